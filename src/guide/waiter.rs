use std::time::Duration;

use amanobot::prelude::*;
use amanobot::types::ReplyKeyboardMarkup;

/// Takes an order: which tea, and for whom.
struct Waiter;

impl Delegate<PerChat> for Waiter {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
        let teas = ReplyKeyboardMarkup::from([["Green", "Black"]]);
        let question = cx.sender().send_message("Which tea?");
        question.reply_markup(teas).await?;
        let tea = loop {
            match cx.wait_message().await?.text {
                Some(tea) if tea == "Green" || tea == "Black" => break tea,
                _ => say(cx, "Green or black?").await?,
            }
        };
        say(cx, "For whom?").await?;
        let guest = cx.wait_message().await?.text.unwrap_or_default();
        say(cx, format!("{tea} tea for {guest}.")).await?;
        cx.close();
        Ok(())
    }

    async fn on_idle(&mut self, cx: &mut Cx<PerChat>) -> HandlerResult {
        cx.close();
        say(cx, "We are closing.").await
    }
}

/// Says something, as soon as Telegram allows it.
async fn say(cx: &Cx<PerChat>, text: impl Into<String>) -> HandlerResult {
    let text = text.into();
    while let Err(error) = cx.sender().send_message(&text).await {
        let pause = error.retry_after().ok_or(error)?;
        tokio::time::sleep(pause).await;
    }
    Ok(())
}

/// The bot: a waiter for each chat, who waits a minute.
fn waiters(bot: Bot) -> DelegatorBot {
    let waiters = pair(per_chat_id(), |_chat_id| Waiter);
    DelegatorBot::new(bot).delegate(waiters.idle_timeout(Duration::from_secs(60)))
}
