//! Life and death: opening, order, closing, failing, waiting in the middle of a hook.

use std::sync::{Arc, Mutex};

use amanobot::delegate::{
    Cx, Delegate, Incoming, PerApplication, PerChat, Seed, pair, per, per_application, per_chat_id,
    per_message, run_with,
};
use amanobot::prelude::*;
use serde_json::json;
use tokio::time::sleep;

use crate::talk::{Habits, Log, delegator, give, message, ms, quiet, send, talks, update};

#[tokio::test(start_paused = true)]
async fn d4_messages_that_arrive_while_a_delegate_closes_open_the_next_one() {
    let log = Log::new();
    let habits = Habits {
        last_words: ms(100),
        ..Habits::default()
    };
    let bot = quiet().delegate(talks(&log, habits));
    send(&bot, 7, "slow 50 close").await;
    sleep(ms(10)).await;
    send(&bot, 7, "while it works").await;
    sleep(ms(90)).await;
    send(&bot, 7, "while it closes").await;
    sleep(ms(100)).await;
    assert_eq!(
        log.take(),
        [
            "0 7: open",
            "0 7: slow 50 close",
            "50 7: closing",
            "150 7: closed: Closed",
            "150 7: open",
            "150 7: while it works",
            "150 7: while it closes",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn messages_of_one_chat_are_handled_in_order_and_chats_do_not_wait_for_each_other() {
    let log = Log::new();
    let bot = delegator(&log);
    for text in ["slow 30", "slow 20", "slow 10"] {
        send(&bot, 1, text).await;
    }
    send(&bot, 2, "slow 5").await;
    send(&bot, 2, "x").await;
    sleep(ms(100)).await;
    assert_eq!(
        log.take(),
        [
            "0 1: open",
            "0 1: slow 30",
            "0 2: open",
            "0 2: slow 5",
            "5 2: x",
            "30 1: slow 20",
            "50 1: slow 10",
        ]
    );
    assert_eq!(bot.live(), 2);
}

#[tokio::test(start_paused = true)]
async fn open_may_take_what_it_was_opened_for() {
    let log = Log::new();
    let habits = Habits {
        takes_first: true,
        ..Habits::default()
    };
    let bot = quiet().delegate(talks(&log, habits));
    send(&bot, 7, "first").await;
    send(&bot, 7, "second").await;
    sleep(ms(1)).await;
    assert_eq!(log.take(), ["0 7: open", "0 7: took true", "0 7: second"]);
}

#[tokio::test(start_paused = true)]
async fn errors_and_panics_reach_on_close_and_the_report_and_end_one_delegate() {
    let log = Log::new();
    let reports = Arc::new(Mutex::new(Vec::new()));
    let written = Arc::clone(&reports);
    let bot = amanobot::delegate::DelegatorBot::new(Bot::new("1:a"))
        .delegate(talks(&log, Habits::default()))
        .on_error(move |failure| {
            written.lock().unwrap().push(failure.to_string());
            panic!("even here");
        });
    send(&bot, 1, "slow 10").await;
    send(&bot, 2, "fail").await;
    send(&bot, 3, "panic").await;
    send(&bot, 3, "unread").await;
    sleep(ms(5)).await;
    assert_eq!(
        log.take(),
        [
            "0 1: open",
            "0 1: slow 10",
            "0 2: open",
            "0 2: fail",
            "0 2: closed: failed",
            "0 3: open",
            "0 3: panic",
            "0 3: closed: panic panicked",
            "0 3: open",
            "0 3: unread",
        ]
    );
    assert_eq!(
        *reports.lock().unwrap(),
        [
            "`on_chat_message` of the delegate for 2 failed: failed",
            "`on_chat_message` of the delegate for 3 panicked: panicked",
        ]
    );
    assert_eq!(bot.live(), 2, "1 and the new 3");
}

struct Never;
impl Delegate<PerChat> for Never {}

#[tokio::test(start_paused = true)]
async fn d21_one_failing_seeder_or_constructor_does_not_keep_others_from_the_update() {
    let log = Log::new();
    let reports = Log::new();
    let written = reports.clone();
    let constructor = pair(per_chat_id(), |_| -> Never { panic!("no") });
    let seeder = run_with(
        per::<PerChat, _, Option<i64>>(|_| panic!("no seed")),
        async |_, _| Ok(()),
    );
    let bot = amanobot::delegate::DelegatorBot::new(Bot::new("1:a"))
        .delegate(seeder)
        .delegate(constructor)
        .delegate(talks(&log, Habits::default()))
        .on_error(move |failure| written.write(failure.to_string()));
    send(&bot, 7, "hi").await;
    send(&bot, 7, "ho").await;
    sleep(ms(1)).await;
    assert_eq!(log.take(), ["0 7: open", "0 7: hi", "0 7: ho"]);
    let mut reports = reports.take();
    reports.sort();
    assert_eq!(
        reports,
        [
            "0 `new` of the delegate for 7 panicked: no",
            "0 `new` of the delegate for 7 panicked: no",
            "0 seeder of pattern 1 panicked at update 1: no seed",
            "0 seeder of pattern 1 panicked at update 1: no seed",
        ]
    );
    assert_eq!(bot.live(), 1);
}

#[tokio::test(start_paused = true)]
async fn d15_nothing_is_kept_of_delegates_that_have_ended() {
    let log = Log::new();
    let bot = delegator(&log);
    for chat in 0..5000 {
        send(&bot, chat, "close").await;
    }
    sleep(ms(1)).await;
    assert_eq!(bot.live(), 0);
    assert_eq!(log.take().len(), 3 * 5000);
}

#[tokio::test(start_paused = true)]
async fn d5_updates_without_a_message_disturb_nobody() {
    let log = Log::new();
    let bot = delegator(&log);
    send(&bot, 7, "hi").await;
    let poll = json!({
        "id": "p", "question": "q", "options": [], "total_voter_count": 0, "is_closed": false,
        "is_anonymous": true, "type": "regular", "allows_multiple_answers": false
    });
    give(&bot, update("poll", &poll)).await;
    give(&bot, update("from_the_future", &json!({"chat": {"id": 7}}))).await;
    let boost = json!({
        "chat": {"id": 7, "type": "private"}, "boost_id": "b", "remove_date": 1,
        "source": {"source": "premium", "user": {"id": 7, "is_bot": false, "first_name": "U"}}
    });
    give(&bot, update("removed_chat_boost", &boost)).await;
    sleep(ms(1)).await;
    let expected = ["0 7: open", "0 7: hi", "0 7: removed_chat_boost"];
    assert_eq!(log.take(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_hook_can_wait_for_the_next_message() {
    let log = Log::new();
    let bot = delegator(&log);
    send(&bot, 7, "wait wait").await;
    sleep(ms(5)).await;
    send(&bot, 8, "another chat").await;
    send(&bot, 7, "one").await;
    sleep(ms(5)).await;
    send(&bot, 7, "two").await;
    send(&bot, 7, "three").await;
    sleep(ms(5)).await;
    assert_eq!(
        log.take(),
        [
            "0 7: open",
            "0 7: wait wait",
            "5 8: open",
            "5 8: another chat",
            "5 7: waited for one",
            "10 7: waited for two",
            "10 7: three",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_hook_can_wait_for_a_certain_message() {
    let log = Log::new();
    let bot = delegator(&log);
    for text in ["skip pear", "apple", "pear", "plum"] {
        send(&bot, 7, text).await;
    }
    sleep(ms(1)).await;
    let expected = [
        "0 7: open",
        "0 7: skip pear",
        "0 7: found pear",
        "0 7: plum",
    ];
    assert_eq!(log.take(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_hook_that_stops_waiting_takes_no_message() {
    let log = Log::new();
    let bot = delegator(&log);
    send(&bot, 7, "patience").await;
    sleep(ms(60)).await;
    send(&bot, 7, "late").await;
    sleep(ms(1)).await;
    let expected = [
        "0 7: open",
        "0 7: patience",
        "50 7: in time: false",
        "60 7: late",
    ];
    assert_eq!(log.take(), expected);
}

#[tokio::test(start_paused = true)]
async fn every_pattern_gets_its_own_copy() {
    let log = Log::new();
    let (first, second) = (log.clone(), log.clone());
    let bot = quiet()
        .delegate(run_with(per_message(), move |_, update| {
            first.write(format!("message {}", update.update_id));
            async { Ok(()) }
        }))
        .delegate(run_with(per_application(), move |_, update| {
            second.write(format!("application {}", update.update_id));
            async { Ok(()) }
        }))
        .delegate(talks(&log, Habits::default()));
    send(&bot, 7, "hi").await;
    sleep(ms(1)).await;
    let expected = ["0 message 1", "0 application 1", "0 7: open", "0 7: hi"];
    assert_eq!(log.take(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_fresh_seed_makes_a_new_delegate_each_time() {
    let log = Log::new();
    let written = log.clone();
    let bot = quiet().delegate(run_with(per_message(), move |cx, update| {
        let log = written.clone();
        async move {
            log.write(format!("{:?}", update.message().unwrap().text));
            sleep(ms(10)).await;
            cx.bot().id().ok_or("no id")?;
            log.write("done");
            Ok(())
        }
    }));
    send(&bot, 7, "a").await;
    send(&bot, 7, "b").await;
    sleep(ms(5)).await;
    assert_eq!(bot.live(), 2);
    sleep(ms(10)).await;
    assert_eq!(bot.live(), 0);
    let expected = ["0 Some(\"a\")", "0 Some(\"b\")", "10 done", "10 done"];
    assert_eq!(log.take(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_task_reads_its_messages_itself() {
    let log = Log::new();
    let written = log.clone();
    let bot = quiet().delegate(run_with(per_chat_id(), move |mut cx, first| {
        let log = written.clone();
        async move {
            let sum = |update: &Update| update.message()?.text.as_ref()?.parse::<i64>().ok();
            let second = cx.wait().await?;
            let total = sum(&first).zip(sum(&second)).map(|(a, b)| a + b);
            log.write(format!("{}: {total:?}", cx.chat_id()));
            Ok(())
        }
    }));
    for text in ["1", "2", "3"] {
        send(&bot, 7, text).await;
    }
    sleep(ms(1)).await;
    assert_eq!(log.take(), ["0 7: Some(3)"]);
    assert_eq!(bot.live(), 1, "the third waits for a fourth");
    send(&bot, 7, "4").await;
    sleep(ms(1)).await;
    assert_eq!(log.take(), ["1 7: Some(7)"]);
    assert_eq!(bot.live(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_context_that_outlives_its_task_takes_nothing_from_the_next_one() {
    let log = Log::new();
    let written = log.clone();
    let bot = quiet().delegate(run_with(per_chat_id(), move |mut cx, first| {
        let log = written.clone();
        async move {
            let text = first.message().and_then(|message| message.text.clone());
            log.write(text.unwrap_or_default());
            let kept = log.clone();
            tokio::spawn(async move {
                let more = cx.wait().await;
                kept.write(format!("{:?}", more.map(|update| update.update_id)));
            });
            sleep(ms(10)).await;
            Ok(())
        }
    }));
    send(&bot, 7, "a").await;
    sleep(ms(20)).await;
    send(&bot, 7, "b").await;
    sleep(ms(20)).await;
    let gone = "Err(Closing)";
    let expected = ["0 a", &format!("10 {gone}"), "20 b", &format!("30 {gone}")];
    assert_eq!(log.take(), expected);
    assert_eq!(bot.live(), 0);
}

#[tokio::test(start_paused = true)]
async fn closing_in_open_does_not_open_again_and_again() {
    struct Bouncer(Log);
    impl Delegate<PerChat> for Bouncer {
        async fn open(&mut self, cx: &mut Cx<PerChat>) -> HandlerResult {
            assert!(matches!(cx.first(), Some(Incoming::Update(_))));
            self.0.write("bounced");
            cx.close();
            Ok(())
        }
    }
    let log = Log::new();
    let written = log.clone();
    let bot = quiet().delegate(pair(per_chat_id(), move |_| Bouncer(written.clone())));
    send(&bot, 7, "hi").await;
    sleep(ms(1)).await;
    assert_eq!(log.take(), ["0 bounced"]);
    assert_eq!(bot.live(), 0);
}

#[tokio::test(start_paused = true)]
async fn waiting_in_open_takes_the_first_message() {
    struct Dialogue(Log);
    impl Delegate<PerApplication> for Dialogue {
        async fn open(&mut self, cx: &mut Cx<PerApplication>) -> HandlerResult {
            for _ in 0..3 {
                let message = cx.wait_message().await?;
                self.0.write(message.text.unwrap_or_default());
            }
            cx.close();
            Ok(())
        }
    }
    let log = Log::new();
    let written = log.clone();
    let bot = quiet().delegate(pair(per_application(), move |()| Dialogue(written.clone())));
    for text in ["a", "b", "c"] {
        give(&bot, message(1, text)).await;
    }
    sleep(ms(1)).await;
    assert_eq!(log.take(), ["0 a", "0 b", "0 c"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn delegates_run_on_the_runtimes_threads_and_lose_nothing() {
    let log = Log::new();
    let bot = quiet().delegate(talks(&log, Habits::default()));
    for n in 0..20_000 {
        let text = if n % 7 == 0 { "close" } else { "x" };
        send(&bot, n % 50, text).await;
    }
    assert!(bot.shutdown(ms(60_000)).await);
    let lines = log.take();
    let count = |word: &str| lines.iter().filter(|line| line.contains(word)).count();
    let handled = count(": x")
        + lines
            .iter()
            .filter(|line| line.ends_with(": close"))
            .count();
    assert_eq!(handled, 20_000);
    assert_eq!(count(": open"), count("closed: "));
    assert_eq!(bot.live(), 0);
}

#[tokio::test(start_paused = true)]
async fn seeds_by_closures_may_be_fresh_for_some_and_shared_by_others() {
    let log = Log::new();
    let written = log.clone();
    let seeder = per::<PerChat, _, _>(|update: &Update| match update.message() {
        Some(message) if message.text.as_deref() == Some("new") => Seed::Fresh(message.chat.id),
        Some(message) => Seed::Key(message.chat.id),
        None => Seed::Skip,
    });
    let bot = quiet().delegate(run_with(seeder, move |mut cx, first| {
        let log = written.clone();
        async move {
            let text = |update: &Update| update.message().unwrap().text.clone().unwrap();
            log.write(format!("{} opens {}", text(&first), cx.chat_id()));
            loop {
                let next = cx.wait().await?;
                log.write(format!("{} hears {}", text(&first), text(&next)));
            }
        }
    }));
    for word in ["old", "new", "more", "new"] {
        send(&bot, 7, word).await;
    }
    sleep(ms(1)).await;
    let mut lines = log.take();
    lines.sort();
    let expected = [
        "0 new opens 7",
        "0 new opens 7",
        "0 old hears more",
        "0 old opens 7",
    ];
    assert_eq!(lines, expected);
    assert_eq!(bot.live(), 3);
}
