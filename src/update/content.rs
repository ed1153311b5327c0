//! What a message carries.
//!
//! Telegram keeps it in one of many members of [`Message`]; [`Content`] is that one.

#[allow(
    clippy::wildcard_imports,
    reason = "some seventy types, each named once below"
)]
use crate::types::*;

/// Reads a member of [`Message`]: its value, or that it is absent.
trait Present<'a, T> {
    fn present(&'a self) -> Option<T>;
}

impl<'a> Present<'a, &'a str> for Option<String> {
    fn present(&'a self) -> Option<&'a str> {
        self.as_deref()
    }
}

impl<'a, T> Present<'a, &'a T> for Option<Box<T>> {
    fn present(&'a self) -> Option<&'a T> {
        self.as_deref()
    }
}

impl<'a, T> Present<'a, &'a [T]> for Option<Vec<T>> {
    fn present(&'a self) -> Option<&'a [T]> {
        self.as_deref()
    }
}

impl<'a> Present<'a, &'a MaybeInaccessibleMessage> for Option<MaybeInaccessibleMessage> {
    fn present(&'a self) -> Option<&'a MaybeInaccessibleMessage> {
        self.as_ref()
    }
}

impl Present<'_, i64> for Option<i64> {
    fn present(&self) -> Option<i64> {
        *self
    }
}

impl Present<'_, ()> for bool {
    fn present(&self) -> Option<()> {
        self.then_some(())
    }
}

macro_rules! contents {
    ($($(#[$doc:meta])* $content:ident$(($Data:ty))? = $field:ident,)*) => {
        /// What a message carries: text, a photo, the news that a member left, …
        ///
        /// Each is named for the member of [`Message`] that holds it. Where Telegram sets two
        /// members for the sake of old programs, the special one counts: a venue is no location, an
        /// animation no document.
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[non_exhaustive]
        pub enum Content<'a> {
            $($(#[$doc])* $content$(($Data))?,)*
            /// Something newer than this library, or nothing.
            Unknown,
        }

        impl Content<'_> {
            /// Every content type but `unknown`, in the order in which they are looked for.
            pub const TYPES: &'static [&'static str] = &[$(stringify!($field)),*];

            /// The name of the member that holds it, such as `new_chat_title`, or `unknown`.
            pub fn content_type(&self) -> &'static str {
                match self {
                    $(contents!(@pattern $content $($Data)?) => stringify!($field),)*
                    Content::Unknown => "unknown",
                }
            }
        }

        impl Message {
            /// What the message carries.
            pub fn content(&self) -> Content<'_> {
                $(contents!(@read self.$field, $content $($Data)?);)*
                Content::Unknown
            }
        }
    };
    (@pattern $content:ident $Data:ty) => { Content::$content(_) };
    (@pattern $content:ident) => { Content::$content };
    (@read $member:expr, $content:ident $Data:ty) => {
        if let Some(data) = $member.present() {
            return Content::$content(data);
        }
    };
    (@read $member:expr, $content:ident) => {
        if $member.present() == Some(()) {
            return Content::$content;
        }
    };
}

contents! {
    /// Text.
    Text(&'a str) = text,
    /// A piece of music.
    Audio(&'a Audio) = audio,
    /// An animation without sound; its `document` is set too.
    Animation(&'a Animation) = animation,
    /// A file of no other kind.
    Document(&'a Document) = document,
    /// A game.
    Game(&'a Game) = game,
    /// A photo that moves; its `photo` is set too.
    LivePhoto(&'a LivePhoto) = live_photo,
    /// A photo in several sizes.
    Photo(&'a [PhotoSize]) = photo,
    /// A sticker.
    Sticker(&'a Sticker) = sticker,
    /// A video.
    Video(&'a Video) = video,
    /// A voice message.
    Voice(&'a Voice) = voice,
    /// A round video.
    VideoNote(&'a VideoNote) = video_note,
    /// Somebody's contact.
    Contact(&'a Contact) = contact,
    /// A poll.
    Poll(&'a Poll) = poll,
    /// A place with a name; its `location` is set too.
    Venue(&'a Venue) = venue,
    /// A place on the map.
    Location(&'a Location) = location,
    /// Users, the bot perhaps among them, joined or were added. The `new_chat_member` that Telegram
    /// repeats for old programs is the first of them.
    NewChatMembers(&'a [User]) = new_chat_members,
    /// A user, perhaps the bot itself, left or was removed.
    LeftChatMember(&'a User) = left_chat_member,
    /// The chat's new title.
    NewChatTitle(&'a str) = new_chat_title,
    /// The chat's new photo in several sizes.
    NewChatPhoto(&'a [PhotoSize]) = new_chat_photo,
    /// The chat's photo was deleted.
    DeleteChatPhoto = delete_chat_photo,
    /// The group was created.
    GroupChatCreated = group_chat_created,
    /// The supergroup was created.
    SupergroupChatCreated = supergroup_chat_created,
    /// The channel was created.
    ChannelChatCreated = channel_chat_created,
    /// The group became the supergroup with this id.
    MigrateToChatId(i64) = migrate_to_chat_id,
    /// The supergroup was the group with this id.
    MigrateFromChatId(i64) = migrate_from_chat_id,
    /// This message was pinned.
    PinnedMessage(&'a MaybeInaccessibleMessage) = pinned_message,
    /// An invoice.
    Invoice(&'a Invoice) = invoice,
    /// A payment was made.
    SuccessfulPayment(&'a SuccessfulPayment) = successful_payment,
    /// A message of headings, lists, tables and other blocks.
    RichMessage(&'a RichMessage) = rich_message,
    /// Photos and videos to be paid for.
    PaidMedia(&'a PaidMediaInfo) = paid_media,
    /// A forwarded story.
    Story(&'a Story) = story,
    /// A checklist.
    Checklist(&'a Checklist) = checklist,
    /// A die, dart or the like with a random value.
    Dice(&'a Dice) = dice,
    /// The chat's owner left.
    ChatOwnerLeft(&'a ChatOwnerLeft) = chat_owner_left,
    /// The chat has a new owner.
    ChatOwnerChanged(&'a ChatOwnerChanged) = chat_owner_changed,
    /// Messages are deleted after another time than before.
    MessageAutoDeleteTimerChanged(&'a MessageAutoDeleteTimerChanged)
        = message_auto_delete_timer_changed,
    /// A payment was paid back.
    RefundedPayment(&'a RefundedPayment) = refunded_payment,
    /// The user named users to the bot.
    UsersShared(&'a UsersShared) = users_shared,
    /// The user named a chat to the bot.
    ChatShared(&'a ChatShared) = chat_shared,
    /// A gift was sent or received.
    Gift(&'a GiftInfo) = gift,
    /// A unique gift was sent or received.
    UniqueGift(&'a UniqueGiftInfo) = unique_gift,
    /// The upgrade of a gift was paid for by somebody else than its owner.
    GiftUpgradeSent(&'a GiftInfo) = gift_upgrade_sent,
    /// The user logged in to the website of this domain.
    ConnectedWebsite(&'a str) = connected_website,
    /// The user allowed the bot to write.
    WriteAccessAllowed(&'a WriteAccessAllowed) = write_access_allowed,
    /// Papers that the user shared by Telegram Passport.
    PassportData(&'a PassportData) = passport_data,
    /// A user came close to another who shares the location.
    ProximityAlertTriggered(&'a ProximityAlertTriggered) = proximity_alert_triggered,
    /// A user boosted the chat.
    BoostAdded(&'a ChatBoostAdded) = boost_added,
    /// The chat's background was changed.
    ChatBackgroundSet(&'a ChatBackground) = chat_background_set,
    /// Tasks of a checklist were marked as done or not done.
    ChecklistTasksDone(&'a ChecklistTasksDone) = checklist_tasks_done,
    /// Tasks were added to a checklist.
    ChecklistTasksAdded(&'a ChecklistTasksAdded) = checklist_tasks_added,
    /// A chat or bot was added to a community.
    CommunityChatAdded(&'a CommunityChatAdded) = community_chat_added,
    /// A user joined the chat from a community.
    CommunityChatJoined(&'a CommunityChatJoined) = community_chat_joined,
    /// A chat or bot was removed from a community.
    CommunityChatRemoved(&'a CommunityChatRemoved) = community_chat_removed,
    /// The price of direct messages to the channel changed.
    DirectMessagePriceChanged(&'a DirectMessagePriceChanged) = direct_message_price_changed,
    /// A topic was created.
    ForumTopicCreated(&'a ForumTopicCreated) = forum_topic_created,
    /// A topic has another name or icon.
    ForumTopicEdited(&'a ForumTopicEdited) = forum_topic_edited,
    /// A topic was closed.
    ForumTopicClosed(&'a ForumTopicClosed) = forum_topic_closed,
    /// A topic was opened again.
    ForumTopicReopened(&'a ForumTopicReopened) = forum_topic_reopened,
    /// The general topic was hidden.
    GeneralForumTopicHidden(&'a GeneralForumTopicHidden) = general_forum_topic_hidden,
    /// The general topic is shown again.
    GeneralForumTopicUnhidden(&'a GeneralForumTopicUnhidden) = general_forum_topic_unhidden,
    /// A giveaway was announced.
    GiveawayCreated(&'a GiveawayCreated) = giveaway_created,
    /// A giveaway.
    Giveaway(&'a Giveaway) = giveaway,
    /// The winners of a giveaway.
    GiveawayWinners(&'a GiveawayWinners) = giveaway_winners,
    /// A giveaway ended without naming its winners.
    GiveawayCompleted(&'a GiveawayCompleted) = giveaway_completed,
    /// The user created a bot that this bot manages.
    ManagedBotCreated(&'a ManagedBotCreated) = managed_bot_created,
    /// The price of messages to the chat changed.
    PaidMessagePriceChanged(&'a PaidMessagePriceChanged) = paid_message_price_changed,
    /// An option was added to a poll.
    PollOptionAdded(&'a PollOptionAdded) = poll_option_added,
    /// An option of a poll was deleted.
    PollOptionDeleted(&'a PollOptionDeleted) = poll_option_deleted,
    /// A suggested post was approved.
    SuggestedPostApproved(&'a SuggestedPostApproved) = suggested_post_approved,
    /// A suggested post could not be approved.
    SuggestedPostApprovalFailed(&'a SuggestedPostApprovalFailed) = suggested_post_approval_failed,
    /// A suggested post was declined.
    SuggestedPostDeclined(&'a SuggestedPostDeclined) = suggested_post_declined,
    /// A suggested post was paid.
    SuggestedPostPaid(&'a SuggestedPostPaid) = suggested_post_paid,
    /// The payment for a suggested post was paid back.
    SuggestedPostRefunded(&'a SuggestedPostRefunded) = suggested_post_refunded,
    /// A video chat was announced.
    VideoChatScheduled(&'a VideoChatScheduled) = video_chat_scheduled,
    /// A video chat began.
    VideoChatStarted(&'a VideoChatStarted) = video_chat_started,
    /// A video chat ended.
    VideoChatEnded(&'a VideoChatEnded) = video_chat_ended,
    /// Users were invited to a video chat.
    VideoChatParticipantsInvited(&'a VideoChatParticipantsInvited)
        = video_chat_participants_invited,
    /// What a web app sent.
    WebAppData(&'a WebAppData) = web_app_data,
}
