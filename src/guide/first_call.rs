//! Testing the account: the first call, and how calls are written.
//!
//! [`get_me`](crate::Bot::get_me) asks Telegram who the bot is. It needs nothing and changes
//! nothing, so it is a good first call:
//!
//! ```no_run
//! use amanobot::prelude::*;
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     let bot = Bot::from_env()?;
//!     let me = bot.get_me().await?;
//!     println!("I am {}, number {}.", me.first_name, me.id);
//!     Ok(())
//! }
//! ```
//!
//! If it prints the bot's name, the token is right and the way to Telegram is open. If not, Rust
//! prints the error that `main` returned, with all its parts. Look for these words:
//!
//! | words | what to do |
//! | --- | --- |
//! | `` `AMANOBOT_TOKEN` is not set `` | [export it](super::token) in the shell that runs the program |
//! | `this is no token of a bot` | copy all of it, the number and the colon too |
//! | `Unauthorized` | it was a token once; ask @BotFather for the current one |
//! | `Network` | the way to Telegram: is there a [proxy](crate::BotBuilder::proxy) to go through? |
//!
//! Printed by the program itself, an error is a sentence:
//!
//! ```
//! use amanobot::prelude::*;
//!
//! async fn check(bot: &Bot) {
//!     match bot.get_me().await {
//!         Ok(me) => println!("I am {}.", me.first_name),
//!         Err(error) => eprintln!("{error}"), // getMe: Unauthorized (401)
//!     }
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! # let sim = amanobot::sim::Simulator::new();
//! # check(&sim.bot()).await;
//! # sim.fail_next("getMe", 401);
//! # let error = sim.bot().get_me().await.unwrap_err();
//! # assert_eq!(error.to_string(), "getMe: Unauthorized (401)");
//! # assert!(format!("{error:?}").contains("Unauthorized"));
//! # }
//! ```
//!
//! # How calls are written
//!
//! Every method of the [Bot API](https://core.telegram.org/bots/api) is a method of
//! [`Bot`](crate::Bot), in Rust's spelling: `getMe` is `get_me`, `sendPhoto` is `send_photo`. One
//! rule holds for all of them:
//!
//! > What a method requires is an argument, in the documentation's order. What it allows is a setter.
//! > `.await` sends.
//!
//! ```
//! use amanobot::prelude::*;
//!
//! async fn announce(bot: &Bot, chat_id: i64) -> Result<Message> {
//!     bot.send_message(chat_id, "<b>Hello</b>") // required
//!         .parse_mode(ParseMode::Html) // allowed
//!         .disable_notification(true)
//!         .await
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! # let sim = amanobot::sim::Simulator::new();
//! # let chat = sim.user("Alice").private_chat();
//! # chat.send("/start").await;
//! # let message = announce(&sim.bot(), chat.id()).await?;
//! # assert_eq!(message.message_id, chat.reply().await.id());
//! # assert_eq!(sim.calls_to("sendMessage")[0]["parse_mode"], "HTML");
//! # Ok(())
//! # }
//! ```
//!
//! A [`Call`](crate::Call) that is never awaited does nothing, and the compiler warns about it.
//! What `.await` gives is what Telegram answers, as a Rust type: here the message that was sent.
//!
//! Next: [Receiving messages](super::receiving)
