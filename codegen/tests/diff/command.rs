//! `cargo codegen diff`: what it takes and its exit status, and the versions that were published.

use crate::SMALL;
use crate::render::compare;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Exit status, standard output and standard error of `cargo codegen diff`.
pub(crate) fn run(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_amanobot-codegen"))
        .arg("diff")
        .args(arguments)
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

pub(crate) fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/diff")
        .join(name)
}

/// Pages and specifications of versions that were published, if they are at hand.
fn upstream(name: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/schema/upstream")
        .join(name);
    path.exists().then(|| path.to_str().unwrap().to_owned())
}

#[test]
fn the_versions_of_the_bot_api_differ_in_what_is_known() {
    for (golden, old, new, expected) in [
        ("9.2-10.0.md", "html/api-9.2.html", "html/api-10.0.html", 2),
        ("10.0-10.1.md", "spec/10.0.json", "spec/10.1.json", 1),
        ("10.1-10.2.md", "spec/10.1.json", "html/api-10.2.html", 2),
        (
            "10.2-10.3.md",
            "html/api-10.2.html",
            "html/api-10.3.html",
            2,
        ),
    ] {
        let (Some(old), Some(new)) = (upstream(old), upstream(new)) else {
            continue;
        };
        let (status, report, problems) = run(&[&old, &new, "--format", "markdown"]);
        assert_eq!((status, problems.as_str()), (expected, ""), "{golden}");
        compare(golden, &report);
    }
}

#[test]
fn a_page_and_a_specification_of_one_version_do_not_differ() {
    let [page, specification] = ["html/api-10.0.html", "spec/10.0.json"].map(upstream);
    if let (Some(page), Some(specification)) = (page, specification) {
        let same = (0, "Bot API 10.0: no difference\n".to_owned(), String::new());
        assert_eq!(run(&[&page, &specification]), same);
    }
}

#[test]
fn a_page_and_a_specification_stand_for_their_schemas() {
    let data = |name: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import");
        folder.join(name).to_str().unwrap().to_owned()
    };
    for name in ["page.html", "spec.json"] {
        let (status, report, problems) = run(&[&data(name)]);
        assert_eq!((status, problems.as_str()), (2, ""), "{name}");
        assert!(report.contains(" methods are new"), "{name}: {report}");
        assert_eq!(run(&[&data(name), &data(name)]).0, 0, "{name}");
    }
}

#[test]
fn the_exit_status_tells_what_kind_of_difference_there_is() {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("diff-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let small = folder.join("small.json");
    let more = folder.join("more.json");
    let damaged = folder.join("damaged.json");
    fs::write(&small, SMALL).unwrap();
    fs::write(
        &more,
        SMALL.replace(
            "[\"private\", \"group\"]}",
            "[\"private\", \"group\", \"channel\"]}",
        ),
    )
    .unwrap();
    fs::write(
        &damaged,
        SMALL.replace("\"ref\": \"Chat\"", "\"ref\": \"Chart\""),
    )
    .unwrap();
    let [small, more, damaged] = [&small, &more, &damaged].map(|path| path.to_str().unwrap());

    let same = run(&[small, small]);
    assert_eq!(
        same,
        (0, "Bot API 1.0: no difference\n".to_owned(), String::new())
    );
    assert_eq!(run(&[small, more]).0, 1);
    assert_eq!(run(&[more, small]).0, 2);
    let (status, report, problems) = run(&[small, damaged]);
    assert_eq!((status, report.as_str()), (3, ""));
    assert!(
        problems.starts_with(&format!("{damaged}:\n")) && problems.contains("Chart"),
        "{problems}"
    );
    let (status, _, problems) = run(&[small, "nowhere.json"]);
    assert_eq!(status, 3);
    assert!(
        problems.starts_with("cannot read nowhere.json: "),
        "{problems}"
    );
    // Without a second one, it is the schema of this repository.
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-schema.json");
    let (status, report, _) = run(&[own.to_str().unwrap()]);
    assert_eq!(status, 0);
    let is_none = report.starts_with("Bot API ") && report.ends_with(": no difference\n");
    assert!(is_none, "{report}");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn other_words_are_an_error_with_the_usage() {
    for arguments in [
        &[][..],
        &["a", "b", "c"],
        &["a", "--format"],
        &["a", "--format", "yaml"],
        &["a", "--fix"],
    ] {
        let (status, report, problems) = run(arguments);
        assert_eq!((status, report.as_str()), (3, ""), "{arguments:?}");
        assert!(
            problems.starts_with("usage: cargo codegen diff OLD [NEW]"),
            "{arguments:?}"
        );
    }
}
