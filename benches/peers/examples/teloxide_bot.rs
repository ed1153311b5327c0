//! A small bot, compiled again and again by the benchmark; `amanobot_bot.rs` is the same bot.

use teloxide::prelude::*;

async fn answer(bot: Bot, message: Message) -> ResponseResult<()> {
    // The benchmark edits this line by another value of the variable.
    let greeting = option_env!("PEERS_EDIT").unwrap_or("ahoy");
    match message.text() {
        Some("/start") => bot.send_message(message.chat.id, greeting).await?,
        Some(text) => bot.send_message(message.chat.id, text).await?,
        None => return Ok(()),
    };
    Ok(())
}

#[tokio::main]
async fn main() {
    teloxide::repl(Bot::from_env(), answer).await;
}
