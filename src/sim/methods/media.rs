//! Files as messages show them, and `getFile`.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Entry, Request};
use crate::schema::Kind;
use crate::sim::body::Upload;
use crate::sim::files::Stored;
use crate::sim::pictures::{self, Size};
use crate::sim::portraits;
use crate::sim::refusal::Refusal;
use crate::sim::words;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[Entry::modelled("getFile", get_file)];

/// Bots may download files up to this size.
const MAX_DOWNLOAD: usize = 20 * 1024 * 1024;

/// A larger file is no photo.
const MAX_PHOTO: usize = 10 * 1024 * 1024;

/// What can have its caption above it.
pub(super) const CAPTION_ABOVE: [&str; 5] =
    ["photo", "live_photo", "video", "animation", "paid_media"];

/// What is taken for the size of a picture that cannot be read.
const UNREAD: Size = (640, 480);

/// The members of a message with a file: the media, its caption and how they are shown.
///
/// `kind` is the message's member for it, `named` what the request says of the file, and `options`
/// the rest, which may hold the duration, the caption and so on.
pub(super) fn content(
    world: &mut World,
    kind: &str,
    named: &str,
    options: &Map<String, Value>,
    uploads: &BTreeMap<String, Upload>,
) -> Result<Map<String, Value>, Refusal> {
    let stored = world.files.resolve(kind, named, uploads)?;
    if kind == "photo" {
        require_photo(&stored)?;
    }
    shown(world, kind, &stored, options, uploads)
}

/// As [`content`], for a file that is known to be one of this kind.
fn shown(
    world: &mut World,
    kind: &str,
    stored: &Stored,
    options: &Map<String, Value>,
    uploads: &BTreeMap<String, Upload>,
) -> Result<Map<String, Value>, Refusal> {
    let media = object(world, kind, stored, options, uploads)?;
    let mut content = Map::new();
    if kind == "animation" {
        // For the sake of old bots an animation is a document, too.
        content.insert(
            "document".to_owned(),
            world.fill(Kind::Object("Document"), &known(&media)),
        );
    }
    if kind == "live_photo" {
        // And a live photo is a photo.
        content.insert("photo".to_owned(), media["photo"].clone());
    }
    content.insert(kind.to_owned(), media);
    content.extend(caption(options));
    if !CAPTION_ABOVE.contains(&kind) {
        content.remove("show_caption_above_media");
    }
    if options.get("has_spoiler") == Some(&Value::Bool(true)) {
        content.insert("has_media_spoiler".to_owned(), Value::Bool(true));
    }
    Ok(content)
}

impl World {
    /// A photo of a person or a chat that is stored: the largest `PhotoSize` of it.
    pub(crate) fn photo_size(&mut self, file_name: &str, content: Arc<[u8]>) -> Value {
        let stored = self.files.add("photo", file_name, content);
        for size in 0..portraits::OTHERS {
            self.files.smaller(&stored, size);
        }
        let mut known = stored.facts;
        // Nothing looks into the picture.
        known.insert("width".to_owned(), json!(640));
        known.insert("height".to_owned(), json!(640));
        self.fill(Kind::Object("PhotoSize"), &known)
    }

    /// The members of a message with a file that is known already. Pictures of people fit: their
    /// clients see to it.
    pub(crate) fn media(
        &mut self,
        kind: &str,
        named: &str,
        options: &Map<String, Value>,
    ) -> Result<Map<String, Value>, Refusal> {
        let none = BTreeMap::new();
        let stored = self.files.resolve(kind, named, &none)?;
        shown(self, kind, &stored, options, &none)
    }
}

/// The members of a message that tell about its caption.
pub(super) fn caption(options: &Map<String, Value>) -> Map<String, Value> {
    let mut content = words::words(options, words::CAPTION, words::CAPTION);
    let above = "show_caption_above_media";
    if !content.is_empty() && options.get(above) == Some(&Value::Bool(true)) {
        content.insert(above.to_owned(), Value::Bool(true));
    }
    content
}

fn object(
    world: &mut World,
    kind: &str,
    stored: &Stored,
    options: &Map<String, Value>,
    uploads: &BTreeMap<String, Upload>,
) -> Result<Value, Refusal> {
    if kind == "photo" {
        return Ok(photo(world, stored));
    }
    if kind == "sticker"
        && let Some(sticker) = world.stickers.sticker(stored.file_id())
    {
        return Ok(sticker.clone());
    }
    let mut known = options.clone();
    known.remove("thumbnail");
    known.remove("cover");
    // Zero is as good as nothing.
    for name in ["width", "height", "length", "start_timestamp"] {
        if known.get(name) == Some(&json!(0)) {
            known.remove(name);
        }
    }
    known.extend(stored.facts.clone());
    let (ty, usual) = match kind {
        "audio" => ("Audio", None),
        "video" => ("Video", Some(UNREAD)),
        "animation" => ("Animation", Some(UNREAD)),
        "voice" => ("Voice", None),
        "video_note" => ("VideoNote", None),
        "sticker" => ("Sticker", Some((512, 512))),
        "live_photo" => ("LivePhoto", Some(UNREAD)),
        _ => ("Document", None),
    };
    if let Some(usual) = usual {
        let (width, height) = pictures::size(&stored.content).unwrap_or(usual);
        known.entry("width").or_insert(json!(width));
        known.entry("height").or_insert(json!(height));
    }
    if kind == "video_note" {
        known.entry("length").or_insert(json!(240));
    }
    for (name, several) in [("thumbnail", false), ("cover", true), ("photo", true)] {
        let given = options.get(name).and_then(Value::as_str);
        let Some(given) = given.filter(|given| !given.is_empty()) else {
            continue;
        };
        let picture = world.files.resolve("photo", given, uploads)?;
        let mut sizes = photo(world, &picture);
        let shown = if several { sizes } else { sizes[0].take() };
        known.insert(name.to_owned(), shown);
    }
    if kind == "document"
        && stored.mime_type().starts_with("image/")
        && !known.contains_key("thumbnail")
    {
        // Pictures sent as files have a small picture of themselves.
        if pictures::size(&stored.content).is_some() {
            known.insert("thumbnail".to_owned(), photo(world, stored)[0].take());
        }
    }
    Ok(world.fill(Kind::Object(ty), &known))
}

/// Refuses a file that cannot be a photo.
fn require_photo(stored: &Stored) -> Result<(), Refusal> {
    let bytes = stored.content.len();
    if bytes > MAX_PHOTO {
        let name = stored.fact("file_name");
        return Err(Refusal::bad_request(&format!(
            "file \"{name}\" of size {bytes} bytes is too big for a photo"
        )));
    }
    let (width, height) = pictures::size(&stored.content).unwrap_or(UNREAD);
    let (long, short) = (width.max(height), width.min(height));
    if u64::from(width) + u64::from(height) > 10_000 || long / short > 20 {
        return Err(Refusal::bad_request("PHOTO_INVALID_DIMENSIONS"));
    }
    Ok(())
}

/// The `PhotoSize` objects of a picture, the smallest first.
fn photo(world: &mut World, stored: &Stored) -> Value {
    let (width, height) = pictures::size(&stored.content).unwrap_or(UNREAD);
    let sizes = pictures::shown((width, height));
    let largest = sizes.len() - 1;
    let shown = sizes
        .into_iter()
        .enumerate()
        .map(|(index, (width, height))| {
            let mut known = if index == largest {
                stored.facts.clone()
            } else {
                world.files.smaller(stored, index).facts
            };
            known.insert("width".to_owned(), json!(width));
            known.insert("height".to_owned(), json!(height));
            world.fill(Kind::Object("PhotoSize"), &known)
        });
    shown.collect()
}

fn known(object: &Value) -> Map<String, Value> {
    object.as_object().cloned().unwrap_or_default()
}

/// `getFile`.
fn get_file(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let file_id = request.text("file_id");
    let stored = world.files.by_id(file_id).ok_or_else(|| {
        // It looks like one of ours, but is none.
        Refusal::bad_request(if file_id.starts_with("sim-") {
            "wrong file_id or the file is temporarily unavailable"
        } else {
            "invalid file_id"
        })
    })?;
    if stored.content.len() > MAX_DOWNLOAD {
        return Err(Refusal::bad_request("file is too big"));
    }
    let mut known = stored.facts.clone();
    known.insert("file_path".to_owned(), json!(stored.path));
    Ok(world.fill(Kind::Object("File"), &known))
}
