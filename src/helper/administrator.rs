//! A bot with the chat that it looks after.
//!
//! Its methods are generated, but for two older names.

use crate::bot::{Bot, Call};
use crate::methods::{BanChatMember, GetChatMemberCount};
use crate::wire::ChatId;

/// Looks after one chat: [`Bot`]'s methods about a chat and its members, without their `chat_id`.
///
/// Members and their rights, invite links and requests to join, name and photo, pinned messages, topics
/// and boosts. What the methods answer are the same [`Call`]s, with all setters. Telegram says what the
/// bot must be allowed to do in the chat.
///
/// A delegate has one for its chat: [`cx.administrator()`](crate::delegate::Cx::administrator).
///
/// # Examples
///
/// ```no_run
/// use amanobot::prelude::*;
///
/// # async fn example(bot: Bot, message: Message) -> Result<()> {
/// let administrator = Administrator::new(&bot, &message);
/// if administrator.get_chat_member_count().await? > 1_000 {
///     administrator.set_chat_title("The crowd").await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Administrator {
    pub(super) bot: Bot,
    pub(super) chat_id: ChatId,
}

impl Administrator {
    /// An administrator of this chat.
    pub fn new(bot: &Bot, chat: impl Into<ChatId>) -> Self {
        Self {
            bot: bot.clone(),
            chat_id: chat.into(),
        }
    }

    /// The bot.
    pub fn bot(&self) -> &Bot {
        &self.bot
    }

    /// The chat.
    pub fn chat_id(&self) -> &ChatId {
        &self.chat_id
    }
}

/// # Older names
impl Administrator {
    /// [`Bot::kick_chat_member`] for this chat.
    #[doc(alias = "kickChatMember")]
    pub fn kick_chat_member(&self, user_id: i64) -> Call<BanChatMember> {
        self.ban_chat_member(user_id)
    }

    /// [`Bot::get_chat_members_count`] for this chat.
    #[doc(alias = "getChatMembersCount")]
    pub fn get_chat_members_count(&self) -> Call<GetChatMemberCount> {
        self.get_chat_member_count()
    }
}
