//! Bots that are called into chats of which they are no members, and answer once.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::sim::keyboards;
use crate::sim::refusal::Refusal;
use crate::sim::world::{ChatKey, Post, World};

/// A call that has not been answered.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Call {
    bot: i64,
    pub(crate) chat: ChatKey,
    user: i64,
    message_id: i64,
}

impl World {
    /// A person says something to a bot that need not be a member of the chat. Returns the message
    /// as the bot gets it.
    pub(crate) fn call_guest(
        &mut self,
        key: ChatKey,
        user: i64,
        bot: i64,
        content: Map<String, Value>,
    ) -> Result<Value, Refusal> {
        let mut message = self.try_say(key, user, content)?;
        let id = self.next_query_id();
        let call = Call {
            bot,
            chat: key,
            user,
            message_id: message["message_id"].as_i64().unwrap_or_default(),
        };
        self.guest_calls.insert(id.clone(), call);
        message["guest_query_id"] = json!(id);
        self.deliver(bot, "guest_message", message.clone());
        Ok(message)
    }

    /// A bot answers a call with an `InlineQueryResult`. Returns the name by which it can edit the
    /// message.
    pub(crate) fn answer_as_guest(
        &mut self,
        bot: i64,
        call: &str,
        result: &Value,
    ) -> Option<String> {
        let known = self.guest_calls.get(call);
        known.filter(|known| known.bot == bot)?;
        let call = self.guest_calls.remove(call)?;
        let mut content = self.result_content(result);
        let caller = self.actor(call.user);
        content.insert("guest_bot_caller_user".to_owned(), caller);
        if let Some(message) = self.chats[&call.chat].messages.get(&call.message_id) {
            content.insert("reply_to_message".to_owned(), message.object.clone());
        }
        if let Some(markup) = result.get("reply_markup") {
            content.insert("reply_markup".to_owned(), keyboards::shown(markup));
        }
        let inline_id = format!("inline-{}", self.next_query_id());
        let post = Post {
            content,
            bot: Some(bot),
            inline_id: Some(inline_id.clone()),
            keyboard: None,
        };
        self.post(call.chat, bot, post);
        Some(inline_id)
    }
}
