//! What all sending methods have in common: the message answered, the thread, the keyboard,
//! protection and effects.

use serde_json::{Map, Value, json};

use super::{Request, repeat};
use crate::schema::Kind;
use crate::sim::buttons::has_buttons;
use crate::sim::keyboards;
use crate::sim::refusal::Refusal;
use crate::sim::words;
use crate::sim::world::{Chat, ChatKey, Post, World};

/// What a message shows twice: as it is, and for old bots.
const TWICE: [(&str, &str); 3] = [
    ("animation", "document"),
    ("live_photo", "photo"),
    ("venue", "location"),
];

/// What goes with a message besides its content.
#[derive(Debug, Clone)]
pub(super) struct Envelope {
    members: Map<String, Value>,
    keyboard: Option<Value>,
}

/// Posts what a request sends, with the options that all sending methods have.
pub(super) fn post(
    world: &mut World,
    request: &Request<'_>,
    key: ChatKey,
    content: Map<String, Value>,
) -> Result<Value, Refusal> {
    let envelope = Envelope::of(world, request, key, &content)?;
    if let Some(parameters) = request.get("ephemeral_message_parameters").cloned() {
        return super::ephemeral::whisper(world, request, key, &parameters, envelope, content);
    }
    Ok(envelope.post(world, request, key, content))
}

impl Envelope {
    /// Reads the options of a request that sends this content, and refuses what cannot be.
    pub(super) fn of(
        world: &mut World,
        request: &Request<'_>,
        key: ChatKey,
        content: &Map<String, Value>,
    ) -> Result<Self, Refusal> {
        world.require_sending(request.bot, key, content)?;
        let mut members = reply(world, request, key)?;
        // Threads of chats that have no topics cannot be named, only replied to.
        let may_name = key.bot.is_some() || world.chats[&key].is_forum();
        let thread = request.get("message_thread_id").cloned();
        if let Some(thread) = thread.filter(|thread| may_name && *thread != json!(0)) {
            members.insert("message_thread_id".to_owned(), thread);
        }
        world.put_in_topic(request.bot, key, &mut members)?;
        let keyboard = match request.get("reply_markup") {
            None => None,
            Some(markup) => {
                keyboards::check(world, key, content, markup)?;
                if has_buttons(markup) {
                    members.insert("reply_markup".to_owned(), keyboards::shown(markup));
                    None
                } else {
                    Some(markup.clone()).filter(|markup| markup.get("inline_keyboard").is_none())
                }
            }
        };
        if let Some(effect) = request
            .get("message_effect_id")
            .filter(|id| **id != json!(""))
        {
            if key.bot.is_none() {
                return Err(Refusal::bad_request(
                    "can't use message effects in the chat",
                ));
            }
            members.insert("effect_id".to_owned(), effect.clone());
        }
        if let Some(connection) = request
            .get("business_connection_id")
            .filter(|id| **id != json!(""))
        {
            members.insert("business_connection_id".to_owned(), connection.clone());
        }
        if let Some(terms) = request.get("suggested_post_parameters") {
            members.insert(
                "suggested_post_info".to_owned(),
                super::suggested::proposed(world, key, terms)?,
            );
        }
        if request.flag("protect_content") {
            members.insert("has_protected_content".to_owned(), json!(true));
        }
        Ok(Self { members, keyboard })
    }

    /// Sends the content in this envelope.
    pub(super) fn post(
        self,
        world: &mut World,
        request: &Request<'_>,
        key: ChatKey,
        mut content: Map<String, Value>,
    ) -> Value {
        content.extend(self.members);
        world.drop_drafts(key, request.bot);
        let post = Post {
            content,
            keyboard: self.keyboard,
            bot: Some(request.bot),
            inline_id: None,
        };
        let message = world.post(key, request.bot, post);
        world.posted(key, request.bot, "channel_post", &message);
        world.discuss(key, &message);
        message
    }

    /// The content, with everything that goes with it, and the reply keyboard.
    pub(super) fn open(
        self,
        mut content: Map<String, Value>,
    ) -> (Map<String, Value>, Option<Value>) {
        content.extend(self.members);
        (content, self.keyboard)
    }
}

/// The members of a message that tell what it answers.
fn reply(
    world: &mut World,
    request: &Request<'_>,
    key: ChatKey,
) -> Result<Map<String, Value>, Refusal> {
    let mut members = Map::new();
    let Some(parameters) = request.get("reply_parameters").and_then(Value::as_object) else {
        return Ok(members);
    };
    let Some(message_id) = parameters.get("message_id").and_then(Value::as_i64) else {
        return Ok(members);
    };
    let there = match parameters.get("chat_id") {
        None => key,
        Some(named) => {
            let there = world.find_chat(request.bot, named)?;
            world.require_access(request.bot, there)?;
            there
        }
    };
    let Some(answered) = world.chats[&there].messages.get(&message_id) else {
        return if parameters.get("allow_sending_without_reply") == Some(&json!(true)) {
            Ok(members)
        } else {
            Err(Refusal::bad_request("message to be replied not found"))
        };
    };
    let answered = &answered.object;
    if there == key {
        members = answers(&world.chats[&key], answered);
    } else {
        members.insert("external_reply".to_owned(), external(world, answered));
    }
    if let Some(quote) = quote(answered, parameters)? {
        members.insert("quote".to_owned(), quote);
    }
    for (asked, member) in [
        ("checklist_task_id", "reply_to_checklist_task_id"),
        ("poll_option_id", "reply_to_poll_option_id"),
    ] {
        if let Some(value) = parameters.get(asked) {
            members.insert(member.to_owned(), value.clone());
        }
    }
    Ok(members)
}

/// The members of a message that answers another in the same chat.
pub(crate) fn answers(chat: &Chat, answered: &Value) -> Map<String, Value> {
    let mut members = Map::new();
    let mut shown = answered.clone();
    if let Some(shown) = shown.as_object_mut() {
        shown.remove("reply_to_message");
    }
    members.insert("reply_to_message".to_owned(), shown);
    // In a supergroup an answer belongs to the thread of what it answers, or begins one.
    let thread = answered.get("message_thread_id");
    if let Some(thread) = thread {
        members.insert("message_thread_id".to_owned(), thread.clone());
        if answered.get("is_topic_message").is_some() {
            members.insert("is_topic_message".to_owned(), json!(true));
        }
    } else if chat.kind() == "supergroup" && !chat.is_forum() {
        members.insert(
            "message_thread_id".to_owned(),
            answered["message_id"].clone(),
        );
    }
    members
}

/// What a reply shows of a message in another chat.
fn external(world: &World, answered: &Value) -> Value {
    let mut shown = answered.as_object().cloned().unwrap_or_default();
    let origin = shown.get("forward_origin").cloned();
    let origin = origin.unwrap_or_else(|| repeat::origin(&shown));
    shown.insert("origin".to_owned(), origin);
    if !matches!(
        shown["chat"]["type"].as_str(),
        Some("supergroup" | "channel")
    ) {
        shown.retain(|name, _| name != "chat" && name != "message_id");
    }
    // What stands in a message for the sake of old bots does not stand here.
    for (new, old) in TWICE {
        if shown.contains_key(new) {
            shown.remove(old);
        }
    }
    world.fill(Kind::Object("ExternalReplyInfo"), &shown)
}

/// The passage that a reply picks out, which must be there word by word.
fn quote(answered: &Value, parameters: &Map<String, Value>) -> Result<Option<Value>, Refusal> {
    let mut shown = words::words(parameters, words::QUOTE, words::TEXT);
    let Some(quoted) = shown.get("text").and_then(Value::as_str) else {
        return Ok(None);
    };
    let said = answered.get("text").or_else(|| answered.get("caption"));
    let said = said.and_then(Value::as_str).unwrap_or_default();
    let near = parameters.get("quote_position").and_then(Value::as_u64);
    let near = near
        .and_then(|near| usize::try_from(near).ok())
        .unwrap_or(0);
    let units = |text: &str| text.encode_utf16().count();
    let places = said.match_indices(quoted).map(|(at, _)| units(&said[..at]));
    let position = places
        .min_by_key(|at| at.abs_diff(near))
        .ok_or_else(|| Refusal::bad_request("QUOTE_TEXT_INVALID"))?;
    shown.insert("position".to_owned(), json!(position));
    shown.insert("is_manual".to_owned(), json!(true));
    Ok(Some(Value::Object(shown)))
}
