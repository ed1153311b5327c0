//! How many messages a bot may send in a span of time.
//!
//! Telegram's own numbers are not published in full and change with its load: these are what its
//! questions and answers name. They hold only where they are switched on.
//!
//! The server itself refuses more than 310 messages of one chat that are on their way to Telegram.
//! Here none ever is: a message is sent while its call is answered, so that rule has no counterpart.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::sim::Simulator;
use crate::sim::methods::Request;
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// What counts as sending, by how the method begins,
const SENDING: [&str; 3] = ["send", "copyMessage", "forwardMessage"];

/// and what does not all the same.
const NOT_SENDING: [&str; 3] = ["sendChatAction", "sendMessageDraft", "sendRichMessageDraft"];

/// So many chats are remembered before those are forgotten in which nothing is sent any more.
const REMEMBERED: usize = 10_000;

/// How many messages a bot may send before it is told to wait. `None` is without end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateLimits {
    /// In a second, whatever the chat.
    pub per_second: Option<u32>,
    /// In a second, in one chat.
    pub per_chat: Option<u32>,
    /// In a minute, in one group or channel.
    pub per_group: Option<u32>,
}

impl RateLimits {
    /// What Telegram's [questions and answers](https://core.telegram.org/bots/faq) name: 30 messages
    /// a second, one a second in a chat, 20 a minute in a group.
    pub const TELEGRAM: Self = Self {
        per_second: Some(30),
        per_chat: Some(1),
        per_group: Some(20),
    };

    /// No limits, as in a new simulator.
    pub const NONE: Self = Self {
        per_second: None,
        per_chat: None,
        per_group: None,
    };
}

/// The limits of a world, and what has been sent.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Limits {
    pub(crate) rates: RateLimits,
    /// When each bot has sent its newest messages; with a chat, in this chat.
    #[serde(skip)]
    sent: BTreeMap<(i64, Option<String>), VecDeque<Duration>>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            rates: RateLimits::NONE,
            sent: BTreeMap::new(),
        }
    }
}

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

impl World {
    /// Counts a call, and refuses it if the bot has sent too much.
    pub(crate) fn count_call(&mut self, request: &Request<'_>) -> Result<(), Refusal> {
        let rates = self.limits.rates;
        let name = request.method.name;
        let sends = SENDING.iter().any(|begins| name.starts_with(begins));
        if rates == RateLimits::NONE || !sends || NOT_SENDING.contains(&name) {
            return Ok(());
        }
        let now = self.time();
        let chat = request.get("chat_id").map(|chat| match chat {
            Value::String(name) => name.to_ascii_lowercase(),
            other => other.to_string(),
        });
        let is_group = chat
            .as_deref()
            .is_some_and(|chat| chat.starts_with(['-', '@']));
        let mut spans = vec![(None, SECOND, rates.per_second)];
        if chat.is_some() {
            spans.push((chat.clone(), SECOND, rates.per_chat));
        }
        if is_group {
            spans.push((chat.clone(), MINUTE, rates.per_group));
        }
        let nothing = VecDeque::new();
        let wait = spans.iter().filter_map(|(chat, span, most)| {
            let sent = self.limits.sent.get(&(request.bot, chat.clone()));
            let sent = sent.unwrap_or(&nothing);
            let most = usize::try_from((*most)?).unwrap_or(usize::MAX);
            let free = match sent.len().checked_sub(most)? {
                // Where nothing is allowed there is nothing to wait for but the span.
                index if index == sent.len() => now + *span,
                index => sent[index] + *span,
            };
            free.checked_sub(now).filter(|wait| !wait.is_zero())
        });
        if let Some(wait) = wait.max() {
            let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
            return Err(Refusal::too_many_requests(seconds));
        }
        self.limits.note((request.bot, None), now);
        if chat.is_some() {
            self.limits.note((request.bot, chat), now);
        }
        Ok(())
    }
}

impl Limits {
    fn note(&mut self, sender: (i64, Option<String>), now: Duration) {
        if self.sent.len() > REMEMBERED {
            self.sent
                .retain(|_, sent| sent.back().is_some_and(|last| *last + MINUTE > now));
        }
        let sent = self.sent.entry(sender).or_default();
        while sent.front().is_some_and(|first| *first + MINUTE <= now) {
            sent.pop_front();
        }
        sent.push_back(now);
    }
}

impl Simulator {
    /// Limits how many messages bots may send, by the world's time. Who sends more is refused with
    /// 429 and told when to come back.
    ///
    /// ```
    /// # use amanobot::sim::{RateLimits, Simulator};
    /// let sim = Simulator::new();
    /// sim.set_rate_limits(RateLimits { per_chat: None, ..RateLimits::TELEGRAM });
    /// ```
    pub fn set_rate_limits(&self, limits: RateLimits) {
        self.service.act(|world| world.limits.rates = limits);
    }
}
