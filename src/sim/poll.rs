//! `getUpdates`: long polling over a bot's queue, and who has to give way to whom.
//!
//! How long a poll is held is measured by the runtime's clock, as the bot measures it, and not by
//! the world's.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use crate::sim::methods::{self, Request};
use crate::sim::refusal::Refusal;
use crate::sim::service::Service;
use crate::sim::world::{BotState, World};

/// The longest that a poll waits, in seconds.
const MAX_POLL: u64 = 50;

/// A bot is told of a conflict at once so often at most; otherwise it waits as long.
const CONFLICT_PAUSE: Duration = Duration::from_secs(3);

/// Whoever asks again within this time for the same, without waiting, is held as long.
const HAMMER_PAUSE: Duration = Duration::from_secs(3);

/// Whoever does so within this time gets one update at most.
const HAMMER_BURST: Duration = Duration::from_millis(500);

/// What is remembered of a bot's polls.
#[derive(Debug, Default)]
pub(crate) struct Polls {
    /// The offset of the last one, and when it came.
    last: Option<(i64, Instant)>,
    /// When the bot was last told of a conflict at once.
    conflict: Option<Instant>,
    /// The newest poll that waited when the server restarted.
    restarted: u64,
    /// When a webhook was last set, if that is watched.
    pub(crate) webhook_set: Option<Instant>,
    /// How often a webhook was to be set or deleted.
    webhook_calls: u64,
}

/// Why a poll has no answer.
enum Ended {
    /// Somebody else wants the updates.
    Conflict(&'static str),
    /// The server restarts.
    Restarted,
    /// The bot is gone with its world.
    Gone,
}

impl Service {
    /// `getUpdates`: waits for an update, up to the request's timeout.
    pub(crate) async fn updates(&self, request: &Request<'_>) -> Result<Value, Refusal> {
        match self.poll(request).await {
            Ok(updates) => Ok(updates),
            Err(Ended::Gone) => Err(Refusal::bare(401)),
            Err(Ended::Restarted) => Err(Refusal::new(500, "restart")),
            Err(Ended::Conflict(reason)) => Err(self.conflict(request.bot, reason).await),
        }
    }

    /// Tells a bot of a conflict, in time.
    async fn conflict(&self, bot: i64, reason: &str) -> Refusal {
        if !self.act(|world| world.tell_conflict(bot)) {
            sleep(CONFLICT_PAUSE).await;
        }
        Refusal::new(409, reason)
    }

    /// Lets so much time pass while a webhook is verified, or deleted. The next call that sets or
    /// deletes it ends this one.
    pub(crate) async fn verify(&self, bot: i64, call: u64, time: Duration) -> Result<(), Refusal> {
        let is_over = |world: &mut World| {
            let newest = world.bots.get(&bot).map(|state| state.polls.webhook_calls);
            (newest != Some(call)).then_some(())
        };
        match self.wait_until(Instant::now() + time, is_over).await {
            None => Ok(()),
            Some(()) => Err(self.conflict(bot, "terminated by other setWebhook").await),
        }
    }

    async fn poll(&self, request: &Request<'_>) -> Result<Value, Ended> {
        let number = |name| request.get(name).and_then(Value::as_i64);
        let limit = number("limit").unwrap_or(100).clamp(1, 100);
        let timeout = u64::try_from(number("timeout").unwrap_or(0)).unwrap_or(0);
        let mut terms = Terms {
            offset: number("offset").unwrap_or(0),
            limit: usize::try_from(limit).unwrap_or(1),
            timeout: Duration::from_secs(timeout.min(MAX_POLL)),
        };
        if let Some(updates) = self.act(|world| world.start_poll(request, &mut terms))? {
            return Ok(updates);
        }
        if terms.timeout.is_zero() {
            return Ok(json!([]));
        }
        let deadline = Instant::now() + terms.timeout;
        let (poll, mut bell) = self.act(|world| world.start_wait(request.bot))?;
        let mut is_over = false;
        loop {
            if let Some(updates) = self.world().look(request.bot, poll, terms.limit)? {
                return Ok(updates);
            }
            if is_over {
                return Ok(json!([]));
            }
            is_over = !self.change_by(deadline, &mut bell).await;
        }
    }
}

/// What a poll asks for.
struct Terms {
    offset: i64,
    limit: usize,
    timeout: Duration,
}

impl BotState {
    /// Whether a call of `getUpdates` waits for an update.
    pub(crate) fn is_polling(&self) -> bool {
        // Besides polls only a webhook's courier hears this bell.
        self.webhook.is_none() && self.bell.receiver_count() > 0
    }
}

impl World {
    /// Begins a poll, which acknowledges what lies below its offset. Returns what there is to get.
    fn start_poll(
        &mut self,
        request: &Request<'_>,
        terms: &mut Terms,
    ) -> Result<Option<Value>, Ended> {
        let bot = self.bots.get(&request.bot).ok_or(Ended::Gone)?;
        if bot.webhook.is_some() {
            return Err(Ended::Conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete \
                 the webhook first",
            ));
        }
        methods::remember_allowed(self, request);
        let (now, is_strict) = (self.now(), self.is_strict);
        let state = self.bots.get_mut(&request.bot).ok_or(Ended::Gone)?;
        let last = state.polls.last.replace((terms.offset, Instant::now()));
        if let Some((_, then)) = last.filter(|(offset, _)| is_strict && *offset == terms.offset) {
            if terms.timeout < HAMMER_PAUSE && then.elapsed() < HAMMER_PAUSE {
                terms.timeout = HAMMER_PAUSE;
            }
            if then.elapsed() < HAMMER_BURST {
                terms.limit = 1;
            }
        }
        state.queue.expire(now);
        let waited = state.queue.len();
        state.queue.acknowledge(terms.offset);
        state.queue.note_poll();
        let updates = state.queue.oldest(terms.limit);
        if state.queue.len() < waited {
            self.touch();
        }
        Ok((!updates.is_empty()).then_some(Value::Array(updates)))
    }

    /// Lets a poll wait, which ends the one that waits already.
    fn start_wait(&mut self, bot: i64) -> Result<(u64, watch::Receiver<()>), Ended> {
        let state = self.bots.get_mut(&bot).ok_or(Ended::Gone)?;
        let poll = state.queue.start_wait();
        state.bell.send_replace(());
        Ok((poll, state.bell.subscribe()))
    }

    /// What a poll that waits gets now; `None` if it has to go on.
    fn look(&mut self, bot: i64, poll: u64, limit: usize) -> Result<Option<Value>, Ended> {
        let now = self.now();
        let state = self.bots.get_mut(&bot).ok_or(Ended::Gone)?;
        if state.webhook.is_some() {
            return Err(Ended::Conflict("terminated by setWebhook request"));
        }
        if poll <= state.polls.restarted {
            return Err(Ended::Restarted);
        }
        if !state.queue.is_newest(poll) {
            return Err(Ended::Conflict(
                "terminated by other getUpdates request; make sure that only one bot instance is \
                 running",
            ));
        }
        state.queue.expire(now);
        let updates = state.queue.oldest(limit);
        Ok((!updates.is_empty()).then_some(Value::Array(updates)))
    }

    /// Ends all polls that wait, as a server does that restarts.
    pub(crate) fn restart_server(&mut self) {
        for state in self.bots.values_mut() {
            state.polls.restarted = state.queue.newest_wait();
            state.bell.send_replace(());
        }
    }

    /// Counts a call that sets or deletes a bot's webhook; `None` if it is another.
    pub(crate) fn note_webhook_call(&mut self, bot: i64, method: &str) -> Option<u64> {
        if !matches!(method, "setWebhook" | "deleteWebhook") {
            return None;
        }
        let polls = &mut self.bots.get_mut(&bot)?.polls;
        polls.webhook_calls += 1;
        Some(polls.webhook_calls)
    }

    /// Whether a bot is told of a conflict at once.
    fn tell_conflict(&mut self, bot: i64) -> bool {
        let Some(state) = self.bots.get_mut(&bot) else {
            return true;
        };
        let told = state.polls.conflict;
        if told.is_some_and(|told| told.elapsed() < CONFLICT_PAUSE) {
            return false;
        }
        state.polls.conflict = Some(Instant::now());
        true
    }
}
