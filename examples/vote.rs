//! A ballot in a group: buttons, a time limit, and state that outlives the delegate.
//!
//! ```sh
//! cargo run --example vote
//! ```
//!
//! Type `/vote`, then press `[Yes]`. A ballot ends when everybody has voted, or after `EVENT_DELAY`
//! seconds (30 unless set). Delegates that hear nothing for `IDLE_TIMEOUT` seconds (10 unless set) end;
//! a vote or the end of the time makes the next one.
//!
//! As in the original, a supergroup is no group: [`groups`](amanobot::delegate::PerChatId::groups)
//! would have both. Without a token, the terminal's private chat takes the place of a group.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use amanobot::event::Scheduled;
use amanobot::methods::Method;
use amanobot::prelude::*;
use serde::Serialize;

#[tokio::main]
async fn main() -> Result<()> {
    let token = std::env::var("AMANOBOT_TOKEN").ok();
    let token = token.filter(|token| !token.is_empty());
    let place = token.map_or(ChatType::Private, |_| ChatType::Group);
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), votes(bot, place)).run().await
}

pub(crate) fn votes(bot: Bot, place: ChatType) -> DelegatorBot {
    let ballots = Ballots::default();
    let voting = pair(per_chat_id().types([place]), move |_chat_id| {
        Voting(ballots.clone())
    });
    let voting = voting.include_callback_query();
    DelegatorBot::new(bot).delegate(voting.idle_timeout(seconds("IDLE_TIMEOUT", 10.0)))
}

/// By chat; they outlive the delegates.
type Ballots = Arc<Mutex<HashMap<i64, Ballot>>>;

struct Ballot {
    /// The one with the buttons.
    message: MessageRef,
    voters: usize,
    /// Who has voted yes, and who no.
    votes: HashMap<i64, bool>,
    deadline: Scheduled,
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

/// The event at the deadline.
struct TimeIsUp;

type Context = Cx<PerChat, TimeIsUp>;

struct Voting(Ballots);

impl Delegate<PerChat, TimeIsUp> for Voting {
    async fn on_chat_message(&mut self, cx: &mut Context, message: Message) -> HandlerResult {
        if message.text.as_deref() != Some("/vote") {
            return Ok(());
        }
        if self.0.lock().unwrap().contains_key(&cx.chat_id()) {
            cx.sender().send_message("Voting still in progress").await?;
            return Ok(());
        }
        let buttons = [("Yes", "yes"), ("Nah!!!!", "no")]
            .map(|(label, data)| InlineKeyboardButton::new(label).callback_data(data));
        let call = cx.sender().send_message("Let's Vote ...");
        let sent = call.reply_markup(InlineKeyboardMarkup::from([buttons]));
        let message = MessageRef::from(&sent.await?);
        let chat_id = cx.chat_id();
        let members = cx.bot().call(GetChatMembersCount { chat_id }).await?;
        let ballot = Ballot {
            message,
            // All but the bot.
            voters: usize::try_from(members - 1)?,
            votes: HashMap::new(),
            deadline: cx.scheduler().later(seconds("EVENT_DELAY", 30.0), TimeIsUp),
        };
        self.0.lock().unwrap().insert(chat_id, ballot);
        Ok(())
    }

    async fn on_callback_query(&mut self, cx: &mut Context, query: CallbackQuery) -> HandlerResult {
        let message = query.origin();
        let (text, is_complete) = match self.0.lock().unwrap().get_mut(&cx.chat_id()) {
            Some(ballot) if message.as_ref() == Some(&ballot.message) => {
                let text = ballot.vote(query.from.id, query.data.as_deref() == Some("yes"));
                (text, ballot.votes.len() >= ballot.voters)
            }
            _ => ("The ballot is over", false),
        };
        cx.bot().answer_callback_query(query.id).text(text).await?;
        if is_complete {
            self.end(cx, "Everyone has voted").await?;
        }
        Ok(())
    }

    async fn on_event(&mut self, cx: &mut Context, TimeIsUp: TimeIsUp) -> HandlerResult {
        self.end(cx, "Time is up").await
    }
}

impl Voting {
    async fn end(&self, cx: &Context, why: &str) -> HandlerResult {
        let Some(ballot) = self.0.lock().unwrap().remove(&cx.chat_id()) else {
            return Ok(());
        };
        // The next ballot has its own time.
        ballot.deadline.cancel();
        cx.bot().edit_message_reply_markup(ballot.message).await?;
        let voted = ballot.votes.len();
        let yes = ballot.votes.values().filter(|yes| **yes).count();
        let (no, silent) = (voted - yes, ballot.voters.saturating_sub(voted));
        let result = format!("{why}:\nYes: {yes}\nNo: {no}\nSilent: {silent}");
        cx.sender().send_message(result).await?;
        Ok(())
    }
}

/// A method that the library has by its new name only, `get_chat_member_count`, as the original says it.
#[derive(Serialize)]
struct GetChatMembersCount {
    chat_id: i64,
}

impl Method for GetChatMembersCount {
    const NAME: &'static str = "getChatMembersCount";
    type Output = i64;
}

fn seconds(name: &str, otherwise: f64) -> Duration {
    let seconds = std::env::var(name).ok();
    Duration::from_secs_f64(seconds.and_then(|n| n.parse().ok()).unwrap_or(otherwise))
}
