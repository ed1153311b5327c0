//! One method of [`Bot`] for each method of the Bot API, and the setters of the calls they return.
//!
//! Generated from `api-schema.json`.

#![allow(
    clippy::wildcard_imports,
    reason = "generated: which names it needs changes with the schema"
)]

use super::{Bot, Call};
use crate::methods::*;
use crate::types::*;
use crate::wire::ChatId;

include!(concat!(env!("OUT_DIR"), "/calls.rs"));
