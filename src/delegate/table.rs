//! The delegates of one pattern, by their seeds.
//!
//! Finds the one that a message is for, or has it made. A delegate that has nothing to do lies here
//! and holds no task. What it does when it is woken is in [`run`](super::run).

use std::collections::{HashMap, VecDeque};
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use super::cell::{self, Cell, Life, State, Work};
use super::incoming::Incoming;
use super::intercept::Presses;
use super::report::Failure;
use super::scope::Scope;
use super::seed::{Seed, Seeder};
use super::shared::{Phase, Shared};
use crate::helper::Answerer;
use crate::types::Update;

/// What a delegate is found by.
#[derive(Clone)]
pub(super) struct Address<K> {
    pub(super) key: K,
    /// A number of its own, if it shares the key with others.
    fresh: Option<u64>,
}

/// Has a delegate made for what is the first to reach it.
pub(super) type Opener<S, E> = Box<dyn Fn(Arc<Cell<S, E>>, Incoming<E>) + Send + Sync>;

/// A pattern: who is it for, how is one made, and all that live.
pub(super) struct Pattern<S: Scope, E> {
    pub(super) shared: Arc<Shared>,
    pub(super) seeder: Box<dyn Seeder<Scope = S>>,
    pub(super) open: Opener<S, E>,
    pub(super) idle_timeout: Option<Duration>,
    /// Whose messages are whose, if their presses are intercepted.
    pub(super) presses: Option<Presses<S>>,
    pub(super) table: Mutex<Table<S, E>>,
    /// Made for the first delegate that asks for it.
    pub(super) answerer: OnceLock<Answerer>,
}

/// Locks come in this order: the table, a cell in it, the clock.
pub(super) struct Table<S: Scope, E> {
    by_key: HashMap<S::Key, Arc<Cell<S, E>>>,
    fresh: HashMap<u64, Arc<Cell<S, E>>>,
    made: u64,
}

impl<S: Scope, E> Default for Table<S, E> {
    fn default() -> Self {
        Self {
            by_key: HashMap::new(),
            fresh: HashMap::new(),
            made: 0,
        }
    }
}

/// Brings an update to the delegate that was found for it.
pub(super) type Delivery = Box<dyn FnOnce(Update) + Send>;

/// A pattern, whatever its scope and its events are.
pub(super) trait AnyPattern: Send + Sync {
    /// Finds out who an update is for.
    fn find(self: Arc<Self>, update: &Update) -> Option<Delivery>;

    /// Has those close that have nothing to do, and those that wait for a message.
    fn stop(&self);

    /// Drops those that have nothing to do.
    fn clear(&self);

    /// What computes answers for the delegates, if any of them has asked for it.
    fn answers(&self) -> Option<&Answerer>;
}

impl<S: Scope, E: Send + 'static> AnyPattern for Pattern<S, E> {
    fn find(self: Arc<Self>, update: &Update) -> Option<Delivery> {
        let address = match self.seeder.seed(update) {
            Seed::Key(key) => Address { key, fresh: None },
            Seed::Fresh(key) => {
                let mut table = self.table();
                table.made += 1;
                let fresh = Some(table.made);
                Address { key, fresh }
            }
            Seed::Skip => return self.captured(update),
        };
        self.capture_chosen(update, &address);
        Some(Box::new(move |update| {
            self.deliver(&address, Incoming::Update(update));
        }))
    }

    fn stop(&self) {
        for cell in self.cells() {
            cell.stop();
        }
    }

    fn clear(&self) {
        let table = mem::take(&mut *self.table());
        for cell in table.by_key.values().chain(table.fresh.values()) {
            cell.abandon();
        }
        if let Some(presses) = &self.presses {
            presses.give_up();
        }
    }

    fn answers(&self) -> Option<&Answerer> {
        self.answerer.get()
    }
}

impl<S: Scope, E: Send + 'static> Pattern<S, E> {
    /// The one answerer of all delegates: a user's query may come to another one than the last.
    pub(super) fn answerer(&self) -> &Answerer {
        self.answerer.get_or_init(|| {
            let shared = Arc::clone(&self.shared);
            Answerer::reporting(&self.shared.bot, move |source| {
                shared.reporter.report(&Failure::Answer { source });
            })
        })
    }

    /// Brings something to the delegate at this address, or has one made for it.
    pub(super) fn deliver(self: &Arc<Self>, address: &Address<S::Key>, item: Incoming<E>) {
        self.bring(address, item, VecDeque::push_back);
    }

    /// The same; `put` finds the place in the mailbox of a delegate that is busy.
    pub(super) fn bring(
        self: &Arc<Self>,
        address: &Address<S::Key>,
        item: Incoming<E>,
        put: impl FnOnce(&mut VecDeque<Incoming<E>>, Incoming<E>),
    ) {
        let mut table = self.table();
        match (self.shared.phase(), &item) {
            (Phase::Running, _) | (Phase::Stopping, Incoming::Update(_)) => {}
            // Nobody is left to read it.
            _ => {
                drop(table);
                cell::taken(&self.shared, &item);
                return;
            }
        }
        if let Some(cell) = table.get(address).map(Arc::clone) {
            let mut state = cell.state();
            match mem::replace(&mut state.life, Life::Busy) {
                Life::Rest(resident) => {
                    drop((state, table));
                    resident.wake(Arc::clone(&cell), Work::Handle(item));
                }
                life => {
                    state.life = life;
                    put(&mut state.mail, item);
                    let waiting = state.waiting.take();
                    drop((state, table));
                    if let Some(waiting) = waiting {
                        waiting.wake();
                    }
                }
            }
        } else {
            let cell = Arc::new(Cell::new(Arc::clone(self), address.clone()));
            table.insert(Arc::clone(&cell));
            self.shared.one_more();
            drop(table);
            (self.open)(cell, item);
        }
    }

    /// What happens when a delegate has ended: the first of its unread messages opens the next one.
    /// Only if there is none does the seed become free; nothing can come in between.
    pub(super) fn succeed(&self, cell: &Arc<Cell<S, E>>) {
        let table = self.table();
        let mut state = cell.state();
        state.begin_again();
        if self.shared.phase() >= Phase::Hurried {
            let unread = mem::take(&mut state.mail);
            let updates = unread.iter().filter(|item| item.is_update()).count();
            self.shared.places.give_back(updates);
            if updates > 0 {
                tracing::warn!(updates, key = ?cell.address.key, "not handled before the end");
            }
            self.end(table, state, cell, None, unread.into());
        } else {
            let first = state.mail.pop_front();
            self.end(table, state, cell, first, Vec::new());
        }
    }

    /// Unread messages are dropped once the locks are free: they may have code of their own.
    fn end(
        &self,
        mut table: MutexGuard<'_, Table<S, E>>,
        mut state: MutexGuard<'_, State<S, E>>,
        cell: &Arc<Cell<S, E>>,
        first: Option<Incoming<E>>,
        unread: Vec<Incoming<E>>,
    ) {
        if let Some(first) = first {
            drop((state, table));
            (self.open)(Arc::clone(cell), first);
            return;
        }
        state.life = Life::Ended;
        let ringing = state.ringing.take();
        let removed = table.remove(&cell.address);
        drop((state, table));
        if let Some(ringing) = ringing {
            self.shared.clock.cancel(ringing);
        }
        drop((removed, unread));
        self.shared.one_less();
    }

    fn cells(&self) -> Vec<Arc<Cell<S, E>>> {
        let table = self.table();
        let cells = table.by_key.values().chain(table.fresh.values());
        cells.map(Arc::clone).collect()
    }

    fn table(&self) -> MutexGuard<'_, Table<S, E>> {
        // A key's own code may panic. Each change is one insertion or removal, so nothing is half done.
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S: Scope, E> Table<S, E> {
    fn get(&self, address: &Address<S::Key>) -> Option<&Arc<Cell<S, E>>> {
        match address.fresh {
            None => self.by_key.get(&address.key),
            Some(number) => self.fresh.get(&number),
        }
    }

    fn insert(&mut self, cell: Arc<Cell<S, E>>) {
        match cell.address.fresh {
            None => self.by_key.insert(cell.address.key.clone(), cell),
            Some(number) => self.fresh.insert(number, cell),
        };
    }

    fn remove(&mut self, address: &Address<S::Key>) -> Option<Arc<Cell<S, E>>> {
        match address.fresh {
            None => {
                let removed = self.by_key.remove(&address.key);
                give_back(&mut self.by_key);
                removed
            }
            Some(number) => {
                let removed = self.fresh.remove(&number);
                give_back(&mut self.fresh);
                removed
            }
        }
    }
}

/// Gives memory back once a table is nearly empty.
fn give_back<K: Eq + std::hash::Hash, V>(table: &mut HashMap<K, V>) {
    if table.capacity() > 1024 && table.len() < table.capacity() / 8 {
        table.shrink_to(table.len() * 2);
    }
}
