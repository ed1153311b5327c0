//! Commands, sums and pictures: three routers, one inside the other.
//!
//! ```sh
//! cargo run --example commands
//! ```
//!
//! Type `/help`. `/add@SimBot 1 2` is for this bot, `/add@OtherBot 1 2` is not: with a token, the bot
//! asks Telegram for its own name when it gets the first command of that kind.

use std::ops::{Add, Mul, Sub};

use amanobot::prelude::*;
use amanobot::routing::{Captures, Regex, by_regex};

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot, routes()).run().await
}

pub(crate) fn routes() -> Routes {
    // The key is what the second group finds: the operator.
    let sum = Regex::new(r"^(-?\d{1,9})\s*([-+*])\s*(-?\d{1,9})$").expect("it is well formed");
    let sums = Router::new(by_regex(Message::text_or_caption, sum, 2))
        .on("+", |bot, message, sum| result(bot, message, sum, i64::add))
        .on("-", |bot, message, sum| result(bot, message, sum, i64::sub))
        .on("*", |bot, message, sum| result(bot, message, sum, i64::mul))
        .no_key(chatter);

    let commands = Router::new(by_chat_command().lower())
        .on("start", help)
        .on("help", help)
        .on("add", add)
        .on("shout", shout)
        .not_a_command(sums)
        .otherwise(unknown);

    let contents = Router::new(by_content_type())
        .on("text", commands)
        .on("photo", admire)
        .otherwise(shrug);

    Routes::new().on_chat_message(contents.into_handler())
}

async fn help(bot: Bot, message: Message) -> HandlerResult {
    let text = "/add 1 2 3 adds, /shout hello is loud. Or type a sum, such as 6 * 7.";
    say(bot, message, text).await
}

async fn add(bot: Bot, message: Message, command: Command) -> HandlerResult {
    let numbers: Result<Vec<f64>, _> = command.args.iter().map(|number| number.parse()).collect();
    match numbers {
        Ok(numbers) => say(bot, message, numbers.iter().sum::<f64>().to_string()).await,
        Err(_) => say(bot, message, "I can only add numbers.").await,
    }
}

async fn shout(bot: Bot, message: Message, command: Command) -> HandlerResult {
    match command.rest.trim() {
        "" => say(bot, message, "Shout what?").await,
        what => say(bot, message, what.to_uppercase()).await,
    }
}

async fn unknown(bot: Bot, message: Message, command: Option<Command>) -> HandlerResult {
    let name = command.map(|command| command.name).unwrap_or_default();
    say(bot, message, format!("I do not know /{name}. Try /help.")).await
}

async fn result(
    bot: Bot,
    message: Message,
    sum: Captures,
    f: fn(i64, i64) -> i64,
) -> HandlerResult {
    let number = |group: usize| sum.get(group).unwrap_or_default().parse::<i64>();
    let result = f(number(1)?, number(3)?);
    say(bot, message, format!("= {result}")).await
}

async fn chatter(bot: Bot, message: Message) -> HandlerResult {
    say(bot, message, "Is that so?").await
}

async fn admire(bot: Bot, message: Message) -> HandlerResult {
    say(bot, message, "How pretty!").await
}

async fn shrug(bot: Bot, message: Message) -> HandlerResult {
    let text = format!(
        "I cannot do anything with {}.",
        message.content().content_type()
    );
    say(bot, message, text).await
}

async fn say(bot: Bot, message: Message, text: impl Into<String>) -> HandlerResult {
    bot.send_message(&message, text).await?;
    Ok(())
}
