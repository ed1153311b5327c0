//! Calls, uploads, downloads and what comes back.

use amanobot::Error;
use amanobot::prelude::*;
use amanobot::types::{
    ChatPermissions, InputMediaPhoto, InputMediaVideo, LabeledPrice, MediaGroupItem, ShippingOption,
};
use serde_json::json;

use crate::common::{Directory, Reply, Server};
use crate::desk::Desk;

const FILE: &str =
    r#"{"ok":true,"result":{"file_id":"F","file_unique_id":"U","file_path":"a.txt"}}"#;

/// D9: a download stored whatever page came, and left the beginning of a file that broke off.
#[tokio::test]
async fn d09_a_download_that_fails_is_an_error_and_leaves_nothing() {
    let error_page = (404, 9, "Not Found");
    let half = (200, 100, "the first half");
    for file in [error_page, half] {
        let directory = Directory::new();
        let bot = Desk::with_file(FILE, file).bot();
        let result = bot.download("F").to_path(directory.path("a.txt")).await;
        assert!(result.is_err(), "{result:?}");
        assert!(directory.list().is_empty(), "{:?}", directory.list());
    }
}

/// D12: one version had no `answerShippingQuery`, the other could not upload in `editMessageMedia`.
#[tokio::test]
async fn d12_shipping_queries_are_answered_and_edited_media_uploaded() {
    let desk = Desk::new(&json!(true));
    let bot = desk.bot();
    let options = [ShippingOption::new(
        "post",
        "Post",
        [LabeledPrice::new("Post", 500)],
    )];
    bot.answer_shipping_query("q", true)
        .shipping_options(options)
        .await
        .unwrap();
    let photo = InputMediaPhoto::new(InputFile::bytes("new.jpg", "jpeg"));
    let edited = MessageRef::from("inline id");
    bot.edit_message_media(edited, photo).await.unwrap();

    let asked = desk.asked();
    assert_eq!(
        asked[0],
        (
            "answerShippingQuery",
            json!({
                "shipping_query_id": "q",
                "ok": true,
                "shipping_options": [{
                    "id": "post",
                    "title": "Post",
                    "prices": [{"label": "Post", "amount": 500}],
                }],
            })
        )
    );
    let (method, parameters) = &asked[1];
    assert_eq!(*method, "editMessageMedia");
    let part = parameters["media"]["media"].as_str().unwrap();
    let part = part.strip_prefix("attach://").unwrap();
    assert_eq!(parameters[part], "new.jpg");
}

/// D13: typed permissions were ignored, an empty object was sent in their place: no rights at all.
#[tokio::test]
async fn d13_permissions_are_sent_as_given_and_in_one_place() {
    let desk = Desk::new(&json!(true));
    let permissions = ChatPermissions::new().can_send_messages(true);
    let bot = desk.bot();
    bot.restrict_chat_member(-7, 8, permissions.clone())
        .await
        .unwrap();
    bot.set_chat_permissions(-7, permissions).await.unwrap();
    let permissions = json!({"can_send_messages": true});
    assert_eq!(
        desk.asked(),
        [
            (
                "restrictChatMember",
                json!({"chat_id": -7, "user_id": 8, "permissions": permissions})
            ),
            (
                "setChatPermissions",
                json!({"chat_id": -7, "permissions": permissions})
            ),
        ]
    );
}

/// D18: strange answers of the server were errors of the language, and codes were made up for
/// lost connections.
#[tokio::test]
async fn d18_a_strange_answer_is_a_bad_response_and_no_answer_has_no_code() {
    let strange: [&[u8]; 8] = [
        b"",
        b"[]",
        b"7",
        b"{}",
        b"{\"ok\":true}",
        b"{\"ok\":false}",
        b"\xff\xfe",
        b"<html>Bad Gateway</html>",
    ];
    for answer in strange {
        let error = Desk::saying(answer).bot().get_me().await.unwrap_err();
        let shown = String::from_utf8_lossy(answer);
        assert!(
            matches!(error, Error::BadResponse { .. }),
            "{shown}: {error:?}"
        );
    }

    let nobody = Bot::builder("1:a").api_url(crate::common::closed_port());
    let error = nobody.build().unwrap().get_me().await.unwrap_err();
    assert!(matches!(error, Error::Network { .. }), "{error:?}");
    assert!(error.api().is_none());
}

/// D19: of two files with one name only the second was sent, and thumbnails could not be sent.
#[tokio::test]
async fn d19_files_of_one_name_are_refused_and_thumbnails_sent() {
    let desk = Desk::new(&json!([]));
    let twice = ["a", "b"]
        .map(|content| InputMediaPhoto::new(InputFile::bytes("p.jpg", content).attach_as("mine")));
    let error = desk.bot().send_media_group(7, twice).await.unwrap_err();
    assert!(matches!(error, Error::Invalid { .. }), "{error:?}");
    assert_eq!(desk.asked(), [], "nothing is sent");

    let album: [MediaGroupItem; 2] = [
        InputMediaVideo::new(InputFile::bytes("v.mp4", "v"))
            .thumbnail(InputFile::bytes("t.jpg", "t"))
            .into(),
        InputMediaPhoto::new(InputFile::id("id")).into(),
    ];
    desk.bot().send_media_group(7, album).await.unwrap();
    let (_, sent) = &desk.asked()[0];
    let part = |member: &str| {
        let reference = sent["media"][0][member].as_str().unwrap();
        sent[reference.strip_prefix("attach://").unwrap()].clone()
    };
    assert_eq!(
        (part("media"), part("thumbnail")),
        (json!("v.mp4"), json!("t.jpg"))
    );
}

/// D22: the proxy was everybody's, the server's address nobody's, and polls told of an inner switch.
#[tokio::test]
async fn d22_each_bot_has_its_own_server_and_proxy_and_polls_say_what_is_documented() {
    let direct = Server::always(Reply::ok("[]")).await;
    let proxy = Server::always(Reply::ok("[]")).await;
    let other = direct
        .builder()
        .api_url("http://api.invalid")
        .proxy(proxy.url())
        .build()
        .unwrap();
    other.get_updates().await.unwrap();
    direct
        .bot()
        .get_updates()
        .timeout(0)
        .offset(5)
        .await
        .unwrap();

    assert!(proxy.only().target.starts_with("http://api.invalid/"));
    assert_eq!(direct.only().json(), json!({"timeout": 0, "offset": 5}));
}
