//! What bots have called, oldest first.

use std::collections::VecDeque;

use serde_json::Value;

/// So many calls are kept; a simulator may run for weeks.
const KEPT: usize = 100_000;

/// So many bytes of parameters are kept.
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
    /// What was sent and means nothing to the method.
    pub ignored: Vec<String>,
    /// The description of the error, if the call was refused.
    pub refused: Option<String>,
}

/// The newest calls.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    /// Calls, each with the size of its parameters.
    calls: VecDeque<(Call, usize)>,
    bytes: usize,
    forgotten: usize,
}

impl Journal {
    /// Notes a call whose parameters take about so many bytes. Returns its number.
    pub(crate) fn push(&mut self, call: Call, bytes: usize) -> usize {
        self.bytes += bytes;
        self.calls.push_back((call, bytes));
        while self.calls.len() > KEPT || (self.bytes > KEPT_BYTES && self.calls.len() > 1) {
            let oldest = self.calls.pop_front();
            self.bytes -= oldest.map_or(0, |(_, bytes)| bytes);
            self.forgotten += 1;
        }
        self.len() - 1
    }

    /// How many calls there have been.
    pub(crate) fn len(&self) -> usize {
        self.forgotten + self.calls.len()
    }

    /// The call of this number, if it is not forgotten.
    pub(crate) fn get_mut(&mut self, number: usize) -> Option<&mut Call> {
        let (call, _) = self.calls.get_mut(number.checked_sub(self.forgotten)?)?;
        Some(call)
    }

    /// The calls from this number on.
    pub(crate) fn since(&self, number: usize) -> impl Iterator<Item = &Call> {
        self.calls
            .iter()
            .skip(number.saturating_sub(self.forgotten))
            .map(|(call, _)| call)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(bot: usize) -> Call {
        Call {
            bot: i64::try_from(bot).unwrap(),
            method: "getMe".to_owned(),
            parameters: Value::Null,
            ignored: Vec::new(),
            refused: None,
        }
    }

    #[test]
    fn large_calls_are_forgotten_before_there_are_many() {
        let mut journal = Journal::default();
        for bot in 0..4 {
            journal.push(call(bot), KEPT_BYTES / 3);
        }
        assert_eq!((journal.len(), journal.since(0).count()), (4, 3));
        journal.push(call(4), KEPT_BYTES * 2);
        assert_eq!(
            journal.since(0).map(|call| call.bot).collect::<Vec<_>>(),
            [4]
        );
    }

    #[test]
    fn old_calls_are_forgotten_and_numbers_stay() {
        let mut journal = Journal::default();
        for bot in 0..=KEPT {
            journal.push(call(bot), 10);
        }
        assert_eq!((journal.len(), journal.since(0).count()), (KEPT + 1, KEPT));
        assert!(journal.get_mut(0).is_none());
        assert_eq!(journal.get_mut(1).unwrap().bot, 1);
        assert_eq!(journal.since(KEPT).count(), 1);
    }
}
