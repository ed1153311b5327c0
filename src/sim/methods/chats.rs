//! Chats as a whole: what they are, who is in them, and how they look.

use serde_json::{Value, json};

use super::{Entry, Request};
use crate::sim::refusal::Refusal;
use crate::sim::rights::Right;
use crate::sim::world::{ChatKey, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("getChat", get),
    Entry::modelled("getChatMember", member),
    Entry::modelled("getChatAdministrators", administrators),
    Entry::modelled("getChatMemberCount", member_count),
    Entry::modelled("getUserChatBoosts", boosts),
    Entry::modelled("setChatTitle", set_title),
    Entry::modelled("setChatDescription", set_description),
    Entry::modelled("setChatPhoto", set_photo),
    Entry::modelled("deleteChatPhoto", delete_photo),
    Entry::modelled("setChatStickerSet", sticker_set),
    Entry::modelled("deleteChatStickerSet", sticker_set),
    Entry::modelled("leaveChat", leave),
    Entry::modelled("pinChatMessage", pin),
    Entry::modelled("unpinChatMessage", unpin),
    Entry::modelled("unpinAllChatMessages", unpin_all),
];

/// `getChat`.
fn get(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let named = request.get("chat_id").unwrap_or(&Value::Null);
    let key = world.find_chat(request.bot, named)?;
    world.require_sight(request.bot, key)?;
    Ok(world.full_info(request.bot, key))
}

/// `getChatMember`.
fn member(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let user = require_user(world, request, key)?;
    if key.bot.is_some() && user != key.id && user != request.bot {
        return Err(Refusal::bad_request("member not found"));
    }
    if user != request.bot {
        require_list(world, request.bot, key, "CHAT_ADMIN_REQUIRED")?;
    }
    let member = world.member_for(request.bot, key, user);
    member.ok_or_else(|| Refusal::bad_request("user not found"))
}

/// `getChatAdministrators`.
fn administrators(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    if key.bot.is_some() {
        return Err(Refusal::bad_request(
            "there are no administrators in the private chat",
        ));
    }
    require_list(world, request.bot, key, "member list is inaccessible")?;
    let members = &world.chats[&key].members;
    let ids = members.iter().filter(|(id, member)| {
        let is_other_bot = **id != request.bot && world.bots.contains_key(id);
        member.rules() && (request.flag("return_bots") || !is_other_bot)
    });
    let members = ids.filter_map(|(id, _)| world.member_for(request.bot, key, *id));
    Ok(members.collect())
}

/// `getChatMemberCount`.
fn member_count(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let (chat, now) = (&world.chats[&key], world.now());
    let members = chat.members.keys();
    Ok(json!(
        members.filter(|id| chat.member(**id, now).is_in()).count()
    ))
}

/// In a channel only administrators know who is there.
fn require_list(world: &World, bot: i64, key: ChatKey, otherwise: &str) -> Result<(), Refusal> {
    let chat = &world.chats[&key];
    if chat.is_channel() && !chat.member(bot, world.now()).rules() {
        Err(Refusal::bad_request(otherwise))
    } else {
        Ok(())
    }
}

/// `getUserChatBoosts`.
fn boosts(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let user = require_user(world, request, key)?;
    let (chat, now) = (&world.chats[&key], world.now());
    if !chat.member(request.bot, now).rules() {
        return Err(Refusal::bad_request("CHAT_ADMIN_REQUIRED"));
    }
    let boosts = chat.house.boosts.get(&user).into_iter().flatten();
    let lasting = boosts.filter(|boost| boost["expiration_date"].as_i64() > Some(now));
    Ok(json!({"boosts": lasting.collect::<Vec<_>>()}))
}

/// `setChatTitle`.
fn set_title(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.rename(request.bot, key, request.text("title"))?;
    Ok(json!(true))
}

/// `setChatDescription`.
fn set_description(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.describe(request.bot, key, request.text("description"))?;
    Ok(json!(true))
}

/// `setChatPhoto`.
fn set_photo(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.require_photo_rights(request.bot, key)?;
    let upload = request.text("photo").strip_prefix("attach://");
    let upload = upload.and_then(|part| request.files.get(part));
    let upload =
        upload.ok_or_else(|| Refusal::bad_request("photo must be uploaded as an InputFile"))?;
    let photo = world.photo_size(&upload.file_name, upload.content.clone());
    world.depict(request.bot, key, Some(&photo))?;
    Ok(json!(true))
}

/// `deleteChatPhoto`.
fn delete_photo(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.depict(request.bot, key, None)?;
    Ok(json!(true))
}

/// `setChatStickerSet` and `deleteChatStickerSet`.
fn sticker_set(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.require_supergroup(key)?;
    world.require_right_to(
        request.bot,
        key,
        Right::ChangeInfo,
        "change supergroup sticker set",
    )?;
    let chat = world.chats.get_mut(&key).expect("a key names a chat");
    match request.get("sticker_set_name") {
        Some(name) => chat
            .details
            .insert("sticker_set_name".to_owned(), name.clone()),
        None => chat.details.remove("sticker_set_name"),
    };
    Ok(json!(true))
}

/// `leaveChat`.
fn leave(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.leave(key, request.bot)?;
    Ok(json!(true))
}

/// `pinChatMessage`.
fn pin(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.pin(request.bot, key, request.number("message_id"))?;
    Ok(json!(true))
}

/// `unpinChatMessage`.
fn unpin(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let message_id = request.get("message_id").and_then(Value::as_i64);
    world.unpin(request.bot, key, message_id)?;
    Ok(json!(true))
}

/// `unpinAllChatMessages`.
fn unpin_all(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.unpin_all(request.bot, key, None)?;
    Ok(json!(true))
}

/// The person or bot that a request about members of a chat is about.
pub(super) fn require_user(
    world: &World,
    request: &Request<'_>,
    key: ChatKey,
) -> Result<i64, Refusal> {
    let user = request.number("user_id");
    if world.user(user).is_some() {
        return Ok(user);
    }
    Err(Refusal::bad_request(match world.chats[&key].kind() {
        "supergroup" | "channel" => "PARTICIPANT_ID_INVALID",
        _ => "user not found",
    }))
}
