//! The first contact: a bot from the environment, or one that talks to whoever runs the program.
//!
//! What can be typed is told in `terminal`; the page in the browser is `page`.

use std::io::{self, IsTerminal as _, Write as _};
use std::net::Ipv4Addr;
use std::sync::mpsc;
use std::thread;

use tokio::runtime::Builder;

use crate::bot::Bot;
use crate::error::{Error, Result};
use crate::sim::{Server, Simulator};

/// A bot from the environment, or one that talks to whoever runs the program.
///
/// With `AMANOBOT_TOKEN` this is [`Bot::from_env`]. Without it, a simulator is started, and its bot
/// is this one. You talk to it in the terminal, as [`Simulator::terminal`] says, or on the web page
/// whose address is printed first; [`Server::show_page`] says when it opens by itself. At the end of
/// input the simulator shuts down, and message loops end.
///
/// The simulator has a thread of its own, so that this works in any `main`, with `async` or without.
/// Its page is for this machine only.
///
/// # Errors
///
/// Those of [`Bot::from_env`]; without a token [`Error::Config`], if the operating system has no
/// thread for the simulator.
///
/// # Examples
///
/// ```no_run
/// # fn main() -> amanobot::Result<()> {
/// let bot = amanobot::sim::from_env()?;
/// # Ok(())
/// # }
/// ```
pub fn from_env() -> Result<Bot> {
    if is_set("AMANOBOT_TOKEN") {
        return Bot::from_env();
    }
    let sim = Simulator::new().at_this_time();
    let bot = sim.bot();
    meet(sim).map_err(|error| Error::config(format!("cannot start the simulator: {error}")))?;
    Ok(bot)
}

/// Lets whoever runs the program talk to the simulator's bot, until the end of input.
fn meet(sim: Simulator) -> io::Result<()> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let (ready, started) = mpsc::channel();
    let talk = async move {
        // Without a free port there is still the terminal.
        let server = sim.serve((Ipv4Addr::LOCALHOST, 0)).await.ok();
        greet(server.as_ref());
        // Nobody waits any more if the program has ended meanwhile.
        let _ = ready.send(());
        if let Some(server) = &server {
            server.show_page();
        }
        sim.terminal().await;
        sim.shutdown();
    };
    let thread = thread::Builder::new().name("simulator".to_owned());
    thread.spawn(move || runtime.block_on(talk))?;
    // The program's own lines come after the first; an error says that there is none.
    let _ = started.recv();
    Ok(())
}

/// Says what is going on, in one line whether there is a page or not.
fn greet(server: Option<&Server>) {
    let page = server.map(|server| format!(": here and at {}", server.url()));
    let page = page.unwrap_or_default();
    // Nobody has to read this.
    let _ = writeln!(
        io::stdout(),
        "AMANOBOT_TOKEN is not set, so Telegram is simulated{page}"
    );
}

impl Server {
    /// Opens the web page in the browser, if somebody seems to be there to look at it. Returns
    /// whether it was tried.
    ///
    /// Somebody is there if standard input and output are a terminal, and there is a screen: not
    /// over SSH, not in continuous integration (`CI` is set), and on Unix other than macOS only
    /// where `DISPLAY` or `WAYLAND_DISPLAY` is set. Whoever sets `AMANOBOT_NO_BROWSER` wants none.
    pub fn show_page(&self) -> bool {
        let somebody = io::stdin().is_terminal() && io::stdout().is_terminal();
        somebody && has_screen(is_set) && open::that_detached(self.url()).is_ok()
    }
}

/// Whether a browser would be seen, to judge by which variables are set.
fn has_screen(is_set: impl Fn(&str) -> bool) -> bool {
    let elsewhere = ["AMANOBOT_NO_BROWSER", "CI", "SSH_CONNECTION"];
    let displays = ["DISPLAY", "WAYLAND_DISPLAY"];
    let needs_display = cfg!(all(unix, not(target_os = "macos")));
    !elsewhere.into_iter().any(&is_set) && (!needs_display || displays.into_iter().any(&is_set))
}

/// Whether a variable says anything.
fn is_set(variable: &str) -> bool {
    std::env::var_os(variable).is_some_and(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_opens_on_a_screen_of_ones_own_only() {
        let screen = |set: &[&str]| has_screen(|variable| set.contains(&variable));
        assert!(screen(&["DISPLAY"]));
        assert!(screen(&["WAYLAND_DISPLAY", "HOME"]));
        assert_eq!(screen(&[]), cfg!(not(all(unix, not(target_os = "macos")))));
        for elsewhere in ["CI", "SSH_CONNECTION", "AMANOBOT_NO_BROWSER"] {
            assert!(!screen(&["DISPLAY", elsewhere]), "{elsewhere}");
        }
    }
}
