//! The documents for others: `OpenAPI` and JSON Schema of the Bot API.
//!
//! That validators accept them, and a generated client works, is tested by `.ci/openapi`.

use amanobot_codegen::import::{self, Form};
use amanobot_codegen::{Schema, jsonschema, openapi};
use serde_json::{Value, json};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs};

const SCHEMAS: &str = "/components/schemas";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn schema_text() -> String {
    fs::read_to_string(root().join("api-schema.json")).unwrap()
}

/// The repository's schema, read and written once for all tests.
static SCHEMA: LazyLock<Schema> = LazyLock::new(|| Schema::parse(&schema_text()).unwrap());
static OPENAPI: LazyLock<Value> = LazyLock::new(|| openapi_of(&SCHEMA));
static JSON_SCHEMA: LazyLock<Value> = LazyLock::new(|| json_schema_of(&SCHEMA));

fn openapi_of(schema: &Schema) -> Value {
    serde_json::from_str(&openapi::document(schema)).unwrap()
}

fn json_schema_of(schema: &Schema) -> Value {
    serde_json::from_str(&jsonschema::document(schema)).unwrap()
}

/// One definition of the `OpenAPI` document, without what is for people.
fn component(name: &str) -> Value {
    let mut definition = OPENAPI["components"]["schemas"][name].clone();
    strip(&mut definition);
    definition
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(members) => {
            // A member may be called so, and is an object then.
            members.retain(|name, value| match name.as_str() {
                "description" | "default" => value.is_object(),
                name => name != "externalDocs",
            });
            members.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

/// Whatever is referred to, in references and in mappings of discriminators.
fn references(value: &Value, found: &mut HashSet<String>) {
    match value {
        Value::Object(members) => {
            found.extend(
                members
                    .get("$ref")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
            );
            if let Some(mapping) = members.get("mapping").and_then(Value::as_object) {
                let names = mapping.values().filter_map(Value::as_str);
                found.extend(names.map(str::to_owned));
            }
            members.values().for_each(|value| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

fn assert_closed(document: &Value) {
    let mut found = HashSet::new();
    references(document, &mut found);
    assert!(!found.is_empty());
    for reference in found {
        let place = reference
            .strip_prefix('#')
            .expect("a place in the document");
        assert!(
            document.pointer(place).is_some(),
            "{reference} is not there"
        );
    }
}

#[test]
fn every_method_is_a_path() {
    let (schema, document) = (&*SCHEMA, &*OPENAPI);

    let paths = document["paths"].as_object().unwrap();
    assert_eq!(paths.len(), schema.methods.len());
    for method in &schema.methods {
        let operation = &paths[&format!("/{}", method.name)]["post"];
        assert_eq!(operation["operationId"], json!(method.name));
        assert_eq!(operation["tags"], json!([method.group]));
        let summary = operation["summary"].as_str().unwrap();
        assert!(method.summary.as_ref().unwrap().starts_with(summary));
        let link = operation["externalDocs"]["url"].as_str().unwrap();
        assert_eq!(link.split_once('#').unwrap().1, method.anchor);
    }
}

#[test]
fn every_type_union_and_enumeration_is_defined() {
    let schema = &*SCHEMA;
    let documents = [&OPENAPI["components"]["schemas"], &JSON_SCHEMA["$defs"]];

    for definitions in documents {
        let types = schema.types.iter().map(|ty| &ty.name);
        let unions = schema.unions.iter().map(|union| &union.name);
        let enums = schema.enums.iter().map(|listed| &listed.name);
        for name in types.chain(unions).chain(enums) {
            assert!(definitions[name].is_object(), "{name} is not there");
        }
        for ty in &schema.types {
            let definition = &definitions[&ty.name];
            for row in ty.fields.iter().flatten() {
                let member = &definition["properties"][&row.name];
                assert!(
                    member["description"].is_string(),
                    "{}.{}",
                    ty.name,
                    row.name
                );
            }
        }
    }
}

#[test]
fn every_parameter_is_in_a_body() {
    let (schema, document) = (&*SCHEMA, &*OPENAPI);
    for method in &schema.methods {
        let operation = &document["paths"][&format!("/{}", method.name)]["post"];
        let bodies = operation["requestBody"]["content"].as_object();
        for row in &method.params {
            let is_there = bodies.unwrap().values().any(|body| {
                let place = body["schema"]["$ref"].as_str().unwrap();
                let body = document.pointer(&place[1..]).unwrap();
                body["properties"][&row.name].is_object()
            });
            assert!(is_there, "{}.{}", method.name, row.name);
        }
    }
}

#[test]
fn references_lead_somewhere() {
    assert_closed(&OPENAPI);
    assert_closed(&JSON_SCHEMA);
}

#[test]
fn no_name_is_written_twice() {
    let schema = &*SCHEMA;
    let text = openapi::document(schema);
    let (_, components) = text
        .split_once("\n  \"components\": {\n    \"schemas\": {\n")
        .unwrap();
    let (schemas, _) = components.split_once("\n    \"responses\": {").unwrap();
    let names: Vec<&str> = schemas
        .lines()
        .filter_map(|line| line.strip_prefix("      \"")?.strip_suffix("\": {"))
        .collect();
    let distinct: HashSet<&str> = names.iter().copied().collect();
    assert!(names.len() > schema.types.len() + schema.methods.len() / 2);
    assert_eq!(names.len(), distinct.len());
}

#[test]
fn the_same_schema_makes_the_same_text() {
    let again = Schema::parse(&schema_text()).unwrap();
    assert!(openapi::document(&SCHEMA) == openapi::document(&again));
    assert!(jsonschema::document(&SCHEMA) == jsonschema::document(&again));
}

#[test]
fn members_stand_in_the_order_of_the_documentation() {
    let text = jsonschema::document(&SCHEMA);
    let (_, message) = text.split_once("\n    \"Message\": {").unwrap();
    let place = |name: &str| message.find(&format!("\n        \"{name}\": {{")).unwrap();
    assert!(place("message_id") < place("chat"));
    assert!(place("chat") < place("text"));
}

#[test]
fn a_length_is_stated_only_if_it_counts_code_points() {
    let of = |name: &str, member: &str| component(name)["properties"][member].take();
    assert_eq!(
        of("CreateForumTopic", "name"),
        json!({"type": "string", "minLength": 1, "maxLength": 128})
    );
    // Characters after entities parsing: the markup comes on top.
    assert_eq!(
        of("SendMessage", "text"),
        json!({"type": "string", "minLength": 1})
    );
    // Bytes.
    assert_eq!(
        of("InlineKeyboardButton", "callback_data"),
        json!({"type": "string", "minLength": 1})
    );
    // Each text of a list.
    assert_eq!(of("SetStickerKeywords", "keywords")["type"], json!("array"));
}

#[test]
fn numbers_have_their_limits_width_and_values() {
    let of = |name: &str, member: &str| component(name)["properties"][member].take();
    assert_eq!(
        of("GetUpdates", "limit"),
        json!({"type": "integer", "minimum": 1, "maximum": 100})
    );
    assert_eq!(
        of("BanChatMember", "user_id"),
        json!({"type": "integer", "format": "int64"})
    );
    assert_eq!(
        of("BanChatMember", "until_date"),
        json!({"type": "integer", "format": "int64"})
    );
    assert_eq!(
        of("GiftPremiumSubscription", "month_count"),
        json!({"type": "integer", "enum": [3, 6, 12]})
    );
    // There is one number more, far from the others.
    assert_eq!(
        of("SendLocation", "live_period"),
        json!({"type": "integer"})
    );
}

#[test]
fn lists_have_their_size_and_their_items_limits() {
    let media = component("SendMediaGroup")["properties"]["media"].take();
    assert_eq!(
        media,
        json!({
            "type": "array",
            "items": {"$ref": "#/components/schemas/MediaGroupItem"},
            "minItems": 2,
            "maxItems": 10,
        })
    );
    let tips = component("SendInvoice")["properties"]["suggested_tip_amounts"].take();
    assert_eq!(tips["items"]["minimum"], json!(1));
    assert_eq!(tips["maxItems"], json!(4));
}

#[test]
fn defaults_are_stated_as_values() {
    let document = &*OPENAPI;
    let of = |name: &str, member: &str| {
        let place = format!("{SCHEMAS}/{name}/properties/{member}/default");
        document.pointer(&place).cloned()
    };
    assert_eq!(of("GetUpdates", "limit"), Some(json!(100)));
    assert_eq!(of("SendPoll", "type"), Some(json!("regular")));
    // The name of an object is no value.
    assert_eq!(of("SetMyCommands", "scope"), None);
}

#[test]
fn what_is_received_is_described_tolerantly() {
    let chat = component("Chat");
    assert_eq!(
        chat["properties"]["type"],
        json!({"anyOf": [{"$ref": "#/components/schemas/ChatType"}, {"type": "string"}]})
    );
    // The server leaves `false` out.
    assert_eq!(component("User")["required"], json!(["id", "first_name"]));
    assert_eq!(
        component("User")["properties"]["is_premium"],
        json!({"type": "boolean"})
    );
    // Limits of what others have written may be others by then.
    assert_eq!(
        component("PollOption")["properties"]["text"],
        json!({"type": "string"})
    );
    let text = openapi::document(&SCHEMA);
    assert!(!text.contains("\"additionalProperties\": false"));
}

#[test]
fn what_is_sent_is_described_strictly() {
    let request = component("SendMessage");
    assert_eq!(request["required"], json!(["chat_id", "text"]));
    assert_eq!(
        request["properties"]["parse_mode"],
        json!({"$ref": "#/components/schemas/ParseMode"})
    );
    assert_eq!(
        request["not"],
        json!({"required": ["parse_mode", "entities"]})
    );
    let remove = component("ReplyKeyboardRemove");
    assert_eq!(remove["required"], json!(["remove_keyboard"]));
    assert_eq!(
        remove["properties"]["remove_keyboard"],
        json!({"type": "boolean", "const": true})
    );
}

#[test]
fn rules_between_members_are_one_not() {
    assert_eq!(
        component("EditMessageReplyMarkup")["not"],
        json!({"anyOf": [
            {"required": ["chat_id", "inline_message_id"]},
            {"required": ["message_id", "inline_message_id"]},
            {"not": {"anyOf": [
                {"required": ["chat_id", "message_id"]},
                {"required": ["inline_message_id"]},
            ]}},
        ]})
    );
    assert_eq!(
        component("AnswerPreCheckoutQuery")["not"],
        json!({
            "required": ["ok"],
            "properties": {"ok": {"const": false}},
            "not": {"required": ["error_message"]},
        })
    );
    assert_eq!(
        component("UnpinChatMessage")["not"],
        json!({"required": ["business_connection_id"], "not": {"required": ["message_id"]}})
    );
}

#[test]
fn alternatives_with_a_constant_are_told_apart_by_a_discriminator() {
    let source = component("ChatBoostSource");
    let schema = |name: &str| format!("#/components/schemas/{name}");
    assert_eq!(
        source,
        json!({
            "oneOf": [
                {"$ref": schema("ChatBoostSourcePremium")},
                {"$ref": schema("ChatBoostSourceGiftCode")},
                {"$ref": schema("ChatBoostSourceGiveaway")},
            ],
            "discriminator": {"propertyName": "source", "mapping": {
                "premium": schema("ChatBoostSourcePremium"),
                "gift_code": schema("ChatBoostSourceGiftCode"),
                "giveaway": schema("ChatBoostSourceGiveaway"),
            }},
        })
    );
    // A validator of JSON has no discriminators.
    let source = &JSON_SCHEMA["$defs"]["ChatBoostSource"];
    assert!(source["oneOf"].is_array());
    assert!(source.get("discriminator").is_none());
}

#[test]
fn alternatives_that_may_both_hold_are_any_of_them() {
    for name in [
        // Two objects of one `type`, a zero among numbers, members that another one has as well.
        "InlineQueryResult",
        "MaybeInaccessibleMessage",
        "InputMessageContent",
        "ReplyMarkup",
    ] {
        let union = component(name);
        assert!(union["anyOf"].is_array(), "{name}");
        assert!(union.get("discriminator").is_none(), "{name}");
    }
}

#[test]
fn text_and_lists_stand_beside_the_objects_of_a_union() {
    let text = component("RichText");
    let [plain, list, objects] = text["oneOf"].as_array().unwrap().as_slice() else {
        panic!("{text}");
    };
    assert_eq!(*plain, json!({"type": "string"}));
    assert_eq!(
        *list,
        json!({"type": "array", "items": {"$ref": "#/components/schemas/RichText"}})
    );
    assert_eq!(objects["discriminator"]["propertyName"], json!("type"));
}

#[test]
fn files_are_parts_of_forms() {
    let document = &*OPENAPI;
    let bodies = |method: &str| -> Vec<String> {
        let place = format!("/paths/~1{method}/post/requestBody/content");
        let content = document.pointer(&place).and_then(Value::as_object);
        content.map_or_else(Vec::new, |content| content.keys().cloned().collect())
    };
    assert!(bodies("getMe").is_empty());
    assert_eq!(bodies("sendMessage"), ["application/json"]);
    assert_eq!(
        bodies("sendPhoto"),
        ["application/json", "multipart/form-data"]
    );
    assert_eq!(bodies("setChatPhoto"), ["multipart/form-data"]);
    // Results of inline mode are never uploaded.
    assert_eq!(bodies("answerInlineQuery"), ["application/json"]);

    let binary = json!({
        "type": "string",
        "format": "binary",
        "contentMediaType": "application/octet-stream",
    });
    let form = component("SendPhotoForm");
    assert_eq!(
        form["properties"]["photo"],
        json!({"anyOf": [binary, {"type": "string"}]})
    );
    assert_eq!(
        form["properties"]["has_spoiler"],
        json!({"type": "boolean"})
    );
    assert_eq!(
        form["properties"]["reply_markup"],
        json!({
            "type": "string",
            "contentMediaType": "application/json",
            "contentSchema": {"$ref": "#/components/schemas/ReplyMarkup"},
        })
    );
    assert!(form.get("additionalProperties").is_none());
    let album = component("SendMediaGroupForm");
    assert!(album["additionalProperties"].is_object());
    assert_eq!(component("SetChatPhotoForm")["properties"]["photo"], binary);
}

#[test]
fn answers_are_envelopes() {
    let document = &*OPENAPI;
    let responses = &document["paths"]["/getMe"]["post"]["responses"];
    let success = &responses["200"]["content"]["application/json"]["schema"];
    assert_eq!(success["required"], json!(["ok", "result"]));
    assert_eq!(success["properties"]["ok"]["const"], json!(true));
    assert_eq!(
        success["properties"]["result"],
        json!({"$ref": "#/components/schemas/User"})
    );
    let failure = responses["default"]["$ref"].as_str().unwrap();
    let failure = &document.pointer(&failure[1..]).unwrap()["content"]["application/json"];
    assert_eq!(
        failure["schema"],
        json!({"$ref": "#/components/schemas/Failure"})
    );
    let failure = component("Failure");
    assert_eq!(
        failure["required"],
        json!(["ok", "error_code", "description"])
    );
    assert_eq!(
        failure["properties"]["parameters"],
        json!({"$ref": "#/components/schemas/ResponseParameters"})
    );
}

#[test]
fn a_method_that_is_advised_against_is_deprecated() {
    let text = schema_text().replacen(
        "\"deprecated_methods\": []",
        "\"deprecated_methods\": [\"getMe\"]",
        1,
    );
    let document = openapi_of(&Schema::parse(&text).unwrap());
    assert_eq!(
        document["paths"]["/getMe"]["post"]["deprecated"],
        json!(true)
    );
    assert!(
        document["paths"]["/close"]["post"]
            .get("deprecated")
            .is_none()
    );
}

#[test]
fn a_type_keeps_its_name_when_one_of_ours_is_the_same() {
    let text = schema_text().replacen("\"types\": [", "\"types\": [{\"name\": \"Failure\", \"anchor\": \"\", \"group\": \"\", \"kind\": \"struct\", \"direction\": [\"output\"], \"fields\": []},", 1);
    let document = openapi_of(&Schema::parse(&text).unwrap());
    assert_eq!(
        document["components"]["schemas"]["Failure"]["description"],
        json!("Failure")
    );
    let response = document
        .pointer("/components/responses/Failure/content")
        .unwrap();
    assert_eq!(
        response["application/json"]["schema"],
        json!({"$ref": "#/components/schemas/Failure_"})
    );
}

#[test]
fn other_versions_make_documents_without_holes() {
    let upstream = root().join("../shared/schema/upstream");
    for (folder, form) in [("html", Form::Html), ("spec", Form::Spec)] {
        let Ok(files) = fs::read_dir(upstream.join(folder)) else {
            eprintln!("{folder} is not there: nothing to import");
            continue;
        };
        for file in files {
            let path = file.unwrap().path();
            let is_one = path
                .extension()
                .is_some_and(|end| end == "html" || end == "json");
            if !is_one {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let import = import::import(form, &text, &SCHEMA).unwrap();
            let document = openapi_of(&import.schema);
            assert_eq!(document["info"]["version"], json!(import.schema.version));
            assert_closed(&document);
            assert_closed(&json_schema_of(&import.schema));
        }
    }
}

/// Exit status, standard output and standard error.
fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_amanobot-codegen"))
        .args(arguments)
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

#[test]
fn the_commands_write_what_they_are_named_for() {
    let (status, printed, problems) = run(&["openapi"]);
    assert_eq!((status, problems.as_str()), (0, ""));
    assert!(printed == openapi::document(&SCHEMA));

    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bot-api.json");
    let own = root().join("api-schema.json");
    let (own, out_text) = (own.to_str().unwrap(), out.to_str().unwrap());
    let (status, printed, _) = run(&["jsonschema", "--schema", own, "--out", out_text]);
    assert_eq!((status, printed.as_str()), (0, ""));
    let written = fs::read_to_string(&out).unwrap();
    fs::remove_file(&out).unwrap();
    assert!(written == jsonschema::document(&SCHEMA));
}

#[test]
fn a_schema_that_cannot_be_read_is_told_with_its_name() {
    let (status, printed, problems) = run(&["openapi", "--schema", "nowhere.json"]);
    assert_eq!((status, printed.as_str()), (1, ""));
    assert!(
        problems.starts_with("cannot read nowhere.json: "),
        "{problems}"
    );

    for arguments in [
        &["openapi", "--format", "yaml"][..],
        &["jsonschema", "--out"],
    ] {
        let (status, _, problems) = run(arguments);
        assert_eq!(status, 2);
        assert!(problems.starts_with("usage: "), "{problems}");
    }
}
