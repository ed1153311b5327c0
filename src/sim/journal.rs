//! What bots have called and what they were answered, oldest first.
//!
//! Parameters and answers are kept as they were written, because almost none are ever read again:
//! a call costs two copies of bytes, and memory is counted exactly.

use std::collections::VecDeque;

use bytes::Bytes;
use serde_json::Value;

use crate::schema::Method;
use crate::sim::methods::{self, Fidelity};

/// So many calls are kept; a simulator may run for weeks.
const KEPT: usize = 100_000;

/// So many bytes of parameters and answers are kept.
const KEPT_BYTES: usize = 256 * 1024 * 1024;

/// A call that a bot has made.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Call {
    /// The bot's id.
    pub bot: i64,
    /// The method, as documented.
    pub method: String,
    /// The parameters; of a refused request, the texts that came.
    pub parameters: Value,
    /// Parameters that mean nothing to the method, and numbers and switches that cannot be read as such:
    /// the server takes those for zero and off, or for the number at their beginning.
    pub ignored: Vec<String>,
    /// The description of the error, if the call was refused.
    pub refused: Option<String>,
    /// When it came, by the world's clock, in seconds since 1970.
    pub at: i64,
    /// How much of the method the simulator has.
    pub fidelity: Fidelity,
    /// The whole answer with its envelope; `None` while the call waits for it.
    pub answer: Option<Value>,
}

/// A call as it is kept.
#[derive(Debug)]
pub(crate) struct Record {
    pub(crate) bot: i64,
    pub(crate) method: &'static Method,
    /// JSON.
    pub(crate) parameters: String,
    pub(crate) ignored: Vec<String>,
    /// JSON: the method and the texts as they came, if not all have the names of today.
    pub(crate) sent: Option<String>,
    pub(crate) at: i64,
    /// What was answered; none while the call waits.
    pub(crate) outcome: Option<Outcome>,
}

/// How a call ended.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// The HTTP status.
    pub(crate) status: u16,
    /// The envelope, JSON.
    pub(crate) answer: Bytes,
    /// The description of an error.
    pub(crate) refused: Option<String>,
}

impl Record {
    /// The call as programs see it.
    pub(crate) fn call(&self) -> Call {
        let outcome = self.outcome.as_ref();
        Call {
            bot: self.bot,
            method: self.method.name.to_owned(),
            parameters: self.parameters(),
            ignored: self.ignored.clone(),
            refused: outcome.and_then(|outcome| outcome.refused.clone()),
            at: self.at,
            fidelity: self.fidelity(),
            answer: outcome.and_then(|outcome| serde_json::from_slice(&outcome.answer).ok()),
        }
    }

    /// The parameters, read again.
    pub(crate) fn parameters(&self) -> Value {
        serde_json::from_str(&self.parameters).unwrap_or_default()
    }

    /// How much of the method the simulator has.
    pub(crate) fn fidelity(&self) -> Fidelity {
        methods::fidelity_of(self.method)
    }

    fn bytes(&self) -> usize {
        let answer = self.outcome.as_ref();
        let sent = self.sent.as_ref().map_or(0, String::len);
        self.parameters.len() + sent + answer.map_or(0, |outcome| outcome.answer.len())
    }
}

/// The newest calls.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    calls: VecDeque<Record>,
    bytes: usize,
    forgotten: usize,
}

impl Journal {
    /// Notes a call. Returns its number.
    pub(crate) fn push(&mut self, call: Record) -> usize {
        self.bytes += call.bytes();
        self.calls.push_back(call);
        self.forget();
        self.len() - 1
    }

    /// Notes how a call has ended, unless it is forgotten.
    pub(crate) fn end(&mut self, number: usize, outcome: Outcome) {
        let Some(index) = number.checked_sub(self.forgotten) else {
            return;
        };
        if let Some(call) = self.calls.get_mut(index) {
            self.bytes += outcome.answer.len();
            call.outcome = Some(outcome);
            self.forget();
        }
    }

    /// Forgets the oldest calls, so that memory stays bounded.
    fn forget(&mut self) {
        while self.calls.len() > KEPT || (self.bytes > KEPT_BYTES && self.calls.len() > 1) {
            let oldest = self.calls.pop_front();
            self.bytes -= oldest.map_or(0, |call| call.bytes());
            self.forgotten += 1;
        }
    }

    /// How many calls there have been.
    pub(crate) fn len(&self) -> usize {
        self.forgotten + self.calls.len()
    }

    /// The call of this number, if it is not forgotten.
    pub(crate) fn get(&self, number: usize) -> Option<&Record> {
        self.calls.get(number.checked_sub(self.forgotten)?)
    }

    /// The calls from this number on.
    pub(crate) fn since(&self, number: usize) -> impl Iterator<Item = &Record> {
        self.numbered(number).map(|(_, call)| call)
    }

    /// The calls from this number on, with their numbers.
    pub(crate) fn numbered(&self, from: usize) -> impl Iterator<Item = (usize, &Record)> {
        let skipped = from.saturating_sub(self.forgotten);
        (self.forgotten..).zip(&self.calls).skip(skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::Tables;

    fn call(bot: usize, bytes: usize) -> Record {
        Record {
            bot: i64::try_from(bot).unwrap(),
            method: Tables::bot_api().method("getMe").unwrap(),
            parameters: "x".repeat(bytes),
            ignored: Vec::new(),
            sent: None,
            at: 1,
            outcome: None,
        }
    }

    fn answered(bytes: usize) -> Outcome {
        Outcome {
            status: 200,
            answer: vec![b'x'; bytes].into(),
            refused: None,
        }
    }

    #[test]
    fn large_calls_are_forgotten_before_there_are_many() {
        let mut journal = Journal::default();
        for bot in 0..4 {
            journal.push(call(bot, KEPT_BYTES / 3));
        }
        assert_eq!((journal.len(), journal.since(0).count()), (4, 3));
        let newest = journal.push(call(4, 10));
        journal.end(newest, answered(KEPT_BYTES * 2));
        assert_eq!(
            journal.since(0).map(|call| call.bot).collect::<Vec<_>>(),
            [4]
        );
    }

    #[test]
    fn old_calls_are_forgotten_and_numbers_stay() {
        let mut journal = Journal::default();
        for bot in 0..=KEPT {
            journal.push(call(bot, 10));
        }
        assert_eq!((journal.len(), journal.since(0).count()), (KEPT + 1, KEPT));
        assert!(journal.get(0).is_none());
        assert_eq!(journal.get(1).unwrap().bot, 1);
        assert_eq!(journal.since(KEPT).count(), 1);
        journal.end(0, answered(10));
    }
}
