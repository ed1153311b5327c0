//! What reaches a delegate: a message from Telegram or an event of its own.

use serde::Deserialize;
use serde_json::Value;

use crate::event::Event;
use crate::types::Update;

/// What reaches a delegate.
#[derive(Debug, Clone, PartialEq)]
pub enum Incoming<E> {
    /// An update from Telegram.
    Update(Update),
    /// An event that a delegate with the same seed has set.
    Event(E),
}

impl<E> Incoming<E> {
    pub(super) fn is_update(&self) -> bool {
        matches!(self, Incoming::Update(_))
    }

    /// Whether it is an event, and no message from Telegram.
    pub fn is_event(&self) -> bool {
        !self.is_update()
    }
}

/// Where events are [untyped](Event).
impl Incoming<Event> {
    /// The name of an event, such as `_alarm`, or that of the update's [flavor](crate::update::Flavor), such
    /// as `chat`.
    pub fn flavor(&self) -> &str {
        match self {
            Incoming::Update(update) => update.flavor().as_str(),
            Incoming::Event(event) => event.flavor(),
        }
    }

    /// The data of an event.
    pub fn peel(&self) -> Option<&Value> {
        Some(self.fleece()?.1)
    }

    /// The name and the data of an event.
    pub fn fleece(&self) -> Option<(&str, &Value)> {
        match self {
            Incoming::Update(_) => None,
            Incoming::Event(event) => Some(event.fleece()),
        }
    }

    /// An update as Telegram writes it, an event as an object with one member.
    #[allow(clippy::missing_panics_doc, reason = "it never does")]
    pub fn to_value(&self) -> Value {
        match self {
            Incoming::Update(update) => {
                serde_json::to_value(update).expect("its members have names and no other keys")
            }
            Incoming::Event(event) => event.to_value(),
        }
    }
}

/// Reads what [`to_value`](Incoming::to_value) has written. An object with one member whose name
/// begins with an underscore is an event, anything else an update.
impl TryFrom<Value> for Incoming<Event> {
    type Error = serde_json::Error;

    fn try_from(value: Value) -> Result<Self, serde_json::Error> {
        let only = value.as_object().filter(|members| members.len() == 1);
        let name = only.and_then(|members| members.keys().next());
        if !name.is_some_and(|name| name.starts_with('_')) {
            return Update::deserialize(value).map(Incoming::Update);
        }
        let event = Event::try_from(value).map_err(serde::de::Error::custom)?;
        Ok(Incoming::Event(event))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn update() -> Value {
        let chat = json!({"id": 7, "type": "private"});
        json!({"update_id": 1, "message": {"message_id": 5, "date": 1, "chat": chat}})
    }

    #[test]
    fn events_and_updates_are_told_apart() {
        let event = Incoming::try_from(json!({"_alarm": {"n": 1}})).unwrap();
        assert!(event.is_event());
        assert_eq!(event.flavor(), "_alarm");
        assert_eq!(event.peel(), Some(&json!({"n": 1})));
        assert_eq!(event.fleece(), Some(("_alarm", &json!({"n": 1}))));

        let update = Incoming::try_from(update()).unwrap();
        assert!(!update.is_event());
        assert_eq!(update.flavor(), "chat");
        assert_eq!((update.peel(), update.fleece()), (None, None));
    }

    #[test]
    fn json_comes_back() {
        for value in [json!({"_alarm": null}), update()] {
            let incoming = Incoming::try_from(value.clone()).unwrap();
            assert_eq!(incoming.to_value(), value);
        }
    }

    #[test]
    fn what_is_neither_says_why() {
        let error = Incoming::try_from(json!({"alarm": {}})).unwrap_err();
        assert!(error.to_string().contains("update_id"), "{error}");
    }
}
