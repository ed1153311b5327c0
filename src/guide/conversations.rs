//! Conversations: one object for each chat, with its own memory.
//!
//! A bot talks with many people at once, and must not mix them up. One function for all messages
//! would have to look up, every time, what was said before. Here each conversation has an object of
//! its own, its **delegate**:
//!
//! ```
//! # mod program {
//! use std::time::Duration;
//!
//! use amanobot::prelude::*;
//!
//! #[derive(Default)]
//! struct MessageCounter {
//!     count: u32,
//! }
//!
//! impl Delegate<PerChat> for MessageCounter {
//!     async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
//!         self.count += 1;
//!         cx.sender().send_message(self.count.to_string()).await?;
//!         Ok(())
//!     }
//! }
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     let bot = Bot::from_env()?;
//!     MessageLoop::new(bot.clone(), counters(bot)).run().await
//! }
//!
//! fn counters(bot: Bot) -> DelegatorBot {
//!     let counter = pair(per_chat_id(), |_chat_id| MessageCounter::default())
//!         .idle_timeout(Duration::from_secs(10));
//!     DelegatorBot::new(bot).delegate(counter)
//! }
//! #     #[tokio::main(flavor = "current_thread", start_paused = true)]
//! #     pub async fn check() {
//! #         let sim = amanobot::sim::Simulator::new();
//! #         let alice = sim.user("Alice").private_chat();
//! #         let bob = sim.user("Bob").private_chat();
//! #         let _running = sim.spawn(|bot| MessageLoop::new(bot.clone(), counters(bot)));
//! #         for (chat, expected) in [(&alice, "1"), (&alice, "2"), (&bob, "1")] {
//! #             chat.send("hello").await;
//! #             assert_eq!(chat.reply().await.text(), expected);
//! #         }
//! #         tokio::time::sleep(Duration::from_secs(11)).await;
//! #         alice.send("hello?").await;
//! #         assert_eq!(alice.reply().await.text(), "1");
//! #     }
//! # }
//! # fn main() { program::check() }
//! ```
//!
//! Each chat counts for itself. After ten seconds of silence its counter closes, and the next
//! message begins a new one. `cx` is what a hook can see and do besides its own state, the
//! [`Cx`](crate::delegate::Cx): here a [`Sender`](crate::helper::Sender), which is the bot with the
//! chat filled in.
//!
//! # Whom a delegate is for
//!
//! A [`pair`](crate::delegate::pair()) has two halves. The first is a **seeder**: it looks at an
//! update and finds its **seed**, here the chat's id. There is one delegate for each seed. If there
//! is none yet, the second half makes one.
//!
//! | seeder | one delegate for each | hooks take |
//! | --- | --- | --- |
//! | [`per_chat_id`](crate::delegate::per_chat_id) | chat | [`Cx<PerChat>`](crate::delegate::PerChat) |
//! | [`per_from_id`](crate::delegate::per_from_id), [`per_inline_from_id`](crate::delegate::per_inline_from_id) | user | [`Cx<PerUser>`](crate::delegate::PerUser) |
//! | [`per_callback_query_origin`](crate::delegate::per_callback_query_origin) | message with buttons | [`Cx<PerOrigin>`](crate::delegate::PerOrigin) |
//! | [`per_invoice_payload`](crate::delegate::per_invoice_payload) | invoice | [`Cx<PerInvoice>`](crate::delegate::PerInvoice) |
//! | [`per_application`](crate::delegate::per_application) | program | [`Cx<PerApplication>`](crate::delegate::PerApplication) |
//! | [`per_message`](crate::delegate::per_message) | update | [`Cx<PerMessage>`](crate::delegate::PerMessage) |
//! | [`per`](crate::delegate::per) | whatever a closure finds | a [`Scope`](crate::delegate::Scope) of your own |
//!
//! Halves that do not fit do not compile. Seeders can be narrowed, as in `per_chat_id().groups()`,
//! and asked in turn, as a tuple. A [`DelegatorBot`](crate::delegate::DelegatorBot) takes any
//! number of pairs, and one update may be for several.
//!
//! # The life of a delegate
//!
//! 1. [`open`](crate::delegate::Delegate::open) comes first.
//! 2. Then a hook for each update, by its [flavor](super::flavors): one at a time, in order. What
//!    has no hook of its own goes to [`on_update`](crate::delegate::Delegate::on_update).
//! 3. It ends when a hook calls [`cx.close()`](crate::delegate::Cx::close), fails or panics, when
//!    it is [idle](crate::delegate::Pair::idle_timeout), or with the program.
//! 4. [`on_close`](crate::delegate::Delegate::on_close) is the last call, with the
//!    [reason](crate::delegate::CloseReason): the place to save what is to be kept.
//!
//! Nothing is lost in between. Messages that a delegate has not read when it closes open the next
//! one, after `on_close` has ended.
//!
//! # Questions and answers
//!
//! A hook can wait for the next message in its middle, so that a dialogue reads from top to bottom:
//!
//! ```
//! use amanobot::prelude::*;
//!
//! struct Greeter;
//!
//! impl Delegate<PerChat> for Greeter {
//!     async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
//!         cx.sender().send_message("What is your name?").await?;
//!         let name = cx.wait_message().await?.text.unwrap_or_default();
//!         cx.sender().send_message(format!("And where are you from, {name}?")).await?;
//!         let place = cx.wait_message().await?.text.unwrap_or_default();
//!         cx.sender().send_message(format!("{name} from {place}, welcome!")).await?;
//!         cx.close();
//!         Ok(())
//!     }
//! }
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let chat = sim.user("Alice").private_chat();
//! #     let _running = sim.spawn(|bot| {
//! #         let greeters = pair(per_chat_id(), |_| Greeter);
//! #         MessageLoop::new(bot.clone(), DelegatorBot::new(bot).delegate(greeters))
//! #     });
//! #     for text in ["hi", "Alice", "Wonderland"] {
//! #         chat.send(text).await;
//! #     }
//! #     chat.reply().await;
//! #     chat.reply().await;
//! #     assert_eq!(chat.reply().await.text(), "Alice from Wonderland, welcome!");
//! # }
//! ```
//!
//! [`wait_for`](crate::delegate::Cx::wait_for) takes a [filter](crate::update::filter) and passes
//! over what does not fit: `cx.wait_for(filter::command("cancel"))`.
//!
//! # Buttons
//!
//! A press of a button carries no chat of its own, so `per_chat_id` alone does not find it. A pair
//! says which presses are for its delegates:
//!
//! - [`include_callback_query`](crate::delegate::Pair::include_callback_query): all those below
//!   messages of the delegate's chat, or of the private chat with its user.
//! - [`intercept_callback_query`](crate::delegate::Pair::intercept_callback_query): those below
//!   messages that the delegate has sent itself, wherever they are and whoever presses. Even when
//!   it has ended: then the press opens the next one.
//!
//! ```
//! use amanobot::helper::Origins;
//! use amanobot::prelude::*;
//!
//! #[derive(Default)]
//! struct Author {
//!     likes: u32,
//! }
//!
//! impl Delegate<PerUser> for Author {
//!     async fn on_chat_message(&mut self, cx: &mut Cx<PerUser>, message: Message) -> HandlerResult {
//!         let like = InlineKeyboardButton::new("Like").callback_data("like");
//!         let keyboard = InlineKeyboardMarkup::from([[like]]);
//!         let text = message.text.unwrap_or_default();
//!         cx.bot().send_message("@channel", text).reply_markup(keyboard).await?;
//!         Ok(())
//!     }
//!
//!     async fn on_callback_query(&mut self, cx: &mut Cx<PerUser>, query: CallbackQuery) -> HandlerResult {
//!         self.likes += 1; // of everything that this author has written
//!         let text = format!("{} likes", self.likes);
//!         cx.bot().answer_callback_query(query.id).text(text).await?;
//!         Ok(())
//!     }
//! }
//!
//! fn authors(bot: Bot) -> DelegatorBot {
//!     let author = pair(per_from_id(), |_user_id| Author::default());
//!     DelegatorBot::new(bot).delegate(author.intercept_callback_query(Origins::ALL))
//! }
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let channel = sim.add_chat(serde_json::json!({"type": "channel", "username": "channel"}));
//! #     channel.set_status(sim.bot().id().unwrap(), "administrator");
//! #     let reader = channel.join(&sim.user("Bob"));
//! #     let _running = sim.spawn(|bot| MessageLoop::new(bot.clone(), authors(bot)));
//! #     sim.user("Alice").private_chat().send("Good morning").await;
//! #     assert_eq!(reader.reply().await.text(), "Good morning");
//! #     assert_eq!(reader.press("Like").await.text.as_deref(), Some("1 likes"));
//! #     assert_eq!(reader.press("Like").await.text.as_deref(), Some("2 likes"));
//! # }
//! ```
//!
//! # Events
//!
//! A delegate can tell itself something later. Events are of a type of your own, the second one of
//! [`Delegate`](crate::delegate::Delegate); one whose delegate has ended in the meantime opens the
//! next:
//!
//! ```
//! use std::time::Duration;
//!
//! use amanobot::prelude::*;
//!
//! struct Reminder(String);
//!
//! struct Memory;
//!
//! impl Delegate<PerChat, Reminder> for Memory {
//!     async fn on_chat_message(
//!         &mut self,
//!         cx: &mut Cx<PerChat, Reminder>,
//!         message: Message,
//!     ) -> HandlerResult {
//!         let reminder = Reminder(message.text.unwrap_or_default());
//!         cx.scheduler().later(Duration::from_secs(3600), reminder);
//!         Ok(())
//!     }
//!
//!     async fn on_event(&mut self, cx: &mut Cx<PerChat, Reminder>, event: Reminder) -> HandlerResult {
//!         cx.sender().send_message(format!("An hour ago: {}", event.0)).await?;
//!         Ok(())
//!     }
//! }
//! # #[tokio::main(flavor = "current_thread", start_paused = true)]
//! # async fn main() {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let chat = sim.user("Alice").private_chat();
//! #     let _running = sim.spawn(|bot| {
//! #         let memories = pair(per_chat_id(), |_| Memory).idle_timeout(Duration::from_secs(10));
//! #         MessageLoop::new(bot.clone(), DelegatorBot::new(bot).delegate(memories))
//! #     });
//! #     chat.send("buy milk").await;
//! #     tokio::time::sleep(Duration::from_secs(3600)).await;
//! #     assert_eq!(chat.reply().await.text(), "An hour ago: buy milk");
//! # }
//! ```
//!
//! [`Scheduled::cancel`](crate::delegate::Scheduled::cancel) takes an event back. Events that are
//! known only while the program runs, by a name and JSON, are an [`Event`](crate::event::Event).
//! Events live in memory: what has to survive a restart is kept elsewhere, and set again.
//!
//! Next: [An inline handler for each user](super::inline_per_user)
