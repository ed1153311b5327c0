//! A simulated Telegram for bots in any language.
//!
//! Serves the Bot API, the control API and a web page on the loopback address, and makes the
//! terminal the other side of a chat.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::net::IpAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use amanobot::sim::{Fidelity, Pace, Simulator, fidelity};
use serde_json::Value;

const HELP: &str = "\
A simulated Telegram for bots in any language.

Usage: amanobot-sim [--port N] [--token TOKEN] [--world FILE] [--save FILE]

  --port N       listen on this port (8081; 0 takes a free one)
  --host ADDRESS listen on this address (127.0.0.1, which only this machine can reach)
  --token TOKEN  let in the bot with this token only (otherwise any well-formed token)
  --world FILE   begin with the bots, users and chats that this JSON file declares
  --save FILE    go on with the world in this file if there is one, and keep it there
  --pace PACE    how time passes: real, stepped, or a number, so many times as fast
  --strict       keep to the public server's rules for webhooks, polls and strangers, too
  --webhooks-to-any-host
                 let updates leave this machine for their webhook: they may reach the place
                 where the bot really runs
  --no-terminal  do not make the terminal a chat
  --quiet        print nothing but the address; implies --no-terminal
  --methods      list how much of each method is simulated, and end
  --help         show this

What is typed here is sent to the bot; what the bot does is printed. A browser shows the same.
";

/// Arguments without a value.
const FLAGS: [&str; 7] = [
    "--help",
    "-h",
    "--methods",
    "--no-terminal",
    "--quiet",
    "--strict",
    "--webhooks-to-any-host",
];

/// What the command line says.
#[expect(clippy::struct_excessive_bools, reason = "each is an argument")]
struct Options {
    host: IpAddr,
    port: u16,
    token: Option<String>,
    world: Option<String>,
    save: Option<PathBuf>,
    /// The pace of the file, or real, if none is given.
    pace: Option<Pace>,
    strict: bool,
    webhooks_to_any_host: bool,
    terminal: bool,
    quiet: bool,
}

/// What the command is to do.
enum Task {
    Serve(Options),
    Help,
    Methods,
}

fn main() -> ExitCode {
    let options = match task(std::env::args().skip(1)) {
        Ok(Task::Serve(options)) => options,
        Ok(Task::Help) => return print(HELP),
        Ok(Task::Methods) => return print(&methods()),
        Err(reason) => {
            eprintln!("amanobot-sim: {reason}\nTry `amanobot-sim --help`.");
            return ExitCode::from(2);
        }
    };
    match serve(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("amanobot-sim: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// Prints something. Nobody has to read it to the end.
fn print(text: &str) -> ExitCode {
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

/// Reads the command line.
fn task(mut arguments: impl Iterator<Item = String>) -> Result<Task, String> {
    let mut options = Options {
        host: IpAddr::from([127, 0, 0, 1]),
        port: 8081,
        token: None,
        world: None,
        save: None,
        pace: None,
        strict: false,
        webhooks_to_any_host: false,
        terminal: true,
        quiet: false,
    };
    while let Some(argument) = arguments.next() {
        let (name, given) = match argument.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        if FLAGS.contains(&name.as_str()) && given.is_some() {
            return Err(format!("{name} takes no value"));
        }
        let mut value = |what: &str| {
            let value = given.clone().or_else(|| arguments.next());
            value.ok_or_else(|| format!("{name} needs {what}"))
        };
        match name.as_str() {
            "--help" | "-h" => return Ok(Task::Help),
            "--methods" => return Ok(Task::Methods),
            "--no-terminal" => options.terminal = false,
            "--quiet" => options.quiet = true,
            "--strict" => options.strict = true,
            "--webhooks-to-any-host" => options.webhooks_to_any_host = true,
            "--port" => {
                let port = value("a number")?;
                let wrong = |_| format!("`{port}` is not a port");
                options.port = port.parse().map_err(wrong)?;
            }
            "--host" => {
                let host = value("an address")?;
                let host = if host == "localhost" {
                    "127.0.0.1"
                } else {
                    &host
                };
                let wrong = |_| format!("`{host}` is not an IP address");
                options.host = host.parse().map_err(wrong)?;
            }
            "--token" => {
                let token = value("a token")?;
                if !is_token(&token) {
                    return Err("--token needs a number, a colon and a secret".to_owned());
                }
                options.token = Some(token);
            }
            "--world" => options.world = Some(value("a file")?),
            "--save" => options.save = Some(value("a file")?.into()),
            "--pace" => options.pace = Some(pace(&value("`real`, `stepped` or a number")?)?),
            _ => return Err(format!("unknown argument `{name}`")),
        }
    }
    if options.token.is_some() && options.world.is_some() {
        return Err("--token and --world exclude one another; the file declares bots".to_owned());
    }
    if options.token.is_some() && options.save.is_some() {
        return Err("--token and --save exclude one another; the file has bots".to_owned());
    }
    Ok(Task::Serve(options))
}

/// Whether the Bot API lets in a bot with such a token: its id is positive and below 2^54.
fn is_token(token: &str) -> bool {
    let id = token.split_once(':').map(|(id, _)| id);
    let is_number = |id: &str| id.bytes().all(|byte| byte.is_ascii_digit());
    let id = id.filter(|id| is_number(id) && !id.starts_with('0'));
    let id = id.and_then(|id| id.parse::<u64>().ok());
    id.is_some_and(|id| id < 1 << 54) && token.len() <= 80 && !token.contains('/')
}

fn pace(name: &str) -> Result<Pace, String> {
    match name {
        "real" => Ok(Pace::Real),
        "stepped" => Ok(Pace::Stepped),
        number => {
            let factor = number.parse().ok();
            let factor = factor.filter(|factor: &f64| factor.is_finite() && *factor > 0.0);
            let wrong = || format!("`{number}` is not `real`, `stepped` or a positive number");
            factor.map(Pace::Scaled).ok_or_else(wrong)
        }
    }
}

/// A line for each method, and how many there are of each sort.
fn methods() -> String {
    let mut totals: BTreeMap<Fidelity, usize> = BTreeMap::new();
    let mut lines = String::new();
    for (method, fidelity) in fidelity() {
        *totals.entry(fidelity).or_default() += 1;
        let _ = writeln!(lines, "{method:40} {fidelity}");
    }
    let total: usize = totals.values().sum();
    let totals = totals.iter().map(|(sort, count)| format!("{count} {sort}"));
    let totals: Vec<String> = totals.collect();
    format!("{lines}\n{total} methods: {}\n", totals.join(", "))
}

#[tokio::main(flavor = "current_thread")]
async fn serve(options: &Options) -> Result<(), String> {
    let sim = begin(options)?;
    let Some(save) = &options.save else {
        return play(&sim, options).await;
    };
    // Written at once, so that a file that cannot be written is told of before anything is lost.
    sim.save(save).map_err(|error| error.to_string())?;
    tokio::select! {
        biased;
        () = asked_to_end() => {}
        Err(error) = sim.keep_saved(save) => return Err(error.to_string()),
        ended = play(&sim, options) => ended?,
    }
    sim.save(save).map_err(|error| error.to_string())
}

/// The world to begin with.
fn begin(options: &Options) -> Result<Simulator, String> {
    let saved = options.save.as_deref().filter(|file| file.exists());
    let mut sim = match (saved, &options.world, &options.token) {
        (Some(saved), ..) => Simulator::load(saved).map_err(|error| error.to_string())?,
        (None, Some(world), _) => declared(world)?,
        (None, None, Some(token)) => Simulator::with_bot(token, "SimBot").at_this_time(),
        (None, None, None) => Simulator::new().at_this_time(),
    };
    if options.token.is_none() {
        sim = sim.accept_any_token();
    }
    if options.strict {
        sim = sim.strict();
    }
    if options.webhooks_to_any_host {
        sim = sim.reach_any_host();
    }
    if let Some(pace) = options.pace {
        sim.set_pace(pace);
    }
    Ok(sim)
}

/// The world that a file declares, at this time unless the file says another.
fn declared(file: &str) -> Result<Simulator, String> {
    let told = |reason: &dyn std::fmt::Display| format!("{file}: {reason}");
    let text = std::fs::read(file).map_err(|error| told(&error))?;
    let world: Value = serde_json::from_slice(&text).map_err(|error| told(&error))?;
    let sim = Simulator::from_world(&world).map_err(|error| told(&error))?;
    Ok(match world.get("now") {
        Some(_) => sim,
        None => sim.at_this_time(),
    })
}

/// Serves until the process ends.
async fn play(sim: &Simulator, options: &Options) -> Result<(), String> {
    let (host, port) = (options.host, options.port);
    let server = sim.serve((host, port)).await;
    let server =
        server.map_err(|error| format!("cannot listen on port {port} of {host}: {error}"))?;
    if !host.is_loopback() {
        eprintln!("amanobot-sim: whoever reaches {host} can read and play with everything here");
    }
    let (url, token) = (server.url(), sim.token());
    print(&format!("Simulated Telegram at {url}\n"));
    if options.quiet {
        return std::future::pending().await;
    }
    print(&format!(
        "\n  \
         in a browser         {url}/\n  \
         amanobot             AMANOBOT_API_URL={url} AMANOBOT_TOKEN={token}\n  \
         any other library    set its Bot API server to {url}\n  \
         by hand              curl {url}/bot{token}/getMe\n  \
         as a user            curl {url}/_sim/openapi.json\n\n"
    ));
    if options.terminal {
        sim.terminal().await;
    }
    // The end of input ends the chat, not the server.
    std::future::pending().await
}

/// Resolves when the process is asked to end, by Ctrl-C or otherwise.
async fn asked_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};

        if let Ok(mut ended) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = ended.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
