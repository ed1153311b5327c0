//! What is a command, and what are its arguments.

use amanobot::prelude::*;
use amanobot::routing::ByCommand;
use amanobot::sim::Simulator;
use serde_json::{Value, json};

use crate::objects::{message, press, text, vectors};

/// Name, arguments and the rest of a command in this text.
fn parse(by: &ByCommand<Message>, said: &str) -> Option<(String, Vec<String>, String)> {
    let command = by.parse(&text(said))?;
    Some((command.name, command.args, command.rest))
}

/// The name of the command in this text.
fn name(by: &ByCommand<Message>, said: &str) -> Option<String> {
    by.parse(&text(said)).map(|command| command.name)
}

fn expected(name: &str, args: &[&str], rest: &str) -> (String, Vec<String>, String) {
    let args = args.iter().map(|arg| (*arg).to_owned()).collect();
    (name.to_owned(), args, rest.to_owned())
}

#[test]
fn arguments_are_split_at_every_separator() {
    let by = by_chat_command();
    for (said, outcome) in [
        ("/start", expected("start", &[], "")),
        ("/start now", expected("start", &["now"], "now")),
        ("/start a b c", expected("start", &["a", "b", "c"], "a b c")),
        ("/start  two", expected("start", &["", "two"], " two")),
        ("/start ", expected("start", &[""], "")),
        ("/START", expected("START", &[], "")),
        ("/", expected("", &[], "")),
        ("/ x", expected("", &["x"], "x")),
        ("//x", expected("/x", &[], "")),
        ("/a\nb", expected("a\nb", &[], "")),
        ("/start\targ", expected("start\targ", &[], "")),
    ] {
        assert_eq!(parse(&by, said), Some(outcome), "{said:?}");
    }
}

#[test]
fn what_does_not_begin_with_the_prefix_is_no_command() {
    let by = by_chat_command();
    for said in ["plain", "!go", "", " /start"] {
        assert_eq!(parse(&by, said), None, "{said:?}");
    }
}

#[test]
fn a_message_without_text_is_no_command() {
    let photo = message(&json!({"photo": [], "caption": "/start"}));
    assert_eq!(by_chat_command().parse(&photo), None);
    let by_caption = by_command(Message::text_or_caption);
    assert_eq!(by_caption.parse(&photo).unwrap().name, "start");
}

#[test]
fn the_first_prefix_that_fits_is_cut_off() {
    let by = |prefixes: [&str; 2]| by_chat_command().prefixes(prefixes);
    assert_eq!(name(&by(["/", "!"]), "!go"), Some("go".to_owned()));
    assert_eq!(name(&by(["/", "//"]), "//x"), Some("/x".to_owned()));
    assert_eq!(name(&by(["//", "/"]), "//x"), Some("x".to_owned()));
    assert_eq!(name(&by_chat_command().prefix("!"), "/go"), None);
    assert_eq!(
        name(&by_chat_command().prefix(""), "go"),
        Some("go".to_owned())
    );
}

#[test]
fn another_separator_leaves_spaces_alone() {
    let by = by_chat_command().separator(", ");
    assert_eq!(
        parse(&by, "/a b, c,, d"),
        Some(expected("a b", &["c,", "d"], "c,, d"))
    );
}

#[test]
#[should_panic(expected = "an empty text separates nothing")]
fn an_empty_separator_is_refused() {
    let _ = by_chat_command().separator("");
}

#[test]
fn white_space_separates_in_any_amount_if_wanted() {
    let by = by_chat_command().whitespace();
    assert_eq!(
        parse(&by, "/a\n b\t c  "),
        Some(expected("a", &["b", "c"], "b\t c  "))
    );
    assert_eq!(parse(&by, "/a"), Some(expected("a", &[], "")));
}

#[test]
fn d23_the_bots_own_name_is_no_part_of_a_command() {
    let by = by_chat_command().username("@MyBot");
    for (said, outcome) in [
        ("/start@MyBot", expected("start", &[], "")),
        ("/start@mybot x y", expected("start", &["x", "y"], "x y")),
        ("/start@MyBot\nx", expected("start\nx", &[], "")),
        ("/@MyBot", expected("", &[], "")),
        // No address, by Telegram's rules for names.
        ("/start@", expected("start@", &[], "")),
        ("/start@ MyBot", expected("start@", &["MyBot"], "MyBot")),
        ("/mail a@b.org", expected("mail", &["a@b.org"], "a@b.org")),
        ("/mail,a@b.org", expected("mail,a@b.org", &[], "")),
    ] {
        assert_eq!(parse(&by, said), Some(outcome), "{said:?}");
    }
    let by_item = by.clone().separator("_");
    assert_eq!(
        parse(&by_item, "/item_42@MyBot"),
        Some(expected("item", &["42"], "42"))
    );
}

#[test]
fn d23_commands_to_other_bots_are_none() {
    let by = by_chat_command().username("MyBot");
    for said in [
        "/start@OtherBot",
        "/start@MyBot2 x",
        "/start@My",
        "/a@MyBo@MyBot",
    ] {
        assert_eq!(parse(&by, said), None, "{said:?}");
    }
}

#[test]
fn an_address_is_taken_off_even_while_the_own_name_is_unknown() {
    let by = by_chat_command();
    assert_eq!(name(&by, "/start@MyBot"), Some("start".to_owned()));
}

#[test]
fn data_of_buttons_are_addressed_to_nobody() {
    let by = by_command(|query: &CallbackQuery| query.data.as_deref()).prefix("");
    let command = by.parse(&press(Some("mail@home 3"))).unwrap();
    assert_eq!(
        (command.name.as_str(), command.rest.as_str()),
        ("mail@home", "3")
    );
    assert_eq!(by.parse(&press(None)), None);
}

async fn start(bot: Bot, message: Message, command: Command) -> HandlerResult {
    let text = format!("start {:?}", command.args);
    bot.send_message(&message, text).await?;
    Ok(())
}

fn starts(bot: Bot) -> MessageLoop {
    let commands = Router::new(by_chat_command().lower()).on("start", start);
    MessageLoop::new(bot, Routes::new().on_chat_message(commands.into_handler()))
}

#[tokio::test(start_paused = true)]
async fn d23_a_router_asks_for_the_bots_name_once_and_only_if_it_must() {
    let sim = Simulator::with_bot("1000:x", "MyBot");
    let chat = sim.group("G").join(&sim.user("Alice"));
    let _running = sim.spawn(starts);

    chat.send("/start 1").await;
    chat.send("chatter with @MyBot").await;
    assert_eq!(chat.reply().await.text(), r#"start ["1"]"#);
    assert_eq!(sim.calls_to("getMe").len(), 0);

    for said in ["/start@OtherBot 2", "/START@mybot 3", "/start@MyBot 4"] {
        chat.send(said).await;
    }
    assert_eq!(chat.reply().await.text(), r#"start ["3"]"#);
    assert_eq!(chat.reply().await.text(), r#"start ["4"]"#);
    assert_eq!(sim.calls_to("getMe").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_router_that_was_not_told_the_name_asks_again() {
    let sim = Simulator::with_bot("1000:x", "MyBot");
    let chat = sim.user("Alice").private_chat();
    let _running = sim.spawn(|bot| starts(bot).on_error(|_| {}));
    let _failure = sim.fail_next("getMe", 500);

    chat.send("/start@MyBot 1").await;
    chat.send("/start@MyBot 2").await;
    assert_eq!(chat.reply().await.text(), r#"start ["2"]"#);
    assert_eq!(sim.calls_to("getMe").len(), 2);
}

/// What the original answers, with its defect mended: `@MyBot` is dropped.
fn mended(answer: &Value) -> Option<(String, Option<Vec<String>>)> {
    let key = answer["ok"]["tuple"].as_array().unwrap();
    let name = match key[0].as_str()? {
        // With an empty prefix the slash belongs to the name, which then is none that has addresses.
        name if name.starts_with('/') => name.to_owned(),
        name => name.replace("@MyBot", ""),
    };
    let args = key[1]["tuple"][0]["list"].as_array();
    let args = args.map(|args| args.iter().map(|arg| arg.as_str().unwrap().to_owned()));
    Some((name, args.map(Iterator::collect)))
}

#[test]
fn commands_are_those_of_the_original_but_for_the_bots_name() {
    for case in vectors("by_command.json") {
        let options = &case["options"];
        let mut by = by_chat_command().username("MyBot");
        match &options["prefix"] {
            Value::String(prefix) => by = by.prefix(prefix),
            Value::Array(prefixes) => {
                by = by.prefixes(prefixes.iter().map(|prefix| prefix.as_str().unwrap()));
            }
            _ => {}
        }
        if let Some(separator) = options["separator"].as_str() {
            by = by.separator(separator);
        }
        for (said, answer) in case["keys"].as_object().unwrap() {
            let ours = by.parse(&text(said));
            let passes_args = options["pass_args"] == json!(true);
            let ours = ours.map(|command| (command.name, passes_args.then_some(command.args)));
            assert_eq!(ours, mended(answer), "{said:?}, {options}");
        }
    }
}

/// Random numbers that are the same in each run: xorshift64*.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(number).unwrap() % bound
    }

    fn text(&mut self, pieces: &[&str], most: usize) -> String {
        (0..self.below(most + 1))
            .map(|_| pieces[self.below(pieces.len())])
            .collect()
    }
}

/// Commands, letter by letter.
fn model(
    said: &str,
    prefixes: &[String],
    separator: &str,
    own: &str,
) -> Option<(String, Vec<String>, String)> {
    let prefix = prefixes
        .iter()
        .find(|prefix| said.starts_with(prefix.as_str()))?;
    let mut letters: Vec<char> = said.chars().skip(prefix.chars().count()).collect();
    let word = letters
        .iter()
        .take_while(|c| c.is_alphanumeric() || **c == '_')
        .count();
    if letters.get(word) == Some(&'@') {
        let behind = letters[word + 1..].iter();
        let bot: String = behind
            .take_while(|c| c.is_ascii_alphanumeric() || **c == '_')
            .collect();
        if !bot.is_empty() {
            if bot.to_lowercase() != own.to_lowercase() {
                return None;
            }
            letters.drain(word..=word + bot.len());
        }
    }
    let (mut pieces, mut rest, mut piece) = (vec![], None::<String>, String::new());
    let separator: Vec<char> = separator.chars().collect();
    let mut at = 0;
    while at < letters.len() {
        if letters[at..].starts_with(&separator) {
            at += separator.len();
            pieces.push(std::mem::take(&mut piece));
            rest = rest.or_else(|| Some(letters[at..].iter().collect()));
        } else {
            piece.push(letters[at]);
            at += 1;
        }
    }
    pieces.push(piece);
    let name = pieces.remove(0);
    Some((name, pieces, rest.unwrap_or_default()))
}

#[test]
fn any_text_is_understood_as_by_the_model() {
    let pieces = [
        "/", "//", "!", "@", "Bot", "bot", "a", "b_", "é", " ", "  ", ",", "\n", "🙂",
    ];
    let (mut random, mut commands) = (Random(7), 0);
    for round in 0..50_000 {
        let prefixes = [
            random.text(&["/", "!"], 2),
            random.text(&["/", "!", "a"], 2),
        ];
        let separator = [" ", ",", "  ", "_", "é "][random.below(5)];
        let own = ["Bot", "bota", "b_"][random.below(3)];
        let said = random.text(&pieces, 9);
        let by = by_chat_command()
            .prefixes(&prefixes)
            .separator(separator)
            .username(own);
        let ours = parse(&by, &said);
        let model = model(&said, &prefixes, separator, own);
        assert_eq!(
            ours, model,
            "round {round}: {said:?} {prefixes:?} {separator:?} {own}"
        );
        commands += u32::from(model.is_some());
    }
    assert!((10_000..40_000).contains(&commands), "{commands}");
}
