//! Gets updates and has them handled.
//!
//! [`MessageLoop`] polls Telegram and gives what arrives to anything that can [`Handle`] it, one
//! update after another. What goes wrong on the way is a [`Failure`]: reported, never fatal to the
//! updates behind it.

mod backoff;
mod batch;
mod failure;
mod message_loop;
mod offset;
mod ordered;
mod poll;
mod runner;
mod stop;
mod work;

pub use failure::Failure;
pub use message_loop::MessageLoop;
pub use ordered::ReorderBuffer;
pub use runner::LoopHandle;

pub use crate::routing::{Handle, HandlerResult};
