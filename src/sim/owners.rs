//! Who owns a chat after its owner: somebody they name, or an heir, if they leave and stay away.

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::sim::acts_members::Via;
use crate::sim::chat::Chat;
use crate::sim::members::{Member, Status};
use crate::sim::refusal::Refusal;
use crate::sim::rights::{Right, Rights};
use crate::sim::schedule::Due;
use crate::sim::world::{ChatKey, World};

/// An owner who has left may come back for a week.
const AWAY: Duration = Duration::from_secs(7 * 24 * 60 * 60);

impl World {
    /// The owner of a chat makes somebody else its owner, and stays as an administrator.
    pub(crate) fn hand_over(&mut self, by: i64, key: ChatKey, to: i64) -> Result<(), Refusal> {
        let chat = &self.chats[&key];
        if key.bot.is_some() || chat.status(by, self.now()) != Status::Creator {
            return Err(Refusal::bad_request("CHAT_ADMIN_REQUIRED"));
        }
        if by == to || !self.users.contains_key(&to) {
            return Err(Refusal::bad_request("USER_ID_INVALID"));
        }
        if !chat.member(to, self.now()).is_in() {
            return Err(Refusal::bad_request("PARTICIPANT_MISSING"));
        }
        let kind = chat.kind().to_owned();
        let administrator = Member {
            rights: Rights::in_chat(&kind).without(Right::Anonymous),
            promoted_by: Some(to),
            ..Member::of_status(Status::Administrator, &kind)
        };
        self.change_member(key, by, by, administrator, &Via::default());
        self.crown(key, to, by);
        Ok(())
    }

    /// Somebody becomes the owner of a chat.
    fn crown(&mut self, key: ChatKey, who: i64, by: i64) {
        let owner = Member::of_status(Status::Creator, self.chats[&key].kind());
        self.change_member(key, who, by, owner, &Via::default());
        if !self.chats[&key].is_channel() {
            let new = self.actor(who);
            self.announce(key, by, json!({"chat_owner_changed": {"new_owner": new}}));
        }
    }

    /// The owner of a supergroup has left: an heir is told of, who becomes the owner unless the old
    /// one comes back.
    pub(crate) fn owner_left(&mut self, key: ChatKey, owner: i64) {
        let now = self.now();
        let house = self.house(key);
        (house.absent_owner, house.absent_since) = (Some(owner), now);
        let mut told = Map::new();
        if let Some(heir) = self.heir(key) {
            told.insert("new_owner".to_owned(), self.actor(heir));
            let chat = key;
            self.later(AWAY, Due::Inherit { chat, owner, heir });
        }
        self.announce(key, owner, json!({"chat_owner_left": Value::Object(told)}));
    }

    /// An heir becomes the owner of a chat, unless the one before is back.
    pub(crate) fn inherit(&mut self, key: ChatKey, owner: i64, heir: i64) {
        let now = self.now();
        let Some(chat) = self.chats.get_mut(&key) else {
            return;
        };
        let week = i64::try_from(AWAY.as_secs()).unwrap_or(i64::MAX);
        // Who has come back and left again has another week.
        let is_over = chat.house.absent_since.saturating_add(week) <= now;
        let stays = chat.house.absent_owner == Some(owner) && is_over && chat.house.end.is_none();
        if stays && chat.member(heir, now).is_in() {
            chat.house.absent_owner = None;
            self.crown(key, heir, heir);
        }
    }

    /// The first administrator of a chat, or else its first member. Bots own nothing.
    fn heir(&self, key: ChatKey) -> Option<i64> {
        let (chat, now) = (&self.chats[&key], self.now());
        let people = || {
            let members = chat.members.keys().copied();
            members.filter(|id| self.users.contains_key(id))
        };
        let rules = |id: &i64| chat.member(*id, now).rules();
        let is_in = |id: &i64| chat.member(*id, now).is_in();
        people().find(rules).or_else(|| people().find(is_in))
    }
}

impl Chat {
    /// Makes somebody else the owner of this chat. This person stays as an administrator.
    ///
    /// # Panics
    ///
    /// If this person is not the owner, or the other is no person who is here.
    pub async fn hand_over(&self, user_id: i64) {
        self.moderate(|world, key, by| world.hand_over(by, key, user_id))
            .await;
    }
}
