//! The schema states everything that an independent collection of the Bot API's facts states.
//!
//! The collection lies beside the repository of those who maintain the schema; where it does not,
//! only the schema's own completeness is tested.

use amanobot_codegen::Schema;
use serde_json::Value;
use std::collections::HashSet;
use std::fs;
use std::path::Path;

fn schema_text() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-schema.json")).unwrap()
}

fn schema() -> Value {
    serde_json::from_str(&schema_text()).unwrap()
}

/// The collection for the schema's version, if it is there.
fn facts(version: &Value) -> Option<Value> {
    let version = version.as_str().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("../../shared/schema/facts-{version}.json"));
    let Ok(text) = fs::read_to_string(&path) else {
        eprintln!("{} is not there: nothing to compare with", path.display());
        return None;
    };
    Some(serde_json::from_str(&text).unwrap())
}

/// Goes through what a collection states and notes what the schema states otherwise.
struct Comparison(Vec<String>);

impl Comparison {
    /// Compares the members of two objects, but for those named.
    fn members(&mut self, place: &str, facts: &Value, schema: &Value, except: &[&str]) {
        for (name, fact) in facts.as_object().unwrap() {
            if except.contains(&name.as_str()) {
                continue;
            }
            let stated = &schema[name];
            let is_equal = match name.as_str() {
                "member_of" => sorted(fact) == sorted(stated),
                _ => fact == stated,
            };
            if !is_equal {
                self.0.push(format!(
                    "{place}: {name} is {fact}, the schema says {stated}"
                ));
            }
        }
    }

    /// Compares lists of named items, which must be the same items in the same order.
    fn items(&mut self, place: &str, facts: &Value, schema: &Value, rows: &str) {
        let (facts, schema) = (list(facts), list(schema));
        if names(facts) != names(schema) {
            self.0.push(format!(
                "{place}: {:?} against {:?}",
                names(facts),
                names(schema)
            ));
            return;
        }
        for (fact, stated) in facts.iter().zip(schema) {
            let place = format!("{place}.{}", fact["name"].as_str().unwrap());
            self.members(&place, fact, stated, &[rows]);
            if !rows.is_empty() {
                self.items(&place, &fact[rows], &stated[rows], "");
            }
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn names(items: &[Value]) -> Vec<&str> {
    items
        .iter()
        .map(|item| item["name"].as_str().unwrap())
        .collect()
}

fn sorted(items: &Value) -> Vec<&str> {
    let mut items: Vec<_> = list(items)
        .iter()
        .map(|item| item.as_str().unwrap())
        .collect();
    items.sort_unstable();
    items
}

#[test]
fn the_schema_states_every_fact() {
    let schema = schema();
    let Some(facts) = facts(&schema["version"]) else {
        return;
    };
    let mut comparison = Comparison(Vec::new());
    for name in ["released", "deprecated_methods"] {
        comparison.members("", &one(&facts, name), &schema, &[]);
    }
    comparison.members("globals", &facts["globals"], &schema["globals"], &[]);
    comparison.items("types", &facts["objects"], &schema["types"], "fields");
    comparison.items("methods", &facts["methods"], &schema["methods"], "params");
    // Enumerations are enums or lists here; words about them are nothing that code could use.
    let words = ["note", "source", "stars", "ton"];
    for (name, listed) in facts["enums"].as_object().unwrap() {
        let mut stated = list(&schema["enums"]).iter().chain(list(&schema["lists"]));
        match stated.find(|item| item["name"] == *name) {
            Some(stated) => {
                comparison.members(&format!("enums.{name}"), listed, stated, &words);
            }
            None => comparison.0.push(format!("enums.{name}: is not there")),
        }
    }
    assert_eq!(comparison.0, [""; 0]);
}

#[test]
fn the_numbers_agree() {
    let schema = schema();
    let Some(facts) = facts(&schema["version"]) else {
        return;
    };
    let types = list(&schema["types"]);
    let methods = list(&schema["methods"]);
    let unions = types.iter().filter(|ty| ty["kind"] == "union").count();
    let empty = types.iter().filter(|ty| ty["empty"] == true).count();
    let rows = |items: &[Value], rows: &str| -> usize {
        items.iter().map(|item| list(&item[rows]).len()).sum()
    };
    let counts = serde_json::json!({
        "methods": methods.len(),
        "objects": types.len(),
        "unions": unions,
        "empty_structs": empty,
        "fields": rows(types, "fields"),
        "params": rows(methods, "params"),
    });
    assert_eq!(counts, facts["counts"]);
}

/// An object with one member of another.
fn one(object: &Value, name: &str) -> Value {
    serde_json::json!({ name: object[name] })
}

#[test]
fn everything_is_described_in_a_few_words() {
    let schema = Schema::parse(&schema_text()).unwrap();
    let mut silent = Vec::new();
    for listed in &schema.enums {
        silent.extend(listed.summary.is_none().then(|| listed.name.clone()));
    }
    for union in schema.unions.iter().filter(|union| !union.by_hand) {
        silent.extend(union.summary.is_none().then(|| union.name.clone()));
    }
    let types = schema
        .types
        .iter()
        .map(|ty| (&ty.name, &ty.summary, ty.fields.as_deref()));
    let methods = schema
        .methods
        .iter()
        .map(|method| (&method.name, &method.summary, Some(&*method.params)));
    for (name, summary, rows) in types.chain(methods) {
        silent.extend(summary.is_none().then(|| name.clone()));
        for row in rows.unwrap_or_default() {
            silent.extend(row.about.is_none().then(|| format!("{name}.{}", row.name)));
        }
    }
    assert_eq!(silent, [""; 0]);
}

/// Sentences of ours, each with its place.
fn sentences(schema: &Value) -> Vec<(String, String)> {
    fn collect(place: &str, value: &Value, found: &mut Vec<(String, String)>) {
        match value {
            Value::Object(members) => {
                let name = members.get("name").and_then(Value::as_str).unwrap_or("");
                let place = format!("{place} {name}");
                for (member, value) in members {
                    let is_ours =
                        ["summary", "about", "note", "claim", "truth"].contains(&member.as_str());
                    match value.as_str().filter(|_| is_ours) {
                        Some(text) => found.push((format!("{place} {member}"), text.to_owned())),
                        None => collect(&place, value, found),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| collect(place, item, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect("", schema, &mut found);
    found
}

#[test]
fn sentences_have_a_length_that_one_reads_at_a_glance() {
    let mut strange = Vec::new();
    for (place, text) in sentences(&schema()) {
        let letters = text.chars().count();
        let limits = match place.rsplit(' ').next() {
            Some("summary") => 20..=200,
            Some("about") => 4..=100,
            _ => 10..=200,
        };
        let is_one_line = text.trim() == text && !text.contains(['\n', '\t']);
        if !is_one_line || !limits.contains(&letters) {
            strange.push(format!("{place}: {letters} letters: {text}"));
        }
    }
    assert_eq!(strange, [""; 0]);
}

/// As many words in a row as two people hardly choose alike.
const RUN: usize = 8;

fn words(text: &str) -> Vec<String> {
    let text = text.to_lowercase().replace('’', "'");
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '_')
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What the documentation says in its own words, as runs of them.
#[derive(Default)]
struct Upstream(HashSet<Vec<String>>);

impl Upstream {
    /// Adds every description in a collection, whatever holds it.
    fn add(&mut self, value: &Value) {
        match value {
            Value::Object(members) => {
                for (member, value) in members {
                    match value.as_str().filter(|_| member == "description") {
                        Some(text) => self.0.extend(words(text).windows(RUN).map(<[_]>::to_vec)),
                        None => self.add(value),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.add(item)),
            _ => {}
        }
    }

    /// The first run of a text that is the documentation's.
    fn copied(&self, text: &str) -> Option<String> {
        let words = words(text);
        let run = words.windows(RUN).find(|run| self.0.contains(*run))?;
        Some(run.join(" "))
    }
}

#[test]
fn a_copied_sentence_is_found() {
    let mut upstream = Upstream::default();
    upstream.add(&serde_json::json!({
        "items": [{ "name": "fly", "description": "Use it to fly over the hills, and to see what isn’t there." }]
    }));
    assert_eq!(
        upstream
            .copied("Flies: to fly over the Hills and to see what isn't there")
            .as_deref(),
        Some("to fly over the hills and to see")
    );
    assert_eq!(upstream.copied("to fly over the hills and to look"), None);
}

/// Summaries, phrases and notes are the project's own words: no eight in a row are the documentation's.
#[test]
fn nothing_is_copied_from_the_documentation() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/schema/upstream/butcher");
    let Ok(versions) = fs::read_dir(&folder) else {
        eprintln!("{} is not there: nothing to compare with", folder.display());
        return;
    };
    let mut upstream = Upstream::default();
    for version in versions {
        let text = fs::read_to_string(version.unwrap().path()).unwrap();
        upstream.add(&serde_json::from_str(&text).unwrap());
    }
    assert!(upstream.0.len() > 10_000, "only {} runs", upstream.0.len());
    let copied: Vec<String> = sentences(&schema())
        .iter()
        .filter_map(|(place, text)| Some(format!("{place}: {}", upstream.copied(text)?)))
        .collect();
    assert_eq!(copied, [""; 0]);
}

#[test]
fn a_summary_is_sentences_and_a_phrase_is_none() {
    let schema = Schema::parse(&schema_text()).unwrap();
    let mut strange = Vec::new();
    let types = schema
        .types
        .iter()
        .map(|ty| (&ty.name, &ty.summary, ty.fields.as_deref()));
    let methods = schema
        .methods
        .iter()
        .map(|method| (&method.name, &method.summary, Some(&*method.params)));
    for (name, summary, rows) in types.chain(methods) {
        if summary.as_ref().is_some_and(|text| !text.ends_with('.')) {
            strange.push(name.clone());
        }
        for row in rows.unwrap_or_default() {
            if row.about.as_ref().is_some_and(|text| text.ends_with('.')) {
                strange.push(format!("{name}.{}", row.name));
            }
        }
    }
    assert_eq!(strange, [""; 0]);
}

#[test]
fn every_method_says_what_is_positional() {
    let schema = schema();
    for method in list(&schema["methods"]) {
        assert!(method["positional"].is_array(), "{}", method["name"]);
    }
}
