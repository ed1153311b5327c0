//! Applause: presses come to whoever has sent the message, wherever it is and whoever presses.
//!
//! ```sh
//! cargo run --example intercept
//! ```
//!
//! What you say is posted with a button. Each press below one of your posts reaches your delegate,
//! which counts them. It ends after `IDLE_TIMEOUT` seconds of silence (10 unless set), and the next one
//! counts anew; your posts remain yours.

use std::time::Duration;

use amanobot::helper::Origins;
use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), authors(bot)).run().await
}

pub(crate) fn authors(bot: Bot) -> DelegatorBot {
    let authors = pair(per_from_id(), |_user_id| Author::default());
    let authors = authors.intercept_callback_query(Origins::CHAT);
    DelegatorBot::new(bot).delegate(authors.idle_timeout(idle_timeout()))
}

#[derive(Default)]
struct Author {
    applause: u32,
}

impl Delegate<PerUser> for Author {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerUser>, message: Message) -> HandlerResult {
        let (Some(author), Some(text)) = (&message.from, &message.text) else {
            return Ok(());
        };
        let buttons = [("Clap", "clap"), ("Remove", "remove")]
            .map(|(label, data)| InlineKeyboardButton::new(label).callback_data(data));
        // In the same chat, so a group's members may press. The bot takes down whose post it is.
        let post = format!("{}: {text}", author.first_name);
        cx.bot()
            .send_message(&message, post)
            .reply_markup(InlineKeyboardMarkup::from([buttons]))
            .await?;
        Ok(())
    }

    async fn on_callback_query(
        &mut self,
        cx: &mut Cx<PerUser>,
        query: CallbackQuery,
    ) -> HandlerResult {
        let is_mine = query.from.id == cx.user_id();
        let text = match (query.data.as_deref(), query.origin()) {
            (Some("remove"), Some(post)) if is_mine => {
                // Without a keyboard the post is nobody's.
                cx.bot().edit_message_text(post, "(removed)").await?;
                "Removed".to_owned()
            }
            (Some("remove"), _) => "Only its author can remove a post".to_owned(),
            _ => {
                self.applause += 1;
                format!("Clap number {} for this author", self.applause)
            }
        };
        cx.bot().answer_callback_query(query.id).text(text).await?;
        Ok(())
    }
}

fn idle_timeout() -> Duration {
    let seconds = std::env::var("IDLE_TIMEOUT").ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(10.0))
}
