//! The README explains each member of the schema.

use amanobot_codegen::Schema;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const README: &str = include_str!("../README.md");
const BOT_API: &str = include_str!("../../api-schema.json");

/// The members that may stand beside a name that nobody declared.
fn members(place: &str) -> BTreeSet<String> {
    let mut schema: Value = serde_json::from_str(BOT_API).unwrap();
    schema.pointer_mut(place).unwrap()["undeclared"] = json!(0);
    let error = Schema::parse(&schema.to_string()).unwrap_err().to_string();
    let (_, expected) = error
        .split_once("unknown field `undeclared`, expected ")
        .unwrap();
    let words = expected.split('`').skip(1).step_by(2);
    words.map(str::to_owned).collect()
}

/// The first object below the place that has the member.
fn find(value: &Value, member: &str, place: &str) -> Option<String> {
    match value {
        Value::Object(members) if members.contains_key(member) => Some(place.to_owned()),
        Value::Object(members) => members
            .iter()
            .find_map(|(name, value)| find(value, member, &format!("{place}/{name}"))),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .find_map(|(index, value)| find(value, member, &format!("{place}/{index}"))),
        _ => None,
    }
}

/// What stands in code within the first column of the table under a heading.
fn explained(heading: &str) -> BTreeSet<String> {
    let (_, section) = README.split_once(&format!("\n{heading}\n")).unwrap();
    let rows = section.lines().take_while(|line| !line.starts_with('#'));
    let first = rows.filter_map(|line| line.strip_prefix("| `")?.split(" |").next());
    let words = first.flat_map(|cell| cell.split('`').step_by(2));
    words
        .map(|word| word.trim_matches([',', ' ']).to_owned())
        .collect()
}

#[test]
fn every_member_is_in_its_table() {
    let schema: Value = serde_json::from_str(BOT_API).unwrap();
    let at = |member: &str| find(&schema, member, "").unwrap();
    let union_of_lists: BTreeSet<_> = ["/enums/0", "/lists/0", "/unions/0"]
        .into_iter()
        .flat_map(members)
        .collect();
    for (heading, members) in [
        ("### The whole", members("")),
        (
            "### An entry of `enums`, `lists` and `unions`",
            union_of_lists,
        ),
        ("### An entry of `types`", members("/types/0")),
        ("### A `discriminator`", members(&at("unique"))),
        ("### An entry of `constraints`", members(&at("at_most_one"))),
        ("### An entry of `methods`", members("/methods/0")),
        (
            "### A row: a member or parameter",
            members("/methods/0/params/0"),
        ),
    ] {
        assert_eq!(explained(heading), members, "{heading}");
    }
}

#[test]
fn small_objects_are_explained_where_they_stand() {
    let schema: Value = serde_json::from_str(BOT_API).unwrap();
    let at = |member: &str| find(&schema, member, "").unwrap();
    for (line, place) in [
        ("| `corrections` |", at("claim")),
        ("| `aside` |", at("aside") + "/aside"),
        ("| `shape_rules` |", at("has")),
        ("| `required_if` |", at("when")),
        ("| `file` |", at("upload")),
    ] {
        let explanation: String = README
            .lines()
            .filter(|text| text.starts_with(line))
            .collect();
        for member in members(&place) {
            assert!(
                explanation.contains(&format!("`{member}`")),
                "{line} {member}"
            );
        }
    }
}

#[test]
fn every_generated_file_is_listed() {
    for name in amanobot_codegen::FILES {
        assert!(README.contains(&format!("| `{name}` |")), "{name}");
    }
}
