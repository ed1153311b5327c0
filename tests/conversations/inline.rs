//! A delegate for inline queries, with results as JSON.

use amanobot::sim::Simulator;

use crate::examples::inline::inline_handlers;
use crate::{heard, listen, secs, silence};

#[tokio::test(start_paused = true)]
async fn what_is_typed_is_offered_and_a_message_is_none_of_its_business() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, inline_handlers);
    let results = chat.inline("tea").await;
    assert_eq!(results.titles(), ["tea"]);
    assert_eq!(results.choose("abc").await["text"], "tea");
    assert_eq!(heard(&chat).await, "tea");
    chat.send("hello").await;
    silence(&chat, secs(5)).await;
    assert_eq!(sim.user("Bob").inline("coffee").await.titles(), ["coffee"]);
}
