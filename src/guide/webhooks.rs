//! Webhooks: updates that are brought instead of fetched.
//!
//! With a message loop the bot asks Telegram; with a webhook Telegram asks the bot, by an HTTPS
//! request for each update. That saves the asking, and needs a server with a name and a
//! certificate. For most bots the [loop](super::message_loop) is all they need, and one handler
//! serves both: only `main` differs.
//!
//! # A server for the bot alone
//!
//! With the feature `webhook`:
//!
//! ```no_run
//! use amanobot::prelude::*;
//! use amanobot::updates::OrderedWebhook;
//! use tokio::net::TcpListener;
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let bot = Bot::from_env()?;
//!     let secret = std::env::var("WEBHOOK_SECRET")?;
//!     let listener = TcpListener::bind("127.0.0.1:8080").await?;
//!     OrderedWebhook::new(bot, Routes::new().on_chat_message(echo))
//!         .server("https://bot.example.org/hook")
//!         .secret_token(secret)
//!         .run(listener)
//!         .await?;
//!     Ok(())
//! }
//! # async fn echo(bot: Bot, message: Message) -> HandlerResult { Ok(()) }
//! ```
//!
//! It registers the webhook, receives, and ends [in good order](super::stopping). In front of it
//! stands a proxy that has the certificate and passes `/hook` on to port 8080.
//!
//! The **secret** is made up by you, 1 to 256 letters, digits, `_` and `-`. Telegram says it with
//! each update; who does not know it is turned away. Without one the server refuses to start,
//! unless it is [told to](crate::updates::WebhookServer::without_secret).
//!
//! # A route in a server of yours
//!
//! [`route`](crate::updates::OrderedWebhook::route) fits into axum. Any other server hands the body
//! of each request to a [`Feeder`](crate::updates::Feeder), which never blocks:
//!
//! ```
//! use amanobot::prelude::*;
//! use amanobot::updates::{FeedError, Feeder, OrderedWebhook};
//!
//! fn status(feeder: &Feeder, body: &[u8]) -> u16 {
//!     match feeder.feed(body) {
//!         Ok(()) => 200,
//!         Err(FeedError::NotAnUpdate { .. }) => 400,
//!         Err(_) => 503, // too busy: Telegram sends it again
//!     }
//! }
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() {
//! #     async fn echo(bot: Bot, message: Message) -> HandlerResult { Ok(()) }
//! let webhook = OrderedWebhook::new(Bot::new("1:a"), Routes::new().on_chat_message(echo));
//! let feeder = webhook.feeder();
//! let running = webhook.spawn();
//!
//! assert_eq!(status(&feeder, br#"{"update_id": 1, "message": {"message_id": 1}}"#), 200);
//! assert_eq!(status(&feeder, b"hello"), 400);
//! # running.stop().await.unwrap();
//! # }
//! ```
//!
//! The same [`Feeder`](crate::updates::Feeder) takes updates from channels, queues and files, with
//! [`send`](crate::updates::Feeder::send).
//!
//! # Order
//!
//! Requests overtake each other. [`OrderedWebhook`](crate::updates::OrderedWebhook) puts updates
//! back in the order of their numbers: one that comes too early is held, at most three seconds
//! ([`max_hold`](crate::updates::OrderedWebhook::max_hold)), for those before it; one that comes
//! too late is dropped. [`Webhook`](crate::updates::Webhook) takes them as they come.
//!
//! # Back to the loop
//!
//! Telegram gives updates to one side only: while a webhook is registered, `get_updates` fails with
//! [`Conflict`](crate::ApiErrorKind::Conflict). `bot.delete_webhook().await?` ends that.
//!
//! Next: [Testing](super::testing)
