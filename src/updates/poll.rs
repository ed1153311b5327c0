//! Fetches updates by long polling.
//!
//! Decides which updates Telegram may forget and how long to wait after a failure. Does not run
//! handlers: updates go into a queue.

use std::future::ready;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};

use super::backoff::{self, Backoff};
use super::batch::{Batch, Item};
use super::failure::{Failure, Reporter};
use super::offset::Offset;
use super::stop::first;
use crate::bot::Bot;
use crate::bot::transport::BoxFuture;
use crate::error::{ApiErrorKind, Error, Result};
use crate::types::{Update, UpdateType};

/// How long the last request of a loop may take.
const CONFIRM: Duration = Duration::from_secs(5);

/// What to ask Telegram for, and how often.
#[derive(Debug, Clone)]
pub(super) struct Polling {
    pub(super) relax: Duration,
    pub(super) offset: Option<i64>,
    pub(super) timeout: Duration,
    pub(super) allowed_updates: Option<Vec<UpdateType>>,
}

impl Default for Polling {
    fn default() -> Self {
        Self {
            relax: Duration::from_millis(100),
            offset: None,
            timeout: Duration::from_secs(20),
            allowed_updates: None,
        }
    }
}

/// Why polling ended.
#[derive(Debug)]
pub(super) enum End {
    /// It was told to.
    Stopped,
    /// The other side is gone for good.
    Closed,
    /// It makes no sense to go on.
    Failed(Error),
}

/// Polls, one request after another.
pub(super) struct Poller {
    bot: Bot,
    relax: Duration,
    timeout: Duration,
    /// Sent until a poll succeeds; Telegram remembers them.
    allowed_updates: Option<Vec<UpdateType>>,
    offset: Offset,
    /// The offset up to which Telegram has forgotten the updates.
    confirmed: Option<i64>,
    backoff: Backoff,
    reporter: Reporter,
    end: BoxFuture<'static, End>,
}

impl Poller {
    /// Polls until `stop` ends, among other reasons.
    pub(super) fn new(
        bot: Bot,
        polling: Polling,
        reporter: Reporter,
        stop: BoxFuture<'static, ()>,
    ) -> Self {
        let transport = bot.clone();
        let stopped = async {
            stop.await;
            End::Stopped
        };
        let closed = async move {
            transport.closed().await;
            End::Closed
        };
        Self {
            bot,
            relax: polling.relax,
            timeout: polling.timeout,
            allowed_updates: polling.allowed_updates,
            offset: Offset::new(polling.offset),
            confirmed: polling.offset,
            backoff: Backoff::default(),
            reporter,
            end: Box::pin(first(stopped, closed)),
        }
    }

    pub(super) async fn run(&mut self, queue: &mpsc::Sender<Update>) -> End {
        loop {
            if let Err(end) = self.round(queue).await {
                return end;
            }
        }
    }

    /// Has Telegram forget the updates that were left behind since the last poll.
    pub(super) async fn confirm(self) {
        let offset = match self.offset.value() {
            Some(offset) if self.confirmed != Some(offset) => offset,
            _ => return,
        };
        // An update that this may bring is not looked at, and comes again.
        let call = self
            .bot
            .get_updates()
            .offset(offset)
            .limit(1)
            .timeout(0)
            .answering::<Batch>();
        match timeout(CONFIRM, call.into_future()).await {
            Ok(Ok(_)) => {}
            Ok(Err(error)) => tracing::warn!("the last updates are not confirmed: {error:#}"),
            Err(_) => tracing::warn!("the last updates are not confirmed: no answer in time"),
        }
    }

    /// One poll, what it brings, and the pause after it.
    async fn round(&mut self, queue: &mpsc::Sender<Update>) -> Result<(), End> {
        let pause = match self.fetch().await? {
            Ok(batch) => {
                self.allowed_updates = None;
                self.confirmed = self.offset.value();
                self.deliver(batch, queue).await?
            }
            Err(error) if is_final(&error) => return Err(End::Failed(error)),
            Err(error) => {
                // What ends the loop may be what cut the poll off: then that is no news.
                self.unless_ended(ready(())).await?;
                let retry_in = error
                    .retry_after()
                    .filter(|pause| !pause.is_zero())
                    .unwrap_or_else(|| self.back_off())
                    .max(self.relax);
                self.reporter.report(&Failure::Poll {
                    source: error,
                    retry_in,
                });
                retry_in
            }
        };
        self.unless_ended(sleep(pause)).await
    }

    async fn fetch(&mut self) -> Result<Result<Batch>, End> {
        let seconds = self.timeout.as_secs().try_into().unwrap_or(i64::MAX);
        let mut call = self.bot.get_updates().timeout(seconds);
        if let Some(offset) = self.offset.value() {
            call = call.offset(offset);
        }
        if let Some(kinds) = &self.allowed_updates {
            call = call.allowed_updates(kinds.clone());
        }
        self.unless_ended(call.answering::<Batch>().into_future())
            .await
    }

    /// Puts a batch into the queue, waiting for room. Answers the pause that is due.
    async fn deliver(
        &mut self,
        batch: Batch,
        queue: &mpsc::Sender<Update>,
    ) -> Result<Duration, End> {
        let before = self.offset.value();
        let empty = batch.0.is_empty();
        if empty {
            self.offset.find_nothing();
        }
        self.offset.begin_batch();
        for item in batch.0 {
            let update_id = match item {
                Item::Update(update) => {
                    let update_id = update.update_id;
                    // The receiver outlives this; it is dropped with the whole loop.
                    let _ = self.unless_ended(queue.send(update)).await?;
                    Some(update_id)
                }
                Item::Unreadable { update_id, source } => {
                    self.reporter
                        .report(&Failure::Unreadable { update_id, source });
                    update_id
                }
            };
            // Only now, so that an update that found no room before the end comes again.
            self.offset.pass(update_id);
        }
        if !empty && self.offset.value() == before {
            // The same updates would come again at once, and at once again.
            return Ok(self.back_off().max(self.relax));
        }
        self.backoff.reset();
        Ok(self.relax)
    }

    fn back_off(&mut self) -> Duration {
        self.backoff.next(backoff::random())
    }

    async fn unless_ended<T>(&mut self, work: impl Future<Output = T>) -> Result<T, End> {
        first(async { Err(self.end.as_mut().await) }, async {
            Ok(work.await)
        })
        .await
    }
}

/// The token or the address is wrong, so that asking again does not help.
fn is_final(error: &Error) -> bool {
    match error {
        Error::Api(error) => {
            matches!(
                error.kind,
                ApiErrorKind::Unauthorized | ApiErrorKind::NotFound
            )
        }
        Error::BadResponse { status, .. } => matches!(status, 401 | 404),
        Error::Config { .. } => true,
        _ => false,
    }
}
