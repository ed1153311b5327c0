//! Bots, people, chats, and updates of any kind, are declared.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{ALICE, get, post, refusal, serve};

#[tokio::test]
async fn a_group_is_declared_and_spoken_in() {
    let (sim, server) = serve().await;
    let bob = post(
        &server,
        "/_sim/users",
        json!({"id": 7, "first_name": "Bob"}),
    )
    .await;
    assert_eq!(bob["result"]["username"], "bob");
    let tea = json!({"title": "Tea", "members": [{"user": "Bob", "status": "creator"}]});
    let tea = post(&server, "/_sim/chats", tea).await;
    assert_eq!(tea["result"]["id"], -2001);
    assert_eq!(
        tea["result"]["members"],
        json!([{"user": 7, "status": "creator"}, {"user": 1000, "status": "member"}])
    );
    let said = post(
        &server,
        "/_sim/users/7/chats/Tea/send",
        json!({"text": "hi"}),
    )
    .await;
    assert_eq!(said["result"]["from"]["first_name"], "Bob");
    let path = "/_sim/users/Alice/chats/-2001/send";
    assert_eq!(
        refusal(&server, path, json!({"text": "hi"})).await,
        "`Alice` is not in the chat `Tea`"
    );
    let join = json!({"user": "Alice"});
    post(&server, "/_sim/chats/Tea/members", join).await;
    let answer = json!({"text": "hello", "reply_to": 1});
    let answer = post(&server, path, answer).await;
    assert_eq!(answer["result"]["reply_to_message"]["text"], "hi");
    let updates = sim.call("getUpdates", json!({})).await;
    assert_eq!(updates["result"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn an_update_of_any_kind_is_put_into_the_queue() {
    let (sim, server) = serve().await;
    let poll = json!({"kind": "poll", "object": {"id": "9"}});
    let queued = post(&server, "/_sim/update", poll).await;
    assert_eq!(queued["result"], json!({"update_id": 1_000_001}));
    let updates = sim.call("getUpdates", json!({})).await;
    assert_eq!(updates["result"][0]["poll"]["id"], "9");
    let unwanted = json!({"bot": "@SimBot", "kind": "chat_member", "object": {}});
    assert_eq!(
        post(&server, "/_sim/update", unwanted).await["result"],
        Value::Null
    );
}

#[tokio::test(start_paused = true)]
async fn an_update_that_a_fault_holds_back_has_no_id_yet() {
    let (sim, server) = serve().await;
    let poll = json!({"kind": "poll", "object": {"id": "9"}});
    post(&server, "/_sim/update", poll.clone()).await;
    sim.faults().updates().delay(Duration::from_secs(5));
    let delayed = post(&server, "/_sim/update", poll).await;
    assert_eq!(delayed["result"], json!({"update_id": null}));
}

#[tokio::test]
async fn an_update_comes_under_the_id_that_it_is_given() {
    let (sim, server) = serve().await;
    for id in [30, 20, 20] {
        let update = json!({"kind": "poll", "object": {"id": "9"}, "update_id": id});
        let queued = post(&server, "/_sim/update", update).await;
        assert_eq!(queued["result"], json!({"update_id": id}));
    }
    post(&server, &format!("{ALICE}/send"), json!({"text": "hi"})).await;
    let ids = |updates: Value| -> Vec<Value> {
        let updates = updates["result"].as_array().unwrap().iter();
        updates.map(|update| update["update_id"].clone()).collect()
    };
    let updates = sim.call("getUpdates", json!({})).await;
    assert_eq!(ids(updates), [30, 20, 20, 21]);
    let updates = sim.call("getUpdates", json!({"offset": 21})).await;
    assert_eq!(ids(updates), [30, 21]);
    for id in [0, 2_000_000_000] {
        let update = json!({"kind": "poll", "object": {}, "update_id": id});
        assert_eq!(
            refusal(&server, "/_sim/update", update).await,
            "`update_id` is a positive number below 2000000000"
        );
    }
}

#[tokio::test]
async fn a_query_that_nobody_has_typed_or_pressed_is_answered_once() {
    let (sim, server) = serve().await;
    let sent = format!("{ALICE}/send");
    let message = post(&server, &sent, json!({"text": "hi"})).await["result"].clone();
    let person = &message["from"];
    for (kind, object, method, answer) in [
        (
            "callback_query",
            json!({"id": "early", "from": person, "chat_instance": "1", "data": "x", "message": message}),
            "answerCallbackQuery",
            json!({"callback_query_id": "early", "text": "Too early"}),
        ),
        (
            "inline_query",
            json!({"id": "typed", "from": person, "query": "tea", "offset": ""}),
            "answerInlineQuery",
            json!({"inline_query_id": "typed", "results": []}),
        ),
    ] {
        let refused = sim.call(method, answer.clone()).await;
        assert_eq!(refused["ok"], false, "{refused}");
        let update = json!({"kind": kind, "object": object});
        post(&server, "/_sim/update", update).await;
        let answered = sim.call(method, answer.clone()).await;
        assert_eq!(answered["result"], true, "{answered}");
        assert_eq!(sim.call(method, answer).await["ok"], false);
    }
    let events = get(&server, &format!("{ALICE}/events")).await;
    let events = events["result"].as_array().unwrap();
    let notice = events.iter().find(|event| event["kind"] == "notice");
    assert_eq!(notice.unwrap()["text"], "Too early");
}
