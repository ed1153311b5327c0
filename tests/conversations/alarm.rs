//! Alarms ring when they should, whether or not their delegate is still there.

use amanobot::sim::Simulator;
use tokio::time::Instant;

use crate::examples::alarm::alarm_setters;
use crate::{ask, heard, listen, secs, silence};

const BEEP: &str = "Beep beep, time to wake up!";
const NOT_A_NUMBER: &str = "Not a number. No alarm set.";

fn got(seconds: &str) -> String {
    format!("Got it. Alarm is set at {seconds} seconds from now.")
}

#[tokio::test(start_paused = true)]
async fn an_alarm_rings_to_the_millisecond() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, alarm_setters);
    assert_eq!(ask(&chat, "2.5").await, got("2.5"));
    let set = Instant::now();
    assert_eq!(heard(&chat).await, BEEP);
    assert_eq!(set.elapsed().as_millis(), 2500);
}

#[tokio::test(start_paused = true)]
async fn an_alarm_outlives_its_delegate() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, alarm_setters);
    assert_eq!(ask(&chat, "3600").await, got("3600.0"));
    silence(&chat, secs(3599)).await;
    assert_eq!(heard(&chat).await, BEEP);
    silence(&chat, secs(60)).await;
}

#[tokio::test(start_paused = true)]
async fn what_should_have_rung_rings_now() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, alarm_setters);
    assert_eq!(ask(&chat, "-1").await, got("-1.0"));
    let set = Instant::now();
    assert_eq!(heard(&chat).await, BEEP);
    assert!(set.elapsed().is_zero(), "{:?}", set.elapsed());
}

#[tokio::test(start_paused = true)]
async fn alarms_of_different_chats_ring_in_the_order_of_their_times() {
    let sim = Simulator::new();
    let alice = sim.user("Alice").private_chat();
    let bob = sim.user("Bob").private_chat();
    let _running = listen(&sim, alarm_setters);
    assert_eq!(ask(&alice, "5").await, got("5.0"));
    assert_eq!(ask(&bob, "2").await, got("2.0"));
    assert_eq!(ask(&alice, "1").await, got("1.0"));
    assert_eq!(heard(&alice).await, BEEP);
    assert_eq!(heard(&bob).await, BEEP);
    silence(&alice, secs(2)).await;
    assert_eq!(heard(&alice).await, BEEP);
}

#[tokio::test(start_paused = true)]
async fn what_is_no_number_of_seconds_sets_no_alarm() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, alarm_setters);
    for text in ["abc", "1 2", "inf", "NaN"] {
        assert_eq!(ask(&chat, text).await, NOT_A_NUMBER, "{text}");
    }
    chat.send_photo(b"a picture").await;
    assert_eq!(heard(&chat).await, NOT_A_NUMBER);
}

#[tokio::test(start_paused = true)]
async fn an_alarm_beyond_all_clocks_never_rings() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, alarm_setters);
    assert_eq!(ask(&chat, "1e300").await, got("1e300"));
    silence(&chat, secs(100_000)).await;
}
