//! Reactions that bots put under messages or take away.

use serde_json::{Value, json};

use super::{Entry, Request};
use crate::sim::refusal::Refusal;
use crate::sim::rights::Right;
use crate::sim::world::{ChatKey, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("setMessageReaction", set),
    Entry::modelled("deleteMessageReaction", delete),
    Entry::modelled("deleteAllMessageReactions", delete_all),
];

/// `setMessageReaction`.
fn set(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let reactions = request.get("reaction").and_then(Value::as_array);
    let reactions = reactions.cloned().unwrap_or_default();
    let message_id = request.number("message_id");
    world
        .react(key, request.bot, message_id, reactions)
        .map_err(Refusal::bad_request)?;
    Ok(json!(true))
}

/// `deleteMessageReaction`.
fn delete(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = in_charge(world, request)?;
    let message_id = request.number("message_id");
    if !world.chats[&key].messages.contains_key(&message_id) {
        return Err(Refusal::bad_request("message to react not found"));
    }
    take_away(world, key, message_id, whose(request));
    Ok(json!(true))
}

/// `deleteAllMessageReactions`.
fn delete_all(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = in_charge(world, request)?;
    let who = whose(request);
    for message_id in world.chats[&key].reactions.messages_of(who) {
        take_away(world, key, message_id, who);
    }
    Ok(json!(true))
}

fn take_away(world: &mut World, key: ChatKey, message_id: i64, who: i64) {
    let chat = &world.chats[&key];
    if !chat.reactions.of(message_id, who).is_empty()
        && let Some(stored) = chat.messages.get(&message_id)
    {
        let message = stored.object.clone();
        world.set_reactions(key, who, &message, Vec::new());
    }
}

fn whose(request: &Request<'_>) -> i64 {
    match request.get("user_id").and_then(Value::as_i64) {
        Some(user) => user,
        None => request.number("actor_chat_id"),
    }
}

/// The chat, where the bot may take away what others have put.
fn in_charge(world: &mut World, request: &Request<'_>) -> Result<ChatKey, Refusal> {
    let key = request.chat(world)?;
    if key.bot.is_some() {
        return Err(Refusal::bad_request(
            "not enough rights to manage reactions",
        ));
    }
    world.require_right_to(request.bot, key, Right::DeleteMessages, "manage reactions")?;
    Ok(key)
}
