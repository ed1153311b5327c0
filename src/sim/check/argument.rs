//! Reads a parameter from the text that all encodings have in common.
//!
//! Only the outermost type counts here: whether the text is a number, a switch or JSON at all.

use serde_json::{Map, Value, json};

use super::flaw::{Flaw, must_be};
use super::value::{file_rules, finite, integer};
use crate::schema::{Fact, Kind, Member, Method};
use crate::sim::body::Form;

/// Reads a parameter from the text that all encodings have in common.
pub(super) fn read(parameter: &Member, form: &Form) -> Result<Option<Value>, Flaw> {
    let alias = parameter.facts.iter().find_map(|fact| match fact {
        Fact::Alias(name) => Some(*name),
        _ => None,
    });
    let names = || std::iter::once(parameter.name).chain(alias);
    if file_rules(parameter).is_some() || parameter.kind == Kind::Object("InputFile") {
        let part = names().find(|name| form.files.contains_key(*name));
        if let Some(part) = part {
            return Ok(Some(Value::String(format!("attach://{part}"))));
        }
    }
    let Some(text) = names().find_map(|name| form.text(name)) else {
        return Ok(None);
    };
    if text.is_empty() && !parameter.facts.contains(&Fact::EmptyOk) && !may_be_empty(parameter) {
        return Ok(None);
    }
    from_text(parameter, parameter.kind, text).map(Some)
}

/// An empty optional text can be meant: it removes a name or a description.
fn may_be_empty(parameter: &Member) -> bool {
    !parameter.required && parameter.kind == Kind::String && parameter.name != "parse_mode"
}

fn from_text(parameter: &Member, kind: Kind, text: &str) -> Result<Value, Flaw> {
    match kind {
        Kind::Integer => integer(text)
            .map(Value::from)
            .ok_or_else(|| must_be("Integer")),
        Kind::Float => finite(text)
            .map(Value::from)
            .ok_or_else(|| must_be("Float")),
        Kind::Boolean | Kind::True => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Ok(Value::Bool(true)),
            "false" | "no" | "0" => Ok(Value::Bool(false)),
            _ => Err(must_be("Boolean")),
        },
        Kind::OneOf(kinds) if kinds.contains(&Kind::String) => {
            let number = integer(text).filter(|_| kinds.contains(&Kind::Integer));
            Ok(number.map_or_else(|| Value::String(text.to_owned()), Value::from))
        }
        Kind::String | Kind::Object("InputFile") => Ok(Value::String(text.to_owned())),
        Kind::Object(_) | Kind::Array(_) | Kind::OneOf(_) => {
            serde_json::from_str(text).map_err(|_| unreadable(parameter.name))
        }
    }
}

fn unreadable(parameter: &str) -> Flaw {
    Flaw::Sentence(match parameter {
        "reply_markup" => "can't parse reply keyboard markup JSON object".to_owned(),
        "results" => "can't parse JSON encoded inline query results".to_owned(),
        _ => format!("can't parse {parameter} JSON object"),
    })
}

/// Names of older versions that the server still reads.
pub(super) fn take_old_names(method: &Method, form: &Form, parameters: &mut Map<String, Value>) {
    let takes = |name| method.parameter(name).is_some();
    let flag = |name| {
        form.text(name)
            .is_some_and(|text| text.eq_ignore_ascii_case("true") || text == "1")
    };
    if takes("reply_parameters") && !parameters.contains_key("reply_parameters") {
        let message_id = form
            .text("reply_to_message_id")
            .and_then(|text| text.parse::<i64>().ok());
        if let Some(message_id) = message_id.filter(|id| *id > 0) {
            let lenient = flag("allow_sending_without_reply");
            let reply = json!({"message_id": message_id, "allow_sending_without_reply": lenient});
            parameters.insert("reply_parameters".to_owned(), reply);
        }
    }
    if takes("link_preview_options")
        && !parameters.contains_key("link_preview_options")
        && flag("disable_web_page_preview")
    {
        parameters.insert(
            "link_preview_options".to_owned(),
            json!({"is_disabled": true}),
        );
    }
    let label = form.text("switch_pm_text").unwrap_or_default();
    if takes("inline_query_id") && !parameters.contains_key("button") && !label.is_empty() {
        let parameter = form.text("switch_pm_parameter").unwrap_or_default();
        let button = json!({"text": label, "start_parameter": parameter});
        parameters.insert("button".to_owned(), button);
    }
}

pub(super) fn knows(method: &Method, name: &str) -> bool {
    let replies = method.parameter("reply_parameters").is_some();
    let previews = method.parameter("link_preview_options").is_some();
    let inline = method.parameter("inline_query_id").is_some();
    match name {
        "reply_to_message_id" | "allow_sending_without_reply" if replies => true,
        "disable_web_page_preview" if previews => true,
        "switch_pm_text" | "switch_pm_parameter" if inline => true,
        _ => method.parameters.iter().any(|parameter| {
            parameter.name == name
                || parameter
                    .facts
                    .iter()
                    .any(|fact| matches!(fact, Fact::Alias(alias) if *alias == name))
        }),
    }
}
