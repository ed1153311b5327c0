//! The command behind `cargo codegen`.

use amanobot_codegen::{Schema, generate};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const USAGE: &str = "usage: cargo codegen check [--fix] [--root DIR]

  check   the schema is canonical and closed, and codegen/snapshot is what it generates
  --fix   rewrite both instead of complaining
  --root  folder of api-schema.json and codegen/snapshot, instead of this repository";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let Some(command) = Command::parse(&arguments) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let result = match command {
        Command::Help => Ok(USAGE.to_owned()),
        Command::Check { fix, root } => check(&root, fix),
    };
    match result {
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

enum Command {
    Help,
    Check { fix: bool, root: PathBuf },
}

impl Command {
    fn parse(arguments: &[String]) -> Option<Self> {
        let (command, options) = arguments.split_first()?;
        match command.as_str() {
            "check" => {}
            "help" | "--help" | "-h" if options.is_empty() => return Some(Self::Help),
            _ => return None,
        }
        let mut fix = false;
        let mut root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut options = options.iter();
        while let Some(option) = options.next() {
            match option.as_str() {
                "--fix" => fix = true,
                "--root" => root = PathBuf::from(options.next()?),
                _ => return None,
            }
        }
        Some(Self::Check { fix, root })
    }
}

fn check(root: &Path, fix: bool) -> Result<String, String> {
    let schema_path = root.join("api-schema.json");
    let text = fs::read_to_string(&schema_path)
        .map_err(|error| format!("cannot read api-schema.json: {error}"))?;
    let schema = Schema::parse(&text).map_err(|error| format!("api-schema.json:\n{error}"))?;
    let snapshot = root.join("codegen/snapshot");
    let mut wanted = vec![("api-schema.json", schema_path, schema.to_canonical())];
    wanted.extend(
        generate(&schema)
            .into_iter()
            .map(|file| (file.name, snapshot.join(file.name), file.contents)),
    );

    let mut problems = Vec::new();
    for (name, path, contents) in &wanted {
        let current = fs::read_to_string(path).unwrap_or_default();
        if current == *contents {
            continue;
        }
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
            problems.push(if *name == "api-schema.json" {
                format!("{name}:{line}: not in its canonical form")
            } else {
                format!("codegen/snapshot/{name}:{line}: committed and generated differ")
            });
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
