//! The order of webhook updates, against a model that is as plain as the rule.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use amanobot::updates::ReorderBuffer;

/// Random numbers that are the same in each run: xorshift64*.
struct Random(u64);

impl Random {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Below `limit`.
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % limit
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[usize::try_from(self.below(of.len() as u64)).unwrap()]
    }
}

/// An id and the time of its arrival in milliseconds.
type Arrival = (u64, i64);

/// What was passed on: when, and which arrival that was.
type Delivery = (u64, usize);

/// The rule, hole by hole: each missing id has a deadline of its own, looked for anew each time.
#[derive(Default)]
struct Model {
    hold: u64,
    last: Option<i64>,
    /// When a held id came first, and the arrival that holds its content.
    held: BTreeMap<i64, (u64, usize)>,
    newest: u64,
    delivered: Vec<Delivery>,
}

impl Model {
    fn run(arrivals: &[Arrival], hold: u64) -> Vec<Delivery> {
        let mut model = Self {
            hold,
            ..Self::default()
        };
        for (index, (now, id)) in arrivals.iter().enumerate() {
            model.expire_before(*now);
            model.arrive(*now, *id, index);
        }
        model.expire_before(u64::MAX);
        model.delivered
    }

    fn arrive(&mut self, now: u64, id: i64, index: usize) {
        let last = self.last.unwrap_or(id - 1);
        if id > last + 1 {
            let first = self.held.get(&id).map_or(now, |held| held.0);
            self.held.insert(id, (first, index));
        } else if id == last + 1 {
            self.deliver(now, id, index);
            self.drain(now);
        } else if last - id > 10_000 || now - self.newest > 86_400_000 {
            for (id, (_, index)) in std::mem::take(&mut self.held) {
                self.deliver(now, id, index);
            }
            self.deliver(now, id, index);
        } else {
            return;
        }
        self.newest = now;
    }

    /// When the id is given up: `hold` after the first arrival of anything above it.
    fn deadline(&self, hole: i64) -> u64 {
        let above = self.held.range(hole + 1..).map(|(_, (first, _))| *first);
        above.min().expect("a hole has something above") + self.hold
    }

    fn expire_before(&mut self, limit: u64) {
        while let Some(lowest) = self.held.keys().next().copied() {
            let hole = self.last.unwrap() + 1;
            let deadline = self.deadline(hole);
            if deadline >= limit {
                return;
            }
            // All holes below one held id have the same deadline; step over those a test can count.
            self.last = Some(if lowest - hole > 100 {
                lowest - 1
            } else {
                hole
            });
            self.drain(deadline);
        }
    }

    fn drain(&mut self, now: u64) {
        let next = |model: &Self| model.last.unwrap() + 1;
        while let Some((_, index)) = self.held.remove(&next(self)) {
            let id = next(self);
            self.deliver(now, id, index);
        }
    }

    fn deliver(&mut self, now: u64, id: i64, index: usize) {
        self.last = Some(id);
        self.delivered.push((now, index));
    }
}

/// What the buffer does when deadlines are kept to the millisecond.
fn deliveries(arrivals: &[Arrival], hold: u64) -> Vec<Delivery> {
    let begin = Instant::now();
    let at = |now| begin + Duration::from_millis(now);
    let mut buffer = ReorderBuffer::new(Duration::from_millis(hold));
    let mut delivered = Vec::new();
    let mut arrivals = arrivals.iter().copied().enumerate().peekable();
    loop {
        let deadline = buffer.next_deadline();
        let (now, ready) =
            match arrivals.next_if(|(_, (now, _))| deadline.is_none_or(|d| at(*now) <= d)) {
                Some((index, (now, id))) => (at(now), buffer.insert(id, index, at(now))),
                None => match deadline {
                    Some(deadline) => (deadline, buffer.expire(deadline)),
                    None => break,
                },
            };
        let now = u64::try_from((now - begin).as_millis()).unwrap();
        delivered.extend(ready.into_iter().map(|index| (now, index)));
    }
    assert!(buffer.is_empty());
    delivered
}

/// A life of a webhook: mostly in order, with holes, copies, jumps and restarts.
fn life(random: &mut Random) -> Vec<Arrival> {
    let mut ids = Vec::new();
    let mut id = 50_000 + i64::try_from(random.below(1_000_000)).unwrap();
    for _ in 0..random.below(60) + 3 {
        id = match random.below(40) {
            0 => id + 300_000_000,
            1 => id - 10_000 - i64::try_from(random.below(3)).unwrap(),
            2 => random.pick(&[1, 7, 1_999_999_999]),
            3..6 => id + 2,
            _ => id + 1,
        };
        ids.push(id);
    }
    let end = ids.len() - 1;
    for index in 0..end {
        if random.one_in(3) {
            let other = index + usize::try_from(random.below(6)).unwrap();
            ids.swap(index, other.min(end));
        }
    }
    for _ in 0..random.below(4) {
        let copy = random.pick(&ids);
        let place = usize::try_from(random.below(ids.len() as u64)).unwrap();
        ids.insert(place, copy);
    }
    let mut now = 0;
    let timed = ids.into_iter().map(|id| {
        now += random.pick(&[0, 0, 0, 100, 100, 500, 1_000, 2_000, 4_000]);
        if random.one_in(50) {
            now += random.pick(&[86_400_000, 86_400_001]);
        }
        (now, id)
    });
    timed.collect()
}

#[test]
fn the_buffer_does_what_the_rule_says() {
    for seed in 1..=20_000 {
        let mut random = Random::new(seed);
        let arrivals = life(&mut random);
        let hold = random.pick(&[0, 700, 1_500, 3_000]);
        assert_eq!(
            deliveries(&arrivals, hold),
            Model::run(&arrivals, hold),
            "seed {seed}, hold {hold}, {arrivals:?}"
        );
    }
}

#[test]
fn without_restarts_ids_only_grow_and_nothing_waits_too_long() {
    for seed in 1..=2_000 {
        let mut random = Random::new(seed);
        // Ids too near to each other, and too little time, for a restart.
        let tame = |(now, id): Arrival| (now % 80_000_000, id.rem_euclid(5_000));
        let mut arrivals: Vec<_> = life(&mut random).into_iter().map(tame).collect();
        arrivals.sort_by_key(|(now, _)| *now);
        let delivered = deliveries(&arrivals, 3_000);
        let ids: Vec<_> = delivered
            .iter()
            .map(|(_, index)| arrivals[*index].1)
            .collect();
        assert!(ids.is_sorted_by(|a, b| a < b), "seed {seed}: {ids:?}");
        for (now, index) in delivered {
            assert!(now - arrivals[index].0 <= 3_000, "seed {seed}");
        }
    }
}

#[test]
fn who_reclaims_latecomers_misses_and_doubles_nothing() {
    for seed in 1..=2_000 {
        let mut random = Random::new(seed);
        let begin = Instant::now();
        let mut buffer = ReorderBuffer::new(Duration::from_millis(700));
        let (mut passed, mut came) = (Vec::new(), Vec::new());
        for (now, id) in life(&mut random) {
            let id = id.rem_euclid(2_000);
            let now = begin + Duration::from_millis(now % 80_000_000);
            passed.extend(buffer.expire(now));
            if buffer.reclaim(id) {
                passed.push(id);
            } else {
                passed.extend(buffer.insert(id, id, now));
            }
            came.push(id);
        }
        passed.extend(buffer.flush());
        // What is before the first one is nobody's hole.
        came.retain(|id| *id >= passed[0]);
        came.sort_unstable();
        came.dedup();
        passed.sort_unstable();
        assert_eq!(passed, came, "seed {seed}");
    }
}

#[track_caller]
fn check(hold: u64, arrivals: &[Arrival], expected: &[(u64, i64)]) {
    let delivered = deliveries(arrivals, hold);
    let delivered: Vec<_> = delivered
        .iter()
        .map(|(now, index)| (*now, arrivals[*index].1))
        .collect();
    assert_eq!(delivered, expected);
}

#[test]
fn holes_that_came_apart_expire_apart() {
    check(
        3_000,
        &[(0, 1), (100, 3), (1_000, 6)],
        &[(0, 1), (3_100, 3), (4_000, 6)],
    );
}

#[test]
fn holes_that_came_together_expire_together() {
    check(
        3_000,
        &[(0, 1), (100, 6), (1_000, 3)],
        &[(0, 1), (3_100, 3), (3_100, 6)],
    );
}

#[test]
fn without_any_patience_a_hole_is_still_filled_at_once() {
    check(0, &[(0, 1), (5, 3), (5, 2)], &[(0, 1), (5, 2), (5, 3)]);
}

#[test]
fn the_later_copy_is_passed_on_at_the_earlier_ones_time() {
    let arrivals = [(0, 1), (100, 3), (200, 3)];
    assert_eq!(deliveries(&arrivals, 3_000), [(0, 0), (3_100, 2)]);
}

#[test]
fn copies_and_latecomers_are_dropped() {
    check(
        3_000,
        &[(0, 5), (1, 5), (2, 4), (3, 7), (3_500, 6), (3_600, 8)],
        &[(0, 5), (3_003, 7), (3_600, 8)],
    );
}

// D3
#[test]
fn a_count_that_starts_again_lower_goes_on_from_there() {
    check(
        3_000,
        &[(0, 900_000), (1, 5), (2, 6), (3, 900_001)],
        &[(0, 900_000), (1, 5), (2, 6), (3_003, 900_001)],
    );
}

#[test]
fn a_slightly_lower_count_is_believed_after_a_day_of_silence() {
    let day = 86_400_000;
    check(
        3_000,
        &[(0, 900), (day, 500), (day + 1, 500), (day + 2, 501)],
        &[(0, 900), (day + 1, 500), (day + 2, 501)],
    );
}

#[test]
fn what_is_held_comes_before_a_new_count() {
    check(
        3_000,
        &[(0, 900_000), (1, 900_002), (2, 5)],
        &[(0, 900_000), (2, 900_002), (2, 5)],
    );
}

// D3: the original kept a placeholder for each of the ids between.
#[test]
fn a_jump_takes_no_memory_and_one_wait() {
    check(
        3_000,
        &[(0, 1), (0, i64::MAX), (1, i64::MAX - 1)],
        &[(0, 1), (3_000, i64::MAX - 1), (3_000, i64::MAX)],
    );
}

#[test]
fn extreme_ids_do_not_overflow() {
    let mut buffer = ReorderBuffer::new(Duration::MAX);
    let now = Instant::now();
    assert_eq!(buffer.insert(i64::MAX, 'a', now), ['a']);
    assert_eq!(buffer.insert(i64::MIN, 'b', now), ['b']);
    assert!(buffer.insert(i64::MAX, 'c', now).is_empty());
    assert_eq!(buffer.next_deadline(), None, "it waits for ever");
    assert_eq!(buffer.len(), 1);
    assert_eq!(buffer.last(), Some(i64::MIN));
    assert_eq!(buffer.flush(), ['c']);
}
