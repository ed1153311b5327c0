//! What can be edited and deleted, and what cannot.

use std::time::Duration;

use amanobot::sim::Simulator;
use serde_json::{Value, json};

use crate::{alice, assert_told, result, supergroup};

fn named(id: i64, more: Value) -> Value {
    let mut named = json!({"chat_id": 1001, "message_id": id});
    let more = more.as_object().unwrap().clone();
    named.as_object_mut().unwrap().extend(more);
    named
}

#[tokio::test]
async fn each_kind_of_message_is_edited_as_the_server_lets_it() {
    let (sim, _chat) = alice();
    let to = |more: Value| {
        let mut to = json!({"chat_id": 1001});
        to.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        to
    };
    result(&sim, "sendDice", to(json!({}))).await;
    result(&sim, "sendPhoto", to(json!({"photo": "http://a.b/c.jpg"}))).await;
    result(&sim, "sendMessage", to(json!({"text": "hi"}))).await;
    result(
        &sim,
        "sendLocation",
        to(json!({"latitude": 1, "longitude": 1})),
    )
    .await;
    let again = json!({"chat_id": 1001, "from_chat_id": 1001, "message_id": 3});
    result(&sim, "forwardMessage", again).await;
    let button = json!({"inline_keyboard": [[{"text": "a", "callback_data": "a"}]]});
    let photo = json!({"type": "photo", "media": "http://a.b/c.jpg"});
    assert_told(
        &sim,
        [
            (
                "editMessageText",
                named(1, json!({"text": "x"})),
                "Bad Request: message can't be edited",
            ),
            (
                "editMessageReplyMarkup",
                named(1, json!({"reply_markup": button})),
                "ok",
            ),
            (
                "editMessageText",
                named(2, json!({"text": "x"})),
                "Bad Request: there is no text in the message to edit",
            ),
            (
                "editMessageCaption",
                named(2, json!({"caption": "x"})),
                "ok",
            ),
            (
                "editMessageCaption",
                named(3, json!({"caption": "x"})),
                "Bad Request: there is no caption in the message to edit",
            ),
            ("editMessageMedia", named(3, json!({"media": photo})), "ok"),
            (
                "editMessageMedia",
                named(4, json!({"media": photo})),
                "Bad Request: message can't be edited",
            ),
            (
                "editMessageLiveLocation",
                named(2, json!({"latitude": 1, "longitude": 1})),
                "Bad Request: there is no live location in the message to edit",
            ),
            (
                "editMessageText",
                named(5, json!({"text": "x"})),
                "Bad Request: message can't be edited",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn an_album_keeps_to_its_kind() {
    let (sim, _chat) = alice();
    let item = |kind: &str| json!({"type": kind, "media": "http://a.b/c"});
    let album = json!({"chat_id": 1001, "media": [item("photo"), item("photo")]});
    result(&sim, "sendMediaGroup", album).await;
    assert_told(
        &sim,
        [
            (
                "editMessageMedia",
                named(1, json!({"media": item("video")})),
                "ok",
            ),
            (
                "editMessageMedia",
                named(1, json!({"media": item("document")})),
                "Bad Request: can't use the media of the specified type in the album",
            ),
        ],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn a_live_location_ends_in_time() {
    let (sim, _chat) = alice();
    let place = json!({"chat_id": 1001, "latitude": 1, "longitude": 1, "live_period": 60});
    result(&sim, "sendLocation", place).await;
    let moved = || named(1, json!({"latitude": 2, "longitude": 1, "heading": 90}));
    let shown = result(&sim, "editMessageLiveLocation", moved()).await;
    assert_eq!(shown["location"]["heading"], 90);
    let off = named(1, json!({"latitude": 91, "longitude": 1}));
    assert_told(
        &sim,
        [(
            "editMessageLiveLocation",
            off,
            "Bad Request: wrong location specified",
        )],
    )
    .await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_told(
        &sim,
        [(
            "editMessageLiveLocation",
            moved(),
            "Bad Request: message can't be edited",
        )],
    )
    .await;
}

#[tokio::test]
async fn administrators_of_a_channel_edit_its_posts() {
    let (sim, _) = alice();
    let channel = sim.add_chat(json!({"type": "channel", "title": "News"}));
    channel.join(&sim.user("Alice")).send("nwes").await;
    let edit = json!({"chat_id": channel.id(), "message_id": 1, "text": "news"});
    assert_eq!(result(&sim, "editMessageText", edit).await["text"], "news");
}

#[tokio::test(start_paused = true)]
async fn some_messages_stay() {
    let (sim, chat) = alice();
    result(&sim, "sendDice", json!({"chat_id": 1001})).await;
    let dice = || named(1, json!({}));
    let stays = "Bad Request: message can't be deleted";
    assert_told(&sim, [("deleteMessage", dice(), stays)]).await;
    tokio::time::sleep(Duration::from_secs(24 * 60 * 60)).await;
    assert_told(&sim, [("deleteMessage", dice(), "ok")]).await;
    assert_eq!(chat.deleted().await, 1);
    let (group, chat) = supergroup(&sim);
    let made = chat
        .send_content(json!({"supergroup_chat_created": true}))
        .await;
    let made = json!({"chat_id": group.id(), "message_id": made["message_id"]});
    assert_told(&sim, [("deleteMessage", made, stays)]).await;
}

#[tokio::test]
async fn tasks_are_ticked_off_and_stay_done() {
    let sim = Simulator::new();
    let alice = sim.user("Alice");
    let shop = sim.user("Shop").connect_business();
    let chat = shop.customer(&alice);
    chat.send("how?").await;
    let list = |second: &str| {
        let tasks = json!([{"id": 1, "text": "Boil"}, {"id": 2, "text": second}]);
        json!({"title": "Tea", "tasks": tasks, "others_can_mark_tasks_as_done": true})
    };
    let request = json!({"chat_id": 1001, "business_connection_id": shop.connection_id(), "checklist": list("Pour")});
    let sent = result(&sim, "sendChecklist", request).await;
    assert_eq!(sent["checklist"]["tasks"][1]["text"], "Pour");
    let told = chat.tick(2, &[1]).await;
    assert_eq!(
        told["checklist_tasks_done"]["marked_as_done_task_ids"],
        json!([1])
    );
    let change = named(
        2,
        json!({"business_connection_id": shop.connection_id(), "checklist": list("Wait")}),
    );
    let edited = result(&sim, "editMessageChecklist", change).await;
    let tasks = &edited["checklist"]["tasks"];
    assert_eq!(tasks[0]["completed_by_user"]["first_name"], "Alice");
    assert_eq!(
        (&tasks[1]["text"], tasks[1].get("completed_by_user")),
        (&json!("Wait"), None)
    );
}
