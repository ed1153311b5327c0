//! What people do to chats of several, for tests: join and leave, ban, promote, pin, open topics.
//!
//! What a person may not do panics with the server's reason and the conversation. [`Group`] declares
//! how things are, and tells nobody.

use serde_json::{Value, json};

use crate::sim::chat::Chat;
use crate::sim::invites::{Joined, Terms};
use crate::sim::refusal::Refusal;
use crate::sim::rights::Rights;
use crate::sim::service::members;
use crate::sim::user::{Group, User};
use crate::sim::world::{ChatKey, World};

impl User {
    /// Joins a group, as people do: everybody sees the message, and bots get their updates.
    ///
    /// Where the group takes requests only (`join_by_request` of its `ChatFullInfo`), this asks to
    /// be let in.
    ///
    /// # Panics
    ///
    /// If this person may not join.
    pub fn join(&self, group: &Group) -> Chat {
        let joined = self.service.act(|world| world.join(self.id, group.key));
        let chat = group.seen_by(self.id);
        chat.done(joined);
        chat
    }

    /// Opens an invite link. Returns the chat, or `None` if an administrator has to decide.
    ///
    /// # Panics
    ///
    /// If the link leads nowhere: it is revoked or expired, or enough people have come by it.
    pub fn join_by(&self, invite_link: &str) -> Option<Chat> {
        let joined = self
            .service
            .act(|world| world.join_by_link(self.id, invite_link));
        match joined {
            Ok((key, Joined::In)) => Some(Chat {
                service: self.service.clone(),
                key,
                user: self.id,
                bot: self.bot,
            }),
            Ok((_, Joined::Asked)) => None,
            Err(refusal) => panic!("{invite_link}: {}", refusal.description),
        }
    }

    /// Deletes this person's account: bots cannot reach it any more.
    pub fn deactivate(&self) {
        self.service.act(|world| world.deactivate(self.id));
    }

    /// Shows another profile photo. Bots find it by `getUserProfilePhotos`.
    pub fn set_photo(&self, picture: impl AsRef<[u8]>) {
        self.service.act(|world| {
            let photo = world.photo_size("photo.jpg", picture.as_ref().into());
            world.profile_photos.entry(self.id).or_default().push(photo);
        });
    }
}

impl Group {
    /// Declares a member in all detail: members of a `ChatMember` object, `status` first of all.
    /// What is left out gets a default: administrators have all rights, and those who are restricted
    /// none.
    ///
    /// ```
    /// # use amanobot::sim::Simulator;
    /// # use serde_json::json;
    /// # let sim = Simulator::new();
    /// let group = sim.add_chat(json!({"type": "supergroup", "title": "Tea"}));
    /// let bot = sim.bot().id().unwrap();
    /// group.set_member(bot, json!({"status": "administrator", "can_pin_messages": false}));
    /// ```
    ///
    /// # Panics
    ///
    /// If the status is none.
    pub fn set_member(&self, user_id: i64, member: Value) {
        let declared = self
            .service
            .act(|world| world.declare_member(self.key, user_id, &members(member)));
        if let Err(reason) = declared {
            panic!("{reason}");
        }
    }

    /// Declares what those may do who are no administrators: a `ChatPermissions` object. What it
    /// does not name is forbidden.
    pub fn set_permissions(&self, permissions: Value) {
        let rights = Rights::permitted(&members(permissions), true);
        self.service
            .act(|world| world.house(self.key).permissions = rights);
    }

    /// Declares for how many seconds members have to be silent after each message; 0 for none.
    pub fn set_slow_mode(&self, seconds: i64) {
        self.service
            .act(|world| world.house(self.key).slow_mode = seconds);
    }

    /// Declares what only `getChat` tells: members of a `ChatFullInfo` object, such as
    /// `join_by_request`.
    pub fn set_details(&self, details: Value) {
        self.service.act(|world| {
            if let Some(chat) = world.chats.get_mut(&self.key) {
                chat.details.extend(members(details));
                chat.take_rules();
            }
        });
    }

    /// Makes an invite link, as the owner does. For one that a bot makes, call its methods.
    pub fn invite_link(&self) -> String {
        self.link(Terms::default())
    }

    /// As [`invite_link`](Self::invite_link), for one by which people can only ask to be let in.
    pub fn request_link(&self) -> String {
        self.link(Terms {
            creates_join_request: true,
            ..Terms::default()
        })
    }

    fn link(&self, terms: Terms) -> String {
        self.service.act(|world| {
            let owner = world.owner(self.key);
            world.add_link(owner, self.key, terms, false)
        })
    }

    /// Turns a group into a supergroup, which has another id. Calls that name the old one are
    /// refused and told the new one.
    #[must_use]
    pub fn migrate(&self) -> Group {
        Group {
            key: self.service.act(|world| world.migrate(self.key)),
            ..self.clone()
        }
    }

    /// Deletes the chat.
    pub fn delete(&self) {
        self.service.act(|world| world.close_down(self.key));
    }

    /// What somebody is here: the `ChatMember` object.
    ///
    /// # Panics
    ///
    /// If there is no such person or bot.
    pub fn member(&self, user_id: i64) -> Value {
        let member = self.service.world().member_of(self.key, user_id);
        member.unwrap_or_else(|| panic!("there is nobody of id {user_id}"))
    }
}

/// What a person does here to the chat and to others. Whoever may not do it panics.
impl Chat {
    /// Adds somebody, a bot or a person.
    ///
    /// # Panics
    ///
    /// If this person may not.
    pub async fn add(&self, user_id: i64) {
        self.moderate(|world, key, by| world.add(by, key, user_id))
            .await;
    }

    /// Leaves.
    pub async fn leave(&self) {
        self.moderate(World::leave).await;
    }

    /// Bans somebody.
    ///
    /// # Panics
    ///
    /// If this person may not.
    pub async fn ban(&self, user_id: i64) {
        self.moderate(|world, key, by| world.ban(by, key, user_id, 0))
            .await;
    }

    /// Lets somebody come back who was banned.
    ///
    /// # Panics
    ///
    /// If this person may not.
    pub async fn unban(&self, user_id: i64) {
        self.moderate(|world, key, by| world.unban(by, key, user_id, true))
            .await;
    }

    /// Leaves somebody these permissions only: a `ChatPermissions` object. What it does not name is
    /// forbidden.
    ///
    /// # Panics
    ///
    /// If this person may not.
    pub async fn restrict(&self, user_id: i64, permissions: Value) {
        let rights = Rights::permitted(&members(permissions), true);
        self.moderate(|world, key, by| world.restrict(by, key, user_id, rights, 0))
            .await;
    }

    /// Makes somebody an administrator with these rights: a `ChatAdministratorRights` object. What
    /// it does not name is not given; none at all makes a member again.
    ///
    /// # Panics
    ///
    /// If this person may not.
    pub async fn promote(&self, user_id: i64, rights: Value) {
        let rights = Rights::read(&members(rights), Rights::NONE);
        self.moderate(|world, key, by| world.promote(by, key, user_id, rights))
            .await;
    }

    /// Lets somebody in who has asked to join.
    ///
    /// # Panics
    ///
    /// If this person may not, or nobody has asked.
    pub async fn approve(&self, user_id: i64) {
        self.moderate(|world, key, by| world.decide(by, key, user_id, true))
            .await;
    }

    /// Calls the chat something else.
    ///
    /// # Panics
    ///
    /// If this person may not.
    pub async fn set_title(&self, title: &str) {
        self.moderate(|world, key, by| world.rename(by, key, title))
            .await;
    }

    /// Gives the chat another photo.
    ///
    /// # Panics
    ///
    /// If this person may not.
    pub async fn set_photo(&self, picture: impl AsRef<[u8]>) {
        self.moderate(|world, key, by| {
            world.require_photo_rights(by, key)?;
            let photo = world.photo_size("photo.jpg", picture.as_ref().into());
            world.depict(by, key, Some(&photo))
        })
        .await;
    }

    /// Pins a message.
    ///
    /// # Panics
    ///
    /// If this person may not, or there is no such message.
    pub async fn pin(&self, message_id: i64) {
        self.moderate(|world, key, by| world.pin(by, key, message_id))
            .await;
    }

    /// Opens a topic. Returns its `message_thread_id`.
    ///
    /// # Panics
    ///
    /// If this person may not, or the chat has no topics.
    pub async fn create_topic(&self, name: &str) -> i64 {
        let topic = self
            .moderate(|world, key, by| world.create_topic(by, key, name, None, None))
            .await;
        topic["message_thread_id"].as_i64().unwrap_or_default()
    }

    /// Says something in a topic.
    ///
    /// # Panics
    ///
    /// If there is no such topic, or it is closed.
    pub async fn send_in_topic(&self, message_thread_id: i64, text: &str) -> Value {
        self.send_content(json!({"text": text, "message_thread_id": message_thread_id}))
            .await
    }

    /// Does what a person may or may not do here.
    pub(crate) async fn moderate<T>(
        &self,
        act: impl FnOnce(&mut World, ChatKey, i64) -> Result<T, Refusal>,
    ) -> T {
        let done = self.act(|world| act(world, self.key, self.user)).await;
        self.done(done)
    }

    /// What was done, unless it was refused.
    pub(crate) fn done<T>(&self, done: Result<T, Refusal>) -> T {
        match done {
            Ok(done) => done,
            Err(refusal) => panic!("{}\n{}", refusal.description, self.so_far()),
        }
    }
}
