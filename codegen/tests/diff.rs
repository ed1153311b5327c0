//! What the comparison of two schemas says, and how it says it.
//!
//! The real versions of the Bot API are compared where their descriptions are at hand.

use amanobot_codegen::Schema;
use amanobot_codegen::diff::{Change, Changes, Item, Severity, Step, What, diff};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const SMALL: &str = include_str!("data/small.json");
const OWN: &str = include_str!("../../api-schema.json");

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

#[test]
fn a_schema_does_not_differ_from_itself() {
    let schema = Schema::parse(OWN).unwrap();
    let changes = diff(&schema, &schema);
    assert_eq!(changes.list, []);
    assert_eq!(changes.severity(), None);
    assert_eq!(changes.steps(), None);
}

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
fn values_and_alternatives_may_come() {
    let edit = |schema: &mut Value| {
        push(
            &mut item(schema, "enums", "ChatType")["values"],
            json!("channel"),
        );
        let forced = json!({"ref": "PhotoDrawn"});
        push(
            &mut item(schema, "unions", "ReplyMarkup")["of"],
            forced.clone(),
        );
        let rule = json!({"has": ["type"], "variant": "PhotoDrawn"});
        push(
            &mut item(schema, "unions", "ReplyMarkup")["shape_rules"],
            rule,
        );
        let markup = &mut row(schema, "methods", "sendNote", "markup")["type"]["one_of"];
        push(markup, forced);
    };
    // The parameter of the union's type has not changed.
    let (there, back) = edited(as_it_is, edit);
    let short = |changes: &Changes, severity| -> Vec<String> {
        let list = changes.list.iter();
        let list = list.filter(|change| change.severity == severity);
        list.map(short).collect()
    };
    assert_eq!(short(&there, Severity::Breaking), [""; 0]);
    assert_eq!(
        short(&there, Severity::Additive),
        [
            "additive: ReplyMarkup.PhotoDrawn came",
            "additive: ChatType.channel came",
        ]
    );
    assert_eq!(
        short(&back, Severity::Breaking),
        [
            "breaking: ReplyMarkup.PhotoDrawn went",
            "breaking: ChatType.channel went",
        ]
    );
}

#[test]
fn variants_are_renamed_when_a_new_one_shares_less_of_its_name() {
    let edit = |schema: &mut Value| {
        let photo = item(schema, "types", "Photo");
        push(&mut photo["variants"], json!({"ref": "Sketch"}));
        photo["discriminator"]["values"]["Sketch"] = json!("sketch");
        let field = json!({"name": "type", "type": "String", "required": true, "const": "sketch"});
        let sketch = json!({
            "name": "Sketch", "anchor": "", "group": "", "kind": "struct",
            "direction": ["input"], "fields": [field],
        });
        push(&mut schema["types"], sketch);
    };
    let (there, _) = edited(as_it_is, edit);
    let breaking = there
        .list
        .iter()
        .filter(|change| change.severity == Severity::Breaking);
    assert_eq!(
        breaking.map(short).collect::<Vec<_>>(),
        [
            "breaking: Photo.PhotoCached variant Cached -> PhotoCached",
            "breaking: Photo.PhotoLinked variant Linked -> PhotoLinked",
            "breaking: Photo.PhotoDrawn variant Drawn -> PhotoDrawn",
        ]
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

/// Bot API 10.3 gathered what the methods that send had asked for one by one.
#[test]
fn what_thirteen_methods_lost_is_told_once() {
    let new = Schema::parse(OWN).unwrap();
    let mut old: Value = serde_json::from_str(OWN).unwrap();
    for method in old["methods"].as_array_mut().unwrap() {
        let is_rich = method["name"] == "sendRichMessage";
        let params = &mut method["params"];
        let list = params.as_array().unwrap();
        let has = list
            .iter()
            .any(|row| row["name"] == "ephemeral_message_parameters");
        if has && !is_rich {
            remove(params, "ephemeral_message_parameters");
            push(
                params,
                json!({"name": "receiver_user_id", "type": "Integer", "required": false}),
            );
            push(
                params,
                json!({"name": "callback_query_id", "type": "String", "required": false}),
            );
        }
    }
    let changes = diff(&schema(&old), &new);
    assert_eq!(
        changes.to_text(),
        "Bot API 10.3: changes: 26 breaking, 13 additive, 0 of the documentation only\n\
         the library needs a minor version as long as its first number is 0, a major one from 1.0 on\n\
         \n\
         Breaking\n  \
           13 methods lost `receiver_user_id` (`i64`) and `callback_query_id` (`String`)\n      \
               sendMessage, sendPhoto, sendLivePhoto, sendAudio, sendDocument, sendVideo, sendAnimation,\n      \
               sendVoice, sendVideoNote, sendLocation, sendVenue, sendContact, sendSticker\n\
         \n\
         Additive\n  \
           13 methods got `ephemeral_message_parameters` (`EphemeralMessageParameters`)\n      \
               sendMessage, sendPhoto, sendLivePhoto, sendAudio, sendDocument, sendVideo, sendAnimation,\n      \
               sendVoice, sendVideoNote, sendLocation, sendVenue, sendContact, sendSticker\n"
    );
}

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/diff")
        .join(name)
}

/// Exit status, standard output and standard error of `cargo codegen diff`.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_amanobot-codegen"))
        .arg("diff")
        .args(arguments)
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

fn compare(golden: &str, report: &str) {
    let path = data(golden);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, report).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap();
    let advice = "UPDATE=1 cargo test -p amanobot-codegen --test diff";
    assert_eq!(report, expected, "{golden}: {advice}");
}

#[test]
fn the_report_has_three_forms() {
    let paths = ["old.json", "new.json"].map(data);
    let [old, new] = paths.each_ref().map(|path| path.to_str().unwrap());
    for (format, golden) in [
        ("text", "changes.txt"),
        ("markdown", "changes.md"),
        ("json", "changes.json"),
    ] {
        let (status, report, problems) = run(&[old, new, "--format", format]);
        assert_eq!((status, problems.as_str()), (2, ""), "{format}");
        compare(golden, &report);
    }
    let text = fs::read_to_string(data("changes.txt")).unwrap();
    assert_eq!(run(&[old, new]), (2, text, String::new()));
}

/// Pages and specifications of versions that were published, if they are at hand.
fn upstream(name: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/schema/upstream")
        .join(name);
    path.exists().then(|| path.to_str().unwrap().to_owned())
}

#[test]
fn the_versions_of_the_bot_api_differ_in_what_is_known() {
    for (golden, old, new, expected) in [
        ("9.2-10.0.md", "html/api-9.2.html", "html/api-10.0.html", 2),
        ("10.0-10.1.md", "spec/10.0.json", "spec/10.1.json", 1),
        ("10.1-10.2.md", "spec/10.1.json", "html/api-10.2.html", 2),
        (
            "10.2-10.3.md",
            "html/api-10.2.html",
            "html/api-10.3.html",
            2,
        ),
    ] {
        let (Some(old), Some(new)) = (upstream(old), upstream(new)) else {
            continue;
        };
        let (status, report, problems) = run(&[&old, &new, "--format", "markdown"]);
        assert_eq!((status, problems.as_str()), (expected, ""), "{golden}");
        compare(golden, &report);
    }
}

#[test]
fn a_page_and_a_specification_of_one_version_do_not_differ() {
    let [page, specification] = ["html/api-10.0.html", "spec/10.0.json"].map(upstream);
    if let (Some(page), Some(specification)) = (page, specification) {
        let same = (0, "Bot API 10.0: no difference\n".to_owned(), String::new());
        assert_eq!(run(&[&page, &specification]), same);
    }
}

#[test]
fn a_page_and_a_specification_stand_for_their_schemas() {
    let data = |name: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import");
        folder.join(name).to_str().unwrap().to_owned()
    };
    for name in ["page.html", "spec.json"] {
        let (status, report, problems) = run(&[&data(name)]);
        assert_eq!((status, problems.as_str()), (2, ""), "{name}");
        assert!(report.contains(" methods are new"), "{name}: {report}");
        assert_eq!(run(&[&data(name), &data(name)]).0, 0, "{name}");
    }
}

#[test]
fn the_exit_status_tells_what_kind_of_difference_there_is() {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("diff-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let small = folder.join("small.json");
    let more = folder.join("more.json");
    let damaged = folder.join("damaged.json");
    fs::write(&small, SMALL).unwrap();
    fs::write(
        &more,
        SMALL.replace(
            "[\"private\", \"group\"]}",
            "[\"private\", \"group\", \"channel\"]}",
        ),
    )
    .unwrap();
    fs::write(
        &damaged,
        SMALL.replace("\"ref\": \"Chat\"", "\"ref\": \"Chart\""),
    )
    .unwrap();
    let [small, more, damaged] = [&small, &more, &damaged].map(|path| path.to_str().unwrap());

    let same = run(&[small, small]);
    assert_eq!(
        same,
        (0, "Bot API 1.0: no difference\n".to_owned(), String::new())
    );
    assert_eq!(run(&[small, more]).0, 1);
    assert_eq!(run(&[more, small]).0, 2);
    let (status, report, problems) = run(&[small, damaged]);
    assert_eq!((status, report.as_str()), (3, ""));
    assert!(
        problems.starts_with(&format!("{damaged}:\n")) && problems.contains("Chart"),
        "{problems}"
    );
    let (status, _, problems) = run(&[small, "nowhere.json"]);
    assert_eq!(status, 3);
    assert!(
        problems.starts_with("cannot read nowhere.json: "),
        "{problems}"
    );
    // Without a second one, it is the schema of this repository.
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-schema.json");
    let (status, report, _) = run(&[own.to_str().unwrap()]);
    assert_eq!(status, 0);
    let is_none = report.starts_with("Bot API ") && report.ends_with(": no difference\n");
    assert!(is_none, "{report}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn other_words_are_an_error_with_the_usage() {
    for arguments in [
        &[][..],
        &["a", "b", "c"],
        &["a", "--format"],
        &["a", "--format", "yaml"],
        &["a", "--fix"],
    ] {
        let (status, report, problems) = run(arguments);
        assert_eq!((status, report.as_str()), (3, ""), "{arguments:?}");
        assert!(
            problems.starts_with("usage: cargo codegen diff OLD [NEW]"),
            "{arguments:?}"
        );
    }
}
