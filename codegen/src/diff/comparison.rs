//! What every comparison is made of: places, pairs of things that stayed, and what is told of them.

use super::{Change, Item, Severity, What};
use crate::shape::Model;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;

pub(super) struct Comparison<'s> {
    pub(super) old: Model<'s>,
    pub(super) new: Model<'s>,
    pub(super) list: Vec<Change>,
}

/// Where a change is.
#[derive(Clone, Copy)]
pub(super) struct Place<'s> {
    item: Item,
    name: &'s str,
    member: Option<&'s str>,
}

impl<'s> Place<'s> {
    pub(super) fn new(item: Item, name: &'s str) -> Self {
        Self {
            item,
            name,
            member: None,
        }
    }

    pub(super) fn member(self, member: &'s str) -> Self {
        Self {
            member: Some(member),
            ..self
        }
    }
}

impl<'s> Comparison<'s> {
    pub(super) fn tell(&mut self, place: Place, severity: Severity, what: What) {
        self.list.push(Change {
            severity,
            item: place.item,
            name: place.name.to_owned(),
            member: place.member.map(str::to_owned),
            what,
        });
    }

    /// Tells of a trait of the Rust type, if it is not the same.
    pub(super) fn form(
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
    pub(super) fn facts(
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

    pub(super) fn fact(&mut self, place: Place, fact: &str, from: &Value, to: &Value) {
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
    pub(super) fn items<T>(
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

    /// Tells of what is taken by position, unless what came and went says it already: the first
    /// closure picks the old arguments that are still there, the second the new ones that could have
    /// been given before.
    pub(super) fn positional(
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
}

/// Two lists, sorted out.
pub(super) struct Pairs<'t, T> {
    pub(super) went: Vec<&'t T>,
    pub(super) came: Vec<&'t T>,
    pub(super) stayed: Vec<(&'t T, &'t T)>,
}

impl<'t, T> Pairs<'t, T> {
    pub(super) fn new(old: &'t [T], new: &'t [T], is_same: impl Fn(&T, &T) -> bool) -> Self {
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
    pub(super) fn other_name(&self, gone: &T, fits: impl Fn(&T, &T) -> bool) -> Option<&'t T> {
        let mut candidates = self.came.iter().filter(|came| fits(gone, came));
        let candidate = candidates.next()?;
        let is_only = candidates.next().is_none();
        let rivals = self.went.iter().filter(|gone| fits(gone, candidate));
        (is_only && rivals.count() == 1).then_some(candidate)
    }
}

/// The schema's word for something.
pub(super) fn text(word: &impl Serialize) -> String {
    let word = value(word);
    word.as_str()
        .map_or_else(|| word.to_string(), str::to_owned)
}

pub(super) fn value(part: &impl Serialize) -> Value {
    serde_json::to_value(part).expect("a schema is plain data")
}
