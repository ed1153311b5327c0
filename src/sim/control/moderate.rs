//! How people look after groups and channels, over HTTP: members, titles, topics, links.

use serde_json::{Map, Value, json};

use super::content::people;
use super::names::as_name;
use super::state::overview;
use super::{Ask, missing, refuse};
use crate::sim::hint;
use crate::sim::invites::Terms;
use crate::sim::refusal::Refusal;
use crate::sim::rights::{Right, Rights};
use crate::sim::service::members;
use crate::sim::world::{ChatKey, World};

/// Who acts, the chat of several where, and the other whom it is about: a person or a bot.
fn about(world: &mut World, ask: &Ask) -> Result<(i64, ChatKey, i64), Refusal> {
    let other = as_name(ask.get("member").ok_or_else(|| missing("member"))?);
    let found = world.person_named(&other);
    let found = found.or_else(|| world.bot_called(&other));
    let found = found.ok_or_else(|| world.nobody(&other))?;
    let (user, key) = group(world, ask)?;
    Ok((user, key, found))
}

/// Who acts, and the chat of several where.
fn group(world: &mut World, ask: &Ask) -> Result<(i64, ChatKey), Refusal> {
    let (user, key) = world.present(ask)?;
    if key.bot.is_some() {
        return Err(refuse("this is for groups and channels"));
    }
    Ok((user, key))
}

/// Members of `ChatPermissions` or `ChatAdministratorRights`.
fn rights(ask: &Ask, name: &str) -> Result<Value, Refusal> {
    let given = ask.get(name).ok_or_else(|| missing(name))?;
    let are_flags = given
        .as_object()
        .is_some_and(|rights| rights.values().all(Value::is_boolean));
    if !are_flags {
        return Err(refuse(format!("`{name}` has true and false as members")));
    }
    // Whoever misspells a right does not mean to take it away.
    let known = || Right::ALL.iter().map(|right| right.name());
    let mut named = given.as_object().into_iter().flat_map(Map::keys);
    match named.find(|right| !known().any(|known| known == right.as_str())) {
        Some(other) => Err(refuse(format!(
            "`{name}`: {}",
            hint::unknown(other, known())
        ))),
        None => Ok(given.clone()),
    }
}

/// `POST …/add`
pub(super) fn add(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (by, key, who) = about(world, ask)?;
    world.add(by, key, who).map(|()| json!(true))
}

/// `POST …/ban`
pub(super) fn ban(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (by, key, who) = about(world, ask)?;
    world.ban(by, key, who, 0).map(|()| json!(true))
}

/// `POST …/unban`
pub(super) fn unban(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (by, key, who) = about(world, ask)?;
    world.unban(by, key, who, true).map(|()| json!(true))
}

/// `POST …/restrict`
pub(super) fn restrict(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let permissions = rights(ask, "permissions")?;
    let permissions = Rights::permitted(&members(permissions), true);
    let (by, key, who) = about(world, ask)?;
    let done = world.restrict(by, key, who, permissions, 0);
    done.map(|()| json!(true))
}

/// `POST …/promote`
pub(super) fn promote(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let rights = Rights::read(&members(rights(ask, "rights")?), Rights::NONE);
    let (by, key, who) = about(world, ask)?;
    world.promote(by, key, who, rights).map(|()| json!(true))
}

/// `POST …/hand_over`
pub(super) fn hand_over(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (by, key, who) = about(world, ask)?;
    world.hand_over(by, key, who).map(|()| json!(true))
}

/// `POST …/approve`
pub(super) fn approve(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (by, key, who) = about(world, ask)?;
    world.decide(by, key, who, true).map(|()| json!(true))
}

/// `POST …/decline`
pub(super) fn decline(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (by, key, who) = about(world, ask)?;
    world.decide(by, key, who, false).map(|()| json!(true))
}

/// `POST …/set_title`
pub(super) fn set_title(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let title = ask.required_text("title")?;
    let (by, key) = group(world, ask)?;
    world.rename(by, key, title).map(|()| json!(true))
}

/// `POST …/set_photo`
pub(super) fn set_photo(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let picture = ask.file()?;
    let (by, key) = group(world, ask)?;
    world.require_photo_rights(by, key)?;
    let photo = world.photo_size("photo.jpg", picture);
    world.depict(by, key, Some(&photo)).map(|()| json!(true))
}

/// `POST …/set_auto_delete`
pub(super) fn set_auto_delete(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let seconds = ask.required_number("seconds")?;
    if seconds < 0 {
        return Err(refuse("`seconds` is not below 0"));
    }
    let (by, key) = world.present(ask)?;
    world.set_timer(by, key, seconds).map(|()| json!(true))
}

/// `POST …/schedule_video_chat`
pub(super) fn schedule_video_chat(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let start_date = ask.required_number("start_date")?;
    let (by, key) = group(world, ask)?;
    let done = world.schedule_video_chat(by, key, start_date);
    done.map(|()| json!(true))
}

/// `POST …/start_video_chat`
pub(super) fn start_video_chat(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (by, key) = group(world, ask)?;
    world.start_video_chat(by, key).map(|()| json!(true))
}

/// `POST …/invite_to_video_chat`
pub(super) fn invite_to_video_chat(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let users = people(world, ask)?;
    let (by, key) = group(world, ask)?;
    let done = world.invite_to_video_chat(by, key, &users);
    done.map(|()| json!(true))
}

/// `POST …/end_video_chat`
pub(super) fn end_video_chat(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let (by, key) = group(world, ask)?;
    world.end_video_chat(by, key).map(|()| json!(true))
}

/// `POST …/create_topic`
pub(super) fn create_topic(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let name = ask.required_text("name")?;
    let (by, key) = group(world, ask)?;
    world.create_topic(by, key, name, None, None)
}

/// `POST …/boost`
pub(super) fn boost(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let seconds = ask.required_number("seconds")?;
    if seconds <= 0 {
        return Err(refuse("`seconds` is above 0"));
    }
    let (user, key) = group(world, ask)?;
    Ok(world.boost(user, key, seconds))
}

/// The chat of several that the path of a route names that is nobody's.
fn named(world: &World, ask: &Ask) -> Result<ChatKey, Refusal> {
    let name = &ask.path["chat"];
    let key = world.group_named(name);
    let key = key.ok_or_else(|| world.no_chat(name))?;
    world.goes_on(key).map(|()| key)
}

/// `POST /_sim/chats/{chat}/rules`: what members may do, and how often.
pub(super) fn rules(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let key = named(world, ask)?;
    let slow_mode = ask.number("slow_mode")?;
    if slow_mode.is_some_and(|seconds| seconds < 0) {
        return Err(refuse("`slow_mode` is not below 0"));
    }
    if ask.get("permissions").is_some() {
        let permissions = members(rights(ask, "permissions")?);
        world.house(key).permissions = Rights::permitted(&permissions, true);
    }
    if let Some(seconds) = slow_mode {
        world.house(key).slow_mode = seconds;
    }
    world.log_change();
    Ok(json!(true))
}

/// `POST /_sim/chats/{chat}/invite_link`: a new one, of the chat's owner.
pub(super) fn invite_link(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let key = named(world, ask)?;
    let terms = Terms {
        creates_join_request: ask.get("by_request").is_some() && ask.flag("by_request")?,
        ..Terms::default()
    };
    let owner = world.owner(key);
    let link = world.add_link(owner, key, terms, false);
    Ok(json!({"invite_link": link}))
}

/// `POST /_sim/chats/{chat}/migrate`: the group becomes a supergroup.
pub(super) fn migrate(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let key = named(world, ask)?;
    if world.chats[&key].object.get("type") != Some(&json!("group")) {
        return Err(refuse("only a group becomes a supergroup"));
    }
    let key = world.migrate(key);
    world.log_change();
    Ok(overview(world, key, &world.chats[&key]))
}

/// `DELETE /_sim/chats/{chat}`
pub(super) fn close_down(world: &mut World, ask: &Ask) -> Result<Value, Refusal> {
    let key = named(world, ask)?;
    world.close_down(key);
    world.log_change();
    Ok(json!(true))
}
