//! What bots have called, oldest first.

use std::collections::VecDeque;

use serde_json::Value;

/// So many calls are kept; a simulator may run for weeks.
const KEPT: usize = 100_000;

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
    calls: VecDeque<Call>,
    forgotten: usize,
}

impl Journal {
    /// Notes a call. Returns its number.
    pub(crate) fn push(&mut self, call: Call) -> usize {
        if self.calls.len() == KEPT {
            self.calls.pop_front();
            self.forgotten += 1;
        }
        self.calls.push_back(call);
        self.len() - 1
    }

    /// How many calls there have been.
    pub(crate) fn len(&self) -> usize {
        self.forgotten + self.calls.len()
    }

    /// The call of this number, if it is not forgotten.
    pub(crate) fn get_mut(&mut self, number: usize) -> Option<&mut Call> {
        self.calls.get_mut(number.checked_sub(self.forgotten)?)
    }

    /// The calls from this number on.
    pub(crate) fn since(&self, number: usize) -> impl Iterator<Item = &Call> {
        self.calls
            .iter()
            .skip(number.saturating_sub(self.forgotten))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_calls_are_forgotten_and_numbers_stay() {
        let mut journal = Journal::default();
        let call = |bot| Call {
            bot,
            method: "getMe".to_owned(),
            parameters: Value::Null,
            ignored: Vec::new(),
            refused: None,
        };
        for bot in 0..=KEPT {
            journal.push(call(i64::try_from(bot).unwrap()));
        }
        assert_eq!((journal.len(), journal.since(0).count()), (KEPT + 1, KEPT));
        assert!(journal.get_mut(0).is_none());
        assert_eq!(journal.get_mut(1).unwrap().bot, 1);
        assert_eq!(journal.since(KEPT).count(), 1);
    }
}
