//! A message to all subscribers, within Telegram's limits.

use amanobot::sim::{Chat, Running, Simulator};
use serde_json::json;
use tokio::time::Instant;

use crate::examples::broadcast::message_loop;
use crate::{ask, heard, secs, silence};

const WELCOME: &str = "You are a subscriber now.";

/// The bot, and its owner, who is the first of its subscribers.
async fn bot_of(sim: &Simulator) -> (Running, Chat) {
    let owner = sim.user("Olga").private_chat();
    let running = sim.spawn(|bot| message_loop(bot, owner.id()));
    assert_eq!(ask(&owner, "hi").await, WELCOME);
    (running, owner)
}

async fn subscriber(sim: &Simulator, name: &str) -> Chat {
    let chat = sim.user(name).private_chat();
    assert_eq!(ask(&chat, "hi").await, WELCOME);
    chat
}

#[tokio::test(start_paused = true)]
async fn subscribers_get_it_at_most_twenty_five_in_a_second() {
    let sim = Simulator::new();
    let (_running, owner) = bot_of(&sim).await;
    let mut others = Vec::new();
    for number in 0..100 {
        others.push(subscriber(&sim, &format!("User {number}")).await);
    }
    assert_eq!(ask(&owner, "/send Good news").await, "Good news");
    let begin = Instant::now();
    assert_eq!(heard(&owner).await, "Sent to 101; 0 gone, 0 failed.");
    assert_eq!(begin.elapsed().as_millis(), 100 * 40);
    for other in others {
        assert_eq!(heard(&other).await, "Good news");
        assert!(other.unread().is_none());
    }
}

#[tokio::test(start_paused = true)]
async fn others_are_heard_meanwhile() {
    let sim = Simulator::new();
    let (_running, owner) = bot_of(&sim).await;
    let early = subscriber(&sim, "Early").await;
    sim.fail_next("sendMessage", 429).retry_after(30);
    owner.send("/send Good news").await;
    silence(&owner, secs(5)).await;
    assert_eq!(ask(&early, "still there?").await, WELCOME);
    silence(&owner, secs(24)).await;
    assert_eq!(heard(&owner).await, "Good news");
    assert_eq!(heard(&early).await, "Good news");
    assert_eq!(heard(&owner).await, "Sent to 2; 0 gone, 0 failed.");
}

#[tokio::test(start_paused = true)]
async fn those_who_have_blocked_the_bot_are_forgotten() {
    let sim = Simulator::new();
    let (_running, owner) = bot_of(&sim).await;
    let gone = subscriber(&sim, "Gone").await;
    let there = subscriber(&sim, "There").await;
    sim.user("Gone").block();
    assert_eq!(ask(&owner, "/send one").await, "one");
    assert_eq!(heard(&owner).await, "Sent to 2; 1 gone, 0 failed.");
    assert_eq!(ask(&owner, "/send two").await, "two");
    assert_eq!(heard(&owner).await, "Sent to 2; 0 gone, 0 failed.");
    assert_eq!(
        (heard(&there).await, heard(&there).await),
        ("one".into(), "two".into())
    );

    sim.user("Gone").unblock();
    assert_eq!(ask(&gone, "I am back").await, WELCOME);
    assert_eq!(ask(&owner, "/send three").await, "three");
    assert_eq!(heard(&gone).await, "three");
}

#[tokio::test(start_paused = true)]
async fn when_telegram_asks_for_a_pause_nobody_is_left_out() {
    let sim = Simulator::new();
    let (_running, owner) = bot_of(&sim).await;
    let other = subscriber(&sim, "Other").await;
    sim.fail_next("sendMessage", 429).retry_after(7);
    sim.fail_next("sendMessage", 429).retry_after(2);
    let begin = Instant::now();
    owner.send("/send Good news").await;
    assert_eq!(heard(&owner).await, "Good news");
    assert_eq!(begin.elapsed().as_secs(), 9);
    assert_eq!(heard(&other).await, "Good news");
    assert_eq!(heard(&owner).await, "Sent to 2; 0 gone, 0 failed.");
}

#[tokio::test(start_paused = true)]
async fn a_group_is_followed_to_the_supergroup_that_it_has_become() {
    let sim = Simulator::new();
    let (_running, owner) = bot_of(&sim).await;
    let alice = sim.user("Alice");
    let group = sim.group("Tea").join(&alice);
    assert_eq!(ask(&group, "hi").await, WELCOME);
    let supergroup = sim.add_chat(json!({"type": "supergroup", "title": "More tea"}));
    let there = supergroup.join(&alice);
    // Groups have negative numbers, so theirs is the first call.
    sim.fail_next("sendMessage", 400).migrated_to(there.id());
    assert_eq!(ask(&owner, "/send one").await, "one");
    assert_eq!(heard(&there).await, "one");
    assert_eq!(heard(&owner).await, "Sent to 2; 0 gone, 0 failed.");
    assert_eq!(ask(&owner, "/send two").await, "two");
    assert_eq!(heard(&there).await, "two");
    assert!(group.unread().is_none());
}

#[tokio::test(start_paused = true)]
async fn only_the_owner_can_send_to_all() {
    let sim = Simulator::new();
    let (_running, owner) = bot_of(&sim).await;
    let other = sim.user("Other").private_chat();
    assert_eq!(ask(&other, "/send Bad news").await, WELCOME);
    silence(&owner, secs(10)).await;
}
