//! Waiting without blocking: what `async` means for a bot, and how to do without.
//!
//! A bot spends its life waiting: for updates, for answers, for the next message of a conversation.
//! With a thread for each wait, a thousand conversations would be a thousand threads. An `async fn`
//! gives its thread back at each `.await`, so a few threads do for all of them.
//!
//! Three things are to be known. Who wants to know none of them finds a
//! [way around](#without-async) below.
//!
//! # A runtime drives it
//!
//! `#[tokio::main]` starts [tokio](https://tokio.rs) and runs `main` on it. Outside of a runtime an
//! `async fn` does nothing. `#[tokio::test]` is the same for tests.
//!
//! # At `.await` others get their turn, and only there
//!
//! Whatever takes long without an `.await` stops others that share the thread: heavy computing, and
//! functions of `std` that wait, such as [`std::thread::sleep`] or [`std::fs::read`]. There are
//! others in their place:
//!
//! | instead of | use |
//! | --- | --- |
//! | `std::thread::sleep(t)` | `tokio::time::sleep(t).await` |
//! | `std::fs`, `std::net` | `tokio::fs`, `tokio::net` |
//! | heavy computing, a library that blocks | `tokio::task::spawn_blocking(…).await` |
//!
//! ```
//! use amanobot::prelude::*;
//!
//! async fn factor(bot: Bot, message: Message) -> HandlerResult {
//!     let Some(Ok(number)) = message.text.as_deref().map(str::parse::<u64>) else {
//!         return Ok(());
//!     };
//!     let divisor = tokio::task::spawn_blocking(move || smallest_divisor(number)).await?;
//!     bot.send_message(&message, format!("divisible by {divisor}")).await?;
//!     Ok(())
//! }
//!
//! fn smallest_divisor(number: u64) -> u64 {
//!     (2..).take_while(|n| n * n <= number).find(|n| number.is_multiple_of(*n)).unwrap_or(number)
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let chat = sim.user("Alice").private_chat();
//! #     let _running = sim.spawn(|bot| MessageLoop::new(bot, Routes::new().on_chat_message(factor)));
//! #     chat.send("91").await;
//! #     assert_eq!(chat.reply().await.text(), "divisible by 7");
//! # }
//! ```
//!
//! # What runs at once
//!
//! Handlers of a [`MessageLoop`](crate::updates::MessageLoop) run one after another unless
//! [`concurrent`](crate::updates::MessageLoop::concurrent) says otherwise. Delegates run at once,
//! each with its own messages in order: its state is `&mut self`, so it needs no locks. What
//! several share is in an [`Arc`](std::sync::Arc) with a [`Mutex`](std::sync::Mutex) inside, locked
//! for a statement and never across an `.await`; the compiler refuses the rest.
//!
//! Two calls at once, or one with a limit of time, are a matter of tokio:
//!
//! ```
//! # use amanobot::prelude::*;
//! use std::time::Duration;
//!
//! async fn both(bot: &Bot, chat_id: i64) -> Result<()> {
//!     let (me, chat) = tokio::try_join!(bot.get_me(), bot.get_chat(chat_id))?;
//!     println!("{} and {:?}", me.first_name, chat.first_name);
//!     Ok(())
//! }
//!
//! async fn patient(bot: &Bot, chat_id: i64) -> HandlerResult {
//!     tokio::time::timeout(Duration::from_secs(5), bot.send_message(chat_id, "Hey!")).await??;
//!     Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> HandlerResult {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let chat = sim.user("Alice").private_chat();
//! #     chat.send("/start").await;
//! #     both(&sim.bot(), chat.id()).await?;
//! #     patient(&sim.bot(), chat.id()).await
//! # }
//! ```
//!
//! # Without async
//!
//! With the feature `blocking` the same library works in an ordinary program: `.send()` instead of
//! `.await`, ordinary functions as handlers, and a `main` without a runtime.
//!
//! ```
//! # mod program {
//! use amanobot::prelude::*;
//!
//! fn main() -> Result<()> {
//!     MessageLoop::new(Bot::from_env()?, routes()).run_forever()
//! }
//!
//! fn routes() -> Routes {
//!     Routes::new().on_chat_message(blocking(echo))
//! }
//!
//! fn echo(bot: Bot, message: Message) -> HandlerResult {
//!     if let Some(text) = &message.text {
//!         bot.send_message(&message, text).send()?;
//!     }
//!     Ok(())
//! }
//! #     #[tokio::main]
//! #     pub async fn check() {
//! #         let sim = amanobot::sim::Simulator::new();
//! #         let chat = sim.user("Alice").private_chat();
//! #         let _running = sim.spawn(|bot| MessageLoop::new(bot, routes()));
//! #         chat.send("hello").await;
//! #         assert_eq!(chat.reply().await.text(), "hello");
//! #     }
//! # }
//! # fn main() { program::check() }
//! ```
//!
//! [`run_as_thread`](crate::updates::MessageLoop::run_as_thread) runs the loop beside the rest of
//! the program. Each handler keeps a thread while it waits, so this is for small bots and scripts;
//! the [`blocking`](crate::blocking) module says how many there may be. Both ways mix: change one
//! handler at a time.
//!
//! Next: [Errors and limits](super::errors)
