//! Which day? Finds dates by their weekday in any chat, and counts who can come.
//!
//! ```sh
//! cargo run --example datecalc
//! ```
//!
//! Type `@SimBot mon`, choose `#1`, and press `[Yes]`. The message is in a chat that the bot does not
//! know; presses below it still come to the delegate of the user who has sent it, even to the next one
//! after `IDLE_TIMEOUT` seconds of silence (10 unless set). The result is there after `EVENT_DELAY`
//! seconds (30 unless set). `TODAY=2020-01-23` stops the calendar.
//!
//! On Telegram, send /setinline and /setinlinefeedback to `@BotFather` first.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::helper::Origins;
use amanobot::prelude::*;
use amanobot::types::{InlineQueryResultArticle, InputTextMessageContent};
use jiff::{ToSpan, Zoned, civil::Date};

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), calculators(bot)).run().await
}

pub(crate) fn calculators(bot: Bot) -> DelegatorBot {
    let ballots = Ballots::default();
    let calculators = pair(per_inline_from_id(), move |_user_id| {
        DateCalculator(ballots.clone())
    });
    let calculators = calculators.intercept_callback_query(Origins::INLINE);
    DelegatorBot::new(bot).delegate(calculators.idle_timeout(seconds("IDLE_TIMEOUT", 10.0)))
}

/// By inline message id; they outlive the delegates.
type Ballots = Arc<Mutex<HashMap<String, Ballot>>>;

struct Ballot {
    date: String,
    /// Who has said yes, and who no.
    votes: HashMap<i64, bool>,
}

impl Ballot {
    /// Counts a vote, and says so.
    fn vote(&mut self, user_id: i64, yes: bool) -> &'static str {
        match self.votes.get(&user_id) {
            Some(true) => "You have already voted yes",
            Some(false) => "You have already voted no",
            None => {
                self.votes.insert(user_id, yes);
                "Ok"
            }
        }
    }
}

/// The time for the ballot in this message is up.
struct TimeIsUp(String);

type Context = Cx<PerUser, TimeIsUp>;

struct DateCalculator(Ballots);

impl Delegate<PerUser, TimeIsUp> for DateCalculator {
    async fn on_inline_query(&mut self, cx: &mut Context, query: InlineQuery) -> HandlerResult {
        let beginning = query.query.to_lowercase();
        cx.answerer()
            .answer(&query, async move { Ok(articles(&beginning)) });
        Ok(())
    }

    async fn on_chosen_inline_result(
        &mut self,
        cx: &mut Context,
        chosen: ChosenInlineResult,
    ) -> HandlerResult {
        if let Some(message) = chosen.inline_message_id {
            let (date, votes) = (chosen.result_id, HashMap::new());
            let mut ballots = self.0.lock().unwrap();
            ballots.insert(message.clone(), Ballot { date, votes });
            let delay = seconds("EVENT_DELAY", 30.0);
            cx.scheduler().later(delay, TimeIsUp(message));
        }
        Ok(())
    }

    async fn on_callback_query(&mut self, cx: &mut Context, query: CallbackQuery) -> HandlerResult {
        let message = query.inline_message_id.unwrap_or_default();
        let text = match self.0.lock().unwrap().get_mut(&message) {
            Some(ballot) => ballot.vote(query.from.id, query.data.as_deref() == Some("yes")),
            None => "The ballot is over",
        };
        cx.bot().answer_callback_query(query.id).text(text).await?;
        Ok(())
    }

    async fn on_event(&mut self, cx: &mut Context, event: TimeIsUp) -> HandlerResult {
        let TimeIsUp(message) = event;
        let ballot = self.0.lock().unwrap().remove(&message);
        if let Some(Ballot { date, votes }) = ballot {
            let yes = votes.values().filter(|yes| **yes).count();
            let result = format!("{date}\nYes: {yes}\nNo: {}", votes.len() - yes);
            // This takes the buttons away, so presses come here no more.
            cx.bot().edit_message_text(message, result).await?;
        }
        Ok(())
    }
}

/// The days of the next three weeks whose weekday begins like this, each with a ballot.
fn articles(beginning: &str) -> Vec<InlineQueryResultArticle> {
    let mut articles = Vec::new();
    for (ahead, day) in today().series(1.day()).skip(1).take(21).enumerate() {
        let weekday = day.strftime("%A").to_string();
        if weekday.to_lowercase().starts_with(beginning) {
            let title = "next ".repeat(ahead / 7 + 1) + &weekday;
            let text = InputTextMessageContent::new(format!("{weekday}, {day}"));
            let article = InlineQueryResultArticle::new(day.to_string(), title, text);
            let buttons = [("Yes", "yes"), ("No", "no")]
                .map(|(label, data)| InlineKeyboardButton::new(label).callback_data(data));
            articles.push(article.reply_markup(InlineKeyboardMarkup::from([buttons])));
        }
    }
    articles
}

fn today() -> Date {
    let fixed = std::env::var("TODAY").ok();
    fixed
        .and_then(|date| date.parse().ok())
        .unwrap_or_else(|| Zoned::now().date())
}

fn seconds(name: &str, otherwise: f64) -> Duration {
    let seconds = std::env::var(name).ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(otherwise))
}
