//! Drafts, and messages that one person sees.

use std::time::Duration;

use serde_json::json;

use crate::{alice, assert_told, panic_of, result, supergroup, updates};

#[tokio::test]
async fn a_draft_grows_and_can_be_stopped() {
    let (sim, chat) = alice();
    updates(&sim).await;
    let draft =
        |text: &str| json!({"chat_id": 1001, "draft_id": 5, "text": text, "can_stop": true});
    result(&sim, "sendMessageDraft", draft("")).await;
    result(&sim, "sendMessageDraft", draft("Tea is")).await;
    chat.stop_draft(5).await;
    let (kind, stopped) = updates(&sim).await.remove(0);
    assert_eq!(kind, "stopped_message_generation");
    assert_eq!(
        (&stopped["chat"]["id"], &stopped["draft_id"]),
        (&json!(1001), &json!(5))
    );
    assert_eq!(
        chat.transcript(),
        "bot (drafts 5)\nbot (drafts 5): Tea is\n"
    );
    result(&sim, "sendMessageDraft", draft("Tea")).await;
    result(
        &sim,
        "sendMessage",
        json!({"chat_id": 1001, "text": "Tea is good"}),
    )
    .await;
    let told = panic_of(async move { chat.stop_draft(5).await }).await;
    assert!(told.starts_with("there is no draft 5 to stop\n"), "{told}");
}

#[tokio::test]
async fn a_whisper_is_heard_by_one_person() {
    let (sim, _) = alice();
    let (group, alice) = supergroup(&sim);
    let bob = group.join(&sim.user("Bob"));
    updates(&sim).await;
    let markup = json!({"inline_keyboard": [[{"text": "Take", "callback_data": "take"}]]});
    let whisper = json!({
        "chat_id": group.id(), "text": "psst", "reply_markup": markup,
        "ephemeral_message_parameters": {"receiver_user_id": 1001},
    });
    let sent = result(&sim, "sendMessage", whisper.clone()).await;
    assert_eq!(
        (&sent["message_id"], &sent["ephemeral_message_id"]),
        (&json!(0), &json!(1))
    );
    assert_eq!(sent["receiver_user"]["first_name"], "Alice");
    assert_eq!(alice.reply().await.text(), "psst");
    assert_eq!(bob.unread(), None);

    let name = |more: serde_json::Value| {
        let mut name = json!({
            "chat_id": group.id(), "receiver_user_id": 1001, "ephemeral_message_id": 1,
        });
        name.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        name
    };
    let louder = name(json!({"text": "hey", "reply_markup": markup}));
    result(&sim, "editEphemeralMessageText", louder).await;
    assert_eq!(alice.edited().await.text(), "hey");
    let pressing = tokio::spawn({
        let alice = alice.clone();
        async move { alice.press("Take").await }
    });
    tokio::task::yield_now().await;
    let query = updates(&sim).await.remove(0).1;
    assert_eq!(query["message"]["text"], "hey");
    result(
        &sim,
        "answerCallbackQuery",
        json!({"callback_query_id": query["id"]}),
    )
    .await;
    assert!(pressing.await.unwrap().answered);

    result(&sim, "deleteEphemeralMessage", name(json!({}))).await;
    let mut stranger = whisper;
    stranger["ephemeral_message_parameters"]["receiver_user_id"] = json!(5);
    assert_told(
        &sim,
        [
            (
                "deleteEphemeralMessage",
                name(json!({})),
                "Bad Request: message to delete not found",
            ),
            (
                "editEphemeralMessageText",
                name(json!({"text": "x"})),
                "Bad Request: message to edit not found",
            ),
            ("sendMessage", stranger, "Bad Request: user not found"),
        ],
    )
    .await;
}

#[tokio::test]
async fn who_comes_later_does_not_read_what_was_whispered_before() {
    let (sim, _) = alice();
    let (group, alice) = supergroup(&sim);
    let whisper = json!({
        "chat_id": group.id(), "text": "psst",
        "ephemeral_message_parameters": {"receiver_user_id": 1001},
    });
    result(&sim, "sendMessage", whisper).await;
    let bob = group.join(&sim.user("Bob"));
    assert_eq!(bob.unread(), None);
    assert_eq!(alice.reply().await.text(), "psst");
}

#[tokio::test(start_paused = true)]
async fn a_draft_vanishes_after_half_a_minute() {
    let (sim, chat) = alice();
    let draft = |id: i64| json!({"chat_id": 1001, "draft_id": id, "text": "Tea", "can_stop": true});
    result(&sim, "sendMessageDraft", draft(5)).await;
    tokio::time::sleep(Duration::from_secs(29)).await;
    result(&sim, "sendMessageDraft", draft(6)).await;
    chat.stop_draft(5).await;
    result(&sim, "sendMessageDraft", draft(5)).await;
    tokio::time::sleep(Duration::from_secs(30)).await;
    let told = panic_of(async move { chat.stop_draft(5).await }).await;
    assert!(told.starts_with("there is no draft 5 to stop\n"), "{told}");
}
