//! The library is built in floors: a module imports only from floors below its own.
//!
//! Reads every `crate::…` under `src`; generated code has the imports of the file that includes it.

use std::fs;
use std::path::{Path, PathBuf};

/// Floor of each module. The root and the prelude re-export what all others have.
const FLOORS: [(&str, u32); 19] = [
    ("wire", 0),
    ("types", 1),
    ("schema", 1),
    ("error", 2),
    ("methods", 3),
    ("text", 3),
    ("update", 3),
    ("bot", 4),
    ("event", 4),
    ("helper", 5),
    ("routing", 5),
    ("delegate", 6),
    ("updates", 7),
    ("blocking", 8),
    ("sim", 8),
    ("bin", 9),
    ("guide", 9),
    ("prelude", 9),
    ("lib", 10),
];

/// Crates that one place only may name.
const AT_THE_EDGE: [(&str, &[&str]); 3] = [
    (
        "reqwest",
        &[
            "src/bot/http.rs",
            "src/bot/builder.rs",
            // The simulator is the client of webhooks.
            "src/sim/webhook/address.rs",
            "src/sim/webhook/courier.rs",
            "src/sim/webhook/trust.rs",
        ],
    ),
    (
        "axum",
        &[
            "src/sim/server.rs",
            // Breaks the connections of `axum::serve`.
            "src/sim/wire.rs",
            "src/updates/route.rs",
            "src/updates/server.rs",
        ],
    ),
    ("regex", &["src/routing/mod.rs", "src/routing/pattern.rs"]),
];

/// The simulator reads requests by the static table: a serialiser in common would hide faults.
const SIMULATOR_KNOWS: [&str; 4] = ["schema", "bot", "error", "sim"];

#[test]
fn a_module_imports_only_from_floors_below() {
    let mut wrong = Vec::new();
    for file in sources() {
        let module = module(&file.path);
        let own = floor(&module);
        for (line, imported) in file.imports() {
            let other = floor(&imported);
            if imported != module && other >= own {
                wrong.push(format!(
                    "{}:{line}: `{module}` (floor {own}) imports from `{imported}` (floor {other})",
                    file.path
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_simulator_knows_no_generated_types() {
    let mut wrong = Vec::new();
    for file in sources().iter().filter(|file| module(&file.path) == "sim") {
        for (line, imported) in file.imports() {
            if !SIMULATOR_KNOWS.contains(&imported.as_str()) {
                wrong.push(format!(
                    "{}:{line}: `sim` imports from `{imported}`",
                    file.path
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn foreign_crates_stay_at_the_edge() {
    for (name, places) in AT_THE_EDGE {
        for file in sources() {
            let names = file
                .code()
                .any(|(_, line)| line.contains(&format!("{name}::")));
            assert!(
                !names || places.contains(&file.path.as_str()),
                "{} names {name}, which only {places:?} may",
                file.path
            );
        }
    }
}

struct Source {
    /// Its path in the repository.
    path: String,
    text: String,
}

impl Source {
    /// Lines of code with their numbers; documentation and comments are left out.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let lines = self.text.lines().enumerate();
        lines
            .map(|(index, line)| (index + 1, line.split("//").next().unwrap_or_default()))
            .filter(|(_, line)| !line.trim().is_empty())
    }

    /// The modules that are named by `crate::…`, with the lines.
    fn imports(&self) -> Vec<(usize, String)> {
        let is_module = !self.path["src/".len()..]
            .trim_end_matches("/mod.rs")
            .contains('/');
        let mut imports = Vec::new();
        for (number, line) in self.code() {
            assert!(
                !(is_module && line.starts_with("use super::")),
                "{}:{number}: say `crate::`",
                self.path
            );
            for (place, _) in line.match_indices("crate::") {
                let word = |letter: char| letter.is_alphanumeric() || letter == '_';
                // `$crate::` is what a macro says, wherever it is used; `pub(crate)` names nothing.
                if line[..place].ends_with(word) {
                    continue;
                }
                let rest = &line[place + "crate::".len()..];
                assert!(
                    !rest.starts_with('{'),
                    "{}:{number}: one `use` for each module",
                    self.path
                );
                let name: String = rest.chars().take_while(|letter| word(*letter)).collect();
                imports.push((number, at_the_root(&name)));
            }
        }
        imports
    }
}

/// The module that something at the crate's root comes from.
fn at_the_root(name: &str) -> String {
    let module = match name {
        "Bot" | "BotBuilder" => "bot",
        "ApiError" | "ApiErrorKind" | "Error" | "Result" => "error",
        other => other,
    };
    module.to_owned()
}

/// `src/bot/call.rs` → `bot`
fn module(path: &str) -> String {
    let path = path.strip_prefix("src/").unwrap();
    let end = path.find(['/', '.']).unwrap();
    path[..end].to_owned()
}

fn floor(module: &str) -> u32 {
    let known = FLOORS.iter().find(|(name, _)| *name == module);
    known
        .unwrap_or_else(|| panic!("`{module}` has no floor: give it one in tests/floors.rs"))
        .1
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("src")];
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        let mut entries: Vec<PathBuf> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                sources.push(Source {
                    path: name.replace('\\', "/"),
                    text: fs::read_to_string(&path).unwrap(),
                });
            }
        }
    }
    assert!(sources.len() > 20);
    sources
}
