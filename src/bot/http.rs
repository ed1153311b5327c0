//! The transport over HTTP, by reqwest: connections, TLS, proxies, time limits.
//!
//! The only place that knows the addresses of the server, which hold the token: what leaves here shows
//! neither. What the bytes mean is not known here.

use std::fmt;
use std::future::Future;
use std::io;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE};
use tokio::io::{AsyncRead, ReadBuf};
use tokio::time::{Sleep, error::Elapsed, sleep};

use super::form::{Form, Progress};
use super::secret::Secrets;
use super::transport::{Body, BoxFuture, FileStream, Request, Response, Transport, TransportError};

/// An upload may be silent for this many times the limit of an answer: the server answers when it has
/// stored the file, and what the operating system has buffered is not sent yet.
const UPLOAD_PATIENCE: u32 = 10;

/// Takes the place of the time limit that a client of the caller's own may have. Such a limit knows neither
/// that a poll waits on purpose nor that a file may take any time; the limits kept here do.
const NO_TOTAL_LIMIT: Duration = Duration::MAX;

/// A Bot API server behind HTTP.
pub(super) struct Http {
    client: reqwest::Client,
    server: String,
    /// All of a method's address but its name, parsed once.
    methods: reqwest::Url,
    /// All of a file's address but its path.
    files: String,
    timeout: Duration,
    secrets: Secrets,
}

impl Http {
    /// The base address has no trailing slash. `secrets` know what of the addresses is secret.
    pub(super) fn new(
        client: reqwest::Client,
        base: &reqwest::Url,
        token: &str,
        is_test_environment: bool,
        timeout: Duration,
        secrets: Secrets,
    ) -> Self {
        let server = base.origin().ascii_serialization();
        let path = base.path().trim_end_matches('/');
        let test = if is_test_environment { "/test" } else { "" };
        let mut methods = base.clone();
        methods.set_path(&format!("{path}/bot{token}{test}/"));
        let base = base.as_str().trim_end_matches('/');
        Self {
            client,
            server,
            methods,
            files: format!("{base}/file/bot{token}{test}/"),
            timeout,
            secrets,
        }
    }

    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let mut limit = self.timeout.saturating_add(request.wait);
        let mut progress = Progress::default();
        let post = self
            .client
            .post(self.address(request.method))
            .timeout(NO_TOTAL_LIMIT);
        let post = match request.body {
            Body::Empty => post,
            Body::Json(json) => post.header(CONTENT_TYPE, "application/json").body(json),
            Body::Multipart(parts) => {
                let form = Form::new(parts);
                limit = limit.saturating_mul(UPLOAD_PATIENCE);
                progress = form.progress();
                let mut post = post.header(CONTENT_TYPE, form.content_type());
                if let Some(length) = form.length() {
                    post = post.header(CONTENT_LENGTH, length);
                }
                post.body(reqwest::Body::wrap_stream(form))
            }
        };
        let answer = async {
            let response = post.send().await?;
            let status = response.status().as_u16();
            let body = response.bytes().await?.into();
            Ok(Response { status, body })
        };
        unless_stalled(answer, &progress, limit)
            .await
            .map_err(TransportError::timeout)?
            .map_err(|error| failure(&self.secrets, error))
    }

    fn address(&self, method: &str) -> reqwest::Url {
        let mut address = self.methods.clone();
        if let Ok(mut path) = address.path_segments_mut() {
            path.pop_if_empty().push(method);
        }
        address
    }

    async fn open(&self, address: String) -> Result<FileStream, TransportError> {
        let get = self.client.get(address).timeout(NO_TOTAL_LIMIT);
        let response = tokio::time::timeout(self.timeout, get.send())
            .await
            .map_err(TransportError::timeout)?
            .map_err(|error| failure(&self.secrets, error))?;
        Ok(FileStream {
            status: response.status().as_u16(),
            length: response.content_length(),
            reader: Box::pin(Incoming {
                stream: Box::pin(response.bytes_stream()),
                piece: Bytes::new(),
                timeout: self.timeout,
                silence: Box::pin(sleep(self.timeout)),
                is_waiting: false,
                secrets: self.secrets.clone(),
            }),
        })
    }
}

impl Transport for Http {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(self.send(request))
    }

    fn file(&self, path: &str) -> BoxFuture<'_, Result<FileStream, TransportError>> {
        let address = format!("{}{}", self.files, escape_path(path));
        Box::pin(self.open(address))
    }
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Http")
            .field("server", &self.server)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// Waits for the future as long as something is sent in every span of `limit`.
async fn unless_stalled<F: Future>(
    future: F,
    progress: &Progress,
    limit: Duration,
) -> Result<F::Output, Elapsed> {
    let mut future = pin!(future);
    loop {
        let before = progress.pieces();
        match tokio::time::timeout(limit, &mut future).await {
            Err(_) if progress.pieces() != before => {}
            result => return result,
        }
    }
}

/// Says what failed without saying where: addresses hold the token.
fn failure(secrets: &Secrets, error: reqwest::Error) -> TransportError {
    let (is_timeout, is_lookup, is_connect) =
        (error.is_timeout(), error.is_dns(), error.is_connect());
    let cause = secrets.hide_in_error(error.without_url());
    if is_timeout {
        TransportError::timeout(cause)
    } else if is_lookup {
        TransportError::because("cannot find the server's address", cause)
    } else if is_connect {
        TransportError::because("cannot connect", cause)
    } else {
        TransportError::because("the connection broke", cause)
    }
}

/// The content of a download, which may take any time as long as it does not fall silent.
struct Incoming {
    stream: Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>,
    /// What has arrived and was not read yet.
    piece: Bytes,
    timeout: Duration,
    silence: Pin<Box<Sleep>>,
    /// Whether `silence` is running.
    is_waiting: bool,
    secrets: Secrets,
}

impl Incoming {
    /// Resolves when the server was silent for too long while someone waited for it. A reader who is busy
    /// elsewhere does not make the server silent.
    fn poll_silence(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if !self.is_waiting {
            // Not `reset`, which takes a point in time: a limit without end has none.
            let silence = sleep(self.timeout);
            self.silence.set(silence);
            self.is_waiting = true;
        }
        self.silence.as_mut().poll(cx)
    }
}

impl AsyncRead for Incoming {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        while self.piece.is_empty() {
            let piece = match self.stream.as_mut().poll_next(cx) {
                Poll::Ready(piece) => piece,
                Poll::Pending => {
                    ready!(self.poll_silence(cx));
                    let error = TransportError::timeout("the server fell silent");
                    return Poll::Ready(Err(io::Error::new(io::ErrorKind::TimedOut, error)));
                }
            };
            self.is_waiting = false;
            match piece {
                None => return Poll::Ready(Ok(())),
                Some(Ok(piece)) => self.piece = piece,
                Some(Err(error)) => {
                    let error = failure(&self.secrets, error);
                    return Poll::Ready(Err(io::Error::other(error)));
                }
            }
        }
        let read = self.piece.len().min(buf.remaining());
        buf.put_slice(&self.piece.split_to(read));
        Poll::Ready(Ok(()))
    }
}

/// Escapes a path for an address; the slashes stay.
fn escape_path(path: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut escaped = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                escaped.push(char::from(byte));
            }
            _ => {
                escaped.push('%');
                escaped.push(char::from(HEX[usize::from(byte >> 4)]));
                escaped.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_cannot_become_a_query_or_another_server() {
        assert_eq!(escape_path("photos/file_1.jpg"), "photos/file_1.jpg");
        assert_eq!(
            escape_path("a b?x=1#y\\..%2e/é@h:1"),
            "a%20b%3Fx%3D1%23y%5C..%252e/%C3%A9%40h%3A1"
        );
    }
}
