//! The log, read at once, waited for, or as a stream of events.

use std::time::Duration;

use amanobot::sim::Server;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::http::open;
use crate::{ALICE, get, post, serve};

#[tokio::test]
async fn the_log_tells_calls_with_their_answers_and_updates() {
    let (sim, server) = serve().await;
    post(&server, &format!("{ALICE}/send"), json!({"text": "hi"})).await;
    sim.call(
        "sendMessage",
        json!({"chat_id": 1001, "text": "hello", "txet": 1}),
    )
    .await;
    sim.call("sendMessage", json!({"chat_id": 1001})).await;
    let log = get(&server, "/_sim/log").await;
    let [update, call, refused] = log["result"].as_array().unwrap().as_slice() else {
        panic!("{log:#}");
    };
    assert_eq!(update["kind"], "update");
    assert_eq!(update["update"]["message"]["text"], "hi");
    assert_eq!(
        (&call["kind"], &call["method"]),
        (&json!("call"), &json!("sendMessage"))
    );
    assert_eq!(
        call["parameters"],
        json!({"chat_id": 1001, "text": "hello"})
    );
    assert_eq!(call["answer"]["result"]["text"], "hello");
    assert_eq!(call["ignored"], json!(["txet"]));
    assert_eq!(
        (&call["fidelity"], &call["status"]),
        (&json!("modelled"), &json!(200))
    );
    assert_eq!(refused["status"], 400);
    assert_eq!(refused["answer"]["ok"], false);
    let after = refused["seq"].as_u64().unwrap();
    let path = format!("/_sim/log?after={after}&wait=10");
    let later = async {
        tokio::task::yield_now().await;
        sim.call("getMe", json!({})).await;
    };
    let (log, ()) = tokio::join!(get(&server, &path), later);
    assert_eq!(log["result"][0]["method"], "getMe");
    let path = format!("{ALICE}/events");
    let events = get(&server, &path).await;
    let kinds = events["result"].as_array().unwrap().iter();
    let kinds: Vec<&str> = kinds.filter_map(|event| event["kind"].as_str()).collect();
    assert_eq!(kinds, ["message", "message", "refused"]);
}

#[tokio::test]
async fn the_log_tells_what_was_sent_under_names_of_the_past() {
    let (sim, server) = serve().await;
    post(&server, &format!("{ALICE}/send"), json!({"text": "hi"})).await;
    let photo = json!({"type": "photo", "id": "1", "photo_url": "https://a.b/c", "thumb_url": "https://a.b/d"});
    for (method, parameters, sent) in [
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "of today"}),
            Value::Null,
        ),
        (
            "getChatMembersCount",
            json!({"chat_id": 1001}),
            json!({"chat_id": "1001"}),
        ),
        (
            "sendMessage",
            json!({"chat_id": 1001, "text": "hello", "txet": 1}),
            json!({"chat_id": "1001", "text": "hello", "txet": "1"}),
        ),
        (
            "answerInlineQuery",
            json!({"inline_query_id": "1", "results": [photo]}),
            json!({"inline_query_id": "1", "results": json!([photo]).to_string()}),
        ),
    ] {
        sim.call(method, parameters).await;
        let log = get(&server, "/_sim/log").await;
        let call = log["result"].as_array().unwrap().last().unwrap();
        let expected = match sent {
            Value::Null => Value::Null,
            parameters => json!({"method": method, "parameters": parameters}),
        };
        assert_eq!(call["sent"], expected);
    }
}

/// A stream of events that is read line by line.
struct Events(BufReader<TcpStream>);

impl Events {
    async fn open(server: &Server, path: &str, header: &[&str]) -> Self {
        let line = format!("GET {path}");
        Self(BufReader::new(
            open(server.address(), &line, header, "").await,
        ))
    }

    /// The next line that begins like this, without its beginning.
    async fn line(&mut self, start: &str) -> String {
        let mut line = String::new();
        loop {
            line.clear();
            let read = timeout(Duration::from_secs(10), self.0.read_line(&mut line)).await;
            assert!(
                read.expect("a line comes").unwrap() > 0,
                "the stream goes on"
            );
            if let Some(rest) = line.strip_prefix(start) {
                return rest.trim_end().to_owned();
            }
        }
    }

    async fn next(&mut self) -> Value {
        serde_json::from_str(&self.line("data: ").await).expect("an event is JSON")
    }
}

#[tokio::test]
async fn the_stream_tells_everything_and_goes_on_where_it_broke() {
    let (sim, server) = serve().await;
    let mut events = Events::open(&server, "/_sim/events", &[]).await;
    events.line("retry: ").await;
    post(&server, &format!("{ALICE}/send"), json!({"text": "hi"})).await;
    sim.call("sendMessage", json!({"chat_id": 1001, "text": "hello"}))
        .await;
    let mut kinds = Vec::new();
    let mut last = Value::Null;
    while kinds.len() < 5 {
        last = events.next().await;
        kinds.push(last["kind"].as_str().unwrap_or_default().to_owned());
    }
    assert_eq!(kinds, ["state", "message", "update", "message", "call"]);
    drop(events);
    let seq = last["seq"].as_u64().unwrap();
    let header = format!("Last-Event-ID: {}", seq - 1);
    let mut events = Events::open(&server, "/_sim/events", &[&header]).await;
    assert_eq!(events.line("id: ").await, seq.to_string());
    assert_eq!(events.next().await["method"], "sendMessage");
}

#[tokio::test]
async fn a_stream_from_another_life_begins_anew() {
    let (_sim, server) = serve().await;
    post(&server, &format!("{ALICE}/send"), json!({"text": "hi"})).await;
    let mut events = Events::open(&server, "/_sim/events?after=5000", &[]).await;
    assert_eq!(events.next().await["kind"], "state");
    assert_eq!(events.next().await["seq"], 1);
}

#[tokio::test]
async fn too_many_streams_are_refused_and_an_end_makes_room() {
    let (_sim, server) = serve().await;
    let mut open = Vec::new();
    for _ in 0..64 {
        let mut events = Events::open(&server, "/_sim/events", &[]).await;
        events.line("retry: ").await;
        open.push(events);
    }
    assert_eq!(get(&server, "/_sim/events").await["error_code"], 503);
    drop(server);
    // The streams of a server that is gone end.
    let mut rest = String::new();
    let ended = timeout(Duration::from_secs(10), open[0].0.read_to_string(&mut rest)).await;
    ended.expect("the stream ends").unwrap();
}
