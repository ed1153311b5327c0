//! Proposes until you say yes: a delegate for each private chat, which gets the presses of its chat too.
//!
//! ```sh
//! cargo run --example lover
//! ```
//!
//! Type anything, then press `[um ...]` or `[Yes]`. Who says nothing for `IDLE_TIMEOUT` seconds (10
//! unless set) is told so and the delegate ends, but the next one goes on where it was.
//!
//! As in the original, the last press is not answered. In a bot of your own call
//! `answer_callback_query` there as well, or Telegram shows for a while that the button is at work.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), lovers(bot)).run().await
}

pub(crate) fn lovers(bot: Bot) -> DelegatorBot {
    let memories = Memories::default();
    let lovers = pair(per_chat_id().types([ChatType::Private]), move |chat_id| {
        let memory = memories.lock().unwrap().remove(&chat_id);
        Lover(memory.unwrap_or_default(), memories.clone())
    });
    let lovers = lovers.include_callback_query();
    DelegatorBot::new(bot).delegate(lovers.idle_timeout(idle_timeout()))
}

/// What outlives a delegate: written when it closes, read when the next one is made.
type Memories = Arc<Mutex<HashMap<i64, Memory>>>;

#[derive(Default)]
struct Memory {
    proposals: u32,
    /// The newest message with buttons.
    asked: Option<MessageRef>,
}

struct Lover(Memory, Memories);

impl Lover {
    async fn propose(&mut self, cx: &Cx<PerChat>) -> HandlerResult {
        let Self(memory, _) = self;
        memory.proposals += 1;
        let buttons = [("Yes", "yes"), ("um ...", "no")]
            .map(|(label, data)| InlineKeyboardButton::new(label).callback_data(data));
        let text = format!("{}. Would you marry me?", memory.proposals);
        let call = cx.sender().send_message(text);
        let sent = call.reply_markup(InlineKeyboardMarkup::from([buttons]));
        memory.asked = Some(MessageRef::from(&sent.await?));
        Ok(())
    }

    /// Takes the buttons away, so that nobody answers twice.
    async fn cancel(&mut self, cx: &Cx<PerChat>) -> HandlerResult {
        if let Some(asked) = self.0.asked.take() {
            cx.bot().edit_message_reply_markup(asked).await?;
        }
        Ok(())
    }
}

impl Delegate<PerChat> for Lover {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
        self.propose(cx).await
    }

    async fn on_callback_query(
        &mut self,
        cx: &mut Cx<PerChat>,
        query: CallbackQuery,
    ) -> HandlerResult {
        if query.data.as_deref() == Some("yes") {
            self.cancel(cx).await?;
            cx.sender().send_message("Thank you!").await?;
            cx.close();
            return Ok(());
        }
        let text = "Ok. But I am going to keep asking.";
        cx.bot().answer_callback_query(query.id).text(text).await?;
        self.cancel(cx).await?;
        self.propose(cx).await
    }

    async fn on_idle(&mut self, cx: &mut Cx<PerChat>) -> HandlerResult {
        let text = "I know you may need a little time. I will always be here for you.";
        cx.sender().send_message(text).await?;
        cx.close();
        Ok(())
    }

    async fn on_close(self, cx: &mut Cx<PerChat>, _: CloseReason) -> HandlerResult {
        let Self(memory, memories) = self;
        memories.lock().unwrap().insert(cx.chat_id(), memory);
        Ok(())
    }
}

fn idle_timeout() -> Duration {
    let seconds = std::env::var("IDLE_TIMEOUT").ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(10.0))
}
