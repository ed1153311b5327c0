//! Reads type cells, and what a method answers from the sentences that say it.

use super::words::pattern;
use crate::schema::Ty;
use std::collections::HashSet;

/// Names of the types that are described.
pub(super) type Known<'p> = HashSet<&'p str>;

/// Reads a type cell: `Integer or String`, `Array of A, B and C`.
pub(super) fn cell(text: &str, known: &Known<'_>) -> Result<Ty, String> {
    if let Some(items) = text
        .strip_prefix("Array of ")
        .or_else(|| text.strip_prefix("array of "))
    {
        return Ok(Ty::Array(Box::new(cell(items, known)?)));
    }
    let alternatives: Vec<&str> = pattern!(r"(?:,\s*(?:and|or)|,|\s(?:and|or))\s+")
        .split(text)
        .collect();
    match alternatives.as_slice() {
        [one] => name(one, known),
        several => several
            .iter()
            .map(|one| cell(one, known))
            .collect::<Result<_, _>>()
            .map(Ty::OneOf),
    }
}

fn name(text: &str, known: &Known<'_>) -> Result<Ty, String> {
    primitive(text)
        .or_else(|| known.contains(text).then(|| Ty::Ref(text.to_owned())))
        .ok_or_else(|| format!("no type is named `{text}`"))
}

fn primitive(text: &str) -> Option<Ty> {
    match text {
        "Integer" | "Int" => Some(Ty::Integer),
        "Float" | "Float number" => Some(Ty::Float),
        "String" => Some(Ty::String),
        "Boolean" => Some(Ty::Boolean),
        "True" => Some(Ty::True),
        _ => None,
    }
}

/// Reads what a method answers: the types that the sentences about returning name.
pub(super) fn returns(text: &str, known: &Known<'_>) -> Result<Ty, String> {
    let mut found: Vec<Ty> = Vec::new();
    let mut is_choice = false;
    for sentence in sentences(text) {
        let is_about_it = pattern!(r"(?i)\breturn(s|ed)?\b").is_match(sentence);
        if !is_about_it || pattern!(r"(?i)\berrors?\b").is_match(sentence) {
            continue;
        }
        for ty in named(sentence, known) {
            if !found.contains(&ty) {
                found.push(ty);
            }
        }
        is_choice |= sentence.contains("otherwise");
    }
    match (found.len(), is_choice) {
        (1, _) => Ok(found.remove(0)),
        (0, _) => Err(format!("nothing says what is returned: `{text}`")),
        (_, true) => Ok(Ty::OneOf(found)),
        (_, false) => {
            let found: Vec<String> = found.iter().map(Ty::to_string).collect();
            Err(format!(
                "returns {found:?}, and nothing says which: `{text}`"
            ))
        }
    }
}

/// The types that a sentence names, lists included.
fn named(sentence: &str, known: &Known<'_>) -> Vec<Ty> {
    let mut found = Vec::new();
    for word in pattern!(r"((?:[Aa]rray of )*)\b([A-Z][A-Za-z0-9]*)\b").captures_iter(sentence) {
        let text = &word[2];
        // `an array of Messages` is one of `Message`.
        let singular = text.strip_suffix('s').filter(|_| !known.contains(text));
        let Some(mut ty) = name(text, known)
            .ok()
            .or_else(|| name(singular?, known).ok())
        else {
            continue;
        };
        for _ in 0..word[1].to_lowercase().matches("array of").count() {
            ty = Ty::Array(Box::new(ty));
        }
        found.push(ty);
    }
    found
}

/// The sentences of a text.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for end in pattern!(r#"[.!?]["')]*\s+["(]*[A-Z]"#).find_iter(text) {
        let stop = end.start() + 1;
        sentences.push(text[start..stop].trim());
        start = stop;
    }
    sentences.push(text[start..].trim());
    sentences
}

/// Alternatives of a union that are no objects: `it can be either a String for plain text, an Array of RichText, or …`.
pub(super) fn plain_alternatives(text: &str, known: &Known<'_>) -> Vec<Ty> {
    let Some((_, list)) = text.split_once("it can be either a ") else {
        return Vec::new();
    };
    named(list, known)
        .into_iter()
        .filter(|ty| !matches!(ty, Ty::Ref(_)))
        .collect()
}
