//! Templates: filters written as JSON, the way the original has them.
//!
//! For programs that come from there, and for filters that are data. Others read the update's own
//! members in a [closure](super::Filter), which is checked by the compiler and costs less.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use serde_json::{Number, Value};

use super::filter::Filter;
use crate::types::{Update, UpdateKind};

/// What JSON has to look like.
///
/// Made of JSON, it asks for no more than is written there: an object may have other members, in
/// which case only those that the template names are compared, at any depth. Everything else has to
/// be equal, where numbers are compared by their value: 1 is 1.0, but not `true`.
///
/// ```
/// use amanobot::update::Template;
/// use serde_json::{Value, json};
///
/// let template = Template::from(json!({"chat": {"id": 7}}))
///     .member("text", Template::when(Value::is_string));
///
/// assert!(template.matches(&json!({"chat": {"id": 7, "type": "private"}, "text": "hi"})));
/// assert!(!template.matches(&json!({"chat": {"id": 7, "type": "private"}})));
/// assert!(!template.matches(&json!({"chat": {"id": 8}, "text": "hi"})));
/// ```
///
/// A pattern of the original, a list of templates that must all match, is `a.and(b)`; several
/// patterns are filters combined by [`or`](Filter::or).
#[doc(alias = "pattern")]
#[derive(Clone)]
pub struct Template(Part);

#[derive(Clone)]
enum Part {
    /// Every one of these.
    All(Vec<Template>),
    /// An object with all of these members.
    Object(Vec<(Name, Template)>),
    Equal(Value),
    When(Arc<dyn Fn(&Value) -> bool + Send + Sync>),
}

/// Which members of an object are compared. One of them has to match.
#[derive(Clone)]
enum Name {
    Is(String),
    When(Arc<dyn Fn(&str) -> bool + Send + Sync>),
}

impl Template {
    /// Matches everything.
    pub fn any() -> Self {
        Self(Part::All(Vec::new()))
    }

    /// Matches what the function answers `true` for; not what it panics at.
    pub fn when(predicate: impl Fn(&Value) -> bool + Send + Sync + 'static) -> Self {
        Self(Part::When(Arc::new(predicate)))
    }

    /// As before, and only objects with this member, which must match as well.
    pub fn member(self, name: impl Into<String>, template: impl Into<Template>) -> Self {
        self.with(Name::Is(name.into()), template.into())
    }

    /// As before, and only objects with a member whose name is selected and which matches.
    ///
    /// This is where the original has regular expressions:
    /// `.some_member(|name| name.starts_with('_'), …)` is its `{re.compile('^_'): …}`.
    pub fn some_member(
        self,
        select: impl Fn(&str) -> bool + Send + Sync + 'static,
        template: impl Into<Template>,
    ) -> Self {
        self.with(Name::When(Arc::new(select)), template.into())
    }

    fn with(self, name: Name, template: Template) -> Self {
        self.and(Self(Part::Object(vec![(name, template)])))
    }

    /// As before, and only what this one matches too.
    pub fn and(self, other: impl Into<Template>) -> Self {
        let other = other.into();
        match self.0 {
            Part::All(mut templates) => {
                templates.push(other);
                Self(Part::All(templates))
            }
            _ => Self(Part::All(vec![self, other])),
        }
    }

    /// Whether this is what it has to look like.
    pub fn matches(&self, value: &Value) -> bool {
        match &self.0 {
            Part::All(templates) => templates.iter().all(|template| template.matches(value)),
            Part::Object(members) => {
                let Value::Object(object) = value else {
                    return false;
                };
                members.iter().all(|(name, template)| match name {
                    Name::Is(name) => object
                        .get(name)
                        .is_some_and(|value| template.matches(value)),
                    Name::When(select) => object
                        .iter()
                        .any(|(name, value)| holds(|| select(name)) && template.matches(value)),
                })
            }
            Part::Equal(expected) => equal(expected, value),
            Part::When(predicate) => holds(|| predicate(value)),
        }
    }

    /// A filter that wants updates whose object matches: the message, the callback query, the poll,
    /// without the number and kind of the update around it.
    ///
    /// Each update that it is asked about is written as JSON first, which is far more work than
    /// looking at a member. So put it behind a cheaper filter:
    /// `filter::flavor(Flavor::Chat).and(template.filter())`. Members that are newer than this
    /// library are not there.
    pub fn filter(self) -> impl Filter {
        move |update: &Update| match &self.0 {
            Part::All(templates) if templates.is_empty() => true,
            _ => object_of(update).is_some_and(|object| self.matches(&object)),
        }
    }
}

/// The object that the update carries.
fn object_of(update: &Update) -> Option<Value> {
    if let UpdateKind::Unknown(members) = &update.kind {
        return members.as_object()?.values().next().cloned();
    }
    let Ok(Value::Object(members)) = serde_json::to_value(update) else {
        return None;
    };
    let mut members = members.into_iter();
    members.find_map(|(name, value)| (name != "update_id").then_some(value))
}

/// Equality with numbers by value.
fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => equal_numbers(a, b),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            let same = |(name, a): (&String, &Value)| b.get(name).is_some_and(|b| equal(a, b));
            a.len() == b.len() && a.iter().all(same)
        }
        _ => a == b,
    }
}

fn equal_numbers(a: &Number, b: &Number) -> bool {
    match (a.as_i128(), b.as_i128()) {
        (Some(a), Some(b)) => a == b,
        (None, None) => a.as_f64() == b.as_f64(),
        (Some(whole), None) => is_whole(b, whole),
        (None, Some(whole)) => is_whole(a, whole),
    }
}

/// Whether a number with a point is this one without.
#[allow(
    clippy::cast_possible_truncation,
    reason = "what does not fit is cut to a number that is none of JSON's integers"
)]
fn is_whole(number: &Number, whole: i128) -> bool {
    number
        .as_f64()
        .is_some_and(|number| number.fract() == 0.0 && number as i128 == whole)
}

/// Whether a user's function says so; not if it panics.
fn holds(claim: impl FnOnce() -> bool) -> bool {
    catch_unwind(AssertUnwindSafe(claim)).unwrap_or(false)
}

/// An object asks for its members, anything else for itself.
impl From<Value> for Template {
    fn from(value: Value) -> Self {
        Self(match value {
            Value::Object(members) => {
                let members = members.into_iter();
                Part::Object(
                    members
                        .map(|(name, value)| (Name::Is(name), value.into()))
                        .collect(),
                )
            }
            value => Part::Equal(value),
        })
    }
}

impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Part::All(templates) => f.debug_list().entries(templates).finish(),
            Part::Object(members) => {
                let mut map = f.debug_map();
                for (name, template) in members {
                    match name {
                        Name::Is(name) => map.entry(name, template),
                        Name::When(_) => map.entry(&format_args!("…"), template),
                    };
                }
                map.finish()
            }
            Part::Equal(value) => write!(f, "{value}"),
            Part::When(_) => f.write_str("when(…)"),
        }
    }
}
