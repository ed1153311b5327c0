//! Turns the terminal into a chat: what is typed goes to the bot, what the bot does is printed.
//!
//! For people and for scripts: input that is not a terminal is played line by line, each line after
//! the bot has been quiet. Not a place for tests, which use [`User`](crate::sim::User) instead.

use std::io::{self, BufRead as _, IsTerminal as _, Write};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep};

use crate::bot::Bot;
use crate::error::Result;
use crate::sim::Simulator;
use crate::sim::buttons::Pressed;
use crate::sim::render::{self, Names};
use crate::sim::service::{Service, members};
use crate::sim::world::{ChatKey, World};

/// So long after its last answer a bot counts as quiet.
const PAUSE: Duration = Duration::from_millis(150);

/// So long a bot may think before it is taken for one that does not answer.
const THOUGHT: Duration = Duration::from_millis(500);

/// So long a bot may take to ask for its updates.
const START: Duration = Duration::from_secs(5);

/// How often a script looks whether the bot is quiet.
const GLANCE: Duration = Duration::from_millis(20);

const WELCOME: &str = "\
Type a message and press Enter. [Label] presses a button, @name text asks
inline, #1 picks a result, +path sends a file; Ctrl-D ends.

";

/// A bot from the environment, or one that talks to the terminal.
///
/// With `AMANOBOT_TOKEN` this is [`Bot::from_env`]. Without it, a simulator is started whose only
/// person sits at the terminal: what is typed is sent to the bot, and what the bot does is printed.
/// A button is pressed by typing its label as it is shown, `[Press me]`; `@SimBot tea` asks inline,
/// `#1` picks the first result; `+cat.jpg` sends a file.
///
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
/// # async fn main() -> amanobot::Result<()> {
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
    print(
        &mut io::stdout(),
        "AMANOBOT_TOKEN is not set, so this bot talks to a simulated Telegram.\n",
    );
    tokio::spawn(async move {
        sim.terminal().await;
        sim.shutdown();
    });
    Ok(bot)
}

impl Simulator {
    /// Makes the terminal a private chat with the bot that was declared last, until the end of
    /// input. [`from_env`] says what can be typed.
    pub async fn terminal(&self) {
        let interactive = io::stdin().is_terminal();
        let out = Box::new(io::stdout());
        let terminal = Terminal::new(self.service.clone(), interactive, out);
        terminal.run(stdin_lines()).await;
    }
}

/// The lines of standard input, read on a thread of its own so that a program can end while it
/// waits for one.
fn stdin_lines() -> mpsc::Receiver<String> {
    let (tx, rx) = mpsc::channel(1);
    std::thread::spawn(move || {
        for line in io::stdin().lock().lines().map_while(io::Result::ok) {
            if tx.blocking_send(line).is_err() {
                return;
            }
        }
    });
    rx
}

/// A chat on paper.
struct Terminal {
    service: Service,
    changes: watch::Receiver<()>,
    /// Whether a person types, who sees what was typed and wants a prompt.
    interactive: bool,
    out: Box<dyn Write + Send>,
    user: i64,
    /// The chat whose events are printed, and how many have been.
    shown: Option<(ChatKey, usize)>,
    /// The newest inline query: its id, and whether its results have been printed.
    query: Option<(String, bool)>,
}

impl Terminal {
    fn new(service: Service, interactive: bool, out: Box<dyn Write + Send>) -> Self {
        let user = service.act(|world| {
            let person = members(json!({"first_name": "You", "username": "you"}));
            let known = world.user_called("You");
            known.unwrap_or_else(|| world.add_user(person))
        });
        let changes = service.changes();
        Self {
            service,
            changes,
            interactive,
            out,
            user,
            shown: None,
            query: None,
        }
    }

    async fn run(mut self, lines: mpsc::Receiver<String>) {
        if self.interactive {
            self.print(WELCOME);
            self.converse(lines).await;
            self.print("\n");
        } else {
            self.play(lines).await;
        }
    }

    /// A person types whenever they like.
    async fn converse(&mut self, mut lines: mpsc::Receiver<String>) {
        self.prompt();
        loop {
            tokio::select! {
                line = lines.recv() => {
                    let Some(line) = line else { return };
                    self.enter(&line);
                    self.show();
                    self.prompt();
                }
                _ = self.changes.changed() => {
                    if self.show() {
                        self.prompt();
                    }
                }
            }
        }
    }

    /// A script waits for the bot after each line.
    async fn play(&mut self, mut lines: mpsc::Receiver<String>) {
        let mut silent = true;
        while let Some(line) = lines.recv().await {
            self.enter(&line);
            self.until_quiet().await;
            silent = false;
        }
        if silent {
            // Even without a line to answer, a bot may have something to say when it starts.
            self.until_quiet().await;
        }
    }

    async fn until_quiet(&mut self) {
        let since = Instant::now();
        let calls_before = self.service.world().journal.len();
        loop {
            self.show();
            if self.is_quiet(since, calls_before) {
                return;
            }
            sleep(GLANCE).await;
        }
    }

    fn is_quiet(&self, since: Instant, calls_before: usize) -> bool {
        let world = self.service.world();
        let queue = &world.bots[&world.newest_bot].queue;
        let idle = world.last_activity.max(since).elapsed();
        if queue.len() > 0 || !queue.was_polled() {
            return idle > START;
        }
        let mut calls = world.journal[calls_before..].iter();
        let answered = calls.any(|call| call.method != "getUpdates");
        idle > if answered { PAUSE } else { THOUGHT }
    }

    /// Does what a line says.
    fn enter(&mut self, line: &str) {
        if line.trim().is_empty() {
            return;
        }
        let (key, user) = (self.key(), self.user);
        if let Some(label) = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'))
        {
            self.press(key, line, label);
        } else if let Some(query) = self.inline_query(line) {
            self.repeat(line);
            self.ask(key, &query);
        } else if let Some(number) = line.strip_prefix('#').and_then(|n| n.trim().parse().ok()) {
            self.pick(key, number);
        } else if let Some(rest) = line.strip_prefix('+') {
            self.send_file(key, rest.trim());
        } else {
            self.service.act(|world| {
                world.say(key, user, members(json!({"text": line})));
            });
        }
    }

    fn press(&mut self, key: ChatKey, line: &str, label: &str) {
        let user = self.user;
        let pressed = self.service.act(|world| world.press(key, user, label));
        if pressed != Ok(Pressed::Said) {
            self.repeat(line);
        }
        match pressed {
            Ok(Pressed::Link(url)) => self.remark(&format!("opens {url}")),
            Ok(Pressed::Inline(query)) => self.ask(key, &query),
            Ok(Pressed::Query(_) | Pressed::Said) => {}
            Err(reason) => self.remark(&reason),
        }
    }

    /// The query in `@bot query`, if the line is one.
    fn inline_query(&self, line: &str) -> Option<String> {
        let line = line.strip_prefix('@')?;
        let (name, query) = line.split_once(' ').unwrap_or((line, ""));
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
            None => self.remark(&format!("there is no result {number}")),
        }
    }

    fn send_file(&mut self, key: ChatKey, rest: &str) {
        let (path, caption) = rest.split_once(' ').unwrap_or((rest, ""));
        let user = self.user;
        let file_name = path.rsplit(['/', '\\']).next().unwrap_or(path);
        let lower = file_name.to_ascii_lowercase();
        let endings = [".jpg", ".jpeg", ".png", ".webp"];
        let picture = endings.iter().any(|ending| lower.ends_with(ending));
        let kind = if picture { "photo" } else { "document" };
        match std::fs::read(path) {
            Ok(file) => self.service.act(|world| {
                world.send_file(key, user, kind, file_name, &file, caption);
            }),
            Err(error) => self.remark(&format!("cannot read `{path}`: {error}")),
        }
    }

    /// The private chat with the bot that was declared last.
    fn key(&mut self) -> ChatKey {
        let user = self.user;
        self.service
            .act(|world| world.private_chat(user, world.newest_bot))
    }

    /// Prints what has happened since the last time. Returns whether that was anything.
    fn show(&mut self) -> bool {
        self.changes.borrow_and_update();
        let mut news = self.news();
        news.extend(self.new_results());
        if news.is_empty() {
            return false;
        }
        if self.interactive {
            // Over the prompt that waits for the next line.
            self.print("\r     \r");
        }
        self.print(&(news.join("\n") + "\n"));
        true
    }

    fn news(&mut self) -> Vec<String> {
        let mut world = self.service.world();
        let bot = world.newest_bot;
        let key = world.private_chat(self.user, bot);
        let seen = match self.shown {
            Some((shown, seen)) if shown == key => seen,
            _ => 0,
        };
        let events = &world.chats[&key].events;
        self.shown = Some((key, events.len()));
        let told = events[seen..].iter().flat_map(|event| {
            let lines = render::lines(&event.what, Names::Terminal);
            let typed = lines.first().is_some_and(|line| line.starts_with("you: "));
            // The terminal has shown what was typed already.
            if self.interactive && typed {
                Vec::new()
            } else {
                lines
            }
        });
        told.collect()
    }

    /// The results of the newest inline query, once.
    fn new_results(&mut self) -> Vec<String> {
        let Some((id, false)) = &self.query else {
            return Vec::new();
        };
        let Some(results) = results(&self.service.world(), id) else {
            return Vec::new();
        };
        self.query = Some((id.clone(), true));
        let heading = match results.len() {
            0 => "bot (no results)".to_owned(),
            _ => "bot (results):".to_owned(),
        };
        let rows = results.iter().enumerate().map(|(index, result)| {
            let title = result["title"].as_str().or(result["id"].as_str());
            let more = result["description"].as_str();
            let more = more.map(|text| format!(": {text}")).unwrap_or_default();
            format!("     #{} {}{more}", index + 1, title.unwrap_or_default())
        });
        std::iter::once(heading).chain(rows).collect()
    }

    fn prompt(&mut self) {
        self.print("you: ");
    }

    /// Shows a line that is no message, where the terminal has not.
    fn repeat(&mut self, line: &str) {
        if !self.interactive {
            self.print(&format!("you: {line}\n"));
        }
    }

    /// Says something on the simulator's own account.
    fn remark(&mut self, remark: &str) {
        self.print(&format!("     ({remark})\n"));
    }

    fn print(&mut self, text: &str) {
        print(&mut self.out, text);
    }
}

fn results(world: &World, query: &str) -> Option<Vec<Value>> {
    let answer = world.inline_queries.get(query)?.answer.as_ref()?;
    answer.get("results")?.as_array().cloned()
}

/// Prints, and does not mind if nobody reads any more.
fn print(out: &mut impl Write, text: &str) {
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    /// What was printed.
    #[derive(Clone, Default)]
    struct Paper(Arc<Mutex<Vec<u8>>>);

    impl Write for Paper {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// A bot that repeats what it hears, with a button, and knows one kind of tea.
    async fn serve(sim: Simulator) {
        let mut offset = 0;
        loop {
            let poll = json!({"offset": offset, "timeout": 20});
            let updates = sim.call("getUpdates", poll).await["result"].clone();
            for update in updates.as_array().into_iter().flatten() {
                offset = update["update_id"].as_i64().unwrap() + 1;
                let (method, parameters) = answer(update);
                assert_eq!(sim.call(method, parameters).await["ok"], true, "{method}");
            }
        }
    }

    fn answer(update: &Value) -> (&'static str, Value) {
        if let Some(message) = update.get("message") {
            let chat = message["chat"]["id"].clone();
            let Some(text) = message.get("text") else {
                return ("sendMessage", json!({"chat_id": chat, "text": "a file"}));
            };
            let button = json!({"text": "Press me", "callback_data": "press"});
            let markup = json!({"inline_keyboard": [[button]]});
            return (
                "sendMessage",
                json!({"chat_id": chat, "text": text, "reply_markup": markup}),
            );
        }
        if let Some(query) = update.get("callback_query") {
            let answer = json!({"callback_query_id": query["id"], "text": "Got it"});
            return ("answerCallbackQuery", answer);
        }
        if let Some(query) = update.get("inline_query") {
            let tea = json!({
                "type": "article",
                "id": "1",
                "title": "Green",
                "description": "mild",
                "input_message_content": {"message_text": "Green tea"},
            });
            let answer = json!({"inline_query_id": query["id"], "results": [tea]});
            return ("answerInlineQuery", answer);
        }
        ("getMe", json!({}))
    }

    /// What is printed when these lines are played to the bot.
    async fn played(interactive: bool, lines: &[&str]) -> String {
        let sim = Simulator::new();
        let _bot = sim.spawn(|_| serve(sim.clone()));
        let paper = Paper::default();
        let (tx, rx) = mpsc::channel(1);
        let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
        tokio::spawn(async move {
            for line in lines {
                let _ = tx.send(line).await;
                if interactive {
                    sleep(Duration::from_secs(1)).await;
                }
            }
        });
        let terminal = Terminal::new(sim.service.clone(), interactive, Box::new(paper.clone()));
        terminal.run(rx).await;
        String::from_utf8(paper.0.lock().unwrap().clone()).unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn a_script_reads_like_a_conversation() {
        assert_eq!(
            played(
                false,
                &[
                    "hello",
                    "[Press me]",
                    "[Pull me]",
                    "@SimBot tea",
                    "#1",
                    "#2"
                ]
            )
            .await,
            "you: hello\n\
             bot: hello\n     \
             [Press me]\n\
             you: [Press me]\n\
             bot (notice): Got it\n\
             you: [Pull me]\n     \
             (there is no button \"Pull me\"; there are \"Press me\")\n\
             you: @SimBot tea\n\
             bot (results):\n     \
             #1 Green: mild\n\
             you (via bot): Green tea\n     \
             (there is no result 2)\n"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_person_sees_a_prompt_and_not_twice_what_was_typed() {
        assert_eq!(
            played(true, &["hello"]).await,
            format!("{WELCOME}you: you: \r     \rbot: hello\n     [Press me]\nyou: \n")
        );
    }

    #[tokio::test(start_paused = true)]
    async fn files_are_sent_by_their_path() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
        let printed = played(false, &[&format!("+{path} see"), "+nothing.here"]).await;
        let lines: Vec<&str> = printed.lines().collect();
        assert!(
            lines[0].starts_with("you: [document Cargo.toml, "),
            "{printed}"
        );
        assert!(lines[0].ends_with(" see"), "{printed}");
        assert_eq!(lines[1], "bot: a file");
        assert!(
            lines[2].starts_with("     (cannot read `nothing.here`: "),
            "{printed}"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_script_waits_no_longer_than_the_bot_needs() {
        let started = Instant::now();
        played(false, &["hello"]).await;
        assert!(
            started.elapsed() < Duration::from_millis(300),
            "{:?}",
            started.elapsed()
        );
    }
}
