//! Whatever the order in which updates come, they are counted in the order in which they happened.

use amanobot::sim::{Chat, Simulator};
use amanobot::updates::{Feeder, LoopHandle};
use serde_json::json;
use tokio::time::Instant;

use crate::examples::webhook_counter::counting_webhook;
use crate::{heard, secs, silence};

/// Somebody whose messages are fed by hand.
struct Stage {
    sim: Simulator,
    chat: Chat,
    feeder: Feeder,
    _running: LoopHandle,
}

impl Stage {
    fn new() -> Self {
        let sim = Simulator::new();
        let webhook = counting_webhook(&sim.bot());
        Self {
            chat: sim.user("Alice").private_chat(),
            feeder: webhook.feeder(),
            _running: webhook.spawn(),
            sim,
        }
    }

    fn feed(&self, update_ids: &[i64]) {
        for update_id in update_ids {
            let message = json!({
                "message_id": update_id,
                "date": 1,
                "chat": {"id": self.chat.id(), "type": "private"},
                "text": "x",
            });
            let update = json!({"update_id": update_id, "message": message});
            self.feeder.feed(update.to_string().as_bytes()).unwrap();
        }
    }
}

#[tokio::test(start_paused = true)]
async fn updates_that_overtook_each_other_are_counted_at_once() {
    let stage = Stage::new();
    stage.feed(&[100]);
    assert_eq!(heard(&stage.chat).await, "1");
    stage.feed(&[103, 102]);
    silence(&stage.chat, secs(1)).await;
    stage.feed(&[101]);
    for count in ["2", "3", "4"] {
        assert_eq!(heard(&stage.chat).await, count);
    }
    // In whatever order they came, each was sent when it was its turn.
    assert_eq!(stage.sim.calls_to("sendMessage").len(), 4);
}

#[tokio::test(start_paused = true)]
async fn what_has_come_before_is_not_counted_again() {
    let stage = Stage::new();
    stage.feed(&[100, 101]);
    assert_eq!(heard(&stage.chat).await, "1");
    assert_eq!(heard(&stage.chat).await, "2");
    stage.feed(&[101, 100, 99]);
    silence(&stage.chat, secs(5)).await;
}

#[tokio::test(start_paused = true)]
async fn a_missing_update_is_waited_for_three_seconds() {
    let stage = Stage::new();
    stage.feed(&[100]);
    assert_eq!(heard(&stage.chat).await, "1");
    stage.feed(&[102]);
    let begin = Instant::now();
    assert_eq!(heard(&stage.chat).await, "2");
    assert_eq!(begin.elapsed().as_millis(), 3000);
    stage.feed(&[101]);
    silence(&stage.chat, secs(5)).await;
    stage.feed(&[103]);
    assert_eq!(heard(&stage.chat).await, "3");
}
