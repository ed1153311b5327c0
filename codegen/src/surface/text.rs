//! Tokens → text, spaced as rustfmt would on a line without end.
//!
//! Knows types, bounds and signatures; `<` is never a comparison.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Words after which a type or pattern begins.
const BEFORE_A_TYPE: [&str; 9] = [
    "as", "const", "dyn", "for", "impl", "in", "mut", "where", "static",
];

pub(super) fn text(node: &impl ToTokens) -> String {
    let mut atoms = Vec::new();
    split(node.to_token_stream(), &mut atoms);
    let mut text = String::new();
    for (index, atom) in atoms.iter().enumerate() {
        if index > 0 && is_spaced(&atoms[index - 1], atom) {
            text.push(' ');
        }
        text.push_str(atom);
    }
    text
}

/// Names, literals, operators and brackets, in their order and without commas that change nothing.
fn split(tokens: TokenStream, atoms: &mut Vec<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => {
                        split(group.stream(), atoms);
                        continue;
                    }
                };
                // `(T,)` is a tuple and `(T)` is none; but `Fn(T,)` is `Fn(T)`.
                let may_be_tuple = open == "(" && !atoms.last().is_some_and(|before| calls(before));
                atoms.push(open.to_owned());
                let first = atoms.len();
                split(group.stream(), atoms);
                if atoms.last().is_some_and(|last| last == ",")
                    && (!may_be_tuple || commas(&atoms[first..]) > 1)
                {
                    atoms.pop();
                }
                atoms.push(close.to_owned());
            }
            TokenTree::Punct(mark) => {
                let mut operator = mark.as_char().to_string();
                let mut joined = mark.spacing() == Spacing::Joint;
                if operator == "'" {
                    operator.extend(tokens.next().map(|name| name.to_string()));
                    joined = false;
                }
                // `>>` closes two lists.
                while joined
                    && matches!(operator.as_str(), ":" | "-" | "=" | "." | "..")
                    && let Some(TokenTree::Punct(next)) = tokens.peek()
                    && matches!(next.as_char(), ':' | '>' | '=' | '.')
                {
                    operator.push(next.as_char());
                    joined = next.spacing() == Spacing::Joint;
                    tokens.next();
                }
                if operator == ">" && atoms.last().is_some_and(|last| last == ",") {
                    atoms.pop();
                }
                atoms.push(operator);
            }
            other => atoms.push(other.to_string()),
        }
    }
}

/// Commas that stand in no list of their own.
fn commas(atoms: &[String]) -> usize {
    let mut depth = 0_i32;
    let mut commas = 0;
    for atom in atoms {
        match atom.as_str() {
            "<" | "(" | "[" | "{" => depth += 1,
            ">" | ")" | "]" | "}" => depth -= 1,
            "," if depth == 0 => commas += 1,
            _ => {}
        }
    }
    commas
}

/// Whether brackets after it hold its arguments.
fn calls(atom: &str) -> bool {
    let before_type = BEFORE_A_TYPE.contains(&atom) || atom.starts_with('\'');
    ends_word(atom) && !before_type
}

fn ends_word(atom: &str) -> bool {
    atom.ends_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '"'))
}

/// Whether spaces stand around it.
fn is_operator(atom: &str) -> bool {
    matches!(atom, "=" | "+" | "->" | "=>" | "==" | "|")
}

fn is_spaced(before: &str, after: &str) -> bool {
    if is_operator(before) || is_operator(after) {
        return true;
    }
    let starts_word = after
        .starts_with(|letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '"' | '\''));
    let opens_type = BEFORE_A_TYPE.contains(&before) || before.starts_with('\'');
    match (before, after) {
        ("{", "}") | ("(" | "[" | "<" | "&" | "?" | "#" | "*" | "$" | "!" | "::", _) => false,
        (_, ")" | "]" | "," | ";" | ":" | ">" | "?") if before != "{" => before == ":",
        ("{" | "}" | "," | ";" | ":", _) | (_, "{" | "}") | (">", "[" | "&" | "!" | "*") => true,
        (_, "<") => opens_type && before != "impl" && before != "for",
        (_, "::" | "(" | "!") => opens_type,
        (")", _) => starts_word,
        (_, "[" | "&" | "*" | "#" | "$") => ends_word(before),
        _ => starts_word && (ends_word(before) || before == ">" || before == "]"),
    }
}
