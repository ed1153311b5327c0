//! What bots do for people whose business account they look after.

use serde_json::{Map, Value, json};

use super::{Entry, Request, profiles};
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("getBusinessConnection", connection),
    Entry::modelled("readBusinessMessage", read),
    Entry::modelled("deleteBusinessMessages", delete),
    Entry::modelled("setBusinessAccountName", name),
    Entry::modelled("setBusinessAccountUsername", username),
    Entry::modelled("setBusinessAccountBio", bio),
    Entry::modelled("setBusinessAccountProfilePhoto", photo),
    Entry::modelled("removeBusinessAccountProfilePhoto", remove_photo),
    Entry::modelled("setBusinessAccountGiftSettings", gift_settings),
    Entry::modelled("getBusinessAccountStarBalance", stars),
    Entry::modelled("transferBusinessAccountStars", transfer_stars),
];

/// The account that a request is about, if its bot has this right.
fn owner(world: &World, request: &Request<'_>, right: &str) -> Result<i64, Refusal> {
    let connection = request.text("business_connection_id");
    world.owner_who_grants(request.bot, connection, right)
}

/// `getBusinessConnection`.
fn connection(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let connection = world.connection(request.bot, request.text("business_connection_id"))?;
    Ok(world.connection_object(connection))
}

/// `readBusinessMessage`.
fn read(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let customer = request.get("chat_id").unwrap_or(&Value::Null);
    let connection = request.text("business_connection_id");
    let key = world.business_chat(request.bot, connection, customer, "can_read_messages")?;
    let message_id = request.number("message_id");
    if !world.chats[&key].messages.contains_key(&message_id) {
        return Err(Refusal::bad_request("message not found"));
    }
    world.business.read(key, message_id);
    Ok(json!(true))
}

/// `deleteBusinessMessages`.
fn delete(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let connection = request.text("business_connection_id");
    let ids: Vec<i64> = request.numbers("message_ids").collect();
    world.delete_from_business(request.bot, connection, &ids)?;
    Ok(json!(true))
}

/// `setBusinessAccountName`.
fn name(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request, "can_edit_name")?;
    let text = |name| Some(request.text(name)).filter(|text| !text.is_empty());
    let members = Map::from_iter([
        ("first_name".to_owned(), json!(request.text("first_name"))),
        ("last_name".to_owned(), json!(text("last_name"))),
    ]);
    world.rewrite_user(owner, &members);
    Ok(json!(true))
}

/// `setBusinessAccountUsername`.
fn username(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request, "can_edit_username")?;
    let username = request.text("username");
    let same = |user: &Value| {
        let known = user["username"].as_str();
        known.is_some_and(|known| known.eq_ignore_ascii_case(username))
    };
    if !username.is_empty() {
        let mut letters = username.chars();
        let is_plain = letters
            .next()
            .is_some_and(|letter| letter.is_ascii_alphabetic())
            && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
        if !is_plain || username.len() < 5 {
            return Err(Refusal::bad_request("USERNAME_INVALID"));
        }
        let named = json!(format!("@{username}"));
        let is_chat = world.find_chat(request.bot, &named).is_ok();
        let mut others = world.users.iter().filter(|(id, _)| **id != owner);
        if is_chat || world.bot_named(username).is_some() || others.any(|(_, user)| same(user)) {
            return Err(Refusal::bad_request("USERNAME_OCCUPIED"));
        }
        if same(&world.users[&owner]) {
            return Err(Refusal::bad_request("USERNAME_NOT_MODIFIED"));
        }
    }
    let username = Some(username).filter(|username| !username.is_empty());
    let members = Map::from_iter([("username".to_owned(), json!(username))]);
    world.rewrite_user(owner, &members);
    Ok(json!(true))
}

/// `setBusinessAccountBio`: shows in the full information of the owner's private chat.
fn bio(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request, "can_edit_bio")?;
    let bio = Some(request.text("bio")).filter(|bio| !bio.is_empty());
    detail(world, request, owner, "bio", json!(bio));
    Ok(json!(true))
}

/// Changes what `getChat` tells of the owner of an account; null takes it away.
fn detail(world: &mut World, request: &Request<'_>, owner: i64, name: &str, value: Value) {
    let key = world.private_chat(owner, request.bot);
    let chat = world
        .chats
        .get_mut(&key)
        .expect("it was opened a moment ago");
    chat.details.insert(name.to_owned(), value);
    chat.details.retain(|_, value| !value.is_null());
}

/// `setBusinessAccountProfilePhoto`.
fn photo(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request, "can_edit_profile_photo")?;
    let photo = profiles::uploaded(world, request)?;
    if request.flag("is_public") {
        world.business.set_public_photo(owner, Some(photo));
    } else {
        world.profile_photos.entry(owner).or_default().push(photo);
    }
    Ok(json!(true))
}

/// `removeBusinessAccountProfilePhoto`: the one before shows again.
fn remove_photo(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request, "can_edit_profile_photo")?;
    if request.flag("is_public") {
        world.business.set_public_photo(owner, None);
    } else if let Some(photos) = world.profile_photos.get_mut(&owner) {
        photos.pop();
    }
    Ok(json!(true))
}

/// `setBusinessAccountGiftSettings`: gifts of other sorts are refused from now on.
fn gift_settings(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request, "can_change_gift_settings")?;
    let accepted = request
        .get("accepted_gift_types")
        .cloned()
        .unwrap_or_default();
    detail(
        world,
        request,
        owner,
        "accepted_gift_types",
        accepted.clone(),
    );
    world.business.accept_gifts(owner, accepted);
    Ok(json!(true))
}

/// `getBusinessAccountStarBalance`.
fn stars(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request, "can_view_gifts_and_stars")?;
    Ok(json!({"amount": world.stars_of(owner)}))
}

/// `transferBusinessAccountStars`.
fn transfer_stars(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request, "can_transfer_stars")?;
    let stars = request.number("star_count");
    if world.stars_of(owner) < stars {
        return Err(Refusal::bad_request("BALANCE_TOO_LOW"));
    }
    world.receive_from_account(request.bot, owner, stars);
    Ok(json!(true))
}
