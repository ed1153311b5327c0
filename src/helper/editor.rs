//! A bot with the message that it changes.
//!
//! Its methods are generated.

use crate::bot::Bot;
use crate::wire::{ChatId, MessageRef};

/// Changes one message: [`Bot`]'s methods that act on a message, without what names it.
///
/// Editing, deleting, stopping, pinning, reacting. What the methods answer are the same
/// [`Call`](crate::Call)s, with all setters; an edit results in
/// [`Edited`](crate::methods::Edited), for an editor may have either kind of message.
///
/// A delegate for a message with buttons has one: [`cx.editor()`](crate::delegate::Cx::editor).
///
/// # Examples
///
/// ```no_run
/// use amanobot::prelude::*;
///
/// async fn pressed(bot: Bot, query: CallbackQuery) -> HandlerResult {
///     bot.answer_callback_query(&query.id).await?;
///     if let Some(origin) = query.origin() {
///         Editor::new(&bot, origin).edit_message_text("Thank you").await?;
///     }
///     Ok(())
/// }
/// ```
///
/// # Errors
///
/// Those of the calls. A message that was sent by way of an inline query is in a chat that the bot does
/// not know. It can be edited, but not deleted, pinned or reacted to: such a call fails with
/// [`Error::Invalid`](crate::Error::Invalid), and nothing is sent. So does the call of an editor that
/// was given an `@username`, where Telegram takes a chat's number only.
#[derive(Debug, Clone)]
pub struct Editor {
    pub(super) bot: Bot,
    pub(super) message: MessageRef,
}

impl Editor {
    /// An editor of this message.
    pub fn new(bot: &Bot, message: impl Into<MessageRef>) -> Self {
        Self {
            bot: bot.clone(),
            message: message.into(),
        }
    }

    /// The bot.
    pub fn bot(&self) -> &Bot {
        &self.bot
    }

    /// The message.
    pub fn message(&self) -> &MessageRef {
        &self.message
    }

    /// For methods that name a message by its chat alone: the chat, the message's number there, and
    /// the bot to ask. If there is no chat, that is a bot that refuses.
    pub(super) fn in_chat(&self) -> (Bot, ChatId, i64) {
        match &self.message {
            MessageRef::Chat {
                chat_id,
                message_id,
            } => (self.bot.clone(), chat_id.clone(), *message_id),
            MessageRef::Inline { .. } => {
                let reason =
                    "the message was sent by way of an inline query, so its chat is not known";
                // The zeros are never sent.
                (self.bot.refusing(reason), ChatId::Id(0), 0)
            }
        }
    }
}
