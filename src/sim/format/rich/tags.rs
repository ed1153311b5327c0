//! Takes HTML apart: tags with their attributes, and the texts between them.
//!
//! Knows nothing of what the tags are for.

use crate::sim::format::links;

/// A part of a text in HTML.
#[derive(Debug, PartialEq)]
pub(super) enum Token<'t> {
    Text(&'t str),
    Start(Tag),
    End(String),
}

/// A tag that begins an element.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Tag {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    /// Whether it is the whole element: `<br/>`.
    pub(super) is_closed: bool,
}

impl Tag {
    /// The value of an attribute; empty where it has none.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.attribute(name).is_some()
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.attribute(name)?.parse().ok()
    }
}

/// Takes the first part away from a text, if there is one.
pub(super) fn next<'t>(rest: &mut &'t str) -> Option<Token<'t>> {
    while let Some(comment) = rest.strip_prefix("<!--") {
        *rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
    }
    if rest.is_empty() {
        return None;
    }
    if let Some((token, length)) = tag(rest) {
        *rest = &rest[length..];
        return Some(token);
    }
    // What begins no tag is text, up to where the next may begin.
    let first = rest.chars().next().map_or(0, char::len_utf8);
    let end = rest[first..].find('<').map_or(rest.len(), |at| first + at);
    let (text, behind) = rest.split_at(end);
    *rest = behind;
    Some(Token::Text(text))
}

/// The tag that a text begins with, and how long it is.
pub(super) fn tag(text: &str) -> Option<(Token<'static>, usize)> {
    let inside = text.strip_prefix('<')?;
    let (is_end, inside) = match inside.strip_prefix('/') {
        Some(inside) => (true, inside),
        None => (false, inside),
    };
    if !inside.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        return None;
    }
    let length = tag_end(inside)?;
    let behind = text.len() - inside.len() + length + 1;
    let inside = &inside[..length];
    let is_closed = inside.ends_with('/');
    let inside = inside.strip_suffix('/').unwrap_or(inside);
    let (name, rest) = inside
        .split_once(|letter: char| letter.is_ascii_whitespace())
        .unwrap_or((inside, ""));
    let name = name.to_ascii_lowercase();
    let token = if is_end {
        Token::End(name)
    } else {
        Token::Start(Tag {
            name,
            attributes: attributes(rest),
            is_closed,
        })
    };
    Some((token, behind))
}

/// Where a tag ends: at the first `>` that is not in quotation marks.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            (None, b'>') => return Some(at),
            // Another tag begins sooner: this is none.
            (None, b'<') => return None,
            _ => {}
        }
    }
    None
}

/// The attributes of a tag; one without a value is empty.
fn attributes(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = rest
            .find(|letter: char| letter.is_ascii_whitespace() || letter == '=')
            .unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(given) = rest.strip_prefix('=') {
            let given = given.trim_start();
            let quote = given.chars().next().filter(|quote| "\"'".contains(*quote));
            (value, rest) = match quote {
                Some(quote) => given[1..].split_once(quote).unwrap_or((&given[1..], "")),
                None => given
                    .split_once(|letter: char| letter.is_ascii_whitespace())
                    .unwrap_or((given, "")),
            };
            rest = rest.trim_start();
        }
        found.push((name, decoded(value)));
    }
    found
}

/// A text without references such as `&lt;`.
pub(super) fn decoded(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        let letter = end.and_then(|end| Some((end, reference(&rest[1..end])?)));
        if let Some((end, letter)) = letter {
            decoded.push(letter);
            rest = &rest[end + 1..];
        } else {
            decoded.push('&');
            rest = &rest[1..];
        }
    }
    decoded.push_str(rest);
    decoded
}

fn reference(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "hellip" => '…',
        "mdash" => '—',
        "ndash" => '–',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => u32::try_from(links::integer(number)?).ok()?,
            };
            return char::from_u32(code).filter(|letter| *letter != '\0');
        }
    })
}
