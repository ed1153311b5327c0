//! Who is there and what has been said: bots, people, chats, messages, queries, files.
//!
//! Pure state: no tasks, no waiting. What a method does with it is told in `methods`; what a person
//! does, in `acts`; how time passes, in `clock`; what happens later, in `schedule`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use tokio::sync::watch;
use tokio::time::Instant;

use crate::schema::{Kind, Tables};
use crate::sim::acts_members::is_service;
use crate::sim::business::Business;
use crate::sim::clock::Clock;
use crate::sim::drafts::Drafts;
use crate::sim::events::Events;
pub(crate) use crate::sim::events::Happening;
use crate::sim::expect::Expected;
use crate::sim::faults::Rules;
use crate::sim::files::Files;
use crate::sim::games::Games;
use crate::sim::gifts::Gifts;
use crate::sim::guests;
use crate::sim::inline::{Asked, Cached, Prepared, WebApp};
use crate::sim::journal::Journal;
use crate::sim::json::{Json, Kept};
use crate::sim::limits::Limits;
use crate::sim::log::Log;
use crate::sim::managed::Managed;
use crate::sim::members::{End, House, Member, Status};
use crate::sim::newcomers::Newcomers;
use crate::sim::payments::Payments;
use crate::sim::polls::Polls;
use crate::sim::queue::{Arrival, Entrance, Queue};
use crate::sim::random::Random;
use crate::sim::reactions::Reactions;
use crate::sim::recent::Recent;
use crate::sim::refusal::Refusal;
use crate::sim::save::pairs;
use crate::sim::schedule::Schedule;
use crate::sim::shape::Source;
use crate::sim::stickers::Stickers;
use crate::sim::stories::Stories;
use crate::sim::webhook::Webhook;
use crate::sim::written;

/// A chat as one bot knows it. Private chats with two bots have the same id and nothing else in
/// common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct ChatKey {
    pub(crate) id: i64,
    /// The bot of a private chat, or the person whose business account it belongs to.
    pub(crate) bot: Option<i64>,
}

/// Everything a simulator knows.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct World {
    #[serde(skip, default = "Tables::bot_api")]
    pub(crate) tables: &'static Tables,
    pub(crate) bots: BTreeMap<i64, BotState>,
    /// `User` objects.
    pub(crate) users: BTreeMap<i64, Value>,
    #[serde(with = "pairs")]
    pub(crate) chats: BTreeMap<ChatKey, Chat>,
    pub(crate) files: Files,
    /// The profile photos of bots and people, each a `PhotoSize`, oldest first.
    pub(crate) profile_photos: BTreeMap<i64, Vec<Value>>,
    // Nobody can answer for what was asked so long ago, nor waits for it.
    pub(crate) callbacks: Recent<Callback, 10_000>,
    /// Each may have fifty results.
    pub(crate) inline_queries: Recent<InlineQuery, 1_000>,
    /// Messages sent by way of inline mode, by `inline_message_id`.
    pub(crate) inline_messages: BTreeMap<String, (ChatKey, i64)>,
    pub(crate) polls: Polls,
    pub(crate) payments: Payments,
    /// Web Apps that are open and may answer, by `query_id`.
    pub(crate) web_apps: Recent<WebApp, 10_000>,
    /// Messages that were prepared for people, by id.
    pub(crate) prepared: BTreeMap<String, Prepared>,
    #[serde(with = "pairs")]
    pub(crate) inline_cache: BTreeMap<Asked, Cached>,
    pub(crate) stickers: Stickers,
    pub(crate) games: Games,
    pub(crate) business: Business,
    pub(crate) gifts: Gifts,
    pub(crate) stories: Stories,
    /// Bots that others manage, by id.
    pub(crate) managed: BTreeMap<i64, Managed>,
    /// Calls of guests that wait for an answer, by `guest_query_id`.
    pub(crate) guest_calls: Recent<guests::Call, 10_000>,
    /// For whom a keyboard button was prepared, and the button, by id.
    pub(crate) prepared_buttons: BTreeMap<String, (i64, Value)>,
    // What was called and told is of the run, not of the world.
    #[serde(skip)]
    pub(crate) journal: Journal,
    #[serde(skip)]
    pub(crate) expected: Expected,
    #[serde(skip)]
    pub(crate) log: Log,
    // How the simulator was started is of the run.
    /// Set when any well-formed token is welcome.
    #[serde(skip)]
    pub(crate) open: bool,
    /// Set when the simulator keeps to rules that get in the way of tests.
    #[serde(skip)]
    pub(crate) is_strict: bool,
    /// Set when updates may leave this machine for their webhook.
    #[serde(skip)]
    pub(crate) goes_anywhere: bool,
    pub(crate) random: Random,
    /// What goes wrong on purpose. That is of the run as well.
    #[serde(skip)]
    pub(crate) rules: Rules,
    pub(crate) limits: Limits,
    /// Who has come before is of the run, too.
    #[serde(skip)]
    pub(crate) newcomers: Newcomers,
    /// The bot that was declared last.
    pub(crate) newest_bot: i64,
    /// When a bot last did something other than waiting.
    #[serde(skip, default = "Instant::now")]
    pub(crate) last_activity: Instant,
    // Saved by itself, because it is never the same.
    #[serde(skip)]
    pub(crate) clock: Clock,
    pub(crate) schedule: Schedule,
    last_query: u64,
    dice: i64,
    /// The chats that were found by these names. They may have others by now.
    #[serde(skip)]
    found: BTreeMap<String, ChatKey>,
}

/// A bot and what it has set.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct BotState {
    pub(crate) token: String,
    /// Its `User` object.
    pub(crate) user: Value,
    pub(crate) queue: Queue,
    /// Rings when the queue or its terms have changed.
    #[serde(skip)]
    pub(crate) bell: watch::Sender<()>,
    /// Those that run are of the run.
    #[serde(skip)]
    pub(crate) polls: crate::sim::poll::Polls,
    pub(crate) webhook: Option<Webhook>,
    /// What was set by methods such as `setMyName`.
    pub(crate) records: BTreeMap<String, Map<String, Value>>,
    /// What is said to a bot that is no longer served: it logged out or was closed.
    pub(crate) gone: Option<Cow<'static, str>>,
}

/// A chat with its messages.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Chat {
    /// Its `Chat` object.
    pub(crate) object: Map<String, Value>,
    /// What only `getChat` tells.
    pub(crate) details: Map<String, Value>,
    pub(crate) messages: BTreeMap<i64, Message>,
    pub(crate) last_message_id: i64,
    /// By user id, bots included.
    pub(crate) members: BTreeMap<i64, Member>,
    /// Its rules, and what became of it.
    pub(crate) house: House,
    pub(crate) reactions: Reactions,
    pub(crate) drafts: Drafts,
    /// Messages that one member sees, by that member and their number.
    #[serde(with = "pairs")]
    pub(crate) ephemeral: BTreeMap<(i64, i64), Value>,
    pub(crate) last_ephemeral_id: i64,
    /// What can be seen to happen.
    pub(crate) events: Events,
}

/// A message that exists.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Message {
    /// The `Message` object.
    pub(crate) object: Kept,
    /// The bot that can edit it.
    pub(crate) bot: Option<i64>,
    /// The name by which inline mode knows it.
    pub(crate) inline_id: Option<String>,
}

/// What the bot answers to a pressed button.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Notice {
    /// The text shown, if any.
    pub text: Option<String>,
    /// Whether it stays until it is dismissed.
    pub alert: bool,
    /// The address opened, if any.
    pub url: Option<String>,
    /// Whether the bot has answered at all.
    pub answered: bool,
}

/// A button that was pressed.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Callback {
    pub(crate) bot: i64,
    pub(crate) chat: ChatKey,
    /// Seconds since 1970.
    pub(crate) asked: i64,
    /// Whether a game is to open.
    pub(crate) is_game: bool,
    pub(crate) notice: Option<Notice>,
}

/// A query that was typed.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct InlineQuery {
    pub(crate) bot: i64,
    pub(crate) chat: ChatKey,
    /// Seconds since 1970.
    pub(crate) asked: i64,
    pub(crate) object: Value,
    pub(crate) answer: Option<Map<String, Value>>,
}

impl World {
    /// An empty world at this second since 1970.
    pub(crate) fn new(tables: &'static Tables, now: i64) -> Self {
        Self {
            tables,
            bots: BTreeMap::new(),
            users: BTreeMap::new(),
            chats: BTreeMap::new(),
            files: Files::default(),
            profile_photos: BTreeMap::new(),
            callbacks: Recent::default(),
            inline_queries: Recent::default(),
            inline_messages: BTreeMap::new(),
            polls: Polls::default(),
            payments: Payments::default(),
            web_apps: Recent::default(),
            prepared: BTreeMap::new(),
            inline_cache: BTreeMap::new(),
            stickers: Stickers::default(),
            games: Games::default(),
            business: Business::default(),
            gifts: Gifts::default(),
            stories: Stories::default(),
            managed: BTreeMap::new(),
            guest_calls: Recent::default(),
            prepared_buttons: BTreeMap::new(),
            journal: Journal::default(),
            expected: Expected::default(),
            log: Log::default(),
            open: false,
            is_strict: false,
            goes_anywhere: false,
            random: Random::of(5),
            rules: Rules::default(),
            limits: Limits::default(),
            newcomers: Newcomers::default(),
            newest_bot: 0,
            last_activity: Instant::now(),
            clock: Clock::starting_at(now),
            schedule: Schedule::default(),
            last_query: 0,
            dice: 0,
            found: BTreeMap::new(),
        }
    }

    /// Declares a bot. Its id is the number in its token. One that is known already keeps its
    /// updates, and whoever polls for it goes on.
    pub(crate) fn add_bot(&mut self, id: i64, token: &str, username: &str, first_name: &str) {
        let user = json!({
            "id": id,
            "is_bot": true,
            "first_name": first_name,
            "username": username,
            "can_join_groups": true,
            "can_read_all_group_messages": true,
            "supports_inline_queries": true,
        });
        self.newest_bot = id;
        if let Some(known) = self.bots.get_mut(&id) {
            token.clone_into(&mut known.token);
            known.user = user;
            known.gone = None;
            return;
        }
        // Each bot has its own range of update ids, so that a mix-up shows.
        let bots = i64::try_from(self.bots.len()).unwrap_or(i64::MAX);
        let first_update_id = (bots + 1) * 1_000_000 + 1;
        let state = BotState {
            token: token.to_owned(),
            user,
            queue: Queue::starting_at(first_update_id),
            bell: watch::Sender::new(()),
            polls: crate::sim::poll::Polls::default(),
            webhook: None,
            records: BTreeMap::new(),
            gone: None,
        };
        self.bots.insert(id, state);
    }

    /// Notes that a bot has done something.
    pub(crate) fn touch(&mut self) {
        self.last_activity = Instant::now();
    }

    /// The `User` object of a bot or a person as messages show it.
    pub(crate) fn user(&self, id: i64) -> Option<Value> {
        let Some(bot) = self.bots.get(&id) else {
            return self.users.get(&id).cloned();
        };
        let mut user = bot.user.clone();
        if let Some(user) = user.as_object_mut() {
            // What a bot is able to do only `getMe` tells.
            let abilities = ["can_", "supports_", "has_", "allows_"];
            user.retain(|name, _| !abilities.iter().any(|begin| name.starts_with(begin)));
        }
        Some(user)
    }

    /// The bot with this username.
    pub(crate) fn bot_named(&self, username: &str) -> Option<i64> {
        let named = |bot: &BotState| {
            bot.user["username"]
                .as_str()
                .is_some_and(|name| name.eq_ignore_ascii_case(username))
        };
        self.bots
            .iter()
            .find(|(_, bot)| named(bot))
            .map(|(id, _)| *id)
    }

    /// A new id for a query.
    pub(crate) fn next_query_id(&mut self) -> String {
        self.last_query += 1;
        format!("{}", 7_000_000_000_000_000_000_u64 + self.last_query)
    }

    /// The next of a deterministic series of throws.
    pub(crate) fn throw(&mut self, sides: i64) -> i64 {
        self.dice += 1;
        // 7 shares no factor with 5, 6 or 64, so that every side comes up.
        (self.dice * 7 - 4).rem_euclid(sides) + 1
    }

    /// The private chat of a person and a bot; opened when first needed.
    pub(crate) fn private_chat(&mut self, user: i64, bot: i64) -> ChatKey {
        let key = ChatKey {
            id: user,
            bot: Some(bot),
        };
        let person = &self.users[&user];
        self.chats.entry(key).or_insert_with(|| {
            let mut object = Map::new();
            object.insert("id".to_owned(), json!(user));
            object.insert("type".to_owned(), json!("private"));
            for name in ["username", "first_name", "last_name"] {
                if let Some(value) = person.get(name) {
                    object.insert(name.to_owned(), value.clone());
                }
            }
            Chat::new(object, [(user, Status::Member), (bot, Status::Member)])
        });
        key
    }

    /// The chat that a request means, as this bot knows it.
    pub(crate) fn find_chat(&mut self, bot: i64, named: &Value) -> Result<ChatKey, Refusal> {
        let not_found = || Refusal::bad_request("chat not found");
        if let Some(id) = named.as_i64() {
            if self.users.contains_key(&id) {
                return Ok(self.private_chat(id, bot));
            }
            if self.bots.contains_key(&id) {
                return Err(Refusal::new(403, "bot can't send messages to bots"));
            }
            let key = ChatKey { id, bot: None };
            return if self.chats.contains_key(&key) {
                Ok(key)
            } else {
                Err(not_found())
            };
        }
        let name = named
            .as_str()
            .and_then(|name| name.strip_prefix('@'))
            .ok_or_else(not_found)?;
        let is_named = |chat: &Chat| {
            let username = chat.object.get("username").and_then(Value::as_str);
            username.is_some_and(|username| username.eq_ignore_ascii_case(name))
        };
        let lower = name.to_ascii_lowercase();
        let known = self.found.get(&lower).copied();
        if let Some(key) = known
            && self.chats.get(&key).is_some_and(is_named)
        {
            return Ok(key);
        }
        let mut groups = self.chats.iter().filter(|(key, _)| key.bot.is_none());
        let (key, _) = groups
            .find(|(_, chat)| is_named(chat))
            .ok_or_else(not_found)?;
        self.found.insert(lower, *key);
        Ok(*key)
    }

    /// Why a bot may not act in a chat.
    pub(crate) fn require_access(&self, bot: i64, key: ChatKey) -> Result<(), Refusal> {
        let chat = &self.chats[&key];
        match chat.house.end {
            Some(End::Migrated(supergroup)) => return Err(Refusal::migrated(supergroup)),
            Some(End::Deleted) => return Err(Refusal::new(403, "the group chat was deleted")),
            None => {}
        }
        if key.bot.is_some() {
            return match chat.status(key.id, self.now()) {
                _ if self.is_deactivated(key.id) => Err(Refusal::new(403, "user is deactivated")),
                Status::Kicked => Err(Refusal::new(403, "bot was blocked by the user")),
                _ => Ok(()),
            };
        }
        let member = chat.member(bot, self.now());
        let kind = chat.kind();
        let why = match member.status {
            _ if member.is_in() => return Ok(()),
            Status::Kicked => format!("bot was kicked from the {kind} chat"),
            _ => format!("bot is not a member of the {kind} chat"),
        };
        Err(Refusal::new(403, &why))
    }

    /// Why a bot may not look at a chat. At one that has a username everybody may, as long as it is
    /// there and the bot was not thrown out.
    pub(crate) fn require_sight(&self, bot: i64, key: ChatKey) -> Result<(), Refusal> {
        let chat = &self.chats[&key];
        let is_public = key.bot.is_none() && chat.object.contains_key("username");
        let status = chat.status(bot, self.now());
        if is_public && status == Status::Left && chat.house.end.is_none() {
            return Ok(());
        }
        self.require_access(bot, key)
    }

    /// Puts a message into a chat: gives it an id and a date, and lets everyone see it.
    pub(crate) fn post(&mut self, key: ChatKey, from: i64, mut post: Post) -> Value {
        if let Some(first) = self.implied_reply(key, &post.content) {
            let name = "reply_to_message".to_owned();
            post.content.insert(name, first);
        }
        let sender = self.sender(key, from);
        let date = self.now();
        let ahead = self.business.next_message_id(key);
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        chat.last_message_id = ahead.unwrap_or(chat.last_message_id + 1);
        let message_id = chat.last_message_id;
        let mut object = Map::new();
        object.insert("message_id".to_owned(), json!(message_id));
        object.extend(sender);
        object.insert("chat".to_owned(), Value::Object(chat.object.clone()));
        object.insert("date".to_owned(), json!(date));
        object.extend(post.content);
        let says = !is_service(&object);
        let message = Value::Object(object);
        let written = Json::of(&message);
        let stored = Message {
            object: Kept::new(written.clone()),
            bot: post.bot,
            inline_id: post.inline_id.clone(),
        };
        chat.messages.insert(message_id, stored);
        if let Some(inline_id) = post.inline_id {
            self.inline_messages.insert(inline_id, (key, message_id));
        }
        if says {
            chat.house.spoke(from, self.bots.contains_key(&from), date);
        }
        let by_bot = self.bots.contains_key(&from) || post.bot.is_some();
        let keyboard = post.keyboard;
        self.poll_is_shown(key, &message);
        self.begin_timer(key, message_id);
        let said = Happening::said(&message, written, keyboard.as_ref(), by_bot);
        self.happened(key, said);
        message
    }

    /// Notes what happened in a chat.
    pub(crate) fn happened(&mut self, key: ChatKey, what: Happening) {
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        chat.events.push(what, None, self.journal.len());
        self.log_happening(key);
    }

    /// Notes what only one person sees happen in a chat.
    pub(crate) fn happened_for(&mut self, key: ChatKey, person: i64, what: Happening) {
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        chat.events.push(what, Some(person), self.journal.len());
        self.log_happening(key);
    }

    /// Queues an update for a bot, as the server writes it.
    pub(crate) fn deliver(&mut self, bot: i64, kind: &str, mut object: Value) -> Arrival {
        written::complete(self, bot, &mut object);
        self.deliver_as_is(bot, kind, object)
    }

    /// Queues an update for a bot.
    pub(crate) fn deliver_as_is(&mut self, bot: i64, kind: &str, object: Value) -> Arrival {
        self.note_payment_query(bot, kind, &object);
        self.enqueue_faulty(bot, kind, object)
    }

    /// Lets a bot answer a query that comes with a payment.
    pub(crate) fn note_payment_query(&mut self, bot: i64, kind: &str, object: &Value) {
        if kind == "shipping_query" || kind == "pre_checkout_query" {
            let id = object["id"].as_str().unwrap_or_default().to_owned();
            self.payments.asked(bot, &id, self.clock.now());
        }
    }

    /// Puts an update into a bot's queue.
    pub(crate) fn enqueue(
        &mut self,
        bot: i64,
        kind: &str,
        object: Value,
        entrance: Entrance,
    ) -> Arrival {
        let time = (self.now(), self.clock.began());
        let Some(state) = self.bots.get_mut(&bot) else {
            return Arrival::Lost;
        };
        let Some(id) = state.queue.push(kind, object, time, entrance) else {
            return Arrival::Lost;
        };
        state.bell.send_replace(());
        if let Some(update) = state.queue.with_id(id).map(Value::to_string) {
            self.log_update(bot, update);
        }
        Arrival::Queued(id)
    }

    /// The bots that see what people do in a chat.
    pub(crate) fn audience(&self, key: ChatKey) -> Vec<i64> {
        if let Some(bot) = key.bot {
            return vec![bot];
        }
        let (chat, now) = (&self.chats[&key], self.now());
        let is_in = |id: &i64| chat.members.contains_key(id) && chat.member(*id, now).is_in();
        self.bots.keys().copied().filter(is_in).collect()
    }

    /// The smallest value of a kind, made of what is known.
    pub(crate) fn fill(&self, kind: Kind, known: &Map<String, Value>) -> Value {
        Source {
            tables: self.tables,
            known,
            now: self.now(),
        }
        .fill(kind)
    }

    /// Whether the Bot API has an update of this kind.
    pub(crate) fn is_update_kind(tables: &Tables, kind: &str) -> bool {
        let update = tables.ty("Update").expect("the table has updates");
        kind != "update_id" && update.members().iter().any(|member| member.name == kind)
    }
}

/// A message about to be posted.
#[derive(Debug, Default)]
pub(crate) struct Post {
    /// Its members besides id, sender, chat and date.
    pub(crate) content: Map<String, Value>,
    /// The reply keyboard to show, or the order to remove it.
    pub(crate) keyboard: Option<Value>,
    /// The bot that can edit it.
    pub(crate) bot: Option<i64>,
    /// The name by which inline mode knows it.
    pub(crate) inline_id: Option<String>,
}

impl Message {
    /// The same, apart from this world.
    pub(crate) fn shared(&self) -> Self {
        Self {
            object: Kept::new(self.object.json().clone()),
            bot: self.bot,
            inline_id: self.inline_id.clone(),
        }
    }
}

impl Chat {
    /// A chat nothing has been said in.
    pub(crate) fn new(
        object: Map<String, Value>,
        members: impl IntoIterator<Item = (i64, Status)>,
    ) -> Self {
        let mut chat = Self {
            object,
            details: Map::new(),
            messages: BTreeMap::new(),
            last_message_id: 0,
            members: BTreeMap::new(),
            house: House::default(),
            reactions: Reactions::default(),
            drafts: Drafts::default(),
            ephemeral: BTreeMap::new(),
            last_ephemeral_id: 0,
            events: Events::default(),
        };
        for (who, status) in members {
            chat.set_status(who, status);
        }
        chat
    }

    /// Whether it has topics.
    pub(crate) fn is_forum(&self) -> bool {
        self.object
            .get("is_forum")
            .is_some_and(|flag| *flag == json!(true))
    }

    /// Whether messages come from the chat itself.
    pub(crate) fn is_channel(&self) -> bool {
        self.object
            .get("type")
            .is_some_and(|kind| kind == "channel")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::Simulator;

    #[test]
    fn a_name_means_the_chat_that_has_it_now() {
        let sim = Simulator::new();
        let tea = json!({"type": "supergroup", "title": "Tea", "username": "Drinks"});
        let coffee = json!({"type": "supergroup", "title": "Coffee"});
        let (tea, coffee) = (sim.add_chat(tea).key, sim.add_chat(coffee).key);
        let mut world = sim.service.world();
        let named = json!("@drinks");
        assert_eq!(world.find_chat(sim.bot, &named).unwrap(), tea);
        let username = world.chats.get_mut(&tea).unwrap().object.remove("username");
        assert!(world.find_chat(sim.bot, &named).is_err());
        let renamed = &mut world.chats.get_mut(&coffee).unwrap().object;
        renamed.insert("username".to_owned(), username.unwrap());
        assert_eq!(world.find_chat(sim.bot, &named).unwrap(), coffee);
    }
}
