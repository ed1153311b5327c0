//! Receiving messages: updates by hand, and what is in them.
//!
//! A bot cannot begin a conversation: somebody has to write to it first. Find your bot on Telegram
//! and send it a message. Then ask for it:
//!
//! ```
//! use amanobot::prelude::*;
//!
//! async fn read(bot: &Bot) -> Result<usize> {
//!     let updates = bot.get_updates().await?;
//!     for update in &updates {
//!         println!("update {}, {}", update.update_id, update.flavor());
//!         if let Some(message) = update.message() {
//!             println!("{} says {:?}", message.chat.name(), message.text);
//!         }
//!     }
//!     if let Some(last) = updates.last() {
//!         // “I have got these.”
//!         bot.get_updates().offset(last.update_id + 1).await?;
//!     }
//!     Ok(updates.len())
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! # let sim = amanobot::sim::Simulator::new();
//! # let chat = sim.user("Alice").private_chat();
//! # chat.send("hello").await;
//! # chat.send("are you there?").await;
//! # assert_eq!(read(&sim.bot()).await?, 2);
//! # assert_eq!(read(&sim.bot()).await?, 0);
//! # Ok(())
//! # }
//! ```
//!
//! # Offsets
//!
//! Each [`Update`](crate::types::Update) has a number, and numbers only grow. Telegram repeats an
//! update until it is asked for a larger one: the `offset` says where to go on, and that everything
//! before has arrived. What nobody asks for is kept for a day.
//!
//! # What is in an update
//!
//! Its [`kind`](crate::types::Update::kind) is one of some twenty-five: a message, a button that
//! was pressed, a member who left. Each carries an object of the Bot API:
//!
//! ```
//! use amanobot::prelude::*;
//!
//! fn describe(update: &Update) -> String {
//!     match &update.kind {
//!         UpdateKind::Message(message) => format!("message {}", message.message_id),
//!         UpdateKind::EditedMessage(message) => format!("message {} has changed", message.message_id),
//!         UpdateKind::CallbackQuery(query) => format!("{} pressed a button", query.from.full_name()),
//!         UpdateKind::Unknown(json) => format!("newer than this library: {json}"),
//!         _ => "something else".to_owned(),
//!     }
//! }
//! # let update = serde_json::from_str(r#"{"update_id": 1, "next_year": {}}"#).unwrap();
//! # assert!(describe(&update).starts_with("newer"));
//! ```
//!
//! Objects have Telegram's names and Rust's types. What may be absent is an `Option`; ids are
//! `i64`; the only member with another name is `type`, which is `kind` here, as in
//! [`chat.kind`](crate::types::Chat::kind): private, group, supergroup or channel.
//!
//! What Telegram adds after this library was made does no harm: unknown members are skipped, and
//! unknown kinds arrive as `Unknown`, with their JSON.
//!
//! Next: [The message loop](super::message_loop)
