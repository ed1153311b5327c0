//! A simulated Telegram for bots in any language.
//!
//! Serves the Bot API on the loopback address and makes the terminal the other side of the chat.

use std::io::Write as _;
use std::process::ExitCode;

use amanobot::sim::Simulator;

const HELP: &str = "\
A simulated Telegram for bots in any language.

Usage: amanobot-sim [--port N] [--token TOKEN]

  --port N       listen on this port of the loopback address (8081; 0 takes a free one)
  --token TOKEN  let in the bot with this token only (otherwise any well-formed token)
  --help         show this

What is typed here is sent to the bot; what the bot does is printed.
";

/// What the command line says.
struct Options {
    port: u16,
    token: Option<String>,
}

fn main() -> ExitCode {
    let options = match options(std::env::args().skip(1)) {
        Ok(Some(options)) => options,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(reason) => {
            eprintln!("amanobot-sim: {reason}\nTry `amanobot-sim --help`.");
            return ExitCode::from(2);
        }
    };
    match serve(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!(
                "amanobot-sim: cannot listen on port {}: {error}",
                options.port
            );
            ExitCode::FAILURE
        }
    }
}

/// Reads the command line; `None` asks for help.
fn options(mut arguments: impl Iterator<Item = String>) -> Result<Option<Options>, String> {
    let mut options = Options {
        port: 8081,
        token: None,
    };
    while let Some(argument) = arguments.next() {
        let (name, given) = match argument.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        let mut value = || given.clone().or_else(|| arguments.next());
        match name.as_str() {
            "--help" | "-h" => return Ok(None),
            "--port" => {
                let port = value().ok_or("--port needs a number")?;
                options.port = port
                    .parse()
                    .map_err(|_| format!("`{port}` is not a port"))?;
            }
            "--token" => {
                let token = value().ok_or("--token needs a token")?;
                if !is_token(&token) {
                    return Err("--token needs a number, a colon and a secret".to_owned());
                }
                options.token = Some(token);
            }
            _ => return Err(format!("unknown argument `{name}`")),
        }
    }
    Ok(Some(options))
}

/// Whether the Bot API lets in a bot with such a token: its id is positive and below 2^54.
fn is_token(token: &str) -> bool {
    let id = token.split_once(':').map(|(id, _)| id);
    let is_number = |id: &str| id.bytes().all(|byte| byte.is_ascii_digit());
    let id = id.filter(|id| is_number(id) && !id.starts_with('0'));
    let id = id.and_then(|id| id.parse::<u64>().ok());
    id.is_some_and(|id| id < 1 << 54) && token.len() <= 80 && !token.contains('/')
}

#[tokio::main(flavor = "current_thread")]
async fn serve(options: &Options) -> std::io::Result<()> {
    let sim = match &options.token {
        Some(token) => Simulator::with_bot(token, "SimBot"),
        None => Simulator::new().accept_any_token(),
    };
    let sim = sim.at_this_time();
    let server = sim.serve(("127.0.0.1", options.port)).await?;
    let (url, token) = (server.url(), sim.token());
    // Nobody has to read this: the server goes on without.
    let _ = write!(
        std::io::stdout(),
        "Simulated Telegram at {url}\n\n  \
         amanobot             AMANOBOT_API_URL={url} AMANOBOT_TOKEN={token}\n  \
         any other library    set its Bot API server to {url}\n  \
         by hand              curl {url}/bot{token}/getMe\n\n"
    );
    sim.terminal().await;
    // The end of input ends the chat, not the server.
    std::future::pending().await
}
