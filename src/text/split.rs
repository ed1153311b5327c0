//! Long texts in parts.
//!
//! Where to cut is decided by the text and its entities alone; what the parts are for is not known here.

use std::iter::FusedIterator;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::span::{Span, length, spans, units};
use crate::types::{MessageEntity, MessageEntityType};

/// How long the text of a message may be.
///
/// Bot API: 1–4096 characters after entities parsing,
/// <https://core.telegram.org/bots/api#sendmessage>.
pub const MESSAGE_LIMIT: usize = 4096;

/// How long the caption of a photo, video or document may be.
///
/// Bot API: 0–1024 characters after entities parsing, <https://core.telegram.org/bots/api#sendphoto>.
pub const CAPTION_LIMIT: usize = 1024;

/// Cuts a text and its entities into parts that are short enough to be sent.
///
/// A part ends, in this order of preference, behind a paragraph, a line, a sentence or a word, unless
/// that would leave half of it unused. Blocks of code, quotations and links are kept in one part where
/// they fit, mentions, addresses, commands, emoji and the like as well; if an entity must be cut, each
/// part has its share of it. A grapheme, which is what readers see as one character, is cut only if it
/// is longer than the limit by itself.
///
/// The limit counts UTF-16 units, and is at least 2. Telegram's server counts characters outside the
/// basic plane as one and clients count them as two: a part is within the limit for both.
///
/// Put together, the parts are the text again, but for one thing: a part of nothing but whitespace is
/// left out, because Telegram refuses to send it. An empty text has no parts.
///
/// For markup, split first and write each part: tags and escapes do not count.
///
/// # Examples
///
/// ```
/// use amanobot::text::{Text, split};
///
/// let (text, entities) = Text::from("one ").bold("two three").build();
/// let parts: Vec<_> = split(&text, &entities, 8).collect();
///
/// assert_eq!(parts[0].0, "one two ");
/// assert_eq!((parts[0].1[0].offset, parts[0].1[0].length), (4, 4));
/// assert_eq!(parts[1].0, "three");
/// assert_eq!((parts[1].1[0].offset, parts[1].1[0].length), (0, 5));
/// ```
pub fn split<'a>(text: &'a str, entities: &'a [MessageEntity], limit: usize) -> Parts<'a> {
    Parts {
        text,
        spans: spans(text, entities),
        limit: i64::try_from(limit.max(2)).unwrap_or(i64::MAX),
        byte: 0,
        unit: 0,
    }
}

/// The parts of a text, each with its entities; made by [`split`].
#[derive(Debug, Clone)]
#[must_use = "iterators do nothing unless they are used"]
pub struct Parts<'a> {
    text: &'a str,
    spans: Vec<Span<'a>>,
    /// In UTF-16 units.
    limit: i64,
    /// Where the next part starts, in bytes and in UTF-16 units.
    byte: usize,
    unit: i64,
}

impl Iterator for Parts<'_> {
    type Item = (String, Vec<MessageEntity>);

    fn next(&mut self) -> Option<Self::Item> {
        while self.byte < self.text.len() {
            let (start, unit) = (self.byte, self.unit);
            let part = &self.text[start..start + self.part()];
            self.byte += part.len();
            self.unit += length(part);
            if !part.trim().is_empty() {
                return Some((part.to_owned(), self.entities(unit, self.unit)));
            }
        }
        None
    }
}

impl FusedIterator for Parts<'_> {}

impl Parts<'_> {
    /// What the entities mark between two places, seen from the first.
    fn entities(&self, start: i64, end: i64) -> Vec<MessageEntity> {
        let share = |span: &Span| {
            let from = span.units.start.max(start);
            let to = span.units.end.min(end);
            (from < to).then(|| MessageEntity {
                offset: from - start,
                length: to - from,
                ..span.entity.clone()
            })
        };
        self.spans.iter().filter_map(share).collect()
    }

    /// Length of the next part, in bytes.
    fn part(&self) -> usize {
        // Twice the limit is enough to see what is around an edge; all of the text would be read again
        // for each part.
        let rest = &self.text[self.byte..];
        let rest = &rest[..longest(rest, self.limit.saturating_mul(2))];
        let most = longest(rest, self.limit);
        if most == rest.len() {
            return most;
        }
        let near: Vec<&Span> = self
            .spans
            .iter()
            .filter(|span| span.bytes.start < self.byte + most && self.byte < span.bytes.end)
            .collect();
        let blank = rest.len() - rest.trim_start().len();
        let last = |edge: Edge, care: Care| {
            let edges = edge.all(rest, most);
            edges.into_iter().rev().find(|&at| {
                let cuts = |span: &&Span| {
                    let place = self.byte + at;
                    care.is_kept(span) && span.bytes.start < place && place < span.bytes.end
                };
                at > blank && !near.iter().any(cuts) && is_between_graphemes(rest, at)
            })
        };
        for care in [Care::Blocks, Care::Words] {
            for edge in Edge::FROM_BEST {
                if let Some(at) = last(edge, care).filter(|at| *at >= most / 2) {
                    return at;
                }
            }
        }
        [Care::Words, Care::Nothing]
            .into_iter()
            .find_map(|care| last(Edge::Space, care).or_else(|| last(Edge::Grapheme, care)))
            .unwrap_or(most)
    }
}

/// How much of the text is within the limit, in bytes.
fn longest(text: &str, limit: i64) -> usize {
    let mut used = 0;
    let over = text.char_indices().find(|(_, letter)| {
        used += units(*letter);
        used > limit
    });
    over.map_or(text.len(), |(byte, _)| byte)
}

fn is_between_graphemes(text: &str, at: usize) -> bool {
    GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0) == Ok(true)
}

/// Which entities a cut should spare.
#[derive(Clone, Copy)]
enum Care {
    /// Those that read better in one piece, and `Words`.
    Blocks,
    /// Those that mean something else, or nothing, when they are cut.
    Words,
    Nothing,
}

impl Care {
    fn is_kept(self, span: &Span) -> bool {
        use MessageEntityType as Kind;
        match span.entity.kind {
            Kind::Mention
            | Kind::Hashtag
            | Kind::Cashtag
            | Kind::BotCommand
            | Kind::Url
            | Kind::Email
            | Kind::PhoneNumber
            | Kind::TextMention
            | Kind::CustomEmoji
            | Kind::DateTime => matches!(self, Self::Blocks | Self::Words),
            Kind::Code
            | Kind::Pre
            | Kind::Blockquote
            | Kind::ExpandableBlockquote
            | Kind::TextLink => matches!(self, Self::Blocks),
            _ => false,
        }
    }
}

/// Where a text may be cut.
#[derive(Clone, Copy)]
enum Edge {
    /// Behind an empty line.
    Paragraph,
    Line,
    Sentence,
    /// Before or behind whitespace.
    Space,
    /// As Unicode says, also in scripts without spaces.
    Word,
    Grapheme,
}

impl Edge {
    const FROM_BEST: [Self; 5] = [
        Self::Paragraph,
        Self::Line,
        Self::Sentence,
        Self::Space,
        Self::Word,
    ];

    /// All such places in order, in bytes, from the first character to `most`.
    fn all(self, text: &str, most: usize) -> Vec<usize> {
        let near = |at: &usize| *at <= most;
        let edges: Vec<usize> = match self {
            Self::Paragraph => behind_lines(text, most)
                .filter(|&at| {
                    let line = text[..at - 1].rsplit('\n').next().unwrap_or_default();
                    line.trim().is_empty()
                })
                .collect(),
            Self::Line => behind_lines(text, most).collect(),
            Self::Sentence => text
                .split_sentence_bound_indices()
                .map(|(at, _)| at)
                .take_while(near)
                .collect(),
            Self::Space => text
                .char_indices()
                .zip(text.chars().skip(1))
                .map(|((at, before), behind)| (at + before.len_utf8(), before, behind))
                .take_while(|(at, ..)| near(at))
                .filter(|(_, before, behind)| before.is_whitespace() || behind.is_whitespace())
                .map(|(at, ..)| at)
                .collect(),
            Self::Word => text
                .split_word_bound_indices()
                .map(|(at, _)| at)
                .take_while(near)
                .collect(),
            Self::Grapheme => text
                .grapheme_indices(true)
                .map(|(at, _)| at)
                .take_while(near)
                .collect(),
        };
        edges.into_iter().filter(|at| *at > 0).collect()
    }
}

/// The starts of all lines but the first.
fn behind_lines(text: &str, most: usize) -> impl Iterator<Item = usize> {
    text[..most].match_indices('\n').map(|(at, _)| at + 1)
}
