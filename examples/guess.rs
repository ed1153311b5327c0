//! Guess a number: a game in each chat, from the first message to the right answer.
//!
//! ```sh
//! cargo run --example guess
//! ```
//!
//! A game that nobody plays for `IDLE_TIMEOUT` seconds (10 unless set) is over. `RANDOM='[42]'` gives
//! the secret away: these numbers are taken in turn, the last one for ever.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), games(bot)).run().await
}

pub(crate) fn games(bot: Bot) -> DelegatorBot {
    let games = pair(per_chat_id(), |_chat_id| Game { answer: secret() });
    DelegatorBot::new(bot).delegate(games.idle_timeout(idle_timeout()))
}

struct Game {
    answer: i64,
}

impl Delegate<PerChat> for Game {
    async fn open(&mut self, cx: &mut Cx<PerChat>) -> HandlerResult {
        // The message that begins the game is no guess.
        cx.take_first();
        cx.sender().send_message("Guess my number").await?;
        Ok(())
    }

    async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, message: Message) -> HandlerResult {
        let guess = message
            .text
            .as_deref()
            .and_then(|text| text.trim().parse().ok());
        let reply = match guess {
            None::<i64> => "Give me a number, please.",
            Some(guess) if guess > self.answer => "smaller",
            Some(guess) if guess < self.answer => "larger",
            Some(_) => {
                cx.close();
                "Correct!"
            }
        };
        cx.sender().send_message(reply).await?;
        Ok(())
    }

    async fn on_idle(&mut self, cx: &mut Cx<PerChat>) -> HandlerResult {
        let text = format!("Game expired. The answer is {}", self.answer);
        cx.sender().send_message(text).await?;
        cx.close();
        Ok(())
    }
}

/// From 0 to 99, or the next number that `RANDOM` lists.
fn secret() -> i64 {
    static GAMES: AtomicUsize = AtomicUsize::new(0);
    let known = std::env::var("RANDOM").unwrap_or_default();
    let known: Vec<i64> = serde_json::from_str(&known).unwrap_or_default();
    let game = GAMES.fetch_add(1, Ordering::Relaxed);
    let answer = known.get(game).or(known.last());
    answer.copied().unwrap_or_else(|| fastrand::i64(0..100))
}

fn idle_timeout() -> Duration {
    let seconds = std::env::var("IDLE_TIMEOUT").ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(10.0))
}
