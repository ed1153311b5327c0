//! Rules over several parameters or members: what excludes and what requires what.
//!
//! Where a bot says several things that exclude each other, the server mostly takes one of them and
//! does not look at the others.

use serde_json::{Map, Value, json};

use super::words;
use crate::schema::{Constraint, Fact, Member, Method};
use crate::sim::refusal::Refusal;

/// Of each two parameters the server reads the first if it is there.
const PREFERRED: [(&str, &str); 4] = [
    ("chat_id", "inline_message_id"),
    ("rich_message", "text"),
    ("chat_id", "user_id"),
    ("user_id", "actor_chat_id"),
];

/// Holds parameters against each other, once each has been read.
pub(super) fn judge(method: &Method, parameters: &mut Map<String, Value>) -> Result<(), Refusal> {
    for constraint in method.constraints {
        groups_of_parameters(method, constraint, parameters)?;
    }
    for parameter in method.parameters {
        excluded(parameter, parameters)?;
    }
    if let Some(target) = method.constraints.iter().find(|rule| is_target(rule)) {
        let Constraint::ExactlyOne(groups) = target else {
            unreachable!("a target is one of several")
        };
        return aim(groups, parameters);
    }
    // Chats are looked for when everything else has been read.
    let chat = method.parameters.iter().find(|parameter| {
        parameter.required && words::is_chat(parameter) && !parameters.contains_key(parameter.name)
    });
    match chat {
        Some(chat) => Err(Refusal::bad_request(&words::missing(chat))),
        None => Ok(()),
    }
}

/// Whether it is about the message that is meant: in a chat, or by inline mode.
fn is_target(constraint: &Constraint) -> bool {
    matches!(constraint, Constraint::ExactlyOne(groups)
        if groups.iter().any(|group| group.contains(&"inline_message_id")))
}

/// Says which message is meant: one of a chat if anything of it is named.
fn aim(groups: &[&[&str]], parameters: &mut Map<String, Value>) -> Result<(), Refusal> {
    let in_chat = groups.iter().find(|group| group.contains(&"message_id"));
    let in_chat = in_chat.copied().unwrap_or_default();
    if in_chat.iter().any(|name| parameters.contains_key(*name)) {
        if !parameters.contains_key("chat_id") {
            return Err(Refusal::bad_request("chat_id is empty"));
        }
        parameters.remove("inline_message_id");
        parameters.entry("message_id").or_insert(json!(0));
        return Ok(());
    }
    match parameters.get("inline_message_id").and_then(Value::as_str) {
        Some(id) if !id.is_empty() => Ok(()),
        _ => Err(Refusal::bad_request("message identifier is not specified")),
    }
}

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

/// Whether a rule is about markup and entities: markup counts more, and both may be there.
fn is_about_markup(groups: &[&[&str]]) -> bool {
    let mut names = groups.iter().flat_map(|group| group.iter());
    names.any(|name| name.ends_with("entities"))
}

fn groups_of_parameters(
    method: &Method,
    constraint: &Constraint,
    parameters: &mut Map<String, Value>,
) -> Result<(), Refusal> {
    match *constraint {
        Constraint::AtMostOne(groups) => {
            let given: Vec<_> = groups_given(groups, parameters).collect();
            if given.len() < 2 || is_about_markup(groups) {
                return Ok(());
            }
            let names = || given.iter().map(|group| group[0]);
            Err(Refusal::bad_request(&conflict(names)))
        }
        Constraint::ExactlyOne(_) if is_target(constraint) => Ok(()),
        Constraint::ExactlyOne(groups) => {
            for (first, other) in PREFERRED {
                let is_in = |name| groups.iter().any(|group| group.contains(&name));
                if is_in(first) && is_in(other) && is_given(parameters, first) {
                    parameters.remove(other);
                }
            }
            if groups_given(groups, parameters).next().is_some() {
                return Ok(());
            }
            let names = || groups.iter().flat_map(|group| group.iter().copied());
            let reason = if names().any(|name| name == "text") {
                "message text is empty".to_owned()
            } else if names().any(|name| name == "actor_chat_id") {
                // It is looked for in the chat.
                if !parameters.contains_key("chat_id") {
                    return Ok(());
                }
                "sender_chat_id is empty".to_owned()
            } else if names().any(|name| name == "user_id") {
                "invalid user_id specified".to_owned()
            } else {
                format!("one of the parameters {} is required", quoted(names()))
            };
            Err(Refusal::bad_request(&reason))
        }
        // What is no right answer is told where answers are judged.
        Constraint::RequiredIf {
            field: "correct_option_ids",
            ..
        } => Ok(()),
        Constraint::RequiredIf { field, when } => {
            if !condition(when, parameters) || parameters.contains_key(field) {
                return Ok(());
            }
            let parameter = method.parameter(field);
            let reason = parameter.map(words::missing).unwrap_or_default();
            Err(Refusal::bad_request(&reason))
        }
    }
}

/// What is said of parameters that exclude each other.
fn conflict<'a, N: Iterator<Item = &'a str>>(names: impl Fn() -> N) -> String {
    if names().any(|name| name == "member_limit") {
        let reason = "member limit can't be specified for links requiring administrator approval";
        return reason.to_owned();
    }
    format!("parameters {} can't be used together", quoted(names()))
}

pub(super) fn groups_of_members(
    ty: &str,
    constraint: &Constraint,
    object: &Map<String, Value>,
) -> Result<(), String> {
    match *constraint {
        Constraint::AtMostOne(groups) | Constraint::ExactlyOne(groups) => {
            let given: Vec<_> = groups_given(groups, object).collect();
            // Markup counts more than entities, and a reply to nothing is none.
            if is_about_markup(groups) || ty == "ReplyParameters" {
                return Ok(());
            }
            if given.len() > 1 {
                let names = quoted(given.iter().map(|group| group[0]));
                return Err(format!("fields {names} can't be used together"));
            }
            if !matches!(constraint, Constraint::ExactlyOne(_)) || !given.is_empty() {
                return Ok(());
            }
            let names = || groups.iter().flat_map(|group| group.iter());
            // A button that does nothing is the mistake the server has a name for.
            Err(match ty {
                _ if names().any(|name| *name == "callback_data") => {
                    "Text buttons are unallowed in the inline keyboard".to_owned()
                }
                "InputRichMessage" => "Rich message must be non-empty".to_owned(),
                "InlineQueryResultsButton" => {
                    "InlineQueryResultsButton must have exactly one optional field".to_owned()
                }
                _ => format!("one of the fields {} is required", quoted(names())),
            })
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

/// Refuses a parameter that another excludes.
fn excluded(parameter: &Member, parameters: &Map<String, Value>) -> Result<(), Refusal> {
    let given = |name: &&str| is_given(parameters, name);
    for fact in parameter.facts {
        match *fact {
            Fact::Excludes(others)
                if given(&parameter.name) && !parameter.name.ends_with("entities") =>
            {
                if let Some(other) = others.iter().find(|name| given(name)) {
                    let names = || [*other, parameter.name].into_iter();
                    return Err(Refusal::bad_request(&conflict(names)));
                }
            }
            _ => {}
        }
    }
    Ok(())
}
