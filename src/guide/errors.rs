//! Errors and limits: too many requests, blocked, moved.
//!
//! A call answers with a [`Result`](crate::Result). Its [`Error`](crate::Error) says what went
//! wrong, in a few kinds that a program can tell apart:
//!
//! | kind | what happened |
//! | --- | --- |
//! | [`Api`](crate::Error::Api) | Telegram understood and refused; [`ApiErrorKind`](crate::ApiErrorKind) says more |
//! | [`Network`](crate::Error::Network) | no answer; the call may or may not have been carried out |
//! | [`BadResponse`](crate::Error::BadResponse) | an answer of somebody else, such as the page of a gateway |
//! | [`Decode`](crate::Error::Decode) | an answer that does not fit the schema, with the place |
//! | [`Io`](crate::Error::Io) | a file could not be read or written |
//! | [`Invalid`](crate::Error::Invalid), [`Config`](crate::Error::Config) | the call or the bot is set up wrongly; nothing was sent |
//!
//! The text is one line, `sendMessage: Forbidden: bot was blocked by the user (403)`; `{error:#}`
//! prints all causes behind it.
//!
//! # What to do about it
//!
//! ```
//! use amanobot::prelude::*;
//!
//! async fn notify(bot: &Bot, chat_id: i64, text: &str) -> Result<()> {
//!     match bot.send_message(chat_id, text).await {
//!         Ok(_) => Ok(()),
//!         Err(error) if error.is_blocked() => {
//!             println!("{chat_id} wants to hear no more: take it off the list");
//!             Ok(())
//!         }
//!         Err(error) => match (error.retry_after(), error.migrated_to()) {
//!             (Some(pause), _) => {
//!                 tokio::time::sleep(pause).await;
//!                 bot.send_message(chat_id, text).await.map(drop)
//!             }
//!             (_, Some(supergroup)) => {
//!                 println!("{chat_id} is {supergroup} from now on: change it in the list");
//!                 bot.send_message(supergroup, text).await.map(drop)
//!             }
//!             _ => Err(error),
//!         },
//!     }
//! }
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<()> {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let alice = sim.user("Alice");
//! #     let chat = alice.private_chat();
//! #     chat.send("/start").await;
//! #     let started = tokio::time::Instant::now();
//! #     sim.fail_next("sendMessage", 429).retry_after(7);
//! #     notify(&sim.bot(), chat.id(), "News").await?;
//! #     assert_eq!(chat.reply().await.text(), "News");
//! #     assert_eq!(started.elapsed().as_secs(), 7);
//! #     alice.block();
//! #     notify(&sim.bot(), chat.id(), "More news").await?;
//! #     alice.unblock();
//! #     sim.fail_next("sendMessage", 500);
//! #     assert!(notify(&sim.bot(), chat.id(), "More news").await.is_err());
//! #     Ok(())
//! # }
//! ```
//!
//! - **[`retry_after`](crate::Error::retry_after)**: the bot was too fast. The call was not carried
//!   out, and will be after this time. Nothing is repeated on its own: only the program knows what
//!   may wait.
//! - **[`is_blocked`](crate::Error::is_blocked)**: this user has stopped the bot. It is no fault of
//!   yours, and trying again does not help.
//! - **[`migrated_to`](crate::Error::migrated_to)**: the group has become a supergroup and has
//!   another id. Keep that one.
//!
//! # Telegram's limits
//!
//! About 30 messages a second to different chats, one a second to the same chat, and 20 a minute to
//! the same group
//! ([their words](https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this)).
//! Who writes to many people on the bot's own account paces itself, and obeys `retry_after`.
//!
//! # In handlers
//!
//! A handler or a hook gives errors back with `?`. They are reported and the bot goes on: to
//! [`tracing`](https://docs.rs/tracing) as an error, to the function of
//! [`on_error`](crate::updates::MessageLoop::on_error), and, if nobody listens to either, to the
//! standard error output. Where it matters that the *user* hears of it, match on the result and say
//! so.
//!
//! Next: [Files](super::files)
