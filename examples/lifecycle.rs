//! The life of a delegate: says each of its hooks as it is called.
//!
//! ```sh
//! cargo run --example lifecycle
//! ```
//!
//! `/event 3` sets an event in three seconds; `/close` and `/fail` end the delegate, as does silence
//! for `IDLE_TIMEOUT` seconds (10 unless set). A message or an event that comes later opens the next
//! one, which knows nothing of the one before.

use std::time::Duration;

use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), reporters(bot)).run().await
}

pub(crate) fn reporters(bot: Bot) -> DelegatorBot {
    let reporters = pair(per_chat_id(), |_chat_id| Reporter { messages: 0 });
    DelegatorBot::new(bot)
        .delegate(reporters.idle_timeout(idle_timeout()))
        .on_error(|failure| println!("reported: {failure}"))
}

struct Reporter {
    messages: u32,
}

/// What a delegate tells itself, or the next one, at a later time.
struct Reminder {
    seconds: u64,
}

type Context = Cx<PerChat, Reminder>;

impl Delegate<PerChat, Reminder> for Reporter {
    async fn open(&mut self, cx: &mut Context) -> HandlerResult {
        say(cx, "open: here I am").await
    }

    async fn on_chat_message(&mut self, cx: &mut Context, message: Message) -> HandlerResult {
        self.messages += 1;
        let text = message.text.unwrap_or_default();
        let said = format!("on_chat_message: {text} is number {}", self.messages);
        say(cx, said).await?;
        let (command, argument) = text.split_once(' ').unwrap_or((&text, ""));
        match command {
            "/close" => cx.close(),
            "/fail" => return Err("as I was told".into()),
            "/event" => {
                let seconds = argument.parse()?;
                let delay = Duration::from_secs(seconds);
                cx.scheduler().later(delay, Reminder { seconds });
            }
            _ => {}
        }
        Ok(())
    }

    async fn on_event(&mut self, cx: &mut Context, reminder: Reminder) -> HandlerResult {
        let said = format!("on_event: set {} seconds ago", reminder.seconds);
        say(cx, said).await
    }

    /// Without this, silence closes the delegate as well.
    async fn on_idle(&mut self, cx: &mut Context) -> HandlerResult {
        cx.close();
        say(cx, "on_idle: nobody talks to me").await
    }

    async fn on_close(self, cx: &mut Context, reason: CloseReason) -> HandlerResult {
        let text = format!("on_close: {reason:?} after {} message(s)", self.messages);
        let said = say(cx, text).await;
        match reason {
            // In the terminal, nobody is left to hear it.
            CloseReason::Shutdown => Ok(()),
            _ => said,
        }
    }
}

async fn say(cx: &Context, text: impl Into<String>) -> HandlerResult {
    cx.sender().send_message(text).await?;
    Ok(())
}

fn idle_timeout() -> Duration {
    let seconds = std::env::var("IDLE_TIMEOUT").ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(10.0))
}
