//! The bound on messages that wait: a place for each of them, for all delegates together.
//!
//! Two atomic operations a message while there is room. Only when there is none does anybody wait, and
//! then in the order of arrival.

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::{Mutex, MutexGuard, Notify};

pub(super) struct Places {
    number: AtomicUsize,
    taken: AtomicUsize,
    /// How many give out an update by way of the lane. While there are any, all others queue up too.
    queued: AtomicUsize,
    lane: Mutex<()>,
    /// A place has become free, for the one that has the lane.
    free: Notify,
}

/// The right to take places before others do.
pub(super) struct Turn<'a> {
    places: &'a Places,
    lane: Option<MutexGuard<'a, ()>>,
}

impl Places {
    pub(super) fn new(number: usize) -> Self {
        Self {
            number: AtomicUsize::new(number),
            taken: AtomicUsize::new(0),
            queued: AtomicUsize::new(0),
            lane: Mutex::new(()),
            free: Notify::new(),
        }
    }

    pub(super) fn set_number(&self, number: usize) {
        self.number.store(number, Ordering::SeqCst);
    }

    /// Gives back what was taken for messages that wait no longer.
    pub(super) fn give_back(&self, places: usize) {
        let taken = self.taken.fetch_sub(places, Ordering::SeqCst);
        if places > 0 && taken >= self.number() {
            self.free.notify_one();
        }
    }

    /// Takes a place, if there is one and nobody waits.
    pub(super) fn take_now(&self) -> bool {
        self.queued.load(Ordering::SeqCst) == 0 && self.try_take()
    }

    /// Begins to take places; at once, if nobody waits.
    pub(super) fn turn(&self) -> Turn<'_> {
        Turn {
            places: self,
            lane: None,
        }
    }

    /// Waits until nobody waits for a place that was here before.
    pub(super) async fn settled(&self) {
        drop(self.lane.lock().await);
    }

    fn try_take(&self) -> bool {
        let more = |taken| (taken < self.number()).then_some(taken + 1);
        let (order, on_failure) = (Ordering::SeqCst, Ordering::SeqCst);
        self.taken.fetch_update(order, on_failure, more).is_ok()
    }

    fn number(&self) -> usize {
        self.number.load(Ordering::SeqCst)
    }
}

impl Turn<'_> {
    /// Takes a place, when there is one.
    pub(super) async fn take(&mut self) {
        if self.lane.is_none() {
            if self.places.take_now() {
                return;
            }
            let queued = Queued::new(&self.places.queued);
            self.lane = Some(self.places.lane.lock().await);
            // The turn itself counts from now on.
            std::mem::forget(queued);
        }
        loop {
            let free = self.places.free.notified();
            if self.places.try_take() {
                return;
            }
            free.await;
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if self.lane.is_some() {
            self.places.queued.fetch_sub(1, Ordering::SeqCst);
        }
    }
}

/// One that waits for the lane, until it has it or gives up.
struct Queued<'a>(&'a AtomicUsize);

impl<'a> Queued<'a> {
    fn new(queued: &'a AtomicUsize) -> Self {
        queued.fetch_add(1, Ordering::SeqCst);
        Self(queued)
    }
}

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use tokio::task::yield_now;

    #[tokio::test]
    async fn places_are_given_out_in_the_order_of_arrival() {
        let places = Arc::new(Places::new(1));
        places.turn().take().await;
        let order = Arc::new(std::sync::Mutex::new(Vec::new()));
        for n in 0..3 {
            let (places, order) = (Arc::clone(&places), Arc::clone(&order));
            tokio::spawn(async move {
                places.turn().take().await;
                order.lock().unwrap().push(n);
            });
            yield_now().await;
        }
        for taken in 0..3 {
            assert_eq!(*order.lock().unwrap(), (0..taken).collect::<Vec<_>>());
            places.give_back(1);
            yield_now().await;
            yield_now().await;
        }
        assert_eq!(*order.lock().unwrap(), [0, 1, 2]);
        assert_eq!(places.queued.load(Ordering::SeqCst), 0);
    }

    #[tokio::test]
    async fn who_gives_up_holds_nobody_back() {
        let places = Arc::new(Places::new(1));
        places.turn().take().await;
        let waiting: Vec<_> = (0..2)
            .map(|_| {
                let places = Arc::clone(&places);
                tokio::spawn(async move { places.turn().take().await })
            })
            .collect();
        yield_now().await;
        for task in waiting {
            task.abort();
            assert!(task.await.is_err());
        }
        places.give_back(1);
        places.turn().take().await;
        assert_eq!(places.queued.load(Ordering::SeqCst), 0);
    }
}
