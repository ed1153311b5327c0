//! Reading unions in one pass.
//!
//! What comes before the member that tells the alternatives apart is held until it is known what it
//! belongs to.

use super::held::{Held, HeldMember};
use super::path::at;
use super::read::{Name, blank_box, fill};
use super::{Object, Union};
use serde::de::{self, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

pub(crate) fn read_union<'de, D: Deserializer<'de>, T: Union>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(UnionVisitor(PhantomData))
}

struct UnionVisitor<T>(PhantomData<T>);

impl<'de, T: Union> Visitor<'de> for UnionVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let mut rest = Rest {
            tag: None,
            held: Vec::new(),
            map,
        };
        let Some(tag) = T::TAG else {
            return T::read("", rest);
        };
        while let Some(name) = rest.map.next_key::<Name>()? {
            if name.0 == tag {
                let Name(value) = rest.map.next_value().map_err(|error| at(tag, error))?;
                rest.tag = Some((tag, value.clone()));
                return T::read(&value, rest);
            }
            rest.hold(name)?;
        }
        rest.unknown().map(T::keep)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<T, A::Error> {
        T::from_list(items)
            .unwrap_or_else(|| Err(de::Error::invalid_type(de::Unexpected::Seq, &self)))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        T::from_text(text).ok_or_else(|| E::invalid_type(de::Unexpected::Str(text), &self))
    }
}

/// What is left of an object: the members that were read to find out what it is, and those behind.
pub(crate) struct Rest<'de, A> {
    tag: Option<(&'static str, Cow<'de, str>)>,
    held: Vec<(Name<'de>, Held<'de>)>,
    map: A,
}

impl<'de, A: MapAccess<'de>> Rest<'de, A> {
    /// Reads it as this object, of which the tag is no member.
    pub(crate) fn object<T: Object>(mut self) -> Result<Box<T>, A::Error> {
        let mut object: Box<T> = blank_box();
        let mut seen = 0;
        for (Name(name), value) in self.held {
            seen |= object
                .read(&name, &mut HeldMember::new(value))
                .map_err(|error| at(&name, error))?;
        }
        fill(&mut *object, seen, &mut self.map)?;
        Ok(object)
    }

    /// Keeps it as JSON.
    pub(crate) fn unknown(mut self) -> Result<Value, A::Error> {
        self.hold_all()?;
        let tag = self.tag.map(|(name, tag)| (name.to_owned(), tag.into()));
        let held = self
            .held
            .into_iter()
            .map(|(Name(name), value)| (name.into_owned(), value.into()));
        Ok(Value::Object(tag.into_iter().chain(held).collect()))
    }

    /// Reads everything, so that [`has`](Self::has) can tell.
    pub(crate) fn hold_all(&mut self) -> Result<(), A::Error> {
        while let Some(name) = self.map.next_key()? {
            self.hold(name)?;
        }
        Ok(())
    }

    /// Reads the value of that member for later.
    fn hold(&mut self, name: Name<'de>) -> Result<(), A::Error> {
        let value = self.map.next_value().map_err(|error| at(&name.0, error))?;
        self.held.push((name, value));
        Ok(())
    }

    /// Whether all these members are there.
    pub(crate) fn has(&self, names: &[&str]) -> bool {
        names.iter().all(|name| {
            self.held
                .iter()
                .any(|(held, value)| held.0 == *name && !value.is_null())
        })
    }
}
