//! The control API: people, chats and the log over HTTP, for tests in any language.

mod content;
mod declare;
mod guard;
mod people;
mod state;
mod stream;
mod time;
mod trouble;

#[path = "../common/http.rs"]
mod http;

use amanobot::sim::{Server, Simulator};
use serde_json::Value;

use http::{JSON, ask};

/// Where Alice's chat with the simulator's bot is.
const ALICE: &str = "/_sim/users/Alice/chats/@SimBot";

/// A simulator and its server.
async fn serve() -> (Simulator, Server) {
    let sim = Simulator::new();
    let server = sim.serve("127.0.0.1:0").await.expect("a port is free");
    (sim, server)
}

/// The envelope of an answer to GET.
async fn get(server: &Server, path: &str) -> Value {
    http::get(server.address(), path).await.json()
}

/// The envelope of an answer to POST.
async fn post(server: &Server, path: &str, body: Value) -> Value {
    let line = format!("POST {path}");
    let answer = ask(server.address(), &line, &[JSON], body.to_string()).await;
    let envelope = answer.json();
    let code = envelope["error_code"].as_u64().unwrap_or(200);
    assert_eq!(u64::from(answer.status), code);
    envelope
}

/// What is said of a request that is refused.
async fn refusal(server: &Server, path: &str, body: Value) -> String {
    let envelope = post(server, path, body).await;
    assert_eq!(envelope["ok"], false, "{envelope}");
    envelope["description"]
        .as_str()
        .expect("it says why")
        .to_owned()
}
