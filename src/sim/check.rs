//! Holds a request against the static table: presence, types, limits, enumerations, exclusivity.
//!
//! What a request means for chats and messages is not judged here; `methods` does that. The wording
//! is the server's where it is known, and names the parameter where it is not.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::schema::{Constraint, Fact, Kind, Literal, Member, Method, Rule, Shape, Tables, Type};
use crate::sim::body::{Form, Upload};
use crate::sim::refusal::Refusal;

/// The server refuses a text above this size before it looks for markup.
const MAX_RAW_BYTES: usize = 32_768;

/// Numbers that the server moves into their range instead of refusing them.
const CLAMPED: [&str; 4] = ["limit", "timeout", "max_connections", "cache_time"];

/// A request whose parameters have their documented types.
#[derive(Debug)]
pub(crate) struct Checked {
    /// The parameters. An uploaded file is `attach://` and the name of its part.
    pub(crate) parameters: Map<String, Value>,
    /// What was sent and means nothing to this method.
    pub(crate) ignored: Vec<String>,
}

/// Checks a request against the table.
pub(crate) fn check(tables: &Tables, method: &Method, form: &Form) -> Result<Checked, Refusal> {
    let checker = Checker {
        tables,
        files: Some(&form.files),
    };
    let mut parameters = Map::new();
    for parameter in method.parameters {
        let value = match read(parameter, form) {
            Ok(value) => value,
            // The server keeps the remembered list when it cannot read the new one.
            Err(_) if parameter.name == "allowed_updates" => None,
            Err(flaw) => return Err(flaw.about(parameter.name)),
        };
        let Some(mut value) = value else {
            if parameter.required {
                return Err(missing(parameter.name));
            }
            continue;
        };
        clamp(parameter, &mut value);
        let marked_up = has_parse_mode(parameter.name, |name| form.text(name).is_some());
        match checker.member(parameter, &mut value, marked_up) {
            Err(_) if parameter.name == "allowed_updates" => {}
            Err(flaw) => return Err(flaw.in_method(method.name).about(parameter.name)),
            Ok(()) => {
                parameters.insert(parameter.name.to_owned(), value);
            }
        }
    }
    take_old_names(method, form, &mut parameters);
    for constraint in method.constraints {
        groups_of_parameters(constraint, &parameters)?;
    }
    for parameter in method.parameters {
        unless(parameter, &parameters)?;
    }
    let ignored = form
        .texts
        .keys()
        .filter(|name| !knows(method, name))
        .cloned()
        .collect();
    Ok(Checked {
        parameters,
        ignored,
    })
}

/// Whether a value is one of this kind.
#[cfg(test)]
pub(crate) fn fits(tables: &Tables, kind: Kind, value: &Value) -> bool {
    let checker = Checker {
        tables,
        files: None,
    };
    checker.kind(kind, &mut value.clone()).is_ok()
}

/// Whether a value is one that this member may hold.
pub(crate) fn fits_member(tables: &Tables, member: &Member, value: &Value) -> bool {
    let checker = Checker {
        tables,
        files: None,
    };
    checker.member(member, &mut value.clone(), true).is_ok()
}

/// What is wrong with a value, so far as the place that found it can say.
#[derive(Debug)]
enum Flaw {
    /// A whole sentence of the server's own.
    Sentence(String),
    /// What is wrong, to be said of whatever holds the value.
    Predicate(String),
    /// A sentence about something inside the parameter.
    Inside { path: String, sentence: String },
}

impl Flaw {
    fn sentence(text: impl Into<String>) -> Self {
        Self::Sentence(text.into())
    }

    fn predicate(text: impl Into<String>) -> Self {
        Self::Predicate(text.into())
    }

    /// The refusal, now that the parameter is known.
    fn about(self, parameter: &str) -> Refusal {
        Refusal::bad_request(&match self {
            Self::Sentence(sentence) => sentence,
            Self::Predicate(predicate) => format!("parameter \"{parameter}\" {predicate}"),
            Self::Inside { path, sentence } => format!("can't parse {parameter}{path}: {sentence}"),
        })
    }

    /// The flaw seen from the object that holds the member.
    fn in_member(self, name: &str) -> Self {
        match self {
            Self::Sentence(_) => self,
            Self::Predicate(predicate) => Self::Inside {
                path: String::new(),
                sentence: format!("Field \"{name}\" {predicate}"),
            },
            Self::Inside { path, sentence } => Self::Inside {
                path: format!(".{name}{path}"),
                sentence,
            },
        }
    }

    /// The flaw seen from the list that holds the item.
    fn in_item(self, index: usize) -> Self {
        match self {
            Self::Sentence(_) => self,
            Self::Predicate(predicate) => Self::Inside {
                path: format!("[{index}]"),
                sentence: format!("value {predicate}"),
            },
            Self::Inside { path, sentence } => Self::Inside {
                path: format!("[{index}]{path}"),
                sentence,
            },
        }
    }

    /// The server names a button instead of the way to it.
    fn in_object(self, name: &str) -> Self {
        match (self, name) {
            (Self::Inside { path, sentence }, "InlineKeyboardButton") if path.is_empty() => {
                Self::Sentence(format!("can't parse inline keyboard button: {sentence}"))
            }
            (Self::Inside { path, sentence }, "KeyboardButton") if path.is_empty() => {
                Self::Sentence(format!("can't parse keyboard button: {sentence}"))
            }
            (flaw, _) => flaw,
        }
    }

    /// Albums have their own word for a wrong item.
    fn in_method(self, method: &str) -> Self {
        match self {
            Self::Inside { sentence, .. }
                if method == "sendMediaGroup" && sentence.ends_with("can't be used here") =>
            {
                Self::Sentence(sentence.replace("used here", "used in sendMediaGroup"))
            }
            flaw => flaw,
        }
    }
}

/// Checks values; nested files must be among those sent along, if any can be.
struct Checker<'a> {
    tables: &'a Tables,
    files: Option<&'a BTreeMap<String, Upload>>,
}

impl Checker<'_> {
    /// Checks a value against everything known about its member.
    fn member(&self, member: &Member, value: &mut Value, marked_up: bool) -> Result<(), Flaw> {
        if let Some(text) = value.as_str()
            && let Some(file) = file_rules(member)
        {
            return self.file(member, file, text);
        }
        self.kind(member.kind, value)
            .map_err(|flaw| markup_flaw(member, flaw))?;
        match value {
            Value::String(text) => string(member, text, marked_up),
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
    fn kind(&self, kind: Kind, value: &mut Value) -> Result<(), Flaw> {
        match kind {
            Kind::Integer => {
                if let Some(number) = value.as_str().and_then(|text| text.parse::<i64>().ok()) {
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
        match ty.shape {
            Shape::File => {
                let text = value.as_str().ok_or_else(|| must_be("InputFile"))?;
                self.attached(text)
            }
            Shape::Union { variants, rule } => {
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
            let marked_up = has_parse_mode(member.name, |name| object.contains_key(name));
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
            self.member(member, value, marked_up)
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

/// Whether a string is an address on the web rather than an identifier.
pub(crate) fn is_url(text: &str) -> bool {
    text.starts_with("http://") || text.starts_with("https://")
}

#[derive(Clone, Copy)]
struct FileRules {
    id: bool,
    url: bool,
}

fn file_rules(member: &Member) -> Option<FileRules> {
    member.facts.iter().find_map(|fact| match *fact {
        Fact::File { id, url, .. } => Some(FileRules { id, url }),
        _ => None,
    })
}

/// Reads a parameter from the text that all encodings have in common.
fn read(parameter: &Member, form: &Form) -> Result<Option<Value>, Flaw> {
    let alias = parameter.facts.iter().find_map(|fact| match fact {
        Fact::Alias(name) => Some(*name),
        _ => None,
    });
    let names = || std::iter::once(parameter.name).chain(alias);
    if file_rules(parameter).is_some() || parameter.kind == Kind::Object("InputFile") {
        let part = names().find(|name| form.files.contains_key(*name));
        if let Some(part) = part {
            return Ok(Some(Value::String(format!("attach://{part}"))));
        }
    }
    let Some(text) = names().find_map(|name| form.text(name)) else {
        return Ok(None);
    };
    if text.is_empty() && !parameter.facts.contains(&Fact::EmptyOk) && !may_be_empty(parameter) {
        return Ok(None);
    }
    from_text(parameter, parameter.kind, text).map(Some)
}

/// An empty optional text can be meant: it removes a name or a description.
fn may_be_empty(parameter: &Member) -> bool {
    !parameter.required && parameter.kind == Kind::String && parameter.name != "parse_mode"
}

fn from_text(parameter: &Member, kind: Kind, text: &str) -> Result<Value, Flaw> {
    match kind {
        Kind::Integer => text
            .parse::<i64>()
            .map(Value::from)
            .map_err(|_| must_be("Integer")),
        Kind::Float => finite(text)
            .map(Value::from)
            .ok_or_else(|| must_be("Float")),
        Kind::Boolean | Kind::True => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" => Ok(Value::Bool(true)),
            "false" | "no" | "0" => Ok(Value::Bool(false)),
            _ => Err(must_be("Boolean")),
        },
        Kind::String => Ok(Value::String(text.to_owned())),
        Kind::OneOf(kinds) if kinds.contains(&Kind::String) => {
            let number = text
                .parse::<i64>()
                .ok()
                .filter(|_| kinds.contains(&Kind::Integer));
            Ok(number.map_or_else(|| Value::String(text.to_owned()), Value::from))
        }
        Kind::Object("InputFile") => Ok(Value::String(text.to_owned())),
        Kind::Object(_) | Kind::Array(_) | Kind::OneOf(_) => {
            serde_json::from_str(text).map_err(|_| unreadable(parameter.name))
        }
    }
}

fn finite(text: &str) -> Option<f64> {
    text.parse().ok().filter(|number: &f64| number.is_finite())
}

fn unreadable(parameter: &str) -> Flaw {
    Flaw::Sentence(match parameter {
        "reply_markup" => "can't parse reply keyboard markup JSON object".to_owned(),
        "results" => "can't parse JSON encoded inline query results".to_owned(),
        _ => format!("can't parse {parameter} JSON object"),
    })
}

/// Names of older versions that the server still reads.
fn take_old_names(method: &Method, form: &Form, parameters: &mut Map<String, Value>) {
    let takes = |name| method.parameter(name).is_some();
    let flag = |name| {
        form.text(name)
            .is_some_and(|text| text.eq_ignore_ascii_case("true") || text == "1")
    };
    if takes("reply_parameters") && !parameters.contains_key("reply_parameters") {
        let message_id = form
            .text("reply_to_message_id")
            .and_then(|text| text.parse::<i64>().ok());
        if let Some(message_id) = message_id.filter(|id| *id > 0) {
            let lenient = flag("allow_sending_without_reply");
            let reply = json!({"message_id": message_id, "allow_sending_without_reply": lenient});
            parameters.insert("reply_parameters".to_owned(), reply);
        }
    }
    if takes("link_preview_options")
        && !parameters.contains_key("link_preview_options")
        && flag("disable_web_page_preview")
    {
        parameters.insert(
            "link_preview_options".to_owned(),
            json!({"is_disabled": true}),
        );
    }
}

fn knows(method: &Method, name: &str) -> bool {
    let replies = method.parameter("reply_parameters").is_some();
    let previews = method.parameter("link_preview_options").is_some();
    match name {
        "reply_to_message_id" | "allow_sending_without_reply" if replies => true,
        "disable_web_page_preview" if previews => true,
        _ => method.parameters.iter().any(|parameter| {
            parameter.name == name
                || parameter
                    .facts
                    .iter()
                    .any(|fact| matches!(fact, Fact::Alias(alias) if *alias == name))
        }),
    }
}

fn missing(parameter: &str) -> Refusal {
    Refusal::bad_request(&match parameter {
        "chat_id" => "chat_id is empty".to_owned(),
        "text" => "message text is empty".to_owned(),
        _ => format!("parameter \"{parameter}\" is required"),
    })
}

fn must_be(what: &str) -> Flaw {
    Flaw::Predicate(format!("must be of type {what}"))
}

/// Keyboards have the server's own words when they are not lists of lists.
fn markup_flaw(member: &Member, flaw: Flaw) -> Flaw {
    let wrong_list = match &flaw {
        Flaw::Predicate(predicate) => predicate.ends_with("of type Array"),
        Flaw::Inside { path, sentence } => {
            !path.contains('.')
                && path.matches('[').count() == 1
                && sentence.ends_with("of type Array")
        }
        Flaw::Sentence(_) => false,
    };
    match (member.name, &flaw) {
        ("inline_keyboard", _) if wrong_list => Flaw::sentence(
            "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
        ),
        ("keyboard", _) if wrong_list => {
            Flaw::sentence("field \"keyboard\" must be an Array of Arrays")
        }
        ("reply_markup", Flaw::Predicate(_)) => Flaw::sentence("object expected as reply markup"),
        _ => flaw,
    }
}

fn string(member: &Member, text: &str, marked_up: bool) -> Result<(), Flaw> {
    let bytes = member.facts.contains(&Fact::Bytes);
    // Where markup counts is known only once it has been read.
    let visible = !(marked_up && member.facts.contains(&Fact::AfterEntities));
    let length = if bytes {
        text.len()
    } else {
        text.chars().count()
    };
    if member.name == "text" && text.len() > MAX_RAW_BYTES {
        return Err(Flaw::sentence("text is too long"));
    }
    for fact in member.facts {
        match *fact {
            Fact::Const(Literal::String(constant)) if text != constant => {
                return Err(Flaw::Predicate(format!("must be \"{constant}\"")));
            }
            Fact::MaxLength(limit) if visible && length > limit as usize => {
                return Err(too_long(member.name));
            }
            Fact::MinLength(least) if length < least as usize => {
                return Err(match member.name {
                    "callback_data" => Flaw::sentence("BUTTON_DATA_INVALID"),
                    _ if least == 1 => Flaw::predicate("must be non-empty"),
                    _ => Flaw::Predicate(format!("must have at least {least} characters")),
                });
            }
            Fact::Enum { values, open } if !open || member.name.ends_with("parse_mode") => {
                enumeration(member, values, text)?;
            }
            _ => {}
        }
    }
    Ok(())
}

fn too_long(name: &str) -> Flaw {
    match name {
        "text" | "message_text" => Flaw::sentence("message is too long"),
        "caption" => Flaw::sentence("message caption is too long"),
        "callback_data" => Flaw::sentence("BUTTON_DATA_INVALID"),
        _ => Flaw::predicate("is too long"),
    }
}

fn enumeration(member: &Member, values: &[&str], text: &str) -> Result<(), Flaw> {
    if member.name.ends_with("parse_mode") {
        let known = values.iter().any(|value| value.eq_ignore_ascii_case(text))
            || text.eq_ignore_ascii_case("none")
            || text.is_empty();
        return if known {
            Ok(())
        } else {
            Err(Flaw::sentence("unsupported parse_mode"))
        };
    }
    if values.contains(&text) {
        return Ok(());
    }
    let list: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
    Err(Flaw::Predicate(format!(
        "must be one of {}",
        list.join(", ")
    )))
}

/// Whether markup may make a text shorter than it looks: `caption` with `parse_mode`, `question`
/// with `question_parse_mode`.
fn has_parse_mode(name: &str, present: impl Fn(&str) -> bool) -> bool {
    present("parse_mode") || present(&format!("{name}_parse_mode"))
}

fn range(member: &Member, number: f64) -> Result<(), Flaw> {
    let also = member.facts.iter().any(|fact| match fact {
        Fact::AlsoAllowed(values) => contains(values, number),
        _ => false,
    });
    if also {
        return Ok(());
    }
    for fact in member.facts {
        match *fact {
            Fact::Min(least) if number < least => {
                return Err(Flaw::Predicate(format!("must be at least {least}")));
            }
            Fact::Max(most) if number > most => {
                return Err(Flaw::Predicate(format!("must be at most {most}")));
            }
            Fact::OnlyValues(values) if !contains(values, number) => {
                let list: Vec<String> = values.iter().map(ToString::to_string).collect();
                return Err(Flaw::Predicate(format!(
                    "must be one of {}",
                    list.join(", ")
                )));
            }
            _ => {}
        }
    }
    Ok(())
}

fn contains(values: &[i64], number: f64) -> bool {
    values
        .iter()
        .any(|value| json!(value).as_f64() == Some(number))
}

fn clamp(parameter: &Member, value: &mut Value) {
    let (true, Some(number)) = (CLAMPED.contains(&parameter.name), value.as_i64()) else {
        return;
    };
    for fact in parameter.facts {
        match *fact {
            Fact::Min(least) if json!(number).as_f64() < Some(least) => *value = whole(least),
            Fact::Max(most) if json!(number).as_f64() > Some(most) => *value = whole(most),
            _ => {}
        }
    }
}

/// A limit of the table as a whole number.
fn whole(limit: f64) -> Value {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "limits of whole numbers are small and whole"
    )]
    Value::from(limit as i64)
}

fn count(member: &Member, items: usize) -> Result<(), Flaw> {
    for fact in member.facts {
        match *fact {
            Fact::MaxItems(most) if items > most as usize => {
                return Err(match (member.name, most) {
                    ("results", _) => Flaw::sentence("too many inline query results specified"),
                    ("media", 10) => Flaw::sentence("too many messages to send as an album"),
                    _ => Flaw::Predicate(format!("must have at most {most} items")),
                });
            }
            Fact::MinItems(least) if items < least as usize => {
                return Err(Flaw::Predicate(format!("must have at least {least} items")));
            }
            _ => {}
        }
    }
    Ok(())
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

/// Whether a member says something: `false` and `null` are what absence says.
fn is_given(object: &Map<String, Value>, name: &str) -> bool {
    !matches!(
        object.get(name),
        None | Some(Value::Null | Value::Bool(false))
    )
}

fn groups_given<'a>(
    groups: &'a [&'a [&'a str]],
    object: &'a Map<String, Value>,
) -> impl Iterator<Item = &'a [&'a str]> {
    groups
        .iter()
        .copied()
        .filter(|group| group.iter().any(|name| is_given(object, name)))
}

fn quoted(names: impl Iterator<Item = impl AsRef<str>>) -> String {
    let names: Vec<String> = names.map(|name| format!("\"{}\"", name.as_ref())).collect();
    names.join(", ")
}

fn groups_of_parameters(
    constraint: &Constraint,
    parameters: &Map<String, Value>,
) -> Result<(), Refusal> {
    let together = |groups: &[&[&str]]| {
        let given: Vec<_> = groups_given(groups, parameters).collect();
        if given.len() < 2 {
            return Ok(given.len());
        }
        let names = quoted(given.iter().map(|group| group[0]));
        Err(Refusal::bad_request(&format!(
            "parameters {names} can't be used together"
        )))
    };
    match *constraint {
        Constraint::AtMostOne(groups) => together(groups).map(|_| ()),
        Constraint::ExactlyOne(groups) if together(groups)? == 0 => {
            let names = || groups.iter().flat_map(|group| group.iter());
            Err(Refusal::bad_request(
                &if names().any(|name| *name == "inline_message_id") {
                    "message identifier is not specified".to_owned()
                } else if names().any(|name| *name == "text") {
                    "message text is empty".to_owned()
                } else {
                    format!("one of the parameters {} is required", quoted(names()))
                },
            ))
        }
        Constraint::ExactlyOne(groups) => {
            let chosen = groups_given(groups, parameters).next().unwrap_or_default();
            match chosen.iter().find(|name| !is_given(parameters, name)) {
                None => Ok(()),
                Some(&"message_id") => {
                    Err(Refusal::bad_request("message identifier is not specified"))
                }
                Some(name) => Err(missing(name)),
            }
        }
        Constraint::RequiredIf { field, when } if condition(when, parameters) => {
            if parameters.contains_key(field) {
                Ok(())
            } else {
                Err(missing(field))
            }
        }
        Constraint::RequiredIf { .. } => Ok(()),
    }
}

fn groups_of_members(constraint: &Constraint, object: &Map<String, Value>) -> Result<(), String> {
    match *constraint {
        Constraint::AtMostOne(groups) | Constraint::ExactlyOne(groups) => {
            let given: Vec<_> = groups_given(groups, object).collect();
            let exactly = matches!(constraint, Constraint::ExactlyOne(_));
            if given.len() > 1 {
                let names = quoted(given.iter().map(|group| group[0]));
                return Err(format!("fields {names} can't be used together"));
            }
            if exactly && given.is_empty() {
                let names = || groups.iter().flat_map(|group| group.iter());
                // An inline button that does nothing is the mistake the server has a name for.
                return Err(if names().any(|name| *name == "callback_data") {
                    "Text buttons are unallowed in the inline keyboard".to_owned()
                } else {
                    format!("one of the fields {} is required", quoted(names()))
                });
            }
            Ok(())
        }
        Constraint::RequiredIf { field, when } => {
            if condition(when, object) && !object.contains_key(field) {
                return Err(format!("Can't find field \"{field}\""));
            }
            Ok(())
        }
    }
}

fn condition((name, expected): (&str, &str), object: &Map<String, Value>) -> bool {
    match object.get(name) {
        None => false,
        Some(_) if expected == "present" => true,
        Some(value) => value.to_string() == expected,
    }
}

fn unless(parameter: &Member, parameters: &Map<String, Value>) -> Result<(), Refusal> {
    let given = |name: &&str| is_given(parameters, name);
    for fact in parameter.facts {
        match *fact {
            Fact::RequiredUnless(others)
                if !given(&parameter.name) && !others.iter().all(|name| given(name)) =>
            {
                return Err(missing(parameter.name));
            }
            Fact::Excludes(others) if given(&parameter.name) => {
                if let Some(other) = others.iter().find(|name| given(name)) {
                    let names = quoted([*other, parameter.name].iter());
                    let reason = format!("parameters {names} can't be used together");
                    return Err(Refusal::bad_request(&reason));
                }
            }
            _ => {}
        }
    }
    Ok(())
}
