//! The examples' bots, all at once, in one simulated Telegram: no token, no network.
//!
//! ```sh
//! cargo run --example playground
//! ```
//!
//! Open the page whose address is printed: you are there, and Ann and Bob, and the three of you share a
//! group and a channel. In the terminal you talk to one bot; `@guess_bot` goes over to another.
//!
//! Left out are examples that differ from one of these only in how updates come or calls are made.

#![allow(dead_code, reason = "each example has a `main` of its own")]

mod alarm;
mod broadcast;
mod chatbox;
mod commands;
mod counter;
mod datecalc;
mod deeplinking;
mod dialogue;
mod diceyclock;
mod echo;
mod emodi;
mod files;
mod guess;
mod inline;
mod inline_answerer;
mod inline_keyboard;
mod inline_per_user;
mod inline_simple;
mod intercept;
mod lifecycle;
mod lover;
mod payment;
mod quiz;
mod skeleton;
mod skeleton_route;
mod vote;

use amanobot::prelude::*;
use amanobot::sim::Simulator;
use amanobot::types::BotCommand;
use serde_json::json;

/// The bots: name, what to try, and how each is made.
#[rustfmt::skip] // a table
const EXAMPLES: [(&str, &str, Made); 26] = [
    ("echo", "says back what it hears, in the channel, too", Made::Routes(echo::routes)),
    ("counter", "counts what you say", Made::Delegates(counter::counters)),
    ("guess", "a game: guess its number", Made::Delegates(guess::games)),
    ("dialogue", "asks for your name and your age", Made::Delegates(dialogue::dialogues)),
    ("lover", "will you say yes?", Made::Delegates(lover::lovers)),
    ("quiz", "questions with buttons", Made::Delegates(quiz::quizzes)),
    ("inline_keyboard", "a button", Made::Routes(inline_keyboard::routes)),
    ("skeleton_route", "keyboards: say music, taxi, leaf, hush", Made::Routes(skeleton_route::routes)),
    ("commands", "/help, /add 1 2, /shout hello, or 6 * 7", Made::Routes(commands::routes)),
    ("diceyclock", "/roll and /time, in the group, too", Made::Routes(diceyclock::routes)),
    ("vote", "/vote, in the group", Made::Delegates(|bot| vote::votes(bot, ChatType::Group))),
    ("payment", "write, and pay on the page", Made::Delegates(payment::shop)),
    ("files", "/bytes, /path and /album, or send it a file", Made::Routes(files::routes)),
    ("alarm", "rings after as many seconds as you say", Made::Delegates(alarm::alarm_setters)),
    ("chatbox", "leave letters; /unread, /next", Made::Delegates(|bot| chatbox::letterbox(bot, None))),
    ("broadcast", "write as Ann; as You, /send it", Made::Loop(|bot| broadcast::message_loop(bot, YOU))),
    ("deeplinking", "come by the link below", Made::Routes(come_by_a_link)),
    ("intercept", "applause for what you say", Made::Delegates(intercept::authors)),
    ("lifecycle", "/event 3, /close and /fail", Made::Delegates(lifecycle::reporters)),
    ("datecalc", "in any chat: @datecalc_bot mon", Made::Delegates(datecalc::calculators)),
    ("inline_per_user", "@inline_per_user_bot tea", Made::Delegates(inline_per_user::query_counters)),
    ("inline_answerer", "@inline_answerer_bot tea", Made::Loop(answer_inline)),
    ("inline_simple", "@inline_simple_bot tea", Made::Routes(inline_simple::routes)),
    ("inline", "@inline_bot tea", Made::Delegates(inline::inline_handlers)),
    ("emodi", "what an emoji is made of", Made::Routes(emodi::routes)),
    ("skeleton", "prints here what you send", Made::Loop(|bot| MessageLoop::new(bot, skeleton::handle))),
];

/// How a bot is made.
enum Made {
    Routes(fn() -> Routes),
    Delegates(fn(Bot) -> DelegatorBot),
    Loop(fn(Bot) -> MessageLoop),
}

impl Made {
    fn message_loop(&self, bot: Bot) -> MessageLoop {
        match self {
            Self::Routes(routes) => MessageLoop::new(bot, routes()),
            Self::Delegates(delegates) => MessageLoop::new(bot.clone(), delegates(bot)),
            Self::Loop(message_loop) => message_loop(bot),
        }
    }
}

/// The first person in a simulator has this number.
const YOU: i64 = 1001;

#[tokio::main]
async fn main() -> std::result::Result<(), Box<dyn std::error::Error>> {
    let sim = Simulator::new().at_this_time();
    let people = ["You", "Ann", "Bob"].map(|name| sim.user(name));
    let group = sim.group("Lunch");
    let channel = sim.add_chat(json!({"type": "channel", "title": "News"}));
    for chat in [&group, &channel] {
        for person in &people {
            chat.join(person);
        }
        chat.set_status(YOU, "creator");
    }

    let server = sim.serve("127.0.0.1:0").await?;
    println!(
        "A simulated Telegram with these bots is at {}\n",
        server.url()
    );
    let mut loops = Vec::new();
    for ((name, hint, made), id) in EXAMPLES.iter().zip((1000..).step_by(1000)) {
        println!("  {:<22} {hint}", format!("@{name}_bot"));
        let bot = sim.declare_bot(json!({
            "token": format!("{id}:playground"),
            "username": format!("{name}_bot"),
            "first_name": name[..1].to_uppercase() + &name[1..].replace('_', " "),
        }));
        bot.set_my_commands(commands_in(hint)).await?;
        people[0].chat_with(&format!("{name}_bot"));
        let is_in_group = matches!(*name, "vote" | "diceyclock");
        group.set_status(id, if is_in_group { "member" } else { "left" });
        loops.push(made.message_loop(bot).spawn());
    }

    println!("\nHere you talk to @echo_bot; @guess_bot alone in a line goes over to that one.\n");
    server.show_page();
    sim.terminal().await;
    Ok(())
}

/// The commands in a hint.
fn commands_in(hint: &str) -> Vec<BotCommand> {
    let words = hint.split([' ', ',', ';']);
    let names = words.filter_map(|word| word.strip_prefix('/'));
    names.map(|name| BotCommand::new(name, hint)).collect()
}

fn come_by_a_link() -> Routes {
    let links = deeplinking::Links::of("deeplinking_bot");
    println!("{:25}{}", "", links.new_for("ada"));
    links.greeter()
}

fn answer_inline(bot: Bot) -> MessageLoop {
    let routes = inline_answerer::routes(&bot);
    MessageLoop::new(bot, routes)
}
