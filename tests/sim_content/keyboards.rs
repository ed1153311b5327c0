//! What keyboards may hold, and what pressing their buttons does.

use serde_json::{Value, json};

use crate::{alice, assert_told, result, supergroup, updates};

fn inline(chat: i64, buttons: Value) -> Value {
    json!({"chat_id": chat, "text": "x", "reply_markup": {"inline_keyboard": [buttons]}})
}

fn asking(chat: i64, more: Value) -> Value {
    let mut button = json!({"text": "Go"});
    let more = more.as_object().unwrap().clone();
    button.as_object_mut().unwrap().extend(more);
    json!({"chat_id": chat, "text": "x", "reply_markup": {"keyboard": [[button]]}})
}

#[tokio::test]
async fn buttons_are_refused_in_the_servers_words() {
    let (sim, _) = alice();
    let (group, _) = supergroup(&sim);
    let channel = sim.add_chat(json!({"type": "channel"}));
    let link = |url: &str| inline(1001, json!([{"text": "a", "url": url}]));
    let app = json!([{"text": "a", "web_app": {"url": "https://a.b"}}]);
    let many: Vec<Value> = (0..101)
        .map(|_| json!({"text": "a", "callback_data": "a"}))
        .collect();
    assert_told(
        &sim,
        [
            ("sendMessage", link("https://a.b/c?d"), "ok"),
            ("sendMessage", link("tg://user?id=1"), "ok"),
            ("sendMessage", link("a.b"), "ok"),
            (
                "sendMessage",
                link("localhost"),
                "Bad Request: inline keyboard button URL 'localhost' is invalid: Wrong HTTP URL",
            ),
            (
                "sendMessage",
                link("ftp://a.b"),
                "Bad Request: inline keyboard button URL 'ftp://a.b' is invalid: Unsupported URL \
                 protocol",
            ),
            (
                "sendMessage",
                link("https://a b.c"),
                "Bad Request: BUTTON_URL_INVALID",
            ),
            ("sendMessage", inline(1001, app.clone()), "ok"),
            (
                "sendMessage",
                inline(group.id(), app),
                "Bad Request: BUTTON_TYPE_INVALID",
            ),
            (
                "sendMessage",
                inline(1001, json!([{"text": "a", "pay": true}])),
                "Bad Request: BUTTON_TYPE_INVALID",
            ),
            (
                "sendMessage",
                inline(1001, json!([{"text": " ", "callback_data": "a"}])),
                "Bad Request: inline keyboard button text must be non-empty",
            ),
            (
                "sendMessage",
                inline(1001, json!(many)),
                "Bad Request: reply markup is too long",
            ),
            (
                "sendMessage",
                asking(group.id(), json!({"request_contact": true})),
                "Bad Request: phone number can be requested in private chats only",
            ),
            (
                "sendMessage",
                asking(group.id(), json!({"web_app": {"url": "https://a.b"}})),
                "Bad Request: web App buttons can be used in private chats only",
            ),
            (
                "sendMessage",
                asking(group.id(), json!({"request_poll": {}})),
                "Bad Request: poll can be requested in private chats only",
            ),
            (
                "sendMessage",
                asking(channel.id(), json!({})),
                "Bad Request: only inline keyboard is allowed",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn an_edit_is_held_to_the_same_rules() {
    let (sim, _chat) = alice();
    result(&sim, "sendMessage", json!({"chat_id": 1001, "text": "x"})).await;
    let mut edit = inline(1001, json!([{"text": "a", "pay": true}]));
    edit["message_id"] = json!(1);
    assert_told(
        &sim,
        [("editMessageText", edit, "Bad Request: BUTTON_TYPE_INVALID")],
    )
    .await;
}

#[tokio::test]
async fn a_button_shares_people_and_chats() {
    let (sim, chat) = alice();
    sim.user("Bob");
    let group = sim.add_chat(json!({"type": "supergroup", "title": "Tea"}));
    let users = json!({"request_users": {"request_id": 7, "request_name": true}});
    result(&sim, "sendMessage", asking(1001, users)).await;
    updates(&sim).await;
    chat.press("Go").await;
    chat.share_users("Go", &[1002, 1001]).await;
    let shared: Vec<Value> = updates(&sim)
        .await
        .into_iter()
        .map(|(_, told)| told["users_shared"].clone())
        .collect();
    let bob = json!({"user_id": 1002, "first_name": "Bob"});
    let alice = json!({"user_id": 1001, "first_name": "Alice"});
    assert_eq!(
        shared,
        [
            json!({"request_id": 7, "users": [bob], "user_ids": [1002]}),
            json!({"request_id": 7, "users": [bob, alice], "user_ids": [1002, 1001]}),
        ]
    );
    let asked =
        json!({"request_chat": {"request_id": 8, "chat_is_channel": false, "request_title": true}});
    result(&sim, "sendMessage", asking(1001, asked)).await;
    let by_itself = chat.send_content(json!({"text": "x"})).await;
    assert!(by_itself.get("chat_shared").is_none());
    let shared = chat.share_chat("Go", &group).await;
    assert_eq!(
        shared["chat_shared"],
        json!({"request_id": 8, "chat_id": group.id(), "title": "Tea"})
    );
    chat.press("Go").await;
    let told = updates(&sim).await;
    assert_eq!(told.last().unwrap().1["chat_shared"], shared["chat_shared"]);
}

#[tokio::test]
async fn a_button_asks_for_a_poll_or_opens_a_web_app() {
    let (sim, chat) = alice();
    result(
        &sim,
        "sendMessage",
        asking(1001, json!({"request_poll": {"type": "quiz"}})),
    )
    .await;
    updates(&sim).await;
    chat.press("Go").await;
    let told = updates(&sim).await;
    assert_eq!(told[0].1["poll"]["type"], "quiz");
    chat.vote(told[0].1["message_id"].as_i64().unwrap(), &[0])
        .await;

    let app = json!({"web_app": {"url": "https://a.b"}});
    result(&sim, "sendMessage", asking(1001, app)).await;
    assert_eq!(chat.press("Go").await.url.as_deref(), Some("https://a.b"));
    let sent = chat.send_web_app_data("Go", "42").await;
    assert_eq!(
        sent["web_app_data"],
        json!({"data": "42", "button_text": "Go"})
    );
}

#[tokio::test]
async fn a_copied_text_and_a_button_that_is_off_ask_nobody() {
    let (sim, chat) = alice();
    updates(&sim).await;
    let buttons = json!([
        {"text": "Copy", "copy_text": {"text": "tea"}},
        {"text": "Off", "disabled": {}},
    ]);
    result(&sim, "sendMessage", inline(1001, buttons)).await;
    assert_eq!(chat.press("Copy").await.text.as_deref(), Some("tea"));
    assert!(!chat.press("Off").await.answered);
    assert_eq!(updates(&sim).await, []);
}
