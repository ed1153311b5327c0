//! The objects of the Bot API.
//!
//! Everything here is generated from `api-schema.json`, apart from the conveniences in `ext`. Members
//! have Telegram's names; only `type` is [`kind`](Chat::kind), because Rust keeps the word for itself.
//!
//! Objects that Telegram sends are read leniently: unknown members are ignored, `null` is absent, and
//! what is newer than this library is kept in an `Unknown` arm. Objects that a bot sends have `new`
//! with the required members and a setter for each of the others.

#![allow(
    clippy::struct_excessive_bools,
    clippy::single_match,
    clippy::too_many_lines,
    reason = "generated: the members and their names are Telegram's"
)]

mod ext;

pub use crate::wire::InputFile;

use crate::wire::attach::Attach;
#[allow(clippy::wildcard_imports, reason = "made for the generated code alone")]
use crate::wire::object::*;
use crate::wire::{ChatId, Uploads};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;
use typed_builder::TypedBuilder;

include!(concat!(env!("OUT_DIR"), "/types.rs"));
include!(concat!(env!("OUT_DIR"), "/wire.rs"));
