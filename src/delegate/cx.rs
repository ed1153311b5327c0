//! What a delegate's hooks can see and do besides the delegate itself.

use std::fmt;
use std::future::poll_fn;
use std::sync::Arc;

use super::cell::Home;
use super::incoming::Incoming;
use super::scope::{PerChat, PerInvoice, PerOrigin, PerUser, Scope};
use crate::bot::Bot;
use crate::event::Scheduler;
use crate::helper::{Answerer, Origin};
use crate::types::{Message, Update, UpdateKind};
use crate::update::filter::wants;
use crate::wire::MessageRef;

/// What a hook of a [`Delegate`](super::Delegate) is given: the bot, whom the delegate is for, its
/// mailbox and its scheduler.
pub struct Cx<S: Scope, E = ()> {
    cell: Home<S, E>,
    /// The bot that captures for this delegate, where presses are intercepted.
    augmented: Option<Bot>,
    pub(super) first: Option<Incoming<E>>,
    pub(super) closes: bool,
    /// How many delegates lived here before this one, if this may outlive it.
    predecessors: Option<u32>,
}

impl<S: Scope, E: Send + 'static> Cx<S, E> {
    pub(super) fn new(cell: Home<S, E>) -> Self {
        let bot = &cell.shared().bot;
        let presses = cell.pattern.presses.as_ref();
        Self {
            augmented: presses.map(|presses| presses.augment(bot, cell.address.clone())),
            cell,
            first: None,
            closes: false,
            predecessors: None,
        }
    }

    pub(super) fn cell(&self) -> &Home<S, E> {
        &self.cell
    }

    /// Another one of the same delegate, which somebody may keep for longer than it lives.
    pub(super) fn twin(&self) -> Self {
        let predecessors = Some(self.cell.state().predecessors);
        Self {
            predecessors,
            ..Self::new(Arc::clone(&self.cell))
        }
    }

    /// The bot. Where presses are [intercepted](super::Pair::intercept_callback_query), messages that
    /// it sends belong to this delegate.
    pub fn bot(&self) -> &Bot {
        self.augmented.as_ref().unwrap_or(&self.cell.shared().bot)
    }

    /// Has presses below this message come to this delegate, as if it had sent it.
    ///
    /// Only where presses are [intercepted](super::Pair::intercept_callback_query), and for origins
    /// that are; otherwise nothing happens, and is said so in the log.
    pub fn capture_origin(&self, origin: impl Into<Origin>) {
        if let Some(presses) = &self.cell.pattern.presses {
            presses.capture(origin, self.cell.address.clone());
        } else {
            tracing::warn!("nothing is captured: the pair does not intercept presses");
        }
    }

    /// Has presses below this message come to no delegate of this pair any more.
    pub fn uncapture_origin(&self, origin: impl Into<Origin>) {
        if let Some(presses) = &self.cell.pattern.presses {
            presses.uncapture(origin);
        }
    }

    /// What tells this delegate from others.
    pub fn seed(&self) -> &S::Key {
        &self.cell.address.key
    }

    /// Waits for the next message to this delegate, in the middle of a hook: a dialogue is written
    /// from top to bottom.
    ///
    /// A message is an update of any kind that has the delegate's seed; each restarts the [idle
    /// timeout](super::Pair::idle_timeout). Events wait until the hook returns.
    ///
    /// ```
    /// use amanobot::delegate::{Cx, Delegate, PerChat};
    /// use amanobot::prelude::*;
    ///
    /// struct Greeter;
    ///
    /// impl Delegate<PerChat> for Greeter {
    ///     async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
    ///         cx.sender().send_message("What is your name?").await?;
    ///         let answer = cx.wait_message().await?;
    ///         let name = answer.text.unwrap_or_default();
    ///         cx.sender().send_message(format!("Hello, {name}")).await?;
    ///         cx.close();
    ///         Ok(())
    ///     }
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Interrupted`] if no message will come. A hook that returns it (by `?`) has not failed:
    /// what comes next is [`on_idle`](super::Delegate::on_idle), or the close.
    ///
    /// # Cancel safety
    ///
    /// A message is taken only when this returns it, so `tokio::time::timeout` may be put around it.
    pub async fn wait(&mut self) -> Result<Update, Interrupted> {
        match self.first.take() {
            Some(Incoming::Update(first)) => {
                self.cell.stir();
                return Ok(first);
            }
            event => self.first = event,
        }
        poll_fn(|task| self.cell.poll_update(task, self.predecessors)).await
    }

    /// Waits for the next message that passes the filter. Those before it are passed over and
    /// forgotten.
    ///
    /// A filter is a closure, one of those in [`update::filter`](crate::update::filter), or several of
    /// them combined. One that panics does not let the message pass.
    ///
    /// ```
    /// # use amanobot::delegate::{Cx, Interrupted, PerChat};
    /// # use amanobot::prelude::*;
    /// use amanobot::update::filter;
    ///
    /// async fn answer(cx: &mut Cx<PerChat>) -> Result<Update, Interrupted> {
    ///     cx.wait_for(filter::text().or(filter::data_prefix("answer:"))).await
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Interrupted`] if no message will come.
    ///
    /// # Cancel safety
    ///
    /// What was passed over is gone; the message that passes is taken only when this returns it.
    pub async fn wait_for(
        &mut self,
        mut filter: impl FnMut(&Update) -> bool + Send,
    ) -> Result<Update, Interrupted> {
        loop {
            let update = self.wait().await?;
            if wants(&mut filter, &update) {
                return Ok(update);
            }
        }
    }

    /// Waits for the next update that is a [`Message`]. Others before it are passed over and
    /// forgotten.
    ///
    /// # Errors
    ///
    /// [`Interrupted`] if no message will come.
    ///
    /// # Cancel safety
    ///
    /// As [`wait_for`](Self::wait_for).
    pub async fn wait_message(&mut self) -> Result<Message, Interrupted> {
        loop {
            match self.wait().await?.kind {
                UpdateKind::Message(message)
                | UpdateKind::EditedMessage(message)
                | UpdateKind::ChannelPost(message)
                | UpdateKind::EditedChannelPost(message)
                | UpdateKind::BusinessMessage(message)
                | UpdateKind::EditedBusinessMessage(message)
                | UpdateKind::GuestMessage(message) => return Ok(*message),
                _ => {}
            }
        }
    }

    /// What the delegate was opened for, while it has not been handled: in
    /// [`open`](super::Delegate::open).
    pub fn first(&self) -> Option<&Incoming<E>> {
        self.first.as_ref()
    }

    /// Takes what the delegate was opened for, so that no other hook gets it.
    ///
    /// [`wait`](Self::wait) takes it as well, if it is a message.
    pub fn take_first(&mut self) -> Option<Incoming<E>> {
        self.first.take()
    }

    /// Closes the delegate when the hook returns. Messages that have not been read then open the
    /// next one.
    pub fn close(&mut self) {
        self.closes = true;
    }

    /// Sets events for this delegate. If it has ended when one is due, the event opens the next one.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime. What it answers may be used anywhere.
    pub fn scheduler(&self) -> Scheduler<E> {
        let (pattern, address) = (Arc::clone(&self.cell.pattern), self.cell.address.clone());
        let clock = Arc::clone(&self.cell.shared().clock);
        Scheduler::new(clock, move |event| {
            pattern.deliver(address.clone(), Incoming::Event(event));
        })
    }

    /// Computes answers to inline queries, for each user the newest only.
    ///
    /// All delegates of a [pair](super::pair()) have the same one. What goes wrong is
    /// [reported](super::DelegatorBot::on_error) as [`Failure::Answer`](super::Failure::Answer). A
    /// computation goes on when the delegate closes.
    ///
    /// ```
    /// use amanobot::delegate::{Cx, Delegate, PerUser};
    /// use amanobot::prelude::*;
    /// use amanobot::types::{InlineQueryResultArticle, InputTextMessageContent};
    ///
    /// struct Counter(u32);
    ///
    /// impl Delegate<PerUser> for Counter {
    ///     async fn on_inline_query(&mut self, cx: &mut Cx<PerUser>, query: InlineQuery) -> HandlerResult {
    ///         self.0 += 1;
    ///         let text = format!("{}. {}", self.0, query.query);
    ///         cx.answerer().answer(&query, async move {
    ///             let content = InputTextMessageContent::new(&text);
    ///             Ok([InlineQueryResultArticle::new("abc", &text, content)])
    ///         });
    ///         Ok(())
    ///     }
    /// }
    /// ```
    #[doc(alias = "AnswererMixin")]
    pub fn answerer(&self) -> &Answerer {
        self.cell.pattern.answerer()
    }
}

impl<E: Send + 'static> Cx<PerChat, E> {
    /// The chat that the delegate is for.
    pub fn chat_id(&self) -> i64 {
        *self.seed()
    }
}

impl<E: Send + 'static> Cx<PerUser, E> {
    /// The user that the delegate is for; the private chat with them has the same id.
    pub fn user_id(&self) -> i64 {
        *self.seed()
    }
}

impl<E: Send + 'static> Cx<PerOrigin, E> {
    /// The message that the delegate is for, to be edited or deleted.
    pub fn origin(&self) -> &MessageRef {
        self.seed()
    }
}

impl<E: Send + 'static> Cx<PerInvoice, E> {
    /// The payload of the invoice that the delegate is for.
    pub fn payload(&self) -> &str {
        self.seed()
    }
}

impl<S: Scope, E> fmt::Debug for Cx<S, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cx")
            .field("seed", &self.cell.address.key)
            .field("closes", &self.closes)
            .finish_non_exhaustive()
    }
}

/// Why no message will come to a hook that [waits](Cx::wait) for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Interrupted {
    /// None has come during the [idle timeout](super::Pair::idle_timeout).
    Idle,
    /// The program ends.
    Shutdown,
    /// The delegate is closing: what comes now is for the next one.
    Closing,
}

impl fmt::Display for Interrupted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Interrupted::Idle => "no message came in time",
            Interrupted::Shutdown => "the program ends",
            Interrupted::Closing => "the delegate is closing",
        })
    }
}

impl std::error::Error for Interrupted {}
