//! Answers to what people ask by pressing, typing and from Web Apps.

use serde_json::{Map, Value, json};

use super::{Entry, Request};
use crate::schema::Kind;
use crate::sim::inline::Prepared;
use crate::sim::keyboards;
use crate::sim::refusal::Refusal;
use crate::sim::world::{ChatKey, Happening, Notice, World};

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("answerCallbackQuery", answer_callback),
    Entry::modelled("answerInlineQuery", answer_inline),
    Entry::modelled("answerWebAppQuery", answer_web_app),
    Entry::modelled("savePreparedInlineMessage", prepare),
];

/// A pressed button can be answered for so many seconds.
const CALLBACK: i64 = 150;

/// An inline query can be answered for so many seconds.
const INLINE: i64 = 30;

/// A message that was prepared can be sent for so many seconds.
const PREPARED: i64 = 24 * 60 * 60;

/// So many results are shown at most.
const MAX_RESULTS: usize = 50;

pub(super) fn too_old() -> Refusal {
    Refusal::bad_request("QUERY_ID_INVALID")
}

/// `answerCallbackQuery`: each query once.
fn answer_callback(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let now = world.now();
    let username = &world.bots[&request.bot].user["username"];
    let own_address = format!("t.me/{}?", username.as_str().unwrap_or_default());
    let callback = world
        .callbacks
        .get_mut(request.text("callback_query_id"))
        .filter(|callback| callback.bot == request.bot && callback.notice.is_none())
        .filter(|callback| now - callback.asked <= CALLBACK)
        .ok_or_else(too_old)?;
    let text = |name| {
        Some(request.text(name))
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    let url = text("url");
    if let Some(url) = &url {
        let is_own = url.to_lowercase().contains(&own_address.to_lowercase());
        if !callback.is_game && !is_own && !url.starts_with("tg://") {
            return Err(Refusal::bad_request("URL_INVALID"));
        }
    }
    let notice = Notice {
        text: text("text"),
        alert: request.flag("show_alert"),
        url,
        answered: true,
    };
    callback.notice = Some(notice.clone());
    let chat = callback.chat;
    world.happened(chat, Happening::Noticed(notice));
    Ok(json!(true))
}

/// `answerInlineQuery`: each query once.
fn answer_inline(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let now = world.now();
    let query = world
        .inline_queries
        .get(request.text("inline_query_id"))
        .filter(|query| query.bot == request.bot && query.answer.is_none())
        .filter(|query| now - query.asked <= INLINE)
        .ok_or_else(too_old)?;
    let chat = query.chat;
    let results = request.get("results").and_then(Value::as_array);
    let results = results.map_or(&[][..], Vec::as_slice);
    if results.len() > MAX_RESULTS {
        return Err(Refusal::bad_request("RESULTS_TOO_MUCH"));
    }
    let mut ids = Vec::new();
    for result in results {
        let id = result["id"].as_str().unwrap_or_default();
        if id.is_empty() || id.len() > 64 {
            return Err(Refusal::bad_request("RESULT_ID_INVALID"));
        }
        if ids.contains(&id) {
            return Err(Refusal::bad_request("RESULT_ID_DUPLICATE"));
        }
        ids.push(id);
        check_result(world, request.bot, chat, result)?;
    }
    if let Some(button) = request.get("button") {
        let parameter = button["start_parameter"].as_str();
        let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-';
        let wrong = parameter.is_some_and(|parameter| {
            parameter.is_empty() || parameter.len() > 64 || !parameter.chars().all(fits)
        });
        if wrong {
            return Err(Refusal::bad_request("START_PARAM_INVALID"));
        }
    }
    world.inline_answered(request.text("inline_query_id"), request.parameters.clone());
    Ok(json!(true))
}

/// Refuses a result that could not be sent.
fn check_result(world: &World, bot: i64, chat: ChatKey, result: &Value) -> Result<(), Refusal> {
    let empty = Map::new();
    let content = result
        .get("input_message_content")
        .and_then(Value::as_object);
    let content = content.unwrap_or(&empty);
    let said = content.get("message_text").and_then(Value::as_str);
    if said.is_some_and(|said| said.trim().is_empty()) {
        return Err(Refusal::bad_request("message text is empty"));
    }
    let mut shown = Map::new();
    if content.contains_key("prices") {
        super::payments::invoice(bot, content)?;
        shown.insert("invoice".to_owned(), json!({}));
    }
    if result["type"] == "game" {
        shown.insert("game".to_owned(), json!({}));
    }
    match result.get("reply_markup") {
        Some(markup) => keyboards::check(world, chat, &shown, markup),
        None => Ok(()),
    }
}

/// `answerWebAppQuery`: each query once.
fn answer_web_app(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let id = request.text("web_app_query_id");
    let opened = world
        .web_apps
        .get(id)
        .filter(|opened| opened.bot == request.bot);
    let (key, user) = opened
        .map(|opened| (opened.chat, opened.user))
        .ok_or_else(too_old)?;
    let result = request.get("result").cloned().unwrap_or_default();
    check_result(world, request.bot, key, &result)?;
    world.web_apps.remove(id);
    let (_, inline_id) = world.send_result(key, user, request.bot, &result);
    let mut known = Map::new();
    known.extend(inline_id.map(|id| ("inline_message_id".to_owned(), json!(id))));
    Ok(world.fill(Kind::Object("SentWebAppMessage"), &known))
}

/// `savePreparedInlineMessage`.
fn prepare(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let user = request.number("user_id");
    if !world.users.contains_key(&user) {
        return Err(Refusal::bad_request("user not found"));
    }
    let key = world.private_chat(user, request.bot);
    let result = request.get("result").cloned().unwrap_or_default();
    check_result(world, request.bot, key, &result)?;
    let id = world.next_query_id();
    let now = world.now();
    // Ids ascend, and all are kept equally long.
    while let Some(oldest) = world.prepared.first_entry()
        && oldest.get().expires <= now
    {
        oldest.remove();
    }
    let expires = now + PREPARED;
    let prepared = Prepared {
        bot: request.bot,
        user,
        result,
        expires,
    };
    world.prepared.insert(id.clone(), prepared);
    Ok(json!({"id": id, "expiration_date": expires}))
}
