//! Sends one message to many chats: not faster than Telegram allows, and no more to those who have
//! blocked the bot.
//!
//! ```sh
//! cargo run --example broadcast
//! ```
//!
//! Whoever writes to the bot is a subscriber. `/send Good news` goes to all of them if it comes from
//! `OWNER_ID`, which in the terminal is you.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::prelude::*;
use amanobot::{ApiErrorKind, Error};
use tokio::time::{MissedTickBehavior, interval, sleep};

/// A little less than the thirty messages a second that Telegram lets through.
///
/// Telegram docs: <https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this>
const PACE: Duration = Duration::from_millis(40);

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    let owner = std::env::var("OWNER_ID").ok();
    // The person at the terminal has this number.
    let owner = owner.and_then(|id| id.parse().ok()).unwrap_or(1001);
    message_loop(bot, owner).run().await
}

pub(crate) fn message_loop(bot: Bot, owner: i64) -> MessageLoop {
    let subscribers = Subscribers::default();
    let hear = move |bot, message| hear(bot, message, owner, subscribers.clone());
    // A broadcast takes its time, and meanwhile others are heard.
    MessageLoop::new(bot, Routes::new().on_chat_message(hear)).concurrent(10)
}

type Subscribers = Arc<Mutex<BTreeSet<i64>>>;

async fn hear(bot: Bot, message: Message, owner: i64, subscribers: Subscribers) -> HandlerResult {
    let text = message.text.as_deref().unwrap_or_default();
    let reply = match text.strip_prefix("/send ") {
        Some(news) if message.chat.id == owner => broadcast(&bot, &subscribers, news).await,
        _ => {
            subscribers.lock().unwrap().insert(message.chat.id);
            "You are a subscriber now.".to_owned()
        }
    };
    bot.send_message(&message, reply).await?;
    Ok(())
}

/// Sends to all subscribers, forgets those that are gone, and says how it went.
async fn broadcast(bot: &Bot, subscribers: &Mutex<BTreeSet<i64>>, text: &str) -> String {
    let mut pace = interval(PACE);
    // Time that was lost is not made up for by a burst.
    pace.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut sent, mut gone, mut failed) = (0, 0, 0);
    let chats = subscribers.lock().unwrap().clone();
    for chat_id in chats {
        pace.tick().await;
        match send(bot, chat_id, text).await {
            Ok(now) => {
                sent += 1;
                if now != chat_id {
                    let mut subscribers = subscribers.lock().unwrap();
                    subscribers.remove(&chat_id);
                    subscribers.insert(now);
                }
            }
            Err(error) if is_gone(&error) => {
                gone += 1;
                subscribers.lock().unwrap().remove(&chat_id);
            }
            Err(error) => {
                failed += 1;
                eprintln!("{chat_id}: {error:#}");
            }
        }
    }
    format!("Sent to {sent}; {gone} gone, {failed} failed.")
}

/// Sends to a chat, when Telegram allows it, and answers the id that the chat has now.
async fn send(bot: &Bot, mut chat_id: i64, text: &str) -> Result<i64> {
    loop {
        let Err(error) = bot.send_message(chat_id, text).await else {
            return Ok(chat_id);
        };
        if let Some(pause) = error.retry_after() {
            // Nothing else is sent meanwhile: the limit is one for all chats.
            sleep(pause).await;
        } else if let Some(supergroup) = error.migrated_to() {
            chat_id = supergroup;
        } else {
            return Err(error);
        }
    }
}

/// Whether there is no use in trying again.
fn is_gone(error: &Error) -> bool {
    let kicked = |api: &amanobot::ApiError| api.kind == ApiErrorKind::BotWasKicked;
    error.is_blocked() || error.api().is_some_and(kicked)
}
