//! Buttons, inline and on reply keyboards, and what pressing them does.

use serde_json::{Value, json};

use crate::sim::world::{Callback, ChatKey, Happening, World};

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

    /// As [`press`](Self::press), for a button under this message.
    pub(crate) fn press_on(
        &mut self,
        key: ChatKey,
        user: i64,
        message_id: i64,
        name: &str,
    ) -> Result<Pressed, String> {
        let message = self.chats[&key].messages.get(&message_id);
        let message = message.filter(|message| message.bot.is_some());
        let message =
            message.ok_or_else(|| format!("there is no message {message_id} of a bot"))?;
        let named = |button: &&Value| label(button) == name || button["callback_data"] == name;
        let Some(button) = inline_buttons(&message.object).find(named).cloned() else {
            let reason = format!("message {message_id} has no button \"{name}\"");
            return Err(format!("{reason}; {}", self.buttons_there_are(key)));
        };
        self.press_inline(key, user, message_id, &button)
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

/// Whether a markup is an inline keyboard with a button. One without is none.
pub(crate) fn has_buttons(markup: &Value) -> bool {
    rows(Some(markup), "inline_keyboard").next().is_some()
}

/// What is written on a button; a button of a reply keyboard may be just that.
pub(crate) fn label(button: &Value) -> &str {
    button
        .as_str()
        .or_else(|| button["text"].as_str())
        .unwrap_or_default()
}
