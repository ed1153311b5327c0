//! What holds for all that is compared: names, what is told, and how grave it is.

use crate::{OWN, as_it_is, assert_changes, edited, item, push, row, short};
use amanobot_codegen::Schema;
use amanobot_codegen::diff::{Change, Changes, Item, Severity, Step, What, diff};
use serde_json::{Value, json};

#[test]
fn a_schema_does_not_differ_from_itself() {
    let schema = Schema::parse(OWN).unwrap();
    let changes = diff(&schema, &schema);
    assert_eq!(changes.list, []);
    assert_eq!(changes.severity(), None);
    assert_eq!(changes.steps(), None);
}

#[test]
fn another_name_is_guessed_when_there_is_one_only() {
    let rename = |schema: &mut Value| {
        row(schema, "types", "Chat", "name")["name"] = json!("nickname");
        let title = row(schema, "types", "Chat", "title")
            .as_object_mut()
            .unwrap();
        title.remove("excludes");
    };
    let prepare = |schema: &mut Value| {
        let title = row(schema, "types", "Chat", "title")
            .as_object_mut()
            .unwrap();
        title.remove("excludes");
    };
    assert_changes(
        &edited(prepare, rename),
        [
            &[
                "breaking: Chat.name went, perhaps nickname",
                "additive: Chat.nickname came",
            ],
            &[
                "breaking: Chat.nickname went, perhaps name",
                "additive: Chat.name came",
            ],
        ],
    );

    let two = |schema: &mut Value| {
        rename(schema);
        let field = json!({"name": "alias", "type": "String", "required": false});
        push(&mut item(schema, "types", "Chat")["fields"], field);
    };
    let (there, back) = edited(prepare, two);
    for change in there.list.iter().chain(&back.list) {
        let guess = matches!(
            &change.what,
            What::Went {
                perhaps: Some(_),
                ..
            }
        );
        assert!(!guess, "{change:?}");
    }

    let whole =
        |schema: &mut Value| item(schema, "methods", "sendNote")["name"] = json!("postNote");
    assert_changes(
        &edited(as_it_is, whole),
        [
            &[
                "breaking: sendNote went, perhaps postNote",
                "additive: postNote came",
            ],
            &[
                "breaking: postNote went, perhaps sendNote",
                "additive: sendNote came",
            ],
        ],
    );
}

#[test]
fn limits_sentences_and_the_service_are_documentation() {
    let edit = |schema: &mut Value| {
        row(schema, "methods", "sendNote", "text")["max_length"] = json!(4096);
        item(schema, "methods", "sendNote")["summary"] = json!("Sends a note.");
        schema["deprecated_methods"] = json!(["editNote"]);
        schema["globals"] = json!({"url": "https://example.org"});
        schema["lists"] = json!([{"name": "emoji", "values": ["👍"]}]);
    };
    let (there, _) = edited(as_it_is, edit);
    assert_eq!(
        there.list.iter().map(short).collect::<Vec<_>>(),
        [
            "documentation: sendNote.text max_length null -> 4096",
            "documentation: sendNote summary null -> \"Sends a note.\"",
            "documentation: editNote deprecated false -> true",
            "documentation: emoji came",
            "documentation:  url null -> \"https://example.org\"",
        ]
    );
}

#[test]
fn the_gravest_change_decides_about_the_next_version() {
    let change = |severity| Change {
        severity,
        item: Item::Method,
        name: "sendNote".to_owned(),
        member: None,
        what: What::Required,
    };
    let of = |list: &[Severity]| Changes {
        from: "1.0".to_owned(),
        to: "1.1".to_owned(),
        list: list.iter().copied().map(change).collect(),
    };
    let all = [
        Severity::Breaking,
        Severity::Additive,
        Severity::Documentation,
    ];
    assert_eq!(of(&all).steps(), Some((Step::Minor, Step::Major)));
    assert_eq!(of(&all[1..]).steps(), Some((Step::Patch, Step::Minor)));
    assert_eq!(of(&all[2..]).steps(), Some((Step::Patch, Step::Patch)));
    assert_eq!(of(&[]).steps(), None);
}
