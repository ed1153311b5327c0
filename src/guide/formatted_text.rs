//! Formatted text: bold and links without escaping.
//!
//! Telegram knows three notations for formatted text, each with its own rules for what has to be
//! escaped; a name with a `_` or a `<` in it breaks a message that was well yesterday. But in the
//! end a message is a plain text with a list of **entities**: from here to there it is bold.
//! [`Text`](crate::text::Text) makes these directly, and nothing has to be escaped:
//!
//! ```
//! use amanobot::prelude::*;
//! use amanobot::text::Text;
//!
//! async fn welcome(bot: Bot, message: Message) -> HandlerResult {
//!     let (text, entities) = Text::from("Welcome, ")
//!         .bold(message.chat.name())
//!         .push("! Read the ")
//!         .text_link("rules", "https://example.org/rules")
//!         .push(" first.")
//!         .build();
//!     bot.send_message(&message, text).entities(entities).await?;
//!     Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let chat = sim.user("<_Alice_>").private_chat();
//! #     let _running = sim.spawn(|bot| MessageLoop::new(bot, Routes::new().on_chat_message(welcome)));
//! #     chat.send("/start").await;
//! #     let reply = chat.reply().await;
//! #     assert_eq!(reply.text(), "Welcome, <_Alice_>! Read the rules first.");
//! #     assert_eq!(reply.message()["entities"][0]["length"], 9);
//! # }
//! ```
//!
//! Parts nest: `.bold(Text::from("very ").italic("bold"))`. Captions take the same, with
//! `caption_entities`.
//!
//! # Markup
//!
//! Texts that come with markup, from a file or a translator, are sent as they are, with a
//! [`parse_mode`](crate::types::ParseMode):
//!
//! ```no_run
//! # use amanobot::prelude::*;
//! # async fn example(bot: Bot, chat_id: i64) -> Result<()> {
//! bot.send_message(chat_id, "<b>Tea</b> &amp; <i>cake</i>").parse_mode(ParseMode::Html).await?;
//! # Ok(())
//! # }
//! ```
//!
//! The other way, from a received text and its entities to markup, go
//! [`to_html`](crate::text::to_html), [`to_markdown_v2`](crate::text::to_markdown_v2) and
//! [`to_markdown`](crate::text::to_markdown):
//!
//! ```
//! use amanobot::text::{Text, to_html, to_markdown_v2};
//!
//! let (text, entities) = Text::from("1 < 2: ").bold("true!").build();
//! assert_eq!(to_html(&text, &entities), "1 &lt; 2: <b>true!</b>");
//! assert_eq!(to_markdown_v2(&text, &entities), r"1 < 2: *true\!*");
//! ```
//!
//! # Long texts
//!
//! A message holds 4096 characters. [`split`](crate::text::split) cuts a longer text, with its
//! entities, where it hurts least: between paragraphs, lines, sentences or words.
//!
//! ```
//! # use amanobot::prelude::*;
//! use amanobot::text::{MESSAGE_LIMIT, Text, split};
//!
//! async fn tell(bot: &Bot, chat_id: i64, story: Text) -> Result<()> {
//!     let (text, entities) = story.build();
//!     for (part, entities) in split(&text, &entities, MESSAGE_LIMIT) {
//!         bot.send_message(chat_id, part).entities(entities).await?;
//!     }
//!     Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let chat = sim.user("Alice").private_chat();
//! #     chat.send("/start").await;
//! #     tell(&sim.bot(), chat.id(), Text::from("And so on. ".repeat(500))).await?;
//! #     assert!(chat.reply().await.text().len() > 4000);
//! #     assert!(chat.reply().await.text().len() > 1000);
//! #     assert_eq!(chat.unread(), None);
//! #     Ok(())
//! # }
//! ```
//!
//! Next: [Webhooks](super::webhooks)
