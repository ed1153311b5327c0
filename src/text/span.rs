//! From UTF-16 offsets to places in a Rust string.

use std::ops::Range;

use crate::types::MessageEntity;

/// An entity that has a length and is within the text.
#[derive(Debug, Clone)]
pub(super) struct Span<'e> {
    pub(super) bytes: Range<usize>,
    pub(super) units: Range<i64>,
    pub(super) entity: &'e MessageEntity,
}

/// What is left of the entities when they are cut to whole characters of the text.
pub(super) fn spans<'e>(text: &str, entities: &'e [MessageEntity]) -> Vec<Span<'e>> {
    let places = places(text);
    entities
        .iter()
        .filter_map(|entity| {
            let from = entity.offset;
            let to = from.saturating_add(entity.length);
            let first = places.partition_point(|place| place.unit < from);
            let last = places.partition_point(|place| place.unit <= to);
            let (start, end) = (places.get(first)?, places.get(last.checked_sub(1)?)?);
            (start.byte < end.byte).then_some(Span {
                bytes: start.byte..end.byte,
                units: start.unit..end.unit,
                entity,
            })
        })
        .collect()
}

/// Length in UTF-16 units.
pub(super) fn length(text: &str) -> i64 {
    text.chars().map(units).sum()
}

/// UTF-16 units of one character.
pub(super) fn units(letter: char) -> i64 {
    if letter > '\u{ffff}' { 2 } else { 1 }
}

struct Place {
    byte: usize,
    unit: i64,
}

/// Where each character starts, and where the last one ends.
fn places(text: &str) -> Vec<Place> {
    let mut places = Vec::with_capacity(text.len() + 1);
    let mut unit = 0;
    for (byte, letter) in text.char_indices() {
        places.push(Place { byte, unit });
        unit += units(letter);
    }
    places.push(Place {
        byte: text.len(),
        unit,
    });
    places
}
