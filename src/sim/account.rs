//! What people own besides chats, for tests: business accounts, gifts, stories, bots of their own.

use serde_json::{Map, Value};

use crate::sim::Simulator;
use crate::sim::business::all_rights;
use crate::sim::chat::Chat;
use crate::sim::gifts::Giving;
use crate::sim::service::{Service, members};
use crate::sim::user::User;
use crate::sim::world::ChatKey;

/// Somebody's business account, which a bot looks after. Clones are handles to the same one.
#[derive(Debug, Clone)]
pub struct BusinessAccount {
    service: Service,
    connection: String,
    owner: i64,
    bot: i64,
}

impl BusinessAccount {
    /// The `business_connection_id`.
    pub fn connection_id(&self) -> &str {
        &self.connection
    }

    /// The private chat with the owner, as a customer sees it. What is written there reaches the
    /// bot as `business_message`.
    pub fn customer(&self, customer: &User) -> Chat {
        self.chat(customer, customer.id)
    }

    /// The private chat with a customer, as the owner sees it.
    pub fn chat_with(&self, customer: &User) -> Chat {
        self.chat(customer, self.owner)
    }

    fn chat(&self, customer: &User, seen_by: i64) -> Chat {
        let key: ChatKey = self
            .service
            .act(|world| world.private_chat(customer.id, self.owner));
        Chat {
            service: self.service.clone(),
            key,
            user: seen_by,
            bot: self.bot,
        }
    }

    /// Grants the bot these rights and no others: members of `BusinessBotRights`. The bot gets a
    /// `business_connection`.
    pub fn set_rights(&self, rights: Value) {
        let mut rights = members(rights);
        rights.retain(|_, granted| *granted == Value::Bool(true));
        self.service
            .act(|world| world.connect_business(self.owner, self.bot, rights));
    }

    /// Takes the account back. The bot gets a `business_connection` that is not enabled.
    pub fn disconnect(&self) {
        self.service
            .act(|world| world.disconnect_business(&self.connection));
    }

    /// The newest message of a customer that the bot has marked as read.
    pub fn read_up_to(&self, customer: &User) -> Option<i64> {
        let world = self.service.world();
        world.business.read_up_to(self.owner, customer.id)
    }
}

impl User {
    /// Lets the simulator's bot look after this person's account, with all rights. The bot gets a
    /// `business_connection`. An account has one bot at a time: another that looked after it is told
    /// that it does no longer.
    ///
    /// ```
    /// # use amanobot::sim::Simulator;
    /// # use serde_json::json;
    /// # #[tokio::main(flavor = "current_thread", start_paused = true)]
    /// # async fn main() {
    /// let sim = Simulator::new();
    /// let shop = sim.user("Shop").connect_business();
    /// let chat = shop.customer(&sim.user("Alice"));
    /// chat.send("are you open?").await;
    /// let answer = json!({
    ///     "business_connection_id": shop.connection_id(),
    ///     "chat_id": chat.id(),
    ///     "text": "until six",
    /// });
    /// sim.call("sendMessage", answer).await;
    /// assert_eq!(chat.reply().await.message()["from"]["first_name"], "Shop");
    /// # }
    /// ```
    pub fn connect_business(&self) -> BusinessAccount {
        self.connect(self.bot)
    }

    /// As [`connect_business`](Self::connect_business), with another bot, named by its username.
    ///
    /// # Panics
    ///
    /// If there is no such bot.
    pub fn connect_business_to(&self, username: &str) -> BusinessAccount {
        self.connect(self.bot_called(username))
    }

    fn connect(&self, bot: i64) -> BusinessAccount {
        let connection = self
            .service
            .act(|world| world.connect_business(self.id, bot, all_rights()));
        BusinessAccount {
            service: self.service.clone(),
            connection,
            owner: self.id,
            bot,
        }
    }

    /// Gives somebody a gift, and pays for it. The ids of gifts are told by `getAvailableGifts`.
    ///
    /// # Panics
    ///
    /// If there is no such gift, the other does not take it, or this person has too few Stars.
    pub fn give(&self, to: &User, gift_id: &str) {
        let giving = Giving {
            from: self.id,
            gift_id: gift_id.to_owned(),
            pays_upgrade: false,
            words: Map::new(),
        };
        let given = self.service.act(|world| world.give(to.id, &giving));
        if let Err(refusal) = given {
            panic!("gift {gift_id}: {}", refusal.description);
        }
    }

    /// The stories that this person's account shows now, oldest first: each with its `id`, its
    /// `photo` or `video`, and its `caption` and `areas` if it has any.
    pub fn stories(&self) -> Vec<Value> {
        self.service.world().stories_of(self.id)
    }

    /// Makes a bot that the simulator's bot manages, which gets a `managed_bot`. Returns the id of
    /// the new bot.
    ///
    /// # Panics
    ///
    /// If there is another bot of this username.
    pub fn create_bot(&self, username: &str) -> i64 {
        self.service.act(|world| {
            assert!(
                world.bot_named(username).is_none(),
                "there is another bot @{username}"
            );
            world.create_managed_bot(self.id, self.bot, username)
        })
    }

    /// The keyboard button that a bot has prepared for this person, by its id.
    pub fn prepared_button(&self, id: &str) -> Option<Value> {
        let world = self.service.world();
        let prepared = world.prepared_buttons.get(id);
        let (_, button) = prepared.filter(|(user, _)| *user == self.id)?;
        Some(button.clone())
    }
}

impl Simulator {
    /// Says how many Stars the simulator's bot has. It begins with none.
    pub fn set_stars(&self, stars: i64) {
        self.service
            .act(|world| world.payments.set_stars(self.bot, stars));
    }
}
