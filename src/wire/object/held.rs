//! Members that were read before it was known what they belong to.
//!
//! They borrow from the input and keep their order, which makes them cheaper than a [`Value`]; what
//! nobody claims becomes one. Nothing here decides what an object is.

use super::Name;
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess,
    Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Number, Value};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// The key under which `serde_json` shows a number when its feature `arbitrary_precision` is on.
const NUMBER: &str = "$serde_json::private::Number";

/// A value of JSON.
pub(super) enum Held<'de> {
    Null,
    Boolean(bool),
    Signed(i64),
    Unsigned(u64),
    Float(f64),
    Text(Cow<'de, str>),
    List(Vec<Held<'de>>),
    Object(Vec<(Name<'de>, Held<'de>)>),
}

impl Held<'_> {
    pub(super) fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    fn number(text: &str) -> Option<Self> {
        let number: Number = text.parse().ok()?;
        number
            .as_i64()
            .map(Self::Signed)
            .or_else(|| number.as_u64().map(Self::Unsigned))
            .or_else(|| number.as_f64().map(Self::Float))
    }
}

impl From<Held<'_>> for Value {
    fn from(held: Held<'_>) -> Self {
        match held {
            Held::Null => Self::Null,
            Held::Boolean(value) => value.into(),
            Held::Signed(value) => value.into(),
            Held::Unsigned(value) => value.into(),
            Held::Float(value) => value.into(),
            Held::Text(text) => text.into(),
            Held::List(items) => items.into_iter().collect(),
            Held::Object(members) => members
                .into_iter()
                .map(|(Name(name), value)| (name.into_owned(), Self::from(value)))
                .collect(),
        }
    }
}

impl<'de> Deserialize<'de> for Held<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(HeldVisitor)
    }
}

struct HeldVisitor;

impl<'de> Visitor<'de> for HeldVisitor {
    type Value = Held<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Held<'de>, E> {
        Ok(Held::Null)
    }

    fn visit_none<E>(self) -> Result<Held<'de>, E> {
        Ok(Held::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Held<'de>, E> {
        Ok(Held::Boolean(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Held<'de>, E> {
        Ok(Held::Signed(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Held<'de>, E> {
        Ok(Held::Unsigned(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Held<'de>, E> {
        Ok(Held::Float(value))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Held<'de>, E> {
        Ok(Held::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Held<'de>, E> {
        Ok(Held::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Held<'de>, E> {
        Ok(Held::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Held<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Held::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Held<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<Name>()? {
            if name.0 == NUMBER {
                let Name(text) = map.next_value()?;
                return Held::number(&text).ok_or_else(|| de::Error::custom("invalid number"));
            }
            members.push((name, map.next_value()?));
        }
        Ok(Held::Object(members))
    }
}

/// One held member, to be read by [`Object::read`](super::Object::read).
pub(super) struct HeldMember<'de, E> {
    value: Option<Held<'de>>,
    error: PhantomData<E>,
}

impl<'de, E> HeldMember<'de, E> {
    pub(super) fn new(value: Held<'de>) -> Self {
        Self {
            value: Some(value),
            error: PhantomData,
        }
    }
}

impl<'de, E: de::Error> MapAccess<'de> for HeldMember<'de, E> {
    type Error = E;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, _: K) -> Result<Option<K::Value>, E> {
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, E> {
        let value = self.value.take().unwrap_or(Held::Null);
        seed.deserialize(value.into_deserializer())
    }
}

/// Reads what is held.
pub(crate) struct HeldDeserializer<'de, E> {
    value: Held<'de>,
    error: PhantomData<E>,
}

impl<'de, E: de::Error> IntoDeserializer<'de, E> for Held<'de> {
    type Deserializer = HeldDeserializer<'de, E>;

    fn into_deserializer(self) -> Self::Deserializer {
        HeldDeserializer {
            value: self,
            error: PhantomData,
        }
    }
}

impl<'de, E: de::Error> Deserializer<'de> for HeldDeserializer<'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.value {
            Held::Null => visitor.visit_unit(),
            Held::Boolean(value) => visitor.visit_bool(value),
            Held::Signed(value) => visitor.visit_i64(value),
            Held::Unsigned(value) => visitor.visit_u64(value),
            Held::Float(value) => visitor.visit_f64(value),
            Held::Text(Cow::Borrowed(text)) => visitor.visit_borrowed_str(text),
            Held::Text(Cow::Owned(text)) => visitor.visit_string(text),
            Held::List(items) => visitor.visit_seq(SeqDeserializer::new(items.into_iter())),
            Held::Object(members) => visitor.visit_map(MapDeserializer::new(members.into_iter())),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        if self.value.is_null() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de, E: de::Error> IntoDeserializer<'de, E> for Name<'de> {
    type Deserializer = HeldDeserializer<'de, E>;

    fn into_deserializer(self) -> Self::Deserializer {
        Held::Text(self.0).into_deserializer()
    }
}

#[cfg(test)]
mod tests {
    use super::{Held, HeldDeserializer};
    use serde::Deserialize;
    use serde::de::IntoDeserializer;
    use serde_json::{Value, json};

    const TEXT: &str = r#"{"a":[null,true,-1,18446744073709551615,0.5,"b\n"],"\u0063":{"d":"e"}}"#;

    fn held(text: &str) -> Held<'_> {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn what_is_held_becomes_the_value_it_was() {
        let value: Value = serde_json::from_str(TEXT).unwrap();

        assert_eq!(Value::from(held(TEXT)), value);
    }

    #[test]
    fn what_is_held_is_read_as_if_it_came_from_the_text() {
        let value: Value = serde_json::from_str(TEXT).unwrap();

        let held: HeldDeserializer<serde_json::Error> = held(TEXT).into_deserializer();
        assert_eq!(Value::deserialize(held).unwrap(), value);
    }

    #[test]
    fn a_number_of_arbitrary_precision_is_a_number() {
        let value = Value::from(held(r#"{"$serde_json::private::Number":"-7"}"#));

        assert_eq!(value, json!(-7));
    }
}
