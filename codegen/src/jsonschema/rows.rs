//! Types and rows → schemas of values.
//!
//! Definitions are made elsewhere; here they are named.

use crate::docs;
use crate::json::Object;
use crate::schema::{Direction, NamedUnion, Row, Schema, Ty, Type};
use serde_json::Value;
use std::collections::HashMap;

/// Where the schemas will stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// In an `OpenAPI` document, which knows discriminators and documentation elsewhere.
    OpenApi,
    /// In a JSON Schema.
    JsonSchema,
}

impl Dialect {
    /// What stands before the name of a definition.
    pub(crate) fn prefix(self) -> &'static str {
        match self {
            Self::OpenApi => "#/components/schemas/",
            Self::JsonSchema => "#/$defs/",
        }
    }
}

/// How a value travels, which decides what is an error.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Travel {
    /// To Telegram, which refuses what breaks limits and rules.
    pub(crate) sent: bool,
    /// From Telegram, which leaves out booleans and knows values that came later.
    pub(crate) received: bool,
}

impl Travel {
    /// Of parameters.
    pub(crate) const SENT: Self = Self {
        sent: true,
        received: false,
    };

    pub(crate) fn of(ty: &Type) -> Self {
        Self {
            sent: ty.direction.contains(&Direction::Input),
            received: ty.direction.contains(&Direction::Output),
        }
    }

    /// Whether something without this member is wrong.
    pub(crate) fn requires(self, row: &Row) -> bool {
        row.required && !(self.received && row.ty == Ty::Boolean)
    }
}

/// Makes schemas of values.
#[derive(Debug)]
pub(crate) struct Values<'s> {
    schema: &'s Schema,
    pub(crate) dialect: Dialect,
    types: HashMap<&'s str, &'s Type>,
}

impl<'s> Values<'s> {
    pub(crate) fn new(schema: &'s Schema, dialect: Dialect) -> Self {
        let types = schema.types.iter().map(|ty| (ty.name.as_str(), ty));
        Self {
            schema,
            dialect,
            types: types.collect(),
        }
    }

    pub(crate) fn find(&self, name: &str) -> Option<&'s Type> {
        self.types.get(name).copied()
    }

    /// The unions that have a definition under their name: a type of the same name has it otherwise.
    pub(crate) fn unions(&self) -> impl Iterator<Item = &'s NamedUnion> {
        let unions = self.schema.unions.iter();
        unions.filter(|union| self.find(&union.name).is_none())
    }

    pub(crate) fn reference(&self, name: &str) -> Object {
        Object::new().with("$ref", format!("{}{name}", self.dialect.prefix()))
    }

    pub(crate) fn ty(&self, ty: &Ty) -> Object {
        match ty {
            Ty::Integer => of_type("integer"),
            Ty::Float => of_type("number").with("format", "double"),
            Ty::String => of_type("string"),
            Ty::Boolean => of_type("boolean"),
            Ty::True => of_type("boolean").with("const", true),
            Ty::Ref(name) => {
                let reference = self.reference(name);
                match self.find(name).and_then(|ty| ty.also_accepts.as_ref()) {
                    Some(other) => Object::new().with("oneOf", vec![reference, self.ty(other)]),
                    None => reference,
                }
            }
            Ty::Array(item) => of_type("array").with("items", self.ty(item)),
            Ty::OneOf(alternatives) => {
                if let Some(union) = self.unions().find(|union| union.of == *alternatives) {
                    return self.reference(&union.name);
                }
                let schemas: Vec<_> = alternatives.iter().map(|ty| self.ty(ty)).collect();
                Object::new().with("anyOf", schemas)
            }
        }
    }

    /// What a member may be in JSON, with what is to be said about it; `None` if it is a file,
    /// which JSON cannot hold.
    pub(crate) fn row(&self, row: &Row, travel: Travel) -> Option<Object> {
        match file(row) {
            Some(File::Only) => None,
            Some(File::OrText) => {
                let about = description(row) + " Uploads are for forms.";
                Some(of_type("string").with("description", about))
            }
            None => Some(describe(self.value(row, travel), row)),
        }
    }

    /// What a parameter may be as a part of a form: a file, a plain value or JSON as text.
    pub(crate) fn part(&self, row: &Row) -> Object {
        let schema = match file(row) {
            Some(File::Only) => binary(),
            Some(File::OrText) => Object::new().with("anyOf", vec![binary(), of_type("string")]),
            None if is_plain(&row.ty) => self.value(row, Travel::SENT),
            None => of_type("string")
                .with("contentMediaType", "application/json")
                .with("contentSchema", self.value(row, Travel::SENT)),
        };
        describe(schema, row)
    }

    fn value(&self, row: &Row, travel: Travel) -> Object {
        if let Some(constant) = row.constant.as_ref().filter(|_| row.ty != Ty::True) {
            return self.ty(&row.ty).with("const", constant.clone());
        }
        let mut schema = self.list_or_item(row, &row.ty, travel);
        if travel.sent {
            schema.put_some("minItems", row.min_items.filter(|least| *least > 0));
            schema.put_some("maxItems", row.max_items);
        }
        schema
    }

    /// What a row says of a value, it says of the items of a list.
    fn list_or_item(&self, row: &Row, ty: &Ty, travel: Travel) -> Object {
        match ty {
            Ty::Array(item) => {
                let items = self.list_or_item(row, item, travel);
                of_type("array").with("items", items)
            }
            Ty::String => self.text(row, travel),
            Ty::Integer | Ty::Float => self.number(row, ty, travel),
            // Some servers say `false` instead of nothing.
            Ty::True if travel.received => self.ty(&Ty::Boolean),
            _ => self.ty(ty),
        }
    }

    fn text(&self, row: &Row, travel: Travel) -> Object {
        let is_closed =
            !travel.received && !matches!(row.enum_is.as_deref(), Some("open" | "example"));
        if let Some(name) = &row.enum_name {
            let listed = self.reference(name);
            return if is_closed {
                listed
            } else {
                Object::new().with("anyOf", vec![listed, of_type("string")])
            };
        }
        let mut schema = of_type("string");
        if is_closed && !row.values.is_empty() {
            schema.put("enum", row.values.clone());
        }
        if row.format.as_deref() == Some("base64") {
            schema.put("contentEncoding", "base64");
        }
        if travel.sent {
            let (least, most) = code_points(row);
            schema.put_some("minLength", least);
            schema.put_some("maxLength", most);
            schema.put_some("pattern", pattern(row));
        }
        schema
    }

    fn number(&self, row: &Row, ty: &Ty, travel: Travel) -> Object {
        let mut schema = self.ty(ty);
        if *ty == Ty::Integer {
            schema.put_some("format", width(row));
        }
        if !travel.sent {
            return schema;
        }
        let in_list = matches!(row.ty, Ty::Array(_));
        if !row.only_values.is_empty() && row.also_allowed.is_empty() {
            schema.put("enum", row.only_values.clone());
        } else if row.also_allowed.is_empty() && !in_list {
            schema.put_some("minimum", row.min.clone().map(Value::Number));
            schema.put_some("maximum", row.max.clone().map(Value::Number));
        }
        schema.put_some("minimum", row.item_min.filter(|_| in_list));
        if row.non_zero {
            schema.put("not", Object::new().with("const", 0));
        }
        schema
    }
}

/// A parameter that is given as a file.
enum File {
    /// Never otherwise.
    Only,
    /// Or by an id or address.
    OrText,
}

fn file(row: &Row) -> Option<File> {
    let is_file = |ty: &Ty| matches!(ty, Ty::Ref(name) if name == "InputFile");
    match &row.ty {
        ty if is_file(ty) => Some(File::Only),
        Ty::OneOf(alternatives) if alternatives.iter().any(is_file) => Some(File::OrText),
        _ => None,
    }
}

/// Whether a value is written in forms as it is.
fn is_plain(ty: &Ty) -> bool {
    match ty {
        Ty::Ref(_) | Ty::Array(_) => false,
        Ty::OneOf(alternatives) => alternatives.iter().all(is_plain),
        _ => true,
    }
}

pub(crate) fn of_type(name: &str) -> Object {
    Object::new().with("type", name)
}

/// The contents of a file. `format` is what generators look for, the rest is what 3.1 says.
pub(crate) fn binary() -> Object {
    of_type("string")
        .with("format", "binary")
        .with("contentMediaType", "application/octet-stream")
}

/// Limits of a length, as far as they are limits of its code points, which is what validators count.
///
/// A text is longer with its markup than without, and has no more code points than bytes.
fn code_points(row: &Row) -> (Option<u32>, Option<u32>) {
    let in_characters = row.length_unit.as_deref() == Some("characters");
    let least = row.min_length.filter(|least| *least > 0 && !row.empty_ok);
    if in_characters {
        (least, row.max_length.filter(|_| !row.length_after_entities))
    } else {
        (least.map(|_| 1), None)
    }
}

/// A regular expression for the letters or the form of a text. One with a placeholder is none.
fn pattern(row: &Row) -> Option<String> {
    let letters = row
        .charset
        .as_ref()
        .map(|letters| format!("^[{letters}]*$"));
    letters.or_else(|| row.pattern.clone().filter(|pattern| !pattern.contains('<')))
}

fn width(row: &Row) -> Option<&'static str> {
    if row.int64.is_some() || row.fits.is_some() || row.unix_time.is_some() {
        Some("int64")
    } else {
        row.int32.as_ref().map(|_| "int32")
    }
}

/// Puts beside a value's schema what people read, and what its absence means.
fn describe(mut schema: Object, row: &Row) -> Object {
    schema.put("description", description(row));
    // Some defaults are objects, named and not written out.
    let default = row.default.clone();
    schema.put_some("default", default.filter(|value| !value.is_object()));
    schema
}

fn description(row: &Row) -> String {
    let mut sentences = vec![docs::wire_text(row).replace("\n\n", " ")];
    if let Some(pattern) = &row.pattern {
        sentences.push(format!("Matches `{pattern}`."));
    }
    if let Some(most) = row.max_total_length {
        sentences.push(format!("At most {most} characters together."));
    }
    if let Some(most) = row.max_line_feeds {
        sentences.push(format!("At most {most} line feeds."));
    }
    if let Some(Value::Object(limits)) = &row.media_limits {
        let limits: Vec<_> = limits
            .iter()
            .map(|(name, most)| limit(name, most))
            .collect();
        sentences.push(format!("The file: {}.", limits.join(", ")));
    }
    if !row.aliases.is_empty() {
        sentences.push(format!("Also sent as `{}`.", row.aliases.join("`, `")));
    }
    let file = row.file.as_ref();
    if file.is_some_and(|file| file.attach) {
        sentences.push(
            "An upload is `attach://` and the name of a part of the form that holds the file."
                .to_owned(),
        );
    }
    sentences.join(" ")
}

/// A limit of a file: `max_mb` is the most megabytes.
fn limit(name: &str, value: &Value) -> String {
    let of = name.strip_prefix("max_").unwrap_or(name);
    match (of, value) {
        ("mb", most) => format!("at most {most} MB"),
        ("kb", most) => format!("at most {most} kB"),
        ("px", most) => format!("at most {most} pixels a side"),
        ("seconds", most) => format!("at most {most} seconds"),
        (_, Value::String(text)) => text.clone(),
        (_, most) => format!("{} at most {most}", of.replace('_', " ")),
    }
}
