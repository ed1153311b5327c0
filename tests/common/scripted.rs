//! A Telegram that answers polls from a script and writes down what it is asked.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::Bot;
use amanobot::bot::transport::{
    Body, BoxFuture, FileStream, Request, Response, Transport, TransportError,
};
use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio::time::Instant;

/// A server that does what it was told beforehand; polls beyond that hang.
#[derive(Debug, Clone)]
pub(crate) struct Script(Arc<State>);

#[derive(Debug)]
struct State {
    answers: Mutex<VecDeque<Answer>>,
    polls: Mutex<Vec<Value>>,
    times: Mutex<Vec<Instant>>,
    asked: Notify,
    closed: Notify,
}

/// What a poll is answered with.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    /// A status and a body.
    Page(u16, String),
    /// Nothing: the connection is lost.
    Lost,
    /// Nothing, ever again: the other side ends while it is asked.
    End,
}

/// A batch of updates.
pub(crate) fn batch(updates: impl IntoIterator<Item = Value>) -> Answer {
    let updates: Vec<_> = updates.into_iter().collect();
    Answer::Page(200, json!({"ok": true, "result": updates}).to_string())
}

/// A refusal.
pub(crate) fn error(code: u16, description: &str) -> Answer {
    let body = json!({"ok": false, "error_code": code, "description": description});
    Answer::Page(code, body.to_string())
}

/// A refusal that asks for a pause.
pub(crate) fn too_many_requests(seconds: u64) -> Answer {
    let mut body = json!({"ok": false, "error_code": 429, "description": "Too Many Requests"});
    body["parameters"] = json!({"retry_after": seconds});
    Answer::Page(429, body.to_string())
}

/// The update `id`: a message of that text in a private chat.
pub(crate) fn says(id: i64, text: &str) -> Value {
    let chat = json!({"id": 7, "type": "private", "first_name": "U"});
    json!({"update_id": id, "message": {"message_id": id, "date": 1, "chat": chat, "text": text}})
}

impl Script {
    /// Answers polls with these, one after another.
    pub(crate) fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self(Arc::new(State {
            answers: Mutex::new(answers.into_iter().collect()),
            polls: Mutex::default(),
            times: Mutex::default(),
            asked: Notify::new(),
            closed: Notify::new(),
        }))
    }

    /// A bot that talks to this.
    pub(crate) fn bot(&self) -> Bot {
        Bot::with_transport("123:token", self.clone()).unwrap()
    }

    /// Ends for good.
    pub(crate) fn close(&self) {
        self.0.closed.notify_one();
    }

    /// Adds to the answers.
    pub(crate) fn then(&self, answer: Answer) {
        self.0.answers.lock().unwrap().push_back(answer);
    }

    /// The parameters of the polls so far.
    pub(crate) fn polls(&self) -> Vec<Value> {
        self.0.polls.lock().unwrap().clone()
    }

    /// The offsets of the polls so far.
    pub(crate) fn offsets(&self) -> Vec<Option<i64>> {
        self.polls()
            .iter()
            .map(|poll| poll["offset"].as_i64())
            .collect()
    }

    /// The time between one poll and the next.
    pub(crate) fn pauses(&self) -> Vec<Duration> {
        self.0
            .times
            .lock()
            .unwrap()
            .windows(2)
            .map(|pair| pair[1] - pair[0])
            .collect()
    }

    /// Waits until there have been so many polls.
    pub(crate) async fn polled(&self, times: usize) {
        // `notify_one` keeps one wake-up, so none is missed between the look and the wait.
        while self.polls().len() < times {
            self.0.asked.notified().await;
        }
    }
}

impl Transport for Script {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        assert_eq!(request.method, "getUpdates");
        let Body::Json(body) = request.body else {
            panic!("a poll has parameters")
        };
        self.0
            .polls
            .lock()
            .unwrap()
            .push(serde_json::from_slice(&body).unwrap());
        self.0.times.lock().unwrap().push(Instant::now());
        self.0.asked.notify_one();
        let answer = self.0.answers.lock().unwrap().pop_front();
        Box::pin(async {
            match answer {
                Some(Answer::End) => {
                    self.close();
                    Err(TransportError::new("the other side has ended"))
                }
                Some(Answer::Page(status, body)) => Ok(Response {
                    status,
                    body: body.into_bytes(),
                }),
                Some(Answer::Lost) => Err(TransportError::new("connection lost")),
                None => std::future::pending().await,
            }
        })
    }

    fn file(&self, _path: &str) -> BoxFuture<'_, Result<FileStream, TransportError>> {
        unimplemented!("the script has no files")
    }

    fn closed(&self) -> BoxFuture<'_, ()> {
        Box::pin(self.0.closed.notified())
    }
}
