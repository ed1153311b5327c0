//! What goes wrong on purpose, in the same process and over HTTP.

#[path = "common/http.rs"]
mod http;

use std::io;
use std::time::Duration;

use amanobot::prelude::*;
use amanobot::sim::{RateLimits, Server, Simulator};
use serde_json::{Value, json};
use tokio::io::AsyncReadExt as _;
use tokio::time::{Instant, timeout};

/// What a program gets for `getMe` over HTTP: the whole answer, or how the connection ended.
async fn ask(server: &Server, sim: &Simulator) -> io::Result<String> {
    let line = format!("GET /bot{}/getMe", sim.token());
    let mut stream = http::open(server.address(), &line, &["Connection: close"], "").await;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer)
}

/// The texts that have been sent to a chat.
fn said(chat: &amanobot::sim::Chat) -> Vec<String> {
    std::iter::from_fn(|| chat.unread())
        .map(|reply| reply.text().to_owned())
        .collect()
}

async fn send(sim: &Simulator, text: &str) -> Value {
    sim.call("sendMessage", json!({"chat_id": 1001, "text": text}))
        .await
}

#[tokio::test]
async fn a_fault_concerns_the_calls_it_is_meant_for() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    sim.faults().call("getMe").refuse(500);
    sim.faults()
        .call("sendMessage")
        .matching(json!({"chat_id": 1001, "text": "bad"}))
        .nth(2)
        .times(2)
        .refuse(403);
    sim.faults().call("sendMessage").of_bot(77).refuse(400);
    let mut refused = Vec::new();
    for text in ["bad", "good", "bad", "good", "bad", "bad"] {
        refused.push(send(&sim, text).await["error_code"].as_i64().is_some());
    }
    assert_eq!(refused, [false, false, true, false, true, false]);
    assert_eq!(said(&chat), ["bad", "good", "good", "bad"]);
    assert_eq!(
        sim.call("getMe", json!({})).await["description"],
        "Internal Server Error"
    );
    sim.faults().any_call().times(10).refuse(500);
    assert_eq!(send(&sim, "x").await["ok"], false);
    sim.faults().clear();
    assert_eq!(send(&sim, "x").await["ok"], true);
}

#[tokio::test]
async fn faults_of_one_method_come_in_the_order_they_were_said() {
    let sim = Simulator::new();
    sim.faults().call("getMe").retry_after(3);
    sim.fail_next("getMe", 400).because("because");
    sim.faults().call("getMe").refuse(500);
    let mut told = Vec::new();
    for _ in 0..4 {
        told.push(sim.call("getMe", json!({})).await["description"].clone());
    }
    assert_eq!(
        told,
        [
            json!("Too Many Requests: retry after 3"),
            json!("Bad Request: because"),
            json!("Internal Server Error"),
            Value::Null,
        ]
    );
}

#[tokio::test]
async fn a_connection_breaks_before_or_after_the_call_was_carried_out() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let bot = sim.bot();
    sim.faults().call("sendMessage").reset();
    sim.faults().call("sendMessage").reset_after();
    for text in ["before", "after"] {
        let error = bot.send_message(1001, text).await.unwrap_err();
        assert!(matches!(error, Error::Network { .. }), "{error}");
    }
    assert_eq!(said(&chat), ["after"]);
    assert_eq!(sim.calls_to("sendMessage").len(), 2);
}

#[tokio::test]
async fn over_http_a_broken_connection_is_reset() {
    let sim = Simulator::new();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    sim.faults().call("getMe").reset();
    sim.faults().call("getMe").reset_after();
    sim.faults().call("getMe").hang(Duration::from_millis(10));
    for _ in 0..3 {
        let error = ask(&server, &sim).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionReset);
    }
    assert!(ask(&server, &sim).await.unwrap().contains("SimBot"));
}

#[tokio::test(start_paused = true)]
async fn an_answer_hangs_or_is_late() {
    let sim = Simulator::new();
    let bot = sim.bot();
    let started = Instant::now();
    sim.faults().call("getMe").delay(Duration::from_secs(7));
    bot.get_me().await.unwrap();
    assert_eq!(started.elapsed().as_secs(), 7);
    sim.faults().call("getMe").hang(Duration::from_secs(20));
    bot.get_me().await.unwrap_err();
    assert_eq!(started.elapsed().as_secs(), 27);
    sim.faults().call("getMe").slow(10);
    bot.get_me().await.unwrap();
    assert!(started.elapsed().as_secs() >= 27 + 10);
    sim.faults().add_json(&json!({"action": "hang"})).unwrap();
    timeout(Duration::from_secs(86_400), bot.get_me())
        .await
        .unwrap_err();
}

#[tokio::test]
async fn an_answer_is_damaged_on_its_way_through_both_doors() {
    let sim = Simulator::new();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let bot = sim.bot();
    for _ in 0..2 {
        sim.faults().call("getMe").truncate();
        sim.faults().call("getMe").not_json();
        sim.faults().call("getMe").bad_gateway();
    }
    for _ in 0..3 {
        bot.get_me().await.unwrap_err();
    }
    let truncated = ask(&server, &sim).await.unwrap();
    assert!(truncated.contains(r#"{"ok":true,"result":"#), "{truncated}");
    assert!(!truncated.ends_with('}'), "{truncated}");
    let garbled = ask(&server, &sim).await.unwrap();
    assert!(garbled.starts_with("HTTP/1.1 200 OK"), "{garbled}");
    assert!(
        garbled.ends_with("the server is having a moment"),
        "{garbled}"
    );
    let page = ask(&server, &sim).await.unwrap();
    assert!(page.starts_with("HTTP/1.1 502 Bad Gateway"), "{page}");
    assert!(page.contains("content-type: text/html"), "{page}");
    sim.faults().call("getMe").slow(1_000_000);
    let slow = ask(&server, &sim).await.unwrap();
    assert!(slow.contains("transfer-encoding: chunked"), "{slow}");
    assert!(slow.contains("SimBot"), "{slow}");
}

/// Ids and texts of the updates that wait.
async fn waiting(sim: &Simulator, parameters: Value) -> Vec<(i64, String)> {
    let answer = sim.call("getUpdates", parameters).await;
    let updates = answer["result"].as_array().unwrap().iter();
    updates
        .map(|update| {
            let text = update["message"]["text"].as_str().unwrap_or_default();
            (
                update["update_id"].as_i64().unwrap() - 1_000_001,
                text.to_owned(),
            )
        })
        .collect()
}

#[tokio::test(start_paused = true)]
async fn updates_come_twice_late_or_after_the_next() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    sim.faults().updates().duplicate();
    sim.faults().updates().nth(2).reorder();
    sim.faults().updates().nth(4).delay(Duration::from_secs(60));
    for text in ["twice", "after the next", "next", "late", "last"] {
        chat.send(text).await;
    }
    let expected = [
        (0, "twice"),
        (0, "twice"),
        (2, "next"),
        (1, "after the next"),
        (3, "last"),
    ];
    let expected = expected.map(|(id, text)| (id, text.to_owned()));
    assert_eq!(waiting(&sim, json!({})).await, expected);
    let later = waiting(&sim, json!({"offset": 1_000_005, "timeout": 50})).await;
    assert_eq!(later, []);
    let later = waiting(&sim, json!({"timeout": 50})).await;
    assert_eq!(later, [(4, "late".to_owned())]);
    sim.faults().updates().reorder();
    chat.send("alone").await;
    let alone = waiting(&sim, json!({"offset": 1_000_006, "timeout": 50})).await;
    assert_eq!(alone, [(5, "alone".to_owned())]);
}

#[tokio::test]
async fn ids_go_on_lower() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    sim.faults().restart_ids_lower();
    chat.send("lower").await;
    let answer = sim.call("getUpdates", json!({"offset": 1_000_001})).await;
    let id = answer["result"][0]["update_id"].as_i64().unwrap();
    assert!(id <= 500_001, "{id}");
}

#[tokio::test(start_paused = true)]
async fn a_loop_survives_whatever_a_newer_server_sends() {
    async fn echo(bot: Bot, message: Message) -> HandlerResult {
        if let Some(text) = &message.text {
            bot.send_message(&message, text).await?;
        }
        Ok(())
    }
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running =
        sim.spawn(|bot| MessageLoop::new(bot, Routes::new().on_chat_message(echo)).run());
    sim.faults().updates().times(100).drift();
    for _ in 0..100 {
        chat.send("drifted").await;
    }
    tokio::time::sleep(Duration::from_secs(60)).await;
    while chat.unread().is_some() {}
    chat.send("plain").await;
    assert_eq!(chat.reply().await.text(), "plain");
}

#[tokio::test]
async fn drift_adds_what_is_unknown_and_leaves_out_what_is_required() {
    let drifted = || async {
        let sim = Simulator::new();
        let chat = sim.user("Alice").private_chat();
        sim.faults().updates().times(8).drift();
        for _ in 0..8 {
            chat.send("hello").await;
        }
        sim.faults().call("getMe").drift();
        let me = sim.call("getMe", json!({})).await;
        let updates = sim.call("getUpdates", json!({})).await["result"].clone();
        (updates, me["result"].clone())
    };
    let (updates, me) = drifted().await;
    let text = updates.to_string();
    assert!(updates[0]["message"].get("unheard_of").is_some(), "{text}");
    assert_eq!(updates[1]["message"]["chat"]["type"], "unheard_of");
    assert!(updates[3].get("unheard_of").is_some(), "{text}");
    assert_ne!(me, Value::Null);
    assert_eq!(drifted().await, (updates, me), "runs are alike");
}

#[tokio::test]
async fn json_arms_what_code_does() {
    let sim = Simulator::new();
    let error = sim.faults().add_json(&json!({"action": "sulk"}));
    assert_eq!(error, Err("there is no action `sulk`".to_owned()));
    let fault = json!({
        "method": "sendmessage",
        "match": {"text": "x"},
        "action": {"error": {"code": 400, "migrate_to": -100_500}},
    });
    assert_eq!(sim.faults().add_json(&fault), Ok(1));
    let listed = json!([{
        "id": 1,
        "method": "sendMessage",
        "match": {"text": "x"},
        "nth": 1,
        "times": 1,
        "action": {"error": {
            "code": 400,
            "description": "Bad Request: group chat was upgraded to a supergroup chat",
            "migrate_to": -100_500,
        }},
        "seen": 0,
        "fired": 0,
    }]);
    assert_eq!(sim.faults().list(), listed);
    assert_eq!(sim.faults().add_json(&json!({"action": "hang"})), Ok(2));
    assert!(sim.faults().remove(2));
    assert!(!sim.faults().remove(2));
    sim.user("Alice");
    assert_eq!(
        send(&sim, "x").await,
        json!({
            "ok": false,
            "error_code": 400,
            "description": "Bad Request: group chat was upgraded to a supergroup chat",
            "parameters": {"migrate_to_chat_id": -100_500},
        })
    );
    assert_eq!(send(&sim, "x").await["ok"], true);
}

#[tokio::test(start_paused = true)]
async fn who_sends_too_much_is_told_when_to_come_back() {
    let sim = Simulator::new();
    sim.set_rate_limits(RateLimits::TELEGRAM);
    sim.user("Alice");
    let group = sim.group("Tea").id();
    let retry_after = |chat: i64| {
        let sim = &sim;
        async move {
            let call = json!({"chat_id": chat, "text": "x"});
            let answer = sim.call("sendMessage", call).await;
            answer["parameters"]["retry_after"].as_i64()
        }
    };
    assert_eq!(retry_after(1001).await, None);
    assert_eq!(retry_after(1001).await, Some(1));
    // What is refused does not count, and what is no message neither.
    sim.call("getChat", json!({"chat_id": 1001})).await;
    sim.advance(Duration::from_secs(1)).await;
    assert_eq!(retry_after(1001).await, None);
    for _ in 0..20 {
        sim.advance(Duration::from_secs(1)).await;
        assert_eq!(retry_after(group).await, None);
    }
    sim.advance(Duration::from_secs(1)).await;
    let wait = retry_after(group).await.unwrap();
    assert!((39..=40).contains(&wait), "{wait}");
    let wait = u64::try_from(wait).unwrap();
    sim.advance(Duration::from_secs(wait)).await;
    assert_eq!(retry_after(group).await, None);

    for n in 0..30 {
        sim.add_user(json!({"id": 5000 + n, "first_name": n.to_string()}));
    }
    sim.advance(Duration::from_secs(2)).await;
    for n in 0..30 {
        assert_eq!(retry_after(5000 + n).await, None);
    }
    assert_eq!(retry_after(1001).await, Some(1));
    sim.set_rate_limits(RateLimits::NONE);
    assert_eq!(retry_after(1001).await, None);
}
