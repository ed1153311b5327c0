//! Declaring bots, people, chats and members over HTTP, and updates of any kind.

use serde_json::{Value, json};

use super::state::overview;
use super::{Ask, refuse};
use crate::sim::declare::Flaw;
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

impl From<Flaw> for Refusal {
    fn from(flaw: Flaw) -> Self {
        refuse(flaw.to_string())
    }
}

fn declared(ask: &Ask) -> Value {
    Value::Object(ask.members.clone())
}

/// `POST /_sim/bots`
pub(super) fn bot(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let id = world.bot_from(&declared(ask))?;
    world.log_change();
    Ok(world.bots[&id].user.clone())
}

/// `POST /_sim/users`
pub(super) fn user(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let id = world.user_from(&declared(ask))?;
    world.log_change();
    Ok(world.users[&id].clone())
}

/// `POST /_sim/chats`
pub(super) fn chat(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let key = world.chat_from(&declared(ask))?;
    world.log_change();
    Ok(overview(world, key, &world.chats[&key]))
}

/// `POST /_sim/chats/{chat}/members`
pub(super) fn member(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let name = &ask.path["chat"];
    let key = world.group_named(name).ok_or_else(|| world.no_chat(name))?;
    world.member_from(key, &declared(ask))?;
    world.log_change();
    Ok(overview(world, key, &world.chats[&key]))
}

/// `POST /_sim/update`: answers with the update's id, or with null if the bot does not want it.
pub(super) fn update(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let bot = world.bot_asked(ask)?;
    let kind = ask.required_text("kind")?;
    if !World::is_update_kind(world.tables, kind) {
        return Err(refuse(format!("there is no update of the kind `{kind}`")));
    }
    let object = ask.get("object").cloned().unwrap_or_else(|| json!({}));
    let waiting = world.bots[&bot].queue.len();
    world.deliver(bot, kind, object);
    let queue = &world.bots[&bot].queue;
    let queued = queue.newest().filter(|_| queue.len() > waiting);
    Ok(queued.map_or(
        Value::Null,
        |update| json!({"update_id": update["update_id"]}),
    ))
}
