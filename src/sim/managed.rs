//! Bots that people make by way of another bot, which then manages them.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// A bot that another manages.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Managed {
    pub(crate) manager: i64,
    /// The person it belongs to.
    owner: i64,
    /// How often its token was replaced.
    replaced: u32,
    /// Whether only the owner and these people may use it.
    pub(crate) restricted: bool,
    pub(crate) added: Vec<i64>,
}

impl World {
    /// A person makes a bot that another manages. The manager is told twice, as on Telegram: by an
    /// update, and by a message in the private chat. Returns the new bot's id.
    pub(crate) fn create_managed_bot(&mut self, owner: i64, manager: i64, username: &str) -> i64 {
        let newest = self.newest_bot;
        let token = self.free_token();
        let id = self.declare_bot(&token, username);
        self.newest_bot = newest;
        let made = Managed {
            manager,
            owner,
            replaced: 0,
            restricted: false,
            added: Vec::new(),
        };
        self.managed.insert(id, made);
        self.tell_manager(id);
        let key = self.private_chat(owner, manager);
        let bot = self.actor(id);
        self.announce(key, owner, json!({"managed_bot_created": {"bot": bot}}));
        id
    }

    fn tell_manager(&mut self, id: i64) {
        let Managed { manager, owner, .. } = self.managed[&id];
        let update = json!({"user": self.actor(owner), "bot": self.actor(id)});
        self.deliver(manager, "managed_bot", update);
    }

    /// A bot that this one manages.
    pub(crate) fn managed_by(&mut self, bot: i64, id: i64) -> Result<&mut Managed, Refusal> {
        if !self.bots.contains_key(&id) {
            return Err(Refusal::bad_request("user not found"));
        }
        let managed = self.managed.get_mut(&id);
        managed
            .filter(|managed| managed.manager == bot)
            .ok_or_else(|| Refusal::bad_request("BOT_ACCESS_FORBIDDEN"))
    }

    /// Gives a managed bot another token; the one before is worth nothing from now on.
    pub(crate) fn replace_token(&mut self, bot: i64, id: i64) -> Result<Value, Refusal> {
        let managed = self.managed_by(bot, id)?;
        managed.replaced += 1;
        let token = format!("{id}:simulator-{}", managed.replaced);
        if let Some(state) = self.bots.get_mut(&id) {
            state.token.clone_from(&token);
        }
        self.tell_manager(id);
        Ok(json!(token))
    }
}
