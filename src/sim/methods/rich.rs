//! Rich messages as messages show them: their files stored, everything else as it was settled
//! (`format`).

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::media;
use crate::sim::body::Upload;
use crate::sim::format::RICH_MEDIA;
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// The `RichMessage` that an `InputRichMessage` with blocks makes.
pub(crate) fn shown(
    world: &mut World,
    message: &Map<String, Value>,
    uploads: &BTreeMap<String, Upload>,
) -> Result<Value, Refusal> {
    if message.get("blocks").is_some_and(thinks) {
        return Err(Refusal::bad_request("RICH_VALIDATE_CTOR_NOT_ALLOWED"));
    }
    stored(world, message, uploads)
}

/// The same for a draft, which may tell that its bot thinks.
pub(super) fn drafted(world: &mut World, message: &Map<String, Value>) -> Result<Value, Refusal> {
    stored(world, message, &BTreeMap::new())
}

/// Whether one of these blocks, or of those in them, stands for an answer that is being written.
fn thinks(blocks: &Value) -> bool {
    let mut blocks = blocks.as_array().into_iter().flatten();
    blocks.any(|block| {
        let mut items = block["items"].as_array().into_iter().flatten();
        block["type"] == "thinking"
            || thinks(&block["blocks"])
            || items.any(|item| thinks(&item["blocks"]))
    })
}

fn stored(
    world: &mut World,
    message: &Map<String, Value>,
    uploads: &BTreeMap<String, Upload>,
) -> Result<Value, Refusal> {
    let mut blocks = message.get("blocks").cloned().unwrap_or_default();
    store(world, &mut blocks, uploads)?;
    let mut shown = json!({"blocks": blocks});
    if message.get("is_rtl") == Some(&Value::Bool(true)) {
        shown["is_rtl"] = json!(true);
    }
    Ok(shown)
}

/// Stores the files of blocks, and of the blocks in these.
fn store(
    world: &mut World,
    blocks: &mut Value,
    uploads: &BTreeMap<String, Upload>,
) -> Result<(), Refusal> {
    for block in blocks.as_array_mut().into_iter().flatten() {
        let kind = RICH_MEDIA.into_iter().find(|kind| block["type"] == *kind);
        if let Some(kind) = kind {
            store_file(world, kind, block, uploads)?;
        }
        for item in block
            .get_mut("items")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            // What is no list item is nothing to the server, either.
            if let Some(blocks) = item.get_mut("blocks") {
                store(world, blocks, uploads)?;
            }
        }
        if let Some(blocks) = block.get_mut("blocks") {
            store(world, blocks, uploads)?;
        }
    }
    Ok(())
}

/// Replaces what is given of a file by what is shown of it.
fn store_file(
    world: &mut World,
    kind: &str,
    block: &mut Value,
    uploads: &BTreeMap<String, Upload>,
) -> Result<(), Refusal> {
    let mut given = block[kind].as_object().cloned().unwrap_or_default();
    // Everything but the file and its properties does not matter.
    given.retain(|name, _| !name.contains("caption") && name != "parse_mode");
    let named = given.remove("media");
    let named = named.as_ref().and_then(Value::as_str).unwrap_or_default();
    let member = if kind == "voice_note" { "voice" } else { kind };
    let mut content = media::content(world, member, named, &given, uploads)?;
    block[kind] = content.remove(member).unwrap_or_default();
    if content.contains_key("has_media_spoiler") {
        block["has_spoiler"] = json!(true);
    }
    Ok(())
}
