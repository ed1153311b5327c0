//! What objects are routed by.

use std::borrow::Cow;

use amanobot::prelude::*;
use amanobot::routing::{Key, by};
use serde_json::json;

use crate::objects::{message, press, text, update_of, vectors};

#[test]
fn text_is_a_key_as_it_is() {
    assert_eq!(by_text().key(&text("Hi ")), Key::Is("Hi ".into(), ()));
    assert_eq!(
        by_text().key(&message(&json!({"caption": "Hi"}))),
        Key::Absent
    );
}

#[test]
fn data_of_a_button_are_a_key_and_a_games_button_has_none() {
    assert_eq!(by_data().key(&press(Some("d"))), Key::Is("d".into(), ()));
    assert_eq!(by_data().key(&press(None)), Key::Absent);
}

#[test]
fn text_is_not_copied_to_be_looked_up() {
    for key in [by_text().key(&text("a")), by_content_type().key(&text("a"))] {
        assert!(matches!(key, Key::Is(Cow::Borrowed(_), ())));
    }
}

#[test]
fn content_has_a_name_even_if_it_is_new() {
    let key = |members| {
        by_content_type()
            .key(&message(&members))
            .key()
            .unwrap()
            .to_string()
    };
    assert_eq!(key(json!({"text": "a"})), "text");
    assert_eq!(
        key(json!({"group_chat_created": true})),
        "group_chat_created"
    );
    assert_eq!(key(json!({"telepathy": {}})), "unknown");
}

/// Content types that the original takes for another, or for an error.
const ELSE: [(&str, &str); 7] = [
    ("venue (comes with location)", "venue"),
    ("new members, all three fields", "new_chat_members"),
    ("dice (unknown content)", "dice"),
    ("passport data (unknown content)", "passport_data"),
    ("connected website (unknown content)", "connected_website"),
    ("bare message", "unknown"),
    ("only message_id", "unknown"),
];

#[test]
fn content_types_are_those_of_the_original_where_it_knows_them() {
    let messages = vectors("flavor.json");
    for case in vectors("by_content_type.json") {
        let name = case["name"].as_str().unwrap();
        let original = messages.iter().find(|message| message["name"] == *name);
        let update = update_of(&original.unwrap()["msg"]).unwrap();
        let mended = ELSE.iter().find(|(other, _)| *other == name);
        let expected = match mended {
            Some((_, content_type)) => *content_type,
            None => case["result"]["ok"]["tuple"][0].as_str().unwrap(),
        };
        let key = by_content_type().key(update.message().unwrap());
        assert_eq!(key.key().unwrap(), expected, "{name}");
    }
}

#[test]
fn a_closure_finds_any_kind_of_key() {
    let by_length = by(|message: &Message| message.text.as_ref().map(String::len));
    assert_eq!(by_length.key(&text("abc")), Key::Is(Cow::Owned(3), ()));
    assert_eq!(by_length.key(&message(&json!({}))), Key::Absent);
}

#[test]
fn keys_change_and_what_comes_with_them_stays() {
    let said = text("/StraßE Now");
    let Key::Is(key, command) = by_chat_command().lower().key(&said) else {
        panic!("a command")
    };
    assert_eq!(
        (key.as_str(), &*command.name, &*command.rest),
        ("straße", "StraßE", "Now")
    );
    let upper = by_chat_command().upper().key(&said);
    assert_eq!(upper.key().unwrap().as_str(), "STRASSE");
    let length = by_chat_command().lower().map_key(String::len).key(&said);
    assert_eq!(length.key().map(|key| **key), Some(7));
    assert_eq!(by_chat_command().lower().key(&text("x")), Key::Absent);
}
