//! Gifts that bots give, and those that users, chats and business accounts have.

use serde_json::{Value, json};

use super::{Entry, Request};
use crate::sim::gifts::{Giving, page};
use crate::sim::refusal::Refusal;
use crate::sim::words;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("getAvailableGifts", available),
    Entry::modelled("sendGift", send),
    Entry::modelled("giftPremiumSubscription", premium),
    Entry::modelled("getUserGifts", of_user),
    Entry::modelled("getChatGifts", of_chat),
    Entry::modelled("getBusinessAccountGifts", of_account),
    Entry::modelled("convertGiftToStars", convert),
    Entry::modelled("upgradeGift", upgrade),
    Entry::modelled("transferGift", transfer),
];

/// `getAvailableGifts`.
fn available(world: &mut World, _: &Request<'_>) -> Result<Value, Refusal> {
    Ok(json!({"gifts": world.gifts_for_sale()}))
}

/// `sendGift`.
fn send(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let to = match request.get("user_id").and_then(Value::as_i64) {
        Some(user) if world.users.contains_key(&user) => user,
        Some(_) => return Err(Refusal::bad_request("user not found")),
        None => {
            let named = request.get("chat_id").unwrap_or(&Value::Null);
            let key = world.find_chat(request.bot, named)?;
            if !world.chats[&key].is_channel() && key.bot.is_none() {
                return Err(Refusal::bad_request("PEER_ID_INVALID"));
            }
            key.id
        }
    };
    let giving = Giving {
        from: request.bot,
        gift_id: request.text("gift_id").to_owned(),
        pays_upgrade: request.flag("pay_for_upgrade"),
        words: words::words(&request.parameters, words::LABEL, words::TEXT),
    };
    world.give(to, &giving)?;
    Ok(json!(true))
}

/// `giftPremiumSubscription`.
fn premium(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let user = super::profiles::require_person(world, request)?;
    let (stars, months) = (request.number("star_count"), request.number("month_count"));
    world.give_premium(request.bot, user, stars, months)?;
    Ok(json!(true))
}

/// `getUserGifts`.
fn of_user(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let user = super::profiles::require_person(world, request)?;
    Ok(page(world.gifts_of(user), &request.parameters, false))
}

/// `getChatGifts`.
fn of_chat(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    Ok(page(world.gifts_of(key.id), &request.parameters, false))
}

/// The account that a request is about, if its bot has this right.
fn owner(world: &World, request: &Request<'_>, right: &str) -> Result<i64, Refusal> {
    let connection = request.text("business_connection_id");
    world.owner_who_grants(request.bot, connection, right)
}

/// `getBusinessAccountGifts`.
fn of_account(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request, "can_view_gifts_and_stars")?;
    Ok(page(world.gifts_of(owner), &request.parameters, true))
}

/// `convertGiftToStars`.
fn convert(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = owner(world, request, "can_convert_gifts_to_stars")?;
    world.convert_gift(owner, request.text("owned_gift_id"))?;
    Ok(json!(true))
}

/// `upgradeGift`.
fn upgrade(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = paying_owner(world, request)?;
    let stars = request.number("star_count");
    let keeps_details = request.flag("keep_original_details");
    world.upgrade_gift(owner, request.text("owned_gift_id"), stars, keeps_details)?;
    Ok(json!(true))
}

/// `transferGift`.
fn transfer(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let owner = paying_owner(world, request)?;
    let to = request.number("new_owner_chat_id");
    let named = json!(to);
    world.find_chat(request.bot, &named)?;
    let stars = request.number("star_count");
    world.pass_gift_on(owner, request.text("owned_gift_id"), to, stars)?;
    Ok(json!(true))
}

/// As [`owner`], of a gift that may cost Stars: that takes another right.
fn paying_owner(world: &World, request: &Request<'_>) -> Result<i64, Refusal> {
    if request.number("star_count") > 0 {
        owner(world, request, "can_transfer_stars")?;
    }
    owner(world, request, "can_transfer_and_upgrade_gifts")
}
