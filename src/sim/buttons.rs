//! Buttons, inline and on reply keyboards, and what pressing them does.

use serde_json::{Map, Value, json};

use crate::sim::format::rich_buttons;
use crate::sim::inline::WebApp;
use crate::sim::json::{Json, Kept};
use crate::sim::world::{Callback, Chat, ChatKey, Message, World};

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
    /// A Web App opens. One under a message can answer the query of this id.
    WebApp {
        url: String,
        query_id: Option<String>,
    },
    /// A text is on the clipboard.
    Copied(String),
    /// The invoice in this message is to be paid.
    Pay(i64),
    /// Nothing happens: the button is switched off.
    Nothing,
}

impl World {
    /// A person presses a button, named by its label or its callback data: on the newest message
    /// that has it, or on the reply keyboard.
    pub(crate) fn press(&mut self, key: ChatKey, user: i64, name: &str) -> Result<Pressed, String> {
        if let Some((message, button)) = self.find_button(key, user, name) {
            return self.press_inline(key, user, message, &button);
        }
        let button = self.keyboard_button(key, name)?;
        if let Some(url) = button["web_app"]["url"].as_str() {
            return Ok(Pressed::WebApp {
                url: url.to_owned(),
                query_id: None,
            });
        }
        let content = self.button_content(key, user, &button)?;
        self.say(key, user, content);
        Ok(Pressed::Said)
    }

    /// The button of the reply keyboard with this label.
    pub(crate) fn keyboard_button(&self, key: ChatKey, name: &str) -> Result<Value, String> {
        let keyboard = self.keyboard(key);
        let button = rows(keyboard.as_ref(), "keyboard").find(|button| label(button) == name);
        button.cloned().ok_or_else(|| {
            format!(
                "there is no button \"{name}\"; {}",
                self.buttons_there_are(key)
            )
        })
    }

    /// What a button of a reply keyboard says: its text, or what it asks for.
    fn button_content(
        &self,
        key: ChatKey,
        user: i64,
        button: &Value,
    ) -> Result<Map<String, Value>, String> {
        let on = |name: &str| button.get(name) == Some(&json!(true));
        let person = &self.users[&user];
        let content = if on("request_contact") {
            json!({"contact": {
                "phone_number": "+10000000000",
                "first_name": person["first_name"],
                "user_id": user,
            }})
        } else if on("request_location") {
            json!({"location": {"latitude": 51.4779, "longitude": 0.0}})
        } else if let Some(asked) = button.get("request_users") {
            let wanted = asked["user_is_bot"].as_bool();
            let bots = self.bots.keys().filter(|bot| key.bot != Some(**bot));
            let people = self.users.keys().filter(|id| **id != user);
            let found = match wanted {
                Some(true) => bots.copied().next(),
                _ => people.copied().next(),
            };
            let found = found.ok_or("there is nobody to share")?;
            self.shared_users(asked, &[found])
        } else if let Some(asked) = button.get("request_chat") {
            let is_wanted = |(key, chat): &(&ChatKey, &Chat)| {
                let is = |name: &str, fact: bool| {
                    asked[name].as_bool().is_none_or(|wanted| wanted == fact)
                };
                key.bot.is_none()
                    && is("chat_is_channel", chat.is_channel())
                    && is("chat_is_forum", chat.is_forum())
                    && is("chat_has_username", chat.object.contains_key("username"))
            };
            let found = self.chats.iter().find(is_wanted);
            let (found, _) = found.ok_or("there is no chat to share")?;
            self.shared_chat(asked, *found)
        } else if let Some(asked) = button.get("request_poll") {
            let is_quiz = asked["type"] == "quiz";
            let option = |name: &str, text: &str| json!({"persistent_id": name, "text": text, "voter_count": 0});
            let mut poll = json!({
                "id": format!("{}", 8_000_000_000_000_000_000_u64 + self.last_id_of(key)),
                "question": "Tea?",
                "options": [option("0", "Yes"), option("1", "No")],
                "total_voter_count": 0,
                "is_closed": false,
                "is_anonymous": true,
                "type": if is_quiz { "quiz" } else { "regular" },
                "allows_multiple_answers": false,
                "allows_revoting": !is_quiz,
                "members_only": false,
            });
            if is_quiz {
                poll["correct_option_ids"] = json!([0]);
            }
            json!({"poll": poll})
        } else {
            json!({"text": label(button)})
        };
        Ok(content.as_object().cloned().unwrap_or_default())
    }

    fn last_id_of(&self, key: ChatKey) -> u64 {
        self.chats[&key].last_message_id.unsigned_abs()
    }

    /// The members of a message that shares people a button has asked for.
    pub(crate) fn shared_users(&self, asked: &Value, users: &[i64]) -> Value {
        let tells = |name: &str| asked[name] == true;
        let shared = users.iter().map(|id| {
            let user = self.user(*id).unwrap_or_default();
            let mut shared = json!({"user_id": id});
            for (right, names) in [
                ("request_name", &["first_name", "last_name"][..]),
                ("request_username", &["username"]),
            ] {
                for name in names.iter().filter(|_| tells(right)) {
                    if let Some(value) = user.get(*name) {
                        shared[*name] = value.clone();
                    }
                }
            }
            shared
        });
        let shared: Vec<Value> = shared.collect();
        json!({"users_shared": {"request_id": asked["request_id"], "users": shared}})
    }

    /// The members of a message that shares a chat a button has asked for.
    pub(crate) fn shared_chat(&self, asked: &Value, key: ChatKey) -> Value {
        let chat = &self.chats[&key].object;
        let mut shared = json!({"request_id": asked["request_id"], "chat_id": key.id});
        for (right, name) in [("request_title", "title"), ("request_username", "username")] {
            if asked[right] == true
                && let Some(value) = chat.get(name)
            {
                shared[name] = value.clone();
            }
        }
        json!({"chat_shared": shared})
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
        self.press_inline(key, user, message.shared(), &button)
    }

    fn press_inline(
        &mut self,
        key: ChatKey,
        user: i64,
        stored: Message,
        button: &Value,
    ) -> Result<Pressed, String> {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        let bot = stored.bot.ok_or("only bots send buttons")?;
        let login = button.get("login_url").and_then(|login| login.get("url"));
        if let Some(link) = text(button.get("url")).or_else(|| text(login)) {
            return Ok(Pressed::Link(link));
        }
        let chosen = button.get("switch_inline_query_chosen_chat");
        if let Some(query) = text(button.get("switch_inline_query_current_chat"))
            .or_else(|| text(button.get("switch_inline_query")))
            .or_else(|| chosen.map(|chosen| text(chosen.get("query")).unwrap_or_default()))
        {
            return Ok(Pressed::Inline(query));
        }
        if let Some(url) = text(button.get("web_app").and_then(|page| page.get("url"))) {
            let query_id = self.next_query_id();
            let opened = WebApp {
                bot,
                chat: key,
                user,
            };
            self.web_apps.insert(query_id.clone(), opened);
            return Ok(Pressed::WebApp {
                url,
                query_id: Some(query_id),
            });
        }
        if let Some(copied) = text(button.get("copy_text").and_then(|copy| copy.get("text"))) {
            return Ok(Pressed::Copied(copied));
        }
        if button.get("pay") == Some(&json!(true)) {
            let message_id = stored.object["message_id"].as_i64();
            return Ok(Pressed::Pay(message_id.unwrap_or_default()));
        }
        if button.get("disabled").is_some() {
            return Ok(Pressed::Nothing);
        }
        let is_game = button.get("callback_game").is_some();
        let data = text(button.get("callback_data"));
        if data.is_none() && !is_game {
            return Err(format!(
                "the button \"{}\" does nothing here",
                label(button)
            ));
        }
        let id = self.next_query_id();
        let mut query = json!({
            "id": id,
            "from": self.users[&user],
            "chat_instance": format!("{}", key.id.unsigned_abs() + 9_000_000_000),
        });
        match data {
            Some(data) => query["data"] = json!(data),
            None => query["game_short_name"] = stored.object["game"]["title"].clone(),
        }
        match stored.inline_id {
            Some(inline_id) => query["inline_message_id"] = json!(inline_id),
            None => query["message"] = stored.object.json().read(),
        }
        self.callbacks.insert(
            id.clone(),
            Callback {
                bot,
                chat: key,
                asked: self.now(),
                is_game,
                notice: None,
            },
        );
        self.deliver(bot, "callback_query", query);
        Ok(Pressed::Query(id))
    }

    /// The newest message with a button of this label or data, those first that only this person
    /// sees.
    fn find_button(&self, key: ChatKey, user: i64, name: &str) -> Option<(Message, Value)> {
        let is_meant = |button: &&Value| label(button) == name || button["callback_data"] == name;
        let found = |message: &Value| inline_buttons(message).find(is_meant).cloned();
        let chat = &self.chats[&key];
        let own = chat.ephemeral.range((user, i64::MIN)..=(user, i64::MAX));
        let own = own.rev().find_map(|(_, message)| {
            let button = found(message)?;
            let seen = Message {
                object: Kept::new(Json::of(message)),
                bot: message["from"]["id"].as_i64(),
                inline_id: None,
            };
            Some((seen, button))
        });
        own.or_else(|| {
            let all = chat.messages.values().rev();
            let mut sent = all.filter(|message| message.bot.is_some() && may_have_buttons(message));
            sent.find_map(|message| Some((message.shared(), found(&message.object)?)))
        })
    }

    /// The reply keyboard that is shown at the moment.
    pub(crate) fn keyboard(&self, key: ChatKey) -> Option<Value> {
        let shown = self.chats[&key].events.keyboard().map(Json::read);
        shown.filter(|keyboard| keyboard.get("keyboard").is_some())
    }

    fn buttons_there_are(&self, key: ChatKey) -> String {
        let messages = self.chats[&key].messages.values().rev();
        let keyboard = self.keyboard(key);
        let mut labels: Vec<String> = messages
            .filter(|message| may_have_buttons(message))
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

/// Whether a message is worth being looked at for buttons.
fn may_have_buttons(message: &Message) -> bool {
    let text = message.object.json().text();
    ["inline_keyboard", "rich_message"]
        .iter()
        .any(|name| text.contains(name))
}

/// The buttons under a message, and those in it.
pub(crate) fn inline_buttons(message: &Value) -> impl Iterator<Item = &Value> {
    let within = rich_buttons(message.get("rich_message"));
    rows(message.get("reply_markup"), "inline_keyboard").chain(within)
}

/// All buttons of a keyboard.
pub(crate) fn rows<'a>(markup: Option<&'a Value>, name: &str) -> impl Iterator<Item = &'a Value> {
    laid_out(markup, name).flatten()
}

/// The rows of a keyboard.
pub(crate) fn laid_out<'a>(
    markup: Option<&'a Value>,
    name: &str,
) -> impl Iterator<Item = &'a Vec<Value>> {
    let rows = markup
        .and_then(|markup| markup.get(name))
        .and_then(Value::as_array);
    rows.into_iter().flatten().filter_map(Value::as_array)
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
