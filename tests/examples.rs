//! The examples as a reader runs them: without a token, typing into the terminal.

mod common {
    pub(crate) mod example;
    pub(crate) mod http;
}

use std::net::SocketAddr;
use std::process::{Command, Stdio};

use amanobot::sim::{Server, Simulator};
use common::example::{conversation, path, run};
use common::http::{ask, get};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::ChildStdout;

/// The names of all examples.
fn examples() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    let files = std::fs::read_dir(folder).unwrap();
    files
        .map(|file| file.unwrap().path().file_stem().unwrap().to_owned())
        .map(|name| name.into_string().unwrap())
        .collect()
}

#[test]
fn every_example_is_tried_here() {
    let tests = include_str!("examples.rs");
    let mut untried = examples();
    untried.retain(|name| !tests.contains(&format!("\"{name}\"")));
    assert!(untried.is_empty(), "no test here runs {untried:?}");
}

#[test]
fn every_example_is_in_the_readme() {
    let readme = include_str!("../README.md");
    let mut unlisted = examples();
    unlisted.retain(|name| !readme.contains(&format!("\n| `{name}` | ")));
    assert!(unlisted.is_empty(), "no row shows {unlisted:?}");
}

#[test]
fn getting_started_says_who_it_is_and_answers_once() {
    let conversation = conversation("getting_started", "hello\n");
    // The program and the terminal print on their own, so their lines may change places.
    for line in ["I am SimBot, number 1000.", "you: hello", "bot: Hey!"] {
        assert!(
            conversation.lines().any(|printed| printed == line),
            "{conversation}"
        );
    }
}

#[test]
fn echo_says_it_back() {
    assert_eq!(
        conversation("echo", "hello\nyou\n"),
        "you: hello\nbot: hello\nyou: you\nbot: you\n"
    );
}

#[test]
fn blocking_echo_says_it_back() {
    assert_eq!(
        conversation("blocking_echo", "hello\nyou\n"),
        "you: hello\nbot: hello\nyou: you\nbot: you\n"
    );
}

#[test]
fn counter_counts() {
    assert_eq!(
        conversation("counter", "a\nb\n"),
        "you: a\nbot: 1\nyou: b\nbot: 2\n"
    );
}

#[test]
fn guess_plays_until_the_number_is_found() {
    // `RANDOM` makes it a six, then a one.
    assert_eq!(
        conversation("guess", "hi\n10\nx\n6\nagain\n1\n"),
        "you: hi\nbot: Guess my number\nyou: 10\nbot: smaller\n\
         you: x\nbot: Give me a number, please.\nyou: 6\nbot: Correct!\n\
         you: again\nbot: Guess my number\nyou: 1\nbot: Correct!\n"
    );
}

#[test]
fn dialogue_asks_until_it_knows() {
    assert_eq!(
        conversation("dialogue", "hi\nAda\nold\n36\n"),
        "you: hi\nbot: What is your name?\nyou: Ada\nbot: How old are you, Ada?\n\
         you: old\nbot: A whole number, please, such as 42.\n\
         you: 36\nbot: Ada, 36. Nice to meet you!\n"
    );
}

#[test]
fn lover_asks_until_yes() {
    assert_eq!(
        conversation("lover", "hi\n[um ...]\n[Yes]\n"),
        "you: hi\nbot: 1. Would you marry me?\n     [Yes] [um ...]\nyou: [um ...]\n\
         bot (notice): Ok. But I am going to keep asking.\n\
         bot (edits 2): 1. Would you marry me?\n\
         bot: 2. Would you marry me?\n     [Yes] [um ...]\n\
         you: [Yes]\nbot (edits 3): 2. Would you marry me?\nbot: Thank you!\n"
    );
}

#[test]
fn vote_ends_when_everybody_has_voted() {
    assert_eq!(
        conversation("vote", "hi\n/vote\n/vote\n[Yes]\n"),
        "you: hi\nyou: /vote\nbot: Let's Vote ...\n     [Yes] [Nah!!!!]\n\
         you: /vote\nbot: Voting still in progress\nyou: [Yes]\nbot (notice): Ok\n\
         bot (edits 3): Let's Vote ...\n\
         bot: Everyone has voted:\n     Yes: 1\n     No: 0\n     Silent: 0\n"
    );
}

#[test]
fn datecalc_counts_votes_below_a_message_of_inline_mode() {
    let conversation = conversation("datecalc", "@SimBot mon\n#1\n[Yes]\n[No]\n");
    let results = "#1 next Monday\n     #2 next next Monday\n     #3 next next next Monday\n";
    assert!(conversation.contains(results), "{conversation}");
    let votes = "you: [Yes]\nbot (notice): Ok\n\
                 you: [No]\nbot (notice): You have already voted yes\n";
    assert!(conversation.ends_with(votes), "{conversation}");
}

#[test]
fn intercept_counts_the_claps_for_its_author() {
    assert_eq!(
        conversation("intercept", "hello\n[Clap]\n[Clap]\n[Remove]\n"),
        "you: hello\nbot: You: hello\n     [Clap] [Remove]\n\
         you: [Clap]\nbot (notice): Clap number 1 for this author\n\
         you: [Clap]\nbot (notice): Clap number 2 for this author\n\
         you: [Remove]\nbot (edits 2): (removed)\nbot (notice): Removed\n"
    );
}

#[test]
fn lifecycle_says_its_hooks() {
    assert_eq!(
        conversation("lifecycle", "hello\n/event 0\n/close\n"),
        "you: hello\nbot: open: here I am\nbot: on_chat_message: hello is number 1\n\
         you: /event 0\nbot: on_chat_message: /event 0 is number 2\n\
         bot: on_event: set 0 seconds ago\n\
         you: /close\nbot: on_chat_message: /close is number 3\n\
         bot: on_close: Closed after 3 message(s)\n"
    );
}

#[test]
fn broadcast_reaches_its_subscriber() {
    assert_eq!(
        conversation("broadcast", "hi\n/send Good news\n"),
        "you: hi\nbot: You are a subscriber now.\n\
         you: /send Good news\nbot: Good news\nbot: Sent to 1; 0 gone, 0 failed.\n"
    );
}

#[test]
fn skeleton_route_shows_keyboards_and_results() {
    let conversation = conversation(
        "skeleton_route",
        "music\n[Text only]\ni\n[Callback - show alert]\n[Callback - edit message]\n@SimBot b\n",
    );
    // What the program prints itself comes between.
    let lines: Vec<_> = conversation
        .lines()
        .filter(|line| line.starts_with("bot") || line.starts_with("   "))
        .collect();
    assert_eq!(
        lines,
        [
            "bot: Custom keyboard with various buttons",
            "     keyboard: [Plain text] [Text only] [Phone] [Location]",
            "bot: Inline keyboard with various buttons",
            "     [Telegram URL](https://core.telegram.org/)",
            "     [Callback - show notification]",
            "     [Callback - show alert]",
            "     [Callback - edit message]",
            "     [Switch to using bot inline]",
            "bot (alert): Alert!",
            "bot (edits 5): NEW MESSAGE HERE!!!!!",
            // `RANDOM` is even, so these are photos.
            "bot (results):",
            "     #1 12345",
            "     #2 67890",
        ]
    );
}

#[test]
fn alarm_rings() {
    let conversation = conversation("alarm", "x\n0\n");
    assert!(
        conversation.starts_with("you: x\nbot: Not a number. No alarm set.\nyou: 0\n"),
        "{conversation}"
    );
    let rest = [
        "Got it. Alarm is set at 0.0 seconds from now.",
        "Beep beep, time to wake up!",
    ];
    assert!(
        rest.iter().all(|line| conversation.contains(line)),
        "{conversation}"
    );
}

#[test]
fn commands_are_told_from_sums_and_chatter() {
    assert_eq!(
        conversation(
            "commands",
            "/Add 1 2.5\n/shout hi  you\n6 * 7\nso\n/x\n/add@SimBot 1\n/add@Other 1\n"
        ),
        "you: /Add 1 2.5\nbot: 3.5\nyou: /shout hi  you\nbot: HI  YOU\n\
         you: 6 * 7\nbot: = 42\nyou: so\nbot: Is that so?\n\
         you: /x\nbot: I do not know /x. Try /help.\nyou: /add@SimBot 1\nbot: 1\n\
         you: /add@Other 1\nbot: Is that so?\n"
    );
}

#[test]
fn without_a_token_the_terminal_says_so() {
    let output = run("echo", &[], "hello\n");
    let text = String::from_utf8(output.stdout).unwrap();
    let first = text.lines().next().unwrap();
    let (said, address) = first.split_once(" at http://").expect(&text);
    assert_eq!(
        said,
        "AMANOBOT_TOKEN is not set, so Telegram is simulated: here and"
    );
    let address: SocketAddr = address.parse().unwrap();
    assert!(address.ip().is_loopback(), "{address}");
}

#[tokio::test]
async fn without_a_token_there_is_a_page_as_long_as_the_program_runs() {
    for name in ["echo", "blocking_echo"] {
        let mut program = tokio::process::Command::new(path(name))
            .env_remove("AMANOBOT_TOKEN")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
        let first = lines.next_line().await.unwrap().unwrap();
        let (_, address) = first.split_once(" at http://").expect(&first);
        let address = address.parse().unwrap();
        assert_eq!(get(address, "/").await.status, 200);
        // The end of input ends the bot, and the page with it.
        drop(program.stdin.take());
        assert!(program.wait().await.unwrap().success());
        assert!(TcpStream::connect(address).await.is_err());
    }
}

#[test]
fn the_playground_has_many_bots_and_the_terminal_goes_from_one_to_another() {
    let output = run(
        "playground",
        &[],
        "hello\n@counter_bot\na\nb\n@inline_simple_bot tea\n#1\n@echo_bot\nbye\n",
    );
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert!(text.starts_with("A simulated Telegram "), "{text}");
    let (_, conversation) = text.split_once("\nyou: hello\n").expect(&text);
    // What the inline bot prints comes between.
    let lines = conversation
        .lines()
        .filter(|line| !line.to_lowercase().contains("inline "));
    assert_eq!(
        lines.collect::<Vec<_>>(),
        [
            "bot: hello",
            "you: @counter_bot",
            "     (from now on with @counter_bot)",
            "you: a",
            "bot: 1",
            "you: b",
            "bot: 2",
            "you: @inline_simple_bot tea",
            "bot (results):",
            "     #1 ABC",
            "you: #1",
            "you (via bot): Hello",
            "bot: 3",
            "you: @echo_bot",
            "     (from now on with @echo_bot)",
            "you: bye",
            "bot: bye",
        ]
    );
}

#[test]
fn every_bot_of_the_examples_is_in_the_playground() {
    let playground = include_str!("../examples/playground.rs");
    // No bots that go on listening, or those of other examples with updates that come in another way.
    let others = [
        "blocking_echo",
        "decode",
        "getting_started",
        "playground",
        "webhook_counter",
        "webhook_skeleton",
    ];
    let mut missing = examples();
    missing.retain(|name| {
        !others.contains(&name.as_str()) && !playground.contains(&format!("    (\"{name}\", "))
    });
    assert!(missing.is_empty(), "{missing:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn with_a_token_echo_talks_to_a_server_until_it_is_told_to_end() {
    talks_until_it_is_told_to_end("echo", "-TERM").await;
}

#[cfg(unix)]
#[tokio::test]
async fn with_a_token_blocking_echo_talks_to_a_server_until_it_is_told_to_end() {
    talks_until_it_is_told_to_end("blocking_echo", "-INT").await;
}

#[cfg(unix)]
async fn talks_until_it_is_told_to_end(name: &str, signal: &str) {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    // What a bot has answered does not come again when it starts again.
    for text in ["hello", "again"] {
        let mut echo = tokio::process::Command::new(path(name))
            .env("AMANOBOT_TOKEN", sim.token())
            .env("AMANOBOT_API_URL", server.url())
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        chat.send(text).await;
        assert_eq!(chat.reply().await.text(), text);
        let pid = echo.id().expect("it runs").to_string();
        let killed = Command::new("kill").args([signal, &pid]).status();
        assert!(killed.unwrap().success());
        assert!(echo.wait().await.unwrap().success());
    }
    assert!(chat.unread().is_none());
}

#[tokio::test]
async fn a_bot_whose_error_output_nobody_reads_goes_on() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    sim.fail_next("getUpdates", 500);
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let mut echo = tokio::process::Command::new(path("echo"))
        .env("AMANOBOT_TOKEN", sim.token())
        .env("AMANOBOT_API_URL", server.url())
        .stdin(Stdio::null())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    drop(echo.stderr.take());
    chat.send("hello").await;
    assert_eq!(chat.reply().await.text(), "hello");
}

#[test]
fn skeleton_prints_headlines() {
    let conversation = conversation("skeleton", "hello\n@SimBot tea\n");
    assert!(
        conversation.contains("chat (\"text\", Private, "),
        "{conversation}"
    );
    assert!(conversation.contains("inline_query ("), "{conversation}");
}

#[test]
fn inline_keyboard_notices_the_press() {
    let conversation = conversation("inline_keyboard", "hi\n[Press me]\n");
    assert!(
        conversation.contains("bot: Use inline keyboard\n     [Press me]\n"),
        "{conversation}"
    );
    assert!(conversation.ends_with("Got it\n"), "{conversation}");
}

#[test]
fn inline_simple_offers_an_article_and_hears_of_the_choice() {
    let conversation = conversation("inline_simple", "@SimBot tea\n#1\n");
    assert!(conversation.contains("#1 ABC\n"), "{conversation}");
    assert!(conversation.contains(": Hello\n"), "{conversation}");
    assert!(
        conversation.contains("Chosen inline result: (\"abc\", "),
        "{conversation}"
    );
}

#[test]
fn inline_and_inline_answerer_offer_what_was_typed() {
    for name in ["inline", "inline_answerer"] {
        let conversation = conversation(name, "@SimBot tea\n#1\n");
        assert!(conversation.contains("#1 tea\n"), "{conversation}");
        assert!(conversation.contains("(via bot): tea\n"), "{conversation}");
        let chosen = "hosen inline result: (\"abc\", ";
        assert!(conversation.contains(chosen), "{conversation}");
    }
}

#[test]
fn inline_per_user_counts() {
    let conversation = conversation("inline_per_user", "@SimBot tea\n@SimBot coffee\n");
    assert!(conversation.contains("#1 1. tea\n"), "{conversation}");
    assert!(conversation.contains("#1 2. coffee\n"), "{conversation}");
}

#[test]
fn chatbox_keeps_letters_until_they_are_read() {
    let conversation = conversation("chatbox", "hello\nbye\n/unread\n/next\n/next\n/x\n");
    for part in [
        "you: hello\nbot: Hello!\nyou: bye\nyou: /unread\nbot: ID: ",
        "\n     2 unread\nyou: /next\nbot: From ID: ",
        "\nbot: hello\nbot: bye\nyou: /next\nbot: No unread messages\n",
        "you: /x\nbot: I don't understand\n",
    ] {
        assert!(conversation.contains(part), "{conversation}");
    }
}

#[test]
fn quiz_asks_and_takes_answers() {
    // `RANDOM` makes it a six and a one; by chance they are added, subtracted or multiplied.
    let conversation = conversation("quiz", "hi\n[START]\n[1]\n");
    assert!(
        conversation.starts_with("you: hi\nbot: Press START to do some math ...\n     [START]\n"),
        "{conversation}"
    );
    let questions = ["6 + 1 = ?", "6 - 1 = ?", "6 x 1 = ?"];
    assert!(
        questions
            .iter()
            .any(|question| conversation.contains(question)),
        "{conversation}"
    );
    let next = conversation.split("you: [1]\n").nth(1).unwrap();
    assert!(next.contains(" = ?"), "{conversation}");
}

#[test]
fn payment_sends_an_invoice() {
    assert_eq!(
        conversation("payment", "hi\n"),
        "you: hi\nbot: [invoice]\n     [Pay HKD 9.99]\nInvoice sent: message 2\n"
    );
}

#[test]
fn emodi_shows_code_points() {
    assert_eq!(
        conversation("emodi", "a\u{e9}\u{4e2d}\u{1f600}\\\n"),
        "you: a\u{e9}\u{4e2d}\u{1f600}\\\nbot: a\\xe9\\u4e2d\\U0001f600\\\\\n"
    );
}

#[test]
fn diceyclock_rolls_what_it_is_loaded_with() {
    let conversation = conversation("diceyclock", "/roll\n/roll\n/roll\n/time\n");
    let lines: Vec<_> = conversation
        .lines()
        .filter(|line| line.starts_with("bot: "))
        .collect();
    assert_eq!(lines[..3], ["bot: 6", "bot: 1", "bot: 1"]);
    assert!(lines[3].ends_with(" UTC"), "{conversation}");
}

#[test]
fn files_sends_and_keeps_files() {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let conversation = conversation("files", &format!("/bytes\n/path\n/album\n+{manifest}\n"));
    for file in [
        "table.csv, 19 bytes",
        "README.md, ",
        "one.txt, 1 bytes",
        "two.txt, 1 bytes",
    ] {
        assert!(
            conversation.contains(&format!("bot: [document {file}")),
            "{conversation}"
        );
    }
    let kept = conversation
        .rsplit_once(" bytes kept in ")
        .expect("the file was kept")
        .1
        .trim_end();
    assert_eq!(
        std::fs::read(kept).unwrap(),
        std::fs::read(manifest).unwrap()
    );
    std::fs::remove_file(kept).unwrap();
}

#[test]
fn decode_judges_each_line() {
    let lines = [
        r#"{"update_id":1,"poll":null}"#,
        r#"{"type":"User","obj":{"id":1,"is_bot":false,"first_name":"U","shoe_size":43}}"#,
        r#"{"type":"Location","obj":{"latitude":1,"longitude":2.0}}"#,
    ];
    let output = run("decode", &["--round-trip"], &lines.join("\n"));
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "ok\nok lost shoe_size\nok\n"
    );
    assert!(output.status.success());
}

#[test]
fn decode_fails_if_a_line_does() {
    let lines = [
        r#"{"update_id":1,"message":{"message_id":"one"}}"#,
        r#"{"type":"Telepathy","obj":{}}"#,
        r#"{"update_id":2}"#,
        "{",
    ];
    let output = run("decode", &[], &lines.join("\n"));
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert!(lines[0].starts_with("error message.message_id: "), "{text}");
    assert!(lines[1].starts_with("error type: "), "{text}");
    assert_eq!(lines[2], "ok");
    assert!(lines[3].starts_with("error "), "{text}");
    assert_eq!(output.status.code(), Some(1));
}

#[tokio::test]
async fn deeplinking_knows_who_comes_from_its_page() {
    let mut program = tokio::process::Command::new(path("deeplinking"))
        .env_remove("AMANOBOT_TOKEN")
        .env_remove("PORT")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut input = program.stdin.take().unwrap();
    let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
    let mut line_after = async |beginning: &str| loop {
        let line = lines.next_line().await.unwrap().expect(beginning);
        if let Some(rest) = line.strip_prefix(beginning) {
            return rest.to_owned();
        }
    };

    let page = line_after("Ada's page is http://").await;
    let address = page.strip_suffix("/ada").unwrap().parse().unwrap();
    let page = get(address, "/ada").await.body;
    let (_, link) = page.split_once("href=\"https://t.me/SimBot?").expect(&page);
    let (parameter, _) = link.split_once('"').unwrap();
    let start = format!("/{}\n", parameter.replace('=', " "));
    input.write_all(start.as_bytes()).await.unwrap();
    let greeting = line_after("bot: ").await;
    assert_eq!(greeting, "Hello, ada. Now I know who you are.");
    drop(input);
    assert!(program.wait().await.unwrap().success());
}

#[test]
fn webhook_skeleton_handles_what_is_typed() {
    let conversation = conversation("webhook_skeleton", "hello\n");
    assert!(
        conversation.contains("updates are fetched and fed by hand"),
        "{conversation}"
    );
    assert!(conversation.contains("Chat message: "), "{conversation}");
}

#[test]
fn webhook_counter_counts_what_is_typed() {
    let conversation = conversation("webhook_counter", "a\nb\n");
    // The program's own remark may come before the first line or after it.
    let remark = "WEBHOOK_URL is not set, so updates are fetched and fed by hand.\n";
    assert!(conversation.contains(remark), "{conversation}");
    assert_eq!(
        conversation.replace(remark, ""),
        "you: a\nbot: 1\nyou: b\nbot: 2\n"
    );
}

/// An example that receives updates over a webhook.
struct Listening {
    program: tokio::process::Child,
    lines: Lines<BufReader<ChildStdout>>,
    address: SocketAddr,
    /// The secret token that Telegram was told.
    secret: Option<String>,
}

impl Listening {
    /// Runs an example until it listens and its webhook is registered.
    async fn new(name: &str, sim: &Simulator, server: &Server) -> Self {
        let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = free.local_addr().unwrap();
        drop(free);
        let mut program = tokio::process::Command::new(path(name))
            .env("AMANOBOT_TOKEN", sim.token())
            .env("AMANOBOT_API_URL", server.url())
            .env("PORT", address.port().to_string())
            .env("WEBHOOK_URL", "https://bot.example.org/hook")
            .env_remove("SECRET_TOKEN")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(program.stdout.take().unwrap()).lines();
        let listening = lines.next_line().await.unwrap().unwrap();
        assert!(listening.starts_with("Listening on port"), "{listening}");
        while sim.calls_to("setWebhook").is_empty() {
            tokio::task::yield_now().await;
        }
        let secret = sim.calls_to("setWebhook")[0]["secret_token"]
            .as_str()
            .map(str::to_owned);
        Self {
            program,
            lines,
            address,
            secret,
        }
    }

    /// Sends a message as Telegram does, and tells the status of the answer.
    async fn push(&self, update_id: i64, chat_id: i64) -> u16 {
        let message = format!(
            r#"{{"message_id":1,"date":1,"chat":{{"id":{chat_id},"type":"private"}},"text":"hi"}}"#
        );
        let body = format!(r#"{{"update_id":{update_id},"message":{message}}}"#);
        let secret = self.secret.as_ref();
        let secret = secret.map(|secret| format!("X-Telegram-Bot-Api-Secret-Token: {secret}"));
        let header = secret.as_deref().into_iter().collect::<Vec<_>>();
        ask(self.address, "POST /hook", &header, body).await.status
    }

    /// Ends it as a system does that has signals.
    async fn end(mut self) {
        if cfg!(unix) {
            let pid = self.program.id().expect("it runs").to_string();
            let killed = Command::new("kill").args(["-TERM", &pid]).status();
            assert!(killed.unwrap().success());
            assert!(self.program.wait().await.unwrap().success());
        }
    }
}

#[tokio::test]
async fn webhook_skeleton_registers_listens_and_ends_on_a_signal() {
    let sim = Simulator::new();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let mut skeleton = Listening::new("webhook_skeleton", &sim, &server).await;
    assert!(skeleton.secret.is_some());
    assert_eq!(skeleton.push(1, 7).await, 200);
    let handled = skeleton.lines.next_line().await.unwrap().unwrap();
    assert!(handled.starts_with("Chat message: "), "{handled}");
    skeleton.end().await;
}

#[tokio::test]
async fn webhook_counter_counts_in_order_even_without_a_secret() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let counter = Listening::new("webhook_counter", &sim, &server).await;
    assert_eq!(counter.secret, None);
    for update_id in [1, 3, 2] {
        assert_eq!(counter.push(update_id, chat.id()).await, 200);
    }
    for count in ["1", "2", "3"] {
        assert_eq!(chat.reply().await.text(), count);
    }
    counter.end().await;
}
