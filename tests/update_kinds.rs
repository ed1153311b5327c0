//! Kinds of updates, against the static table: each has its flavor.

mod common {
    pub(crate) mod blank;
}

use amanobot::prelude::*;
use common::blank;
use serde_json::json;

const MESSAGES: [&str; 7] = [
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "business_message",
    "edited_business_message",
    "guest_message",
];

/// Every kind of update, with an update of it.
fn kinds() -> impl Iterator<Item = (&'static str, Update)> {
    let kinds = blank::members("Update")
        .iter()
        .filter(|member| member.name != "update_id");
    kinds.map(|member| {
        let update = json!({"update_id": 9, member.name: blank::value(&member.kind)});
        (member.name, serde_json::from_value(update).unwrap())
    })
}

fn unknown() -> Update {
    serde_json::from_value(json!({"update_id": 9, "telepathy": {"thought": 1}})).unwrap()
}

#[test]
fn every_kind_has_the_flavor_of_its_name_and_messages_are_chat() {
    for (name, update) in kinds() {
        let flavor = if MESSAGES.contains(&name) {
            "chat"
        } else {
            name
        };
        assert_eq!(update.flavor().as_str(), flavor);
        assert_eq!(update.flavor().to_string(), flavor);
        assert_eq!(update.message().is_some(), flavor == "chat");
    }
}

#[test]
fn a_kind_to_come_has_the_flavor_unknown_and_keeps_what_it_holds() {
    let update = unknown();
    assert_eq!(update.flavor(), Flavor::Unknown);
    assert_eq!(update.flavor().as_str(), "unknown");
    assert_eq!(
        update.kind,
        UpdateKind::Unknown(Box::new(json!({"telepathy": {"thought": 1}})))
    );
}
