//! Downloads of files that were sent to the bot.
//!
//! A file is asked for with `getFile` and then read from the server, or from the disk that a local server
//! shares with the bot. Uploads are elsewhere: they are part of a request.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use serde::de::IgnoredAny;
use tokio::fs;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, ReadBuf};

use super::Bot;
use super::call::{self, Exchange};
use super::transport::{BoxRead, FileStream, TransportError};
use crate::error::{Error, Result};
use crate::methods::{self, Envelope};

/// Stands where errors name a method.
const DOWNLOAD: &str = "download";

/// How much is read and written at once.
const PIECE: usize = 64 * 1024;

/// How much of an error page is read.
const PAGE: u64 = 64 * 1024;

/// A file that is about to be downloaded, to wherever the chosen method says.
///
/// Telegram's own server gives files of up to 20 MB; a local one has no such limit. A download may take
/// any time, but not fall silent for longer than the bot's [`timeout`](crate::BotBuilder::timeout).
///
/// # Errors
///
/// [`Error::Api`] if the server refuses, [`Error::Invalid`] if it has no such file to give,
/// [`Error::Network`] if the content does not arrive whole, [`Error::Io`] if it cannot be written.
///
/// # Examples
///
/// ```no_run
/// # async fn example(bot: amanobot::Bot, file_id: &str) -> amanobot::Result<()> {
/// bot.download(file_id).to_path("inbox/report.pdf").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a download does nothing until it is told where to"]
pub struct Download {
    bot: Bot,
    file_id: String,
}

impl Download {
    pub(super) fn new(bot: Bot, file_id: String) -> Self {
        Self { bot, file_id }
    }

    /// Writes the file to this path and answers its size in bytes.
    ///
    /// The path has the whole file or is left as it was: the content goes to another name in the same
    /// directory first.
    ///
    /// # Cancel safety
    ///
    /// Nothing is left behind.
    pub async fn to_path(self, path: impl AsRef<Path>) -> Result<u64> {
        self.save(path.as_ref()).await
    }

    async fn save(self, path: &Path) -> Result<u64> {
        let failed = |source| Error::Io {
            method: DOWNLOAD,
            path: Some(path.to_owned()),
            source,
        };
        let location = self.locate().await?;
        if fs::metadata(path)
            .await
            .is_ok_and(|metadata| metadata.is_dir())
        {
            return Err(failed(io::ErrorKind::IsADirectory.into()));
        }
        let (temporary, mut file) = Temporary::create_beside(path).await.map_err(failed)?;
        let mut reader = self.open(location).await?;
        let size = copy(&mut reader, &mut file, failed).await?;
        // Closes the file for certain, which some systems want before it is renamed.
        drop(file.into_std().await);
        temporary.rename(path).await.map_err(failed)?;
        Ok(size)
    }

    /// Writes the file to a writer and answers its size in bytes. The writer is flushed and left open.
    ///
    /// # Cancel safety
    ///
    /// The writer may have got a part of the file; so it has when this fails midway.
    pub async fn to<W: AsyncWrite + Unpin + ?Sized>(self, writer: &mut W) -> Result<u64> {
        let mut reader = self.stream().await?;
        let failed = |source| Error::Io {
            method: DOWNLOAD,
            path: None,
            source,
        };
        copy(&mut reader, writer, failed).await
    }

    /// The whole file in memory.
    pub async fn bytes(self) -> Result<Vec<u8>> {
        let mut reader = self.stream().await?;
        let mut bytes = Vec::new();
        match reader.read_to_end(&mut bytes).await {
            Ok(_) => Ok(bytes),
            Err(error) => Err(reader.failure(error)),
        }
    }

    /// The file as a reader, once the server has begun to send it.
    pub async fn stream(self) -> Result<FileReader> {
        let location = self.locate().await?;
        self.open(location).await
    }

    /// Asks the server where the file is.
    async fn locate(&self) -> Result<Location> {
        let file = self.bot.get_file(&self.file_id).await?;
        let invalid = |reason| Error::invalid(DOWNLOAD, reason);
        let path = file.file_path.ok_or_else(|| {
            invalid("the server gives no `file_path` for this file; it may be too big, or gone")
        })?;
        if path
            .split(['/', '\\'])
            .any(|name| matches!(name, "." | ".."))
        {
            return Err(invalid(
                "the server's `file_path` leads out of its directory",
            ));
        }
        let local = self.bot.local_files().and_then(|files| files.find(&path));
        Ok(local.map_or(Location::Server(path), Location::Disk))
    }

    async fn open(&self, location: Location) -> Result<FileReader> {
        let path = match location {
            Location::Disk(path) => {
                // A local server has a directory for each bot, which is named like its token.
                let shown = path.to_string_lossy();
                let shown = PathBuf::from(&*self.bot.secrets().hide(&shown));
                return FileReader::open(&path, shown).await;
            }
            Location::Server(path) => path,
        };
        let opened = self.bot.transport(DOWNLOAD)?.file(&path).await;
        let stream = opened.map_err(|source| Error::Network {
            method: DOWNLOAD,
            source,
        })?;
        if (200..300).contains(&stream.status) {
            return Ok(FileReader::of_stream(stream));
        }
        let mut page = Vec::new();
        // What can be read of the explanation is better than why the rest cannot.
        let _ = stream.reader.take(PAGE).read_to_end(&mut page).await;
        let answer = Exchange {
            status: stream.status,
            text: call::text(page),
        };
        Err(match methods::envelope::<IgnoredAny>(&answer.text) {
            Ok(Envelope::Failed {
                description,
                code,
                parameters,
            }) => self.bot.refused(DOWNLOAD, code, &description, parameters),
            _ => self.bot.bad_response(DOWNLOAD, &answer),
        })
    }
}

/// Where a file is.
enum Location {
    /// Under this path of the server.
    Server(String),
    /// Under this path of this machine.
    Disk(PathBuf),
}

/// Where the files of a local server are.
#[derive(Debug, Clone)]
pub(super) enum LocalFiles {
    /// Where the server says.
    Here,
    /// What the server has under `there` is under `here`.
    Under { there: PathBuf, here: PathBuf },
}

impl LocalFiles {
    /// The file on this machine, if the server's path is one on a disk.
    fn find(&self, path: &str) -> Option<PathBuf> {
        match self {
            Self::Here => Some(PathBuf::from(path)).filter(|path| path.is_absolute()),
            Self::Under { there, here } => {
                let rest = Path::new(path).strip_prefix(there).ok()?;
                let is_below = rest
                    .components()
                    .all(|component| matches!(component, Component::Normal(_)));
                is_below.then(|| here.join(rest))
            }
        }
    }
}

/// The content of a file, as it arrives.
///
/// Fails with [`io::ErrorKind::UnexpectedEof`] rather than end early.
pub struct FileReader {
    reader: BoxRead,
    length: Option<u64>,
    left: Option<u64>,
    /// What to call the file in errors, if it is read from disk.
    disk: Option<PathBuf>,
}

impl FileReader {
    /// Size of the file in bytes, if the server says so.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Opens a file on this machine, which errors call by another path.
    async fn open(path: &Path, shown: PathBuf) -> Result<Self> {
        let opened = async {
            let file = fs::File::open(path).await?;
            let length = file.metadata().await?.len();
            io::Result::Ok((file, length))
        };
        match opened.await {
            Ok((file, length)) => Ok(Self {
                reader: Box::pin(file),
                length: Some(length),
                left: Some(length),
                disk: Some(shown),
            }),
            Err(source) => Err(Error::Io {
                method: DOWNLOAD,
                path: Some(shown),
                source,
            }),
        }
    }

    fn of_stream(stream: FileStream) -> Self {
        Self {
            reader: stream.reader,
            length: stream.length,
            left: stream.length,
            disk: None,
        }
    }

    /// What an error of reading means.
    fn failure(&self, error: io::Error) -> Error {
        if let Some(path) = &self.disk {
            return Error::Io {
                method: DOWNLOAD,
                path: Some(path.clone()),
                source: error,
            };
        }
        let source = error
            .downcast::<TransportError>()
            .unwrap_or_else(|error| TransportError::because("the connection broke", error));
        Error::Network {
            method: DOWNLOAD,
            source,
        }
    }
}

impl AsyncRead for FileReader {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if buf.remaining() == 0 {
            return Poll::Ready(Ok(()));
        }
        let before = buf.filled().len();
        ready!(self.reader.as_mut().poll_read(cx, buf))?;
        let read = buf.filled().len() - before;
        let Some(left) = self.left else {
            return Poll::Ready(Ok(()));
        };
        if read == 0 && left > 0 {
            let text = format!("ended {left} bytes before its length");
            return Poll::Ready(Err(io::Error::new(io::ErrorKind::UnexpectedEof, text)));
        }
        self.left = left.checked_sub(read as u64);
        if self.left.is_none() {
            // With an error nothing counts as read.
            buf.set_filled(before);
            let text = "went on beyond its length";
            return Poll::Ready(Err(io::Error::new(io::ErrorKind::InvalidData, text)));
        }
        Poll::Ready(Ok(()))
    }
}

impl fmt::Debug for FileReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileReader")
            .field("length", &self.length)
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}

/// Copies everything, and tells failures of the two sides apart.
async fn copy<W: AsyncWrite + Unpin + ?Sized>(
    reader: &mut FileReader,
    writer: &mut W,
    failed: impl Fn(io::Error) -> Error,
) -> Result<u64> {
    let mut buffer = vec![0; PIECE];
    let mut size = 0;
    loop {
        let read = match reader.read(&mut buffer).await {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) => return Err(reader.failure(error)),
        };
        writer.write_all(&buffer[..read]).await.map_err(&failed)?;
        size += read as u64;
    }
    writer.flush().await.map_err(&failed)?;
    Ok(size)
}

/// A file that is removed unless it gets its final name.
struct Temporary {
    path: PathBuf,
    is_renamed: bool,
}

impl Temporary {
    /// A new file in the directory of another one, where it can be renamed to it.
    async fn create_beside(path: &Path) -> io::Result<(Self, fs::File)> {
        let random = RandomState::new().hash_one(0);
        let path = path.with_file_name(format!(".{random:016x}.part"));
        // In one piece, so that a caller who gives up in between leaves no file without its owner.
        let create = move || {
            let file = std::fs::File::create_new(&path)?;
            let is_renamed = false;
            io::Result::Ok((Self { path, is_renamed }, file))
        };
        let (temporary, file) = tokio::task::spawn_blocking(create).await??;
        Ok((temporary, fs::File::from_std(file)))
    }

    async fn rename(mut self, path: &Path) -> io::Result<()> {
        fs::rename(&self.path, path).await?;
        self.is_renamed = true;
        Ok(())
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.is_renamed {
            // There is nobody left to tell.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_local_path_is_found_where_the_builder_says() {
        assert_eq!(LocalFiles::Here.find("photos/a.jpg"), None);
        assert_eq!(
            LocalFiles::Here.find("/var/a.jpg"),
            Some("/var/a.jpg".into())
        );

        let under = LocalFiles::Under {
            there: "/var/lib/telegram-bot-api".into(),
            here: "/mnt/api".into(),
        };
        let found = under.find("/var/lib/telegram-bot-api/1:a/photos/a.jpg");
        assert_eq!(found, Some("/mnt/api/1:a/photos/a.jpg".into()));
        assert_eq!(under.find("/etc/passwd"), None);
        assert_eq!(under.find("photos/a.jpg"), None);
    }

    #[tokio::test]
    async fn a_reader_that_ends_early_or_late_fails() {
        for (length, kind) in [
            (4, io::ErrorKind::UnexpectedEof),
            (2, io::ErrorKind::InvalidData),
        ] {
            let mut reader = FileReader::of_stream(FileStream {
                status: 200,
                length: Some(length),
                reader: Box::pin(&b"abc"[..]),
            });
            let error = reader.read_to_end(&mut Vec::new()).await.unwrap_err();
            assert_eq!(error.kind(), kind);
        }
    }
}
