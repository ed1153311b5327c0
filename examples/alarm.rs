//! An alarm clock: send it a number of seconds.
//!
//! ```sh
//! cargo run --example alarm
//! ```
//!
//! An alarm rings even if its delegate has gone in the meantime, which happens after `IDLE_TIMEOUT`
//! seconds of silence (10 unless set).

use std::time::Duration;

use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), alarm_setters(bot))
        .run()
        .await
}

pub(crate) fn alarm_setters(bot: Bot) -> DelegatorBot {
    let setters = pair(per_chat_id(), |_chat_id| AlarmSetter);
    DelegatorBot::new(bot).delegate(setters.idle_timeout(idle_timeout()))
}

/// What rings: events can be of any type.
struct Alarm {
    text: &'static str,
}

struct AlarmSetter;

impl Delegate<PerChat, Alarm> for AlarmSetter {
    async fn on_chat_message(
        &mut self,
        cx: &mut Cx<PerChat, Alarm>,
        message: Message,
    ) -> HandlerResult {
        let seconds = message.text.as_deref().and_then(|text| text.parse().ok());
        let reply = match seconds.filter(|seconds: &f64| seconds.is_finite()) {
            Some(seconds) => {
                // What should have rung rings now; what is too far away to count, never.
                let delay = Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX);
                let text = "Beep beep, time to wake up!";
                cx.scheduler().later(delay, Alarm { text });
                format!("Got it. Alarm is set at {seconds:?} seconds from now.")
            }
            None => "Not a number. No alarm set.".to_owned(),
        };
        cx.sender().send_message(reply).await?;
        Ok(())
    }

    async fn on_event(&mut self, cx: &mut Cx<PerChat, Alarm>, alarm: Alarm) -> HandlerResult {
        cx.sender().send_message(alarm.text).await?;
        Ok(())
    }
}

fn idle_timeout() -> Duration {
    let seconds = std::env::var("IDLE_TIMEOUT").ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(10.0))
}
