//! Too much at once: the limits of chats, groups and bots, and slow mode.

use std::time::Duration;

use amanobot::sim::{Pace, RateLimits, Simulator};
use serde_json::json;

use crate::{ALICE, BOT, Told, alice, result, supergroup, text};

#[tokio::test]
async fn who_sends_too_much_is_told_how_long_to_wait() {
    refusals(&mut Told::default()).await;
}

/// A message is refused for so many seconds, and for no longer.
async fn flooded(told: &mut Told, sim: &Simulator, chat: i64, seconds: u64) {
    let answer = sim.call("sendMessage", text(chat, "hi")).await;
    let description = format!("Too Many Requests: retry after {seconds}");
    let parameters = json!({"retry_after": seconds});
    told.with(&answer, &description, Some(parameters), "a flood");
    sim.advance(Duration::from_secs(seconds)).await;
    result(sim, "sendMessage", text(chat, "hi")).await;
}

pub(crate) async fn refusals(told: &mut Told) {
    let (sim, _) = alice();
    sim.set_pace(Pace::Stepped);
    sim.set_rate_limits(RateLimits::TELEGRAM);
    let (group, _) = supergroup(&sim);
    // One a second in a chat.
    result(&sim, "sendMessage", text(ALICE, "hi")).await;
    flooded(told, &sim, ALICE, 1).await;
    // Twenty a minute in a group.
    for _ in 0..20 {
        sim.advance(Duration::from_secs(1)).await;
        result(&sim, "sendMessage", text(group.id(), "hi")).await;
    }
    sim.advance(Duration::from_secs(1)).await;
    flooded(told, &sim, group.id(), 40).await;
    // Thirty a second in all.
    sim.advance(Duration::from_secs(60)).await;
    let others: Vec<i64> = (0..31)
        .map(|n| sim.user(&format!("User {n}")).id())
        .collect();
    for other in &others[..30] {
        result(&sim, "sendMessage", text(*other, "hi")).await;
    }
    flooded(told, &sim, others[30], 1).await;
    // In slow mode members wait, and administrators do not.
    sim.set_rate_limits(RateLimits::NONE);
    group.set_slow_mode(60);
    result(&sim, "sendMessage", text(group.id(), "hi")).await;
    flooded(told, &sim, group.id(), 60).await;
    group.set_status(BOT, "administrator");
    result(&sim, "sendMessage", text(group.id(), "hi")).await;
}
