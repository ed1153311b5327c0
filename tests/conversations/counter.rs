//! One count for each chat, which ends with silence.

use amanobot::sim::Simulator;
use serde_json::json;

use crate::examples::counter::counters;
use crate::{ask, heard, listen, secs, silence};

#[tokio::test(start_paused = true)]
async fn each_chat_is_counted_by_itself() {
    let sim = Simulator::new();
    let alice = sim.user("Alice");
    let (here, there) = (alice.private_chat(), sim.group("Tea").join(&alice));
    let bob = sim.user("Bob").private_chat();
    let _running = listen(&sim, counters);
    assert_eq!(ask(&here, "one").await, "1");
    assert_eq!(ask(&here, "two").await, "2");
    assert_eq!(ask(&bob, "other chat").await, "1");
    assert_eq!(ask(&there, "same person, other chat").await, "1");
    assert_eq!(ask(&here, "three").await, "3");
}

#[tokio::test(start_paused = true)]
async fn whatever_is_said_at_once_is_counted_in_order() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, counters);
    for text in ["a", "b", "c", "d"] {
        chat.send(text).await;
    }
    for count in ["1", "2", "3", "4"] {
        assert_eq!(heard(&chat).await, count);
    }
}

#[tokio::test(start_paused = true)]
async fn messages_of_any_kind_count() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let news = sim.add_chat(json!({"type": "channel", "title": "News"}));
    let _running = listen(&sim, counters);
    assert_eq!(ask(&chat, "text").await, "1");
    chat.send_file("sticker", "s.webp", b"RIFF", "").await;
    assert_eq!(heard(&chat).await, "2");
    chat.edit(1, "text, edited").await;
    assert_eq!(heard(&chat).await, "3");

    let channel = json!({"id": news.id(), "type": "channel", "title": "News"});
    let post = json!({"message_id": 1, "date": 1, "chat": channel, "text": "post"});
    assert!(sim.update("channel_post", post));
    silence(&chat, secs(1)).await;
    let sent = sim.calls_to("sendMessage");
    let last = sent.last().unwrap();
    assert_eq!(
        (&last["chat_id"], &last["text"]),
        (&json!(news.id()), &json!("1"))
    );
}

#[tokio::test(start_paused = true)]
async fn updates_of_other_kinds_do_not_count() {
    let sim = Simulator::new();
    let alice = sim.user("Alice");
    let chat = alice.private_chat();
    let _running = listen(&sim, counters);
    assert_eq!(ask(&chat, "one").await, "1");
    let from = json!({"id": alice.id(), "is_bot": false, "first_name": "Alice"});
    let message = json!({
        "message_id": 1, "date": 1, "chat": {"id": chat.id(), "type": "private"}, "text": "x",
    });
    let press = json!({
        "id": "1", "from": from, "chat_instance": "c", "data": "x", "message": message,
    });
    let query = json!({"id": "2", "from": from, "query": "tea", "offset": ""});
    let chosen = json!({"result_id": "3", "from": from, "query": "tea"});
    for (kind, object) in [
        ("callback_query", press),
        ("inline_query", query),
        ("chosen_inline_result", chosen),
    ] {
        assert!(sim.update(kind, object), "{kind}");
    }
    silence(&chat, secs(2)).await;
    assert_eq!(ask(&chat, "two").await, "2");
}

#[tokio::test(start_paused = true)]
async fn after_silence_the_count_begins_anew() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, counters);
    assert_eq!(ask(&chat, "one").await, "1");
    silence(&chat, secs(9)).await;
    assert_eq!(ask(&chat, "in time").await, "2");
    silence(&chat, secs(11)).await;
    assert_eq!(ask(&chat, "too late").await, "1");
}
