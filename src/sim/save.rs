//! A world as it was left: saved as JSON, and gone on with.
//!
//! Everything in [`World`] is saved but what it says itself is of the run: running polls, what is
//! under way to webhooks, faults, the log, how the simulator was started. A world that people write is told in `world_file`.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;
use tokio::time::sleep;

use crate::error::{Error, Result};
use crate::sim::Simulator;
use crate::sim::clock::Clock;
use crate::sim::service::Service;
use crate::sim::world::World;

/// What this version writes and reads. It goes up whenever a world that was saved before cannot be
/// read any more.
const VERSION: u32 = 2;

/// The member that tells a saved world from one that is declared.
pub(crate) const MARK: &str = "version";

/// One world is written at a time: a save that is under way must not share its file with the next.
static WRITING: Mutex<()> = Mutex::new(());

/// What changes is saved so long after it at most.
const PAUSE: Duration = Duration::from_secs(2);

/// A saved world.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Saved {
    #[serde(deserialize_with = "this_version")]
    #[expect(dead_code, reason = "it is read to be checked")]
    version: u32,
    clock: Clock,
    world: World,
    /// What is in files, as base64, by `file_id`.
    contents: BTreeMap<String, String>,
}

/// Reads the version, which has to be ours.
fn this_version<'de, D: Deserializer<'de>>(from: D) -> std::result::Result<u32, D::Error> {
    let version = u32::deserialize(from)?;
    if version == VERSION {
        return Ok(version);
    }
    let wrong = format!("the version is {version}; this simulator reads {VERSION}");
    Err(D::Error::custom(wrong))
}

/// The same, to be written.
#[derive(Serialize)]
struct Saving<'a> {
    version: u32,
    clock: &'a Clock,
    world: &'a RawValue,
    contents: BTreeMap<&'a str, String>,
}

impl World {
    /// The world as JSON, without its clock and without what is in files.
    fn written(&self) -> Box<RawValue> {
        serde_json::value::to_raw_value(self).expect("keys of maps are numbers and texts")
    }

    /// The world as a file.
    pub(crate) fn save(&mut self) -> String {
        self.clock.settle();
        let contents = self.files.contents();
        let saving = Saving {
            version: VERSION,
            clock: &self.clock,
            world: &self.written(),
            contents: contents
                .map(|(file_id, content)| (file_id, BASE64_STANDARD.encode(content)))
                .collect(),
        };
        serde_json::to_string(&saving).expect("keys of maps are texts")
    }

    /// Goes on with a world that was saved. The error says what is wrong with it; then nothing has
    /// changed.
    ///
    /// Whoever polls for a bot that is in both goes on, and numbers go on in the log.
    pub(crate) fn load(&mut self, saved: Saved) -> std::result::Result<(), String> {
        let mut new = saved.world;
        new.check()?;
        let contents = saved.contents.into_iter().map(|(file_id, content)| {
            let content = BASE64_STANDARD.decode(content);
            let content = content.map_err(|error| format!("contents.{file_id}: {error}"))?;
            Ok((file_id, Arc::from(content)))
        });
        let contents: BTreeMap<_, _> = contents.collect::<std::result::Result<_, String>>()?;
        new.files.put_contents(&contents);
        for (id, bot) in &mut new.bots {
            if let Some(old) = self.bots.remove(id) {
                bot.queue.follow(&old.queue);
                bot.bell = old.bell;
                bot.polls = old.polls;
            }
        }
        new.open = self.open;
        new.is_strict = self.is_strict;
        new.goes_anywhere = self.goes_anywhere;
        std::mem::swap(&mut new.newcomers, &mut self.newcomers);
        std::mem::swap(&mut new.clock, &mut self.clock);
        std::mem::swap(&mut new.journal, &mut self.journal);
        std::mem::swap(&mut new.expected, &mut self.expected);
        std::mem::swap(&mut new.log, &mut self.log);
        *self = new;
        self.log.forget();
        self.log_change();
        self.clock.take_over(&saved.clock);
        for bot in self.bots.values() {
            bot.bell.send_replace(());
        }
        Ok(())
    }

    /// Whether those are there whom chats and queries name.
    fn check(&self) -> std::result::Result<(), String> {
        if !self.bots.contains_key(&self.newest_bot) {
            return Err(format!("there is no bot {}", self.newest_bot));
        }
        for key in self.chats.keys() {
            let Some(other) = key.bot else { continue };
            // A business account's chats are those of a person.
            if !self.bots.contains_key(&other) && !self.users.contains_key(&other) {
                return Err(format!("there is nobody {other} for the chat {}", key.id));
            }
            if !self.users.contains_key(&key.id) {
                return Err(format!("there is no user {} for a private chat", key.id));
            }
        }
        let asked = self.callbacks.values().map(|callback| callback.chat);
        let typed = self.inline_queries.values().map(|query| query.chat);
        let sent = self.inline_messages.values().map(|(chat, _)| *chat);
        let called = self.guest_calls.values().map(|call| call.chat);
        let paid = self.payments.subscribers().map(|(chat, _)| chat);
        for key in asked.chain(typed).chain(sent).chain(called).chain(paid) {
            if !self.chats.contains_key(&key) {
                return Err(format!("there is no chat {}", key.id));
            }
        }
        for (_, user) in self.payments.subscribers() {
            if !self.users.contains_key(&user) {
                return Err(format!("there is no user {user} for a subscription"));
            }
        }
        Ok(())
    }
}

impl Service {
    /// As [`World::load`], and has what waits for webhooks sent.
    pub(crate) fn load(&self, saved: Saved) -> std::result::Result<(), String> {
        self.act(|world| world.load(saved))?;
        self.send_couriers();
        Ok(())
    }
}

impl Simulator {
    /// Saves the world to a file: bots with their settings and the updates that wait for them,
    /// people, chats, messages, files, and what time it is. Faults, the list of calls and how the
    /// simulator was started are not saved.
    ///
    /// The file is there as a whole or not at all: it is written next to the old one, and then takes
    /// its place.
    ///
    /// # Errors
    ///
    /// [`Error::Config`], if the file cannot be written.
    ///
    /// # Examples
    ///
    /// ```
    /// use amanobot::sim::Simulator;
    ///
    /// # fn main() -> amanobot::Result<()> {
    /// # let folder = std::env::temp_dir();
    /// # let path = folder.join(format!("amanobot-doc-{}.json", std::process::id()));
    /// let sim = Simulator::new();
    /// let alice = sim.user("Alice").id();
    /// sim.save(&path)?;
    ///
    /// let again = Simulator::load(&path)?;
    /// assert_eq!(again.user("Alice").id(), alice);
    /// # std::fs::remove_file(&path).expect("it was written");
    /// # Ok(())
    /// # }
    /// ```
    pub fn save(&self, path: impl AsRef<Path>) -> Result<()> {
        let path = path.as_ref();
        // Before looking at the world, so that what is written last is newest.
        let _alone = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        let saved = self.service.act(World::save);
        write(path, &saved).map_err(|error| flaw(path, &error.to_string()))
    }

    /// The world that [`save`](Self::save) has saved. Its clock goes on where it stood.
    /// [`bot`](Self::bot) is the bot that was declared last.
    ///
    /// # Errors
    ///
    /// [`Error::Config`], if the file cannot be read or holds no world of this version.
    pub fn load(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let saved =
            std::fs::read_to_string(path).map_err(|error| flaw(path, &error.to_string()))?;
        let sim = Self::new();
        let saved = serde_json::from_str(&saved).map_err(|error| flaw(path, &error.to_string()))?;
        let loaded = sim.service.load(saved);
        loaded.map_err(|reason| flaw(path, &reason))?;
        let (bot, token) = {
            let world = sim.service.world();
            let bot = world.newest_bot;
            (bot, world.bots[&bot].token.clone())
        };
        Ok(Self { bot, token, ..sim })
    }

    /// Saves the world whenever something has changed, a few seconds later. Goes on until it is
    /// dropped.
    ///
    /// What has changed last may not be saved by then: [`save`](Self::save) once more.
    ///
    /// # Errors
    ///
    /// As [`save`](Self::save).
    pub async fn keep_saved(&self, path: impl Into<PathBuf>) -> Result<Infallible> {
        let path = path.into();
        let mut changes = self.service.changes();
        let mut known = self.service.world().written();
        loop {
            // The sender lives as long as the simulator.
            let _ = changes.changed().await;
            sleep(PAUSE).await;
            changes.mark_unchanged();
            let now = self.service.world().written();
            // A poll that brings nothing is a change as well.
            if now.get() == known.get() {
                continue;
            }
            known = now;
            let (sim, path) = (self.clone(), path.clone());
            let saved = tokio::task::spawn_blocking(move || sim.save(path)).await;
            saved.unwrap_or_else(|error| Err(Error::config(error.to_string())))?;
        }
    }
}

/// Writes a file next to the old one, and puts it in its place.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let mut file = File::create(&beside)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&beside, path)
}

fn flaw(path: &Path, reason: &str) -> Error {
    Error::config(format!("{}: {reason}", path.display()))
}

/// Maps whose keys are no texts, as lists of pairs.
pub(crate) mod pairs {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(crate) fn serialize<K: Serialize, V: Serialize, S: Serializer>(
        map: &BTreeMap<K, V>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.collect_seq(map)
    }

    pub(crate) fn deserialize<'de, K, V, D>(from: D) -> Result<BTreeMap<K, V>, D::Error>
    where
        K: Deserialize<'de> + Ord,
        V: Deserialize<'de>,
        D: Deserializer<'de>,
    {
        Vec::<(K, V)>::deserialize(from).map(BTreeMap::from_iter)
    }
}
