//! The end of the program: everything is read in time or not at all, and everybody is told.

use amanobot::delegate::DelegatorBot;
use amanobot::prelude::*;
use amanobot::sim::Simulator;
use amanobot::updates::Handle;
use tokio::time::{Instant, sleep};

use crate::talk::{BOT, Habits, Log, delegator, message, ms, quiet, send, talks};

#[tokio::test(start_paused = true)]
async fn delegates_read_what_waits_for_them_and_then_close() {
    let log = Log::new();
    let bot = delegator(&log);
    send(&bot, 1, "at rest").await;
    send(&bot, 2, "slow 50").await;
    send(&bot, 2, "unread").await;
    send(&bot, 3, "wait").await;
    send(&bot, 4, "event 20 x").await;
    send(&bot, 5, "slow 10 close").await;
    send(&bot, 5, "for the next one").await;
    sleep(ms(1)).await;
    log.take();
    assert!(bot.shutdown(ms(1000)).await, "it was in time");
    let mut lines = log.take();
    lines.sort();
    assert_eq!(
        lines,
        [
            "1 1: closed: Shutdown",
            "1 3: closed: Shutdown",
            "1 4: closed: Shutdown",
            "10 5: closed: Closed",
            "10 5: closed: Shutdown",
            "10 5: for the next one",
            "10 5: open",
            "50 2: closed: Shutdown",
            "50 2: unread",
        ]
    );
    assert_eq!(bot.live(), 0);
    let refused = bot.handle(BOT.clone(), message(1, "too late")).await;
    assert_eq!(
        refused.unwrap_err().to_string(),
        "the delegates have been shut down"
    );
}

#[tokio::test(start_paused = true)]
async fn hooks_are_cancelled_after_the_grace_period_and_the_last_words_are_heard() {
    let log = Log::new();
    let habits = Habits {
        last_words: ms(100),
        ..Habits::default()
    };
    let bot = quiet().delegate(talks(&log, habits));
    send(&bot, 1, "slow 5000").await;
    send(&bot, 1, "never read").await;
    sleep(ms(1)).await;
    assert!(!bot.shutdown(ms(500)).await, "it was not in time");
    assert_eq!(
        log.take(),
        [
            "0 1: open",
            "0 1: slow 5000",
            "501 1: closing",
            "601 1: closed: Shutdown"
        ]
    );
    assert_eq!(bot.live(), 0);
}

#[tokio::test(start_paused = true)]
async fn last_words_without_end_are_given_up() {
    let log = Log::new();
    let habits = Habits {
        last_words: ms(1_000_000),
        ..Habits::default()
    };
    let bot = quiet().delegate(talks(&log, habits));
    send(&bot, 1, "hi").await;
    sleep(ms(1)).await;
    let start = Instant::now();
    assert!(!bot.shutdown(ms(500)).await);
    assert_eq!(start.elapsed(), ms(3500));
}

#[tokio::test(start_paused = true)]
async fn d20_a_dropped_bot_takes_its_delegates_along() {
    let log = Log::new();
    let bot = quiet().delegate(talks(&log, Habits::default()).idle_timeout(ms(100)));
    send(&bot, 1, "slow 50").await;
    send(&bot, 2, "wait").await;
    send(&bot, 3, "event 20 x").await;
    sleep(ms(10)).await;
    log.take();
    drop(bot);
    sleep(ms(500)).await;
    assert_eq!(log.take(), [""; 0]);
    let metrics = tokio::runtime::Handle::current().metrics();
    assert_eq!(metrics.num_alive_tasks(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_stopped_loop_closes_the_delegates_and_confirms_what_they_have_read() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let log = Log::new();
    let bot = |log: &Log| DelegatorBot::new(sim.bot()).delegate(talks(log, Habits::default()));
    let running = MessageLoop::new(sim.bot(), bot(&log)).spawn();
    chat.send("slow 300").await;
    chat.send("two").await;
    sleep(ms(200)).await;
    running.stop().await.unwrap();
    let lines: Vec<_> = log
        .take()
        .iter()
        .filter_map(|line| Some(line.split_once(": ")?.1.to_owned()))
        .collect();
    assert_eq!(lines, ["open", "slow 300", "two", "closed: Shutdown"]);

    let running = MessageLoop::new(sim.bot(), bot(&log)).spawn();
    sleep(ms(200)).await;
    assert_eq!(log.take(), [""; 0], "nothing comes twice");
    running.stop().await.unwrap();
}
