//! Telegram bots, on a typed [Bot API](https://core.telegram.org/bots/api) generated from one schema.
//!
//! ```no_run
//! use amanobot::prelude::*;
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     let bot = Bot::from_env()?; // AMANOBOT_TOKEN
//!     MessageLoop::new(bot, Routes::new().on_chat_message(echo)).run().await
//! }
//!
//! async fn echo(bot: Bot, message: Message) -> HandlerResult {
//!     if let Some(text) = &message.text {
//!         bot.send_message(&message, text).await?;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! New here? The [`guide`] leads from an empty folder to a bot with many users, a page at a
//! time. Those who know amanobot for Python find [each of its names](crate::guide::from_python) there.
//!
//! # Calls
//!
//! What a method requires is positional, in the documentation's order. What it allows is a chained
//! setter. `.await` sends.
//!
//! ```no_run
//! # use amanobot::prelude::*;
//! # async fn example(bot: Bot) -> Result<()> {
//! let sent = bot
//!     .send_message("@announcements", "<b>Hello</b>")
//!     .parse_mode(ParseMode::Html)
//!     .disable_notification(true)
//!     .await?;
//! println!("message {}", sent.message_id);
//! # Ok(())
//! # }
//! ```
//!
//! [`Bot`] lists all methods, chapter by chapter. A request is also plain data, for those who like
//! names better than positions, or want to keep it:
//!
//! ```
//! use amanobot::methods::SendInvoice;
//! use amanobot::types::LabeledPrice;
//!
//! let invoice = SendInvoice::builder()
//!     .chat_id(7)
//!     .title("Tea")
//!     .description("A cup of oolong")
//!     .payload("tea-1")
//!     .currency("EUR")
//!     .prices([LabeledPrice::new("Tea", 350)])
//!     .build();
//! # let bot = amanobot::Bot::new("1:a");
//! let call = bot.call(invoice); // `.await` sends it
//! # drop(call);
//! ```
//!
//! # Where things are
//!
//! | module | what |
//! | --- | --- |
//! | [`guide`] | pages to read in order; part of the documentation only |
//! | [`types`], [`methods`] | the Bot API's objects and requests, generated |
//! | [`wire`] | [`ChatId`], [`MessageRef`], [`InputFile`]: scalars that no schema describes |
//! | [`bot`] | [`Bot`], calls, uploads, downloads, transports |
//! | [`text`] | formatted text, to and from markup, and in parts |
//! | [`update`] | what an update is: flavor, headline, content; filters |
//! | [`routing`] | one function for each flavor, command, button or text; listeners |
//! | [`event`] | what a program tells itself at a later time |
//! | [`helper`] | a bot for one chat, answers to inline queries |
//! | [`delegate`] | one object for each conversation |
//! | [`updates`] | the loop that fetches updates, webhooks and other sources of them |
//! | `sim` | Telegram in a box (feature `sim`, which is on) |
//! | `blocking` | calls and loops without `async`, with the feature `blocking` |
//! | [`error`] | what can go wrong |
//!
//! # Without Telegram
//!
//! A bot talks to a simulated Telegram: in the same process, for tests, or over
//! HTTP as `amanobot-sim`. The examples use it when they have no token.
//!
//! # Features
//!
//! | feature | default | adds |
//! | --- | --- | --- |
//! | `rustls` | yes | TLS by rustls, with the ring provider |
//! | `native-tls` | | TLS by the operating system's library |
//! | `sim` | yes | the simulator, the static table of the API, the program `amanobot-sim` |
//! | `regex` | | routers by regular expressions |
//! | `webhook` | | a web server for webhooks, and their route for servers that use axum |
//! | `blocking` | | calls, loops and handlers for programs without `async` |
//!
//! A program for production alone can do without the simulator: `default-features = false, features =
//! ["rustls"]`.
//!
//! # What this version does not do
//!
//! What a delegate knows ends with the program.

#[cfg(feature = "blocking")]
pub mod blocking;
pub mod bot;
pub mod delegate;
pub mod error;
pub mod event;
#[cfg(any(doc, doctest))]
pub mod guide;
pub mod helper;
pub mod methods;
pub mod prelude;
pub mod routing;
#[cfg(feature = "sim")]
pub mod schema;
#[cfg(feature = "sim")]
pub mod sim;
pub mod text;
pub mod types;
pub mod update;
pub mod updates;
pub mod wire;

pub use crate::bot::{Bot, BotBuilder, Call};
pub use crate::error::{ApiError, ApiErrorKind, Error, Result};
pub use crate::routing::HandlerResult;
pub use crate::wire::{ChatId, InputFile, MessageRef};

/// The README's examples compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
