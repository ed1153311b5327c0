//! Invite links, and requests to join.

use serde_json::{Value, json};

use super::chats::require_user;
use super::{Entry, Request};
use crate::sim::invites::Terms;
use crate::sim::refusal::Refusal;
use crate::sim::world::{ChatKey, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("exportChatInviteLink", export),
    Entry::modelled("createChatInviteLink", create),
    Entry::modelled("editChatInviteLink", edit),
    Entry::modelled("createChatSubscriptionInviteLink", create),
    Entry::modelled("editChatSubscriptionInviteLink", edit),
    Entry::modelled("revokeChatInviteLink", revoke),
    Entry::modelled("approveChatJoinRequest", decide),
    Entry::modelled("declineChatJoinRequest", decide),
    Entry::modelled("answerChatJoinRequestQuery", answer),
    Entry::modelled("sendChatJoinRequestWebApp", show_web_app),
];

/// `exportChatInviteLink`.
fn export(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    world.export_link(request.bot, key).map(Value::String)
}

/// `createChatInviteLink` and `createChatSubscriptionInviteLink`.
fn create(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let mut terms = terms(request);
    if request.get("subscription_period").is_some() {
        if !world.chats[&key].is_channel() {
            return Err(Refusal::bad_request("the chat must be a channel"));
        }
        let period = request.number("subscription_period");
        terms.subscription = Some((period, request.number("subscription_price")));
    }
    let link = world.create_link(request.bot, key, terms)?;
    show(world, request, key, &link)
}

/// `editChatInviteLink` and `editChatSubscriptionInviteLink`.
fn edit(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let link = request.text("invite_link");
    world.edit_link(request.bot, key, link, terms(request))?;
    show(world, request, key, link)
}

/// `revokeChatInviteLink`.
fn revoke(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let link = request.text("invite_link");
    world.revoke_link(request.bot, key, link)?;
    show(world, request, key, link)
}

/// What a request says of a link. A zero says nothing.
fn terms(request: &Request<'_>) -> Terms {
    let number = |name| Some(request.number(name)).filter(|number| *number != 0);
    let name = request.text("name");
    Terms {
        name: (!name.is_empty()).then(|| name.to_owned()),
        expire_date: number("expire_date"),
        member_limit: number("member_limit"),
        creates_join_request: request.flag("creates_join_request"),
        subscription: None,
    }
}

fn show(world: &World, request: &Request<'_>, key: ChatKey, link: &str) -> Result<Value, Refusal> {
    let shown = world.link_for(request.bot, key, link);
    shown.ok_or_else(|| Refusal::bad_request("INVITE_HASH_EXPIRED"))
}

/// `approveChatJoinRequest` and `declineChatJoinRequest`.
fn decide(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let user = require_user(world, request, key)?;
    let lets_in = request.method.name == "approveChatJoinRequest";
    world.decide(request.bot, key, user, lets_in)?;
    Ok(json!(true))
}

/// `answerChatJoinRequestQuery`.
fn answer(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let (key, user) = asked(world, request)?;
    match request.text("result") {
        // Another administrator decides.
        "queue" => world.forget_query(key, user),
        result => world.decide(request.bot, key, user, result == "approve")?,
    }
    Ok(json!(true))
}

/// `sendChatJoinRequestWebApp`: the one who asks gets to see it, and the answer is still to come.
fn show_web_app(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    asked(world, request)?;
    Ok(json!(true))
}

fn asked(world: &World, request: &Request<'_>) -> Result<(ChatKey, i64), Refusal> {
    let asked = world.asked(request.bot, request.text("chat_join_request_query_id"));
    asked.ok_or_else(|| Refusal::bad_request("QUERY_ID_INVALID"))
}
