//! Names the chat that a call is about.
//!
//! Only for addressing: objects that are received hold plain `i64` ids.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

/// A chat, by its number or by the public `@username` of a channel, supergroup or bot.
///
/// Private chats have the number of the user; groups and channels have negative numbers.
///
/// # Examples
///
/// ```
/// use amanobot::wire::ChatId;
///
/// assert_eq!(ChatId::from(-1001), ChatId::Id(-1001));
/// assert_eq!(ChatId::from("@durov"), ChatId::Username("@durov".to_owned()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChatId {
    /// The number.
    Id(i64),
    /// The username, with its leading `@`.
    Username(String),
}

impl From<i64> for ChatId {
    fn from(id: i64) -> Self {
        Self::Id(id)
    }
}

impl From<&str> for ChatId {
    fn from(username: &str) -> Self {
        Self::Username(username.to_owned())
    }
}

impl From<String> for ChatId {
    fn from(username: String) -> Self {
        Self::Username(username)
    }
}

impl From<&String> for ChatId {
    fn from(username: &String) -> Self {
        Self::Username(username.clone())
    }
}

impl From<&ChatId> for ChatId {
    fn from(chat_id: &ChatId) -> Self {
        chat_id.clone()
    }
}

impl fmt::Display for ChatId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => id.fmt(f),
            Self::Username(username) => username.fmt(f),
        }
    }
}

impl Serialize for ChatId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Id(id) => serializer.serialize_i64(*id),
            Self::Username(username) => serializer.serialize_str(username),
        }
    }
}

impl<'de> Deserialize<'de> for ChatId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NumberOrName;

        impl Visitor<'_> for NumberOrName {
            type Value = ChatId;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a chat's number or @username")
            }

            fn visit_i64<E: de::Error>(self, id: i64) -> Result<ChatId, E> {
                Ok(ChatId::Id(id))
            }

            fn visit_u64<E: de::Error>(self, id: u64) -> Result<ChatId, E> {
                i64::try_from(id)
                    .map(ChatId::Id)
                    .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(id), &self))
            }

            fn visit_str<E: de::Error>(self, username: &str) -> Result<ChatId, E> {
                Ok(ChatId::Username(username.to_owned()))
            }

            fn visit_string<E: de::Error>(self, username: String) -> Result<ChatId, E> {
                Ok(ChatId::Username(username))
            }
        }

        deserializer.deserialize_any(NumberOrName)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_a_number_or_a_string() {
        for (chat_id, json) in [
            (ChatId::Id(7), "7"),
            (ChatId::Id(-1_001_234_567_890), "-1001234567890"),
            (ChatId::from("@channel"), r#""@channel""#),
        ] {
            assert_eq!(serde_json::to_string(&chat_id).unwrap(), json);
            assert_eq!(serde_json::from_str::<ChatId>(json).unwrap(), chat_id);
        }
        for json in ["1.5", "true", "null", "9223372036854775808"] {
            assert!(serde_json::from_str::<ChatId>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn text_is_what_a_person_would_write() {
        assert_eq!(ChatId::Id(-5).to_string(), "-5");
        assert_eq!(ChatId::from("@channel").to_string(), "@channel");
    }
}
