//! Rules between members: as sentences, and as schemas of what breaks them.
//!
//! Everything is said by one `not`. `oneOf` and `if` would say it too, but generators of clients
//! make types of them, and leave `not` alone.

use crate::json::{Json, Object};
use crate::schema::{Constraint, RequiredIf};

/// The rules in words; those about one member stand there.
pub(crate) fn sentences(constraints: &[Constraint]) -> Vec<String> {
    let mut sentences = Vec::new();
    for constraint in constraints {
        if !constraint.exactly_one.is_empty() {
            let sets = list(&constraint.exactly_one);
            sentences.push(format!("Exactly one of {sets} must be given."));
        }
        if !constraint.at_most_one.is_empty() {
            let sets = list(&constraint.at_most_one);
            sentences.push(format!("At most one of {sets} may be given."));
        }
        if let Some(note) = &constraint.note {
            sentences.push(format!("Note: {note}."));
        }
    }
    sentences
}

fn list(sets: &[Vec<String>]) -> String {
    let sets: Vec<_> = sets
        .iter()
        .map(|set| format!("`{}`", set.join("` + `")))
        .collect();
    sets.join(", ")
}

/// A schema that holds for what keeps to no rule, to be put beside `properties`.
pub(crate) fn violations(constraints: &[Constraint]) -> Option<Object> {
    let mut violations = Vec::new();
    for constraint in constraints {
        together(&constraint.at_most_one, &mut violations);
        together(&constraint.exactly_one, &mut violations);
        if !constraint.exactly_one.is_empty() {
            let sets = constraint.exactly_one.iter();
            let any: Vec<Object> = sets.map(|set| required(set)).collect();
            violations.push(not(Object::new().with("anyOf", any)));
        }
        violations.extend(constraint.required_if.as_ref().map(missing));
    }
    match violations.len() {
        0 => None,
        1 => violations.pop(),
        _ => Some(Object::new().with("anyOf", violations)),
    }
}

/// A member of one set beside a member of another.
fn together(sets: &[Vec<String>], violations: &mut Vec<Object>) {
    for (index, set) in sets.iter().enumerate() {
        for other in &sets[index + 1..] {
            for one in set {
                let pairs = other.iter().filter(|two| *two != one);
                violations.extend(pairs.map(|two| required(&[one.clone(), two.clone()])));
            }
        }
    }
}

/// The rule's condition is met, and its member is not there.
fn missing(rule: &RequiredIf) -> Object {
    let names: Vec<String> = rule.when.keys().cloned().collect();
    let mut values = Object::new();
    for (name, value) in &rule.when {
        if value.as_str() != Some("present") {
            values.put(name, Object::new().with("const", value.clone()));
        }
    }
    let mut violation = required(&names);
    if !values.is_empty() {
        violation.put("properties", values);
    }
    violation.append(not(required(std::slice::from_ref(&rule.field))));
    violation
}

fn required(names: &[String]) -> Object {
    Object::new().with("required", names.to_vec())
}

fn not(schema: impl Into<Json>) -> Object {
    Object::new().with("not", schema)
}
