//! The route and the web server of webhooks, over real sockets.

#[path = "common/http.rs"]
mod http;

use std::future::pending;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use amanobot::Error;
use amanobot::prelude::*;
use amanobot::sim::Simulator;
use amanobot::updates::{Handle, OrderedWebhook, Route, Webhook};
use axum::Router;
use serde_json::json;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use http::{Answer, ask};

const SECRET: &str = "open-sesame_1";

/// Where updates are posted to.
const HOOK: &str = "POST /hook";

/// The ids of handled updates.
#[derive(Clone, Default)]
struct Handled(Arc<Mutex<Vec<i64>>>);

impl Handled {
    fn handler(&self) -> impl Handle + use<> {
        let ids = self.clone();
        move |_bot, update: Update| {
            ids.0.lock().unwrap().push(update.update_id);
            async { Ok(()) }
        }
    }

    fn ids(&self) -> Vec<i64> {
        self.0.lock().unwrap().clone()
    }
}

fn bot() -> Bot {
    Simulator::new().bot()
}

/// Serves a route under `/hook`.
async fn serve(route: Route) -> (SocketAddr, JoinSet<()>) {
    let app = Router::new().route("/hook", route.build().unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let mut server = JoinSet::new();
    server.spawn(async { axum::serve(listener, app).await.unwrap() });
    (address, server)
}

/// The status of the answer to an update that is posted with a secret.
async fn post(address: SocketAddr, secret: &str, body: impl AsRef<[u8]>) -> u16 {
    let secret = format!("X-Telegram-Bot-Api-Secret-Token: {secret}");
    ask(address, HOOK, &[&secret], body).await.status
}

fn update(id: i64) -> String {
    json!({"update_id": id, "poll": {"id": "x"}}).to_string()
}

fn unknown(id: i64) -> String {
    json!({"update_id": id, "news": {}}).to_string()
}

fn refusal(route: Route) -> String {
    match route.build::<()>() {
        Err(error @ Error::Config { .. }) => error.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn no_route_is_built_without_a_secret_unless_told_so() {
    let webhook = Webhook::new(bot(), Handled::default().handler());
    let route = || webhook.route();
    assert!(refusal(route()).contains("call `secret_token`, or `without_secret`"));
    assert!(route().without_secret().build::<()>().is_ok());
    assert!(route().secret_token(SECRET).build::<()>().is_ok());
    assert!(route().secret_token("a".repeat(256)).build::<()>().is_ok());
    for wrong in ["", "a b", "ä", "a\r\n", &"a".repeat(257)] {
        let refusal = refusal(route().secret_token(wrong));
        assert!(refusal.contains("1 to 256 characters"), "{refusal}");
    }
}

#[test]
fn a_secret_is_shown_nowhere() {
    let webhook = Webhook::new(bot(), Handled::default().handler());
    let route = webhook.route().secret_token(SECRET);
    assert!(!format!("{route:?}").contains(SECRET));
    let server = webhook.server("https://bot/hook").secret_token(SECRET);
    assert!(!format!("{server:?}").contains(SECRET));
}

#[tokio::test]
async fn only_who_knows_the_secret_is_heard() {
    let handled = Handled::default();
    let webhook = Webhook::new(bot(), handled.handler());
    let (address, _server) = serve(webhook.route().secret_token(SECRET)).await;
    let running = webhook.spawn();
    assert_eq!(post(address, SECRET, unknown(1)).await, 200);
    for wrong in [
        "",
        "open-sesame_2",
        "open-sesame_",
        "open-sesame_11",
        "\u{e4}",
    ] {
        assert_eq!(post(address, wrong, unknown(2)).await, 403, "{wrong}");
    }
    assert_eq!(ask(address, HOOK, &[], unknown(3)).await.status, 403);
    running.stop().await.unwrap();
    assert_eq!(handled.ids(), [1]);
}

#[tokio::test]
async fn without_a_secret_everybody_is_heard() {
    let handled = Handled::default();
    let webhook = Webhook::new(bot(), handled.handler());
    let (address, _server) = serve(webhook.route().without_secret()).await;
    let running = webhook.spawn();
    assert_eq!(ask(address, HOOK, &[], unknown(1)).await.status, 200);
    assert_eq!(http::get(address, "/hook").await.status, 405);
    running.stop().await.unwrap();
    assert_eq!(handled.ids(), [1]);
}

#[tokio::test]
async fn what_is_no_update_is_answered_with_the_reason() {
    let webhook = Webhook::new(bot(), Handled::default().handler());
    let (address, _server) = serve(webhook.route().without_secret()).await;
    let answer = ask(address, HOOK, &[], r#"{"update_id":"7"}"#).await;
    assert_eq!(answer.status, 400);
    let reason = "not an update: cannot read `update_id`";
    assert!(answer.body.contains(reason), "{}", answer.body);
    assert_eq!(ask(address, HOOK, &[], "").await.status, 400);
}

#[tokio::test]
async fn an_unreadable_update_does_not_come_again() {
    let webhook = Webhook::new(bot(), Handled::default().handler()).on_error(|_| {});
    let (address, _server) = serve(webhook.route().secret_token(SECRET)).await;
    assert_eq!(post(address, SECRET, update(1)).await, 200);
}

#[tokio::test]
async fn bodies_are_limited() {
    let webhook = Webhook::new(bot(), Handled::default().handler());
    let (small, _server) = serve(webhook.route().secret_token(SECRET).max_body(40)).await;
    assert_eq!(post(small, SECRET, unknown(1)).await, 200);
    assert_eq!(post(small, SECRET, unknown(i64::MAX)).await, 413);
    let (usual, _server) = serve(webhook.route().secret_token(SECRET)).await;
    let padded = |length: usize| unknown(1) + &" ".repeat(length - unknown(1).len());
    assert_eq!(post(usual, SECRET, padded(1024 * 1024)).await, 200);
    assert_eq!(post(usual, SECRET, padded(1024 * 1024 + 1)).await, 413);
}

#[tokio::test]
async fn when_too_many_wait_telegram_is_asked_to_come_again() {
    let webhook = Webhook::new(bot(), Handled::default().handler()).capacity(1);
    let (address, _server) = serve(webhook.route().without_secret()).await;
    assert_eq!(ask(address, HOOK, &[], unknown(1)).await.status, 200);
    let Answer { status, header, .. } = ask(address, HOOK, &[], unknown(2)).await;
    assert_eq!(status, 503);
    assert!(header.contains("retry-after: 1\r\n"), "{header}");
}

#[tokio::test]
async fn after_the_end_telegram_is_asked_to_come_again() {
    let webhook = Webhook::new(bot(), Handled::default().handler());
    let (address, _server) = serve(webhook.route().secret_token(SECRET)).await;
    webhook.spawn().stop().await.unwrap();
    assert_eq!(post(address, SECRET, unknown(1)).await, 503);
}

/// A listener on a free port.
async fn listener() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}

#[tokio::test]
async fn the_server_registers_serves_and_ends_in_order() {
    let sim = Simulator::new();
    let handled = Handled::default();
    let (listener, address) = listener().await;
    let running = OrderedWebhook::new(sim.bot(), handled.handler())
        .server("https://bot.example.org/hook")
        .secret_token(SECRET)
        .allowed_updates(["message"])
        .registration(|call| call.max_connections(3))
        .delete_at_end()
        .spawn(listener);
    for id in [1, 3, 2] {
        assert_eq!(post(address, SECRET, unknown(id)).await, 200);
    }
    assert_eq!(post(address, "wrong", unknown(4)).await, 403);
    while sim.calls_to("setWebhook").is_empty() {
        tokio::task::yield_now().await;
    }
    assert!(sim.calls_to("deleteWebhook").is_empty());
    running.stop().await.unwrap();
    assert_eq!(handled.ids(), [1, 2, 3]);
    assert_eq!(
        sim.calls_to("setWebhook"),
        [json!({
            "url": "https://bot.example.org/hook",
            "secret_token": SECRET,
            "allowed_updates": ["message"],
            "max_connections": 3,
        })]
    );
    assert_eq!(sim.calls_to("deleteWebhook").len(), 1);
    TcpStream::connect(address).await.unwrap_err();
}

#[tokio::test]
async fn a_webhook_stays_registered_unless_told_otherwise() {
    let sim = Simulator::new();
    let (listener, _) = listener().await;
    let running = Webhook::new(sim.bot(), Handled::default().handler())
        .server("https://bot.example.org")
        .without_secret()
        .spawn(listener);
    while sim.calls_to("setWebhook").is_empty() {
        tokio::task::yield_now().await;
    }
    running.stop().await.unwrap();
    assert_eq!(
        sim.calls_to("setWebhook"),
        [json!({"url": "https://bot.example.org"})]
    );
    assert!(sim.calls_to("deleteWebhook").is_empty());
}

#[tokio::test]
async fn a_server_that_cannot_register_says_why_and_ends() {
    let sim = Simulator::new();
    sim.fail_next("setWebhook", 400)
        .because("bad webhook: no HTTPS");
    let (listener, address) = listener().await;
    let server = Webhook::new(sim.bot(), Handled::default().handler())
        .until(pending())
        .server("http://bot.example.org/hook")
        .secret_token(SECRET);
    let error = server.run(listener).await.unwrap_err();
    assert!(error.to_string().contains("no HTTPS"), "{error}");
    TcpStream::connect(address).await.unwrap_err();
}

#[tokio::test]
async fn a_server_without_a_secret_does_not_start() {
    let sim = Simulator::new();
    let (listener, _) = listener().await;
    let server = Webhook::new(sim.bot(), Handled::default().handler()).server("https://bot/hook");
    let error = server.run(listener).await.unwrap_err();
    assert!(matches!(error, Error::Config { .. }), "{error}");
    assert!(sim.calls_to("setWebhook").is_empty());
}
