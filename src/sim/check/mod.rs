//! Holds a request against the static table: presence, types, limits, enumerations, exclusivity.
//!
//! What a request means for chats and messages is not judged here; `methods` does that. The wording
//! is the server's where it is known, and names the parameter where it is not.

mod argument;
mod flaw;
mod limits;
mod together;
mod value;

pub(crate) use self::value::{integer, is_url};

use std::cell::Cell;

use serde_json::{Map, Value};

use self::limits::clamp;
use self::value::Checker;
#[cfg(test)]
use crate::schema::Kind;
use crate::schema::{Member, Method, Tables};
use crate::sim::body::Form;
use crate::sim::format::is_formatted;
use crate::sim::refusal::Refusal;

/// A request whose parameters have their documented types.
#[derive(Debug)]
pub(crate) struct Checked {
    /// The parameters. An uploaded file is `attach://` and the name of its part.
    pub(crate) parameters: Map<String, Value>,
    /// What was sent and means nothing to this method.
    pub(crate) ignored: Vec<String>,
    /// Whether everything came under the names of today, and nothing was ignored.
    pub(crate) is_of_today: bool,
}

/// Checks a request against the table.
pub(crate) fn check(tables: &Tables, method: &Method, form: &Form) -> Result<Checked, Refusal> {
    let checker = Checker {
        tables,
        files: Some(&form.files),
        took_old: Cell::new(false),
    };
    let mut parameters = Map::new();
    for parameter in method.parameters {
        let value = match argument::read(parameter, form) {
            Ok(value) => value,
            // The server keeps the remembered list when it cannot read the new one.
            Err(_) if parameter.name == "allowed_updates" => None,
            Err(flaw) => return Err(flaw.about(parameter.name)),
        };
        let Some(mut value) = value else {
            if parameter.required {
                return Err(missing(parameter.name));
            }
            continue;
        };
        clamp(parameter, &mut value);
        let formatted = is_formatted(parameter, method.parameters);
        match checker.member(parameter, &mut value, formatted) {
            Err(_) if parameter.name == "allowed_updates" => {}
            Err(flaw) => return Err(flaw.in_method(method.name).about(parameter.name)),
            Ok(()) => {
                parameters.insert(parameter.name.to_owned(), value);
            }
        }
    }
    argument::take_old_names(method, form, &mut parameters);
    for constraint in method.constraints {
        together::groups_of_parameters(constraint, &parameters)?;
    }
    for parameter in method.parameters {
        together::unless(parameter, &parameters)?;
    }
    let mut names = form.texts.keys();
    let is_of_today = !checker.took_old.get() && names.all(|name| method.parameter(name).is_some());
    let ignored = form
        .texts
        .keys()
        .filter(|name| !argument::knows(method, name))
        .cloned()
        .collect();
    Ok(Checked {
        parameters,
        ignored,
        is_of_today,
    })
}

/// Whether a value is one of this kind.
#[cfg(test)]
pub(crate) fn fits(tables: &Tables, kind: Kind, value: &Value) -> bool {
    let checker = Checker {
        tables,
        files: None,
        took_old: Cell::new(false),
    };
    checker.kind(kind, &mut value.clone()).is_ok()
}

/// Whether a value is one that this member may hold.
pub(crate) fn fits_member(tables: &Tables, member: &Member, value: &Value) -> bool {
    let checker = Checker {
        tables,
        files: None,
        took_old: Cell::new(false),
    };
    checker.member(member, &mut value.clone(), true).is_ok()
}

fn missing(parameter: &str) -> Refusal {
    Refusal::bad_request(&match parameter {
        "chat_id" => "chat_id is empty".to_owned(),
        "text" => "message text is empty".to_owned(),
        "file_id" => "file_id not specified".to_owned(),
        _ => format!("parameter \"{parameter}\" is required"),
    })
}
