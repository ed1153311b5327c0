//! Albums, and files that are too large, empty, or not known.

use serde_json::{Value, json};

use crate::{ALICE, BOT, Told, alice, and, result, supergroup};

#[tokio::test]
async fn albums_and_files_are_held_to_the_servers_rules() {
    refusals(&mut Told::default()).await;
}

pub(crate) async fn refusals(told: &mut Told) {
    let (sim, chat) = alice();
    let item = |kind: &str, media: &str| json!({"type": kind, "media": media});
    let url = "https://a.b/c";
    let album = |items: Vec<Value>| json!({"chat_id": ALICE, "media": items});
    told.bad(
        &sim,
        "sendMediaGroup",
        [
            (
                album(vec![item("photo", url); 11]),
                "too many messages to send as an album",
            ),
            (
                album(vec![item("photo", url), item("voice", url)]),
                "can't parse InputMedia: type \"voice\" is unsupported",
            ),
            (
                album(vec![item("animation", url), item("animation", url)]),
                "can't parse InputMedia: type \"animation\" can't be used in sendMediaGroup",
            ),
            (
                album(vec![item("photo", url), item("photo", "unknown")]),
                "failed to send message #2 with the error message \"wrong file identifier/HTTP \
                 URL specified\"",
            ),
        ],
    )
    .await;
    let sent = result(&sim, "sendMediaGroup", album(vec![item("photo", url); 2])).await;
    let other = and(
        json!({"chat_id": ALICE, "message_id": sent[0]["message_id"]}),
        json!({"media": item("document", url)}),
    );
    let grouped = "Bad Request: can't use the media of the specified type in the album";
    told.told(&sim, "editMessageMedia", other, grouped).await;

    let large = chat
        .send_document("a.bin", vec![0; 20 * 1024 * 1024 + 1])
        .await;
    let file = |id: &Value| json!({"file_id": id});
    told.bad(
        &sim,
        "getFile",
        [
            (json!({}), "file_id not specified"),
            (file(&json!("")), "file_id not specified"),
            (file(&json!("AgACAgQ")), "invalid file_id"),
            (
                file(&json!("sim-photo-99")),
                "wrong file_id or the file is temporarily unavailable",
            ),
            (file(&large["document"]["file_id"]), "file is too big"),
        ],
    )
    .await;
    let (group, _) = supergroup(&sim);
    group.set_status(BOT, "administrator");
    let photo = |named: &str| json!({"chat_id": group.id(), "photo": named});
    told.bad(
        &sim,
        "setChatPhoto",
        [
            (photo(url), "photo must be uploaded as an InputFile"),
            (photo("AgACAgQ"), "photo must be uploaded as an InputFile"),
            (
                photo("attach://x"),
                "photo must be uploaded as an InputFile",
            ),
        ],
    )
    .await;
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let empty = crate::wire::upload(&server, "sendDocument", ALICE, "document", "").await;
    told.with(
        &empty,
        "Bad Request: file must be non-empty",
        None,
        "an empty file",
    );
}
