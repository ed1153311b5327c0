//! Answers to callback, inline, shipping and pre-checkout queries.

use serde_json::{Value, json};

use super::{Entry, Request};
use crate::sim::refusal::Refusal;
use crate::sim::world::{Happening, Notice, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("answerCallbackQuery", answer_callback),
    Entry::modelled("answerInlineQuery", answer_inline),
    Entry::modelled("answerShippingQuery", answer_payment),
    Entry::modelled("answerPreCheckoutQuery", answer_payment),
];

fn too_old() -> Refusal {
    Refusal::bad_request("query is too old and response timeout expired or query ID is invalid")
}

/// `answerCallbackQuery`: each query once.
fn answer_callback(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let callback = world
        .callbacks
        .get_mut(request.text("callback_query_id"))
        .filter(|callback| callback.bot == request.bot && callback.notice.is_none())
        .ok_or_else(too_old)?;
    let text = |name| {
        Some(request.text(name))
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    let notice = Notice {
        text: text("text"),
        alert: request.flag("show_alert"),
        url: text("url"),
        answered: true,
    };
    callback.notice = Some(notice.clone());
    let chat = callback.chat;
    world.happened(chat, Happening::Noticed(notice));
    Ok(json!(true))
}

/// `answerInlineQuery`: each query once.
fn answer_inline(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let query = world
        .inline_queries
        .get_mut(request.text("inline_query_id"))
        .filter(|query| query.bot == request.bot && query.answer.is_none())
        .ok_or_else(too_old)?;
    let mut ids = Vec::new();
    for result in request
        .get("results")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let id = result["id"].as_str().unwrap_or_default();
        if id.is_empty() || id.len() > 64 {
            return Err(Refusal::bad_request("RESULT_ID_INVALID"));
        }
        if ids.contains(&id) {
            return Err(Refusal::bad_request("RESULT_ID_DUPLICATE"));
        }
        ids.push(id);
    }
    query.answer = Some(request.parameters.clone());
    Ok(json!(true))
}

/// `answerShippingQuery` and `answerPreCheckoutQuery`: each query once.
fn answer_payment(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let id = request
        .parameters
        .iter()
        .find(|(name, _)| name.ends_with("_query_id"));
    let id = id.and_then(|(_, id)| id.as_str()).unwrap_or_default();
    if world.payment_queries.remove(&(request.bot, id.to_owned())) {
        Ok(json!(true))
    } else {
        Err(too_old())
    }
}
