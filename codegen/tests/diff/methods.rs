//! What calls ask for and answer.

use crate::{as_it_is, assert_changes, edited, item, push, row, short};
use serde_json::{Value, json};

#[test]
fn a_new_parameter_breaks_calls_when_they_have_to_name_it() {
    let silent = |required| json!({"name": "silent", "type": "Boolean", "required": required});
    let with = |required, positional: Value| {
        move |schema: &mut Value| {
            let method = item(schema, "methods", "sendNote");
            push(&mut method["params"], silent(required));
            method["positional"] = positional.clone();
        }
    };
    let gone = "breaking: sendNote.silent went";

    let optional = with(false, json!(["chat_id", "text"]));
    assert_changes(
        &edited(as_it_is, optional),
        [&["additive: sendNote.silent came"], &[gone]],
    );
    for required in [true, false] {
        let asked = with(required, json!(["chat_id", "text", "silent"]));
        assert_changes(
            &edited(as_it_is, asked),
            [&["breaking: sendNote.silent came"], &[gone]],
        );
    }
}

#[test]
fn a_parameter_may_become_optional_and_not_required() {
    let edit =
        |schema: &mut Value| row(schema, "methods", "sendNote", "text")["required"] = json!(false);
    assert_changes(
        &edited(as_it_is, edit),
        [
            &["additive: sendNote.text optional"],
            &["breaking: sendNote.text required"],
        ],
    );

    // It is no longer taken by position, which breaks more.
    let edit = |schema: &mut Value| {
        edit(schema);
        item(schema, "methods", "sendNote")["positional"] = json!(["chat_id"]);
    };
    assert_changes(
        &edited(as_it_is, edit),
        [
            &[
                "breaking: sendNote positional chat_id text -> chat_id",
                "additive: sendNote.text optional",
            ],
            &["breaking: sendNote.text required"],
        ],
    );
}

#[test]
fn the_order_of_arguments_matters_and_that_of_rows_does_not() {
    let edit = |schema: &mut Value| {
        let method = item(schema, "methods", "sendNote");
        method["positional"] = json!(["text", "chat_id"]);
        method["params"].as_array_mut().unwrap().reverse();
        let list = schema["methods"].as_array_mut().unwrap();
        list.reverse();
    };
    assert_changes(
        &edited(as_it_is, edit),
        [
            &["breaking: sendNote positional chat_id text -> text chat_id"],
            &["breaking: sendNote positional text chat_id -> chat_id text"],
        ],
    );
}

#[test]
fn a_call_names_its_target_and_not_the_parts() {
    let edit = |schema: &mut Value| {
        row(schema, "methods", "editNote", "inline_message_id")["type"] = json!("Integer");
    };
    assert_changes(
        &edited(as_it_is, edit),
        [
            &["documentation: editNote.inline_message_id type \"String\" -> \"Integer\""],
            &["documentation: editNote.inline_message_id type \"Integer\" -> \"String\""],
        ],
    );

    let prepare =
        |schema: &mut Value| item(schema, "methods", "editNote")["returns"] = json!("True");
    let edit = |schema: &mut Value| {
        let method = item(schema, "methods", "editNote");
        method["constraints"] = json!([{"exactly_one": [["chat_id"], ["inline_message_id"]]}]);
        method["positional"] = json!(["chat_id", "text"]);
    };
    let (there, back) = edited(prepare, edit);
    assert_eq!(
        short(&there.list[0]),
        "breaking: editNote positional target text -> chat_id text"
    );
    assert_eq!(
        short(&back.list[0]),
        "breaking: editNote positional chat_id text -> target text"
    );
}

#[test]
fn the_answer_of_a_method_is_one_type() {
    let edit = |schema: &mut Value| item(schema, "methods", "sendNote")["returns"] = json!("True");
    assert_changes(
        &edited(as_it_is, edit),
        [
            &["breaking: sendNote returns Message -> bool"],
            &["breaking: sendNote returns bool -> Message"],
        ],
    );
}
