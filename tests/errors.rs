//! What a program sees when a call fails.

mod common;

use std::error::Error as _;
use std::time::Duration;

use amanobot::{ApiErrorKind, Bot, Error};
use common::{GetAnything, Reply, Server, TOKEN, closed_port};

async fn failure(reply: Reply) -> Error {
    let server = Server::always(reply).await;
    server.bot().call(GetAnything).await.unwrap_err()
}

#[tokio::test]
async fn a_refusal_reads_like_a_sentence() {
    let error = failure(Reply::failed(403, "Forbidden: bot was blocked by the user")).await;
    assert_eq!(
        error.to_string(),
        "getAnything: Forbidden: bot was blocked by the user (403)"
    );
    assert!(error.is_blocked());
    let api = error.api().unwrap();
    assert_eq!(
        (api.method, api.code, api.kind),
        ("getAnything", 403, ApiErrorKind::BotWasBlocked)
    );
    assert_eq!(error.retry_after(), None);
}

#[tokio::test]
async fn too_many_requests_say_how_long_to_wait() {
    let body = r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7}}"#;
    let error = failure(Reply::Text(429, body.to_owned())).await;
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(error.api().unwrap().kind, ApiErrorKind::TooManyRequests);
}

#[tokio::test]
async fn a_group_that_became_a_supergroup_says_which() {
    let body = r#"{"ok":false,"error_code":400,"description":"Bad Request: group chat was upgraded to a supergroup chat","parameters":{"migrate_to_chat_id":-1001234567890}}"#;
    let error = failure(Reply::Text(400, body.to_owned())).await;
    assert_eq!(error.migrated_to(), Some(-1_001_234_567_890));
    assert_eq!(
        error.api().unwrap().kind,
        ApiErrorKind::MigratedToSupergroup
    );
}

#[tokio::test]
async fn what_is_not_the_bot_apis_is_a_bad_response() {
    for body in [
        "",
        "<html>Bad Gateway</html>",
        "[]",
        "null",
        "\"ok\"",
        "{}",
        r#"{"ok":true}"#,
        r#"{"ok":"yes","result":true}"#,
        r#"{"ok":false}"#,
        r#"{"ok":false,"error_code":400}"#,
        r#"{"ok":false,"description":"no code"}"#,
        r#"{"ok":true,"result":{"id":1}"#,
    ] {
        let error = failure(Reply::Text(502, body.to_owned())).await;
        let Error::BadResponse {
            method,
            status,
            body: kept,
        } = &error
        else {
            panic!("{body}: {error:?}");
        };
        assert_eq!(
            (*method, *status, kept.as_str()),
            ("getAnything", 502, body)
        );
        assert_eq!(
            error.to_string(),
            "getAnything: not an answer of the Bot API (status 502)"
        );
    }
}

#[tokio::test]
async fn no_more_than_a_kibibyte_of_a_bad_response_is_kept() {
    let error = failure(Reply::Text(500, "aé".repeat(10_000))).await;
    let Error::BadResponse { body, .. } = error else {
        panic!("{error:?}");
    };
    assert_eq!(body.len(), 1024);
    assert!(body.ends_with('a') || body.ends_with('é'), "{body}");
}

#[tokio::test]
async fn invalid_utf_8_is_no_reason_to_fail() {
    let answer = Reply::Bytes(b"{\"ok\":true,\"result\":\"a\xff\"}".to_vec());
    let server = Server::always(answer).await;
    let text = server.bot().call(GetAnything).await.unwrap();
    assert_eq!(text, "a\u{fffd}");

    let error = failure(Reply::Bytes(b"\xff\xfe".to_vec())).await;
    assert!(matches!(error, Error::BadResponse { .. }), "{error:?}");
}

#[tokio::test]
async fn hostile_nesting_is_a_bad_response() {
    for open in ["[", r#"{"a":"#] {
        let body = format!(r#"{{"ok":true,"result":{}"#, open.repeat(100_000));
        let error = failure(Reply::Text(200, body)).await;
        assert!(matches!(error, Error::BadResponse { .. }), "{error:?}");
    }
}

#[tokio::test]
async fn a_result_that_does_not_fit_names_the_field() {
    let update = r#"{"update_id":1,"message":{"message_id":1,"date":0,"chat":{"id":7,"type":7}}}"#;
    let server = Server::always(Reply::ok(&format!("[{update}]"))).await;
    let error = server.bot().get_updates().await.unwrap_err();
    let Error::Decode { method, path, .. } = &error else {
        panic!("{error:?}");
    };
    assert_eq!(
        (*method, path.as_str()),
        ("getUpdates", "[0].message.chat.type")
    );
    let text = error.to_string();
    let expected = "getUpdates: cannot read `[0].message.chat.type`: invalid type: integer `7`";
    assert!(text.starts_with(expected), "{text}");
}

#[tokio::test]
async fn a_result_of_another_type_is_an_error_without_a_path() {
    let server = Server::always(Reply::ok("7")).await;
    let error = server.bot().get_me().await.unwrap_err();
    let text = error.to_string();
    assert!(
        text.starts_with("getMe: cannot read the result: invalid type"),
        "{text}"
    );
}

#[tokio::test]
async fn a_closed_port_is_a_network_error_with_its_cause() {
    let bot = Bot::builder(TOKEN).api_url(closed_port()).build().unwrap();
    let error = bot.call(GetAnything).await.unwrap_err();
    assert_eq!(error.to_string(), "getAnything: no answer: cannot connect");
    assert!(!error.is_timeout());
    assert!(error.source().is_some());
    assert!(
        format!("{error:#}").contains("onnection refused"),
        "{error:#}"
    );
}

#[tokio::test]
async fn a_connection_that_breaks_is_a_network_error() {
    for raw in [
        "",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"ok\":true",
    ] {
        let error = failure(Reply::Raw(raw.into())).await;
        assert!(matches!(error, Error::Network { .. }), "{error:?}");
        assert_eq!(
            error.to_string(),
            "getAnything: no answer: the connection broke"
        );
    }
}
