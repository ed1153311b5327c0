//! Compares objects, and unions that have a name in the documentation.

use super::comparison::{Comparison, Place, text};
use super::members::{Holder, rust};
use super::{Item, Severity};
use crate::emit::types::{asked, has_builder};
use crate::schema::{Direction, Kind, Row, Ty, Type};
use crate::shape::Model;

impl<'s> Comparison<'s> {
    pub(super) fn types(&mut self, old: &'s [Type], new: &'s [Type]) {
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

fn directions(ty: &Type) -> String {
    let words: Vec<String> = ty.direction.iter().map(text).collect();
    words.join(" and ")
}
