//! The command behind `cargo codegen`.

use amanobot_codegen::{Schema, generate};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const USAGE: &str = "usage: cargo codegen check [--fix]

  check   the schema is canonical and closed, and codegen/snapshot is what it generates
  --fix   rewrite both instead of complaining";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let fix = match arguments.as_slice() {
        ["check"] => false,
        ["check", "--fix"] => true,
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match check(fix) {
        Ok(report) => {
            println!("{report}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn check(fix: bool) -> Result<String, String> {
    let codegen = Path::new(env!("CARGO_MANIFEST_DIR"));
    let schema_path = codegen.join("../api-schema.json");
    let text = fs::read_to_string(&schema_path)
        .map_err(|error| format!("cannot read api-schema.json: {error}"))?;
    let schema = Schema::parse(&text).map_err(|error| format!("api-schema.json:\n{error}"))?;
    let mut wanted: Vec<(PathBuf, String)> = vec![(schema_path, schema.to_canonical())];
    let snapshot = codegen.join("snapshot");
    wanted.extend(
        generate(&schema)
            .into_iter()
            .map(|file| (snapshot.join(file.name), file.contents)),
    );

    let mut problems = Vec::new();
    for (path, contents) in &wanted {
        let current = fs::read_to_string(path).unwrap_or_default();
        if current == *contents {
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if fix {
            fs::create_dir_all(&snapshot)
                .map_err(|error| format!("cannot make {}: {error}", snapshot.display()))?;
            fs::write(path, contents).map_err(|error| format!("cannot write {name}: {error}"))?;
            println!("rewrote {name}");
        } else {
            let line = 1 + current
                .lines()
                .zip(contents.lines())
                .take_while(|(old, new)| old == new)
                .count();
            problems.push(format!("{name}:{line}: committed and generated differ"));
        }
    }
    if problems.is_empty() {
        let (methods, types) = (schema.methods.len(), schema.types.len());
        Ok(format!(
            "Bot API {}: {methods} methods and {types} types, all in sync",
            schema.version
        ))
    } else {
        problems.push("run `cargo codegen check --fix` and commit what it writes".to_owned());
        Err(problems.join("\n"))
    }
}
