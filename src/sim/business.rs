//! Business accounts: people who let a bot look after their private chats.
//!
//! Such a chat is one of two people, known by the customer's id and the owner's. What bots may do
//! in the owner's name is asked in `methods::business`; gifts and stories have files of their own.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::schema::Tables;
use crate::sim::refusal::Refusal;
use crate::sim::world::{ChatKey, Happening, World};

/// A bot may write to customers who have written within so many seconds.
const ACTIVE: i64 = 24 * 60 * 60;

/// Who lets which bot do what.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Business {
    connections: BTreeMap<String, Connection>,
    accounts: BTreeMap<i64, Account>,
}

/// A bot that looks after somebody's account.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Connection {
    pub(crate) id: String,
    pub(crate) bot: i64,
    pub(crate) owner: i64,
    /// Seconds since 1970.
    date: i64,
    /// `BusinessBotRights`, those that are granted.
    rights: Map<String, Value>,
    enabled: bool,
}

/// What is known of an account besides its chats.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Account {
    /// Messages are numbered throughout all chats of an account.
    last_message_id: i64,
    /// When each customer wrote last, in seconds since 1970.
    heard: BTreeMap<i64, i64>,
    /// Up to which message each customer's chat has been read.
    read: BTreeMap<i64, i64>,
    /// `AcceptedGiftTypes`, once they were set.
    accepted_gifts: Option<Value>,
    /// A `PhotoSize` for those who may not see the others.
    public_photo: Option<Value>,
}

/// All rights that a bot can have, as `BusinessBotRights`.
pub(crate) fn all_rights() -> Map<String, Value> {
    let rights = Tables::bot_api().ty("BusinessBotRights");
    let rights = rights.map_or(&[][..], |rights| rights.members()).iter();
    rights
        .map(|right| (right.name.to_owned(), json!(true)))
        .collect()
}

impl Business {
    /// Whether a person has, or has had, a bot that looks after their account.
    pub(crate) fn is_account(&self, owner: i64) -> bool {
        self.accounts.contains_key(&owner)
    }

    /// All connections there have been, whether in force or not.
    pub(crate) fn connections(&self) -> impl Iterator<Item = &Connection> {
        self.connections.values()
    }

    /// The number of the next message in a chat, if that is one of a business account.
    pub(crate) fn next_message_id(&mut self, key: ChatKey) -> Option<i64> {
        let account = self.accounts.get_mut(&key.bot?)?;
        account.last_message_id += 1;
        Some(account.last_message_id)
    }

    /// Up to which message a bot has marked a customer's chat as read.
    pub(crate) fn read_up_to(&self, owner: i64, customer: i64) -> Option<i64> {
        self.accounts.get(&owner)?.read.get(&customer).copied()
    }

    /// Marks a customer's messages as read.
    pub(crate) fn read(&mut self, key: ChatKey, message_id: i64) {
        if let Some(owner) = key.bot {
            let read = &mut self.accounts.entry(owner).or_default().read;
            let read = read.entry(key.id).or_default();
            *read = message_id.max(*read);
        }
    }

    /// The `AcceptedGiftTypes` of an account, once they were set.
    pub(crate) fn accepted_gifts(&self, owner: i64) -> Option<&Value> {
        self.accounts.get(&owner)?.accepted_gifts.as_ref()
    }

    /// Sets which gifts an account takes.
    pub(crate) fn accept_gifts(&mut self, owner: i64, accepted: Value) {
        self.accounts.entry(owner).or_default().accepted_gifts = Some(accepted);
    }

    /// The photo that an account shows to those who may not see the others.
    pub(crate) fn public_photo(&self, owner: i64) -> Option<&Value> {
        self.accounts.get(&owner)?.public_photo.as_ref()
    }

    /// Changes that photo, or takes it away.
    pub(crate) fn set_public_photo(&mut self, owner: i64, photo: Option<Value>) {
        self.accounts.entry(owner).or_default().public_photo = photo;
    }
}

impl World {
    /// A person lets a bot look after their account, or grants it other rights. An account has one
    /// bot: the one before is told that it is no longer needed. Returns the connection's id.
    pub(crate) fn connect_business(
        &mut self,
        owner: i64,
        bot: i64,
        rights: Map<String, Value>,
    ) -> String {
        let others: Vec<String> = self
            .business
            .connections
            .values()
            .filter(|known| known.owner == owner && known.bot != bot && known.enabled)
            .map(|known| known.id.clone())
            .collect();
        for id in others {
            self.disconnect_business(&id);
        }
        // An account keeps its number when the bot comes back.
        let known = &mut self.business.connections;
        let id = known
            .values()
            .find(|known| known.owner == owner && known.bot == bot)
            .map(|known| known.id.clone());
        let id = id.unwrap_or_else(|| format!("connection{}", known.len() + 1));
        let connection = Connection {
            id: id.clone(),
            bot,
            owner,
            date: self.clock.now(),
            rights,
            enabled: true,
        };
        self.business.connections.insert(id.clone(), connection);
        self.business.accounts.entry(owner).or_default();
        self.private_chat(owner, bot);
        self.tell_of_connection(&id);
        id
    }

    /// A person takes their account back from a bot.
    pub(crate) fn disconnect_business(&mut self, id: &str) {
        if let Some(connection) = self.business.connections.get_mut(id)
            && std::mem::take(&mut connection.enabled)
        {
            self.tell_of_connection(id);
        }
    }

    fn tell_of_connection(&mut self, id: &str) {
        let connection = &self.business.connections[id];
        let (bot, told) = (connection.bot, self.connection_object(connection));
        self.deliver(bot, "business_connection", told);
    }

    /// The `BusinessConnection` object.
    pub(crate) fn connection_object(&self, connection: &Connection) -> Value {
        json!({
            "id": connection.id,
            "user": self.users[&connection.owner],
            "user_chat_id": connection.owner,
            "date": connection.date,
            "rights": connection.rights,
            "is_enabled": connection.enabled,
        })
    }

    /// A connection of a bot, in force or not.
    pub(crate) fn connection(&self, bot: i64, id: &str) -> Result<&Connection, Refusal> {
        let known = self.business.connections.get(id);
        let known = known.filter(|connection| connection.bot == bot);
        known.ok_or_else(|| Refusal::bad_request("business connection not found"))
    }

    /// The owner of the account of a connection, if the bot has a right to it.
    pub(crate) fn owner_who_grants(&self, bot: i64, id: &str, right: &str) -> Result<i64, Refusal> {
        let connection = self.connection(bot, id)?;
        if !connection.enabled {
            return Err(Refusal::bad_request("BUSINESS_CONNECTION_INVALID"));
        }
        if connection.rights.get(right) == Some(&json!(true)) {
            Ok(connection.owner)
        } else {
            Err(Refusal::bad_request("BOT_ACCESS_FORBIDDEN"))
        }
    }

    /// A customer's chat, where a bot may do what this right grants.
    pub(crate) fn business_chat(
        &mut self,
        bot: i64,
        id: &str,
        customer: &Value,
        right: &str,
    ) -> Result<ChatKey, Refusal> {
        let owner = self.connection(bot, id)?.owner;
        let customer = customer
            .as_i64()
            .ok_or_else(|| Refusal::bad_request("chat not found"))?;
        if customer == owner {
            return Err(Refusal::bad_request("messages must not be sent to self"));
        }
        if customer < 0 {
            return Err(Refusal::bad_request("chat must be a private chat"));
        }
        if !self.users.contains_key(&customer) {
            return Err(Refusal::bad_request("chat not found"));
        }
        self.owner_who_grants(bot, id, right)?;
        let heard = self.business.accounts.get(&owner);
        let heard = heard.and_then(|account| account.heard.get(&customer));
        if heard.is_none_or(|heard| self.now() - heard > ACTIVE) {
            return Err(Refusal::bad_request("BUSINESS_PEER_USAGE_MISSING"));
        }
        Ok(self.private_chat(customer, owner))
    }

    /// Who a message comes from that a bot sends in the name of a business account.
    pub(crate) fn business_sender(&self, key: ChatKey, from: i64) -> Option<Map<String, Value>> {
        let owner = self.business_owner(key)?;
        let bot = self.bots.contains_key(&from).then(|| self.actor(from))?;
        Some(Map::from_iter([
            ("from".to_owned(), self.actor(owner)),
            ("sender_business_bot".to_owned(), bot),
        ]))
    }

    /// The person whose business account a private chat belongs to.
    pub(crate) fn business_owner(&self, key: ChatKey) -> Option<i64> {
        key.bot.filter(|owner| !self.bots.contains_key(owner))
    }

    /// Tells the bot of a business account what people have written or changed in its chats.
    pub(crate) fn tell_business(&mut self, key: ChatKey, kind: &str, message: &Value) {
        let Some((connection, owner)) = self.connected(key) else {
            return;
        };
        if message["from"]["id"] == key.id {
            let now = self.now();
            let account = self.business.accounts.entry(owner).or_default();
            account.heard.insert(key.id, now);
        }
        let mut message = message.clone();
        message["business_connection_id"] = json!(connection.id);
        self.deliver(connection.bot, kind, message);
    }

    /// Tells the bot of a business account that people have deleted messages.
    pub(crate) fn tell_business_deleted(&mut self, key: ChatKey, message_ids: &[i64]) {
        if let Some((connection, _)) = self.connected(key) {
            let deleted = json!({
                "business_connection_id": connection.id,
                "chat": self.chats[&key].object,
                "message_ids": message_ids,
            });
            self.deliver(connection.bot, "deleted_business_messages", deleted);
        }
    }

    fn connected(&self, key: ChatKey) -> Option<(Connection, i64)> {
        let owner = self.business_owner(key)?;
        Some((self.connection_of(owner)?.clone(), owner))
    }

    /// The connection of an account that is in force.
    pub(crate) fn connection_of(&self, owner: i64) -> Option<&Connection> {
        let mut connections = self.business.connections();
        connections.find(|known| known.owner == owner && known.enabled)
    }

    /// What the second half of the name of a private chat is: a bot, or the owner of an account.
    pub(crate) fn role_of(&self, second: i64) -> &'static str {
        if self.bots.contains_key(&second) {
            "bot"
        } else {
            "owner"
        }
    }

    /// A bot deletes messages from one chat of a business account.
    pub(crate) fn delete_from_business(
        &mut self,
        bot: i64,
        id: &str,
        message_ids: &[i64],
    ) -> Result<(), Refusal> {
        let owner = self.connection(bot, id)?.owner;
        let has = |right| self.owner_who_grants(bot, id, right);
        let (sent, all) = (
            has("can_delete_sent_messages"),
            has("can_delete_all_messages"),
        );
        let holds = |key: &&ChatKey| {
            let messages = &self.chats[*key].messages;
            key.bot == Some(owner) && message_ids.iter().all(|id| messages.contains_key(id))
        };
        let key = self.chats.keys().find(holds).copied();
        let key = key.ok_or_else(|| Refusal::bad_request("MESSAGE_ID_INVALID"))?;
        let messages = &self.chats[&key].messages;
        if message_ids.iter().all(|id| messages[id].bot == Some(bot)) {
            sent.or(all)?;
        } else {
            all?;
        }
        for message_id in message_ids {
            let chat = self.chats.get_mut(&key).expect("a key names a chat");
            chat.messages.remove(message_id);
            let message_id = *message_id;
            self.happened(key, Happening::Deleted { message_id });
        }
        Ok(())
    }

    /// Changes what a person's `User` and chats show; null takes a member away.
    pub(crate) fn rewrite_user(&mut self, user: i64, members: &Map<String, Value>) {
        let of_chats = self.chats.iter_mut();
        let of_chats = of_chats.filter(|(key, _)| key.id == user && key.bot.is_some());
        let of_chats = of_chats.map(|(_, chat)| &mut chat.object);
        let of_user = self.users.get_mut(&user).and_then(Value::as_object_mut);
        for object in of_chats.chain(of_user) {
            object.extend(members.clone());
            object.retain(|_, value| !value.is_null());
        }
    }
}
