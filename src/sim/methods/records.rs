//! Settings: what a bot set with `setMyName` and its like is what `getMyName` tells.
//!
//! No method is named here. A `get` whose `set` exists answers from what that was given, for the
//! same language, scope or user; `delete` forgets it.

use serde_json::{Map, Value, json};

use super::Request;
use crate::schema::{Kind, Method, Tables};
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// Carries out a setting's method; `None` for any other.
pub(super) fn run(world: &mut World, request: &Request<'_>) -> Option<Result<Value, Refusal>> {
    let (verb, setting) = split(request.method.name)?;
    let getter = world.tables.method(&format!("get{setting}"))?;
    world.tables.method(&format!("set{setting}"))?;
    let key = key(setting, getter, request);
    if let Err(refusal) = require_scope(world, request) {
        return Some(Err(refusal));
    }
    let bot = world.bots.get_mut(&request.bot)?;
    Some(Ok(match verb {
        "set" => {
            bot.records.insert(key, request.parameters.clone());
            json!(true)
        }
        "delete" => {
            bot.records.remove(&key);
            json!(true)
        }
        _ => {
            let record = bot.records.get(&key).cloned();
            answer(world, request, record)
        }
    }))
}

/// The chat and the person that a setting is for are there, if it is for such.
fn require_scope(world: &mut World, request: &Request<'_>) -> Result<(), Refusal> {
    let scope = request.get("scope").and_then(Value::as_object);
    let Some(chat) = scope.and_then(|scope| scope.get("chat_id")) else {
        return Ok(());
    };
    let key = world.find_chat(request.bot, chat)?;
    world.require_access(request.bot, key)?;
    let user = scope.and_then(|scope| scope.get("user_id")?.as_i64());
    match user {
        Some(user) if world.user(user).is_none() => Err(Refusal::bad_request("user not found")),
        _ => Ok(()),
    }
}

/// Whether a method is one of a setting.
pub(super) fn knows(tables: &Tables, method: &Method) -> bool {
    split(method.name).is_some_and(|(_, setting)| {
        ["get", "set"]
            .iter()
            .all(|verb| tables.method(&format!("{verb}{setting}")).is_some())
    })
}

fn split(method: &str) -> Option<(&'static str, &str)> {
    ["set", "get", "delete"]
        .into_iter()
        .find_map(|verb| method.strip_prefix(verb).map(|setting| (verb, setting)))
}

/// A setting may differ by whatever its `get` asks for.
fn key(setting: &str, getter: &Method, request: &Request<'_>) -> String {
    let asked = getter
        .parameters
        .iter()
        .map(|parameter| match request.get(parameter.name) {
            Some(value) => value.to_string(),
            None => String::new(),
        });
    std::iter::once(setting.to_owned())
        .chain(asked)
        .collect::<Vec<_>>()
        .join(" ")
}

/// What was set: one parameter as a whole, or an object made of several.
fn answer(world: &World, request: &Request<'_>, record: Option<Map<String, Value>>) -> Value {
    let returns = request.method.returns;
    let record = record.unwrap_or_else(|| unset(world, request));
    let setter = format!("set{}", request.method.name.trim_start_matches("get"));
    let whole = world.tables.method(&setter).and_then(|setter| {
        let holds_it = setter
            .parameters
            .iter()
            .find(|parameter| parameter.kind == returns);
        holds_it.and_then(|parameter| record.get(parameter.name))
    });
    whole
        .cloned()
        .unwrap_or_else(|| world.fill(returns, &record))
}

/// What a setting is before it is set: the bot's own name, and no other text.
fn unset(world: &World, request: &Request<'_>) -> Map<String, Value> {
    let name = world.bots[&request.bot].user["first_name"].clone();
    let mut record = Map::from_iter([("name".to_owned(), name)]);
    if let Kind::Object(ty) = request.method.returns
        && let Some(ty) = world.tables.ty(ty)
    {
        for member in ty
            .members()
            .iter()
            .filter(|member| member.kind == Kind::String)
        {
            record.entry(member.name).or_insert_with(|| json!(""));
        }
    }
    record
}
