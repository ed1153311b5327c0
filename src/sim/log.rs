//! One numbered series of everything: what happens in chats, calls and updates.
//!
//! Entries refer to what chats and the journal keep anyway, and are put into words only for whoever
//! reads them: nobody who listens costs next to nothing. The oldest are forgotten.

use std::collections::VecDeque;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::sim::events::Happening;
use crate::sim::journal::Record;
use crate::sim::json::Json;
use crate::sim::world::{ChatKey, World};

/// So many entries are kept.
const KEPT: usize = 100_000;

/// So many bytes of updates are kept.
const KEPT_BYTES: usize = 64 * 1024 * 1024;

/// The newest entries.
#[derive(Debug, Default)]
pub(crate) struct Log {
    entries: VecDeque<Entry>,
    bytes: usize,
    forgotten: u64,
}

/// Something that happened, and when.
#[derive(Debug)]
struct Entry {
    at: i64,
    what: What,
}

#[derive(Debug)]
enum What {
    /// In a chat: the event of this number.
    Happened(ChatKey, u64),
    /// The call of this number was answered.
    Called(usize),
    /// An update was put into a bot's queue.
    Queued { bot: i64, update: String },
    /// An update was brought to a bot's webhook, with what the bot said to it.
    Pushed {
        bot: i64,
        update_id: i64,
        answer: Result<u16, String>,
    },
    /// Bots, people or chats are others than before.
    Changed,
}

impl What {
    fn bytes(&self) -> usize {
        match self {
            Self::Queued { update, .. } => update.len(),
            Self::Pushed {
                answer: Err(reason),
                ..
            } => reason.len(),
            _ => 0,
        }
    }
}

/// What a reader wants to know of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// All there is.
    Everything,
    /// Calls, updates and what webhooks answer.
    Wire,
    /// One chat.
    Chat(ChatKey),
}

impl Log {
    fn push(&mut self, at: i64, what: What) {
        self.bytes += what.bytes();
        self.entries.push_back(Entry { at, what });
        while self.entries.len() > KEPT || self.bytes > KEPT_BYTES {
            let Some(oldest) = self.entries.pop_front() else {
                return;
            };
            self.bytes -= oldest.what.bytes();
            self.forgotten += 1;
        }
    }

    /// Forgets all entries; their numbers are not used again.
    pub(crate) fn forget(&mut self) {
        self.forgotten += self.entries.len() as u64;
        self.entries.clear();
        self.bytes = 0;
    }

    /// The number of the newest entry; 0 if there has been none.
    pub(crate) fn newest(&self) -> u64 {
        self.forgotten + self.entries.len() as u64
    }

    /// The number before the oldest entry that is kept.
    pub(crate) fn oldest(&self) -> u64 {
        self.forgotten
    }

    /// Whether everything after this entry is still there.
    pub(crate) fn reaches(&self, after: u64) -> bool {
        (self.forgotten..=self.newest()).contains(&after)
    }

    /// The entries after a number, oldest first, with their numbers.
    fn after(&self, after: u64) -> impl Iterator<Item = (u64, &Entry)> {
        let skipped = after.saturating_sub(self.forgotten);
        let numbered = (self.forgotten + 1..).zip(&self.entries);
        numbered.skip(usize::try_from(skipped).unwrap_or(usize::MAX))
    }
}

/// Entries in words.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// JSON objects with their numbers.
    pub(crate) entries: Vec<(u64, String)>,
    /// The number of the last entry that was looked at, whether wanted or not.
    pub(crate) last: u64,
}

impl World {
    /// Notes that the newest event of a chat has happened.
    pub(crate) fn log_happening(&mut self, key: ChatKey) {
        let number = self.chats[&key].events.count() - 1;
        self.log.push(self.now(), What::Happened(key, number));
    }

    /// Notes that a call was answered.
    pub(crate) fn log_call(&mut self, number: usize) {
        self.log.push(self.now(), What::Called(number));
    }

    /// Notes an update that a bot will get.
    pub(crate) fn log_update(&mut self, bot: i64, update: String) {
        self.log.push(self.now(), What::Queued { bot, update });
    }

    /// Notes that an update was brought to a bot's webhook: the HTTP status that it answered, or why
    /// it did not.
    pub(crate) fn log_push(&mut self, bot: i64, update_id: i64, answer: Result<u16, String>) {
        let pushed = What::Pushed {
            bot,
            update_id,
            answer,
        };
        self.log.push(self.now(), pushed);
    }

    /// Notes that the world has other bots, people, chats or members.
    pub(crate) fn log_change(&mut self) {
        self.log.push(self.now(), What::Changed);
    }

    /// Entries after a number, so many at most.
    pub(crate) fn read_log(&self, after: u64, scope: Scope, limit: usize) -> Page {
        let mut page = Page {
            entries: Vec::new(),
            last: after,
        };
        for (number, entry) in self.log.after(after) {
            page.last = number;
            if let Some(told) = self.told(number, entry, scope) {
                page.entries.push((number, told));
                if page.entries.len() == limit {
                    break;
                }
            }
        }
        page
    }

    /// An entry as a JSON object, if it is wanted and its subject is not forgotten.
    fn told(&self, number: u64, entry: &Entry, scope: Scope) -> Option<String> {
        let at = entry.at;
        let known = match (&entry.what, scope) {
            (What::Happened(key, event), _) => {
                let wanted = match scope {
                    Scope::Everything => true,
                    Scope::Wire => false,
                    Scope::Chat(chat) => chat == *key,
                };
                if !wanted {
                    return None;
                }
                let event = self.chats.get(key)?.events.get(*event)?;
                let (chat, happened) = (key.id, happening(&event.what));
                let bot = key
                    .bot
                    .map(|bot| format!(r#","{}":{bot}"#, self.role_of(bot)));
                let bot = bot.unwrap_or_default();
                return Some(format!(
                    r#"{{"seq":{number},"at":{at},"chat":{chat}{bot},{happened}}}"#
                ));
            }
            (_, Scope::Chat(_)) | (What::Changed, Scope::Wire) => return None,
            (What::Called(call), _) => return Some(called(number, self.journal.get(*call)?)),
            (What::Queued { bot, update }, _) => {
                return Some(format!(
                    r#"{{"seq":{number},"kind":"update","at":{at},"bot":{bot},"update":{update}}}"#
                ));
            }
            (
                What::Pushed {
                    bot,
                    update_id,
                    answer,
                },
                _,
            ) => {
                let mut known = object("push", json!({"bot": bot, "update_id": update_id}));
                match answer {
                    Ok(status) => known.insert("status".to_owned(), json!(status)),
                    Err(reason) => known.insert("error".to_owned(), json!(reason)),
                };
                known
            }
            (What::Changed, _) => object("state", json!({})),
        };
        let mut known = known;
        known.insert("seq".to_owned(), json!(number));
        known.insert("at".to_owned(), json!(at));
        Some(Value::Object(known).to_string())
    }
}

/// A call, put together from the texts that are kept.
fn called(number: u64, call: &Record) -> String {
    let (at, bot, method) = (call.at, call.bot, call.method.name);
    let (fidelity, parameters) = (call.fidelity(), &call.parameters);
    let mut told = format!(
        r#"{{"seq":{number},"kind":"call","at":{at},"bot":{bot},"method":"{method}","fidelity":"{fidelity}","parameters":{parameters}"#
    );
    if !call.ignored.is_empty() {
        let _ = write!(told, r#","ignored":{}"#, json!(call.ignored));
    }
    if let Some(sent) = &call.sent {
        let _ = write!(told, r#","sent":{sent}"#);
    }
    if let Some(outcome) = &call.outcome {
        let answer = String::from_utf8_lossy(&outcome.answer);
        let _ = write!(told, r#","status":{},"answer":{answer}"#, outcome.status);
    }
    told.push('}');
    told
}

/// What happened in a chat: members of a JSON object, put together from the texts that are kept.
fn happening(what: &Happening) -> String {
    match what {
        Happening::Said {
            message,
            keyboard,
            by_bot,
            ..
        } => {
            let message = message.text();
            let keyboard = keyboard.as_ref().map(Json::text);
            let keyboard = keyboard.map(|keyboard| format!(r#","keyboard":{keyboard}"#));
            let keyboard = keyboard.unwrap_or_default();
            format!(r#""kind":"message","message":{message},"by_bot":{by_bot}{keyboard}"#)
        }
        Happening::Edited { message, .. } => {
            format!(r#""kind":"edited","message":{}"#, message.text())
        }
        Happening::Touched {
            message,
            user,
            what,
        } => {
            let (message, user, what) = (message.text(), user.text(), json!(what));
            format!(r#""kind":"edited","message":{message},"user":{user},"what":{what}"#)
        }
        Happening::Drafted { draft_id, content } => {
            let content = content.text();
            format!(r#""kind":"draft","draft_id":{draft_id},"content":{content}"#)
        }
        Happening::Deleted { message_id } => {
            format!(r#""kind":"deleted","message_id":{message_id}"#)
        }
        Happening::Noticed(notice) => {
            let (text, url) = (json!(notice.text), json!(notice.url));
            let alert = notice.alert;
            format!(r#""kind":"notice","text":{text},"alert":{alert},"url":{url}"#)
        }
        Happening::Acting(action) => format!(r#""kind":"action","action":{}"#, json!(action)),
        Happening::Refused {
            method,
            description,
        } => {
            let description = json!(description);
            format!(r#""kind":"refused","method":"{method}","description":{description}"#)
        }
    }
}

fn object(kind: &str, members: Value) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("kind".to_owned(), json!(kind));
    if let Value::Object(members) = members {
        object.extend(members);
    }
    object
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::Simulator;

    #[test]
    fn an_event_that_its_chat_has_forgotten_is_told_no_more_and_as_no_other() {
        let sim = Simulator::new();
        let alice = sim.user("Alice").private_chat();
        let mut world = sim.service.world();
        let before = world.log.newest();
        let mut last = 0;
        while world.chats[&alice.key].events.get(1).is_some() || last < 2 {
            last += 1;
            world.happened(alice.key, Happening::Acting(last.to_string()));
        }
        let told = world.read_log(before, Scope::Chat(alice.key), usize::MAX);
        assert_eq!(told.entries.len(), last - 2);
        for (seq, told) in [&told.entries[0], &told.entries[last - 3]] {
            let told: Value = serde_json::from_str(told).unwrap();
            assert_eq!(told["action"], (seq - before).to_string());
        }
    }
}
