//! Names that methods had when amanobot was written for Python.
//!
//! Only renamed methods are here; the others have kept their names.

use super::{Bot, Call};
use crate::methods::{BanChatMember, GetChatMemberCount};
use crate::wire::ChatId;

/// # Older names
impl Bot {
    /// Bans a user from a chat, by the name this had before Bot API 5.3: the same as
    /// [`ban_chat_member`](Self::ban_chat_member).
    #[doc(alias = "kickChatMember")]
    pub fn kick_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<BanChatMember> {
        self.ban_chat_member(chat_id, user_id)
    }

    /// Counts the members of a chat, by the name this had before Bot API 5.3: the same as
    /// [`get_chat_member_count`](Self::get_chat_member_count).
    #[doc(alias = "getChatMembersCount")]
    pub fn get_chat_members_count(&self, chat_id: impl Into<ChatId>) -> Call<GetChatMemberCount> {
        self.get_chat_member_count(chat_id)
    }
}
