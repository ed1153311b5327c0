//! Entities to `MarkdownV2`, as the `parse_mode` of that name reads it.

use super::argument::{custom_emoji_id, language_behind_fence, moment, url};
use super::nesting::{Step, is_verbatim, nest};
use super::quotation::{Reach, quotations_outside};
use super::span::spans;
use crate::types::{MessageEntity, MessageEntityType};

/// Writes a text and its entities as `MarkdownV2`.
///
/// All text is escaped. What can be marked, and what becomes of entities that do not nest, is told in
/// the [module's documentation](super#markup). The notation quotes whole lines: a quotation that begins
/// or ends within a line grows to the line. An entity inside another of its kind is left out.
///
/// # Examples
///
/// ```
/// use amanobot::text::to_markdown_v2;
/// use amanobot::types::{MessageEntity, MessageEntityType};
///
/// let entities = [
///     MessageEntity::new(MessageEntityType::Bold, 0, 6),
///     MessageEntity::new(MessageEntityType::Italic, 3, 3),
/// ];
/// assert_eq!(to_markdown_v2("2. two!", &entities), r"*2\. _two_*\!");
/// ```
pub fn to_markdown_v2(text: &str, entities: &[MessageEntity]) -> String {
    let mut spans = spans(text, entities);
    spans.retain(|span| is_known(span.entity));
    let pieces = quotations_outside(text, spans, Reach::Lines);
    let steps = nest(text, &pieces, |open, entity| {
        !open.iter().any(|outer| {
            is_verbatim(outer.entity) || outer.entity.kind.as_str() == entity.kind.as_str()
        })
    });

    let mut writer = Writer::default();
    for step in steps {
        match step {
            Step::Open(entity) => writer.open(entity),
            Step::Text(text) => writer.text(text),
            Step::Close(entity) => writer.close(entity),
        }
    }
    writer.out
}

fn is_known(entity: &MessageEntity) -> bool {
    match entity.kind {
        MessageEntityType::Bold
        | MessageEntityType::Italic
        | MessageEntityType::Underline
        | MessageEntityType::Strikethrough
        | MessageEntityType::Spoiler
        | MessageEntityType::Blockquote
        | MessageEntityType::ExpandableBlockquote
        | MessageEntityType::Code
        | MessageEntityType::Pre => true,
        MessageEntityType::TextLink | MessageEntityType::TextMention => url(entity).is_some(),
        MessageEntityType::CustomEmoji => custom_emoji_id(entity).is_some(),
        MessageEntityType::DateTime => moment(entity).is_some(),
        _ => false,
    }
}

#[derive(Default)]
struct Writer<'e> {
    out: String,
    open: Vec<&'e MessageEntity>,
    quotation: Quotation,
    /// `out` was this long when the last mark of italics was written.
    after_italic: Option<usize>,
}

#[derive(Default, PartialEq)]
enum Quotation {
    #[default]
    None,
    Open,
    /// All of it is written but the line break that ends it.
    Ending,
    /// `out` was this long when the line break was written.
    Ended(usize),
}

impl<'e> Writer<'e> {
    fn open(&mut self, entity: &'e MessageEntity) {
        match entity.kind {
            MessageEntityType::Blockquote | MessageEntityType::ExpandableBlockquote => {
                // The line would belong to the quotation before it, but for an empty bold entity.
                if self.quotation == Quotation::Ended(self.out.len()) {
                    self.out += "**";
                }
                self.out.push('>');
                self.quotation = Quotation::Open;
            }
            MessageEntityType::Code => self.out.push('`'),
            MessageEntityType::Pre => {
                self.out += "```";
                self.out += language_behind_fence(entity).unwrap_or_default();
                self.out.push('\n');
            }
            MessageEntityType::TextLink | MessageEntityType::TextMention => self.out.push('['),
            MessageEntityType::CustomEmoji | MessageEntityType::DateTime => self.out += "![",
            _ => self.mark(entity),
        }
        self.open.push(entity);
    }

    fn close(&mut self, entity: &MessageEntity) {
        self.open.pop();
        match entity.kind {
            MessageEntityType::Blockquote => self.quotation = Quotation::Ending,
            MessageEntityType::ExpandableBlockquote => {
                self.out += "||";
                self.quotation = Quotation::Ending;
            }
            MessageEntityType::Code => self.out.push('`'),
            MessageEntityType::Pre => self.out += "```",
            MessageEntityType::TextLink | MessageEntityType::TextMention => {
                self.address(&url(entity).unwrap_or_default());
            }
            MessageEntityType::CustomEmoji => {
                let id = custom_emoji_id(entity).unwrap_or_default();
                self.address(&format!("tg://emoji?id={id}"));
            }
            MessageEntityType::DateTime => {
                let (unix, format) = moment(entity).unwrap_or_default();
                let format = format.map_or_else(String::new, |format| format!("&format={format}"));
                self.address(&format!("tg://time?unix={unix}{format}"));
            }
            _ => self.mark(entity),
        }
    }

    /// What both begins and ends an entity.
    fn mark(&mut self, entity: &MessageEntity) {
        let mark = match entity.kind {
            MessageEntityType::Bold => "*",
            MessageEntityType::Italic => "_",
            MessageEntityType::Underline => "__",
            MessageEntityType::Strikethrough => "~",
            _ => "||",
        };
        if mark.starts_with('_') && self.after_italic == Some(self.out.len()) {
            // Two marks would be read as three underscores are: `__` first. Something empty goes
            // between them that does not end what is open.
            let is_in_bold = |inner: &&MessageEntity| inner.kind == MessageEntityType::Bold;
            let in_bold = self.open.last().is_some_and(is_in_bold);
            self.out += if in_bold { "~~" } else { "**" };
        }
        self.out += mark;
        if mark == "_" {
            self.after_italic = Some(self.out.len());
        }
    }

    fn address(&mut self, url: &str) {
        self.out += "](";
        for letter in url.chars() {
            if matches!(letter, ')' | '\\') {
                self.out.push('\\');
            }
            self.out.push(letter);
        }
        self.out.push(')');
    }

    fn text(&mut self, text: &str) {
        let verbatim = self.open.iter().any(|entity| is_verbatim(entity));
        for letter in text.chars() {
            let reserved = if verbatim {
                "`\\"
            } else {
                "_*[]()~`>#+-=|{}.!\\"
            };
            if reserved.contains(letter) {
                self.out.push('\\');
            }
            self.out.push(letter);
            if letter == '\n' {
                match self.quotation {
                    Quotation::Open if !verbatim => self.out.push('>'),
                    Quotation::Ending => self.quotation = Quotation::Ended(self.out.len()),
                    _ => {}
                }
            }
        }
    }
}
