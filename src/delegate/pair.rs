//! Pairs: a seeder, and how its delegates are made.

use std::fmt;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use super::Delegate;
use super::cx::Cx;
use super::incoming::Incoming;
use super::run;
use super::scope::Scope;
use super::seed::Seeder;
use super::shared::Shared;
use super::table::{Opener, Pattern, Table};
use crate::routing::HandlerResult;
use crate::types::Update;

/// A seeder and the delegates it is for: what the original calls a delegation pattern.
///
/// Made by [`pair`](pair()) or [`run_with`], and given to a
/// [`DelegatorBot`](super::DelegatorBot::delegate).
#[must_use = "a pair does nothing until a `DelegatorBot` has it"]
pub struct Pair<S: Scope, E = ()> {
    seeder: Box<dyn Seeder<Scope = S>>,
    open: Opener<S, E>,
    idle_timeout: Option<Duration>,
}

/// For each new seed, makes a delegate.
///
/// `make` gets what the seeder has found, such as the chat's id. It runs in the delegate's own task,
/// before its [`open`](Delegate::open).
///
/// ```
/// use amanobot::delegate::{Cx, Delegate, PerChat, pair, per_chat_id};
/// use amanobot::prelude::*;
/// use std::time::Duration;
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
/// }
///
/// let counters = pair(per_chat_id(), |_chat_id| Counter::default())
///     .idle_timeout(Duration::from_secs(10));
/// # drop(counters);
/// ```
///
/// A delegate that is for something else than what the seeder finds does not compile:
///
/// ```compile_fail,E0277
/// # use amanobot::delegate::{Delegate, PerChat, pair, per_from_id};
/// struct Counter;
///
/// impl Delegate<PerChat> for Counter {}
///
/// let counters = pair(per_from_id(), |_| Counter); // finds users, not chats
/// ```
#[doc(alias = "create_open")]
#[doc(alias = "pave_event_space")]
pub fn pair<Q, E, D, M>(seeder: Q, make: M) -> Pair<Q::Scope, E>
where
    Q: Seeder,
    E: Send + 'static,
    D: Delegate<Q::Scope, E>,
    M: Fn(<Q::Scope as Scope>::Key) -> D + Send + Sync + 'static,
{
    let make = Arc::new(make);
    Pair {
        seeder: Box::new(seeder),
        open: Box::new(move |cell, first| {
            drop(tokio::spawn(run::open(cell, first, Arc::clone(&make))));
        }),
        idle_timeout: None,
    }
}

/// For each new seed, runs a function in a task of its own, with the message that it is for.
///
/// The delegate lives as long as the function runs. It gets its further messages by
/// [`wait`](Cx::wait); those that it has not read when it returns open the next one.
///
/// ```
/// use amanobot::delegate::{per_message, run_with};
/// use amanobot::prelude::*;
///
/// let archive = run_with(per_message().flavors([Flavor::Chat]), |cx, update| async move {
///     let Some(message) = update.message() else { return Ok(()) };
///     cx.bot().forward_message("@archive", message.chat.id, message.message_id).await?;
///     Ok(())
/// });
/// # drop(archive);
/// ```
#[doc(alias = "call")]
#[doc(alias = "create_run")]
pub fn run_with<Q, F, Fut>(seeder: Q, run: F) -> Pair<Q::Scope>
where
    Q: Seeder,
    F: Fn(Cx<Q::Scope>, Update) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = HandlerResult> + Send + 'static,
{
    let run = Arc::new(run);
    pair(seeder, move |_key| Run {
        run: Arc::clone(&run),
        types: PhantomData,
    })
}

/// A delegate that is one function.
struct Run<S, F, Fut> {
    run: Arc<F>,
    types: PhantomData<fn() -> (S, Fut)>,
}

impl<S, F, Fut> Delegate<S> for Run<S, F, Fut>
where
    S: Scope,
    F: Fn(Cx<S>, Update) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = HandlerResult> + Send + 'static,
{
    async fn open(&mut self, cx: &mut Cx<S>) -> HandlerResult {
        if let Some(Incoming::Update(update)) = cx.take_first() {
            (self.run)(cx.twin(), update).await?;
        }
        cx.close();
        Ok(())
    }
}

impl<S: Scope, E: Send + 'static> Pair<S, E> {
    /// Tells a delegate when no message has reached it for so long: see
    /// [`on_idle`](Delegate::on_idle), which closes it.
    ///
    /// The time begins when the delegate is made, and again with each message, before its hook runs;
    /// what the hook takes counts. Events make no difference. A delegate that handles a message is
    /// not told until it has done so, nor if another message waits for it by then. Unless this is
    /// set, delegates live until they close themselves.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }

    pub(super) fn into_pattern(self, shared: Arc<Shared>) -> Pattern<S, E> {
        Pattern {
            shared,
            seeder: self.seeder,
            open: self.open,
            idle_timeout: self.idle_timeout,
            table: Mutex::new(Table::default()),
            answerer: OnceLock::new(),
        }
    }
}

impl<S: Scope, E> fmt::Debug for Pair<S, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pair")
            .field("idle_timeout", &self.idle_timeout)
            .finish_non_exhaustive()
    }
}
