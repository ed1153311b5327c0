//! Whose buttons are whose: gives a press to the one that sent the message below which it happened.
//!
//! Knows no delegates; the owner of a message is any value that its user likes to get back.

mod origin;
mod record;

use std::fmt;
use std::slice;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

pub use self::origin::Origin;
use self::origin::{Chat, Place, Press};
use self::record::{Found, Record, Settled};
use crate::bot::{Bot, Finished, Hook, Outcome, Started};
use crate::methods::{Buttons, Messages, SendGame};
use crate::types::{
    CallbackQuery, ChosenInlineResult, InlineKeyboardMarkup, MessageId, SentGuestMessage,
    SentWebAppMessage,
};

/// Which origins are captured, and how many of them are remembered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origins {
    chat: bool,
    inline: bool,
    remembered: usize,
}

impl Origins {
    /// All messages, the newest 100,000 of them.
    pub const ALL: Self = Self {
        chat: true,
        inline: true,
        remembered: 100_000,
    };

    /// Messages that the bot sends to a chat, the newest 100,000 of them.
    pub const CHAT: Self = Self {
        inline: false,
        ..Self::ALL
    };

    /// Messages that are sent by way of inline mode, the newest 100,000 of them.
    pub const INLINE: Self = Self {
        chat: false,
        ..Self::ALL
    };

    /// Remembers so many instead.
    ///
    /// Those that were captured longest ago are forgotten first; for a while up to twice as many may
    /// be kept. Each takes 90 to 170 bytes, with an owner as small as a number.
    ///
    /// # Panics
    ///
    /// If `origins` is 0.
    pub const fn remember(self, origins: usize) -> Self {
        assert!(origins > 0, "at least one origin must be remembered");
        Self {
            remembered: origins,
            ..self
        }
    }
}

/// Remembers who has sent which message with buttons, and so whom a press is for.
///
/// A bot that was [augmented](Self::augment) for an owner makes each message its own that it sends with
/// at least one button whose press reaches the bot; a link is none. A message that it edits stays its own
/// as long as it has such a button, and one that it deletes is forgotten. That goes for every method of
/// the Bot API that sends, edits or deletes messages.
///
/// [Delegates](crate::delegate::Pair::intercept_callback_query) use it by themselves. This is how it works
/// without them:
///
/// ```
/// use amanobot::helper::{CallbackQueryCoordinator, Origins};
/// use amanobot::prelude::*;
///
/// /// Sends everybody a button of their own, which nobody else may press.
/// async fn offer(bot: Bot, message: Message, presses: CallbackQueryCoordinator<i64>) -> HandlerResult {
///     let Some(user) = &message.from else { return Ok(()) };
///     let button = InlineKeyboardButton::new("Mine").callback_data("mine");
///     let bot = presses.augment(&bot, user.id);
///     bot.send_message(&message, "Catch!").reply_markup(InlineKeyboardMarkup::from([[button]])).await?;
///     Ok(())
/// }
///
/// async fn pressed(bot: Bot, query: CallbackQuery, presses: CallbackQueryCoordinator<i64>) -> HandlerResult {
///     let is_owner = presses.owner_when_known(&query).await == Some(query.from.id);
///     let text = if is_owner { "Yours." } else { "Hands off." };
///     bot.answer_callback_query(query.id).text(text).await?;
///     Ok(())
/// }
///
/// let presses = CallbackQueryCoordinator::new(Origins::CHAT);
/// let (offers, pressers) = (presses.clone(), presses);
/// let routes = Routes::new()
///     .on_chat_message(move |bot, message| offer(bot, message, offers.clone()))
///     .on_callback_query(move |bot, query| pressed(bot, query, pressers.clone()));
/// # drop(routes);
/// ```
///
/// Clones share what they remember. It ends with the program, and the oldest is forgotten when there
/// is [too much](Origins::remember) of it.
///
/// # A press that overtakes the answer
///
/// A user can press a button before the bot has read that its message was sent. While a call is in
/// flight that may be the one which the message came from, [`owner_when_known`](Self::owner_when_known)
/// waits for it: a call with such buttons to the same chat, or by way of inline mode. There are no
/// timers: calls end, and if only because they are dropped.
pub struct CallbackQueryCoordinator<K> {
    shared: Arc<Shared<K>>,
}

struct Shared<K> {
    origins: Origins,
    record: Mutex<Record<K>>,
}

/// Whose a press is.
pub(crate) enum Owner<K> {
    /// This one's.
    Known(K),
    /// Nobody's.
    Nobody,
    /// Maybe that of a call that is in flight.
    InFlight(Press),
}

impl<K: Clone + Send + Sync + 'static> CallbackQueryCoordinator<K> {
    /// Remembers nothing yet.
    pub fn new(origins: Origins) -> Self {
        Self {
            shared: Arc::new(Shared {
                origins,
                record: Mutex::default(),
            }),
        }
    }

    /// The bot, such that messages with buttons are captured for this owner.
    ///
    /// The call itself captures, before its `.await` yields the answer. A message that is sent to a
    /// chat by its `@username` is captured as well.
    #[doc(alias = "augment_bot")]
    pub fn augment(&self, bot: &Bot, owner: K) -> Bot {
        bot.with_hook(Capture {
            coordinator: self.clone(),
            owner,
        })
    }

    /// Has presses below this message belong to this owner, until another one captures it or it is
    /// given up. Origins of a kind that is not [captured](Origins) are not.
    #[doc(alias = "capture_origin")]
    pub fn capture(&self, origin: impl Into<Origin>, owner: K) {
        self.capture_origin(origin.into(), owner);
    }

    fn capture_origin(&self, origin: Origin, owner: K) {
        if !self.takes(&origin) {
            return;
        }
        let place = origin.place();
        let mut record = self.record();
        let forgotten = record.capture(origin, owner, self.shared.origins.remembered);
        let settled = record.settle(&place);
        drop(record);
        drop(forgotten);
        deliver(settled);
    }

    /// Captures the message that a user has sent by choosing a result of inline mode, if it can be
    /// edited: then it has a keyboard.
    pub fn capture_chosen(&self, chosen: &ChosenInlineResult, owner: K) {
        if let Some(id) = &chosen.inline_message_id {
            self.capture_origin(Origin::from(id.as_str()), owner);
        }
    }

    /// Has presses below this message belong to nobody.
    #[doc(alias = "uncapture_origin")]
    pub fn uncapture(&self, origin: impl Into<Origin>) {
        let origin = origin.into();
        let forgotten = self.record().forget(&origin);
        drop(forgotten);
    }

    /// Whose message it is below which a button was pressed, as far as is known now.
    pub fn owner_of(&self, query: &CallbackQuery) -> Option<K> {
        let press = Press::of(query)?;
        self.record().owner(&press).cloned()
    }

    /// Whose message it is below which a button was pressed. If it may be one that is being sent,
    /// waits until that has been done.
    ///
    /// # Cancel safety
    ///
    /// Nothing is lost if this is dropped.
    pub fn owner_when_known(
        &self,
        query: &CallbackQuery,
    ) -> impl Future<Output = Option<K>> + Send + use<K> {
        let owner = self.seek(query);
        let coordinator = self.clone();
        async move {
            match owner {
                Owner::Known(owner) => Some(owner),
                Owner::Nobody => None,
                Owner::InFlight(press) => {
                    let (tell, told) = oneshot::channel();
                    // Nobody listens any more if the future was dropped.
                    coordinator.when_known(press, move |owner| drop(tell.send(owner)));
                    told.await.ok().flatten()
                }
            }
        }
    }

    /// How many origins are remembered.
    pub fn len(&self) -> usize {
        self.record().len()
    }

    /// Whether none is remembered.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whose a press is.
    pub(crate) fn seek(&self, query: &CallbackQuery) -> Owner<K> {
        let Some(press) = Press::of(query).filter(|press| self.takes(press.origin())) else {
            return Owner::Nobody;
        };
        match self.record().find(press) {
            Found::Owner(owner) => Owner::Known(owner.clone()),
            Found::Nobody => Owner::Nobody,
            Found::InFlight(press) => Owner::InFlight(press),
        }
    }

    /// Calls `then` as soon as it is known whose a press is, maybe at once.
    pub(crate) fn when_known(&self, press: Press, then: impl FnOnce(Option<K>) + Send + 'static) {
        let settled = self.record().wait(press, Box::new(then));
        deliver(settled);
    }

    /// Has everything that waits for calls in flight belong to nobody.
    pub(crate) fn give_up(&self) {
        let settled = self.record().give_up();
        deliver(settled);
    }

    fn takes(&self, origin: &Origin) -> bool {
        if origin.is_inline() {
            self.shared.origins.inline
        } else {
            self.shared.origins.chat
        }
    }
}

impl<K> CallbackQueryCoordinator<K> {
    fn record(&self) -> MutexGuard<'_, Record<K>> {
        // A key's own code may panic. Each change is one insertion or removal, so nothing is half done.
        self.shared
            .record
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells those that waited, in the order in which they came; the lock is free by now.
fn deliver<K>(settled: Settled<K>) {
    for (then, owner) in settled {
        then(owner);
    }
}

impl<K> Clone for CallbackQueryCoordinator<K> {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
        }
    }
}

impl<K> fmt::Debug for CallbackQueryCoordinator<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallbackQueryCoordinator")
            .field("origins", &self.shared.origins)
            .field("remembered", &self.record().len())
            .finish_non_exhaustive()
    }
}

/// Captures for one owner.
struct Capture<K> {
    coordinator: CallbackQueryCoordinator<K>,
    owner: K,
}

impl<K: Clone + Send + Sync + 'static> Capture<K> {
    /// Where presses may come from before the call has its answer.
    fn place(&self, buttons: &Buttons<'_>, is_game: bool) -> Option<Place> {
        let place = match buttons {
            Buttons::Sends {
                chat_id,
                business_connection_id,
                keyboard,
            } if is_game || has_callback(*keyboard) => match business_connection_id {
                Some(connection) => Place::Business((*connection).into()),
                None => Place::Chat(Chat::from(&**chat_id)),
            },
            Buttons::SendsInline => Place::Inline,
            Buttons::Edits { message, keyboard } if has_callback(*keyboard) => {
                named(message).next()?.place()
            }
            _ => return None,
        };
        let origins = self.coordinator.shared.origins;
        let takes = if place == Place::Inline {
            origins.inline
        } else {
            origins.chat
        };
        takes.then_some(place)
    }

    /// Takes down what a call has done.
    fn note(&self, call: &Finished<'_>) {
        let capture = |origin| self.coordinator.capture_origin(origin, self.owner.clone());
        match call.buttons() {
            Buttons::Sends {
                chat_id,
                business_connection_id,
                keyboard,
            } if is_game(call.request()) || has_callback(keyboard) => {
                let copied = |copy: &MessageId| {
                    Origin::numbered(&chat_id, business_connection_id, copy.message_id)
                };
                let origin = match call.message() {
                    Some(message) => Origin::of_sent(message),
                    None => call.answer().and_then(copied),
                };
                origin.into_iter().for_each(capture);
            }
            Buttons::SendsInline => {
                let id = match call.answer::<SentGuestMessage>() {
                    Some(sent) => Some(&sent.inline_message_id),
                    None => call
                        .answer::<SentWebAppMessage>()
                        .and_then(|sent| sent.inline_message_id.as_ref()),
                };
                id.map(|id| Origin::from(id.as_str()))
                    .into_iter()
                    .for_each(capture);
            }
            Buttons::Edits { message, keyboard } => {
                // Telegram's answer names the chat by its number.
                let answered = call.message().and_then(Origin::of_sent);
                let edited = answered.or_else(|| named(&message).next());
                if has_callback(keyboard) {
                    edited.into_iter().for_each(capture);
                } else if let Some(edited) = edited.filter(|edited| self.coordinator.takes(edited))
                {
                    self.coordinator.uncapture(edited);
                }
            }
            Buttons::Deletes { messages } => {
                named(&messages).for_each(|deleted| self.coordinator.uncapture(deleted));
            }
            _ => {}
        }
    }
}

impl<K: Clone + Send + Sync + 'static> Hook for Capture<K> {
    fn started(&self, call: &Started<'_>) {
        if let Some(place) = self.place(&call.buttons(), is_game(call.request())) {
            self.coordinator.record().take_off(place, call.number());
        }
    }

    fn finished(&self, call: &Finished<'_>) {
        if let Outcome::Answered = call.outcome() {
            self.note(call);
        }
        if let Some(place) = self.place(&call.buttons(), is_game(call.request())) {
            let settled = self.coordinator.record().land(&place, call.number());
            deliver(settled);
        }
    }
}

/// A game has a button to play it, even if it is sent without a keyboard.
fn is_game(request: Option<&SendGame>) -> bool {
    request.is_some()
}

fn has_callback(keyboard: Option<&InlineKeyboardMarkup>) -> bool {
    keyboard.is_some_and(InlineKeyboardMarkup::has_callback)
}

/// The messages that a request names.
fn named<'a>(messages: &Messages<'a>) -> impl Iterator<Item = Origin> + use<'a> {
    let messages = messages.clone();
    let numbers = match messages {
        Messages::Chat { message_ids, .. } | Messages::Business { message_ids, .. } => message_ids,
        // One message, whose number is not among those of its chat.
        _ => slice::from_ref(&0),
    };
    numbers.iter().filter_map(move |number| match &messages {
        Messages::Chat { chat_id, .. } => Origin::numbered(chat_id, None, *number),
        Messages::Business {
            business_connection_id,
            ..
        } => Some(Origin::in_business(business_connection_id, *number)),
        Messages::Ephemeral {
            chat_id,
            receiver_user_id,
            ephemeral_message_id,
        } => Some(Origin::ephemeral(
            Chat::from(&**chat_id),
            *receiver_user_id,
            *ephemeral_message_id,
        )),
        Messages::Inline { inline_message_id } => Some(Origin::from(*inline_message_id)),
    })
}
