//! What all delegates of a bot have in common: the bot, the bound on waiting messages, the clock,
//! and how far the end has come.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};

use tokio::sync::Notify;

use super::incoming::Incoming;
use super::places::Places;
use super::report::Reporter;
use crate::bot::Bot;
use crate::event::Clock;

/// How many messages may wait for their delegates unless told otherwise.
const WAITING: usize = 10_000;

/// How far the end has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub(super) enum Phase {
    /// It has not begun.
    Running,
    /// Delegates close once they have read their messages.
    Stopping,
    /// Delegates close at once.
    Hurried,
    /// Nothing runs any more.
    Abandoned,
}

impl Phase {
    /// Whether anybody is left to read this.
    pub(super) fn lets<E>(self, item: &Incoming<E>) -> bool {
        match self {
            Phase::Running => true,
            Phase::Stopping => item.is_update(),
            Phase::Hurried | Phase::Abandoned => false,
        }
    }
}

pub(super) struct Shared {
    pub(super) bot: Bot,
    pub(super) clock: Arc<Clock>,
    pub(super) reporter: Reporter,
    /// A place for each message that may wait.
    pub(super) places: Places,
    phase: AtomicU8,
    /// Told to every hook that waits, when the phase has changed.
    pub(super) changed: Notify,
    live: AtomicUsize,
    /// Presses that wait for calls in flight.
    held: AtomicUsize,
    /// Told when the last delegate has ended, and when nothing is held any more.
    pub(super) ended: Notify,
}

impl Shared {
    pub(super) fn new(bot: Bot) -> Self {
        Self {
            bot,
            clock: Clock::new(),
            reporter: Reporter::default(),
            places: Places::new(WAITING),
            phase: AtomicU8::new(Phase::Running as u8),
            changed: Notify::new(),
            live: AtomicUsize::new(0),
            held: AtomicUsize::new(0),
            ended: Notify::new(),
        }
    }

    pub(super) fn phase(&self) -> Phase {
        match self.phase.load(Ordering::SeqCst) {
            0 => Phase::Running,
            1 => Phase::Stopping,
            2 => Phase::Hurried,
            _ => Phase::Abandoned,
        }
    }

    /// Goes on to a phase. There is no way back.
    pub(super) fn enter(&self, phase: Phase) {
        self.phase.fetch_max(phase as u8, Ordering::SeqCst);
        self.changed.notify_waiters();
    }

    pub(super) fn live(&self) -> usize {
        self.live.load(Ordering::SeqCst)
    }

    pub(super) fn one_more(&self) {
        self.live.fetch_add(1, Ordering::SeqCst);
    }

    pub(super) fn one_less(&self) {
        if self.live.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.ended.notify_waiters();
        }
    }

    /// A press is neither with a delegate nor gone.
    pub(super) fn hold(&self) {
        self.held.fetch_add(1, Ordering::SeqCst);
    }

    pub(super) fn let_go(&self) {
        if self.held.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.ended.notify_waiters();
        }
    }

    /// Waits until no delegate lives, and none will be made for what is held.
    pub(super) async fn all_ended(&self) {
        loop {
            let ended = self.ended.notified();
            if self.live() == 0 && self.held.load(Ordering::SeqCst) == 0 {
                return;
            }
            ended.await;
        }
    }
}
