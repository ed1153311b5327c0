//! Reads the rules between the rows of a table.

use super::types::sentences;
use super::words::pattern;
use crate::schema::{Constraint, RequiredIf, Row};

/// The rules that rows and paragraphs state.
pub(super) fn constraints(rows: &[Row], text: &str) -> Vec<Constraint> {
    let mut rules: Vec<Constraint> = Vec::new();
    for row in rows {
        for other in &row.excludes {
            add(
                &mut rules,
                false,
                vec![vec![other.clone()], vec![row.name.clone()]],
            );
        }
    }
    if let Some((is_exact, names)) = choice(rows, text) {
        add(
            &mut rules,
            is_exact,
            names.into_iter().map(|name| vec![name]).collect(),
        );
    }
    let present: Vec<String> = pattern!(r"the field ([a-z_]+) will be present")
        .captures_iter(text)
        .map(|found| found[1].to_owned())
        .filter(|name| rows.iter().any(|row| row.name == *name))
        .collect();
    if present.len() > 1 {
        add(
            &mut rules,
            true,
            present.into_iter().map(|name| vec![name]).collect(),
        );
    }
    for row in rows.iter().filter(|row| !row.required_unless.is_empty()) {
        // Those that the same other one replaces belong together.
        let together = rows
            .iter()
            .filter(|other| other.required_unless == row.required_unless)
            .map(|other| other.name.clone())
            .collect();
        add(
            &mut rules,
            true,
            vec![together, row.required_unless.clone()],
        );
    }
    for row in rows {
        let when = row.required_if.as_ref().and_then(|when| when.as_object());
        if let Some(when) = when {
            rules.push(Constraint {
                at_most_one: Vec::new(),
                exactly_one: Vec::new(),
                note: None,
                required_if: Some(RequiredIf {
                    field: row.name.clone(),
                    when: when.clone().into_iter().collect(),
                }),
                source: None,
            });
        }
    }
    rules
}

/// Adds a rule that is not there yet, in whatever order of its sets.
fn add(rules: &mut Vec<Constraint>, is_exact: bool, sets: Vec<Vec<String>>) {
    let is_same = |stated: &[Vec<String>]| {
        stated.len() == sets.len() && sets.iter().all(|set| stated.contains(set))
    };
    let is_there = rules
        .iter()
        .any(|rule| is_same(&rule.at_most_one) || is_same(&rule.exactly_one));
    if !is_there {
        let (at_most_one, exactly_one) = if is_exact {
            (Vec::new(), sets)
        } else {
            (sets, Vec::new())
        };
        rules.push(Constraint {
            at_most_one,
            exactly_one,
            note: None,
            required_if: None,
            source: None,
        });
    }
}

/// `Exactly one of the fields other than text must be used`, `at most one of the optional fields`.
fn choice(rows: &[Row], text: &str) -> Option<(bool, Vec<String>)> {
    let stated = pattern!(
        r"(?i)\b(at most|exactly) one of the (optional fields|optional parameters|fields other than ([^.]*?) (?:must|can) be|fields ([^.]*?) (?:must|can|will) be)"
    );
    let found = sentences(text)
        .into_iter()
        .find_map(|sentence| stated.captures(sentence))?;
    let listed = |group: usize| -> Vec<&str> {
        let list = found.get(group).map_or("", |list| list.as_str());
        pattern!(r"[a-z0-9_]+")
            .find_iter(list)
            .map(|name| name.as_str())
            .filter(|name| rows.iter().any(|row| row.name == *name))
            .collect()
    };
    let (without, among) = (listed(3), listed(4));
    let names: Vec<String> = if among.is_empty() {
        rows.iter()
            .filter(|row| match without.as_slice() {
                [] => !row.required,
                without => !without.contains(&row.name.as_str()),
            })
            .map(|row| row.name.clone())
            .collect()
    } else {
        among.into_iter().map(str::to_owned).collect()
    };
    (names.len() > 1).then(|| (found[1].eq_ignore_ascii_case("exactly"), names))
}
