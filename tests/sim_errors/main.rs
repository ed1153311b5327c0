//! Every error that the server's specification names, by its cause: what a bot or people do, and
//! exactly what the bot is told.
//!
//! Each section of the specification is a module with the acts; `catalogue` lists the texts, and a
//! test at the end sees that each has been told. What makes an argument right or wrong in general,
//! for all methods, is tested in `sim_requests`.

mod access;
mod catalogue;
mod chats;
mod delivery;
mod files;
mod flood;
mod formation;
mod keyboards;
mod markup;
mod messages;
mod queries;
mod wire;

#[path = "../common/http.rs"]
mod http;

use std::collections::BTreeSet;

use amanobot::sim::{Chat, Group, Simulator};
use serde_json::{Value, json};

/// The simulator's bot.
const BOT: i64 = 1000;

/// Alice, and her private chat with the bot.
const ALICE: i64 = 1001;

/// Everything that a bot has been told when it was refused.
#[derive(Default)]
struct Told(BTreeSet<String>);

impl Told {
    /// A call is refused in exactly these words, with the code that belongs to them.
    async fn told(&mut self, sim: &Simulator, method: &str, parameters: Value, description: &str) {
        let case = format!("{method} {parameters:.200}");
        let answer = sim.call(method, parameters).await;
        self.with(&answer, description, None, &case);
    }

    /// As [`told`](Self::told), for a table.
    async fn each<'a>(
        &mut self,
        sim: &Simulator,
        rows: impl IntoIterator<Item = (&'a str, Value, &'a str)>,
    ) {
        for (method, parameters, description) in rows {
            self.told(sim, method, parameters, description).await;
        }
    }

    /// As [`each`](Self::each), for one method and bad requests.
    async fn bad<'a>(
        &mut self,
        sim: &Simulator,
        method: &str,
        rows: impl IntoIterator<Item = (Value, &'a str)>,
    ) {
        for (parameters, reason) in rows {
            let description = format!("Bad Request: {reason}");
            self.told(sim, method, parameters, &description).await;
        }
    }

    /// An answer is a refusal in these words and has these `parameters`, and nothing else.
    fn with(&mut self, answer: &Value, description: &str, parameters: Option<Value>, case: &str) {
        let (prefix, _) = description.split_once(": ").unwrap_or((description, ""));
        let code = match prefix {
            "Unauthorized" => 401,
            "Forbidden" => 403,
            "Not Found" => 404,
            "Conflict" => 409,
            "Misdirected Request" => 421,
            "Too Many Requests" => 429,
            "Internal Server Error" => 500,
            _ => 400,
        };
        let mut expected = json!({"ok": false, "error_code": code, "description": description});
        if let Some(parameters) = parameters {
            expected["parameters"] = parameters;
        }
        assert_eq!(answer, &expected, "{case}");
        self.0.insert(description.to_owned());
    }
}

/// A simulator and Alice's chat with its bot.
fn alice() -> (Simulator, Chat) {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    (sim, chat)
}

/// A supergroup that Alice owns and the bot is a member of, and Alice's view of it.
fn supergroup(sim: &Simulator) -> (Group, Chat) {
    let group = sim.add_chat(json!({"type": "supergroup", "title": "Tea"}));
    let chat = group.join(&sim.user("Alice"));
    group.set_status(ALICE, "creator");
    group.set_status(BOT, "member");
    (group, chat)
}

/// A channel that the bot is no administrator of.
fn channel(sim: &Simulator) -> Group {
    let channel = sim.add_chat(json!({"type": "channel", "title": "News"}));
    channel.set_status(BOT, "member");
    channel
}

/// The result of a call that succeeds.
async fn result(sim: &Simulator, method: &str, parameters: Value) -> Value {
    let answer = sim.call(method, parameters).await;
    assert_eq!(answer["ok"], true, "{method}: {answer}");
    answer["result"].clone()
}

/// The id of a message that the bot sends.
async fn sent(sim: &Simulator, method: &str, parameters: Value) -> i64 {
    let message = result(sim, method, parameters).await;
    message["message_id"].as_i64().expect("it is a message")
}

/// A text message.
fn text(chat: i64, text: &str) -> Value {
    json!({"chat_id": chat, "text": text})
}

/// These members, and those.
fn and(mut object: Value, more: Value) -> Value {
    let (Some(members), Value::Object(more)) = (object.as_object_mut(), more) else {
        unreachable!("both are objects")
    };
    members.extend(more);
    object
}
