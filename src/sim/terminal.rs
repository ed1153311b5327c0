//! Turns the terminal into a chat: what is typed goes to the bot, what the bot does is printed.
//!
//! For people and for scripts: input that is not a terminal is played line by line, each line after
//! the bot has been quiet. Not a place for tests, which use [`User`](crate::sim::User) instead.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::io::{self, BufRead, IsTerminal as _, Write};
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::time::{Instant, sleep};

use crate::sim::Simulator;
use crate::sim::buttons::Pressed;
use crate::sim::payments::Order;
use crate::sim::render::{self, Names};
use crate::sim::service::{Service, members};
use crate::sim::world::{ChatKey, World};

/// So long after its last answer a bot counts as quiet.
const PAUSE: Duration = Duration::from_millis(150);

/// So long a bot may think before it is taken for one that does not answer.
const THOUGHT: Duration = Duration::from_millis(500);

/// So long it may think about the last line: what it says later is never seen.
const LAST_THOUGHT: Duration = Duration::from_secs(2);

/// So long a bot may take to ask for its updates.
const START: Duration = Duration::from_secs(5);

/// How often a script looks whether the bot is quiet.
const GLANCE: Duration = Duration::from_millis(20);

/// What waits for a person to type.
const PROMPT: &str = "you: ";

/// Takes back the prompt and what has been typed after it.
const CLEAR: &str = "\r\x1b[K";

const WELCOME: &str = "\
Type a message and press Enter. [Label] presses a button, @name text asks
inline, #1 picks a result, +path sends a file; Ctrl-D ends.

";

impl Simulator {
    /// Makes the terminal a private chat with the simulator's bot, until the end of input.
    ///
    /// What is typed is sent to the bot, and what the bot does is printed. A button is pressed by
    /// typing its label as it is shown, `[Press me]`; `@SimBot tea` asks inline, `#1` picks the first
    /// result; `+cat.jpg` sends a file. The username of another bot alone, `@OtherBot`, goes over to
    /// the chat with that one, and so does a bot that is declared meanwhile.
    ///
    /// Input that is not a terminal is played line by line, each after the bot has been quiet.
    pub async fn terminal(&self) {
        let interactive = io::stdin().is_terminal();
        let out = Box::new(io::stdout());
        let screen = Screen::new(self.service.clone(), self.bot, interactive, out);
        screen.run(stdin_lines()).await;
    }
}

/// The lines of standard input, read on a thread of its own so that a program can end while it
/// waits for one.
fn stdin_lines() -> mpsc::Receiver<String> {
    let (tx, rx) = mpsc::channel(1);
    std::thread::spawn(move || {
        let mut input = io::stdin().lock();
        while let Some(line) = next_line(&mut input) {
            if tx.blocking_send(line).is_err() {
                return;
            }
        }
    });
    rx
}

/// The next line without its end. Whatever is not UTF-8 in it is replaced: JSON knows no other text.
fn next_line(input: &mut impl BufRead) -> Option<String> {
    let mut line = Vec::new();
    match input.read_until(b'\n', &mut line) {
        Ok(0) | Err(_) => None,
        Ok(_) => {
            let line = String::from_utf8_lossy(&line);
            let line = line.strip_suffix('\n').unwrap_or(&line);
            Some(line.strip_suffix('\r').unwrap_or(line).to_owned())
        }
    }
}

/// A chat on paper.
struct Screen {
    service: Service,
    /// Whether a person types, who sees what was typed and wants a prompt.
    interactive: bool,
    out: Box<dyn Write + Send>,
    user: i64,
    /// The bot whose chat this is.
    bot: i64,
    /// The one whose answer is waited for.
    asked: i64,
    /// The one that was declared last.
    newest: i64,
    /// The chat whose events are printed.
    shown: ChatKey,
    /// How many events of each chat have been.
    printed: BTreeMap<ChatKey, u64>,
    /// The newest inline query: its id, and whether its results have been printed.
    query: Option<(String, bool)>,
}

/// Where the end of the last line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cursor {
    /// At the beginning of a line.
    NewLine,
    /// After the prompt that waits for a person.
    Prompt,
}

impl Screen {
    fn new(service: Service, bot: i64, interactive: bool, out: Box<dyn Write + Send>) -> Self {
        let (user, key, newest) = service.act(|world| {
            let user = you(world);
            (user, world.private_chat(user, bot), world.newest_bot)
        });
        Self {
            service,
            interactive,
            out,
            user,
            bot,
            asked: bot,
            newest,
            shown: key,
            printed: BTreeMap::new(),
            query: None,
        }
    }

    async fn run(self, lines: mpsc::Receiver<String>) {
        let (service, interactive) = (self.service.clone(), self.interactive);
        let screen = Arc::new(Mutex::new(self));
        let observer = Arc::downgrade(&screen);
        // What a bot does is printed before its call returns, and so before what it prints itself.
        service.observe(move || {
            let Some(screen) = observer.upgrade() else {
                return;
            };
            // This thread shows what there is when it has done what it is about.
            if HOLDS.get() {
                return;
            }
            let cursor = if interactive {
                Cursor::Prompt
            } else {
                Cursor::NewLine
            };
            lock(&screen).show(cursor);
        });
        if interactive {
            converse(&screen, lines).await;
        } else {
            play(&screen, lines).await;
        }
    }

    /// Does what a line says.
    fn enter(&mut self, line: &str) {
        if line.trim().is_empty() {
            return;
        }
        if !self.interactive {
            self.print(&format!("you: {line}\n"));
        }
        let (key, user) = (self.key(), self.user);
        self.asked = self.bot;
        let inside = |open, close| line.strip_prefix(open)?.strip_suffix(close);
        if let Some(label) = inside('[', ']') {
            self.press(key, label);
        } else if let Some((bot, query)) = self.inline_query(line) {
            if bot == self.bot || !query.is_empty() {
                self.ask(key, bot, &query);
            } else {
                self.bot = bot;
            }
        } else if let Some(number) = self.result_number(line) {
            self.pick(key, number);
        } else if let Some((path, caption)) = file_to_send(line) {
            self.send_file(key, path, caption);
        } else {
            self.service.act(|world| {
                world.say(key, user, members(json!({"text": line})));
            });
        }
    }

    fn press(&mut self, key: ChatKey, label: &str) {
        let user = self.user;
        match self.service.act(|world| world.press(key, user, label)) {
            Ok(Pressed::Link(url) | Pressed::WebApp { url, .. }) => {
                self.remark(&format!("opens {url}"));
            }
            Ok(Pressed::Copied(text)) => self.remark(&format!("copied: {text}")),
            Ok(Pressed::Pay(message_id)) => {
                let order = Order::default();
                let paying = self
                    .service
                    .act(|world| world.pay(key, user, message_id, order));
                if let Err(reason) = paying {
                    self.remark(&reason);
                }
            }
            Ok(Pressed::Inline(query)) => self.ask(key, self.bot, &query),
            Ok(Pressed::Query(_) | Pressed::Said | Pressed::Nothing) => {}
            Err(reason) => self.remark(&reason),
        }
    }

    /// The bot and the query in `@bot query`, if there is such a bot.
    fn inline_query(&self, line: &str) -> Option<(i64, String)> {
        let line = line.strip_prefix('@')?;
        let (name, query) = line.split_once(' ').unwrap_or((line, ""));
        let bot = self.service.world().bot_named(name)?;
        Some((bot, query.to_owned()))
    }

    fn ask(&mut self, key: ChatKey, bot: i64, query: &str) {
        let user = self.user;
        let ask = |world: &mut World| world.ask_inline(key, user, bot, query, "");
        let id = self.service.act(ask);
        self.asked = bot;
        self.query = Some((id, false));
    }

    /// The number in `#1`, if there is an inline query whose results it could count.
    fn result_number(&self, line: &str) -> Option<usize> {
        self.query.as_ref()?;
        line.strip_prefix('#')?.trim().parse().ok()
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

    fn send_file(&mut self, key: ChatKey, path: &Path, caption: &str) {
        let user = self.user;
        let file_name = path.file_name().unwrap_or_default().to_string_lossy();
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        let pictures = ["jpg", "jpeg", "png", "webp"];
        let picture = pictures.iter().any(|picture| ending == *picture);
        let kind = if picture { "photo" } else { "document" };
        match std::fs::read(path) {
            Ok(file) => self.service.act(|world| {
                world.send_file(key, user, kind, &file_name, &file, caption);
            }),
            Err(error) => self.remark(&format!("cannot read `{}`: {error}", path.display())),
        }
    }

    /// The chat on the screen: with the bot that was chosen, or with one that came later.
    fn key(&mut self) -> ChatKey {
        let service = self.service.clone();
        service.act(|world| self.key_in(world))
    }

    fn key_in(&mut self, world: &mut World) -> ChatKey {
        let is_new = self.newest != world.newest_bot;
        // Another world may have been put in the place of this one.
        if is_new || !world.bots.contains_key(&self.bot) {
            self.newest = world.newest_bot;
            self.bot = self.newest;
            self.asked = self.newest;
        }
        if !world.users.contains_key(&self.user) {
            self.user = you(world);
        }
        world.private_chat(self.user, self.bot)
    }

    /// Prints what has happened since the last time, and the prompt again if it was there.
    fn show(&mut self, cursor: Cursor) {
        let mut news = self.news();
        news.extend(self.new_results());
        if news.is_empty() {
            return;
        }
        let lines = news.join("\n") + "\n";
        match cursor {
            Cursor::NewLine => self.print(&lines),
            Cursor::Prompt => self.print(&format!("{CLEAR}{lines}{PROMPT}")),
        }
    }

    fn news(&mut self) -> Vec<String> {
        let service = self.service.clone();
        let mut world = service.world();
        let key = self.key_in(&mut world);
        let greeting = (self.shown != key).then(|| {
            let bot = world.bots.get(&self.bot);
            let name = bot.and_then(|bot| bot.user["username"].as_str());
            format!("     (from now on with @{})", name.unwrap_or_default())
        });
        self.shown = key;
        let events = &world.chats[&key].events;
        let printed = self.printed.insert(key, events.count());
        let told = events.since(printed.unwrap_or(0)).flat_map(|event| {
            let lines = render::lines(&event.what, Names::Terminal);
            // What was typed is there already.
            if lines.first().is_some_and(|line| line.starts_with(PROMPT)) {
                Vec::new()
            } else {
                lines
            }
        });
        greeting.into_iter().chain(told).collect()
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

    /// Says something on the simulator's own account.
    fn remark(&mut self, remark: &str) {
        self.print(&format!("     ({remark})\n"));
    }

    fn print(&mut self, text: &str) {
        print(&mut self.out, text);
    }
}

/// The path and the caption in `+path caption`, if there is such a file. Paths may hold spaces.
fn file_to_send(line: &str) -> Option<(&Path, &str)> {
    let rest = line.strip_prefix('+')?.trim();
    let spaces = rest.match_indices(' ').map(|(at, _)| at);
    spaces.chain([rest.len()]).find_map(|end| {
        let (path, caption) = rest.split_at(end);
        let path = Path::new(path);
        path.is_file().then(|| (path, caption.trim_start()))
    })
}

/// A person types whenever they like.
async fn converse(screen: &Mutex<Screen>, mut lines: mpsc::Receiver<String>) {
    let service = lock(screen).service.clone();
    let mut changes = service.changes();
    lock(screen).print(&format!("{WELCOME}{PROMPT}"));
    loop {
        tokio::select! {
            line = lines.recv() => {
                let mut screen = lock(screen);
                let Some(line) = line else { return screen.print("\n") };
                screen.enter(&line);
                screen.show(Cursor::NewLine);
                screen.print(PROMPT);
            }
            // What happened while somebody else was printing.
            _ = changes.changed() => lock(screen).show(Cursor::Prompt),
            () = service.next_due() => lock(screen).show(Cursor::Prompt),
        }
    }
}

/// A script waits for the bot after each line.
async fn play(screen: &Mutex<Screen>, mut lines: mpsc::Receiver<String>) {
    // Even without a line to answer, a bot may have something to say when it starts.
    let mut turn = Turn::begin(screen);
    while let Some(line) = lines.recv().await {
        turn = Turn::begin(screen);
        lock(screen).enter(&line);
        turn.ends(screen, THOUGHT).await;
    }
    turn.ends(screen, LAST_THOUGHT).await;
}

/// The time in which a bot answers a line.
#[derive(Debug, Clone, Copy)]
struct Turn {
    since: Instant,
    calls_before: usize,
}

impl Turn {
    fn begin(screen: &Mutex<Screen>) -> Self {
        Self {
            since: Instant::now(),
            calls_before: lock(screen).service.world().journal.len(),
        }
    }

    /// Waits until the bot is quiet, and shows what it does meanwhile.
    async fn ends(self, screen: &Mutex<Screen>, thought: Duration) {
        loop {
            {
                let mut screen = lock(screen);
                screen.show(Cursor::NewLine);
                if self.is_over(&screen.service.world(), screen.asked, thought) {
                    return;
                }
            }
            sleep(GLANCE).await;
        }
    }

    /// Whether the bot that was asked has nothing to do any more.
    fn is_over(self, world: &World, bot: i64, thought: Duration) -> bool {
        let Some(bot) = world.bots.get(&bot) else {
            return true;
        };
        let queue = &bot.queue;
        let idle = world.last_activity.max(self.since).elapsed();
        if queue.len() > 0 || !queue.was_polled() {
            return idle > START;
        }
        let mut calls = world.journal.since(self.calls_before);
        // A bot that is typing has not answered yet.
        let answered =
            calls.any(|call| !matches!(call.method.name, "getUpdates" | "sendChatAction"));
        idle > if answered { PAUSE } else { thought }
    }
}

/// The person at the terminal.
fn you(world: &mut World) -> i64 {
    let person = members(json!({"first_name": "You", "username": "you"}));
    let known = world.user_called("You");
    known.unwrap_or_else(|| world.add_user(person))
}

thread_local! {
    /// Whether this thread holds the screen.
    static HOLDS: Cell<bool> = const { Cell::new(false) };
}

/// The screen, held by this thread.
struct Held<'a>(MutexGuard<'a, Screen>);

impl Deref for Held<'_> {
    type Target = Screen;

    fn deref(&self) -> &Screen {
        &self.0
    }
}

impl DerefMut for Held<'_> {
    fn deref_mut(&mut self) -> &mut Screen {
        &mut self.0
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        HOLDS.set(false);
    }
}

fn lock(screen: &Mutex<Screen>) -> Held<'_> {
    let held = Held(screen.lock().unwrap_or_else(PoisonError::into_inner));
    HOLDS.set(true);
    held
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

    /// A bot that takes its time, and polls meanwhile.
    async fn ponder(sim: Simulator) {
        let mut offset = 0;
        loop {
            let poll = json!({"offset": offset, "timeout": 20});
            let updates = sim.call("getUpdates", poll).await["result"].clone();
            for update in updates.as_array().into_iter().flatten() {
                offset = update["update_id"].as_i64().unwrap() + 1;
                let (sim, chat) = (sim.clone(), update["message"]["chat"]["id"].clone());
                tokio::spawn(async move {
                    let typing = json!({"chat_id": chat, "action": "typing"});
                    sim.call("sendChatAction", typing).await;
                    sleep(Duration::from_millis(1500)).await;
                    let answer = json!({"chat_id": chat, "text": "well"});
                    sim.call("sendMessage", answer).await;
                });
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
        played_in(&sim, interactive, lines).await
    }

    async fn played_in(sim: &Simulator, interactive: bool, lines: &[&str]) -> String {
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
        let screen = Screen::new(
            sim.service.clone(),
            sim.bot,
            interactive,
            Box::new(paper.clone()),
        );
        screen.run(rx).await;
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
             you: #1\n\
             you (via bot): Green tea\n\
             bot: Green tea\n     \
             [Press me]\n\
             you: #2\n     \
             (there is no result 2)\n"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_person_sees_a_prompt_and_not_twice_what_was_typed() {
        assert_eq!(
            played(true, &["hello"]).await,
            format!("{WELCOME}you: you: {CLEAR}bot: hello\n     [Press me]\nyou: \n")
        );
    }

    #[tokio::test(start_paused = true)]
    async fn files_are_sent_by_their_path() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
        let line = format!("+{path} see");
        assert_eq!(
            played(false, &[&line, "+1"]).await,
            format!("you: {line}\nbot: a file\nyou: +1\nbot: +1\n     [Press me]\n")
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_bot_that_comes_later_takes_over_the_chat() {
        let sim = Simulator::new().accept_any_token();
        let _bot = sim.spawn(|_| serve(sim.clone()));
        let newcomer = sim.clone();
        tokio::spawn(async move {
            sleep(Duration::from_millis(100)).await;
            let other = newcomer.add_bot("77:other", "OtherBot");
            other.send_message(1001, "here I am").await.unwrap();
            other.get_updates().await.unwrap();
        });
        assert_eq!(
            played_in(&sim, false, &["hello"]).await,
            "you: hello\n\
             bot: hello\n     \
             [Press me]\n     \
             (from now on with @OtherBot)\n\
             bot: here I am\n"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn the_username_of_another_bot_goes_over_to_it() {
        let sim = Simulator::new();
        sim.add_bot("77:other", "OtherBot");
        let _bot = sim.spawn(|_| serve(sim.clone()));
        // Not a poll to wait for: nobody runs the other one.
        let lines = [
            "hello",
            "@OtherBot",
            "anybody there?",
            "@SimBot",
            "@SimBot tea",
        ];
        assert_eq!(
            played_in(&sim, false, &lines).await,
            "you: hello\n\
             bot: hello\n     \
             [Press me]\n\
             you: @OtherBot\n     \
             (from now on with @OtherBot)\n\
             you: anybody there?\n\
             you: @SimBot\n     \
             (from now on with @SimBot)\n\
             you: @SimBot tea\n\
             bot (results):\n     \
             #1 Green: mild\n"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_late_answer_to_the_last_line_is_waited_for() {
        let sim = Simulator::new();
        let _bot = sim.spawn(|_| ponder(sim.clone()));
        assert_eq!(
            played_in(&sim, false, &["hello"]).await,
            "you: hello\nbot (typing)\nbot: well\n"
        );
    }

    #[test]
    fn a_path_may_hold_spaces() {
        let path = std::env::temp_dir().join(format!("amanobot {}.txt", std::process::id()));
        std::fs::write(&path, "x").unwrap();
        let line = format!("+{} to see", path.display());
        let found = file_to_send(&line).map(|(path, caption)| (path.to_owned(), caption));
        std::fs::remove_file(&path).unwrap();
        assert_eq!(found, Some((path, "to see")));
    }

    #[test]
    fn a_line_that_is_not_utf_8_is_a_line_all_the_same() {
        let mut input = b"caf\xe9\r\n\nlast".as_slice();
        let lines: Vec<String> = std::iter::from_fn(|| next_line(&mut input)).collect();
        assert_eq!(lines, ["caf\u{fffd}", "", "last"]);
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
