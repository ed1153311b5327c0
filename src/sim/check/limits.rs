//! Lengths, ranges, numbers of items and enumerations.

use serde_json::{Value, json};

use super::flaw::Flaw;
use super::words;
use crate::schema::{Fact, Literal, Member, Method};

/// The range into which the server moves a number instead of refusing it, by the method, if it is
/// not the same for all, and the parameter.
const CLAMPED: [(&str, &str, i64, i64); 26] = [
    ("getUserPersonalChatMessages", "limit", 0, 20),
    ("", "limit", 1, 100),
    ("getUpdates", "timeout", 0, 50),
    ("getUserProfilePhotos", "offset", 0, MOST),
    ("getUserProfileAudios", "offset", 0, MOST),
    ("getStarTransactions", "offset", 0, MOST),
    ("", "max_connections", 1, 100),
    ("answerInlineQuery", "cache_time", 0, 86_400),
    ("answerCallbackQuery", "cache_time", 0, 2_592_000),
    ("", "duration", 0, 86_400),
    ("sendVideo", "start_timestamp", 0, 86_400),
    ("", "width", 0, 10_000),
    ("", "height", 0, 10_000),
    ("", "length", 0, 10_000),
    ("", "photo_size", 0, 1_000_000_000),
    ("", "photo_width", 0, 10_000),
    ("", "photo_height", 0, 10_000),
    ("sendPoll", "open_period", 0, 2_628_000),
    ("", "expire_date", 0, MOST),
    ("", "member_limit", 0, 100_000),
    ("", "subscription_period", 0, 1_000_000_000),
    (
        "createChatSubscriptionInviteLink",
        "subscription_price",
        0,
        1_000_000,
    ),
    ("giftPremiumSubscription", "month_count", 0, 1000),
    ("", "active_period", 0, 1_000_000_000),
    ("", "story_id", 0, 1_000_000_000),
    ("", "horizontal_accuracy", 0, 1500),
];

/// The largest number of 32 bits.
const MOST: i64 = 2_147_483_647;

/// Numbers of which zero says the same as nothing.
const ZERO_IS_NOTHING: [&str; 10] = [
    "open_period",
    "close_date",
    "member_limit",
    "expire_date",
    "heading",
    "proximity_alert_radius",
    "live_period",
    "icon_color",
    "message_thread_id",
    "direct_messages_topic_id",
];

/// What is said of a number that is out of its range.
const OUT_OF_RANGE: [(&str, &str); 4] = [
    ("score", "SCORE_INVALID"),
    ("live_period", "wrong live location period specified"),
    ("heading", "wrong live location heading specified"),
    (
        "proximity_alert_radius",
        "wrong live location proximity alert radius specified",
    ),
];

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
                enumeration(member.name, values, text)?;
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

fn enumeration(name: &str, values: &[&str], text: &str) -> Result<(), Flaw> {
    // What the server adds to the documented ones.
    let is_undocumented = match name {
        "style" => {
            text.is_empty()
                || values.contains(&&*text.to_ascii_lowercase())
                || text.eq_ignore_ascii_case("default")
        }
        "sticker_format" | "format" => text == "auto",
        _ => false,
    };
    if values.contains(&text) || is_undocumented {
        return Ok(());
    }
    if let Some(told) = words::not_one_of(name, values) {
        return Err(Flaw::inside(told));
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
    let told = OUT_OF_RANGE.iter().find(|(name, _)| *name == member.name);
    let refused = |predicate: String| match told {
        Some((_, sentence)) => Flaw::sentence(*sentence),
        None => Flaw::Predicate(predicate),
    };
    for fact in member.facts {
        match *fact {
            Fact::Min(least) if number < least => {
                return Err(refused(format!("must be at least {least}")));
            }
            Fact::Max(most) if number > most => {
                return Err(refused(format!("must be at most {most}")));
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

/// Moves a number into the range that the server knows.
pub(super) fn clamp(method: &Method, parameter: &Member, value: &mut Value) {
    let is_for = |(of, name, ..): &&(&str, &str, i64, i64)| {
        *name == parameter.name && (of.is_empty() || *of == method.name)
    };
    let Some((.., least, most)) = CLAMPED.iter().find(is_for) else {
        return;
    };
    if let Some(number) = value.as_i64() {
        *value = Value::from(number.clamp(*least, *most));
    } else if let Some(number) = value.as_f64() {
        // Only the accuracy of a place has a fraction.
        if number < 0.0 {
            *value = Value::from(*least);
        } else if json!(*most).as_f64() < Some(number) {
            *value = Value::from(*most);
        }
    }
}

/// Whether a number says what its absence would.
pub(super) fn is_nothing(parameter: &Member, value: &Value) -> bool {
    let zero = value.as_i64() == Some(0);
    zero && !parameter.required && ZERO_IS_NOTHING.contains(&parameter.name)
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
