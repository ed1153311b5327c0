//! Each flavor goes its way, and keyboards and results arrive as they were meant.

use amanobot::sim::Simulator;
use serde_json::json;

use crate::examples::skeleton_route::routes;
use crate::{heard, listen, secs, silence};

#[tokio::test(start_paused = true)]
async fn the_last_letter_decides_which_keyboard_comes() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, |_| routes());
    chat.send("c").await;
    let custom = chat.reply().await;
    assert_eq!(custom.text(), "Custom keyboard with various buttons");
    assert_eq!(
        custom.buttons(),
        ["Plain text", "Text only", "Phone", "Location"]
    );

    chat.send("taxI").await;
    let inline = chat.reply().await;
    assert_eq!(inline.text(), "Inline keyboard with various buttons");
    assert_eq!(
        inline.buttons(),
        [
            "Telegram URL",
            "Callback - show notification",
            "Callback - show alert",
            "Callback - edit message",
            "Switch to using bot inline",
        ]
    );

    chat.send("ends with h").await;
    assert_eq!(heard(&chat).await, "Hide custom keyboard");
    chat.send("f").await;
    assert_eq!(heard(&chat).await, "Force reply");
    let sent = sim.calls_to("sendMessage");
    assert_eq!(sent[2]["reply_markup"], json!({"remove_keyboard": true}));
    assert_eq!(sent[3]["reply_markup"], json!({"force_reply": true}));

    chat.send("zzz").await;
    chat.send_file("sticker", "s.webp", b"RIFF", "").await;
    silence(&chat, secs(10)).await;
}

#[tokio::test(start_paused = true)]
async fn a_custom_keyboard_sends_what_its_buttons_say() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, |_| routes());
    chat.send("c").await;
    let _keyboard = chat.reply().await;
    chat.press("Plain text").await;
    chat.press("Location").await;
    assert!(
        chat.transcript().contains("Alice: Plain text\n"),
        "{}",
        chat.transcript()
    );
    assert!(
        chat.transcript().contains("Alice: [location"),
        "{}",
        chat.transcript()
    );
}

#[tokio::test(start_paused = true)]
async fn presses_are_answered_by_a_notice_an_alert_or_an_edit() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, |_| routes());
    chat.send("i").await;
    let inline = chat.reply().await;
    let notice = chat.press("notification").await;
    assert_eq!(
        (notice.text.as_deref(), notice.alert),
        (Some("Notification at top of screen"), false)
    );
    let notice = chat.press("alert").await;
    assert_eq!(
        (notice.text.as_deref(), notice.alert),
        (Some("Alert!"), true)
    );

    // Nothing answers this one, as in the original.
    assert!(!chat.press("edit").await.answered);
    let edited = chat.edited().await;
    assert_eq!(
        (edited.id(), edited.text()),
        (inline.id(), "NEW MESSAGE HERE!!!!!")
    );
}

#[tokio::test(start_paused = true)]
async fn in_a_chat_without_such_a_message_there_is_nothing_to_edit() {
    let sim = Simulator::new();
    let bob = sim.user("Bob");
    let (alice, chat) = (sim.user("Alice").private_chat(), bob.private_chat());
    let _running = listen(&sim, |_| routes());
    alice.send("i").await;
    let _elsewhere = alice.reply().await;
    let keyboard = json!({"inline_keyboard": [[{"text": "Edit", "callback_data": "edit"}]]});
    let old = json!({"chat_id": chat.id(), "text": "old", "reply_markup": keyboard});
    assert_eq!(sim.call("sendMessage", old).await["ok"], true);
    let notice = chat.press("Edit").await;
    assert_eq!(notice.text.as_deref(), Some("No previous message to edit"));
}

#[tokio::test(start_paused = true)]
async fn inline_queries_are_answered_by_their_last_letter() {
    let sim = Simulator::new();
    let alice = sim.user("Alice");
    let _running = listen(&sim, |_| routes());
    let articles = alice.inline("la").await;
    assert_eq!(articles.titles(), ["Telegram", "Google"]);
    let sent = articles.choose("Google").await;
    assert_eq!(sent["text"], "Google is a search engine");

    let photos = alice.inline("P").await;
    assert_eq!(photos.titles(), ["12345", "67890"]);
    assert_eq!(
        photos.results()[1]["thumbnail_url"],
        photos.results()[1]["photo_url"]
    );

    let with_link = alice.inline("b").await;
    assert_eq!(with_link.results().len(), 2);
    assert_eq!(
        with_link.answer()["button"],
        json!({"text": "Back to Bot", "start_parameter": "Optional_start_parameter"})
    );
    assert!(!alice.inline("").await.answer().contains_key("button"));
}
