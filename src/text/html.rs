//! Entities to HTML, as `parse_mode` `HTML` reads it.

use super::argument::{custom_emoji_id, language, moment, url};
use super::nesting::{Step, is_verbatim, nest};
use super::quotation::{Reach, quotations_outside};
use super::span::spans;
use crate::types::{MessageEntity, MessageEntityType};

/// Writes a text and its entities as HTML.
///
/// All text is escaped. What can be marked, and what becomes of entities that do not nest, is told in
/// the [module's documentation](super#markup).
///
/// Python's amanobot calls this `apply_entities_as_html`.
///
/// # Examples
///
/// ```
/// use amanobot::text::to_html;
/// use amanobot::types::{MessageEntity, MessageEntityType};
///
/// let entities = [
///     MessageEntity::new(MessageEntityType::Bold, 0, 6),
///     MessageEntity::new(MessageEntityType::Italic, 4, 2),
/// ];
/// assert_eq!(to_html("1 < 😀", &entities), "<b>1 &lt; <i>😀</i></b>");
/// ```
#[doc(alias = "apply_entities_as_html")]
pub fn to_html(text: &str, entities: &[MessageEntity]) -> String {
    let mut spans = spans(text, entities);
    spans.retain(|span| start_tag(span.entity).is_some());
    let pieces = quotations_outside(text, spans, Reach::Exact);
    let steps = nest(text, &pieces, |open, _| {
        !open.last().is_some_and(|outer| is_verbatim(outer.entity))
    });

    let mut html = String::with_capacity(text.len() + 16 * steps.len());
    for step in steps {
        match step {
            Step::Open(entity) => html += &start_tag(entity).unwrap_or_default(),
            Step::Text(text) => push_escaped(&mut html, text),
            Step::Close(entity) => html += end_tag(entity),
        }
    }
    html
}

/// `None` if the entity needs no markup, or lacks what its kind needs.
fn start_tag(entity: &MessageEntity) -> Option<String> {
    let tag = match entity.kind {
        MessageEntityType::Bold => "<b>",
        MessageEntityType::Italic => "<i>",
        MessageEntityType::Underline => "<u>",
        MessageEntityType::Strikethrough => "<s>",
        MessageEntityType::Spoiler => "<span class=\"tg-spoiler\">",
        MessageEntityType::Blockquote => "<blockquote>",
        MessageEntityType::ExpandableBlockquote => "<blockquote expandable>",
        MessageEntityType::Code => "<code>",
        MessageEntityType::Pre => match language(entity) {
            Some(language) => {
                let class = with_attribute("<pre><code", "class", &format!("language-{language}"));
                return Some(class + ">");
            }
            None => "<pre>",
        },
        MessageEntityType::TextLink | MessageEntityType::TextMention => {
            let url = url(entity)?;
            return Some(with_attribute("<a", "href", &url) + ">");
        }
        MessageEntityType::CustomEmoji => {
            let id = custom_emoji_id(entity)?;
            return Some(with_attribute("<tg-emoji", "emoji-id", id) + ">");
        }
        MessageEntityType::DateTime => {
            let (unix, format) = moment(entity)?;
            let tag = with_attribute("<tg-time", "unix", &unix.to_string());
            return Some(match format {
                Some(format) => with_attribute(&tag, "format", format) + ">",
                None => tag + ">",
            });
        }
        _ => return None,
    };
    Some(tag.to_owned())
}

fn end_tag(entity: &MessageEntity) -> &'static str {
    match entity.kind {
        MessageEntityType::Bold => "</b>",
        MessageEntityType::Italic => "</i>",
        MessageEntityType::Underline => "</u>",
        MessageEntityType::Strikethrough => "</s>",
        MessageEntityType::Spoiler => "</span>",
        MessageEntityType::Blockquote | MessageEntityType::ExpandableBlockquote => "</blockquote>",
        MessageEntityType::Code => "</code>",
        MessageEntityType::Pre if language(entity).is_some() => "</code></pre>",
        MessageEntityType::Pre => "</pre>",
        MessageEntityType::TextLink | MessageEntityType::TextMention => "</a>",
        MessageEntityType::CustomEmoji => "</tg-emoji>",
        MessageEntityType::DateTime => "</tg-time>",
        _ => "",
    }
}

fn with_attribute(tag: &str, name: &str, value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    push_escaped(&mut escaped, value);
    format!("{tag} {name}=\"{}\"", escaped.replace('"', "&quot;"))
}

fn push_escaped(html: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            other => html.push(other),
        }
    }
}
