//! Chance that is the same in every run.

/// A series of numbers that look like chance (`SplitMix64`).
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
pub(crate) struct Random(u64);

impl Random {
    /// The series that belongs to a seed.
    pub(crate) fn of(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from the first to the last, both included. The first is not above the last.
    pub(crate) fn between(&mut self, first: u64, last: u64) -> u64 {
        let count = last.saturating_sub(first).saturating_add(1);
        first + self.next() % count
    }
}
