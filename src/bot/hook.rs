//! Hooks: who is told of a bot's calls.
//!
//! A hook looks at calls and changes nothing about them. A bot without hooks keeps nothing of a call.

use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use super::transport::BoxFuture;
use super::{Bot, Inner};
use crate::error::{Error, Result};
use crate::methods::{Buttons, Edited, Method};
use crate::types::Message;

/// Is told of each call of a [bot that has it](Bot::with_hook), when it starts and when it has finished.
///
/// This is the place for metrics, for logs of one's own, and for records of what the bot has sent. Both
/// methods are called where the call is awaited, so they must be quick and must not block. One that
/// panics is reported as an error of [`tracing`] and changes nothing for the call.
///
/// A function of a [`Finished`] call is a hook by itself:
///
/// ```
/// use amanobot::Bot;
/// use amanobot::bot::Finished;
///
/// let bot = Bot::new("123456789:AAbbCCddEEff").with_hook(|call: &Finished<'_>| {
///     println!("{} took {:?}", call.method(), call.elapsed());
/// });
/// # drop(bot);
/// ```
///
/// What is counted per call, such as those in flight, is told of both ends of each of them. A hook in an
/// [`Arc`] is one, so that others can read what it has counted:
///
/// ```
/// use amanobot::Bot;
/// use amanobot::bot::{Finished, Hook, Outcome, Started};
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};
///
/// #[derive(Default)]
/// struct Metrics {
///     in_flight: AtomicI64,
///     failed: AtomicU64,
/// }
///
/// impl Hook for Metrics {
///     fn started(&self, _call: &Started<'_>) {
///         self.in_flight.fetch_add(1, Relaxed);
///     }
///
///     fn finished(&self, call: &Finished<'_>) {
///         self.in_flight.fetch_sub(1, Relaxed);
///         if let Outcome::Failed(_) = call.outcome() {
///             self.failed.fetch_add(1, Relaxed);
///         }
///     }
/// }
///
/// let metrics = Arc::new(Metrics::default());
/// let bot = Bot::new("123456789:AAbbCCddEEff").with_hook(Arc::clone(&metrics));
/// println!("{} in flight", metrics.in_flight.load(Relaxed));
/// # drop(bot);
/// ```
pub trait Hook: Send + Sync + 'static {
    /// The call is awaited for the first time; nothing has been sent yet.
    fn started(&self, call: &Started<'_>) {
        let _ = call;
    }

    /// The call has ended, one way or another. Whoever awaits it learns that after this.
    ///
    /// Called exactly once for each call that was started.
    fn finished(&self, call: &Finished<'_>);
}

impl<F: Fn(&Finished<'_>) + Send + Sync + 'static> Hook for F {
    fn finished(&self, call: &Finished<'_>) {
        self(call);
    }
}

impl<H: Hook + ?Sized> Hook for Arc<H> {
    fn started(&self, call: &Started<'_>) {
        (**self).started(call);
    }

    fn finished(&self, call: &Finished<'_>) {
        (**self).finished(call);
    }
}

/// A call that is about to be sent, as a [`Hook`] sees it.
pub struct Started<'a>(&'a Watched);

/// A call that has ended, as a [`Hook`] sees it.
pub struct Finished<'a> {
    watched: &'a Watched,
    ending: Ending<'a>,
    elapsed: Duration,
}

/// How a call has ended.
#[derive(Debug, Clone, Copy)]
pub enum Outcome<'a> {
    /// Telegram has carried it out; [`Finished::answer`] has what it said.
    Answered,
    /// It failed. Telegram may have carried it out all the same, if the answer was lost.
    Failed(&'a Error),
    /// It was dropped before there was an answer. Telegram may or may not carry it out.
    Cancelled,
}

enum Ending<'a> {
    Answered(&'a dyn Any),
    Failed(&'a Error),
    Cancelled,
}

impl Started<'_> {
    /// A number that no other call of this program has. The finished call has the same.
    pub fn number(&self) -> u64 {
        self.0.number
    }

    /// Name of the method, in the Bot API's spelling.
    pub fn method(&self) -> &'static str {
        self.0.method
    }

    /// The request, if it is of this type. It has no files any more: they are on their way.
    pub fn request<M: Method>(&self) -> Option<&M> {
        self.0.request.as_any().downcast_ref()
    }

    /// What the request does to the buttons of messages.
    pub fn buttons(&self) -> Buttons<'_> {
        self.0.request.buttons()
    }
}

impl<'a> Finished<'a> {
    /// A number that no other call of this program has. The started call had the same.
    pub fn number(&self) -> u64 {
        self.watched.number
    }

    /// Name of the method, in the Bot API's spelling.
    pub fn method(&self) -> &'static str {
        self.watched.method
    }

    /// The request, if it is of this type. It has no files any more: they were sent.
    ///
    /// ```
    /// use amanobot::bot::Finished;
    /// use amanobot::methods::SendMessage;
    ///
    /// fn characters_sent(call: &Finished<'_>) -> usize {
    ///     let request = call.request::<SendMessage>();
    ///     request.map_or(0, |request| request.text.chars().count())
    /// }
    /// # let _ = characters_sent;
    /// ```
    pub fn request<M: Method>(&self) -> Option<&M> {
        self.watched.request.as_any().downcast_ref()
    }

    /// What the request does to the buttons of messages.
    pub fn buttons(&self) -> Buttons<'_> {
        self.watched.request.buttons()
    }

    /// How it ended.
    pub fn outcome(&self) -> Outcome<'a> {
        match self.ending {
            Ending::Answered(_) => Outcome::Answered,
            Ending::Failed(error) => Outcome::Failed(error),
            Ending::Cancelled => Outcome::Cancelled,
        }
    }

    /// Telegram's answer, if there is one and it is of this type: the one that the call's `.await`
    /// yields.
    pub fn answer<A: 'static>(&self) -> Option<&'a A> {
        match self.ending {
            Ending::Answered(answer) => answer.downcast_ref(),
            Ending::Failed(_) | Ending::Cancelled => None,
        }
    }

    /// The message that was sent or edited, if Telegram's answer is one.
    pub fn message(&self) -> Option<&'a Message> {
        match self.answer::<Edited>() {
            Some(Edited::Message(message)) => Some(message),
            Some(Edited::Inline) => None,
            None => self.answer(),
        }
    }

    /// How long it took since it was started.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }
}

impl fmt::Debug for Started<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Started")
            .field("number", &self.number())
            .field("method", &self.method())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Finished<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finished")
            .field("number", &self.number())
            .field("method", &self.method())
            .field("outcome", &self.outcome())
            .field("elapsed", &self.elapsed)
            .finish_non_exhaustive()
    }
}

/// The hooks of a bot: the newest, and those before it.
pub(super) struct Hooks<H: ?Sized = dyn Hook> {
    before: Option<Arc<Hooks>>,
    newest: H,
}

impl Hooks {
    /// Tells every hook, the oldest first.
    fn tell(&self, method: &'static str, tell: &dyn Fn(&dyn Hook)) {
        if let Some(before) = &self.before {
            before.tell(method, tell);
        }
        // A hook that panicked has its own state to blame; there is none of ours.
        if catch_unwind(AssertUnwindSafe(|| tell(&self.newest))).is_err() {
            tracing::error!(method, "a hook panicked; the call goes on");
        }
    }
}

impl Bot {
    /// The same bot with a [`Hook`]: all calls that are made by what this answers, and by its clones, are
    /// observed. It shares its connections with the bot that it was made of, whose own calls are not.
    ///
    /// A bot may have any number of hooks; they are told in the order in which they were added.
    pub fn with_hook(&self, hook: impl Hook) -> Bot {
        Bot(Arc::new(Inner {
            core: Arc::clone(&self.0.core),
            hooks: Some(Arc::new(Hooks {
                before: self.0.hooks.clone(),
                newest: hook,
            })),
        }))
    }

    /// What tells the hooks of a call, if there are any.
    pub(super) fn watch<M: Method>(&self, request: M) -> Option<Watch> {
        let hooks = self.0.hooks.as_ref()?;
        Some(Watch::new(Arc::clone(hooks), M::NAME, Box::new(request)))
    }
}

/// A request, whatever its type is.
trait Observed: Send + Sync {
    fn as_any(&self) -> &dyn Any;
    fn buttons(&self) -> Buttons<'_>;
}

impl<M: Method> Observed for M {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn buttons(&self) -> Buttons<'_> {
        Method::buttons(self)
    }
}

struct Watched {
    /// Given out when it starts, so a call that started later has a larger one.
    number: u64,
    method: &'static str,
    request: Box<dyn Observed>,
}

/// Tells the hooks of one call.
pub(super) struct Watch {
    hooks: Arc<Hooks>,
    watched: Watched,
    /// `None` unless it has been started and not finished.
    started: Option<Instant>,
}

impl Watch {
    fn new(hooks: Arc<Hooks>, method: &'static str, request: Box<dyn Observed>) -> Self {
        Self {
            hooks,
            watched: Watched {
                number: 0,
                method,
                request,
            },
            started: None,
        }
    }

    fn start(&mut self) {
        static CALLS: AtomicU64 = AtomicU64::new(1);
        self.watched.number = CALLS.fetch_add(1, Ordering::Relaxed);
        self.started = Some(Instant::now());
        let call = Started(&self.watched);
        self.hooks
            .tell(self.watched.method, &|hook| hook.started(&call));
    }

    fn finish(&mut self, ending: Ending<'_>) {
        let Some(started) = self.started.take() else {
            return;
        };
        let call = Finished {
            watched: &self.watched,
            ending,
            elapsed: started.elapsed(),
        };
        self.hooks
            .tell(self.watched.method, &|hook| hook.finished(&call));
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.finish(Ending::Cancelled);
    }
}

/// A call whose hooks are told.
pub(super) fn watched<A: Send + 'static>(
    mut watch: Watch,
    call: BoxFuture<'static, Result<A>>,
) -> BoxFuture<'static, Result<A>> {
    Box::pin(async move {
        watch.start();
        let result = call.await;
        watch.finish(match &result {
            Ok(answer) => Ending::Answered(answer),
            Err(error) => Ending::Failed(error),
        });
        result
    })
}
