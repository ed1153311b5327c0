//! Reads HTML as far as messages know it.

use super::entities::{DateFormat, Entity, Kind, Style, sort};
use super::links;
use super::markdown::link;
use super::markup::{Input, Output, is_space};

/// The tags of messages.
const TAGS: [&str; 17] = [
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "tg-time",
    "span",
    "pre",
    "code",
    "blockquote",
];

/// The text without its markup, and what the markup says.
pub(super) fn read(text: &str) -> Result<(String, Vec<Entity>), String> {
    if text.contains('\0') {
        return Err("Text must not contain null bytes".to_owned());
    }
    let mut reader = Reader {
        input: Input::new(text),
        at: 0,
        output: Output::default(),
        open: Vec::new(),
        has_surrogate: false,
        entities: Vec::new(),
        language: None,
    };
    reader.read()?;
    sort(&mut reader.entities);
    Ok((reader.output.text, reader.entities))
}

struct Reader<'t> {
    input: Input<'t>,
    at: usize,
    output: Output,
    /// The tags that have begun and not ended, the innermost last.
    open: Vec<Tag>,
    has_surrogate: bool,
    entities: Vec<Entity>,
    /// The language of the last entity, if that is code.
    language: Option<String>,
}

/// A tag that has begun.
struct Tag {
    name: String,
    /// What its attributes say: an address, a language, a class, an id, a format.
    argument: String,
    unix_time: i64,
    /// Where it begins in the text, in UTF-16 units and in bytes.
    offset: usize,
    text_byte: usize,
}

impl Reader<'_> {
    fn read(&mut self) -> Result<(), String> {
        while let Some(letter) = self.input.letter(self.at) {
            match letter {
                '&' => {
                    let code = self.reference();
                    self.push(code.unwrap_or(u32::from('&')));
                    self.at += usize::from(code.is_none());
                }
                '<' if self.input.at(self.at + 1) == b'/' => self.end_tag()?,
                '<' => self.start_tag()?,
                _ => {
                    self.output.push(letter);
                    self.at += letter.len_utf8();
                }
            }
        }
        if let Some(tag) = self.open.last() {
            return Err(format!(
                "Can't find end tag corresponding to start tag \"{}\"",
                tag.name
            ));
        }
        if self.has_surrogate {
            return Err(
                "Text contains invalid Unicode characters after decoding HTML entities, check for \
                 unmatched surrogate code units"
                    .to_owned(),
            );
        }
        Ok(())
    }

    /// Halves of surrogate pairs are no characters, not even both together.
    fn push(&mut self, code: u32) {
        let letter = char::from_u32(code);
        self.has_surrogate |= letter.is_none();
        self.output
            .push(letter.unwrap_or(char::REPLACEMENT_CHARACTER));
    }

    /// The character that `&…;` stands for, and goes on behind it; stays where it stands for none.
    fn reference(&mut self) -> Option<u32> {
        let begin = self.at;
        let (code, end) = if self.input.at(begin + 1) == b'#' {
            let is_hex = self.input.at(begin + 2) == b'x';
            let (digits, radix) = if is_hex {
                (begin + 3, 16)
            } else {
                (begin + 2, 10)
            };
            let end = self
                .input
                .find(digits, |byte| !char::from(byte).is_digit(radix));
            if end - begin >= 10 {
                return None;
            }
            let code = u32::from_str_radix(self.input.part(digits, end), radix).ok()?;
            (code, end)
        } else {
            let end = self
                .input
                .find(begin + 1, |byte| !byte.is_ascii_alphabetic());
            let letter = match self.input.part(begin + 1, end) {
                "lt" => '<',
                "gt" => '>',
                "amp" => '&',
                "quot" => '"',
                _ => return None,
            };
            (u32::from(letter), end)
        };
        if code == 0 || code >= 0x0010_ffff {
            return None;
        }
        self.at = end + usize::from(self.input.at(end) == b';');
        Some(code)
    }

    fn skip_space(&mut self) {
        self.at = self.input.find(self.at, |byte| !is_space(byte));
    }

    fn start_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        self.at = self
            .input
            .find(begin + 1, |byte| is_space(byte) || byte == b'>');
        if self.at >= self.input.len() {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        let name = self.input.part(begin + 1, self.at).to_ascii_lowercase();
        if !TAGS.contains(&name.as_str()) {
            return Err(format!(
                "Unsupported start tag \"{name}\" at byte offset {begin}"
            ));
        }
        let mut tag = Tag {
            name,
            argument: String::new(),
            unix_time: 0,
            offset: self.output.units,
            text_byte: self.output.text.len(),
        };
        loop {
            self.skip_space();
            if self.input.at(self.at) == b'>' {
                break;
            }
            self.attribute(begin, &mut tag)?;
        }
        self.at += 1;
        if tag.name == "span" && tag.argument != "spoiler" {
            return Err(format!(
                "Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"
            ));
        }
        self.open.push(tag);
        Ok(())
    }

    fn attribute(&mut self, begin: usize, tag: &mut Tag) -> Result<(), String> {
        let name_begin = self.at;
        self.at = self.input.find(name_begin, |byte| {
            is_space(byte) || matches!(byte, b'=' | b'>' | b'/' | b'"' | b'\'')
        });
        let name = self.input.part(name_begin, self.at);
        if name.is_empty() {
            return Err(format!(
                "Empty attribute name in the tag \"{}\" at byte offset {begin}",
                tag.name
            ));
        }
        let unclosed =
            |tag: &Tag| format!("Unclosed start tag \"{}\" at byte offset {begin}", tag.name);
        self.skip_space();
        if self.at >= self.input.len() {
            return Err(unclosed(tag));
        }
        if self.input.at(self.at) != b'=' {
            if tag.name == "blockquote" && name == "expandable" {
                "1".clone_into(&mut tag.argument);
            }
            return Ok(());
        }
        self.at += 1;
        self.skip_space();
        if self.at >= self.input.len() {
            return Err(unclosed(tag));
        }
        let value = match self.input.at(self.at) {
            quote @ (b'"' | b'\'') => self.quoted(quote),
            _ => self.bare()?,
        };
        if self.at >= self.input.len() {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        tag.set(name, value);
        Ok(())
    }

    /// A value without quotation marks.
    fn bare(&mut self) -> Result<String, String> {
        let begin = self.at;
        self.at = self.input.find(begin, |byte| {
            !(byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
        });
        let behind = self.input.at(self.at);
        if !is_space(behind) && behind != b'>' {
            return Err(format!(
                "Unexpected end of name token at byte offset {begin}"
            ));
        }
        Ok(self.input.part(begin, self.at).to_ascii_lowercase())
    }

    /// A value in quotation marks, which may hold references.
    fn quoted(&mut self, quote: u8) -> String {
        let mut value = String::new();
        self.at += 1;
        while let Some(letter) = self.input.letter(self.at) {
            if self.input.at(self.at) == quote {
                self.at += 1;
                break;
            }
            if letter == '&'
                && let Some(code) = self.reference()
            {
                value.push(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER));
                continue;
            }
            value.push(letter);
            self.at += letter.len_utf8();
        }
        value
    }

    fn end_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        let Some(expected) = self.open.last().map(|tag| &tag.name) else {
            return Err(format!("Unexpected end tag at byte offset {begin}"));
        };
        self.at = self
            .input
            .find(begin + 2, |byte| is_space(byte) || byte == b'>');
        let name = self.input.part(begin + 2, self.at).to_ascii_lowercase();
        self.at = self.input.find(self.at, |byte| !is_space(byte));
        if self.input.at(self.at) != b'>' {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        self.at += 1;
        if !name.is_empty() && name != *expected {
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{expected}>\", found \
                 \"</{name}>\""
            ));
        }
        match self.open.pop() {
            Some(tag) => self.close(&tag),
            None => Ok(()),
        }
    }

    fn close(&mut self, tag: &Tag) -> Result<(), String> {
        let length = self.output.units - tag.offset;
        if length == 0 {
            return Ok(());
        }
        let language = self.language.take();
        let kind = match tag.name.as_str() {
            "i" | "em" => Some(Kind::Style(Style::Italic)),
            "b" | "strong" => Some(Kind::Style(Style::Bold)),
            "s" | "strike" | "del" => Some(Kind::Style(Style::Strikethrough)),
            "u" | "ins" => Some(Kind::Style(Style::Underline)),
            "tg-spoiler" | "span" => Some(Kind::Style(Style::Spoiler)),
            "blockquote" if tag.argument.is_empty() => Some(Kind::Blockquote),
            "blockquote" => Some(Kind::ExpandableBlockquote),
            "tg-emoji" => {
                let id = links::integer(&tag.argument).filter(|id| *id != 0);
                let id = id.ok_or("Invalid custom emoji identifier specified")?;
                Some(Kind::CustomEmoji(id))
            }
            "tg-time" => {
                let format = DateFormat::read(&tag.argument)?;
                let unix_time = Some(tag.unix_time).filter(|seconds| *seconds > 0);
                unix_time.map(|unix_time| Kind::DateTime(unix_time, format))
            }
            "a" if tag.argument.is_empty() => link(&self.output.text[tag.text_byte..]),
            "a" => link(&tag.argument),
            name => {
                self.close_code(name == "pre", tag, length, language);
                return Ok(());
            }
        };
        match kind {
            Some(kind) => self.entities.push(Entity::new(kind, tag.offset, length)),
            // What leads nowhere leaves no trace: what was last before it still is.
            None => self.language = language,
        }
        Ok(())
    }

    /// `pre` and `code` around the same text are one block in a language.
    fn close_code(&mut self, is_pre: bool, tag: &Tag, length: usize, language: Option<String>) {
        let inner = self
            .entities
            .last_mut()
            .filter(|inner| inner.offset == tag.offset && inner.length == length);
        let named = (!tag.argument.is_empty()).then(|| tag.argument.clone());
        let kind = match inner {
            Some(inner) if is_pre && inner.kind == Kind::Code => match language {
                Some(language) => {
                    inner.kind = Kind::PreCode(language);
                    return;
                }
                None => Kind::Pre,
            },
            Some(inner) if !is_pre && inner.kind == Kind::Pre => match named {
                Some(language) => {
                    inner.kind = Kind::PreCode(language);
                    return;
                }
                None => Kind::Code,
            },
            _ if is_pre => Kind::Pre,
            _ => {
                self.language = named;
                Kind::Code
            }
        };
        self.entities.push(Entity::new(kind, tag.offset, length));
    }
}

impl Tag {
    /// Takes in an attribute, if this tag knows it.
    fn set(&mut self, name: &str, value: String) {
        match (self.name.as_str(), name) {
            ("a", "href") | ("tg-emoji", "emoji-id") | ("tg-time", "format") => {
                self.argument = value;
            }
            ("code", "class") => {
                if let Some(language) = value.strip_prefix("language-") {
                    language.clone_into(&mut self.argument);
                }
            }
            ("span", "class") => {
                if let Some(class) = value.strip_prefix("tg-") {
                    class.clone_into(&mut self.argument);
                }
            }
            ("blockquote", "expandable") => "1".clone_into(&mut self.argument),
            ("tg-time", "unix") => self.unix_time = seconds(&value),
            _ => {}
        }
    }
}

/// The number that a text begins with; zero if it begins with none, or with one out of range.
fn seconds(value: &str) -> i64 {
    let end = value
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(value.len());
    let number: i32 = value[..end].parse().unwrap_or(0);
    i64::from(number)
}
