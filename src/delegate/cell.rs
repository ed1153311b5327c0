//! Where a delegate lives: its mailbox, its timer, and itself while it has nothing to do.
//!
//! Decides what comes next; [`run`](super::run) does it.

use std::collections::VecDeque;
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use tokio::time::Instant;

use super::cx::Interrupted;
use super::incoming::Incoming;
use super::scope::Scope;
use super::shared::{Phase, Shared};
use super::table::{Address, Pattern};
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

/// A delegate that has nothing to do, whatever its type is.
pub(super) trait Resident<S: Scope, E>: Send {
    /// Puts it to work in a task.
    fn wake(self: Box<Self>, cell: Arc<Cell<S, E>>, work: Work<E>);
}

/// What comes after a hook.
pub(super) enum Next<D, E> {
    /// More work.
    Work(Box<D>, Work<E>),
    /// Nothing: the delegate is at rest, the task may end.
    Rest,
}

pub(super) struct Cell<S: Scope, E> {
    pub(super) pattern: Arc<Pattern<S, E>>,
    pub(super) address: Address<S::Key>,
    state: Mutex<State<S, E>>,
}

pub(super) struct State<S: Scope, E> {
    pub(super) life: Life<S, E>,
    pub(super) mail: VecDeque<Incoming<E>>,
    /// The hook that waits for a message.
    pub(super) waiting: Option<Waker>,
    /// When it will have been idle for too long; `None` if it may be idle.
    idle_at: Option<Instant>,
    /// It has been idle for too long, and the hook that waits has not been told yet.
    is_idle: bool,
    /// Where the clock will tell. Never later than `idle_at`, but maybe sooner: then it is set again.
    pub(super) ringing: Option<event::Key>,
}

pub(super) enum Life<S: Scope, E> {
    /// It has nothing to do, and lies here.
    Rest(Box<dyn Resident<S, E>>),
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

impl<S: Scope, E> State<S, E> {
    /// As if nothing had been here before, except for unread messages.
    pub(super) fn begin_again(&mut self) {
        self.life = Life::Busy;
        self.waiting = None;
        self.idle_at = None;
        self.is_idle = false;
    }
}

impl<S: Scope, E> Cell<S, E> {
    pub(super) fn new(pattern: Arc<Pattern<S, E>>, address: Address<S::Key>) -> Self {
        Self {
            pattern,
            address,
            state: Mutex::new(State {
                life: Life::Busy,
                mail: VecDeque::new(),
                waiting: None,
                idle_at: None,
                is_idle: false,
                ringing: None,
            }),
        }
    }

    pub(super) fn shared(&self) -> &Arc<Shared> {
        &self.pattern.shared
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State<S, E>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn taken(&self, item: &Incoming<E>) {
        taken(self.shared(), item);
    }

    /// The idle timeout begins anew.
    pub(super) fn stir(&self) {
        if let Some(timeout) = self.pattern.idle_timeout {
            let mut state = self.state();
            state.idle_at = Some(event::after(Instant::now(), timeout));
            state.is_idle = false;
        }
    }

    /// It has been idle for too long, or the hook has said so.
    pub(super) fn idled(&self) {
        let mut state = self.state();
        state.idle_at = None;
        state.is_idle = false;
    }

    /// From now on messages wait for the successor.
    pub(super) fn closing(&self) {
        self.state().life = Life::Closing;
    }

    /// It is dropped where it lies.
    pub(super) fn abandon(&self) {
        let mut state = self.state();
        let life = match &state.life {
            Life::Rest(_) => Some(mem::replace(&mut state.life, Life::Ended)),
            _ => None,
        };
        let mail = mem::take(&mut state.mail);
        drop(state);
        drop(mail);
        if life.is_some() {
            drop(life);
            self.shared().one_less();
        }
    }
}

impl<S: Scope, E: Send + 'static> Cell<S, E> {
    /// What a delegate does after a hook.
    pub(super) fn next<D: Resident<S, E> + 'static>(
        self: &Arc<Self>,
        delegate: Box<D>,
    ) -> Next<D, E> {
        let mut state = self.state();
        state.waiting = None;
        if let Some(item) = state.mail.pop_front() {
            drop(state);
            self.taken(&item);
            return Next::Work(delegate, Work::Handle(item));
        }
        if self.shared().phase() > Phase::Running {
            return Next::Work(delegate, Work::Shutdown);
        }
        if state.is_idle {
            return Next::Work(delegate, Work::Idle);
        }
        // A full mailbox was the exception; those at rest are many.
        state.mail = VecDeque::new();
        state.life = Life::Rest(delegate);
        self.ring_when_idle(&mut state);
        Next::Rest
    }

    /// The next message, once there is one.
    pub(super) fn poll_update(
        self: &Arc<Self>,
        task: &mut Context<'_>,
    ) -> Poll<Result<Update, Interrupted>> {
        let mut state = self.state();
        if matches!(state.life, Life::Closing) {
            return Poll::Ready(Err(Interrupted::Closing));
        }
        let place = state.mail.iter().position(Incoming::is_update);
        if let Some(Incoming::Update(update)) = place.and_then(|place| state.mail.remove(place)) {
            state.waiting = None;
            drop(state);
            self.shared().places.give_back(1);
            self.stir();
            return Poll::Ready(Ok(update));
        }
        if self.shared().phase() > Phase::Running {
            return Poll::Ready(Err(Interrupted::Shutdown));
        }
        if state.is_idle {
            state.is_idle = false;
            return Poll::Ready(Err(Interrupted::Idle));
        }
        if !state
            .waiting
            .as_ref()
            .is_some_and(|waker| waker.will_wake(task.waker()))
        {
            state.waiting = Some(task.waker().clone());
        }
        self.ring_when_idle(&mut state);
        Poll::Pending
    }

    /// Has it close if it has nothing to do, or waits for a message.
    pub(super) fn stop(self: &Arc<Self>) {
        let mut state = self.state();
        if let Some(waiting) = state.waiting.take() {
            drop(state);
            waiting.wake();
        } else if let Some(resident) = state.take_resident() {
            drop(state);
            resident.wake(Arc::clone(self), Work::Shutdown);
        }
    }

    fn ring_when_idle(self: &Arc<Self>, state: &mut State<S, E>) {
        if let (Some(idle_at), None) = (state.idle_at, state.ringing) {
            let timer = Arc::clone(self);
            state.ringing = Some(self.shared().clock.set(idle_at, Due::Timer(timer)));
        }
    }
}

impl<S: Scope, E> State<S, E> {
    fn take_resident(&mut self) -> Option<Box<dyn Resident<S, E>>> {
        match mem::replace(&mut self.life, Life::Busy) {
            Life::Rest(resident) => Some(resident),
            life => {
                self.life = life;
                None
            }
        }
    }
}

/// The idle timeout. One that was overtaken by a message finds that out here, so nothing is set
/// again with every message.
impl<S: Scope, E: Send + 'static> Timer for Cell<S, E> {
    fn ring(self: Arc<Self>) {
        let mut state = self.state();
        state.ringing = None;
        let may_be_idle = matches!(state.life, Life::Rest(_)) || state.waiting.is_some();
        let Some(idle_at) = state.idle_at.filter(|_| may_be_idle) else {
            return;
        };
        if idle_at > Instant::now() {
            self.ring_when_idle(&mut state);
            return;
        }
        state.idle_at = None;
        if let Some(waiting) = state.waiting.take() {
            state.is_idle = true;
            drop(state);
            waiting.wake();
        } else if let Some(resident) = state.take_resident() {
            drop(state);
            resident.wake(self, Work::Idle);
        }
    }
}
