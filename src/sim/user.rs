//! The user side: people and groups, and the chats they open.
//!
//! What a person does in a chat is told in `chat`.

use crate::sim::chat::Chat;
use crate::sim::expect::Place;
use crate::sim::members::Status;
use crate::sim::reply::InlineResults;
use crate::sim::service::Service;
use crate::sim::world::ChatKey;

/// A person in the simulated world.
#[derive(Debug, Clone)]
pub struct User {
    pub(crate) service: Service,
    pub(crate) id: i64,
    pub(crate) bot: i64,
}

impl User {
    /// The person's id.
    pub fn id(&self) -> i64 {
        self.id
    }

    /// The private chat with the simulator's bot.
    pub fn private_chat(&self) -> Chat {
        self.chat(self.bot)
    }

    /// The private chat with another bot, named by its username.
    ///
    /// # Panics
    ///
    /// If there is no such bot.
    pub fn chat_with(&self, username: &str) -> Chat {
        self.chat(self.bot_called(username))
    }

    /// The bot with this username; panics if there is none.
    pub(crate) fn bot_called(&self, username: &str) -> i64 {
        let username = username.trim_start_matches('@');
        let bot = self.service.world().bot_named(username);
        bot.unwrap_or_else(|| panic!("there is no bot @{username}"))
    }

    fn chat(&self, bot: i64) -> Chat {
        let key = self.service.act(|world| world.private_chat(self.id, bot));
        Chat {
            service: self.service.clone(),
            key,
            user: self.id,
            bot,
        }
    }

    /// Types an inline query in the private chat with the simulator's bot and waits for results. They may be those of the same
    /// query before: see [`forget_inline_answers`](crate::sim::Simulator::forget_inline_answers).
    ///
    /// # Panics
    ///
    /// If the bot does not answer within ten seconds.
    #[track_caller]
    pub fn inline(&self, query: &str) -> impl Future<Output = InlineResults> {
        let (chat, place) = (self.private_chat(), Place::here());
        async move { chat.results(place, query, "").await }
    }

    /// Says how many Stars this person has. Everybody begins with 10,000.
    pub fn set_stars(&self, stars: i64) {
        self.service
            .act(|world| world.payments.set_stars(self.id, stars));
    }

    /// How many Stars this person has.
    pub fn stars(&self) -> i64 {
        self.service.world().payments.stars_of(self.id)
    }

    /// Blocks the simulator's bot: it can send nothing to this person any more.
    pub fn block(&self) {
        self.service
            .act(|world| world.set_blocked(self.id, self.bot, true));
    }

    /// Lets the simulator's bot send again.
    pub fn unblock(&self) {
        self.service
            .act(|world| world.set_blocked(self.id, self.bot, false));
    }
}

/// A group of the simulated world.
#[derive(Debug, Clone)]
pub struct Group {
    pub(crate) service: Service,
    pub(crate) key: ChatKey,
    pub(crate) bot: i64,
}

impl Group {
    /// The chat's id.
    pub fn id(&self) -> i64 {
        self.key.id
    }

    /// Makes a person a member, and returns the chat as this person sees it.
    ///
    /// Nobody is told: this declares who is there. To have someone come as people do, with the
    /// message that Telegram shows and the updates that bots get, see [`User::join`].
    pub fn join(&self, user: &User) -> Chat {
        self.set_status(user.id, "member");
        self.seen_by(user.id)
    }

    /// The chat as this person sees it.
    pub(crate) fn seen_by(&self, user: i64) -> Chat {
        Chat {
            service: self.service.clone(),
            key: self.key,
            user,
            bot: self.bot,
        }
    }

    /// Gives a person or a bot a status: `creator`, `administrator`, `member`, `restricted`, `left`
    /// or `kicked`. Administrators get all rights, and those who are restricted none.
    ///
    /// # Panics
    ///
    /// If the status is none of these.
    pub fn set_status(&self, user_id: i64, status: &str) {
        let Some(status) = Status::named(status) else {
            let statuses = Status::ALL.map(Status::name);
            panic!("`{status}` is no status of a member; there are {statuses:?}");
        };
        self.service.act(|world| {
            if let Some(chat) = world.chats.get_mut(&self.key) {
                chat.set_status(user_id, status);
            }
        });
    }
}
