//! What nearly every program needs: `use amanobot::prelude::*;`
//!
//! Names that a bot of a special kind needs are in [`types`](crate::types) and the other modules.

pub use crate::bot::Bot;
pub use crate::error::{Error, Result};
pub use crate::routing::{HandlerResult, Routes};
pub use crate::types::{
    CallbackQuery, ChatType, ChosenInlineResult, InlineKeyboardButton, InlineKeyboardMarkup,
    InlineQuery, Message, ParseMode, Update, UpdateKind,
};
pub use crate::update::{Content, Flavor};
pub use crate::updates::MessageLoop;
pub use crate::wire::{ChatId, InputFile, MessageRef};
