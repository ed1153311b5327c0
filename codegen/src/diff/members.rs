//! Compares parameters and fields, with an eye to who makes and who reads what holds them.

use super::comparison::{Comparison, Pairs, Place, value};
use super::{Severity, What};
use crate::schema::{Method, Row, Ty};
use crate::shape::Shape;

/// What holds members, as far as it decides what a change of them breaks.
#[derive(Clone, Copy)]
pub(super) enum Holder<'s> {
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

impl<'s> Comparison<'s> {
    pub(super) fn rows(
        &mut self,
        place: Place<'s>,
        holder: Holder,
        old: &'s [Row],
        new: &'s [Row],
    ) {
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

/// Whether two types of the same Rust type are unions; those tell of their alternatives themselves.
pub(super) fn are_unions(old: &Ty, new: &Ty) -> bool {
    match (old, new) {
        (Ty::Array(old), Ty::Array(new)) => are_unions(old, new),
        _ => matches!((old, new), (Ty::OneOf(_), Ty::OneOf(_))),
    }
}

/// A Rust type as text.
pub(super) fn rust(shape: &Shape) -> String {
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
