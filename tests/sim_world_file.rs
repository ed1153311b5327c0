//! A world declared in JSON: what it may say, what it may leave out, and how mistakes are told.

use amanobot::sim::Simulator;
use serde_json::{Value, json};

/// What is said of a file that makes no sense.
fn flaw(world: &Value) -> String {
    let error = Simulator::from_world(world).expect_err("the file makes no sense");
    error.to_string()
}

#[tokio::test]
async fn a_file_declares_bots_people_and_chats() {
    let sim = Simulator::from_world(&json!({
        "bots": [
            {"token": "77:secret", "username": "TeaBot", "first_name": "Tea"},
            {"token": "66:secret", "username": "@CoffeeBot"},
        ],
        "users": [
            {"id": 7, "first_name": "Alice", "username": "alice_1"},
            {"first_name": "Bob", "blocked_bots": ["@CoffeeBot"]},
            {"id": 9, "first_name": "Carol"},
        ],
        "chats": [
            {"id": -5, "title": "Three", "members": [
                {"user": 7, "status": "creator"},
                {"user": "Bob"},
                {"user": "@CoffeeBot", "status": "left"},
            ]},
            {"title": "Topics", "is_forum": true},
            {"type": "channel", "title": "News", "username": "news", "members": [
                {"user": "@alice_1", "status": "administrator", "can_post_messages": false},
            ]},
        ],
        "now": 1_800_000_000,
    }))
    .unwrap();
    assert_eq!(sim.token(), "77:secret");
    assert_eq!(sim.now(), 1_800_000_000);
    let me = sim.call("getMe", json!({})).await;
    assert_eq!(me["result"]["first_name"], "Tea");
    let member = async |chat: Value, user: i64| {
        let answer = sim
            .call("getChatMember", json!({"chat_id": chat, "user_id": user}))
            .await;
        answer["result"]["status"].as_str().unwrap().to_owned()
    };
    assert_eq!(member(json!(-5), 7).await, "creator");
    assert_eq!(member(json!(-5), 1001).await, "member");
    assert_eq!(member(json!(-5), 9).await, "left");
    assert_eq!(member(json!(-5), 77).await, "member");
    assert_eq!(member(json!(-5), 66).await, "left");
    assert_eq!(member(json!("@news"), 77).await, "administrator");
    let alice = json!({"chat_id": "@news", "user_id": 7});
    let alice = sim.call("getChatMember", alice).await;
    assert_eq!(alice["result"]["can_post_messages"], false);
    let topics = sim
        .call("getChat", json!({"chat_id": -1_000_000_000_001_i64}))
        .await;
    assert_eq!(topics["result"]["type"], "supergroup");
    assert_eq!(topics["result"]["is_forum"], true);
    assert_eq!(member(json!(-1_000_000_000_001_i64), 9).await, "member");
    let sent = sim
        .call("sendMessage", json!({"chat_id": 1001, "text": "hi"}))
        .await;
    assert_eq!(sent["ok"], true);
    let coffee = sim.add_bot("66:secret", "CoffeeBot");
    let error = coffee.send_message(1001, "hi").await.unwrap_err();
    assert!(error.to_string().contains("bot was blocked by the user"));
}

#[tokio::test]
async fn ids_that_other_projects_test_with_are_kept() {
    let chats = json!([
        {"id": -100, "type": "supergroup"},
        {"id": -1_001_234_567_890_i64, "type": "group"},
        {"id": -100_777, "type": "channel"},
    ]);
    let sim = Simulator::from_world(&json!({"chats": chats})).unwrap();
    for chat in chats.as_array().unwrap() {
        let known = sim.call("getChat", json!({"chat_id": chat["id"]})).await;
        assert_eq!(known["result"]["type"], chat["type"]);
    }
}

#[tokio::test]
async fn an_empty_file_is_a_world_with_one_bot() {
    let sim = Simulator::from_world(&json!({})).unwrap();
    let me = sim.call("getMe", json!({})).await;
    assert_eq!(me["result"]["username"], "SimBot");
}

#[test]
fn mistakes_are_told_with_their_place() {
    for (world, told) in [
        (json!([]), "an object is expected, not a list"),
        (
            json!({"user": []}),
            "`user` means nothing here; did you mean `users`?",
        ),
        (
            json!({"users": {}}),
            "users: a list is expected, not an object",
        ),
        (
            json!({"bots": [{"token": "x"}]}),
            "bots[0].token: a token is a positive number, a colon and a secret",
        ),
        (
            json!({"bots": [{"token": "7:a"}, {"token": "7:b"}]}),
            "bots[1].token: there is another bot 7",
        ),
        (
            json!({"bots": [{"token": "7:a", "id": 8}]}),
            "bots[0].id: the id of this bot is 7, as in its token",
        ),
        (
            json!({"users": [{"id": 7}, {"id": 7}]}),
            "users[1].id: there is another user 7",
        ),
        (
            json!({"users": [{"first_name": 3}]}),
            "users[0].first_name: 3 is not what Telegram has here",
        ),
        (
            json!({"users": [{"blocked_bots": ["@TeaBot"]}]}),
            "users[0].blocked_bots[0]: there is no bot @TeaBot",
        ),
        (
            json!({"chats": [{}, {"members": [{"user": 7}]}]}),
            "chats[1].members[0].user: there is no user 7",
        ),
        (
            json!({"users": [{"id": 7}], "chats": [{"members": [{"user": 7, "status": "owner"}]}]}),
            "chats[0].members[0].status: `owner` means nothing here; there are `creator`, \
             `administrator`, `member`, `restricted`, `left`, `kicked`",
        ),
        (
            json!({"chats": [{"titel": "Tea"}]}),
            "chats[0]: `titel` means nothing here; did you mean `title`?",
        ),
        (
            json!({"chats": [{"type": "private"}]}),
            "chats[0].type: private chats are there without being declared",
        ),
        (
            json!({"chats": [{"id": 5, "type": "supergroup"}]}),
            "chats[0].id: ids of groups and channels are negative",
        ),
        (
            json!({"chats": [{"type": "group", "is_forum": true}]}),
            "chats[0].type: a group has no username and no topics; is it a supergroup?",
        ),
    ] {
        assert_eq!(flaw(&world), told);
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let error = Simulator::from_world_file("no/such/file.json").unwrap_err();
    let told = error.to_string();
    assert!(told.starts_with("no/such/file.json: "), "{told}");
}
