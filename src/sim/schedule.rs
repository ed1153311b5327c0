//! What is to happen in the world later, in order of time.
//!
//! Nothing runs by itself: what is due is done whenever somebody looks at the world or changes it,
//! and whoever waits for a change waits for the next thing that is due as well.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::sim::queue::Entrance;
use crate::sim::save::pairs;
use crate::sim::world::{ChatKey, World};

/// Something that happens later. Each area has its own.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Due {
    /// An update reaches a bot's queue.
    Deliver {
        bot: i64,
        kind: String,
        object: Value,
    },
    /// A poll ends.
    ClosePoll { id: String },
    /// The update that was to come after the next one comes without it.
    Release { bot: i64 },
    /// Who looks after a bot's updates looks again.
    Ring { bot: i64 },
    /// The next month of a subscription is to be paid.
    Renew { charge: String },
    /// A boost of a chat ends.
    EndBoost {
        chat: ChatKey,
        user: i64,
        id: String,
    },
    /// An heir becomes the owner of a chat that its owner has left.
    Inherit {
        chat: ChatKey,
        owner: i64,
        heir: i64,
    },
    /// A message is deleted because the chat keeps none for long.
    Vanish { chat: ChatKey, message_id: i64 },
    /// The winners of a giveaway are drawn.
    Draw { chat: ChatKey, message_id: i64 },
    /// Somebody's Premium ends.
    EndPremium { user: i64 },
}

impl Due {
    /// Does it, at its moment.
    fn happen(self, world: &mut World) {
        match self {
            Self::Deliver { bot, kind, object } => {
                world.enqueue(bot, &kind, object, Entrance::InOrder);
            }
            Self::Release { bot } => {
                if let Some(state) = world.bots.get_mut(&bot) {
                    state.queue.release();
                    state.bell.send_replace(());
                }
            }
            Self::Ring { bot } => {
                if let Some(state) = world.bots.get(&bot) {
                    state.bell.send_replace(());
                }
            }
            Self::ClosePoll { id } => drop(world.close_poll(&id)),
            Self::Renew { charge } => world.pay_next_month(&charge),
            Self::EndBoost { chat, user, id } => world.end_boost(chat, user, &id),
            Self::Inherit { chat, owner, heir } => world.inherit(chat, owner, heir),
            Self::Vanish { chat, message_id } => world.vanish(chat, message_id),
            Self::Draw { chat, message_id } => world.draw(chat, message_id),
            Self::EndPremium { user } => world.end_premium(user),
        }
    }
}

/// Names something that is to happen, so that it can be called off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Appointment {
    time: Duration,
    number: u64,
}

/// What is to happen, in order of time; of things at one moment, in the order they were said.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Schedule {
    #[serde(with = "pairs")]
    due: BTreeMap<Appointment, Due>,
    last: u64,
}

impl Schedule {
    /// When the next thing is due.
    pub(crate) fn next(&self) -> Option<Duration> {
        self.due.keys().next().map(|appointment| appointment.time)
    }

    /// Takes the next thing, if it is due by then.
    fn take(&mut self, by: Duration) -> Option<(Duration, Due)> {
        let first = self.due.first_entry()?;
        let time = first.key().time;
        (time <= by).then(|| (time, first.remove()))
    }
}

impl World {
    /// Has something happen so much later.
    pub(crate) fn later(&mut self, delay: Duration, due: Due) -> Appointment {
        self.schedule.last += 1;
        let appointment = Appointment {
            time: self.time().saturating_add(delay),
            number: self.schedule.last,
        };
        let is_next = self
            .schedule
            .next()
            .is_none_or(|next| appointment.time < next);
        self.schedule.due.insert(appointment, due);
        if is_next {
            self.clock.ring();
        }
        appointment
    }

    /// Calls something off. Returns whether it had not happened yet.
    pub(crate) fn call_off(&mut self, appointment: Appointment) -> bool {
        self.schedule.due.remove(&appointment).is_some()
    }

    /// Does what is due, each thing at its own moment. Returns whether there was anything.
    pub(crate) fn catch_up(&mut self) -> bool {
        if self.schedule.due.is_empty() {
            return false;
        }
        let now = self.time();
        let mut happened = false;
        while let Some((time, due)) = self.schedule.take(now) {
            self.clock.hold(Some(time));
            due.happen(self);
            happened = true;
        }
        self.clock.hold(None);
        happened
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use tokio::time::Instant;

    use super::*;
    use crate::sim::{Pace, Simulator};

    const MINUTE: Duration = Duration::from_secs(60);

    /// Has the simulator's bot get an update so much later.
    fn later(sim: &Simulator, delay: Duration, text: &str) -> Appointment {
        let due = Due::Deliver {
            bot: sim.bot,
            kind: "message".to_owned(),
            object: json!({"text": text}),
        };
        sim.service.act(|world| world.later(delay, due))
    }

    async fn texts(sim: &Simulator, timeout: u64) -> Vec<String> {
        let answer = sim.call("getUpdates", json!({"timeout": timeout})).await;
        let updates = answer["result"].as_array().unwrap().iter();
        updates
            .map(|update| update["message"]["text"].as_str().unwrap().to_owned())
            .collect()
    }

    #[tokio::test(start_paused = true)]
    async fn what_is_due_happens_in_order_of_time_whenever_somebody_looks() {
        let sim = Simulator::new();
        later(&sim, 3 * MINUTE, "third");
        later(&sim, MINUTE, "first");
        later(&sim, MINUTE, "second");
        let called_off = later(&sim, 2 * MINUTE, "never");
        assert!(sim.service.act(|world| world.call_off(called_off)));
        tokio::time::advance(5 * MINUTE).await;
        assert_eq!(texts(&sim, 0).await, ["first", "second", "third"]);
        assert!(!sim.service.act(|world| world.call_off(called_off)));
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_waits_hears_of_what_falls_due_even_if_it_is_said_later() {
        let sim = Simulator::new();
        later(&sim, 30 * MINUTE, "too late");
        let teller = sim.clone();
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_secs(1)).await;
            later(&teller, Duration::from_secs(5), "in time");
        });
        let started = Instant::now();
        assert_eq!(texts(&sim, 50).await, ["in time"]);
        assert_eq!(started.elapsed().as_secs(), 6);
    }

    #[tokio::test(start_paused = true)]
    async fn a_bot_has_its_turn_at_each_step_of_an_advance() {
        let sim = Simulator::new();
        sim.set_pace(Pace::Stepped);
        let began = sim.now();
        later(&sim, MINUTE, "first");
        later(&sim, 2 * MINUTE, "second");
        let bot = sim.clone();
        let heard = tokio::spawn(async move {
            let mut heard = Vec::new();
            while heard.len() < 2 {
                let answer = bot
                    .call("getUpdates", json!({"timeout": 50, "offset": -1}))
                    .await;
                let update = &answer["result"][0];
                if update.is_null() || heard.iter().any(|(id, _)| *id == update["update_id"]) {
                    tokio::time::sleep(Duration::from_micros(10)).await;
                    continue;
                }
                heard.push((update["update_id"].clone(), bot.now() - began));
            }
            heard.into_iter().map(|(_, at)| at).collect::<Vec<_>>()
        });
        sim.advance(10 * MINUTE).await;
        assert_eq!(heard.await.unwrap(), [60, 120]);
    }
}
