//! What is done to members of a chat: bans, restrictions, promotion, titles and tags.

use serde_json::{Map, Value, json};

use super::chats::require_user;
use super::{Entry, Request};
use crate::sim::refusal::Refusal;
use crate::sim::rights::Rights;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("banChatMember", ban),
    Entry::modelled("unbanChatMember", unban),
    Entry::modelled("restrictChatMember", restrict),
    Entry::modelled("promoteChatMember", promote),
    Entry::modelled("setChatAdministratorCustomTitle", entitle),
    Entry::modelled("setChatMemberTag", tag),
    Entry::modelled("setChatPermissions", permit),
    Entry::modelled("banChatSenderChat", ban_chat),
    Entry::modelled("unbanChatSenderChat", ban_chat),
];

/// `banChatMember`.
fn ban(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let user = require_user(world, request, key)?;
    world.ban(request.bot, key, user, request.number("until_date"))?;
    Ok(json!(true))
}

/// `unbanChatMember`.
fn unban(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let user = require_user(world, request, key)?;
    world.unban(request.bot, key, user, request.flag("only_if_banned"))?;
    Ok(json!(true))
}

/// `restrictChatMember`.
fn restrict(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let user = require_user(world, request, key)?;
    let until = request.number("until_date");
    world.restrict(request.bot, key, user, permissions(request), until)?;
    Ok(json!(true))
}

/// The permissions that a request grants.
fn permissions(request: &Request<'_>) -> Rights {
    let none = Map::new();
    let object = request.get("permissions").and_then(Value::as_object);
    Rights::permitted(
        object.unwrap_or(&none),
        request.flag("use_independent_chat_permissions"),
    )
}

/// `promoteChatMember`.
fn promote(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let user = require_user(world, request, key)?;
    let rights = Rights::read(&request.parameters, Rights::NONE);
    world.promote(request.bot, key, user, rights)?;
    Ok(json!(true))
}

/// `setChatAdministratorCustomTitle`.
fn entitle(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let user = require_user(world, request, key)?;
    world.entitle(request.bot, key, user, request.text("custom_title"))?;
    Ok(json!(true))
}

/// `setChatMemberTag`.
fn tag(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let user = require_user(world, request, key)?;
    world.tag(request.bot, key, user, request.text("tag"))?;
    Ok(json!(true))
}

/// `setChatPermissions`.
fn permit(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.permit(request.bot, key, permissions(request))?;
    Ok(json!(true))
}

/// `banChatSenderChat` and `unbanChatSenderChat`.
fn ban_chat(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let named = request.get("sender_chat_id").unwrap_or(&Value::Null);
    let sender = world.find_chat(request.bot, named)?;
    let banned = request.method.name == "banChatSenderChat";
    world.ban_chat(request.bot, key, sender, banned)?;
    Ok(json!(true))
}
