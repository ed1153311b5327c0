//! The command `amanobot-sim`.

#[path = "common/http.rs"]
mod http;

use std::io::{BufRead as _, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};

/// Runs the command to its end.
fn run(arguments: &[&str]) -> Output {
    let command = Command::new(env!("CARGO_BIN_EXE_amanobot-sim"))
        .args(arguments)
        .output();
    command.expect("the command starts")
}

/// A running command; ended when this is dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The body of an answer to GET.
async fn get(address: SocketAddr, path: &str) -> String {
    http::get(address, path).await.body
}

#[test]
fn it_explains_itself() {
    let help = run(&["--help"]);
    assert!(help.status.success());
    assert!(String::from_utf8_lossy(&help.stdout).contains("Usage: amanobot-sim"));
}

#[test]
fn arguments_that_make_no_sense_are_named() {
    for (arguments, told) in [
        (["--prot", "1"].as_slice(), "unknown argument `--prot`"),
        (&["--port"], "--port needs a number"),
        (&["--port", "many"], "`many` is not a port"),
        (
            &["--token=x"],
            "--token needs a number, a colon and a secret",
        ),
        (
            &["--token", "0:x"],
            "--token needs a number, a colon and a secret",
        ),
        (&["--host", "here"], "`here` is not an IP address"),
        (
            &["--pace", "-1"],
            "`-1` is not `real`, `stepped` or a positive number",
        ),
        (
            &["--token", "7:x", "--world", "w.json"],
            "--token and --world exclude one another; the file declares bots",
        ),
        (
            &["--token", "7:x", "--save", "w.json"],
            "--token and --save exclude one another; the file has bots",
        ),
    ] {
        let output = run(arguments);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert_eq!(
            error,
            format!("amanobot-sim: {told}\nTry `amanobot-sim --help`.\n")
        );
    }
}

/// Starts the command on a free port, without input. Returns where it listens, too.
fn start(arguments: &[&str]) -> (Running, SocketAddr) {
    let child = Command::new(env!("CARGO_BIN_EXE_amanobot-sim"))
        .args(["--port", "0"])
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut running = Running(child);
    let stdout = running.0.stdout.take().expect("it is piped");
    let first = BufReader::new(stdout)
        .lines()
        .next()
        .expect("it says where it is")
        .unwrap();
    let address = first
        .strip_prefix("Simulated Telegram at http://")
        .expect("it is an address");
    (running, address.parse().expect("it is an address"))
}

#[tokio::test]
async fn it_serves_any_bot_after_the_end_of_input() {
    let (_running, address) = start(&[]);
    assert!(get(address, "/bot77:any/getMe").await.contains("\"id\":77"));
    assert!(
        get(address, "/bot1000:simulator/getMe")
            .await
            .contains("\"username\":\"SimBot\"")
    );
}

#[tokio::test]
async fn it_lets_in_the_one_bot_it_is_told_of() {
    // Ids of today's bots need more than 32 bits.
    let (_running, address) = start(&["--token", "7123456789:secret"]);
    assert!(
        get(address, "/bot7123456789:secret/getMe")
            .await
            .contains("\"id\":7123456789")
    );
    assert!(
        get(address, "/bot1000:simulator/getMe")
            .await
            .contains("\"error_code\":401")
    );
}

#[tokio::test]
async fn rules_of_the_public_server_hold_where_that_is_asked_for() {
    let webhook = "/bot77:any/setWebhook?url=http://example.org";
    let (_running, address) = start(&["--quiet"]);
    assert!(get(address, webhook).await.contains("Webhook was set"));
    assert_eq!(
        get(address, "/_sim/rules").await,
        r#"{"ok":true,"result":{"strict":false,"webhooks_to_any_host":false}}"#
    );
    let (_running, address) = start(&["--quiet", "--strict"]);
    let refused = get(address, webhook).await;
    assert!(
        refused.contains("bad webhook: An HTTPS URL must be provided for webhook"),
        "{refused}"
    );
    let (_running, address) = start(&["--quiet", "--webhooks-to-any-host"]);
    assert_eq!(
        get(address, "/_sim/rules").await,
        r#"{"ok":true,"result":{"strict":false,"webhooks_to_any_host":true}}"#
    );
}

#[tokio::test]
async fn it_listens_where_it_is_told_to_and_answers_no_host_that_others_can_name() {
    let mut hosts = vec![("127.0.0.1", "127.0.0.1"), ("localhost", "127.0.0.1")];
    // Elsewhere there is one address of the machine itself unless more are set up,
    if cfg!(target_os = "linux") {
        hosts.push(("127.0.0.2", "127.0.0.2"));
    }
    // and not every machine has the newer protocol.
    if TcpListener::bind("[::1]:0").is_ok() {
        hosts.push(("::1", "::1"));
    }
    for (host, expected) in hosts {
        let (_running, address) = start(&["--quiet", "--host", host]);
        assert_eq!(address.ip().to_string(), expected);
        assert!(get(address, "/bot77:any/getMe").await.contains("\"id\":77"));
        let state = async |name: &str| {
            let named = format!("Host: {name}:{}", address.port());
            http::ask(address, "GET /_sim/state", &[&named], "").await
        };
        assert_eq!(state("localhost").await.status, 200, "{host}");
        for foreign in ["evil.example", "127.0.0.2.evil.example"] {
            assert_eq!(state(foreign).await.status, 403, "{host}: {foreign}");
        }
        let other = if host == "127.0.0.2" {
            "127.0.0.1"
        } else {
            "127.0.0.2"
        };
        assert!(
            TcpStream::connect(format!("{other}:{}", address.port())).is_err(),
            "{host} is no other address"
        );
    }
}

#[test]
fn it_lists_all_methods_and_how_much_it_has_of_each() {
    let listed = run(&["--methods"]);
    let listed = String::from_utf8(listed.stdout).unwrap();
    let lines: Vec<Vec<&str>> = listed
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert!(lines.contains(&vec!["sendMessage", "modelled"]));
    assert!(lines.contains(&vec!["getMyName", "recorded"]));
    let methods = lines.iter().filter(|line| line.len() == 2).count();
    let total = listed.lines().last().unwrap();
    assert!(
        total.starts_with(&format!("{methods} methods: ")),
        "{total}"
    );
}

#[tokio::test]
async fn it_begins_with_a_world_from_a_file() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("world.json");
    std::fs::write(
        &path,
        r#"{"bots": [{"token": "7:x"}], "users": [{"first_name": "Alice"}]}"#,
    )
    .unwrap();
    let file = path.to_str().unwrap();
    let (_running, address) = start(&["--world", file, "--pace=stepped", "--quiet"]);
    let state = get(address, "/_sim/state").await;
    assert!(state.contains(r#""first_name":"Alice""#), "{state}");
    assert!(
        get(address, "/_sim/clock")
            .await
            .contains(r#""pace":"stepped""#)
    );
    std::fs::write(&path, r#"{"bots": [{"tokn": "7:x"}]}"#).unwrap();
    let output = run(&["--world", file]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        told,
        format!(
            "amanobot-sim: {file}: bots[0]: `tokn` means nothing here; did you mean `token`?\n"
        )
    );
}

#[tokio::test]
async fn its_clock_shows_this_time_unless_the_file_says_another() {
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("clock.json");
    let shown = async |world: &str| {
        std::fs::write(&path, world).unwrap();
        let file = path.to_str().unwrap();
        let (_running, address) = start(&["--world", file, "--pace=stepped", "--quiet"]);
        let clock = get(address, "/_sim/clock").await;
        let (_, now) = clock.split_once(r#""now":"#).unwrap();
        let digits = now.find(|at: char| !at.is_ascii_digit()).unwrap();
        now[..digits].parse::<u64>().unwrap()
    };
    assert_eq!(shown(r#"{"now": 1800000000}"#).await, 1_800_000_000);
    let this_time = std::time::UNIX_EPOCH.elapsed().unwrap().as_secs();
    assert!((this_time..this_time + 60).contains(&shown("{}").await));
}

#[cfg(unix)]
#[tokio::test]
async fn it_keeps_the_world_in_a_file_from_one_run_to_the_next() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let path = folder.join("kept.json");
    let _ = std::fs::remove_file(&path);
    let file = path.to_str().unwrap();
    {
        let (mut running, address) = start(&["--save", file, "--quiet"]);
        // A name that nobody has makes someone new.
        get(address, "/_sim/users/Alice/chats/@SimBot/messages").await;
        let id = running.0.id().to_string();
        let asked = Command::new("kill").args(["-TERM", &id]).status();
        assert!(asked.expect("there is such a command").success());
        assert!(running.0.wait().unwrap().success());
    }
    let (_running, address) = start(&["--save", file, "--quiet"]);
    let state = get(address, "/_sim/state").await;
    assert!(state.contains(r#""first_name":"Alice""#), "{state}");
    assert!(get(address, "/bot77:any/getMe").await.contains("\"id\":77"));

    let broken = folder.join("broken.json");
    std::fs::write(&broken, r#"{"version": 3}"#).unwrap();
    let output = run(&["--save", broken.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(
        told.contains("the version is 3; this simulator reads 2"),
        "{told}"
    );
    assert_eq!(
        std::fs::read_to_string(&broken).unwrap(),
        r#"{"version": 3}"#
    );
}
