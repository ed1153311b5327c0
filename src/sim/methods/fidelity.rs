//! How much of each method the simulator has.

use std::fmt;

use super::{ENTRIES, records};
use crate::schema::{METHODS, Method, Tables};

/// How much of a method the simulator has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Fidelity {
    /// It has the effect on the world that the server gives it.
    Modelled,
    /// What was set is what is got.
    Recorded,
    /// Parameters are checked and the answer has the right shape, but nothing happens.
    ShapeOnly,
}

impl fmt::Display for Fidelity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Modelled => "modelled",
            Self::Recorded => "recorded",
            Self::ShapeOnly => "shape-only",
        })
    }
}

/// All methods of the Bot API in its order, and how much of each the simulator has.
pub fn fidelity() -> impl Iterator<Item = (&'static str, Fidelity)> {
    METHODS
        .iter()
        .map(|method| (method.name, fidelity_of(method)))
}

/// How much of this method the simulator has.
pub(crate) fn fidelity_of(method: &Method) -> Fidelity {
    match ENTRIES.get(method.name) {
        Some(entry) => entry.fidelity,
        None if method.name == "getUpdates" => Fidelity::Modelled,
        None if records::knows(Tables::bot_api(), method) => Fidelity::Recorded,
        None => Fidelity::ShapeOnly,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sim::methods::AREAS;

    #[test]
    fn each_area_names_methods_that_exist_and_no_two_the_same() {
        let mut named = Vec::new();
        for entry in AREAS.into_iter().flatten() {
            assert!(
                Tables::bot_api().method(entry.method).is_some(),
                "{}",
                entry.method
            );
            assert!(!named.contains(&entry.method), "{} twice", entry.method);
            named.push(entry.method);
        }
    }
}
