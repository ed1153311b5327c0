//! Sending: who can be written to, and what can be said.
//!
//! ```
//! use amanobot::prelude::*;
//!
//! async fn greet(bot: &Bot, chat_id: i64) -> Result<()> {
//!     bot.send_message(chat_id, "Hey!").await?;
//!     Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! # let sim = amanobot::sim::Simulator::new();
//! # let chat = sim.user("Alice").private_chat();
//! # chat.send("/start").await;
//! # greet(&sim.bot(), chat.id()).await?;
//! # assert_eq!(chat.reply().await.text(), "Hey!");
//! # Ok(())
//! # }
//! ```
//!
//! # To whom
//!
//! Whatever names a [chat](crate::ChatId) will do:
//!
//! | given | the chat |
//! | --- | --- |
//! | `200097591`, any `i64` | with this id: positive for users, negative for groups and channels |
//! | `"@announcements"` | the public channel or group of this name |
//! | `&message` | where the message is |
//! | `&chat` | that chat |
//! | `&user` | the private chat with the user |
//!
//! In a private chat the chat's id is the user's. Users who never wrote to the bot, and those who
//! have blocked it, cannot be written to: Telegram [refuses](super::errors).
//!
//! # What
//!
//! [`Bot`](crate::Bot) has a method for everything that can be sent: photos and other
//! [files](super::files), places, contacts, polls, dice, invoices. They are all written in the same
//! way, and answer with the message that was sent. What most of them allow:
//!
//! ```no_run
//! # use amanobot::prelude::*;
//! use amanobot::types::{LinkPreviewOptions, ReplyParameters};
//!
//! # async fn example(bot: Bot, message: Message) -> Result<()> {
//! bot.send_message(&message, "See https://core.telegram.org")
//!     .reply_parameters(ReplyParameters::from(&message)) // as an answer to it
//!     .link_preview_options(LinkPreviewOptions::new().is_disabled(true))
//!     .disable_notification(true)
//!     .protect_content(true)
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Decided while the program runs
//!
//! A setter gives back the same type, so that it can be left out:
//!
//! ```no_run
//! # use amanobot::prelude::*;
//! # async fn example(bot: Bot, chat_id: i64, keyboard: Option<InlineKeyboardMarkup>) -> Result<()> {
//! let mut call = bot.send_message(chat_id, "Well?");
//! if let Some(keyboard) = keyboard {
//!     call = call.reply_markup(keyboard);
//! }
//! call.await?;
//! # Ok(())
//! # }
//! ```
//!
//! And a request is plain data, to be made in one place and sent from another:
//!
//! ```
//! use amanobot::methods::SendMessage;
//! # use amanobot::prelude::*;
//!
//! let greeting = SendMessage::builder().chat_id(7).text("Hey!").build();
//!
//! async fn send_later(bot: &Bot, request: SendMessage) -> Result<Message> {
//!     bot.call(request).await
//! }
//! # drop(greeting);
//! ```
//!
//! # Always to the same chat
//!
//! A [`Sender`](crate::helper::Sender) is the bot with a chat filled in; an
//! [`Administrator`](crate::helper::Administrator) and an [`Editor`](crate::helper::Editor) are the
//! same for what is done about a chat, and about a message:
//!
//! ```
//! # use amanobot::prelude::*;
//! async fn open_the_door(bot: &Bot, chat_id: i64) -> Result<()> {
//!     let sender = Sender::new(bot, chat_id);
//!     sender.send_message("Welcome!").await?;
//!     sender.send_dice().await?;
//!     Administrator::new(bot, chat_id).set_chat_title("Open").await?;
//!     Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! # let sim = amanobot::sim::Simulator::new();
//! # let group = sim.group("Closed");
//! # group.set_status(sim.bot().id().unwrap(), "administrator");
//! # let chat = group.join(&sim.user("Alice"));
//! # open_the_door(&sim.bot(), group.id()).await?;
//! # assert_eq!(chat.reply().await.text(), "Welcome!");
//! # assert_eq!(sim.bot().get_chat(group.id()).await?.title.as_deref(), Some("Open"));
//! # Ok(())
//! # }
//! ```
//!
//! # Changing what was sent
//!
//! Methods that edit take what names the message: `&message`, `(chat_id, message_id)`, or the id of
//! an inline message. See [`Target`](crate::methods::Target).
//!
//! ```
//! # use amanobot::prelude::*;
//! async fn count_down(bot: &Bot, chat_id: i64) -> Result<()> {
//!     let message = bot.send_message(chat_id, "3").await?;
//!     bot.edit_message_text(&message, "2").await?;
//!     bot.edit_message_text((chat_id, message.message_id), "1").await?;
//!     bot.delete_message(chat_id, message.message_id).await?;
//!     Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! # let sim = amanobot::sim::Simulator::new();
//! # let chat = sim.user("Alice").private_chat();
//! # chat.send("/start").await;
//! # count_down(&sim.bot(), chat.id()).await?;
//! # assert_eq!(chat.edited().await.text(), "2");
//! # assert_eq!(chat.edited().await.text(), "1");
//! # chat.deleted().await;
//! # Ok(())
//! # }
//! ```
//!
//! Next: [A quick glance](super::glance)
