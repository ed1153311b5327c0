//! Objects with nothing in them but what Telegram always sends, made from the static table.

use amanobot::schema::{self, Fact, Kind, Literal, Member, Shape, Type};
use serde_json::{Map, Value, json};

/// An object of the type `name` with its required members.
pub(crate) fn object(name: &str) -> Value {
    match &ty(name).shape {
        Shape::Struct { members, .. } => fill(Map::new(), members),
        Shape::Union { variants, .. } => value(&variants[0]),
        Shape::File => json!("file"),
    }
}

/// The same object with the required members that it lacks, at any depth.
pub(crate) fn complete(name: &str, object: Value) -> Value {
    match (&ty(name).shape, object) {
        (Shape::Struct { members, .. }, Value::Object(object)) => fill(object, members),
        (
            Shape::Union {
                variants: [Kind::Object(first), ..],
                ..
            },
            object,
        ) => complete(first, object),
        (_, object) => object,
    }
}

/// The members of the type `name`.
pub(crate) fn members(name: &str) -> &'static [Member] {
    match &ty(name).shape {
        Shape::Struct { members, .. } => members,
        _ => panic!("`{name}` has no members"),
    }
}

fn ty(name: &str) -> &'static Type {
    schema::ty(name).unwrap_or_else(|| panic!("no type `{name}`"))
}

/// A value of this kind.
pub(crate) fn value(kind: &Kind) -> Value {
    match kind {
        Kind::Integer => json!(1),
        Kind::Float => json!(1.5),
        Kind::String => json!("x"),
        Kind::Boolean | Kind::True => json!(true),
        Kind::Object(name) => object(name),
        Kind::Array(_) => json!([]),
        Kind::OneOf(kinds) => value(&kinds[0]),
    }
}

fn fill(mut object: Map<String, Value>, members: &[Member]) -> Value {
    for member in members {
        let present = object.remove(member.name);
        let value = match (present, &member.kind) {
            (Some(present), Kind::Object(name)) => complete(name, present),
            (Some(present), _) => present,
            (None, _) if !member.required => continue,
            (None, kind) => constant(member).unwrap_or_else(|| value(kind)),
        };
        object.insert(member.name.to_owned(), value);
    }
    Value::Object(object)
}

/// The one value that a member may have.
fn constant(member: &Member) -> Option<Value> {
    member.facts.iter().find_map(|fact| match fact {
        Fact::Const(Literal::String(text)) => Some(json!(text)),
        Fact::Const(Literal::Integer(number)) => Some(json!(number)),
        Fact::Const(Literal::Float(number)) => Some(json!(number)),
        Fact::Const(Literal::Boolean(value)) => Some(json!(value)),
        _ => None,
    })
}
