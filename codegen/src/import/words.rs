//! Text in the one spelling that everything else here reads.
//!
//! Sources differ in quotation marks, spaces and line breaks, and in nothing that matters.

use regex::Regex;
use std::fmt;

/// Text with straight quotation marks and single spaces.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Words(String);

impl Words {
    /// Respells a text.
    pub(super) fn new(text: &str) -> Self {
        let straight: String = text
            .chars()
            .map(|letter| match letter {
                '“' | '”' => '"',
                '‘' | '’' => '\'',
                '‐' | '‑' | '‒' | '–' | '—' | '−' => '-',
                other => other,
            })
            .collect();
        Self(straight.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// The text.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// The text after a prefix, and whether it was there.
    pub(super) fn without(self, prefix: &str) -> (Self, bool) {
        match self.0.strip_prefix(prefix) {
            Some(rest) => (Self(rest.trim_start().to_owned()), true),
            None => (self, false),
        }
    }
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A regular expression that is compiled once.
macro_rules! pattern {
    ($text:expr) => {{
        static PATTERN: std::sync::LazyLock<regex::Regex> = std::sync::LazyLock::new(|| {
            regex::Regex::new($text).expect("a constant expression is tested")
        });
        &*PATTERN
    }};
}
pub(super) use pattern;

/// What the first group of an expression matches.
pub(super) fn first<'t>(expression: &Regex, text: &'t str) -> Option<&'t str> {
    Some(expression.captures(text)?.get(1)?.as_str())
}

/// The quoted words of a text, in order and once each.
pub(super) fn quoted(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in pattern!(r#""([^"\s]+)""#).captures_iter(text) {
        if !words.contains(&word[1].to_owned()) {
            words.push(word[1].to_owned());
        }
    }
    words
}

/// A number as it is written: `600`, `-5`, `0x7FFFFFFF` or `6 * 3600`.
pub(super) fn number(text: &str) -> Option<i64> {
    text.split('*')
        .map(|factor| {
            let factor = factor.trim();
            match factor.strip_prefix("0x") {
                Some(digits) => i64::from_str_radix(digits, 16).ok(),
                None => factor.parse().ok(),
            }
        })
        .try_fold(1_i64, |product, factor| product.checked_mul(factor?))
}

/// A heading's date, `May 8, 2026`, as `2026-05-08`.
pub(super) fn date(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let parts = pattern!(r"^([A-Z][a-z]+) (\d{1,2}), (\d{4})$").captures(text.trim())?;
    let month = 1 + MONTHS.iter().position(|month| *month == &parts[1])?;
    let day: u8 = parts[2].parse().ok()?;
    Some(format!("{}-{month:02}-{day:02}", &parts[3]))
}
