//! Flavors: the kinds of updates, with everything that is a message under one name.

use std::fmt;

use crate::types::{Update, UpdateKind};

/// Hands the table of flavors to the macro `$use`: a line for each, with the name, what it is, the
/// handler's name in [`Routes`](crate::routing::Routes), and the update kinds with the object that
/// they carry.
macro_rules! each_flavor {
    ($use:ident) => {
        $use! {
            Chat "chat" on_chat_message
                "a message: new or edited, in a chat, a channel or a business account"
                Message: Message | EditedMessage | ChannelPost | EditedChannelPost | BusinessMessage
                    | EditedBusinessMessage | GuestMessage;
            CallbackQuery "callback_query" on_callback_query
                "a press of a button under a message"
                CallbackQuery: CallbackQuery;
            InlineQuery "inline_query" on_inline_query
                "what a user types after the bot's name in any chat"
                InlineQuery: InlineQuery;
            ChosenInlineResult "chosen_inline_result" on_chosen_inline_result
                "the answer to an inline query that the user sent"
                ChosenInlineResult: ChosenInlineResult;
            ShippingQuery "shipping_query" on_shipping_query
                "an address that waits for shipping options"
                ShippingQuery: ShippingQuery;
            PreCheckoutQuery "pre_checkout_query" on_pre_checkout_query
                "a payment that waits for the bot's consent"
                PreCheckoutQuery: PreCheckoutQuery;
            BusinessConnection "business_connection" on_business_connection
                "a business account that was connected, changed or disconnected"
                BusinessConnection: BusinessConnection;
            DeletedBusinessMessages "deleted_business_messages" on_deleted_business_messages
                "messages that were deleted in a business account"
                BusinessMessagesDeleted: DeletedBusinessMessages;
            MessageReaction "message_reaction" on_message_reaction
                "a user's changed reactions to a message"
                MessageReactionUpdated: MessageReaction;
            MessageReactionCount "message_reaction_count" on_message_reaction_count
                "the changed numbers of anonymous reactions to a message"
                MessageReactionCountUpdated: MessageReactionCount;
            PurchasedPaidMedia "purchased_paid_media" on_purchased_paid_media
                "paid media that a user bought"
                PaidMediaPurchased: PurchasedPaidMedia;
            Poll "poll" on_poll
                "the new state of a poll"
                Poll: Poll;
            PollAnswer "poll_answer" on_poll_answer
                "a user's changed vote in a poll that is not anonymous"
                PollAnswer: PollAnswer;
            MyChatMember "my_chat_member" on_my_chat_member
                "the bot's own new status in a chat"
                ChatMemberUpdated: MyChatMember;
            ChatMember "chat_member" on_chat_member
                "another member's new status in a chat"
                ChatMemberUpdated: ChatMember;
            ChatJoinRequest "chat_join_request" on_chat_join_request
                "a user's request to join a chat"
                ChatJoinRequest: ChatJoinRequest;
            ChatBoost "chat_boost" on_chat_boost
                "a boost that was given to a chat, or changed"
                ChatBoostUpdated: ChatBoost;
            RemovedChatBoost "removed_chat_boost" on_removed_chat_boost
                "a boost that was taken from a chat"
                ChatBoostRemoved: RemovedChatBoost;
            ManagedBot "managed_bot" on_managed_bot
                "a bot under this one's care that is new, or has a new token or owner"
                ManagedBotUpdated: ManagedBot;
            Subscription "subscription" on_subscription
                "a user's changed subscription to the bot"
                BotSubscriptionUpdated: Subscription;
            StoppedMessageGeneration "stopped_message_generation" on_stopped_message_generation
                "a user's wish that the bot stop writing a message"
                MessageGenerationStopped: StoppedMessageGeneration;
        }
    };
}
pub(crate) use each_flavor;

macro_rules! flavor {
    ($($flavor:ident $name:literal $on:ident $what:literal $object:ident: $($kind:ident)|+;)*) => {
        /// What kind of update it is.
        ///
        /// The seven kinds of updates that hold a message share [`Flavor::Chat`]; [`UpdateKind`]
        /// tells them apart.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Flavor {
            $(
                #[doc = concat!("`", $name, "`: ", $what, ".")]
                $flavor,
            )*
            /// `unknown`: a kind of update that is newer than this library.
            Unknown,
        }

        impl Flavor {
            /// The flavor's name, which is Telegram's name of the update except for `chat`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Flavor::$flavor => $name,)*
                    Flavor::Unknown => "unknown",
                }
            }
        }

        impl Update {
            /// What kind of update it is.
            pub fn flavor(&self) -> Flavor {
                match &self.kind {
                    $($(UpdateKind::$kind(_))|+ => Flavor::$flavor,)*
                    UpdateKind::Unknown(_) => Flavor::Unknown,
                }
            }
        }
    };
}
each_flavor!(flavor);

impl fmt::Display for Flavor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
