//! A letterbox: who writes, who reads, who is greeted.

use amanobot::sim::Simulator;
use serde_json::json;

use crate::examples::chatbox::letterbox;
use crate::{ask, heard, listen, secs, silence};

#[tokio::test(start_paused = true)]
async fn the_owner_reads_what_others_write() {
    let sim = Simulator::new();
    let owner = sim.user("Owner").private_chat();
    let alice = sim.user("Alice").private_chat();
    let bob = sim.user("Bob").private_chat();
    let _running = listen(&sim, |bot| letterbox(bot, Some(owner.id())));

    assert_eq!(ask(&owner, "/unread").await, "No unread messages");
    assert_eq!(ask(&alice, "one").await, "Hello!");
    assert_eq!(ask(&bob, "/two").await, "Hello!");
    alice.send("three").await;
    silence(&alice, secs(1)).await;

    let counts = format!("ID: {}\n2 unread\nID: {}\n1 unread", alice.id(), bob.id());
    assert_eq!(ask(&owner, " /UNREAD ").await, counts);
    assert_eq!(
        ask(&owner, "/next").await,
        format!("From ID: {}", alice.id())
    );
    assert_eq!(heard(&owner).await, "one");
    assert_eq!(heard(&owner).await, "three");
    assert_eq!(ask(&owner, "/next").await, format!("From ID: {}", bob.id()));
    assert_eq!(heard(&owner).await, "/two");
    assert_eq!(ask(&owner, "/next").await, "No unread messages");
}

#[tokio::test(start_paused = true)]
async fn only_texts_are_kept_and_the_owner_has_commands_only() {
    let sim = Simulator::new();
    let owner = sim.user("Owner").private_chat();
    let alice = sim.user("Alice").private_chat();
    let _running = listen(&sim, |bot| letterbox(bot, Some(owner.id())));
    alice.send_photo(b"a picture").await;
    assert_eq!(heard(&alice).await, "Hello!");
    assert_eq!(ask(&owner, "hello").await, "I don't understand");
    owner.send_photo(b"a picture").await;
    assert_eq!(heard(&owner).await, "I don't understand");
    assert_eq!(ask(&owner, "/unread").await, "No unread messages");
    silence(&owner, secs(1)).await;
}

#[tokio::test(start_paused = true)]
async fn without_an_owner_everybody_reads() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, |bot| letterbox(bot, None));
    assert_eq!(ask(&chat, "one").await, "Hello!");
    chat.send_content(json!({"text": "two"})).await;
    silence(&chat, secs(1)).await;
    assert_eq!(ask(&chat, "/next").await, format!("From ID: {}", chat.id()));
    assert_eq!(heard(&chat).await, "one");
    assert_eq!(heard(&chat).await, "two");
    assert_eq!(ask(&chat, "/next").await, "No unread messages");
}
