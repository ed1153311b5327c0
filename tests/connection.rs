//! How calls reach the server: addresses, bodies, time limits, connections, proxies.

mod common;

use std::future::IntoFuture;
use std::time::Duration;

use amanobot::wire::InputFile;
use amanobot::{Bot, Error};
use common::{GetAnything, Reply, Server, TOKEN, assert_send};
use serde_json::json;

#[tokio::test]
async fn a_call_without_parameters_has_an_empty_body() {
    let server = Server::always(Reply::ok(r#"{"id":1}"#)).await;
    let me = server.bot().call(GetAnything).await.unwrap();
    assert_eq!(me, json!({"id": 1}));

    let request = server.only();
    assert_eq!(request.verb, "POST");
    assert_eq!(request.target, format!("/bot{TOKEN}/getAnything"));
    assert_eq!(request.body, b"");
    assert_eq!(request.header("content-type"), None);
}

#[tokio::test]
async fn a_call_without_files_is_json() {
    let server = Server::always(Reply::ok("[]")).await;
    server.bot().get_updates().timeout(20).await.unwrap();

    let request = server.only();
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.json(), json!({"timeout": 20}));
}

#[tokio::test]
async fn older_names_call_the_methods_by_their_new_ones() {
    let server = Server::always(Reply::ok("true")).await;
    let bot = server.bot();
    bot.kick_chat_member(-5, 7)
        .revoke_messages(true)
        .await
        .unwrap();
    // A number is expected; which method was asked for is all that matters here.
    bot.get_chat_members_count(-5).await.unwrap_err();

    let seen = server.seen();
    assert_eq!(seen[0].target, format!("/bot{TOKEN}/banChatMember"));
    assert_eq!(
        seen[0].json(),
        json!({"chat_id": -5, "user_id": 7, "revoke_messages": true})
    );
    assert_eq!(seen[1].target, format!("/bot{TOKEN}/getChatMemberCount"));
    assert_eq!(seen[1].json(), json!({"chat_id": -5}));
}

#[tokio::test]
async fn a_base_address_may_have_a_path_and_a_slash() {
    let server = Server::always(Reply::ok("true")).await;
    for base in [
        format!("{}/telegram", server.url()),
        format!("{}/telegram/", server.url()),
    ] {
        let bot = Bot::builder(TOKEN).api_url(base).build().unwrap();
        bot.call(GetAnything).await.unwrap();
    }
    for request in server.seen() {
        assert_eq!(request.target, format!("/telegram/bot{TOKEN}/getAnything"));
    }
}

#[tokio::test]
async fn the_test_environment_has_addresses_of_its_own() {
    let server = Server::new(|request| {
        if request.target.ends_with("/getFile") {
            Reply::file("a.txt")
        } else {
            Reply::Bytes(b"a".to_vec())
        }
    })
    .await;
    let bot = server.builder().test_environment(true).build().unwrap();
    bot.download("file").bytes().await.unwrap();

    let targets: Vec<_> = server
        .seen()
        .into_iter()
        .map(|request| request.target)
        .collect();
    assert_eq!(
        targets,
        [
            format!("/bot{TOKEN}/test/getFile"),
            format!("/file/bot{TOKEN}/test/a.txt")
        ]
    );
}

#[tokio::test]
async fn one_connection_serves_one_call_after_another() {
    let server = Server::always(Reply::ok("true")).await;
    let bot = server.bot();
    for _ in 0..5 {
        bot.clone().call(GetAnything).await.unwrap();
    }
    let connections: Vec<_> = server
        .seen()
        .iter()
        .map(|request| request.connection)
        .collect();
    assert_eq!(connections, [0; 5]);
}

#[tokio::test]
async fn calls_can_be_spawned() {
    let server = Server::always(Reply::ok("true")).await;
    let call = server.bot().call(GetAnything);
    assert_send(&call);
    let answer = tokio::spawn(call.into_future()).await.unwrap().unwrap();
    assert_eq!(answer, json!(true));
}

#[tokio::test]
async fn a_call_shows_and_gives_its_request_and_can_be_repeated() {
    let server = Server::always(Reply::ok("[]")).await;
    let call = server.bot().get_updates().timeout(3);
    assert_eq!(call.request().timeout, Some(3));
    let shown = format!("{call:?}");
    assert!(shown.starts_with("Call(GetUpdates {"), "{shown}");

    call.clone().await.unwrap();
    call.clone().await.unwrap();
    assert_eq!(server.seen().len(), 2);
    assert_eq!(call.into_request().timeout, Some(3));
}

#[tokio::test]
async fn silence_ends_at_the_time_limit() {
    let server = Server::always(Reply::Silence(Vec::new())).await;
    let bot = server
        .builder()
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = bot.call(GetAnything).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!(error.to_string(), "getAnything: no answer: timed out");
}

#[tokio::test]
async fn half_an_answer_ends_at_the_time_limit() {
    let half = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"ok\"".to_vec();
    let server = Server::always(Reply::Silence(half)).await;
    let bot = server
        .builder()
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    assert!(bot.call(GetAnything).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn the_time_that_get_updates_waits_is_added_to_the_limit() {
    let late = Reply::Late(Duration::from_millis(200), Box::new(Reply::ok("[]")));
    let server = Server::always(late).await;
    let limit = Duration::from_millis(50);
    let bot = server.builder().timeout(limit).build().unwrap();
    bot.get_updates().timeout(10).await.unwrap();
    assert!(bot.get_updates().await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let server = Server::new(|_| {
        Reply::Raw(
            b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n".to_vec(),
        )
    })
    .await;
    let error = server.bot().call(GetAnything).await.unwrap_err();
    assert!(
        matches!(error, Error::BadResponse { status: 302, .. }),
        "{error:?}"
    );
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_proxy_carries_calls_and_downloads_with_its_password() {
    let proxy = Server::new(|request| {
        if request.target.ends_with("/getFile") {
            Reply::file("a.txt")
        } else {
            Reply::Bytes(b"a".to_vec())
        }
    })
    .await;
    let bot = Bot::builder(TOKEN)
        .api_url("http://api.invalid")
        .proxy(proxy.url())
        .proxy_basic_auth("Aladdin", "open sesame")
        .build()
        .unwrap();
    assert_eq!(bot.download("file").bytes().await.unwrap(), b"a");

    for request in proxy.seen() {
        assert!(
            request.target.starts_with("http://api.invalid/"),
            "{}",
            request.target
        );
        let authorization = request.header("proxy-authorization");
        assert_eq!(authorization, Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    }
}

#[tokio::test]
async fn an_own_client_is_used() {
    #[cfg(feature = "rustls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    let server = Server::always(Reply::ok("true")).await;
    let client = reqwest::Client::builder()
        .user_agent("mine/1")
        .build()
        .unwrap();
    let bot = server.builder().client(client).build().unwrap();
    bot.call(GetAnything).await.unwrap();
    assert_eq!(server.only().header("user-agent"), Some("mine/1"));
}

#[tokio::test]
async fn the_time_limit_is_the_bots_and_not_that_of_an_own_client() {
    #[cfg(feature = "rustls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    let late = Reply::Late(Duration::from_millis(200), Box::new(Reply::ok("[]")));
    let server = Server::always(late).await;
    let impatient = reqwest::Client::builder()
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let bot = server.builder().client(impatient).build().unwrap();
    bot.get_updates().timeout(10).await.unwrap();
}

#[tokio::test]
async fn a_malformed_token_fails_each_call_of_a_bot_made_in_a_hurry() {
    let bot = Bot::new("secret token");
    assert_eq!(bot.id(), None);
    for error in [
        bot.call(GetAnything).await.unwrap_err(),
        bot.download("file").bytes().await.unwrap_err(),
    ] {
        assert!(matches!(error, Error::Config { .. }), "{error:?}");
        assert!(!format!("{error}{error:?}").contains("secret"), "{error:?}");
    }
}

#[tokio::test]
async fn a_bot_knows_its_id() {
    let server = Server::always(Reply::ok("true")).await;
    assert_eq!(server.bot().id(), Some(123_456_789));
}

#[tokio::test]
async fn an_upload_outlasts_the_time_limit_while_it_moves() {
    let server = Server::always(Reply::message()).await;
    let (mut writer, reader) = tokio::io::duplex(16);
    let bot = server
        .builder()
        .timeout(Duration::from_millis(20))
        .build()
        .unwrap();
    tokio::spawn(async move {
        for _ in 0..10 {
            tokio::time::sleep(Duration::from_millis(50)).await;
            tokio::io::AsyncWriteExt::write_all(&mut writer, b"piece")
                .await
                .unwrap();
        }
    });
    let document = InputFile::reader("slow.txt", reader);
    bot.send_document(7, document).await.unwrap();
    assert_eq!(server.only().parts()[1].2, b"piece".repeat(10));
}

#[tokio::test]
async fn an_upload_that_stalls_is_given_up() {
    let server = Server::always(Reply::message()).await;
    let (_writer, reader) = tokio::io::duplex(16);
    let bot = server
        .builder()
        .timeout(Duration::from_millis(5))
        .build()
        .unwrap();
    let document = InputFile::reader("stuck.txt", reader);
    let error = bot.send_document(7, document).await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
}
