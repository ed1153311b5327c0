//! Filters: which updates are wanted.
//!
//! A filter is a function from an [`Update`] to a truth value, nothing else. This module has the
//! usual ones; [`Filter`] combines them. Filters decide alone, by the update: what has happened
//! before is for [delegates](crate::delegate).
//!
//! ```
//! use amanobot::prelude::*;
//! use amanobot::update::filter;
//!
//! let wanted = filter::chat(7)
//!     .and(filter::text().or(filter::content("photo")))
//!     .and(|update: &Update| update.update_id > 1000);
//! # let _ = wanted;
//! ```

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::Flavor;
use crate::types::{Chat, Message, Update, UpdateKind};

/// Says which updates are wanted.
///
/// Every function and closure of this form is one, as are those that this [module](self) makes and
/// what a [`Template`](super::Template) turns into. They go wherever a closure does, such as
/// [`Cx::wait_for`](crate::delegate::Cx::wait_for).
///
/// Different ones in one place are `Box<dyn Filter>`, which is a filter too. A filter must be quick
/// and must not block. One that panics does not want the update.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a filter",
    label = "expected a function from `&Update` to `bool`",
    note = "a closure names its argument's type: `|update: &Update| …`"
)]
pub trait Filter: Fn(&Update) -> bool + Send + Sync + 'static {
    /// What both want. `other` is asked only if this one wants it.
    fn and(self, other: impl Filter) -> impl Filter
    where
        Self: Sized,
    {
        move |update: &Update| self(update) && other(update)
    }

    /// What one of them wants. `other` is asked only if this one does not want it.
    fn or(self, other: impl Filter) -> impl Filter
    where
        Self: Sized,
    {
        move |update: &Update| self(update) || other(update)
    }

    /// What this one does not want.
    fn not(self) -> impl Filter
    where
        Self: Sized,
    {
        move |update: &Update| !self(update)
    }
}

impl<F: Fn(&Update) -> bool + Send + Sync + 'static> Filter for F {}

/// Every update.
pub fn any() -> impl Filter {
    |_: &Update| true
}

/// Updates of this flavor.
pub fn flavor(flavor: Flavor) -> impl Filter {
    move |update: &Update| update.flavor() == flavor
}

/// What happens [in this chat](Update::chat), presses of buttons included.
pub fn chat(id: i64) -> impl Filter {
    move |update: &Update| update.chat().is_some_and(|chat| chat.id == id)
}

/// What [this user](Update::user) causes.
pub fn user(id: i64) -> impl Filter {
    move |update: &Update| update.user().is_some_and(|user| user.id == id)
}

/// What happens in private chats.
pub fn private() -> impl Filter {
    |update: &Update| update.chat().is_some_and(Chat::is_private)
}

/// Messages with text. A caption is none.
pub fn text() -> impl Filter {
    |update: &Update| text_of(update).is_some()
}

/// Messages whose [content](Message::content) has this name, such as `photo`.
pub fn content(content_type: impl Into<String>) -> impl Filter {
    let content_type = content_type.into();
    move |update: &Update| {
        let content = update.message().map(Message::content);
        content.is_some_and(|content| content.content_type() == content_type)
    }
}

/// Messages that begin with `/` and this name, alone or before white space, whichever bot they are
/// addressed to. The name may be given with its slash: `"/cancel"` is `"cancel"`.
///
/// ```
/// use amanobot::update::filter;
/// # use amanobot::prelude::*;
/// # fn says(text: &str) -> Update {
/// #     let chat = serde_json::json!({"id": 7, "type": "private"});
/// #     let message = serde_json::json!({"message_id": 1, "date": 0, "chat": chat, "text": text});
/// #     serde_json::from_value(serde_json::json!({"update_id": 1, "message": message})).unwrap()
/// # }
///
/// let cancel = filter::command("cancel");
/// assert!(cancel(&says("/cancel")) && cancel(&says("/cancel@MyBot now")));
/// assert!(!cancel(&says("/cancelled")) && !cancel(&says("cancel")));
/// ```
///
/// Which bot is meant and what else was typed is what
/// [`by_chat_command`](crate::routing::by_chat_command) finds out.
pub fn command(name: impl Into<String>) -> impl Filter {
    let mut name = name.into();
    if name.starts_with('/') {
        name.remove(0);
    }
    move |update: &Update| {
        let rest = text_of(update).and_then(|text| text.strip_prefix('/')?.strip_prefix(&*name));
        rest.is_some_and(|rest| !rest.starts_with(|next| next != '@' && !char::is_whitespace(next)))
    }
}

/// Presses of buttons whose data begin with this.
pub fn data_prefix(prefix: impl Into<String>) -> impl Filter {
    let prefix = prefix.into();
    move |update: &Update| match &update.kind {
        UpdateKind::CallbackQuery(query) => query
            .data
            .as_ref()
            .is_some_and(|data| data.starts_with(&prefix)),
        _ => false,
    }
}

fn text_of(update: &Update) -> Option<&str> {
    update.message()?.text.as_deref()
}

/// Whether the filter wants the update; not if it panics.
pub(crate) fn wants(filter: impl FnOnce(&Update) -> bool, update: &Update) -> bool {
    // A filter's own state is its own affair; of ours nothing is half done.
    catch_unwind(AssertUnwindSafe(|| filter(update))).unwrap_or_else(|_| {
        let update_id = update.update_id;
        tracing::error!(
            update_id,
            "a filter panicked, which counts as not wanting the update"
        );
        false
    })
}
