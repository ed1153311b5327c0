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

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use amanobot::helper::Origins;
use amanobot::prelude::*;
use amanobot::types::{InlineQueryResultArticle, InputTextMessageContent};

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), calculators(bot)).run().await
}

pub(crate) fn calculators(bot: Bot) -> DelegatorBot {
    let ballots = Ballots::default();
    let calculators = pair(per_inline_from_id(), move |_user_id| {
        DateCalculator(Arc::clone(&ballots))
    });
    let calculators = calculators.intercept_callback_query(Origins::INLINE);
    DelegatorBot::new(bot).delegate(calculators.idle_timeout(seconds("IDLE_TIMEOUT", 10.0)))
}

/// By inline message id; they outlive the delegates.
type Ballots = Arc<Mutex<BTreeMap<String, Ballot>>>;

struct Ballot {
    date: String,
    /// Who has said yes, and who no.
    votes: BTreeMap<i64, bool>,
}

/// The time for the ballot in this message is up.
struct TimeIsUp(String);

struct DateCalculator(Ballots);

impl Delegate<PerUser, TimeIsUp> for DateCalculator {
    async fn on_inline_query(
        &mut self,
        cx: &mut Cx<PerUser, TimeIsUp>,
        query: InlineQuery,
    ) -> HandlerResult {
        let beginning = query.query.to_lowercase();
        cx.answerer().answer(&query, async move {
            let dates = dates(today(), &beginning).into_iter();
            let articles = dates.map(|(title, weekday, date)| {
                let buttons = [("Yes", "yes"), ("No", "no")]
                    .map(|(label, data)| InlineKeyboardButton::new(label).callback_data(data));
                let text = InputTextMessageContent::new(format!("{weekday}, {date}"));
                InlineQueryResultArticle::new(date, title, text)
                    .reply_markup(InlineKeyboardMarkup::from([buttons]))
            });
            Ok(articles.collect::<Vec<_>>())
        });
        Ok(())
    }

    async fn on_chosen_inline_result(
        &mut self,
        cx: &mut Cx<PerUser, TimeIsUp>,
        chosen: ChosenInlineResult,
    ) -> HandlerResult {
        let Some(message) = chosen.inline_message_id else {
            return Ok(());
        };
        let ballot = Ballot {
            date: chosen.result_id,
            votes: BTreeMap::new(),
        };
        let mut ballots = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ballots.insert(message.clone(), ballot);
        cx.scheduler()
            .later(seconds("EVENT_DELAY", 30.0), TimeIsUp(message));
        Ok(())
    }

    async fn on_callback_query(
        &mut self,
        cx: &mut Cx<PerUser, TimeIsUp>,
        query: CallbackQuery,
    ) -> HandlerResult {
        let text = self.vote(&query);
        cx.bot().answer_callback_query(query.id).text(text).await?;
        Ok(())
    }

    async fn on_event(
        &mut self,
        cx: &mut Cx<PerUser, TimeIsUp>,
        TimeIsUp(message): TimeIsUp,
    ) -> HandlerResult {
        let ballot = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&message);
        let Some(Ballot { date, votes }) = ballot else {
            return Ok(());
        };
        let yes = votes.values().filter(|yes| **yes).count();
        let result = format!("{date}\nYes: {yes}\nNo: {}", votes.len() - yes);
        // This takes the buttons away, so presses come here no more.
        cx.bot().edit_message_text(message, result).await?;
        Ok(())
    }
}

impl DateCalculator {
    /// Counts a vote, and says so.
    fn vote(&self, query: &CallbackQuery) -> String {
        let mut ballots = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let message = query.inline_message_id.as_ref();
        let Some(ballot) = message.and_then(|message| ballots.get_mut(message)) else {
            return "The ballot is over".to_owned();
        };
        if let Some(yes) = ballot.votes.get(&query.from.id) {
            return format!("You have already voted {}", if *yes { "yes" } else { "no" });
        }
        let yes = query.data.as_deref() == Some("yes");
        ballot.votes.insert(query.from.id, yes);
        "Ok".to_owned()
    }
}

const WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// The days of the next three weeks whose weekday begins like this: title, weekday, date.
fn dates(today: i64, beginning: &str) -> Vec<(String, &'static str, String)> {
    let mut dates = Vec::new();
    for ahead in 1..=21 {
        let day = today + ahead;
        // The first of January 1970 was a Thursday.
        let weekday = WEEKDAYS[usize::try_from((day + 3).rem_euclid(7)).unwrap_or_default()];
        if weekday.to_lowercase().starts_with(beginning) {
            let weeks = usize::try_from((ahead - 1) / 7).unwrap_or_default();
            let title = format!("{}{weekday}", "next ".repeat(weeks + 1));
            dates.push((title, weekday, date(day)));
        }
    }
    dates
}

/// Days since 1970.
fn today() -> i64 {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let now = i64::try_from(now.as_secs() / 86_400).unwrap_or_default();
    let fixed = std::env::var("TODAY").ok();
    let known = fixed.and_then(|today| (0..=now).rev().find(|day| date(*day) == today));
    known.unwrap_or(now)
}

/// The date of a day, as `YYYY-MM-DD`.
fn date(mut day: i64) -> String {
    let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let mut year = 1970;
    while day >= 365 + i64::from(leap(year)) {
        day -= 365 + i64::from(leap(year));
        year += 1;
    }
    let february = 28 + i64::from(leap(year));
    let mut month = 1;
    for days in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if day < days {
            break;
        }
        day -= days;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", day + 1)
}

fn seconds(name: &str, otherwise: f64) -> Duration {
    let seconds = std::env::var(name).ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(otherwise))
}
