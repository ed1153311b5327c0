//! Long texts in parts.

use amanobot::text::{CAPTION_LIMIT, MESSAGE_LIMIT, Text, split};
use amanobot::types::{MessageEntity, MessageEntityType as Kind};

use super::random::{Random, all_kinds};
use super::{label, short};

fn parts(text: &str, limit: usize) -> Vec<String> {
    split(text, &[], limit).map(|(part, _)| part).collect()
}

#[test]
fn a_text_within_the_limit_is_one_part_as_it_is() {
    let entities = [MessageEntity::new(Kind::Bold, 0, 2)];
    let parts: Vec<_> = split("ab\n", &entities, 3).collect();
    assert_eq!(parts, [("ab\n".to_owned(), entities.to_vec())]);
    assert_eq!(split("", &entities, 3).next(), None);
}

#[test]
fn a_part_ends_behind_a_paragraph_a_line_a_sentence_or_a_word() {
    let cases = [
        ("aaa. bb\n\ncc\ndd", ["aaa. bb\n\n", "cc\ndd"]),
        ("aaa. bb\ncc dd", ["aaa. bb\n", "cc dd"]),
        ("aa aaa. Bb cc dd", ["aa aaa. ", "Bb cc dd"]),
        ("aa bbb ccc ddd", ["aa bbb ccc", " ddd"]),
        ("aa bbb cccccc", ["aa bbb ", "cccccc"]),
    ];
    for (text, expected) in cases {
        assert_eq!(parts(text, 10), expected);
    }
}

#[test]
fn a_better_place_that_leaves_half_a_part_unused_is_passed_over() {
    assert_eq!(parts("a\n\nbbb cccc ddd", 10), ["a\n\nbbb ", "cccc ddd"]);
}

#[test]
fn scripts_without_spaces_are_cut_between_words() {
    assert_eq!(parts("中文中文中文", 4), ["中文中文", "中文"]);
}

#[test]
fn a_grapheme_is_not_cut() {
    let family = "👨\u{200d}👩\u{200d}👧"; // 8 units
    assert_eq!(
        parts(&format!("aaaa{family}b"), 10),
        ["aaaa", &format!("{family}b")]
    );
    assert_eq!(parts("aaae\u{301}", 4), ["aaa", "e\u{301}"]);
    assert_eq!(parts("aa \u{301}b", 3), ["aa", " \u{301}b"]);
    assert_eq!(parts("🇩🇪🇫🇷", 6), ["🇩🇪", "🇫🇷"]);
}

#[test]
fn a_grapheme_that_is_longer_than_the_limit_is_cut_between_characters() {
    assert_eq!(
        parts("e\u{301}\u{301}\u{301}x", 3),
        ["e\u{301}\u{301}", "\u{301}x"]
    );
    assert_eq!(parts("😀😀", 0), ["😀", "😀"]);
}

#[test]
fn the_limit_counts_utf16_units() {
    assert_eq!(parts(&"😀".repeat(2049), MESSAGE_LIMIT).len(), 2);
    assert_eq!(parts(&"a".repeat(4096), MESSAGE_LIMIT).len(), 1);
    assert_eq!(parts(&"a".repeat(4096), CAPTION_LIMIT).len(), 4);
}

#[test]
fn a_part_of_nothing_but_whitespace_is_left_out() {
    assert_eq!(parts("aaaa    \n\n", 4), ["aaaa"]);
    assert_eq!(parts(" \n ", 2), Vec::<String>::new());
}

#[test]
fn an_entity_that_is_cut_goes_on_in_the_next_part() {
    let (text, entities) = Text::from("a ")
        .pre_in("rust", "let 😀;\nlet b;\nlet c;")
        .build();
    let parts: Vec<_> = split(&text, &entities, 12)
        .map(|(part, entities)| (part, short(&entities)))
        .collect();
    assert_eq!(
        parts,
        [
            ("a let 😀;\n".to_owned(), vec!["pre rust@2+8".to_owned()]),
            ("let b;\n".to_owned(), vec!["pre rust@0+7".to_owned()]),
            ("let c;".to_owned(), vec!["pre rust@0+6".to_owned()]),
        ]
    );
}

#[test]
fn what_a_cut_would_change_is_kept_in_one_part() {
    for kind in [
        Kind::Url,
        Kind::Mention,
        Kind::TextMention,
        Kind::CustomEmoji,
        Kind::Pre,
    ] {
        let entities = [MessageEntity::new(kind, 6, 6)];
        let parts: Vec<_> = split("aaaaa b c d e f", &entities, 10).collect();
        assert_eq!(parts[0].0, "aaaaa ");
        assert_eq!(
            (parts[1].0.as_str(), parts[1].1[0].length),
            ("b c d e f", 6)
        );
    }
}

#[test]
fn an_address_is_kept_even_if_that_leaves_much_of_a_part_unused() {
    let url = "http://example.com/a?b c"; // as long as the limit
    let (text, entities) = Text::from("see ")
        .entity(MessageEntity::new(Kind::Url, 0, 0), url)
        .build();
    let parts: Vec<_> = split(&text, &entities, 24).map(|(part, _)| part).collect();
    assert_eq!(parts, ["see ", url]);
}

#[test]
fn the_parts_are_the_text_and_say_the_same_of_it() {
    let mut random = Random::new(9);
    let kinds = all_kinds();
    for _ in 0..4_000 {
        let text = random.text(60);
        let entities = random.entities(&text, &kinds);
        let limit = random.below(40);
        let parts: Vec<_> = split(&text, &entities, limit).collect();
        let case = format!("{text:?} {entities:?} {limit} {parts:?}");

        let mut rest = text.as_str();
        let mut unit = 0;
        let mut said = Vec::new();
        for (part, entities) in &parts {
            assert!(part.encode_utf16().count() <= limit.max(2), "{case}");
            // What was left out before this part is whitespace.
            let left_out = rest.find(part.as_str()).expect(&case);
            assert!(rest[..left_out].trim().is_empty(), "{case}");
            unit += i64::try_from(rest[..left_out].encode_utf16().count()).unwrap();
            rest = &rest[left_out + part.len()..];
            for entity in entities {
                assert!(entity.offset >= 0 && entity.length > 0, "{case}");
                let end = usize::try_from(entity.offset + entity.length).unwrap();
                assert!(end <= part.encode_utf16().count(), "{case}");
                let mut entity = entity.clone();
                entity.offset += unit;
                said.push(entity);
            }
            unit += i64::try_from(part.encode_utf16().count()).unwrap();
        }
        assert!(rest.trim().is_empty(), "{case}");
        if !has_long_blank(&text, limit) {
            let whole: String = parts.iter().map(|(part, _)| part.as_str()).collect();
            assert_eq!(whole, text);
        }
        assert_eq!(seen(&text, &said), seen(&text, &entities), "{case}");
    }
}

/// Whether a part might be nothing but whitespace.
fn has_long_blank(text: &str, limit: usize) -> bool {
    let ends_blank = text.trim_end() != text;
    let runs = text.split(|letter: char| !letter.is_whitespace());
    ends_blank || runs.map(str::len).max().unwrap_or_default() * 2 >= limit
}

/// What the entities say of each character that is no whitespace.
fn seen(text: &str, entities: &[MessageEntity]) -> Vec<Vec<String>> {
    let mut unit = 0;
    let mut seen = Vec::new();
    for letter in text.chars() {
        let start = unit;
        unit += if letter.len_utf16() == 2 { 2 } else { 1 };
        let covers = |entity: &&MessageEntity| {
            entity.offset <= start && unit <= entity.offset.saturating_add(entity.length)
        };
        if !letter.is_whitespace() {
            let mut labels: Vec<_> = entities.iter().filter(covers).map(label).collect();
            labels.sort();
            seen.push(labels);
        }
    }
    seen
}

#[test]
fn a_long_text_loses_nothing() {
    let (text, entities) = (0..2_000)
        .fold(Text::new(), |text, n| {
            text.push("word 😀 ").bold(n.to_string()).push(".\n")
        })
        .build();
    let parts: Vec<_> = split(&text, &entities, MESSAGE_LIMIT).collect();
    let whole: String = parts.iter().map(|(part, _)| part.as_str()).collect();
    assert_eq!(whole, text);
    let bold: usize = parts.iter().map(|(_, entities)| entities.len()).sum();
    assert_eq!((parts.len(), bold), (7, 2_000));
}
