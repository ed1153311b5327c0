//! Answers inline queries, for each user the newest only.
//!
//! Does not receive them: a handler or a delegate hands them over.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::AbortHandle;
use tokio::time::{Instant, timeout_at};

use super::inline_answer::InlineAnswer;
use crate::bot::Bot;
use crate::bot::transport::BoxFuture;
use crate::error::{Error, survived};
use crate::event;
use crate::types::InlineQuery;

type BoxError = Box<dyn StdError + Send + Sync>;

/// Computes answers to inline queries, at most one at a time for each user.
///
/// Somebody who types sends a query with every letter, and only the last one matters. A new query
/// aborts the computation for the user's older one at its next `.await`; what is aborted does not
/// answer. Different users do not disturb each other.
///
/// ```no_run
/// use amanobot::helper::InlineAnswer;
/// use amanobot::prelude::*;
/// use amanobot::types::{InlineQueryResultArticle, InputTextMessageContent};
/// use std::time::Duration;
///
/// #[tokio::main]
/// async fn main() -> Result<()> {
///     let bot = Bot::from_env()?;
///     let answerer = Answerer::new(&bot);
///     let routes = Routes::new().on_inline_query(move |_bot, query| {
///         answerer.answer(&query, search(query.query.clone()));
///         async { Ok(()) }
///     });
///     MessageLoop::new(bot, routes).run().await
/// }
///
/// async fn search(text: String) -> HandlerResult<InlineAnswer> {
///     let content = InputTextMessageContent::new(&text);
///     let article = InlineQueryResultArticle::new("abc", &text, content);
///     Ok(InlineAnswer::from([article]).cache_time(Duration::from_secs(5)))
/// }
/// ```
///
/// In a delegate there is one already: [`cx.answerer()`](crate::delegate::Cx::answerer).
///
/// # Failures
///
/// A computation that returns an error or panics answers nothing, and neither does one whose answer
/// Telegram refuses. All are [reported](Self::on_error) and end nothing but themselves.
///
/// # The end
///
/// Clones are cheap and share their users. Dropping the last one aborts all computations;
/// [`finish`](Self::finish) lets them end.
#[doc(alias = "AnswererMixin")]
#[derive(Clone)]
pub struct Answerer(Arc<Owner>);

impl Answerer {
    /// One that answers with this bot.
    pub fn new(bot: &Bot) -> Self {
        Self::with(bot, Reporter::default())
    }

    /// One whose failures are logged by `report`, or wherever it takes them.
    pub(crate) fn reporting(
        bot: &Bot,
        report: impl Fn(&Unanswered<'_>) + Send + Sync + 'static,
    ) -> Self {
        let reporter = Reporter {
            on_error: OnceLock::from(Box::new(report) as OnError),
            logs: false,
        };
        Self::with(bot, reporter)
    }

    fn with(bot: &Bot, reporter: Reporter) -> Self {
        Self(Arc::new(Owner(Arc::new(Desk {
            bot: bot.clone(),
            reporter,
            places: Mutex::default(),
            emptied: Notify::new(),
        }))))
    }

    /// Calls `report` with every query that is not answered for a failure. The first such function
    /// stays.
    ///
    /// It is also logged as an error of [`tracing`]; if nobody listens to either, it goes to the
    /// standard error output.
    pub fn on_error(self, report: impl Fn(&Unanswered<'_>) + Send + Sync + 'static) -> Self {
        // A second one would have to wait for failures that are being reported.
        let _ = self.desk().reporter.on_error.set(Box::new(report));
        self
    }

    /// Computes the answer to a query in a task of its own and sends it, unless the same user asks
    /// something newer before.
    ///
    /// The future gives a list of results, an [`InlineAnswer`] with options, or a whole
    /// [`AnswerInlineQuery`](crate::methods::AnswerInlineQuery). One that is aborted before it has
    /// begun is dropped without being polled.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime.
    pub fn answer<A: Into<InlineAnswer>>(
        &self,
        query: &InlineQuery,
        compute: impl Future<Output = Result<A, BoxError>> + Send + 'static,
    ) {
        let computation = Box::pin(async move { Ok(compute.await?.into()) });
        Desk::begin(self.desk(), query, computation);
    }

    /// How many computations are at work.
    pub fn active(&self) -> usize {
        self.desk().places().by_user.len()
    }

    /// Waits until all computations have ended, at most for the grace period, and answers whether they
    /// have. Those that have not are aborted, and later queries are not answered any more.
    ///
    /// Where several wait, the shortest grace period ends it for all, and all are told the same.
    ///
    /// Delegates do this when they are [shut down](crate::delegate::DelegatorBot::shutdown).
    ///
    /// # Cancel safety
    ///
    /// If this is dropped, all goes on as before.
    pub async fn finish(&self, grace: Duration) -> bool {
        self.finish_by(event::after(Instant::now(), grace)).await
    }

    pub(crate) async fn finish_by(&self, deadline: Instant) -> bool {
        let ended = timeout_at(deadline, self.desk().all_ended()).await;
        ended.unwrap_or_else(|_| self.close())
    }

    /// Aborts all computations, and takes no more. Answers whether all had ended before.
    pub(crate) fn close(&self) -> bool {
        self.desk().close()
    }

    fn desk(&self) -> &Arc<Desk> {
        &self.0.0
    }
}

impl fmt::Debug for Answerer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answerer")
            .field("bot", &self.desk().bot)
            .field("active", &self.active())
            .finish_non_exhaustive()
    }
}

/// What all clones share. Computations do not, so they end with the last clone.
struct Owner(Arc<Desk>);

impl Drop for Owner {
    fn drop(&mut self) {
        self.0.close();
    }
}

/// Where the computations are.
struct Desk {
    bot: Bot,
    reporter: Reporter,
    places: Mutex<Places>,
    /// Told when nobody is at work any more.
    emptied: Notify,
}

#[derive(Default)]
struct Places {
    by_user: HashMap<i64, Place>,
    /// How many computations have begun.
    begun: u64,
    closed: bool,
    /// Whether some were at work when it was closed.
    aborted: bool,
}

/// A user's computation.
struct Place {
    /// Tells it from those that the same user had before.
    generation: u64,
    /// `None` until its task has been made.
    task: Option<AbortHandle>,
}

impl Desk {
    fn begin(
        self: &Arc<Self>,
        query: &InlineQuery,
        computation: BoxFuture<'static, Result<InlineAnswer, BoxError>>,
    ) {
        let user_id = query.from.id;
        let Some(generation) = self.take_place(user_id) else {
            tracing::debug!(user_id, "not answered: the answerer is closed");
            return;
        };
        let turn = Turn {
            desk: Arc::clone(self),
            user_id,
            generation,
        };
        // Without the lock: what cannot be spawned is dropped at once.
        let task = tokio::spawn(turn.work(query.id.clone(), computation)).abort_handle();
        let mut places = self.places();
        if let Some(place) = places.get_mut(user_id, generation) {
            place.task = Some(task);
        } else {
            drop(places);
            // It has ended already, or was overtaken when there was no task to abort.
            task.abort();
        }
    }

    /// Puts a user's older computation out of its place.
    fn take_place(&self, user_id: i64) -> Option<u64> {
        let mut places = self.places();
        if places.closed {
            return None;
        }
        places.begun += 1;
        let generation = places.begun;
        let place = Place {
            generation,
            task: None,
        };
        let older = places.by_user.insert(user_id, place);
        drop(places);
        if let Some(task) = older.and_then(|place| place.task) {
            task.abort();
        }
        Some(generation)
    }

    /// Waits until nobody is at work, and takes no more. Answers whether all have ended by themselves.
    async fn all_ended(&self) -> bool {
        loop {
            let emptied = self.emptied.notified();
            if let Some(by_themselves) = self.close_if_idle() {
                return by_themselves;
            }
            emptied.await;
        }
    }

    fn close_if_idle(&self) -> Option<bool> {
        let mut places = self.places();
        // Closed later, it would still take a query that nobody waits for.
        places.closed |= places.by_user.is_empty();
        places.by_user.is_empty().then_some(!places.aborted)
    }

    fn close(&self) -> bool {
        let mut places = self.places();
        places.closed = true;
        let aborted = std::mem::take(&mut places.by_user);
        places.aborted |= !aborted.is_empty();
        let all_had_ended = !places.aborted;
        drop(places);
        self.emptied.notify_waiters();
        for task in aborted.into_values().filter_map(|place| place.task) {
            task.abort();
        }
        all_had_ended
    }

    fn places(&self) -> MutexGuard<'_, Places> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Places {
    fn get_mut(&mut self, user_id: i64, generation: u64) -> Option<&mut Place> {
        let place = self.by_user.get_mut(&user_id);
        place.filter(|place| place.generation == generation)
    }
}

/// A computation's right to its place, given back however it ends.
struct Turn {
    desk: Arc<Desk>,
    user_id: i64,
    generation: u64,
}

impl Turn {
    async fn work(
        self,
        query_id: String,
        computation: BoxFuture<'static, Result<InlineAnswer, BoxError>>,
    ) {
        let (user_id, query_id) = (self.user_id, &*query_id);
        let report = |failure| self.desk.reporter.report(&failure);
        match contained(computation).await {
            Ok(Ok(answer)) => {
                // It may have been overtaken while it did not await anything.
                if !self.is_newest() {
                    return;
                }
                let sent = self.desk.bot.call(answer.into_request(query_id)).await;
                if let Err(source) = &sent {
                    report(Unanswered::Refused {
                        user_id,
                        query_id,
                        source,
                    });
                }
            }
            Ok(Err(source)) => report(Unanswered::Failed {
                user_id,
                query_id,
                source: &*source,
            }),
            Err(message) => report(Unanswered::Panicked {
                user_id,
                query_id,
                message: &message,
            }),
        }
    }

    fn is_newest(&self) -> bool {
        let mut places = self.desk.places();
        places.get_mut(self.user_id, self.generation).is_some()
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut places = self.desk.places();
        // The place may be a newer computation's by now.
        if places.get_mut(self.user_id, self.generation).is_none() {
            return;
        }
        places.by_user.remove(&self.user_id);
        if places.by_user.is_empty() {
            // A crowd is not remembered.
            places.by_user.shrink_to(1024);
            drop(places);
            self.desk.emptied.notify_waiters();
        }
    }
}

/// Runs a computation to its end, or to its panic: then it answers what that said.
async fn contained<T>(mut computation: BoxFuture<'static, T>) -> Result<T, String> {
    // A future that panicked is never polled again, so nobody sees it half done.
    let outcome =
        poll_fn(
            |task| match catch_unwind(AssertUnwindSafe(|| computation.as_mut().poll(task))) {
                Ok(poll) => poll.map(Ok),
                Err(payload) => Poll::Ready(Err(survived::said(&*payload))),
            },
        )
        .await;
    // What it holds may panic when it is dropped.
    match catch_unwind(AssertUnwindSafe(|| drop(computation))) {
        Ok(()) => outcome,
        Err(payload) => Err(survived::said(&*payload)),
    }
}

/// An inline query that was not answered, and why.
///
/// The text is one line that ends with the direct cause; `{failure:#}` prints all causes.
#[derive(Debug)]
#[non_exhaustive]
pub enum Unanswered<'a> {
    /// The computation returned an error.
    Failed {
        /// Who asked.
        user_id: i64,
        /// The query's id.
        query_id: &'a str,
        /// What the computation returned.
        source: &'a (dyn StdError + Send + Sync + 'static),
    },
    /// The computation panicked.
    Panicked {
        /// Who asked.
        user_id: i64,
        /// The query's id.
        query_id: &'a str,
        /// What the panic said.
        message: &'a str,
    },
    /// The answer could not be sent, or Telegram did not take it: the query may be too old.
    Refused {
        /// Who asked.
        user_id: i64,
        /// The query's id.
        query_id: &'a str,
        /// Why.
        source: &'a Error,
    },
}

impl fmt::Display for Unanswered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Failed {
            user_id, query_id, ..
        }
        | Self::Panicked {
            user_id, query_id, ..
        }
        | Self::Refused {
            user_id, query_id, ..
        }) = self;
        write!(
            f,
            "inline query {query_id} of user {user_id} not answered: "
        )?;
        match self {
            Self::Failed { source, .. } => write!(f, "{source}"),
            Self::Panicked { message, .. } => write!(f, "panicked: {message}"),
            Self::Refused { source, .. } => write!(f, "{source}"),
        }?;
        survived::causes(self, f)
    }
}

impl StdError for Unanswered<'_> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Failed { source, .. } => source.source(),
            Self::Refused { source, .. } => source.source(),
            Self::Panicked { .. } => None,
        }
    }
}

type OnError = Box<dyn Fn(&Unanswered<'_>) + Send + Sync>;

/// Tells those who want to know.
struct Reporter {
    on_error: OnceLock<OnError>,
    logs: bool,
}

impl Default for Reporter {
    fn default() -> Self {
        Self {
            on_error: OnceLock::new(),
            logs: true,
        }
    }
}

impl Reporter {
    fn report(&self, failure: &Unanswered<'_>) {
        let on_error = self.on_error.get();
        if self.logs {
            survived::log(failure, on_error.is_some());
        }
        if let Some(on_error) = on_error {
            // Whoever is told must not bring the task down.
            drop(catch_unwind(AssertUnwindSafe(|| on_error(failure))));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// On another thread a query can come between any two steps of the one that waits.
    #[tokio::test]
    async fn once_all_have_ended_none_begins() {
        let answerer = Answerer::new(&Bot::new("1:a"));
        let desk = answerer.desk();
        assert!(desk.take_place(7).is_some());
        desk.places().by_user.clear();
        assert!(desk.all_ended().await);
        assert_eq!(desk.take_place(7), None);
    }
}
