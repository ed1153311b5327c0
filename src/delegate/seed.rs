//! Seeders: which delegate an update is for.
//!
//! Plain functions of an update. What is done with a seed is decided by the
//! [`DelegatorBot`](super::DelegatorBot).

use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

use super::scope::{PerApplication, PerChat, PerInvoice, PerMessage, PerOrigin, PerUser, Scope};
use crate::types::{Chat, ChatType, Update, UpdateKind, User};
use crate::update::Flavor;
use crate::wire::MessageRef;

/// Which delegate an update is for.
///
/// `Option<K>` turns into it: `Some` is [`Key`](Self::Key), `None` is [`Skip`](Self::Skip).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Seed<K> {
    /// The one with this key; it is made if there is none.
    Key(K),
    /// A new one, even if there are others with this key. Only events that it sets itself will
    /// reach it.
    Fresh(K),
    /// None.
    Skip,
}

impl<K> Seed<K> {
    /// The key, if there is one.
    pub fn key(&self) -> Option<&K> {
        match self {
            Seed::Key(key) | Seed::Fresh(key) => Some(key),
            Seed::Skip => None,
        }
    }
}

impl<K> From<Option<K>> for Seed<K> {
    fn from(key: Option<K>) -> Self {
        key.map_or(Seed::Skip, Seed::Key)
    }
}

/// Finds out which delegate an update is for.
///
/// The functions of [this module](super) make seeders; [`per`] makes one of a closure. A tuple of
/// seeders asks them in turn, as [`chain`] does.
///
/// A seeder must be quick and must not block: every update waits for it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a seeder",
    label = "expected `per_chat_id()`, another seeder, or a tuple of seeders",
    note = "a closure becomes a seeder by `per(|update| …)`",
    note = "all seeders of a tuple must have the same scope"
)]
pub trait Seeder: Send + Sync + 'static {
    /// What it makes seeds for.
    type Scope: Scope;

    /// Which delegate the update is for.
    fn seed(&self, update: &Update) -> Seed<Key<Self>>;

    /// The first seed that is accepted, where there are several seeders to ask.
    fn seed_until(&self, update: &Update, accept: &dyn Fn(&Key<Self>) -> bool) -> Seed<Key<Self>> {
        match self.seed(update) {
            Seed::Key(key) if accept(&key) => Seed::Key(key),
            Seed::Fresh(key) if accept(&key) => Seed::Fresh(key),
            _ => Seed::Skip,
        }
    }

    /// Whether the delegate with this key also gets the presses below messages of a chat, where they
    /// are [included](super::Pair::include_callback_query).
    fn includes(&self, key: &Key<Self>, chat: &Chat) -> bool {
        let _ = (key, chat);
        true
    }
}

/// The keys of a seeder.
type Key<Q> = <<Q as Seeder>::Scope as Scope>::Key;

macro_rules! tuple {
    ($First:ident $first:ident $($Next:ident $next:ident)+) => {
        impl<$First, $($Next),+> Seeder for ($First, $($Next),+)
        where
            $First: Seeder,
            $($Next: Seeder<Scope = $First::Scope>,)+
        {
            type Scope = $First::Scope;

            fn seed(&self, update: &Update) -> Seed<Key<Self>> {
                let ($first, $($next),+) = self;
                let seed = $first.seed(update);
                $(
                    let seed = match seed {
                        Seed::Skip => $next.seed(update),
                        found => found,
                    };
                )+
                seed
            }

            fn seed_until(
                &self,
                update: &Update,
                accept: &dyn Fn(&Key<Self>) -> bool,
            ) -> Seed<Key<Self>> {
                let ($first, $($next),+) = self;
                let seed = $first.seed_until(update, accept);
                $(
                    let seed = match seed {
                        Seed::Skip => $next.seed_until(update, accept),
                        found => found,
                    };
                )+
                seed
            }

            fn includes(&self, key: &Key<Self>, chat: &Chat) -> bool {
                let ($first, $($next),+) = self;
                $first.includes(key, chat) $(|| $next.includes(key, chat))+
            }
        }
    };
}
tuple!(A a B b);
tuple!(A a B b C c);
tuple!(A a B b C c D d);

/// The first seed that one of the seeders finds: `chain((per_chat_id(), per_callback_query_chat_id()))`.
///
/// The tuple alone does the same. Seeders of different scopes are not chained:
///
/// ```compile_fail,E0271
/// # use amanobot::delegate::{chain, per_chat_id, per_from_id};
/// let seeders = chain((per_chat_id(), per_from_id()));
/// ```
pub fn chain<Q: Seeder>(seeders: Q) -> Q {
    seeders
}

/// The first seed that one of the seeders finds and `condition` holds for. No seeder is asked after
/// that one.
///
/// ```
/// use amanobot::delegate::{per_chat_id, per_callback_query_chat_id, until};
///
/// let groups = until(|chat_id| *chat_id < 0, (per_chat_id(), per_callback_query_chat_id()));
/// # let _ = groups;
/// ```
pub fn until<Q, F>(condition: F, seeders: Q) -> Until<Q, F>
where
    Q: Seeder,
    F: Fn(&Key<Q>) -> bool + Send + Sync + 'static,
{
    Until { condition, seeders }
}

/// Seeders with a condition, made by [`until`].
pub struct Until<Q, F> {
    condition: F,
    seeders: Q,
}

impl<Q, F> Seeder for Until<Q, F>
where
    Q: Seeder,
    F: Fn(&Key<Q>) -> bool + Send + Sync + 'static,
{
    type Scope = Q::Scope;

    fn seed(&self, update: &Update) -> Seed<Key<Self>> {
        self.seeders.seed_until(update, &self.condition)
    }

    fn includes(&self, key: &Key<Self>, chat: &Chat) -> bool {
        (self.condition)(key) && self.seeders.includes(key, chat)
    }
}

impl<Q: fmt::Debug, F> fmt::Debug for Until<Q, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Until").field(&self.seeders).finish()
    }
}

/// A seeder by a closure, which answers `Option<K>` or [`Seed<K>`](Seed).
///
/// The scope follows from the delegate, or is named: `per::<PerChat, _, _>(…)`.
///
/// ```
/// use amanobot::delegate::{PerChat, Seed, per};
/// use amanobot::prelude::*;
///
/// // A new delegate for each person that joins.
/// let arrivals = per::<PerChat, _, _>(|update: &Update| match update.message() {
///     Some(message) if matches!(message.content(), Content::NewChatMembers(_)) => {
///         Seed::Fresh(message.chat.id)
///     }
///     _ => Seed::Skip,
/// });
/// # let _ = arrivals;
/// ```
pub fn per<S, F, R>(seeder: F) -> Per<S, F>
where
    S: Scope,
    F: Fn(&Update) -> R + Send + Sync + 'static,
    R: Into<Seed<S::Key>>,
{
    Per {
        seeder,
        scope: PhantomData,
    }
}

/// A seeder by a closure, made by [`per`].
pub struct Per<S, F> {
    seeder: F,
    scope: PhantomData<fn() -> S>,
}

impl<S, F, R> Seeder for Per<S, F>
where
    S: Scope,
    F: Fn(&Update) -> R + Send + Sync + 'static,
    R: Into<Seed<S::Key>>,
{
    type Scope = S;

    fn seed(&self, update: &Update) -> Seed<S::Key> {
        (self.seeder)(update).into()
    }
}

impl<S, F> fmt::Debug for Per<S, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Per").finish_non_exhaustive()
    }
}

/// Which ids pass.
#[derive(Debug, Clone)]
enum Ids {
    All,
    In(HashSet<i64>),
    Except(HashSet<i64>),
}

impl Ids {
    fn allow(&self, id: i64) -> bool {
        match self {
            Ids::All => true,
            Ids::In(ids) => ids.contains(&id),
            Ids::Except(ids) => !ids.contains(&id),
        }
    }
}

/// Whether something is on a list; there need not be one.
fn listed<T: PartialEq>(list: Option<&[T]>, item: &T) -> bool {
    list.is_none_or(|list| list.contains(item))
}

/// A delegate for each chat that an update happens in.
///
/// Messages and posts, new and edited, and everything else that happens in a chat: members, boosts,
/// reactions. A press of a button does not count: see [`per_callback_query_chat_id`].
pub fn per_chat_id() -> PerChatId {
    PerChatId {
        ids: Ids::All,
        types: None,
    }
}

/// [`per_chat_id`], for these chats only.
pub fn per_chat_id_in(ids: impl IntoIterator<Item = i64>) -> PerChatId {
    PerChatId {
        ids: Ids::In(ids.into_iter().collect()),
        types: None,
    }
}

/// [`per_chat_id`], for all chats but these.
pub fn per_chat_id_except(ids: impl IntoIterator<Item = i64>) -> PerChatId {
    PerChatId {
        ids: Ids::Except(ids.into_iter().collect()),
        types: None,
    }
}

/// Seeds by the chat that an update happens in, made by [`per_chat_id`].
#[derive(Debug, Clone)]
pub struct PerChatId {
    ids: Ids,
    types: Option<Vec<ChatType>>,
}

impl PerChatId {
    /// Only chats of these types. A supergroup is no group: see [`groups`](Self::groups).
    pub fn types(mut self, types: impl IntoIterator<Item = ChatType>) -> Self {
        self.types = Some(types.into_iter().collect());
        self
    }

    /// Only groups and supergroups.
    pub fn groups(self) -> Self {
        self.types([ChatType::Group, ChatType::Supergroup])
    }
}

impl Seeder for PerChatId {
    type Scope = PerChat;

    fn seed(&self, update: &Update) -> Seed<i64> {
        if update.flavor() == Flavor::CallbackQuery {
            return Seed::Skip;
        }
        let chat = update.chat();
        let chat = chat.filter(|chat| listed(self.types.as_deref(), &chat.kind));
        let id = chat.map(|chat| chat.id);
        id.filter(|id| self.ids.allow(*id)).into()
    }

    fn includes(&self, id: &i64, chat: &Chat) -> bool {
        listed(self.types.as_deref(), &chat.kind) && self.ids.allow(*id)
    }
}

/// A delegate for each user that sends a message, an inline query, or the result of one.
///
/// Whoever writes in the name of a chat has no id of their own: posts of channels have no sender,
/// and all anonymous administrators of groups are one user.
pub fn per_from_id() -> PerFromId {
    PerFromId::new(Ids::All)
}

/// [`per_from_id`], for these users only.
pub fn per_from_id_in(ids: impl IntoIterator<Item = i64>) -> PerFromId {
    PerFromId::new(Ids::In(ids.into_iter().collect()))
}

/// [`per_from_id`], for all users but these.
pub fn per_from_id_except(ids: impl IntoIterator<Item = i64>) -> PerFromId {
    PerFromId::new(Ids::Except(ids.into_iter().collect()))
}

/// A delegate for each user that sends an inline query, or the result of one.
pub fn per_inline_from_id() -> PerFromId {
    PerFromId::new(Ids::All).flavors(INLINE)
}

/// [`per_inline_from_id`], for these users only.
pub fn per_inline_from_id_in(ids: impl IntoIterator<Item = i64>) -> PerFromId {
    PerFromId::new(Ids::In(ids.into_iter().collect())).flavors(INLINE)
}

/// [`per_inline_from_id`], for all users but these.
pub fn per_inline_from_id_except(ids: impl IntoIterator<Item = i64>) -> PerFromId {
    PerFromId::new(Ids::Except(ids.into_iter().collect())).flavors(INLINE)
}

/// The flavors of inline mode.
const INLINE: [Flavor; 2] = [Flavor::InlineQuery, Flavor::ChosenInlineResult];

/// Seeds by the user that an update comes from, made by [`per_from_id`].
#[derive(Debug, Clone)]
pub struct PerFromId {
    ids: Ids,
    flavors: Option<Vec<Flavor>>,
}

impl PerFromId {
    fn new(ids: Ids) -> Self {
        let [query, chosen] = INLINE;
        Self {
            ids,
            flavors: Some(vec![Flavor::Chat, query, chosen]),
        }
    }

    /// Only updates of these flavors.
    pub fn flavors(mut self, flavors: impl IntoIterator<Item = Flavor>) -> Self {
        self.flavors = Some(flavors.into_iter().collect());
        self
    }

    /// Updates of all flavors that come from a user.
    pub fn all_flavors(mut self) -> Self {
        self.flavors = None;
        self
    }
}

impl Seeder for PerFromId {
    type Scope = PerUser;

    fn seed(&self, update: &Update) -> Seed<i64> {
        if !listed(self.flavors.as_deref(), &update.flavor()) {
            return Seed::Skip;
        }
        let id = from(update).map(|user| user.id);
        id.filter(|id| self.ids.allow(*id)).into()
    }

    fn includes(&self, id: &i64, _chat: &Chat) -> bool {
        self.ids.allow(*id)
    }
}

/// One delegate for everything.
pub fn per_application() -> PerApplicationOnce {
    PerApplicationOnce
}

/// The same seed for everything, made by [`per_application`].
#[derive(Debug, Clone, Copy)]
pub struct PerApplicationOnce;

impl Seeder for PerApplicationOnce {
    type Scope = PerApplication;

    fn seed(&self, _update: &Update) -> Seed<()> {
        Seed::Key(())
    }
}

/// A new delegate for each update.
pub fn per_message() -> PerMessageFresh {
    PerMessageFresh { flavors: None }
}

/// A fresh seed for each update, made by [`per_message`].
#[derive(Debug, Clone)]
pub struct PerMessageFresh {
    flavors: Option<Vec<Flavor>>,
}

impl PerMessageFresh {
    /// Only updates of these flavors.
    pub fn flavors(mut self, flavors: impl IntoIterator<Item = Flavor>) -> Self {
        self.flavors = Some(flavors.into_iter().collect());
        self
    }
}

impl Seeder for PerMessageFresh {
    type Scope = PerMessage;

    fn seed(&self, update: &Update) -> Seed<()> {
        if listed(self.flavors.as_deref(), &update.flavor()) {
            Seed::Fresh(())
        } else {
            Seed::Skip
        }
    }
}

/// A delegate for each chat with a message whose buttons are pressed.
///
/// Together with [`per_chat_id`] a chat's delegate gets its presses too:
/// `(per_chat_id(), per_callback_query_chat_id())`.
#[doc(alias = "include_callback_query_chat_id")]
pub fn per_callback_query_chat_id() -> PerCallbackQueryChatId {
    PerCallbackQueryChatId { types: None }
}

/// Seeds by the chat of the message with the pressed button, made by
/// [`per_callback_query_chat_id`].
#[derive(Debug, Clone)]
pub struct PerCallbackQueryChatId {
    types: Option<Vec<ChatType>>,
}

impl PerCallbackQueryChatId {
    /// Only chats of these types. A supergroup is no group: see [`groups`](Self::groups).
    pub fn types(mut self, types: impl IntoIterator<Item = ChatType>) -> Self {
        self.types = Some(types.into_iter().collect());
        self
    }

    /// Only groups and supergroups.
    pub fn groups(self) -> Self {
        self.types([ChatType::Group, ChatType::Supergroup])
    }
}

impl Seeder for PerCallbackQueryChatId {
    type Scope = PerChat;

    fn seed(&self, update: &Update) -> Seed<i64> {
        let chat = pressed_in(update).filter(|chat| listed(self.types.as_deref(), &chat.kind));
        chat.map(|chat| chat.id).into()
    }

    fn includes(&self, _id: &i64, chat: &Chat) -> bool {
        listed(self.types.as_deref(), &chat.kind)
    }
}

/// A seeder, and presses in chats: [`Pair::include_callback_query`](super::Pair).
pub(super) struct Included<S: Scope> {
    seeder: Box<dyn Seeder<Scope = S>>,
    key: fn(&Chat) -> Option<S::Key>,
}

impl<S: Scope> Included<S> {
    pub(super) fn new(
        seeder: Box<dyn Seeder<Scope = S>>,
        key: fn(&Chat) -> Option<S::Key>,
    ) -> Self {
        Self { seeder, key }
    }
}

impl<S: Scope> Seeder for Included<S> {
    type Scope = S;

    fn seed(&self, update: &Update) -> Seed<S::Key> {
        match self.seeder.seed(update) {
            Seed::Skip => {
                let found = pressed_in(update).and_then(|chat| Some((chat, (self.key)(chat)?)));
                let included = found.filter(|(chat, key)| self.seeder.includes(key, chat));
                included.map(|(_, key)| key).into()
            }
            found => found,
        }
    }
}

/// A delegate for each message whose buttons are pressed.
pub fn per_callback_query_origin() -> PerCallbackQueryOrigin {
    PerCallbackQueryOrigin {
        chat: true,
        inline: true,
    }
}

/// Seeds by the message with the pressed button, made by [`per_callback_query_origin`].
#[derive(Debug, Clone, Copy)]
pub struct PerCallbackQueryOrigin {
    chat: bool,
    inline: bool,
}

impl PerCallbackQueryOrigin {
    /// Only messages that the bot has sent to a chat.
    pub fn chat_only(self) -> Self {
        Self {
            inline: false,
            ..self
        }
    }

    /// Only messages that were sent by way of inline mode.
    pub fn inline_only(self) -> Self {
        Self {
            chat: false,
            ..self
        }
    }
}

impl Seeder for PerCallbackQueryOrigin {
    type Scope = PerOrigin;

    fn seed(&self, update: &Update) -> Seed<MessageRef> {
        let UpdateKind::CallbackQuery(query) = &update.kind else {
            return Seed::Skip;
        };
        let allowed = |origin: &MessageRef| match origin {
            MessageRef::Chat { .. } => self.chat,
            MessageRef::Inline { .. } => self.inline,
        };
        query.origin().filter(allowed).into()
    }
}

/// A delegate for each invoice, by its payload: shipping and pre-checkout queries, and messages that
/// tell of a successful payment.
pub fn per_invoice_payload() -> PerInvoicePayload {
    PerInvoicePayload
}

/// Seeds by the payload of an invoice, made by [`per_invoice_payload`].
#[derive(Debug, Clone, Copy)]
pub struct PerInvoicePayload;

impl Seeder for PerInvoicePayload {
    type Scope = PerInvoice;

    fn seed(&self, update: &Update) -> Seed<String> {
        let payload = match &update.kind {
            UpdateKind::ShippingQuery(query) => Some(&query.invoice_payload),
            UpdateKind::PreCheckoutQuery(query) => Some(&query.invoice_payload),
            _ => update
                .message()
                .and_then(|message| message.successful_payment.as_ref())
                .map(|payment| &payment.invoice_payload),
        };
        payload.cloned().into()
    }
}

/// The chat of the message whose button was pressed.
fn pressed_in(update: &Update) -> Option<&Chat> {
    match &update.kind {
        UpdateKind::CallbackQuery(query) => query.chat(),
        _ => None,
    }
}

/// The user that an update comes from.
fn from(update: &Update) -> Option<&User> {
    Some(match &update.kind {
        UpdateKind::CallbackQuery(query) => &query.from,
        UpdateKind::InlineQuery(query) => &query.from,
        UpdateKind::ChosenInlineResult(chosen) => &chosen.from,
        UpdateKind::ShippingQuery(query) => &query.from,
        UpdateKind::PreCheckoutQuery(query) => &query.from,
        UpdateKind::PurchasedPaidMedia(purchase) => &purchase.from,
        UpdateKind::MyChatMember(member) | UpdateKind::ChatMember(member) => &member.from,
        UpdateKind::ChatJoinRequest(request) => &request.from,
        _ => update.message()?.from.as_deref()?,
    })
}
