//! `getUpdates`: long polling over a bot's queue.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::time::Instant;

use crate::sim::methods::{self, Request};
use crate::sim::refusal::Refusal;
use crate::sim::service::Service;
use crate::sim::world::World;

/// The longest that a poll waits, in seconds.
const MAX_POLL: u64 = 50;

impl Service {
    /// `getUpdates`: waits for an update, up to the request's timeout.
    pub(crate) async fn updates(&self, request: &Request<'_>) -> Result<Value, Refusal> {
        let number = |name| request.get(name).and_then(Value::as_i64);
        let limit = usize::try_from(number("limit").unwrap_or(100))
            .unwrap_or(1)
            .clamp(1, 100);
        let timeout = u64::try_from(number("timeout").unwrap_or(0))
            .unwrap_or(0)
            .min(MAX_POLL);
        let deadline = Instant::now() + Duration::from_secs(timeout);
        let offset = number("offset").unwrap_or(0);
        let (poll, mut bell) = self.act(|world| world.start_poll(request, offset))?;
        loop {
            if let Some(updates) = self.world().look(request.bot, poll, limit)? {
                return Ok(updates);
            }
            if !self.change_by(deadline, &mut bell).await {
                let updates = self.world().look(request.bot, poll, limit)?;
                return Ok(updates.unwrap_or_else(|| json!([])));
            }
        }
    }
}

impl World {
    /// Begins a poll, which ends the one before and acknowledges what lies below its offset.
    fn start_poll(
        &mut self,
        request: &Request<'_>,
        offset: i64,
    ) -> Result<(u64, watch::Receiver<()>), Refusal> {
        if self.bots[&request.bot].webhook.is_some() {
            return Err(Refusal::new(
                409,
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete \
                 the webhook first",
            ));
        }
        methods::remember_allowed(self, request);
        let state = self.bots.get_mut(&request.bot).expect("the bot is known");
        let waited = state.queue.len();
        state.queue.acknowledge(offset);
        let acknowledged = state.queue.len() < waited;
        let poll = state.queue.start_poll();
        state.bell.send_replace(());
        let bell = state.bell.subscribe();
        if acknowledged {
            self.touch();
        }
        Ok((poll, bell))
    }

    /// What a poll gets now; `None` if it has to wait.
    fn look(&self, bot: i64, poll: u64, limit: usize) -> Result<Option<Value>, Refusal> {
        let state = &self.bots[&bot];
        if state.webhook.is_some() {
            return Err(Refusal::new(409, "terminated by setWebhook request"));
        }
        if !state.queue.is_newest(poll) {
            return Err(Refusal::new(
                409,
                "terminated by other getUpdates request; make sure that only one bot instance is \
                 running",
            ));
        }
        let updates = state.queue.oldest(limit);
        Ok((!updates.is_empty()).then_some(Value::Array(updates)))
    }
}
