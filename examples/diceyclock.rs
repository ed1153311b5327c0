//! A die and a clock: two commands told apart by comparing text.
//!
//! ```sh
//! cargo run --example diceyclock
//! ```
//!
//! Type `/roll` or `/time`. `RANDOM='[6, 1]'` loads the die: a six, then ones.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot, Routes::new().on_chat_message(obey))
        .run()
        .await
}

async fn obey(bot: Bot, message: Message) -> HandlerResult {
    let reply = match message.text.as_deref() {
        Some("/roll") => roll().to_string(),
        Some("/time") => time(),
        _ => return Ok(()),
    };
    bot.send_message(&message, reply).await?;
    Ok(())
}

/// From one to six.
fn roll() -> u64 {
    static ROLLS: AtomicUsize = AtomicUsize::new(0);
    let loaded = std::env::var("RANDOM").unwrap_or_default();
    let loaded: Vec<u64> = serde_json::from_str(&loaded).unwrap_or_default();
    let roll = ROLLS.fetch_add(1, Ordering::Relaxed);
    match loaded.get(roll).or(loaded.last()) {
        Some(pips) => *pips,
        // Each new hasher of the standard library is seeded by chance.
        None => RandomState::new().hash_one(()) % 6 + 1,
    }
}

/// The time of day in Greenwich.
fn time() -> String {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_secs();
    format!(
        "{:02}:{:02}:{:02} UTC",
        now / 3600 % 24,
        now / 60 % 60,
        now % 60
    )
}
