//! Rich messages in the simulator: what their markup stands for, what is checked, counted and found,
//! and that the library reads what comes of it.

#![expect(
    clippy::too_many_lines,
    clippy::needless_pass_by_value,
    reason = "tables have a line for each case, and JSON in them"
)]

use amanobot::sim::Simulator;
use amanobot::types::Message;
use serde_json::{Value, json};

const ALICE: i64 = 1001;

fn world() -> Simulator {
    let sim = Simulator::new();
    let _alice = sim.add_user(json!({"id": ALICE, "first_name": "Alice"}));
    sim
}

async fn send(sim: &Simulator, rich_message: Value) -> Value {
    let parameters = json!({"chat_id": ALICE, "rich_message": rich_message});
    sim.call("sendRichMessage", parameters).await
}

/// The blocks that a message comes to, or why it is refused.
async fn blocks(sim: &Simulator, rich_message: Value) -> Value {
    let mut answer = send(sim, rich_message).await;
    match answer["description"].as_str() {
        Some(refused) => json!(refused.trim_start_matches("Bad Request: ")),
        None => answer["result"]["rich_message"]["blocks"].take(),
    }
}

/// Each line: markup, a tab, the blocks. Files are told by their kind and name alone.
async fn assert_table(notation: &str, table: &[(&str, Value)]) {
    let sim = world();
    let mut wrong = Vec::new();
    for (markup, expected) in table {
        let mut given = blocks(&sim, json!({notation: markup})).await;
        shorten(&mut given);
        if given != *expected {
            wrong.push(format!(
                "{markup}\n  came to  {given}\n  expected {expected}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const FILES: [&str; 6] = [
    "animation",
    "audio",
    "document",
    "photo",
    "video",
    "voice_note",
];

/// Replaces files by what their addresses were.
fn shorten(blocks: &mut Value) {
    match blocks {
        Value::Array(items) => items.iter_mut().for_each(shorten),
        Value::Object(block) => {
            for kind in FILES {
                if let Some(file) = block.get_mut(kind) {
                    assert!(!file.is_null());
                    *file = json!("file");
                }
            }
            block.values_mut().for_each(shorten);
        }
        _ => {}
    }
}

fn paragraph(text: Value) -> Value {
    json!({"type": "paragraph", "text": text})
}

fn styled(ty: &str, text: Value) -> Value {
    json!({"type": ty, "text": text})
}

fn file(kind: &str) -> Value {
    json!({"type": kind, kind: "file"})
}

fn alice() -> Value {
    json!({"id": ALICE, "is_bot": false, "first_name": "Alice", "username": "alice"})
}

fn button(action: &str, value: Value) -> Value {
    json!([{"type": "buttons", "buttons": [{"text": "b", action: value}]}])
}

/// A piece of text in HTML, and what it is.
fn pieces() -> Vec<(&'static str, Value)> {
    let found =
        |ty: &str, member: &str, text: &str| json!({"type": ty, "text": text, member: text});
    vec![
        ("<b>x</b>", styled("bold", json!("x"))),
        ("<strong>x</strong>", styled("bold", json!("x"))),
        ("<i>x</i>", styled("italic", json!("x"))),
        ("<em>x</em>", styled("italic", json!("x"))),
        ("<u>x</u>", styled("underline", json!("x"))),
        ("<ins>x</ins>", styled("underline", json!("x"))),
        ("<s>x</s>", styled("strikethrough", json!("x"))),
        ("<strike>x</strike>", styled("strikethrough", json!("x"))),
        ("<del>x</del>", styled("strikethrough", json!("x"))),
        ("<tg-spoiler>x</tg-spoiler>", styled("spoiler", json!("x"))),
        (
            "<span class=\"tg-spoiler\">x</span>",
            styled("spoiler", json!("x")),
        ),
        ("<sub>x</sub>", styled("subscript", json!("x"))),
        ("<sup>x</sup>", styled("superscript", json!("x"))),
        ("<mark>x</mark>", styled("marked", json!("x"))),
        (
            "<code>@alice_b &lt;</code>",
            styled("code", json!("@alice_b <")),
        ),
        (
            "<tg-math>a<b>2 &amp; c</tg-math>",
            json!({"type": "mathematical_expression", "expression": "a<b>2 & c"}),
        ),
        (
            "<tg-emoji emoji-id=\"5368324170671202286\">👍</tg-emoji>",
            json!({"type": "custom_emoji", "custom_emoji_id": "5368324170671202286", "alternative_text": "👍"}),
        ),
        (
            "<img src=\"tg://emoji?id=5368324170671202286\" alt=\"👍\"/>",
            json!({"type": "custom_emoji", "custom_emoji_id": "5368324170671202286", "alternative_text": "👍"}),
        ),
        (
            "<tg-time unix=\"1647531900\" format=\"wDT\">then</tg-time>",
            json!({"type": "date_time", "text": "then", "unix_time": 1_647_531_900, "date_time_format": "wDT"}),
        ),
        (
            "<a href=\"https://t.me/\">x</a>",
            json!({"type": "url", "text": "x", "url": "https://t.me/"}),
        ),
        (
            "<a href=\"mailto:user@example.com\">x</a>",
            json!({"type": "email_address", "text": "x", "email_address": "user@example.com"}),
        ),
        (
            "<a href=\"tel:+123456789\">x</a>",
            json!({"type": "phone_number", "text": "x", "phone_number": "+123456789"}),
        ),
        (
            "<a href=\"tg://user?id=1001\">x</a>",
            json!({"type": "text_mention", "text": "x", "user": alice()}),
        ),
        ("<a href=\"tg://user?id=4\">x</a>", json!("x")),
        (
            "<a href=\"#\">x</a>",
            json!({"type": "anchor_link", "text": "x", "anchor_name": ""}),
        ),
        (
            "<a href=\"#none\">x</a>",
            json!({"type": "url", "text": "x", "url": "#none"}),
        ),
        (
            "<tg-reference name=\"note\">x</tg-reference>",
            json!({"type": "reference", "text": "x", "name": "note"}),
        ),
        (
            "<tg-button type=\"url\" style=\"success\" url=\"https://t.me\">x</tg-button>",
            json!({"type": "button", "button": {"text": "x", "style": "success", "url": "https://t.me"}}),
        ),
        ("t.me", found("url", "url", "t.me")),
        ("a@t.me", found("email_address", "email_address", "a@t.me")),
        ("@username", found("mention", "username", "@username")),
        ("#hashtag", found("hashtag", "hashtag", "#hashtag")),
        ("$USD", found("cashtag", "cashtag", "$USD")),
        ("/command", found("bot_command", "bot_command", "/command")),
        (
            "+12345678901",
            found("phone_number", "phone_number", "+12345678901"),
        ),
        (
            "4242 4242 4242 4242",
            found(
                "bank_card_number",
                "bank_card_number",
                "4242 4242 4242 4242",
            ),
        ),
        (
            "<b>see <i>#a</i></b>",
            styled(
                "bold",
                json!(["see ", styled("italic", found("hashtag", "hashtag", "#a"))]),
            ),
        ),
        (
            "x<b>@username</b>",
            json!(["x", styled("bold", json!("@username"))]),
        ),
        (
            "&lt;&gt;&amp;&quot;&apos;&hellip;&mdash;&ndash;&lsquo;&rsquo;&ldquo;&rdquo;&#65;&#x42;&none;",
            json!("<>&\"'…—–‘’“”AB&none;"),
        ),
        ("a&nbsp;b", json!("a\u{a0}b")),
        ("a\n\n  b<br> c<br/>d", json!("a b\nc\nd")),
        (
            "<font>a</font> <b>b",
            json!(["a ", styled("bold", json!("b"))]),
        ),
        ("a</b> < b <3 <!-- c -->d", json!("a < b <3 d")),
    ]
}

#[tokio::test(start_paused = true)]
async fn every_piece_of_text_is_read() {
    let table: Vec<(&str, Value)> = pieces()
        .into_iter()
        .map(|(markup, piece)| (markup, json!([paragraph(piece)])))
        .collect();
    assert_table("html", &table).await;
}

#[tokio::test(start_paused = true)]
async fn every_element_is_read() {
    let caption = |text: &str| json!({"text": text});
    let cell = |text: &str, more: Value| {
        let mut cell = json!({"text": text, "align": "left", "valign": "top"});
        cell.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        cell
    };
    let nine = "<tg-button type=\"disabled\">x</tg-button>".repeat(9);
    let nine = format!("<tg-button-row>{nine}</tg-button-row>");
    let place = json!({"latitude": 41.9, "longitude": 12.5});
    let map = json!({"type": "map", "location": place, "zoom": 14, "width": 0, "height": 0});
    let mut captioned = map.clone();
    captioned["caption"] = caption("c");
    let item = |label: &str, more: Value| {
        let mut item = json!({"label": label, "blocks": [paragraph(json!("x"))]});
        item.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        item
    };
    let list = |items: Value| json!([{"type": "list", "items": items}]);
    let table = [
        (
            "<p>x</p> y <p></p>",
            json!([paragraph(json!("x")), paragraph(json!("y"))]),
        ),
        (
            "<p>x<p>y<h6>z",
            json!([paragraph(json!("x")), paragraph(json!("y")), {"type": "heading", "text": "z", "size": 6}]),
        ),
        (
            "<div>x</div><div>y</div>",
            json!([paragraph(json!("x")), paragraph(json!("y"))]),
        ),
        (
            "<h1>x</h1>",
            json!([{"type": "heading", "text": "x", "size": 1}]),
        ),
        (
            "<pre>\n a\n  b</pre>",
            json!([{"type": "pre", "text": " a\n  b"}]),
        ),
        (
            "<pre><code class=\"language-c\">a &lt;\n @alice_b</code></pre>",
            json!([{"type": "pre", "text": "a <\n @alice_b", "language": "c"}]),
        ),
        (
            "<footer>x</footer>",
            json!([{"type": "footer", "text": "x"}]),
        ),
        (
            "a<hr/>b",
            json!([paragraph(json!("a")), {"type": "divider"}, paragraph(json!("b"))]),
        ),
        (
            "<tg-math-block>E < mc^2</tg-math-block>",
            json!([{"type": "mathematical_expression", "expression": "E < mc^2"}]),
        ),
        (
            "<a name=\"up\"></a>",
            json!([{"type": "anchor", "name": "up"}]),
        ),
        (
            "<p><a name=\"up\"></a>a <a href=\"#up\">b</a><a href=\"#n\">c</a> <tg-reference name=\"n\">d</tg-reference></p>",
            json!([paragraph(json!([
                {"type": "anchor", "name": "up"}, "a ",
                {"type": "anchor_link", "text": "b", "anchor_name": "up"},
                {"type": "reference_link", "text": "c", "reference_name": "n"}, " ",
                {"type": "reference", "text": "d", "name": "n"},
            ]))]),
        ),
        (
            "<ul><li>x</li><li><p>x</p></li></ul>",
            list(json!([item("•", json!({})), item("•", json!({}))])),
        ),
        (
            "<ul><li>x<ul><li>x</ul><li></ul>",
            list(json!([
                {"label": "•", "blocks": [paragraph(json!("x")), {"type": "list", "items": [item("•", json!({}))]}]},
                {"label": "•", "blocks": [paragraph(json!(""))]},
            ])),
        ),
        (
            "<ul><li><input type=\"checkbox\" checked>x</li><li><input type=\"checkbox\">x</li></ul>",
            list(json!([
                item("•", json!({"has_checkbox": true, "is_checked": true})),
                item("•", json!({"has_checkbox": true})),
            ])),
        ),
        (
            "<ol><li>x</li></ol>",
            list(json!([item("1.", json!({"value": 1, "type": "1"}))])),
        ),
        (
            "<ol start=\"3\" type=\"a\" reversed><li>x</li><li>x</li></ol>",
            list(json!([
                item("c.", json!({"value": 3, "type": "a"})),
                item("b.", json!({"value": 2, "type": "a"})),
            ])),
        ),
        (
            "<ol reversed><li>x</li><li>x</li></ol>",
            list(json!([
                item("2.", json!({"value": 2, "type": "1"})),
                item("1.", json!({"value": 1, "type": "1"})),
            ])),
        ),
        (
            "<ol type=\"A\"><li value=\"7\" type=\"i\">x</li><li>x</li><li value=\"28\">x</li></ol>",
            list(json!([
                item("vii.", json!({"value": 7, "type": "i"})),
                item("H.", json!({"value": 8, "type": "A"})),
                item("AB.", json!({"value": 28, "type": "A"})),
            ])),
        ),
        ("<ul></ul>x", json!([paragraph(json!("x"))])),
        (
            "<blockquote>x<br>y<cite>who</cite></blockquote>",
            json!([{"type": "blockquote", "blocks": [paragraph(json!("x\ny"))], "credit": "who"}]),
        ),
        (
            "<blockquote expandable>x<cite>who</cite></blockquote>",
            json!([{"type": "expandable_blockquote", "text": "x", "credit": "who"}]),
        ),
        (
            "<blockquote collapsed>x</blockquote>",
            json!([{"type": "expandable_blockquote", "text": "x"}]),
        ),
        (
            "<aside>x<cite>who</cite></aside>",
            json!([{"type": "pullquote", "text": "x", "credit": "who"}]),
        ),
        (
            "<details><summary>t</summary>x</details>",
            json!([{"type": "details", "summary": "t", "blocks": [paragraph(json!("x"))]}]),
        ),
        (
            "<details open><summary>t</summary>x</details>",
            json!([{"type": "details", "summary": "t", "blocks": [paragraph(json!("x"))], "is_open": true}]),
        ),
        (
            "<table><tr><th>a</th><td>b</td></tr></table>",
            json!([{"type": "table", "cells": [[cell("a", json!({"is_header": true})), cell("b", json!({}))]]}]),
        ),
        (
            "<table bordered striped compact><caption>c</caption><thead><tr><td colspan=\"2\" rowspan=\"2\" align=\"center\" valign=\"bottom\"><p>a</p>\
             <td align=\"right\" valign=\"middle\"></thead><tr><td>b</table>x",
            json!([
                {"type": "table", "caption": "c", "is_bordered": true, "is_striped": true, "is_compact": true, "cells": [
                    [cell("a", json!({"colspan": 2, "rowspan": 2, "align": "center", "valign": "bottom"})), {"align": "right", "valign": "middle"}],
                    [cell("b", json!({}))],
                ]},
                paragraph(json!("x")),
            ]),
        ),
        (
            "<img src=\"https://example.org/a.jpg\"/>",
            json!([file("photo")]),
        ),
        (
            "<video src=\"https://example.org/a.mp4\"></video>",
            json!([file("video")]),
        ),
        (
            "<video src=\"https://example.org/a.gif\"/>",
            json!([file("animation")]),
        ),
        (
            "<audio src=\"https://example.org/a.mp3\"></audio>",
            json!([file("audio")]),
        ),
        (
            "<audio src=\"https://example.org/a.ogg?b=c.mp3\"></audio>",
            json!([file("voice_note")]),
        ),
        (
            "<tg-document src=\"https://example.org/a.zip\"></tg-document>",
            json!([file("document")]),
        ),
        (
            "<figure><img src=\"https://example.org/a\" tg-spoiler/><figcaption>c<cite>who</cite></figcaption></figure>",
            json!([{"type": "photo", "photo": "file", "has_spoiler": true, "caption": {"text": "c", "credit": "who"}}]),
        ),
        (
            "<figure><audio src=\"https://example.org/a.mp3\"></audio><figcaption>c</figcaption></figure>",
            json!([{"type": "audio", "audio": "file", "caption": caption("c")}]),
        ),
        (
            "<p>a<img src=\"https://example.org/a.jpg\"/>b</p>",
            json!([paragraph(json!("a")), file("photo"), paragraph(json!("b"))]),
        ),
        (
            "<tg-map lat=\"41.9\" long=\"12.5\" zoom=\"14\"/>",
            json!([map]),
        ),
        (
            "<figure><tg-map lat=\"41.9\" long=\"12.5\" zoom=\"14\"/><figcaption>c</figcaption></figure>",
            json!([captioned]),
        ),
        (
            "<tg-collage><img src=\"https://example.org/a.jpg\"/><video src=\"https://example.org/a.mp4\"/></tg-collage>",
            json!([{"type": "collage", "blocks": [file("photo"), file("video")]}]),
        ),
        (
            "<tg-slideshow><video src=\"https://example.org/a.mp4\"></video> <img src=\"https://example.org/a.jpg\"><figcaption>c</figcaption></tg-slideshow>",
            json!([{"type": "slideshow", "blocks": [file("video"), file("photo")], "caption": caption("c")}]),
        ),
        (
            "<tg-button-row align=\"left\"><tg-button type=\"url\" url=\"tg://user?id=777000\">b</tg-button>\n\
             <tg-button type=\"callback_data\" style=\"link\" data=\"d\">at <tg-time unix=\"1\" format=\"r\">t</tg-time></tg-button></tg-button-row>",
            json!([{"type": "buttons", "align": "left", "buttons": [
                {"text": "b", "url": "tg://user?id=777000"},
                {"text": ["at ", {"type": "date_time", "text": "t", "unix_time": 1, "date_time_format": "r"}], "style": "link", "callback_data": "d"},
            ]}]),
        ),
        (
            "<tg-button-row><tg-button type=\"web_app\" url=\"https://t.me\">b</tg-button></tg-button-row>",
            button("web_app", json!({"url": "https://t.me"})),
        ),
        (
            "<tg-button-row><tg-button type=\"login_url\" url=\"https://t.me\" forward-text=\"f\" request-write-access>b</tg-button></tg-button-row>",
            button(
                "login_url",
                json!({"url": "https://t.me", "forward_text": "f", "request_write_access": true}),
            ),
        ),
        (
            "<tg-button-row><tg-button type=\"switch_inline_query\" query=\"q\">b</tg-button></tg-button-row>",
            button("switch_inline_query", json!("q")),
        ),
        (
            "<tg-button-row><tg-button type=\"switch_inline_query_current_chat\">b</tg-button></tg-button-row>",
            button("switch_inline_query_current_chat", json!("")),
        ),
        (
            "<tg-button-row><tg-button type=\"switch_inline_query_chosen_chat\" query=\"q\" allow-user-chats allow-bot-chats allow-group-chats allow-channel-chats>b</tg-button></tg-button-row>",
            button(
                "switch_inline_query_chosen_chat",
                json!({
                    "query": "q", "allow_user_chats": true, "allow_bot_chats": true, "allow_group_chats": true, "allow_channel_chats": true,
                }),
            ),
        ),
        (
            "<tg-button-row><tg-button type=\"copy_text\" text=\"c\">b</tg-button></tg-button-row>",
            button("copy_text", json!({"text": "c"})),
        ),
        (
            "<tg-button-row><tg-button type=\"disabled\">b</tg-button></tg-button-row>",
            button("disabled", json!({})),
        ),
        // What is nowhere documented is not refused.
        (
            "</p><li>a</li><td>b</td><summary>c</summary>",
            json!([paragraph(json!("abc"))]),
        ),
        (" ", json!("RICH_MESSAGE_EMPTY")),
        ("", json!("rich message must be non-empty")),
        (
            "<a href=\"notes/today\">x</a>",
            json!("RICH_MESSAGE_URL_INVALID"),
        ),
        (
            "<img src=\"file:///a.jpg\"/>",
            json!("RICH_MESSAGE_URL_INVALID"),
        ),
        (
            "<img src=\"tg://photo?id=none\"/>",
            json!("media not found"),
        ),
        (
            "<tg-emoji emoji-id=\"5\">word</tg-emoji>",
            json!("RICH_MESSAGE_EMOJI_INVALID"),
        ),
        (
            "<tg-thinking>x</tg-thinking>",
            json!("RICH_VALIDATE_CTOR_NOT_ALLOWED"),
        ),
        (
            "<tg-button type=\"none\">x</tg-button>",
            json!("BUTTON_TYPE_INVALID"),
        ),
        (
            "<tg-button type=\"callback_data\">x</tg-button>",
            json!("BUTTON_DATA_INVALID"),
        ),
        (
            "<tg-map lat=\"91\" long=\"0\"/>",
            json!("invalid location specified"),
        ),
        (
            "<tg-map lat=\"1\" long=\"0\" width=\"21\" height=\"1\"/>",
            json!("invalid map properties specified"),
        ),
        (
            "<tg-map lat=\"1\" long=\"0\" zoom=\"25\"/>",
            json!("invalid map properties specified"),
        ),
        (
            "<tg-button-row></tg-button-row>",
            json!("button row must be non-empty"),
        ),
        (&nine, json!("button row has too many buttons")),
    ];
    assert_table("html", &table).await;
}

#[tokio::test(start_paused = true)]
async fn every_mark_is_read() {
    let bold = |text: &str| styled("bold", json!(text));
    let cell = |text: Value, align: &str, is_header: bool| {
        let mut cell = json!({"text": text, "align": align, "valign": "top"});
        if is_header {
            cell["is_header"] = json!(true);
        }
        cell
    };
    let item = |text: &str| json!({"label": "•", "blocks": [paragraph(json!(text))]});
    let list = |items: Value| json!([{"type": "list", "items": items}]);
    let photo = "https://example.org/photo.jpg";
    let collage =
        format!("<tg-collage>\n\n![]({photo})\n![](https://example.org/a.mp4)\n\n</tg-collage>");
    let captioned = format!(
        "![]({photo} \"c\")\n![](https://example.org/a.zip)\n![](https://example.org/a.ogg)"
    );
    let within = format!("a ![]({photo} \"c\") b");
    let table = [
        (
            "**x** __x__",
            json!([paragraph(json!([bold("x"), " ", bold("x")]))]),
        ),
        (
            "*x* _x_",
            json!([paragraph(json!([
                styled("italic", json!("x")),
                " ",
                styled("italic", json!("x"))
            ]))]),
        ),
        (
            "***x***",
            json!([paragraph(styled("bold", styled("italic", json!("x"))))]),
        ),
        (
            "~~x~~",
            json!([paragraph(styled("strikethrough", json!("x")))]),
        ),
        ("==x==", json!([paragraph(styled("marked", json!("x")))])),
        ("||x||", json!([paragraph(styled("spoiler", json!("x")))])),
        (
            "`*x*` ``a`b``",
            json!([paragraph(json!([
                styled("code", json!("*x*")),
                " ",
                styled("code", json!("a`b"))
            ]))]),
        ),
        (
            "snake_case_name and 2 * 3 * 4 and a ** b ~~",
            json!([paragraph(json!(
                "snake_case_name and 2 * 3 * 4 and a ** b ~~"
            ))]),
        ),
        (
            "**a *b** c*",
            json!([paragraph(json!([bold("a *b"), " c*"]))]),
        ),
        (
            "\\*x\\* \\#a",
            json!([paragraph(
                json!(["*x* ", {"type": "hashtag", "text": "#a", "hashtag": "#a"}])
            )]),
        ),
        (
            "[*a*](https://t.me/) [b](<https://t.me/> \"t\")",
            json!([paragraph(json!([
                {"type": "url", "text": styled("italic", json!("a")), "url": "https://t.me/"}, " ",
                {"type": "url", "text": "b", "url": "https://t.me/"},
            ]))]),
        ),
        ("[a](b) c", json!("RICH_MESSAGE_URL_INVALID")),
        (
            "<https://t.me/>",
            json!([paragraph(
                json!({"type": "url", "text": "https://t.me/", "url": "https://t.me/"})
            )]),
        ),
        ("<file:///a>", json!("RICH_MESSAGE_URL_INVALID")),
        (
            "[she](tg://user?id=1001)",
            json!([paragraph(
                json!({"type": "text_mention", "text": "she", "user": alice()})
            )]),
        ),
        (
            "![👍](tg://emoji?id=5368324170671202286)",
            json!([paragraph(json!({
                "type": "custom_emoji", "custom_emoji_id": "5368324170671202286", "alternative_text": "👍",
            }))]),
        ),
        (
            "![then](tg://time?unix=1647531900&format=wDT)",
            json!([paragraph(json!({
                "type": "date_time", "text": "then", "unix_time": 1_647_531_900, "date_time_format": "wDT",
            }))]),
        ),
        (
            "$x^2 < y_1 y_2$ for $5 or $6",
            json!([paragraph(json!([
                {"type": "mathematical_expression", "expression": "x^2 < y_1 y_2"}, " for $5 or $6",
            ]))]),
        ),
        (
            "a\nb  \nc\\\nd\n\ne",
            json!([paragraph(json!("a b\nc\nd")), paragraph(json!("e"))]),
        ),
        (
            "a &amp; b & c <3 &lt;",
            json!([paragraph(json!("a & b & c <3 <"))]),
        ),
        (
            "# x\n###### y ##\n#z",
            json!([
                {"type": "heading", "text": "x", "size": 1}, {"type": "heading", "text": "y", "size": 6}, {"type": "heading", "text": "z", "size": 1},
            ]),
        ),
        (
            "```rust\nfn a() {\n\t*b*\n```\nx",
            json!([{"type": "pre", "text": "fn a() {\n *b*", "language": "rust"}, paragraph(json!("x"))]),
        ),
        ("~~~\n# a", json!([{"type": "pre", "text": "# a"}])),
        (
            "a\n\n---\n* * *",
            json!([paragraph(json!("a")), {"type": "divider"}, {"type": "divider"}]),
        ),
        (
            "- a\n* b\n+ c",
            list(json!([item("a"), item("b"), item("c")])),
        ),
        (
            "- a\n\n- b\n  c\n\n  d\ne",
            json!([
                {"type": "list", "items": [item("a"), {"label": "•", "blocks": [paragraph(json!("b c")), paragraph(json!("d e"))]}]},
            ]),
        ),
        (
            "1. a\n2. b\n",
            list(json!([
                {"label": "1.", "value": 1, "type": "1", "blocks": [paragraph(json!("a"))]},
                {"label": "2.", "value": 2, "type": "1", "blocks": [paragraph(json!("b"))]},
            ])),
        ),
        (
            "- [ ] a\n- [x] b\n  1. c",
            list(json!([
                {"label": "•", "has_checkbox": true, "blocks": [paragraph(json!("a"))]},
                {"label": "•", "has_checkbox": true, "is_checked": true, "blocks": [paragraph(json!("b")), {"type": "list", "items": [
                    {"label": "1.", "value": 1, "type": "1", "blocks": [paragraph(json!("c"))]},
                ]}]},
            ])),
        ),
        (
            ">a\n>\n>b\n>c\n>> d",
            json!([{"type": "blockquote", "blocks": [
                paragraph(json!("a")), paragraph(json!("b c")), {"type": "blockquote", "blocks": [paragraph(json!("d"))]},
            ]}]),
        ),
        (
            "| a | b |\n|:---|:-:|\n| **1** \\| | 2 |\nx",
            json!([
                {"type": "table", "cells": [
                    [cell(json!("a"), "left", true), cell(json!("b"), "center", true)],
                    [cell(json!([bold("1"), " |"]), "left", false), cell(json!("2"), "center", false)],
                ]},
                paragraph(json!("x")),
            ]),
        ),
        (
            "a | b\n-|-:\n1 |",
            json!([{"type": "table", "cells": [
                [cell(json!("a"), "left", true), cell(json!("b"), "right", true)], [cell(json!("1"), "left", false)],
            ]}]),
        ),
        (
            "$$E = mc^2$$\n$$\na\n$$\n```math\nb\n```",
            json!([
                {"type": "mathematical_expression", "expression": "E = mc^2"}, {"type": "mathematical_expression", "expression": "a"},
                {"type": "mathematical_expression", "expression": "b"},
            ]),
        ),
        (
            "a[^id1] b[^2] c[^none]\n\n[^id1]: First *note*.\n[^2]: Second\n  of all.",
            json!([
                paragraph(json!([
                    "a", {"type": "reference_link", "text": "[1]", "reference_name": "id1"},
                    " b", {"type": "reference_link", "text": "[2]", "reference_name": "2"}, " c[^none]",
                ])),
                paragraph(
                    json!({"type": "reference", "name": "id1", "text": ["First ", styled("italic", json!("note")), "."]})
                ),
                paragraph(json!({"type": "reference", "name": "2", "text": "Second of all."})),
            ]),
        ),
        (
            "**a <u>b ==c==</u>** <sup>2</sup>",
            json!([paragraph(json!([
                styled(
                    "bold",
                    json!([
                        "a ",
                        styled("underline", json!(["b ", styled("marked", json!("c"))]))
                    ])
                ),
                " ",
                styled("superscript", json!("2")),
            ]))]),
        ),
        (
            "<details open><summary>a <b>b</b></summary>\n\n### c\n- d\n\n</details>\n\ne",
            json!([
                {"type": "details", "summary": ["a ", bold("b")], "is_open": true, "blocks": [
                    {"type": "heading", "text": "c", "size": 3}, {"type": "list", "items": [item("d")]},
                ]},
                paragraph(json!("e")),
            ]),
        ),
        (
            &collage,
            json!([{"type": "collage", "blocks": [file("photo"), file("video")]}]),
        ),
        (
            &captioned,
            json!([{"type": "photo", "photo": "file", "caption": {"text": "c"}}, file("document"), file("voice_note")]),
        ),
        // Within a text a file parts it, and has no caption.
        (
            &within,
            json!([paragraph(json!("a")), file("photo"), paragraph(json!("b"))]),
        ),
        (
            "<a name=\"up\"></a>\n\n[a](#up)",
            json!([
                {"type": "anchor", "name": "up"}, paragraph(json!({"type": "anchor_link", "text": "a", "anchor_name": "up"})),
            ]),
        ),
        (
            "<aside>a<cite>b</cite></aside>\n<tg-map lat=\"1\" long=\"2\"/>",
            json!([
                {"type": "pullquote", "text": "a", "credit": "b"},
                {"type": "map", "location": {"latitude": 1.0, "longitude": 2.0}, "zoom": 0, "width": 0, "height": 0},
            ]),
        ),
    ];
    let table: Vec<(&str, Value)> = table.into_iter().collect();
    assert_table("markdown", &table).await;
}

/// All that can be in a message, in one.
fn everything() -> Value {
    let pieces: String = pieces()
        .iter()
        .flat_map(|(markup, _)| ["<p>", *markup, "</p>"])
        .collect();
    let media = json!([
        {"id": "a", "media": {"type": "animation", "media": "https://example.org/a.gif", "width": 3}},
        {"id": "b", "media": {"type": "audio", "media": "https://example.org/b.mp3", "title": "t"}},
        {"id": "c", "media": {"type": "document", "media": "https://example.org/c.zip"}},
        {"id": "d", "media": {"type": "photo", "media": "https://example.org/d.jpg", "has_spoiler": true, "caption": "none"}},
        {"id": "e", "media": {"type": "video", "media": "https://example.org/e.mp4"}},
        {"id": "f", "media": {"type": "voice_note", "media": "https://example.org/f.ogg", "duration": 7}},
    ]);
    let html = format!(
        "{pieces}<h1>x</h1><pre><code class=\"language-c\">x</code></pre><footer>x</footer><hr/><tg-math-block>x</tg-math-block>\
         <a name=\"up\"></a><p><a name=\"here\"></a><a href=\"#here\">x</a><a href=\"#note\">x</a></p>\
         <ul><li><input type=\"checkbox\" checked>x</li></ul><ol type=\"i\"><li>x</li></ol>\
         <blockquote>x<cite>y</cite></blockquote><blockquote expandable>x<cite>y</cite></blockquote><aside>x<cite>y</cite></aside>\
         <table bordered striped compact><caption>x</caption><tr><th colspan=\"2\">x</th></tr><tr><td></td><td rowspan=\"2\">x</td></tr></table>\
         <details open><summary>x</summary><p>y</p></details><tg-map lat=\"1\" long=\"2\"/>\
         <tg-collage><img src=\"tg://photo?id=d\"/><video src=\"tg://video?id=e\"/><figcaption>x<cite>y</cite></figcaption></tg-collage>\
         <tg-slideshow><img src=\"tg://photo?id=d\"/></tg-slideshow>\
         <video src=\"tg://video?id=a\"/><audio src=\"tg://audio?id=b\"/><tg-document src=\"tg://document?id=c\"/>\
         <figure><img src=\"tg://photo?id=d\"/><figcaption>x</figcaption></figure><audio src=\"tg://audio?id=f\"/>\
         <tg-button-row align=\"center\"><tg-button type=\"web_app\" style=\"danger\" url=\"https://t.me\">x</tg-button>\
         <tg-button type=\"login_url\" url=\"https://t.me\">x</tg-button><tg-button type=\"callback_data\" style=\"link\" data=\"x\">x</tg-button>\
         <tg-button type=\"switch_inline_query\" query=\"\">x</tg-button><tg-button type=\"switch_inline_query_current_chat\">x</tg-button>\
         <tg-button type=\"switch_inline_query_chosen_chat\" allow-bot-chats>x</tg-button><tg-button type=\"copy_text\" text=\"x\">x</tg-button>\
         <tg-button type=\"disabled\">x</tg-button></tg-button-row>"
    );
    json!({"html": html, "media": media, "is_rtl": true})
}

#[tokio::test(start_paused = true)]
async fn the_library_reads_every_kind_of_block_and_text() {
    let sim = world();
    let answer = send(&sim, everything()).await;
    let sent = &answer["result"];
    let message: Message = serde_json::from_value(sent.clone()).unwrap();
    assert!(!format!("{message:?}").contains("Unknown"), "{message:#?}");
    // Nothing is lost, and nothing is there that the Bot API does not know.
    assert_eq!(
        serde_json::to_value(&message).unwrap()["rich_message"],
        sent["rich_message"]
    );
    let mut kinds = std::collections::BTreeSet::new();
    kinds_in(&sent["rich_message"]["blocks"], &mut kinds);
    let schema = include_str!("../api-schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    let types = schema["types"].as_array().unwrap();
    for union in ["RichBlock", "RichText"] {
        let union = types.iter().find(|ty| ty["name"] == *union).unwrap();
        for tag in union["discriminator"]["values"]
            .as_object()
            .unwrap()
            .values()
        {
            let tag = tag.as_str().unwrap();
            // Only drafts tell that an answer is being written.
            assert!(kinds.contains(tag) || tag == "thinking", "{tag}");
        }
    }
}

/// The types of all objects in a value.
fn kinds_in(value: &Value, kinds: &mut std::collections::BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| kinds_in(item, kinds)),
        Value::Object(members) => {
            kinds.extend(
                members
                    .get("type")
                    .and_then(Value::as_str)
                    .map(str::to_owned),
            );
            members.values().for_each(|value| kinds_in(value, kinds));
        }
        _ => {}
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_that_came_can_be_sent_back_as_blocks() {
    let sim = world();
    let pieces: String = pieces()
        .iter()
        // An address that was found is completed when it is given.
        .filter(|(markup, _)| *markup != "t.me")
        .flat_map(|(markup, _)| ["<p>", *markup, "</p>"])
        .collect();
    let html = format!(
        "{pieces}<ol type=\"i\"><li>x</li></ol><table><caption>x</caption><tr><td align=\"right\">x</td></tr></table>\
         <p><a name=\"here\"></a><a href=\"#here\">x</a></p><details><summary>x</summary>y</details><tg-map lat=\"1.5\" long=\"2.5\"/>"
    );
    let first = blocks(&sim, json!({"html": html})).await;
    let mut again = first.clone();
    // Labels are told, not given.
    for item in again.as_array_mut().unwrap() {
        for item in item["items"].as_array_mut().into_iter().flatten() {
            item.as_object_mut().unwrap().remove("label");
        }
    }
    assert_eq!(blocks(&sim, json!({"blocks": again})).await, first);
}

#[tokio::test(start_paused = true)]
async fn blocks_are_checked_and_put_in_order() {
    let sim = world();
    let quotes = |text: Value| json!([{"type": "paragraph", "text": text}]);
    let photo = json!({"type": "photo", "media": "https://example.org/a.jpg"});
    let item = |ty: Value| json!({"blocks": quotes(json!("x")), "type": ty, "value": 3});
    let plain_item = json!({"blocks": []});
    for (given, expected) in [
        (
            quotes(json!(["a", ["b", "c"], {"type": "mention", "text": "d", "username": "e"}])),
            quotes(json!("abcd")),
        ),
        (
            quotes(json!({"type": "reference", "text": "", "name": "n"})),
            quotes(json!({"type": "anchor", "name": "n"})),
        ),
        (
            quotes(
                json!({"type": "text_mention", "text": "x", "user": {"id": 4, "is_bot": false, "first_name": "N"}}),
            ),
            quotes(json!("x")),
        ),
        (
            quotes(
                json!({"type": "date_time", "text": "x", "unix_time": 0, "date_time_format": "r"}),
            ),
            json!("invalid date specified"),
        ),
        (
            quotes(
                json!({"type": "date_time", "text": "x", "unix_time": 1, "date_time_format": "x"}),
            ),
            json!("invalid date-time format specified"),
        ),
        (
            quotes(json!({"type": "custom_emoji", "custom_emoji_id": "x", "alternative_text": ""})),
            json!("invalid custom emoji identifier specified"),
        ),
        (
            json!([{"type": "list", "items": []}]),
            json!("list must be non-empty"),
        ),
        (
            json!([{"type": "list", "items": [item(json!("a")), plain_item]}]),
            json!("list must be either ordered or unordered"),
        ),
        (
            json!([{"type": "list", "items": [item(json!("I"))]}, {"type": "list", "items": [plain_item]}]),
            json!([
                {"type": "list", "items": [{"blocks": quotes(json!("x")), "type": "I", "value": 3, "label": "III."}]},
                {"type": "list", "items": [{"blocks": quotes(json!("")), "label": "•"}]},
            ]),
        ),
        (
            json!([{"type": "table", "caption": "", "cells": [[{"text": "", "align": "left", "valign": "top", "colspan": 1}]]}]),
            json!([{"type": "table", "cells": [[{"align": "left", "valign": "top"}]]}]),
        ),
        (
            json!([{"type": "pullquote", "text": "x", "credit": ""}]),
            json!([{"type": "pullquote", "text": "x"}]),
        ),
        (
            json!([{"type": "buttons", "buttons": [{"text": {"type": "bold", "text": "x"}, "url": "t.me"}]}]),
            json!("BUTTON_TEXT_INVALID"),
        ),
        (
            json!([{"type": "buttons", "buttons": [{"text": "x", "url": "t.me", "style": "link"}]}]),
            json!("invalid button style specified"),
        ),
        (
            json!([{"type": "photo", "photo": photo, "caption": {"text": ""}}]),
            json!([{"type": "photo", "photo": "file"}]),
        ),
        (
            json!([{"type": "photo", "photo": {"type": "photo", "media": "none"}}]),
            json!("wrong file identifier/HTTP URL specified"),
        ),
        (
            json!([{"type": "details", "summary": "x", "blocks": [{"type": "thinking", "text": "x"}]}]),
            json!("RICH_VALIDATE_CTOR_NOT_ALLOWED"),
        ),
        (json!([]), json!("rich message must be non-empty")),
    ] {
        let mut blocks = blocks(&sim, json!({"blocks": given})).await;
        shorten(&mut blocks);
        assert_eq!(blocks, expected, "{given}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_limits_are_those_of_the_documentation() {
    let sim = world();
    let photos = |count: usize| "<img src=\"https://example.org/a.jpg\"/>".repeat(count);
    let row = |count: usize| format!("<table><tr>{}</tr></table>", "<td>x</td>".repeat(count));
    let wide = "<table><tr><td colspan=\"21\">x</td></tr></table>".to_owned();
    let items = |count: usize| format!("<ul>{}</ul>", "<li>x</li>".repeat(count));
    let rows = |count: usize| format!("<table>{}</table>", "<tr><td>x</td></tr>".repeat(count));
    for (html, refused) in [
        ("x".repeat(32_768), None),
        ("é".repeat(32_768), None),
        (format!("<b>{}</b>", "x".repeat(32_768)), None),
        ("x".repeat(32_769), Some("RICH_MESSAGE_TEXT_TOO_LONG")),
        (
            format!("<tg-math>{}</tg-math>", "x".repeat(32_769)),
            Some("RICH_MESSAGE_TEXT_TOO_LONG"),
        ),
        ("<p>x</p>".repeat(500), None),
        ("<p>x</p>".repeat(501), Some("RICH_MESSAGE_BLOCKS_TOO_MANY")),
        (items(249), None),
        (items(250), Some("RICH_MESSAGE_BLOCKS_TOO_MANY")),
        (rows(499), None),
        (rows(500), Some("RICH_MESSAGE_BLOCKS_TOO_MANY")),
        (photos(50), None),
        (photos(51), Some("RICH_MESSAGE_MEDIA_TOO_MANY")),
        (row(20), None),
        (row(21), Some("RICH_MESSAGE_TABLE_COLS_TOO_MANY")),
        (wide, Some("RICH_MESSAGE_TABLE_COLS_TOO_MANY")),
        (format!("{}x", "<blockquote>".repeat(16)), None),
        (
            format!("{}x", "<blockquote>".repeat(17)),
            Some("RICH_MESSAGE_DEPTH_INVALID"),
        ),
        (format!("{}x", "<b>".repeat(16)), None),
        (
            format!("{}x", "<b>".repeat(17)),
            Some("RICH_MESSAGE_DEPTH_INVALID"),
        ),
    ] {
        let blocks = blocks(&sim, json!({"html": html})).await;
        assert_eq!(blocks.as_str(), refused, "{} {html:.60}", html.len());
    }
    let markdown = format!("{}x", "> ".repeat(17));
    let refused = blocks(&sim, json!({"markdown": markdown})).await;
    assert_eq!(refused, "RICH_MESSAGE_DEPTH_INVALID");
}

#[tokio::test(start_paused = true)]
async fn nothing_is_found_where_it_shall_not_be() {
    let sim = world();
    let html = "#a <code>#b</code> <a href=\"https://t.me/\">#c</a><pre>#d</pre>";
    let given = blocks(&sim, json!({"html": html, "skip_entity_detection": true})).await;
    let text = |first: Value| {
        let link = json!({"type": "url", "text": "#c", "url": "https://t.me/"});
        json!([paragraph(json!([first, {"type": "code", "text": "#b"}, " ", link])), {"type": "pre", "text": "#d"}])
    };
    assert_eq!(given, text(json!("#a ")));
    let given = blocks(&sim, json!({"html": html})).await;
    assert_eq!(
        given[0]["text"][0],
        json!({"type": "hashtag", "text": "#a", "hashtag": "#a"})
    );
    assert_eq!(given[1], text(json!(""))[1]);
}

#[tokio::test(start_paused = true)]
async fn of_several_forms_of_a_message_the_first_counts() {
    let sim = world();
    let given = blocks(&sim, json!({"blocks": [paragraph(json!("a"))]})).await;
    assert_eq!(given, json!([paragraph(json!("a"))]));
}

#[tokio::test(start_paused = true)]
async fn a_draft_may_tell_that_its_bot_thinks() {
    let sim = world();
    let draft = json!({"chat_id": ALICE, "draft_id": 1, "rich_message": {"html": "<tg-thinking>x</tg-thinking>"}});
    assert_eq!(
        sim.call("sendRichMessageDraft", draft).await["result"],
        true
    );
}

#[tokio::test(start_paused = true)]
async fn an_edited_message_shows_its_new_files() {
    let sim = world();
    let sent = send(&sim, json!({"html": "x"})).await;
    let edit = json!({
        "chat_id": ALICE,
        "message_id": sent["result"]["message_id"],
        "rich_message": {"markdown": "![](https://example.org/a.jpg)"},
    });
    let edited = sim.call("editMessageText", edit).await;
    let photo = &edited["result"]["rich_message"]["blocks"][0]["photo"];
    let file = photo[0]["file_id"].as_str().expect("sizes of a photo");
    let again = json!({"blocks": [{"type": "photo", "photo": {"type": "photo", "media": file}}]});
    assert_eq!(blocks(&sim, again).await[0]["photo"], *photo);
}

#[tokio::test(start_paused = true)]
async fn buttons_within_a_message_are_pressed_like_those_under_it() {
    let sim = world();
    let chat = sim.user("Alice").private_chat();
    let html = "<details><summary>s</summary><p>a <tg-button type=\"callback_data\" data=\"one\">One</tg-button></p></details>\
        <tg-button-row><tg-button type=\"url\" url=\"https://t.me\">Site</tg-button>\
        <tg-button type=\"callback_data\" data=\"two\">Two</tg-button></tg-button-row>";
    send(&sim, json!({"html": html})).await;
    chat.press("One").await;
    chat.press("Two").await;
    let updates = sim.call("getUpdates", json!({})).await;
    let pressed: Vec<&Value> = updates["result"]
        .as_array()
        .unwrap()
        .iter()
        .map(|update| &update["callback_query"]["data"])
        .collect();
    assert_eq!(pressed, ["one", "two"]);
}

/// What markup is made of.
const SOUP: [&str; 64] = [
    "a",
    "é",
    "😀",
    " ",
    "  \n",
    "\n",
    "\n\n",
    "<b>",
    "</b>",
    "<p>",
    "</p>",
    "<ul>",
    "<ol>",
    "<li>",
    "</li>",
    "</ul>",
    "<table>",
    "<tr>",
    "<td>",
    "</td>",
    "</table>",
    "<details>",
    "<summary>",
    "</details>",
    "<figure>",
    "<figcaption>",
    "</figure>",
    "<tg-collage>",
    "<tg-math>",
    "</tg-math>",
    "<pre>",
    "<code>",
    "</pre>",
    "<blockquote>",
    "</blockquote>",
    "<cite>",
    "<div>",
    "</div>",
    "<a href=\"#x\">",
    "</a>",
    "<img src=\"https://a.org/b\">",
    "<tg-button-row>",
    "<tg-button type=\"disabled\">",
    "</tg-button>",
    "<br>",
    "<hr>",
    "<",
    "&",
    "&lt;",
    "# ",
    "- ",
    "1. ",
    "> ",
    "|",
    "\n|-|\n",
    "$",
    "$$",
    "==",
    "**",
    "_",
    "`",
    "```",
    "[^a]",
    "[a](",
];

#[tokio::test(start_paused = true)]
async fn any_markup_is_answered_and_what_comes_of_it_is_a_rich_message() {
    let sim = world();
    let mut chance = fastrand::Rng::with_seed(10);
    for round in 0..600 {
        let length = chance.usize(..40);
        let markup: String = (0..length)
            .map(|_| SOUP[chance.usize(..SOUP.len())])
            .collect();
        for notation in ["html", "markdown"] {
            let answer = send(&sim, json!({notation: markup})).await;
            if answer["ok"] == json!(true) {
                let message: Message = serde_json::from_value(answer["result"].clone()).unwrap();
                assert!(
                    !format!("{message:?}").contains("Unknown"),
                    "{round} {markup:?}"
                );
            }
        }
    }
    for piece in [
        "> ",
        "<b>",
        "<ul><li>",
        "*",
        "[",
        "`",
        "- ",
        "$a",
        "**_",
        "[a](b",
        "<div>",
        "<p>",
        "$$a\n",
        "|\n",
        "<a\n",
        "![](",
        "[^a]: ",
        "***a",
        "\\",
        "<tg-math>",
        "</",
        "&#",
        "``a`",
        "<table><tr><td>",
        "- a\n\n",
        "1. \n",
    ] {
        let markup = piece.repeat(32_768 / piece.len());
        for notation in ["html", "markdown"] {
            let answer = blocks(&sim, json!({notation: markup})).await;
            assert!(answer.is_array() || answer.is_string(), "{piece}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn markup_that_is_much_work_is_read_at_once() {
    let sim = world();
    for markdown in [
        "a".repeat(2_000_000),
        "a".repeat(500_000),
        "a".to_owned() + &"`".repeat(500_000),
        "[^".repeat(200_000) + "]",
        " **a".repeat(50_000) + &"x~~ ".repeat(50_000),
    ] {
        let told = blocks(&sim, json!({"markdown": markdown})).await;
        assert_eq!(told, "RICH_MESSAGE_TEXT_TOO_LONG", "{}", &markdown[..4]);
    }
}

#[tokio::test(start_paused = true)]
async fn what_makes_no_sense_in_a_block_does_no_harm() {
    let sim = world();
    let odd = json!([{"type": "paragraph", "text": "a", "items": [1, {"text": "b"}]}]);
    assert_eq!(blocks(&sim, json!({"blocks": odd})).await[0]["text"], "a");
    let wide = "<td colspan=9223372036854775807>x</td>".repeat(5);
    let wide = format!("<table><tr>{wide}</tr></table>");
    assert_eq!(
        blocks(&sim, json!({"html": wide})).await,
        "RICH_MESSAGE_TABLE_COLS_TOO_MANY"
    );
    let nested = blocks(
        &sim,
        json!({"html": "<ul><li>a</li><ul><li>b</li></ul></ul>"}),
    )
    .await;
    assert_eq!(
        nested[0]["items"].as_array().map(Vec::len),
        Some(2),
        "{nested}"
    );
    let unasked = json!({"message_id": 1, "rich_message": {
        "html": "<img src='tg://photo?id=a' tg-spoiler>", "media": [{"id": "a", "media": 5}],
    }});
    let parameters = json!({"chat_id": ALICE, "text": "hi", "reply_parameters": unasked});
    let answer = sim.call("sendMessage", parameters).await;
    assert!(answer["ok"].is_boolean(), "{answer}");
}
