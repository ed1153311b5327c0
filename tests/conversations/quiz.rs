//! Quizzes in messages.

use amanobot::sim::{Chat, Reply, Simulator};
use tokio::time::{Instant, timeout};

use crate::examples::quiz::quizzes;
use crate::{ask, listen, secs, silence};

/// The answer to a question.
fn answer(question: &str) -> String {
    let words: Vec<_> = question.split(' ').collect();
    let [x, sign, y, "=", "?"] = words[..] else {
        panic!("{question}")
    };
    let (x, y): (i64, i64) = (x.parse().unwrap(), y.parse().unwrap());
    let answer = match sign {
        "+" => x + y,
        "-" => x - y,
        "x" => x * y,
        _ => panic!("{question}"),
    };
    answer.to_string()
}

/// Presses a button, which nobody answers, and waits for what becomes of the message.
async fn press(chat: &Chat, button: &str) -> Reply {
    let _ = timeout(secs(0), chat.press(button)).await;
    chat.edited().await
}

#[tokio::test(start_paused = true)]
async fn right_answers_are_counted_until_nobody_answers() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, quizzes);
    assert_eq!(ask(&chat, "hi").await, "Press START to do some math ...");
    let mut question = press(&chat, "START").await;
    for is_right in [true, false, true] {
        let right = answer(question.text());
        let buttons = question.buttons();
        assert_eq!(buttons.len(), 5);
        let numbers: Vec<i64> = buttons.iter().map(|n| n.parse().unwrap()).collect();
        assert!(numbers.is_sorted(), "{numbers:?}");
        let chosen = buttons
            .iter()
            .find(|button| (**button == right) == is_right);
        question = press(&chat, chosen.unwrap()).await;
    }
    let start = Instant::now();
    silence(&chat, secs(9)).await;
    let score = chat.edited().await;
    assert_eq!(
        score.text(),
        "2 out of 3\n\nThis message will disappear in 5 seconds to test deleteMessage"
    );
    assert!(score.buttons().is_empty());
    assert_eq!(start.elapsed().as_secs(), 10);
    assert_eq!(chat.deleted().await, score.id());
    assert_eq!(start.elapsed().as_secs(), 15);
    silence(&chat, secs(60)).await;
}

#[tokio::test(start_paused = true)]
async fn each_message_is_a_quiz_of_its_own() {
    let sim = Simulator::new();
    let alice = sim.user("Alice").private_chat();
    let bob = sim.user("Bob").private_chat();
    let _running = listen(&sim, quizzes);
    for chat in [&alice, &bob] {
        ask(chat, "hi").await;
        press(chat, "START").await;
    }
    let question = alice.transcript();
    let question = question
        .rsplit_once("): ")
        .unwrap()
        .1
        .lines()
        .next()
        .unwrap();
    press(&alice, &answer(question)).await;
    tokio::time::sleep(secs(5)).await;
    for (chat, score) in [(&bob, "0 out of 0"), (&alice, "1 out of 1")] {
        let said = chat.edited().await;
        assert!(said.text().starts_with(score), "{}", said.text());
    }
}
