//! Blocks as somebody sends them, whether by themselves or as markup, and in the form in which the
//! server keeps them: checked, counted, with labels, with what is found in their texts.
//!
//! Files stay as they are named here.

use serde_json::{Map, Value, json};

use super::text::{self, Names};
use super::{MOST_BLOCKS, MOST_CHARACTERS, MOST_COLUMNS, MOST_DEPTH, MOST_MEDIA, buttons};
use crate::sim::world::World;

/// A row has so many buttons at most.
const MOST_BUTTONS: usize = 8;

/// A map is not larger than this, both sides together, and not narrower than a twentieth.
const MOST_PIXELS: i64 = 10_000;
const MOST_RATIO: i64 = 20;
const MOST_ZOOM: i64 = 24;

/// The blocks that show a file. Each names it in a member of the same name.
pub(crate) const MEDIA: [&str; 6] = [
    "animation",
    "audio",
    "document",
    "photo",
    "video",
    "voice_note",
];

/// The blocks in the form in which they are kept, or why they are none.
pub(super) fn settle(
    world: &World,
    blocks: &mut [Value],
    finds_entities: bool,
) -> Result<(), String> {
    let mut tally = Tally::default();
    for block in &mut *blocks {
        settle_block(world, block, 0, &mut tally)?;
    }
    tally.judge()?;
    for block in blocks {
        finish(block, &tally.names, finds_entities);
    }
    Ok(())
}

/// What is counted in a message.
#[derive(Debug, Default)]
struct Tally {
    characters: usize,
    blocks: usize,
    media: usize,
    columns: usize,
    depth: usize,
    names: Names,
}

impl Tally {
    /// Holds what was counted against the limits. The server says so in these words.
    fn judge(&self) -> Result<(), String> {
        for (counted, most, reason) in [
            (
                self.characters,
                MOST_CHARACTERS,
                "RICH_MESSAGE_TEXT_TOO_LONG",
            ),
            (self.blocks, MOST_BLOCKS, "RICH_MESSAGE_BLOCKS_TOO_MANY"),
            (self.depth, MOST_DEPTH, "RICH_MESSAGE_DEPTH_INVALID"),
            (self.media, MOST_MEDIA, "RICH_MESSAGE_MEDIA_TOO_MANY"),
            (
                self.columns,
                MOST_COLUMNS,
                "RICH_MESSAGE_TABLE_COLS_TOO_MANY",
            ),
        ] {
            if counted > most {
                return Err(reason.to_owned());
            }
        }
        Ok(())
    }

    fn read(&mut self, text: &Value, depth: usize) {
        let mut said = String::new();
        text::plain(text, &mut said);
        self.characters += said.chars().count();
        self.depth = self.depth.max(depth + text::depth(text));
        self.names.add(text);
    }
}

/// Where a block may lie. `depth` counts the blocks around it.
fn settle_block(
    world: &World,
    block: &mut Value,
    depth: usize,
    tally: &mut Tally,
) -> Result<(), String> {
    let Some(block) = block.as_object_mut() else {
        return Ok(());
    };
    tally.blocks += 1;
    tally.depth = tally.depth.max(depth);
    let ty = block.get("type").and_then(Value::as_str);
    let ty = ty.unwrap_or_default().to_owned();
    for_texts(block, &mut |text| {
        *text = text::settled(world, text.take())?;
        tally.read(text, depth);
        Ok(())
    })?;
    leave_out_empty(block);
    match ty.as_str() {
        "heading" => {
            let size = block.get("size").and_then(Value::as_i64);
            if !size.is_some_and(|size| (1..=6).contains(&size)) {
                return Err("invalid section heading size specified".to_owned());
            }
        }
        "mathematical_expression" => tally.read(&Value::Object(block.clone()), 0),
        "anchor" => {
            let name = block.get("name").and_then(Value::as_str);
            tally.names.add_anchor(name.unwrap_or_default());
        }
        "list" => settle_list(block)?,
        "table" => settle_table(block, tally)?,
        "map" => settle_map(block)?,
        "buttons" => settle_buttons(world, block, tally)?,
        ty if MEDIA.contains(&ty) => {
            tally.media += 1;
            let media = block.get(ty).and_then(|media| media.get("type"));
            let media = media.and_then(Value::as_str).unwrap_or_default();
            if media != ty {
                return Err(format!(
                    "unexpected media type \"{media}\" for block \"{ty}\""
                ));
            }
        }
        _ => {}
    }
    let items = block.get_mut("items").and_then(Value::as_array_mut);
    for item in items.into_iter().flatten() {
        tally.blocks += 1;
        for block in inner(item) {
            settle_block(world, block, depth + 1, tally)?;
        }
    }
    let blocks = block.get_mut("blocks").and_then(Value::as_array_mut);
    for block in blocks.into_iter().flatten() {
        settle_block(world, block, depth + 1, tally)?;
    }
    Ok(())
}

/// The blocks in an item of a list.
fn inner(item: &mut Value) -> impl Iterator<Item = &mut Value> {
    let blocks = item.get_mut("blocks").and_then(Value::as_array_mut);
    blocks.into_iter().flatten()
}

type Visit<'v> = &'v mut dyn FnMut(&mut Value) -> Result<(), String>;

/// Visits the texts of a block, but for those in its blocks and on its buttons.
fn for_texts(block: &mut Map<String, Value>, visit: Visit<'_>) -> Result<(), String> {
    for name in ["text", "summary", "credit"] {
        if let Some(text) = block.get_mut(name) {
            visit(text)?;
        }
    }
    // The caption of a table is a text, that of a file has a text.
    let is_table = block.contains_key("cells");
    match block.get_mut("caption") {
        Some(Value::Object(caption)) if !is_table => {
            for name in ["text", "credit"] {
                if let Some(text) = caption.get_mut(name) {
                    visit(text)?;
                }
            }
        }
        Some(caption) => visit(caption)?,
        None => {}
    }
    let rows = block.get_mut("cells").and_then(Value::as_array_mut);
    let rows = rows.into_iter().flatten().filter_map(Value::as_array_mut);
    for cell in rows.flatten() {
        if let Some(text) = cell.get_mut("text") {
            visit(text)?;
        }
    }
    Ok(())
}

/// Captions and credits without text are none.
fn leave_out_empty(block: &mut Map<String, Value>) {
    block.retain(|_, value| !value.is_null());
    if block.get("credit").is_some_and(text::is_empty) {
        block.remove("credit");
    }
    let is_table = block.contains_key("cells");
    let is_none = match block.get_mut("caption") {
        Some(Value::Object(caption)) if !is_table => {
            if caption.get("credit").is_some_and(text::is_empty) {
                caption.remove("credit");
            }
            let is_empty = caption.get("text").is_none_or(text::is_empty);
            is_empty && !caption.contains_key("credit")
        }
        Some(caption) => text::is_empty(caption),
        None => false,
    };
    if is_none {
        block.remove("caption");
    }
}

fn settle_list(list: &mut Map<String, Value>) -> Result<(), String> {
    let items = list.get_mut("items").and_then(Value::as_array_mut);
    let items = items.map(std::mem::take).unwrap_or_default();
    if items.is_empty() {
        return Err("list must be non-empty".to_owned());
    }
    let mut settled = Vec::with_capacity(items.len());
    let mut is_ordered = None;
    for mut item in items {
        let ty = item.get("type").and_then(Value::as_str).unwrap_or_default();
        let ordered = !ty.is_empty();
        if *is_ordered.get_or_insert(ordered) != ordered {
            return Err("list must be either ordered or unordered".to_owned());
        }
        let value = item.get("value").and_then(Value::as_i64).unwrap_or(0);
        let label = if ordered {
            label(value, ty)
        } else {
            "•".to_owned()
        };
        if let Some(item) = item.as_object_mut() {
            item.insert("label".to_owned(), json!(label));
            if ordered {
                item.insert("value".to_owned(), json!(value));
            } else {
                item.retain(|name, _| name != "value" && name != "type");
            }
            let flag = |name| item.get(name) == Some(&Value::Bool(true));
            if !flag("has_checkbox") {
                item.remove("is_checked");
            }
            // An item that holds nothing holds an empty paragraph.
            let blocks = item.entry("blocks").or_insert_with(|| json!([]));
            if blocks.as_array().is_some_and(Vec::is_empty) {
                *blocks = json!([{"type": "paragraph", "text": ""}]);
            }
        }
        settled.push(item);
    }
    list.insert("items".to_owned(), Value::Array(settled));
    Ok(())
}

/// What stands in front of an item of an ordered list: a letter, a Roman numeral or a number.
fn label(value: i64, ty: &str) -> String {
    let word = match ty {
        "a" | "A" if value > 0 => letters(value),
        "i" | "I" if (1..4000).contains(&value) => numerals(value),
        _ => value.to_string(),
    };
    let is_small = matches!(ty, "a" | "i");
    let word = if is_small { word.to_lowercase() } else { word };
    format!("{word}.")
}

/// A, B, …, Z, AA, AB and so on.
fn letters(mut value: i64) -> String {
    let mut letters = Vec::new();
    while value > 0 {
        value -= 1;
        let letter = u8::try_from(value % 26).expect("a remainder is small");
        letters.push(char::from(b'A' + letter));
        value /= 26;
    }
    letters.iter().rev().collect()
}

fn numerals(mut value: i64) -> String {
    const NUMERALS: [(i64, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut numerals = String::new();
    for (worth, numeral) in NUMERALS {
        while value >= worth {
            numerals.push_str(numeral);
            value -= worth;
        }
    }
    numerals
}

fn settle_table(table: &mut Map<String, Value>, tally: &mut Tally) -> Result<(), String> {
    let rows = table.get_mut("cells").and_then(Value::as_array_mut);
    for row in rows.into_iter().flatten() {
        tally.blocks += 1;
        let mut columns = 0_usize;
        let cells = row.as_array_mut().into_iter().flatten();
        for cell in cells.filter_map(Value::as_object_mut) {
            for name in ["colspan", "rowspan"] {
                let spans = cell.get(name).and_then(Value::as_i64).unwrap_or(0);
                if spans < 0 {
                    return Err(format!("invalid table cell {name} specified"));
                }
                if spans < 2 {
                    cell.remove(name);
                }
            }
            let spans = cell.get("colspan").and_then(Value::as_u64).unwrap_or(1);
            let spans = usize::try_from(spans).unwrap_or(usize::MAX);
            columns = columns.saturating_add(spans);
            if cell.get("text").is_some_and(text::is_empty) {
                cell.remove("text");
            }
            let is_header = cell.get("is_header") == Some(&Value::Bool(true));
            let align = if is_header { "center" } else { "left" };
            cell.entry("align").or_insert_with(|| json!(align));
            cell.entry("valign").or_insert_with(|| json!("middle"));
        }
        tally.columns = tally.columns.max(columns);
    }
    Ok(())
}

fn settle_map(map: &mut Map<String, Value>) -> Result<(), String> {
    let degrees = |name| {
        let location = map.get("location").and_then(|location| location.get(name));
        location.and_then(Value::as_f64).unwrap_or(f64::NAN)
    };
    // A place that is no number is none, either.
    let is_place = degrees("latitude").abs() <= 90.0 && degrees("longitude").abs() <= 180.0;
    if !is_place {
        return Err("invalid location specified".to_owned());
    }
    let number = |name| map.get(name).and_then(Value::as_i64).unwrap_or(0);
    let (zoom, width, height) = (number("zoom"), number("width"), number("height"));
    let is_side = |side: i64| (0..=MOST_PIXELS).contains(&side);
    let fits = (0..=MOST_ZOOM).contains(&zoom)
        && is_side(width)
        && is_side(height)
        && width + height <= MOST_PIXELS
        && width <= height * MOST_RATIO
        && height <= width * MOST_RATIO;
    if !fits {
        return Err("invalid map properties specified".to_owned());
    }
    for (name, value) in [("zoom", zoom), ("width", width), ("height", height)] {
        map.insert(name.to_owned(), json!(value));
    }
    Ok(())
}

fn settle_buttons(
    world: &World,
    row: &mut Map<String, Value>,
    tally: &mut Tally,
) -> Result<(), String> {
    let given = row.get_mut("buttons").and_then(Value::as_array_mut);
    let given = given.map(Vec::as_mut_slice).unwrap_or_default();
    if given.is_empty() {
        return Err("button row must be non-empty".to_owned());
    }
    if given.len() > MOST_BUTTONS {
        // The server's own words for this are not known.
        return Err("button row has too many buttons".to_owned());
    }
    for button in given.iter_mut().filter_map(Value::as_object_mut) {
        buttons::settle(world, button)?;
        tally.read(&button["text"], 0);
    }
    Ok(())
}

/// Makes links within the message lead to what is there, and marks what is found.
fn finish(block: &mut Value, names: &Names, finds_entities: bool) {
    let Some(block) = block.as_object_mut() else {
        return;
    };
    let is_code = block.get("type").is_some_and(|ty| ty == "pre");
    let visited = for_texts(block, &mut |text| {
        names.resolve(text);
        if finds_entities && !is_code {
            text::find(text);
        }
        Ok(())
    });
    debug_assert_eq!(visited, Ok(()));
    let items = block.get_mut("items").and_then(Value::as_array_mut);
    for item in items.into_iter().flatten() {
        inner(item).for_each(|block| finish(block, names, finds_entities));
    }
    let blocks = block.get_mut("blocks").and_then(Value::as_array_mut);
    for block in blocks.into_iter().flatten() {
        finish(block, names, finds_entities);
    }
}
