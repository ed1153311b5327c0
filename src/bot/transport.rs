//! How requests leave and answers come back: bytes out, bytes in.
//!
//! Object-safe and free of any HTTP library's types, so that a simulator in the same process can take
//! the server's place. Nothing here knows what the bytes mean.

use std::fmt;
use std::future::{self, Future};
use std::pin::Pin;
use std::time::Duration;

use tokio::io::AsyncRead;

pub use crate::error::TransportError;

/// A future in a box, which may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A reader in a box.
pub type BoxRead = Pin<Box<dyn AsyncRead + Send>>;

/// Carries requests to a Bot API server.
///
/// The implementation of HTTP is what every [`Bot`](crate::Bot) has that is not given another one. Errors
/// must not show the bot's token.
pub trait Transport: fmt::Debug + Send + Sync + 'static {
    /// Sends a request and reads the whole answer, whatever its status.
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>>;

    /// Opens the file that the server keeps under this path.
    ///
    /// The path is as `getFile` gives it, without any escaping, and has no `.` or `..` components.
    fn file(&self, path: &str) -> BoxFuture<'_, Result<FileStream, TransportError>>;

    /// Resolves when the other side has ended for good, as a simulator does. Loops end cleanly then.
    fn closed(&self) -> BoxFuture<'_, ()> {
        Box::pin(future::pending())
    }
}

/// A request on its way to the server.
#[derive(Debug)]
pub struct Request {
    /// Name of the method.
    pub method: &'static str,
    /// Parameters.
    pub body: Body,
    /// How long the server holds its answer back on purpose; added to the time limit.
    pub wait: Duration,
}

/// Parameters of a request.
#[derive(Debug)]
pub enum Body {
    /// None.
    Empty,
    /// A JSON object.
    Json(Vec<u8>),
    /// The parts of a form, at least one of them a file.
    Multipart(Vec<Part>),
}

/// A part of a form.
#[derive(Debug)]
pub struct Part {
    /// Name of the part: a parameter's, or what `attach://` refers to.
    pub name: String,
    /// What is in it.
    pub content: Content,
}

/// What is in a part of a form.
pub enum Content {
    /// A parameter: strings as they are, everything else as JSON text.
    Text(String),
    /// A file.
    File {
        /// Name of the file.
        file_name: String,
        /// Number of bytes, if it is known. The reader yields exactly that many, or fails.
        length: Option<u64>,
        /// The bytes.
        reader: BoxRead,
    },
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.debug_tuple("Text").field(text).finish(),
            Self::File {
                file_name, length, ..
            } => f
                .debug_struct("File")
                .field("file_name", file_name)
                .field("length", length)
                .finish_non_exhaustive(),
        }
    }
}

/// A whole answer.
#[derive(Debug)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// The answer's bytes.
    pub body: Vec<u8>,
}

/// A download that has begun.
pub struct FileStream {
    /// HTTP status. With 200 to 299 the reader yields the file, with any other the server's explanation.
    pub status: u16,
    /// Number of bytes, if the server says so.
    pub length: Option<u64>,
    /// The bytes.
    pub reader: BoxRead,
}

impl fmt::Debug for FileStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStream")
            .field("status", &self.status)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
