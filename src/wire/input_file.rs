//! A file in a request: one that Telegram has, one on the web, or one to upload.
//!
//! No I/O: a path is opened and a reader is read when the request is sent, elsewhere. Here a file is
//! taken out of its request and leaves the name of the form's part behind.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Error as _, Serialize, Serializer};
use tokio::io::AsyncRead;

/// A file to send.
///
/// Files that Telegram already has are sent by [`id`](Self::id), and files on the web by
/// [`url`](Self::url); everything else is uploaded. An upload is streamed: its size in memory is that
/// of a buffer.
///
/// # Examples
///
/// ```
/// use amanobot::wire::InputFile;
///
/// let photo = InputFile::path("pictures/lighthouse.jpg");
/// let report = InputFile::bytes("report.csv", "name,count\ntea,3\n");
/// let known = InputFile::id("AgACAgIAAxkBAAM");
/// ```
#[derive(Clone, PartialEq)]
pub struct InputFile {
    content: Content,
    file_name: Option<String>,
    part: Option<String>,
}

#[derive(Clone)]
enum Content {
    /// A file id or URL.
    Known(String),
    /// To upload, and not taken yet.
    Upload(UploadContent),
    /// Taken: the file travels in this part of the form.
    Taken(PartName),
}

/// Name of a form's part. It is settled when all files of the request are known.
type PartName = Arc<OnceLock<String>>;

/// Where the bytes of an upload come from.
#[derive(Clone)]
pub(crate) enum UploadContent {
    Path(PathBuf),
    Bytes(Bytes),
    Reader {
        reader: SharedReader,
        length: Option<u64>,
    },
}

type Reader = Pin<Box<dyn AsyncRead + Send>>;

/// A reader that several copies of a request share, and that one of them can send.
#[derive(Clone)]
pub(crate) struct SharedReader(Arc<Mutex<Option<Reader>>>);

impl SharedReader {
    /// The reader, unless it was taken before.
    pub(crate) fn take(&self) -> Option<Reader> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl InputFile {
    /// A file that Telegram has, by its `file_id`.
    pub fn id(file_id: impl Into<String>) -> Self {
        Self::new(Content::Known(file_id.into()), None)
    }

    /// A file on the web, by its address. Telegram fetches it: photos up to 5 MB, other files up to
    /// 20 MB.
    pub fn url(url: impl Into<String>) -> Self {
        Self::new(Content::Known(url.into()), None)
    }

    /// A file on this machine. It is opened when the request is sent, and named by the last component
    /// of its path.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let file_name = last_component(&path);
        Self::new(Content::Upload(UploadContent::Path(path)), Some(file_name))
    }

    /// Bytes in memory.
    pub fn bytes(file_name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = Bytes::from(bytes.into());
        Self::new(
            Content::Upload(UploadContent::Bytes(bytes)),
            Some(file_name.into()),
        )
    }

    /// Whatever the reader yields. Say how much that is with [`length`](Self::length), if it is known.
    ///
    /// Clones share the reader. It can be sent once: a call that failed cannot be repeated with it.
    pub fn reader(file_name: impl Into<String>, reader: impl AsyncRead + Send + 'static) -> Self {
        let reader: Reader = Box::pin(reader);
        let content = UploadContent::Reader {
            reader: SharedReader(Arc::new(Mutex::new(Some(reader)))),
            length: None,
        };
        Self::new(Content::Upload(content), Some(file_name.into()))
    }

    /// Number of bytes that the [`reader`](Self::reader) yields; other files know theirs.
    ///
    /// With it the form is sent with its length, which some proxies insist on. A reader that yields
    /// less fails the call; what it has beyond is not sent.
    pub fn length(mut self, bytes: u64) -> Self {
        if let Content::Upload(UploadContent::Reader { length, .. }) = &mut self.content {
            *length = Some(bytes);
        }
        self
    }

    /// Name under which the file is uploaded, instead of the one that the constructor gave it.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Name of the form's part that carries the file; the request then says `attach://` and this name.
    ///
    /// Without it names are given automatically. A name chosen twice in one request is an error, as is one
    /// with quotes, semicolons or control characters.
    pub fn attach_as(mut self, part: impl Into<String>) -> Self {
        self.part = Some(part.into());
        self
    }

    fn new(content: Content, file_name: Option<String>) -> Self {
        Self {
            content,
            file_name,
            part: None,
        }
    }
}

/// As [`InputFile::path`]. There is no such conversion from text, which could be an id as well.
impl From<PathBuf> for InputFile {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

/// As [`InputFile::path`]. There is no such conversion from text, which could be an id as well.
impl From<&Path> for InputFile {
    fn from(path: &Path) -> Self {
        Self::path(path)
    }
}

impl From<&InputFile> for InputFile {
    fn from(file: &InputFile) -> Self {
        file.clone()
    }
}

impl PartialEq for Content {
    /// Readers are equal when they are the same one.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Known(left), Self::Known(right)) => left == right,
            (Self::Upload(left), Self::Upload(right)) => match (left, right) {
                (UploadContent::Path(left), UploadContent::Path(right)) => left == right,
                (UploadContent::Bytes(left), UploadContent::Bytes(right)) => left == right,
                (
                    UploadContent::Reader { reader, length },
                    UploadContent::Reader {
                        reader: other,
                        length: other_length,
                    },
                ) => Arc::ptr_eq(&reader.0, &other.0) && length == other_length,
                _ => false,
            },
            (Self::Taken(left), Self::Taken(right)) => left == right,
            _ => false,
        }
    }
}

impl fmt::Debug for InputFile {
    /// Shows what kind of file it is, and never its bytes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("InputFile");
        match &self.content {
            Content::Known(reference) => shown.field("known", reference),
            Content::Upload(UploadContent::Path(path)) => shown.field("path", path),
            Content::Upload(UploadContent::Bytes(bytes)) => shown.field("bytes", &bytes.len()),
            Content::Upload(UploadContent::Reader { length, .. }) => shown.field("reader", length),
            Content::Taken(part) => shown.field("taken", part),
        };
        shown
            .field("file_name", &self.file_name)
            .field("part", &self.part)
            .finish()
    }
}

impl Serialize for InputFile {
    /// A known file is its id or URL, one that was taken for upload is `attach://` and its part.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.content {
            Content::Known(reference) => serializer.serialize_str(reference),
            Content::Taken(part) => match part.get() {
                Some(part) => serializer.collect_str(&format_args!("attach://{part}")),
                None => Err(S::Error::custom("the parts of the form have no names yet")),
            },
            Content::Upload(_) => Err(S::Error::custom(
                "a file to upload has no JSON form before its request is sent",
            )),
        }
    }
}

impl<'de> Deserialize<'de> for InputFile {
    /// Any string is taken for an id or URL.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::id)
    }
}

fn last_component(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Collects the files to upload from a request.
///
/// [`Method::uploads`](crate::methods::Method::uploads) shows it each file; those that are ids or URLs
/// stay where they are.
#[derive(Debug, Default)]
pub struct Uploads {
    files: Vec<Pending>,
}

#[derive(Debug)]
struct Pending {
    content: UploadContent,
    file_name: String,
    name: PartName,
    /// What the automatic name begins with; unused when the name is settled.
    field: &'static str,
}

/// A file of a form.
#[derive(Debug)]
pub(crate) struct Upload {
    /// Name of the part.
    pub(crate) part: String,
    pub(crate) file_name: String,
    pub(crate) content: UploadContent,
}

impl Uploads {
    /// Takes the file of a parameter. The part is named like the parameter, which it replaces.
    pub fn direct(&mut self, parameter: &'static str, file: &mut InputFile) {
        let part = file.part.clone().unwrap_or_else(|| parameter.to_owned());
        self.take(parameter, file, Some(part));
    }

    /// Takes a file from within a parameter. The part has the name that the caller chose, or the field's
    /// with a number: `media1`, `media2`, `thumbnail1`.
    pub fn attach(&mut self, field: &'static str, file: &mut InputFile) {
        let part = file.part.clone();
        self.take(field, file, part);
    }

    fn take(&mut self, field: &'static str, file: &mut InputFile, part: Option<String>) {
        let Content::Upload(content) = &file.content else {
            return;
        };
        let name = PartName::default();
        if let Some(part) = part {
            name.set(part).expect("the cell is new");
        }
        self.files.push(Pending {
            content: content.clone(),
            file_name: file.file_name.clone().unwrap_or_default(),
            name: Arc::clone(&name),
            field,
        });
        file.content = Content::Taken(name);
    }

    /// Settles the names of all parts, after which the request can be serialised.
    ///
    /// Automatic names are counted from left to right for each field, and skip every name that the
    /// caller chose anywhere.
    ///
    /// # Errors
    ///
    /// Says which name is none or was chosen twice.
    pub(crate) fn finish(self) -> Result<Vec<Upload>, String> {
        let mut chosen = HashSet::new();
        for part in self.files.iter().filter_map(|file| file.name.get()) {
            if part.is_empty() {
                return Err("the name of a form's part is empty".to_owned());
            }
            // Between quotes such characters are escaped, and `attach://` would refer to nothing.
            if part.contains(|char: char| matches!(char, '"' | ';') || char.is_control()) {
                return Err(format!("{part:?} cannot be the name of a form's part"));
            }
            if !chosen.insert(part.clone()) {
                return Err(format!("two files are named `{part}`"));
            }
        }

        let mut counters = HashMap::new();
        let settle = |file: Pending| {
            let part = file.name.get_or_init(|| {
                let counter: &mut u32 = counters.entry(file.field).or_default();
                loop {
                    *counter += 1;
                    let part = format!("{}{counter}", file.field);
                    if !chosen.contains(&part) {
                        return part;
                    }
                }
            });
            Upload {
                part: part.clone(),
                file_name: file.file_name,
                content: file.content,
            }
        };
        Ok(self.files.into_iter().map(settle).collect())
    }
}

impl fmt::Debug for UploadContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => f.debug_tuple("Path").field(path).finish(),
            Self::Bytes(bytes) => f.debug_tuple("Bytes").field(&bytes.len()).finish(),
            Self::Reader { length, .. } => f.debug_tuple("Reader").field(length).finish(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Attaches each file as `media` of an item; answers the items' JSON and the parts' names.
    fn attach(files: &mut [InputFile]) -> Result<(String, Vec<String>), String> {
        let mut uploads = Uploads::default();
        for file in &mut *files {
            uploads.attach("media", file);
        }
        let parts = uploads.finish()?.into_iter().map(|file| file.part);
        let parts = parts.collect();
        Ok((serde_json::to_string(files).unwrap(), parts))
    }

    #[test]
    fn ids_and_urls_are_sent_as_they_are() {
        let mut files = [
            InputFile::id("AgAC"),
            InputFile::url("https://example.org/a.jpg"),
        ];
        let (json, parts) = attach(&mut files).unwrap();
        assert_eq!(json, r#"["AgAC","https://example.org/a.jpg"]"#);
        assert_eq!(parts, [""; 0]);
    }

    #[test]
    fn automatic_names_skip_the_chosen_ones_wherever_they_stand() {
        let mut files = [
            InputFile::bytes("a", "a"),
            InputFile::id("b"),
            InputFile::bytes("c", "c"),
            InputFile::bytes("d", "d").attach_as("media1"),
            InputFile::bytes("e", "e").attach_as("cover"),
            InputFile::bytes("f", "f"),
            InputFile::bytes("g", "g").attach_as("media3"),
        ];
        let (json, parts) = attach(&mut files).unwrap();
        assert_eq!(
            json,
            r#"["attach://media2","b","attach://media4","attach://media1","attach://cover","attach://media5","attach://media3"]"#
        );
        assert_eq!(
            parts,
            ["media2", "media4", "media1", "cover", "media5", "media3"]
        );
    }

    #[test]
    fn each_field_counts_for_itself() {
        let mut media = [InputFile::bytes("a", "a"), InputFile::bytes("b", "b")];
        let mut thumbnail = InputFile::bytes("t", "t");
        let mut uploads = Uploads::default();
        uploads.attach("media", &mut media[0]);
        uploads.attach("thumbnail", &mut thumbnail);
        uploads.attach("media", &mut media[1]);
        let parts: Vec<_> = uploads
            .finish()
            .unwrap()
            .into_iter()
            .map(|file| file.part)
            .collect();
        assert_eq!(parts, ["media1", "thumbnail1", "media2"]);
    }

    #[test]
    fn a_name_chosen_twice_is_an_error() {
        let mut files = [
            InputFile::bytes("a", "a").attach_as("x"),
            InputFile::bytes("b", "b").attach_as("x"),
        ];
        assert_eq!(attach(&mut files).unwrap_err(), "two files are named `x`");
    }

    #[test]
    fn a_name_that_does_not_reach_the_server_as_it_is_is_an_error() {
        for name in ["a;b", "a\"b", "a\r\nb", "a\0"] {
            let mut files = [InputFile::bytes("a", "a").attach_as(name)];
            assert_eq!(
                attach(&mut files).unwrap_err(),
                format!("{name:?} cannot be the name of a form's part")
            );
        }
    }

    #[test]
    fn a_chosen_name_cannot_be_that_of_another_parameters_part() {
        let mut video = InputFile::bytes("v", "v");
        let mut cover = InputFile::bytes("c", "c").attach_as("video");
        let mut uploads = Uploads::default();
        uploads.direct("video", &mut video);
        uploads.attach("cover", &mut cover);
        assert_eq!(uploads.finish().unwrap_err(), "two files are named `video`");
    }

    #[test]
    fn an_empty_name_is_an_error() {
        let mut files = [InputFile::bytes("a", "a").attach_as("")];
        assert_eq!(
            attach(&mut files).unwrap_err(),
            "the name of a form's part is empty"
        );
    }

    #[test]
    fn a_path_is_named_by_its_last_component() {
        for (path, name) in [
            ("a/b/lighthouse.jpg", "lighthouse.jpg"),
            ("/tmp/Ёлка 木.png", "Ёлка 木.png"),
            ("..", ""),
        ] {
            assert_eq!(InputFile::path(path).file_name.as_deref(), Some(name));
        }
        let renamed = InputFile::path("a.jpg").file_name("b.jpg");
        assert_eq!(renamed.file_name.as_deref(), Some("b.jpg"));
    }

    #[test]
    fn a_file_to_upload_has_no_json() {
        let error = serde_json::to_string(&InputFile::path("a.jpg")).unwrap_err();
        assert!(
            error.to_string().contains("before its request is sent"),
            "{error}"
        );
    }

    #[test]
    fn debug_shows_no_bytes() {
        let shown = format!("{:?}", InputFile::bytes("a.txt", "secret"));
        assert!(!shown.contains("secret"), "{shown}");
        assert!(shown.contains("a.txt"), "{shown}");
    }

    #[test]
    fn clones_share_a_reader() {
        let file = InputFile::reader("a", &b"a"[..]);
        assert_eq!(file, file.clone());
        assert_ne!(file, InputFile::reader("a", &b"a"[..]));
    }
}
