//! Blocks from HTML.

use serde_json::{Map, Value, json};

use super::{DEEPEST, joined, link, push_text};
use crate::sim::format::links;
use crate::sim::world::World;

/// The blocks of a rich message in HTML.
pub(super) fn read(world: &World, markup: &str) -> Result<Vec<Value>, String> {
    let mut reader = Reader {
        world,
        open: vec![Element::new("", Role::Container, Map::new())],
    };
    let mut rest = markup;
    while !rest.is_empty() {
        let at = markup.len() - rest.len();
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
        } else if let Some(tag) = rest.strip_prefix('<') {
            let end =
                tag_end(tag).ok_or_else(|| format!("Unclosed start tag at byte offset {at}"))?;
            let inside = &tag[..end];
            rest = &tag[end + 1..];
            match inside.strip_prefix('/') {
                Some(name) => reader.end(&name.trim().to_ascii_lowercase(), at)?,
                None => reader.start(inside, at)?,
            }
        } else {
            let text = &rest[..rest.find('<').unwrap_or(rest.len())];
            rest = &rest[text.len()..];
            reader.text(text);
        }
    }
    reader.finish()
}

/// Where a tag ends: at the first `>` that is not in quotation marks.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    tag.bytes().position(|byte| {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
        quote.is_none() && byte == b'>'
    })
}

/// What an element is made of.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    /// Blocks, and text that becomes paragraphs.
    Container,
    /// Text.
    Text,
    /// A piece of text.
    Piece,
    /// Other elements only: items, rows, cells.
    Frame,
}

struct Element {
    name: String,
    role: Role,
    attributes: Map<String, Value>,
    pieces: Vec<Value>,
    blocks: Vec<Value>,
    /// Members that elements inside have given: a credit, a summary, a caption.
    given: Map<String, Value>,
}

impl Element {
    fn new(name: &str, role: Role, attributes: Map<String, Value>) -> Self {
        Self {
            name: name.to_owned(),
            role,
            attributes,
            pieces: Vec::new(),
            blocks: Vec::new(),
            given: Map::new(),
        }
    }

    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).and_then(Value::as_str)
    }

    fn number(&self, name: &str) -> Option<i64> {
        self.attribute(name)?.parse().ok()
    }

    /// Makes a paragraph of the text that stands between blocks.
    fn flush(&mut self) {
        let pieces = std::mem::take(&mut self.pieces);
        if let Some(text) = trimmed(pieces) {
            self.blocks.push(json!({"type": "paragraph", "text": text}));
        }
    }

    /// A block of this type with a text.
    fn with_text(&mut self, ty: &str) -> Value {
        let text = trimmed(std::mem::take(&mut self.pieces)).unwrap_or_else(|| json!(""));
        self.block(&json!({"type": ty, "text": text}))
    }

    /// A block, and what elements inside have given it.
    fn block(&mut self, block: &Value) -> Value {
        let mut block = block.as_object().cloned().unwrap_or_default();
        block.append(&mut self.given);
        Value::Object(block)
    }
}

/// Pieces without white space around them, if anything is left.
fn trimmed(mut pieces: Vec<Value>) -> Option<Value> {
    if let Some(Value::String(first)) = pieces.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Value::String(last)) = pieces.last_mut() {
        *last = last.trim_end().to_owned();
    }
    pieces.retain(|piece| piece != "");
    (!pieces.is_empty()).then(|| joined(pieces))
}

/// What an element of this name is made of; none for those that are left out.
fn role(name: &str, attributes: &Map<String, Value>) -> Option<Role> {
    Some(match name {
        "blockquote" if attributes.contains_key("expandable") => Role::Text,
        "blockquote" | "li" | "details" => Role::Container,
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "pre" | "footer" | "aside" | "cite"
        | "summary" | "caption" | "td" | "th" | "tg-math-block" | "tg-thinking" => Role::Text,
        "b" | "strong" | "i" | "em" | "u" | "ins" | "s" | "strike" | "del" | "span"
        | "tg-spoiler" | "sub" | "sup" | "mark" | "code" | "a" | "tg-math" | "tg-emoji"
        | "tg-time" | "tg-reference" => Role::Piece,
        "ul" | "ol" | "table" | "thead" | "tbody" | "tr" => Role::Frame,
        _ => return None,
    })
}

/// Files, maps and buttons.
const LEFT_OUT: [&str; 13] = [
    "img",
    "video",
    "audio",
    "figure",
    "figcaption",
    "source",
    "tg-document",
    "tg-map",
    "tg-collage",
    "tg-slideshow",
    "tg-button",
    "tg-button-row",
    "colgroup",
];

struct Reader<'w> {
    world: &'w World,
    /// The elements that have begun and not ended; the first is the message.
    open: Vec<Element>,
}

impl Reader<'_> {
    fn top(&mut self) -> &mut Element {
        self.open.last_mut().expect("the message is never closed")
    }

    fn text(&mut self, text: &str) {
        let verbatim = self
            .open
            .iter()
            .any(|element| matches!(element.name.as_str(), "pre" | "tg-math" | "tg-math-block"));
        let top = self.top();
        if top.role == Role::Frame {
            return;
        }
        let decoded = decoded(text);
        if verbatim {
            push_text(&mut top.pieces, &decoded);
            return;
        }
        // White space counts once, and not where a line begins.
        let mut collapsed = String::with_capacity(decoded.len());
        let last = top.pieces.last().and_then(Value::as_str);
        let mut was_space = last.is_some_and(|last| last.ends_with([' ', '\n']));
        for letter in decoded.chars() {
            let is_space = matches!(letter, ' ' | '\n' | '\r' | '\t');
            if !is_space {
                collapsed.push(letter);
            } else if !was_space {
                collapsed.push(' ');
            }
            was_space = is_space;
        }
        push_text(&mut top.pieces, &collapsed);
    }

    fn start(&mut self, inside: &str, at: usize) -> Result<(), String> {
        let inside = inside.trim_end_matches('/');
        let (name, rest) = inside
            .split_once(|letter: char| letter.is_ascii_whitespace())
            .unwrap_or((inside, ""));
        let name = name.to_ascii_lowercase();
        let attributes = attributes(rest);
        match name.as_str() {
            "br" => {
                push_text(&mut self.top().pieces, "\n");
                return Ok(());
            }
            "hr" => {
                self.top().flush();
                self.top().blocks.push(json!({"type": "divider"}));
                return Ok(());
            }
            "input" => {
                let is_checked = attributes.contains_key("checked");
                let top = self.top();
                top.given.insert("has_checkbox".to_owned(), json!(true));
                if is_checked {
                    top.given.insert("is_checked".to_owned(), json!(true));
                }
                return Ok(());
            }
            name if LEFT_OUT.contains(&name) => return Ok(()),
            _ => {}
        }
        let role = role(&name, &attributes)
            .ok_or_else(|| format!("Unsupported start tag \"{name}\" at byte offset {at}"))?;
        let around = self.top().role;
        if role != Role::Piece && matches!(around, Role::Text | Role::Piece) {
            return Err(format!(
                "Unexpected start tag \"{name}\" at byte offset {at}"
            ));
        }
        if self.open.len() > 2 * DEEPEST {
            return Err(format!("Too many nested tags at byte offset {at}"));
        }
        if role != Role::Piece {
            self.top().flush();
        }
        self.open.push(Element::new(&name, role, attributes));
        Ok(())
    }

    fn end(&mut self, name: &str, at: usize) -> Result<(), String> {
        if LEFT_OUT.contains(&name) {
            return Ok(());
        }
        if self.open.len() < 2 {
            return Err(format!("Unexpected end tag at byte offset {at}"));
        }
        let mut element = self.open.pop().expect("there are two");
        if !name.is_empty() && element.name != name {
            return Err(format!(
                "Unmatched end tag at byte offset {at}, expected \"</{}>\", found \"</{name}>\"",
                element.name
            ));
        }
        if element.role == Role::Container {
            element.flush();
        }
        if element.role == Role::Piece {
            self.close_piece(element);
        } else {
            self.close_block(element);
        }
        Ok(())
    }

    fn close_piece(&mut self, mut element: Element) {
        let world = self.world;
        let top = self.open.last_mut().expect("the message is never closed");
        let pieces = std::mem::take(&mut element.pieces);
        let text = joined(pieces.clone());
        let plain = |ty: &str| json!({"type": ty, "text": text});
        let piece = match element.name.as_str() {
            "b" | "strong" => plain("bold"),
            "i" | "em" => plain("italic"),
            "u" | "ins" => plain("underline"),
            "s" | "strike" | "del" => plain("strikethrough"),
            "span" | "tg-spoiler" => plain("spoiler"),
            "sub" => plain("subscript"),
            "sup" => plain("superscript"),
            "mark" => plain("marked"),
            "code" if top.name == "pre" => {
                let language = element.attribute("class").unwrap_or_default();
                if let Some(language) = language.strip_prefix("language-") {
                    top.given.insert("language".to_owned(), json!(language));
                }
                top.pieces.extend(pieces);
                return;
            }
            "code" => plain("code"),
            "tg-math" => json!({"type": "mathematical_expression", "expression": text}),
            "tg-emoji" => json!({
                "type": "custom_emoji",
                "custom_emoji_id": element.attribute("emoji-id").unwrap_or_default(),
                "alternative_text": text,
            }),
            "tg-time" => json!({
                "type": "date_time",
                "text": text,
                "unix_time": element.number("unix").unwrap_or_default(),
                "date_time_format": element.attribute("format").unwrap_or_default(),
            }),
            "tg-reference" => json!({
                "type": "reference",
                "text": text,
                "name": element.attribute("name").unwrap_or_default(),
            }),
            _ => match (element.attribute("href"), element.attribute("name")) {
                (Some(address), _) => link(world, text, address),
                (None, Some(name)) => json!({"type": "anchor", "name": name}),
                (None, None) => text,
            },
        };
        top.pieces.push(piece);
    }

    fn close_block(&mut self, mut element: Element) {
        let top = self.open.last_mut().expect("the message is never closed");
        let name = element.name.clone();
        let block = match name.as_str() {
            "p" => element.with_text("paragraph"),
            "pre" => {
                let text = joined(std::mem::take(&mut element.pieces));
                element.block(&json!({"type": "pre", "text": text}))
            }
            "footer" => element.with_text("footer"),
            "aside" => element.with_text("pullquote"),
            "tg-thinking" => element.with_text("thinking"),
            "tg-math-block" => {
                let expression = joined(std::mem::take(&mut element.pieces));
                json!({"type": "mathematical_expression", "expression": expression})
            }
            "cite" | "summary" | "caption" => {
                let text = element.with_text("")["text"].take();
                let member = if name == "cite" { "credit" } else { &name };
                top.given.insert(member.to_owned(), text);
                return;
            }
            "blockquote" if element.role == Role::Text => {
                element.with_text("expandable_blockquote")
            }
            "blockquote" => {
                let blocks = std::mem::take(&mut element.blocks);
                element.block(&json!({"type": "blockquote", "blocks": blocks}))
            }
            "details" => {
                let blocks = std::mem::take(&mut element.blocks);
                element.given.entry("summary").or_insert(json!(""));
                if element.attributes.contains_key("open") {
                    element.given.insert("is_open".to_owned(), json!(true));
                }
                element.block(&json!({"type": "details", "blocks": blocks}))
            }
            "li" => item(top, &mut element),
            "ul" | "ol" => json!({"type": "list", "items": element.blocks}),
            "td" | "th" => cell(&mut element),
            "tr" => Value::Array(element.blocks),
            "thead" | "tbody" => {
                top.blocks.append(&mut element.blocks);
                return;
            }
            "table" => {
                for (attribute, member) in [
                    ("bordered", "is_bordered"),
                    ("striped", "is_striped"),
                    ("compact", "is_compact"),
                ] {
                    if element.attributes.contains_key(attribute) {
                        element.given.insert(member.to_owned(), json!(true));
                    }
                }
                let rows = std::mem::take(&mut element.blocks);
                element.block(&json!({"type": "table", "cells": rows}))
            }
            heading => {
                let size = heading[1..].parse().unwrap_or(1_i64);
                element.given.insert("size".to_owned(), json!(size));
                element.with_text("heading")
            }
        };
        top.blocks.push(block);
    }

    fn finish(mut self) -> Result<Vec<Value>, String> {
        let mut message = self.open.swap_remove(0);
        if let Some(open) = self.open.first() {
            return Err(format!(
                "Can't find end tag corresponding to start tag \"{}\"",
                open.name
            ));
        }
        message.flush();
        Ok(message.blocks)
    }
}

/// An item of a list.
fn item(list: &Element, element: &mut Element) -> Value {
    let blocks = std::mem::take(&mut element.blocks);
    let mut item = element.block(&json!({"blocks": blocks}));
    if list.name == "ol" {
        let place = i64::try_from(list.blocks.len()).unwrap_or(i64::MAX);
        let first = list.number("start").unwrap_or(1);
        let value = element
            .number("value")
            .unwrap_or(first.saturating_add(place));
        item["value"] = json!(value);
        item["type"] = json!(list.attribute("type").unwrap_or("1"));
    }
    item
}

/// A cell of a table.
fn cell(element: &mut Element) -> Value {
    let text = trimmed(std::mem::take(&mut element.pieces));
    let mut cell = json!({
        "align": element.attribute("align").unwrap_or("left"),
        "valign": element.attribute("valign").unwrap_or("top"),
    });
    if let Some(text) = text {
        cell["text"] = text;
    }
    if element.name == "th" {
        cell["is_header"] = json!(true);
    }
    for name in ["colspan", "rowspan"] {
        if let Some(number) = element.number(name) {
            cell[name] = json!(number);
        }
    }
    cell
}

/// The attributes of a tag; one without a value is empty.
fn attributes(text: &str) -> Map<String, Value> {
    let mut found = Map::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = rest
            .find(|letter: char| letter.is_ascii_whitespace() || letter == '=')
            .unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(given) = rest.strip_prefix('=') {
            let given = given.trim_start();
            let quote = given.chars().next().filter(|quote| "\"'".contains(*quote));
            (value, rest) = match quote {
                Some(quote) => given[1..].split_once(quote).unwrap_or((&given[1..], "")),
                None => given
                    .split_once(|letter: char| letter.is_ascii_whitespace())
                    .unwrap_or((given, "")),
            };
            rest = rest.trim_start();
        }
        found.insert(name, json!(decoded(value)));
    }
    found
}

/// A text without references such as `&lt;`.
fn decoded(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        let letter = end.and_then(|end| Some((end, reference(&rest[1..end])?)));
        if let Some((end, letter)) = letter {
            decoded.push(letter);
            rest = &rest[end + 1..];
        } else {
            decoded.push('&');
            rest = &rest[1..];
        }
    }
    decoded.push_str(rest);
    decoded
}

fn reference(name: &str) -> Option<char> {
    let number = name.strip_prefix('#');
    match (name, number) {
        ("lt", _) => Some('<'),
        ("gt", _) => Some('>'),
        ("amp", _) => Some('&'),
        ("quot", _) => Some('"'),
        ("nbsp", _) => Some('\u{a0}'),
        (_, Some(number)) => {
            let code = match number.strip_prefix('x') {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => u32::try_from(links::integer(number)?).ok()?,
            };
            char::from_u32(code).filter(|letter| *letter != '\0')
        }
        _ => None,
    }
}
