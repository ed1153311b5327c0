//! What a test expects: words, silence, calls, a conversation as it was.
//!
//! What is not as expected panics, says where in the test that was, and shows the conversation.
//! Waiting is measured by the runtime's clock, as in `chat`.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::panic::Location;
use std::path::Path;
use std::time::Duration;

use serde_json::Value;
use similar::TextDiff;
use tokio::time::Instant;

use crate::sim::Simulator;
use crate::sim::chat::{Chat, PATIENCE};
use crate::sim::events::{Happening, Sort};
use crate::sim::render::{self, Names};
use crate::sim::reply::Reply;
use crate::sim::world::{ChatKey, World};

/// So long nothing happens where nothing is expected.
const SILENCE: Duration = Duration::from_secs(1);

/// So many characters of what a bot has sent are shown.
const SHOWN: usize = 500;

/// Which calls a test has asked for.
#[derive(Debug, Default)]
pub(crate) struct Expected {
    /// Each is found once.
    found: BTreeSet<usize>,
    /// Calls from this number on have begun after all that the test has seen.
    since: usize,
}

impl Expected {
    /// Notes that a test has seen what was there when so many calls had begun.
    pub(crate) fn reached(&mut self, calls: usize) {
        self.since = self.since.max(calls);
    }
}

/// A place in a test.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place(&'static Location<'static>);

impl Place {
    /// Where the function was called that has this in it.
    #[track_caller]
    pub(crate) fn here() -> Self {
        Self(Location::caller())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Messages, edits and silence.
impl Chat {
    /// Waits for the next message of a bot that this person has not read, which has this text or
    /// caption.
    ///
    /// ```
    /// # use amanobot::sim::Simulator;
    /// # use serde_json::json;
    /// # #[tokio::main(flavor = "current_thread", start_paused = true)]
    /// # async fn main() {
    /// # let sim = Simulator::new();
    /// # let chat = sim.user("Alice").private_chat();
    /// # sim.call("sendMessage", json!({"chat_id": chat.id(), "text": "What is your name?"})).await;
    /// chat.expect("What is your name?").await;
    /// chat.expect_nothing().await;
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// If it has another, or nothing comes within ten seconds.
    #[track_caller]
    pub fn expect(&self, text: &str) -> impl Future<Output = Reply> {
        let place = Place::here();
        async move {
            let reply = self.next_reply(place).await;
            self.compare(place, "the bot says something else", text, &reply);
            reply
        }
    }

    /// Waits for the next message of a bot that this person has not read, which passes this check.
    ///
    /// ```
    /// # use amanobot::sim::Simulator;
    /// # use serde_json::json;
    /// # #[tokio::main(flavor = "current_thread", start_paused = true)]
    /// # async fn main() {
    /// # let sim = Simulator::new();
    /// # let chat = sim.user("Alice").private_chat();
    /// # let markup = json!({"keyboard": [["Green", "Black"], ["None"]]});
    /// # let tea = json!({"chat_id": chat.id(), "text": "Which tea?", "reply_markup": markup});
    /// # sim.call("sendMessage", tea).await;
    /// chat.expect_reply(|reply| reply.rows() == [vec!["Green", "Black"], vec!["None"]]).await;
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// If it does not, or nothing comes within ten seconds.
    #[track_caller]
    pub fn expect_reply(&self, check: impl FnOnce(&Reply) -> bool) -> impl Future<Output = Reply> {
        let place = Place::here();
        async move {
            let reply = self.next_reply(place).await;
            if !check(&reply) {
                let said = shortened(&reply.message().to_string());
                self.fail(place, "the reply does not pass", &said);
            }
            reply
        }
    }

    /// Waits for the next change of a message that this person has not seen, after which it has this
    /// text or caption.
    ///
    /// # Panics
    ///
    /// If it has another, or nothing changes within ten seconds.
    #[track_caller]
    pub fn expect_edit(&self, text: &str) -> impl Future<Output = Reply> {
        let place = Place::here();
        async move {
            let edited = self.next_edit(place).await;
            self.compare(
                place,
                "the message is changed to something else",
                text,
                &edited,
            );
            edited
        }
    }

    /// Sees that there is nothing more to read, and that nothing comes for a second: no message of a
    /// bot, no edit of one, no deletion. What happened earlier counts as well, unless it was read.
    ///
    /// # Panics
    ///
    /// If there is something.
    #[track_caller]
    pub fn expect_nothing(&self) -> impl Future<Output = ()> {
        self.expect_nothing_for(SILENCE)
    }

    /// As [`expect_nothing`](Self::expect_nothing), for as long as this.
    ///
    /// # Panics
    ///
    /// If there is something.
    #[track_caller]
    pub fn expect_nothing_for(&self, duration: Duration) -> impl Future<Output = ()> {
        let place = Place::here();
        async move {
            let deadline = Instant::now() + duration;
            let told = |what: &Happening| Some(render::lines(what, Names::Real).join("\n"));
            let found = self.wait_until(deadline, |world| self.read(world, Sort::OF_BOT, told));
            if let Some(found) = found.await {
                self.fail(place, "nothing was expected, but there is", &found);
            }
        }
    }

    /// Compares the conversation so far with a file, whose path is relative to where the tests run:
    /// the folder of the package.
    ///
    /// With `UPDATE=1` in the environment the file is written instead. Read it before you commit it:
    /// it is what the test promises.
    ///
    /// # Panics
    ///
    /// If there is no such file, or it has something else; the message shows the difference, `-`
    /// before lines of the file and `+` before lines of the conversation. With `UPDATE=1`, if the
    /// file cannot be written.
    #[track_caller]
    pub fn expect_transcript(&self, path: impl AsRef<Path>) {
        let update = std::env::var_os("UPDATE").is_some_and(|update| update == "1");
        self.compare_transcript(path.as_ref(), update);
    }

    #[track_caller]
    fn compare_transcript(&self, path: &Path, update: bool) {
        let (transcript, shown) = (self.transcript(), path.display());
        if update {
            let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
            let written = folder.and_then(|()| fs::write(path, &transcript));
            return written.unwrap_or_else(|error| panic!("cannot write {shown}: {error}"));
        }
        let hint = "UPDATE=1 writes it";
        // Git may have written the ends of lines in the way of the system.
        let promised = match fs::read_to_string(path) {
            Ok(promised) => promised.replace("\r\n", "\n"),
            Err(error) => panic!("cannot read {shown}: {error}; {hint}\n{}", self.so_far()),
        };
        if promised != transcript {
            let difference = TextDiff::from_lines(&promised, &transcript);
            let difference = difference.unified_diff().context_radius(3).to_string();
            panic!(
                "the conversation is not as in {shown}; {hint}\n{difference}{}",
                self.so_far()
            );
        }
    }

    fn compare(&self, place: Place, otherwise: &str, text: &str, reply: &Reply) {
        if reply.text() != text {
            let found = reply.text();
            let both = format!("expected: {text:?}\n   found: {found:?}");
            self.fail(place, otherwise, &both);
        }
    }

    fn fail(&self, place: Place, what: &str, details: &str) -> ! {
        panic!("{what} ({place})\n{details}\n{}", self.so_far())
    }
}

/// The calls of bots.
impl Simulator {
    /// Waits for a call to a method whose parameters have these in them, and returns all its
    /// parameters. Calls that were there before count as well; each is found once, whatever comes
    /// between.
    ///
    /// Of objects inside, the members that are named are compared, and of lists all items; `null`
    /// says that something is not there.
    ///
    /// ```
    /// # use amanobot::sim::Simulator;
    /// use serde_json::json;
    ///
    /// # #[tokio::main(flavor = "current_thread", start_paused = true)]
    /// # async fn main() {
    /// # let sim = Simulator::new();
    /// # let chat = sim.user("Alice").private_chat();
    /// sim.bot().send_message(chat.id(), "hello").await.unwrap();
    /// sim.expect_call("sendMessage", json!({"text": "hello"})).await;
    /// sim.expect_no_call().await;
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// If there is none within ten seconds, or the Bot API has no such method.
    #[track_caller]
    pub fn expect_call(&self, method: &str, parameters: Value) -> impl Future<Output = Value> {
        let (place, method) = (Place::here(), self.method_named(method));
        async move {
            let deadline = Instant::now() + PATIENCE;
            let find = |world: &mut World| world.find_call(method, &parameters);
            match self.service.wait_until(deadline, find).await {
                Some(found) => found,
                None => panic!(
                    "no call of {method} with {parameters} within {PATIENCE:?} ({place})\n{}",
                    self.service.world().calls_there_are(method, &parameters)
                ),
            }
        }
    }

    /// Sees that no bot calls anything more for a second, apart from asking for updates.
    ///
    /// More is what was called after everything that the test has seen: the calls it found by
    /// [`expect_call`](Self::expect_call), and those whose messages, edits, deletions and answers it
    /// has read in a chat. A test that has seen nothing yet expects no call at all.
    ///
    /// # Panics
    ///
    /// If there is one.
    #[track_caller]
    pub fn expect_no_call(&self) -> impl Future<Output = ()> {
        let place = Place::here();
        async move {
            let deadline = Instant::now() + SILENCE;
            let further = |world: &mut World| world.further_call();
            if let Some(call) = self.service.wait_until(deadline, further).await {
                let so_far = self.service.world().conversations();
                panic!("no call was expected, but there is one ({place})\n{call}\n{so_far}");
            }
        }
    }
}

impl World {
    /// The parameters of the first call to a method that has these and was not found before.
    fn find_call(&mut self, method: &str, expected: &Value) -> Option<Value> {
        let calls = self.journal.numbered(0);
        let calls = calls.filter(|(_, call)| call.method.name == method);
        let mut calls = calls.filter(|(number, _)| !self.expected.found.contains(number));
        let (number, found) = calls.find_map(|(number, call)| {
            let parameters = call.parameters();
            let fits = difference("", expected, Some(&parameters)).is_none();
            fits.then_some((number, parameters))
        })?;
        self.expected.found.insert(number);
        self.expected.reached(number + 1);
        Some(found)
    }

    /// What a bot has called after all that a test has seen.
    fn further_call(&mut self) -> Option<String> {
        let calls = self.journal.numbered(self.expected.since);
        let mut calls = calls.filter(|(number, call)| {
            call.method.name != "getUpdates" && !self.expected.found.contains(number)
        });
        let (_, call) = calls.next()?;
        let bot = self.bots.get(&call.bot).map(|bot| &bot.user["username"]);
        let bot = bot.and_then(Value::as_str).unwrap_or_default();
        let parameters = shortened(&call.parameters);
        Some(format!(
            "@{bot} calls {} with {parameters}",
            call.method.name
        ))
    }

    /// Why a call that was expected is none of those there are.
    fn calls_there_are(&self, method: &str, expected: &Value) -> String {
        let calls = self.journal.numbered(0);
        let (same, others): (Vec<_>, Vec<_>) = calls
            .map(|(_, call)| call)
            .filter(|call| call.method.name != "getUpdates")
            .partition(|call| call.method.name == method);
        let mut lines: Vec<String> = same
            .iter()
            .map(|call| {
                let why = difference("", expected, Some(&call.parameters()));
                let why = why.unwrap_or_else(|| "this one was found before".to_owned());
                format!("{method} with {}: {why}", shortened(&call.parameters))
            })
            .collect();
        if lines.is_empty() {
            let mut names: Vec<&str> = others.iter().map(|call| call.method.name).collect();
            names.dedup();
            let names = if names.is_empty() {
                "nothing".to_owned()
            } else {
                names.join(", ")
            };
            lines.push(format!("what was called: {names}"));
        }
        format!("{}\n{}", lines.join("\n"), self.conversations())
    }

    /// What has happened in a chat, a line for each message, edit, notice and refusal.
    pub(crate) fn transcript(&self, key: ChatKey) -> String {
        // None after another world was loaded.
        let events = self.chats.get(&key).map(|chat| chat.events.since(0));
        let events = events.into_iter().flatten();
        events
            .flat_map(|event| render::lines(&event.what, Names::Real))
            .fold(String::new(), |transcript, line| transcript + &line + "\n")
    }

    /// The conversations in all chats so far.
    fn conversations(&self) -> String {
        let spoken = self
            .chats
            .iter()
            .filter(|(_, chat)| chat.events.count() > 0);
        let told = spoken.map(|(key, chat)| {
            let title = chat.object.get("title").or(chat.object.get("first_name"));
            let title = title.and_then(Value::as_str).unwrap_or_default();
            let bot = key.bot.and_then(|bot| self.bots.get(&bot));
            let bot = bot.and_then(|bot| bot.user["username"].as_str());
            let bot = bot.map(|bot| format!(" and @{bot}")).unwrap_or_default();
            let transcript = self.transcript(*key);
            format!("the conversation of {title}{bot} so far:\n{transcript}")
        });
        told.collect()
    }
}

/// As much of a text as a message has room for.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// In what a value is not as expected; `None` if it is.
fn difference(path: &str, expected: &Value, found: Option<&Value>) -> Option<String> {
    let inside = |name: &str| match path {
        "" => name.to_owned(),
        _ => format!("{path}.{name}"),
    };
    match (expected, found) {
        (Value::Null, None) => None,
        (_, None) => Some(format!("`{path}` is missing")),
        (Value::Object(expected), Some(Value::Object(found))) => expected
            .iter()
            .find_map(|(name, value)| difference(&inside(name), value, found.get(name))),
        (Value::Array(expected), Some(Value::Array(found))) if expected.len() == found.len() => {
            let mut items = expected.iter().zip(found).enumerate();
            items.find_map(|(index, (expected, found))| {
                difference(&format!("{path}[{index}]"), expected, Some(found))
            })
        }
        // 7 and 7.0 are one number in JSON.
        (Value::Number(expected), Some(Value::Number(found)))
            if expected.as_f64() == found.as_f64() =>
        {
            None
        }
        (expected, Some(found)) if expected == found => None,
        (expected, Some(found)) => {
            let found = shortened(&found.to_string());
            Some(format!("`{path}` is {found}, not {expected}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_differs_is_named_by_its_path() {
        let found = json!({
            "chat_id": 7,
            "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]},
        });
        let told = |expected: Value| difference("", &expected, Some(&found));
        assert_eq!(told(json!({"chat_id": 7.0, "caption": null})), None);
        let button = |text: &str| json!({"reply_markup": {"inline_keyboard": [[{"text": text}]]}});
        assert_eq!(told(button("Yes")), None);
        assert_eq!(
            told(button("No")).unwrap(),
            "`reply_markup.inline_keyboard[0][0].text` is \"Yes\", not \"No\""
        );
        assert_eq!(told(json!({"text": "x"})).unwrap(), "`text` is missing");
        assert_eq!(
            told(json!({"chat_id": null})).unwrap(),
            "`chat_id` is 7, not null"
        );
        let none = json!({"reply_markup": {"inline_keyboard": []}});
        assert!(told(none).unwrap().ends_with("not []"));
    }

    #[tokio::test]
    async fn a_transcript_is_compared_with_its_file_and_written_on_request() {
        let folder = std::env::temp_dir().join(format!("amanobot-kit-{}", std::process::id()));
        let path = folder.join("deep/hello.txt");
        let chat = Simulator::new().user("Alice").private_chat();
        chat.send("hello").await;
        chat.compare_transcript(&path, true);
        chat.compare_transcript(&path, false);
        fs::write(&path, "Alice: hello\r\n").unwrap();
        chat.compare_transcript(&path, false);
        chat.send("again").await;
        let compare = || chat.compare_transcript(&path, false);
        let told = std::panic::catch_unwind(std::panic::AssertUnwindSafe(compare)).unwrap_err();
        let told = told.downcast::<String>().unwrap();
        let difference = "\n Alice: hello\n+Alice: again\nthe conversation so far:\n";
        assert!(told.contains(difference), "{told}");
        fs::remove_dir_all(folder).unwrap();
    }
}
