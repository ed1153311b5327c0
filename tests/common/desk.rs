//! A Telegram that answers every method with what the static table says, at once or when told to.
//!
//! In the same process, so that a paused clock works.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use amanobot::Bot;
use amanobot::bot::transport::{
    Body, BoxFuture, FileStream, Request, Response, Transport, TransportError,
};
use amanobot::schema::{self, Kind};
use serde_json::{Value, json};
use tokio::sync::{Notify, oneshot};

use super::blank;

/// The channel that `@Channel` is the username of.
pub(crate) const CHANNEL: i64 = -1_001_000_000_077;

#[derive(Debug, Clone, Default)]
pub(crate) struct Desk(Arc<State>);

#[derive(Debug, Default)]
struct State {
    sent: AtomicI64,
    holds: Mutex<bool>,
    held: Mutex<VecDeque<oneshot::Sender<Reply>>>,
    arrived: Notify,
}

/// What happens to a request that was held.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Reply {
    /// It is carried out.
    Done,
    /// It is refused.
    Refused,
}

impl Desk {
    pub(crate) fn bot(&self) -> Bot {
        Bot::with_transport("123:token", self.clone()).unwrap()
    }

    /// From now on, answers when [told](Self::reply).
    pub(crate) fn hold(&self) {
        *self.0.holds.lock().unwrap() = true;
    }

    /// Answers the request that has waited longest. Waits for it if there is none.
    pub(crate) async fn reply(&self, reply: Reply) {
        loop {
            let first = self.0.held.lock().unwrap().pop_front();
            // One that was given up is passed over.
            match first.map(|first| first.send(reply)) {
                Some(Ok(())) => return,
                Some(Err(_)) => {}
                None => self.0.arrived.notified().await,
            }
        }
    }

    /// Waits until so many requests wait for their answers.
    pub(crate) async fn waiting(&self, requests: usize) {
        loop {
            let held = self.0.held.lock().unwrap().len();
            if held >= requests {
                return;
            }
            self.0.arrived.notified().await;
        }
    }

    /// From now on, answers at once again.
    pub(crate) fn unhold(&self) {
        *self.0.holds.lock().unwrap() = false;
    }
}

impl Transport for Desk {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let parameters = match request.body {
            Body::Json(body) => serde_json::from_slice(&body).unwrap(),
            Body::Empty => json!({}),
            Body::Multipart(_) => panic!("no files are sent in these tests"),
        };
        let number = 1001 + self.0.sent.fetch_add(1, Ordering::SeqCst);
        let told = self.0.holds.lock().unwrap().then(|| {
            let (tell, told) = oneshot::channel();
            self.0.held.lock().unwrap().push_back(tell);
            self.0.arrived.notify_one();
            told
        });
        Box::pin(async move {
            let reply = match told {
                Some(told) => told.await.expect("the desk stays"),
                None => Reply::Done,
            };
            let body = match reply {
                Reply::Done => json!({
                    "ok": true, "result": answer(request.method, &parameters, number),
                }),
                Reply::Refused => json!({
                    "ok": false, "error_code": 400, "description": "Bad Request: refused",
                }),
            };
            Ok(Response {
                status: 200,
                body: body.to_string().into_bytes(),
            })
        })
    }

    fn file(&self, _path: &str) -> BoxFuture<'_, Result<FileStream, TransportError>> {
        unimplemented!("the desk has no files")
    }
}

/// What a method answers to these parameters; a message that it sends gets this number.
fn answer(method: &str, parameters: &Value, number: i64) -> Value {
    match &schema::method(method).unwrap().returns {
        Kind::OneOf(_) if parameters["inline_message_id"].is_string() => json!(true),
        Kind::OneOf(_) | Kind::Object("Message") => message(parameters, number),
        Kind::Object("MessageId") => json!({"message_id": number}),
        Kind::Object(name @ ("SentWebAppMessage" | "SentGuestMessage")) => {
            let sent = json!({"inline_message_id": format!("inline-{number}")});
            blank::complete(name, sent)
        }
        other => blank::value(other),
    }
}

/// A message where the parameters say; one that is there already keeps its number.
fn message(parameters: &Value, number: i64) -> Value {
    let mut message = json!({
        "message_id": parameters["message_id"].as_i64().unwrap_or(number),
        "date": 1,
        "chat": chat(&parameters["chat_id"]),
    });
    if let Some(connection) = parameters.get("business_connection_id") {
        message["business_connection_id"] = connection.clone();
    }
    message
}

/// The chat of this id.
pub(crate) fn chat(id: &Value) -> Value {
    match id.as_i64() {
        Some(id) if id < 0 => json!({"id": id, "type": "supergroup"}),
        Some(id) => json!({"id": id, "type": "private"}),
        None => json!({"id": CHANNEL, "type": "channel", "username": "Channel"}),
    }
}
