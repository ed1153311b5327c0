//! Posts that somebody suggests to a channel in its direct messages.

use serde_json::{Map, Value, json};

use super::{Entry, Request};
use crate::sim::refusal::Refusal;
use crate::sim::world::{ChatKey, Post, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("approveSuggestedPost", decide),
    Entry::modelled("declineSuggestedPost", decide),
];

/// The `SuggestedPostInfo` of a message that is sent on these terms.
pub(super) fn proposed(world: &World, key: ChatKey, terms: &Value) -> Result<Value, Refusal> {
    if world.chats[&key].object.get("is_direct_messages") != Some(&json!(true)) {
        return Err(Refusal::bad_request(
            "suggested posts can be sent only to channel direct messages",
        ));
    }
    let mut info = terms.clone();
    info["state"] = json!("pending");
    Ok(info)
}

/// `approveSuggestedPost` and `declineSuggestedPost`.
fn decide(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let approves = request.method.name == "approveSuggestedPost";
    let now = world.now();
    let chat = world.chats.get_mut(&key).expect("a key names a chat");
    let stored = chat
        .messages
        .get_mut(&request.number("message_id"))
        .filter(|stored| stored.object["suggested_post_info"]["state"] == "pending")
        .ok_or_else(|| Refusal::bad_request("suggested post not found"))?;
    let mut changing = stored.object.change();
    let info = &mut changing["suggested_post_info"];
    info["state"] = json!(if approves { "approved" } else { "declined" });
    let mut decision = json!({});
    let member = if approves {
        let date = request.get("send_date").or(info.get("send_date")).cloned();
        let date = date.unwrap_or(json!(now));
        info["send_date"] = date.clone();
        decision["send_date"] = date;
        if let Some(price) = info.get("price") {
            decision["price"] = price.clone();
        }
        "suggested_post_approved"
    } else {
        if let Some(comment) = request.get("comment") {
            decision["comment"] = comment.clone();
        }
        "suggested_post_declined"
    };
    drop(changing);
    decision["suggested_post_message"] = stored.object.clone();
    let post = Post {
        content: Map::from_iter([(member.to_owned(), decision)]),
        bot: Some(request.bot),
        ..Post::default()
    };
    world.post(key, request.bot, post);
    Ok(json!(true))
}
