//! How the server reads requests where that is not what its documentation says: forms of older
//! versions, defaults, and its words for what it cannot read.
//!
//! The facts are those of tdlib/telegram-bot-api, Client.cpp. What any parameter is told when it is
//! missing or ill-typed is tested in `sim_requests`.

use amanobot::sim::Simulator;
use serde_json::{Value, json};

/// Alice, and her private chat with the bot.
const ALICE: i64 = 1001;

/// A simulator with Alice's chat.
fn alice() -> Simulator {
    let sim = Simulator::new();
    sim.user("Alice").private_chat();
    sim
}

/// What a call is told: `ok`, or why it is a bad request.
async fn told(sim: &Simulator, method: &str, parameters: Value) -> String {
    let answer = sim.call(method, parameters).await;
    if answer["ok"] == true {
        return "ok".to_owned();
    }
    let description = answer["description"].as_str().unwrap_or_default();
    let reason = description.strip_prefix("Bad Request: ");
    reason.unwrap_or(description).to_owned()
}

/// Asserts what each request is told in a world of its own.
async fn assert_told(cases: impl IntoIterator<Item = (&'static str, Value, &'static str)>) {
    for (method, parameters, expected) in cases {
        let told = told(&alice(), method, parameters.clone()).await;
        assert_eq!(told, expected, "{method} {parameters}");
    }
}

/// The result of a call that succeeds.
async fn result(sim: &Simulator, method: &str, parameters: Value) -> Value {
    let answer = sim.call(method, parameters.clone()).await;
    assert_eq!(answer["ok"], true, "{method} {parameters}: {answer}");
    answer["result"].clone()
}

#[tokio::test]
async fn options_of_polls_may_be_plain_texts() {
    let sim = alice();
    let poll = json!({"chat_id": ALICE, "question": "Tea?", "options": ["Yes", {"text": "No"}]});
    let sent = result(&sim, "sendPoll", poll).await;
    let texts: Vec<&Value> = (0..2).map(|i| &sent["poll"]["options"][i]["text"]).collect();
    assert_eq!(texts, ["Yes", "No"]);
}
