//! Questions are asked until there is an answer.

use amanobot::sim::Simulator;

use crate::examples::dialogue::dialogues;
use crate::{ask, heard, listen, secs, silence};

#[tokio::test(start_paused = true)]
async fn name_and_age_are_asked_in_turn() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, dialogues);
    assert_eq!(ask(&chat, "hi").await, "What is your name?");
    assert_eq!(ask(&chat, "Ada").await, "How old are you, Ada?");
    assert_eq!(ask(&chat, "36").await, "Ada, 36. Nice to meet you!");
    assert_eq!(ask(&chat, "hi").await, "What is your name?");
}

#[tokio::test(start_paused = true)]
async fn nonsense_is_asked_again() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, dialogues);
    assert_eq!(ask(&chat, "hi").await, "What is your name?");
    assert_eq!(ask(&chat, "/help").await, "Just your name, please.");
    chat.send_photo(b"a picture of me").await;
    assert_eq!(heard(&chat).await, "Just your name, please.");
    assert_eq!(ask(&chat, "Ada").await, "How old are you, Ada?");
    for text in ["old", "-5", "4.5", "1000"] {
        let told = ask(&chat, text).await;
        assert_eq!(told, "A whole number, please, such as 42.", "{text}");
    }
    for text in ["0", "200"] {
        assert_eq!(
            ask(&chat, text).await,
            "Is that so? Once more, please.",
            "{text}"
        );
    }
    assert_eq!(ask(&chat, " 36 ").await, "Ada, 36. Nice to meet you!");
}

#[tokio::test(start_paused = true)]
async fn two_people_do_not_get_in_each_others_way() {
    let sim = Simulator::new();
    let ada = sim.user("Ada").private_chat();
    let bob = sim.user("Bob").private_chat();
    let _running = listen(&sim, dialogues);
    assert_eq!(ask(&ada, "hi").await, "What is your name?");
    assert_eq!(ask(&bob, "hi").await, "What is your name?");
    assert_eq!(ask(&ada, "Ada").await, "How old are you, Ada?");
    assert_eq!(ask(&bob, "Bob").await, "How old are you, Bob?");
    assert_eq!(ask(&bob, "20").await, "Bob, 20. Nice to meet you!");
    assert_eq!(ask(&ada, "36").await, "Ada, 36. Nice to meet you!");
}

#[tokio::test(start_paused = true)]
async fn who_does_not_answer_has_to_begin_again() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, dialogues);
    assert_eq!(ask(&chat, "hi").await, "What is your name?");
    silence(&chat, secs(59)).await;
    assert_eq!(
        heard(&chat).await,
        "Never mind. Write again when you have time."
    );
    silence(&chat, secs(600)).await;
    assert_eq!(ask(&chat, "Ada").await, "What is your name?");
}

#[tokio::test(start_paused = true)]
async fn groups_are_left_alone() {
    let sim = Simulator::new();
    let chat = sim.group("Tea").join(&sim.user("Alice"));
    let _running = listen(&sim, dialogues);
    chat.send("hi").await;
    silence(&chat, secs(120)).await;
}
