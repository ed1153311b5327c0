//! Lists of commands, by scope and language, and other things that are kept for people to find.

use serde_json::{Value, json};

use super::{Entry, Request, profiles, queries};
use crate::sim::menus::{commands_file, passport_file};
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("setMyCommands", set_commands),
    Entry::modelled("getMyCommands", commands),
    Entry::modelled("deleteMyCommands", delete_commands),
    Entry::recorded("setPassportDataErrors", passport_errors),
    Entry::recorded("savePreparedKeyboardButton", prepare_button),
    Entry::modelled("answerGuestQuery", answer_guest),
];

/// A command has so many letters at most.
const COMMAND: usize = 32;

/// What keyboard buttons can be prepared for.
const PREPARED: [&str; 3] = ["request_users", "request_chat", "request_managed_bot"];

/// What the list that a request is about is filed under.
fn file(world: &mut World, request: &Request<'_>) -> Result<String, Refusal> {
    let language = request.text("language_code");
    let is_language = language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase());
    if !language.is_empty() && !is_language {
        return Err(Refusal::bad_request("invalid language code specified"));
    }
    let default = json!({"type": "default"});
    let scope = request.get("scope").unwrap_or(&default).clone();
    let kind = scope["type"].as_str().unwrap_or("default");
    let mut named = kind.to_owned();
    if let Some(chat) = scope.get("chat_id") {
        let key = world.find_chat(request.bot, chat)?;
        world.require_access(request.bot, key)?;
        if key.bot.is_some() && kind != "chat" {
            let reason = "can't use specified scope in private chats";
            return Err(Refusal::bad_request(reason));
        }
        if world.chats[&key].is_channel() {
            return Err(Refusal::bad_request(
                "can't change commands in channel chats",
            ));
        }
        named = format!("{named} {}", key.id);
    }
    if let Some(user) = scope["user_id"].as_i64() {
        if !world.users.contains_key(&user) {
            return Err(Refusal::bad_request("user not found"));
        }
        named = format!("{named} {user}");
    }
    Ok(commands_file(&named, language))
}

/// `setMyCommands`: an empty list is none.
fn set_commands(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let file = file(world, request)?;
    let mut commands = request.get("commands").cloned().unwrap_or_default();
    for command in commands.as_array_mut().into_iter().flatten() {
        let name = command["command"].as_str().unwrap_or_default().trim();
        let name = name.strip_prefix('/').unwrap_or(name).to_owned();
        let is_plain = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
        if name.is_empty() {
            return Err(Refusal::bad_request("command must be non-empty"));
        }
        if name.len() > COMMAND || !name.bytes().all(is_plain) {
            return Err(Refusal::bad_request("BOT_COMMAND_INVALID"));
        }
        command["command"] = json!(name);
    }
    let bot = world.bots.get_mut(&request.bot).expect("the bot is known");
    if commands == json!([]) {
        bot.records.remove(&file);
    } else {
        let record = [("commands".to_owned(), commands)].into_iter().collect();
        bot.records.insert(file, record);
    }
    Ok(json!(true))
}

/// `getMyCommands`: those of this very scope and language.
fn commands(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let file = file(world, request)?;
    let record = world.bots[&request.bot].records.get(&file);
    Ok(record.map_or_else(|| json!([]), |record| record["commands"].clone()))
}

/// `deleteMyCommands`.
fn delete_commands(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let file = file(world, request)?;
    let bot = world.bots.get_mut(&request.bot).expect("the bot is known");
    bot.records.remove(&file);
    Ok(json!(true))
}

/// `setPassportDataErrors`.
fn passport_errors(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let user = profiles::require_person(world, request)?;
    let bot = world.bots.get_mut(&request.bot).expect("the bot is known");
    bot.records
        .insert(passport_file(user), request.parameters.clone());
    Ok(json!(true))
}

/// `savePreparedKeyboardButton`.
fn prepare_button(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let user = profiles::require_person(world, request)?;
    let button = request.get("button").unwrap_or(&Value::Null);
    if !PREPARED.iter().any(|wish| button.get(wish).is_some()) {
        return Err(Refusal::bad_request("BUTTON_INVALID"));
    }
    let id = world.next_query_id();
    let prepared = (user, button.clone());
    world.prepared_buttons.insert(id.clone(), prepared);
    Ok(json!({"id": id}))
}

/// `answerGuestQuery`: each call once.
fn answer_guest(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let result = request.get("result").unwrap_or(&Value::Null);
    let query = request.text("guest_query_id");
    let sent = world.answer_as_guest(request.bot, query, result);
    let inline_id = sent.ok_or_else(queries::too_old)?;
    Ok(json!({"inline_message_id": inline_id}))
}
