//! The envelope of the Bot API's answers, read in one pass.
//!
//! Each type that a method answers with has its own compiled copy of the reader in this crate, so that
//! a bot's own build does not repeat it.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    self, Deserialize, DeserializeOwned, Deserializer, IgnoredAny, MapAccess, Visitor,
};

use crate::types::ResponseParameters;
use crate::wire::object::List;

/// What a method answers with.
pub trait Answer: Sized + Send + 'static {
    /// Reads a whole answer.
    ///
    /// # Errors
    ///
    /// When the text is no JSON, no envelope, or holds a result that does not fit.
    fn from_response(text: &str) -> Result<Envelope<Self>, serde_json::Error>;
}

/// An answer of the Bot API: `{"ok": true, "result": …}` or `{"ok": false, …}`.
#[derive(Debug, Clone, PartialEq)]
pub enum Envelope<A> {
    /// The call was carried out.
    Ok(A),
    /// The call was refused.
    Failed {
        /// Telegram's explanation.
        description: String,
        /// Telegram's error code.
        code: u16,
        /// What a program can do about it.
        parameters: Option<ResponseParameters>,
    },
}

/// Reads an answer whose result is any type.
pub(crate) fn envelope<A: DeserializeOwned>(text: &str) -> Result<Envelope<A>, serde_json::Error> {
    serde_json::from_str(text)
}

/// Reads an answer whose result is a list. What does not fit is named with its place, as `[3].chat`.
pub(crate) fn envelope_of_list<T: DeserializeOwned>(
    text: &str,
) -> Result<Envelope<Vec<T>>, serde_json::Error> {
    Ok(match envelope(text)? {
        Envelope::Ok(List(list)) => Envelope::Ok(list),
        Envelope::Failed {
            description,
            code,
            parameters,
        } => Envelope::Failed {
            description,
            code,
            parameters,
        },
    })
}

/// Makes a type an answer: `answer!(Message)`, `answer!(Vec<Update>)`.
macro_rules! answer {
    (Vec<$item:ty>) => {
        $crate::methods::answer!(Vec<$item>, envelope_of_list);
    };
    ($answer:ty) => {
        $crate::methods::answer!($answer, envelope);
    };
    ($answer:ty, $read:ident) => {
        impl $crate::methods::Answer for $answer {
            fn from_response(
                text: &str,
            ) -> Result<$crate::methods::Envelope<Self>, ::serde_json::Error> {
                $crate::methods::$read(text)
            }
        }
    };
}

pub(crate) use answer;

answer!(bool);
answer!(i64);
answer!(String);
answer!(serde_json::Value);

impl<'de, A: Deserialize<'de>> Deserialize<'de> for Envelope<A> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members(PhantomData))
    }
}

struct Members<A>(PhantomData<A>);

impl<'de, A: Deserialize<'de>> Visitor<'de> for Members<A> {
    type Value = Envelope<A>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer of the Bot API")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Envelope<A>, M::Error> {
        let mut ok = None;
        let mut result = None;
        let mut description = None;
        let mut code = None;
        let mut parameters = None;
        while let Some(key) = map.next_key()? {
            match key {
                Key::Ok => ok = Some(map.next_value()?),
                // The result of a refusal, if there is one, need not fit.
                Key::Result if ok != Some(false) => result = Some(map.next_value()?),
                Key::Description => description = map.next_value()?,
                Key::ErrorCode => code = map.next_value()?,
                Key::Parameters => parameters = map.next_value()?,
                Key::Result | Key::Other => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        match ok {
            Some(true) => result
                .map(Envelope::Ok)
                .ok_or_else(|| de::Error::missing_field("result")),
            Some(false) => Ok(Envelope::Failed {
                description: description.ok_or_else(|| de::Error::missing_field("description"))?,
                code: code.ok_or_else(|| de::Error::missing_field("error_code"))?,
                parameters,
            }),
            None => Err(de::Error::missing_field("ok")),
        }
    }
}

enum Key {
    Ok,
    Result,
    Description,
    ErrorCode,
    Parameters,
    Other,
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;

        impl Visitor<'_> for Name {
            type Value = Key;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a member of an answer")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<Key, E> {
                Ok(match name {
                    "ok" => Key::Ok,
                    "result" => Key::Result,
                    "description" => Key::Description,
                    "error_code" => Key::ErrorCode,
                    "parameters" => Key::Parameters,
                    _ => Key::Other,
                })
            }
        }

        deserializer.deserialize_identifier(Name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_is_read() {
        let text = r#"{"ok":true,"result":true,"description":"Webhook was set"}"#;
        assert_eq!(bool::from_response(text).unwrap(), Envelope::Ok(true));
    }

    #[test]
    fn the_order_of_members_does_not_matter() {
        let text = r#"{"new":[{}],"result":5,"ok":true}"#;
        assert_eq!(i64::from_response(text).unwrap(), Envelope::Ok(5));
    }

    #[test]
    fn a_refusal_is_read_with_its_parameters() {
        let text = r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 3",
            "parameters":{"retry_after":3,"new":null},"result":{}}"#;
        let Envelope::Failed {
            description,
            code,
            parameters,
        } = bool::from_response(text).unwrap()
        else {
            panic!("it failed");
        };
        assert_eq!(description, "Too Many Requests: retry after 3");
        assert_eq!(code, 429);
        assert_eq!(parameters.unwrap().retry_after, Some(3));
    }

    #[test]
    fn what_is_no_envelope_is_an_error() {
        for text in [
            "",
            "[]",
            "null",
            "7",
            "\"ok\"",
            "{}",
            r#"{"ok":true}"#,
            r#"{"result":true}"#,
            r#"{"ok":1,"result":true}"#,
            r#"{"ok":false}"#,
            r#"{"ok":false,"description":"x"}"#,
            r#"{"ok":false,"error_code":400}"#,
            r#"{"ok":false,"error_code":-1,"description":"x"}"#,
            r#"{"ok":true,"result":true"#,
            r#"{"ok":true,"result":true}{}"#,
        ] {
            assert!(bool::from_response(text).is_err(), "{text}");
        }
    }

    #[test]
    fn hostile_nesting_is_an_error() {
        let text = format!(r#"{{"ok":true,"result":{}"#, "[".repeat(100_000));
        assert!(serde_json::Value::from_response(&text).is_err());
        assert!(bool::from_response(&text).is_err());
    }
}
