//! Downloads to where ordinary programs keep files, and as an ordinary reader.

use std::io::{self, Read, Write};
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncReadExt as _, AsyncWrite};

use super::runtime::block_on;
use crate::bot;
use crate::error::Result;

impl bot::Download {
    /// The same download without `async`. Needs the feature `blocking`.
    ///
    /// ```no_run
    /// # fn example(bot: amanobot::Bot, file_id: &str) -> amanobot::Result<()> {
    /// bot.download(file_id).blocking().to_path("inbox/report.pdf")?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocking(self) -> Download {
        Download(self)
    }
}

/// A [download](bot::Download) whose methods wait for the file.
///
/// They panic where [`block_on`] does: on the thread of a runtime that has no other.
#[derive(Debug, Clone)]
#[must_use = "a download does nothing until it is told where to"]
pub struct Download(bot::Download);

impl Download {
    /// Writes the file to this path and answers its size in bytes.
    ///
    /// The path has the whole file or is left as it was: the content goes to another name in the same
    /// directory first.
    #[track_caller]
    pub fn to_path(self, path: impl AsRef<Path>) -> Result<u64> {
        block_on(self.0.to_path(path))
    }

    /// Writes the file to a writer and answers its size in bytes. The writer is flushed.
    ///
    /// If this fails midway, the writer has got a part of the file.
    #[track_caller]
    pub fn to(self, mut writer: impl Write) -> Result<u64> {
        block_on(self.0.to(&mut AtOnce(&mut writer)))
    }

    /// The whole file in memory.
    #[track_caller]
    pub fn bytes(self) -> Result<Vec<u8>> {
        block_on(self.0.bytes())
    }

    /// The file as a reader, once the server has begun to send it.
    #[track_caller]
    pub fn stream(self) -> Result<FileReader> {
        block_on(self.0.stream()).map(FileReader)
    }
}

/// The content of a file, as it arrives.
///
/// Fails with [`io::ErrorKind::UnexpectedEof`] rather than end early.
#[derive(Debug)]
pub struct FileReader(bot::FileReader);

impl FileReader {
    /// Size of the file in bytes, if the server says so.
    pub fn length(&self) -> Option<u64> {
        self.0.length()
    }
}

impl Read for FileReader {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        block_on(self.0.read(buf))
    }
}

/// A writer that is never waited for, because its thread is blocked anyway.
struct AtOnce<'a>(&'a mut dyn Write);

impl AsyncWrite for AtOnce<'_> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buf: &[u8],
    ) -> Poll<io::Result<usize>> {
        loop {
            match self.0.write(buf) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                done => return Poll::Ready(done),
            }
        }
    }

    fn poll_flush(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(self.0.flush())
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll_flush(cx)
    }
}
