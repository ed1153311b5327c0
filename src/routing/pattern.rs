//! Regular expressions as key functions.

use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use regex::Regex;

use super::key::{Key, KeyFunction};

/// Where a text is in an object.
type Extract<T> = Arc<dyn for<'a> Fn(&'a T) -> Option<&'a str> + Send + Sync>;

/// Routes by what a regular expression finds in a text of an object; `extract` finds the text, and
/// the key is one of the expression's groups, by number or by name.
///
/// The expression is searched for: begin it with `^` and end it with `$` if the whole text has to
/// fit. A text in which it is not found, or no text, is [nothing to route by](Key::Absent); a group
/// that took no part in the match leads to `otherwise`. Handlers get the [`Captures`].
///
/// ```
/// use amanobot::prelude::*;
/// use amanobot::routing::{Captures, Regex, by_regex};
///
/// async fn remind(bot: Bot, message: Message, captures: Captures) -> HandlerResult {
///     let what = captures.get("what").unwrap_or("nothing");
///     bot.send_message(&message, format!("I shall remind you of {what}")).await?;
///     Ok(())
/// }
///
/// let orders = Regex::new("^(?<verb>remind|tell) me of (?<what>.+)$").unwrap();
/// let by_verb = by_regex(Message::text_or_caption, orders, "verb");
/// let router = Router::new(by_verb).on("remind", remind);
/// # let _ = router;
/// ```
///
/// # Panics
///
/// If the expression has no such group. Group 0, the whole match, is always there.
pub fn by_regex<T: 'static>(
    extract: impl for<'a> Fn(&'a T) -> Option<&'a str> + Send + Sync + 'static,
    regex: Regex,
    group: impl Into<Group>,
) -> ByRegex<T> {
    let group = group.into();
    let number = number(&regex, &group);
    let Some(group) = number.filter(|number| *number < regex.captures_len()) else {
        panic!("`{regex}` has no group {group}");
    };
    ByRegex {
        extract: Arc::new(extract),
        regex,
        group,
    }
}

fn number(regex: &Regex, group: &Group) -> Option<usize> {
    match group {
        Group::Number(number) => Some(*number),
        Group::Name(name) => regex.capture_names().position(|own| own == Some(&**name)),
    }
}

/// Names a group of a regular expression: by number from the left, with 0 for the whole match, or
/// by name.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Group {
    /// The number of its opening bracket.
    Number(usize),
    /// The name in `(?<name>…)`.
    Name(Cow<'static, str>),
}

impl From<usize> for Group {
    fn from(number: usize) -> Self {
        Group::Number(number)
    }
}

impl From<&'static str> for Group {
    fn from(name: &'static str) -> Self {
        Group::Name(Cow::Borrowed(name))
    }
}

impl From<String> for Group {
    fn from(name: String) -> Self {
        Group::Name(Cow::Owned(name))
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Group::Number(number) => number.fmt(f),
            Group::Name(name) => write!(f, "`{name}`"),
        }
    }
}

/// Routes by a regular expression, made by [`by_regex`]. Clones are cheap.
pub struct ByRegex<T> {
    extract: Extract<T>,
    regex: Regex,
    group: usize,
}

impl<T> ByRegex<T> {
    /// What is found, if anything is: for a `match`, where a router does not reach, such as in the
    /// hook of a delegate.
    pub fn find(&self, object: &T) -> Option<Captures> {
        self.search((self.extract)(object)?)
            .map(|(_, captures)| captures)
    }

    /// The key and everything else that is found in a text.
    fn search<'a>(&self, text: &'a str) -> Option<(Option<&'a str>, Captures)> {
        let found = self.regex.captures(text)?;
        let key = found.get(self.group).map(|group| group.as_str());
        let groups = found.iter().map(|group| group.map(|group| group.range()));
        let captures = Captures {
            text: text.to_owned(),
            groups: groups.collect(),
            regex: self.regex.clone(),
        };
        Some((key, captures))
    }
}

impl<T: Send + 'static> KeyFunction for ByRegex<T> {
    type Object = T;
    type Key = str;
    type Args = Captures;

    fn key<'a>(&self, object: &'a T) -> Key<Cow<'a, str>, Captures> {
        let text = (self.extract)(object);
        match text.and_then(|text| self.search(text)) {
            Some((Some(key), captures)) => Key::Is(Cow::Borrowed(key), captures),
            Some((None, captures)) => Key::Other(captures),
            None => Key::Absent,
        }
    }
}

impl<T> Clone for ByRegex<T> {
    fn clone(&self) -> Self {
        Self {
            extract: Arc::clone(&self.extract),
            regex: self.regex.clone(),
            group: self.group,
        }
    }
}

impl<T> fmt::Debug for ByRegex<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByRegex")
            .field("regex", &self.regex)
            .field("group", &self.group)
            .finish_non_exhaustive()
    }
}

/// Where a regular expression and its groups were found, with the text.
#[derive(Debug, Clone)]
pub struct Captures {
    text: String,
    groups: Vec<Option<Range<usize>>>,
    regex: Regex,
}

impl Captures {
    /// What this group matched: `captures.get(1)`, `captures.get("name")`. `None` if it took no
    /// part, or if there is none.
    pub fn get(&self, group: impl Into<Group>) -> Option<&str> {
        let number = number(&self.regex, &group.into())?;
        let range = self.groups.get(number)?.clone()?;
        Some(&self.text[range])
    }

    /// The text that was searched.
    pub fn text(&self) -> &str {
        &self.text
    }
}
