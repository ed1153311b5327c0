//! People as a bot sees them: photos, music, emoji status and verification.

use serde_json::{Value, json};

use super::{Entry, Request};
use crate::sim::portraits;
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("getUserProfilePhotos", photos),
    Entry::modelled("getUserProfileAudios", audios),
    Entry::modelled("setMyProfilePhoto", set_my_photo),
    Entry::modelled("removeMyProfilePhoto", remove_my_photo),
    Entry::modelled("setUserEmojiStatus", emoji_status),
    Entry::recorded("verifyUser", verify),
    Entry::recorded("removeUserVerification", verify),
    Entry::recorded("verifyChat", verify),
    Entry::recorded("removeChatVerification", verify),
];

/// `getUserProfilePhotos`.
fn photos(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let user = require_user(world, request)?;
    let photos = world.profile_photos.get(&user);
    let public = world.business.public_photo(user).map(std::slice::from_ref);
    let photos = photos.filter(|photos| !photos.is_empty());
    let photos = photos.map(Vec::as_slice).or(public).unwrap_or_default();
    // The newest first.
    let page = photos
        .iter()
        .rev()
        .skip(offset(request))
        .take(limit(request));
    let page = page.map(portraits::sizes).collect::<Vec<_>>();
    Ok(json!({"total_count": photos.len(), "photos": page}))
}

/// `getUserProfileAudios`: nobody has any.
fn audios(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    require_user(world, request)?;
    Ok(json!({"total_count": 0, "audios": []}))
}

fn offset(request: &Request<'_>) -> usize {
    usize::try_from(request.number("offset")).unwrap_or_default()
}

fn limit(request: &Request<'_>) -> usize {
    let limit = request.get("limit").and_then(Value::as_i64);
    usize::try_from(limit.unwrap_or(100)).unwrap_or_default()
}

/// `setMyProfilePhoto`.
fn set_my_photo(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let photo = uploaded(world, request)?;
    world
        .profile_photos
        .entry(request.bot)
        .or_default()
        .push(photo);
    Ok(json!(true))
}

/// The `PhotoSize` of an `InputProfilePhoto`, which comes with the request.
pub(super) fn uploaded(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let photo = request.get("photo").unwrap_or(&Value::Null);
    let named = photo["photo"].as_str().or(photo["animation"].as_str());
    let upload = named.and_then(|named| named.strip_prefix("attach://"));
    let upload = upload.and_then(|part| request.files.get(part));
    let upload =
        upload.ok_or_else(|| Refusal::bad_request("photo must be uploaded as an InputFile"))?;
    Ok(world.photo_size(&upload.file_name, upload.content.clone()))
}

/// `removeMyProfilePhoto`: the one before shows again.
#[expect(clippy::unnecessary_wraps, reason = "the other methods can fail")]
fn remove_my_photo(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    if let Some(photos) = world.profile_photos.get_mut(&request.bot) {
        photos.pop();
    }
    Ok(json!(true))
}

/// `setUserEmojiStatus`: shows in the private chat's full information.
fn emoji_status(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let user = require_user(world, request)?;
    if world.bots.contains_key(&user) {
        return Err(Refusal::bad_request("user not found"));
    }
    let key = world.private_chat(user, request.bot);
    let chat = world
        .chats
        .get_mut(&key)
        .expect("it was opened a moment ago");
    for parameter in [
        "emoji_status_custom_emoji_id",
        "emoji_status_expiration_date",
    ] {
        match request.get(parameter).filter(|value| **value != json!("")) {
            Some(value) => chat.details.insert(parameter.to_owned(), value.clone()),
            None => chat.details.remove(parameter),
        };
    }
    Ok(json!(true))
}

/// `verifyUser`, `verifyChat` and their opposites: nothing that bots get shows it.
fn verify(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let id = match request.get("chat_id") {
        Some(_) => request.chat(world)?.id,
        None => require_user(world, request)?,
    };
    let bot = world.bots.get_mut(&request.bot).expect("the bot is known");
    let key = format!("Verification {id}");
    if request.method.name.starts_with("verify") {
        bot.records.insert(key, request.parameters.clone());
    } else {
        bot.records.remove(&key);
    }
    Ok(json!(true))
}

/// The person that a request is about.
pub(super) fn require_person(world: &World, request: &Request<'_>) -> Result<i64, Refusal> {
    let user = require_user(world, request)?;
    let is_person = world.users.contains_key(&user);
    is_person
        .then_some(user)
        .ok_or_else(|| Refusal::bad_request("USER_IS_BOT"))
}

fn require_user(world: &World, request: &Request<'_>) -> Result<i64, Refusal> {
    let user = request.number("user_id");
    if world.user(user).is_some() {
        Ok(user)
    } else {
        Err(Refusal::bad_request("user not found"))
    }
}
