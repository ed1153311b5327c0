//! Formatted text: what a text and its markup or entities come to, by the server's rules.
//!
//! Reads markup, holds entities against their text, cleans and trims, finds what means something by
//! itself, and counts the rest against the limits. An independent reader: the library's own writer
//! (`text`) is not used here, so that each finds the other's faults.
//!
//! What people type is not formatted: it stays as it is, with what is found in it ([`found`]).

mod detect;
mod entities;
mod fix;
mod html;
mod links;
mod markdown;
mod markdown_v2;
mod markup;
mod rich;
mod settle;

pub(crate) use self::links::check as kept_address;
pub(crate) use self::settle::{Trouble, is_formatted, settle, typed};

use serde_json::{Map, Value};

use self::entities::{DateFormat, Entity, Kind, Style};
use self::fix::Rules;
use crate::sim::world::World;

/// The server reads no text above this size.
const MAX_RAW_BYTES: usize = 32_768;

/// The entities of a text that somebody typed, as `MessageEntity` objects.
pub(crate) fn found(text: &str) -> Vec<Value> {
    let found = detect::find(text);
    found
        .iter()
        .filter_map(|entity| entity.object(|_| None))
        .collect()
}

/// A text as somebody gives it.
#[derive(Debug, Clone, Copy)]
struct Given<'a> {
    text: &'a str,
    /// Empty if none.
    parse_mode: &'a str,
    /// `MessageEntity` objects; markup counts more.
    entities: Option<&'a Vec<Value>>,
}

/// What a text is for.
#[derive(Debug, Clone, Copy)]
struct Terms {
    rules: Rules,
    admits: Admits,
    /// So many characters at most.
    most: usize,
    /// What is said of one that is longer.
    too_long: &'static str,
}

/// Which entities a text may have; others are left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Admits {
    All,
    /// Styles, custom emoji and moments.
    Emphasis,
    /// The same and what is found in the text.
    EmphasisAndFound,
    CustomEmoji,
}

impl Admits {
    fn admits(self, kind: &Kind) -> bool {
        match self {
            Self::All => true,
            Self::CustomEmoji => matches!(kind, Kind::CustomEmoji(_)),
            Self::Emphasis | Self::EmphasisAndFound => matches!(
                kind,
                Kind::Style(_) | Kind::CustomEmoji(_) | Kind::DateTime(..)
            ),
        }
    }

    fn finds(self) -> bool {
        matches!(self, Self::All | Self::EmphasisAndFound)
    }
}

/// What a text comes to: what is shown, and its entities as `MessageEntity` objects.
fn formatted(
    world: &World,
    given: Given<'_>,
    terms: Terms,
) -> Result<(String, Vec<Value>), Trouble> {
    let (text, entities) = read(given).map_err(Trouble::early)?;
    let (text, mut entities) = fix::fix(&text, entities, terms.rules).map_err(Trouble::late)?;
    entities.retain(|entity| match entity.kind {
        // A mention of somebody unknown is plain text.
        Kind::TextMention(id) => world.user(id).is_some(),
        _ => terms.admits.admits(&entity.kind),
    });
    if terms.admits.finds() {
        entities = entities::add_found(entities, detect::find(&text));
    }
    if text.chars().count() > terms.most {
        return Err(Trouble::late(terms.too_long.to_owned()));
    }
    let objects = entities::limit(entities)
        .iter()
        .filter_map(|entity| entity.object(|id| world.user(id)))
        .collect();
    Ok((text, objects))
}

/// A text without its markup and what the markup says, or why it says nothing.
type Marked = Result<(String, Vec<Entity>), String>;

/// Reads the markup, or the entities where there is none.
fn read(given: Given<'_>) -> Marked {
    let Given { text, .. } = given;
    if text.len() > MAX_RAW_BYTES {
        return Err("Text is too long".to_owned());
    }
    let notation: fn(&str) -> Marked = match given.parse_mode.to_ascii_lowercase().as_str() {
        "" | "none" => return Ok((text.to_owned(), read_entities(given)?)),
        "html" => html::read,
        "markdown" => markdown::read,
        "markdownv2" => markdown_v2::read,
        _ => return Err("Unsupported parse_mode".to_owned()),
    };
    notation(text).map_err(|reason| format!("Can't parse entities: {reason}"))
}

fn read_entities(given: Given<'_>) -> Result<Vec<Entity>, String> {
    let mut entities = Vec::new();
    for object in given.entities.into_iter().flatten() {
        let object = object
            .as_object()
            .ok_or("can't parse MessageEntity: expected an Object")?;
        let kind = kind(object)?;
        let number = |name| object.get(name).and_then(Value::as_i64).unwrap_or(0);
        let (offset, length) = (number("offset"), number("length"));
        fix::check_range(offset, length)?;
        if let (Some(kind), Ok(offset), Ok(length)) =
            (kind, usize::try_from(offset), usize::try_from(length))
        {
            entities.push(Entity::new(kind, offset, length));
        }
    }
    Ok(entities)
}

/// What a `MessageEntity` is; nothing for what is found anyway.
fn kind(object: &Map<String, Value>) -> Result<Option<Kind>, String> {
    let text = |name| object.get(name).and_then(Value::as_str);
    let missing = |name: &str| format!("can't parse MessageEntity: Can't find field \"{name}\"");
    Ok(Some(match text("type").unwrap_or_default() {
        "" => return Err("can't parse MessageEntity: Type is not specified".to_owned()),
        "bold" => Kind::Style(Style::Bold),
        "italic" => Kind::Style(Style::Italic),
        "underline" => Kind::Style(Style::Underline),
        "strikethrough" => Kind::Style(Style::Strikethrough),
        "spoiler" => Kind::Style(Style::Spoiler),
        "blockquote" => Kind::Blockquote,
        "expandable_blockquote" => Kind::ExpandableBlockquote,
        "code" => Kind::Code,
        "pre" => match text("language").filter(|language| !language.is_empty()) {
            Some(language) => Kind::PreCode(language.to_owned()),
            None => Kind::Pre,
        },
        "text_link" => {
            let url = text("url").ok_or_else(|| missing("url"))?;
            match links::user_id(url) {
                Some(id) => Kind::TextMention(id),
                None => Kind::TextLink(
                    links::check(url)
                        .map_err(|reason| format!("Entity URL '{url}' is invalid: {reason}"))?,
                ),
            }
        }
        "text_mention" => {
            let user = object.get("user").ok_or_else(|| missing("user"))?;
            let id = user.get("id").and_then(Value::as_i64);
            Kind::TextMention(id.ok_or_else(|| missing("id"))?)
        }
        "custom_emoji" => {
            let id = text("custom_emoji_id").ok_or_else(|| missing("custom_emoji_id"))?;
            let id = links::integer(id).filter(|id| *id != 0);
            Kind::CustomEmoji(id.ok_or("Invalid custom emoji identifier specified")?)
        }
        "date_time" => {
            let unix_time = object.get("unix_time").and_then(Value::as_i64);
            let unix_time = unix_time.ok_or_else(|| missing("unix_time"))?;
            if !(1..=i64::from(i32::MAX)).contains(&unix_time) {
                return Err("Invalid date specified".to_owned());
            }
            let format = text("date_time_format").unwrap_or_default();
            Kind::DateTime(unix_time, DateFormat::read(format)?)
        }
        "mention" | "hashtag" | "cashtag" | "bot_command" | "url" | "email" | "phone_number"
        | "bank_card_number" => return Ok(None),
        _ => return Err("can't parse MessageEntity: Unsupported type specified".to_owned()),
    }))
}
