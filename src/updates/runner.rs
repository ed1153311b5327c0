//! What message loops and webhooks have in common: handlers at work, and how that ends.
//!
//! Knows nothing of where updates come from but that it is a [`Source`].

use std::fmt;
use std::future::pending;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::{Instant, timeout_at};

use super::failure::Reporter;
use super::stop::{first, signal};
use super::work::{Source, Worker};
use crate::bot::Bot;
use crate::bot::transport::BoxFuture;
use crate::error::Result;
use crate::event::after;
use crate::routing::Handle;

/// The settings in common.
pub(super) struct Runner {
    pub(super) bot: Bot,
    pub(super) handler: Arc<dyn Handle>,
    pub(super) concurrent: NonZeroUsize,
    pub(super) grace: Duration,
    pub(super) reporter: Reporter,
    /// What ends it instead of a signal.
    pub(super) until: Option<BoxFuture<'static, ()>>,
}

impl Runner {
    pub(super) fn new(bot: Bot, handler: impl Handle) -> Self {
        Self {
            bot,
            handler: Arc::new(handler),
            concurrent: NonZeroUsize::MIN,
            grace: Duration::from_secs(10),
            reporter: Reporter::default(),
            until: None,
        }
    }

    /// Signals, unless it was told something else.
    pub(super) fn ends(&mut self) -> Ends {
        match self.until.take() {
            None => Ends {
                stop: Box::pin(signal()),
                hurry: Box::pin(signal()),
            },
            until => Ends::without_signals(until),
        }
    }

    /// Has the handlers take what comes from `source`, in a task of their own.
    pub(super) fn start(&self, source: impl Source) -> Working {
        let worker = Worker {
            bot: self.bot.clone(),
            handler: self.handler.clone(),
            concurrent: self.concurrent.get(),
            reporter: self.reporter.clone(),
        };
        let mut task = JoinSet::new();
        task.spawn(worker.run(source));
        Working {
            task,
            handler: Arc::clone(&self.handler),
            grace: self.grace,
        }
    }
}

impl fmt::Debug for Runner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runner")
            .field("bot", &self.bot)
            .field("concurrent", &self.concurrent)
            .field("grace", &self.grace)
            .finish_non_exhaustive()
    }
}

/// The setters of the settings in common, for a type and its member that has them.
macro_rules! runner_settings {
    ($name:ident, $($member:ident).+) => {
        impl $name {
            /// Runs up to `handlers` at once, one unless set. They still start in the order of the
            /// updates.
            ///
            /// # Panics
            ///
            /// If `handlers` is 0.
            pub fn concurrent(mut self, handlers: usize) -> Self {
                self.$($member).+.concurrent =
                    std::num::NonZeroUsize::new(handlers).expect("at least one handler at once");
                self
            }

            /// Waits at most this long for handlers to finish at the end, 10 seconds unless set.
            pub fn grace(mut self, period: std::time::Duration) -> Self {
                self.$($member).+.grace = period;
                self
            }

            /// Calls `report` with everything that goes wrong without ending the loop.
            ///
            /// It is also logged as an error of [`tracing`]; if nobody listens to either, it goes
            /// to the standard error output.
            pub fn on_error(
                mut self,
                report: impl Fn(&$crate::updates::Failure) + Send + Sync + 'static,
            ) -> Self {
                self.$($member).+.reporter = super::failure::Reporter::new(report);
                self
            }

            /// Ends the loop when `end` does, instead of on a signal.
            pub fn until(mut self, end: impl Future<Output = ()> + Send + 'static) -> Self {
                self.$($member).+.until = Some(Box::pin(end));
                self
            }

            /// Leaves signals alone: the loop runs until the other side is gone, or an error ends
            /// it.
            pub fn without_signals(self) -> Self {
                self.until(std::future::pending())
            }
        }
    };
}
pub(super) use runner_settings;

/// What ends a loop.
pub(super) struct Ends {
    /// Takes no more updates once this ends.
    pub(super) stop: BoxFuture<'static, ()>,
    /// Then waits for handlers no longer than this takes.
    pub(super) hurry: BoxFuture<'static, ()>,
}

impl Ends {
    pub(super) fn without_signals(until: Option<BoxFuture<'static, ()>>) -> Self {
        Self {
            stop: until.unwrap_or_else(|| Box::pin(pending())),
            hurry: Box::pin(pending()),
        }
    }
}

/// Handlers at work. Dropping it cancels them.
pub(super) struct Working {
    /// A set of one, because it takes the handlers along when it is dropped.
    task: JoinSet<()>,
    handler: Arc<dyn Handle>,
    grace: Duration,
}

impl Working {
    /// Waits until the source has ended by itself, and all handlers with it.
    pub(super) async fn done(&mut self) {
        if let Some(Err(error)) = self.task.join_next().await
            && let Ok(payload) = error.try_into_panic()
        {
            std::panic::resume_unwind(payload);
        }
    }

    /// Waits for the handlers of what is still in the source, which has been told to end, and for what
    /// they have begun. Answers whether all have finished within the grace period.
    pub(super) async fn finish(mut self, hurry: BoxFuture<'static, ()>) -> bool {
        let finished = first(
            async {
                let deadline = after(Instant::now(), self.grace);
                let handled = timeout_at(deadline, self.done()).await.is_ok();
                self.task.shutdown().await;
                let left = deadline.saturating_duration_since(Instant::now());
                self.handler.finish(left).await && handled
            },
            async {
                hurry.await;
                false
            },
        )
        .await;
        if !finished {
            tracing::warn!("handlers are cancelled before they have finished");
        }
        finished
    }
}

/// A loop that runs in a task of its own.
///
/// Dropping it ends the loop at once, running handlers included; [`stop`](Self::stop) lets them
/// finish.
#[derive(Debug)]
#[must_use = "dropping the handle ends the loop"]
pub struct LoopHandle {
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<Result<()>>,
}

impl LoopHandle {
    /// Spawns what runs until the handle says so, or `until` does.
    pub(super) fn spawn<F>(
        until: Option<BoxFuture<'static, ()>>,
        run: impl FnOnce(Ends) -> F,
    ) -> Self
    where
        F: Future<Output = Result<()>> + Send + 'static,
    {
        let (stop, stopped) = oneshot::channel();
        // A dropped handle aborts the task, so this matters to `stop` alone.
        let stopped = async move { stopped.await.unwrap_or(()) };
        let until: BoxFuture<'static, ()> = match until {
            None => Box::pin(stopped),
            Some(end) => Box::pin(first(stopped, end)),
        };
        Self {
            stop: Some(stop),
            task: tokio::spawn(run(Ends::without_signals(Some(until)))),
        }
    }

    /// Takes no more updates and lets handlers finish; a message loop then confirms what they
    /// handled.
    ///
    /// # Errors
    ///
    /// What has ended the loop before, see its `run`.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future ends the loop at once, as dropping the handle does.
    pub async fn stop(mut self) -> Result<()> {
        // Nobody receives this if the loop has ended by itself.
        let _ = self.stop.take().map(|stop| stop.send(()));
        self.join().await
    }

    /// Waits until the loop ends by itself.
    ///
    /// # Errors
    ///
    /// What ended it, see its `run`.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future ends the loop at once, as dropping the handle does.
    pub async fn join(mut self) -> Result<()> {
        match (&mut self.task).await {
            Ok(result) => result,
            Err(error) => match error.try_into_panic() {
                Ok(payload) => std::panic::resume_unwind(payload),
                // Only the end of the runtime cancels the task while the handle is here.
                Err(_) => Ok(()),
            },
        }
    }
}

impl Drop for LoopHandle {
    fn drop(&mut self) {
        self.task.abort();
    }
}
