//! What came, went and changed between two schemas, judged by what it does to the code of callers.
//!
//! The generated code is the measure: a change is breaking when a program that uses it may no
//! longer compile. The order of the documentation is no difference.

mod render;

use crate::emit::types::{asked, has_builder};
use crate::names;
use crate::schema::{Direction, Enum, Kind, Method, NamedUnion, Row, Schema, Ty, Type};
use crate::shape::{Model, Shape};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// What a change asks of callers. The gravest comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Programs may have to be changed.
    Breaking,
    /// There is more than before; programs go on as they are.
    Additive,
    /// Facts that are told in the documentation or checked by Telegram: limits, defaults, sentences.
    Documentation,
}

/// Which number of a version has to be raised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The first.
    Major,
    /// The second.
    Minor,
    /// The third.
    Patch,
}

/// What kind of thing has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// A method.
    Method,
    /// An object, or a union that has a name in the documentation.
    Type,
    /// A union that only the schema names.
    Union,
    /// An enumeration.
    Enum,
    /// A list of values that stay strings or numbers.
    List,
    /// The API as a whole.
    Service,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// What it asks of callers.
    pub severity: Severity,
    /// What kind of thing has changed.
    pub item: Item,
    /// Its name; of the service, nothing.
    pub name: String,
    /// The parameter, field, alternative or value that the change is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<String>,
    /// What has happened.
    #[serde(flatten)]
    pub what: What,
}

/// What has happened to a thing or to its member. Types are those of Rust.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "change")]
pub enum What {
    /// It is new.
    Came {
        /// Type of the parameter or field.
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        ty: Option<String>,
        /// Whether the parameter or field is required.
        #[serde(skip_serializing_if = "Option::is_none")]
        required: Option<bool>,
    },
    /// It is gone.
    Went {
        /// Type that the parameter or field had.
        #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
        ty: Option<String>,
        /// The only thing that came with the same type, or with the same parameters or fields: it may be the
        /// same thing under another name.
        #[serde(skip_serializing_if = "Option::is_none")]
        perhaps: Option<String>,
    },
    /// Its type is another one.
    Type {
        /// The type that it had.
        from: String,
        /// The type that it has.
        to: String,
    },
    /// It was optional and is required.
    Required,
    /// It was required and is optional.
    Optional,
    /// The method answers something else.
    Returns {
        /// What it answered.
        from: String,
        /// What it answers.
        to: String,
    },
    /// What the call or constructor takes by position is no longer the same, for other reasons than that
    /// something came, went, or became required.
    Positional {
        /// What it took.
        from: Vec<String>,
        /// What it takes.
        to: Vec<String>,
    },
    /// Another trait of the Rust type is no longer the same.
    Form {
        /// Which one: `kind`, `direction`, `constructor`, `choice`, `aside`, `also_accepts`, `variant`.
        part: &'static str,
        /// What it was.
        from: Option<String>,
        /// What it is.
        to: Option<String>,
    },
    /// A fact is no longer the same. `null` stands for what is not told.
    Fact {
        /// Its name in the schema.
        fact: String,
        /// What it was.
        from: Value,
        /// What it is.
        to: Value,
    },
}

/// The changes between two schemas: breaking ones first, then as the documentation is ordered.
#[derive(Debug, Clone, PartialEq)]
pub struct Changes {
    /// Version of the Bot API that the old schema is of.
    pub from: String,
    /// Version of the Bot API that the new schema is of.
    pub to: String,
    /// The changes.
    pub list: Vec<Change>,
}

impl Changes {
    /// The gravest change, if there is any.
    pub fn severity(&self) -> Option<Severity> {
        self.list.iter().map(|change| change.severity).min()
    }

    /// The step to the next version of the library: before its version 1.0, and from then on.
    ///
    /// As long as the first number is 0, the second stands for what breaks and the third for all
    /// else: that is how Cargo reads versions.
    pub fn steps(&self) -> Option<(Step, Step)> {
        self.severity().map(|severity| match severity {
            Severity::Breaking => (Step::Minor, Step::Major),
            Severity::Additive => (Step::Patch, Step::Minor),
            Severity::Documentation => (Step::Patch, Step::Patch),
        })
    }
}

/// Compares two schemas.
///
/// Both must come from [`Schema::parse`], which rejects what cannot be generated.
pub fn diff(old: &Schema, new: &Schema) -> Changes {
    let mut comparison = Comparison {
        old: Model::new(old),
        new: Model::new(new),
        list: Vec::new(),
    };
    comparison.methods(old, new);
    comparison.types(&old.types, &new.types);
    comparison.unions(&old.unions, &new.unions);
    comparison.enums(old, new);
    comparison.lists(old, new);
    comparison.service(old, new);
    let mut list = comparison.list;
    list.sort_by_key(|change| change.severity);
    Changes {
        from: old.version.clone(),
        to: new.version.clone(),
        list,
    }
}

struct Comparison<'s> {
    old: Model<'s>,
    new: Model<'s>,
    list: Vec<Change>,
}

/// What holds members, as far as it decides what a change of them breaks.
#[derive(Clone, Copy)]
enum Holder<'s> {
    Call {
        old: &'s Method,
        new: &'s Method,
    },
    Object {
        /// Callers make it.
        sent: bool,
        /// Callers read it.
        received: bool,
        /// It is made by naming what is required, in any order.
        has_builder: bool,
        /// Its optional members are the variants of an enum.
        is_choice: bool,
    },
}

/// Where a change is.
#[derive(Clone, Copy)]
struct Place<'s> {
    item: Item,
    name: &'s str,
    member: Option<&'s str>,
}

impl<'s> Place<'s> {
    fn new(item: Item, name: &'s str) -> Self {
        Self {
            item,
            name,
            member: None,
        }
    }

    fn member(self, member: &'s str) -> Self {
        Self {
            member: Some(member),
            ..self
        }
    }
}

impl<'s> Comparison<'s> {
    fn tell(&mut self, place: Place, severity: Severity, what: What) {
        self.list.push(Change {
            severity,
            item: place.item,
            name: place.name.to_owned(),
            member: place.member.map(str::to_owned),
            what,
        });
    }

    /// Tells of a trait of the Rust type, if it is not the same.
    fn form(
        &mut self,
        place: Place,
        severity: Severity,
        part: &'static str,
        from: Option<String>,
        to: Option<String>,
    ) {
        if from != to {
            self.tell(place, severity, What::Form { part, from, to });
        }
    }

    /// Tells of all members of the schema's entry that are not told of elsewhere.
    fn facts(
        &mut self,
        place: Place,
        old: &impl Serialize,
        new: &impl Serialize,
        elsewhere: &[&str],
    ) {
        let (old, new) = (value(old), value(new));
        let names: BTreeSet<&String> = [&old, &new]
            .into_iter()
            .filter_map(Value::as_object)
            .flat_map(serde_json::Map::keys)
            .collect();
        for fact in names {
            if !elsewhere.contains(&fact.as_str()) {
                self.fact(place, fact, &old[fact], &new[fact]);
            }
        }
    }

    fn fact(&mut self, place: Place, fact: &str, from: &Value, to: &Value) {
        if from != to {
            let what = What::Fact {
                fact: fact.to_owned(),
                from: from.clone(),
                to: to.clone(),
            };
            self.tell(place, Severity::Documentation, what);
        }
    }

    /// Tells of whole items that came and went; answers those that stayed.
    fn items<T>(
        &mut self,
        item: Item,
        old: &'s [T],
        new: &'s [T],
        name: fn(&T) -> &str,
        is_renamed: fn(&T, &T) -> bool,
    ) -> Vec<(&'s T, &'s T)> {
        let severity = match item {
            Item::List | Item::Service => (Severity::Documentation, Severity::Documentation),
            _ => (Severity::Breaking, Severity::Additive),
        };
        let pairs = Pairs::new(old, new, |old, new| name(old) == name(new));
        for gone in &pairs.went {
            let perhaps = pairs
                .other_name(gone, is_renamed)
                .map(|came| name(came).to_owned());
            let what = What::Went { ty: None, perhaps };
            self.tell(Place::new(item, name(gone)), severity.0, what);
        }
        for came in &pairs.came {
            let what = What::Came {
                ty: None,
                required: None,
            };
            self.tell(Place::new(item, name(came)), severity.1, what);
        }
        pairs.stayed
    }

    fn methods(&mut self, old: &'s Schema, new: &'s Schema) {
        let is_renamed = |old: &Method, new: &Method| {
            !old.params.is_empty() && old.params == new.params && old.returns == new.returns
        };
        let is_deprecated = |schema: &Schema, name: &str| {
            schema.deprecated_methods.iter().any(|other| other == name)
        };
        let stayed = self.items(
            Item::Method,
            &old.methods,
            &new.methods,
            |method| &method.name,
            is_renamed,
        );
        for (before, after) in stayed {
            let place = Place::new(Item::Method, &after.name);
            self.returns(place, before, after);
            self.rows(
                place,
                Holder::Call {
                    old: before,
                    new: after,
                },
                &before.params,
                &after.params,
            );
            self.positional(
                place,
                (&before.positional, &after.positional),
                |name| {
                    after.params.iter().any(|row| row.name == name)
                        || (name == "target" && before.has_target())
                },
                |name| {
                    let was = before.params.iter().find(|row| row.name == name);
                    let is = after.params.iter().find(|row| row.name == name);
                    match (was, is) {
                        (Some(was), Some(is)) => {
                            was.required || !is.required || before.positional.contains(&is.name)
                        }
                        (None, Some(_)) => false,
                        (_, None) => true,
                    }
                },
            );
            self.facts(
                place,
                before,
                after,
                &["name", "returns", "positional", "params"],
            );
            self.fact(
                place,
                "deprecated",
                &is_deprecated(old, &before.name).into(),
                &is_deprecated(new, &after.name).into(),
            );
        }
    }

    fn returns(&mut self, place: Place, old: &Method, new: &Method) {
        let from = rust(&self.old.ty(&old.returns));
        let to = rust(&self.new.ty(&new.returns));
        if from != to {
            self.tell(place, Severity::Breaking, What::Returns { from, to });
        } else if old.returns != new.returns && !are_unions(&old.returns, &new.returns) {
            let (from, to) = (value(&old.returns), value(&new.returns));
            self.fact(place, "returns", &from, &to);
        }
    }

    /// Tells of what is taken by position, unless what came and went says it already: the first
    /// closure picks the old arguments that are still there, the second the new ones that could have
    /// been given before.
    fn positional(
        &mut self,
        place: Place,
        (old, new): (&[String], &[String]),
        is_kept: impl Fn(&str) -> bool,
        was_known: impl Fn(&str) -> bool,
    ) {
        let kept = old.iter().filter(|name| is_kept(name));
        let known = new.iter().filter(|name| was_known(name));
        if !kept.eq(known) {
            let what = What::Positional {
                from: old.to_vec(),
                to: new.to_vec(),
            };
            self.tell(place, Severity::Breaking, what);
        }
    }

    fn types(&mut self, old: &'s [Type], new: &'s [Type]) {
        for (old, new) in self.items(Item::Type, old, new, |ty| &ty.name, is_same_type) {
            let place = Place::new(Item::Type, &new.name);
            // Which unions it belongs to, the unions tell; that it is empty, its fields.
            let elsewhere = [
                "name",
                "member_of",
                "kind",
                "direction",
                "choice",
                "aside",
                "empty",
                "also_accepts",
                "variants",
                "fields",
            ];
            self.facts(place, old, new, &elsewhere);
            if old.kind != new.kind {
                let (from, to) = (Some(text(&old.kind)), Some(text(&new.kind)));
                self.form(place, Severity::Breaking, "kind", from, to);
                continue;
            }
            match new.kind {
                Kind::Struct => self.object(place, old, new),
                Kind::Union => {
                    self.direction(place, Severity::Documentation, old, new);
                    self.alternatives(place, true, &old.variants, &new.variants);
                }
                Kind::File => self.direction(place, Severity::Documentation, old, new),
            }
        }
    }

    fn direction(&mut self, place: Place, severity: Severity, old: &Type, new: &Type) {
        let (from, to) = (directions(old), directions(new));
        self.form(place, severity, "direction", Some(from), Some(to));
    }

    fn object(&mut self, place: Place<'s>, old: &'s Type, new: &'s Type) {
        let was_sent = old.direction.contains(&Direction::Input);
        let is_sent = new.direction.contains(&Direction::Input);
        // Only what is sent has constructors.
        let severity = match (was_sent, is_sent) {
            (true, false) => Severity::Breaking,
            (false, true) => Severity::Additive,
            _ => Severity::Documentation,
        };
        self.direction(place, severity, old, new);
        self.form(
            place,
            Severity::Breaking,
            "choice",
            old.choice.clone(),
            new.choice.clone(),
        );
        let accepts =
            |model: &Model, ty: &Type| ty.also_accepts.as_ref().map(|ty| rust(&model.ty(ty)));
        let (from, to) = (accepts(&self.old, old), accepts(&self.new, new));
        let severity = if from.is_none() {
            Severity::Additive
        } else {
            Severity::Breaking
        };
        self.form(place, severity, "also_accepts", from, to);
        self.aside(place, old, new);

        let is_choice = old.choice.is_some() || new.choice.is_some();
        let holder = Holder::Object {
            sent: was_sent && is_sent,
            received: old.direction.contains(&Direction::Output),
            has_builder: has_builder(old),
            is_choice,
        };
        let rows = |ty: &'s Type| ty.fields.as_deref().unwrap_or_default();
        self.rows(place, holder, rows(old), rows(new));
        if !(is_choice || was_sent && is_sent) {
            return;
        }
        let constructor = |ty| if has_builder(ty) { "builder" } else { "new" };
        if !is_choice && constructor(old) != constructor(new) {
            let (from, to) = (constructor(old).to_owned(), constructor(new).to_owned());
            self.form(
                place,
                Severity::Breaking,
                "constructor",
                Some(from),
                Some(to),
            );
        } else if is_choice || !has_builder(old) {
            let arguments = |ty| -> Vec<String> {
                let rows = asked(ty).into_iter();
                rows.map(|row| row.name.clone()).collect()
            };
            let (from, to) = (arguments(old), arguments(new));
            self.positional(
                place,
                (&from, &to),
                |name| to.iter().any(|other| other == name),
                |name| from.iter().any(|other| other == name),
            );
        }
    }

    /// Members that are set aside can be read as before, and neither moved out nor matched.
    fn aside(&mut self, place: Place<'s>, old: &'s Type, new: &'s Type) {
        let name = |ty: &Type| ty.aside.as_ref().map(|aside| aside.name.clone());
        let (was, is) = (name(old), name(new));
        let severity = if was.is_none() {
            Severity::Additive
        } else {
            Severity::Breaking
        };
        self.form(place, severity, "aside", was, is);
        let of = |ty: &Type, row: &Row| {
            let aside = ty.aside.as_ref()?;
            let is_aside = aside.members.contains(&row.name);
            is_aside.then(|| aside.name.clone())
        };
        for row in new.fields.iter().flatten() {
            let known = old.fields.iter().flatten();
            if known.into_iter().any(|other| other.name == row.name) {
                let (was, is) = (of(old, row), of(new, row));
                if was.is_none() != is.is_none() {
                    self.form(
                        place.member(&row.name),
                        Severity::Breaking,
                        "aside",
                        was,
                        is,
                    );
                }
            }
        }
    }

    fn rows(&mut self, place: Place<'s>, holder: Holder, old: &'s [Row], new: &'s [Row]) {
        let pairs = Pairs::new(old, new, |old, new| old.name == new.name);
        for row in &pairs.went {
            let perhaps = pairs.other_name(row, |old, new| {
                old.ty == new.ty && old.enum_name == new.enum_name
            });
            let perhaps = perhaps.map(|row| row.name.clone());
            self.row_went(place.member(&row.name), row, perhaps);
        }
        for row in &pairs.came {
            self.row_came(place.member(&row.name), holder, row);
        }
        for (old, new) in pairs.stayed {
            let place = place.member(&new.name);
            match (old.is_constant(), new.is_constant()) {
                (false, false) => self.row(place, holder, old, new),
                (true, false) => self.row_came(place, holder, new),
                (false, true) => self.row_went(place, old, None),
                (true, true) => {}
            }
            self.facts(place, old, new, &["name", "type", "required", "enum_name"]);
        }
    }

    fn row_went(&mut self, place: Place, row: &Row, perhaps: Option<String>) {
        let ty = Some(rust(&self.old.row(row)));
        let severity = if row.is_constant() {
            Severity::Documentation
        } else {
            Severity::Breaking
        };
        self.tell(place, severity, What::Went { ty, perhaps });
    }

    fn row_came(&mut self, place: Place, holder: Holder, row: &Row) {
        let asks = match holder {
            // What is optional can be asked for by position as well.
            Holder::Call { new, .. } => row.required || new.positional.contains(&row.name),
            Holder::Object {
                sent, is_choice, ..
            } => row.required && (sent || is_choice),
        };
        let severity = if row.is_constant() {
            Severity::Documentation
        } else if asks {
            Severity::Breaking
        } else {
            Severity::Additive
        };
        let what = What::Came {
            ty: Some(rust(&self.new.row(row))),
            required: Some(row.required),
        };
        self.tell(place, severity, what);
    }

    /// A member that callers have, before and after.
    fn row(&mut self, place: Place, holder: Holder, old: &Row, new: &Row) {
        let (was, is) = (self.old.row(old), self.new.row(new));
        let (was_field, is_field) = (field(&was, old), field(&is, new));
        if holder.has_in_target(&new.name) {
            self.fact(place, "type", &value(&old.ty), &value(&new.ty));
        } else if rust(&was) != rust(&is) {
            let severity = if holder.only_sends() && self.takes(&is, &new.ty, &old.ty, &was) {
                Severity::Additive
            } else {
                Severity::Breaking
            };
            let (from, to) = (rust(&was), rust(&is));
            self.tell(place, severity, What::Type { from, to });
        } else if old.required == new.required && was_field != is_field {
            // An optional `True` and an optional `Boolean` have the same setter.
            let severity = if holder.only_sends() {
                Severity::Additive
            } else {
                Severity::Breaking
            };
            let (from, to) = (was_field.clone(), is_field.clone());
            self.tell(place, severity, What::Type { from, to });
        } else if old.ty != new.ty && !are_unions(&old.ty, &new.ty) {
            self.fact(place, "type", &value(&old.ty), &value(&new.ty));
        }
        if old.required != new.required {
            let severity = holder.severity(new, was_field == is_field);
            let what = if new.required {
                What::Required
            } else {
                What::Optional
            };
            self.tell(place, severity, what);
        }
    }

    /// Whether an argument of the new type takes whatever the old one took: it is a union that has
    /// the old type among its alternatives.
    fn takes(&self, is: &Shape, new: &Ty, old: &Ty, was: &Shape) -> bool {
        if !matches!(is, Shape::Enum(_))
            || !matches!(was, Shape::Integer | Shape::String | Shape::Struct(_))
        {
            return false;
        }
        match new {
            Ty::OneOf(alternatives) => alternatives.contains(old),
            Ty::Ref(name) => {
                let mut types = self.new.schema.types.iter();
                types.any(|ty| ty.name == *name && ty.variants.contains(old))
            }
            _ => false,
        }
    }

    fn unions(&mut self, old: &'s [NamedUnion], new: &'s [NamedUnion]) {
        let is_renamed = |old: &NamedUnion, new: &NamedUnion| old.of == new.of;
        for (old, new) in self.items(Item::Union, old, new, |union| &union.name, is_renamed) {
            let place = Place::new(Item::Union, &new.name);
            let is_generated = !old.by_hand && !new.by_hand;
            self.alternatives(place, is_generated, &old.of, &new.of);
            self.facts(place, old, new, &["name", "of"]);
        }
    }

    fn alternatives(&mut self, place: Place, is_generated: bool, old: &[Ty], new: &[Ty]) {
        let variants = |alternatives: &[Ty]| {
            if is_generated {
                names::variants(alternatives)
            } else {
                alternatives.iter().map(Ty::to_string).collect()
            }
        };
        let listed = |alternatives: &[Ty]| -> Vec<(String, String)> {
            let names = alternatives.iter().map(Ty::to_string);
            names.zip(variants(alternatives)).collect()
        };
        self.variants(place, &listed(old), &listed(new));
    }

    fn enums(&mut self, old: &'s Schema, new: &'s Schema) {
        let is_renamed = |old: &Enum, new: &Enum| old.values == new.values;
        let stayed = self.items(
            Item::Enum,
            &old.enums,
            &new.enums,
            |listed| &listed.name,
            is_renamed,
        );
        for (before, after) in stayed {
            let place = Place::new(Item::Enum, &after.name);
            self.variants(
                place,
                &names::enum_variants(old, &before.name),
                &names::enum_variants(new, &after.name),
            );
            self.facts(place, before, after, &["name", "values", "variants"]);
        }
    }

    /// What a Rust enum has besides `Unknown`: what it stands for, and its name.
    fn variants(&mut self, place: Place, old: &[(String, String)], new: &[(String, String)]) {
        let pairs = Pairs::new(old, new, |old, new| old.0 == new.0);
        for (name, _) in pairs.went {
            let what = What::Went {
                ty: None,
                perhaps: None,
            };
            self.tell(place.member(name), Severity::Breaking, what);
        }
        // An enum that may have more variants than are known: every match has an arm for it.
        for (name, _) in pairs.came {
            let what = What::Came {
                ty: None,
                required: None,
            };
            self.tell(place.member(name), Severity::Additive, what);
        }
        for ((name, was), (_, is)) in pairs.stayed {
            let (was, is) = (Some(was.clone()), Some(is.clone()));
            self.form(place.member(name), Severity::Breaking, "variant", was, is);
        }
    }

    fn lists(&mut self, old: &'s Schema, new: &'s Schema) {
        let stayed = self.items(
            Item::List,
            &old.lists,
            &new.lists,
            |list| &list.name,
            |old, new| old.values == new.values,
        );
        for (old, new) in stayed {
            self.facts(Place::new(Item::List, &new.name), old, new, &["name"]);
        }
    }

    fn service(&mut self, old: &Schema, new: &Schema) {
        let place = Place::new(Item::Service, "");
        let elsewhere = [
            "globals",
            "deprecated_methods",
            "enums",
            "lists",
            "unions",
            "types",
            "methods",
        ];
        self.facts(place, old, new, &elsewhere);
        self.facts(place, &old.globals, &new.globals, &[]);
    }
}

impl Holder<'_> {
    /// The parameter is a part of the message to act on, which callers name as one.
    fn has_in_target(self, name: &str) -> bool {
        match self {
            Self::Call { old, new } => old.is_in_target(name) && new.is_in_target(name),
            Self::Object { .. } => false,
        }
    }

    /// Callers make it and never read it.
    fn only_sends(self) -> bool {
        match self {
            Self::Call { .. } => true,
            Self::Object {
                sent,
                received,
                is_choice,
                ..
            } => sent && !received && !is_choice,
        }
    }

    /// What it means for callers that a member has become required or optional.
    fn severity(self, new: &Row, has_same_field: bool) -> Severity {
        match self {
            Self::Call { .. } if !new.required => Severity::Additive,
            Self::Call { .. } => Severity::Breaking,
            Self::Object {
                sent,
                received,
                has_builder,
                is_choice,
            } => {
                let is_read = received && !has_same_field;
                let is_asked = sent && (new.required || !has_builder);
                if is_read || is_asked || is_choice {
                    Severity::Breaking
                } else if sent {
                    Severity::Additive
                } else {
                    Severity::Documentation
                }
            }
        }
    }
}

/// Two lists, sorted out.
struct Pairs<'t, T> {
    went: Vec<&'t T>,
    came: Vec<&'t T>,
    stayed: Vec<(&'t T, &'t T)>,
}

impl<'t, T> Pairs<'t, T> {
    fn new(old: &'t [T], new: &'t [T], is_same: impl Fn(&T, &T) -> bool) -> Self {
        let mut pairs = Self {
            went: Vec::new(),
            came: Vec::new(),
            stayed: Vec::new(),
        };
        pairs.went.extend(
            old.iter()
                .filter(|old| !new.iter().any(|new| is_same(old, new))),
        );
        for new in new {
            match old.iter().find(|old| is_same(old, new)) {
                Some(old) => pairs.stayed.push((old, new)),
                None => pairs.came.push(new),
            }
        }
        pairs
    }

    /// What came for something that went, if no other fits either of them.
    fn other_name(&self, gone: &T, fits: impl Fn(&T, &T) -> bool) -> Option<&'t T> {
        let mut candidates = self.came.iter().filter(|came| fits(gone, came));
        let candidate = candidates.next()?;
        let is_only = candidates.next().is_none();
        let rivals = self.went.iter().filter(|gone| fits(gone, candidate));
        (is_only && rivals.count() == 1).then_some(candidate)
    }
}

/// Whether two types of different names have the same members; those may be of the type itself.
fn is_same_type(old: &Type, new: &Type) -> bool {
    let is_own = |ty: &Ty, name: &str| matches!(ty, Ty::Ref(own) if own == name);
    let same = |a: &Ty, b: &Ty| a == b || (is_own(a, &old.name) && is_own(b, &new.name));
    let rows = |ty: &Type| ty.fields.clone().unwrap_or_default();
    let (was, is) = (rows(old), rows(new));
    let is_empty = was.is_empty() && old.variants.is_empty();
    !is_empty
        && old.kind == new.kind
        && old.variants == new.variants
        && was.len() == is.len()
        && was.iter().zip(&is).all(|(a, b)| {
            a.name == b.name
                && a.required == b.required
                && a.constant == b.constant
                && same(&a.ty, &b.ty)
        })
}

/// Whether two types of the same Rust type are unions; those tell of their alternatives themselves.
fn are_unions(old: &Ty, new: &Ty) -> bool {
    match (old, new) {
        (Ty::Array(old), Ty::Array(new)) => are_unions(old, new),
        _ => matches!((old, new), (Ty::OneOf(_), Ty::OneOf(_))),
    }
}

/// A Rust type as text.
fn rust(shape: &Shape) -> String {
    shape.tokens().to_string().replace(' ', "")
}

/// The type of the member, with its absence.
fn field(shape: &Shape, row: &Row) -> String {
    if row.required {
        rust(shape)
    } else {
        shape.optional(&row.ty).to_string().replace(' ', "")
    }
}

fn directions(ty: &Type) -> String {
    let words: Vec<String> = ty.direction.iter().map(text).collect();
    words.join(" and ")
}

/// The schema's word for something.
fn text(word: &impl Serialize) -> String {
    let word = value(word);
    word.as_str()
        .map_or_else(|| word.to_string(), str::to_owned)
}

fn value(part: &impl Serialize) -> Value {
    serde_json::to_value(part).expect("a schema is plain data")
}
