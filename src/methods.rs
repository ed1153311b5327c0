//! Requests of the Bot API, and what makes a type one.
//!
//! A request is plain data: it knows its method's name, its parameters and what it is answered with,
//! and nothing of how it is sent.

mod answer;
mod buttons;
mod target;

pub use answer::{Answer, Envelope};
pub(crate) use answer::{answer, envelope, envelope_of_list};
pub use buttons::{Buttons, Messages};
pub use target::{Edited, Target};

use serde::ser::{Serialize, SerializeMap, Serializer};
use std::borrow::Cow;
use std::slice;
use std::time::Duration;
use typed_builder::TypedBuilder;

#[allow(
    clippy::wildcard_imports,
    reason = "which names are needed changes with the schema"
)]
use crate::types::*;
use crate::wire::attach::Attach;
use crate::wire::object::{Write, put, put_some, request, write_object};
use crate::wire::{ChatId, MessageRef, Uploads};

include!(concat!(env!("OUT_DIR"), "/methods.rs"));

/// A request of the Bot API.
///
/// Serialises to an object with a member for each parameter that is present. Every method of the schema
/// has one; a method that the schema does not know yet can have one by hand.
///
/// # Examples
///
/// ```no_run
/// use amanobot::Bot;
/// use amanobot::methods::Method;
/// use serde::ser::{Serialize, SerializeMap, Serializer};
///
/// struct SetMood(&'static str);
///
/// impl Serialize for SetMood {
///     fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
///         let mut members = serializer.serialize_map(Some(1))?;
///         members.serialize_entry("mood", self.0)?;
///         members.end()
///     }
/// }
///
/// impl Method for SetMood {
///     const NAME: &'static str = "setMood";
///     type Output = bool;
/// }
///
/// # async fn example(bot: Bot) -> amanobot::Result<()> {
/// bot.call(SetMood("cheerful")).await?;
/// # Ok(())
/// # }
/// ```
pub trait Method: Serialize + Send + Sync + 'static {
    /// The method's name in the Bot API's spelling.
    const NAME: &'static str;

    /// What Telegram answers.
    type Output: Answer;

    /// How long the server may hold its answer back on purpose; the call's time limit allows for it.
    fn wait(&self) -> Duration {
        Duration::ZERO
    }

    /// Shows each file that the request holds to `uploads`.
    fn uploads(&mut self, uploads: &mut Uploads) {
        let _ = uploads;
    }

    /// What the request does to the buttons of messages.
    fn buttons(&self) -> Buttons<'_> {
        Buttons::None
    }
}
