//! What people do: they speak, press buttons, type inline queries, join and block.
//!
//! Pure like `world`; waiting for what the bot makes of it is up to `user`.

use serde_json::{Map, Value, json};

use crate::schema::Kind;
use crate::sim::methods::member_of;
use crate::sim::text;
use crate::sim::world::{Callback, Chat, ChatKey, Happening, InlineQuery, Post, World};

/// Ids of people start here, unless they are declared.
const FIRST_USER: i64 = 1001;

/// Ids of supergroups and channels are below this number.
const SUPERGROUPS: i64 = -1_000_000_000_000;

/// What a press has led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Pressed {
    /// The bot was asked; the query has this id.
    Query(String),
    /// The button's text, contact or place was said in the chat.
    Said,
    /// A page opens.
    Link(String),
    /// An inline query begins.
    Inline(String),
}

impl World {
    /// A person, made from the members of a `User` that matter; the others get defaults.
    pub(crate) fn add_user(&mut self, mut user: Map<String, Value>) -> i64 {
        let free = (FIRST_USER..)
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
        user.retain(|_, value| !value.is_null());
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
        chat.entry("title")
            .or_insert_with(|| json!(format!("Chat {id}")));
        let key = ChatKey { id, bot: None };
        self.chats.insert(
            key,
            Chat::new(chat, bots.iter().map(|bot| (*bot, "member"))),
        );
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
        for (said, found) in [("text", "entities"), ("caption", "caption_entities")] {
            let entities = content
                .get(said)
                .and_then(Value::as_str)
                .map(text::entities);
            if let Some(entities) = entities.filter(|entities| !entities.is_empty()) {
                content.entry(found).or_insert(Value::Array(entities));
            }
        }
        let message = self.post(
            key,
            user,
            Post {
                content,
                ..Post::default()
            },
        );
        for bot in self.audience(key) {
            self.deliver(bot, "message", message.clone());
        }
        message
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
        let file_id = stored.facts["file_id"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let content = self
            .media(kind, &file_id, &options)
            .expect("the file was stored a moment ago");
        self.say(key, user, content)
    }

    /// A person changes what they have said.
    pub(crate) fn revise(&mut self, key: ChatKey, message_id: i64, said: &str) -> Option<Value> {
        let now = self.now();
        let stored = self.chats.get_mut(&key)?.messages.get_mut(&message_id)?;
        stored.object["text"] = json!(said);
        stored.object["entities"] = Value::Array(text::entities(said));
        stored.object["edit_date"] = json!(now);
        let message = stored.object.clone();
        self.happened(
            key,
            Happening::Edited {
                message: message.clone(),
            },
        );
        for bot in self.audience(key) {
            self.deliver(bot, "edited_message", message.clone());
        }
        Some(message)
    }

    /// A person presses a button, named by its label or its callback data: on the newest message
    /// that has it, or on the reply keyboard.
    pub(crate) fn press(&mut self, key: ChatKey, user: i64, name: &str) -> Result<Pressed, String> {
        if let Some((message_id, button)) = self.find_button(key, name) {
            return self.press_inline(key, user, message_id, &button);
        }
        let keyboard = self.keyboard(key);
        let button = rows(keyboard.as_ref(), "keyboard").find(|button| label(button) == name);
        let Some(button) = button else {
            return Err(format!(
                "there is no button \"{name}\"; {}",
                self.buttons_there_are(key)
            ));
        };
        let on = |name: &str| button.get(name) == Some(&json!(true));
        let person = self.users[&user].clone();
        let content = if on("request_contact") {
            json!({"contact": {
                "phone_number": "+10000000000",
                "first_name": person["first_name"],
                "user_id": user,
            }})
        } else if on("request_location") {
            json!({"location": {"latitude": 51.4779, "longitude": 0.0}})
        } else {
            json!({"text": name})
        };
        self.say(key, user, content.as_object().cloned().unwrap_or_default());
        Ok(Pressed::Said)
    }

    fn press_inline(
        &mut self,
        key: ChatKey,
        user: i64,
        message_id: i64,
        button: &Value,
    ) -> Result<Pressed, String> {
        let text = |name: &str| button.get(name).and_then(Value::as_str).map(str::to_owned);
        if let Some(link) = text("url") {
            return Ok(Pressed::Link(link));
        }
        if let Some(query) =
            text("switch_inline_query_current_chat").or(text("switch_inline_query"))
        {
            return Ok(Pressed::Inline(query));
        }
        let Some(data) = text("callback_data") else {
            return Err(format!(
                "the button \"{}\" does nothing here",
                label(button)
            ));
        };
        let stored = self.chats[&key].messages[&message_id].clone();
        let bot = stored.bot.expect("only bots send buttons");
        let id = self.next_query_id();
        let mut query = json!({
            "id": id,
            "from": self.users[&user],
            "chat_instance": format!("{}", key.id.unsigned_abs() + 9_000_000_000),
            "data": data,
        });
        match stored.inline_id {
            Some(inline_id) => query["inline_message_id"] = json!(inline_id),
            None => query["message"] = stored.object,
        }
        self.callbacks.insert(
            id.clone(),
            Callback {
                bot,
                chat: key,
                notice: None,
            },
        );
        self.deliver(bot, "callback_query", query);
        Ok(Pressed::Query(id))
    }

    fn find_button(&self, key: ChatKey, name: &str) -> Option<(i64, Value)> {
        self.chats[&key]
            .messages
            .iter()
            .rev()
            .find_map(|(id, message)| {
                let button = inline_buttons(&message.object)
                    .find(|button| label(button) == name || button["callback_data"] == name)?;
                message.bot.map(|_| (*id, button.clone()))
            })
    }

    /// The reply keyboard that is shown at the moment.
    pub(crate) fn keyboard(&self, key: ChatKey) -> Option<Value> {
        let shown = self.chats[&key]
            .events
            .iter()
            .rev()
            .find_map(|event| match &event.what {
                Happening::Said {
                    keyboard: Some(keyboard),
                    ..
                } => Some(keyboard),
                _ => None,
            });
        shown
            .filter(|keyboard| keyboard.get("keyboard").is_some())
            .cloned()
    }

    fn buttons_there_are(&self, key: ChatKey) -> String {
        let messages = self.chats[&key].messages.values().rev();
        let keyboard = self.keyboard(key);
        let mut labels: Vec<String> = messages
            .flat_map(|message| inline_buttons(&message.object))
            .chain(rows(keyboard.as_ref(), "keyboard"))
            .map(|button| format!("\"{}\"", label(button)))
            .collect();
        labels.dedup();
        if labels.is_empty() {
            "no message has any".to_owned()
        } else {
            format!("there are {}", labels.join(", "))
        }
    }

    /// A person types `@bot query` in a chat. Returns the id of the query.
    pub(crate) fn ask_inline(
        &mut self,
        key: ChatKey,
        user: i64,
        bot: i64,
        query: &str,
        offset: &str,
    ) -> String {
        let id = self.next_query_id();
        let chat_type = match key.bot {
            Some(here) if here == bot => json!("sender"),
            Some(_) => json!("private"),
            None => self.chats[&key].object["type"].clone(),
        };
        let object = json!({
            "id": id,
            "from": self.users[&user],
            "query": query,
            "offset": offset,
            "chat_type": chat_type,
        });
        let waiting = InlineQuery {
            bot,
            object: object.clone(),
            answer: None,
        };
        self.inline_queries.insert(id.clone(), waiting);
        self.deliver(bot, "inline_query", object);
        id
    }

    /// A person picks a result, and so sends it to the chat.
    pub(crate) fn choose(
        &mut self,
        key: ChatKey,
        user: i64,
        query_id: &str,
        result: &Value,
    ) -> Value {
        let query = &self.inline_queries[query_id];
        let (bot, object) = (query.bot, query.object.clone());
        let mut content = self.result_content(result);
        content.insert("via_bot".to_owned(), self.user(bot).unwrap_or_default());
        let markup = result.get("reply_markup").cloned();
        // Only a message with buttons can be named afterwards.
        let inline_id = markup
            .is_some()
            .then(|| format!("inline-{}", self.next_query_id()));
        if let Some(markup) = markup {
            content.insert("reply_markup".to_owned(), markup);
        }
        let post = Post {
            content,
            bot: Some(bot),
            inline_id: inline_id.clone(),
            keyboard: None,
        };
        let message = self.post(key, user, post);
        let mut chosen = json!({
            "result_id": result["id"],
            "from": self.users[&user],
            "query": object["query"],
        });
        if let Some(inline_id) = inline_id {
            chosen["inline_message_id"] = json!(inline_id);
        }
        self.deliver(bot, "chosen_inline_result", chosen);
        message
    }

    /// What a message made from an inline result says.
    fn result_content(&mut self, result: &Value) -> Map<String, Value> {
        let mut content = Map::new();
        let input = result.get("input_message_content");
        let source = input
            .unwrap_or(result)
            .as_object()
            .cloned()
            .unwrap_or_default();
        if let Some(said) = source.get("message_text") {
            content.insert("text".to_owned(), said.clone());
            let found = text::entities(said.as_str().unwrap_or_default());
            let entities = source
                .get("entities")
                .cloned()
                .unwrap_or(Value::Array(found));
            if entities != json!([]) {
                content.insert("entities".to_owned(), entities);
            }
            return content;
        }
        for (telling, member, ty) in [
            ("address", "venue", "Venue"),
            ("phone_number", "contact", "Contact"),
            ("latitude", "location", "Location"),
            ("game_short_name", "game", "Game"),
            ("prices", "invoice", "Invoice"),
            ("rich_message", "rich_message", "RichMessage"),
        ] {
            if source.contains_key(telling) {
                content.insert(member.to_owned(), self.fill(Kind::Object(ty), &source));
                return content;
            }
        }
        let kind = result["type"].as_str().unwrap_or_default();
        let member = if matches!(kind, "gif" | "mpeg4_gif") {
            "animation"
        } else {
            kind
        };
        let short = kind.trim_end_matches("_gif");
        let file = [format!("{short}_file_id"), format!("{short}_url")]
            .into_iter()
            .find_map(|name| source.get(&name).and_then(Value::as_str).map(str::to_owned));
        match file.and_then(|file| self.media(member, &file, &source).ok()) {
            Some(media) => media,
            None => Map::from_iter([("text".to_owned(), result["title"].clone())]),
        }
    }

    /// A person blocks a bot, or lets it speak again.
    pub(crate) fn set_blocked(&mut self, user: i64, bot: i64, blocked: bool) {
        let key = self.private_chat(user, bot);
        let old = member_of(self, key, bot);
        let status = if blocked { "kicked" } else { "member" };
        let chat = self
            .chats
            .get_mut(&key)
            .expect("it was opened a moment ago");
        chat.members.insert(user, status);
        chat.members.insert(bot, status);
        let change = json!({
            "chat": chat.object,
            "from": self.users[&user],
            "date": self.now(),
            "old_chat_member": old,
            "new_chat_member": member_of(self, key, bot),
        });
        self.deliver(bot, "my_chat_member", change);
    }
}

/// The buttons under a message.
pub(crate) fn inline_buttons(message: &Value) -> impl Iterator<Item = &Value> {
    rows(message.get("reply_markup"), "inline_keyboard")
}

/// All buttons of a keyboard.
pub(crate) fn rows<'a>(markup: Option<&'a Value>, name: &str) -> impl Iterator<Item = &'a Value> {
    let rows = markup
        .and_then(|markup| markup.get(name))
        .and_then(Value::as_array);
    rows.into_iter()
        .flatten()
        .filter_map(Value::as_array)
        .flatten()
}

/// What is written on a button; a button of a reply keyboard may be just that.
pub(crate) fn label(button: &Value) -> &str {
    button
        .as_str()
        .or_else(|| button["text"].as_str())
        .unwrap_or_default()
}
