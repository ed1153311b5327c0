//! What the generated readers and writers have in common.
//!
//! A reader starts from a blank object and fills it member by member: unknown members are skipped,
//! `null` is absent, and the required ones are counted as bits of a mask. A failure collects its path
//! on the way out (`message.entities[3].type: …`), which costs nothing while all goes well.
//!
//! Nothing here knows a type of the Bot API.

mod held;

use self::held::{Held, HeldMember};
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

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

// ---- writing

pub(crate) fn write_object<S: Serializer, T: Write>(
    serializer: S,
    object: &T,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    object.write(&mut map)?;
    map.end()
}

pub(crate) fn put<M: SerializeMap, T: Serialize + ?Sized>(
    map: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(name, value)
}

/// Leaves an absent member out.
#[expect(
    clippy::ref_option,
    reason = "the generated code says the shorter `&self.caption`"
)]
pub(crate) fn put_some<M: SerializeMap, T: Serialize>(
    map: &mut M,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => map.serialize_entry(name, value),
        None => Ok(()),
    }
}

/// A member that is `true` or absent.
pub(crate) fn put_true<M: SerializeMap>(
    map: &mut M,
    name: &'static str,
    value: bool,
) -> Result<(), M::Error> {
    if value {
        map.serialize_entry(name, &true)
    } else {
        Ok(())
    }
}

/// The members of an object that was kept as JSON.
pub(crate) fn put_members<M: SerializeMap>(map: &mut M, value: &Value) -> Result<(), M::Error> {
    for (name, value) in value.as_object().into_iter().flatten() {
        map.serialize_entry(name, value)?;
    }
    Ok(())
}

// ---- reading members

/// A required member.
#[inline]
pub(crate) fn take<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    bit: u32,
    slot: &mut T,
    map: &mut A,
) -> Result<u64, A::Error> {
    *slot = map.next_value()?;
    Ok(1 << bit)
}

/// An optional member.
#[inline]
pub(crate) fn take_some<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut Option<T>,
    map: &mut A,
) -> Result<u64, A::Error> {
    *slot = map.next_value()?;
    Ok(0)
}

/// An optional text, read in its place.
#[inline]
pub(crate) fn take_some_text<'de, A: MapAccess<'de>>(
    slot: &mut Option<String>,
    map: &mut A,
) -> Result<u64, A::Error> {
    map.next_value_seed(SomeText(slot))?;
    Ok(0)
}

/// A required object, read in its place.
#[inline]
pub(crate) fn take_object<'de, T: Object, A: MapAccess<'de>>(
    bit: u32,
    slot: &mut T,
    map: &mut A,
) -> Result<u64, A::Error> {
    map.next_value_seed(InPlace(slot))?;
    Ok(1 << bit)
}

/// An optional object, read in its place on the heap.
#[inline]
pub(crate) fn take_some_object<'de, T: Object, A: MapAccess<'de>>(
    slot: &mut Option<Box<T>>,
    map: &mut A,
) -> Result<u64, A::Error> {
    *slot = map
        .next_value::<Option<Boxed<T>>>()?
        .map(|Boxed(object)| object);
    Ok(0)
}

/// A boolean; the server leaves out many that are documented as required.
pub(crate) fn take_flag<'de, A: MapAccess<'de>>(
    slot: &mut bool,
    map: &mut A,
) -> Result<u64, A::Error> {
    *slot = map.next_value::<Option<bool>>()?.unwrap_or(false);
    Ok(0)
}

/// A required list.
pub(crate) fn take_list<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    bit: u32,
    slot: &mut Vec<T>,
    map: &mut A,
) -> Result<u64, A::Error> {
    let List(items) = map.next_value()?;
    *slot = items;
    Ok(1 << bit)
}

/// An optional list.
pub(crate) fn take_some_list<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    slot: &mut Option<Vec<T>>,
    map: &mut A,
) -> Result<u64, A::Error> {
    *slot = map
        .next_value::<Option<List<T>>>()?
        .map(|List(items)| items);
    Ok(0)
}

/// A required list of objects.
pub(crate) fn take_objects<'de, T: Object, A: MapAccess<'de>>(
    bit: u32,
    slot: &mut Vec<T>,
    map: &mut A,
) -> Result<u64, A::Error> {
    let Objects(items) = map.next_value()?;
    *slot = items;
    Ok(1 << bit)
}

/// An optional list of objects.
pub(crate) fn take_some_objects<'de, T: Object, A: MapAccess<'de>>(
    slot: &mut Option<Vec<T>>,
    map: &mut A,
) -> Result<u64, A::Error> {
    *slot = map
        .next_value::<Option<Objects<T>>>()?
        .map(|Objects(items)| items);
    Ok(0)
}

/// A required list of lists.
pub(crate) fn take_grid<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
    bit: u32,
    slot: &mut Vec<Vec<T>>,
    map: &mut A,
) -> Result<u64, A::Error> {
    let List(rows) = map.next_value::<List<List<T>>>()?;
    *slot = rows.into_iter().map(|List(row)| row).collect();
    Ok(1 << bit)
}

/// A member that nobody asked for.
pub(crate) fn skip<'de, A: MapAccess<'de>>(map: &mut A) -> Result<u64, A::Error> {
    map.next_value::<IgnoredAny>()?;
    Ok(0)
}

// ---- reading objects

pub(crate) fn read_object<'de, D: Deserializer<'de>, T: Object>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut object = T::blank();
    InPlace(&mut object).deserialize(deserializer)?;
    Ok(object)
}

/// A text or nothing, written where it belongs.
struct SomeText<'a>(&'a mut Option<String>);

impl<'de> DeserializeSeed<'de> for SomeText<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Visitor<'_> for SomeText<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        *self.0 = Some(text.to_owned());
        Ok(())
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<(), E> {
        *self.0 = Some(text);
        Ok(())
    }

    fn visit_unit<E: de::Error>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }

    fn visit_none<E: de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }
}

/// Fills an object where it stands, which spares moving it.
struct InPlace<'a, T>(&'a mut T);

impl<'de, T: Object> DeserializeSeed<'de> for InPlace<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Object> Visitor<'de> for InPlace<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        fill(self.0, 0, &mut map)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<(), E> {
        match T::from_text(text) {
            Some(object) => *self.0 = object,
            None => return Err(E::invalid_type(de::Unexpected::Str(text), &self)),
        }
        Ok(())
    }
}

/// An object that is read in its place on the heap.
struct Boxed<T>(Box<T>);

impl<'de, T: Object> Deserialize<'de> for Boxed<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut object = blank_box();
        InPlace(&mut *object).deserialize(deserializer)?;
        Ok(Self(object))
    }
}

/// A blank object on the heap, which `Box::new` would first make on the stack.
fn blank_box<T: Object>() -> Box<T> {
    Box::write(Box::new_uninit(), T::blank())
}

/// Reads all members that are left, and sees that none is missing.
fn fill<'de, T: Object, A: MapAccess<'de>>(
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
fn mask(count: usize) -> u64 {
    if count == 0 {
        0
    } else {
        u64::MAX >> (64 - count)
    }
}

/// The name of a member; the text keeps one that the input does not hold as it is.
struct Key<'a>(&'a mut String);

impl<'de: 'a, 'a> DeserializeSeed<'de> for Key<'a> {
    type Value = &'a str;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<&'a str, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de: 'a, 'a> Visitor<'de> for Key<'a> {
    type Value = &'a str;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_str<E: de::Error>(self, name: &'de str) -> Result<&'a str, E> {
        Ok(name)
    }

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
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;

        impl<'de> Visitor<'de> for NameVisitor {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E: de::Error>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }

            fn visit_string<E: de::Error>(self, name: String) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name)))
            }
        }

        deserializer.deserialize_str(NameVisitor)
    }
}

// ---- reading lists

/// A list whose failures name the item.
pub(crate) struct List<T>(pub(crate) Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
            type Value = List<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<List<T>, A::Error> {
                list(items).map(List)
            }
        }

        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }
}

pub(crate) fn list<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(
    mut items: A,
) -> Result<Vec<T>, A::Error> {
    let mut list: Vec<T> = Vec::new();
    loop {
        match items.next_element() {
            Ok(Some(item)) => {
                make_room(&mut list);
                list.push(item);
            }
            Ok(None) => return Ok(list),
            Err(error) => return Err(at_item(list.len(), error)),
        }
    }
}

/// Most lists are short: `push` alone would make room for four.
fn make_room<T>(list: &mut Vec<T>) {
    if list.len() == list.capacity() {
        list.reserve_exact(list.len().max(1));
    }
}

/// A list of objects that are read in their place.
struct Objects<T>(Vec<T>);

impl<'de, T: Object> Deserialize<'de> for Objects<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ObjectsVisitor<T>(PhantomData<T>);

        impl<'de, T: Object> Visitor<'de> for ObjectsVisitor<T> {
            type Value = Objects<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Objects<T>, A::Error> {
                let mut list = Vec::new();
                let mut index = 0;
                while let Some(()) = items
                    .next_element_seed(Next(&mut list))
                    .map_err(|error| at_item(index, error))?
                {
                    index += 1;
                }
                Ok(Objects(list))
            }
        }

        deserializer.deserialize_seq(ObjectsVisitor(PhantomData))
    }
}

/// Reads one more object at the end of a list.
struct Next<'a, T>(&'a mut Vec<T>);

impl<'de, T: Object> DeserializeSeed<'de> for Next<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        make_room(self.0);
        let index = self.0.len();
        self.0.push(T::blank());
        InPlace(&mut self.0[index]).deserialize(deserializer)
    }
}

// ---- reading unions

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

// ---- reading choices

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

// ---- the path of a failure

/// Adds where it happened to what happened: `chat` and `id: invalid type …` make `chat.id: …`.
#[cold]
#[expect(clippy::needless_pass_by_value, reason = "it is at its end here")]
fn at<E: de::Error>(segment: &str, error: E) -> E {
    E::custom(located(segment, &error.to_string()))
}

#[cold]
fn at_item<E: de::Error>(index: usize, error: E) -> E {
    at(&format!("[{index}]"), error)
}

fn located(segment: &str, message: &str) -> String {
    // What serde_json says of the place in the text stays at the end, where it reads it back.
    match message.split_once(": ") {
        Some((path, what)) if is_path(path) && path.starts_with('[') => {
            format!("{segment}{path}: {what}")
        }
        Some((path, what)) if is_path(path) => format!("{segment}.{path}: {what}"),
        _ => format!("{segment}: {message}"),
    }
}

/// Whether a message begins with the path of a failure further inside.
fn is_path(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_.[]".contains(&byte))
}
