//! What people and programs read of the changes.

use crate::command::{data, run};
use crate::{OWN, push, remove, schema};
use amanobot_codegen::Schema;
use amanobot_codegen::diff::diff;
use serde_json::{Value, json};
use std::{env, fs};

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

pub(crate) fn compare(golden: &str, report: &str) {
    let path = data(golden);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, report).unwrap();
    }
    let expected = fs::read_to_string(path).unwrap();
    let advice = "UPDATE=1 cargo test -p amanobot-codegen --test diff";
    assert_eq!(report, expected, "{golden}: {advice}");
}
