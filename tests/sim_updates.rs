//! How updates wait, are polled and are acknowledged.

use std::time::Duration;

use amanobot::sim::Simulator;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep};

/// The whole answer of a poll.
async fn poll(sim: &Simulator, parameters: Value) -> Value {
    sim.call("getUpdates", parameters).await
}

/// The texts of the messages in an answer.
fn texts(answer: &Value) -> Vec<&str> {
    let updates = answer["result"].as_array().expect("the poll succeeds");
    updates
        .iter()
        .filter_map(|update| update["message"]["text"].as_str())
        .collect()
}

#[tokio::test]
async fn updates_have_consecutive_ids_and_stay_until_acknowledged() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    chat.send("one").await;
    chat.send("two").await;
    let first = poll(&sim, json!({})).await;
    assert_eq!(first["result"][0]["update_id"], 1_000_001);
    assert_eq!(first["result"][1]["update_id"], 1_000_002);
    assert_eq!(poll(&sim, json!({"offset": 0})).await, first);
    assert_eq!(
        texts(&poll(&sim, json!({"offset": 1_000_002})).await),
        ["two"]
    );
    assert_eq!(texts(&poll(&sim, json!({})).await), ["two"]);
}

#[tokio::test]
async fn a_limit_is_moved_into_its_range() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    for _ in 0..101 {
        chat.send("x").await;
    }
    assert_eq!(texts(&poll(&sim, json!({"limit": 0})).await).len(), 1);
    assert_eq!(texts(&poll(&sim, json!({"limit": 1000})).await).len(), 100);
    assert_eq!(texts(&poll(&sim, json!({"offset": -2})).await).len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_poll_waits_for_an_update() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let speaker = tokio::spawn(async move {
        sleep(Duration::from_secs(7)).await;
        chat.send("at last").await;
    });
    let started = Instant::now();
    let answer = poll(&sim, json!({"timeout": 30})).await;
    assert_eq!(
        (texts(&answer), started.elapsed().as_secs()),
        (vec!["at last"], 7)
    );
    speaker.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_poll_ends_after_fifty_seconds_at_most() {
    let sim = Simulator::new();
    let started = Instant::now();
    let answer = poll(&sim, json!({"timeout": 3600})).await;
    assert_eq!(
        (answer["result"].clone(), started.elapsed().as_secs()),
        (json!([]), 50)
    );
}

#[tokio::test(start_paused = true)]
async fn a_second_poll_ends_the_first() {
    let sim = Simulator::new();
    let first = tokio::spawn({
        let sim = sim.clone();
        async move { poll(&sim, json!({"timeout": 30})).await }
    });
    sleep(Duration::from_secs(1)).await;
    // One that does not wait takes nothing away from one that does.
    assert_eq!(poll(&sim, json!({})).await["result"], json!([]));
    assert!(!first.is_finished());
    assert_eq!(poll(&sim, json!({"timeout": 1})).await["result"], json!([]));
    assert_eq!(
        first.await.unwrap(),
        json!({
            "ok": false,
            "error_code": 409,
            "description": "Conflict: terminated by other getUpdates request; make sure that only \
                            one bot instance is running",
        })
    );
}

#[tokio::test(start_paused = true)]
async fn of_many_conflicts_one_is_told_at_once_and_the_others_three_seconds_later() {
    let sim = Simulator::new();
    sim.call("setWebhook", json!({"url": "https://example.org"}))
        .await;
    let started = Instant::now();
    let conflict = || async {
        assert_eq!(poll(&sim, json!({})).await["error_code"], 409);
        started.elapsed().as_secs()
    };
    assert_eq!(tokio::join!(conflict(), conflict(), conflict()), (0, 3, 3));
    assert_eq!(conflict().await, 3);
    assert_eq!(conflict().await, 6);
}

#[tokio::test(start_paused = true)]
async fn who_asks_for_the_same_again_and_again_is_slowed_down_by_a_strict_server() {
    let sim = Simulator::new().strict();
    let chat = sim.user("Alice").private_chat();
    let started = Instant::now();
    assert_eq!(texts(&poll(&sim, json!({})).await), [""; 0]);
    assert_eq!(started.elapsed().as_secs(), 0);
    assert_eq!(texts(&poll(&sim, json!({"timeout": 2})).await), [""; 0]);
    assert_eq!(started.elapsed().as_secs(), 3);
    for text in ["one", "two"] {
        chat.send(text).await;
    }
    assert_eq!(texts(&poll(&sim, json!({})).await), ["one", "two"]);
    assert_eq!(texts(&poll(&sim, json!({})).await), ["one"]);
    sleep(Duration::from_millis(500)).await;
    assert_eq!(texts(&poll(&sim, json!({})).await), ["one", "two"]);
    assert_eq!(
        texts(&poll(&sim, json!({"offset": -1})).await),
        ["two"],
        "another offset is another question"
    );
    assert_eq!(started.elapsed().as_secs(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_update_that_nobody_fetches_in_time_is_gone() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    chat.send("hello").await;
    sim.update("inline_query", json!({"id": "1"}));
    sim.update("callback_query", json!({"id": "2"}));
    let kinds = || async {
        let answer = poll(&sim, json!({})).await;
        let updates = answer["result"].as_array().unwrap().clone();
        let kind = |update: &Value| update.as_object().unwrap().keys().next().cloned();
        updates.iter().filter_map(kind).collect::<Vec<_>>()
    };
    sim.advance(Duration::from_secs(29)).await;
    assert_eq!(kinds().await, ["message", "inline_query", "callback_query"]);
    sim.advance(Duration::from_secs(1)).await;
    assert_eq!(kinds().await, ["message", "callback_query"]);
    sim.advance(Duration::from_secs(120)).await;
    assert_eq!(kinds().await, ["message"]);
    sim.advance(Duration::from_secs(86_400)).await;
    assert_eq!(kinds().await, [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_webhook_ends_polling_until_it_is_deleted() {
    let sim = Simulator::new();
    let waiting = tokio::spawn({
        let sim = sim.clone();
        async move { poll(&sim, json!({"timeout": 30})).await }
    });
    sleep(Duration::from_secs(1)).await;
    let hook = json!({"url": "https://example.org/hook", "max_connections": 500});
    let set = sim.call("setWebhook", hook.clone()).await;
    assert_eq!(
        set,
        json!({"ok": true, "result": true, "description": "Webhook was set"})
    );
    let set = sim.call("setWebhook", hook).await;
    assert_eq!(set["description"], "Webhook is already set");
    assert_eq!(
        waiting.await.unwrap()["description"],
        "Conflict: terminated by setWebhook request"
    );
    assert_eq!(
        poll(&sim, json!({})).await["description"],
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to \
         delete the webhook first"
    );
    let info = sim.call("getWebhookInfo", json!({})).await;
    assert_eq!(info["result"]["url"], "https://example.org/hook");
    assert_eq!(info["result"]["max_connections"], 100);
    // A poll that is refused is not remembered either.
    poll(&sim, json!({"allowed_updates": ["poll"]})).await;
    assert!(sim.update("message", json!({})));
    assert_eq!(
        poll(&sim, json!({"offset": 1_000_002})).await["ok"],
        json!(false)
    );
    let deleted = sim.call("deleteWebhook", json!({})).await;
    assert_eq!(deleted["description"], "Webhook was deleted");
    let waiting = poll(&sim, json!({})).await;
    assert_eq!(waiting["result"][0]["update_id"], 1_000_001);
    poll(&sim, json!({"offset": 1_000_002})).await;
    let info = sim.call("getWebhookInfo", json!({})).await;
    assert_eq!(
        info["result"],
        json!({"url": "", "has_custom_certificate": false, "pending_update_count": 0})
    );
}

#[tokio::test]
async fn the_kinds_a_bot_wants_are_remembered() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    poll(&sim, json!({"allowed_updates": ["Poll", "nonsense"]})).await;
    chat.send("unheard").await;
    assert!(sim.update("poll", json!({})));
    assert_eq!(
        poll(&sim, json!({})).await["result"][0],
        json!({"update_id": 1_000_001, "poll": {}})
    );
    // An unreadable list changes nothing.
    poll(&sim, json!({"allowed_updates": "?"})).await;
    assert!(!sim.update("message", json!({})));
    // An empty one asks for the default set.
    poll(&sim, json!({"allowed_updates": []})).await;
    assert!(sim.update("message", json!({})));
    assert!(!sim.update("chat_member", json!({})));
}

#[tokio::test]
async fn a_group_is_heard_by_all_its_bots() {
    let sim = Simulator::new();
    sim.add_bot("5:other", "OtherBot");
    let group = sim.group("Tea");
    group.set_status(5, "member");
    let chat = group.join(&sim.user("Alice"));
    chat.send("hi").await;
    assert_eq!(texts(&poll(&sim, json!({})).await), ["hi"]);
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    assert!(server.url().starts_with("http://127.0.0.1:"));
}

#[tokio::test]
async fn private_chats_with_two_bots_are_apart() {
    let sim = Simulator::new();
    sim.add_bot("5:other", "OtherBot");
    let alice = sim.user("Alice");
    alice.chat_with("OtherBot").send("psst").await;
    assert_eq!(texts(&poll(&sim, json!({})).await), [""; 0]);
    assert_eq!(alice.private_chat().transcript(), "");
    assert_eq!(alice.chat_with("@otherbot").transcript(), "Alice: psst\n");
}

#[tokio::test(start_paused = true)]
async fn an_offset_acknowledges_what_lies_around_it() {
    for (offset, expected) in [
        (0, vec!["one", "two", "three"]),
        (1_000_002, vec!["two", "three"]),
        // Long forgotten: nothing lies below it.
        (1, vec!["one", "two", "three"]),
        (-2, vec!["two", "three"]),
        (-100, vec!["one", "two", "three"]),
        // Up to ten ahead is taken for what it says, more brings everything back.
        (1_000_014, vec![]),
        (1_000_015, vec!["one", "two", "three"]),
        (i64::MAX, vec!["one", "two", "three"]),
    ] {
        let sim = Simulator::new();
        let chat = sim.user("Alice").private_chat();
        for text in ["one", "two", "three"] {
            chat.send(text).await;
        }
        let answer = poll(&sim, json!({"offset": offset})).await;
        assert_eq!(texts(&answer), expected, "{offset}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_bot_declared_again_keeps_its_updates_and_its_poll() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let waiting = tokio::spawn({
        let sim = sim.clone();
        async move { poll(&sim, json!({"timeout": 30})).await }
    });
    sleep(Duration::from_secs(1)).await;
    sim.add_bot(sim.token(), "RenamedBot");
    chat.send("hello").await;
    assert_eq!(texts(&waiting.await.unwrap()), ["hello"]);
    assert_eq!(texts(&poll(&sim, json!({})).await), ["hello"]);
    let me = sim.call("getMe", json!({})).await;
    assert_eq!(me["result"]["username"], "RenamedBot");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_update_is_missed_however_it_falls_between_two_polls() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let speaker = tokio::spawn(async move {
        for number in 0..500 {
            chat.send(number.to_string()).await;
        }
    });
    let (mut offset, mut heard) = (0, Vec::new());
    let started = Instant::now();
    while heard.len() < 500 {
        let answer = poll(&sim, json!({"offset": offset, "timeout": 50, "limit": 3})).await;
        for update in answer["result"].as_array().unwrap() {
            offset = update["update_id"].as_i64().unwrap() + 1;
            heard.push(update["message"]["text"].as_str().unwrap().to_owned());
        }
    }
    let said: Vec<String> = (0..500).map(|number| number.to_string()).collect();
    assert_eq!(heard, said);
    // A bell that nobody heard would cost the fifty seconds.
    assert!(started.elapsed().as_secs() < 40);
    speaker.await.unwrap();
}
