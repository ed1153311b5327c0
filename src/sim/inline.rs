//! Inline mode: queries that people type, and the results they pick.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::schema::Kind;
use crate::sim::Simulator;
use crate::sim::buttons::has_buttons;
use crate::sim::keyboards;
use crate::sim::methods::{invoice, rich};
use crate::sim::payments::sum;
use crate::sim::places;
use crate::sim::previews;
use crate::sim::words;
use crate::sim::world::{ChatKey, InlineQuery, Post, World};

/// So many answers are cached at most. A cache may forget.
const CACHED: usize = 1_000;

/// An answer that says nothing about it is given again for so many seconds.
const CACHE_TIME: i64 = 300;

/// A message that a bot has prepared for somebody to send.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Prepared {
    pub(crate) bot: i64,
    pub(crate) user: i64,
    /// An `InlineQueryResult`.
    pub(crate) result: Value,
    /// Seconds since 1970.
    pub(crate) expires: i64,
}

/// A Web App that somebody has opened and that can answer once.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct WebApp {
    pub(crate) bot: i64,
    pub(crate) chat: ChatKey,
    pub(crate) user: i64,
}

/// What tells an answer that may be given again: the bot, the query, the offset, and the person,
/// where it is for one only.
pub(crate) type Asked = (i64, String, String, Option<i64>);

/// An answer that may be given again.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Cached {
    answer: Map<String, Value>,
    /// Seconds since 1970.
    until: i64,
}

impl Simulator {
    /// Has Telegram forget the answers to inline queries, so that bots are asked again.
    ///
    /// As on Telegram, the same query gets the same answer for its `cache_time`, 300 seconds unless
    /// the bot says otherwise, and the bot is not asked: whoever types it, unless the answer is
    /// personal. A test in which a bot answers differently the second time sets a `cache_time` of 0,
    /// lets the [clock](Self::advance) go on, or calls this.
    pub fn forget_inline_answers(&self) {
        self.service.act(|world| world.inline_cache.clear());
    }
}

impl World {
    /// A person types `@bot query` in a chat. Returns the id of the query.
    ///
    /// An answer is given again for its `cache_time`, and the bot is not asked.
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
        let now = self.now();
        let asked = |whose| (bot, query.to_owned(), offset.to_owned(), whose);
        let cached = [asked(Some(user)), asked(None)]
            .iter()
            .filter_map(|asked| self.inline_cache.get(asked))
            .find(|cached| now < cached.until)
            .map(|cached| cached.answer.clone());
        let is_known = cached.is_some();
        let waiting = InlineQuery {
            bot,
            chat: key,
            asked: now,
            object: object.clone(),
            answer: cached,
        };
        self.inline_queries.insert(id.clone(), waiting);
        if !is_known {
            self.deliver(bot, "inline_query", object);
        }
        id
    }

    /// A bot has answered a query with these parameters.
    pub(crate) fn inline_answered(&mut self, id: &str, answer: Map<String, Value>) {
        let now = self.now();
        let Some(query) = self.inline_queries.get_mut(id) else {
            return;
        };
        let seconds = answer.get("cache_time").and_then(Value::as_i64);
        let until = now.saturating_add(seconds.unwrap_or(CACHE_TIME));
        let text = |name: &str| query.object[name].as_str().unwrap_or_default().to_owned();
        let is_personal = answer.get("is_personal") == Some(&json!(true));
        let person = query.object["from"]["id"].as_i64();
        let asked = (
            query.bot,
            text("query"),
            text("offset"),
            person.filter(|_| is_personal),
        );
        if self.inline_cache.len() >= CACHED {
            self.inline_cache.retain(|_, cached| now < cached.until);
        }
        if self.inline_cache.len() >= CACHED {
            self.inline_cache.clear();
        }
        let cached = Cached {
            answer: answer.clone(),
            until,
        };
        self.inline_cache.insert(asked, cached);
        query.answer = Some(answer);
    }

    /// A person picks a result, and so sends it to the chat. Returns the message; `None` if the query
    /// is forgotten.
    pub(crate) fn choose(
        &mut self,
        key: ChatKey,
        user: i64,
        query_id: &str,
        result: &Value,
    ) -> Option<Value> {
        let query = self.inline_queries.get(query_id)?;
        let (bot, object) = (query.bot, query.object.clone());
        let (message, inline_id) = self.send_result(key, user, bot, result);
        let mut chosen = json!({
            "result_id": result["id"],
            "from": self.users[&user],
            "query": object["query"],
        });
        if let Some(inline_id) = inline_id {
            chosen["inline_message_id"] = json!(inline_id);
        }
        self.deliver(bot, "chosen_inline_result", chosen);
        Some(message)
    }

    /// A person sends what a bot has prepared for them. Says why that cannot be.
    pub(crate) fn send_prepared(
        &mut self,
        key: ChatKey,
        user: i64,
        id: &str,
    ) -> Result<Value, String> {
        let now = self.now();
        let prepared = self.prepared.get(id);
        let prepared = prepared
            .filter(|prepared| prepared.user == user && now < prepared.expires)
            .ok_or_else(|| format!("no message {id} was prepared"))?;
        let (bot, result) = (prepared.bot, prepared.result.clone());
        Ok(self.send_result(key, user, bot, &result).0)
    }

    /// Sends a result to a chat in a person's name. Returns the message and, if it has buttons, the
    /// name by which the bot can edit it.
    pub(crate) fn send_result(
        &mut self,
        key: ChatKey,
        user: i64,
        bot: i64,
        result: &Value,
    ) -> (Value, Option<String>) {
        let mut content = self.result_content(result);
        content.insert("via_bot".to_owned(), self.user(bot).unwrap_or_default());
        let markup = result.get("reply_markup");
        let markup = markup
            .filter(|markup| has_buttons(markup))
            .map(keyboards::shown);
        let markup = markup.or_else(|| keyboards::default_for(&content));
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
        self.heard(key, &message);
        let terms = result["input_message_content"].as_object();
        if let (Some(Ok(invoice)), Some(id)) = (
            terms.map(|terms| invoice(bot, terms)),
            message["message_id"].as_i64(),
        ) {
            self.put_invoice((key, id), invoice);
        }
        (message, inline_id)
    }

    /// What a message made from an inline result says.
    pub(crate) fn result_content(&mut self, result: &Value) -> Map<String, Value> {
        let mut content = Map::new();
        let input = result.get("input_message_content");
        let source = input
            .unwrap_or(result)
            .as_object()
            .cloned()
            .unwrap_or_default();
        if source.contains_key("message_text") {
            content = words::words(&source, words::MESSAGE_TEXT, words::TEXT);
            let options = source.get("link_preview_options");
            if let Some(shown) = options.and_then(|asked| previews::shown(&content, asked)) {
                content.insert("link_preview_options".to_owned(), shown);
            }
            return content;
        }
        let mut source = source;
        if let Some(prices) = source.get("prices") {
            source.insert("total_amount".to_owned(), json!(sum(prices)));
            source.entry("start_parameter").or_insert_with(|| json!(""));
        }
        if let Some(name) = source.get("game_short_name").cloned() {
            source.insert("title".to_owned(), name.clone());
            source.insert("description".to_owned(), name);
        }
        places::tidy(&mut source);
        if source.contains_key("address") {
            places::of_one_provider(&mut source);
            let location = self.fill(Kind::Object("Location"), &source);
            content.insert("location".to_owned(), location.clone());
            source.insert("location".to_owned(), location);
        }
        if let Some(Value::Object(message)) = source.get("rich_message")
            && let Ok(shown) = rich::shown(self, message, &BTreeMap::new())
        {
            content.insert("rich_message".to_owned(), shown);
            return content;
        }
        for (telling, member, ty) in [
            ("address", "venue", "Venue"),
            ("phone_number", "contact", "Contact"),
            ("latitude", "location", "Location"),
            ("game_short_name", "game", "Game"),
            ("prices", "invoice", "Invoice"),
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
