//! A small HTTP client: one request on a connection of its own.
//!
//! By hand, so that a test says what goes over the wire, and can send what no library would. It asks
//! the server to close the connection, and takes as the answer what comes until then.

#![allow(dead_code, reason = "each test is a crate and uses another part")]

use std::net::SocketAddr;

use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A line of the header that tells the body to be JSON.
pub(crate) const JSON: &str = "Content-Type: application/json";

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// In lower case.
    pub(crate) header: String,
    pub(crate) body: String,
}

impl Answer {
    /// Takes an answer apart that has come over the wire.
    pub(crate) fn read(answer: &[u8]) -> Self {
        let answer = String::from_utf8_lossy(answer);
        let (header, body) = answer
            .split_once("\r\n\r\n")
            .unwrap_or_else(|| panic!("an answer has a header: {answer:?}"));
        let status = header.split(' ').nth(1).and_then(|code| code.parse().ok());
        Self {
            status: status.expect("an answer has a status"),
            header: header.to_ascii_lowercase(),
            body: body.to_owned(),
        }
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body)
            .unwrap_or_else(|error| panic!("the answer is JSON: {error}: {:?}", self.body))
    }
}

/// Sends a request and leaves the connection open: `line` is its verb and target, and `header` are
/// further lines. Without a `Host` among them it is for `localhost`.
pub(crate) async fn open(
    address: SocketAddr,
    line: &str,
    header: &[&str],
    body: impl AsRef<[u8]>,
) -> TcpStream {
    let body = body.as_ref();
    let mut head = format!("{line} HTTP/1.1\r\n");
    if !header.iter().any(|line| line.starts_with("Host:")) {
        head += "Host: localhost\r\n";
    }
    let length = format!("Content-Length: {}\r\n", body.len());
    for line in header.iter().chain([&length.as_str()]) {
        head += line;
        head += "\r\n";
    }
    let mut stream = TcpStream::connect(address)
        .await
        .expect("the server listens");
    stream
        .write_all(head.as_bytes())
        .await
        .expect("the server reads");
    // A server that has seen enough may close before everything is written.
    let _ = stream.write_all(body).await;
    stream
}

/// Sends a request, as [`open`] does, and reads all of the answer.
pub(crate) async fn ask(
    address: SocketAddr,
    line: &str,
    header: &[&str],
    body: impl AsRef<[u8]>,
) -> Answer {
    let header = [header, &["Connection: close"]].concat();
    let mut stream = open(address, line, &header, body).await;
    let mut answer = Vec::new();
    // A server that closes before it has read everything may reset the connection.
    let _ = stream.read_to_end(&mut answer).await;
    Answer::read(&answer)
}

/// The answer to GET.
pub(crate) async fn get(address: SocketAddr, path: &str) -> Answer {
    ask(address, &format!("GET {path}"), &[], "").await
}
