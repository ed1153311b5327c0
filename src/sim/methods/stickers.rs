//! Sets of stickers: making them, changing them, asking for them.

use serde_json::{Map, Value, json};

use super::{Entry, Request};
use crate::schema::Kind;
use crate::sim::pictures;
use crate::sim::refusal::Refusal;
use crate::sim::stickers::Set;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("uploadStickerFile", upload),
    Entry::modelled("createNewStickerSet", create),
    Entry::modelled("addStickerToSet", add),
    Entry::modelled("replaceStickerInSet", replace),
    Entry::modelled("deleteStickerFromSet", delete),
    Entry::modelled("setStickerPositionInSet", set_position),
    Entry::modelled("setStickerEmojiList", set_emoji),
    Entry::modelled("setStickerKeywords", set_keywords),
    Entry::modelled("setStickerMaskPosition", set_mask_position),
    Entry::modelled("setStickerSetTitle", set_title),
    Entry::modelled("setStickerSetThumbnail", set_thumbnail),
    Entry::modelled("setCustomEmojiStickerSetThumbnail", set_thumbnail),
    Entry::modelled("deleteStickerSet", forget),
    Entry::modelled("getStickerSet", get),
    Entry::modelled("getCustomEmojiStickers", custom_emoji),
];

/// One side of a sticker has so many pixels, and the other no more.
const SIDE: u32 = 512;

fn invalid_set() -> Refusal {
    Refusal::bad_request("STICKERSET_INVALID")
}

/// `getStickerSet`.
fn get(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let set = world.stickers.set(request.text("name"));
    set.map(Set::object).ok_or_else(invalid_set)
}

/// `getCustomEmojiStickers`: what is none is left out.
fn custom_emoji(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let ids = request.get("custom_emoji_ids").and_then(Value::as_array);
    let ids = ids.into_iter().flatten().filter_map(Value::as_str);
    Ok(ids
        .filter_map(|id| world.stickers.custom_emoji(id).cloned())
        .collect())
}

/// `uploadStickerFile`.
fn upload(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    require_user(world, request)?;
    let stored = world
        .files
        .resolve("sticker", request.text("sticker"), request.files)?;
    if request.text("sticker_format") == "static" {
        dimensions(&stored.content, "regular")?;
    }
    let mut known = stored.facts.clone();
    known.insert("file_path".to_owned(), json!(stored.path));
    Ok(world.fill(Kind::Object("File"), &known))
}

/// `createNewStickerSet`.
fn create(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    require_user(world, request)?;
    let name = request.text("name");
    if !is_name(name, world.bots[&request.bot].user["username"].as_str()) {
        return Err(Refusal::bad_request(
            "invalid sticker set name is specified",
        ));
    }
    if world.stickers.set(name).is_some() {
        return Err(Refusal::bad_request("sticker set name is already occupied"));
    }
    let kind = Some(request.text("sticker_type")).filter(|kind| !kind.is_empty());
    let mut set = Set {
        bot: request.bot,
        name: name.to_owned(),
        title: request.text("title").to_owned(),
        sticker_type: kind.unwrap_or("regular").to_owned(),
        needs_repainting: request.flag("needs_repainting"),
        thumbnail: None,
        stickers: Vec::new(),
    };
    let stickers = request.get("stickers").and_then(Value::as_array);
    for input in stickers.into_iter().flatten() {
        let sticker = sticker(world, request, &set, input)?;
        set.stickers.push(sticker);
    }
    world.stickers.put(set);
    Ok(json!(true))
}

/// Whether a set may be called so: letters, digits and single underscores, a letter first, and the
/// bot's name at the end.
fn is_name(name: &str, username: Option<&str>) -> bool {
    let end = format!("_by_{}", username.unwrap_or_default()).to_ascii_lowercase();
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    name.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && name.chars().all(plain)
        && !name.contains("__")
        && name.to_ascii_lowercase().ends_with(&end)
}

/// The `Sticker` that an `InputSticker` becomes in a set.
fn sticker(
    world: &mut World,
    request: &Request<'_>,
    set: &Set,
    input: &Value,
) -> Result<Value, Refusal> {
    let text = |name: &str| input[name].as_str().unwrap_or_default();
    let stored = world
        .files
        .resolve("sticker", text("sticker"), request.files)?;
    // The same file in two sets is two stickers.
    let stored = if world.stickers.set_of(stored.file_id()).is_some() {
        let file_name = stored.fact("file_name");
        world
            .files
            .add("sticker", file_name, stored.content.clone())
    } else {
        stored
    };
    let format = text("format");
    let kind = set.sticker_type.as_str();
    let mut known = stored.facts.clone();
    let size = if format == "static" {
        dimensions(&stored.content, kind)?
    } else {
        None
    };
    let usual = if kind == "custom_emoji" { 100 } else { SIDE };
    let (width, height) = size.unwrap_or((usual, usual));
    known.extend(emoji(&input["emoji_list"])?);
    for (name, value) in [
        ("type", json!(kind)),
        ("width", json!(width)),
        ("height", json!(height)),
        ("is_animated", json!(format == "animated")),
        ("is_video", json!(format == "video")),
        ("set_name", json!(set.name)),
    ] {
        known.insert(name.to_owned(), value);
    }
    if kind == "custom_emoji" {
        known.insert("custom_emoji_id".to_owned(), json!(world.next_query_id()));
        if set.needs_repainting {
            known.insert("needs_repainting".to_owned(), json!(true));
        }
    }
    if let Some(position) = input.get("mask_position").filter(|_| kind == "mask") {
        known.insert("mask_position".to_owned(), position.clone());
    }
    Ok(world.fill(Kind::Object("Sticker"), &known))
}

/// The member that shows what a sticker stands for.
fn emoji(list: &Value) -> Result<Option<(String, Value)>, Refusal> {
    let list = list.as_array().map_or(&[][..], Vec::as_slice);
    let is_emoji = |emoji: &Value| {
        let text = emoji.as_str().unwrap_or_default();
        !text.is_empty() && !text.chars().any(char::is_alphabetic)
    };
    if list.is_empty() || !list.iter().all(is_emoji) {
        return Err(Refusal::bad_request("STICKER_EMOJI_INVALID"));
    }
    Ok(Some(("emoji".to_owned(), list[0].clone())))
}

/// Refuses a picture that can be read and is of a wrong size.
fn dimensions(file: &[u8], kind: &str) -> Result<Option<pictures::Size>, Refusal> {
    let size = pictures::size(file);
    let fits = size.is_none_or(|(width, height)| match kind {
        "custom_emoji" => width == 100 && height == 100,
        _ => width.max(height) == SIDE,
    });
    if fits {
        Ok(size)
    } else {
        Err(Refusal::bad_request("STICKER_PNG_DIMENSIONS"))
    }
}

/// The set of this name, if the bot made it.
fn own_set(world: &World, bot: i64, name: &str) -> Result<Set, Refusal> {
    let set = world.stickers.set(name).filter(|set| set.bot == bot);
    set.cloned().ok_or_else(invalid_set)
}

/// A sticker that the bot has put into a set, and where it stands there.
fn own_sticker(
    world: &World,
    request: &Request<'_>,
    parameter: &str,
) -> Result<(Set, usize), Refusal> {
    let invalid = || Refusal::bad_request("STICKER_INVALID");
    let file_id = request.text(parameter);
    let set = world.stickers.set_of(file_id).ok_or_else(invalid)?;
    if set.bot != request.bot {
        return Err(invalid_set());
    }
    let position = set.position(file_id).ok_or_else(invalid)?;
    Ok((set.clone(), position))
}

/// `addStickerToSet`.
fn add(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    require_user(world, request)?;
    let mut set = own_set(world, request.bot, request.text("name"))?;
    if set.stickers.len() >= set.capacity() {
        return Err(Refusal::bad_request("STICKERS_TOO_MUCH"));
    }
    let input = request.get("sticker").unwrap_or(&Value::Null);
    let sticker = sticker(world, request, &set, input)?;
    set.stickers.push(sticker);
    world.stickers.put(set);
    Ok(json!(true))
}

/// `replaceStickerInSet`.
fn replace(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    require_user(world, request)?;
    let named = own_set(world, request.bot, request.text("name"))?;
    let (mut set, position) = own_sticker(world, request, "old_sticker")?;
    if set.name != named.name {
        return Err(Refusal::bad_request("STICKER_INVALID"));
    }
    let input = request.get("sticker").unwrap_or(&Value::Null);
    set.stickers[position] = sticker(world, request, &set, input)?;
    world.stickers.put(set);
    Ok(json!(true))
}

/// `deleteStickerFromSet`.
fn delete(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let (mut set, position) = own_sticker(world, request, "sticker")?;
    // Keeps both in step: the set is put back without it.
    world.stickers.forget(&set.name);
    set.stickers.remove(position);
    world.stickers.put(set);
    Ok(json!(true))
}

/// `setStickerPositionInSet`.
fn set_position(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let (mut set, position) = own_sticker(world, request, "sticker")?;
    let last = set.stickers.len() - 1;
    let wanted = usize::try_from(request.number("position"))
        .map_err(|_| Refusal::bad_request("STICKER_POSITION_INVALID"))?;
    let sticker = set.stickers.remove(position);
    set.stickers.insert(wanted.min(last), sticker);
    world.stickers.put(set);
    Ok(json!(true))
}

/// Changes a member of a sticker; removes it, if there is no value.
fn set_member(
    world: &mut World,
    request: &Request<'_>,
    change: Option<(String, Value)>,
    name: &str,
) -> Result<Value, Refusal> {
    let (mut set, position) = own_sticker(world, request, "sticker")?;
    if let Some(sticker) = set.stickers[position].as_object_mut() {
        sticker.remove(name);
        sticker.extend(change);
    }
    world.stickers.put(set);
    Ok(json!(true))
}

/// `setStickerEmojiList`.
fn set_emoji(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let change = emoji(request.get("emoji_list").unwrap_or(&Value::Null))?;
    set_member(world, request, change, "emoji")
}

/// `setStickerKeywords`. No object shows them.
fn set_keywords(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    own_sticker(world, request, "sticker")?;
    Ok(json!(true))
}

/// `setStickerMaskPosition`.
fn set_mask_position(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let name = "mask_position";
    let change = request
        .get(name)
        .map(|value| (name.to_owned(), value.clone()));
    set_member(world, request, change, name)
}

/// `setStickerSetTitle`.
fn set_title(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let mut set = own_set(world, request.bot, request.text("name"))?;
    request.text("title").clone_into(&mut set.title);
    world.stickers.put(set);
    Ok(json!(true))
}

/// `setStickerSetThumbnail` and `setCustomEmojiStickerSetThumbnail`.
fn set_thumbnail(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let mut set = own_set(world, request.bot, request.text("name"))?;
    let emoji = request.text("custom_emoji_id");
    let named = request.text("thumbnail");
    set.thumbnail = if !emoji.is_empty() {
        let sticker = set
            .stickers
            .iter()
            .find(|sticker| sticker["custom_emoji_id"] == emoji);
        let sticker = sticker.and_then(Value::as_object);
        let sticker = sticker.ok_or_else(|| Refusal::bad_request("STICKER_INVALID"))?;
        Some(thumbnail(world, sticker))
    } else if named.is_empty() {
        None
    } else {
        let stored = world.files.resolve("sticker", named, request.files)?;
        Some(thumbnail(world, &stored.facts))
    };
    world.stickers.put(set);
    Ok(json!(true))
}

fn thumbnail(world: &World, known: &Map<String, Value>) -> Value {
    let mut known = known.clone();
    known.insert("width".to_owned(), json!(100));
    known.insert("height".to_owned(), json!(100));
    world.fill(Kind::Object("PhotoSize"), &known)
}

/// `deleteStickerSet`.
fn forget(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let set = own_set(world, request.bot, request.text("name"))?;
    world.stickers.forget(&set.name);
    Ok(json!(true))
}

fn require_user(world: &World, request: &Request<'_>) -> Result<(), Refusal> {
    if world.users.contains_key(&request.number("user_id")) {
        Ok(())
    } else {
        Err(Refusal::bad_request("user not found"))
    }
}
