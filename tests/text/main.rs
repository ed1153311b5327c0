//! Formatted text: markup, the builder, long texts in parts.

mod builder;
mod html;
mod markdown;
mod markdown_v2;
mod parse;
mod parts;
mod random;

use std::collections::BTreeSet;

use amanobot::types::{MessageEntity, MessageEntityType};

/// `kind@offset+length argument`
fn short(entities: &[MessageEntity]) -> Vec<String> {
    entities
        .iter()
        .map(|entity| format!("{}@{}+{}", label(entity), entity.offset, entity.length))
        .collect()
}

/// What an entity says of its text.
fn label(entity: &MessageEntity) -> String {
    let number = |number: Option<i64>| number.map(|number| number.to_string());
    let said = [
        Some(entity.kind.to_string()),
        entity.url.clone(),
        number(entity.user.as_ref().map(|user| user.id)),
        entity.language.clone(),
        entity.custom_emoji_id.clone(),
        number(entity.unix_time),
        entity.date_time_format.clone(),
    ];
    let said: Vec<_> = said
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    said.join(" ")
}

/// What the entities say of each character: a form in which it does not matter how they are cut.
///
/// Line breaks look the same however they are marked.
fn marks(text: &str, entities: &[MessageEntity]) -> Vec<(char, BTreeSet<String>)> {
    let mut unit = 0;
    text.chars()
        .map(|letter| {
            let start = unit;
            unit += if letter.len_utf16() == 2 { 2 } else { 1 };
            let labels = entities
                .iter()
                .filter(|entity| entity.length > 0)
                .filter(|entity| entity.offset <= start)
                .filter(|entity| unit <= entity.offset.saturating_add(entity.length))
                .filter(|_| letter != '\n')
                .map(label)
                .collect();
            (letter, labels)
        })
        .collect()
}

fn is_quotation(entity: &MessageEntity) -> bool {
    matches!(
        entity.kind,
        MessageEntityType::Blockquote | MessageEntityType::ExpandableBlockquote
    )
}
