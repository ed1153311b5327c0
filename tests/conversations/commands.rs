//! Commands, sums and pictures each get an answer of their own.

use amanobot::sim::Simulator;
use serde_json::json;

use crate::examples::commands::routes;
use crate::{ask, heard, listen, secs, silence};

#[tokio::test(start_paused = true)]
async fn commands_get_their_arguments() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, |_| routes());
    assert_eq!(ask(&chat, "/add 1 2 3.5").await, "6.5");
    assert_eq!(ask(&chat, "/add 1 2 x").await, "I can only add numbers.");
    assert_eq!(ask(&chat, "/shout hear  me").await, "HEAR  ME");
    assert_eq!(ask(&chat, "/shout").await, "Shout what?");
    assert_eq!(ask(&chat, "/sing").await, "I do not know /sing. Try /help.");
}

#[tokio::test(start_paused = true)]
async fn start_and_help_are_one_in_any_case() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, |_| routes());
    let help = ask(&chat, "/help").await;
    assert!(help.starts_with("/add "), "{help}");
    assert_eq!(ask(&chat, "/Start").await, help);
}

#[tokio::test(start_paused = true)]
async fn sums_go_by_their_operator() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, |_| routes());
    for (sum, result) in [
        ("2+3", "= 5"),
        ("2 - -3", "= 5"),
        ("6 * 7", "= 42"),
        ("99999*-99999", "= -9999800001"),
        ("7 / 2", "Is that so?"),
        ("six times seven", "Is that so?"),
    ] {
        assert_eq!(ask(&chat, sum).await, result);
    }
}

#[tokio::test(start_paused = true)]
async fn other_messages_go_by_what_they_carry() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, |_| routes());
    chat.send_photo(b"a lighthouse").await;
    assert_eq!(heard(&chat).await, "How pretty!");
    chat.send_content(json!({"location": {"latitude": 1.0, "longitude": 2.0}}))
        .await;
    assert_eq!(heard(&chat).await, "I cannot do anything with location.");
}

#[tokio::test(start_paused = true)]
async fn in_a_group_the_bot_knows_which_commands_are_for_it() {
    let sim = Simulator::with_bot("1000:x", "AdderBot");
    let chat = sim.group("Sums").join(&sim.user("Alice"));
    let _running = listen(&sim, |_| routes());
    assert_eq!(ask(&chat, "/add@AdderBot 1 2").await, "3");
    assert_eq!(ask(&chat, "/add 1 2").await, "3");
    // What is meant for somebody else is talk like any other.
    assert_eq!(ask(&chat, "/add@OtherBot 1 2").await, "Is that so?");
    silence(&chat, secs(60)).await;
}
