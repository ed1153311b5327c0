//! Blocks from HTML.

use serde_json::{Map, Value, json};

use super::media::Library;
use super::tags::{self, Tag, Token, decoded};
use super::text::{self, joined, push_text};
use super::{MOST_DEPTH, buttons};
use crate::sim::format::entities::DateFormat;
use crate::sim::format::links;
use crate::sim::world::World;

/// The blocks of a rich message in HTML.
pub(super) fn read(
    world: &World,
    library: &Library<'_>,
    markup: &str,
) -> Result<Vec<Value>, String> {
    let mut reader = Reader {
        world,
        library,
        open: vec![Element::new(Tag::default(), Role::Container)],
    };
    let mut rest = markup;
    loop {
        if let Some(name) = reader.verbatim() {
            // Formulas are no HTML.
            let end = find_end(rest, name).unwrap_or(rest.len());
            push_text(&mut reader.top().pieces, &decoded(&rest[..end]));
            rest = &rest[end..];
        }
        match tags::next(&mut rest) {
            Some(Token::Text(text)) => reader.text(text),
            Some(Token::Start(tag)) => reader.start(tag)?,
            Some(Token::End(name)) => reader.end(&name)?,
            None => break,
        }
    }
    while reader.open.len() > 1 {
        reader.close()?;
    }
    let mut message = reader.open.swap_remove(0);
    message.flush();
    Ok(message.blocks)
}

/// Where the end tag of this name is.
fn find_end(text: &str, name: &str) -> Option<usize> {
    text.match_indices("</").map(|(at, _)| at).find(|at| {
        let behind = text.get(at + 2..at + 2 + name.len());
        behind.is_some_and(|behind| behind.eq_ignore_ascii_case(name))
    })
}

/// What an element is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Role {
    /// Blocks, and text that becomes paragraphs.
    Container,
    /// Text.
    Text,
    /// A piece of text.
    Piece,
    /// Other elements only: items, rows, cells, files, buttons.
    Frame,
}

#[derive(Debug)]
struct Element {
    tag: Tag,
    role: Role,
    pieces: Vec<Value>,
    blocks: Vec<Value>,
    /// Members that elements inside have given: a credit, a summary, a caption.
    given: Map<String, Value>,
}

impl Element {
    fn new(tag: Tag, role: Role) -> Self {
        Self {
            tag,
            role,
            pieces: Vec::new(),
            blocks: Vec::new(),
            given: Map::new(),
        }
    }

    fn name(&self) -> &str {
        &self.tag.name
    }

    /// Makes a paragraph of the text that stands between blocks. Anchors by themselves are blocks.
    fn flush(&mut self) {
        let pieces = trimmed(std::mem::take(&mut self.pieces));
        let is_anchor = |piece: &Value| piece["type"] == "anchor";
        if pieces
            .iter()
            .all(|piece| is_anchor(piece) || is_blank(piece))
        {
            self.blocks.extend(pieces.into_iter().filter(is_anchor));
        } else {
            let text = joined(pieces);
            self.blocks.push(json!({"type": "paragraph", "text": text}));
        }
    }

    fn take_text(&mut self) -> Value {
        joined(trimmed(std::mem::take(&mut self.pieces)))
    }

    /// A block, and what elements inside have given it.
    fn block(&mut self, ty: &str, member: &str, content: Value) -> Value {
        let mut block = Map::new();
        block.insert("type".to_owned(), json!(ty));
        block.insert(member.to_owned(), content);
        block.append(&mut self.given);
        Value::Object(block)
    }
}

fn is_blank(piece: &Value) -> bool {
    piece.as_str().is_some_and(|text| text.trim().is_empty())
}

/// Pieces without white space around them.
fn trimmed(mut pieces: Vec<Value>) -> Vec<Value> {
    if let Some(Value::String(first)) = pieces.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Value::String(last)) = pieces.last_mut() {
        *last = last.trim_end().to_owned();
    }
    pieces.retain(|piece| piece != "");
    pieces
}

/// What an element of this name is made of; none for what the server does not know.
fn role(tag: &Tag) -> Option<Role> {
    Some(match tag.name.as_str() {
        "blockquote" if tag.has("expandable") || tag.has("collapsed") => Role::Text,
        "blockquote" | "li" | "details" => Role::Container,
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "pre" | "footer" | "aside" | "cite"
        | "summary" | "caption" | "figcaption" | "td" | "th" | "tg-math-block" | "tg-thinking" => {
            Role::Text
        }
        "b" | "strong" | "i" | "em" | "u" | "ins" | "s" | "strike" | "del" | "tg-spoiler"
        | "sub" | "sup" | "mark" | "code" | "a" | "tg-math" | "tg-emoji" | "tg-time"
        | "tg-reference" | "tg-button" => Role::Piece,
        "span" if tag.attribute("class") == Some("tg-spoiler") => Role::Piece,
        "ul" | "ol" | "table" | "thead" | "tbody" | "tfoot" | "tr" | "figure" | "tg-collage"
        | "tg-slideshow" | "tg-button-row" => Role::Frame,
        _ => return None,
    })
}

/// What an element must lie in, for those that mean nothing anywhere else.
fn homes(name: &str) -> Option<&'static [&'static str]> {
    Some(match name {
        "li" => &["ul", "ol"],
        "thead" | "tbody" | "tfoot" | "caption" => &["table"],
        "tr" => &["table", "thead", "tbody", "tfoot"],
        "td" | "th" => &["tr"],
        "summary" => &["details"],
        "figcaption" => &["figure", "tg-collage", "tg-slideshow"],
        "cite" => &["blockquote", "aside", "figcaption"],
        _ => return None,
    })
}

/// Elements of other HTML that are blocks, so that what is in them is apart from what is around.
const OTHER_BLOCKS: [&str; 10] = [
    "address", "article", "body", "center", "div", "header", "html", "main", "nav", "section",
];

/// Elements of other HTML that never have an end.
const OTHER_VOID: [&str; 10] = [
    "area", "base", "col", "embed", "link", "meta", "param", "source", "track", "wbr",
];

/// So many elements are open at once at most: more than any message that is not too deep needs.
const MOST_OPEN: usize = 8 * MOST_DEPTH;

struct Reader<'w> {
    world: &'w World,
    library: &'w Library<'w>,
    /// The elements that have begun and not ended; the first is the message.
    open: Vec<Element>,
}

impl Reader<'_> {
    fn top(&mut self) -> &mut Element {
        self.open.last_mut().expect("the message is never closed")
    }

    /// The element that is open and whose content is no HTML.
    fn verbatim(&self) -> Option<&'static str> {
        let names = ["tg-math", "tg-math-block"];
        let top = self.open.last()?;
        names.into_iter().find(|name| top.name() == *name)
    }

    fn text(&mut self, text: &str) {
        let is_code = self.open.iter().any(|element| element.name() == "pre");
        let top = self.top();
        if top.role == Role::Frame {
            return;
        }
        let decoded = decoded(text);
        if is_code {
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

    fn start(&mut self, tag: Tag) -> Result<(), String> {
        match tag.name.as_str() {
            "br" => {
                let pieces = &mut self.top().pieces;
                if let Some(Value::String(last)) = pieces.last_mut() {
                    last.truncate(last.trim_end_matches(' ').len());
                }
                push_text(pieces, "\n");
                return Ok(());
            }
            "input" => {
                let item = self.open.iter_mut().rfind(|element| element.name() == "li");
                if let Some(item) = item {
                    item.given.insert("has_checkbox".to_owned(), json!(true));
                    if tag.has("checked") {
                        item.given.insert("is_checked".to_owned(), json!(true));
                    }
                }
                return Ok(());
            }
            "hr" => return self.lone(json!({"type": "divider"})),
            "img" | "video" | "audio" | "tg-document" => return self.file(&tag),
            "tg-map" => return self.lone(map(&tag)),
            name if OTHER_VOID.contains(&name) => return Ok(()),
            _ => {}
        }
        let is_closed = tag.is_closed;
        let role = self.place(&tag)?;
        if self.open.len() >= MOST_OPEN {
            return Err("RICH_MESSAGE_DEPTH_INVALID".to_owned());
        }
        self.open.push(Element::new(tag, role));
        if is_closed {
            self.close()?;
        }
        Ok(())
    }

    /// Closes what ends where this element begins, and tells what it is made of there.
    fn place(&mut self, tag: &Tag) -> Result<Role, String> {
        let role = match role(tag) {
            Some(Role::Piece) => return Ok(Role::Piece),
            Some(role) => role,
            None if OTHER_BLOCKS.contains(&tag.name.as_str()) => Role::Container,
            None => return Ok(Role::Piece),
        };
        if let Some(homes) = homes(&tag.name) {
            let is_home =
                |element: &Element| element.role != Role::Piece && homes.contains(&element.name());
            let Some(home) = self.open.iter().rposition(is_home) else {
                return Ok(Role::Piece);
            };
            while self.open.len() > home + 1 {
                self.close()?;
            }
        } else if !self.leave_text()? {
            return Ok(Role::Piece);
        }
        if self.top().role == Role::Container {
            self.top().flush();
        }
        Ok(role)
    }

    /// Closes paragraphs and headings, in which no block lies. False where a block cannot be.
    fn leave_text(&mut self) -> Result<bool, String> {
        let mut elements = self.open.iter().rev();
        let around = elements.position(|element| element.role != Role::Piece);
        let around = self.open.len() - 1 - around.expect("the message is no piece");
        let element = &self.open[around];
        let ends = matches!(
            element.name(),
            "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "footer"
        );
        if element.role == Role::Text && !ends {
            return Ok(false);
        }
        let keep = if ends { around } else { around + 1 };
        while self.open.len() > keep {
            self.close()?;
        }
        let top = self.top();
        let is_media_frame = matches!(top.name(), "figure" | "tg-collage" | "tg-slideshow");
        Ok(top.role == Role::Container || is_media_frame)
    }

    /// Adds a block that has no content.
    fn lone(&mut self, block: Value) -> Result<(), String> {
        if self.leave_text()? {
            let top = self.top();
            if top.role == Role::Container {
                top.flush();
            }
            top.blocks.push(block);
        }
        Ok(())
    }

    /// A file; or a custom emoji, which is written as a picture, too.
    fn file(&mut self, tag: &Tag) -> Result<(), String> {
        let address = tag.attribute("src").unwrap_or_default();
        if let Some(id) = links::custom_emoji_id(address) {
            let emoji = text::custom_emoji(id, tag.attribute("alt").unwrap_or_default())?;
            self.top().pieces.push(emoji);
            return Ok(());
        }
        if let Some(Ok((unix_time, _))) = links::moment(address) {
            let said = json!(tag.attribute("alt").unwrap_or_default());
            let format = address
                .rsplit_once("format=")
                .map_or("", |(_, format)| format);
            let piece = moment(said, unix_time, format);
            self.top().pieces.push(piece);
            return Ok(());
        }
        let expected: &[&str] = match tag.name.as_str() {
            "img" if tag.has("data-any") => &[],
            "img" => &["photo"],
            "video" => &["video", "animation"],
            "audio" => &["audio", "voice_note"],
            _ => &["document"],
        };
        let mut block = self.library.block(address, expected)?;
        let kind = block["type"].as_str().unwrap_or_default().to_owned();
        if tag.has("tg-spoiler")
            && let Some(file) = block.get_mut(kind).and_then(Value::as_object_mut)
        {
            file.insert("has_spoiler".to_owned(), json!(true));
        }
        self.lone(block)
    }

    fn end(&mut self, name: &str) -> Result<(), String> {
        // A piece ends within its block; a block ends with all that is in it.
        let found = self
            .open
            .iter()
            .skip(1)
            .rposition(|element| element.name() == name);
        let Some(found) = found.map(|place| place + 1) else {
            return Ok(());
        };
        let is_piece = self.open[found].role == Role::Piece;
        let crosses = |element: &Element| element.role != Role::Piece;
        if is_piece && self.open[found..].iter().any(crosses) {
            return Ok(());
        }
        while self.open.len() > found {
            self.close()?;
        }
        Ok(())
    }

    /// Ends the innermost element.
    fn close(&mut self) -> Result<(), String> {
        let mut element = self.open.pop().expect("an element is open");
        if element.role == Role::Container {
            element.flush();
        }
        if element.role == Role::Piece {
            self.close_piece(element)
        } else {
            self.close_block(element);
            Ok(())
        }
    }

    fn close_piece(&mut self, mut element: Element) -> Result<(), String> {
        let world = self.world;
        let top = self.open.last_mut().expect("the message is never closed");
        let said = joined(std::mem::take(&mut element.pieces));
        let tag = &element.tag;
        let given = |name| tag.attribute(name).unwrap_or_default();
        let style = |ty: &str, said: Value| json!({"type": ty, "text": said});
        let is_known = role(tag) == Some(Role::Piece);
        let piece = match tag.name.as_str() {
            _ if !is_known => said,
            "b" | "strong" => style("bold", said),
            "i" | "em" => style("italic", said),
            "u" | "ins" => style("underline", said),
            "s" | "strike" | "del" => style("strikethrough", said),
            "span" | "tg-spoiler" => style("spoiler", said),
            "sub" => style("subscript", said),
            "sup" => style("superscript", said),
            "mark" => style("marked", said),
            "code" if top.name() == "pre" => {
                if let Some(language) = given("class").strip_prefix("language-") {
                    top.given.insert("language".to_owned(), json!(language));
                }
                said
            }
            "code" => style("code", said),
            "tg-math" => json!({"type": "mathematical_expression", "expression": said}),
            "tg-emoji" => {
                let mut instead = String::new();
                text::plain(&said, &mut instead);
                match links::integer(given("emoji-id")).filter(|id| *id != 0) {
                    Some(id) => text::custom_emoji(id, &instead)?,
                    None => said,
                }
            }
            "tg-time" => moment(
                said,
                tag.number("unix").unwrap_or_default(),
                given("format"),
            ),
            "tg-reference" => {
                json!({"type": "reference", "text": said, "name": given("name")})
            }
            "tg-button" => {
                let button = buttons::button(|name| tag.attribute(name), &said)?;
                if top.name() == "tg-button-row" {
                    top.blocks.push(button);
                    return Ok(());
                }
                json!({"type": "button", "button": button})
            }
            _ => match (tag.attribute("href"), tag.attribute("name")) {
                (Some(address), _) => text::link(world, said, address)?,
                (None, Some(name)) => {
                    top.pieces.push(json!({"type": "anchor", "name": name}));
                    said
                }
                (None, None) => said,
            },
        };
        text::push(&mut top.pieces, piece);
        Ok(())
    }

    #[expect(clippy::too_many_lines, reason = "one arm for each element")]
    fn close_block(&mut self, mut element: Element) {
        let top = self.open.last_mut().expect("the message is never closed");
        let name = element.name().to_owned();
        let block = match name.as_str() {
            "p" => {
                let text = element.take_text();
                if text::is_empty(&text) {
                    return;
                }
                element.block("paragraph", "text", text)
            }
            "pre" => {
                let mut pieces = std::mem::take(&mut element.pieces);
                // One line break at each end belongs to the markup.
                if let Some(Value::String(first)) = pieces.first_mut()
                    && first.starts_with('\n')
                {
                    first.remove(0);
                }
                element.block("pre", "text", joined(pieces))
            }
            "tg-math-block" => {
                let mut expression = String::new();
                text::plain(&element.take_text(), &mut expression);
                json!({"type": "mathematical_expression", "expression": expression})
            }
            "cite" | "summary" => {
                let member = if name == "cite" { "credit" } else { "summary" };
                top.given.insert(member.to_owned(), element.take_text());
                return;
            }
            "caption" => {
                top.given.insert(name, element.take_text());
                return;
            }
            "figcaption" => {
                let text = element.take_text();
                let mut caption = Map::new();
                caption.insert("text".to_owned(), text);
                caption.append(&mut element.given);
                top.given
                    .insert("caption".to_owned(), Value::Object(caption));
                return;
            }
            "blockquote" if element.role == Role::Text => {
                let text = element.take_text();
                element.block("expandable_blockquote", "text", text)
            }
            "footer" | "aside" | "tg-thinking" => {
                let ty = match name.as_str() {
                    "aside" => "pullquote",
                    "footer" => "footer",
                    _ => "thinking",
                };
                let text = element.take_text();
                element.block(ty, "text", text)
            }
            "blockquote" => {
                let blocks = std::mem::take(&mut element.blocks);
                element.block("blockquote", "blocks", Value::Array(blocks))
            }
            "details" => {
                let blocks = std::mem::take(&mut element.blocks);
                element.given.entry("summary").or_insert(json!(""));
                if element.tag.has("open") {
                    element.given.insert("is_open".to_owned(), json!(true));
                }
                element.block("details", "blocks", Value::Array(blocks))
            }
            "figure" => {
                let caption = element.given.remove("caption");
                if let (Some(block), Some(caption)) = (element.blocks.first_mut(), caption) {
                    block["caption"] = caption;
                }
                top.blocks.append(&mut element.blocks);
                return;
            }
            "tg-collage" | "tg-slideshow" => {
                let blocks = std::mem::take(&mut element.blocks);
                element.block(&name[3..], "blocks", Value::Array(blocks))
            }
            "tg-button-row" => {
                if let Some(align) = element.tag.attribute("align") {
                    element.given.insert("align".to_owned(), json!(align));
                }
                let row = std::mem::take(&mut element.blocks);
                element.block("buttons", "buttons", Value::Array(row))
            }
            "li" => {
                let blocks = std::mem::take(&mut element.blocks);
                let mut item = element.block("", "blocks", Value::Array(blocks));
                item["type"] = json!(element.tag.attribute("type"));
                item["value"] = json!(element.tag.number("value"));
                item
            }
            "ul" | "ol" => {
                if element.blocks.is_empty() {
                    return;
                }
                list(element)
            }
            "td" | "th" => cell(&mut element),
            "tr" => Value::Array(element.blocks),
            "table" => {
                for (attribute, member) in [
                    ("bordered", "is_bordered"),
                    ("striped", "is_striped"),
                    ("compact", "is_compact"),
                ] {
                    if element.tag.has(attribute) {
                        element.given.insert(member.to_owned(), json!(true));
                    }
                }
                let rows = std::mem::take(&mut element.blocks);
                element.block("table", "cells", Value::Array(rows))
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let size: i64 = name[1..].parse().expect("a digit");
                element.given.insert("size".to_owned(), json!(size));
                let text = element.take_text();
                element.block("heading", "text", text)
            }
            // Parts of tables and elements of other HTML: what is in them is in what is around.
            _ => {
                top.blocks.append(&mut element.blocks);
                return;
            }
        };
        top.blocks.push(block);
    }
}

/// A map, for `<tg-map>`.
fn map(tag: &Tag) -> Value {
    let degrees = |name| {
        tag.attribute(name)
            .and_then(|value| value.parse::<f64>().ok())
    };
    let location = json!({"latitude": degrees("lat"), "longitude": degrees("long")});
    let mut map = json!({"type": "map", "location": location});
    for name in ["zoom", "width", "height"] {
        if let Some(number) = tag.number(name) {
            map[name] = json!(number);
        }
    }
    map
}

/// A moment; plain text if there is no such moment or way to show it.
fn moment(said: Value, unix_time: i64, format: &str) -> Value {
    if unix_time <= 0 || DateFormat::read(format).is_err() {
        return said;
    }
    json!({
        "type": "date_time",
        "text": said,
        "unix_time": unix_time,
        "date_time_format": format,
    })
}

/// A list, whose items count on where they do not say their number.
fn list(element: Element) -> Value {
    let is_ordered = element.name() == "ol";
    let tag = element.tag;
    let mut items = element.blocks;
    let step = if tag.has("reversed") { -1 } else { 1 };
    let last = i64::try_from(items.len()).unwrap_or(i64::MAX);
    let first = if step < 0 { last } else { 1 };
    let mut number = tag.number("start").unwrap_or(first);
    for item in items.iter_mut().filter_map(Value::as_object_mut) {
        let ty = item.remove("type").unwrap_or_default();
        let value = item.remove("value").unwrap_or_default();
        if is_ordered {
            number = value.as_i64().unwrap_or(number);
            let ty = ty.as_str().or(tag.attribute("type")).unwrap_or("1");
            let is_known = matches!(ty, "a" | "A" | "i" | "I" | "1");
            item.insert("type".to_owned(), json!(if is_known { ty } else { "1" }));
            item.insert("value".to_owned(), json!(number));
            number = number.saturating_add(step);
        }
    }
    json!({"type": "list", "items": items})
}

/// A cell of a table.
fn cell(element: &mut Element) -> Value {
    let text = element.take_text();
    let one_of = |name, known: [&'static str; 3], usual| {
        let given = element.tag.attribute(name);
        let given = known.into_iter().find(|known| given == Some(known));
        json!(given.unwrap_or(usual))
    };
    let mut cell = json!({
        "align": one_of("align", ["left", "center", "right"], "left"),
        "valign": one_of("valign", ["top", "middle", "bottom"], "top"),
        "text": text,
    });
    if element.name() == "th" {
        cell["is_header"] = json!(true);
    }
    for name in ["colspan", "rowspan"] {
        if let Some(number) = element.tag.number(name).filter(|number| *number > 1) {
            cell[name] = json!(number);
        }
    }
    cell
}
