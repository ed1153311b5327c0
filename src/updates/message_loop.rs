//! The loop as a program sees it: its settings, its beginning and its end.
//!
//! One future [polls](super::poll), a task of its own runs the [handlers](super::runner), and a
//! bounded queue lies between them.

use std::time::Duration;

use tokio::sync::mpsc;

use super::poll::{End, Poller, Polling};
use super::runner::{Ends, LoopHandle, Runner, runner_settings};
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
/// takes no new updates, waits for the handlers of those that it took and for [what they have
/// begun](Handle::finish), and confirms the updates to Telegram, so that nothing comes twice when the
/// program starts again. What takes longer than the [grace period](Self::grace) is cancelled, and
/// nothing is confirmed beyond what polling has confirmed before.
#[derive(Debug)]
#[must_use = "a loop does nothing until it is run or spawned"]
pub struct MessageLoop {
    runner: Runner,
    polling: Polling,
}

impl MessageLoop {
    /// A loop that gives `bot`'s updates to `handler`: [`Routes`](crate::routing::Routes), or a
    /// function from a bot and an update.
    pub fn new(bot: Bot, handler: impl Handle) -> Self {
        Self {
            runner: Runner::new(bot, handler),
            polling: Polling::default(),
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
        let ends = self.runner.ends();
        self.drive(ends).await
    }

    /// Runs the loop in a task of its own, until the handle is told to stop or is dropped. Signals
    /// are left alone.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime.
    pub fn spawn(mut self) -> LoopHandle {
        let until = self.runner.until.take();
        LoopHandle::spawn(until, |ends| self.drive(ends))
    }

    async fn drive(self, ends: Ends) -> Result<()> {
        let (queue, updates) = mpsc::channel(QUEUE);
        let working = self.runner.start(updates);
        let Runner { bot, reporter, .. } = self.runner;
        let mut poller = Poller::new(bot, self.polling, reporter, ends.stop);
        let end = poller.run(&queue).await;
        drop(queue);
        let finished = working.finish(ends.hurry).await;
        match end {
            End::Failed(error) => return Err(error),
            // After a cancelled handler, rather have an update come twice than not at all.
            End::Stopped if finished => poller.confirm().await,
            End::Stopped | End::Closed => {}
        }
        Ok(())
    }
}

runner_settings!(MessageLoop, runner);

/// Runs the loop with signals left alone, for programs and tests that end it in another way.
impl IntoFuture for MessageLoop {
    type Output = Result<()>;
    type IntoFuture = BoxFuture<'static, Result<()>>;

    fn into_future(mut self) -> Self::IntoFuture {
        let ends = Ends::without_signals(self.runner.until.take());
        Box::pin(self.drive(ends))
    }
}
