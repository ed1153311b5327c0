//! What goes wrong on purpose, over HTTP: faults, limits and a restart.

use serde_json::{Value, json};

use super::{Ask, refuse};
use crate::sim::limits::RateLimits;
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// `POST /_sim/faults`
pub(super) fn add_fault(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let mut fault = ask.members.clone();
    if ask.get("bot").is_some() {
        fault.insert("bot".to_owned(), json!(world.bot_asked(ask)?));
    }
    let id = world.add_fault_json(&fault).map_err(refuse)?;
    Ok(json!({"id": id}))
}

/// `GET /_sim/faults`
#[expect(clippy::unnecessary_wraps, reason = "other routes can refuse")]
pub(super) fn faults(world: &mut World, _: &Ask) -> Result<Value, Refusal> {
    Ok(world.faults_json())
}

/// `DELETE /_sim/faults`
#[expect(clippy::unnecessary_wraps, reason = "other routes can refuse")]
pub(super) fn clear_faults(world: &mut World, _: &Ask) -> Result<Value, Refusal> {
    world.clear_faults();
    Ok(json!(true))
}

/// `DELETE /_sim/faults/{id}`
pub(super) fn remove_fault(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let id = &ask.path["id"];
    let was_to_come = id.parse().is_ok_and(|id| world.remove_fault(id));
    let nothing = || refuse(format!("there is no fault {id}"));
    was_to_come.then_some(json!(true)).ok_or_else(nothing)
}

/// `GET /_sim/limits`
#[expect(clippy::unnecessary_wraps, reason = "other routes can refuse")]
pub(super) fn limits(world: &mut World, _: &Ask) -> Result<Value, Refusal> {
    let rates = world.limits.rates;
    Ok(json!({
        "per_second": rates.per_second,
        "per_chat": rates.per_chat,
        "per_group": rates.per_group,
    }))
}

/// `POST /_sim/limits`: what is left out stays as it is, and null is without end.
pub(super) fn set_limits(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let rate = |name: &str, now: Option<u32>| match ask.members.get(name) {
        None => Ok(now),
        Some(Value::Null) => Ok(None),
        Some(value) => {
            let rate = value.as_u64().and_then(|rate| u32::try_from(rate).ok());
            let wrong = || refuse(format!("`{name}` is a number of messages, or null"));
            rate.map(Some).ok_or_else(wrong)
        }
    };
    let now = world.limits.rates;
    world.limits.rates = RateLimits {
        per_second: rate("per_second", now.per_second)?,
        per_chat: rate("per_chat", now.per_chat)?,
        per_group: rate("per_group", now.per_group)?,
    };
    limits(world, ask)
}

/// `POST /_sim/restart`
pub(super) fn restart(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let lower_ids = match ask.get("lower_ids") {
        None => false,
        Some(Value::Bool(lower_ids)) => *lower_ids,
        Some(other) => return Err(refuse(format!("`lower_ids` is true or false, not {other}"))),
    };
    world.restart_server();
    if lower_ids {
        for bot in world.bots.keys().copied().collect::<Vec<_>>() {
            world.restart_ids_lower(bot);
        }
    }
    Ok(json!(true))
}
