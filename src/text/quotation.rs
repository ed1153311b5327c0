//! Quotations, side by side and outside of all else.

use std::cmp::Reverse;

use super::nesting::{Piece, is_verbatim};
use super::span::Span;
use crate::types::{MessageEntity, MessageEntityType};

/// What a notation can quote.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Reach {
    /// Any stretch of text.
    Exact,
    /// Lines only: a quotation grows to the whole lines that it touches. The line break behind it
    /// belongs to the notation, so that no other entity may cover it; the one before it may not be
    /// inside code, which has no lines.
    Lines,
}

/// Quotations first, then all else, split where a quotation begins or ends.
pub(super) fn quotations_outside<'e>(
    text: &str,
    spans: Vec<Span<'e>>,
    reach: Reach,
) -> Vec<Piece<'e>> {
    let (mut quoting, others): (Vec<_>, Vec<_>) = spans
        .into_iter()
        .partition(|span| is_quotation(span.entity));
    quoting.sort_by_key(|span| (span.bytes.start, Reverse(span.bytes.end)));

    let mut quotations: Vec<Quotation> = Vec::new();
    let mut free = 0;
    for span in &quoting {
        if let Some(quotation) = reach.quotation(text, span, free) {
            free = quotation.next;
            quotations.push(quotation);
        }
    }
    let mut pieces: Vec<_> = quotations.iter().map(|quotation| quotation.piece).collect();
    for span in &others {
        split(span, &quotations, &mut pieces);
    }
    pieces
}

pub(super) fn is_quotation(entity: &MessageEntity) -> bool {
    matches!(
        entity.kind,
        MessageEntityType::Blockquote | MessageEntityType::ExpandableBlockquote
    )
}

struct Quotation<'e> {
    piece: Piece<'e>,
    /// Where code before it ends.
    before: usize,
    /// Where the text behind it starts.
    next: usize,
}

impl Reach {
    /// The quotation as far as it fits behind what is quoted already.
    fn quotation<'e>(self, text: &str, span: &Span<'e>, free: usize) -> Option<Quotation<'e>> {
        let (start, end, next) = match self {
            Self::Exact => (span.bytes.start, span.bytes.end, span.bytes.end),
            Self::Lines => lines(text, span),
        };
        let start = start.max(free);
        let before = match self {
            Self::Exact => start,
            Self::Lines => start.saturating_sub(1),
        };
        (start < end).then_some(Quotation {
            piece: Piece {
                start,
                end,
                entity: span.entity,
            },
            before,
            next,
        })
    }
}

/// Start and end of the touched lines, and the start of the line behind them.
///
/// A line of which only the line break is marked is not touched.
fn lines(text: &str, span: &Span) -> (usize, usize, usize) {
    let before = &text[..span.bytes.start];
    let start = if before.is_empty() || before.ends_with('\n') {
        before.len()
    } else if text[before.len()..].starts_with('\n') {
        before.len() + 1
    } else {
        before.rfind('\n').map_or(0, |newline| newline + 1)
    };
    let last = &text[..span.bytes.end];
    let end = match last.strip_suffix('\n') {
        Some(last) => last.len(),
        None => text[last.len()..]
            .find('\n')
            .map_or(text.len(), |newline| last.len() + newline),
    };
    (start, end, text.len().min(end + 1))
}

/// Adds what is before, in, between and behind the quotations.
fn split<'e>(span: &Span<'e>, quotations: &[Quotation], pieces: &mut Vec<Piece<'e>>) {
    let mut add = |start, end| {
        if start < end {
            pieces.push(Piece {
                start,
                end,
                entity: span.entity,
            });
        }
    };
    let mut start = span.bytes.start;
    let end = span.bytes.end;
    let first = quotations.partition_point(|quotation| quotation.next <= start);
    for quotation in &quotations[first..] {
        let piece = quotation.piece;
        let before = if is_verbatim(span.entity) {
            quotation.before
        } else {
            piece.start
        };
        if end <= before {
            break;
        }
        add(start, before);
        add(start.max(piece.start), end.min(piece.end));
        start = quotation.next;
    }
    add(start, end);
}
