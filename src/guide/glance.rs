//! A quick glance: the headline of a message, and what it carries.
//!
//! Nearly every handler needs the same few things first: what sort of message it is, in what sort
//! of chat, and in which. `glance` takes them out:
//!
//! ```
//! # mod program {
//! use amanobot::prelude::*;
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     let bot = Bot::from_env()?;
//!     MessageLoop::new(bot, Routes::new().on_chat_message(echo)).run().await
//! }
//!
//! async fn echo(bot: Bot, message: Message) -> HandlerResult {
//!     let (content_type, chat_type, chat_id) = message.glance().short();
//!     println!("{content_type} in {chat_type}, {chat_id}");
//!
//!     if let Content::Text(text) = message.content() {
//!         bot.send_message(chat_id, text).await?;
//!     }
//!     Ok(())
//! }
//! #     #[tokio::main(flavor = "current_thread", start_paused = true)]
//! #     pub async fn check() {
//! #         let sim = amanobot::sim::Simulator::new();
//! #         let chat = sim.user("Alice").private_chat();
//! #         let _running = sim.spawn(|bot| MessageLoop::new(bot, Routes::new().on_chat_message(echo)));
//! #         chat.send_photo("…").await;
//! #         chat.send("hello").await;
//! #         assert_eq!(chat.reply().await.text(), "hello");
//! #     }
//! # }
//! # fn main() { program::check() }
//! ```
//!
//! Do not take every message for a text: people send stickers, join groups and pin things.
//!
//! # What a message carries
//!
//! [`content`](crate::types::Message::content) answers with the one thing that the message is
//! about, as a [`Content`](crate::update::Content). A `match` on it is the heart of many bots:
//!
//! ```
//! use amanobot::prelude::*;
//!
//! fn reply(message: &Message) -> String {
//!     match message.content() {
//!         Content::Text("/start") => "Send me something.".to_owned(),
//!         Content::Text(text) => format!("{} characters", text.chars().count()),
//!         Content::Photo([.., largest]) => format!("{} pixels wide", largest.width),
//!         Content::Location(place) => format!("{:.1}° north", place.latitude),
//!         Content::NewChatMembers(users) => format!("Welcome, all {}!", users.len()),
//!         other => format!("I know nothing about {}.", other.content_type()),
//!     }
//! }
//! # let message = |members: &str| -> Message {
//! #     let message = r#"{"message_id": 1, "date": 0, "chat": {"id": 7, "type": "private"}, "#;
//! #     serde_json::from_str(&format!("{message}{members}}}")).unwrap()
//! # };
//! # assert_eq!(reply(&message(r#""text": "/start""#)), "Send me something.");
//! # assert_eq!(reply(&message(r#""dice": {"emoji": "🎲", "value": 6}"#)), "I know nothing about dice.");
//! ```
//!
//! Where Telegram sets two members for the sake of old programs, the special one counts: a venue is
//! no location, an animation no document.
//!
//! # Headlines
//!
//! | of | `short()` | `long()` adds |
//! | --- | --- | --- |
//! | [a message](crate::update::ChatGlance) | `content_type`, `chat_type`, `chat_id` | `date`, `message_id` |
//! | [a callback query](crate::update::CallbackQueryGlance) | `id`, `from_id`, `data` | |
//! | [an inline query](crate::update::InlineQueryGlance) | `id`, `from_id`, `query` | `offset` |
//! | [a chosen result](crate::update::ChosenInlineResultGlance) | `result_id`, `from_id`, `query` | |
//! | [a shipping query](crate::update::ShippingQueryGlance) | `id`, `from_id`, `invoice_payload` | |
//! | [a pre-checkout query](crate::update::PreCheckoutQueryGlance) | `id`, `from_id`, `invoice_payload` | `currency`, `total_amount` |
//!
//! Each is a struct as well, so that `message.glance().chat_id` is the chat's id, and each can be
//! printed. [`Update::flance`](crate::types::Update::flance) gives an update's
//! [flavor](super::flavors) and its headline at once: the `skeleton` example prints them for
//! everything that arrives.
//!
//! Next: [Keyboards](super::keyboards)
