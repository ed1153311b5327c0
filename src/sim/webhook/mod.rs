//! What a webhook gets, and when: lanes of updates side by side, each strictly in order.
//!
//! Pure, by the world's time: sending is up to `courier`, setting a webhook up to `methods`.

mod address;
mod courier;
mod trust;

pub(crate) use self::address::Address;
pub(crate) use self::courier::Couriers;
pub(crate) use self::trust::holds_certificate;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::sim::queue::Queue;
use crate::sim::schedule::{Appointment, Due};
use crate::sim::update::Lane;
use crate::sim::world::World;

/// Retries get rarer up to a pause between this and its double.
const MAX_PAUSE: u64 = 60;

/// So many seconds of `Retry-After` are obeyed.
const MAX_RETRY_AFTER: u64 = 3600;

/// A webhook that has been gone for so long is removed.
const GONE: Duration = Duration::from_secs(23 * 3600);

/// A webhook that has taken nothing for so long gets one connection,
const IDLE: Duration = Duration::from_secs(10);

/// and a new one so often at most.
const IDLE_FLOOD: (usize, Duration) = (1, Duration::from_secs(2));

/// Others get new connections so often at most.
const FLOOD: (usize, Duration) = (10, Duration::from_millis(500));

/// Counts webhooks, of all simulators: a world may be replaced by another.
static GENERATIONS: AtomicU64 = AtomicU64::new(1);

/// A number that no webhook has had.
fn next_generation() -> u64 {
    GENERATIONS.fetch_add(1, Ordering::Relaxed)
}

/// A bot's webhook.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Webhook {
    /// What was set, as `getWebhookInfo` tells it.
    pub(crate) settings: Map<String, Value>,
    pub(crate) address: Address,
    /// The certificates that were uploaded for it, as PEM.
    #[serde(default)]
    pub(crate) certificate: Option<String>,
    pub(crate) secret: Option<String>,
    pub(crate) max_connections: usize,
    /// When it last failed, in seconds since 1970, and how.
    pub(crate) last_error: Option<(i64, String)>,
    /// The IP address that it last answered from.
    #[serde(default)]
    pub(crate) found_at: Option<IpAddr>,
    // From here on it is of the run: after a start, all that waits is sent anew.
    /// Tells it from those before it.
    #[serde(skip, default = "next_generation")]
    generation: u64,
    /// Up to here the bot's queue has been read.
    #[serde(skip)]
    loaded: u64,
    #[serde(skip)]
    lines: BTreeMap<Lane, Line>,
    /// The lines of which nothing is under way, by when the first update of each is due.
    #[serde(skip)]
    resting: BTreeSet<(Duration, u64, Lane)>,
    #[serde(skip)]
    under_way: usize,
    #[serde(skip)]
    connections: usize,
    /// When the newest connections were made.
    #[serde(skip)]
    connected: VecDeque<Duration>,
    #[serde(skip)]
    last_success: Option<Duration>,
    #[serde(skip)]
    gone_since: Option<Duration>,
    #[serde(skip)]
    wakes: Option<(Duration, Appointment)>,
}

/// The updates of a lane that have been read.
#[derive(Debug)]
struct Line {
    numbers: VecDeque<u64>,
    /// How often the first of them has failed.
    failures: u32,
    pause: u64,
}

/// An update on its way.
#[derive(Debug)]
pub(crate) struct Parcel {
    number: u64,
    lane: Lane,
    /// The update's id.
    id: i64,
    body: Vec<u8>,
}

/// What a receiver makes of an update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It takes it, and says so with this HTTP status.
    Taken { status: u16, closes: bool },
    /// It does not, or nobody is there.
    Failed {
        /// The HTTP status, if there is any answer.
        status: Option<u16>,
        /// In the words of `getWebhookInfo`.
        reason: String,
        retry_after: u64,
        is_gone: bool,
        closes: bool,
    },
}

impl Webhook {
    /// Forgets when it was to be looked at again: whoever was to do so is gone.
    pub(crate) fn forget_wake(&mut self) {
        self.wakes = None;
    }

    /// A webhook that has sent nothing yet.
    pub(crate) fn new(
        settings: Map<String, Value>,
        address: Address,
        certificate: Option<String>,
        secret: Option<String>,
        max_connections: usize,
    ) -> Self {
        Self {
            settings,
            address,
            certificate,
            secret,
            max_connections,
            last_error: None,
            found_at: None,
            generation: 0,
            loaded: 0,
            lines: BTreeMap::new(),
            resting: BTreeSet::new(),
            under_way: 0,
            connections: 0,
            connected: VecDeque::new(),
            last_success: None,
            gone_since: None,
            wakes: None,
        }
    }

    /// Reads on in the queue, as far as there is room for lines.
    fn load(&mut self, queue: &Queue, now: Duration) {
        let room = self.max_connections.saturating_mul(2);
        for waiting in queue.after(self.loaded) {
            if self.lines.len() >= room {
                return;
            }
            self.loaded = waiting.number;
            let line = self.lines.entry(waiting.lane).or_insert_with(|| {
                self.resting.insert((now, waiting.number, waiting.lane));
                Line::default()
            });
            line.numbers.push_back(waiting.number);
        }
    }

    /// Whether there is a connection to send by; if not, when there may be.
    fn connect(&mut self, now: Duration) -> Result<(), Option<Duration>> {
        if self.under_way < self.connections {
            return Ok(());
        }
        let is_active = self.last_success.is_some_and(|then| then + IDLE >= now);
        let (wanted, (most, span)) = if is_active {
            (self.max_connections, FLOOD)
        } else {
            (1, IDLE_FLOOD)
        };
        if self.connections >= wanted {
            return Err(None);
        }
        if self.connected.len() >= most {
            let free = self.connected[self.connected.len() - most] + span;
            if free > now {
                return Err(Some(free));
            }
        }
        self.connected.push_back(now);
        if self.connected.len() > FLOOD.0 {
            self.connected.pop_front();
        }
        self.connections += 1;
        Ok(())
    }

    /// Goes on to the next update of a waiting.
    fn advance(&mut self, lane: Lane, now: Duration) {
        let Some(waiting) = self.lines.get_mut(&lane) else {
            return;
        };
        waiting.numbers.pop_front();
        match waiting.numbers.front() {
            Some(next) => {
                self.resting.insert((now, *next, lane));
                (waiting.failures, waiting.pause) = (0, 1);
            }
            None => _ = self.lines.remove(&lane),
        }
    }
}

impl Default for Line {
    fn default() -> Self {
        Self {
            numbers: VecDeque::new(),
            failures: 0,
            pause: 1,
        }
    }
}

impl World {
    /// Sets a bot's webhook, or none. What was under way to another is no longer waited for.
    pub(crate) fn point_webhook(&mut self, bot: i64, webhook: Option<Webhook>) {
        let generation = next_generation();
        let Some(state) = self.bots.get_mut(&bot) else {
            return;
        };
        let old = state.webhook.take();
        state.webhook = webhook.map(|webhook| Webhook {
            generation,
            ..webhook
        });
        state.bell.send_replace(());
        if let Some((_, wake)) = old.and_then(|old| old.wakes) {
            self.call_off(wake);
        }
    }

    /// What can be sent to a webhook now; `None` if it is no longer this one.
    pub(crate) fn take_parcels(&mut self, bot: i64, generation: u64) -> Option<Vec<Parcel>> {
        let (now, date) = (self.time(), self.now());
        let state = self.bots.get_mut(&bot)?;
        let webhook = state.webhook.as_mut()?;
        if webhook.generation != generation {
            return None;
        }
        state.queue.expire(date);
        let mut parcels = Vec::new();
        let wake = loop {
            webhook.load(&state.queue, now);
            let Some(&first) = webhook.resting.first() else {
                break None;
            };
            let (due, number, lane) = first;
            let Some(waiting) = state.queue.get(number) else {
                // It has expired, or was dropped.
                webhook.resting.remove(&first);
                webhook.advance(lane, now);
                continue;
            };
            if due > now {
                break Some(due);
            }
            if let Err(free) = webhook.connect(now) {
                break free;
            }
            webhook.resting.remove(&first);
            webhook.under_way += 1;
            parcels.push(Parcel {
                number,
                lane,
                id: waiting.id,
                body: waiting.update.to_string().into_bytes(),
            });
        };
        if let Some(wake) = wake {
            self.wake_courier(bot, wake);
        }
        Some(parcels)
    }

    /// Has a bot's bell rung at this moment.
    fn wake_courier(&mut self, bot: i64, time: Duration) {
        let now = self.time();
        let known = |world: &mut Self| world.bots.get_mut(&bot)?.webhook.as_mut()?.wakes.take();
        if let Some((wakes, appointment)) = known(self) {
            if wakes > now && wakes <= time {
                self.note_wake(bot, (wakes, appointment));
                return;
            }
            self.call_off(appointment);
        }
        let appointment = self.later(time.saturating_sub(now), Due::Ring { bot });
        self.note_wake(bot, (time, appointment));
    }

    fn note_wake(&mut self, bot: i64, wake: (Duration, Appointment)) {
        let webhook = self.bots.get_mut(&bot).and_then(|bot| bot.webhook.as_mut());
        if let Some(webhook) = webhook {
            webhook.wakes = Some(wake);
        }
    }

    /// Notes where a bot's webhook has answered from.
    pub(crate) fn webhook_found_at(&mut self, bot: i64, generation: u64, ip: IpAddr) {
        let webhook = self.bots.get_mut(&bot).and_then(|bot| bot.webhook.as_mut());
        if let Some(webhook) = webhook.filter(|webhook| webhook.generation == generation) {
            webhook.found_at = Some(ip);
        }
    }

    /// Notes what has become of an update.
    pub(crate) fn parcel_arrived(
        &mut self,
        bot: i64,
        generation: u64,
        parcel: &Parcel,
        outcome: Outcome,
    ) {
        let (now, date) = (self.time(), self.now());
        let random = self.random.between(MAX_PAUSE, 2 * MAX_PAUSE);
        let answer = match &outcome {
            Outcome::Taken { status, .. } => Ok(*status),
            Outcome::Failed { status, reason, .. } => status.ok_or_else(|| reason.clone()),
        };
        self.log_push(bot, parcel.id, answer);
        let Some(state) = self.bots.get_mut(&bot) else {
            return;
        };
        let Some(webhook) = state.webhook.as_mut() else {
            return;
        };
        if webhook.generation != generation {
            return;
        }
        webhook.under_way -= 1;
        let (Outcome::Taken { closes, .. } | Outcome::Failed { closes, .. }) = outcome;
        if closes {
            webhook.connections = webhook.connections.saturating_sub(1);
        }
        match outcome {
            Outcome::Taken { .. } => {
                webhook.last_success = Some(now);
                webhook.gone_since = None;
                state.queue.remove(parcel.number);
                webhook.advance(parcel.lane, now);
            }
            Outcome::Failed {
                reason,
                retry_after,
                is_gone,
                ..
            } => {
                webhook.last_error = Some((date, reason));
                let gone_since = is_gone.then(|| webhook.gone_since.unwrap_or(now));
                webhook.gone_since = gone_since;
                if gone_since.is_some_and(|since| now > since + GONE) {
                    return self.point_webhook(bot, None);
                }
                let pause = webhook.fail(parcel.lane, retry_after, random);
                let expiry = state.queue.get(parcel.number).map(|waiting| waiting.expiry);
                let seconds = i64::try_from(pause).unwrap_or(i64::MAX);
                if expiry.is_none_or(|expiry| date.saturating_add(seconds) > expiry) {
                    state.queue.remove(parcel.number);
                    webhook.advance(parcel.lane, now);
                } else {
                    let due = now + Duration::from_secs(pause);
                    webhook.resting.insert((due, parcel.number, parcel.lane));
                }
            }
        }
        state.bell.send_replace(());
    }
}

impl Webhook {
    /// How many seconds the first update of a line waits after it has failed: nothing at first,
    /// then twice as long each time.
    fn fail(&mut self, lane: Lane, retry_after: u64, longest: u64) -> u64 {
        let Some(waiting) = self.lines.get_mut(&lane) else {
            return 0;
        };
        let pause = if retry_after > 0 {
            retry_after.min(MAX_RETRY_AFTER)
        } else if waiting.failures > 0 {
            waiting.pause = (waiting.pause * 2).min(longest);
            waiting.pause
        } else {
            0
        };
        waiting.failures += 1;
        pause
    }
}
