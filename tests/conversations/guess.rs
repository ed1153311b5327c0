//! A game from its first message to the right answer.

use amanobot::sim::{Chat, Simulator};
use serde_json::json;

use crate::examples::guess::games;
use crate::{ask, heard, listen, secs, silence};

const HI: &str = "Guess my number";

/// Guesses by the bot's hints until it is right.
async fn win(chat: &Chat) {
    let (mut low, mut high) = (0, 99);
    while low <= high {
        let guess = i64::midpoint(low, high);
        match ask(chat, &format!(" {guess} ")).await.as_str() {
            "larger" => low = guess + 1,
            "smaller" => high = guess - 1,
            "Correct!" => return,
            other => panic!("{guess}: {other}"),
        }
    }
    panic!("no number is left\n{}", chat.transcript());
}

#[tokio::test(start_paused = true)]
async fn hints_lead_to_the_number_and_the_next_message_begins_a_new_game() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, games);
    for _ in 0..10 {
        // Were it taken for a guess, there would be another answer.
        assert_eq!(ask(&chat, "50").await, HI);
        assert_eq!(ask(&chat, "-1").await, "larger");
        assert_eq!(ask(&chat, "100").await, "smaller");
        win(&chat).await;
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_no_number_is_no_guess() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, games);
    assert_eq!(ask(&chat, "hi").await, HI);
    assert_eq!(ask(&chat, "abc").await, "Give me a number, please.");
    chat.send_photo(b"a picture").await;
    assert_eq!(heard(&chat).await, "Give me a number, please.");
    win(&chat).await;
}

#[tokio::test(start_paused = true)]
async fn each_chat_has_its_own_game() {
    let sim = Simulator::new();
    let alice = sim.user("Alice").private_chat();
    let bob = sim.user("Bob").private_chat();
    let _running = listen(&sim, games);
    assert_eq!(ask(&alice, "hi").await, HI);
    assert_eq!(ask(&bob, "hi").await, HI);
    win(&bob).await;
    assert_eq!(ask(&alice, "-1").await, "larger");
    win(&alice).await;
}

#[tokio::test(start_paused = true)]
async fn a_game_that_nobody_plays_expires_and_tells_the_number() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, games);
    let possible = loop {
        assert_eq!(ask(&chat, "hi").await, HI);
        match ask(&chat, "50").await.as_str() {
            "larger" => break 51..=99,
            "smaller" => break 0..=49,
            // By chance: another game, then.
            won => assert_eq!(won, "Correct!"),
        }
    };
    silence(&chat, secs(9)).await;
    let expired = heard(&chat).await;
    let answer = expired
        .strip_prefix("Game expired. The answer is ")
        .expect(&expired);
    assert!(
        possible.contains(&answer.parse::<i64>().unwrap()),
        "{expired}"
    );

    silence(&chat, secs(60)).await;
    chat.send_content(json!({"text": "again"})).await;
    assert_eq!(heard(&chat).await, HI);
}
