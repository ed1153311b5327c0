//! The speaker: gives each update to the listeners that want it.
//!
//! Listeners come and go while the bot runs. There is no index: every update is held against every
//! listener's filters. For as many conversations as there are chats, see
//! [`delegate`](crate::delegate).

use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::Poll;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::sync::mpsc::error::TrySendError;

use super::{Handle, HandlerResult};
use crate::bot::Bot;
use crate::bot::transport::BoxFuture;
use crate::types::Update;
use crate::update::Filter;
use crate::update::filter::wants;

/// How many updates may wait for a listener.
const WAITING: usize = 100;

/// Gives each update to the [`Listener`]s that want it, and to another handler if there is one.
///
/// ```
/// use amanobot::prelude::*;
/// use amanobot::routing::SpeakerBot;
/// use amanobot::update::filter;
///
/// # async fn greet(_: Bot, _: Message) -> HandlerResult { Ok(()) }
/// # async fn example(bot: Bot) -> Result<()> {
/// let speaker = SpeakerBot::new().and_then(Routes::new().on_chat_message(greet));
/// let mut listener = speaker.listener(filter::command("pizza"));
///
/// tokio::spawn(async move {
///     while let Ok(update) = listener.wait().await {
///         println!("{:?} wants pizza", update.user().map(|user| user.full_name()));
///     }
/// });
/// MessageLoop::new(bot, speaker).run().await
/// # }
/// ```
///
/// # Back-pressure
///
/// At most [100 updates](Self::waiting) wait for each listener. When one more comes, the speaker
/// waits until the listener takes one, and so does the loop that brings updates: nothing is
/// dropped. Other listeners get it at once. So listen, or drop the listener.
///
/// For the same reason a handler that runs in the loop must not wait for a later update: the loop
/// waits for the handler. Listen in a task of its own, in a [delegate](crate::delegate), or let the
/// loop run several handlers [at once](crate::updates::MessageLoop::concurrent).
///
/// # The end
///
/// Clones are cheap and have the same listeners: one goes into the loop, and another makes listeners
/// while that runs. So when a loop ends that has any of the clones, all listeners are told that
/// [the speaker is gone](SpeakerGone), once they have heard what waits for them, and so are those made
/// later. Give each loop a speaker of its own: another loop, or the same bot's next, would go on
/// without listeners.
#[derive(Clone)]
pub struct SpeakerBot {
    shared: Arc<Shared>,
    waiting: usize,
    next: Option<Arc<dyn Handle>>,
}

impl Default for SpeakerBot {
    fn default() -> Self {
        Self {
            shared: Arc::default(),
            waiting: WAITING,
            next: None,
        }
    }
}

impl SpeakerBot {
    /// A speaker without listeners.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives every update to this handler too, after the listeners have it.
    ///
    /// A later one replaces an earlier one. Failures of the handler are those of the speaker.
    pub fn and_then(mut self, handler: impl Handle) -> Self {
        self.next = Some(Arc::new(handler));
        self
    }

    /// Lets so many updates wait for each listener that is made from now on, 100 unless set.
    ///
    /// # Panics
    ///
    /// If `updates` is 0.
    pub fn waiting(mut self, updates: usize) -> Self {
        assert!(updates > 0, "at least one update must be able to wait");
        self.waiting = updates;
        self
    }

    /// A listener to updates that this filter wants; [`capture`](Listener::capture) adds others.
    ///
    /// To everything: `speaker.listener(filter::any())`.
    #[doc(alias = "create_listener")]
    pub fn listener(&self, filter: impl Filter) -> Listener {
        let (sender, updates) = mpsc::channel(self.waiting);
        let mut ears = self.shared.ears();
        let id = ears.next_id;
        ears.next_id += 1;
        if !ears.closed {
            Arc::make_mut(&mut ears.open).push(Ear {
                id,
                filters: vec![Arc::new(filter)],
                sender,
            });
        }
        drop(ears);
        Listener {
            id,
            updates,
            shared: Arc::downgrade(&self.shared),
        }
    }
}

impl Handle for SpeakerBot {
    fn handle(&self, bot: Bot, update: Update) -> BoxFuture<'static, HandlerResult> {
        let open = Arc::clone(&self.shared.ears().open);
        let hearing = open.iter().filter(|ear| ear.wants(&update));
        let hearing: Vec<_> = hearing.map(|ear| ear.sender.clone()).collect();
        let next = self.next.clone();
        Box::pin(async move {
            let mut update = Some(update);
            let mut hearing = hearing.into_iter().peekable();
            let mut late = Vec::new();
            while let Some(listener) = hearing.next() {
                let copy = if hearing.peek().is_none() && next.is_none() {
                    update.take()
                } else {
                    update.clone()
                };
                late.extend(give(listener, copy.expect("the last one takes it")));
            }
            all(late).await;
            match (next, update) {
                (Some(next), Some(update)) => next.handle(bot, update).await,
                _ => Ok(()),
            }
        })
    }

    fn finish(&self, grace: Duration) -> BoxFuture<'static, bool> {
        self.shared.close();
        match &self.next {
            Some(next) => next.finish(grace),
            None => Box::pin(async { true }),
        }
    }
}

/// Brings an update to a listener: at once, or by the future, when there is a place for it. One that
/// has gone needs none.
fn give(listener: mpsc::Sender<Update>, update: Update) -> Option<BoxFuture<'static, ()>> {
    let Err(TrySendError::Full(update)) = listener.try_send(update) else {
        return None;
    };
    let update_id = update.update_id;
    tracing::warn!(
        update_id,
        "a listener does not listen, so the bot waits for it"
    );
    Some(Box::pin(async move {
        let _ = listener.send(update).await;
    }))
}

/// Waits for all of them together: each listener has a queue of its own to stand in.
async fn all(mut late: Vec<BoxFuture<'static, ()>>) {
    poll_fn(|cx| {
        late.retain_mut(|future| future.as_mut().poll(cx).is_pending());
        if late.is_empty() {
            Poll::Ready(())
        } else {
            Poll::Pending
        }
    })
    .await;
}

impl fmt::Debug for SpeakerBot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SpeakerBot")
            .field("listeners", &self.shared.ears().open.len())
            .finish_non_exhaustive()
    }
}

#[derive(Default)]
struct Shared {
    ears: Mutex<Ears>,
}

#[derive(Default)]
struct Ears {
    /// Filters are asked without the lock, and may make listeners themselves.
    open: Arc<Vec<Ear>>,
    next_id: u64,
    closed: bool,
}

/// The speaker's side of a listener.
#[derive(Clone)]
struct Ear {
    id: u64,
    filters: Vec<Arc<dyn Filter>>,
    sender: mpsc::Sender<Update>,
}

impl Ear {
    fn wants(&self, update: &Update) -> bool {
        self.filters.iter().any(|filter| wants(&**filter, update))
    }
}

impl Shared {
    fn ears(&self) -> MutexGuard<'_, Ears> {
        self.ears.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn remove(&self, id: u64) {
        let mut ears = self.ears();
        let place = ears.open.iter().position(|ear| ear.id == id);
        let removed = place.map(|place| Arc::make_mut(&mut ears.open).remove(place));
        // Filters may have code that runs when they are dropped, which must not find the lock held.
        drop(ears);
        drop(removed);
    }

    fn close(&self) {
        let mut ears = self.ears();
        ears.closed = true;
        let open = std::mem::take(&mut ears.open);
        drop(ears);
        drop(open);
    }
}

/// Waits for updates that pass one of its filters. Made by [`SpeakerBot::listener`].
///
/// Filters are asked when an update arrives, so only what passes waits here. Dropping the listener
/// ends that.
pub struct Listener {
    id: u64,
    updates: mpsc::Receiver<Update>,
    shared: Weak<Shared>,
}

impl Listener {
    /// From now on, also listens to updates that this filter wants.
    pub fn capture(&self, filter: impl Filter) {
        let Some(shared) = self.shared.upgrade() else {
            return;
        };
        let mut ears = shared.ears();
        let ear = ears.open.iter().position(|ear| ear.id == self.id);
        if let Some(ear) = ear {
            Arc::make_mut(&mut ears.open)[ear]
                .filters
                .push(Arc::new(filter));
        }
    }

    /// Waits for the next update, in the order of their arrival.
    ///
    /// # Errors
    ///
    /// [`SpeakerGone`] if no more will come: the loop has ended, or the last speaker was dropped.
    /// What has arrived before is still handed out.
    ///
    /// # Cancel safety
    ///
    /// An update is taken only when this returns it, so `tokio::time::timeout` may be put around
    /// it.
    pub async fn wait(&mut self) -> Result<Update, SpeakerGone> {
        self.updates.recv().await.ok_or(SpeakerGone)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(shared) = self.shared.upgrade() {
            shared.remove(self.id);
        }
    }
}

impl fmt::Debug for Listener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listener")
            .field("waiting", &self.updates.len())
            .finish_non_exhaustive()
    }
}

/// Nobody speaks any more: no update will come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpeakerGone;

impl fmt::Display for SpeakerGone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the speaker has ended: no more updates will come")
    }
}

impl Error for SpeakerGone {}
