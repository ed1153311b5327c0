//! What people do: they come, speak, send files and block bots.
//!
//! Pure like `world`; waiting for what the bot makes of it is up to `chat`.

use serde_json::{Map, Value, json};

use crate::sim::acts_members::is_service;
use crate::sim::format::found;
use crate::sim::members::Status;
use crate::sim::world::{Chat, ChatKey, Happening, Post, World};

/// Ids of people start here, unless they are declared.
const FIRST_USER: i64 = 1001;

/// Ids of supergroups and channels are below this number.
const SUPERGROUPS: i64 = -1_000_000_000_000;

/// Whether a member of a person or a chat is worth telling.
fn says_something(value: &Value) -> bool {
    !value.is_null() && *value != false && *value != ""
}

impl World {
    /// A person, made from the members of a `User` that matter; the others get defaults.
    pub(crate) fn add_user(&mut self, mut user: Map<String, Value>) -> i64 {
        let free = (FIRST_USER..i64::MAX)
            .find(|id| self.user(*id).is_none())
            .expect("ids do not run out");
        let id = user.get("id").and_then(Value::as_i64).unwrap_or(free);
        user.insert("id".to_owned(), json!(id));
        user.insert("is_bot".to_owned(), json!(false));
        let name = user
            .entry("first_name")
            .or_insert_with(|| json!(format!("User {id}")))
            .clone();
        let username = name.as_str().unwrap_or_default().to_ascii_lowercase();
        let is_plain = username.len() >= 3 && username.bytes().all(|b| b.is_ascii_alphanumeric());
        let is_free = !self
            .users
            .values()
            .any(|other| other["username"] == username);
        if is_plain && is_free {
            user.entry("username").or_insert_with(|| json!(username));
        }
        // What is not so, or empty, is not told.
        let always = ["is_bot", "first_name"];
        user.retain(|name, value| always.contains(&name.as_str()) || says_something(value));
        self.users.insert(id, Value::Object(user));
        id
    }

    /// The person with this first name.
    pub(crate) fn user_called(&self, first_name: &str) -> Option<i64> {
        let found = self
            .users
            .iter()
            .find(|(_, user)| user["first_name"] == first_name);
        found.map(|(id, _)| *id)
    }

    /// A chat of several, made from the members of a `Chat` that matter.
    pub(crate) fn add_chat(&mut self, mut chat: Map<String, Value>, bots: &[i64]) -> ChatKey {
        let kind = chat.entry("type").or_insert_with(|| json!("group")).clone();
        let (first, step) = if kind == "group" {
            (-2001, -1)
        } else {
            (SUPERGROUPS - 1, -1)
        };
        let taken = |id: i64| self.chats.contains_key(&ChatKey { id, bot: None });
        let free = std::iter::successors(Some(first), |id| Some(id + step)).find(|id| !taken(*id));
        let free = free.expect("ids do not run out");
        let id = chat.get("id").and_then(Value::as_i64).unwrap_or(free);
        chat.insert("id".to_owned(), json!(id));
        chat.retain(|_, value| says_something(value));
        chat.entry("title")
            .or_insert_with(|| json!(format!("Chat {id}")));
        let key = ChatKey { id, bot: None };
        // Nobody but administrators speaks or hears in a channel of which it is no subscriber.
        let status = if kind == "channel" {
            Status::Administrator
        } else {
            Status::Member
        };
        self.chats
            .insert(key, Chat::new(chat, bots.iter().map(|bot| (*bot, status))));
        key
    }

    /// The group with this title.
    pub(crate) fn chat_titled(&self, title: &str) -> Option<ChatKey> {
        let found = self.chats.iter().find(|(key, chat)| {
            key.bot.is_none() && chat.object.get("title").is_some_and(|known| known == title)
        });
        found.map(|(key, _)| *key)
    }

    /// A person says something: members of a `Message` such as `text` or `contact`.
    pub(crate) fn say(
        &mut self,
        key: ChatKey,
        user: i64,
        mut content: Map<String, Value>,
    ) -> Value {
        for (said, name) in [("text", "entities"), ("caption", "caption_entities")] {
            let entities = content.get(said).and_then(Value::as_str).map(found);
            if let Some(entities) = entities.filter(|entities| !entities.is_empty()) {
                content.entry(name).or_insert(Value::Array(entities));
            }
        }
        let price = self.message_price(key, user);
        if price > 0 && !is_service(&content) {
            self.payments
                .set_stars(user, self.payments.stars_of(user).saturating_sub(price));
            content.insert("paid_star_count".to_owned(), json!(price));
        }
        let message = self.post(
            key,
            user,
            Post {
                content,
                ..Post::default()
            },
        );
        self.heard(key, &message);
        self.tell_business(key, "business_message", &message);
        message
    }

    /// Bots hear what a person has sent to a chat.
    pub(crate) fn heard(&mut self, key: ChatKey, message: &Value) {
        let kind = if self.chats[&key].is_channel() {
            "channel_post"
        } else {
            "message"
        };
        for bot in self.hearers(key, message) {
            self.deliver(bot, kind, message.clone());
        }
        self.discuss(key, message);
    }

    /// Bots read what another has posted to a channel. Elsewhere no bot sees what others say.
    pub(crate) fn posted(&mut self, key: ChatKey, by: i64, kind: &str, message: &Value) {
        if !self.chats[&key].is_channel() {
            return;
        }
        for bot in self.audience(key).into_iter().filter(|bot| *bot != by) {
            self.deliver(bot, kind, message.clone());
        }
    }

    /// A person sends a file.
    pub(crate) fn send_file(
        &mut self,
        key: ChatKey,
        user: i64,
        kind: &str,
        file_name: &str,
        file: &[u8],
        caption: &str,
    ) -> Value {
        let stored = self.files.add(kind, file_name, file.into());
        let options = Map::from_iter([("caption".to_owned(), json!(caption))]);
        let file_id = stored.file_id().to_owned();
        let content = self
            .media(kind, &file_id, &options)
            .expect("the file was stored a moment ago");
        self.say(key, user, content)
    }

    /// A person changes what they have said: the text of a message, or the caption of a file.
    pub(crate) fn revise(
        &mut self,
        key: ChatKey,
        user: i64,
        message_id: i64,
        said: &str,
    ) -> Option<Value> {
        let now = self.now();
        let chat = self.chats.get_mut(&key)?;
        let is_channel = chat.is_channel();
        let stored = chat.messages.get_mut(&message_id)?;
        if stored.bot.is_some() || !(is_channel || stored.object["from"]["id"] == user) {
            return None;
        }
        let mut changing = stored.object.change();
        let object = changing.as_object_mut()?;
        let (name, marks) = if object.contains_key("text") {
            ("text", "entities")
        } else {
            ("caption", "caption_entities")
        };
        object.insert(name.to_owned(), json!(said));
        object.remove(marks);
        let entities = found(said);
        if !entities.is_empty() {
            object.insert(marks.to_owned(), Value::Array(entities));
        }
        object.insert("edit_date".to_owned(), json!(now));
        drop(changing);
        let message = stored.object.clone();
        let edited = Happening::edited(&message, stored.object.json().clone());
        self.happened(key, edited);
        let kind = if is_channel {
            "edited_channel_post"
        } else {
            "edited_message"
        };
        for bot in self.hearers(key, &message) {
            self.deliver(bot, kind, message.clone());
        }
        self.tell_business(key, "edited_business_message", &message);
        Some(message)
    }

    /// A person deletes a message: their own, and as an administrator or in a private chat any.
    /// Bots are not told, as on Telegram.
    pub(crate) fn retract(&mut self, key: ChatKey, user: i64, message_id: i64) -> bool {
        let now = self.now();
        let Some(chat) = self.chats.get_mut(&key) else {
            return false;
        };
        let rules_here = key.bot.is_some() || chat.member(user, now).rules();
        let message = chat.messages.get(&message_id);
        let may = message.is_some_and(|message| rules_here || message.object["from"]["id"] == user);
        if may {
            chat.messages.remove(&message_id);
            self.happened(key, Happening::Deleted { message_id });
            self.tell_business_deleted(key, &[message_id]);
        }
        may
    }

    /// A person blocks a bot, or lets it speak again.
    pub(crate) fn set_blocked(&mut self, user: i64, bot: i64, blocked: bool) {
        let key = self.private_chat(user, bot);
        let old = self.member_of(key, bot);
        let status = if blocked {
            Status::Kicked
        } else {
            Status::Member
        };
        let chat = self
            .chats
            .get_mut(&key)
            .expect("it was opened a moment ago");
        chat.set_status(user, status);
        chat.set_status(bot, status);
        let change = json!({
            "chat": chat.object,
            "from": self.users[&user],
            "date": self.now(),
            "old_chat_member": old,
            "new_chat_member": self.member_of(key, bot),
        });
        self.deliver(bot, "my_chat_member", change);
    }
}
