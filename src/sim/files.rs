//! Files that were uploaded, by identifier and by path.
//!
//! Everything stays in memory, so that no path from outside ever reaches a file system.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::sim::body::Upload;
use crate::sim::check::is_url;
use crate::sim::refusal::Refusal;

/// All files of a simulator.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Files {
    by_id: BTreeMap<String, Stored>,
    /// Identifiers by path.
    paths: BTreeMap<String, String>,
    last: u64,
}

/// A file on the server.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Stored {
    /// Members that every object about this file has: identifiers, name, size.
    pub(crate) facts: Map<String, Value>,
    /// The path it is downloaded from.
    pub(crate) path: String,
    /// What is in it. Saved by itself, because it is no text.
    #[serde(skip)]
    pub(crate) content: Arc<[u8]>,
    /// The picture that this is a smaller size of.
    of: Option<String>,
}

impl Stored {
    /// Its identifier.
    pub(crate) fn file_id(&self) -> &str {
        self.fact("file_id")
    }

    /// What sort of file it is said to be.
    pub(crate) fn mime_type(&self) -> &str {
        self.fact("mime_type")
    }

    /// A text among what is known; a world that was saved and edited may lack it.
    pub(crate) fn fact(&self, name: &str) -> &str {
        self.facts
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
    }
}

impl Files {
    /// The file that a request names: a part of it, an address or an identifier.
    pub(crate) fn resolve(
        &mut self,
        kind: &str,
        named: &str,
        uploads: &BTreeMap<String, Upload>,
    ) -> Result<Stored, Refusal> {
        if let Some(upload) = named
            .strip_prefix("attach://")
            .and_then(|part| uploads.get(part))
        {
            return Ok(self.add(kind, &upload.file_name, upload.content.clone()));
        }
        if is_url(named) {
            // Nothing is fetched: the address stands for what it leads to.
            let file_name = named.rsplit('/').next().unwrap_or(named);
            return Ok(self.add(kind, file_name, named.as_bytes().into()));
        }
        let stored = self.by_id.get(named);
        // Any size of a picture stands for the whole.
        let whole = stored.and_then(|stored| self.by_id.get(stored.of.as_ref()?));
        let stored = whole.or(stored).cloned();
        stored.ok_or_else(|| Refusal::bad_request("wrong file identifier/HTTP URL specified"))
    }

    /// Stores a file.
    pub(crate) fn add(&mut self, kind: &str, file_name: &str, content: Arc<[u8]>) -> Stored {
        self.last += 1;
        let number = self.last;
        let file_id = format!("sim-{kind}-{number}");
        let extension = extension(kind, file_name);
        let known = json!({
            "file_id": file_id,
            "file_unique_id": format!("unique-{number}"),
            "file_size": content.len(),
            "file_name": file_name,
            "mime_type": mime_type(&extension),
        });
        let Value::Object(facts) = known else {
            unreachable!("an object was written")
        };
        let stored = Stored {
            facts,
            path: format!("{kind}s/file_{number}.{extension}"),
            content,
            of: None,
        };
        self.keep(file_id, &stored);
        stored
    }

    /// A smaller size of a picture, numbered from 0. Nothing is scaled: its content is the whole.
    pub(crate) fn smaller(&mut self, whole: &Stored, size: usize) -> Stored {
        let name = |name: &str| {
            let known = whole.fact(name);
            format!("{known}-{}", size + 1)
        };
        let file_id = name("file_id");
        if let Some(known) = self.by_id.get(&file_id) {
            return known.clone();
        }
        let mut smaller = whole.clone();
        smaller.of = Some(whole.file_id().to_owned());
        for id in ["file_unique_id", "file_id"] {
            smaller.facts.insert(id.to_owned(), json!(name(id)));
        }
        let (folder, file) = whole.path.rsplit_once('/').unwrap_or(("photos", "file"));
        smaller.path = format!("{folder}/{}_{file}", size + 1);
        self.keep(file_id, &smaller);
        smaller
    }

    fn keep(&mut self, file_id: String, stored: &Stored) {
        self.paths.insert(stored.path.clone(), file_id.clone());
        self.by_id.insert(file_id, stored.clone());
    }

    /// What is in each file, by its identifier; sizes of a picture are in the whole.
    pub(crate) fn contents(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let whole = self.by_id.iter().filter(|(_, stored)| stored.of.is_none());
        whole.map(|(file_id, stored)| (&**file_id, &*stored.content))
    }

    /// Puts back what is in each file.
    pub(crate) fn put_contents(&mut self, contents: &BTreeMap<String, Arc<[u8]>>) {
        for (file_id, stored) in &mut self.by_id {
            if let Some(content) = contents.get(stored.of.as_ref().unwrap_or(file_id)) {
                stored.content = content.clone();
            }
        }
    }

    /// Finds a file by its identifier.
    pub(crate) fn by_id(&self, file_id: &str) -> Option<&Stored> {
        self.by_id.get(file_id)
    }

    /// Finds a file by the path it is downloaded from.
    pub(crate) fn by_path(&self, path: &str) -> Option<&Stored> {
        self.by_id.get(self.paths.get(path)?)
    }
}

fn extension(kind: &str, file_name: &str) -> String {
    let given = file_name
        .rsplit_once('.')
        .map(|(_, extension)| extension.to_ascii_lowercase());
    let plain = |text: &String| {
        !text.is_empty() && text.len() <= 5 && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    given.filter(plain).unwrap_or_else(|| {
        match kind {
            "photo" => "jpg",
            "video" | "animation" | "video_note" => "mp4",
            "audio" => "mp3",
            "voice" => "oga",
            "sticker" => "webp",
            _ => "bin",
        }
        .to_owned()
    })
}

fn mime_type(extension: &str) -> &'static str {
    match extension {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "tgs" => "application/x-tgsticker",
        "m4a" => "audio/mp4",
        "mp3" => "audio/mpeg",
        "oga" | "ogg" => "audio/ogg",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "json" => "application/json",
        "csv" => "text/csv",
        "txt" => "text/plain",
        _ => "application/octet-stream",
    }
}
