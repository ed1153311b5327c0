//! Facts → documentation.
//!
//! Nothing here knows a sentence of Telegram's: what a reader sees is our summary or phrase, then
//! the facts of the row.

use crate::schema::{Row, Ty};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

/// The official page, whose anchors are facts of the schema.
pub(crate) const PAGE: &str = "https://core.telegram.org/bots/api";

/// Columns of a line of documentation, indentation and `///` not counted.
const WIDTH: usize = 90;

/// A run of `#[doc]` attributes, one for each line of `text` when wrapped.
pub(crate) fn attributes(text: &str) -> TokenStream {
    let mut attributes = TokenStream::new();
    let mut emit = |line: &str| {
        let line = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        attributes.extend(quote!(#[doc = #line]));
    };
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > WIDTH {
                emit(&line);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        emit(&line);
    }
    attributes
}

/// Documentation of a whole item: what it is, more if there is more, and where Telegram says so.
pub(crate) fn item(summary: &str, more: &[String], name: &str, anchor: &str) -> TokenStream {
    let mut text = summary.to_owned();
    for paragraph in more {
        text.push_str("\n\n");
        text.push_str(paragraph);
    }
    attributes(&format!(
        "{text}\n\nTelegram docs: [{name}]({PAGE}#{anchor})"
    ))
}

/// Documentation of a member or parameter.
pub(crate) fn row(row: &Row) -> TokenStream {
    attributes(&row_text(row))
}

pub(crate) fn row_text(row: &Row) -> String {
    let mut facts = facts(row);
    if row.name == "type" {
        facts.insert(0, "`type` in JSON.".to_owned());
    }
    with_facts(row, &facts)
}

/// The same for readers of the JSON, where each member has its own name.
#[cfg(feature = "cli")]
pub(crate) fn wire_text(row: &Row) -> String {
    with_facts(row, &facts(row))
}

fn with_facts(row: &Row, facts: &[String]) -> String {
    let mut text = first_line(row);
    if !facts.is_empty() {
        text.push_str("\n\n");
        text.push_str(&facts.join(" "));
    }
    text
}

/// What a member is: our phrase, or its name in words.
pub(crate) fn first_line(row: &Row) -> String {
    let phrase = row
        .about
        .clone()
        .unwrap_or_else(|| row.name.replace('_', " "));
    let mut letters = phrase.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string())
        .unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

fn facts(row: &Row) -> Vec<String> {
    let mut facts = Vec::new();
    limits(row, |text| facts.push(text));
    meanings(row, |text| facts.push(text));
    relations(row, |text| facts.push(text));
    facts
}

/// Which values are allowed.
fn limits(row: &Row, mut fact: impl FnMut(String)) {
    if let Some(length) = length(row) {
        fact(length);
    }
    if let Some(range) = range(row.min.as_ref(), row.max.as_ref()) {
        fact(format!("{range}{}.", unit(row)));
    } else if row.unit.is_some() {
        fact(format!("In{}.", unit(row)));
    }
    if let Some(items) = range(row.min_items.as_ref(), row.max_items.as_ref()) {
        fact(format!("{items} items."));
    }
    if !row.only_values.is_empty() {
        fact(format!("One of {}.", code_list(&row.only_values)));
    }
    if !row.also_allowed.is_empty() {
        fact(format!("Also {}.", code_list(&row.also_allowed)));
    }
    if !row.values.is_empty() && row.enum_name.is_none() {
        let values: Vec<_> = row
            .values
            .iter()
            .map(|value| format!("“{value}”"))
            .collect();
        let some = if row.enum_is.as_deref() == Some("example") {
            "Such as"
        } else {
            "One of"
        };
        fact(format!("{some} {}.", values.join(", ")));
    }
}

/// What a value stands for.
fn meanings(row: &Row, mut fact: impl FnMut(String)) {
    if row.unix_time.is_some() {
        fact("Unix time.".to_owned());
    }
    if let Some((from, to)) = row.seconds_from_now {
        fact(match from {
            Some(from) => format!("{from} to {} seconds from now.", to.unwrap_or_default()),
            None => format!("At most {} seconds from now.", to.unwrap_or_default()),
        });
    }
    if let Some(default) = &row.default {
        fact(format!("Default: {}.", code(default)));
    }
    if let Some(other) = &row.default_from {
        fact(format!("Default: the value of `{other}`."));
    }
    if let Some(meaning) = &row.zero_means {
        fact(format!("0 means {meaning}."));
    }
    if row.may_be_zero {
        fact("May be 0.".to_owned());
    }
    if row.may_be_negative {
        fact("May be negative.".to_owned());
    }
    if row.non_zero {
        fact("Not 0.".to_owned());
    }
    if let Some(meaning) = &row.empty_list_means {
        fact(format!("An empty list means {}.", names_as_code(meaning)));
    }
    if row.empty_ok {
        fact("May be empty.".to_owned());
    }
    if let Some(charset) = &row.charset {
        fact(format!("Made of `{charset}`."));
    }
    if let Some(format) = row.format.as_deref().and_then(format_name) {
        fact(format.to_owned());
    }
    if row.is.as_deref() == Some("json_string") {
        fact("Text that holds JSON.".to_owned());
    }
    if let Some(order) = &row.order {
        fact(format!("In {} order.", order.replace('_', " ")));
    }
    if let Some(file) = row.file {
        let sources: Vec<_> = [
            (file.upload, "an upload"),
            (file.file_id, "a file id"),
            (file.url, "a URL"),
        ]
        .into_iter()
        .filter_map(|(allowed, name)| allowed.then_some(name))
        .collect();
        fact(match sources.as_slice() {
            [one] => format!("Takes {one} only."),
            [first, last] => format!("Takes {first} or {last}."),
            _ => format!("Takes {}.", sources.join(", or ")),
        });
    }
}

/// What it has to do with other members.
fn relations(row: &Row, mut fact: impl FnMut(String)) {
    if let Some(Value::Object(when)) = &row.only_when {
        for (member, values) in when {
            let values = values.as_array().map(Vec::as_slice).unwrap_or_default();
            let values: Vec<_> = values.iter().map(code).collect();
            fact(format!("Only when `{member}` is {}.", values.join(" or ")));
        }
    }
    if let Some(method) = &row.only_in_method {
        fact(format!("Only in the answer of `{method}`."));
    }
    if !row.excludes.is_empty() {
        fact(format!("Not together with {}.", code_list(&row.excludes)));
    }
    if !row.required_unless.is_empty() {
        let others: Vec<_> = row
            .required_unless
            .iter()
            .map(|name| format!("`{name}`"))
            .collect();
        fact(format!("Required without {}.", others.join(" and ")));
    }
    if let Some(Value::Object(when)) = &row.required_if {
        for (member, value) in when {
            fact(match value.as_str() {
                Some("present") => format!("Required with `{member}`."),
                _ => format!("Required when `{member}` is {}.", code(value)),
            });
        }
    }
}

fn length(row: &Row) -> Option<String> {
    let range = range(row.min_length.as_ref(), row.max_length.as_ref())?;
    let unit = row.length_unit.as_deref().unwrap_or("characters");
    let after = if row.length_after_entities {
        " after entities parsing"
    } else {
        ""
    };
    let of = if matches!(row.ty, Ty::Array(_)) {
        " each"
    } else {
        ""
    };
    Some(format!("{range} {unit}{after}{of}."))
}

fn range<T: std::fmt::Display>(min: Option<&T>, max: Option<&T>) -> Option<String> {
    match (min, max) {
        (Some(min), Some(max)) => Some(format!("{min}–{max}")),
        (Some(min), None) => Some(format!("At least {min}")),
        (None, Some(max)) => Some(format!("At most {max}")),
        (None, None) => None,
    }
}

fn unit(row: &Row) -> String {
    row.unit
        .as_ref()
        .map(|unit| format!(" {}", unit.replace("utf16", "UTF-16").replace('_', " ")))
        .unwrap_or_default()
}

fn format_name(format: &str) -> Option<&'static str> {
    Some(match format {
        "iso3166-1-alpha2" => "Two-letter ISO 3166-1 country codes.",
        "iso639-1" => "Two-letter ISO 639-1 language code.",
        "iso4217|XTR" => "Three-letter ISO 4217 code, or `XTR` for Telegram Stars.",
        "rgb24" => "A colour, `0xRRGGBB`.",
        "argb32" => "A colour, `0xAARRGGBB`.",
        "base64" => "Base64.",
        _ => return None,
    })
}

/// Puts the names in a sentence, which are the words with an underscore, between backticks.
fn names_as_code(sentence: &str) -> String {
    let words = sentence
        .split(' ')
        .map(|word| match word.strip_suffix(',') {
            Some(name) if name.contains('_') => format!("`{name}`,"),
            None if word.contains('_') => format!("`{word}`"),
            _ => word.to_owned(),
        });
    words.collect::<Vec<_>>().join(" ")
}

fn code(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{text}`"),
        // A default may be an object without members of its own.
        Value::Object(reference) if reference.contains_key("ref") => code(&reference["ref"]),
        other => format!("`{other}`"),
    }
}

fn code_list<T: std::fmt::Display>(values: &[T]) -> String {
    values
        .iter()
        .map(|value| format!("`{value}`"))
        .collect::<Vec<_>>()
        .join(", ")
}
