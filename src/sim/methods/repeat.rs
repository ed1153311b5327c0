//! Messages sent again: forwarded, which shows where they come from, or copied, which does not.

use serde_json::{Map, Value, json};

use super::post::Envelope;
use super::{Entry, Request, media};
use crate::sim::refusal::Refusal;
use crate::sim::world::{ChatKey, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("forwardMessage", one),
    Entry::modelled("copyMessage", one),
    Entry::modelled("forwardMessages", several),
    Entry::modelled("copyMessages", several),
];

/// Members that belong to one message and not to what it says.
const NOT_CONTENT: [&str; 33] = [
    "message_id",
    "from",
    "sender_chat",
    "sender_business_bot",
    "sender_boost_count",
    "sender_tag",
    "author_signature",
    "chat",
    "date",
    "edit_date",
    "reply_markup",
    "reply_to_message",
    "reply_to_poll_option_id",
    "reply_to_checklist_task_id",
    "external_reply",
    "quote",
    "reply_to_story",
    "forward_origin",
    "is_automatic_forward",
    "is_from_offline",
    "is_paid_post",
    "paid_star_count",
    "guest_bot_caller_user",
    "guest_bot_caller_chat",
    "via_bot",
    "media_group_id",
    "message_thread_id",
    "is_topic_message",
    "direct_messages_topic",
    "has_protected_content",
    "business_connection_id",
    "effect_id",
    "suggested_post_info",
];

/// Members that can be forwarded and not copied.
const NOT_COPIED: [&str; 4] = ["paid_media", "giveaway", "giveaway_winners", "invoice"];

/// Members that show what a message says. One that has none of these tells of an event.
const SAYING: [&str; 23] = [
    "text",
    "rich_message",
    "animation",
    "audio",
    "document",
    "live_photo",
    "paid_media",
    "photo",
    "sticker",
    "story",
    "video",
    "video_note",
    "voice",
    "checklist",
    "contact",
    "dice",
    "game",
    "poll",
    "venue",
    "location",
    "invoice",
    "giveaway",
    "giveaway_winners",
];

/// Whether a message tells of an event in the chat instead of saying something.
pub(crate) fn is_service(message: &Value) -> bool {
    !SAYING.iter().any(|name| message.get(name).is_some())
}

/// The two ways to send a message again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Forward,
    Copy,
}

impl Way {
    fn of(request: &Request<'_>) -> Self {
        if request.method.name.starts_with("forward") {
            Self::Forward
        } else {
            Self::Copy
        }
    }

    fn verb(self) -> &'static str {
        match self {
            Self::Forward => "forward",
            Self::Copy => "copy",
        }
    }

    fn participle(self) -> &'static str {
        match self {
            Self::Forward => "forwarded",
            Self::Copy => "copied",
        }
    }
}

/// `forwardMessage` and `copyMessage`.
fn one(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let way = Way::of(request);
    let key = request.chat(world)?;
    let from = source(world, request)?;
    let id = request.number("message_id");
    if !world.chats[&from].messages.contains_key(&id) {
        let verb = way.verb();
        return Err(Refusal::bad_request(&format!(
            "message to {verb} not found"
        )));
    }
    let mut content = repeated(world, from, id, way).ok_or_else(|| {
        let participle = way.participle();
        Refusal::bad_request(&format!("the message can't be {participle}"))
    })?;
    if request.get("caption").is_some() && !content.contains_key("text") {
        content.retain(|name, _| !name.contains("caption"));
        content.extend(media::caption(&request.parameters));
    }
    let envelope = Envelope::of(world, request, key, &content)?;
    let message = repeat(world, request, key, (from, id), envelope, content);
    Ok(match way {
        Way::Forward => message,
        Way::Copy => json!({"message_id": message["message_id"]}),
    })
}

/// `forwardMessages` and `copyMessages`: what is gone or may not be sent again is left out. Albums
/// stay together.
fn several(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let way = Way::of(request);
    let key = request.chat(world)?;
    let from = source(world, request)?;
    let ids: Vec<i64> = request.numbers("message_ids").collect();
    if ids.is_empty() {
        let verb = way.verb();
        return Err(Refusal::bad_request(&format!(
            "there are no messages to {verb}"
        )));
    }
    if !ids.is_sorted_by(|one, next| one < next) {
        return Err(Refusal::bad_request(
            "message identifiers must be in a strictly increasing order",
        ));
    }
    let found: Vec<(i64, Map<String, Value>)> = ids
        .into_iter()
        .filter_map(|id| Some((id, repeated(world, from, id, way)?)))
        .collect();
    if found.is_empty() {
        let there = request
            .numbers("message_ids")
            .any(|id| world.chats[&from].messages.contains_key(&id));
        return Err(Refusal::bad_request(&if there {
            format!("messages can't be {}", way.participle())
        } else {
            format!("there are no messages to {}", way.verb())
        }));
    }
    let mut albums: Vec<(Value, String)> = Vec::new();
    let mut sent = Vec::new();
    for (id, mut content) in found {
        if request.flag("remove_caption") {
            content.retain(|name, _| !name.contains("caption"));
        }
        let old = world.chats[&from].messages[&id]
            .object
            .get("media_group_id")
            .cloned();
        if let Some(old) = old {
            let known = albums.iter().find(|(album, _)| *album == old);
            let new = known.map(|(_, new)| new.clone());
            let new = new.unwrap_or_else(|| world.next_query_id());
            content.insert("media_group_id".to_owned(), json!(new));
            albums.push((old, new));
        }
        let envelope = Envelope::of(world, request, key, &content)?;
        let message = repeat(world, request, key, (from, id), envelope, content);
        sent.push(json!({"message_id": message["message_id"]}));
    }
    Ok(Value::Array(sent))
}

/// Posts it, and lets what else is known of the original be known of it, too.
fn repeat(
    world: &mut World,
    request: &Request<'_>,
    key: ChatKey,
    (from, id): (ChatKey, i64),
    envelope: Envelope,
    mut content: Map<String, Value>,
) -> Value {
    if Way::of(request) == Way::Copy
        && let Some(poll) = content.get_mut("poll")
    {
        world.ask_again(request.bot, poll);
    }
    let message = envelope.post(world, request, key, content);
    let new = message["message_id"].as_i64().unwrap_or_default();
    world.payments.repeat((from, id), (key, new));
    message
}

fn source(world: &mut World, request: &Request<'_>) -> Result<ChatKey, Refusal> {
    let named = request.get("from_chat_id").unwrap_or(&Value::Null);
    let from = world.find_chat(request.bot, named)?;
    world.require_access(request.bot, from)?;
    Ok(from)
}

/// What a message says, to be said again; `None` if it is gone or may not be.
fn repeated(world: &World, from: ChatKey, id: i64, way: Way) -> Option<Map<String, Value>> {
    let chat = &world.chats[&from];
    let original = &chat.messages.get(&id)?.object;
    let is_protected = |object: &Map<String, Value>| {
        object.get("has_protected_content") == Some(&Value::Bool(true))
    };
    let original_members = original.as_object()?;
    if is_protected(original_members) || is_protected(&chat.details) || is_service(original) {
        return None;
    }
    let has = |name: &&str| original_members.contains_key(*name);
    // Who does not know the right answer cannot ask again.
    let is_riddle =
        original["poll"]["type"] == "quiz" && original["poll"].get("correct_option_ids").is_none();
    if way == Way::Copy && (NOT_COPIED.iter().any(has) || is_riddle) {
        return None;
    }
    let mut content = original_members.clone();
    content.retain(|name, _| !NOT_CONTENT.contains(&name.as_str()));
    if way == Way::Forward {
        let known = original_members.get("forward_origin").cloned();
        content.insert(
            "forward_origin".to_owned(),
            known.unwrap_or_else(|| origin(original_members)),
        );
    }
    Some(content)
}

/// Where a message comes from that is forwarded for the first time.
pub(super) fn origin(message: &Map<String, Value>) -> Value {
    let date = &message["date"];
    if let Some(from) = message
        .get("from")
        .filter(|_| !message.contains_key("sender_chat"))
    {
        return json!({"type": "user", "date": date, "sender_user": from});
    }
    let chat = message.get("sender_chat").unwrap_or(&message["chat"]);
    let mut origin = if chat["type"] == "channel" {
        json!({
            "type": "channel",
            "date": date,
            "chat": chat,
            "message_id": message["message_id"],
        })
    } else {
        json!({"type": "chat", "date": date, "sender_chat": chat})
    };
    if let Some(signature) = message.get("author_signature") {
        origin["author_signature"] = signature.clone();
    }
    origin
}
