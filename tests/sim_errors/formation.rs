//! How an error is worded: codes of Telegram's core, first letters, and the server's own words.

use serde_json::json;

use crate::{ALICE, Told, alice, text};

#[tokio::test]
async fn what_the_core_says_is_put_into_the_servers_words() {
    refusals(&mut Told::default()).await;
}

#[expect(clippy::too_many_lines, reason = "a table of what the core says")]
pub(crate) async fn refusals(told: &mut Told) {
    let (sim, _) = alice();
    for (code, core, description) in [
        // Codes that bots do not know.
        (303, "PHONE_MIGRATE_2", "Bad Request: PHONE_MIGRATE_2"),
        (404, "STICKER_GONE", "Bad Request: STICKER_GONE"),
        (406, "Update your app", "Bad Request: update your app"),
        (
            403,
            "CHAT_WRITE_FORBIDDEN",
            "Bad Request: CHAT_WRITE_FORBIDDEN",
        ),
        (403, "Go away", "Forbidden: go away"),
        (401, "Session expired", "Unauthorized: session expired"),
        (500, "Timeout", "Internal Server Error: timeout"),
        // First letters.
        (
            400,
            "Message is too long",
            "Bad Request: message is too long",
        ),
        (
            400,
            "BUTTON_DATA_INVALID",
            "Bad Request: BUTTON_DATA_INVALID",
        ),
        (400, "A_B", "Bad Request: A_B"),
        (400, "URL host is empty", "Bad Request: URL host is empty"),
        // The server's own words.
        (
            400,
            "MESSAGE_NOT_MODIFIED",
            "Bad Request: message is not modified: specified new message content and reply markup \
             are exactly the same as a current content and reply markup of the message",
        ),
        (
            400,
            "USER_IS_BLOCKED",
            "Forbidden: bot was blocked by the user",
        ),
        (
            403,
            "USER_IS_BLOCKED",
            "Forbidden: bot was blocked by the user",
        ),
        (
            400,
            "INPUT_USER_DEACTIVATED",
            "Forbidden: user is deactivated",
        ),
        (
            400,
            "QUERY_ID_INVALID",
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        ),
        (
            400,
            "MESSAGE_DELETE_FORBIDDEN",
            "Bad Request: message can't be deleted",
        ),
        (
            400,
            "REPLY_MARKUP_TOO_LONG",
            "Bad Request: reply markup is too long",
        ),
        (
            400,
            "MEDIA_GROUPED_INVALID",
            "Bad Request: can't use the media of the specified type in the album",
        ),
        (
            400,
            "WEBPAGE_CURL_FAILED",
            "Bad Request: failed to get HTTP URL content",
        ),
        (
            400,
            "WEBPAGE_MEDIA_EMPTY",
            "Bad Request: wrong type of the web page content",
        ),
        (
            400,
            "WC_CONVERT_URL_INVALID",
            "Bad Request: wrong HTTP URL specified",
        ),
        (
            400,
            "EXTERNAL_URL_INVALID",
            "Bad Request: wrong HTTP URL specified",
        ),
        (
            400,
            "USER_ADMIN_INVALID",
            "Bad Request: user is an administrator of the chat",
        ),
        (
            400,
            "CHAT_ABOUT_NOT_MODIFIED",
            "Bad Request: chat description is not modified",
        ),
        (
            400,
            "PACK_SHORT_NAME_INVALID",
            "Bad Request: invalid sticker set name is specified",
        ),
        (
            400,
            "PACK_SHORT_NAME_OCCUPIED",
            "Bad Request: sticker set name is already occupied",
        ),
        (
            400,
            "File generation failed",
            "Bad Request: can't upload file by URL",
        ),
    ] {
        sim.fail_next("sendMessage", code).because(core);
        told.told(&sim, "sendMessage", text(ALICE, "hi"), description)
            .await;
    }
    // The same words where a world leads to them.
    let once = json!({"chat_id": ALICE, "message_id": 1, "text": "hi"});
    assert_eq!(sim.call("sendMessage", text(ALICE, "hi")).await["ok"], true);
    told.told(
        &sim,
        "editMessageText",
        once,
        "Bad Request: message is not modified: specified new message content and reply markup are \
         exactly the same as a current content and reply markup of the message",
    )
    .await;
    told.bad(
        &sim,
        "createNewStickerSet",
        [(
            json!({"user_id": ALICE, "name": "tea", "title": "Tea", "stickers": [
                {"sticker": "https://a.b/c.webp", "format": "static", "emoji_list": ["🫖"]}
            ]}),
            "invalid sticker set name is specified",
        )],
    )
    .await;
}
