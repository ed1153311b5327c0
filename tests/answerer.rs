//! The answerer of inline queries, alone and in delegates: the newest query of a user is answered.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::delegate::{Failure, PerMessage};
use amanobot::helper::InlineAnswer;
use amanobot::methods::AnswerInlineQuery;
use amanobot::prelude::*;
use amanobot::sim::{Chat, InlineResults, Running, Simulator};
use amanobot::types::{
    InlineQueryResult, InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent,
};
use amanobot::updates::Handle;
use serde_json::json;
use tokio::time::{Instant, sleep, timeout};

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn article(title: &str) -> InlineQueryResultArticle {
    InlineQueryResultArticle::new("1", title, InputTextMessageContent::new(title))
}

/// What has happened, with the milliseconds since the beginning.
#[derive(Clone)]
struct Log(Arc<Mutex<Vec<String>>>, Instant);

impl Log {
    fn new() -> Self {
        Self(Arc::default(), Instant::now())
    }

    fn write(&self, line: impl std::fmt::Display) {
        let line = format!("{} {line}", self.1.elapsed().as_millis());
        self.0.lock().unwrap().push(line);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// Says when it is dropped.
struct Told(Log, String);

impl Drop for Told {
    fn drop(&mut self) {
        self.0.write(format!("dropped {}", self.1));
    }
}

/// Obeys a query: `30 tea` takes 30 milliseconds, `fail` and `panic` fail.
async fn compute(log: Log, query: String) -> HandlerResult<InlineAnswer> {
    log.write(format!("computes {query}"));
    let _told = Told(log, query.clone());
    let (word, rest) = query.split_once(' ').unwrap_or((&query, ""));
    match word {
        "fail" => Err("no tea".into()),
        "panic" => panic!("all is lost"),
        "nothing" => Ok(InlineAnswer::empty()),
        milliseconds => {
            sleep(ms(milliseconds.parse()?)).await;
            Ok([article(rest)].into())
        }
    }
}

/// A bot that answers inline queries, and a log of it.
struct Bench {
    sim: Simulator,
    log: Log,
    answerer: Answerer,
    _running: Running,
}

fn bench() -> Bench {
    bench_with(|answerer, log, query| answerer.answer(&query, compute(log, query.query.clone())))
}

fn bench_with(handle: impl Fn(&Answerer, Log, InlineQuery) + Send + Sync + 'static) -> Bench {
    let (sim, log) = (Simulator::new(), Log::new());
    let failures = log.clone();
    let answerer = Answerer::new(&sim.bot()).on_error(move |failure| failures.write(failure));
    let handler = (answerer.clone(), log.clone());
    let routes = Routes::new().on_inline_query(move |_bot, query| {
        handle(&handler.0, handler.1.clone(), query);
        async { Ok(()) }
    });
    let running = sim.spawn(|bot| MessageLoop::new(bot, routes).relax(Duration::ZERO));
    Bench {
        sim,
        log,
        answerer,
        _running: running,
    }
}

/// Types a query and looks at the results only so long.
async fn type_in(chat: &Chat, query: &str, time: Duration) -> Option<InlineResults> {
    timeout(time, chat.inline(query)).await.ok()
}

fn answers(sim: &Simulator) -> Vec<String> {
    let answers = sim.calls_to("answerInlineQuery");
    let title = |answer: &serde_json::Value| answer["results"][0]["title"].as_str().map(Into::into);
    answers.iter().filter_map(title).collect()
}

#[tokio::test(start_paused = true)]
async fn a_newer_query_aborts_the_users_older_one() {
    let bench = bench();
    let chat = bench.sim.user("Alice").private_chat();
    assert!(type_in(&chat, "100 t", ms(10)).await.is_none());
    let results = chat.inline("100 tea").await;
    assert_eq!(results.titles(), ["tea"]);
    sleep(ms(200)).await;
    assert_eq!(
        bench.log.take(),
        [
            "0 computes 100 t",
            "10 dropped 100 t",
            "10 computes 100 tea",
            "110 dropped 100 tea"
        ]
    );
    assert_eq!(answers(&bench.sim), ["tea"]);
}

#[tokio::test(start_paused = true)]
async fn d20_a_third_query_still_aborts_the_second() {
    let bench = bench();
    let chat = bench.sim.user("Alice").private_chat();
    for query in ["100 a", "100 b", "100 c"] {
        type_in(&chat, query, ms(30)).await;
        assert_eq!(bench.answerer.active(), 1);
    }
    sleep(ms(200)).await;
    assert_eq!(answers(&bench.sim), ["c"]);
    assert_eq!(bench.answerer.active(), 0);
}

#[tokio::test(start_paused = true)]
async fn what_is_aborted_before_it_began_does_not_compute() {
    let bench = bench_with(|answerer, log, query| {
        for text in ["0 first", "0 second"] {
            answerer.answer(&query, compute(log.clone(), text.to_owned()));
        }
    });
    let results = bench.sim.user("Alice").inline("x").await;
    assert_eq!(results.titles(), ["second"]);
    sleep(ms(100)).await;
    let expected = ["0 computes 0 second", "1 dropped 0 second"];
    let log = bench.log.take();
    assert_eq!(log.len(), expected.len(), "{log:?}");
    assert_eq!(log[0], expected[0]);
}

#[tokio::test(start_paused = true)]
async fn what_was_overtaken_without_awaiting_does_not_answer() {
    let bench = bench_with(|answerer, log, query| {
        let (newer, own) = (answerer.clone(), query.clone());
        answerer.answer(&query, async move {
            newer.answer(&own, compute(log, "50 newer".to_owned()));
            Ok([article("older")])
        });
    });
    let results = bench.sim.user("Alice").inline("x").await;
    assert_eq!(results.titles(), ["newer"]);
    assert_eq!(answers(&bench.sim), ["newer"]);
}

#[tokio::test(start_paused = true)]
async fn users_do_not_disturb_each_other() {
    let bench = bench();
    let alice = bench.sim.user("Alice").private_chat();
    let bob = bench.sim.user("Bob").private_chat();
    type_in(&alice, "100 tea", ms(10)).await;
    type_in(&bob, "100 coffee", ms(10)).await;
    assert_eq!(bench.answerer.active(), 2);
    sleep(ms(200)).await;
    assert_eq!(answers(&bench.sim), ["tea", "coffee"]);
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_reported_and_the_user_asks_again() {
    let bench = bench();
    let chat = bench.sim.user("Alice").private_chat();
    for query in ["fail", "panic"] {
        assert!(type_in(&chat, query, ms(100)).await.is_none());
        assert_eq!(bench.answerer.active(), 0, "after {query}");
    }
    assert_eq!(chat.inline("0 tea").await.titles(), ["tea"]);
    let log = bench.log.take();
    let failures: Vec<_> = log
        .iter()
        .filter_map(|line| Some(line.split_once("not answered: ")?.1))
        .collect();
    assert_eq!(failures, ["no tea", "panicked: all is lost"]);
}

#[tokio::test(start_paused = true)]
async fn a_refused_answer_is_reported() {
    let bench = bench();
    let user = bench.sim.user("Alice");
    bench
        .sim
        .fail_next("answerInlineQuery", 400)
        .because("too hot");
    type_in(&user.private_chat(), "0 tea", ms(100)).await;
    let log = bench.log.take();
    let said = log.last().unwrap();
    assert!(
        said.contains(&format!(
            "of user {} not answered: answerInlineQuery: ",
            user.id()
        )),
        "{said}"
    );
    assert!(said.ends_with("too hot (400)"), "{said}");
    assert_eq!(bench.answerer.active(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_report_that_panics_does_not_hold_the_place() {
    let sim = Simulator::new();
    let answerer = Answerer::new(&sim.bot()).on_error(|_| panic!("out of paper"));
    let query = json!({
        "id": "1", "from": {"id": 7, "is_bot": false, "first_name": "U"},
        "query": "", "offset": "",
    });
    let query = serde_json::from_value(query).unwrap();
    answerer.answer(&query, async { Err::<InlineAnswer, _>("no tea".into()) });
    assert!(answerer.finish(ms(10)).await);
}

#[tokio::test(start_paused = true)]
async fn an_empty_list_is_an_answer() {
    let bench = bench();
    let results = bench.sim.user("Alice").inline("nothing").await;
    assert!(results.results().is_empty());

    let bench = bench_with(|answerer, _, query| {
        answerer.answer(&query, async { Ok(Vec::<InlineQueryResult>::new()) });
    });
    let results = bench.sim.user("Alice").inline("").await;
    assert!(results.results().is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_answer_is_a_list_or_has_options_or_is_a_request() {
    let plain = json!({"results": [article("tea")]});
    let full = json!({
        "results": [article("tea")],
        "cache_time": 5,
        "is_personal": true,
        "next_offset": "10",
        "button": {"text": "More", "start_parameter": "teas"},
    });
    let bench = bench_with(|answerer, _, query| match &*query.query {
        "array" => answerer.answer(&query, async { Ok([article("tea")]) }),
        "vector" => answerer.answer(&query, async {
            Ok(vec![InlineQueryResult::from(article("tea"))])
        }),
        "options" => answerer.answer(&query, async {
            Ok(InlineAnswer::new([article("tea")])
                .cache_time(Duration::from_millis(5900))
                .personal()
                .next_offset("10")
                .button(InlineQueryResultsButton::new("More").start_parameter("teas")))
        }),
        _ => answerer.answer(&query, async {
            let request = AnswerInlineQuery::builder();
            let request = request
                .inline_query_id("of another")
                .results([article("tea").into()]);
            let request = request.cache_time(5).is_personal(true).next_offset("10");
            let button = InlineQueryResultsButton::new("More").start_parameter("teas");
            Ok(request.button(button).build())
        }),
    });
    let user = bench.sim.user("Alice");
    for (query, expected) in [
        ("array", &plain),
        ("vector", &plain),
        ("options", &full),
        ("request", &full),
    ] {
        let mut answer = user.inline(query).await.answer().clone();
        answer.remove("inline_query_id");
        assert_eq!(&json!(answer), expected, "{query}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_last_clone_takes_its_computations_along() {
    let Bench {
        sim,
        log,
        answerer,
        _running: running,
    } = bench();
    let chat = sim.user("Alice").private_chat();
    type_in(&chat, "100 tea", ms(10)).await;
    drop(running);
    sleep(ms(10)).await;
    assert_eq!(log.take(), ["0 computes 100 tea"], "one clone is left");
    drop(answerer);
    sleep(ms(200)).await;
    assert_eq!(log.take(), ["20 dropped 100 tea"]);
    assert_eq!(answers(&sim), [""; 0]);
    let metrics = tokio::runtime::Handle::current().metrics();
    assert_eq!(metrics.num_alive_tasks(), 0);
}

#[tokio::test(start_paused = true)]
async fn finish_waits_for_answers_and_takes_no_more() {
    let bench = bench();
    let chat = bench.sim.user("Alice").private_chat();
    type_in(&chat, "100 tea", ms(10)).await;
    assert!(bench.answerer.clone().finish(ms(500)).await);
    assert_eq!(bench.log.take().last().unwrap(), "100 dropped 100 tea");
    type_in(&chat, "100 late", ms(500)).await;
    assert_eq!(bench.log.take(), [""; 0]);
    assert_eq!(answers(&bench.sim), ["tea"]);
}

#[tokio::test(start_paused = true)]
async fn finish_aborts_those_that_are_not_in_time() {
    let bench = bench();
    let chat = bench.sim.user("Alice").private_chat();
    type_in(&chat, "1000 tea", ms(10)).await;
    assert!(!bench.answerer.finish(ms(500)).await);
    assert_eq!(bench.answerer.active(), 0);
    sleep(ms(1000)).await;
    assert_eq!(bench.log.take().last().unwrap(), "510 dropped 1000 tea");
    assert_eq!(answers(&bench.sim), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn whoever_finishes_is_told_of_computations_that_another_has_aborted() {
    let bench = bench();
    let chat = bench.sim.user("Alice").private_chat();
    type_in(&chat, "500 tea", ms(10)).await;
    let (patient, hasty) = (bench.answerer.clone(), &bench.answerer);
    let (patient, hasty) = tokio::join!(patient.finish(ms(1000)), hasty.finish(ms(100)));
    assert_eq!((patient, hasty), (false, false));
    sleep(ms(1000)).await;
    assert_eq!(bench.log.take().last().unwrap(), "110 dropped 500 tea");
    assert_eq!(answers(&bench.sim), [""; 0]);
}

/// Answers one query, and is gone.
struct Once(Log);

impl Delegate<PerMessage> for Once {
    async fn on_inline_query(
        &mut self,
        cx: &mut Cx<PerMessage>,
        query: InlineQuery,
    ) -> HandlerResult {
        let computation = compute(self.0.clone(), query.query.clone());
        cx.answerer().answer(&query, computation);
        cx.close();
        Ok(())
    }
}

fn delegator(sim: &Simulator, log: &Log) -> DelegatorBot {
    let (made, failures) = (log.clone(), log.clone());
    DelegatorBot::new(sim.bot())
        .delegate(pair(per_message(), move |()| Once(made.clone())))
        .on_error(move |failure| {
            assert!(matches!(failure, Failure::Answer { .. }));
            failures.write(failure);
        })
}

#[tokio::test(start_paused = true)]
async fn the_delegates_of_a_pair_have_one_answerer() {
    let (sim, log) = (Simulator::new(), Log::new());
    let delegator = delegator(&sim, &log);
    let _running = sim.spawn(|bot| MessageLoop::new(bot, delegator).relax(Duration::ZERO));
    let chat = sim.user("Alice").private_chat();
    type_in(&chat, "100 t", ms(10)).await;
    assert_eq!(chat.inline("100 tea").await.titles(), ["tea"]);
    sleep(ms(200)).await;
    assert_eq!(answers(&sim), ["tea"]);

    type_in(&chat, "fail", ms(10)).await;
    let said = log.take().pop().unwrap();
    assert!(said.ends_with("not answered: no tea"), "{said}");
}

/// Gives the delegator a query that the simulator knows, and returns when its computation has begun.
async fn ask(sim: &Simulator, delegator: &DelegatorBot, query: &str) {
    let chat = sim.user("Alice").private_chat();
    type_in(&chat, query, ms(1)).await;
    let updates = sim.bot().get_updates().await.unwrap();
    for update in updates {
        delegator.handle(sim.bot(), update).await.unwrap();
    }
    sleep(ms(1)).await;
    assert_eq!(delegator.live(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_shutdown_waits_for_answers_as_long_as_for_delegates() {
    let (sim, log) = (Simulator::new(), Log::new());
    let bot = delegator(&sim, &log);
    ask(&sim, &bot, "100 tea").await;
    assert!(bot.shutdown(ms(500)).await);
    assert_eq!(answers(&sim), ["tea"]);

    let (sim, log) = (Simulator::new(), Log::new());
    let bot = delegator(&sim, &log);
    ask(&sim, &bot, "1000 coffee").await;
    let start = Instant::now();
    assert!(!bot.shutdown(ms(500)).await, "there was no time");
    assert_eq!(start.elapsed(), ms(500));
    sleep(ms(1)).await;
    assert_eq!(log.take().pop().unwrap(), "502 dropped 1000 coffee");
    assert_eq!(answers(&sim), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_bot_takes_its_answers_along() {
    let (sim, log) = (Simulator::new(), Log::new());
    let bot = delegator(&sim, &log);
    ask(&sim, &bot, "100 tea").await;
    drop(bot);
    sleep(ms(500)).await;
    assert_eq!(log.take().pop().unwrap(), "2 dropped 100 tea");
    assert_eq!(answers(&sim), [""; 0]);
    let metrics = tokio::runtime::Handle::current().metrics();
    assert_eq!(metrics.num_alive_tasks(), 0);
}
