//! Reads `MarkdownV2`: marks nest, and whatever is none must be escaped.

use super::entities::{Entity, Kind, Style, sort};
use super::links;
use super::markdown::link;
use super::markup::{Input, Output, fence};

/// The text without its markup, and what the markup says.
pub(super) fn read(text: &str) -> Result<(String, Vec<Entity>), String> {
    let mut reader = Reader {
        input: Input::new(text),
        at: 0,
        output: Output::default(),
        open: Vec::new(),
        is_quoting: false,
        may_quote: true,
        entities: Vec::new(),
    };
    reader.read()?;
    sort(&mut reader.entities);
    Ok((reader.output.text, reader.entities))
}

struct Reader<'t> {
    input: Input<'t>,
    at: usize,
    output: Output,
    /// What has begun and not ended, the innermost last.
    open: Vec<Open<'t>>,
    /// Whether one of these is a quotation.
    is_quoting: bool,
    /// Whether a quotation may begin here: at the beginning of a line.
    may_quote: bool,
    entities: Vec<Entity>,
}

/// Something that has begun.
struct Open<'t> {
    mark: Mark<'t>,
    /// Where it began in the markup.
    byte: usize,
    /// Where it begins in the text, in UTF-16 units and in bytes.
    offset: usize,
    text_byte: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Mark<'t> {
    Style(Style),
    Quotation,
    Code,
    Pre(Option<&'t str>),
    Link,
    /// `![…](…)`: a custom emoji or a moment.
    Picture,
}

impl Mark<'_> {
    /// What the server calls it.
    fn name(self) -> &'static str {
        match self {
            Self::Style(Style::Bold) => "Bold",
            Self::Style(Style::Italic) => "Italic",
            Self::Style(Style::Underline) => "Underline",
            Self::Style(Style::Strikethrough) => "Strikethrough",
            Self::Style(Style::Spoiler) => "Spoiler",
            Self::Quotation => "BlockQuote",
            Self::Code => "Code",
            Self::Pre(None) => "Pre",
            Self::Pre(Some(_)) => "PreCode",
            Self::Link => "TextUrl",
            Self::Picture => "CustomEmoji",
        }
    }
}

impl<'t> Reader<'t> {
    fn read(&mut self) -> Result<(), String> {
        while let Some(letter) = self.input.letter(self.at) {
            let next = self.input.at(self.at + 1);
            if letter == '\\' && (1..=126).contains(&next) {
                self.output.push(char::from(next));
                if next != b'\r' {
                    self.may_quote = next == b'\n';
                }
                self.at += 2;
                continue;
            }
            let verbatim = self
                .open
                .last()
                .is_some_and(|open| matches!(open.mark, Mark::Code | Mark::Pre(_)));
            let reserved = if verbatim {
                "`"
            } else {
                "_*[]()~`>#+-=|{}.!\n"
            };
            if !reserved.contains(letter) {
                self.output.push(letter);
                self.at += letter.len_utf8();
                if letter != '\r' {
                    self.may_quote = false;
                }
            } else if let Some(mark) = self.ending(letter) {
                self.end(mark, letter)?;
            } else {
                self.begin(letter)?;
            }
        }
        self.finish()
    }

    /// What ends here: the innermost of what is open, or a quotation at the end of its last line.
    fn ending(&self, letter: char) -> Option<Mark<'t>> {
        let mark = self.open.last()?.mark;
        if self.is_quoting && letter == '\n' && self.input.at(self.at + 1) != b'>' {
            return Some(mark);
        }
        let has = |mark: &str| self.input.has(self.at, mark.as_bytes());
        let ends = match mark {
            Mark::Style(Style::Bold) => has("*"),
            Mark::Style(Style::Italic) => has("_") && !has("__"),
            Mark::Style(Style::Underline) => has("__"),
            Mark::Style(Style::Strikethrough) => has("~"),
            Mark::Style(Style::Spoiler) => has("||"),
            Mark::Code => has("`"),
            Mark::Pre(_) => has("```"),
            Mark::Link | Mark::Picture => has("]"),
            Mark::Quotation => false,
        };
        ends.then_some(mark)
    }

    fn begin(&mut self, letter: char) -> Result<(), String> {
        let byte = self.at;
        let has = |mark: &str| self.input.has(byte, mark.as_bytes());
        let (mark, behind) = match letter {
            '_' if has("__") => (Mark::Style(Style::Underline), byte + 2),
            '_' => (Mark::Style(Style::Italic), byte + 1),
            '*' => (Mark::Style(Style::Bold), byte + 1),
            '~' => (Mark::Style(Style::Strikethrough), byte + 1),
            '|' if has("||") => (Mark::Style(Style::Spoiler), byte + 2),
            '[' => (Mark::Link, byte + 1),
            '`' if has("```") => {
                let (language, code) = fence(self.input, byte + 3);
                (Mark::Pre(language), code)
            }
            '`' => (Mark::Code, byte + 1),
            '!' if has("![") => (Mark::Picture, byte + 2),
            '\n' => {
                self.output.push('\n');
                self.may_quote = true;
                self.at += 1;
                return Ok(());
            }
            '>' if self.may_quote && self.is_quoting => {
                self.at += 1;
                return Ok(());
            }
            '>' if self.may_quote => {
                self.is_quoting = true;
                (Mark::Quotation, byte + 1)
            }
            _ => {
                return Err(format!(
                    "Character '{letter}' is reserved and must be escaped with the preceding '\\'"
                ));
            }
        };
        self.at = behind;
        self.open.push(Open {
            mark,
            byte,
            offset: self.output.units,
            text_byte: self.output.text.len(),
        });
        Ok(())
    }

    fn end(&mut self, mark: Mark<'t>, letter: char) -> Result<(), String> {
        if letter == '\n' {
            return self.end_quotation();
        }
        let Some(open) = self.open.pop() else {
            return Ok(());
        };
        let kind = match mark {
            Mark::Style(style) => {
                let is_double = matches!(style, Style::Underline | Style::Spoiler);
                self.at += if is_double { 2 } else { 1 };
                Some(Kind::Style(style))
            }
            Mark::Code => {
                self.at += 1;
                Some(Kind::Code)
            }
            Mark::Pre(language) => {
                self.at += 3;
                Some(language.map_or(Kind::Pre, |language| Kind::PreCode(language.to_owned())))
            }
            Mark::Link => {
                self.at += 1;
                match self.address()? {
                    Some(url) => link(&url),
                    None => link(&self.output.text[open.text_byte..]),
                }
            }
            Mark::Picture => {
                self.at += 1;
                let url = self
                    .address()?
                    .ok_or("The entity must contain a tg://emoji or tg://time URL")?;
                Some(picture(&url)?)
            }
            Mark::Quotation => None,
        };
        self.close(&open, kind);
        Ok(())
    }

    /// `(…)` behind a bracket.
    fn address(&mut self) -> Result<Option<String>, String> {
        if self.input.at(self.at) != b'(' {
            return Ok(None);
        }
        self.at += 1;
        let begin = self.at;
        let mut url = String::new();
        loop {
            let letter = self.input.letter(self.at);
            let letter =
                letter.ok_or_else(|| format!("Can't find end of a URL at byte offset {begin}"))?;
            let next = self.input.at(self.at + 1);
            self.at += letter.len_utf8();
            match letter {
                ')' => return Ok(Some(url)),
                '\\' if (1..=126).contains(&next) => {
                    url.push(char::from(next));
                    self.at += 1;
                }
                _ => url.push(letter),
            }
        }
    }

    /// Ends a quotation at a line break that belongs to it. Two bars before that, which ought to
    /// begin a spoiler, fold it.
    fn end_quotation(&mut self) -> Result<(), String> {
        let break_at = self.at;
        let behind_bars = |open: &Open<'_>| {
            let since = break_at - open.byte;
            since == 2 || (since == 3 && self.output.text.ends_with('\r'))
        };
        let is_fold =
            |open: &Open<'_>| open.mark == Mark::Style(Style::Spoiler) && behind_bars(open);
        let folds = self.open.last().is_some_and(is_fold);
        if folds {
            self.open.pop();
        }
        let Some(open) = self.open.pop_if(|open| open.mark == Mark::Quotation) else {
            return self.unfinished();
        };
        self.output.push('\n');
        self.at += 1;
        self.may_quote = true;
        self.is_quoting = false;
        self.close(&open, Some(quotation(folds)));
        Ok(())
    }

    fn close(&mut self, open: &Open<'_>, kind: Option<Kind>) {
        let length = self.output.units - open.offset;
        if let Some(kind) = kind.filter(|_| length > 0) {
            self.entities.push(Entity::new(kind, open.offset, length));
        }
    }

    /// Ends the quotation that the end of the text ends.
    fn finish(&mut self) -> Result<(), String> {
        if self.is_quoting {
            let len = self.input.len();
            let is_fold = |open: &mut Open<'_>| {
                open.mark == Mark::Style(Style::Spoiler) && open.byte + 2 == len
            };
            let folds = self.open.pop_if(is_fold).is_some();
            if let Some(open) = self.open.pop_if(|open| open.mark == Mark::Quotation) {
                self.close(&open, Some(quotation(folds)));
            }
        }
        self.unfinished()
    }

    /// Refuses what has not ended.
    fn unfinished(&self) -> Result<(), String> {
        match self.open.last() {
            None => Ok(()),
            Some(open) => Err(format!(
                "Can't find end of {} entity at byte offset {}",
                open.mark.name(),
                open.byte
            )),
        }
    }
}

fn quotation(folds: bool) -> Kind {
    if folds {
        Kind::ExpandableBlockquote
    } else {
        Kind::Blockquote
    }
}

/// What `![…](…)` is.
fn picture(url: &str) -> Result<Kind, &'static str> {
    if let Some(id) = links::custom_emoji_id(url) {
        return Ok(Kind::CustomEmoji(id));
    }
    let moment = links::moment(url).ok_or("Invalid tg://emoji or tg://time URL specified")?;
    let (unix_time, format) = moment?;
    Ok(Kind::DateTime(unix_time, format))
}
