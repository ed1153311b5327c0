//! Boosts that people give to chats, until they end or are taken back.

use std::time::Duration;

use serde_json::{Value, json};

use crate::sim::chat::Chat;
use crate::sim::schedule::Due;
use crate::sim::world::{ChatKey, World};

impl World {
    /// A person gives a chat a boost, which lasts for so many seconds.
    pub(crate) fn boost(&mut self, user: i64, key: ChatKey, seconds: i64) -> Value {
        let (now, id) = (self.now(), self.next_query_id());
        let boost = json!({
            "boost_id": id,
            "add_date": now,
            "expiration_date": now.saturating_add(seconds),
            "source": {"source": "premium", "user": self.actor(user)},
        });
        let boosts = self.house(key).boosts.entry(user).or_default();
        boosts.push(boost.clone());
        let update = json!({"chat": self.chats[&key].object, "boost": boost});
        for bot in self.administrators(key, None) {
            self.deliver(bot, "chat_boost", update.clone());
        }
        if self.chats[&key].kind() == "supergroup" {
            self.announce(key, user, json!({"boost_added": {"boost_count": 1}}));
        }
        let lasts = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
        let chat = key;
        self.later(lasts, Due::EndBoost { chat, user, id });
        boost
    }

    /// A boost ends, unless it has ended before.
    pub(crate) fn end_boost(&mut self, key: ChatKey, user: i64, id: &str) {
        let chat = self.chats.get_mut(&key);
        let Some(chat) = chat.filter(|chat| chat.house.end.is_none()) else {
            return;
        };
        let Some(boosts) = chat.house.boosts.get_mut(&user) else {
            return;
        };
        let Some(place) = boosts.iter().position(|boost| boost["boost_id"] == id) else {
            return;
        };
        let boost = boosts.remove(place);
        if boosts.is_empty() {
            chat.house.boosts.remove(&user);
        }
        let update = json!({
            "chat": chat.object,
            "boost_id": id,
            "remove_date": self.now(),
            "source": boost["source"],
        });
        for bot in self.administrators(key, None) {
            self.deliver(bot, "removed_chat_boost", update.clone());
        }
    }

    /// A person takes all their boosts of a chat back. Returns how many there were.
    fn take_boosts_back(&mut self, user: i64, key: ChatKey) -> usize {
        let boosts = self.chats[&key].house.boosts.get(&user).cloned();
        let boosts = boosts.unwrap_or_default();
        for boost in &boosts {
            let id = boost["boost_id"].as_str().unwrap_or_default();
            self.end_boost(key, user, id);
        }
        boosts.len()
    }
}

impl Chat {
    /// Gives the chat a boost for so many seconds. When they are over, bots that are administrators
    /// get a `removed_chat_boost`.
    pub async fn boost(&self, seconds: i64) {
        self.act(|world| world.boost(self.user, self.key, seconds))
            .await;
    }

    /// Takes this person's boosts back. Bots that are administrators get a `removed_chat_boost` for
    /// each. Returns how many there were.
    pub async fn take_boosts_back(&self) -> usize {
        self.act(|world| world.take_boosts_back(self.user, self.key))
            .await
    }
}
