//! Answers inline queries by an answerer: of what somebody types, only the newest is worked at.
//!
//! ```sh
//! cargo run --example inline_answerer
//! ```
//!
//! The terminal tells how to type a query and how to choose a result. On Telegram, send /setinline
//! to `@BotFather` first, and `/setinlinefeedback` to hear which results are chosen.

use amanobot::prelude::*;
use amanobot::types::{InlineQueryResultArticle, InputTextMessageContent};

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), routes(&bot)).run().await
}

pub(crate) fn routes(bot: &Bot) -> Routes {
    let answerer = Answerer::new(bot);
    Routes::new()
        .on_inline_query(move |_bot, query| {
            println!("Inline query: {}", query.glance());
            let text = query.query.clone();
            // What takes long in here is given up as soon as the same user types on.
            answerer.answer(&query, async move {
                let content = InputTextMessageContent::new(&text);
                Ok([InlineQueryResultArticle::new("abc", &text, content)])
            });
            async { Ok(()) }
        })
        .on_chosen_inline_result(chosen)
}

async fn chosen(_bot: Bot, chosen: ChosenInlineResult) -> HandlerResult {
    println!("Chosen inline result: {}", chosen.glance());
    Ok(())
}
