//! Bots without `async`: the same calls, loops and delegates, driven by ordinary threads.
//!
//! The counterpart of the original's traditional version, with the feature `blocking`. There is no
//! second implementation behind it: what is here waits for what the rest of the library does.
//!
//! ```no_run
//! use amanobot::prelude::*;
//!
//! fn main() -> Result<()> {
//!     let bot = Bot::from_env()?;
//!     MessageLoop::new(bot, Routes::new().on_chat_message(blocking(echo))).run_forever()
//! }
//!
//! fn echo(bot: Bot, message: Message) -> HandlerResult {
//!     if let Some(text) = &message.text {
//!         bot.send_message(&message, text).send()?;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! # From the original's names
//!
//! | amanobot for Python | here |
//! | --- | --- |
//! | `bot.sendMessage(chat_id, text)` | [`bot.send_message(chat_id, text).send()?`](crate::bot::Call::send) |
//! | `bot.download_file(file_id, './file')` | [`bot.download(file_id).blocking().to_path("file")?`](crate::bot::Download::blocking) |
//! | `MessageLoop(bot, {'chat': f}).run_forever()` | [`MessageLoop::new(bot, Routes::new().on_chat_message(blocking(f))).run_forever()?`](crate::updates::MessageLoop::run_forever) |
//! | `MessageLoop(bot, f).run_as_thread()` | [`.run_as_thread()`](crate::updates::MessageLoop::run_as_thread), which answers a [`LoopThread`] |
//! | `OrderedWebhook(bot, f).run_as_thread()`, `webhook.feed(data)` | the same names; [`webhook.feeder().feed(data)?`](crate::updates::Feeder::feed) never waits |
//! | `def on_chat_message(self, msg)` | `async fn on_chat_message(&mut self, …)`, see below |
//!
//! Whatever else the library has as a future, [`block_on`] waits for.
//!
//! # Delegates
//!
//! Hooks are `async fn`s here too, and `.send()` may be used in them like anywhere else: a hook
//! without `.await` is an ordinary function with one word before it. It keeps a thread while it
//! waits, and delays nobody else. There is no second trait with hooks of another kind: it would lose
//! [`cx.wait()`](crate::delegate::Cx::wait), for which a delegate needs no thread.
//!
//! ```no_run
//! use amanobot::prelude::*;
//!
//! #[derive(Default)]
//! struct Counter(u32);
//!
//! impl Delegate<PerChat> for Counter {
//!     async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
//!         self.0 += 1;
//!         cx.sender().send_message(self.0.to_string()).send()?;
//!         Ok(())
//!     }
//! }
//!
//! fn main() -> Result<()> {
//!     let bot = Bot::from_env()?;
//!     let counters = pair(per_chat_id(), |_| Counter::default());
//!     MessageLoop::new(bot.clone(), DelegatorBot::new(bot).delegate(counters)).run_forever()
//! }
//! ```
//!
//! # Threads
//!
//! On an ordinary thread, work is driven by one runtime for the whole process, which is made when it
//! is first needed: as many threads called `amanobot` as there are processors, at most four, and
//! more while functions block. It lasts until the program ends, which does not wait for it.
//!
//! On a thread of a runtime that is there already, in a hook or under `#[tokio::main]`, that runtime
//! does the work; its other tasks move to another thread meanwhile. That takes a runtime with
//! several threads: one that has a single thread can do nothing while it is blocked, so
//! [`block_on`] panics there and says what to do.
//!
//! Blocked threads are not for free, and a runtime has no more than 512 of them. At most 100
//! functions behind [`blocking`] run at once, the others wait for their turn; at most 400 calls may
//! block threads of runtimes, one more panics. A bot with so much to do at once wants `.await`.

mod call;
mod download;
mod handler;
mod runtime;
mod thread;

pub use self::download::{Download, FileReader};
pub use self::handler::blocking;
pub use self::runtime::block_on;
pub use self::thread::LoopThread;
