//! Three calls by hand: who am I, what is new, and a first message.
//!
//! ```sh
//! cargo run --example getting_started
//! ```
//!
//! Type something within twenty seconds. `echo` shows how a bot is written that goes on listening.

use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;

    let me = bot.get_me().await?;
    println!("I am {}, number {}.", me.first_name, me.id);

    // A bot cannot begin a conversation: somebody has to write to it first.
    let updates = bot.get_updates().timeout(20).await?;
    let Some(update) = updates.last() else {
        println!("Nobody wrote.");
        return Ok(());
    };
    println!(
        "{} update(s), the last one is {}.",
        updates.len(),
        update.update_id
    );

    if let Some(message) = update.message() {
        bot.send_message(message, "Hey!").await?;
    }

    // Telegram repeats an update until a larger offset says that it has arrived.
    bot.get_updates().offset(update.update_id + 1).await?;
    Ok(())
}
