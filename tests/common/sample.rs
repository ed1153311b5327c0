//! Values with every member set, made from the static table.
//!
//! They are right member by member. Members that exclude each other are there together all the same:
//! what is tested with them is how values travel, not what Telegram makes of them.

use std::collections::BTreeSet;

use amanobot::schema::{self, Fact, Kind, Literal, Member, Shape};
use serde_json::{Value, json};

/// Objects below this level have their required members only.
const OBJECTS: usize = 7;

/// Lists below this level have one item, those above have one for each alternative of a union.
const LISTS: usize = 4;

/// A value of a parameter. Another round takes other alternatives of unions.
pub(crate) fn parameter(member: &Member, round: usize) -> Value {
    Sampler::new(round).member(member)
}

/// Makes values and remembers what they are made of.
pub(crate) struct Sampler {
    round: usize,
    /// The types around the value.
    inside: Vec<&'static str>,
    /// The types of all values so far.
    pub(crate) seen: BTreeSet<&'static str>,
}

impl Sampler {
    pub(crate) fn new(round: usize) -> Self {
        Self {
            round,
            inside: Vec::new(),
            seen: BTreeSet::new(),
        }
    }

    pub(crate) fn member(&mut self, member: &Member) -> Value {
        self.value(member, &member.kind, self.round)
    }

    fn value(&mut self, member: &Member, kind: &Kind, round: usize) -> Value {
        if let Some(constant) = member.facts.iter().find_map(constant) {
            return constant;
        }
        match kind {
            Kind::Integer => json!(integer(member)),
            Kind::Float => json!(1.5),
            Kind::String => json!(text(member, round)),
            Kind::Boolean | Kind::True => json!(true),
            Kind::Object(name) => self.object(name, round),
            Kind::Array(item) => (0..self.count(item))
                .map(|index| self.value(member, item, round + index))
                .collect(),
            Kind::OneOf(kinds) if kinds.contains(&Kind::Object("InputFile")) => json!("file id"),
            Kind::OneOf(kinds) => self.value(member, &kinds[round % kinds.len()], round),
        }
    }

    /// Number of items in a list.
    fn count(&self, item: &Kind) -> usize {
        match item {
            Kind::Object(name) if self.inside.len() < LISTS && !self.inside.contains(name) => {
                match &schema::ty(name).unwrap().shape {
                    Shape::Union { variants, .. } => variants.len(),
                    _ => 1,
                }
            }
            Kind::OneOf(kinds) => kinds.len(),
            _ => 1,
        }
    }

    fn object(&mut self, name: &'static str, round: usize) -> Value {
        let ty = schema::ty(name).unwrap_or_else(|| panic!("no type is named `{name}`"));
        let is_within_itself = self.inside.contains(&name);
        let is_full = self.inside.len() < OBJECTS && !is_within_itself;
        self.seen.insert(name);
        self.inside.push(name);
        let value = match &ty.shape {
            Shape::File => json!("file id"),
            // The first alternative of each union ends the nesting.
            Shape::Union { variants, .. } => {
                let index = if is_within_itself {
                    0
                } else {
                    round % variants.len()
                };
                self.value(&TEXT, &variants[index], round)
            }
            Shape::Struct { members, .. } => {
                let members = members.iter().filter(|member| member.required || is_full);
                let members = members.map(|member| {
                    let value = self.value(member, &member.kind, round);
                    (member.name.to_owned(), value)
                });
                Value::Object(members.collect())
            }
        };
        self.inside.pop();
        value
    }
}

/// Stands for the member around an alternative that is plain text.
const TEXT: Member = Member {
    name: "text",
    kind: Kind::String,
    required: true,
    facts: &[],
};

/// A number that needs more than 32 bits, where it may be so large.
fn integer(member: &Member) -> i64 {
    let limit = member.facts.iter().find_map(|fact| match fact {
        Fact::OnlyValues(values) => values.first().copied(),
        #[expect(
            clippy::cast_possible_truncation,
            reason = "limits are whole and small"
        )]
        Fact::Max(max) => Some(*max as i64),
        _ => None,
    });
    limit.unwrap_or(-5_000_000_000)
}

fn text(member: &Member, round: usize) -> String {
    let values = member.facts.iter().find_map(|fact| match fact {
        Fact::Enum { values, .. } => Some(*values),
        _ => None,
    });
    match values {
        Some(values) => values[round % values.len()].to_owned(),
        None => format!("{} «ü\n\"»", member.name),
    }
}

fn constant(fact: &Fact) -> Option<Value> {
    Some(match fact {
        Fact::Const(Literal::String(text)) => json!(text),
        Fact::Const(Literal::Integer(number)) => json!(number),
        Fact::Const(Literal::Float(number)) => json!(number),
        Fact::Const(Literal::Boolean(value)) => json!(value),
        _ => return None,
    })
}

/// The types that members hold, at any depth.
pub(crate) fn reachable(members: impl Iterator<Item = &'static Member>) -> BTreeSet<&'static str> {
    let mut kinds: Vec<&Kind> = members.map(|member| &member.kind).collect();
    let mut types = BTreeSet::new();
    while let Some(kind) = kinds.pop() {
        match kind {
            Kind::Array(item) => kinds.push(item),
            Kind::OneOf(alternatives) => kinds.extend(*alternatives),
            Kind::Object(name) if types.insert(*name) => match &schema::ty(name).unwrap().shape {
                Shape::Struct { members, .. } => {
                    kinds.extend(members.iter().map(|member| &member.kind));
                }
                Shape::Union { variants, .. } => kinds.extend(*variants),
                Shape::File => {}
            },
            _ => {}
        }
    }
    types
}
