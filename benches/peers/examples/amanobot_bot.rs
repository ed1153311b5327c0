//! A small bot, compiled again and again by the benchmark; `teloxide_bot.rs` is the same bot.

use amanobot::prelude::*;

async fn answer(bot: Bot, message: Message) -> HandlerResult {
    // The benchmark edits this line by another value of the variable.
    let greeting = option_env!("PEERS_EDIT").unwrap_or("ahoy");
    match message.text.as_deref() {
        Some("/start") => bot.send_message(&message, greeting).await?,
        Some(text) => bot.send_message(&message, text).await?,
        None => return Ok(()),
    };
    Ok(())
}

#[tokio::main]
async fn main() -> amanobot::Result<()> {
    let bot = Bot::from_env()?;
    MessageLoop::new(bot, Routes::new().on_chat_message(answer))
        .run()
        .await
}
