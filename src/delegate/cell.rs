//! Where a delegate lives: its mailbox and its timer, next to the delegate itself.
//!
//! Decides what comes next; [`run`](super::run) does it.

use std::collections::VecDeque;
use std::mem;
use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::time::Instant;

use super::cx::Interrupted;
use super::incoming::Incoming;
use super::scope::Scope;
use super::shared::{Phase, Shared};
use super::table::{Address, Pattern};
use crate::bot::transport::BoxFuture;
use crate::event::{self, Due, Timer};
use crate::types::Update;

/// What a delegate is woken for.
pub(super) enum Work<E> {
    /// To be opened, for this.
    Open(Incoming<E>),
    /// To handle this.
    Handle(Incoming<E>),
    /// Nothing has come for a while.
    Idle,
    /// The program ends.
    Shutdown,
}

/// A delegate and its cell, whatever its type is.
pub(super) trait Resident<S: Scope, E>: Timer {
    fn cell(&self) -> &Cell<S, E>;

    /// Looks at every part of it, so that it is at hand when it is needed. The answer means nothing.
    fn glance(&self) -> usize;

    /// What it does from being woken until it rests or ends.
    fn live(self: Arc<Self>, work: Work<E>) -> BoxFuture<'static, ()>;

    /// Drops the delegate, which is at rest.
    fn vacate(&self);
}

/// Where a delegate lives. While it is busy, its task has it.
pub(super) type Home<S, E> = Arc<dyn Resident<S, E>>;

impl<S: Scope, E> Deref for dyn Resident<S, E> {
    type Target = Cell<S, E>;

    fn deref(&self) -> &Cell<S, E> {
        self.cell()
    }
}

/// In this order, so that a [`glance`](Resident::glance) meets every part.
#[repr(C)]
pub(super) struct Cell<S: Scope, E> {
    pub(super) pattern: Arc<Pattern<S, E>>,
    pub(super) address: Address<S::Key>,
    state: Mutex<State<E>>,
}

pub(super) struct State<E> {
    pub(super) life: Life,
    /// It has been idle for too long, and the hook that waits has not been told yet.
    is_idle: bool,
    /// How many delegates have lived here before.
    pub(super) predecessors: u32,
    /// When it will have been idle for too long; `None` if it may be idle.
    idle_at: Option<Instant>,
    /// Where the clock will tell. Never later than `idle_at`, but maybe sooner: then it is set again.
    pub(super) ringing: Option<event::Key>,
    /// What only those need that are busy; those at rest are many.
    errand: Option<Box<Errand<E>>>,
}

struct Errand<E> {
    mail: VecDeque<Incoming<E>>,
    /// The hook that waits for a message.
    waiting: Option<Waker>,
}

impl<E> Default for Errand<E> {
    fn default() -> Self {
        Self {
            mail: VecDeque::new(),
            waiting: None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Life {
    /// It has nothing to do.
    Rest,
    /// A task has it.
    Busy,
    /// A task has it, and it reads no more messages.
    Closing,
    /// It was the last.
    Ended,
}

/// A message is no longer one that waits.
pub(super) fn taken<E>(shared: &Shared, item: &Incoming<E>) {
    if item.is_update() {
        shared.places.give_back(1);
    }
}

impl<E> State<E> {
    /// As if nothing had been here before, except for unread messages.
    pub(super) fn begin_again(&mut self) {
        self.life = Life::Busy;
        self.predecessors = self.predecessors.wrapping_add(1);
        self.idle_at = None;
        self.is_idle = false;
    }

    /// What it has not read, to add something to it while it is busy.
    pub(super) fn mail(&mut self) -> &mut VecDeque<Incoming<E>> {
        &mut self.errand.get_or_insert_default().mail
    }

    /// The first of what it has not read.
    pub(super) fn next_unread(&mut self) -> Option<Incoming<E>> {
        self.errand.as_mut()?.mail.pop_front()
    }

    /// All that it has not read.
    pub(super) fn take_unread(&mut self) -> VecDeque<Incoming<E>> {
        self.errand
            .as_mut()
            .map_or_else(VecDeque::new, |errand| mem::take(&mut errand.mail))
    }

    /// The hook that waits for a message, which is to be woken.
    pub(super) fn take_waiting(&mut self) -> Option<Waker> {
        self.errand.as_mut()?.waiting.take()
    }

    /// The first update that it has not read. Events wait for the hook to return.
    fn next_update(&mut self) -> Option<Update> {
        let mail = &mut self.errand.as_mut()?.mail;
        let place = mail.iter().position(Incoming::is_update)?;
        match mail.remove(place) {
            Some(Incoming::Update(update)) => Some(update),
            _ => None,
        }
    }

    /// The hook waits for a message.
    fn wait(&mut self, waker: &Waker) {
        let waiting = &mut self.errand.get_or_insert_default().waiting;
        match waiting {
            Some(known) => known.clone_from(waker),
            None => *waiting = Some(waker.clone()),
        }
    }

    fn waits(&self) -> bool {
        self.errand
            .as_ref()
            .is_some_and(|errand| errand.waiting.is_some())
    }

    /// A message has reached it: it will have been idle for too long then.
    pub(super) fn stir(&mut self, idle_at: Option<Instant>) {
        self.idle_at = idle_at;
        self.is_idle = false;
    }

    /// Has it be busy, if it was at rest.
    pub(super) fn rouse(&mut self) -> bool {
        let rests = self.life == Life::Rest;
        if rests {
            self.life = Life::Busy;
        }
        rests
    }
}

impl<S: Scope, E> Cell<S, E> {
    pub(super) fn new(pattern: Arc<Pattern<S, E>>, address: Address<S::Key>) -> Self {
        Self {
            pattern,
            address,
            state: Mutex::new(State {
                life: Life::Busy,
                is_idle: false,
                predecessors: 0,
                idle_at: None,
                ringing: None,
                errand: None,
            }),
        }
    }

    pub(super) fn shared(&self) -> &Arc<Shared> {
        &self.pattern.shared
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State<E>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn taken(&self, item: &Incoming<E>) {
        taken(self.shared(), item);
    }

    /// The idle timeout begins anew.
    pub(super) fn stir(&self) {
        let idle_at = self.pattern.idle_at();
        self.state().stir(idle_at);
    }

    /// It has been idle for too long, or the hook has said so.
    pub(super) fn idled(&self) {
        let mut state = self.state();
        state.idle_at = None;
        state.is_idle = false;
    }

    /// From now on messages wait for the successor. Who still waits for one is told.
    pub(super) fn closing(&self) {
        let mut state = self.state();
        state.life = Life::Closing;
        let waiting = state.take_waiting();
        drop(state);
        if let Some(waiting) = waiting {
            waiting.wake();
        }
    }

    /// A part of what [`Resident::glance`] looks at.
    pub(super) fn glance(&self) -> usize {
        usize::from(self.state.is_poisoned()) ^ Arc::as_ptr(&self.pattern).addr()
    }
}

impl<S: Scope, E: Send + 'static> dyn Resident<S, E> {
    /// It is dropped where it lies.
    pub(super) fn abandon(&self) {
        let mut state = self.state();
        let rests = state.life == Life::Rest;
        if rests {
            state.life = Life::Ended;
        }
        let errand = state.errand.take();
        drop(state);
        drop(errand);
        if rests {
            self.vacate();
            self.shared().one_less();
        }
    }

    /// What a delegate does after a hook, unless it may rest. Then it goes back to its place, by
    /// `settle`, before anybody can wake it.
    pub(super) fn next(self: &Arc<Self>, settle: impl FnOnce()) -> Option<Work<E>> {
        let mut state = self.state();
        state.take_waiting();
        if let Some(item) = state.next_unread() {
            if item.is_update() {
                // Before the hook, so the time that it takes counts.
                state.stir(self.pattern.idle_at());
            }
            drop(state);
            self.taken(&item);
            return Some(Work::Handle(item));
        }
        if self.shared().phase() > Phase::Running {
            return Some(Work::Shutdown);
        }
        if state.is_idle {
            return Some(Work::Idle);
        }
        state.errand = None;
        settle();
        state.life = Life::Rest;
        self.ring_when_idle(&mut state);
        None
    }

    /// The next message, once there is one, for the delegate that has so many predecessors.
    pub(super) fn poll_update(
        self: &Arc<Self>,
        task: &mut Context<'_>,
        predecessors: Option<u32>,
    ) -> Poll<Result<Update, Interrupted>> {
        let mut state = self.state();
        let is_gone = predecessors.is_some_and(|known| known != state.predecessors);
        if is_gone || matches!(state.life, Life::Closing | Life::Ended) {
            return Poll::Ready(Err(Interrupted::Closing));
        }
        if let Some(update) = state.next_update() {
            state.take_waiting();
            state.stir(self.pattern.idle_at());
            drop(state);
            self.shared().places.give_back(1);
            return Poll::Ready(Ok(update));
        }
        if self.shared().phase() > Phase::Running {
            return Poll::Ready(Err(Interrupted::Shutdown));
        }
        if state.is_idle {
            state.is_idle = false;
            return Poll::Ready(Err(Interrupted::Idle));
        }
        state.wait(task.waker());
        self.ring_when_idle(&mut state);
        Poll::Pending
    }

    /// Has it close if it has nothing to do, or waits for a message.
    pub(super) fn stop(self: &Arc<Self>) {
        let mut state = self.state();
        if let Some(waiting) = state.take_waiting() {
            drop(state);
            waiting.wake();
        } else if state.rouse() {
            drop(state);
            self.pattern.wake(Arc::clone(self), Work::Shutdown);
        }
    }

    /// The idle timeout. One that was overtaken by a message finds that out here, so nothing is set
    /// again with every message.
    pub(super) fn idle(self: Arc<Self>) {
        // What has come before now must be known to it.
        self.pattern.sort_all();
        let mut state = self.state();
        state.ringing = None;
        let may_be_idle = state.life == Life::Rest || state.waits();
        let Some(idle_at) = state.idle_at.filter(|_| may_be_idle) else {
            return;
        };
        if idle_at > Instant::now() {
            self.ring_when_idle(&mut state);
            return;
        }
        state.idle_at = None;
        if let Some(waiting) = state.take_waiting() {
            state.is_idle = true;
            drop(state);
            waiting.wake();
        } else if state.rouse() {
            drop(state);
            let pattern = Arc::clone(&self.pattern);
            pattern.wake(self, Work::Idle);
        }
    }

    fn ring_when_idle(self: &Arc<Self>, state: &mut State<E>) {
        if let (Some(idle_at), None) = (state.idle_at, state.ringing) {
            let timer = Arc::clone(self) as Arc<dyn Timer>;
            state.ringing = Some(self.shared().clock.set(idle_at, Due::Timer(timer)));
        }
    }
}
