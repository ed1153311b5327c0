//! What a schema must not be, and how its canonical form looks.
//!
//! Each refusal is one change to a small schema that is right, and the finding that it makes.

use amanobot_codegen::Schema;
use serde_json::{Value, json};

/// A schema with one of everything that can be wrong.
fn schema() -> Value {
    serde_json::from_str(include_str!("data/small.json")).unwrap()
}

fn object(name: &str, fields: &Value) -> Value {
    json!({
        "name": name, "anchor": "", "group": "", "kind": "struct",
        "direction": ["input", "output"], "fields": fields,
    })
}

/// The place in the schema, `types/Chat/fields/title`: items of lists go by their names.
fn at<'v>(schema: &'v mut Value, path: &str) -> &'v mut Value {
    let mut place = schema;
    for step in path.split('/').filter(|step| !step.is_empty()) {
        place = match place {
            Value::Array(items) => match step.parse::<usize>() {
                Ok(index) => &mut items[index],
                Err(_) => items
                    .iter_mut()
                    .find(|item| item["name"] == step)
                    .unwrap_or_else(|| panic!("no `{step}` in {path}")),
            },
            other => &mut other[step],
        };
    }
    place
}

fn findings(schema: &Value) -> Vec<String> {
    match Schema::parse(&schema.to_string()) {
        Ok(_) => Vec::new(),
        Err(error) => error.findings().to_vec(),
    }
}

/// What is found when the place holds another value.
fn set(path: &str, value: Value) -> Vec<String> {
    let mut schema = schema();
    *at(&mut schema, path) = value;
    findings(&schema)
}

/// What is found when the list holds one item more.
fn add(path: &str, value: Value) -> Vec<String> {
    let mut schema = schema();
    at(&mut schema, path).as_array_mut().unwrap().push(value);
    findings(&schema)
}

/// What is found when the place has one member less.
fn remove(path: &str, member: &str) -> Vec<String> {
    let mut schema = schema();
    let place = at(&mut schema, path).as_object_mut().unwrap();
    assert!(place.remove(member).is_some(), "no `{member}` in {path}");
    findings(&schema)
}

fn row(name: &str, ty: impl Into<Value>) -> Value {
    json!({"name": name, "type": ty.into(), "required": false})
}

#[test]
fn the_small_schema_is_right() {
    assert_eq!(findings(&schema()), [""; 0]);
}

// ---- no schema at all

#[test]
fn a_member_that_nobody_declared_is_refused_with_its_line() {
    for (path, place) in [
        ("types/Chat/fields/title", "a row"),
        ("types/Chat", "a type"),
        ("methods/sendNote", "a method"),
        ("methods/sendNote/constraints/0", "a constraint"),
        ("enums/ChatType", "an enum"),
        ("unions/ReplyMarkup", "a union"),
        ("types/Photo/discriminator", "a discriminator"),
        ("", "the schema"),
    ] {
        let mut schema = schema();
        at(&mut schema, path)["colour"] = json!("blue");
        let error = Schema::parse(&serde_json::to_string_pretty(&schema).unwrap()).unwrap_err();
        let text = serde_json::to_string_pretty(&schema).unwrap();
        let line = 1 + text
            .lines()
            .position(|line| line.contains("colour"))
            .unwrap();
        let error = error.to_string();
        assert!(
            error.starts_with("cannot read the schema: unknown field `colour`, expected "),
            "{place}: {error}"
        );
        assert!(
            error.contains(&format!(" at line {line} column ")),
            "{place}: {error}"
        );
    }
}

#[test]
fn a_member_that_is_missing_or_ill_typed_is_refused() {
    let missing = remove("types/Chat/fields/title", "required");
    assert!(
        missing[0].starts_with("cannot read the schema: missing field `required` at line "),
        "{missing:?}"
    );
    let strange = set("types/Chat/fields/title/type", json!("Text"));
    assert!(
        strange[0].starts_with("cannot read the schema: unknown variant `Text`"),
        "{strange:?}"
    );
    let text = Schema::parse("no schema").unwrap_err().to_string();
    assert!(
        text.starts_with("cannot read the schema: expected"),
        "{text}"
    );
}

// ---- names

#[test]
fn a_name_is_taken_once() {
    let twice = |name: &str| object(name, &json!([]));
    assert_eq!(
        add("types", twice("Chat")),
        ["types.Chat: the name is taken"]
    );
    assert_eq!(
        add("types", twice("ChatType")),
        ["enums.ChatType: the name is taken"]
    );
    assert_eq!(
        add("types", twice("ReplyMarkup")),
        ["unions.ReplyMarkup: the name is taken"]
    );
    assert_eq!(
        add("types", twice("SendNote")),
        ["methods.sendNote: the name is taken"]
    );
    assert_eq!(
        add("types/Chat/fields", row("title", json!("String"))),
        ["types.Chat.title: the name is taken"]
    );
    assert_eq!(
        add("methods/sendNote/params", row("markup", json!("String"))),
        ["methods.sendNote.markup: the name is taken"]
    );
    let mut schema = schema();
    let method = at(&mut schema, "methods/sendNote").clone();
    at(&mut schema, "methods")
        .as_array_mut()
        .unwrap()
        .push(method);
    assert_eq!(findings(&schema), ["methods.sendNote: the name is taken"]);
}

#[test]
fn a_member_makes_a_rust_name() {
    for name in ["self", "in", "2nd", "a-b", ""] {
        let findings = add("types/Chat/fields", row(name, json!("String")));
        assert_eq!(findings, [format!("types.Chat.{name}: makes no Rust name")]);
    }
}

#[test]
fn an_item_makes_a_rust_name() {
    for name in ["Self", "2nd", "Chat Type", ""] {
        let named = object(name, &json!([]));
        assert_eq!(
            add("types", named),
            [format!("types.{name}: makes no Rust name")]
        );
        let listed = json!({"name": name, "values": []});
        assert_eq!(
            add("enums", listed),
            [format!("enums.{name}: makes no Rust name")]
        );
        let findings = set("methods/sendNote/name", json!(name));
        assert_eq!(findings, [format!("methods.{name}: makes no Rust name")]);
    }
}

#[test]
fn a_value_of_an_enum_makes_a_rust_name_of_its_own() {
    assert_eq!(
        set("enums/ChatType/values", json!(["private", "group", "1"])),
        ["enums.ChatType: `1` makes no Rust name; give `variants`"]
    );
    assert_eq!(
        set(
            "enums/ChatType/values",
            json!(["private", "group", "Group"])
        ),
        ["enums.ChatType: `Group` is the second `Group`; give `variants`"]
    );
    assert_eq!(
        set(
            "enums/ChatType/values",
            json!(["private", "group", "unknown"])
        ),
        ["enums.ChatType: `unknown` is the second `Unknown`; give `variants`"]
    );
    let mut schema = schema();
    let listed = at(&mut schema, "enums/ChatType");
    listed["values"] = json!(["private", "group", "1"]);
    listed["variants"] = json!(["Private", "Group"]);
    assert_eq!(
        findings(&schema),
        ["enums.ChatType: `variants` must name every value or be left out"]
    );
    at(&mut schema, "enums/ChatType")["variants"] = json!(["Private", "Group", "Group"]);
    assert_eq!(
        findings(&schema),
        ["enums.ChatType: `1` is the second `Group`; give `variants`"]
    );
    at(&mut schema, "enums/ChatType")["variants"] = json!(["Private", "Group", "One"]);
    assert_eq!(findings(&schema), [""; 0]);
}

// ---- references

#[test]
fn a_type_that_is_named_exists() {
    let missing = json!({"ref": "Nobody"});
    for (findings, place) in [
        (
            add("types/Chat/fields", row("x", missing.clone())),
            "types.Chat.x",
        ),
        (
            add(
                "types/Chat/fields",
                row("x", json!({"array": {"array": {"ref": "Nobody"}}})),
            ),
            "types.Chat.x",
        ),
        (
            add("methods/sendNote/params", row("x", missing.clone())),
            "methods.sendNote.x",
        ),
        (set("methods/sendNote/returns", missing), "methods.sendNote"),
    ] {
        assert_eq!(findings, [format!("{place}: no type is named `Nobody`")]);
    }
    let findings = add("types/Photo/variants", json!({"ref": "PhotoLost"}));
    assert_eq!(
        findings,
        [
            "types.Photo: no type is named `PhotoLost`",
            "types.Photo: `PhotoLost` has no constant `type`"
        ]
    );
}

#[test]
fn an_unnamed_union_gets_a_name() {
    let either = json!({"one_of": ["Integer", {"ref": "Chat"}]});
    let hint = "`Integer or Chat` has no name; add it to `unions`";
    assert_eq!(
        add("methods/sendNote/params", row("x", either.clone())),
        [format!("methods.sendNote.x: {hint}")]
    );
    assert_eq!(
        set("methods/sendNote/returns", either),
        [format!("methods.sendNote: {hint}")]
    );
}

#[test]
fn an_enum_that_is_named_exists_and_has_the_values() {
    let place = "types/Chat/fields/type";
    assert_eq!(
        set(&format!("{place}/enum_name"), json!("ChatKind")),
        ["types.Chat.type: no enum is named `ChatKind`"]
    );
    assert_eq!(
        set(
            &format!("{place}/enum"),
            json!(["private", "channel", "forum"])
        ),
        ["types.Chat.type: [\"channel\", \"forum\"] is not in the enum `ChatType`"]
    );
    assert_eq!(
        set(&format!("{place}/type"), json!("Integer")),
        ["types.Chat.type: only a String can be of an enum"]
    );
}

#[test]
fn a_rule_names_members_that_are_there() {
    let rule = |place: &str, name: &str| {
        [format!(
            "{place}: a rule names `{name}`, which is not there"
        )]
    };
    assert_eq!(
        set("types/Chat/fields/title/excludes", json!(["label"])),
        rule("types.Chat", "label")
    );
    assert_eq!(
        set("types/Chat/fields/title/required_unless", json!(["label"])),
        rule("types.Chat", "label")
    );
    assert_eq!(
        set("types/Chat/fields/title/default_from", json!("label")),
        rule("types.Chat", "label")
    );
    let place = "methods/sendNote/constraints";
    assert_eq!(
        set(
            &format!("{place}/0/at_most_one"),
            json!([["text"], ["mark"]])
        ),
        rule("methods.sendNote", "mark")
    );
    assert_eq!(
        set(&format!("{place}/0/exactly_one"), json!([["text", "mark"]])),
        rule("methods.sendNote", "mark")
    );
    assert_eq!(
        set(&format!("{place}/1/required_if/field"), json!("mark")),
        rule("methods.sendNote", "mark")
    );
    assert_eq!(
        set(
            &format!("{place}/1/required_if/when"),
            json!({"mark": true})
        ),
        rule("methods.sendNote", "mark")
    );
}

// ---- unions

#[test]
fn the_variants_of_a_union_have_names_of_their_own() {
    assert_eq!(
        add("types/Photo/variants", json!({"ref": "PhotoDrawn"}))[0],
        "types.Photo: `Drawn` cannot name a variant"
    );
    let mut schema = schema();
    let unknown = json!([{"name": "type", "type": "String", "required": true, "const": "unknown"}]);
    at(&mut schema, "types")
        .as_array_mut()
        .unwrap()
        .push(object("PhotoUnknown", &unknown));
    at(&mut schema, "types/Photo/variants")
        .as_array_mut()
        .unwrap()
        .push(json!({"ref": "PhotoUnknown"}));
    assert_eq!(
        findings(&schema),
        ["types.Photo: `Unknown` cannot name a variant"]
    );
}

#[test]
fn a_tag_is_a_constant_of_each_alternative() {
    assert_eq!(
        remove("types/PhotoDrawn/fields/type", "const"),
        ["types.Photo: `PhotoDrawn` has no constant `type`"]
    );
    assert_eq!(
        set("types/PhotoDrawn/fields/type/const", json!("sketch")),
        ["types.Photo: `type` of `PhotoDrawn` is `sketch`, but `values` differs"]
    );
}

#[test]
fn equal_tags_need_members_that_decide() {
    let undecided =
        "types.Photo: `type` is `photo` in [\"PhotoCached\", \"PhotoLinked\"], and nothing decides";
    assert_eq!(
        remove("types/Photo/discriminator", "tie_break_required_fields"),
        [undecided, undecided]
    );
    let place = "types/Photo/discriminator/tie_break_required_fields/photo";
    assert_eq!(remove(place, "PhotoLinked"), [undecided]);
    assert_eq!(set(&format!("{place}/PhotoCached"), json!([])), [undecided]);
    assert_eq!(
        set(&format!("{place}/PhotoCached"), json!(["file"])),
        ["types.Photo: [\"file\"] decides for `PhotoCached`, which does not require it"]
    );
}

#[test]
fn a_union_without_a_tag_needs_a_rule_for_each_alternative() {
    assert_eq!(
        remove("unions/ReplyMarkup", "shape_rules"),
        [
            "unions.ReplyMarkup: nothing tells `Keyboard` apart",
            "unions.ReplyMarkup: nothing tells `ForceReply` apart"
        ]
    );
    assert_eq!(
        add(
            "unions/ReplyMarkup/shape_rules",
            json!({"has": ["title"], "variant": "Chat"})
        ),
        ["unions.ReplyMarkup: a rule decides for `Chat`, which is no alternative"]
    );
    assert_eq!(
        set(
            "unions/ReplyMarkup/shape_rules/0/has",
            json!(["force_reply"])
        ),
        [
            "unions.ReplyMarkup: [\"force_reply\"] decides for `Keyboard`, which does not require it",
            "unions.ReplyMarkup: `ForceReply` is never reached: the rule for `Keyboard` is first"
        ]
    );
}

#[test]
fn a_union_by_zero_is_an_object_and_the_same_cut_short() {
    let place = "types/MaybeMessage/discriminator";
    let two = ["types.MaybeMessage: a rule by zero needs two alternatives"];
    assert_eq!(set(&format!("{place}/values"), json!({})), two);
    assert_eq!(
        set(&format!("{place}/values"), json!({"Stub": 0, "Message": 1})),
        two
    );
    assert_eq!(
        add("types/MaybeMessage/variants", json!({"ref": "Chat"})),
        two
    );
    assert_eq!(
        set(&format!("{place}/field"), json!("time")),
        ["types.MaybeMessage: `Message` has no required Integer `time`"]
    );
    assert_eq!(
        add("types/Stub/fields", row("reason", json!("String"))),
        ["types.MaybeMessage: [\"reason\"] is not in `Message`"]
    );
    assert_eq!(
        set("types/Stub/fields/message_id/type", json!("String")),
        ["types.MaybeMessage: [\"message_id\"] is not in `Message`"]
    );
}

// ---- objects and methods

#[test]
fn a_struct_has_fields() {
    assert_eq!(
        remove("types/Chat", "fields"),
        ["types.Chat: a struct needs `fields`"]
    );
}

#[test]
fn required_members_fit_into_a_mask() {
    let fields = |count: usize| -> Value {
        (0..count)
            .map(|n| json!({"name": format!("member_{n}"), "type": "Integer", "required": true}))
            .collect()
    };
    assert_eq!(add("types", object("Wide", &fields(64))), [""; 0]);
    assert_eq!(
        add("types", object("Wide", &fields(65))),
        ["types.Wide: more than 64 required members"]
    );
}

#[test]
fn nothing_contains_itself_by_value() {
    let required = |name: &str, ty: Value| json!({"name": name, "type": ty, "required": true});
    assert_eq!(
        add(
            "types/Chat/fields",
            required("pinned", json!({"ref": "Message"}))
        ),
        [
            "types.Chat: contains itself by value",
            "types.Message: contains itself by value"
        ]
    );
    assert_eq!(
        add(
            "types/Chat/fields",
            required("parent", json!({"ref": "Chat"}))
        ),
        ["types.Chat: contains itself by value"]
    );
    for boxed in [
        row("pinned", json!({"ref": "Message"})),
        required("pinned", json!({"array": {"ref": "Message"}})),
        required("pinned", json!({"ref": "MaybeMessage"})),
    ] {
        assert_eq!(add("types/Chat/fields", boxed.clone()), [""; 0], "{boxed}");
    }
}

#[test]
fn a_choice_is_an_id_and_objects() {
    let two = "types.Update: a `choice` has one required member, an Integer";
    assert_eq!(
        set("types/Update/fields/update_id/type", json!("String")),
        [two]
    );
    assert_eq!(
        add(
            "types/Update/fields",
            json!({"name": "time", "type": "Integer", "required": true})
        ),
        [two]
    );
    assert_eq!(
        add("types/Update/fields", row("text", json!("String"))),
        ["types.Update.text: a `choice` is between objects"]
    );
}

#[test]
fn what_is_set_aside_is_optional_and_there() {
    let aside = |members: Value| {
        let mut schema = schema();
        at(&mut schema, "types/Chat")["aside"] =
            json!({"name": "Rest", "summary": "What is left.", "members": members});
        at(&mut schema, "types/Chat")["direction"] = json!(["output"]);
        findings(&schema)
    };
    assert_eq!(aside(json!(["title", "name"])), [""; 0]);
    assert_eq!(
        aside(json!(["title", "label"])),
        ["types.Chat: `aside` names `label`, which is not there"]
    );
    assert_eq!(
        aside(json!(["type"])),
        ["types.Chat: `type` is required and cannot be set aside"]
    );
    let mut schema = schema();
    at(&mut schema, "types/Chat")["aside"] =
        json!({"name": "Message", "summary": "What is left.", "members": ["title"]});
    assert_eq!(
        findings(&schema),
        [
            "types.Message: the name is taken",
            "types.Chat: only what is received can set members aside"
        ]
    );
}

#[test]
fn what_is_positional_is_all_that_is_required() {
    let place = "methods/sendNote/positional";
    assert_eq!(
        set(place, json!(["chat_id"])),
        ["methods.sendNote: `text` is required but not in `positional`"]
    );
    assert_eq!(
        set(place, json!(["chat_id", "text", "title"])),
        ["methods.sendNote: `positional` names `title`, which is no parameter"]
    );
    assert_eq!(
        set(place, json!(["chat_id", "text", "chat_id"])),
        ["methods.sendNote: `positional` names `chat_id` twice"]
    );
    assert_eq!(
        set(place, json!(["chat_id", "text", "target"])),
        ["methods.sendNote: `positional` names `target`, which is no parameter"]
    );
    assert_eq!(set(place, json!(["text", "chat_id", "markup"])), [""; 0]);
    let place = "methods/editNote/positional";
    assert_eq!(
        set(place, json!(["text"])),
        ["methods.editNote: `positional` lacks `target`"]
    );
    assert_eq!(
        set(place, json!(["target", "text", "chat_id"])),
        ["methods.editNote: `positional` names `chat_id`, which is no parameter"]
    );
}

#[test]
fn every_finding_is_told_at_once() {
    let mut schema = schema();
    at(&mut schema, "methods/sendNote")["positional"] = json!(["chat_id"]);
    at(&mut schema, "types/Chat/fields/title")["excludes"] = json!(["label"]);
    let error = Schema::parse(&schema.to_string()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "types.Chat: a rule names `label`, which is not there\n\
         methods.sendNote: `text` is required but not in `positional`"
    );
}

// ---- the canonical form

const BOT_API: &str = include_str!("../../api-schema.json");

#[test]
fn the_bot_api_is_in_its_canonical_form() {
    let written = Schema::parse(BOT_API).unwrap().to_canonical();
    for (number, (committed, canonical)) in BOT_API.lines().zip(written.lines()).enumerate() {
        assert_eq!(committed, canonical, "api-schema.json:{}", number + 1);
    }
    assert!(written == BOT_API, "run `cargo codegen check --fix`");
}

#[test]
fn white_space_and_the_order_of_members_do_not_matter() {
    // A `Value` sorts the members of each object by name.
    let value: Value = serde_json::from_str(BOT_API).unwrap();
    for text in [
        value.to_string(),
        serde_json::to_string_pretty(&value).unwrap(),
    ] {
        assert_ne!(text, BOT_API);
        let written = Schema::parse(&text).unwrap().to_canonical();
        assert!(written == BOT_API);
    }
}

#[test]
fn an_item_is_a_block_and_a_row_is_a_line() {
    let mut schema = schema();
    let types = at(&mut schema, "types").as_array_mut().unwrap();
    types.retain(|ty| ty["name"] == "ForceReply");
    schema["methods"] = json!([]);
    schema["unions"] = json!([]);
    schema["globals"] = json!({"ports": [80, 443]});
    let canonical = Schema::parse(&schema.to_string()).unwrap().to_canonical();
    assert_eq!(
        canonical,
        r#"{
 "version": "1.0",
 "released": "2026-01-01",
 "globals": {"ports": [80, 443]},
 "deprecated_methods": [],
 "enums": [
  {"name": "ChatType", "values": ["private", "group"]}
 ],
 "lists": [],
 "unions": [],
 "types": [
  {
   "name": "ForceReply",
   "anchor": "",
   "group": "",
   "kind": "struct",
   "direction": ["input", "output"],
   "fields": [
    {"name": "force_reply", "type": "True", "required": true, "const": true}
   ]
  }
 ],
 "methods": []
}
"#
    );
}
