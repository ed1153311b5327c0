//! What a parameter or a field is: its type, and whether it has to be there.

use crate::{as_it_is, assert_changes, edited, item, push, row};
use serde_json::{Value, json};

#[test]
fn what_is_sent_may_become_a_union_of_what_it_was_and_what_is_received_may_not() {
    let prepare = |schema: &mut Value| {
        row(schema, "methods", "sendNote", "chat_id")["type"] = json!("Integer");
        row(schema, "types", "Message", "chat")["type"] = json!("Integer");
        item(schema, "types", "Message")["direction"] = json!(["output"]);
    };
    let chat_id = json!({"one_of": ["Integer", "String"]});
    let edit = |schema: &mut Value| {
        row(schema, "methods", "sendNote", "chat_id")["type"] = chat_id.clone();
        row(schema, "types", "Message", "chat")["type"] = chat_id.clone();
    };
    assert_changes(
        &edited(prepare, edit),
        [
            &[
                "breaking: Message.chat type i64 -> ChatId",
                "additive: sendNote.chat_id type i64 -> ChatId",
            ],
            &[
                "breaking: sendNote.chat_id type ChatId -> i64",
                "breaking: Message.chat type ChatId -> i64",
            ],
        ],
    );
}

#[test]
fn an_enumeration_in_place_of_a_text_is_another_type() {
    let edit = |schema: &mut Value| {
        let kind = row(schema, "types", "Chat", "type")
            .as_object_mut()
            .unwrap();
        kind.remove("enum_name");
    };
    assert_changes(
        &edited(as_it_is, edit),
        [
            &["breaking: Chat.type type ChatType -> String"],
            &["breaking: Chat.type type String -> ChatType"],
        ],
    );
}

#[test]
fn a_field_that_is_read_must_stay_there() {
    let prepare =
        |schema: &mut Value| item(schema, "types", "Message")["direction"] = json!(["output"]);
    let came = |schema: &mut Value| {
        let field = json!({"name": "text", "type": "Boolean", "required": true});
        push(&mut item(schema, "types", "Message")["fields"], field);
    };
    assert_changes(
        &edited(prepare, came),
        [
            &["additive: Message.text came"],
            &["breaking: Message.text went"],
        ],
    );
    let optional =
        |schema: &mut Value| row(schema, "types", "Message", "chat")["required"] = json!(false);
    assert_changes(
        &edited(prepare, optional),
        [
            &["breaking: Message.chat optional"],
            &["breaking: Message.chat required"],
        ],
    );
}

#[test]
fn a_true_field_is_the_same_bool_whether_it_is_required_or_not() {
    let prepare = |schema: &mut Value| {
        item(schema, "types", "Message")["direction"] = json!(["output"]);
        row(schema, "types", "Message", "chat")["type"] = json!("True");
    };
    let edit =
        |schema: &mut Value| row(schema, "types", "Message", "chat")["required"] = json!(false);
    assert_changes(
        &edited(prepare, edit),
        [
            &["documentation: Message.chat optional"],
            &["documentation: Message.chat required"],
        ],
    );
}

#[test]
fn a_flag_that_can_be_false_is_another_type_for_readers_only() {
    let prepare = |schema: &mut Value| {
        let flag = json!({"name": "silent", "type": "True", "required": false});
        push(
            &mut item(schema, "methods", "sendNote")["params"],
            flag.clone(),
        );
        push(&mut item(schema, "types", "Message")["fields"], flag);
    };
    let edit = |schema: &mut Value| {
        row(schema, "methods", "sendNote", "silent")["type"] = json!("Boolean");
        row(schema, "types", "Message", "silent")["type"] = json!("Boolean");
    };
    assert_changes(
        &edited(prepare, edit),
        [
            &[
                "breaking: Message.silent type bool -> Option<bool>",
                "additive: sendNote.silent type bool -> Option<bool>",
            ],
            &[
                "breaking: Message.silent type Option<bool> -> bool",
                "additive: sendNote.silent type Option<bool> -> bool",
            ],
        ],
    );
}

#[test]
fn a_constant_is_no_field() {
    let constant = |schema: &mut Value| {
        let field = json!({"name": "kind", "type": "String", "required": true, "const": "note"});
        push(&mut item(schema, "types", "Chat")["fields"], field);
    };
    assert_changes(
        &edited(as_it_is, constant),
        [
            &["documentation: Chat.kind came"],
            &["documentation: Chat.kind went"],
        ],
    );
    let free = |schema: &mut Value| {
        let kind = row(schema, "types", "Chat", "kind")
            .as_object_mut()
            .unwrap();
        kind.remove("const");
    };
    assert_changes(
        &edited(constant, free),
        [
            &[
                "breaking: Chat.kind came",
                "documentation: Chat.kind const \"note\" -> null",
            ],
            &[
                "breaking: Chat.kind went",
                "documentation: Chat.kind const null -> \"note\"",
            ],
        ],
    );
}
