//! What people do with messages, over HTTP: they vote, react and pay.

use std::time::Duration;

use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::people::handle;
use super::{Ask, Reply, missing, refuse};
use crate::sim::declare::{fits, member};
use crate::sim::payments::{Order, Paying};
use crate::sim::reactions::reaction;
use crate::sim::refusal::Refusal;
use crate::sim::service::Service;
use crate::sim::world::World;

/// So long a payment takes at most, unless told otherwise: the bot has two questions to answer, each
/// within ten seconds.
const PAYING: Duration = Duration::from_secs(20);

/// `POST …/vote`
pub(super) fn vote(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let message_id = ask.required_number("message_id")?;
    let options = ask.get("options").ok_or_else(|| missing("options"))?;
    let options = options.as_array().and_then(|options| {
        let places = options.iter().map(Value::as_u64);
        let places = places.map(|place| usize::try_from(place?).ok());
        places.collect::<Option<Vec<usize>>>()
    });
    let wrong = || refuse("`options` is a list of places, counted from 0");
    let options = options.ok_or_else(wrong)?;
    let (user, key) = world.present(ask)?;
    let poll = world.vote(key, user, message_id, &options);
    poll.map_err(refuse)
}

/// `POST …/react`
pub(super) fn react(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let message_id = ask.required_number("message_id")?;
    let reactions = ask.get("reaction").ok_or_else(|| missing("reaction"))?;
    let reactions = reactions.as_array().and_then(|reactions| {
        let names = reactions.iter().map(|name| name.as_str().map(reaction));
        names.collect::<Option<Vec<Value>>>()
    });
    let wrong = || refuse("`reaction` is a list of emoji, or of the numbers of custom ones");
    let reactions = reactions.ok_or_else(wrong)?;
    let (user, key) = world.present(ask)?;
    let done = world.react(key, user, message_id, reactions);
    done.map(|()| json!(true)).map_err(refuse)
}

/// `POST …/pay`: waits for the bot's answers.
pub(super) async fn pay(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let deadline = ask.deadline()?;
    let deadline = deadline.unwrap_or_else(|| Instant::now() + PAYING);
    let message_id = ask.required_number("message_id")?;
    let (chat, paying) = service.act(|world| {
        let order = order(world, &ask)?;
        let (user, key) = world.present(&ask)?;
        if !world.can_be_paid((key, message_id)) {
            let reason = format!("message {message_id} is nothing to pay for");
            return Err(refuse(reason));
        }
        let paying = world.pay(key, user, message_id, order);
        Ok((handle(&service, key, user), paying))
    })?;
    let told = match paying {
        Err(reason) => unpaid(&reason),
        Ok(Paying::Done(_)) => json!({"paid": true}),
        Ok(Paying::Asked(id)) => {
            let told = chat.wait_until(deadline, |world| come_of(world, &id)).await;
            told.unwrap_or_else(|| unpaid("the bot has not answered"))
        }
    };
    Ok(Reply::Result(told))
}

/// What the buyer has filled in. Who names no way of shipping is shown those there are.
fn order(world: &World, ask: &Ask) -> Result<Order, Refusal> {
    let info = match ask.get("order_info") {
        None => Map::new(),
        Some(info) => {
            let is_known = |(name, value): (&String, &Value)| {
                let known = member(world.tables, "OrderInfo", name);
                known.is_some_and(|known| fits(world.tables, known, value))
            };
            let info = info.as_object();
            let info = info.filter(|info| info.iter().all(is_known));
            let wrong = || refuse("`order_info` has members of `OrderInfo`");
            info.ok_or_else(wrong)?.clone()
        }
    };
    let shipping_option = ask.text("shipping_option")?.map(str::to_owned);
    Ok(Order {
        info,
        looks_first: shipping_option.is_none(),
        shipping_option,
    })
}

/// What has come of a payment, once that is known.
fn come_of(world: &World, id: &str) -> Option<Value> {
    if let Some(options) = world.shipping_offered(id) {
        return Some(json!({"paid": false, "shipping_options": options}));
    }
    let outcome = world.payment_outcome(id)?;
    Some(outcome.map_or_else(|reason| unpaid(&reason), |_| json!({"paid": true})))
}

fn unpaid(reason: &str) -> Value {
    json!({"paid": false, "error": reason})
}
