//! Finds commands, mentions, hashtags and links in plain text, as Telegram does for what people
//! type.
//!
//! Markup (`parse_mode`) is not read here.

use serde_json::{Value, json};

/// The entities of a text, in order, with offsets and lengths in UTF-16 code units.
pub(crate) fn entities(text: &str) -> Vec<Value> {
    let mut found = Vec::new();
    let mut offset = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let visible = word.trim_end();
        if let Some((kind, length)) = entity(visible) {
            let length = units(&visible[..length]);
            found.push(json!({"type": kind, "offset": offset, "length": length}));
        }
        offset += units(word);
    }
    found
}

/// What a word is, and how many of its bytes belong to it.
fn entity(word: &str) -> Option<(&'static str, usize)> {
    let name = |rest: &str| {
        rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
            .unwrap_or(rest.len())
    };
    if let Some(rest) = word.strip_prefix('/') {
        let command = name(rest);
        let bot = rest[command..]
            .strip_prefix('@')
            .map_or(0, |bot| match name(bot) {
                0 => 0,
                length => length + 1,
            });
        return (1..=32)
            .contains(&command)
            .then_some(("bot_command", 1 + command + bot));
    }
    if let Some(rest) = word.strip_prefix('@') {
        let length = name(rest);
        return (length >= 3).then_some(("mention", 1 + length));
    }
    if let Some(rest) = word.strip_prefix('#') {
        let length = rest
            .find(|letter: char| !letter.is_alphanumeric() && letter != '_')
            .unwrap_or(rest.len());
        let has_letter = rest[..length].contains(|letter: char| !letter.is_ascii_digit());
        return (has_letter && length > 0).then_some(("hashtag", 1 + length));
    }
    let address = word
        .strip_prefix("https://")
        .or_else(|| word.strip_prefix("http://"))?;
    let visible = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '\'']);
    (address.contains('.') || address.starts_with("localhost")).then_some(("url", visible.len()))
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_count_utf_16_units() {
        assert_eq!(
            entities("😀 /start@SimBot now, @alice_1! #tea https://example.org/a."),
            [
                json!({"type": "bot_command", "offset": 3, "length": 13}),
                json!({"type": "mention", "offset": 22, "length": 8}),
                json!({"type": "hashtag", "offset": 32, "length": 4}),
                json!({"type": "url", "offset": 37, "length": 21}),
            ]
        );
    }

    #[test]
    fn plain_words_are_nothing() {
        assert_eq!(entities("a/b me@home #1 / @ # 3:4"), [Value::Null; 0]);
    }
}
