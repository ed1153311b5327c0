//! An inline handler for each user: conversations, for inline queries.
//!
//! Alice and Charlie type the same, and should get different answers. So there is a delegate for
//! each of them, found by who asks:
//!
//! ```
//! # mod program {
//! use std::time::Duration;
//!
//! use amanobot::helper::InlineAnswer;
//! use amanobot::prelude::*;
//! use amanobot::types::{InlineQueryResultArticle, InputTextMessageContent};
//!
//! #[derive(Default)]
//! struct QueryCounter {
//!     count: u32,
//! }
//!
//! impl Delegate<PerUser> for QueryCounter {
//!     async fn on_inline_query(
//!         &mut self,
//!         cx: &mut Cx<PerUser>,
//!         query: InlineQuery,
//!     ) -> HandlerResult {
//!         self.count += 1;
//!         let text = format!("{}. {}", self.count, query.query);
//!         cx.answerer().answer(&query, async move {
//!             let content = InputTextMessageContent::new(&text);
//!             let article = InlineQueryResultArticle::new("abc", &text, content);
//!             // For nobody else, and only once.
//!             Ok(InlineAnswer::from([article]).personal().cache_time(Duration::ZERO))
//!         });
//!         Ok(())
//!     }
//!
//!     async fn on_chosen_inline_result(
//!         &mut self,
//!         cx: &mut Cx<PerUser>,
//!         chosen: ChosenInlineResult,
//!     ) -> HandlerResult {
//!         println!("{} chose {}", cx.user_id(), chosen.result_id);
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
//!     let counter = pair(per_inline_from_id(), |_user_id| QueryCounter::default())
//!         .idle_timeout(Duration::from_secs(10));
//!     DelegatorBot::new(bot).delegate(counter)
//! }
//! #     #[tokio::main(flavor = "current_thread", start_paused = true)]
//! #     pub async fn check() {
//! #         let sim = amanobot::sim::Simulator::new();
//! #         let (alice, charlie) = (sim.user("Alice"), sim.user("Charlie"));
//! #         let _running = sim.spawn(|bot| MessageLoop::new(bot.clone(), counters(bot)));
//! #         for (user, title) in [(&alice, "1. tea"), (&alice, "2. tea"), (&charlie, "1. tea")] {
//! #             assert_eq!(user.inline("tea").await.titles(), [title]);
//! #         }
//! #     }
//! # }
//! # fn main() { program::check() }
//! ```
//!
//! [`cx.answerer()`](crate::delegate::Cx::answerer) is an [`Answerer`](super::inline_queries):
//! while it computes, the delegate is free for the next query, and when that comes, the older one
//! is dropped.
//!
//! [`per_inline_from_id`](crate::delegate::per_inline_from_id) finds inline queries and chosen
//! results. With [`per_from_id`](crate::delegate::per_from_id) the same delegate would hear the
//! user's messages too, and know in the chat what was asked inline.
//!
//! Next: [Waiting without blocking](super::async_and_blocking)
