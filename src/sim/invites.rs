//! Ways into a chat: invite links, and requests to join that administrators decide on.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::schema::Kind;
use crate::sim::acts_members::Via;
use crate::sim::members::Status;
use crate::sim::refusal::Refusal;
use crate::sim::rights::Right;
use crate::sim::world::{ChatKey, World};

/// Every invite link begins with this.
const LINK: &str = "https://t.me/+";

/// The letters that the second part of a link consists of.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The invite links of a chat, and who waits to be let in.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Invites {
    links: BTreeMap<String, Link>,
    /// Who has asked to join, and by which link.
    requests: BTreeMap<i64, Ask>,
    made: u64,
}

/// An invite link.
#[derive(Debug, Serialize, Deserialize)]
struct Link {
    creator: i64,
    is_primary: bool,
    is_revoked: bool,
    terms: Terms,
    /// How many have come by it.
    joined: i64,
}

/// What can be said of an invite link when it is made.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Terms {
    pub(crate) name: Option<String>,
    pub(crate) expire_date: Option<i64>,
    pub(crate) member_limit: Option<i64>,
    pub(crate) creates_join_request: bool,
    /// Seconds for which a subscription lasts, and its price in Stars.
    pub(crate) subscription: Option<(i64, i64)>,
}

/// A request to join.
#[derive(Debug, Serialize, Deserialize)]
struct Ask {
    link: Option<String>,
    /// What the bot is asked that decides.
    query: Option<(i64, String)>,
}

/// What comes of a wish to join.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Joined {
    /// They are in.
    In,
    /// They wait for an administrator.
    Asked,
}

impl Invites {
    /// The primary link of an administrator.
    pub(crate) fn primary(&self, creator: i64) -> Option<&str> {
        let is_it = |link: &Link| link.is_primary && !link.is_revoked && link.creator == creator;
        let found = self.links.iter().find(|(_, link)| is_it(link));
        found.map(|(name, _)| name.as_str())
    }

    /// A link that nobody has yet: the same one in the same world.
    fn fresh(&mut self, chat: i64) -> String {
        self.made += 1;
        let mut seed = chat.unsigned_abs().wrapping_mul(31).wrapping_add(self.made);
        let mut link = LINK.to_owned();
        for _ in 0..16 {
            // Knuth's generator; the upper bits are the good ones.
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let letter = usize::try_from(seed >> 58).expect("six bits fit");
            link.push(char::from(LETTERS[letter]));
        }
        link
    }
}

impl World {
    /// Why somebody may not manage the links of a chat.
    fn require_inviter(&self, by: i64, key: ChatKey) -> Result<(), Refusal> {
        if key.bot.is_some() {
            return Err(Refusal::bad_request(
                "can't invite members to a private chat",
            ));
        }
        self.require_right(by, key, Right::InviteUsers)
    }

    /// Makes the primary link of an administrator anew; the one before is revoked.
    pub(crate) fn export_link(&mut self, by: i64, key: ChatKey) -> Result<String, Refusal> {
        self.require_inviter(by, key)?;
        let invites = &mut self.house(key).invites;
        if let Some(old) = invites.primary(by).map(str::to_owned)
            && let Some(link) = invites.links.get_mut(&old)
        {
            link.is_revoked = true;
        }
        Ok(self.add_link(by, key, Terms::default(), true))
    }

    /// Makes a further link.
    pub(crate) fn create_link(
        &mut self,
        by: i64,
        key: ChatKey,
        terms: Terms,
    ) -> Result<String, Refusal> {
        self.require_inviter(by, key)?;
        check(&terms)?;
        Ok(self.add_link(by, key, terms, false))
    }

    pub(crate) fn add_link(
        &mut self,
        by: i64,
        key: ChatKey,
        terms: Terms,
        is_primary: bool,
    ) -> String {
        let invites = &mut self.house(key).invites;
        let name = invites.fresh(key.id);
        let link = Link {
            creator: by,
            is_primary,
            is_revoked: false,
            terms,
            joined: 0,
        };
        invites.links.insert(name.clone(), link);
        name
    }

    /// Changes what a link was made with. A subscription stays what it is.
    pub(crate) fn edit_link(
        &mut self,
        by: i64,
        key: ChatKey,
        link: &str,
        terms: Terms,
    ) -> Result<(), Refusal> {
        self.require_inviter(by, key)?;
        check(&terms)?;
        let known = self.own_link(by, key, link)?;
        if known.is_primary || known.is_revoked {
            return Err(Refusal::bad_request("INVITE_HASH_EXPIRED"));
        }
        known.terms = match known.terms.subscription {
            None => terms,
            Some(_) => Terms {
                name: terms.name,
                ..known.terms.clone()
            },
        };
        Ok(())
    }

    /// Makes a link lead nowhere. A primary one is made anew.
    pub(crate) fn revoke_link(&mut self, by: i64, key: ChatKey, link: &str) -> Result<(), Refusal> {
        self.require_inviter(by, key)?;
        let known = self.own_link(by, key, link)?;
        known.is_revoked = true;
        if known.is_primary {
            self.add_link(by, key, Terms::default(), true);
        }
        Ok(())
    }

    fn own_link(&mut self, by: i64, key: ChatKey, link: &str) -> Result<&mut Link, Refusal> {
        let known = self.house(key).invites.links.get_mut(link);
        known
            .filter(|known| known.creator == by)
            .ok_or_else(|| Refusal::bad_request("INVITE_HASH_EXPIRED"))
    }

    /// The `ChatInviteLink` object of a link, as a bot gets it: the second part of a link that
    /// another administrator has made is hidden.
    pub(crate) fn link_for(&self, bot: i64, key: ChatKey, name: &str) -> Option<Value> {
        let invites = &self.chats[&key].house.invites;
        let link = invites.links.get(name)?;
        let pending = invites.requests.values();
        let pending = pending.filter(|ask| ask.link.as_deref() == Some(name));
        let hidden = LINK.len() + (name.len() - LINK.len()) / 2;
        let shown = if link.creator == bot {
            name.to_owned()
        } else {
            format!("{}…", &name[..hidden])
        };
        let mut known = Map::new();
        let mut put = |name: &str, value: Value| known.insert(name.to_owned(), value);
        put("invite_link", json!(shown));
        put("creator", self.actor(link.creator));
        put(
            "creates_join_request",
            json!(link.terms.creates_join_request),
        );
        put("is_primary", json!(link.is_primary));
        put("is_revoked", json!(link.is_revoked));
        let pending = pending.count();
        if pending > 0 {
            put("pending_join_request_count", json!(pending));
        }
        if let Some(name) = &link.terms.name {
            put("name", json!(name));
        }
        if let Some(date) = link.terms.expire_date {
            put("expire_date", json!(date));
        }
        if let Some(limit) = link.terms.member_limit {
            put("member_limit", json!(limit));
        }
        if let Some((period, price)) = link.terms.subscription {
            put("subscription_period", json!(period));
            put("subscription_price", json!(price));
        }
        Some(self.fill(Kind::Object("ChatInviteLink"), &known))
    }

    /// Somebody joins a chat that everybody may join, or asks to, where that is the rule.
    pub(crate) fn join(&mut self, who: i64, key: ChatKey) -> Result<Joined, Refusal> {
        let chat = &self.chats[&key];
        if chat.status(who, self.now()) == Status::Kicked {
            return Err(Refusal::bad_request("CHANNEL_PRIVATE"));
        }
        if chat.details.get("join_by_request") == Some(&json!(true)) {
            return self.ask_to_join(who, key, None);
        }
        self.enter(key, who, who, &Via::default());
        Ok(Joined::In)
    }

    /// Somebody opens an invite link.
    pub(crate) fn join_by_link(
        &mut self,
        who: i64,
        link: &str,
    ) -> Result<(ChatKey, Joined), Refusal> {
        let expired = || Refusal::bad_request("INVITE_HASH_EXPIRED");
        let has_it = |key: &ChatKey| self.chats[key].house.invites.links.contains_key(link);
        let key = self
            .chats
            .keys()
            .copied()
            .find(has_it)
            .ok_or_else(expired)?;
        let now = self.now();
        let member = self.chats[&key].member(who, now);
        if member.is_in() {
            return Err(Refusal::bad_request("USER_ALREADY_PARTICIPANT"));
        }
        let known = &self.chats[&key].house.invites.links[link];
        let terms = &known.terms;
        let is_over = terms.expire_date.is_some_and(|date| date <= now)
            || terms
                .member_limit
                .is_some_and(|limit| limit <= known.joined);
        if known.is_revoked || is_over || member.status == Status::Kicked {
            return Err(expired());
        }
        if terms.creates_join_request {
            let asked = self.ask_to_join(who, key, Some(link))?;
            return Ok((key, asked));
        }
        let lasts = terms.subscription.map(|(period, _)| now + period);
        self.count(key, link);
        let via = Via {
            link: Some(link.to_owned()),
            by_request: false,
        };
        self.enter(key, who, who, &via);
        if let Some(until) = lasts
            && let Some(member) = self
                .chats
                .get_mut(&key)
                .and_then(|chat| chat.members.get_mut(&who))
        {
            member.until = until;
        }
        Ok((key, Joined::In))
    }

    fn count(&mut self, key: ChatKey, link: &str) {
        if let Some(link) = self.house(key).invites.links.get_mut(link) {
            link.joined += 1;
        }
    }

    /// Whether somebody waits to be let into a chat where this bot decides on it.
    pub(crate) fn asks_to_join(&self, who: i64, bot: i64) -> bool {
        self.chats.iter().any(|(key, chat)| {
            chat.house.invites.requests.contains_key(&who)
                && self.may(bot, *key, Right::InviteUsers)
        })
    }

    /// The bot that is asked who is let in.
    pub(crate) fn guard(&self, key: ChatKey) -> Option<i64> {
        let bots = self.administrators(key, Some(Right::InviteUsers));
        let takes_queries =
            |bot: &i64| self.bots[bot].user["supports_join_request_queries"] == true;
        bots.into_iter().find(takes_queries)
    }

    /// Somebody asks to be let in. Bots that may let them in get to know.
    fn ask_to_join(
        &mut self,
        who: i64,
        key: ChatKey,
        link: Option<&str>,
    ) -> Result<Joined, Refusal> {
        if self.chats[&key].house.invites.requests.contains_key(&who) {
            return Err(Refusal::bad_request("INVITE_REQUEST_SENT"));
        }
        let bots = self.administrators(key, Some(Right::InviteUsers));
        let query = self.guard(key).map(|bot| (bot, self.next_query_id()));
        let mut request = json!({
            "chat": self.chats[&key].object,
            "from": self.actor(who),
            "user_chat_id": who,
            "date": self.now(),
        });
        if let Some(bio) = self.users.get(&who).and_then(|user| user.get("bio")) {
            request["bio"] = bio.clone();
        }
        let ask = Ask {
            link: link.map(str::to_owned),
            query: query.clone(),
        };
        self.house(key).invites.requests.insert(who, ask);
        for bot in bots {
            let mut request = request.clone();
            let shown = link.and_then(|link| self.link_for(bot, key, link));
            if let Some(link) = shown {
                request["invite_link"] = link;
            }
            if let Some((guard, query)) = &query
                && *guard == bot
            {
                request["query_id"] = json!(query);
            }
            self.deliver(bot, "chat_join_request", request);
        }
        Ok(Joined::Asked)
    }

    /// An administrator lets somebody in who has asked to, or turns them away.
    pub(crate) fn decide(
        &mut self,
        by: i64,
        key: ChatKey,
        who: i64,
        lets_in: bool,
    ) -> Result<(), Refusal> {
        if key.bot.is_some() {
            return Err(Refusal::bad_request(
                "can't invite members to a private chat",
            ));
        }
        let right = Right::InviteUsers;
        self.require_right_to(by, key, right, "manage chat join requests")?;
        let chat = &self.chats[&key];
        // Members may invite, and yet not decide.
        if !chat.member(by, self.now()).rules() {
            return Err(Refusal::bad_request("CHAT_ADMIN_REQUIRED"));
        }
        if chat.member(who, self.now()).is_in() {
            return Err(Refusal::bad_request("USER_ALREADY_PARTICIPANT"));
        }
        let ask = self.house(key).invites.requests.remove(&who);
        let ask = ask.ok_or_else(|| Refusal::bad_request("HIDE_REQUESTER_MISSING"))?;
        if lets_in {
            if let Some(link) = &ask.link {
                self.count(key, link);
            }
            let via = Via {
                link: ask.link,
                by_request: true,
            };
            self.enter(key, who, by, &via);
        }
        Ok(())
    }

    /// The chat and the person that a bot's query about a request to join is about.
    pub(crate) fn asked(&self, bot: i64, query: &str) -> Option<(ChatKey, i64)> {
        let is_it = |ask: &Ask| {
            let asked = ask.query.as_ref();
            asked.is_some_and(|(guard, known)| *guard == bot && known == query)
        };
        self.chats.iter().find_map(|(key, chat)| {
            let mut requests = chat.house.invites.requests.iter();
            requests
                .find(|(_, ask)| is_it(ask))
                .map(|(who, _)| (*key, *who))
        })
    }

    /// A bot has answered what it was asked about a request to join: it cannot be answered again.
    pub(crate) fn forget_query(&mut self, key: ChatKey, who: i64) {
        if let Some(ask) = self.house(key).invites.requests.get_mut(&who) {
            ask.query = None;
        }
    }
}

fn check(terms: &Terms) -> Result<(), Refusal> {
    if terms.creates_join_request && terms.member_limit.is_some() {
        return Err(Refusal::bad_request(
            "member limit can't be specified for links requiring administrator approval",
        ));
    }
    Ok(())
}
