//! Decides which function an update goes to.
//!
//! Nothing here knows where updates come from, nor waits for the function to finish: see
//! [`updates`](crate::updates) for that.
//!
//! [`Routes`] has a function for each flavor of updates. A [`Router`] goes on from there by what is in
//! an object: the [command](by_chat_command), the [content](by_content_type), the [data of a
//! button](by_data), a regular expression (feature `regex`), or whatever [a closure finds](by). What the
//! original finds by the names of methods (`make_routing_table`,
//! `make_content_type_routing_table`) is named one by one here, see [`Router`].
//!
//! A [`SpeakerBot`] gives updates to [`Listener`]s, which wait for those that they want.

mod command;
mod key;
#[cfg(feature = "regex")]
mod pattern;
mod router;
mod speaker;

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::bot::Bot;
use crate::bot::transport::BoxFuture;
use crate::types::{
    BotSubscriptionUpdated, BusinessConnection, BusinessMessagesDeleted, CallbackQuery,
    ChatBoostRemoved, ChatBoostUpdated, ChatJoinRequest, ChatMemberUpdated, ChosenInlineResult,
    InlineQuery, ManagedBotUpdated, Message, MessageGenerationStopped, MessageReactionCountUpdated,
    MessageReactionUpdated, PaidMediaPurchased, Poll, PollAnswer, PreCheckoutQuery, ShippingQuery,
    Update, UpdateKind,
};
use crate::update::each_flavor;

pub use self::command::{ByCommand, Command, by_chat_command, by_command};
pub use self::key::{By, ByText, Key, KeyFunction, MapKey, by, by_content_type, by_data, by_text};
#[cfg(feature = "regex")]
pub use self::pattern::{ByRegex, Captures, Group, by_regex};
pub use self::router::{Entry, Function, Nested, Router};
pub use self::speaker::{Listener, SpeakerBot, SpeakerGone};
#[cfg(feature = "regex")]
pub use regex::Regex;

/// What a handler answers: any error will do, and `?` turns errors into it.
pub type HandlerResult<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// Takes updates, one at a time or several at once.
///
/// Functions and closures from [`Bot`] and [`Update`] to a future of a [`HandlerResult`] do, as do
/// [`Routes`]. A type of your own can keep what handlers share:
///
/// ```
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicUsize, Ordering};
///
/// use amanobot::bot::transport::BoxFuture;
/// use amanobot::prelude::*;
/// use amanobot::updates::Handle;
///
/// #[derive(Default)]
/// struct Counter(Arc<AtomicUsize>);
///
/// impl Handle for Counter {
///     fn handle(&self, bot: Bot, update: Update) -> BoxFuture<'static, HandlerResult> {
///         let count = self.0.fetch_add(1, Ordering::Relaxed) + 1;
///         Box::pin(async move {
///             if let Some(message) = update.message() {
///                 bot.send_message(message, count.to_string()).await?;
///             }
///             Ok(())
///         })
///     }
/// }
/// # let _ = MessageLoop::new(Bot::new("1:a"), Counter::default());
/// ```
pub trait Handle: Send + Sync + 'static {
    /// Deals with one update.
    fn handle(&self, bot: Bot, update: Update) -> BoxFuture<'static, HandlerResult>;

    /// Ends what goes on after updates were handled, such as conversations, and answers whether all of
    /// it came to an end by itself within the grace period.
    ///
    /// Called once, after the last update. Unless written otherwise there is nothing to end.
    fn finish(&self, grace: Duration) -> BoxFuture<'static, bool> {
        let _ = grace;
        Box::pin(async { true })
    }
}

impl<F, Fut> Handle for F
where
    F: Fn(Bot, Update) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = HandlerResult> + Send + 'static,
{
    fn handle(&self, bot: Bot, update: Update) -> BoxFuture<'static, HandlerResult> {
        Box::pin(self(bot, update))
    }
}

/// One function, whatever its type was.
type Route<T> = Arc<dyn Fn(Bot, T) -> BoxFuture<'static, HandlerResult> + Send + Sync>;

fn route<T, F, Fut>(handler: F) -> Route<T>
where
    F: Fn(Bot, T) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = HandlerResult> + Send + 'static,
{
    Arc::new(move |bot, object| Box::pin(handler(bot, object)))
}

macro_rules! routes {
    ($($flavor:ident $name:literal $on:ident $what:literal $object:ident: $($kind:ident)|+;)*) => {
        /// One function for each flavor of updates.
        ///
        /// A function takes the [`Bot`] and the object that the update carries. Later ones replace
        /// earlier ones. An update whose flavor has no function goes to
        /// [`otherwise`](Self::otherwise), or nowhere.
        ///
        /// ```
        /// # use amanobot::prelude::*;
        /// async fn greet(bot: Bot, message: Message) -> HandlerResult {
        ///     bot.send_message(&message, "Hello").await?;
        ///     Ok(())
        /// }
        ///
        /// async fn pressed(bot: Bot, query: CallbackQuery) -> HandlerResult {
        ///     bot.answer_callback_query(query.id).await?;
        ///     Ok(())
        /// }
        ///
        /// let routes = Routes::new().on_chat_message(greet).on_callback_query(pressed);
        /// ```
        #[derive(Clone, Default)]
        pub struct Routes {
            $($on: Option<Route<$object>>,)*
            otherwise: Option<Route<Update>>,
        }

        impl Routes {
            $(
                #[doc = concat!("Calls `handler` for ", $what, " (flavor `", $name, "`).")]
                pub fn $on<F, Fut>(mut self, handler: F) -> Self
                where
                    F: Fn(Bot, $object) -> Fut + Send + Sync + 'static,
                    Fut: Future<Output = HandlerResult> + Send + 'static,
                {
                    self.$on = Some(route(handler));
                    self
                }
            )*

            /// The names of the flavors that have a function of their own.
            fn names(&self) -> impl Iterator<Item = &'static str> {
                [$(self.$on.is_some().then_some($name)),*].into_iter().flatten()
            }
        }

        impl Handle for Routes {
            fn handle(&self, bot: Bot, update: Update) -> BoxFuture<'static, HandlerResult> {
                match (update.kind, self) {
                    $($((UpdateKind::$kind(object), Routes { $on: Some(route), .. }) => {
                        route(bot, *object)
                    })+)*
                    (kind, _) => self.handle_otherwise(bot, Update::new(update.update_id, kind)),
                }
            }
        }
    };
}
each_flavor!(routes);

impl Routes {
    /// No function for anything.
    pub fn new() -> Self {
        Self::default()
    }

    /// Calls `handler` for every update that no other function is there for, unknown kinds
    /// included.
    pub fn otherwise<F, Fut>(mut self, handler: F) -> Self
    where
        F: Fn(Bot, Update) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = HandlerResult> + Send + 'static,
    {
        self.otherwise = Some(route(handler));
        self
    }

    fn handle_otherwise(&self, bot: Bot, update: Update) -> BoxFuture<'static, HandlerResult> {
        let Some(route) = &self.otherwise else {
            tracing::debug!(update_id = update.update_id, flavor = %update.flavor(), "no route");
            return Box::pin(async { Ok(()) });
        };
        route(bot, update)
    }
}

impl fmt::Debug for Routes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let otherwise = self.otherwise.as_ref().map(|_| "otherwise");
        f.debug_set()
            .entries(self.names().chain(otherwise))
            .finish()
    }
}
