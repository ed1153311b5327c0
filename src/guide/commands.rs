//! Commands: `/start`, and other things to go by.
//!
//! A [`Router`](crate::routing::Router) goes on where [`Routes`](crate::routing::Routes) end: by
//! what is in a message. A function gets the bot, the message and, if it likes, the command with
//! its arguments:
//!
//! ```
//! # mod program {
//! use amanobot::prelude::*;
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     MessageLoop::new(Bot::from_env()?, routes()).run().await
//! }
//!
//! fn routes() -> Routes {
//!     let commands = Router::new(by_chat_command())
//!         .on("start", start)
//!         .on("add", add)
//!         .not_a_command(chatter)
//!         .otherwise(unknown);
//!     Routes::new().on_chat_message(commands.into_handler())
//! }
//!
//! async fn start(bot: Bot, message: Message) -> HandlerResult {
//!     bot.send_message(&message, "Send me /add 1 2 3").await?;
//!     Ok(())
//! }
//!
//! async fn add(bot: Bot, message: Message, command: Command) -> HandlerResult {
//!     let numbers: Result<Vec<i64>, _> = command.args.iter().map(|arg| arg.parse()).collect();
//!     let reply = match numbers {
//!         Ok(numbers) => numbers.iter().sum::<i64>().to_string(),
//!         Err(_) => "I can add whole numbers only.".to_owned(),
//!     };
//!     bot.send_message(&message, reply).await?;
//!     Ok(())
//! }
//!
//! async fn chatter(bot: Bot, message: Message) -> HandlerResult {
//!     bot.send_message(&message, "Nice weather today.").await?;
//!     Ok(())
//! }
//!
//! async fn unknown(bot: Bot, message: Message) -> HandlerResult {
//!     bot.send_message(&message, "What was that?").await?;
//!     Ok(())
//! }
//! #     #[tokio::main(flavor = "current_thread", start_paused = true)]
//! #     pub async fn check() {
//! #         let sim = amanobot::sim::Simulator::new();
//! #         let chat = sim.user("Alice").private_chat();
//! #         let _running = sim.spawn(|bot| MessageLoop::new(bot, routes()));
//! #         for (text, reply) in [
//! #             ("/start", "Send me /add 1 2 3"),
//! #             ("/add 1 2 3", "6"),
//! #             ("/add@SimBot x", "I can add whole numbers only."),
//! #             ("hello", "Nice weather today."),
//! #             ("/jump", "What was that?"),
//! #         ] {
//! #             chat.send(text).await;
//! #             assert_eq!(chat.reply().await.text(), reply);
//! #         }
//! #     }
//! # }
//! # fn main() { program::check() }
//! ```
//!
//! In a group, `/add@YourBot 1 2` is for your bot and means the same, and `/add@OtherBot 1 2` is no
//! command. `bot.set_my_commands(…)` has Telegram suggest commands to those who type `/`.
//!
//! # What to go by
//!
//! | key function | goes by |
//! | --- | --- |
//! | [`by_chat_command`](crate::routing::by_chat_command) | the command in a message's text |
//! | [`by_command`](crate::routing::by_command) | a command in a text of your choice: a caption, the data of a button |
//! | [`by_content_type`](crate::routing::by_content_type) | what the message [carries](super::glance): `text`, `photo`, … |
//! | [`by_text`](crate::routing::by_text) | the whole text |
//! | [`by_data`](crate::routing::by_data) | the data of the button that was pressed |
//! | [`by_regex`](crate::routing::by_regex) | a group of a regular expression, with the feature `regex` |
//! | [`by`](crate::routing::by) | whatever a closure finds |
//!
//! Each can be changed: `by_text().lower()` does not mind capitals,
//! [`map_key`](crate::routing::KeyFunction::map_key) makes a key of your own from it. An entry may
//! be another router:
//!
//! ```
//! # use amanobot::prelude::*;
//! # async fn yes(_: Bot, _: Message) -> HandlerResult { Ok(()) }
//! # async fn no(_: Bot, _: Message) -> HandlerResult { Ok(()) }
//! # async fn admire(_: Bot, _: Message) -> HandlerResult { Ok(()) }
//! let words = Router::new(by_text().lower()).on("yes", yes).on("no", no);
//! let messages = Router::new(by_content_type()).on("text", words).on("photo", admire);
//! let routes = Routes::new().on_chat_message(messages.into_handler());
//! # drop(routes);
//! ```
//!
//! # Or just a match
//!
//! A router is a convenience for many entries. For three of them, and in the hooks of a
//! [delegate](super::conversations), a `match` does as well; key functions can be asked there too,
//! as [`ByCommand::parse`](crate::routing::ByCommand::parse).
//!
//! Next: [Inline queries](super::inline_queries)
