//! What the generated readers and writers have in common.
//!
//! A reader starts from a blank object and fills it member by member: unknown members are skipped,
//! `null` is absent, and the required ones are counted as bits of a mask. A failure collects its path
//! on the way out (`message.entities[3].type: …`), which costs nothing while all goes well.
//!
//! Nothing here knows a type of the Bot API.

mod alternatives;
mod choice;
mod held;
mod list;
mod member;
mod path;
mod read;
mod write;

pub(crate) use self::alternatives::{Rest, read_union};
pub(crate) use self::choice::{choose, first_key, read_choice, write_choice};
pub(crate) use self::list::{List, list};
pub(crate) use self::member::{
    skip, take, take_flag, take_grid, take_known, take_list, take_object, take_objects, take_some,
    take_some_list, take_some_object, take_some_objects, take_some_text,
};
pub(crate) use self::read::{Name, read_object};
pub(crate) use self::write::{put, put_members, put_some, put_true, write_object};

use self::read::blank_box;
use serde::de::{MapAccess, SeqAccess};
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;
use std::fmt;

/// Writes its members into an object.
pub(crate) trait Write {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

/// Reads its members from an object.
pub(crate) trait Object: Write + Sized {
    /// Members without which there is no such object; the index is the bit that `read` answers.
    const REQUIRED: &'static [&'static str];

    /// The object before anything was read.
    fn blank() -> Self;

    /// Reads the value of one member, and answers the bit of a required one.
    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error>;

    /// For objects that a bare string may stand for.
    fn from_text(_text: &str) -> Option<Self> {
        None
    }
}

/// One of several objects, told apart by what they contain.
pub(crate) trait Union: Sized {
    /// The member that tells; without one, it is their names.
    const TAG: Option<&'static str>;

    /// Reads the alternative of that tag.
    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error>;

    /// Keeps what belongs to no known alternative.
    fn keep(value: Value) -> Self;

    /// Writes whichever alternative it is.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// For unions with text among the alternatives.
    fn from_text(_text: &str) -> Option<Self> {
        None
    }

    /// For unions with a list among the alternatives.
    fn from_list<'de, A: SeqAccess<'de>>(_items: A) -> Option<Result<Self, A::Error>> {
        None
    }
}

/// The members of an object of which at most one is there.
pub(crate) trait Choice: Sized {
    /// The member that is always there.
    const ID: &'static str;

    /// Reads one member; `None` is a name that nobody knows.
    fn read<'de, A: MapAccess<'de>>(
        name: &str,
        map: &mut A,
    ) -> Option<Result<Option<Self>, A::Error>>;

    /// Keeps an object without any member that is known.
    fn unknown(value: Value) -> Self;

    /// Writes the one member.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

/// Implements serde's traits by [`Object`].
macro_rules! object {
    ($name:ident) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                write_object(serializer, self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read_object(deserializer)
            }
        }
    };
}

/// Implements serde's traits by [`Union`].
macro_rules! union {
    ($name:ident) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Union::write(self, serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read_union(deserializer)
            }
        }
    };
}

/// Implements what every string enumeration can do, by `as_str` and `From<&str>`.
macro_rules! enumeration {
    ($name:ident) => {
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(Self::from(&*Name::deserialize(deserializer)?.0))
            }
        }
    };
}

/// Turns structs into the union they belong to.
macro_rules! conversions {
    ($union:ident { $($variant:ident($object:ident)),* $(,)? }) => {
        $(
            impl From<$object> for $union {
                fn from(object: $object) -> Self {
                    Self::$variant(Box::new(object))
                }
            }
        )*
    };
}

/// Turns text and lists into the union that has them among its alternatives.
macro_rules! plain {
    ($union:ident { $($plain:ty => $variant:ident),* $(,)? }) => {
        $(
            impl From<$plain> for $union {
                fn from(value: $plain) -> Self {
                    Self::$variant(value.into())
                }
            }
        )*
    };
}

/// Lets an object dereference to the members that it has set aside.
macro_rules! aside {
    ($object:ident, $rest:ident) => {
        impl std::ops::Deref for $object {
            type Target = $rest;

            fn deref(&self) -> &$rest {
                static NOTHING: std::sync::LazyLock<$rest> = std::sync::LazyLock::new($rest::blank);
                self.aside.get().unwrap_or(&NOTHING)
            }
        }

        impl std::ops::DerefMut for $object {
            fn deref_mut(&mut self) -> &mut $rest {
                self.aside.filled()
            }
        }
    };
}

/// Implements `Serialize` for a request.
macro_rules! request {
    ($name:ident) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                write_object(serializer, self)
            }
        }
    };
}

pub(crate) use {aside, conversions, enumeration, object, plain, request, union};

/// Members that are rarely there, on the heap when they are.
#[derive(Clone)]
pub(crate) struct Aside<T>(Option<Box<T>>);

impl<T: Object> Aside<T> {
    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_deref()
    }

    /// The members, blank if none was there.
    pub(crate) fn filled(&mut self) -> &mut T {
        self.0.get_or_insert_with(blank_box)
    }

    pub(crate) fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.0.as_ref().map_or(Ok(()), |members| members.write(map))
    }
}

impl<T> Default for Aside<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Object + PartialEq> PartialEq for Aside<T> {
    /// Nothing is equal to members of which none is set.
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (None, None) => true,
            (Some(one), Some(other)) => one == other,
            (Some(members), None) | (None, Some(members)) => **members == T::blank(),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Aside<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
