//! JSON whose members keep the order in which they were put.
//!
//! For documents that people read: an object begins with what it is, and its members stand in the
//! documentation's order. Reading JSON is not done here.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Json {
    /// What has no members of ours.
    Plain(Value),
    /// A list.
    List(Vec<Json>),
    /// Members.
    Object(Object),
}

/// Members in their order.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Object(Vec<(String, Json)>);

impl Object {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// The object with one member more.
    pub(crate) fn with(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.put(name, value);
        self
    }

    /// Puts a member behind the others.
    pub(crate) fn put(&mut self, name: impl Into<String>, value: impl Into<Json>) {
        self.0.push((name.into(), value.into()));
    }

    /// Puts a member if there is a value for it.
    pub(crate) fn put_some(&mut self, name: &str, value: Option<impl Into<Json>>) {
        if let Some(value) = value {
            self.put(name, value);
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn append(&mut self, mut other: Self) {
        self.0.append(&mut other.0);
    }

    /// The document, with an end of line.
    pub(crate) fn to_document(&self) -> String {
        let text = serde_json::to_string_pretty(self).expect("names are text");
        text + "\n"
    }
}

macro_rules! plain {
    ($($ty:ty),*) => {$(
        impl From<$ty> for Json {
            fn from(value: $ty) -> Self {
                Self::Plain(value.into())
            }
        }
    )*};
}

plain!(bool, i32, u32, &str, String, Value, Vec<String>, Vec<i64>);

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

impl From<Vec<Object>> for Json {
    fn from(objects: Vec<Object>) -> Self {
        Self::List(objects.into_iter().map(Self::Object).collect())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(value) => value.serialize(serializer),
            Self::List(items) => serializer.collect_seq(items),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

impl Serialize for Object {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}
