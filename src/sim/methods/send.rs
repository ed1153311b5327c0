//! Sending: texts, files, places, contacts, throws, and whatever else is simply its parameters.

use serde_json::{Map, Value, json};

use super::post::post;
use super::{Entry, Request, media};
use crate::schema::Kind;
use crate::sim::places;
use crate::sim::previews;
use crate::sim::refusal::Refusal;
use crate::sim::words;
use crate::sim::world::{Happening, World};

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
    Entry::modelled("sendLivePhoto", file),
    Entry::modelled("sendLocation", content),
    Entry::modelled("sendVenue", content),
    Entry::modelled("sendContact", content),
    Entry::modelled("sendDice", content),
    Entry::modelled("sendRichMessage", content),
    Entry::modelled("sendChatAction", chat_action),
];

/// `sendMessage`.
fn message(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let content = words(request);
    post(world, request, key, content)
}

/// The members of a message that consists of text.
pub(super) fn words(request: &Request<'_>) -> Map<String, Value> {
    let mut content = words::words(&request.parameters, words::TEXT, words::TEXT);
    let options = request.get("link_preview_options");
    if let Some(shown) = options.and_then(|asked| previews::shown(&content, asked)) {
        content.insert("link_preview_options".to_owned(), shown);
    }
    content
}

/// `sendPhoto` and the other methods that send one file.
fn file(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let kind = member_sent(request.method.name);
    let named = request.text(&kind).to_owned();
    let content = media::content(world, &kind, &named, &request.parameters, request.files)?;
    post(world, request, key, content)
}

/// `sendLocation` and the other methods whose parameters are what is sent.
fn content(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let member = member_sent(request.method.name);
    let mut known = request.known();
    let mut content = Map::new();
    match member.as_str() {
        "venue" => {
            places::of_one_provider(&mut known);
            let location = world.fill(Kind::Object("Location"), &known);
            // For the sake of old bots a venue is a location, too.
            content.insert("location".to_owned(), location.clone());
            known.insert("location".to_owned(), location);
        }
        "location" => {
            place(&known)?;
            places::tidy(&mut known);
        }
        "dice" => {
            let value = world.throw(sides(known["emoji"].as_str().unwrap_or_default()));
            known.insert("value".to_owned(), json!(value));
        }
        "rich_message" => {
            let message = known["rich_message"].as_object().cloned();
            known.extend(message.unwrap_or_default());
        }
        _ => {}
    }
    let ty = world.tables.ty("Message").expect("the table has messages");
    let shown = ty.members().iter().find(|shown| shown.name == member);
    let shown = shown.expect("a message has a member for everything that can be sent");
    content.insert(member, world.fill(shown.kind, &known));
    post(world, request, key, content)
}

/// Refuses a place that is not on the map.
pub(super) fn place(location: &Map<String, Value>) -> Result<(), Refusal> {
    let degrees = |name| {
        location
            .get(name)
            .and_then(Value::as_f64)
            .unwrap_or_default()
    };
    if degrees("latitude").abs() > 90.0 || degrees("longitude").abs() > 180.0 {
        return Err(Refusal::bad_request("wrong location specified"));
    }
    Ok(())
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

/// `sendChatAction`.
fn chat_action(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.happened(key, Happening::Acting(request.text("action").to_owned()));
    Ok(json!(true))
}
