//! Checks a value's type, all the way down.

use std::cell::Cell;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::flaw::Flaw;
use super::limits::{count, range, string};
use super::together::groups_of_members;
use super::words::{class, unreadable_number};
use super::{old, words};
use crate::schema::{Constraint, Fact, Kind, Literal, Member, Rule, Shape, Tables, Type};
use crate::sim::body::Upload;
use crate::sim::format::is_formatted;

/// Checks values; nested files must be among those sent along, if any can be.
pub(super) struct Checker<'a> {
    pub(super) tables: &'a Tables,
    /// None if it is not a request that is checked: then values are as documented, and what the
    /// server forgives is none of these.
    pub(super) files: Option<&'a BTreeMap<String, Upload>>,
    /// Whether something was read under a name of an older version.
    pub(super) took_old: Cell<bool>,
}

impl Checker<'_> {
    fn is_request(&self) -> bool {
        self.files.is_some()
    }

    /// Checks a value against everything known about its member.
    pub(super) fn member(
        &self,
        member: &Member,
        value: &mut Value,
        formatted: bool,
    ) -> Result<(), Flaw> {
        if let Some(file) = file_rules(member) {
            if let Some(text) = value.as_str() {
                return self.file(member, file, text);
            }
            if self.is_request() {
                return Err(Flaw::Type("String"));
            }
        }
        self.kind(member.kind, value, member.name)?;
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

    /// Checks a value's type, all the way down. Numbers in strings become numbers and numbers become
    /// strings, as the server reads them.
    pub(super) fn kind(&self, kind: Kind, value: &mut Value, name: &str) -> Result<(), Flaw> {
        match kind {
            Kind::Integer => {
                if let Some(number) = value.as_str().and_then(integer) {
                    *value = json!(number);
                }
                match value {
                    Value::Number(number) if number.is_i64() => Ok(()),
                    Value::Number(_) | Value::String(_) => {
                        Err(Flaw::predicate("must be a valid Number"))
                    }
                    _ => Err(Flaw::Type("Integer")),
                }
            }
            Kind::Float if value.is_number() => Ok(()),
            Kind::Float => Err(Flaw::Type("Number")),
            Kind::String => {
                if value.is_number() {
                    *value = Value::String(value.to_string());
                }
                if value.is_string() {
                    Ok(())
                } else {
                    Err(Flaw::Type("String"))
                }
            }
            Kind::Boolean | Kind::True if value.is_boolean() => Ok(()),
            Kind::Boolean | Kind::True => Err(Flaw::Type("Boolean")),
            Kind::Array(of) => {
                if self.is_request() && value.is_null() && class(*of).is_some() {
                    *value = json!([]);
                }
                let Value::Array(items) = value else {
                    return Err(Flaw::Type("Array"));
                };
                for item in items {
                    self.item(*of, item, name)?;
                }
                Ok(())
            }
            Kind::Object(name) => {
                let ty = self.tables.ty(name).expect("the table is closed");
                self.object(ty, value)
            }
            Kind::OneOf(kinds) => self.kind(self.choose(kinds, value)?, value, name),
        }
    }

    fn item(&self, of: Kind, item: &mut Value, list: &str) -> Result<(), Flaw> {
        // A number is a text in an object, but not in a list.
        let is_no_text = of == Kind::String && !item.is_string();
        let is_no_number = list == "correct_option_ids" && item.is_string();
        if self.is_request() && (is_no_text || is_no_number) {
            return Err(Flaw::Type("another").in_item(of, list));
        }
        let checked = self.kind(of, item, list);
        checked.map_err(|flaw| match (of, flaw) {
            (Kind::Integer, Flaw::Predicate(_)) => Flaw::inside(unreadable_number(list)),
            (_, flaw) => flaw.in_item(of, list),
        })
    }

    fn object(&self, ty: &Type, value: &mut Value) -> Result<(), Flaw> {
        // Options of polls were texts until Bot API 7.3.
        if ty.name == "InputPollOption" && value.is_string() {
            *value = json!({"text": value});
            self.took_old.set(true);
        }
        match ty.shape {
            Shape::File => {
                let text = value.as_str().ok_or(Flaw::Type("InputFile"))?;
                self.attached("file", text)
            }
            Shape::Union { variants, rule } => {
                if ty.name == "InlineQueryResult" {
                    let took_old = old::result(value);
                    self.took_old.set(self.took_old.get() || took_old);
                }
                let variant = self.variant(ty.name, variants, rule, value)?;
                self.kind(variant, value, ty.name)
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
                    return Err(Flaw::Type("Object"));
                };
                if self.is_request() {
                    let took_old = old::renew(ty.name, object);
                    self.took_old.set(self.took_old.get() || took_old);
                    // Of somebody who is mentioned only the id is read.
                    if ty.name == "User" {
                        let id = members.iter().position(|member| member.name == "id");
                        let id = id.map_or(&[][..], |id| &members[id..=id]);
                        return self.members(ty.name, id, &[], object);
                    }
                }
                self.members(ty.name, members, constraints, object)
            }
        }
    }

    fn members(
        &self,
        ty: &str,
        members: &[Member],
        constraints: &[Constraint],
        object: &mut Map<String, Value>,
    ) -> Result<(), Flaw> {
        if !self.is_request() || ty == "MessageEntity" {
            object.retain(|_, value| !value.is_null());
        }
        for member in members {
            let formatted = is_formatted(member, members);
            if self.is_request() && self.is_unread(member, object) {
                object.remove(member.name);
                continue;
            }
            let Some(value) = object.get_mut(member.name) else {
                if member.required && !self.may_lack(ty, member) {
                    return Err(Flaw::inside(self.not_found(ty, member)));
                }
                continue;
            };
            if let Some(told) = words::not_sent(ty, member.name)
                && self.is_request()
                && !value.as_str().is_some_and(|text| self.is_sent(text))
            {
                return Err(Flaw::inside(told));
            }
            self.member(member, value, formatted)
                .map_err(|flaw| flaw.in_member(member.name))?;
        }
        for constraint in constraints {
            groups_of_members(ty, constraint, object).map_err(Flaw::Inside)?;
        }
        match words::empty(ty, object).filter(|_| self.is_request()) {
            Some(told) => Err(Flaw::inside(told)),
            None => Ok(()),
        }
    }

    /// Whether the server does without a member that is documented as required.
    fn may_lack(&self, ty: &str, member: &Member) -> bool {
        let is_switch = matches!(member.kind, Kind::Boolean | Kind::True);
        if !self.is_request() {
            // It leaves out switches itself.
            return member.kind == Kind::Boolean;
        }
        match (ty, member.name) {
            ("AcceptedGiftTypes", name) => name == "gifts_from_channels",
            (_, "thumbnail_url") => true,
            _ => is_switch && !is_constant(member),
        }
    }

    fn not_found(&self, ty: &str, member: &Member) -> String {
        match member.name {
            "input_message_content" if self.is_request() => {
                "Can't find field \"message_text\"".to_owned()
            }
            "media" | "sticker" | "photo"
                if self.is_request()
                    && ["InputMedia", "InputPaid", "InputSticker"]
                        .iter()
                        .any(|family| ty.starts_with(family)) =>
            {
                format!("{} not found", member.name)
            }
            name => format!("Can't find field \"{name}\""),
        }
    }

    /// Whether the server does not look at a member: entities where there is markup, and a thumbnail
    /// that is not sent along.
    fn is_unread(&self, member: &Member, object: &Map<String, Value>) -> bool {
        let Some(value) = object.get(member.name) else {
            return false;
        };
        if member.kind == Kind::Array(&Kind::Object("MessageEntity")) {
            let text = |name: &str| object.get(name).and_then(Value::as_str);
            return !value.is_array()
                || markup_names(member.name).any(|(mode, text_of)| {
                    is_markup(text(mode))
                        && text_of
                            .iter()
                            .any(|name| text(name) != Some("") && object.contains_key(*name))
                });
        }
        member.name == "thumbnail" && value.as_str().is_some_and(|text| !self.is_sent(text))
    }

    fn is_sent(&self, text: &str) -> bool {
        let name = text.strip_prefix("attach://");
        name.is_some_and(|name| self.files.is_some_and(|files| files.contains_key(name)))
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
            return Err(Flaw::Type("String"));
        }
        let Value::Object(object) = value else {
            return Err(Flaw::Type("Object"));
        };
        let tagged = || objects().filter(|(_, ty)| constants_agree(ty, object));
        let complete = tagged().find(|(_, ty)| has_required(ty, object));
        let almost = || tagged().find(|(_, ty)| ty.members().iter().any(is_constant));
        complete
            .or_else(almost)
            .map(|(kind, _)| kind)
            .ok_or_else(|| {
                let has = |name: &str| objects().any(|(_, ty)| ty.name == name);
                let is_album = has("InputMediaDocument") && !has("InputMediaAnimation");
                let union = if is_album { "album" } else { "InputMedia" };
                match object.get("type") {
                    Some(tag) => no_kind(union, tag),
                    None => Flaw::inside("Can't find field \"type\""),
                }
            })
    }

    /// Which type of a union a value is meant to be.
    fn variant(
        &self,
        union: &str,
        variants: &[Kind],
        rule: Rule,
        value: &Value,
    ) -> Result<Kind, Flaw> {
        let Value::Object(object) = value else {
            return self.choose(variants, value);
        };
        match rule {
            Rule::Tag { field, values } => {
                let tag = object.get(field);
                let tag =
                    tag.ok_or_else(|| Flaw::inside(format!("Can't find field \"{field}\"")))?;
                let named = || {
                    values
                        .iter()
                        .filter(|(value, _)| tag.as_str() == Some(value))
                        .filter_map(|(_, name)| self.tables.ty(name))
                };
                // A result without an address is a file that Telegram has.
                let is_file = |ty: &Type| ty.name.starts_with("InlineQueryResultCached");
                let is_result = self.is_request() && union == "InlineQueryResult";
                named()
                    .find(|ty| is_result && is_file(ty) != has_address(object))
                    .or_else(|| named().find(|ty| has_required(ty, object)))
                    .or_else(|| named().next())
                    .map(|ty| Kind::Object(ty.name))
                    .ok_or_else(|| no_kind(union, tag))
            }
            Rule::ZeroDate { zero, other } => {
                let is_zero = object.get("date").and_then(Value::as_i64) == Some(0);
                Ok(Kind::Object(if is_zero { zero } else { other }))
            }
            Rule::Members(rules) => rules
                .iter()
                .find(|(names, _)| names.iter().all(|name| object.contains_key(*name)))
                .map(|(_, name)| Kind::Object(name))
                .ok_or_else(|| {
                    Flaw::inside(if union == "InputMessageContent" {
                        "Input message content is not specified"
                    } else {
                        "none of the alternatives is complete"
                    })
                }),
        }
    }

    fn file(&self, member: &Member, rules: FileRules, text: &str) -> Result<(), Flaw> {
        if text.starts_with("attach://") {
            return self.attached(member.name, text);
        }
        if text.is_empty() {
            return Err(Flaw::inside(format!("{} not found", member.name)));
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

    fn attached(&self, what: &str, text: &str) -> Result<(), Flaw> {
        let Some(name) = text.strip_prefix("attach://") else {
            return Err(Flaw::predicate("must be uploaded as an InputFile"));
        };
        let Some(files) = self.files else {
            return Ok(());
        };
        match files.get(name) {
            None => Err(Flaw::inside(format!("{what} not found"))),
            Some(upload) if upload.content.is_empty() => {
                Err(Flaw::sentence("file must be non-empty"))
            }
            Some(_) => Ok(()),
        }
    }
}

/// The parse modes that make a list of entities superfluous, each with the texts that it is for.
pub(super) fn markup_names(
    entities: &str,
) -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    const NAMES: [(&str, &str, &[&str]); 9] = [
        ("entities", "parse_mode", &["text", "message_text"]),
        ("caption_entities", "parse_mode", &["caption"]),
        ("title_entities", "parse_mode", &["title"]),
        ("text_entities", "parse_mode", &["text"]),
        ("text_entities", "text_parse_mode", &["text"]),
        ("question_entities", "question_parse_mode", &["question"]),
        (
            "explanation_entities",
            "explanation_parse_mode",
            &["explanation"],
        ),
        (
            "description_entities",
            "description_parse_mode",
            &["description"],
        ),
        ("quote_entities", "quote_parse_mode", &["quote"]),
    ];
    let entities = entities.to_owned();
    NAMES
        .into_iter()
        .filter(move |(name, ..)| *name == entities)
        .map(|(_, mode, texts)| (mode, texts))
}

/// Whether a parse mode names a notation.
pub(super) fn is_markup(parse_mode: Option<&str>) -> bool {
    parse_mode.is_some_and(|mode| !mode.is_empty() && !mode.eq_ignore_ascii_case("none"))
}

/// Whether a result of an inline query says where its file is.
fn has_address(object: &Map<String, Value>) -> bool {
    let kind = object.get("type").and_then(Value::as_str);
    let kind = kind.unwrap_or_default().trim_end_matches("_gif");
    let address = object.get(&format!("{kind}_url"));
    address.is_some_and(|address| *address != json!(""))
}

fn no_kind(union: &str, tag: &Value) -> Flaw {
    match tag {
        Value::String(tag) => Flaw::inside(words::not_a_kind(union, tag)),
        Value::Number(tag) => Flaw::inside(words::not_a_kind(union, &tag.to_string())),
        _ => Flaw::inside("Field \"type\" must be of type String"),
    }
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

impl FileRules {
    /// Whether only a file that is sent along will do.
    pub(super) fn must_be_sent(self) -> bool {
        !self.id && !self.url
    }
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
