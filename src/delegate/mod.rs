//! Delegates: one object for each conversation, which gets the messages of that conversation only.
//!
//! A [seeder](Seeder) says whom an update is for, such as [`per_chat_id`]: the chat. A
//! [`pair`](pair()) says what is made for each of them: something that implements [`Delegate`]. A
//! [`DelegatorBot`] keeps them apart and gives each its messages. Delegates cannot tell where updates
//! come from, and remember nothing when the program ends.
//!
//! # From the original's names
//!
//! | amanobot for Python | here |
//! | --- | --- |
//! | `DelegatorBot(TOKEN, [pave_event_space()(per_chat_id(), create_open, C, timeout=10)])` | `DelegatorBot::new(bot).delegate(pair(per_chat_id(), \|_\| C::default()).idle_timeout(ten_seconds))` |
//! | `per_chat_id(types=['group'])`, `per_from_id(flavors='all')` | `per_chat_id().types([ChatType::Group])`, `per_from_id().all_flavors()` |
//! | seed: hashable, list, `None` | [`Seed::Key`], [`Seed::Fresh`], [`Seed::Skip`] |
//! | a list of seeders, `chain(a, b)`, `until(condition, [a, b])` | `(a, b)`, `chain((a, b))`, `until(condition, (a, b))` |
//! | `per_event_source_id`, `pave_event_space` | nothing: events find their delegate by themselves |
//! | `include_callback_query_chat_id` | [`include_callback_query`](Pair::include_callback_query) on the pair |
//! | `intercept_callback_query_origin` | [`intercept_callback_query`](Pair::intercept_callback_query) on the pair |
//! | `capture_origin`, `uncapture_origin` | [`cx.capture_origin()`](Cx::capture_origin), [`cx.uncapture_origin()`](Cx::uncapture_origin) |
//! | `CallbackQueryCoordinator`, `InterceptCallbackQueryMixin`, `augment_bot` | [`CallbackQueryCoordinator`](crate::helper::CallbackQueryCoordinator) |
//! | `call`, `create_run` | [`run_with`] |
//! | `openable(C)` | nothing: each hook of [`Delegate`] has a default |
//! | `self.router`, `make_routing_table(self, …)` | a `match` in a hook on what a [key function](crate::routing::KeyFunction) finds, see [`parse`](crate::routing::ByCommand::parse) |
//! | `ChatHandler`, `UserHandler`, `InlineUserHandler` | `Delegate<PerChat>`, `Delegate<PerUser>` |
//! | `CallbackQueryOriginHandler`, `InvoiceHandler`, `Monitor` | `Delegate<PerOrigin>`, `Delegate<PerInvoice>`, `Delegate<PerApplication>` |
//! | `open(initial_msg, seed)` that returns true | [`open`](Delegate::open) that [takes the first](Cx::take_first) |
//! | `on__idle(event)`, `timeout=10` | [`on_idle`](Delegate::on_idle), [`idle_timeout`](Pair::idle_timeout) |
//! | `on_close(ex)`; `IdleTerminate`, `StopListening` | [`on_close`](Delegate::on_close); [`CloseReason`] |
//! | `self.sender`, `self.administrator`, `self.editor` | [`cx.sender()`](Cx::sender), [`cx.administrator()`](Cx::administrator), [`cx.editor()`](Cx::editor) |
//! | `self.listener.wait()` | [`cx.wait()`](Cx::wait) |
//! | `self.scheduler.event_later(5, ('_alarm', {}))` | `cx.scheduler().later(five_seconds, Alarm)` |
//! | `('_alarm', {})`; `is_event`, `peel`, `fleece` | `Delegate<PerChat, Event>` with an untyped [`Event`](crate::event::Event), or better a type of your own; [`Incoming`] |
//! | `AnswererMixin`, `self.answerer.answer(msg, compute)` | [`cx.answerer()`](Cx::answerer)`.answer(&query, compute)` |
//! | `self.close()` | [`cx.close()`](Cx::close), which takes effect when the hook returns |

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
