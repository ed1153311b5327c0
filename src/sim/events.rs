//! What can be seen to happen in a chat, and what of it each person has not read yet.
//!
//! Events are numbered from 0 on; a number means one event for ever, and nothing once that is
//! forgotten. How they are told is in `log` and `render`.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::sim::acts_members::is_service;
use crate::sim::json::Json;
use crate::sim::world::Notice;

/// So many events of a chat are kept: more than a test says before it reads them.
const KEPT: usize = 20_000;

/// So many bytes of them are kept, most of which the chat's messages share.
const KEPT_BYTES: usize = 32 * 1024 * 1024;

/// What has happened in a chat.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Events {
    kept: VecDeque<Event>,
    bytes: usize,
    forgotten: u64,
    /// The numbers of what can be read, oldest first, for each sort.
    lines: [VecDeque<u64>; Sort::ALL.len()],
    /// Each person has read everything below these numbers, for each sort.
    read: BTreeMap<i64, [u64; Sort::ALL.len()]>,
    /// The reply keyboard that came last, or its removal.
    keyboard: Option<Json>,
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
        message: Json,
        keyboard: Option<Json>,
        by_bot: bool,
        /// Whether it tells of something and nobody says it.
        is_service: bool,
    },
    /// A message has changed.
    Edited {
        message: Json,
        /// Whether it is one that a bot has sent.
        of_bot: bool,
    },
    /// A person did something to a message without changing what it says: voted, reacted, paid.
    Touched {
        message: Json,
        user: Json,
        /// What they did, in words that follow their name; empty where it is seen only in the message.
        what: String,
    },
    /// A bot shows what it is about to say: members of a message.
    Drafted { draft_id: i64, content: Json },
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
    /// A message, which is written like this, with the reply keyboard that came with it.
    pub(crate) fn said(
        message: &Value,
        written: Json,
        keyboard: Option<&Value>,
        by_bot: bool,
    ) -> Self {
        Self::Said {
            message: written,
            keyboard: keyboard.map(Json::of),
            by_bot,
            is_service: message.as_object().is_some_and(is_service),
        }
    }

    /// A message that has changed, and is written like this.
    pub(crate) fn edited(message: &Value, written: Json) -> Self {
        let of_bot = message["from"]["is_bot"] != false || message.get("via_bot").is_some();
        Self::Edited {
            message: written,
            of_bot,
        }
    }

    /// What it takes besides itself.
    fn bytes(&self) -> usize {
        let written = |json: &Json| json.text().len();
        match self {
            Self::Said {
                message, keyboard, ..
            } => written(message) + keyboard.as_ref().map_or(0, written),
            Self::Edited { message, .. } => written(message),
            Self::Touched {
                message,
                user,
                what,
            } => written(message) + written(user) + what.len(),
            Self::Drafted { content, .. } => written(content),
            Self::Noticed(notice) => {
                let length = |text: &Option<String>| text.as_ref().map_or(0, String::len);
                length(&notice.text) + length(&notice.url)
            }
            Self::Acting(text) => text.len(),
            Self::Refused {
                method,
                description,
            } => method.len() + description.len(),
            Self::Deleted { .. } => 0,
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
        self.bytes += what.bytes();
        self.kept.push_back(Event { what, only, calls });
        while self.kept.len() > KEPT || (self.bytes > KEPT_BYTES && self.kept.len() > 1) {
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
        self.bytes = self.bytes.saturating_sub(oldest.what.bytes());
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
    pub(crate) fn keyboard(&self) -> Option<&Json> {
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
        let said =
            |message: &Value, by_bot| Happening::said(message, Json::of(message), None, by_bot);
        let edited = |message: &Value| Happening::edited(message, Json::of(message));
        match kind {
            0 => said(&message(true), true),
            1 => said(&message(false), false),
            2 => said(&json!({"text": number, "pinned_message": {}}), true),
            3 => edited(&message(true)),
            4 => edited(&message(false)),
            5 => Happening::Deleted {
                message_id: i64::try_from(number).unwrap(),
            },
            _ => Happening::Acting(number.to_string()),
        }
    }

    fn number_in(event: &Event) -> u64 {
        match &event.what {
            Happening::Said { message, .. } | Happening::Edited { message, .. } => {
                message.read()["text"].as_u64().unwrap()
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
        let (mut events, message) = (Events::default(), json!({}));
        let mut say_with = |keyboard: &Value| {
            let said = Happening::said(&message, Json::of(&message), Some(keyboard), true);
            events.push(said, None, 0);
            for number in 0..KEPT as u64 {
                events.push(something(0, number), None, 0);
            }
            events.keyboard().map(Json::read)
        };
        let keyboard = json!({"keyboard": [["Tea"]]});
        assert_eq!(say_with(&keyboard), Some(keyboard));
        let gone = json!({"remove_keyboard": true});
        assert_eq!(say_with(&gone), Some(gone));
    }

    #[test]
    fn large_events_are_forgotten_before_there_are_many() {
        let mut events = Events::default();
        for _ in 0..4 {
            events.push(Happening::Acting("x".repeat(KEPT_BYTES / 3)), None, 0);
        }
        assert_eq!((events.count(), events.since(0).count()), (4, 3));
        events.push(Happening::Acting("x".repeat(KEPT_BYTES * 2)), None, 0);
        assert_eq!((events.count(), events.since(0).count()), (5, 1));
    }
}
