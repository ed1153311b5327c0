//! A small HTTP server on loopback, which answers as a test says and remembers what it was asked.
//!
//! Real sockets, so that connections can be refused, broken and reused. It understands what the client
//! sends and no more of HTTP.

#![allow(
    dead_code,
    unreachable_pub,
    reason = "each test is a crate and uses another part"
)]

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::methods::Method;
use amanobot::{Bot, BotBuilder};
use serde::ser::{Serialize, SerializeMap, Serializer};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

/// A token that looks like a real one.
pub const TOKEN: &str = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";

/// What must be seen nowhere.
pub const SECRET: &str = "AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr";

/// A message, as Telegram answers with.
pub const MESSAGE: &str = r#"{"message_id":1,"date":0,"chat":{"id":7,"type":"private"}}"#;

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct Received {
    pub verb: String,
    pub target: String,
    pub headers: BTreeMap<String, String>,
    /// Empty if the server only counts.
    pub body: Vec<u8>,
    pub length: u64,
    /// Which connection it came on.
    pub connection: usize,
}

impl Received {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    /// The parts of the form: name, file name, content.
    pub fn parts(&self) -> Vec<(String, Option<String>, Vec<u8>)> {
        let kind = self.header("content-type").unwrap_or_default();
        let boundary = kind
            .strip_prefix("multipart/form-data; boundary=")
            .expect("the body is a form");
        let between = format!("\r\n--{boundary}");
        let mut rest = [b"\r\n", &self.body[..]].concat();
        let mut parts = Vec::new();
        while let Some(at) = find(&rest, between.as_bytes()) {
            let part = rest[..at].to_vec();
            rest.drain(..at + between.len());
            if let Some(end) = find(&part, b"\r\n\r\n") {
                let head = String::from_utf8(part[..end].to_vec()).expect("heads are UTF-8");
                let name = value(&head, "; name=\"").expect("each part has a name");
                parts.push((
                    name,
                    value(&head, "; filename=\""),
                    part[end + 4..].to_vec(),
                ));
            }
        }
        assert_eq!(rest, b"--\r\n", "the form is complete");
        parts
    }
}

fn find(bytes: &[u8], pattern: &[u8]) -> Option<usize> {
    bytes
        .windows(pattern.len())
        .position(|window| window == pattern)
}

fn value(head: &str, key: &str) -> Option<String> {
    let (_, rest) = head.split_once(key)?;
    rest.split_once('"').map(|(value, _)| value.to_owned())
}

/// What the server does about a request.
#[derive(Debug, Clone)]
pub enum Reply {
    /// Answers with this status and body.
    Text(u16, String),
    /// Answers with status 200 and bytes.
    Bytes(Vec<u8>),
    /// Sends exactly this, and closes the connection.
    Raw(Vec<u8>),
    /// Sends exactly this, and nothing more.
    Silence(Vec<u8>),
    /// Answers with status 200 and this many zeros.
    Zeros(u64),
    /// Answers with status 200 and this many bytes, each after such a pause.
    Drip(usize, Duration),
    /// Answers so much later.
    Late(Duration, Box<Reply>),
}

impl Reply {
    pub fn ok(result: &str) -> Self {
        Self::Text(200, format!(r#"{{"ok":true,"result":{result}}}"#))
    }

    /// The answer of a method that sends a message.
    pub fn message() -> Self {
        Self::ok(MESSAGE)
    }

    /// The answer of `getFile`.
    pub fn file(path: &str) -> Self {
        let file = serde_json::json!({"file_id": "F", "file_unique_id": "U", "file_path": path});
        Self::ok(&file.to_string())
    }

    pub fn failed(code: u16, description: &str) -> Self {
        let body = serde_json::json!({"ok": false, "error_code": code, "description": description});
        Self::Text(code, body.to_string())
    }
}

type Handler = dyn Fn(&Received) -> Reply + Send + Sync;

/// The server. Dropping it ends its connections.
pub struct Server {
    pub address: SocketAddr,
    seen: Arc<Mutex<Vec<Received>>>,
    _task: JoinSet<()>,
}

impl Server {
    /// A server that answers by this function.
    pub async fn new(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        Self::start(Arc::new(handler), true).await
    }

    /// A server that counts the bytes of bodies and forgets them.
    pub async fn counting(handler: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Self {
        Self::start(Arc::new(handler), false).await
    }

    /// A server with one answer to everything.
    pub async fn always(reply: Reply) -> Self {
        Self::new(move |_| reply.clone()).await
    }

    async fn start(handler: Arc<Handler>, keeps_bodies: bool) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("loopback works");
        let address = listener.local_addr().expect("it is bound");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        let mut task = JoinSet::new();
        task.spawn(async move {
            let connections = AtomicUsize::new(0);
            let mut tasks = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let connection = connections.fetch_add(1, Ordering::Relaxed);
                let (handler, log) = (Arc::clone(&handler), Arc::clone(&log));
                tasks.spawn(async move {
                    // A client that goes away is part of some tests.
                    let _ = serve(stream, connection, &*handler, &log, keeps_bodies).await;
                });
            }
        });
        Self {
            address,
            seen,
            _task: task,
        }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn builder(&self) -> BotBuilder {
        Bot::builder(TOKEN).api_url(self.url())
    }

    pub fn bot(&self) -> Bot {
        self.builder().build().expect("the set-up is right")
    }

    /// All requests so far.
    pub fn seen(&self) -> Vec<Received> {
        self.seen.lock().unwrap().clone()
    }

    /// The one request so far.
    pub fn only(&self) -> Received {
        let mut seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen.remove(0)
    }
}

/// An address where nobody listens.
pub fn closed_port() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("loopback works");
    format!("http://{}", listener.local_addr().expect("it is bound"))
}

async fn serve(
    stream: TcpStream,
    connection: usize,
    handler: &Handler,
    log: &Mutex<Vec<Received>>,
    keeps_bodies: bool,
) -> io::Result<()> {
    let mut stream = BufReader::with_capacity(64 * 1024, stream);
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let mut words = line.split(' ');
        let (verb, target) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default(),
        );
        let (verb, target) = (verb.to_owned(), target.to_owned());
        let mut headers = BTreeMap::new();
        loop {
            let mut line = String::new();
            stream.read_line(&mut line).await?;
            let Some((name, value)) = line.trim_end().split_once(": ") else {
                break;
            };
            headers.insert(name.to_ascii_lowercase(), value.to_owned());
        }
        let mut body = Body {
            kept: Vec::new(),
            keeps: keeps_bodies,
            length: 0,
        };
        if let Some(length) = headers.get("content-length") {
            let length = length.parse().expect("a length is a number");
            body.read(&mut stream, length).await?;
        } else if headers.contains_key("transfer-encoding") {
            loop {
                let mut line = String::new();
                stream.read_line(&mut line).await?;
                let length = u64::from_str_radix(line.trim(), 16).map_err(io::Error::other)?;
                body.read(&mut stream, length).await?;
                stream.read_line(&mut line).await?;
                if length == 0 {
                    break;
                }
            }
        }
        let received = Received {
            verb,
            target,
            headers,
            body: body.kept,
            length: body.length,
            connection,
        };
        let mut reply = handler(&received);
        log.lock().unwrap().push(received);
        let head = |status: u16, length: u64| {
            format!("HTTP/1.1 {status} Status\r\nContent-Length: {length}\r\n\r\n").into_bytes()
        };
        while let Reply::Late(delay, then) = reply {
            tokio::time::sleep(delay).await;
            reply = *then;
        }
        match reply {
            Reply::Late(..) => unreachable!("it is not late any more"),
            Reply::Text(status, text) => {
                stream.write_all(&head(status, text.len() as u64)).await?;
                stream.write_all(text.as_bytes()).await?;
            }
            Reply::Bytes(bytes) => {
                stream.write_all(&head(200, bytes.len() as u64)).await?;
                stream.write_all(&bytes).await?;
            }
            Reply::Zeros(length) => {
                stream.write_all(&head(200, length)).await?;
                tokio::io::copy_buf(
                    &mut BufReader::new(tokio::io::repeat(0).take(length)),
                    &mut stream,
                )
                .await?;
            }
            Reply::Drip(count, pause) => {
                stream.write_all(&head(200, count as u64)).await?;
                for _ in 0..count {
                    tokio::time::sleep(pause).await;
                    stream.write_all(b".").await?;
                    stream.flush().await?;
                }
            }
            Reply::Raw(bytes) => {
                stream.write_all(&bytes).await?;
                return stream.shutdown().await;
            }
            Reply::Silence(bytes) => {
                stream.write_all(&bytes).await?;
                std::future::pending::<()>().await;
            }
        }
        stream.flush().await?;
    }
}

struct Body {
    kept: Vec<u8>,
    keeps: bool,
    length: u64,
}

impl Body {
    async fn read(&mut self, stream: impl AsyncRead + Unpin, length: u64) -> io::Result<()> {
        let mut stream = stream.take(length);
        let mut buffer = vec![0; 64 * 1024];
        loop {
            let read = stream.read(&mut buffer).await?;
            if read == 0 {
                break;
            }
            self.length += read as u64;
            if self.keeps {
                self.kept.extend_from_slice(&buffer[..read]);
            }
        }
        if stream.limit() == 0 {
            Ok(())
        } else {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
    }
}

/// A request without parameters, answered with JSON of any kind.
#[derive(Debug, Clone)]
pub struct GetAnything;

impl Serialize for GetAnything {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_map(Some(0))?.end()
    }
}

impl Method for GetAnything {
    const NAME: &'static str = "getAnything";
    type Output = serde_json::Value;
}

/// A directory of this test's own, removed at the end.
pub struct Directory(PathBuf);

impl Directory {
    pub fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("amanobot-{}-{count}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).expect("the name is new");
        Self(path)
    }

    pub fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.0.join(name)
    }

    /// Names of all entries, sorted.
    pub fn list(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).expect("it exists");
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Does nothing; fails to compile for what cannot be sent to another thread.
pub fn assert_send<T: Send>(_: &T) {}

/// Memory of this process that is in use, in bytes.
#[cfg(target_os = "linux")]
pub fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux has it");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
    kibibytes
        .and_then(|n| n.parse::<u64>().ok())
        .expect("it is a number")
        * 1024
}
