//! Privacy mode: a bot that does not read along in groups gets what is meant for it, and nothing
//! else. Administrators read everything.

use serde_json::Value;

use crate::sim::Simulator;
use crate::sim::acts_members::is_service;
use crate::sim::world::{ChatKey, World};

impl Simulator {
    /// Has a bot read along in groups, as all bots of the simulator do, or not. With privacy mode on
    /// it gets commands, replies to what it said, messages that mention it, and service messages.
    ///
    /// # Panics
    ///
    /// If there is no bot of this id.
    pub fn set_privacy_mode(&self, bot_id: i64, on: bool) {
        self.service.act(|world| {
            let bot = world.bots.get_mut(&bot_id);
            let bot = bot.unwrap_or_else(|| panic!("there is no bot {bot_id}"));
            bot.user["can_read_all_group_messages"] = Value::Bool(!on);
        });
    }
}

impl World {
    /// The bots that get a message somebody has sent to a chat.
    pub(crate) fn hearers(&self, key: ChatKey, message: &Value) -> Vec<i64> {
        let mut bots = self.audience(key);
        let chat = &self.chats[&key];
        if key.bot.is_none() && !chat.is_channel() {
            let now = self.now();
            bots.retain(|bot| {
                self.bots[bot].user["can_read_all_group_messages"] != false
                    || chat.member(*bot, now).rules()
                    || self.concerns(*bot, key, message)
            });
        }
        bots
    }

    /// Whether a message is meant for a bot.
    fn concerns(&self, bot: i64, key: ChatKey, message: &Value) -> bool {
        if message.as_object().is_some_and(is_service)
            || message["via_bot"]["id"] == bot
            || message["reply_to_message"]["from"]["id"] == bot
        {
            return true;
        }
        let name = self.bots[&bot].user["username"]
            .as_str()
            .unwrap_or_default();
        let last = self.chats[&key].house.last_bot;
        ["text", "caption"].into_iter().any(|said| {
            let text = message[said].as_str().unwrap_or_default();
            let entities = match said {
                "text" => &message["entities"],
                _ => &message["caption_entities"],
            };
            let mut entities = entities.as_array().into_iter().flatten();
            entities.any(|entity| {
                let marked = marked(text, entity);
                match entity["type"].as_str() {
                    Some("mention") => marked
                        .strip_prefix('@')
                        .is_some_and(|mentioned| mentioned.eq_ignore_ascii_case(name)),
                    Some("text_mention") => entity["user"]["id"] == bot,
                    Some("bot_command") => match marked.split_once('@') {
                        Some((_, addressed)) => addressed.eq_ignore_ascii_case(name),
                        // One that names no bot is for the one that spoke last.
                        None => last.is_none_or(|last| last == bot),
                    },
                    _ => false,
                }
            })
        })
    }
}

/// The part of a text that an entity marks, which counts in UTF-16.
fn marked(text: &str, entity: &Value) -> String {
    let number = |name: &str| {
        let number = entity[name].as_u64().unwrap_or_default();
        usize::try_from(number).unwrap_or(usize::MAX)
    };
    let units = text.encode_utf16().skip(number("offset"));
    let units: Vec<u16> = units.take(number("length")).collect();
    String::from_utf16_lossy(&units)
}
