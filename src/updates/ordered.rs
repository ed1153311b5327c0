//! Puts updates back into the order of their ids.
//!
//! Pure: no clock, no tasks. The caller says what time it is and asks for the next deadline.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

/// How many holes are remembered after they were given up.
const GIVEN_UP: usize = 10_000;

/// An id so much lower than the newest one is no latecomer: Telegram counts anew.
const WINDOW: i64 = 10_000;

/// Telegram keeps no update for longer, so what comes after such a silence is new.
///
/// Bot API: <https://core.telegram.org/bots/api#getting-updates>
pub(super) const LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

/// Updates that came too early, waiting for those before them.
///
/// Over a webhook, updates overtake each other. This holds those that do, for a while, and gives
/// them back without a hole between their ids, or with one that was waited for in vain.
///
/// # The rule
///
/// - The first update is ready at once, whatever its id.
/// - The id that follows the last one is ready at once, with all held ids that now follow it.
/// - A higher id is held. If it comes once more, the later copy replaces the earlier one and waits
///   no longer than that.
/// - An id that is not higher than the last one has been passed on or given up before: it is
///   dropped.
/// - A missing id is waited for until `max_hold` after the arrival of the earliest of the higher
///   ids. Then it is given up, and what was held for it is ready. So nothing is held for longer
///   than `max_hold`.
///
/// Only what has arrived takes memory, so a hole may be as wide as it likes.
///
/// # When Telegram counts anew
///
/// After a quiet week Telegram goes on from a random id. A higher one is a hole like any other. A
/// lower one is taken for such a restart if it is more than 10,000 below the last id, or if nothing
/// new has come for 24 hours, which is as long as Telegram keeps an update. What is held is then
/// ready, the update itself after it, and the count goes on from there.
///
/// # Examples
///
/// ```
/// use std::time::{Duration, Instant};
/// use amanobot::updates::ReorderBuffer;
///
/// let mut buffer = ReorderBuffer::new(Duration::from_secs(3));
/// let now = Instant::now();
/// assert_eq!(buffer.insert(7, "seven", now), ["seven"]);
/// assert_eq!(buffer.insert(9, "nine", now), [""; 0]);
/// assert_eq!(buffer.insert(8, "eight", now), ["eight", "nine"]);
///
/// assert_eq!(buffer.insert(11, "eleven", now), [""; 0]);
/// let deadline = buffer.next_deadline().unwrap();
/// assert_eq!(buffer.expire(deadline), ["eleven"]);
/// ```
#[derive(Debug, Clone)]
pub struct ReorderBuffer<T> {
    max_hold: Duration,
    /// The highest id that was passed on or given up.
    last: Option<i64>,
    /// What is held, all of it above `last`.
    held: BTreeMap<i64, T>,
    /// When each held id came first, oldest in front. Ids that are held no more are left in, until
    /// they get to the front.
    arrivals: VecDeque<(Instant, i64)>,
    /// Ids that were given up, as the first and the last one of each hole.
    given_up: BTreeMap<i64, i64>,
    /// When an id came for the last time that was not dropped.
    newest: Option<Instant>,
}

impl<T> ReorderBuffer<T> {
    /// An empty buffer that waits so long for a missing id.
    pub fn new(max_hold: Duration) -> Self {
        Self {
            max_hold,
            last: None,
            held: BTreeMap::new(),
            arrivals: VecDeque::new(),
            given_up: BTreeMap::new(),
            newest: None,
        }
    }

    /// Takes what arrives `now`, and answers what is ready because of it, in order.
    ///
    /// A time before that of an earlier arrival counts as that time. Deadlines are left to
    /// [`expire`](Self::expire): of an arrival and a deadline at the same time, the arrival goes
    /// first.
    pub fn insert(&mut self, update_id: i64, item: T, now: Instant) -> Vec<T> {
        let now = self.newest.map_or(now, |newest| now.max(newest));
        let mut ready = Vec::new();
        match self.last {
            Some(last) if update_id <= last => {
                if !self.restarts(last, update_id, now) {
                    return ready;
                }
                ready.extend(self.flush());
                self.given_up.clear();
                self.last = Some(update_id);
                ready.push(item);
            }
            Some(last) if update_id - 1 > last => {
                if self.held.insert(update_id, item).is_none() {
                    self.arrivals.push_back((now, update_id));
                }
            }
            _ => {
                self.last = Some(update_id);
                ready.push(item);
                self.follow(&mut ready);
            }
        }
        self.newest = Some(now);
        ready
    }

    /// Gives up the ids that were waited for long enough, and answers what is ready because of it,
    /// in order.
    pub fn expire(&mut self, now: Instant) -> Vec<T> {
        let mut ready = Vec::new();
        while self.next_deadline().is_some_and(|deadline| deadline <= now) {
            ready.extend(self.give_up());
        }
        ready
    }

    /// Gives up the ids that are missing before the lowest held one, and answers what is ready
    /// because of it, in order.
    pub fn give_up(&mut self) -> Vec<T> {
        let mut ready = Vec::new();
        if let Some((update_id, item)) = self.held.pop_first() {
            if let Some(last) = self.last {
                self.given_up.insert(last + 1, update_id - 1);
            }
            if self.given_up.len() > GIVEN_UP {
                self.given_up.pop_first();
            }
            self.last = Some(update_id);
            ready.push(item);
            self.follow(&mut ready);
        }
        ready
    }

    /// Whether this id has been given up and has not come since: the first time only.
    ///
    /// For callers who pass latecomers on instead of [inserting](Self::insert) them, which drops
    /// them. The last 10,000 holes are remembered.
    pub fn reclaim(&mut self, update_id: i64) -> bool {
        let hole = self.given_up.range(..=update_id).next_back();
        let Some((first, last)) = hole.map(|(first, last)| (*first, *last)) else {
            return false;
        };
        if last < update_id {
            return false;
        }
        self.given_up.remove(&first);
        if first < update_id {
            self.given_up.insert(first, update_id - 1);
        }
        if update_id < last {
            self.given_up.insert(update_id + 1, last);
        }
        true
    }

    /// Gives up all missing ids, and answers what was held for them, in order.
    pub fn flush(&mut self) -> Vec<T> {
        let mut ready = Vec::new();
        while !self.held.is_empty() {
            ready.extend(self.give_up());
        }
        ready
    }

    /// When the next missing id is to be given up; `None` if none is missing, or if the time is
    /// beyond all clocks.
    pub fn next_deadline(&self) -> Option<Instant> {
        let (arrival, _) = self.arrivals.front()?;
        arrival.checked_add(self.max_hold)
    }

    /// The highest id that was passed on or given up.
    pub fn last(&self) -> Option<i64> {
        self.last
    }

    /// How many updates are held.
    pub fn len(&self) -> usize {
        self.held.len()
    }

    /// Whether no update is held.
    pub fn is_empty(&self) -> bool {
        self.held.is_empty()
    }

    fn restarts(&self, last: i64, update_id: i64, now: Instant) -> bool {
        let silent = |since| now.saturating_duration_since(since) > LIFETIME;
        update_id < last.saturating_sub(WINDOW) || self.newest.is_some_and(silent)
    }

    /// Moves what follows without a hole out of the buffer.
    fn follow(&mut self, ready: &mut Vec<T>) {
        while let Some(next) = self.last.and_then(|last| last.checked_add(1))
            && let Some(item) = self.held.remove(&next)
        {
            self.last = Some(next);
            ready.push(item);
        }
        while let Some((_, update_id)) = self.arrivals.front()
            && self.last >= Some(*update_id)
        {
            self.arrivals.pop_front();
        }
    }
}
