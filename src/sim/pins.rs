//! Pinned messages.

use serde_json::{Map, Value};

use crate::sim::refusal::Refusal;
use crate::sim::rights::Right;
use crate::sim::topics::GENERAL;
use crate::sim::world::{ChatKey, World};

impl World {
    /// Pins a message, which everybody gets to see, or says why not.
    pub(crate) fn pin(&mut self, by: i64, key: ChatKey, message_id: i64) -> Result<(), Refusal> {
        self.require_pinning(by, key)?;
        let message = self.chats[&key].messages.get(&message_id);
        let message = message.ok_or_else(|| Refusal::bad_request("message to pin not found"))?;
        let mut shown = message.object.clone();
        let mut content = Map::new();
        if let Some(shown) = shown.as_object_mut() {
            shown.remove("reply_to_message");
            for name in ["message_thread_id", "is_topic_message"] {
                if let Some(value) = shown.get(name) {
                    content.insert(name.to_owned(), value.clone());
                }
            }
        }
        content.insert("pinned_message".to_owned(), shown);
        if self.house(key).pins.insert(message_id) {
            self.announce(key, by, Value::Object(content));
        }
        Ok(())
    }

    /// Unpins a message: this one, or the newest of those that are pinned.
    pub(crate) fn unpin(
        &mut self,
        by: i64,
        key: ChatKey,
        message_id: Option<i64>,
    ) -> Result<(), Refusal> {
        self.require_pinning(by, key)?;
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        let messages = &chat.messages;
        chat.house.pins.retain(|id| messages.contains_key(id));
        let named = message_id.or_else(|| chat.house.pins.last().copied());
        let found = named.filter(|id| messages.contains_key(id));
        let found = found.ok_or_else(|| Refusal::bad_request("message to unpin not found"))?;
        chat.house.pins.remove(&found);
        Ok(())
    }

    /// Unpins all messages, or those of one topic.
    pub(crate) fn unpin_all(
        &mut self,
        by: i64,
        key: ChatKey,
        thread: Option<i64>,
    ) -> Result<(), Refusal> {
        self.require_pinning(by, key)?;
        if let Some(thread) = thread {
            self.require_thread(key, thread)?;
        }
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        let messages = &chat.messages;
        chat.house.pins.retain(|id| {
            let Some(message) = messages.get(id) else {
                return false;
            };
            let place = message.object["message_thread_id"].as_i64();
            thread.is_some_and(|thread| place.unwrap_or(GENERAL) != thread)
        });
        Ok(())
    }

    /// Why somebody may not pin messages.
    fn require_pinning(&self, by: i64, key: ChatKey) -> Result<(), Refusal> {
        let right = if self.chats[&key].is_channel() {
            Right::EditMessages
        } else {
            Right::PinMessages
        };
        self.require_right_to(by, key, right, "manage pinned messages in the chat")
    }
}
