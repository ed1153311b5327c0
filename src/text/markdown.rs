//! Entities to legacy Markdown, as `parse_mode` `Markdown` reads it.
//!
//! That notation has neither nesting nor, inside an entity, escaping.

use super::argument::{language_behind_fence, url};
use super::nesting::{Piece, Step, nest};
use super::span::spans;
use crate::types::{MessageEntity, MessageEntityType};

/// Writes a text and its entities as legacy Markdown.
///
/// The notation knows bold, italic, links, mentions and code, and no nesting: the outermost of these
/// stays, everything else is plain text. A character that would end its entity early stands between two
/// entities, escaped. A block of code that contains a fence becomes inline code. What follows a
/// backslash that belongs to the text is plain, because the backslash would escape its markup.
///
/// [`to_markdown_v2`](super::to_markdown_v2) has none of these limits.
///
/// Python's amanobot calls this `apply_entities_as_markdown`.
///
/// # Examples
///
/// ```
/// use amanobot::text::to_markdown;
/// use amanobot::types::{MessageEntity, MessageEntityType};
///
/// let entities = [
///     MessageEntity::new(MessageEntityType::Bold, 0, 3),
///     MessageEntity::new(MessageEntityType::TextLink, 4, 4).url("https://example.com"),
/// ];
/// assert_eq!(
///     to_markdown("2*3 here 4_5", &entities),
///     r"*2*\**3* [here](https://example.com) 4\_5"
/// );
/// ```
#[doc(alias = "apply_entities_as_markdown")]
pub fn to_markdown(text: &str, entities: &[MessageEntity]) -> String {
    let pieces: Vec<_> = spans(text, entities)
        .into_iter()
        .filter(|span| is_known(span.entity))
        .map(|span| Piece {
            start: span.bytes.start,
            end: span.bytes.end,
            entity: span.entity,
        })
        .collect();

    let mut markdown = String::with_capacity(text.len());
    let mut around = None;
    for step in nest(text, &pieces, |open, _| open.is_empty()) {
        match step {
            Step::Open(entity) => around = Some(entity),
            Step::Close(_) => around = None,
            Step::Text(text) => match around {
                Some(entity) if !markdown.ends_with('\\') => push(&mut markdown, entity, text),
                _ => push_escaped(&mut markdown, text),
            },
        }
    }
    markdown
}

fn is_known(entity: &MessageEntity) -> bool {
    match entity.kind {
        MessageEntityType::Bold
        | MessageEntityType::Italic
        | MessageEntityType::Code
        | MessageEntityType::Pre => true,
        _ => url(entity).is_some(),
    }
}

fn push(markdown: &mut String, entity: &MessageEntity, text: &str) {
    match entity.kind {
        MessageEntityType::Bold => push_between(markdown, '*', text),
        MessageEntityType::Italic => push_between(markdown, '_', text),
        MessageEntityType::Pre if fits_between_fences(text) => {
            *markdown += "```";
            *markdown += language_behind_fence(entity).unwrap_or_default();
            *markdown += "\n";
            *markdown += text;
            *markdown += "```";
        }
        MessageEntityType::Code | MessageEntityType::Pre => push_between(markdown, '`', text),
        _ => push_link(markdown, &url(entity).unwrap_or_default(), text),
    }
}

/// The text between two marks; a mark in it is escaped, outside of the entity.
fn push_between(markdown: &mut String, mark: char, text: &str) {
    for (index, part) in text.split(mark).enumerate() {
        if index > 0 {
            markdown.extend(['\\', mark]);
        }
        if !part.is_empty() {
            markdown.push(mark);
            *markdown += part;
            markdown.push(mark);
        }
    }
}

/// A link around each part of the text that has no `]`.
fn push_link(markdown: &mut String, url: &str, text: &str) {
    let url = url.replace(')', "%29");
    for (index, part) in text.split(']').enumerate() {
        if index > 0 {
            markdown.push(']');
        }
        if !part.is_empty() {
            markdown.extend(["[", part, "](", &url, ")"]);
        }
    }
}

/// Telegram drops a line break behind the opening fence, be it `\n`, `\r\n` or `\n\r`.
fn fits_between_fences(text: &str) -> bool {
    !text.contains("```") && !text.ends_with('`') && !text.starts_with('\r')
}

fn push_escaped(markdown: &mut String, text: &str) {
    for letter in text.chars() {
        if matches!(letter, '*' | '_' | '`' | '[') {
            markdown.push('\\');
        }
        markdown.push(letter);
    }
}
