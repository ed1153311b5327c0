//! A letterbox: everybody leaves messages, one person reads them.
//!
//! ```sh
//! cargo run --example chatbox
//! ```
//!
//! `OWNER_ID` is the id of whoever reads, by `/unread` and `/next`. Unless it is set the box is
//! everybody's, so that you can write and read in one terminal.
//!
//! A message may have several delegates: one that obeys the owner, one that keeps what others write, and
//! one that greets whoever has never been here.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex};

use amanobot::delegate::{Seed, Seeder, per};
use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    let owner = std::env::var("OWNER_ID")
        .ok()
        .and_then(|id| id.parse().ok());
    MessageLoop::new(bot.clone(), letterbox(bot, owner))
        .run()
        .await
}

pub(crate) fn letterbox(bot: Bot, owner: Option<i64>) -> DelegatorBot {
    let unread = Arc::<Unread>::default();

    let for_owner = Arc::clone(&unread);
    let clerks = pair(commands(owner), move |_chat_id| Clerk(for_owner.clone()));
    let savers = pair(per_application(), move |()| Saver(owner, unread.clone()));
    let greeters = run_with(newcomers(owner), |cx, update| async move {
        if let Some(message) = update.message() {
            cx.bot().send_message(message, "Hello!").await?;
        }
        Ok(())
    });
    DelegatorBot::new(bot)
        .delegate(clerks)
        .delegate(savers)
        .delegate(greeters)
}

/// The texts that nobody has read, by chat.
type Unread = Mutex<BTreeMap<i64, Vec<String>>>;

/// Whether a message is for the clerk, not for the box.
fn is_command(owner: Option<i64>, message: &Message) -> bool {
    let text = message.text.as_deref().unwrap_or_default();
    owner.map_or(text.trim().starts_with('/'), |owner| {
        message.chat.id == owner
    })
}

fn commands(owner: Option<i64>) -> impl Seeder<Scope = PerChat> {
    per(move |update: &Update| {
        let message = update.message();
        let command = message.filter(|message| is_command(owner, message));
        command.map(|message| message.chat.id)
    })
}

/// Remembers who was here, so it finds a seed once in each chat. Nobody else has that seed.
fn newcomers(owner: Option<i64>) -> impl Seeder<Scope = PerMessage> {
    let seen = Mutex::new(HashSet::new());
    per(move |update: &Update| {
        let guest = update
            .message()
            .filter(|message| !is_command(owner, message));
        let mut seen = seen.lock().expect("nothing panics with it");
        let is_new = guest.is_some_and(|message| seen.insert(message.chat.id));
        if is_new { Seed::Fresh(()) } else { Seed::Skip }
    })
}

struct Clerk(Arc<Unread>);

impl Delegate<PerChat> for Clerk {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, message: Message) -> HandlerResult {
        let command = message.text.unwrap_or_default().trim().to_lowercase();
        for reply in self.obey(&command) {
            cx.sender().send_message(reply).await?;
        }
        Ok(())
    }
}

impl Clerk {
    fn obey(&self, command: &str) -> Vec<String> {
        let mut unread = self.0.lock().expect("nothing panics with it");
        match command {
            "/unread" | "/next" if unread.is_empty() => vec!["No unread messages".to_owned()],
            "/unread" => {
                let count = |(id, texts): (_, &Vec<_>)| format!("ID: {id}\n{} unread", texts.len());
                let counts: Vec<_> = unread.iter().map(count).collect();
                vec![counts.join("\n")]
            }
            "/next" => {
                let next = unread.pop_first().into_iter();
                next.flat_map(|(id, texts)| [vec![format!("From ID: {id}")], texts].concat())
                    .collect()
            }
            _ => vec!["I don't understand".to_owned()],
        }
    }
}

struct Saver(Option<i64>, Arc<Unread>);

impl Delegate<PerApplication> for Saver {
    async fn on_chat_message(
        &mut self,
        _: &mut Cx<PerApplication>,
        message: Message,
    ) -> HandlerResult {
        if !is_command(self.0, &message)
            && let Some(text) = message.text
        {
            let mut unread = self.1.lock().expect("nothing panics with it");
            unread.entry(message.chat.id).or_default().push(text);
        }
        Ok(())
    }
}
