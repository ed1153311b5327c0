//! Testing: a Telegram of your own.
//!
//! The feature `sim` has a [`Simulator`](crate::sim::Simulator): people, groups and a bot, in the
//! same process. A test plays the people. It needs no token, no network and, with tokio's paused
//! clock, no time:
//!
//! ```
//! use std::time::Duration;
//!
//! use amanobot::prelude::*;
//! use amanobot::sim::Simulator;
//!
//! #[derive(Default)]
//! struct Counter(u32);
//!
//! impl Delegate<PerChat> for Counter {
//!     async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
//!         self.0 += 1;
//!         cx.sender().send_message(self.0.to_string()).await?;
//!         Ok(())
//!     }
//! }
//!
//! fn counters(bot: Bot) -> DelegatorBot {
//!     let counter = pair(per_chat_id(), |_| Counter::default());
//!     DelegatorBot::new(bot).delegate(counter.idle_timeout(Duration::from_secs(3600)))
//! }
//!
//! # /*
//! #[tokio::test(start_paused = true)]
//! # */
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! async fn counts_and_starts_over_after_an_hour() {
//!     let sim = Simulator::new();
//!     let chat = sim.user("Alice").private_chat();
//!     let _running = sim.spawn(|bot| MessageLoop::new(bot.clone(), counters(bot)));
//!
//!     chat.send("hi").await;
//!     assert_eq!(chat.reply().await.text(), "1");
//!     chat.send("again").await;
//!     assert_eq!(chat.reply().await.text(), "2");
//!
//!     tokio::time::sleep(Duration::from_secs(3601)).await; // at once: the clock is paused
//!     chat.send("hello?").await;
//!     assert_eq!(chat.reply().await.text(), "1");
//! }
//! # fn main() { counts_and_starts_over_after_an_hour() }
//! ```
//!
//! Write bots as a function from a [`Bot`](crate::Bot) to what handles its updates, as `counters`
//! here: then `main` and the tests run the same thing.
//!
//! # What a person can do
//!
//! | | |
//! | --- | --- |
//! | [`send`](crate::sim::Chat::send), [`send_photo`](crate::sim::Chat::send_photo), [`send_content`](crate::sim::Chat::send_content) | says something, of any kind |
//! | [`edit`](crate::sim::Chat::edit) | changes what was said |
//! | [`press`](crate::sim::Chat::press) | presses a button, and reads the answer |
//! | [`inline`](crate::sim::Chat::inline) | asks inline, and can [choose](crate::sim::InlineResults::choose) a result |
//! | [`reply`](crate::sim::Chat::reply), [`edited`](crate::sim::Chat::edited), [`deleted`](crate::sim::Chat::deleted) | waits for what the bot does |
//! | [`User::block`](crate::sim::User::block), [`Group::join`](crate::sim::Group::join) | is gone, or in a group |
//!
//! A wait that is in vain panics after ten seconds, and shows the conversation so far.
//!
//! # What can go wrong, on demand
//!
//! ```
//! # use amanobot::prelude::*;
//! # use amanobot::sim::Simulator;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let sim = Simulator::new();
//! let chat = sim.user("Alice").private_chat();
//! chat.send("/start").await;
//! sim.fail_next("sendMessage", 429).retry_after(3);
//!
//! let refused = sim.bot().send_message(chat.id(), "Hello").await.unwrap_err();
//! assert_eq!(refused.retry_after().unwrap().as_secs(), 3);
//! # }
//! ```
//!
//! Requests are checked against the schema as the server would, and refused in its own words: a
//! test finds the empty text and the missing right. [`calls_to`](crate::sim::Simulator::calls_to)
//! shows what was sent, parameter by parameter.
//!
//! # In the terminal, and from elsewhere
//!
//! [`sim::from_env`](crate::sim::from_env) is [`Bot::from_env`](crate::Bot::from_env), except that
//! without a token it turns the terminal into the chat: the examples use it. The program
//! `amanobot-sim` is the simulator over HTTP, for bots in any language:
//!
//! ```sh
//! cargo install --path . --features sim
//! amanobot-sim --world world.json
//! ```
//!
//! It prints the address of a web page that shows the chats. Tests in other languages play people by
//! requests, which `/_sim/openapi.json` describes:
//!
//! ```sh
//! curl localhost:8081/_sim/users/Alice/chats/@SimBot/send --json '{"text": "hi"}'
//! curl localhost:8081/_sim/users/Alice/chats/@SimBot/unread?wait=5
//! ```
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
