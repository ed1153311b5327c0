//! What can be seen to happen in a chat, and what of it each person has not read yet.
//!
//! Events are numbered from 0 on; a number means one event for ever, and nothing once that is
//! forgotten. How they are told is in `log` and `render`.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::sim::acts_members::is_service;
use crate::sim::world::Notice;

/// So many events of a chat are kept: more than a test says before it reads them.
const KEPT: usize = 20_000;

/// What has happened in a chat.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Events {
    kept: VecDeque<Event>,
    forgotten: u64,
    /// The numbers of what can be read, oldest first, for each sort.
    lines: [VecDeque<u64>; Sort::ALL.len()],
    /// Each person has read everything below these numbers, for each sort.
    read: BTreeMap<i64, [u64; Sort::ALL.len()]>,
    /// The reply keyboard that came last, or its removal.
    keyboard: Option<Value>,
}

/// Something that happened in a chat.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Event {
    pub(crate) what: Happening,
    /// The one person who reads it; nobody else does.
    only: Option<i64>,
    /// How many calls had begun, of this run.
    #[serde(skip)]
    pub(crate) calls: usize,
}

/// What can be seen to happen in a chat.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Happening {
    /// A message, and the reply keyboard that came with it.
    Said {
        message: Value,
        keyboard: Option<Value>,
        by_bot: bool,
        /// Whether it tells of something and nobody says it.
        is_service: bool,
    },
    /// A message has changed.
    Edited {
        message: Value,
        /// Whether it is one that a bot has sent.
        of_bot: bool,
    },
    /// A person did something to a message without changing what it says: voted, reacted, paid.
    Touched {
        message: Value,
        user: Value,
        /// What they did, in words that follow their name; empty where it is seen only in the message.
        what: String,
    },
    /// A bot shows what it is about to say: members of a message.
    Drafted {
        draft_id: i64,
        content: Map<String, Value>,
    },
    /// A message is gone.
    Deleted { message_id: i64 },
    /// An answer to a button that was pressed.
    Noticed(Notice),
    /// A bot is busy.
    Acting(String),
    /// A call was refused.
    Refused { method: String, description: String },
}

/// The sorts of events that people read one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// A bot has said something.
    Said,
    /// Something that a bot has said was changed.
    EditedOfBot,
    /// Something that a person has said was changed.
    EditedOfPerson,
    /// A message was deleted.
    Deleted,
}

impl Sort {
    const ALL: [Self; 4] = [
        Self::Said,
        Self::EditedOfBot,
        Self::EditedOfPerson,
        Self::Deleted,
    ];

    /// All changes of messages.
    pub(crate) const EDITED: &[Self] = &[Self::EditedOfBot, Self::EditedOfPerson];

    /// What a bot does.
    pub(crate) const OF_BOT: &[Self] = &[Self::Said, Self::EditedOfBot, Self::Deleted];
}

impl Happening {
    /// A message, with the reply keyboard that came with it.
    pub(crate) fn said(message: &Value, keyboard: Option<Value>, by_bot: bool) -> Self {
        Self::Said {
            message: message.clone(),
            keyboard,
            by_bot,
            is_service: message.as_object().is_some_and(is_service),
        }
    }

    /// A message that has changed.
    pub(crate) fn edited(message: &Value) -> Self {
        let of_bot = message["from"]["is_bot"] != false || message.get("via_bot").is_some();
        Self::Edited {
            message: message.clone(),
            of_bot,
        }
    }

    /// Among which events it is read, if it is at all.
    fn sort(&self) -> Option<Sort> {
        match self {
            Self::Said {
                by_bot: true,
                is_service: false,
                ..
            } => Some(Sort::Said),
            Self::Edited { of_bot: true, .. } => Some(Sort::EditedOfBot),
            Self::Edited { of_bot: false, .. } => Some(Sort::EditedOfPerson),
            Self::Deleted { .. } => Some(Sort::Deleted),
            _ => None,
        }
    }
}

impl Events {
    /// Adds what has happened when so many calls had begun, for one person or for everybody.
    pub(crate) fn push(&mut self, what: Happening, only: Option<i64>, calls: usize) {
        if let Some(sort) = what.sort() {
            let number = self.count();
            self.lines[sort as usize].push_back(number);
        }
        if let Happening::Said {
            keyboard: Some(keyboard),
            ..
        } = &what
        {
            self.keyboard = Some(keyboard.clone());
        }
        self.kept.push_back(Event { what, only, calls });
        while self.kept.len() > KEPT {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        let Some(oldest) = self.kept.pop_front() else {
            return;
        };
        if let Some(sort) = oldest.what.sort() {
            self.lines[sort as usize].pop_front();
        }
        self.forgotten += 1;
    }

    /// How many there have been, which is the number of the next.
    pub(crate) fn count(&self) -> u64 {
        self.forgotten + self.kept.len() as u64
    }

    /// The event of this number, if it is not forgotten.
    pub(crate) fn get(&self, number: u64) -> Option<&Event> {
        let index = number.checked_sub(self.forgotten)?;
        self.kept.get(usize::try_from(index).ok()?)
    }

    /// Those from this number on that are not forgotten, oldest first.
    pub(crate) fn since(&self, number: u64) -> impl Iterator<Item = &Event> {
        let skipped = number.saturating_sub(self.forgotten);
        self.kept
            .iter()
            .skip(usize::try_from(skipped).unwrap_or(usize::MAX))
    }

    /// The reply keyboard that came last, or its removal.
    pub(crate) fn keyboard(&self) -> Option<&Value> {
        self.keyboard.as_ref()
    }

    /// The first event of these sorts that a person has not read. Now they have.
    pub(crate) fn read(&mut self, person: i64, sorts: &[Sort]) -> Option<&Event> {
        let nothing_more = self.count();
        let mut read = self.read.get(&person).copied().unwrap_or_default();
        for sort in sorts {
            let read = &mut read[*sort as usize];
            let line = &self.lines[*sort as usize];
            let known = line.partition_point(|number| number < read);
            let is_theirs = |number: &u64| {
                let event = self.get(*number);
                event.is_some_and(|event| event.only.is_none_or(|only| only == person))
            };
            let next = line.range(known..).copied().find(is_theirs);
            // What is for others only is not looked at again.
            *read = next.unwrap_or(nothing_more);
        }
        let earliest = sorts.iter().min_by_key(|sort| read[**sort as usize])?;
        let next = &mut read[*earliest as usize];
        let number = *next;
        *next = nothing_more.min(number + 1);
        self.read.insert(person, read);
        self.get(number)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::json;

    use super::*;
    use crate::sim::random::Random;

    /// Each event marked by who has read it, and looked at from the first on.
    #[derive(Default)]
    struct Model(Vec<(Option<Sort>, Option<i64>, BTreeSet<i64>)>);

    impl Model {
        fn read(&mut self, person: i64, sorts: &[Sort]) -> Option<u64> {
            let mut events = (0..).zip(&mut self.0);
            let (number, (_, _, readers)) = events.find(|(_, (sort, only, readers))| {
                sort.is_some_and(|sort| sorts.contains(&sort))
                    && only.is_none_or(|only| only == person)
                    && !readers.contains(&person)
            })?;
            readers.insert(person);
            Some(number)
        }
    }

    /// Something that happens, with its number in it.
    fn something(kind: u64, number: u64) -> Happening {
        let message = |is_bot: bool| json!({"from": {"is_bot": is_bot}, "text": number});
        match kind {
            0 => Happening::said(&message(true), None, true),
            1 => Happening::said(&message(false), None, false),
            2 => Happening::said(&json!({"text": number, "pinned_message": {}}), None, true),
            3 => Happening::edited(&message(true)),
            4 => Happening::edited(&message(false)),
            5 => Happening::Deleted {
                message_id: i64::try_from(number).unwrap(),
            },
            _ => Happening::Acting(number.to_string()),
        }
    }

    fn number_in(event: &Event) -> u64 {
        match &event.what {
            Happening::Said { message, .. } | Happening::Edited { message, .. } => {
                message["text"].as_u64().unwrap()
            }
            Happening::Deleted { message_id } => message_id.unsigned_abs(),
            Happening::Acting(number) => number.parse().unwrap(),
            _ => unreachable!("nothing else happens here"),
        }
    }

    #[test]
    fn everyone_reads_each_event_once_and_in_order_whatever_they_look_for() {
        for seed in 0..50 {
            let mut random = Random::of(seed);
            let (mut events, mut model) = (Events::default(), Model::default());
            for _ in 0..400 {
                let person = i64::try_from(random.between(1, 3)).unwrap();
                if random.between(0, 2) > 0 {
                    let what = something(random.between(0, 6), events.count());
                    let only = (random.between(0, 3) == 0).then_some(person);
                    model.0.push((what.sort(), only, BTreeSet::new()));
                    events.push(what, only, 0);
                } else {
                    let sorts = match random.between(0, 3) {
                        0 => &[Sort::Said][..],
                        1 => Sort::EDITED,
                        2 => &[Sort::Deleted],
                        _ => Sort::OF_BOT,
                    };
                    let read = events.read(person, sorts).map(number_in);
                    assert_eq!(read, model.read(person, sorts), "seed {seed}, {sorts:?}");
                }
            }
        }
    }

    #[test]
    fn the_oldest_events_are_forgotten_and_numbers_stay() {
        let mut events = Events::default();
        let late = 3;
        for number in 0..KEPT as u64 + late {
            events.push(something(0, number), None, 0);
        }
        assert_eq!(events.count(), KEPT as u64 + late);
        assert!(events.get(late - 1).is_none());
        assert_eq!(events.get(late).map(number_in), Some(late));
        assert_eq!(events.since(0).count(), KEPT);
        assert_eq!(events.since(events.count() - 1).map(number_in).count(), 1);
        assert_eq!(events.since(events.count() + 9).count(), 0);
        assert_eq!(events.read(7, &[Sort::Said]).map(number_in), Some(late));
    }

    #[test]
    fn the_keyboard_stays_when_the_message_is_forgotten_that_brought_it() {
        let mut events = Events::default();
        let keyboard = json!({"keyboard": [["Tea"]]});
        events.push(
            Happening::said(&json!({}), Some(keyboard.clone()), true),
            None,
            0,
        );
        for number in 0..KEPT as u64 {
            events.push(something(0, number), None, 0);
        }
        assert_eq!(events.keyboard(), Some(&keyboard));
        let gone = json!({"remove_keyboard": true});
        events.push(
            Happening::said(&json!({}), Some(gone.clone()), true),
            None,
            0,
        );
        assert_eq!(events.keyboard(), Some(&gone));
    }
}
