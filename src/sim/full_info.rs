//! The full information about a chat, which `getChat` tells.
//!
//! What was declared or set goes first; the rest is what the world knows, or Telegram's default.

use serde_json::{Map, Value, json};

use crate::schema::Kind;
use crate::sim::portraits::chat_photo;
use crate::sim::rights::{Right, Rights};
use crate::sim::world::{ChatKey, World};

/// So many kinds of reactions a message can have, unless a chat says otherwise.
const REACTIONS: i64 = 11;

/// So many colours there are for those who have chosen none.
const COLOURS: i64 = 7;

/// What only administrators are told of a chat.
const FOR_ADMINISTRATORS: [&str; 3] = [
    "has_aggressive_anti_spam_enabled",
    "has_visible_history",
    "guard_bot",
];

impl World {
    /// The full information about a chat, as a bot gets it.
    pub(crate) fn full_info(&self, bot: i64, key: ChatKey) -> Value {
        let (chat, now) = (&self.chats[&key], self.now());
        let mut known = chat.object.clone();
        known.insert("max_reaction_count".to_owned(), json!(REACTIONS));
        known.insert("accent_color_id".to_owned(), json!(colour(key.id)));
        known.insert("accepted_gift_types".to_owned(), gifts(chat.kind()));
        if key.bot.is_some() {
            known.extend(self.of_person(key.id));
        }
        if let Some(guard) = self.guard(key) {
            known.insert("guard_bot".to_owned(), self.actor(guard));
        }
        known.extend(chat.details.clone());
        let until = known.get("emoji_status_expiration_date");
        if until
            .and_then(Value::as_i64)
            .is_some_and(|until| until <= now)
        {
            known.retain(|name, _| !name.starts_with("emoji_status"));
        }
        if matches!(chat.kind(), "supergroup" | "channel")
            && let Some(linked) = self.linked_chat(key)
        {
            known.insert("linked_chat_id".to_owned(), json!(linked));
        }
        if let Some(username) = chat.object.get("username") {
            let usernames = known.entry("active_usernames");
            usernames.or_insert_with(|| json!([username]));
        }
        if matches!(chat.kind(), "group" | "supergroup") {
            let permissions = chat.house.permissions.write(Rights::PERMISSIONS);
            known.insert("permissions".to_owned(), Value::Object(permissions));
            if chat.house.slow_mode > 0 {
                known.insert("slow_mode_delay".to_owned(), json!(chat.house.slow_mode));
            }
        }
        if key.bot.is_none()
            && self.may(bot, key, Right::InviteUsers)
            && let Some(link) = chat.house.invites.primary(bot)
        {
            known.insert("invite_link".to_owned(), json!(link));
        }
        let mut pins = chat.house.pins.iter().rev();
        if let Some(message) = pins.find_map(|id| chat.messages.get(id)) {
            let mut pinned = message.object.clone();
            if let Some(pinned) = pinned.as_object_mut() {
                pinned.remove("reply_to_message");
            }
            known.insert("pinned_message".to_owned(), pinned);
        }
        if !chat.member(bot, now).rules() {
            known.retain(|name, _| !FOR_ADMINISTRATORS.contains(&name.as_str()));
        }
        self.fill(Kind::Object("ChatFullInfo"), &known)
    }

    /// What is known of the other side of a private chat.
    fn of_person(&self, person: i64) -> Map<String, Value> {
        let photos = self.profile_photos.get(&person);
        let photo = photos.and_then(|photos| photos.last()).map(chat_photo);
        let bio = self.users.get(&person).and_then(|user| user.get("bio"));
        let known = [("photo", photo), ("bio", bio.cloned())];
        let known = known.into_iter();
        known
            .filter_map(|(name, value)| Some((name.to_owned(), value?)))
            .collect()
    }
}

/// The colour of a chat that has chosen none: it goes by the chat's own number, which the id of a
/// supergroup or channel has behind a one and zeros.
fn colour(id: i64) -> i64 {
    const CHANNELS: i64 = 1_000_000_000_000;
    let number = id.abs();
    (if id < -CHANNELS {
        number - CHANNELS
    } else {
        number
    }) % COLOURS
}

/// The `AcceptedGiftTypes` of a chat that has said nothing: people take every gift, channels all but
/// Premium, and groups none.
fn gifts(kind: &str) -> Value {
    let takes = kind == "private" || kind == "channel";
    json!({
        "unlimited_gifts": takes,
        "limited_gifts": takes,
        "unique_gifts": takes,
        "premium_subscription": kind == "private",
        "gifts_from_channels": takes,
    })
}
