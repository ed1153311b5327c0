//! Makes an answer for a method whose effect is not modelled: the smallest value its result allows.
//!
//! Deterministic: the same request gives the same answer. Parameters come back under their own name
//! where the result has such a member, so that what was set is what is seen.

use serde_json::{Map, Value, json};

use crate::schema::{Fact, Kind, Literal, Member, Rule, Shape, Tables, Type};
use crate::sim::check::fits_member;

/// What an answer may be made of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source<'a> {
    /// Where types are looked up.
    pub(crate) tables: &'a Tables,
    /// Values that belong to a member of this name, such as the request's parameters.
    pub(crate) known: &'a Map<String, Value>,
    /// Seconds since 1970.
    pub(crate) now: i64,
}

impl Source<'_> {
    /// The smallest value of this kind.
    pub(crate) fn fill(&self, kind: Kind) -> Value {
        self.value("value", kind, &[], &mut Vec::new())
            .expect("every type of the table is finite")
    }

    /// The smallest value, or `None` where it would have to contain itself.
    fn value(
        &self,
        name: &str,
        kind: Kind,
        facts: &[Fact],
        inside: &mut Vec<&'static str>,
    ) -> Option<Value> {
        if let Some(constant) = facts.iter().find_map(constant) {
            return Some(constant);
        }
        match kind {
            Kind::Integer => Some(json!(self.integer(facts))),
            Kind::Float => Some(json!(0.0)),
            Kind::String => Some(Value::String(string(name, facts))),
            Kind::Boolean => Some(Value::Bool(false)),
            Kind::True => Some(Value::Bool(true)),
            Kind::Object(name) => self.object(self.tables.ty(name)?, inside),
            Kind::Array(of) => {
                let least = facts.iter().find_map(|fact| match fact {
                    Fact::MinItems(least) => Some(*least),
                    _ => None,
                });
                (0..least.unwrap_or(0))
                    .map(|_| self.value(name, *of, &[], inside))
                    .collect()
            }
            Kind::OneOf(kinds) => kinds
                .iter()
                .find_map(|kind| self.value(name, *kind, facts, inside)),
        }
    }

    fn object(&self, ty: &'static Type, inside: &mut Vec<&'static str>) -> Option<Value> {
        if inside.contains(&ty.name) {
            return None;
        }
        inside.push(ty.name);
        let object = match ty.shape {
            Shape::File => Some(Value::String("file".to_owned())),
            Shape::Union { variants, rule } => variants.iter().find_map(|kind| {
                let mut value = self.value("value", *kind, &[], inside)?;
                tag(&mut value, *kind, rule);
                Some(value)
            }),
            Shape::Struct { members, .. } => self.members(members, inside),
        };
        inside.pop();
        object
    }

    fn members(&self, members: &[Member], inside: &mut Vec<&'static str>) -> Option<Value> {
        let mut object = Map::new();
        for member in members {
            let known = self.known.get(member.name);
            // The server leaves out what is empty, where it may.
            let known = known.filter(|value| member.required || !is_empty(value));
            if let Some(value) = known.filter(|value| fits_member(self.tables, member, value)) {
                object.insert(member.name.to_owned(), value.clone());
            } else if member.required {
                let value = self.value(member.name, member.kind, member.facts, inside)?;
                object.insert(member.name.to_owned(), value);
            }
        }
        Some(Value::Object(object))
    }

    fn integer(&self, facts: &[Fact]) -> i64 {
        facts
            .iter()
            .find_map(|fact| match *fact {
                Fact::UnixTime => Some(self.now),
                Fact::OnlyValues(values) => values.first().copied(),
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "limits of whole numbers are whole"
                )]
                Fact::Min(least) => Some(least as i64),
                _ => None,
            })
            .unwrap_or(0)
    }
}

/// Writes the member that tells a union's alternatives apart, should the alternative not state it.
fn tag(value: &mut Value, kind: Kind, rule: Rule) {
    let (Kind::Object(name), Rule::Tag { field, values }) = (kind, rule) else {
        return;
    };
    if let Some((tag, _)) = values.iter().find(|(_, ty)| *ty == name) {
        value[field] = json!(tag);
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        _ => false,
    }
}

fn constant(fact: &Fact) -> Option<Value> {
    match fact {
        Fact::Const(Literal::Integer(number)) => Some(json!(number)),
        Fact::Const(Literal::Float(number)) => Some(json!(number)),
        Fact::Const(Literal::String(text)) => Some(json!(text)),
        Fact::Const(Literal::Boolean(flag)) => Some(json!(flag)),
        _ => None,
    }
}

/// A documented value, or the member's name: it says where the text comes from.
fn string(name: &str, facts: &[Fact]) -> String {
    facts
        .iter()
        .find_map(|fact| match fact {
            Fact::Enum { values, .. } => values.first().map(|value| (*value).to_owned()),
            _ => None,
        })
        .unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::METHODS;
    use crate::sim::check::fits;

    #[test]
    fn every_method_has_an_answer_of_its_own_shape() {
        let tables = Tables::bot_api();
        for method in METHODS {
            let answer = Source {
                tables,
                known: &Map::new(),
                now: 1,
            }
            .fill(method.returns);
            assert!(
                fits(tables, method.returns, &answer),
                "{}: {answer}",
                method.name
            );
        }
    }

    #[test]
    fn parameters_come_back_under_their_name() {
        let known = json!({"name": "News", "icon_color": 7_322_096, "is_name_implicit": "no"});
        let source = Source {
            tables: Tables::bot_api(),
            known: known.as_object().unwrap(),
            now: 1,
        };
        assert_eq!(
            source.fill(Kind::Object("ForumTopic")),
            json!({"message_thread_id": 0, "name": "News", "icon_color": 7_322_096})
        );
    }
}
