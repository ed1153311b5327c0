//! The router: a table from keys to functions.
//!
//! Where keys come from is decided by [key functions](super::key).

use std::any::type_name;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use super::HandlerResult;
use super::command::Command;
use super::key::{Key, KeyFunction};
use crate::bot::Bot;
use crate::bot::transport::BoxFuture;

/// Gives an object to the function that its key has in a table.
///
/// An entry is an `async fn` that takes the [`Bot`], the object and, if it likes, what came with
/// the key: the [`Command`], the captures of a regular expression. Or it is another router.
///
/// ```
/// use amanobot::prelude::*;
///
/// # async fn start(_: Bot, _: Message) -> HandlerResult { Ok(()) }
/// # async fn chatter(_: Bot, _: Message) -> HandlerResult { Ok(()) }
/// # async fn admire(_: Bot, _: Message) -> HandlerResult { Ok(()) }
/// async fn unknown(bot: Bot, message: Message, command: Option<Command>) -> HandlerResult {
///     let name = command.map(|command| command.name).unwrap_or_default();
///     bot.send_message(&message, format!("I do not know /{name}")).await?;
///     Ok(())
/// }
///
/// let texts = Router::new(by_chat_command())
///     .on("start", start)
///     .not_a_command(chatter)
///     .otherwise(unknown);
/// let messages = Router::new(by_content_type()).on("text", texts).on("photo", admire);
/// let routes = Routes::new().on_chat_message(messages.into_handler());
/// ```
///
/// What it costs is one look-up in a hash map, however many entries there are.
///
/// # From the original's names
///
/// | amanobot for Python | here |
/// | --- | --- |
/// | `Router(by_chat_command(), {'start': f, None: g})` | `Router::new(by_chat_command()).on("start", f).otherwise(g)` |
/// | the entry of `(None,)` | [`no_key`](Self::no_key), for commands [`not_a_command`](Self::not_a_command) |
/// | `make_routing_table(handler, ['start', 'help'])` | an [`on`](Self::on) for each: nothing is found by its name at run time |
/// | `make_content_type_routing_table(handler)` | the same, with [`by_content_type`](super::by_content_type); or a `match` on [`Message::content`](crate::types::Message::content) |
/// | `router.map(msg)` | [`KeyFunction::key`], and a `match` |
/// | methods of a handler as entries | a `match` on the key in the [delegate](crate::delegate)'s hook, which has `&mut self` |
/// | no entry and no default: `RuntimeError` | nothing happens |
#[doc(alias = "make_routing_table")]
#[must_use = "a router does nothing until something is given to it"]
pub struct Router<F: KeyFunction> {
    function: F,
    table: HashMap<OwnedKey<F>, Function<F::Object, F::Args>>,
    no_key: Option<Function<F::Object, ()>>,
    otherwise: Option<Function<F::Object, Option<F::Args>>>,
}

/// A key as the table has it.
type OwnedKey<F> = <<F as KeyFunction>::Key as ToOwned>::Owned;

/// One entry of a [`Router`], whatever its type was.
pub type Function<T, A> = Box<dyn Fn(Bot, T, A) -> BoxFuture<'static, HandlerResult> + Send + Sync>;

impl<F: KeyFunction> Router<F> {
    /// A router by this key function, without entries.
    pub fn new(function: F) -> Self {
        Self {
            function,
            table: HashMap::new(),
            no_key: None,
            otherwise: None,
        }
    }

    /// Calls `entry` for objects with this key. A later one replaces an earlier one.
    pub fn on<Shape>(
        mut self,
        key: impl Into<OwnedKey<F>>,
        entry: impl Entry<F::Object, F::Args, Shape>,
    ) -> Self {
        self.table.insert(key.into(), entry.into_function());
        self
    }

    /// Calls `entry` for objects that have [no key](Key::Absent) at all: messages without text,
    /// queries without data, texts that a regular expression does not match.
    ///
    /// Unless set, they go to [`otherwise`](Self::otherwise).
    pub fn no_key<Shape>(mut self, entry: impl Entry<F::Object, (), Shape>) -> Self {
        self.no_key = Some(entry.into_function());
        self
    }

    /// Calls `entry` for every object that no other entry is there for. Its third argument, if it
    /// has one, is an [`Option`]: an object without a key has nothing that comes with it.
    ///
    /// Unless set, nothing happens to such objects.
    pub fn otherwise<Shape>(
        mut self,
        entry: impl Entry<F::Object, Option<F::Args>, Shape>,
    ) -> Self {
        self.otherwise = Some(entry.into_function());
        self
    }

    /// The function to register, as in `Routes::new().on_chat_message(router.into_handler())`.
    pub fn into_handler(
        self,
    ) -> impl Fn(Bot, F::Object) -> BoxFuture<'static, HandlerResult> + Clone + Send + Sync + 'static
    {
        let router = Arc::new(self);
        move |bot, object| match router.function.learn(&bot, &object) {
            None => router.call(bot, object),
            Some(learning) => {
                let router = Arc::clone(&router);
                Box::pin(async move {
                    learning.await?;
                    router.call(bot, object).await
                })
            }
        }
    }

    /// Calls the entry that the object's key has.
    fn call(&self, bot: Bot, object: F::Object) -> BoxFuture<'static, HandlerResult> {
        let args = match self.function.key(&object) {
            Key::Is(key, args) => match self.table.get(&*key) {
                Some(entry) => {
                    drop(key);
                    return entry(bot, object, args);
                }
                None => Some(args),
            },
            Key::Other(args) => Some(args),
            Key::Absent => match &self.no_key {
                Some(entry) => return entry(bot, object, ()),
                None => None,
            },
        };
        let Some(otherwise) = &self.otherwise else {
            tracing::debug!(key_function = type_name::<F>(), "no entry");
            return Box::pin(async { Ok(()) });
        };
        otherwise(bot, object, args)
    }
}

impl<F: KeyFunction<Args = Command>> Router<F> {
    /// Calls `entry` for messages that are no commands. Another name of [`no_key`](Self::no_key).
    pub fn not_a_command<Shape>(self, entry: impl Entry<F::Object, (), Shape>) -> Self {
        self.no_key(entry)
    }
}

impl<F: KeyFunction> fmt::Debug for Router<F>
where
    OwnedKey<F>: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router")
            .field("keys", &self.table.keys())
            .field("no_key", &self.no_key.is_some())
            .field("otherwise", &self.otherwise.is_some())
            .finish_non_exhaustive()
    }
}

/// What can be an entry of a [`Router`] for objects of type `T`, where `A` comes with the key.
///
/// `async fn(Bot, T) -> HandlerResult`, `async fn(Bot, T, A) -> HandlerResult`, or another router
/// of the same objects, which finds its own key. `Shape` says which of them; it is inferred. A
/// closure names the types of its arguments.
#[diagnostic::on_unimplemented(
    message = "this cannot be an entry of a router of `{T}`",
    label = "expected `async fn(Bot, {T}) -> HandlerResult`, or one with a third argument `{A}`, or a `Router`",
    note = "a closure names the types of its arguments: `async |bot: Bot, object: {T}| …`"
)]
pub trait Entry<T, A, Shape>: Sized {
    /// The function that the router calls.
    fn into_function(self) -> Function<T, A>;
}

impl<T, A, F, Fut> Entry<T, A, (T,)> for F
where
    F: Fn(Bot, T) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = HandlerResult> + Send + 'static,
{
    fn into_function(self) -> Function<T, A> {
        Box::new(move |bot, object, _| Box::pin(self(bot, object)))
    }
}

impl<T, A, F, Fut> Entry<T, A, (T, A)> for F
where
    F: Fn(Bot, T, A) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = HandlerResult> + Send + 'static,
{
    fn into_function(self) -> Function<T, A> {
        Box::new(move |bot, object, args| Box::pin(self(bot, object, args)))
    }
}

impl<A, F: KeyFunction> Entry<F::Object, A, Nested> for Router<F> {
    fn into_function(self) -> Function<F::Object, A> {
        let handler = self.into_handler();
        Box::new(move |bot, object, _| handler(bot, object))
    }
}

/// The shape of an [`Entry`] that is a router.
#[derive(Debug)]
pub enum Nested {}
