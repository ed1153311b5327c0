//! The life of one delegate: hooks, one at a time, until there is nothing to do or it closes.
//!
//! Each hook is fenced off: whatever happens in it ends at most its own delegate.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

use tokio::task::coop;

use super::cell::{Cell, Home, Resident, Work};
use super::cx::{Cx, Interrupted};
use super::incoming::Incoming;
use super::report::{Failure, said};
use super::scope::Scope;
use super::shared::{Phase, Shared};
use super::{CloseReason, Delegate};
use crate::bot::transport::BoxFuture;
use crate::event::Timer;
use crate::routing::HandlerResult;
use crate::types::{Update, UpdateKind};

/// A delegate with its cell, in one piece of memory and in this order: the less of it there is, and
/// the closer together, the sooner a processor has it.
#[repr(C)]
struct Household<S: Scope, E, D, M> {
    cell: Cell<S, E>,
    /// Here while it is at rest.
    delegate: Mutex<Option<D>>,
    make: Arc<M>,
}

/// A place for a delegate that is still to be made.
pub(super) fn home<S, E, D, M>(cell: Cell<S, E>, make: Arc<M>) -> Home<S, E>
where
    S: Scope,
    E: Send + 'static,
    D: Delegate<S, E>,
    M: Fn(S::Key) -> D + Send + Sync + 'static,
{
    Arc::new(Household {
        cell,
        delegate: Mutex::new(None),
        make,
    })
}

impl<S, E, D, M> Household<S, E, D, M>
where
    S: Scope,
    E: Send + 'static,
    D: Delegate<S, E>,
    M: Fn(S::Key) -> D + Send + Sync + 'static,
{
    fn delegate(&self) -> MutexGuard<'_, Option<D>> {
        self.delegate.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The delegate, to be put to work: the one at rest here, or a new one.
    fn prepare(&self, work: &Work<E>) -> Option<D> {
        let cell = &self.cell;
        match work {
            Work::Open(first) => {
                cell.taken(first);
                cell.stir();
                let key = cell.address.key.clone();
                // A constructor that panicked has made nothing that could be half done.
                match catch_unwind(AssertUnwindSafe(|| (self.make)(key))) {
                    Ok(made) => return Some(made),
                    Err(payload) => drop(panicked(cell, "new", &*payload)),
                }
                return None;
            }
            Work::Handle(item) => cell.taken(item),
            Work::Idle | Work::Shutdown => {}
        }
        self.delegate().take()
    }
}

impl<S, E, D, M> Resident<S, E> for Household<S, E, D, M>
where
    S: Scope,
    E: Send + 'static,
    D: Delegate<S, E>,
    M: Fn(S::Key) -> D + Send + Sync + 'static,
{
    fn cell(&self) -> &Cell<S, E> {
        &self.cell
    }

    fn glance(&self) -> usize {
        let parts = usize::from(self.delegate.is_poisoned()) ^ Arc::as_ptr(&self.make).addr();
        self.cell.glance() ^ parts
    }

    fn live(self: Arc<Self>, work: Work<E>) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            if let Some(delegate) = self.prepare(&work) {
                let cx = Cx::new(Arc::clone(&self) as Home<S, E>);
                let settle = |delegate| *self.delegate() = Some(delegate);
                if !live(&self.cell, cx, delegate, work, settle).await {
                    return;
                }
            }
            let pattern = Arc::clone(&self.cell.pattern);
            pattern.succeed(self);
        })
    }

    fn vacate(&self) {
        let delegate = self.delegate().take();
        drop(delegate);
    }
}

impl<S, E, D, M> Timer for Household<S, E, D, M>
where
    S: Scope,
    E: Send + 'static,
    D: Delegate<S, E>,
    M: Fn(S::Key) -> D + Send + Sync + 'static,
{
    fn ring(self: Arc<Self>) {
        (self as Home<S, E>).idle();
    }
}

/// What a delegate does until it rests, or ends: then the answer is true.
async fn live<S, E, D>(
    cell: &Cell<S, E>,
    mut cx: Cx<S, E>,
    mut delegate: D,
    mut work: Work<E>,
    settle: impl Fn(D) + Send,
) -> bool
where
    S: Scope,
    E: Send + 'static,
    D: Delegate<S, E>,
{
    let reason = loop {
        let idles = matches!(work, Work::Idle);
        let (hook, outcome) = perform(cell, &mut delegate, &mut cx, work).await;
        match outcome {
            Outcome::Returned(Ok(())) if cx.closes && idles => break CloseReason::Idle,
            Outcome::Returned(Ok(())) if cx.closes => break CloseReason::Closed,
            Outcome::Returned(Ok(())) => {}
            Outcome::Returned(Err(error)) => match error.downcast() {
                Ok(interrupted) => match *interrupted {
                    Interrupted::Idle => {
                        work = Work::Idle;
                        continue;
                    }
                    Interrupted::Shutdown | Interrupted::Closing => break CloseReason::Shutdown,
                },
                Err(error) => {
                    failed(cell, hook, &*error);
                    break CloseReason::Failed(error);
                }
            },
            Outcome::Panicked(payload) => {
                break CloseReason::Panicked(panicked(cell, hook, &*payload));
            }
            Outcome::Cancelled => break CloseReason::Shutdown,
        }
        if let Some(first) = cx.first.take() {
            if first.is_update() {
                cell.stir();
            }
            work = Work::Handle(first);
            continue;
        }
        let mut resting = Some(delegate);
        let more = cx
            .cell()
            .next(|| resting.take().into_iter().for_each(&settle));
        let (Some(more), Some(back)) = (more, resting) else {
            return false;
        };
        (work, delegate) = (more, back);
        if matches!(work, Work::Shutdown) {
            break CloseReason::Shutdown;
        }
        // A delegate that always has mail and never waits must not keep the thread for itself.
        coop::consume_budget().await;
    };
    close(cell, delegate, cx, reason).await;
    true
}

async fn close<S, E, D>(cell: &Cell<S, E>, delegate: D, mut cx: Cx<S, E>, reason: CloseReason)
where
    S: Scope,
    E: Send + 'static,
    D: Delegate<S, E>,
{
    const HOOK: &str = "on_close";
    cell.closing();
    cx.first = None;
    if cell.shared().phase() == Phase::Abandoned {
        return;
    }
    let last = Box::pin(async { delegate.on_close(&mut cx, reason).await });
    match fenced(cell.shared(), Phase::Abandoned, last).await {
        Outcome::Returned(Ok(())) | Outcome::Cancelled => {}
        Outcome::Returned(Err(error)) => failed(cell, HOOK, &*error),
        Outcome::Panicked(payload) => drop(panicked(cell, HOOK, &*payload)),
    }
}

/// Runs the hook that the work is for.
async fn perform<S, E, D>(
    cell: &Cell<S, E>,
    delegate: &mut D,
    cx: &mut Cx<S, E>,
    work: Work<E>,
) -> (&'static str, Outcome)
where
    S: Scope,
    E: Send + 'static,
    D: Delegate<S, E>,
{
    let shared = cell.shared();
    macro_rules! hook {
        ($hook:ident($($argument:expr)?)) => {(
            stringify!($hook),
            fenced(
                shared,
                Phase::Hurried,
                Box::pin(async { delegate.$hook(cx $(, $argument)?).await }),
            )
            .await,
        )};
    }
    match work {
        Work::Open(first) => {
            cx.first = Some(first);
            hook!(open())
        }
        Work::Handle(Incoming::Update(update)) => match update.kind {
            UpdateKind::Message(message)
            | UpdateKind::EditedMessage(message)
            | UpdateKind::ChannelPost(message)
            | UpdateKind::EditedChannelPost(message)
            | UpdateKind::BusinessMessage(message)
            | UpdateKind::EditedBusinessMessage(message)
            | UpdateKind::GuestMessage(message) => hook!(on_chat_message(*message)),
            UpdateKind::CallbackQuery(query) => hook!(on_callback_query(*query)),
            UpdateKind::InlineQuery(query) => hook!(on_inline_query(*query)),
            UpdateKind::ChosenInlineResult(chosen) => hook!(on_chosen_inline_result(*chosen)),
            UpdateKind::ShippingQuery(query) => hook!(on_shipping_query(*query)),
            UpdateKind::PreCheckoutQuery(query) => hook!(on_pre_checkout_query(*query)),
            kind => hook!(on_update(Update::new(update.update_id, kind))),
        },
        Work::Handle(Incoming::Event(event)) => hook!(on_event(event)),
        Work::Idle => {
            cell.idled();
            hook!(on_idle())
        }
        Work::Shutdown => ("", Outcome::Cancelled),
    }
}

enum Outcome {
    Returned(HandlerResult),
    Panicked(Box<dyn Any + Send>),
    /// The end has come first.
    Cancelled,
}

/// Runs a hook until it returns, panics, or the end has come so far.
///
/// The hook is in a box of its own, because it may be large: the task that is made for it is not, and
/// is copied a few times before it runs.
async fn fenced(shared: &Shared, end: Phase, mut hook: BoxFuture<'_, HandlerResult>) -> Outcome {
    let mut changed = pin!(shared.changed.notified());
    let outcome = poll_fn(|task| {
        // A future that panicked is never polled again, so nobody sees it half done.
        match catch_unwind(AssertUnwindSafe(|| hook.as_mut().poll(task))) {
            Ok(Poll::Ready(result)) => return Poll::Ready(Outcome::Returned(result)),
            Ok(Poll::Pending) => {}
            Err(payload) => return Poll::Ready(Outcome::Panicked(payload)),
        }
        // Asked after it has begun to listen, so no change is missed.
        while changed.as_mut().poll(task).is_ready() {
            changed.set(shared.changed.notified());
        }
        if shared.phase() >= end {
            return Poll::Ready(Outcome::Cancelled);
        }
        Poll::Pending
    })
    .await;
    // What it holds may panic when it is dropped.
    match catch_unwind(AssertUnwindSafe(|| drop(hook))) {
        Ok(()) => outcome,
        Err(payload) => Outcome::Panicked(payload),
    }
}

fn failed<S: Scope, E>(
    cell: &Cell<S, E>,
    hook: &'static str,
    source: &(dyn std::error::Error + Send + Sync + 'static),
) {
    let key = &cell.address.key;
    cell.shared()
        .reporter
        .report(&Failure::Hook { hook, key, source });
}

fn panicked<S: Scope, E>(
    cell: &Cell<S, E>,
    hook: &'static str,
    payload: &(dyn Any + Send),
) -> String {
    let (key, message) = (&cell.address.key, said(payload));
    cell.shared().reporter.report(&Failure::Panic {
        hook,
        key,
        message: &message,
    });
    message
}
