//! What goes wrong on purpose: faults, limits and a restart.

use serde_json::json;

use crate::http::{JSON, ask};
use crate::{ALICE, get, post, refusal, serve};

#[tokio::test]
async fn faults_are_declared_listed_and_taken_back() {
    let (sim, server) = serve().await;
    let refuse = json!({"method": "getMe", "bot": "@SimBot", "action": {"error": {"code": 500}}});
    let first = post(&server, "/_sim/faults", refuse).await["result"]["id"].clone();
    let twice = json!({"updates": "duplicate"});
    let second = post(&server, "/_sim/faults", twice).await["result"]["id"].clone();
    let there = async || get(&server, "/_sim/faults").await["result"].clone();
    let all = there().await;
    assert_eq!(all[0]["bot"], 1000);
    assert_eq!((&all[0]["id"], &all[1]["id"]), (&first, &second));
    assert_eq!(
        refusal(&server, "/_sim/faults", json!({"action": "sulk"})).await,
        "there is no action `sulk`"
    );

    assert_eq!(sim.call("getMe", json!({})).await["error_code"], 500);
    assert_eq!(sim.call("getMe", json!({})).await["ok"], true);
    assert_eq!(there().await.as_array().unwrap().len(), 1);
    let line = format!("DELETE /_sim/faults/{second}");
    assert_eq!(ask(server.address(), &line, &[], "").await.status, 200);
    let again = ask(server.address(), &line, &[], "").await;
    assert_eq!(again.status, 400);
    assert!(
        again.body.contains(&format!("there is no fault {second}")),
        "{}",
        again.body
    );
    post(&server, "/_sim/faults", json!({"action": "reset"})).await;
    let all = ask(server.address(), "DELETE /_sim/faults", &[], "").await;
    assert_eq!(all.status, 200);
    assert_eq!(there().await, json!([]));
}

#[tokio::test]
async fn limits_hold_once_they_are_set() {
    let (sim, server) = serve().await;
    post(&server, "/_sim/clock", json!({"pace": "stepped"})).await;
    post(&server, "/_sim/users", json!({"first_name": "Alice"})).await;
    let none = json!({"per_second": null, "per_chat": null, "per_group": null});
    assert_eq!(get(&server, "/_sim/limits").await["result"], none);
    let set = post(&server, "/_sim/limits", json!({"per_chat": 1})).await;
    let one = json!({"per_second": null, "per_chat": 1, "per_group": null});
    assert_eq!(set["result"], one);
    let hello = json!({"chat_id": 1001, "text": "hello"});
    assert_eq!(sim.call("sendMessage", hello.clone()).await["ok"], true);
    let refused = sim.call("sendMessage", hello.clone()).await;
    assert_eq!(refused["parameters"]["retry_after"], 1);
    post(&server, "/_sim/limits", json!({"per_chat": null})).await;
    assert_eq!(sim.call("sendMessage", hello.clone()).await["ok"], true);
    post(&server, "/_sim/limits", json!({"per_second": 0})).await;
    post(&server, "/_sim/clock", json!({"advance": 3600})).await;
    assert_eq!(sim.call("sendMessage", hello).await["error_code"], 429);
    assert_eq!(
        refusal(&server, "/_sim/limits", json!({"per_chat": -1})).await,
        "`per_chat` is a number of messages, or null"
    );
}

#[tokio::test]
async fn a_restart_ends_polls_and_goes_on_with_lower_ids() {
    let (sim, server) = serve().await;
    let said = json!({"text": "one"});
    post(&server, &format!("{ALICE}/send"), said).await;
    let updates = sim.call("getUpdates", json!({})).await;
    let first = updates["result"][0]["update_id"].as_i64().unwrap();
    let (refused, restarted) = tokio::join!(
        sim.call("getUpdates", json!({"offset": first + 1, "timeout": 50})),
        post(&server, "/_sim/restart", json!({"lower_ids": true})),
    );
    assert_eq!(restarted["result"], true);
    assert_eq!(refused["error_code"], 500);
    assert_eq!(refused["description"], "Internal Server Error: restart");
    post(&server, &format!("{ALICE}/send"), json!({"text": "two"})).await;
    let updates = sim.call("getUpdates", json!({"timeout": 1})).await;
    let second = updates["result"][0]["update_id"].as_i64().unwrap();
    assert!(second < first, "{second} is not lower than {first}");
    assert_eq!(
        refusal(&server, "/_sim/restart", json!({"lower_ids": 1})).await,
        "`lower_ids` is true or false, not 1"
    );
}

#[tokio::test]
async fn rules_hold_once_they_are_set_and_outlive_the_world() {
    let (sim, server) = serve().await;
    let rules =
        |strict: bool, anywhere: bool| json!({"strict": strict, "webhooks_to_any_host": anywhere});
    assert_eq!(
        get(&server, "/_sim/rules").await["result"],
        rules(false, false)
    );
    let webhook = json!({"url": "http://example.org"});
    assert_eq!(sim.call("setWebhook", webhook.clone()).await["ok"], true);
    sim.call("deleteWebhook", json!({})).await;
    let set = post(&server, "/_sim/rules", json!({"strict": true})).await;
    assert_eq!(set["result"], rules(true, false));
    assert_eq!(
        sim.call("setWebhook", webhook).await["description"],
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    );
    let set = json!({"webhooks_to_any_host": true});
    let set = post(&server, "/_sim/rules", set).await;
    assert_eq!(set["result"], rules(true, true));
    let saved = ask(server.address(), "GET /_sim/world", &[], "").await.body;
    post(&server, "/_sim/reset", json!({})).await;
    assert_eq!(
        get(&server, "/_sim/rules").await["result"],
        rules(true, true)
    );
    let none = json!({"strict": false, "webhooks_to_any_host": false});
    post(&server, "/_sim/rules", none).await;
    assert_eq!(
        ask(server.address(), "PUT /_sim/world", &[JSON], &saved)
            .await
            .status,
        200
    );
    assert_eq!(
        get(&server, "/_sim/rules").await["result"],
        rules(false, false)
    );
    assert_eq!(
        refusal(&server, "/_sim/rules", json!({"strict": "yes"})).await,
        "`strict` is true or false, not \"yes\""
    );
}
