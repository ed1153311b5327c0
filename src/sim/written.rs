//! The last thing that happens to what a bot gets: the server writes some members twice, under the
//! names that old bots know.
//!
//! The world keeps documented members only, so that nothing in it has to know of the others.

use serde_json::{Map, Value, json};

use crate::sim::rights::{Right, Rights};
use crate::sim::world::{ChatKey, World};

/// Permissions that the old `can_send_media_messages` stands for.
const MEDIA: [&str; 6] = [
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
];

/// Messages about video chats, and what these were called before.
const VIDEO_CHATS: [(&str, &str); 4] = [
    ("video_chat_scheduled", "voice_chat_scheduled"),
    ("video_chat_started", "voice_chat_started"),
    ("video_chat_ended", "voice_chat_ended"),
    (
        "video_chat_participants_invited",
        "voice_chat_participants_invited",
    ),
];

/// Members to be written beside others.
type Beside = Vec<(&'static str, Value)>;

/// Adds to an answer or an update what the server writes for old bots.
pub(crate) fn complete(world: &World, bot: i64, value: &mut Value) {
    match value {
        Value::Array(values) => {
            for value in values {
                complete(world, bot, value);
            }
        }
        Value::Object(object) => {
            for value in object.values_mut() {
                complete(world, bot, value);
            }
            for (name, value) in beside(world, bot, object) {
                object.entry(name).or_insert(value);
            }
        }
        _ => {}
    }
}

/// What the server writes beside the members of an object.
fn beside(world: &World, bot: i64, object: &Map<String, Value>) -> Beside {
    let mut more = Beside::new();
    let is = |name: &str, value: &str| object.get(name).is_some_and(|known| known == value);
    for (name, value) in object {
        match name.as_str() {
            "thumbnail" if value.is_object() => more.push(("thumb", value.clone())),
            "forward_origin" => forwarded(value, &mut more),
            "new_chat_members" => came(bot, value, &mut more),
            "left_chat_member" => more.push(("left_chat_participant", value.clone())),
            "users_shared" => {
                if let Some([user]) = value["users"].as_array().map(Vec::as_slice) {
                    let shared =
                        json!({"user_id": user["user_id"], "request_id": value["request_id"]});
                    more.push(("user_shared", shared));
                }
            }
            "users" if object.contains_key("request_id") => {
                let ids = value.as_array().into_iter().flatten();
                more.push((
                    "user_ids",
                    ids.map(|user| user["user_id"].clone()).collect(),
                ));
            }
            "type" if value == "group" && object.contains_key("title") => {
                let everything = Rights::PERMISSIONS.without(Right::ManageTopics);
                let id = object.get("id").and_then(Value::as_i64).unwrap_or_default();
                let chat = world.chats.get(&ChatKey { id, bot: None });
                let all = chat.is_some_and(|chat| chat.house.permissions.covers(everything));
                more.push(("all_members_are_administrators", json!(all)));
            }
            "accepted_gift_types" if is("type", "private") || value["unlimited_gifts"] == true => {
                more.push(("can_send_gift", json!(true)));
            }
            "correct_option_ids" => {
                if let Some([right]) = value.as_array().map(Vec::as_slice) {
                    more.push(("correct_option_id", right.clone()));
                }
            }
            "sticker_type" if object.contains_key("stickers") => {
                more.push(("contains_masks", json!(value == "mask")));
            }
            "can_manage_video_chats" if is("status", "administrator") => {
                more.push(("can_manage_voice_chats", value.clone()));
            }
            "can_send_audios" => {
                let permitted = |name: &&str| object.get(*name) == Some(&json!(true));
                let any = MEDIA.iter().any(permitted);
                more.push(("can_send_media_messages", json!(any)));
            }
            "is_enabled" if object.contains_key("user_chat_id") => {
                let may = object.get("rights").map(|rights| &rights["can_reply"]);
                more.push(("can_reply", json!(may == Some(&json!(true)))));
            }
            "last_resale_amount" if is("last_resale_currency", "XTR") => {
                more.push(("last_resale_star_count", value.clone()));
            }
            name if name.starts_with("video_chat_") => {
                if let Some((_, old)) = VIDEO_CHATS.iter().find(|(new, _)| *new == name) {
                    more.push((old, value.clone()));
                }
            }
            _ => {}
        }
    }
    more
}

/// Whoever is new. Of several, a bot sees itself first.
fn came(bot: i64, people: &Value, more: &mut Beside) {
    let people = people.as_array().map_or(&[][..], Vec::as_slice);
    let own = people.iter().find(|person| person["id"] == bot);
    if let Some(person) = own.or(people.first()) {
        more.push(("new_chat_participant", person.clone()));
        more.push(("new_chat_member", person.clone()));
    }
}

/// Where a forwarded message comes from.
fn forwarded(origin: &Value, more: &mut Beside) {
    for (new, old) in [
        ("sender_user", "forward_from"),
        ("sender_chat", "forward_from_chat"),
        ("chat", "forward_from_chat"),
        ("message_id", "forward_from_message_id"),
        ("sender_user_name", "forward_sender_name"),
        ("author_signature", "forward_signature"),
        ("date", "forward_date"),
    ] {
        if let Some(value) = origin.get(new) {
            more.push((old, value.clone()));
        }
    }
}
