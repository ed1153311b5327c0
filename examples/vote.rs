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

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use amanobot::methods::Method;
use amanobot::prelude::*;
use serde::Serialize;

#[tokio::main]
async fn main() -> Result<()> {
    let is_real = std::env::var("AMANOBOT_TOKEN").is_ok_and(|token| !token.is_empty());
    let place = if is_real {
        ChatType::Group
    } else {
        ChatType::Private
    };
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), votes(bot, place)).run().await
}

pub(crate) fn votes(bot: Bot, place: ChatType) -> DelegatorBot {
    let ballots = Arc::new(Mutex::new(HashMap::new()));
    let voting = pair(per_chat_id().types([place]), move |chat_id| {
        let mut kept = ballots.lock().unwrap_or_else(PoisonError::into_inner);
        Voting {
            ballot: kept.remove(&chat_id),
            ballots: Arc::clone(&ballots),
        }
    });
    let voting = voting.include_callback_query();
    DelegatorBot::new(bot).delegate(voting.idle_timeout(seconds("IDLE_TIMEOUT", 10.0)))
}

struct Voting {
    ballot: Option<Ballot>,
    /// Where it lies while no delegate lives.
    ballots: Arc<Mutex<HashMap<i64, Ballot>>>,
}

struct Ballot {
    /// The message with the buttons.
    message_id: i64,
    voters: usize,
    /// Who has voted yes, and who no.
    votes: BTreeMap<i64, bool>,
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

/// The time for the ballot with this message is up.
struct TimeIsUp(i64);

impl Voting {
    async fn end(&mut self, cx: &Cx<PerChat, TimeIsUp>, why: &str) -> HandlerResult {
        let Some(ballot) = self.ballot.take() else {
            return Ok(());
        };
        let message = (cx.chat_id(), ballot.message_id);
        cx.bot().edit_message_reply_markup(message).await?;
        let yes = ballot.votes.values().filter(|yes| **yes).count();
        let no = ballot.votes.len() - yes;
        let silent = ballot.voters.saturating_sub(ballot.votes.len());
        let result = format!("{why}:\nYes: {yes}\nNo: {no}\nSilent: {silent}");
        cx.sender().send_message(result).await?;
        Ok(())
    }
}

impl Delegate<PerChat, TimeIsUp> for Voting {
    async fn on_chat_message(
        &mut self,
        cx: &mut Cx<PerChat, TimeIsUp>,
        message: Message,
    ) -> HandlerResult {
        if message.text.as_deref() != Some("/vote") {
            return Ok(());
        }
        if self.ballot.is_some() {
            let busy = "Voting still in progress";
            cx.sender().send_message(busy).await?;
            return Ok(());
        }
        let buttons = [("Yes", "yes"), ("Nah!!!!", "no")]
            .map(|(label, data)| InlineKeyboardButton::new(label).callback_data(data));
        let call = cx.sender().send_message("Let's Vote ...");
        let sent = call
            .reply_markup(InlineKeyboardMarkup::from([buttons]))
            .await?;
        let members = cx
            .bot()
            .call(GetChatMembersCount {
                chat_id: cx.chat_id(),
            })
            .await?;
        self.ballot = Some(Ballot {
            message_id: sent.message_id,
            // All but the bot.
            voters: usize::try_from(members - 1).unwrap_or_default(),
            votes: BTreeMap::new(),
        });
        let delay = seconds("EVENT_DELAY", 30.0);
        cx.scheduler().later(delay, TimeIsUp(sent.message_id));
        Ok(())
    }

    async fn on_callback_query(
        &mut self,
        cx: &mut Cx<PerChat, TimeIsUp>,
        query: CallbackQuery,
    ) -> HandlerResult {
        let below = query.origin();
        let is_open = |ballot: &&mut Ballot| {
            below == Some(MessageRef::from((cx.chat_id(), ballot.message_id)))
        };
        let mut is_complete = false;
        let text = if let Some(ballot) = self.ballot.as_mut().filter(is_open) {
            let yes = query.data.as_deref() == Some("yes");
            let text = ballot.vote(query.from.id, yes);
            is_complete = ballot.votes.len() >= ballot.voters;
            text
        } else {
            "The ballot is over"
        };
        cx.bot().answer_callback_query(query.id).text(text).await?;
        if is_complete {
            self.end(cx, "Everyone has voted").await?;
        }
        Ok(())
    }

    async fn on_event(
        &mut self,
        cx: &mut Cx<PerChat, TimeIsUp>,
        TimeIsUp(message_id): TimeIsUp,
    ) -> HandlerResult {
        // One that has ended early may have been followed by another.
        if self
            .ballot
            .as_ref()
            .is_some_and(|ballot| ballot.message_id == message_id)
        {
            self.end(cx, "Time is up").await?;
        }
        Ok(())
    }

    async fn on_close(self, cx: &mut Cx<PerChat, TimeIsUp>, _: CloseReason) -> HandlerResult {
        let mut ballots = self.ballots.lock().unwrap_or_else(PoisonError::into_inner);
        ballots.extend(self.ballot.map(|ballot| (cx.chat_id(), ballot)));
        Ok(())
    }
}

/// The number of members by the name that the original knew, which Telegram still understands. Of its
/// own accord the library has `get_chat_member_count`; any other method is a few lines.
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
