//! A world as a file tells it: bots, people and chats, declared in JSON.
//!
//! What each of them may say is told in `declare`; here they are put together, in an order in which
//! they can name one another.

use std::path::Path;

use serde_json::Value;

use crate::error::{Error, Result};
use crate::sim::declare::{Flaw, list, object};
use crate::sim::service::Service;
use crate::sim::world::World;
use crate::sim::{NEW_YEAR, Simulator, TOKEN, hint, service};

/// What a world file can tell of.
const MEMBERS: [&str; 4] = ["bots", "users", "chats", "now"];

/// Puts what a file declares into a world. Returns the bot that it names first.
pub(crate) fn load(world: &mut World, file: &Value) -> std::result::Result<i64, Flaw> {
    let file = object(file)?;
    if let Some(name) = file.keys().find(|name| !MEMBERS.contains(&name.as_str())) {
        return Err(Flaw::new("", hint::unknown(name, MEMBERS)));
    }
    if let Some(now) = file.get("now") {
        let wrong = || Flaw::new("now", "seconds since 1970 are expected");
        world.clock.show(
            now.as_i64()
                .filter(|now| (0..=i64::from(u32::MAX)).contains(now))
                .ok_or_else(wrong)?,
        );
    }
    let nothing = Value::Array(Vec::new());
    let of = |name| list(name, file.get(name).unwrap_or(&nothing));
    let mut bots = Vec::new();
    each("bots", of("bots")?, |bot| {
        let id = world.bot_from(bot)?;
        if bots.contains(&id) {
            return Err(Flaw::new("token", format!("there is another bot {id}")));
        }
        bots.push(id);
        Ok(())
    })?;
    let first = bots.first().or(world.bots.keys().next()).copied();
    let first = first.unwrap_or_else(|| world.declare_bot(TOKEN, "SimBot"));
    each("users", of("users")?, |user| {
        world.user_from(user).map(drop)
    })?;
    each("chats", of("chats")?, |chat| {
        world.chat_from(chat).map(drop)
    })?;
    Ok(first)
}

/// Reads each item of a list; a flaw tells which it is in.
fn each(
    name: &str,
    items: &[Value],
    mut read: impl FnMut(&Value) -> std::result::Result<(), Flaw>,
) -> std::result::Result<(), Flaw> {
    items.iter().enumerate().try_for_each(|(index, item)| {
        read(item).map_err(|flaw| flaw.under(&format!("{name}[{index}]")))
    })
}

impl World {
    /// Begins anew, with what a file declares. Bots stay, with what they have set, because they run
    /// and will not set it again; what waits for them is forgotten. Numbers go on in the log.
    pub(crate) fn replace(&mut self, file: &Value) -> std::result::Result<(), Flaw> {
        // A file with a flaw changes nothing. Bots that stay can be named in it, and stand in its way.
        let mut trial = World::new(self.tables, self.now());
        for (id, bot) in &self.bots {
            let known = |name: &str| bot.user[name].as_str().unwrap_or_default();
            trial.add_bot(*id, &bot.token, known("username"), known("first_name"));
        }
        load(&mut trial, file)?;
        let mut new = World::new(self.tables, self.now());
        new.open = self.open;
        new.is_strict = self.is_strict;
        new.goes_anywhere = self.goes_anywhere;
        std::mem::swap(&mut new.newcomers, &mut self.newcomers);
        new.newest_bot = self.newest_bot;
        std::mem::swap(&mut new.clock, &mut self.clock);
        std::mem::swap(&mut new.bots, &mut self.bots);
        std::mem::swap(&mut new.journal, &mut self.journal);
        std::mem::swap(&mut new.expected, &mut self.expected);
        std::mem::swap(&mut new.log, &mut self.log);
        for bot in new.bots.values_mut() {
            bot.queue.clear();
            if let Some(webhook) = &mut bot.webhook {
                webhook.forget_wake();
            }
        }
        new.log.forget();
        new.log_change();
        let loaded = load(&mut new, file);
        *self = new;
        loaded.map(drop)
    }
}

impl Simulator {
    /// A world as it is declared in JSON. All members have defaults:
    ///
    /// - `bots`: `token` (the number in it is the bot's id) and members of `User`, such as
    ///   `username` and `first_name`;
    /// - `users`: members of `User`, and `blocked_bots`; without it a user lets every bot write;
    /// - `chats`: members of `Chat` and `ChatFullInfo`, and `members`, each with a `user` (an id,
    ///   an @username or a first name), a `status`, and members of `ChatMember` such as rights. All
    ///   bots are in a chat, unless they are named as `left`. Without `members` all users are, too;
    /// - `now`: what the clock shows, in seconds since 1970.
    ///
    /// [`bot`](Self::bot) is the first bot; without any it is `@SimBot`.
    ///
    /// # Errors
    ///
    /// [`Error::Config`], which names the place that makes no sense.
    ///
    /// # Examples
    ///
    /// ```
    /// use amanobot::sim::Simulator;
    /// use serde_json::json;
    ///
    /// # fn main() -> amanobot::Result<()> {
    /// let sim = Simulator::from_world(&json!({
    ///     "bots": [{"token": "77:secret", "username": "TeaBot"}],
    ///     "users": [{"id": 7, "first_name": "Alice"}],
    ///     "chats": [{"title": "Tea", "members": [{"user": "Alice", "status": "creator"}]}],
    /// }))?;
    /// assert_eq!(sim.token(), "77:secret");
    ///
    /// let error = Simulator::from_world(&json!({"users": [{"fist_name": "Bob"}]})).unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "users[0]: `fist_name` means nothing here; did you mean `first_name`?",
    /// );
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_world(world: &Value) -> Result<Self> {
        let mut made = service::world_at(NEW_YEAR);
        let bot = load(&mut made, world).map_err(|flaw| Error::config(flaw.to_string()))?;
        let token = made.bots[&bot].token.clone();
        let service = Service::new(made);
        service.begin_with(world.clone());
        Ok(Self {
            service,
            bot,
            token,
        })
    }

    /// As [`from_world`](Self::from_world), from a file.
    ///
    /// # Errors
    ///
    /// [`Error::Config`], if the file cannot be read, is no JSON or makes no sense.
    pub fn from_world_file(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let flaw = |reason: String| Error::config(format!("{}: {reason}", path.display()));
        let text = std::fs::read(path).map_err(|error| flaw(error.to_string()))?;
        let world = serde_json::from_slice(&text).map_err(|error| flaw(error.to_string()))?;
        Self::from_world(&world).map_err(|error| flaw(error.to_string()))
    }
}
