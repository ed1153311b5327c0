//! Holds entities against their text, and cleans and trims both.

use super::entities::{Entity, nest};

/// No offset or length above this is looked at.
const FARTHEST: i64 = 1_000_000;

/// Whether an entity can be looked at at all.
pub(super) fn check_range(offset: i64, length: i64) -> Result<(), String> {
    if !(0..=FARTHEST).contains(&offset) {
        return Err(format!("Receive an entity with incorrect offset {offset}"));
    }
    if !(0..=FARTHEST).contains(&length) {
        return Err(format!("Receive an entity with incorrect length {length}"));
    }
    Ok(())
}

/// What is asked of a text besides fitting entities.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rules {
    /// Whether nothing is something to say.
    pub(super) may_be_empty: bool,
    /// Whether white space around it goes.
    pub(super) trims: bool,
}

/// Cleans and trims a text, and keeps its entities in step. What comes out is nested.
///
/// White space at the beginning stays where an entity holds it.
pub(super) fn fix(
    text: &str,
    mut entities: Vec<Entity>,
    rules: Rules,
) -> Result<(String, Vec<Entity>), String> {
    entities.retain(|entity| entity.length > 0);
    let mut entities = nest(entities);
    let mut text = clean(text, &mut entities)?;
    entities.retain(|entity| entity.length > 0);
    let visible = text.trim_end_matches([' ', '\n']).len();
    if visible == 0 || (!rules.may_be_empty && is_invisible(&text)) {
        return if rules.may_be_empty {
            Ok((String::new(), Vec::new()))
        } else {
            Err("Text must be non-empty".to_owned())
        };
    }
    let mut entities = nest(entities);
    if !rules.trims {
        return Ok((text, entities));
    }

    text.truncate(visible);
    let end: usize = text.chars().map(char::len_utf16).sum();
    entities.retain_mut(|entity| {
        entity.length = entity.length.min(end.saturating_sub(entity.offset));
        entity.length > 0
    });
    super::entities::sort(&mut entities);

    let blank = text.len() - text.trim_start_matches([' ', '\n']).len();
    let blank = entities
        .first()
        .map_or(blank, |first| blank.min(first.offset));
    for entity in &mut entities {
        entity.offset -= blank;
    }
    text.drain(..blank);
    Ok((text, entities))
}

/// Takes out what no message may hold: control characters become spaces; carriage returns,
/// marks of direction and lines through letters go.
///
/// The entities are nested and in order.
fn clean(text: &str, entities: &mut [Entity]) -> Result<String, String> {
    let mut cleaner = Cleaner {
        entities,
        next: 0,
        open: Vec::new(),
        read: 0,
        dropped: 0,
    };
    let mut kept = String::with_capacity(text.len());
    for (byte, letter) in text.char_indices() {
        cleaner.boundaries(byte)?;
        cleaner.read += letter.len_utf16();
        match letter {
            '\n' => kept.push(letter),
            '\r' | '\u{2028}'..='\u{202e}' | '\u{30a}' | '\u{333}' | '\u{33f}' => {
                cleaner.dropped += 1;
            }
            '\0'..=' ' => kept.push(' '),
            _ => kept.push(letter),
        }
    }
    cleaner.boundaries(text.len())?;
    cleaner.finish()?;
    Ok(calm(kept))
}

struct Cleaner<'e> {
    entities: &'e mut [Entity],
    /// The first entity that has not begun.
    next: usize,
    /// Those that have begun and not ended, and how many units had been dropped before each.
    open: Vec<(usize, usize)>,
    /// UTF-16 units read so far.
    read: usize,
    dropped: usize,
}

impl Cleaner<'_> {
    /// Ends and begins entities between two characters.
    fn boundaries(&mut self, byte: usize) -> Result<(), String> {
        while let Some((index, dropped)) = self.open.last().copied() {
            let entity = &mut self.entities[index];
            let end = entity.end();
            if self.read < end {
                break;
            }
            if self.read > end {
                return Err(format!(
                    "Entity beginning at UTF-16 offset {} ends in a middle of a UTF-16 symbol at \
                     byte offset {byte}",
                    entity.offset
                ));
            }
            entity.offset -= dropped;
            entity.length -= self.dropped - dropped;
            self.open.pop();
        }
        while let Some(entity) = self.entities.get(self.next)
            && entity.offset <= self.read
        {
            if entity.offset < self.read {
                return Err(format!(
                    "Entity begins in a middle of a UTF-16 symbol at byte offset {byte}"
                ));
            }
            self.open.push((self.next, self.dropped));
            self.next += 1;
        }
        Ok(())
    }

    fn finish(&self) -> Result<(), String> {
        if let Some(entity) = self.entities.get(self.next) {
            return Err(format!(
                "Entity begins after the end of the text at UTF-16 offset {}",
                entity.offset
            ));
        }
        let Some((index, _)) = self.open.last() else {
            return Ok(());
        };
        let entity = &self.entities[*index];
        Err(format!(
            "Entity beginning at UTF-16 offset {} ends after the end of the text at UTF-16 offset \
             {}",
            entity.offset,
            entity.end()
        ))
    }
}

/// Of several marks of direction in a row only the last keeps its effect.
fn calm(text: String) -> String {
    const MARKS: [char; 2] = ['\u{200e}', '\u{200f}'];
    if !text.contains(MARKS) {
        return text;
    }
    let mut letters = text.chars().peekable();
    let mut calmed = String::with_capacity(text.len());
    while let Some(letter) = letters.next() {
        let is_overruled =
            MARKS.contains(&letter) && letters.peek().is_some_and(|next| MARKS.contains(next));
        calmed.push(if is_overruled { '\u{200c}' } else { letter });
    }
    calmed
}

/// Whether nothing of a text can be seen.
fn is_invisible(text: &str) -> bool {
    text.chars().all(|letter| {
        matches!(
            letter,
            '\n' | ' ' | '\u{a0}' | '\u{1680}' | '\u{180e}' | '\u{2000}'
                ..='\u{200f}'
                    | '\u{202e}'
                    | '\u{202f}'
                    | '\u{205f}'
                    | '\u{2800}'
                    | '\u{3000}'
                    | '\u{fffc}'
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::format::entities::{Kind, Style};

    fn bold(offset: usize, length: usize) -> Entity {
        Entity::new(Kind::Style(Style::Bold), offset, length)
    }

    const FULL: Rules = Rules {
        may_be_empty: false,
        trims: true,
    };
    const EMPTY: Rules = Rules {
        may_be_empty: true,
        trims: true,
    };

    fn fixed(text: &str, entities: &[Entity]) -> (String, Vec<Entity>) {
        fix(text, entities.to_vec(), FULL).unwrap()
    }

    #[test]
    fn what_is_not_trimmed_keeps_its_white_space() {
        let rules = Rules {
            may_be_empty: true,
            trims: false,
        };
        assert_eq!(
            fix(" a\t", Vec::new(), rules),
            Ok((" a ".to_owned(), vec![]))
        );
    }

    #[test]
    fn white_space_around_a_text_goes_and_entities_follow() {
        assert_eq!(
            fixed(" \n a b \n", &[bold(3, 5)]),
            ("a b".to_owned(), vec![bold(0, 3)])
        );
    }

    #[test]
    fn white_space_that_an_entity_holds_at_the_beginning_stays() {
        assert_eq!(
            fixed("   a", &[bold(1, 3)]),
            ("  a".to_owned(), vec![bold(0, 3)])
        );
    }

    #[test]
    fn an_entity_of_white_space_at_the_end_goes() {
        assert_eq!(fixed("a  ", &[bold(2, 1)]), ("a".to_owned(), vec![]));
    }

    #[test]
    fn control_characters_become_spaces_and_carriage_returns_go() {
        assert_eq!(
            fixed("a\tb\r\nc\u{202e}d\u{333}e", &[bold(2, 4), bold(9, 1)]),
            ("a b\ncde".to_owned(), vec![bold(2, 3), bold(6, 1)])
        );
    }

    #[test]
    fn entities_that_the_cleaning_brings_together_are_joined() {
        assert_eq!(
            fixed("a\rb", &[bold(0, 1), bold(2, 1)]),
            ("ab".to_owned(), vec![bold(0, 2)])
        );
    }

    #[test]
    fn marks_of_direction_in_a_row_lose_their_effect_but_the_last() {
        assert_eq!(
            fixed("\u{200f}\u{200f} \u{200e}\u{200f}a", &[]).0,
            "\u{200c}\u{200f} \u{200c}\u{200f}a"
        );
    }

    #[test]
    fn a_text_that_cannot_be_seen_is_empty() {
        for text in ["", " \n ", "\t", "\r", "\u{200b}\u{2800} \u{a0}"] {
            let refused = fix(text, Vec::new(), FULL);
            assert_eq!(
                refused,
                Err("Text must be non-empty".to_owned()),
                "{text:?}"
            );
        }
        assert_eq!(fix(" \n", Vec::new(), EMPTY), Ok((String::new(), vec![])));
        assert_eq!(
            fix("\u{200b}", Vec::new(), EMPTY),
            Ok(("\u{200b}".to_owned(), vec![]))
        );
    }

    #[test]
    fn entities_must_fit_their_text() {
        for (text, entity, reason) in [
            (
                "a😀",
                bold(2, 1),
                "Entity begins in a middle of a UTF-16 symbol at byte offset 5",
            ),
            (
                "a😀b",
                bold(0, 2),
                "Entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte \
                 offset 5",
            ),
            (
                "ab",
                bold(3, 1),
                "Entity begins after the end of the text at UTF-16 offset 3",
            ),
            (
                "ab",
                bold(1, 2),
                "Entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 \
                 offset 3",
            ),
            (
                "ab",
                bold(2, 2),
                "Entity beginning at UTF-16 offset 2 ends after the end of the text at UTF-16 \
                 offset 4",
            ),
        ] {
            let refused = fix(text, vec![entity], FULL);
            assert_eq!(refused, Err(reason.to_owned()), "{text:?}");
        }
    }

    #[test]
    fn offsets_out_of_all_reason_are_named() {
        assert_eq!(
            check_range(-1, 1),
            Err("Receive an entity with incorrect offset -1".to_owned())
        );
        assert_eq!(
            check_range(0, 1_000_001),
            Err("Receive an entity with incorrect length 1000001".to_owned())
        );
    }
}
