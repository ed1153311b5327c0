//! The command behind `cargo codegen`.

#[cfg(feature = "cli")]
mod compare;
mod trial;

#[cfg(feature = "cli")]
use amanobot_codegen::File;
#[cfg(feature = "cli")]
use amanobot_codegen::import::{self, Form};
#[cfg(feature = "cli")]
use amanobot_codegen::surface::{Surface, difference};
use amanobot_codegen::{Schema, generate};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const USAGE: &str = "usage: cargo codegen check [--fix] [--root DIR]
       cargo codegen generate [--schema FILE] --out DIR [--crate]
       cargo codegen import html|spec FILE|URL [--out FILE] [--root DIR]
       cargo codegen diff OLD [NEW] [--format text|markdown|json]

  check     the schema is canonical and closed, codegen/snapshot is what it generates, and
            codegen/surface is the public API
  --fix     rewrite them instead of complaining
  generate  write the modules that a schema makes
  --crate   write them into a crate of their own, in which `cargo check` compiles them
  import    make a schema of the official page or of telegram-bot-api-spec, and keep what people
            added to api-schema.json; it is overwritten unless --out names another file
  diff      what came, went and changed from one schema to another, and what breaks for callers
  --root    folder of api-schema.json and codegen/snapshot, instead of this repository";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    #[cfg(feature = "cli")]
    if let [command, options @ ..] = arguments.as_slice()
        && command == "diff"
    {
        return compare::run(options);
    }
    let Some(command) = Command::parse(&arguments) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let result = match command {
        Command::Help => Ok(USAGE.to_owned()),
        Command::Check { fix, root } => check(&root, fix),
        Command::Generate {
            schema,
            out,
            in_crate,
        } => write_modules(&schema, &out, in_crate),
        #[cfg(feature = "cli")]
        Command::Import {
            form,
            source,
            out,
            root,
        } => import(form, &source, out.as_deref(), &root),
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
    Check {
        fix: bool,
        root: PathBuf,
    },
    Generate {
        schema: PathBuf,
        out: PathBuf,
        in_crate: bool,
    },
    #[cfg(feature = "cli")]
    Import {
        form: Form,
        source: String,
        out: Option<PathBuf>,
        root: PathBuf,
    },
}

impl Command {
    fn parse(arguments: &[String]) -> Option<Self> {
        let (command, arguments) = arguments.split_first()?;
        let mut words = Vec::new();
        let (mut fix, mut in_crate) = (false, false);
        let (mut root, mut schema, mut out) = (None, None, None);
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let place = match argument.as_str() {
                "--fix" => {
                    fix = true;
                    continue;
                }
                "--crate" => {
                    in_crate = true;
                    continue;
                }
                "--root" => &mut root,
                "--schema" => &mut schema,
                "--out" => &mut out,
                option if option.starts_with('-') => return None,
                word => {
                    words.push(word);
                    continue;
                }
            };
            *place = Some(PathBuf::from(arguments.next()?));
        }
        let own_root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        if in_crate && command != "generate" {
            return None;
        }
        match (command.as_str(), words.as_slice(), fix, root, schema, out) {
            ("help" | "--help" | "-h", [], false, None, None, None) => Some(Self::Help),
            ("check", [], fix, root, None, None) => Some(Self::Check {
                fix,
                root: root.unwrap_or(own_root),
            }),
            ("generate", [], false, None, schema, Some(out)) => Some(Self::Generate {
                schema: schema.unwrap_or_else(|| own_root.join("api-schema.json")),
                out,
                in_crate,
            }),
            #[cfg(feature = "cli")]
            ("import", [form, source], false, root, None, out) => Some(Self::Import {
                form: match *form {
                    "html" => Form::Html,
                    "spec" => Form::Spec,
                    _ => return None,
                },
                source: (*source).to_owned(),
                out,
                root: root.unwrap_or(own_root),
            }),
            _ => None,
        }
    }
}

fn read_schema(path: &Path) -> Result<Schema, String> {
    let name = path.display();
    let text = fs::read_to_string(path).map_err(|error| format!("cannot read {name}: {error}"))?;
    Schema::parse(&text).map_err(|error| format!("{name}:\n{error}"))
}

fn write(path: &Path, contents: &str) -> Result<(), String> {
    fs::write(path, contents).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

fn write_modules(schema: &Path, out: &Path, in_crate: bool) -> Result<String, String> {
    let schema = read_schema(schema)?;
    let failed = |error| format!("cannot write {}: {error}", out.display());
    let modules = if in_crate {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        trial::write(&root, out).map_err(failed)?;
        out.join("generated")
    } else {
        out.to_owned()
    };
    fs::create_dir_all(&modules).map_err(failed)?;
    for file in generate(&schema) {
        write(&modules.join(file.name), &file.contents)?;
    }
    Ok(format!(
        "Bot API {}: wrote its modules to {}",
        schema.version,
        modules.display()
    ))
}

#[cfg(feature = "cli")]
fn import(form: Form, source: &str, out: Option<&Path>, root: &Path) -> Result<String, String> {
    let own = root.join("api-schema.json");
    let base = read_schema(&own)?;
    let text = import::fetch(source)?;
    let import =
        import::import(form, &text, &base).map_err(|error| format!("{source}:\n{error}"))?;
    let out = out.unwrap_or(&own);
    write(out, &import.schema.to_canonical())?;
    for note in &import.notes {
        println!("{note}");
    }
    let (version, notes) = (&import.schema.version, import.notes.len());
    Ok(format!(
        "Bot API {version}: wrote {}, {notes} notes",
        out.display()
    ))
}

fn check(root: &Path, fix: bool) -> Result<String, String> {
    let schema_path = root.join("api-schema.json");
    let text = fs::read_to_string(&schema_path)
        .map_err(|error| format!("cannot read api-schema.json: {error}"))?;
    let schema = Schema::parse(&text).map_err(|error| format!("api-schema.json:\n{error}"))?;
    let snapshot = root.join("codegen/snapshot");
    let mut wanted = vec![("api-schema.json", schema_path, schema.to_canonical())];
    let modules = generate(&schema);
    wanted.extend(
        modules
            .iter()
            .map(|file| (file.name, snapshot.join(file.name), file.contents.clone())),
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
    #[cfg(feature = "cli")]
    problems.extend(surface(root, &modules, fix)?);
    if problems.is_empty() {
        let (methods, types) = (schema.methods.len(), schema.types.len());
        let silent = silent(&schema);
        let (all, said) = (methods + types, methods + types - silent.len());
        let mut report: Vec<String> = silent
            .into_iter()
            .map(|place| format!("{place}: has no summary"))
            .collect();
        report.push(format!(
            "Bot API {}: {methods} methods and {types} types, all in sync; {said} of {all} summaries",
            schema.version
        ));
        Ok(report.join("\n"))
    } else {
        problems.push("run `cargo codegen check --fix` and commit what it writes".to_owned());
        Err(problems.join("\n"))
    }
}

/// Compares the public API with the committed lists; a copy without sources has none.
#[cfg(feature = "cli")]
fn surface(root: &Path, modules: &[File], fix: bool) -> Result<Vec<String>, String> {
    let mut problems = Vec::new();
    if !root.join("src/lib.rs").exists() {
        return Ok(problems);
    }
    for (name, list) in Surface::read(root, modules)?.files() {
        let path = root.join(name);
        let committed = fs::read_to_string(&path).unwrap_or_default();
        if committed == *list {
            continue;
        }
        if fix {
            fs::create_dir_all(path.parent().unwrap_or(root))
                .map_err(|error| format!("cannot make the folder of {name}: {error}"))?;
            write(&path, list)?;
            println!("rewrote {name}");
        } else {
            let difference = difference(&committed, list);
            let difference = difference.trim_end();
            problems.push(format!("{name}: the public API has changed\n{difference}"));
        }
    }
    Ok(problems)
}

/// The methods and types that nobody has described yet.
fn silent(schema: &Schema) -> Vec<String> {
    let types = schema.types.iter().filter(|ty| ty.summary.is_none());
    let methods = schema
        .methods
        .iter()
        .filter(|method| method.summary.is_none());
    types
        .map(|ty| format!("types.{}", ty.name))
        .chain(methods.map(|method| format!("methods.{}", method.name)))
        .collect()
}
