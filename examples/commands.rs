//! Commands, sums and pictures: three routers, one inside the other.
//!
//! ```sh
//! cargo run --example commands
//! ```
//!
//! Type `/help`. In a group `/add@SimBot 1 2` is for this bot, `/add@OtherBot 1 2` is not. With a token
//! the bot asks Telegram for its own name, once, when it gets the first command of that kind.

use amanobot::prelude::*;
use amanobot::routing::{Captures, Regex, by_regex};

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;

    // A key is what the second group finds: the operator.
    let sum = Regex::new(r"^(-?\d{1,9})\s*([-+*/])\s*(-?\d{1,9})$").expect("it is well formed");
    let sums = Router::new(by_regex(Message::text_or_caption, sum, 2))
        .on("+", |bot, message, sum| {
            calculate(bot, message, sum, i64::checked_add)
        })
        .on("-", |bot, message, sum| {
            calculate(bot, message, sum, i64::checked_sub)
        })
        .on("*", |bot, message, sum| {
            calculate(bot, message, sum, i64::checked_mul)
        })
        .on("/", |bot, message, sum| {
            calculate(bot, message, sum, i64::checked_div)
        })
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
        .on("sticker", admire)
        .otherwise(shrug);

    let routes = Routes::new().on_chat_message(contents.into_handler());
    MessageLoop::new(bot, routes).run().await
}

async fn help(bot: Bot, message: Message) -> HandlerResult {
    let text = "/add 1 2 3 adds, /shout hello is loud. Or type a sum, such as 6 * 7.";
    bot.send_message(&message, text).await?;
    Ok(())
}

async fn add(bot: Bot, message: Message, command: Command) -> HandlerResult {
    let numbers: Result<Vec<f64>, _> = command.args.iter().map(|number| number.parse()).collect();
    let reply = match numbers {
        Ok(numbers) => numbers.iter().sum::<f64>().to_string(),
        Err(_) => "I can only add numbers.".to_owned(),
    };
    bot.send_message(&message, reply).await?;
    Ok(())
}

async fn shout(bot: Bot, message: Message, command: Command) -> HandlerResult {
    let what = if command.rest.is_empty() {
        "what?"
    } else {
        &command.rest
    };
    bot.send_message(&message, what.to_uppercase()).await?;
    Ok(())
}

async fn unknown(bot: Bot, message: Message, command: Option<Command>) -> HandlerResult {
    let name = command.map(|command| command.name).unwrap_or_default();
    bot.send_message(&message, format!("I do not know /{name}. Try /help."))
        .await?;
    Ok(())
}

async fn calculate(
    bot: Bot,
    message: Message,
    sum: Captures,
    operator: fn(i64, i64) -> Option<i64>,
) -> HandlerResult {
    let number = |group: usize| sum.get(group).and_then(|number| number.parse().ok());
    let result = number(1).zip(number(3)).and_then(|(a, b)| operator(a, b));
    let reply = result.map_or("Impossible.".to_owned(), |result| format!("= {result}"));
    bot.send_message(&message, reply).await?;
    Ok(())
}

async fn chatter(bot: Bot, message: Message) -> HandlerResult {
    bot.send_message(&message, "Is that so?").await?;
    Ok(())
}

async fn admire(bot: Bot, message: Message) -> HandlerResult {
    bot.send_message(&message, "How pretty!").await?;
    Ok(())
}

async fn shrug(bot: Bot, message: Message) -> HandlerResult {
    let text = format!("I see: {}.", message.content().content_type());
    bot.send_message(&message, text).await?;
    Ok(())
}
