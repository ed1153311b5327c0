//! How the server reads requests where that is not what its documentation says: forms of older
//! versions, defaults, and its words for what it cannot read.
//!
//! The facts are those of tdlib/telegram-bot-api, Client.cpp. What any parameter is told when it is
//! missing or ill-typed is tested in `sim_requests`.

use amanobot::sim::Simulator;
use serde_json::{Value, json};

/// Alice, and her private chat with the bot.
const ALICE: i64 = 1001;

/// A simulator with Alice's chat.
fn alice() -> Simulator {
    let sim = Simulator::new();
    sim.user("Alice").private_chat();
    sim
}

/// What a call is told: `ok`, or why it is a bad request.
async fn told(sim: &Simulator, method: &str, parameters: Value) -> String {
    let answer = sim.call(method, parameters).await;
    if answer["ok"] == true {
        return "ok".to_owned();
    }
    let description = answer["description"].as_str().unwrap_or_default();
    let reason = description.strip_prefix("Bad Request: ");
    reason.unwrap_or(description).to_owned()
}

/// Asserts what each request is told in a world of its own.
async fn assert_told(cases: impl IntoIterator<Item = (&'static str, Value, &'static str)>) {
    for (method, parameters, expected) in cases {
        let told = told(&alice(), method, parameters.clone()).await;
        assert_eq!(told, expected, "{method} {parameters}");
    }
}

/// The result of a call that succeeds.
async fn result(sim: &Simulator, method: &str, parameters: Value) -> Value {
    let answer = sim.call(method, parameters.clone()).await;
    assert_eq!(answer["ok"], true, "{method} {parameters}: {answer}");
    answer["result"].clone()
}

#[tokio::test]
async fn options_of_polls_may_be_plain_texts() {
    let sim = alice();
    let poll = json!({"chat_id": ALICE, "question": "Tea?", "options": ["Yes", {"text": "No"}]});
    let sent = result(&sim, "sendPoll", poll).await;
    let texts: Vec<&Value> = (0..2)
        .map(|i| &sent["poll"]["options"][i]["text"])
        .collect();
    assert_eq!(texts, ["Yes", "No"]);
}

#[tokio::test]
async fn numbers_and_switches_are_never_refused() {
    let sim = alice();
    let hi = |more: Value| {
        let mut hi = json!({"chat_id": ALICE, "text": "hi"});
        hi.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        hi
    };
    for (sent, read) in [
        ("TRUE", true),
        (" yes\n", true),
        ("1", true),
        ("2", false),
        ("on", false),
    ] {
        let message = hi(json!({"protect_content": sent}));
        let message = result(&sim, "sendMessage", message).await;
        assert_eq!(message["has_protected_content"] == true, read, "{sent}");
    }
    // Of a number the beginning counts.
    assert_eq!(
        told(&sim, "sendMessage", hi(json!({"chat_id": "1001x"}))).await,
        "ok"
    );
    assert_eq!(
        told(&sim, "getUpdates", json!({"limit": "many", "timeout": ""})).await,
        "ok"
    );
    let place = json!({"chat_id": ALICE, "latitude": " 1.5 N", "longitude": "east"});
    let place = result(&sim, "sendLocation", place).await;
    assert_eq!(
        place["location"],
        json!({"latitude": 1.5, "longitude": 0.0})
    );
    // Whoever sends what says nothing is told so by the simulator, if not by the server.
    let calls = sim.calls();
    let ignored = |nth: usize| calls[nth].ignored.join(" ");
    assert_eq!([ignored(0), ignored(4)], ["", "protect_content"]);
    assert_eq!([ignored(5), ignored(7)], ["chat_id", "latitude longitude"]);
}

#[tokio::test]
async fn users_and_messages_of_no_number_are_refused_in_the_servers_words() {
    assert_told([
        (
            "banChatMember",
            json!({"user_id": "@alice"}),
            "invalid user_id specified",
        ),
        (
            "banChatMember",
            json!({"chat_id": ALICE, "user_id": -5}),
            "invalid user_id specified",
        ),
        (
            "setChatMenuButton",
            json!({"chat_id": "@alice"}),
            "invalid chat_id specified",
        ),
        (
            "deleteMessage",
            json!({"chat_id": ALICE}),
            "message to delete not found",
        ),
        (
            "editMessageText",
            json!({"message_id": 1, "text": "x"}),
            "chat_id is empty",
        ),
        (
            "editMessageText",
            json!({"text": "x"}),
            "message identifier is not specified",
        ),
        (
            "forwardMessage",
            json!({"chat_id": ALICE}),
            "parameter \"from_chat_id\" is required",
        ),
        (
            "deleteMessages",
            json!({"chat_id": ALICE}),
            "message identifiers are not specified",
        ),
        (
            "deleteMessages",
            json!({"chat_id": ALICE, "message_ids": ["x"]}),
            "can't parse message identifier as a Number",
        ),
        (
            "deleteMessages",
            json!({"chat_id": ALICE, "message_ids": {"a": 1}}),
            "expected an Array of message identifiers",
        ),
        // A message of a chat counts more than one of inline mode.
        (
            "editMessageText",
            json!({"chat_id": ALICE, "message_id": 9, "inline_message_id": "9", "text": "x"}),
            "message to edit not found",
        ),
    ])
    .await;
}

#[tokio::test]
async fn markup_counts_more_than_entities_which_are_not_even_read() {
    let sim = alice();
    let both =
        json!({"chat_id": ALICE, "text": "<b>hi</b>", "parse_mode": "HTML", "entities": [7]});
    let sent = result(&sim, "sendMessage", both).await;
    assert_eq!(sent["entities"][0]["type"], "bold");
    let entities = |entities: Value| json!({"chat_id": ALICE, "text": "hi", "entities": entities});
    let member = json!({"id": ALICE});
    assert_told([
        ("sendMessage", entities(json!("?")), "ok"),
        ("sendMessage", entities(json!({})), "ok"),
        (
            "sendMessage",
            entities(json!([7])),
            "can't parse MessageEntity: expected an Object",
        ),
        (
            "sendMessage",
            entities(json!([{"type": "bold", "offset": 0}])),
            "can't parse MessageEntity: Can't find field \"length\"",
        ),
        (
            "sendMessage",
            entities(json!([{"type": "bold", "offset": "0", "length": "2", "url": null}])),
            "ok",
        ),
        (
            "sendMessage",
            entities(json!([{"type": "text_mention", "offset": 0, "length": 2, "user": member}])),
            "ok",
        ),
    ])
    .await;
}

#[tokio::test]
async fn of_several_actions_a_button_has_the_first_that_the_server_looks_for() {
    let sim = alice();
    for (button, left) in [
        (
            json!({"url": "https://a.b/", "callback_data": "a", "pay": null}),
            "url",
        ),
        (json!({"url": "", "callback_data": "a"}), "callback_data"),
        (
            json!({"callback_data": "a", "web_app": {"url": "https://a.b"}}),
            "callback_data",
        ),
        (
            json!({"switch_inline_query": "", "login_url": null}),
            "switch_inline_query",
        ),
    ] {
        let mut button = button;
        button["text"] = json!("a");
        let markup = json!({"inline_keyboard": [[button]]});
        let message = json!({"chat_id": ALICE, "text": "x", "reply_markup": markup});
        let sent = result(&sim, "sendMessage", message).await;
        let shown = &sent["reply_markup"]["inline_keyboard"][0][0];
        let names: Vec<&String> = shown.as_object().unwrap().keys().collect();
        let mut expected = ["text", left];
        expected.sort_unstable();
        assert_eq!(names, expected);
    }
}

#[tokio::test]
async fn keyboards_are_read_as_the_server_reads_them() {
    let markup = |markup: Value| json!({"chat_id": ALICE, "text": "x", "reply_markup": markup});
    let inline = |button: Value| markup(json!({"inline_keyboard": [[button]]}));
    let button = "can't parse InlineKeyboardButton";
    let style = format!("{button}: invalid button style specified");
    let null = format!("{button}: Field \"url\" must be of type String");
    assert_told([
        ("sendMessage", markup(json!({})), "ok"),
        ("sendMessage", markup(json!({"inline_keyboard": []})), "ok"),
        (
            "sendMessage",
            markup(json!({"hide_keyboard": true, "selective": true})),
            "ok",
        ),
        (
            "sendMessage",
            markup(json!({"keyboard": [["a"]], "inline_keyboard": []})),
            "ok",
        ),
        (
            "sendMessage",
            markup(json!({"keyboard": [[{"text": "a", "request_phone_number": true}]]})),
            "ok",
        ),
        (
            "sendMessage",
            markup(json!({"keyboard": [[7]]})),
            "can't parse KeyboardButton: KeyboardButton must be a String or an Object",
        ),
        (
            "sendMessage",
            markup(json!({"keyboard": [["a"]], "one_time_keyboard": "yes"})),
            "field \"one_time_keyboard\" must be of type Boolean",
        ),
        (
            "sendMessage",
            inline(json!({"text": "a", "callback_data": 7, "style": "DANGER"})),
            "ok",
        ),
    ])
    .await;
    for (button, reason) in [
        (
            json!({"text": "a", "callback_data": "a", "style": "pink"}),
            style,
        ),
        (
            json!({"text": "a", "url": null, "callback_data": "a"}),
            null,
        ),
    ] {
        let told = told(&alice(), "sendMessage", inline(button)).await;
        assert_eq!(told, reason);
    }
    let sim = alice();
    let sent = result(&sim, "sendMessage", json!({"chat_id": ALICE, "text": "x"})).await;
    let id = &sent["message_id"];
    let keyboard = json!({"keyboard": [["a"]]});
    let edit = json!({"chat_id": ALICE, "message_id": id, "text": "y", "reply_markup": keyboard});
    assert_eq!(
        told(&sim, "editMessageText", edit).await,
        "inline keyboard expected"
    );
}

#[tokio::test]
async fn parameters_of_older_versions_are_read() {
    let sim = alice();
    let quiz = json!({
        "chat_id": ALICE, "question": "2+2", "options": "[\"4\", \"5\"]", "type": "quiz",
        "correct_option_id": "0",
    });
    let quiz = result(&sim, "sendPoll", quiz).await;
    assert_eq!(quiz["poll"]["correct_option_ids"], json!([0]));
    for action in [
        "record_audio",
        "upload_audio",
        "pick_up_location",
        "cancel",
        "TYPING",
    ] {
        let parameters = json!({"chat_id": ALICE, "action": action});
        assert_eq!(
            told(&sim, "sendChatAction", parameters).await,
            "ok",
            "{action}"
        );
    }
    let parameters = json!({"chat_id": ALICE, "action": "dancing"});
    let wrong = "wrong parameter action in request";
    assert_eq!(told(&sim, "sendChatAction", parameters).await, wrong);
    let photo = json!({"type": "photo", "id": "1", "photo_url": "https://a.b/c.jpg", "title": 7});
    let cached = json!({"type": "Photo", "id": "1"});
    let other = json!({"type": "poem", "id": "1"});
    let answer = |result: Value| json!({"inline_query_id": "1", "results": [result]});
    for (result, reason) in [
        (
            photo,
            "query is too old and response timeout expired or query ID is invalid",
        ),
        (
            cached,
            "can't parse InlineQueryResult: Can't find field \"photo_file_id\"",
        ),
        (
            other,
            "can't parse InlineQueryResult: type \"poem\" is unsupported for the inline query result",
        ),
        (
            json!(7),
            "can't parse InlineQueryResult: Inline query result must be an object",
        ),
    ] {
        assert_eq!(
            told(&sim, "answerInlineQuery", answer(result)).await,
            reason
        );
    }
}

#[tokio::test]
async fn lists_and_objects_are_named_by_their_class() {
    let scope = |scope: Value| json!({"commands": [], "scope": scope});
    let price = json!({"label": "", "amount": "5"});
    let poll = |options: Value| json!({"chat_id": ALICE, "question": "?", "options": options});
    assert_told([
        ("setMyCommands", json!({}), "ok"),
        ("setMyCommands", json!({"commands": "?"}), "can't parse commands JSON object"),
        ("setMyCommands", json!({"commands": {"a": 1}}), "expected an Array of BotCommand"),
        (
            "setMyCommands",
            json!({"commands": [{"command": "a"}]}),
            "can't parse BotCommand: Can't find field \"description\"",
        ),
        ("setMyCommands", scope(json!("?")), "can't parse BotCommandScope JSON object"),
        (
            "setMyCommands",
            scope(json!({"type": "all"})),
            "can't parse BotCommandScope: Unsupported type specified",
        ),
        (
            "setMyCommands",
            scope(json!({"type": "chat"})),
            "can't parse BotCommandScope: Can't find field \"chat_id\"",
        ),
        (
            "sendMessage",
            json!({"chat_id": ALICE, "text": "x", "reply_parameters": {"message_id": "x"}}),
            "field \"message_id\" must be a valid Number",
        ),
        (
            "sendMessage",
            json!({"chat_id": ALICE, "text": "x", "reply_parameters": {}}),
            "ok",
        ),
        (
            "sendMessage",
            json!({"chat_id": ALICE, "text": "x", "link_preview_options": 7}),
            "object expected as link preview options",
        ),
        (
            "createInvoiceLink",
            json!({"title": "a", "description": "b", "payload": "c", "currency": "XTR", "prices": [price]}),
            "can't parse LabeledPrice: LabeledPrice label must be non-empty",
        ),
        ("sendPoll", poll(json!({"a": 1})), "expected an Array of InputPollOption"),
        (
            "sendPoll",
            poll(json!([null])),
            "can't parse InputPollOption: Expected InputPollOption to be an Object",
        ),
        ("sendPoll", poll(json!([{}])), "can't parse InputPollOption: Can't find field \"text\""),
        (
            "sendMediaGroup",
            json!({"chat_id": ALICE, "media": [{"type": "photo"}]}),
            "can't parse InputMedia: media not found",
        ),
        (
            "restrictChatMember",
            json!({"chat_id": ALICE, "user_id": ALICE, "permissions": {"can_send_polls": 1}}),
            "can't parse chat permissions: Field \"can_send_polls\" must be of type Boolean",
        ),
    ])
    .await;
}

#[tokio::test]
async fn numbers_are_moved_into_their_range_before_they_are_judged() {
    let group = |more: Value| {
        let mut link = json!({"chat_id": -1});
        link.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        link
    };
    let place = |more: Value| {
        let mut place = json!({"chat_id": ALICE, "latitude": 1, "longitude": 2});
        place
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        place
    };
    assert_told([
        (
            "createChatInviteLink",
            group(json!({"member_limit": -5})),
            "chat not found",
        ),
        (
            "createChatInviteLink",
            group(json!({"member_limit": 5, "creates_join_request": true})),
            "member limit can't be specified for links requiring administrator approval",
        ),
        // Who does not move has no heading.
        ("sendLocation", place(json!({"heading": 400})), "ok"),
        (
            "sendLocation",
            place(json!({"horizontal_accuracy": 5000})),
            "ok",
        ),
        (
            "sendLocation",
            place(json!({"live_period": 60, "heading": 400})),
            "wrong live location heading specified",
        ),
        (
            "sendLocation",
            place(json!({"live_period": 5})),
            "wrong live location period specified",
        ),
    ])
    .await;
}

#[tokio::test]
async fn null_is_what_stands_there() {
    let hi = |more: Value| {
        let mut hi = json!({"chat_id": ALICE, "text": "hi"});
        hi.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        hi
    };
    assert_told([
        // A number is zero, a switch off, a list of objects empty, entities are none.
        (
            "sendMessage",
            hi(json!({"message_thread_id": null, "entities": null})),
            "ok",
        ),
        (
            "sendMessage",
            hi(json!({"disable_notification": null})),
            "ok",
        ),
        ("setMyCommands", json!({"commands": null}), "ok"),
        (
            "sendMessage",
            hi(json!({"reply_markup": null})),
            "object expected as reply markup",
        ),
        (
            "sendMessage",
            hi(json!({"parse_mode": null})),
            "unsupported parse_mode",
        ),
        (
            "sendMessage",
            hi(json!({"chat_id": null})),
            "chat not found",
        ),
    ])
    .await;
    let sim = alice();
    let sent = result(&sim, "sendMessage", json!({"chat_id": ALICE, "text": null})).await;
    assert_eq!(sent["text"], "null");
}

#[tokio::test]
async fn stickers_of_older_versions_make_sets() {
    let sim = alice();
    let set = |more: Value| {
        let mut set = json!({"user_id": ALICE, "name": "tea_by_SimBot", "title": "Tea"});
        set.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        set
    };
    let cup = "https://a.b/cup.webp";
    let animated = "animated sticker must be uploaded as an InputFile";
    let sticker = json!({"sticker": cup, "emoji_list": ["🍵"]});
    for (method, parameters, expected) in [
        (
            "createNewStickerSet",
            set(json!({})),
            "there is no sticker file in the request",
        ),
        (
            "createNewStickerSet",
            set(json!({"tgs_sticker": "cup"})),
            animated,
        ),
        (
            "createNewStickerSet",
            set(json!({"stickers": [sticker]})),
            "can't parse InputSticker: Can't find field \"format\"",
        ),
        (
            "createNewStickerSet",
            set(json!({"png_sticker": cup, "emojis": "🍵"})),
            "ok",
        ),
        (
            "addStickerToSet",
            set(json!({"png_sticker": cup, "emojis": "🫖"})),
            "ok",
        ),
        ("addStickerToSet", set(json!({"sticker": sticker})), "ok"),
    ] {
        assert_eq!(told(&sim, method, parameters).await, expected, "{method}");
    }
    let ignored: Vec<String> = sim
        .calls()
        .iter()
        .flat_map(|call| call.ignored.clone())
        .collect();
    assert_eq!(ignored, ["title", "title"]);
    let made = result(&sim, "getStickerSet", json!({"name": "tea_by_SimBot"})).await;
    let emoji = |nth: usize| made["stickers"][nth]["emoji"].clone();
    assert_eq!([emoji(0), emoji(1), emoji(2)], ["🍵", "🫖", "🍵"]);
}
