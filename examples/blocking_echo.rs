//! Says back what it hears, without `async`: the smallest whole bot of the blocking kind.
//!
//! ```sh
//! cargo run --example blocking_echo
//! ```
//!
//! turns the terminal into the chat: type `hello`. Of a program of your own, this takes the feature
//! `blocking`.

use amanobot::prelude::*;

fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot, Routes::new().on_chat_message(blocking(echo))).run_forever()
}

#[allow(clippy::needless_pass_by_value, reason = "handlers own what they get")]
fn echo(bot: Bot, message: Message) -> HandlerResult {
    if let Some(text) = &message.text {
        bot.send_message(&message, text).send()?;
    }
    Ok(())
}
