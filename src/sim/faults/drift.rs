//! What a newer server might say: members, alternatives and values that are not known yet, and
//! members missing that were always there.
//!
//! By the static table, and the same in every run. The Bot API has done each of these.

use serde_json::{Value, json};

use crate::schema::{Fact, Kind, Member, Rule, Shape, Tables, Type};
use crate::sim::random::Random;

/// The kind of an update that no version knows.
pub(crate) const UNKNOWN_KIND: &str = "unheard_of";

/// What the table does not know.
const UNKNOWN: &str = "unheard_of";

/// A place where something can be otherwise.
enum Place {
    /// The value of this member tells which alternative an object is, or is one of several.
    Value(String),
    /// The member of this name is required in the object at this path.
    Required(String, &'static str),
}

/// Changes a value of this kind into one that a newer server might send. The turn says in which
/// way; where that is not possible, it gets a member that nobody knows.
pub(crate) fn drift(
    tables: &Tables,
    kind: Kind,
    value: &mut Value,
    turn: u64,
    random: &mut Random,
) {
    let mut places = Vec::new();
    survey(tables, kind, value, "", &mut places);
    let is_wanted = |place: &Place| match place {
        Place::Value(_) => turn % 3 == 1,
        Place::Required(..) => turn % 3 == 2,
    };
    places.retain(is_wanted);
    let last = u64::try_from(places.len())
        .unwrap_or(u64::MAX)
        .saturating_sub(1);
    let chosen = usize::try_from(random.between(0, last)).unwrap_or(0);
    match places.get(chosen) {
        Some(Place::Value(path)) => {
            if let Some(value) = value.pointer_mut(path) {
                *value = json!(UNKNOWN);
            }
        }
        Some(Place::Required(path, name)) => {
            if let Some(object) = value.pointer_mut(path).and_then(Value::as_object_mut) {
                object.remove(*name);
            }
        }
        None => add_unknown(value),
    }
}

/// Gives every object a member that nobody knows.
fn add_unknown(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.values_mut().for_each(add_unknown);
            members.insert(UNKNOWN.to_owned(), json!({"of": [1, "two", null]}));
        }
        Value::Array(items) => items.iter_mut().for_each(add_unknown),
        _ => {}
    }
}

fn survey(tables: &Tables, kind: Kind, value: &Value, path: &str, places: &mut Vec<Place>) {
    match (kind, value) {
        (Kind::Object(name), Value::Object(_)) => {
            if let Some(ty) = tables.ty(name) {
                survey_object(tables, ty, value, path, places);
            }
        }
        (Kind::Array(of), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                survey(tables, *of, item, &format!("{path}/{index}"), places);
            }
        }
        (Kind::OneOf(kinds), _) => {
            let fits = |kind: &&Kind| match kind {
                Kind::Object(_) => value.is_object(),
                Kind::Array(_) => value.is_array(),
                _ => false,
            };
            if let Some(kind) = kinds.iter().find(fits) {
                survey(tables, *kind, value, path, places);
            }
        }
        _ => {}
    }
}

fn survey_object(
    tables: &Tables,
    ty: &'static Type,
    value: &Value,
    path: &str,
    places: &mut Vec<Place>,
) {
    match ty.shape {
        Shape::Struct { members, .. } => {
            for member in members {
                if let Some(held) = value.get(member.name) {
                    survey_member(tables, member, held, path, places);
                }
            }
        }
        Shape::Union {
            rule: Rule::Tag { field, values },
            ..
        } => {
            let Some(tag) = value.get(field).and_then(Value::as_str) else {
                return;
            };
            places.push(Place::Value(format!("{path}/{field}")));
            let known = values.iter().find(|(value, _)| *value == tag);
            if let Some(ty) = known.and_then(|(_, name)| tables.ty(name)) {
                survey_object(tables, ty, value, path, places);
            }
        }
        Shape::Union { .. } | Shape::File => {}
    }
}

fn survey_member(
    tables: &Tables,
    member: &Member,
    value: &Value,
    path: &str,
    places: &mut Vec<Place>,
) {
    let inside = format!("{path}/{}", member.name);
    if member.required {
        places.push(Place::Required(path.to_owned(), member.name));
    }
    let is_one_of_several = member
        .facts
        .iter()
        .any(|fact| matches!(fact, Fact::Enum { .. }));
    if is_one_of_several && value.is_string() {
        places.push(Place::Value(inside.clone()));
    }
    survey(tables, member.kind, value, &inside, places);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_drifts_in_three_ways_and_alike_in_every_run() {
        let message = json!({
            "message_id": 1,
            "date": 2,
            "chat": {"id": 7, "type": "private"},
            "from": {"id": 7, "is_bot": false, "first_name": "Alice"},
            "text": "hello",
        });
        let drifted = |turn| {
            let mut value = message.clone();
            let random = &mut Random::of(turn);
            let kind = Kind::Object("Message");
            drift(Tables::bot_api(), kind, &mut value, turn, random);
            value
        };
        let unknown = drifted(0);
        for path in ["/unheard_of", "/chat/unheard_of", "/from/unheard_of"] {
            assert!(unknown.pointer(path).is_some(), "{unknown}");
        }
        assert_eq!(drifted(1)["chat"]["type"], "unheard_of");
        let omitted = drifted(2);
        let leaves = |value: &Value| value.to_string().matches(':').count();
        assert!(leaves(&omitted) < leaves(&message), "{omitted}");
        assert_eq!(drifted(2), omitted);
    }
}
