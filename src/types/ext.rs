//! Conveniences on generated types.

use super::{Chat, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton, Message, User};
use crate::wire::{ChatId, MessageRef};

impl From<&Chat> for ChatId {
    fn from(chat: &Chat) -> Self {
        Self::Id(chat.id)
    }
}

/// The chat that the message is in.
impl From<&Message> for ChatId {
    fn from(message: &Message) -> Self {
        Self::Id(message.chat.id)
    }
}

/// The private chat with the user.
impl From<&User> for ChatId {
    fn from(user: &User) -> Self {
        Self::Id(user.id)
    }
}

impl From<&Message> for MessageRef {
    fn from(message: &Message) -> Self {
        Self::from((message.chat.id, message.message_id))
    }
}

/// A button that sends its own label.
impl From<&str> for KeyboardButton {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

/// A button that sends its own label.
impl From<String> for KeyboardButton {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<const ROWS: usize, const COLUMNS: usize> From<[[InlineKeyboardButton; COLUMNS]; ROWS]>
    for InlineKeyboardMarkup
{
    fn from(rows: [[InlineKeyboardButton; COLUMNS]; ROWS]) -> Self {
        Self::new(rows)
    }
}

impl From<Vec<Vec<InlineKeyboardButton>>> for InlineKeyboardMarkup {
    fn from(rows: Vec<Vec<InlineKeyboardButton>>) -> Self {
        Self::new(rows)
    }
}
