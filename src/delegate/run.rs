//! The life of one delegate: hooks, one at a time, until there is nothing to do or it closes.
//!
//! Each hook is fenced off: whatever happens in it ends at most its own delegate.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use tokio::task::coop;

use super::cell::{Cell, Next, Resident, Work};
use super::cx::{Cx, Interrupted};
use super::incoming::Incoming;
use super::report::{Failure, said};
use super::scope::Scope;
use super::shared::{Phase, Shared};
use super::{CloseReason, Delegate};
use crate::bot::transport::BoxFuture;
use crate::routing::HandlerResult;
use crate::types::{Update, UpdateKind};

impl<S: Scope, E: Send + 'static, D: Delegate<S, E>> Resident<S, E> for D {
    fn wake(self: Box<Self>, cell: Arc<Cell<S, E>>, work: Work<E>) {
        tokio::spawn(async move {
            if let Work::Handle(item) = &work {
                cell.taken(item);
            }
            live(cell, self, work).await;
        });
    }
}

/// Makes a delegate and has it live.
pub(super) async fn open<S, E, D>(
    cell: Arc<Cell<S, E>>,
    first: Incoming<E>,
    make: Arc<impl Fn(S::Key) -> D + Send + Sync>,
) where
    S: Scope,
    E: Send + 'static,
    D: Delegate<S, E>,
{
    cell.taken(&first);
    cell.stir();
    let key = cell.address.key.clone();
    // A constructor that panicked has made nothing that could be half done.
    match catch_unwind(AssertUnwindSafe(|| Box::new(make(key)))) {
        Ok(delegate) => live(cell, delegate, Work::Open(first)).await,
        Err(payload) => {
            panicked(&cell, "new", &*payload);
            cell.pattern.succeed(&cell);
        }
    }
}

/// What a delegate does from being woken until it rests or ends.
async fn live<S, E, D>(cell: Arc<Cell<S, E>>, mut delegate: Box<D>, mut work: Work<E>)
where
    S: Scope,
    E: Send + 'static,
    D: Delegate<S, E>,
{
    let mut cx = Cx::new(Arc::clone(&cell));
    let reason = loop {
        let idles = matches!(work, Work::Idle);
        let (hook, outcome) = perform(&mut *delegate, &mut cx, work).await;
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
                    failed(&cell, hook, &*error);
                    break CloseReason::Failed(error);
                }
            },
            Outcome::Panicked(payload) => {
                break CloseReason::Panicked(panicked(&cell, hook, &*payload));
            }
            Outcome::Cancelled => break CloseReason::Shutdown,
        }
        if let Some(first) = cx.first.take() {
            work = Work::Handle(first);
            continue;
        }
        match cell.next(delegate) {
            Next::Work(back, Work::Shutdown) => {
                delegate = back;
                break CloseReason::Shutdown;
            }
            Next::Work(back, more) => {
                delegate = back;
                work = more;
            }
            Next::Rest => return,
        }
        // A delegate that always has mail and never waits must not keep the thread for itself.
        coop::consume_budget().await;
    };
    close(&cell, delegate, cx, reason).await;
    cell.pattern.succeed(&cell);
}

async fn close<S, E, D>(cell: &Cell<S, E>, delegate: Box<D>, mut cx: Cx<S, E>, reason: CloseReason)
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
    delegate: &mut D,
    cx: &mut Cx<S, E>,
    work: Work<E>,
) -> (&'static str, Outcome)
where
    S: Scope,
    E: Send + 'static,
    D: Delegate<S, E>,
{
    let cell = Arc::clone(cx.cell());
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
        Work::Handle(Incoming::Update(update)) => {
            // Before the hook, so the time that it takes counts.
            cell.stir();
            match update.kind {
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
            }
        }
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
