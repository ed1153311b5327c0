//! Turns a request into the body that carries it: nothing, JSON, or the parts of a form.
//!
//! JSON and form say the same, because the form is made from the JSON. Files are opened here and read
//! by the transport. How a form looks on the wire is the transport's business.

use std::io::{self, Cursor};
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use serde_json::{Map, Value};
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

use super::transport::{Body, BoxRead, Content, Part};
use crate::error::{Error, Result};
use crate::wire::{Upload, UploadContent};

/// The body for a request's JSON and the files that were taken out of it.
pub(super) async fn body(
    method: &'static str,
    json: Vec<u8>,
    files: Vec<Upload>,
    failure: &ReadFailure,
) -> Result<Body> {
    if files.is_empty() {
        return Ok(if json == b"{}" {
            Body::Empty
        } else {
            Body::Json(json)
        });
    }

    let mut parameters: Map<String, Value> = serde_json::from_slice(&json)
        .map_err(|error| Error::invalid(method, format!("cannot encode the request: {error}")))?;
    for file in &files {
        // A file of its own is the parameter; one from within a parameter must not take another's place.
        let attached = format!("attach://{}", file.part);
        match parameters.get(&file.part) {
            Some(Value::String(text)) if *text == attached => {
                parameters.remove(&file.part);
            }
            Some(_) => {
                let reason = format!("a file is named like the parameter `{}`", file.part);
                return Err(Error::invalid(method, reason));
            }
            None => {}
        }
    }

    let mut parts = Vec::with_capacity(parameters.len() + files.len());
    for (name, value) in parameters {
        let text = match value {
            Value::String(text) => text,
            value => value.to_string(),
        };
        let content = Content::Text(text);
        parts.push(Part { name, content });
    }
    for file in files {
        parts.push(open(method, file, failure).await?);
    }
    Ok(Body::Multipart(parts))
}

async fn open(method: &'static str, file: Upload, failure: &ReadFailure) -> Result<Part> {
    let Upload {
        part,
        file_name,
        content,
    } = file;
    let (length, path, reader): (_, _, BoxRead) = match content {
        UploadContent::Bytes(bytes) => {
            let length = bytes.len() as u64;
            (Some(length), None, Box::pin(Cursor::new(bytes)))
        }
        UploadContent::Path(path) => match open_file(&path).await {
            Ok((file, length)) => (length, Some(path), Box::pin(file)),
            Err(source) => {
                return Err(Error::Io {
                    method,
                    path: Some(path),
                    source,
                });
            }
        },
        UploadContent::Reader { reader, length } => {
            let reader = reader.take().ok_or_else(|| {
                Error::invalid(
                    method,
                    format!("the reader of `{file_name}` was sent before"),
                )
            })?;
            (length, None, reader)
        }
    };
    let reader = Checked {
        reader,
        left: length,
        path: path.unwrap_or_else(|| PathBuf::from(&file_name)),
        failure: failure.clone(),
    };
    Ok(Part {
        name: part,
        content: Content::File {
            file_name,
            length,
            reader: Box::pin(reader),
        },
    })
}

async fn open_file(path: &PathBuf) -> io::Result<(File, Option<u64>)> {
    let file = File::open(path).await?;
    let metadata = file.metadata().await?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // Pipes and devices do not know their length.
    Ok((file, metadata.is_file().then_some(metadata.len())))
}

/// Remembers why a file could not be read to its end, of which a transport only sees a broken body.
#[derive(Debug, Clone, Default)]
pub(super) struct ReadFailure(Arc<Mutex<Option<(PathBuf, io::Error)>>>);

impl ReadFailure {
    pub(super) fn take(&self) -> Option<(PathBuf, io::Error)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Yields as many bytes as were promised, or fails.
struct Checked {
    reader: BoxRead,
    left: Option<u64>,
    path: PathBuf,
    failure: ReadFailure,
}

impl Checked {
    fn poll(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let Some(left) = self.left else {
            return self.reader.as_mut().poll_read(cx, buf);
        };
        if left == 0 {
            return Poll::Ready(Ok(()));
        }
        let limit = usize::try_from(left).unwrap_or(usize::MAX);
        let mut limited = ReadBuf::new(buf.initialize_unfilled_to(limit.min(buf.remaining())));
        ready!(self.reader.as_mut().poll_read(cx, &mut limited))?;
        let read = limited.filled().len();
        if read == 0 {
            let text = format!("ended {left} bytes before its length");
            return Poll::Ready(Err(io::Error::new(io::ErrorKind::UnexpectedEof, text)));
        }
        buf.advance(read);
        self.left = Some(left - read as u64);
        Poll::Ready(Ok(()))
    }
}

impl AsyncRead for Checked {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if buf.remaining() == 0 {
            return Poll::Ready(Ok(()));
        }
        ready!(self.poll(cx, buf)).map_err(|error| {
            let seen = io::Error::new(error.kind(), "the file to send could not be read");
            let failure = (self.path.clone(), error);
            *self
                .failure
                .0
                .lock()
                .unwrap_or_else(PoisonError::into_inner) = Some(failure);
            seen
        })?;
        Poll::Ready(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::{InputFile, Uploads};
    use tokio::io::AsyncReadExt;

    async fn body_of(json: &str, files: Vec<Upload>) -> Result<Body> {
        body("test", json.into(), files, &ReadFailure::default()).await
    }

    fn direct(parameter: &'static str, mut file: InputFile) -> Vec<Upload> {
        let mut uploads = Uploads::default();
        uploads.direct(parameter, &mut file);
        uploads.finish().unwrap()
    }

    #[tokio::test]
    async fn without_parameters_the_body_is_empty() {
        assert!(matches!(body_of("{}", Vec::new()).await, Ok(Body::Empty)));
        let json = body_of(r#"{"a":1}"#, Vec::new()).await;
        assert!(matches!(json, Ok(Body::Json(json)) if json == br#"{"a":1}"#));
    }

    #[tokio::test]
    async fn strings_are_raw_and_everything_else_is_json() {
        let json = r#"{"caption":"a \"b\"","photo":"attach://photo","n":-1,"on":false,"f":1.5,"list":[{"x":"y"}]}"#;
        let files = direct("photo", InputFile::bytes("p.jpg", "jpeg"));
        let Body::Multipart(parts) = body_of(json, files).await.unwrap() else {
            panic!("there is a file");
        };
        let mut seen = Vec::new();
        for part in parts {
            seen.push(match part.content {
                Content::Text(text) => (part.name, text),
                Content::File { mut reader, .. } => {
                    let mut text = String::new();
                    reader.read_to_string(&mut text).await.unwrap();
                    (part.name, text)
                }
            });
        }
        let seen: Vec<_> = seen
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        assert_eq!(
            seen,
            [
                ("caption", "a \"b\""),
                ("f", "1.5"),
                ("list", r#"[{"x":"y"}]"#),
                ("n", "-1"),
                ("on", "false"),
                ("photo", "jpeg"),
            ]
        );
    }

    #[tokio::test]
    async fn a_part_cannot_take_a_parameters_place() {
        let files = direct("photo", InputFile::bytes("p", "p").attach_as("chat_id"));
        let error = body_of(r#"{"chat_id":7,"photo":"attach://chat_id"}"#, files)
            .await
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "test: a file is named like the parameter `chat_id`"
        );
    }

    #[tokio::test]
    async fn a_reader_that_ends_early_fails_and_one_that_goes_on_is_cut() {
        for (length, expected) in [
            (3, Ok("abc")),
            (5, Ok("abcde")),
            (9, Err("ended 4 bytes before its length")),
        ] {
            let failure = ReadFailure::default();
            let file = InputFile::reader("r", &b"abcde"[..]).length(length);
            let upload = direct("photo", file).pop().unwrap();
            let part = open("test", upload, &failure).await.unwrap();
            let Content::File { mut reader, .. } = part.content else {
                panic!("it is a file");
            };
            let mut text = String::new();
            let read = reader.read_to_string(&mut text).await;
            match expected {
                Ok(expected) => {
                    assert_eq!((read.unwrap(), text.as_str()), (expected.len(), expected));
                }
                Err(expected) => {
                    assert!(read.is_err());
                    assert_eq!(failure.take().unwrap().1.to_string(), expected);
                }
            }
        }
    }
}
