//! Reads the older Markdown: no nesting, no escapes inside of entities.

use super::entities::{Entity, Kind, Style, sort};
use super::links;
use super::markup::{Input, Output, fence};

/// The text without its markup, and what the markup says.
pub(super) fn read(text: &str) -> Result<(String, Vec<Entity>), String> {
    let input = Input::new(text);
    let mut output = Output::default();
    let mut entities = Vec::new();
    let mut at = 0;
    while let Some(letter) = input.letter(at) {
        let begin = at;
        at += letter.len_utf8();
        match letter {
            '\\' if matches!(input.at(at), b'_' | b'*' | b'`' | b'[') => {
                output.push(char::from(input.at(at)));
                at += 1;
            }
            '_' | '*' | '`' | '[' => {
                let (entity, end) = entity(input, begin, &mut output)?;
                entities.extend(entity.filter(|entity| entity.length > 0));
                at = end;
            }
            _ => output.push(letter),
        }
    }
    sort(&mut entities);
    Ok((output.text, entities))
}

/// Reads from the mark that begins an entity to behind the one that ends it.
fn entity(
    input: Input<'_>,
    begin: usize,
    output: &mut Output,
) -> Result<(Option<Entity>, usize), String> {
    let mark = input.at(begin);
    let (last, is_pre) = match mark {
        b'[' => (&b"]"[..], false),
        b'`' if input.has(begin, b"```") => (&b"```"[..], true),
        b'`' => (&b"`"[..], false),
        b'*' => (&b"*"[..], false),
        _ => (&b"_"[..], false),
    };
    let (language, content) = if is_pre {
        fence(input, begin + 3)
    } else {
        (None, begin + 1)
    };
    let offset = output.units;
    let mut at = content;
    while !input.has(at, last) {
        let letter = input.letter(at).ok_or_else(|| {
            format!("Can't find end of the entity starting at byte offset {begin}")
        })?;
        output.push(letter);
        at += letter.len_utf8();
    }
    let shown = input.part(content, at);
    at += last.len();
    let kind = match mark {
        b'_' => Some(Kind::Style(Style::Italic)),
        b'*' => Some(Kind::Style(Style::Bold)),
        b'[' => {
            let mut url = shown;
            if !shown.is_empty() && input.at(at) == b'(' {
                // The end of the text ends an address, too.
                let end = input.find(at, |byte| byte == b')');
                url = input.part(at + 1, end);
                at = end + 1;
            }
            link(url)
        }
        _ => Some(match language {
            Some(language) => Kind::PreCode(language.to_owned()),
            None if is_pre => Kind::Pre,
            None => Kind::Code,
        }),
    };
    let length = output.units - offset;
    Ok((kind.map(|kind| Entity::new(kind, offset, length)), at))
}

/// What a link in markup is; nothing if it leads nowhere.
pub(super) fn link(url: &str) -> Option<Kind> {
    match links::user_id(url) {
        Some(id) => Some(Kind::TextMention(id)),
        None => links::check(url).ok().map(Kind::TextLink),
    }
}
