//! Keyboards: buttons in place of typing, and buttons under a message.
//!
//! There are two sorts, and they have little in common. Both are given to `reply_markup` of
//! whatever sends a message.
//!
//! # A keyboard in place of the user's own
//!
//! A [`ReplyKeyboardMarkup`](crate::types::ReplyKeyboardMarkup) offers answers. Pressing one sends
//! its label as an ordinary message, as if it had been typed:
//!
//! ```
//! use amanobot::prelude::*;
//! use amanobot::types::{ReplyKeyboardMarkup, ReplyKeyboardRemove};
//!
//! async fn talk(bot: Bot, message: Message) -> HandlerResult {
//!     match message.text.as_deref() {
//!         Some("Tea" | "Coffee") => {
//!             bot.send_message(&message, "Coming!")
//!                 .reply_markup(ReplyKeyboardRemove::new())
//!                 .await?;
//!         }
//!         _ => {
//!             let keyboard = ReplyKeyboardMarkup::from([["Tea", "Coffee"]]).resize_keyboard(true);
//!             bot.send_message(&message, "What will it be?").reply_markup(keyboard).await?;
//!         }
//!     }
//!     Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let chat = sim.user("Alice").private_chat();
//! #     let _running = sim.spawn(|bot| MessageLoop::new(bot, Routes::new().on_chat_message(talk)));
//! #     chat.send("/start").await;
//! #     assert_eq!(chat.reply().await.buttons(), ["Tea", "Coffee"]);
//! #     chat.press("Tea").await;
//! #     assert_eq!(chat.reply().await.text(), "Coming!");
//! # }
//! ```
//!
//! It stays until another one comes or it is [removed](crate::types::ReplyKeyboardRemove). A
//! [`KeyboardButton`](crate::types::KeyboardButton) can also ask for the user's contact or place;
//! [`ForceReply`](crate::types::ForceReply) makes the next thing that is typed an answer to the
//! message.
//!
//! # A keyboard under a message
//!
//! An [`InlineKeyboardMarkup`](crate::types::InlineKeyboardMarkup) belongs to its message. Pressing
//! a button says nothing in the chat:
//!
//! ```
//! use amanobot::prelude::*;
//!
//! let keyboard = InlineKeyboardMarkup::from([
//!     [
//!         InlineKeyboardButton::new("Yes").callback_data("answer:yes"),
//!         InlineKeyboardButton::new("No").callback_data("answer:no"),
//!     ],
//!     [
//!         InlineKeyboardButton::new("Rules").url("https://example.org/rules"),
//!         InlineKeyboardButton::new("Tell others").switch_inline_query("rules"),
//!     ],
//! ]);
//! # assert_eq!(keyboard.inline_keyboard[1][0].text, "Rules");
//! ```
//!
//! | a button with | does |
//! | --- | --- |
//! | `callback_data`, 1–64 bytes | asks the bot, which gets a [`CallbackQuery`](crate::types::CallbackQuery) with the data |
//! | `url` | opens a page |
//! | `switch_inline_query` | begins an [inline query](super::inline_queries) in a chat of the user's choice |
//! | `web_app`, `login_url`, `copy_text`, `pay` | what their documentation says |
//!
//! A keyboard with rows of different lengths is made of a `Vec` of `Vec`s.
//!
//! A press is no message but another kind of update.
//!
//! Next: [Flavors](super::flavors)
