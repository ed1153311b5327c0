//! Names a message that a call edits, stops or scores.
//!
//! Which answer such a call has is decided elsewhere, by how the message was named.

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

use super::ChatId;

/// A message of the bot: by chat and number, or, when it was sent by way of an inline query, by its
/// inline id.
///
/// # Examples
///
/// ```
/// use amanobot::wire::MessageRef;
///
/// let in_chat = MessageRef::from((7, 42));
/// let inline = MessageRef::from("BAAAAJIAAAD-xM0M");
/// assert_eq!(in_chat, MessageRef::Chat { chat_id: 7.into(), message_id: 42 });
/// assert_eq!(inline, MessageRef::Inline { inline_message_id: "BAAAAJIAAAD-xM0M".to_owned() });
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MessageRef {
    /// A message in a chat.
    Chat {
        /// The chat.
        chat_id: ChatId,
        /// The message's number in that chat.
        message_id: i64,
    },
    /// A message sent by way of an inline query, in a chat the bot need not know.
    Inline {
        /// The inline message's id.
        inline_message_id: String,
    },
}

impl MessageRef {
    /// Writes the members of the request that name the message: `chat_id` and `message_id`, or
    /// `inline_message_id`.
    pub(crate) fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Chat {
                chat_id,
                message_id,
            } => {
                map.serialize_entry("chat_id", chat_id)?;
                map.serialize_entry("message_id", message_id)
            }
            Self::Inline { inline_message_id } => {
                map.serialize_entry("inline_message_id", inline_message_id)
            }
        }
    }
}

impl<C: Into<ChatId>> From<(C, i64)> for MessageRef {
    fn from((chat_id, message_id): (C, i64)) -> Self {
        Self::Chat {
            chat_id: chat_id.into(),
            message_id,
        }
    }
}

impl From<&str> for MessageRef {
    fn from(inline_message_id: &str) -> Self {
        Self::from(inline_message_id.to_owned())
    }
}

impl From<String> for MessageRef {
    fn from(inline_message_id: String) -> Self {
        Self::Inline { inline_message_id }
    }
}

impl From<&String> for MessageRef {
    fn from(inline_message_id: &String) -> Self {
        Self::from(inline_message_id.clone())
    }
}

impl From<(&str,)> for MessageRef {
    fn from((inline_message_id,): (&str,)) -> Self {
        Self::from(inline_message_id)
    }
}

impl From<(String,)> for MessageRef {
    fn from((inline_message_id,): (String,)) -> Self {
        Self::from(inline_message_id)
    }
}

impl From<&MessageRef> for MessageRef {
    fn from(message: &MessageRef) -> Self {
        message.clone()
    }
}

impl Serialize for MessageRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.write(&mut map)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for MessageRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = MessageRef;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("`chat_id` and `message_id`, or `inline_message_id`")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<MessageRef, A::Error> {
                let (mut chat_id, mut message_id, mut inline_message_id) = (None, None, None);
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "chat_id" => chat_id = map.next_value()?,
                        "message_id" => message_id = map.next_value()?,
                        "inline_message_id" => inline_message_id = map.next_value()?,
                        _ => drop(map.next_value::<de::IgnoredAny>()?),
                    }
                }
                match (chat_id, message_id, inline_message_id) {
                    (Some(chat_id), Some(message_id), None) => Ok(MessageRef::Chat {
                        chat_id,
                        message_id,
                    }),
                    (None, None, Some(inline_message_id)) => {
                        Ok(MessageRef::Inline { inline_message_id })
                    }
                    _ => Err(de::Error::custom(format_args!(
                        "expected {}",
                        &self as &dyn de::Expected
                    ))),
                }
            }
        }

        deserializer.deserialize_map(Members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_named_in_each_of_the_three_ways() {
        let cases = [
            (MessageRef::from((1, 2)), r#"{"chat_id":1,"message_id":2}"#),
            (
                MessageRef::from(("@c", 2)),
                r#"{"chat_id":"@c","message_id":2}"#,
            ),
            (MessageRef::from(("im",)), r#"{"inline_message_id":"im"}"#),
            (MessageRef::from("im"), r#"{"inline_message_id":"im"}"#),
        ];
        for (message, json) in cases {
            assert_eq!(serde_json::to_string(&message).unwrap(), json);
            assert_eq!(serde_json::from_str::<MessageRef>(json).unwrap(), message);
        }
    }

    #[test]
    fn half_a_name_is_none() {
        for json in [
            "{}",
            r#"{"chat_id":1}"#,
            r#"{"message_id":1}"#,
            r#"{"chat_id":1,"message_id":2,"inline_message_id":"x"}"#,
        ] {
            assert!(serde_json::from_str::<MessageRef>(json).is_err(), "{json}");
        }
    }
}
