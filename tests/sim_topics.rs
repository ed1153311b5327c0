//! Forums: topics come and go, and messages stay in theirs.

use amanobot::sim::{Chat, Group, Simulator};
use serde_json::{Value, json};

/// The simulator's bot.
const BOT: i64 = 1000;

/// A forum that Alice owns and whose administrator is the bot.
fn forum() -> (Simulator, Group, Chat) {
    let sim = Simulator::new();
    let group = sim.add_chat(json!({"type": "supergroup", "title": "Tea", "is_forum": true}));
    let alice = group.join(&sim.user("Alice"));
    group.set_status(1001, "creator");
    group.set_status(BOT, "administrator");
    (sim, group, alice)
}

/// The result of a call about a chat.
async fn result(sim: &Simulator, group: &Group, method: &str, parameters: Value) -> Value {
    let mut parameters = parameters;
    parameters["chat_id"] = json!(group.id());
    let answer = sim.call(method, parameters).await;
    assert_eq!(answer["ok"], true, "{method}: {answer}");
    answer["result"].clone()
}

/// Why a call about a chat is refused.
async fn refusal(sim: &Simulator, group: &Group, method: &str, parameters: Value) -> String {
    let mut parameters = parameters;
    parameters["chat_id"] = json!(group.id());
    let answer = sim.call(method, parameters).await;
    answer["description"].as_str().unwrap_or("ok").to_owned()
}

/// The messages that wait for the bot.
async fn messages(sim: &Simulator) -> Vec<Value> {
    let taken = sim.call("getUpdates", json!({})).await["result"].clone();
    let taken = taken.as_array().unwrap().clone();
    if let Some(last) = taken.last() {
        let next = last["update_id"].as_i64().unwrap() + 1;
        sim.call("getUpdates", json!({"offset": next})).await;
    }
    taken
        .iter()
        .map(|update| update["message"].clone())
        .collect()
}

#[tokio::test]
async fn a_topic_is_its_first_message() {
    let (sim, group, _alice) = forum();
    let topic = json!({"name": " News ", "icon_color": 16_766_590});
    let topic = result(&sim, &group, "createForumTopic", topic).await;
    assert_eq!(
        topic,
        json!({"message_thread_id": 2, "name": "News", "icon_color": 16_766_590})
    );
    let told = messages(&sim).await;
    assert_eq!(told[0]["message_id"], 2);
    assert_eq!(told[0]["message_thread_id"], 2);
    assert_eq!(told[0]["is_topic_message"], true);
    assert_eq!(
        told[0]["forum_topic_created"],
        json!({"name": "News", "icon_color": 16_766_590})
    );
}

#[tokio::test]
async fn messages_stay_in_their_topic() {
    let (sim, group, alice) = forum();
    let thread = alice.create_topic("News").await;
    messages(&sim).await;
    alice.send_in_topic(thread, "extra, extra").await;
    let heard = messages(&sim).await;
    assert_eq!(heard[0]["message_thread_id"], thread);
    assert_eq!(heard[0]["is_topic_message"], true);
    assert_eq!(
        heard[0]["reply_to_message"]["forum_topic_created"]["name"],
        "News"
    );
    // An answer follows what it answers.
    let answer =
        json!({"text": "read", "reply_parameters": {"message_id": heard[0]["message_id"]}});
    let answer = result(&sim, &group, "sendMessage", answer).await;
    assert_eq!(answer["message_thread_id"], thread);
    let general = result(&sim, &group, "sendMessage", json!({"text": "all"})).await;
    assert_eq!(general.get("message_thread_id"), None);
    for nowhere in [77, 1_i64 << 40] {
        let lost = json!({"text": "x", "message_thread_id": nowhere});
        assert_eq!(
            refusal(&sim, &group, "sendMessage", lost).await,
            "Bad Request: message thread not found"
        );
    }
}

#[tokio::test]
async fn a_closed_topic_is_for_those_who_manage_topics() {
    let (sim, group, alice) = forum();
    let thread = alice.create_topic("News").await;
    let topic = json!({"message_thread_id": thread});
    result(&sim, &group, "closeForumTopic", topic.clone()).await;
    let hi = json!({"text": "hi", "message_thread_id": thread});
    result(&sim, &group, "sendMessage", hi.clone()).await;
    group.set_status(BOT, "member");
    assert_eq!(
        refusal(&sim, &group, "sendMessage", hi.clone()).await,
        "Bad Request: TOPIC_CLOSED"
    );
    group.set_status(BOT, "administrator");
    assert_eq!(
        refusal(&sim, &group, "closeForumTopic", topic.clone()).await,
        "Bad Request: TOPIC_NOT_MODIFIED"
    );
    result(&sim, &group, "reopenForumTopic", topic).await;
    group.set_status(BOT, "member");
    result(&sim, &group, "sendMessage", hi).await;
}

#[tokio::test]
async fn what_happens_to_topics_is_announced_in_them() {
    let (sim, group, alice) = forum();
    let thread = alice.create_topic("News").await;
    messages(&sim).await;
    let edit = json!({"message_thread_id": thread, "name": "Olds"});
    result(&sim, &group, "editForumTopic", edit).await;
    for method in ["closeForumTopic", "reopenForumTopic"] {
        result(&sim, &group, method, json!({"message_thread_id": thread})).await;
    }
    result(
        &sim,
        &group,
        "editGeneralForumTopic",
        json!({"name": "Hall"}),
    )
    .await;
    for method in [
        "hideGeneralForumTopic",
        "unhideGeneralForumTopic",
        "reopenGeneralForumTopic",
    ] {
        result(&sim, &group, method, json!({})).await;
    }
    let told = messages(&sim).await;
    let expected = [
        ("forum_topic_edited", json!({"name": "Olds"}), json!(thread)),
        ("forum_topic_closed", json!({}), json!(thread)),
        ("forum_topic_reopened", json!({}), json!(thread)),
        ("forum_topic_edited", json!({"name": "Hall"}), Value::Null),
        ("general_forum_topic_hidden", json!({}), Value::Null),
        ("general_forum_topic_unhidden", json!({}), Value::Null),
        ("forum_topic_reopened", json!({}), Value::Null),
    ];
    assert_eq!(told.len(), expected.len());
    for (message, (member, content, place)) in told.iter().zip(expected) {
        assert_eq!(message[member], content, "{message}");
        assert_eq!(message["message_thread_id"], place, "{message}");
    }
}

#[tokio::test]
async fn a_topic_that_is_deleted_takes_its_messages_along() {
    let (sim, group, alice) = forum();
    let thread = alice.create_topic("News").await;
    alice.send_in_topic(thread, "one").await;
    alice.send("two").await;
    let topic = json!({"message_thread_id": thread});
    result(&sim, &group, "deleteForumTopic", topic.clone()).await;
    let left: Vec<bool> = (2..=4).map(|id| alice.message(id).is_some()).collect();
    assert_eq!(left, [false, false, true]);
    assert_eq!(
        refusal(&sim, &group, "reopenForumTopic", topic).await,
        "Bad Request: TOPIC_ID_INVALID"
    );
}

#[tokio::test]
async fn pins_of_one_topic_are_unpinned_without_the_others() {
    let (sim, group, alice) = forum();
    let thread = alice.create_topic("News").await;
    alice.send("general").await;
    alice.send_in_topic(thread, "in the topic").await;
    for message_id in [3, 4] {
        let pin = json!({"message_id": message_id});
        result(&sim, &group, "pinChatMessage", pin).await;
    }
    let pinned = || async {
        let full = result(&sim, &group, "getChat", json!({})).await;
        full["pinned_message"]["text"].clone()
    };
    assert_eq!(pinned().await, "in the topic");
    let topic = json!({"message_thread_id": thread});
    result(&sim, &group, "unpinAllForumTopicMessages", topic).await;
    assert_eq!(pinned().await, "general");
    result(&sim, &group, "unpinAllGeneralForumTopicMessages", json!({})).await;
    assert_eq!(pinned().await, Value::Null);
}

#[tokio::test]
async fn icons_for_topics_are_custom_emoji() {
    let sim = Simulator::new();
    let icons = sim.call("getForumTopicIconStickers", json!({})).await;
    let icons = icons["result"].as_array().unwrap();
    assert!(!icons.is_empty());
    assert!(icons.iter().all(|icon| icon["type"] == "custom_emoji"));
}
