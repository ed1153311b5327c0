//! Sending: texts, files, places, polls, albums, and messages sent again.

use serde_json::{Map, Value, json};

use super::{Entry, Request, media};
use crate::schema::Kind;
use crate::sim::buttons::has_buttons;
use crate::sim::refusal::Refusal;
use crate::sim::text;
use crate::sim::world::{ChatKey, Happening, Post, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("sendMessage", message),
    Entry::modelled("sendPhoto", file),
    Entry::modelled("sendAudio", file),
    Entry::modelled("sendDocument", file),
    Entry::modelled("sendVideo", file),
    Entry::modelled("sendAnimation", file),
    Entry::modelled("sendVoice", file),
    Entry::modelled("sendVideoNote", file),
    Entry::modelled("sendSticker", file),
    Entry::modelled("sendMediaGroup", media_group),
    Entry::modelled("sendLocation", content),
    Entry::modelled("sendVenue", content),
    Entry::modelled("sendContact", content),
    Entry::modelled("sendDice", content),
    Entry::modelled("sendPoll", content),
    Entry::modelled("sendInvoice", content),
    Entry::modelled("sendGame", content),
    Entry::modelled("sendChecklist", content),
    Entry::modelled("sendPaidMedia", content),
    Entry::modelled("sendRichMessage", content),
    Entry::modelled("sendLivePhoto", content),
    Entry::modelled("sendChatAction", chat_action),
    Entry::modelled("forwardMessage", repeat),
    Entry::modelled("copyMessage", repeat),
    Entry::modelled("forwardMessages", repeat_all),
    Entry::modelled("copyMessages", repeat_all),
];

/// Members that belong to one message and not to what it says.
const NOT_CONTENT: [&str; 13] = [
    "message_id",
    "from",
    "sender_chat",
    "chat",
    "date",
    "edit_date",
    "reply_markup",
    "reply_to_message",
    "forward_origin",
    "via_bot",
    "media_group_id",
    "message_thread_id",
    "has_protected_content",
];

/// `sendMessage`.
fn message(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let content = words(request)?;
    post(world, request, key, content)
}

/// The members of a message that consists of text.
pub(super) fn words(request: &Request<'_>) -> Result<Map<String, Value>, Refusal> {
    let said = request.text("text");
    if said.trim().is_empty() {
        return Err(Refusal::bad_request("text must be non-empty"));
    }
    let mut content = Map::new();
    content.insert("text".to_owned(), json!(said));
    let entities = match request.get("entities") {
        Some(entities) => entities.clone(),
        None => Value::Array(text::entities(said)),
    };
    if entities
        .as_array()
        .is_some_and(|entities| !entities.is_empty())
    {
        content.insert("entities".to_owned(), entities);
    }
    if let Some(options) = request.get("link_preview_options") {
        content.insert("link_preview_options".to_owned(), options.clone());
    }
    Ok(content)
}

/// `sendPhoto` and the other methods that send one file.
fn file(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let kind = member_sent(request.method.name);
    let named = request.text(&kind).to_owned();
    let content = media::content(world, &kind, &named, &request.parameters, request.files)?;
    post(world, request, key, content)
}

/// `sendLocation`, `sendPoll` and the other methods whose parameters are what is sent.
fn content(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let member = member_sent(request.method.name);
    let mut known = request.known();
    let mut content = Map::new();
    match member.as_str() {
        "venue" => {
            let location = world.fill(Kind::Object("Location"), &known);
            // For the sake of old bots a venue is a location, too.
            content.insert("location".to_owned(), location.clone());
            known.insert("location".to_owned(), location);
        }
        "dice" => {
            known.entry("emoji").or_insert_with(|| json!("🎲"));
            let value = world.throw(sides(known["emoji"].as_str().unwrap_or_default()));
            known.insert("value".to_owned(), json!(value));
        }
        "poll" => ask(world, &mut known),
        _ => {}
    }
    let ty = world.tables.ty("Message").expect("the table has messages");
    let shown = ty.members().iter().find(|shown| shown.name == member);
    let shown = shown.expect("a message has a member for everything that can be sent");
    content.insert(member, world.fill(shown.kind, &known));
    post(world, request, key, content)
}

/// Turns the options that a poll is sent with into those that it shows.
fn ask(world: &mut World, known: &mut Map<String, Value>) {
    let options = known
        .get("options")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    let shown = options.iter().enumerate().map(|(index, option)| {
        let mut option = option.as_object().cloned().unwrap_or_default();
        option.insert("persistent_id".to_owned(), json!(index.to_string()));
        world.fill(Kind::Object("PollOption"), &option)
    });
    let shown: Vec<Value> = shown.collect();
    known.insert("options".to_owned(), Value::Array(shown));
    known.insert("id".to_owned(), json!(world.next_query_id()));
}

fn sides(emoji: &str) -> i64 {
    match emoji {
        "🏀" | "⚽" => 5,
        "🎰" => 64,
        _ => 6,
    }
}

/// The member of a message that a method fills: `sendVideoNote` fills `video_note`.
fn member_sent(method: &str) -> String {
    let mut member = String::new();
    for letter in method.trim_start_matches("send").chars() {
        if letter.is_ascii_uppercase() && !member.is_empty() {
            member.push('_');
        }
        member.push(letter.to_ascii_lowercase());
    }
    member
}

/// `sendMediaGroup`.
fn media_group(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let group = world.next_query_id();
    let mut contents = Vec::new();
    for (index, item) in request
        .get("media")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .enumerate()
    {
        let options = item.as_object().cloned().unwrap_or_default();
        let text = |name| {
            options
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let mut content =
            media::content(world, text("type"), text("media"), &options, request.files)
                .map_err(|refusal| failed_item(index, &refusal))?;
        content.insert("media_group_id".to_owned(), json!(group));
        contents.push(content);
    }
    contents
        .into_iter()
        .map(|content| post(world, request, key, content))
        .collect()
}

fn failed_item(index: usize, refusal: &Refusal) -> Refusal {
    let reason = refusal.description.trim_start_matches("Bad Request: ");
    let number = index + 1;
    Refusal::bad_request(&format!(
        "failed to send message #{number} with the error message \"{reason}\""
    ))
}

/// `sendChatAction`.
fn chat_action(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.happened(key, Happening::Acting(request.text("action").to_owned()));
    Ok(json!(true))
}

/// `forwardMessage` and `copyMessage`.
fn repeat(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let forwards = request.method.name == "forwardMessage";
    let mut content = repeated(world, request, request.number("message_id"), forwards)?;
    if let Some(caption) = request
        .get("caption")
        .filter(|_| !content.contains_key("text"))
    {
        content.retain(|name, _| !name.starts_with("caption"));
        let mut options = request.parameters.clone();
        options.insert("caption".to_owned(), caption.clone());
        content.extend(media::caption(&options));
    }
    let message = post(world, request, key, content)?;
    Ok(if forwards {
        message
    } else {
        json!({"message_id": message["message_id"]})
    })
}

/// `forwardMessages` and `copyMessages`: what is gone is left out.
fn repeat_all(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let forwards = request.method.name == "forwardMessages";
    let mut sent = Vec::new();
    for id in request.numbers("message_ids") {
        if let Ok(mut content) = repeated(world, request, id, forwards) {
            if request.flag("remove_caption") {
                content.retain(|name, _| !name.contains("caption"));
            }
            let message = post(world, request, key, content)?;
            sent.push(json!({"message_id": message["message_id"]}));
        }
    }
    if sent.is_empty() {
        let verb = if forwards { "forward" } else { "copy" };
        return Err(Refusal::bad_request(&format!(
            "there are no messages to {verb}"
        )));
    }
    Ok(Value::Array(sent))
}

/// What a message says, to be said again.
fn repeated(
    world: &mut World,
    request: &Request<'_>,
    message_id: i64,
    forwards: bool,
) -> Result<Map<String, Value>, Refusal> {
    let from = world.find_chat(
        request.bot,
        request.get("from_chat_id").unwrap_or(&Value::Null),
    )?;
    world.require_access(request.bot, from)?;
    let original = world.chats[&from]
        .messages
        .get(&message_id)
        .ok_or_else(|| {
            let verb = if forwards { "forward" } else { "copy" };
            Refusal::bad_request(&format!("message to {verb} not found"))
        })?;
    let mut content = original.object.as_object().cloned().unwrap_or_default();
    let origin = content
        .get("forward_origin")
        .cloned()
        .unwrap_or_else(|| origin(&content));
    content.retain(|name, _| !NOT_CONTENT.contains(&name.as_str()));
    if forwards {
        content.insert("forward_origin".to_owned(), origin);
    }
    Ok(content)
}

/// Where a message comes from that is forwarded for the first time.
fn origin(message: &Map<String, Value>) -> Value {
    let date = &message["date"];
    match message.get("from") {
        Some(from) => json!({"type": "user", "date": date, "sender_user": from}),
        None => json!({
            "type": "channel",
            "date": date,
            "chat": message["chat"],
            "message_id": message["message_id"],
        }),
    }
}

/// Posts what a request sends, with the options that all sending methods have.
fn post(
    world: &mut World,
    request: &Request<'_>,
    key: ChatKey,
    mut content: Map<String, Value>,
) -> Result<Value, Refusal> {
    world.require_sending(request.bot, key, &content)?;
    if let Some(reply) = reply(world, request, key)? {
        content.insert("reply_to_message".to_owned(), reply);
    }
    for (parameter, member) in [
        ("message_thread_id", "message_thread_id"),
        ("message_effect_id", "effect_id"),
        ("business_connection_id", "business_connection_id"),
    ] {
        if let Some(value) = request.get(parameter).filter(|value| **value != json!("")) {
            content.insert(member.to_owned(), value.clone());
        }
    }
    if request.flag("protect_content") {
        content.insert("has_protected_content".to_owned(), json!(true));
    }
    let mut keyboard = None;
    if let Some(markup) = request.get("reply_markup") {
        if has_buttons(markup) {
            content.insert("reply_markup".to_owned(), markup.clone());
        } else if markup.get("inline_keyboard").is_none() {
            keyboard = Some(markup.clone());
        }
    }
    let post = Post {
        content,
        keyboard,
        bot: Some(request.bot),
        inline_id: None,
    };
    Ok(world.post(key, request.bot, post))
}

/// The message that a request answers, without the one which that answered.
fn reply(world: &World, request: &Request<'_>, key: ChatKey) -> Result<Option<Value>, Refusal> {
    let Some(parameters) = request.get("reply_parameters") else {
        return Ok(None);
    };
    if parameters
        .get("chat_id")
        .is_some_and(|chat| *chat != json!(key.id))
    {
        return Ok(None);
    }
    let Some(message_id) = parameters.get("message_id").and_then(Value::as_i64) else {
        return Ok(None);
    };
    let Some(message) = world.chats[&key].messages.get(&message_id) else {
        let lenient = parameters.get("allow_sending_without_reply") == Some(&json!(true));
        return if lenient {
            Ok(None)
        } else {
            Err(Refusal::bad_request("message to be replied not found"))
        };
    };
    let mut message = message.object.clone();
    if let Some(message) = message.as_object_mut() {
        message.remove("reply_to_message");
    }
    Ok(Some(message))
}
