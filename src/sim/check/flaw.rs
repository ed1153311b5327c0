//! How a value that cannot be read is put into words.
//!
//! The place that finds a flaw knows only the value; whoever holds the value adds its name on the
//! way up, as far as the server does. The names themselves are in `words`.

use crate::schema::{Kind, Member};
use crate::sim::refusal::Refusal;

use super::words;

/// What is wrong with a value, so far as the place that found it can say.
#[derive(Debug)]
pub(super) enum Flaw {
    /// A whole sentence, to which nothing is added.
    Sentence(String),
    /// A sentence about something inside. What holds it is named before it.
    Inside(String),
    /// The value itself is not of this type.
    Type(&'static str),
    /// Something else is wrong with the value itself.
    Predicate(String),
}

impl Flaw {
    pub(super) fn sentence(text: impl Into<String>) -> Self {
        Self::Sentence(text.into())
    }

    pub(super) fn inside(text: impl Into<String>) -> Self {
        Self::Inside(text.into())
    }

    pub(super) fn predicate(text: impl Into<String>) -> Self {
        Self::Predicate(text.into())
    }

    /// The refusal, now that the parameter is known.
    pub(super) fn about(self, parameter: &Member) -> Refusal {
        let name = parameter.name;
        let reason = match self {
            Self::Sentence(sentence) => sentence,
            Self::Inside(sentence) => words::prefixed(parameter, &sentence),
            Self::Type(_) => words::not_of_its_type(parameter),
            Self::Predicate(predicate) => format!("parameter \"{name}\" {predicate}"),
        };
        Refusal::bad_request(&reason)
    }

    /// The flaw seen from the object that holds the member.
    pub(super) fn in_member(self, name: &str) -> Self {
        match self {
            Self::Type("Integer") => Self::Inside(format!("Field \"{name}\" must be a Number")),
            Self::Type(what) => Self::Inside(format!("Field \"{name}\" must be of type {what}")),
            Self::Predicate(predicate) => Self::Inside(format!("Field \"{name}\" {predicate}")),
            told => told,
        }
    }

    /// The flaw seen from the list that holds the item. Lists of objects name their class.
    pub(super) fn in_item(self, of: Kind, list: &str) -> Self {
        let Some(class) = words::class(of) else {
            return match self {
                Self::Type(_) => Self::Inside(words::item_of_another_type(of, list)),
                Self::Predicate(predicate) => Self::Inside(format!("value {predicate}")),
                told => told,
            };
        };
        let told = match self {
            Self::Sentence(_) => return self,
            // A list within a list is no class.
            Self::Type(_) | Self::Inside(_) if matches!(of, Kind::Array(_)) => {
                return match self {
                    Self::Type(_) => Self::Inside(format!("Expected an Array of {class}")),
                    told => told,
                };
            }
            Self::Inside(sentence) => sentence,
            Self::Type(_) => words::not_an_object(class),
            Self::Predicate(predicate) => format!("value {predicate}"),
        };
        Self::Inside(format!("Can't parse {class}: {told}"))
    }
}
