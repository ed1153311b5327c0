//! The record of a coordinator: who owns which origin, which calls are in flight, and which presses
//! wait for them.
//!
//! Pure: no lock, no clock, no tasks. What is to be told to those that waited is handed back.

use std::collections::HashMap;
use std::mem;

use super::origin::{Origin, Place, Press};

/// What is told to one that waited.
type Then<K> = Box<dyn FnOnce(Option<K>) + Send>;

/// Those that need wait no longer, and what they are told.
pub(super) type Settled<K> = Vec<(Then<K>, Option<K>)>;

/// Owners are in two maps of which the older one is forgotten as a whole, so that an origin costs
/// one entry and no place in a queue.
pub(super) struct Record<K> {
    newer: HashMap<Origin, K>,
    older: HashMap<Origin, K>,
    sky: HashMap<Place, Flights<K>>,
}

/// What goes on at one place.
struct Flights<K> {
    /// The numbers of the calls.
    calls: Vec<u64>,
    waiting: Vec<(Press, Then<K>)>,
}

pub(super) enum Found<'a, K> {
    Owner(&'a K),
    Nobody,
    InFlight(Press),
}

impl<K> Default for Record<K> {
    fn default() -> Self {
        Self {
            newer: HashMap::new(),
            older: HashMap::new(),
            sky: HashMap::new(),
        }
    }
}

impl<K> Record<K> {
    pub(super) fn len(&self) -> usize {
        self.newer.len() + self.older.len()
    }

    pub(super) fn owner(&self, press: &Press) -> Option<&K> {
        press
            .names()
            .find_map(|name| self.newer.get(name).or_else(|| self.older.get(name)))
    }

    /// Answers what is forgotten for it, to be dropped where it holds nobody up.
    pub(super) fn capture(
        &mut self,
        origin: Origin,
        owner: K,
        remembered: usize,
    ) -> impl Sized + use<K> {
        let before = self.older.remove(&origin);
        let full = self.newer.len() >= remembered && !self.newer.contains_key(&origin);
        let oldest = full.then(|| {
            // As many will come again.
            let next = HashMap::with_capacity(remembered.min(self.newer.len()));
            mem::replace(&mut self.older, mem::replace(&mut self.newer, next))
        });
        (before, oldest, self.newer.insert(origin, owner))
    }

    /// Answers what is forgotten.
    pub(super) fn forget(&mut self, origin: &Origin) -> Option<K> {
        self.newer
            .remove(origin)
            .or_else(|| self.older.remove(origin))
    }

    /// A call is in flight.
    pub(super) fn take_off(&mut self, place: Place, call: u64) {
        let flights = self.sky.entry(place).or_insert_with(|| Flights {
            calls: Vec::new(),
            waiting: Vec::new(),
        });
        flights.calls.push(call);
    }

    /// Whose a press is that has just come in.
    pub(super) fn find(&self, mut press: Press) -> Found<'_, K> {
        if let Some(owner) = self.owner(&press) {
            return Found::Owner(owner);
        }
        // A call that starts later has not sent the message.
        let flights = press.names().filter_map(|name| self.sky.get(&name.place()));
        let newest = flights.flat_map(|flights| &flights.calls).max();
        match newest {
            None => Found::Nobody,
            Some(newest) => {
                press.until = newest + 1;
                Found::InFlight(press)
            }
        }
    }
}

impl<K: Clone> Record<K> {
    /// A call is no longer in flight. What it has captured must be captured by now.
    pub(super) fn land(&mut self, place: &Place, call: u64) -> Settled<K> {
        if let Some(flights) = self.sky.get_mut(place) {
            flights.calls.retain(|flying| *flying != call);
        }
        self.settle(place)
    }

    /// Has a press wait for the calls that may have sent its message, unless none is left.
    pub(super) fn wait(&mut self, press: Press, then: Then<K>) -> Settled<K> {
        let mut settled = Settled::new();
        self.wait_or(press, then, &mut settled);
        settled
    }

    /// Lets those go at this place that need wait no longer.
    pub(super) fn settle(&mut self, place: &Place) -> Settled<K> {
        let mut settled = Settled::new();
        let Some(flights) = self.sky.get_mut(place) else {
            return settled;
        };
        for (press, then) in mem::take(&mut flights.waiting) {
            self.wait_or(press, then, &mut settled);
        }
        if self
            .sky
            .get(place)
            .is_some_and(|flights| flights.calls.is_empty() && flights.waiting.is_empty())
        {
            self.sky.remove(place);
        }
        settled
    }

    /// Lets all go.
    pub(super) fn give_up(&mut self) -> Settled<K> {
        let waiting = self
            .sky
            .values_mut()
            .flat_map(|flights| mem::take(&mut flights.waiting));
        waiting.map(|(_, then)| (then, None)).collect()
    }

    fn wait_or(&mut self, press: Press, then: Then<K>, settled: &mut Settled<K>) {
        if let Some(owner) = self.owner(&press) {
            settled.push((then, Some(owner.clone())));
            return;
        }
        let awaited = press.names().map(Origin::place).find(|place| {
            self.sky
                .get(place)
                .is_some_and(|flights| flights.calls.iter().any(|call| *call < press.until))
        });
        match awaited.and_then(|place| self.sky.get_mut(&place)) {
            Some(flights) => flights.waiting.push((press, then)),
            None => settled.push((then, None)),
        }
    }
}
