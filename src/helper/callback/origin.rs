//! Origins: the messages that carry the buttons which are pressed.
//!
//! More precise than a [`MessageRef`], which names a message for a call.

use crate::types::{CallbackQuery, MaybeInaccessibleMessage, Message};
use crate::wire::{ChatId, MessageRef};

/// A message that carries buttons.
///
/// Made of a [`MessageRef`] or whatever names a message to edit, or of the message itself. The message
/// knows more: whether it is in a chat of a business account, whose messages have numbers of their
/// own, or one that a single user sees.
///
/// ```
/// use amanobot::helper::Origin;
///
/// assert_eq!(Origin::from((-1001, 42)), Origin::from((-1001, 42)));
/// assert_ne!(Origin::from("BAAAAJIAAAD-xM0M"), Origin::from((-1001, 42)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Origin(Name);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Name {
    Message {
        chat: Chat,
        number: i64,
    },
    /// Numbers are the account's, whatever chat the message is in.
    Business {
        connection: Box<str>,
        number: i64,
    },
    Ephemeral {
        chat: Chat,
        user: i64,
        number: i64,
    },
    Inline(Box<str>),
}

/// A chat, such that two names for it which look alike are equal.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Chat {
    Id(i64),
    /// In lower case, with the `@`.
    Username(Box<str>),
}

/// Where presses and calls meet.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Place {
    Chat(Chat),
    Business(Box<str>),
    /// Nobody knows where.
    Inline,
}

/// A press, by what is known of its message.
pub(crate) struct Press {
    origin: Origin,
    /// The same by the chat's username, as a call may have named it.
    by_username: Option<Origin>,
    /// Calls with smaller numbers may have sent the message.
    pub(super) until: u64,
}

impl From<&ChatId> for Chat {
    fn from(chat_id: &ChatId) -> Self {
        match chat_id {
            ChatId::Id(id) => Self::Id(*id),
            ChatId::Username(username) => Self::Username(username.to_lowercase().into()),
        }
    }
}

impl Origin {
    /// The message below which a button was pressed.
    ///
    /// `None` if the query names no message.
    pub fn of(query: &CallbackQuery) -> Option<Self> {
        match &query.message {
            Some(MaybeInaccessibleMessage::Message(message)) => {
                Some(Self::of_message(message, Some(query.from.id)))
            }
            Some(MaybeInaccessibleMessage::InaccessibleMessage(message)) => {
                Some(Self::from((message.chat.id, message.message_id)))
            }
            Some(_) | None => query.inline_message_id.as_deref().map(Self::from),
        }
    }

    /// A message as Telegram answers with it, unless it has no number yet.
    pub(super) fn of_sent(message: &Message) -> Option<Self> {
        let origin = Self::of_message(message, None);
        match origin.0 {
            Name::Message { number: 0, .. } | Name::Business { number: 0, .. } => None,
            _ => Some(origin),
        }
    }

    fn of_message(message: &Message, seen_by: Option<i64>) -> Self {
        let chat = Chat::Id(message.chat.id);
        if let Some(number) = message.ephemeral_message_id {
            let receiver = message.receiver_user.as_ref().map(|user| user.id);
            if let Some(user) = receiver.or(seen_by) {
                return Self::ephemeral(chat, user, number);
            }
        }
        match &message.business_connection_id {
            Some(connection) => Self::in_business(connection, message.message_id),
            None => Self(Name::Message {
                chat,
                number: message.message_id,
            }),
        }
    }

    /// A message by its number, unless it has none yet.
    pub(super) fn numbered(chat: &ChatId, connection: Option<&str>, number: i64) -> Option<Self> {
        let origin = match connection {
            Some(connection) => Self::in_business(connection, number),
            None => Self(Name::Message {
                chat: Chat::from(chat),
                number,
            }),
        };
        (number != 0).then_some(origin)
    }

    pub(super) fn in_business(connection: &str, number: i64) -> Self {
        Self(Name::Business {
            connection: connection.into(),
            number,
        })
    }

    pub(super) fn ephemeral(chat: Chat, user: i64, number: i64) -> Self {
        Self(Name::Ephemeral { chat, user, number })
    }

    pub(super) fn is_inline(&self) -> bool {
        matches!(self.0, Name::Inline(_))
    }

    pub(super) fn place(&self) -> Place {
        match &self.0 {
            Name::Message { chat, .. } | Name::Ephemeral { chat, .. } => Place::Chat(chat.clone()),
            Name::Business { connection, .. } => Place::Business(connection.clone()),
            Name::Inline(_) => Place::Inline,
        }
    }

    fn in_chat(&self, chat: Chat) -> Option<Self> {
        match self.0 {
            Name::Message { number, .. } => Some(Self(Name::Message { chat, number })),
            Name::Ephemeral { user, number, .. } => Some(Self::ephemeral(chat, user, number)),
            Name::Business { .. } | Name::Inline(_) => None,
        }
    }
}

impl Press {
    pub(super) fn of(query: &CallbackQuery) -> Option<Self> {
        let origin = Origin::of(query)?;
        let chat = query.message.as_ref().and_then(|message| message.chat());
        let username = chat.and_then(|chat| chat.username.as_ref());
        let by_username = username.and_then(|username| {
            let username = format!("@{}", username.to_lowercase());
            origin.in_chat(Chat::Username(username.into()))
        });
        Some(Self {
            origin,
            by_username,
            until: 0,
        })
    }

    pub(super) fn origin(&self) -> &Origin {
        &self.origin
    }

    /// All names that the message may have been captured by.
    pub(super) fn names(&self) -> impl Iterator<Item = &Origin> {
        [Some(&self.origin), self.by_username.as_ref()]
            .into_iter()
            .flatten()
    }
}

impl From<MessageRef> for Origin {
    fn from(message: MessageRef) -> Self {
        match message {
            MessageRef::Chat {
                chat_id,
                message_id,
            } => Self(Name::Message {
                chat: Chat::from(&chat_id),
                number: message_id,
            }),
            MessageRef::Inline { inline_message_id } => {
                Self(Name::Inline(inline_message_id.into()))
            }
        }
    }
}

impl From<&MessageRef> for Origin {
    fn from(message: &MessageRef) -> Self {
        Self::from(message.clone())
    }
}

impl From<&Message> for Origin {
    fn from(message: &Message) -> Self {
        Self::of_message(message, None)
    }
}

impl<C: Into<ChatId>> From<(C, i64)> for Origin {
    fn from(message: (C, i64)) -> Self {
        Self::from(MessageRef::from(message))
    }
}

/// An inline message id.
impl From<&str> for Origin {
    fn from(inline_message_id: &str) -> Self {
        Self(Name::Inline(inline_message_id.into()))
    }
}

/// An inline message id.
impl From<String> for Origin {
    fn from(inline_message_id: String) -> Self {
        Self(Name::Inline(inline_message_id.into()))
    }
}
