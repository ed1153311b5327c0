//! Where an update happens, and who caused it.
//!
//! Telegram keeps both in members whose names and depths differ from kind to kind.

use crate::types::{Chat, Update, UpdateKind, User};

impl Update {
    /// The chat that it happens in: that of a message, of a message whose button was pressed, of a
    /// member who joined.
    ///
    /// `None` if Telegram does not name one, as for inline queries.
    pub fn chat(&self) -> Option<&Chat> {
        Some(match &self.kind {
            UpdateKind::CallbackQuery(query) => query.chat()?,
            UpdateKind::DeletedBusinessMessages(deleted) => &deleted.chat,
            UpdateKind::MessageReaction(reaction) => &reaction.chat,
            UpdateKind::MessageReactionCount(count) => &count.chat,
            UpdateKind::MyChatMember(member) | UpdateKind::ChatMember(member) => &member.chat,
            UpdateKind::ChatJoinRequest(request) => &request.chat,
            UpdateKind::ChatBoost(boost) => &boost.chat,
            UpdateKind::RemovedChatBoost(boost) => &boost.chat,
            UpdateKind::StoppedMessageGeneration(stopped) => &stopped.chat,
            _ => &self.message()?.chat,
        })
    }

    /// The user who caused it: who wrote, pressed, asked, voted, paid.
    ///
    /// `None` if Telegram does not name one, as for posts in channels. Whoever writes in the name
    /// of a chat is one of Telegram's own users, the same for all.
    pub fn user(&self) -> Option<&User> {
        Some(match &self.kind {
            UpdateKind::CallbackQuery(query) => &query.from,
            UpdateKind::InlineQuery(query) => &query.from,
            UpdateKind::ChosenInlineResult(chosen) => &chosen.from,
            UpdateKind::ShippingQuery(query) => &query.from,
            UpdateKind::PreCheckoutQuery(query) => &query.from,
            UpdateKind::PurchasedPaidMedia(purchase) => &purchase.from,
            UpdateKind::BusinessConnection(connection) => &connection.user,
            UpdateKind::MessageReaction(reaction) => reaction.user.as_deref()?,
            UpdateKind::PollAnswer(answer) => answer.user.as_deref()?,
            UpdateKind::MyChatMember(member) | UpdateKind::ChatMember(member) => &member.from,
            UpdateKind::ChatJoinRequest(request) => &request.from,
            UpdateKind::ManagedBot(managed) => &managed.user,
            UpdateKind::Subscription(subscription) => &subscription.user,
            _ => self.message()?.from.as_deref()?,
        })
    }
}
