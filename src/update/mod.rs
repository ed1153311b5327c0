//! What an update is about, at a glance.
//!
//! [`Flavor`] says what kind of update it is, [`Content`] what a message carries, a [`Glance`] the
//! few things that nearly every handler needs first, a [`Filter`] whether the update is wanted at
//! all. Nothing here talks to Telegram, and only a [`Template`] copies the update.

mod content;
pub mod filter;
mod flavor;
mod glance;
mod place;
mod template;

pub use content::Content;
pub use filter::Filter;
pub use flavor::Flavor;
pub(crate) use flavor::each_flavor;
pub use glance::{
    CallbackQueryGlance, ChatGlance, ChosenInlineResultGlance, Glance, InlineQueryGlance,
    PreCheckoutQueryGlance, ShippingQueryGlance,
};
pub use template::Template;

use crate::types::{CallbackQuery, ChosenInlineResult, MaybeInaccessibleMessage};
use crate::wire::MessageRef;

impl CallbackQuery {
    /// The message that carries the pressed button, to be edited or deleted.
    ///
    /// A message that is too old for Telegram to show is named all the same. `None` if the query
    /// names no message.
    pub fn origin(&self) -> Option<MessageRef> {
        match &self.message {
            Some(MaybeInaccessibleMessage::Message(message)) => Some(MessageRef::from(&**message)),
            Some(MaybeInaccessibleMessage::InaccessibleMessage(message)) => {
                Some(MessageRef::from((message.chat.id, message.message_id)))
            }
            Some(_) | None => self.inline_message_id.clone().map(MessageRef::from),
        }
    }
}

impl ChosenInlineResult {
    /// The message that the user sent, to be edited.
    ///
    /// Telegram names it only if the result carried an inline keyboard.
    pub fn sent(&self) -> Option<MessageRef> {
        self.inline_message_id.clone().map(MessageRef::from)
    }
}
