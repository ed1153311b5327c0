//! Inline mode: queries that people type, and the results they pick.

use serde_json::{Map, Value, json};

use crate::schema::Kind;
use crate::sim::buttons::has_buttons;
use crate::sim::world::{ChatKey, InlineQuery, Post, World};

impl World {
    /// A person types `@bot query` in a chat. Returns the id of the query.
    pub(crate) fn ask_inline(
        &mut self,
        key: ChatKey,
        user: i64,
        bot: i64,
        query: &str,
        offset: &str,
    ) -> String {
        let id = self.next_query_id();
        let chat_type = match key.bot {
            Some(here) if here == bot => json!("sender"),
            Some(_) => json!("private"),
            None => self.chats[&key].object["type"].clone(),
        };
        let object = json!({
            "id": id,
            "from": self.users[&user],
            "query": query,
            "offset": offset,
            "chat_type": chat_type,
        });
        let waiting = InlineQuery {
            bot,
            object: object.clone(),
            answer: None,
        };
        self.inline_queries.insert(id.clone(), waiting);
        self.deliver(bot, "inline_query", object);
        id
    }

    /// A person picks a result, and so sends it to the chat.
    pub(crate) fn choose(
        &mut self,
        key: ChatKey,
        user: i64,
        query_id: &str,
        result: &Value,
    ) -> Value {
        let query = &self.inline_queries[query_id];
        let (bot, object) = (query.bot, query.object.clone());
        let mut content = self.result_content(result);
        content.insert("via_bot".to_owned(), self.user(bot).unwrap_or_default());
        let markup = result.get("reply_markup");
        let markup = markup.filter(|markup| has_buttons(markup)).cloned();
        // Only a message with buttons can be named afterwards.
        let inline_id = markup
            .is_some()
            .then(|| format!("inline-{}", self.next_query_id()));
        if let Some(markup) = markup {
            content.insert("reply_markup".to_owned(), markup);
        }
        let post = Post {
            content,
            bot: Some(bot),
            inline_id: inline_id.clone(),
            keyboard: None,
        };
        let message = self.post(key, user, post);
        let mut chosen = json!({
            "result_id": result["id"],
            "from": self.users[&user],
            "query": object["query"],
        });
        if let Some(inline_id) = inline_id {
            chosen["inline_message_id"] = json!(inline_id);
        }
        self.deliver(bot, "chosen_inline_result", chosen);
        message
    }

    /// What a message made from an inline result says.
    fn result_content(&mut self, result: &Value) -> Map<String, Value> {
        let mut content = Map::new();
        let input = result.get("input_message_content");
        let source = input
            .unwrap_or(result)
            .as_object()
            .cloned()
            .unwrap_or_default();
        if let Some(said) = source.get("message_text") {
            content.insert("text".to_owned(), said.clone());
            if let Some(entities) = source.get("entities").filter(|found| **found != json!([])) {
                content.insert("entities".to_owned(), entities.clone());
            }
            return content;
        }
        for (telling, member, ty) in [
            ("address", "venue", "Venue"),
            ("phone_number", "contact", "Contact"),
            ("latitude", "location", "Location"),
            ("game_short_name", "game", "Game"),
            ("prices", "invoice", "Invoice"),
            ("rich_message", "rich_message", "RichMessage"),
        ] {
            if source.contains_key(telling) {
                let known = source.get(member).and_then(Value::as_object);
                let known = known.unwrap_or(&source);
                content.insert(member.to_owned(), self.fill(Kind::Object(ty), known));
                return content;
            }
        }
        let kind = result["type"].as_str().unwrap_or_default();
        let member = if matches!(kind, "gif" | "mpeg4_gif") {
            "animation"
        } else {
            kind
        };
        let short = kind.trim_end_matches("_gif");
        let file = [format!("{short}_file_id"), format!("{short}_url")]
            .into_iter()
            .find_map(|name| source.get(&name).and_then(Value::as_str).map(str::to_owned));
        match file.and_then(|file| self.media(member, &file, &source).ok()) {
            Some(media) => media,
            None => Map::from_iter([("text".to_owned(), result["title"].clone())]),
        }
    }
}
