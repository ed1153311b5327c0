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

use amanobot::delegate::{Seed, per};
use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    let owner = std::env::var("OWNER_ID").ok();
    let owner = owner.and_then(|id| id.parse().ok());
    MessageLoop::new(bot.clone(), letterbox(bot, owner))
        .run()
        .await
}

pub(crate) fn letterbox(bot: Bot, owner: Option<i64>) -> DelegatorBot {
    let unread = Unread::default();
    let to_read = unread.clone();
    // Where a seeder finds nothing, its delegates are not concerned.
    let commands = per(move |update: &Update| {
        let message = update.message()?;
        is_command(message, owner).then_some(message.chat.id)
    });
    let writer = move |update: &Update| {
        let message = update.message()?;
        (!is_command(message, owner)).then_some(message.chat.id)
    };
    let letters = per(move |update: &Update| writer(update).map(|_chat_id| ()));
    // This one finds something once in each chat.
    let seen = Mutex::new(HashSet::new());
    let newcomers = per::<PerMessage, _, _>(move |update: &Update| match writer(update) {
        Some(chat_id) if seen.lock().unwrap().insert(chat_id) => Seed::Fresh(()),
        _ => Seed::Skip,
    });
    let greeters = run_with(newcomers, |cx, update| async move {
        if let Some(message) = update.message() {
            cx.bot().send_message(message, "Hello!").await?;
        }
        Ok(())
    });
    DelegatorBot::new(bot)
        .delegate(pair(commands, move |_chat_id| Clerk(to_read.clone())))
        .delegate(pair(letters, move |()| Saver(unread.clone())))
        .delegate(greeters)
}

/// Whether a message is for the clerk, not for the box.
fn is_command(message: &Message, owner: Option<i64>) -> bool {
    let text = message.text.as_deref().unwrap_or_default();
    owner.map_or(text.trim().starts_with('/'), |id| message.chat.id == id)
}

/// The texts that nobody has read, by chat.
type Unread = Arc<Mutex<BTreeMap<i64, Vec<String>>>>;

struct Saver(Unread);

impl Delegate<PerApplication> for Saver {
    async fn on_chat_message(
        &mut self,
        _: &mut Cx<PerApplication>,
        message: Message,
    ) -> HandlerResult {
        if let Some(text) = message.text {
            let mut unread = self.0.lock().unwrap();
            unread.entry(message.chat.id).or_default().push(text);
        }
        Ok(())
    }
}

struct Clerk(Unread);

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
        let mut unread = self.0.lock().unwrap();
        match command {
            "/unread" | "/next" if unread.is_empty() => vec!["No unread messages".to_owned()],
            "/unread" => {
                let count = |(id, texts): (_, &Vec<_>)| format!("ID: {id}\n{} unread", texts.len());
                let counts: Vec<_> = unread.iter().map(count).collect();
                vec![counts.join("\n")]
            }
            "/next" => {
                let (id, mut texts) = unread.pop_first().expect("it is not empty");
                texts.insert(0, format!("From ID: {id}"));
                texts
            }
            _ => vec!["I don't understand".to_owned()],
        }
    }
}
