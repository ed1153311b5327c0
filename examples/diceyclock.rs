//! A die and a clock: two commands told apart by comparing text.
//!
//! ```sh
//! cargo run --example diceyclock
//! ```
//!
//! Type `/roll` or `/time`. `RANDOM='[6, 1]'` loads the die: a six, then ones.

use std::sync::atomic::{AtomicUsize, Ordering};

use amanobot::prelude::*;
use jiff::Timestamp;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot, routes()).run().await
}

pub(crate) fn routes() -> Routes {
    Routes::new().on_chat_message(obey)
}

async fn obey(bot: Bot, message: Message) -> HandlerResult {
    let reply = match message.text.as_deref() {
        Some("/roll") => roll().to_string(),
        Some("/time") => Timestamp::now().strftime("%H:%M:%S UTC").to_string(),
        _ => return Ok(()),
    };
    bot.send_message(&message, reply).await?;
    Ok(())
}

/// From one to six, or the next number that `RANDOM` lists.
fn roll() -> u8 {
    static ROLLS: AtomicUsize = AtomicUsize::new(0);
    let loaded = std::env::var("RANDOM").unwrap_or_default();
    let loaded: Vec<u8> = serde_json::from_str(&loaded).unwrap_or_default();
    let roll = ROLLS.fetch_add(1, Ordering::Relaxed);
    let pips = loaded.get(roll).or(loaded.last());
    pips.copied().unwrap_or_else(|| fastrand::u8(1..=6))
}
