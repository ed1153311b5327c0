//! Scopes: what there is one delegate for.
//!
//! How a seed is found in an update is the [seeders'](super::seed) affair.

use std::fmt;
use std::hash::Hash;

use crate::wire::MessageRef;

/// What there is one delegate for: a chat, a user, a message.
///
/// A [seeder](super::Seeder) belongs to a scope, and so does an implementation of
/// [`Delegate`](super::Delegate); the two of a [`pair`](super::pair()) must be the same. A scope of
/// your own is a type without values:
///
/// ```
/// use amanobot::delegate::{Scope, Seeder, per};
/// use amanobot::prelude::*;
///
/// enum PerPoll {}
///
/// impl Scope for PerPoll {
///     type Key = String;
/// }
///
/// fn per_poll() -> impl Seeder<Scope = PerPoll> {
///     per(|update: &Update| match &update.kind {
///         UpdateKind::Poll(poll) => Some(poll.id.clone()),
///         _ => None,
///     })
/// }
/// # let _ = per_poll();
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a scope of delegates",
    label = "expected `PerChat`, `PerUser`, `PerOrigin` or another scope"
)]
pub trait Scope: Send + Sync + 'static {
    /// What tells two delegates apart.
    type Key: Clone + Eq + Hash + fmt::Debug + Send + Sync + 'static;
}

macro_rules! scopes {
    ($($(#[$doc:meta])* $scope:ident: $Key:ty;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $scope {}

        impl Scope for $scope {
            type Key = $Key;
        }
    )*};
}

scopes! {
    /// One delegate for each chat. The original's `ChatHandler`.
    #[doc(alias = "ChatHandler")]
    PerChat: i64;

    /// One delegate for each user. The original's `UserHandler` and `InlineUserHandler`.
    #[doc(alias = "UserHandler")]
    #[doc(alias = "InlineUserHandler")]
    PerUser: i64;

    /// One delegate for each message that carries buttons. The original's
    /// `CallbackQueryOriginHandler`.
    #[doc(alias = "CallbackQueryOriginHandler")]
    PerOrigin: MessageRef;

    /// One delegate for each invoice, by its payload. The original's `InvoiceHandler`.
    #[doc(alias = "InvoiceHandler")]
    PerInvoice: String;

    /// One delegate for the whole program. The original's `Monitor`.
    #[doc(alias = "Monitor")]
    PerApplication: ();

    /// One delegate for each update.
    PerMessage: ();
}
