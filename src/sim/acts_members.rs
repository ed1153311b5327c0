//! What is done to members and to the chat as a whole: coming and going, bans, rights, title, photo,
//! and what becomes of a chat.
//!
//! The same for bots and people: `by` is who does it, and must be allowed to. Bots come here by way
//! of `methods`, people by way of `moderate`.

use std::collections::HashSet;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};

use crate::schema::Tables;
use crate::sim::members::{End, Member, Status, end};
use crate::sim::portraits;
use crate::sim::refusal::Refusal;
use crate::sim::rights::{Right, Rights};
use crate::sim::service::members;
use crate::sim::world::{ChatKey, Happening, Post, World};

/// How somebody came in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Via {
    /// The invite link that was used.
    pub(crate) link: Option<String>,
    /// Whether an administrator let them in.
    pub(crate) by_request: bool,
}

/// Members of a `Message` of which any makes it one about the chat instead of one in it: in the
/// documentation's order those after what is said.
static SERVICE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    const SAID: [&str; 3] = ["invoice", "giveaway", "giveaway_winners"];
    let message = Tables::bot_api().ty("Message");
    let named = message.map_or(&[][..], |message| message.members()).iter();
    named
        .map(|member| member.name)
        .skip_while(|name| *name != "new_chat_members")
        .filter(|name| *name != "reply_markup" && !SAID.contains(name))
        .collect()
});

/// Whether a message tells what happened to the chat, and not what somebody says.
pub(crate) fn is_service(message: &Map<String, Value>) -> bool {
    message.keys().any(|name| SERVICE.contains(name.as_str()))
}

impl World {
    /// Posts a message about what happened to the chat. All its bots get it, even the one that did
    /// it.
    pub(crate) fn announce(&mut self, key: ChatKey, by: i64, content: Value) -> Value {
        let post = Post {
            content: members(content),
            ..Post::default()
        };
        let message = self.post(key, by, post);
        let kind = if self.chats[&key].is_channel() {
            "channel_post"
        } else {
            "message"
        };
        for bot in self.audience(key) {
            self.deliver(bot, kind, message.clone());
        }
        message
    }

    /// Makes somebody something else, and tells the bots that are told such things: the one it is
    /// about, and administrators.
    pub(crate) fn change_member(&mut self, key: ChatKey, who: i64, by: i64, to: Member, via: &Via) {
        let Some(old) = self.member_of(key, who) else {
            return;
        };
        let now = self.now();
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        chat.members.insert(who, to);
        let new = self.member_of(key, who).unwrap_or_default();
        if old == new {
            return;
        }
        let chat = &self.chats[&key];
        let mut change = json!({
            "chat": chat.object,
            "from": self.actor(by),
            "date": now,
            "old_chat_member": old,
            "new_chat_member": new,
        });
        if via.by_request {
            change["via_join_request"] = json!(true);
        }
        let told = self.bots.keys().copied();
        let told = told.filter(|bot| *bot == who || chat.member(*bot, now).rules());
        for bot in told.collect::<Vec<_>>() {
            let kind = if bot == who {
                "my_chat_member"
            } else {
                "chat_member"
            };
            let mut change = change.clone();
            if let Some(link) = via
                .link
                .as_deref()
                .and_then(|link| self.link_for(bot, key, link))
            {
                change["invite_link"] = link;
            }
            self.deliver(bot, kind, change);
        }
    }

    /// Somebody adds somebody to a chat. Who has been banned comes back only by those who can ban.
    pub(crate) fn add(&mut self, by: i64, key: ChatKey, who: i64) -> Result<(), Refusal> {
        self.require_right(by, key, Right::InviteUsers)?;
        let is_banned = self.chats[&key].member(who, self.now()).status == Status::Kicked;
        if is_banned && !self.may(by, key, Right::RestrictMembers) {
            return Err(Refusal::bad_request("USER_KICKED"));
        }
        self.enter(key, who, by, &Via::default());
        Ok(())
    }

    /// Somebody comes into a chat, by themselves or because someone else adds them. Those who are
    /// there already stay what they are.
    pub(crate) fn enter(&mut self, key: ChatKey, who: i64, by: i64, via: &Via) {
        let chat = &self.chats[&key];
        let old = chat.member(who, self.now());
        if old.is_in() {
            return;
        }
        let is_channel = chat.is_channel();
        let new = match old.status {
            _ if chat.house.absent_owner == Some(who) => {
                Member::of_status(Status::Creator, chat.kind())
            }
            Status::Restricted => Member { away: false, ..old },
            // A bot can be nothing else in a channel.
            _ if is_channel && self.bots.contains_key(&who) => {
                Member::of_status(Status::Administrator, "channel")
            }
            _ => Member::of_status(Status::Member, chat.kind()),
        };
        if new.status == Status::Creator {
            self.house(key).absent_owner = None;
        }
        self.change_member(key, who, by, new, via);
        if !is_channel {
            let user = self.actor(who);
            // Whoever has asked to be let in comes by themselves.
            let by = if via.by_request { who } else { by };
            self.announce(key, by, json!({"new_chat_members": [user]}));
        }
    }

    /// Somebody is in the chat no more: they have left, or were removed by someone else.
    fn go(&mut self, key: ChatKey, who: i64, by: i64, to: Member) {
        let chat = &self.chats[&key];
        let was_in = chat.member(who, self.now()).is_in();
        let is_channel = chat.is_channel();
        self.change_member(key, who, by, to, &Via::default());
        if was_in && !is_channel {
            let user = self.actor(who);
            let message = self.announce(key, by, json!({"left_chat_member": user}));
            // That it has gone is the last that a bot hears.
            self.deliver(who, "message", message);
        }
    }

    /// Somebody leaves.
    pub(crate) fn leave(&mut self, key: ChatKey, who: i64) -> Result<(), Refusal> {
        if key.bot.is_some() {
            return Err(Refusal::bad_request(
                "chat member status can't be changed in private chats",
            ));
        }
        let old = self.chats[&key].member(who, self.now());
        let old_status = old.status;
        if old.is_in() {
            let new = match old_status {
                Status::Restricted => Member { away: true, ..old },
                _ => Member::default(),
            };
            self.go(key, who, who, new);
            if old_status == Status::Creator && self.chats[&key].kind() == "supergroup" {
                self.owner_left(key, who);
            }
        }
        Ok(())
    }

    /// Somebody is banned until a time; 0 is forever.
    pub(crate) fn ban(
        &mut self,
        by: i64,
        key: ChatKey,
        who: i64,
        until: i64,
    ) -> Result<(), Refusal> {
        if key.bot.is_some() {
            return Err(Refusal::bad_request("can't ban members in private chats"));
        }
        self.require_power(by, key, who)?;
        // Basic groups keep no list of those who are banned.
        let forgets = self.chats[&key].kind() == "group" && !self.bots.contains_key(&who);
        let new = if forgets {
            Member::default()
        } else {
            Member {
                until: end(until, self.now()),
                ..Member::of_status(Status::Kicked, "")
            }
        };
        self.go(key, who, by, new);
        Ok(())
    }

    /// Somebody may come back; whoever is there has to go, unless only bans are meant.
    pub(crate) fn unban(
        &mut self,
        by: i64,
        key: ChatKey,
        who: i64,
        only_if_banned: bool,
    ) -> Result<(), Refusal> {
        self.require_supergroup_or_channel(key)?;
        self.require_power(by, key, who)?;
        let status = self.chats[&key].status(who, self.now());
        if status == Status::Kicked || !only_if_banned {
            self.go(key, who, by, Member::default());
        }
        Ok(())
    }

    /// Somebody may do these things only, until a time. All permissions lift every restriction.
    pub(crate) fn restrict(
        &mut self,
        by: i64,
        key: ChatKey,
        who: i64,
        rights: Rights,
        until: i64,
    ) -> Result<(), Refusal> {
        self.require_supergroup(key)?;
        self.require_power(by, key, who)?;
        let old = self.chats[&key].member(who, self.now());
        let (is_in, tag) = (old.is_in(), old.tag);
        let new = if rights.covers(Rights::PERMISSIONS) {
            let status = if is_in { Status::Member } else { Status::Left };
            Member::of_status(status, "supergroup")
        } else {
            Member {
                status: Status::Restricted,
                rights,
                until: end(until, self.now()),
                away: !is_in,
                ..Member::default()
            }
        };
        self.change_member(key, who, by, Member { tag, ..new }, &Via::default());
        Ok(())
    }

    /// Somebody becomes an administrator with these rights, or with none a member again.
    pub(crate) fn promote(
        &mut self,
        by: i64,
        key: ChatKey,
        who: i64,
        rights: Rights,
    ) -> Result<(), Refusal> {
        self.require_supergroup_or_channel(key)?;
        let chat = &self.chats[&key];
        let mut rights = rights.and(Rights::in_chat(chat.kind()));
        let old = chat.member(who, self.now());
        let demotes = rights == Rights::NONE;
        if who == by && !demotes {
            return Err(Refusal::bad_request("can't promote self"));
        }
        if who == by && !old.rules() {
            return Err(Refusal::bad_request("CHAT_ADMIN_REQUIRED"));
        }
        if old.status == Status::Creator {
            return Err(Refusal::bad_request("can't remove chat owner"));
        }
        if who != by {
            self.require_right(by, key, Right::PromoteMembers)?;
            let appointed_by_others = old.promoted_by != Some(by) && !self.owns(by, key);
            if old.status == Status::Administrator && appointed_by_others {
                return Err(Refusal::bad_request("CHAT_ADMIN_REQUIRED"));
            }
            if !self.rights_of(by, key).covers(rights) {
                return Err(Refusal::bad_request("RIGHT_FORBIDDEN"));
            }
            match old.status {
                Status::Kicked => return Err(Refusal::bad_request("USER_KICKED")),
                _ if !old.is_in() => return Err(Refusal::bad_request("USER_NOT_PARTICIPANT")),
                _ => {}
            }
        }
        let new = if demotes {
            Member::of_status(Status::Member, "")
        } else {
            // Every other right comes with this one.
            rights = rights.with(Right::ManageChat);
            Member {
                status: Status::Administrator,
                rights,
                title: old.title,
                promoted_by: Some(by),
                ..Member::default()
            }
        };
        self.change_member(key, who, by, new, &Via::default());
        Ok(())
    }

    /// An administrator gets a title of their own.
    pub(crate) fn entitle(
        &mut self,
        by: i64,
        key: ChatKey,
        who: i64,
        title: &str,
    ) -> Result<(), Refusal> {
        self.require_supergroup(key)?;
        let old = self.chats[&key].member(who, self.now());
        match old.status {
            Status::Creator if who != by => {
                return Err(Refusal::bad_request(
                    "only creator can edit their custom title",
                ));
            }
            Status::Creator => {}
            Status::Administrator if old.promoted_by == Some(by) || self.owns(by, key) => {}
            Status::Administrator => {
                return Err(Refusal::bad_request(
                    "not enough rights to change custom title of the user",
                ));
            }
            _ => return Err(Refusal::bad_request("user is not an administrator")),
        }
        let title = (!title.is_empty()).then(|| title.to_owned());
        self.change_member(key, who, by, Member { title, ..old }, &Via::default());
        Ok(())
    }

    /// A member gets a tag, or loses it.
    pub(crate) fn tag(
        &mut self,
        by: i64,
        key: ChatKey,
        who: i64,
        tag: &str,
    ) -> Result<(), Refusal> {
        self.require_right(by, key, Right::ManageTags)?;
        let old = self.chats[&key].member(who, self.now());
        if !old.is_in() {
            return Err(Refusal::bad_request("USER_NOT_PARTICIPANT"));
        }
        if old.rules() {
            return Err(Refusal::bad_request("user is an administrator of the chat"));
        }
        let tag = (!tag.is_empty()).then(|| tag.to_owned());
        self.change_member(key, who, by, Member { tag, ..old }, &Via::default());
        Ok(())
    }

    /// Everybody who is no administrator may do these things only.
    pub(crate) fn permit(
        &mut self,
        by: i64,
        key: ChatKey,
        permissions: Rights,
    ) -> Result<(), Refusal> {
        match self.chats[&key].kind() {
            "private" => {
                return Err(Refusal::bad_request(
                    "can't change private chat permissions",
                ));
            }
            "channel" => {
                return Err(Refusal::bad_request(
                    "can't change channel chat permissions",
                ));
            }
            _ => {}
        }
        let right = Right::RestrictMembers;
        self.require_right_to(by, key, right, "change chat permissions")?;
        self.house(key).permissions = permissions;
        Ok(())
    }

    /// The chat is called something else.
    pub(crate) fn rename(&mut self, by: i64, key: ChatKey, title: &str) -> Result<(), Refusal> {
        if key.bot.is_some() {
            return Err(Refusal::bad_request("can't change private chat title"));
        }
        self.require_right_to(by, key, Right::ChangeInfo, "change chat title")?;
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if title.is_empty() {
            return Err(Refusal::bad_request("title must be non-empty"));
        }
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        let old = chat.object.insert("title".to_owned(), json!(title));
        if old != Some(json!(title)) {
            self.announce(key, by, json!({"new_chat_title": title}));
        }
        Ok(())
    }

    /// The chat says something else of itself.
    pub(crate) fn describe(
        &mut self,
        by: i64,
        key: ChatKey,
        description: &str,
    ) -> Result<(), Refusal> {
        if key.bot.is_some() {
            return Err(Refusal::bad_request(
                "can't change private chat description",
            ));
        }
        self.require_right_to(by, key, Right::ChangeInfo, "set chat description")?;
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        let old = chat.details.remove("description");
        let unchanged = old.as_ref().and_then(Value::as_str).unwrap_or_default() == description;
        if !description.is_empty() {
            chat.details
                .insert("description".to_owned(), json!(description));
        }
        if unchanged {
            return Err(Refusal::bad_request("chat description is not modified"));
        }
        Ok(())
    }

    /// The chat gets a photo, a `PhotoSize`, or loses it.
    pub(crate) fn depict(
        &mut self,
        by: i64,
        key: ChatKey,
        photo: Option<&Value>,
    ) -> Result<(), Refusal> {
        self.require_photo_rights(by, key)?;
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        let Some(photo) = photo else {
            if chat.details.remove("photo").is_none() {
                return Err(Refusal::bad_request("CHAT_NOT_MODIFIED"));
            }
            self.announce(key, by, json!({"delete_chat_photo": true}));
            return Ok(());
        };
        let shown = portraits::chat_photo(photo);
        chat.details.insert("photo".to_owned(), shown);
        self.announce(key, by, json!({"new_chat_photo": portraits::sizes(photo)}));
        Ok(())
    }

    /// Why somebody may not change the photo of a chat.
    pub(crate) fn require_photo_rights(&self, by: i64, key: ChatKey) -> Result<(), Refusal> {
        if key.bot.is_some() {
            return Err(Refusal::bad_request("can't change private chat photo"));
        }
        self.require_right_to(by, key, Right::ChangeInfo, "change chat photo")
    }

    /// A group becomes a supergroup, with another id; whoever is in it stays. Returns the new chat.
    pub(crate) fn migrate(&mut self, key: ChatKey) -> ChatKey {
        let by = self.owner(key);
        let group = &self.chats[&key];
        let mut object = group.object.clone();
        object.insert("type".to_owned(), json!("supergroup"));
        object.remove("id");
        let (details, people) = (group.details.clone(), group.members.clone());
        let permissions = group.house.permissions;
        let video_chat = group.house.video_chat_since;
        let new = self.add_chat(object, &[]);
        let supergroup = self.chats.get_mut(&new).expect("it was made a moment ago");
        supergroup.details = details;
        supergroup.members = people;
        supergroup.house.permissions = permissions;
        supergroup.house.video_chat_since = video_chat;
        self.announce(key, by, json!({"migrate_to_chat_id": new.id}));
        self.announce(new, by, json!({"migrate_from_chat_id": key.id}));
        self.house(key).end = Some(End::Migrated(new.id));
        new
    }

    /// A chat of several is no more.
    pub(crate) fn close_down(&mut self, key: ChatKey) {
        self.house(key).end = Some(End::Deleted);
    }

    /// A person deletes their account: the name is gone, and nothing reaches them.
    pub(crate) fn deactivate(&mut self, user: i64) {
        self.users
            .insert(user, json!({"id": user, "is_bot": false, "first_name": ""}));
    }

    /// The bots that are administrators of a chat, with this right if one is named.
    pub(crate) fn administrators(&self, key: ChatKey, right: Option<Right>) -> Vec<i64> {
        let (chat, now) = (&self.chats[&key], self.now());
        let rules = |bot: &i64| {
            let member = chat.member(*bot, now);
            member.rules() && right.is_none_or(|right| member.rights.has(right))
        };
        self.bots.keys().copied().filter(rules).collect()
    }

    /// Why somebody cannot ban, restrict or remove another.
    fn require_power(&self, by: i64, key: ChatKey, who: i64) -> Result<(), Refusal> {
        if by == who {
            return Err(Refusal::bad_request("can't restrict self"));
        }
        let other = self.chats[&key].member(who, self.now());
        if other.status == Status::Creator {
            return Err(Refusal::bad_request("can't remove chat owner"));
        }
        self.require_right(by, key, Right::RestrictMembers)?;
        let is_foreign = other.promoted_by != Some(by) && !self.owns(by, key);
        if other.status == Status::Administrator && is_foreign {
            return Err(Refusal::bad_request("user is an administrator of the chat"));
        }
        Ok(())
    }

    /// Why a chat is no place for what only supergroups have.
    pub(crate) fn require_supergroup(&self, key: ChatKey) -> Result<(), Refusal> {
        if self.chats[&key].kind() == "supergroup" {
            Ok(())
        } else {
            Err(Refusal::bad_request(
                "method is available only for supergroups",
            ))
        }
    }

    /// Why a chat is no place for what supergroups and channels have.
    pub(crate) fn require_supergroup_or_channel(&self, key: ChatKey) -> Result<(), Refusal> {
        if matches!(self.chats[&key].kind(), "supergroup" | "channel") {
            Ok(())
        } else {
            Err(Refusal::bad_request(
                "method is available for supergroup and channel chats only",
            ))
        }
    }

    fn owns(&self, who: i64, key: ChatKey) -> bool {
        self.chats[&key].status(who, self.now()) == Status::Creator
    }

    /// A person says something, if they may.
    pub(crate) fn try_say(
        &mut self,
        key: ChatKey,
        user: i64,
        mut content: Map<String, Value>,
    ) -> Result<Value, Refusal> {
        self.may_say(key, user, &content)?;
        self.put_in_topic(user, key, &mut content)?;
        Ok(self.say(key, user, content))
    }

    /// Why a person may not say something. Somebody of whom the chat knows nothing may, and so may
    /// whoever speaks for a channel.
    pub(crate) fn may_say(
        &self,
        key: ChatKey,
        user: i64,
        content: &Map<String, Value>,
    ) -> Result<(), Refusal> {
        let chat = &self.chats[&key];
        if chat.members.contains_key(&user) && !chat.is_channel() && !is_service(content) {
            self.require_sending(user, key, content)?;
            if self.payments.stars_of(user) < self.message_price(key, user) {
                return Err(Refusal::bad_request("BALANCE_TOO_LOW"));
            }
        }
        Ok(())
    }

    /// Deletes all messages of a chat of which this is true.
    pub(crate) fn wipe(&mut self, key: ChatKey, gone: impl Fn(&Value) -> bool) {
        let messages = &self.chats[&key].messages;
        let ids = messages
            .iter()
            .filter(|(_, message)| gone(&message.object.json().read()));
        for message_id in ids.map(|(id, _)| *id).collect::<Vec<_>>() {
            let chat = self.chats.get_mut(&key).expect("a key names a chat");
            chat.messages.remove(&message_id);
            self.happened(key, Happening::Deleted { message_id });
        }
    }
}
