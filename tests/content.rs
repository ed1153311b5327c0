//! What a message carries, against the static table: nothing that Telegram may send is overlooked.

mod common {
    pub(crate) mod blank;
}

use amanobot::prelude::*;
use common::blank;
use serde_json::{Value, json};

/// Members of a message that say how it was sent, not what it carries.
const ABOUT: [&str; 41] = [
    "message_id",
    "message_thread_id",
    "direct_messages_topic",
    "from",
    "sender_chat",
    "sender_boost_count",
    "sender_business_bot",
    "sender_tag",
    "receiver_user",
    "ephemeral_message_id",
    "date",
    "guest_query_id",
    "business_connection_id",
    "chat",
    "forward_origin",
    "is_topic_message",
    "is_automatic_forward",
    "reply_to_message",
    "external_reply",
    "quote",
    "reply_to_story",
    "reply_to_checklist_task_id",
    "reply_to_poll_option_id",
    "via_bot",
    "guest_bot_caller_user",
    "guest_bot_caller_chat",
    "edit_date",
    "has_protected_content",
    "is_from_offline",
    "is_paid_post",
    "media_group_id",
    "author_signature",
    "paid_star_count",
    "entities",
    "link_preview_options",
    "suggested_post_info",
    "effect_id",
    "caption",
    "caption_entities",
    "show_caption_above_media",
    "has_media_spoiler",
];

/// A message with these members and what every message has.
fn message(members: Value) -> Message {
    serde_json::from_value(blank::complete("Message", members)).unwrap()
}

/// A message with just this member of the static table.
fn message_with(names: &[&str]) -> Message {
    let all = blank::members("Message");
    let member = |name| {
        all.iter()
            .find(|member| member.name == name)
            .expect("a member of messages")
    };
    message(
        names
            .iter()
            .map(|name| (*name, blank::value(&member(*name).kind)))
            .collect(),
    )
}

#[test]
fn every_member_of_a_message_is_content_or_is_about_it() {
    let listed = Content::TYPES.iter().chain(&ABOUT).chain(&["reply_markup"]);
    let mut listed: Vec<_> = listed.copied().collect();
    let mut members: Vec<_> = blank::members("Message")
        .iter()
        .map(|member| member.name)
        .collect();
    listed.sort_unstable();
    members.sort_unstable();
    let elsewhere = |names: &[&'static str], others: &[&str]| -> Vec<_> {
        let only = names.iter().filter(|name| !others.contains(name));
        only.copied().collect()
    };
    let (gone, new) = (elsewhere(&listed, &members), elsewhere(&members, &listed));
    assert_eq!(listed, members, "gone: {gone:?}, new: {new:?}");
}

#[test]
fn every_content_is_named_for_its_member() {
    for name in Content::TYPES {
        assert_eq!(message_with(&[name]).content().content_type(), *name);
    }
}

#[test]
fn the_special_one_of_two_contents_counts() {
    for (special, general) in [
        ("animation", "document"),
        ("live_photo", "photo"),
        ("venue", "location"),
    ] {
        assert_eq!(
            message_with(&[general, special]).content().content_type(),
            special
        );
    }
}

#[test]
fn content_holds_the_member() {
    let user = json!({"id": 7, "is_bot": false, "first_name": "U"});
    let members = json!({"new_chat_member": user, "new_chat_members": [user], "caption": "none"});
    let message = message(members);
    let Content::NewChatMembers([user]) = message.content() else {
        panic!("a new member")
    };
    assert_eq!(user.id, 7);
}

#[test]
fn content_of_a_kind_to_come_is_unknown() {
    for members in [
        json!({}),
        json!({"telepathy": {}}),
        json!({"text": null}),
        json!({"group_chat_created": false}),
    ] {
        let message = message(members);
        assert_eq!(message.content(), Content::Unknown);
        assert_eq!(message.content().content_type(), "unknown");
    }
}
