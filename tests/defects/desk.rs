//! A server in the same process: answers each call alike and keeps what it was asked.

use std::sync::{Arc, Mutex};

use amanobot::Bot;
use amanobot::bot::transport::{
    Body, BoxFuture, Content, FileStream, Request, Response, Transport, TransportError,
};
use serde_json::{Value, json};

/// What there is to answer with, and what was asked.
#[derive(Debug, Clone)]
pub(crate) struct Desk(Arc<State>);

#[derive(Debug)]
struct State {
    answer: Vec<u8>,
    /// Status, promised length and content of every file.
    file: (u16, u64, &'static str),
    asked: Mutex<Vec<(&'static str, Value)>>,
}

impl Desk {
    /// Answers with a result.
    pub(crate) fn new(result: &Value) -> Self {
        Self::saying(json!({"ok": true, "result": result}).to_string())
    }

    /// Answers with these bytes.
    pub(crate) fn saying(answer: impl Into<Vec<u8>>) -> Self {
        Self::with_file(answer, (404, 0, ""))
    }

    /// Has one file.
    pub(crate) fn with_file(answer: impl Into<Vec<u8>>, file: (u16, u64, &'static str)) -> Self {
        Self(Arc::new(State {
            answer: answer.into(),
            file,
            asked: Mutex::default(),
        }))
    }

    pub(crate) fn bot(&self) -> Bot {
        Bot::with_transport("1:a", self.clone()).unwrap()
    }

    /// The methods and parameters of all calls. A file among them is its name.
    pub(crate) fn asked(&self) -> Vec<(&'static str, Value)> {
        self.0.asked.lock().unwrap().clone()
    }
}

fn parameters(body: Body) -> Value {
    match body {
        Body::Empty => json!({}),
        Body::Json(json) => serde_json::from_slice(&json).unwrap(),
        Body::Multipart(parts) => {
            let parts = parts.into_iter().map(|part| {
                let content = match part.content {
                    Content::Text(text) => serde_json::from_str(&text).unwrap_or(json!(text)),
                    Content::File { file_name, .. } => json!(file_name),
                };
                (part.name, content)
            });
            Value::Object(parts.collect())
        }
    }
}

impl Transport for Desk {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        let asked = (request.method, parameters(request.body));
        self.0.asked.lock().unwrap().push(asked);
        Box::pin(async {
            Ok(Response {
                status: 200,
                body: self.0.answer.clone(),
            })
        })
    }

    fn file(&self, _path: &str) -> BoxFuture<'_, Result<FileStream, TransportError>> {
        let (status, length, content) = self.0.file;
        Box::pin(async move {
            Ok(FileStream {
                status,
                length: Some(length),
                reader: Box::pin(content.as_bytes()),
            })
        })
    }
}
