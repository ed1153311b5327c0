//! The updates that wait for one bot.
//!
//! Pure: no clock, no tasks. Whoever polls waits for the queue's bell (`service`) and looks again.

use std::collections::VecDeque;

use serde_json::{Value, json};

/// Kinds that a bot gets only when it names them.
const ON_REQUEST: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// The server loses new updates while so many wait.
const MAX_PENDING: usize = 100_000;

/// So far behind the newest update an offset still counts.
const OLDEST_OFFSET: i64 = 100_000;

/// So far ahead of the newest update an offset still counts.
const NEWEST_OFFSET: i64 = 10;

/// Updates with consecutive ids, oldest first.
#[derive(Debug)]
pub(crate) struct Queue {
    next_id: i64,
    pending: VecDeque<(i64, Value)>,
    allowed: Option<Vec<String>>,
    poll: u64,
}

impl Queue {
    /// An empty queue whose first update gets this id.
    pub(crate) fn starting_at(next_id: i64) -> Self {
        Self {
            next_id,
            pending: VecDeque::new(),
            allowed: None,
            poll: 0,
        }
    }

    /// Appends an update, unless the bot does not want its kind. A kind that is filtered takes no
    /// id, so that filtering leaves no gaps.
    pub(crate) fn push(&mut self, kind: &str, object: Value) -> Option<i64> {
        if !self.wants(kind) || self.pending.len() >= MAX_PENDING {
            return None;
        }
        let id = self.next_id;
        let mut update = json!({"update_id": id});
        update[kind] = object;
        self.next_id += 1;
        self.pending.push_back((id, update));
        Some(id)
    }

    fn wants(&self, kind: &str) -> bool {
        match &self.allowed {
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
    /// newest so many. An offset far outside the queue means nothing.
    pub(crate) fn acknowledge(&mut self, offset: i64) {
        if offset < 0 {
            let keep = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            let surplus = self.pending.len().saturating_sub(keep);
            self.pending.drain(..surplus);
        } else if offset > self.next_id + NEWEST_OFFSET || offset < self.next_id - OLDEST_OFFSET {
            return;
        }
        while self.pending.front().is_some_and(|(id, _)| *id < offset) {
            self.pending.pop_front();
        }
    }

    /// The oldest updates, up to a number of them. They stay until acknowledged.
    pub(crate) fn oldest(&self, limit: usize) -> Vec<Value> {
        self.pending
            .iter()
            .take(limit)
            .map(|(_, update)| update.clone())
            .collect()
    }

    /// The update that was put in last.
    pub(crate) fn newest(&self) -> Option<&Value> {
        self.pending.back().map(|(_, update)| update)
    }

    /// How many updates wait.
    pub(crate) fn len(&self) -> usize {
        self.pending.len()
    }

    /// Forgets everything.
    pub(crate) fn clear(&mut self) {
        self.pending.clear();
    }

    /// Starts a poll, which ends the one before. Returns what tells them apart.
    pub(crate) fn start_poll(&mut self) -> u64 {
        self.poll += 1;
        self.poll
    }

    /// Whether the bot has ever asked for updates.
    pub(crate) fn was_polled(&self) -> bool {
        self.poll > 0
    }

    /// Whether this poll is still the newest.
    pub(crate) fn is_newest(&self, poll: u64) -> bool {
        self.poll == poll
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queue_of(n: i64) -> Queue {
        let mut queue = Queue::starting_at(100);
        for i in 0..n {
            queue.push("message", json!(i));
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
        assert_eq!(queue.push("chat_member", json!({})), None);
        queue.allow(&[json!("CHAT_MEMBER"), json!("nonsense")], |kind| {
            kind == "chat_member"
        });
        assert_eq!(queue.push("message", json!({})), None);
        assert_eq!(queue.push("chat_member", json!({})), Some(100));
        queue.allow(&[], |_| true);
        assert_eq!(queue.push("message", json!({})), Some(101));
    }
}
