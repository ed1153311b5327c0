//! What requests do to the buttons of messages.
//!
//! Says what is asked for; whether Telegram has done it is in the answer.

use std::borrow::Cow;
use std::slice;

use crate::types::InlineKeyboardMarkup;
use crate::wire::{ChatId, MessageRef};

/// What a request does to the buttons of messages, by [`Method::buttons`](super::Method::buttons).
///
/// ```
/// use amanobot::methods::{Buttons, Method, SendMessage};
/// use amanobot::prelude::*;
///
/// let button = InlineKeyboardButton::new("Press me").callback_data("press");
/// let request = SendMessage::builder()
///     .chat_id(7)
///     .text("Well?")
///     .reply_markup(InlineKeyboardMarkup::from([[button]]))
///     .build();
/// assert!(matches!(request.buttons(), Buttons::Sends { keyboard: Some(_), .. }));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Buttons<'a> {
    /// Nothing.
    None,
    /// Sends a message that has this keyboard. The answer is the message, or its number.
    Sends {
        /// Where to.
        chat_id: Cow<'a, ChatId>,
        /// The connection, if it is sent in the name of a business account.
        business_connection_id: Option<&'a str>,
        /// The keyboard.
        keyboard: Option<&'a InlineKeyboardMarkup>,
    },
    /// Sends a message by way of inline mode, which may have a keyboard. The answer has its id.
    SendsInline,
    /// Replaces the keyboard of a message by this one, or removes it.
    Edits {
        /// The message.
        message: Messages<'a>,
        /// The keyboard.
        keyboard: Option<&'a InlineKeyboardMarkup>,
    },
    /// Deletes messages together with their buttons.
    Deletes {
        /// The messages.
        messages: Messages<'a>,
    },
}

/// Messages as a request names them.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Messages<'a> {
    /// Messages of a chat.
    Chat {
        /// The chat.
        chat_id: Cow<'a, ChatId>,
        /// Their numbers in that chat.
        message_ids: &'a [i64],
    },
    /// Messages in a chat of a business account.
    Business {
        /// The connection with that account.
        business_connection_id: &'a str,
        /// Their numbers, which no two messages of the account share.
        message_ids: &'a [i64],
    },
    /// A message that one user sees.
    Ephemeral {
        /// The chat.
        chat_id: Cow<'a, ChatId>,
        /// Who sees it.
        receiver_user_id: i64,
        /// Its number for that user.
        ephemeral_message_id: i64,
    },
    /// A message that was sent by way of inline mode.
    Inline {
        /// Its id.
        inline_message_id: &'a str,
    },
}

impl<'a> Messages<'a> {
    /// Messages by chat and numbers, or those of a business account.
    pub(super) fn numbered(
        chat_id: Cow<'a, ChatId>,
        message_ids: &'a [i64],
        business_connection_id: Option<&'a str>,
    ) -> Self {
        match business_connection_id {
            None => Self::Chat {
                chat_id,
                message_ids,
            },
            Some(business_connection_id) => Self::Business {
                business_connection_id,
                message_ids,
            },
        }
    }

    /// The message that an edit names.
    pub(super) fn target(target: &'a MessageRef, business_connection_id: Option<&'a str>) -> Self {
        match target {
            MessageRef::Chat {
                chat_id,
                message_id,
            } => Self::numbered(
                Cow::Borrowed(chat_id),
                slice::from_ref(message_id),
                business_connection_id,
            ),
            MessageRef::Inline { inline_message_id } => Self::Inline { inline_message_id },
        }
    }
}
