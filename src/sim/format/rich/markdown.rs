//! Blocks from Markdown.

use serde_json::{Value, json};

use super::{DEEPEST, joined, link, push_text};
use crate::sim::world::World;

/// The blocks of a rich message in Markdown.
#[expect(
    clippy::unnecessary_wraps,
    reason = "every text is Markdown; HTML is not so kind"
)]
pub(super) fn read(world: &World, markup: &str) -> Result<Vec<Value>, String> {
    let lines: Vec<&str> = markup.lines().collect();
    Ok(blocks(world, &lines, 0))
}

fn blocks(world: &World, lines: &[&str], depth: usize) -> Vec<Value> {
    let mut blocks = Vec::new();
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let rest = &lines[at..];
        if line.trim().is_empty() {
            at += 1;
        } else if let Some((block, taken)) = block(world, rest, depth) {
            blocks.push(block);
            at += taken;
        } else {
            let ends = |line: &&str| line.trim().is_empty() || begins_block(line);
            let taken = 1 + rest[1..].iter().take_while(|line| !ends(line)).count();
            let text: Vec<&str> = rest[..taken].iter().map(|line| line.trim()).collect();
            let text = inline(world, &text.join("\n"));
            blocks.push(json!({"type": "paragraph", "text": text}));
            at += taken;
        }
    }
    blocks
}

/// Whether a line begins something other than a paragraph.
fn begins_block(line: &str) -> bool {
    heading(line).is_some()
        || is_divider(line)
        || line.starts_with("```")
        || line.starts_with("$$")
        || line.starts_with('>')
        || line.starts_with('|')
        || Item::read(line).is_some()
}

/// The block other than a paragraph that begins here, and how many lines it takes.
fn block(world: &World, lines: &[&str], depth: usize) -> Option<(Value, usize)> {
    let line = lines[0];
    if let Some((size, text)) = heading(line) {
        let text = inline(world, text);
        return Some((json!({"type": "heading", "text": text, "size": size}), 1));
    }
    if is_divider(line) {
        return Some((json!({"type": "divider"}), 1));
    }
    if let Some(language) = line.strip_prefix("```") {
        let (code, taken) = fenced(lines, "```");
        let mut block = json!({"type": "pre", "text": code});
        if !language.trim().is_empty() {
            block["language"] = json!(language.trim());
        }
        return Some((block, taken));
    }
    if line.trim() == "$$" {
        let (formula, taken) = fenced(lines, "$$");
        let block = json!({"type": "mathematical_expression", "expression": formula});
        return Some((block, taken));
    }
    if line.starts_with('|') {
        return table(world, lines);
    }
    if depth >= DEEPEST {
        return None;
    }
    if line.starts_with('>') {
        let inside: Vec<&str> = lines
            .iter()
            .map_while(|line| line.strip_prefix('>'))
            .map(|line| line.strip_prefix(' ').unwrap_or(line))
            .collect();
        let blocks = blocks(world, &inside, depth + 1);
        return Some((
            json!({"type": "blockquote", "blocks": blocks}),
            inside.len(),
        ));
    }
    list(world, lines, depth)
}

/// One to six signs and a space.
fn heading(line: &str) -> Option<(usize, &str)> {
    let text = line.trim_start_matches('#');
    let size = line.len() - text.len();
    let text = text.strip_prefix(' ')?;
    (1..=6).contains(&size).then_some((size, text.trim()))
}

fn is_divider(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 3
        && ["-", "*", "_"]
            .iter()
            .any(|sign| line.replace(sign, "").is_empty())
}

/// The lines up to the closing fence, or all; and how many lines that takes.
fn fenced(lines: &[&str], fence: &str) -> (String, usize) {
    let inside = lines[1..]
        .iter()
        .take_while(|line| line.trim_end() != fence)
        .count();
    (lines[1..=inside].join("\n"), (inside + 2).min(lines.len()))
}

/// The first line of an item.
struct Item<'l> {
    number: Option<i64>,
    checkbox: Option<bool>,
    text: &'l str,
    /// How far the lines that go on with it are moved in.
    indent: usize,
}

impl<'l> Item<'l> {
    fn read(line: &'l str) -> Option<Self> {
        let (mark, text) = line.split_once(' ')?;
        let number = match mark {
            "-" | "*" | "+" => None,
            _ => Some(mark.strip_suffix(['.', ')'])?.parse().ok()?),
        };
        let (checkbox, text) = match text.get(..4) {
            Some("[ ] ") => (Some(false), &text[4..]),
            Some("[x] " | "[X] ") => (Some(true), &text[4..]),
            _ => (None, text),
        };
        Some(Self {
            number,
            checkbox,
            text,
            indent: mark.len() + 1,
        })
    }
}

fn list(world: &World, lines: &[&str], depth: usize) -> Option<(Value, usize)> {
    let is_numbered = Item::read(lines[0])?.number.is_some();
    let mut items = Vec::new();
    let mut at = 0;
    while let Some(item) = lines.get(at).and_then(|line| Item::read(line)) {
        if item.number.is_some() != is_numbered {
            break;
        }
        let mut inside = vec![item.text];
        let going_on = lines[at + 1..].iter().map_while(|line| {
            let (blank, rest) = line.split_at_checked(item.indent)?;
            blank.trim().is_empty().then_some(rest)
        });
        inside.extend(going_on);
        at += inside.len();
        let mut object = json!({"blocks": blocks(world, &inside, depth + 1)});
        if let Some(number) = item.number {
            object["value"] = json!(number);
            object["type"] = json!("1");
        }
        if let Some(is_checked) = item.checkbox {
            object["has_checkbox"] = json!(true);
            if is_checked {
                object["is_checked"] = json!(true);
            }
        }
        items.push(object);
    }
    Some((json!({"type": "list", "items": items}), at))
}

/// A head, a line of hyphens that says how columns are aligned, and rows.
fn table(world: &World, lines: &[&str]) -> Option<(Value, usize)> {
    let alignments: Vec<&str> = cells(lines.get(1)?)
        .into_iter()
        .map(|cell| match (cell.starts_with(':'), cell.ends_with(':')) {
            _ if !cell.trim_matches(':').replace('-', "").is_empty() || !cell.contains('-') => "",
            (true, true) => "center",
            (false, true) => "right",
            _ => "left",
        })
        .collect();
    if alignments.contains(&"") {
        return None;
    }
    let taken = lines
        .iter()
        .take_while(|line| line.starts_with('|'))
        .count();
    let row = |index: usize| -> Value {
        let cells = cells(lines[index])
            .into_iter()
            .enumerate()
            .map(|(column, text)| {
                let align = alignments.get(column).unwrap_or(&"left");
                let mut cell =
                    json!({"text": inline(world, text), "align": align, "valign": "top"});
                if index == 0 {
                    cell["is_header"] = json!(true);
                }
                cell
            });
        cells.collect()
    };
    let rows: Vec<Value> = std::iter::once(0).chain(2..taken).map(row).collect();
    Some((json!({"type": "table", "cells": rows}), taken))
}

fn cells(line: &str) -> Vec<&str> {
    let line = line.trim().trim_start_matches('|').trim_end_matches('|');
    line.split('|').map(str::trim).collect()
}

/// Marks that begin and end a style, the longer before the shorter.
const STYLES: [(&str, &str); 8] = [
    ("**", "bold"),
    ("__", "bold"),
    ("~~", "strikethrough"),
    ("||", "spoiler"),
    ("==", "marked"),
    ("++", "underline"),
    ("*", "italic"),
    ("_", "italic"),
];

/// A style that has begun, or the text itself.
struct Span {
    mark: &'static str,
    pieces: Vec<Value>,
}

/// A text with its styles. What has no end is text.
fn inline(world: &World, text: &str) -> Value {
    let mut open = vec![Span {
        mark: "",
        pieces: Vec::new(),
    }];
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let span = open.last_mut().expect("the text itself is never closed");
        let escaped = rest.strip_prefix('\\').and_then(|rest| rest.chars().next());
        if escaped.is_some_and(|escaped| escaped.is_ascii_punctuation()) {
            push_text(&mut span.pieces, &rest[1..2]);
            rest = &rest[2..];
        } else if let Some((piece, length)) = atom(world, rest) {
            span.pieces.push(piece);
            rest = &rest[length..];
        } else if let Some((mark, _)) = STYLES.iter().find(|(mark, _)| rest.starts_with(mark)) {
            rest = &rest[mark.len()..];
            toggle(&mut open, mark);
        } else {
            push_text(&mut span.pieces, &rest[..letter.len_utf8()]);
            rest = &rest[letter.len_utf8()..];
        }
    }
    while open.len() > 1 {
        abandon(&mut open);
    }
    joined(open.swap_remove(0).pieces)
}

/// Ends the style of this mark if it has begun, else begins it.
fn toggle(open: &mut Vec<Span>, mark: &'static str) {
    let Some(begun) = open.iter().rposition(|span| span.mark == mark) else {
        open.push(Span {
            mark,
            pieces: Vec::new(),
        });
        return;
    };
    while open.len() > begun + 1 {
        abandon(open);
    }
    let span = open.pop().expect("it has begun");
    let around = open.last_mut().expect("the text itself is never closed");
    if span.pieces.is_empty() {
        push_text(&mut around.pieces, mark);
        push_text(&mut around.pieces, mark);
        return;
    }
    let style = STYLES.iter().find(|(known, _)| *known == mark);
    let style = style.map_or("bold", |(_, style)| *style);
    around
        .pieces
        .push(json!({"type": style, "text": joined(span.pieces)}));
}

/// Turns the innermost style, which has no end, into text.
fn abandon(open: &mut Vec<Span>) {
    let span = open.pop().expect("there is one");
    let around = open.last_mut().expect("the text itself is never closed");
    push_text(&mut around.pieces, span.mark);
    for piece in span.pieces {
        match piece {
            Value::String(text) => push_text(&mut around.pieces, &text),
            piece => around.pieces.push(piece),
        }
    }
}

/// Code, a formula or a link: what has no styles across its edges. And how long its markup is.
fn atom(world: &World, rest: &str) -> Option<(Value, usize)> {
    let between = |mark: char| -> Option<&str> {
        let inside = rest.strip_prefix(mark)?;
        let inside = &inside[..inside.find([mark, '\n'])?];
        (!inside.is_empty() && rest[1 + inside.len()..].starts_with(mark)).then_some(inside)
    };
    if let Some(code) = between('`') {
        return Some((json!({"type": "code", "text": code}), code.len() + 2));
    }
    if let Some(formula) = between('$').filter(|formula| formula.trim() == *formula) {
        let piece = json!({"type": "mathematical_expression", "expression": formula});
        return Some((piece, formula.len() + 2));
    }
    // Neither part of a link holds another bracket, so that each is looked at once.
    let text = rest.strip_prefix('[')?;
    let text = &text[..text.find(['[', ']', '\n'])?];
    let address = rest[1 + text.len()..].strip_prefix("](")?;
    let address = &address[..address.find(['[', ')', '\n', ' '])?];
    let length = text.len() + address.len() + 4;
    let is_closed = rest.as_bytes()[length - 1] == b')';
    is_closed.then(|| (link(world, inline(world, text), address), length))
}
