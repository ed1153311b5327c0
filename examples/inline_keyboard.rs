//! Sends a button below a message and reacts to its press.
//!
//! ```sh
//! cargo run --example inline_keyboard
//! ```
//!
//! Type anything, then press the button as the terminal tells you to.

use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot, routes()).run().await
}

pub(crate) fn routes() -> Routes {
    Routes::new()
        .on_chat_message(ask)
        .on_callback_query(pressed)
}

async fn ask(bot: Bot, message: Message) -> HandlerResult {
    let keyboard = InlineKeyboardMarkup::from([[
        InlineKeyboardButton::new("Press me").callback_data("press")
    ]]);
    bot.send_message(&message, "Use inline keyboard")
        .reply_markup(keyboard)
        .await?;
    Ok(())
}

async fn pressed(bot: Bot, query: CallbackQuery) -> HandlerResult {
    println!("Callback query: {}", query.glance());
    bot.answer_callback_query(query.id).text("Got it").await?;
    Ok(())
}
