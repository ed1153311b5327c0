//! The world's clock, and worlds that begin anew or are gone on with.

use amanobot::sim::Simulator;
use serde_json::json;

use crate::http::{JSON, ask};
use crate::{ALICE, get, post, refusal, serve};

#[tokio::test]
async fn time_is_moved_on_over_http() {
    let (sim, server) = serve().await;
    let stepped = post(&server, "/_sim/clock", json!({"pace": "stepped"})).await;
    assert_eq!(stepped["result"]["pace"], "stepped");
    let before = sim.now();
    let later = post(&server, "/_sim/clock", json!({"advance": 3600})).await;
    assert_eq!(later["result"]["now"], before + 3600);
    assert_eq!(get(&server, "/_sim/clock").await["result"], later["result"]);
    assert_eq!(
        refusal(&server, "/_sim/clock", json!({"pace": 0})).await,
        "`pace` is `real`, `stepped` or a positive number"
    );
}

#[tokio::test]
async fn a_reset_world_is_as_it_was_declared_and_its_bots_go_on() {
    let file = json!({
        "bots": [{"token": "77:x", "username": "TeaBot"}],
        "users": [{"id": 7, "first_name": "Alice"}],
    });
    let sim = Simulator::from_world(&file).unwrap();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let path = "/_sim/users/Alice/chats/@TeaBot/send";
    post(&server, path, json!({"text": "hi"})).await;
    post(
        &server,
        "/_sim/users/Bob/chats/@TeaBot/send",
        json!({"text": "hi"}),
    )
    .await;
    sim.call("setMyName", json!({"name": "Tea"})).await;
    let polling = sim.call("getUpdates", json!({"offset": -1}));
    assert_eq!(polling.await["result"].as_array().unwrap().len(), 1);
    let seq = get(&server, "/_sim/state").await["result"]["seq"]
        .as_u64()
        .unwrap();

    let waiting = async {
        tokio::task::yield_now().await;
        assert_eq!(
            post(&server, "/_sim/reset", json!({})).await["result"],
            true
        );
        post(&server, path, json!({"text": "again"})).await
    };
    let poll = json!({"offset": 1_000_003, "timeout": 10});
    let (updates, again) = tokio::join!(sim.call("getUpdates", poll), waiting);
    assert_eq!(updates["result"][0]["message"], again["result"]);
    assert_eq!(again["result"]["message_id"], 1);
    let state = get(&server, "/_sim/state").await;
    assert_eq!(state["result"]["users"].as_array().unwrap().len(), 1);
    assert!(state["result"]["seq"].as_u64().unwrap() > seq);
    assert_eq!(
        sim.call("getMyName", json!({})).await["result"]["name"],
        "Tea"
    );
}

#[tokio::test]
async fn another_world_is_loaded_unless_it_makes_no_sense() {
    let (_sim, server) = serve().await;
    post(&server, "/_sim/users", json!({"first_name": "Alice"})).await;
    let wrong = r#"{"users": [{"id": -1}]}"#;
    let answer = ask(server.address(), "PUT /_sim/world", &[JSON], wrong).await;
    assert!(
        answer
            .body
            .contains("users[0].id: ids of users are positive"),
        "{}",
        answer.body
    );
    let names = async || {
        let state = get(&server, "/_sim/state").await;
        let users = state["result"]["users"].as_array().unwrap().clone();
        users
            .iter()
            .map(|user| user["first_name"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(names().await, ["Alice"]);
    // A bot that stays has the number, and can be named.
    let clash = r#"{"users": [{"id": 1000, "first_name": "X"}]}"#;
    let answer = ask(server.address(), "PUT /_sim/world", &[JSON], clash).await;
    assert_eq!((answer.status, names().await), (400, vec![json!("Alice")]));
    let other = r#"{"users": [{"first_name": "Bob"}],
        "chats": [{"title": "Tea", "members": [{"user": "@SimBot", "status": "administrator"}]}]}"#;
    assert_eq!(
        ask(server.address(), "PUT /_sim/world", &[JSON], other)
            .await
            .status,
        200
    );
    assert_eq!(names().await, ["Bob"]);
}

#[tokio::test]
async fn a_world_is_fetched_and_gone_on_with() {
    let (_sim, server) = serve().await;
    post(&server, "/_sim/clock", json!({"pace": "stepped"})).await;
    post(&server, &format!("{ALICE}/send"), json!({"text": "hello"})).await;
    let saved = ask(server.address(), "GET /_sim/world", &[], "").await;
    assert!(saved.header.contains("content-type: application/json"));

    let (sim, server) = serve().await;
    let poll = json!({"timeout": 50});
    let (updates, loaded) = tokio::join!(
        sim.call("getUpdates", poll),
        ask(server.address(), "PUT /_sim/world", &[JSON], &saved.body),
    );
    assert_eq!(loaded.status, 200, "{}", loaded.body);
    assert_eq!(updates["result"][0]["message"]["text"], "hello");
    let again = ask(server.address(), "GET /_sim/world", &[], "").await;
    assert_eq!(again.body, saved.body);
    let newer = saved.body.replace(r#""version":2"#, r#""version":3"#);
    let refused = ask(server.address(), "PUT /_sim/world", &[JSON], &newer).await;
    assert_eq!(refused.status, 400);
    assert!(refused.body.contains("this simulator reads 2"));
}
