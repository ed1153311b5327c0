//! Bots that a bot manages: their tokens, and who may use them.

use serde_json::{Value, json};

use super::{Entry, Request};
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("getManagedBotToken", token),
    Entry::modelled("replaceManagedBotToken", replace),
    Entry::recorded("getManagedBotAccessSettings", access),
    Entry::recorded("setManagedBotAccessSettings", set_access),
];

/// `getManagedBotToken`.
fn token(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let id = request.number("user_id");
    world.managed_by(request.bot, id)?;
    Ok(json!(world.bots[&id].token))
}

/// `replaceManagedBotToken`.
fn replace(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    world.replace_token(request.bot, request.number("user_id"))
}

/// `getManagedBotAccessSettings`.
fn access(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let managed = world.managed_by(request.bot, request.number("user_id"))?;
    let mut settings = json!({"is_access_restricted": managed.restricted});
    if managed.restricted {
        let added = managed.added.clone();
        let added = added.iter().filter_map(|id| world.user(*id));
        settings["added_users"] = added.collect();
    }
    Ok(settings)
}

/// `setManagedBotAccessSettings`.
fn set_access(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let added: Vec<i64> = request.numbers("added_user_ids").collect();
    if added.iter().any(|id| !world.users.contains_key(id)) {
        return Err(Refusal::bad_request("user not found"));
    }
    let managed = world.managed_by(request.bot, request.number("user_id"))?;
    managed.restricted = request.flag("is_access_restricted");
    managed.added = if managed.restricted {
        added
    } else {
        Vec::new()
    };
    Ok(json!(true))
}
