//! Makes types and methods of the items of a page.

use super::facts::{self, Context};
use super::page::{Item, Page};
use super::rules;
use super::types::{self, Known, sentences};
use super::words::pattern;
use crate::schema::{Kind, Method, Row, Schema, Ty, Type};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};

/// Types and methods with what is said about each of them alone.
pub(super) struct Items {
    pub(super) types: Vec<Type>,
    pub(super) methods: Vec<Method>,
    /// Kinds of updates that must be asked for.
    pub(super) on_demand: Vec<String>,
    /// Phrases that state a fact which nobody understood, by item and row.
    pub(super) unread: HashMap<String, String>,
}

/// Reads the items of a page; `base` knows the values that stand outside of items.
pub(super) fn read(page: &Page, base: &Schema) -> Result<Items, Vec<String>> {
    let mut findings = repeated(page);
    let known: Known<'_> = page
        .items
        .iter()
        .filter(|item| !item.is_method())
        .map(|item| item.name.as_str())
        .collect();
    let parse_modes = base
        .enums
        .iter()
        .find(|listed| listed.name == "ParseMode")
        .map(|listed| listed.values.clone())
        .unwrap_or_default();
    let mut items = Items {
        types: Vec::new(),
        methods: Vec::new(),
        on_demand: Vec::new(),
        unread: HashMap::new(),
    };
    for item in &page.items {
        let rows = rows(item, &known, &parse_modes, &mut findings);
        for row in &rows {
            let cells = item
                .rows
                .iter()
                .flatten()
                .find(|cells| cells.name == row.name);
            if let Some(phrase) = cells.and_then(|cells| facts::unread(row, cells.about.as_str())) {
                items
                    .unread
                    .insert(format!("{}.{}", item.name, row.name), phrase);
            }
        }
        for cells in item.rows.iter().flatten() {
            if let Some(kinds) = facts::on_demand(cells.about.as_str()) {
                items.on_demand = kinds;
            }
        }
        if item.is_method() {
            match method(item, rows, &known) {
                Ok(method) => items.methods.push(method),
                Err(problem) => findings.push(format!("{}: {problem}", item.name)),
            }
        } else {
            match ty(item, rows, &known) {
                Ok(ty) => items.types.push(ty),
                Err(problem) => findings.push(format!("{}: {problem}", item.name)),
            }
        }
    }
    if items.types.is_empty() || items.methods.is_empty() {
        findings.push("the page describes no types or no methods".to_owned());
    }
    if findings.is_empty() {
        Ok(items)
    } else {
        Err(findings)
    }
}

/// Names that two items or two rows of one item have.
fn repeated(page: &Page) -> Vec<String> {
    let mut findings = Vec::new();
    let mut items = HashSet::new();
    for item in &page.items {
        if !items.insert(&item.name) {
            findings.push(format!("{}: is described twice", item.name));
        }
        let mut rows = HashSet::new();
        for row in item.rows.iter().flatten() {
            if !rows.insert(&row.name) {
                findings.push(format!("{}.{}: has two rows", item.name, row.name));
            }
        }
    }
    findings
}

fn rows(
    item: &Item,
    known: &Known<'_>,
    parse_modes: &[String],
    findings: &mut Vec<String>,
) -> Vec<Row> {
    let cells = item.rows.as_deref().unwrap_or_default();
    let context = Context {
        known,
        rows: cells.iter().map(|cells| cells.name.as_str()).collect(),
        is_method: item.is_method(),
        parse_modes,
    };
    let mut rows = Vec::new();
    for cells in cells {
        match facts::row(cells, &context) {
            Ok(row) => rows.push(row),
            Err(problem) => findings.push(format!(
                "{}.{}: {problem} (type `{}`, description `{}`)",
                item.name, cells.name, cells.ty, cells.about
            )),
        }
    }
    for index in 0..rows.len() {
        let values = facts::only_with(cells.get(index).map_or("", |cells| cells.about.as_str()));
        let key = rows
            .iter()
            .find(|row: &&Row| values.iter().all(|value| row.values.contains(value)));
        if let (false, Some(key)) = (values.is_empty(), key) {
            let rule = serde_json::json!({ &key.name: values });
            rows[index].only_when = Some(rule);
        }
    }
    rows
}

fn ty(item: &Item, rows: Vec<Row>, known: &Known<'_>) -> Result<Type, String> {
    let text = item.text();
    let variants: Vec<Ty> = if item.rows.is_none() && !item.alternatives.is_empty() {
        let named = item
            .alternatives
            .iter()
            .map(|name| types::cell(name, known));
        types::plain_alternatives(&text, known)
            .into_iter()
            .map(Ok)
            .chain(named)
            .collect::<Result<_, _>>()?
    } else {
        Vec::new()
    };
    let kind = if !variants.is_empty() {
        Kind::Union
    } else if item.name == "InputFile" {
        Kind::File
    } else {
        Kind::Struct
    };
    let empty = kind == Kind::Struct && item.rows.is_none();
    if empty && !text.contains("holds no information") {
        return Err(format!(
            "has neither a table nor a list of types, and does not say that it holds no information: `{text}`"
        ));
    }
    let constraints = rules::constraints(&rows, &text);
    let stands_for = text.contains("String can be used instead of this object");
    Ok(Type {
        name: item.name.clone(),
        summary: None,
        anchor: item.anchor.clone(),
        group: item.group.clone().unwrap_or_default(),
        kind,
        direction: Vec::new(),
        member_of: Vec::new(),
        choice: None,
        aside: None,
        recursive: None,
        empty,
        also_accepts: stands_for.then_some(Ty::String),
        variants,
        discriminator: None,
        shape_rules: Vec::new(),
        constraints,
        fields: (kind != Kind::Union).then_some(rows),
    })
}

fn method(item: &Item, mut rows: Vec<Row>, known: &Known<'_>) -> Result<Method, String> {
    let text = item.text();
    for found in pattern!(r"(?i)\bno more than (\d+) ([a-z_]+)").captures_iter(&text) {
        let listed = |row: &&mut Row| matches!(row.ty, Ty::Array(_)) && row.name == found[2];
        if let Some(row) = rows.iter_mut().find(listed) {
            row.max_items = found[1].parse().ok();
        }
    }
    let constraints = rules::constraints(&rows, &text);
    Ok(Method {
        name: item.name.clone(),
        summary: None,
        anchor: item.anchor.clone(),
        group: item.group.clone().unwrap_or_default(),
        returns: types::returns(&text, known)?,
        positional: Vec::new(),
        constraints,
        uploads: no_uploads(item, &text),
        params: rows,
    })
}

/// When a method that takes files takes no new ones.
fn no_uploads(item: &Item, text: &str) -> Option<Value> {
    let rows = item.rows.iter().flatten().map(|cells| cells.about.as_str());
    let stated = |text: &str| {
        sentences(text)
            .into_iter()
            .find(|sentence| {
                pattern!(
                    r"(?i)\bupload of new files\b.* isn't supported|\bnew file can't be uploaded"
                )
                .is_match(sentence)
            })
            .map(|sentence| sentence.contains("inline message is edited"))
    };
    [text]
        .into_iter()
        .chain(rows)
        .find_map(stated)
        .map(|only_inline| {
            if only_inline {
                json!({ "not_with": "inline_message_id" })
            } else {
                json!({ "nested_not_supported": "uploads and URLs not supported in drafts" })
            }
        })
}
