//! Reading and writing objects of an id and one other member, such as updates.

use super::path::at;
use super::read::{Boxed, Key};
use super::{Choice, Object};
use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::{Map, Value};
use std::fmt;
use std::marker::PhantomData;

/// Reads one member of a choice; `null` decides nothing.
pub(crate) fn choose<'de, T: Object, C, A: MapAccess<'de>>(
    variant: fn(Box<T>) -> C,
    map: &mut A,
) -> Result<Option<C>, A::Error> {
    Ok(map
        .next_value::<Option<Boxed<T>>>()?
        .map(|Boxed(object)| variant(object)))
}

/// Reads an object of an id and one other member.
pub(crate) fn read_choice<'de, D: Deserializer<'de>, C: Choice>(
    deserializer: D,
) -> Result<(i64, C), D::Error> {
    struct ChoiceVisitor<C>(PhantomData<C>);

    impl<'de, C: Choice> Visitor<'de> for ChoiceVisitor<C> {
        type Value = (i64, C);

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(i64, C), A::Error> {
            let mut id = None;
            let mut choice = None;
            let mut unknown = Vec::new();
            let mut text = String::new();
            while let Some(name) = map.next_key_seed(Key(&mut text))? {
                if name == C::ID {
                    id = map.next_value().map_err(|error| at(name, error))?;
                } else if let Some(read) = C::read(name, &mut map) {
                    choice = read.map_err(|error| at(name, error))?.or(choice);
                } else {
                    let value = map.next_value().map_err(|error| at(name, error))?;
                    unknown.push((name.to_owned(), value));
                }
            }
            let id = id.ok_or_else(|| de::Error::missing_field(C::ID))?;
            Ok((
                id,
                choice.unwrap_or_else(|| C::unknown(Value::Object(Map::from_iter(unknown)))),
            ))
        }
    }

    deserializer.deserialize_map(ChoiceVisitor(PhantomData))
}

pub(crate) fn write_choice<S: Serializer, C: Choice>(
    serializer: S,
    id: i64,
    choice: &C,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(C::ID, &id)?;
    choice.write(&mut map)?;
    map.end()
}

/// The name of the first member of an object that was kept as JSON.
pub(crate) fn first_key(value: &Value) -> &str {
    value
        .as_object()
        .and_then(|members| members.keys().next())
        .map_or("", String::as_str)
}
