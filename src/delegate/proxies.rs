//! What a hook speaks through: the delegate's bot with its chat, its user or its message filled in.
//!
//! The calls themselves are those of the bot.

use super::Cx;
use super::scope::{PerChat, PerOrigin, PerUser};
use crate::helper::{Administrator, Editor, Sender};

impl<E: Send + 'static> Cx<PerChat, E> {
    /// Sends to the chat.
    pub fn sender(&self) -> Sender {
        Sender::new(self.bot(), self.chat_id())
    }

    /// Looks after the chat.
    pub fn administrator(&self) -> Administrator {
        Administrator::new(self.bot(), self.chat_id())
    }
}

impl<E: Send + 'static> Cx<PerUser, E> {
    /// Sends to the private chat with the user, wherever they wrote.
    ///
    /// Telegram lets a bot write to users only who have written to it there first.
    pub fn sender(&self) -> Sender {
        Sender::new(self.bot(), self.user_id())
    }
}

impl<E: Send + 'static> Cx<PerOrigin, E> {
    /// Edits the message, or deletes it if it is in a chat.
    pub fn editor(&self) -> Editor {
        Editor::new(self.bot(), self.origin())
    }
}
