//! A dialogue from top to bottom: asks, waits for the answer, and asks again if it is nonsense.
//!
//! ```sh
//! cargo run --example dialogue
//! ```
//!
//! Type anything to begin. Who does not answer for `IDLE_TIMEOUT` seconds (60 unless set) has to begin
//! again.

use std::time::Duration;

use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), dialogues(bot)).run().await
}

pub(crate) fn dialogues(bot: Bot) -> DelegatorBot {
    let dialogues = pair(per_chat_id().types([ChatType::Private]), |_chat_id| {
        Dialogue
    });
    DelegatorBot::new(bot).delegate(dialogues.idle_timeout(idle_timeout()))
}

struct Dialogue;

impl Delegate<PerChat> for Dialogue {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
        say(cx, "What is your name?").await?;
        let name = loop {
            match cx.wait_message().await?.text {
                Some(name) if !name.starts_with('/') => break name,
                _ => say(cx, "Just your name, please.").await?,
            }
        };

        say(cx, format!("How old are you, {name}?")).await?;
        let age = loop {
            let answer = cx.wait_message().await?.text.unwrap_or_default();
            match answer.trim().parse::<u8>() {
                Ok(age @ 1..=130) => break age,
                Ok(_) => say(cx, "Is that so? Once more, please.").await?,
                Err(_) => say(cx, "A whole number, please, such as 42.").await?,
            }
        };

        say(cx, format!("{name}, {age}. Nice to meet you!")).await?;
        cx.close();
        Ok(())
    }

    async fn on_idle(&mut self, cx: &mut Cx<PerChat>) -> HandlerResult {
        cx.close();
        say(cx, "Never mind. Write again when you have time.").await
    }
}

async fn say(cx: &Cx<PerChat>, text: impl Into<String>) -> HandlerResult {
    cx.sender().send_message(text).await?;
    Ok(())
}

fn idle_timeout() -> Duration {
    let seconds = std::env::var("IDLE_TIMEOUT").ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(60.0))
}
