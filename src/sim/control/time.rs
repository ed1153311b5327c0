//! The world's clock, and beginning anew.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Ask, Reply, refuse};
use crate::sim::Pace;
use crate::sim::refusal::Refusal;
use crate::sim::save::MARK;
use crate::sim::service::Service;
use crate::sim::world::World;

/// The longest that the clock is moved on at once: ten years.
const FARTHEST: Duration = Duration::from_secs(10 * 366 * 24 * 60 * 60);

/// `GET /_sim/clock`
#[expect(clippy::unnecessary_wraps, reason = "other routes can refuse")]
pub(super) fn clock(world: &mut World, _: &Ask) -> Result<Value, Refusal> {
    Ok(json!({"now": world.now(), "pace": pace(world)}))
}

/// How time passes.
pub(super) fn pace(world: &World) -> Value {
    match world.clock.pace() {
        Pace::Real => json!("real"),
        Pace::Stepped => json!("stepped"),
        Pace::Scaled(factor) => json!(factor),
    }
}

/// `POST /_sim/clock`: first the pace, then the step.
pub(super) async fn set_clock(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let pace = ask.get("pace").map(|pace| match pace {
        Value::String(name) if name == "real" => Ok(Pace::Real),
        Value::String(name) if name == "stepped" => Ok(Pace::Stepped),
        pace => {
            let scaled = pace.as_f64().map(Pace::Scaled);
            let wrong = || refuse("`pace` is `real`, `stepped` or a positive number");
            scaled.filter(|pace| pace.is_possible()).ok_or_else(wrong)
        }
    });
    let step = ask.get("advance").map(|step| {
        let step = step
            .as_f64()
            .and_then(|step| Duration::try_from_secs_f64(step).ok());
        let wrong = || refuse("`advance` is a number of seconds, of ten years at most");
        step.filter(|step| *step <= FARTHEST).ok_or_else(wrong)
    });
    let (pace, step) = (pace.transpose()?, step.transpose()?);
    if let Some(pace) = pace {
        service.set_pace(pace);
    }
    if let Some(step) = step {
        service.advance(step).await;
    }
    service.act(|world| clock(world, &ask)).map(Reply::Result)
}

/// `POST /_sim/reset`: as the world began; bots stay.
pub(super) async fn reset(service: Service, _: Ask) -> Result<Reply, Refusal> {
    let beginning = service.beginning();
    service.act(|world| world.replace(&beginning))?;
    Ok(Reply::Result(json!(true)))
}

/// `GET /_sim/world`: all of it, as a file.
pub(super) async fn save(service: Service, _: Ask) -> Result<Reply, Refusal> {
    let saved = service.act(World::save);
    Ok(Reply::Document("application/json", saved))
}

/// `PUT /_sim/world`: another world, saved, or declared as in a world file.
pub(super) async fn replace(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let is_saved = ask.members.contains_key(MARK);
    let file = Value::Object(ask.members);
    if is_saved {
        let saved = serde_json::from_value(file).map_err(|error| refuse(error.to_string()))?;
        service.load(saved).map_err(refuse)?;
    } else {
        service.act(|world| world.replace(&file))?;
    }
    Ok(Reply::Result(json!(true)))
}
