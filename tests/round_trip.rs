//! What is read and written again is what was read.
//!
//! A copy may lack members that the Bot API does not document, and what says the same as nothing:
//! `null`, and `false` where only `true` means something. It may have `false` where the server left
//! out a boolean that is documented as required. All else is as it was.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use amanobot::schema::{self, Fact, Kind, Member, Rule, Shape};
use amanobot::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// Reads an object by the name of its type and writes it again.
macro_rules! copy_by_name {
    ($($name:ident),* $(,)?) => {
        fn copy(name: &str, text: &str) -> serde_json::Result<Value> {
            match name {
                $(stringify!($name) => again::<types::$name>(text),)*
                _ => panic!("no type is named `{name}`"),
            }
        }
    };
}

amanobot::each_type!(copy_by_name);

fn again<T: DeserializeOwned + Serialize>(text: &str) -> serde_json::Result<Value> {
    serde_json::to_value(serde_json::from_str::<T>(text)?)
}

/// What is wrong with the copies of the objects in a file of JSON Lines, each an update or
/// `{"type": …, "obj": …}`, and the names of their types.
fn check(path: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(path).unwrap();
    let mut names = BTreeSet::new();
    let mut wrong = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line: Value = serde_json::from_str(line).unwrap();
        let (name, original) = match (line["type"].as_str(), line.get("obj")) {
            (Some(name), Some(original)) => (name.to_owned(), original.clone()),
            _ => ("Update".to_owned(), line),
        };
        let place = format!("{}:{}: {name}", path.display(), index + 1);
        match copy(&name, &original.to_string()) {
            Ok(copy) => {
                let mut comparison = Comparison(Vec::new());
                comparison.object(&name, &original, &copy, "");
                wrong.extend(comparison.0.iter().map(|what| format!("{place} {what}")));
            }
            Err(error) => wrong.push(format!("{place}: {error}")),
        }
        names.insert(name);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    names
}

#[test]
fn updates_of_every_kind() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/updates.jsonl");
    assert_eq!(check(&path).len(), 1);
    let text = fs::read_to_string(path).unwrap();
    let members = |line| serde_json::from_str::<Map<String, Value>>(line).unwrap();
    let seen: BTreeSet<String> = text
        .lines()
        .flat_map(|line| members(line).into_iter())
        .map(|(name, _)| name)
        .collect();
    let members = schema::ty("Update").unwrap().members().iter();
    let unseen: Vec<_> = members
        .map(|member| member.name)
        .filter(|name| !seen.contains(*name))
        .collect();
    assert!(unseen.is_empty(), "no update has one of {unseen:?}");
}

#[test]
fn objects_of_every_type() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/objects.jsonl");
    let names = check(&path);
    let types = schema::TYPES.iter().filter(|ty| ty.shape != Shape::File);
    let unseen: Vec<_> = types
        .map(|ty| ty.name)
        .filter(|name| !names.contains(*name))
        .collect();
    assert!(unseen.is_empty(), "no object is one of {unseen:?}");
}

#[test]
fn the_typical_mix() {
    check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/data/typical.jsonl"));
}

/// Updates and objects that really were sent, where they lie beside the repository.
#[test]
fn what_telegram_really_sent() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("{} is not there: nothing to read", folder.display());
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "jsonl")
        {
            check(&path);
        }
    }
}

/// Finds what a copy has lost, changed or added; knows what should be there from the static table.
struct Comparison(Vec<String>);

impl Comparison {
    fn object(&mut self, name: &str, original: &Value, copy: &Value, path: &str) {
        let ty = schema::ty(name).unwrap_or_else(|| panic!("{path}: no type is named `{name}`"));
        match (&ty.shape, original) {
            (Shape::Struct { members, .. }, Value::Object(original)) => {
                let Some(copy) = copy.as_object() else {
                    self.0.push(format!("changed {path}"));
                    return;
                };
                self.members(members, original, copy, path);
            }
            (
                Shape::Struct {
                    also_string: true, ..
                },
                Value::String(text),
            ) => {
                self.equal(&json!({"text": text}), copy, path);
            }
            (Shape::Union { rule, .. }, Value::Object(members)) => match alternative(rule, members)
            {
                Some(name) => self.object(name, original, copy, path),
                None => self.equal(original, copy, path),
            },
            (Shape::Union { .. }, Value::Array(items)) => {
                let copies = copy.as_array().map(Vec::as_slice).unwrap_or_default();
                if items.len() != copies.len() {
                    self.0.push(format!("changed {path}"));
                }
                for (index, (item, copy)) in items.iter().zip(copies).enumerate() {
                    self.object(name, item, copy, &format!("{path}[{index}]"));
                }
            }
            _ => self.equal(original, copy, path),
        }
    }

    fn members(
        &mut self,
        members: &[Member],
        original: &Map<String, Value>,
        copy: &Map<String, Value>,
        path: &str,
    ) {
        let dot = if path.is_empty() { "" } else { "." };
        for member in members {
            let path = format!("{path}{dot}{}", member.name);
            let names = member.facts.iter().filter_map(|fact| match fact {
                Fact::Alias(name) => Some(*name),
                _ => None,
            });
            let original = [member.name]
                .into_iter()
                .chain(names)
                .find_map(|name| original.get(name))
                .filter(|value| !value.is_null());
            match (original, copy.get(member.name)) {
                (None, None) => {}
                (Some(Value::Bool(false)), None) if member.kind == Kind::True => {}
                (None, Some(Value::Bool(false))) if member.required => {}
                (Some(original), Some(copy)) => self.value(&member.kind, original, copy, &path),
                (Some(_), None) => self.0.push(format!("lost {path}")),
                (None, Some(_)) => self.0.push(format!("added {path}")),
            }
        }
        for name in copy.keys() {
            if !original.contains_key(name) && !members.iter().any(|member| member.name == name) {
                self.0.push(format!("added {path}{dot}{name}"));
            }
        }
    }

    fn value(&mut self, kind: &Kind, original: &Value, copy: &Value, path: &str) {
        match (kind, original, copy) {
            (Kind::Object(name), ..) => self.object(name, original, copy, path),
            (Kind::Array(item), Value::Array(original), Value::Array(copy))
                if original.len() == copy.len() =>
            {
                for (index, (original, copy)) in original.iter().zip(copy).enumerate() {
                    self.value(item, original, copy, &format!("{path}[{index}]"));
                }
            }
            // 90 and 90.0 are one number.
            (Kind::Float, Value::Number(original), Value::Number(copy))
                if original.as_f64() == copy.as_f64() => {}
            (Kind::OneOf(kinds), Value::Object(members), _) => {
                let names = kinds.iter().filter_map(|kind| match kind {
                    Kind::Object(name) => Some(*name),
                    _ => None,
                });
                // The first whose required members are all there; unions of the table have a rule.
                let fits = |name: &&str| {
                    let all = schema::ty(name).unwrap().members();
                    all.iter()
                        .all(|member| !member.required || members.contains_key(member.name))
                };
                let name = { names }.find(fits);
                self.object(
                    name.unwrap_or_else(|| panic!("{path}")),
                    original,
                    copy,
                    path,
                );
            }
            _ => self.equal(original, copy, path),
        }
    }

    fn equal(&mut self, original: &Value, copy: &Value, path: &str) {
        if original != copy {
            self.0.push(format!("changed {path}"));
        }
    }
}

/// The alternative of a union that an object is.
fn alternative(rule: &Rule, object: &Map<String, Value>) -> Option<&'static str> {
    let all = |names: &[&str]| {
        names
            .iter()
            .all(|name| object.get(*name).is_some_and(|value| !value.is_null()))
    };
    let required = |name: &str| {
        let members = schema::ty(name).unwrap().members();
        let required = members
            .iter()
            .filter(|member| member.required && member.kind != Kind::Boolean);
        all(&required.map(|member| member.name).collect::<Vec<_>>())
    };
    match rule {
        Rule::Tag { field, values } => {
            let tag = object.get(*field)?.as_str()?;
            let named: Vec<_> = values.iter().filter(|(value, _)| *value == tag).collect();
            match named.as_slice() {
                [(_, name)] => Some(name),
                several => several
                    .iter()
                    .map(|(_, name)| *name)
                    .find(|name| required(name)),
            }
        }
        Rule::ZeroDate { zero, other } => Some(if object["date"] == 0 { zero } else { other }),
        Rule::Members(rules) => rules
            .iter()
            .find(|(names, _)| all(names))
            .map(|(_, name)| *name),
    }
}

#[test]
fn a_comparison_finds_what_differs() {
    let find = |original: Value, copy: Value| {
        let mut comparison = Comparison(Vec::new());
        comparison.object("User", &original, &copy, "");
        comparison.0
    };
    let user =
        json!({"id": 1, "is_bot": false, "first_name": "Ada", "mood": "calm", "last_name": null});
    assert_eq!(
        find(
            user.clone(),
            json!({"id": 1, "is_bot": false, "first_name": "Ada"})
        ),
        [""; 0]
    );
    assert_eq!(
        find(
            user,
            json!({"id": 2, "is_bot": false, "username": "ada", "new": 1})
        ),
        [
            "changed id",
            "lost first_name",
            "added username",
            "added new"
        ]
    );
}
