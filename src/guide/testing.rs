//! Testing: a Telegram of your own.
//!
//! The library has a [`Simulator`](crate::sim::Simulator): people, groups and bots, in the same
//! process. A test plays the people. It needs no token, no network and, with tokio's paused clock, no
//! time. This page tests a bot that takes orders, from the first line to the last:
//!
//! ```
#![doc = include_str!("waiter.rs")]
//! # fn main() {}
//! ```
//!
//! Write bots like this one, as a function from a [`Bot`](crate::Bot) to what handles its updates: then
//! `main` and the tests run the same thing.
//!
//! # A conversation
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/guide/waiter.rs"));
//! use amanobot::sim::Simulator;
//!
//! # /*
//! #[tokio::test(start_paused = true)]
//! # */
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! async fn asks_which_tea_and_for_whom() {
//!     let sim = Simulator::new();
//!     let alice = sim.user("Alice").private_chat();
//!     let _running = sim.spawn(|bot| MessageLoop::new(bot.clone(), waiters(bot)));
//!
//!     alice.send("hello").await;
//!     let question = alice.expect("Which tea?").await;
//!     assert_eq!(question.buttons(), ["Green", "Black"]);
//!
//!     alice.press("Green").await; // the keyboard speaks for Alice
//!     alice.expect("For whom?").await;
//!     alice.send("Bob").await;
//!     alice.expect("Green tea for Bob.").await;
//!     sim.expect_no_call().await;
//! }
//! # fn main() { asks_which_tea_and_for_whom() }
//! ```
//!
//! What is not as expected panics. The message says where in the test that was, and shows the
//! conversation:
//!
//! ```text
//! the bot says something else (tests/waiter.rs:16:11)
//! expected: "Green tea for Bob."
//!    found: "Green tea for Green."
//! the conversation so far:
//! Alice: hello
//! SimBot: Which tea?
//! …
//! ```
//!
//! | what people do | |
//! | --- | --- |
//! | [`send`](crate::sim::Chat::send), [`send_photo`](crate::sim::Chat::send_photo), [`send_content`](crate::sim::Chat::send_content) | say something, of any kind |
//! | [`edit`](crate::sim::Chat::edit) | change what was said |
//! | [`press`](crate::sim::Chat::press), [`press_on`](crate::sim::Chat::press_on) | press a button, and read the answer |
//! | [`inline`](crate::sim::Chat::inline) | ask inline, and can [choose](crate::sim::InlineResults::choose) a result |
//! | [`reply_to`](crate::sim::Chat::reply_to), [`vote`](crate::sim::Chat::vote), [`react`](crate::sim::Chat::react), [`pay`](crate::sim::Chat::pay) | do something with a message |
//! | [`User::block`](crate::sim::User::block), [`User::join`](crate::sim::User::join) | go, or come into a group; [`Group::join`](crate::sim::Group::join) lets them be there from the start |
//!
//! | what is expected of bots | |
//! | --- | --- |
//! | [`expect`](crate::sim::Chat::expect), [`expect_reply`](crate::sim::Chat::expect_reply) | the next message has this text, or passes this check |
//! | [`expect_edit`](crate::sim::Chat::expect_edit) | the next edit has this text |
//! | [`expect_nothing`](crate::sim::Chat::expect_nothing) | nothing more to read |
//! | [`expect_transcript`](crate::sim::Chat::expect_transcript) | the whole conversation is as in a file |
//! | [`expect_call`](crate::sim::Simulator::expect_call), [`expect_no_call`](crate::sim::Simulator::expect_no_call) | a call with these parameters, or none more |
//! | [`reply`](crate::sim::Chat::reply), [`edited`](crate::sim::Chat::edited), [`deleted`](crate::sim::Chat::deleted) | something, to be looked at |
//!
//! # The whole of it, in a file
//!
//! A long conversation is easier to read than to write down. Play it, and compare the transcript:
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/guide/waiter.rs"));
//! # use amanobot::sim::Simulator;
//! # /*
//! #[tokio::test(start_paused = true)]
//! # */
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! async fn there_is_no_coffee() {
//!     let sim = Simulator::new();
//!     let alice = sim.user("Alice").private_chat();
//!     let _running = sim.spawn(|bot| MessageLoop::new(bot.clone(), waiters(bot)));
//!
//!     for text in ["hello", "Coffee", "Black", "Ada"] {
//!         alice.send(text).await;
//!         alice.reply().await;
//!     }
//!     alice.expect_transcript("tests/data/transcripts/waiter.txt");
//! }
//! # fn main() { there_is_no_coffee() }
//! ```
//!
//! `UPDATE=1 cargo test` writes the file; without, a difference fails the test and is shown. This is
//! what the file has:
//!
//! ```text
#![doc = include_str!("../../tests/data/transcripts/waiter.txt")]
//! ```
//!
//! # Time
//!
//! The bot measures time by tokio's clock. A paused one goes on by itself when everybody waits, so an
//! hour takes no time:
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/guide/waiter.rs"));
//! # use amanobot::sim::Simulator;
//! # /*
//! #[tokio::test(start_paused = true)]
//! # */
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! async fn the_waiter_waits_a_minute() {
//!     let sim = Simulator::new();
//!     let alice = sim.user("Alice").private_chat();
//!     let _running = sim.spawn(|bot| MessageLoop::new(bot.clone(), waiters(bot)));
//!
//!     alice.send("hello").await;
//!     alice.expect("Which tea?").await;
//!     alice.expect_nothing_for(Duration::from_secs(59)).await;
//!     alice.expect("We are closing.").await;
//!
//!     alice.send("Green").await; // too late: this is a new order
//!     alice.expect("Which tea?").await;
//! }
//! # fn main() { the_waiter_waits_a_minute() }
//! ```
//!
//! What expires in Telegram follows the world's own clock: bans, polls, updates that nobody fetches.
//! It goes with tokio's. [`set_pace`](crate::sim::Simulator::set_pace) makes it faster or stops it, and
//! [`advance`](crate::sim::Simulator::advance) lets a day pass, with all that is due in it.
//!
//! # What goes wrong
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/guide/waiter.rs"));
//! # use amanobot::sim::Simulator;
//! # /*
//! #[tokio::test(start_paused = true)]
//! # */
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! async fn a_question_that_came_too_soon_is_asked_later() {
//!     let sim = Simulator::new();
//!     let alice = sim.user("Alice").private_chat();
//!     let _running = sim.spawn(|bot| MessageLoop::new(bot.clone(), waiters(bot)));
//!     alice.send("hello").await;
//!     alice.expect("Which tea?").await;
//!
//!     sim.fail_next("sendMessage", 429).retry_after(3);
//!     let before = sim.now();
//!     alice.send("Green").await;
//!     alice.expect("For whom?").await;
//!     assert_eq!(sim.now() - before, 3);
//! }
//! # fn main() { a_question_that_came_too_soon_is_asked_later() }
//! ```
//!
//! [`faults`](crate::sim::Simulator::faults) has what else goes wrong between a bot and Telegram:
//! connections that break before or after a call was carried out, answers that are slow, cut off or no
//! JSON, updates that come twice or late. Of itself the simulator refuses what Telegram refuses, in its
//! words: requests are checked against the schema, then against rights and state. So a test finds the
//! empty text and the missing right.
//!
//! # Several people
//!
//! ```
//! # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/guide/waiter.rs"));
//! # use amanobot::sim::Simulator;
//! # /*
//! #[tokio::test(start_paused = true)]
//! # */
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! async fn a_group_orders_together() {
//!     let sim = Simulator::new();
//!     let group = sim.group("Tea time");
//!     let [alice, bob] = ["Alice", "Bob"].map(|name| group.join(&sim.user(name)));
//!     let _running = sim.spawn(|bot| MessageLoop::new(bot.clone(), waiters(bot)));
//!
//!     alice.send("hello").await;
//!     bob.expect("Which tea?").await;
//!     bob.send("Black").await;
//!     bob.expect("For whom?").await;
//!     alice.expect("Which tea?").await; // each reads for themselves
//!     alice.expect("For whom?").await;
//!     alice.expect_nothing().await;
//! }
//! # fn main() { a_group_orders_together() }
//! ```
//!
//! # What was sent, exactly
//!
//! ```
//! # use amanobot::prelude::*;
//! # use amanobot::sim::Simulator;
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() -> amanobot::Result<()> {
//! use serde_json::json;
//!
//! let sim = Simulator::new();
//! let alice = sim.user("Alice").private_chat();
//! let cat = InputFile::bytes("cat.jpg", "miaow");
//! sim.bot().send_photo(alice.id(), cat).caption("A cat").await?;
//!
//! sim.expect_call("sendPhoto", json!({"caption": "A cat", "parse_mode": null})).await;
//! # Ok(())
//! # }
//! ```
//!
//! # To look at, and from elsewhere
//!
//! **In the terminal and the browser.** [`sim::from_env`](crate::sim::from_env) is
//! [`Bot::from_env`](crate::Bot::from_env), except that without a token it makes the terminal a chat and
//! prints the address of a web page, which has all chats as each person sees them, and the log of calls
//! and updates. The examples use it; `cargo run --example playground` has all of them at once.
//!
//! **For bots in any language.** `cargo install --path .` installs `amanobot-sim`, the
//! simulator over HTTP. A bot takes its address as that of the Bot API server, and any token. `--world
//! FILE` declares bots, people and chats, `--save FILE` keeps the world from one run to the next; the page is at the root of the address.
//!
//! **For tests in any language.** Below `/_sim/` the same server has a control API in JSON: it plays
//! people, reads transcripts, the log and all that happens, moves the clock and arms faults.
//! `/_sim/openapi.json` describes it.
//!
//! # Bots in any language
//!
//! Every library can be told another server than `https://api.telegram.org`. With `API` for the
//! address that `amanobot-sim` prints, and any token:
//!
//! | library | how it is told |
//! | --- | --- |
//! | python-telegram-bot | `Application.builder().token(TOKEN).base_url(f"{API}/bot").base_file_url(f"{API}/file/bot")` |
//! | aiogram | `Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(API)))` |
//! | pyTelegramBotAPI | `apihelper.API_URL = API + "/bot{0}/{1}"; apihelper.FILE_URL = API + "/file/bot{0}/{1}"` |
//! | amanobot for Python | `amanobot.Bot(TOKEN, api_endpoint=API)` |
//! | grammY | `new Bot(TOKEN, { client: { apiRoot: API } })` |
//! | Telegraf | `new Telegraf(TOKEN, { telegram: { apiRoot: API } })` |
//! | teloxide | `Bot::new(TOKEN).set_api_url(API.parse()?)` |
//!
//! A bot of each, with keyboards, a conversation, files and inline mode, is in `tests/foreign` of the
//! repository, and runs against the simulator at each change; `drive.py` there plays the people.
//!
//! Next: [Stopping](super::stopping)
