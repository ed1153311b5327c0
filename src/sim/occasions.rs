//! What people do with a chat besides talking, of which a message tells: they found it, set how long
//! messages stay and what they cost, dress it up, add it to a community, and let a bot write to them.

use std::time::Duration;

use serde_json::{Value, json};

use crate::sim::acts_members::Via;
use crate::sim::chat::Chat;
use crate::sim::members::{Member, Status};
use crate::sim::refusal::Refusal;
use crate::sim::rights::Right;
use crate::sim::schedule::Due;
use crate::sim::service::members;
use crate::sim::user::{Group, User};
use crate::sim::world::{ChatKey, Happening, World};

/// The member of `ChatFullInfo` that tells how long messages stay.
const TIMER: &str = "message_auto_delete_time";

/// The member of `ChatFullInfo` that tells what a message costs.
const PRICE: &str = "paid_message_star_count";

/// The member of `ChatFullInfo` that tells to which community a chat belongs.
const COMMUNITY: &str = "community";

impl World {
    /// A person founds a group with a bot in it.
    pub(crate) fn found_group(&mut self, by: i64, title: &str, bot: i64) -> ChatKey {
        let key = self.add_chat(members(json!({"title": title})), &[]);
        let chat = self.chats.get_mut(&key).expect("it was made a moment ago");
        chat.set_status(by, Status::Creator);
        let member = Member::of_status(Status::Member, "group");
        self.change_member(key, bot, by, member, &Via::default());
        self.announce(key, by, json!({"group_chat_created": true}));
        key
    }

    /// Somebody sets for how many seconds messages stay; 0 for ever.
    pub(crate) fn set_timer(&mut self, by: i64, key: ChatKey, seconds: i64) -> Result<(), Refusal> {
        let what = "set message auto-delete time in the chat";
        self.require_right_to(by, key, Right::DeleteMessages, what)?;
        self.set_detail(key, TIMER, json!(seconds), seconds > 0);
        let told = json!({"message_auto_delete_timer_changed": {TIMER: seconds}});
        self.announce(key, by, told);
        Ok(())
    }

    /// Has a message go when its time is up, where messages do not stay.
    pub(crate) fn begin_timer(&mut self, key: ChatKey, message_id: i64) {
        let seconds = self.chats[&key].details.get(TIMER).and_then(Value::as_u64);
        if let Some(seconds) = seconds.filter(|seconds| *seconds > 0) {
            let chat = key;
            self.later(
                Duration::from_secs(seconds),
                Due::Vanish { chat, message_id },
            );
        }
    }

    /// The time of a message is up.
    pub(crate) fn vanish(&mut self, key: ChatKey, message_id: i64) {
        let chat = self.chats.get_mut(&key);
        if chat.is_some_and(|chat| chat.messages.remove(&message_id).is_some()) {
            self.happened(key, Happening::Deleted { message_id });
        }
    }

    /// Somebody sets how many Stars a message costs those who are no administrators.
    pub(crate) fn price_messages(
        &mut self,
        by: i64,
        key: ChatKey,
        stars: i64,
    ) -> Result<(), Refusal> {
        self.require_supergroup(key)?;
        self.require_right(by, key, Right::RestrictMembers)?;
        self.set_detail(key, PRICE, json!(stars), stars > 0);
        let told = json!({"paid_message_price_changed": {PRICE: stars}});
        self.announce(key, by, told);
        Ok(())
    }

    /// How many Stars a message costs a person here.
    pub(crate) fn message_price(&self, key: ChatKey, person: i64) -> i64 {
        let chat = &self.chats[&key];
        let price = chat.details.get(PRICE).and_then(Value::as_i64);
        let is_free = !self.users.contains_key(&person)
            || !chat.members.contains_key(&person)
            || chat.member(person, self.now()).rules();
        price.filter(|_| !is_free).unwrap_or_default()
    }

    /// Somebody sets how many Stars a message to a channel costs, or that it takes none.
    pub(crate) fn price_direct_messages(
        &mut self,
        by: i64,
        key: ChatKey,
        stars: Option<i64>,
    ) -> Result<(), Refusal> {
        if !self.chats[&key].is_channel() {
            return Err(Refusal::bad_request("the chat must be a channel"));
        }
        self.require_right(by, key, Right::ChangeInfo)?;
        let mut told = json!({"are_direct_messages_enabled": stars.is_some()});
        if let Some(stars) = stars {
            told["direct_message_star_count"] = json!(stars);
        }
        self.announce(key, by, json!({"direct_message_price_changed": told}));
        Ok(())
    }

    /// Somebody gives a chat a background, a `BackgroundType`.
    pub(crate) fn set_background(
        &mut self,
        by: i64,
        key: ChatKey,
        background: &Value,
    ) -> Result<(), Refusal> {
        self.require_right(by, key, Right::ChangeInfo)?;
        let told = json!({"chat_background_set": {"type": background}});
        self.announce(key, by, told);
        Ok(())
    }

    /// Somebody adds a chat to a community, or takes it out of the one it is in.
    pub(crate) fn set_community(
        &mut self,
        by: i64,
        key: ChatKey,
        name: Option<&str>,
    ) -> Result<(), Refusal> {
        self.require_right(by, key, Right::ChangeInfo)?;
        let Some(name) = name else {
            self.set_detail(key, COMMUNITY, Value::Null, false);
            self.announce(key, by, json!({"community_chat_removed": {}}));
            return Ok(());
        };
        let is_it = |known: &&Value| known["name"] == name;
        let details = self.chats.values().map(|chat| &chat.details);
        let known: Vec<&Value> = details.filter_map(|all| all.get(COMMUNITY)).collect();
        let community = known.iter().copied().find(is_it).cloned();
        let largest = known.iter().filter_map(|known| known["id"].as_i64()).max();
        let id = largest.unwrap_or_default() + 1;
        let community = community.unwrap_or_else(|| json!({"id": id, "name": name}));
        self.set_detail(key, COMMUNITY, community.clone(), true);
        let told = json!({"community_chat_added": {COMMUNITY: community}});
        self.announce(key, by, told);
        Ok(())
    }

    /// A person who is in the community of a chat joins the chat.
    pub(crate) fn join_from_community(&mut self, who: i64, key: ChatKey) -> Result<(), Refusal> {
        let chat = &self.chats[&key];
        let community = chat.details.get(COMMUNITY).cloned();
        let community = community.ok_or_else(|| Refusal::bad_request("PEER_ID_INVALID"))?;
        let old = chat.member(who, self.now());
        if old.status == Status::Kicked {
            return Err(Refusal::bad_request("CHANNEL_PRIVATE"));
        }
        if !old.is_in() {
            let returns = chat.house.absent_owner == Some(who);
            let new = match old.status {
                _ if returns => Member::of_status(Status::Creator, chat.kind()),
                Status::Restricted => Member { away: false, ..old },
                _ => Member::of_status(Status::Member, chat.kind()),
            };
            if returns {
                self.house(key).absent_owner = None;
            }
            self.change_member(key, who, who, new, &Via::default());
            let told = json!({"community_chat_joined": {COMMUNITY: community}});
            self.announce(key, who, told);
        }
        Ok(())
    }

    fn set_detail(&mut self, key: ChatKey, name: &str, value: Value, is_set: bool) {
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        if is_set {
            chat.details.insert(name.to_owned(), value);
        } else {
            chat.details.remove(name);
        }
    }
}

impl User {
    /// Founds a group with the simulator's bot in it, which is told that it was added and that the
    /// group was made.
    pub fn create_group(&self, title: &str) -> Group {
        let key = self
            .service
            .act(|world| world.found_group(self.id, title, self.bot));
        Group {
            service: self.service.clone(),
            key,
            bot: self.bot,
        }
    }

    /// Joins a group by way of the community that both are in.
    ///
    /// # Panics
    ///
    /// If the group is in no community, or this person is banned.
    pub fn join_from_community(&self, group: &Group) -> Chat {
        let joined = self
            .service
            .act(|world| world.join_from_community(self.id, group.key));
        let chat = group.seen_by(self.id);
        chat.done(joined);
        chat
    }
}

impl Chat {
    /// Has messages go after so many seconds from now on; 0 lets them stay.
    ///
    /// # Panics
    ///
    /// If this person may not.
    pub async fn set_auto_delete(&self, seconds: i64) {
        self.moderate(|world, key, by| world.set_timer(by, key, seconds))
            .await;
    }

    /// Sets how many Stars each message costs those who are no administrators of this supergroup; 0
    /// for none. They pay when they write.
    ///
    /// # Panics
    ///
    /// If this person may not.
    pub async fn set_message_price(&self, stars: i64) {
        self.moderate(|world, key, by| world.price_messages(by, key, stars))
            .await;
    }

    /// Sets how many Stars a message to this channel costs; `None` if it takes no messages.
    ///
    /// # Panics
    ///
    /// If this person may not.
    pub async fn set_direct_message_price(&self, stars: Option<i64>) {
        self.moderate(|world, key, by| world.price_direct_messages(by, key, stars))
            .await;
    }

    /// Gives the chat a background, a `BackgroundType` object.
    ///
    /// # Panics
    ///
    /// If this person may not.
    pub async fn set_background(&self, background: Value) {
        self.moderate(|world, key, by| world.set_background(by, key, &background))
            .await;
    }

    /// Adds the chat to the community of this name, or takes it out of the one it is in.
    ///
    /// # Panics
    ///
    /// If this person may not.
    pub async fn set_community(&self, name: Option<&str>) {
        self.moderate(|world, key, by| world.set_community(by, key, name))
            .await;
    }

    /// Logs in at a website by way of the bot. Returns the message that tells of it.
    pub async fn log_in_at(&self, website: &str) -> Value {
        self.tell(json!({"connected_website": website})).await
    }

    /// Lets the bot write, as it has asked for from a Web App by `requestWriteAccess`. Returns the
    /// message that tells of it.
    pub async fn allow_writing(&self) -> Value {
        self.tell(json!({"write_access_allowed": {"from_request": true}}))
            .await
    }

    /// Starts a Web App of the bot from a link, which lets the bot write. Returns the message that
    /// tells of it.
    pub async fn allow_writing_from(&self, web_app_name: &str) -> Value {
        let told = json!({"write_access_allowed": {"web_app_name": web_app_name}});
        self.tell(told).await
    }

    async fn tell(&self, told: Value) -> Value {
        self.act(|world| world.announce(self.key, self.user, told))
            .await
    }
}
