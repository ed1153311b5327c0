//! Pairs: a seeder, and how its delegates are made.

use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use super::Delegate;
use super::cx::Cx;
use super::incoming::Incoming;
use super::post::Post;
use super::run;
use super::scope::{PerChat, PerUser, Scope};
use super::seed::{Included, Seeder};
use super::shared::Shared;
use super::table::{Pattern, Settler};
use crate::helper::{CallbackQueryCoordinator, Origins};
use crate::routing::HandlerResult;
use crate::types::{Chat, Update};

/// A seeder and the delegates it is for: what the original calls a delegation pattern.
///
/// Made by [`pair`](pair()) or [`run_with`], and given to a
/// [`DelegatorBot`](super::DelegatorBot::delegate).
#[must_use = "a pair does nothing until a `DelegatorBot` has it"]
pub struct Pair<S: Scope, E = ()> {
    seeder: Box<dyn Seeder<Scope = S>>,
    settle: Settler<S, E>,
    idle_timeout: Option<Duration>,
    intercepted: Option<Origins>,
}

/// For each new seed, makes a delegate.
///
/// `make` gets what the seeder has found, such as the chat's id. It runs in the delegate's own task,
/// before its [`open`](Delegate::open).
///
/// ```
/// use amanobot::delegate::{Cx, Delegate, PerChat, pair, per_chat_id};
/// use amanobot::prelude::*;
/// use std::time::Duration;
///
/// #[derive(Default)]
/// struct Counter(u32);
///
/// impl Delegate<PerChat> for Counter {
///     async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
///         self.0 += 1;
///         cx.sender().send_message(self.0.to_string()).await?;
///         Ok(())
///     }
/// }
///
/// let counters = pair(per_chat_id(), |_chat_id| Counter::default())
///     .idle_timeout(Duration::from_secs(10));
/// # drop(counters);
/// ```
///
/// A delegate that is for something else than what the seeder finds does not compile:
///
/// ```compile_fail,E0277
/// # use amanobot::delegate::{Delegate, PerChat, pair, per_from_id};
/// struct Counter;
///
/// impl Delegate<PerChat> for Counter {}
///
/// let counters = pair(per_from_id(), |_| Counter); // finds users, not chats
/// ```
#[doc(alias = "create_open")]
#[doc(alias = "pave_event_space")]
pub fn pair<Q, E, D, M>(seeder: Q, make: M) -> Pair<Q::Scope, E>
where
    Q: Seeder,
    E: Send + 'static,
    D: Delegate<Q::Scope, E>,
    M: Fn(<Q::Scope as Scope>::Key) -> D + Send + Sync + 'static,
{
    let make = Arc::new(make);
    Pair {
        seeder: Box::new(seeder),
        settle: Box::new(move |cell| run::home(cell, Arc::clone(&make))),
        idle_timeout: None,
        intercepted: None,
    }
}

/// For each new seed, runs a function in a task of its own, with the message that it is for.
///
/// The delegate lives as long as the function runs. It gets its further messages by
/// [`wait`](Cx::wait); those that it has not read when it returns open the next one.
///
/// ```
/// use amanobot::delegate::{per_message, run_with};
/// use amanobot::prelude::*;
///
/// let archive = run_with(per_message().flavors([Flavor::Chat]), |cx, update| async move {
///     let Some(message) = update.message() else { return Ok(()) };
///     cx.bot().forward_message("@archive", message.chat.id, message.message_id).await?;
///     Ok(())
/// });
/// # drop(archive);
/// ```
#[doc(alias = "call")]
#[doc(alias = "create_run")]
pub fn run_with<Q, F, Fut>(seeder: Q, run: F) -> Pair<Q::Scope>
where
    Q: Seeder,
    F: Fn(Cx<Q::Scope>, Update) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = HandlerResult> + Send + 'static,
{
    let run = Arc::new(run);
    pair(seeder, move |_key| Run {
        run: Arc::clone(&run),
        types: PhantomData,
    })
}

/// A delegate that is one function.
struct Run<S, F, Fut> {
    run: Arc<F>,
    types: PhantomData<fn() -> (S, Fut)>,
}

impl<S, F, Fut> Delegate<S> for Run<S, F, Fut>
where
    S: Scope,
    F: Fn(Cx<S>, Update) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = HandlerResult> + Send + 'static,
{
    async fn open(&mut self, cx: &mut Cx<S>) -> HandlerResult {
        if let Some(Incoming::Update(update)) = cx.take_first() {
            (self.run)(cx.twin(), update).await?;
        }
        cx.close();
        Ok(())
    }
}

impl<S: Scope, E: Send + 'static> Pair<S, E> {
    /// Tells a delegate when no message has reached it for so long: see
    /// [`on_idle`](Delegate::on_idle), which closes it.
    ///
    /// The time begins when the delegate is made, and again with each message, before its hook runs;
    /// what the hook takes counts. Events make no difference. A delegate that handles a message is
    /// not told until it has done so, nor if another message waits for it by then. Unless this is
    /// set, delegates live until they close themselves.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.idle_timeout = Some(timeout);
        self
    }

    /// Brings presses to the delegate that has sent the message below which they happen, wherever that
    /// is and whoever presses.
    ///
    /// What a delegate of this pair sends by its [`cx.bot()`](Cx::bot), and by whatever is made of that,
    /// is its own as long as it has a button whose press reaches the bot; a link is none. An edit that
    /// takes away the buttons gives the message up, and so does deleting it. A message that a user has
    /// sent by choosing a result of inline mode belongs to the delegate that is told of the
    /// [choice](Delegate::on_chosen_inline_result), and to begin with whatever its keyboard is.
    ///
    /// The seeder is asked first. A press that it finds no seed in comes to the owner of the message. If
    /// that has ended, the press opens the next one with the same seed. A press that reaches the bot
    /// before the answer of the call that sent its message waits for that call. Each pair knows its own
    /// messages only. See [`CallbackQueryCoordinator`] for how many are remembered, and how this
    /// works without delegates.
    ///
    /// ```
    /// use amanobot::delegate::{Cx, Delegate, PerUser, pair, per_from_id};
    /// use amanobot::helper::Origins;
    /// use amanobot::prelude::*;
    ///
    /// /// Posts what its user says in a channel, and counts who likes it.
    /// #[derive(Default)]
    /// struct Author {
    ///     likes: u32,
    /// }
    ///
    /// impl Delegate<PerUser> for Author {
    ///     async fn on_chat_message(&mut self, cx: &mut Cx<PerUser>, message: Message) -> HandlerResult {
    ///         let like = InlineKeyboardButton::new("Like").callback_data("like");
    ///         let post = cx.bot().send_message("@channel", message.text.unwrap_or_default());
    ///         post.reply_markup(InlineKeyboardMarkup::from([[like]])).await?;
    ///         Ok(())
    ///     }
    ///
    ///     async fn on_callback_query(&mut self, cx: &mut Cx<PerUser>, query: CallbackQuery) -> HandlerResult {
    ///         self.likes += 1;
    ///         let text = format!("{} likes", self.likes);
    ///         cx.bot().answer_callback_query(query.id).text(text).await?;
    ///         Ok(())
    ///     }
    /// }
    ///
    /// let authors = pair(per_from_id(), |_| Author::default())
    ///     .intercept_callback_query(Origins::ALL);
    /// # drop(authors);
    /// ```
    #[doc(alias = "intercept_callback_query_origin")]
    #[doc(alias = "InterceptCallbackQueryMixin")]
    pub fn intercept_callback_query(mut self, origins: Origins) -> Self {
        self.intercepted = Some(origins);
        self
    }

    pub(super) fn into_pattern(self, shared: Arc<Shared>) -> Pattern<S, E> {
        Pattern {
            shared,
            seeder: self.seeder,
            settle: self.settle,
            idle_timeout: self.idle_timeout,
            presses: self.intercepted.map(CallbackQueryCoordinator::new),
            post: Post::default(),
            table: Mutex::default(),
            fresh: AtomicU64::new(0),
            answerer: OnceLock::new(),
        }
    }
}

impl<E: Send + 'static> Pair<PerChat, E> {
    /// Brings presses below the messages of a chat to the chat's delegate, or opens one.
    ///
    /// Only those in chats that the seeder would find a seed for, as far as their ids and types go.
    ///
    /// ```
    /// use amanobot::delegate::{Cx, Delegate, PerChat, pair, per_chat_id};
    /// use amanobot::prelude::*;
    ///
    /// struct Ballot;
    ///
    /// impl Delegate<PerChat> for Ballot {
    ///     async fn on_callback_query(&mut self, cx: &mut Cx<PerChat>, query: CallbackQuery) -> HandlerResult {
    ///         cx.bot().answer_callback_query(query.id).text("Your vote counts").await?;
    ///         Ok(())
    ///     }
    /// }
    ///
    /// let ballots = pair(per_chat_id().groups(), |_| Ballot).include_callback_query();
    /// # drop(ballots);
    /// ```
    #[doc(alias = "include_callback_query_chat_id")]
    pub fn include_callback_query(mut self) -> Self {
        let chat = |chat: &Chat| Some(chat.id);
        self.seeder = Box::new(Included::new(self.seeder, chat));
        self
    }
}

impl<E: Send + 'static> Pair<PerUser, E> {
    /// Brings presses in the private chat with a user to the user's delegate, or opens one.
    ///
    /// Presses in groups are not brought, whoever pressed.
    #[doc(alias = "include_callback_query_chat_id")]
    pub fn include_callback_query(mut self) -> Self {
        let user = |chat: &Chat| chat.is_private().then_some(chat.id);
        self.seeder = Box::new(Included::new(self.seeder, user));
        self
    }
}

impl<S: Scope, E> fmt::Debug for Pair<S, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pair")
            .field("idle_timeout", &self.idle_timeout)
            .field("intercepted", &self.intercepted)
            .finish_non_exhaustive()
    }
}
