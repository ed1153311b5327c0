//! The updates that wait for one bot.
//!
//! Pure: no clock, no tasks. Whoever polls waits for the queue's bell (`service`) and looks again;
//! what goes to a webhook is taken out by `webhook`.

use std::collections::VecDeque;
use std::io;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::sim::faults::UNKNOWN_KIND;
use crate::sim::random::Random;
use crate::sim::update::{self, Lane};

/// Kinds that a bot gets only when it names them.
const ON_REQUEST: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// The server loses new updates while so many wait.
const MAX_PENDING: usize = 100_000;

/// It loses them as well when they would take more bytes than this,
const MAX_PENDING_BYTES: usize = 128 << 20;

/// and one that takes more than this by itself.
const MAX_UPDATE_BYTES: usize = 512 << 10;

/// The updates of one answer take no more bytes than this.
const MAX_BATCH_BYTES: usize = 4 << 20;

/// What an update is taken to need besides its object.
const ENVELOPE_BYTES: usize = 50;

/// So far behind the newest update an offset still counts.
const OLDEST_OFFSET: i64 = 100_000;

/// So far ahead of the newest update an offset still counts.
const NEWEST_OFFSET: i64 = 10;

/// After so many seconds without an update ids go on anywhere.
const WEEK: i64 = 7 * 86_400;

/// Ids end below this number.
pub(crate) const MAX_ID: i64 = 2_000_000_000;

/// Where ids go on.
const RESTARTS: (u64, u64) = (2_000_001, 1_000_000_000);

/// Updates with consecutive ids, oldest first.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Queue {
    next_id: i64,
    pending: VecDeque<Waiting>,
    bytes: usize,
    /// Counts what has ever been added.
    last_number: u64,
    /// No update expires before this second since 1970.
    first_expiry: i64,
    /// When the last update was added.
    newest_at: Option<i64>,
    allowed: Option<Vec<String>>,
    #[serde(skip)]
    poll: u64,
    was_polled: bool,
    random: Random,
    /// Whether ids go on lower than they are once nothing waits.
    goes_lower: bool,
    /// Whether ids may stand in any order, as a fault makes them.
    is_disordered: bool,
    /// An update that comes after the next one.
    held: Option<Waiting>,
}

/// An update that waits.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Waiting {
    /// Its place in the order of delivery, which is not always that of the ids.
    pub(crate) number: u64,
    pub(crate) lane: Lane,
    /// The second since 1970 after which it is of no use.
    pub(crate) expiry: i64,
    pub(crate) id: i64,
    /// The `Update` object.
    pub(crate) update: Value,
    bytes: usize,
}

/// How an update comes into the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entrance {
    /// Once, after those before it.
    InOrder,
    /// Twice, under one id.
    Twice,
    /// After the next one.
    AfterNext,
    /// Under this id, whatever those before it had. Later updates go on from it.
    As(i64),
}

/// What became of an update that was to come into the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// It has this id.
    Queued(i64),
    /// It comes later, and gets its id then.
    Later,
    /// It is lost: the bot does not want it, or there is no room.
    Lost,
}

impl Queue {
    /// An empty queue whose first update gets this id.
    pub(crate) fn starting_at(next_id: i64) -> Self {
        Self {
            next_id,
            pending: VecDeque::new(),
            bytes: 0,
            last_number: 0,
            first_expiry: i64::MAX,
            newest_at: None,
            allowed: None,
            poll: 0,
            was_polled: false,
            random: Random::of(next_id.unsigned_abs()),
            goes_lower: false,
            is_disordered: false,
            held: None,
        }
    }

    /// Appends an update at this second since 1970, unless the bot does not want its kind or it is
    /// too late for it already. A kind that is filtered takes no id, so that filtering leaves no
    /// gaps. Nothing has happened before the world `began`.
    pub(crate) fn push(
        &mut self,
        kind: &str,
        object: Value,
        (now, began): (i64, i64),
        entrance: Entrance,
    ) -> Option<i64> {
        self.expire(now);
        let expiry = update::expiry(kind, &object, now, began);
        let bytes = kind.len() + 3 + length(&object);
        if !self.wants(kind)
            || expiry <= now
            || bytes > MAX_UPDATE_BYTES
            || self.len() >= MAX_PENDING
            || self.bytes + bytes > MAX_PENDING_BYTES
        {
            return None;
        }
        let id = match entrance {
            Entrance::As(id) => {
                self.is_disordered = true;
                self.next_id = id.saturating_add(1);
                id
            }
            _ => self.take_id(now),
        };
        let lane = Lane::of(kind, &object);
        let mut update = json!({"update_id": id});
        update[kind] = object;
        self.first_expiry = self.first_expiry.min(expiry);
        let waiting = Waiting {
            number: 0,
            lane,
            expiry,
            id,
            update,
            bytes,
        };
        match entrance {
            Entrance::InOrder | Entrance::As(_) => self.append(waiting),
            Entrance::Twice => {
                self.is_disordered = true;
                self.append(waiting.clone());
                self.append(waiting);
            }
            Entrance::AfterNext => {
                self.is_disordered = true;
                if let Some(held) = self.held.replace(waiting) {
                    self.append(held);
                }
                return Some(id);
            }
        }
        self.release();
        Some(id)
    }

    fn append(&mut self, waiting: Waiting) {
        self.last_number += 1;
        self.bytes += waiting.bytes;
        self.pending.push_back(Waiting {
            number: self.last_number,
            ..waiting
        });
    }

    /// Appends the update that was to come after the next one.
    pub(crate) fn release(&mut self) {
        if let Some(held) = self.held.take() {
            self.append(held);
        }
    }

    fn take_id(&mut self, now: i64) -> i64 {
        let was_silent = self.newest_at.is_some_and(|newest| now - newest >= WEEK);
        self.newest_at = Some(now);
        if self.next_id >= MAX_ID {
            // The server forgets what waits when its ids are used up.
            self.clear();
        }
        if self.pending.is_empty() && self.held.is_none() {
            self.is_disordered = false;
            let (lowest, highest) = RESTARTS;
            if self.goes_lower {
                let half = u64::try_from(self.next_id / 2).unwrap_or(1).max(1);
                self.next_id = i64::try_from(self.random.between(1, half)).unwrap_or(1);
                self.goes_lower = false;
            } else if was_silent || self.next_id >= MAX_ID {
                let next = self.random.between(lowest, highest);
                self.next_id = i64::try_from(next).expect("ids are below 2,000,000,000");
            }
        }
        let id = self.next_id;
        self.next_id += 1;
        id
    }

    /// Has ids go on lower than they are, once nothing waits: as after a week of silence, when the
    /// server goes on anywhere.
    pub(crate) fn restart_lower(&mut self) {
        self.goes_lower = true;
    }

    /// Forgets what is of no use any more.
    pub(crate) fn expire(&mut self, now: i64) {
        if now < self.first_expiry {
            return;
        }
        self.pending.retain(|waiting| waiting.expiry > now);
        self.bytes = self.pending.iter().map(|waiting| waiting.bytes).sum();
        let expiries = self.pending.iter().map(|waiting| waiting.expiry);
        self.first_expiry = expiries.min().unwrap_or(i64::MAX);
    }

    fn wants(&self, kind: &str) -> bool {
        match &self.allowed {
            _ if kind == UNKNOWN_KIND => true,
            Some(kinds) => kinds.iter().any(|allowed| allowed == kind),
            None => !ON_REQUEST.contains(&kind),
        }
    }

    /// Remembers which kinds the bot wants. A list without a known kind stands for the default set:
    /// everything but members and reactions.
    pub(crate) fn allow(&mut self, kinds: &[Value], known: impl Fn(&str) -> bool) {
        let kinds: Vec<String> = kinds
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_ascii_lowercase)
            .filter(|kind| known(kind))
            .collect();
        self.allowed = (!kinds.is_empty()).then_some(kinds);
    }

    /// The kinds the bot asked for, if it did.
    pub(crate) fn allowed(&self) -> Option<&[String]> {
        self.allowed.as_deref()
    }

    /// Forgets what an offset acknowledges: positive, everything below it; negative, all but the
    /// newest so many ids. An offset far outside the queue means nothing.
    pub(crate) fn acknowledge(&mut self, offset: i64) {
        let below = if offset < 0 {
            self.next_id.saturating_add(offset)
        } else if offset > self.next_id + NEWEST_OFFSET || offset < self.next_id - OLDEST_OFFSET {
            return;
        } else {
            offset
        };
        if self.is_disordered {
            self.pending.retain(|waiting| waiting.id >= below);
            self.bytes = self.pending.iter().map(|waiting| waiting.bytes).sum();
            return;
        }
        while self
            .pending
            .front()
            .is_some_and(|waiting| waiting.id < below)
        {
            self.bytes -= self.pending.pop_front().map_or(0, |waiting| waiting.bytes);
        }
    }

    /// The oldest updates, up to a number of them and 4 MiB. They stay until acknowledged.
    pub(crate) fn oldest(&self, limit: usize) -> Vec<Value> {
        let mut room = MAX_BATCH_BYTES;
        let fits = |waiting: &&Waiting| {
            room = room.saturating_sub(ENVELOPE_BYTES + waiting.bytes);
            room > 0
        };
        let oldest = self.pending.iter().take(limit).take_while(fits);
        oldest.map(|waiting| waiting.update.clone()).collect()
    }

    /// The updates that were added after this one, oldest first.
    pub(crate) fn after(&self, number: u64) -> impl Iterator<Item = &Waiting> {
        let known = self
            .pending
            .partition_point(|waiting| waiting.number <= number);
        self.pending.range(known..)
    }

    /// An update that still waits, by its place in the order.
    pub(crate) fn get(&self, number: u64) -> Option<&Waiting> {
        self.pending.get(self.index(number)?)
    }

    /// Forgets an update that has reached the bot, or never will.
    pub(crate) fn remove(&mut self, number: u64) {
        if let Some(waiting) = self
            .index(number)
            .and_then(|index| self.pending.remove(index))
        {
            self.bytes -= waiting.bytes;
        }
    }

    fn index(&self, number: u64) -> Option<usize> {
        let by_number = |waiting: &Waiting| waiting.number.cmp(&number);
        self.pending.binary_search_by(by_number).ok()
    }

    /// The update of this id, if it waits.
    pub(crate) fn with_id(&self, id: i64) -> Option<&Value> {
        let newest_first = self.pending.iter().rev().chain(&self.held);
        let mut with_id = newest_first.filter(|waiting| waiting.id == id);
        with_id.next().map(|waiting| &waiting.update)
    }

    /// How many updates wait.
    pub(crate) fn len(&self) -> usize {
        self.pending.len()
    }

    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        self.pending.clear();
        self.held = None;
        self.bytes = 0;
        self.first_expiry = i64::MAX;
    }

    /// Notes that the bot has asked for updates.
    pub(crate) fn note_poll(&mut self) {
        self.was_polled = true;
    }

    /// Whether the bot has ever asked for updates.
    pub(crate) fn was_polled(&self) -> bool {
        self.was_polled
    }

    /// Begins a wait, which ends the one before. Returns what tells them apart.
    pub(crate) fn start_wait(&mut self) -> u64 {
        self.poll += 1;
        self.poll
    }

    /// The wait that began last.
    pub(crate) fn newest_wait(&self) -> u64 {
        self.poll
    }

    /// Counts waits on from those of a queue in whose place this comes.
    pub(crate) fn follow(&mut self, old: &Self) {
        self.poll = old.poll;
    }

    /// Whether this wait is still the newest.
    pub(crate) fn is_newest(&self, poll: u64) -> bool {
        self.poll == poll
    }
}

/// The length of a value's JSON.
fn length(value: &Value) -> usize {
    struct Count(usize);

    impl io::Write for Count {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let mut count = Count(0);
    serde_json::to_writer(&mut count, value).expect("a value can be written and counting works");
    count.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: (i64, i64) = (1_000_000, 1_000_000);

    impl Queue {
        fn add(&mut self, kind: &str, object: Value) -> Option<i64> {
            self.push(kind, object, NOW, Entrance::InOrder)
        }

        fn add_at(&mut self, now: i64) -> i64 {
            let added = self.push("message", json!({}), (now, NOW.1), Entrance::InOrder);
            added.expect("there is room")
        }
    }

    fn queue_of(n: i64) -> Queue {
        let mut queue = Queue::starting_at(100);
        for i in 0..n {
            queue.add("message", json!({"n": i}));
        }
        queue
    }

    fn ids(queue: &Queue) -> Vec<i64> {
        queue
            .oldest(100)
            .iter()
            .map(|update| update["update_id"].as_i64().unwrap())
            .collect()
    }

    #[test]
    fn a_positive_offset_forgets_everything_below() {
        let mut queue = queue_of(4);
        queue.acknowledge(102);
        assert_eq!(ids(&queue), [102, 103]);
    }

    #[test]
    fn a_negative_offset_keeps_the_newest() {
        let mut queue = queue_of(4);
        queue.acknowledge(-1);
        assert_eq!(ids(&queue), [103]);
        queue.acknowledge(i64::MIN);
        assert_eq!(ids(&queue), [103]);
    }

    #[test]
    fn an_offset_far_ahead_brings_the_backlog_back() {
        let mut queue = queue_of(2);
        queue.acknowledge(113);
        assert_eq!(ids(&queue), [100, 101]);
        queue.acknowledge(112);
        assert_eq!(ids(&queue), [0_i64; 0]);
    }

    #[test]
    fn an_unwanted_kind_takes_no_id() {
        let mut queue = queue_of(0);
        assert_eq!(queue.add("chat_member", json!({})), None);
        queue.allow(&[json!("CHAT_MEMBER"), json!("nonsense")], |kind| {
            kind == "chat_member"
        });
        assert_eq!(queue.add("message", json!({})), None);
        assert_eq!(queue.add("chat_member", json!({})), Some(100));
        queue.allow(&[], |_| true);
        assert_eq!(queue.add("message", json!({})), Some(101));
    }

    #[test]
    fn what_expires_leaves_a_gap() {
        let mut queue = queue_of(0);
        queue.add("message", json!({}));
        queue.add("callback_query", json!({}));
        queue.add("message", json!({"date": NOW.0}));
        queue.expire(NOW.0 + 149);
        assert_eq!(ids(&queue), [100, 101, 102]);
        queue.expire(NOW.0 + 150);
        assert_eq!(ids(&queue), [100, 102]);
        queue.expire(NOW.0 + 86_400);
        assert_eq!((ids(&queue), queue.bytes), (vec![], 0));
        // What tells of yesterday is not even added, and takes no id.
        let late = queue.push(
            "message",
            json!({"date": NOW.0}),
            (NOW.0 + 86_400, NOW.1),
            Entrance::InOrder,
        );
        assert_eq!((late, queue.add("message", json!({}))), (None, Some(103)));
    }

    #[test]
    fn the_server_loses_what_is_too_much() {
        let mut queue = queue_of(0);
        let text = |bytes: usize| json!({"text": "x".repeat(bytes)});
        assert_eq!(queue.add("message", text(MAX_UPDATE_BYTES)), None);
        let first = queue.add("message", text(400 << 10)).unwrap();
        // As if there were many of them.
        let others = MAX_PENDING_BYTES - queue.bytes;
        queue.bytes += others;
        assert_eq!(queue.add("message", text(0)), None);
        queue.acknowledge(first + 1);
        assert!(queue.add("message", text(300 << 10)).is_some());

        let mut queue = queue_of(1);
        let first = queue.pending[0].clone();
        for _ in 1..MAX_PENDING {
            queue.append(first.clone());
        }
        assert_eq!(queue.add("message", json!({})), None);
        queue.acknowledge(101);
        assert!(queue.add("message", json!({})).is_some());
    }

    #[test]
    fn a_batch_takes_four_mebibytes_at_most() {
        let mut queue = queue_of(0);
        for _ in 0..9 {
            queue.add("message", json!({"text": "x".repeat(500 << 10)}));
        }
        assert_eq!(ids(&queue).len(), 8);
    }

    #[test]
    fn after_a_week_of_silence_ids_go_on_anywhere_and_alike_in_every_run() {
        let restarted = || {
            let mut queue = queue_of(1);
            let before = queue.add_at(NOW.0 + WEEK - 1);
            queue.acknowledge(before + 1);
            let after = queue.add_at(NOW.0 + 2 * WEEK - 1);
            (before, after, queue.add_at(NOW.0 + 2 * WEEK))
        };
        let (before, after, next) = restarted();
        assert_eq!((before, next), (101, after + 1));
        assert!((2_000_001..=1_000_000_000).contains(&after), "{after}");
        assert_eq!(restarted(), (before, after, next));
    }

    #[test]
    fn ids_go_lower_once_nothing_waits() {
        let mut queue = queue_of(1);
        queue.restart_lower();
        assert_eq!(queue.add("message", json!({})), Some(101));
        queue.acknowledge(102);
        let lower = queue.add("message", json!({})).unwrap();
        assert!(lower <= 51, "{lower}");
        // The offset of the bot is far ahead now and acknowledges nothing.
        queue.acknowledge(102);
        assert_eq!(ids(&queue), [lower]);
        queue.next_id = MAX_ID;
        assert!(queue.add("message", json!({})).unwrap() < MAX_ID);
        assert_eq!(queue.len(), 1);
    }

    #[test]
    fn updates_come_twice_or_after_the_next() {
        let mut queue = queue_of(0);
        for entrance in [Entrance::Twice, Entrance::AfterNext, Entrance::InOrder] {
            queue.push("message", json!({}), NOW, entrance);
        }
        assert_eq!(ids(&queue), [100, 100, 102, 101]);
        queue.acknowledge(102);
        assert_eq!(ids(&queue), [102]);
        queue.push("message", json!({}), NOW, Entrance::AfterNext);
        assert_eq!(ids(&queue), [102]);
        queue.release();
        assert_eq!(ids(&queue), [102, 103]);
    }
}
