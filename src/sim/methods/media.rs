//! Files as messages show them, and `getFile`.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::{Entry, Request};
use crate::schema::Kind;
use crate::sim::body::Upload;
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[Entry::modelled("getFile", get_file)];

/// Bots may download files up to this size.
const MAX_DOWNLOAD: usize = 20 * 1024 * 1024;

/// Members of a message that tell about its caption and how its media is shown.
const CAPTION: [&str; 3] = ["caption", "caption_entities", "show_caption_above_media"];

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
    let media = object(world, kind, named, options, uploads)?;
    let mut content = Map::new();
    if kind == "animation" {
        // For the sake of old bots an animation is a document, too.
        content.insert(
            "document".to_owned(),
            world.fill(Kind::Object("Document"), &known(&media)),
        );
    }
    content.insert(kind.to_owned(), media);
    content.extend(caption(options));
    if options.get("has_spoiler") == Some(&Value::Bool(true)) {
        content.insert("has_media_spoiler".to_owned(), Value::Bool(true));
    }
    Ok(content)
}

impl World {
    /// A picture that is stored: its `PhotoSize`.
    pub(crate) fn photo_size(&mut self, file_name: &str, content: Arc<[u8]>) -> Value {
        let mut known = self.files.add("photo", file_name, content).facts;
        // Nothing looks into the picture.
        known.insert("width".to_owned(), json!(640));
        known.insert("height".to_owned(), json!(640));
        self.fill(Kind::Object("PhotoSize"), &known)
    }

    /// The members of a message with a file that is known already.
    pub(crate) fn media(
        &mut self,
        kind: &str,
        named: &str,
        options: &Map<String, Value>,
    ) -> Result<Map<String, Value>, Refusal> {
        content(self, kind, named, options, &BTreeMap::new())
    }
}

/// The members of a message that tell about its caption.
pub(super) fn caption(options: &Map<String, Value>) -> Map<String, Value> {
    let mut content = Map::new();
    let said = options
        .get("caption")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if said.is_empty() {
        return content;
    }
    for name in CAPTION {
        if let Some(value) = options
            .get(name)
            .filter(|value| **value != Value::Bool(false) && **value != json!([]))
        {
            content.insert(name.to_owned(), value.clone());
        }
    }
    content
}

fn object(
    world: &mut World,
    kind: &str,
    named: &str,
    options: &Map<String, Value>,
    uploads: &BTreeMap<String, Upload>,
) -> Result<Value, Refusal> {
    let stored = world.files.resolve(kind, named, uploads)?;
    let mut known = options.clone();
    known.extend(stored.facts);
    let ty = match kind {
        "photo" => {
            // Nothing looks into the picture.
            known.insert("width".to_owned(), json!(640));
            known.insert("height".to_owned(), json!(480));
            return Ok(json!([world.fill(Kind::Object("PhotoSize"), &known)]));
        }
        "audio" => "Audio",
        "video" => "Video",
        "animation" => "Animation",
        "voice" => "Voice",
        "video_note" => "VideoNote",
        "sticker" => "Sticker",
        "live_photo" => "LivePhoto",
        _ => "Document",
    };
    Ok(world.fill(Kind::Object(ty), &known))
}

fn known(object: &Value) -> Map<String, Value> {
    object.as_object().cloned().unwrap_or_default()
}

/// `getFile`.
fn get_file(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let stored = world
        .files
        .by_id(request.text("file_id"))
        .ok_or_else(|| Refusal::bad_request("invalid file_id"))?;
    if stored.content.len() > MAX_DOWNLOAD {
        return Err(Refusal::bad_request("file is too big"));
    }
    let mut known = stored.facts.clone();
    known.insert("file_path".to_owned(), json!(stored.path));
    Ok(world.fill(Kind::Object("File"), &known))
}
