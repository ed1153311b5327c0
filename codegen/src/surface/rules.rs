//! Expands `macro_rules!` macros as the compiler does, so that the items they make can be read.
//!
//! Repetitions take as much as they can and give nothing back, which is enough for every macro
//! that compiles without ambiguity; hygiene is left out, because items have none.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::ToTokens;
use std::collections::HashMap;
use syn::parse::{Parse, ParseStream, Parser};

/// The rules of one macro.
#[derive(Clone)]
pub(super) struct Rules {
    arms: Vec<(Vec<Node>, Vec<Node>)>,
    matchers: Vec<TokenStream>,
}

/// A piece of a matcher or of a transcriber.
#[derive(Clone)]
enum Node {
    Token(TokenTree),
    Group(Delimiter, Vec<Node>),
    /// `$name:kind`, and `$name` in a transcriber
    Name(String, Option<String>),
    /// `$(…) separator operator`
    Repeat(Vec<Node>, Vec<TokenTree>, char),
}

/// What a name stands for: tokens, or a list with an entry for each repetition.
#[derive(Clone)]
enum Bound {
    Tokens(TokenStream),
    Each(Vec<Bound>),
}

type Bindings = HashMap<String, Bound>;

impl Rules {
    /// Reads what stands between the braces of `macro_rules! name { … }`.
    pub(super) fn read(body: TokenStream) -> Result<Self, String> {
        let mut tokens = body.into_iter();
        let mut rules = Self {
            arms: Vec::new(),
            matchers: Vec::new(),
        };
        while let Some(token) = tokens.next() {
            if is_mark(&token, ';') {
                continue;
            }
            let arrow = (tokens.next(), tokens.next());
            let (TokenTree::Group(matcher), Some(TokenTree::Group(transcriber))) =
                (token, tokens.next())
            else {
                return Err(format!("no rule of a macro: `{arrow:?}`"));
            };
            rules.arms.push((
                nodes(matcher.stream(), true)?,
                nodes(transcriber.stream(), false)?,
            ));
            rules.matchers.push(matcher.stream());
        }
        Ok(rules)
    }

    /// What each of the rules takes.
    pub(super) fn matchers(&self) -> &[TokenStream] {
        &self.matchers
    }

    /// What a call becomes, by the first rule that fits; `None` if none does.
    pub(super) fn expand(&self, call: TokenStream) -> Option<TokenStream> {
        let call: Vec<TokenTree> = call.into_iter().collect();
        self.arms.iter().find_map(|(matcher, transcriber)| {
            let mut bindings = Bindings::new();
            let rest = matched(matcher, &call, &mut bindings)?;
            rest.is_empty().then(|| transcribed(transcriber, &bindings))
        })
    }
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

fn nodes(tokens: TokenStream, is_matcher: bool) -> Result<Vec<Node>, String> {
    let mut nodes = Vec::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        if let TokenTree::Group(group) = &token {
            let inner = self::nodes(group.stream(), is_matcher)?;
            nodes.push(Node::Group(group.delimiter(), inner));
            continue;
        }
        if !is_mark(&token, '$') {
            nodes.push(Node::Token(token));
            continue;
        }
        match tokens.next() {
            Some(TokenTree::Group(group)) => {
                let inner = self::nodes(group.stream(), is_matcher)?;
                let mut separator = Vec::new();
                let operator = loop {
                    match tokens.next() {
                        Some(TokenTree::Punct(mark)) if "*+?".contains(mark.as_char()) => {
                            break mark.as_char();
                        }
                        Some(token) => separator.push(token),
                        None => return Err("a repetition of a macro has no end".to_owned()),
                    }
                };
                nodes.push(Node::Repeat(inner, separator, operator));
            }
            Some(TokenTree::Ident(name)) if name == "crate" => {
                nodes.push(Node::Token(TokenTree::Ident(name)));
            }
            Some(TokenTree::Ident(name)) => {
                let kind = if is_matcher {
                    tokens.next();
                    tokens.next().map(|kind| kind.to_string())
                } else {
                    None
                };
                nodes.push(Node::Name(name.to_string(), kind));
            }
            other => return Err(format!("`${other:?}` in a macro is not understood")),
        }
    }
    Ok(nodes)
}

/// Matches the nodes with the beginning of the tokens, and answers the rest.
fn matched<'a>(
    nodes: &[Node],
    mut tokens: &'a [TokenTree],
    bindings: &mut Bindings,
) -> Option<&'a [TokenTree]> {
    for node in nodes {
        tokens = match node {
            Node::Token(wanted) => same(wanted, tokens)?,
            Node::Group(delimiter, inner) => {
                let (TokenTree::Group(group), rest) = tokens.split_first()? else {
                    return None;
                };
                let content: Vec<TokenTree> = group.stream().into_iter().collect();
                let left = matched(inner, &content, bindings)?;
                (group.delimiter() == *delimiter && left.is_empty()).then_some(rest)?
            }
            Node::Name(name, kind) => {
                let (found, rest) = fragment(kind.as_deref().unwrap_or_default(), tokens)?;
                bindings.insert(name.clone(), Bound::Tokens(found));
                rest
            }
            Node::Repeat(inner, separator, operator) => {
                let mut rounds: Vec<Bindings> = Vec::new();
                let mut rest = tokens;
                while !(*operator == '?' && rounds.len() == 1) {
                    let mut next = Some(rest);
                    if !rounds.is_empty() {
                        for wanted in separator {
                            next = next.and_then(|tokens| same(wanted, tokens));
                        }
                    }
                    let mut round = Bindings::new();
                    let Some(after) = next.and_then(|tokens| matched(inner, tokens, &mut round))
                    else {
                        break;
                    };
                    // What matches nothing would match for ever.
                    if after.len() == rest.len() {
                        break;
                    }
                    rounds.push(round);
                    rest = after;
                }
                if *operator == '+' && rounds.is_empty() {
                    return None;
                }
                let mut names = Vec::new();
                names_in(inner, &mut names);
                for name in names {
                    let each = rounds.iter().map(|round| round[&name].clone()).collect();
                    bindings.insert(name, Bound::Each(each));
                }
                rest
            }
        };
    }
    Some(tokens)
}

fn names_in(nodes: &[Node], names: &mut Vec<String>) {
    for node in nodes {
        match node {
            Node::Name(name, _) => names.push(name.clone()),
            Node::Group(_, inner) | Node::Repeat(inner, ..) => names_in(inner, names),
            Node::Token(_) => {}
        }
    }
}

fn same<'a>(wanted: &TokenTree, tokens: &'a [TokenTree]) -> Option<&'a [TokenTree]> {
    let (found, rest) = tokens.split_first()?;
    let is_group = matches!(found, TokenTree::Group(_));
    (!is_group && found.to_string() == wanted.to_string()).then_some(rest)
}

/// Takes what a fragment of this kind takes.
fn fragment<'a>(kind: &str, tokens: &'a [TokenTree]) -> Option<(TokenStream, &'a [TokenTree])> {
    // The one kind that may be nothing at all.
    if kind == "vis" {
        return parsed::<syn::Visibility>(tokens);
    }
    let (first, rest) = tokens.split_first()?;
    match kind {
        "tt" => Some((first.to_token_stream(), rest)),
        "ident" => matches!(first, TokenTree::Ident(_)).then(|| (first.to_token_stream(), rest)),
        "ty" => parsed::<syn::Type>(tokens),
        "expr" | "expr_2021" => parsed::<syn::Expr>(tokens),
        "literal" => parsed::<syn::Lit>(tokens),
        "lifetime" => parsed::<syn::Lifetime>(tokens),
        "path" => parsed::<syn::Path>(tokens),
        "meta" => parsed::<syn::Meta>(tokens),
        "item" => parsed::<syn::Item>(tokens),
        "block" => parsed::<syn::Block>(tokens),
        "stmt" => parsed::<syn::Stmt>(tokens),
        "pat" => taken(tokens, syn::Pat::parse_multi_with_leading_vert),
        "pat_param" => taken(tokens, syn::Pat::parse_single),
        _ => None,
    }
}

fn parsed<T: Parse + ToTokens>(tokens: &[TokenTree]) -> Option<(TokenStream, &[TokenTree])> {
    taken(tokens, T::parse)
}

fn taken<T: ToTokens>(
    tokens: &[TokenTree],
    parse: impl FnOnce(ParseStream) -> syn::Result<T>,
) -> Option<(TokenStream, &[TokenTree])> {
    let parser = |input: ParseStream| {
        let found = parse(input)?;
        let rest: TokenStream = input.parse()?;
        Ok((found.into_token_stream(), rest.into_iter().count()))
    };
    let (found, left) = parser.parse2(tokens.iter().cloned().collect()).ok()?;
    Some((found, &tokens[tokens.len() - left..]))
}

fn transcribed(nodes: &[Node], bindings: &Bindings) -> TokenStream {
    let mut tokens = TokenStream::new();
    for node in nodes {
        match node {
            Node::Token(token) => tokens.extend([token.clone()]),
            Node::Group(delimiter, inner) => {
                let group = Group::new(*delimiter, transcribed(inner, bindings));
                tokens.extend([TokenTree::Group(group)]);
            }
            Node::Name(name, _) => {
                if let Some(Bound::Tokens(found)) = bindings.get(name) {
                    tokens.extend(found.clone());
                } else {
                    // A macro that is made here has names of its own.
                    let mark = Punct::new('$', Spacing::Alone);
                    let name = Ident::new(name, Span::call_site());
                    tokens.extend([TokenTree::Punct(mark), TokenTree::Ident(name)]);
                }
            }
            Node::Repeat(inner, separator, _) => {
                let mut names = Vec::new();
                names_in(inner, &mut names);
                let each: Vec<(&String, &Vec<Bound>)> = names
                    .iter()
                    .filter_map(|name| match bindings.get(name) {
                        Some(Bound::Each(each)) => Some((name, each)),
                        _ => None,
                    })
                    .collect();
                let rounds = each.iter().map(|(_, each)| each.len()).max().unwrap_or(0);
                for round in 0..rounds {
                    if round > 0 {
                        tokens.extend(separator.iter().cloned());
                    }
                    let mut bindings = bindings.clone();
                    for (name, each) in &each {
                        if let Some(bound) = each.get(round) {
                            bindings.insert((*name).clone(), bound.clone());
                        }
                    }
                    tokens.extend(transcribed(inner, &bindings));
                }
            }
        }
    }
    tokens
}
