//! Reads a request and holds it against the static table: presence, types, limits, enumerations.
//!
//! As lenient and strict as the server, and in its words where they are known; elsewhere the
//! parameter is named. What a request means for chats and messages is not judged here; `methods`
//! does that.

mod argument;
mod flaw;
mod limits;
mod old;
mod together;
mod value;
mod words;

pub(crate) use self::value::{integer, is_url};

use std::cell::Cell;

use serde_json::{Map, Value};

use self::argument::Argument;
use self::flaw::Flaw;
use self::limits::{clamp, is_nothing};
use self::value::Checker;
use crate::schema::{Fact, Kind, Member, Method, Tables};
use crate::sim::body::Form;
use crate::sim::format::is_formatted;
use crate::sim::refusal::Refusal;

/// A request whose parameters have their documented types.
#[derive(Debug)]
pub(crate) struct Checked {
    /// The parameters. An uploaded file is `attach://` and the name of its part.
    pub(crate) parameters: Map<String, Value>,
    /// What was sent and means nothing to this method: parameters that it does not have, and numbers
    /// and switches that say nothing or only half of what they should.
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
    let mut ignored = Vec::new();
    for parameter in method.parameters {
        let Some(argument) = read(&checker, method, parameter, form)? else {
            continue;
        };
        if !argument.is_understood && form.text(parameter.name).is_some() {
            ignored.push(parameter.name.to_owned());
        }
        parameters.insert(parameter.name.to_owned(), argument.value);
    }
    let old_names = argument::take_old_names(method, form, &mut parameters);
    together::judge(method, &mut parameters)?;
    let of_today = |name: &String| method.parameter(name).is_some();
    let is_of_today =
        !checker.took_old.get() && ignored.is_empty() && form.texts.keys().all(of_today);
    let is_known = |name: &str| {
        let has_alias = |parameter: &Member| {
            let is_alias = |fact: &Fact| matches!(fact, Fact::Alias(alias) if *alias == name);
            parameter.facts.iter().any(is_alias)
        };
        let is_thumb = name == "thumb" && method.parameter("thumbnail").is_some();
        is_thumb || old_names.contains(&name) || method.parameters.iter().any(has_alias)
    };
    let unknown = form.texts.keys();
    let unknown = unknown.filter(|name| !of_today(name) && !is_known(name));
    ignored.extend(unknown.cloned());
    Ok(Checked {
        parameters,
        ignored,
        is_of_today,
    })
}

/// Reads and checks a parameter. What the server assumes where nothing is sent is a value, too.
fn read(
    checker: &Checker<'_>,
    method: &Method,
    parameter: &Member,
    form: &Form,
) -> Result<Option<Argument>, Refusal> {
    let name = parameter.name;
    // The server keeps the remembered list when it cannot read the new one.
    let is_optional = name == "allowed_updates";
    let mut argument = match argument::read(parameter, form) {
        Ok(Some(argument)) => argument,
        Ok(None) => match old_stickers(parameter, form) {
            Ok(Some(value)) => Argument {
                value,
                is_understood: true,
            },
            Ok(None) => return absent(method, parameter),
            Err(flaw) => return Err(flaw.about(parameter)),
        },
        Err(_) if is_optional => return Ok(None),
        Err(flaw) => return Err(flaw.about(parameter)),
    };
    let value = &mut argument.value;
    if name == "reply_markup" {
        let took_old = old::markup(value);
        checker.took_old.set(checker.took_old.get() || took_old);
        if value.is_null() && form.text(name) != Some("null") {
            return Ok(None);
        }
        let is_inline = parameter.kind == Kind::Object("InlineKeyboardMarkup");
        if is_inline && value.is_object() && value.get("inline_keyboard").is_none() {
            return Err(Refusal::bad_request("inline keyboard expected"));
        }
    }
    add_formats(parameter, form, value);
    let is_reply = parameter.kind == Kind::Object("ReplyParameters");
    if is_reply && value.as_object().is_some_and(Map::is_empty) {
        return Ok(None);
    }
    clamp(method, parameter, value);
    if is_nothing(parameter, value) || is_unread(method, name, form) {
        return Ok(None);
    }
    match value.as_i64() {
        Some(..=0) if words::is_user(method, parameter) => {
            return Err(Refusal::bad_request(&words::missing(parameter)));
        }
        Some(..=0) if name == "message_id" => {
            argument.value = 0.into();
            return Ok(parameter.required.then_some(argument));
        }
        _ => {}
    }
    let formatted = is_formatted(parameter, method.parameters);
    match checker.member(parameter, value, formatted) {
        Ok(()) => Ok(Some(argument)),
        Err(_) if is_optional => Ok(None),
        Err(flaw) => Err(flaw.about(parameter)),
    }
}

/// The stickers of a request in the form of older versions.
fn old_stickers(parameter: &Member, form: &Form) -> Result<Option<Value>, Flaw> {
    Ok(match parameter.kind {
        Kind::Object("InputSticker") => argument::old_sticker(form)?,
        Kind::Array(Kind::Object("InputSticker")) => {
            argument::old_sticker(form)?.map(|sticker| Value::Array(vec![sticker]))
        }
        _ => None,
    })
}

/// Adds the format of stickers that do not tell theirs: it was one for all of a set, and that of a
/// single sticker is told from its file.
fn add_formats(parameter: &Member, form: &Form, value: &mut Value) {
    let add = |sticker: &mut Value, format: &str| {
        if let Value::Object(sticker) = sticker
            && sticker.get("format").is_none_or(|format| *format == "")
        {
            sticker.insert("format".to_owned(), Value::from(format));
        }
    };
    let of_all = form.text("sticker_format").unwrap_or_default();
    match (parameter.kind, value) {
        (Kind::Object("InputSticker"), value) => add(value, "auto"),
        (Kind::Array(Kind::Object("InputSticker")), Value::Array(stickers))
            if !of_all.is_empty() =>
        {
            for sticker in stickers {
                add(sticker, of_all);
            }
        }
        _ => {}
    }
}

/// Whether the server does not look at a parameter because of another.
fn is_unread(method: &Method, name: &str, form: &Form) -> bool {
    let moves = || {
        let period = form.text("live_period").unwrap_or_default();
        !matches!(period, "" | "0")
    };
    method.name == "sendLocation"
        && matches!(name, "heading" | "proximity_alert_radius")
        && !moves()
}

/// What comes of a parameter that is not there.
fn absent(method: &Method, parameter: &Member) -> Result<Option<Argument>, Refusal> {
    // Chats are looked for when everything has been read.
    if !parameter.required || words::is_chat(parameter) {
        return Ok(None);
    }
    match words::assumed(method, parameter) {
        Some(value) => Ok(Some(Argument {
            value,
            is_understood: true,
        })),
        None => Err(Refusal::bad_request(&words::missing(parameter))),
    }
}

/// Whether a value is one of this kind.
#[cfg(test)]
pub(crate) fn fits(tables: &Tables, kind: Kind, value: &Value) -> bool {
    let checker = Checker {
        tables,
        files: None,
        took_old: Cell::new(false),
    };
    checker.kind(kind, &mut value.clone(), "").is_ok()
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
