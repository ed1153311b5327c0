//! Reads what a poll brings, update by update where need be.
//!
//! One update that cannot be read must not keep those around it from being handled.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use crate::error::Error;
use crate::methods::GetUpdates;
use crate::methods::{Answer, Envelope, Method, envelope};
use crate::types::Update;

/// What a poll brings, in Telegram's order.
#[derive(Debug)]
pub(super) struct Batch(pub(super) Vec<Item>);

/// One element of it.
#[derive(Debug)]
pub(super) enum Item {
    Update(Update),
    Unreadable {
        /// Its id, if that much can be read.
        update_id: Option<i64>,
        source: Error,
    },
}

impl Answer for Batch {
    fn from_response(text: &str) -> Result<Envelope<Self>, serde_json::Error> {
        if let Ok(updates) = Vec::<Update>::from_response(text) {
            return Ok(batch(updates, Item::Update));
        }
        // Elements are taken apart as text, without descending into them: nesting that is too deep
        // for the parser is the fault of one update as well.
        let elements = envelope::<Vec<Box<RawValue>>>(text)?;
        Ok(batch(elements, |element| {
            Item::read(GetUpdates::NAME, element.get())
        }))
    }
}

fn batch<T>(elements: Envelope<Vec<T>>, item: impl Fn(T) -> Item) -> Envelope<Batch> {
    match elements {
        Envelope::Ok(elements) => Envelope::Ok(Batch(elements.into_iter().map(item).collect())),
        Envelope::Failed {
            description,
            code,
            parameters,
        } => Envelope::Failed {
            description,
            code,
            parameters,
        },
    }
}

impl Item {
    /// Reads an update that came by way of `method`.
    pub(super) fn read(method: &'static str, text: &str) -> Self {
        match serde_json::from_str(text) {
            Ok(update) => Item::Update(update),
            Err(error) => Item::Unreadable {
                update_id: serde_json::from_str(text).ok().and_then(|UpdateId(id)| id),
                source: Error::decode(method, error),
            },
        }
    }
}

/// The id of an update, whatever else the update holds.
struct UpdateId(Option<i64>);

impl<'de> Deserialize<'de> for UpdateId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = UpdateId;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an update")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<UpdateId, A::Error> {
                let mut id = None;
                while let Some(key) = map.next_key::<String>()? {
                    if key == "update_id" {
                        id = map.next_value::<Value>()?.as_i64();
                    } else {
                        map.next_value::<&RawValue>()?;
                    }
                }
                Ok(UpdateId(id))
            }
        }

        deserializer.deserialize_map(Members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ids of the updates that can be read, and id and path of those that cannot.
    fn read(result: &str) -> Vec<Result<i64, (Option<i64>, String)>> {
        let text = format!(r#"{{"ok":true,"result":{result}}}"#);
        let Ok(Envelope::Ok(Batch(items))) = Batch::from_response(&text) else {
            panic!("a batch");
        };
        let outcome = |item| match item {
            Item::Update(update) => Ok(update.update_id),
            Item::Unreadable {
                update_id,
                source: Error::Decode { path, .. },
            } => Err((update_id, path)),
            Item::Unreadable { source, .. } => panic!("{source}"),
        };
        items.into_iter().map(outcome).collect()
    }

    #[test]
    fn an_unreadable_update_leaves_its_neighbours_alone() {
        let result =
            r#"[{"update_id":1},{"update_id":2,"message":{"message_id":"two"}},{"update_id":3}]"#;
        assert_eq!(
            read(result),
            [
                Ok(1),
                Err((Some(2), "message.message_id".to_owned())),
                Ok(3)
            ]
        );
    }

    #[test]
    fn an_update_without_an_id_is_unreadable() {
        assert_eq!(read(r#"[{"poll":{}},7,{"update_id":3}]"#).len(), 3);
        assert!(matches!(
            read(r#"[{"update_id":"x"},7,{"update_id":3}]"#)[..],
            [Err((None, _)), Err((None, _)), Ok(3)]
        ));
    }

    #[test]
    fn hostile_nesting_is_the_fault_of_one_update() {
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        let result = format!(r#"[{{"future":{deep},"update_id":1}},{{"update_id":2}}]"#);
        assert!(matches!(read(&result)[..], [Err((Some(1), _)), Ok(2)]));
    }

    #[test]
    fn a_refusal_stays_a_refusal() {
        let text = r#"{"ok":false,"error_code":409,"description":"Conflict"}"#;
        assert!(matches!(
            Batch::from_response(text),
            Ok(Envelope::Failed { code: 409, .. })
        ));
    }

    #[test]
    fn what_is_no_list_is_an_error() {
        assert!(Batch::from_response(r#"{"ok":true,"result":{"update_id":1}}"#).is_err());
        assert!(Batch::from_response("<html>").is_err());
    }
}
