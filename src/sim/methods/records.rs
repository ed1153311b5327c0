//! Settings: what a bot set with `setMyName` and its like is what `getMyName` tells.
//!
//! No method is named here. A `get` whose `set` exists answers from what that was given, for the
//! same language or chat, or else for all; `delete` forgets it, and so does `set` with nothing.

use serde_json::{Map, Value, json};

use super::Request;
use crate::schema::{Kind, Member, Method, Tables};
use crate::sim::refusal::Refusal;
use crate::sim::rights::Rights;
use crate::sim::world::World;

/// Carries out a setting's method; `None` for any other.
pub(super) fn run(world: &mut World, request: &Request<'_>) -> Option<Result<Value, Refusal>> {
    let (verb, setting) = split(request.method.name)?;
    let getter = world.tables.method(&format!("get{setting}"))?;
    world.tables.method(&format!("set{setting}"))?;
    if let Some(chat) = request.get("chat_id").and_then(Value::as_i64)
        && !world.users.contains_key(&chat)
    {
        return Some(Err(Refusal::bad_request("invalid chat_id specified")));
    }
    let file = file(setting, getter, request, |_| true);
    let bot = world.bots.get_mut(&request.bot)?;
    let is_value =
        |(name, value): (&String, &Value)| getter.parameter(name).is_none() && *value != json!("");
    let sets = verb == "set" && request.parameters.iter().any(is_value);
    if sets {
        bot.records.insert(file, request.parameters.clone());
    } else if verb != "get" {
        // What is set to nothing is as it was.
        bot.records.remove(&file);
    } else {
        // What is not set for a language or a chat is as it is for all.
        let general = self::file(setting, getter, request, |parameter| {
            parameter.kind == Kind::Boolean
        });
        let record = bot
            .records
            .get(&file)
            .or(bot.records.get(&general))
            .cloned();
        return Some(Ok(answer(world, request, record)));
    }
    Some(Ok(json!(true)))
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

/// What a setting is filed under. It may differ by whatever its `get` asks for, as far as that
/// `tells` here.
fn file(
    setting: &str,
    getter: &Method,
    request: &Request<'_>,
    tells: impl Fn(&Member) -> bool,
) -> String {
    let asked = getter.parameters.iter().map(|parameter| {
        let value = request.get(parameter.name).filter(|_| tells(parameter));
        match value {
            Some(value) if *value != json!("") && *value != json!(false) => value.to_string(),
            _ => String::new(),
        }
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
    let set = whole
        .cloned()
        .unwrap_or_else(|| world.fill(returns, &record));
    if returns == Kind::Object("ChatAdministratorRights") {
        // Each right that there is in such chats is told, and no other.
        let is_channel = request.flag("for_channels");
        let there = Rights::in_chat(if is_channel { "channel" } else { "supergroup" });
        let given = set.as_object().map(|set| Rights::read(set, Rights::NONE));
        return Value::Object(given.unwrap_or_default().write(there));
    }
    set
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
