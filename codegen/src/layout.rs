//! Token streams → source code that reads as if a person had laid it out.
//!
//! The generator writes a small part of Rust only: items, statements, matches, calls. This knows
//! just as much of the language, which makes it a hundred times faster than a formatter for all of
//! Rust — and a build script runs on every machine that compiles the library.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use std::fmt::Write as _;

const WIDTH: usize = 100;
const STEP: usize = 4;

/// Lays out a file of items.
pub(crate) fn file(tokens: TokenStream) -> String {
    let mut code = Code {
        text: String::new(),
    };
    code.lines(tokens, 0, Context::Items);
    code.text
}

/// What the lines of a block are.
#[derive(Clone, Copy, PartialEq)]
enum Context {
    /// Items, a blank line between them.
    Items,
    /// Fields, variants, arms or elements, which end with a comma; or statements.
    Entries,
}

struct Code {
    text: String,
}

impl Code {
    /// Writes the content of a block, each entry on lines of its own.
    fn lines(&mut self, tokens: TokenStream, indent: usize, context: Context) {
        let mut line: Vec<TokenTree> = Vec::new();
        let mut tokens = tokens.into_iter().peekable();
        let mut written = false;
        let mut was_block = false;
        let mut generics = 0_usize;
        while let Some(token) = tokens.next() {
            if line.is_empty() && context == Context::Items && written {
                let is_block = !is_one_liner(&token);
                if is_block || was_block {
                    self.text.push('\n');
                }
            }
            // Attributes stand alone, documentation as comments.
            if line.is_empty()
                && is_punct(&token, '#')
                && let Some(TokenTree::Group(group)) = tokens.peek()
            {
                let group = group.clone();
                tokens.next();
                self.attribute(&group, indent);
                written = false;
                continue;
            }
            if is_punct(&token, '<') {
                generics += 1;
            } else if is_punct(&token, '>') && !line.last().is_some_and(is_arrow_shaft) {
                generics = generics.saturating_sub(1);
            }
            let ends = is_punct(&token, ';') || (is_punct(&token, ',') && generics == 0);
            let is_body =
                matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
            line.push(token);
            let goes_on = matches!(tokens.peek(), Some(TokenTree::Punct(next)) if [',', ';', '.', '?'].contains(&next.as_char()))
                || matches!(tokens.peek(), Some(TokenTree::Ident(next)) if next == "else");
            if ends || tokens.peek().is_none() || (is_body && !goes_on && !is_value(&line)) {
                was_block = is_body;
                self.line(&line, indent);
                line.clear();
                written = true;
            }
        }
    }

    fn attribute(&mut self, group: &Group, indent: usize) {
        let mut inner = group.stream().into_iter();
        let is_doc = matches!(inner.next(), Some(TokenTree::Ident(name)) if name == "doc");
        if is_doc && let Some(TokenTree::Literal(text)) = inner.nth(1) {
            let text = unescape(&text.to_string());
            let _ = writeln!(self.text, "{:indent$}///{text}", "");
        } else {
            let _ = writeln!(self.text, "{:indent$}#[{}]", "", flat(group.stream()));
        }
    }

    /// Writes one entry: on one line if it fits, else with its widest group broken up.
    fn line(&mut self, tokens: &[TokenTree], indent: usize) {
        let _ = write!(self.text, "{:indent$}", "");
        self.tokens(tokens, indent);
        self.text.push('\n');
    }

    fn tokens(&mut self, tokens: &[TokenTree], indent: usize) {
        let is_wide = indent + width(tokens) > WIDTH;
        let bars = tokens.iter().filter(|token| is_punct(token, '|')).count();
        let is_list = is_wide && bars > 2;
        let is_chain = is_wide && calls(tokens) > 1;
        let broken = if is_wide && !is_chain {
            breakable(tokens)
        } else {
            tokens.iter().position(holds_blocks)
        };
        let mut before: Option<&TokenTree> = None;
        for (index, token) in tokens.iter().enumerate() {
            if is_chain && is_punct(token, '.') {
                let _ = write!(self.text, "\n{:1$}", "", indent + STEP);
            } else if is_list && is_punct(token, '|') {
                let _ = write!(self.text, "\n{:indent$}", "");
            } else if let Some(before) = before
                && is_spaced(before, token, &tokens[..index])
            {
                self.text.push(' ');
            }
            match token {
                TokenTree::Group(group) => {
                    let is_flat = follows_path(&tokens[..index]) && !is_wide;
                    self.group(group, indent, broken == Some(index), is_flat, tokens);
                }
                other => {
                    let _ = write!(self.text, "{other}");
                }
            }
            before = Some(token);
        }
    }

    fn group(
        &mut self,
        group: &Group,
        indent: usize,
        broken: bool,
        is_flat: bool,
        line: &[TokenTree],
    ) {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ('(', ')'),
            Delimiter::Brace => ('{', '}'),
            Delimiter::Bracket => ('[', ']'),
            Delimiter::None => {
                self.tokens(&group.stream().into_iter().collect::<Vec<_>>(), indent);
                return;
            }
        };
        if group.stream().is_empty() {
            self.text.push(open);
            self.text.push(close);
        } else if group.delimiter() == Delimiter::Brace && !is_flat {
            let context = if holds_items(line) {
                Context::Items
            } else {
                Context::Entries
            };
            self.text.push_str("{\n");
            self.lines(group.stream(), indent + STEP, context);
            let _ = write!(self.text, "{:indent$}}}", "");
        } else if broken {
            self.text.push(open);
            self.text.push('\n');
            let mut tokens: Vec<_> = group.stream().into_iter().collect();
            if !tokens.last().is_some_and(|last| is_punct(last, ',')) {
                tokens.push(proc_macro2::Punct::new(',', Spacing::Alone).into());
            }
            self.lines(
                tokens.into_iter().collect(),
                indent + STEP,
                Context::Entries,
            );
            let _ = write!(self.text, "{:indent$}{close}", "");
        } else {
            let inner: Vec<_> = group.stream().into_iter().collect();
            let space = if group.delimiter() == Delimiter::Brace {
                " "
            } else {
                ""
            };
            self.text.push(open);
            self.text.push_str(space);
            self.tokens(&inner, indent);
            self.text.push_str(space);
            self.text.push(close);
        }
    }
}

/// The last group worth breaking: of arguments, parameters or elements.
fn breakable(tokens: &[TokenTree]) -> Option<usize> {
    tokens.iter().rposition(|token| {
        matches!(token, TokenTree::Group(group)
            if group.delimiter() != Delimiter::Brace && group.stream().into_iter().nth(2).is_some())
    })
}

/// How many methods are called one after another: `.name(…)`.
fn calls(tokens: &[TokenTree]) -> usize {
    let is_call = |three: &&[TokenTree]| {
        matches!(three, [dot, TokenTree::Ident(_), TokenTree::Group(arguments)]
            if is_punct(dot, '.') && arguments.delimiter() == Delimiter::Parenthesis)
    };
    tokens.windows(3).filter(is_call).count()
}

/// A list of objects, each of which is a block of its own.
fn holds_blocks(token: &TokenTree) -> bool {
    let TokenTree::Group(group) = token else {
        return false;
    };
    let inner: Vec<_> = group.stream().into_iter().collect();
    let is_block = |index: &usize| {
        matches!(&inner[*index], TokenTree::Group(block) if block.delimiter() == Delimiter::Brace)
            && !follows_path(&inner[..*index])
    };
    group.delimiter() == Delimiter::Bracket && (0..inner.len()).filter(is_block).count() > 1
}

/// Whether a brace group after these tokens is a value such as `Fact::File { … }`, which may stay
/// on its line.
fn follows_path(line: &[TokenTree]) -> bool {
    matches!(line, [.., colon, TokenTree::Ident(_)] if is_punct(colon, ':'))
}

/// The first half of `->` or `=>`.
fn is_arrow_shaft(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct)
        if "-=".contains(punct.as_char()) && punct.spacing() == Spacing::Joint)
}

/// Whether the block after these tokens holds items: that of an `impl`, a `trait` or a `mod`.
fn holds_items(line: &[TokenTree]) -> bool {
    line.iter().take(2).any(|token| matches!(token, TokenTree::Ident(word) if word == "impl" || word == "trait" || word == "mod"))
        && !line.iter().any(|token| matches!(token, TokenTree::Ident(word) if word == "fn"))
}

/// Whether a block at the end of these tokens is a value that a `;` or `,` may follow.
fn is_value(line: &[TokenTree]) -> bool {
    matches!(line.first(), Some(TokenTree::Ident(word)) if word == "let")
}

/// An item of one line, such as `use …;` or a macro call.
fn is_one_liner(first: &TokenTree) -> bool {
    matches!(first, TokenTree::Ident(word) if ["use", "aside", "object", "enumeration", "union", "answer", "request", "type"].contains(&word.to_string().as_str()))
}

fn is_punct(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

fn width(tokens: &[TokenTree]) -> usize {
    let mut total = 0;
    let mut before: Option<&TokenTree> = None;
    for (index, token) in tokens.iter().enumerate() {
        if let Some(before) = before
            && is_spaced(before, token, &tokens[..index])
        {
            total += 1;
        }
        total += match token {
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Brace && !follows_path(&tokens[..index]) =>
            {
                1
            }
            TokenTree::Group(group) => {
                let edge = match group.delimiter() {
                    Delimiter::None => 0,
                    Delimiter::Brace => 4,
                    Delimiter::Parenthesis | Delimiter::Bracket => 2,
                };
                width(&group.stream().into_iter().collect::<Vec<_>>()) + edge
            }
            TokenTree::Punct(_) => 1,
            other => other.to_string().chars().count(),
        };
        before = Some(token);
    }
    total
}

fn flat(tokens: TokenStream) -> String {
    let mut code = Code {
        text: String::new(),
    };
    code.tokens(&tokens.into_iter().collect::<Vec<_>>(), 0);
    code.text
}

/// Whether a space stands between two neighbours.
fn is_spaced(before: &TokenTree, after: &TokenTree, line: &[TokenTree]) -> bool {
    use TokenTree::{Group as G, Ident as I, Literal as L, Punct as P};
    if let P(punct) = before {
        let joined = punct.spacing() == Spacing::Joint;
        let mark = punct.as_char();
        if joined && matches!(after, P(_)) {
            return false;
        }
        return match mark {
            ',' | ';' | '=' | '+' => true,
            ':' => !is_path(line) && !is_fragment(line),
            '!' => {
                matches!(after, I(_))
                    || matches!(after, G(group) if group.delimiter() == Delimiter::Brace)
            }
            '|' => closes_closure(line) || matches!(after, L(_)),
            '>' => {
                is_arrow(line)
                    || matches!(after, I(_) | L(_))
                    || matches!(after, G(group) if group.delimiter() == Delimiter::Brace)
                    || is_punct(after, '=')
                    || is_punct(after, '+')
            }
            _ => false,
        };
    }
    match (before, after) {
        (_, P(punct)) => match punct.as_char() {
            '=' | '+' => true,
            '|' => !ends_parameters(line),
            '-' => punct.spacing() == Spacing::Joint,
            '&' | '*' | '\'' | '#' => {
                !matches!(before, G(group) if group.delimiter() != Delimiter::Brace)
            }
            '<' => matches!(before, I(word) if word == "as" || word == "for"),
            '!' => matches!(before, I(word) if word == "if"),
            _ => false,
        },
        (G(group), G(next)) => {
            group.delimiter() != Delimiter::None && next.delimiter() == Delimiter::Brace
        }
        (I(word), G(group)) => match group.delimiter() {
            Delimiter::Parenthesis => ["match", "if", "in", "let", "for", "return"]
                .iter()
                .any(|keyword| word == keyword),
            Delimiter::Bracket => word == "mut" || word == "for" || word == "static",
            Delimiter::Brace | Delimiter::None => true,
        },
        (G(_) | I(_) | L(_), I(_) | L(_)) => true,
        _ => false,
    }
}

/// `::`
fn is_path(line: &[TokenTree]) -> bool {
    let mut last = line.iter().rev();
    last.next();
    matches!(last.next(), Some(TokenTree::Punct(punct)) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
}

/// `->` or `=>`
fn is_arrow(line: &[TokenTree]) -> bool {
    line.iter().rev().nth(1).is_some_and(is_arrow_shaft)
}

/// `$name:kind` of a macro.
fn is_fragment(line: &[TokenTree]) -> bool {
    line.iter()
        .rev()
        .nth(2)
        .is_some_and(|token| is_punct(token, '$'))
}

/// The second `|` of `|name| …`
fn closes_closure(line: &[TokenTree]) -> bool {
    line.iter().filter(|token| is_punct(token, '|')).count() % 2 == 0
}

/// Whether the second `|` of `|name| …` comes next; closures stand in calls, so nothing is before them.
fn ends_parameters(line: &[TokenTree]) -> bool {
    let bars = line.iter().filter(|token| is_punct(token, '|')).count();
    bars == 1 && is_punct(&line[0], '|')
}

/// The text of a string literal of the kind that `quote` writes.
fn unescape(literal: &str) -> String {
    let inner = literal
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap_or(literal);
    inner
        .replace("\\\"", "\"")
        .replace("\\'", "'")
        .replace("\\\\", "\\")
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn items_are_apart_and_fields_are_lines() {
        let code = file(quote! {
            use a::b;
            use c;
            #[doc = " A thing."]
            #[derive(Debug, Clone)]
            pub struct Thing { #[doc = " Its name."] pub name: Option<Box<str>>, pub r: i64, }
            impl<'a> From<&'a str> for Thing { fn from(name: &'a str) -> Self { todo(name) } }
        });
        assert_eq!(
            code,
            "use a::b;\n\
             use c;\n\
             \n\
             /// A thing.\n\
             #[derive(Debug, Clone)]\n\
             pub struct Thing {\n    \
                 /// Its name.\n    \
                 pub name: Option<Box<str>>,\n    \
                 pub r: i64,\n\
             }\n\
             \n\
             impl<'a> From<&'a str> for Thing {\n    \
                 fn from(name: &'a str) -> Self {\n        \
                     todo(name)\n    \
                 }\n\
             }\n"
        );
    }

    #[test]
    fn what_fits_stays_on_its_line() {
        let code = file(quote! {
            static A: &[Fact] = &[Fact::Min(1.0), Fact::File { upload: true, id: false }];
        });
        assert_eq!(
            code,
            "static A: &[Fact] = &[Fact::Min(1.0), Fact::File { upload: true, id: false }];\n"
        );
    }

    #[test]
    fn what_is_too_wide_is_broken_with_a_comma_at_its_end() {
        let code = file(quote! {
            pub fn a_function_with_a_long_name(first_argument: i64, second_argument: i64, third_argument: i64) -> i64;
        });
        assert_eq!(
            code,
            "pub fn a_function_with_a_long_name(\n    \
                 first_argument: i64,\n    \
                 second_argument: i64,\n    \
                 third_argument: i64,\n\
             ) -> i64;\n"
        );
        let widest = code.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(WIDTH));
    }

    #[test]
    fn closures_and_patterns_have_their_spaces() {
        let code = file(quote!(
            fn f() {
                match name {
                    "a" | "b" | "c" => list.map(|row| row.len()),
                    _ => !flag,
                }
                let (a, b) = pair;
                if !seen {
                    return a - b;
                }
            }
        ));
        let lines: Vec<_> = code.lines().map(str::trim).collect();
        assert!(
            lines.contains(&r#""a" | "b" | "c" => list.map(|row| row.len()),"#),
            "{code}"
        );
        assert!(lines.contains(&"let (a, b) = pair;"), "{code}");
    }

    #[test]
    fn documentation_is_a_comment_with_its_quotes() {
        let text = r#" “one” or "two", `\d` and it's all"#;
        let code = file(quote!(#[doc = #text] mod a;));
        assert_eq!(code, format!("///{text}\nmod a;\n"));
    }
}
