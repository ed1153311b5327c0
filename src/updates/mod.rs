//! Gets updates and has them handled.
//!
//! [`MessageLoop`] polls Telegram and gives what arrives to anything that can [`Handle`] it, one
//! update after another. What goes wrong on the way is a [`Failure`]: reported, never fatal to the
//! updates behind it.
//!
//! # Webhooks
//!
//! [`Webhook`] and [`OrderedWebhook`] do the same with updates that are brought by a [`Feeder`],
//! from any web server. With the feature `webhook` that server is here as well:
//! `webhook.server(url)` registers the webhook, receives and ends in order; `webhook.route()` fits
//! into a server of your own.
//!
//! # Other sources
//!
//! What comes from a channel, a stream or a file, from a message broker or from another bot's loop,
//! goes through [`Feeder::send`].

mod backoff;
mod batch;
mod failure;
mod feed;
mod message_loop;
mod offset;
mod ordered;
mod poll;
#[cfg(feature = "webhook")]
mod route;
mod runner;
#[cfg(feature = "webhook")]
mod server;
mod stop;
mod webhook;
mod work;

pub use failure::Failure;
pub use feed::{FeedError, Feeder};
pub use message_loop::MessageLoop;
pub use ordered::ReorderBuffer;
#[cfg(feature = "webhook")]
pub use route::Route;
pub use runner::LoopHandle;
#[cfg(feature = "webhook")]
pub use server::WebhookServer;
pub use webhook::{OrderedWebhook, Webhook};

pub use crate::routing::{Handle, HandlerResult};
