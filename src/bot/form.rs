//! A multipart form as bytes on the wire.
//!
//! Written by hand because names go out as raw UTF-8, which is what Telegram's server reads, and because
//! the size of a piece and the progress of an upload are ours to know.

use std::collections::VecDeque;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use tokio::io::ReadBuf;

use super::transport::{BoxRead, Content, Part};

/// How much of a file is read at once.
const PIECE: usize = 64 * 1024;

/// A form that is being sent, piece by piece.
pub(super) struct Form {
    boundary: String,
    length: Option<u64>,
    pieces: VecDeque<Piece>,
    buffer: BytesMut,
    progress: Progress,
}

enum Piece {
    Text(Bytes),
    File(BoxRead),
}

/// Counts the pieces that were handed over for sending.
#[derive(Clone, Default)]
pub(super) struct Progress(Arc<AtomicU64>);

impl Progress {
    pub(super) fn pieces(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Form {
    pub(super) fn new(parts: Vec<Part>) -> Self {
        // Random, so that a file cannot hold it by intent.
        let hash = || RandomState::new().hash_one(0);
        let boundary = format!("{:016x}{:016x}", hash(), hash());
        let mut form = Self {
            length: Some(0),
            pieces: VecDeque::new(),
            buffer: BytesMut::new(),
            progress: Progress::default(),
            boundary,
        };
        for Part { name, content } in parts {
            form.add(&escape(&name), content);
        }
        form.add_text(format!("--{}--\r\n", form.boundary));
        form
    }

    fn add(&mut self, name: &str, content: Content) {
        let head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{name}\"",
            self.boundary
        );
        match content {
            Content::Text(text) => self.add_text(format!("{head}\r\n\r\n{text}\r\n")),
            Content::File {
                file_name,
                length,
                reader,
            } => {
                let file_name = escape(&file_name);
                self.add_text(format!(
                    "{head}; filename=\"{file_name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                ));
                self.pieces.push_back(Piece::File(reader));
                self.length = self
                    .length
                    .zip(length)
                    .and_then(|(sum, n)| sum.checked_add(n));
                self.add_text("\r\n".to_owned());
            }
        }
    }

    fn add_text(&mut self, text: String) {
        let length = text.len() as u64;
        self.length = self.length.and_then(|sum| sum.checked_add(length));
        self.pieces.push_back(Piece::Text(text.into()));
    }

    pub(super) fn content_type(&self) -> String {
        format!("multipart/form-data; boundary={}", self.boundary)
    }

    /// Number of bytes, if that of each file is known.
    pub(super) fn length(&self) -> Option<u64> {
        self.length
    }

    pub(super) fn progress(&self) -> Progress {
        self.progress.clone()
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<Option<Bytes>>> {
        loop {
            let Some(piece) = self.pieces.front_mut() else {
                return Poll::Ready(Ok(None));
            };
            let bytes = match piece {
                Piece::Text(text) => std::mem::take(text),
                Piece::File(reader) => {
                    // The rest of the last piece is used up before another one is allocated.
                    if self.buffer.len() < PIECE / 8 {
                        self.buffer.resize(PIECE, 0);
                    }
                    let mut buffer = ReadBuf::new(&mut self.buffer);
                    ready!(reader.as_mut().poll_read(cx, &mut buffer))?;
                    let read = buffer.filled().len();
                    self.buffer.split_to(read).freeze()
                }
            };
            let is_done = bytes.is_empty() || matches!(piece, Piece::Text(_));
            if is_done {
                self.pieces.pop_front();
            }
            if !bytes.is_empty() {
                self.progress.0.fetch_add(1, Ordering::Relaxed);
                return Poll::Ready(Ok(Some(bytes)));
            }
        }
    }
}

impl Stream for Form {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(cx).map(Result::transpose)
    }
}

/// Makes a name fit between quotes.
///
/// As browsers do, and also for `;`, at which Telegram's server ends a value even within quotes.
fn escape(name: &str) -> String {
    let mut escaped = String::with_capacity(name.len());
    for char in name.chars() {
        match char {
            '"' => escaped.push_str("%22"),
            ';' => escaped.push_str("%3B"),
            '\r' => escaped.push_str("%0D"),
            '\n' => escaped.push_str("%0A"),
            _ => escaped.push(char),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::poll_fn;

    fn text(name: &str, text: &str) -> Part {
        Part {
            name: name.to_owned(),
            content: Content::Text(text.to_owned()),
        }
    }

    fn file(name: &str, file_name: &str, content: &'static [u8], length: Option<u64>) -> Part {
        Part {
            name: name.to_owned(),
            content: Content::File {
                file_name: file_name.to_owned(),
                length,
                reader: Box::pin(content),
            },
        }
    }

    async fn written(form: &mut Form) -> String {
        let mut bytes = Vec::new();
        while let Some(piece) = poll_fn(|cx| Pin::new(&mut *form).poll_next(cx)).await {
            bytes.extend_from_slice(&piece.unwrap());
        }
        String::from_utf8(bytes)
            .unwrap()
            .replace(&form.boundary, "B")
    }

    #[tokio::test]
    async fn names_are_raw_utf_8_and_cannot_break_out() {
        let mut form = Form::new(vec![
            text("caption", "línea 1\r\nlínea 2"),
            file("photo", "灯台 \"É;a\"\r\n.jpg", b"jpeg", Some(4)),
        ]);
        assert_eq!(
            written(&mut form).await,
            "--B\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\nlínea 1\r\nlínea 2\r\n\
             --B\r\nContent-Disposition: form-data; name=\"photo\"; \
             filename=\"灯台 %22É%3Ba%22%0D%0A.jpg\"\r\n\
             Content-Type: application/octet-stream\r\n\r\njpeg\r\n\
             --B--\r\n"
        );
    }

    #[tokio::test]
    async fn the_length_is_what_is_written() {
        let mut form = Form::new(vec![
            text("a", "é"),
            file("b", "b", b"12345", Some(5)),
            file("c", "c", b"", Some(0)),
        ]);
        let length = form.length().unwrap();
        let shortened = 4 * (form.boundary.len() - 1);
        let written = written(&mut form).await;
        assert_eq!(written.len() + shortened, usize::try_from(length).unwrap());
    }

    #[test]
    fn one_unknown_length_makes_the_whole_unknown() {
        let form = Form::new(vec![
            file("a", "a", b"", None),
            file("b", "b", b"", Some(0)),
        ]);
        assert_eq!(form.length(), None);
    }
}
