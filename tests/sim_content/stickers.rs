//! Sets of stickers.

use amanobot::sim::Simulator;
use serde_json::{Value, json};

use crate::{alice, assert_told, result};

fn sticker(emoji: &str) -> Value {
    json!({"sticker": "http://a.b/c.webp", "format": "static", "emoji_list": [emoji]})
}

fn set(more: Value) -> Value {
    let mut set = json!({
        "user_id": 1001, "name": "tea_by_SimBot", "title": "Tea", "stickers": [sticker("🍵")],
    });
    let more = more.as_object().unwrap().clone();
    set.as_object_mut().unwrap().extend(more);
    set
}

async fn stickers(sim: &Simulator) -> Vec<Value> {
    let set = result(sim, "getStickerSet", json!({"name": "tea_by_simbot"})).await;
    set["stickers"].as_array().unwrap().clone()
}

#[tokio::test]
async fn a_set_is_made_changed_and_deleted() {
    let (sim, _chat) = alice();
    result(&sim, "createNewStickerSet", set(json!({}))).await;
    let add = json!({"user_id": 1001, "name": "tea_by_SimBot", "sticker": sticker("🫖")});
    result(&sim, "addStickerToSet", add).await;
    let [cup, pot] = &stickers(&sim).await[..] else {
        panic!()
    };
    assert_eq!(
        (&cup["emoji"], &cup["type"], &cup["width"]),
        (&json!("🍵"), &json!("regular"), &json!(512))
    );
    assert_eq!(pot["set_name"], "tea_by_SimBot");

    let first = json!({"sticker": pot["file_id"], "position": 0});
    result(&sim, "setStickerPositionInSet", first).await;
    let emoji = json!({"sticker": cup["file_id"], "emoji_list": ["☕"]});
    result(&sim, "setStickerEmojiList", emoji).await;
    let shown: Vec<_> = stickers(&sim)
        .await
        .iter()
        .map(|one| one["emoji"].clone())
        .collect();
    assert_eq!(shown, ["🫖", "☕"]);

    let replace = json!({
        "user_id": 1001, "name": "tea_by_SimBot", "old_sticker": pot["file_id"],
        "sticker": sticker("🥛"),
    });
    result(&sim, "replaceStickerInSet", replace).await;
    result(
        &sim,
        "setStickerSetTitle",
        json!({"name": "tea_by_SimBot", "title": "Cups"}),
    )
    .await;
    result(
        &sim,
        "deleteStickerFromSet",
        json!({"sticker": cup["file_id"]}),
    )
    .await;
    let left = result(&sim, "getStickerSet", json!({"name": "tea_by_SimBot"})).await;
    assert_eq!(
        (&left["title"], &left["stickers"][0]["emoji"]),
        (&json!("Cups"), &json!("🥛"))
    );
    assert_eq!(left["stickers"].as_array().unwrap().len(), 1);

    let send = json!({"chat_id": 1001, "sticker": left["stickers"][0]["file_id"]});
    assert_eq!(
        result(&sim, "sendSticker", send).await["sticker"],
        left["stickers"][0]
    );
    let gone = json!({"sticker": cup["file_id"]});
    assert_told(
        &sim,
        [
            ("deleteStickerFromSet", gone, "Bad Request: STICKER_INVALID"),
            ("deleteStickerSet", json!({"name": "tea_by_SimBot"}), "ok"),
            (
                "getStickerSet",
                json!({"name": "tea_by_SimBot"}),
                "Bad Request: STICKERSET_INVALID",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn custom_emoji_are_found_by_their_number() {
    let (sim, _chat) = alice();
    let emoji = json!({"sticker_type": "custom_emoji", "needs_repainting": true});
    result(&sim, "createNewStickerSet", set(emoji)).await;
    let made = stickers(&sim).await.remove(0);
    assert_eq!(
        (&made["width"], &made["needs_repainting"]),
        (&json!(100), &json!(true))
    );
    let ask = json!({"custom_emoji_ids": [made["custom_emoji_id"], "5"]});
    assert_eq!(
        result(&sim, "getCustomEmojiStickers", ask).await,
        json!([made])
    );
    let name = "tea_by_SimBot";
    let thumbnail = json!({"name": name, "custom_emoji_id": made["custom_emoji_id"]});
    result(&sim, "setCustomEmojiStickerSetThumbnail", thumbnail).await;
    let shown = result(&sim, "getStickerSet", json!({"name": name})).await;
    assert_eq!(shown["thumbnail"]["file_id"], made["file_id"]);
}

#[tokio::test]
async fn impossible_sets_are_refused() {
    let (sim, chat) = alice();
    sim.add_bot("2000:other", "OtherBot");
    result(&sim, "createNewStickerSet", set(json!({}))).await;
    let mut small = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x10".to_vec();
    small.push(0);
    let small = chat.send_document("a.png", small).await["document"]["file_id"].clone();
    let mut wrong_size = sticker("🍵");
    wrong_size["sticker"] = small;
    let name = |name: &str| set(json!({"name": name}));
    let invalid = "Bad Request: invalid sticker set name is specified";
    assert_told(
        &sim,
        [
            ("createNewStickerSet", name("tea"), invalid),
            ("createNewStickerSet", name("1_by_SimBot"), invalid),
            ("createNewStickerSet", name("tea__by_SimBot"), invalid),
            ("createNewStickerSet", name("tea_by_OtherBot"), invalid),
            (
                "createNewStickerSet",
                name("TEA_by_SimBot"),
                "Bad Request: sticker set name is already occupied",
            ),
            (
                "createNewStickerSet",
                set(json!({"name": "cup_by_SimBot", "user_id": 5})),
                "Bad Request: user not found",
            ),
            (
                "createNewStickerSet",
                set(json!({"name": "cup_by_SimBot", "stickers": [sticker("x")]})),
                "Bad Request: STICKER_EMOJI_INVALID",
            ),
            (
                "createNewStickerSet",
                set(json!({"name": "cup_by_SimBot", "stickers": [wrong_size]})),
                "Bad Request: STICKER_PNG_DIMENSIONS",
            ),
        ],
    )
    .await;
}
