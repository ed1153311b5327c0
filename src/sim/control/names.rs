//! How requests name people, bots and chats.
//!
//! An id, an @username, or what the people who use it call it: a first name or a title.

use serde_json::Value;

use super::{Ask, listed, refuse};
use crate::sim::refusal::Refusal;
use crate::sim::service::members;
use crate::sim::world::{ChatKey, World};

impl World {
    /// The person that the path names. A first name that nobody has makes someone new.
    pub(crate) fn asking_user(&mut self, ask: &Ask) -> Result<i64, Refusal> {
        self.user_or_new(&ask.path["user"])
    }

    /// The person with this name; a first name that nobody has makes someone new.
    pub(crate) fn user_or_new(&mut self, name: &str) -> Result<i64, Refusal> {
        if let Some(id) = self.person_named(name) {
            return Ok(id);
        }
        let is_first_name = !name.trim().is_empty()
            && !name.starts_with('@')
            && name.parse::<i64>().is_err()
            && name.chars().count() <= 64;
        if !is_first_name {
            return Err(self.nobody(name));
        }
        let user = serde_json::json!({"first_name": name});
        let id = self.add_user(members(user));
        self.log_change();
        Ok(id)
    }

    /// The person with this id, @username or first name.
    pub(crate) fn person_named(&self, name: &str) -> Option<i64> {
        if let Ok(id) = name.parse::<i64>() {
            return self.users.contains_key(&id).then_some(id);
        }
        let Some(username) = name.strip_prefix('@') else {
            return self.user_called(name);
        };
        let named = self.users.iter().find(|(_, user)| {
            let known = user["username"].as_str();
            known.is_some_and(|known| known.eq_ignore_ascii_case(username))
        });
        named.map(|(id, _)| *id)
    }

    /// The bot with this id or @username.
    pub(crate) fn bot_called(&self, name: &str) -> Option<i64> {
        match name.parse::<i64>() {
            Ok(id) => self.bots.contains_key(&id).then_some(id),
            Err(_) => self.bot_named(name.strip_prefix('@')?),
        }
    }

    /// The bot that a member of the request names; the only one if it names none.
    pub(crate) fn bot_asked(&self, ask: &Ask) -> Result<i64, Refusal> {
        let there_are = || listed(self.bots.values().map(|bot| at_username(&bot.user)));
        let Some(named) = ask.get("bot") else {
            let mut bots = self.bots.keys();
            return match (bots.next(), bots.next()) {
                (Some(bot), None) => Ok(*bot),
                _ => Err(refuse(format!("`bot` is missing; {}", there_are()))),
            };
        };
        let name = as_name(named);
        let bot = self.bot_called(&name).or_else(|| self.bot_named(&name));
        bot.ok_or_else(|| refuse(format!("there is no bot `{name}`; {}", there_are())))
    }

    /// The chat that the path names, as its person sees it: with a bot, or one of several.
    pub(crate) fn asking_chat(&mut self, ask: &Ask) -> Result<(i64, ChatKey), Refusal> {
        let user = self.asking_user(ask)?;
        let name = &ask.path["chat"];
        if let Some(bot) = self.bot_called(name) {
            return Ok((user, self.private_chat(user, bot)));
        }
        let found = self.group_named(name);
        match found.or_else(|| self.business_chat_called(user, name)) {
            Some(key) => Ok((user, key)),
            None => Err(self.no_chat(name)),
        }
    }

    /// The chat of a business account that this person has with another: as a customer with the owner
    /// of an account, or as its owner with a customer. Where both have an account, `customer:owner`,
    /// both by id, says which of their chats is meant; otherwise it is the one with the other's.
    fn business_chat_called(&mut self, user: i64, name: &str) -> Option<ChatKey> {
        let exact = name.split_once(':').and_then(|(customer, owner)| {
            Some((customer.parse::<i64>().ok()?, owner.parse::<i64>().ok()?))
        });
        let (customer, owner) = match exact {
            Some(both) => both,
            None => match self.person_named(name)? {
                other if self.business.is_account(other) => (user, other),
                other => (other, user),
            },
        };
        let is_theirs = [customer, owner].contains(&user) && customer != owner;
        let is_there = self.users.contains_key(&customer) && self.business.is_account(owner);
        (is_theirs && is_there).then(|| self.private_chat(customer, owner))
    }

    /// Says that there is nobody of this name, and who there is.
    pub(crate) fn nobody(&self, name: &str) -> Refusal {
        let there_are = listed(self.people());
        refuse(format!("there is no user `{name}`; {there_are}"))
    }

    /// The chat of several with this id, @username or title.
    pub(crate) fn group_named(&self, name: &str) -> Option<ChatKey> {
        if let Ok(id) = name.parse::<i64>() {
            let key = ChatKey { id, bot: None };
            return self.chats.contains_key(&key).then_some(key);
        }
        let Some(username) = name.strip_prefix('@') else {
            return self.chat_titled(name);
        };
        let named = self.chats.iter().find(|(key, chat)| {
            let known = chat.object.get("username").and_then(Value::as_str);
            key.bot.is_none() && known.is_some_and(|known| known.eq_ignore_ascii_case(username))
        });
        named.map(|(key, _)| *key)
    }

    /// Says that there is no chat of this name, and which there are.
    pub(crate) fn no_chat(&self, name: &str) -> Refusal {
        let bots = self.bots.values().map(|bot| at_username(&bot.user));
        let groups = self.chats.iter().filter(|(key, _)| key.bot.is_none());
        let titles = groups.map(|(key, chat)| {
            let title = chat.object.get("title").and_then(Value::as_str);
            format!("`{}` ({})", title.unwrap_or_default(), key.id)
        });
        let there_are = listed(bots.chain(titles));
        refuse(format!("there is no chat `{name}`; {there_are}"))
    }

    /// The people there are, for an error.
    pub(crate) fn people(&self) -> impl Iterator<Item = String> {
        let people = self.users.iter();
        people.map(|(id, user)| {
            format!(
                "`{}` ({id})",
                user["first_name"].as_str().unwrap_or_default()
            )
        })
    }
}

/// A name that is given as text or as a number.
pub(crate) fn as_name(value: &Value) -> String {
    match value {
        Value::String(name) => name.clone(),
        other => other.to_string(),
    }
}

fn at_username(user: &Value) -> String {
    format!("@{}", user["username"].as_str().unwrap_or_default())
}
