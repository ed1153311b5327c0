//! What becomes of formatted text in the simulator: markup, entities, limits, and all the places
//! where a text can be.

use amanobot::sim::Simulator;
use amanobot::text::{to_html, to_markdown_v2};
use amanobot::types::{Message, MessageEntity, MessageEntityType};
use serde_json::{Value, json};

const ALICE: i64 = 1001;

fn world() -> Simulator {
    let sim = Simulator::new();
    let _alice = sim.add_user(json!({"id": ALICE, "first_name": "Alice"}));
    sim
}

async fn send(sim: &Simulator, text: &str, parse_mode: &str) -> Value {
    let text = json!({"chat_id": ALICE, "text": text, "parse_mode": parse_mode});
    sim.call("sendMessage", text).await
}

/// An entity in one line: `bold 0 3`, `text_link 0 3 http://example.org/`.
fn line(entity: &Value) -> String {
    let mut line = format!(
        "{} {} {}",
        entity["type"].as_str().unwrap(),
        entity["offset"],
        entity["length"]
    );
    for name in [
        "url",
        "language",
        "custom_emoji_id",
        "unix_time",
        "date_time_format",
    ] {
        match &entity[name] {
            Value::Null => {}
            Value::String(text) => line.extend([" ", text]),
            other => line.extend([" ", &other.to_string()]),
        }
    }
    if let Some(id) = entity["user"]["id"].as_i64() {
        line.extend([" ", &id.to_string()]);
    }
    line
}

fn lines(entities: &Value) -> Vec<String> {
    entities
        .as_array()
        .map_or_else(Vec::new, |entities| entities.iter().map(line).collect())
}

#[tokio::test(start_paused = true)]
async fn markup_is_read_by_the_rules_of_the_server() {
    let sim = world();
    let mut wrong = Vec::new();
    for line in include_str!("data/format.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let text = |name: &str| case[name].as_str().unwrap_or_default();
        let answer = send(&sim, text("in"), text("mode")).await;
        let given = match answer["description"].as_str() {
            Some(refused) => json!({"error": refused.trim_start_matches("Bad Request: ")}),
            None => json!({
                "text": answer["result"]["text"],
                "entities": lines(&answer["result"]["entities"]),
            }),
        };
        let members = given.as_object().unwrap();
        if members.iter().any(|(name, value)| case[name] != *value) {
            wrong.push(format!("{line}\n  came to {given}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test(start_paused = true)]
async fn entities_are_held_against_their_text() {
    let sim = world();
    let bold =
        |offset: i64, length: i64| json!({"type": "bold", "offset": offset, "length": length});
    for (text, entity, error) in [
        (
            "a😀",
            bold(2, 1),
            "Entity begins in a middle of a UTF-16 symbol at byte offset 5",
        ),
        (
            "a😀b",
            bold(0, 2),
            "Entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte \
             offset 5",
        ),
        (
            "ab",
            bold(3, 1),
            "Entity begins after the end of the text at UTF-16 offset 3",
        ),
        (
            "ab",
            bold(1, 2),
            "Entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 3",
        ),
        (
            "ab",
            bold(-1, 2),
            "Receive an entity with incorrect offset -1",
        ),
        (
            "ab",
            bold(0, 1_000_001),
            "Receive an entity with incorrect length 1000001",
        ),
        (
            "ab",
            json!({"type": "text_link", "offset": 0, "length": 1, "url": "ab"}),
            "Entity URL 'ab' is invalid: Wrong HTTP URL",
        ),
        (
            "ab",
            json!({"type": "date_time", "offset": 0, "length": 1, "unix_time": 0}),
            "Invalid date specified",
        ),
        (
            "ab",
            json!({"type": "custom_emoji", "offset": 0, "length": 1, "custom_emoji_id": "x"}),
            "Invalid custom emoji identifier specified",
        ),
        (
            "ab",
            json!({"type": "blink", "offset": 0, "length": 1}),
            "can't parse MessageEntity: Unsupported type specified",
        ),
    ] {
        let parameters = json!({"chat_id": ALICE, "text": text, "entities": [entity]});
        let answer = sim.call("sendMessage", parameters).await;
        let description = answer["description"].as_str().unwrap_or_default();
        let reason = description
            .strip_prefix("Bad Request: ")
            .unwrap_or_default();
        assert!(reason.eq_ignore_ascii_case(error), "{text}: {answer}");
    }
}

#[tokio::test(start_paused = true)]
async fn entities_that_cross_are_cut_and_those_that_touch_are_joined() {
    let sim = world();
    for (entities, expected) in [
        (
            "bold 0 4, italic 2 4",
            &["bold 0 2", "italic 2 4", "bold 2 2"][..],
        ),
        ("bold 0 2, bold 2 2, bold 3 3", &["bold 0 6"]),
        ("code 0 4, bold 2 4", &["code 0 4", "bold 4 2"]),
        ("code 0 4, pre 2 4", &["code 0 4"]),
        ("bold 0 6, code 2 2", &["bold 0 2", "code 2 2", "bold 4 2"]),
        ("blockquote 0 4, blockquote 2 4", &["blockquote 0 4"]),
        ("blockquote 0 4, code 2 4", &["blockquote 0 4"]),
        ("code 1 2, blockquote 0 4", &["blockquote 0 4", "code 1 2"]),
        ("bold 0 0, mention 0 3, hashtag 1 2", &[]),
        (
            "spoiler 1 1, bold 1 1, italic 1 2",
            &["italic 1 2", "bold 1 1", "spoiler 1 1"],
        ),
    ] {
        let given: Vec<Value> = entities
            .split(", ")
            .map(|entity| {
                let words: Vec<&str> = entity.split(' ').collect();
                let number = |index: usize| words[index].parse::<i64>().unwrap();
                json!({"type": words[0], "offset": number(1), "length": number(2)})
            })
            .collect();
        let parameters = json!({"chat_id": ALICE, "text": "abcdefgh", "entities": given});
        let answer = sim.call("sendMessage", parameters).await;
        assert_eq!(lines(&answer["result"]["entities"]), expected, "{entities}");
    }
}

#[tokio::test(start_paused = true)]
async fn lengths_count_what_is_shown() {
    let sim = world();
    let photo = json!("https://example.org/a.jpg");
    let caption = |caption: String| json!({"chat_id": ALICE, "photo": photo, "caption": caption});
    let long = |count: usize| "😀".repeat(count);
    let marked = |count: usize| format!("<b>{}</b>", "a".repeat(count));
    let html = |mut parameters: Value| {
        parameters["parse_mode"] = json!("HTML");
        parameters
    };
    let text = |text: String| json!({"chat_id": ALICE, "text": text});
    let poll = |question: String, option: String, explanation: String| {
        json!({
            "chat_id": ALICE,
            "question": question,
            "question_parse_mode": "HTML",
            "options": [{"text": option, "text_parse_mode": "HTML"}, {"text": "b"}],
            "type": "quiz",
            "correct_option_id": 0,
            "correct_option_ids": [0],
            "explanation": explanation,
            "explanation_parse_mode": "HTML",
        })
    };
    for (method, parameters, error) in [
        ("sendMessage", text(long(4096)), ""),
        ("sendMessage", text(long(4097)), "message is too long"),
        ("sendMessage", html(text(marked(4096))), ""),
        (
            "sendMessage",
            html(text(marked(4097))),
            "message is too long",
        ),
        ("sendMessage", text("a".repeat(32_769)), "text is too long"),
        (
            "sendMessage",
            html(text(format!("<b>a</b>{}", " ".repeat(32_761)))),
            "text is too long",
        ),
        (
            "sendMessage",
            html(text(format!("<b>a</b>{}", " ".repeat(32_760)))),
            "",
        ),
        ("sendPhoto", caption("a".repeat(1024)), ""),
        (
            "sendPhoto",
            caption("a".repeat(1025)),
            "message caption is too long",
        ),
        ("sendPhoto", html(caption(marked(1024))), ""),
        ("sendPhoto", caption("a".repeat(32_769)), "text is too long"),
        ("sendPhoto", caption(String::new()), ""),
        ("sendPoll", poll(marked(300), marked(100), marked(200)), ""),
        (
            "sendPoll",
            poll(marked(301), marked(100), marked(200)),
            "poll question length must not exceed 300",
        ),
        (
            "sendPoll",
            poll(marked(300), marked(101), marked(200)),
            "poll options length must not exceed 100",
        ),
        (
            "sendPoll",
            poll(marked(300), marked(100), marked(201)),
            "parameter \"explanation\" is too long",
        ),
        (
            "sendPoll",
            poll("<b> </b>".to_owned(), marked(1), marked(1)),
            "text must be non-empty",
        ),
    ] {
        let answer = sim.call(method, parameters.clone()).await;
        let description = answer["description"].as_str().unwrap_or_default();
        let reason = description.trim_start_matches("Bad Request: ");
        assert_eq!(reason, error, "{method} {parameters:.80}");
    }
}

#[tokio::test(start_paused = true)]
async fn markup_is_read_before_the_chat_is_looked_for_and_the_text_is_judged_after() {
    let sim = world();
    for (text, error) in [
        (
            "<b>",
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        ("<b> </b>", "chat not found"),
    ] {
        let parameters = json!({"chat_id": 5, "text": text, "parse_mode": "HTML"});
        let answer = sim.call("sendMessage", parameters).await;
        assert_eq!(answer["description"], format!("Bad Request: {error}"));
    }
}

#[tokio::test(start_paused = true)]
async fn every_place_for_a_text_reads_its_markup() {
    let sim = world();
    let photo = "https://example.org/a.jpg";
    let item =
        json!({"type": "photo", "media": photo, "caption": "<i>a</i>", "parse_mode": "HTML"});

    let sent = sim
        .call("sendPhoto", json!({"chat_id": ALICE, "photo": photo, "caption": "*a* b", "parse_mode": "MarkdownV2"}))
        .await["result"]
        .take();
    assert_eq!(sent["caption"], "a b");
    assert_eq!(lines(&sent["caption_entities"]), ["bold 0 1"]);
    let id = &sent["message_id"];

    let album = sim
        .call(
            "sendMediaGroup",
            json!({"chat_id": ALICE, "media": [item, item]}),
        )
        .await["result"]
        .take();
    for message in album.as_array().unwrap() {
        assert_eq!(message["caption"], "a");
        assert_eq!(lines(&message["caption_entities"]), ["italic 0 1"]);
    }

    let target = |mut parameters: Value, id: &Value| {
        parameters["chat_id"] = json!(ALICE);
        parameters["message_id"] = id.clone();
        parameters
    };
    let edited = sim
        .call(
            "editMessageCaption",
            target(json!({"caption": "`c`", "parse_mode": "Markdown"}), id),
        )
        .await["result"]
        .take();
    assert_eq!(edited["caption"], "c");
    assert_eq!(lines(&edited["caption_entities"]), ["code 0 1"]);
    let edited = sim
        .call("editMessageMedia", target(json!({"media": item}), id))
        .await["result"]
        .take();
    assert_eq!(lines(&edited["caption_entities"]), ["italic 0 1"]);

    let text = send(&sim, "a", "").await["result"].take();
    let edited = sim
        .call(
            "editMessageText",
            target(
                json!({"text": "||b||", "parse_mode": "MarkdownV2"}),
                &text["message_id"],
            ),
        )
        .await["result"]
        .take();
    assert_eq!(edited["text"], "b");
    assert_eq!(lines(&edited["entities"]), ["spoiler 0 1"]);

    let poll = sim
        .call(
            "sendPoll",
            json!({
                "chat_id": ALICE,
                "question": "<b>q</b> <tg-emoji emoji-id=\"7\">👍</tg-emoji> #tag",
                "question_parse_mode": "HTML",
                "options": [
                    {"text": "<b>a</b>", "text_parse_mode": "HTML"},
                    {"text": "b", "text_entities": [{"type": "bold", "offset": 0, "length": 1}]},
                ],
            }),
        )
        .await["result"]["poll"]
        .take();
    assert_eq!(poll["question"], "q 👍 #tag");
    assert_eq!(lines(&poll["question_entities"]), ["custom_emoji 2 2 7"]);
    assert_eq!(poll["options"][0]["text"], "a");
    assert_eq!(lines(&poll["options"][0]["text_entities"]), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn inline_results_are_read_when_they_are_given() {
    let sim = world();
    let article = |text: &str| {
        json!([
            {
                "type": "article",
                "id": "1",
                "title": "x",
                "input_message_content": {"message_text": text, "parse_mode": "HTML"},
            },
            {
                "type": "article",
                "id": "2",
                "title": "rich",
                "input_message_content": {"rich_message": {"markdown": "# a"}},
            },
        ])
    };
    let answer =
        |query: Value, text: &str| json!({"inline_query_id": query, "results": article(text)});
    let chat = sim.user("Alice").private_chat();
    let bot = async {
        let updates = sim.call("getUpdates", json!({"timeout": 10})).await;
        let query = updates["result"][0]["inline_query"]["id"].clone();
        let refused = sim
            .call("answerInlineQuery", answer(query.clone(), "<b>"))
            .await;
        sim.call("answerInlineQuery", answer(query, "<b>a</b> b"))
            .await;
        refused
    };
    let (results, refused) = tokio::join!(chat.inline("q"), bot);
    assert_eq!(
        refused["description"],
        "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\""
    );
    let message = results.choose("x").await;
    assert_eq!(message["text"], "a b");
    assert_eq!(lines(&message["entities"]), ["bold 0 1"]);
    let rich = results.choose("rich").await["rich_message"]["blocks"].take();
    assert_eq!(rich, json!([{"type": "heading", "text": "a", "size": 1}]));
}

#[tokio::test(start_paused = true)]
async fn what_people_type_is_plain_text_with_what_is_found_in_it() {
    let sim = world();
    let chat = sim.user("Alice").private_chat();
    chat.send("*a* <b> /start@SimBot #tag").await;
    let updates = sim.call("getUpdates", json!({})).await;
    let message = &updates["result"][0]["message"];
    assert_eq!(message["text"], "*a* <b> /start@SimBot #tag");
    assert_eq!(
        lines(&message["entities"]),
        ["bot_command 8 13", "hashtag 22 4"]
    );
}

/// Seeded, so that a failure can be had again.
struct Chance(fastrand::Rng);

impl Chance {
    fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.0.usize(..of.len())]
    }

    fn soup(&mut self, of: &[&str], most: usize) -> String {
        (0..self.0.usize(1..most)).map(|_| self.pick(of)).collect()
    }
}

const SOUP: [&str; 42] = [
    "a",
    "é",
    "😀",
    " ",
    "\n",
    "\r",
    "\t",
    "*",
    "_",
    "__",
    "~",
    "|",
    "||",
    "`",
    "```",
    "[",
    "]",
    "(",
    ")",
    "](",
    "![",
    ">",
    "\\",
    "tg://emoji?id=5",
    "tg://user?id=1001",
    "<",
    "</",
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "<pre>",
    "<code class=\"language-x\">",
    "</code>",
    "</pre>",
    "<a href=\"a.bc\">",
    "</a>",
    "<blockquote>",
    "</>",
    "&lt;",
    "&#x1F600;",
    "@alice",
];

#[tokio::test(start_paused = true)]
async fn whatever_is_sent_comes_out_with_valid_entities_or_not_at_all() {
    let sim = world();
    let mut chance = Chance(fastrand::Rng::with_seed(8));
    let mut sent = 0;
    for round in 0..4_000 {
        let markup = chance.soup(&SOUP, 24);
        let mode = chance.pick(&["HTML", "Markdown", "MarkdownV2", ""]);
        let answer = send(&sim, &markup, mode).await;
        if answer["ok"] == json!(false) {
            continue;
        }
        sent += 1;
        let message = &answer["result"];
        let text = message["text"].as_str().unwrap();
        assert_nested(
            text,
            &message["entities"],
            &format!("{round} {mode} {markup:?}"),
        );
    }
    assert!(sent > 800, "only {sent} were markup at all");
}

/// That entities are in order, nested, between characters and inside of the text.
#[track_caller]
fn assert_nested(text: &str, entities: &Value, case: &str) {
    let mut edges = vec![0];
    for letter in text.chars() {
        edges.push(edges[edges.len() - 1] + letter.len_utf16() as u64);
    }
    let mut open: Vec<u64> = Vec::new();
    let mut before = 0;
    for entity in entities.as_array().into_iter().flatten() {
        let begin = entity["offset"].as_u64().unwrap();
        let length = entity["length"].as_u64().unwrap();
        assert!(length > 0 && begin >= before, "{case}: {entities}");
        assert!(
            edges.contains(&begin) && edges.contains(&(begin + length)),
            "{case}: {entities}"
        );
        while open.pop_if(|end| *end <= begin).is_some() {}
        assert!(
            open.last().is_none_or(|end| begin + length <= *end),
            "{case}: {entities}"
        );
        open.push(begin + length);
        before = begin;
    }
}

#[tokio::test(start_paused = true)]
async fn what_the_library_writes_is_read_back() {
    let sim = world();
    let mut chance = Chance(fastrand::Rng::with_seed(9));
    for round in 0..600 {
        let text = format!(
            "a{}z",
            chance.soup(&["b", "é", "😀", "*_`", "<&>", ". ", "\n", "\\"], 20)
        );
        let units = i64::try_from(text.encode_utf16().count()).unwrap();
        let kinds = [
            "bold",
            "italic",
            "underline",
            "strikethrough",
            "spoiler",
            "code",
            "text_link",
        ];
        let given: Vec<Value> = (0..chance.0.usize(..4))
            .map(|_| {
                let (offset, length) = (chance.0.i64(..units), chance.0.i64(1..6));
                let kind = chance.pick(&kinds);
                json!({"type": kind, "offset": offset, "length": length, "url": "https://example.org/"})
            })
            .collect();
        // First as entities: the server says what they come to.
        let parameters = json!({"chat_id": ALICE, "text": text, "entities": given});
        let answer = sim.call("sendMessage", parameters).await;
        if answer["ok"] == json!(false) {
            continue;
        }
        let message: Message = serde_json::from_value(answer["result"].clone()).unwrap();
        let (text, entities) = (message.text.unwrap(), message.entities.unwrap_or_default());
        // Then as the library writes them.
        for (mode, markup) in [
            ("HTML", to_html(&text, &entities)),
            ("MarkdownV2", to_markdown_v2(&text, &entities)),
        ] {
            let read = send(&sim, &markup, mode).await;
            assert_eq!(read["result"]["text"], text, "{round} {markup:?} {read}");
            let read: Message = serde_json::from_value(read["result"].clone()).unwrap();
            let shown = shown(&text, &entities);
            assert_eq!(
                self::shown(&text, &read.entities.unwrap_or_default()),
                shown,
                "{round} {markup:?}"
            );
        }
    }
}

/// What is seen of each unit of a text: cuts between pieces cannot be seen.
fn shown(text: &str, entities: &[MessageEntity]) -> Vec<Vec<String>> {
    let units = i64::try_from(text.encode_utf16().count()).unwrap();
    (0..units)
        .map(|unit| {
            let mut here: Vec<String> = entities
                .iter()
                .filter(|entity| (entity.offset..entity.offset + entity.length).contains(&unit))
                .map(|entity| format!("{} {:?}", entity.kind.as_str(), entity.url))
                .collect();
            here.sort();
            here
        })
        .collect()
}

#[tokio::test(start_paused = true)]
async fn hostile_markup_of_full_size_is_answered() {
    let sim = world();
    let full = |piece: &str| piece.repeat(32_768 / piece.len());
    for piece in [
        "<b>",
        "<",
        "&",
        "&#",
        "&#x1",
        "&a",
        "<b x",
        "</",
        "*",
        "_",
        "`",
        "```a ",
        "[",
        "![",
        "[a](",
        "||",
        ">\n",
        ">||\n",
        "a.",
        ".",
        "a@b.",
        "://",
        "tg://?",
        "http://",
        "#a",
        "#",
        "@",
        "/",
        "$A",
        "+1 ",
        "4 ",
        "1-",
        "a.b/",
        "a.b@",
        "\u{200e}",
        "\r",
        "a.com:1/(",
        "*a*_b_",
    ] {
        for mode in ["HTML", "Markdown", "MarkdownV2", ""] {
            let answer = send(&sim, &full(piece), mode).await;
            // Too long, not markup, or nothing left to say; but an answer.
            assert!(answer["ok"].is_boolean(), "{piece} {mode}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_message_has_a_hundred_entities_at_most() {
    let sim = world();
    let text = "<b>a</b> ".repeat(150);
    let answer = send(&sim, &text, "HTML").await;
    assert_eq!(answer["result"]["entities"].as_array().unwrap().len(), 100);
    let answer = send(&sim, &"#a ".repeat(150), "").await;
    assert_eq!(answer["result"]["entities"].as_array().unwrap().len(), 150);
    assert_eq!(
        MessageEntityType::Hashtag.as_str(),
        answer["result"]["entities"][149]["type"]
    );
}
