//! What the readers of all notations share: looking ahead in bytes, and collecting a text while
//! counting UTF-16 units.

/// The bytes of a text, followed by zeros without end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Input<'t> {
    text: &'t str,
}

impl<'t> Input<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text }
    }

    pub(super) fn len(self) -> usize {
        self.text.len()
    }

    /// The byte at a place; zero behind the end.
    pub(super) fn at(self, place: usize) -> u8 {
        self.text.as_bytes().get(place).copied().unwrap_or(0)
    }

    /// Whether a text goes on like this.
    pub(super) fn has(self, place: usize, bytes: &[u8]) -> bool {
        let rest = self.text.as_bytes().get(place..);
        rest.is_some_and(|rest| rest.starts_with(bytes))
    }

    /// A part between two places next to ASCII characters.
    pub(super) fn part(self, begin: usize, end: usize) -> &'t str {
        let end = end.min(self.len());
        self.text.get(begin.min(end)..end).unwrap_or_default()
    }

    /// The character at a place between characters.
    pub(super) fn letter(self, place: usize) -> Option<char> {
        self.text.get(place..)?.chars().next()
    }

    /// Where the first byte from here on is that passes.
    pub(super) fn find(self, from: usize, passes: impl Fn(u8) -> bool) -> usize {
        let rest = self.text.as_bytes().get(from..).unwrap_or_default();
        let found = rest.iter().position(|byte| passes(*byte));
        found.map_or(self.len().max(from), |found| from + found)
    }
}

/// White space in markup; a zero is some, too.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0 | 0x0b)
}

/// A text without its markup.
#[derive(Debug, Default)]
pub(super) struct Output {
    pub(super) text: String,
    /// How long it is, in UTF-16 units.
    pub(super) units: usize,
}

impl Output {
    pub(super) fn push(&mut self, letter: char) {
        self.units += letter.len_utf16();
        self.text.push(letter);
    }
}

/// The language behind the three backquotes of a block of code, and where the code begins.
pub(super) fn fence(input: Input<'_>, behind: usize) -> (Option<&str>, usize) {
    let word_end = input.find(behind, |byte| is_space(byte) || byte == b'`');
    let is_language = word_end > behind && word_end < input.len() && input.at(word_end) != b'`';
    let (language, mut code) = if is_language {
        (Some(input.part(behind, word_end)), word_end)
    } else {
        (None, behind)
    };
    // One line break at the beginning belongs to the markup.
    let is_break = |byte| matches!(byte, b'\n' | b'\r');
    let (first, second) = (input.at(code), input.at(code + 1));
    if is_break(first) {
        code += if is_break(second) && first != second {
            2
        } else {
            1
        };
    }
    (language, code)
}
