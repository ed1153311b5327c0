//! Idle timeouts: when they begin, what restarts them, and what they do.

use tokio::time::sleep;

use crate::talk::{Habits, Log, ms, quiet, send, talks};

fn idle_bot(log: &Log, habits: Habits) -> amanobot::delegate::DelegatorBot {
    quiet().delegate(talks(log, habits).idle_timeout(ms(100)))
}

#[tokio::test(start_paused = true)]
async fn a_delegate_closes_after_the_timeout_and_the_next_message_opens_another() {
    let log = Log::new();
    let bot = idle_bot(&log, Habits::default());
    send(&bot, 7, "a").await;
    sleep(ms(60)).await;
    send(&bot, 7, "b").await;
    sleep(ms(200)).await;
    send(&bot, 7, "c").await;
    sleep(ms(1)).await;
    assert_eq!(
        log.take(),
        [
            "0 7: open",
            "0 7: a",
            "60 7: b",
            "160 7: idle",
            "160 7: closed: Idle",
            "260 7: open",
            "260 7: c",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn time_in_a_hook_counts_and_the_delegate_closes_right_after_it() {
    let log = Log::new();
    let bot = idle_bot(&log, Habits::default());
    send(&bot, 7, "slow 150").await;
    sleep(ms(300)).await;
    let expected = [
        "0 7: open",
        "0 7: slow 150",
        "150 7: idle",
        "150 7: closed: Idle",
    ];
    assert_eq!(log.take(), expected);
}

#[tokio::test(start_paused = true)]
async fn d6_a_message_behind_a_slow_hook_voids_the_timeout() {
    let log = Log::new();
    let bot = idle_bot(&log, Habits::default());
    send(&bot, 7, "slow 150").await;
    sleep(ms(120)).await;
    send(&bot, 7, "in time").await;
    sleep(ms(300)).await;
    assert_eq!(
        log.take(),
        [
            "0 7: open",
            "0 7: slow 150",
            "150 7: in time",
            "250 7: idle",
            "250 7: closed: Idle",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn events_do_not_restart_the_timeout() {
    let log = Log::new();
    let bot = idle_bot(&log, Habits::default());
    send(&bot, 7, "event 60 x").await;
    sleep(ms(200)).await;
    assert_eq!(
        log.take(),
        [
            "0 7: open",
            "0 7: event 60 x",
            "60 7: event x",
            "100 7: idle",
            "100 7: closed: Idle",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn who_stays_is_not_told_again_before_the_next_message() {
    let log = Log::new();
    let habits = Habits {
        stays: true,
        ..Habits::default()
    };
    let bot = idle_bot(&log, habits);
    send(&bot, 7, "a").await;
    sleep(ms(1000)).await;
    send(&bot, 7, "b").await;
    sleep(ms(1000)).await;
    let expected = [
        "0 7: open",
        "0 7: a",
        "100 7: idle",
        "1000 7: b",
        "1100 7: idle",
    ];
    assert_eq!(log.take(), expected);
}

#[tokio::test(start_paused = true)]
async fn the_timeout_runs_since_the_making_if_open_takes_the_first_message() {
    let log = Log::new();
    let habits = Habits {
        takes_first: true,
        ..Habits::default()
    };
    let bot = idle_bot(&log, habits);
    send(&bot, 7, "a").await;
    sleep(ms(200)).await;
    let expected = [
        "0 7: open",
        "0 7: took true",
        "100 7: idle",
        "100 7: closed: Idle",
    ];
    assert_eq!(log.take(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_hook_that_waits_is_interrupted_and_the_delegate_idles() {
    let log = Log::new();
    let bot = idle_bot(&log, Habits::default());
    send(&bot, 7, "wait").await;
    send(&bot, 7, "slow 50 care").await;
    send(&bot, 8, "wait wait").await;
    sleep(ms(60)).await;
    send(&bot, 8, "answer").await;
    sleep(ms(200)).await;
    assert_eq!(
        log.take(),
        [
            "0 7: open",
            "0 7: wait",
            "0 7: waited for slow 50 care",
            "0 8: open",
            "0 8: wait wait",
            "60 8: waited for answer",
            "100 7: idle",
            "100 7: closed: Idle",
            "160 8: idle",
            "160 8: closed: Idle",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_hook_may_go_on_after_an_interrupted_wait() {
    let log = Log::new();
    let bot = idle_bot(&log, Habits::default());
    send(&bot, 7, "care wait").await;
    sleep(ms(500)).await;
    send(&bot, 7, "late").await;
    sleep(ms(200)).await;
    assert_eq!(
        log.take(),
        [
            "0 7: open",
            "0 7: care wait",
            "100 7: Err(Idle)",
            "500 7: waited for late",
            "600 7: idle",
            "600 7: closed: Idle",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_timeout_does_not_outlive_its_delegate() {
    let log = Log::new();
    let bot = idle_bot(&log, Habits::default());
    send(&bot, 7, "hi").await;
    sleep(ms(50)).await;
    send(&bot, 7, "close").await;
    sleep(ms(30)).await;
    send(&bot, 7, "again").await;
    sleep(ms(90)).await;
    assert_eq!(
        log.take(),
        [
            "0 7: open",
            "0 7: hi",
            "50 7: close",
            "50 7: closed: Closed",
            "80 7: open",
            "80 7: again",
        ]
    );
    assert_eq!(bot.live(), 1);
}
