//! What a schema must be for code to be made of it.

use crate::emit::types::stored;
use crate::emit::wire::tags;
use crate::names;
use crate::schema::{Constraint, Direction, Discriminator, Kind, Row, Schema, ShapeRule, Ty, Type};
use crate::shape::{Model, Shape};
use std::collections::{HashMap, HashSet};

/// A required member is one bit of a `u64`.
const MOST_REQUIRED: usize = 64;

/// Everything that is wrong, each with its place.
pub(crate) fn findings(schema: &Schema) -> Vec<String> {
    let mut check = Check {
        schema,
        model: Model::new(schema),
        findings: Vec::new(),
    };
    check.names();
    check.enums();
    for ty in &schema.types {
        check.ty(ty);
    }
    for union in schema.unions.iter().filter(|union| !union.by_hand) {
        check.union(
            &format!("unions.{}", union.name),
            &union.of,
            union.discriminator.as_ref(),
            &union.shape_rules,
        );
    }
    check.methods();
    if check.findings.is_empty() {
        check.cycles();
    }
    check.findings
}

struct Check<'s> {
    schema: &'s Schema,
    model: Model<'s>,
    findings: Vec<String>,
}

impl Check<'_> {
    fn finding(&mut self, place: &str, what: impl AsRef<str>) {
        self.findings.push(format!("{place}: {}", what.as_ref()));
    }

    fn find_type(&self, name: &str) -> Option<&Type> {
        self.schema.types.iter().find(|ty| ty.name == name)
    }

    fn names(&mut self) {
        let schema = self.schema;
        let types = schema.types.iter().map(|ty| ("types", &ty.name));
        let enums = schema.enums.iter().map(|listed| ("enums", &listed.name));
        let unions = schema
            .unions
            .iter()
            .filter(|union| !union.by_hand)
            .map(|union| ("unions", &union.name));
        let methods = schema
            .methods
            .iter()
            .map(|method| ("methods", &method.name));
        let asides = self
            .schema
            .types
            .iter()
            .filter_map(|ty| ty.aside.as_ref())
            .map(|aside| ("types", &aside.name));
        let mut seen = HashSet::new();
        for (list, name) in types
            .chain(asides)
            .chain(enums)
            .chain(unions)
            .chain(methods)
        {
            if !is_identifier(name) {
                self.finding(&format!("{list}.{name}"), "makes no Rust name");
                continue;
            }
            // A method shares its request's name with the types.
            let rust = if list == "methods" {
                names::request(name).to_string()
            } else {
                name.clone()
            };
            if !seen.insert(rust) {
                self.finding(&format!("{list}.{name}"), "the name is taken");
            }
        }
    }

    fn enums(&mut self) {
        for listed in &self.schema.enums {
            let place = format!("enums.{}", listed.name);
            if !listed.variants.is_empty() && listed.variants.len() != listed.values.len() {
                self.finding(&place, "`variants` must name every value or be left out");
                continue;
            }
            let mut seen = HashSet::from(["Unknown".to_owned()]);
            for (value, variant) in names::enum_variants(self.schema, &listed.name) {
                if !is_identifier(&variant) {
                    self.finding(
                        &place,
                        format!("`{value}` makes no Rust name; give `variants`"),
                    );
                } else if !seen.insert(variant.clone()) {
                    self.finding(
                        &place,
                        format!("`{value}` is the second `{variant}`; give `variants`"),
                    );
                }
            }
        }
    }

    fn ty(&mut self, ty: &Type) {
        let place = format!("types.{}", ty.name);
        match ty.kind {
            Kind::Union => self.union(
                &place,
                &ty.variants,
                ty.discriminator.as_ref(),
                &ty.shape_rules,
            ),
            Kind::Struct if ty.fields.is_none() => self.finding(&place, "a struct needs `fields`"),
            Kind::File | Kind::Struct => {}
        }
        let rows: Vec<&Row> = ty.fields.iter().flatten().collect();
        self.rows(&place, &rows, &ty.constraints);
        if rows.iter().filter(|row| row.required).count() > MOST_REQUIRED {
            self.finding(
                &place,
                format!("more than {MOST_REQUIRED} required members"),
            );
        }
        for name in ty.aside.iter().flat_map(|aside| &aside.members) {
            match rows.iter().find(|row| row.name == *name) {
                Some(row) if !row.required => {}
                Some(_) => self.finding(
                    &place,
                    format!("`{name}` is required and cannot be set aside"),
                ),
                None => self.finding(
                    &place,
                    format!("`aside` names `{name}`, which is not there"),
                ),
            }
        }
        if ty.aside.is_some() && ty.direction.contains(&Direction::Input) {
            self.finding(&place, "only what is received can set members aside");
        }
        if ty.choice.is_some() {
            let required: Vec<_> = rows.iter().filter(|row| row.required).collect();
            if required.len() != 1 || required[0].ty != Ty::Integer {
                self.finding(&place, "a `choice` has one required member, an Integer");
            }
            for row in rows.iter().filter(|row| !row.required) {
                if !matches!(self.model.row(row), Shape::Struct(_)) {
                    let place = format!("{place}.{}", row.name);
                    self.finding(&place, "a `choice` is between objects");
                }
            }
        }
    }

    fn methods(&mut self) {
        for method in &self.schema.methods {
            let place = format!("methods.{}", method.name);
            let rows: Vec<&Row> = method.params.iter().collect();
            self.rows(&place, &rows, &method.constraints);
            self.reference(&place, &method.returns);
            let mut seen = HashSet::new();
            for name in &method.positional {
                if !seen.insert(name) {
                    self.finding(&place, format!("`positional` names `{name}` twice"));
                }
                let known = if name == "target" {
                    method.has_target()
                } else {
                    rows.iter().any(|row| row.name == *name) && !method.is_in_target(name)
                };
                if !known {
                    self.finding(
                        &place,
                        format!("`positional` names `{name}`, which is no parameter"),
                    );
                }
            }
            for row in rows.iter().filter(|row| row.required) {
                if !method.positional.contains(&row.name) {
                    self.finding(
                        &place,
                        format!("`{}` is required but not in `positional`", row.name),
                    );
                }
            }
            if method.has_target() && !method.positional.iter().any(|name| name == "target") {
                self.finding(&place, "`positional` lacks `target`");
            }
        }
    }

    fn rows(&mut self, place: &str, rows: &[&Row], constraints: &[Constraint]) {
        let mut seen = HashSet::new();
        for row in rows {
            let place = format!("{place}.{}", row.name);
            if !seen.insert(row.name.as_str()) {
                self.finding(&place, "the name is taken");
            }
            if !is_identifier(names::member_name(&row.name)) {
                self.finding(&place, "makes no Rust name");
            }
            self.reference(&place, &row.ty);
            if let Some(name) = &row.enum_name {
                if ![Ty::String, Ty::Array(Box::new(Ty::String))].contains(&row.ty) {
                    self.finding(&place, "only a String can be of an enum");
                }
                let Some(listed) = self.schema.enums.iter().find(|listed| listed.name == *name)
                else {
                    self.finding(&place, format!("no enum is named `{name}`"));
                    continue;
                };
                let strange: Vec<_> = row
                    .values
                    .iter()
                    .filter(|value| !listed.values.contains(value))
                    .collect();
                if !strange.is_empty() {
                    self.finding(&place, format!("{strange:?} is not in the enum `{name}`"));
                }
            }
        }
        let known = |name: &String| rows.iter().any(|row| row.name == *name);
        let mut named: Vec<&String> = Vec::new();
        for constraint in constraints {
            named.extend(
                constraint
                    .at_most_one
                    .iter()
                    .chain(&constraint.exactly_one)
                    .flatten(),
            );
            if let Some(rule) = &constraint.required_if {
                named.push(&rule.field);
                named.extend(rule.when.keys());
            }
        }
        for row in rows {
            named.extend(row.excludes.iter().chain(&row.required_unless));
            named.extend(&row.default_from);
        }
        for name in named.into_iter().filter(|name| !known(name)) {
            self.finding(place, format!("a rule names `{name}`, which is not there"));
        }
    }

    fn reference(&mut self, place: &str, ty: &Ty) {
        match ty {
            Ty::Ref(name) if self.find_type(name).is_none() => {
                self.finding(place, format!("no type is named `{name}`"));
            }
            Ty::Array(item) => self.reference(place, item),
            Ty::OneOf(alternatives) => {
                if self.model.named_union(alternatives).is_none() {
                    self.finding(place, format!("`{ty}` has no name; add it to `unions`"));
                }
                for alternative in alternatives {
                    self.reference(place, alternative);
                }
            }
            _ => {}
        }
    }

    fn union(
        &mut self,
        place: &str,
        alternatives: &[Ty],
        key: Option<&Discriminator>,
        rules: &[ShapeRule],
    ) {
        for alternative in alternatives {
            self.reference(place, alternative);
        }
        let objects: Vec<&String> = alternatives
            .iter()
            .filter_map(|ty| {
                if let Ty::Ref(name) = ty {
                    Some(name)
                } else {
                    None
                }
            })
            .collect();
        let mut seen = HashSet::new();
        for variant in names::variants(alternatives) {
            if !is_identifier(&variant) || variant == "Unknown" || !seen.insert(variant.clone()) {
                self.finding(place, format!("`{variant}` cannot name a variant"));
            }
        }
        match key {
            Some(key) if key.rule.is_some() => self.zero_rule(place, &objects, key),
            Some(key) => self.tag_rule(place, alternatives, &objects, key),
            None => self.shape_rules(place, &objects, rules),
        }
    }

    /// Each object has its own value of one member, or members that no other one of that value has.
    fn tag_rule(
        &mut self,
        place: &str,
        alternatives: &[Ty],
        objects: &[&String],
        key: &Discriminator,
    ) {
        let field = &key.field;
        let tags = tags(&self.model, alternatives, key);
        for object in objects {
            let Some((tag, _)) = tags.iter().find(|(_, named)| named.contains(object)) else {
                self.finding(place, format!("`{object}` has no constant `{field}`"));
                continue;
            };
            let listed = key.values.get(*object).and_then(|value| value.as_str());
            if listed.is_some_and(|value| value != tag) {
                self.finding(
                    place,
                    format!("`{field}` of `{object}` is `{tag}`, but `values` differs"),
                );
            }
        }
        for (tag, named) in tags.iter().filter(|(_, named)| named.len() > 1) {
            for object in named {
                let rules = key.tie_break_required_fields.get(tag);
                match rules.and_then(|rules| rules.get(object)) {
                    Some(members) if !members.is_empty() => self.required(place, object, members),
                    _ => self.finding(
                        place,
                        format!("`{field}` is `{tag}` in {named:?}, and nothing decides"),
                    ),
                }
            }
        }
    }

    /// Each object has a rule, and none of the rules before it comes true whenever its own does.
    fn shape_rules(&mut self, place: &str, objects: &[&String], rules: &[ShapeRule]) {
        for object in objects {
            if !rules.iter().any(|rule| rule.variant == **object) {
                self.finding(place, format!("nothing tells `{object}` apart"));
            }
        }
        for (index, rule) in rules.iter().enumerate() {
            let object = &rule.variant;
            if !objects.contains(&object) {
                self.finding(
                    place,
                    format!("a rule decides for `{object}`, which is no alternative"),
                );
                continue;
            }
            self.required(place, object, &rule.has);
            let earlier = rules[..index]
                .iter()
                .find(|other| other.has.iter().all(|name| rule.has.contains(name)));
            if let Some(earlier) = earlier {
                let earlier = &earlier.variant;
                self.finding(
                    place,
                    format!("`{object}` is never reached: the rule for `{earlier}` is first"),
                );
            }
        }
    }

    /// What decides for an object must always be there.
    fn required(&mut self, place: &str, object: &str, members: &[String]) {
        let Some(ty) = self.find_type(object) else {
            return;
        };
        let rows: Vec<&Row> = ty.fields.iter().flatten().collect();
        let strange = |name: &&String| !rows.iter().any(|row| row.name == **name && row.required);
        let strange: Vec<&String> = members.iter().filter(strange).collect();
        if !strange.is_empty() {
            self.finding(
                place,
                format!("{strange:?} decides for `{object}`, which does not require it"),
            );
        }
    }

    /// One object is another one cut short, told by a zero: its members must all be in the other.
    fn zero_rule(&mut self, place: &str, objects: &[&String], key: &Discriminator) {
        let zero: Vec<_> = objects
            .iter()
            .filter(|name| key.values.contains_key(**name))
            .collect();
        let whole: Vec<_> = objects
            .iter()
            .filter(|name| !key.values.contains_key(**name))
            .collect();
        let ([zero], [whole]) = (zero.as_slice(), whole.as_slice()) else {
            self.finding(place, "a rule by zero needs two alternatives");
            return;
        };
        let (Some(zero), Some(whole)) = (self.find_type(zero), self.find_type(whole)) else {
            return;
        };
        let missing: Vec<_> = stored(zero)
            .filter(|row| !stored(whole).any(|other| is_same(row, other)))
            .map(|row| row.name.clone())
            .collect();
        let told =
            stored(whole).any(|row| row.name == key.field && row.required && row.ty == Ty::Integer);
        let whole = whole.name.clone();
        if !missing.is_empty() {
            self.finding(place, format!("{missing:?} is not in `{whole}`"));
        }
        if !told {
            let key = &key.field;
            self.finding(place, format!("`{whole}` has no required Integer `{key}`"));
        }
    }

    /// A struct that holds itself by value has no size. Optional objects and the objects in unions
    /// are boxed, so only required members can make such a ring.
    fn cycles(&mut self) {
        let inside: HashMap<&str, Vec<String>> = self
            .schema
            .types
            .iter()
            .map(|ty| {
                let held = stored(ty).filter(|row| row.required).filter_map(|row| {
                    match self.model.row(row) {
                        Shape::Struct(name) => Some(name),
                        _ => None,
                    }
                });
                (ty.name.as_str(), held.collect())
            })
            .collect();
        let mut rings = Vec::new();
        for name in inside.keys() {
            let mut reached: Vec<&str> = inside[name].iter().map(String::as_str).collect();
            let mut seen = HashSet::new();
            while let Some(next) = reached.pop() {
                if next == *name {
                    rings.push(format!("types.{name}: contains itself by value"));
                    break;
                }
                if seen.insert(next) {
                    reached.extend(inside.get(next).into_iter().flatten().map(String::as_str));
                }
            }
        }
        rings.sort();
        self.findings.extend(rings);
    }
}

/// Whether a member can be moved from one object to the other.
fn is_same(row: &Row, other: &Row) -> bool {
    row.name == other.name
        && row.ty == other.ty
        && row.enum_name == other.enum_name
        && row.required == other.required
}

fn is_identifier(name: &str) -> bool {
    let mut letters = name.chars();
    letters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
        && !KEYWORDS.contains(&name)
}

/// Words that Rust keeps for itself.
const KEYWORDS: [&str; 52] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
