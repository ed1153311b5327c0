//! The methods of [`Sender`], [`Administrator`] and [`Editor`].
//!
//! Generated from `api-schema.json`.

#![allow(
    clippy::wildcard_imports,
    reason = "generated: which names it needs changes with the schema"
)]

use super::{Administrator, Editor, Sender};
use crate::bot::{Bot, Call};
use crate::methods::*;
use crate::types::*;
use crate::wire::ChatId;

include!(concat!(env!("OUT_DIR"), "/proxies.rs"));

/// For methods that take a chat's number alone: the number, and the bot to ask. If there is none, that
/// is a bot that refuses.
fn numbered(bot: &Bot, chat_id: &ChatId) -> (Bot, i64) {
    match chat_id {
        ChatId::Id(number) => (bot.clone(), *number),
        ChatId::Username(name) => {
            let reason = format!("takes the number of a chat, not its username `{name}`");
            (bot.refusing(reason), 0)
        }
    }
}
