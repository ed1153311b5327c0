//! Entities to legacy Markdown, and `markup.json`: what the original would write without its faults in
//! offsets, escaping and nesting.

use amanobot::text::{to_html, to_markdown};
use amanobot::types::{MessageEntity, MessageEntityType as Kind, User};

use serde_json::Value;

use super::random::{Random, all_kinds};
use super::{marks, parse};

fn entity(kind: Kind, offset: i64, length: i64) -> MessageEntity {
    MessageEntity::new(kind, offset, length)
}

#[test]
fn the_originals_notations_are_written_without_its_faults() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("markup.json")).unwrap();
    for case in cases {
        let text = case["text"].as_str().unwrap();
        let entities: Vec<MessageEntity> =
            serde_json::from_value(case["entities"].clone()).unwrap();
        assert_eq!(to_html(text, &entities), case["html"]);
        assert_eq!(to_markdown(text, &entities), case["markdown"]);
    }
}

#[test]
fn what_legacy_markdown_does_not_know_is_plain_text() {
    for kind in all_kinds() {
        let known = matches!(
            kind,
            Kind::Bold | Kind::Italic | Kind::Code | Kind::Pre | Kind::TextLink | Kind::TextMention
        );
        let all = entity(kind, 0, 3)
            .url("http://b")
            .user(User::new(7, false, "Ann"))
            .custom_emoji_id("1")
            .unix_time(1);
        assert_eq!(to_markdown("a_b", &[all]) == r"a\_b", !known);
    }
}

#[test]
fn code_with_a_fence_in_it_is_inline_code() {
    let fence = entity(Kind::Pre, 0, 7);
    assert_eq!(to_markdown("a\n```\nb", &[fence]), "`a\n`\\`\\`\\``\nb`");
}

#[test]
fn a_backslash_of_the_text_does_not_escape_an_entity() {
    let bold = entity(Kind::Bold, 3, 1);
    assert_eq!(to_markdown(r"C:\*", &[bold]), r"C:\\*");
}

#[test]
fn any_entities_give_sound_markdown_and_add_nothing() {
    let mut random = Random::new(7);
    let kinds = all_kinds();
    for _ in 0..8_000 {
        let text = random.text(12);
        let mut entities = random.entities(&text, &kinds);
        let markdown = to_markdown(&text, &entities);
        let (read, found) = parse::markdown(&markdown);
        assert_eq!(read, text, "{markdown:?}");
        // This notation has no escapes in addresses, and code with a fence is inline code.
        for entity in &mut entities {
            entity.url = entity.url.take().map(|url| url.replace(')', "%29"));
        }
        let code: Vec<_> = entities
            .iter()
            .filter(|entity| entity.kind == Kind::Pre)
            .map(|pre| self::entity(Kind::Code, pre.offset, pre.length))
            .collect();
        entities.extend(code);
        let given = marks(&text, &entities);
        for ((letter, found), (_, given)) in marks(&read, &found).iter().zip(&given) {
            assert!(
                found.is_subset(given),
                "{letter:?}: {found:?} in {text:?} {markdown:?}"
            );
        }
    }
}
