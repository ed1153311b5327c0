//! Telegram bots made of conversations, on a typed Bot API generated from one schema.

pub mod bot;
pub mod error;
pub mod methods;
pub mod prelude;
pub mod routing;
#[cfg(feature = "sim")]
pub mod schema;
#[cfg(feature = "sim")]
pub mod sim;
pub mod types;
pub mod update;
pub mod updates;
pub mod wire;

pub use crate::bot::{Bot, BotBuilder};
pub use crate::error::{ApiError, ApiErrorKind, Error, Result};
