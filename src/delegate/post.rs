//! What has come for the delegates of one pattern, and the workers that see to it.
//!
//! Whoever brings something only drops it here. A worker is a task: it sorts what has come, many
//! messages at once, and puts the delegates that have got something to work, one after another. A
//! hook that returns without waiting for anything needs no task of its own; one that waits gets it.
//! While anything lies here, there is always a worker that is not busy with a hook, and each may run
//! on a thread of its own: however long a hook keeps its thread, the others go on.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::coop;

use super::cell::{Home, Work};
use super::incoming::Incoming;
use super::scope::Scope;
use super::table::{Address, Pattern};

/// Something, and who it is for.
pub(super) type Parcel<S, E> = (Address<<S as Scope>::Key>, Incoming<E>);

/// A delegate that was woken, and what for.
pub(super) type Woken<S, E> = (Home<S, E>, Work<E>);

pub(super) struct Post<S: Scope, E>(Mutex<Desk<S, E>>);

pub(super) struct Desk<S: Scope, E> {
    /// What has come, not sorted yet.
    pub(super) arrived: VecDeque<Parcel<S, E>>,
    pub(super) woken: VecDeque<Woken<S, E>>,
    /// Workers that will look here before they do anything else.
    looking: usize,
}

impl<S: Scope, E> Default for Post<S, E> {
    fn default() -> Self {
        Self(Mutex::new(Desk {
            arrived: VecDeque::new(),
            woken: VecDeque::new(),
            looking: 0,
        }))
    }
}

impl<S: Scope, E> Post<S, E> {
    pub(super) fn desk(&self) -> MutexGuard<'_, Desk<S, E>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes everything away that lies here.
    pub(super) fn clear(&self) -> Desk<S, E> {
        let mut desk = self.desk();
        Desk {
            arrived: mem::take(&mut desk.arrived),
            woken: mem::take(&mut desk.woken),
            looking: 0,
        }
    }
}

impl<S: Scope, E: Send + 'static> Desk<S, E> {
    /// A new worker, if there is something to do and nobody who will see it.
    pub(super) fn worker(&mut self, pattern: &Arc<Pattern<S, E>>) -> Option<Worker<S, E>> {
        let unseen = !self.arrived.is_empty() || !self.woken.is_empty();
        (unseen && self.looking == 0).then(|| {
            self.looking = 1;
            Worker {
                pattern: Arc::clone(pattern),
                looks: true,
            }
        })
    }
}

pub(super) struct Worker<S: Scope, E> {
    pattern: Arc<Pattern<S, E>>,
    /// It counts as one of those that look.
    looks: bool,
}

impl<S: Scope, E: Send + 'static> Worker<S, E> {
    /// Begins to work, in a task.
    pub(super) fn start(mut self) {
        tokio::spawn(async move {
            while let Some(woken) = self.next() {
                let mut woken = Some(woken);
                poll_fn(|task| {
                    if let Some((home, work)) = woken.take() {
                        begin(home, work, task);
                    }
                    Poll::Ready(())
                })
                .await;
                coop::consume_budget().await;
            }
        });
        // What a thread has spawned last waits for that very thread, even if others have nothing to
        // do. That must not be the worker: the thread may be about to run a slow hook.
        if Handle::current().runtime_flavor() != RuntimeFlavor::CurrentThread {
            tokio::spawn(async {});
        }
    }

    /// The next delegate to be put to work. Sorts what has come, if none is left.
    fn next(&mut self) -> Option<Woken<S, E>> {
        let Self { pattern, looks } = self;
        let mut desk = pattern.post.desk();
        if !*looks {
            desk.looking += 1;
            *looks = true;
        }
        loop {
            let woken = desk.woken.pop_front();
            if woken.is_some() || desk.arrived.is_empty() {
                desk.looking -= 1;
                *looks = false;
                let other = desk.worker(pattern);
                drop(desk);
                if let Some(other) = other {
                    other.start();
                }
                return woken;
            }
            drop(desk);
            pattern.sort_some();
            desk = pattern.post.desk();
        }
    }
}

/// A worker may be dropped with the runtime, before anything has begun.
impl<S: Scope, E> Drop for Worker<S, E> {
    fn drop(&mut self) {
        if self.looks {
            self.pattern.post.desk().looking -= 1;
        }
    }
}

/// Has a delegate do what it can at once. If it has to wait, it gets a task.
fn begin<S: Scope, E: Send + 'static>(home: Home<S, E>, work: Work<E>, task: &mut Context<'_>) {
    // Hooks are fenced off; this is for what is dropped with them.
    drop(catch_unwind(AssertUnwindSafe(|| {
        let mut life = home.live(work);
        if life.as_mut().poll(task).is_pending() {
            drop(tokio::spawn(life));
        }
    })));
}
