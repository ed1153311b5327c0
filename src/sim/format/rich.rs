//! Rich messages: blocks from the HTML and the Markdown that they are sent as.
//!
//! Reads paragraphs, headings, lists, quotations, tables, details, code, formulas, anchors and all
//! styles of text. Files, maps and buttons in markup are left out; links are not found in text by
//! themselves. The server's own words for what is wrong here are not known.

mod html;
mod markdown;

use serde_json::{Map, Value, json};

use super::links;
use crate::sim::world::World;

/// A rich message has so many characters of markup at most.
const MOST: usize = 32_768;

/// Blocks and styles lie so deep inside of one another at most.
const DEEPEST: usize = 16;

/// Replaces the markup of an `InputRichMessage` by the blocks it stands for.
pub(super) fn settle(world: &World, message: &mut Map<String, Value>) -> Result<(), String> {
    for (notation, read) in [
        ("html", html::read as fn(&World, &str) -> _),
        ("markdown", markdown::read),
    ] {
        let Some(markup) = message.get(notation).and_then(Value::as_str) else {
            continue;
        };
        if markup.chars().count() > MOST {
            return Err("message is too long".to_owned());
        }
        let blocks: Vec<Value> =
            read(world, markup).map_err(|reason| format!("can't parse rich message: {reason}"))?;
        if blocks.is_empty() {
            return Err("text must be non-empty".to_owned());
        }
        message.remove(notation);
        message.insert("blocks".to_owned(), Value::Array(blocks));
    }
    if let Some(Value::Array(blocks)) = message.get_mut("blocks") {
        blocks.iter_mut().for_each(label);
    }
    Ok(())
}

/// Gives the items of lists, which are sent without, what stands in front of them.
fn label(block: &mut Value) {
    if let Some(Value::Array(blocks)) = block.get_mut("blocks") {
        blocks.iter_mut().for_each(label);
    }
    let Some(Value::Array(items)) = block.get_mut("items") else {
        return;
    };
    let mut number = 0;
    for item in items {
        let stated = item.get("value").and_then(Value::as_i64);
        number = stated.unwrap_or(number + 1);
        let is_numbered = stated.is_some() || item.get("type").is_some();
        if let Some(item) = item.as_object_mut() {
            let label = if is_numbered {
                format!("{number}.")
            } else {
                "•".to_owned()
            };
            item.entry("label").or_insert(Value::String(label));
        }
        label(item);
    }
}

/// Pieces of text as one `RichText`.
fn joined(mut pieces: Vec<Value>) -> Value {
    match pieces.len() {
        0 => json!(""),
        1 => pieces.remove(0),
        _ => Value::Array(pieces),
    }
}

/// Adds plain text, to the last piece if that is plain, too.
fn push_text(pieces: &mut Vec<Value>, text: &str) {
    match pieces.last_mut() {
        Some(Value::String(last)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => pieces.push(json!(text)),
    }
}

/// A piece of text that leads somewhere.
fn link(world: &World, text: Value, address: &str) -> Value {
    if let Some(name) = address.strip_prefix('#') {
        return json!({"type": "anchor_link", "text": text, "anchor_name": name});
    }
    if let Some(mailbox) = address.strip_prefix("mailto:") {
        return json!({"type": "email_address", "text": text, "email_address": mailbox});
    }
    if let Some(number) = address.strip_prefix("tel:") {
        return json!({"type": "phone_number", "text": text, "phone_number": number});
    }
    if let Some(id) = links::user_id(address) {
        return match world.user(id) {
            Some(user) => json!({"type": "text_mention", "text": text, "user": user}),
            None => text,
        };
    }
    match links::check(address) {
        Ok(url) => json!({"type": "url", "text": text, "url": url}),
        Err(_) => text,
    }
}
