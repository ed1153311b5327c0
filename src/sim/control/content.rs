//! What people do with messages, over HTTP: they vote, react and pay.

use std::time::Duration;

use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::names::as_name;
use super::{Ask, Reply, missing, refuse};
use crate::sim::declare::{fits, member};
use crate::sim::payments::{Order, Paying};
use crate::sim::reactions::reaction;
use crate::sim::refusal::Refusal;
use crate::sim::service::{Service, members};
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

/// `POST …/tick`
pub(super) fn tick(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let message_id = ask.required_number("message_id")?;
    let tasks = numbers(ask, "tasks")?;
    let (user, key) = world.present(ask)?;
    let told = world.tick(key, user, message_id, &tasks);
    told.map_err(refuse)
}

/// `POST …/add_option`
pub(super) fn add_option(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let message_id = ask.required_number("message_id")?;
    let text = ask.required_text("text")?;
    if text.trim().is_empty() {
        return Err(refuse("`text` is empty"));
    }
    let (user, key) = world.present(ask)?;
    let told = world.add_poll_option(key, user, message_id, text);
    told.map_err(refuse)
}

/// `POST …/delete_option`
pub(super) fn delete_option(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let message_id = ask.required_number("message_id")?;
    let text = ask.required_text("text")?;
    let (user, key) = world.present(ask)?;
    let told = world.delete_poll_option(key, user, message_id, text);
    told.map_err(refuse)
}

/// `POST …/add_tasks`
pub(super) fn add_tasks(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let message_id = ask.required_number("message_id")?;
    let texts = ask.get("texts").ok_or_else(|| missing("texts"))?;
    let texts = texts.as_array().and_then(|texts| {
        let texts = texts.iter().map(Value::as_str);
        texts.collect::<Option<Vec<&str>>>()
    });
    let texts = texts.ok_or_else(|| refuse("`texts` is a list of texts"))?;
    if texts.is_empty() || texts.iter().any(|text| text.trim().is_empty()) {
        return Err(refuse("`texts` are texts that say something"));
    }
    let (user, key) = world.present(ask)?;
    let told = world.add_tasks(key, user, message_id, &texts);
    told.map_err(refuse)
}

/// A list of whole numbers that has to be given.
pub(super) fn numbers(ask: &Ask, name: &str) -> Result<Vec<i64>, Refusal> {
    let given = ask.get(name).ok_or_else(|| missing(name))?;
    let numbers = given.as_array().and_then(|given| {
        let numbers = given.iter().map(Value::as_i64);
        numbers.collect::<Option<Vec<i64>>>()
    });
    numbers.ok_or_else(|| refuse(format!("`{name}` is a list of whole numbers")))
}

/// The people of a list, `users`, all of whom there have to be.
pub(super) fn people(world: &World, ask: &Ask) -> Result<Vec<i64>, Refusal> {
    let users = numbers(ask, "users")?;
    if users.is_empty() {
        return Err(missing("users"));
    }
    match users.iter().find(|id| world.user(**id).is_none()) {
        Some(nobody) => Err(world.nobody(&nobody.to_string())),
        None => Ok(users),
    }
}

/// `POST …/share`: presses a button of the reply keyboard that asks for people or a chat.
pub(super) fn share(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let name = ask.required_text("button")?;
    let (user, key) = world.present(ask)?;
    let button = world.keyboard_button(key, name).map_err(refuse)?;
    let content = if let Some(chat) = ask.get("chat") {
        let chat = as_name(chat);
        let chat = world
            .group_named(&chat)
            .ok_or_else(|| world.no_chat(&chat))?;
        if button.get("request_chat").is_none() {
            return Err(refuse(format!("the button `{name}` asks for no chat")));
        }
        world.shared_chat(&button["request_chat"], chat)
    } else {
        let users = people(world, ask)?;
        if button.get("request_users").is_none() {
            return Err(refuse(format!("the button `{name}` asks for no people")));
        }
        world.shared_users(&button["request_users"], &users)
    };
    world.try_say(key, user, members(content))
}

/// `POST …/send_prepared`
pub(super) fn send_prepared(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let id = ask.required_text("id")?;
    let (user, key) = world.speaking(ask)?;
    world.send_prepared(key, user, id).map_err(refuse)
}

/// `POST …/stop_draft`
pub(super) fn stop_draft(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let draft_id = ask.required_number("draft_id")?;
    let (_, key) = world.present(ask)?;
    if world.stop_draft(key, draft_id) {
        Ok(json!(true))
    } else {
        Err(refuse(format!("there is no draft {draft_id} to stop")))
    }
}

/// `POST …/pay`: waits for the bot's answers.
pub(super) async fn pay(service: Service, ask: Ask) -> Result<Reply, Refusal> {
    let deadline = deadline(&ask)?;
    let message_id = ask.required_number("message_id")?;
    let paying = service.act(|world| {
        let order = order(world, &ask)?;
        let (user, key) = world.present(&ask)?;
        if !world.can_be_paid((key, message_id)) {
            let reason = format!("message {message_id} is nothing to pay for");
            return Err(refuse(reason));
        }
        let paying = world.pay(key, user, message_id, order);
        Ok(paying)
    })?;
    paid(&service, paying, deadline).await
}

/// Until when the bot may answer.
pub(super) fn deadline(ask: &Ask) -> Result<Instant, Refusal> {
    let deadline = ask.deadline()?;
    Ok(deadline.unwrap_or_else(|| Instant::now() + PAYING))
}

/// What comes of a payment, as soon as the bot has answered.
pub(super) async fn paid(
    service: &Service,
    paying: Result<Paying, String>,
    deadline: Instant,
) -> Result<Reply, Refusal> {
    let told = match paying {
        Err(reason) => unpaid(&reason),
        Ok(Paying::Done(_)) => json!({"paid": true}),
        Ok(Paying::Asked(id)) => {
            let told = service
                .wait_until(deadline, |world| come_of(world, &id))
                .await;
            told.unwrap_or_else(|| unpaid("the bot has not answered"))
        }
    };
    Ok(Reply::Result(told))
}

/// What the buyer has filled in. Who names no way of shipping is shown those there are.
pub(super) fn order(world: &World, ask: &Ask) -> Result<Order, Refusal> {
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
