//! Counts the messages of each chat, and forgets a chat that is silent.
//!
//! ```sh
//! cargo run --example counter
//! ```
//!
//! `IDLE_TIMEOUT` is how many seconds of silence it takes, 10 unless set.

use std::time::Duration;

use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), counters(bot)).run().await
}

/// The bot itself, which a test can run as well.
pub(crate) fn counters(bot: Bot) -> DelegatorBot {
    let counters = pair(per_chat_id(), |_chat_id| MessageCounter::default());
    DelegatorBot::new(bot).delegate(counters.idle_timeout(idle_timeout()))
}

#[derive(Default)]
struct MessageCounter {
    count: u32,
}

impl Delegate<PerChat> for MessageCounter {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
        self.count += 1;
        cx.sender().send_message(self.count.to_string()).await?;
        Ok(())
    }
}

fn idle_timeout() -> Duration {
    let seconds = std::env::var("IDLE_TIMEOUT").ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(10.0))
}
