//! Lengths, ranges, numbers of items and enumerations.

use serde_json::{Value, json};

use super::flaw::Flaw;
use crate::schema::{Fact, Literal, Member};

/// Numbers that the server moves into their range instead of refusing them.
const CLAMPED: [&str; 4] = ["limit", "timeout", "max_connections", "cache_time"];

/// Checks a text. How long a formatted one is becomes known once its markup has been read, and is
/// judged then (`format`).
pub(super) fn string(member: &Member, text: &str, formatted: bool) -> Result<(), Flaw> {
    let bytes = member.facts.contains(&Fact::Bytes);
    let length = if bytes {
        text.len()
    } else {
        text.chars().count()
    };
    for fact in member.facts {
        match *fact {
            Fact::Const(Literal::String(constant)) if text != constant => {
                return Err(Flaw::Predicate(format!("must be \"{constant}\"")));
            }
            Fact::MaxLength(limit) if !formatted && length > limit as usize => {
                return Err(too_long(member.name));
            }
            Fact::MinLength(least) if length < least as usize => {
                return Err(match member.name {
                    "callback_data" => Flaw::sentence("BUTTON_DATA_INVALID"),
                    _ if least == 1 => Flaw::predicate("must be non-empty"),
                    _ => Flaw::Predicate(format!("must have at least {least} characters")),
                });
            }
            Fact::Enum {
                values,
                open: false,
            } => {
                enumeration(values, text)?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn too_long(name: &str) -> Flaw {
    match name {
        "secret_token" => Flaw::sentence("secret token is too long"),
        "callback_data" => Flaw::sentence("BUTTON_DATA_INVALID"),
        _ => Flaw::predicate("is too long"),
    }
}

fn enumeration(values: &[&str], text: &str) -> Result<(), Flaw> {
    if values.contains(&text) {
        return Ok(());
    }
    let list: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
    Err(Flaw::Predicate(format!(
        "must be one of {}",
        list.join(", ")
    )))
}

pub(super) fn range(member: &Member, number: f64) -> Result<(), Flaw> {
    let also = member.facts.iter().any(|fact| match fact {
        Fact::AlsoAllowed(values) => contains(values, number),
        _ => false,
    });
    if also {
        return Ok(());
    }
    for fact in member.facts {
        match *fact {
            Fact::Min(least) if number < least => {
                return Err(match member.name {
                    "score" => Flaw::sentence("SCORE_INVALID"),
                    _ => Flaw::Predicate(format!("must be at least {least}")),
                });
            }
            Fact::Max(most) if number > most => {
                return Err(Flaw::Predicate(format!("must be at most {most}")));
            }
            Fact::OnlyValues(values) if !contains(values, number) => {
                let list: Vec<String> = values.iter().map(ToString::to_string).collect();
                return Err(Flaw::Predicate(format!(
                    "must be one of {}",
                    list.join(", ")
                )));
            }
            _ => {}
        }
    }
    Ok(())
}

fn contains(values: &[i64], number: f64) -> bool {
    values
        .iter()
        .any(|value| json!(value).as_f64() == Some(number))
}

pub(super) fn clamp(parameter: &Member, value: &mut Value) {
    let (true, Some(number)) = (CLAMPED.contains(&parameter.name), value.as_i64()) else {
        return;
    };
    for fact in parameter.facts {
        match *fact {
            Fact::Min(least) if json!(number).as_f64() < Some(least) => *value = whole(least),
            Fact::Max(most) if json!(number).as_f64() > Some(most) => *value = whole(most),
            _ => {}
        }
    }
}

/// A limit of the table as a whole number.
fn whole(limit: f64) -> Value {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "limits of whole numbers are small and whole"
    )]
    Value::from(limit as i64)
}

pub(super) fn count(member: &Member, items: usize) -> Result<(), Flaw> {
    for fact in member.facts {
        match *fact {
            Fact::MaxItems(most) if items > most as usize => {
                return Err(match (member.name, most) {
                    ("results", _) => Flaw::sentence("too many inline query results specified"),
                    ("media", 10) => Flaw::sentence("too many messages to send as an album"),
                    _ => Flaw::Predicate(format!("must have at most {most} items")),
                });
            }
            // One item is sent by itself, not as an album.
            Fact::MinItems(2) if member.name == "media" && items > 0 => {}
            Fact::MinItems(least) if items < least as usize => {
                return Err(match member.name {
                    "media" => Flaw::sentence("there are no messages to send"),
                    _ => Flaw::Predicate(format!("must have at least {least} items")),
                });
            }
            _ => {}
        }
    }
    Ok(())
}
