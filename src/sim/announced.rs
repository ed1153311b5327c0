//! Puts into words what happened to a chat: who came, what was pinned, which topic was closed.

use serde_json::Value;

use crate::sim::render;

/// What a message tells that nobody says.
pub(crate) fn words(message: &Value) -> Option<String> {
    let object = message.as_object()?;
    let (member, told) = object.iter().find_map(|(name, told)| {
        let known = KNOWN.iter().find(|(member, _)| member == name)?;
        Some((known.1, told))
    })?;
    let what = match told {
        Value::String(text) => text.clone(),
        Value::Array(people) => {
            let names = people
                .iter()
                .filter_map(|person| person["first_name"].as_str());
            names.collect::<Vec<_>>().join(", ")
        }
        Value::Number(id) => id.to_string(),
        _ => told["first_name"]
            .as_str()
            .or_else(|| told["name"].as_str())
            .map_or_else(|| pinned(told), str::to_owned),
    };
    let what = what.trim();
    Some(if what.is_empty() {
        format!("[{member}]")
    } else {
        format!("[{member}: {what}]")
    })
}

/// What a pinned message says.
fn pinned(message: &Value) -> String {
    match message.get("message_id") {
        Some(_) => render::content(message),
        None => String::new(),
    }
}

/// Members of a message that tell something, and in which words.
const KNOWN: [(&str, &str); 37] = [
    ("new_chat_members", "joined"),
    ("left_chat_member", "left"),
    ("new_chat_title", "new title"),
    ("new_chat_photo", "new photo"),
    ("delete_chat_photo", "no photo"),
    ("pinned_message", "pinned"),
    ("migrate_to_chat_id", "now supergroup"),
    ("migrate_from_chat_id", "was group"),
    ("forum_topic_created", "new topic"),
    ("forum_topic_edited", "topic"),
    ("forum_topic_closed", "topic closed"),
    ("forum_topic_reopened", "topic open again"),
    ("general_forum_topic_hidden", "General topic hidden"),
    ("general_forum_topic_unhidden", "General topic shown again"),
    ("group_chat_created", "new group"),
    ("supergroup_chat_created", "new supergroup"),
    ("chat_owner_left", "owner left"),
    ("chat_owner_changed", "new owner"),
    ("boost_added", "boost"),
    ("message_auto_delete_timer_changed", "messages stay"),
    ("paid_message_price_changed", "price of messages"),
    ("direct_message_price_changed", "price of direct messages"),
    ("chat_background_set", "new background"),
    ("community_chat_added", "in community"),
    ("community_chat_joined", "joined from community"),
    ("community_chat_removed", "in no community"),
    ("connected_website", "logged in at"),
    ("write_access_allowed", "bot may write"),
    ("checklist_tasks_added", "new tasks"),
    ("poll_option_deleted", "poll option gone"),
    ("giveaway_created", "new giveaway"),
    ("giveaway_completed", "giveaway over"),
    ("proximity_alert_triggered", "somebody is near"),
    ("video_chat_scheduled", "video chat planned"),
    ("video_chat_started", "video chat"),
    ("video_chat_participants_invited", "invited to video chat"),
    ("video_chat_ended", "video chat over"),
];
