//! Reading objects where they stand.

use super::Object;
use super::path::at;
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

pub(crate) fn read_object<'de, D: Deserializer<'de>, T: Object>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut object = T::blank();
    InPlace(&mut object).deserialize(deserializer)?;
    Ok(object)
}

/// A text or nothing, written where it belongs.
pub(super) struct SomeText<'a>(pub(super) &'a mut Option<String>);

impl<'de> DeserializeSeed<'de> for SomeText<'_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for SomeText<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    #[inline]
    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        *self.0 = Some(text.to_owned());
        Ok(())
    }

    #[inline]
    fn visit_string<E: de::Error>(self, text: String) -> Result<(), E> {
        *self.0 = Some(text);
        Ok(())
    }

    #[inline]
    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }

    #[inline]
    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }
}

/// Fills an object where it stands, which spares moving it.
pub(super) struct InPlace<'a, T>(pub(super) &'a mut T);

impl<'de, T: Object> DeserializeSeed<'de> for InPlace<'_, T> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Object> Visitor<'de> for InPlace<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        fill(self.0, 0, &mut map)
    }

    #[inline]
    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        match T::from_text(text) {
            Some(object) => *self.0 = object,
            None => return Err(E::invalid_type(de::Unexpected::Str(text), &self)),
        }
        Ok(())
    }
}

/// An object that is read in its place on the heap.
pub(super) struct Boxed<T>(pub(super) Box<T>);

impl<'de, T: Object> Deserialize<'de> for Boxed<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut object = blank_box();
        InPlace(&mut *object).deserialize(deserializer)?;
        Ok(Self(object))
    }
}

/// A blank object on the heap, which `Box::new` would first make on the stack.
#[inline]
pub(super) fn blank_box<T: Object>() -> Box<T> {
    Box::write(Box::new_uninit(), T::blank())
}

/// Reads all members that are left, and sees that none is missing.
pub(super) fn fill<'de, T: Object, A: MapAccess<'de>>(
    object: &mut T,
    mut seen: u64,
    map: &mut A,
) -> Result<(), A::Error> {
    let mut text = String::new();
    while let Some(name) = map.next_key_seed(Key(&mut text))? {
        seen |= object.read(name, map).map_err(|error| at(name, error))?;
    }
    let missing = !seen & mask(T::REQUIRED.len());
    if missing == 0 {
        return Ok(());
    }
    Err(de::Error::missing_field(
        T::REQUIRED[missing.trailing_zeros() as usize],
    ))
}

/// As many set bits as there are required members.
#[inline]
fn mask(count: usize) -> u64 {
    if count == 0 {
        0
    } else {
        u64::MAX >> (64 - count)
    }
}

/// The name of a member; the text keeps one that the input does not hold as it is.
pub(super) struct Key<'a>(pub(super) &'a mut String);

impl<'de: 'a, 'a> DeserializeSeed<'de> for Key<'a> {
    type Value = &'a str;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<&'a str, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de: 'a, 'a> Visitor<'de> for Key<'a> {
    type Value = &'a str;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    #[inline]
    fn visit_borrowed_str<E: de::Error>(self, name: &'de str) -> Result<&'a str, E> {
        Ok(name)
    }

    #[inline]
    fn visit_str<E: de::Error>(self, name: &str) -> Result<&'a str, E> {
        Ok(self.keep(name))
    }
}

impl<'a> Key<'a> {
    // Telegram's names have no escapes; out of line, this does not weigh on those that are borrowed.
    #[cold]
    #[inline(never)]
    fn keep(self, name: &str) -> &'a str {
        name.clone_into(self.0);
        self.0
    }
}

/// A short text that is borrowed from the input where that is possible.
pub(crate) struct Name<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;

        impl<'de> Visitor<'de> for NameVisitor {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            #[inline]
            fn visit_borrowed_str<E: de::Error>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            #[inline]
            fn visit_str<E: de::Error>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }

            #[inline]
            fn visit_string<E: de::Error>(self, name: String) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name)))
            }
        }

        deserializer.deserialize_str(NameVisitor)
    }
}
