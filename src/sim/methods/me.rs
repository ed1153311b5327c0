//! What a bot asks about itself, what it is called, and how it leaves.

use serde_json::{Value, json};

use super::{Entry, Request, records};
use crate::schema::Kind;
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("getMe", get_me),
    Entry::modelled("setMyName", set_my_name),
    Entry::modelled("logOut", log_out),
    Entry::modelled("close", close),
];

/// A server that was started less than so many seconds ago refuses `close`.
const CLOSE_AFTER: u64 = 600;

/// `getMe`: the server tells of each ability, whether the bot has it or not.
fn get_me(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let mut me = world.bots[&request.bot].user.clone();
    let user = world.tables.ty("User").expect("the table has users");
    for member in user.members() {
        if member.kind == Kind::Boolean && me.get(member.name).is_none() {
            me[member.name] = Value::Bool(false);
        }
    }
    Ok(me)
}

/// `setMyName`: the one for all languages is what everybody sees. A bot that takes it back keeps it
/// until it has another.
fn set_my_name(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let name = request.text("name");
    if !name.is_empty() && request.text("language_code").is_empty() {
        let bot = world.bots.get_mut(&request.bot).expect("the bot is known");
        bot.user["first_name"] = json!(name);
    }
    records::run(world, request).unwrap_or(Ok(json!(true)))
}

/// `logOut`.
fn log_out(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    world
        .bots
        .get_mut(&request.bot)
        .expect("the bot is known")
        .gone = Some("Logged out".into());
    Ok(json!(true))
}

/// `close`.
fn close(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let remaining = CLOSE_AFTER.saturating_sub(world.time().as_secs());
    if remaining > 0 {
        return Err(Refusal::too_many_requests(remaining));
    }
    let bot = world.bots.get_mut(&request.bot).expect("the bot is known");
    bot.gone = Some("Bad Request: the bot has already been closed".into());
    Ok(json!(true))
}
