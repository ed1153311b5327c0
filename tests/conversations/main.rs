//! The conversations that the examples promise, on a paused clock: the bots are the examples' own, run
//! in the simulator instead of by their `main`.

mod alarm;
mod broadcast;
mod chatbox;
mod commands;
mod counter;
mod deeplinking;
mod dialogue;
mod guess;
mod inline;
mod inline_answerer;
mod inline_per_user;
mod lifecycle;
mod payment;
mod quiz;
mod skeleton_route;
mod vote;
mod webhook_counter;

#[allow(dead_code, reason = "what `main` needs, no test does")]
#[path = "../../examples"]
mod examples {
    pub(crate) mod alarm;
    pub(crate) mod broadcast;
    pub(crate) mod chatbox;
    pub(crate) mod commands;
    pub(crate) mod counter;
    pub(crate) mod deeplinking;
    pub(crate) mod dialogue;
    pub(crate) mod guess;
    pub(crate) mod inline;
    pub(crate) mod inline_answerer;
    pub(crate) mod inline_per_user;
    pub(crate) mod lifecycle;
    pub(crate) mod payment;
    pub(crate) mod quiz;
    pub(crate) mod skeleton_route;
    pub(crate) mod vote;
    pub(crate) mod webhook_counter;
}

use std::time::Duration;

use amanobot::prelude::*;
use amanobot::sim::{Chat, Running, Simulator};
use amanobot::updates::Handle;

const fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Has a bot listen in the simulator.
fn listen<H: Handle>(sim: &Simulator, bot: impl FnOnce(Bot) -> H) -> Running {
    sim.spawn(|itself| MessageLoop::new(itself.clone(), bot(itself)))
}

/// Says something and answers what the bot says to it.
async fn ask(chat: &Chat, text: &str) -> String {
    chat.send(text).await;
    heard(chat).await
}

/// What the bot says next.
async fn heard(chat: &Chat) -> String {
    chat.reply().await.text().to_owned()
}

/// Waits, and asserts that the bot says nothing meanwhile.
async fn silence(chat: &Chat, duration: Duration) {
    tokio::time::sleep(duration).await;
    assert_eq!(chat.unread(), None, "{}", chat.transcript());
}
