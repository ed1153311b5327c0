//! Counts the inline queries of each user, and forgets a user who asks no more.
//!
//! ```sh
//! cargo run --example inline_per_user
//! ```
//!
//! The terminal tells how to type a query. On Telegram, send /setinline to `@BotFather` first.
//! `IDLE_TIMEOUT` is how many seconds of silence it takes, 10 unless set.

use std::time::Duration;

use amanobot::prelude::*;
use amanobot::types::{InlineQueryResultArticle, InputTextMessageContent};

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), query_counters(bot))
        .run()
        .await
}

pub(crate) fn query_counters(bot: Bot) -> DelegatorBot {
    let counters = pair(per_inline_from_id(), |_user_id| QueryCounter::default());
    DelegatorBot::new(bot).delegate(counters.idle_timeout(idle_timeout()))
}

#[derive(Default)]
struct QueryCounter {
    count: u32,
}

impl Delegate<PerUser> for QueryCounter {
    async fn on_inline_query(&mut self, cx: &mut Cx<PerUser>, query: InlineQuery) -> HandlerResult {
        println!("{}: inline query: {}", cx.user_id(), query.glance());
        self.count += 1;
        let text = format!("{}. {}", self.count, query.query);
        cx.answerer().answer(&query, async move {
            let content = InputTextMessageContent::new(&text);
            Ok([InlineQueryResultArticle::new("abc", &text, content)])
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
}

fn idle_timeout() -> Duration {
    let seconds = std::env::var("IDLE_TIMEOUT").ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(10.0))
}
