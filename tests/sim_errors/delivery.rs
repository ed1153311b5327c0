//! Who else wants the updates, where webhooks may be, and how they fail.

use std::time::Duration;

use amanobot::sim::{Chat, Pace, Simulator};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::task::yield_now;

use crate::{Told, alice, result};

const HOOK: &str = "https://example.org/hook";

pub(crate) async fn refusals(told: &mut Told) {
    conflicts(told).await;
    webhooks(told).await;
    deliveries(told).await;
}

/// A long poll that waits.
async fn poll(sim: &Simulator) -> tokio::task::JoinHandle<Value> {
    let polling = sim.clone();
    let poll =
        tokio::spawn(async move { polling.call("getUpdates", json!({"timeout": 50})).await });
    yield_now().await;
    assert!(!poll.is_finished());
    poll
}

#[tokio::test]
async fn updates_go_to_one_place_only() {
    conflicts(&mut Told::default()).await;
}

async fn conflicts(told: &mut Told) {
    let (sim, _) = alice();
    let first = poll(&sim).await;
    let second = poll(&sim).await;
    told.with(
        &first.await.unwrap(),
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance \
         is running",
        None,
        "the first poll",
    );
    second.abort();
    let (sim, _) = alice();
    let waiting = poll(&sim).await;
    result(&sim, "setWebhook", json!({"url": HOOK})).await;
    told.with(
        &waiting.await.unwrap(),
        "Conflict: terminated by setWebhook request",
        None,
        "a poll",
    );
    let (sim, _) = alice();
    result(&sim, "setWebhook", json!({"url": HOOK})).await;
    told.told(
        &sim,
        "getUpdates",
        json!({}),
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to \
         delete the webhook first",
    )
    .await;
}

#[tokio::test]
async fn a_webhook_is_where_the_public_server_lets_it_be() {
    webhooks(&mut Told::default()).await;
}

async fn webhooks(told: &mut Told) {
    let at = |url: &str| json!({"url": url});
    let secret = |token: &str| json!({"url": HOOK, "secret_token": token});
    for (webhook, reason) in [
        (at("https://"), "invalid webhook URL specified"),
        (at("ftp://example.org"), "invalid webhook URL specified"),
        (
            at("http://example.org"),
            "bad webhook: An HTTPS URL must be provided for webhook",
        ),
        (
            at("https://10.0.0.1"),
            "bad webhook: IP address 10.0.0.1 is reserved",
        ),
        (
            at("https://127.0.0.1"),
            "bad webhook: IP address 127.0.0.1 is reserved",
        ),
        (
            at("https://example.org:8080"),
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        (
            at("https://[2001:db8::1]"),
            "bad webhook: IPv6-only addresses are not allowed",
        ),
        (secret(&"x".repeat(257)), "secret token is too long"),
        (
            secret("pass word"),
            "secret token contains unallowed characters",
        ),
    ] {
        // One a second is enough; each has its own server.
        let sim = Simulator::new().strict();
        told.bad(&sim, "setWebhook", [(webhook, reason)]).await;
    }
    let sim = Simulator::new().strict();
    result(&sim, "setWebhook", json!({"url": HOOK})).await;
    let again = sim
        .call("setWebhook", at("https://example.org/other"))
        .await;
    let parameters = json!({"retry_after": 1});
    told.with(
        &again,
        "Too Many Requests: retry after 1",
        Some(parameters),
        "setWebhook",
    );
}

#[tokio::test]
async fn get_webhook_info_tells_how_a_webhook_fails() {
    deliveries(&mut Told::default()).await;
}

/// Gives updates to a webhook on this machine that answers every request with this, or never, if
/// that is nothing. Returns what `getWebhookInfo` tells.
async fn failing(sim: &Simulator, chat: &Chat, answer: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let receiver = tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut begin = [0; 16];
            let _ = stream.read(&mut begin).await;
            let _ = stream.write_all(answer.as_bytes()).await;
            // One that answers nothing does not hang up either.
            open.push(stream);
        }
    });
    result(sim, "setWebhook", json!({"url": url})).await;
    chat.send("hi").await;
    sim.advance(Duration::from_secs(61)).await;
    let info = result(sim, "getWebhookInfo", json!({})).await;
    receiver.abort();
    info["last_error_message"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

async fn deliveries(told: &mut Told) {
    for (answer, reason) in [
        (
            "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            "Wrong response from the webhook: 500 Internal Server Error",
        ),
        ("", "Read timeout expired"),
    ] {
        let (sim, chat) = alice();
        sim.set_pace(Pace::Stepped);
        assert_eq!(failing(&sim, &chat, answer).await, reason);
        told.0.insert(reason.to_owned());
    }
}
