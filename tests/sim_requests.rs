//! What the simulator says to requests that are not right: the server's own words.

use amanobot::sim::Simulator;
use serde_json::{Value, json};

/// A simulator with Alice, whose chat is 1001.
fn alice() -> Simulator {
    let sim = Simulator::new();
    sim.user("Alice").private_chat();
    sim
}

/// The description of a refusal; `ok` when there is none.
async fn refusal(sim: &Simulator, method: &str, parameters: Value) -> String {
    let answer = sim.call(method, parameters).await;
    let description = answer["description"].as_str().unwrap_or_default();
    if answer["ok"] == true {
        "ok"
    } else {
        description
    }
    .to_owned()
}

/// Asserts what each request is told.
async fn assert_told(cases: impl IntoIterator<Item = (&'static str, Value, &'static str)>) {
    for (method, parameters, expected) in cases {
        let sim = alice();
        let told = refusal(&sim, method, parameters.clone()).await;
        assert_eq!(told, expected, "{method} {parameters}");
    }
}

#[tokio::test]
async fn a_method_is_found_in_any_case_and_by_its_old_name() {
    let sim = alice();
    assert_eq!(refusal(&sim, "GETME", json!({})).await, "ok");
    assert_eq!(
        refusal(&sim, "getChatMembersCount", json!({"chat_id": 1001})).await,
        "ok"
    );
    let unknown = sim.call("sendTelepathy", json!({})).await;
    assert_eq!(
        unknown,
        json!({"ok": false, "error_code": 404, "description": "Not Found: method not found"})
    );
}

#[tokio::test]
async fn a_missing_parameter_is_named() {
    assert_told([
        (
            "sendMessage",
            json!({"text": "hi"}),
            "Bad Request: chat_id is empty",
        ),
        (
            "sendMessage",
            json!({"chat_id": 1001}),
            "Bad Request: message text is empty",
        ),
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": ""}),
            "Bad Request: message text is empty",
        ),
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": " "}),
            "Bad Request: text must be non-empty",
        ),
        (
            "sendPhoto",
            json!({"chat_id": 1001}),
            "Bad Request: parameter \"photo\" is required",
        ),
        ("getFile", json!({}), "Bad Request: file_id not specified"),
        (
            "editMessageText",
            json!({"text": "hi"}),
            "Bad Request: message identifier is not specified",
        ),
        (
            "editMessageText",
            json!({"chat_id": 1001, "text": "hi"}),
            "Bad Request: message identifier is not specified",
        ),
        (
            "editMessageText",
            json!({"chat_id": 1001, "message_id": 1}),
            "Bad Request: message text is empty",
        ),
    ])
    .await;
}

#[tokio::test]
async fn each_required_parameter_of_each_method_is_missed() {
    use amanobot::schema::METHODS;
    let sim = alice();
    for method in METHODS {
        let Some(first) = method
            .parameters
            .iter()
            .find(|parameter| parameter.required)
        else {
            continue;
        };
        let expected = match first.name {
            "chat_id" => "Bad Request: chat_id is empty".to_owned(),
            "text" => "Bad Request: message text is empty".to_owned(),
            "file_id" => "Bad Request: file_id not specified".to_owned(),
            name => format!("Bad Request: parameter \"{name}\" is required"),
        };
        assert_eq!(
            refusal(&sim, method.name, json!({})).await,
            expected,
            "{}",
            method.name
        );
    }
}

#[tokio::test]
async fn every_method_without_required_parameters_answers() {
    use amanobot::schema::METHODS;
    let sim = alice();
    let conditional = [
        "editMessage",
        "stopMessage",
        "getGameHighScores",
        "setGameScore",
        "close",
    ];
    for method in METHODS {
        let free = method
            .parameters
            .iter()
            .all(|parameter| !parameter.required);
        let special = conditional.iter().any(|name| method.name.starts_with(name));
        if free && !special && !["logOut", "setUserEmojiStatus"].contains(&method.name) {
            let told = refusal(&sim, method.name, json!({})).await;
            let excused = told.contains("is required") || told.contains("is empty");
            assert!(told == "ok" || excused, "{}: {told}", method.name);
        }
    }
}

#[tokio::test]
async fn a_value_of_a_wrong_type_is_named() {
    assert_told([
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "x", "disable_notification": "maybe"}),
            "Bad Request: parameter \"disable_notification\" must be of type Boolean",
        ),
        (
            "sendLocation",
            json!({"chat_id": 1001, "latitude": "north", "longitude": 0}),
            "Bad Request: parameter \"latitude\" must be of type Float",
        ),
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "x", "reply_markup": "{"}),
            "Bad Request: can't parse reply keyboard markup JSON object",
        ),
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "x", "reply_markup": "[]"}),
            "Bad Request: object expected as reply markup",
        ),
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "x", "entities": [{"type": "bold", "offset": 0}]}),
            "Bad Request: can't parse entities[0]: Can't find field \"length\"",
        ),
        (
            "setMyCommands",
            json!({"commands": [{"command": "a", "description": ["x"]}]}),
            "Bad Request: can't parse commands[0]: Field \"description\" must be of type String",
        ),
        (
            "answerInlineQuery",
            json!({"inline_query_id": "1", "results": "?"}),
            "Bad Request: can't parse JSON encoded inline query results",
        ),
    ])
    .await;
}

#[tokio::test]
async fn keyboards_are_refused_in_the_servers_words() {
    let keyboard = |markup: Value| json!({"chat_id": 1001, "text": "x", "reply_markup": markup});
    let inline = |button: Value| keyboard(json!({"inline_keyboard": [[button]]}));
    assert_told([
        (
            "sendMessage",
            keyboard(json!({"inline_keyboard": [{"text": "a"}]})),
            "Bad Request: field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of \
             Arrays",
        ),
        (
            "sendMessage",
            keyboard(json!({"keyboard": "a"})),
            "Bad Request: field \"keyboard\" must be an Array of Arrays",
        ),
        (
            "sendMessage",
            inline(json!({"text": "a"})),
            "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the \
             inline keyboard",
        ),
        (
            "sendMessage",
            inline(json!({"callback_data": "a"})),
            "Bad Request: can't parse inline keyboard button: Can't find field \"text\"",
        ),
        (
            "sendMessage",
            inline(json!({"text": "a", "callback_data": "é".repeat(33)})),
            "Bad Request: BUTTON_DATA_INVALID",
        ),
        ("sendMessage", inline(json!({"text": "a", "callback_data": "é".repeat(32)})), "ok"),
        ("sendMessage", keyboard(json!({"keyboard": [["a", {"text": "b"}]]})), "ok"),
    ])
    .await;
}

#[tokio::test]
async fn lengths_and_ranges_are_kept() {
    let photo =
        |caption: String| json!({"chat_id": 1001, "photo": "http://a.b/c", "caption": caption});
    let place =
        |heading: i64| json!({"chat_id": 1001, "latitude": 1, "longitude": 1, "heading": heading});
    assert_told([
        ("sendMessage", json!({"chat_id": 1001, "text": "é".repeat(4096)}), "ok"),
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "é".repeat(4097)}),
            "Bad Request: message is too long",
        ),
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "x".repeat(32_769), "parse_mode": "HTML"}),
            "Bad Request: text is too long",
        ),
        ("sendPhoto", photo("x".repeat(1024)), "ok"),
        ("sendPhoto", photo("x".repeat(1025)), "Bad Request: message caption is too long"),
        ("sendLocation", place(361), "Bad Request: parameter \"heading\" must be at most 360"),
        ("sendLocation", place(0), "Bad Request: parameter \"heading\" must be at least 1"),
        (
            "sendMediaGroup",
            json!({"chat_id": 1001, "media": vec![json!({"type": "photo", "media": "http://a.b/c"}); 11]}),
            "Bad Request: too many messages to send as an album",
        ),
        ("getUpdates", json!({"limit": 1000, "timeout": -5}), "ok"),
    ])
    .await;
}

#[tokio::test]
async fn enumerations_and_alternatives_are_kept() {
    let media = |kind: &str| {
        let item = json!({"type": kind, "media": "http://a.b/c"});
        json!({"chat_id": 1001, "media": [item, item]})
    };
    assert_told([
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "x", "parse_mode": "BBCode"}),
            "Bad Request: unsupported parse_mode",
        ),
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "x", "parse_mode": "html"}),
            "ok",
        ),
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "x", "parse_mode": "HTML", "entities": []}),
            "Bad Request: parameters \"parse_mode\", \"entities\" can't be used together",
        ),
        (
            "sendMediaGroup",
            media("voice_note"),
            "Bad Request: type \"voice_note\" can't be used in sendMediaGroup",
        ),
        ("sendMediaGroup", media("photo"), "ok"),
        (
            "answerInlineQuery",
            json!({"inline_query_id": "1", "results": vec![json!({"type": "article"}); 51]}),
            "Bad Request: can't parse results[0]: Can't find field \"id\"",
        ),
    ])
    .await;
}

#[tokio::test]
async fn files_are_refused_in_the_servers_words() {
    assert_told([
        (
            "sendPhoto",
            json!({"chat_id": 1001, "photo": "AgACAgQ"}),
            "Bad Request: wrong file identifier/HTTP URL specified",
        ),
        (
            "sendPhoto",
            json!({"chat_id": 1001, "photo": "attach://x"}),
            "Bad Request: there is no file \"x\" in the request",
        ),
        (
            "setChatPhoto",
            json!({"chat_id": 1001, "photo": "AgACAgQ"}),
            "Bad Request: photo must be uploaded as an InputFile",
        ),
        (
            "getFile",
            json!({"file_id": "AgACAgQ"}),
            "Bad Request: invalid file_id",
        ),
    ])
    .await;
}

#[tokio::test]
async fn chats_are_refused_in_the_servers_words() {
    let hi = |chat: Value| json!({"chat_id": chat, "text": "hi"});
    assert_told([
        ("sendMessage", hi(json!(4)), "Bad Request: chat not found"),
        (
            "sendMessage",
            hi(json!("@nobody")),
            "Bad Request: chat not found",
        ),
        (
            "sendMessage",
            hi(json!("nobody")),
            "Bad Request: chat not found",
        ),
        ("sendMessage", hi(json!("1001")), "ok"),
        (
            "sendMessage",
            hi(json!(1000)),
            "Forbidden: bot can't send messages to bots",
        ),
        (
            "sendGame",
            json!({"chat_id": 4, "game_short_name": "x"}),
            "Bad Request: chat not found",
        ),
        (
            "createForumTopic",
            json!({"chat_id": 4, "name": "x"}),
            "Bad Request: chat not found",
        ),
        (
            "getChatMember",
            json!({"chat_id": 1001, "user_id": 5}),
            "Bad Request: user not found",
        ),
        (
            "getChatAdministrators",
            json!({"chat_id": 1001}),
            "Bad Request: there are no administrators in the private chat",
        ),
    ])
    .await;
}

#[tokio::test]
async fn a_user_who_blocks_the_bot_gets_nothing() {
    let sim = alice();
    sim.user("Alice").block();
    let hi = json!({"chat_id": 1001, "text": "hi"});
    let answer = sim.call("sendMessage", hi.clone()).await;
    assert_eq!(answer["error_code"], 403);
    assert_eq!(
        answer["description"],
        "Forbidden: bot was blocked by the user"
    );
    sim.user("Alice").unblock();
    assert_eq!(refusal(&sim, "sendMessage", hi).await, "ok");
}

#[tokio::test]
async fn a_group_without_the_bot_is_closed_to_it() {
    let sim = alice();
    let group = sim.group("Tea");
    let hi = json!({"chat_id": group.id(), "text": "hi"});
    assert_eq!(refusal(&sim, "sendMessage", hi.clone()).await, "ok");
    group.set_status(1000, "kicked");
    assert_eq!(
        refusal(&sim, "sendMessage", hi.clone()).await,
        "Forbidden: bot was kicked from the group chat"
    );
    group.set_status(1000, "left");
    assert_eq!(
        refusal(&sim, "sendMessage", hi).await,
        "Forbidden: bot is not a member of the group chat"
    );
}

#[tokio::test]
async fn nesting_a_hundred_thousand_deep_is_an_error() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let sim = alice();
    let markup = json!({"chat_id": 1001, "text": "x", "reply_markup": deep});
    assert_eq!(
        refusal(&sim, "sendMessage", markup).await,
        "Bad Request: can't parse reply keyboard markup JSON object"
    );
}

#[tokio::test]
async fn what_means_nothing_is_noted() {
    let sim = alice();
    sim.call(
        "sendMessage",
        json!({"chat_id": 1001, "text": "x", "colour": "red"}),
    )
    .await;
    let calls = sim.calls();
    assert_eq!(calls[0].ignored, ["colour"]);
    assert_eq!(calls[0].parameters, json!({"chat_id": 1001, "text": "x"}));
}

#[tokio::test]
async fn a_failure_comes_once_and_says_when_to_come_back() {
    let sim = alice();
    sim.fail_next("sendMessage", 429).retry_after(3);
    let hi = json!({"chat_id": 1001, "text": "hi"});
    assert_eq!(
        sim.call("sendMessage", hi.clone()).await,
        json!({
            "ok": false,
            "error_code": 429,
            "description": "Too Many Requests: retry after 3",
            "parameters": {"retry_after": 3},
        })
    );
    assert_eq!(refusal(&sim, "sendMessage", hi).await, "ok");
    assert_eq!(
        sim.calls()[0].refused.as_deref(),
        Some("Too Many Requests: retry after 3")
    );
}
