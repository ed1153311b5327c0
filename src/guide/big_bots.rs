//! Big bots: what grows with the number of users, and what does not.
//!
//! One program on a small machine serves many more users than most bots ever have. This page says
//! where the limits are, so that you need not guess.
//!
//! # What scales how
//!
//! | | grows with | measured |
//! | --- | --- | --- |
//! | reading an update | its length | 18,000 instructions for a usual one |
//! | bringing it to its delegate | nothing: one look-up for each pair | one to two microseconds with a thousand of them, and with a million |
//! | an idle delegate | its own state | some 330 bytes besides; no task, no thread |
//! | an idle timeout, an event | the logarithm of how many there are | one timer for all |
//! | a download or an upload | nothing: it streams | 1 MiB for a gigabyte |
//!
//! A million open conversations are therefore a matter of some 300 MB and what your own state
//! takes. Keep that small: an `Option<Box<…>>` for what only few conversations need.
//! `cargo bench --bench delegates` measures it on your machine.
//!
//! # When handlers are slower than users
//!
//! Nothing is dropped, and memory does not fill up. Where a handler is too slow, this waits:
//!
//! | where | how many may wait | what happens then |
//! | --- | --- | --- |
//! | for the handlers of a [`MessageLoop`](crate::updates::MessageLoop) | 100 updates | it fetches no more; Telegram keeps them for a day |
//! | for a [`Webhook`](crate::updates::Webhook) | 1,000 updates, see [`capacity`](crate::updates::Webhook::capacity) | an answer of 503; Telegram sends them again |
//! | for delegates, all of them together | 10,000 messages, see [`waiting`](crate::delegate::DelegatorBot::waiting) | the next update waits for one of them to be taken |
//!
//! So a delegate that is busy delays nobody but its own conversation, until there are ten thousand
//! messages that nobody has read. Plain handlers run one after another; set
//! [`concurrent`](crate::updates::MessageLoop::concurrent) if they wait for something slow:
//!
//! ```
//! # use amanobot::prelude::*;
//! # use std::time::Duration;
//! # async fn slow(bot: Bot, message: Message) -> HandlerResult {
//! #     tokio::time::sleep(Duration::from_secs(1)).await;
//! #     bot.send_message(&message, "done").await?;
//! #     Ok(())
//! # }
//! # fn program(bot: Bot) -> MessageLoop {
//! MessageLoop::new(bot, Routes::new().on_chat_message(slow)).concurrent(64)
//! # }
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let chat = sim.user("Alice").private_chat();
//! #     let _running = sim.spawn(program);
//! #     for _ in 0..50 { chat.send("hello").await; }
//! #     let started = tokio::time::Instant::now();
//! #     for _ in 0..50 { chat.reply().await; }
//! #     assert!(started.elapsed() < Duration::from_secs(2), "all at once");
//! # }
//! ```
//!
//! # What Telegram allows
//!
//! Long before the machine is busy, [Telegram's limits](super::errors) are reached: some thirty
//! messages a second. A message to a hundred thousand users takes an hour. Send it from a task of
//! its own, and obey `retry_after`.
//!
//! One token has one stream of updates: only one program can fetch it. More than one machine is
//! therefore a matter of several bots, or of one that receives and others that work, with a message
//! broker in between; [`Feeder::send`](crate::updates::Feeder::send) is the door for updates from
//! there.
//!
//! # Fewer updates
//!
//! The cheapest update is the one that is not sent:
//! [`allowed_updates`](crate::updates::MessageLoop::allowed_updates) names the kinds that the bot
//! has handlers for.
//!
//! # Watching it
//!
//! The library writes to [`tracing`](https://docs.rs/tracing): calls with their duration at the
//! level `debug`, failures as errors. [`DelegatorBot::live`](crate::delegate::DelegatorBot::live)
//! says how many delegates there are.
//!
//! Next: [Coming from Python](super::from_python), or back to [the beginning](super)
