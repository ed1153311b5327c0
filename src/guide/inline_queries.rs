//! Inline queries: being asked in other people's chats.
//!
//! Alice writes to Zach. She types `@YourBot tea shop` into their chat, and before she sends
//! anything, Telegram asks the bot. The bot answers with results; Alice picks one, and it is sent
//! to Zach as a message of hers. The bot has never been in that chat: it is an assistant, not a
//! participant.
//!
//! @BotFather has to be told first: `/setinline` lets the bot be asked, `/setinlinefeedback` lets
//! it hear which result was chosen.
//!
//! ```
//! # mod program {
//! use amanobot::prelude::*;
//! use amanobot::types::{InlineQueryResultArticle, InputTextMessageContent};
//!
//! #[tokio::main]
//! async fn main() -> Result<()> {
//!     MessageLoop::new(Bot::from_env()?, routes()).run().await
//! }
//!
//! fn routes() -> Routes {
//!     Routes::new().on_inline_query(answer).on_chosen_inline_result(chosen)
//! }
//!
//! async fn answer(bot: Bot, query: InlineQuery) -> HandlerResult {
//!     let loud = query.query.to_uppercase();
//!     let content = InputTextMessageContent::new(&loud); // what is sent if it is chosen
//!     let article = InlineQueryResultArticle::new("loud", &loud, content);
//!     bot.answer_inline_query(query.id, [article]).cache_time(60).await?;
//!     Ok(())
//! }
//!
//! async fn chosen(_bot: Bot, chosen: ChosenInlineResult) -> HandlerResult {
//!     println!("{} chose {:?}", chosen.from.full_name(), chosen.result_id);
//!     Ok(())
//! }
//! #     #[tokio::main(flavor = "current_thread", start_paused = true)]
//! #     pub async fn check() {
//! #         let sim = amanobot::sim::Simulator::new();
//! #         let alice = sim.user("Alice");
//! #         let _running = sim.spawn(|bot| MessageLoop::new(bot, routes()));
//! #         let results = alice.inline("tea shop").await;
//! #         assert_eq!(results.titles(), ["TEA SHOP"]);
//! #         assert_eq!(results.choose("loud").await["text"], "TEA SHOP");
//! #     }
//! # }
//! # fn main() { program::check() }
//! ```
//!
//! # Results
//!
//! Up to 50 of them, in any mixture: [articles](crate::types::InlineQueryResultArticle),
//! [photos](crate::types::InlineQueryResultPhoto), places, games and the other alternatives of
//! [`InlineQueryResult`](crate::types::InlineQueryResult). Of one sort they are an array; of
//! several, each is turned into the common type:
//!
//! ```
//! use amanobot::types::{
//!     InlineQueryResult, InlineQueryResultArticle, InlineQueryResultPhoto, InputTextMessageContent,
//! };
//!
//! let picture = "https://example.org/lighthouse.jpg";
//! let results: [InlineQueryResult; 2] = [
//!     InlineQueryResultArticle::new("1", "Hello", InputTextMessageContent::new("Hello")).into(),
//!     InlineQueryResultPhoto::new("2", picture, picture).into(),
//! ];
//! # assert_eq!(results.len(), 2);
//! ```
//!
//! Telegram keeps an answer for `cache_time` seconds, 300 unless set, and gives it to everybody who
//! types the same. An answer that depends on who asks needs `is_personal(true)`.
//!
//! # Who types faster than the bot answers
//!
//! Every letter may bring a query, and only the newest matters. An
//! [`Answerer`](crate::helper::Answerer) computes answers beside the loop, at most one at a time
//! for each user: a newer query ends the computation for the older one.
//!
//! ```
//! # mod program {
//! use amanobot::prelude::*;
//! use amanobot::types::{InlineQueryResultArticle, InputTextMessageContent};
//!
//! fn routes(bot: &Bot) -> Routes {
//!     let answerer = Answerer::new(bot);
//!     Routes::new().on_inline_query(move |_bot, query: InlineQuery| {
//!         answerer.answer(&query, search(query.query.clone()));
//!         async { Ok(()) }
//!     })
//! }
//!
//! async fn search(text: String) -> HandlerResult<Vec<InlineQueryResultArticle>> {
//!     // … whatever takes its time …
//! #     tokio::time::sleep(std::time::Duration::from_secs(3)).await;
//!     let content = InputTextMessageContent::new(&text);
//!     Ok(vec![InlineQueryResultArticle::new("abc", &text, content)])
//! }
//! #     #[tokio::main(flavor = "current_thread", start_paused = true)]
//! #     pub async fn check() {
//! #         let sim = amanobot::sim::Simulator::new();
//! #         let alice = sim.user("Alice");
//! #         let _running = sim.spawn(|bot| MessageLoop::new(bot.clone(), routes(&bot)));
//! #         let (chat, typing) = (alice.private_chat(), alice.private_chat());
//! #         let older = tokio::spawn(async move { typing.inline("te").await });
//! #         tokio::time::sleep(std::time::Duration::from_secs(1)).await;
//! #         assert_eq!(chat.inline("tea").await.titles(), ["tea"]);
//! #         assert!(older.await.is_err(), "it is not answered");
//! #         assert_eq!(sim.calls_to("answerInlineQuery").len(), 1);
//! #     }
//! # }
//! # fn main() { program::check() }
//! ```
//!
//! An [`InlineAnswer`](crate::helper::InlineAnswer) in place of the list has the options too:
//! `InlineAnswer::from(results).personal()`.
//!
//! Next: [Conversations](super::conversations)
