//! Stickers and the sets they belong to.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// All sets.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Stickers {
    /// By name in lower case.
    sets: BTreeMap<String, Set>,
    /// Names of sets by the `file_id` of each of their stickers.
    of: BTreeMap<String, String>,
    /// The same by `custom_emoji_id`.
    emoji: BTreeMap<String, String>,
}

/// A set of stickers.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Set {
    /// The bot that made it.
    pub(crate) bot: i64,
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) sticker_type: String,
    pub(crate) needs_repainting: bool,
    pub(crate) thumbnail: Option<Value>,
    /// `Sticker` objects, in their order.
    pub(crate) stickers: Vec<Value>,
}

impl Set {
    /// So many stickers it holds.
    pub(crate) fn capacity(&self) -> usize {
        if self.sticker_type == "custom_emoji" {
            200
        } else {
            120
        }
    }

    /// The `StickerSet` object.
    pub(crate) fn object(&self) -> Value {
        let mut object = json!({
            "name": self.name,
            "title": self.title,
            "sticker_type": self.sticker_type,
            "stickers": self.stickers,
        });
        if let Some(thumbnail) = &self.thumbnail {
            object["thumbnail"] = thumbnail.clone();
        }
        object
    }

    /// Where a sticker stands in it.
    pub(crate) fn position(&self, file_id: &str) -> Option<usize> {
        self.stickers
            .iter()
            .position(|sticker| sticker["file_id"] == file_id)
    }
}

impl Stickers {
    /// The set of this name.
    pub(crate) fn set(&self, name: &str) -> Option<&Set> {
        self.sets.get(&name.to_ascii_lowercase())
    }

    /// A sticker of some set.
    pub(crate) fn sticker(&self, file_id: &str) -> Option<&Value> {
        let set = self.set_of(file_id)?;
        set.stickers.get(set.position(file_id)?)
    }

    /// The set that a sticker belongs to.
    pub(crate) fn set_of(&self, file_id: &str) -> Option<&Set> {
        self.sets.get(self.of.get(file_id)?)
    }

    /// The sticker that a custom emoji is.
    pub(crate) fn custom_emoji(&self, id: &str) -> Option<&Value> {
        let set = self.sets.get(self.emoji.get(id)?)?;
        set.stickers
            .iter()
            .find(|sticker| sticker["custom_emoji_id"] == id)
    }

    /// Keeps a set as it is now.
    pub(crate) fn put(&mut self, set: Set) {
        let name = set.name.to_ascii_lowercase();
        self.forget(&name);
        for sticker in &set.stickers {
            let id = |member: &str| sticker[member].as_str().map(str::to_owned);
            if let Some(file_id) = id("file_id") {
                self.of.insert(file_id, name.clone());
            }
            if let Some(emoji) = id("custom_emoji_id") {
                self.emoji.insert(emoji, name.clone());
            }
        }
        self.sets.insert(name, set);
    }

    /// Removes a set.
    pub(crate) fn forget(&mut self, name: &str) {
        let Some(set) = self.sets.remove(&name.to_ascii_lowercase()) else {
            return;
        };
        for sticker in &set.stickers {
            let id = |member: &str| sticker[member].as_str().unwrap_or_default().to_owned();
            self.of.remove(&id("file_id"));
            self.emoji.remove(&id("custom_emoji_id"));
        }
    }
}
