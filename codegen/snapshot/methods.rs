// Generated from api-schema.json (Bot API 10.3). Change the schema or the generator, not this file.

/// Fetches waiting updates by long polling. Asking with an `offset` past an update confirms
/// it, so it is not delivered again; fails while a webhook is set.
///
/// Telegram docs: [getUpdates](https://core.telegram.org/bots/api#getupdates)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetUpdates {
    /// First update wanted; confirms all below it; negative counts from the end.
    ///
    /// May be negative.
    #[builder(default, setter(strip_option))]
    pub offset: Option<i64>,
    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    #[builder(default, setter(strip_option))]
    pub limit: Option<i64>,
    /// Seconds to wait for something new; 0 returns at once.
    ///
    /// At least 0 seconds. Default: `0`.
    #[builder(default, setter(strip_option))]
    pub timeout: Option<i64>,
    /// Kinds of updates wanted; left out, the last choice stays.
    ///
    /// An empty list means all except `chat_member`, `message_reaction`,
    /// `message_reaction_count`.
    #[builder(default, setter(into, strip_option))]
    pub allowed_updates: Option<Vec<UpdateType>>,
}

impl Write for GetUpdates {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "offset", &self.offset)?;
        put_some(map, "limit", &self.limit)?;
        put_some(map, "timeout", &self.timeout)?;
        put_some(map, "allowed_updates", &self.allowed_updates)?;
        Ok(())
    }
}

impl Method for GetUpdates {
    const NAME: &'static str = "getUpdates";
    type Output = Vec<Update>;

    fn wait(&self) -> Duration {
        Duration::from_secs(self.timeout.unwrap_or_default().try_into().unwrap_or_default())
    }
}

request!(GetUpdates);

/// Makes Telegram push every update to an HTTPS address by POST. Leaving out
/// `allowed_updates` keeps the earlier choice; an empty `url` removes the webhook.
///
/// Telegram docs: [setWebhook](https://core.telegram.org/bots/api#setwebhook)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetWebhook {
    /// Where to push updates, by HTTPS; empty removes the webhook.
    ///
    /// May be empty.
    #[builder(setter(into))]
    pub url: String,
    /// Public key of a self-signed certificate, as an upload.
    ///
    /// Takes an upload only.
    #[builder(default, setter(into, strip_option))]
    pub certificate: Option<InputFile>,
    /// Connects there without asking DNS.
    #[builder(default, setter(into, strip_option))]
    pub ip_address: Option<String>,
    /// How many deliveries may run at once.
    ///
    /// 1–100. Default: `40`.
    #[builder(default, setter(strip_option))]
    pub max_connections: Option<i64>,
    /// Kinds of updates wanted; left out, the last choice stays.
    ///
    /// An empty list means all except `chat_member`, `message_reaction`,
    /// `message_reaction_count`.
    #[builder(default, setter(into, strip_option))]
    pub allowed_updates: Option<Vec<UpdateType>>,
    /// Throws away everything that waits.
    #[builder(default, setter(strip_option))]
    pub drop_pending_updates: Option<bool>,
    /// Word sent along in a header, to know Telegram by.
    ///
    /// 1–256 characters. Made of `A-Za-z0-9_-`.
    #[builder(default, setter(into, strip_option))]
    pub secret_token: Option<String>,
}

impl Write for SetWebhook {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "url", &self.url)?;
        put_some(map, "certificate", &self.certificate)?;
        put_some(map, "ip_address", &self.ip_address)?;
        put_some(map, "max_connections", &self.max_connections)?;
        put_some(map, "allowed_updates", &self.allowed_updates)?;
        put_some(map, "drop_pending_updates", &self.drop_pending_updates)?;
        put_some(map, "secret_token", &self.secret_token)?;
        Ok(())
    }
}

impl Method for SetWebhook {
    const NAME: &'static str = "setWebhook";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        if let Some(file) = &mut self.certificate {
            uploads.direct("certificate", file);
        }
    }
}

request!(SetWebhook);

/// Removes the webhook so that updates can be polled again. Undelivered updates stay queued
/// unless `drop_pending_updates` is set.
///
/// Telegram docs: [deleteWebhook](https://core.telegram.org/bots/api#deletewebhook)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteWebhook {
    /// Throws away everything that waits.
    #[builder(default, setter(strip_option))]
    pub drop_pending_updates: Option<bool>,
}

impl Write for DeleteWebhook {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "drop_pending_updates", &self.drop_pending_updates)?;
        Ok(())
    }
}

impl Method for DeleteWebhook {
    const NAME: &'static str = "deleteWebhook";
    type Output = bool;
}

request!(DeleteWebhook);

/// Tells which webhook is set, how many updates wait for it and what its last delivery error
/// was. Its `url` is empty when the bot polls.
///
/// Telegram docs: [getWebhookInfo](https://core.telegram.org/bots/api#getwebhookinfo)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetWebhookInfo {}

impl Write for GetWebhookInfo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Method for GetWebhookInfo {
    const NAME: &'static str = "getWebhookInfo";
    type Output = WebhookInfo;
}

request!(GetWebhookInfo);

/// Returns the bot's own account, which is also the cheapest check that a token is valid.
///
/// Telegram docs: [getMe](https://core.telegram.org/bots/api#getme)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetMe {}

impl Write for GetMe {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Method for GetMe {
    const NAME: &'static str = "getMe";
    type Output = User;
}

request!(GetMe);

/// Signs the bot out of Telegram's cloud server before it moves to a self-hosted one. The
/// cloud server refuses it for the next ten minutes.
///
/// Telegram docs: [logOut](https://core.telegram.org/bots/api#logout)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct LogOut {}

impl Write for LogOut {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Method for LogOut {
    const NAME: &'static str = "logOut";
    type Output = bool;
}

request!(LogOut);

/// Shuts the bot down on one self-hosted server before it moves to another. Remove the
/// webhook first; answers error 429 within ten minutes of a start.
///
/// Telegram docs: [close](https://core.telegram.org/bots/api#close)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct Close {}

impl Write for Close {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Method for Close {
    const NAME: &'static str = "close";
    type Output = bool;
}

request!(Close);

/// Sends a text message to a chat.
///
/// At most one of `parse_mode`, `entities` may be given.
///
/// Telegram docs: [sendMessage](https://core.telegram.org/bots/api#sendmessage)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendMessage {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// The text to show.
    ///
    /// 1–4096 characters after entities parsing.
    #[builder(setter(into))]
    pub text: String,
    /// How to read formatting marks in the text.
    #[builder(default, setter(into, strip_option))]
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the text, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    #[builder(default, setter(into, strip_option))]
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether and how to preview links.
    #[builder(default, setter(strip_option))]
    pub link_preview_options: Option<LinkPreviewOptions>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "text", &self.text)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "entities", &self.entities)?;
        put_some(map, "link_preview_options", &self.link_preview_options)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendMessage {
    const NAME: &'static str = "sendMessage";
    type Output = Message;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendMessage);

/// Forwards one message to another chat, keeping the note of where it came from. Service
/// messages and protected content are refused.
///
/// Telegram docs: [forwardMessage](https://core.telegram.org/bots/api#forwardmessage)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct ForwardMessage {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Chat the original is in.
    #[builder(setter(into))]
    pub from_chat_id: ChatId,
    /// Second from which the copy plays.
    #[builder(default, setter(strip_option))]
    pub video_start_timestamp: Option<i64>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
}

impl Write for ForwardMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put(map, "from_chat_id", &self.from_chat_id)?;
        put_some(map, "video_start_timestamp", &self.video_start_timestamp)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put(map, "message_id", &self.message_id)?;
        Ok(())
    }
}

impl Method for ForwardMessage {
    const NAME: &'static str = "forwardMessage";
    type Output = Message;
}

request!(ForwardMessage);

/// Forwards up to 100 messages at once, keeping albums together. Messages that are gone or
/// may not be forwarded are passed over without an error.
///
/// Telegram docs: [forwardMessages](https://core.telegram.org/bots/api#forwardmessages)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct ForwardMessages {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Chat the original is in.
    #[builder(setter(into))]
    pub from_chat_id: ChatId,
    /// The messages meant, in rising order.
    ///
    /// 1–100 items. In strictly increasing order.
    #[builder(setter(into))]
    pub message_ids: Vec<i64>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
}

impl Write for ForwardMessages {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put(map, "from_chat_id", &self.from_chat_id)?;
        put(map, "message_ids", &self.message_ids)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        Ok(())
    }
}

impl Method for ForwardMessages {
    const NAME: &'static str = "forwardMessages";
    type Output = Vec<MessageId>;
}

request!(ForwardMessages);

/// Sends a copy of a message without naming its origin. Answers only the new message's
/// identifier; leaving out `caption` keeps the old one.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [copyMessage](https://core.telegram.org/bots/api#copymessage)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct CopyMessage {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Chat the original is in.
    #[builder(setter(into))]
    pub from_chat_id: ChatId,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
    /// Second from which the copy plays.
    #[builder(default, setter(strip_option))]
    pub video_start_timestamp: Option<i64>,
    /// Replaces the old caption; left out, the old one stays.
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
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for CopyMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put(map, "from_chat_id", &self.from_chat_id)?;
        put(map, "message_id", &self.message_id)?;
        put_some(map, "video_start_timestamp", &self.video_start_timestamp)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for CopyMessage {
    const NAME: &'static str = "copyMessage";
    type Output = MessageId;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: None,
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(CopyMessage);

/// Sends copies of up to 100 messages without naming their origin, keeping albums together.
/// Those that cannot be copied are silently left out.
///
/// Telegram docs: [copyMessages](https://core.telegram.org/bots/api#copymessages)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct CopyMessages {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Chat the original is in.
    #[builder(setter(into))]
    pub from_chat_id: ChatId,
    /// The messages meant, in rising order.
    ///
    /// 1–100 items. In strictly increasing order.
    #[builder(setter(into))]
    pub message_ids: Vec<i64>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Copies without captions.
    #[builder(default, setter(strip_option))]
    pub remove_caption: Option<bool>,
}

impl Write for CopyMessages {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put(map, "from_chat_id", &self.from_chat_id)?;
        put(map, "message_ids", &self.message_ids)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "remove_caption", &self.remove_caption)?;
        Ok(())
    }
}

impl Method for CopyMessages {
    const NAME: &'static str = "copyMessages";
    type Output = Vec<MessageId>;
}

request!(CopyMessages);

/// Sends a photo of at most 10 MB, optionally with a caption.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [sendPhoto](https://core.telegram.org/bots/api#sendphoto)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendPhoto {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// The picture: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    #[builder(setter(into))]
    pub photo: InputFile,
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
    /// Hides the media until tapped.
    #[builder(default, setter(strip_option))]
    pub has_spoiler: Option<bool>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "photo", &self.photo)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "has_spoiler", &self.has_spoiler)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendPhoto {
    const NAME: &'static str = "sendPhoto";
    type Output = Message;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("photo", &mut self.photo);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendPhoto);

/// Sends a live photo: a still picture plus a short video. Both parts must be uploaded or
/// known by file identifier; addresses do not work.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [sendLivePhoto](https://core.telegram.org/bots/api#sendlivephoto)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendLivePhoto {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// The moving part: known id or upload, no address.
    ///
    /// Takes an upload or a file id.
    #[builder(setter(into))]
    pub live_photo: InputFile,
    /// The still part: known id or upload, no address.
    ///
    /// Takes an upload or a file id.
    #[builder(setter(into))]
    pub photo: InputFile,
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
    /// Hides the media until tapped.
    #[builder(default, setter(strip_option))]
    pub has_spoiler: Option<bool>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendLivePhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "live_photo", &self.live_photo)?;
        put(map, "photo", &self.photo)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "has_spoiler", &self.has_spoiler)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendLivePhoto {
    const NAME: &'static str = "sendLivePhoto";
    type Output = Message;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("live_photo", &mut self.live_photo);
        uploads.direct("photo", &mut self.photo);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendLivePhoto);

/// Sends an MP3 or M4A track that clients show in their music player. Use `sendVoice` for
/// spoken messages.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [sendAudio](https://core.telegram.org/bots/api#sendaudio)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendAudio {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// The track: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    #[builder(setter(into))]
    pub audio: InputFile,
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
    /// Length in seconds.
    ///
    /// In seconds.
    #[builder(default, setter(strip_option))]
    pub duration: Option<i64>,
    /// Who plays the track.
    #[builder(default, setter(into, strip_option))]
    pub performer: Option<String>,
    /// Name of the track.
    #[builder(default, setter(into, strip_option))]
    pub title: Option<String>,
    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    #[builder(default, setter(into, strip_option))]
    pub thumbnail: Option<InputFile>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendAudio {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "audio", &self.audio)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "duration", &self.duration)?;
        put_some(map, "performer", &self.performer)?;
        put_some(map, "title", &self.title)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendAudio {
    const NAME: &'static str = "sendAudio";
    type Output = Message;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("audio", &mut self.audio);
        if let Some(file) = &mut self.thumbnail {
            uploads.direct("thumbnail", file);
        }
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendAudio);

/// Sends any file as it is, up to 50 MB on the cloud server.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [sendDocument](https://core.telegram.org/bots/api#senddocument)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendDocument {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// The file: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    #[builder(setter(into))]
    pub document: InputFile,
    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    #[builder(default, setter(into, strip_option))]
    pub thumbnail: Option<InputFile>,
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
    /// Takes the uploaded file as it is, without guessing its kind.
    #[builder(default, setter(strip_option))]
    pub disable_content_type_detection: Option<bool>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendDocument {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "document", &self.document)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "disable_content_type_detection", &self.disable_content_type_detection)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendDocument {
    const NAME: &'static str = "sendDocument";
    type Output = Message;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("document", &mut self.document);
        if let Some(file) = &mut self.thumbnail {
            uploads.direct("thumbnail", file);
        }
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendDocument);

/// Sends an MPEG-4 video, at most 50 MB on the cloud server; other formats arrive as plain
/// documents.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [sendVideo](https://core.telegram.org/bots/api#sendvideo)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendVideo {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// The video: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    #[builder(setter(into))]
    pub video: InputFile,
    /// Length in seconds.
    ///
    /// In seconds.
    #[builder(default, setter(strip_option))]
    pub duration: Option<i64>,
    /// Width in pixels.
    #[builder(default, setter(strip_option))]
    pub width: Option<i64>,
    /// Height in pixels.
    #[builder(default, setter(strip_option))]
    pub height: Option<i64>,
    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    #[builder(default, setter(into, strip_option))]
    pub thumbnail: Option<InputFile>,
    /// Picture shown before the video plays.
    ///
    /// Takes an upload, or a file id, or a URL.
    #[builder(default, setter(into, strip_option))]
    pub cover: Option<InputFile>,
    /// Second from which the video plays.
    #[builder(default, setter(strip_option))]
    pub start_timestamp: Option<i64>,
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
    /// Hides the media until tapped.
    #[builder(default, setter(strip_option))]
    pub has_spoiler: Option<bool>,
    /// The video can play while it loads.
    #[builder(default, setter(strip_option))]
    pub supports_streaming: Option<bool>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendVideo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "video", &self.video)?;
        put_some(map, "duration", &self.duration)?;
        put_some(map, "width", &self.width)?;
        put_some(map, "height", &self.height)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "cover", &self.cover)?;
        put_some(map, "start_timestamp", &self.start_timestamp)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "has_spoiler", &self.has_spoiler)?;
        put_some(map, "supports_streaming", &self.supports_streaming)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendVideo {
    const NAME: &'static str = "sendVideo";
    type Output = Message;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("video", &mut self.video);
        if let Some(file) = &mut self.thumbnail {
            uploads.direct("thumbnail", file);
        }
        if let Some(file) = &mut self.cover {
            uploads.direct("cover", file);
        }
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendVideo);

/// Sends a GIF or a soundless MPEG-4 clip that plays in a loop.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [sendAnimation](https://core.telegram.org/bots/api#sendanimation)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendAnimation {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// The clip: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    #[builder(setter(into))]
    pub animation: InputFile,
    /// Length in seconds.
    ///
    /// In seconds.
    #[builder(default, setter(strip_option))]
    pub duration: Option<i64>,
    /// Width in pixels.
    #[builder(default, setter(strip_option))]
    pub width: Option<i64>,
    /// Height in pixels.
    #[builder(default, setter(strip_option))]
    pub height: Option<i64>,
    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    #[builder(default, setter(into, strip_option))]
    pub thumbnail: Option<InputFile>,
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
    /// Hides the media until tapped.
    #[builder(default, setter(strip_option))]
    pub has_spoiler: Option<bool>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendAnimation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "animation", &self.animation)?;
        put_some(map, "duration", &self.duration)?;
        put_some(map, "width", &self.width)?;
        put_some(map, "height", &self.height)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "has_spoiler", &self.has_spoiler)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendAnimation {
    const NAME: &'static str = "sendAnimation";
    type Output = Message;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("animation", &mut self.animation);
        if let Some(file) = &mut self.thumbnail {
            uploads.direct("thumbnail", file);
        }
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendAnimation);

/// Sends a playable voice message. Needs Opus in OGG, MP3 or M4A; anything else arrives as an
/// audio or document.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [sendVoice](https://core.telegram.org/bots/api#sendvoice)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendVoice {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// The recording: known id, address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    #[builder(setter(into))]
    pub voice: InputFile,
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
    /// Length in seconds.
    ///
    /// In seconds.
    #[builder(default, setter(strip_option))]
    pub duration: Option<i64>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendVoice {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "voice", &self.voice)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "duration", &self.duration)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendVoice {
    const NAME: &'static str = "sendVoice";
    type Output = Message;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("voice", &mut self.voice);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendVoice);

/// Sends a round video message of at most one minute. Addresses are not accepted, only
/// uploads and file identifiers.
///
/// Telegram docs: [sendVideoNote](https://core.telegram.org/bots/api#sendvideonote)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendVideoNote {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// The clip: known id or upload, no address.
    ///
    /// Takes an upload or a file id.
    #[builder(setter(into))]
    pub video_note: InputFile,
    /// Length in seconds.
    ///
    /// In seconds.
    #[builder(default, setter(strip_option))]
    pub duration: Option<i64>,
    /// Width and height alike, in pixels.
    #[builder(default, setter(strip_option))]
    pub length: Option<i64>,
    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    #[builder(default, setter(into, strip_option))]
    pub thumbnail: Option<InputFile>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendVideoNote {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "video_note", &self.video_note)?;
        put_some(map, "duration", &self.duration)?;
        put_some(map, "length", &self.length)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendVideoNote {
    const NAME: &'static str = "sendVideoNote";
    type Output = Message;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("video_note", &mut self.video_note);
        if let Some(file) = &mut self.thumbnail {
            uploads.direct("thumbnail", file);
        }
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendVideoNote);

/// Sends photos and videos that stay hidden until the reader pays Telegram Stars. A channel
/// keeps the proceeds itself; elsewhere the bot gets them.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [sendPaidMedia](https://core.telegram.org/bots/api#sendpaidmedia)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendPaidMedia {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Where to send; a channel keeps the Stars, otherwise the bot gets them.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Price of seeing the media, in Stars.
    ///
    /// 1–25000.
    pub star_count: i64,
    /// The items, in the order shown.
    ///
    /// At most 10 items.
    #[builder(setter(into))]
    pub media: Vec<InputPaidMedia>,
    /// The bot's own note, which the buyer does not see.
    ///
    /// 0–128 bytes.
    #[builder(default, setter(into, strip_option))]
    pub payload: Option<String>,
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
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendPaidMedia {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put(map, "star_count", &self.star_count)?;
        put(map, "media", &self.media)?;
        put_some(map, "payload", &self.payload)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendPaidMedia {
    const NAME: &'static str = "sendPaidMedia";
    type Output = Message;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.media.attach(uploads);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendPaidMedia);

/// Sends two to ten files as one album and answers all its messages. Documents and audio
/// tracks cannot be mixed with other kinds.
///
/// Telegram docs: [sendMediaGroup](https://core.telegram.org/bots/api#sendmediagroup)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendMediaGroup {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// The items, in the order shown.
    ///
    /// 2–10 items.
    #[builder(setter(into))]
    pub media: Vec<MediaGroupItem>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
}

impl Write for SendMediaGroup {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put(map, "media", &self.media)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        Ok(())
    }
}

impl Method for SendMediaGroup {
    const NAME: &'static str = "sendMediaGroup";
    type Output = Vec<Message>;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.media.attach(uploads);
    }
}

request!(SendMediaGroup);

/// Sends a map position, or a live location when `live_period` is given.
///
/// Telegram docs: [sendLocation](https://core.telegram.org/bots/api#sendlocation)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendLocation {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Radius within which the true position lies, in meters.
    ///
    /// 0.0–1500.0.
    #[builder(default, setter(strip_option))]
    pub horizontal_accuracy: Option<f64>,
    /// How long the location moves, in seconds.
    ///
    /// 60–86400 seconds. Also `2147483647`, `0`.
    #[builder(default, setter(strip_option))]
    pub live_period: Option<i64>,
    /// Direction of movement in degrees, for live locations.
    ///
    /// 1–360.
    #[builder(default, setter(strip_option))]
    pub heading: Option<i64>,
    /// Meters at which approaching members trigger an alert, for live locations.
    ///
    /// 1–100000.
    #[builder(default, setter(strip_option))]
    pub proximity_alert_radius: Option<i64>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendLocation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "latitude", &self.latitude)?;
        put(map, "longitude", &self.longitude)?;
        put_some(map, "horizontal_accuracy", &self.horizontal_accuracy)?;
        put_some(map, "live_period", &self.live_period)?;
        put_some(map, "heading", &self.heading)?;
        put_some(map, "proximity_alert_radius", &self.proximity_alert_radius)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendLocation {
    const NAME: &'static str = "sendLocation";
    type Output = Message;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendLocation);

/// Sends a place with a name and an address, shown on a map.
///
/// Telegram docs: [sendVenue](https://core.telegram.org/bots/api#sendvenue)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendVenue {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
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
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendVenue {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "latitude", &self.latitude)?;
        put(map, "longitude", &self.longitude)?;
        put(map, "title", &self.title)?;
        put(map, "address", &self.address)?;
        put_some(map, "foursquare_id", &self.foursquare_id)?;
        put_some(map, "foursquare_type", &self.foursquare_type)?;
        put_some(map, "google_place_id", &self.google_place_id)?;
        put_some(map, "google_place_type", &self.google_place_type)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendVenue {
    const NAME: &'static str = "sendVenue";
    type Output = Message;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendVenue);

/// Sends a phone contact that the reader can save.
///
/// Telegram docs: [sendContact](https://core.telegram.org/bots/api#sendcontact)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendContact {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Telephone number.
    #[builder(setter(into))]
    pub phone_number: String,
    /// Given name.
    #[builder(setter(into))]
    pub first_name: String,
    /// Family name.
    #[builder(default, setter(into, strip_option))]
    pub last_name: Option<String>,
    /// Further details as a vCard.
    ///
    /// 0–2048 bytes.
    #[builder(default, setter(into, strip_option))]
    pub vcard: Option<String>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendContact {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "phone_number", &self.phone_number)?;
        put(map, "first_name", &self.first_name)?;
        put_some(map, "last_name", &self.last_name)?;
        put_some(map, "vcard", &self.vcard)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendContact {
    const NAME: &'static str = "sendContact";
    type Output = Message;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendContact);

/// Sends a poll or a quiz. Polls are anonymous unless `is_anonymous` is `false`, and a quiz
/// needs `correct_option_ids`.
///
/// At most one of `question_parse_mode`, `question_entities` may be given.
///
/// At most one of `explanation_parse_mode`, `explanation_entities` may be given.
///
/// At most one of `close_date`, `open_period` may be given.
///
/// At most one of `description_parse_mode`, `description_entities` may be given.
///
/// Telegram docs: [sendPoll](https://core.telegram.org/bots/api#sendpoll)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendPoll {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// What is asked.
    ///
    /// 1–300 characters.
    #[builder(setter(into))]
    pub question: String,
    /// How to read formatting marks in the question.
    #[builder(default, setter(into, strip_option))]
    pub question_parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the question, in place of `question_parse_mode`.
    ///
    /// Not together with `question_parse_mode`.
    #[builder(default, setter(into, strip_option))]
    pub question_entities: Option<Vec<MessageEntity>>,
    /// The answers to choose from.
    ///
    /// 1–12 items.
    #[builder(setter(into))]
    pub options: Vec<InputPollOption>,
    /// Nobody learns who voted for what.
    ///
    /// Default: `true`.
    #[builder(default, setter(strip_option))]
    pub is_anonymous: Option<bool>,
    /// A plain vote, or a quiz with right answers.
    ///
    /// `type` in JSON. Default: `regular`.
    #[builder(default, setter(into, strip_option))]
    pub kind: Option<PollType>,
    /// More than one answer may be chosen.
    ///
    /// Default: `false`.
    #[builder(default, setter(strip_option))]
    pub allows_multiple_answers: Option<bool>,
    /// Votes can be changed.
    #[builder(default, setter(strip_option))]
    pub allows_revoting: Option<bool>,
    /// Shows the answers in changing order.
    #[builder(default, setter(strip_option))]
    pub shuffle_options: Option<bool>,
    /// Voters may add answers; only in public polls.
    #[builder(default, setter(strip_option))]
    pub allow_adding_options: Option<bool>,
    /// Keeps the result secret until the end.
    #[builder(default, setter(strip_option))]
    pub hide_results_until_closes: Option<bool>,
    /// Only those in the chat for over a day may vote.
    #[builder(default, setter(strip_option))]
    pub members_only: Option<bool>,
    /// Two-letter countries of those who may take part; all when empty.
    ///
    /// 0–12 items. Two-letter ISO 3166-1 country codes.
    #[builder(default, setter(into, strip_option))]
    pub country_codes: Option<Vec<String>>,
    /// Positions of the right answers, from 0.
    ///
    /// In monotonically increasing order.
    #[builder(default, setter(into, strip_option))]
    pub correct_option_ids: Option<Vec<i64>>,
    /// Text shown after a wrong answer.
    ///
    /// 0–200 characters after entities parsing.
    #[builder(default, setter(into, strip_option))]
    pub explanation: Option<String>,
    /// How to read formatting marks in the explanation.
    #[builder(default, setter(into, strip_option))]
    pub explanation_parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the explanation, in place of `explanation_parse_mode`.
    ///
    /// Not together with `explanation_parse_mode`.
    #[builder(default, setter(into, strip_option))]
    pub explanation_entities: Option<Vec<MessageEntity>>,
    /// Picture or the like beside the explanation.
    #[builder(default, setter(into, strip_option))]
    pub explanation_media: Option<InputPollMedia>,
    /// Seconds for which votes are taken; excludes `close_date`.
    ///
    /// 5–2628000 seconds. Not together with `close_date`.
    #[builder(default, setter(strip_option))]
    pub open_period: Option<i64>,
    /// When voting ends; excludes `open_period`.
    ///
    /// Unix time. 5 to 2628000 seconds from now. Not together with `open_period`.
    #[builder(default, setter(strip_option))]
    pub close_date: Option<i64>,
    /// Sends the poll closed, as a mere preview.
    #[builder(default, setter(strip_option))]
    pub is_closed: Option<bool>,
    /// Text above the poll's question.
    ///
    /// 0–1024 characters after entities parsing.
    #[builder(default, setter(into, strip_option))]
    pub description: Option<String>,
    /// How to read formatting marks in the description.
    #[builder(default, setter(into, strip_option))]
    pub description_parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the description, in place of `description_parse_mode`.
    ///
    /// Not together with `description_parse_mode`.
    #[builder(default, setter(into, strip_option))]
    pub description_entities: Option<Vec<MessageEntity>>,
    /// Picture or the like that goes with the description.
    #[builder(default, setter(into, strip_option))]
    pub media: Option<InputPollMedia>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendPoll {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put(map, "question", &self.question)?;
        put_some(map, "question_parse_mode", &self.question_parse_mode)?;
        put_some(map, "question_entities", &self.question_entities)?;
        put(map, "options", &self.options)?;
        put_some(map, "is_anonymous", &self.is_anonymous)?;
        put_some(map, "type", &self.kind)?;
        put_some(map, "allows_multiple_answers", &self.allows_multiple_answers)?;
        put_some(map, "allows_revoting", &self.allows_revoting)?;
        put_some(map, "shuffle_options", &self.shuffle_options)?;
        put_some(map, "allow_adding_options", &self.allow_adding_options)?;
        put_some(map, "hide_results_until_closes", &self.hide_results_until_closes)?;
        put_some(map, "members_only", &self.members_only)?;
        put_some(map, "country_codes", &self.country_codes)?;
        put_some(map, "correct_option_ids", &self.correct_option_ids)?;
        put_some(map, "explanation", &self.explanation)?;
        put_some(map, "explanation_parse_mode", &self.explanation_parse_mode)?;
        put_some(map, "explanation_entities", &self.explanation_entities)?;
        put_some(map, "explanation_media", &self.explanation_media)?;
        put_some(map, "open_period", &self.open_period)?;
        put_some(map, "close_date", &self.close_date)?;
        put_some(map, "is_closed", &self.is_closed)?;
        put_some(map, "description", &self.description)?;
        put_some(map, "description_parse_mode", &self.description_parse_mode)?;
        put_some(map, "description_entities", &self.description_entities)?;
        put_some(map, "media", &self.media)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendPoll {
    const NAME: &'static str = "sendPoll";
    type Output = Message;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.options.attach(uploads);
        self.explanation_media.attach(uploads);
        self.media.attach(uploads);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendPoll);

/// Sends a checklist in the name of a business account that is connected.
///
/// Telegram docs: [sendChecklist](https://core.telegram.org/bots/api#sendchecklist)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendChecklist {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// The business account's chat, or a bot's `@username`.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The list of tasks.
    pub checklist: InputChecklist,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for SendChecklist {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put(map, "checklist", &self.checklist)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendChecklist {
    const NAME: &'static str = "sendChecklist";
    type Output = Message;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: Some(&self.business_connection_id),
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(SendChecklist);

/// Sends an animated emoji such as a die or a slot machine whose outcome the server draws at
/// random.
///
/// Telegram docs: [sendDice](https://core.telegram.org/bots/api#senddice)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendDice {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// What to throw; a die when left out.
    ///
    /// One of “🎲”, “🎯”, “🏀”, “⚽”, “🎳”, “🎰”. Default: `🎲`.
    #[builder(default, setter(into, strip_option))]
    pub emoji: Option<String>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendDice {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "emoji", &self.emoji)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendDice {
    const NAME: &'static str = "sendDice";
    type Output = Message;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendDice);

/// Shows a private chat the text written so far while an answer is still being generated. The
/// draft vanishes after about 30 seconds; send the final text yourself.
///
/// At most one of `parse_mode`, `entities` may be given.
///
/// Telegram docs: [sendMessageDraft](https://core.telegram.org/bots/api#sendmessagedraft)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendMessageDraft {
    /// The private chat that sees the draft.
    pub chat_id: i64,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Number of the draft, chosen by the bot; not 0.
    ///
    /// Not 0.
    pub draft_id: i64,
    /// Text so far; empty shows a thinking placeholder.
    ///
    /// 0–4096 characters after entities parsing. May be empty.
    #[builder(default, setter(into, strip_option))]
    pub text: Option<String>,
    /// How to read formatting marks in the text.
    #[builder(default, setter(into, strip_option))]
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the text, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    #[builder(default, setter(into, strip_option))]
    pub entities: Option<Vec<MessageEntity>>,
    /// Shows a stop button, which sends the bot an update.
    #[builder(default, setter(strip_option))]
    pub can_stop: Option<bool>,
    /// Leaves the draft standing for a while after a stop.
    #[builder(default, setter(strip_option))]
    pub keep_on_stop: Option<bool>,
}

impl Write for SendMessageDraft {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put(map, "draft_id", &self.draft_id)?;
        put_some(map, "text", &self.text)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "entities", &self.entities)?;
        put_some(map, "can_stop", &self.can_stop)?;
        put_some(map, "keep_on_stop", &self.keep_on_stop)?;
        Ok(())
    }
}

impl Method for SendMessageDraft {
    const NAME: &'static str = "sendMessageDraft";
    type Output = bool;
}

request!(SendMessageDraft);

/// Shows that the bot is busy, for example “typing”, for five seconds or until its next
/// message arrives.
///
/// Telegram docs: [sendChatAction](https://core.telegram.org/bots/api#sendchataction)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendChatAction {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Who sees the status; neither channels nor their direct messages.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// What the bot seems to be doing.
    #[builder(setter(into))]
    pub action: ChatAction,
}

impl Write for SendChatAction {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put(map, "action", &self.action)?;
        Ok(())
    }
}

impl Method for SendChatAction {
    const NAME: &'static str = "sendChatAction";
    type Output = bool;
}

request!(SendChatAction);

/// Replaces the bot's reactions on a message; an empty list takes them off. A bot may set one
/// per message and never a paid one.
///
/// Telegram docs: [setMessageReaction](https://core.telegram.org/bots/api#setmessagereaction)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetMessageReaction {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The message to react to; for albums their first one is taken.
    pub message_id: i64,
    /// The reactions from now on; none when left out.
    #[builder(default, setter(into, strip_option))]
    pub reaction: Option<Vec<ReactionType>>,
    /// Plays a large animation.
    #[builder(default, setter(strip_option))]
    pub is_big: Option<bool>,
}

impl Write for SetMessageReaction {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_id", &self.message_id)?;
        put_some(map, "reaction", &self.reaction)?;
        put_some(map, "is_big", &self.is_big)?;
        Ok(())
    }
}

impl Method for SetMessageReaction {
    const NAME: &'static str = "setMessageReaction";
    type Output = bool;
}

request!(SetMessageReaction);

/// Lists the profile pictures of a user, each in several sizes, page by page.
///
/// Telegram docs:
/// [getUserProfilePhotos](https://core.telegram.org/bots/api#getuserprofilephotos)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetUserProfilePhotos {
    /// The user meant.
    pub user_id: i64,
    /// How many entries to skip.
    #[builder(default, setter(strip_option))]
    pub offset: Option<i64>,
    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    #[builder(default, setter(strip_option))]
    pub limit: Option<i64>,
}

impl Write for GetUserProfilePhotos {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put_some(map, "offset", &self.offset)?;
        put_some(map, "limit", &self.limit)?;
        Ok(())
    }
}

impl Method for GetUserProfilePhotos {
    const NAME: &'static str = "getUserProfilePhotos";
    type Output = UserProfilePhotos;
}

request!(GetUserProfilePhotos);

/// Lists the audio tracks that a user shows on the profile.
///
/// Telegram docs:
/// [getUserProfileAudios](https://core.telegram.org/bots/api#getuserprofileaudios)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetUserProfileAudios {
    /// The user meant.
    pub user_id: i64,
    /// How many entries to skip.
    #[builder(default, setter(strip_option))]
    pub offset: Option<i64>,
    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    #[builder(default, setter(strip_option))]
    pub limit: Option<i64>,
}

impl Write for GetUserProfileAudios {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put_some(map, "offset", &self.offset)?;
        put_some(map, "limit", &self.limit)?;
        Ok(())
    }
}

impl Method for GetUserProfileAudios {
    const NAME: &'static str = "getUserProfileAudios";
    type Output = UserProfileAudios;
}

request!(GetUserProfileAudios);

/// Sets or clears the emoji status of a user who allowed it in the bot's Mini App beforehand.
///
/// Telegram docs: [setUserEmojiStatus](https://core.telegram.org/bots/api#setuseremojistatus)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetUserEmojiStatus {
    /// The user meant.
    pub user_id: i64,
    /// The new custom emoji; empty removes it.
    ///
    /// May be empty.
    #[builder(default, setter(into, strip_option))]
    pub emoji_status_custom_emoji_id: Option<String>,
    /// When that emoji goes away.
    ///
    /// Unix time.
    #[builder(default, setter(strip_option))]
    pub emoji_status_expiration_date: Option<i64>,
}

impl Write for SetUserEmojiStatus {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put_some(map, "emoji_status_custom_emoji_id", &self.emoji_status_custom_emoji_id)?;
        put_some(map, "emoji_status_expiration_date", &self.emoji_status_expiration_date)?;
        Ok(())
    }
}

impl Method for SetUserEmojiStatus {
    const NAME: &'static str = "setUserEmojiStatus";
    type Output = bool;
}

request!(SetUserEmojiStatus);

/// Prepares a file of up to 20 MB for download and answers its path. The path works for at
/// least an hour; ask again afterwards.
///
/// Telegram docs: [getFile](https://core.telegram.org/bots/api#getfile)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetFile {
    /// Handle of the file, from the message that holds it.
    #[builder(setter(into))]
    pub file_id: String,
}

impl Write for GetFile {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "file_id", &self.file_id)?;
        Ok(())
    }
}

impl Method for GetFile {
    const NAME: &'static str = "getFile";
    type Output = File;
}

request!(GetFile);

/// Removes a user from a group or channel and keeps the user out. A ban of under 30 seconds
/// or over 366 days lasts forever; needs the right to restrict members.
///
/// Telegram docs: [banChatMember](https://core.telegram.org/bots/api#banchatmember)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct BanChatMember {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The user meant.
    pub user_id: i64,
    /// When the ban ends; too near or too far means never.
    ///
    /// Unix time.
    #[builder(default, setter(strip_option))]
    pub until_date: Option<i64>,
    /// Also deletes what the user wrote.
    #[builder(default, setter(strip_option))]
    pub revoke_messages: Option<bool>,
}

impl Write for BanChatMember {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "user_id", &self.user_id)?;
        put_some(map, "until_date", &self.until_date)?;
        put_some(map, "revoke_messages", &self.revoke_messages)?;
        Ok(())
    }
}

impl Method for BanChatMember {
    const NAME: &'static str = "banChatMember";
    type Output = bool;
}

request!(BanChatMember);

/// Lifts a ban so that the user may come back. Somebody who is in the chat right now is
/// removed, unless `only_if_banned` is set.
///
/// Telegram docs: [unbanChatMember](https://core.telegram.org/bots/api#unbanchatmember)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct UnbanChatMember {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The user meant.
    pub user_id: i64,
    /// Leaves members alone.
    #[builder(default, setter(strip_option))]
    pub only_if_banned: Option<bool>,
}

impl Write for UnbanChatMember {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "user_id", &self.user_id)?;
        put_some(map, "only_if_banned", &self.only_if_banned)?;
        Ok(())
    }
}

impl Method for UnbanChatMember {
    const NAME: &'static str = "unbanChatMember";
    type Output = bool;
}

request!(UnbanChatMember);

/// Limits what one user may do in a supergroup. Allow everything to lift the restrictions; a
/// span under 30 seconds or over 366 days never ends.
///
/// Telegram docs: [restrictChatMember](https://core.telegram.org/bots/api#restrictchatmember)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct RestrictChatMember {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The user meant.
    pub user_id: i64,
    /// What the user may still do.
    pub permissions: ChatPermissions,
    /// Takes each permission by itself; otherwise broad ones imply narrower ones.
    #[builder(default, setter(strip_option))]
    pub use_independent_chat_permissions: Option<bool>,
    /// When the limits end; too near or too far means never.
    ///
    /// Unix time.
    #[builder(default, setter(strip_option))]
    pub until_date: Option<i64>,
}

impl Write for RestrictChatMember {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "user_id", &self.user_id)?;
        put(map, "permissions", &self.permissions)?;
        put_some(map, "use_independent_chat_permissions", &self.use_independent_chat_permissions)?;
        put_some(map, "until_date", &self.until_date)?;
        Ok(())
    }
}

impl Method for RestrictChatMember {
    const NAME: &'static str = "restrictChatMember";
    type Output = bool;
}

request!(RestrictChatMember);

/// Grants administrator rights to a member, or takes them all away when every flag is
/// `false`. The bot itself needs the right to promote.
///
/// Telegram docs: [promoteChatMember](https://core.telegram.org/bots/api#promotechatmember)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct PromoteChatMember {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The user meant.
    pub user_id: i64,
    /// Hides the administrator behind the chat's name.
    #[builder(default, setter(strip_option))]
    pub is_anonymous: Option<bool>,
    /// Basic administrator access, implied by every other right.
    #[builder(default, setter(strip_option))]
    pub can_manage_chat: Option<bool>,
    /// May delete what others wrote.
    #[builder(default, setter(strip_option))]
    pub can_delete_messages: Option<bool>,
    /// May run video chats.
    #[builder(default, setter(strip_option))]
    pub can_manage_video_chats: Option<bool>,
    /// May limit and ban members.
    #[builder(default, setter(strip_option))]
    pub can_restrict_members: Option<bool>,
    /// May appoint administrators with no more than their own rights.
    #[builder(default, setter(strip_option))]
    pub can_promote_members: Option<bool>,
    /// May alter title, picture and other details.
    #[builder(default, setter(strip_option))]
    pub can_change_info: Option<bool>,
    /// May bring others in.
    #[builder(default, setter(strip_option))]
    pub can_invite_users: Option<bool>,
    /// May publish stories for the chat.
    #[builder(default, setter(strip_option))]
    pub can_post_stories: Option<bool>,
    /// May alter and pin stories of others.
    #[builder(default, setter(strip_option))]
    pub can_edit_stories: Option<bool>,
    /// May delete stories of others.
    #[builder(default, setter(strip_option))]
    pub can_delete_stories: Option<bool>,
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
    #[builder(default, setter(strip_option))]
    pub can_send_welcome_messages: Option<bool>,
}

impl Write for PromoteChatMember {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "user_id", &self.user_id)?;
        put_some(map, "is_anonymous", &self.is_anonymous)?;
        put_some(map, "can_manage_chat", &self.can_manage_chat)?;
        put_some(map, "can_delete_messages", &self.can_delete_messages)?;
        put_some(map, "can_manage_video_chats", &self.can_manage_video_chats)?;
        put_some(map, "can_restrict_members", &self.can_restrict_members)?;
        put_some(map, "can_promote_members", &self.can_promote_members)?;
        put_some(map, "can_change_info", &self.can_change_info)?;
        put_some(map, "can_invite_users", &self.can_invite_users)?;
        put_some(map, "can_post_stories", &self.can_post_stories)?;
        put_some(map, "can_edit_stories", &self.can_edit_stories)?;
        put_some(map, "can_delete_stories", &self.can_delete_stories)?;
        put_some(map, "can_post_messages", &self.can_post_messages)?;
        put_some(map, "can_edit_messages", &self.can_edit_messages)?;
        put_some(map, "can_pin_messages", &self.can_pin_messages)?;
        put_some(map, "can_manage_topics", &self.can_manage_topics)?;
        put_some(map, "can_manage_direct_messages", &self.can_manage_direct_messages)?;
        put_some(map, "can_manage_tags", &self.can_manage_tags)?;
        put_some(map, "can_send_welcome_messages", &self.can_send_welcome_messages)?;
        Ok(())
    }
}

impl Method for PromoteChatMember {
    const NAME: &'static str = "promoteChatMember";
    type Output = bool;
}

request!(PromoteChatMember);

/// Sets the title shown next to an administrator's name. Works only in supergroups and for
/// administrators that the bot promoted.
///
/// Telegram docs:
/// [setChatAdministratorCustomTitle](https://core.telegram.org/bots/api#setchatadministratorcustomtitle)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetChatAdministratorCustomTitle {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The user meant.
    pub user_id: i64,
    /// Title shown beside the name.
    ///
    /// 0–16 characters.
    #[builder(setter(into))]
    pub custom_title: String,
}

impl Write for SetChatAdministratorCustomTitle {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "user_id", &self.user_id)?;
        put(map, "custom_title", &self.custom_title)?;
        Ok(())
    }
}

impl Method for SetChatAdministratorCustomTitle {
    const NAME: &'static str = "setChatAdministratorCustomTitle";
    type Output = bool;
}

request!(SetChatAdministratorCustomTitle);

/// Sets or removes the tag shown next to an ordinary member's name. Needs the
/// `can_manage_tags` right.
///
/// Telegram docs: [setChatMemberTag](https://core.telegram.org/bots/api#setchatmembertag)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetChatMemberTag {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The user meant.
    pub user_id: i64,
    /// The new word; none when left out.
    ///
    /// 0–16 characters.
    #[builder(default, setter(into, strip_option))]
    pub tag: Option<String>,
}

impl Write for SetChatMemberTag {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "user_id", &self.user_id)?;
        put_some(map, "tag", &self.tag)?;
        Ok(())
    }
}

impl Method for SetChatMemberTag {
    const NAME: &'static str = "setChatMemberTag";
    type Output = bool;
}

request!(SetChatMemberTag);

/// Forbids a channel to write in a chat under its own name. Its owner cannot switch to
/// another of their channels either.
///
/// Telegram docs: [banChatSenderChat](https://core.telegram.org/bots/api#banchatsenderchat)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct BanChatSenderChat {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The channel meant.
    pub sender_chat_id: i64,
}

impl Write for BanChatSenderChat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "sender_chat_id", &self.sender_chat_id)?;
        Ok(())
    }
}

impl Method for BanChatSenderChat {
    const NAME: &'static str = "banChatSenderChat";
    type Output = bool;
}

request!(BanChatSenderChat);

/// Lets a banned channel write in the chat under its own name again.
///
/// Telegram docs:
/// [unbanChatSenderChat](https://core.telegram.org/bots/api#unbanchatsenderchat)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct UnbanChatSenderChat {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The channel meant.
    pub sender_chat_id: i64,
}

impl Write for UnbanChatSenderChat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "sender_chat_id", &self.sender_chat_id)?;
        Ok(())
    }
}

impl Method for UnbanChatSenderChat {
    const NAME: &'static str = "unbanChatSenderChat";
    type Output = bool;
}

request!(UnbanChatSenderChat);

/// Sets what ordinary members of a group may do by default. Needs the `can_restrict_members`
/// right.
///
/// Telegram docs: [setChatPermissions](https://core.telegram.org/bots/api#setchatpermissions)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetChatPermissions {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// What ordinary members may do from now on.
    pub permissions: ChatPermissions,
    /// Takes each permission by itself; otherwise broad ones imply narrower ones.
    #[builder(default, setter(strip_option))]
    pub use_independent_chat_permissions: Option<bool>,
}

impl Write for SetChatPermissions {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "permissions", &self.permissions)?;
        put_some(map, "use_independent_chat_permissions", &self.use_independent_chat_permissions)?;
        Ok(())
    }
}

impl Method for SetChatPermissions {
    const NAME: &'static str = "setChatPermissions";
    type Output = bool;
}

request!(SetChatPermissions);

/// Creates a fresh primary invite link for the bot and answers it as text. The bot's earlier
/// primary link stops working.
///
/// Telegram docs:
/// [exportChatInviteLink](https://core.telegram.org/bots/api#exportchatinvitelink)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct ExportChatInviteLink {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for ExportChatInviteLink {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for ExportChatInviteLink {
    const NAME: &'static str = "exportChatInviteLink";
    type Output = String;
}

request!(ExportChatInviteLink);

/// Creates one more invite link, optionally with an expiry date, a member limit or approval
/// by an administrator.
///
/// At most one of `member_limit`, `creates_join_request` may be given.
///
/// Telegram docs:
/// [createChatInviteLink](https://core.telegram.org/bots/api#createchatinvitelink)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct CreateChatInviteLink {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Label that administrators see.
    ///
    /// 0–32 characters.
    #[builder(default, setter(into, strip_option))]
    pub name: Option<String>,
    /// When the link stops working.
    ///
    /// Unix time.
    #[builder(default, setter(strip_option))]
    pub expire_date: Option<i64>,
    /// How many may be in by this link at the same time.
    ///
    /// 1–99999.
    #[builder(default, setter(strip_option))]
    pub member_limit: Option<i64>,
    /// Administrators must let each one in; excludes a member limit.
    ///
    /// Not together with `member_limit`.
    #[builder(default, setter(strip_option))]
    pub creates_join_request: Option<bool>,
}

impl Write for CreateChatInviteLink {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "name", &self.name)?;
        put_some(map, "expire_date", &self.expire_date)?;
        put_some(map, "member_limit", &self.member_limit)?;
        put_some(map, "creates_join_request", &self.creates_join_request)?;
        Ok(())
    }
}

impl Method for CreateChatInviteLink {
    const NAME: &'static str = "createChatInviteLink";
    type Output = ChatInviteLink;
}

request!(CreateChatInviteLink);

/// Changes the name and limits of an additional invite link that the bot made earlier.
///
/// At most one of `member_limit`, `creates_join_request` may be given.
///
/// Telegram docs: [editChatInviteLink](https://core.telegram.org/bots/api#editchatinvitelink)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditChatInviteLink {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// A link the bot made.
    #[builder(setter(into))]
    pub invite_link: String,
    /// Label that administrators see.
    ///
    /// 0–32 characters.
    #[builder(default, setter(into, strip_option))]
    pub name: Option<String>,
    /// When the link stops working.
    ///
    /// Unix time.
    #[builder(default, setter(strip_option))]
    pub expire_date: Option<i64>,
    /// How many may be in by this link at the same time.
    ///
    /// 1–99999.
    #[builder(default, setter(strip_option))]
    pub member_limit: Option<i64>,
    /// Administrators must let each one in; excludes a member limit.
    ///
    /// Not together with `member_limit`.
    #[builder(default, setter(strip_option))]
    pub creates_join_request: Option<bool>,
}

impl Write for EditChatInviteLink {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "invite_link", &self.invite_link)?;
        put_some(map, "name", &self.name)?;
        put_some(map, "expire_date", &self.expire_date)?;
        put_some(map, "member_limit", &self.member_limit)?;
        put_some(map, "creates_join_request", &self.creates_join_request)?;
        Ok(())
    }
}

impl Method for EditChatInviteLink {
    const NAME: &'static str = "editChatInviteLink";
    type Output = ChatInviteLink;
}

request!(EditChatInviteLink);

/// Creates an invite link to a channel whose members pay Telegram Stars every 30 days.
///
/// Telegram docs:
/// [createChatSubscriptionInviteLink](https://core.telegram.org/bots/api#createchatsubscriptioninvitelink)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct CreateChatSubscriptionInviteLink {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Label that administrators see.
    ///
    /// 0–32 characters.
    #[builder(default, setter(into, strip_option))]
    pub name: Option<String>,
    /// Seconds from one payment to the next.
    ///
    /// In seconds. One of `2592000`.
    pub subscription_period: i64,
    /// How many Stars each period costs.
    ///
    /// 1–10000.
    pub subscription_price: i64,
}

impl Write for CreateChatSubscriptionInviteLink {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "name", &self.name)?;
        put(map, "subscription_period", &self.subscription_period)?;
        put(map, "subscription_price", &self.subscription_price)?;
        Ok(())
    }
}

impl Method for CreateChatSubscriptionInviteLink {
    const NAME: &'static str = "createChatSubscriptionInviteLink";
    type Output = ChatInviteLink;
}

request!(CreateChatSubscriptionInviteLink);

/// Renames a paid invite link of the bot. Price and period cannot be changed.
///
/// Telegram docs:
/// [editChatSubscriptionInviteLink](https://core.telegram.org/bots/api#editchatsubscriptioninvitelink)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditChatSubscriptionInviteLink {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// A link the bot made.
    #[builder(setter(into))]
    pub invite_link: String,
    /// Label that administrators see.
    ///
    /// 0–32 characters.
    #[builder(default, setter(into, strip_option))]
    pub name: Option<String>,
}

impl Write for EditChatSubscriptionInviteLink {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "invite_link", &self.invite_link)?;
        put_some(map, "name", &self.name)?;
        Ok(())
    }
}

impl Method for EditChatSubscriptionInviteLink {
    const NAME: &'static str = "editChatSubscriptionInviteLink";
    type Output = ChatInviteLink;
}

request!(EditChatSubscriptionInviteLink);

/// Makes an invite link of the bot useless. When it was the primary one, a replacement
/// appears by itself.
///
/// Telegram docs:
/// [revokeChatInviteLink](https://core.telegram.org/bots/api#revokechatinvitelink)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct RevokeChatInviteLink {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// A link the bot made.
    #[builder(setter(into))]
    pub invite_link: String,
}

impl Write for RevokeChatInviteLink {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "invite_link", &self.invite_link)?;
        Ok(())
    }
}

impl Method for RevokeChatInviteLink {
    const NAME: &'static str = "revokeChatInviteLink";
    type Output = ChatInviteLink;
}

request!(RevokeChatInviteLink);

/// Lets a user in who asked to join. Needs the `can_invite_users` right.
///
/// Telegram docs:
/// [approveChatJoinRequest](https://core.telegram.org/bots/api#approvechatjoinrequest)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct ApproveChatJoinRequest {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The user meant.
    pub user_id: i64,
}

impl Write for ApproveChatJoinRequest {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "user_id", &self.user_id)?;
        Ok(())
    }
}

impl Method for ApproveChatJoinRequest {
    const NAME: &'static str = "approveChatJoinRequest";
    type Output = bool;
}

request!(ApproveChatJoinRequest);

/// Turns away a user who asked to join. Needs the `can_invite_users` right.
///
/// Telegram docs:
/// [declineChatJoinRequest](https://core.telegram.org/bots/api#declinechatjoinrequest)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeclineChatJoinRequest {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The user meant.
    pub user_id: i64,
}

impl Write for DeclineChatJoinRequest {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "user_id", &self.user_id)?;
        Ok(())
    }
}

impl Method for DeclineChatJoinRequest {
    const NAME: &'static str = "declineChatJoinRequest";
    type Output = bool;
}

request!(DeclineChatJoinRequest);

/// Decides a join request handed to the bot as gatekeeper: let in, turn away, or leave to the
/// human administrators.
///
/// Telegram docs:
/// [answerChatJoinRequestQuery](https://core.telegram.org/bots/api#answerchatjoinrequestquery)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct AnswerChatJoinRequestQuery {
    /// The join request meant.
    #[builder(setter(into))]
    pub chat_join_request_query_id: String,
    /// Let in, turn away, or leave to others.
    #[builder(setter(into))]
    pub result: JoinRequestResult,
}

impl Write for AnswerChatJoinRequestQuery {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_join_request_query_id", &self.chat_join_request_query_id)?;
        put(map, "result", &self.result)?;
        Ok(())
    }
}

impl Method for AnswerChatJoinRequestQuery {
    const NAME: &'static str = "answerChatJoinRequestQuery";
    type Output = bool;
}

request!(AnswerChatJoinRequestQuery);

/// Opens a Mini App for a user who asked to join, before the decision. Finish with
/// `answerChatJoinRequestQuery` afterwards.
///
/// Telegram docs:
/// [sendChatJoinRequestWebApp](https://core.telegram.org/bots/api#sendchatjoinrequestwebapp)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendChatJoinRequestWebApp {
    /// The join request meant.
    #[builder(setter(into))]
    pub chat_join_request_query_id: String,
    /// Where the Mini App starts; must be HTTPS.
    #[builder(setter(into))]
    pub web_app_url: String,
}

impl Write for SendChatJoinRequestWebApp {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_join_request_query_id", &self.chat_join_request_query_id)?;
        put(map, "web_app_url", &self.web_app_url)?;
        Ok(())
    }
}

impl Method for SendChatJoinRequestWebApp {
    const NAME: &'static str = "sendChatJoinRequestWebApp";
    type Output = bool;
}

request!(SendChatJoinRequestWebApp);

/// Sets the picture of a group or channel. Takes an upload only, and the bot needs the right
/// to change chat details.
///
/// Telegram docs: [setChatPhoto](https://core.telegram.org/bots/api#setchatphoto)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetChatPhoto {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The picture, as a fresh upload.
    ///
    /// Takes an upload only.
    #[builder(setter(into))]
    pub photo: InputFile,
}

impl Write for SetChatPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "photo", &self.photo)?;
        Ok(())
    }
}

impl Method for SetChatPhoto {
    const NAME: &'static str = "setChatPhoto";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("photo", &mut self.photo);
    }
}

request!(SetChatPhoto);

/// Removes the picture of a group or channel. The bot needs the right to change chat details.
///
/// Telegram docs: [deleteChatPhoto](https://core.telegram.org/bots/api#deletechatphoto)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteChatPhoto {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for DeleteChatPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for DeleteChatPhoto {
    const NAME: &'static str = "deleteChatPhoto";
    type Output = bool;
}

request!(DeleteChatPhoto);

/// Renames a group or channel. The bot needs the right to change chat details.
///
/// Telegram docs: [setChatTitle](https://core.telegram.org/bots/api#setchattitle)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetChatTitle {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Title as shown to users.
    ///
    /// 1–128 characters.
    #[builder(setter(into))]
    pub title: String,
}

impl Write for SetChatTitle {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "title", &self.title)?;
        Ok(())
    }
}

impl Method for SetChatTitle {
    const NAME: &'static str = "setChatTitle";
    type Output = bool;
}

request!(SetChatTitle);

/// Sets what a group or channel says about itself; leaving it out clears the description.
///
/// Telegram docs: [setChatDescription](https://core.telegram.org/bots/api#setchatdescription)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetChatDescription {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The new text; none when left out.
    ///
    /// 0–255 characters.
    #[builder(default, setter(into, strip_option))]
    pub description: Option<String>,
}

impl Write for SetChatDescription {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "description", &self.description)?;
        Ok(())
    }
}

impl Method for SetChatDescription {
    const NAME: &'static str = "setChatDescription";
    type Output = bool;
}

request!(SetChatDescription);

/// Pins a message at the top of a chat, next to those already pinned. Groups want the right
/// to pin, channels the right to edit.
///
/// Telegram docs: [pinChatMessage](https://core.telegram.org/bots/api#pinchatmessage)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct PinChatMessage {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
    /// Does not tell members about the pin.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
}

impl Write for PinChatMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_id", &self.message_id)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        Ok(())
    }
}

impl Method for PinChatMessage {
    const NAME: &'static str = "pinChatMessage";
    type Output = bool;
}

request!(PinChatMessage);

/// Unpins one message of a chat; without `message_id` it takes the newest pinned one.
///
/// Telegram docs: [unpinChatMessage](https://core.telegram.org/bots/api#unpinchatmessage)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct UnpinChatMessage {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The message to unpin; left out, the newest pinned one.
    ///
    /// Required with `business_connection_id`.
    #[builder(default, setter(strip_option))]
    pub message_id: Option<i64>,
}

impl Write for UnpinChatMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_id", &self.message_id)?;
        Ok(())
    }
}

impl Method for UnpinChatMessage {
    const NAME: &'static str = "unpinChatMessage";
    type Output = bool;
}

request!(UnpinChatMessage);

/// Unpins everything that is pinned in a chat.
///
/// Telegram docs:
/// [unpinAllChatMessages](https://core.telegram.org/bots/api#unpinallchatmessages)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct UnpinAllChatMessages {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for UnpinAllChatMessages {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for UnpinAllChatMessages {
    const NAME: &'static str = "unpinAllChatMessages";
    type Output = bool;
}

request!(UnpinAllChatMessages);

/// Makes the bot leave a group or channel.
///
/// Telegram docs: [leaveChat](https://core.telegram.org/bots/api#leavechat)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct LeaveChat {
    /// Chat to leave; for direct messages, leave their channel.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for LeaveChat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for LeaveChat {
    const NAME: &'static str = "leaveChat";
    type Output = bool;
}

request!(LeaveChat);

/// Returns everything the bot may know about a chat, freshly read from the server.
///
/// Telegram docs: [getChat](https://core.telegram.org/bots/api#getchat)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetChat {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for GetChat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for GetChat {
    const NAME: &'static str = "getChat";
    type Output = ChatFullInfo;
}

request!(GetChat);

/// Lists the administrators of a chat. Other bots are missing unless `return_bots` is set.
///
/// Telegram docs:
/// [getChatAdministrators](https://core.telegram.org/bots/api#getchatadministrators)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetChatAdministrators {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Also lists other bots.
    #[builder(default, setter(strip_option))]
    pub return_bots: Option<bool>,
}

impl Write for GetChatAdministrators {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "return_bots", &self.return_bots)?;
        Ok(())
    }
}

impl Method for GetChatAdministrators {
    const NAME: &'static str = "getChatAdministrators";
    type Output = Vec<ChatMember>;
}

request!(GetChatAdministrators);

/// Returns how many members a chat has.
///
/// Telegram docs: [getChatMemberCount](https://core.telegram.org/bots/api#getchatmembercount)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetChatMemberCount {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for GetChatMemberCount {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for GetChatMemberCount {
    const NAME: &'static str = "getChatMemberCount";
    type Output = i64;
}

request!(GetChatMemberCount);

/// Tells whether and in which role a user belongs to a chat. Dependable for others only where
/// the bot has administrator rank.
///
/// Telegram docs: [getChatMember](https://core.telegram.org/bots/api#getchatmember)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetChatMember {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The user meant.
    pub user_id: i64,
}

impl Write for GetChatMember {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "user_id", &self.user_id)?;
        Ok(())
    }
}

impl Method for GetChatMember {
    const NAME: &'static str = "getChatMember";
    type Output = ChatMember;
}

request!(GetChatMember);

/// Returns the latest posts of the channel that a user shows on the profile.
///
/// Telegram docs:
/// [getUserPersonalChatMessages](https://core.telegram.org/bots/api#getuserpersonalchatmessages)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetUserPersonalChatMessages {
    /// The user meant.
    pub user_id: i64,
    /// How many entries to return at most.
    ///
    /// 1–20.
    pub limit: i64,
}

impl Write for GetUserPersonalChatMessages {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "limit", &self.limit)?;
        Ok(())
    }
}

impl Method for GetUserPersonalChatMessages {
    const NAME: &'static str = "getUserPersonalChatMessages";
    type Output = Vec<Message>;
}

request!(GetUserPersonalChatMessages);

/// Assigns a sticker set to a supergroup. Works only where `can_set_sticker_set` was reported
/// by `getChat`.
///
/// Telegram docs: [setChatStickerSet](https://core.telegram.org/bots/api#setchatstickerset)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetChatStickerSet {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Short name of the group's set.
    #[builder(setter(into))]
    pub sticker_set_name: String,
}

impl Write for SetChatStickerSet {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "sticker_set_name", &self.sticker_set_name)?;
        Ok(())
    }
}

impl Method for SetChatStickerSet {
    const NAME: &'static str = "setChatStickerSet";
    type Output = bool;
}

request!(SetChatStickerSet);

/// Takes the assigned sticker set away from a supergroup. Works only where
/// `can_set_sticker_set` was reported by `getChat`.
///
/// Telegram docs:
/// [deleteChatStickerSet](https://core.telegram.org/bots/api#deletechatstickerset)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteChatStickerSet {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for DeleteChatStickerSet {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for DeleteChatStickerSet {
    const NAME: &'static str = "deleteChatStickerSet";
    type Output = bool;
}

request!(DeleteChatStickerSet);

/// Lists the custom emoji that everyone may use as a topic icon.
///
/// Telegram docs:
/// [getForumTopicIconStickers](https://core.telegram.org/bots/api#getforumtopiciconstickers)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetForumTopicIconStickers {}

impl Write for GetForumTopicIconStickers {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Method for GetForumTopicIconStickers {
    const NAME: &'static str = "getForumTopicIconStickers";
    type Output = Vec<Sticker>;
}

request!(GetForumTopicIconStickers);

/// Opens a new topic in a forum or in a private chat. Forums want the `can_manage_topics`
/// right.
///
/// Telegram docs: [createForumTopic](https://core.telegram.org/bots/api#createforumtopic)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct CreateForumTopic {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Name of the topic.
    ///
    /// 1–128 characters.
    #[builder(setter(into))]
    pub name: String,
    /// Color of the icon as RGB.
    ///
    /// One of `7322096`, `16766590`, `13338331`, `9367192`, `16749490`, `16478047`. A colour,
    /// `0xRRGGBB`.
    #[builder(default, setter(strip_option))]
    pub icon_color: Option<i64>,
    /// Icon, one of those from `getForumTopicIconStickers`.
    #[builder(default, setter(into, strip_option))]
    pub icon_custom_emoji_id: Option<String>,
}

impl Write for CreateForumTopic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "name", &self.name)?;
        put_some(map, "icon_color", &self.icon_color)?;
        put_some(map, "icon_custom_emoji_id", &self.icon_custom_emoji_id)?;
        Ok(())
    }
}

impl Method for CreateForumTopic {
    const NAME: &'static str = "createForumTopic";
    type Output = ForumTopic;
}

request!(CreateForumTopic);

/// Changes the name or icon of a topic; whatever is left out stays as it was.
///
/// Telegram docs: [editForumTopic](https://core.telegram.org/bots/api#editforumtopic)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditForumTopic {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The topic meant.
    pub message_thread_id: i64,
    /// The new name; left out or empty, the old one stays.
    ///
    /// 0–128 characters. May be empty.
    #[builder(default, setter(into, strip_option))]
    pub name: Option<String>,
    /// The new icon; empty removes it, left out keeps it.
    ///
    /// May be empty.
    #[builder(default, setter(into, strip_option))]
    pub icon_custom_emoji_id: Option<String>,
}

impl Write for EditForumTopic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "name", &self.name)?;
        put_some(map, "icon_custom_emoji_id", &self.icon_custom_emoji_id)?;
        Ok(())
    }
}

impl Method for EditForumTopic {
    const NAME: &'static str = "editForumTopic";
    type Output = bool;
}

request!(EditForumTopic);

/// Closes a topic so that ordinary members can no longer write in it.
///
/// Telegram docs: [closeForumTopic](https://core.telegram.org/bots/api#closeforumtopic)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct CloseForumTopic {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The topic meant.
    pub message_thread_id: i64,
}

impl Write for CloseForumTopic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_thread_id", &self.message_thread_id)?;
        Ok(())
    }
}

impl Method for CloseForumTopic {
    const NAME: &'static str = "closeForumTopic";
    type Output = bool;
}

request!(CloseForumTopic);

/// Opens a closed topic of a forum again.
///
/// Telegram docs: [reopenForumTopic](https://core.telegram.org/bots/api#reopenforumtopic)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct ReopenForumTopic {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The topic meant.
    pub message_thread_id: i64,
}

impl Write for ReopenForumTopic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_thread_id", &self.message_thread_id)?;
        Ok(())
    }
}

impl Method for ReopenForumTopic {
    const NAME: &'static str = "reopenForumTopic";
    type Output = bool;
}

request!(ReopenForumTopic);

/// Deletes a topic and everything written in it. Forums want the `can_delete_messages` right.
///
/// Telegram docs: [deleteForumTopic](https://core.telegram.org/bots/api#deleteforumtopic)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteForumTopic {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The topic meant.
    pub message_thread_id: i64,
}

impl Write for DeleteForumTopic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_thread_id", &self.message_thread_id)?;
        Ok(())
    }
}

impl Method for DeleteForumTopic {
    const NAME: &'static str = "deleteForumTopic";
    type Output = bool;
}

request!(DeleteForumTopic);

/// Unpins everything that is pinned in one topic.
///
/// Telegram docs:
/// [unpinAllForumTopicMessages](https://core.telegram.org/bots/api#unpinallforumtopicmessages)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct UnpinAllForumTopicMessages {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The topic meant.
    pub message_thread_id: i64,
}

impl Write for UnpinAllForumTopicMessages {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_thread_id", &self.message_thread_id)?;
        Ok(())
    }
}

impl Method for UnpinAllForumTopicMessages {
    const NAME: &'static str = "unpinAllForumTopicMessages";
    type Output = bool;
}

request!(UnpinAllForumTopicMessages);

/// Renames the topic “General” of a forum.
///
/// Telegram docs:
/// [editGeneralForumTopic](https://core.telegram.org/bots/api#editgeneralforumtopic)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditGeneralForumTopic {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Name of the topic.
    ///
    /// 1–128 characters.
    #[builder(setter(into))]
    pub name: String,
}

impl Write for EditGeneralForumTopic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "name", &self.name)?;
        Ok(())
    }
}

impl Method for EditGeneralForumTopic {
    const NAME: &'static str = "editGeneralForumTopic";
    type Output = bool;
}

request!(EditGeneralForumTopic);

/// Closes the topic “General” of a forum for ordinary members.
///
/// Telegram docs:
/// [closeGeneralForumTopic](https://core.telegram.org/bots/api#closegeneralforumtopic)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct CloseGeneralForumTopic {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for CloseGeneralForumTopic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for CloseGeneralForumTopic {
    const NAME: &'static str = "closeGeneralForumTopic";
    type Output = bool;
}

request!(CloseGeneralForumTopic);

/// Opens the topic “General” again; if it was hidden, it shows up as well.
///
/// Telegram docs:
/// [reopenGeneralForumTopic](https://core.telegram.org/bots/api#reopengeneralforumtopic)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct ReopenGeneralForumTopic {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for ReopenGeneralForumTopic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for ReopenGeneralForumTopic {
    const NAME: &'static str = "reopenGeneralForumTopic";
    type Output = bool;
}

request!(ReopenGeneralForumTopic);

/// Hides the topic “General” of a forum; an open one is closed on the way.
///
/// Telegram docs:
/// [hideGeneralForumTopic](https://core.telegram.org/bots/api#hidegeneralforumtopic)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct HideGeneralForumTopic {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for HideGeneralForumTopic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for HideGeneralForumTopic {
    const NAME: &'static str = "hideGeneralForumTopic";
    type Output = bool;
}

request!(HideGeneralForumTopic);

/// Shows the hidden topic “General” of a forum again.
///
/// Telegram docs:
/// [unhideGeneralForumTopic](https://core.telegram.org/bots/api#unhidegeneralforumtopic)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct UnhideGeneralForumTopic {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for UnhideGeneralForumTopic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for UnhideGeneralForumTopic {
    const NAME: &'static str = "unhideGeneralForumTopic";
    type Output = bool;
}

request!(UnhideGeneralForumTopic);

/// Unpins everything that is pinned in the topic “General”.
///
/// Telegram docs:
/// [unpinAllGeneralForumTopicMessages](https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct UnpinAllGeneralForumTopicMessages {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for UnpinAllGeneralForumTopicMessages {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for UnpinAllGeneralForumTopicMessages {
    const NAME: &'static str = "unpinAllGeneralForumTopicMessages";
    type Output = bool;
}

request!(UnpinAllGeneralForumTopicMessages);

/// Answers a press on an inline button with a notice, an alert, a link or nothing. Always
/// call it: the client shows progress until then.
///
/// Telegram docs:
/// [answerCallbackQuery](https://core.telegram.org/bots/api#answercallbackquery)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct AnswerCallbackQuery {
    /// The button press to answer.
    #[builder(setter(into))]
    pub callback_query_id: String,
    /// Notice to show; nothing when left out.
    ///
    /// 0–200 characters.
    #[builder(default, setter(into, strip_option))]
    pub text: Option<String>,
    /// Shows a box to close, not a passing notice.
    ///
    /// Default: `false`.
    #[builder(default, setter(strip_option))]
    pub show_alert: Option<bool>,
    /// Game address, or a link to the bot with a start parameter.
    #[builder(default, setter(into, strip_option))]
    pub url: Option<String>,
    /// Seconds the client may reuse the answer.
    ///
    /// In seconds. Default: `0`.
    #[builder(default, setter(strip_option))]
    pub cache_time: Option<i64>,
}

impl Write for AnswerCallbackQuery {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "callback_query_id", &self.callback_query_id)?;
        put_some(map, "text", &self.text)?;
        put_some(map, "show_alert", &self.show_alert)?;
        put_some(map, "url", &self.url)?;
        put_some(map, "cache_time", &self.cache_time)?;
        Ok(())
    }
}

impl Method for AnswerCallbackQuery {
    const NAME: &'static str = "answerCallbackQuery";
    type Output = bool;
}

request!(AnswerCallbackQuery);

/// Replies to a message that called the bot into a chat where it is no member. Answers what
/// was sent, by its inline identifier.
///
/// Telegram docs: [answerGuestQuery](https://core.telegram.org/bots/api#answerguestquery)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct AnswerGuestQuery {
    /// Needed to answer as a guest.
    #[builder(setter(into))]
    pub guest_query_id: String,
    /// The message to send.
    #[builder(setter(into))]
    pub result: InlineQueryResult,
}

impl Write for AnswerGuestQuery {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "guest_query_id", &self.guest_query_id)?;
        put(map, "result", &self.result)?;
        Ok(())
    }
}

impl Method for AnswerGuestQuery {
    const NAME: &'static str = "answerGuestQuery";
    type Output = SentGuestMessage;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.result.attach(uploads);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::SendsInline
    }
}

request!(AnswerGuestQuery);

/// Lists the boosts that a user gave to a chat. Works only where the bot has administrator
/// rank.
///
/// Telegram docs: [getUserChatBoosts](https://core.telegram.org/bots/api#getuserchatboosts)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetUserChatBoosts {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The user meant.
    pub user_id: i64,
}

impl Write for GetUserChatBoosts {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "user_id", &self.user_id)?;
        Ok(())
    }
}

impl Method for GetUserChatBoosts {
    const NAME: &'static str = "getUserChatBoosts";
    type Output = UserChatBoosts;
}

request!(GetUserChatBoosts);

/// Returns a connection between the bot and a business account, including the rights granted.
///
/// Telegram docs:
/// [getBusinessConnection](https://core.telegram.org/bots/api#getbusinessconnection)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetBusinessConnection {
    /// The connection to look up.
    #[builder(setter(into))]
    pub business_connection_id: String,
}

impl Write for GetBusinessConnection {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        Ok(())
    }
}

impl Method for GetBusinessConnection {
    const NAME: &'static str = "getBusinessConnection";
    type Output = BusinessConnection;
}

request!(GetBusinessConnection);

/// Returns the token of a bot that this bot manages.
///
/// Telegram docs: [getManagedBotToken](https://core.telegram.org/bots/api#getmanagedbottoken)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetManagedBotToken {
    /// Account id of the managed bot.
    pub user_id: i64,
}

impl Write for GetManagedBotToken {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        Ok(())
    }
}

impl Method for GetManagedBotToken {
    const NAME: &'static str = "getManagedBotToken";
    type Output = String;
}

request!(GetManagedBotToken);

/// Gives a managed bot a new token and answers it. The old token stops working at once.
///
/// Telegram docs:
/// [replaceManagedBotToken](https://core.telegram.org/bots/api#replacemanagedbottoken)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct ReplaceManagedBotToken {
    /// Account id of the managed bot.
    pub user_id: i64,
}

impl Write for ReplaceManagedBotToken {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        Ok(())
    }
}

impl Method for ReplaceManagedBotToken {
    const NAME: &'static str = "replaceManagedBotToken";
    type Output = String;
}

request!(ReplaceManagedBotToken);

/// Tells who may use a bot that this bot manages.
///
/// Telegram docs:
/// [getManagedBotAccessSettings](https://core.telegram.org/bots/api#getmanagedbotaccesssettings)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetManagedBotAccessSettings {
    /// Account id of the managed bot.
    pub user_id: i64,
}

impl Write for GetManagedBotAccessSettings {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        Ok(())
    }
}

impl Method for GetManagedBotAccessSettings {
    const NAME: &'static str = "getManagedBotAccessSettings";
    type Output = BotAccessSettings;
}

request!(GetManagedBotAccessSettings);

/// Decides whether everyone or only chosen users may talk to a managed bot. Its owner always
/// may.
///
/// Telegram docs:
/// [setManagedBotAccessSettings](https://core.telegram.org/bots/api#setmanagedbotaccesssettings)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetManagedBotAccessSettings {
    /// Account id of the managed bot.
    pub user_id: i64,
    /// Only the owner and those chosen may use the bot.
    pub is_access_restricted: bool,
    /// Who besides the owner may use the bot.
    ///
    /// At most 10 items.
    #[builder(default, setter(into, strip_option))]
    pub added_user_ids: Option<Vec<i64>>,
}

impl Write for SetManagedBotAccessSettings {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "is_access_restricted", &self.is_access_restricted)?;
        put_some(map, "added_user_ids", &self.added_user_ids)?;
        Ok(())
    }
}

impl Method for SetManagedBotAccessSettings {
    const NAME: &'static str = "setManagedBotAccessSettings";
    type Output = bool;
}

request!(SetManagedBotAccessSettings);

/// Sets the command list that clients offer, for one scope and one language. It replaces the
/// former list of that scope.
///
/// Telegram docs: [setMyCommands](https://core.telegram.org/bots/api#setmycommands)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetMyCommands {
    /// The commands, in the order shown.
    ///
    /// At most 100 items.
    #[builder(setter(into))]
    pub commands: Vec<BotCommand>,
    /// For whom the list counts; everyone when left out.
    ///
    /// Default: `BotCommandScopeDefault`.
    #[builder(default, setter(into, strip_option))]
    pub scope: Option<BotCommandScope>,
    /// Two-letter language; empty means all without their own setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    #[builder(default, setter(into, strip_option))]
    pub language_code: Option<String>,
}

impl Write for SetMyCommands {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "commands", &self.commands)?;
        put_some(map, "scope", &self.scope)?;
        put_some(map, "language_code", &self.language_code)?;
        Ok(())
    }
}

impl Method for SetMyCommands {
    const NAME: &'static str = "setMyCommands";
    type Output = bool;
}

request!(SetMyCommands);

/// Removes the command list of one scope and language, so that the next wider list shows
/// instead.
///
/// Telegram docs: [deleteMyCommands](https://core.telegram.org/bots/api#deletemycommands)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteMyCommands {
    /// For whom the list counts; everyone when left out.
    ///
    /// Default: `BotCommandScopeDefault`.
    #[builder(default, setter(into, strip_option))]
    pub scope: Option<BotCommandScope>,
    /// Two-letter language; empty means all without their own setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    #[builder(default, setter(into, strip_option))]
    pub language_code: Option<String>,
}

impl Write for DeleteMyCommands {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "scope", &self.scope)?;
        put_some(map, "language_code", &self.language_code)?;
        Ok(())
    }
}

impl Method for DeleteMyCommands {
    const NAME: &'static str = "deleteMyCommands";
    type Output = bool;
}

request!(DeleteMyCommands);

/// Returns the command list set for exactly this scope and language; empty when none was set.
///
/// Telegram docs: [getMyCommands](https://core.telegram.org/bots/api#getmycommands)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetMyCommands {
    /// For whom the list counts; everyone when left out.
    ///
    /// Default: `BotCommandScopeDefault`.
    #[builder(default, setter(into, strip_option))]
    pub scope: Option<BotCommandScope>,
    /// Two-letter language; empty asks for the general setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    #[builder(default, setter(into, strip_option))]
    pub language_code: Option<String>,
}

impl Write for GetMyCommands {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "scope", &self.scope)?;
        put_some(map, "language_code", &self.language_code)?;
        Ok(())
    }
}

impl Method for GetMyCommands {
    const NAME: &'static str = "getMyCommands";
    type Output = Vec<BotCommand>;
}

request!(GetMyCommands);

/// Changes the bot's name for one language; an empty name falls back to the general one.
///
/// Telegram docs: [setMyName](https://core.telegram.org/bots/api#setmyname)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetMyName {
    /// The new name; empty drops the one of this language.
    ///
    /// 0–64 characters. May be empty.
    #[builder(default, setter(into, strip_option))]
    pub name: Option<String>,
    /// Two-letter language; empty means all without their own setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    #[builder(default, setter(into, strip_option))]
    pub language_code: Option<String>,
}

impl Write for SetMyName {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "name", &self.name)?;
        put_some(map, "language_code", &self.language_code)?;
        Ok(())
    }
}

impl Method for SetMyName {
    const NAME: &'static str = "setMyName";
    type Output = bool;
}

request!(SetMyName);

/// Returns the bot's name as users of a language see it.
///
/// Telegram docs: [getMyName](https://core.telegram.org/bots/api#getmyname)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetMyName {
    /// Two-letter language; empty asks for the general setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    #[builder(default, setter(into, strip_option))]
    pub language_code: Option<String>,
}

impl Write for GetMyName {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "language_code", &self.language_code)?;
        Ok(())
    }
}

impl Method for GetMyName {
    const NAME: &'static str = "getMyName";
    type Output = BotName;
}

request!(GetMyName);

/// Changes the text that a user sees in a still empty chat with the bot.
///
/// Telegram docs: [setMyDescription](https://core.telegram.org/bots/api#setmydescription)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetMyDescription {
    /// The new text; empty drops the one of this language.
    ///
    /// 0–512 characters. May be empty.
    #[builder(default, setter(into, strip_option))]
    pub description: Option<String>,
    /// Two-letter language; empty means all without their own setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    #[builder(default, setter(into, strip_option))]
    pub language_code: Option<String>,
}

impl Write for SetMyDescription {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "description", &self.description)?;
        put_some(map, "language_code", &self.language_code)?;
        Ok(())
    }
}

impl Method for SetMyDescription {
    const NAME: &'static str = "setMyDescription";
    type Output = bool;
}

request!(SetMyDescription);

/// Returns the text shown in an empty chat with the bot, for a language.
///
/// Telegram docs: [getMyDescription](https://core.telegram.org/bots/api#getmydescription)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetMyDescription {
    /// Two-letter language; empty asks for the general setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    #[builder(default, setter(into, strip_option))]
    pub language_code: Option<String>,
}

impl Write for GetMyDescription {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "language_code", &self.language_code)?;
        Ok(())
    }
}

impl Method for GetMyDescription {
    const NAME: &'static str = "getMyDescription";
    type Output = BotDescription;
}

request!(GetMyDescription);

/// Changes the short text of the bot's profile, which also goes along when the bot is shared.
///
/// Telegram docs:
/// [setMyShortDescription](https://core.telegram.org/bots/api#setmyshortdescription)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetMyShortDescription {
    /// The new text; empty drops the one of this language.
    ///
    /// 0–120 characters. May be empty.
    #[builder(default, setter(into, strip_option))]
    pub short_description: Option<String>,
    /// Two-letter language; empty means all without their own setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    #[builder(default, setter(into, strip_option))]
    pub language_code: Option<String>,
}

impl Write for SetMyShortDescription {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "short_description", &self.short_description)?;
        put_some(map, "language_code", &self.language_code)?;
        Ok(())
    }
}

impl Method for SetMyShortDescription {
    const NAME: &'static str = "setMyShortDescription";
    type Output = bool;
}

request!(SetMyShortDescription);

/// Returns the short text of the bot's profile page, for a language.
///
/// Telegram docs:
/// [getMyShortDescription](https://core.telegram.org/bots/api#getmyshortdescription)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetMyShortDescription {
    /// Two-letter language; empty asks for the general setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    #[builder(default, setter(into, strip_option))]
    pub language_code: Option<String>,
}

impl Write for GetMyShortDescription {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "language_code", &self.language_code)?;
        Ok(())
    }
}

impl Method for GetMyShortDescription {
    const NAME: &'static str = "getMyShortDescription";
    type Output = BotShortDescription;
}

request!(GetMyShortDescription);

/// Gives the bot a new profile picture, still or animated.
///
/// Telegram docs: [setMyProfilePhoto](https://core.telegram.org/bots/api#setmyprofilephoto)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetMyProfilePhoto {
    /// The new picture.
    #[builder(setter(into))]
    pub photo: InputProfilePhoto,
}

impl Write for SetMyProfilePhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "photo", &self.photo)?;
        Ok(())
    }
}

impl Method for SetMyProfilePhoto {
    const NAME: &'static str = "setMyProfilePhoto";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.photo.attach(uploads);
    }
}

request!(SetMyProfilePhoto);

/// Takes away the bot's current profile picture.
///
/// Telegram docs:
/// [removeMyProfilePhoto](https://core.telegram.org/bots/api#removemyprofilephoto)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct RemoveMyProfilePhoto {}

impl Write for RemoveMyProfilePhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Method for RemoveMyProfilePhoto {
    const NAME: &'static str = "removeMyProfilePhoto";
    type Output = bool;
}

request!(RemoveMyProfilePhoto);

/// Changes the menu button of one private chat, or without `chat_id` the one used everywhere
/// else.
///
/// Telegram docs: [setChatMenuButton](https://core.telegram.org/bots/api#setchatmenubutton)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetChatMenuButton {
    /// Private chat; left out, the button for all chats is meant.
    #[builder(default, setter(strip_option))]
    pub chat_id: Option<i64>,
    /// The new button; the usual one when left out.
    ///
    /// Default: `MenuButtonDefault`.
    #[builder(default, setter(into, strip_option))]
    pub menu_button: Option<MenuButton>,
}

impl Write for SetChatMenuButton {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "chat_id", &self.chat_id)?;
        put_some(map, "menu_button", &self.menu_button)?;
        Ok(())
    }
}

impl Method for SetChatMenuButton {
    const NAME: &'static str = "setChatMenuButton";
    type Output = bool;
}

request!(SetChatMenuButton);

/// Returns the menu button of one private chat, or without `chat_id` the general one.
///
/// Telegram docs: [getChatMenuButton](https://core.telegram.org/bots/api#getchatmenubutton)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetChatMenuButton {
    /// Private chat; left out, the button for all chats is meant.
    #[builder(default, setter(strip_option))]
    pub chat_id: Option<i64>,
}

impl Write for GetChatMenuButton {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for GetChatMenuButton {
    const NAME: &'static str = "getChatMenuButton";
    type Output = MenuButton;
}

request!(GetChatMenuButton);

/// Sets which rights clients propose when someone makes the bot an administrator. People may
/// still choose others; omitted `rights` clear the proposal.
///
/// Telegram docs:
/// [setMyDefaultAdministratorRights](https://core.telegram.org/bots/api#setmydefaultadministratorrights)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetMyDefaultAdministratorRights {
    /// The rights to propose; none when left out.
    #[builder(default, setter(strip_option))]
    pub rights: Option<ChatAdministratorRights>,
    /// Means channels; otherwise groups.
    #[builder(default, setter(strip_option))]
    pub for_channels: Option<bool>,
}

impl Write for SetMyDefaultAdministratorRights {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "rights", &self.rights)?;
        put_some(map, "for_channels", &self.for_channels)?;
        Ok(())
    }
}

impl Method for SetMyDefaultAdministratorRights {
    const NAME: &'static str = "setMyDefaultAdministratorRights";
    type Output = bool;
}

request!(SetMyDefaultAdministratorRights);

/// Returns the rights proposed when someone makes the bot an administrator.
///
/// Telegram docs:
/// [getMyDefaultAdministratorRights](https://core.telegram.org/bots/api#getmydefaultadministratorrights)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetMyDefaultAdministratorRights {
    /// Means channels; otherwise groups.
    #[builder(default, setter(strip_option))]
    pub for_channels: Option<bool>,
}

impl Write for GetMyDefaultAdministratorRights {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "for_channels", &self.for_channels)?;
        Ok(())
    }
}

impl Method for GetMyDefaultAdministratorRights {
    const NAME: &'static str = "getMyDefaultAdministratorRights";
    type Output = ChatAdministratorRights;
}

request!(GetMyDefaultAdministratorRights);

/// Lists the gifts that the bot can buy for users and channels.
///
/// Telegram docs: [getAvailableGifts](https://core.telegram.org/bots/api#getavailablegifts)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetAvailableGifts {}

impl Write for GetAvailableGifts {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Method for GetAvailableGifts {
    const NAME: &'static str = "getAvailableGifts";
    type Output = Gifts;
}

request!(GetAvailableGifts);

/// Sends someone a gift paid by the bot. Give exactly one of `user_id` and `chat_id`; the
/// receiver cannot turn it into Stars.
///
/// At most one of `text_parse_mode`, `text_entities` may be given.
///
/// Exactly one of `user_id`, `chat_id` must be given.
///
/// Telegram docs: [sendGift](https://core.telegram.org/bots/api#sendgift)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendGift {
    /// The user to give to; leave out when `chat_id` is given.
    ///
    /// Required without `chat_id`.
    #[builder(default, setter(strip_option))]
    pub user_id: Option<i64>,
    /// The channel to give to; leave out when `user_id` is given.
    ///
    /// Required without `user_id`.
    #[builder(default, setter(into, strip_option))]
    pub chat_id: Option<ChatId>,
    /// Which gift; channels cannot get limited ones.
    #[builder(setter(into))]
    pub gift_id: String,
    /// The bot also pays for making it unique.
    #[builder(default, setter(strip_option))]
    pub pay_for_upgrade: Option<bool>,
    /// Greeting that goes with the gift.
    ///
    /// 0–128 characters.
    #[builder(default, setter(into, strip_option))]
    pub text: Option<String>,
    /// How to read formatting marks in the text.
    #[builder(default, setter(into, strip_option))]
    pub text_parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the text, in place of `text_parse_mode`.
    ///
    /// Not together with `text_parse_mode`.
    #[builder(default, setter(into, strip_option))]
    pub text_entities: Option<Vec<MessageEntity>>,
}

impl Write for SendGift {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "user_id", &self.user_id)?;
        put_some(map, "chat_id", &self.chat_id)?;
        put(map, "gift_id", &self.gift_id)?;
        put_some(map, "pay_for_upgrade", &self.pay_for_upgrade)?;
        put_some(map, "text", &self.text)?;
        put_some(map, "text_parse_mode", &self.text_parse_mode)?;
        put_some(map, "text_entities", &self.text_entities)?;
        Ok(())
    }
}

impl Method for SendGift {
    const NAME: &'static str = "sendGift";
    type Output = bool;
}

request!(SendGift);

/// Pays a user 3, 6 or 12 months of Telegram Premium out of the bot's Stars.
///
/// At most one of `text_parse_mode`, `text_entities` may be given.
///
/// Telegram docs:
/// [giftPremiumSubscription](https://core.telegram.org/bots/api#giftpremiumsubscription)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GiftPremiumSubscription {
    /// The user meant.
    pub user_id: i64,
    /// How many months to give.
    ///
    /// One of `3`, `6`, `12`.
    pub month_count: i64,
    /// What to pay in Stars; fixed for each length.
    ///
    /// One of `1000`, `1500`, `2500`.
    pub star_count: i64,
    /// Greeting that goes with the subscription.
    ///
    /// 0–128 characters.
    #[builder(default, setter(into, strip_option))]
    pub text: Option<String>,
    /// How to read formatting marks in the text.
    #[builder(default, setter(into, strip_option))]
    pub text_parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the text, in place of `text_parse_mode`.
    ///
    /// Not together with `text_parse_mode`.
    #[builder(default, setter(into, strip_option))]
    pub text_entities: Option<Vec<MessageEntity>>,
}

impl Write for GiftPremiumSubscription {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "month_count", &self.month_count)?;
        put(map, "star_count", &self.star_count)?;
        put_some(map, "text", &self.text)?;
        put_some(map, "text_parse_mode", &self.text_parse_mode)?;
        put_some(map, "text_entities", &self.text_entities)?;
        Ok(())
    }
}

impl Method for GiftPremiumSubscription {
    const NAME: &'static str = "giftPremiumSubscription";
    type Output = bool;
}

request!(GiftPremiumSubscription);

/// Marks a user as verified by the organization behind the bot.
///
/// Telegram docs: [verifyUser](https://core.telegram.org/bots/api#verifyuser)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct VerifyUser {
    /// The user meant.
    pub user_id: i64,
    /// Own words on the badge, if the organization may use them.
    ///
    /// 0–70 characters.
    #[builder(default, setter(into, strip_option))]
    pub custom_description: Option<String>,
}

impl Write for VerifyUser {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put_some(map, "custom_description", &self.custom_description)?;
        Ok(())
    }
}

impl Method for VerifyUser {
    const NAME: &'static str = "verifyUser";
    type Output = bool;
}

request!(VerifyUser);

/// Marks a chat as verified by the organization behind the bot.
///
/// Telegram docs: [verifyChat](https://core.telegram.org/bots/api#verifychat)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct VerifyChat {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Own words on the badge, if the organization may use them.
    ///
    /// 0–70 characters.
    #[builder(default, setter(into, strip_option))]
    pub custom_description: Option<String>,
}

impl Write for VerifyChat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "custom_description", &self.custom_description)?;
        Ok(())
    }
}

impl Method for VerifyChat {
    const NAME: &'static str = "verifyChat";
    type Output = bool;
}

request!(VerifyChat);

/// Takes back the verification that the bot's organization gave a user.
///
/// Telegram docs:
/// [removeUserVerification](https://core.telegram.org/bots/api#removeuserverification)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct RemoveUserVerification {
    /// The user meant.
    pub user_id: i64,
}

impl Write for RemoveUserVerification {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        Ok(())
    }
}

impl Method for RemoveUserVerification {
    const NAME: &'static str = "removeUserVerification";
    type Output = bool;
}

request!(RemoveUserVerification);

/// Takes back the verification that the bot's organization gave a chat.
///
/// Telegram docs:
/// [removeChatVerification](https://core.telegram.org/bots/api#removechatverification)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct RemoveChatVerification {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
}

impl Write for RemoveChatVerification {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Method for RemoveChatVerification {
    const NAME: &'static str = "removeChatVerification";
    type Output = bool;
}

request!(RemoveChatVerification);

/// Marks an incoming message of a business account as read. Needs `can_read_messages` and a
/// chat active within the last day.
///
/// Telegram docs:
/// [readBusinessMessage](https://core.telegram.org/bots/api#readbusinessmessage)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct ReadBusinessMessage {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// The business chat, active within the last day.
    pub chat_id: i64,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
}

impl Write for ReadBusinessMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_id", &self.message_id)?;
        Ok(())
    }
}

impl Method for ReadBusinessMessage {
    const NAME: &'static str = "readBusinessMessage";
    type Output = bool;
}

request!(ReadBusinessMessage);

/// Deletes messages in a business account's chat. `can_delete_sent_messages` covers the bot's
/// own, `can_delete_all_messages` all of them.
///
/// Telegram docs:
/// [deleteBusinessMessages](https://core.telegram.org/bots/api#deletebusinessmessages)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteBusinessMessages {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// The messages meant, by their numbers within the chat.
    ///
    /// 1–100 items.
    #[builder(setter(into))]
    pub message_ids: Vec<i64>,
}

impl Write for DeleteBusinessMessages {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "message_ids", &self.message_ids)?;
        Ok(())
    }
}

impl Method for DeleteBusinessMessages {
    const NAME: &'static str = "deleteBusinessMessages";
    type Output = bool;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Deletes {
            messages: Messages::Business {
                business_connection_id: &self.business_connection_id,
                message_ids: &self.message_ids,
            },
        }
    }
}

request!(DeleteBusinessMessages);

/// Renames the person behind a business account. The owner must have let the bot edit names.
///
/// Telegram docs:
/// [setBusinessAccountName](https://core.telegram.org/bots/api#setbusinessaccountname)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetBusinessAccountName {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// Given name.
    ///
    /// 1–64 characters.
    #[builder(setter(into))]
    pub first_name: String,
    /// Family name.
    ///
    /// 0–64 characters.
    #[builder(default, setter(into, strip_option))]
    pub last_name: Option<String>,
}

impl Write for SetBusinessAccountName {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "first_name", &self.first_name)?;
        put_some(map, "last_name", &self.last_name)?;
        Ok(())
    }
}

impl Method for SetBusinessAccountName {
    const NAME: &'static str = "setBusinessAccountName";
    type Output = bool;
}

request!(SetBusinessAccountName);

/// Gives a business account another username. The owner must have allowed it.
///
/// Telegram docs:
/// [setBusinessAccountUsername](https://core.telegram.org/bots/api#setbusinessaccountusername)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetBusinessAccountUsername {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// The new public name; none when left out.
    ///
    /// 0–32 characters.
    #[builder(default, setter(into, strip_option))]
    pub username: Option<String>,
}

impl Write for SetBusinessAccountUsername {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put_some(map, "username", &self.username)?;
        Ok(())
    }
}

impl Method for SetBusinessAccountUsername {
    const NAME: &'static str = "setBusinessAccountUsername";
    type Output = bool;
}

request!(SetBusinessAccountUsername);

/// Gives a business account another biography. The owner must have allowed it.
///
/// Telegram docs:
/// [setBusinessAccountBio](https://core.telegram.org/bots/api#setbusinessaccountbio)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetBusinessAccountBio {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// The new text; none when left out.
    ///
    /// 0–140 characters.
    #[builder(default, setter(into, strip_option))]
    pub bio: Option<String>,
}

impl Write for SetBusinessAccountBio {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put_some(map, "bio", &self.bio)?;
        Ok(())
    }
}

impl Method for SetBusinessAccountBio {
    const NAME: &'static str = "setBusinessAccountBio";
    type Output = bool;
}

request!(SetBusinessAccountBio);

/// Sets the profile picture of a business account. Needs the `can_edit_profile_photo` right.
///
/// Telegram docs:
/// [setBusinessAccountProfilePhoto](https://core.telegram.org/bots/api#setbusinessaccountprofilephoto)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetBusinessAccountProfilePhoto {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// The new picture.
    #[builder(setter(into))]
    pub photo: InputProfilePhoto,
    /// Means the picture shown to those who may not see the main one.
    #[builder(default, setter(strip_option))]
    pub is_public: Option<bool>,
}

impl Write for SetBusinessAccountProfilePhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "photo", &self.photo)?;
        put_some(map, "is_public", &self.is_public)?;
        Ok(())
    }
}

impl Method for SetBusinessAccountProfilePhoto {
    const NAME: &'static str = "setBusinessAccountProfilePhoto";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.photo.attach(uploads);
    }
}

request!(SetBusinessAccountProfilePhoto);

/// Takes away the profile picture of a business account; the one before it comes back. Needs
/// the `can_edit_profile_photo` right.
///
/// Telegram docs:
/// [removeBusinessAccountProfilePhoto](https://core.telegram.org/bots/api#removebusinessaccountprofilephoto)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct RemoveBusinessAccountProfilePhoto {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// Means the picture shown to those who may not see the main one.
    #[builder(default, setter(strip_option))]
    pub is_public: Option<bool>,
}

impl Write for RemoveBusinessAccountProfilePhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put_some(map, "is_public", &self.is_public)?;
        Ok(())
    }
}

impl Method for RemoveBusinessAccountProfilePhoto {
    const NAME: &'static str = "removeBusinessAccountProfilePhoto";
    type Output = bool;
}

request!(RemoveBusinessAccountProfilePhoto);

/// Chooses which gifts a business account takes and whether its chats show a gift button.
/// Needs the `can_change_gift_settings` right.
///
/// Telegram docs:
/// [setBusinessAccountGiftSettings](https://core.telegram.org/bots/api#setbusinessaccountgiftsettings)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetBusinessAccountGiftSettings {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// Always shows a gift button in the account's chats.
    pub show_gift_button: bool,
    /// Which gifts are taken.
    pub accepted_gift_types: AcceptedGiftTypes,
}

impl Write for SetBusinessAccountGiftSettings {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "show_gift_button", &self.show_gift_button)?;
        put(map, "accepted_gift_types", &self.accepted_gift_types)?;
        Ok(())
    }
}

impl Method for SetBusinessAccountGiftSettings {
    const NAME: &'static str = "setBusinessAccountGiftSettings";
    type Output = bool;
}

request!(SetBusinessAccountGiftSettings);

/// Returns how many Stars a business account has. Needs the `can_view_gifts_and_stars` right.
///
/// Telegram docs:
/// [getBusinessAccountStarBalance](https://core.telegram.org/bots/api#getbusinessaccountstarbalance)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetBusinessAccountStarBalance {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
}

impl Write for GetBusinessAccountStarBalance {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        Ok(())
    }
}

impl Method for GetBusinessAccountStarBalance {
    const NAME: &'static str = "getBusinessAccountStarBalance";
    type Output = StarAmount;
}

request!(GetBusinessAccountStarBalance);

/// Moves Stars from a business account to the bot. Needs the `can_transfer_stars` right.
///
/// Telegram docs:
/// [transferBusinessAccountStars](https://core.telegram.org/bots/api#transferbusinessaccountstars)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct TransferBusinessAccountStars {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// How many Stars to move to the bot.
    ///
    /// 1–10000.
    pub star_count: i64,
}

impl Write for TransferBusinessAccountStars {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "star_count", &self.star_count)?;
        Ok(())
    }
}

impl Method for TransferBusinessAccountStars {
    const NAME: &'static str = "transferBusinessAccountStars";
    type Output = bool;
}

request!(TransferBusinessAccountStars);

/// Lists the gifts of a business account page by page. Needs the `can_view_gifts_and_stars`
/// right.
///
/// Telegram docs:
/// [getBusinessAccountGifts](https://core.telegram.org/bots/api#getbusinessaccountgifts)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetBusinessAccountGifts {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// Leaves out gifts hidden from the profile.
    #[builder(default, setter(strip_option))]
    pub exclude_unsaved: Option<bool>,
    /// Leaves out gifts shown on the profile.
    #[builder(default, setter(strip_option))]
    pub exclude_saved: Option<bool>,
    /// Leaves out gifts that never run out.
    #[builder(default, setter(strip_option))]
    pub exclude_unlimited: Option<bool>,
    /// Leaves out limited gifts that can become unique.
    #[builder(default, setter(strip_option))]
    pub exclude_limited_upgradable: Option<bool>,
    /// Leaves out limited gifts that cannot become unique.
    #[builder(default, setter(strip_option))]
    pub exclude_limited_non_upgradable: Option<bool>,
    /// Leaves out unique gifts.
    #[builder(default, setter(strip_option))]
    pub exclude_unique: Option<bool>,
    /// Leaves out gifts from the TON blockchain, which cannot be passed on here.
    #[builder(default, setter(strip_option))]
    pub exclude_from_blockchain: Option<bool>,
    /// Orders by price; otherwise by date.
    #[builder(default, setter(strip_option))]
    pub sort_by_price: Option<bool>,
    /// Empty at first, then the `next_offset` of the last page.
    ///
    /// May be empty.
    #[builder(default, setter(into, strip_option))]
    pub offset: Option<String>,
    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    #[builder(default, setter(strip_option))]
    pub limit: Option<i64>,
}

impl Write for GetBusinessAccountGifts {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put_some(map, "exclude_unsaved", &self.exclude_unsaved)?;
        put_some(map, "exclude_saved", &self.exclude_saved)?;
        put_some(map, "exclude_unlimited", &self.exclude_unlimited)?;
        put_some(map, "exclude_limited_upgradable", &self.exclude_limited_upgradable)?;
        put_some(map, "exclude_limited_non_upgradable", &self.exclude_limited_non_upgradable)?;
        put_some(map, "exclude_unique", &self.exclude_unique)?;
        put_some(map, "exclude_from_blockchain", &self.exclude_from_blockchain)?;
        put_some(map, "sort_by_price", &self.sort_by_price)?;
        put_some(map, "offset", &self.offset)?;
        put_some(map, "limit", &self.limit)?;
        Ok(())
    }
}

impl Method for GetBusinessAccountGifts {
    const NAME: &'static str = "getBusinessAccountGifts";
    type Output = OwnedGifts;
}

request!(GetBusinessAccountGifts);

/// Lists the gifts of a user page by page.
///
/// Telegram docs: [getUserGifts](https://core.telegram.org/bots/api#getusergifts)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetUserGifts {
    /// The user meant.
    pub user_id: i64,
    /// Leaves out gifts that never run out.
    #[builder(default, setter(strip_option))]
    pub exclude_unlimited: Option<bool>,
    /// Leaves out limited gifts that can become unique.
    #[builder(default, setter(strip_option))]
    pub exclude_limited_upgradable: Option<bool>,
    /// Leaves out limited gifts that cannot become unique.
    #[builder(default, setter(strip_option))]
    pub exclude_limited_non_upgradable: Option<bool>,
    /// Leaves out gifts from the TON blockchain, which cannot be passed on here.
    #[builder(default, setter(strip_option))]
    pub exclude_from_blockchain: Option<bool>,
    /// Leaves out unique gifts.
    #[builder(default, setter(strip_option))]
    pub exclude_unique: Option<bool>,
    /// Orders by price; otherwise by date.
    #[builder(default, setter(strip_option))]
    pub sort_by_price: Option<bool>,
    /// Empty at first, then the `next_offset` of the last page.
    ///
    /// May be empty.
    #[builder(default, setter(into, strip_option))]
    pub offset: Option<String>,
    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    #[builder(default, setter(strip_option))]
    pub limit: Option<i64>,
}

impl Write for GetUserGifts {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put_some(map, "exclude_unlimited", &self.exclude_unlimited)?;
        put_some(map, "exclude_limited_upgradable", &self.exclude_limited_upgradable)?;
        put_some(map, "exclude_limited_non_upgradable", &self.exclude_limited_non_upgradable)?;
        put_some(map, "exclude_from_blockchain", &self.exclude_from_blockchain)?;
        put_some(map, "exclude_unique", &self.exclude_unique)?;
        put_some(map, "sort_by_price", &self.sort_by_price)?;
        put_some(map, "offset", &self.offset)?;
        put_some(map, "limit", &self.limit)?;
        Ok(())
    }
}

impl Method for GetUserGifts {
    const NAME: &'static str = "getUserGifts";
    type Output = OwnedGifts;
}

request!(GetUserGifts);

/// Lists the gifts of a chat page by page. Gifts hidden from its profile appear only to a bot
/// that may post there.
///
/// Telegram docs: [getChatGifts](https://core.telegram.org/bots/api#getchatgifts)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetChatGifts {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Leaves out gifts hidden from the profile.
    #[builder(default, setter(strip_option))]
    pub exclude_unsaved: Option<bool>,
    /// Leaves out gifts shown on the profile.
    #[builder(default, setter(strip_option))]
    pub exclude_saved: Option<bool>,
    /// Leaves out gifts that never run out.
    #[builder(default, setter(strip_option))]
    pub exclude_unlimited: Option<bool>,
    /// Leaves out limited gifts that can become unique.
    #[builder(default, setter(strip_option))]
    pub exclude_limited_upgradable: Option<bool>,
    /// Leaves out limited gifts that cannot become unique.
    #[builder(default, setter(strip_option))]
    pub exclude_limited_non_upgradable: Option<bool>,
    /// Leaves out gifts from the TON blockchain, which cannot be passed on here.
    #[builder(default, setter(strip_option))]
    pub exclude_from_blockchain: Option<bool>,
    /// Leaves out unique gifts.
    #[builder(default, setter(strip_option))]
    pub exclude_unique: Option<bool>,
    /// Orders by price; otherwise by date.
    #[builder(default, setter(strip_option))]
    pub sort_by_price: Option<bool>,
    /// Empty at first, then the `next_offset` of the last page.
    ///
    /// May be empty.
    #[builder(default, setter(into, strip_option))]
    pub offset: Option<String>,
    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    #[builder(default, setter(strip_option))]
    pub limit: Option<i64>,
}

impl Write for GetChatGifts {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "exclude_unsaved", &self.exclude_unsaved)?;
        put_some(map, "exclude_saved", &self.exclude_saved)?;
        put_some(map, "exclude_unlimited", &self.exclude_unlimited)?;
        put_some(map, "exclude_limited_upgradable", &self.exclude_limited_upgradable)?;
        put_some(map, "exclude_limited_non_upgradable", &self.exclude_limited_non_upgradable)?;
        put_some(map, "exclude_from_blockchain", &self.exclude_from_blockchain)?;
        put_some(map, "exclude_unique", &self.exclude_unique)?;
        put_some(map, "sort_by_price", &self.sort_by_price)?;
        put_some(map, "offset", &self.offset)?;
        put_some(map, "limit", &self.limit)?;
        Ok(())
    }
}

impl Method for GetChatGifts {
    const NAME: &'static str = "getChatGifts";
    type Output = OwnedGifts;
}

request!(GetChatGifts);

/// Exchanges a regular gift of a business account for Stars. Needs the
/// `can_convert_gifts_to_stars` right.
///
/// Telegram docs: [convertGiftToStars](https://core.telegram.org/bots/api#convertgifttostars)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct ConvertGiftToStars {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// The gift meant, as listed for the business account.
    #[builder(setter(into))]
    pub owned_gift_id: String,
}

impl Write for ConvertGiftToStars {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "owned_gift_id", &self.owned_gift_id)?;
        Ok(())
    }
}

impl Method for ConvertGiftToStars {
    const NAME: &'static str = "convertGiftToStars";
    type Output = bool;
}

request!(ConvertGiftToStars);

/// Turns a regular gift of a business account into a unique one. A paid upgrade also needs
/// the `can_transfer_stars` right.
///
/// Telegram docs: [upgradeGift](https://core.telegram.org/bots/api#upgradegift)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct UpgradeGift {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// The gift meant, as listed for the business account.
    #[builder(setter(into))]
    pub owned_gift_id: String,
    /// Keeps greeting, giver and receiver.
    #[builder(default, setter(strip_option))]
    pub keep_original_details: Option<bool>,
    /// What the account pays; 0 when prepaid, else the gift's `upgrade_star_count`.
    #[builder(default, setter(strip_option))]
    pub star_count: Option<i64>,
}

impl Write for UpgradeGift {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "owned_gift_id", &self.owned_gift_id)?;
        put_some(map, "keep_original_details", &self.keep_original_details)?;
        put_some(map, "star_count", &self.star_count)?;
        Ok(())
    }
}

impl Method for UpgradeGift {
    const NAME: &'static str = "upgradeGift";
    type Output = bool;
}

request!(UpgradeGift);

/// Hands a unique gift of a business account to another owner. A paid transfer also needs the
/// `can_transfer_stars` right.
///
/// Telegram docs: [transferGift](https://core.telegram.org/bots/api#transfergift)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct TransferGift {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// The gift meant, as listed for the business account.
    #[builder(setter(into))]
    pub owned_gift_id: String,
    /// Who gets it; must have been active within a day.
    pub new_owner_chat_id: i64,
    /// What the account pays for the transfer, in Stars.
    #[builder(default, setter(strip_option))]
    pub star_count: Option<i64>,
}

impl Write for TransferGift {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "owned_gift_id", &self.owned_gift_id)?;
        put(map, "new_owner_chat_id", &self.new_owner_chat_id)?;
        put_some(map, "star_count", &self.star_count)?;
        Ok(())
    }
}

impl Method for TransferGift {
    const NAME: &'static str = "transferGift";
    type Output = bool;
}

request!(TransferGift);

/// Publishes a story for a business account. Needs the `can_manage_stories` right.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [postStory](https://core.telegram.org/bots/api#poststory)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct PostStory {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// Photo or video to show.
    #[builder(setter(into))]
    pub content: InputStoryContent,
    /// Seconds until it moves to the archive.
    ///
    /// In seconds. One of `21600`, `43200`, `86400`, `172800`.
    pub active_period: i64,
    /// Text shown with the media.
    ///
    /// 0–2048 characters after entities parsing.
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
    /// Parts that react to a tap.
    #[builder(default, setter(into, strip_option))]
    pub areas: Option<Vec<StoryArea>>,
    /// Keeps it on the profile afterwards.
    #[builder(default, setter(strip_option))]
    pub post_to_chat_page: Option<bool>,
    /// Keeps the story from being forwarded or captured on screen.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
}

impl Write for PostStory {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "content", &self.content)?;
        put(map, "active_period", &self.active_period)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "areas", &self.areas)?;
        put_some(map, "post_to_chat_page", &self.post_to_chat_page)?;
        put_some(map, "protect_content", &self.protect_content)?;
        Ok(())
    }
}

impl Method for PostStory {
    const NAME: &'static str = "postStory";
    type Output = Story;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.content.attach(uploads);
    }
}

request!(PostStory);

/// Publishes a story of one business account on another. The bot must manage both and have
/// posted the original.
///
/// Telegram docs: [repostStory](https://core.telegram.org/bots/api#repoststory)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct RepostStory {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// Chat that posted the original story.
    pub from_chat_id: i64,
    /// Number of the original story.
    pub from_story_id: i64,
    /// Seconds until it moves to the archive.
    ///
    /// In seconds. One of `21600`, `43200`, `86400`, `172800`.
    pub active_period: i64,
    /// Keeps it on the profile afterwards.
    #[builder(default, setter(strip_option))]
    pub post_to_chat_page: Option<bool>,
    /// Keeps the story from being forwarded or captured on screen.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
}

impl Write for RepostStory {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "from_chat_id", &self.from_chat_id)?;
        put(map, "from_story_id", &self.from_story_id)?;
        put(map, "active_period", &self.active_period)?;
        put_some(map, "post_to_chat_page", &self.post_to_chat_page)?;
        put_some(map, "protect_content", &self.protect_content)?;
        Ok(())
    }
}

impl Method for RepostStory {
    const NAME: &'static str = "repostStory";
    type Output = Story;
}

request!(RepostStory);

/// Replaces content, caption and areas of a story that the bot posted for a business account.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [editStory](https://core.telegram.org/bots/api#editstory)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditStory {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// The story, by its number.
    pub story_id: i64,
    /// Photo or video to show.
    #[builder(setter(into))]
    pub content: InputStoryContent,
    /// Text shown with the media.
    ///
    /// 0–2048 characters after entities parsing.
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
    /// Parts that react to a tap.
    #[builder(default, setter(into, strip_option))]
    pub areas: Option<Vec<StoryArea>>,
}

impl Write for EditStory {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "story_id", &self.story_id)?;
        put(map, "content", &self.content)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "areas", &self.areas)?;
        Ok(())
    }
}

impl Method for EditStory {
    const NAME: &'static str = "editStory";
    type Output = Story;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.content.attach(uploads);
    }
}

request!(EditStory);

/// Deletes a story that the bot posted for a business account.
///
/// Telegram docs: [deleteStory](https://core.telegram.org/bots/api#deletestory)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteStory {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// The story, by its number.
    pub story_id: i64,
}

impl Write for DeleteStory {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "story_id", &self.story_id)?;
        Ok(())
    }
}

impl Method for DeleteStory {
    const NAME: &'static str = "deleteStory";
    type Output = bool;
}

request!(DeleteStory);

/// Sends, in the user's name, the message that results from a Web App into the chat it was
/// opened from.
///
/// Telegram docs: [answerWebAppQuery](https://core.telegram.org/bots/api#answerwebappquery)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct AnswerWebAppQuery {
    /// The Web App session to answer.
    #[builder(setter(into))]
    pub web_app_query_id: String,
    /// The message to send.
    #[builder(setter(into))]
    pub result: InlineQueryResult,
}

impl Write for AnswerWebAppQuery {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "web_app_query_id", &self.web_app_query_id)?;
        put(map, "result", &self.result)?;
        Ok(())
    }
}

impl Method for AnswerWebAppQuery {
    const NAME: &'static str = "answerWebAppQuery";
    type Output = SentWebAppMessage;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.result.attach(uploads);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::SendsInline
    }
}

request!(AnswerWebAppQuery);

/// Stores a message that a Mini App can offer its user for sending.
///
/// Telegram docs:
/// [savePreparedInlineMessage](https://core.telegram.org/bots/api#savepreparedinlinemessage)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SavePreparedInlineMessage {
    /// Who may use what is stored.
    pub user_id: i64,
    /// The message to send.
    #[builder(setter(into))]
    pub result: InlineQueryResult,
    /// People can be picked.
    #[builder(default, setter(strip_option))]
    pub allow_user_chats: Option<bool>,
    /// Bots can be picked.
    #[builder(default, setter(strip_option))]
    pub allow_bot_chats: Option<bool>,
    /// Groups can be picked.
    #[builder(default, setter(strip_option))]
    pub allow_group_chats: Option<bool>,
    /// Channels can be picked.
    #[builder(default, setter(strip_option))]
    pub allow_channel_chats: Option<bool>,
}

impl Write for SavePreparedInlineMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "result", &self.result)?;
        put_some(map, "allow_user_chats", &self.allow_user_chats)?;
        put_some(map, "allow_bot_chats", &self.allow_bot_chats)?;
        put_some(map, "allow_group_chats", &self.allow_group_chats)?;
        put_some(map, "allow_channel_chats", &self.allow_channel_chats)?;
        Ok(())
    }
}

impl Method for SavePreparedInlineMessage {
    const NAME: &'static str = "savePreparedInlineMessage";
    type Output = PreparedInlineMessage;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.result.attach(uploads);
    }
}

request!(SavePreparedInlineMessage);

/// Stores a request button that a Mini App can show its user.
///
/// Telegram docs:
/// [savePreparedKeyboardButton](https://core.telegram.org/bots/api#savepreparedkeyboardbutton)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SavePreparedKeyboardButton {
    /// Who may use what is stored.
    pub user_id: i64,
    /// A button with which users, chats or bots are picked.
    pub button: KeyboardButton,
}

impl Write for SavePreparedKeyboardButton {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "button", &self.button)?;
        Ok(())
    }
}

impl Method for SavePreparedKeyboardButton {
    const NAME: &'static str = "savePreparedKeyboardButton";
    type Output = PreparedKeyboardButton;
}

request!(SavePreparedKeyboardButton);

/// Replaces the text or rich content of a message. Answers `true` instead of the message when
/// an inline message was edited.
///
/// At most one of `parse_mode`, `entities` may be given.
///
/// Exactly one of `text`, `rich_message` must be given.
///
/// Telegram docs: [editMessageText](https://core.telegram.org/bots/api#editmessagetext)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditMessageText {
    /// Connection through which the message had been sent.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// The message to act on.
    #[builder(setter(into))]
    pub target: MessageRef,
    /// The new text; needed unless `rich_message` is given.
    ///
    /// 1–4096 characters after entities parsing. Required without `rich_message`.
    #[builder(default, setter(into, strip_option))]
    pub text: Option<String>,
    /// How to read formatting marks in the text.
    #[builder(default, setter(into, strip_option))]
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the text, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    #[builder(default, setter(into, strip_option))]
    pub entities: Option<Vec<MessageEntity>>,
    /// Whether and how to preview links.
    #[builder(default, setter(strip_option))]
    pub link_preview_options: Option<LinkPreviewOptions>,
    /// The new blocks; needed unless `text` is given.
    ///
    /// Required without `text`.
    #[builder(default, setter(strip_option))]
    pub rich_message: Option<InputRichMessage>,
    /// The buttons from now on; left out, they disappear.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for EditMessageText {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        self.target.write(map)?;
        put_some(map, "text", &self.text)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "entities", &self.entities)?;
        put_some(map, "link_preview_options", &self.link_preview_options)?;
        put_some(map, "rich_message", &self.rich_message)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for EditMessageText {
    const NAME: &'static str = "editMessageText";
    type Output = Edited;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.rich_message.attach(uploads);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::target(&self.target, self.business_connection_id.as_deref()),
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(EditMessageText);

/// Replaces a caption, or removes it when left out. Answers `true` instead of the message
/// when an inline message was edited.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs: [editMessageCaption](https://core.telegram.org/bots/api#editmessagecaption)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditMessageCaption {
    /// Connection through which the message had been sent.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// The message to act on.
    #[builder(setter(into))]
    pub target: MessageRef,
    /// The new caption; none when left out.
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
    /// The buttons from now on; left out, they disappear.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for EditMessageCaption {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        self.target.write(map)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for EditMessageCaption {
    const NAME: &'static str = "editMessageCaption";
    type Output = Edited;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::target(&self.target, self.business_connection_id.as_deref()),
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(EditMessageCaption);

/// Swaps the media of a message, or puts media in place of text. Inline messages take no
/// uploads and answer `true`; albums keep to their kind.
///
/// Telegram docs: [editMessageMedia](https://core.telegram.org/bots/api#editmessagemedia)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditMessageMedia {
    /// Connection through which the message had been sent.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// The message to act on.
    #[builder(setter(into))]
    pub target: MessageRef,
    /// What takes the place of the old media.
    #[builder(setter(into))]
    pub media: InputMedia,
    /// The buttons from now on; left out, they disappear.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for EditMessageMedia {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        self.target.write(map)?;
        put(map, "media", &self.media)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for EditMessageMedia {
    const NAME: &'static str = "editMessageMedia";
    type Output = Edited;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.media.attach(uploads);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::target(&self.target, self.business_connection_id.as_deref()),
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(EditMessageMedia);

/// Moves a live location while its period lasts. Answers `true` instead of the message when
/// an inline message was edited.
///
/// Telegram docs:
/// [editMessageLiveLocation](https://core.telegram.org/bots/api#editmessagelivelocation)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditMessageLiveLocation {
    /// Connection through which the message had been sent.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// The message to act on.
    #[builder(setter(into))]
    pub target: MessageRef,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// The new span in seconds, counted from sending; unchanged when left out.
    ///
    /// In seconds. Also `2147483647`.
    #[builder(default, setter(strip_option))]
    pub live_period: Option<i64>,
    /// Radius within which the true position lies, in meters.
    ///
    /// 0.0–1500.0.
    #[builder(default, setter(strip_option))]
    pub horizontal_accuracy: Option<f64>,
    /// Direction of movement in degrees, for live locations.
    ///
    /// 1–360.
    #[builder(default, setter(strip_option))]
    pub heading: Option<i64>,
    /// Meters at which approaching members trigger an alert, for live locations.
    ///
    /// 1–100000.
    #[builder(default, setter(strip_option))]
    pub proximity_alert_radius: Option<i64>,
    /// The buttons from now on; left out, they disappear.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for EditMessageLiveLocation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        self.target.write(map)?;
        put(map, "latitude", &self.latitude)?;
        put(map, "longitude", &self.longitude)?;
        put_some(map, "live_period", &self.live_period)?;
        put_some(map, "horizontal_accuracy", &self.horizontal_accuracy)?;
        put_some(map, "heading", &self.heading)?;
        put_some(map, "proximity_alert_radius", &self.proximity_alert_radius)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for EditMessageLiveLocation {
    const NAME: &'static str = "editMessageLiveLocation";
    type Output = Edited;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::target(&self.target, self.business_connection_id.as_deref()),
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(EditMessageLiveLocation);

/// Ends a live location early. Answers `true` instead of the message when it was an inline
/// message.
///
/// Telegram docs:
/// [stopMessageLiveLocation](https://core.telegram.org/bots/api#stopmessagelivelocation)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct StopMessageLiveLocation {
    /// Connection through which the message had been sent.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// The message to act on.
    #[builder(setter(into))]
    pub target: MessageRef,
    /// The buttons from now on; left out, they disappear.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for StopMessageLiveLocation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        self.target.write(map)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for StopMessageLiveLocation {
    const NAME: &'static str = "stopMessageLiveLocation";
    type Output = Edited;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::target(&self.target, self.business_connection_id.as_deref()),
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(StopMessageLiveLocation);

/// Replaces a checklist that was sent for a business account.
///
/// Telegram docs:
/// [editMessageChecklist](https://core.telegram.org/bots/api#editmessagechecklist)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditMessageChecklist {
    /// Connection in whose business account to act.
    #[builder(setter(into))]
    pub business_connection_id: String,
    /// The business account's chat, or a bot's `@username`.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
    /// The list of tasks.
    pub checklist: InputChecklist,
    /// The buttons from now on; left out, they disappear.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for EditMessageChecklist {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_id", &self.message_id)?;
        put(map, "checklist", &self.checklist)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for EditMessageChecklist {
    const NAME: &'static str = "editMessageChecklist";
    type Output = Message;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::numbered(
                Cow::Borrowed(&self.chat_id),
                slice::from_ref(&self.message_id),
                Some(&self.business_connection_id),
            ),
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(EditMessageChecklist);

/// Replaces only the inline keyboard; leaving it out removes it. Answers `true` instead of
/// the message when an inline message was edited.
///
/// Telegram docs:
/// [editMessageReplyMarkup](https://core.telegram.org/bots/api#editmessagereplymarkup)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditMessageReplyMarkup {
    /// Connection through which the message had been sent.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// The message to act on.
    #[builder(setter(into))]
    pub target: MessageRef,
    /// The buttons from now on; left out, they disappear.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for EditMessageReplyMarkup {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        self.target.write(map)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for EditMessageReplyMarkup {
    const NAME: &'static str = "editMessageReplyMarkup";
    type Output = Edited;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::target(&self.target, self.business_connection_id.as_deref()),
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(EditMessageReplyMarkup);

/// Closes a poll that the bot sent and answers its final result.
///
/// Telegram docs: [stopPoll](https://core.telegram.org/bots/api#stoppoll)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct StopPoll {
    /// Connection through which the message had been sent.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
    /// The buttons from now on; left out, they disappear.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for StopPoll {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_id", &self.message_id)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for StopPoll {
    const NAME: &'static str = "stopPoll";
    type Output = Poll;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::numbered(
                Cow::Borrowed(&self.chat_id),
                slice::from_ref(&self.message_id),
                self.business_connection_id.as_deref(),
            ),
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(StopPoll);

/// Replaces the text of a message that only one user sees. The change may never reach a user
/// who is offline.
///
/// At most one of `parse_mode`, `entities` may be given.
///
/// Exactly one of `text`, `rich_message` must be given.
///
/// Telegram docs:
/// [editEphemeralMessageText](https://core.telegram.org/bots/api#editephemeralmessagetext)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditEphemeralMessageText {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The only user who sees the message.
    pub receiver_user_id: i64,
    /// The message by its ephemeral number.
    pub ephemeral_message_id: i64,
    /// The new text; needed unless `rich_message` is given.
    ///
    /// 1–4096 characters after entities parsing. Required without `rich_message`.
    #[builder(default, setter(into, strip_option))]
    pub text: Option<String>,
    /// How to read formatting marks in the text.
    #[builder(default, setter(into, strip_option))]
    pub parse_mode: Option<ParseMode>,
    /// Ready-made formatting of the text, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    #[builder(default, setter(into, strip_option))]
    pub entities: Option<Vec<MessageEntity>>,
    /// The new blocks; needed unless `text` is given.
    ///
    /// Required without `text`.
    #[builder(default, setter(strip_option))]
    pub rich_message: Option<InputRichMessage>,
    /// Whether and how to preview links.
    #[builder(default, setter(strip_option))]
    pub link_preview_options: Option<LinkPreviewOptions>,
    /// The buttons from now on.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for EditEphemeralMessageText {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "receiver_user_id", &self.receiver_user_id)?;
        put(map, "ephemeral_message_id", &self.ephemeral_message_id)?;
        put_some(map, "text", &self.text)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "entities", &self.entities)?;
        put_some(map, "rich_message", &self.rich_message)?;
        put_some(map, "link_preview_options", &self.link_preview_options)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for EditEphemeralMessageText {
    const NAME: &'static str = "editEphemeralMessageText";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.rich_message.attach(uploads);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::Ephemeral {
                chat_id: Cow::Borrowed(&self.chat_id),
                receiver_user_id: self.receiver_user_id,
                ephemeral_message_id: self.ephemeral_message_id,
            },
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(EditEphemeralMessageText);

/// Swaps the media of a message that only one user sees. The change may never reach a user
/// who is offline.
///
/// Telegram docs:
/// [editEphemeralMessageMedia](https://core.telegram.org/bots/api#editephemeralmessagemedia)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditEphemeralMessageMedia {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The only user who sees the message.
    pub receiver_user_id: i64,
    /// The message by its ephemeral number.
    pub ephemeral_message_id: i64,
    /// What takes the place of the old media.
    #[builder(setter(into))]
    pub media: InputMedia,
    /// The buttons from now on.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for EditEphemeralMessageMedia {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "receiver_user_id", &self.receiver_user_id)?;
        put(map, "ephemeral_message_id", &self.ephemeral_message_id)?;
        put(map, "media", &self.media)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for EditEphemeralMessageMedia {
    const NAME: &'static str = "editEphemeralMessageMedia";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.media.attach(uploads);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::Ephemeral {
                chat_id: Cow::Borrowed(&self.chat_id),
                receiver_user_id: self.receiver_user_id,
                ephemeral_message_id: self.ephemeral_message_id,
            },
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(EditEphemeralMessageMedia);

/// Replaces the caption of a message that only one user sees. The change may never reach a
/// user who is offline.
///
/// At most one of `parse_mode`, `caption_entities` may be given.
///
/// Telegram docs:
/// [editEphemeralMessageCaption](https://core.telegram.org/bots/api#editephemeralmessagecaption)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditEphemeralMessageCaption {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The only user who sees the message.
    pub receiver_user_id: i64,
    /// The message by its ephemeral number.
    pub ephemeral_message_id: i64,
    /// The caption from now on.
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
    /// The buttons from now on.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for EditEphemeralMessageCaption {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "receiver_user_id", &self.receiver_user_id)?;
        put(map, "ephemeral_message_id", &self.ephemeral_message_id)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for EditEphemeralMessageCaption {
    const NAME: &'static str = "editEphemeralMessageCaption";
    type Output = bool;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::Ephemeral {
                chat_id: Cow::Borrowed(&self.chat_id),
                receiver_user_id: self.receiver_user_id,
                ephemeral_message_id: self.ephemeral_message_id,
            },
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(EditEphemeralMessageCaption);

/// Replaces only the inline keyboard of a message that one user sees. The change may never
/// reach a user who is offline.
///
/// Telegram docs:
/// [editEphemeralMessageReplyMarkup](https://core.telegram.org/bots/api#editephemeralmessagereplymarkup)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditEphemeralMessageReplyMarkup {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The only user who sees the message.
    pub receiver_user_id: i64,
    /// The message by its ephemeral number.
    pub ephemeral_message_id: i64,
    /// The buttons from now on.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for EditEphemeralMessageReplyMarkup {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "receiver_user_id", &self.receiver_user_id)?;
        put(map, "ephemeral_message_id", &self.ephemeral_message_id)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for EditEphemeralMessageReplyMarkup {
    const NAME: &'static str = "editEphemeralMessageReplyMarkup";
    type Output = bool;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Edits {
            message: Messages::Ephemeral {
                chat_id: Cow::Borrowed(&self.chat_id),
                receiver_user_id: self.receiver_user_id,
                ephemeral_message_id: self.ephemeral_message_id,
            },
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(EditEphemeralMessageReplyMarkup);

/// Accepts a post suggested to a channel. Needs the `can_post_messages` right in that
/// channel.
///
/// Telegram docs:
/// [approveSuggestedPost](https://core.telegram.org/bots/api#approvesuggestedpost)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct ApproveSuggestedPost {
    /// The channel's direct messages chat that holds the suggestion.
    pub chat_id: i64,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
    /// When to publish; leave out if the suggestion has a date.
    ///
    /// Unix time. At most 2678400 seconds from now.
    #[builder(default, setter(strip_option))]
    pub send_date: Option<i64>,
}

impl Write for ApproveSuggestedPost {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_id", &self.message_id)?;
        put_some(map, "send_date", &self.send_date)?;
        Ok(())
    }
}

impl Method for ApproveSuggestedPost {
    const NAME: &'static str = "approveSuggestedPost";
    type Output = bool;
}

request!(ApproveSuggestedPost);

/// Rejects a post suggested to a channel, optionally with a reason. Needs the
/// `can_manage_direct_messages` right in that channel.
///
/// Telegram docs:
/// [declineSuggestedPost](https://core.telegram.org/bots/api#declinesuggestedpost)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeclineSuggestedPost {
    /// The channel's direct messages chat that holds the suggestion.
    pub chat_id: i64,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
    /// Reason given to the author.
    ///
    /// 0–128 characters.
    #[builder(default, setter(into, strip_option))]
    pub comment: Option<String>,
}

impl Write for DeclineSuggestedPost {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_id", &self.message_id)?;
        put_some(map, "comment", &self.comment)?;
        Ok(())
    }
}

impl Method for DeclineSuggestedPost {
    const NAME: &'static str = "declineSuggestedPost";
    type Output = bool;
}

request!(DeclineSuggestedPost);

/// Deletes a message no older than 48 hours. Messages of others in groups and channels need
/// administrator rights.
///
/// Telegram docs: [deleteMessage](https://core.telegram.org/bots/api#deletemessage)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteMessage {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
}

impl Write for DeleteMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_id", &self.message_id)?;
        Ok(())
    }
}

impl Method for DeleteMessage {
    const NAME: &'static str = "deleteMessage";
    type Output = bool;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Deletes {
            messages: Messages::numbered(
                Cow::Borrowed(&self.chat_id),
                slice::from_ref(&self.message_id),
                None,
            ),
        }
    }
}

request!(DeleteMessage);

/// Deletes up to 100 messages of a chat at once. Those that do not exist are passed over.
///
/// Telegram docs: [deleteMessages](https://core.telegram.org/bots/api#deletemessages)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteMessages {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The messages meant, by their numbers within the chat.
    ///
    /// 1–100 items.
    #[builder(setter(into))]
    pub message_ids: Vec<i64>,
}

impl Write for DeleteMessages {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_ids", &self.message_ids)?;
        Ok(())
    }
}

impl Method for DeleteMessages {
    const NAME: &'static str = "deleteMessages";
    type Output = bool;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Deletes {
            messages: Messages::numbered(Cow::Borrowed(&self.chat_id), &self.message_ids, None),
        }
    }
}

request!(DeleteMessages);

/// Deletes a message that only one user sees. It may stay visible to a user who is offline.
///
/// Telegram docs:
/// [deleteEphemeralMessage](https://core.telegram.org/bots/api#deleteephemeralmessage)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteEphemeralMessage {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The only user who sees the message.
    pub receiver_user_id: i64,
    /// The message by its ephemeral number.
    pub ephemeral_message_id: i64,
}

impl Write for DeleteEphemeralMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "receiver_user_id", &self.receiver_user_id)?;
        put(map, "ephemeral_message_id", &self.ephemeral_message_id)?;
        Ok(())
    }
}

impl Method for DeleteEphemeralMessage {
    const NAME: &'static str = "deleteEphemeralMessage";
    type Output = bool;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Deletes {
            messages: Messages::Ephemeral {
                chat_id: Cow::Borrowed(&self.chat_id),
                receiver_user_id: self.receiver_user_id,
                ephemeral_message_id: self.ephemeral_message_id,
            },
        }
    }
}

request!(DeleteEphemeralMessage);

/// Takes one member's reaction off a group message. Needs the `can_delete_messages` right.
///
/// Exactly one of `user_id`, `actor_chat_id` must be given.
///
/// Telegram docs:
/// [deleteMessageReaction](https://core.telegram.org/bots/api#deletemessagereaction)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteMessageReaction {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// The message meant, by its number within the chat.
    pub message_id: i64,
    /// Who reacted, when it was a user.
    #[builder(default, setter(strip_option))]
    pub user_id: Option<i64>,
    /// Who reacted, when it was a chat.
    #[builder(default, setter(strip_option))]
    pub actor_chat_id: Option<i64>,
}

impl Write for DeleteMessageReaction {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put(map, "message_id", &self.message_id)?;
        put_some(map, "user_id", &self.user_id)?;
        put_some(map, "actor_chat_id", &self.actor_chat_id)?;
        Ok(())
    }
}

impl Method for DeleteMessageReaction {
    const NAME: &'static str = "deleteMessageReaction";
    type Output = bool;
}

request!(DeleteMessageReaction);

/// Takes away the latest reactions of one member in a group, at most 10000. Needs the
/// `can_delete_messages` right.
///
/// Exactly one of `user_id`, `actor_chat_id` must be given.
///
/// Telegram docs:
/// [deleteAllMessageReactions](https://core.telegram.org/bots/api#deleteallmessagereactions)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteAllMessageReactions {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Who reacted, when it was a user.
    #[builder(default, setter(strip_option))]
    pub user_id: Option<i64>,
    /// Who reacted, when it was a chat.
    #[builder(default, setter(strip_option))]
    pub actor_chat_id: Option<i64>,
}

impl Write for DeleteAllMessageReactions {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "user_id", &self.user_id)?;
        put_some(map, "actor_chat_id", &self.actor_chat_id)?;
        Ok(())
    }
}

impl Method for DeleteAllMessageReactions {
    const NAME: &'static str = "deleteAllMessageReactions";
    type Output = bool;
}

request!(DeleteAllMessageReactions);

/// Sends a sticker, static, animated or video. Animated and video stickers cannot be given by
/// address.
///
/// Telegram docs: [sendSticker](https://core.telegram.org/bots/api#sendsticker)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendSticker {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// The sticker: known id, WebP address or upload.
    ///
    /// Takes an upload, or a file id, or a URL.
    #[builder(setter(into))]
    pub sticker: InputFile,
    /// Emoji the sticker stands for; only for fresh uploads.
    #[builder(default, setter(into, strip_option))]
    pub emoji: Option<String>,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendSticker {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "sticker", &self.sticker)?;
        put_some(map, "emoji", &self.emoji)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendSticker {
    const NAME: &'static str = "sendSticker";
    type Output = Message;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("sticker", &mut self.sticker);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendSticker);

/// Returns a sticker set by its short name, stickers included.
///
/// Telegram docs: [getStickerSet](https://core.telegram.org/bots/api#getstickerset)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetStickerSet {
    /// Short name of the set, as used in its link.
    #[builder(setter(into))]
    pub name: String,
}

impl Write for GetStickerSet {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "name", &self.name)?;
        Ok(())
    }
}

impl Method for GetStickerSet {
    const NAME: &'static str = "getStickerSet";
    type Output = StickerSet;
}

request!(GetStickerSet);

/// Looks up the stickers behind up to 200 custom emoji identifiers.
///
/// Telegram docs:
/// [getCustomEmojiStickers](https://core.telegram.org/bots/api#getcustomemojistickers)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetCustomEmojiStickers {
    /// The custom emoji to look up.
    ///
    /// At most 200 items.
    #[builder(setter(into))]
    pub custom_emoji_ids: Vec<String>,
}

impl Write for GetCustomEmojiStickers {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "custom_emoji_ids", &self.custom_emoji_ids)?;
        Ok(())
    }
}

impl Method for GetCustomEmojiStickers {
    const NAME: &'static str = "getCustomEmojiStickers";
    type Output = Vec<Sticker>;
}

request!(GetCustomEmojiStickers);

/// Uploads a sticker file that can then be put into sets as often as needed. Sends nothing.
///
/// Telegram docs: [uploadStickerFile](https://core.telegram.org/bots/api#uploadstickerfile)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct UploadStickerFile {
    /// The user who owns the stickers.
    pub user_id: i64,
    /// The file to upload.
    ///
    /// Takes an upload only.
    #[builder(setter(into))]
    pub sticker: InputFile,
    /// Static, animated or video.
    #[builder(setter(into))]
    pub sticker_format: StickerFormat,
}

impl Write for UploadStickerFile {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "sticker", &self.sticker)?;
        put(map, "sticker_format", &self.sticker_format)?;
        Ok(())
    }
}

impl Method for UploadStickerFile {
    const NAME: &'static str = "uploadStickerFile";
    type Output = File;

    fn uploads(&mut self, uploads: &mut Uploads) {
        uploads.direct("sticker", &mut self.sticker);
    }
}

request!(UploadStickerFile);

/// Creates a sticker set that belongs to a user. Its name must end in `_by_` plus the bot's
/// username.
///
/// Telegram docs:
/// [createNewStickerSet](https://core.telegram.org/bots/api#createnewstickerset)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct CreateNewStickerSet {
    /// The user who owns the stickers.
    pub user_id: i64,
    /// Short name for links; must end in `_by_` and the bot's username.
    ///
    /// 1–64 characters.
    #[builder(setter(into))]
    pub name: String,
    /// Title as shown to users.
    ///
    /// 1–64 characters.
    #[builder(setter(into))]
    pub title: String,
    /// The stickers, in order.
    ///
    /// 1–50 items.
    #[builder(setter(into))]
    pub stickers: Vec<InputSticker>,
    /// Which kind of stickers it holds.
    ///
    /// Default: `regular`.
    #[builder(default, setter(into, strip_option))]
    pub sticker_type: Option<StickerType>,
    /// Takes on the color of its surroundings.
    #[builder(default, setter(strip_option))]
    pub needs_repainting: Option<bool>,
}

impl Write for CreateNewStickerSet {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "name", &self.name)?;
        put(map, "title", &self.title)?;
        put(map, "stickers", &self.stickers)?;
        put_some(map, "sticker_type", &self.sticker_type)?;
        put_some(map, "needs_repainting", &self.needs_repainting)?;
        Ok(())
    }
}

impl Method for CreateNewStickerSet {
    const NAME: &'static str = "createNewStickerSet";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.stickers.attach(uploads);
    }
}

request!(CreateNewStickerSet);

/// Adds a sticker to a set of the bot. Sets of custom emoji hold 200, all others 120.
///
/// Telegram docs: [addStickerToSet](https://core.telegram.org/bots/api#addstickertoset)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct AddStickerToSet {
    /// The user who owns the stickers.
    pub user_id: i64,
    /// Short name of the set, as used in its link.
    #[builder(setter(into))]
    pub name: String,
    /// The sticker to put in; nothing happens if already there.
    pub sticker: InputSticker,
}

impl Write for AddStickerToSet {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "name", &self.name)?;
        put(map, "sticker", &self.sticker)?;
        Ok(())
    }
}

impl Method for AddStickerToSet {
    const NAME: &'static str = "addStickerToSet";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.sticker.attach(uploads);
    }
}

request!(AddStickerToSet);

/// Moves a sticker to another place within its set.
///
/// Telegram docs:
/// [setStickerPositionInSet](https://core.telegram.org/bots/api#setstickerpositioninset)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetStickerPositionInSet {
    /// File id of a sticker in one of the bot's sets.
    #[builder(setter(into))]
    pub sticker: String,
    /// The new place, counted from 0.
    ///
    /// At least 0.
    pub position: i64,
}

impl Write for SetStickerPositionInSet {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "sticker", &self.sticker)?;
        put(map, "position", &self.position)?;
        Ok(())
    }
}

impl Method for SetStickerPositionInSet {
    const NAME: &'static str = "setStickerPositionInSet";
    type Output = bool;
}

request!(SetStickerPositionInSet);

/// Takes a sticker out of a set that the bot created.
///
/// Telegram docs:
/// [deleteStickerFromSet](https://core.telegram.org/bots/api#deletestickerfromset)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteStickerFromSet {
    /// File id of a sticker in one of the bot's sets.
    #[builder(setter(into))]
    pub sticker: String,
}

impl Write for DeleteStickerFromSet {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "sticker", &self.sticker)?;
        Ok(())
    }
}

impl Method for DeleteStickerFromSet {
    const NAME: &'static str = "deleteStickerFromSet";
    type Output = bool;
}

request!(DeleteStickerFromSet);

/// Swaps a sticker of a set for another at the same place, in one step.
///
/// Telegram docs:
/// [replaceStickerInSet](https://core.telegram.org/bots/api#replacestickerinset)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct ReplaceStickerInSet {
    /// The user who owns the stickers.
    pub user_id: i64,
    /// Short name of the set, as used in its link.
    #[builder(setter(into))]
    pub name: String,
    /// File id of the one to take out.
    #[builder(setter(into))]
    pub old_sticker: String,
    /// The sticker to put in; nothing happens if already there.
    pub sticker: InputSticker,
}

impl Write for ReplaceStickerInSet {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "name", &self.name)?;
        put(map, "old_sticker", &self.old_sticker)?;
        put(map, "sticker", &self.sticker)?;
        Ok(())
    }
}

impl Method for ReplaceStickerInSet {
    const NAME: &'static str = "replaceStickerInSet";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.sticker.attach(uploads);
    }
}

request!(ReplaceStickerInSet);

/// Sets the emoji that a sticker of the bot's sets stands for.
///
/// Telegram docs:
/// [setStickerEmojiList](https://core.telegram.org/bots/api#setstickeremojilist)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetStickerEmojiList {
    /// File id of a sticker in one of the bot's sets.
    #[builder(setter(into))]
    pub sticker: String,
    /// Emoji it stands for.
    ///
    /// 1–20 items.
    #[builder(setter(into))]
    pub emoji_list: Vec<String>,
}

impl Write for SetStickerEmojiList {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "sticker", &self.sticker)?;
        put(map, "emoji_list", &self.emoji_list)?;
        Ok(())
    }
}

impl Method for SetStickerEmojiList {
    const NAME: &'static str = "setStickerEmojiList";
    type Output = bool;
}

request!(SetStickerEmojiList);

/// Sets the words that find a sticker of the bot's sets; leaving them out clears them.
///
/// Telegram docs: [setStickerKeywords](https://core.telegram.org/bots/api#setstickerkeywords)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetStickerKeywords {
    /// File id of a sticker in one of the bot's sets.
    #[builder(setter(into))]
    pub sticker: String,
    /// Words it is found by.
    ///
    /// 0–20 items.
    #[builder(default, setter(into, strip_option))]
    pub keywords: Option<Vec<String>>,
}

impl Write for SetStickerKeywords {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "sticker", &self.sticker)?;
        put_some(map, "keywords", &self.keywords)?;
        Ok(())
    }
}

impl Method for SetStickerKeywords {
    const NAME: &'static str = "setStickerKeywords";
    type Output = bool;
}

request!(SetStickerKeywords);

/// Sets where on a face a mask sticker goes; leaving it out removes the position.
///
/// Telegram docs:
/// [setStickerMaskPosition](https://core.telegram.org/bots/api#setstickermaskposition)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetStickerMaskPosition {
    /// File id of a sticker in one of the bot's sets.
    #[builder(setter(into))]
    pub sticker: String,
    /// Where on a face it goes; left out, removes the position.
    #[builder(default, setter(strip_option))]
    pub mask_position: Option<MaskPosition>,
}

impl Write for SetStickerMaskPosition {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "sticker", &self.sticker)?;
        put_some(map, "mask_position", &self.mask_position)?;
        Ok(())
    }
}

impl Method for SetStickerMaskPosition {
    const NAME: &'static str = "setStickerMaskPosition";
    type Output = bool;
}

request!(SetStickerMaskPosition);

/// Renames a sticker set of the bot as shown to users; the short name stays.
///
/// Telegram docs: [setStickerSetTitle](https://core.telegram.org/bots/api#setstickersettitle)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetStickerSetTitle {
    /// Short name of the set, as used in its link.
    #[builder(setter(into))]
    pub name: String,
    /// Title as shown to users.
    ///
    /// 1–64 characters.
    #[builder(setter(into))]
    pub title: String,
}

impl Write for SetStickerSetTitle {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "name", &self.name)?;
        put(map, "title", &self.title)?;
        Ok(())
    }
}

impl Method for SetStickerSetTitle {
    const NAME: &'static str = "setStickerSetTitle";
    type Output = bool;
}

request!(SetStickerSetTitle);

/// Sets a thumbnail for a set of regular stickers or masks; without one the first sticker
/// serves.
///
/// Telegram docs:
/// [setStickerSetThumbnail](https://core.telegram.org/bots/api#setstickersetthumbnail)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetStickerSetThumbnail {
    /// Short name of the set, as used in its link.
    #[builder(setter(into))]
    pub name: String,
    /// The user who owns the stickers.
    pub user_id: i64,
    /// The picture; left out, the first sticker serves.
    ///
    /// Takes an upload, or a file id, or a URL.
    #[builder(default, setter(into, strip_option))]
    pub thumbnail: Option<InputFile>,
    /// Static, animated or video.
    #[builder(setter(into))]
    pub format: StickerFormat,
}

impl Write for SetStickerSetThumbnail {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "name", &self.name)?;
        put(map, "user_id", &self.user_id)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put(map, "format", &self.format)?;
        Ok(())
    }
}

impl Method for SetStickerSetThumbnail {
    const NAME: &'static str = "setStickerSetThumbnail";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        if let Some(file) = &mut self.thumbnail {
            uploads.direct("thumbnail", file);
        }
    }
}

request!(SetStickerSetThumbnail);

/// Picks a custom emoji as thumbnail of its set; an empty identifier goes back to the first
/// sticker.
///
/// Telegram docs:
/// [setCustomEmojiStickerSetThumbnail](https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetCustomEmojiStickerSetThumbnail {
    /// Short name of the set, as used in its link.
    #[builder(setter(into))]
    pub name: String,
    /// Emoji of the set to show for it; empty for the first.
    ///
    /// May be empty.
    #[builder(default, setter(into, strip_option))]
    pub custom_emoji_id: Option<String>,
}

impl Write for SetCustomEmojiStickerSetThumbnail {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "name", &self.name)?;
        put_some(map, "custom_emoji_id", &self.custom_emoji_id)?;
        Ok(())
    }
}

impl Method for SetCustomEmojiStickerSetThumbnail {
    const NAME: &'static str = "setCustomEmojiStickerSetThumbnail";
    type Output = bool;
}

request!(SetCustomEmojiStickerSetThumbnail);

/// Deletes a whole sticker set that the bot created.
///
/// Telegram docs: [deleteStickerSet](https://core.telegram.org/bots/api#deletestickerset)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct DeleteStickerSet {
    /// Short name of the set, as used in its link.
    #[builder(setter(into))]
    pub name: String,
}

impl Write for DeleteStickerSet {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "name", &self.name)?;
        Ok(())
    }
}

impl Method for DeleteStickerSet {
    const NAME: &'static str = "deleteStickerSet";
    type Output = bool;
}

request!(DeleteStickerSet);

/// Sends a message built of blocks such as headings, tables and media. The bot must be
/// allowed to send each media kind it contains.
///
/// Telegram docs: [sendRichMessage](https://core.telegram.org/bots/api#sendrichmessage)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendRichMessage {
    /// Business account to send for, if its owner may send rich messages.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
    /// Shows the message to one user only.
    #[builder(default, setter(strip_option))]
    pub ephemeral_message_parameters: Option<EphemeralMessageParameters>,
    /// Content made of blocks.
    pub rich_message: InputRichMessage,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons or keyboard that come with the message.
    #[builder(default, setter(into, strip_option))]
    pub reply_markup: Option<ReplyMarkup>,
}

impl Write for SendRichMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put_some(map, "ephemeral_message_parameters", &self.ephemeral_message_parameters)?;
        put(map, "rich_message", &self.rich_message)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendRichMessage {
    const NAME: &'static str = "sendRichMessage";
    type Output = Message;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.rich_message.attach(uploads);
    }

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref().and_then(ReplyMarkup::inline_keyboard),
        }
    }
}

request!(SendRichMessage);

/// Shows a private chat the rich message built so far while it is being generated. The draft
/// vanishes after about 30 seconds; send the final one yourself.
///
/// Telegram docs:
/// [sendRichMessageDraft](https://core.telegram.org/bots/api#sendrichmessagedraft)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendRichMessageDraft {
    /// The private chat that sees the draft.
    pub chat_id: i64,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Number of the draft, chosen by the bot; not 0.
    ///
    /// Not 0.
    pub draft_id: i64,
    /// The blocks so far; no uploads or file addresses.
    pub rich_message: InputRichMessage,
    /// Shows a stop button, which sends the bot an update.
    #[builder(default, setter(strip_option))]
    pub can_stop: Option<bool>,
    /// Leaves the draft standing for a while after a stop.
    #[builder(default, setter(strip_option))]
    pub keep_on_stop: Option<bool>,
}

impl Write for SendRichMessageDraft {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put(map, "draft_id", &self.draft_id)?;
        put(map, "rich_message", &self.rich_message)?;
        put_some(map, "can_stop", &self.can_stop)?;
        put_some(map, "keep_on_stop", &self.keep_on_stop)?;
        Ok(())
    }
}

impl Method for SendRichMessageDraft {
    const NAME: &'static str = "sendRichMessageDraft";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.rich_message.attach(uploads);
    }
}

request!(SendRichMessageDraft);

/// Answers an inline query with up to 50 results. They are cached for everyone unless
/// `is_personal` is set.
///
/// Telegram docs: [answerInlineQuery](https://core.telegram.org/bots/api#answerinlinequery)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct AnswerInlineQuery {
    /// The query to answer.
    #[builder(setter(into))]
    pub inline_query_id: String,
    /// The choices, in the order shown.
    ///
    /// At most 50 items.
    #[builder(setter(into))]
    pub results: Vec<InlineQueryResult>,
    /// Seconds the server may reuse the answer.
    ///
    /// In seconds. Default: `300`.
    #[builder(default, setter(strip_option))]
    pub cache_time: Option<i64>,
    /// Keeps the answer for this user only.
    #[builder(default, setter(strip_option))]
    pub is_personal: Option<bool>,
    /// Comes back as `offset` when the user scrolls on; empty at the end.
    ///
    /// At most 64 bytes. May be empty.
    #[builder(default, setter(into, strip_option))]
    pub next_offset: Option<String>,
    /// Shown above the choices.
    #[builder(default, setter(strip_option))]
    pub button: Option<InlineQueryResultsButton>,
}

impl Write for AnswerInlineQuery {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "inline_query_id", &self.inline_query_id)?;
        put(map, "results", &self.results)?;
        put_some(map, "cache_time", &self.cache_time)?;
        put_some(map, "is_personal", &self.is_personal)?;
        put_some(map, "next_offset", &self.next_offset)?;
        put_some(map, "button", &self.button)?;
        Ok(())
    }
}

impl Method for AnswerInlineQuery {
    const NAME: &'static str = "answerInlineQuery";
    type Output = bool;

    fn uploads(&mut self, uploads: &mut Uploads) {
        self.results.attach(uploads);
    }
}

request!(AnswerInlineQuery);

/// Sends an invoice that the reader can pay in the chat.
///
/// Telegram docs: [sendInvoice](https://core.telegram.org/bots/api#sendinvoice)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendInvoice {
    /// Chat to act in: its id, or `@username` of a public chat.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// Conversation to write in; required in a channel's direct messages.
    #[builder(default, setter(strip_option))]
    pub direct_messages_topic_id: Option<i64>,
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
    /// Forwarded copies link to the bot with it; empty lets anyone pay.
    ///
    /// May be empty.
    #[builder(default, setter(into, strip_option))]
    pub start_parameter: Option<String>,
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
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// Makes it a proposal to the channel, with price and date.
    #[builder(default, setter(strip_option))]
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons, the first of which must pay; a pay button when empty.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for SendInvoice {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic_id", &self.direct_messages_topic_id)?;
        put(map, "title", &self.title)?;
        put(map, "description", &self.description)?;
        put(map, "payload", &self.payload)?;
        put_some(map, "provider_token", &self.provider_token)?;
        put(map, "currency", &self.currency)?;
        put(map, "prices", &self.prices)?;
        put_some(map, "max_tip_amount", &self.max_tip_amount)?;
        put_some(map, "suggested_tip_amounts", &self.suggested_tip_amounts)?;
        put_some(map, "start_parameter", &self.start_parameter)?;
        put_some(map, "provider_data", &self.provider_data)?;
        put_some(map, "photo_url", &self.photo_url)?;
        put_some(map, "photo_size", &self.photo_size)?;
        put_some(map, "photo_width", &self.photo_width)?;
        put_some(map, "photo_height", &self.photo_height)?;
        put_some(map, "need_name", &self.need_name)?;
        put_some(map, "need_phone_number", &self.need_phone_number)?;
        put_some(map, "need_email", &self.need_email)?;
        put_some(map, "need_shipping_address", &self.need_shipping_address)?;
        put_some(map, "send_phone_number_to_provider", &self.send_phone_number_to_provider)?;
        put_some(map, "send_email_to_provider", &self.send_email_to_provider)?;
        put_some(map, "is_flexible", &self.is_flexible)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "suggested_post_parameters", &self.suggested_post_parameters)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendInvoice {
    const NAME: &'static str = "sendInvoice";
    type Output = Message;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: None,
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(SendInvoice);

/// Creates an invoice and answers a link to it, usable anywhere; also the way to sell
/// subscriptions.
///
/// Telegram docs: [createInvoiceLink](https://core.telegram.org/bots/api#createinvoicelink)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct CreateInvoiceLink {
    /// Business account to sell for; only for prices in Stars.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
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
    /// Seconds from one payment to the next.
    ///
    /// In seconds. One of `2592000`.
    #[builder(default, setter(strip_option))]
    pub subscription_period: Option<i64>,
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

impl Write for CreateInvoiceLink {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "title", &self.title)?;
        put(map, "description", &self.description)?;
        put(map, "payload", &self.payload)?;
        put_some(map, "provider_token", &self.provider_token)?;
        put(map, "currency", &self.currency)?;
        put(map, "prices", &self.prices)?;
        put_some(map, "subscription_period", &self.subscription_period)?;
        put_some(map, "max_tip_amount", &self.max_tip_amount)?;
        put_some(map, "suggested_tip_amounts", &self.suggested_tip_amounts)?;
        put_some(map, "provider_data", &self.provider_data)?;
        put_some(map, "photo_url", &self.photo_url)?;
        put_some(map, "photo_size", &self.photo_size)?;
        put_some(map, "photo_width", &self.photo_width)?;
        put_some(map, "photo_height", &self.photo_height)?;
        put_some(map, "need_name", &self.need_name)?;
        put_some(map, "need_phone_number", &self.need_phone_number)?;
        put_some(map, "need_email", &self.need_email)?;
        put_some(map, "need_shipping_address", &self.need_shipping_address)?;
        put_some(map, "send_phone_number_to_provider", &self.send_phone_number_to_provider)?;
        put_some(map, "send_email_to_provider", &self.send_email_to_provider)?;
        put_some(map, "is_flexible", &self.is_flexible)?;
        Ok(())
    }
}

impl Method for CreateInvoiceLink {
    const NAME: &'static str = "createInvoiceLink";
    type Output = String;
}

request!(CreateInvoiceLink);

/// Answers with delivery options and prices, or with an error text, after a buyer gave an
/// address. Only for invoices of flexible price.
///
/// Telegram docs:
/// [answerShippingQuery](https://core.telegram.org/bots/api#answershippingquery)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct AnswerShippingQuery {
    /// The query to answer.
    #[builder(setter(into))]
    pub shipping_query_id: String,
    /// Whether delivery there is possible.
    pub ok: bool,
    /// The ways of delivery on offer; needed when `ok`.
    ///
    /// Required when `ok` is `true`.
    #[builder(default, setter(into, strip_option))]
    pub shipping_options: Option<Vec<ShippingOption>>,
    /// What to tell the buyer when delivery is impossible.
    ///
    /// Required when `ok` is `false`.
    #[builder(default, setter(into, strip_option))]
    pub error_message: Option<String>,
}

impl Write for AnswerShippingQuery {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "shipping_query_id", &self.shipping_query_id)?;
        put(map, "ok", &self.ok)?;
        put_some(map, "shipping_options", &self.shipping_options)?;
        put_some(map, "error_message", &self.error_message)?;
        Ok(())
    }
}

impl Method for AnswerShippingQuery {
    const NAME: &'static str = "answerShippingQuery";
    type Output = bool;
}

request!(AnswerShippingQuery);

/// Confirms or refuses an order just before the money moves. Telegram must have the answer
/// within ten seconds.
///
/// Telegram docs:
/// [answerPreCheckoutQuery](https://core.telegram.org/bots/api#answerprecheckoutquery)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct AnswerPreCheckoutQuery {
    /// The query to answer.
    #[builder(setter(into))]
    pub pre_checkout_query_id: String,
    /// Whether the order can be carried out.
    pub ok: bool,
    /// What to tell the buyer when refusing.
    ///
    /// Required when `ok` is `false`.
    #[builder(default, setter(into, strip_option))]
    pub error_message: Option<String>,
}

impl Write for AnswerPreCheckoutQuery {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "pre_checkout_query_id", &self.pre_checkout_query_id)?;
        put(map, "ok", &self.ok)?;
        put_some(map, "error_message", &self.error_message)?;
        Ok(())
    }
}

impl Method for AnswerPreCheckoutQuery {
    const NAME: &'static str = "answerPreCheckoutQuery";
    type Output = bool;
}

request!(AnswerPreCheckoutQuery);

/// Returns how many Telegram Stars the bot owns.
///
/// Telegram docs: [getMyStarBalance](https://core.telegram.org/bots/api#getmystarbalance)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetMyStarBalance {}

impl Write for GetMyStarBalance {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Method for GetMyStarBalance {
    const NAME: &'static str = "getMyStarBalance";
    type Output = StarAmount;
}

request!(GetMyStarBalance);

/// Lists the bot's Star payments, oldest first, page by page.
///
/// Telegram docs:
/// [getStarTransactions](https://core.telegram.org/bots/api#getstartransactions)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetStarTransactions {
    /// How many entries to skip.
    #[builder(default, setter(strip_option))]
    pub offset: Option<i64>,
    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    #[builder(default, setter(strip_option))]
    pub limit: Option<i64>,
}

impl Write for GetStarTransactions {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "offset", &self.offset)?;
        put_some(map, "limit", &self.limit)?;
        Ok(())
    }
}

impl Method for GetStarTransactions {
    const NAME: &'static str = "getStarTransactions";
    type Output = StarTransactions;
}

request!(GetStarTransactions);

/// Gives the Stars of a payment back to the user who made it.
///
/// Telegram docs: [refundStarPayment](https://core.telegram.org/bots/api#refundstarpayment)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct RefundStarPayment {
    /// The user meant.
    pub user_id: i64,
    /// Number of the payment at Telegram, needed for refunds.
    #[builder(setter(into))]
    pub telegram_payment_charge_id: String,
}

impl Write for RefundStarPayment {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "telegram_payment_charge_id", &self.telegram_payment_charge_id)?;
        Ok(())
    }
}

impl Method for RefundStarPayment {
    const NAME: &'static str = "refundStarPayment";
    type Output = bool;
}

request!(RefundStarPayment);

/// Stops a user's Star subscription from renewing, or lets the user resume one that the bot
/// stopped.
///
/// Telegram docs:
/// [editUserStarSubscription](https://core.telegram.org/bots/api#edituserstarsubscription)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct EditUserStarSubscription {
    /// The user meant.
    pub user_id: i64,
    /// Number of the payment at Telegram, needed for refunds.
    #[builder(setter(into))]
    pub telegram_payment_charge_id: String,
    /// Stops it from renewing; otherwise lets it go on.
    pub is_canceled: bool,
}

impl Write for EditUserStarSubscription {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "telegram_payment_charge_id", &self.telegram_payment_charge_id)?;
        put(map, "is_canceled", &self.is_canceled)?;
        Ok(())
    }
}

impl Method for EditUserStarSubscription {
    const NAME: &'static str = "editUserStarSubscription";
    type Output = bool;
}

request!(EditUserStarSubscription);

/// Tells a user what is wrong with the Passport data they sent. They cannot send it again
/// before the faults are mended.
///
/// Telegram docs:
/// [setPassportDataErrors](https://core.telegram.org/bots/api#setpassportdataerrors)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetPassportDataErrors {
    /// The user meant.
    pub user_id: i64,
    /// Everything that is wrong.
    #[builder(setter(into))]
    pub errors: Vec<PassportElementError>,
}

impl Write for SetPassportDataErrors {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "errors", &self.errors)?;
        Ok(())
    }
}

impl Method for SetPassportDataErrors {
    const NAME: &'static str = "setPassportDataErrors";
    type Output = bool;
}

request!(SetPassportDataErrors);

/// Sends a game that the bot offers. Channels and their direct messages cannot have games.
///
/// Telegram docs: [sendGame](https://core.telegram.org/bots/api#sendgame)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SendGame {
    /// Connection in whose business account to act.
    #[builder(default, setter(into, strip_option))]
    pub business_connection_id: Option<String>,
    /// Where to send; neither channels nor their direct messages.
    #[builder(setter(into))]
    pub chat_id: ChatId,
    /// Topic or comment thread, for chats that have them.
    #[builder(default, setter(strip_option))]
    pub message_thread_id: Option<i64>,
    /// The game, by its name at BotFather.
    #[builder(setter(into))]
    pub game_short_name: String,
    /// Delivers without a sound.
    #[builder(default, setter(strip_option))]
    pub disable_notification: Option<bool>,
    /// Keeps the message from being forwarded or saved.
    #[builder(default, setter(strip_option))]
    pub protect_content: Option<bool>,
    /// Sends beyond the usual rate, at 0.1 Stars a message.
    #[builder(default, setter(strip_option))]
    pub allow_paid_broadcast: Option<bool>,
    /// Animation that plays as the message arrives; private chats only.
    #[builder(default, setter(into, strip_option))]
    pub message_effect_id: Option<String>,
    /// What the message answers.
    #[builder(default, setter(strip_option))]
    pub reply_parameters: Option<ReplyParameters>,
    /// Buttons, the first of which must start the game; a play button when empty.
    #[builder(default, setter(strip_option))]
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl Write for SendGame {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put(map, "game_short_name", &self.game_short_name)?;
        put_some(map, "disable_notification", &self.disable_notification)?;
        put_some(map, "protect_content", &self.protect_content)?;
        put_some(map, "allow_paid_broadcast", &self.allow_paid_broadcast)?;
        put_some(map, "message_effect_id", &self.message_effect_id)?;
        put_some(map, "reply_parameters", &self.reply_parameters)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Method for SendGame {
    const NAME: &'static str = "sendGame";
    type Output = Message;

    fn buttons(&self) -> Buttons<'_> {
        Buttons::Sends {
            chat_id: Cow::Borrowed(&self.chat_id),
            business_connection_id: self.business_connection_id.as_deref(),
            keyboard: self.reply_markup.as_ref(),
        }
    }
}

request!(SendGame);

/// Records a player's score for a game message. Fails when the score does not rise, unless
/// `force` is set; answers `true` for inline messages.
///
/// Telegram docs: [setGameScore](https://core.telegram.org/bots/api#setgamescore)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct SetGameScore {
    /// The player.
    pub user_id: i64,
    /// Points.
    ///
    /// At least 0.
    pub score: i64,
    /// Accepts a lower score too.
    #[builder(default, setter(strip_option))]
    pub force: Option<bool>,
    /// Leaves the scores in the message as they are.
    #[builder(default, setter(strip_option))]
    pub disable_edit_message: Option<bool>,
    /// The message to act on.
    #[builder(setter(into))]
    pub target: MessageRef,
}

impl Write for SetGameScore {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put(map, "score", &self.score)?;
        put_some(map, "force", &self.force)?;
        put_some(map, "disable_edit_message", &self.disable_edit_message)?;
        self.target.write(map)?;
        Ok(())
    }
}

impl Method for SetGameScore {
    const NAME: &'static str = "setGameScore";
    type Output = Edited;
}

request!(SetGameScore);

/// Returns the score of a player and of those ranked nearby. The top three come along when
/// missing from these.
///
/// Telegram docs: [getGameHighScores](https://core.telegram.org/bots/api#getgamehighscores)
#[derive(Debug, Clone, TypedBuilder)]
#[non_exhaustive]
pub struct GetGameHighScores {
    /// The player.
    pub user_id: i64,
    /// The message to act on.
    #[builder(setter(into))]
    pub target: MessageRef,
}

impl Write for GetGameHighScores {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        self.target.write(map)?;
        Ok(())
    }
}

impl Method for GetGameHighScores {
    const NAME: &'static str = "getGameHighScores";
    type Output = Vec<GameHighScore>;
}

request!(GetGameHighScores);
answer!(Vec<Update>);
answer!(WebhookInfo);
answer!(User);
answer!(Message);
answer!(Vec<MessageId>);
answer!(MessageId);
answer!(Vec<Message>);
answer!(UserProfilePhotos);
answer!(UserProfileAudios);
answer!(File);
answer!(ChatInviteLink);
answer!(ChatFullInfo);
answer!(Vec<ChatMember>);
answer!(ChatMember);
answer!(Vec<Sticker>);
answer!(ForumTopic);
answer!(SentGuestMessage);
answer!(UserChatBoosts);
answer!(BusinessConnection);
answer!(BotAccessSettings);
answer!(Vec<BotCommand>);
answer!(BotName);
answer!(BotDescription);
answer!(BotShortDescription);
answer!(MenuButton);
answer!(ChatAdministratorRights);
answer!(Gifts);
answer!(StarAmount);
answer!(OwnedGifts);
answer!(Story);
answer!(SentWebAppMessage);
answer!(PreparedInlineMessage);
answer!(PreparedKeyboardButton);
answer!(Poll);
answer!(StickerSet);
answer!(StarTransactions);
answer!(Vec<GameHighScore>);
