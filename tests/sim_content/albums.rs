//! Albums.

use serde_json::{Value, json};

use crate::{alice, assert_told, result};

fn album(kinds: &[&str]) -> Value {
    let items = kinds
        .iter()
        .map(|kind| json!({"type": kind, "media": "http://a.b/c"}));
    json!({"chat_id": 1001, "media": items.collect::<Vec<_>>()})
}

#[tokio::test]
async fn kinds_stand_side_by_side_as_the_server_lets_them() {
    let (sim, _chat) = alice();
    assert_told(
        &sim,
        [
            ("sendMediaGroup", album(&["photo", "video"]), "ok"),
            ("sendMediaGroup", album(&["audio", "audio"]), "ok"),
            (
                "sendMediaGroup",
                album(&["photo", "document"]),
                "Bad Request: document can't be mixed with other media types",
            ),
            (
                "sendMediaGroup",
                album(&["audio", "document"]),
                "Bad Request: audio can't be mixed with other media types",
            ),
            (
                "sendMediaGroup",
                album(&["photo", "animation"]),
                "Bad Request: can't parse InputMedia: type \"animation\" can't be used in sendMediaGroup",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn an_album_that_fails_leaves_nothing_behind() {
    let (sim, chat) = alice();
    let mut half = album(&["photo", "photo"]);
    half["media"][1]["media"] = json!("nothing");
    let told = "Bad Request: failed to send message #2 with the error message \
                \"wrong file identifier/HTTP URL specified\"";
    assert_told(&sim, [("sendMediaGroup", half, told)]).await;
    assert_eq!(chat.unread(), None);
}

#[tokio::test]
async fn an_album_stays_one_when_it_is_sent_again() {
    let (sim, chat) = alice();
    chat.send("before").await;
    let mut answer = album(&["photo", "photo"]);
    answer["media"][0]["caption"] = json!("see");
    answer["reply_parameters"] = json!({"message_id": 1});
    let sent = result(&sim, "sendMediaGroup", answer).await;
    assert_eq!(
        (&sent[0]["caption"], sent[1].get("caption")),
        (&json!("see"), None)
    );
    assert_eq!(sent[1]["reply_to_message"]["text"], "before");
    let again = json!({"chat_id": 1001, "from_chat_id": 1001, "message_ids": [2, 3]});
    result(&sim, "forwardMessages", again).await;
    let group = |id: i64| chat.message(id).unwrap()["media_group_id"].clone();
    assert_eq!(group(2), group(3));
    assert_eq!(group(4), group(5));
    assert_ne!(group(2), group(4));
}

#[tokio::test]
async fn a_single_item_is_a_message_of_its_own() {
    let (sim, chat) = alice();
    let none = "Bad Request: there are no messages to send";
    assert_told(&sim, [("sendMediaGroup", album(&[]), none)]).await;
    let sent = result(&sim, "sendMediaGroup", album(&["photo"])).await;
    assert_eq!(sent.as_array().map(Vec::len), Some(1));
    assert_eq!(sent[0].get("media_group_id"), None);
    assert_eq!(chat.message(1), Some(sent[0].clone()));
}
