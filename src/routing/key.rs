//! Key functions: what an object is routed by.
//!
//! Pure: they look at an object and touch nothing. What is done with a key is decided by a
//! [`Router`](super::Router), or by a `match`.

use std::borrow::Cow;
use std::fmt;
use std::hash::Hash;
use std::marker::PhantomData;

use crate::bot::Bot;
use crate::bot::transport::BoxFuture;
use crate::error::Result;
use crate::types::{CallbackQuery, Message};

/// What a [key function](KeyFunction) finds in an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Key<K, A = ()> {
    /// This key, and what comes with it, such as the arguments of a command.
    Is(K, A),
    /// Something to route by that has no key of its own, such as a match in which the group in
    /// question took no part.
    Other(A),
    /// Nothing to route by: the message is no command, the query has no data.
    Absent,
}

impl<K, A> Key<K, A> {
    /// The key, if there is one.
    pub fn key(&self) -> Option<&K> {
        match self {
            Key::Is(key, _) => Some(key),
            Key::Other(_) | Key::Absent => None,
        }
    }
}

impl<K> From<Option<K>> for Key<K> {
    fn from(key: Option<K>) -> Self {
        key.map_or(Key::Absent, |key| Key::Is(key, ()))
    }
}

/// Finds out what an object is routed by.
///
/// The functions of [this module](super) make key functions; [`by`] makes one of a closure. They
/// are values, which can be kept and asked without a router, for instance in the hook of a
/// delegate:
///
/// ```
/// use amanobot::prelude::*;
/// use amanobot::routing::ByText;
///
/// struct Dialogue {
///     buttons: ByText<CallbackQuery>,
/// }
///
/// impl Delegate<PerChat> for Dialogue {
///     async fn on_callback_query(
///         &mut self,
///         cx: &mut Cx<PerChat>,
///         query: CallbackQuery,
///     ) -> HandlerResult {
///         match self.buttons.key(&query).key().map(|data| &**data) {
///             Some("yes") => cx.close(),
///             Some(_) => {}
///             None => println!("a game's button"),
///         }
///         Ok(())
///     }
/// }
/// # let _ = Dialogue { buttons: by_data() };
/// ```
///
/// A key function must be quick and must not block.
#[doc(alias = "key function")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a key function",
    label = "expected `by_chat_command()`, `by_data()` or another key function",
    note = "a closure becomes a key function by `by(|message: &Message| …)`"
)]
pub trait KeyFunction: Send + Sync + 'static {
    /// What it looks at, such as a [`Message`].
    type Object: Send + 'static;

    /// What the entries of a router are found by: `str`, or any type of values that can be
    /// compared.
    type Key: ToOwned<Owned: Hash + Eq + Send + Sync + 'static> + Hash + Eq + ?Sized + 'static;

    /// What comes with a key, such as the arguments of a command; often nothing.
    type Args: Send + 'static;

    /// What this object is routed by.
    fn key<'a>(&self, object: &'a Self::Object) -> Key<Cow<'a, Self::Key>, Self::Args>;

    /// What has to be asked of Telegram before the key of this object can be told. A router does so
    /// first.
    ///
    /// Unless written otherwise there is nothing to ask.
    fn learn(&self, bot: &Bot, object: &Self::Object) -> Option<BoxFuture<'static, Result<()>>> {
        let _ = (bot, object);
        None
    }

    /// The same with another key for each key. What comes with it stays as it is.
    ///
    /// ```
    /// use amanobot::prelude::*;
    ///
    /// #[derive(Clone, PartialEq, Eq, Hash)]
    /// enum Answer {
    ///     Yes,
    ///     No,
    /// }
    ///
    /// // What is neither goes to `otherwise`.
    /// let by_answer = by_text().lower().map_key(|text| match text.as_str() {
    ///     "yes" | "y" => Some(Answer::Yes),
    ///     "no" | "n" => Some(Answer::No),
    ///     _ => None,
    /// });
    /// # async fn on_yes(_: Bot, _: Message) -> HandlerResult { Ok(()) }
    /// let router = Router::new(by_answer).on(Some(Answer::Yes), on_yes);
    /// ```
    #[doc(alias = "process_key")]
    fn map_key<K, M>(self, map: M) -> MapKey<Self, M>
    where
        Self: Sized,
        M: Fn(&Self::Key) -> K + Send + Sync + 'static,
        K: Clone + Hash + Eq + Send + Sync + 'static,
    {
        MapKey {
            function: self,
            map,
        }
    }

    /// The same with keys in lower case: `/Start` is routed as `/start` is. Entries have to be named in
    /// lower case, too.
    #[doc(alias = "lower_key")]
    fn lower(self) -> MapKey<Self, fn(&Self::Key) -> String>
    where
        Self: Sized,
        Self::Key: AsRef<str>,
    {
        MapKey {
            function: self,
            map: |key| key.as_ref().to_lowercase(),
        }
    }

    /// The same with keys in upper case. Entries have to be named in upper case, too.
    #[doc(alias = "upper_key")]
    fn upper(self) -> MapKey<Self, fn(&Self::Key) -> String>
    where
        Self: Sized,
        Self::Key: AsRef<str>,
    {
        MapKey {
            function: self,
            map: |key| key.as_ref().to_uppercase(),
        }
    }
}

/// A key function with other keys, made by [`map_key`](KeyFunction::map_key) and its like.
#[derive(Clone, Copy)]
pub struct MapKey<F, M> {
    function: F,
    map: M,
}

impl<F, M, K> KeyFunction for MapKey<F, M>
where
    F: KeyFunction,
    M: Fn(&F::Key) -> K + Send + Sync + 'static,
    K: Clone + Hash + Eq + Send + Sync + 'static,
{
    type Object = F::Object;
    type Key = K;
    type Args = F::Args;

    fn key<'a>(&self, object: &'a F::Object) -> Key<Cow<'a, K>, F::Args> {
        match self.function.key(object) {
            Key::Is(key, args) => Key::Is(Cow::Owned((self.map)(&key)), args),
            Key::Other(args) => Key::Other(args),
            Key::Absent => Key::Absent,
        }
    }

    fn learn(&self, bot: &Bot, object: &F::Object) -> Option<BoxFuture<'static, Result<()>>> {
        self.function.learn(bot, object)
    }
}

impl<F: fmt::Debug, M> fmt::Debug for MapKey<F, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("MapKey").field(&self.function).finish()
    }
}

/// Routes by what a closure finds; `None` is [nothing to route by](Key::Absent).
///
/// ```
/// use amanobot::prelude::*;
/// use amanobot::routing::by;
///
/// # async fn office(_: Bot, _: Message) -> HandlerResult { Ok(()) }
/// # async fn visitors(_: Bot, _: Message) -> HandlerResult { Ok(()) }
/// let by_chat = by(|message: &Message| Some(message.chat.id));
/// let router = Router::new(by_chat).on(-1001, office).otherwise(visitors);
/// ```
pub fn by<T, K, F>(find: F) -> By<T, F>
where
    T: Send + 'static,
    K: Clone + Hash + Eq + Send + Sync + 'static,
    F: Fn(&T) -> Option<K> + Send + Sync + 'static,
{
    By {
        find,
        object: PhantomData,
    }
}

/// A key function by a closure, made by [`by`].
pub struct By<T, F> {
    find: F,
    object: PhantomData<fn(&T)>,
}

impl<T, K, F> KeyFunction for By<T, F>
where
    T: Send + 'static,
    K: Clone + Hash + Eq + Send + Sync + 'static,
    F: Fn(&T) -> Option<K> + Send + Sync + 'static,
{
    type Object = T;
    type Key = K;
    type Args = ();

    fn key<'a>(&self, object: &'a T) -> Key<Cow<'a, K>> {
        (self.find)(object).map(Cow::Owned).into()
    }
}

impl<T, F: Clone> Clone for By<T, F> {
    fn clone(&self) -> Self {
        Self {
            find: self.find.clone(),
            object: PhantomData,
        }
    }
}

impl<T, F> fmt::Debug for By<T, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("By").finish_non_exhaustive()
    }
}

/// Routes by the text of a message, as it is.
pub fn by_text() -> ByText<Message> {
    ByText(|message| message.text.as_deref())
}

/// Routes by the data of the pressed button, as they are. A game's button has none.
pub fn by_data() -> ByText<CallbackQuery> {
    ByText(|query| query.data.as_deref())
}

/// Routes by what a message carries, under the name of its [content](crate::update::Content):
/// `text`, `photo`, `new_chat_members`, …; `unknown` for what is newer than this library.
///
/// A handler finds the content itself in [`Message::content`], which is also what to `match` on
/// where there is no router.
#[doc(alias = "make_content_type_routing_table")]
pub fn by_content_type() -> ByText<Message> {
    ByText(|message| Some(message.content().content_type()))
}

/// Routes by a text of an object, made by [`by_text`], [`by_data`] or [`by_content_type`].
pub struct ByText<T>(for<'a> fn(&'a T) -> Option<&'a str>);

impl<T: Send + 'static> KeyFunction for ByText<T> {
    type Object = T;
    type Key = str;
    type Args = ();

    fn key<'a>(&self, object: &'a T) -> Key<Cow<'a, str>> {
        (self.0)(object).map(Cow::Borrowed).into()
    }
}

impl<T> Copy for ByText<T> {}

impl<T> Clone for ByText<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> fmt::Debug for ByText<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByText").finish_non_exhaustive()
    }
}
