//! The message loop: updates that come by themselves.
//!
//! Asking again and again and minding the offset is dull.
//! [`MessageLoop`](crate::updates::MessageLoop) does it, and calls a function for what arrives:
//!
//! ```
//! # mod program {
//! use amanobot::prelude::*;
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     let bot = Bot::from_env()?;
//!     MessageLoop::new(bot, handle).run().await
//! }
//!
//! async fn handle(bot: Bot, update: Update) -> HandlerResult {
//!     println!("{update:?}");
//!     if let Some(message) = update.message() {
//!         bot.send_message(message, "I am listening").await?;
//!     }
//!     Ok(())
//! }
//! #     #[tokio::main(flavor = "current_thread", start_paused = true)]
//! #     pub async fn check() {
//! #         let sim = amanobot::sim::Simulator::new();
//! #         let chat = sim.user("Alice").private_chat();
//! #         let _running = sim.spawn(|bot| MessageLoop::new(bot, handle));
//! #         chat.send("hello").await;
//! #         assert_eq!(chat.reply().await.text(), "I am listening");
//! #     }
//! # }
//! # fn main() { program::check() }
//! ```
//!
//! Run it, send the bot a few messages, and watch them arrive. Ctrl-C [ends it](super::stopping).
//!
//! # What a handler is
//!
//! Any `async fn` from a [`Bot`](crate::Bot) and an [`Update`](crate::types::Update) to a
//! [`HandlerResult`](crate::HandlerResult). Errors of all sorts fit into that, so `?` works on
//! calls, on files, on `"a text".into()`. Most programs hand over
//! [`Routes`](crate::routing::Routes) instead, with [a function for each kind](super::flavors) of
//! update, or a [`DelegatorBot`](crate::delegate::DelegatorBot), with
//! [an object for each chat](super::conversations).
//!
//! What handlers share is captured by a closure. [`Bot`](crate::Bot) itself is cheap to clone:
//!
//! ```
//! # mod program {
//! use std::sync::Arc;
//! use std::sync::atomic::{AtomicUsize, Ordering};
//!
//! use amanobot::prelude::*;
//!
//! fn counting(seen: Arc<AtomicUsize>) -> Routes {
//!     Routes::new().on_chat_message(move |bot: Bot, message: Message| {
//!         let number = seen.fetch_add(1, Ordering::Relaxed) + 1;
//!         async move {
//!             bot.send_message(&message, format!("That was message {number}")).await?;
//!             Ok(())
//!         }
//!     })
//! }
//! #     #[tokio::main(flavor = "current_thread", start_paused = true)]
//! #     pub async fn check() {
//! #         let sim = amanobot::sim::Simulator::new();
//! #         let chat = sim.user("Alice").private_chat();
//! #         let _running = sim.spawn(|bot| MessageLoop::new(bot, counting(Arc::default())));
//! #         chat.send("one").await;
//! #         chat.send("two").await;
//! #         assert_eq!(chat.reply().await.text(), "That was message 1");
//! #         assert_eq!(chat.reply().await.text(), "That was message 2");
//! #     }
//! # }
//! # fn main() { program::check() }
//! ```
//!
//! # What you can rely on
//!
//! - Handlers run one after another, in the order of the updates, while fetching goes on.
//!   [`concurrent`](crate::updates::MessageLoop::concurrent) lets several run at once.
//! - A handler that fails or panics is [reported](crate::updates::MessageLoop::on_error), and the
//!   next update is handled.
//! - So is an update that cannot be read. It does not come again, and holds up nothing.
//! - When Telegram cannot be reached, the loop tries again: soon at first, then less often, or when
//!   Telegram has asked to. Only a wrong token ends it.
//!
//! [`spawn`](crate::updates::MessageLoop::spawn) runs the loop beside the rest of the program.
//!
//! Next: [Sending](super::sending)
