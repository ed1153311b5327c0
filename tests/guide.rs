//! The guide is whole: each page can be reached, and each name of the original has its counterpart.
//!
//! That links lead somewhere is rustdoc's to check, that examples run is the doc tests'.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

fn read(path: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Public names of the original, each with the module or class that it belongs to.
fn original_names() -> Vec<(String, String)> {
    let text = read("tests/data/original_names.txt");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let mut owner = "";
    let mut names = Vec::new();
    for line in lines {
        let list = match line.split_once(": ") {
            Some((next, list)) => {
                owner = next;
                list
            }
            None => line,
        };
        let list = list.split_whitespace();
        names.extend(list.map(|name| (owner.to_owned(), name.to_owned())));
    }
    assert!(names.len() > 200, "{} names", names.len());
    names
}

/// The rows of all tables that begin with a name of the original: that cell, and the next.
fn rows() -> Vec<(String, String)> {
    let page = read("src/guide/from_python.rs");
    let rows = page.lines().filter_map(|line| line.strip_prefix("//! | "));
    rows.filter(|row| row.starts_with('`'))
        .map(|row| {
            let mut cells = row.split(" | ");
            let mut cell = || cells.next().unwrap_or_default().trim().to_owned();
            (cell(), cell())
        })
        .collect()
}

/// What stands between backticks, without arguments.
fn code(cell: &str) -> impl Iterator<Item = &str> {
    let spans = cell.split('`').skip(1).step_by(2);
    spans.map(|span| span.split('(').next().unwrap_or(span))
}

#[test]
fn each_name_of_the_original_is_on_the_page() {
    let rows = rows();
    let named: BTreeSet<&str> = rows.iter().flat_map(|(name, _)| code(name)).collect();
    let mut missing = Vec::new();
    for (owner, name) in original_names() {
        let member = format!("{owner}.{name}");
        // The methods of a bot have a table of their own.
        let alone = owner.starts_with("amanobot") || owner == "Bot";
        if !(named.contains(member.as_str()) || alone && named.contains(name.as_str())) {
            missing.push(member);
        }
    }
    assert!(missing.is_empty(), "not in any table: {missing:?}");
}

#[test]
fn each_name_has_a_counterpart_or_the_reason_why_there_is_none() {
    let wrong: Vec<String> = rows()
        .into_iter()
        .filter(|(_, here)| !here.contains("](") && !here.starts_with("none: "))
        .map(|(name, here)| format!("{name}: {here}"))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_row_is_there_once() {
    let mut seen = BTreeSet::new();
    for (name, _) in rows() {
        assert!(seen.insert(name.clone()), "{name} has two rows");
    }
}

#[test]
fn the_names_are_those_of_the_originals_own_index() {
    // The documentation of the original is not in this repository.
    let place = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../shared/amanobot-1.6.0-documentation.txt"
    );
    let Ok(documentation) = fs::read_to_string(place) else {
        return;
    };
    let start = documentation.find("\nA\n\naddStickerToSet").unwrap();
    let index = documentation[start..].replace('*', "");
    // `answer() (amanobot.helper.Answerer method), 21`, broken anywhere.
    let words: Vec<&str> = index.split_whitespace().collect();
    let known: BTreeSet<String> = original_names()
        .into_iter()
        .map(|(owner, name)| format!("{owner}.{name}"))
        .collect();
    let mut entries = 0;
    for (at, word) in words.iter().enumerate() {
        let (name, owner) = match *word {
            "(in" | "(class" => {
                let rest = &words[at + 1..];
                let owner = rest.iter().find(|word| word.starts_with("amanobot"));
                (words[at - 1], *owner.unwrap())
            }
            _ => match word.strip_prefix("(amanobot.") {
                Some(owner) => (words[at - 1], owner),
                None => continue,
            },
        };
        let owner = owner.trim_end_matches([')', ',']);
        let full = format!("{owner}.{}", name.trim_end_matches("()"));
        // A module and its item, or a class and its member, whatever they are in.
        let short = |parts: usize| {
            let from = full
                .rmatch_indices('.')
                .nth(parts)
                .map_or(0, |(dot, _)| dot + 1);
            &full[from..]
        };
        let is_known = known.contains(&full) || known.contains(short(1));
        // Each class of errors has these.
        assert!(
            is_known || full.ends_with(".DESCRIPTION_PATTERNS"),
            "`{full}` is in the index only"
        );
        entries += 1;
    }
    assert!(entries > 180, "{entries} entries");
}

/// The pages in reading order, as the guide's front page lists them.
fn pages() -> Vec<String> {
    let front = read("src/guide/mod.rs");
    let entries = front.lines().filter_map(|line| {
        let line = line.strip_prefix("//! ")?;
        let (_, target) = line.split_once("](")?;
        let (page, _) = target.split_once(')')?;
        let is_entry = line.starts_with(|first: char| first.is_ascii_digit() || first == '-');
        is_entry.then(|| page.to_owned())
    });
    entries.collect()
}

#[test]
fn each_page_is_listed_once() {
    let front = read("src/guide/mod.rs");
    let modules = front
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod "));
    let modules: Vec<&str> = modules.map(|line| line.trim_end_matches(';')).collect();
    let mut listed = pages();
    listed.sort();
    assert_eq!(listed, modules);
}

#[test]
fn each_page_leads_to_the_next() {
    let pages = pages();
    for pair in pages.windows(2) {
        let text = read(&format!("src/guide/{}.rs", pair[0]));
        let last = text.lines().last().unwrap_or_default();
        let link = format!("](super::{})", pair[1]);
        assert!(last.contains(&link), "{} does not lead to {link}", pair[0]);
    }
}

#[test]
fn each_page_begins_with_its_name_on_the_front_page() {
    let front = read("src/guide/mod.rs");
    for page in pages() {
        let text = read(&format!("src/guide/{page}.rs"));
        let (title, _) = text.split_once(':').unwrap();
        let title = title.strip_prefix("//! ").unwrap();
        assert!(front.contains(&format!("[{title}]({page})")), "{title}");
    }
}
