//! Events that carry a name and JSON instead of a type of their own.

use std::fmt;

use serde_json::{Map, Value};

/// An event that is told by its name, with data of any shape: what the original's events are.
///
/// Prefer a type of your own, such as an enum, for the events of a delegate: then the compiler knows
/// which events there are and what they carry, and nothing has to be read from JSON. This one is for
/// events that are not known when the program is compiled: they come from a file, a database or a
/// plug-in, or are written down to be set again after a restart. It is also the shortest way for a
/// program that comes from Python.
///
/// Its name, the flavor, begins with an underscore, as no update's does. As JSON it is an object with
/// one member: `{"_alarm": {"text": "Wake up"}}`.
///
/// ```
/// use amanobot::delegate::{Cx, Delegate, PerChat};
/// use amanobot::event::Event;
/// use amanobot::prelude::*;
/// use serde_json::json;
/// use std::time::Duration;
///
/// struct AlarmSetter;
///
/// impl Delegate<PerChat, Event> for AlarmSetter {
///     async fn on_chat_message(&mut self, cx: &mut Cx<PerChat, Event>, _: Message) -> HandlerResult {
///         let alarm = Event::new("_alarm", json!({"text": "Wake up"}))?;
///         cx.scheduler().later(Duration::from_secs(60), alarm);
///         Ok(())
///     }
///
///     async fn on_event(&mut self, cx: &mut Cx<PerChat, Event>, event: Event) -> HandlerResult {
///         match event.fleece() {
///             ("_alarm", data) => {
///                 let text = data["text"].as_str().ok_or("an alarm without text")?;
///                 cx.sender().send_message(text).await?;
///             }
///             (other, _) => println!("what is {other}?"),
///         }
///         Ok(())
///     }
/// }
/// ```
///
/// The original adds a member `source` to the data, which says whose event it is. Here events find
/// their delegate by themselves, so the data is the program's alone.
#[doc(alias = "StandardEventScheduler")]
#[doc(alias = "make_event_data")]
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    flavor: String,
    data: Value,
}

impl Event {
    /// An event of this name.
    ///
    /// # Errors
    ///
    /// If the name does not begin with an underscore.
    pub fn new(flavor: impl Into<String>, data: impl Into<Value>) -> Result<Self, InvalidEvent> {
        let flavor = flavor.into();
        if !flavor.starts_with('_') {
            return Err(InvalidEvent(Flaw::Name(flavor)));
        }
        let data = data.into();
        Ok(Self { flavor, data })
    }

    /// The name, such as `_alarm`.
    pub fn flavor(&self) -> &str {
        &self.flavor
    }

    /// The data.
    pub fn peel(&self) -> &Value {
        &self.data
    }

    /// The name and the data.
    pub fn fleece(&self) -> (&str, &Value) {
        (&self.flavor, &self.data)
    }

    /// The data, without its event.
    pub fn into_data(self) -> Value {
        self.data
    }

    /// The event as JSON: an object with one member.
    pub fn to_value(&self) -> Value {
        self.clone().into()
    }
}

impl From<Event> for Value {
    fn from(event: Event) -> Self {
        Self::Object(Map::from_iter([(event.flavor, event.data)]))
    }
}

/// Reads what [`to_value`](Event::to_value) has written.
impl TryFrom<Value> for Event {
    type Error = InvalidEvent;

    fn try_from(value: Value) -> Result<Self, InvalidEvent> {
        let members = match value {
            Value::Object(members) => members,
            other => return Err(InvalidEvent(Flaw::Kind(kind(&other)))),
        };
        let count = members.len();
        let mut members = members.into_iter();
        match (members.next(), members.next()) {
            (Some((flavor, data)), None) => Self::new(flavor, data),
            _ => Err(InvalidEvent(Flaw::Members(count))),
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// Why something is no [`Event`].
#[doc(alias = "BadFlavor")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidEvent(Flaw);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Flaw {
    Name(String),
    Kind(&'static str),
    Members(usize),
}

impl fmt::Display for InvalidEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Flaw::Name(name) => {
                write!(f, "event name `{name}` does not begin with an underscore")
            }
            Flaw::Kind(kind) => write!(f, "an event is an object with one member, not {kind}"),
            Flaw::Members(count) => {
                write!(f, "an event is an object with one member, not with {count}")
            }
        }
    }
}

impl std::error::Error for InvalidEvent {}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_event_has_a_name_that_begins_with_an_underscore() {
        let cases = [
            ("_x", json!({}), Some(json!({"_x": {}}))),
            ("_x", json!({"a": 1}), Some(json!({"_x": {"a": 1}}))),
            ("x", json!({}), None),
            ("", json!({}), None),
            ("_", json!({}), Some(json!({"_": {}}))),
            (
                "_x",
                json!({"source": "own"}),
                Some(json!({"_x": {"source": "own"}})),
            ),
        ];
        for (flavor, data, expected) in cases {
            let event = Event::new(flavor, data);
            assert_eq!(event.ok().map(Value::from), expected, "{flavor}");
        }
    }

    #[test]
    fn an_event_is_taken_apart() {
        let data = json!({"text": "Wake up"});
        let event = Event::new("_alarm", data.clone()).unwrap();
        assert_eq!(event.flavor(), "_alarm");
        assert_eq!(event.peel(), &data);
        assert_eq!(event.fleece(), ("_alarm", &data));
        assert_eq!(event.into_data(), data);
    }

    #[test]
    fn json_becomes_the_event_that_it_was() {
        let event = Event::new("_alarm", json!([1, 2])).unwrap();
        assert_eq!(Event::try_from(event.to_value()), Ok(event));
    }

    #[test]
    fn what_is_no_event_says_why() {
        for (value, why) in [
            (
                json!({"alarm": {}}),
                "event name `alarm` does not begin with an underscore",
            ),
            (
                json!("_alarm"),
                "an event is an object with one member, not a string",
            ),
            (
                json!({}),
                "an event is an object with one member, not with 0",
            ),
            (
                json!({"_a": 1, "_b": 2}),
                "an event is an object with one member, not with 2",
            ),
        ] {
            assert_eq!(Event::try_from(value).unwrap_err().to_string(), why);
        }
    }
}
