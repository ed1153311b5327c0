//! `cargo codegen`, run on a copy of the schema and the snapshot.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::JoinHandle;
use std::{env, fs, thread};

/// A folder with a schema and a snapshot, gone when the test ends.
struct Copy {
    root: PathBuf,
}

impl Copy {
    fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let root = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("copy-{}-{number}", std::process::id()));
        let original = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        fs::create_dir_all(root.join("codegen/snapshot")).unwrap();
        fs::copy(
            original.join("api-schema.json"),
            root.join("api-schema.json"),
        )
        .unwrap();
        for name in amanobot_codegen::FILES {
            let name = Path::new("codegen/snapshot").join(name);
            fs::copy(original.join(&name), root.join(&name)).unwrap();
        }
        Self { root }
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.root.join(name)).unwrap()
    }

    /// Replaces what stands there once.
    fn change(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {name}");
        fs::write(self.root.join(name), text.replace(from, to)).unwrap();
    }

    /// Exit status, standard output and standard error.
    fn check(&self, options: &[&str]) -> (i32, String, String) {
        run(&[&["check", "--root", self.root.to_str().unwrap()], options].concat())
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_amanobot-codegen"))
        .args(arguments)
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

#[test]
fn the_committed_files_are_clean() {
    let (status, report, problems) = Copy::new().check(&[]);
    assert_eq!(problems, "");
    let (_, summaries) = report.trim_end().rsplit_once("all in sync; ").unwrap();
    let summaries = summaries.strip_suffix(" summaries").unwrap();
    let (told, all) = summaries.split_once(" of ").unwrap();
    assert_eq!(told, all, "{report}");
    assert_eq!(status, 0);
}

#[test]
fn a_changed_fact_shows_where_it_matters_until_it_is_fixed() {
    let copy = Copy::new();
    let row = "{\"name\": \"has_main_web_app\", \"type\": \"Boolean\", \"required\": false";
    copy.change("api-schema.json", row, &row.replace("Boolean", "Integer"));

    let (status, report, problems) = copy.check(&[]);
    assert_eq!((status, report.as_str()), (1, ""));
    let lines: Vec<&str> = problems.lines().collect();
    let (advice, places) = lines.split_last().unwrap();
    assert_eq!(
        *advice,
        "run `cargo codegen check --fix` and commit what it writes"
    );
    for file in ["types.rs", "table.rs"] {
        let place = places.iter().find(|place| place.contains(file)).unwrap();
        let line = place
            .strip_prefix(&format!("codegen/snapshot/{file}:"))
            .unwrap();
        let (line, what) = line.split_once(": ").unwrap();
        assert_eq!(what, "committed and generated differ");
        let line: usize = line.parse().unwrap();
        let committed = copy.read(&format!("codegen/snapshot/{file}"));
        let committed = committed.lines().nth(line - 1).unwrap();
        assert!(
            committed.contains("has_main_web_app"),
            "{file}:{line}: {committed}"
        );
    }

    assert_eq!(copy.check(&["--fix"]).0, 0);
    assert!(
        copy.read("codegen/snapshot/types.rs")
            .contains("pub has_main_web_app: Option<i64>")
    );
    assert_eq!(copy.check(&[]).0, 0);
}

#[test]
fn a_changed_public_api_is_shown_until_it_is_committed() {
    let copy = Copy::new();
    fs::create_dir(copy.root.join("src")).unwrap();
    let write = |source| fs::write(copy.root.join("src/lib.rs"), source).unwrap();
    write("pub struct Bot; pub fn bot() -> Bot { Bot }");
    assert_eq!(copy.check(&["--fix"]).0, 0);
    assert_eq!(
        copy.read("codegen/surface/written.txt"),
        "pub struct Bot;\npub fn bot() -> Bot\n"
    );

    write("pub struct Bot; pub fn bot() -> Option<Bot> { None }");
    let (status, report, problems) = copy.check(&[]);
    assert_eq!((status, report.as_str()), (1, ""));
    assert_eq!(
        problems,
        "codegen/surface/written.txt: the public API has changed\n\
         - pub fn bot() -> Bot\n\
         + pub fn bot() -> Option<Bot>\n\
         run `cargo codegen check --fix` and commit what it writes\n"
    );

    assert_eq!(copy.check(&["--fix"]).0, 0);
    assert_eq!(copy.check(&[]).0, 0);
}

#[test]
fn what_has_no_summary_is_listed() {
    let copy = Copy::new();
    let schema = copy.read("api-schema.json");
    let (_, rest) = schema.split_once("\"name\": \"getMe\",\n").unwrap();
    let (summary, _) = rest.split_once('\n').unwrap();
    copy.change("api-schema.json", &format!("{summary}\n"), "");
    copy.change("api-schema.json", ", \"about\": \"street and number\"", "");

    let (status, report, _) = copy.check(&["--fix"]);
    assert_eq!(status, 0);
    for line in [
        "methods.getMe: has no summary",
        "types.LocationAddress.street: has no about",
    ] {
        assert!(report.lines().any(|one| one == line), "{line}: {report}");
    }
    assert!(
        report.contains("\nwrite what is missing into api-schema.json, in words of your own: "),
        "{report}"
    );
    let (_, summaries) = report.trim_end().rsplit_once("; ").unwrap();
    let summaries = summaries.strip_suffix(" summaries").unwrap();
    let (told, all) = summaries.split_once(" of ").unwrap();
    let [told, all] = [told, all].map(|number| number.parse::<usize>().unwrap());
    assert_eq!(told + 1, all, "{report}");
}

#[test]
fn a_schema_in_another_form_is_put_into_its_own() {
    let copy = Copy::new();
    let canonical = copy.read("api-schema.json");
    copy.change(
        "api-schema.json",
        " \"deprecated_methods\": []",
        "\"deprecated_methods\":[ ]",
    );

    let (status, _, problems) = copy.check(&[]);
    assert_eq!(status, 1);
    assert_eq!(
        problems,
        "api-schema.json:5: not in its canonical form\n\
         run `cargo codegen check --fix` and commit what it writes\n"
    );

    let (status, report, _) = copy.check(&["--fix"]);
    assert_eq!(status, 0);
    assert!(report.starts_with("rewrote api-schema.json\n"), "{report}");
    assert_eq!(copy.read("api-schema.json"), canonical);
}

#[test]
fn a_missing_file_is_written() {
    let copy = Copy::new();
    let path = copy.root.join("codegen/snapshot/calls.rs");
    let contents = fs::read_to_string(&path).unwrap();
    fs::remove_dir_all(copy.root.join("codegen")).unwrap();

    let (status, _, problems) = copy.check(&[]);
    assert_eq!(status, 1);
    assert!(
        problems.contains("codegen/snapshot/calls.rs:1: "),
        "{problems}"
    );

    assert_eq!(copy.check(&["--fix"]).0, 0);
    assert_eq!(fs::read_to_string(&path).unwrap(), contents);
}

#[test]
fn what_is_no_schema_is_not_fixed() {
    let copy = Copy::new();
    let path = copy.root.join("api-schema.json");
    fs::write(&path, "{\n \"version\": \"10.3\"").unwrap();
    let (status, _, problems) = copy.check(&["--fix"]);
    assert_eq!(status, 1);
    assert_eq!(
        problems,
        "api-schema.json:\ncannot read the schema: EOF while parsing an object at line 2 column 18\n"
    );

    fs::remove_file(&path).unwrap();
    let (status, _, problems) = copy.check(&["--fix"]);
    assert_eq!(status, 1);
    assert!(
        problems.starts_with("cannot read api-schema.json: "),
        "{problems}"
    );
}

#[test]
fn a_contradiction_is_named_with_its_place() {
    let copy = Copy::new();
    copy.change(
        "api-schema.json",
        "\"positional\": [\"user_id\", \"score\", \"target\"]",
        "\"positional\": [\"user_id\", \"target\"]",
    );
    let (status, _, problems) = copy.check(&["--fix"]);
    assert_eq!(status, 1);
    assert_eq!(
        problems,
        "api-schema.json:\nmethods.setGameScore: `score` is required but not in `positional`\n"
    );
}

/// The small API that tests/import.rs is about, over a copy of its schema.
fn import(copy: &Copy, form: &str, source: &str, options: &[&str]) -> (i32, String, String) {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import");
    fs::copy(data.join("base.json"), copy.root.join("api-schema.json")).unwrap();
    let source = if source.starts_with("http") {
        source.to_owned()
    } else {
        data.join(source).to_str().unwrap().to_owned()
    };
    let root = copy.root.to_str().unwrap();
    run(&[&["import", form, &source, "--root", root], options].concat())
}

#[test]
fn an_import_overwrites_the_schema_and_says_what_changed() {
    let copy = Copy::new();
    let (status, report, problems) = import(&copy, "html", "page.html", &[]);
    assert_eq!((status, problems.as_str()), (0, ""));
    assert!(
        report.contains("\nmethods.deleteMessage: is gone\n"),
        "{report}"
    );
    assert!(
        copy.read("api-schema.json")
            .contains("\"version\": \"7.1\"")
    );
}

#[test]
fn an_import_may_go_to_another_file() {
    let copy = Copy::new();
    let out = copy.root.join("imported.json");
    let options = ["--out", out.to_str().unwrap()];
    assert_eq!(import(&copy, "spec", "spec.json", &options).0, 0);
    assert!(copy.read("imported.json").contains("\"version\": \"7.1\""));
    assert!(
        copy.read("api-schema.json")
            .contains("\"version\": \"7.0\"")
    );
}

#[test]
fn an_import_that_fails_leaves_everything_as_it_was() {
    let copy = Copy::new();
    let before = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import/base.json"),
    )
    .unwrap();
    // A page is no specification.
    let (status, report, problems) = import(&copy, "spec", "page.html", &[]);
    assert_eq!((status, report.as_str()), (1, ""));
    assert!(
        problems.contains("page.html:\ncannot read the specification: "),
        "{problems}"
    );
    assert_eq!(copy.read("api-schema.json"), before);

    let (status, _, problems) = import(&copy, "html", "missing.html", &[]);
    assert_eq!(status, 1);
    assert!(problems.starts_with("cannot read "), "{problems}");
    assert_eq!(copy.read("api-schema.json"), before);
}

/// A web server whose page about the Bot API is this for a start, and then gone. Its thread ends
/// when both has been asked for.
fn published(page: String) -> (String, JoinHandle<()>) {
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/bots/api", server.local_addr().unwrap());
    let answers = thread::spawn(move || {
        for answer in [
            format!(
                "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{page}",
                page.len()
            ),
            "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n".to_owned(),
        ] {
            let (mut connection, _) = server.accept().unwrap();
            let mut request = [0; 4096];
            let length = connection.read(&mut request).unwrap();
            assert!(request[..length].starts_with(b"GET /bots/api HTTP/1.1\r\n"));
            connection.write_all(answer.as_bytes()).unwrap();
        }
    });
    (address, answers)
}

#[test]
fn a_page_is_fetched_when_an_address_is_given() {
    let (address, server) = published(fs::read_to_string(data("page.html")).unwrap());
    let copy = Copy::new();
    assert_eq!(import(&copy, "html", &address, &[]).0, 0);
    let (status, _, problems) = import(&copy, "html", &address, &[]);
    assert_eq!(status, 1);
    assert_eq!(
        problems,
        format!("cannot fetch {address}: http status: 404\n")
    );
    server.join().unwrap();
}

#[test]
fn the_modules_of_any_schema_are_written_where_one_wants_them() {
    let copy = Copy::new();
    let out = copy.root.join("modules");
    let schema = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import/schema.json");
    let (schema, out) = (schema.to_str().unwrap(), out.to_str().unwrap());
    let (status, report, _) = run(&["generate", "--schema", schema, "--out", out]);
    assert_eq!(status, 0);
    assert_eq!(report, format!("Bot API 7.1: wrote its modules to {out}\n"));
    for name in amanobot_codegen::FILES {
        assert!(
            copy.read(&format!("modules/{name}"))
                .starts_with("// Generated")
        );
    }
}

#[test]
fn other_words_are_answered_with_the_usage() {
    for arguments in [
        &[][..],
        &["fix"],
        &["check", "--fox"],
        &["check", "--root"],
        &["check", "--crate"],
        &["check", "--against"],
        &["check", "--against", "page.html", "--fix"],
        &["generate"],
        &["generate", "--out", "folder", "--fix"],
        &["import", "html"],
        &["import", "xml", "page.xml"],
        &["help", "me"],
    ] {
        let (status, report, problems) = run(arguments);
        assert_eq!((status, report.as_str()), (2, ""), "{arguments:?}");
        assert!(
            problems.starts_with("usage: cargo codegen check"),
            "{arguments:?}"
        );
    }
    let (status, report, _) = run(&["--help"]);
    assert_eq!(status, 0);
    assert!(report.starts_with("usage: cargo codegen check"));
}

fn data(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import");
    folder.join(name).to_str().unwrap().to_owned()
}

/// A copy whose schema is that of tests/data/import/page.html.
fn small() -> Copy {
    let copy = Copy::new();
    fs::copy(data("schema.json"), copy.root.join("api-schema.json")).unwrap();
    copy
}

#[test]
fn a_schema_that_says_what_is_published_passes() {
    let copy = small();
    // A specification has no chapters, and takes them from the schema.
    for source in ["page.html", "spec.json", "schema.json"].map(data) {
        let (status, report, problems) = copy.check(&["--against", &source]);
        assert_eq!((status, problems.as_str()), (0, ""), "{report}");
        assert_eq!(
            report,
            format!("Bot API 7.1: api-schema.json says in every fact what {source} says\n")
        );
    }
}

#[test]
fn whatever_is_published_otherwise_is_reported_from_both_sides() {
    let copy = small();
    let before = copy.read("api-schema.json");
    // The page lost a parameter and got another; a limit and a type are not what they were.
    let page = fs::read_to_string(data("page.html"))
        .unwrap()
        .replace("<td>parse_mode</td>", "<td>reading</td>")
        .replace("How many; 1-100.", "How many; 1-50.")
        .replace("<td>Array of Array of", "<td>Array of");
    let changed = copy.root.join("page.html");
    fs::write(&changed, page).unwrap();

    let (status, report, problems) = copy.check(&["--against", changed.to_str().unwrap()]);
    assert_eq!((status, problems.as_str()), (1, ""));
    for line in [
        "`editMessage` lost `parse_mode`",
        "`editMessage` got `reading`",
        "`getUpdates` changed `max` of `limit` from `100` to `50`",
        "`Message` changed the type of `photo` from `Vec<Vec<User>>` to `Vec<User>`",
        "`cargo codegen import` brings the schema up to date",
    ] {
        assert!(report.contains(line), "{line}: {report}");
    }
    assert_eq!(copy.read("api-schema.json"), before);
}

#[test]
fn what_is_published_is_fetched_to_be_compared() {
    let copy = small();
    let page = fs::read_to_string(data("page.html")).unwrap();
    let (address, server) = published(page.replace("<td>parse_mode</td>", "<td>reading</td>"));
    let (status, report, problems) = copy.check(&["--against", &address]);
    assert_eq!((status, problems.as_str()), (1, ""));
    let first = format!("api-schema.json (from) is not what {address} (to) says\n");
    assert!(report.starts_with(&first), "{report}");
    assert!(report.contains("`editMessage` got `reading`"), "{report}");

    let gone = copy.check(&["--against", &address]);
    let problem = format!("cannot fetch {address}: http status: 404\n");
    assert_eq!(gone, (3, String::new(), problem));
    server.join().unwrap();

    let (address, _server) = published(page);
    let (status, report, _) = copy.check(&["--against", &address]);
    assert_eq!(status, 0, "{report}");
}

#[test]
fn what_is_published_in_another_order_is_reported() {
    let copy = small();
    let page = fs::read_to_string(data("page.html")).unwrap();
    let rows = [
        "<tr><td>text</td><td>String</td><td>Yes</td><td>The text, 1-4096 characters after entities parsing</td></tr>\n",
        "<tr><td>parse_mode</td><td>String</td><td>Optional</td><td>How to read it</td></tr>\n",
    ];
    let changed = page.replace(&rows.concat(), &format!("{}{}", rows[1], rows[0]));
    assert_ne!(changed, page);
    let path = copy.root.join("page.html");
    fs::write(&path, changed).unwrap();

    let (status, report, _) = copy.check(&["--against", path.to_str().unwrap()]);
    assert_eq!(status, 1);
    let (_, place) = report
        .split_once("their order is not, from api-schema.json:")
        .unwrap();
    let (line, _) = place.split_once(' ').unwrap();
    let line: usize = line.parse().unwrap();
    let schema = copy.read("api-schema.json");
    assert!(
        schema.lines().nth(line - 1).unwrap().contains("\"text\""),
        "{report}"
    );
}

#[test]
fn what_cannot_be_compared_is_an_error_of_its_own() {
    let copy = small();
    let damaged = copy.root.join("damaged.html");
    let page = fs::read_to_string(data("page.html")).unwrap();
    fs::write(&damaged, page.replace("<td>limit</td>", "<td></td>")).unwrap();
    for (source, problem) in [
        ("nowhere.html", "cannot read nowhere.html: "),
        (
            damaged.to_str().unwrap(),
            "getUpdates: row 1: an empty cell",
        ),
    ] {
        let (status, report, problems) = copy.check(&["--against", source]);
        assert_eq!((status, report.as_str()), (3, ""), "{source}");
        assert!(problems.contains(problem), "{problems}");
    }
}

#[test]
fn a_version_that_no_description_states_is_asked_for() {
    let copy = Copy::new();
    let text = fs::read_to_string(data("spec.json")).unwrap();
    let silent = copy.root.join("silent.json");
    fs::write(&silent, text.replace("\"version\"", "\"edition\"")).unwrap();
    let silent = silent.to_str().unwrap();
    let out = copy.root.join("imported.json");
    let out = out.to_str().unwrap();

    let (status, _, problems) = import(&copy, "spec", silent, &[]);
    assert_eq!(status, 1);
    assert_eq!(
        problems,
        format!("{silent}: states no version of the Bot API; say it with --version\n")
    );
    let base = fs::read_to_string(data("base.json")).unwrap();
    assert_eq!(copy.read("api-schema.json"), base);

    assert_eq!(import(&copy, "spec", silent, &["--version", "5.3"]).0, 0);
    assert!(
        copy.read("api-schema.json")
            .contains("\"version\": \"5.3\"")
    );
    assert_eq!(import(&copy, "spec", silent, &["--out", out]).0, 0);
    assert!(
        copy.read("imported.json")
            .contains("\"version\": \"unknown\"")
    );

    let (status, _, problems) = import(&copy, "html", "page.html", &["--version", "5.3"]);
    assert_eq!(status, 1);
    assert!(
        problems.ends_with("page.html: is Bot API 7.1, not 5.3\n"),
        "{problems}"
    );
}
