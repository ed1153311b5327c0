//! Chats and their members.

use serde_json::{Value, json};

use super::{Entry, Request};
use crate::schema::Kind;
use crate::sim::members::Status;
use crate::sim::refusal::Refusal;
use crate::sim::world::{ChatKey, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("getUserProfilePhotos", profile_photos),
    Entry::modelled("getChat", get),
    Entry::modelled("getChatMember", member),
    Entry::modelled("getChatAdministrators", administrators),
    Entry::modelled("getChatMemberCount", member_count),
    Entry::modelled("setChatTitle", set),
    Entry::modelled("setChatDescription", set),
    Entry::modelled("pinChatMessage", pin),
    Entry::modelled("unpinChatMessage", pin),
    Entry::modelled("banChatMember", ban),
    Entry::modelled("unbanChatMember", ban),
    Entry::modelled("leaveChat", leave),
];

/// `getChat`.
fn get(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let chat = &world.chats[&key];
    let mut known = chat.object.clone();
    known.extend(chat.details.clone());
    if let Some(pinned) = known.remove("pinned").and_then(|id| id.as_i64())
        && let Some(message) = chat.messages.get(&pinned)
    {
        known.insert("pinned_message".to_owned(), message.object.clone());
    }
    Ok(world.fill(Kind::Object("ChatFullInfo"), &known))
}

/// `getChatMember`.
fn member(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world
        .member_of(key, request.number("user_id"))
        .ok_or_else(|| Refusal::bad_request("user not found"))
}

/// `getChatAdministrators`.
fn administrators(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = group(
        world,
        request,
        "there are no administrators in the private chat",
    )?;
    let members = &world.chats[&key].members;
    let ids = members.iter().filter(|(_, member)| member.rules());
    Ok(ids
        .filter_map(|(id, _)| world.member_of(key, *id))
        .collect())
}

/// `getChatMemberCount`.
fn member_count(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let members = world.chats[&key].members.values();
    Ok(json!(members.filter(|member| member.is_in()).count()))
}

/// `getUserProfilePhotos`: nobody has one.
fn profile_photos(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    require_user(world, request)?;
    Ok(json!({"total_count": 0, "photos": []}))
}

/// `setChatTitle` and `setChatDescription`.
fn set(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = group(
        world,
        request,
        "can't change the title or description of a private chat",
    )?;
    let chat = world.chats.get_mut(&key).expect("a key names a chat");
    match request.get("title") {
        Some(title) => chat.object.insert("title".to_owned(), title.clone()),
        None => chat
            .details
            .insert("description".to_owned(), json!(request.text("description"))),
    };
    Ok(json!(true))
}

/// `pinChatMessage` and `unpinChatMessage`.
fn pin(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let pins = request.method.name == "pinChatMessage";
    let chat = world.chats.get_mut(&key).expect("a key names a chat");
    let message_id = request.get("message_id").and_then(Value::as_i64);
    if message_id.is_some_and(|id| !chat.messages.contains_key(&id)) {
        let verb = if pins { "pin" } else { "unpin" };
        return Err(Refusal::bad_request(&format!(
            "message to {verb} not found"
        )));
    }
    if pins {
        chat.details.insert("pinned".to_owned(), json!(message_id));
    } else if message_id.is_none_or(|id| chat.details.get("pinned") == Some(&json!(id))) {
        chat.details.remove("pinned");
    }
    Ok(json!(true))
}

/// `banChatMember` and `unbanChatMember`.
fn ban(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = group(world, request, "can't ban members in private chats")?;
    let user = require_user(world, request)?;
    let chat = world.chats.get_mut(&key).expect("a key names a chat");
    let now_is = |status| {
        chat.members
            .get(&user)
            .is_some_and(|member| member.status == status)
    };
    if now_is(Status::Creator) {
        return Err(Refusal::bad_request("can't remove chat owner"));
    }
    let was_banned = now_is(Status::Kicked);
    if request.method.name == "banChatMember" {
        chat.set_status(user, Status::Kicked);
    } else if was_banned || !request.flag("only_if_banned") {
        chat.set_status(user, Status::Left);
    }
    Ok(json!(true))
}

/// `leaveChat`.
fn leave(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = group(
        world,
        request,
        "chat member status can't be changed in private chats",
    )?;
    let chat = world.chats.get_mut(&key).expect("a key names a chat");
    chat.set_status(request.bot, Status::Left);
    Ok(json!(true))
}

/// The chat of the request, which must not be a private one.
fn group(world: &mut World, request: &Request<'_>, otherwise: &str) -> Result<ChatKey, Refusal> {
    let key = request.chat(world)?;
    if key.bot.is_some() {
        Err(Refusal::bad_request(otherwise))
    } else {
        Ok(key)
    }
}

fn require_user(world: &World, request: &Request<'_>) -> Result<i64, Refusal> {
    let user = request.number("user_id");
    match world.user(user) {
        Some(_) => Ok(user),
        None => Err(Refusal::bad_request("user not found")),
    }
}
