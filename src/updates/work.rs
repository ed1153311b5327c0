//! Runs handlers: in order, no more at once than allowed, each fenced off from the others.
//!
//! Knows nothing of where updates come from.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use tokio::sync::{Semaphore, mpsc, oneshot};
use tokio::task::JoinSet;

use super::failure::{Failure, Reporter};
use crate::bot::Bot;
use crate::routing::Handle;
use crate::types::Update;

/// Where updates come from.
pub(super) trait Source: Send + 'static {
    /// The next update; `None` once there will be no more.
    fn next(&mut self) -> impl Future<Output = Option<Update>> + Send;
}

impl Source for mpsc::Receiver<Update> {
    fn next(&mut self) -> impl Future<Output = Option<Update>> + Send {
        self.recv()
    }
}

/// What a worker needs to know.
pub(super) struct Worker {
    pub(super) bot: Bot,
    pub(super) handler: Arc<dyn Handle>,
    pub(super) concurrent: usize,
    pub(super) reporter: Reporter,
}

impl Worker {
    /// Handles what comes from the source, until there is no more and every handler has ended.
    ///
    /// Dropping the future cancels the handlers that run.
    pub(super) async fn run(self, mut source: impl Source) {
        let worker = Arc::new(self);
        let places = Arc::new(Semaphore::new(
            worker.concurrent.min(Semaphore::MAX_PERMITS),
        ));
        let mut running = JoinSet::new();
        while let Some(update) = source.next().await {
            let place = places
                .clone()
                .acquire_owned()
                .await
                .expect("nobody closes the semaphore");
            let (start, started) = oneshot::channel();
            let worker = worker.clone();
            running.spawn(async move {
                announced(start, worker.handle(update)).await;
                drop(place);
            });
            // A runtime with several threads may run tasks in another order than they were spawned.
            let _ = started.await;
            while running.try_join_next().is_some() {}
        }
        while running.join_next().await.is_some() {}
    }

    /// Handles one update, whatever its handler does.
    async fn handle(&self, update: Update) {
        let (update_id, flavor) = (update.update_id, update.flavor());
        let handled = fenced(async { self.handler.handle(self.bot.clone(), update).await });
        match handled.await {
            Ok(Ok(())) => {}
            Ok(Err(source)) => {
                self.reporter.report(&Failure::Handler {
                    update_id,
                    flavor,
                    source,
                });
            }
            Err(payload) => {
                self.reporter
                    .report(&Failure::panic(update_id, flavor, &*payload));
            }
        }
    }
}

/// Says when a future has begun: has got as far as it gets without waiting.
async fn announced<T>(start: oneshot::Sender<()>, future: impl Future<Output = T>) -> T {
    let mut start = Some(start);
    let mut future = pin!(future);
    poll_fn(|cx| {
        let poll = future.as_mut().poll(cx);
        let _ = start.take().map(|start| start.send(()));
        poll
    })
    .await
}

/// Turns a panic into an error.
async fn fenced<T>(future: impl Future<Output = T>) -> Result<T, Box<dyn Any + Send>> {
    let mut future = pin!(future);
    poll_fn(|cx| {
        // A future that panicked is never polled again, so nobody sees it half done.
        match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx))) {
            Ok(poll) => poll.map(Ok),
            Err(payload) => Poll::Ready(Err(payload)),
        }
    })
    .await
}
