//! Delegates: one object for each conversation, which gets the messages of that conversation only.
//!
//! A [seeder](Seeder) says whom an update is for, such as [`per_chat_id`]: the chat. A
//! [`pair`](pair()) says what is made for each of them: something that implements [`Delegate`]. A
//! [`DelegatorBot`] keeps them apart and gives each its messages. Delegates cannot tell where updates
//! come from, and remember nothing when the program ends.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use amanobot::prelude::*;
//!
//! #[derive(Default)]
//! struct Counter(u32);
//!
//! impl Delegate<PerChat> for Counter {
//!     async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
//!         self.0 += 1;
//!         cx.sender().send_message(self.0.to_string()).await?;
//!         Ok(())
//!     }
//! }
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     let bot = Bot::from_env()?;
//!     let counters = pair(per_chat_id(), |_chat_id| Counter::default());
//!     let counters = counters.idle_timeout(Duration::from_secs(10));
//!     MessageLoop::new(bot.clone(), DelegatorBot::new(bot).delegate(counters)).run().await
//! }
//! ```
//!
//! | to | see |
//! | --- | --- |
//! | choose whom a delegate is for | [`Seeder`] and the functions `per_…`; [`Scope`], whose types say what a hook knows |
//! | set limits, ask for presses of buttons | [`Pair`] |
//! | react | the hooks of [`Delegate`] |
//! | send, wait, plan and close in a hook | [`Cx`] |
//! | begin with what the delegate was opened for | [`Incoming`] |
//! | hear of what went wrong | [`DelegatorBot::on_error`], [`Failure`] |
//!
//! The guide's page about [conversations](crate::guide::conversations) begins at the beginning. Those
//! who know amanobot for Python find its delegates, handlers and mixins
//! [there, too](crate::guide::from_python#amanobotdelegate).

mod cell;
mod cx;
mod delegator;
mod incoming;
mod intercept;
mod pair;
mod places;
mod post;
mod proxies;
mod report;
mod run;
mod scope;
mod seed;
mod shared;
mod table;

use std::error::Error as StdError;

pub use self::cx::{Cx, Interrupted};
pub use self::delegator::DelegatorBot;
pub use self::incoming::Incoming;
pub use self::pair::{Pair, pair, run_with};
pub use self::report::Failure;
pub use self::scope::{PerApplication, PerChat, PerInvoice, PerMessage, PerOrigin, PerUser, Scope};
pub use self::seed::{
    Per, PerApplicationOnce, PerCallbackQueryChatId, PerCallbackQueryOrigin, PerChatId, PerFromId,
    PerInvoicePayload, PerMessageFresh, Seed, Seeder, Until, chain, per, per_application,
    per_callback_query_chat_id, per_callback_query_origin, per_chat_id, per_chat_id_except,
    per_chat_id_in, per_from_id, per_from_id_except, per_from_id_in, per_inline_from_id,
    per_inline_from_id_except, per_inline_from_id_in, per_invoice_payload, per_message, until,
};
pub use crate::event::{Scheduled, Scheduler};
use crate::routing::HandlerResult;
use crate::types::{
    CallbackQuery, ChosenInlineResult, InlineQuery, Message, PreCheckoutQuery, ShippingQuery,
    Update,
};

/// One conversation: what happens for one chat, one user, one message with buttons.
///
/// `S` is what there is one delegate for, such as [`PerChat`]; `E` is the type of the events that it
/// sets for itself. Hooks are plain `async fn`s, all of them may be left out, and only one runs at a
/// time. A hook that returns an error or panics closes its delegate.
///
/// ```
/// use amanobot::delegate::{CloseReason, Cx, Delegate, PerChat};
/// use amanobot::prelude::*;
///
/// #[derive(Default)]
/// struct Counter(u32);
///
/// impl Delegate<PerChat> for Counter {
///     async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
///         self.0 += 1;
///         cx.sender().send_message(self.0.to_string()).await?;
///         Ok(())
///     }
///
///     async fn on_close(self, cx: &mut Cx<PerChat>, reason: CloseReason) -> HandlerResult {
///         println!("{}: {} messages, {reason:?}", cx.chat_id(), self.0);
///         Ok(())
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a delegate for the scope `{S}`",
    label = "expected a type that implements `Delegate<{S}>`",
    note = "the seeder decides the scope: `per_chat_id()` needs `Delegate<PerChat>`, `per_from_id()` `Delegate<PerUser>`"
)]
#[doc(alias = "openable")]
pub trait Delegate<S: Scope, E: Send + 'static = ()>: Send + Sized + 'static {
    /// Called first, before what the delegate was opened for goes to its own hook.
    ///
    /// That it does not if this [takes](Cx::take_first) it, [waits](Cx::wait) for it, or closes the
    /// delegate.
    fn open(&mut self, cx: &mut Cx<S, E>) -> impl Future<Output = HandlerResult> + Send {
        let _ = cx;
        async { Ok(()) }
    }

    /// A message: new or edited, in a chat, a channel or a business account.
    fn on_chat_message(
        &mut self,
        cx: &mut Cx<S, E>,
        message: Message,
    ) -> impl Future<Output = HandlerResult> + Send {
        let _ = (cx, message);
        async { Ok(()) }
    }

    /// A press of a button under a message.
    fn on_callback_query(
        &mut self,
        cx: &mut Cx<S, E>,
        query: CallbackQuery,
    ) -> impl Future<Output = HandlerResult> + Send {
        let _ = (cx, query);
        async { Ok(()) }
    }

    /// What a user types after the bot's name in any chat.
    fn on_inline_query(
        &mut self,
        cx: &mut Cx<S, E>,
        query: InlineQuery,
    ) -> impl Future<Output = HandlerResult> + Send {
        let _ = (cx, query);
        async { Ok(()) }
    }

    /// The answer to an inline query that the user sent.
    fn on_chosen_inline_result(
        &mut self,
        cx: &mut Cx<S, E>,
        chosen: ChosenInlineResult,
    ) -> impl Future<Output = HandlerResult> + Send {
        let _ = (cx, chosen);
        async { Ok(()) }
    }

    /// An address that waits for shipping options.
    fn on_shipping_query(
        &mut self,
        cx: &mut Cx<S, E>,
        query: ShippingQuery,
    ) -> impl Future<Output = HandlerResult> + Send {
        let _ = (cx, query);
        async { Ok(()) }
    }

    /// A payment that waits for the bot's consent.
    fn on_pre_checkout_query(
        &mut self,
        cx: &mut Cx<S, E>,
        query: PreCheckoutQuery,
    ) -> impl Future<Output = HandlerResult> + Send {
        let _ = (cx, query);
        async { Ok(()) }
    }

    /// An update of any other kind, unknown ones included.
    fn on_update(
        &mut self,
        cx: &mut Cx<S, E>,
        update: Update,
    ) -> impl Future<Output = HandlerResult> + Send {
        let _ = (cx, update);
        async { Ok(()) }
    }

    /// An event that a delegate with the same seed has [set](Cx::scheduler).
    fn on_event(
        &mut self,
        cx: &mut Cx<S, E>,
        event: E,
    ) -> impl Future<Output = HandlerResult> + Send {
        let _ = (cx, event);
        async { Ok(()) }
    }

    /// No message has come during the [idle timeout](Pair::idle_timeout). Closes the delegate, unless
    /// written otherwise; one that is not closed is not told again before the next message.
    #[doc(alias = "on__idle")]
    fn on_idle(&mut self, cx: &mut Cx<S, E>) -> impl Future<Output = HandlerResult> + Send {
        cx.close();
        async { Ok(()) }
    }

    /// The last call: the delegate is closed for this reason, and here for the last time.
    ///
    /// The next delegate with its seed is made only when this has returned, so what is saved here can
    /// be read there. An error or a panic is reported.
    fn on_close(
        self,
        cx: &mut Cx<S, E>,
        reason: CloseReason,
    ) -> impl Future<Output = HandlerResult> + Send {
        let _ = cx;
        async move {
            tracing::debug!(?reason, "closed");
            Ok(())
        }
    }
}

/// Why a delegate is closed.
#[derive(Debug)]
#[non_exhaustive]
pub enum CloseReason {
    /// It has closed itself.
    #[doc(alias = "StopListening")]
    Closed,
    /// No message has come during the idle timeout.
    #[doc(alias = "IdleTerminate")]
    Idle,
    /// A hook returned this error.
    Failed(Box<dyn StdError + Send + Sync>),
    /// A hook panicked and said this.
    Panicked(String),
    /// The program ends.
    Shutdown,
}
