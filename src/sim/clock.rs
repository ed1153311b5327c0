//! The world's time: real, scaled, or standing still until it is advanced.
//!
//! Counts from the runtime's clock, so that a paused one holds here, too. What is to happen at a
//! moment is told in `schedule`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use crate::sim::Simulator;
use crate::sim::service::Service;
use crate::sim::world::World;

/// In each step of [`Simulator::advance`] bots get so much of the runtime's time. On a paused clock
/// it passes when every task has come to rest.
const TURN: Duration = Duration::from_millis(1);

/// So many turns a step waits at most for receivers of webhooks to answer.
const TURNS: u32 = 50;

/// How the time of a simulated world passes.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Pace {
    /// As the runtime's does.
    #[default]
    Real,
    /// So many times as fast as the runtime's.
    Scaled(f64),
    /// Not at all, except by [`Simulator::advance`].
    Stepped,
}

impl Pace {
    /// Whether time can pass like this: a factor is a positive number.
    pub(crate) fn is_possible(self) -> bool {
        match self {
            Self::Scaled(factor) => factor.is_finite() && factor > 0.0,
            Self::Real | Self::Stepped => true,
        }
    }
}

/// The world's time.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Clock {
    /// Seconds since 1970 when the world began.
    began: i64,
    /// How old the world was when the pace was set.
    age: Duration,
    /// When that was by the runtime's clock.
    #[serde(skip, default = "Instant::now")]
    since: Instant,
    pace: Pace,
    /// The moment whose due things are being done.
    #[serde(skip)]
    moment: Option<Duration>,
    /// The moments that somebody sleeps until, each with a number of its own.
    #[serde(skip)]
    sleepers: BTreeSet<(Duration, u64)>,
    #[serde(skip)]
    last_sleeper: u64,
    /// Those who do something that a step of time must not overtake.
    #[serde(skip)]
    pub(crate) busy: u32,
    /// Rings when the time until a moment, or what is next to happen, has changed.
    #[serde(skip)]
    bell: watch::Sender<()>,
}

/// A clock that nobody has set yet.
impl Default for Clock {
    fn default() -> Self {
        Self::starting_at(0)
    }
}

impl Clock {
    /// A clock in real time that shows this second since 1970.
    pub(crate) fn starting_at(began: i64) -> Self {
        Self {
            began,
            age: Duration::ZERO,
            since: Instant::now(),
            pace: Pace::Real,
            moment: None,
            sleepers: BTreeSet::new(),
            last_sleeper: 0,
            busy: 0,
            bell: watch::Sender::new(()),
        }
    }

    /// Time since the world began.
    pub(crate) fn time(&self) -> Duration {
        self.moment.unwrap_or_else(|| {
            let passed = match self.pace {
                Pace::Real => self.since.elapsed(),
                Pace::Scaled(factor) => times(self.since.elapsed(), factor),
                Pace::Stepped => Duration::ZERO,
            };
            self.age.saturating_add(passed)
        })
    }

    /// Seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        let age = i64::try_from(self.time().as_secs()).unwrap_or(i64::MAX);
        self.began.saturating_add(age)
    }

    /// The second since 1970 when the world began.
    pub(crate) fn began(&self) -> i64 {
        self.began
    }

    /// Says which second since 1970 it is. The world is as old as it was.
    pub(crate) fn show(&mut self, now: i64) {
        let shown = self.now();
        self.began = self.began.saturating_add(now.saturating_sub(shown));
    }

    /// How time passes.
    pub(crate) fn pace(&self) -> Pace {
        self.pace
    }

    /// Changes how time passes from now on.
    pub(crate) fn set_pace(&mut self, pace: Pace) {
        self.skip_to(self.time());
        self.pace = pace;
    }

    /// Brings what is saved of it up to the present.
    pub(crate) fn settle(&mut self) {
        self.set_pace(self.pace);
    }

    /// Shows what a saved clock shows, and goes on like it. Whoever sleeps by this one looks again.
    pub(crate) fn take_over(&mut self, saved: &Self) {
        self.began = saved.began;
        self.pace = saved.pace;
        self.skip_to(saved.age);
    }

    /// Goes on at a later moment.
    fn skip_to(&mut self, time: Duration) {
        self.age = time;
        self.since = Instant::now();
        self.ring();
    }

    /// Lets things be done as of a moment that may have passed; `None` returns to the present.
    pub(crate) fn hold(&mut self, moment: Option<Duration>) {
        self.moment = moment;
    }

    /// How much of the runtime's time passes until a moment; `None` if it is not reached by itself.
    fn until(&self, time: Duration) -> Option<Duration> {
        let left = time.saturating_sub(self.time());
        match self.pace {
            _ if left.is_zero() => Some(Duration::ZERO),
            Pace::Real => Some(left),
            Pace::Scaled(factor) => Some(times(left, 1.0 / factor)),
            Pace::Stepped => None,
        }
    }

    /// Has everybody who waits for a moment look again.
    pub(crate) fn ring(&self) {
        self.bell.send_replace(());
    }
}

/// The product, as far as there is one.
fn times(duration: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(duration.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}

impl Service {
    /// Waits for a moment of the world's time, whatever its pace becomes.
    pub(crate) async fn sleep_until(&self, time: Duration) {
        let sleeper = {
            let clock = &mut self.world().clock;
            clock.last_sleeper += 1;
            let sleeper = (time, clock.last_sleeper);
            clock.sleepers.insert(sleeper);
            sleeper
        };
        let _asleep = Asleep(self, sleeper);
        self.reach(|_| Some(time)).await;
    }

    /// Waits until the next thing falls due; for ever, if nothing will.
    pub(crate) async fn next_due(&self) {
        self.reach(|world| world.schedule.next()).await;
    }

    /// How much of the runtime's time passes until the next thing falls due, if that comes by
    /// itself, and what rings when this is no longer true.
    pub(crate) fn until_due(&self) -> (Option<Duration>, watch::Receiver<()>) {
        self.until(|world| world.schedule.next())
    }

    fn until(
        &self,
        moment: impl Fn(&World) -> Option<Duration>,
    ) -> (Option<Duration>, watch::Receiver<()>) {
        // Not by `world()`, which would do what is due and so never let the moment be reached.
        let world = self.lock();
        let left = moment(&world).and_then(|time| world.clock.until(time));
        (left, world.clock.bell.subscribe())
    }

    /// Waits until the moment is reached that the world names.
    async fn reach(&self, moment: impl Fn(&World) -> Option<Duration>) {
        loop {
            let (left, mut bell) = self.until(&moment);
            match left {
                Some(Duration::ZERO) => return,
                // A bell that is gone belongs to a world that was replaced: look at the new one.
                Some(left) => tokio::select! {
                    () = sleep(left) => {}
                    _ = bell.changed() => {}
                },
                None => drop(bell.changed().await),
            }
        }
    }

    /// Changes how the world's time passes. The pace is a possible one.
    pub(crate) fn set_pace(&self, pace: Pace) {
        self.act(|world| world.clock.set_pace(pace));
    }

    /// Moves the world's time on, from one thing that happens to the next, and lets bots answer
    /// each.
    pub(crate) async fn advance(&self, by: Duration) {
        let target = self.world().time().saturating_add(by);
        // What has happened before comes first.
        self.settle().await;
        loop {
            let reached = self.act(|world| {
                let asleep = world.clock.sleepers.iter().map(|(time, _)| *time);
                let now = world.time();
                // Whoever sleeps until a moment that has come is about to wake.
                let awaited = asleep.filter(|time| *time > now);
                let next = awaited.chain(world.schedule.next()).min();
                let step = next.map_or(target, |next| next.min(target)).max(now);
                world.clock.skip_to(step);
                world.catch_up();
                step >= target
            });
            self.settle().await;
            if reached {
                return;
            }
        }
    }

    /// Lets everybody do what there is to do.
    async fn settle(&self) {
        for _ in 0..TURNS {
            sleep(TURN).await;
            if self.world().clock.busy == 0 {
                return;
            }
        }
    }
}

/// Somebody who sleeps until a moment.
struct Asleep<'a>(&'a Service, (Duration, u64));

impl Drop for Asleep<'_> {
    fn drop(&mut self) {
        self.0.lock().clock.sleepers.remove(&self.1);
    }
}

impl World {
    /// Time since the world began, finer than [`now`](Self::now).
    pub(crate) fn time(&self) -> Duration {
        self.clock.time()
    }

    /// Seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }
}

impl Simulator {
    /// The world's time, in seconds since 1970 as in Telegram's dates.
    pub fn now(&self) -> i64 {
        self.service.world().now()
    }

    /// How the world's time passes.
    pub fn pace(&self) -> Pace {
        self.service.world().clock.pace()
    }

    /// Changes how the world's time passes: what expires, is sent again or closes in the world
    /// follows it. How long a call of `getUpdates` is held is measured by the runtime's clock, as
    /// the bot measures it.
    ///
    /// # Panics
    ///
    /// If a factor is not a positive number.
    pub fn set_pace(&self, pace: Pace) {
        assert!(pace.is_possible(), "time cannot pass at {pace:?}");
        self.service.set_pace(pace);
    }

    /// Moves the world's time on by so much, whatever its pace. What is due meanwhile happens in
    /// its order, each thing at its own moment, and bots get a turn after each.
    ///
    /// ```
    /// # use std::time::Duration;
    /// use amanobot::sim::{Pace, Simulator};
    ///
    /// # #[tokio::main(flavor = "current_thread", start_paused = true)]
    /// # async fn main() {
    /// let sim = Simulator::new();
    /// sim.set_pace(Pace::Stepped);
    /// let before = sim.now();
    /// sim.advance(Duration::from_secs(3600)).await;
    /// assert_eq!(sim.now() - before, 3600);
    /// # }
    /// ```
    ///
    /// # Cancel safety
    ///
    /// If it is dropped, time stands where it has come to.
    pub async fn advance(&self, by: Duration) {
        self.service.advance(by).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn each_pace_has_its_own_time() {
        let mut clock = Clock::starting_at(1000);
        for (pace, passed) in [
            (Pace::Real, 10),
            (Pace::Scaled(60.0), 600),
            (Pace::Stepped, 0),
        ] {
            clock.set_pace(pace);
            let before = clock.now();
            tokio::time::advance(Duration::from_secs(10)).await;
            assert_eq!(clock.now() - before, passed, "{pace:?}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn another_date_makes_the_world_no_older() {
        let mut clock = Clock::starting_at(1000);
        tokio::time::advance(Duration::from_secs(10)).await;
        clock.show(5000);
        assert_eq!((clock.now(), clock.time().as_secs()), (5000, 10));
    }

    #[tokio::test(start_paused = true)]
    async fn a_sleeper_hears_of_another_pace_and_of_a_step() {
        let sim = Simulator::new();
        let service = sim.service.clone();
        let asleep = tokio::spawn(async move {
            service.sleep_until(Duration::from_secs(3600)).await;
            service.world().time().as_secs()
        });
        sim.set_pace(Pace::Stepped);
        sleep(Duration::from_secs(7200)).await;
        sim.advance(Duration::from_secs(1800)).await;
        assert!(!asleep.is_finished());
        sim.set_pace(Pace::Scaled(1000.0));
        let started = Instant::now();
        assert_eq!(asleep.await.unwrap(), 3600);
        assert!(started.elapsed() < Duration::from_secs(2));
        assert!(sim.service.world().clock.sleepers.is_empty());
    }
}
