//! Reactions: who put which under a message, and who is told.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::sim::acts_members::is_service;
use crate::sim::json::Json;
use crate::sim::world::{ChatKey, Happening, World};

/// So many different reactions fit under a message.
const MAX_KINDS: usize = 11;

/// The reactions in a chat: by message, then by who put them, each a `ReactionType`.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Reactions(BTreeMap<i64, BTreeMap<i64, Vec<Value>>>);

impl Reactions {
    /// The reactions under a message with their numbers, the most frequent first.
    fn counts(&self, message_id: i64) -> Vec<(Value, usize)> {
        let mut counts: Vec<(Value, usize)> = Vec::new();
        let people = self.0.get(&message_id).into_iter().flatten();
        for reaction in people.flat_map(|(_, reactions)| reactions) {
            match counts.iter_mut().find(|(known, _)| known == reaction) {
                Some((_, count)) => *count += 1,
                None => counts.push((reaction.clone(), 1)),
            }
        }
        counts.sort_by_key(|(_, count)| usize::MAX - count);
        counts
    }

    /// What somebody has put under a message.
    pub(crate) fn of(&self, message_id: i64, who: i64) -> &[Value] {
        let people = self.0.get(&message_id);
        people
            .and_then(|people| people.get(&who))
            .map_or(&[], Vec::as_slice)
    }

    /// The messages under which somebody has put something.
    pub(crate) fn messages_of(&self, who: i64) -> Vec<i64> {
        let with = self
            .0
            .iter()
            .filter(|(_, people)| people.contains_key(&who));
        with.map(|(message_id, _)| *message_id).collect()
    }
}

/// A `ReactionType`: of an emoji, or of the number of a custom one.
pub(crate) fn reaction(name: &str) -> Value {
    if name.len() > 8 && name.bytes().all(|byte| byte.is_ascii_digit()) {
        json!({"type": "custom_emoji", "custom_emoji_id": name})
    } else {
        json!({"type": "emoji", "emoji": name})
    }
}

impl World {
    /// Somebody puts reactions under a message instead of those they had put; none takes them away.
    /// Says in the server's words why that cannot be.
    pub(crate) fn react(
        &mut self,
        key: ChatKey,
        who: i64,
        message_id: i64,
        new: Vec<Value>,
    ) -> Result<(), &'static str> {
        let chat = &self.chats[&key];
        let stored = chat.messages.get(&message_id);
        let message = stored.ok_or("message to react not found")?.object.clone();
        if message.as_object().is_some_and(is_service) {
            return Err("REACTION_INVALID");
        }
        let allowed = chat
            .details
            .get("available_reactions")
            .and_then(Value::as_array);
        let is_allowed = |reaction: &Value| allowed.is_none_or(|all| all.contains(reaction));
        if new.len() > 1 || !self.reaction_is_known(&new) {
            return Err(if new.len() > 1 {
                "REACTIONS_TOO_MANY"
            } else {
                "REACTION_INVALID"
            });
        }
        if !new.iter().all(is_allowed) {
            return Err("REACTION_INVALID");
        }
        let counts = chat.reactions.counts(message_id);
        let is_there = |reaction: &Value| counts.iter().any(|(known, _)| known == reaction);
        if counts.len() >= MAX_KINDS && !new.iter().all(is_there) {
            return Err("REACTIONS_TOO_MANY");
        }
        self.set_reactions(key, who, &message, new);
        Ok(())
    }

    /// Whether each is a reaction that Telegram has.
    fn reaction_is_known(&self, reactions: &[Value]) -> bool {
        let ty = self.tables.ty("ReactionTypeEmoji");
        let emoji = ty.and_then(|ty| ty.members().iter().find(|member| member.name == "emoji"));
        let known = |name: &str| {
            emoji.is_none_or(|emoji| {
                emoji.facts.iter().all(|fact| match fact {
                    crate::schema::Fact::Enum { values, .. } => values.contains(&name),
                    _ => true,
                })
            })
        };
        reactions
            .iter()
            .all(|reaction| match reaction["type"].as_str() {
                Some("emoji") => reaction["emoji"].as_str().is_some_and(known),
                Some("custom_emoji") => true,
                _ => false,
            })
    }

    /// Replaces what somebody has put under a message, and tells who is to know.
    pub(crate) fn set_reactions(
        &mut self,
        key: ChatKey,
        who: i64,
        message: &Value,
        new: Vec<Value>,
    ) {
        let message_id = message["message_id"].as_i64().unwrap_or_default();
        let date = self.now();
        let chat = self.chats.get_mut(&key).expect("a key names a chat");
        let people = chat.reactions.0.entry(message_id).or_default();
        let old = people.remove(&who).unwrap_or_default();
        if old == new {
            people.extend((!new.is_empty()).then_some((who, new)));
            return;
        }
        if !new.is_empty() {
            people.insert(who, new.clone());
        }
        let is_anonymous = chat.is_channel();
        let object = Value::Object(chat.object.clone());
        let counts = chat.reactions.counts(message_id);
        let user = self.user(who).unwrap_or_default();
        let what = match new.first() {
            None => "takes the reaction back".to_owned(),
            Some(reaction) => format!("reacts: {}", shown(reaction)),
        };
        let touched = Happening::Touched {
            message: Json::of(message),
            user: Json::of(&user),
            what,
        };
        self.happened(key, touched);
        // Bots are told what people do, and only those in charge are, where there are others.
        if self.bots.contains_key(&who) {
            return;
        }
        let bots = self.audience(key);
        let chat = &self.chats[&key];
        let is_told = |bot: &i64| key.bot.is_some() || chat.member(*bot, date).rules();
        for bot in bots.into_iter().filter(is_told).collect::<Vec<_>>() {
            if is_anonymous {
                let counts = counts.iter();
                let counts: Vec<Value> = counts
                    .map(|(kind, count)| json!({"type": kind, "total_count": count}))
                    .collect();
                let update = json!({
                    "chat": object,
                    "message_id": message_id,
                    "date": date,
                    "reactions": counts,
                });
                self.deliver(bot, "message_reaction_count", update);
            } else {
                let update = json!({
                    "chat": object,
                    "message_id": message_id,
                    "user": user,
                    "date": date,
                    "old_reaction": old,
                    "new_reaction": new,
                });
                self.deliver(bot, "message_reaction", update);
            }
        }
    }
}

/// A reaction as people read it.
fn shown(reaction: &Value) -> &str {
    let emoji = reaction["emoji"].as_str();
    emoji
        .or(reaction["custom_emoji_id"].as_str())
        .unwrap_or("⭐")
}
