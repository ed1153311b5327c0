//! Who is in a chat, as what, and the rules of the house.
//!
//! State only. What may be done to it is told in `rights`; what people do, in `acts_members`.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::schema::Kind;
use crate::sim::invites::Invites;
use crate::sim::rights::{Right, Rights};
use crate::sim::topics::Topics;
use crate::sim::world::{Chat, ChatKey, World};

/// Who speaks for an administrator who stays unseen, and does what nobody in particular did.
pub(crate) const ANONYMOUS: i64 = 1_087_968_824;

/// A ban or a restriction of less than so many seconds is forever, and one of more than
/// [`LONGEST`], too.
const SHORTEST: i64 = 30;

/// 366 days.
const LONGEST: i64 = 366 * 24 * 60 * 60;

/// What somebody is in a chat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum Status {
    Creator,
    Administrator,
    Member,
    Restricted,
    #[default]
    Left,
    Kicked,
}

impl Status {
    /// All there are.
    pub(crate) const ALL: [Self; 6] = [
        Self::Creator,
        Self::Administrator,
        Self::Member,
        Self::Restricted,
        Self::Left,
        Self::Kicked,
    ];

    /// The `status` of a `ChatMember`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Creator => "creator",
            Self::Administrator => "administrator",
            Self::Member => "member",
            Self::Restricted => "restricted",
            Self::Left => "left",
            Self::Kicked => "kicked",
        }
    }

    /// The status of this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }

    fn object(self) -> &'static str {
        match self {
            Self::Creator => "ChatMemberOwner",
            Self::Administrator => "ChatMemberAdministrator",
            Self::Member => "ChatMemberMember",
            Self::Restricted => "ChatMemberRestricted",
            Self::Left => "ChatMemberLeft",
            Self::Kicked => "ChatMemberBanned",
        }
    }
}

/// What is known of a member, or of somebody who was one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Member {
    pub(crate) status: Status,
    /// Rights of an administrator; what somebody restricted is still permitted.
    pub(crate) rights: Rights,
    /// When the ban, restriction or subscription ends; 0 for never.
    pub(crate) until: i64,
    /// Whether somebody restricted is not there at present.
    pub(crate) away: bool,
    /// The title of an administrator.
    pub(crate) title: Option<String>,
    /// The tag of a member.
    pub(crate) tag: Option<String>,
    /// Who made this an administrator.
    pub(crate) promoted_by: Option<i64>,
}

impl Member {
    /// A member of this status in a chat of this type, with the rights that usually come with it.
    pub(crate) fn of_status(status: Status, kind: &str) -> Self {
        let rights = match status {
            Status::Administrator => Rights::of_administrator(kind),
            _ => Rights::NONE,
        };
        Self {
            status,
            rights,
            ..Self::default()
        }
    }

    /// A member as it is declared: members of a `ChatMember` object, `status` first of all. What is
    /// left out gets a default: administrators have all rights but to be anonymous, and people who
    /// are restricted may do nothing. `None` if there is no such status.
    pub(crate) fn declared(object: &Map<String, Value>, kind: &str) -> Option<Self> {
        let status = match object.get("status") {
            Some(status) => Status::named(status.as_str()?)?,
            None => Status::Member,
        };
        let usual = Self::of_status(status, kind);
        let rights = match status {
            Status::Administrator => Rights::read(object, usual.rights).and(Rights::in_chat(kind)),
            Status::Creator => {
                Rights::read(object, Rights::NONE).and(Rights::NONE.with(Right::Anonymous))
            }
            Status::Restricted => Rights::permitted(object, true),
            _ => Rights::NONE,
        };
        let text = |name| object.get(name).and_then(Value::as_str).map(str::to_owned);
        Some(Self {
            rights,
            until: object
                .get("until_date")
                .and_then(Value::as_i64)
                .unwrap_or_default(),
            away: object.get("is_member") == Some(&json!(false)),
            title: text("custom_title"),
            tag: text("tag"),
            ..usual
        })
    }

    /// Whether this is somebody who sees what is said.
    pub(crate) fn is_in(&self) -> bool {
        match self.status {
            Status::Creator | Status::Administrator | Status::Member => true,
            Status::Restricted => !self.away,
            Status::Left | Status::Kicked => false,
        }
    }

    /// Whether this is the owner or an administrator.
    pub(crate) fn rules(&self) -> bool {
        matches!(self.status, Status::Creator | Status::Administrator)
    }

    /// This member at a time: bans, restrictions and subscriptions end.
    fn at(mut self, now: i64) -> Self {
        if self.until != 0 && self.until <= now {
            let stays = self.status == Status::Restricted && !self.away;
            self.status = if stays { Status::Member } else { Status::Left };
            self.rights = Rights::NONE;
            self.until = 0;
        }
        self
    }
}

/// When a ban or restriction that is asked for ends; 0 for never.
pub(crate) fn end(until_date: i64, now: i64) -> i64 {
    if (now + SHORTEST..=now + LONGEST).contains(&until_date) {
        until_date
    } else {
        0
    }
}

/// The rules of a chat of several, and what became of it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct House {
    /// What those may do who are no administrators.
    pub(crate) permissions: Rights,
    /// For so many seconds after each message, members have to be silent.
    pub(crate) slow_mode: i64,
    /// When members spoke last, while slow mode is on.
    pub(crate) last_said: BTreeMap<i64, i64>,
    /// The bot that spoke last.
    pub(crate) last_bot: Option<i64>,
    /// Chats that may not speak here.
    pub(crate) banned_chats: BTreeSet<i64>,
    /// Pinned messages.
    pub(crate) pins: BTreeSet<i64>,
    /// Ways in.
    pub(crate) invites: Invites,
    /// The topics of a forum.
    pub(crate) topics: Topics,
    /// Boosts, by who gives them.
    pub(crate) boosts: BTreeMap<i64, Vec<Value>>,
    /// The owner who has left and may come back.
    pub(crate) absent_owner: Option<i64>,
    /// Since when, in seconds since 1970.
    pub(crate) absent_since: i64,
    /// Since when a video chat is on, in seconds since 1970.
    pub(crate) video_chat_since: Option<i64>,
    /// Why nothing happens here any more.
    pub(crate) end: Option<End>,
}

/// How a chat came to an end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum End {
    /// It was deleted.
    Deleted,
    /// It has become this supergroup.
    Migrated(i64),
}

impl Default for House {
    fn default() -> Self {
        Self {
            permissions: Rights::PERMISSIONS,
            slow_mode: 0,
            last_said: BTreeMap::new(),
            last_bot: None,
            banned_chats: BTreeSet::new(),
            pins: BTreeSet::new(),
            invites: Invites::default(),
            topics: Topics::default(),
            boosts: BTreeMap::new(),
            absent_owner: None,
            absent_since: 0,
            video_chat_since: None,
            end: None,
        }
    }
}

impl House {
    /// For how many seconds somebody has to be silent.
    pub(crate) fn wait(&self, who: i64, now: i64) -> Option<u64> {
        let since = now - self.last_said.get(&who)?;
        u64::try_from(self.slow_mode - since)
            .ok()
            .filter(|seconds| *seconds > 0)
    }

    /// Notes that somebody has spoken.
    pub(crate) fn spoke(&mut self, who: i64, is_bot: bool, now: i64) {
        if is_bot {
            self.last_bot = Some(who);
        }
        if self.slow_mode > 0 {
            self.last_said.insert(who, now);
        }
    }
}

impl Chat {
    /// The type: `private`, `group`, `supergroup` or `channel`.
    pub(crate) fn kind(&self) -> &str {
        let kind = self.object.get("type").and_then(Value::as_str);
        kind.unwrap_or("group")
    }

    /// Takes from what was declared of it the rules that hold here.
    pub(crate) fn take_rules(&mut self) {
        if let Some(Value::Object(permissions)) = self.details.remove("permissions") {
            self.house.permissions = Rights::permitted(&permissions, true);
        }
        if let Some(seconds) = self.details.remove("slow_mode_delay") {
            self.house.slow_mode = seconds.as_i64().unwrap_or_default();
        }
    }

    /// What somebody is here at a time.
    pub(crate) fn member(&self, who: i64, now: i64) -> Member {
        let known = self.members.get(&who).cloned();
        known.unwrap_or_default().at(now)
    }

    /// The status of somebody here at a time.
    pub(crate) fn status(&self, who: i64, now: i64) -> Status {
        self.member(who, now).status
    }

    /// Gives somebody a status, with the rights that usually come with it.
    pub(crate) fn set_status(&mut self, who: i64, status: Status) {
        let member = Member::of_status(status, self.kind());
        self.members.insert(who, member);
    }
}

impl World {
    /// Whether a person's account was deleted: it has no name any more.
    pub(crate) fn is_deactivated(&self, user: i64) -> bool {
        let user = self.users.get(&user);
        user.is_some_and(|user| user["first_name"] == "")
    }

    /// The rules of a chat.
    pub(crate) fn house(&mut self, key: ChatKey) -> &mut House {
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        &mut chat.house
    }

    /// The `User` object of who does something: of nobody in particular, the group's own.
    pub(crate) fn actor(&self, id: i64) -> Value {
        self.user(id).unwrap_or_else(|| {
            json!({
                "id": ANONYMOUS,
                "is_bot": true,
                "first_name": "Group",
                "username": "GroupAnonymousBot",
            })
        })
    }

    /// Who owns a chat, or an administrator, or nobody in particular.
    pub(crate) fn owner(&self, key: ChatKey) -> i64 {
        let members = &self.chats[&key].members;
        let first = |status| {
            let found = members.iter().find(|(_, member)| member.status == status);
            found.map(|(id, _)| *id)
        };
        let owner = first(Status::Creator).or_else(|| first(Status::Administrator));
        owner.unwrap_or(ANONYMOUS)
    }

    /// The members of a message that tell who sent it.
    pub(crate) fn sender(&self, key: ChatKey, from: i64) -> Map<String, Value> {
        if let Some(sender) = self.business_sender(key, from) {
            return sender;
        }
        let chat = &self.chats[&key];
        let object = || Value::Object(chat.object.clone());
        let mut sender = Map::new();
        if chat.is_channel() {
            sender.insert("sender_chat".to_owned(), object());
            return sender;
        }
        let member = chat.members.get(&from);
        let unseen = member.is_some_and(|member| member.rights.has(Right::Anonymous));
        if key.bot.is_none() && (unseen || from == ANONYMOUS) {
            sender.insert("from".to_owned(), self.actor(ANONYMOUS));
            sender.insert("sender_chat".to_owned(), object());
            if let Some(title) = member.and_then(|member| member.title.as_ref()) {
                sender.insert("author_signature".to_owned(), json!(title));
            }
            return sender;
        }
        sender.insert("from".to_owned(), self.actor(from));
        let shown = member.and_then(|member| member.title.as_ref().or(member.tag.as_ref()));
        if let Some(tag) = shown.filter(|_| chat.kind() == "supergroup") {
            sender.insert("sender_tag".to_owned(), json!(tag));
        }
        if let Some(boosts) = chat.house.boosts.get(&from) {
            sender.insert("sender_boost_count".to_owned(), json!(boosts.len()));
        }
        sender
    }

    /// Declares what somebody is in a chat, without telling anybody.
    pub(crate) fn declare_member(
        &mut self,
        key: ChatKey,
        who: i64,
        object: &Map<String, Value>,
    ) -> Result<(), String> {
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        let Some(member) = Member::declared(object, chat.kind()) else {
            let statuses = Status::ALL.map(Status::name);
            let status = object["status"].to_string();
            let status = status.trim_matches('"');
            return Err(format!(
                "`{status}` is no status of a member; there are {statuses:?}"
            ));
        };
        chat.members.insert(who, member);
        Ok(())
    }

    /// The `ChatMember` object of a bot or a person.
    pub(crate) fn member_of(&self, key: ChatKey, who: i64) -> Option<Value> {
        let chat = &self.chats[&key];
        let member = chat.member(who, self.now());
        Some(self.member_object(key, self.user(who)?, &member))
    }

    /// The `ChatMember` object of a bot or a person, as a bot gets it: it tells whether that bot may
    /// change the rights of an administrator.
    pub(crate) fn member_for(&self, bot: i64, key: ChatKey, who: i64) -> Option<Value> {
        let mut object = self.member_of(key, who)?;
        let known = self.chats[&key].members.get(&who);
        let appointed = known.is_some_and(|known| known.promoted_by == Some(bot));
        if appointed && object.get("can_be_edited").is_some() {
            object["can_be_edited"] = json!(self.may(bot, key, Right::PromoteMembers));
        }
        Some(object)
    }

    /// The `ChatMember` object of somebody who is this.
    fn member_object(&self, key: ChatKey, user: Value, member: &Member) -> Value {
        let chat = &self.chats[&key];
        let rights = match member.status {
            Status::Restricted => Rights::PERMISSIONS,
            _ => Rights::in_chat(chat.kind()),
        };
        let mut known = member.rights.write(rights);
        known.insert("user".to_owned(), user);
        known.insert("is_member".to_owned(), json!(!member.away));
        known.insert("can_be_edited".to_owned(), json!(false));
        if member.until != 0 || member.status != Status::Member {
            known.insert("until_date".to_owned(), json!(member.until));
        }
        for (name, text) in [("custom_title", &member.title), ("tag", &member.tag)] {
            if let Some(text) = text {
                known.insert(name.to_owned(), json!(text));
            }
        }
        self.fill(Kind::Object(member.status.object()), &known)
    }
}
