//! Webhooks as a program sees them: their settings, their beginning and their end.
//!
//! Updates are [fed](super::Feeder) by whoever receives them. No web server is in here: the feature
//! `webhook` has one.

use std::time::Duration;

use super::feed::{Feeder, Outlet};
use super::runner::{Ends, LoopHandle, Runner, runner_settings};
use super::stop::first;
use crate::bot::Bot;
use crate::bot::transport::BoxFuture;
use crate::error::Result;
use crate::routing::Handle;

/// How long a missing update is waited for, unless told otherwise.
const MAX_HOLD: Duration = Duration::from_secs(3);

/// Has updates handled in the order in which they are fed.
///
/// Telegram sends what belongs together, such as the messages of one chat, one after another: the
/// next only when the one before has been taken. For an order across chats see [`OrderedWebhook`].
///
/// Updates are handled one after another, unless several may run [at once](Self::concurrent).
/// Handlers that fail or panic and updates that cannot be read are [reported](Self::on_error).
///
/// ```no_run
/// use amanobot::prelude::*;
/// use amanobot::updates::Webhook;
///
/// # async fn echo(bot: Bot, message: Message) -> HandlerResult { Ok(()) }
/// # async fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
/// let webhook = Webhook::new(Bot::from_env()?, Routes::new().on_chat_message(echo));
/// let feeder = webhook.feeder();
/// let running = webhook.spawn();
///
/// // In the web server, for each request:
/// feeder.feed(body)?;
///
/// // At the end:
/// running.stop().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Too much
///
/// At most [1,000](Self::capacity) updates wait for their handlers. Beyond that, feeding is
/// refused, so that Telegram keeps the updates and sends them again. What was fed before the
/// webhook runs waits as well.
///
/// # The end
///
/// The webhook ends on a signal, when it is told to, when the other side is gone for good, or when
/// nobody is left to feed it. It then takes no new updates, and waits for the handlers of all that
/// it took: Telegram will not send those again. Handlers that take longer than the [grace
/// period](Self::grace) are cancelled.
#[derive(Debug)]
#[must_use = "a webhook does nothing until it is run or spawned"]
pub struct Webhook {
    core: Core,
}

impl Webhook {
    /// A webhook that gives `bot`'s updates to `handler`: [`Routes`](crate::routing::Routes), or a
    /// function from a bot and an update.
    pub fn new(bot: Bot, handler: impl Handle) -> Self {
        Self {
            core: Core::new(bot, handler, None),
        }
    }
}

/// Has updates handled in the order of their ids.
///
/// Over a webhook, updates of different chats and kinds overtake each other: a press of a button
/// may come before the message that was sent before it. This holds what comes too early, at most [3
/// seconds](Self::max_hold). An update that comes after those behind it have been passed on is
/// dropped, as is one that comes twice; [`ReorderBuffer`](super::ReorderBuffer) has the rule in
/// full, and what happens when Telegram starts to count anew.
///
/// An update of an unknown kind takes its turn like any other. One that cannot be read leaves no
/// hole.
///
/// When so many updates wait that some are refused, they and those behind them come late through no
/// fault of theirs. From then on, and for a day, latecomers are passed on instead of dropped, out
/// of their order and once.
///
/// In all else this is a [`Webhook`].
///
/// ```no_run
/// use std::time::Duration;
/// use amanobot::prelude::*;
/// use amanobot::updates::OrderedWebhook;
///
/// # async fn echo(bot: Bot, message: Message) -> HandlerResult { Ok(()) }
/// # async fn example() -> Result<()> {
/// let webhook = OrderedWebhook::new(Bot::from_env()?, Routes::new().on_chat_message(echo))
///     .max_hold(Duration::from_secs(1));
/// let feeder = webhook.feeder(); // for the web server
/// # drop(feeder);
/// webhook.run().await
/// # }
/// ```
#[derive(Debug)]
#[must_use = "a webhook does nothing until it is run or spawned"]
pub struct OrderedWebhook {
    core: Core,
}

impl OrderedWebhook {
    /// A webhook that gives `bot`'s updates to `handler`: [`Routes`](crate::routing::Routes), or a
    /// function from a bot and an update.
    pub fn new(bot: Bot, handler: impl Handle) -> Self {
        Self {
            core: Core::new(bot, handler, Some(MAX_HOLD)),
        }
    }

    /// Holds an update for at most this long while one before it is missing, 3 seconds unless set.
    #[doc(alias = "maxhold")]
    pub fn max_hold(mut self, duration: Duration) -> Self {
        self.core.max_hold = Some(duration);
        self
    }
}

macro_rules! webhook {
    ($name:ident) => {
        impl $name {
            /// What brings updates here, for a web server or any other source.
            pub fn feeder(&self) -> Feeder {
                self.core.outlet.feeder()
            }

            /// Lets so many updates wait for their handlers, 1,000 unless set. Those that wait for
            /// an update before them count as well.
            ///
            /// # Panics
            ///
            /// If `updates` is 0.
            pub fn capacity(mut self, updates: usize) -> Self {
                assert!(updates > 0, "room for at least one update");
                self.core.outlet.set_capacity(updates);
                self
            }

            /// Runs until Ctrl-C or SIGTERM, unless it was told [something else](Self::until), or
            /// until nobody is left to feed it.
            ///
            /// A second signal cuts the wait for handlers short. Once this has run, Ctrl-C no
            /// longer ends the program by itself: what follows has to end on its own.
            ///
            /// # Errors
            ///
            /// None: the type is that of [`MessageLoop::run`](super::MessageLoop::run), to stand in
            /// its place.
            ///
            /// # Cancel safety
            ///
            /// Dropping the future ends everything at once, running handlers included.
            #[doc(alias = "run_forever")]
            pub async fn run(mut self) -> Result<()> {
                let ends = self.core.runner.ends();
                self.core.drive(ends).await
            }

            /// Runs in a task of its own, until the handle is told to stop or is dropped. Signals
            /// are left alone.
            ///
            /// # Panics
            ///
            /// Outside of a tokio runtime.
            #[doc(alias = "run_as_thread")]
            pub fn spawn(mut self) -> LoopHandle {
                let until = self.core.runner.until.take();
                LoopHandle::spawn(until, |ends| self.core.drive(ends))
            }

            /// The route for a web server of your own, which takes what Telegram sends.
            #[cfg(feature = "webhook")]
            pub fn route(&self) -> super::Route {
                super::Route::new(self.feeder())
            }

            /// A web server that registers `url` as the bot's webhook and takes what Telegram sends
            /// there.
            #[cfg(feature = "webhook")]
            pub fn server(self, url: impl Into<String>) -> super::WebhookServer {
                super::WebhookServer::new(self.core, url.into())
            }
        }

        runner_settings!($name, core.runner);

        /// Runs it with signals left alone, for programs and tests that end it in another way.
        impl IntoFuture for $name {
            type Output = Result<()>;
            type IntoFuture = BoxFuture<'static, Result<()>>;

            fn into_future(mut self) -> Self::IntoFuture {
                let ends = Ends::without_signals(self.core.runner.until.take());
                Box::pin(self.core.drive(ends))
            }
        }
    };
}
webhook!(Webhook);
webhook!(OrderedWebhook);

/// A webhook of either kind.
#[derive(Debug)]
pub(super) struct Core {
    pub(super) runner: Runner,
    pub(super) outlet: Outlet,
    max_hold: Option<Duration>,
}

impl Core {
    fn new(bot: Bot, handler: impl Handle, max_hold: Option<Duration>) -> Self {
        Self {
            runner: Runner::new(bot, handler),
            outlet: Outlet::new(),
            max_hold,
        }
    }

    pub(super) async fn drive(self, ends: Ends) -> Result<()> {
        let (inbox, shutter) = self
            .outlet
            .open(self.max_hold, self.runner.reporter.clone());
        let mut working = self.runner.start(inbox);
        first(first(ends.stop, self.runner.bot.closed()), working.done()).await;
        shutter.shut();
        working.finish(ends.hurry).await;
        Ok(())
    }
}
