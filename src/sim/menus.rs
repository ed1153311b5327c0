//! What a bot offers in a chat before anybody says anything: its commands and its menu button.

use serde_json::{Map, Value, json};

use crate::sim::chat::Chat;
use crate::sim::world::{ChatKey, World};

/// What a list of commands, set for this scope and language, is filed under.
pub(crate) fn commands_file(scope: &str, language: &str) -> String {
    format!("commands {scope} {language}")
}

impl World {
    /// The commands that somebody sees in a chat: those of the narrowest scope that has any, in
    /// their language or else in none.
    pub(crate) fn commands_for(&self, bot: i64, key: ChatKey, user: i64) -> Vec<Value> {
        let Some(state) = self.bots.get(&bot) else {
            return Vec::new();
        };
        let id = key.id;
        let rules = self.chats[&key].member(user, self.now()).rules();
        let scopes: Vec<String> = if key.bot.is_some() {
            vec![format!("chat {id}"), "all_private_chats".to_owned()]
        } else {
            let of_chat = [
                (true, format!("chat_member {id} {user}")),
                (rules, format!("chat_administrators {id}")),
                (true, format!("chat {id}")),
                (rules, "all_chat_administrators".to_owned()),
                (true, "all_group_chats".to_owned()),
            ];
            let of_chat = of_chat.into_iter().filter(|(applies, _)| *applies);
            of_chat.map(|(_, scope)| scope).collect()
        };
        let person = self.users.get(&user);
        let language = person.and_then(|user| user["language_code"].as_str());
        let language = language.unwrap_or_default();
        let listed = scopes.iter().map(String::as_str).chain(["default"]);
        let found = listed
            .flat_map(|scope| [commands_file(scope, language), commands_file(scope, "")])
            .find_map(|file| state.records.get(&file));
        let commands = found.and_then(|record| record["commands"].as_array());
        commands.cloned().unwrap_or_default()
    }

    /// What a person was told to correct in their passport.
    pub(crate) fn passport_errors(&self, bot: i64, user: i64) -> Vec<Value> {
        let state = self.bots.get(&bot);
        let record = state.and_then(|state| state.records.get(&passport_file(user)));
        let errors = record.and_then(|record| record["errors"].as_array());
        errors.cloned().unwrap_or_default()
    }
}

/// What errors in a person's passport are filed under.
pub(crate) fn passport_file(user: i64) -> String {
    format!("passport {user}")
}

impl Chat {
    /// The commands that this person is offered here, `BotCommand` objects: those of the narrowest
    /// scope for which the bot has set any, in this person's language if there are some in it.
    pub fn commands(&self) -> Vec<Value> {
        let world = self.service.world();
        world.commands_for(self.bot, self.key, self.user)
    }

    /// What the bot wants corrected in this person's Telegram Passport: `PassportElementError`
    /// objects.
    pub fn passport_errors(&self) -> Vec<Value> {
        let world = self.service.world();
        world.passport_errors(self.bot, self.user)
    }

    /// Calls the simulator's bot into this chat, of which it need not be a member: says something
    /// that the bot hears as a guest. Returns the message as the bot gets it, with its
    /// `guest_query_id`.
    ///
    /// # Panics
    ///
    /// If this person may not speak here; the panic's message shows the conversation.
    pub async fn call_guest(&self, text: impl Into<String>) -> Value {
        let content = Map::from_iter([("text".to_owned(), json!(text.into()))]);
        let called = self
            .act(|world| world.call_guest(self.key, self.user, self.bot, content))
            .await;
        self.done(called)
    }
}
