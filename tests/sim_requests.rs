//! What the simulator says to requests that are not right: the server's own words.

#[path = "common/accepted.rs"]
mod accepted;

#[path = "common/http.rs"]
mod http;

use amanobot::schema::{Kind, METHODS, Member, Method};
use amanobot::sim::{Server, Simulator};
use serde_json::{Value, json};

use accepted::accepted;

/// So many parameters are required, over all methods. This and the next keep the tests from passing
/// for want of cases: a newer Bot API may have a few less or more than 10.3.
const REQUIRED: usize = 300;

/// So many parameters have a type that the server checks, so many take any text, and so many wrong
/// values are refused, at least.
const ILL_TYPED: (usize, usize, usize) = (550, 340, 1200);

/// The file that is sent along where a parameter has to be one.
const UPLOAD: &str = "attach://file";

/// So many worlds are asked a hundred things each by chance.
const SEEDS: u64 = 300;

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
            "Bad Request: there is no photo in the request",
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
            "Bad Request: message to edit not found",
        ),
        (
            "editMessageText",
            json!({"chat_id": 1001, "message_id": 1}),
            "Bad Request: message text is empty",
        ),
    ])
    .await;
}

/// Calls a method, with a file where the request has to have one.
async fn ask(sim: &Simulator, server: &Server, method: &str, request: Value) -> Value {
    if !request.to_string().contains(UPLOAD) {
        return sim.call(method, request).await;
    }
    let part = |header: &str, content: &str| {
        format!("--b\r\nContent-Disposition: form-data; {header}\r\n\r\n{content}\r\n")
    };
    let mut body = part("name=\"file\"; filename=\"a.webp\"", "content");
    for (name, value) in request.as_object().unwrap() {
        let text = value
            .as_str()
            .map_or_else(|| value.to_string(), str::to_owned);
        body += &part(&format!("name=\"{name}\""), &text);
    }
    body += "--b--\r\n";
    let line = format!("POST /bot{}/{method}", sim.token());
    let kind = "Content-Type: multipart/form-data; boundary=b";
    http::ask(server.address(), &line, &[kind], body)
        .await
        .json()
}

/// Each parameter of each method.
fn parameters() -> impl Iterator<Item = (&'static Method, &'static Member)> {
    METHODS.iter().flat_map(|method| {
        let parameters = method.parameters.iter();
        parameters.map(move |parameter| (method, parameter))
    })
}

/// What a method requires, in a form that passes, and nothing else.
fn enough(method: &Method) -> Value {
    let required = method
        .parameters
        .iter()
        .filter(|parameter| parameter.required);
    let value = |parameter: &Member| match parameter.name {
        "rich_message" => json!({"html": "x"}),
        _ => accepted(parameter, UPLOAD),
    };
    let mut enough: Value = required
        .map(|parameter| (parameter.name.to_owned(), value(parameter)))
        .collect();
    // Either this or a rich message.
    if method.name == "editEphemeralMessageText" {
        enough["text"] = json!("x");
    }
    enough
}

/// What is said of a required parameter that is missing; nothing where the server does without.
fn missed_as(method: &Method, parameter: &Member) -> Option<String> {
    let name = parameter.name;
    let is_text = matches!(parameter.kind, Kind::String);
    let is_number = parameter.kind == Kind::Integer;
    let reason = match name {
        "message_id"
        | "score"
        | "ok"
        | "is_canceled"
        | "is_access_restricted"
        | "commands"
        | "results"
        | "permissions"
        | "custom_title" => return None,
        "url" if method.name == "setWebhook" => return None,
        "format" if method.name == "setStickerSetThumbnail" => return None,
        _ if name.ends_with("_query_id") && name != "web_app_query_id" => return None,
        "chat_id" if is_number => format!("parameter \"{name}\" is required"),
        "chat_id" | "sender_chat_id" | "latitude" | "longitude" => format!("{name} is empty"),
        "user_id" | "receiver_user_id" => format!("invalid {name} specified"),
        "text" => "message text is empty".to_owned(),
        "question" => "text must be non-empty".to_owned(),
        "file_id" => "file_id not specified".to_owned(),
        "action" => "wrong parameter action in request".to_owned(),
        "result" if is_text => "invalid query result specified".to_owned(),
        "result" => "result isn't specified".to_owned(),
        "message_ids" => "message identifiers are not specified".to_owned(),
        "sticker_format" => "invalid sticker format specified".to_owned(),
        "sticker" | "old_sticker" if is_text => "sticker is not specified".to_owned(),
        "sticker" if parameter.kind == Kind::Object("InputSticker") => {
            "there is no sticker file in the request".to_owned()
        }
        "stickers" => "there is no sticker file in the request".to_owned(),
        "content" => "story content isn't specified".to_owned(),
        "photo" if parameter.kind == Kind::Object("InputProfilePhoto") => {
            "photo isn't specified".to_owned()
        }
        "accepted_gift_types" => "accepted gift types aren't specified".to_owned(),
        "rich_message" => "rich message must be non-empty".to_owned(),
        "options" | "errors" => format!("can't parse {name} JSON object"),
        "button" => "can't parse keyboard button JSON object".to_owned(),
        "emoji_list" => "can't parse emoji list JSON array".to_owned(),
        "photo" | "audio" | "document" | "video" | "animation" | "voice" | "sticker"
        | "video_note" | "live_photo" => {
            format!("there is no {} in the request", name.replace('_', " "))
        }
        _ => format!("parameter \"{name}\" is required"),
    };
    Some(format!("Bad Request: {reason}"))
}

#[tokio::test]
async fn each_required_parameter_of_each_method_is_missed() {
    let mut missed = 0;
    let sim = alice();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    for (method, parameter) in parameters().filter(|(_, parameter)| parameter.required) {
        let mut request = enough(method);
        request.as_object_mut().unwrap().remove(parameter.name);
        let answer = ask(&sim, &server, method.name, request).await;
        let case = format!("{} without {}: {answer}", method.name, parameter.name);
        if let Some(description) = missed_as(method, parameter) {
            let expected = json!({"ok": false, "error_code": 400, "description": description});
            assert_eq!(answer, expected, "{case}");
        } else {
            let told = answer["description"].as_str().unwrap_or_default();
            assert!(!told.contains(parameter.name), "{case}");
        }
        missed += 1;
    }
    assert!(missed >= REQUIRED, "{missed}");
}

/// Values that a parameter of this kind is not, and what the server takes for one: any text is a
/// string, and a number or a switch may be written as one.
fn wrong_for(kind: Kind) -> Vec<Value> {
    let all = || {
        [
            json!("word"),
            json!("1.5x"),
            json!(7),
            json!(1.5),
            json!(true),
            json!([]),
            json!({"a": 1}),
            json!(["word"]),
        ]
    };
    let fits = |value: &Value| match kind {
        Kind::Integer => value.is_i64(),
        Kind::Float => value.is_number(),
        Kind::Boolean | Kind::True => value.is_boolean(),
        Kind::String | Kind::Object("InputFile") => true,
        Kind::OneOf(kinds) if kinds.contains(&Kind::String) => true,
        Kind::Array(_) => value.is_array(),
        Kind::Object("InputPollOption") => value.is_object() || value.is_string(),
        Kind::Object(_) | Kind::OneOf(_) => value.is_object(),
    };
    let mut wrong: Vec<Value> = all().into_iter().filter(|value| !fits(value)).collect();
    if let Kind::Array(of) = kind {
        let items = wrong_for(*of).into_iter();
        // A number among strings is one.
        wrong.extend(items.map(|item| json!([item])));
        if *of == Kind::String {
            wrong.extend([json!([true]), json!([[]]), json!([{}])]);
        }
    }
    wrong
}

/// Whether a refusal is one of a value that is JSON of another type, or none.
fn is_about_a_type(told: &str, name: &str) -> bool {
    let reason = told.strip_prefix("Bad Request: ").unwrap_or_default();
    let starts = [
        "can't parse ",
        "failed to parse ",
        "object expected as ",
        "expected an Array of ",
        "field \"",
    ];
    starts.iter().any(|start| reason.starts_with(start))
        || ["must be a", "must be of type", "option identifier"]
            .iter()
            .any(|what| reason.contains(what))
        || reason == "inline keyboard expected"
        || reason.starts_with(&format!("parameter \"{name}\" "))
}

#[tokio::test]
async fn each_parameter_of_each_method_is_ill_typed() {
    let (mut typed, mut free, mut refused) = (0, 0, 0);
    let sim = alice();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    for (method, parameter) in parameters() {
        let wrong = wrong_for(parameter.kind);
        if wrong.is_empty() {
            free += 1;
            continue;
        }
        typed += 1;
        for value in wrong {
            let mut request = enough(method);
            request[parameter.name] = value.clone();
            let answer = ask(&sim, &server, method.name, request).await;
            let case = format!("{} {}: {value}: {answer}", method.name, parameter.name);
            let told = answer["description"].as_str().unwrap_or_default();
            let is_about_it = is_about_a_type(told, parameter.name);
            match parameter.kind {
                // The server keeps the remembered list when it cannot read the new one.
                _ if parameter.name == "allowed_updates" => {
                    assert_eq!(answer["ok"], true, "{case}");
                }
                // What says nothing is zero, or off.
                Kind::Integer | Kind::Float | Kind::Boolean | Kind::True => {
                    assert!(!told.contains("of type"), "{case}");
                }
                // What is no list of entities is none.
                Kind::Array(Kind::Object("MessageEntity")) if !value.is_array() => {
                    assert!(!is_about_it, "{case}");
                }
                _ => {
                    assert!(answer["error_code"] == 400 && is_about_it, "{case}");
                    refused += 1;
                }
            }
        }
    }
    let found = (typed, free, refused);
    let (least_typed, least_free, least_refused) = ILL_TYPED;
    assert!(
        typed >= least_typed && free >= least_free && refused >= least_refused,
        "{found:?}"
    );
}

/// Makes requests that are nearly right, seeded, so that a failure can be had again.
struct Chance(fastrand::Rng);

impl Chance {
    fn often(&mut self) -> bool {
        self.0.u8(..8) != 0
    }

    fn request(&mut self, method: &Method) -> Value {
        let mut request = serde_json::Map::new();
        for parameter in method.parameters {
            let is_given = if parameter.required {
                self.often()
            } else {
                self.0.u8(..4) == 0
            };
            if is_given {
                let mut value = if self.often() {
                    accepted(parameter, UPLOAD)
                } else {
                    self.json(3)
                };
                self.bend(&mut value);
                request.insert(parameter.name.to_owned(), value);
            }
        }
        if self.0.u8(..8) == 0 {
            request.insert(self.text(), self.json(2));
        }
        Value::Object(request)
    }

    /// Replaces a part of a value now and then.
    fn bend(&mut self, value: &mut Value) {
        match value {
            _ if self.0.u8(..24) == 0 => *value = self.json(2),
            Value::Array(items) => {
                while self.0.u8(..3) == 0 {
                    let again = items.first().cloned();
                    items.push(again.unwrap_or(Value::Null));
                }
                for item in items {
                    self.bend(item);
                }
            }
            Value::Object(members) => {
                if self.0.u8(..12) == 0 {
                    let name = members.keys().next().cloned();
                    name.and_then(|name| members.remove(&name));
                }
                members.values_mut().for_each(|member| self.bend(member));
            }
            Value::Number(_) if self.0.u8(..4) == 0 => *value = self.number(),
            Value::String(_) if self.0.u8(..6) == 0 => *value = json!(self.text()),
            _ => {}
        }
    }

    fn number(&mut self) -> Value {
        const NUMBERS: [i64; 14] = [
            0,
            1,
            -1,
            2,
            3,
            1000,
            1001,
            -2001,
            -1002,
            50,
            4_000_000_000,
            1 << 53,
            i64::MAX,
            i64::MIN,
        ];
        json!(NUMBERS[self.0.usize(..NUMBERS.len())])
    }

    fn text(&mut self) -> String {
        const PARTS: [&str; 24] = [
            "",
            "a",
            "é",
            "😀",
            " ",
            "\n",
            "\0",
            "<b>",
            "</b>",
            "<a href=",
            "*",
            "_",
            "[x](",
            "`",
            "\\",
            "&#",
            "https://a.b/",
            "attach://x",
            "@SimBot",
            "/start",
            "-1",
            "1e999",
            "{",
            "sim-photo-1",
        ];
        let count = self.0.usize(..6);
        (0..count)
            .map(|_| PARTS[self.0.usize(..PARTS.len())])
            .collect()
    }

    fn json(&mut self, depth: u8) -> Value {
        match self.0.u8(..if depth == 0 { 6 } else { 8 }) {
            0 => Value::Null,
            1 => json!(self.0.bool()),
            2 | 3 => self.number(),
            4 => json!(self.0.f64() * 1e300),
            5 => json!(self.text()),
            6 => (0..self.0.u8(..4)).map(|_| self.json(depth - 1)).collect(),
            _ => {
                let names = [
                    "type",
                    "text",
                    "media",
                    "id",
                    "user_id",
                    "message_id",
                    "offset",
                    "length",
                ];
                let members = (0..self.0.u8(..4)).map(|_| {
                    let name = names[self.0.usize(..names.len())];
                    (name.to_owned(), self.json(depth - 1))
                });
                members.collect::<serde_json::Map<_, _>>().into()
            }
        }
    }
}

/// A forum and a channel of which the simulator's bot is an administrator, with messages.
async fn busy(seed: u64) -> Simulator {
    let sim = alice();
    for chat in [
        json!({"id": -2001, "type": "supergroup", "title": "Tea", "is_forum": true}),
        json!({"id": -1002, "type": "channel", "title": "News"}),
    ] {
        let group = sim.add_chat(chat);
        group.set_status(
            1000,
            if seed.is_multiple_of(3) {
                "creator"
            } else {
                "administrator"
            },
        );
        group.join(&sim.user("Alice"));
    }
    for chat_id in [1001, -2001, -1002] {
        for _ in 0..3 {
            sim.call("sendMessage", json!({"chat_id": chat_id, "text": "hi"}))
                .await;
        }
    }
    sim
}

#[tokio::test(start_paused = true)]
async fn whatever_is_asked_has_an_answer() {
    let (mut asked, mut granted) = (0, 0);
    for seed in 0..SEEDS {
        let mut chance = Chance(fastrand::Rng::with_seed(seed));
        let sim = busy(seed).await;
        for _ in 0..100 {
            let method = &METHODS[chance.0.usize(..METHODS.len())];
            // After these nothing else has an answer.
            if ["logOut", "close"].contains(&method.name) {
                continue;
            }
            let request = match chance.0.u8(..32) {
                0 => chance.json(3),
                _ => chance.request(method),
            };
            let answer = sim.call(method.name, request.clone()).await;
            let case = || format!("seed {seed}: {} {request}: {answer}", method.name);
            asked += 1;
            if answer["ok"] == true {
                assert!(answer.get("result").is_some(), "{}", case());
                granted += 1;
                continue;
            }
            let code = answer["error_code"].as_u64().unwrap_or_default();
            assert!([400, 403, 409, 429].contains(&code), "{}", case());
            let said = answer["description"].as_str().unwrap_or_default();
            assert!(said.contains(": ") && said.len() > 15, "{}", case());
        }
    }
    // Half-right requests go deeper than wrong ones.
    assert!(granted * 6 > asked, "{granted} of {asked}");
}

#[tokio::test]
async fn every_method_without_required_parameters_answers() {
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
            "ok",
        ),
        (
            "sendLocation",
            json!({"chat_id": 1001, "latitude": "north", "longitude": 0}),
            "ok",
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
            "Bad Request: can't parse MessageEntity: Can't find field \"length\"",
        ),
        (
            "setMyCommands",
            json!({"commands": [{"command": "a", "description": ["x"]}]}),
            "Bad Request: can't parse BotCommand: Field \"description\" must be of type String",
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
            "Bad Request: expected an Array of InlineKeyboardButton",
        ),
        (
            "sendMessage",
            keyboard(json!({"keyboard": "a"})),
            "Bad Request: field \"keyboard\" must be of type Array",
        ),
        (
            "sendMessage",
            inline(json!({"text": "a"})),
            "Bad Request: can't parse InlineKeyboardButton: Text buttons are unallowed in the inline \
             keyboard",
        ),
        (
            "sendMessage",
            inline(json!({"callback_data": "a"})),
            "Bad Request: can't parse InlineKeyboardButton: Can't find field \"text\"",
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
    let place = |heading: i64| json!({"chat_id": 1001, "latitude": 1, "longitude": 1, "live_period": 60, "heading": heading});
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
        ("sendLocation", place(361), "Bad Request: wrong live location heading specified"),
        ("sendLocation", place(0), "ok"),
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
            "ok",
        ),
        (
            "sendMediaGroup",
            media("voice_note"),
            "Bad Request: can't parse InputMedia: type \"voice_note\" is not allowed",
        ),
        ("sendMediaGroup", media("photo"), "ok"),
        (
            "answerInlineQuery",
            json!({"inline_query_id": "1", "results": vec![json!({"type": "article"}); 51]}),
            "Bad Request: can't parse InlineQueryResult: Can't find field \"id\"",
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
            "Bad Request: there is no photo in the request",
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
