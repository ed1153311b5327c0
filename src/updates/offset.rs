//! Which updates Telegram may forget.
//!
//! Pure. Telegram forgets what comes before the offset of the next poll, and sends the rest again
//! and again.

/// The id of the first update that is still wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Offset {
    value: Option<i64>,
    in_batch: bool,
}

impl Offset {
    /// The offset to begin with: none, an id, or a negative number that counts from the newest
    /// update.
    pub(super) fn new(value: Option<i64>) -> Self {
        Self {
            value,
            in_batch: false,
        }
    }

    /// What to send with the next poll.
    pub(super) fn value(self) -> Option<i64> {
        self.value
    }

    /// There is no update yet. A negative number has done what it was for: sent again, it would have
    /// Telegram forget all but the newest of the updates that come from now on.
    pub(super) fn find_nothing(&mut self) {
        self.value = self.value.filter(|value| *value >= 0);
    }

    /// The next update is the first of a batch.
    ///
    /// After a quiet week Telegram continues from a random id, perhaps a lower one. So ids are
    /// compared within a batch only.
    pub(super) fn begin_batch(&mut self) {
        self.in_batch = false;
    }

    /// Leaves an update behind. One whose id cannot be read is taken for the one that was expected.
    pub(super) fn pass(&mut self, update_id: Option<i64>) {
        let Some(update_id) = update_id else {
            self.value = self.value.map(|expected| {
                if expected > 0 {
                    expected.saturating_add(1)
                } else {
                    expected
                }
            });
            return;
        };
        let next = update_id.saturating_add(1);
        self.value = match self.value {
            Some(value) if self.in_batch => Some(value.max(next)),
            _ => Some(next),
        };
        self.in_batch = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passed(start: Option<i64>, batches: &[&[Option<i64>]]) -> Option<i64> {
        let mut offset = Offset::new(start);
        for batch in batches {
            offset.begin_batch();
            for update_id in *batch {
                offset.pass(*update_id);
            }
        }
        offset.value()
    }

    #[test]
    fn the_largest_id_of_a_batch_counts() {
        assert_eq!(passed(None, &[&[Some(7), Some(9), Some(8)]]), Some(10));
    }

    #[test]
    fn a_later_batch_may_start_again_from_a_lower_id() {
        assert_eq!(passed(None, &[&[Some(900)], &[Some(5), Some(6)]]), Some(7));
    }

    #[test]
    fn an_unreadable_id_is_the_expected_one() {
        assert_eq!(passed(Some(5), &[&[None, Some(6), None]]), Some(8));
        assert_eq!(passed(None, &[&[None, Some(6)]]), Some(7));
    }

    #[test]
    fn without_any_id_nothing_is_left_behind() {
        assert_eq!(passed(None, &[&[None]]), None);
        assert_eq!(passed(Some(-1), &[&[None]]), Some(-1));
    }

    #[test]
    fn the_largest_number_there_is_does_not_overflow() {
        assert_eq!(passed(None, &[&[Some(i64::MAX)]]), Some(i64::MAX));
    }
}
