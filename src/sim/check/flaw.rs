//! How a wrong value is put into words.
//!
//! The place that finds a flaw knows only the value; whoever holds the value adds its name on the
//! way up.

use crate::schema::Member;
use crate::sim::refusal::Refusal;

/// What is wrong with a value, so far as the place that found it can say.
#[derive(Debug)]
pub(super) enum Flaw {
    /// A whole sentence of the server's own.
    Sentence(String),
    /// What is wrong, to be said of whatever holds the value.
    Predicate(String),
    /// A sentence about something inside the parameter.
    Inside { path: String, sentence: String },
}

impl Flaw {
    pub(super) fn sentence(text: impl Into<String>) -> Self {
        Self::Sentence(text.into())
    }

    pub(super) fn predicate(text: impl Into<String>) -> Self {
        Self::Predicate(text.into())
    }

    /// The refusal, now that the parameter is known.
    pub(super) fn about(self, parameter: &str) -> Refusal {
        Refusal::bad_request(&match self {
            Self::Sentence(sentence) => sentence,
            Self::Predicate(predicate) => format!("parameter \"{parameter}\" {predicate}"),
            Self::Inside { path, sentence } => format!("can't parse {parameter}{path}: {sentence}"),
        })
    }

    /// The flaw seen from the object that holds the member.
    pub(super) fn in_member(self, name: &str) -> Self {
        match self {
            Self::Sentence(_) => self,
            Self::Predicate(predicate) => Self::Inside {
                path: String::new(),
                sentence: format!("Field \"{name}\" {predicate}"),
            },
            Self::Inside { path, sentence } => Self::Inside {
                path: format!(".{name}{path}"),
                sentence,
            },
        }
    }

    /// The flaw seen from the list that holds the item.
    pub(super) fn in_item(self, index: usize) -> Self {
        match self {
            Self::Sentence(_) => self,
            Self::Predicate(predicate) => Self::Inside {
                path: format!("[{index}]"),
                sentence: format!("value {predicate}"),
            },
            Self::Inside { path, sentence } => Self::Inside {
                path: format!("[{index}]{path}"),
                sentence,
            },
        }
    }

    /// The server names a button instead of the way to it.
    pub(super) fn in_object(self, name: &str) -> Self {
        match (self, name) {
            (Self::Inside { path, sentence }, "InlineKeyboardButton") if path.is_empty() => {
                Self::Sentence(format!("can't parse inline keyboard button: {sentence}"))
            }
            (Self::Inside { path, sentence }, "KeyboardButton") if path.is_empty() => {
                Self::Sentence(format!("can't parse keyboard button: {sentence}"))
            }
            (flaw, _) => flaw,
        }
    }

    /// Albums have their own word for a wrong item.
    pub(super) fn in_method(self, method: &str) -> Self {
        match self {
            Self::Inside { sentence, .. }
                if method == "sendMediaGroup" && sentence.ends_with("can't be used here") =>
            {
                Self::Sentence(sentence.replace("used here", "used in sendMediaGroup"))
            }
            flaw => flaw,
        }
    }
}

pub(super) fn must_be(what: &str) -> Flaw {
    Flaw::Predicate(format!("must be of type {what}"))
}

/// Keyboards have the server's own words when they are not lists of lists.
pub(super) fn markup_flaw(member: &Member, flaw: Flaw) -> Flaw {
    let wrong_list = match &flaw {
        Flaw::Predicate(predicate) => predicate.ends_with("of type Array"),
        Flaw::Inside { path, sentence } => {
            !path.contains('.')
                && path.matches('[').count() == 1
                && sentence.ends_with("of type Array")
        }
        Flaw::Sentence(_) => false,
    };
    match (member.name, &flaw) {
        ("inline_keyboard", _) if wrong_list => Flaw::sentence(
            "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
        ),
        ("keyboard", _) if wrong_list => {
            Flaw::sentence("field \"keyboard\" must be an Array of Arrays")
        }
        ("reply_markup", Flaw::Predicate(_)) => Flaw::sentence("object expected as reply markup"),
        _ => flaw,
    }
}
