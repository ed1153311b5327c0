//! When answers are too late, what results may be, and Web Apps.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{TOO_OLD, alice, assert_told, panic_of, result, updates};

fn article(id: &str) -> Value {
    let content = json!({"message_text": "Green tea"});
    json!({"type": "article", "id": id, "title": "Green", "input_message_content": content})
}

/// The id of the only query that waits.
async fn asked(sim: &amanobot::sim::Simulator, kind: &str) -> Value {
    tokio::task::yield_now().await;
    let told = updates(sim).await;
    let [(name, query)] = &told[..] else {
        panic!("{told:?}")
    };
    assert_eq!(name, kind);
    query["id"].clone()
}

#[tokio::test(start_paused = true)]
async fn a_query_is_not_answered_late() {
    let (sim, chat) = alice();
    updates(&sim).await;
    let markup = json!({"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]});
    let text = json!({"chat_id": 1001, "text": "x", "reply_markup": markup});
    result(&sim, "sendMessage", text).await;
    let pressing = tokio::spawn({
        let chat = chat.clone();
        async move { chat.press("a").await }
    });
    let pressed = asked(&sim, "callback_query").await;
    pressing.await.unwrap();
    let typing = chat.clone();
    let typing =
        tokio::spawn(async move { panic_of(async move { typing.inline("tea").await }).await });
    let typed = asked(&sim, "inline_query").await;
    assert!(typing.await.unwrap().starts_with("no results for \"tea\""));
    tokio::time::sleep(Duration::from_secs(141)).await;
    let answer = json!({"inline_query_id": typed, "results": [article("a")]});
    assert_told(
        &sim,
        [
            ("answerInlineQuery", answer, TOO_OLD),
            (
                "answerCallbackQuery",
                json!({"callback_query_id": pressed}),
                TOO_OLD,
            ),
            (
                "answerWebAppQuery",
                json!({"web_app_query_id": "1", "result": article("a")}),
                TOO_OLD,
            ),
        ],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn an_answer_is_given_again_while_it_may_be() {
    let (sim, chat) = alice();
    updates(&sim).await;
    let typing = tokio::spawn({
        let chat = chat.clone();
        async move { chat.inline("tea").await }
    });
    let query = asked(&sim, "inline_query").await;
    let answer = json!({"inline_query_id": query, "results": [article("a")], "cache_time": 60});
    result(&sim, "answerInlineQuery", answer).await;
    typing.await.unwrap();
    assert_eq!(sim.user("Bob").inline("tea").await.titles(), ["Green"]);
    assert_eq!(updates(&sim).await, []);
    tokio::time::sleep(Duration::from_secs(60)).await;
    let told = panic_of(async move { chat.inline("tea").await }).await;
    assert!(told.starts_with("no results"), "{told}");
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_does_not_say_how_long_it_holds_is_given_again_for_five_minutes() {
    let (sim, chat) = alice();
    let answered = async |parameters: Value| {
        let typing = tokio::spawn({
            let chat = chat.clone();
            async move { chat.inline("tea").await }
        });
        let query = asked(&sim, "inline_query").await;
        let mut answer = json!({"inline_query_id": query, "results": [article("a")]});
        answer
            .as_object_mut()
            .unwrap()
            .extend(parameters.as_object().unwrap().clone());
        result(&sim, "answerInlineQuery", answer).await;
        typing.await.unwrap()
    };
    let results = answered(json!({})).await;
    let content = &results.results()[0]["input_message_content"];
    assert_eq!(content.get("entities"), None);
    tokio::time::sleep(Duration::from_secs(299)).await;
    assert_eq!(sim.user("Bob").inline("tea").await.titles(), ["Green"]);
    tokio::time::sleep(Duration::from_secs(1)).await;
    answered(json!({"is_personal": true})).await;
    assert_eq!(chat.inline("tea").await.titles(), ["Green"]);
    sim.forget_inline_answers();
    answered(json!({"cache_time": 0})).await;
    answered(json!({"cache_time": 0})).await;
}

#[tokio::test]
async fn impossible_results_are_refused() {
    let (sim, chat) = alice();
    updates(&sim).await;
    let typing = tokio::spawn({
        let chat = chat.clone();
        async move { chat.inline("tea").await }
    });
    let query = asked(&sim, "inline_query").await;
    let answer = |results: Value, more: Value| {
        let mut answer = json!({"inline_query_id": query, "results": results});
        answer
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        answer
    };
    let mut wrong_button = article("a");
    wrong_button["reply_markup"] = json!({"inline_keyboard": [[{"text": "a", "pay": true}]]});
    let all: Vec<Value> = (0..51).map(|id| article(&id.to_string())).collect();
    let start = |parameter: &str| json!({"button": {"text": "a", "start_parameter": parameter}});
    assert_told(
        &sim,
        [
            (
                "answerInlineQuery",
                answer(json!(all), json!({})),
                "Bad Request: too many inline query results specified",
            ),
            (
                "answerInlineQuery",
                answer(json!([article("a"), article("a")]), json!({})),
                "Bad Request: RESULT_ID_DUPLICATE",
            ),
            (
                "answerInlineQuery",
                answer(json!([wrong_button]), json!({})),
                "Bad Request: BUTTON_TYPE_INVALID",
            ),
            (
                "answerInlineQuery",
                answer(json!([]), start("a b")),
                "Bad Request: START_PARAM_INVALID",
            ),
            (
                "answerInlineQuery",
                answer(json!([article("a")]), start("a-b_1")),
                "ok",
            ),
        ],
    )
    .await;
    assert_eq!(typing.await.unwrap().titles(), ["Green"]);
}

#[tokio::test]
async fn results_of_every_kind_become_messages() {
    let (sim, chat) = alice();
    updates(&sim).await;
    let typing = tokio::spawn({
        let chat = chat.clone();
        async move { chat.inline("all").await }
    });
    let query = asked(&sim, "inline_query").await;
    let link = "https://a.b/c";
    let price = json!([{"label": "a", "amount": 3}]);
    let bill = json!({
        "title": "Tea", "description": "Tea", "payload": "p", "currency": "XTR", "prices": price,
    });
    let results = json!([
        {"type": "photo", "id": "photo", "photo_url": link, "thumbnail_url": link, "caption": "see"},
        {"type": "gif", "id": "gif", "gif_url": link, "thumbnail_url": link},
        {"type": "location", "id": "place", "latitude": 1, "longitude": 2, "title": "Here"},
        {"type": "venue", "id": "inn", "latitude": 1, "longitude": 2, "title": "Inn", "address": "Lane"},
        {"type": "contact", "id": "bob", "phone_number": "+1", "first_name": "Bob"},
        {"type": "game", "id": "chess", "game_short_name": "chess"},
        {"type": "article", "id": "bill", "title": "Bill", "input_message_content": bill},
    ]);
    result(
        &sim,
        "answerInlineQuery",
        json!({"inline_query_id": query, "results": results}),
    )
    .await;
    let results = typing.await.unwrap();
    let photo = results.choose("photo").await;
    assert_eq!(
        (photo["photo"].is_array(), &photo["caption"]),
        (true, &json!("see"))
    );
    assert_eq!(photo["via_bot"]["username"], "SimBot");
    assert!(results.choose("gif").await["animation"]["file_id"].is_string());
    assert_eq!(results.choose("place").await["location"]["latitude"], 1);
    assert_eq!(
        results.choose("inn").await["venue"]["location"]["longitude"],
        2
    );
    assert_eq!(results.choose("bob").await["contact"]["first_name"], "Bob");
    assert_eq!(results.choose("chess").await["game"]["title"], "chess");
    let bill = results.choose("bill").await;
    assert_eq!(bill["invoice"]["total_amount"], 3);
    sim.user("Alice").set_stars(0);
    let paid = chat.pay(bill["message_id"].as_i64().unwrap()).await;
    assert_eq!(paid.error(), Some("BALANCE_TOO_LOW"));
}

#[tokio::test]
async fn a_prepared_message_is_sent_by_the_person_it_is_for() {
    let (sim, chat) = alice();
    let bob = sim.user("Bob").private_chat();
    let prepare = json!({"user_id": 1001, "result": article("a")});
    let prepared = result(&sim, "savePreparedInlineMessage", prepare).await;
    assert_eq!(prepared["expiration_date"], sim.now() + 86_400);
    let id = prepared["id"].as_str().unwrap().to_owned();
    assert_eq!(chat.send_prepared(&id).await["text"], "Green tea");
    let told = panic_of(async move { bob.send_prepared(&id).await }).await;
    assert!(told.starts_with("no message "), "{told}");
}

#[tokio::test]
async fn only_games_and_the_bots_own_address_are_opened_by_an_answer() {
    let (sim, chat) = alice();
    updates(&sim).await;
    let markup = json!({"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]});
    let text = json!({"chat_id": 1001, "text": "x", "reply_markup": markup});
    result(&sim, "sendMessage", text).await;
    let pressing = tokio::spawn({
        let chat = chat.clone();
        async move { chat.press("a").await }
    });
    let id = asked(&sim, "callback_query").await;
    let open = |url: &str| json!({"callback_query_id": id, "url": url});
    assert_told(
        &sim,
        [
            (
                "answerCallbackQuery",
                open("https://a.b"),
                "Bad Request: URL_INVALID",
            ),
            (
                "answerCallbackQuery",
                open("https://t.me/simbot?start=1"),
                "ok",
            ),
        ],
    )
    .await;
    assert_eq!(
        pressing.await.unwrap().url.as_deref(),
        Some("https://t.me/simbot?start=1")
    );
}

#[tokio::test(start_paused = true)]
async fn of_a_thousand_queries_and_one_the_first_is_forgotten() {
    let (sim, chat) = alice();
    updates(&sim).await;
    let typing = tokio::spawn({
        let chat = chat.clone();
        async move { chat.inline("tea").await }
    });
    let query = asked(&sim, "inline_query").await;
    let answer = json!({"inline_query_id": query, "results": [article("a")], "cache_time": 60});
    result(&sim, "answerInlineQuery", answer).await;
    let first = typing.await.unwrap();
    let second = chat.inline("tea").await;
    for _ in 1..1_000 {
        chat.inline("tea").await;
    }
    assert_eq!(second.choose("Green").await["text"], "Green tea");
    let told = panic_of(async move { first.choose("Green").await }).await;
    assert!(told.starts_with("the query is forgotten ("), "{told}");
}
