//! Votes, results and ends.

use amanobot::sim::Pace;
use serde_json::{Value, json};
use std::time::Duration;

use crate::{alice, assert_told, panic_of, refusal, result, supergroup, updates};

fn tea(more: Value) -> Value {
    let mut poll = json!({
        "chat_id": 1001,
        "question": "Tea?",
        "options": [{"text": "Green"}, {"text": "Black"}, {"text": "None"}],
    });
    let more = more.as_object().unwrap().clone();
    poll.as_object_mut().unwrap().extend(more);
    poll
}

fn votes(poll: &Value) -> Vec<i64> {
    let options = poll["options"].as_array().unwrap();
    options
        .iter()
        .map(|option| option["voter_count"].as_i64().unwrap())
        .collect()
}

#[tokio::test]
async fn votes_are_counted_where_the_poll_is_shown_and_the_bot_is_told() {
    let (sim, chat) = alice();
    updates(&sim).await;
    let sent = result(&sim, "sendPoll", tea(json!({"is_anonymous": false}))).await;
    let poll = chat.vote(1, &[1]).await;
    assert_eq!(
        (votes(&poll), &poll["total_voter_count"]),
        (vec![0, 1, 0], &json!(1))
    );
    assert_eq!(chat.message(1).unwrap()["poll"], poll);

    let told = updates(&sim).await;
    let [(answered, answer), (changed, shown)] = &told[..] else {
        panic!("{told:?}")
    };
    assert_eq!(
        (answered.as_str(), changed.as_str()),
        ("poll_answer", "poll")
    );
    assert_eq!(answer["poll_id"], sent["poll"]["id"]);
    assert_eq!(answer["user"]["first_name"], "Alice");
    assert_eq!(answer["option_ids"], json!([1]));
    assert_eq!(answer["option_persistent_ids"], json!(["1"]));
    assert_eq!(shown, &poll);

    let poll = chat.vote(1, &[]).await;
    assert_eq!(votes(&poll), [0, 0, 0]);
    assert_eq!(updates(&sim).await[0].1["option_ids"], json!([]));
    assert!(
        chat.transcript()
            .ends_with("Alice (votes: Black, on 1)\nAlice (takes the vote back, on 1)\n")
    );
}

#[tokio::test]
async fn of_an_anonymous_poll_only_the_results_are_told() {
    let (sim, chat) = alice();
    updates(&sim).await;
    result(&sim, "sendPoll", tea(json!({}))).await;
    chat.vote(1, &[0]).await;
    let told = updates(&sim).await;
    assert_eq!(told.len(), 1);
    assert_eq!(
        (told[0].0.as_str(), votes(&told[0].1)),
        ("poll", vec![1, 0, 0])
    );
}

#[tokio::test]
async fn a_forwarded_poll_is_the_same_one_and_a_copied_one_another() {
    let (sim, chat) = alice();
    result(&sim, "sendPoll", tea(json!({}))).await;
    chat.vote(1, &[0]).await;
    let again = json!({"chat_id": 1001, "from_chat_id": 1001, "message_id": 1});
    result(&sim, "forwardMessage", again.clone()).await;
    result(&sim, "copyMessage", again).await;
    let poll = |id: i64| chat.message(id).unwrap()["poll"].clone();
    assert_eq!(poll(1), poll(2));
    assert_ne!(poll(1)["id"], poll(3)["id"]);
    assert_eq!(votes(&poll(3)), [0, 0, 0]);

    let bob = sim.user("Bob").private_chat();
    let to_bob = json!({"chat_id": 1002, "from_chat_id": 1001, "message_id": 1});
    result(&sim, "forwardMessage", to_bob).await;
    bob.vote(1, &[1]).await;
    assert_eq!(votes(&poll(1)), [1, 1, 0]);
    assert_eq!(votes(&poll(2)), [1, 1, 0]);
}

#[tokio::test]
async fn votes_that_a_poll_does_not_take_are_refused() {
    let (sim, chat) = alice();
    let quiz = json!({"type": "quiz", "correct_option_ids": [0], "explanation": "It is."});
    let sent = result(&sim, "sendPoll", tea(quiz)).await;
    assert_eq!(sent["poll"]["explanation"], "It is.");
    assert_eq!(sent["poll"]["allows_revoting"], false);
    result(
        &sim,
        "sendPoll",
        tea(json!({"allows_multiple_answers": true})),
    )
    .await;
    assert_eq!(votes(&chat.vote(2, &[0, 2]).await), [1, 0, 1]);
    chat.vote(1, &[1]).await;
    for (message_id, options, reason) in [
        (1, &[0][..], "votes in this poll cannot be changed\n"),
        (2, &[0, 2], "the vote is the same as before\n"),
        (2, &[3], "the poll has no option [3]\n"),
        (9, &[0], "message 9 shows no poll\n"),
    ] {
        let chat = chat.clone();
        let told = panic_of(async move { chat.vote(message_id, options).await }).await;
        assert!(told.starts_with(reason), "{told}");
    }
    result(&sim, "stopPoll", json!({"chat_id": 1001, "message_id": 2})).await;
    let told = panic_of(async move { chat.vote(2, &[0]).await }).await;
    assert!(told.starts_with("the poll is closed\n"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn a_poll_ends_in_time_and_shows_its_secrets() {
    let (sim, chat) = alice();
    updates(&sim).await;
    sim.set_pace(Pace::Stepped);
    let secret = json!({"open_period": 60, "hide_results_until_closes": true});
    let sent = result(&sim, "sendPoll", tea(secret)).await;
    assert_eq!(sent["poll"]["close_date"], sim.now() + 60);
    let poll = chat.vote(1, &[0]).await;
    assert_eq!(
        (votes(&poll), &poll["total_voter_count"]),
        (vec![0, 0, 0], &json!(1))
    );
    updates(&sim).await;
    sim.advance(Duration::from_secs(59)).await;
    assert_eq!(updates(&sim).await, []);
    sim.advance(Duration::from_secs(1)).await;
    let told = updates(&sim).await;
    assert_eq!(told[0].0, "poll");
    assert_eq!(told[0].1["is_closed"], true);
    assert_eq!(votes(&told[0].1), [1, 0, 0]);
    assert_eq!(chat.message(1).unwrap()["poll"], told[0].1);
    let stop = json!({"chat_id": 1001, "message_id": 1});
    assert_eq!(
        refusal(&sim, "stopPoll", stop).await,
        "Bad Request: poll has already been closed"
    );
}

#[tokio::test]
async fn people_add_options_where_they_may() {
    let (sim, chat) = alice();
    updates(&sim).await;
    result(&sim, "sendPoll", tea(json!({"allow_adding_options": true}))).await;
    let told = chat.add_poll_option(1, "Rooibos").await;
    assert_eq!(told["poll_option_added"]["option_text"], "Rooibos");
    assert_eq!(told["poll_option_added"]["option_persistent_id"], "3");
    let option = chat.message(1).unwrap()["poll"]["options"][3].clone();
    assert_eq!(option["added_by_user"]["first_name"], "Alice");
    assert_eq!(votes(&chat.vote(1, &[3]).await), [0, 0, 0, 1]);
    let kinds: Vec<String> = updates(&sim)
        .await
        .into_iter()
        .map(|(kind, _)| kind)
        .collect();
    assert_eq!(kinds, ["poll", "message", "poll"]);
    result(&sim, "sendPoll", tea(json!({}))).await;
    let told = panic_of(async move { chat.add_poll_option(3, "Mate").await }).await;
    assert!(
        told.starts_with("the poll takes no further options\n"),
        "{told}"
    );
}

#[tokio::test]
async fn impossible_polls_are_refused() {
    let (sim, _chat) = alice();
    let channel = sim.add_chat(json!({"type": "channel"}));
    assert_told(
        &sim,
        [
            (
                "sendPoll",
                tea(json!({"type": "quiz", "correct_option_ids": [3]})),
                "Bad Request: wrong correct option ID specified",
            ),
            (
                "sendPoll",
                tea(json!({"type": "quiz", "correct_option_ids": [0, 1]})),
                "Bad Request: wrong correct option ID specified",
            ),
            (
                "sendPoll",
                tea(json!({"close_date": 1})),
                "Bad Request: poll can't be closed at that time",
            ),
            (
                "sendPoll",
                tea(json!({"chat_id": channel.id(), "is_anonymous": false})),
                "Bad Request: non-anonymous polls can't be sent to channel chats",
            ),
            ("sendPoll", tea(json!({"chat_id": channel.id()})), "ok"),
        ],
    )
    .await;
}

#[tokio::test]
async fn votes_of_a_group_come_together() {
    let (sim, _) = alice();
    let (group, alice) = supergroup(&sim);
    let bob = group.join(&sim.user("Bob"));
    let poll = tea(json!({"chat_id": group.id()}));
    let sent = result(&sim, "sendPoll", poll).await;
    let id = sent["message_id"].as_i64().unwrap();
    alice.vote(id, &[0]).await;
    bob.vote(id, &[1]).await;
    assert_eq!(votes(&alice.vote(id, &[1]).await), [0, 2, 0]);
}
