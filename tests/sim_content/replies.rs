//! Answers, quotes, answers to messages elsewhere, threads, protection, and messages sent again.

use serde_json::{Value, json};

use crate::{alice, assert_told, result, supergroup};

fn answer(parameters: Value) -> Value {
    json!({"chat_id": 1001, "text": "yes", "reply_parameters": parameters})
}

#[tokio::test]
async fn people_answer_messages() {
    let (sim, chat) = alice();
    result(
        &sim,
        "sendMessage",
        json!({"chat_id": 1001, "text": "Tea?"}),
    )
    .await;
    let said = chat.reply_to(1, "Please").await;
    assert_eq!(said["reply_to_message"]["text"], "Tea?");
    let (group, chat) = supergroup(&sim);
    chat.send("one").await;
    assert_eq!(chat.reply_to(1, "two").await["message_thread_id"], 1);
    assert_eq!(chat.reply_to(2, "three").await["message_thread_id"], 1);
    // Only topics can be named; elsewhere the server takes no notice.
    for thread in [1, 99] {
        let named = json!({"chat_id": group.id(), "text": "four", "message_thread_id": thread});
        let sent = result(&sim, "sendMessage", named).await;
        assert_eq!(sent.get("message_thread_id"), None);
        assert_eq!(sent.get("reply_to_message"), None);
    }
}

#[tokio::test]
async fn a_quote_is_found_where_it_is_nearest() {
    let (sim, chat) = alice();
    chat.send("😀 tea and tea").await;
    let sent = result(
        &sim,
        "sendMessage",
        answer(json!({"message_id": 1, "quote": "tea"})),
    )
    .await;
    assert_eq!(
        sent["quote"],
        json!({"text": "tea", "position": 3, "is_manual": true})
    );
    let near = json!({"message_id": 1, "quote": "tea", "quote_position": 12});
    let sent = result(&sim, "sendMessage", answer(near)).await;
    assert_eq!(sent["quote"]["position"], 11);
    let none = answer(json!({"message_id": 1, "quote": "coffee"}));
    assert_told(
        &sim,
        [("sendMessage", none, "Bad Request: QUOTE_TEXT_INVALID")],
    )
    .await;
}

#[tokio::test]
async fn a_message_elsewhere_is_answered_from_outside() {
    let (sim, _) = alice();
    let (group, chat) = supergroup(&sim);
    chat.send_photo(b"a picture").await;
    let there = json!({"message_id": 1, "chat_id": group.id()});
    let sent = result(&sim, "sendMessage", answer(there)).await;
    assert_eq!(sent.get("reply_to_message"), None);
    let shown = &sent["external_reply"];
    assert_eq!(
        (&shown["chat"]["title"], &shown["message_id"]),
        (&json!("Tea"), &json!(1))
    );
    assert_eq!(shown["origin"]["sender_user"]["first_name"], "Alice");
    assert!(shown["photo"][0]["file_id"].is_string());
    let gone = json!({"message_id": 9, "chat_id": group.id()});
    let lenient = json!({"message_id": 9, "allow_sending_without_reply": true});
    let nowhere = json!({"message_id": 1, "chat_id": 5});
    assert_told(
        &sim,
        [
            (
                "sendMessage",
                answer(gone),
                "Bad Request: message to be replied not found",
            ),
            (
                "sendMessage",
                answer(nowhere),
                "Bad Request: chat not found",
            ),
            ("sendMessage", answer(lenient), "ok"),
        ],
    )
    .await;
}

#[tokio::test]
async fn what_is_protected_or_tells_of_an_event_is_not_sent_again() {
    let (sim, chat) = alice();
    let secret = json!({"chat_id": 1001, "text": "secret", "protect_content": true});
    assert_eq!(
        result(&sim, "sendMessage", secret).await["has_protected_content"],
        true
    );
    chat.send_content(json!({"new_chat_title": "x"})).await;
    let one = |id: i64| json!({"chat_id": 1001, "from_chat_id": 1001, "message_id": id});
    let many = |ids: &[i64]| json!({"chat_id": 1001, "from_chat_id": 1001, "message_ids": ids});
    assert_told(
        &sim,
        [
            (
                "forwardMessage",
                one(1),
                "Bad Request: the message can't be forwarded",
            ),
            (
                "copyMessage",
                one(1),
                "Bad Request: the message can't be copied",
            ),
            (
                "forwardMessage",
                one(2),
                "Bad Request: the message can't be forwarded",
            ),
            (
                "forwardMessages",
                many(&[1, 2]),
                "Bad Request: messages can't be forwarded",
            ),
            (
                "copyMessages",
                many(&[8, 9]),
                "Bad Request: there are no messages to copy",
            ),
            (
                "copyMessages",
                many(&[2, 1]),
                "Bad Request: message identifiers must be in a strictly increasing order",
            ),
        ],
    )
    .await;
    chat.send("open").await;
    let copied = result(&sim, "copyMessages", many(&[1, 2, 3])).await;
    assert_eq!(copied, json!([{"message_id": 4}]));
}

#[tokio::test]
async fn an_invoice_is_forwarded_but_not_copied() {
    let (sim, chat) = alice();
    let prices = json!([{"label": "Tea", "amount": 5}]);
    let invoice = json!({
        "chat_id": 1001, "title": "Tea", "description": "Tea", "payload": "p", "currency": "XTR",
        "prices": prices,
    });
    result(&sim, "sendInvoice", invoice).await;
    let again = json!({"chat_id": 1001, "from_chat_id": 1001, "message_id": 1});
    assert_told(
        &sim,
        [(
            "copyMessage",
            again.clone(),
            "Bad Request: the message can't be copied",
        )],
    )
    .await;
    result(&sim, "forwardMessage", again).await;
    sim.user("Alice").set_stars(0);
    assert_eq!(chat.pay(2).await.error(), Some("BALANCE_TOO_LOW"));
}

#[tokio::test]
async fn effects_are_for_private_chats_and_suggestions_for_direct_messages() {
    let (sim, _) = alice();
    let group = sim.group("Tea");
    let direct = sim.add_chat(json!({"type": "supergroup", "is_direct_messages": true}));
    let effect = |chat: i64| json!({"chat_id": chat, "text": "x", "message_effect_id": "5104841245755180586"});
    let post = |chat: i64| json!({"chat_id": chat, "text": "x", "suggested_post_parameters": {}});
    assert_told(
        &sim,
        [
            ("sendMessage", effect(1001), "ok"),
            (
                "sendMessage",
                effect(group.id()),
                "Bad Request: can't use message effects in the chat",
            ),
            (
                "sendMessage",
                post(group.id()),
                "Bad Request: suggested posts can be sent only to channel direct messages",
            ),
        ],
    )
    .await;
    let sent = result(&sim, "sendMessage", post(direct.id())).await;
    assert_eq!(sent["suggested_post_info"]["state"], "pending");
    let approve = json!({"chat_id": direct.id(), "message_id": sent["message_id"]});
    result(&sim, "approveSuggestedPost", approve).await;
}
