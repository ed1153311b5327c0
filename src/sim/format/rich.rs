//! Rich messages: blocks from the HTML and the Markdown that they are sent as, or as they are.
//!
//! Telegram's own servers read the markup; how they do it in detail is known from the Bot API's
//! documentation and from what people saw. Nothing here is refused for its markup alone: what is
//! no tag is text, and what has no end ends with what it is in. Files are named here and stored
//! where messages are sent (`methods::rich`).

mod blocks;
mod buttons;
mod html;
mod inline;
mod markdown;
mod media;
mod tags;
mod text;

pub(crate) use self::blocks::MEDIA;
pub(crate) use self::buttons::rich_buttons;

use serde_json::{Map, Value};

use self::media::Library;
use crate::sim::world::World;

/// A rich message has so many characters at most, without its markup.
const MOST_CHARACTERS: usize = 32_768;

/// No markup is longer, in bytes, whatever it says. The server's limit is not known.
const LONGEST_MARKUP: usize = 1 << 20;

/// So many blocks, with those in other blocks, items of lists and rows of tables.
const MOST_BLOCKS: usize = 500;

/// Blocks and styles lie so deep inside of one another at most.
const MOST_DEPTH: usize = 16;

const MOST_MEDIA: usize = 50;

const MOST_COLUMNS: usize = 20;

/// Replaces what an `InputRichMessage` holds by the blocks it stands for. Of several forms the
/// first of blocks, Markdown and HTML counts.
pub(super) fn settle(world: &World, message: &mut Map<String, Value>) -> Result<(), String> {
    let mut blocks = match message.get("blocks") {
        Some(Value::Array(blocks)) => blocks.clone(),
        _ => from_markup(world, message)?,
    };
    if blocks.is_empty() {
        return Err("rich message must be non-empty".to_owned());
    }
    let finds_entities = message.get("skip_entity_detection") != Some(&Value::Bool(true));
    blocks::settle(world, &mut blocks, finds_entities)?;
    message.retain(|name, _| !matches!(name.as_str(), "html" | "markdown" | "media"));
    message.insert("blocks".to_owned(), Value::Array(blocks));
    Ok(())
}

fn from_markup(world: &World, message: &Map<String, Value>) -> Result<Vec<Value>, String> {
    let media = message.get("media").and_then(Value::as_array);
    let library = Library::new(media.map(Vec::as_slice).unwrap_or_default());
    let markup = |name| {
        let markup = message.get(name).and_then(Value::as_str);
        markup.filter(|markup| !markup.is_empty())
    };
    // Whatever is this long says too much, and is not worth being read.
    let is_endless = |markup: &str| markup.len() > LONGEST_MARKUP;
    if markup("markdown")
        .or_else(|| markup("html"))
        .is_some_and(is_endless)
    {
        return Err("RICH_MESSAGE_TEXT_TOO_LONG".to_owned());
    }
    let blocks = if let Some(markdown) = markup("markdown") {
        html::read(world, &library, &markdown::to_html(markdown))?
    } else if let Some(html) = markup("html") {
        html::read(world, &library, html)?
    } else {
        return Ok(Vec::new());
    };
    if blocks.is_empty() {
        return Err("RICH_MESSAGE_EMPTY".to_owned());
    }
    Ok(blocks)
}
