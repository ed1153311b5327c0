//! Text and entities from Rust.

use amanobot::prelude::*;
use amanobot::text::{Text, to_html};
use amanobot::types::{MessageEntity, MessageEntityType as Kind, User};

use super::random::{Random, all_kinds};
use super::{marks, short};

#[test]
fn each_method_adds_text_and_its_entity() {
    let (text, entities) = Text::new()
        .push("😀")
        .bold("b")
        .italic("i")
        .underline("u")
        .strikethrough("s")
        .spoiler("h")
        .blockquote("q")
        .expandable_blockquote("x")
        .code("c")
        .pre("p")
        .pre_in("rust", "r")
        .text_link("l", "http://a")
        .text_mention("m", User::new(7, false, "Ann"))
        .custom_emoji("👍", "5")
        .date_time("t", 60, "r")
        .build();
    assert_eq!(text, "😀biushqxcprlm👍t");
    assert_eq!(
        short(&entities),
        [
            "bold@2+1",
            "italic@3+1",
            "underline@4+1",
            "strikethrough@5+1",
            "spoiler@6+1",
            "blockquote@7+1",
            "expandable_blockquote@8+1",
            "code@9+1",
            "pre@10+1",
            "pre rust@11+1",
            "text_link http://a@12+1",
            "text_mention 7@13+1",
            "custom_emoji 5@14+2",
            "date_time 60 r@16+1",
        ]
    );
}

#[test]
fn formatting_nests() {
    let (text, entities) = Text::from("a ")
        .bold(
            Text::from("b ")
                .italic(Text::from("😀").underline("d"))
                .push("e"),
        )
        .build();
    assert_eq!(text, "a b 😀de");
    assert_eq!(
        short(&entities),
        ["bold@2+6", "italic@4+3", "underline@6+1"]
    );
}

#[test]
fn what_is_empty_adds_nothing() {
    let text = Text::new()
        .bold("")
        .text_link(Text::new().code(""), "http://a")
        .push("");
    assert_eq!(text, Text::new());
}

#[test]
fn a_received_text_keeps_its_entities_inside_another() {
    let entities = [
        MessageEntity::new(Kind::Bold, -3, 5),
        MessageEntity::new(Kind::Italic, 2, 99),
        MessageEntity::new(Kind::Code, 9, 1),
    ];
    let (text, entities) = Text::from("> ")
        .blockquote(Text::with_entities("abcd", &entities))
        .build();
    assert_eq!(text, "> abcd");
    assert_eq!(
        short(&entities),
        ["blockquote@2+4", "bold@2+2", "italic@4+2"]
    );
}

#[test]
fn cutting_entities_to_the_text_changes_nothing_that_is_seen() {
    let mut random = Random::new(8);
    let kinds = all_kinds();
    for _ in 0..2_000 {
        let text = random.text(12);
        let entities = random.entities(&text, &kinds);
        let (same, cut) = Text::with_entities(&text, &entities).build();
        assert_eq!(same, text);
        assert_eq!(marks(&text, &cut), marks(&text, &entities), "{entities:?}");
        assert_eq!(to_html(&text, &cut), to_html(&text, &entities));
    }
}

#[test]
fn the_result_is_what_a_request_takes() {
    let (text, entities) = Text::from("a ").bold("b").build();
    let call = Bot::new("1:a").send_message(7, text).entities(entities);
    assert_eq!(
        serde_json::to_value(call.request()).unwrap(),
        serde_json::json!({
            "chat_id": 7,
            "text": "a b",
            "entities": [{"type": "bold", "offset": 2, "length": 1}],
        })
    );
}
