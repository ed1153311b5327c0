//! Objects, unions, enumerations and requests → definitions, in the documentation's order.

use super::rows::{Dialect, Travel, Values, binary, of_type};
use super::rules::{sentences, violations};
use crate::docs::PAGE;
use crate::json::Object;
use crate::names;
use crate::schema::{Constraint, Discriminator, Enum, Kind, Method, Row, Schema, Ty, Type};
use serde_json::Value;
use std::collections::HashSet;

/// Makes the definitions of a schema.
#[derive(Debug)]
pub(crate) struct Definitions<'s> {
    schema: &'s Schema,
    pub(crate) values: Values<'s>,
}

impl<'s> Definitions<'s> {
    pub(crate) fn new(schema: &'s Schema, dialect: Dialect) -> Self {
        Self {
            schema,
            values: Values::new(schema, dialect),
        }
    }

    /// Every definition under its name. No name comes twice, which the schema's check sees to.
    pub(crate) fn all(&self) -> Vec<(String, Object)> {
        let types = self.schema.types.iter();
        let types = types.map(|ty| (ty.name.clone(), self.define(ty)));
        let unions = self.values.unions().map(|union| {
            let alternatives = format!("{}.", Ty::OneOf(union.of.clone()));
            let about = union.summary.as_deref().unwrap_or(&alternatives);
            let mut definition = Object::new().with("description", about);
            let key = union.discriminator.as_ref();
            definition.append(self.union(&union.of, key));
            (union.name.clone(), definition)
        });
        let enums = self.schema.enums.iter();
        let enums = enums.map(|listed| (listed.name.clone(), self.enumeration(listed)));
        let requests = self.schema.methods.iter().filter_map(|method| {
            let name = names::request(&method.name).to_string();
            Some((name, self.request(method)?))
        });
        types.chain(unions).chain(enums).chain(requests).collect()
    }

    /// What a method is given as JSON; `None` if it takes nothing, or a file and nothing else will do.
    pub(crate) fn request(&self, method: &Method) -> Option<Object> {
        let mut properties = Object::new();
        for row in &method.params {
            match self.values.row(row, Travel::SENT) {
                Some(value) => properties.put(&row.name, value),
                None if row.required => return None,
                None => {}
            }
        }
        if properties.is_empty() {
            return None;
        }
        let about = format!("Parameters of `{}`.", method.name);
        let head = self.documented(about, &method.anchor);
        Some(object(
            head,
            properties,
            &method.params,
            &method.constraints,
            Travel::SENT,
        ))
    }

    /// What a method is given as a form, if it takes uploads.
    pub(crate) fn form(&self, method: &Method) -> Option<Object> {
        let uploads = method.uploads.as_ref()?;
        let nested = uploads.get("nested").is_some();
        if !nested && uploads.get("direct").is_none() {
            return None;
        }
        let mut properties = Object::new();
        for row in &method.params {
            properties.put(&row.name, self.values.part(row));
        }
        let about = format!("Parameters of `{}`, with files.", method.name);
        let head = self.documented(about, &method.anchor);
        let (rows, rules) = (&method.params, &method.constraints);
        let mut form = object(head, properties, rows, rules, Travel::SENT);
        if nested {
            let files = "The file that `attach://` and this name stand for.";
            form.put(
                "additionalProperties",
                Object::new().with("description", files),
            );
        }
        Some(form)
    }

    fn define(&self, ty: &Type) -> Object {
        let mut about = vec![ty.summary.clone().unwrap_or_else(|| ty.name.clone())];
        about.extend(sentences(&ty.constraints));
        if let Some(other) = &ty.also_accepts {
            about.push(format!("{other} in its place is understood as well."));
        }
        let mut definition = self.documented(about.join(" "), &ty.anchor);
        match ty.kind {
            Kind::Union => {
                definition.append(self.union(&ty.variants, ty.discriminator.as_ref()));
                definition
            }
            Kind::File => {
                definition.append(match self.values.dialect {
                    Dialect::OpenApi => binary(),
                    // It has no form in JSON, so nothing is one.
                    Dialect::JsonSchema => Object::new().with("not", Object::new()),
                });
                definition
            }
            Kind::Struct => {
                let travel = Travel::of(ty);
                let rows = ty.fields.as_deref().unwrap_or_default();
                let mut properties = Object::new();
                for row in rows {
                    if let Some(value) = self.values.row(row, travel) {
                        properties.put(&row.name, value);
                    }
                }
                object(definition, properties, rows, &ty.constraints, travel)
            }
        }
    }

    fn enumeration(&self, listed: &Enum) -> Object {
        let mut definition = Object::new();
        definition.put_some("description", listed.summary.as_deref());
        definition.append(of_type("string").with("enum", listed.values.clone()));
        if self.values.dialect == Dialect::OpenApi && !listed.variants.is_empty() {
            // What generators call values whose letters make no name, or the same: `a` and `A`.
            definition.put("x-enum-varnames", listed.variants.clone());
        }
        definition
    }

    /// Alternatives. They exclude each other if each object has its own value of one member.
    fn union(&self, alternatives: &[Ty], key: Option<&Discriminator>) -> Object {
        let (objects, others): (Vec<&Ty>, Vec<&Ty>) =
            alternatives.iter().partition(|ty| matches!(ty, Ty::Ref(_)));
        let schemas =
            |types: &[&Ty]| -> Vec<Object> { types.iter().map(|ty| self.values.ty(ty)).collect() };
        let tags = key.and_then(|key| self.tags(&objects, key));
        let is_exclusive = tags.is_some() || objects.len() <= 1;
        let word = if is_exclusive { "oneOf" } else { "anyOf" };
        let mut told = Object::new().with(word, schemas(&objects));
        if let (Some(key), Some(tags), Dialect::OpenApi) = (key, &tags, self.values.dialect) {
            let mut mapping = Object::new();
            for (tag, name) in tags {
                mapping.put(*tag, format!("{}{name}", self.values.dialect.prefix()));
            }
            let discriminator = Object::new()
                .with("propertyName", key.field.as_str())
                .with("mapping", mapping);
            told.put("discriminator", discriminator);
        }
        if others.is_empty() {
            return told;
        }
        // A discriminator is only for objects.
        let mut schemas = schemas(&others);
        match objects.as_slice() {
            [] => {}
            [object] => schemas.push(self.values.ty(object)),
            _ => schemas.push(told),
        }
        Object::new().with("oneOf", schemas)
    }

    /// The constant of each object, if no two have the same.
    fn tags(&self, objects: &[&Ty], key: &Discriminator) -> Option<Vec<(&'s str, &'s str)>> {
        let mut seen = HashSet::new();
        let tag = |ty: &&Ty| {
            let Ty::Ref(name) = ty else { return None };
            let ty = self.values.find(name)?;
            let rows = ty.fields.iter().flatten();
            let row = rows.into_iter().find(|row| row.name == key.field)?;
            let tag = row.constant.as_ref().and_then(Value::as_str)?;
            (row.required && seen.insert(tag)).then_some((tag, ty.name.as_str()))
        };
        objects.iter().map(tag).collect()
    }

    fn documented(&self, about: String, anchor: &str) -> Object {
        let link = format!("{PAGE}#{anchor}");
        match self.values.dialect {
            Dialect::OpenApi => Object::new()
                .with("description", about)
                .with("externalDocs", Object::new().with("url", link)),
            Dialect::JsonSchema => Object::new()
                .with("description", about)
                .with("$comment", format!("Telegram docs: {link}")),
        }
    }
}

fn object(
    mut head: Object,
    properties: Object,
    rows: &[Row],
    constraints: &[Constraint],
    travel: Travel,
) -> Object {
    let required: Vec<String> = rows
        .iter()
        .filter(|row| travel.requires(row))
        .map(|row| row.name.clone())
        .collect();
    head.append(of_type("object"));
    if !required.is_empty() {
        head.put("required", required);
    }
    head.put("properties", properties);
    if travel.sent {
        head.put_some("not", violations(constraints));
    }
    head
}
