//! How many threads may be blocked at once. A program of its own, because it takes all of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use amanobot::Bot;
use amanobot::blocking::{block_on, blocking};
use amanobot::prelude::*;
use amanobot::sim::Simulator;
use amanobot::updates::Handle as _;
use tokio::sync::Semaphore;
use tokio::task::yield_now;
use tokio::time::timeout;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn with_all_threads_blocked_one_more_panics_and_everything_else_goes_on() {
    let gate = Arc::new(Semaphore::new(0));
    let blocked = Arc::new(AtomicUsize::new(0));
    let block = || {
        let (gate, blocked) = (Arc::clone(&gate), Arc::clone(&blocked));
        tokio::spawn(async move {
            block_on(async {
                blocked.fetch_add(1, Ordering::Relaxed);
                drop(gate.acquire().await);
            });
        })
    };
    let tasks: Vec<_> = (0..400).map(|_| block()).collect();
    while blocked.load(Ordering::Relaxed) < 400 {
        yield_now().await;
    }

    let patience = Duration::from_secs(10);
    let one_more = timeout(patience, block()).await;
    // Functions have places of their own, and what they wait for is heard.
    let asking = blocking(|bot: Bot, _: Update| {
        bot.get_me().send()?;
        Ok(())
    });
    let update = serde_json::from_str(r#"{"update_id":1}"#).unwrap();
    let asked = asking.handle(Simulator::new().bot(), update);
    let asked = timeout(patience, asked).await;
    // Before anything fails: the runtime would wait for them.
    gate.add_permits(1);

    let one_more = one_more.expect("one more does not block");
    let panic = one_more.unwrap_err().into_panic();
    let message = panic.downcast_ref::<String>().unwrap();
    assert!(
        message.contains("400 threads are blocked by calls already"),
        "{message}"
    );
    asked.expect("somebody hears").unwrap();
    for task in tasks {
        task.await.unwrap();
    }
    block_on(async {});
}
