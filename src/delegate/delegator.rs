//! The bot with delegates: gives each update to those that it is for.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use std::vec;

use tokio::time::{Instant, timeout_at};

use super::pair::Pair;
use super::report::{Failure, said};
use super::scope::Scope;
use super::shared::{Phase, Shared};
use super::table::{AnyPattern, Delivery};
use crate::bot::Bot;
use crate::bot::transport::BoxFuture;
use crate::event;
use crate::routing::{Handle, HandlerResult};
use crate::types::Update;

/// A bot that is made of delegates.
///
/// Each [pair](super::pair()) has its own delegates, one for each seed. An update goes to the delegate
/// of each pair whose seeder finds a seed in it; a delegate that does not exist is made. Which it is
/// is looked up, so an update costs the same with one delegate or a million of them. A delegate
/// handles its messages in order, one at a time; different delegates run at once, on the runtime's
/// threads. One that has nothing to do has no task and costs little more than itself.
///
/// Nothing is lost: messages wait for a delegate that is busy, and those that it has not read when it
/// closes open the next one, after [`on_close`](super::Delegate::on_close) has ended. Panics and errors
/// end one delegate only, and are [reported](Self::on_error).
///
/// Give it to a [`MessageLoop`](crate::updates::MessageLoop):
///
/// ```no_run
/// use amanobot::delegate::{Cx, Delegate, DelegatorBot, PerChat, pair, per_chat_id};
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
/// # async fn example() -> Result<()> {
/// let bot = Bot::from_env()?;
/// let counters = pair(per_chat_id(), |_| Counter::default()).idle_timeout(Duration::from_secs(10));
/// let delegator = DelegatorBot::new(bot.clone()).delegate(counters);
/// MessageLoop::new(bot, delegator).run().await
/// # }
/// ```
///
/// # The end
///
/// A loop that is stopped, or [`shutdown`](Self::shutdown), lets delegates read what waits for them and
/// closes them. Dropping the bot ends them at once, without `on_close`.
pub struct DelegatorBot {
    shared: Arc<Shared>,
    patterns: Vec<Arc<dyn AnyPattern>>,
}

impl DelegatorBot {
    /// A bot without delegates.
    pub fn new(bot: Bot) -> Self {
        Self {
            shared: Arc::new(Shared::new(bot)),
            patterns: Vec::new(),
        }
    }

    /// Adds a pair. Seeders are asked in the order in which pairs were added.
    pub fn delegate<S: Scope, E: Send + 'static>(mut self, pair: Pair<S, E>) -> Self {
        let pattern = pair.into_pattern(Arc::clone(&self.shared));
        self.patterns.push(Arc::new(pattern));
        self
    }

    /// Lets so many messages wait for delegates that are busy, all of them together; 10,000 unless
    /// set. When there are as many, the next update is taken when one of them is: nothing is
    /// dropped.
    ///
    /// # Panics
    ///
    /// If `messages` is 0.
    pub fn waiting(self, messages: usize) -> Self {
        assert!(messages > 0, "at least one message must be able to wait");
        self.shared.places.set_number(messages);
        self
    }

    /// Calls `report` with everything that goes wrong in a delegate. The first such function stays.
    ///
    /// It is also logged as an error of [`tracing`]; if nobody listens to either, it goes to the
    /// standard error output.
    pub fn on_error(self, report: impl Fn(&Failure<'_>) + Send + Sync + 'static) -> Self {
        self.shared.reporter.call(Box::new(report));
        self
    }

    /// How many delegates live.
    pub fn live(&self) -> usize {
        for pattern in &self.patterns {
            Arc::clone(pattern).sort();
        }
        self.shared.live()
    }

    /// Closes all delegates, and answers whether they had time to read everything, and their
    /// [answerers](super::Cx::answerer) to answer.
    ///
    /// Delegates go on until they have read what waits for them, at most for the grace period; then
    /// the hooks that still run are cancelled at their next `.await`, and what is unread is dropped.
    /// Either way [`on_close`](super::Delegate::on_close) follows, with
    /// [`Shutdown`](super::CloseReason::Shutdown) as the reason; three seconds after the grace period
    /// nothing is waited for any more. Answers to inline queries may be computed until the grace period
    /// is over. Events that are still to come are forgotten.
    ///
    /// A [`MessageLoop`](crate::updates::MessageLoop) does this by itself.
    pub async fn shutdown(&self, grace: Duration) -> bool {
        shutdown(&self.shared, &self.patterns, grace).await
    }

    /// Asks every seeder.
    fn find(&self, update: &Update) -> Vec<Delivery> {
        let mut found = Vec::with_capacity(self.patterns.len());
        for (index, pattern) in self.patterns.iter().enumerate() {
            let pattern = Arc::clone(pattern);
            // Seeders have no state of ours that could be half done.
            match catch_unwind(AssertUnwindSafe(|| pattern.find(update))) {
                Ok(delivery) => found.extend(delivery),
                Err(payload) => self.shared.reporter.report(&Failure::Seeder {
                    pattern: index + 1,
                    update_id: update.update_id,
                    message: &said(&*payload),
                }),
            }
        }
        found
    }
}

impl Handle for DelegatorBot {
    fn handle(&self, _bot: Bot, update: Update) -> BoxFuture<'static, HandlerResult> {
        if self.shared.phase() != Phase::Running {
            return Box::pin(async { Err("the delegates have been shut down".into()) });
        }
        let mut round = Round {
            found: self.find(&update).into_iter(),
            update: Some(update),
        };
        while !round.is_over() {
            if !self.shared.places.take_now() {
                return Box::pin(round.go_on(Arc::clone(&self.shared)));
            }
            round.step();
        }
        Box::pin(Handled)
    }

    fn finish(&self, grace: Duration) -> BoxFuture<'static, bool> {
        let (shared, patterns) = (Arc::clone(&self.shared), self.patterns.clone());
        Box::pin(async move { shutdown(&shared, &patterns, grace).await })
    }
}

/// An update, and those that it is still to be brought to.
struct Round {
    found: vec::IntoIter<Delivery>,
    update: Option<Update>,
}

impl Round {
    fn is_over(&self) -> bool {
        self.found.len() == 0
    }

    /// Brings the update to the next one, for which a place was taken.
    fn step(&mut self) {
        let Some(deliver) = self.found.next() else {
            return;
        };
        let update = if self.is_over() {
            self.update.take()
        } else {
            self.update.clone()
        };
        deliver(update.expect("the last one takes it"));
    }

    /// Brings it to the others, to each when there is a place for one more message.
    async fn go_on(mut self, shared: Arc<Shared>) -> HandlerResult {
        let mut turn = shared.places.turn();
        while !self.is_over() {
            turn.take().await;
            self.step();
        }
        Ok(())
    }
}

/// An update that was brought to everybody at once; takes no memory.
struct Handled;

impl Future for Handled {
    type Output = HandlerResult;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<HandlerResult> {
        Poll::Ready(Ok(()))
    }
}

async fn shutdown(shared: &Shared, patterns: &[Arc<dyn AnyPattern>], grace: Duration) -> bool {
    /// How long the last words may take when the grace period is over.
    const LAST_WORDS: Duration = Duration::from_secs(3);

    let deadline = event::after(Instant::now(), grace);
    // An update that waits for its place was taken before, so it counts.
    drop(timeout_at(deadline, shared.places.settled()).await);
    shared.enter(Phase::Stopping);
    shared.clock.close();
    for pattern in patterns {
        Arc::clone(pattern).stop();
    }
    let mut in_time = timeout_at(deadline, shared.all_ended()).await.is_ok();
    if !in_time {
        tracing::warn!(
            delegates = shared.live(),
            "closed before they had read everything"
        );
        shared.enter(Phase::Hurried);
        if timeout_at(deadline + LAST_WORDS, shared.all_ended())
            .await
            .is_err()
        {
            tracing::warn!(delegates = shared.live(), "given up before they had closed");
        }
    }
    // Last, because delegates may have begun answers until they closed.
    for answerer in patterns.iter().filter_map(|pattern| pattern.answers()) {
        in_time &= answerer.finish_by(deadline).await;
    }
    abandon(shared, patterns);
    in_time
}

fn abandon(shared: &Shared, patterns: &[Arc<dyn AnyPattern>]) {
    shared.enter(Phase::Abandoned);
    shared.clock.close();
    for pattern in patterns {
        pattern.clear();
        if let Some(answerer) = pattern.answers() {
            answerer.close();
        }
    }
}

impl Drop for DelegatorBot {
    fn drop(&mut self) {
        abandon(&self.shared, &self.patterns);
    }
}

impl fmt::Debug for DelegatorBot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DelegatorBot")
            .field("bot", &self.shared.bot)
            .field("patterns", &self.patterns.len())
            .field("live", &self.live())
            .finish_non_exhaustive()
    }
}
