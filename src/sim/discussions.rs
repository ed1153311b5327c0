//! Channels that have a group for discussion: each post appears there, where people comment on it.

use serde_json::{Value, json};

use crate::sim::methods::forwarded;
use crate::sim::world::{ChatKey, Post, World};

/// Who brings the posts.
const TELEGRAM: i64 = 777_000;

impl World {
    /// The channel of a supergroup, or the supergroup of a channel. It is enough if one of the two
    /// says so.
    pub(crate) fn linked_chat(&self, key: ChatKey) -> Option<i64> {
        let linked = |key: &ChatKey| self.chats[key].details.get("linked_chat_id")?.as_i64();
        // Chats of several have negative ids.
        let several = ..ChatKey { id: 0, bot: None };
        let other = || self.chats.range(several).map(|(other, _)| *other);
        linked(&key).or_else(|| Some(other().find(|other| linked(other) == Some(key.id))?.id))
    }

    /// Shows a post of a channel in the supergroup that is linked to it, and pins it there.
    pub(crate) fn discuss(&mut self, key: ChatKey, message: &Value) {
        let chat = &self.chats[&key];
        if !chat.is_channel() {
            return;
        }
        let Some(id) = self.linked_chat(key) else {
            return;
        };
        let group = ChatKey { id, bot: None };
        let is_there = self.chats.get(&group);
        if is_there.is_none_or(|group| group.kind() != "supergroup" || group.house.end.is_some()) {
            return;
        }
        let sender = Value::Object(chat.object.clone());
        let message_id = message["message_id"].as_i64().unwrap_or_default();
        let Some(mut content) = forwarded(self, key, message_id) else {
            return;
        };
        // An album stays one.
        if let Some(album) = message.get("media_group_id") {
            content.insert("media_group_id".to_owned(), album.clone());
        }
        let from = json!({"id": TELEGRAM, "is_bot": false, "first_name": "Telegram"});
        content.insert("from".to_owned(), from);
        content.insert("sender_chat".to_owned(), sender);
        content.insert("is_automatic_forward".to_owned(), json!(true));
        let post = Post {
            content,
            ..Post::default()
        };
        let shown = self.post(group, TELEGRAM, post);
        let number = shown["message_id"].as_i64().unwrap_or_default();
        self.house(group).pins.insert(number);
        for bot in self.hearers(group, &shown) {
            self.deliver(bot, "message", shown.clone());
        }
    }
}
