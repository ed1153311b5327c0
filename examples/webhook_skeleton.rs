//! Receives updates over a webhook, in order: a start for programs of your own.
//!
//! ```sh
//! cargo run --example webhook_skeleton
//! ```
//!
//! turns the terminal into the chat, as nobody else brings updates then. On Telegram it takes a
//! proxy with a certificate that passes `https://bot.example.org/hook` on to port 8080:
//!
//! ```sh
//! export AMANOBOT_TOKEN=… WEBHOOK_URL=https://bot.example.org/hook PORT=8080
//! cargo run --example webhook_skeleton
//! ```

use std::error::Error;
use std::hash::{BuildHasher, RandomState};

use amanobot::prelude::*;
use amanobot::types::{InlineQueryResultArticle, InputTextMessageContent};
use amanobot::updates::OrderedWebhook;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let bot = amanobot::sim::from_env()?;
    let routes = Routes::new()
        .on_chat_message(on_chat_message)
        .on_callback_query(on_callback_query)
        .on_inline_query(on_inline_query)
        .on_chosen_inline_result(on_chosen_inline_result);
    let webhook = OrderedWebhook::new(bot.clone(), routes);

    let Ok(url) = std::env::var("WEBHOOK_URL") else {
        println!("WEBHOOK_URL is not set, so updates are fetched and fed by hand.");
        return Ok(feed_by_hand(bot, webhook).await?);
    };
    let port = std::env::var("PORT").map_or(Ok(8080), |port| port.parse())?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("Listening on port {port} for {url}");
    webhook
        .server(url)
        .secret_token(secret())
        .run(listener)
        .await?;
    Ok(())
}

/// What comes from elsewhere goes the same way.
async fn feed_by_hand(bot: Bot, webhook: OrderedWebhook) -> Result<()> {
    let feeder = webhook.feeder();
    let running = webhook.spawn();
    let fetched = move |_bot, update: Update| {
        let feeder = feeder.clone();
        async move { Ok(feeder.send(update).await?) }
    };
    MessageLoop::new(bot, fetched).run().await?;
    running.stop().await
}

/// A secret for this run: Telegram is told it with the webhook, and says it with each update.
fn secret() -> String {
    let random = || RandomState::new().hash_one(());
    format!("{:016x}{:016x}", random(), random())
}

async fn on_chat_message(_bot: Bot, message: Message) -> HandlerResult {
    println!("Chat message: {}", message.glance());
    Ok(())
}

async fn on_callback_query(_bot: Bot, query: CallbackQuery) -> HandlerResult {
    println!("Callback query: {}", query.glance());
    Ok(())
}

async fn on_inline_query(bot: Bot, query: InlineQuery) -> HandlerResult {
    println!("Inline query: {}", query.glance());
    let content = InputTextMessageContent::new("Good morning");
    let article = InlineQueryResultArticle::new("abcde", "Telegram", content);
    bot.answer_inline_query(query.id, [article]).await?;
    Ok(())
}

async fn on_chosen_inline_result(_bot: Bot, chosen: ChosenInlineResult) -> HandlerResult {
    println!("Chosen inline result: {}", chosen.glance());
    Ok(())
}
