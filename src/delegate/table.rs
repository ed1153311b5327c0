//! The delegates of one pattern, by their seeds.
//!
//! Finds the one that a message is for, or makes a place for it. A delegate that has nothing to do
//! lies here and holds no task. What has come lies in the [`post`](super::post) before; what a
//! delegate does when it is woken is in [`run`](super::run).

use std::collections::{HashMap, VecDeque};
use std::hash::{BuildHasher, Hash};
use std::hint::black_box;
use std::mem;
use std::num::NonZeroU64;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::Waker;
use std::time::Duration;

use foldhash::fast::RandomState;
use tokio::time::Instant;

use super::cell::{self, Cell, Home, Life, State, Work};
use super::incoming::Incoming;
use super::intercept::Presses;
use super::post::{Parcel, Post, Woken};
use super::report::{Failure, said};
use super::scope::Scope;
use super::seed::{Seed, Seeder};
use super::shared::{Phase, Shared};
use crate::event;
use crate::helper::Answerer;
use crate::types::Update;

/// What a delegate is found by.
#[derive(Clone)]
pub(super) struct Address<K> {
    pub(super) key: K,
    /// A number of its own, if it shares the key with others.
    fresh: Option<NonZeroU64>,
}

/// Makes the place where a delegate will live.
pub(super) type Settler<S, E> = Box<dyn Fn(Cell<S, E>) -> Home<S, E> + Send + Sync>;

/// A pattern: who is it for, how is one made, and all that live.
pub(super) struct Pattern<S: Scope, E> {
    pub(super) shared: Arc<Shared>,
    pub(super) seeder: Box<dyn Seeder<Scope = S>>,
    pub(super) settle: Settler<S, E>,
    pub(super) idle_timeout: Option<Duration>,
    /// Whose messages are whose, if their presses are intercepted.
    pub(super) presses: Option<Presses<S>>,
    pub(super) post: Post<S, E>,
    pub(super) table: Mutex<Table<S, E>>,
    /// How many fresh seeds there were.
    pub(super) fresh: AtomicU64,
    /// Made for the first delegate that asks for it.
    pub(super) answerer: OnceLock<Answerer>,
}

/// Locks come in this order: the table, a cell in it, the post or the clock.
pub(super) struct Table<S: Scope, E> {
    by_key: HashMap<S::Key, Home<S, E>, RandomState>,
    fresh: HashMap<NonZeroU64, Home<S, E>>,
    /// What is being sorted; empty in between.
    sorting: Sorting<S, E>,
}

/// Finds the place of something in a mailbox.
pub(super) type Put<E> = fn(&mut VecDeque<Incoming<E>>, Incoming<E>);

/// Messages on their way from the post to their delegates.
struct Sorting<S: Scope, E> {
    parcels: Vec<Parcel<S, E>>,
    /// When those that they reach will have been idle for too long.
    idle_at: Option<Instant>,
    woken: Vec<Woken<S, E>>,
    /// Hooks that waited for a message.
    wakers: Vec<Waker>,
    /// What nobody is left to read.
    unread: Vec<Incoming<E>>,
    /// Keys that panicked, and what they said.
    lost: Vec<(Address<S::Key>, String)>,
}

impl<S: Scope, E> Default for Table<S, E> {
    fn default() -> Self {
        Self {
            by_key: HashMap::default(),
            fresh: HashMap::new(),
            sorting: Sorting::default(),
        }
    }
}

impl<S: Scope, E> Default for Sorting<S, E> {
    fn default() -> Self {
        Self {
            parcels: Vec::new(),
            idle_at: None,
            woken: Vec::new(),
            wakers: Vec::new(),
            unread: Vec::new(),
            lost: Vec::new(),
        }
    }
}

/// Brings an update to the delegate that was found for it.
pub(super) type Delivery = Box<dyn FnOnce(Update) + Send>;

/// A pattern, whatever its scope and its events are.
pub(super) trait AnyPattern: Send + Sync {
    /// Finds out who an update is for.
    fn find(self: Arc<Self>, update: &Update) -> Option<Delivery>;

    /// Brings everything that has come to its delegates.
    fn sort(self: Arc<Self>);

    /// Has those close that have nothing to do, and those that wait for a message.
    fn stop(self: Arc<Self>);

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
                let before = self.fresh.fetch_add(1, Ordering::Relaxed);
                let fresh = NonZeroU64::MIN.checked_add(before);
                Address { key, fresh }
            }
            Seed::Skip => return self.captured(update),
        };
        self.capture_chosen(update, &address);
        Some(Box::new(move |update| {
            self.deliver(address, Incoming::Update(update));
        }))
    }

    fn sort(self: Arc<Self>) {
        self.sort_all();
    }

    fn stop(self: Arc<Self>) {
        self.sort_all();
        for cell in self.cells() {
            cell.stop();
        }
    }

    fn clear(&self) {
        let table = mem::take(&mut *self.table());
        let left = self.post.clear();
        for (_, item) in left.arrived {
            cell::taken(&self.shared, &item);
        }
        for (home, work) in left.woken {
            if let Work::Open(item) | Work::Handle(item) = work {
                cell::taken(&self.shared, &item);
            }
            home.state().life = Life::Rest;
        }
        for home in table.by_key.values().chain(table.fresh.values()) {
            home.abandon();
        }
        if let Some(presses) = &self.presses {
            presses.give_up();
        }
    }

    fn answers(&self) -> Option<&Answerer> {
        self.answerer.get()
    }
}

impl<S: Scope, E> Pattern<S, E> {
    /// When a delegate that a message reaches now will have been idle for too long.
    pub(super) fn idle_at(&self) -> Option<Instant> {
        let timeout = self.idle_timeout?;
        Some(event::after(Instant::now(), timeout))
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

    /// Something has come for the delegate at this address, or for one that will be made for it.
    pub(super) fn deliver(self: &Arc<Self>, address: Address<S::Key>, item: Incoming<E>) {
        let mut desk = self.post.desk();
        // Asked under the lock, so that `stop` either finds what has come, or it is sorted here.
        let phase = self.shared.phase();
        if !phase.lets(&item) {
            drop(desk);
            cell::taken(&self.shared, &item);
            return;
        }
        desk.arrived.push_back((address, item));
        let worker = desk.worker(self);
        drop(desk);
        if let Some(worker) = worker {
            worker.start();
        }
        if phase != Phase::Running {
            self.sort_all();
        }
    }

    /// Puts a delegate to work, which was at rest.
    pub(super) fn wake(self: &Arc<Self>, home: Home<S, E>, work: Work<E>) {
        let mut desk = self.post.desk();
        desk.woken.push_back((home, work));
        let worker = desk.worker(self);
        drop(desk);
        if let Some(worker) = worker {
            worker.start();
        }
    }

    /// Brings everything that has come to its delegates.
    pub(super) fn sort_all(self: &Arc<Self>) {
        while self.sort_some() {}
    }

    /// Brings some of what has come to its delegates; answers whether there is more.
    pub(super) fn sort_some(self: &Arc<Self>) -> bool {
        /// So many that what is looked at ahead is still at hand when it is needed.
        const AT_ONCE: usize = 64;

        let mut table = self.table();
        let mut desk = self.post.desk();
        let all = desk.arrived.len();
        let count = all.min(AT_ONCE);
        if count == 0 {
            return false;
        }
        table.sorting.parcels.extend(desk.arrived.drain(..count));
        drop(desk);
        self.hand_out(table, VecDeque::push_back);
        all > count
    }

    /// Brings something to its delegate at once. What has come before, and is not handled yet, is in the
    /// mailbox by then, where `put` finds the place for this.
    pub(super) fn deliver_now(
        self: &Arc<Self>,
        address: Address<S::Key>,
        item: Incoming<E>,
        put: Put<E>,
    ) {
        self.sort_all();
        let mut table = self.table();
        table.sorting.parcels.push((address, item));
        self.hand_out(table, put);
    }

    /// Brings to their delegates what is being sorted.
    fn hand_out(self: &Arc<Self>, mut table: MutexGuard<'_, Table<S, E>>, put: Put<E>) {
        let mut sorting = mem::take(&mut table.sorting);
        let mut parcels = mem::take(&mut sorting.parcels);
        if parcels.len() > 1 {
            let look = || table.look_ahead(&parcels);
            // Whose key panics is found out below.
            drop(catch_unwind(AssertUnwindSafe(look)));
        }
        sorting.idle_at = self.idle_at();
        for (address, item) in parcels.drain(..) {
            let mut item = Some(item);
            let bring = || self.bring(&mut table, &mut sorting, &address, &mut item, put);
            // Only a key's own code can panic, and that is called before anything has changed.
            if let Err(payload) = catch_unwind(AssertUnwindSafe(bring)) {
                sorting.lost.push((address, said(&*payload)));
            }
            sorting.unread.extend(item);
        }
        sorting.parcels = parcels;
        let mut desk = self.post.desk();
        desk.woken.extend(sorting.woken.drain(..));
        let worker = desk.worker(self);
        drop(desk);
        let wakers = mem::take(&mut sorting.wakers);
        let unread = mem::take(&mut sorting.unread);
        let lost = mem::take(&mut sorting.lost);
        table.sorting = sorting;
        drop(table);
        wakers.into_iter().for_each(Waker::wake);
        for item in unread {
            cell::taken(&self.shared, &item);
        }
        if let Some(worker) = worker {
            worker.start();
        }
        for (Address { key, .. }, message) in lost {
            let (hook, key, message) = ("key", &key, &*message);
            let failure = Failure::Panic { hook, key, message };
            self.shared.reporter.report(&failure);
        }
    }

    /// Takes an item to its delegate, or makes a place for one. Leaves it if nobody may have it.
    fn bring(
        self: &Arc<Self>,
        table: &mut Table<S, E>,
        sorting: &mut Sorting<S, E>,
        address: &Address<S::Key>,
        item: &mut Option<Incoming<E>>,
        put: Put<E>,
    ) {
        let phase = self.shared.phase();
        if !item.as_ref().is_some_and(|item| phase.lets(item)) {
            return;
        }
        let Some(home) = table.get(address) else {
            let home = (self.settle)(Cell::new(Arc::clone(self), address.clone()));
            table.insert(Arc::clone(&home));
            self.shared.one_more();
            let first = item.take().map(|first| (home, Work::Open(first)));
            sorting.woken.extend(first);
            return;
        };
        let Some(item) = item.take() else { return };
        let mut state = home.state();
        if state.rouse() {
            if item.is_update() {
                state.stir(sorting.idle_at);
            }
            drop(state);
            sorting.woken.push((Arc::clone(home), Work::Handle(item)));
        } else {
            put(state.mail(), item);
            sorting.wakers.extend(state.take_waiting());
        }
    }

    /// What happens when a delegate has ended: the first of its unread messages opens the next one.
    /// Only if there is none does the seed become free; nothing can come in between.
    pub(super) fn succeed(self: &Arc<Self>, home: Home<S, E>) {
        let table = self.table();
        let mut state = home.state();
        state.begin_again();
        if self.shared.phase() >= Phase::Hurried {
            let unread = state.take_unread();
            let updates = unread.iter().filter(|item| item.is_update()).count();
            self.shared.places.give_back(updates);
            if updates > 0 {
                tracing::warn!(updates, key = ?home.address.key, "not handled before the end");
            }
            self.end(table, state, &home, unread.into());
        } else if let Some(first) = state.next_unread() {
            drop((state, table));
            self.wake(home, Work::Open(first));
        } else {
            self.end(table, state, &home, Vec::new());
        }
    }

    /// Unread messages are dropped once the locks are free: they may have code of their own.
    fn end(
        &self,
        mut table: MutexGuard<'_, Table<S, E>>,
        mut state: MutexGuard<'_, State<E>>,
        home: &Home<S, E>,
        unread: Vec<Incoming<E>>,
    ) {
        state.life = Life::Ended;
        let ringing = state.ringing.take();
        let removed = table.remove(&home.address);
        drop((state, table));
        if let Some(ringing) = ringing {
            self.shared.clock.cancel(ringing);
        }
        drop((removed, unread));
        self.shared.one_less();
    }

    fn cells(&self) -> Vec<Home<S, E>> {
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
    fn get(&self, address: &Address<S::Key>) -> Option<&Home<S, E>> {
        match address.fresh {
            None => self.by_key.get(&address.key),
            Some(number) => self.fresh.get(&number),
        }
    }

    fn insert(&mut self, home: Home<S, E>) {
        match home.address.fresh {
            None => self.by_key.insert(home.address.key.clone(), home),
            Some(number) => self.fresh.insert(number, home),
        };
    }

    /// Glances at all the delegates that are needed next, after having found them all: memory is
    /// slow to answer, but it answers many questions at once.
    fn look_ahead(&self, parcels: &[Parcel<S, E>]) {
        let homes: Vec<_> = parcels
            .iter()
            .filter_map(|(address, _)| self.get(address))
            .collect();
        let seen = homes
            .iter()
            .map(|home| home.glance() ^ Arc::strong_count(home));
        // So that it is not left out as useless.
        black_box(seen.fold(0, |all, one| all ^ one));
    }

    fn remove(&mut self, address: &Address<S::Key>) -> Option<Home<S, E>> {
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
fn give_back<K: Eq + Hash, V, H: BuildHasher>(table: &mut HashMap<K, V, H>) {
    if table.capacity() > 1024 && table.len() < table.capacity() / 8 {
        table.shrink_to(table.len() * 2);
    }
}
