//! Compares methods: what they answer and what their calls take by position.

use super::comparison::{Comparison, Place, value};
use super::members::{Holder, are_unions, rust};
use super::{Item, Severity, What};
use crate::schema::{Method, Schema};

impl<'s> Comparison<'s> {
    pub(super) fn methods(&mut self, old: &'s Schema, new: &'s Schema) {
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
}
