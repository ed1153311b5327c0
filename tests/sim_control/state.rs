//! What there is, at a glance.

use serde_json::json;

use crate::{ALICE, get, post, serve};

#[tokio::test]
async fn the_state_shows_bots_people_and_chats() {
    let (_sim, server) = serve().await;
    post(
        &server,
        "/_sim/bots",
        json!({"token": "77:x", "username": "TeaBot"}),
    )
    .await;
    post(
        &server,
        "/_sim/users/Alice/chats/@teabot/send",
        json!({"text": "hi"}),
    )
    .await;
    let state = get(&server, "/_sim/state").await;
    let state = &state["result"];
    assert_eq!(state["bots"][0]["username"], "TeaBot");
    assert_eq!(state["users"][0]["first_name"], "Alice");
    let chat = &state["chats"][0];
    assert_eq!(
        (&chat["bot"], &chat["title"]),
        (&json!(77), &json!("TeaBot"))
    );
    assert_eq!(chat["last_message"]["text"], "hi");
    assert!(state["now"].as_i64().unwrap() >= 1_767_225_600);
}

#[tokio::test]
async fn the_state_tells_whether_a_bot_polls() {
    let (sim, server) = serve().await;
    let is_polling =
        async || get(&server, "/_sim/state").await["result"]["bots"][0]["is_polling"].clone();
    assert_eq!(is_polling().await, false);
    let poll = sim.call("getUpdates", json!({"timeout": 50}));
    let watched = async {
        while is_polling().await == false {}
        post(&server, &format!("{ALICE}/send"), json!({"text": "hi"})).await;
    };
    let (updates, ()) = tokio::join!(poll, watched);
    assert_eq!(updates["result"][0]["message"]["text"], "hi");
    assert_eq!(is_polling().await, false);
}
