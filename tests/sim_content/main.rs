//! What messages are made of in the simulated world, and what people do with them.

#![expect(
    clippy::needless_pass_by_value,
    reason = "`json!` makes the value where it is passed"
)]

mod albums;
mod drafts;
mod edits;
mod files;
mod games;
mod keyboards;
mod payments;
mod polls;
mod queries;
mod reactions;
mod replies;
mod stickers;

use amanobot::sim::{Chat, Group, Simulator};
use serde_json::{Value, json};

const TOO_OLD: &str =
    "Bad Request: query is too old and response timeout expired or query ID is invalid";

/// A simulator and Alice's chat with its bot, whose id is 1001.
fn alice() -> (Simulator, Chat) {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    (sim, chat)
}

/// A supergroup, Alice's view of it, and its administrator: the bot.
fn supergroup(sim: &Simulator) -> (Group, Chat) {
    let group = sim.add_chat(json!({"type": "supergroup", "title": "Tea"}));
    group.set_status(1000, "administrator");
    let chat = group.join(&sim.user("Alice"));
    (group, chat)
}

/// The result of a call that succeeds.
async fn result(sim: &Simulator, method: &str, parameters: Value) -> Value {
    let answer = sim.call(method, parameters).await;
    assert_eq!(answer["ok"], true, "{method}: {answer}");
    answer["result"].clone()
}

/// The description of a refusal.
async fn refusal(sim: &Simulator, method: &str, parameters: Value) -> String {
    let answer = sim.call(method, parameters).await;
    answer["description"].as_str().unwrap_or("ok").to_owned()
}

/// Each call is refused in these words, or `ok`.
async fn assert_told(
    sim: &Simulator,
    cases: impl IntoIterator<Item = (&'static str, Value, &'static str)>,
) {
    for (method, parameters, told) in cases {
        let case = format!("{method} {parameters}");
        assert_eq!(refusal(sim, method, parameters).await, told, "{case}");
    }
}

/// The updates that wait for the bot, of all kinds, each its kind and its object. They are
/// acknowledged.
async fn updates(sim: &Simulator) -> Vec<(String, Value)> {
    let kinds = [
        "message",
        "poll",
        "poll_answer",
        "message_reaction",
        "message_reaction_count",
        "callback_query",
        "inline_query",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "subscription",
        "stopped_message_generation",
    ];
    let updates = result(sim, "getUpdates", json!({"allowed_updates": kinds})).await;
    let updates = updates.as_array().unwrap().clone();
    if let Some(last) = updates.last() {
        let next = last["update_id"].as_i64().unwrap() + 1;
        sim.call("getUpdates", json!({"offset": next, "limit": 1}))
            .await;
    }
    let named = updates.into_iter().map(|update| {
        let update = update.as_object().unwrap().clone();
        update
            .into_iter()
            .find(|(name, _)| name != "update_id")
            .unwrap()
    });
    named.collect()
}

/// The message of a panic.
async fn panic_of<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> String {
    let Err(error) = tokio::spawn(future).await else {
        panic!("it should panic")
    };
    let payload = error.into_panic();
    payload
        .downcast_ref::<String>()
        .cloned()
        .unwrap_or_default()
}
