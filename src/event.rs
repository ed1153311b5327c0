//! Events: what a program tells itself at a later time.
//!
//! Keeps them in order and hands each over when it is due, to the millisecond. Does not know who
//! gets them: [`delegate`](crate::delegate) does.

mod untyped;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, SystemTime};

use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio::task::{AbortHandle, coop};
use tokio::time::{Instant, timeout_at};

pub use self::untyped::{Event, InvalidEvent};

/// Sets events for later.
///
/// Events come in the order of their times; those of the same time in the order in which they were
/// set. They live in memory and end with the program.
///
/// Clones are cheap and set events for the same delegate, from any thread.
///
/// ```no_run
/// use amanobot::delegate::{Cx, Delegate, PerChat};
/// use amanobot::prelude::*;
/// use std::time::Duration;
///
/// struct Alarm(String);
/// struct AlarmSetter;
///
/// impl Delegate<PerChat, Alarm> for AlarmSetter {
///     async fn on_chat_message(
///         &mut self,
///         cx: &mut Cx<PerChat, Alarm>,
///         message: Message,
///     ) -> HandlerResult {
///         let alarm = Alarm(message.text.unwrap_or_default());
///         cx.scheduler().later(Duration::from_secs(60), alarm);
///         Ok(())
///     }
///
///     async fn on_event(&mut self, cx: &mut Cx<PerChat, Alarm>, alarm: Alarm) -> HandlerResult {
///         cx.sender().send_message(alarm.0).await?;
///         Ok(())
///     }
/// }
/// ```
pub struct Scheduler<E> {
    clock: Arc<Clock>,
    /// Where events are waited for, wherever they are set.
    runtime: Handle,
    deliver: Arc<dyn Fn(E) + Send + Sync>,
}

impl<E: Send + 'static> Scheduler<E> {
    pub(crate) fn new(clock: Arc<Clock>, deliver: impl Fn(E) + Send + Sync + 'static) -> Self {
        Self {
            clock,
            runtime: Handle::current(),
            deliver: Arc::new(deliver),
        }
    }

    /// Sets an event for a time of day. A time that has passed is due at once, before events whose
    /// time passed later.
    ///
    /// How long that is from now is decided now: a clock that is set later changes nothing.
    pub fn at(&self, when: SystemTime, event: E) -> Scheduled {
        let _entered = self.runtime.enter();
        let now = Instant::now();
        let due = match when.duration_since(SystemTime::now()) {
            Ok(ahead) => after(now, ahead),
            Err(error) => now.checked_sub(error.duration()).unwrap_or(now),
        };
        self.set(due, event)
    }

    /// Sets an event for so much later.
    pub fn later(&self, delay: Duration, event: E) -> Scheduled {
        let _entered = self.runtime.enter();
        self.set(after(Instant::now(), delay), event)
    }

    /// Sets an event for now: it comes after what already waits for the delegate.
    pub fn now(&self, event: E) -> Scheduled {
        let _entered = self.runtime.enter();
        self.set(Instant::now(), event)
    }

    fn set(&self, at: Instant, event: E) -> Scheduled {
        let deliver = Arc::clone(&self.deliver);
        let due = Due::Event(Box::new(move || deliver(event)));
        Scheduled {
            key: self.clock.set(at, due),
            clock: Arc::downgrade(&self.clock),
        }
    }
}

impl<E> Clone for Scheduler<E> {
    fn clone(&self) -> Self {
        Self {
            clock: Arc::clone(&self.clock),
            runtime: self.runtime.clone(),
            deliver: Arc::clone(&self.deliver),
        }
    }
}

impl<E> fmt::Debug for Scheduler<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scheduler").finish_non_exhaustive()
    }
}

/// So much later than now, or in thirty years if time does not reach that far.
pub(crate) fn after(now: Instant, delay: Duration) -> Instant {
    const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    now + delay.min(FAR)
}

/// An event that was set. Dropping this leaves the event as it is.
#[derive(Clone)]
pub struct Scheduled {
    key: Key,
    clock: Weak<Clock>,
}

impl Scheduled {
    /// Takes the event back, and answers whether it was still to come.
    pub fn cancel(&self) -> bool {
        let clock = self.clock.upgrade();
        clock.is_some_and(|clock| clock.cancel(self.key))
    }
}

impl fmt::Debug for Scheduled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Scheduled")
            .field("at", &self.key.0)
            .finish_non_exhaustive()
    }
}

/// When something is due, and its place among those of the same time.
pub(crate) type Key = (Instant, u64);

/// Something with a time of its own.
pub(crate) enum Due {
    Event(Box<dyn FnOnce() + Send>),
    Timer(Arc<dyn Timer>),
}

/// Something that can be told often that its time has come, without an allocation for each.
pub(crate) trait Timer: Send + Sync {
    fn ring(self: Arc<Self>);
}

/// Everything that is to come, and one task that waits for the next of it.
pub(crate) struct Clock {
    coming: Mutex<Coming>,
    /// Something is due sooner than the task knows.
    sooner: Notify,
}

struct Coming {
    queue: BTreeMap<Key, Due>,
    set: u64,
    task: Option<AbortHandle>,
    closed: bool,
}

impl Clock {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            coming: Mutex::new(Coming {
                queue: BTreeMap::new(),
                set: 0,
                task: None,
                closed: false,
            }),
            sooner: Notify::new(),
        })
    }

    /// Has something happen at this time.
    pub(crate) fn set(self: &Arc<Self>, at: Instant, due: Due) -> Key {
        let mut coming = self.coming();
        let key = (at, coming.set);
        coming.set += 1;
        if coming.closed {
            // What is dropped may have code of its own, which must not find the lock held.
            drop(coming);
            drop(due);
            return key;
        }
        coming.queue.insert(key, due);
        if coming.task.as_ref().is_none_or(AbortHandle::is_finished) {
            coming.task = Some(tokio::spawn(Arc::clone(self).run()).abort_handle());
        }
        let is_next = coming
            .queue
            .first_key_value()
            .is_some_and(|(next, _)| *next == key);
        drop(coming);
        if is_next {
            self.sooner.notify_one();
        }
        key
    }

    /// Takes something back that has not happened.
    pub(crate) fn cancel(&self, key: Key) -> bool {
        let removed = self.coming().queue.remove(&key);
        removed.is_some()
    }

    /// Forgets everything, and takes nothing more.
    pub(crate) fn close(&self) {
        let mut coming = self.coming();
        coming.closed = true;
        let queue = std::mem::take(&mut coming.queue);
        let task = coming.task.take();
        drop(coming);
        drop(queue);
        if let Some(task) = task {
            task.abort();
        }
    }

    async fn run(self: Arc<Self>) {
        loop {
            while let Some(due) = self.next(Instant::now()) {
                match due {
                    Due::Event(deliver) => deliver(),
                    Due::Timer(timer) => timer.ring(),
                }
                coop::consume_budget().await;
            }
            let next = self.coming().queue.first_key_value().map(|(key, _)| key.0);
            match next {
                // Whichever comes first, the queue tells what to do.
                Some(next) => drop(timeout_at(next, self.sooner.notified()).await),
                None => self.sooner.notified().await,
            }
        }
    }

    /// The first of what is due.
    fn next(&self, now: Instant) -> Option<Due> {
        let mut coming = self.coming();
        let first = coming.queue.first_entry()?;
        (first.key().0 <= now).then(|| first.remove())
    }

    fn coming(&self) -> MutexGuard<'_, Coming> {
        self.coming.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::sleep;

    type Log = Arc<Mutex<Vec<(u128, &'static str)>>>;

    /// A scheduler, and what it has delivered with the milliseconds that had passed.
    fn scheduler() -> (Scheduler<&'static str>, Log) {
        let log = Arc::new(Mutex::new(Vec::new()));
        let (start, written) = (Instant::now(), Arc::clone(&log));
        let scheduler = Scheduler::new(Clock::new(), move |event| {
            let passed = start.elapsed().as_millis();
            written.lock().unwrap().push((passed, event));
        });
        (scheduler, log)
    }

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    #[tokio::test(start_paused = true)]
    async fn events_come_by_time_then_by_insertion_to_the_millisecond() {
        let (scheduler, log) = scheduler();
        scheduler.later(ms(37), "c");
        scheduler.later(ms(12), "a");
        scheduler.later(ms(37), "d");
        scheduler.later(ms(13), "b");
        scheduler.now("now");
        sleep(ms(100)).await;
        let expected = [(0, "now"), (12, "a"), (13, "b"), (37, "c"), (37, "d")];
        assert_eq!(*log.lock().unwrap(), expected);
    }

    #[tokio::test(start_paused = true)]
    async fn a_sooner_event_overtakes_the_one_that_is_waited_for() {
        let (scheduler, log) = scheduler();
        scheduler.later(ms(1000), "late");
        sleep(ms(10)).await;
        scheduler.later(ms(5), "soon");
        sleep(ms(2000)).await;
        assert_eq!(*log.lock().unwrap(), [(15, "soon"), (1000, "late")]);
    }

    #[tokio::test(start_paused = true)]
    async fn times_that_have_passed_are_due_at_once_in_their_order() {
        let (scheduler, log) = scheduler();
        let now = SystemTime::now();
        sleep(ms(50)).await;
        scheduler.now("now");
        scheduler.at(now - ms(10), "second");
        scheduler.at(now - ms(20), "first");
        sleep(ms(1)).await;
        let expected = [(50, "first"), (50, "second"), (50, "now")];
        assert_eq!(*log.lock().unwrap(), expected);
    }

    #[tokio::test(start_paused = true)]
    async fn a_cancelled_event_does_not_come_and_is_gone_at_once() {
        let (scheduler, log) = scheduler();
        let event = scheduler.later(ms(10), "cancelled");
        let other = scheduler.later(ms(10), "stays");
        assert!(event.cancel());
        assert!(!event.cancel(), "it is gone");
        assert_eq!(scheduler.clock.coming().queue.len(), 1);
        sleep(ms(20)).await;
        assert!(!other.cancel(), "it has come");
        assert_eq!(*log.lock().unwrap(), [(10, "stays")]);
    }

    #[tokio::test(start_paused = true)]
    async fn delays_without_end_do_not_overflow() {
        let (scheduler, log) = scheduler();
        assert!(scheduler.later(Duration::MAX, "never").cancel());
        assert!(log.lock().unwrap().is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn a_closed_clock_forgets_everything() {
        let (scheduler, log) = scheduler();
        scheduler.later(ms(10), "before");
        sleep(ms(1)).await;
        scheduler.clock.close();
        let event = scheduler.later(ms(10), "after");
        sleep(ms(100)).await;
        assert!(!event.cancel());
        assert!(log.lock().unwrap().is_empty());
    }
}
