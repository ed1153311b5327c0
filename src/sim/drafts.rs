//! Drafts: what a bot is about to say, shown as it grows, until it says it or is stopped.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::sim::json::Json;
use crate::sim::world::{ChatKey, Happening, World};

/// A draft vanishes after so many seconds, as the documentation of `sendMessageDraft` says.
const SHOWN: i64 = 30;

/// The drafts that are shown in a chat, by their number, each with the second since 1970 in which it
/// vanishes.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Drafts(BTreeMap<i64, (i64, Draft)>);

/// Something that is about to be said.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Draft {
    /// Its text, entities or blocks, as members of a message.
    pub(crate) content: Map<String, Value>,
    pub(crate) thread: Option<i64>,
    /// Whether people see a button that stops it.
    pub(crate) can_stop: bool,
    /// Whether it stays when it is stopped.
    pub(crate) stays: bool,
}

impl World {
    /// A bot shows a draft, or more of one.
    pub(crate) fn show_draft(&mut self, key: ChatKey, draft_id: i64, draft: Draft) {
        let content = Json::of(&Value::Object(draft.content.clone()));
        let now = self.now();
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        chat.drafts.0.retain(|_, (until, _)| now < *until);
        chat.drafts.0.insert(draft_id, (now + SHOWN, draft));
        self.happened(key, Happening::Drafted { draft_id, content });
    }

    /// What a bot says takes the place of what it was about to say.
    pub(crate) fn drop_drafts(&mut self, key: ChatKey, bot: i64) {
        if key.bot == Some(bot)
            && let Some(chat) = self.chats.get_mut(&key)
        {
            chat.drafts.0.clear();
        }
    }

    /// A person stops a draft. Returns whether there is one that can be stopped.
    pub(crate) fn stop_draft(&mut self, key: ChatKey, draft_id: i64) -> bool {
        let now = self.now();
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        let Some((_, draft)) = chat
            .drafts
            .0
            .get_mut(&draft_id)
            .filter(|(until, draft)| draft.can_stop && now < *until)
        else {
            return false;
        };
        draft.can_stop = false;
        let draft = draft.clone();
        let mut stopped = json!({"chat": chat.object, "draft_id": draft_id});
        if let Some(thread) = draft.thread {
            stopped["message_thread_id"] = json!(thread);
        }
        if !draft.stays {
            chat.drafts.0.remove(&draft_id);
        }
        for bot in self.audience(key) {
            self.deliver(bot, "stopped_message_generation", stopped.clone());
        }
        true
    }
}
