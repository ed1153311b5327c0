//! What an entity must say beside its kind, checked for use in markup.
//!
//! Telegram refuses a whole message for one unreadable argument, so each is an `Option`.

use std::borrow::Cow;

use crate::types::{MessageEntity, MessageEntityType};

/// Where a link or a mention leads.
pub(super) fn url(entity: &MessageEntity) -> Option<Cow<'_, str>> {
    match entity.kind {
        MessageEntityType::TextLink => {
            let url = entity.url.as_deref().filter(|url| !url.is_empty())?;
            Some(Cow::Borrowed(url))
        }
        MessageEntityType::TextMention => {
            let user = entity.user.as_deref()?;
            Some(Cow::Owned(format!("tg://user?id={}", user.id)))
        }
        _ => None,
    }
}

/// A number, as a string.
pub(super) fn custom_emoji_id(entity: &MessageEntity) -> Option<&str> {
    let id = entity.custom_emoji_id.as_deref()?;
    id.parse::<u64>().is_ok_and(|id| id > 0).then_some(id)
}

/// Unix time, and how to show it.
pub(super) fn moment(entity: &MessageEntity) -> Option<(i64, Option<&str>)> {
    let unix_time = entity.unix_time.filter(|seconds| *seconds > 0)?;
    let format = entity
        .date_time_format
        .as_deref()
        .filter(|format| !format.is_empty() && format.chars().all(|c| c.is_ascii_alphabetic()));
    Some((unix_time, format))
}

/// Programming language of a block of code.
pub(super) fn language(entity: &MessageEntity) -> Option<&str> {
    entity.language.as_deref().filter(|name| !name.is_empty())
}

/// Programming language, if it can stand behind a fence: one word, without a backquote.
pub(super) fn language_behind_fence(entity: &MessageEntity) -> Option<&str> {
    language(entity).filter(|name| !name.contains(|c: char| c <= ' ' || c == '`'))
}
