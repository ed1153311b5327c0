//! Compares what consists of alternatives or values: unions, enumerations and lists. And what is
//! said of the service as a whole.

use super::comparison::{Comparison, Pairs, Place};
use super::{Item, Severity, What};
use crate::names;
use crate::schema::{Enum, NamedUnion, Schema, Ty};

impl<'s> Comparison<'s> {
    pub(super) fn unions(&mut self, old: &'s [NamedUnion], new: &'s [NamedUnion]) {
        let is_renamed = |old: &NamedUnion, new: &NamedUnion| old.of == new.of;
        for (old, new) in self.items(Item::Union, old, new, |union| &union.name, is_renamed) {
            let place = Place::new(Item::Union, &new.name);
            let is_generated = !old.by_hand && !new.by_hand;
            self.alternatives(place, is_generated, &old.of, &new.of);
            self.facts(place, old, new, &["name", "of"]);
        }
    }

    pub(super) fn alternatives(
        &mut self,
        place: Place,
        is_generated: bool,
        old: &[Ty],
        new: &[Ty],
    ) {
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

    pub(super) fn enums(&mut self, old: &'s Schema, new: &'s Schema) {
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

    pub(super) fn lists(&mut self, old: &'s Schema, new: &'s Schema) {
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

    pub(super) fn service(&mut self, old: &Schema, new: &Schema) {
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
