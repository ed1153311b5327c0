//! Inline queries, counted for each user.

use amanobot::sim::Simulator;

use crate::examples::inline_per_user::query_counters;
use crate::{listen, secs};

#[tokio::test(start_paused = true)]
async fn queries_are_counted_for_each_user_until_some_silence() {
    let sim = Simulator::new();
    let (alice, bob) = (sim.user("Alice"), sim.user("Bob"));
    let _running = listen(&sim, query_counters);
    assert_eq!(alice.inline("a").await.titles(), ["1. a"]);
    assert_eq!(alice.inline("ab").await.titles(), ["2. ab"]);
    assert_eq!(bob.inline("x").await.titles(), ["1. x"]);

    tokio::time::sleep(secs(9)).await;
    assert_eq!(alice.inline("abc").await.titles(), ["3. abc"]);
    tokio::time::sleep(secs(9)).await;
    assert_eq!(bob.inline("xy").await.titles(), ["1. xy"]);
    assert_eq!(alice.inline("abcd").await.titles(), ["4. abcd"]);
}
