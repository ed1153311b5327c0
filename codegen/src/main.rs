//! The command behind `cargo codegen`.

#[cfg(feature = "cli")]
mod against;
#[cfg(feature = "cli")]
mod compare;
#[cfg(feature = "cli")]
mod document;
mod trial;

#[cfg(feature = "cli")]
use amanobot_codegen::File;
#[cfg(feature = "cli")]
use amanobot_codegen::import::{self, Form};
#[cfg(feature = "cli")]
use amanobot_codegen::surface::{Surface, difference};
use amanobot_codegen::{Schema, generate};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

const USAGE: &str = "usage: cargo codegen check [--fix] [--root DIR]
       cargo codegen check --against FILE|URL [--root DIR]
       cargo codegen generate [--schema FILE] --out DIR [--crate]
       cargo codegen import html|spec FILE|URL [--version VERSION] [--out FILE] [--root DIR]
       cargo codegen diff OLD [NEW] [--format text|markdown|json]
       cargo codegen openapi|jsonschema [--schema FILE] [--out FILE]

  check     the schema is canonical and closed, codegen/snapshot is what it generates, and
            codegen/surface is the public API
  --fix     rewrite them instead of complaining
  --against is the schema what the official page or telegram-bot-api-spec says? nothing is written;
            exit status: 0 it is, 1 it differs, 3 an error
  generate  write the modules that a schema makes
  --crate   write them into a crate of their own, in which `cargo check` compiles them
  import    make a schema of the official page or of telegram-bot-api-spec, and keep what people
            added to api-schema.json; it is overwritten unless --out names another file
  --version of the Bot API, for a description that does not say it
  diff      what came, went and changed from one schema to another, and what breaks for callers
  openapi   OpenAPI 3.1 of all methods; jsonschema: JSON Schema of the objects and of the requests
  --root    folder of api-schema.json and codegen/snapshot, instead of this repository";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    #[cfg(feature = "cli")]
    if let [command, options @ ..] = arguments.as_slice()
        && command == "diff"
    {
        return compare::run(options);
    }
    #[cfg(feature = "cli")]
    if let Some(document) = document::Command::parse(&arguments) {
        return document.run();
    }
    let Some(command) = Command::parse(&arguments) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let result = match command {
        Command::Help => Ok(USAGE.to_owned()),
        Command::Check { fix, root } => check(&root, fix),
        #[cfg(feature = "cli")]
        Command::Against { source, root } => return against::run(&source, &root),
        Command::Generate {
            schema,
            out,
            in_crate,
        } => write_modules(&schema, &out, in_crate),
        #[cfg(feature = "cli")]
        Command::Import {
            form,
            source,
            version,
            out,
            root,
        } => import(form, &source, version, out.as_deref(), &root),
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
    #[cfg(feature = "cli")]
    Against {
        source: String,
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
        version: Option<String>,
        out: Option<PathBuf>,
        root: PathBuf,
    },
}

impl Command {
    fn parse(arguments: &[String]) -> Option<Self> {
        let (command, arguments) = arguments.split_first()?;
        let (flags, valued): (&[&str], &[&str]) = match command.as_str() {
            "check" => (&["--fix"], &["--against", "--root"]),
            "generate" => (&["--crate"], &["--schema", "--out"]),
            "import" => (&[], &["--version", "--out", "--root"]),
            _ => (&[], &[]),
        };
        let mut words = Vec::new();
        let mut options: HashMap<&str, &str> = HashMap::new();
        let mut arguments = arguments.iter().map(String::as_str);
        while let Some(argument) = arguments.next() {
            if flags.contains(&argument) {
                options.insert(argument, "");
            } else if valued.contains(&argument) {
                options.insert(argument, arguments.next()?);
            } else if argument.starts_with('-') {
                return None;
            } else {
                words.push(argument);
            }
        }
        let path = |option| options.get(option).map(PathBuf::from);
        let own_root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = path("--root").unwrap_or_else(|| own_root.clone());
        let fix = options.contains_key("--fix");
        match (command.as_str(), words.as_slice()) {
            ("help" | "--help" | "-h", []) => Some(Self::Help),
            ("check", []) => match options.get("--against") {
                None => Some(Self::Check { fix, root }),
                #[cfg(feature = "cli")]
                Some(source) if !fix => Some(Self::Against {
                    source: (*source).to_owned(),
                    root,
                }),
                Some(_) => None,
            },
            ("generate", []) => Some(Self::Generate {
                schema: path("--schema").unwrap_or_else(|| own_root.join("api-schema.json")),
                out: path("--out")?,
                in_crate: options.contains_key("--crate"),
            }),
            #[cfg(feature = "cli")]
            ("import", [form, source]) => Some(Self::Import {
                form: match *form {
                    "html" => Form::Html,
                    "spec" => Form::Spec,
                    _ => return None,
                },
                source: (*source).to_owned(),
                version: options
                    .get("--version")
                    .map(|version| (*version).to_owned()),
                out: path("--out"),
                root,
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
fn import(
    form: Form,
    source: &str,
    version: Option<String>,
    out: Option<&Path>,
    root: &Path,
) -> Result<String, String> {
    let own = root.join("api-schema.json");
    let base = read_schema(&own)?;
    let text = import::fetch(source)?;
    let import::Import { mut schema, notes } =
        import::import(form, &text, &base).map_err(|error| format!("{source}:\n{error}"))?;
    let is_unknown = schema.version == import::UNKNOWN;
    match version {
        Some(version) if is_unknown || schema.version == version => schema.version = version,
        Some(version) => {
            let stated = schema.version;
            return Err(format!("{source}: is Bot API {stated}, not {version}"));
        }
        // A file of its own may do without.
        None if is_unknown && out.is_none() => {
            return Err(format!(
                "{source}: states no version of the Bot API; say it with --version"
            ));
        }
        None => {}
    }
    let out = out.unwrap_or(&own);
    write(out, &schema.to_canonical())?;
    for note in &notes {
        println!("{note}");
    }
    let (version, count) = (&schema.version, notes.len());
    Ok(format!(
        "Bot API {version}: wrote {}, {count} notes",
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
        Ok(report(&schema))
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

/// What is in sync, below what nobody has described yet.
fn report(schema: &Schema) -> String {
    let (methods, types) = (schema.methods.len(), schema.types.len());
    let silent = silent(schema);
    let all = methods + types;
    let unsaid = silent.iter().filter(|silent| silent.is_counted).count();
    let mut report: Vec<String> = silent
        .iter()
        .map(|Silent { place, member, .. }| format!("{place}: has no {member}"))
        .collect();
    if !silent.is_empty() {
        report.push(
            "write what is missing into api-schema.json, in words of your own: `summary` is a sentence or two, `about` \
             a few words without a full stop; tests/facts.rs fails until it is there"
                .to_owned(),
        );
    }
    report.push(format!(
        "Bot API {}: {methods} methods and {types} types, all in sync; {} of {all} summaries",
        schema.version,
        all - unsaid
    ));
    report.join("\n")
}

/// Something that nobody has described yet.
struct Silent {
    place: String,
    /// What is missing.
    member: &'static str,
    /// Whether it is a method or a type.
    is_counted: bool,
}

impl Silent {
    fn summary(place: String, is_counted: bool) -> Self {
        Self {
            place,
            member: "summary",
            is_counted,
        }
    }
}

fn silent(schema: &Schema) -> Vec<Silent> {
    let mut silent = Vec::new();
    for listed in schema.enums.iter().filter(|one| one.summary.is_none()) {
        silent.push(Silent::summary(format!("enums.{}", listed.name), false));
    }
    let unions = schema.unions.iter().filter(|union| !union.by_hand);
    for union in unions.filter(|one| one.summary.is_none()) {
        silent.push(Silent::summary(format!("unions.{}", union.name), false));
    }
    let types = schema.types.iter().map(|ty| {
        let rows = ty.fields.as_deref().unwrap_or_default();
        (format!("types.{}", ty.name), &ty.summary, rows)
    });
    let methods = schema.methods.iter().map(|method| {
        let place = format!("methods.{}", method.name);
        (place, &method.summary, method.params.as_slice())
    });
    for (place, summary, rows) in types.chain(methods) {
        let rows = rows.iter().filter(|row| row.about.is_none());
        let rows: Vec<Silent> = rows
            .map(|row| Silent {
                place: format!("{place}.{}", row.name),
                member: "about",
                is_counted: false,
            })
            .collect();
        if summary.is_none() {
            silent.push(Silent::summary(place, true));
        }
        silent.extend(rows);
    }
    silent
}
