//! A quiz in a message: each message with buttons has a delegate of its own.
//!
//! ```sh
//! cargo run --example quiz
//! ```
//!
//! Type anything, then press `[START]` and the answers. Who does not answer for `IDLE_TIMEOUT` seconds
//! (10 unless set) sees the score; `PAUSE` seconds later (5 unless set) the message is gone.
//! `RANDOM='[3, 4]'` and `CHOICE='[0]'` take chance out of it: these numbers are taken in turn, the last
//! one for ever.
//!
//! As in the original, presses are not answered. In a bot of your own call `answer_callback_query`,
//! or Telegram shows for a while that the button is at work.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Mutex;
use std::time::Duration;

use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), quizzes(bot)).run().await
}

pub(crate) fn quizzes(bot: Bot) -> DelegatorBot {
    let starters = pair(per_chat_id(), |_chat_id| Starter);
    let quizzes = pair(per_callback_query_origin(), |_message| Quiz::default());
    DelegatorBot::new(bot)
        .delegate(starters)
        .delegate(quizzes.idle_timeout(seconds("IDLE_TIMEOUT", 10.0)))
}

/// Begins a quiz, which is another delegate's from then on.
struct Starter;

impl Delegate<PerChat> for Starter {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
        let start = InlineKeyboardButton::new("START").callback_data("start");
        cx.sender()
            .send_message("Press START to do some math ...")
            .reply_markup(InlineKeyboardMarkup::from([[start]]))
            .await?;
        cx.close();
        Ok(())
    }
}

#[derive(Default)]
struct Quiz {
    right: u32,
    asked: u32,
    /// The answer to the question that is shown.
    answer: Option<i64>,
}

impl Delegate<PerOrigin> for Quiz {
    async fn on_callback_query(
        &mut self,
        cx: &mut Cx<PerOrigin>,
        query: CallbackQuery,
    ) -> HandlerResult {
        if let Some(answer) = self.answer {
            self.asked += 1;
            self.right += u32::from(query.data == Some(answer.to_string()));
        }
        let (x, y) = (chance("RANDOM", 1..=50), chance("RANDOM", 1..=50));
        let (sign, answer) = match chance("CHOICE", 0..=2) {
            0 => ("+", x + y),
            1 => ("-", x - y),
            _ => ("x", x * y),
        };
        self.answer = Some(answer);
        let wrong = || chance("RANDOM", -49..=2500);
        let mut choices = [answer, wrong(), wrong(), wrong(), wrong()];
        choices.sort_unstable();
        let row = choices
            .map(|n| n.to_string())
            .map(|n| InlineKeyboardButton::new(&n).callback_data(n));
        cx.editor()
            .edit_message_text(format!("{x} {sign} {y} = ?"))
            .reply_markup(InlineKeyboardMarkup::from([row]))
            .await?;
        Ok(())
    }

    async fn on_idle(&mut self, cx: &mut Cx<PerOrigin>) -> HandlerResult {
        let score = format!("{} out of {}", self.right, self.asked);
        let farewell = "This message will disappear in 5 seconds to test deleteMessage";
        let text = format!("{score}\n\n{farewell}");
        cx.editor().edit_message_text(text).await?;
        tokio::time::sleep(seconds("PAUSE", 5.0)).await;
        cx.editor().delete_message().await?;
        cx.close();
        Ok(())
    }
}

/// By chance, or the next number that the variable lists.
fn chance(variable: &'static str, range: RangeInclusive<i64>) -> i64 {
    static TURNS: Mutex<BTreeMap<&str, usize>> = Mutex::new(BTreeMap::new());
    let known = std::env::var(variable).unwrap_or_default();
    let known: Vec<i64> = serde_json::from_str(&known).unwrap_or_default();
    let mut turns = TURNS.lock().unwrap();
    let turn = turns.entry(variable).or_default();
    *turn += 1;
    let number = known.get(*turn - 1).or(known.last());
    number.copied().unwrap_or_else(|| fastrand::i64(range))
}

fn seconds(variable: &str, otherwise: f64) -> Duration {
    let seconds = std::env::var(variable).ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(otherwise))
}
