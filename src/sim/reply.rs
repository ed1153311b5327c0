//! What a bot says to a person: messages, and results of inline queries.

use serde_json::{Map, Value};

use crate::sim::chat::Chat;
use crate::sim::expect::Place;
use crate::sim::render;
use crate::sim::world::World;

/// A message from a bot, as it was when it came.
#[derive(Debug, Clone, PartialEq)]
pub struct Reply {
    pub(crate) message: Value,
    pub(crate) keyboard: Option<Value>,
}

impl Reply {
    /// The text, or the caption of a file; empty when there is neither.
    pub fn text(&self) -> &str {
        let text = self.message["text"]
            .as_str()
            .or_else(|| self.message["caption"].as_str());
        text.unwrap_or_default()
    }

    /// The labels of all buttons that came with it, inline or on a reply keyboard, row by row.
    pub fn buttons(&self) -> Vec<String> {
        render::labels(&self.message, self.keyboard.as_ref())
    }

    /// The same, as they are laid out.
    pub fn rows(&self) -> Vec<Vec<String>> {
        render::label_rows(&self.message, self.keyboard.as_ref())
    }

    /// The `message_id`.
    pub fn id(&self) -> i64 {
        self.message["message_id"].as_i64().unwrap_or_default()
    }

    /// The whole `Message` object.
    pub fn message(&self) -> &Value {
        &self.message
    }

    /// The reply keyboard that came with it, its removal, or the demand to reply.
    pub fn keyboard(&self) -> Option<&Value> {
        self.keyboard.as_ref()
    }
}

/// What a bot offers for an inline query.
#[derive(Debug, Clone)]
pub struct InlineResults {
    pub(crate) chat: Chat,
    pub(crate) id: String,
    pub(crate) answer: Map<String, Value>,
}

impl InlineResults {
    /// The results, each an `InlineQueryResult` object.
    pub fn results(&self) -> &[Value] {
        self.answer
            .get("results")
            .and_then(Value::as_array)
            .map_or(&[], Vec::as_slice)
    }

    /// The titles of the results; the id of one that has none.
    pub fn titles(&self) -> Vec<&str> {
        let title = |result: &Value| result["title"].as_str().is_some();
        let name = |result| if title(result) { "title" } else { "id" };
        self.results()
            .iter()
            .filter_map(|result| result[name(result)].as_str())
            .collect()
    }

    /// All parameters of the answer, such as `cache_time` and `next_offset`.
    pub fn answer(&self) -> &Map<String, Value> {
        &self.answer
    }

    /// Picks a result by its id or title, which sends it to the chat. Returns the message.
    ///
    /// # Panics
    ///
    /// If there is no such result; the message names those there are and shows the conversation. If
    /// a thousand queries have come after this one.
    #[track_caller]
    pub fn choose(&self, name: &str) -> impl Future<Output = Value> {
        let place = Place::here();
        async move {
            let named = |result: &&Value| result["id"] == name || result["title"] == name;
            let chat = &self.chat;
            let Some(result) = self.results().iter().find(named) else {
                let titles = self.titles();
                let reason = format!("there is no result \"{name}\"; there are {titles:?}");
                chat.give_up(place, &reason);
            };
            let choose = |world: &mut World| world.choose(chat.key, chat.user, &self.id, result);
            let sent = chat.act(choose).await;
            sent.unwrap_or_else(|| chat.give_up(place, "the query is forgotten"))
        }
    }
}
