//! Rules over several parameters or members: what excludes and what requires what.

use serde_json::{Map, Value};

use super::missing;
use crate::schema::{Constraint, Fact, Member};
use crate::sim::refusal::Refusal;

/// Whether a member says something: `false` and `null` are what absence says.
fn is_given(object: &Map<String, Value>, name: &str) -> bool {
    !matches!(
        object.get(name),
        None | Some(Value::Null | Value::Bool(false))
    )
}

fn groups_given<'a>(
    groups: &'a [&'a [&'a str]],
    object: &'a Map<String, Value>,
) -> impl Iterator<Item = &'a [&'a str]> {
    groups
        .iter()
        .copied()
        .filter(|group| group.iter().any(|name| is_given(object, name)))
}

fn quoted(names: impl Iterator<Item = impl AsRef<str>>) -> String {
    let names: Vec<String> = names.map(|name| format!("\"{}\"", name.as_ref())).collect();
    names.join(", ")
}

pub(super) fn groups_of_parameters(
    constraint: &Constraint,
    parameters: &Map<String, Value>,
) -> Result<(), Refusal> {
    let together = |groups: &[&[&str]]| {
        let given: Vec<_> = groups_given(groups, parameters).collect();
        if given.len() < 2 {
            return Ok(given.len());
        }
        let names = quoted(given.iter().map(|group| group[0]));
        Err(Refusal::bad_request(&format!(
            "parameters {names} can't be used together"
        )))
    };
    match *constraint {
        Constraint::AtMostOne(groups) => together(groups).map(|_| ()),
        Constraint::ExactlyOne(groups) if together(groups)? == 0 => {
            let names = || groups.iter().flat_map(|group| group.iter());
            Err(Refusal::bad_request(
                &if names().any(|name| *name == "inline_message_id") {
                    "message identifier is not specified".to_owned()
                } else if names().any(|name| *name == "text") {
                    "message text is empty".to_owned()
                } else {
                    format!("one of the parameters {} is required", quoted(names()))
                },
            ))
        }
        Constraint::ExactlyOne(groups) => {
            let chosen = groups_given(groups, parameters).next().unwrap_or_default();
            match chosen.iter().find(|name| !is_given(parameters, name)) {
                None => Ok(()),
                Some(&"message_id") => {
                    Err(Refusal::bad_request("message identifier is not specified"))
                }
                Some(name) => Err(missing(name)),
            }
        }
        Constraint::RequiredIf { field, when } if condition(when, parameters) => {
            if parameters.contains_key(field) {
                Ok(())
            } else {
                Err(missing(field))
            }
        }
        Constraint::RequiredIf { .. } => Ok(()),
    }
}

pub(super) fn groups_of_members(
    constraint: &Constraint,
    object: &Map<String, Value>,
) -> Result<(), String> {
    match *constraint {
        Constraint::AtMostOne(groups) | Constraint::ExactlyOne(groups) => {
            let given: Vec<_> = groups_given(groups, object).collect();
            let exactly = matches!(constraint, Constraint::ExactlyOne(_));
            if given.len() > 1 {
                let names = quoted(given.iter().map(|group| group[0]));
                return Err(format!("fields {names} can't be used together"));
            }
            if exactly && given.is_empty() {
                let names = || groups.iter().flat_map(|group| group.iter());
                // An inline button that does nothing is the mistake the server has a name for.
                return Err(if names().any(|name| *name == "callback_data") {
                    "Text buttons are unallowed in the inline keyboard".to_owned()
                } else {
                    format!("one of the fields {} is required", quoted(names()))
                });
            }
            Ok(())
        }
        Constraint::RequiredIf { field, when } => {
            if condition(when, object) && !object.contains_key(field) {
                return Err(format!("Can't find field \"{field}\""));
            }
            Ok(())
        }
    }
}

fn condition((name, expected): (&str, &str), object: &Map<String, Value>) -> bool {
    match object.get(name) {
        None => false,
        Some(_) if expected == "present" => true,
        Some(value) => {
            serde_json::from_str(expected).is_ok_and(|expected: Value| expected == *value)
        }
    }
}

pub(super) fn unless(parameter: &Member, parameters: &Map<String, Value>) -> Result<(), Refusal> {
    let given = |name: &&str| is_given(parameters, name);
    for fact in parameter.facts {
        match *fact {
            Fact::RequiredUnless(others)
                if !given(&parameter.name) && !others.iter().all(&given) =>
            {
                return Err(missing(parameter.name));
            }
            Fact::Excludes(others) if given(&parameter.name) => {
                if let Some(other) = others.iter().find(|name| given(name)) {
                    let names = quoted([*other, parameter.name].iter());
                    let reason = format!("parameters {names} can't be used together");
                    return Err(Refusal::bad_request(&reason));
                }
            }
            _ => {}
        }
    }
    Ok(())
}
