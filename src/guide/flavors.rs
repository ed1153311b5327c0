//! Flavors: one function for each kind of update.
//!
//! What arrives is not always a message: a button may have been pressed, a user may ask inline.
//! What it is, is its [`Flavor`](crate::update::Flavor). [`Routes`](crate::routing::Routes) has a
//! function for each of them, and gives it the object that the update carries:
//!
//! ```
//! # mod program {
//! use amanobot::prelude::*;
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     MessageLoop::new(Bot::from_env()?, routes()).run().await
//! }
//!
//! fn routes() -> Routes {
//!     Routes::new().on_chat_message(ask).on_callback_query(pressed)
//! }
//!
//! async fn ask(bot: Bot, message: Message) -> HandlerResult {
//!     let keyboard = InlineKeyboardMarkup::from([[
//!         InlineKeyboardButton::new("Press me").callback_data("press"),
//!     ]]);
//!     bot.send_message(&message, "Use the button").reply_markup(keyboard).await?;
//!     Ok(())
//! }
//!
//! async fn pressed(bot: Bot, query: CallbackQuery) -> HandlerResult {
//!     bot.answer_callback_query(&query.id).text("Got it").await?;
//!     if let Some(message) = query.origin() {
//!         bot.edit_message_text(message, "Thank you").await?; // the keyboard goes with the old text
//!     }
//!     Ok(())
//! }
//! #     #[tokio::main(flavor = "current_thread", start_paused = true)]
//! #     pub async fn check() {
//! #         let sim = amanobot::sim::Simulator::new();
//! #         let chat = sim.user("Alice").private_chat();
//! #         let _running = sim.spawn(|bot| MessageLoop::new(bot, routes()));
//! #         chat.send("hello").await;
//! #         assert_eq!(chat.reply().await.buttons(), ["Press me"]);
//! #         assert_eq!(chat.press("Press me").await.text.as_deref(), Some("Got it"));
//! #         assert_eq!(chat.edited().await.text(), "Thank you");
//! #     }
//! # }
//! # fn main() { program::check() }
//! ```
//!
//! Answer every callback query, if only with `bot.answer_callback_query(query.id).await?`: until
//! then the user's button shows that it is waiting. [`origin`](crate::types::CallbackQuery::origin)
//! names the message with the button, wherever it is.
//!
//! # The flavors
//!
//! | flavor | function | what it gets |
//! | --- | --- | --- |
//! | `chat` | [`on_chat_message`](crate::routing::Routes::on_chat_message) | [`Message`](crate::types::Message) |
//! | `callback_query` | [`on_callback_query`](crate::routing::Routes::on_callback_query) | [`CallbackQuery`](crate::types::CallbackQuery) |
//! | `inline_query` | [`on_inline_query`](crate::routing::Routes::on_inline_query) | [`InlineQuery`](crate::types::InlineQuery) |
//! | `chosen_inline_result` | [`on_chosen_inline_result`](crate::routing::Routes::on_chosen_inline_result) | [`ChosenInlineResult`](crate::types::ChosenInlineResult) |
//! | `shipping_query` | [`on_shipping_query`](crate::routing::Routes::on_shipping_query) | [`ShippingQuery`](crate::types::ShippingQuery) |
//! | `pre_checkout_query` | [`on_pre_checkout_query`](crate::routing::Routes::on_pre_checkout_query) | [`PreCheckoutQuery`](crate::types::PreCheckoutQuery) |
//!
//! Those six are what most bots live on. There is [one more](crate::update::Flavor) for every other
//! kind of update: members, reactions, polls, boosts. What has no function goes to
//! [`otherwise`](crate::routing::Routes::otherwise), and if there is none, nowhere.
//!
//! Telegram sends some kinds only on request; see
//! [`allowed_updates`](crate::updates::MessageLoop::allowed_updates).
//!
//! # Messages have one flavor
//!
//! New and edited messages, posts in channels and messages of business accounts are all `chat`.
//! Where the difference matters, take the whole update and look at its
//! [`kind`](crate::types::Update::kind), or at the message:
//! [`edit_date`](crate::types::Message::edit_date) is set when it was edited.
//!
//! Next: [Commands](super::commands)
