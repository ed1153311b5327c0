//! What sending a message costs beside bare reqwest, which sends the same bytes and reads the answer without understanding it.
//!
//! Each client is a process of its own and talks over one kept connection to a server that is another. They take turns.

use std::future::Future;

use amanobot::Bot;
use teloxide_core::prelude::Requester;

use crate::server::Server;
use crate::table::{Row, number, print, ratio};
use crate::{child, usage};

const CLIENTS: [&str; 3] = ["amanobot", "bare reqwest", "teloxide-core"];
const TOKEN: &str = "7201130044:harbour";
const CHAT: i64 = 6_402_117_301;
const TEXT: &str = "High water at seven, bring a coat";
const MESSAGES: usize = 5_000;
const ROUNDS: usize = 5;

/// Worker `send ADDRESS CLIENT MESSAGES`: prints the CPU microseconds of one message.
pub fn work(address: &str, client: &str, messages: &str) {
    let messages = messages
        .parse()
        .expect("the number of messages is a number");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime starts");
    runtime.block_on(async {
        match client {
            "amanobot" => {
                let bot = Bot::builder(TOKEN)
                    .api_url(address)
                    .build()
                    .expect("the address is a URL");
                measure(messages, async || {
                    bot.send_message(CHAT, TEXT)
                        .await
                        .expect("the server answers");
                })
                .await;
            }
            "bare reqwest" => {
                rustls::crypto::ring::default_provider()
                    .install_default()
                    .expect("nobody else chose a provider");
                let client = reqwest::Client::new();
                let url = format!("{address}/bot{TOKEN}/sendMessage");
                let body = format!(r#"{{"chat_id":{CHAT},"text":"{TEXT}"}}"#);
                measure(messages, async || {
                    let request = client
                        .post(&url)
                        .header("content-type", "application/json")
                        .body(body.clone());
                    let answer = request.send().await.expect("the server answers");
                    std::hint::black_box(answer.bytes().await.expect("the answer is read"));
                })
                .await;
            }
            "teloxide-core" => {
                let bot = teloxide_core::Bot::new(TOKEN)
                    .set_api_url(address.parse().expect("the address is a URL"));
                measure(messages, async || {
                    bot.send_message(teloxide_core::types::ChatId(CHAT), TEXT)
                        .await
                        .expect("the server answers");
                })
                .await;
            }
            other => panic!("no client `{other}`"),
        }
    });
}

async fn measure<F: Future<Output = ()>>(messages: usize, mut send: impl FnMut() -> F) {
    // Opens the connection and warms up.
    for _ in 0..50 {
        send().await;
    }
    let before = usage::own_cpu_seconds();
    for _ in 0..messages {
        send().await;
    }
    println!(
        "{}",
        (usage::own_cpu_seconds() - before) * 1e6 / messages as f64
    );
}

/// Measures and prints the section.
pub fn section() {
    let server = Server::start();
    let messages = MESSAGES.to_string();
    let mut microseconds = [f64::INFINITY; CLIENTS.len()];
    for _ in 0..ROUNDS {
        for (client, best) in CLIENTS.iter().zip(&mut microseconds) {
            let printed = child::printed(&["send", &server.address, client, &messages]);
            *best = best.min(printed.trim().parse().expect("a worker prints one number"));
        }
    }
    let counted: Option<Vec<f64>> = CLIENTS
        .iter()
        .map(|client| child::instructions_each(&["send", &server.address, client], 100, 1))
        .collect();

    let against = |figures: &[f64]| [figures[0] / figures[1], figures[2] / figures[1]];
    let [ours, theirs] = against(&microseconds);
    let mut rows = vec![
        Row::new("CPU microseconds a message", microseconds.map(number)),
        Row::new(
            "against bare reqwest",
            [ratio(ours), String::new(), ratio(theirs)],
        )
        .at_most(ours, 1.15, " ×"),
    ];
    if let Some(counted) = counted {
        let [ours, theirs] = against(&counted);
        rows.push(Row::new(
            "instructions a message",
            counted.iter().copied().map(number),
        ));
        rows.push(Row::new(
            "against bare reqwest",
            [ratio(ours), String::new(), ratio(theirs)],
        ));
    }
    print("send: one sendMessage over loopback", &CLIENTS, &rows);
}
