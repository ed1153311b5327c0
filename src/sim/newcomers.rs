//! How many bots that have not come before one IP address may bring along.
//!
//! A rule of the public server against guessing tokens. It holds only where the simulator is strict,
//! and for calls over HTTP: a bot in the same process comes from no address. Measured by the runtime's
//! clock, as polls are, because worlds and their clocks may be replaced.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::time::Duration;

use tokio::time::Instant;

use crate::sim::refusal::Refusal;
use crate::sim::service::id_in;
use crate::sim::world::World;

/// How many may come in which time.
const LIMITS: [(f64, Duration); 2] = [
    (20.0, Duration::from_secs(60)),
    (600.0, Duration::from_secs(3600)),
];

/// So many addresses are remembered before those are forgotten that have brought nobody for an hour.
const REMEMBERED: usize = 10_000;

/// The bots that have come, and how much room is left for others.
#[derive(Debug, Default)]
pub(crate) struct Newcomers {
    /// By their tokens.
    met: BTreeSet<String>,
    addresses: BTreeMap<IpAddr, [Bucket; 2]>,
}

/// Room for one at a time, which grows back evenly.
#[derive(Debug, Clone, Copy)]
struct Bucket {
    most: f64,
    a_second: f64,
    room: f64,
    /// When there was so much room; if that is to come, nobody may come before.
    at: Instant,
}

impl Bucket {
    fn new((count, span): (f64, Duration), now: Instant) -> Self {
        // The last one is let in on credit.
        let most = count - 1.0;
        Self {
            most,
            a_second: count / span.as_secs_f64(),
            room: most,
            at: now,
        }
    }

    /// Lets one in.
    fn take(&mut self, now: Instant) {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.room = (self.room + passed * self.a_second).min(self.most);
        self.at = now;
        if self.room >= 1.0 {
            self.room -= 1.0;
        } else {
            self.at += Duration::from_secs_f64((1.0 - self.room) / self.a_second);
            self.room = 0.0;
        }
    }
}

impl Newcomers {
    /// Counts one more from an address, or tells how long it has to wait.
    fn count(&mut self, from: IpAddr, now: Instant) -> Result<(), Duration> {
        if self.addresses.len() > REMEMBERED {
            let (_, hour) = LIMITS[1];
            self.addresses
                .retain(|_, buckets| buckets.iter().all(|bucket| bucket.at + hour > now));
        }
        let new = || LIMITS.map(|limit| Bucket::new(limit, now));
        let buckets = self.addresses.entry(from).or_insert_with(new);
        let free = buckets.iter().map(|bucket| bucket.at).max();
        match free.and_then(|free| free.checked_duration_since(now)) {
            Some(wait) if !wait.is_zero() => Err(wait),
            _ => {
                for bucket in buckets {
                    bucket.take(now);
                }
                Ok(())
            }
        }
    }
}

impl World {
    /// Lets a bot in that has come before, or whose address has not brought too many others. A token
    /// that belongs to nobody is a new one each time.
    pub(crate) fn greet(&mut self, token: &str, from: IpAddr) -> Result<(), Refusal> {
        if !self.is_strict || id_in(token).is_err() || self.newcomers.met.contains(token) {
            return Ok(());
        }
        let counted = self.newcomers.count(from, Instant::now());
        // As the server words it, which rounds down and adds one.
        counted.map_err(|wait| Refusal::too_many_requests(wait.as_secs() + 1))?;
        if self.authorize(token).is_ok() {
            self.newcomers.met.insert(token.to_owned());
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn six_hundred_an_hour_is_the_most_however_slowly_they_come() {
        let mut newcomers = Newcomers::default();
        let from = IpAddr::from([127, 0, 0, 1]);
        let began = Instant::now();
        let (mut came, mut now) = (0, began);
        while now < began + Duration::from_secs(3600) {
            came += u32::from(newcomers.count(from, now).is_ok());
            now += Duration::from_secs(1);
        }
        // What there was room for at first, and what grew back meanwhile.
        assert!((600..=1200).contains(&came), "{came}");
        let mut more = 0;
        while now < began + Duration::from_secs(7200) {
            more += u32::from(newcomers.count(from, now).is_ok());
            now += Duration::from_secs(1);
        }
        assert_eq!(more, 600);
    }
}
