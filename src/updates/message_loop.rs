//! The loop as a program sees it: its settings, its beginning and its end.
//!
//! One future [polls](super::poll), a task of its own runs the [handlers](super::work), and a
//! bounded queue lies between them.

use std::fmt;
use std::future::pending;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::timeout;

use super::failure::{Failure, Reporter};
use super::poll::{End, Poller, Polling};
use super::stop::{first, signal};
use super::work::Worker;
use crate::bot::Bot;
use crate::bot::transport::BoxFuture;
use crate::error::Result;
use crate::routing::Handle;
use crate::types::UpdateType;

/// How many updates may wait for their handler before polling waits too: as many as one poll brings
/// at most.
const QUEUE: usize = 100;

/// Fetches updates and has them handled, until it is told to end.
///
/// Updates are handled one after another in the order of their arrival, while polling goes on. A
/// handler that takes its time therefore delays the others, unless several may run [at
/// once](Self::concurrent). Handlers that fail or panic, updates that cannot be read and polls that
/// fail are [reported](Self::on_error); the loop goes on.
///
/// An update counts as delivered once it waits for its handler: Telegram will not send it again,
/// even if the program crashes before the handler has ended.
///
/// ```no_run
/// use amanobot::prelude::*;
///
/// # async fn example() -> Result<()> {
/// let bot = Bot::from_env()?;
/// let routes = Routes::new().on_chat_message(async |bot: Bot, message: Message| {
///     bot.send_message(&message, "Hello").await?;
///     Ok(())
/// });
/// MessageLoop::new(bot, routes).run().await
/// # }
/// ```
///
/// # The end
///
/// The loop ends on a signal, when it is told to, or when the other side is gone for good. It then
/// takes no new updates, waits for the handlers of those that it took, and confirms them to
/// Telegram, so that nothing comes twice when the program starts again. A handler that takes longer
/// than the [grace period](Self::grace) is cancelled, and nothing is confirmed beyond what polling
/// has confirmed before.
#[must_use = "a loop does nothing until it is run or spawned"]
pub struct MessageLoop {
    bot: Bot,
    handler: Arc<dyn Handle>,
    polling: Polling,
    concurrent: NonZeroUsize,
    grace: Duration,
    reporter: Reporter,
    /// What ends the loop instead of a signal.
    until: Option<BoxFuture<'static, ()>>,
}

impl MessageLoop {
    /// A loop that gives `bot`'s updates to `handler`: [`Routes`](crate::routing::Routes), or a
    /// function from a bot and an update.
    pub fn new(bot: Bot, handler: impl Handle) -> Self {
        Self {
            bot,
            handler: Arc::new(handler),
            polling: Polling::default(),
            concurrent: NonZeroUsize::MIN,
            grace: Duration::from_secs(10),
            reporter: Reporter::default(),
            until: None,
        }
    }

    /// Pauses this long after each poll, 100 milliseconds unless set.
    pub fn relax(mut self, pause: Duration) -> Self {
        self.polling.relax = pause;
        self
    }

    /// Begins with this update and has Telegram forget those before it; negative numbers count from
    /// the newest.
    ///
    /// Unless set, begins with the oldest update that Telegram still has.
    pub fn offset(mut self, offset: i64) -> Self {
        self.polling.offset = Some(offset);
        self
    }

    /// Has Telegram wait this long for an update before it answers, 20 seconds unless set; whole
    /// seconds, at most 50.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.polling.timeout = timeout;
        self
    }

    /// Asks for these kinds of updates only; their names, such as `"callback_query"`, do as well.
    ///
    /// Telegram remembers the kinds; unless set, they stay as they were. None at all stands for
    /// Telegram's usual ones: all but `chat_member`, `message_reaction` and
    /// `message_reaction_count`.
    pub fn allowed_updates<I>(mut self, kinds: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<UpdateType>,
    {
        self.polling.allowed_updates = Some(kinds.into_iter().map(Into::into).collect());
        self
    }

    /// Runs up to `handlers` at once, one unless set. They still start in the order of the updates.
    ///
    /// # Panics
    ///
    /// If `handlers` is 0.
    pub fn concurrent(mut self, handlers: usize) -> Self {
        self.concurrent = NonZeroUsize::new(handlers).expect("at least one handler at once");
        self
    }

    /// Waits at most this long for handlers to finish at the end, 10 seconds unless set.
    pub fn grace(mut self, period: Duration) -> Self {
        self.grace = period;
        self
    }

    /// Calls `report` with everything that goes wrong without ending the loop.
    ///
    /// It is also logged as an error of [`tracing`]; if nobody listens to either, it goes to the
    /// standard error output.
    pub fn on_error(mut self, report: impl Fn(&Failure) + Send + Sync + 'static) -> Self {
        self.reporter = Reporter::new(report);
        self
    }

    /// Ends the loop when `end` does, instead of on a signal.
    pub fn until(mut self, end: impl Future<Output = ()> + Send + 'static) -> Self {
        self.until = Some(Box::pin(end));
        self
    }

    /// Leaves signals alone: the loop runs until the other side is gone, or an error ends it.
    pub fn without_signals(self) -> Self {
        self.until(pending())
    }

    /// Runs the loop until Ctrl-C or SIGTERM, unless it was told [something else](Self::until).
    ///
    /// A second signal cuts the wait for handlers short. Once a loop has run, Ctrl-C no longer ends the
    /// program by itself: what follows after the loop has to end on its own.
    ///
    /// # Errors
    ///
    /// Telegram does not know the token, or the address is not that of a Bot API server (401 or
    /// 404). Whatever else goes wrong is tried again.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future ends everything at once, running handlers included.
    pub async fn run(mut self) -> Result<()> {
        match self.until.take() {
            None => self.drive(Box::pin(signal()), Box::pin(signal())).await,
            Some(end) => self.drive(end, Box::pin(pending())).await,
        }
    }

    /// Runs the loop in a task of its own, until the handle is told to stop or is dropped. Signals
    /// are left alone.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime.
    pub fn spawn(mut self) -> LoopHandle {
        let (stop, stopped) = oneshot::channel();
        // A dropped handle aborts the task, so this matters to `stop` alone.
        let stopped = async move { stopped.await.unwrap_or(()) };
        self.until = Some(match self.until {
            None => Box::pin(stopped),
            Some(end) => Box::pin(first(stopped, end)),
        });
        LoopHandle {
            stop: Some(stop),
            task: tokio::spawn(self.run()),
        }
    }

    /// Polls until something ends it, `hurry` cutting the wait for handlers short.
    async fn drive(
        self,
        stop: BoxFuture<'static, ()>,
        hurry: BoxFuture<'static, ()>,
    ) -> Result<()> {
        let (queue, updates) = mpsc::channel(QUEUE);
        let worker = Worker {
            bot: self.bot.clone(),
            handler: self.handler,
            concurrent: self.concurrent.get(),
            reporter: self.reporter.clone(),
        };
        // A set of one, because it takes the handlers along when this future is dropped.
        let mut working = JoinSet::new();
        working.spawn(worker.run(updates));

        let mut poller = Poller::new(self.bot, self.polling, self.reporter, stop);
        let end = poller.run(&queue).await;
        drop(queue);
        let finished = first(
            async { timeout(self.grace, working.join_next()).await.is_ok() },
            async {
                hurry.await;
                false
            },
        )
        .await;
        if !finished {
            tracing::warn!("handlers are cancelled before they have finished");
        }
        match end {
            End::Failed(error) => return Err(error),
            // After a cancelled handler, rather have an update come twice than not at all.
            End::Stopped if finished => poller.confirm().await,
            End::Stopped | End::Closed => {}
        }
        Ok(())
    }
}

/// Runs the loop with signals left alone, for programs and tests that end it in another way.
impl IntoFuture for MessageLoop {
    type Output = Result<()>;
    type IntoFuture = BoxFuture<'static, Result<()>>;

    fn into_future(mut self) -> Self::IntoFuture {
        self.until.get_or_insert_with(|| Box::pin(pending()));
        Box::pin(self.run())
    }
}

impl fmt::Debug for MessageLoop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageLoop")
            .field("bot", &self.bot)
            .field("polling", &self.polling)
            .field("concurrent", &self.concurrent)
            .field("grace", &self.grace)
            .finish_non_exhaustive()
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
    /// Takes no more updates, lets handlers finish and confirms what they handled.
    ///
    /// # Errors
    ///
    /// What has ended the loop before, see [`MessageLoop::run`].
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
    /// What ended it, see [`MessageLoop::run`].
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
