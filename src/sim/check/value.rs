//! Checks a value's type, all the way down.

use std::cell::Cell;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::flaw::{Flaw, markup_flaw, must_be};
use super::limits::{count, range, string};
use super::together::groups_of_members;
use crate::schema::{Constraint, Fact, Kind, Literal, Member, Rule, Shape, Tables, Type};
use crate::sim::body::Upload;
use crate::sim::format::is_formatted;

/// Checks values; nested files must be among those sent along, if any can be.
pub(super) struct Checker<'a> {
    pub(super) tables: &'a Tables,
    pub(super) files: Option<&'a BTreeMap<String, Upload>>,
    /// Whether something was read under a name of an older version.
    pub(super) took_old: Cell<bool>,
}

impl Checker<'_> {
    /// Checks a value against everything known about its member.
    pub(super) fn member(
        &self,
        member: &Member,
        value: &mut Value,
        formatted: bool,
    ) -> Result<(), Flaw> {
        if let Some(text) = value.as_str()
            && let Some(file) = file_rules(member)
        {
            return self.file(member, file, text);
        }
        self.kind(member.kind, value)
            .map_err(|flaw| markup_flaw(member, flaw))?;
        match value {
            Value::String(text) => string(member, text, formatted),
            Value::Number(number) => range(member, number.as_f64().unwrap_or_default()),
            Value::Array(items) => count(member, items.len()),
            Value::Bool(flag) => {
                let constant = member.facts.contains(&Fact::Const(Literal::Boolean(true)));
                if constant && member.required && !*flag {
                    return Err(Flaw::predicate("must be true"));
                }
                Ok(())
            }
            Value::Null | Value::Object(_) => Ok(()),
        }
    }

    /// Checks a value's type, all the way down. Numbers in strings become numbers, as the server
    /// reads them.
    pub(super) fn kind(&self, kind: Kind, value: &mut Value) -> Result<(), Flaw> {
        match kind {
            Kind::Integer => {
                if let Some(number) = value.as_str().and_then(integer) {
                    *value = json!(number);
                }
                if value.is_i64() {
                    Ok(())
                } else {
                    Err(must_be("Number"))
                }
            }
            Kind::Float => {
                if let Some(number) = value.as_str().and_then(finite) {
                    *value = json!(number);
                }
                if value.is_number() {
                    Ok(())
                } else {
                    Err(must_be("Number"))
                }
            }
            Kind::String => {
                if value.is_number() {
                    *value = Value::String(value.to_string());
                }
                if value.is_string() {
                    Ok(())
                } else {
                    Err(must_be("String"))
                }
            }
            Kind::Boolean | Kind::True => {
                if value.is_boolean() {
                    Ok(())
                } else {
                    Err(must_be("Boolean"))
                }
            }
            Kind::Array(of) => {
                let Value::Array(items) = value else {
                    return Err(must_be("Array"));
                };
                for (index, item) in items.iter_mut().enumerate() {
                    self.kind(*of, item).map_err(|flaw| flaw.in_item(index))?;
                }
                Ok(())
            }
            Kind::Object(name) => {
                let ty = self.tables.ty(name).expect("the table is closed");
                self.object(ty, value)
            }
            Kind::OneOf(kinds) => self.kind(self.choose(kinds, value)?, value),
        }
    }

    fn object(&self, ty: &Type, value: &mut Value) -> Result<(), Flaw> {
        // Options of polls were texts until Bot API 7.3.
        if ty.name == "InputPollOption" && value.is_string() {
            *value = json!({"text": value});
            self.took_old.set(true);
        }
        match ty.shape {
            Shape::File => {
                let text = value.as_str().ok_or_else(|| must_be("InputFile"))?;
                self.attached(text)
            }
            Shape::Union { variants, rule } => {
                if ty.name == "InlineQueryResult" {
                    let took_old = take_old_names(value) | take_old_content(value);
                    self.took_old.set(self.took_old.get() || took_old);
                }
                self.kind(self.variant(variants, rule, value)?, value)
            }
            Shape::Struct {
                also_string: true, ..
            } if value.is_string() => Ok(()),
            Shape::Struct {
                members,
                constraints,
                ..
            } => {
                let Value::Object(object) = value else {
                    return Err(must_be("Object"));
                };
                self.members(members, constraints, object)
                    .map_err(|flaw| flaw.in_object(ty.name))
            }
        }
    }

    fn members(
        &self,
        members: &[Member],
        constraints: &[Constraint],
        object: &mut Map<String, Value>,
    ) -> Result<(), Flaw> {
        object.retain(|_, value| !value.is_null());
        for member in members {
            let formatted = is_formatted(member, members);
            let Some(value) = object.get_mut(member.name) else {
                // The server leaves out booleans that are documented as required.
                if member.required && !(self.files.is_none() && member.kind == Kind::Boolean) {
                    return Err(Flaw::Inside {
                        path: String::new(),
                        sentence: format!("Can't find field \"{}\"", member.name),
                    });
                }
                continue;
            };
            self.member(member, value, formatted)
                .map_err(|flaw| flaw.in_member(member.name))?;
        }
        for constraint in constraints {
            groups_of_members(constraint, object).map_err(|sentence| Flaw::Inside {
                path: String::new(),
                sentence,
            })?;
        }
        Ok(())
    }

    /// Which of several kinds a value is meant to be.
    fn choose(&self, kinds: &[Kind], value: &Value) -> Result<Kind, Flaw> {
        let plain = kinds.iter().find(|kind| match kind {
            Kind::Integer | Kind::Float => value.is_number(),
            Kind::String => value.is_string(),
            Kind::Boolean | Kind::True => value.is_boolean(),
            Kind::Array(_) => value.is_array(),
            Kind::Object(_) | Kind::OneOf(_) => false,
        });
        if let Some(kind) = plain {
            return Ok(*kind);
        }
        let objects = || {
            kinds.iter().filter_map(|kind| match kind {
                Kind::Object(name) => Some((*kind, self.tables.ty(name)?)),
                _ => None,
            })
        };
        if objects().next().is_none() {
            return Err(Flaw::predicate("has a wrong type"));
        }
        let Value::Object(object) = value else {
            return Err(must_be("Object"));
        };
        let tagged = || objects().filter(|(_, ty)| constants_agree(ty, object));
        let complete = tagged().find(|(_, ty)| has_required(ty, object));
        let almost = || tagged().find(|(_, ty)| ty.members().iter().any(is_constant));
        complete
            .or_else(almost)
            .map(|(kind, _)| kind)
            .ok_or_else(|| {
                let sentence = match object.get("type") {
                    Some(tag) => format!("type {tag} can't be used here"),
                    None => "Can't find field \"type\"".to_owned(),
                };
                Flaw::Inside {
                    path: String::new(),
                    sentence,
                }
            })
    }

    /// Which type of a union a value is meant to be.
    fn variant(&self, variants: &[Kind], rule: Rule, value: &Value) -> Result<Kind, Flaw> {
        let Value::Object(object) = value else {
            return self.choose(variants, value);
        };
        let inside = |sentence: String| Flaw::Inside {
            path: String::new(),
            sentence,
        };
        match rule {
            Rule::Tag { field, values } => {
                let tag = object
                    .get(field)
                    .ok_or_else(|| inside(format!("Can't find field \"{field}\"")))?;
                let named = || {
                    values
                        .iter()
                        .filter(|(value, _)| tag.as_str() == Some(value))
                        .filter_map(|(_, name)| self.tables.ty(name))
                };
                named()
                    .find(|ty| has_required(ty, object))
                    .or_else(|| named().next())
                    .map(|ty| Kind::Object(ty.name))
                    .ok_or_else(|| inside(format!("{field} {tag} can't be used here")))
            }
            Rule::ZeroDate { zero, other } => {
                let is_zero = object.get("date").and_then(Value::as_i64) == Some(0);
                Ok(Kind::Object(if is_zero { zero } else { other }))
            }
            Rule::Members(rules) => rules
                .iter()
                .find(|(names, _)| names.iter().all(|name| object.contains_key(*name)))
                .map(|(_, name)| Kind::Object(name))
                .ok_or_else(|| inside("none of the alternatives is complete".to_owned())),
        }
    }

    fn file(&self, member: &Member, rules: FileRules, text: &str) -> Result<(), Flaw> {
        if text.starts_with("attach://") {
            return self.attached(text);
        }
        if text.is_empty() {
            return Err(Flaw::sentence("file_id not specified"));
        }
        if !rules.id && !rules.url {
            return Err(Flaw::sentence(format!(
                "{} must be uploaded as an InputFile",
                member.name
            )));
        }
        if is_url(text) && !rules.url {
            return Err(Flaw::predicate("can't be sent by URL"));
        }
        Ok(())
    }

    fn attached(&self, text: &str) -> Result<(), Flaw> {
        let Some(name) = text.strip_prefix("attach://") else {
            return Err(Flaw::predicate("must be uploaded as an InputFile"));
        };
        let Some(files) = self.files else {
            return Ok(());
        };
        match files.get(name) {
            None => Err(Flaw::sentence(format!(
                "there is no file \"{name}\" in the request"
            ))),
            Some(upload) if upload.content.is_empty() => {
                Err(Flaw::sentence("file must be non-empty"))
            }
            Some(_) => Ok(()),
        }
    }
}

/// Names of older versions that the server still reads, if it finds none of the new ones. Says
/// whether there are any.
fn take_old_names(result: &mut Value) -> bool {
    const NAMES: [(&str, &str); 3] = [
        ("thumb_url", "thumbnail_url"),
        ("thumb_width", "thumbnail_width"),
        ("thumb_height", "thumbnail_height"),
    ];
    let Value::Object(result) = result else {
        return false;
    };
    if NAMES.iter().any(|(_, new)| result.contains_key(*new)) {
        return false;
    }
    let mut took_any = false;
    for (old, new) in NAMES {
        if let Some(value) = result.remove(old) {
            result.insert(new.to_owned(), value);
            took_any = true;
        }
    }
    took_any
}

/// In 2015 the text of a result lay beside its title. The server still reads it there. Says whether
/// it does.
fn take_old_content(result: &mut Value) -> bool {
    const CONTENT: &str = "input_message_content";
    let Value::Object(result) = result else {
        return false;
    };
    if result.contains_key(CONTENT) || !result.contains_key("message_text") {
        return false;
    }
    let members = ["message_text", "parse_mode", "entities"].into_iter();
    let content = members.filter_map(|name| Some((name.to_owned(), result.remove(name)?)));
    let content = content.collect();
    result.insert(CONTENT.to_owned(), Value::Object(content));
    true
}

/// Whether a string is an address on the web rather than an identifier.
pub(crate) fn is_url(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

/// What besides an upload a file may be.
#[derive(Clone, Copy)]
pub(super) struct FileRules {
    id: bool,
    url: bool,
}

pub(super) fn file_rules(member: &Member) -> Option<FileRules> {
    member.facts.iter().find_map(|fact| match *fact {
        Fact::File { id, url, .. } => Some(FileRules { id, url }),
        _ => None,
    })
}

fn is_constant(member: &Member) -> bool {
    member
        .facts
        .iter()
        .any(|fact| matches!(fact, Fact::Const(_)))
}

fn constants_agree(ty: &Type, object: &Map<String, Value>) -> bool {
    ty.members().iter().all(|member| {
        member
            .facts
            .iter()
            .all(|fact| match (fact, object.get(member.name)) {
                (Fact::Const(Literal::String(constant)), Some(value)) => value == constant,
                (Fact::Const(Literal::String(_)), None) => !member.required,
                _ => true,
            })
    })
}

fn has_required(ty: &Type, object: &Map<String, Value>) -> bool {
    ty.members()
        .iter()
        .all(|member| !member.required || object.contains_key(member.name))
}

/// A whole number as the server reads one: without a plus.
pub(crate) fn integer(text: &str) -> Option<i64> {
    text.parse().ok().filter(|_| !text.starts_with('+'))
}

pub(super) fn finite(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}
