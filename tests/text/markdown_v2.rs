//! Entities to `MarkdownV2`.

use amanobot::text::to_markdown_v2;
use amanobot::types::{MessageEntity, MessageEntityType as Kind, User};

use super::random::{Random, SIMPLE, all_kinds};
use super::{is_quotation, label, marks, parse, short};

fn entity(kind: Kind, offset: i64, length: i64) -> MessageEntity {
    MessageEntity::new(kind, offset, length)
}

#[test]
fn each_kind_has_its_notation() {
    let cases = [
        (entity(Kind::Bold, 0, 1), "*a*"),
        (entity(Kind::Italic, 0, 1), "_a_"),
        (entity(Kind::Underline, 0, 1), "__a__"),
        (entity(Kind::Strikethrough, 0, 1), "~a~"),
        (entity(Kind::Spoiler, 0, 1), "||a||"),
        (entity(Kind::Blockquote, 0, 1), ">a"),
        (entity(Kind::ExpandableBlockquote, 0, 1), ">a||"),
        (entity(Kind::Code, 0, 1), "`a`"),
        (entity(Kind::Pre, 0, 1), "```\na```"),
        (entity(Kind::Pre, 0, 1).language("rust"), "```rust\na```"),
        (entity(Kind::Pre, 0, 1).language("two words"), "```\na```"),
        (
            entity(Kind::TextLink, 0, 1).url("http://b/(c)\\_d"),
            r"[a](http://b/(c\)\\_d)",
        ),
        (
            entity(Kind::TextMention, 0, 1).user(User::new(7, false, "Ann")),
            "[a](tg://user?id=7)",
        ),
        (
            entity(Kind::CustomEmoji, 0, 1).custom_emoji_id("5368324170671202286"),
            "![a](tg://emoji?id=5368324170671202286)",
        ),
        (
            entity(Kind::DateTime, 0, 1)
                .unix_time(1_647_531_900)
                .date_time_format("wDT"),
            "![a](tg://time?unix=1647531900&format=wDT)",
        ),
        (
            entity(Kind::DateTime, 0, 1).unix_time(1_647_531_900),
            "![a](tg://time?unix=1647531900)",
        ),
        (entity(Kind::Hashtag, 0, 1), "a"),
        (entity(Kind::TextLink, 0, 1), "a"),
    ];
    for (entity, markdown) in cases {
        assert_eq!(to_markdown_v2("a", &[entity]), markdown);
    }
}

#[test]
fn each_reserved_character_is_escaped_also_inside_entities() {
    let reserved = "_*[]()~`>#+-=|{}.!\\";
    let escaped = r"\_\*\[\]\(\)\~\`\>\#\+\-\=\|\{\}\.\!\\";
    assert_eq!(to_markdown_v2(reserved, &[]), escaped);
    let bold = entity(Kind::Bold, 0, 19);
    assert_eq!(to_markdown_v2(reserved, &[bold]), format!("*{escaped}*"));
}

#[test]
fn code_escapes_only_backquotes_and_backslashes() {
    assert_eq!(
        to_markdown_v2("a.`\\", &[entity(Kind::Code, 0, 4)]),
        r"`a.\`\\`"
    );
}

#[test]
fn italics_and_underlines_do_not_run_into_each_other() {
    let both = [entity(Kind::Italic, 0, 1), entity(Kind::Underline, 0, 1)];
    assert_eq!(to_markdown_v2("a", &both), "_**__a___");
    let both = [entity(Kind::Underline, 0, 1), entity(Kind::Italic, 0, 1)];
    assert_eq!(to_markdown_v2("a", &both), "___a_**__");
    let in_bold = [
        entity(Kind::Bold, 0, 2),
        entity(Kind::Italic, 0, 1),
        entity(Kind::Italic, 1, 1),
    ];
    assert_eq!(to_markdown_v2("ab", &in_bold), "*_a_~~_b_*");
}

#[test]
fn every_line_of_a_quotation_has_its_mark() {
    let quoted = entity(Kind::Blockquote, 2, 3);
    assert_eq!(to_markdown_v2("a\nb\nc\nd", &[quoted]), "a\n>b\n>c\nd");
}

#[test]
fn quotations_that_touch_stay_two() {
    let two = [
        entity(Kind::Blockquote, 0, 1),
        entity(Kind::ExpandableBlockquote, 2, 1),
    ];
    let markdown = to_markdown_v2("a\nb", &two);
    assert_eq!(markdown, ">a\n**>b||");
    let (_, found) = parse::markdown_v2(&markdown);
    assert_eq!(
        short(&found),
        ["blockquote@0+2", "expandable_blockquote@2+1"]
    );
}

#[test]
fn a_quotation_within_a_line_grows_to_the_line() {
    let quoted = entity(Kind::Blockquote, 1, 1);
    assert_eq!(to_markdown_v2("abc\nd", &[quoted]), ">abc\nd");
}

#[test]
fn a_quotation_of_a_line_break_leaves_the_line_before_it_alone() {
    let quoted = entity(Kind::Blockquote, 1, 2);
    assert_eq!(to_markdown_v2("a\nb", &[quoted]), "a\n>b");
    assert_eq!(
        to_markdown_v2("a\nb", &[entity(Kind::Blockquote, 1, 1)]),
        "a\nb"
    );
}

#[test]
fn code_before_a_quotation_does_not_hold_the_line_break() {
    let entities = [entity(Kind::Code, 0, 2), entity(Kind::Blockquote, 2, 1)];
    assert_eq!(to_markdown_v2("a\nb", &entities), "`a`\n>b");
}

#[test]
fn what_crosses_a_quotation_is_split_at_its_edges() {
    let entities = [
        entity(Kind::Bold, 0, 5),
        entity(Kind::ExpandableBlockquote, 2, 1),
    ];
    assert_eq!(to_markdown_v2("a\nb\nc", &entities), "*a\n*>*b*||\n*c*");
}

#[test]
fn code_in_a_quotation_has_no_marks_in_its_lines() {
    let entities = [entity(Kind::Blockquote, 0, 5), entity(Kind::Pre, 0, 3)];
    assert_eq!(to_markdown_v2("a\nb\nc", &entities), ">```\na\nb```\n>c");
}

#[test]
fn formatted_text_survives_the_way_there_and_back() {
    let mut random = Random::new(4);
    for _ in 0..4_000 {
        let (text, entities) = random.formatted().build();
        let markdown = to_markdown_v2(&text, &entities);
        let (read, found) = parse::markdown_v2(&markdown);
        assert_eq!(
            marks(&read, &found),
            marks(&text, &whole_lines(&text, &entities)),
            "{text:?} {entities:?} {markdown:?}"
        );
    }
}

#[test]
fn simple_entities_keep_their_meaning_wherever_they_cross() {
    let mut random = Random::new(5);
    for _ in 0..4_000 {
        let text = random.text(12);
        let entities = random.entities(&text, &SIMPLE);
        let markdown = to_markdown_v2(&text, &entities);
        let (read, found) = parse::markdown_v2(&markdown);
        assert_eq!(
            marks(&read, &found),
            marks(&text, &entities),
            "{text:?} {entities:?} {markdown:?}"
        );
    }
}

#[test]
fn any_entities_give_sound_markdown_and_add_nothing() {
    let mut random = Random::new(6);
    let kinds = all_kinds();
    for _ in 0..8_000 {
        let text = random.text(12);
        let entities = random.entities(&text, &kinds);
        let (read, found) = parse::markdown_v2(&to_markdown_v2(&text, &entities));
        assert_eq!(read, text);
        let given = marks(&text, &whole_lines(&text, &entities));
        for ((letter, found), (_, given)) in marks(&read, &found).iter().zip(&given) {
            assert!(
                found.is_subset(given),
                "{letter:?}: {found:?} in {text:?} {entities:?}"
            );
        }
    }
}

/// The entities as this notation can say them: quotations of whole lines.
fn whole_lines(text: &str, entities: &[MessageEntity]) -> Vec<MessageEntity> {
    let mut whole = Vec::new();
    for entity in entities {
        if !is_quotation(entity) {
            whole.push(entity.clone());
            continue;
        }
        let label = label(entity);
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let letters = line.trim_end_matches('\n');
            let marked = marks(text, std::slice::from_ref(entity));
            let first = text[..line.as_ptr() as usize - text.as_ptr() as usize]
                .chars()
                .count();
            let length = i64::try_from(letters.encode_utf16().count()).unwrap();
            let touched = &marked[first..first + letters.chars().count()];
            if touched.iter().any(|(_, labels)| labels.contains(&label)) {
                whole.push(MessageEntity::new(entity.kind.clone(), offset, length));
            }
            offset += i64::try_from(line.encode_utf16().count()).unwrap();
        }
    }
    whole
}
