//! Says back what it hears: the smallest whole bot.
//!
//! ```sh
//! cargo run --example echo
//! ```
//!
//! turns the terminal into the chat: type `hello`. To talk to it on Telegram, get a token from
//! `@BotFather` and set `AMANOBOT_TOKEN` to it.

use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot, routes()).run().await
}

pub(crate) fn routes() -> Routes {
    Routes::new().on_chat_message(echo)
}

async fn echo(bot: Bot, message: Message) -> HandlerResult {
    if let Some(text) = &message.text {
        bot.send_message(&message, text).await?;
    }
    Ok(())
}
