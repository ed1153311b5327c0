//! The hooks of a delegate, from its opening to its end.

use amanobot::prelude::*;
use amanobot::sim::{Chat, Simulator};
use tokio::time::Instant;

use crate::examples::lifecycle::reporters;
use crate::{heard, listen, secs, silence};

/// Asserts what the bot says next.
async fn assert_heard<const N: usize>(chat: &Chat, lines: [&str; N]) {
    for line in lines {
        assert_eq!(heard(chat).await, line);
    }
}

const IDLE: [&str; 2] = [
    "on_idle: nobody talks to me",
    "on_close: Idle after 1 message(s)",
];
const FIRST: [&str; 2] = ["open: here I am", "on_chat_message: hello is number 1"];

#[tokio::test(start_paused = true)]
async fn the_first_message_opens_and_is_handled() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, reporters);
    chat.send("hello").await;
    assert_heard(&chat, FIRST).await;
    chat.send("more").await;
    assert_heard(&chat, ["on_chat_message: more is number 2"]).await;
}

#[tokio::test(start_paused = true)]
async fn silence_makes_it_idle_and_then_closes_it() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, reporters);
    chat.send("hello").await;
    let begin = Instant::now();
    assert_heard(&chat, FIRST).await;
    silence(&chat, secs(9)).await;
    assert_heard(&chat, IDLE).await;
    assert_eq!(begin.elapsed().as_secs(), 10);
    silence(&chat, secs(60)).await;
    chat.send("hello").await;
    assert_heard(&chat, FIRST).await;
}

#[tokio::test(start_paused = true)]
async fn it_closes_itself_and_the_next_one_knows_nothing_of_it() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, reporters);
    chat.send("hello").await;
    chat.send("/close").await;
    chat.send("hello").await;
    assert_heard(&chat, FIRST).await;
    let end = [
        "on_chat_message: /close is number 2",
        "on_close: Closed after 2 message(s)",
    ];
    assert_heard(&chat, end).await;
    assert_heard(&chat, FIRST).await;
}

#[tokio::test(start_paused = true)]
async fn a_failing_hook_closes_it_and_says_why() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, reporters);
    chat.send("/fail").await;
    let lines = [
        "open: here I am",
        "on_chat_message: /fail is number 1",
        "on_close: Failed(\"as I was told\") after 1 message(s)",
    ];
    assert_heard(&chat, lines).await;
}

#[tokio::test(start_paused = true)]
async fn an_event_reaches_the_living_and_opens_the_next_after_the_dead() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, reporters);
    chat.send("/event 5").await;
    let begin = Instant::now();
    assert_heard(
        &chat,
        ["open: here I am", "on_chat_message: /event 5 is number 1"],
    )
    .await;
    assert_heard(&chat, ["on_event: set 5 seconds ago"]).await;
    // Events do not keep it alive.
    assert_heard(&chat, IDLE).await;
    assert_eq!(begin.elapsed().as_secs(), 10);

    chat.send("/event 30").await;
    assert_heard(
        &chat,
        ["open: here I am", "on_chat_message: /event 30 is number 1"],
    )
    .await;
    silence(&chat, secs(9)).await;
    assert_heard(&chat, IDLE).await;
    silence(&chat, secs(19)).await;
    assert_heard(&chat, ["open: here I am", "on_event: set 30 seconds ago"]).await;
}

#[tokio::test(start_paused = true)]
async fn the_end_of_the_program_closes_it() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let bot = sim.bot();
    let running = MessageLoop::new(bot.clone(), reporters(bot)).spawn();
    chat.send("hello").await;
    assert_heard(&chat, FIRST).await;
    running.stop().await.unwrap();
    assert_heard(&chat, ["on_close: Shutdown after 1 message(s)"]).await;
}
