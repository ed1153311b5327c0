//! The smallest values that the simulator's checks let pass, made from the static table.

use amanobot::schema::{Fact, Kind, Literal, Member, Shape};
use serde_json::{Value, json};

/// A value that this member accepts; `upload` where it has to be a file that is sent along.
pub(crate) fn accepted(member: &Member, upload: &str) -> Value {
    match member.name {
        "chat_id" | "from_chat_id" if member.kind != Kind::Integer => return json!(-2001),
        "user_id" | "chat_id" | "from_chat_id" | "new_owner_chat_id" => return json!(1001),
        "owned_gift_id" => return json!("1"),
        "message_id" => return json!(1),
        "message_ids" => return json!([1]),
        "message_thread_id" => return json!(2),
        "url" => return json!("https://example.org"),
        _ => {}
    }
    for fact in member.facts {
        match *fact {
            Fact::Const(Literal::String(text)) => return json!(text),
            Fact::Const(Literal::Boolean(flag)) => return json!(flag),
            Fact::Enum { values, .. } => return json!(values[0]),
            Fact::OnlyValues(values) => return json!(values[0]),
            Fact::File { url: true, .. } => return json!("https://example.org/cat.jpg"),
            Fact::File { .. } => return json!(upload),
            Fact::MinItems(least) => {
                let Kind::Array(of) = member.kind else {
                    continue;
                };
                return (0..least).map(|_| of_kind(*of, upload)).collect();
            }
            _ => {}
        }
    }
    of_kind(member.kind, upload)
}

/// A value of this kind.
fn of_kind(kind: Kind, upload: &str) -> Value {
    match kind {
        Kind::Integer => json!(1),
        Kind::Float => json!(1.5),
        Kind::String => json!("x"),
        Kind::Boolean | Kind::True => json!(true),
        Kind::Array(_) => json!([]),
        Kind::OneOf(kinds) => of_kind(kinds[0], upload),
        Kind::Object(name) => match amanobot::schema::ty(name).expect("it is there").shape {
            Shape::File => json!(upload),
            Shape::Union { variants, .. } => of_kind(variants[0], upload),
            Shape::Struct { members, .. } => {
                let required = members.iter().filter(|member| member.required);
                required
                    .map(|member| (member.name.to_owned(), accepted(member, upload)))
                    .collect()
            }
        },
    }
}
