//! The control API: people, chats and the world itself, over HTTP and as JSON.
//!
//! For tests and tools in any language, and for the web page. Knows paths and JSON, not HTTP: the
//! door (`server`) reads and writes. What people do is told in `acts` of the simulator.

mod account;
mod content;
mod declare;
mod messages;
mod moderate;
mod names;
mod people;
mod routes;
mod rules;
mod state;
mod stream;
mod time;
mod trouble;

pub(crate) use self::routes::{Found, find};
pub(crate) use self::stream::Feed;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value, json};
use tokio::time::Instant;

use crate::bot::transport::BoxFuture;
use crate::sim::body::Form;
use crate::sim::files::Stored;
use crate::sim::refusal::Refusal;
use crate::sim::service::Service;
use crate::sim::world::World;

/// The longest that a request may wait for something.
const LONGEST_WAIT: Duration = Duration::from_secs(300);

/// A request.
#[derive(Debug, Default)]
pub(crate) struct Ask {
    /// What stands in the path for `{user}` and its like.
    pub(crate) path: BTreeMap<&'static str, String>,
    /// The members of the JSON body, or the texts of the query string.
    pub(crate) members: Map<String, Value>,
    /// What came as multipart.
    pub(crate) form: Form,
    /// The entry of the log that the client has seen last, if it says so in a header.
    pub(crate) last_event: Option<u64>,
}

/// What is sent back.
#[derive(Debug)]
pub(crate) enum Reply {
    /// A result, for the envelope.
    Result(Value),
    /// A result that is written already.
    Written(String),
    /// A document without an envelope, of this type.
    Document(&'static str, String),
    /// A file.
    File(Stored),
    /// Server-sent events without end.
    Events(Feed),
}

/// What a route does.
#[derive(Clone, Copy)]
pub(crate) enum Run {
    /// Something at once.
    Act(fn(&mut World, &Ask) -> Result<Value, Refusal>),
    /// Something that may wait, or whose answer is no result.
    Wait(fn(Service, Ask) -> BoxFuture<'static, Result<Reply, Refusal>>),
}

/// Carries out a request for a route.
pub(crate) async fn run(service: &Service, run: Run, ask: Ask) -> Result<Reply, Refusal> {
    match run {
        Run::Act(act) => service.act(|world| act(world, &ask)).map(Reply::Result),
        Run::Wait(wait) => wait(service.clone(), ask).await,
    }
}

/// A refusal in plain words.
fn refuse(reason: impl AsRef<str>) -> Refusal {
    Refusal::exactly(400, reason.as_ref())
}

impl Ask {
    /// A member, unless it is null.
    fn get(&self, name: &str) -> Option<&Value> {
        self.members.get(name).filter(|value| !value.is_null())
    }

    /// A text, if it is given.
    fn text(&self, name: &str) -> Result<Option<&str>, Refusal> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(refuse(format!("`{name}` is a text, not {other}"))),
        }
    }

    /// A text that has to be given.
    fn required_text(&self, name: &str) -> Result<&str, Refusal> {
        self.text(name)?.ok_or_else(|| missing(name))
    }

    /// A number, if it is given; a query string has it as text.
    fn number(&self, name: &str) -> Result<Option<i64>, Refusal> {
        let Some(value) = self.get(name) else {
            return Ok(None);
        };
        let number = match value {
            Value::String(text) => text.parse().ok(),
            other => other.as_i64(),
        };
        let wrong = || refuse(format!("`{name}` is a whole number, not {value}"));
        number.map(Some).ok_or_else(wrong)
    }

    /// A number that has to be given.
    fn required_number(&self, name: &str) -> Result<i64, Refusal> {
        self.number(name)?.ok_or_else(|| missing(name))
    }

    /// True or false, which has to be given.
    fn flag(&self, name: &str) -> Result<bool, Refusal> {
        let flag = self.get(name).ok_or_else(|| missing(name))?;
        let wrong = || refuse(format!("`{name}` is true or false, not {flag}"));
        flag.as_bool().ok_or_else(wrong)
    }

    /// The file that came as multipart.
    fn file(&self) -> Result<Arc<[u8]>, Refusal> {
        let file = self.form.files.get("file");
        let file = file.ok_or_else(|| refuse("`file` is missing: a part of a multipart form"))?;
        if file.content.is_empty() {
            return Err(refuse("`file` is empty"));
        }
        Ok(file.content.clone())
    }

    /// The number of an entry of the log.
    fn after(&self) -> Result<Option<u64>, Refusal> {
        let after = self.number("after")?;
        Ok(after.map(|after| u64::try_from(after).unwrap_or(0)))
    }

    /// Until when the request may wait: `wait` in seconds. `None` if it shall not.
    fn deadline(&self) -> Result<Option<Instant>, Refusal> {
        let Some(value) = self.get("wait") else {
            return Ok(None);
        };
        let seconds = match value {
            Value::String(text) => text.parse().ok(),
            other => other.as_f64(),
        };
        let seconds = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        let wrong = || refuse(format!("`wait` is a number of seconds, not {value}"));
        let wait = seconds.ok_or_else(wrong)?.min(LONGEST_WAIT);
        Ok(Some(Instant::now() + wait))
    }
}

fn missing(name: &str) -> Refusal {
    refuse(format!("`{name}` is missing"))
}

/// Everything of a list, quoted, for an error; of very many, the first.
fn listed(names: impl IntoIterator<Item = String>) -> String {
    const SHOWN: usize = 20;
    let mut names: Vec<String> = names.into_iter().take(SHOWN + 1).collect();
    if names.len() > SHOWN {
        names.truncate(SHOWN);
        names.push("others".to_owned());
    }
    match names.len() {
        0 => "there are none".to_owned(),
        1 => format!("there is {}", names[0]),
        _ => format!("there are {}", names.join(", ")),
    }
}

/// The envelope of a result.
pub(crate) fn envelope(result: &Value) -> String {
    json!({"ok": true, "result": result}).to_string()
}
