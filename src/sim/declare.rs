//! Bots, people and chats as they are declared in JSON: in a world file and over HTTP.
//!
//! What is left out gets a default; what means nothing is an error that names its place, so that
//! nobody tests against a world they did not mean.

use std::fmt;

use serde_json::{Map, Value, json};

use crate::schema::{Kind, Member, Tables};
use crate::sim::check::fits_member;
use crate::sim::hint;
use crate::sim::members::{Member as ChatMember, Status};
use crate::sim::service::id_in;
use crate::sim::world::{ChatKey, World};

/// Ids of supergroups and channels are below this number.
const SUPERGROUPS: i64 = -1_000_000_000_000;

/// What a member of a chat can be.
const MEMBERS: [&str; 5] = [
    "ChatMemberAdministrator",
    "ChatMemberRestricted",
    "ChatMemberMember",
    "ChatMemberOwner",
    "ChatMemberBanned",
];

/// Something that makes no sense, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flaw {
    place: String,
    reason: String,
}

impl Flaw {
    pub(crate) fn new(place: &str, reason: impl Into<String>) -> Self {
        Self {
            place: place.to_owned(),
            reason: reason.into(),
        }
    }

    /// The same, seen from one step further out.
    pub(crate) fn under(mut self, outer: &str) -> Self {
        self.place = if self.place.is_empty() {
            outer.to_owned()
        } else {
            format!("{outer}.{}", self.place)
        };
        self
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "{}: ", self.place)?;
        }
        f.write_str(&self.reason)
    }
}

impl World {
    /// A bot: `token` and members of `User`.
    pub(crate) fn bot_from(&mut self, declared: &Value) -> Result<i64, Flaw> {
        let mut user = object(declared)?.clone();
        let token = match user.remove("token") {
            Some(token) => text("token", &token)?.to_owned(),
            None => self.free_token(),
        };
        let id = id_in(&token).map_err(|_| {
            Flaw::new(
                "token",
                "a token is a positive number, a colon and a secret",
            )
        })?;
        known_members(self.tables, &user, &["User"], &["token"])?;
        if user.get("id").is_some_and(|given| *given != id) {
            return Err(Flaw::new(
                "id",
                format!("the id of this bot is {id}, as in its token"),
            ));
        }
        if self.users.contains_key(&id) {
            return Err(Flaw::new("token", format!("{id} is the id of a user")));
        }
        without_at(&mut user);
        let username = user.get("username").and_then(Value::as_str);
        let username = username.map_or_else(|| format!("bot{id}_bot"), str::to_owned);
        if self.bot_named(&username).is_some_and(|other| other != id) {
            return Err(Flaw::new(
                "username",
                format!("there is another bot @{username}"),
            ));
        }
        let first_name = user.get("first_name").and_then(Value::as_str);
        let first_name = first_name.unwrap_or(&username).to_owned();
        self.add_bot(id, &token, &username, &first_name);
        if let Some(bot) = self.bots.get_mut(&id)
            && let Some(known) = bot.user.as_object_mut()
        {
            known.extend(user);
        }
        Ok(id)
    }

    pub(crate) fn free_token(&self) -> String {
        let free = (1..i64::MAX).map(|n| n * 1000);
        let free = free.into_iter().find(|id| self.user(*id).is_none());
        format!("{}:simulator", free.expect("ids do not run out"))
    }

    /// A person: members of `User`, and the bots that they block.
    pub(crate) fn user_from(&mut self, declared: &Value) -> Result<i64, Flaw> {
        let mut user = object(declared)?.clone();
        let blocked = user.remove("blocked_bots").unwrap_or_else(|| json!([]));
        known_members(self.tables, &user, &["User"], &["blocked_bots"])?;
        if user.get("is_bot") == Some(&json!(true)) {
            return Err(Flaw::new("is_bot", "bots are declared under `bots`"));
        }
        if let Some(id) = user.get("id").and_then(Value::as_i64) {
            if id <= 0 {
                return Err(Flaw::new("id", "ids of users are positive"));
            }
            if self.user(id).is_some() {
                return Err(Flaw::new("id", format!("there is another user {id}")));
            }
        }
        without_at(&mut user);
        let username = user.get("username").and_then(Value::as_str);
        if let Some(username) = username
            && self.person_named(&format!("@{username}")).is_some()
        {
            return Err(Flaw::new(
                "username",
                format!("there is another user @{username}"),
            ));
        }
        let bots = list("blocked_bots", &blocked)?;
        let bots = bots.iter().enumerate().map(|(index, named)| {
            let name = name_in(named);
            let bot = self.bot_called(&name).or_else(|| self.bot_named(&name));
            bot.ok_or_else(|| {
                Flaw::new(
                    &format!("blocked_bots[{index}]"),
                    format!("there is no bot {name}"),
                )
            })
        });
        let bots = bots.collect::<Result<Vec<i64>, Flaw>>()?;
        let id = self.add_user(user);
        for bot in bots {
            self.declare_blocked(id, bot);
        }
        Ok(id)
    }

    /// Makes a person block a bot, as if it had been so before the world began.
    fn declare_blocked(&mut self, user: i64, bot: i64) {
        let key = self.private_chat(user, bot);
        if let Some(chat) = self.chats.get_mut(&key) {
            chat.set_status(user, Status::Kicked);
            chat.set_status(bot, Status::Kicked);
        }
    }

    /// A chat of several: members of `Chat` and `ChatFullInfo`, and who is in it.
    ///
    /// Bots that are not named are in it; people that are not named are not, unless nobody is.
    pub(crate) fn chat_from(&mut self, declared: &Value) -> Result<ChatKey, Flaw> {
        let mut chat = object(declared)?.clone();
        let named = chat.remove("members");
        known_members(self.tables, &chat, &["Chat", "ChatFullInfo"], &["members"])?;
        without_at(&mut chat);
        check_kind(&mut chat)?;
        if let Some(id) = chat.get("id").and_then(Value::as_i64) {
            // Telegram's supergroups are below -1000000000000, but what others test with need not be.
            if id >= 0 {
                return Err(Flaw::new("id", "ids of groups and channels are negative"));
            }
            if self.chats.contains_key(&ChatKey { id, bot: None }) {
                return Err(Flaw::new("id", format!("there is another chat {id}")));
            }
        }
        let username = chat.get("username").and_then(Value::as_str);
        if let Some(username) = username
            && self.group_named(&format!("@{username}")).is_some()
        {
            return Err(Flaw::new(
                "username",
                format!("there is another chat @{username}"),
            ));
        }
        let shown: Vec<&str> = member_names(self.tables, "Chat").collect();
        let (object, details) = chat
            .into_iter()
            .partition(|(name, _)| shown.contains(&name.as_str()));
        let bots: Vec<i64> = self.bots.keys().copied().collect();
        let everybody: Vec<i64> = self.users.keys().copied().collect();
        let key = self.add_chat(object, &bots);
        let chat = self.chats.get_mut(&key).expect("it was made a moment ago");
        chat.details = details;
        chat.take_rules();
        let Some(named) = named else {
            for user in everybody {
                chat.set_status(user, Status::Member);
            }
            return Ok(key);
        };
        let named = list("members", &named).and_then(|members| {
            members.iter().enumerate().try_for_each(|(index, member)| {
                self.member_from(key, member)
                    .map(|_| ())
                    .map_err(|flaw| flaw.under(&format!("members[{index}]")))
            })
        });
        if named.is_err() {
            self.chats.remove(&key);
        }
        named.map(|()| key)
    }

    /// A member of a chat: `user`, `status`, and members of `ChatMember` such as rights. Returns who
    /// it is.
    pub(crate) fn member_from(&mut self, key: ChatKey, declared: &Value) -> Result<i64, Flaw> {
        let mut member = object(declared)?.clone();
        let named = member.remove("user");
        let named = named.ok_or_else(|| Flaw::new("", "`user` is missing"))?;
        if let Some(status) = member.remove("status") {
            let given = text("status", &status)?;
            if Status::named(given).is_none() {
                let reason = hint::unknown(given, Status::ALL.map(Status::name));
                return Err(Flaw::new("status", reason));
            }
            known_members(self.tables, &member, &MEMBERS, &["user", "status"])?;
            member.insert("status".to_owned(), status);
        } else {
            known_members(self.tables, &member, &MEMBERS, &["user", "status"])?;
        }
        let name = name_in(&named);
        let id = self.person_named(&name).or_else(|| self.bot_called(&name));
        let id = id.ok_or_else(|| Flaw::new("user", format!("there is no user {name}")))?;
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        let is = ChatMember::declared(&member, chat.kind()).expect("the status is one");
        chat.members.insert(id, is);
        Ok(id)
    }
}

/// Sees to the type of a chat, which follows from its other members if it is not given.
fn check_kind(chat: &mut Map<String, Value>) -> Result<(), Flaw> {
    let id = chat.get("id").and_then(Value::as_i64);
    let is_large = chat.contains_key("username") || chat.get("is_forum") == Some(&json!(true));
    let default = if is_large || id.is_some_and(|id| id <= SUPERGROUPS) {
        "supergroup"
    } else {
        "group"
    };
    let kind = chat.entry("type").or_insert_with(|| json!(default));
    match kind.as_str() {
        Some("group") if is_large => Err(Flaw::new(
            "type",
            "a group has no username and no topics; is it a supergroup?",
        )),
        Some("group" | "supergroup" | "channel") => Ok(()),
        Some("private") => Err(Flaw::new(
            "type",
            "private chats are there without being declared",
        )),
        _ => Err(Flaw::new(
            "type",
            format!("a type is `group`, `supergroup` or `channel`, not {kind}"),
        )),
    }
}

/// The members of an object.
pub(crate) fn object(value: &Value) -> Result<&Map<String, Value>, Flaw> {
    let wrong = || Flaw::new("", format!("an object is expected, not {}", short(value)));
    value.as_object().ok_or_else(wrong)
}

/// The items of a list.
pub(crate) fn list<'a>(name: &str, value: &'a Value) -> Result<&'a [Value], Flaw> {
    let wrong = || Flaw::new(name, format!("a list is expected, not {}", short(value)));
    value.as_array().map(Vec::as_slice).ok_or_else(wrong)
}

fn text<'a>(name: &str, value: &'a Value) -> Result<&'a str, Flaw> {
    let wrong = || Flaw::new(name, format!("a text is expected, not {}", short(value)));
    value.as_str().ok_or_else(wrong)
}

/// A value as far as an error has room for it.
fn short(value: &Value) -> String {
    match value {
        Value::Object(_) => "an object".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::String(text) if text.len() > 40 => "a text".to_owned(),
        other => other.to_string(),
    }
}

/// A name, or an id that stands for one.
fn name_in(value: &Value) -> String {
    match value {
        Value::String(name) => name.clone(),
        other => other.to_string(),
    }
}

/// Usernames are often written as they are called, with an @.
fn without_at(object: &mut Map<String, Value>) {
    if let Some(Value::String(username)) = object.get_mut("username")
        && let Some(name) = username.strip_prefix('@')
    {
        *username = name.to_owned();
    }
}

/// Refuses members that none of these types has, and values that do not fit.
fn known_members(
    tables: &Tables,
    given: &Map<String, Value>,
    types: &[&str],
    others: &[&'static str],
) -> Result<(), Flaw> {
    for (name, value) in given {
        let member = types.iter().find_map(|ty| member(tables, ty, name));
        let Some(member) = member else {
            let known = types.iter().flat_map(|ty| member_names(tables, ty));
            let known = known.chain(others.iter().copied());
            return Err(Flaw::new("", hint::unknown(name, known)));
        };
        if !fits(tables, member, value) {
            let reason = format!("{} is not what Telegram has here", short(value));
            return Err(Flaw::new(name, reason));
        }
    }
    Ok(())
}

/// Whether a value is what a member holds. Unlike the Bot API, which reads `3` as a text and `"3"` as
/// a number, this takes values as they are.
pub(crate) fn fits(tables: &Tables, member: &Member, value: &Value) -> bool {
    let is_written_so = match member.kind {
        Kind::String => value.is_string(),
        Kind::Integer => value.is_i64(),
        Kind::Float => value.is_number(),
        Kind::Boolean | Kind::True => value.is_boolean(),
        Kind::Array(_) => value.is_array(),
        Kind::Object(_) | Kind::OneOf(_) => true,
    };
    is_written_so && fits_member(tables, member, value)
}

/// The member of this name.
pub(crate) fn member(tables: &Tables, ty: &str, name: &str) -> Option<&'static Member> {
    let ty = tables.ty(ty).expect("the table has the type");
    ty.members().iter().find(|member| member.name == name)
}

/// The names of a type's members.
pub(crate) fn member_names(tables: &Tables, ty: &str) -> impl Iterator<Item = &'static str> {
    let ty = tables.ty(ty).expect("the table has the type");
    ty.members().iter().map(|member| member.name)
}
