//! What people do with messages: they vote, react and pay.

use amanobot::sim::Simulator;
use serde_json::{Value, json};

use crate::{ALICE, get, post, refusal, serve};

#[tokio::test]
async fn people_vote_and_react() {
    let (sim, server) = serve().await;
    post(&server, "/_sim/users", json!({"first_name": "Alice"})).await;
    let poll = json!({
        "chat_id": 1001,
        "question": "Tea?",
        "options": [{"text": "Yes"}, {"text": "No"}],
        "is_anonymous": false,
    });
    let id = sim.call("sendPoll", poll).await["result"]["message_id"].clone();
    let vote = format!("{ALICE}/vote");
    let voted = post(&server, &vote, json!({"message_id": id, "options": [1]})).await;
    assert_eq!(voted["result"]["options"][1]["voter_count"], 1);
    let updates = sim.call("getUpdates", json!({})).await;
    assert_eq!(
        updates["result"][0]["poll_answer"]["option_ids"],
        json!([1])
    );
    for (wrong, reason) in [
        (
            json!({"message_id": id, "options": [2]}),
            "the poll has no option [2]",
        ),
        (
            json!({"message_id": id, "options": "Yes"}),
            "`options` is a list of places, counted from 0",
        ),
        (json!({"message_id": id}), "`options` is missing"),
    ] {
        assert_eq!(refusal(&server, &vote, wrong).await, reason);
    }

    let kinds = json!({"allowed_updates": ["message_reaction"], "offset": -1});
    sim.call("getUpdates", kinds).await;
    let react = format!("{ALICE}/react");
    let heart = json!({"message_id": id, "reaction": ["❤"]});
    assert_eq!(post(&server, &react, heart).await["result"], true);
    for (wrong, reason) in [
        (
            json!({"message_id": id, "reaction": ["tea"]}),
            "REACTION_INVALID",
        ),
        (
            json!({"message_id": 99, "reaction": []}),
            "message to react not found",
        ),
        (
            json!({"message_id": id, "reaction": "❤"}),
            "`reaction` is a list of emoji, or of the numbers of custom ones",
        ),
    ] {
        assert_eq!(refusal(&server, &react, wrong).await, reason);
    }
    let tea = json!({"title": "Tea", "members": [{"user": "@SimBot"}]});
    post(&server, "/_sim/chats", tea).await;
    assert_eq!(
        refusal(
            &server,
            "/_sim/users/Alice/chats/Tea/react",
            json!({"message_id": 1, "reaction": ["❤"]})
        )
        .await,
        "`Alice` is not in the chat `Tea`"
    );
}

/// Plays a bot that answers each update of a kind by a method, until all are answered.
async fn answer_queries(sim: &Simulator, answers: Vec<(&str, &str, Value)>) {
    let mut offset = 0;
    for (kind, method, mut answer) in answers {
        let asked = loop {
            let poll = json!({"offset": offset, "limit": 1, "timeout": 50});
            let updates = sim.call("getUpdates", poll).await;
            let update = &updates["result"][0];
            offset = update["update_id"].as_i64().expect("an update has come") + 1;
            if !update[kind].is_null() {
                break update[kind]["id"].clone();
            }
        };
        answer[format!("{kind}_id")] = asked;
        let answered = sim.call(method, answer).await;
        assert_eq!(answered["ok"], true, "{answered}");
    }
    let poll = json!({"offset": offset});
    sim.call("getUpdates", poll).await;
}

#[tokio::test]
async fn an_invoice_is_paid_and_what_the_bot_says_against_it_is_told() {
    let (sim, server) = serve().await;
    post(&server, "/_sim/users", json!({"first_name": "Alice"})).await;
    let invoice = json!({
        "chat_id": 1001, "title": "Tea", "description": "A cup", "payload": "cup",
        "currency": "XTR", "prices": [{"label": "Tea", "amount": 5}],
    });
    let id = sim.call("sendInvoice", invoice).await["result"]["message_id"].clone();
    let pay = format!("{ALICE}/pay");
    let (paid, ()) = tokio::join!(
        post(&server, &pay, json!({"message_id": id})),
        answer_queries(
            &sim,
            vec![(
                "pre_checkout_query",
                "answerPreCheckoutQuery",
                json!({"ok": true})
            )]
        ),
    );
    assert_eq!(paid["result"], json!({"paid": true}));
    let no = json!({"ok": false, "error_message": "No tea is left"});
    let (paid, ()) = tokio::join!(
        post(&server, &pay, json!({"message_id": id})),
        answer_queries(
            &sim,
            vec![("pre_checkout_query", "answerPreCheckoutQuery", no)]
        ),
    );
    assert_eq!(
        paid["result"],
        json!({"paid": false, "error": "No tea is left"})
    );
    let silent = post(&server, &pay, json!({"message_id": id, "wait": 0})).await;
    assert_eq!(
        silent["result"],
        json!({"paid": false, "error": "the bot has not answered"})
    );
    assert_eq!(
        refusal(&server, &pay, json!({"message_id": 99})).await,
        "message 99 is nothing to pay for"
    );
    assert_eq!(
        refusal(
            &server,
            &pay,
            json!({"message_id": id, "order_info": {"name": 7}})
        )
        .await,
        "`order_info` has members of `OrderInfo`"
    );
}

#[tokio::test]
async fn ways_of_shipping_are_shown_before_one_is_chosen() {
    let (sim, server) = serve().await;
    post(&server, "/_sim/users", json!({"first_name": "Alice"})).await;
    let invoice = json!({
        "chat_id": 1001, "title": "Tea", "description": "A box", "payload": "box",
        "currency": "EUR", "prices": [{"label": "Tea", "amount": 500}],
        "provider_token": "1:TEST:1", "is_flexible": true, "need_email": true,
    });
    let id = sim.call("sendInvoice", invoice).await["result"]["message_id"].clone();
    let ways = json!([
        {"id": "van", "title": "By van", "prices": [{"label": "Van", "amount": 200}]},
        {"id": "drone", "title": "By drone", "prices": [{"label": "Drone", "amount": 900}]},
    ]);
    let offer = (
        "shipping_query",
        "answerShippingQuery",
        json!({"ok": true, "shipping_options": ways}),
    );
    let pay = format!("{ALICE}/pay");
    let (shown, ()) = tokio::join!(
        post(&server, &pay, json!({"message_id": id})),
        answer_queries(&sim, vec![offer.clone()]),
    );
    assert_eq!(
        shown["result"],
        json!({"paid": false, "shipping_options": ways})
    );
    let accept = (
        "pre_checkout_query",
        "answerPreCheckoutQuery",
        json!({"ok": true}),
    );
    let order = json!({
        "message_id": id,
        "shipping_option": "drone",
        "order_info": {"email": "tea@example.org"},
    });
    let (paid, ()) = tokio::join!(
        post(&server, &pay, order),
        answer_queries(&sim, vec![offer, accept]),
    );
    assert_eq!(paid["result"], json!({"paid": true}));
    let messages = get(&server, &format!("{ALICE}/messages")).await;
    let payment = &messages["result"][1]["successful_payment"];
    assert_eq!(payment["total_amount"], 1400);
    assert_eq!(payment["shipping_option_id"], "drone");
    assert_eq!(payment["order_info"]["email"], "tea@example.org");
}
