//! What the HTTP layer refuses: addresses, tokens, methods, and servers that are no longer there.

use std::time::Duration;

use amanobot::sim::{Pace, Server, Simulator};
use serde_json::{Value, json};
use tokio::io::AsyncReadExt as _;

use crate::http::{self, Answer};
use crate::{ALICE, Told, alice};

const INVALID: &str = "Unauthorized: invalid token specified";

pub(crate) async fn refusals(told: &mut Told) {
    addresses(told).await;
    waiting(told).await;
    departures(told).await;
}

#[tokio::test]
async fn what_is_no_address_of_a_method_is_refused_by_the_http_layer() {
    addresses(&mut Told::default()).await;
}

async fn addresses(told: &mut Told) {
    let (sim, _) = alice();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let long = format!("/bot1000:{}/getMe", "x".repeat(80));
    let large = format!("/bot{}:x/getMe", 1_u64 << 54);
    for (target, description) in [
        ("/index.php", "Not Found"),
        ("/Bot1000:simulator/getMe", "Not Found"),
        (
            "http://localhost/bot1000:simulator/getMe",
            "Not Found: absolute URI is specified in the Request-Line",
        ),
        ("/bot01000:simulator/getMe", INVALID),
        (&long, INVALID),
        ("/bot1000:simu%2Flator/getMe", INVALID),
        ("/bot1000/getMe", INVALID),
        ("/bot-1000:simulator/getMe", INVALID),
        (&large, INVALID),
        (
            "/botme:simulator/getMe",
            "Misdirected Request: unallowed token specified",
        ),
        ("/bot1000:revoked/getMe", "Unauthorized"),
        ("/bot7:simulator/getMe", "Unauthorized"),
        (
            "/bot1000:simulator/sendTelepathy",
            "Not Found: method not found",
        ),
        (
            "/bot1000:simulator/test/getYou",
            "Not Found: method not found",
        ),
        (
            "/bot1000:simulator/?method=getYou",
            "Not Found: method not found",
        ),
        ("/bot1000:simulator/", "Not Found: method not found"),
        ("/file/bot1000:simulator/photos/none.jpg", "Not Found"),
        ("/file/bot1000:revoked/photos/none.jpg", "Unauthorized"),
        (
            "/bot1000:simulator/sendMessage?text=hi",
            "Bad Request: chat_id is empty",
        ),
        (
            "/bot1000:simulator/sendContact?chat_id=1001",
            "Bad Request: parameter \"phone_number\" is required",
        ),
    ] {
        let answer = http::get(server.address(), target).await;
        let envelope = answer.json();
        told.with(&envelope, description, None, target);
        assert_eq!(envelope["error_code"], answer.status, "{target}");
        let header = answer.header;
        assert!(
            header.contains("content-type: application/json"),
            "{header}"
        );
    }
}

#[tokio::test]
async fn who_has_to_wait_is_told_how_long_in_the_header_too() {
    waiting(&mut Told::default()).await;
}

async fn waiting(told: &mut Told) {
    let (sim, _) = alice();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    sim.fail_next("getMe", 429).retry_after(7);
    let answer = http::get(server.address(), "/bot1000:simulator/getMe").await;
    let parameters = json!({"retry_after": 7});
    told.with(
        &answer.json(),
        "Too Many Requests: retry after 7",
        Some(parameters),
        "getMe",
    );
    let header = answer.header;
    assert!(header.contains("\r\nretry-after: 7"), "{header}");
}

#[tokio::test]
async fn nothing_is_answered_after_the_end() {
    departures(&mut Told::default()).await;
}

async fn departures(told: &mut Told) {
    // `close` is for servers that have run for ten minutes.
    let sim = Simulator::new();
    sim.set_pace(Pace::Stepped);
    let answer = sim.call("close", json!({})).await;
    let parameters = json!({"retry_after": 600});
    told.with(
        &answer,
        "Too Many Requests: retry after 600",
        Some(parameters),
        "close",
    );
    sim.advance(Duration::from_secs(600)).await;
    assert_eq!(sim.call("close", json!({})).await["ok"], true);
    let closed = "Bad Request: the bot has already been closed";
    told.told(&sim, "getMe", json!({}), closed).await;

    let sim = Simulator::new();
    assert_eq!(sim.call("logOut", json!({})).await["ok"], true);
    told.told(&sim, "getMe", json!({}), "Logged out").await;

    let (sim, _) = alice();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let line = "GET /bot1000:simulator/getUpdates?timeout=50";
    let mut poll = http::open(server.address(), line, &[], "").await;
    // An answer to another request shows that the poll is there.
    let hi = format!("/bot1000:simulator/sendMessage?chat_id={ALICE}&text=hi");
    while sim.calls_to("getUpdates").is_empty() {
        http::get(server.address(), &hi).await;
    }
    sim.shutdown();
    let mut answer = Vec::new();
    poll.read_to_end(&mut answer).await.unwrap();
    told.with(
        &Answer::read(&answer).json(),
        "Internal Server Error: restart",
        None,
        "getUpdates",
    );
}

/// Uploads a file to a chat.
pub(crate) async fn upload(
    server: &Server,
    method: &str,
    chat: i64,
    part: &str,
    content: &str,
) -> Value {
    let body = format!(
        "--b\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n{chat}\r\n--b\r\n\
         Content-Disposition: form-data; name=\"{part}\"; filename=\"a\"\r\n\r\n{content}\r\n\
         --b--\r\n"
    );
    let line = format!("POST /bot1000:simulator/{method}");
    let kind = "Content-Type: multipart/form-data; boundary=b";
    http::ask(server.address(), &line, &[kind], body)
        .await
        .json()
}
