//! How updates reach a webhook.
//!
//! The receiver is a real server on loopback; the world's time stands still unless a test moves it.

#[path = "common/http.rs"]
mod http;

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::sim::{Pace, Simulator};
use serde_json::{Value, json};
use tokio::io::{
    AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader,
};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;

/// What a receiver does about a request.
#[derive(Debug, Clone)]
enum Does {
    /// Answers with this status, these headers and this body.
    Answers(u16, String, String),
    /// Answers with status 200 and a body in this encoding.
    AnswersPacked(&'static str, Vec<u8>),
    /// Answers a little later with status 200.
    AnswersLate,
    /// Never answers.
    Hangs,
    /// Closes the connection.
    Closes,
}

fn ok() -> Does {
    status(200)
}

fn status(status: u16) -> Does {
    Does::Answers(status, String::new(), String::new())
}

/// A request that has come.
#[derive(Debug, Clone)]
struct Came {
    line: String,
    headers: BTreeMap<String, String>,
    update: Value,
    /// The world's time.
    at: i64,
    /// Whether it was answered with 200.
    taken: bool,
}

type Plan = dyn Fn(usize, &Came) -> Does + Send + Sync;

/// A server that does as a test says, and can be started again.
struct Receiver {
    address: SocketAddr,
    plan: Arc<Plan>,
    came: Arc<Mutex<Vec<Came>>>,
    sim: Simulator,
    /// Set for HTTPS.
    tls: Option<TlsAcceptor>,
    running: Option<JoinSet<()>>,
}

impl Receiver {
    /// One that decides by how many requests have come before, and by the request.
    async fn new(
        sim: &Simulator,
        plan: impl Fn(usize, &Came) -> Does + Send + Sync + 'static,
    ) -> Self {
        Self::starting(sim, Arc::new(plan), None).await
    }

    async fn starting(sim: &Simulator, plan: Arc<Plan>, tls: Option<TlsAcceptor>) -> Self {
        let mut receiver = Self {
            address: ([127, 0, 0, 1], 0).into(),
            plan,
            came: Arc::default(),
            sim: sim.clone(),
            tls,
            running: None,
        };
        receiver.start().await;
        receiver
    }

    async fn start(&mut self) {
        let listener = TcpListener::bind(self.address).await.unwrap();
        self.address = listener.local_addr().unwrap();
        let (plan, came, sim) = (self.plan.clone(), self.came.clone(), self.sim.clone());
        let tls = self.tls.clone();
        let mut running = JoinSet::new();
        running.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let (plan, came, sim) = (plan.clone(), came.clone(), sim.clone());
                let tls = tls.clone();
                connections.spawn(async move {
                    match tls {
                        None => serve(stream, plan, came, sim).await,
                        // Whoever does not believe the certificate goes away.
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                serve(stream, plan, came, sim).await;
                            }
                        }
                    }
                });
            }
        });
        self.running = Some(running);
    }

    /// Breaks all connections and takes no more.
    async fn stop(&mut self) {
        if let Some(mut running) = self.running.take() {
            running.shutdown().await;
        }
    }

    fn url(&self) -> String {
        format!("http://{}/hook?x=1", self.address)
    }

    fn came(&self) -> Vec<Came> {
        self.came.lock().unwrap().clone()
    }

    /// When requests have come, in seconds since a moment.
    fn times(&self, since: i64) -> Vec<i64> {
        self.came().iter().map(|came| came.at - since).collect()
    }
}

async fn serve(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    plan: Arc<Plan>,
    log: Arc<Mutex<Vec<Came>>>,
    sim: Simulator,
) {
    let mut stream = BufReader::new(stream);
    loop {
        let mut line = String::new();
        if !matches!(stream.read_line(&mut line).await, Ok(1..)) {
            return;
        }
        let mut headers = BTreeMap::new();
        loop {
            let mut header = String::new();
            stream.read_line(&mut header).await.unwrap();
            let Some((name, value)) = header.trim_end().split_once(": ") else {
                break;
            };
            headers.insert(name.to_ascii_lowercase(), value.to_owned());
        }
        let mut body = vec![0; headers["content-length"].parse().unwrap()];
        stream.read_exact(&mut body).await.unwrap();
        let came = Came {
            line: line.trim_end().to_owned(),
            headers,
            update: serde_json::from_slice(&body).unwrap(),
            at: sim.now(),
            taken: false,
        };
        let number = {
            let mut log = log.lock().unwrap();
            log.push(came.clone());
            log.len() - 1
        };
        let (status, headers, body) = match plan(number, &came) {
            Does::Answers(status, headers, body) => (status, headers, body.into_bytes()),
            Does::AnswersPacked(encoding, body) => {
                let kind = "Content-Type: application/json";
                let headers = format!("{kind}\r\nContent-Encoding: {encoding}\r\n");
                (200, headers, body)
            }
            Does::AnswersLate => {
                tokio::time::sleep(Duration::from_millis(5)).await;
                (200, String::new(), Vec::new())
            }
            Does::Hangs => std::future::pending().await,
            Does::Closes => return,
        };
        let length = body.len();
        let answer =
            format!("HTTP/1.1 {status} Whatever\r\nContent-Length: {length}\r\n{headers}\r\n");
        let answer = [answer.as_bytes(), &body].concat();
        if stream.write_all(&answer).await.is_err() {
            return;
        }
        log.lock().unwrap()[number].taken = status == 200;
    }
}

/// A simulator whose time stands still.
fn stepped() -> Simulator {
    let sim = Simulator::new();
    sim.set_pace(Pace::Stepped);
    sim
}

async fn set(sim: &Simulator, webhook: Value) {
    let answer = sim.call("setWebhook", webhook).await;
    assert_eq!(answer["description"], "Webhook was set", "{answer}");
}

async fn info(sim: &Simulator) -> Value {
    sim.call("getWebhookInfo", json!({})).await["result"].clone()
}

/// Lets the world's time go on.
async fn pass(sim: &Simulator, seconds: u64) {
    sim.advance(Duration::from_secs(seconds)).await;
}

#[tokio::test]
async fn an_update_is_posted_with_what_its_receiver_knows_it_by() {
    let sim = stepped();
    let receiver = Receiver::new(&sim, |_, _| ok()).await;
    let url = receiver.url().replace("http://", "http://me:s%20cret@");
    set(&sim, json!({"url": url, "secret_token": "open-sesame_1"})).await;
    sim.user("Alice").private_chat().send("hello").await;
    pass(&sim, 0).await;
    let came = receiver.came();
    assert_eq!(came.len(), 1);
    assert_eq!(came[0].line, "POST /hook?x=1 HTTP/1.1");
    let host = receiver.address.to_string();
    for (name, value) in [
        ("host", host.as_str()),
        ("content-type", "application/json"),
        ("x-telegram-bot-api-secret-token", "open-sesame_1"),
        ("authorization", "Basic bWU6cyBjcmV0"),
    ] {
        assert_eq!(came[0].headers[name], value, "{name}");
    }
    assert_eq!(came[0].update["update_id"], 1_000_001);
    assert_eq!(came[0].update["message"]["text"], "hello");
    let info = info(&sim).await;
    assert_eq!(
        info,
        json!({
            "url": url,
            "has_custom_certificate": false,
            "pending_update_count": 0,
            "ip_address": "127.0.0.1",
            "max_connections": 40,
        })
    );
}

#[tokio::test]
async fn the_log_tells_what_the_receiver_answers() {
    let sim = stepped();
    let receiver = Receiver::new(&sim, |number, _| match number {
        0 => status(503),
        1 => Does::Closes,
        _ => status(204),
    })
    .await;
    set(&sim, json!({"url": receiver.url()})).await;
    sim.user("Alice").private_chat().send("hello").await;
    pass(&sim, 60).await;
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let log = http::get(server.address(), "/_sim/log").await.json();
    let entries = log["result"].as_array().unwrap().iter();
    let pushes: Vec<&Value> = entries.filter(|entry| entry["kind"] == "push").collect();
    assert!(pushes.iter().all(|push| push["update_id"] == 1_000_001));
    let [unavailable, closed, taken] = pushes.as_slice() else {
        panic!("{pushes:#?}");
    };
    assert_eq!(
        (&unavailable["status"], &unavailable["error"]),
        (&json!(503), &Value::Null)
    );
    assert_eq!(
        (&closed["status"], closed["error"].is_string()),
        (&Value::Null, true)
    );
    assert_eq!(taken["status"], 204);
}

#[tokio::test]
async fn what_waited_for_a_poll_goes_to_the_webhook_and_back() {
    let sim = stepped();
    let chat = sim.user("Alice").private_chat();
    chat.send("one").await;
    let receiver = Receiver::new(&sim, |_, _| ok()).await;
    set(&sim, json!({"url": receiver.url()})).await;
    pass(&sim, 0).await;
    assert_eq!(receiver.came()[0].update["message"]["text"], "one");
    sim.call("deleteWebhook", json!({})).await;
    chat.send("two").await;
    pass(&sim, 60).await;
    let updates = sim.call("getUpdates", json!({})).await;
    assert_eq!(updates["result"][0]["message"]["text"], "two");
    assert_eq!(receiver.came().len(), 1);
    set(
        &sim,
        json!({"url": receiver.url(), "drop_pending_updates": true}),
    )
    .await;
    pass(&sim, 60).await;
    assert_eq!(receiver.came().len(), 1);
}

#[tokio::test]
async fn a_method_in_the_answer_is_called_unless_it_is_one_of_those_that_cannot_be() {
    let sim = stepped();
    let receiver = Receiver::new(&sim, |_, came| {
        let call = came.update["message"]["text"].as_str().unwrap();
        let kind = if call.starts_with('{') {
            "json"
        } else {
            "x-www-form-urlencoded"
        };
        let header = format!("Content-Type: application/{kind}\r\n");
        Does::Answers(200, header, call.to_owned())
    })
    .await;
    set(&sim, json!({"url": receiver.url()})).await;
    let chat = sim.user("Alice").private_chat();
    for call in [
        r#"{"method": "sendMessage", "chat_id": 1001, "text": "as JSON"}"#,
        "method=SENDMESSAGE&chat_id=1001&text=as+a+form",
        r#"{"method": "getMe"}"#,
        r#"{"method": "deleteWebhook"}"#,
        r#"{"method": "setWebhook"}"#,
        r#"{"method": "LogOut"}"#,
        r#"{"method": "close"}"#,
        r#"{"broken"#,
    ] {
        chat.send(call).await;
    }
    pass(&sim, 1).await;
    let said: Vec<String> = std::iter::from_fn(|| chat.unread())
        .map(|reply| reply.text().to_owned())
        .collect();
    assert_eq!(said, ["as JSON", "as a form"]);
    let methods: Vec<String> = sim.calls().into_iter().map(|call| call.method).collect();
    assert_eq!(methods, ["setWebhook", "sendMessage", "sendMessage"]);
    assert_eq!(receiver.came().len(), 8);
}

/// A call of `sendMessage` as a receiver answers it, packed in both forms.
fn packed() -> [Vec<u8>; 2] {
    use flate2::Compression;
    use flate2::read::{GzEncoder, ZlibEncoder};
    use std::io::Read as _;

    let call = json!({"method": "sendMessage", "chat_id": 1001, "text": "packed"}).to_string();
    let (mut gzip, mut zlib) = (Vec::new(), Vec::new());
    let best = Compression::best();
    GzEncoder::new(call.as_bytes(), best)
        .read_to_end(&mut gzip)
        .unwrap();
    ZlibEncoder::new(call.as_bytes(), best)
        .read_to_end(&mut zlib)
        .unwrap();
    [gzip, zlib]
}

#[tokio::test]
async fn a_call_in_an_answer_may_be_packed() {
    let sim = stepped();
    let [gzip, zlib] = packed();
    // As the server does, whatever is said of the form.
    let answers = [("gzip", gzip.clone()), ("deflate", zlib), ("Deflate", gzip)];
    let receiver = Receiver::new(&sim, move |number, _| {
        let (encoding, body) = answers[number].clone();
        Does::AnswersPacked(encoding, body)
    })
    .await;
    set(&sim, json!({"url": receiver.url()})).await;
    let chat = sim.user("Alice").private_chat();
    for _ in 0..3 {
        chat.send("hello").await;
    }
    pass(&sim, 1).await;
    let said = std::iter::from_fn(|| chat.unread());
    assert_eq!(
        said.map(|reply| reply.text().to_owned())
            .collect::<Vec<_>>(),
        ["packed"; 3]
    );
    assert_eq!(
        receiver.came()[0].headers["accept-encoding"],
        "gzip, deflate"
    );
    assert_eq!(info(&sim).await["last_error_message"], Value::Null);
}

#[tokio::test]
async fn an_answer_that_cannot_be_unpacked_has_the_update_sent_again() {
    let [gzip, _] = packed();
    let half = gzip[..gzip.len() / 2].to_vec();
    for (encoding, body, expected) in [
        (
            "br",
            gzip,
            "Unsupported Media Type: unsupported content-encoding",
        ),
        ("gzip", half, "Bad Request: zlib error -5"),
        ("gzip", b"{}".to_vec(), "Bad Request: zlib error -3"),
    ] {
        let sim = stepped();
        let receiver = Receiver::new(&sim, move |number, _| match number {
            0 => Does::AnswersPacked(encoding, body.clone()),
            // Nothing is nothing in any encoding.
            _ => Does::AnswersPacked("br", Vec::new()),
        })
        .await;
        set(&sim, json!({"url": receiver.url()})).await;
        sim.user("Alice").private_chat().send("hello").await;
        // A connection that broke is followed by another two seconds later.
        pass(&sim, 2).await;
        assert_eq!(receiver.came().len(), 2, "{expected}");
        let told = info(&sim).await;
        assert_eq!(told["last_error_message"], expected);
        assert_eq!(told["pending_update_count"], 0);
    }
}

#[tokio::test]
async fn a_failure_is_retried_at_once_and_then_ever_later() {
    let sim = stepped();
    let receiver = Receiver::new(&sim, |_, _| status(500)).await;
    set(&sim, json!({"url": receiver.url()})).await;
    let began = sim.now();
    sim.user("Alice").private_chat().send("hello").await;
    pass(&sim, 600).await;
    let times = receiver.times(began);
    assert_eq!(times[..8], [0, 0, 2, 6, 14, 30, 62, 126], "{times:?}");
    for pair in times[7..].windows(2) {
        let pause = pair[1] - pair[0];
        assert!((60..=120).contains(&pause), "{times:?}");
    }
    let info = info(&sim).await;
    assert_eq!(
        info["last_error_message"],
        "Wrong response from the webhook: 500 Internal Server Error"
    );
    assert_eq!(info["last_error_date"], began + times.last().unwrap());
    assert_eq!(info["pending_update_count"], 1);
}

#[tokio::test]
async fn a_receiver_says_how_long_it_wants_to_be_left_alone() {
    let sim = stepped();
    let receiver = Receiver::new(&sim, |number, _| match number {
        0 => Does::Answers(429, "Retry-After: 100\r\n".to_owned(), String::new()),
        1 => Does::Answers(503, "Retry-After: 9999\r\n".to_owned(), String::new()),
        _ => ok(),
    })
    .await;
    set(&sim, json!({"url": receiver.url()})).await;
    let began = sim.now();
    sim.user("Alice").private_chat().send("hello").await;
    pass(&sim, 8000).await;
    assert_eq!(receiver.times(began), [0, 100, 3700]);
}

#[tokio::test]
async fn the_last_error_is_told_of_until_the_webhook_is_set_anew() {
    let sim = stepped();
    let receiver = Receiver::new(&sim, |number, _| match number {
        0 => status(502),
        _ => ok(),
    })
    .await;
    set(&sim, json!({"url": receiver.url()})).await;
    pass(&sim, 100).await;
    let failed = sim.now();
    sim.user("Alice").private_chat().send("hello").await;
    pass(&sim, 100).await;
    let told = info(&sim).await;
    assert_eq!(told["pending_update_count"], 0);
    assert_eq!(told["last_error_date"], failed);
    // Nobody here is ever cut off from Telegram.
    assert_eq!(told["last_synchronization_error_date"], Value::Null);
    set(&sim, json!({"url": receiver.url(), "max_connections": 7})).await;
    let told = info(&sim).await;
    assert_eq!(told["last_error_date"], Value::Null);
    assert_eq!(told["last_error_message"], Value::Null);
    assert_eq!(told["max_connections"], 7);
}

#[tokio::test]
async fn where_a_name_has_led_to_is_told_once_it_is_known() {
    // Not every machine has this protocol.
    let Ok(listener) = TcpListener::bind("[::1]:0").await else {
        return;
    };
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let sim = stepped();
    let mut receiver = Receiver::new(&sim, |_, _| ok()).await;
    receiver.stop().await;
    receiver.address = ([0, 0, 0, 0, 0, 0, 0, 1], port).into();
    receiver.start().await;
    let url = format!("http://sim.localhost:{port}/");
    set(&sim, json!({"url": url})).await;
    assert_eq!(info(&sim).await["ip_address"], "127.0.0.1");
    sim.user("Alice").private_chat().send("hello").await;
    pass(&sim, 1).await;
    assert_eq!(receiver.came().len(), 1);
    assert_eq!(info(&sim).await["ip_address"], "::1");
}

#[tokio::test]
async fn an_update_is_tried_as_long_as_it_lives() {
    let sim = stepped();
    let receiver = Receiver::new(&sim, |_, _| status(500)).await;
    set(&sim, json!({"url": receiver.url()})).await;
    let began = sim.now();
    sim.update("inline_query", json!({"id": "1", "from": {"id": 7}}));
    pass(&sim, 600).await;
    assert_eq!(receiver.times(began), [0, 0, 2, 6, 14]);
    assert_eq!(info(&sim).await["pending_update_count"], 0);
}

#[tokio::test]
async fn a_receiver_that_does_not_answer_gets_the_update_again_after_a_minute() {
    let sim = stepped();
    let receiver = Receiver::new(&sim, |number, _| match number {
        0 => Does::Hangs,
        _ => ok(),
    })
    .await;
    set(&sim, json!({"url": receiver.url()})).await;
    let began = sim.now();
    sim.user("Alice").private_chat().send("hello").await;
    pass(&sim, 100).await;
    assert_eq!(receiver.times(began), [0, 60]);
    assert_eq!(
        info(&sim).await["last_error_message"],
        "Read timeout expired"
    );
}

#[tokio::test]
async fn nobody_who_listens_is_told_from_one_who_hangs_up() {
    let sim = stepped();
    let mut receiver = Receiver::new(&sim, |_, _| Does::Closes).await;
    set(&sim, json!({"url": receiver.url()})).await;
    sim.user("Alice").private_chat().send("hello").await;
    pass(&sim, 0).await;
    let told = info(&sim).await["last_error_message"].clone();
    assert_eq!(told, "Connection closed");
    receiver.stop().await;
    pass(&sim, 10).await;
    let told = info(&sim).await["last_error_message"].clone();
    assert_eq!(told, "Connection refused");
}

#[tokio::test]
async fn a_press_overtakes_a_message_and_a_message_does_not() {
    let sim = stepped();
    let receiver = Receiver::new(&sim, |_, came| {
        match came.update["message"]["text"].as_str() {
            Some("stuck") => Does::Hangs,
            _ => ok(),
        }
    })
    .await;
    set(&sim, json!({"url": receiver.url()})).await;
    let alice = sim.user("Alice").private_chat();
    let bob = sim.user("Bob").private_chat();
    // Without a success there is one connection only.
    bob.send("first").await;
    pass(&sim, 0).await;
    alice.send("stuck").await;
    alice.send("behind it").await;
    bob.send("beside it").await;
    sim.update("callback_query", json!({"id": "1", "from": {"id": 1001}}));
    pass(&sim, 1).await;
    let what = |came: &Came| match came.update["message"]["text"].as_str() {
        Some(text) => text.to_owned(),
        None => "press".to_owned(),
    };
    let came: BTreeSet<String> = receiver.came().iter().map(what).collect();
    let expected = ["beside it", "first", "press", "stuck"].map(str::to_owned);
    assert_eq!(came, BTreeSet::from(expected));
    assert_eq!(info(&sim).await["pending_update_count"], 2);
}

#[tokio::test]
async fn no_more_requests_are_under_way_than_connections_are_allowed() {
    let sim = stepped();
    let receiver = Receiver::new(&sim, |number, _| match number {
        0 => ok(),
        _ => Does::Hangs,
    })
    .await;
    set(&sim, json!({"url": receiver.url(), "max_connections": 3})).await;
    sim.user("0").private_chat().send("first").await;
    pass(&sim, 0).await;
    for name in ["1", "2", "3", "4", "5"] {
        sim.user(name).private_chat().send("x").await;
    }
    pass(&sim, 5).await;
    assert_eq!(receiver.came().len(), 1 + 3);
}

#[tokio::test]
async fn a_webhook_that_has_been_gone_for_a_day_is_removed() {
    let sim = stepped();
    let gone = || Does::Answers(410, "Retry-After: 3000\r\n".to_owned(), String::new());
    let receiver = Receiver::new(&sim, move |_, _| gone()).await;
    set(&sim, json!({"url": receiver.url()})).await;
    let chat = sim.user("Alice").private_chat();
    chat.send("one").await;
    pass(&sim, 22 * 3600).await;
    assert_eq!(info(&sim).await["url"], receiver.url());
    pass(&sim, 3600 + 1800).await;
    assert_eq!(info(&sim).await["url"], "");
    let updates = sim.call("getUpdates", json!({})).await;
    assert_eq!(updates["result"][0]["message"]["text"], "one");
}

#[tokio::test]
async fn another_machine_gets_nothing_unless_that_is_wanted() {
    let sim = stepped();
    set(&sim, json!({"url": "http://192.0.2.1/hook"})).await;
    sim.user("Alice").private_chat().send("hello").await;
    pass(&sim, 60).await;
    let info = info(&sim).await;
    assert_eq!(
        info["last_error_message"],
        "The simulator sends to this machine only"
    );
    assert_eq!(info["pending_update_count"], 1);
}

#[tokio::test(start_paused = true)]
async fn a_strict_server_refuses_webhooks_in_the_servers_words() {
    let sim = Simulator::new().strict();
    for (parameters, expected) in [
        (
            json!({"url": "http://example.org"}),
            "Bad Request: bad webhook: An HTTPS URL must be provided for webhook",
        ),
        (
            json!({"url": "https:///x"}),
            "Bad Request: invalid webhook URL specified",
        ),
        (
            json!({"url": "ftp://example.org"}),
            "Bad Request: invalid webhook URL specified",
        ),
        (
            json!({"url": "https://example.org:99/"}),
            "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        (
            json!({"url": "https://localhost/"}),
            "Bad Request: bad webhook: IP address 127.0.0.1 is reserved",
        ),
        (
            json!({"url": "https://example.org/", "ip_address": "10.1.2.3"}),
            "Bad Request: bad webhook: IP address 10.1.2.3 is reserved",
        ),
        (
            json!({"url": "https://example.org/", "ip_address": "here"}),
            "Bad Request: bad webhook: Invalid IP address specified",
        ),
        (
            json!({"url": "https://[2001:db8::1]/"}),
            "Bad Request: bad webhook: IPv6-only addresses are not allowed",
        ),
        (
            json!({"url": "https://bot.invalid/"}),
            "Bad Request: bad webhook: Failed to resolve host: Name or service not known",
        ),
        (
            json!({"url": "https://example.org", "secret_token": "a b"}),
            "Bad Request: secret token contains unallowed characters",
        ),
        (
            json!({"url": "https://example.org", "secret_token": "a".repeat(257)}),
            "Bad Request: secret token is too long",
        ),
    ] {
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(
            sim.call("setWebhook", parameters).await["description"],
            expected
        );
        assert_eq!(info(&sim).await["url"], "");
    }
    set(&sim, json!({"url": "https://example.org"})).await;
    let other = json!({"url": "https://example.com"});
    assert_eq!(
        sim.call("setWebhook", other).await,
        json!({
            "ok": false,
            "error_code": 429,
            "description": "Too Many Requests: retry after 1",
            "parameters": {"retry_after": 1},
        })
    );
}

#[tokio::test(start_paused = true)]
async fn a_strict_server_sets_a_webhook_once_a_second_even_to_what_it_is() {
    let sim = Simulator::new().strict();
    let same = json!({"url": "https://example.org"});
    set(&sim, same.clone()).await;
    tokio::time::advance(Duration::from_millis(600)).await;
    let again = || sim.call("setWebhook", same.clone());
    assert_eq!(again().await["parameters"]["retry_after"], 1);
    tokio::time::advance(Duration::from_millis(400)).await;
    // One that is refused does not count,
    assert_eq!(again().await["description"], "Webhook is already set");
    // and one that deletes needs not wait.
    let deleted = sim.call("deleteWebhook", json!({})).await;
    assert_eq!(deleted["description"], "Webhook was deleted");
}

#[tokio::test]
async fn a_webhook_that_is_refused_leaves_none() {
    let sim = stepped();
    for refused in [
        json!({"url": "ftp://example.org"}),
        json!({"url": "https://example.org", "secret_token": "a b"}),
        json!({"url": "https://example.org", "ip_address": "here"}),
    ] {
        set(&sim, json!({"url": "https://example.com"})).await;
        assert_eq!(sim.call("setWebhook", refused).await["error_code"], 400);
        assert_eq!(info(&sim).await["url"], "");
    }
}

#[tokio::test(start_paused = true)]
async fn the_next_call_for_a_webhook_ends_one_that_is_still_verified() {
    let sim = Simulator::new();
    let started = Instant::now();
    let slow = || async {
        let verification = Duration::from_secs(10);
        sim.faults().call("setWebhook").delay(verification);
        let first = json!({"url": "https://first.example"});
        let answer = sim.call("setWebhook", first).await;
        (answer["description"].clone(), started.elapsed().as_secs())
    };
    let second = |method, seconds, url| {
        let sim = sim.clone();
        async move {
            tokio::time::sleep(Duration::from_secs(seconds)).await;
            sim.call(method, json!({"url": url})).await["ok"].clone()
        }
    };
    let ended = json!("Conflict: terminated by other setWebhook");
    let others = second("setWebhook", 2, "https://second.example");
    let (first, other) = tokio::join!(slow(), others);
    assert_eq!((first, other), ((ended.clone(), 2), json!(true)));
    assert_eq!(info(&sim).await["url"], "https://second.example");
    // A second conflict within three seconds is told of three seconds later.
    let (first, other) = tokio::join!(slow(), second("deleteWebhook", 1, ""));
    assert_eq!((first, other), ((ended, 6), json!(true)));
    assert_eq!(info(&sim).await["url"], "");
    assert_eq!(slow().await, (json!("Webhook was set"), 16));
}

/// A receiver that fails, hangs, hangs up, answers late and is started again.
#[tokio::test]
async fn in_chaos_every_update_comes_in_its_order_and_none_again_once_it_is_taken() {
    let sim = stepped();
    let mut receiver = Receiver::new(&sim, |number, _| match number % 11 {
        1 => status(500),
        3 => Does::AnswersLate,
        4 => Does::Closes,
        5 => Does::Answers(429, "Retry-After: 3\r\n".to_owned(), String::new()),
        7 => Does::Answers(200, "Connection: close\r\n".to_owned(), String::new()),
        8 if number % 3 == 0 => Does::Hangs,
        9 => status(302),
        _ => ok(),
    })
    .await;
    set(&sim, json!({"url": receiver.url(), "max_connections": 4})).await;
    let chats: Vec<_> = ["Alice", "Bob", "Carol", "Dan", "Eve"]
        .map(|name| sim.user(name).private_chat())
        .into();
    for round in 0..12 {
        for chat in &chats {
            chat.send(round.to_string()).await;
            let press = json!({"id": round.to_string(), "from": {"id": chat.id()}});
            sim.update(
                "poll_answer",
                json!({"poll_id": chat.id().to_string(), "press": press}),
            );
        }
        pass(&sim, 1).await;
        if round % 5 == 2 {
            receiver.stop().await;
            pass(&sim, 20).await;
            receiver.start().await;
        }
    }
    for _ in 0..100 {
        if info(&sim).await["pending_update_count"] == 0 {
            break;
        }
        pass(&sim, 60).await;
    }
    assert_eq!(info(&sim).await["pending_update_count"], 0);

    let mut lanes: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    let mut taken = BTreeSet::new();
    let mut again = Vec::new();
    for came in receiver.came() {
        let id = came.update["update_id"].as_i64().unwrap();
        if taken.contains(&id) {
            again.push(id);
        }
        if came.taken {
            taken.insert(id);
            let message = &came.update["message"]["chat"]["id"];
            let lane = format!("{message} {}", came.update["poll_answer"]["poll_id"]);
            lanes.entry(lane).or_default().push(id);
        }
    }
    assert_eq!(again, [0; 0], "these came again");
    assert_eq!(taken.len(), 12 * 5 * 2, "all have come");
    assert_eq!(lanes.len(), 10);
    for (lane, ids) in lanes {
        assert!(ids.is_sorted(), "{lane}: {ids:?}");
        assert_eq!(ids.len(), 12, "{lane}: {ids:?}");
    }
}

/// Webhooks by HTTPS. The words are those of rustls.
#[cfg(feature = "rustls")]
mod https {
    use amanobot::types::InputFile;
    use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
    use tokio_rustls::rustls::pki_types::PrivateKeyDer;
    use tokio_rustls::rustls::{ServerConfig, crypto::ring};

    use super::*;

    impl Receiver {
        /// One that takes everything, by HTTPS.
        async fn secure(sim: &Simulator, tls: TlsAcceptor) -> Self {
            Self::starting(sim, Arc::new(|_, _| ok()), Some(tls)).await
        }
    }

    /// What a certificate says of its owner: a common name, domains, and whether it is an authority, as
    /// those of `openssl req -x509` are.
    fn owner(common_name: &str, domains: &[&str], is_authority: bool) -> CertificateParams {
        let domains: Vec<String> = domains.iter().map(ToString::to_string).collect();
        let mut owner = CertificateParams::new(domains).unwrap();
        let names = &mut owner.distinguished_name;
        *names = rcgen::DistinguishedName::new();
        names.push(DnType::OrganizationName, "Tea");
        names.push(DnType::CommonName, common_name);
        if is_authority {
            owner.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        }
        owner
    }

    /// A door with a certificate of its own, and the certificate as PEM.
    fn self_signed(owner: &CertificateParams) -> (TlsAcceptor, String) {
        let key = KeyPair::generate().unwrap();
        let certificate = owner.self_signed(&key).unwrap();
        (door(&key, &certificate), certificate.pem())
    }

    fn door(key: &KeyPair, certificate: &rcgen::Certificate) -> TlsAcceptor {
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }

    /// Sets a webhook with a certificate.
    async fn set_trusting(sim: &Simulator, url: &str, pem: &str) {
        let pem = InputFile::bytes("certificate.pem", pem.as_bytes().to_vec());
        let set = sim.bot().set_webhook(url).certificate(pem);
        assert!(set.await.unwrap());
    }

    /// Lets the world's time stand until something has been tried, and tells what came of it: an error,
    /// or none.
    async fn tried(sim: &Simulator) -> Option<String> {
        for _ in 0..200 {
            pass(sim, 0).await;
            let info = info(sim).await;
            if let Some(error) = info["last_error_message"].as_str() {
                return Some(error.to_owned());
            }
            if info["pending_update_count"] == 0 {
                return None;
            }
        }
        panic!("nothing has been tried");
    }

    const UNTRUSTED: &str = "SSL error {error:0A000086:SSL routines::certificate verify failed}";

    #[tokio::test]
    async fn a_receiver_with_a_certificate_of_its_own_gets_updates_once_that_is_uploaded() {
        let sim = stepped();
        // As the guide to self-signed certificates has them made.
        let (door, pem) = self_signed(&owner("127.0.0.1", &[], true));
        let receiver = Receiver::secure(&sim, door).await;
        let url = receiver.url().replace("http://", "https://");
        set(&sim, json!({"url": url})).await;
        let began = sim.now();
        sim.user("Alice").private_chat().send("hello").await;
        assert_eq!(tried(&sim).await.as_deref(), Some(UNTRUSTED));
        pass(&sim, 10).await;
        let told = info(&sim).await;
        let failed = told["last_error_date"].as_i64();
        assert!(failed > Some(began), "it is tried again");
        assert_eq!(told["pending_update_count"], 1);
        assert_eq!(told["has_custom_certificate"], false);
        assert!(receiver.came().is_empty());

        set_trusting(&sim, &url, &pem).await;
        assert_eq!(tried(&sim).await, None);
        assert_eq!(receiver.came()[0].update["message"]["text"], "hello");
        assert_eq!(
            info(&sim).await,
            json!({
                "url": url,
                "has_custom_certificate": true,
                "pending_update_count": 0,
                "ip_address": "127.0.0.1",
                "max_connections": 40,
            })
        );
    }

    #[tokio::test]
    async fn an_uploaded_certificate_is_believed_for_its_own_host_and_in_its_time() {
        let mut expired = owner("127.0.0.1", &[], true);
        expired.not_after = rcgen::date_time_ymd(2020, 1, 1);
        for (owner, expected) in [
            (owner("127.0.0.1", &[], false), None),
            (owner("bot.example.org", &[], true), Some(UNTRUSTED)),
            // Where domains are named the common name does not count.
            (
                owner("127.0.0.1", &["bot.example.org"], true),
                Some(UNTRUSTED),
            ),
            (expired, Some(UNTRUSTED)),
        ] {
            let sim = stepped();
            let (door, pem) = self_signed(&owner);
            let receiver = Receiver::secure(&sim, door).await;
            let url = receiver.url().replace("http://", "https://");
            set_trusting(&sim, &url, &pem).await;
            sim.user("Alice").private_chat().send("hello").await;
            assert_eq!(tried(&sim).await.as_deref(), expected, "{owner:?}");
        }
        let sim = stepped();
        let (door, _) = self_signed(&owner("127.0.0.1", &[], true));
        let (_, another) = self_signed(&owner("127.0.0.1", &[], true));
        let receiver = Receiver::secure(&sim, door).await;
        let url = receiver.url().replace("http://", "https://");
        set_trusting(&sim, &url, &another).await;
        sim.user("Alice").private_chat().send("hello").await;
        assert_eq!(tried(&sim).await.as_deref(), Some(UNTRUSTED));
    }

    #[tokio::test]
    async fn a_webhook_of_any_name_is_reached_at_its_fixed_address() {
        let sim = stepped();
        let key = KeyPair::generate().unwrap();
        let authority = owner("Tea Authority", &[], true);
        let authority = CertifiedIssuer::self_signed(authority, key).unwrap();
        let key = KeyPair::generate().unwrap();
        let leaf = owner("unused", &["bot.example.org"], false);
        let leaf = leaf.signed_by(&key, &authority).unwrap();
        let receiver = Receiver::secure(&sim, door(&key, &leaf)).await;
        let port = receiver.address.port();
        let url = format!("https://bot.example.org:{port}/hook");
        let pem = InputFile::bytes("authority.pem", authority.pem().into_bytes());
        let bot = sim.bot();
        let set = bot
            .set_webhook(&url)
            .certificate(pem)
            .ip_address("127.0.0.1");
        assert!(set.await.unwrap());
        sim.user("Alice").private_chat().send("hello").await;
        assert_eq!(tried(&sim).await, None);
        let came = receiver.came();
        assert_eq!(came[0].headers["host"], format!("bot.example.org:{port}"));
        assert_eq!(info(&sim).await["ip_address"], "127.0.0.1");
    }

    #[tokio::test]
    async fn a_receiver_without_tls_is_none_for_https() {
        let sim = stepped();
        let receiver = Receiver::new(&sim, |_, _| ok()).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        drop(receiver);
        let plain = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let refused = b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
            stream.write_all(refused).await.unwrap();
            // Gone before all has been read, the connection would be reset.
            let _ = stream.read_to_end(&mut Vec::new()).await;
        });
        set(&sim, json!({"url": format!("https://{address}/")})).await;
        sim.user("Alice").private_chat().send("hello").await;
        let told = tried(&sim).await;
        assert_eq!(
            told.as_deref(),
            Some("SSL error {error:0A0000C6:SSL routines::packet length too long}")
        );
        plain.await.unwrap();
    }

    #[tokio::test]
    async fn a_certificate_that_is_none_is_refused_and_leaves_no_webhook() {
        let sim = stepped();
        set(&sim, json!({"url": "https://example.org"})).await;
        let bot = sim.bot();
        let none = InputFile::bytes("certificate.pem", b"-----BEGIN TEA-----".to_vec());
        let refused = bot.set_webhook("https://example.com").certificate(none);
        assert_eq!(
            refused.await.unwrap_err().to_string(),
            "setWebhook: Bad Request: bad webhook: Failed to set custom certificate file{error:05800088:\
         x509 certificate routines::no certificate or crl found} (400)"
        );
        assert_eq!(info(&sim).await["url"], "");
    }
}
