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
use std::hash::{BuildHasher, RandomState};
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
        cx.bot()
            .send_message(cx.chat_id(), "Press START to do some math ...")
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
        let (x, y) = (chance("RANDOM", 1, 50), chance("RANDOM", 1, 50));
        let (sign, answer) = match chance("CHOICE", 0, 2) {
            0 => ("+", x + y),
            1 => ("-", x - y),
            _ => ("x", x * y),
        };
        let mut choices = [(); 4].map(|()| chance("RANDOM", -49, 2500)).to_vec();
        choices.push(answer);
        choices.sort_unstable();
        let button =
            |n: &i64| InlineKeyboardButton::new(n.to_string()).callback_data(n.to_string());
        let row = choices.iter().map(button).collect();
        cx.bot()
            .edit_message_text(cx.origin(), format!("{x} {sign} {y} = ?"))
            .reply_markup(InlineKeyboardMarkup::from(vec![row]))
            .await?;
        self.answer = Some(answer);
        Ok(())
    }

    async fn on_idle(&mut self, cx: &mut Cx<PerOrigin>) -> HandlerResult {
        let score = format!("{} out of {}", self.right, self.asked);
        let farewell = "This message will disappear in 5 seconds to test deleteMessage";
        cx.bot()
            .edit_message_text(cx.origin(), format!("{score}\n\n{farewell}"))
            .await?;
        tokio::time::sleep(seconds("PAUSE", 5.0)).await;
        if let MessageRef::Chat {
            chat_id,
            message_id,
        } = cx.origin()
        {
            cx.bot()
                .delete_message(chat_id.clone(), *message_id)
                .await?;
        }
        cx.close();
        Ok(())
    }
}

/// A number by chance, unless the variable lists what comes.
fn chance(variable: &'static str, least: i64, most: i64) -> i64 {
    static TAKEN: Mutex<BTreeMap<&str, usize>> = Mutex::new(BTreeMap::new());
    let told = std::env::var(variable).unwrap_or_default();
    let told: Vec<i64> = serde_json::from_str(&told).unwrap_or_default();
    let mut taken = TAKEN.lock().expect("nothing panics with it");
    let turn = taken.entry(variable).or_default();
    *turn += 1;
    match told.get(*turn - 1).or(told.last()) {
        Some(number) => *number,
        // Each new hasher of the standard library is seeded by chance.
        None => least + (RandomState::new().hash_one(()) >> 1).cast_signed() % (most - least + 1),
    }
}

fn seconds(variable: &str, otherwise: f64) -> Duration {
    let seconds = std::env::var(variable).ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(otherwise))
}
