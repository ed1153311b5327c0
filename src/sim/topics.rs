//! The topics of forums, and where a message belongs that is sent to one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::schema::Kind;
use crate::sim::refusal::Refusal;
use crate::sim::rights::Right;
use crate::sim::world::{ChatKey, World};

/// The colour of a topic for which none is chosen.
const COLOR: i64 = 0x6F_B9_F0;

/// The thread that stands for the General topic.
pub(crate) const GENERAL: i64 = 1;

/// The topics of a chat.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Topics {
    by_thread: BTreeMap<i64, Topic>,
    general: General,
}

/// A topic.
#[derive(Debug, Serialize, Deserialize)]
struct Topic {
    name: String,
    color: i64,
    icon: Option<String>,
    creator: i64,
    closed: bool,
}

/// The topic that is always there.
#[derive(Debug, Serialize, Deserialize)]
struct General {
    name: String,
    closed: bool,
    hidden: bool,
}

impl Default for General {
    fn default() -> Self {
        Self {
            name: "General".to_owned(),
            closed: false,
            hidden: false,
        }
    }
}

impl World {
    /// Whether a chat has topics.
    fn is_forum(&self, key: ChatKey) -> bool {
        match key.bot {
            Some(bot) => {
                let bot = self.bots.get(&bot);
                bot.is_some_and(|bot| bot.user["has_topics_enabled"] == true)
            }
            None => self.chats[&key].object.get("is_forum") == Some(&json!(true)),
        }
    }

    fn require_forum(&self, key: ChatKey) -> Result<(), Refusal> {
        if self.is_forum(key) {
            Ok(())
        } else {
            Err(Refusal::bad_request("the chat is not a forum"))
        }
    }

    /// Puts a message that is about to be sent into its topic: the one it names, or that of the
    /// message it answers.
    pub(crate) fn put_in_topic(
        &self,
        who: i64,
        key: ChatKey,
        content: &mut Map<String, Value>,
    ) -> Result<(), Refusal> {
        let not_found = || Refusal::bad_request("message thread not found");
        let chat = &self.chats[&key];
        let named = content.get("message_thread_id").and_then(Value::as_i64);
        if !self.is_forum(key) {
            let is_there = |thread: i64| chat.messages.contains_key(&thread);
            return if key.bot.is_some() || named.is_none_or(is_there) {
                Ok(())
            } else {
                Err(not_found())
            };
        }
        let answered = content.get("reply_to_message");
        let answered = answered.and_then(|message| message["message_thread_id"].as_i64());
        let topics = &chat.house.topics;
        let keeps_order = self.may(who, key, Right::ManageTopics);
        let closed = || Refusal::bad_request("TOPIC_CLOSED");
        let Some(thread) = named.or(answered) else {
            return if topics.general.closed && !keeps_order {
                Err(closed())
            } else {
                Ok(())
            };
        };
        let topic = topics.by_thread.get(&thread).ok_or_else(not_found)?;
        if topic.closed && !keeps_order && topic.creator != who {
            return Err(closed());
        }
        content.insert("message_thread_id".to_owned(), json!(thread));
        content.insert("is_topic_message".to_owned(), json!(true));
        Ok(())
    }

    /// The message with which the thread of another has begun: in a supergroup, what replies to
    /// nothing replies to that.
    pub(crate) fn implied_reply(
        &self,
        key: ChatKey,
        content: &Map<String, Value>,
    ) -> Option<Value> {
        let thread = content.get("message_thread_id")?.as_i64()?;
        let chat = &self.chats[&key];
        if content.contains_key("reply_to_message") || chat.kind() != "supergroup" {
            return None;
        }
        let mut first = chat.messages.get(&thread)?.object.clone();
        first.as_object_mut()?.remove("reply_to_message");
        Some(first)
    }

    /// Somebody opens a topic. Returns the `ForumTopic` object.
    pub(crate) fn create_topic(
        &mut self,
        by: i64,
        key: ChatKey,
        name: &str,
        color: Option<i64>,
        icon: Option<&str>,
    ) -> Result<Value, Refusal> {
        self.require_forum(key)?;
        self.require_right_to(by, key, Right::ManageTopics, "create a topic")?;
        if name.trim().is_empty() {
            return Err(Refusal::bad_request("title must be non-empty"));
        }
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        // The first message of a chat tells that it was made, so that no topic begins with it and
        // is taken for the General one.
        chat.last_message_id = chat.last_message_id.max(GENERAL);
        let thread = chat.last_message_id + 1;
        let topic = Topic {
            name: name.trim().to_owned(),
            color: color.unwrap_or(COLOR),
            icon: icon.map(str::to_owned),
            creator: by,
            closed: false,
        };
        let mut created = json!({"name": topic.name, "icon_color": topic.color});
        if let Some(icon) = icon {
            created["icon_custom_emoji_id"] = json!(icon);
        }
        self.house(key).topics.by_thread.insert(thread, topic);
        let mut known = created.as_object().cloned().unwrap_or_default();
        self.announce_in(key, by, thread, json!({"forum_topic_created": created}));
        known.insert("message_thread_id".to_owned(), json!(thread));
        Ok(self.fill(Kind::Object("ForumTopic"), &known))
    }

    /// Somebody gives a topic another name or icon; an empty icon takes it away.
    pub(crate) fn edit_topic(
        &mut self,
        by: i64,
        key: ChatKey,
        thread: i64,
        name: Option<&str>,
        icon: Option<&str>,
    ) -> Result<(), Refusal> {
        self.require_topic(by, key, thread, "edit the topic")?;
        if name.is_none() && icon.is_none() {
            return Ok(());
        }
        let name = name.map(str::trim).filter(|name| !name.is_empty());
        let mut edited = Map::new();
        if thread == GENERAL {
            let general = &mut self.house(key).topics.general;
            if let Some(name) = name.filter(|name| *name != general.name) {
                name.clone_into(&mut general.name);
                edited.insert("name".to_owned(), json!(name));
            }
        } else if let Some(topic) = self.house(key).topics.by_thread.get_mut(&thread) {
            if let Some(name) = name.filter(|name| *name != topic.name) {
                name.clone_into(&mut topic.name);
                edited.insert("name".to_owned(), json!(name));
            }
            if let Some(icon) = icon.filter(|icon| *icon != topic.icon.as_deref().unwrap_or("")) {
                topic.icon = (!icon.is_empty()).then(|| icon.to_owned());
                edited.insert("icon_custom_emoji_id".to_owned(), json!(icon));
            }
        }
        if edited.is_empty() {
            return Err(Refusal::bad_request("TOPIC_NOT_MODIFIED"));
        }
        self.announce_in(key, by, thread, json!({"forum_topic_edited": edited}));
        Ok(())
    }

    /// Somebody closes a topic, or opens it again.
    pub(crate) fn close_topic(
        &mut self,
        by: i64,
        key: ChatKey,
        thread: i64,
        closes: bool,
    ) -> Result<(), Refusal> {
        self.require_topic(by, key, thread, "close or open the topic")?;
        let topics = &mut self.house(key).topics;
        let is_closed = match topics.by_thread.get_mut(&thread) {
            Some(topic) => &mut topic.closed,
            None => &mut topics.general.closed,
        };
        if std::mem::replace(is_closed, closes) == closes {
            return Err(Refusal::bad_request("TOPIC_NOT_MODIFIED"));
        }
        let content = if closes {
            json!({"forum_topic_closed": {}})
        } else {
            json!({"forum_topic_reopened": {}})
        };
        self.announce_in(key, by, thread, content);
        Ok(())
    }

    /// Somebody hides the General topic, which closes it, or shows it again.
    pub(crate) fn hide_general_topic(
        &mut self,
        by: i64,
        key: ChatKey,
        hides: bool,
    ) -> Result<(), Refusal> {
        self.require_topic(by, key, GENERAL, "close or open the topic")?;
        let general = &mut self.house(key).topics.general;
        if general.hidden == hides {
            return Err(Refusal::bad_request("TOPIC_NOT_MODIFIED"));
        }
        general.hidden = hides;
        general.closed |= hides;
        let content = if hides {
            json!({"general_forum_topic_hidden": {}})
        } else {
            json!({"general_forum_topic_unhidden": {}})
        };
        self.announce(key, by, content);
        Ok(())
    }

    /// Somebody deletes a topic with all that was said in it.
    pub(crate) fn delete_topic(
        &mut self,
        by: i64,
        key: ChatKey,
        thread: i64,
    ) -> Result<(), Refusal> {
        self.require_forum(key)?;
        let topic = self.chats[&key].house.topics.by_thread.get(&thread);
        let topic = topic.ok_or_else(|| Refusal::bad_request("TOPIC_ID_INVALID"))?;
        if topic.creator != by {
            self.require_right_to(by, key, Right::DeleteMessages, "delete the topic")?;
        }
        self.house(key).topics.by_thread.remove(&thread);
        self.wipe(key, |message| message["message_thread_id"] == thread);
        Ok(())
    }

    /// Why somebody cannot change a topic; whoever has created it can.
    fn require_topic(&self, by: i64, key: ChatKey, thread: i64, what: &str) -> Result<(), Refusal> {
        self.require_thread(key, thread)?;
        let topic = self.chats[&key].house.topics.by_thread.get(&thread);
        if topic.is_some_and(|topic| topic.creator == by) {
            return Ok(());
        }
        self.require_right_to(by, key, Right::ManageTopics, what)
    }

    /// Why there is no topic of this thread.
    pub(crate) fn require_thread(&self, key: ChatKey, thread: i64) -> Result<(), Refusal> {
        self.require_forum(key)?;
        let topics = &self.chats[&key].house.topics;
        if thread == GENERAL || topics.by_thread.contains_key(&thread) {
            Ok(())
        } else {
            Err(Refusal::bad_request("TOPIC_ID_INVALID"))
        }
    }

    /// Announces what happened to a topic in that topic.
    fn announce_in(&mut self, key: ChatKey, by: i64, thread: i64, mut content: Value) {
        if thread != GENERAL {
            content["message_thread_id"] = json!(thread);
            content["is_topic_message"] = json!(true);
        }
        self.announce(key, by, content);
    }
}
