//! Turns the terminal into a chat: what is typed goes to the bot, what the bot does is printed.
//!
//! For people and for scripts: input that is not a terminal is played line by line, each line after
//! the bot has been quiet. Not a place for tests, which use [`User`](crate::sim::User) instead.

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use crate::bot::Bot;
use crate::error::Result;
use crate::sim::Simulator;
use crate::sim::acts::Pressed;
use crate::sim::render::{self, Names};
use crate::sim::service::{Service, members};
use crate::sim::world::{ChatKey, World};

/// So long after its last answer a bot counts as quiet.
const PAUSE: Duration = Duration::from_millis(150);

/// So long a bot may think before it is taken for one that does not answer.
const THOUGHT: Duration = Duration::from_millis(500);

/// So long a bot may take to ask for its updates.
const START: Duration = Duration::from_secs(5);

/// A bot from the environment, or one that talks to the terminal.
///
/// With `AMANOBOT_TOKEN` this is [`Bot::from_env`]. Without it, a simulator is started whose only
/// person sits at the terminal: what is typed is sent to the bot, and what the bot does is printed.
/// Input that is not a terminal is played line by line. At the end of input the simulator shuts
/// down, and message loops end.
///
/// # Errors
///
/// Those of [`Bot::from_env`].
///
/// # Panics
///
/// Outside a tokio runtime, when there is no token.
///
/// # Examples
///
/// ```no_run
/// # #[tokio::main]
/// # async fn main() -> amanobot::error::Result<()> {
/// let bot = amanobot::sim::from_env()?;
/// # Ok(())
/// # }
/// ```
pub fn from_env() -> Result<Bot> {
    if std::env::var_os("AMANOBOT_TOKEN").is_some() {
        return Bot::from_env();
    }
    let sim = Simulator::new().at_this_time();
    let bot = sim.bot();
    println!("AMANOBOT_TOKEN is not set, so this bot talks to a simulated Telegram.");
    tokio::spawn(async move {
        sim.terminal().await;
        sim.shutdown();
    });
    Ok(bot)
}

impl Simulator {
    /// Makes the terminal a private chat with the bot that was declared last, until the end of
    /// input.
    pub async fn terminal(&self) {
        let interactive = std::io::stdin().is_terminal();
        if interactive {
            println!("Type a message and press Enter. [Label] presses a button, @name text asks");
            println!("inline, #1 picks a result, +path sends a file; Ctrl-D ends.\n");
        }
        let mut terminal = Terminal::new(self.service.clone(), interactive);
        let mut lines = lines();
        if interactive {
            terminal.converse(&mut lines).await;
        } else {
            terminal.play(&mut lines).await;
        }
    }
}

/// The lines of standard input, read on a thread of its own so that a program can end while it
/// waits for one.
fn lines() -> mpsc::Receiver<String> {
    let (tx, rx) = mpsc::channel(1);
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if tx.blocking_send(line).is_err() {
                return;
            }
        }
    });
    rx
}

struct Terminal {
    service: Service,
    changes: watch::Receiver<()>,
    interactive: bool,
    user: i64,
    /// The chat whose events are printed, and how many have been.
    shown: Option<(ChatKey, usize)>,
    /// The newest inline query: its id, and whether its results have been printed.
    query: Option<(String, bool)>,
}

impl Terminal {
    fn new(service: Service, interactive: bool) -> Self {
        let user = service.act(|world| {
            let person = members(serde_json::json!({"first_name": "You", "username": "you"}));
            world
                .user_called("You")
                .unwrap_or_else(|| world.add_user(person))
        });
        let changes = service.changes();
        Self {
            service,
            changes,
            interactive,
            user,
            shown: None,
            query: None,
        }
    }

    /// A person types whenever they like.
    async fn converse(&mut self, lines: &mut mpsc::Receiver<String>) {
        prompt();
        loop {
            tokio::select! {
                line = lines.recv() => match line {
                    Some(line) => {
                        self.do_line(&line);
                        self.show();
                        prompt();
                    }
                    None => return,
                },
                _ = self.changes.changed() => {
                    self.changes.borrow_and_update();
                    self.show();
                }
            }
        }
    }

    /// A script waits for the bot after each line.
    async fn play(&mut self, lines: &mut mpsc::Receiver<String>) {
        while let Some(line) = lines.recv().await {
            self.do_line(&line);
            self.until_quiet().await;
        }
        self.until_quiet().await;
    }

    async fn until_quiet(&mut self) {
        let since = Instant::now();
        let said_before = self.service.world().journal.len();
        loop {
            self.show();
            if self.is_quiet(since, said_before) {
                return;
            }
            tokio::select! {
                _ = self.changes.changed() => { self.changes.borrow_and_update(); }
                () = sleep(Duration::from_millis(20)) => {}
            }
        }
    }

    fn is_quiet(&self, since: Instant, said_before: usize) -> bool {
        let world = self.service.world();
        let queue = &world.bots[&world.newest_bot].queue;
        let idle = world.last_activity.max(since).elapsed();
        if queue.len() > 0 || !queue.was_polled() {
            return idle > START;
        }
        let mut since_then = world.journal[said_before..].iter();
        let answered = since_then.any(|call| call.method != "getUpdates");
        idle > if answered { PAUSE } else { THOUGHT }
    }

    /// Does what a line says.
    fn do_line(&mut self, line: &str) {
        let user = self.user;
        if line.trim().is_empty() {
            return;
        }
        let key = self.key();
        if let Some(label) = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'))
        {
            self.print_typed(line);
            match self.service.act(|world| world.press(key, user, label)) {
                Ok(Pressed::Link(url)) => self.print(&format!("(opens {url})")),
                Ok(Pressed::Inline(query)) => self.ask(key, &query),
                Ok(Pressed::Query(_) | Pressed::Said) => {}
                Err(reason) => self.print(&format!("({reason})")),
            }
        } else if let Some(query) = self.inline_query(line) {
            self.print_typed(line);
            self.ask(key, &query);
        } else if let Some(number) = line.strip_prefix('#').and_then(|n| n.trim().parse().ok()) {
            self.pick(key, number);
        } else if let Some(rest) = line.strip_prefix('+') {
            self.send_file(key, rest);
        } else {
            self.service.act(|world| {
                world.say(key, user, members(serde_json::json!({"text": line})));
            });
        }
    }

    /// The query in `@bot query`, if the line is one.
    fn inline_query(&self, line: &str) -> Option<String> {
        let (name, query) = line
            .strip_prefix('@')?
            .split_once(' ')
            .unwrap_or((&line[1..], ""));
        let world = self.service.world();
        (world.bot_named(name) == Some(world.newest_bot)).then(|| query.to_owned())
    }

    fn ask(&mut self, key: ChatKey, query: &str) {
        let user = self.user;
        let id = self.service.act(|world| {
            let bot = world.newest_bot;
            world.ask_inline(key, user, bot, query, "")
        });
        self.query = Some((id, false));
    }

    fn pick(&mut self, key: ChatKey, number: usize) {
        let user = self.user;
        let chosen = self.query.as_ref().and_then(|(id, _)| {
            let results = results(&self.service.world(), id)?;
            Some((id.clone(), results.get(number.checked_sub(1)?)?.clone()))
        });
        match chosen {
            Some((id, result)) => {
                self.service
                    .act(|world| world.choose(key, user, &id, &result));
            }
            None => self.print(&format!("(there is no result {number})")),
        }
    }

    fn send_file(&mut self, key: ChatKey, rest: &str) {
        let (path, caption) = rest.trim().split_once(' ').unwrap_or((rest.trim(), ""));
        let user = self.user;
        let file_name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        let picture = ["jpg", "jpeg", "png", "webp"]
            .iter()
            .any(|ending| file_name.to_ascii_lowercase().ends_with(ending));
        let kind = if picture { "photo" } else { "document" };
        match std::fs::read(path) {
            Ok(file) => self.service.act(|world| {
                world.send_file(key, user, kind, file_name, &file, caption);
            }),
            Err(error) => self.print(&format!("(cannot read `{path}`: {error})")),
        }
    }

    /// The private chat with the bot that was declared last.
    fn key(&mut self) -> ChatKey {
        let user = self.user;
        let key = self
            .service
            .act(|world| world.private_chat(user, world.newest_bot));
        if self.shown.is_none_or(|(shown, _)| shown != key) {
            self.shown = Some((key, 0));
        }
        key
    }

    /// Prints what has happened since the last time.
    fn show(&mut self) {
        let mut printed = Vec::new();
        {
            let mut world = self.service.world();
            let (bot, user) = (world.newest_bot, self.user);
            let key = world.private_chat(user, bot);
            let seen = self
                .shown
                .filter(|(shown, _)| *shown == key)
                .map_or(0, |(_, seen)| seen);
            let events = &world.chats[&key].events;
            for event in &events[seen..] {
                let lines = render::lines(&event.what, Names::Terminal);
                let typed = lines.first().is_some_and(|line| line.starts_with("you: "));
                // The terminal has shown what was typed already.
                if !(self.interactive && typed) {
                    printed.extend(lines);
                }
            }
            self.shown = Some((key, events.len()));
            if let Some((id, false)) = &self.query
                && let Some(results) = results(&world, id)
            {
                printed.push(format!("bot ({} results):", results.len()));
                for (index, result) in results.iter().enumerate() {
                    let title = result["title"].as_str().or(result["id"].as_str());
                    let more = result["description"].as_str();
                    let more = more.map(|text| format!(": {text}")).unwrap_or_default();
                    printed.push(format!(
                        "     #{} {}{more}",
                        index + 1,
                        title.unwrap_or_default()
                    ));
                }
                self.query = Some((id.clone(), true));
            }
        }
        if printed.is_empty() {
            return;
        }
        if self.interactive {
            // Over the prompt that waits for the next line.
            print("\r     \r");
        }
        for line in printed {
            self.print(&line);
        }
        if self.interactive {
            prompt();
        }
    }

    /// A line that is a command shows what was typed, where the terminal has not.
    fn print_typed(&self, line: &str) {
        if !self.interactive {
            self.print(&format!("you: {line}"));
        }
    }

    #[expect(clippy::unused_self, reason = "reads as what the terminal does")]
    fn print(&self, line: &str) {
        print(&format!("{line}\n"));
    }
}

fn results(world: &World, query: &str) -> Option<Vec<serde_json::Value>> {
    let answer = world.inline_queries.get(query)?.answer.as_ref()?;
    answer.get("results")?.as_array().cloned()
}

fn prompt() {
    print("you: ");
}

/// Prints, and does not mind if nobody reads any more.
fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}
