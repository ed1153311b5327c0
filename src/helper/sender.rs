//! A bot with the chat that it sends to.
//!
//! Its methods are generated.

use crate::bot::Bot;
use crate::wire::ChatId;

/// Sends to one chat: [`Bot`]'s methods that bring something there, without their `chat_id`.
///
/// They are those that send, forward and copy; with `forward_message` and the like this chat is where
/// the message goes. Messages that only one person in the chat sees are edited and deleted here, too.
/// What the methods answer are the same [`Call`](crate::Call)s, with all setters.
///
/// A delegate has one for its chat or user: [`cx.sender()`](crate::delegate::Cx::sender).
///
/// # Examples
///
/// ```no_run
/// use amanobot::prelude::*;
///
/// # async fn example(bot: Bot, message: Message) -> Result<()> {
/// let sender = Sender::new(&bot, &message);
/// sender.send_message("One moment").disable_notification(true).await?;
/// sender.send_photo(InputFile::path("lighthouse.jpg")).caption("Cape Byron").await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Those of the calls. Where Telegram takes a chat's number only, the call of a sender that was given
/// an `@username` fails with [`Error::Invalid`](crate::Error::Invalid), and nothing is sent.
#[derive(Debug, Clone)]
pub struct Sender {
    pub(super) bot: Bot,
    pub(super) chat_id: ChatId,
}

impl Sender {
    /// A sender to this chat.
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
