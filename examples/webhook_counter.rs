//! The counter behind a webhook: messages are counted in order, whichever comes first.
//!
//! ```sh
//! cargo run --example webhook_counter
//! ```
//!
//! turns the terminal into the chat. On Telegram it takes a proxy with a certificate that passes
//! `https://bot.example.org/hook` on to port 8080:
//!
//! ```sh
//! export AMANOBOT_TOKEN=… WEBHOOK_URL=https://bot.example.org/hook PORT=8080 SECRET_TOKEN=…
//! cargo run --example webhook_counter
//! ```
//!
//! A chat is forgotten after `IDLE_TIMEOUT` seconds of silence, 10 unless set.

use std::error::Error;
use std::time::Duration;

use amanobot::prelude::*;
use amanobot::updates::OrderedWebhook;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let bot = amanobot::sim::from_env()?;
    let webhook = counting_webhook(&bot);
    let Ok(url) = std::env::var("WEBHOOK_URL") else {
        println!("WEBHOOK_URL is not set, so updates are fetched and fed by hand.");
        return Ok(feed_by_hand(bot, webhook).await?);
    };
    let port = std::env::var("PORT").map_or(Ok(8080), |port| port.parse())?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("Listening on port {port} for {url}");
    let server = webhook.server(url);
    let server = if let Ok(secret) = std::env::var("SECRET_TOKEN") {
        server.secret_token(secret)
    } else {
        println!("SECRET_TOKEN is not set, so whoever knows the address can send updates.");
        server.without_secret()
    };
    Ok(server.run(listener).await?)
}

pub(crate) fn counting_webhook(bot: &Bot) -> OrderedWebhook {
    let counters = pair(per_chat_id(), |_chat_id| MessageCounter::default());
    let delegator = DelegatorBot::new(bot.clone()).delegate(counters.idle_timeout(idle_timeout()));
    OrderedWebhook::new(bot.clone(), delegator)
}

/// What comes from elsewhere goes the same way.
async fn feed_by_hand(bot: Bot, webhook: OrderedWebhook) -> Result<()> {
    let feeder = webhook.feeder();
    let running = webhook.spawn();
    let fetched = move |_bot, update: Update| {
        let feeder = feeder.clone();
        async move { Ok(feeder.send(update).await?) }
    };
    MessageLoop::new(bot, fetched).run().await?;
    running.stop().await
}

#[derive(Default)]
struct MessageCounter {
    count: u32,
}

impl Delegate<PerChat> for MessageCounter {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
        self.count += 1;
        let count = self.count.to_string();
        cx.sender().send_message(count).await?;
        Ok(())
    }
}

fn idle_timeout() -> Duration {
    let seconds = std::env::var("IDLE_TIMEOUT").ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(10.0))
}
