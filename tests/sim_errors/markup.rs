//! Markup that cannot be read. Offsets count bytes, those of entities UTF-16 units.

use serde_json::{Value, json};

use crate::{ALICE, Told, alice, and, text};

#[tokio::test]
async fn markup_that_cannot_be_read_is_located() {
    refusals(&mut Told::default()).await;
}

#[expect(clippy::too_many_lines, reason = "a table of markup")]
pub(crate) async fn refusals(told: &mut Told) {
    let (sim, _) = alice();
    let mode = |mode: &str| json!({"parse_mode": mode});
    let unsupported = "Bad Request: unsupported parse_mode";
    let parameters = and(text(ALICE, "x"), mode("BBCode"));
    told.told(&sim, "sendMessage", parameters, unsupported)
        .await;
    for (parse_mode, marked, reason) in [
        (
            "MarkdownV2",
            "é.",
            "Character '.' is reserved and must be escaped with the preceding '\\'",
        ),
        (
            "MarkdownV2",
            "é *b",
            "Can't find end of Bold entity at byte offset 3",
        ),
        (
            "MarkdownV2",
            "é _b",
            "Can't find end of Italic entity at byte offset 3",
        ),
        (
            "MarkdownV2",
            "é __b",
            "Can't find end of Underline entity at byte offset 3",
        ),
        (
            "MarkdownV2",
            "é ~b",
            "Can't find end of Strikethrough entity at byte offset 3",
        ),
        (
            "MarkdownV2",
            "é ||b",
            "Can't find end of Spoiler entity at byte offset 3",
        ),
        (
            "MarkdownV2",
            "é `b",
            "Can't find end of Code entity at byte offset 3",
        ),
        (
            "MarkdownV2",
            "é ```b",
            "Can't find end of Pre entity at byte offset 3",
        ),
        (
            "MarkdownV2",
            "é [b",
            "Can't find end of TextUrl entity at byte offset 3",
        ),
        (
            "MarkdownV2",
            "[é](b",
            "Can't find end of a URL at byte offset 5",
        ),
        (
            "Markdown",
            "é *b",
            "Can't find end of the entity starting at byte offset 3",
        ),
        (
            "Markdown",
            "é _b",
            "Can't find end of the entity starting at byte offset 3",
        ),
        (
            "Markdown",
            "é ```b",
            "Can't find end of the entity starting at byte offset 3",
        ),
        ("HTML", "é <b", "Unclosed start tag at byte offset 3"),
        (
            "HTML",
            "é <x>",
            "Unsupported start tag \"x\" at byte offset 3",
        ),
        ("HTML", "é </b>", "Unexpected end tag at byte offset 3"),
        ("HTML", "<b>é</b", "Unclosed end tag at byte offset 5"),
        (
            "HTML",
            "<b>é</i>",
            "Unmatched end tag at byte offset 5, expected \"</b>\", found \"</i>\"",
        ),
        (
            "HTML",
            "é <span>x</span>",
            "Tag \"span\" must have class \"tg-spoiler\" at byte offset 3",
        ),
        (
            "HTML",
            "<b>é",
            "Can't find end tag corresponding to start tag \"b\"",
        ),
    ] {
        // Texts and captions are read alike.
        let description = format!("Bad Request: can't parse entities: {reason}");
        let parameters = and(text(ALICE, marked), mode(parse_mode));
        told.told(&sim, "sendMessage", parameters, &description)
            .await;
        let photo = json!({"chat_id": ALICE, "photo": "https://a.b/c.jpg", "caption": marked});
        told.told(
            &sim,
            "sendPhoto",
            and(photo, mode(parse_mode)),
            &description,
        )
        .await;
    }
    let bold = |offset: i64| {
        let entity: Value = json!({"type": "bold", "offset": offset, "length": 1});
        and(text(ALICE, "a😀"), json!({"entities": [entity]}))
    };
    told.bad(
        &sim,
        "sendMessage",
        [
            (
                bold(2),
                "entity begins in a middle of a UTF-16 symbol at byte offset 5",
            ),
            (
                bold(9),
                "entity begins after the end of the text at UTF-16 offset 9",
            ),
        ],
    )
    .await;
}
