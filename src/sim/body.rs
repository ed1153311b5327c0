//! Reads the arguments of a request: query string, form, multipart and JSON give one [`Form`].
//!
//! The server knows arguments as texts and files only; a JSON body's numbers and lists become the
//! text that a form would have carried. What a text means depends on the parameter (`check`).

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use serde::Deserializer as _;
use serde::de::{MapAccess, Visitor};
use serde_json::Value;
use tokio::io::AsyncReadExt as _;

use crate::bot::transport::{Body, Content, TransportError};
use crate::sim::refusal::Refusal;

/// Bots send files up to 50 MB; the rest of a request fits beside them.
pub(crate) const MAX_BODY: usize = 52 * 1024 * 1024;

/// A world that is put in place of another may be as large as its files make it.
pub(crate) const MAX_WORLD: usize = 1 << 31;

/// The arguments of a request. Of several with one name the first counts: those of the query string
/// come before those of the body.
#[derive(Debug, Clone, Default)]
pub(crate) struct Form {
    /// Arguments given as text.
    pub(crate) texts: BTreeMap<String, String>,
    /// Files, by the name of their part.
    pub(crate) files: BTreeMap<String, Upload>,
}

/// A file that came with a request.
#[derive(Debug, Clone)]
pub(crate) struct Upload {
    /// The name the sender gave it.
    pub(crate) file_name: String,
    /// What is in it.
    pub(crate) content: Arc<[u8]>,
}

impl Form {
    /// An argument given as text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }

    /// Adds an argument given as text, unless it is there.
    pub(crate) fn add_text(&mut self, name: String, text: String) {
        self.texts.entry(name).or_insert(text);
    }

    /// Adds a file, unless there is one in a part of that name.
    pub(crate) fn add_file(&mut self, name: String, upload: Upload) {
        self.files.entry(name).or_insert(upload);
    }

    /// Adds the arguments of a query string or an urlencoded form.
    pub(crate) fn read_urlencoded(&mut self, encoded: &[u8]) {
        for (name, value) in form_urlencoded::parse(encoded) {
            self.add_text(name.into_owned(), value.into_owned());
        }
    }

    /// Adds the members of a JSON object, so far as it can be read: the server goes on with those
    /// before a flaw. What is no text is the JSON that stands there, also `null`.
    pub(crate) fn read_json(&mut self, json: &[u8]) {
        let mut reader = serde_json::Deserializer::from_slice(json);
        // The reader's own limit on nesting turns a hostile body into a flaw.
        let _ = reader.deserialize_map(Members(self));
    }

    /// Reads what a bot in this process sent. Files are limited as they are over HTTP.
    pub(crate) async fn from_body(body: Body) -> Result<Result<Self, Refusal>, TransportError> {
        let mut form = Self::default();
        let mut room = MAX_BODY;
        match body {
            Body::Empty => {}
            Body::Json(json) => form.read_json(&json),
            Body::Multipart(parts) => {
                for part in parts {
                    match part.content {
                        Content::Text(text) => form.add_text(part.name, text),
                        Content::File {
                            file_name, reader, ..
                        } => {
                            let mut content = Vec::new();
                            let enough = u64::try_from(room).unwrap_or(u64::MAX).saturating_add(1);
                            reader
                                .take(enough)
                                .read_to_end(&mut content)
                                .await
                                .map_err(TransportError::new)?;
                            let Some(left) = room.checked_sub(content.len()) else {
                                return Ok(Err(Refusal::bare(413)));
                            };
                            room = left;
                            let content = content.into();
                            form.add_file(part.name, Upload { file_name, content });
                        }
                    }
                }
            }
        }
        Ok(Ok(form))
    }
}

/// Reads the members of an object one by one into a form.
struct Members<'a>(&'a mut Form);

impl<'de> Visitor<'de> for Members<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        while let Some((name, value)) = members.next_entry::<String, Value>()? {
            match value {
                Value::String(text) => self.0.add_text(name, text),
                other => self.0.add_text(name, other.to_string()),
            }
        }
        Ok(())
    }
}

/// The name of a multipart form's part, and of the file in it, from its `Content-Disposition`.
///
/// Read as the server reads it: what is quoted may have anything in it, what is not ends at the next
/// semicolon, and both may have percent-encoded bytes. Libraries rely on it: two of them send names
/// with spaces unquoted.
pub(crate) fn part_names(disposition: &str) -> Result<(String, Option<String>), Refusal> {
    let mut rest = disposition
        .trim_ascii()
        .strip_prefix("form-data;")
        .ok_or_else(|| Refusal::bad_request("expected form-data content disposition"))?;
    let (mut name, mut file_name) = (String::new(), None);
    while let Some((key, values)) = rest.split_once('=') {
        let values = values.trim_ascii_start();
        let (value, others) = if let Some(quoted) = values.strip_prefix('"') {
            unquoted(quoted)?
        } else {
            let (value, others) = values.split_once(';').unwrap_or((values, ""));
            (value.trim_ascii().to_owned(), others)
        };
        let value = percent_decode_str(&value).decode_utf8_lossy().into_owned();
        match key.trim_ascii() {
            "name" => name = value,
            "filename" => file_name = Some(value),
            _ => {}
        }
        rest = others;
    }
    if name.is_empty() {
        let reason = "field name in multipart/form-data not found";
        return Err(Refusal::bad_request(reason));
    }
    Ok((name, file_name))
}

/// A text up to the quote that ends it, and what comes after the semicolon behind it.
fn unquoted(quoted: &str) -> Result<(String, &str), Refusal> {
    let refused =
        |reason: &str| Refusal::bad_request(&format!("{reason} in Content-Disposition header"));
    let mut value = String::new();
    let mut letters = quoted.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => {
                let others = quoted[at + 1..].trim_ascii_start();
                let others = match others.strip_prefix(';') {
                    Some(others) => others,
                    None if others.is_empty() => others,
                    None => return Err(refused("expected ';'")),
                };
                return Ok((value, others));
            }
            '\\' => match letters.next() {
                Some((_, escaped)) => value.push(escaped),
                None => return Err(refused("wrong escape sequence")),
            },
            letter => value.push(letter),
        }
    }
    Err(refused("unclosed quoted string"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_gives_the_same_arguments() {
        let mut urlencoded = Form::default();
        urlencoded.read_urlencoded(b"chat_id=7&text=a+b%21&options=%5B1%5D");
        let mut json = Form::default();
        json.read_json(br#"{"chat_id": 7, "text": "a b!", "options": [1]}"#);
        assert_eq!(urlencoded.texts, json.texts);
    }

    #[test]
    fn json_is_read_up_to_its_first_flaw_and_the_first_of_a_name_counts() {
        let deep = format!("[{}", "[".repeat(100_000));
        for (body, expected) in [
            (
                r#"{"a": "1", "b": null, "a": 2}"#,
                r#"{"a": "1", "b": "null"}"#,
            ),
            (r#"{"a": "1", "b": [}"#, r#"{"a": "1"}"#),
            (r#"{"a": "1", "b""#, r#"{"a": "1"}"#),
            (&format!(r#"{{"a": "1", "b": {deep}}}"#), r#"{"a": "1"}"#),
            ("[]", "{}"),
            ("", "{}"),
        ] {
            let mut form = Form::default();
            form.read_json(body.as_bytes());
            let texts = serde_json::to_value(&form.texts).unwrap();
            let expected: Value = serde_json::from_str(expected).unwrap();
            assert_eq!(texts, expected, "{body:.40}");
        }
    }

    #[test]
    fn parts_are_named_as_the_server_reads_them() {
        let named = |disposition| part_names(disposition).map_err(|refusal| refusal.description);
        let file = |name: &str, file_name: &str| Ok((name.to_owned(), Some(file_name.to_owned())));
        let cases = [
            // pyTelegramBotAPI, grammY.
            (
                "form-data; name=\"a\"; filename=two words.txt",
                file("a", "two words.txt"),
            ),
            (
                "form-data;name=\"a\";filename=two words.txt",
                file("a", "two words.txt"),
            ),
            // aiohttp: what a name has beside ASCII is in the last member, for those who look.
            (
                "form-data; name=a; filename=\"x.txt\"; filename*=utf-8''%C3%A9.txt",
                file("a", "x.txt"),
            ),
            (
                "form-data; name=\"a\"; filename=\"\u{e9}.txt\"",
                file("a", "\u{e9}.txt"),
            ),
            ("form-data; name=\"a\"; filename=\"x;y\"", file("a", "x;y")),
            (
                "form-data; name=\"a\" ; filename=\"\\\"x\\\\.txt\"",
                file("a", "\"x\\.txt"),
            ),
            (
                "form-data; name=\"a\"; filename=%C3%A9%22.txt",
                file("a", "\u{e9}\".txt"),
            ),
            (
                "form-data; name=\"a",
                Err("Bad Request: unclosed quoted string in Content-Disposition header".to_owned()),
            ),
            (
                "form-data; name=\"a\" x",
                Err("Bad Request: expected ';' in Content-Disposition header".to_owned()),
            ),
            ("form-data; name=\"a\"", Ok(("a".to_owned(), None))),
            (
                "form-data; filename=\"x\"",
                Err("Bad Request: field name in multipart/form-data not found".to_owned()),
            ),
            (
                "attachment; name=\"a\"",
                Err("Bad Request: expected form-data content disposition".to_owned()),
            ),
        ];
        for (disposition, expected) in cases {
            assert_eq!(named(disposition), expected, "{disposition}");
        }
    }
}
