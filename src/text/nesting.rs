//! Entities as properly nested brackets around a text.
//!
//! Knows no notation: what may stand inside what is the caller's to say.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::types::{MessageEntity, MessageEntityType};

/// A stretch of text, in bytes, that an entity marks. It is never empty.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'e> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) entity: &'e MessageEntity,
}

/// What a writer meets on its way through the text.
#[derive(Debug)]
pub(super) enum Step<'t, 'e> {
    Open(&'e MessageEntity),
    /// Never empty.
    Text(&'t str),
    Close(&'e MessageEntity),
}

/// Opens and closes the pieces in order, splitting those that cross.
///
/// Of two that start together the longer is outside, of two with the same range the one given first.
/// A piece that `admits` refuses, given the pieces that are open, is left out; its text stays.
pub(super) fn nest<'t, 'e>(
    text: &'t str,
    pieces: &[Piece<'e>],
    admits: impl Fn(&[Piece<'e>], &MessageEntity) -> bool,
) -> Vec<Step<'t, 'e>> {
    let mut waiting: BTreeMap<_, _> = pieces
        .iter()
        .enumerate()
        .map(|(rank, piece)| ((piece.start, Reverse(piece.end), rank), piece.entity))
        .collect();
    let mut open: Vec<Piece> = Vec::new();
    let mut walk = Walk {
        text,
        written: 0,
        steps: Vec::new(),
    };
    loop {
        let next = waiting.pop_first();
        let until = next.map_or(text.len(), |((start, ..), _)| start);
        while let Some(inner) = open.pop_if(|inner| inner.end <= until) {
            walk.text_until(inner.end);
            walk.steps.push(Step::Close(inner.entity));
        }
        let Some(((start, Reverse(end), rank), entity)) = next else {
            break;
        };
        match open.last() {
            Some(outer) if outer.end < end => {
                waiting.insert((start, Reverse(outer.end), rank), entity);
                waiting.insert((outer.end, Reverse(end), rank), entity);
            }
            _ if admits(&open, entity) => {
                walk.text_until(start);
                walk.steps.push(Step::Open(entity));
                open.push(Piece { start, end, entity });
            }
            _ => {}
        }
    }
    walk.text_until(text.len());
    walk.steps
}

struct Walk<'t, 'e> {
    text: &'t str,
    written: usize,
    steps: Vec<Step<'t, 'e>>,
}

impl Walk<'_, '_> {
    fn text_until(&mut self, end: usize) {
        if self.written < end {
            self.steps.push(Step::Text(&self.text[self.written..end]));
            self.written = end;
        }
    }
}

/// Whether the entity shows its text as it is, without other entities inside.
pub(super) fn is_verbatim(entity: &MessageEntity) -> bool {
    matches!(
        entity.kind,
        MessageEntityType::Code | MessageEntityType::Pre
    )
}
