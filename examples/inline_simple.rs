//! Answers inline queries: what somebody types after the bot's name, in any chat.
//!
//! ```sh
//! cargo run --example inline_simple
//! ```
//!
//! The terminal tells how to type a query and how to choose a result. On Telegram, send /setinline
//! to `@BotFather` first, and `/setinlinefeedback` to hear which results are chosen.

use amanobot::prelude::*;
use amanobot::types::{InlineQueryResultArticle, InputTextMessageContent};

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot, routes()).run().await
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .on_inline_query(answer)
        .on_chosen_inline_result(chosen)
}

async fn answer(bot: Bot, query: InlineQuery) -> HandlerResult {
    println!("Inline query: {}", query.glance());
    let article =
        InlineQueryResultArticle::new("abc", "ABC", InputTextMessageContent::new("Hello"));
    bot.answer_inline_query(query.id, [article]).await?;
    Ok(())
}

async fn chosen(_bot: Bot, chosen: ChosenInlineResult) -> HandlerResult {
    println!("Chosen inline result: {}", chosen.glance());
    Ok(())
}
