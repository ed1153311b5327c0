//! Runs examples as a reader does: without a token, typing into the terminal.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

/// Runs an example with these lines as its input.
pub(crate) fn run(name: &str, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(path(name))
        .args(arguments)
        .env_remove("AMANOBOT_TOKEN")
        .env_remove("WEBHOOK_URL")
        .env("RANDOM", "[6, 1]")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    child.wait_with_output().unwrap()
}

/// The example's program, which lies beside the folder of this test's.
pub(crate) fn path(name: &str) -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.extend([
        "examples",
        &format!("{name}{}", std::env::consts::EXE_SUFFIX),
    ]);
    if !path.exists() {
        // `cargo test` builds the examples, `cargo test --test examples` does not.
        let build = Command::new(env!("CARGO"))
            .args(["build", "--example", name])
            .status();
        assert!(build.unwrap().success());
    }
    path
}

/// The conversation that an example has about these lines, without the remark at its beginning.
pub(crate) fn conversation(name: &str, input: &str) -> String {
    let output = run(name, &[], input);
    assert!(output.status.success(), "{output:?}");
    // Nothing to complain about, not even that the simulator has ended.
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let text = String::from_utf8(output.stdout).unwrap();
    let (_, conversation) = text.split_once('\n').unwrap();
    conversation.to_owned()
}
