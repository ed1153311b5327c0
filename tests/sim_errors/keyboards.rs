//! Keyboards that are none, and buttons that a chat or a message has no place for.

use serde_json::{Value, json};

use crate::{ALICE, Told, alice, and, channel, supergroup, text};

#[tokio::test]
async fn keyboards_and_buttons_are_held_to_the_servers_rules() {
    refusals(&mut Told::default()).await;
}

pub(crate) async fn refusals(told: &mut Told) {
    let (sim, _) = alice();
    let (group, _) = supergroup(&sim);
    let with = |markup: Value| and(text(ALICE, "x"), json!({"reply_markup": markup}));
    let inline = |button: Value| with(json!({"inline_keyboard": [[button]]}));
    let unreadable = "can't parse reply keyboard markup JSON object";
    let rows = "expected an Array of InlineKeyboardButton";
    let button = "can't parse InlineKeyboardButton";
    let crowd = vec![json!({"text": "a", "callback_data": "a"}); 101];
    told.bad(
        &sim,
        "sendMessage",
        [
            (with(json!("{")), unreadable),
            (with(json!("word")), unreadable),
            (with(json!("[]")), "object expected as reply markup"),
            (with(json!(7)), "object expected as reply markup"),
            (
                with(json!({"inline_keyboard": "a"})),
                "field \"inline_keyboard\" must be of type Array",
            ),
            (with(json!({"inline_keyboard": [{"text": "a"}]})), rows),
            (
                with(json!({"keyboard": "a"})),
                "field \"keyboard\" must be of type Array",
            ),
            (
                with(json!({"keyboard": ["a"]})),
                "expected an Array of KeyboardButton",
            ),
            (
                inline(json!({"text": "a"})),
                &format!("{button}: Text buttons are unallowed in the inline keyboard"),
            ),
            (
                inline(json!({"callback_data": "a"})),
                &format!("{button}: Can't find field \"text\""),
            ),
            (
                inline(json!({"text": true, "callback_data": "a"})),
                &format!("{button}: Field \"text\" must be of type String"),
            ),
            // Bytes are counted: 64 are allowed.
            (
                inline(json!({"text": "a", "callback_data": "é".repeat(33)})),
                "BUTTON_DATA_INVALID",
            ),
            (
                inline(json!({"text": "a", "url": "https://a b.c"})),
                "BUTTON_URL_INVALID",
            ),
            (
                with(json!({"inline_keyboard": [crowd]})),
                "reply markup is too long",
            ),
        ],
    )
    .await;
    for (member, what) in [
        ("request_contact", "phone number can be requested"),
        ("request_location", "location can be requested"),
        ("request_poll", "poll can be requested"),
        ("request_users", "users can be requested"),
        ("request_chat", "chats can be requested"),
        ("request_managed_bot", "managed bots can be requested"),
        ("web_app", "web App buttons can be used"),
    ] {
        let asked = match member {
            "request_contact" | "request_location" => json!(true),
            "web_app" => json!({"url": "https://a.b"}),
            "request_chat" => json!({"request_id": 1, "chat_is_channel": false}),
            _ => json!({"request_id": 1}),
        };
        let keyboard = json!({"keyboard": [[{"text": "a", member: asked}]]});
        let asking = and(text(group.id(), "x"), json!({"reply_markup": keyboard}));
        let description = format!("Bad Request: {what} in private chats only");
        told.told(&sim, "sendMessage", asking.clone(), &description)
            .await;
        let private = and(asking, json!({"chat_id": ALICE}));
        assert_eq!(
            sim.call("sendMessage", private).await["ok"],
            true,
            "{member}"
        );
    }
    let channel = channel(&sim);
    channel.set_status(crate::BOT, "administrator");
    let keyboard = json!({"reply_markup": {"keyboard": [["a"]]}});
    let inline_only = "Bad Request: only inline keyboard is allowed";
    let post = and(text(channel.id(), "x"), keyboard);
    told.told(&sim, "sendMessage", post, inline_only).await;
}
