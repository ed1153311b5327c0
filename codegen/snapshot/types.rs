// Generated from api-schema.json (Bot API 10.3). Change the schema or the generator, not this file.

/// A kind of update, as named in `allowed_updates`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateType {
    /// `message`
    Message,
    /// `edited_message`
    EditedMessage,
    /// `channel_post`
    ChannelPost,
    /// `edited_channel_post`
    EditedChannelPost,
    /// `business_connection`
    BusinessConnection,
    /// `business_message`
    BusinessMessage,
    /// `edited_business_message`
    EditedBusinessMessage,
    /// `deleted_business_messages`
    DeletedBusinessMessages,
    /// `guest_message`
    GuestMessage,
    /// `message_reaction`
    MessageReaction,
    /// `message_reaction_count`
    MessageReactionCount,
    /// `inline_query`
    InlineQuery,
    /// `chosen_inline_result`
    ChosenInlineResult,
    /// `callback_query`
    CallbackQuery,
    /// `shipping_query`
    ShippingQuery,
    /// `pre_checkout_query`
    PreCheckoutQuery,
    /// `purchased_paid_media`
    PurchasedPaidMedia,
    /// `poll`
    Poll,
    /// `poll_answer`
    PollAnswer,
    /// `my_chat_member`
    MyChatMember,
    /// `chat_member`
    ChatMember,
    /// `chat_join_request`
    ChatJoinRequest,
    /// `chat_boost`
    ChatBoost,
    /// `removed_chat_boost`
    RemovedChatBoost,
    /// `managed_bot`
    ManagedBot,
    /// `subscription`
    Subscription,
    /// `stopped_message_generation`
    StoppedMessageGeneration,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl UpdateType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Message => "message",
            Self::EditedMessage => "edited_message",
            Self::ChannelPost => "channel_post",
            Self::EditedChannelPost => "edited_channel_post",
            Self::BusinessConnection => "business_connection",
            Self::BusinessMessage => "business_message",
            Self::EditedBusinessMessage => "edited_business_message",
            Self::DeletedBusinessMessages => "deleted_business_messages",
            Self::GuestMessage => "guest_message",
            Self::MessageReaction => "message_reaction",
            Self::MessageReactionCount => "message_reaction_count",
            Self::InlineQuery => "inline_query",
            Self::ChosenInlineResult => "chosen_inline_result",
            Self::CallbackQuery => "callback_query",
            Self::ShippingQuery => "shipping_query",
            Self::PreCheckoutQuery => "pre_checkout_query",
            Self::PurchasedPaidMedia => "purchased_paid_media",
            Self::Poll => "poll",
            Self::PollAnswer => "poll_answer",
            Self::MyChatMember => "my_chat_member",
            Self::ChatMember => "chat_member",
            Self::ChatJoinRequest => "chat_join_request",
            Self::ChatBoost => "chat_boost",
            Self::RemovedChatBoost => "removed_chat_boost",
            Self::ManagedBot => "managed_bot",
            Self::Subscription => "subscription",
            Self::StoppedMessageGeneration => "stopped_message_generation",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UpdateType {
    fn from(value: &str) -> Self {
        match value {
            "message" => Self::Message,
            "edited_message" => Self::EditedMessage,
            "channel_post" => Self::ChannelPost,
            "edited_channel_post" => Self::EditedChannelPost,
            "business_connection" => Self::BusinessConnection,
            "business_message" => Self::BusinessMessage,
            "edited_business_message" => Self::EditedBusinessMessage,
            "deleted_business_messages" => Self::DeletedBusinessMessages,
            "guest_message" => Self::GuestMessage,
            "message_reaction" => Self::MessageReaction,
            "message_reaction_count" => Self::MessageReactionCount,
            "inline_query" => Self::InlineQuery,
            "chosen_inline_result" => Self::ChosenInlineResult,
            "callback_query" => Self::CallbackQuery,
            "shipping_query" => Self::ShippingQuery,
            "pre_checkout_query" => Self::PreCheckoutQuery,
            "purchased_paid_media" => Self::PurchasedPaidMedia,
            "poll" => Self::Poll,
            "poll_answer" => Self::PollAnswer,
            "my_chat_member" => Self::MyChatMember,
            "chat_member" => Self::ChatMember,
            "chat_join_request" => Self::ChatJoinRequest,
            "chat_boost" => Self::ChatBoost,
            "removed_chat_boost" => Self::RemovedChatBoost,
            "managed_bot" => Self::ManagedBot,
            "subscription" => Self::Subscription,
            "stopped_message_generation" => Self::StoppedMessageGeneration,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// The markup language in which a text is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseMode {
    /// `MarkdownV2`
    MarkdownV2,
    /// `HTML`
    Html,
    /// `Markdown`
    Markdown,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl ParseMode {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MarkdownV2 => "MarkdownV2",
            Self::Html => "HTML",
            Self::Markdown => "Markdown",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ParseMode {
    fn from(value: &str) -> Self {
        match value {
            "MarkdownV2" => Self::MarkdownV2,
            "HTML" => Self::Html,
            "Markdown" => Self::Markdown,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// What a chat is: private, a group, a supergroup or a channel.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatType {
    /// `private`
    Private,
    /// `group`
    Group,
    /// `supergroup`
    Supergroup,
    /// `channel`
    Channel,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl ChatType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Private => "private",
            Self::Group => "group",
            Self::Supergroup => "supergroup",
            Self::Channel => "channel",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChatType {
    fn from(value: &str) -> Self {
        match value {
            "private" => Self::Private,
            "group" => Self::Group,
            "supergroup" => Self::Supergroup,
            "channel" => Self::Channel,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// Where an inline query was typed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InlineQueryChatType {
    /// `sender`
    Sender,
    /// `private`
    Private,
    /// `group`
    Group,
    /// `supergroup`
    Supergroup,
    /// `channel`
    Channel,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl InlineQueryChatType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sender => "sender",
            Self::Private => "private",
            Self::Group => "group",
            Self::Supergroup => "supergroup",
            Self::Channel => "channel",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InlineQueryChatType {
    fn from(value: &str) -> Self {
        match value {
            "sender" => Self::Sender,
            "private" => Self::Private,
            "group" => Self::Group,
            "supergroup" => Self::Supergroup,
            "channel" => Self::Channel,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// What the bot appears to be doing.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatAction {
    /// `typing`
    Typing,
    /// `upload_photo`
    UploadPhoto,
    /// `record_video`
    RecordVideo,
    /// `upload_video`
    UploadVideo,
    /// `record_voice`
    RecordVoice,
    /// `upload_voice`
    UploadVoice,
    /// `upload_document`
    UploadDocument,
    /// `choose_sticker`
    ChooseSticker,
    /// `find_location`
    FindLocation,
    /// `record_video_note`
    RecordVideoNote,
    /// `upload_video_note`
    UploadVideoNote,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl ChatAction {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Typing => "typing",
            Self::UploadPhoto => "upload_photo",
            Self::RecordVideo => "record_video",
            Self::UploadVideo => "upload_video",
            Self::RecordVoice => "record_voice",
            Self::UploadVoice => "upload_voice",
            Self::UploadDocument => "upload_document",
            Self::ChooseSticker => "choose_sticker",
            Self::FindLocation => "find_location",
            Self::RecordVideoNote => "record_video_note",
            Self::UploadVideoNote => "upload_video_note",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChatAction {
    fn from(value: &str) -> Self {
        match value {
            "typing" => Self::Typing,
            "upload_photo" => Self::UploadPhoto,
            "record_video" => Self::RecordVideo,
            "upload_video" => Self::UploadVideo,
            "record_voice" => Self::RecordVoice,
            "upload_voice" => Self::UploadVoice,
            "upload_document" => Self::UploadDocument,
            "choose_sticker" => Self::ChooseSticker,
            "find_location" => Self::FindLocation,
            "record_video_note" => Self::RecordVideoNote,
            "upload_video_note" => Self::UploadVideoNote,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// What a marked part of a text is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageEntityType {
    /// `mention`
    Mention,
    /// `hashtag`
    Hashtag,
    /// `cashtag`
    Cashtag,
    /// `bot_command`
    BotCommand,
    /// `url`
    Url,
    /// `email`
    Email,
    /// `phone_number`
    PhoneNumber,
    /// `bold`
    Bold,
    /// `italic`
    Italic,
    /// `underline`
    Underline,
    /// `strikethrough`
    Strikethrough,
    /// `spoiler`
    Spoiler,
    /// `blockquote`
    Blockquote,
    /// `expandable_blockquote`
    ExpandableBlockquote,
    /// `code`
    Code,
    /// `pre`
    Pre,
    /// `text_link`
    TextLink,
    /// `text_mention`
    TextMention,
    /// `custom_emoji`
    CustomEmoji,
    /// `date_time`
    DateTime,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl MessageEntityType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mention => "mention",
            Self::Hashtag => "hashtag",
            Self::Cashtag => "cashtag",
            Self::BotCommand => "bot_command",
            Self::Url => "url",
            Self::Email => "email",
            Self::PhoneNumber => "phone_number",
            Self::Bold => "bold",
            Self::Italic => "italic",
            Self::Underline => "underline",
            Self::Strikethrough => "strikethrough",
            Self::Spoiler => "spoiler",
            Self::Blockquote => "blockquote",
            Self::ExpandableBlockquote => "expandable_blockquote",
            Self::Code => "code",
            Self::Pre => "pre",
            Self::TextLink => "text_link",
            Self::TextMention => "text_mention",
            Self::CustomEmoji => "custom_emoji",
            Self::DateTime => "date_time",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessageEntityType {
    fn from(value: &str) -> Self {
        match value {
            "mention" => Self::Mention,
            "hashtag" => Self::Hashtag,
            "cashtag" => Self::Cashtag,
            "bot_command" => Self::BotCommand,
            "url" => Self::Url,
            "email" => Self::Email,
            "phone_number" => Self::PhoneNumber,
            "bold" => Self::Bold,
            "italic" => Self::Italic,
            "underline" => Self::Underline,
            "strikethrough" => Self::Strikethrough,
            "spoiler" => Self::Spoiler,
            "blockquote" => Self::Blockquote,
            "expandable_blockquote" => Self::ExpandableBlockquote,
            "code" => Self::Code,
            "pre" => Self::Pre,
            "text_link" => Self::TextLink,
            "text_mention" => Self::TextMention,
            "custom_emoji" => Self::CustomEmoji,
            "date_time" => Self::DateTime,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// A regular poll or a quiz.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PollType {
    /// `regular`
    Regular,
    /// `quiz`
    Quiz,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl PollType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Regular => "regular",
            Self::Quiz => "quiz",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PollType {
    fn from(value: &str) -> Self {
        match value {
            "regular" => Self::Regular,
            "quiz" => Self::Quiz,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// What a sticker is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickerType {
    /// `regular`
    Regular,
    /// `mask`
    Mask,
    /// `custom_emoji`
    CustomEmoji,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl StickerType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Regular => "regular",
            Self::Mask => "mask",
            Self::CustomEmoji => "custom_emoji",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StickerType {
    fn from(value: &str) -> Self {
        match value {
            "regular" => Self::Regular,
            "mask" => Self::Mask,
            "custom_emoji" => Self::CustomEmoji,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// How a sticker is drawn.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StickerFormat {
    /// `static`
    Static,
    /// `animated`
    Animated,
    /// `video`
    Video,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl StickerFormat {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Static => "static",
            Self::Animated => "animated",
            Self::Video => "video",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StickerFormat {
    fn from(value: &str) -> Self {
        match value {
            "static" => Self::Static,
            "animated" => Self::Animated,
            "video" => Self::Video,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// The part of a face that a mask is placed on.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaskPoint {
    /// `forehead`
    Forehead,
    /// `eyes`
    Eyes,
    /// `mouth`
    Mouth,
    /// `chin`
    Chin,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl MaskPoint {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Forehead => "forehead",
            Self::Eyes => "eyes",
            Self::Mouth => "mouth",
            Self::Chin => "chin",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MaskPoint {
    fn from(value: &str) -> Self {
        match value {
            "forehead" => Self::Forehead,
            "eyes" => Self::Eyes,
            "mouth" => Self::Mouth,
            "chin" => Self::Chin,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// The look of a keyboard button.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ButtonStyle {
    /// `danger`
    Danger,
    /// `success`
    Success,
    /// `primary`
    Primary,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl ButtonStyle {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Danger => "danger",
            Self::Success => "success",
            Self::Primary => "primary",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ButtonStyle {
    fn from(value: &str) -> Self {
        match value {
            "danger" => Self::Danger,
            "success" => Self::Success,
            "primary" => Self::Primary,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// The look of a button inside a rich message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RichButtonStyle {
    /// `danger`
    Danger,
    /// `success`
    Success,
    /// `primary`
    Primary,
    /// `link`
    Link,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl RichButtonStyle {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Danger => "danger",
            Self::Success => "success",
            Self::Primary => "primary",
            Self::Link => "link",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RichButtonStyle {
    fn from(value: &str) -> Self {
        match value {
            "danger" => Self::Danger,
            "success" => Self::Success,
            "primary" => Self::Primary,
            "link" => Self::Link,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// What becomes of a request to join a chat.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinRequestResult {
    /// `approve`
    Approve,
    /// `decline`
    Decline,
    /// `queue`
    Queue,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl JoinRequestResult {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approve => "approve",
            Self::Decline => "decline",
            Self::Queue => "queue",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for JoinRequestResult {
    fn from(value: &str) -> Self {
        match value {
            "approve" => Self::Approve,
            "decline" => Self::Decline,
            "queue" => Self::Queue,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// A kind of Telegram Passport document or datum.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PassportElementType {
    /// `personal_details`
    PersonalDetails,
    /// `passport`
    Passport,
    /// `driver_license`
    DriverLicense,
    /// `identity_card`
    IdentityCard,
    /// `internal_passport`
    InternalPassport,
    /// `address`
    Address,
    /// `utility_bill`
    UtilityBill,
    /// `bank_statement`
    BankStatement,
    /// `rental_agreement`
    RentalAgreement,
    /// `passport_registration`
    PassportRegistration,
    /// `temporary_registration`
    TemporaryRegistration,
    /// `phone_number`
    PhoneNumber,
    /// `email`
    Email,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl PassportElementType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PersonalDetails => "personal_details",
            Self::Passport => "passport",
            Self::DriverLicense => "driver_license",
            Self::IdentityCard => "identity_card",
            Self::InternalPassport => "internal_passport",
            Self::Address => "address",
            Self::UtilityBill => "utility_bill",
            Self::BankStatement => "bank_statement",
            Self::RentalAgreement => "rental_agreement",
            Self::PassportRegistration => "passport_registration",
            Self::TemporaryRegistration => "temporary_registration",
            Self::PhoneNumber => "phone_number",
            Self::Email => "email",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PassportElementType {
    fn from(value: &str) -> Self {
        match value {
            "personal_details" => Self::PersonalDetails,
            "passport" => Self::Passport,
            "driver_license" => Self::DriverLicense,
            "identity_card" => Self::IdentityCard,
            "internal_passport" => Self::InternalPassport,
            "address" => Self::Address,
            "utility_bill" => Self::UtilityBill,
            "bank_statement" => Self::BankStatement,
            "rental_agreement" => Self::RentalAgreement,
            "passport_registration" => Self::PassportRegistration,
            "temporary_registration" => Self::TemporaryRegistration,
            "phone_number" => Self::PhoneNumber,
            "email" => Self::Email,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// What became of a subscription to the bot.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BotSubscriptionState {
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `failed`
    Failed,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl BotSubscriptionState {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Canceled => "canceled",
            Self::Failed => "failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BotSubscriptionState {
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "canceled" => Self::Canceled,
            "failed" => Self::Failed,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// Where the review of a suggested post stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SuggestedPostState {
    /// `pending`
    Pending,
    /// `approved`
    Approved,
    /// `declined`
    Declined,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl SuggestedPostState {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Approved => "approved",
            Self::Declined => "declined",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SuggestedPostState {
    fn from(value: &str) -> Self {
        match value {
            "pending" => Self::Pending,
            "approved" => Self::Approved,
            "declined" => Self::Declined,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// Why the payment for a suggested post went back.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SuggestedPostRefundReason {
    /// `post_deleted`
    PostDeleted,
    /// `payment_refunded`
    PaymentRefunded,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl SuggestedPostRefundReason {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PostDeleted => "post_deleted",
            Self::PaymentRefunded => "payment_refunded",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SuggestedPostRefundReason {
    fn from(value: &str) -> Self {
        match value {
            "post_deleted" => Self::PostDeleted,
            "payment_refunded" => Self::PaymentRefunded,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// How rare the model of a unique gift is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UniqueGiftRarity {
    /// `uncommon`
    Uncommon,
    /// `rare`
    Rare,
    /// `epic`
    Epic,
    /// `legendary`
    Legendary,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl UniqueGiftRarity {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Uncommon => "uncommon",
            Self::Rare => "rare",
            Self::Epic => "epic",
            Self::Legendary => "legendary",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UniqueGiftRarity {
    fn from(value: &str) -> Self {
        match value {
            "uncommon" => Self::Uncommon,
            "rare" => Self::Rare,
            "epic" => Self::Epic,
            "legendary" => Self::Legendary,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// How a unique gift came to its owner.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UniqueGiftOrigin {
    /// `upgrade`
    Upgrade,
    /// `transfer`
    Transfer,
    /// `resale`
    Resale,
    /// `gifted_upgrade`
    GiftedUpgrade,
    /// `offer`
    Offer,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl UniqueGiftOrigin {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Upgrade => "upgrade",
            Self::Transfer => "transfer",
            Self::Resale => "resale",
            Self::GiftedUpgrade => "gifted_upgrade",
            Self::Offer => "offer",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for UniqueGiftOrigin {
    fn from(value: &str) -> Self {
        match value {
            "upgrade" => Self::Upgrade,
            "transfer" => Self::Transfer,
            "resale" => Self::Resale,
            "gifted_upgrade" => Self::GiftedUpgrade,
            "offer" => Self::Offer,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// What a payment by a user was for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionType {
    /// `invoice_payment`
    InvoicePayment,
    /// `paid_media_payment`
    PaidMediaPayment,
    /// `gift_purchase`
    GiftPurchase,
    /// `premium_purchase`
    PremiumPurchase,
    /// `business_account_transfer`
    BusinessAccountTransfer,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl TransactionType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvoicePayment => "invoice_payment",
            Self::PaidMediaPayment => "paid_media_payment",
            Self::GiftPurchase => "gift_purchase",
            Self::PremiumPurchase => "premium_purchase",
            Self::BusinessAccountTransfer => "business_account_transfer",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TransactionType {
    fn from(value: &str) -> Self {
        match value {
            "invoice_payment" => Self::InvoicePayment,
            "paid_media_payment" => Self::PaidMediaPayment,
            "gift_purchase" => Self::GiftPurchase,
            "premium_purchase" => Self::PremiumPurchase,
            "business_account_transfer" => Self::BusinessAccountTransfer,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// Where content stands between left and right.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HorizontalAlignment {
    /// `left`
    Left,
    /// `center`
    Center,
    /// `right`
    Right,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl HorizontalAlignment {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Left => "left",
            Self::Center => "center",
            Self::Right => "right",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for HorizontalAlignment {
    fn from(value: &str) -> Self {
        match value {
            "left" => Self::Left,
            "center" => Self::Center,
            "right" => Self::Right,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// Where content stands between top and bottom.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerticalAlignment {
    /// `top`
    Top,
    /// `middle`
    Middle,
    /// `bottom`
    Bottom,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl VerticalAlignment {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Top => "top",
            Self::Middle => "middle",
            Self::Bottom => "bottom",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VerticalAlignment {
    fn from(value: &str) -> Self {
        match value {
            "top" => Self::Top,
            "middle" => Self::Middle,
            "bottom" => Self::Bottom,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// How the items of an ordered list are numbered.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListItemType {
    /// `a`
    LowercaseLetters,
    /// `A`
    UppercaseLetters,
    /// `i`
    LowercaseRoman,
    /// `I`
    UppercaseRoman,
    /// `1`
    Decimal,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl ListItemType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LowercaseLetters => "a",
            Self::UppercaseLetters => "A",
            Self::LowercaseRoman => "i",
            Self::UppercaseRoman => "I",
            Self::Decimal => "1",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ListItemType {
    fn from(value: &str) -> Self {
        match value {
            "a" => Self::LowercaseLetters,
            "A" => Self::UppercaseLetters,
            "i" => Self::LowercaseRoman,
            "I" => Self::UppercaseRoman,
            "1" => Self::Decimal,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// The media type of a thumbnail.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThumbnailMimeType {
    /// `image/jpeg`
    ImageJpeg,
    /// `image/gif`
    ImageGif,
    /// `video/mp4`
    VideoMp4,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl ThumbnailMimeType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ImageJpeg => "image/jpeg",
            Self::ImageGif => "image/gif",
            Self::VideoMp4 => "video/mp4",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ThumbnailMimeType {
    fn from(value: &str) -> Self {
        match value {
            "image/jpeg" => Self::ImageJpeg,
            "image/gif" => Self::ImageGif,
            "video/mp4" => Self::VideoMp4,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// The media type behind the address of an inline video result.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoMimeType {
    /// `text/html`
    TextHtml,
    /// `video/mp4`
    VideoMp4,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl VideoMimeType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TextHtml => "text/html",
            Self::VideoMp4 => "video/mp4",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VideoMimeType {
    fn from(value: &str) -> Self {
        match value {
            "text/html" => Self::TextHtml,
            "video/mp4" => Self::VideoMp4,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// The media type of an inline document result.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentMimeType {
    /// `application/pdf`
    ApplicationPdf,
    /// `application/zip`
    ApplicationZip,
    /// A value that is newer than this library.
    Unknown(Box<str>),
}

impl DocumentMimeType {
    /// The value as it travels.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationPdf => "application/pdf",
            Self::ApplicationZip => "application/zip",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DocumentMimeType {
    fn from(value: &str) -> Self {
        match value {
            "application/pdf" => Self::ApplicationPdf,
            "application/zip" => Self::ApplicationZip,
            _ => Self::Unknown(value.into()),
        }
    }
}

/// One event for the bot. It carries a growing number and exactly one payload that tells what
/// happened.
///
/// Telegram docs: [Update](https://core.telegram.org/bots/api#update)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Update {
    /// Rising number, for spotting repeats and gaps.
    pub update_id: i64,
    /// What it is about.
    pub kind: UpdateKind,
}

impl Update {
    /// Puts one together by hand, as tests do.
    pub fn new(update_id: i64, kind: UpdateKind) -> Self {
        Self {
            update_id,
            kind,
        }
    }
}

/// What [`Update`] is about.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateKind {
    /// Something new in a group or private chat.
    Message(Box<Message>),
    /// A message as it now reads.
    EditedMessage(Box<Message>),
    /// Something new in a channel.
    ChannelPost(Box<Message>),
    /// A channel post as it now reads.
    EditedChannelPost(Box<Message>),
    /// The bot was tied to a business account, or the tie changed.
    BusinessConnection(Box<BusinessConnection>),
    /// Something new in a business account's chat.
    BusinessMessage(Box<Message>),
    /// A business account's message as it now reads.
    EditedBusinessMessage(Box<Message>),
    /// Messages vanished from a business account's chat.
    DeletedBusinessMessages(Box<BusinessMessagesDeleted>),
    /// The bot was called into a chat it is no member of.
    GuestMessage(Box<Message>),
    /// Somebody changed a reaction; must be asked for, administrators only.
    MessageReaction(Box<MessageReactionUpdated>),
    /// Anonymous reactions changed; must be asked for, administrators only.
    MessageReactionCount(Box<MessageReactionCountUpdated>),
    /// Somebody types after the bot's name.
    InlineQuery(Box<InlineQuery>),
    /// Somebody sent an inline choice; only with feedback switched on.
    ChosenInlineResult(Box<ChosenInlineResult>),
    /// Somebody pressed an inline button.
    CallbackQuery(Box<CallbackQuery>),
    /// A buyer gave an address.
    ShippingQuery(Box<ShippingQuery>),
    /// A buyer is about to pay.
    PreCheckoutQuery(Box<PreCheckoutQuery>),
    /// Somebody bought paid media.
    PurchasedPaidMedia(Box<PaidMediaPurchased>),
    /// New state of a poll the bot sent, or one just stopped.
    Poll(Box<Poll>),
    /// Somebody voted in a public poll of the bot.
    PollAnswer(Box<PollAnswer>),
    /// The bot's own standing in a chat changed.
    MyChatMember(Box<ChatMemberUpdated>),
    /// Somebody's standing in a chat changed; must be asked for.
    ChatMember(Box<ChatMemberUpdated>),
    /// Somebody asks to join a chat.
    ChatJoinRequest(Box<ChatJoinRequest>),
    /// A chat was boosted, or a boost changed.
    ChatBoost(Box<ChatBoostUpdated>),
    /// A chat lost a boost.
    RemovedChatBoost(Box<ChatBoostRemoved>),
    /// A managed bot is new or changed.
    ManagedBot(Box<ManagedBotUpdated>),
    /// A subscription to the bot changed.
    Subscription(Box<BotSubscriptionUpdated>),
    /// Somebody pressed stop on a draft.
    StoppedMessageGeneration(Box<MessageGenerationStopped>),
    /// A kind that is newer than this library: the whole object without its id, as JSON.
    Unknown(Box<Value>),
}

impl UpdateKind {
    /// The member's name as it travels; of an unknown kind, the first one.
    pub fn name(&self) -> &str {
        match self {
            Self::Message(_) => "message",
            Self::EditedMessage(_) => "edited_message",
            Self::ChannelPost(_) => "channel_post",
            Self::EditedChannelPost(_) => "edited_channel_post",
            Self::BusinessConnection(_) => "business_connection",
            Self::BusinessMessage(_) => "business_message",
            Self::EditedBusinessMessage(_) => "edited_business_message",
            Self::DeletedBusinessMessages(_) => "deleted_business_messages",
            Self::GuestMessage(_) => "guest_message",
            Self::MessageReaction(_) => "message_reaction",
            Self::MessageReactionCount(_) => "message_reaction_count",
            Self::InlineQuery(_) => "inline_query",
            Self::ChosenInlineResult(_) => "chosen_inline_result",
            Self::CallbackQuery(_) => "callback_query",
            Self::ShippingQuery(_) => "shipping_query",
            Self::PreCheckoutQuery(_) => "pre_checkout_query",
            Self::PurchasedPaidMedia(_) => "purchased_paid_media",
            Self::Poll(_) => "poll",
            Self::PollAnswer(_) => "poll_answer",
            Self::MyChatMember(_) => "my_chat_member",
            Self::ChatMember(_) => "chat_member",
            Self::ChatJoinRequest(_) => "chat_join_request",
            Self::ChatBoost(_) => "chat_boost",
            Self::RemovedChatBoost(_) => "removed_chat_boost",
            Self::ManagedBot(_) => "managed_bot",
            Self::Subscription(_) => "subscription",
            Self::StoppedMessageGeneration(_) => "stopped_message_generation",
            Self::Unknown(value) => first_key(value),
        }
    }
}

/// How the webhook is set up and how well its deliveries go.
///
/// Telegram docs: [WebhookInfo](https://core.telegram.org/bots/api#webhookinfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookInfo {
    /// Where updates are pushed; empty without a webhook.
    ///
    /// May be empty.
    pub url: String,
    /// A self-signed certificate was given.
    pub has_custom_certificate: bool,
    /// How many updates wait.
    pub pending_update_count: i64,
    /// Address used for the webhook.
    pub ip_address: Option<String>,
    /// When a delivery last failed.
    ///
    /// Unix time.
    pub last_error_date: Option<i64>,
    /// Why that delivery failed.
    pub last_error_message: Option<String>,
    /// When fetching updates inside Telegram last failed.
    ///
    /// Unix time.
    pub last_synchronization_error_date: Option<i64>,
    /// How many deliveries may run at once.
    pub max_connections: Option<i64>,
    /// Kinds of updates to deliver.
    pub allowed_updates: Option<Vec<UpdateType>>,
}

/// A Telegram account, human or bot. Fields about bot abilities are filled in by `getMe`
/// only.
///
/// Telegram docs: [User](https://core.telegram.org/bots/api#user)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Fits 52 bits but not 32.
    pub id: i64,
    /// Belongs to a bot.
    pub is_bot: bool,
    /// Given name, or the name of a bot.
    pub first_name: String,
    /// Family name.
    pub last_name: Option<String>,
    /// Public name, without the leading at sign.
    pub username: Option<String>,
    /// Language of the user's client, as an IETF tag.
    pub language_code: Option<String>,
    /// Pays for Telegram Premium.
    pub is_premium: bool,
    /// Has this bot among the attachments.
    pub added_to_attachment_menu: bool,
    /// The bot may be added to groups.
    ///
    /// Only in the answer of `getMe`.
    pub can_join_groups: Option<bool>,
    /// The bot sees everything in groups.
    ///
    /// Only in the answer of `getMe`.
    pub can_read_all_group_messages: Option<bool>,
    /// The bot can be called into chats as a guest.
    ///
    /// Only in the answer of `getMe`.
    pub supports_guest_queries: Option<bool>,
    /// The bot answers inline queries.
    ///
    /// Only in the answer of `getMe`.
    pub supports_inline_queries: Option<bool>,
    /// The bot can serve business accounts.
    ///
    /// Only in the answer of `getMe`.
    pub can_connect_to_business: Option<bool>,
    /// The bot has a Web App on its profile.
    ///
    /// Only in the answer of `getMe`.
    pub has_main_web_app: Option<bool>,
    /// The bot's private chats have topics.
    ///
    /// Only in the answer of `getMe`.
    pub has_topics_enabled: Option<bool>,
    /// People may open topics in the bot's private chats.
    ///
    /// Only in the answer of `getMe`.
    pub allows_users_to_create_topics: Option<bool>,
    /// The bot may manage others.
    ///
    /// Only in the answer of `getMe`.
    pub can_manage_bots: Option<bool>,
    /// The bot can act as gatekeeper.
    ///
    /// Only in the answer of `getMe`.
    pub supports_join_request_queries: Option<bool>,
}

impl User {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: i64, is_bot: bool, first_name: impl Into<String>) -> Self {
        Self {
            id,
            is_bot,
            first_name: first_name.into(),
            last_name: None,
            username: None,
            language_code: None,
            is_premium: false,
            added_to_attachment_menu: false,
            can_join_groups: None,
            can_read_all_group_messages: None,
            supports_guest_queries: None,
            supports_inline_queries: None,
            can_connect_to_business: None,
            has_main_web_app: None,
            has_topics_enabled: None,
            allows_users_to_create_topics: None,
            can_manage_bots: None,
            supports_join_request_queries: None,
        }
    }

    /// Family name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Public name, without the leading at sign.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Language of the user's client, as an IETF tag.
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }

    /// Pays for Telegram Premium.
    pub fn is_premium(mut self, is_premium: bool) -> Self {
        self.is_premium = is_premium;
        self
    }

    /// Has this bot among the attachments.
    pub fn added_to_attachment_menu(mut self, added_to_attachment_menu: bool) -> Self {
        self.added_to_attachment_menu = added_to_attachment_menu;
        self
    }

    /// The bot may be added to groups.
    pub fn can_join_groups(mut self, can_join_groups: bool) -> Self {
        self.can_join_groups = Some(can_join_groups);
        self
    }

    /// The bot sees everything in groups.
    pub fn can_read_all_group_messages(mut self, can_read_all_group_messages: bool) -> Self {
        self.can_read_all_group_messages = Some(can_read_all_group_messages);
        self
    }

    /// The bot can be called into chats as a guest.
    pub fn supports_guest_queries(mut self, supports_guest_queries: bool) -> Self {
        self.supports_guest_queries = Some(supports_guest_queries);
        self
    }

    /// The bot answers inline queries.
    pub fn supports_inline_queries(mut self, supports_inline_queries: bool) -> Self {
        self.supports_inline_queries = Some(supports_inline_queries);
        self
    }

    /// The bot can serve business accounts.
    pub fn can_connect_to_business(mut self, can_connect_to_business: bool) -> Self {
        self.can_connect_to_business = Some(can_connect_to_business);
        self
    }

    /// The bot has a Web App on its profile.
    pub fn has_main_web_app(mut self, has_main_web_app: bool) -> Self {
        self.has_main_web_app = Some(has_main_web_app);
        self
    }

    /// The bot's private chats have topics.
    pub fn has_topics_enabled(mut self, has_topics_enabled: bool) -> Self {
        self.has_topics_enabled = Some(has_topics_enabled);
        self
    }

    /// People may open topics in the bot's private chats.
    pub fn allows_users_to_create_topics(mut self, allows_users_to_create_topics: bool) -> Self {
        self.allows_users_to_create_topics = Some(allows_users_to_create_topics);
        self
    }

    /// The bot may manage others.
    pub fn can_manage_bots(mut self, can_manage_bots: bool) -> Self {
        self.can_manage_bots = Some(can_manage_bots);
        self
    }

    /// The bot can act as gatekeeper.
    pub fn supports_join_request_queries(mut self, supports_join_request_queries: bool) -> Self {
        self.supports_join_request_queries = Some(supports_join_request_queries);
        self
    }
}

/// Any chat, from private to channel, in the short form that messages carry.
///
/// Telegram docs: [Chat](https://core.telegram.org/bots/api#chat)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Chat {
    /// Fits 52 bits but not 32.
    pub id: i64,
    /// Private chat, group, supergroup or channel.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: ChatType,
    /// Name of the group or channel; none in private chats.
    pub title: Option<String>,
    /// Public name, without the leading at sign.
    pub username: Option<String>,
    /// Name of the other person in a private chat.
    pub first_name: Option<String>,
    /// Family name of the other person in a private chat.
    pub last_name: Option<String>,
    /// Has topics.
    pub is_forum: bool,
    /// Takes what readers write to a channel.
    pub is_direct_messages: bool,
}

/// Everything the bot may know about a chat, as answered by `getChat`.
///
/// Telegram docs: [ChatFullInfo](https://core.telegram.org/bots/api#chatfullinfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatFullInfo {
    /// Fits 52 bits but not 32.
    pub id: i64,
    /// Private chat, group, supergroup or channel.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: ChatType,
    /// Name of the group or channel; none in private chats.
    pub title: Option<String>,
    /// Public name, without the leading at sign.
    pub username: Option<String>,
    /// Name of the other person in a private chat.
    pub first_name: Option<String>,
    /// Family name of the other person in a private chat.
    pub last_name: Option<String>,
    /// Has topics.
    pub is_forum: bool,
    /// Takes what readers write to a channel.
    pub is_direct_messages: bool,
    /// Number of the color used for name and replies.
    pub accent_color_id: i64,
    /// How many different reactions a message can carry.
    pub max_reaction_count: i64,
    /// The chat's picture.
    pub photo: Option<Box<ChatPhoto>>,
    /// All public names in use.
    pub active_usernames: Option<Vec<String>>,
    /// Birthday of the other person.
    pub birthdate: Option<Box<Birthdate>>,
    /// Greeting of a business account.
    pub business_intro: Option<Box<BusinessIntro>>,
    /// Where the business is.
    pub business_location: Option<Box<BusinessLocation>>,
    /// When the business is open.
    pub business_opening_hours: Option<Box<BusinessOpeningHours>>,
    /// Channel shown on the person's profile.
    pub personal_chat: Option<Box<Chat>>,
    /// The channel these direct messages belong to.
    pub parent_chat: Option<Box<Chat>>,
    /// Reactions allowed here; all emoji when left out.
    pub available_reactions: Option<Vec<ReactionType>>,
    /// Custom emoji behind replies and previews.
    pub background_custom_emoji_id: Option<String>,
    /// Number of the color used for the profile.
    pub profile_accent_color_id: Option<i64>,
    /// Custom emoji behind the profile.
    pub profile_background_custom_emoji_id: Option<String>,
    /// Custom emoji beside the name.
    pub emoji_status_custom_emoji_id: Option<String>,
    /// When that emoji goes away.
    ///
    /// Unix time.
    pub emoji_status_expiration_date: Option<i64>,
    /// What the user says about themselves.
    pub bio: Option<String>,
    /// Links by user id work only in chats with that person.
    pub has_private_forwards: bool,
    /// The person takes no voice or round video messages.
    pub has_restricted_voice_and_video_messages: bool,
    /// Only members can write.
    pub join_to_send_messages: bool,
    /// Newcomers need approval.
    pub join_by_request: bool,
    /// What the group or channel says about itself.
    pub description: Option<String>,
    /// The bot's primary link to the chat.
    pub invite_link: Option<String>,
    /// The newest pinned one.
    pub pinned_message: Option<Box<Message>>,
    /// What ordinary members of the group may do.
    pub permissions: Option<Box<ChatPermissions>>,
    /// Which gifts are taken.
    pub accepted_gift_types: AcceptedGiftTypes,
    /// The channel may have paid media.
    pub can_send_paid_media: bool,
    /// Seconds an ordinary member waits between messages.
    ///
    /// In seconds.
    pub slow_mode_delay: Option<i64>,
    /// Boosts that free a member from slow mode and limits.
    pub unrestrict_boost_count: Option<i64>,
    /// Seconds after which messages vanish.
    ///
    /// In seconds.
    pub message_auto_delete_time: Option<i64>,
    /// Spam is filtered strictly; shown to administrators only.
    pub has_aggressive_anti_spam_enabled: bool,
    /// Only administrators can list the members.
    pub has_hidden_members: bool,
    /// Nothing here may be forwarded.
    pub has_protected_content: bool,
    /// Newcomers can read what came before; shown to administrators only.
    pub has_visible_history: bool,
    /// Short name of the group's set.
    pub sticker_set_name: Option<String>,
    /// The bot may choose the group's stickers.
    pub can_set_sticker_set: bool,
    /// Short name of the custom emoji everyone here may use.
    pub custom_emoji_sticker_set_name: Option<String>,
    /// Discussion group of a channel, or the other way round.
    pub linked_chat_id: Option<i64>,
    /// Place the supergroup is tied to.
    pub location: Option<Box<ChatLocation>>,
    /// How the user stands by spending.
    pub rating: Option<Box<UserRating>>,
    /// First track on the person's profile.
    pub first_profile_audio: Option<Box<Audio>>,
    /// Colors from a unique gift, to be used for the chat.
    pub unique_gift_colors: Option<Box<UniqueGiftColors>>,
    /// How many Stars an ordinary user pays for each message.
    pub paid_message_star_count: Option<i64>,
    /// The bot that acts as gatekeeper; shown to administrators only.
    pub guard_bot: Option<Box<User>>,
    /// The group of chats.
    pub community: Option<Box<Community>>,
}

/// A message, service messages included; which content field is set tells its kind.
///
/// Dereferences to [`ServiceMessage`]: its members are reached as if they were fields of
/// this.
///
/// Telegram docs: [Message](https://core.telegram.org/bots/api#message)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Number within the chat; 0 when ephemeral or put off by the server.
    ///
    /// May be 0.
    pub message_id: i64,
    /// Topic or comment thread, for chats that have them.
    pub message_thread_id: Option<i64>,
    /// Conversation the message belongs to.
    pub direct_messages_topic: Option<Box<DirectMessagesTopic>>,
    /// Sender; a stand-in account when sent in a chat's name.
    pub from: Option<Box<User>>,
    /// The chat in whose name it was sent.
    pub sender_chat: Option<Box<Chat>>,
    /// Boosts the sender gave the chat.
    pub sender_boost_count: Option<i64>,
    /// Bot that wrote it for the business account.
    pub sender_business_bot: Option<Box<User>>,
    /// Tag or title shown beside the sender.
    pub sender_tag: Option<String>,
    /// The only one who sees an ephemeral message.
    pub receiver_user: Option<Box<User>>,
    /// Number of an ephemeral message; may be used again later.
    pub ephemeral_message_id: Option<i64>,
    /// When it was sent.
    ///
    /// Unix time.
    pub date: i64,
    /// Needed to answer as a guest.
    pub guest_query_id: Option<String>,
    /// Set when the message is from a business account's chat.
    pub business_connection_id: Option<String>,
    /// Where the message is.
    pub chat: Chat,
    /// Where a forwarded message came from.
    pub forward_origin: Option<MessageOrigin>,
    /// Belongs to a topic.
    pub is_topic_message: bool,
    /// Channel post that Telegram copied to the discussion group.
    pub is_automatic_forward: bool,
    /// What it answers in this chat; without its own reply.
    pub reply_to_message: Option<Box<Message>>,
    /// What it answers, when that may be elsewhere.
    pub external_reply: Option<Box<ExternalReplyInfo>>,
    /// The passage this message picks out.
    pub quote: Option<Box<TextQuote>>,
    /// The story it answers.
    pub reply_to_story: Option<Box<Story>>,
    /// The task it answers.
    pub reply_to_checklist_task_id: Option<i64>,
    /// The poll answer it refers to.
    pub reply_to_poll_option_id: Option<String>,
    /// Inline bot that made it.
    pub via_bot: Option<Box<User>>,
    /// User who called the guest bot.
    pub guest_bot_caller_user: Option<Box<User>>,
    /// Chat that called the guest bot.
    pub guest_bot_caller_chat: Option<Box<Chat>>,
    /// When it was last changed.
    ///
    /// Unix time.
    pub edit_date: Option<i64>,
    /// May not be forwarded.
    pub has_protected_content: bool,
    /// Sent by itself, such as a greeting or a planned message.
    pub is_from_offline: bool,
    /// Paid for; cannot be edited and should stay a day.
    pub is_paid_post: bool,
    /// The same for all parts of an album.
    pub media_group_id: Option<String>,
    /// Who signed the post, or an anonymous administrator's title.
    pub author_signature: Option<String>,
    /// How many Stars the sender paid for it.
    pub paid_star_count: Option<i64>,
    /// What a text message says.
    pub text: Option<String>,
    /// Formatting and links within the text.
    pub entities: Option<Vec<MessageEntity>>,
    /// How links are previewed, if not as usual.
    pub link_preview_options: Option<Box<LinkPreviewOptions>>,
    /// How it stands as a suggestion.
    pub suggested_post_info: Option<Box<SuggestedPostInfo>>,
    /// Animation that plays with it.
    pub effect_id: Option<String>,
    /// Content made of blocks.
    pub rich_message: Option<Box<RichMessage>>,
    /// The clip; `document` is then set as well.
    pub animation: Option<Box<Animation>>,
    /// The music track.
    pub audio: Option<Box<Audio>>,
    /// A plain file.
    pub document: Option<Box<Document>>,
    /// The live photo; `photo` is then set as well.
    pub live_photo: Option<Box<LivePhoto>>,
    /// The media to pay for.
    pub paid_media: Option<Box<PaidMediaInfo>>,
    /// The picture in several sizes.
    pub photo: Option<Vec<PhotoSize>>,
    /// The sticker.
    pub sticker: Option<Box<Sticker>>,
    /// The story that was forwarded.
    pub story: Option<Box<Story>>,
    /// The video.
    pub video: Option<Box<Video>>,
    /// The round video message.
    pub video_note: Option<Box<VideoNote>>,
    /// The voice message.
    pub voice: Option<Box<Voice>>,
    /// Text shown with the media.
    pub caption: Option<String>,
    /// Formatting of the caption.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    pub show_caption_above_media: bool,
    /// The media is hidden until tapped.
    pub has_media_spoiler: bool,
    /// The list of tasks.
    pub checklist: Option<Box<Checklist>>,
    /// The person's contact data.
    pub contact: Option<Box<Contact>>,
    /// The throw and its outcome.
    pub dice: Option<Box<Dice>>,
    /// The game.
    pub game: Option<Box<Game>>,
    /// The poll.
    pub poll: Option<Box<Poll>>,
    /// The named place; `location` is then set as well.
    pub venue: Option<Box<Venue>>,
    /// A place on the map.
    pub location: Option<Box<Location>>,
    /// Buttons below the message; login buttons appear as plain links.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// The members of [`ServiceMessage`], which are reached as if they were here.
    pub(crate) aside: Aside<ServiceMessage>,
}

aside!(Message, ServiceMessage);

/// What a service message tells: somebody joined, a payment went through, a topic was closed.
///
/// Telegram docs: [ServiceMessage](https://core.telegram.org/bots/api#message)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ServiceMessage {
    /// People who came in, perhaps the bot itself.
    pub new_chat_members: Option<Vec<User>>,
    /// Who went or was removed, perhaps the bot itself.
    pub left_chat_member: Option<Box<User>>,
    /// Service message: the owner is gone.
    pub chat_owner_left: Option<Box<ChatOwnerLeft>>,
    /// Service message: somebody else owns the chat.
    pub chat_owner_changed: Option<Box<ChatOwnerChanged>>,
    /// Service message: the new name.
    pub new_chat_title: Option<String>,
    /// Service message: the new picture.
    pub new_chat_photo: Option<Vec<PhotoSize>>,
    /// Service message: the picture is gone.
    pub delete_chat_photo: bool,
    /// Service message: a group begins.
    pub group_chat_created: bool,
    /// Service message: a supergroup begins; seen only in replies to it.
    pub supergroup_chat_created: bool,
    /// Service message: a channel begins; seen only in replies to it.
    pub channel_chat_created: bool,
    /// Service message: how long messages last.
    pub message_auto_delete_timer_changed: Option<Box<MessageAutoDeleteTimerChanged>>,
    /// Id of the supergroup that this group became.
    pub migrate_to_chat_id: Option<i64>,
    /// Id of the group that became this supergroup.
    pub migrate_from_chat_id: Option<i64>,
    /// What was pinned; without its own reply.
    pub pinned_message: Option<MaybeInaccessibleMessage>,
    /// The bill.
    pub invoice: Option<Box<Invoice>>,
    /// Service message: somebody paid.
    pub successful_payment: Option<Box<SuccessfulPayment>>,
    /// Service message: somebody was paid back.
    pub refunded_payment: Option<Box<RefundedPayment>>,
    /// Service message: people picked for the bot.
    pub users_shared: Option<Box<UsersShared>>,
    /// Service message: a chat picked for the bot.
    pub chat_shared: Option<Box<ChatShared>>,
    /// Service message: regular gift given or got.
    pub gift: Option<Box<GiftInfo>>,
    /// Service message: unique gift given or got.
    pub unique_gift: Option<Box<UniqueGiftInfo>>,
    /// Service message: an upgrade paid for later.
    pub gift_upgrade_sent: Option<Box<GiftInfo>>,
    /// Site the user signed in at.
    pub connected_website: Option<String>,
    /// Service message: the bot may write to the user.
    pub write_access_allowed: Option<Box<WriteAccessAllowed>>,
    /// Documents the user shares.
    pub passport_data: Option<Box<PassportData>>,
    /// Service message: two people came close.
    pub proximity_alert_triggered: Option<Box<ProximityAlertTriggered>>,
    /// Service message: a boost.
    pub boost_added: Option<Box<ChatBoostAdded>>,
    /// Service message: another background.
    pub chat_background_set: Option<Box<ChatBackground>>,
    /// Service message: tasks ticked off or reopened.
    pub checklist_tasks_done: Option<Box<ChecklistTasksDone>>,
    /// Service message: more tasks.
    pub checklist_tasks_added: Option<Box<ChecklistTasksAdded>>,
    /// Service message: joined a community.
    pub community_chat_added: Option<Box<CommunityChatAdded>>,
    /// Service message: somebody came by way of a community.
    pub community_chat_joined: Option<Box<CommunityChatJoined>>,
    /// Service message: left a community.
    pub community_chat_removed: Option<Box<CommunityChatRemoved>>,
    /// Service message: what direct messages to the channel cost.
    pub direct_message_price_changed: Option<Box<DirectMessagePriceChanged>>,
    /// Service message: a topic begins.
    pub forum_topic_created: Option<Box<ForumTopicCreated>>,
    /// Service message: a topic looks different.
    pub forum_topic_edited: Option<Box<ForumTopicEdited>>,
    /// Service message: a topic is closed.
    pub forum_topic_closed: Option<Box<ForumTopicClosed>>,
    /// Service message: a topic is open again.
    pub forum_topic_reopened: Option<Box<ForumTopicReopened>>,
    /// Service message: “General” is hidden.
    pub general_forum_topic_hidden: Option<Box<GeneralForumTopicHidden>>,
    /// Service message: “General” is back.
    pub general_forum_topic_unhidden: Option<Box<GeneralForumTopicUnhidden>>,
    /// Service message: a giveaway is planned.
    pub giveaway_created: Option<Box<GiveawayCreated>>,
    /// The giveaway announced.
    pub giveaway: Option<Box<Giveaway>>,
    /// Result of a giveaway that names its winners.
    pub giveaway_winners: Option<Box<GiveawayWinners>>,
    /// Service message: the end of a giveaway with unnamed winners.
    pub giveaway_completed: Option<Box<GiveawayCompleted>>,
    /// Service message: a bot for this bot to manage.
    pub managed_bot_created: Option<Box<ManagedBotCreated>>,
    /// Service message: what writing here costs.
    pub paid_message_price_changed: Option<Box<PaidMessagePriceChanged>>,
    /// Service message: a poll has one more answer.
    pub poll_option_added: Option<Box<PollOptionAdded>>,
    /// Service message: a poll has one answer less.
    pub poll_option_deleted: Option<Box<PollOptionDeleted>>,
    /// Service message: a suggestion was accepted.
    pub suggested_post_approved: Option<Box<SuggestedPostApproved>>,
    /// Service message: the author of a suggestion cannot pay.
    pub suggested_post_approval_failed: Option<Box<SuggestedPostApprovalFailed>>,
    /// Service message: a suggestion was turned down.
    pub suggested_post_declined: Option<Box<SuggestedPostDeclined>>,
    /// Service message: a suggestion was paid for.
    pub suggested_post_paid: Option<Box<SuggestedPostPaid>>,
    /// Service message: money for a suggestion went back.
    pub suggested_post_refunded: Option<Box<SuggestedPostRefunded>>,
    /// Service message: a video chat is planned.
    pub video_chat_scheduled: Option<Box<VideoChatScheduled>>,
    /// Service message: a video chat begins.
    pub video_chat_started: Option<Box<VideoChatStarted>>,
    /// Service message: a video chat is over.
    pub video_chat_ended: Option<Box<VideoChatEnded>>,
    /// Service message: people called into a video chat.
    pub video_chat_participants_invited: Option<Box<VideoChatParticipantsInvited>>,
    /// Service message: what a Web App sent.
    pub web_app_data: Option<Box<WebAppData>>,
}

/// The identifier of a message just sent. It is 0 when the server put the message off for
/// later.
///
/// Telegram docs: [MessageId](https://core.telegram.org/bots/api#messageid)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageId {
    /// Number within the chat; 0 when the server put the message off.
    ///
    /// May be 0.
    pub message_id: i64,
}

/// What remains of a message deleted or hidden from the bot. Its `date` is always 0.
///
/// Telegram docs:
/// [InaccessibleMessage](https://core.telegram.org/bots/api#inaccessiblemessage)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InaccessibleMessage {
    /// Where the message was.
    pub chat: Chat,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
}

/// A message, or the stub left when it cannot be read any more.
///
/// Telegram docs:
/// [MaybeInaccessibleMessage](https://core.telegram.org/bots/api#maybeinaccessiblemessage)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MaybeInaccessibleMessage {
    /// [`Message`]
    Message(Box<Message>),
    /// [`InaccessibleMessage`]
    InaccessibleMessage(Box<InaccessibleMessage>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(MaybeInaccessibleMessage {
    Message(Message),
    InaccessibleMessage(InaccessibleMessage),
});

/// A marked stretch of text such as a link, a mention or bold type. Positions count UTF-16
/// code units.
///
/// Telegram docs: [MessageEntity](https://core.telegram.org/bots/api#messageentity)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageEntity {
    /// What the marked text is, which decides which other fields are set.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: MessageEntityType,
    /// Where it starts, counted in UTF-16 units.
    ///
    /// In UTF-16 code units.
    pub offset: i64,
    /// How far it reaches, counted in UTF-16 units.
    ///
    /// In UTF-16 code units.
    pub length: i64,
    /// Where the text leads, for links with their own text.
    ///
    /// Only when `type` is `text_link`.
    pub url: Option<String>,
    /// Who is mentioned, for mentions without a username.
    ///
    /// Only when `type` is `text_mention`.
    pub user: Option<Box<User>>,
    /// Programming language, for highlighting.
    ///
    /// Only when `type` is `pre`.
    pub language: Option<String>,
    /// Which custom emoji; look it up with `getCustomEmojiStickers`.
    ///
    /// Only when `type` is `custom_emoji`.
    pub custom_emoji_id: Option<String>,
    /// The moment shown.
    ///
    /// Unix time. Only when `type` is `date_time`.
    pub unix_time: Option<i64>,
    /// How to show the moment.
    ///
    /// Only when `type` is `date_time`.
    pub date_time_format: Option<String>,
}

impl MessageEntity {
    /// With what is required; the rest is set by the methods below.
    pub fn new(kind: impl Into<MessageEntityType>, offset: i64, length: i64) -> Self {
        Self {
            kind: kind.into(),
            offset,
            length,
            url: None,
            user: None,
            language: None,
            custom_emoji_id: None,
            unix_time: None,
            date_time_format: None,
        }
    }

    /// Where the text leads, for links with their own text.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Who is mentioned, for mentions without a username.
    pub fn user(mut self, user: User) -> Self {
        self.user = Some(Box::new(user));
        self
    }

    /// Programming language, for highlighting.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }

    /// Which custom emoji; look it up with `getCustomEmojiStickers`.
    pub fn custom_emoji_id(mut self, custom_emoji_id: impl Into<String>) -> Self {
        self.custom_emoji_id = Some(custom_emoji_id.into());
        self
    }

    /// The moment shown.
    pub fn unix_time(mut self, unix_time: i64) -> Self {
        self.unix_time = Some(unix_time);
        self
    }

    /// How to show the moment.
    pub fn date_time_format(mut self, date_time_format: impl Into<String>) -> Self {
        self.date_time_format = Some(date_time_format.into());
        self
    }
}

/// The passage that a reply quotes from the message it answers.
///
/// Telegram docs: [TextQuote](https://core.telegram.org/bots/api#textquote)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TextQuote {
    /// The words quoted.
    pub text: String,
    /// Formatting and links within the text.
    pub entities: Option<Vec<MessageEntity>>,
    /// Roughly where the quote stands, counted in UTF-16 units.
    ///
    /// In UTF-16 code units.
    pub position: i64,
    /// The sender chose it; otherwise the server did.
    pub is_manual: bool,
}

/// A message from elsewhere, such as another chat or topic, that the reply answers.
///
/// Telegram docs: [ExternalReplyInfo](https://core.telegram.org/bots/api#externalreplyinfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ExternalReplyInfo {
    /// Where the answered message came from.
    pub origin: MessageOrigin,
    /// Where the original is, if a supergroup or channel.
    pub chat: Option<Box<Chat>>,
    /// Number in the original chat, if that is a supergroup or channel.
    pub message_id: Option<i64>,
    /// Whether and how to preview links.
    pub link_preview_options: Option<Box<LinkPreviewOptions>>,
    /// A GIF or soundless clip.
    pub animation: Option<Box<Animation>>,
    /// The music track.
    pub audio: Option<Box<Audio>>,
    /// A plain file.
    pub document: Option<Box<Document>>,
    /// The live photo.
    pub live_photo: Option<Box<LivePhoto>>,
    /// The media to pay for.
    pub paid_media: Option<Box<PaidMediaInfo>>,
    /// The picture in several sizes.
    pub photo: Option<Vec<PhotoSize>>,
    /// The sticker.
    pub sticker: Option<Box<Sticker>>,
    /// The story.
    pub story: Option<Box<Story>>,
    /// The video.
    pub video: Option<Box<Video>>,
    /// The round video message.
    pub video_note: Option<Box<VideoNote>>,
    /// The voice message.
    pub voice: Option<Box<Voice>>,
    /// The media is hidden until tapped.
    pub has_media_spoiler: bool,
    /// The list of tasks.
    pub checklist: Option<Box<Checklist>>,
    /// The person's contact data.
    pub contact: Option<Box<Contact>>,
    /// The throw and its outcome.
    pub dice: Option<Box<Dice>>,
    /// The game.
    pub game: Option<Box<Game>>,
    /// The giveaway announced.
    pub giveaway: Option<Box<Giveaway>>,
    /// Result of a giveaway that names its winners.
    pub giveaway_winners: Option<Box<GiveawayWinners>>,
    /// The bill.
    pub invoice: Option<Box<Invoice>>,
    /// A place on the map.
    pub location: Option<Box<Location>>,
    /// The poll.
    pub poll: Option<Box<Poll>>,
    /// The named place.
    pub venue: Option<Box<Venue>>,
}

/// Which message the new one answers, and which passage it quotes.
///
/// At most one of `quote_parse_mode`, `quote_entities` may be given.
///
/// Exactly one of `message_id`, `ephemeral_message_id` must be given.
///
/// Telegram docs: [ReplyParameters](https://core.telegram.org/bots/api#replyparameters)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplyParameters {
    /// The message to answer; needed unless `ephemeral_message_id` is given.
    ///
    /// Required without `ephemeral_message_id`.
    pub message_id: Option<i64>,
    /// Where the answered message is, when not in the same chat.
    pub chat_id: Option<ChatId>,
    /// Ephemeral message to answer, within 15 seconds and ephemerally.
    ///
    /// Required without `message_id`.
    pub ephemeral_message_id: Option<i64>,
    /// Sends even if the answered message is gone.
    pub allow_sending_without_reply: Option<bool>,
    /// Passage to pick out; must occur there exactly.
    ///
    /// 0–1024 characters after entities parsing.
    pub quote: Option<String>,
    /// How to read formatting marks in the quote.
    pub quote_parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the quote, in place of `quote_parse_mode`.
    ///
    /// Not together with `quote_parse_mode`.
    pub quote_entities: Option<Vec<MessageEntity>>,
    /// Where the quote stands, counted in UTF-16 units.
    ///
    /// In UTF-16 code units.
    pub quote_position: Option<i64>,
    /// The task to answer.
    pub checklist_task_id: Option<i64>,
    /// Lasting name of the poll answer to refer to.
    pub poll_option_id: Option<String>,
}

impl ReplyParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The message to answer; needed unless `ephemeral_message_id` is given.
    pub fn message_id(mut self, message_id: i64) -> Self {
        self.message_id = Some(message_id);
        self
    }

    /// Where the answered message is, when not in the same chat.
    pub fn chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.chat_id = Some(chat_id.into());
        self
    }

    /// Ephemeral message to answer, within 15 seconds and ephemerally.
    pub fn ephemeral_message_id(mut self, ephemeral_message_id: i64) -> Self {
        self.ephemeral_message_id = Some(ephemeral_message_id);
        self
    }

    /// Sends even if the answered message is gone.
    pub fn allow_sending_without_reply(mut self, allow_sending_without_reply: bool) -> Self {
        self.allow_sending_without_reply = Some(allow_sending_without_reply);
        self
    }

    /// Passage to pick out; must occur there exactly.
    pub fn quote(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
        self
    }

    /// How to read formatting marks in the quote.
    pub fn quote_parse_mode(mut self, quote_parse_mode: impl Into<ParseMode>) -> Self {
        self.quote_parse_mode = Some(quote_parse_mode.into());
        self
    }

    /// Ready-made formatting of the quote, in place of `quote_parse_mode`.
    pub fn quote_entities(
        mut self,
        quote_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.quote_entities = Some(quote_entities.into_iter().collect());
        self
    }

    /// Where the quote stands, counted in UTF-16 units.
    pub fn quote_position(mut self, quote_position: i64) -> Self {
        self.quote_position = Some(quote_position);
        self
    }

    /// The task to answer.
    pub fn checklist_task_id(mut self, checklist_task_id: i64) -> Self {
        self.checklist_task_id = Some(checklist_task_id);
        self
    }

    /// Lasting name of the poll answer to refer to.
    pub fn poll_option_id(mut self, poll_option_id: impl Into<String>) -> Self {
        self.poll_option_id = Some(poll_option_id.into());
        self
    }
}

/// Makes a message visible to one user only, named here. Delivery to a user who is offline is
/// uncertain.
///
/// Telegram docs:
/// [EphemeralMessageParameters](https://core.telegram.org/bots/api#ephemeralmessageparameters)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EphemeralMessageParameters {
    /// The only user who sees the message.
    pub receiver_user_id: i64,
    /// The button press that led to the message.
    pub callback_query_id: Option<String>,
    /// Shows it where the pressed button's message was.
    pub replace_callback_query_message: Option<bool>,
}

impl EphemeralMessageParameters {
    /// With what is required; the rest is set by the methods below.
    pub fn new(receiver_user_id: i64) -> Self {
        Self {
            receiver_user_id,
            callback_query_id: None,
            replace_callback_query_message: None,
        }
    }

    /// The button press that led to the message.
    pub fn callback_query_id(mut self, callback_query_id: impl Into<String>) -> Self {
        self.callback_query_id = Some(callback_query_id.into());
        self
    }

    /// Shows it where the pressed button's message was.
    pub fn replace_callback_query_message(mut self, replace_callback_query_message: bool) -> Self {
        self.replace_callback_query_message = Some(replace_callback_query_message);
        self
    }
}

/// Where a forwarded message first came from.
///
/// Telegram docs: [MessageOrigin](https://core.telegram.org/bots/api#messageorigin)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessageOrigin {
    /// [`MessageOriginUser`]
    User(Box<MessageOriginUser>),
    /// [`MessageOriginHiddenUser`]
    HiddenUser(Box<MessageOriginHiddenUser>),
    /// [`MessageOriginChat`]
    Chat(Box<MessageOriginChat>),
    /// [`MessageOriginChannel`]
    Channel(Box<MessageOriginChannel>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(MessageOrigin {
    User(MessageOriginUser),
    HiddenUser(MessageOriginHiddenUser),
    Chat(MessageOriginChat),
    Channel(MessageOriginChannel),
});

/// A first sender whose account is known.
///
/// Telegram docs: [MessageOriginUser](https://core.telegram.org/bots/api#messageoriginuser)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageOriginUser {
    /// When the original was sent.
    ///
    /// Unix time.
    pub date: i64,
    /// Who sent it.
    pub sender_user: User,
}

/// A first sender who hides the account; only a name is given.
///
/// Telegram docs:
/// [MessageOriginHiddenUser](https://core.telegram.org/bots/api#messageoriginhiddenuser)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageOriginHiddenUser {
    /// When the original was sent.
    ///
    /// Unix time.
    pub date: i64,
    /// Name, as the account itself is hidden.
    pub sender_user_name: String,
}

/// A first sender who wrote in a chat's name, such as an anonymous administrator.
///
/// Telegram docs: [MessageOriginChat](https://core.telegram.org/bots/api#messageoriginchat)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageOriginChat {
    /// When the original was sent.
    ///
    /// Unix time.
    pub date: i64,
    /// The chat in whose name it was sent.
    pub sender_chat: Chat,
    /// Who signed the post, or an anonymous administrator's title.
    pub author_signature: Option<String>,
}

/// A channel post as the first source of a forwarded message.
///
/// Telegram docs:
/// [MessageOriginChannel](https://core.telegram.org/bots/api#messageoriginchannel)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageOriginChannel {
    /// When the original was sent.
    ///
    /// Unix time.
    pub date: i64,
    /// The channel of the original post.
    pub chat: Chat,
    /// Number of the post within its channel.
    pub message_id: i64,
    /// Who signed the post, or an anonymous administrator's title.
    pub author_signature: Option<String>,
}

/// One rendition of a photo or thumbnail in a certain size.
///
/// Telegram docs: [PhotoSize](https://core.telegram.org/bots/api#photosize)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PhotoSize {
    /// Handle for downloading or sending again; belongs to this bot.
    pub file_id: String,
    /// The same for every bot and over time; cannot fetch the file.
    pub file_unique_id: String,
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
    /// Size in bytes; may exceed 32 bits.
    pub file_size: Option<i64>,
}

/// A GIF or soundless MPEG-4 clip.
///
/// Telegram docs: [Animation](https://core.telegram.org/bots/api#animation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Animation {
    /// Handle for downloading or sending again; belongs to this bot.
    pub file_id: String,
    /// The same for every bot and over time; cannot fetch the file.
    pub file_unique_id: String,
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
    /// Length in seconds.
    ///
    /// In seconds.
    pub duration: i64,
    /// Small preview picture.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Name as the sender gave it, so do not use it as a path.
    pub file_name: Option<String>,
    /// Media type as the sender declared it, so do not rely on it.
    pub mime_type: Option<String>,
    /// Size in bytes; may exceed 32 bits.
    pub file_size: Option<i64>,
}

/// A music track together with its tags.
///
/// Telegram docs: [Audio](https://core.telegram.org/bots/api#audio)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Audio {
    /// Handle for downloading or sending again; belongs to this bot.
    pub file_id: String,
    /// The same for every bot and over time; cannot fetch the file.
    pub file_unique_id: String,
    /// Length in seconds.
    ///
    /// In seconds.
    pub duration: i64,
    /// Who plays the track.
    pub performer: Option<String>,
    /// Name of the track.
    pub title: Option<String>,
    /// Name as the sender gave it, so do not use it as a path.
    pub file_name: Option<String>,
    /// Media type as the sender declared it, so do not rely on it.
    pub mime_type: Option<String>,
    /// Size in bytes; may exceed 32 bits.
    pub file_size: Option<i64>,
    /// Small preview picture.
    pub thumbnail: Option<Box<PhotoSize>>,
}

/// A file sent as it is, not shown as a photo, video or track.
///
/// Telegram docs: [Document](https://core.telegram.org/bots/api#document)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Document {
    /// Handle for downloading or sending again; belongs to this bot.
    pub file_id: String,
    /// The same for every bot and over time; cannot fetch the file.
    pub file_unique_id: String,
    /// Small preview picture.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Name as the sender gave it, so do not use it as a path.
    pub file_name: Option<String>,
    /// Media type as the sender declared it, so do not rely on it.
    pub mime_type: Option<String>,
    /// Size in bytes; may exceed 32 bits.
    pub file_size: Option<i64>,
}

/// A still picture together with the short video around it; the file identifier is that of
/// the video.
///
/// Telegram docs: [LivePhoto](https://core.telegram.org/bots/api#livephoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LivePhoto {
    /// The still part in several sizes.
    pub photo: Option<Vec<PhotoSize>>,
    /// Handle of the moving part.
    pub file_id: String,
    /// Names the moving part for every bot; cannot fetch it.
    pub file_unique_id: String,
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
    /// Length in seconds.
    ///
    /// In seconds.
    pub duration: i64,
    /// Media type as the sender declared it, so do not rely on it.
    pub mime_type: Option<String>,
    /// Size in bytes; may exceed 32 bits.
    pub file_size: Option<i64>,
}

/// A reference to a story: who posted it and its number.
///
/// Telegram docs: [Story](https://core.telegram.org/bots/api#story)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Story {
    /// Who posted the story.
    pub chat: Chat,
    /// Number of the story within its chat.
    pub id: i64,
}

/// One of several encodings in which a video is available.
///
/// Telegram docs: [VideoQuality](https://core.telegram.org/bots/api#videoquality)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoQuality {
    /// Handle for downloading or sending again; belongs to this bot.
    pub file_id: String,
    /// The same for every bot and over time; cannot fetch the file.
    pub file_unique_id: String,
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
    /// How it is encoded, such as `h264`.
    ///
    /// Such as “h264”, “h265”, “av01”.
    pub codec: String,
    /// Size in bytes; may exceed 32 bits.
    pub file_size: Option<i64>,
}

/// A video file, with its cover and alternative qualities.
///
/// Telegram docs: [Video](https://core.telegram.org/bots/api#video)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Video {
    /// Handle for downloading or sending again; belongs to this bot.
    pub file_id: String,
    /// The same for every bot and over time; cannot fetch the file.
    pub file_unique_id: String,
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
    /// Length in seconds.
    ///
    /// In seconds.
    pub duration: i64,
    /// Small preview picture.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Picture shown before the video plays.
    pub cover: Option<Vec<PhotoSize>>,
    /// Second from which the video plays.
    ///
    /// In seconds.
    pub start_timestamp: Option<i64>,
    /// Other encodings on offer.
    pub qualities: Option<Vec<VideoQuality>>,
    /// Name as the sender gave it, so do not use it as a path.
    pub file_name: Option<String>,
    /// Media type as the sender declared it, so do not rely on it.
    pub mime_type: Option<String>,
    /// Size in bytes; may exceed 32 bits.
    pub file_size: Option<i64>,
}

/// A round video message, as wide as it is high.
///
/// Telegram docs: [VideoNote](https://core.telegram.org/bots/api#videonote)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoNote {
    /// Handle for downloading or sending again; belongs to this bot.
    pub file_id: String,
    /// The same for every bot and over time; cannot fetch the file.
    pub file_unique_id: String,
    /// Width and height alike, in pixels.
    pub length: i64,
    /// Length in seconds.
    ///
    /// In seconds.
    pub duration: i64,
    /// Small preview picture.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Size in bytes; may exceed 32 bits.
    pub file_size: Option<i64>,
}

/// A recorded voice message, without tags or title.
///
/// Telegram docs: [Voice](https://core.telegram.org/bots/api#voice)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Voice {
    /// Handle for downloading or sending again; belongs to this bot.
    pub file_id: String,
    /// The same for every bot and over time; cannot fetch the file.
    pub file_unique_id: String,
    /// Length in seconds.
    ///
    /// In seconds.
    pub duration: i64,
    /// Media type as the sender declared it, so do not rely on it.
    pub mime_type: Option<String>,
    /// Size in bytes; may exceed 32 bits.
    pub file_size: Option<i64>,
}

/// Paid media of a message together with the price that unlocks them.
///
/// Telegram docs: [PaidMediaInfo](https://core.telegram.org/bots/api#paidmediainfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaInfo {
    /// Price of seeing the media, in Stars.
    pub star_count: i64,
    /// The media to pay for.
    pub paid_media: Vec<PaidMedia>,
}

/// One paid photo or video, or the blurred stand-in shown before payment.
///
/// Telegram docs: [PaidMedia](https://core.telegram.org/bots/api#paidmedia)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaidMedia {
    /// [`PaidMediaLivePhoto`]
    LivePhoto(Box<PaidMediaLivePhoto>),
    /// [`PaidMediaPhoto`]
    Photo(Box<PaidMediaPhoto>),
    /// [`PaidMediaPreview`]
    Preview(Box<PaidMediaPreview>),
    /// [`PaidMediaVideo`]
    Video(Box<PaidMediaVideo>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(PaidMedia {
    LivePhoto(PaidMediaLivePhoto),
    Photo(PaidMediaPhoto),
    Preview(PaidMediaPreview),
    Video(PaidMediaVideo),
});

/// A paid live photo that the bot may see.
///
/// Telegram docs: [PaidMediaLivePhoto](https://core.telegram.org/bots/api#paidmedialivephoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaLivePhoto {
    /// The live photo.
    pub live_photo: LivePhoto,
}

/// A paid photo that the bot may see.
///
/// Telegram docs: [PaidMediaPhoto](https://core.telegram.org/bots/api#paidmediaphoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaPhoto {
    /// The picture in several sizes.
    pub photo: Vec<PhotoSize>,
}

/// A stand-in for paid media not bought yet; only its measurements are known.
///
/// Telegram docs: [PaidMediaPreview](https://core.telegram.org/bots/api#paidmediapreview)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PaidMediaPreview {
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Length in seconds, if the hidden item plays.
    ///
    /// In seconds.
    pub duration: Option<i64>,
}

/// A paid video that the bot may see.
///
/// Telegram docs: [PaidMediaVideo](https://core.telegram.org/bots/api#paidmediavideo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaVideo {
    /// The video.
    pub video: Video,
}

/// A phone contact somebody shared, perhaps with its Telegram account.
///
/// Telegram docs: [Contact](https://core.telegram.org/bots/api#contact)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Contact {
    /// Telephone number.
    pub phone_number: String,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: Option<String>,
    /// Account of the contact on Telegram, if it has one.
    pub user_id: Option<i64>,
    /// Further details as a vCard.
    pub vcard: Option<String>,
}

/// The outcome of an animated die, dart, ball or slot machine.
///
/// Telegram docs: [Dice](https://core.telegram.org/bots/api#dice)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dice {
    /// What was thrown.
    pub emoji: String,
    /// The outcome; its range depends on the emoji.
    pub value: i64,
}

/// A web address attached to a poll option.
///
/// Telegram docs: [Link](https://core.telegram.org/bots/api#link)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Link {
    /// The address.
    pub url: String,
}

/// Media attached to a poll, its quiz explanation or one of its options; at most one field is
/// set.
///
/// At most one of `animation`, `audio`, `document`, `link`, `live_photo`, `location`,
/// `photo`, `sticker`, `venue`, `video` may be given.
///
/// Telegram docs: [PollMedia](https://core.telegram.org/bots/api#pollmedia)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PollMedia {
    /// A GIF or soundless clip.
    pub animation: Option<Box<Animation>>,
    /// The music track.
    pub audio: Option<Box<Audio>>,
    /// A plain file.
    pub document: Option<Box<Document>>,
    /// Address that goes with the answer.
    pub link: Option<Box<Link>>,
    /// The live photo.
    pub live_photo: Option<Box<LivePhoto>>,
    /// A place on the map.
    pub location: Option<Box<Location>>,
    /// The picture in several sizes.
    pub photo: Option<Vec<PhotoSize>>,
    /// The sticker.
    pub sticker: Option<Box<Sticker>>,
    /// The named place.
    pub venue: Option<Box<Venue>>,
    /// The video.
    pub video: Option<Box<Video>>,
}

/// Media to attach to a new poll or to its quiz explanation.
///
/// Telegram docs: [InputPollMedia](https://core.telegram.org/bots/api#inputpollmedia)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputPollMedia {
    /// [`InputMediaAnimation`]
    Animation(Box<InputMediaAnimation>),
    /// [`InputMediaAudio`]
    Audio(Box<InputMediaAudio>),
    /// [`InputMediaDocument`]
    Document(Box<InputMediaDocument>),
    /// [`InputMediaLivePhoto`]
    LivePhoto(Box<InputMediaLivePhoto>),
    /// [`InputMediaLocation`]
    Location(Box<InputMediaLocation>),
    /// [`InputMediaPhoto`]
    Photo(Box<InputMediaPhoto>),
    /// [`InputMediaVenue`]
    Venue(Box<InputMediaVenue>),
    /// [`InputMediaVideo`]
    Video(Box<InputMediaVideo>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(InputPollMedia {
    Animation(InputMediaAnimation),
    Audio(InputMediaAudio),
    Document(InputMediaDocument),
    LivePhoto(InputMediaLivePhoto),
    Location(InputMediaLocation),
    Photo(InputMediaPhoto),
    Venue(InputMediaVenue),
    Video(InputMediaVideo),
});

/// What an option of a new poll may carry besides text.
///
/// Telegram docs:
/// [InputPollOptionMedia](https://core.telegram.org/bots/api#inputpolloptionmedia)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputPollOptionMedia {
    /// [`InputMediaAnimation`]
    Animation(Box<InputMediaAnimation>),
    /// [`InputMediaLink`]
    Link(Box<InputMediaLink>),
    /// [`InputMediaLivePhoto`]
    LivePhoto(Box<InputMediaLivePhoto>),
    /// [`InputMediaLocation`]
    Location(Box<InputMediaLocation>),
    /// [`InputMediaPhoto`]
    Photo(Box<InputMediaPhoto>),
    /// [`InputMediaSticker`]
    Sticker(Box<InputMediaSticker>),
    /// [`InputMediaVenue`]
    Venue(Box<InputMediaVenue>),
    /// [`InputMediaVideo`]
    Video(Box<InputMediaVideo>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(InputPollOptionMedia {
    Animation(InputMediaAnimation),
    Link(InputMediaLink),
    LivePhoto(InputMediaLivePhoto),
    Location(InputMediaLocation),
    Photo(InputMediaPhoto),
    Sticker(InputMediaSticker),
    Venue(InputMediaVenue),
    Video(InputMediaVideo),
});

/// An answer to choose in a poll, with its votes so far.
///
/// Telegram docs: [PollOption](https://core.telegram.org/bots/api#polloption)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PollOption {
    /// Lasting name, kept when answers come and go.
    pub persistent_id: String,
    /// The answer as voters read it.
    ///
    /// 1–100 characters.
    pub text: String,
    /// Formatting within the text.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Picture, place or the like that goes with the answer.
    pub media: Option<Box<PollMedia>>,
    /// How many chose it; 0 also when unknown.
    pub voter_count: i64,
    /// User who added it later.
    pub added_by_user: Option<Box<User>>,
    /// Chat that added it later.
    pub added_by_chat: Option<Box<Chat>>,
    /// When it was added, if not from the start.
    ///
    /// Unix time.
    pub addition_date: Option<i64>,
}

/// An answer to choose in a poll about to be sent.
///
/// At most one of `text_parse_mode`, `text_entities` may be given.
///
/// Telegram docs: [InputPollOption](https://core.telegram.org/bots/api#inputpolloption)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputPollOption {
    /// The answer as voters read it.
    ///
    /// 1–100 characters.
    pub text: String,
    /// How to read formatting marks in the text.
    pub text_parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the text, in place of `text_parse_mode`.
    ///
    /// Not together with `text_parse_mode`.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Picture, place or the like that goes with the answer.
    pub media: Option<InputPollOptionMedia>,
}

impl InputPollOption {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            text_parse_mode: None,
            text_entities: None,
            media: None,
        }
    }

    /// How to read formatting marks in the text.
    pub fn text_parse_mode(mut self, text_parse_mode: impl Into<ParseMode>) -> Self {
        self.text_parse_mode = Some(text_parse_mode.into());
        self
    }

    /// Ready-made formatting of the text, in place of `text_parse_mode`.
    pub fn text_entities(mut self, text_entities: impl IntoIterator<Item = MessageEntity>) -> Self {
        self.text_entities = Some(text_entities.into_iter().collect());
        self
    }

    /// Picture, place or the like that goes with the answer.
    pub fn media(mut self, media: impl Into<InputPollOptionMedia>) -> Self {
        self.media = Some(media.into());
        self
    }
}

/// Somebody's vote in a public poll. Empty lists mean that the vote was taken back.
///
/// Telegram docs: [PollAnswer](https://core.telegram.org/bots/api#pollanswer)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PollAnswer {
    /// Which poll.
    pub poll_id: String,
    /// Who voted, when it was a chat.
    pub voter_chat: Option<Box<Chat>>,
    /// Who voted, unless it was a chat.
    pub user: Option<Box<User>>,
    /// Positions of the chosen answers, from 0; empty when taken back.
    pub option_ids: Vec<i64>,
    /// Lasting names of the chosen answers; empty when taken back.
    pub option_persistent_ids: Vec<String>,
}

/// A poll or quiz in its present state, including the counted votes.
///
/// Telegram docs: [Poll](https://core.telegram.org/bots/api#poll)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Poll {
    /// Identifies this object.
    pub id: String,
    /// What is asked.
    ///
    /// 1–300 characters.
    pub question: String,
    /// Formatting of the question; so far only custom emoji.
    pub question_entities: Option<Vec<MessageEntity>>,
    /// The answers to choose from.
    pub options: Vec<PollOption>,
    /// How many people voted.
    pub total_voter_count: i64,
    /// No more votes are taken.
    pub is_closed: bool,
    /// Nobody learns who voted for what.
    pub is_anonymous: bool,
    /// A plain vote, or a quiz with right answers.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: PollType,
    /// More than one answer may be chosen.
    pub allows_multiple_answers: bool,
    /// Votes can be changed.
    pub allows_revoting: bool,
    /// Only those in the chat for over a day may vote.
    pub members_only: bool,
    /// Two-letter countries of those who may take part; all when empty.
    ///
    /// Two-letter ISO 3166-1 country codes.
    pub country_codes: Option<Vec<String>>,
    /// Positions of the right answers, from 0; often hidden until closed.
    pub correct_option_ids: Option<Vec<i64>>,
    /// Text shown after a wrong answer.
    ///
    /// 0–200 characters.
    pub explanation: Option<String>,
    /// Formatting of the explanation.
    pub explanation_entities: Option<Vec<MessageEntity>>,
    /// Picture or the like beside the explanation.
    pub explanation_media: Option<Box<PollMedia>>,
    /// Seconds for which votes are taken.
    ///
    /// In seconds.
    pub open_period: Option<i64>,
    /// When voting ends.
    ///
    /// Unix time.
    pub close_date: Option<i64>,
    /// Text above the poll's question.
    pub description: Option<String>,
    /// Formatting of the description.
    pub description_entities: Option<Vec<MessageEntity>>,
    /// Picture or the like that goes with the description.
    pub media: Option<Box<PollMedia>>,
}

/// One task of a checklist and who has done it.
///
/// Telegram docs: [ChecklistTask](https://core.telegram.org/bots/api#checklisttask)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChecklistTask {
    /// Identifies this object.
    pub id: i64,
    /// What is to be done.
    pub text: String,
    /// Formatting within the text.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Who did it, when it was a user.
    pub completed_by_user: Option<Box<User>>,
    /// Who did it, when it was a chat.
    pub completed_by_chat: Option<Box<Chat>>,
    /// When it was done; 0 while open.
    ///
    /// Unix time. 0 means not completed.
    pub completion_date: Option<i64>,
}

/// A list of tasks that people tick off.
///
/// Telegram docs: [Checklist](https://core.telegram.org/bots/api#checklist)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Checklist {
    /// Title as shown to users.
    pub title: String,
    /// Formatting of the title.
    pub title_entities: Option<Vec<MessageEntity>>,
    /// The single tasks.
    pub tasks: Vec<ChecklistTask>,
    /// Not only the author may add tasks.
    pub others_can_add_tasks: bool,
    /// Not only the author may tick tasks off.
    pub others_can_mark_tasks_as_done: bool,
}

/// One task of a checklist about to be sent; the caller picks its number.
///
/// At most one of `parse_mode`, `text_entities` may be given.
///
/// Telegram docs: [InputChecklistTask](https://core.telegram.org/bots/api#inputchecklisttask)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputChecklistTask {
    /// Number of the caller's choice, used only once in the list.
    ///
    /// At least 1.
    pub id: i64,
    /// What is to be done.
    ///
    /// 1–100 characters after entities parsing.
    pub text: String,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the text, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub text_entities: Option<Vec<MessageEntity>>,
}

impl InputChecklistTask {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: i64, text: impl Into<String>) -> Self {
        Self {
            id,
            text: text.into(),
            parse_mode: None,
            text_entities: None,
        }
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the text, in place of `parse_mode`.
    pub fn text_entities(mut self, text_entities: impl IntoIterator<Item = MessageEntity>) -> Self {
        self.text_entities = Some(text_entities.into_iter().collect());
        self
    }
}

/// A checklist to send, with 1 to 30 tasks.
///
/// At most one of `parse_mode`, `title_entities` may be given.
///
/// Telegram docs: [InputChecklist](https://core.telegram.org/bots/api#inputchecklist)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputChecklist {
    /// Title as shown to users.
    ///
    /// 1–255 characters after entities parsing.
    pub title: String,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the title, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub title_entities: Option<Vec<MessageEntity>>,
    /// The single tasks.
    ///
    /// 1–30 items.
    pub tasks: Vec<InputChecklistTask>,
    /// Not only the author may add tasks.
    pub others_can_add_tasks: Option<bool>,
    /// Not only the author may tick tasks off.
    pub others_can_mark_tasks_as_done: Option<bool>,
}

impl InputChecklist {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        title: impl Into<String>,
        tasks: impl IntoIterator<Item = InputChecklistTask>,
    ) -> Self {
        Self {
            title: title.into(),
            parse_mode: None,
            title_entities: None,
            tasks: tasks.into_iter().collect(),
            others_can_add_tasks: None,
            others_can_mark_tasks_as_done: None,
        }
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the title, in place of `parse_mode`.
    pub fn title_entities(
        mut self,
        title_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.title_entities = Some(title_entities.into_iter().collect());
        self
    }

    /// Not only the author may add tasks.
    pub fn others_can_add_tasks(mut self, others_can_add_tasks: bool) -> Self {
        self.others_can_add_tasks = Some(others_can_add_tasks);
        self
    }

    /// Not only the author may tick tasks off.
    pub fn others_can_mark_tasks_as_done(mut self, others_can_mark_tasks_as_done: bool) -> Self {
        self.others_can_mark_tasks_as_done = Some(others_can_mark_tasks_as_done);
        self
    }
}

/// A position on the map, or the present state of a live location.
///
/// Telegram docs: [Location](https://core.telegram.org/bots/api#location)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Radius within which the true position lies, in meters.
    ///
    /// 0.0–1500.0.
    pub horizontal_accuracy: Option<f64>,
    /// Seconds from sending for which the location moves.
    ///
    /// In seconds.
    pub live_period: Option<i64>,
    /// Direction of movement in degrees, for live locations.
    ///
    /// 1–360.
    pub heading: Option<i64>,
    /// Meters at which approaching members trigger an alert, for live locations.
    pub proximity_alert_radius: Option<i64>,
}

impl Location {
    /// With what is required; the rest is set by the methods below.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
        }
    }

    /// Radius within which the true position lies, in meters.
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }

    /// Seconds from sending for which the location moves.
    pub fn live_period(mut self, live_period: i64) -> Self {
        self.live_period = Some(live_period);
        self
    }

    /// Direction of movement in degrees, for live locations.
    pub fn heading(mut self, heading: i64) -> Self {
        self.heading = Some(heading);
        self
    }

    /// Meters at which approaching members trigger an alert, for live locations.
    pub fn proximity_alert_radius(mut self, proximity_alert_radius: i64) -> Self {
        self.proximity_alert_radius = Some(proximity_alert_radius);
        self
    }
}

/// A named place with an address on the map.
///
/// Telegram docs: [Venue](https://core.telegram.org/bots/api#venue)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Venue {
    /// Where it is; never a live location.
    pub location: Location,
    /// Name of the place.
    pub title: String,
    /// Street address as text.
    pub address: String,
    /// The place at Foursquare.
    pub foursquare_id: Option<String>,
    /// Kind of place in Foursquare's terms.
    pub foursquare_type: Option<String>,
    /// The place at Google.
    pub google_place_id: Option<String>,
    /// Kind of place in Google's terms.
    pub google_place_type: Option<String>,
}

/// Data a Web App sent through a keyboard button. Clients can forge it, so check it before
/// use.
///
/// Telegram docs: [WebAppData](https://core.telegram.org/bots/api#webappdata)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebAppData {
    /// What the Web App sent; can be forged.
    pub data: String,
    /// Label of the button used; can be forged.
    pub button_text: String,
}

/// Service content: two people sharing live locations came close to each other.
///
/// Telegram docs:
/// [ProximityAlertTriggered](https://core.telegram.org/bots/api#proximityalerttriggered)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProximityAlertTriggered {
    /// Who came close.
    pub traveler: User,
    /// Who had set the alert.
    pub watcher: User,
    /// How far apart they are, in meters.
    pub distance: i64,
}

/// Service content: the time after which messages vanish was changed.
///
/// Telegram docs:
/// [MessageAutoDeleteTimerChanged](https://core.telegram.org/bots/api#messageautodeletetimerchanged)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageAutoDeleteTimerChanged {
    /// Seconds after which messages vanish.
    ///
    /// In seconds.
    pub message_auto_delete_time: i64,
}

/// Service content: a user made a bot that this bot will manage.
///
/// Telegram docs: [ManagedBotCreated](https://core.telegram.org/bots/api#managedbotcreated)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ManagedBotCreated {
    /// The managed bot; fetch its token with `getManagedBotToken`.
    pub bot: User,
}

/// News about a managed bot: it was made, or got another token or owner.
///
/// Telegram docs: [ManagedBotUpdated](https://core.telegram.org/bots/api#managedbotupdated)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ManagedBotUpdated {
    /// Who made the bot.
    pub user: User,
    /// The managed bot; fetch its token with `getManagedBotToken`.
    pub bot: User,
}

/// News about a user's paid subscription to the bot: stopped, resumed or not paid.
///
/// Telegram docs:
/// [BotSubscriptionUpdated](https://core.telegram.org/bots/api#botsubscriptionupdated)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotSubscriptionUpdated {
    /// Who subscribed.
    pub user: User,
    /// The bot's own note from the invoice.
    pub invoice_payload: String,
    /// Stopped, resumed, or unpaid.
    pub state: BotSubscriptionState,
}

/// A user pressed the stop button of a draft the bot was streaming.
///
/// Telegram docs:
/// [MessageGenerationStopped](https://core.telegram.org/bots/api#messagegenerationstopped)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageGenerationStopped {
    /// The chat this happened in.
    pub chat: Chat,
    /// Topic or comment thread, for chats that have them.
    pub message_thread_id: Option<i64>,
    /// Number the bot had given the draft.
    pub draft_id: i64,
}

/// Service content: a poll got another option.
///
/// Telegram docs: [PollOptionAdded](https://core.telegram.org/bots/api#polloptionadded)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PollOptionAdded {
    /// Message with the poll, if known; without its own reply.
    pub poll_message: Option<MaybeInaccessibleMessage>,
    /// Lasting name of the answer.
    pub option_persistent_id: String,
    /// What the answer says.
    pub option_text: String,
    /// Formatting of the answer.
    pub option_text_entities: Option<Vec<MessageEntity>>,
}

/// Service content: an option of a poll was removed.
///
/// Telegram docs: [PollOptionDeleted](https://core.telegram.org/bots/api#polloptiondeleted)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PollOptionDeleted {
    /// Message with the poll, if known; without its own reply.
    pub poll_message: Option<MaybeInaccessibleMessage>,
    /// Lasting name of the answer.
    pub option_persistent_id: String,
    /// What the answer says.
    pub option_text: String,
    /// Formatting of the answer.
    pub option_text_entities: Option<Vec<MessageEntity>>,
}

/// Service content: somebody boosted the chat.
///
/// Telegram docs: [ChatBoostAdded](https://core.telegram.org/bots/api#chatboostadded)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostAdded {
    /// How many boosts.
    pub boost_count: i64,
}

/// The colors that fill a chat background.
///
/// Telegram docs: [BackgroundFill](https://core.telegram.org/bots/api#backgroundfill)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BackgroundFill {
    /// [`BackgroundFillSolid`]
    Solid(Box<BackgroundFillSolid>),
    /// [`BackgroundFillGradient`]
    Gradient(Box<BackgroundFillGradient>),
    /// [`BackgroundFillFreeformGradient`]
    FreeformGradient(Box<BackgroundFillFreeformGradient>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(BackgroundFill {
    Solid(BackgroundFillSolid),
    Gradient(BackgroundFillGradient),
    FreeformGradient(BackgroundFillFreeformGradient),
});

/// A background of a single color.
///
/// Telegram docs:
/// [BackgroundFillSolid](https://core.telegram.org/bots/api#backgroundfillsolid)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundFillSolid {
    /// The color as RGB.
    ///
    /// A colour, `0xRRGGBB`.
    pub color: i64,
}

/// A background that runs from one color to another at an angle.
///
/// Telegram docs:
/// [BackgroundFillGradient](https://core.telegram.org/bots/api#backgroundfillgradient)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundFillGradient {
    /// Color at the top, as RGB.
    ///
    /// A colour, `0xRRGGBB`.
    pub top_color: i64,
    /// Color at the bottom, as RGB.
    ///
    /// A colour, `0xRRGGBB`.
    pub bottom_color: i64,
    /// Degrees to turn clockwise.
    ///
    /// 0–359.
    pub rotation_angle: i64,
}

/// A background of three or four flowing colors that shift with every message.
///
/// Telegram docs:
/// [BackgroundFillFreeformGradient](https://core.telegram.org/bots/api#backgroundfillfreeformgradient)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundFillFreeformGradient {
    /// The three or four RGB colors.
    ///
    /// 3–4 items. A colour, `0xRRGGBB`.
    pub colors: Vec<i64>,
}

/// The kind of a chat background: colors, picture, pattern or theme.
///
/// Telegram docs: [BackgroundType](https://core.telegram.org/bots/api#backgroundtype)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BackgroundType {
    /// [`BackgroundTypeFill`]
    Fill(Box<BackgroundTypeFill>),
    /// [`BackgroundTypeWallpaper`]
    Wallpaper(Box<BackgroundTypeWallpaper>),
    /// [`BackgroundTypePattern`]
    Pattern(Box<BackgroundTypePattern>),
    /// [`BackgroundTypeChatTheme`]
    ChatTheme(Box<BackgroundTypeChatTheme>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(BackgroundType {
    Fill(BackgroundTypeFill),
    Wallpaper(BackgroundTypeWallpaper),
    Pattern(BackgroundTypePattern),
    ChatTheme(BackgroundTypeChatTheme),
});

/// A chat background made of colors only.
///
/// Telegram docs: [BackgroundTypeFill](https://core.telegram.org/bots/api#backgroundtypefill)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundTypeFill {
    /// Colors below.
    pub fill: BackgroundFill,
    /// Percent by which dark themes dim it.
    ///
    /// 0–100.
    pub dark_theme_dimming: i64,
}

/// A chat background that shows a JPEG picture.
///
/// Telegram docs:
/// [BackgroundTypeWallpaper](https://core.telegram.org/bots/api#backgroundtypewallpaper)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundTypeWallpaper {
    /// File with the picture.
    pub document: Document,
    /// Percent by which dark themes dim it.
    ///
    /// 0–100.
    pub dark_theme_dimming: i64,
    /// Shown out of focus.
    pub is_blurred: bool,
    /// Shifts as the device is tilted.
    pub is_moving: bool,
}

/// A chat background that lays a pattern over colors.
///
/// Telegram docs:
/// [BackgroundTypePattern](https://core.telegram.org/bots/api#backgroundtypepattern)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundTypePattern {
    /// File with the picture.
    pub document: Document,
    /// Colors below the pattern.
    pub fill: BackgroundFill,
    /// How strongly the pattern shows, in percent.
    ///
    /// 0–100.
    pub intensity: i64,
    /// Colors only the pattern and leaves the rest black; dark themes only.
    pub is_inverted: bool,
    /// Shifts as the device is tilted.
    pub is_moving: bool,
}

/// A chat background that comes with a built-in theme.
///
/// Telegram docs:
/// [BackgroundTypeChatTheme](https://core.telegram.org/bots/api#backgroundtypechattheme)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BackgroundTypeChatTheme {
    /// Name of the theme, mostly an emoji.
    pub theme_name: String,
}

/// The background that was set for a chat.
///
/// Telegram docs: [ChatBackground](https://core.telegram.org/bots/api#chatbackground)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBackground {
    /// How the background is drawn.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: BackgroundType,
}

/// Service content: tasks of a checklist were ticked off or reopened.
///
/// Telegram docs: [ChecklistTasksDone](https://core.telegram.org/bots/api#checklisttasksdone)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChecklistTasksDone {
    /// Message with the list; without its own reply.
    pub checklist_message: Option<Box<Message>>,
    /// Tasks now done.
    pub marked_as_done_task_ids: Option<Vec<i64>>,
    /// Tasks open again.
    pub marked_as_not_done_task_ids: Option<Vec<i64>>,
}

/// Service content: a checklist got more tasks.
///
/// Telegram docs:
/// [ChecklistTasksAdded](https://core.telegram.org/bots/api#checklisttasksadded)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChecklistTasksAdded {
    /// Message with the list; without its own reply.
    pub checklist_message: Option<Box<Message>>,
    /// The tasks that are new.
    pub tasks: Vec<ChecklistTask>,
}

/// Service content: this chat or the bot now belongs to a community.
///
/// Telegram docs: [CommunityChatAdded](https://core.telegram.org/bots/api#communitychatadded)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommunityChatAdded {
    /// The group of chats.
    pub community: Community,
}

/// Service content: somebody came into the chat by way of its community.
///
/// Telegram docs:
/// [CommunityChatJoined](https://core.telegram.org/bots/api#communitychatjoined)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CommunityChatJoined {
    /// The group of chats.
    pub community: Community,
}

/// Service content: this chat or the bot no longer belongs to a community. Has no fields.
///
/// Telegram docs:
/// [CommunityChatRemoved](https://core.telegram.org/bots/api#communitychatremoved)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CommunityChatRemoved {}

/// Service content: a topic was opened, with its name and icon.
///
/// Telegram docs: [ForumTopicCreated](https://core.telegram.org/bots/api#forumtopiccreated)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForumTopicCreated {
    /// Name of the topic.
    pub name: String,
    /// Color of the icon as RGB.
    ///
    /// A colour, `0xRRGGBB`.
    pub icon_color: i64,
    /// Custom emoji that serves as icon.
    pub icon_custom_emoji_id: Option<String>,
    /// Nobody chose the name, so the bot should give one.
    pub is_name_implicit: bool,
}

/// Service content: a topic was closed. Has no fields.
///
/// Telegram docs: [ForumTopicClosed](https://core.telegram.org/bots/api#forumtopicclosed)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ForumTopicClosed {}

/// Service content: a topic got another name or icon; only what changed is set.
///
/// Telegram docs: [ForumTopicEdited](https://core.telegram.org/bots/api#forumtopicedited)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ForumTopicEdited {
    /// The new name, if it changed.
    pub name: Option<String>,
    /// The new icon, if it changed; empty when removed.
    ///
    /// May be empty.
    pub icon_custom_emoji_id: Option<String>,
}

/// Service content: a closed topic was opened again. Has no fields.
///
/// Telegram docs: [ForumTopicReopened](https://core.telegram.org/bots/api#forumtopicreopened)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ForumTopicReopened {}

/// Service content: the topic “General” was hidden. Has no fields.
///
/// Telegram docs:
/// [GeneralForumTopicHidden](https://core.telegram.org/bots/api#generalforumtopichidden)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GeneralForumTopicHidden {}

/// Service content: the topic “General” is shown again. Has no fields.
///
/// Telegram docs:
/// [GeneralForumTopicUnhidden](https://core.telegram.org/bots/api#generalforumtopicunhidden)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GeneralForumTopicUnhidden {}

/// One user whom somebody picked through a request button. The bot need not be able to reach
/// that user.
///
/// Telegram docs: [SharedUser](https://core.telegram.org/bots/api#shareduser)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SharedUser {
    /// The user picked; the bot may be unable to use it.
    pub user_id: i64,
    /// Given name, if the button asked for it.
    pub first_name: Option<String>,
    /// Family name, if the button asked for it.
    pub last_name: Option<String>,
    /// Public name, if the button asked for it.
    pub username: Option<String>,
    /// The picture in several sizes, if the button asked for it.
    pub photo: Option<Vec<PhotoSize>>,
}

/// The users whom somebody picked through a request button of the bot.
///
/// Telegram docs: [UsersShared](https://core.telegram.org/bots/api#usersshared)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UsersShared {
    /// Number given to the button that was used.
    pub request_id: i64,
    /// The people picked.
    pub users: Vec<SharedUser>,
}

/// The chat that somebody picked through a request button. The bot need not be able to reach
/// it.
///
/// Telegram docs: [ChatShared](https://core.telegram.org/bots/api#chatshared)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatShared {
    /// Number given to the button that was used.
    pub request_id: i64,
    /// The chat picked; the bot may be unable to use it.
    pub chat_id: i64,
    /// How the chat is called, if the button asked for it.
    pub title: Option<String>,
    /// Public name, if the button asked for it.
    pub username: Option<String>,
    /// The picture in several sizes, if the button asked for it.
    pub photo: Option<Vec<PhotoSize>>,
}

/// Service content: the user lets the bot write, and how that came about.
///
/// Telegram docs: [WriteAccessAllowed](https://core.telegram.org/bots/api#writeaccessallowed)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct WriteAccessAllowed {
    /// A Web App had asked for it.
    pub from_request: Option<bool>,
    /// Which Web App, when one was opened by link.
    pub web_app_name: Option<String>,
    /// The bot had been put among the attachments.
    pub from_attachment_menu: Option<bool>,
}

/// Service content: a video chat is announced for a later time.
///
/// Telegram docs: [VideoChatScheduled](https://core.telegram.org/bots/api#videochatscheduled)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoChatScheduled {
    /// When it is to begin.
    ///
    /// Unix time.
    pub start_date: i64,
}

/// Service content: a video chat has begun. Has no fields.
///
/// Telegram docs: [VideoChatStarted](https://core.telegram.org/bots/api#videochatstarted)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct VideoChatStarted {}

/// Service content: a video chat is over, with its length.
///
/// Telegram docs: [VideoChatEnded](https://core.telegram.org/bots/api#videochatended)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoChatEnded {
    /// Length in seconds.
    ///
    /// In seconds.
    pub duration: i64,
}

/// Service content: people were called into a video chat.
///
/// Telegram docs:
/// [VideoChatParticipantsInvited](https://core.telegram.org/bots/api#videochatparticipantsinvited)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VideoChatParticipantsInvited {
    /// The people called.
    pub users: Vec<User>,
}

/// Service content: writing in the group now costs another number of Stars.
///
/// Telegram docs:
/// [PaidMessagePriceChanged](https://core.telegram.org/bots/api#paidmessagepricechanged)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidMessagePriceChanged {
    /// How many Stars an ordinary user pays for each message.
    pub paid_message_star_count: i64,
}

/// Service content: direct messages to the channel were switched on or off, or cost another
/// number of Stars.
///
/// Telegram docs:
/// [DirectMessagePriceChanged](https://core.telegram.org/bots/api#directmessagepricechanged)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DirectMessagePriceChanged {
    /// Whether the channel takes direct messages.
    pub are_direct_messages_enabled: bool,
    /// Price of a direct message, in Stars.
    ///
    /// Default: `0`.
    pub direct_message_star_count: Option<i64>,
}

/// Service content: a suggested post was accepted and when it will appear.
///
/// Telegram docs:
/// [SuggestedPostApproved](https://core.telegram.org/bots/api#suggestedpostapproved)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostApproved {
    /// The suggestion, if still known; without its own reply.
    pub suggested_post_message: Option<Box<Message>>,
    /// What is paid for the post; free when left out.
    pub price: Option<Box<SuggestedPostPrice>>,
    /// When the post is to appear.
    ///
    /// Unix time.
    pub send_date: i64,
}

/// Service content: a suggested post could not be accepted, since its author cannot pay.
///
/// Telegram docs:
/// [SuggestedPostApprovalFailed](https://core.telegram.org/bots/api#suggestedpostapprovalfailed)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostApprovalFailed {
    /// The suggestion, if still known; without its own reply.
    pub suggested_post_message: Option<Box<Message>>,
    /// What would have been paid.
    pub price: SuggestedPostPrice,
}

/// Service content: a suggested post was turned down, perhaps with a reason.
///
/// Telegram docs:
/// [SuggestedPostDeclined](https://core.telegram.org/bots/api#suggestedpostdeclined)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SuggestedPostDeclined {
    /// The suggestion, if still known; without its own reply.
    pub suggested_post_message: Option<Box<Message>>,
    /// Reason given to the author.
    pub comment: Option<String>,
}

/// Service content: the channel got the money for a suggested post.
///
/// Telegram docs: [SuggestedPostPaid](https://core.telegram.org/bots/api#suggestedpostpaid)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostPaid {
    /// The suggestion, if still known; without its own reply.
    pub suggested_post_message: Option<Box<Message>>,
    /// `XTR` for Stars or `TON` for grams.
    ///
    /// One of “XTR”, “TON”.
    pub currency: String,
    /// Nanograms the channel received, when paid in TON.
    pub amount: Option<i64>,
    /// What the channel received, when paid in Stars.
    pub star_amount: Option<Box<StarAmount>>,
}

/// Service content: the money for a suggested post went back.
///
/// Telegram docs:
/// [SuggestedPostRefunded](https://core.telegram.org/bots/api#suggestedpostrefunded)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostRefunded {
    /// The suggestion, if still known; without its own reply.
    pub suggested_post_message: Option<Box<Message>>,
    /// Why the money went back.
    pub reason: SuggestedPostRefundReason,
}

/// Service content: a giveaway was set up for later.
///
/// Telegram docs: [GiveawayCreated](https://core.telegram.org/bots/api#giveawaycreated)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GiveawayCreated {
    /// How many Stars the winners share.
    pub prize_star_count: Option<i64>,
}

/// A running giveaway: its prizes, conditions and date.
///
/// Telegram docs: [Giveaway](https://core.telegram.org/bots/api#giveaway)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Giveaway {
    /// Chats one must join to take part.
    pub chats: Vec<Chat>,
    /// When the draw takes place.
    ///
    /// Unix time.
    pub winners_selection_date: i64,
    /// How many win.
    pub winner_count: i64,
    /// Only those who joined after the start can win.
    pub only_new_members: bool,
    /// Everyone will see who won.
    pub has_public_winners: bool,
    /// What else can be won.
    pub prize_description: Option<String>,
    /// Two-letter countries of those who may take part; all when empty.
    ///
    /// Two-letter ISO 3166-1 country codes.
    pub country_codes: Option<Vec<String>>,
    /// How many Stars the winners share.
    pub prize_star_count: Option<i64>,
    /// Months of Premium each winner gets.
    pub premium_subscription_month_count: Option<i64>,
}

/// The published result of a giveaway, with up to 100 winners.
///
/// Telegram docs: [GiveawayWinners](https://core.telegram.org/bots/api#giveawaywinners)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GiveawayWinners {
    /// Who held the giveaway.
    pub chat: Chat,
    /// Number of the announcement in its chat.
    pub giveaway_message_id: i64,
    /// When the draw took place.
    ///
    /// Unix time.
    pub winners_selection_date: i64,
    /// How many win.
    pub winner_count: i64,
    /// Who won, up to a hundred.
    ///
    /// At most 100 items.
    pub winners: Vec<User>,
    /// How many more chats one had to join.
    pub additional_chat_count: Option<i64>,
    /// How many Stars the winners share.
    pub prize_star_count: Option<i64>,
    /// Months of Premium each winner gets.
    pub premium_subscription_month_count: Option<i64>,
    /// How many prizes nobody got.
    pub unclaimed_prize_count: Option<i64>,
    /// Only those who joined after the start can win.
    pub only_new_members: bool,
    /// Called off because the money went back.
    pub was_refunded: bool,
    /// What else can be won.
    pub prize_description: Option<String>,
}

/// Service content: a giveaway ended without publishing its winners.
///
/// Telegram docs: [GiveawayCompleted](https://core.telegram.org/bots/api#giveawaycompleted)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GiveawayCompleted {
    /// How many win.
    pub winner_count: i64,
    /// How many prizes nobody got.
    pub unclaimed_prize_count: Option<i64>,
    /// The announcement, unless deleted.
    pub giveaway_message: Option<Box<Message>>,
    /// The prize is Stars; otherwise it is Premium.
    pub is_star_giveaway: bool,
}

/// Whether, for which address and where a message shows a link preview.
///
/// Telegram docs: [LinkPreviewOptions](https://core.telegram.org/bots/api#linkpreviewoptions)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkPreviewOptions {
    /// Shows no preview at all.
    pub is_disabled: Option<bool>,
    /// Which page to preview; the first link when left out.
    ///
    /// May be empty.
    pub url: Option<String>,
    /// Wants a small picture; only with a chosen `url`.
    pub prefer_small_media: Option<bool>,
    /// Wants a big picture; only with a chosen `url`.
    pub prefer_large_media: Option<bool>,
    /// Puts the preview over the text, not below.
    pub show_above_text: Option<bool>,
}

impl LinkPreviewOptions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Shows no preview at all.
    pub fn is_disabled(mut self, is_disabled: bool) -> Self {
        self.is_disabled = Some(is_disabled);
        self
    }

    /// Which page to preview; the first link when left out.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Wants a small picture; only with a chosen `url`.
    pub fn prefer_small_media(mut self, prefer_small_media: bool) -> Self {
        self.prefer_small_media = Some(prefer_small_media);
        self
    }

    /// Wants a big picture; only with a chosen `url`.
    pub fn prefer_large_media(mut self, prefer_large_media: bool) -> Self {
        self.prefer_large_media = Some(prefer_large_media);
        self
    }

    /// Puts the preview over the text, not below.
    pub fn show_above_text(mut self, show_above_text: bool) -> Self {
        self.show_above_text = Some(show_above_text);
        self
    }
}

/// What is offered for a suggested post, in Stars or in nanograms of TON.
///
/// Telegram docs: [SuggestedPostPrice](https://core.telegram.org/bots/api#suggestedpostprice)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostPrice {
    /// `XTR` for Stars or `TON` for grams.
    ///
    /// One of “XTR”, “TON”.
    pub currency: String,
    /// Price in Stars or nanograms, depending on `currency`.
    pub amount: i64,
}

impl SuggestedPostPrice {
    /// With what is required; the rest is set by the methods below.
    pub fn new(currency: impl Into<String>, amount: i64) -> Self {
        Self {
            currency: currency.into(),
            amount,
        }
    }
}

/// How a suggested post stands: its state, price and date.
///
/// Telegram docs: [SuggestedPostInfo](https://core.telegram.org/bots/api#suggestedpostinfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuggestedPostInfo {
    /// Waiting, accepted or turned down.
    pub state: SuggestedPostState,
    /// What is paid for the post; free when left out.
    pub price: Option<Box<SuggestedPostPrice>>,
    /// Wished date; left out, whoever approves decides within 30 days.
    ///
    /// Unix time.
    pub send_date: Option<i64>,
}

/// Price and date that the bot proposes with a post.
///
/// Telegram docs:
/// [SuggestedPostParameters](https://core.telegram.org/bots/api#suggestedpostparameters)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SuggestedPostParameters {
    /// What is paid for the post; free when left out.
    pub price: Option<Box<SuggestedPostPrice>>,
    /// Wished date; left out, whoever approves decides within 30 days.
    ///
    /// Unix time. 300 to 2678400 seconds from now.
    pub send_date: Option<i64>,
}

impl SuggestedPostParameters {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What is paid for the post; free when left out.
    pub fn price(mut self, price: SuggestedPostPrice) -> Self {
        self.price = Some(Box::new(price));
        self
    }

    /// Wished date; left out, whoever approves decides within 30 days.
    pub fn send_date(mut self, send_date: i64) -> Self {
        self.send_date = Some(send_date);
        self
    }
}

/// A conversation with one user inside the direct messages of a channel.
///
/// Telegram docs:
/// [DirectMessagesTopic](https://core.telegram.org/bots/api#directmessagestopic)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DirectMessagesTopic {
    /// Number of the conversation; may exceed 32 bits.
    pub topic_id: i64,
    /// The other side of the conversation.
    pub user: Option<Box<User>>,
}

/// A page of a user's profile pictures and how many there are in all.
///
/// Telegram docs: [UserProfilePhotos](https://core.telegram.org/bots/api#userprofilephotos)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserProfilePhotos {
    /// How many there are in all.
    pub total_count: i64,
    /// Pictures of this page, each in several sizes.
    pub photos: Vec<Vec<PhotoSize>>,
}

/// A page of the tracks on a user's profile and how many there are in all.
///
/// Telegram docs: [UserProfileAudios](https://core.telegram.org/bots/api#userprofileaudios)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserProfileAudios {
    /// How many there are in all.
    pub total_count: i64,
    /// Tracks of this page.
    pub audios: Vec<Audio>,
}

/// A file ready for download; its path holds for at least an hour. Ask `getFile` again when
/// it ran out.
///
/// Telegram docs: [File](https://core.telegram.org/bots/api#file)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// Handle for downloading or sending again; belongs to this bot.
    pub file_id: String,
    /// The same for every bot and over time; cannot fetch the file.
    pub file_unique_id: String,
    /// Size in bytes; may exceed 32 bits.
    pub file_size: Option<i64>,
    /// Where to download; from a server in local mode, a path on its disk.
    pub file_path: Option<String>,
}

/// The HTTPS address at which a Web App starts.
///
/// Telegram docs: [WebAppInfo](https://core.telegram.org/bots/api#webappinfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WebAppInfo {
    /// Where the Web App starts; must be HTTPS.
    pub url: String,
}

impl WebAppInfo {
    /// With what is required; the rest is set by the methods below.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
        }
    }
}

/// A keyboard of ready answers in place of the letters. Not for channels or business
/// accounts.
///
/// Telegram docs:
/// [ReplyKeyboardMarkup](https://core.telegram.org/bots/api#replykeyboardmarkup)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReplyKeyboardMarkup {
    /// Rows of buttons.
    pub keyboard: Vec<Vec<KeyboardButton>>,
    /// Stays up even when the letters are hidden.
    ///
    /// Default: `false`.
    pub is_persistent: Option<bool>,
    /// Takes only as much height as the buttons need.
    ///
    /// Default: `false`.
    pub resize_keyboard: Option<bool>,
    /// Folds away after one press.
    ///
    /// Default: `false`.
    pub one_time_keyboard: Option<bool>,
    /// Hint in the empty input field.
    ///
    /// 1–64 characters.
    pub input_field_placeholder: Option<String>,
    /// Concerns only people mentioned in the text or answered.
    pub selective: Option<bool>,
    /// Opens a reply to the message at once.
    pub force_reply: Option<bool>,
}

impl ReplyKeyboardMarkup {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        keyboard: impl IntoIterator<Item = impl IntoIterator<Item = KeyboardButton>>,
    ) -> Self {
        Self {
            keyboard: keyboard.into_iter().map(|row| row.into_iter().collect()).collect(),
            is_persistent: None,
            resize_keyboard: None,
            one_time_keyboard: None,
            input_field_placeholder: None,
            selective: None,
            force_reply: None,
        }
    }

    /// Stays up even when the letters are hidden.
    pub fn is_persistent(mut self, is_persistent: bool) -> Self {
        self.is_persistent = Some(is_persistent);
        self
    }

    /// Takes only as much height as the buttons need.
    pub fn resize_keyboard(mut self, resize_keyboard: bool) -> Self {
        self.resize_keyboard = Some(resize_keyboard);
        self
    }

    /// Folds away after one press.
    pub fn one_time_keyboard(mut self, one_time_keyboard: bool) -> Self {
        self.one_time_keyboard = Some(one_time_keyboard);
        self
    }

    /// Hint in the empty input field.
    pub fn input_field_placeholder(mut self, input_field_placeholder: impl Into<String>) -> Self {
        self.input_field_placeholder = Some(input_field_placeholder.into());
        self
    }

    /// Concerns only people mentioned in the text or answered.
    pub fn selective(mut self, selective: bool) -> Self {
        self.selective = Some(selective);
        self
    }

    /// Opens a reply to the message at once.
    pub fn force_reply(mut self, force_reply: bool) -> Self {
        self.force_reply = Some(force_reply);
        self
    }
}

/// A button of an answer keyboard. Without a request it simply sends its text.
///
/// At most one of `request_users`, `request_chat`, `request_managed_bot`, `request_contact`,
/// `request_location`, `request_poll`, `web_app` may be given.
///
/// Telegram docs: [KeyboardButton](https://core.telegram.org/bots/api#keyboardbutton)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButton {
    /// Label, and what is sent when no request is attached.
    pub text: String,
    /// Custom emoji before the label; only for bots with that privilege.
    pub icon_custom_emoji_id: Option<String>,
    /// Color of the button; the client's usual one when left out.
    pub style: Option<ButtonStyle>,
    /// Lets the user pick people for the bot.
    pub request_users: Option<Box<KeyboardButtonRequestUsers>>,
    /// Lets the user pick a chat for the bot.
    pub request_chat: Option<Box<KeyboardButtonRequestChat>>,
    /// Lets the user make a bot for this one to manage.
    pub request_managed_bot: Option<Box<KeyboardButtonRequestManagedBot>>,
    /// Sends the user's telephone number.
    pub request_contact: Option<bool>,
    /// Sends where the user is.
    pub request_location: Option<bool>,
    /// Lets the user make a poll.
    pub request_poll: Option<Box<KeyboardButtonPollType>>,
    /// Opens this Web App, which can send data to the bot.
    pub web_app: Option<Box<WebAppInfo>>,
}

impl KeyboardButton {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            icon_custom_emoji_id: None,
            style: None,
            request_users: None,
            request_chat: None,
            request_managed_bot: None,
            request_contact: None,
            request_location: None,
            request_poll: None,
            web_app: None,
        }
    }

    /// Custom emoji before the label; only for bots with that privilege.
    pub fn icon_custom_emoji_id(mut self, icon_custom_emoji_id: impl Into<String>) -> Self {
        self.icon_custom_emoji_id = Some(icon_custom_emoji_id.into());
        self
    }

    /// Color of the button; the client's usual one when left out.
    pub fn style(mut self, style: impl Into<ButtonStyle>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// Lets the user pick people for the bot.
    pub fn request_users(mut self, request_users: KeyboardButtonRequestUsers) -> Self {
        self.request_users = Some(Box::new(request_users));
        self
    }

    /// Lets the user pick a chat for the bot.
    pub fn request_chat(mut self, request_chat: KeyboardButtonRequestChat) -> Self {
        self.request_chat = Some(Box::new(request_chat));
        self
    }

    /// Lets the user make a bot for this one to manage.
    pub fn request_managed_bot(
        mut self,
        request_managed_bot: KeyboardButtonRequestManagedBot,
    ) -> Self {
        self.request_managed_bot = Some(Box::new(request_managed_bot));
        self
    }

    /// Sends the user's telephone number.
    pub fn request_contact(mut self, request_contact: bool) -> Self {
        self.request_contact = Some(request_contact);
        self
    }

    /// Sends where the user is.
    pub fn request_location(mut self, request_location: bool) -> Self {
        self.request_location = Some(request_location);
        self
    }

    /// Lets the user make a poll.
    pub fn request_poll(mut self, request_poll: KeyboardButtonPollType) -> Self {
        self.request_poll = Some(Box::new(request_poll));
        self
    }

    /// Opens this Web App, which can send data to the bot.
    pub fn web_app(mut self, web_app: WebAppInfo) -> Self {
        self.web_app = Some(Box::new(web_app));
        self
    }
}

/// Which users a request button lets people pick, and what the bot learns of them.
///
/// Telegram docs:
/// [KeyboardButtonRequestUsers](https://core.telegram.org/bots/api#keyboardbuttonrequestusers)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButtonRequestUsers {
    /// Number of the caller's choice, returned with the answer.
    pub request_id: i64,
    /// Only bots, or only people; both when left out.
    pub user_is_bot: Option<bool>,
    /// Only with Premium, or only without; both when left out.
    pub user_is_premium: Option<bool>,
    /// How many can be picked.
    ///
    /// 1–10. Default: `1`.
    pub max_quantity: Option<i64>,
    /// Also tells the bot names.
    pub request_name: Option<bool>,
    /// Also tells the bot public names.
    pub request_username: Option<bool>,
    /// Also tells the bot pictures.
    pub request_photo: Option<bool>,
}

impl KeyboardButtonRequestUsers {
    /// With what is required; the rest is set by the methods below.
    pub fn new(request_id: i64) -> Self {
        Self {
            request_id,
            user_is_bot: None,
            user_is_premium: None,
            max_quantity: None,
            request_name: None,
            request_username: None,
            request_photo: None,
        }
    }

    /// Only bots, or only people; both when left out.
    pub fn user_is_bot(mut self, user_is_bot: bool) -> Self {
        self.user_is_bot = Some(user_is_bot);
        self
    }

    /// Only with Premium, or only without; both when left out.
    pub fn user_is_premium(mut self, user_is_premium: bool) -> Self {
        self.user_is_premium = Some(user_is_premium);
        self
    }

    /// How many can be picked.
    pub fn max_quantity(mut self, max_quantity: i64) -> Self {
        self.max_quantity = Some(max_quantity);
        self
    }

    /// Also tells the bot names.
    pub fn request_name(mut self, request_name: bool) -> Self {
        self.request_name = Some(request_name);
        self
    }

    /// Also tells the bot public names.
    pub fn request_username(mut self, request_username: bool) -> Self {
        self.request_username = Some(request_username);
        self
    }

    /// Also tells the bot pictures.
    pub fn request_photo(mut self, request_photo: bool) -> Self {
        self.request_photo = Some(request_photo);
        self
    }
}

/// Which chats a request button lets people pick, what the bot learns and which rights it
/// gets there.
///
/// Telegram docs:
/// [KeyboardButtonRequestChat](https://core.telegram.org/bots/api#keyboardbuttonrequestchat)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButtonRequestChat {
    /// Number of the caller's choice, returned with the answer.
    pub request_id: i64,
    /// Channels, or else groups.
    pub chat_is_channel: bool,
    /// Only forums, or only others; both when left out.
    pub chat_is_forum: Option<bool>,
    /// Only public ones, or only private ones; both when left out.
    pub chat_has_username: Option<bool>,
    /// Only chats the user owns.
    pub chat_is_created: Option<bool>,
    /// Rights the user must have; include those for the bot.
    pub user_administrator_rights: Option<Box<ChatAdministratorRights>>,
    /// Rights the bot must have; granted on picking.
    pub bot_administrator_rights: Option<Box<ChatAdministratorRights>>,
    /// Only chats the bot is in.
    pub bot_is_member: Option<bool>,
    /// Also tells the bot the title.
    pub request_title: Option<bool>,
    /// Also tells the bot public names.
    pub request_username: Option<bool>,
    /// Also tells the bot pictures.
    pub request_photo: Option<bool>,
}

impl KeyboardButtonRequestChat {
    /// With what is required; the rest is set by the methods below.
    pub fn new(request_id: i64, chat_is_channel: bool) -> Self {
        Self {
            request_id,
            chat_is_channel,
            chat_is_forum: None,
            chat_has_username: None,
            chat_is_created: None,
            user_administrator_rights: None,
            bot_administrator_rights: None,
            bot_is_member: None,
            request_title: None,
            request_username: None,
            request_photo: None,
        }
    }

    /// Only forums, or only others; both when left out.
    pub fn chat_is_forum(mut self, chat_is_forum: bool) -> Self {
        self.chat_is_forum = Some(chat_is_forum);
        self
    }

    /// Only public ones, or only private ones; both when left out.
    pub fn chat_has_username(mut self, chat_has_username: bool) -> Self {
        self.chat_has_username = Some(chat_has_username);
        self
    }

    /// Only chats the user owns.
    pub fn chat_is_created(mut self, chat_is_created: bool) -> Self {
        self.chat_is_created = Some(chat_is_created);
        self
    }

    /// Rights the user must have; include those for the bot.
    pub fn user_administrator_rights(
        mut self,
        user_administrator_rights: ChatAdministratorRights,
    ) -> Self {
        self.user_administrator_rights = Some(Box::new(user_administrator_rights));
        self
    }

    /// Rights the bot must have; granted on picking.
    pub fn bot_administrator_rights(
        mut self,
        bot_administrator_rights: ChatAdministratorRights,
    ) -> Self {
        self.bot_administrator_rights = Some(Box::new(bot_administrator_rights));
        self
    }

    /// Only chats the bot is in.
    pub fn bot_is_member(mut self, bot_is_member: bool) -> Self {
        self.bot_is_member = Some(bot_is_member);
        self
    }

    /// Also tells the bot the title.
    pub fn request_title(mut self, request_title: bool) -> Self {
        self.request_title = Some(request_title);
        self
    }

    /// Also tells the bot public names.
    pub fn request_username(mut self, request_username: bool) -> Self {
        self.request_username = Some(request_username);
        self
    }

    /// Also tells the bot pictures.
    pub fn request_photo(mut self, request_photo: bool) -> Self {
        self.request_photo = Some(request_photo);
        self
    }
}

/// Asks the user to make a bot for this bot to manage, with names to start from.
///
/// Telegram docs:
/// [KeyboardButtonRequestManagedBot](https://core.telegram.org/bots/api#keyboardbuttonrequestmanagedbot)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KeyboardButtonRequestManagedBot {
    /// Number of the caller's choice, returned with the answer.
    pub request_id: i64,
    /// Name to start from.
    pub suggested_name: Option<String>,
    /// Public name to start from.
    pub suggested_username: Option<String>,
}

impl KeyboardButtonRequestManagedBot {
    /// With what is required; the rest is set by the methods below.
    pub fn new(request_id: i64) -> Self {
        Self {
            request_id,
            suggested_name: None,
            suggested_username: None,
        }
    }

    /// Name to start from.
    pub fn suggested_name(mut self, suggested_name: impl Into<String>) -> Self {
        self.suggested_name = Some(suggested_name.into());
        self
    }

    /// Public name to start from.
    pub fn suggested_username(mut self, suggested_username: impl Into<String>) -> Self {
        self.suggested_username = Some(suggested_username.into());
        self
    }
}

/// Which kind of poll a request button lets people make; any when left out.
///
/// Telegram docs:
/// [KeyboardButtonPollType](https://core.telegram.org/bots/api#keyboardbuttonpolltype)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct KeyboardButtonPollType {
    /// The only kind of poll the user may make.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: Option<PollType>,
}

impl KeyboardButtonPollType {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The only kind of poll the user may make.
    pub fn kind(mut self, kind: impl Into<PollType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

/// Takes the answer keyboard away for good. To merely fold it, use `one_time_keyboard`
/// instead.
///
/// Telegram docs:
/// [ReplyKeyboardRemove](https://core.telegram.org/bots/api#replykeyboardremove)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReplyKeyboardRemove {
    /// Concerns only people mentioned in the text or answered.
    pub selective: Option<bool>,
}

impl ReplyKeyboardRemove {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Concerns only people mentioned in the text or answered.
    pub fn selective(mut self, selective: bool) -> Self {
        self.selective = Some(selective);
        self
    }
}

/// Rows of buttons attached to a message.
///
/// Telegram docs:
/// [InlineKeyboardMarkup](https://core.telegram.org/bots/api#inlinekeyboardmarkup)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardMarkup {
    /// Rows of buttons.
    pub inline_keyboard: Vec<Vec<InlineKeyboardButton>>,
    /// Opens a reply to the message at once.
    pub force_reply: Option<bool>,
}

impl InlineKeyboardMarkup {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        inline_keyboard: impl IntoIterator<Item = impl IntoIterator<Item = InlineKeyboardButton>>,
    ) -> Self {
        Self {
            inline_keyboard: inline_keyboard
                .into_iter()
                .map(|row| row.into_iter().collect())
                .collect(),
            force_reply: None,
        }
    }

    /// Opens a reply to the message at once.
    pub fn force_reply(mut self, force_reply: bool) -> Self {
        self.force_reply = Some(force_reply);
        self
    }
}

/// A button below a message. Besides label, icon and style, exactly one field must say what
/// it does.
///
/// Exactly one of `url`, `callback_data`, `web_app`, `login_url`, `switch_inline_query`,
/// `switch_inline_query_current_chat`, `switch_inline_query_chosen_chat`, `copy_text`,
/// `callback_game`, `pay`, `disabled` must be given.
///
/// Telegram docs:
/// [InlineKeyboardButton](https://core.telegram.org/bots/api#inlinekeyboardbutton)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineKeyboardButton {
    /// Label of the button.
    pub text: String,
    /// Custom emoji before the label; only for bots with that privilege.
    pub icon_custom_emoji_id: Option<String>,
    /// Color of the button; the client's usual one when left out.
    pub style: Option<ButtonStyle>,
    /// Address to open, also `tg://` ones.
    pub url: Option<String>,
    /// What the bot gets when it is pressed.
    ///
    /// 1–64 bytes.
    pub callback_data: Option<String>,
    /// Opens this Web App, which can send a message for the user.
    pub web_app: Option<Box<WebAppInfo>>,
    /// Website to sign the user in at.
    pub login_url: Option<Box<LoginUrl>>,
    /// Lets the user pick a chat and types this there after the bot's name.
    ///
    /// May be empty.
    pub switch_inline_query: Option<String>,
    /// Types this after the bot's name, right here.
    ///
    /// May be empty.
    pub switch_inline_query_current_chat: Option<String>,
    /// The same, with a choice of chat kinds.
    pub switch_inline_query_chosen_chat: Option<Box<SwitchInlineQueryChosenChat>>,
    /// What to put on the clipboard.
    pub copy_text: Option<Box<CopyTextButton>>,
    /// Starts a game; only for the very first button.
    pub callback_game: Option<Box<CallbackGame>>,
    /// Pays the invoice; only for the very first button of an invoice.
    pub pay: Option<bool>,
    /// The button does nothing.
    pub disabled: Option<Box<DisabledButton>>,
}

impl InlineKeyboardButton {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            icon_custom_emoji_id: None,
            style: None,
            url: None,
            callback_data: None,
            web_app: None,
            login_url: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            switch_inline_query_chosen_chat: None,
            copy_text: None,
            callback_game: None,
            pay: None,
            disabled: None,
        }
    }

    /// Custom emoji before the label; only for bots with that privilege.
    pub fn icon_custom_emoji_id(mut self, icon_custom_emoji_id: impl Into<String>) -> Self {
        self.icon_custom_emoji_id = Some(icon_custom_emoji_id.into());
        self
    }

    /// Color of the button; the client's usual one when left out.
    pub fn style(mut self, style: impl Into<ButtonStyle>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// Address to open, also `tg://` ones.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// What the bot gets when it is pressed.
    pub fn callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Opens this Web App, which can send a message for the user.
    pub fn web_app(mut self, web_app: WebAppInfo) -> Self {
        self.web_app = Some(Box::new(web_app));
        self
    }

    /// Website to sign the user in at.
    pub fn login_url(mut self, login_url: LoginUrl) -> Self {
        self.login_url = Some(Box::new(login_url));
        self
    }

    /// Lets the user pick a chat and types this there after the bot's name.
    pub fn switch_inline_query(mut self, switch_inline_query: impl Into<String>) -> Self {
        self.switch_inline_query = Some(switch_inline_query.into());
        self
    }

    /// Types this after the bot's name, right here.
    pub fn switch_inline_query_current_chat(
        mut self,
        switch_inline_query_current_chat: impl Into<String>,
    ) -> Self {
        self.switch_inline_query_current_chat = Some(switch_inline_query_current_chat.into());
        self
    }

    /// The same, with a choice of chat kinds.
    pub fn switch_inline_query_chosen_chat(
        mut self,
        switch_inline_query_chosen_chat: SwitchInlineQueryChosenChat,
    ) -> Self {
        self.switch_inline_query_chosen_chat = Some(Box::new(switch_inline_query_chosen_chat));
        self
    }

    /// What to put on the clipboard.
    pub fn copy_text(mut self, copy_text: CopyTextButton) -> Self {
        self.copy_text = Some(Box::new(copy_text));
        self
    }

    /// Starts a game; only for the very first button.
    pub fn callback_game(mut self, callback_game: CallbackGame) -> Self {
        self.callback_game = Some(Box::new(callback_game));
        self
    }

    /// Pays the invoice; only for the very first button of an invoice.
    pub fn pay(mut self, pay: bool) -> Self {
        self.pay = Some(pay);
        self
    }

    /// The button does nothing.
    pub fn disabled(mut self, disabled: DisabledButton) -> Self {
        self.disabled = Some(Box::new(disabled));
        self
    }
}

/// A button that signs the user in on a website. The site must check the hash it is given.
///
/// Telegram docs: [LoginUrl](https://core.telegram.org/bots/api#loginurl)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginUrl {
    /// Page that is given the user's signed data; must be HTTPS.
    pub url: String,
    /// Other label for forwarded copies.
    pub forward_text: Option<String>,
    /// Bot to sign in with; this one when left out.
    pub bot_username: Option<String>,
    /// Also asks for leave to write to the user.
    pub request_write_access: Option<bool>,
}

impl LoginUrl {
    /// With what is required; the rest is set by the methods below.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            forward_text: None,
            bot_username: None,
            request_write_access: None,
        }
    }

    /// Other label for forwarded copies.
    pub fn forward_text(mut self, forward_text: impl Into<String>) -> Self {
        self.forward_text = Some(forward_text.into());
        self
    }

    /// Bot to sign in with; this one when left out.
    pub fn bot_username(mut self, bot_username: impl Into<String>) -> Self {
        self.bot_username = Some(bot_username.into());
        self
    }

    /// Also asks for leave to write to the user.
    pub fn request_write_access(mut self, request_write_access: bool) -> Self {
        self.request_write_access = Some(request_write_access);
        self
    }
}

/// A button that starts an inline query in a chat the user picks, of the kinds allowed here.
///
/// Telegram docs:
/// [SwitchInlineQueryChosenChat](https://core.telegram.org/bots/api#switchinlinequerychosenchat)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SwitchInlineQueryChosenChat {
    /// What to put after the bot's name; may be empty.
    ///
    /// May be empty.
    pub query: Option<String>,
    /// People can be picked.
    pub allow_user_chats: Option<bool>,
    /// Bots can be picked.
    pub allow_bot_chats: Option<bool>,
    /// Groups can be picked.
    pub allow_group_chats: Option<bool>,
    /// Channels can be picked.
    pub allow_channel_chats: Option<bool>,
}

impl SwitchInlineQueryChosenChat {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to put after the bot's name; may be empty.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// People can be picked.
    pub fn allow_user_chats(mut self, allow_user_chats: bool) -> Self {
        self.allow_user_chats = Some(allow_user_chats);
        self
    }

    /// Bots can be picked.
    pub fn allow_bot_chats(mut self, allow_bot_chats: bool) -> Self {
        self.allow_bot_chats = Some(allow_bot_chats);
        self
    }

    /// Groups can be picked.
    pub fn allow_group_chats(mut self, allow_group_chats: bool) -> Self {
        self.allow_group_chats = Some(allow_group_chats);
        self
    }

    /// Channels can be picked.
    pub fn allow_channel_chats(mut self, allow_channel_chats: bool) -> Self {
        self.allow_channel_chats = Some(allow_channel_chats);
        self
    }
}

/// A button that puts a text on the clipboard.
///
/// Telegram docs: [CopyTextButton](https://core.telegram.org/bots/api#copytextbutton)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CopyTextButton {
    /// What lands on the clipboard.
    ///
    /// 1–256 characters.
    pub text: String,
}

impl CopyTextButton {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// Marks a button that does nothing when pressed. Has no fields.
///
/// Telegram docs: [DisabledButton](https://core.telegram.org/bots/api#disabledbutton)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DisabledButton {}

impl DisabledButton {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// A press on an inline button. Answer it with `answerCallbackQuery`, or the client keeps
/// showing progress.
///
/// Exactly one of `data`, `game_short_name` must be given.
///
/// Exactly one of `message`, `inline_message_id` must be given.
///
/// Telegram docs: [CallbackQuery](https://core.telegram.org/bots/api#callbackquery)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CallbackQuery {
    /// Pass it on when answering.
    pub id: String,
    /// Who pressed the button.
    pub from: User,
    /// Where the button is, unless sent by inline mode.
    pub message: Option<MaybeInaccessibleMessage>,
    /// Where the button is, when sent by inline mode.
    pub inline_message_id: Option<String>,
    /// Stands for the chat, also for inline messages; good for scores.
    pub chat_instance: String,
    /// The pressed button's data; can be forged.
    pub data: Option<String>,
    /// The game wanted; answer with its address.
    pub game_short_name: Option<String>,
}

/// Opens a reply to the bot's message at once, so that the answer reaches the bot even in
/// privacy mode.
///
/// Telegram docs: [ForceReply](https://core.telegram.org/bots/api#forcereply)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ForceReply {
    /// Hint in the empty input field.
    ///
    /// 1–64 characters.
    pub input_field_placeholder: Option<String>,
    /// Concerns only people mentioned in the text or answered.
    pub selective: Option<bool>,
}

impl ForceReply {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Hint in the empty input field.
    pub fn input_field_placeholder(mut self, input_field_placeholder: impl Into<String>) -> Self {
        self.input_field_placeholder = Some(input_field_placeholder.into());
        self
    }

    /// Concerns only people mentioned in the text or answered.
    pub fn selective(mut self, selective: bool) -> Self {
        self.selective = Some(selective);
        self
    }
}

/// A group of chats that belong together.
///
/// Telegram docs: [Community](https://core.telegram.org/bots/api#community)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Community {
    /// Fits 52 bits but not 32.
    pub id: i64,
    /// Name as shown to users.
    pub name: String,
}

/// The picture of a chat in two sizes, for download only and only until it changes.
///
/// Telegram docs: [ChatPhoto](https://core.telegram.org/bots/api#chatphoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatPhoto {
    /// Handle of the 160-pixel picture, for download only.
    pub small_file_id: String,
    /// Lasting name of the 160-pixel picture; cannot fetch it.
    pub small_file_unique_id: String,
    /// Handle of the 640-pixel picture, for download only.
    pub big_file_id: String,
    /// Lasting name of the 640-pixel picture; cannot fetch it.
    pub big_file_unique_id: String,
}

/// An invite link with its limits and, for paid ones, its price. Links of others are cut
/// short.
///
/// Telegram docs: [ChatInviteLink](https://core.telegram.org/bots/api#chatinvitelink)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatInviteLink {
    /// The link; cut short when someone else made it.
    pub invite_link: String,
    /// Who made the link.
    pub creator: User,
    /// Administrators must let each one in.
    pub creates_join_request: bool,
    /// The maker's main link.
    pub is_primary: bool,
    /// No longer works.
    pub is_revoked: bool,
    /// Label that administrators see.
    pub name: Option<String>,
    /// When the link stops working.
    ///
    /// Unix time.
    pub expire_date: Option<i64>,
    /// How many may be in by this link at the same time.
    ///
    /// 1–99999.
    pub member_limit: Option<i64>,
    /// How many wait to be let in.
    pub pending_join_request_count: Option<i64>,
    /// Seconds from one payment to the next.
    ///
    /// In seconds.
    pub subscription_period: Option<i64>,
    /// How many Stars each period costs.
    pub subscription_price: Option<i64>,
}

/// What an administrator may do; rights that do not fit the kind of chat are missing.
///
/// Telegram docs:
/// [ChatAdministratorRights](https://core.telegram.org/bots/api#chatadministratorrights)
#[derive(Debug, Clone, PartialEq, TypedBuilder)]
#[non_exhaustive]
pub struct ChatAdministratorRights {
    /// Hides the administrator behind the chat's name.
    pub is_anonymous: bool,
    /// Basic administrator access, implied by every other right.
    pub can_manage_chat: bool,
    /// May delete what others wrote.
    pub can_delete_messages: bool,
    /// May run video chats.
    pub can_manage_video_chats: bool,
    /// May limit and ban members.
    pub can_restrict_members: bool,
    /// May appoint administrators with no more than their own rights.
    pub can_promote_members: bool,
    /// May alter title, picture and other details.
    pub can_change_info: bool,
    /// May bring others in.
    pub can_invite_users: bool,
    /// May publish stories for the chat.
    pub can_post_stories: bool,
    /// May alter and pin stories of others.
    pub can_edit_stories: bool,
    /// May delete stories of others.
    pub can_delete_stories: bool,
    /// May write in the channel and accept suggestions.
    #[builder(default, setter(strip_option))]
    pub can_post_messages: Option<bool>,
    /// May alter and pin what others wrote in the channel.
    #[builder(default, setter(strip_option))]
    pub can_edit_messages: Option<bool>,
    /// May pin messages in groups.
    #[builder(default, setter(strip_option))]
    pub can_pin_messages: Option<bool>,
    /// May open, rename and close topics.
    #[builder(default, setter(strip_option))]
    pub can_manage_topics: Option<bool>,
    /// May run the channel's direct messages and turn suggestions down.
    #[builder(default, setter(strip_option))]
    pub can_manage_direct_messages: Option<bool>,
    /// May change the tags of ordinary members.
    #[builder(default, setter(strip_option))]
    pub can_manage_tags: Option<bool>,
    /// May run the chat's welcome messages; bots may send them.
    pub can_send_welcome_messages: bool,
}

/// A change in somebody's membership: before, after, by whom and by which link.
///
/// Telegram docs: [ChatMemberUpdated](https://core.telegram.org/bots/api#chatmemberupdated)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberUpdated {
    /// The chat this happened in.
    pub chat: Chat,
    /// Who caused the change.
    pub from: User,
    /// When it happened.
    ///
    /// Unix time.
    pub date: i64,
    /// Standing before.
    pub old_chat_member: ChatMember,
    /// Standing now.
    pub new_chat_member: ChatMember,
    /// Link by which the user came in.
    pub invite_link: Option<Box<ChatInviteLink>>,
    /// Asked to join without a link and was let in.
    pub via_join_request: Option<bool>,
    /// Came by a link to a folder of chats.
    pub via_chat_folder_invite_link: Option<bool>,
}

/// A user's standing in a chat, one of six kinds told apart by `status`.
///
/// Telegram docs: [ChatMember](https://core.telegram.org/bots/api#chatmember)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatMember {
    /// [`ChatMemberOwner`]
    Owner(Box<ChatMemberOwner>),
    /// [`ChatMemberAdministrator`]
    Administrator(Box<ChatMemberAdministrator>),
    /// [`ChatMemberMember`]
    Member(Box<ChatMemberMember>),
    /// [`ChatMemberRestricted`]
    Restricted(Box<ChatMemberRestricted>),
    /// [`ChatMemberLeft`]
    Left(Box<ChatMemberLeft>),
    /// [`ChatMemberBanned`]
    Banned(Box<ChatMemberBanned>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(ChatMember {
    Owner(ChatMemberOwner),
    Administrator(ChatMemberAdministrator),
    Member(ChatMemberMember),
    Restricted(ChatMemberRestricted),
    Left(ChatMemberLeft),
    Banned(ChatMemberBanned),
});

/// The owner of a chat, who may do everything.
///
/// Telegram docs: [ChatMemberOwner](https://core.telegram.org/bots/api#chatmemberowner)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberOwner {
    /// The user this is about.
    pub user: User,
    /// Hides the administrator behind the chat's name.
    pub is_anonymous: bool,
    /// Title shown beside the name.
    pub custom_title: Option<String>,
}

/// A member who holds the administrator rights listed here.
///
/// Telegram docs:
/// [ChatMemberAdministrator](https://core.telegram.org/bots/api#chatmemberadministrator)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberAdministrator {
    /// The user this is about.
    pub user: User,
    /// The bot may change these rights.
    pub can_be_edited: bool,
    /// Hides the administrator behind the chat's name.
    pub is_anonymous: bool,
    /// Basic administrator access, implied by every other right.
    pub can_manage_chat: bool,
    /// May delete what others wrote.
    pub can_delete_messages: bool,
    /// May run video chats.
    pub can_manage_video_chats: bool,
    /// May limit and ban members.
    pub can_restrict_members: bool,
    /// May appoint administrators with no more than their own rights.
    pub can_promote_members: bool,
    /// May alter title, picture and other details.
    pub can_change_info: bool,
    /// May bring others in.
    pub can_invite_users: bool,
    /// May publish stories for the chat.
    pub can_post_stories: bool,
    /// May alter and pin stories of others.
    pub can_edit_stories: bool,
    /// May delete stories of others.
    pub can_delete_stories: bool,
    /// May write in the channel and accept suggestions.
    pub can_post_messages: Option<bool>,
    /// May alter and pin what others wrote in the channel.
    pub can_edit_messages: Option<bool>,
    /// May pin messages in groups.
    pub can_pin_messages: Option<bool>,
    /// May open, rename and close topics.
    pub can_manage_topics: Option<bool>,
    /// May run the channel's direct messages and turn suggestions down.
    pub can_manage_direct_messages: Option<bool>,
    /// May change the tags of ordinary members.
    pub can_manage_tags: Option<bool>,
    /// May run the chat's welcome messages; bots may send them.
    pub can_send_welcome_messages: bool,
    /// Title shown beside the name.
    pub custom_title: Option<String>,
}

/// An ordinary member, perhaps one who pays until a given date.
///
/// Telegram docs: [ChatMemberMember](https://core.telegram.org/bots/api#chatmembermember)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberMember {
    /// Word shown beside the name.
    pub tag: Option<String>,
    /// The user this is about.
    pub user: User,
    /// When the paid membership ends.
    ///
    /// Unix time.
    pub until_date: Option<i64>,
}

/// Somebody whose rights in a supergroup are cut down, member or not.
///
/// Telegram docs:
/// [ChatMemberRestricted](https://core.telegram.org/bots/api#chatmemberrestricted)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberRestricted {
    /// Word shown beside the name.
    pub tag: Option<String>,
    /// The user this is about.
    pub user: User,
    /// Is in the chat now.
    pub is_member: bool,
    /// May write text and the like.
    pub can_send_messages: bool,
    /// May send music.
    pub can_send_audios: bool,
    /// May send files.
    pub can_send_documents: bool,
    /// May send photos.
    pub can_send_photos: bool,
    /// May send videos.
    pub can_send_videos: bool,
    /// May send round video messages.
    pub can_send_video_notes: bool,
    /// May send voice messages.
    pub can_send_voice_notes: bool,
    /// May send polls and checklists.
    pub can_send_polls: bool,
    /// May send stickers, clips and games, and use inline bots.
    pub can_send_other_messages: bool,
    /// May show link previews.
    pub can_add_web_page_previews: bool,
    /// May react.
    pub can_react_to_messages: bool,
    /// May change their own tag.
    pub can_edit_tag: bool,
    /// May alter title, picture and other details.
    pub can_change_info: bool,
    /// May bring others in.
    pub can_invite_users: bool,
    /// May pin messages in groups.
    pub can_pin_messages: bool,
    /// May open topics.
    pub can_manage_topics: bool,
    /// When it ends; 0 means never.
    ///
    /// Unix time. 0 means forever.
    pub until_date: i64,
}

/// Somebody who is not in the chat but is free to join.
///
/// Telegram docs: [ChatMemberLeft](https://core.telegram.org/bots/api#chatmemberleft)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberLeft {
    /// The user this is about.
    pub user: User,
}

/// Somebody who was thrown out and may neither read nor return before the ban ends.
///
/// Telegram docs: [ChatMemberBanned](https://core.telegram.org/bots/api#chatmemberbanned)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatMemberBanned {
    /// The user this is about.
    pub user: User,
    /// When it ends; 0 means never.
    ///
    /// Unix time. 0 means forever.
    pub until_date: i64,
}

/// Somebody asks to be let into a chat. The bot may write to that user for five minutes.
///
/// Telegram docs: [ChatJoinRequest](https://core.telegram.org/bots/api#chatjoinrequest)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatJoinRequest {
    /// Which chat the user wants to join.
    pub chat: Chat,
    /// Who wants to join.
    pub from: User,
    /// Where the bot can write to that user, for five minutes.
    pub user_chat_id: i64,
    /// When it happened.
    ///
    /// Unix time.
    pub date: i64,
    /// What the user says about themselves.
    pub bio: Option<String>,
    /// Link through which the user asked.
    pub invite_link: Option<Box<ChatInviteLink>>,
    /// Set for gatekeeper bots, which must act within ten seconds.
    pub query_id: Option<String>,
}

/// What members without administrator rights may do; some omitted fields follow others.
///
/// Telegram docs: [ChatPermissions](https://core.telegram.org/bots/api#chatpermissions)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatPermissions {
    /// May write text and the like.
    pub can_send_messages: Option<bool>,
    /// May send music.
    pub can_send_audios: Option<bool>,
    /// May send files.
    pub can_send_documents: Option<bool>,
    /// May send photos.
    pub can_send_photos: Option<bool>,
    /// May send videos.
    pub can_send_videos: Option<bool>,
    /// May send round video messages.
    pub can_send_video_notes: Option<bool>,
    /// May send voice messages.
    pub can_send_voice_notes: Option<bool>,
    /// May send polls and checklists.
    pub can_send_polls: Option<bool>,
    /// May send stickers, clips and games, and use inline bots.
    pub can_send_other_messages: Option<bool>,
    /// May show link previews.
    pub can_add_web_page_previews: Option<bool>,
    /// May react; as `can_send_messages` when left out.
    ///
    /// Default: the value of `can_send_messages`.
    pub can_react_to_messages: Option<bool>,
    /// May change their own tag; as `can_pin_messages` when left out.
    ///
    /// Default: the value of `can_pin_messages`.
    pub can_edit_tag: Option<bool>,
    /// May alter title, picture and other details; no effect in public supergroups.
    pub can_change_info: Option<bool>,
    /// May bring others in.
    pub can_invite_users: Option<bool>,
    /// May pin messages; no effect in public supergroups.
    pub can_pin_messages: Option<bool>,
    /// May open topics; as `can_pin_messages` when left out.
    ///
    /// Default: the value of `can_pin_messages`.
    pub can_manage_topics: Option<bool>,
}

impl ChatPermissions {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// May write text and the like.
    pub fn can_send_messages(mut self, can_send_messages: bool) -> Self {
        self.can_send_messages = Some(can_send_messages);
        self
    }

    /// May send music.
    pub fn can_send_audios(mut self, can_send_audios: bool) -> Self {
        self.can_send_audios = Some(can_send_audios);
        self
    }

    /// May send files.
    pub fn can_send_documents(mut self, can_send_documents: bool) -> Self {
        self.can_send_documents = Some(can_send_documents);
        self
    }

    /// May send photos.
    pub fn can_send_photos(mut self, can_send_photos: bool) -> Self {
        self.can_send_photos = Some(can_send_photos);
        self
    }

    /// May send videos.
    pub fn can_send_videos(mut self, can_send_videos: bool) -> Self {
        self.can_send_videos = Some(can_send_videos);
        self
    }

    /// May send round video messages.
    pub fn can_send_video_notes(mut self, can_send_video_notes: bool) -> Self {
        self.can_send_video_notes = Some(can_send_video_notes);
        self
    }

    /// May send voice messages.
    pub fn can_send_voice_notes(mut self, can_send_voice_notes: bool) -> Self {
        self.can_send_voice_notes = Some(can_send_voice_notes);
        self
    }

    /// May send polls and checklists.
    pub fn can_send_polls(mut self, can_send_polls: bool) -> Self {
        self.can_send_polls = Some(can_send_polls);
        self
    }

    /// May send stickers, clips and games, and use inline bots.
    pub fn can_send_other_messages(mut self, can_send_other_messages: bool) -> Self {
        self.can_send_other_messages = Some(can_send_other_messages);
        self
    }

    /// May show link previews.
    pub fn can_add_web_page_previews(mut self, can_add_web_page_previews: bool) -> Self {
        self.can_add_web_page_previews = Some(can_add_web_page_previews);
        self
    }

    /// May react; as `can_send_messages` when left out.
    pub fn can_react_to_messages(mut self, can_react_to_messages: bool) -> Self {
        self.can_react_to_messages = Some(can_react_to_messages);
        self
    }

    /// May change their own tag; as `can_pin_messages` when left out.
    pub fn can_edit_tag(mut self, can_edit_tag: bool) -> Self {
        self.can_edit_tag = Some(can_edit_tag);
        self
    }

    /// May alter title, picture and other details; no effect in public supergroups.
    pub fn can_change_info(mut self, can_change_info: bool) -> Self {
        self.can_change_info = Some(can_change_info);
        self
    }

    /// May bring others in.
    pub fn can_invite_users(mut self, can_invite_users: bool) -> Self {
        self.can_invite_users = Some(can_invite_users);
        self
    }

    /// May pin messages; no effect in public supergroups.
    pub fn can_pin_messages(mut self, can_pin_messages: bool) -> Self {
        self.can_pin_messages = Some(can_pin_messages);
        self
    }

    /// May open topics; as `can_pin_messages` when left out.
    pub fn can_manage_topics(mut self, can_manage_topics: bool) -> Self {
        self.can_manage_topics = Some(can_manage_topics);
        self
    }
}

/// A birthday, of which the year may be kept secret.
///
/// Telegram docs: [Birthdate](https://core.telegram.org/bots/api#birthdate)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Birthdate {
    /// Day of the month.
    ///
    /// 1–31.
    pub day: i64,
    /// Month, from 1 for January.
    ///
    /// 1–12.
    pub month: i64,
    /// Year, unless kept secret.
    pub year: Option<i64>,
}

/// What the empty chat with a business account shows to customers.
///
/// Telegram docs: [BusinessIntro](https://core.telegram.org/bots/api#businessintro)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessIntro {
    /// Title as shown to users.
    pub title: Option<String>,
    /// Text below the title.
    pub message: Option<String>,
    /// The sticker.
    pub sticker: Option<Box<Sticker>>,
}

/// Where a business is: its address and perhaps the point on the map.
///
/// Telegram docs: [BusinessLocation](https://core.telegram.org/bots/api#businesslocation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessLocation {
    /// Street address as text.
    pub address: String,
    /// Where the business is.
    pub location: Option<Box<Location>>,
}

/// A span within the week when a business is open, in minutes counted from Monday.
///
/// Telegram docs:
/// [BusinessOpeningHoursInterval](https://core.telegram.org/bots/api#businessopeninghoursinterval)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessOpeningHoursInterval {
    /// When it opens, in minutes since Monday began.
    ///
    /// 0–10080.
    pub opening_minute: i64,
    /// When it closes, in minutes since Monday began; may run past the week.
    ///
    /// 0–11520.
    pub closing_minute: i64,
}

/// When a business is open, and in which time zone.
///
/// Telegram docs:
/// [BusinessOpeningHours](https://core.telegram.org/bots/api#businessopeninghours)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessOpeningHours {
    /// Zone the hours are given in.
    pub time_zone_name: String,
    /// The spans of the week.
    pub opening_hours: Vec<BusinessOpeningHoursInterval>,
}

/// How a user stands by what they spent in Stars. A negative level calls for caution.
///
/// Telegram docs: [UserRating](https://core.telegram.org/bots/api#userrating)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserRating {
    /// How far the user has come; negative calls for caution.
    ///
    /// May be negative.
    pub level: i64,
    /// The score itself; higher is better.
    pub rating: i64,
    /// Score at which this level begins.
    pub current_level_rating: i64,
    /// Score at which the next level begins; none at the top.
    pub next_level_rating: Option<i64>,
}

/// Place, size and turn of an area on a story, in percent of the picture.
///
/// Telegram docs: [StoryAreaPosition](https://core.telegram.org/bots/api#storyareaposition)
#[derive(Debug, Clone, PartialEq, TypedBuilder)]
#[non_exhaustive]
pub struct StoryAreaPosition {
    /// Middle of the area from the left, in percent of the width.
    pub x_percentage: f64,
    /// Middle of the area from the top, in percent of the height.
    pub y_percentage: f64,
    /// Width of the area in percent of the picture's.
    pub width_percentage: f64,
    /// Height of the area in percent of the picture's.
    pub height_percentage: f64,
    /// Degrees to turn clockwise.
    ///
    /// 0.0–360.0.
    pub rotation_angle: f64,
    /// How round the corners are, in percent of the picture's width.
    pub corner_radius_percentage: f64,
}

/// The address of a place, from country to street.
///
/// Telegram docs: [LocationAddress](https://core.telegram.org/bots/api#locationaddress)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LocationAddress {
    /// Two-letter country.
    ///
    /// Two-letter ISO 3166-1 country codes.
    pub country_code: String,
    /// State or province within the country.
    pub state: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// Street and number.
    pub street: Option<String>,
}

impl LocationAddress {
    /// With what is required; the rest is set by the methods below.
    pub fn new(country_code: impl Into<String>) -> Self {
        Self {
            country_code: country_code.into(),
            state: None,
            city: None,
            street: None,
        }
    }

    /// State or province within the country.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Town.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Street and number.
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }
}

/// What a clickable area of a story stands for.
///
/// Telegram docs: [StoryAreaType](https://core.telegram.org/bots/api#storyareatype)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum StoryAreaType {
    /// [`StoryAreaTypeLocation`]
    Location(Box<StoryAreaTypeLocation>),
    /// [`StoryAreaTypeSuggestedReaction`]
    SuggestedReaction(Box<StoryAreaTypeSuggestedReaction>),
    /// [`StoryAreaTypeLink`]
    Link(Box<StoryAreaTypeLink>),
    /// [`StoryAreaTypeWeather`]
    Weather(Box<StoryAreaTypeWeather>),
    /// [`StoryAreaTypeUniqueGift`]
    UniqueGift(Box<StoryAreaTypeUniqueGift>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(StoryAreaType {
    Location(StoryAreaTypeLocation),
    SuggestedReaction(StoryAreaTypeSuggestedReaction),
    Link(StoryAreaTypeLink),
    Weather(StoryAreaTypeWeather),
    UniqueGift(StoryAreaTypeUniqueGift),
});

/// An area of a story that shows a place; ten per story.
///
/// Telegram docs:
/// [StoryAreaTypeLocation](https://core.telegram.org/bots/api#storyareatypelocation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeLocation {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Parts of the street address.
    pub address: Option<Box<LocationAddress>>,
}

impl StoryAreaTypeLocation {
    /// With what is required; the rest is set by the methods below.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            address: None,
        }
    }

    /// Parts of the street address.
    pub fn address(mut self, address: LocationAddress) -> Self {
        self.address = Some(Box::new(address));
        self
    }
}

/// An area of a story that offers a reaction; five per story.
///
/// Telegram docs:
/// [StoryAreaTypeSuggestedReaction](https://core.telegram.org/bots/api#storyareatypesuggestedreaction)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeSuggestedReaction {
    /// The reaction on offer.
    pub reaction_type: ReactionType,
    /// Drawn on a dark ground.
    pub is_dark: Option<bool>,
    /// Mirrored.
    pub is_flipped: Option<bool>,
}

impl StoryAreaTypeSuggestedReaction {
    /// With what is required; the rest is set by the methods below.
    pub fn new(reaction_type: impl Into<ReactionType>) -> Self {
        Self {
            reaction_type: reaction_type.into(),
            is_dark: None,
            is_flipped: None,
        }
    }

    /// Drawn on a dark ground.
    pub fn is_dark(mut self, is_dark: bool) -> Self {
        self.is_dark = Some(is_dark);
        self
    }

    /// Mirrored.
    pub fn is_flipped(mut self, is_flipped: bool) -> Self {
        self.is_flipped = Some(is_flipped);
        self
    }
}

/// An area of a story that opens an address; three per story.
///
/// Telegram docs: [StoryAreaTypeLink](https://core.telegram.org/bots/api#storyareatypelink)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeLink {
    /// Address a tap opens, also `tg://` ones.
    pub url: String,
}

impl StoryAreaTypeLink {
    /// With what is required; the rest is set by the methods below.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
        }
    }
}

/// An area of a story that shows the weather; three per story.
///
/// Telegram docs:
/// [StoryAreaTypeWeather](https://core.telegram.org/bots/api#storyareatypeweather)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeWeather {
    /// Degrees Celsius.
    pub temperature: f64,
    /// Picture of the weather.
    pub emoji: String,
    /// Color with transparency, as ARGB.
    ///
    /// A colour, `0xAARRGGBB`.
    pub background_color: i64,
}

impl StoryAreaTypeWeather {
    /// With what is required; the rest is set by the methods below.
    pub fn new(temperature: f64, emoji: impl Into<String>, background_color: i64) -> Self {
        Self {
            temperature,
            emoji: emoji.into(),
            background_color,
        }
    }
}

/// An area of a story that shows a unique gift; one per story.
///
/// Telegram docs:
/// [StoryAreaTypeUniqueGift](https://core.telegram.org/bots/api#storyareatypeuniquegift)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoryAreaTypeUniqueGift {
    /// Unique name, as used in links to the gift.
    pub name: String,
}

impl StoryAreaTypeUniqueGift {
    /// With what is required; the rest is set by the methods below.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
        }
    }
}

/// A clickable part of a story: where it is and what it does.
///
/// Telegram docs: [StoryArea](https://core.telegram.org/bots/api#storyarea)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoryArea {
    /// Where the area is and how big.
    pub position: StoryAreaPosition,
    /// What a tap on the area leads to.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: StoryAreaType,
}

impl StoryArea {
    /// With what is required; the rest is set by the methods below.
    pub fn new(position: StoryAreaPosition, kind: impl Into<StoryAreaType>) -> Self {
        Self {
            position,
            kind: kind.into(),
        }
    }
}

/// The place to which a local supergroup is tied.
///
/// Telegram docs: [ChatLocation](https://core.telegram.org/bots/api#chatlocation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatLocation {
    /// Place the supergroup is tied to.
    pub location: Location,
    /// Street address as text.
    ///
    /// 1–64 characters.
    pub address: String,
}

/// A reaction: an ordinary emoji, a custom one or a paid star.
///
/// Telegram docs: [ReactionType](https://core.telegram.org/bots/api#reactiontype)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReactionType {
    /// [`ReactionTypeEmoji`]
    Emoji(Box<ReactionTypeEmoji>),
    /// [`ReactionTypeCustomEmoji`]
    CustomEmoji(Box<ReactionTypeCustomEmoji>),
    /// [`ReactionTypePaid`]
    Paid(Box<ReactionTypePaid>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(ReactionType {
    Emoji(ReactionTypeEmoji),
    CustomEmoji(ReactionTypeCustomEmoji),
    Paid(ReactionTypePaid),
});

/// A reaction with one of the standard emoji.
///
/// Telegram docs: [ReactionTypeEmoji](https://core.telegram.org/bots/api#reactiontypeemoji)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReactionTypeEmoji {
    /// One of the standard reactions.
    ///
    /// One of “❤”, “👍”, “👎”, “🔥”, “🥰”, “👏”, “😁”, “🤔”, “🤯”, “😱”, “🤬”, “😢”, “🎉”, “🤩”, “🤮”, “💩”,
    /// “🙏”, “👌”, “🕊”, “🤡”, “🥱”, “🥴”, “😍”, “🐳”, “❤\u{200d}🔥”, “🌚”, “🌭”, “💯”, “🤣”, “⚡”, “🍌”, “🏆”, “💔”,
    /// “🤨”, “😐”, “🍓”, “🍾”, “💋”, “🖕”, “😈”, “😴”, “😭”, “🤓”, “👻”, “👨\u{200d}💻”, “👀”, “🎃”, “🙈”, “😇”, “😨”,
    /// “🤝”, “✍”, “🤗”, “🫡”, “🎅”, “🎄”, “☃”, “💅”, “🤪”, “🗿”, “🆒”, “💘”, “🙉”, “🦄”, “😘”, “💊”, “🙊”, “😎”,
    /// “👾”, “🤷\u{200d}♂”, “🤷”, “🤷\u{200d}♀”, “😡”.
    pub emoji: String,
}

impl ReactionTypeEmoji {
    /// With what is required; the rest is set by the methods below.
    pub fn new(emoji: impl Into<String>) -> Self {
        Self {
            emoji: emoji.into(),
        }
    }
}

/// A reaction with a custom emoji.
///
/// Telegram docs:
/// [ReactionTypeCustomEmoji](https://core.telegram.org/bots/api#reactiontypecustomemoji)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReactionTypeCustomEmoji {
    /// Which custom emoji; look it up with `getCustomEmojiStickers`.
    pub custom_emoji_id: String,
}

impl ReactionTypeCustomEmoji {
    /// With what is required; the rest is set by the methods below.
    pub fn new(custom_emoji_id: impl Into<String>) -> Self {
        Self {
            custom_emoji_id: custom_emoji_id.into(),
        }
    }
}

/// A reaction that was paid for. Bots receive it but cannot set it.
///
/// Telegram docs: [ReactionTypePaid](https://core.telegram.org/bots/api#reactiontypepaid)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReactionTypePaid {}

impl ReactionTypePaid {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// How often a reaction was given to a message.
///
/// Telegram docs: [ReactionCount](https://core.telegram.org/bots/api#reactioncount)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReactionCount {
    /// The reaction being counted.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: ReactionType,
    /// How often it was given.
    pub total_count: i64,
}

/// Somebody changed their reactions on a message: the lists before and after.
///
/// Telegram docs:
/// [MessageReactionUpdated](https://core.telegram.org/bots/api#messagereactionupdated)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageReactionUpdated {
    /// The chat this happened in.
    pub chat: Chat,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
    /// Who reacted, unless it was done anonymously.
    pub user: Option<Box<User>>,
    /// Who reacted, when it was done in a chat's name.
    pub actor_chat: Option<Box<Chat>>,
    /// When it happened.
    ///
    /// Unix time.
    pub date: i64,
    /// All reactions of that user before.
    pub old_reaction: Vec<ReactionType>,
    /// All reactions of that user now.
    pub new_reaction: Vec<ReactionType>,
}

/// The reaction totals of a message whose reactions are anonymous. May come minutes late.
///
/// Telegram docs:
/// [MessageReactionCountUpdated](https://core.telegram.org/bots/api#messagereactioncountupdated)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageReactionCountUpdated {
    /// The chat this happened in.
    pub chat: Chat,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
    /// When it happened.
    ///
    /// Unix time.
    pub date: i64,
    /// All reactions on the message.
    pub reactions: Vec<ReactionCount>,
}

/// A topic of a forum, or of the bot's chat with one user.
///
/// Telegram docs: [ForumTopic](https://core.telegram.org/bots/api#forumtopic)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ForumTopic {
    /// Pass it when sending to the topic.
    pub message_thread_id: i64,
    /// Name of the topic.
    pub name: String,
    /// Color of the icon as RGB.
    ///
    /// A colour, `0xRRGGBB`.
    pub icon_color: i64,
    /// Custom emoji that serves as icon.
    pub icon_custom_emoji_id: Option<String>,
    /// Nobody chose the name, so the bot should give one.
    pub is_name_implicit: bool,
}

/// The three colors drawn with a gift: middle, rim and writing.
///
/// Telegram docs: [GiftBackground](https://core.telegram.org/bots/api#giftbackground)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GiftBackground {
    /// Color in the middle, as RGB.
    ///
    /// A colour, `0xRRGGBB`.
    pub center_color: i64,
    /// Color toward the rim, as RGB.
    ///
    /// A colour, `0xRRGGBB`.
    pub edge_color: i64,
    /// Color of writing, as RGB.
    ///
    /// A colour, `0xRRGGBB`.
    pub text_color: i64,
}

/// A gift as sold in the catalogue, with its price and how many are left.
///
/// Telegram docs: [Gift](https://core.telegram.org/bots/api#gift)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Gift {
    /// Pass it to `sendGift`.
    pub id: String,
    /// The picture, as a sticker.
    pub sticker: Sticker,
    /// Price of sending it, in Stars.
    pub star_count: i64,
    /// Price of making it unique, in Stars.
    pub upgrade_star_count: Option<i64>,
    /// Only Premium subscribers may buy it.
    pub is_premium: bool,
    /// Once unique, it can color its owner's profile.
    pub has_colors: bool,
    /// How many everybody together may send, if limited.
    pub total_count: Option<i64>,
    /// How many everybody together can still send, if limited.
    pub remaining_count: Option<i64>,
    /// How many this bot may send, if limited.
    pub personal_total_count: Option<i64>,
    /// How many this bot can still send, if limited.
    pub personal_remaining_count: Option<i64>,
    /// Colors behind it.
    pub background: Option<Box<GiftBackground>>,
    /// How many different unique gifts it can become.
    pub unique_gift_variant_count: Option<i64>,
    /// Who brought the gift out.
    pub publisher_chat: Option<Box<Chat>>,
}

/// The catalogue of gifts that a bot can buy.
///
/// Telegram docs: [Gifts](https://core.telegram.org/bots/api#gifts)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Gifts {
    /// All gifts on sale.
    pub gifts: Vec<Gift>,
}

/// The figure of a unique gift and how rare it is.
///
/// Telegram docs: [UniqueGiftModel](https://core.telegram.org/bots/api#uniquegiftmodel)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftModel {
    /// Name as shown to users.
    pub name: String,
    /// The picture, as a sticker.
    pub sticker: Sticker,
    /// How many in a thousand upgrades get it; 0 when crafted.
    pub rarity_per_mille: i64,
    /// How rare a crafted model is.
    pub rarity: Option<UniqueGiftRarity>,
}

/// The motif that repeats behind a unique gift and how rare it is.
///
/// Telegram docs: [UniqueGiftSymbol](https://core.telegram.org/bots/api#uniquegiftsymbol)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftSymbol {
    /// Name as shown to users.
    pub name: String,
    /// The picture, as a sticker.
    pub sticker: Sticker,
    /// How many in a thousand upgrades get it.
    pub rarity_per_mille: i64,
}

/// The four colors used by a backdrop.
///
/// Telegram docs:
/// [UniqueGiftBackdropColors](https://core.telegram.org/bots/api#uniquegiftbackdropcolors)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftBackdropColors {
    /// Color in the middle, as RGB.
    ///
    /// A colour, `0xRRGGBB`.
    pub center_color: i64,
    /// Color toward the rim, as RGB.
    ///
    /// A colour, `0xRRGGBB`.
    pub edge_color: i64,
    /// Color of the motif, as RGB.
    ///
    /// A colour, `0xRRGGBB`.
    pub symbol_color: i64,
    /// Color of writing, as RGB.
    ///
    /// A colour, `0xRRGGBB`.
    pub text_color: i64,
}

/// What lies behind a unique gift and how rare that is.
///
/// Telegram docs: [UniqueGiftBackdrop](https://core.telegram.org/bots/api#uniquegiftbackdrop)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftBackdrop {
    /// Name as shown to users.
    pub name: String,
    /// The colors it is drawn in.
    pub colors: UniqueGiftBackdropColors,
    /// How many in a thousand upgrades get it.
    pub rarity_per_mille: i64,
}

/// The colors a chat shows for its name, replies and previews thanks to a unique gift.
///
/// Telegram docs: [UniqueGiftColors](https://core.telegram.org/bots/api#uniquegiftcolors)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftColors {
    /// Custom emoji of the figure.
    pub model_custom_emoji_id: String,
    /// Custom emoji of the motif.
    pub symbol_custom_emoji_id: String,
    /// Main RGB color in light themes.
    ///
    /// A colour, `0xRRGGBB`.
    pub light_theme_main_color: i64,
    /// Further RGB colors in light themes.
    ///
    /// 1–3 items. A colour, `0xRRGGBB`.
    pub light_theme_other_colors: Vec<i64>,
    /// Main RGB color in dark themes.
    ///
    /// A colour, `0xRRGGBB`.
    pub dark_theme_main_color: i64,
    /// Further RGB colors in dark themes.
    ///
    /// 1–3 items. A colour, `0xRRGGBB`.
    pub dark_theme_other_colors: Vec<i64>,
}

/// A one-off collectible made from a regular gift.
///
/// Telegram docs: [UniqueGift](https://core.telegram.org/bots/api#uniquegift)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGift {
    /// The regular gift it was made from.
    pub gift_id: String,
    /// How the regular gift it was made from is called.
    pub base_name: String,
    /// Unique name, as used in links to the gift.
    pub name: String,
    /// Which copy it is among those of its kind.
    pub number: i64,
    /// The figure.
    pub model: UniqueGiftModel,
    /// The motif behind.
    pub symbol: UniqueGiftSymbol,
    /// The ground behind.
    pub backdrop: UniqueGiftBackdrop,
    /// The gift it was made from was for Premium subscribers only.
    pub is_premium: bool,
    /// Used up in making another gift.
    pub is_burned: bool,
    /// Held on the TON blockchain, so it cannot be passed on here.
    pub is_from_blockchain: bool,
    /// What the owner's chat may be colored with.
    pub colors: Option<Box<UniqueGiftColors>>,
    /// Who brought the gift out.
    pub publisher_chat: Option<Box<Chat>>,
}

/// Service content: a regular gift was given or got.
///
/// Telegram docs: [GiftInfo](https://core.telegram.org/bots/api#giftinfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GiftInfo {
    /// The gift.
    pub gift: Gift,
    /// Names the gift to the bot; only for business accounts.
    pub owned_gift_id: Option<String>,
    /// How many Stars the receiver can have for it; none when left out.
    pub convert_star_count: Option<i64>,
    /// How many Stars were already paid toward making it unique.
    pub prepaid_upgrade_star_count: Option<i64>,
    /// The upgrade was paid for only later.
    pub is_upgrade_separate: bool,
    /// Can be made unique.
    pub can_be_upgraded: bool,
    /// Greeting that goes with the gift.
    pub text: Option<String>,
    /// Formatting and links within the text.
    pub entities: Option<Vec<MessageEntity>>,
    /// Only the receiver sees greeting and giver.
    pub is_private: bool,
    /// Number it will have once unique.
    pub unique_gift_number: Option<i64>,
}

/// Service content: a unique gift was given or got, and by which way.
///
/// Telegram docs: [UniqueGiftInfo](https://core.telegram.org/bots/api#uniquegiftinfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UniqueGiftInfo {
    /// The gift.
    pub gift: UniqueGift,
    /// How the gift came about: upgrade, transfer, purchase and so on.
    pub origin: UniqueGiftOrigin,
    /// Greeting that goes with the gift.
    pub text: Option<String>,
    /// Formatting and links within the text.
    pub entities: Option<Vec<MessageEntity>>,
    /// Only the receiver sees greeting and giver.
    pub is_private: bool,
    /// What it was last bought with.
    ///
    /// One of “XTR”, “TON”.
    pub last_resale_currency: Option<String>,
    /// What it was last bought for, in Stars or nanograms.
    pub last_resale_amount: Option<i64>,
    /// Names the gift to the bot; only for business accounts.
    pub owned_gift_id: Option<String>,
    /// Price of handing it on, in Stars; not possible when left out.
    pub transfer_star_count: Option<i64>,
    /// From when it can be handed on.
    ///
    /// Unix time.
    pub next_transfer_date: Option<i64>,
}

/// A gift in somebody's possession, regular or unique.
///
/// Telegram docs: [OwnedGift](https://core.telegram.org/bots/api#ownedgift)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OwnedGift {
    /// [`OwnedGiftRegular`]
    Regular(Box<OwnedGiftRegular>),
    /// [`OwnedGiftUnique`]
    Unique(Box<OwnedGiftUnique>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(OwnedGift {
    Regular(OwnedGiftRegular),
    Unique(OwnedGiftUnique),
});

/// A regular gift in somebody's possession, with what it can be exchanged for.
///
/// Telegram docs: [OwnedGiftRegular](https://core.telegram.org/bots/api#ownedgiftregular)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnedGiftRegular {
    /// The gift.
    pub gift: Gift,
    /// Names the gift to the bot; only for business accounts.
    pub owned_gift_id: Option<String>,
    /// Who gave it, if known.
    pub sender_user: Option<Box<User>>,
    /// When the gift was given.
    ///
    /// Unix time.
    pub send_date: i64,
    /// Greeting that goes with the gift.
    pub text: Option<String>,
    /// Formatting and links within the text.
    pub entities: Option<Vec<MessageEntity>>,
    /// Only the receiver sees greeting and giver.
    pub is_private: bool,
    /// Shown on the profile.
    pub is_saved: bool,
    /// Can be made unique.
    pub can_be_upgraded: bool,
    /// The money went back and the gift is gone.
    pub was_refunded: bool,
    /// How many Stars the receiver can have for it; none when left out.
    pub convert_star_count: Option<i64>,
    /// How many Stars were already paid toward making it unique.
    pub prepaid_upgrade_star_count: Option<i64>,
    /// The upgrade was paid for only later.
    pub is_upgrade_separate: bool,
    /// Number it will have once unique.
    pub unique_gift_number: Option<i64>,
}

/// A unique gift in somebody's possession, with what handing it on costs.
///
/// Telegram docs: [OwnedGiftUnique](https://core.telegram.org/bots/api#ownedgiftunique)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnedGiftUnique {
    /// The gift.
    pub gift: UniqueGift,
    /// Names the gift to the bot; only for business accounts.
    pub owned_gift_id: Option<String>,
    /// Who gave it, if known.
    pub sender_user: Option<Box<User>>,
    /// When the gift was given.
    ///
    /// Unix time.
    pub send_date: i64,
    /// Shown on the profile.
    pub is_saved: bool,
    /// Can be handed on.
    pub can_be_transferred: bool,
    /// Price of handing it on, in Stars; not possible when left out.
    pub transfer_star_count: Option<i64>,
    /// From when it can be handed on.
    ///
    /// Unix time.
    pub next_transfer_date: Option<i64>,
}

/// A page of gifts in somebody's possession; ask on with `next_offset`.
///
/// Telegram docs: [OwnedGifts](https://core.telegram.org/bots/api#ownedgifts)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OwnedGifts {
    /// How many there are in all.
    pub total_count: i64,
    /// The gifts on this page.
    pub gifts: Vec<OwnedGift>,
    /// Pass it as `offset` for the next page; empty at the end.
    ///
    /// May be empty.
    pub next_offset: Option<String>,
}

/// Who may use a managed bot: everyone, or only the chosen ones and its owner.
///
/// Telegram docs: [BotAccessSettings](https://core.telegram.org/bots/api#botaccesssettings)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotAccessSettings {
    /// Only the owner and those chosen may use the bot.
    pub is_access_restricted: bool,
    /// Who else may use the bot.
    pub added_users: Option<Vec<User>>,
}

/// Which kinds of gifts a user or chat takes.
///
/// Telegram docs: [AcceptedGiftTypes](https://core.telegram.org/bots/api#acceptedgifttypes)
#[derive(Debug, Clone, PartialEq, TypedBuilder)]
#[non_exhaustive]
pub struct AcceptedGiftTypes {
    /// Takes regular gifts that never run out.
    pub unlimited_gifts: bool,
    /// Takes regular gifts of limited number.
    pub limited_gifts: bool,
    /// Takes unique gifts and those with a free upgrade.
    pub unique_gifts: bool,
    /// Takes Premium.
    pub premium_subscription: bool,
    /// Takes unique gifts handed on by channels.
    pub gifts_from_channels: bool,
}

/// A number of Stars; the part below one Star is counted in billionths.
///
/// Telegram docs: [StarAmount](https://core.telegram.org/bots/api#staramount)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StarAmount {
    /// Whole Stars, may be negative.
    ///
    /// May be negative.
    pub amount: i64,
    /// Billionths of a Star on top.
    ///
    /// -999999999–999999999.
    pub nanostar_amount: Option<i64>,
}

/// A command with its description, as clients offer it.
///
/// Telegram docs: [BotCommand](https://core.telegram.org/bots/api#botcommand)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotCommand {
    /// The command without the slash.
    ///
    /// 1–32 characters. Made of `a-z0-9_`.
    pub command: String,
    /// What the command does, shown beside it.
    ///
    /// 1–256 characters.
    pub description: String,
    /// Typing it sends something only sender and bot see.
    pub is_ephemeral: Option<bool>,
}

impl BotCommand {
    /// With what is required; the rest is set by the methods below.
    pub fn new(command: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            command: command.into(),
            description: description.into(),
            is_ephemeral: None,
        }
    }

    /// Typing it sends something only sender and bot see.
    pub fn is_ephemeral(mut self, is_ephemeral: bool) -> Self {
        self.is_ephemeral = Some(is_ephemeral);
        self
    }
}

/// For whom and where a command list counts; the narrowest one wins.
///
/// Telegram docs: [BotCommandScope](https://core.telegram.org/bots/api#botcommandscope)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BotCommandScope {
    /// [`BotCommandScopeDefault`]
    Default(Box<BotCommandScopeDefault>),
    /// [`BotCommandScopeAllPrivateChats`]
    AllPrivateChats(Box<BotCommandScopeAllPrivateChats>),
    /// [`BotCommandScopeAllGroupChats`]
    AllGroupChats(Box<BotCommandScopeAllGroupChats>),
    /// [`BotCommandScopeAllChatAdministrators`]
    AllChatAdministrators(Box<BotCommandScopeAllChatAdministrators>),
    /// [`BotCommandScopeChat`]
    Chat(Box<BotCommandScopeChat>),
    /// [`BotCommandScopeChatAdministrators`]
    ChatAdministrators(Box<BotCommandScopeChatAdministrators>),
    /// [`BotCommandScopeChatMember`]
    ChatMember(Box<BotCommandScopeChatMember>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(BotCommandScope {
    Default(BotCommandScopeDefault),
    AllPrivateChats(BotCommandScopeAllPrivateChats),
    AllGroupChats(BotCommandScopeAllGroupChats),
    AllChatAdministrators(BotCommandScopeAllChatAdministrators),
    Chat(BotCommandScopeChat),
    ChatAdministrators(BotCommandScopeChatAdministrators),
    ChatMember(BotCommandScopeChatMember),
});

/// Commands for everyone to whom no narrower list applies.
///
/// Telegram docs:
/// [BotCommandScopeDefault](https://core.telegram.org/bots/api#botcommandscopedefault)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BotCommandScopeDefault {}

impl BotCommandScopeDefault {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// Commands in every private chat.
///
/// Telegram docs:
/// [BotCommandScopeAllPrivateChats](https://core.telegram.org/bots/api#botcommandscopeallprivatechats)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BotCommandScopeAllPrivateChats {}

impl BotCommandScopeAllPrivateChats {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// Commands in every group and supergroup.
///
/// Telegram docs:
/// [BotCommandScopeAllGroupChats](https://core.telegram.org/bots/api#botcommandscopeallgroupchats)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BotCommandScopeAllGroupChats {}

impl BotCommandScopeAllGroupChats {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// Commands for administrators in every group.
///
/// Telegram docs:
/// [BotCommandScopeAllChatAdministrators](https://core.telegram.org/bots/api#botcommandscopeallchatadministrators)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BotCommandScopeAllChatAdministrators {}

impl BotCommandScopeAllChatAdministrators {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// Commands for everyone in one chat.
///
/// Telegram docs:
/// [BotCommandScopeChat](https://core.telegram.org/bots/api#botcommandscopechat)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeChat {
    /// The chat these commands are for; no channels.
    pub chat_id: ChatId,
}

impl BotCommandScopeChat {
    /// With what is required; the rest is set by the methods below.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
        }
    }
}

/// Commands for the administrators of one group.
///
/// Telegram docs:
/// [BotCommandScopeChatAdministrators](https://core.telegram.org/bots/api#botcommandscopechatadministrators)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeChatAdministrators {
    /// The chat these commands are for; no channels.
    pub chat_id: ChatId,
}

impl BotCommandScopeChatAdministrators {
    /// With what is required; the rest is set by the methods below.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
        }
    }
}

/// Commands for one member of one group.
///
/// Telegram docs:
/// [BotCommandScopeChatMember](https://core.telegram.org/bots/api#botcommandscopechatmember)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotCommandScopeChatMember {
    /// The chat these commands are for; no channels.
    pub chat_id: ChatId,
    /// The member these commands are for.
    pub user_id: i64,
}

impl BotCommandScopeChatMember {
    /// With what is required; the rest is set by the methods below.
    pub fn new(chat_id: impl Into<ChatId>, user_id: i64) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id,
        }
    }
}

/// The name of the bot in one language.
///
/// Telegram docs: [BotName](https://core.telegram.org/bots/api#botname)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotName {
    /// Name shown to users of the language asked for.
    pub name: String,
}

/// The bot's text for empty chats, in one language.
///
/// Telegram docs: [BotDescription](https://core.telegram.org/bots/api#botdescription)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotDescription {
    /// Text shown in a still empty chat.
    pub description: String,
}

/// The bot's profile text in one language.
///
/// Telegram docs:
/// [BotShortDescription](https://core.telegram.org/bots/api#botshortdescription)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BotShortDescription {
    /// Text on the profile page.
    pub short_description: String,
}

/// The button beside the input field in someone's chat with the bot.
///
/// Telegram docs: [MenuButton](https://core.telegram.org/bots/api#menubutton)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MenuButton {
    /// [`MenuButtonCommands`]
    Commands(Box<MenuButtonCommands>),
    /// [`MenuButtonWebApp`]
    WebApp(Box<MenuButtonWebApp>),
    /// [`MenuButtonDefault`]
    Default(Box<MenuButtonDefault>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(MenuButton {
    Commands(MenuButtonCommands),
    WebApp(MenuButtonWebApp),
    Default(MenuButtonDefault),
});

/// A menu button that opens the command list.
///
/// Telegram docs: [MenuButtonCommands](https://core.telegram.org/bots/api#menubuttoncommands)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MenuButtonCommands {}

impl MenuButtonCommands {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// A menu button that opens a Web App.
///
/// Telegram docs: [MenuButtonWebApp](https://core.telegram.org/bots/api#menubuttonwebapp)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MenuButtonWebApp {
    /// Label of the button.
    pub text: String,
    /// The Web App to open, or a link to one of the bot's.
    pub web_app: WebAppInfo,
}

impl MenuButtonWebApp {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<String>, web_app: WebAppInfo) -> Self {
        Self {
            text: text.into(),
            web_app,
        }
    }
}

/// No menu button of its own, so the general one applies.
///
/// Telegram docs: [MenuButtonDefault](https://core.telegram.org/bots/api#menubuttondefault)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MenuButtonDefault {}

impl MenuButtonDefault {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// What a boost was gained by: Premium, gift codes or a giveaway.
///
/// Telegram docs: [ChatBoostSource](https://core.telegram.org/bots/api#chatboostsource)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatBoostSource {
    /// [`ChatBoostSourcePremium`]
    Premium(Box<ChatBoostSourcePremium>),
    /// [`ChatBoostSourceGiftCode`]
    GiftCode(Box<ChatBoostSourceGiftCode>),
    /// [`ChatBoostSourceGiveaway`]
    Giveaway(Box<ChatBoostSourceGiveaway>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(ChatBoostSource {
    Premium(ChatBoostSourcePremium),
    GiftCode(ChatBoostSourceGiftCode),
    Giveaway(ChatBoostSourceGiveaway),
});

/// A boost from a Premium subscriber, or from someone who gave Premium away.
///
/// Telegram docs:
/// [ChatBoostSourcePremium](https://core.telegram.org/bots/api#chatboostsourcepremium)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostSourcePremium {
    /// Who boosted.
    pub user: User,
}

/// Boosts from Premium gift codes; each code counts four times while its subscription runs.
///
/// Telegram docs:
/// [ChatBoostSourceGiftCode](https://core.telegram.org/bots/api#chatboostsourcegiftcode)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostSourceGiftCode {
    /// Who the code was made for.
    pub user: User,
}

/// Boosts from a giveaway of Premium or Stars.
///
/// Telegram docs:
/// [ChatBoostSourceGiveaway](https://core.telegram.org/bots/api#chatboostsourcegiveaway)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostSourceGiveaway {
    /// Number of the announcement; 0 before it is sent.
    ///
    /// May be 0.
    pub giveaway_message_id: i64,
    /// Who won, if anybody.
    pub user: Option<Box<User>>,
    /// How many Stars the winners share.
    pub prize_star_count: Option<i64>,
    /// Over, but nobody got the prize.
    pub is_unclaimed: bool,
}

/// A boost with its source and how long it lasts.
///
/// Telegram docs: [ChatBoost](https://core.telegram.org/bots/api#chatboost)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoost {
    /// Which boost.
    pub boost_id: String,
    /// Since when the boost counts.
    ///
    /// Unix time.
    pub add_date: i64,
    /// When it runs out, unless Premium is prolonged.
    ///
    /// Unix time.
    pub expiration_date: i64,
    /// What the boost came from.
    pub source: ChatBoostSource,
}

/// A chat was boosted, or a boost of it changed.
///
/// Telegram docs: [ChatBoostUpdated](https://core.telegram.org/bots/api#chatboostupdated)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostUpdated {
    /// The chat this happened in.
    pub chat: Chat,
    /// The boost itself.
    pub boost: ChatBoost,
}

/// A chat lost a boost, and when.
///
/// Telegram docs: [ChatBoostRemoved](https://core.telegram.org/bots/api#chatboostremoved)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatBoostRemoved {
    /// The chat this happened in.
    pub chat: Chat,
    /// Which boost.
    pub boost_id: String,
    /// When the boost was lost.
    ///
    /// Unix time.
    pub remove_date: i64,
    /// What the boost came from.
    pub source: ChatBoostSource,
}

/// Service content: the owner left, and perhaps who will take over.
///
/// Telegram docs: [ChatOwnerLeft](https://core.telegram.org/bots/api#chatownerleft)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ChatOwnerLeft {
    /// Who takes over unless the old owner returns.
    pub new_owner: Option<Box<User>>,
}

/// Service content: the chat has another owner.
///
/// Telegram docs: [ChatOwnerChanged](https://core.telegram.org/bots/api#chatownerchanged)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatOwnerChanged {
    /// Who owns the chat now.
    pub new_owner: User,
}

/// All boosts one user gave to a chat.
///
/// Telegram docs: [UserChatBoosts](https://core.telegram.org/bots/api#userchatboosts)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserChatBoosts {
    /// The boosts, one by one.
    pub boosts: Vec<ChatBoost>,
}

/// What the owner of a business account lets the bot do there.
///
/// Telegram docs: [BusinessBotRights](https://core.telegram.org/bots/api#businessbotrights)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BusinessBotRights {
    /// May answer in chats with a message from the last day.
    pub can_reply: bool,
    /// May mark messages as read.
    pub can_read_messages: bool,
    /// May delete what the bot itself wrote.
    pub can_delete_sent_messages: bool,
    /// May delete any message of those chats.
    pub can_delete_all_messages: bool,
    /// May change the account's name.
    pub can_edit_name: bool,
    /// May change the account's biography.
    pub can_edit_bio: bool,
    /// May change the account's picture.
    pub can_edit_profile_photo: bool,
    /// May change the account's public name.
    pub can_edit_username: bool,
    /// May change which gifts the account takes.
    pub can_change_gift_settings: bool,
    /// May see gifts and Stars.
    pub can_view_gifts_and_stars: bool,
    /// May exchange regular gifts for Stars.
    pub can_convert_gifts_to_stars: bool,
    /// May hand gifts on and make them unique.
    pub can_transfer_and_upgrade_gifts: bool,
    /// May spend the account's Stars or take them over.
    pub can_transfer_stars: bool,
    /// May publish, alter and delete stories.
    pub can_manage_stories: bool,
}

/// The tie between the bot and a business account, with the rights granted.
///
/// Telegram docs: [BusinessConnection](https://core.telegram.org/bots/api#businessconnection)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessConnection {
    /// Pass it to calls made for the account.
    pub id: String,
    /// Owner of the business account.
    pub user: User,
    /// Where the bot can write to that user.
    pub user_chat_id: i64,
    /// When the owner connected the bot.
    ///
    /// Unix time.
    pub date: i64,
    /// What the owner lets the bot do.
    pub rights: Option<Box<BusinessBotRights>>,
    /// The tie is in force.
    pub is_enabled: bool,
}

/// Messages vanished from a chat of a business account. Nothing but their identifiers is
/// known.
///
/// Telegram docs:
/// [BusinessMessagesDeleted](https://core.telegram.org/bots/api#businessmessagesdeleted)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessMessagesDeleted {
    /// The business account where this happened.
    pub business_connection_id: String,
    /// The business account's chat; the bot may not know it.
    pub chat: Chat,
    /// The messages meant, by their numbers within the chat.
    pub message_ids: Vec<i64>,
}

/// The message a Web App sent; it can be edited later only if it has an inline keyboard.
///
/// Telegram docs: [SentWebAppMessage](https://core.telegram.org/bots/api#sentwebappmessage)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SentWebAppMessage {
    /// Id for later edits; only if buttons are attached.
    pub inline_message_id: Option<String>,
}

/// The message the bot sent as a guest, by its inline identifier.
///
/// Telegram docs: [SentGuestMessage](https://core.telegram.org/bots/api#sentguestmessage)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SentGuestMessage {
    /// Id for later edits.
    pub inline_message_id: String,
}

/// A stored message for a Mini App user, valid until it runs out.
///
/// Telegram docs:
/// [PreparedInlineMessage](https://core.telegram.org/bots/api#preparedinlinemessage)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreparedInlineMessage {
    /// Hand it to the Mini App.
    pub id: String,
    /// When it runs out.
    ///
    /// Unix time.
    pub expiration_date: i64,
}

/// A stored request button for a Mini App user.
///
/// Telegram docs:
/// [PreparedKeyboardButton](https://core.telegram.org/bots/api#preparedkeyboardbutton)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreparedKeyboardButton {
    /// Hand it to the Mini App.
    pub id: String,
}

/// What to do about a failed call: wait some seconds, or use the chat's new identifier.
///
/// Telegram docs: [ResponseParameters](https://core.telegram.org/bots/api#responseparameters)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ResponseParameters {
    /// Id of the supergroup that this group became.
    pub migrate_to_chat_id: Option<i64>,
    /// Seconds to wait before trying again.
    ///
    /// In seconds.
    pub retry_after: Option<i64>,
}

/// Media to put into a message when sending an album or editing.
///
/// Telegram docs: [InputMedia](https://core.telegram.org/bots/api#inputmedia)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputMedia {
    /// [`InputMediaAnimation`]
    Animation(Box<InputMediaAnimation>),
    /// [`InputMediaAudio`]
    Audio(Box<InputMediaAudio>),
    /// [`InputMediaDocument`]
    Document(Box<InputMediaDocument>),
    /// [`InputMediaLivePhoto`]
    LivePhoto(Box<InputMediaLivePhoto>),
    /// [`InputMediaPhoto`]
    Photo(Box<InputMediaPhoto>),
    /// [`InputMediaVideo`]
    Video(Box<InputMediaVideo>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(InputMedia {
    Animation(InputMediaAnimation),
    Audio(InputMediaAudio),
    Document(InputMediaDocument),
    LivePhoto(InputMediaLivePhoto),
    Photo(InputMediaPhoto),
    Video(InputMediaVideo),
});

/// A GIF or soundless MPEG-4 clip to send.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InputMediaAnimation](https://core.telegram.org/bots/api#inputmediaanimation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAnimation {
    /// The file: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub media: InputFile,
    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    pub thumbnail: Option<InputFile>,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    pub show_caption_above_media: Option<bool>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Length in seconds.
    ///
    /// In seconds.
    pub duration: Option<i64>,
    /// Hides the media until tapped.
    pub has_spoiler: Option<bool>,
}

impl InputMediaAnimation {
    /// With what is required; the rest is set by the methods below.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            width: None,
            height: None,
            duration: None,
            has_spoiler: None,
        }
    }

    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Width in pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Height in pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Length in seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Hides the media until tapped.
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
}

/// A music track to send within an album, edit or rich message.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [InputMediaAudio](https://core.telegram.org/bots/api#inputmediaaudio)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaAudio {
    /// The file: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub media: InputFile,
    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    pub thumbnail: Option<InputFile>,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Length in seconds.
    ///
    /// In seconds.
    pub duration: Option<i64>,
    /// Who plays the track.
    pub performer: Option<String>,
    /// Name of the track.
    pub title: Option<String>,
}

impl InputMediaAudio {
    /// With what is required; the rest is set by the methods below.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            duration: None,
            performer: None,
            title: None,
        }
    }

    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Length in seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Who plays the track.
    pub fn performer(mut self, performer: impl Into<String>) -> Self {
        self.performer = Some(performer.into());
        self
    }

    /// Name of the track.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// A file to send as it is, within an album or edit.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [InputMediaDocument](https://core.telegram.org/bots/api#inputmediadocument)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaDocument {
    /// The file: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub media: InputFile,
    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    pub thumbnail: Option<InputFile>,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Takes the uploaded file as it is, without guessing its kind.
    pub disable_content_type_detection: Option<bool>,
}

impl InputMediaDocument {
    /// With what is required; the rest is set by the methods below.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            disable_content_type_detection: None,
        }
    }

    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Takes the uploaded file as it is, without guessing its kind.
    pub fn disable_content_type_detection(mut self, disable_content_type_detection: bool) -> Self {
        self.disable_content_type_detection = Some(disable_content_type_detection);
        self
    }
}

/// A web address to attach to a poll option.
///
/// Telegram docs: [InputMediaLink](https://core.telegram.org/bots/api#inputmedialink)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaLink {
    /// The address.
    pub url: String,
}

impl InputMediaLink {
    /// With what is required; the rest is set by the methods below.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
        }
    }
}

/// A live photo to send, made of a video and a still picture. Takes no addresses.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InputMediaLivePhoto](https://core.telegram.org/bots/api#inputmedialivephoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaLivePhoto {
    /// The moving part: known id or upload, no address.
    ///
    /// Takes an upload or a file id.
    pub media: InputFile,
    /// The still part: known id or upload, no address.
    ///
    /// Takes an upload or a file id.
    pub photo: InputFile,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    pub show_caption_above_media: Option<bool>,
    /// Hides the media until tapped.
    pub has_spoiler: Option<bool>,
}

impl InputMediaLivePhoto {
    /// With what is required; the rest is set by the methods below.
    pub fn new(media: impl Into<InputFile>, photo: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            photo: photo.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
        }
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Hides the media until tapped.
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
}

/// A map position to attach to a poll.
///
/// Telegram docs: [InputMediaLocation](https://core.telegram.org/bots/api#inputmedialocation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaLocation {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Radius within which the true position lies, in meters.
    ///
    /// 0.0–1500.0.
    pub horizontal_accuracy: Option<f64>,
}

impl InputMediaLocation {
    /// With what is required; the rest is set by the methods below.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            horizontal_accuracy: None,
        }
    }

    /// Radius within which the true position lies, in meters.
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }
}

/// A photo to send within an album, poll or rich message, or by an edit.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [InputMediaPhoto](https://core.telegram.org/bots/api#inputmediaphoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaPhoto {
    /// The file: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub media: InputFile,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    pub show_caption_above_media: Option<bool>,
    /// Hides the media until tapped.
    pub has_spoiler: Option<bool>,
}

impl InputMediaPhoto {
    /// With what is required; the rest is set by the methods below.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
        }
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Hides the media until tapped.
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
}

/// A sticker to attach to a poll option.
///
/// Telegram docs: [InputMediaSticker](https://core.telegram.org/bots/api#inputmediasticker)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaSticker {
    /// The sticker: known id, WebP address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub media: InputFile,
    /// Emoji the sticker stands for; only for fresh uploads.
    pub emoji: Option<String>,
}

impl InputMediaSticker {
    /// With what is required; the rest is set by the methods below.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            emoji: None,
        }
    }

    /// Emoji the sticker stands for; only for fresh uploads.
    pub fn emoji(mut self, emoji: impl Into<String>) -> Self {
        self.emoji = Some(emoji.into());
        self
    }
}

/// A named place to attach to a poll.
///
/// Telegram docs: [InputMediaVenue](https://core.telegram.org/bots/api#inputmediavenue)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaVenue {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Name of the place.
    pub title: String,
    /// Street address as text.
    pub address: String,
    /// The place at Foursquare.
    pub foursquare_id: Option<String>,
    /// Kind of place in Foursquare's terms.
    pub foursquare_type: Option<String>,
    /// The place at Google.
    pub google_place_id: Option<String>,
    /// Kind of place in Google's terms.
    pub google_place_type: Option<String>,
}

impl InputMediaVenue {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            latitude,
            longitude,
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
        }
    }

    /// The place at Foursquare.
    pub fn foursquare_id(mut self, foursquare_id: impl Into<String>) -> Self {
        self.foursquare_id = Some(foursquare_id.into());
        self
    }

    /// Kind of place in Foursquare's terms.
    pub fn foursquare_type(mut self, foursquare_type: impl Into<String>) -> Self {
        self.foursquare_type = Some(foursquare_type.into());
        self
    }

    /// The place at Google.
    pub fn google_place_id(mut self, google_place_id: impl Into<String>) -> Self {
        self.google_place_id = Some(google_place_id.into());
        self
    }

    /// Kind of place in Google's terms.
    pub fn google_place_type(mut self, google_place_type: impl Into<String>) -> Self {
        self.google_place_type = Some(google_place_type.into());
        self
    }
}

/// A video to send, with cover and thumbnail if wanted.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [InputMediaVideo](https://core.telegram.org/bots/api#inputmediavideo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaVideo {
    /// The file: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub media: InputFile,
    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    pub thumbnail: Option<InputFile>,
    /// Picture shown before the video plays.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub cover: Option<InputFile>,
    /// Second from which the video plays.
    pub start_timestamp: Option<i64>,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    pub show_caption_above_media: Option<bool>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Length in seconds.
    ///
    /// In seconds.
    pub duration: Option<i64>,
    /// The video can play while it loads.
    pub supports_streaming: Option<bool>,
    /// Hides the media until tapped.
    pub has_spoiler: Option<bool>,
}

impl InputMediaVideo {
    /// With what is required; the rest is set by the methods below.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            cover: None,
            start_timestamp: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            width: None,
            height: None,
            duration: None,
            supports_streaming: None,
            has_spoiler: None,
        }
    }

    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Picture shown before the video plays.
    pub fn cover(mut self, cover: impl Into<InputFile>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    /// Second from which the video plays.
    pub fn start_timestamp(mut self, start_timestamp: i64) -> Self {
        self.start_timestamp = Some(start_timestamp);
        self
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Width in pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Height in pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Length in seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// The video can play while it loads.
    pub fn supports_streaming(mut self, supports_streaming: bool) -> Self {
        self.supports_streaming = Some(supports_streaming);
        self
    }

    /// Hides the media until tapped.
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.has_spoiler = Some(has_spoiler);
        self
    }
}

/// A voice message to put into a rich message.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InputMediaVoiceNote](https://core.telegram.org/bots/api#inputmediavoicenote)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputMediaVoiceNote {
    /// The file: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub media: InputFile,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Length in seconds.
    ///
    /// In seconds.
    pub duration: Option<i64>,
}

impl InputMediaVoiceNote {
    /// With what is required; the rest is set by the methods below.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            duration: None,
        }
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Length in seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }
}

/// Paid media to send: a photo, video or live photo.
///
/// Telegram docs: [InputPaidMedia](https://core.telegram.org/bots/api#inputpaidmedia)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputPaidMedia {
    /// [`InputPaidMediaLivePhoto`]
    LivePhoto(Box<InputPaidMediaLivePhoto>),
    /// [`InputPaidMediaPhoto`]
    Photo(Box<InputPaidMediaPhoto>),
    /// [`InputPaidMediaVideo`]
    Video(Box<InputPaidMediaVideo>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(InputPaidMedia {
    LivePhoto(InputPaidMediaLivePhoto),
    Photo(InputPaidMediaPhoto),
    Video(InputPaidMediaVideo),
});

/// A live photo to sell. Takes no addresses.
///
/// Telegram docs:
/// [InputPaidMediaLivePhoto](https://core.telegram.org/bots/api#inputpaidmedialivephoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputPaidMediaLivePhoto {
    /// The moving part: known id or upload, no address.
    ///
    /// Takes an upload or a file id.
    pub media: InputFile,
    /// The still part: known id or upload, no address.
    ///
    /// Takes an upload or a file id.
    pub photo: InputFile,
}

impl InputPaidMediaLivePhoto {
    /// With what is required; the rest is set by the methods below.
    pub fn new(media: impl Into<InputFile>, photo: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            photo: photo.into(),
        }
    }
}

/// A photo to sell for Telegram Stars.
///
/// Telegram docs:
/// [InputPaidMediaPhoto](https://core.telegram.org/bots/api#inputpaidmediaphoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputPaidMediaPhoto {
    /// The file: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub media: InputFile,
}

impl InputPaidMediaPhoto {
    /// With what is required; the rest is set by the methods below.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
        }
    }
}

/// A video to sell for Telegram Stars.
///
/// Telegram docs:
/// [InputPaidMediaVideo](https://core.telegram.org/bots/api#inputpaidmediavideo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputPaidMediaVideo {
    /// The file: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub media: InputFile,
    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    pub thumbnail: Option<InputFile>,
    /// Picture shown before the video plays.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub cover: Option<InputFile>,
    /// Second from which the video plays.
    pub start_timestamp: Option<i64>,
    /// Width in pixels.
    pub width: Option<i64>,
    /// Height in pixels.
    pub height: Option<i64>,
    /// Length in seconds.
    ///
    /// In seconds.
    pub duration: Option<i64>,
    /// The video can play while it loads.
    pub supports_streaming: Option<bool>,
}

impl InputPaidMediaVideo {
    /// With what is required; the rest is set by the methods below.
    pub fn new(media: impl Into<InputFile>) -> Self {
        Self {
            media: media.into(),
            thumbnail: None,
            cover: None,
            start_timestamp: None,
            width: None,
            height: None,
            duration: None,
            supports_streaming: None,
        }
    }

    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    /// Picture shown before the video plays.
    pub fn cover(mut self, cover: impl Into<InputFile>) -> Self {
        self.cover = Some(cover.into());
        self
    }

    /// Second from which the video plays.
    pub fn start_timestamp(mut self, start_timestamp: i64) -> Self {
        self.start_timestamp = Some(start_timestamp);
        self
    }

    /// Width in pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Height in pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Length in seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// The video can play while it loads.
    pub fn supports_streaming(mut self, supports_streaming: bool) -> Self {
        self.supports_streaming = Some(supports_streaming);
        self
    }
}

/// A profile picture to set, still or moving. Must be uploaded anew.
///
/// Telegram docs: [InputProfilePhoto](https://core.telegram.org/bots/api#inputprofilephoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputProfilePhoto {
    /// [`InputProfilePhotoStatic`]
    Static(Box<InputProfilePhotoStatic>),
    /// [`InputProfilePhotoAnimated`]
    Animated(Box<InputProfilePhotoAnimated>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(InputProfilePhoto {
    Static(InputProfilePhotoStatic),
    Animated(InputProfilePhotoAnimated),
});

/// A still JPEG profile picture to upload.
///
/// Telegram docs:
/// [InputProfilePhotoStatic](https://core.telegram.org/bots/api#inputprofilephotostatic)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputProfilePhotoStatic {
    /// The picture, as a fresh upload.
    ///
    /// Takes an upload only.
    pub photo: InputFile,
}

impl InputProfilePhotoStatic {
    /// With what is required; the rest is set by the methods below.
    pub fn new(photo: impl Into<InputFile>) -> Self {
        Self {
            photo: photo.into(),
        }
    }
}

/// A moving MPEG-4 profile picture to upload.
///
/// Telegram docs:
/// [InputProfilePhotoAnimated](https://core.telegram.org/bots/api#inputprofilephotoanimated)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputProfilePhotoAnimated {
    /// The clip, as a fresh upload.
    ///
    /// Takes an upload only.
    pub animation: InputFile,
    /// Second of the clip that serves as the still picture.
    ///
    /// In seconds. Default: `0.0`.
    pub main_frame_timestamp: Option<f64>,
}

impl InputProfilePhotoAnimated {
    /// With what is required; the rest is set by the methods below.
    pub fn new(animation: impl Into<InputFile>) -> Self {
        Self {
            animation: animation.into(),
            main_frame_timestamp: None,
        }
    }

    /// Second of the clip that serves as the still picture.
    pub fn main_frame_timestamp(mut self, main_frame_timestamp: f64) -> Self {
        self.main_frame_timestamp = Some(main_frame_timestamp);
        self
    }
}

/// The photo or video of a story to publish. Must be uploaded anew.
///
/// Telegram docs: [InputStoryContent](https://core.telegram.org/bots/api#inputstorycontent)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputStoryContent {
    /// [`InputStoryContentPhoto`]
    Photo(Box<InputStoryContentPhoto>),
    /// [`InputStoryContentVideo`]
    Video(Box<InputStoryContentVideo>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(InputStoryContent {
    Photo(InputStoryContentPhoto),
    Video(InputStoryContentVideo),
});

/// A story photo of 1080 by 1920 pixels, at most 10 MB.
///
/// Telegram docs:
/// [InputStoryContentPhoto](https://core.telegram.org/bots/api#inputstorycontentphoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputStoryContentPhoto {
    /// The picture, as a fresh upload.
    ///
    /// Takes an upload only.
    pub photo: InputFile,
}

impl InputStoryContentPhoto {
    /// With what is required; the rest is set by the methods below.
    pub fn new(photo: impl Into<InputFile>) -> Self {
        Self {
            photo: photo.into(),
        }
    }
}

/// A story video in H.265 of 720 by 1280 pixels, at most 30 MB and 60 seconds.
///
/// Telegram docs:
/// [InputStoryContentVideo](https://core.telegram.org/bots/api#inputstorycontentvideo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputStoryContentVideo {
    /// The video, as a fresh upload.
    ///
    /// Takes an upload only.
    pub video: InputFile,
    /// Length in seconds.
    ///
    /// 0.0–60.0 seconds.
    pub duration: Option<f64>,
    /// Second of the clip that serves as the cover.
    ///
    /// In seconds. Default: `0.0`.
    pub cover_frame_timestamp: Option<f64>,
    /// The clip has no sound.
    pub is_animation: Option<bool>,
}

impl InputStoryContentVideo {
    /// With what is required; the rest is set by the methods below.
    pub fn new(video: impl Into<InputFile>) -> Self {
        Self {
            video: video.into(),
            duration: None,
            cover_frame_timestamp: None,
            is_animation: None,
        }
    }

    /// Length in seconds.
    pub fn duration(mut self, duration: f64) -> Self {
        self.duration = Some(duration);
        self
    }

    /// Second of the clip that serves as the cover.
    pub fn cover_frame_timestamp(mut self, cover_frame_timestamp: f64) -> Self {
        self.cover_frame_timestamp = Some(cover_frame_timestamp);
        self
    }

    /// The clip has no sound.
    pub fn is_animation(mut self, is_animation: bool) -> Self {
        self.is_animation = Some(is_animation);
        self
    }
}

/// A sticker of any kind and format, with the set it belongs to.
///
/// Telegram docs: [Sticker](https://core.telegram.org/bots/api#sticker)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Sticker {
    /// Handle for downloading or sending again; belongs to this bot.
    pub file_id: String,
    /// The same for every bot and over time; cannot fetch the file.
    pub file_unique_id: String,
    /// What the sticker is for; says nothing about its file format.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: StickerType,
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
    /// File is in TGS format.
    pub is_animated: bool,
    /// File is in WebM format.
    pub is_video: bool,
    /// Small preview picture.
    pub thumbnail: Option<Box<PhotoSize>>,
    /// Emoji the sticker stands for.
    pub emoji: Option<String>,
    /// Short name of the set it belongs to.
    pub set_name: Option<String>,
    /// Full-screen effect of a premium sticker.
    pub premium_animation: Option<Box<File>>,
    /// Where on a face it goes.
    pub mask_position: Option<Box<MaskPosition>>,
    /// Set for stickers that are custom emoji.
    pub custom_emoji_id: Option<String>,
    /// Takes on the color of its surroundings.
    pub needs_repainting: bool,
    /// Size in bytes; may exceed 32 bits.
    pub file_size: Option<i64>,
}

/// A named set of stickers that are all of one kind.
///
/// Telegram docs: [StickerSet](https://core.telegram.org/bots/api#stickerset)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StickerSet {
    /// Short name of the set, as used in its link.
    pub name: String,
    /// Title as shown to users.
    pub title: String,
    /// Which kind of stickers it holds.
    pub sticker_type: StickerType,
    /// The stickers, in order.
    pub stickers: Vec<Sticker>,
    /// Small preview picture.
    pub thumbnail: Option<Box<PhotoSize>>,
}

/// Where on a face a mask goes, relative to its size.
///
/// Telegram docs: [MaskPosition](https://core.telegram.org/bots/api#maskposition)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MaskPosition {
    /// Part of the face it sits on.
    pub point: MaskPoint,
    /// How far right of the usual spot, in mask widths.
    pub x_shift: f64,
    /// How far below the usual spot, in mask heights.
    pub y_shift: f64,
    /// How much bigger than usual.
    pub scale: f64,
}

impl MaskPosition {
    /// With what is required; the rest is set by the methods below.
    pub fn new(point: impl Into<MaskPoint>, x_shift: f64, y_shift: f64, scale: f64) -> Self {
        Self {
            point: point.into(),
            x_shift,
            y_shift,
            scale,
        }
    }
}

/// A sticker to put into a set, with its emoji and search words.
///
/// Telegram docs: [InputSticker](https://core.telegram.org/bots/api#inputsticker)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputSticker {
    /// The file: known id, address (static only) or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub sticker: InputFile,
    /// Static, animated or video.
    pub format: StickerFormat,
    /// Emoji it stands for.
    ///
    /// 1–20 items.
    pub emoji_list: Vec<String>,
    /// Where on a face it goes.
    pub mask_position: Option<Box<MaskPosition>>,
    /// Words it is found by.
    ///
    /// 0–20 items.
    pub keywords: Option<Vec<String>>,
}

impl InputSticker {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        sticker: impl Into<InputFile>,
        format: impl Into<StickerFormat>,
        emoji_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            sticker: sticker.into(),
            format: format.into(),
            emoji_list: emoji_list.into_iter().map(Into::into).collect(),
            mask_position: None,
            keywords: None,
        }
    }

    /// Where on a face it goes.
    pub fn mask_position(mut self, mask_position: MaskPosition) -> Self {
        self.mask_position = Some(Box::new(mask_position));
        self
    }

    /// Words it is found by.
    pub fn keywords(mut self, keywords: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.keywords = Some(keywords.into_iter().map(Into::into).collect());
        self
    }
}

/// A received message built of blocks such as paragraphs, lists and tables.
///
/// Telegram docs: [RichMessage](https://core.telegram.org/bots/api#richmessage)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichMessage {
    /// The parts, from top to bottom.
    pub blocks: Vec<RichBlock>,
    /// Runs from right to left.
    pub is_rtl: Option<bool>,
}

/// A message of blocks to send. Give exactly one of `html`, `markdown` and `blocks`.
///
/// Exactly one of `html`, `markdown`, `blocks` must be given.
///
/// Telegram docs: [InputRichMessage](https://core.telegram.org/bots/api#inputrichmessage)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InputRichMessage {
    /// The message as blocks; leave out with `html` or `markdown`.
    pub blocks: Option<Vec<InputRichBlock>>,
    /// The message as HTML; leave out with `markdown` or `blocks`.
    pub html: Option<String>,
    /// The message as Markdown; leave out with `html` or `blocks`.
    pub markdown: Option<String>,
    /// The files that `html` or `markdown` refers to by name.
    pub media: Option<Vec<InputRichMessageMedia>>,
    /// Runs from right to left.
    pub is_rtl: Option<bool>,
    /// Does not turn addresses, tags and names into links.
    pub skip_entity_detection: Option<bool>,
}

impl InputRichMessage {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The message as blocks; leave out with `html` or `markdown`.
    pub fn blocks(mut self, blocks: impl IntoIterator<Item = impl Into<InputRichBlock>>) -> Self {
        self.blocks = Some(blocks.into_iter().map(Into::into).collect());
        self
    }

    /// The message as HTML; leave out with `markdown` or `blocks`.
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }

    /// The message as Markdown; leave out with `html` or `blocks`.
    pub fn markdown(mut self, markdown: impl Into<String>) -> Self {
        self.markdown = Some(markdown.into());
        self
    }

    /// The files that `html` or `markdown` refers to by name.
    pub fn media(mut self, media: impl IntoIterator<Item = InputRichMessageMedia>) -> Self {
        self.media = Some(media.into_iter().collect());
        self
    }

    /// Runs from right to left.
    pub fn is_rtl(mut self, is_rtl: bool) -> Self {
        self.is_rtl = Some(is_rtl);
        self
    }

    /// Does not turn addresses, tags and names into links.
    pub fn skip_entity_detection(mut self, skip_entity_detection: bool) -> Self {
        self.skip_entity_detection = Some(skip_entity_detection);
        self
    }
}

/// Media that the HTML or Markdown of a rich message refers to by name.
///
/// Telegram docs:
/// [InputRichMessageMedia](https://core.telegram.org/bots/api#inputrichmessagemedia)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichMessageMedia {
    /// Name that the text's media links refer to.
    ///
    /// 1–64 characters. Made of `A-Za-z0-9_-`.
    pub id: String,
    /// The file itself; a caption in it is dropped.
    pub media: RichMessageMedia,
}

impl InputRichMessageMedia {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: impl Into<String>, media: impl Into<RichMessageMedia>) -> Self {
        Self {
            id: id.into(),
            media: media.into(),
        }
    }
}

/// A button inside a rich message. Besides label and style, exactly one field must say what
/// it does.
///
/// Exactly one of `url`, `callback_data`, `web_app`, `login_url`, `switch_inline_query`,
/// `switch_inline_query_current_chat`, `switch_inline_query_chosen_chat`, `copy_text`,
/// `disabled` must be given.
///
/// Telegram docs: [RichMessageButton](https://core.telegram.org/bots/api#richmessagebutton)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichMessageButton {
    /// Label of the button.
    pub text: RichText,
    /// Look of the button; the client's usual one when left out.
    pub style: Option<RichButtonStyle>,
    /// Address to open, also `tg://` ones.
    pub url: Option<String>,
    /// What the bot gets when it is pressed.
    ///
    /// 1–64 bytes.
    pub callback_data: Option<String>,
    /// Opens this Web App, which can send a message for the user.
    pub web_app: Option<Box<WebAppInfo>>,
    /// Website to sign the user in at.
    pub login_url: Option<Box<LoginUrl>>,
    /// Lets the user pick a chat and types this there after the bot's name.
    ///
    /// May be empty.
    pub switch_inline_query: Option<String>,
    /// Types this after the bot's name, right here.
    ///
    /// May be empty.
    pub switch_inline_query_current_chat: Option<String>,
    /// The same, with a choice of chat kinds.
    pub switch_inline_query_chosen_chat: Option<Box<SwitchInlineQueryChosenChat>>,
    /// What to put on the clipboard.
    pub copy_text: Option<Box<CopyTextButton>>,
    /// The button does nothing.
    pub disabled: Option<Box<DisabledButton>>,
}

impl RichMessageButton {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
            style: None,
            url: None,
            callback_data: None,
            web_app: None,
            login_url: None,
            switch_inline_query: None,
            switch_inline_query_current_chat: None,
            switch_inline_query_chosen_chat: None,
            copy_text: None,
            disabled: None,
        }
    }

    /// Look of the button; the client's usual one when left out.
    pub fn style(mut self, style: impl Into<RichButtonStyle>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// Address to open, also `tg://` ones.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// What the bot gets when it is pressed.
    pub fn callback_data(mut self, callback_data: impl Into<String>) -> Self {
        self.callback_data = Some(callback_data.into());
        self
    }

    /// Opens this Web App, which can send a message for the user.
    pub fn web_app(mut self, web_app: WebAppInfo) -> Self {
        self.web_app = Some(Box::new(web_app));
        self
    }

    /// Website to sign the user in at.
    pub fn login_url(mut self, login_url: LoginUrl) -> Self {
        self.login_url = Some(Box::new(login_url));
        self
    }

    /// Lets the user pick a chat and types this there after the bot's name.
    pub fn switch_inline_query(mut self, switch_inline_query: impl Into<String>) -> Self {
        self.switch_inline_query = Some(switch_inline_query.into());
        self
    }

    /// Types this after the bot's name, right here.
    pub fn switch_inline_query_current_chat(
        mut self,
        switch_inline_query_current_chat: impl Into<String>,
    ) -> Self {
        self.switch_inline_query_current_chat = Some(switch_inline_query_current_chat.into());
        self
    }

    /// The same, with a choice of chat kinds.
    pub fn switch_inline_query_chosen_chat(
        mut self,
        switch_inline_query_chosen_chat: SwitchInlineQueryChosenChat,
    ) -> Self {
        self.switch_inline_query_chosen_chat = Some(Box::new(switch_inline_query_chosen_chat));
        self
    }

    /// What to put on the clipboard.
    pub fn copy_text(mut self, copy_text: CopyTextButton) -> Self {
        self.copy_text = Some(Box::new(copy_text));
        self
    }

    /// The button does nothing.
    pub fn disabled(mut self, disabled: DisabledButton) -> Self {
        self.disabled = Some(Box::new(disabled));
        self
    }
}

/// Formatted text: a plain string, a sequence of texts, or one of the styled pieces.
///
/// Telegram docs: [RichText](https://core.telegram.org/bots/api#richtext)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RichText {
    /// Plain text.
    Text(String),
    /// One after the other.
    Sequence(Vec<RichText>),
    /// [`RichTextBold`]
    Bold(Box<RichTextBold>),
    /// [`RichTextItalic`]
    Italic(Box<RichTextItalic>),
    /// [`RichTextUnderline`]
    Underline(Box<RichTextUnderline>),
    /// [`RichTextStrikethrough`]
    Strikethrough(Box<RichTextStrikethrough>),
    /// [`RichTextSpoiler`]
    Spoiler(Box<RichTextSpoiler>),
    /// [`RichTextDateTime`]
    DateTime(Box<RichTextDateTime>),
    /// [`RichTextTextMention`]
    TextMention(Box<RichTextTextMention>),
    /// [`RichTextSubscript`]
    Subscript(Box<RichTextSubscript>),
    /// [`RichTextSuperscript`]
    Superscript(Box<RichTextSuperscript>),
    /// [`RichTextMarked`]
    Marked(Box<RichTextMarked>),
    /// [`RichTextCode`]
    Code(Box<RichTextCode>),
    /// [`RichTextCustomEmoji`]
    CustomEmoji(Box<RichTextCustomEmoji>),
    /// [`RichTextMathematicalExpression`]
    MathematicalExpression(Box<RichTextMathematicalExpression>),
    /// [`RichTextUrl`]
    Url(Box<RichTextUrl>),
    /// [`RichTextEmailAddress`]
    EmailAddress(Box<RichTextEmailAddress>),
    /// [`RichTextPhoneNumber`]
    PhoneNumber(Box<RichTextPhoneNumber>),
    /// [`RichTextBankCardNumber`]
    BankCardNumber(Box<RichTextBankCardNumber>),
    /// [`RichTextMention`]
    Mention(Box<RichTextMention>),
    /// [`RichTextHashtag`]
    Hashtag(Box<RichTextHashtag>),
    /// [`RichTextCashtag`]
    Cashtag(Box<RichTextCashtag>),
    /// [`RichTextBotCommand`]
    BotCommand(Box<RichTextBotCommand>),
    /// [`RichTextButton`]
    Button(Box<RichTextButton>),
    /// [`RichTextAnchor`]
    Anchor(Box<RichTextAnchor>),
    /// [`RichTextAnchorLink`]
    AnchorLink(Box<RichTextAnchorLink>),
    /// [`RichTextReference`]
    Reference(Box<RichTextReference>),
    /// [`RichTextReferenceLink`]
    ReferenceLink(Box<RichTextReferenceLink>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(RichText {
    Bold(RichTextBold),
    Italic(RichTextItalic),
    Underline(RichTextUnderline),
    Strikethrough(RichTextStrikethrough),
    Spoiler(RichTextSpoiler),
    DateTime(RichTextDateTime),
    TextMention(RichTextTextMention),
    Subscript(RichTextSubscript),
    Superscript(RichTextSuperscript),
    Marked(RichTextMarked),
    Code(RichTextCode),
    CustomEmoji(RichTextCustomEmoji),
    MathematicalExpression(RichTextMathematicalExpression),
    Url(RichTextUrl),
    EmailAddress(RichTextEmailAddress),
    PhoneNumber(RichTextPhoneNumber),
    BankCardNumber(RichTextBankCardNumber),
    Mention(RichTextMention),
    Hashtag(RichTextHashtag),
    Cashtag(RichTextCashtag),
    BotCommand(RichTextBotCommand),
    Button(RichTextButton),
    Anchor(RichTextAnchor),
    AnchorLink(RichTextAnchorLink),
    Reference(RichTextReference),
    ReferenceLink(RichTextReferenceLink),
});

plain!(RichText {
    &str => Text,
    String => Text,
    Vec<RichText> => Sequence,
});

/// Text in bold type inside a rich message.
///
/// Telegram docs: [RichTextBold](https://core.telegram.org/bots/api#richtextbold)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextBold {
    /// The text to show.
    pub text: RichText,
}

impl RichTextBold {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// Text in slanted type inside a rich message.
///
/// Telegram docs: [RichTextItalic](https://core.telegram.org/bots/api#richtextitalic)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextItalic {
    /// The text to show.
    pub text: RichText,
}

impl RichTextItalic {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// Text with a line below it inside a rich message.
///
/// Telegram docs: [RichTextUnderline](https://core.telegram.org/bots/api#richtextunderline)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextUnderline {
    /// The text to show.
    pub text: RichText,
}

impl RichTextUnderline {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// Text struck out inside a rich message.
///
/// Telegram docs:
/// [RichTextStrikethrough](https://core.telegram.org/bots/api#richtextstrikethrough)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextStrikethrough {
    /// The text to show.
    pub text: RichText,
}

impl RichTextStrikethrough {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// Text hidden until tapped inside a rich message.
///
/// Telegram docs: [RichTextSpoiler](https://core.telegram.org/bots/api#richtextspoiler)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextSpoiler {
    /// The text to show.
    pub text: RichText,
}

impl RichTextSpoiler {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// A moment that clients show in the reader's own time and format.
///
/// Telegram docs: [RichTextDateTime](https://core.telegram.org/bots/api#richtextdatetime)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextDateTime {
    /// The text to show.
    pub text: RichText,
    /// The moment shown.
    ///
    /// Unix time.
    pub unix_time: i64,
    /// How to show the moment.
    pub date_time_format: String,
}

impl RichTextDateTime {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        text: impl Into<RichText>,
        unix_time: i64,
        date_time_format: impl Into<String>,
    ) -> Self {
        Self {
            text: text.into(),
            unix_time,
            date_time_format: date_time_format.into(),
        }
    }
}

/// A mention of a user who need not have a username.
///
/// Telegram docs:
/// [RichTextTextMention](https://core.telegram.org/bots/api#richtexttextmention)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextTextMention {
    /// The text to show.
    pub text: RichText,
    /// Who is mentioned.
    pub user: User,
}

impl RichTextTextMention {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, user: User) -> Self {
        Self {
            text: text.into(),
            user,
        }
    }
}

/// Text set lower and smaller inside a rich message.
///
/// Telegram docs: [RichTextSubscript](https://core.telegram.org/bots/api#richtextsubscript)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextSubscript {
    /// The text to show.
    pub text: RichText,
}

impl RichTextSubscript {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// Text set higher and smaller inside a rich message.
///
/// Telegram docs:
/// [RichTextSuperscript](https://core.telegram.org/bots/api#richtextsuperscript)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextSuperscript {
    /// The text to show.
    pub text: RichText,
}

impl RichTextSuperscript {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// Text highlighted as with a marker pen.
///
/// Telegram docs: [RichTextMarked](https://core.telegram.org/bots/api#richtextmarked)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextMarked {
    /// The text to show.
    pub text: RichText,
}

impl RichTextMarked {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// Text in a fixed-width font inside a rich message.
///
/// Telegram docs: [RichTextCode](https://core.telegram.org/bots/api#richtextcode)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextCode {
    /// The text to show.
    pub text: RichText,
}

impl RichTextCode {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// A custom emoji with the plain one that stands in for it.
///
/// Telegram docs:
/// [RichTextCustomEmoji](https://core.telegram.org/bots/api#richtextcustomemoji)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextCustomEmoji {
    /// Which custom emoji; look it up with `getCustomEmojiStickers`.
    pub custom_emoji_id: String,
    /// Plain emoji that stands in.
    pub alternative_text: String,
}

impl RichTextCustomEmoji {
    /// With what is required; the rest is set by the methods below.
    pub fn new(custom_emoji_id: impl Into<String>, alternative_text: impl Into<String>) -> Self {
        Self {
            custom_emoji_id: custom_emoji_id.into(),
            alternative_text: alternative_text.into(),
        }
    }
}

/// A formula within a line, written in LaTeX.
///
/// Telegram docs:
/// [RichTextMathematicalExpression](https://core.telegram.org/bots/api#richtextmathematicalexpression)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextMathematicalExpression {
    /// The formula in LaTeX.
    pub expression: String,
}

impl RichTextMathematicalExpression {
    /// With what is required; the rest is set by the methods below.
    pub fn new(expression: impl Into<String>) -> Self {
        Self {
            expression: expression.into(),
        }
    }
}

/// Text that opens a web address when tapped.
///
/// Telegram docs: [RichTextUrl](https://core.telegram.org/bots/api#richtexturl)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextUrl {
    /// The text to show.
    pub text: RichText,
    /// The address.
    pub url: String,
}

impl RichTextUrl {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, url: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            url: url.into(),
        }
    }
}

/// Text that holds an email address.
///
/// Telegram docs:
/// [RichTextEmailAddress](https://core.telegram.org/bots/api#richtextemailaddress)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextEmailAddress {
    /// The text to show.
    pub text: RichText,
    /// The address alone.
    pub email_address: String,
}

impl RichTextEmailAddress {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, email_address: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            email_address: email_address.into(),
        }
    }
}

/// Text that holds a phone number.
///
/// Telegram docs:
/// [RichTextPhoneNumber](https://core.telegram.org/bots/api#richtextphonenumber)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextPhoneNumber {
    /// The text to show.
    pub text: RichText,
    /// Telephone number.
    pub phone_number: String,
}

impl RichTextPhoneNumber {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, phone_number: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            phone_number: phone_number.into(),
        }
    }
}

/// Text that holds the number of a bank card.
///
/// Telegram docs:
/// [RichTextBankCardNumber](https://core.telegram.org/bots/api#richtextbankcardnumber)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextBankCardNumber {
    /// The text to show.
    pub text: RichText,
    /// The number alone.
    pub bank_card_number: String,
}

impl RichTextBankCardNumber {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, bank_card_number: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            bank_card_number: bank_card_number.into(),
        }
    }
}

/// A mention by username inside a rich message.
///
/// Telegram docs: [RichTextMention](https://core.telegram.org/bots/api#richtextmention)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextMention {
    /// The text to show.
    pub text: RichText,
    /// Who is mentioned.
    pub username: String,
}

impl RichTextMention {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, username: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            username: username.into(),
        }
    }
}

/// A hashtag inside a rich message.
///
/// Telegram docs: [RichTextHashtag](https://core.telegram.org/bots/api#richtexthashtag)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextHashtag {
    /// The text to show.
    pub text: RichText,
    /// The tag alone.
    pub hashtag: String,
}

impl RichTextHashtag {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, hashtag: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            hashtag: hashtag.into(),
        }
    }
}

/// A currency or ticker tag such as `$USD` inside a rich message.
///
/// Telegram docs: [RichTextCashtag](https://core.telegram.org/bots/api#richtextcashtag)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextCashtag {
    /// The text to show.
    pub text: RichText,
    /// The tag alone.
    pub cashtag: String,
}

impl RichTextCashtag {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, cashtag: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            cashtag: cashtag.into(),
        }
    }
}

/// A bot command inside a rich message.
///
/// Telegram docs: [RichTextBotCommand](https://core.telegram.org/bots/api#richtextbotcommand)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextBotCommand {
    /// The text to show.
    pub text: RichText,
    /// The command alone.
    pub bot_command: String,
}

impl RichTextBotCommand {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, bot_command: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            bot_command: bot_command.into(),
        }
    }
}

/// A button placed within the text of a rich message.
///
/// Telegram docs: [RichTextButton](https://core.telegram.org/bots/api#richtextbutton)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextButton {
    /// What the button says and does.
    pub button: RichMessageButton,
}

impl RichTextButton {
    /// With what is required; the rest is set by the methods below.
    pub fn new(button: RichMessageButton) -> Self {
        Self {
            button,
        }
    }
}

/// An invisible spot in the text that links can lead to.
///
/// Telegram docs: [RichTextAnchor](https://core.telegram.org/bots/api#richtextanchor)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextAnchor {
    /// What links to this spot refer to.
    pub name: String,
}

impl RichTextAnchor {
    /// With what is required; the rest is set by the methods below.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
        }
    }
}

/// Text that jumps to an anchor, or to the top when the name is empty.
///
/// Telegram docs: [RichTextAnchorLink](https://core.telegram.org/bots/api#richtextanchorlink)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextAnchorLink {
    /// What can be tapped.
    pub text: RichText,
    /// Which spot to jump to; empty for the top.
    ///
    /// May be empty.
    pub anchor_name: String,
}

impl RichTextAnchorLink {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, anchor_name: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            anchor_name: anchor_name.into(),
        }
    }
}

/// The text of a note that reference links point to.
///
/// Telegram docs: [RichTextReference](https://core.telegram.org/bots/api#richtextreference)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextReference {
    /// The note itself.
    pub text: RichText,
    /// What marks for this note refer to.
    pub name: String,
}

impl RichTextReference {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, name: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            name: name.into(),
        }
    }
}

/// A mark that leads to a note elsewhere in the message.
///
/// Telegram docs:
/// [RichTextReferenceLink](https://core.telegram.org/bots/api#richtextreferencelink)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichTextReferenceLink {
    /// What can be tapped.
    pub text: RichText,
    /// Which note to jump to.
    pub reference_name: String,
}

impl RichTextReferenceLink {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, reference_name: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            reference_name: reference_name.into(),
        }
    }
}

/// The line below a block, perhaps with the name of its author.
///
/// Telegram docs: [RichBlockCaption](https://core.telegram.org/bots/api#richblockcaption)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockCaption {
    /// The line below the block.
    pub text: RichText,
    /// Who said or made it.
    pub credit: Option<RichText>,
}

impl RichBlockCaption {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
            credit: None,
        }
    }

    /// Who said or made it.
    pub fn credit(mut self, credit: impl Into<RichText>) -> Self {
        self.credit = Some(credit.into());
        self
    }
}

/// A cell of a table; without text it is not drawn at all.
///
/// Telegram docs: [RichBlockTableCell](https://core.telegram.org/bots/api#richblocktablecell)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockTableCell {
    /// Content of the cell; left out, the cell is not drawn.
    pub text: Option<RichText>,
    /// Marks a heading cell.
    pub is_header: bool,
    /// How many columns it covers.
    pub colspan: Option<i64>,
    /// How many rows it covers.
    pub rowspan: Option<i64>,
    /// Left, middle or right.
    pub align: HorizontalAlignment,
    /// Top, middle or bottom.
    pub valign: VerticalAlignment,
}

impl RichBlockTableCell {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        align: impl Into<HorizontalAlignment>,
        valign: impl Into<VerticalAlignment>,
    ) -> Self {
        Self {
            text: None,
            is_header: false,
            colspan: None,
            rowspan: None,
            align: align.into(),
            valign: valign.into(),
        }
    }

    /// Content of the cell; left out, the cell is not drawn.
    pub fn text(mut self, text: impl Into<RichText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Marks a heading cell.
    pub fn is_header(mut self, is_header: bool) -> Self {
        self.is_header = is_header;
        self
    }

    /// How many columns it covers.
    pub fn colspan(mut self, colspan: i64) -> Self {
        self.colspan = Some(colspan);
        self
    }

    /// How many rows it covers.
    pub fn rowspan(mut self, rowspan: i64) -> Self {
        self.rowspan = Some(rowspan);
        self
    }
}

/// A received list item made of blocks, with its label and perhaps a checkbox.
///
/// Telegram docs: [RichBlockListItem](https://core.telegram.org/bots/api#richblocklistitem)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockListItem {
    /// Bullet or number as shown.
    pub label: String,
    /// The parts, from top to bottom.
    pub blocks: Vec<RichBlock>,
    /// Starts with a box to tick.
    pub has_checkbox: bool,
    /// The box is ticked.
    pub is_checked: bool,
    /// Number of the item in an ordered list.
    pub value: Option<i64>,
    /// Style of numbering: letters, Roman numerals or digits.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: Option<ListItemType>,
}

/// One block of a received rich message.
///
/// Telegram docs: [RichBlock](https://core.telegram.org/bots/api#richblock)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RichBlock {
    /// [`RichBlockParagraph`]
    Paragraph(Box<RichBlockParagraph>),
    /// [`RichBlockSectionHeading`]
    SectionHeading(Box<RichBlockSectionHeading>),
    /// [`RichBlockPreformatted`]
    Preformatted(Box<RichBlockPreformatted>),
    /// [`RichBlockFooter`]
    Footer(Box<RichBlockFooter>),
    /// [`RichBlockDivider`]
    Divider(Box<RichBlockDivider>),
    /// [`RichBlockMathematicalExpression`]
    MathematicalExpression(Box<RichBlockMathematicalExpression>),
    /// [`RichBlockAnchor`]
    Anchor(Box<RichBlockAnchor>),
    /// [`RichBlockList`]
    List(Box<RichBlockList>),
    /// [`RichBlockBlockQuotation`]
    BlockQuotation(Box<RichBlockBlockQuotation>),
    /// [`RichBlockExpandableBlockQuotation`]
    ExpandableBlockQuotation(Box<RichBlockExpandableBlockQuotation>),
    /// [`RichBlockPullQuotation`]
    PullQuotation(Box<RichBlockPullQuotation>),
    /// [`RichBlockCollage`]
    Collage(Box<RichBlockCollage>),
    /// [`RichBlockSlideshow`]
    Slideshow(Box<RichBlockSlideshow>),
    /// [`RichBlockTable`]
    Table(Box<RichBlockTable>),
    /// [`RichBlockDetails`]
    Details(Box<RichBlockDetails>),
    /// [`RichBlockMap`]
    Map(Box<RichBlockMap>),
    /// [`RichBlockButtons`]
    Buttons(Box<RichBlockButtons>),
    /// [`RichBlockAnimation`]
    Animation(Box<RichBlockAnimation>),
    /// [`RichBlockAudio`]
    Audio(Box<RichBlockAudio>),
    /// [`RichBlockDocument`]
    Document(Box<RichBlockDocument>),
    /// [`RichBlockPhoto`]
    Photo(Box<RichBlockPhoto>),
    /// [`RichBlockVideo`]
    Video(Box<RichBlockVideo>),
    /// [`RichBlockVoiceNote`]
    VoiceNote(Box<RichBlockVoiceNote>),
    /// [`RichBlockThinking`]
    Thinking(Box<RichBlockThinking>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(RichBlock {
    Paragraph(RichBlockParagraph),
    SectionHeading(RichBlockSectionHeading),
    Preformatted(RichBlockPreformatted),
    Footer(RichBlockFooter),
    Divider(RichBlockDivider),
    MathematicalExpression(RichBlockMathematicalExpression),
    Anchor(RichBlockAnchor),
    List(RichBlockList),
    BlockQuotation(RichBlockBlockQuotation),
    ExpandableBlockQuotation(RichBlockExpandableBlockQuotation),
    PullQuotation(RichBlockPullQuotation),
    Collage(RichBlockCollage),
    Slideshow(RichBlockSlideshow),
    Table(RichBlockTable),
    Details(RichBlockDetails),
    Map(RichBlockMap),
    Buttons(RichBlockButtons),
    Animation(RichBlockAnimation),
    Audio(RichBlockAudio),
    Document(RichBlockDocument),
    Photo(RichBlockPhoto),
    Video(RichBlockVideo),
    VoiceNote(RichBlockVoiceNote),
    Thinking(RichBlockThinking),
});

/// A received paragraph of formatted text.
///
/// Telegram docs: [RichBlockParagraph](https://core.telegram.org/bots/api#richblockparagraph)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockParagraph {
    /// The text to show.
    pub text: RichText,
}

/// A received heading, from 1 as the largest to 6.
///
/// Telegram docs:
/// [RichBlockSectionHeading](https://core.telegram.org/bots/api#richblocksectionheading)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockSectionHeading {
    /// The text to show.
    pub text: RichText,
    /// Rank of the heading, 1 for the largest.
    ///
    /// 1–6.
    pub size: i64,
}

/// A received piece of code or other text kept as typed.
///
/// Telegram docs:
/// [RichBlockPreformatted](https://core.telegram.org/bots/api#richblockpreformatted)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockPreformatted {
    /// The text to show.
    pub text: RichText,
    /// Programming language, for highlighting.
    pub language: Option<String>,
}

/// A received closing text below everything else.
///
/// Telegram docs: [RichBlockFooter](https://core.telegram.org/bots/api#richblockfooter)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockFooter {
    /// The text to show.
    pub text: RichText,
}

/// A received line that separates two parts.
///
/// Telegram docs: [RichBlockDivider](https://core.telegram.org/bots/api#richblockdivider)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RichBlockDivider {}

/// A received formula on a line of its own, in LaTeX.
///
/// Telegram docs:
/// [RichBlockMathematicalExpression](https://core.telegram.org/bots/api#richblockmathematicalexpression)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockMathematicalExpression {
    /// The formula in LaTeX.
    pub expression: String,
}

/// A received spot between blocks that links can lead to.
///
/// Telegram docs: [RichBlockAnchor](https://core.telegram.org/bots/api#richblockanchor)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockAnchor {
    /// What links to this spot refer to.
    pub name: String,
}

/// A received list, numbered or with bullets.
///
/// Telegram docs: [RichBlockList](https://core.telegram.org/bots/api#richblocklist)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockList {
    /// The entries, in order.
    pub items: Vec<RichBlockListItem>,
}

/// A received quotation that may hold further blocks.
///
/// Telegram docs:
/// [RichBlockBlockQuotation](https://core.telegram.org/bots/api#richblockblockquotation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockBlockQuotation {
    /// The parts, from top to bottom.
    pub blocks: Vec<RichBlock>,
    /// Who said or made it.
    pub credit: Option<RichText>,
}

/// A received quotation that is folded until the reader opens it.
///
/// Telegram docs:
/// [RichBlockExpandableBlockQuotation](https://core.telegram.org/bots/api#richblockexpandableblockquotation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockExpandableBlockQuotation {
    /// The text to show.
    pub text: RichText,
    /// Who said or made it.
    pub credit: Option<RichText>,
}

/// A received quotation set in the middle to catch the eye.
///
/// Telegram docs:
/// [RichBlockPullQuotation](https://core.telegram.org/bots/api#richblockpullquotation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockPullQuotation {
    /// The text to show.
    pub text: RichText,
    /// Who said or made it.
    pub credit: Option<RichText>,
}

/// Received media arranged side by side as one picture.
///
/// Telegram docs: [RichBlockCollage](https://core.telegram.org/bots/api#richblockcollage)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockCollage {
    /// The media to show together.
    pub blocks: Vec<RichBlock>,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

/// Received media to leaf through one by one.
///
/// Telegram docs: [RichBlockSlideshow](https://core.telegram.org/bots/api#richblockslideshow)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockSlideshow {
    /// The media to show together.
    pub blocks: Vec<RichBlock>,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

/// A received table, described row by row.
///
/// Telegram docs: [RichBlockTable](https://core.telegram.org/bots/api#richblocktable)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockTable {
    /// The cells, row by row.
    pub cells: Vec<Vec<RichBlockTableCell>>,
    /// Draws lines around the cells.
    pub is_bordered: bool,
    /// Shades every other row.
    pub is_striped: bool,
    /// Leaves less space around the cells.
    pub is_compact: bool,
    /// Text that names the table.
    pub caption: Option<RichText>,
}

/// A received part that unfolds below its summary.
///
/// Telegram docs: [RichBlockDetails](https://core.telegram.org/bots/api#richblockdetails)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockDetails {
    /// What shows while it is folded.
    pub summary: RichText,
    /// The parts, from top to bottom.
    pub blocks: Vec<RichBlock>,
    /// Unfolded from the start.
    pub is_open: bool,
}

/// A received map around a point.
///
/// Telegram docs: [RichBlockMap](https://core.telegram.org/bots/api#richblockmap)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockMap {
    /// Middle of the map.
    pub location: Location,
    /// How close the map is.
    pub zoom: i64,
    /// Width in pixels.
    pub width: i64,
    /// Height in pixels.
    pub height: i64,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

/// A received row of buttons between other blocks.
///
/// Telegram docs: [RichBlockButtons](https://core.telegram.org/bots/api#richblockbuttons)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockButtons {
    /// The buttons, from left to right.
    pub buttons: Vec<RichMessageButton>,
    /// Left, middle or right.
    pub align: Option<HorizontalAlignment>,
}

/// A received GIF or soundless clip, shown as a block.
///
/// Telegram docs: [RichBlockAnimation](https://core.telegram.org/bots/api#richblockanimation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockAnimation {
    /// A GIF or soundless clip.
    pub animation: Animation,
    /// Hides the media until tapped.
    pub has_spoiler: bool,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

/// A received music track, shown as a block.
///
/// Telegram docs: [RichBlockAudio](https://core.telegram.org/bots/api#richblockaudio)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockAudio {
    /// The music track.
    pub audio: Audio,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

/// A received file, shown as a block.
///
/// Telegram docs: [RichBlockDocument](https://core.telegram.org/bots/api#richblockdocument)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockDocument {
    /// A plain file.
    pub document: Document,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

/// A received photo, shown as a block.
///
/// Telegram docs: [RichBlockPhoto](https://core.telegram.org/bots/api#richblockphoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockPhoto {
    /// The picture in several sizes.
    pub photo: Vec<PhotoSize>,
    /// Hides the media until tapped.
    pub has_spoiler: bool,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

/// A received video, shown as a block.
///
/// Telegram docs: [RichBlockVideo](https://core.telegram.org/bots/api#richblockvideo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockVideo {
    /// The video.
    pub video: Video,
    /// Hides the media until tapped.
    pub has_spoiler: bool,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

/// A received voice message, shown as a block.
///
/// Telegram docs: [RichBlockVoiceNote](https://core.telegram.org/bots/api#richblockvoicenote)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockVoiceNote {
    /// The voice message.
    pub voice_note: Voice,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

/// A stand-in shown while an answer is prepared. It exists in drafts only, so bots never
/// receive it.
///
/// Telegram docs: [RichBlockThinking](https://core.telegram.org/bots/api#richblockthinking)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichBlockThinking {
    /// What to show while the answer is not ready.
    pub text: RichText,
}

/// A list item to send, made of blocks; its label follows from number and kind.
///
/// Telegram docs:
/// [InputRichBlockListItem](https://core.telegram.org/bots/api#inputrichblocklistitem)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockListItem {
    /// The parts, from top to bottom.
    pub blocks: Vec<InputRichBlock>,
    /// Starts with a box to tick.
    pub has_checkbox: bool,
    /// The box is ticked.
    pub is_checked: bool,
    /// Number of the item in an ordered list.
    pub value: Option<i64>,
    /// Style of numbering: letters, Roman numerals or digits.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: Option<ListItemType>,
}

impl InputRichBlockListItem {
    /// With what is required; the rest is set by the methods below.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<InputRichBlock>>) -> Self {
        Self {
            blocks: blocks.into_iter().map(Into::into).collect(),
            has_checkbox: false,
            is_checked: false,
            value: None,
            kind: None,
        }
    }

    /// Starts with a box to tick.
    pub fn has_checkbox(mut self, has_checkbox: bool) -> Self {
        self.has_checkbox = has_checkbox;
        self
    }

    /// The box is ticked.
    pub fn is_checked(mut self, is_checked: bool) -> Self {
        self.is_checked = is_checked;
        self
    }

    /// Number of the item in an ordered list.
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }

    /// Style of numbering: letters, Roman numerals or digits.
    pub fn kind(mut self, kind: impl Into<ListItemType>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

/// One block of an outgoing rich message.
///
/// Telegram docs: [InputRichBlock](https://core.telegram.org/bots/api#inputrichblock)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputRichBlock {
    /// [`InputRichBlockParagraph`]
    Paragraph(Box<InputRichBlockParagraph>),
    /// [`InputRichBlockSectionHeading`]
    SectionHeading(Box<InputRichBlockSectionHeading>),
    /// [`InputRichBlockPreformatted`]
    Preformatted(Box<InputRichBlockPreformatted>),
    /// [`InputRichBlockFooter`]
    Footer(Box<InputRichBlockFooter>),
    /// [`InputRichBlockDivider`]
    Divider(Box<InputRichBlockDivider>),
    /// [`InputRichBlockMathematicalExpression`]
    MathematicalExpression(Box<InputRichBlockMathematicalExpression>),
    /// [`InputRichBlockAnchor`]
    Anchor(Box<InputRichBlockAnchor>),
    /// [`InputRichBlockList`]
    List(Box<InputRichBlockList>),
    /// [`InputRichBlockBlockQuotation`]
    BlockQuotation(Box<InputRichBlockBlockQuotation>),
    /// [`InputRichBlockExpandableBlockQuotation`]
    ExpandableBlockQuotation(Box<InputRichBlockExpandableBlockQuotation>),
    /// [`InputRichBlockPullQuotation`]
    PullQuotation(Box<InputRichBlockPullQuotation>),
    /// [`InputRichBlockCollage`]
    Collage(Box<InputRichBlockCollage>),
    /// [`InputRichBlockSlideshow`]
    Slideshow(Box<InputRichBlockSlideshow>),
    /// [`InputRichBlockTable`]
    Table(Box<InputRichBlockTable>),
    /// [`InputRichBlockDetails`]
    Details(Box<InputRichBlockDetails>),
    /// [`InputRichBlockMap`]
    Map(Box<InputRichBlockMap>),
    /// [`InputRichBlockButtons`]
    Buttons(Box<InputRichBlockButtons>),
    /// [`InputRichBlockAnimation`]
    Animation(Box<InputRichBlockAnimation>),
    /// [`InputRichBlockAudio`]
    Audio(Box<InputRichBlockAudio>),
    /// [`InputRichBlockDocument`]
    Document(Box<InputRichBlockDocument>),
    /// [`InputRichBlockPhoto`]
    Photo(Box<InputRichBlockPhoto>),
    /// [`InputRichBlockVideo`]
    Video(Box<InputRichBlockVideo>),
    /// [`InputRichBlockVoiceNote`]
    VoiceNote(Box<InputRichBlockVoiceNote>),
    /// [`InputRichBlockThinking`]
    Thinking(Box<InputRichBlockThinking>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(InputRichBlock {
    Paragraph(InputRichBlockParagraph),
    SectionHeading(InputRichBlockSectionHeading),
    Preformatted(InputRichBlockPreformatted),
    Footer(InputRichBlockFooter),
    Divider(InputRichBlockDivider),
    MathematicalExpression(InputRichBlockMathematicalExpression),
    Anchor(InputRichBlockAnchor),
    List(InputRichBlockList),
    BlockQuotation(InputRichBlockBlockQuotation),
    ExpandableBlockQuotation(InputRichBlockExpandableBlockQuotation),
    PullQuotation(InputRichBlockPullQuotation),
    Collage(InputRichBlockCollage),
    Slideshow(InputRichBlockSlideshow),
    Table(InputRichBlockTable),
    Details(InputRichBlockDetails),
    Map(InputRichBlockMap),
    Buttons(InputRichBlockButtons),
    Animation(InputRichBlockAnimation),
    Audio(InputRichBlockAudio),
    Document(InputRichBlockDocument),
    Photo(InputRichBlockPhoto),
    Video(InputRichBlockVideo),
    VoiceNote(InputRichBlockVoiceNote),
    Thinking(InputRichBlockThinking),
});

/// A paragraph of formatted text to send.
///
/// Telegram docs:
/// [InputRichBlockParagraph](https://core.telegram.org/bots/api#inputrichblockparagraph)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockParagraph {
    /// The text to show.
    pub text: RichText,
}

impl InputRichBlockParagraph {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// A heading to send, from 1 as the largest to 6.
///
/// Telegram docs:
/// [InputRichBlockSectionHeading](https://core.telegram.org/bots/api#inputrichblocksectionheading)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockSectionHeading {
    /// The text to show.
    pub text: RichText,
    /// Rank of the heading, 1 for the largest.
    ///
    /// 1–6.
    pub size: i64,
}

impl InputRichBlockSectionHeading {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>, size: i64) -> Self {
        Self {
            text: text.into(),
            size,
        }
    }
}

/// A piece of code or other text to send as typed.
///
/// Telegram docs:
/// [InputRichBlockPreformatted](https://core.telegram.org/bots/api#inputrichblockpreformatted)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockPreformatted {
    /// The text to show.
    pub text: RichText,
    /// Programming language, for highlighting.
    pub language: Option<String>,
}

impl InputRichBlockPreformatted {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
            language: None,
        }
    }

    /// Programming language, for highlighting.
    pub fn language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

/// A closing text to send below everything else.
///
/// Telegram docs:
/// [InputRichBlockFooter](https://core.telegram.org/bots/api#inputrichblockfooter)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockFooter {
    /// The text to show.
    pub text: RichText,
}

impl InputRichBlockFooter {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// A line to send between two parts.
///
/// Telegram docs:
/// [InputRichBlockDivider](https://core.telegram.org/bots/api#inputrichblockdivider)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct InputRichBlockDivider {}

impl InputRichBlockDivider {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// A formula to send on a line of its own, in LaTeX.
///
/// Telegram docs:
/// [InputRichBlockMathematicalExpression](https://core.telegram.org/bots/api#inputrichblockmathematicalexpression)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockMathematicalExpression {
    /// The formula in LaTeX.
    pub expression: String,
}

impl InputRichBlockMathematicalExpression {
    /// With what is required; the rest is set by the methods below.
    pub fn new(expression: impl Into<String>) -> Self {
        Self {
            expression: expression.into(),
        }
    }
}

/// A spot to send between blocks for links to lead to.
///
/// Telegram docs:
/// [InputRichBlockAnchor](https://core.telegram.org/bots/api#inputrichblockanchor)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockAnchor {
    /// What links to this spot refer to.
    pub name: String,
}

impl InputRichBlockAnchor {
    /// With what is required; the rest is set by the methods below.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
        }
    }
}

/// A list to send, numbered or with bullets.
///
/// Telegram docs: [InputRichBlockList](https://core.telegram.org/bots/api#inputrichblocklist)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockList {
    /// The entries, in order.
    pub items: Vec<InputRichBlockListItem>,
}

impl InputRichBlockList {
    /// With what is required; the rest is set by the methods below.
    pub fn new(items: impl IntoIterator<Item = InputRichBlockListItem>) -> Self {
        Self {
            items: items.into_iter().collect(),
        }
    }
}

/// A quotation to send that may hold further blocks.
///
/// Telegram docs:
/// [InputRichBlockBlockQuotation](https://core.telegram.org/bots/api#inputrichblockblockquotation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockBlockQuotation {
    /// The parts, from top to bottom.
    pub blocks: Vec<InputRichBlock>,
    /// Who said or made it.
    pub credit: Option<RichText>,
}

impl InputRichBlockBlockQuotation {
    /// With what is required; the rest is set by the methods below.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<InputRichBlock>>) -> Self {
        Self {
            blocks: blocks.into_iter().map(Into::into).collect(),
            credit: None,
        }
    }

    /// Who said or made it.
    pub fn credit(mut self, credit: impl Into<RichText>) -> Self {
        self.credit = Some(credit.into());
        self
    }
}

/// A quotation to send that is folded until the reader opens it.
///
/// Telegram docs:
/// [InputRichBlockExpandableBlockQuotation](https://core.telegram.org/bots/api#inputrichblockexpandableblockquotation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockExpandableBlockQuotation {
    /// The text to show.
    pub text: RichText,
    /// Who said or made it.
    pub credit: Option<RichText>,
}

impl InputRichBlockExpandableBlockQuotation {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
            credit: None,
        }
    }

    /// Who said or made it.
    pub fn credit(mut self, credit: impl Into<RichText>) -> Self {
        self.credit = Some(credit.into());
        self
    }
}

/// A quotation to send set in the middle to catch the eye.
///
/// Telegram docs:
/// [InputRichBlockPullQuotation](https://core.telegram.org/bots/api#inputrichblockpullquotation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockPullQuotation {
    /// The text to show.
    pub text: RichText,
    /// Who said or made it.
    pub credit: Option<RichText>,
}

impl InputRichBlockPullQuotation {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
            credit: None,
        }
    }

    /// Who said or made it.
    pub fn credit(mut self, credit: impl Into<RichText>) -> Self {
        self.credit = Some(credit.into());
        self
    }
}

/// Media to send side by side as one picture.
///
/// Telegram docs:
/// [InputRichBlockCollage](https://core.telegram.org/bots/api#inputrichblockcollage)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockCollage {
    /// The media to show together.
    pub blocks: Vec<InputRichBlock>,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockCollage {
    /// With what is required; the rest is set by the methods below.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<InputRichBlock>>) -> Self {
        Self {
            blocks: blocks.into_iter().map(Into::into).collect(),
            caption: None,
        }
    }

    /// Line below the block, with an optional credit.
    pub fn caption(mut self, caption: RichBlockCaption) -> Self {
        self.caption = Some(Box::new(caption));
        self
    }
}

/// Media to send for leafing through one by one.
///
/// Telegram docs:
/// [InputRichBlockSlideshow](https://core.telegram.org/bots/api#inputrichblockslideshow)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockSlideshow {
    /// The media to show together.
    pub blocks: Vec<InputRichBlock>,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockSlideshow {
    /// With what is required; the rest is set by the methods below.
    pub fn new(blocks: impl IntoIterator<Item = impl Into<InputRichBlock>>) -> Self {
        Self {
            blocks: blocks.into_iter().map(Into::into).collect(),
            caption: None,
        }
    }

    /// Line below the block, with an optional credit.
    pub fn caption(mut self, caption: RichBlockCaption) -> Self {
        self.caption = Some(Box::new(caption));
        self
    }
}

/// A table to send, described row by row.
///
/// Telegram docs:
/// [InputRichBlockTable](https://core.telegram.org/bots/api#inputrichblocktable)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockTable {
    /// The cells, row by row.
    pub cells: Vec<Vec<RichBlockTableCell>>,
    /// Draws lines around the cells.
    pub is_bordered: bool,
    /// Shades every other row.
    pub is_striped: bool,
    /// Leaves less space around the cells.
    pub is_compact: bool,
    /// Text that names the table.
    pub caption: Option<RichText>,
}

impl InputRichBlockTable {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        cells: impl IntoIterator<Item = impl IntoIterator<Item = RichBlockTableCell>>,
    ) -> Self {
        Self {
            cells: cells.into_iter().map(|row| row.into_iter().collect()).collect(),
            is_bordered: false,
            is_striped: false,
            is_compact: false,
            caption: None,
        }
    }

    /// Draws lines around the cells.
    pub fn is_bordered(mut self, is_bordered: bool) -> Self {
        self.is_bordered = is_bordered;
        self
    }

    /// Shades every other row.
    pub fn is_striped(mut self, is_striped: bool) -> Self {
        self.is_striped = is_striped;
        self
    }

    /// Leaves less space around the cells.
    pub fn is_compact(mut self, is_compact: bool) -> Self {
        self.is_compact = is_compact;
        self
    }

    /// Text that names the table.
    pub fn caption(mut self, caption: impl Into<RichText>) -> Self {
        self.caption = Some(caption.into());
        self
    }
}

/// A part to send that unfolds below its summary.
///
/// Telegram docs:
/// [InputRichBlockDetails](https://core.telegram.org/bots/api#inputrichblockdetails)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockDetails {
    /// What shows while it is folded.
    pub summary: RichText,
    /// The parts, from top to bottom.
    pub blocks: Vec<InputRichBlock>,
    /// Unfolded from the start.
    pub is_open: bool,
}

impl InputRichBlockDetails {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        summary: impl Into<RichText>,
        blocks: impl IntoIterator<Item = impl Into<InputRichBlock>>,
    ) -> Self {
        Self {
            summary: summary.into(),
            blocks: blocks.into_iter().map(Into::into).collect(),
            is_open: false,
        }
    }

    /// Unfolded from the start.
    pub fn is_open(mut self, is_open: bool) -> Self {
        self.is_open = is_open;
        self
    }
}

/// A map to send. Its sides may add up to 10000 and differ by a factor of 20 at most.
///
/// Telegram docs: [InputRichBlockMap](https://core.telegram.org/bots/api#inputrichblockmap)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockMap {
    /// Middle of the map.
    pub location: Location,
    /// How close the map is.
    ///
    /// 0–24.
    pub zoom: Option<i64>,
    /// Width in pixels.
    ///
    /// 0–10000.
    pub width: Option<i64>,
    /// Height in pixels.
    ///
    /// 0–10000.
    pub height: Option<i64>,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockMap {
    /// With what is required; the rest is set by the methods below.
    pub fn new(location: Location) -> Self {
        Self {
            location,
            zoom: None,
            width: None,
            height: None,
            caption: None,
        }
    }

    /// How close the map is.
    pub fn zoom(mut self, zoom: i64) -> Self {
        self.zoom = Some(zoom);
        self
    }

    /// Width in pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Height in pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }

    /// Line below the block, with an optional credit.
    pub fn caption(mut self, caption: RichBlockCaption) -> Self {
        self.caption = Some(Box::new(caption));
        self
    }
}

/// A row of one to eight buttons to send between other blocks.
///
/// Telegram docs:
/// [InputRichBlockButtons](https://core.telegram.org/bots/api#inputrichblockbuttons)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockButtons {
    /// The buttons, from left to right.
    ///
    /// 1–8 items.
    pub buttons: Vec<RichMessageButton>,
    /// Left, middle or right.
    pub align: Option<HorizontalAlignment>,
}

impl InputRichBlockButtons {
    /// With what is required; the rest is set by the methods below.
    pub fn new(buttons: impl IntoIterator<Item = RichMessageButton>) -> Self {
        Self {
            buttons: buttons.into_iter().collect(),
            align: None,
        }
    }

    /// Left, middle or right.
    pub fn align(mut self, align: impl Into<HorizontalAlignment>) -> Self {
        self.align = Some(align.into());
        self
    }
}

/// A GIF or soundless clip to send as a block; captions inside the media are dropped.
///
/// Telegram docs:
/// [InputRichBlockAnimation](https://core.telegram.org/bots/api#inputrichblockanimation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockAnimation {
    /// The clip; a caption in it is dropped.
    pub animation: InputMediaAnimation,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockAnimation {
    /// With what is required; the rest is set by the methods below.
    pub fn new(animation: InputMediaAnimation) -> Self {
        Self {
            animation,
            caption: None,
        }
    }

    /// Line below the block, with an optional credit.
    pub fn caption(mut self, caption: RichBlockCaption) -> Self {
        self.caption = Some(Box::new(caption));
        self
    }
}

/// A music track to send as a block; captions inside the media are dropped.
///
/// Telegram docs:
/// [InputRichBlockAudio](https://core.telegram.org/bots/api#inputrichblockaudio)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockAudio {
    /// The track; a caption in it is dropped.
    pub audio: InputMediaAudio,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockAudio {
    /// With what is required; the rest is set by the methods below.
    pub fn new(audio: InputMediaAudio) -> Self {
        Self {
            audio,
            caption: None,
        }
    }

    /// Line below the block, with an optional credit.
    pub fn caption(mut self, caption: RichBlockCaption) -> Self {
        self.caption = Some(Box::new(caption));
        self
    }
}

/// A file to send as a block; captions inside the media are dropped.
///
/// Telegram docs:
/// [InputRichBlockDocument](https://core.telegram.org/bots/api#inputrichblockdocument)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockDocument {
    /// The file; a caption in it is dropped.
    pub document: InputMediaDocument,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockDocument {
    /// With what is required; the rest is set by the methods below.
    pub fn new(document: InputMediaDocument) -> Self {
        Self {
            document,
            caption: None,
        }
    }

    /// Line below the block, with an optional credit.
    pub fn caption(mut self, caption: RichBlockCaption) -> Self {
        self.caption = Some(Box::new(caption));
        self
    }
}

/// A photo to send as a block; captions inside the media are dropped.
///
/// Telegram docs:
/// [InputRichBlockPhoto](https://core.telegram.org/bots/api#inputrichblockphoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockPhoto {
    /// The picture; a caption in it is dropped.
    pub photo: InputMediaPhoto,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockPhoto {
    /// With what is required; the rest is set by the methods below.
    pub fn new(photo: InputMediaPhoto) -> Self {
        Self {
            photo,
            caption: None,
        }
    }

    /// Line below the block, with an optional credit.
    pub fn caption(mut self, caption: RichBlockCaption) -> Self {
        self.caption = Some(Box::new(caption));
        self
    }
}

/// A video to send as a block; captions inside the media are dropped.
///
/// Telegram docs:
/// [InputRichBlockVideo](https://core.telegram.org/bots/api#inputrichblockvideo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockVideo {
    /// The video; a caption in it is dropped.
    pub video: InputMediaVideo,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockVideo {
    /// With what is required; the rest is set by the methods below.
    pub fn new(video: InputMediaVideo) -> Self {
        Self {
            video,
            caption: None,
        }
    }

    /// Line below the block, with an optional credit.
    pub fn caption(mut self, caption: RichBlockCaption) -> Self {
        self.caption = Some(Box::new(caption));
        self
    }
}

/// A voice message to send as a block; captions inside the media are dropped.
///
/// Telegram docs:
/// [InputRichBlockVoiceNote](https://core.telegram.org/bots/api#inputrichblockvoicenote)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockVoiceNote {
    /// The recording; a caption in it is dropped.
    pub voice_note: InputMediaVoiceNote,
    /// Line below the block, with an optional credit.
    pub caption: Option<Box<RichBlockCaption>>,
}

impl InputRichBlockVoiceNote {
    /// With what is required; the rest is set by the methods below.
    pub fn new(voice_note: InputMediaVoiceNote) -> Self {
        Self {
            voice_note,
            caption: None,
        }
    }

    /// Line below the block, with an optional credit.
    pub fn caption(mut self, caption: RichBlockCaption) -> Self {
        self.caption = Some(Box::new(caption));
        self
    }
}

/// A stand-in to show while an answer is prepared. Only `sendRichMessageDraft` takes it.
///
/// Telegram docs:
/// [InputRichBlockThinking](https://core.telegram.org/bots/api#inputrichblockthinking)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichBlockThinking {
    /// What to show while the answer is not ready.
    pub text: RichText,
}

impl InputRichBlockThinking {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<RichText>) -> Self {
        Self {
            text: text.into(),
        }
    }
}

/// What a user typed after the bot's username in some chat; empty when nothing was typed yet.
///
/// Telegram docs: [InlineQuery](https://core.telegram.org/bots/api#inlinequery)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQuery {
    /// Pass it on when answering.
    pub id: String,
    /// Who is typing.
    pub from: User,
    /// What was typed after the bot's name.
    ///
    /// At most 256 characters.
    pub query: String,
    /// Empty at first, then what the last answer gave as `next_offset`.
    pub offset: String,
    /// Kind of chat the user types in, if known.
    pub chat_type: Option<InlineQueryChatType>,
    /// Where the user is, for bots that ask for it.
    pub location: Option<Box<Location>>,
}

/// A button above inline results that opens a Web App or the bot's own chat; set exactly one
/// of the two.
///
/// Exactly one of `web_app`, `start_parameter` must be given.
///
/// Telegram docs:
/// [InlineQueryResultsButton](https://core.telegram.org/bots/api#inlinequeryresultsbutton)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultsButton {
    /// Label of the button.
    pub text: String,
    /// Opens this Web App, which can switch back to inline mode.
    pub web_app: Option<Box<WebAppInfo>>,
    /// What the start command carries when the button is used.
    ///
    /// 1–64 characters. Made of `A-Za-z0-9_-`.
    pub start_parameter: Option<String>,
}

impl InlineQueryResultsButton {
    /// With what is required; the rest is set by the methods below.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            web_app: None,
            start_parameter: None,
        }
    }

    /// Opens this Web App, which can switch back to inline mode.
    pub fn web_app(mut self, web_app: WebAppInfo) -> Self {
        self.web_app = Some(Box::new(web_app));
        self
    }

    /// What the start command carries when the button is used.
    pub fn start_parameter(mut self, start_parameter: impl Into<String>) -> Self {
        self.start_parameter = Some(start_parameter.into());
        self
    }
}

/// One choice offered to a user in inline mode. Every address in it becomes visible to users.
///
/// Telegram docs: [InlineQueryResult](https://core.telegram.org/bots/api#inlinequeryresult)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InlineQueryResult {
    /// [`InlineQueryResultCachedAudio`]
    CachedAudio(Box<InlineQueryResultCachedAudio>),
    /// [`InlineQueryResultCachedDocument`]
    CachedDocument(Box<InlineQueryResultCachedDocument>),
    /// [`InlineQueryResultCachedGif`]
    CachedGif(Box<InlineQueryResultCachedGif>),
    /// [`InlineQueryResultCachedMpeg4Gif`]
    CachedMpeg4Gif(Box<InlineQueryResultCachedMpeg4Gif>),
    /// [`InlineQueryResultCachedPhoto`]
    CachedPhoto(Box<InlineQueryResultCachedPhoto>),
    /// [`InlineQueryResultCachedSticker`]
    CachedSticker(Box<InlineQueryResultCachedSticker>),
    /// [`InlineQueryResultCachedVideo`]
    CachedVideo(Box<InlineQueryResultCachedVideo>),
    /// [`InlineQueryResultCachedVoice`]
    CachedVoice(Box<InlineQueryResultCachedVoice>),
    /// [`InlineQueryResultArticle`]
    Article(Box<InlineQueryResultArticle>),
    /// [`InlineQueryResultAudio`]
    Audio(Box<InlineQueryResultAudio>),
    /// [`InlineQueryResultContact`]
    Contact(Box<InlineQueryResultContact>),
    /// [`InlineQueryResultGame`]
    Game(Box<InlineQueryResultGame>),
    /// [`InlineQueryResultDocument`]
    Document(Box<InlineQueryResultDocument>),
    /// [`InlineQueryResultGif`]
    Gif(Box<InlineQueryResultGif>),
    /// [`InlineQueryResultLocation`]
    Location(Box<InlineQueryResultLocation>),
    /// [`InlineQueryResultMpeg4Gif`]
    Mpeg4Gif(Box<InlineQueryResultMpeg4Gif>),
    /// [`InlineQueryResultPhoto`]
    Photo(Box<InlineQueryResultPhoto>),
    /// [`InlineQueryResultVenue`]
    Venue(Box<InlineQueryResultVenue>),
    /// [`InlineQueryResultVideo`]
    Video(Box<InlineQueryResultVideo>),
    /// [`InlineQueryResultVoice`]
    Voice(Box<InlineQueryResultVoice>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(InlineQueryResult {
    CachedAudio(InlineQueryResultCachedAudio),
    CachedDocument(InlineQueryResultCachedDocument),
    CachedGif(InlineQueryResultCachedGif),
    CachedMpeg4Gif(InlineQueryResultCachedMpeg4Gif),
    CachedPhoto(InlineQueryResultCachedPhoto),
    CachedSticker(InlineQueryResultCachedSticker),
    CachedVideo(InlineQueryResultCachedVideo),
    CachedVoice(InlineQueryResultCachedVoice),
    Article(InlineQueryResultArticle),
    Audio(InlineQueryResultAudio),
    Contact(InlineQueryResultContact),
    Game(InlineQueryResultGame),
    Document(InlineQueryResultDocument),
    Gif(InlineQueryResultGif),
    Location(InlineQueryResultLocation),
    Mpeg4Gif(InlineQueryResultMpeg4Gif),
    Photo(InlineQueryResultPhoto),
    Venue(InlineQueryResultVenue),
    Video(InlineQueryResultVideo),
    Voice(InlineQueryResultVoice),
});

/// A choice that shows a title and sends a message the bot composes.
///
/// Telegram docs:
/// [InlineQueryResultArticle](https://core.telegram.org/bots/api#inlinequeryresultarticle)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultArticle {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Title as shown to users.
    pub title: String,
    /// The message this choice sends.
    pub input_message_content: InputMessageContent,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// Address shown with the choice.
    pub url: Option<String>,
    /// Second line of the choice.
    pub description: Option<String>,
    /// Address of the preview picture.
    pub thumbnail_url: Option<String>,
    /// Width of the preview in pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the preview in pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultArticle {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            input_message_content: input_message_content.into(),
            reply_markup: None,
            url: None,
            description: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// Address shown with the choice.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Second line of the choice.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Address of the preview picture.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Width of the preview in pixels.
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }

    /// Height of the preview in pixels.
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

/// A JPEG photo from an address, at most 5 MB, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultPhoto](https://core.telegram.org/bots/api#inlinequeryresultphoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultPhoto {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Address of the JPEG.
    pub photo_url: String,
    /// Address of the preview picture.
    pub thumbnail_url: String,
    /// Width of the picture in pixels.
    pub photo_width: Option<i64>,
    /// Height of the picture in pixels.
    pub photo_height: Option<i64>,
    /// Title as shown to users.
    pub title: Option<String>,
    /// Second line of the choice.
    pub description: Option<String>,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    pub show_caption_above_media: Option<bool>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultPhoto {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        photo_url: impl Into<String>,
        thumbnail_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            photo_url: photo_url.into(),
            thumbnail_url: thumbnail_url.into(),
            photo_width: None,
            photo_height: None,
            title: None,
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Width of the picture in pixels.
    pub fn photo_width(mut self, photo_width: i64) -> Self {
        self.photo_width = Some(photo_width);
        self
    }

    /// Height of the picture in pixels.
    pub fn photo_height(mut self, photo_height: i64) -> Self {
        self.photo_height = Some(photo_height);
        self
    }

    /// Title as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Second line of the choice.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// A GIF from an address, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultGif](https://core.telegram.org/bots/api#inlinequeryresultgif)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultGif {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Address of the GIF.
    pub gif_url: String,
    /// Width in pixels.
    pub gif_width: Option<i64>,
    /// Height in pixels.
    pub gif_height: Option<i64>,
    /// Length in seconds.
    ///
    /// In seconds.
    pub gif_duration: Option<i64>,
    /// Address of the preview picture.
    pub thumbnail_url: String,
    /// Media type of the preview; JPEG when left out.
    ///
    /// Default: `image/jpeg`.
    pub thumbnail_mime_type: Option<ThumbnailMimeType>,
    /// Title as shown to users.
    pub title: Option<String>,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    pub show_caption_above_media: Option<bool>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultGif {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        gif_url: impl Into<String>,
        thumbnail_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            gif_url: gif_url.into(),
            gif_width: None,
            gif_height: None,
            gif_duration: None,
            thumbnail_url: thumbnail_url.into(),
            thumbnail_mime_type: None,
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Width in pixels.
    pub fn gif_width(mut self, gif_width: i64) -> Self {
        self.gif_width = Some(gif_width);
        self
    }

    /// Height in pixels.
    pub fn gif_height(mut self, gif_height: i64) -> Self {
        self.gif_height = Some(gif_height);
        self
    }

    /// Length in seconds.
    pub fn gif_duration(mut self, gif_duration: i64) -> Self {
        self.gif_duration = Some(gif_duration);
        self
    }

    /// Media type of the preview; JPEG when left out.
    pub fn thumbnail_mime_type(
        mut self,
        thumbnail_mime_type: impl Into<ThumbnailMimeType>,
    ) -> Self {
        self.thumbnail_mime_type = Some(thumbnail_mime_type.into());
        self
    }

    /// Title as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// A soundless MPEG-4 clip from an address, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultMpeg4Gif](https://core.telegram.org/bots/api#inlinequeryresultmpeg4gif)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultMpeg4Gif {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Address of the clip.
    pub mpeg4_url: String,
    /// Width in pixels.
    pub mpeg4_width: Option<i64>,
    /// Height in pixels.
    pub mpeg4_height: Option<i64>,
    /// Length in seconds.
    ///
    /// In seconds.
    pub mpeg4_duration: Option<i64>,
    /// Address of the preview picture.
    pub thumbnail_url: String,
    /// Media type of the preview; JPEG when left out.
    ///
    /// Default: `image/jpeg`.
    pub thumbnail_mime_type: Option<ThumbnailMimeType>,
    /// Title as shown to users.
    pub title: Option<String>,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    pub show_caption_above_media: Option<bool>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultMpeg4Gif {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        mpeg4_url: impl Into<String>,
        thumbnail_url: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            mpeg4_url: mpeg4_url.into(),
            mpeg4_width: None,
            mpeg4_height: None,
            mpeg4_duration: None,
            thumbnail_url: thumbnail_url.into(),
            thumbnail_mime_type: None,
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Width in pixels.
    pub fn mpeg4_width(mut self, mpeg4_width: i64) -> Self {
        self.mpeg4_width = Some(mpeg4_width);
        self
    }

    /// Height in pixels.
    pub fn mpeg4_height(mut self, mpeg4_height: i64) -> Self {
        self.mpeg4_height = Some(mpeg4_height);
        self
    }

    /// Length in seconds.
    pub fn mpeg4_duration(mut self, mpeg4_duration: i64) -> Self {
        self.mpeg4_duration = Some(mpeg4_duration);
        self
    }

    /// Media type of the preview; JPEG when left out.
    pub fn thumbnail_mime_type(
        mut self,
        thumbnail_mime_type: impl Into<ThumbnailMimeType>,
    ) -> Self {
        self.thumbnail_mime_type = Some(thumbnail_mime_type.into());
        self
    }

    /// Title as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// A video file or player page offered in inline mode. A player page needs
/// `input_message_content`.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultVideo](https://core.telegram.org/bots/api#inlinequeryresultvideo)
#[derive(Debug, Clone, PartialEq, TypedBuilder)]
#[non_exhaustive]
pub struct InlineQueryResultVideo {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    #[builder(setter(into))]
    pub id: String,
    /// Address of the file or player page.
    #[builder(setter(into))]
    pub video_url: String,
    /// Media type of the address: player page or file.
    #[builder(setter(into))]
    pub mime_type: VideoMimeType,
    /// Address of the preview picture.
    #[builder(setter(into))]
    pub thumbnail_url: String,
    /// Title as shown to users.
    #[builder(setter(into))]
    pub title: String,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    #[builder(default, setter(into, strip_option))]
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    #[builder(default, setter(into, strip_option))]
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    #[builder(default, setter(into, strip_option))]
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    #[builder(default, setter(strip_option))]
    pub show_caption_above_media: Option<bool>,
    /// Width in pixels.
    #[builder(default, setter(strip_option))]
    pub video_width: Option<i64>,
    /// Height in pixels.
    #[builder(default, setter(strip_option))]
    pub video_height: Option<i64>,
    /// Length in seconds.
    ///
    /// In seconds.
    #[builder(default, setter(strip_option))]
    pub video_duration: Option<i64>,
    /// Second line of the choice.
    #[builder(default, setter(into, strip_option))]
    pub description: Option<String>,
    /// Buttons below the message; needed to edit it later.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in its place; required for a player page.
    #[builder(default, setter(into, strip_option))]
    pub input_message_content: Option<InputMessageContent>,
}

/// An MP3 track from an address, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultAudio](https://core.telegram.org/bots/api#inlinequeryresultaudio)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultAudio {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Address of the track.
    pub audio_url: String,
    /// Name of the track.
    pub title: String,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Who plays the track.
    pub performer: Option<String>,
    /// Length in seconds.
    ///
    /// In seconds.
    pub audio_duration: Option<i64>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultAudio {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        audio_url: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            audio_url: audio_url.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            performer: None,
            audio_duration: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Who plays the track.
    pub fn performer(mut self, performer: impl Into<String>) -> Self {
        self.performer = Some(performer.into());
        self
    }

    /// Length in seconds.
    pub fn audio_duration(mut self, audio_duration: i64) -> Self {
        self.audio_duration = Some(audio_duration);
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// An OGG voice recording from an address, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultVoice](https://core.telegram.org/bots/api#inlinequeryresultvoice)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultVoice {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Address of the recording.
    pub voice_url: String,
    /// Title as shown to users.
    pub title: String,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Length in seconds.
    ///
    /// In seconds.
    pub voice_duration: Option<i64>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultVoice {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        voice_url: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            voice_url: voice_url.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            voice_duration: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Length in seconds.
    pub fn voice_duration(mut self, voice_duration: i64) -> Self {
        self.voice_duration = Some(voice_duration);
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// A PDF or ZIP file from an address, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultDocument](https://core.telegram.org/bots/api#inlinequeryresultdocument)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultDocument {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Title as shown to users.
    pub title: String,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Address of the file.
    pub document_url: String,
    /// Media type of the file: PDF or ZIP.
    pub mime_type: DocumentMimeType,
    /// Second line of the choice.
    pub description: Option<String>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
    /// Address of the preview picture.
    pub thumbnail_url: Option<String>,
    /// Width of the preview in pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the preview in pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultDocument {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        document_url: impl Into<String>,
        mime_type: impl Into<DocumentMimeType>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            document_url: document_url.into(),
            mime_type: mime_type.into(),
            description: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Second line of the choice.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }

    /// Address of the preview picture.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Width of the preview in pixels.
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }

    /// Height of the preview in pixels.
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

/// A map position or live location offered in inline mode.
///
/// Telegram docs:
/// [InlineQueryResultLocation](https://core.telegram.org/bots/api#inlinequeryresultlocation)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultLocation {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Title as shown to users.
    pub title: String,
    /// Radius within which the true position lies, in meters.
    ///
    /// 0.0–1500.0.
    pub horizontal_accuracy: Option<f64>,
    /// How long the location moves, in seconds.
    ///
    /// 60–86400 seconds. Also `2147483647`.
    pub live_period: Option<i64>,
    /// Direction of movement in degrees, for live locations.
    ///
    /// 1–360.
    pub heading: Option<i64>,
    /// Meters at which approaching members trigger an alert, for live locations.
    ///
    /// 1–100000.
    pub proximity_alert_radius: Option<i64>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
    /// Address of the preview picture.
    pub thumbnail_url: Option<String>,
    /// Width of the preview in pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the preview in pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultLocation {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            latitude,
            longitude,
            title: title.into(),
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    /// Radius within which the true position lies, in meters.
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }

    /// How long the location moves, in seconds.
    pub fn live_period(mut self, live_period: i64) -> Self {
        self.live_period = Some(live_period);
        self
    }

    /// Direction of movement in degrees, for live locations.
    pub fn heading(mut self, heading: i64) -> Self {
        self.heading = Some(heading);
        self
    }

    /// Meters at which approaching members trigger an alert, for live locations.
    pub fn proximity_alert_radius(mut self, proximity_alert_radius: i64) -> Self {
        self.proximity_alert_radius = Some(proximity_alert_radius);
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }

    /// Address of the preview picture.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Width of the preview in pixels.
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }

    /// Height of the preview in pixels.
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

/// A named place offered in inline mode.
///
/// Telegram docs:
/// [InlineQueryResultVenue](https://core.telegram.org/bots/api#inlinequeryresultvenue)
#[derive(Debug, Clone, PartialEq, TypedBuilder)]
#[non_exhaustive]
pub struct InlineQueryResultVenue {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    #[builder(setter(into))]
    pub id: String,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Name of the place.
    #[builder(setter(into))]
    pub title: String,
    /// Street address as text.
    #[builder(setter(into))]
    pub address: String,
    /// The place at Foursquare.
    #[builder(default, setter(into, strip_option))]
    pub foursquare_id: Option<String>,
    /// Kind of place in Foursquare's terms.
    #[builder(default, setter(into, strip_option))]
    pub foursquare_type: Option<String>,
    /// The place at Google.
    #[builder(default, setter(into, strip_option))]
    pub google_place_id: Option<String>,
    /// Kind of place in Google's terms.
    #[builder(default, setter(into, strip_option))]
    pub google_place_type: Option<String>,
    /// Buttons below the message; needed to edit it later.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    #[builder(default, setter(into, strip_option))]
    pub input_message_content: Option<InputMessageContent>,
    /// Address of the preview picture.
    #[builder(default, setter(into, strip_option))]
    pub thumbnail_url: Option<String>,
    /// Width of the preview in pixels.
    #[builder(default, setter(strip_option))]
    pub thumbnail_width: Option<i64>,
    /// Height of the preview in pixels.
    #[builder(default, setter(strip_option))]
    pub thumbnail_height: Option<i64>,
}

/// A phone contact offered in inline mode.
///
/// Telegram docs:
/// [InlineQueryResultContact](https://core.telegram.org/bots/api#inlinequeryresultcontact)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultContact {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Telephone number.
    pub phone_number: String,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: Option<String>,
    /// Further details as a vCard.
    ///
    /// 0–2048 bytes.
    pub vcard: Option<String>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
    /// Address of the preview picture.
    pub thumbnail_url: Option<String>,
    /// Width of the preview in pixels.
    pub thumbnail_width: Option<i64>,
    /// Height of the preview in pixels.
    pub thumbnail_height: Option<i64>,
}

impl InlineQueryResultContact {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            vcard: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    /// Family name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Further details as a vCard.
    pub fn vcard(mut self, vcard: impl Into<String>) -> Self {
        self.vcard = Some(vcard.into());
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }

    /// Address of the preview picture.
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Width of the preview in pixels.
    pub fn thumbnail_width(mut self, thumbnail_width: i64) -> Self {
        self.thumbnail_width = Some(thumbnail_width);
        self
    }

    /// Height of the preview in pixels.
    pub fn thumbnail_height(mut self, thumbnail_height: i64) -> Self {
        self.thumbnail_height = Some(thumbnail_height);
        self
    }
}

/// A game of the bot offered in inline mode.
///
/// Telegram docs:
/// [InlineQueryResultGame](https://core.telegram.org/bots/api#inlinequeryresultgame)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultGame {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// The game, by its name at BotFather.
    pub game_short_name: String,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
}

impl InlineQueryResultGame {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: impl Into<String>, game_short_name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            game_short_name: game_short_name.into(),
            reply_markup: None,
        }
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }
}

/// A photo already on Telegram, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultCachedPhoto](https://core.telegram.org/bots/api#inlinequeryresultcachedphoto)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedPhoto {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Handle of a photo already on Telegram.
    pub photo_file_id: String,
    /// Title as shown to users.
    pub title: Option<String>,
    /// Second line of the choice.
    pub description: Option<String>,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    pub show_caption_above_media: Option<bool>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedPhoto {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: impl Into<String>, photo_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            photo_file_id: photo_file_id.into(),
            title: None,
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Title as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Second line of the choice.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// A GIF already on Telegram, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultCachedGif](https://core.telegram.org/bots/api#inlinequeryresultcachedgif)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedGif {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Handle of a GIF already on Telegram.
    pub gif_file_id: String,
    /// Title as shown to users.
    pub title: Option<String>,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    pub show_caption_above_media: Option<bool>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedGif {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: impl Into<String>, gif_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            gif_file_id: gif_file_id.into(),
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Title as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// A soundless MPEG-4 clip already on Telegram, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultCachedMpeg4Gif](https://core.telegram.org/bots/api#inlinequeryresultcachedmpeg4gif)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedMpeg4Gif {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Handle of a clip already on Telegram.
    pub mpeg4_file_id: String,
    /// Title as shown to users.
    pub title: Option<String>,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    pub show_caption_above_media: Option<bool>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedMpeg4Gif {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: impl Into<String>, mpeg4_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            mpeg4_file_id: mpeg4_file_id.into(),
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Title as shown to users.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// A sticker already on Telegram, offered in inline mode.
///
/// Telegram docs:
/// [InlineQueryResultCachedSticker](https://core.telegram.org/bots/api#inlinequeryresultcachedsticker)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedSticker {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Handle of a sticker already on Telegram.
    pub sticker_file_id: String,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedSticker {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: impl Into<String>, sticker_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            sticker_file_id: sticker_file_id.into(),
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// A file of any kind already on Telegram, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultCachedDocument](https://core.telegram.org/bots/api#inlinequeryresultcacheddocument)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedDocument {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Title as shown to users.
    pub title: String,
    /// Handle of a file already on Telegram.
    pub document_file_id: String,
    /// Second line of the choice.
    pub description: Option<String>,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedDocument {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        document_file_id: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            document_file_id: document_file_id.into(),
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Second line of the choice.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// A video already on Telegram, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultCachedVideo](https://core.telegram.org/bots/api#inlinequeryresultcachedvideo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedVideo {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Handle of a video already on Telegram.
    pub video_file_id: String,
    /// Title as shown to users.
    pub title: String,
    /// Second line of the choice.
    pub description: Option<String>,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Puts the caption over the media, not below.
    pub show_caption_above_media: Option<bool>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedVideo {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        video_file_id: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            video_file_id: video_file_id.into(),
            title: title.into(),
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Second line of the choice.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// A voice message already on Telegram, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultCachedVoice](https://core.telegram.org/bots/api#inlinequeryresultcachedvoice)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedVoice {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Handle of a voice message already on Telegram.
    pub voice_file_id: String,
    /// Title as shown to users.
    pub title: String,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedVoice {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        voice_file_id: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            voice_file_id: voice_file_id.into(),
            title: title.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// A music track already on Telegram, offered in inline mode.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [InlineQueryResultCachedAudio](https://core.telegram.org/bots/api#inlinequeryresultcachedaudio)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InlineQueryResultCachedAudio {
    /// Name of the caller's choice, used only once in the answer.
    ///
    /// 1–64 bytes.
    pub id: String,
    /// Handle of a track already on Telegram.
    pub audio_file_id: String,
    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub caption: Option<String>,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub caption_entities: Option<Vec<MessageEntity>>,
    /// Buttons below the message; needed to edit it later.
    pub reply_markup: Option<Box<InlineKeyboardMarkup>>,
    /// What to send in place of the thing shown.
    pub input_message_content: Option<InputMessageContent>,
}

impl InlineQueryResultCachedAudio {
    /// With what is required; the rest is set by the methods below.
    pub fn new(id: impl Into<String>, audio_file_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            audio_file_id: audio_file_id.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    /// Text shown with the media.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Buttons below the message; needed to edit it later.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.reply_markup = Some(Box::new(reply_markup));
        self
    }

    /// What to send in place of the thing shown.
    pub fn input_message_content(
        mut self,
        input_message_content: impl Into<InputMessageContent>,
    ) -> Self {
        self.input_message_content = Some(input_message_content.into());
        self
    }
}

/// What an inline choice sends in place of the thing it shows.
///
/// Telegram docs:
/// [InputMessageContent](https://core.telegram.org/bots/api#inputmessagecontent)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum InputMessageContent {
    /// [`InputTextMessageContent`]
    Text(Box<InputTextMessageContent>),
    /// [`InputRichMessageContent`]
    Rich(Box<InputRichMessageContent>),
    /// [`InputLocationMessageContent`]
    Location(Box<InputLocationMessageContent>),
    /// [`InputVenueMessageContent`]
    Venue(Box<InputVenueMessageContent>),
    /// [`InputContactMessageContent`]
    Contact(Box<InputContactMessageContent>),
    /// [`InputInvoiceMessageContent`]
    Invoice(Box<InputInvoiceMessageContent>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(InputMessageContent {
    Text(InputTextMessageContent),
    Rich(InputRichMessageContent),
    Location(InputLocationMessageContent),
    Venue(InputVenueMessageContent),
    Contact(InputContactMessageContent),
    Invoice(InputInvoiceMessageContent),
});

/// Text that an inline choice sends.
///
/// At most one of `parse_mode`, `entities` may be given.
///
/// Telegram docs:
/// [InputTextMessageContent](https://core.telegram.org/bots/api#inputtextmessagecontent)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputTextMessageContent {
    /// The text to send.
    ///
    /// 1–4096 characters.
    pub message_text: String,
    /// How to read formatting marks in the text.
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the text, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether and how to preview links.
    pub link_preview_options: Option<Box<LinkPreviewOptions>>,
}

impl InputTextMessageContent {
    /// With what is required; the rest is set by the methods below.
    pub fn new(message_text: impl Into<String>) -> Self {
        Self {
            message_text: message_text.into(),
            parse_mode: None,
            entities: None,
            link_preview_options: None,
        }
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the text, in place of `parse_mode`.
    pub fn entities(mut self, entities: impl IntoIterator<Item = MessageEntity>) -> Self {
        self.entities = Some(entities.into_iter().collect());
        self
    }

    /// Whether and how to preview links.
    pub fn link_preview_options(mut self, link_preview_options: LinkPreviewOptions) -> Self {
        self.link_preview_options = Some(Box::new(link_preview_options));
        self
    }
}

/// A rich message that an inline choice sends; its files must be on Telegram already.
///
/// Telegram docs:
/// [InputRichMessageContent](https://core.telegram.org/bots/api#inputrichmessagecontent)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputRichMessageContent {
    /// Content made of blocks, using only files already on Telegram.
    pub rich_message: InputRichMessage,
}

impl InputRichMessageContent {
    /// With what is required; the rest is set by the methods below.
    pub fn new(rich_message: InputRichMessage) -> Self {
        Self {
            rich_message,
        }
    }
}

/// A point or live location that an inline choice sends.
///
/// Telegram docs:
/// [InputLocationMessageContent](https://core.telegram.org/bots/api#inputlocationmessagecontent)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputLocationMessageContent {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Radius within which the true position lies, in meters.
    ///
    /// 0.0–1500.0.
    pub horizontal_accuracy: Option<f64>,
    /// How long the location moves, in seconds.
    ///
    /// 60–86400 seconds. Also `2147483647`.
    pub live_period: Option<i64>,
    /// Direction of movement in degrees, for live locations.
    ///
    /// 1–360.
    pub heading: Option<i64>,
    /// Meters at which approaching members trigger an alert, for live locations.
    ///
    /// 1–100000.
    pub proximity_alert_radius: Option<i64>,
}

impl InputLocationMessageContent {
    /// With what is required; the rest is set by the methods below.
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self {
            latitude,
            longitude,
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
        }
    }

    /// Radius within which the true position lies, in meters.
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }

    /// How long the location moves, in seconds.
    pub fn live_period(mut self, live_period: i64) -> Self {
        self.live_period = Some(live_period);
        self
    }

    /// Direction of movement in degrees, for live locations.
    pub fn heading(mut self, heading: i64) -> Self {
        self.heading = Some(heading);
        self
    }

    /// Meters at which approaching members trigger an alert, for live locations.
    pub fn proximity_alert_radius(mut self, proximity_alert_radius: i64) -> Self {
        self.proximity_alert_radius = Some(proximity_alert_radius);
        self
    }
}

/// A named place that an inline choice sends.
///
/// Telegram docs:
/// [InputVenueMessageContent](https://core.telegram.org/bots/api#inputvenuemessagecontent)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputVenueMessageContent {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Name of the place.
    pub title: String,
    /// Street address as text.
    pub address: String,
    /// The place at Foursquare.
    pub foursquare_id: Option<String>,
    /// Kind of place in Foursquare's terms.
    pub foursquare_type: Option<String>,
    /// The place at Google.
    pub google_place_id: Option<String>,
    /// Kind of place in Google's terms.
    pub google_place_type: Option<String>,
}

impl InputVenueMessageContent {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            latitude,
            longitude,
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
        }
    }

    /// The place at Foursquare.
    pub fn foursquare_id(mut self, foursquare_id: impl Into<String>) -> Self {
        self.foursquare_id = Some(foursquare_id.into());
        self
    }

    /// Kind of place in Foursquare's terms.
    pub fn foursquare_type(mut self, foursquare_type: impl Into<String>) -> Self {
        self.foursquare_type = Some(foursquare_type.into());
        self
    }

    /// The place at Google.
    pub fn google_place_id(mut self, google_place_id: impl Into<String>) -> Self {
        self.google_place_id = Some(google_place_id.into());
        self
    }

    /// Kind of place in Google's terms.
    pub fn google_place_type(mut self, google_place_type: impl Into<String>) -> Self {
        self.google_place_type = Some(google_place_type.into());
        self
    }
}

/// A phone contact that an inline choice sends.
///
/// Telegram docs:
/// [InputContactMessageContent](https://core.telegram.org/bots/api#inputcontactmessagecontent)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InputContactMessageContent {
    /// Telephone number.
    pub phone_number: String,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: Option<String>,
    /// Further details as a vCard.
    ///
    /// 0–2048 bytes.
    pub vcard: Option<String>,
}

impl InputContactMessageContent {
    /// With what is required; the rest is set by the methods below.
    pub fn new(phone_number: impl Into<String>, first_name: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            vcard: None,
        }
    }

    /// Family name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Further details as a vCard.
    pub fn vcard(mut self, vcard: impl Into<String>) -> Self {
        self.vcard = Some(vcard.into());
        self
    }
}

/// An invoice that an inline choice sends.
///
/// Telegram docs:
/// [InputInvoiceMessageContent](https://core.telegram.org/bots/api#inputinvoicemessagecontent)
#[derive(Debug, Clone, PartialEq, TypedBuilder)]
#[non_exhaustive]
pub struct InputInvoiceMessageContent {
    /// Name of the goods.
    ///
    /// 1–32 characters.
    #[builder(setter(into))]
    pub title: String,
    /// What the goods are.
    ///
    /// 1–255 characters.
    #[builder(setter(into))]
    pub description: String,
    /// The bot's own note, which the buyer does not see.
    ///
    /// 1–128 bytes.
    #[builder(setter(into))]
    pub payload: String,
    /// From BotFather; empty for prices in Stars.
    ///
    /// May be empty.
    #[builder(default, setter(into, strip_option))]
    pub provider_token: Option<String>,
    /// Three-letter code, or `XTR` for Stars.
    ///
    /// Three-letter ISO 4217 code, or `XTR` for Telegram Stars.
    #[builder(setter(into))]
    pub currency: String,
    /// The parts that make up the price; exactly one in Stars.
    #[builder(setter(into))]
    pub prices: Vec<LabeledPrice>,
    /// Highest tip in the smallest unit; none for Stars.
    ///
    /// Default: `0`.
    #[builder(default, setter(strip_option))]
    pub max_tip_amount: Option<i64>,
    /// Tips to offer, in the smallest unit and rising.
    ///
    /// At most 4 items. In strictly increasing order.
    #[builder(default, setter(into, strip_option))]
    pub suggested_tip_amounts: Option<Vec<i64>>,
    /// What the payment provider wants to know, as JSON.
    ///
    /// Text that holds JSON.
    #[builder(default, setter(into, strip_option))]
    pub provider_data: Option<String>,
    /// Address of a picture of the goods.
    #[builder(default, setter(into, strip_option))]
    pub photo_url: Option<String>,
    /// Size of the picture in bytes.
    #[builder(default, setter(strip_option))]
    pub photo_size: Option<i64>,
    /// Width of the picture in pixels.
    #[builder(default, setter(strip_option))]
    pub photo_width: Option<i64>,
    /// Height of the picture in pixels.
    #[builder(default, setter(strip_option))]
    pub photo_height: Option<i64>,
    /// Asks the buyer for a name.
    #[builder(default, setter(strip_option))]
    pub need_name: Option<bool>,
    /// Asks the buyer for a telephone number.
    #[builder(default, setter(strip_option))]
    pub need_phone_number: Option<bool>,
    /// Asks the buyer for an email address.
    #[builder(default, setter(strip_option))]
    pub need_email: Option<bool>,
    /// Asks the buyer where to deliver.
    #[builder(default, setter(strip_option))]
    pub need_shipping_address: Option<bool>,
    /// Passes the telephone number on to the payment provider.
    #[builder(default, setter(strip_option))]
    pub send_phone_number_to_provider: Option<bool>,
    /// Passes the email address on to the payment provider.
    #[builder(default, setter(strip_option))]
    pub send_email_to_provider: Option<bool>,
    /// The price depends on delivery, so a shipping query will come.
    #[builder(default, setter(strip_option))]
    pub is_flexible: Option<bool>,
}

/// Which inline choice a user sent. Comes only when inline feedback was switched on at
/// BotFather.
///
/// Telegram docs: [ChosenInlineResult](https://core.telegram.org/bots/api#choseninlineresult)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChosenInlineResult {
    /// The `id` of the choice that was taken.
    pub result_id: String,
    /// Who chose.
    pub from: User,
    /// Where the user is, for bots that ask for it.
    pub location: Option<Box<Location>>,
    /// Id for later edits; only if buttons are attached.
    pub inline_message_id: Option<String>,
    /// What was typed after the bot's name.
    pub query: String,
}

/// One named part of a price, in the smallest unit of the currency.
///
/// Telegram docs: [LabeledPrice](https://core.telegram.org/bots/api#labeledprice)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LabeledPrice {
    /// What this part is for.
    pub label: String,
    /// Price in the smallest unit, such as cents.
    pub amount: i64,
}

impl LabeledPrice {
    /// With what is required; the rest is set by the methods below.
    pub fn new(label: impl Into<String>, amount: i64) -> Self {
        Self {
            label: label.into(),
            amount,
        }
    }
}

/// What an invoice message offers and for how much.
///
/// Telegram docs: [Invoice](https://core.telegram.org/bots/api#invoice)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    /// Name of the goods.
    pub title: String,
    /// What the goods are.
    pub description: String,
    /// Deep-link word that brings this invoice up.
    pub start_parameter: String,
    /// Three-letter code, or `XTR` for Stars.
    ///
    /// Three-letter ISO 4217 code, or `XTR` for Telegram Stars.
    pub currency: String,
    /// The sum in the smallest unit, such as cents.
    pub total_amount: i64,
}

/// Where ordered goods should go.
///
/// Telegram docs: [ShippingAddress](https://core.telegram.org/bots/api#shippingaddress)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShippingAddress {
    /// Two-letter country.
    ///
    /// Two-letter ISO 3166-1 country codes.
    pub country_code: String,
    /// State or province within the country.
    pub state: String,
    /// Town.
    pub city: String,
    /// First line of the address.
    pub street_line1: String,
    /// Second line of the address.
    pub street_line2: String,
    /// Postal code.
    pub post_code: String,
}

/// What a buyer told about themselves, as far as the invoice asked.
///
/// Telegram docs: [OrderInfo](https://core.telegram.org/bots/api#orderinfo)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OrderInfo {
    /// Name the buyer gave.
    pub name: Option<String>,
    /// Telephone number the buyer gave.
    pub phone_number: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Where to deliver.
    pub shipping_address: Option<Box<ShippingAddress>>,
}

/// One way of delivery and what it adds to the price.
///
/// Telegram docs: [ShippingOption](https://core.telegram.org/bots/api#shippingoption)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShippingOption {
    /// Name of the caller's choice, returned with the order.
    pub id: String,
    /// Title as shown to users.
    pub title: String,
    /// What this way of delivery adds to the price.
    pub prices: Vec<LabeledPrice>,
}

impl ShippingOption {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Self {
        Self {
            id: id.into(),
            title: title.into(),
            prices: prices.into_iter().collect(),
        }
    }
}

/// A payment that came in. The buyer's bank may still claim the money back later.
///
/// Telegram docs: [SuccessfulPayment](https://core.telegram.org/bots/api#successfulpayment)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SuccessfulPayment {
    /// Three-letter code, or `XTR` for Stars.
    ///
    /// Three-letter ISO 4217 code, or `XTR` for Telegram Stars.
    pub currency: String,
    /// The sum in the smallest unit, such as cents.
    pub total_amount: i64,
    /// The bot's own note from the invoice.
    pub invoice_payload: String,
    /// Until when the subscription is paid.
    ///
    /// Unix time.
    pub subscription_expiration_date: Option<i64>,
    /// One payment of a subscription.
    pub is_recurring: bool,
    /// The first payment of a subscription.
    pub is_first_recurring: bool,
    /// Way of delivery the buyer chose.
    pub shipping_option_id: Option<String>,
    /// What the buyer told.
    pub order_info: Option<Box<OrderInfo>>,
    /// Number of the payment at Telegram, needed for refunds.
    pub telegram_payment_charge_id: String,
    /// The payment provider's number of the payment.
    pub provider_payment_charge_id: String,
}

/// A payment that went back to the buyer, so far always in Stars.
///
/// Telegram docs: [RefundedPayment](https://core.telegram.org/bots/api#refundedpayment)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefundedPayment {
    /// So far always `XTR`.
    ///
    /// One of “XTR”. Three-letter ISO 4217 code, or `XTR` for Telegram Stars.
    pub currency: String,
    /// The sum in the smallest unit, such as cents.
    pub total_amount: i64,
    /// The bot's own note from the invoice.
    pub invoice_payload: String,
    /// Number of the payment at Telegram, needed for refunds.
    pub telegram_payment_charge_id: String,
    /// The payment provider's number of the payment.
    pub provider_payment_charge_id: Option<String>,
}

/// A buyer gave an address and waits for delivery options. Only for invoices of flexible
/// price.
///
/// Telegram docs: [ShippingQuery](https://core.telegram.org/bots/api#shippingquery)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ShippingQuery {
    /// Pass it on when answering.
    pub id: String,
    /// The buyer.
    pub from: User,
    /// The bot's own note from the invoice.
    pub invoice_payload: String,
    /// Where to deliver.
    pub shipping_address: ShippingAddress,
}

/// A buyer is about to pay. Answer within ten seconds.
///
/// Telegram docs: [PreCheckoutQuery](https://core.telegram.org/bots/api#precheckoutquery)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PreCheckoutQuery {
    /// Pass it on when answering.
    pub id: String,
    /// The buyer.
    pub from: User,
    /// Three-letter code, or `XTR` for Stars.
    ///
    /// Three-letter ISO 4217 code, or `XTR` for Telegram Stars.
    pub currency: String,
    /// The sum in the smallest unit, such as cents.
    pub total_amount: i64,
    /// The bot's own note from the invoice.
    pub invoice_payload: String,
    /// Way of delivery the buyer chose.
    pub shipping_option_id: Option<String>,
    /// What the buyer told.
    pub order_info: Option<Box<OrderInfo>>,
}

/// A user bought paid media that the bot had sent with a payload outside of channels.
///
/// Telegram docs: [PaidMediaPurchased](https://core.telegram.org/bots/api#paidmediapurchased)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PaidMediaPurchased {
    /// The buyer.
    pub from: User,
    /// The bot's own note from the paid media.
    pub paid_media_payload: String,
}

/// How far a payout of earnings has come.
///
/// Telegram docs:
/// [RevenueWithdrawalState](https://core.telegram.org/bots/api#revenuewithdrawalstate)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RevenueWithdrawalState {
    /// [`RevenueWithdrawalStatePending`]
    Pending(Box<RevenueWithdrawalStatePending>),
    /// [`RevenueWithdrawalStateSucceeded`]
    Succeeded(Box<RevenueWithdrawalStateSucceeded>),
    /// [`RevenueWithdrawalStateFailed`]
    Failed(Box<RevenueWithdrawalStateFailed>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(RevenueWithdrawalState {
    Pending(RevenueWithdrawalStatePending),
    Succeeded(RevenueWithdrawalStateSucceeded),
    Failed(RevenueWithdrawalStateFailed),
});

/// A payout that is still under way.
///
/// Telegram docs:
/// [RevenueWithdrawalStatePending](https://core.telegram.org/bots/api#revenuewithdrawalstatepending)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RevenueWithdrawalStatePending {}

/// A payout that arrived, with a page about it.
///
/// Telegram docs:
/// [RevenueWithdrawalStateSucceeded](https://core.telegram.org/bots/api#revenuewithdrawalstatesucceeded)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RevenueWithdrawalStateSucceeded {
    /// When the money arrived.
    ///
    /// Unix time.
    pub date: i64,
    /// Page about the payout.
    pub url: String,
}

/// A payout that did not work; the Stars came back.
///
/// Telegram docs:
/// [RevenueWithdrawalStateFailed](https://core.telegram.org/bots/api#revenuewithdrawalstatefailed)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RevenueWithdrawalStateFailed {}

/// Who earned a commission on a payment, and how much.
///
/// Telegram docs: [AffiliateInfo](https://core.telegram.org/bots/api#affiliateinfo)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AffiliateInfo {
    /// Who earned it, when a user or bot.
    pub affiliate_user: Option<Box<User>>,
    /// Who earned it, when a chat.
    pub affiliate_chat: Option<Box<Chat>>,
    /// How many Stars are earned per thousand.
    pub commission_per_mille: i64,
    /// Whole Stars earned; negative for refunds.
    ///
    /// May be negative.
    pub amount: i64,
    /// Billionths of a Star on top.
    ///
    /// -999999999–999999999.
    pub nanostar_amount: Option<i64>,
}

/// The other side of a Star payment, payer or receiver.
///
/// Telegram docs: [TransactionPartner](https://core.telegram.org/bots/api#transactionpartner)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TransactionPartner {
    /// [`TransactionPartnerUser`]
    User(Box<TransactionPartnerUser>),
    /// [`TransactionPartnerChat`]
    Chat(Box<TransactionPartnerChat>),
    /// [`TransactionPartnerAffiliateProgram`]
    AffiliateProgram(Box<TransactionPartnerAffiliateProgram>),
    /// [`TransactionPartnerFragment`]
    Fragment(Box<TransactionPartnerFragment>),
    /// [`TransactionPartnerTelegramAds`]
    TelegramAds(Box<TransactionPartnerTelegramAds>),
    /// [`TransactionPartnerTelegramApi`]
    TelegramApi(Box<TransactionPartnerTelegramApi>),
    /// [`TransactionPartnerOther`]
    Other(Box<TransactionPartnerOther>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(TransactionPartner {
    User(TransactionPartnerUser),
    Chat(TransactionPartnerChat),
    AffiliateProgram(TransactionPartnerAffiliateProgram),
    Fragment(TransactionPartnerFragment),
    TelegramAds(TransactionPartnerTelegramAds),
    TelegramApi(TransactionPartnerTelegramApi),
    Other(TransactionPartnerOther),
});

/// A Star payment with a user; `transaction_type` tells what it was for.
///
/// Telegram docs:
/// [TransactionPartnerUser](https://core.telegram.org/bots/api#transactionpartneruser)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerUser {
    /// What the payment was for.
    pub transaction_type: TransactionType,
    /// Who paid or was paid.
    pub user: User,
    /// Who earned a commission on it.
    ///
    /// Only when `transaction_type` is `invoice_payment` or `paid_media_payment`.
    pub affiliate: Option<Box<AffiliateInfo>>,
    /// The bot's own note from the invoice.
    ///
    /// Only when `transaction_type` is `invoice_payment`.
    pub invoice_payload: Option<String>,
    /// Seconds from one payment to the next.
    ///
    /// Only when `transaction_type` is `invoice_payment`.
    pub subscription_period: Option<i64>,
    /// The media bought, for that kind of payment.
    ///
    /// Only when `transaction_type` is `paid_media_payment`.
    pub paid_media: Option<Vec<PaidMedia>>,
    /// The bot's own note from the paid media.
    ///
    /// Only when `transaction_type` is `paid_media_payment`.
    pub paid_media_payload: Option<String>,
    /// The gift.
    ///
    /// Only when `transaction_type` is `gift_purchase`.
    pub gift: Option<Box<Gift>>,
    /// Months of Premium given away.
    ///
    /// Only when `transaction_type` is `premium_purchase`.
    pub premium_subscription_duration: Option<i64>,
}

/// A Star payment with a chat, such as a gift to it.
///
/// Telegram docs:
/// [TransactionPartnerChat](https://core.telegram.org/bots/api#transactionpartnerchat)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerChat {
    /// Who paid or was paid.
    pub chat: Chat,
    /// The gift.
    pub gift: Option<Box<Gift>>,
}

/// A commission that the bot earned from an affiliate program.
///
/// Telegram docs:
/// [TransactionPartnerAffiliateProgram](https://core.telegram.org/bots/api#transactionpartneraffiliateprogram)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerAffiliateProgram {
    /// Bot that runs the program.
    pub sponsor_user: Option<Box<User>>,
    /// How many Stars are earned per thousand.
    pub commission_per_mille: i64,
}

/// A payout by way of Fragment, or one it gave back.
///
/// Telegram docs:
/// [TransactionPartnerFragment](https://core.telegram.org/bots/api#transactionpartnerfragment)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionPartnerFragment {
    /// How far the payout has come.
    pub withdrawal_state: Option<RevenueWithdrawalState>,
}

/// Stars spent on the Telegram Ads platform.
///
/// Telegram docs:
/// [TransactionPartnerTelegramAds](https://core.telegram.org/bots/api#transactionpartnertelegramads)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionPartnerTelegramAds {}

/// Stars paid for sending faster than the usual limits.
///
/// Telegram docs:
/// [TransactionPartnerTelegramApi](https://core.telegram.org/bots/api#transactionpartnertelegramapi)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TransactionPartnerTelegramApi {
    /// How many calls had to be paid.
    pub request_count: i64,
}

/// A Star payment whose other side is unknown.
///
/// Telegram docs:
/// [TransactionPartnerOther](https://core.telegram.org/bots/api#transactionpartnerother)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct TransactionPartnerOther {}

/// One movement of Stars; `source` is set when they came in, `receiver` when they went out.
///
/// Telegram docs: [StarTransaction](https://core.telegram.org/bots/api#startransaction)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StarTransaction {
    /// For user payments the charge id; refunds share the original's.
    pub id: String,
    /// Number of Stars.
    pub amount: i64,
    /// Billionths of a Star on top.
    ///
    /// 0–999999999.
    pub nanostar_amount: Option<i64>,
    /// When the Stars moved.
    ///
    /// Unix time.
    pub date: i64,
    /// Where the Stars came from, when they came in.
    pub source: Option<TransactionPartner>,
    /// Where the Stars went, when they went out.
    pub receiver: Option<TransactionPartner>,
}

/// A page of the bot's Star payments.
///
/// Telegram docs: [StarTransactions](https://core.telegram.org/bots/api#startransactions)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StarTransactions {
    /// The payments, one by one.
    pub transactions: Vec<StarTransaction>,
}

/// Personal documents a user shared by Telegram Passport, encrypted for the bot.
///
/// Telegram docs: [PassportData](https://core.telegram.org/bots/api#passportdata)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportData {
    /// The shared documents and details.
    pub data: Vec<EncryptedPassportElement>,
    /// Keys that decrypt the data.
    pub credentials: EncryptedCredentials,
}

/// An encrypted scan; it is a JPEG of at most 10 MB once decrypted.
///
/// Telegram docs: [PassportFile](https://core.telegram.org/bots/api#passportfile)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportFile {
    /// Handle for downloading or sending again; belongs to this bot.
    pub file_id: String,
    /// The same for every bot and over time; cannot fetch the file.
    pub file_unique_id: String,
    /// Size in bytes; may exceed 32 bits.
    pub file_size: i64,
    /// When it was uploaded.
    ///
    /// Unix time.
    pub file_date: i64,
}

/// One encrypted document or detail of a user; which fields are set depends on its kind.
///
/// Telegram docs:
/// [EncryptedPassportElement](https://core.telegram.org/bots/api#encryptedpassportelement)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EncryptedPassportElement {
    /// Which document or detail this is.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: PassportElementType,
    /// Encrypted typed-in details, in Base64.
    ///
    /// Base64. Only when `type` is `personal_details` or `passport` or `driver_license` or
    /// `identity_card` or `internal_passport` or `address`.
    pub data: Option<String>,
    /// Verified number, for that kind of element.
    ///
    /// Only when `type` is `phone_number`.
    pub phone_number: Option<String>,
    /// Verified address, for that kind of element.
    ///
    /// Only when `type` is `email`.
    pub email: Option<String>,
    /// Encrypted scans.
    ///
    /// Only when `type` is `utility_bill` or `bank_statement` or `rental_agreement` or
    /// `passport_registration` or `temporary_registration`.
    pub files: Option<Vec<PassportFile>>,
    /// Encrypted picture of the front.
    ///
    /// Only when `type` is `passport` or `driver_license` or `identity_card` or
    /// `internal_passport`.
    pub front_side: Option<Box<PassportFile>>,
    /// Encrypted picture of the back.
    ///
    /// Only when `type` is `driver_license` or `identity_card`.
    pub reverse_side: Option<Box<PassportFile>>,
    /// Encrypted picture of the user with the document.
    ///
    /// Only when `type` is `passport` or `driver_license` or `identity_card` or
    /// `internal_passport`.
    pub selfie: Option<Box<PassportFile>>,
    /// Encrypted scans of a translation.
    ///
    /// Only when `type` is `passport` or `driver_license` or `identity_card` or
    /// `internal_passport` or `utility_bill` or `bank_statement` or `rental_agreement` or
    /// `passport_registration` or `temporary_registration`.
    pub translation: Option<Vec<PassportFile>>,
    /// Checksum in Base64, for reporting a fault.
    ///
    /// Base64.
    pub hash: String,
}

/// The keys to a user's Passport data, themselves encrypted for the bot.
///
/// Telegram docs:
/// [EncryptedCredentials](https://core.telegram.org/bots/api#encryptedcredentials)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EncryptedCredentials {
    /// Encrypted hashes and secrets of the elements, in Base64.
    ///
    /// Base64.
    pub data: String,
    /// Checksum in Base64.
    ///
    /// Base64.
    pub hash: String,
    /// Encrypted key to the data, for the bot's private key, in Base64.
    ///
    /// Base64.
    pub secret: String,
}

/// A fault in Passport data for the user to mend.
///
/// Telegram docs:
/// [PassportElementError](https://core.telegram.org/bots/api#passportelementerror)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PassportElementError {
    /// [`PassportElementErrorDataField`]
    DataField(Box<PassportElementErrorDataField>),
    /// [`PassportElementErrorFrontSide`]
    FrontSide(Box<PassportElementErrorFrontSide>),
    /// [`PassportElementErrorReverseSide`]
    ReverseSide(Box<PassportElementErrorReverseSide>),
    /// [`PassportElementErrorSelfie`]
    Selfie(Box<PassportElementErrorSelfie>),
    /// [`PassportElementErrorFile`]
    File(Box<PassportElementErrorFile>),
    /// [`PassportElementErrorFiles`]
    Files(Box<PassportElementErrorFiles>),
    /// [`PassportElementErrorTranslationFile`]
    TranslationFile(Box<PassportElementErrorTranslationFile>),
    /// [`PassportElementErrorTranslationFiles`]
    TranslationFiles(Box<PassportElementErrorTranslationFiles>),
    /// [`PassportElementErrorUnspecified`]
    Unspecified(Box<PassportElementErrorUnspecified>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(PassportElementError {
    DataField(PassportElementErrorDataField),
    FrontSide(PassportElementErrorFrontSide),
    ReverseSide(PassportElementErrorReverseSide),
    Selfie(PassportElementErrorSelfie),
    File(PassportElementErrorFile),
    Files(PassportElementErrorFiles),
    TranslationFile(PassportElementErrorTranslationFile),
    TranslationFiles(PassportElementErrorTranslationFiles),
    Unspecified(PassportElementErrorUnspecified),
});

/// A wrong value in a typed field; settled once the value is changed.
///
/// Telegram docs:
/// [PassportElementErrorDataField](https://core.telegram.org/bots/api#passportelementerrordatafield)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorDataField {
    /// The document or detail that has the fault.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: PassportElementType,
    /// Which typed-in detail.
    pub field_name: String,
    /// Checksum of the data, in Base64.
    ///
    /// Base64.
    pub data_hash: String,
    /// Text that tells the user what is wrong.
    pub message: String,
}

impl PassportElementErrorDataField {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        kind: impl Into<PassportElementType>,
        field_name: impl Into<String>,
        data_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            field_name: field_name.into(),
            data_hash: data_hash.into(),
            message: message.into(),
        }
    }
}

/// A bad picture of a document's front; settled once it is replaced.
///
/// Telegram docs:
/// [PassportElementErrorFrontSide](https://core.telegram.org/bots/api#passportelementerrorfrontside)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorFrontSide {
    /// The document or detail that has the fault.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: PassportElementType,
    /// Hash of the faulty file, in Base64.
    ///
    /// Base64.
    pub file_hash: String,
    /// Text that tells the user what is wrong.
    pub message: String,
}

impl PassportElementErrorFrontSide {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        kind: impl Into<PassportElementType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            file_hash: file_hash.into(),
            message: message.into(),
        }
    }
}

/// A bad picture of a document's back; settled once it is replaced.
///
/// Telegram docs:
/// [PassportElementErrorReverseSide](https://core.telegram.org/bots/api#passportelementerrorreverseside)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorReverseSide {
    /// The document or detail that has the fault.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: PassportElementType,
    /// Hash of the faulty file, in Base64.
    ///
    /// Base64.
    pub file_hash: String,
    /// Text that tells the user what is wrong.
    pub message: String,
}

impl PassportElementErrorReverseSide {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        kind: impl Into<PassportElementType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            file_hash: file_hash.into(),
            message: message.into(),
        }
    }
}

/// A bad selfie with the document; settled once it is replaced.
///
/// Telegram docs:
/// [PassportElementErrorSelfie](https://core.telegram.org/bots/api#passportelementerrorselfie)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorSelfie {
    /// The document or detail that has the fault.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: PassportElementType,
    /// Hash of the faulty file, in Base64.
    ///
    /// Base64.
    pub file_hash: String,
    /// Text that tells the user what is wrong.
    pub message: String,
}

impl PassportElementErrorSelfie {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        kind: impl Into<PassportElementType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            file_hash: file_hash.into(),
            message: message.into(),
        }
    }
}

/// A bad scan of a document; settled once it is replaced.
///
/// Telegram docs:
/// [PassportElementErrorFile](https://core.telegram.org/bots/api#passportelementerrorfile)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorFile {
    /// The document or detail that has the fault.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: PassportElementType,
    /// Hash of the faulty file, in Base64.
    ///
    /// Base64.
    pub file_hash: String,
    /// Text that tells the user what is wrong.
    pub message: String,
}

impl PassportElementErrorFile {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        kind: impl Into<PassportElementType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            file_hash: file_hash.into(),
            message: message.into(),
        }
    }
}

/// A fault in a set of scans; settled once the set changes.
///
/// Telegram docs:
/// [PassportElementErrorFiles](https://core.telegram.org/bots/api#passportelementerrorfiles)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorFiles {
    /// The document or detail that has the fault.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: PassportElementType,
    /// Hashes of all files of the set, in Base64.
    ///
    /// Base64.
    pub file_hashes: Vec<String>,
    /// Text that tells the user what is wrong.
    pub message: String,
}

impl PassportElementErrorFiles {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        kind: impl Into<PassportElementType>,
        file_hashes: impl IntoIterator<Item = impl Into<String>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            file_hashes: file_hashes.into_iter().map(Into::into).collect(),
            message: message.into(),
        }
    }
}

/// A bad page of a translation; settled once it is replaced.
///
/// Telegram docs:
/// [PassportElementErrorTranslationFile](https://core.telegram.org/bots/api#passportelementerrortranslationfile)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorTranslationFile {
    /// The document or detail that has the fault.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: PassportElementType,
    /// Hash of the faulty file, in Base64.
    ///
    /// Base64.
    pub file_hash: String,
    /// Text that tells the user what is wrong.
    pub message: String,
}

impl PassportElementErrorTranslationFile {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        kind: impl Into<PassportElementType>,
        file_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            file_hash: file_hash.into(),
            message: message.into(),
        }
    }
}

/// A fault in a whole translation; settled once any page changes.
///
/// Telegram docs:
/// [PassportElementErrorTranslationFiles](https://core.telegram.org/bots/api#passportelementerrortranslationfiles)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorTranslationFiles {
    /// The document or detail that has the fault.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: PassportElementType,
    /// Hashes of all files of the set, in Base64.
    ///
    /// Base64.
    pub file_hashes: Vec<String>,
    /// Text that tells the user what is wrong.
    pub message: String,
}

impl PassportElementErrorTranslationFiles {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        kind: impl Into<PassportElementType>,
        file_hashes: impl IntoIterator<Item = impl Into<String>>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            file_hashes: file_hashes.into_iter().map(Into::into).collect(),
            message: message.into(),
        }
    }
}

/// A fault in no particular place; settled once something is added.
///
/// Telegram docs:
/// [PassportElementErrorUnspecified](https://core.telegram.org/bots/api#passportelementerrorunspecified)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PassportElementErrorUnspecified {
    /// The document or detail that has the fault.
    ///
    /// `type` in JSON.
    #[doc(alias = "type")]
    pub kind: String,
    /// Checksum of the element, in Base64.
    ///
    /// Base64.
    pub element_hash: String,
    /// Text that tells the user what is wrong.
    pub message: String,
}

impl PassportElementErrorUnspecified {
    /// With what is required; the rest is set by the methods below.
    pub fn new(
        kind: impl Into<String>,
        element_hash: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            kind: kind.into(),
            element_hash: element_hash.into(),
            message: message.into(),
        }
    }
}

/// A game made at BotFather, as shown in its message.
///
/// Telegram docs: [Game](https://core.telegram.org/bots/api#game)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Game {
    /// Title as shown to users.
    pub title: String,
    /// Describes it to users.
    pub description: String,
    /// Picture shown in the game's message, in several sizes.
    pub photo: Vec<PhotoSize>,
    /// Text below the game; often replaced by the scores.
    ///
    /// 0–4096 characters.
    pub text: Option<String>,
    /// Formatting within the text.
    pub text_entities: Option<Vec<MessageEntity>>,
    /// Clip shown in the game's message.
    pub animation: Option<Box<Animation>>,
}

/// Marks the button that starts a game; it must come first. Has no fields.
///
/// Telegram docs: [CallbackGame](https://core.telegram.org/bots/api#callbackgame)
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CallbackGame {}

impl CallbackGame {
    /// Nothing set yet.
    pub fn new() -> Self {
        Self::default()
    }
}

/// One place in the ranking of a game.
///
/// Telegram docs: [GameHighScore](https://core.telegram.org/bots/api#gamehighscore)
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GameHighScore {
    /// Rank in the table.
    pub position: i64,
    /// The player.
    pub user: User,
    /// Points.
    pub score: i64,
}

/// What may hang below a message: a keyboard, its removal, or a forced reply.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReplyMarkup {
    /// [`InlineKeyboardMarkup`]
    InlineKeyboardMarkup(Box<InlineKeyboardMarkup>),
    /// [`ReplyKeyboardMarkup`]
    ReplyKeyboardMarkup(Box<ReplyKeyboardMarkup>),
    /// [`ReplyKeyboardRemove`]
    ReplyKeyboardRemove(Box<ReplyKeyboardRemove>),
    /// [`ForceReply`]
    ForceReply(Box<ForceReply>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(ReplyMarkup {
    InlineKeyboardMarkup(InlineKeyboardMarkup),
    ReplyKeyboardMarkup(ReplyKeyboardMarkup),
    ReplyKeyboardRemove(ReplyKeyboardRemove),
    ForceReply(ForceReply),
});

/// One item of an album sent by `sendMediaGroup`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MediaGroupItem {
    /// [`InputMediaAudio`]
    Audio(Box<InputMediaAudio>),
    /// [`InputMediaDocument`]
    Document(Box<InputMediaDocument>),
    /// [`InputMediaLivePhoto`]
    LivePhoto(Box<InputMediaLivePhoto>),
    /// [`InputMediaPhoto`]
    Photo(Box<InputMediaPhoto>),
    /// [`InputMediaVideo`]
    Video(Box<InputMediaVideo>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(MediaGroupItem {
    Audio(InputMediaAudio),
    Document(InputMediaDocument),
    LivePhoto(InputMediaLivePhoto),
    Photo(InputMediaPhoto),
    Video(InputMediaVideo),
});

/// A file that the text of a rich message refers to by its id.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RichMessageMedia {
    /// [`InputMediaAnimation`]
    Animation(Box<InputMediaAnimation>),
    /// [`InputMediaAudio`]
    Audio(Box<InputMediaAudio>),
    /// [`InputMediaDocument`]
    Document(Box<InputMediaDocument>),
    /// [`InputMediaPhoto`]
    Photo(Box<InputMediaPhoto>),
    /// [`InputMediaVideo`]
    Video(Box<InputMediaVideo>),
    /// [`InputMediaVoiceNote`]
    VoiceNote(Box<InputMediaVoiceNote>),
    /// An alternative that is newer than this library, as JSON.
    Unknown(Value),
}

conversions!(RichMessageMedia {
    Animation(InputMediaAnimation),
    Audio(InputMediaAudio),
    Document(InputMediaDocument),
    Photo(InputMediaPhoto),
    Video(InputMediaVideo),
    VoiceNote(InputMediaVoiceNote),
});
