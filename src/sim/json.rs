//! JSON that is kept as it is written, and messages that are read again only when somebody looks.
//!
//! Almost no message is ever looked at again, and as text it takes a tenth of the memory.

use std::fmt;
use std::mem;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

/// JSON as text, shared by all who keep it.
#[derive(Clone)]
pub(crate) struct Json(Arc<RawValue>);

impl Json {
    /// A value, written.
    pub(crate) fn of(value: &Value) -> Self {
        let text = serde_json::value::to_raw_value(value);
        Self(Arc::from(text.expect("keys are texts")))
    }

    /// The value.
    pub(crate) fn read(&self) -> Value {
        let mut reader = serde_json::Deserializer::from_str(self.text());
        // However deep it is, it was a value before.
        reader.disable_recursion_limit();
        Value::deserialize(&mut reader).expect("a value was written")
    }

    /// The text.
    pub(crate) fn text(&self) -> &str {
        self.0.get()
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Value::deserialize(from).map(|value| Self::of(&value))
    }
}

/// JSON that can be looked at as a value, which stays from then on. Not [`Clone`], so that what is
/// cloned is the value.
pub(crate) struct Kept {
    json: Json,
    value: OnceLock<Box<Value>>,
}

impl Kept {
    /// JSON that nobody has looked at.
    pub(crate) fn new(json: Json) -> Self {
        Self {
            json,
            value: OnceLock::new(),
        }
    }

    /// The text.
    pub(crate) fn json(&self) -> &Json {
        &self.json
    }

    /// The value, to be changed. It is written again when it is let go.
    pub(crate) fn change(&mut self) -> Changing<'_> {
        let value = self.value.take();
        let value = value.unwrap_or_else(|| Box::new(self.json.read()));
        Changing { kept: self, value }
    }
}

impl Deref for Kept {
    type Target = Value;

    fn deref(&self) -> &Value {
        self.value.get_or_init(|| Box::new(self.json.read()))
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.json.fmt(f)
    }
}

impl Serialize for Kept {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(to)
    }
}

impl<'de> Deserialize<'de> for Kept {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Json::deserialize(from).map(Self::new)
    }
}

/// A value that is being changed.
#[derive(Debug)]
pub(crate) struct Changing<'a> {
    kept: &'a mut Kept,
    value: Box<Value>,
}

impl Deref for Changing<'_> {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.value
    }
}

impl DerefMut for Changing<'_> {
    fn deref_mut(&mut self) -> &mut Value {
        &mut self.value
    }
}

impl Drop for Changing<'_> {
    fn drop(&mut self) {
        *self.kept = Kept::new(Json::of(&mem::take(&mut self.value)));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_changed_is_written_again_and_those_who_share_the_text_keep_theirs() {
        let before = Json::of(&json!({"text": "tea"}));
        let mut kept = Kept::new(before.clone());
        assert_eq!(kept["text"], "tea");
        kept.change()["text"] = json!("coffee");
        assert_eq!(kept.json().text(), r#"{"text":"coffee"}"#);
        assert_eq!(kept["text"], "coffee");
        assert_eq!(before.read(), json!({"text": "tea"}));
    }

    #[test]
    fn a_value_is_read_again_however_deep_it_is() {
        let deep = (0..1_000).fold(json!("deep"), |inner, _| json!([inner]));
        assert_eq!(*Kept::new(Json::of(&deep)), deep);
    }

    #[test]
    fn a_saved_world_cannot_bring_what_is_too_deep() {
        let deep = "[".repeat(1_000) + &"]".repeat(1_000);
        assert!(serde_json::from_str::<Kept>(&deep).is_err());
        assert!(serde_json::from_str::<Kept>("{").is_err());
        let kept: Kept = serde_json::from_str(r#"{"text": "tea"}"#).unwrap();
        assert_eq!(serde_json::to_string(&kept).unwrap(), r#"{"text":"tea"}"#);
    }
}
