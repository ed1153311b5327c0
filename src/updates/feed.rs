//! The way of updates that are brought instead of fetched: in by a [`Feeder`], out to the handlers.
//!
//! Knows neither HTTP nor secrets. What is fed waits in memory, and only so much of it.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt;
use std::future::pending;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError, mpsc, oneshot};
use tokio::time::{Instant, timeout_at};

use super::batch::Item;
use super::failure::{Failure, Reporter};
use super::ordered::{LIFETIME, ReorderBuffer};
use super::stop::first;
use super::work::Source;
use crate::error::Error;
use crate::types::Update;

/// What errors call the way an update came.
pub(super) const WEBHOOK: &str = "webhook";

/// How many updates may wait, unless told otherwise.
const CAPACITY: usize = 1_000;

/// Brings updates to a [`Webhook`](super::Webhook) or an [`OrderedWebhook`](super::OrderedWebhook).
///
/// Clones are cheap and bring to the same place, from any task or thread.
///
/// # Examples
///
/// What a web server does with the body of a request; the feature `webhook` has this ready to use.
///
/// ```
/// use amanobot::updates::{FeedError, Feeder};
///
/// fn status(feeder: &Feeder, body: &[u8]) -> u16 {
///     match feeder.feed(body) {
///         Ok(()) => 200,
///         Err(FeedError::NotAnUpdate { .. }) => 400,
///         Err(_) => 503, // Telegram sends it again
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Feeder {
    queue: mpsc::UnboundedSender<Fed>,
    room: Room,
}

/// Room for updates that wait.
#[derive(Clone)]
struct Room {
    places: Arc<Semaphore>,
    /// When it was too small for the last time.
    strained: Arc<Mutex<Option<Instant>>>,
}

impl Room {
    fn new(capacity: usize) -> Self {
        Self {
            places: Arc::new(Semaphore::new(capacity)),
            strained: Arc::default(),
        }
    }

    fn is_full(&self) -> bool {
        self.places.available_permits() == 0
    }

    fn strain(&self) {
        *self.strained.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    /// Whether updates may come late because there was no room for them, or for those before them.
    fn makes_late(&self) -> bool {
        let strained = *self.strained.lock().unwrap_or_else(PoisonError::into_inner);
        strained.is_some_and(|when| when.elapsed() <= LIFETIME)
    }
}

/// Something that was fed.
#[derive(Debug)]
struct Fed {
    update_id: i64,
    item: Item,
    at: Instant,
    /// Its place among all that wait.
    place: OwnedSemaphorePermit,
}

impl Feeder {
    /// Takes the body of a request, as Telegram sends it.
    ///
    /// Returns at once; the handler runs later. An update that cannot be read, because one of its
    /// members is not what the documentation says, is reported to
    /// [`on_error`](super::Webhook::on_error) and is no error here: if Telegram sent it again,
    /// nothing would be better, and what is behind it would have to wait.
    ///
    /// # Errors
    ///
    /// [`FeedError::NotAnUpdate`] if there is no number called `update_id` in an object of JSON,
    /// [`FeedError::Full`] and [`FeedError::Closed`] if it has to come again.
    pub fn feed(&self, body: &[u8]) -> Result<(), FeedError> {
        let item = Item::read(WEBHOOK, &String::from_utf8_lossy(body));
        let update_id = match item {
            Item::Update(ref update) => update.update_id,
            Item::Unreadable {
                update_id: Some(update_id),
                ..
            } => update_id,
            Item::Unreadable {
                update_id: None,
                source,
            } => return Err(FeedError::NotAnUpdate { source }),
        };
        match self.room.places.clone().try_acquire_owned() {
            Ok(place) => self.put(update_id, item, place),
            Err(TryAcquireError::NoPermits) => {
                self.room.strain();
                Err(FeedError::Full { update_id })
            }
            Err(TryAcquireError::Closed) => Err(FeedError::Closed { update_id }),
        }
    }

    /// Takes an update from elsewhere: a stream, a channel, a file. Waits until there is room.
    ///
    /// # Errors
    ///
    /// [`FeedError::Closed`] if nobody takes updates any more.
    ///
    /// # Cancel safety
    ///
    /// The update is taken only when this returns.
    ///
    /// # Examples
    ///
    /// Handles what a channel brings, until its other end is gone.
    ///
    /// ```
    /// # use amanobot::prelude::*;
    /// # use amanobot::updates::{Handle, Webhook};
    /// # use tokio::sync::mpsc;
    /// # async fn example(bot: Bot, handler: impl Handle, mut updates: mpsc::Receiver<Update>) -> Result<()> {
    /// let webhook = Webhook::new(bot, handler);
    /// let feeder = webhook.feeder();
    /// tokio::spawn(async move {
    ///     while let Some(update) = updates.recv().await {
    ///         let _ = feeder.send(update).await;
    ///     }
    /// });
    /// webhook.run().await // ends when all feeders are gone
    /// # }
    /// ```
    #[doc(alias = "message_loop")]
    pub async fn send(&self, update: Update) -> Result<(), FeedError> {
        let update_id = update.update_id;
        match self.room.places.clone().acquire_owned().await {
            Ok(place) => self.put(update_id, Item::Update(update), place),
            Err(_) => Err(FeedError::Closed { update_id }),
        }
    }

    fn put(
        &self,
        update_id: i64,
        item: Item,
        place: OwnedSemaphorePermit,
    ) -> Result<(), FeedError> {
        let fed = Fed {
            update_id,
            item,
            at: Instant::now(),
            place,
        };
        let sent = self.queue.send(fed);
        sent.map_err(|_| FeedError::Closed { update_id })
    }

    /// Makes room for so many updates that wait, in place of so many.
    fn resize(&self, from: usize, to: usize) {
        self.room.places.add_permits(to.saturating_sub(from));
        self.room.places.forget_permits(from.saturating_sub(to));
    }
}

impl fmt::Debug for Feeder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Feeder")
            .field("room", &self.room.places.available_permits())
            .finish_non_exhaustive()
    }
}

/// Why something that was fed was not taken.
#[derive(Debug)]
#[non_exhaustive]
pub enum FeedError {
    /// This is no update, nor will it be when it comes again: an answer of 400 tells so.
    NotAnUpdate {
        /// Where it stops being one.
        source: Error,
    },
    /// Too many updates wait for their handlers already. After an answer of 503 Telegram sends it
    /// again a little later.
    Full {
        /// The update.
        update_id: i64,
    },
    /// Nobody takes updates any more: the program is about to end. After an answer of 503 Telegram
    /// sends it again, to the program's next run.
    Closed {
        /// The update.
        update_id: i64,
    },
}

impl fmt::Display for FeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnUpdate {
                source: Error::Decode { path, source, .. },
            } if path.is_empty() => write!(f, "not an update: {source}"),
            Self::NotAnUpdate {
                source: Error::Decode { path, source, .. },
            } => write!(f, "not an update: cannot read `{path}`: {source}"),
            Self::NotAnUpdate { source } => write!(f, "not an update: {source}"),
            Self::Full { update_id } => {
                write!(f, "update {update_id} refused: too many are waiting")
            }
            Self::Closed { update_id } => {
                write!(
                    f,
                    "update {update_id} refused: nobody takes updates any more"
                )
            }
        }
    }
}

impl StdError for FeedError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::NotAnUpdate { source } => source.source(),
            Self::Full { .. } | Self::Closed { .. } => None,
        }
    }
}

/// The other end of feeders, before anybody takes from it.
#[derive(Debug)]
pub(super) struct Outlet {
    feeder: Feeder,
    queue: mpsc::UnboundedReceiver<Fed>,
    capacity: usize,
}

impl Outlet {
    pub(super) fn new() -> Self {
        let (sender, queue) = mpsc::unbounded_channel();
        let feeder = Feeder {
            queue: sender,
            room: Room::new(CAPACITY),
        };
        Self {
            feeder,
            queue,
            capacity: CAPACITY,
        }
    }

    pub(super) fn feeder(&self) -> Feeder {
        self.feeder.clone()
    }

    pub(super) fn set_capacity(&mut self, capacity: usize) {
        let capacity = capacity.min(Semaphore::MAX_PERMITS);
        self.feeder.resize(self.capacity, capacity);
        self.capacity = capacity;
    }

    /// Begins to give out what was fed: in its order, or in that of the ids.
    pub(super) fn open(self, max_hold: Option<Duration>, reporter: Reporter) -> (Inbox, Shutter) {
        let (stop, stopped) = oneshot::channel();
        let shutter = Shutter {
            room: self.feeder.room.clone(),
            _stop: stop,
        };
        let inbox = Inbox {
            queue: self.queue,
            stopped: Some(stopped),
            room: self.feeder.room,
            order: max_hold.map(ReorderBuffer::new),
            ready: VecDeque::new(),
            reporter,
        };
        (inbox, shutter)
    }
}

/// Ends an inbox.
pub(super) struct Shutter {
    room: Room,
    _stop: oneshot::Sender<Infallible>,
}

impl Shutter {
    /// Lets nothing more in; what is in comes out.
    pub(super) fn shut(self) {
        self.room.places.close();
    }
}

/// What was fed, on its way to the handlers.
pub(super) struct Inbox {
    queue: mpsc::UnboundedReceiver<Fed>,
    stopped: Option<oneshot::Receiver<Infallible>>,
    room: Room,
    /// Updates that came too early; `None` if that is nobody's concern.
    order: Option<ReorderBuffer<Fed>>,
    ready: VecDeque<Fed>,
    reporter: Reporter,
}

impl Source for Inbox {
    async fn next(&mut self) -> Option<Update> {
        loop {
            while let Some(fed) = self.ready.pop_front() {
                drop(fed.place);
                match fed.item {
                    Item::Update(update) => return Some(update),
                    Item::Unreadable { update_id, source } => {
                        self.reporter
                            .report(&Failure::Unreadable { update_id, source });
                    }
                }
            }
            // What waits has arrived, so it fills its hole even if handlers were slow.
            while let Ok(fed) = self.queue.try_recv() {
                self.take(fed);
            }
            self.expire();
            if self.ready.is_empty() && !self.wait().await {
                return None;
            }
        }
    }
}

impl Inbox {
    /// Waits for whatever happens next. Answers whether there is more to come.
    async fn wait(&mut self) -> bool {
        let deadline = self.order.as_ref().and_then(ReorderBuffer::next_deadline);
        let (queue, stopped) = (&mut self.queue, &mut self.stopped);
        let fed = async {
            let fed = queue.recv().await;
            fed.map_or(Event::End, Event::Fed)
        };
        let arrival = async {
            match deadline {
                Some(deadline) => timeout_at(deadline.into(), fed)
                    .await
                    .unwrap_or(Event::Deadline),
                None => fed.await,
            }
        };
        let stop = async {
            match stopped {
                // Nothing is ever sent: this ends once the shutter is gone.
                Some(stopped) => drop(stopped.await),
                None => pending().await,
            }
            Event::Stop
        };
        match first(arrival, stop).await {
            Event::Fed(fed) => self.take(fed),
            // The next look at the clock finds it.
            Event::Deadline => {}
            Event::Stop => {
                self.stopped = None;
                // What was let in before is still to be received.
                self.queue.close();
            }
            Event::End => {
                let rest = self.order.as_mut().map(ReorderBuffer::flush);
                self.ready.extend(rest.into_iter().flatten());
                return !self.ready.is_empty();
            }
        }
        true
    }

    fn take(&mut self, fed: Fed) {
        let Some(order) = &mut self.order else {
            self.ready.push_back(fed);
            return;
        };
        let update_id = fed.update_id;
        if order.last() >= Some(update_id) {
            tracing::debug!(update_id, "late, or there twice");
            // Telegram holds back what belongs behind a refused update as well.
            if self.room.makes_late() && order.reclaim(update_id) {
                self.ready.push_back(fed);
                return;
            }
        }
        let now = fed.at.into_std();
        self.ready.extend(order.insert(update_id, fed, now));
    }

    /// Gives up what was waited for long enough; or too long, if all the room is taken by those who
    /// wait for it.
    fn expire(&mut self) {
        let Some(order) = &mut self.order else {
            return;
        };
        self.ready.extend(order.expire(Instant::now().into_std()));
        if self.ready.is_empty() && self.room.is_full() {
            self.room.strain();
            self.ready.extend(order.give_up());
        }
    }
}

/// What an inbox waits for.
enum Event {
    Fed(Fed),
    Deadline,
    /// Nothing more is let in.
    Stop,
    /// There will be no more.
    End,
}
