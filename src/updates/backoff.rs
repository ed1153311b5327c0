//! How long to wait after a failure.
//!
//! Pure: the caller brings the randomness and does the waiting.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// Counts failures in a row, and grows the pause with them.
#[derive(Debug, Default)]
pub(super) struct Backoff {
    failures: u32,
}

impl Backoff {
    const FIRST: Duration = Duration::from_secs(2);
    const LAST: Duration = Duration::from_secs(30);

    /// The pause after one more failure: at least half of 2, 4, 8, 16, 30, 30, … seconds, at most
    /// all of it.
    ///
    /// By chance, so that many bots that lost the same server do not come back in step.
    pub(super) fn next(&mut self, random: u32) -> Duration {
        let longest = Self::FIRST
            .saturating_mul(1 << self.failures.min(4))
            .min(Self::LAST);
        self.failures = self.failures.saturating_add(1);
        let half = longest / 2;
        half + half.mul_f64(f64::from(random) / f64::from(u32::MAX))
    }

    /// Forgets all failures.
    pub(super) fn reset(&mut self) {
        self.failures = 0;
    }
}

/// A number good enough to spread retries: each hasher of the standard library has another key.
pub(super) fn random() -> u32 {
    let [a, b, c, d, ..] = RandomState::new().hash_one(()).to_ne_bytes();
    u32::from_ne_bytes([a, b, c, d])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pauses(random: u32) -> Vec<f64> {
        let mut backoff = Backoff::default();
        (0..6).map(|_| backoff.next(random).as_secs_f64()).collect()
    }

    #[test]
    fn pauses_double_up_to_thirty_seconds() {
        assert_eq!(pauses(u32::MAX), [2.0, 4.0, 8.0, 16.0, 30.0, 30.0]);
    }

    #[test]
    fn luck_halves_a_pause_at_most() {
        assert_eq!(pauses(0), [1.0, 2.0, 4.0, 8.0, 15.0, 15.0]);
    }

    #[test]
    fn success_starts_over() {
        let mut backoff = Backoff::default();
        backoff.next(0);
        backoff.next(0);
        backoff.reset();
        assert_eq!(backoff.next(0), Duration::from_secs(1));
    }

    #[test]
    fn failures_without_end_do_not_overflow() {
        let mut backoff = Backoff { failures: u32::MAX };
        assert_eq!(backoff.next(0), Duration::from_secs(15));
    }
}
