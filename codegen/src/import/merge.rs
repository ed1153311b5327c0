//! Puts what people added to a schema beside what a new description says.
//!
//! Facts are the description's; sentences, names and decisions are the schema's. What the schema
//! speaks of and the description no longer has is reported, never kept.

use super::graph::tell_apart;
use super::items::Items;
use super::page::Page;
use crate::schema::{Constraint, Enum, List, Method, NamedUnion, Row, Schema, Ty, Type};
use heck::ToUpperCamelCase;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Merges the items of a page into a schema.
pub(super) fn merge(
    page: &Page,
    items: Items,
    base: &Schema,
    notes: &mut Vec<String>,
) -> Result<Schema, Vec<String>> {
    let mut merge = Merge {
        base,
        notes,
        findings: Vec::new(),
        unions: Vec::new(),
        unread: HashMap::new(),
    };
    let on_demand = items.on_demand;
    merge.unread = items.unread;
    let types = merge.types(items.types);
    let methods = merge.methods(items.methods);
    merge.unions(&types, &methods);
    let enums = merge.enums(&types, &methods, &on_demand);
    let lists = merge.lists(&types, &methods);
    let deprecated = base.deprecated_methods.iter();
    let deprecated = deprecated.filter(|name| methods.iter().any(|method| method.name == **name));
    let schema = Schema {
        version: page.version.clone(),
        released: page.released.clone(),
        globals: base.globals.clone(),
        deprecated_methods: deprecated.cloned().collect(),
        corrections: Vec::new(),
        enums,
        lists,
        unions: merge.unions,
        types,
        methods,
    };
    if merge.findings.is_empty() {
        Ok(schema)
    } else {
        Err(merge.findings)
    }
}

struct Merge<'b> {
    base: &'b Schema,
    notes: &'b mut Vec<String>,
    findings: Vec<String>,
    unions: Vec<NamedUnion>,
    unread: HashMap<String, String>,
}

impl Merge<'_> {
    fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    fn types(&mut self, mut types: Vec<Type>) -> Vec<Type> {
        let base = self.base;
        let there: HashSet<String> = types.iter().map(|ty| ty.name.clone()).collect();
        for old in base.types.iter().filter(|old| !there.contains(&old.name)) {
            self.note(format!("types.{}: is gone", old.name));
        }
        // A form without chapters leaves new types in the chapter of those before them.
        let mut group = "available-types".to_owned();
        for ty in &mut types {
            let old = base.types.iter().find(|old| old.name == ty.name);
            if ty.group.is_empty() {
                ty.group = old.map_or_else(|| group.clone(), |old| old.group.clone());
            }
            group.clone_from(&ty.group);
            let place = format!("types.{}", ty.name);
            match old {
                Some(old) => self.ty(&place, ty, old),
                None => self.note(format!("{place}: is new")),
            }
            let old = old
                .and_then(|old| old.fields.as_deref())
                .unwrap_or_default();
            if let Some(rows) = &mut ty.fields {
                self.rows(&place, rows, old);
            }
        }
        types
    }

    fn ty(&mut self, place: &str, ty: &mut Type, old: &Type) {
        ty.summary.clone_from(&old.summary);
        let rows = ty.fields.as_deref().unwrap_or_default();
        ty.choice.clone_from(&old.choice);
        if let Some(aside) = &old.aside {
            let known = old.fields.as_deref().unwrap_or_default();
            let is_new =
                |row: &&Row| !row.required && !known.iter().any(|old| old.name == row.name);
            for row in rows.iter().filter(is_new) {
                self.notes.push(format!(
                    "{place}.{}: stands in `{}` itself; if it is rarely there, add it to the members of the aside `{}`",
                    row.name, old.name, aside.name
                ));
            }
        }
        ty.aside = old.aside.clone().map(|mut aside| {
            aside
                .members
                .retain(|name| rows.iter().any(|row| row.name == *name && !row.required));
            aside
        });
        ty.aside = ty.aside.take().filter(|aside| !aside.members.is_empty());
        self.constraints(place, &mut ty.constraints, &old.constraints, rows);
        let alternatives: HashSet<&str> = ty
            .variants
            .iter()
            .filter_map(|variant| match variant {
                Ty::Ref(name) => Some(name.as_str()),
                _ => None,
            })
            .collect();
        let mut rules = old.shape_rules.clone();
        rules.retain(|rule| alternatives.contains(rule.variant.as_str()));
        let is_complete = alternatives
            .iter()
            .all(|name| rules.iter().any(|rule| rule.variant == **name));
        if ty.discriminator.is_none() && is_complete {
            ty.shape_rules = rules;
        }
    }

    fn methods(&mut self, mut methods: Vec<Method>) -> Vec<Method> {
        let base = self.base;
        let there: HashSet<String> = methods.iter().map(|method| method.name.clone()).collect();
        for old in base.methods.iter().filter(|old| !there.contains(&old.name)) {
            self.note(format!("methods.{}: is gone", old.name));
        }
        let mut group = "available-methods".to_owned();
        for method in &mut methods {
            let old = base.methods.iter().find(|old| old.name == method.name);
            if method.group.is_empty() {
                method.group = old.map_or_else(|| group.clone(), |old| old.group.clone());
            }
            group.clone_from(&method.group);
            let place = format!("methods.{}", method.name);
            match old {
                Some(old) => {
                    method.summary.clone_from(&old.summary);
                    self.constraints(
                        &place,
                        &mut method.constraints,
                        &old.constraints,
                        &method.params,
                    );
                }
                None => self.note(format!("{place}: is new")),
            }
            let params = old.map(|old| old.params.as_slice()).unwrap_or_default();
            self.rows(&place, &mut method.params, params);
            self.positional(&place, method, old);
        }
        methods
    }

    /// What was positional stays so; what is required is added in the documentation's order.
    fn positional(&mut self, place: &str, method: &mut Method, old: Option<&Method>) {
        let mut positional: Vec<String> = Vec::new();
        if method.has_target() && old.is_none() {
            positional.push("target".to_owned());
        }
        for name in old.iter().flat_map(|old| &old.positional) {
            let is_there = match name.as_str() {
                "target" => method.has_target(),
                name => {
                    method.params.iter().any(|row| row.name == name) && !method.is_in_target(name)
                }
            };
            if is_there {
                positional.push(name.clone());
            } else {
                self.note(format!("{place}: `{name}` is positional no longer"));
            }
        }
        if method.has_target() && !positional.iter().any(|name| name == "target") {
            positional.push("target".to_owned());
        }
        for row in method.params.iter().filter(|row| row.required) {
            if !positional.contains(&row.name) {
                positional.push(row.name.clone());
                if old.is_some() {
                    self.note(format!("{place}: `{}` is positional now", row.name));
                }
            }
        }
        method.positional = positional;
    }

    /// Rules that nobody can read from the description: notes, and what people inferred.
    fn constraints(
        &mut self,
        place: &str,
        rules: &mut Vec<Constraint>,
        old: &[Constraint],
        rows: &[Row],
    ) {
        for rule in old {
            let read = rule.note.is_none() && rule.source.is_none() && rule.required_if.is_none();
            if read || rules.contains(rule) {
                continue;
            }
            let when = rule.required_if.iter();
            let named = when.flat_map(|when| when.when.keys().chain([&when.field]));
            let mut named = named.chain(rule.at_most_one.iter().chain(&rule.exactly_one).flatten());
            if named.all(|name| rows.iter().any(|row| row.name == *name)) {
                rules.push(rule.clone());
            } else {
                self.note(format!("{place}: a rule is about what is not there"));
            }
        }
    }

    fn rows(&mut self, place: &str, rows: &mut [Row], old: &[Row]) {
        for gone in old {
            if !rows.iter().any(|row| row.name == gone.name) {
                self.note(format!("{place}.{}: is gone", gone.name));
            }
        }
        for row in rows {
            let place = format!("{place}.{}", row.name);
            if let Some(old) = old.iter().find(|old| old.name == row.name) {
                self.row(&place, row, old);
            } else {
                if !old.is_empty() {
                    self.note(format!("{place}: is new"));
                }
                row.about = self.usual_about(row);
                self.enum_of(&place, row);
            }
            let is_said = row.default_by.is_some() || row.limits_by.is_some();
            let unread = self
                .unread
                .remove(place.split_once('.').map_or("", |(_, name)| name));
            if let Some(phrase) = unread.filter(|_| !is_said) {
                self.note(format!(
                    "{place}: say in the schema what became of `{phrase}`"
                ));
            }
        }
    }

    /// The words that all rows of the same name and type share: what is said once goes for the next
    /// import as well.
    fn usual_about(&self, row: &Row) -> Option<String> {
        let alike = all_rows(&self.base.types, &self.base.methods)
            .filter(|other| other.name == row.name && other.ty == row.ty);
        let mut words = alike.filter_map(|other| other.about.as_ref());
        let usual = words.next()?;
        words.all(|other| other == usual).then(|| usual.clone())
    }

    /// Members that are people's, and those that state what stands in no table.
    fn row(&mut self, place: &str, row: &mut Row, old: &Row) {
        row.about.clone_from(&old.about);
        if row.ty != old.ty {
            self.note(format!("{place}: is {} and was {}", row.ty, old.ty));
            if matches!(row.ty, Ty::String | Ty::Array(_)) {
                self.enum_of(place, row);
            }
            return;
        }
        if row.required != old.required {
            let now = if row.required { "required" } else { "optional" };
            self.note(format!("{place}: is {now} now"));
        }
        // An identifier that needed more than 32 bits still does.
        if row.int64.is_none() && old.int64.as_deref() == Some("stated") {
            row.int64.clone_from(&old.int64);
        }
        row.enum_name.clone_from(&old.enum_name);
        row.default_by.clone_from(&old.default_by);
        row.depends_on.clone_from(&old.depends_on);
        row.limits_by.clone_from(&old.limits_by);
        row.note.clone_from(&old.note);
        row.pattern.clone_from(&old.pattern);
        row.zero_means.clone_from(&old.zero_means);
        if row.media_limits.is_none() {
            row.media_limits.clone_from(&old.media_limits);
        }
    }

    /// Finds the enum of a row that lists values.
    fn enum_of(&mut self, place: &str, row: &mut Row) {
        if row.enum_ref.is_some() {
            row.enum_name.clone_from(&row.enum_ref);
            return;
        }
        let is_list = row.values.len() > 1 && row.enum_is.as_deref() != Some("example");
        if !is_list {
            return;
        }
        let mut fitting = self
            .base
            .enums
            .iter()
            .filter(|listed| row.values.iter().all(|value| listed.values.contains(value)));
        match (fitting.next(), fitting.next()) {
            (Some(listed), None) => {
                row.enum_name = Some(listed.name.clone());
                let name = &listed.name;
                self.notes.push(format!("{place}: is of the enum `{name}`"));
            }
            _ => self.notes.push(format!(
                "{place}: stays a String; to make an enum of it, add it to `enums` and say `enum_name`: {:?}",
                row.values
            )),
        }
    }

    /// The values of the enums are those that their rows list now.
    fn enums(&mut self, types: &[Type], methods: &[Method], on_demand: &[String]) -> Vec<Enum> {
        let base = self.base;
        let mut enums = Vec::new();
        for listed in &base.enums {
            let mut listed = listed.clone();
            let is_of = |row: &&Row| {
                row.enum_name.as_ref() == Some(&listed.name)
                    || row.enum_ref.as_ref() == Some(&listed.name)
            };
            let rows: Vec<&Row> = all_rows(types, methods).filter(is_of).collect();
            if rows.is_empty() {
                self.note(format!("enums.{}: is gone", listed.name));
                continue;
            }
            let mut values: Vec<String> = Vec::new();
            if rows.iter().any(|row| row.enum_ref.is_some()) {
                let update = types.iter().find(|ty| ty.name == "Update");
                let kinds = update.into_iter().flat_map(|ty| ty.fields.iter().flatten());
                values.extend(
                    kinds
                        .filter(|row| !row.required)
                        .map(|row| row.name.clone()),
                );
                listed.default_excludes = on_demand.to_vec();
            } else {
                let found: Vec<&String> = rows.iter().flat_map(|row| &row.values).collect();
                let old = listed.values.iter().filter(|value| found.contains(value));
                values.extend(old.cloned());
                for value in found {
                    if !values.contains(value) {
                        values.push(value.clone());
                    }
                }
            }
            if values.is_empty() {
                self.note(format!(
                    "enums.{}: no row lists its values any more; they stay",
                    listed.name
                ));
                values.clone_from(&listed.values);
            }
            for value in listed.values.iter().filter(|value| !values.contains(value)) {
                self.note(format!("enums.{}: `{value}` is gone", listed.name));
            }
            for value in values.iter().filter(|value| !listed.values.contains(value)) {
                self.note(format!("enums.{}: `{value}` is new", listed.name));
            }
            if !listed.variants.is_empty() {
                let names: HashMap<&String, &String> =
                    listed.values.iter().zip(&listed.variants).collect();
                listed.variants = values
                    .iter()
                    .map(|value| {
                        names
                            .get(value)
                            .map_or_else(|| value.to_upper_camel_case(), |name| (*name).clone())
                    })
                    .collect();
            }
            listed.values = values;
            enums.push(listed);
        }
        enums
    }

    /// A list that a row stated is what that row states now.
    fn lists(&mut self, types: &[Type], methods: &[Method]) -> Vec<List> {
        let base = self.base;
        let mut lists = Vec::new();
        for list in &base.lists {
            let source =
                places(&base.types, &base.methods).find(|(_, row)| stated(row) == list.values);
            let Some((place, _)) = source else {
                // It stands on another page, such as the one about currencies.
                lists.push(list.clone());
                continue;
            };
            match places(types, methods).find(|(now, _)| *now == place) {
                Some((_, row)) if stated(row).is_empty() => {
                    self.note(format!(
                        "lists.{}: `{place}` lists its values no more; they stay",
                        list.name
                    ));
                    lists.push(list.clone());
                }
                Some((_, row)) => lists.push(List {
                    name: list.name.clone(),
                    values: stated(row),
                }),
                None => self.note(format!("lists.{}: is gone", list.name)),
            }
        }
        lists
    }

    /// Names the alternatives that the description only writes out.
    fn unions(&mut self, types: &[Type], methods: &[Method]) {
        let base = self.base;
        let mut found: Vec<(String, Vec<Ty>)> = Vec::new();
        let answers = methods
            .iter()
            .map(|method| (format!("{}.result", method.name), &method.returns));
        let rows = places(types, methods).map(|(place, row)| (place, &row.ty));
        for (place, ty) in rows.chain(answers) {
            if let Some(alternatives) = written_out(ty)
                && !found.iter().any(|(_, of)| of == alternatives)
            {
                found.push((place, alternatives.to_vec()));
            }
        }
        let before = |place: &str| {
            let (_, row) = places(&base.types, &base.methods).find(|(old, _)| old == place)?;
            let alternatives = written_out(&row.ty)?;
            base.unions.iter().find(|union| union.of == alternatives)
        };
        let mut unnamed = Vec::new();
        let mut current: HashMap<&str, Vec<Ty>> = HashMap::new();
        for (_, of) in &found {
            if let Some(union) = base.unions.iter().find(|union| union.of == *of) {
                current.insert(&union.name, of.clone());
            }
        }
        for (place, of) in found {
            if base.unions.iter().any(|union| union.of == of) {
                continue;
            }
            match before(&place).filter(|union| !current.contains_key(union.name.as_str())) {
                Some(union) => {
                    current.insert(&union.name, of);
                }
                None => unnamed.push((place, of)),
            }
        }
        for union in &base.unions {
            let mut union = union.clone();
            match current.remove(union.name.as_str()) {
                Some(of) => {
                    if of != union.of {
                        self.note(format!(
                            "unions.{}: is {} now",
                            union.name,
                            Ty::OneOf(of.clone())
                        ));
                        union.of = of;
                        tell(&mut union, types);
                    }
                    self.unions.push(union);
                }
                None if union.by_hand => self.unions.push(union),
                None => self.note(format!("unions.{}: is gone", union.name)),
            }
        }
        for (place, of) in unnamed {
            let name = place.to_upper_camel_case();
            self.note(format!(
                "unions.{name}: is new; rename it as you like: {}",
                Ty::OneOf(of.clone())
            ));
            let mut union = NamedUnion {
                name,
                summary: None,
                by_hand: false,
                of,
                discriminator: None,
                shape_rules: Vec::new(),
            };
            tell(&mut union, types);
            self.unions.push(union);
        }
    }
}

/// Finds what tells a union apart; its rules stay where they still cover everything.
fn tell(union: &mut NamedUnion, types: &[Type]) {
    let is_named = |name: &str| union.of.contains(&Ty::Ref(name.to_owned()));
    union.shape_rules.retain(|rule| is_named(&rule.variant));
    let is_complete = union.of.iter().all(|ty| match ty {
        Ty::Ref(name) => union.shape_rules.iter().any(|rule| rule.variant == *name),
        _ => true,
    });
    if is_complete {
        return;
    }
    union.shape_rules.clear();
    union.discriminator = None;
    union.discriminator = tell_apart(&union.of, types).map(|mut key| {
        // Alternatives without a name of their own state their values themselves.
        key.values.clear();
        key.json_kind.clear();
        key
    });
}

/// The alternatives in a type.
fn written_out(ty: &Ty) -> Option<&[Ty]> {
    match ty {
        Ty::OneOf(alternatives) => Some(alternatives),
        Ty::Array(item) => written_out(item),
        _ => None,
    }
}

fn places<'s>(types: &'s [Type], methods: &'s [Method]) -> impl Iterator<Item = (String, &'s Row)> {
    let types = types
        .iter()
        .map(|ty| (&ty.name, ty.fields.as_deref().unwrap_or_default()));
    let methods = methods
        .iter()
        .map(|method| (&method.name, method.params.as_slice()));
    types.chain(methods).flat_map(|(name, rows)| {
        rows.iter()
            .map(move |row| (format!("{name}.{}", row.name), row))
    })
}

fn all_rows<'s>(types: &'s [Type], methods: &'s [Method]) -> impl Iterator<Item = &'s Row> {
    places(types, methods).map(|(_, row)| row)
}

/// The values that a row lists.
fn stated(row: &Row) -> Vec<Value> {
    let texts = row.values.iter().cloned().map(Value::from);
    let numbers = row.only_values.iter().copied().map(Value::from);
    texts.chain(numbers).collect()
}
