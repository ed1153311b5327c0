//! A delegate for the inline queries of each user, and results that are written as JSON.
//!
//! ```sh
//! cargo run --example inline
//! ```
//!
//! The terminal tells how to type a query and how to choose a result. On Telegram, send /setinline
//! to `@BotFather` first, and `/setinlinefeedback` to hear which results are chosen.
//!
//! The original sends articles as they were in 2015, with the text beside the title. Telegram still
//! takes them, but its documentation knows them no more, and so does no type here: what has no type
//! is sent as JSON. For articles of today, see `inline_per_user`.

use std::time::Duration;

use amanobot::prelude::*;
use amanobot::types::InlineQueryResult;
use serde_json::json;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), inline_handlers(bot))
        .run()
        .await
}

pub(crate) fn inline_handlers(bot: Bot) -> DelegatorBot {
    let handlers = pair(per_inline_from_id(), |_user_id| InlineHandler);
    DelegatorBot::new(bot).delegate(handlers.idle_timeout(Duration::from_secs(10)))
}

struct InlineHandler;

impl Delegate<PerUser> for InlineHandler {
    async fn on_inline_query(&mut self, cx: &mut Cx<PerUser>, query: InlineQuery) -> HandlerResult {
        println!("{}: inline query: {}", cx.user_id(), query.glance());
        let text = query.query.clone();
        cx.answerer().answer(&query, async move {
            let article =
                json!({"type": "article", "id": "abc", "title": text, "message_text": text});
            Ok([InlineQueryResult::Unknown(article)])
        });
        Ok(())
    }

    async fn on_chosen_inline_result(
        &mut self,
        cx: &mut Cx<PerUser>,
        chosen: ChosenInlineResult,
    ) -> HandlerResult {
        let user_id = cx.user_id();
        println!("{user_id}: chosen inline result: {}", chosen.glance());
        Ok(())
    }

    async fn on_close(self, cx: &mut Cx<PerUser>, reason: CloseReason) -> HandlerResult {
        println!("{}: closed: {reason:?}", cx.user_id());
        Ok(())
    }
}
