//! Stopping: the end, in good order.
//!
//! [`MessageLoop::run`](crate::updates::MessageLoop::run) ends on Ctrl-C and on SIGTERM, which is
//! what service managers and containers send. What happens then:
//!
//! 1. No more updates are fetched.
//! 2. Handlers of those that were fetched run to their end. Delegates read what waits for them, and
//!    are closed with [`CloseReason::Shutdown`](crate::delegate::CloseReason::Shutdown).
//! 3. Telegram is told which updates are done, so that none comes twice.
//! 4. `run` returns, and the program can close its own things.
//!
//! All this takes as long as it takes, but no longer than the
//! [grace period](crate::updates::MessageLoop::grace), ten seconds unless set. Then handlers and
//! hooks are cancelled at their next `.await`. A second Ctrl-C does that at once.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use amanobot::prelude::*;
//!
//! # async fn echo(bot: Bot, message: Message) -> HandlerResult { Ok(()) }
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     let bot = Bot::from_env()?;
//!     MessageLoop::new(bot, Routes::new().on_chat_message(echo))
//!         .grace(Duration::from_secs(30))
//!         .run()
//!         .await?;
//!     println!("Everything is handled. Goodbye.");
//!     Ok(())
//! }
//! ```
//!
//! # Other reasons to end
//!
//! [`until`](crate::updates::MessageLoop::until) takes any future in place of the signals. A loop
//! that was [spawned](crate::updates::MessageLoop::spawn) leaves signals alone and has a
//! [handle](crate::updates::LoopHandle) to stop it:
//!
//! ```
//! use amanobot::prelude::*;
//! # use std::time::Duration;
//!
//! # async fn echo(bot: Bot, message: Message) -> HandlerResult {
//! #     tokio::time::sleep(Duration::from_secs(2)).await;
//! #     bot.send_message(&message, "done").await?;
//! #     Ok(())
//! # }
//! async fn for_a_minute(bot: Bot) -> Result<()> {
//!     let running = MessageLoop::new(bot, Routes::new().on_chat_message(echo)).spawn();
//!     tokio::time::sleep(Duration::from_secs(60)).await; // whatever else there is to do
//!     running.stop().await
//! }
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> Result<()> {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let chat = sim.user("Alice").private_chat();
//! #     let bot = sim.bot();
//! #     let running = tokio::spawn(for_a_minute(bot));
//! #     tokio::time::sleep(Duration::from_secs(59)).await;
//! #     chat.send("hello").await;
//! #     running.await.unwrap()?;
//! #     assert_eq!(chat.unread().unwrap().text(), "done");
//! #     Ok(())
//! # }
//! ```
//!
//! Dropping the handle ends the loop at once, and handlers with it. That is for tests.
//!
//! # What does not survive
//!
//! Delegates, their events and what waits for them live in memory. Keep in
//! [`on_close`](crate::delegate::Delegate::on_close) what the next run has to know. After a crash
//! nothing is called at all, so what must not be lost is saved when it happens.
//!
//! An update counts as delivered once it waits for its handler: a crash may lose the few that were
//! waiting, and none comes twice.
//!
//! Webhooks end in the same way; see [their page](crate::updates::Webhook) for what differs.
//!
//! Next: [Big bots](super::big_bots)
