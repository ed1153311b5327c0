//! Entities to HTML.

use amanobot::text::to_html;
use amanobot::types::{MessageEntity, MessageEntityType as Kind, User};

use super::random::{Random, SIMPLE, all_kinds};
use super::{marks, parse};

fn entity(kind: Kind, offset: i64, length: i64) -> MessageEntity {
    MessageEntity::new(kind, offset, length)
}

#[test]
fn each_kind_has_its_tag() {
    let cases = [
        (entity(Kind::Bold, 0, 1), "<b>a</b>"),
        (entity(Kind::Italic, 0, 1), "<i>a</i>"),
        (entity(Kind::Underline, 0, 1), "<u>a</u>"),
        (entity(Kind::Strikethrough, 0, 1), "<s>a</s>"),
        (
            entity(Kind::Spoiler, 0, 1),
            "<span class=\"tg-spoiler\">a</span>",
        ),
        (entity(Kind::Blockquote, 0, 1), "<blockquote>a</blockquote>"),
        (
            entity(Kind::ExpandableBlockquote, 0, 1),
            "<blockquote expandable>a</blockquote>",
        ),
        (entity(Kind::Code, 0, 1), "<code>a</code>"),
        (entity(Kind::Pre, 0, 1), "<pre>a</pre>"),
        (
            entity(Kind::Pre, 0, 1).language("c\"++"),
            "<pre><code class=\"language-c&quot;++\">a</code></pre>",
        ),
        (
            entity(Kind::TextLink, 0, 1).url("http://b/?c=\"d\"&e"),
            "<a href=\"http://b/?c=&quot;d&quot;&amp;e\">a</a>",
        ),
        (
            entity(Kind::TextMention, 0, 1).user(User::new(7, false, "Ann")),
            "<a href=\"tg://user?id=7\">a</a>",
        ),
        (
            entity(Kind::CustomEmoji, 0, 1).custom_emoji_id("5368324170671202286"),
            "<tg-emoji emoji-id=\"5368324170671202286\">a</tg-emoji>",
        ),
        (
            entity(Kind::DateTime, 0, 1)
                .unix_time(1_647_531_900)
                .date_time_format("wDT"),
            "<tg-time unix=\"1647531900\" format=\"wDT\">a</tg-time>",
        ),
        (
            entity(Kind::DateTime, 0, 1).unix_time(1_647_531_900),
            "<tg-time unix=\"1647531900\">a</tg-time>",
        ),
    ];
    for (entity, html) in cases {
        assert_eq!(to_html("a", &[entity]), html);
    }
}

#[test]
fn what_telegram_finds_by_itself_needs_no_tag() {
    for kind in [
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "newer_than_this_library",
    ] {
        assert_eq!(to_html("a<", &[entity(kind.into(), 0, 2)]), "a&lt;");
    }
}

#[test]
fn an_entity_without_what_its_kind_needs_is_plain_text() {
    for entity in [
        entity(Kind::TextLink, 0, 1),
        entity(Kind::TextLink, 0, 1).url(""),
        entity(Kind::TextMention, 0, 1),
        entity(Kind::CustomEmoji, 0, 1),
        entity(Kind::CustomEmoji, 0, 1).custom_emoji_id("\"x"),
        entity(Kind::DateTime, 0, 1),
        entity(Kind::DateTime, 0, 1).unix_time(-1),
    ] {
        assert_eq!(to_html("a", &[entity]), "a");
    }
}

#[test]
fn offsets_count_utf16_units() {
    let html = to_html("😀é😀b", &[entity(Kind::Bold, 2, 3)]);
    assert_eq!(html, "😀<b>é😀</b>b");
}

#[test]
fn an_entity_that_begins_inside_a_character_is_cut_to_whole_ones() {
    assert_eq!(to_html("😀b", &[entity(Kind::Bold, 1, 2)]), "😀<b>b</b>");
    assert_eq!(to_html("a😀", &[entity(Kind::Bold, 0, 2)]), "<b>a</b>😀");
    assert_eq!(to_html("😀", &[entity(Kind::Bold, 1, 1)]), "😀");
}

#[test]
fn the_longer_is_outside_and_equal_ones_keep_their_order() {
    let entities = [
        entity(Kind::Italic, 0, 1),
        entity(Kind::Bold, 0, 2),
        entity(Kind::Underline, 2, 1),
        entity(Kind::Strikethrough, 2, 1),
    ];
    assert_eq!(to_html("abc", &entities), "<b><i>a</i>b</b><u><s>c</s></u>");
}

#[test]
fn what_crosses_is_split() {
    let entities = [entity(Kind::Bold, 0, 4), entity(Kind::Italic, 2, 4)];
    assert_eq!(to_html("abcdef", &entities), "<b>ab<i>cd</i></b><i>ef</i>");
}

#[test]
fn code_holds_nothing_else_and_gives_back_what_reaches_beyond() {
    let entities = [entity(Kind::Code, 0, 2), entity(Kind::Bold, 1, 2)];
    assert_eq!(to_html("abc", &entities), "<code>ab</code><b>c</b>");
}

#[test]
fn what_crosses_a_quotation_is_split_at_its_edges() {
    let entities = [entity(Kind::Bold, 0, 3), entity(Kind::Blockquote, 1, 1)];
    assert_eq!(
        to_html("abc", &entities),
        "<b>a</b><blockquote><b>b</b></blockquote><b>c</b>"
    );
}

#[test]
fn quotations_do_not_overlap() {
    let entities = [
        entity(Kind::Blockquote, 0, 2),
        entity(Kind::Blockquote, 1, 2),
    ];
    assert_eq!(
        to_html("abc", &entities),
        "<blockquote>ab</blockquote><blockquote>c</blockquote>"
    );
}

#[test]
fn formatted_text_survives_the_way_there_and_back() {
    let mut random = Random::new(1);
    for _ in 0..4_000 {
        let (text, entities) = random.formatted().build();
        let (read, found) = parse::html(&to_html(&text, &entities));
        assert_eq!(
            marks(&read, &found),
            marks(&text, &entities),
            "{text:?} {entities:?}"
        );
    }
}

#[test]
fn simple_entities_keep_their_meaning_wherever_they_cross() {
    let mut random = Random::new(2);
    for _ in 0..4_000 {
        let text = random.text(12);
        let entities = random.entities(&text, &SIMPLE);
        let (read, found) = parse::html(&to_html(&text, &entities));
        assert_eq!(
            marks(&read, &found),
            marks(&text, &entities),
            "{text:?} {entities:?}"
        );
    }
}

#[test]
fn any_entities_give_sound_html_and_add_nothing() {
    let mut random = Random::new(3);
    let kinds = all_kinds();
    for _ in 0..4_000 {
        let text = random.text(12);
        let entities = random.entities(&text, &kinds);
        let (read, found) = parse::html(&to_html(&text, &entities));
        assert_eq!(read, text);
        let given = marks(&text, &entities);
        for ((letter, found), (_, given)) in marks(&read, &found).iter().zip(&given) {
            assert!(
                found.is_subset(given),
                "{letter:?}: {found:?} in {text:?} {entities:?}"
            );
        }
    }
}
