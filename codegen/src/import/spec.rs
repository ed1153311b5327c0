//! Reads the JSON that `PaulSonOfLars` scrapes from the documentation (`telegram-bot-api-spec`).
//!
//! It has no chapters, folds `True` into `Boolean` and takes lists of alternatives apart; the schema
//! that is imported over says again what was lost.

use super::UNKNOWN;
use super::page::{Cells, Item, Page};
use super::words::{Words, date, first, pattern};
use crate::Error;
use crate::schema::{Row, Schema, Ty};
use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use std::collections::{HashMap, HashSet};
use std::fmt;
use std::marker::PhantomData;

/// Reads a specification.
///
/// # Errors
///
/// Says what in it is none.
pub(super) fn read(text: &str, base: &Schema) -> Result<Page, Error> {
    let spec: Spec = serde_json::from_str(text).map_err(|error| Error {
        findings: vec![format!("cannot read the specification: {error}")],
    })?;
    let mut notes = Vec::new();
    let mut findings = Vec::new();
    let version = release(spec.version.as_deref(), &mut notes, "version", |text| {
        first(pattern!(r"^(?:Bot API )?(\d+\.\d+)$"), text).map(str::to_owned)
    });
    let released = release(
        spec.release_date.as_deref(),
        &mut notes,
        "release date",
        date,
    );
    let truths = Truths::new(base);
    let mut items = Vec::new();
    for (key, entry) in spec.types.0.into_iter().chain(spec.methods.0) {
        if key != entry.name {
            findings.push(format!("{key}: is named `{}`", entry.name));
        }
        items.push(entry.into_item(&truths, &mut notes, &mut findings));
    }
    if findings.is_empty() {
        Ok(Page {
            version,
            released,
            items,
            notes,
        })
    } else {
        Err(Error { findings })
    }
}

/// A fact about the release. Old specifications do not state it.
fn release(
    stated: Option<&str>,
    notes: &mut Vec<String>,
    what: &str,
    read: impl Fn(&str) -> Option<String>,
) -> String {
    stated.and_then(read).unwrap_or_else(|| {
        notes.push(format!("the specification states no {what}"));
        UNKNOWN.to_owned()
    })
}

/// What a schema knows of members that a specification calls Boolean.
struct Truths {
    /// Every member and parameter, and whether it is `True`.
    rows: HashMap<String, bool>,
    /// Names that are `True` wherever they stand.
    names: HashSet<String>,
}

impl Truths {
    fn new(base: &Schema) -> Self {
        let rows: HashMap<String, bool> = rows(base)
            .map(|(item, row)| (format!("{item}.{}", row.name), row.ty == Ty::True))
            .collect();
        let called = |ty: Ty| -> HashSet<String> {
            let of = self::rows(base).filter(|(_, row)| row.ty == ty);
            of.map(|(_, row)| row.name.clone()).collect()
        };
        let names = called(Ty::True)
            .difference(&called(Ty::Boolean))
            .cloned()
            .collect();
        Self { rows, names }
    }

    /// Whether a Boolean of a specification is `True`, and whether that is known.
    fn is_true(&self, place: &str, name: &str) -> (bool, bool) {
        match self.rows.get(place) {
            Some(is_true) => (*is_true, true),
            None => (self.names.contains(name), false),
        }
    }
}

fn rows(schema: &Schema) -> impl Iterator<Item = (&String, &Row)> {
    let types = schema
        .types
        .iter()
        .map(|ty| (&ty.name, ty.fields.as_deref().unwrap_or_default()));
    let methods = schema
        .methods
        .iter()
        .map(|method| (&method.name, method.params.as_slice()));
    types
        .chain(methods)
        .flat_map(|(name, rows)| rows.iter().map(move |row| (name, row)))
}

#[derive(Deserialize)]
struct Spec {
    version: Option<String>,
    release_date: Option<String>,
    methods: Ordered<Entry>,
    types: Ordered<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
    href: String,
    #[serde(default)]
    description: Vec<String>,
    #[serde(default)]
    fields: Vec<Field>,
    #[serde(default)]
    subtypes: Vec<String>,
}

#[derive(Deserialize)]
struct Field {
    name: String,
    types: Vec<String>,
    required: bool,
    description: String,
}

impl Entry {
    fn into_item(
        self,
        truths: &Truths,
        notes: &mut Vec<String>,
        findings: &mut Vec<String>,
    ) -> Item {
        let name = self.name;
        let anchor = self
            .href
            .split_once('#')
            .map(|(_, anchor)| anchor.to_owned());
        if anchor.is_none() {
            findings.push(format!("{name}: `{}` has no anchor", self.href));
        }
        let is_method = name.starts_with(|letter: char| letter.is_ascii_lowercase());
        let mut rows = Vec::new();
        for field in self.fields {
            let place = format!("{name}.{}", field.name);
            let mut ty = written(&field.types);
            if ty == "Boolean" && !is_method {
                let (is_true, is_known) = truths.is_true(&place, &field.name);
                if is_true {
                    "True".clone_into(&mut ty);
                }
                if !is_known {
                    notes.push(format!(
                        "{place}: is taken for {ty}; a specification calls `True` Boolean too"
                    ));
                }
            }
            let (about, is_marked) = Words::new(&field.description).without("Optional.");
            if !is_method && is_marked == field.required {
                notes.push(format!("{place}: `required` and the description differ"));
            }
            rows.push(Cells {
                name: field.name,
                ty,
                required: field.required,
                about,
            });
        }
        // The alternatives stand in the description once more, a line each.
        let paragraphs = self
            .description
            .iter()
            .filter(|line| !line.starts_with("- ") || self.subtypes.is_empty());
        Item {
            anchor: anchor.unwrap_or_default(),
            group: None,
            paragraphs: paragraphs.map(|line| Words::new(line)).collect(),
            alternatives: self
                .subtypes
                .into_iter()
                .filter(|ty| ty != "String" && !ty.starts_with("Array of "))
                .collect(),
            rows: (!rows.is_empty()).then_some(rows),
            name,
        }
    }
}

/// Puts a type together that was taken apart: `Array of A`, `Array of B` is `Array of A and B`.
fn written(types: &[String]) -> String {
    let items: Option<Vec<&str>> = types
        .iter()
        .map(|ty| ty.strip_prefix("Array of "))
        .collect();
    match items {
        Some(items) if types.len() > 1 => format!("Array of {}", items.join(" or ")),
        _ => types.join(" or "),
    }
}

/// An object whose members stay in their order.
struct Ordered<T>(Vec<(String, T)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Ordered<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

struct InOrder<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
    type Value = Ordered<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(Ordered(members))
    }
}
