//! How objects are made: constructors, builders, choices, and what else stands for them.

use crate::{as_it_is, assert_changes, edited, item, push, row};
use serde_json::{Value, json};

#[test]
fn a_constructor_asks_for_what_is_required_in_its_order() {
    let prepare =
        |schema: &mut Value| item(schema, "types", "Message")["direction"] = json!(["input"]);
    let came = |schema: &mut Value| {
        let field = json!({"name": "text", "type": "String", "required": true});
        push(&mut item(schema, "types", "Message")["fields"], field);
    };
    assert_changes(
        &edited(prepare, came),
        [
            &["breaking: Message.text came"],
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
    let turned = |schema: &mut Value| {
        let fields = &mut item(schema, "types", "Message")["fields"];
        fields.as_array_mut().unwrap().reverse();
    };
    assert_changes(
        &edited(prepare, turned),
        [
            &["breaking: Message positional message_id date chat -> chat date message_id"],
            &["breaking: Message positional chat date message_id -> message_id date chat"],
        ],
    );
}

#[test]
fn a_builder_asks_by_name() {
    let fields = |schema: &mut Value, names: &[&str]| {
        for name in names {
            let field = json!({"name": name, "type": "String", "required": true});
            push(&mut item(schema, "types", "Message")["fields"], field);
        }
    };
    let prepare = |schema: &mut Value| {
        item(schema, "types", "Message")["direction"] = json!(["input"]);
        fields(schema, &["a", "b", "c"]);
    };
    let optional = |schema: &mut Value| {
        row(schema, "types", "Message", "a")["required"] = json!(false);
        let fields = &mut item(schema, "types", "Message")["fields"];
        fields.as_array_mut().unwrap().reverse();
    };
    assert_changes(
        &edited(prepare, optional),
        [
            &["additive: Message.a optional"],
            &["breaking: Message.a required"],
        ],
    );

    let prepare =
        |schema: &mut Value| item(schema, "types", "Message")["direction"] = json!(["input"]);
    let more = |schema: &mut Value| fields(schema, &["a", "b"]);
    assert_changes(
        &edited(prepare, more),
        [
            &[
                "breaking: Message.a came",
                "breaking: Message.b came",
                "breaking: Message constructor new -> builder",
            ],
            &[
                "breaking: Message.a went",
                "breaking: Message.b went",
                "breaking: Message constructor builder -> new",
            ],
        ],
    );
}

#[test]
fn a_choice_may_have_more_to_choose_from() {
    let edit = |schema: &mut Value| {
        let field = json!({"name": "chat", "type": {"ref": "Chat"}, "required": false});
        push(&mut item(schema, "types", "Update")["fields"], field);
    };
    assert_changes(
        &edited(as_it_is, edit),
        [
            &["additive: Update.chat came"],
            &["breaking: Update.chat went"],
        ],
    );
    let edit = |schema: &mut Value| {
        row(schema, "types", "Update", "update_id")["name"] = json!("number");
        item(schema, "types", "Update")["choice"] = json!("UpdateContent");
    };
    assert_changes(
        &edited(as_it_is, edit),
        [
            &[
                "breaking: Update choice UpdateKind -> UpdateContent",
                "breaking: Update.update_id went, perhaps number",
                "breaking: Update.number came",
            ],
            &[
                "breaking: Update choice UpdateContent -> UpdateKind",
                "breaking: Update.number went, perhaps update_id",
                "breaking: Update.update_id came",
            ],
        ],
    );
}

#[test]
fn what_is_no_longer_sent_has_no_constructor() {
    let edit = |schema: &mut Value| item(schema, "types", "Chat")["direction"] = json!(["output"]);
    assert_changes(
        &edited(as_it_is, edit),
        [
            &["breaking: Chat direction input and output -> output"],
            &["additive: Chat direction output -> input and output"],
        ],
    );
}

#[test]
fn a_text_in_place_of_an_object_is_more_and_then_less() {
    let edit = |schema: &mut Value| item(schema, "types", "Chat")["also_accepts"] = json!("String");
    assert_changes(
        &edited(as_it_is, edit),
        [
            &["additive: Chat also_accepts none -> String"],
            &["breaking: Chat also_accepts String -> none"],
        ],
    );
}

#[test]
fn what_is_set_aside_cannot_be_moved_out() {
    let prepare =
        |schema: &mut Value| item(schema, "types", "Chat")["direction"] = json!(["output"]);
    let edit = |schema: &mut Value| {
        item(schema, "types", "Chat")["aside"] =
            json!({"name": "ChatNames", "summary": "Names.", "members": ["title"]});
    };
    assert_changes(
        &edited(prepare, edit),
        [
            &[
                "breaking: Chat.title aside none -> ChatNames",
                "additive: Chat aside none -> ChatNames",
            ],
            &[
                "breaking: Chat aside ChatNames -> none",
                "breaking: Chat.title aside ChatNames -> none",
            ],
        ],
    );
}
