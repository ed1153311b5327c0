//! Answers to inline queries.

use std::time::Duration;

use amanobot::helper::InlineAnswer;
use amanobot::prelude::*;
use amanobot::sim::Simulator;
use amanobot::types::{InlineQueryResultArticle, InputTextMessageContent};
use tokio::time::{sleep, timeout};

/// A second's work.
async fn search(text: String) -> HandlerResult<InlineAnswer> {
    sleep(Duration::from_secs(1)).await;
    let content = InputTextMessageContent::new(&text);
    Ok([InlineQueryResultArticle::new("1", text, content)].into())
}

/// D20, too: once a query had aborted the one before, the next one aborted nobody, and both answered.
#[tokio::test(start_paused = true)]
async fn d20_each_query_aborts_the_one_before() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let answerer = Answerer::new(&sim.bot());
    let routes = Routes::new().on_inline_query(move |_bot, query: InlineQuery| {
        answerer.answer(&query, search(query.query.clone()));
        async { Ok(()) }
    });
    let _running = sim.spawn(|bot| MessageLoop::new(bot, routes));
    for query in ["t", "te", "tea"] {
        let typed = timeout(Duration::from_millis(300), chat.inline(query)).await;
        assert!(typed.is_err(), "no answer yet");
    }
    sleep(Duration::from_secs(5)).await;
    let answers = sim.calls_to("answerInlineQuery");
    let titles: Vec<_> = answers
        .iter()
        .map(|answer| &answer["results"][0]["title"])
        .collect();
    assert_eq!(titles, ["tea"]);
}
