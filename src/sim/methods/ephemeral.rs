//! Messages that one member of a chat sees, and for a while only.

use serde_json::{Map, Value, json};

use super::post::Envelope;
use super::{Entry, Request, edit, media, send};
use crate::schema::Kind;
use crate::sim::buttons::has_buttons;
use crate::sim::json::Json;
use crate::sim::keyboards;
use crate::sim::refusal::Refusal;
use crate::sim::world::{ChatKey, Happening, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("editEphemeralMessageText", text),
    Entry::modelled("editEphemeralMessageMedia", media),
    Entry::modelled("editEphemeralMessageCaption", caption),
    Entry::modelled("editEphemeralMessageReplyMarkup", reply_markup),
    Entry::modelled("deleteEphemeralMessage", delete),
];

/// Sends a message that only one person sees.
pub(super) fn whisper(
    world: &mut World,
    request: &Request<'_>,
    key: ChatKey,
    parameters: &Value,
    envelope: Envelope,
    content: Map<String, Value>,
) -> Result<Value, Refusal> {
    let receiver = parameters["receiver_user_id"].as_i64().unwrap_or_default();
    if key.bot.is_some() {
        return Err(Refusal::bad_request(
            "ephemeral messages can't be sent to private chats",
        ));
    }
    let is_in = world.chats[&key].member(receiver, world.now()).is_in();
    let user = world.users.get(&receiver).cloned();
    let user = user
        .filter(|_| is_in)
        .ok_or_else(|| Refusal::bad_request("user not found"))?;
    let (mut content, keyboard) = envelope.open(content);
    let sender = world.user(request.bot).unwrap_or_default();
    let date = world.now();
    let chat = world.chats.get_mut(&key).expect("a key names a chat");
    chat.last_ephemeral_id += 1;
    let id = chat.last_ephemeral_id;
    let mut message = Map::from_iter([
        ("message_id".to_owned(), json!(0)),
        ("ephemeral_message_id".to_owned(), json!(id)),
        ("from".to_owned(), sender),
        ("receiver_user".to_owned(), user),
        ("chat".to_owned(), Value::Object(chat.object.clone())),
        ("date".to_owned(), json!(date)),
    ]);
    message.append(&mut content);
    let message = Value::Object(message);
    chat.ephemeral.insert((receiver, id), message.clone());
    let said = Happening::said(&message, Json::of(&message), keyboard.as_ref(), true);
    world.happened_for(key, receiver, said);
    Ok(message)
}

/// `editEphemeralMessageText`.
fn text(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let content = match request.get("rich_message").and_then(Value::as_object) {
        Some(rich) => {
            let shown = world.fill(Kind::Object("RichMessage"), rich);
            Map::from_iter([("rich_message".to_owned(), shown)])
        }
        None => send::words(request),
    };
    change(world, request, &edit::TEXT, content)
}

/// `editEphemeralMessageMedia`.
fn media(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let content = edit::new_media(world, request)?;
    change(world, request, &edit::everything_shown(), content)
}

/// `editEphemeralMessageCaption`.
fn caption(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let content = media::caption(&request.parameters);
    change(world, request, &edit::CAPTION, content)
}

/// `editEphemeralMessageReplyMarkup`.
fn reply_markup(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    change(world, request, &[], Map::new())
}

/// Replaces members of an ephemeral message and its keyboard.
fn change(
    world: &mut World,
    request: &Request<'_>,
    replaced: &[&str],
    content: Map<String, Value>,
) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let id = name(request);
    let chat = world.chats.get_mut(&key).expect("a key names a chat");
    let message = chat
        .ephemeral
        .get_mut(&id)
        .filter(|message| message["from"]["id"] == request.bot)
        .and_then(Value::as_object_mut)
        .ok_or_else(|| Refusal::bad_request("message to edit not found"))?;
    message.retain(|name, _| !replaced.contains(&name.as_str()) && name != "reply_markup");
    message.extend(content);
    if let Some(markup) = request
        .get("reply_markup")
        .filter(|markup| has_buttons(markup))
    {
        message.insert("reply_markup".to_owned(), keyboards::shown(markup));
    }
    let message = Value::Object(message.clone());
    let edited = Happening::edited(&message, Json::of(&message));
    world.happened_for(key, id.0, edited);
    Ok(json!(true))
}

/// `deleteEphemeralMessage`.
fn delete(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let id = name(request);
    let chat = world.chats.get_mut(&key).expect("a key names a chat");
    match chat.ephemeral.remove(&id) {
        Some(_) => Ok(json!(true)),
        None => Err(Refusal::bad_request("message to delete not found")),
    }
}

/// The receiver and the number of the message.
fn name(request: &Request<'_>) -> (i64, i64) {
    let number = |name| request.number(name);
    (number("receiver_user_id"), number("ephemeral_message_id"))
}
