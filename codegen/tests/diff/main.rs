//! What the comparison of two schemas says, and how it says it.
//!
//! The real versions of the Bot API are compared where their descriptions are at hand.

mod command;
mod comparison;
mod members;
mod methods;
mod render;
mod types;
mod values;

use amanobot_codegen::Schema;
use amanobot_codegen::diff::{Change, Changes, Severity, What, diff};
use serde_json::Value;

const SMALL: &str = include_str!("../data/small.json");
const OWN: &str = include_str!("../../../api-schema.json");

fn schema(value: &Value) -> Schema {
    Schema::parse(&value.to_string()).unwrap_or_else(|error| panic!("{error}"))
}

/// The changes that an edit of the small schema makes, and those of taking it back. What both
/// schemas have in common can be prepared.
fn edited(prepare: impl Fn(&mut Value), edit: impl Fn(&mut Value)) -> (Changes, Changes) {
    let mut old: Value = serde_json::from_str(SMALL).unwrap();
    prepare(&mut old);
    let mut new = old.clone();
    edit(&mut new);
    let (old, new) = (schema(&old), schema(&new));
    (diff(&old, &new), diff(&new, &old))
}

fn as_it_is(_: &mut Value) {}

/// The item of that name.
fn item<'v>(schema: &'v mut Value, list: &str, name: &str) -> &'v mut Value {
    named(&mut schema[list], name)
}

/// The row of that name.
fn row<'v>(schema: &'v mut Value, list: &str, item_name: &str, name: &str) -> &'v mut Value {
    let rows = if list == "methods" {
        "params"
    } else {
        "fields"
    };
    named(&mut item(schema, list, item_name)[rows], name)
}

fn named<'v>(list: &'v mut Value, name: &str) -> &'v mut Value {
    let mut items = list.as_array_mut().unwrap().iter_mut();
    items.find(|item| item["name"] == name).unwrap()
}

fn push(list: &mut Value, value: Value) {
    list.as_array_mut().unwrap().push(value);
}

fn remove(list: &mut Value, name: &str) {
    list.as_array_mut()
        .unwrap()
        .retain(|item| item["name"] != name);
}

/// A change in short: severity, place and what happened.
fn short(change: &Change) -> String {
    let severity = match change.severity {
        Severity::Breaking => "breaking",
        Severity::Additive => "additive",
        Severity::Documentation => "documentation",
    };
    let member = change.member.as_ref();
    let member = member.map_or_else(String::new, |member| format!(".{member}"));
    let what = match &change.what {
        What::Came { .. } => "came".to_owned(),
        What::Went { perhaps: None, .. } => "went".to_owned(),
        What::Went {
            perhaps: Some(name),
            ..
        } => format!("went, perhaps {name}"),
        What::Type { from, to } => format!("type {from} -> {to}"),
        What::Required => "required".to_owned(),
        What::Optional => "optional".to_owned(),
        What::Returns { from, to } => format!("returns {from} -> {to}"),
        What::Positional { from, to } => {
            format!("positional {} -> {}", from.join(" "), to.join(" "))
        }
        What::Form { part, from, to } => {
            let [from, to] = [from, to].map(|form| form.as_deref().unwrap_or("none"));
            format!("{part} {from} -> {to}")
        }
        What::Fact { fact, from, to } => format!("{fact} {from} -> {to}"),
    };
    format!("{severity}: {}{member} {what}", change.name)
}

/// Compares the changes there and back with what is expected of both.
#[track_caller]
fn assert_changes((there, back): &(Changes, Changes), expected: [&[&str]; 2]) {
    let short = |changes: &Changes| changes.list.iter().map(short).collect::<Vec<_>>();
    assert_eq!(short(there), expected[0]);
    assert_eq!(short(back), expected[1]);
}
