//! Regular expressions as key functions.

use amanobot::prelude::*;
use amanobot::routing::{Captures, Group, Key, Regex, by_regex};
use serde_json::json;

use crate::objects::{BOT, Log, message, text};

fn key(regex: &str, group: impl Into<Group>, said: &str) -> Key<String> {
    let by = by_regex(Message::text_or_caption, Regex::new(regex).unwrap(), group);
    match by.key(&text(said)) {
        Key::Is(key, _) => Key::Is(key.into_owned(), ()),
        Key::Other(_) => Key::Other(()),
        Key::Absent => Key::Absent,
    }
}

fn is(key: &str) -> Key<String> {
    Key::Is(key.to_owned(), ())
}

#[test]
fn a_key_is_a_group_by_number_or_name() {
    let regex = r"(?<verb>\w+) the (\w+)";
    assert_eq!(key(regex, 0, "now feed the dog!"), is("feed the dog"));
    assert_eq!(key(regex, 1, "now feed the dog!"), is("feed"));
    assert_eq!(key(regex, "verb", "now feed the dog!"), is("feed"));
    assert_eq!(key(regex, 2, "now feed the dog!"), is("dog"));
}

#[test]
fn letters_are_those_of_all_languages() {
    assert_eq!(key(r"(?i)^(ПРИВЕТ)\b", 1, "привет, мир"), is("привет"));
    assert_eq!(key(r"(\p{Greek}+)", 1, "a βγ"), is("βγ"));
}

#[test]
fn a_text_without_a_match_has_no_key() {
    assert_eq!(key("^b", 0, "ab"), Key::Absent);
    let by = by_regex(
        |message: &Message| message.text.as_deref(),
        Regex::new("a").unwrap(),
        0,
    );
    assert!(matches!(
        by.key(&message(&json!({"caption": "a"}))),
        Key::Absent
    ));
    assert!(by.find(&text("b")).is_none());
}

#[test]
fn a_group_that_took_no_part_is_none_of_the_keys() {
    assert_eq!(key("a(b)?", 1, "a"), Key::Other(()));
    assert_eq!(key("a(b)?", 1, "ab"), is("b"));
}

#[test]
#[should_panic(expected = "`a(b)` has no group 2")]
fn a_group_that_is_not_there_is_refused() {
    let _ = by_regex(Message::text_or_caption, Regex::new("a(b)").unwrap(), 2);
}

#[test]
#[should_panic(expected = "`a(b)` has no group `c`")]
fn a_name_that_is_not_there_is_refused() {
    let _ = by_regex(Message::text_or_caption, Regex::new("a(b)").unwrap(), "c");
}

#[test]
fn captures_have_every_group() {
    let regex = Regex::new(r"(?<day>\d+)\.(\d+)\.(?<year>\d+)?").unwrap();
    let by = by_regex(Message::text_or_caption, regex, "day");
    let found = by.find(&text("on 1.12. or so")).unwrap();
    assert_eq!(found.text(), "on 1.12. or so");
    assert_eq!((found.get(0), found.get(2)), (Some("1.12."), Some("12")));
    assert_eq!((found.get("day"), found.get("year")), (Some("1"), None));
    assert_eq!((found.get(7), found.get("hour")), (None, None));
}

#[tokio::test]
async fn a_router_hands_captures_to_its_entries() {
    let log = Log::default();
    let on = |found: Captures| format!("on {:?}", found.get(2));
    let otherwise = |found: Option<Captures>| {
        format!(
            "otherwise {:?}",
            found.as_ref().and_then(|found| found.get(2))
        )
    };
    let regex = Regex::new(r"^(on|off)?\W*(\d+)$").unwrap();
    let router = Router::new(by_regex(Message::text_or_caption, regex, 1).upper())
        .on("ON", log.entry_with(on))
        .no_key(log.entry("no key"))
        .otherwise(log.entry_with(otherwise))
        .into_handler();
    for said in ["on 3", "off 4", "5", "on"] {
        router(BOT.clone(), text(said)).await.unwrap();
    }
    let expected = [
        r#"on Some("3")"#,
        r#"otherwise Some("4")"#,
        r#"otherwise Some("5")"#,
        "no key",
    ];
    assert_eq!(log.take(), expected);
}
