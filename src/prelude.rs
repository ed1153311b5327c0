//! What nearly every program needs: `use amanobot::prelude::*;`
//!
//! Names that a bot of a special kind needs are in [`types`](crate::types) and the other modules.

#[cfg(feature = "blocking")]
pub use crate::blocking::blocking;
pub use crate::bot::Bot;
pub use crate::delegate::{
    CloseReason, Cx, Delegate, DelegatorBot, PerApplication, PerChat, PerInvoice, PerMessage,
    PerOrigin, PerUser, pair, per_application, per_callback_query_chat_id,
    per_callback_query_origin, per_chat_id, per_from_id, per_inline_from_id, per_invoice_payload,
    per_message, run_with,
};
pub use crate::error::{Error, Result};
pub use crate::helper::{Administrator, Answerer, Editor, Sender};
pub use crate::routing::{
    Command, HandlerResult, KeyFunction, Router, Routes, by_chat_command, by_command,
    by_content_type, by_data, by_text,
};
pub use crate::types::{
    CallbackQuery, ChatType, ChosenInlineResult, InlineKeyboardButton, InlineKeyboardMarkup,
    InlineQuery, Message, ParseMode, Update, UpdateKind,
};
pub use crate::update::{Content, Filter, Flavor};
pub use crate::updates::MessageLoop;
pub use crate::wire::{ChatId, InputFile, MessageRef};
