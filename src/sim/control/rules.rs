//! Which rules of the public server hold, over HTTP. They are of the run: no file keeps them.

use serde_json::{Value, json};

use super::{Ask, Reply, refuse};
use crate::sim::refusal::Refusal;
use crate::sim::service::Service;
use crate::sim::world::World;

/// `GET /_sim/rules`
#[expect(clippy::unnecessary_wraps, reason = "other routes can refuse")]
pub(super) fn rules(world: &mut World, _: &Ask) -> Result<Value, Refusal> {
    Ok(json!({
        "strict": world.is_strict,
        "webhooks_to_any_host": world.goes_anywhere,
    }))
}

/// `POST /_sim/rules`: what is left out stays as it is.
pub(super) async fn set_rules(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let rule = |name: &str| match ask.get(name) {
        None => Ok(None),
        Some(Value::Bool(holds)) => Ok(Some(*holds)),
        Some(other) => Err(refuse(format!("`{name}` is true or false, not {other}"))),
    };
    let (strict, anywhere) = (rule("strict")?, rule("webhooks_to_any_host")?);
    let told = service.act(|world| {
        world.is_strict = strict.unwrap_or(world.is_strict);
        world.goes_anywhere = anywhere.unwrap_or(world.goes_anywhere);
        rules(world, &ask)
    });
    service.send_couriers();
    told.map(Reply::Result)
}
