//! The texts of rich messages: what a sender may give, how the server keeps it, and what it finds
//! in it by itself.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::buttons;
use crate::sim::format::detect;
use crate::sim::format::entities::{DateFormat, Entity, Found, Kind};
use crate::sim::format::links;
use crate::sim::world::World;

/// An address that is none.
const WRONG_URL: &str = "RICH_MESSAGE_URL_INVALID";

/// Pieces of text as one `RichText`.
pub(super) fn joined(mut pieces: Vec<Value>) -> Value {
    match pieces.len() {
        0 => json!(""),
        1 => pieces.remove(0),
        _ => Value::Array(pieces),
    }
}

/// Adds plain text, to the last piece if that is plain, too.
pub(super) fn push_text(pieces: &mut Vec<Value>, text: &str) {
    match pieces.last_mut() {
        Some(Value::String(last)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => pieces.push(json!(text)),
    }
}

/// Adds a text, whose pieces become pieces of the whole.
pub(super) fn push(pieces: &mut Vec<Value>, text: Value) {
    match text {
        Value::String(text) => push_text(pieces, &text),
        Value::Array(texts) => texts.into_iter().for_each(|text| push(pieces, text)),
        piece => pieces.push(piece),
    }
}

/// What is read of a text.
pub(super) fn plain(text: &Value, said: &mut String) {
    match text {
        Value::String(text) => said.push_str(text),
        Value::Array(texts) => texts.iter().for_each(|text| plain(text, said)),
        Value::Object(piece) => {
            for name in ["alternative_text", "expression"] {
                said.push_str(piece.get(name).and_then(Value::as_str).unwrap_or_default());
            }
            let label = piece.get("button").and_then(|button| button.get("text"));
            for text in piece.get("text").into_iter().chain(label) {
                plain(text, said);
            }
        }
        _ => {}
    }
}

/// Whether nothing is there: an anchor, which is not read, is something.
pub(super) fn is_empty(text: &Value) -> bool {
    match text {
        Value::String(text) => text.is_empty(),
        Value::Array(texts) => texts.iter().all(is_empty),
        _ => false,
    }
}

/// How deep pieces lie inside of one another.
pub(super) fn depth(text: &Value) -> usize {
    match text {
        Value::Array(texts) => texts.iter().map(depth).max().unwrap_or_default(),
        Value::Object(piece) => 1 + piece.get("text").map_or(0, depth),
        _ => 0,
    }
}

/// A piece of text that leads somewhere.
pub(super) fn link(world: &World, text: Value, address: &str) -> Result<Value, String> {
    if let Some(name) = address.strip_prefix('#') {
        return Ok(json!({"type": "anchor_link", "text": text, "anchor_name": name}));
    }
    if let Some(mailbox) = address.strip_prefix("mailto:") {
        return Ok(json!({"type": "email_address", "text": text, "email_address": mailbox}));
    }
    if let Some(number) = address.strip_prefix("tel:") {
        return Ok(json!({"type": "phone_number", "text": text, "phone_number": number}));
    }
    if let Some(id) = links::user_id(address) {
        return Ok(mention(world, text, id));
    }
    let url = links::check(address).map_err(|_| WRONG_URL.to_owned())?;
    Ok(json!({"type": "url", "text": text, "url": url}))
}

/// A mention of somebody unknown is plain text.
fn mention(world: &World, text: Value, id: i64) -> Value {
    match world.user(id) {
        Some(user) => json!({"type": "text_mention", "text": text, "user": user}),
        None => text,
    }
}

/// A custom emoji. Instead of it only an emoji can be shown.
pub(super) fn custom_emoji(id: i64, instead: &str) -> Result<Value, String> {
    if instead.chars().any(char::is_alphabetic) {
        return Err("RICH_MESSAGE_EMOJI_INVALID".to_owned());
    }
    Ok(json!({
        "type": "custom_emoji",
        "custom_emoji_id": id.to_string(),
        "alternative_text": instead,
    }))
}

/// A text as somebody sends it, in the form in which the server keeps it.
pub(super) fn settled(world: &World, text: Value) -> Result<Value, String> {
    match text {
        Value::Array(texts) => {
            let mut pieces = Vec::with_capacity(texts.len());
            for text in texts {
                push(&mut pieces, settled(world, text)?);
            }
            Ok(joined(pieces))
        }
        Value::Object(piece) => settled_piece(world, piece),
        text => Ok(text),
    }
}

fn settled_piece(world: &World, mut piece: Map<String, Value>) -> Result<Value, String> {
    if let Some(text) = piece.get_mut("text") {
        *text = settled(world, text.take())?;
    }
    let string = |name| piece.get(name).and_then(Value::as_str).unwrap_or_default();
    let text = || piece.get("text").cloned().unwrap_or_default();
    match string("type") {
        // Of what is found anyway only the text is kept.
        "mention" | "hashtag" | "cashtag" | "bot_command" | "bank_card_number" => return Ok(text()),
        "url" => return link(world, text(), string("url")),
        "text_mention" => {
            let id = piece.get("user").and_then(|user| user.get("id"));
            return Ok(mention(
                world,
                text(),
                id.and_then(Value::as_i64).unwrap_or(0),
            ));
        }
        "custom_emoji" => {
            let id = links::integer(string("custom_emoji_id")).filter(|id| *id != 0);
            let id = id.ok_or("invalid custom emoji identifier specified")?;
            return custom_emoji(id, string("alternative_text"));
        }
        "date_time" => {
            if DateFormat::read(string("date_time_format")).is_err() {
                return Err("invalid date-time format specified".to_owned());
            }
            let unix_time = piece.get("unix_time").and_then(Value::as_i64);
            if unix_time.is_none_or(|moment| moment <= 0) {
                return Err("invalid date specified".to_owned());
            }
        }
        "reference" if is_empty(&text()) => {
            return Ok(json!({"type": "anchor", "name": string("name")}));
        }
        "button" => {
            if let Some(button) = piece.get_mut("button").and_then(Value::as_object_mut) {
                buttons::settle(world, button)?;
            }
        }
        _ => {}
    }
    Ok(Value::Object(piece))
}

/// Names that links within a message may lead to.
#[derive(Debug, Default)]
pub(super) struct Names {
    anchors: BTreeSet<String>,
    references: BTreeSet<String>,
}

impl Names {
    pub(super) fn add_anchor(&mut self, name: &str) {
        self.anchors.insert(name.to_owned());
    }

    /// Adds the names that a text has.
    pub(super) fn add(&mut self, text: &Value) {
        match text {
            Value::Array(texts) => texts.iter().for_each(|text| self.add(text)),
            Value::Object(piece) => {
                let name = piece.get("name").and_then(Value::as_str);
                match (piece.get("type").and_then(Value::as_str), name) {
                    (Some("anchor"), Some(name)) => self.add_anchor(name),
                    (Some("reference"), Some(name)) => {
                        self.references.insert(name.to_owned());
                    }
                    _ => {}
                }
                if let Some(text) = piece.get("text") {
                    self.add(text);
                }
            }
            _ => {}
        }
    }

    /// Makes the links of a text lead to what is there: a reference, an anchor or the top. Others
    /// are addresses.
    pub(super) fn resolve(&self, text: &mut Value) {
        match text {
            Value::Array(texts) => texts.iter_mut().for_each(|text| self.resolve(text)),
            Value::Object(piece) => {
                if let Some(text) = piece.get_mut("text") {
                    self.resolve(text);
                }
                let name = piece.remove("anchor_name");
                let Some(Value::String(name)) = name.or_else(|| piece.remove("reference_name"))
                else {
                    return;
                };
                let (ty, member, name) = if self.references.contains(&name) {
                    ("reference_link", "reference_name", name)
                } else if name.is_empty() || self.anchors.contains(&name) {
                    ("anchor_link", "anchor_name", name)
                } else {
                    ("url", "url", format!("#{name}"))
                };
                piece.insert("type".to_owned(), json!(ty));
                piece.insert(member.to_owned(), json!(name));
            }
            _ => {}
        }
    }
}

/// Marks what means something by itself: addresses, names, commands and numbers.
pub(super) fn find(text: &mut Value) {
    let mut said = String::new();
    plain(text, &mut said);
    let found = detect::find(&said);
    if !found.is_empty() {
        mark(text, &mut 0, &found);
    }
}

/// Marks what was found within plain text. `place` is where the text begins, in UTF-16 units.
fn mark(text: &mut Value, place: &mut usize, found: &[Entity]) {
    match text {
        Value::String(said) => {
            let begin = *place;
            *place += units(said);
            let mut here = found
                .iter()
                .filter(|found| found.offset >= begin && found.end() <= *place)
                .peekable();
            if here.peek().is_none() {
                return;
            }
            let mut pieces = Vec::new();
            let (mut rest, mut at) = (said.as_str(), begin);
            for entity in here {
                let before = cut(&mut rest, entity.offset - at);
                push_text(&mut pieces, before);
                let covered = cut(&mut rest, entity.length);
                push(&mut pieces, marked(&entity.kind, covered));
                at = entity.end();
            }
            push_text(&mut pieces, rest);
            *text = joined(pieces);
        }
        Value::Array(texts) => {
            let mut pieces = Vec::with_capacity(texts.len());
            for mut text in std::mem::take(texts) {
                mark(&mut text, place, found);
                push(&mut pieces, text);
            }
            *text = joined(pieces);
        }
        Value::Object(piece) => {
            let ty = piece.get("type").and_then(Value::as_str);
            let is_style = matches!(
                ty,
                Some(
                    "bold"
                        | "italic"
                        | "underline"
                        | "strikethrough"
                        | "spoiler"
                        | "subscript"
                        | "superscript"
                        | "marked"
                        | "reference"
                )
            );
            if let Some(text) = piece.get_mut("text").filter(|_| is_style) {
                mark(text, place, found);
            } else {
                let mut said = String::new();
                plain(text, &mut said);
                *place += units(&said);
            }
        }
        _ => {}
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Takes so many UTF-16 units from the beginning.
fn cut<'t>(rest: &mut &'t str, length: usize) -> &'t str {
    let mut units = 0;
    let end = rest.char_indices().find_map(|(at, letter)| {
        let is_end = units >= length;
        units += letter.len_utf16();
        is_end.then_some(at)
    });
    let (begin, behind) = rest.split_at(end.unwrap_or(rest.len()));
    *rest = behind;
    begin
}

/// What is found shows the text that it covers.
fn marked(kind: &Kind, covered: &str) -> Value {
    let Kind::Found(found) = kind else {
        return json!(covered);
    };
    let (ty, member) = match found {
        Found::Mention => ("mention", "username"),
        Found::Hashtag => ("hashtag", "hashtag"),
        Found::Cashtag => ("cashtag", "cashtag"),
        Found::BotCommand => ("bot_command", "bot_command"),
        Found::Url => ("url", "url"),
        Found::Email => ("email_address", "email_address"),
        Found::PhoneNumber => ("phone_number", "phone_number"),
        Found::BankCard => ("bank_card_number", "bank_card_number"),
    };
    json!({"type": ty, "text": covered, member: covered})
}
