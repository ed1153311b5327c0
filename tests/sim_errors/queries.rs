//! Queries that nobody waits for any more, and results that cannot be shown.

use std::time::Duration;

use amanobot::sim::{Pace, Simulator};
use serde_json::{Value, json};
use tokio::task::yield_now;

use crate::{ALICE, Told, alice, and, result, text};

const TOO_OLD: &str =
    "Bad Request: query is too old and response timeout expired or query ID is invalid";

fn article(id: usize) -> Value {
    let content = json!({"message_text": "tea"});
    json!({"type": "article", "id": id.to_string(), "title": "a", "input_message_content": content})
}

/// The id of the newest query.
async fn asked(sim: &Simulator, kind: &str) -> Value {
    yield_now().await;
    let updates = result(sim, "getUpdates", json!({"offset": -1})).await;
    updates[0][kind]["id"].clone()
}

#[tokio::test]
async fn a_query_is_answered_once_and_in_time() {
    refusals(&mut Told::default()).await;
}

pub(crate) async fn refusals(told: &mut Told) {
    let (sim, chat) = alice();
    sim.set_pace(Pace::Stepped);
    let markup = json!({"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]});
    let button = and(text(ALICE, "x"), json!({"reply_markup": markup}));
    result(&sim, "sendMessage", button).await;
    let person = tokio::spawn({
        let chat = chat.clone();
        async move {
            chat.press("Go").await;
            chat.press("Go").await;
            chat.inline("tea").await;
            chat.inline("more tea").await;
        }
    });
    let pressed = |id: Value| json!({"callback_query_id": id});
    let typed = |id: Value, results: Vec<Value>| json!({"inline_query_id": id, "results": results});

    // Answered once.
    let first = asked(&sim, "callback_query").await;
    result(&sim, "answerCallbackQuery", pressed(first.clone())).await;
    told.told(&sim, "answerCallbackQuery", pressed(first), TOO_OLD)
        .await;
    // Answered after 150 seconds.
    let second = asked(&sim, "callback_query").await;
    sim.advance(Duration::from_secs(151)).await;
    told.told(&sim, "answerCallbackQuery", pressed(second), TOO_OLD)
        .await;

    person.abort();
    let person = tokio::spawn(async move {
        chat.inline("tea").await;
        chat.inline("more tea").await;
    });
    let query = asked(&sim, "inline_query").await;
    let many: Vec<Value> = (0..51).map(article).collect();
    let too_many = "Bad Request: too many inline query results specified";
    told.told(
        &sim,
        "answerInlineQuery",
        typed(query.clone(), many),
        too_many,
    )
    .await;
    result(
        &sim,
        "answerInlineQuery",
        typed(query.clone(), vec![article(1)]),
    )
    .await;
    told.told(&sim, "answerInlineQuery", typed(query, vec![]), TOO_OLD)
        .await;
    // Answered after half a minute.
    let query = asked(&sim, "inline_query").await;
    sim.advance(Duration::from_secs(31)).await;
    told.told(&sim, "answerInlineQuery", typed(query, vec![]), TOO_OLD)
        .await;
    person.abort();

    // Never asked.
    told.each(
        &sim,
        [
            ("answerCallbackQuery", pressed(json!("1")), TOO_OLD),
            ("answerInlineQuery", typed(json!("1"), vec![]), TOO_OLD),
            (
                "answerWebAppQuery",
                json!({"web_app_query_id": "1", "result": article(1)}),
                TOO_OLD,
            ),
            (
                "answerPreCheckoutQuery",
                json!({"pre_checkout_query_id": "1", "ok": true}),
                TOO_OLD,
            ),
            (
                "answerShippingQuery",
                json!({"shipping_query_id": "1", "ok": false, "error_message": "no"}),
                TOO_OLD,
            ),
        ],
    )
    .await;
}
