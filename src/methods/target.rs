//! How the message that a method edits is named, and what the method answers for it.
//!
//! Telegram answers with the edited message when it was named by chat and number, and with `true` when
//! it was named by its inline id. A caller knows which it was, so the type of the answer follows.

use super::{Answer, Envelope, envelope};
use crate::types::Message;
use crate::wire::{ChatId, MessageRef};
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::fmt;

/// Something that names a message to edit.
///
/// | given | answer |
/// | --- | --- |
/// | `(chat, message_id)`, `&Message` | [`Message`] |
/// | `"inline id"`, `String`, `("inline id",)` | `bool`, always `true` |
/// | [`MessageRef`], `&MessageRef` | [`Edited`] |
///
/// # Examples
///
/// ```no_run
/// # async fn example(bot: amanobot::Bot, message: amanobot::types::Message) -> amanobot::Result<()> {
/// let edited = bot.edit_message_text(&message, "in its chat").await?;
/// assert_eq!(edited.message_id, message.message_id);
///
/// let done = bot.edit_message_text("BAAAAJIAAAD-xM0M", "inline").await?;
/// assert!(done);
/// # Ok(())
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name a message to edit",
    label = "expected `(chat, message_id)`, `&Message`, an inline message id or a `MessageRef`"
)]
pub trait Target {
    /// What a method that edits the message answers with.
    type Answer: Answer;

    /// The message.
    fn into_ref(self) -> MessageRef;
}

impl<C: Into<ChatId>> Target for (C, i64) {
    type Answer = Message;

    fn into_ref(self) -> MessageRef {
        self.into()
    }
}

impl Target for &Message {
    type Answer = Message;

    fn into_ref(self) -> MessageRef {
        self.into()
    }
}

/// An inline message id.
impl Target for &str {
    type Answer = bool;

    fn into_ref(self) -> MessageRef {
        self.into()
    }
}

/// An inline message id.
impl Target for String {
    type Answer = bool;

    fn into_ref(self) -> MessageRef {
        self.into()
    }
}

/// An inline message id.
impl Target for &String {
    type Answer = bool;

    fn into_ref(self) -> MessageRef {
        self.as_str().into()
    }
}

/// An inline message id, as the one-element tuple of the original.
impl<I: Into<String>> Target for (I,) {
    type Answer = bool;

    fn into_ref(self) -> MessageRef {
        MessageRef::from(self.0.into())
    }
}

impl Target for MessageRef {
    type Answer = Edited;

    fn into_ref(self) -> MessageRef {
        self
    }
}

impl Target for &MessageRef {
    type Answer = Edited;

    fn into_ref(self) -> MessageRef {
        self.clone()
    }
}

/// Answer of a method that edits a message, where it is not known which kind of message it was.
#[derive(Debug, Clone, PartialEq)]
pub enum Edited {
    /// The message as it is now.
    Message(Box<Message>),
    /// The message was sent by way of inline mode: Telegram shows it to nobody.
    Inline,
}

impl Edited {
    /// The message as it is now, unless it was an inline one.
    pub fn message(self) -> Option<Message> {
        match self {
            Self::Message(message) => Some(*message),
            Self::Inline => None,
        }
    }
}

impl<'de> Deserialize<'de> for Edited {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EditedVisitor;

        impl<'de> Visitor<'de> for EditedVisitor {
            type Value = Edited;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a message or `true`")
            }

            fn visit_bool<E>(self, _: bool) -> Result<Edited, E> {
                Ok(Edited::Inline)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Edited, A::Error> {
                let deserializer = serde::de::value::MapAccessDeserializer::new(map);
                Ok(Edited::Message(Box::new(Message::deserialize(
                    deserializer,
                )?)))
            }
        }

        deserializer.deserialize_any(EditedVisitor)
    }
}

impl Answer for Edited {
    fn from_response(text: &str) -> Result<Envelope<Self>, serde_json::Error> {
        envelope(text)
    }
}
