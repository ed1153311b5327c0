//! The files that the markup of a rich message names.

use serde_json::{Value, json};

/// The files that a message brings along, for its markup to refer to.
pub(super) struct Library<'m> {
    /// `InputRichMessageMedia` objects.
    media: &'m [Value],
}

/// What a file is by the end of its address. Any other is a document.
const KINDS: [(&str, &[&str]); 5] = [
    ("photo", &["jpg", "jpeg", "png", "webp", "bmp"]),
    ("animation", &["gif"]),
    ("video", &["mp4", "mov", "webm", "mkv", "m4v"]),
    ("voice_note", &["ogg", "oga", "opus"]),
    ("audio", &["mp3", "m4a", "flac", "wav", "aac"]),
];

impl<'m> Library<'m> {
    pub(super) fn new(media: &'m [Value]) -> Self {
        Self { media }
    }

    /// The block of the file at an address. `expected` are the kinds that the tag may stand for,
    /// the usual one first; none for what may be any.
    pub(super) fn block(&self, address: &str, expected: &[&str]) -> Result<Value, String> {
        if address
            .get(..5)
            .is_some_and(|begin| begin.eq_ignore_ascii_case("tg://"))
        {
            return self.known(address);
        }
        let is_web = ["http://", "https://"].iter().any(|scheme| {
            let begin = address.get(..scheme.len());
            begin.is_some_and(|begin| begin.eq_ignore_ascii_case(scheme))
        });
        if !is_web || super::super::links::check(address).is_err() {
            return Err("RICH_MESSAGE_URL_INVALID".to_owned());
        }
        let kind = kind(address).filter(|kind| expected.is_empty() || expected.contains(kind));
        // Nothing is fetched, so that a file without a telling name is taken for the usual.
        let usual = expected.first().copied().unwrap_or("photo");
        let kind = kind.unwrap_or(usual);
        Ok(json!({"type": kind, kind: {"type": kind, "media": address}}))
    }

    /// The block of a file that was brought along: `tg://photo?id=…`.
    fn known(&self, address: &str) -> Result<Value, String> {
        let id = address.split_once("?id=").map_or("", |(_, id)| id);
        let named = self.media.iter().find(|media| media["id"] == id);
        // The server's own words for this are not known.
        let media = &named.ok_or("media not found")?["media"];
        let kind = media["type"].as_str().unwrap_or_default();
        Ok(json!({"type": kind, kind: media}))
    }
}

fn kind(address: &str) -> Option<&'static str> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let (_, path) = path.split_once("://")?.1.split_once('/')?;
    let (_, extension) = path.rsplit('/').next()?.rsplit_once('.')?;
    let extension = extension.to_ascii_lowercase();
    let known = KINDS
        .iter()
        .find(|(_, known)| known.contains(&extension.as_str()));
    Some(known.map_or("document", |(kind, _)| kind))
}
