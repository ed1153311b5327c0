//! The HTML that Markdown stands for: pieces of text.

use std::collections::HashMap;

/// Marks that begin and end a style, the longer before the shorter, and the element for it.
const STYLES: [(&str, &str); 7] = [
    ("**", "b"),
    ("__", "b"),
    ("~~", "s"),
    ("||", "tg-spoiler"),
    ("==", "mark"),
    ("*", "i"),
    ("_", "i"),
];

/// A style ends among so many that have begun last.
const MOST_OPEN: usize = 64;

/// A text in HTML.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    text.chars().for_each(|letter| push(&mut escaped, letter));
    escaped
}

fn push(html: &mut String, letter: char) {
    match letter {
        '&' => html.push_str("&amp;"),
        '<' => html.push_str("&lt;"),
        '>' => html.push_str("&gt;"),
        '"' => html.push_str("&quot;"),
        letter => html.push(letter),
    }
}

/// The footnotes that are defined, numbered in the order in which they are referred to.
pub(super) struct Footnotes {
    numbers: HashMap<String, Option<usize>>,
    last: usize,
}

impl Footnotes {
    pub(super) fn new<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        Self {
            numbers: names.map(|name| (name.to_owned(), None)).collect(),
            last: 0,
        }
    }

    fn number(&mut self, name: &str) -> Option<usize> {
        let number = self.numbers.get_mut(name)?;
        let number = number.get_or_insert_with(|| {
            self.last += 1;
            self.last
        });
        Some(*number)
    }
}

/// Whether a footnote may have this name.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty()
        && !name.contains(|letter: char| letter.is_whitespace() || "[]".contains(letter))
}

/// A part of the HTML: as it is, or a mark of a style of which it is not known yet whether it ends.
enum Part {
    Html(String),
    Mark(&'static str),
}

/// Writes a text with its styles. What has no end is text.
pub(super) fn write(html: &mut String, footnotes: &mut Footnotes, text: &str) {
    let mut parts = vec![Part::Html(String::new())];
    // The marks that have begun, and their places in the parts.
    let mut open: Vec<(&str, usize)> = Vec::new();
    let mut rest = text;
    let mut before = None;
    while let Some(letter) = rest.chars().next() {
        let Some(Part::Html(written)) = parts.last_mut() else {
            parts.push(Part::Html(String::new()));
            continue;
        };
        let length = if let Some(length) = atom(written, footnotes, rest) {
            length
        } else if let Some(mark) = mark(rest, open.last().map(|(mark, _)| *mark)) {
            let after = rest[mark.len()..].chars().next();
            let (opens, closes) = sides(mark, before, after);
            // Further back than that nothing ends, so that many open marks are not much work.
            let near = open.len().saturating_sub(MOST_OPEN);
            let begun = open[near..].iter().rposition(|(known, _)| *known == mark);
            match begun.map(|begun| near + begun).filter(|_| closes) {
                Some(begun) => end(&mut parts, &mut open, begun),
                None if opens => {
                    open.push((mark, parts.len()));
                    parts.push(Part::Mark(mark));
                }
                None => written.push_str(mark),
            }
            mark.len()
        } else {
            push(written, letter);
            letter.len_utf8()
        };
        before = rest[..length].chars().next_back();
        rest = &rest[length..];
    }
    for part in parts {
        match part {
            Part::Html(part) => html.push_str(&part),
            Part::Mark(mark) => html.push_str(mark),
        }
    }
}

/// The mark that a text begins with. Of three stars in a row those come first that end the innermost
/// style.
fn mark(rest: &str, innermost: Option<&'static str>) -> Option<&'static str> {
    let (begun, _) = STYLES.iter().find(|(mark, _)| rest.starts_with(mark))?;
    let first = rest.as_bytes()[0];
    // Longer runs need not be measured, which would be much work for a long one.
    let run = rest.bytes().take(4).take_while(|byte| *byte == first);
    let is_three = run.count() == 3;
    let ends = innermost.filter(|mark| is_three && rest.starts_with(mark));
    Some(ends.unwrap_or(begun))
}

/// Ends a style, and makes text of the marks that have begun in it.
fn end(parts: &mut Vec<Part>, open: &mut Vec<(&str, usize)>, begun: usize) {
    let (mark, place) = open[begun];
    open.truncate(begun);
    let element = STYLES.iter().find(|(known, _)| *known == mark);
    let (_, element) = element.expect("only known marks begin");
    parts[place] = Part::Html(format!("<{element}>"));
    parts.push(Part::Html(format!("</{element}>")));
}

/// Whether a mark between these letters may begin and may end a style.
fn sides(mark: &str, before: Option<char>, after: Option<char>) -> (bool, bool) {
    let is_space = |letter: Option<char>| letter.is_none_or(char::is_whitespace);
    let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let opens = !is_space(after);
    let closes = !is_space(before);
    if mark.starts_with('_') {
        // Within words it is a letter.
        return (opens && !is_word(before), closes && !is_word(after));
    }
    (opens, closes)
}

/// Writes what has no styles across its edges, and tells how long its markup is: an escaped letter,
/// a tag, code, a formula, a link, a picture, a footnote.
fn atom(html: &mut String, footnotes: &mut Footnotes, rest: &str) -> Option<usize> {
    match rest.as_bytes()[0] {
        b'\\' => escape(html, rest),
        b'<' => angle(html, rest),
        b'&' => reference(html, rest),
        b'`' => code(html, rest),
        b'$' => formula(html, rest),
        b'!' => picture(html, rest),
        b'[' => footnote(html, footnotes, rest).or_else(|| link(html, footnotes, rest)),
        b'\n' => {
            html.push(' ');
            Some(1)
        }
        _ => None,
    }
}

fn escape(html: &mut String, rest: &str) -> Option<usize> {
    let letter = rest[1..].chars().next()?;
    if letter == '\n' {
        html.push_str("<br>");
    } else if letter.is_ascii_punctuation() {
        push(html, letter);
    } else {
        return None;
    }
    Some(2)
}

/// A tag, which goes through as it is, or an address between angle brackets.
fn angle(html: &mut String, rest: &str) -> Option<usize> {
    let inside = &rest[1..];
    let end = inside
        .find(['>', '<', '\n'])
        .filter(|end| inside.as_bytes()[*end] == b'>');
    let is_scheme = |scheme: &str| {
        scheme.len() > 1
            && scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && scheme
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "+.-".contains(letter))
    };
    if let Some(address) = end.map(|end| &inside[..end])
        && !address.contains(' ')
        && address
            .split_once(':')
            .is_some_and(|(scheme, _)| is_scheme(scheme))
    {
        let length = address.len() + 2;
        let address = escaped(address);
        html.extend(["<a href=\"", &address, "\">", &address, "</a>"]);
        return Some(length);
    }
    let (_, length) = super::tags::tag(rest)?;
    html.push_str(&rest[..length]);
    Some(length)
}

/// A character by its name or number goes through.
fn reference(html: &mut String, rest: &str) -> Option<usize> {
    let end = rest.bytes().take(12).position(|byte| byte == b';')? + 1;
    let decoded = super::tags::decoded(&rest[..end]);
    if decoded == rest[..end] {
        return None;
    }
    html.push_str(&rest[..end]);
    Some(end)
}

fn code(html: &mut String, rest: &str) -> Option<usize> {
    let ticks = rest.len() - rest.trim_start_matches('`').len();
    let (mark, inside) = rest.split_at(ticks);
    let mut from = 0;
    loop {
        let Some(found) = inside[from..].find(mark) else {
            // All of the run is text; its parts are not tried one after the other.
            html.push_str(mark);
            return Some(ticks);
        };
        let at = from + found;
        let behind = &inside[at + ticks..];
        let longer = behind.len() - behind.trim_start_matches('`').len();
        if longer == 0 {
            let code = inside[..at].replace('\n', " ");
            let stripped = code
                .strip_prefix(' ')
                .and_then(|code| code.strip_suffix(' '));
            let code = stripped
                .filter(|code| !code.trim().is_empty())
                .unwrap_or(&code);
            html.extend(["<code>", &escaped(code), "</code>"]);
            return Some(2 * ticks + at);
        }
        from = at + ticks + longer;
    }
}

/// Between single dollars without space inside; the last is not followed by a digit, so that prices
/// are none.
fn formula(html: &mut String, rest: &str) -> Option<usize> {
    let marks = if rest.starts_with("$$") { 2 } else { 1 };
    let inside = &rest[marks..];
    let end = inside.find(&rest[..marks])?;
    let formula = &inside[..end];
    let is_price = inside[end + marks..].starts_with(|letter: char| letter.is_ascii_digit());
    if formula.is_empty() || formula.trim() != formula || is_price {
        return None;
    }
    html.extend(["<tg-math>", &escaped(formula), "</tg-math>"]);
    Some(end + 2 * marks)
}

/// `[text](address "title")`.
pub(super) struct Link<'t> {
    pub(super) text: &'t str,
    pub(super) address: &'t str,
    pub(super) title: Option<&'t str>,
    /// How long its markup is.
    pub(super) length: usize,
}

/// A link is at most so long, so that looking for its end is never much work.
const LONGEST_LINK: usize = 2048;

impl<'t> Link<'t> {
    pub(super) fn read(rest: &'t str) -> Option<Self> {
        let mut near = rest.len().min(LONGEST_LINK);
        while !rest.is_char_boundary(near) {
            near -= 1;
        }
        let near = &rest[..near];
        let end = closing(near, '[', ']')?;
        let behind = near[end + 1..].strip_prefix('(')?;
        let inside = closing(&near[end + 1..], '(', ')')?;
        let target = behind[..inside - 1].trim();
        let (address, title) = match target.split_once([' ', '\n']) {
            Some((address, title)) => {
                let title = title.trim();
                let bare = ['"', '\'']
                    .iter()
                    .find_map(|quote| title.strip_prefix(*quote)?.strip_suffix(*quote));
                (address, Some(bare?))
            }
            None => (target, None),
        };
        let address = address
            .strip_prefix('<')
            .and_then(|address| address.strip_suffix('>'))
            .unwrap_or(address);
        Some(Self {
            text: &near[1..end],
            address,
            title,
            length: end + 1 + inside + 1,
        })
    }
}

/// Brackets lie so deep inside of one another at most, for the same reason.
const MOST_BRACKETS: usize = 8;

/// Where the bracket closes that a text begins with.
fn closing(text: &str, open: char, close: char) -> Option<usize> {
    let mut depth = 0_usize;
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' => {
                letters.next();
            }
            _ if letter == open && depth == MOST_BRACKETS => return None,
            _ if letter == open => depth += 1,
            _ if letter == close => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

fn link(html: &mut String, footnotes: &mut Footnotes, rest: &str) -> Option<usize> {
    let link = Link::read(rest)?;
    html.extend(["<a href=\"", &escaped(link.address), "\">"]);
    write(html, footnotes, link.text);
    html.push_str("</a>");
    Some(link.length)
}

/// A file, a custom emoji or a moment.
fn picture(html: &mut String, rest: &str) -> Option<usize> {
    let picture = Link::read(&rest[1..])?;
    let (address, text) = (escaped(picture.address), escaped(picture.text));
    html.extend(["<img data-any src=\"", &address, "\" alt=\"", &text, "\">"]);
    Some(picture.length + 1)
}

fn footnote(html: &mut String, footnotes: &mut Footnotes, rest: &str) -> Option<usize> {
    let inside = rest.strip_prefix("[^")?;
    let mut near = inside.bytes().take(LONGEST_LINK);
    let name = &inside[..near.position(|byte| byte == b']')?];
    let number = footnotes.number(name)?;
    // How the server shows the mark is not known.
    let number = number.to_string();
    html.extend(["<a href=\"#", &escaped(name), "\">[", &number, "]</a>"]);
    Some(name.len() + 3)
}
