// Generated from api-schema.json (Bot API 10.3). Change the schema or the generator, not this file.

/// # Getting updates
impl Bot {
    /// Fetches waiting updates by long polling. Asking with an `offset` past an update confirms
    /// it, so it is not delivered again; fails while a webhook is set.
    ///
    /// Telegram docs: [getUpdates](https://core.telegram.org/bots/api#getupdates)
    pub fn get_updates(&self) -> Call<GetUpdates> {
        self.call(GetUpdates {
            offset: None,
            limit: None,
            timeout: None,
            allowed_updates: None,
        })
    }

    /// Makes Telegram push every update to an HTTPS address by POST. Leaving out
    /// `allowed_updates` keeps the earlier choice; an empty `url` removes the webhook.
    ///
    /// Telegram docs: [setWebhook](https://core.telegram.org/bots/api#setwebhook)
    pub fn set_webhook(&self, url: impl Into<String>) -> Call<SetWebhook> {
        self.call(SetWebhook {
            url: url.into(),
            certificate: None,
            ip_address: None,
            max_connections: None,
            allowed_updates: None,
            drop_pending_updates: None,
            secret_token: None,
        })
    }

    /// Removes the webhook so that updates can be polled again. Undelivered updates stay queued
    /// unless `drop_pending_updates` is set.
    ///
    /// Telegram docs: [deleteWebhook](https://core.telegram.org/bots/api#deletewebhook)
    pub fn delete_webhook(&self) -> Call<DeleteWebhook> {
        self.call(DeleteWebhook {
            drop_pending_updates: None,
        })
    }

    /// Tells which webhook is set, how many updates wait for it and what its last delivery error
    /// was. Its `url` is empty when the bot polls.
    ///
    /// Telegram docs: [getWebhookInfo](https://core.telegram.org/bots/api#getwebhookinfo)
    pub fn get_webhook_info(&self) -> Call<GetWebhookInfo> {
        self.call(GetWebhookInfo {})
    }
}

/// # Available methods
impl Bot {
    /// Returns the bot's own account, which is also the cheapest check that a token is valid.
    ///
    /// Telegram docs: [getMe](https://core.telegram.org/bots/api#getme)
    pub fn get_me(&self) -> Call<GetMe> {
        self.call(GetMe {})
    }

    /// Signs the bot out of Telegram's cloud server before it moves to a self-hosted one. The
    /// cloud server refuses it for the next ten minutes.
    ///
    /// Telegram docs: [logOut](https://core.telegram.org/bots/api#logout)
    pub fn log_out(&self) -> Call<LogOut> {
        self.call(LogOut {})
    }

    /// Shuts the bot down on one self-hosted server before it moves to another. Remove the
    /// webhook first; answers error 429 within ten minutes of a start.
    ///
    /// Telegram docs: [close](https://core.telegram.org/bots/api#close)
    pub fn close(&self) -> Call<Close> {
        self.call(Close {})
    }

    /// Sends a text message to a chat.
    ///
    /// At most one of `parse_mode`, `entities` may be given.
    ///
    /// Telegram docs: [sendMessage](https://core.telegram.org/bots/api#sendmessage)
    pub fn send_message(
        &self,
        chat_id: impl Into<ChatId>,
        text: impl Into<String>,
    ) -> Call<SendMessage> {
        self.call(SendMessage {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            text: text.into(),
            parse_mode: None,
            entities: None,
            link_preview_options: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Forwards one message to another chat, keeping the note of where it came from. Service
    /// messages and protected content are refused.
    ///
    /// Telegram docs: [forwardMessage](https://core.telegram.org/bots/api#forwardmessage)
    pub fn forward_message(
        &self,
        chat_id: impl Into<ChatId>,
        from_chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<ForwardMessage> {
        self.call(ForwardMessage {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            from_chat_id: from_chat_id.into(),
            video_start_timestamp: None,
            disable_notification: None,
            protect_content: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            message_id,
        })
    }

    /// Forwards up to 100 messages at once, keeping albums together. Messages that are gone or
    /// may not be forwarded are passed over without an error.
    ///
    /// Telegram docs: [forwardMessages](https://core.telegram.org/bots/api#forwardmessages)
    pub fn forward_messages(
        &self,
        chat_id: impl Into<ChatId>,
        from_chat_id: impl Into<ChatId>,
        message_ids: impl IntoIterator<Item = i64>,
    ) -> Call<ForwardMessages> {
        self.call(ForwardMessages {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            from_chat_id: from_chat_id.into(),
            message_ids: message_ids.into_iter().collect(),
            disable_notification: None,
            protect_content: None,
        })
    }

    /// Sends a copy of a message without naming its origin. Answers only the new message's
    /// identifier; leaving out `caption` keeps the old one.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs: [copyMessage](https://core.telegram.org/bots/api#copymessage)
    pub fn copy_message(
        &self,
        chat_id: impl Into<ChatId>,
        from_chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<CopyMessage> {
        self.call(CopyMessage {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            from_chat_id: from_chat_id.into(),
            message_id,
            video_start_timestamp: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends copies of up to 100 messages without naming their origin, keeping albums together.
    /// Those that cannot be copied are silently left out.
    ///
    /// Telegram docs: [copyMessages](https://core.telegram.org/bots/api#copymessages)
    pub fn copy_messages(
        &self,
        chat_id: impl Into<ChatId>,
        from_chat_id: impl Into<ChatId>,
        message_ids: impl IntoIterator<Item = i64>,
    ) -> Call<CopyMessages> {
        self.call(CopyMessages {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            from_chat_id: from_chat_id.into(),
            message_ids: message_ids.into_iter().collect(),
            disable_notification: None,
            protect_content: None,
            remove_caption: None,
        })
    }

    /// Sends a photo of at most 10 MB, optionally with a caption.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs: [sendPhoto](https://core.telegram.org/bots/api#sendphoto)
    pub fn send_photo(
        &self,
        chat_id: impl Into<ChatId>,
        photo: impl Into<InputFile>,
    ) -> Call<SendPhoto> {
        self.call(SendPhoto {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            photo: photo.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends a live photo: a still picture plus a short video. Both parts must be uploaded or
    /// known by file identifier; addresses do not work.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs: [sendLivePhoto](https://core.telegram.org/bots/api#sendlivephoto)
    pub fn send_live_photo(
        &self,
        chat_id: impl Into<ChatId>,
        live_photo: impl Into<InputFile>,
        photo: impl Into<InputFile>,
    ) -> Call<SendLivePhoto> {
        self.call(SendLivePhoto {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            live_photo: live_photo.into(),
            photo: photo.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends an MP3 or M4A track that clients show in their music player. Use `sendVoice` for
    /// spoken messages.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs: [sendAudio](https://core.telegram.org/bots/api#sendaudio)
    pub fn send_audio(
        &self,
        chat_id: impl Into<ChatId>,
        audio: impl Into<InputFile>,
    ) -> Call<SendAudio> {
        self.call(SendAudio {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            audio: audio.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            duration: None,
            performer: None,
            title: None,
            thumbnail: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends any file as it is, up to 50 MB on the cloud server.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs: [sendDocument](https://core.telegram.org/bots/api#senddocument)
    pub fn send_document(
        &self,
        chat_id: impl Into<ChatId>,
        document: impl Into<InputFile>,
    ) -> Call<SendDocument> {
        self.call(SendDocument {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            document: document.into(),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            disable_content_type_detection: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends an MPEG-4 video, at most 50 MB on the cloud server; other formats arrive as plain
    /// documents.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs: [sendVideo](https://core.telegram.org/bots/api#sendvideo)
    pub fn send_video(
        &self,
        chat_id: impl Into<ChatId>,
        video: impl Into<InputFile>,
    ) -> Call<SendVideo> {
        self.call(SendVideo {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            video: video.into(),
            duration: None,
            width: None,
            height: None,
            thumbnail: None,
            cover: None,
            start_timestamp: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
            supports_streaming: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends a GIF or a soundless MPEG-4 clip that plays in a loop.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs: [sendAnimation](https://core.telegram.org/bots/api#sendanimation)
    pub fn send_animation(
        &self,
        chat_id: impl Into<ChatId>,
        animation: impl Into<InputFile>,
    ) -> Call<SendAnimation> {
        self.call(SendAnimation {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            animation: animation.into(),
            duration: None,
            width: None,
            height: None,
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends a playable voice message. Needs Opus in OGG, MP3 or M4A; anything else arrives as an
    /// audio or document.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs: [sendVoice](https://core.telegram.org/bots/api#sendvoice)
    pub fn send_voice(
        &self,
        chat_id: impl Into<ChatId>,
        voice: impl Into<InputFile>,
    ) -> Call<SendVoice> {
        self.call(SendVoice {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            voice: voice.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            duration: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends a round video message of at most one minute. Addresses are not accepted, only
    /// uploads and file identifiers.
    ///
    /// Telegram docs: [sendVideoNote](https://core.telegram.org/bots/api#sendvideonote)
    pub fn send_video_note(
        &self,
        chat_id: impl Into<ChatId>,
        video_note: impl Into<InputFile>,
    ) -> Call<SendVideoNote> {
        self.call(SendVideoNote {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            video_note: video_note.into(),
            duration: None,
            length: None,
            thumbnail: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends photos and videos that stay hidden until the reader pays Telegram Stars. A channel
    /// keeps the proceeds itself; elsewhere the bot gets them.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs: [sendPaidMedia](https://core.telegram.org/bots/api#sendpaidmedia)
    pub fn send_paid_media(
        &self,
        chat_id: impl Into<ChatId>,
        star_count: i64,
        media: impl IntoIterator<Item = impl Into<InputPaidMedia>>,
    ) -> Call<SendPaidMedia> {
        self.call(SendPaidMedia {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            star_count,
            media: media.into_iter().map(Into::into).collect(),
            payload: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends two to ten files as one album and answers all its messages. Documents and audio
    /// tracks cannot be mixed with other kinds.
    ///
    /// Telegram docs: [sendMediaGroup](https://core.telegram.org/bots/api#sendmediagroup)
    pub fn send_media_group(
        &self,
        chat_id: impl Into<ChatId>,
        media: impl IntoIterator<Item = impl Into<MediaGroupItem>>,
    ) -> Call<SendMediaGroup> {
        self.call(SendMediaGroup {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            media: media.into_iter().map(Into::into).collect(),
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            reply_parameters: None,
        })
    }

    /// Sends a map position, or a live location when `live_period` is given.
    ///
    /// Telegram docs: [sendLocation](https://core.telegram.org/bots/api#sendlocation)
    pub fn send_location(
        &self,
        chat_id: impl Into<ChatId>,
        latitude: f64,
        longitude: f64,
    ) -> Call<SendLocation> {
        self.call(SendLocation {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            latitude,
            longitude,
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends a place with a name and an address, shown on a map.
    ///
    /// Telegram docs: [sendVenue](https://core.telegram.org/bots/api#sendvenue)
    pub fn send_venue(
        &self,
        chat_id: impl Into<ChatId>,
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Call<SendVenue> {
        self.call(SendVenue {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            latitude,
            longitude,
            title: title.into(),
            address: address.into(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends a phone contact that the reader can save.
    ///
    /// Telegram docs: [sendContact](https://core.telegram.org/bots/api#sendcontact)
    pub fn send_contact(
        &self,
        chat_id: impl Into<ChatId>,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Call<SendContact> {
        self.call(SendContact {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            phone_number: phone_number.into(),
            first_name: first_name.into(),
            last_name: None,
            vcard: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

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
    pub fn send_poll(
        &self,
        chat_id: impl Into<ChatId>,
        question: impl Into<String>,
        options: impl IntoIterator<Item = InputPollOption>,
    ) -> Call<SendPoll> {
        self.call(SendPoll {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            question: question.into(),
            question_parse_mode: None,
            question_entities: None,
            options: options.into_iter().collect(),
            is_anonymous: None,
            kind: None,
            allows_multiple_answers: None,
            allows_revoting: None,
            shuffle_options: None,
            allow_adding_options: None,
            hide_results_until_closes: None,
            members_only: None,
            country_codes: None,
            correct_option_ids: None,
            explanation: None,
            explanation_parse_mode: None,
            explanation_entities: None,
            explanation_media: None,
            open_period: None,
            close_date: None,
            is_closed: None,
            description: None,
            description_parse_mode: None,
            description_entities: None,
            media: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends a checklist in the name of a business account that is connected.
    ///
    /// Telegram docs: [sendChecklist](https://core.telegram.org/bots/api#sendchecklist)
    pub fn send_checklist(
        &self,
        business_connection_id: impl Into<String>,
        chat_id: impl Into<ChatId>,
        checklist: InputChecklist,
    ) -> Call<SendChecklist> {
        self.call(SendChecklist {
            business_connection_id: business_connection_id.into(),
            chat_id: chat_id.into(),
            checklist,
            disable_notification: None,
            protect_content: None,
            message_effect_id: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Sends an animated emoji such as a die or a slot machine whose outcome the server draws at
    /// random.
    ///
    /// Telegram docs: [sendDice](https://core.telegram.org/bots/api#senddice)
    pub fn send_dice(&self, chat_id: impl Into<ChatId>) -> Call<SendDice> {
        self.call(SendDice {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            emoji: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Shows a private chat the text written so far while an answer is still being generated. The
    /// draft vanishes after about 30 seconds; send the final text yourself.
    ///
    /// At most one of `parse_mode`, `entities` may be given.
    ///
    /// Telegram docs: [sendMessageDraft](https://core.telegram.org/bots/api#sendmessagedraft)
    pub fn send_message_draft(&self, chat_id: i64, draft_id: i64) -> Call<SendMessageDraft> {
        self.call(SendMessageDraft {
            chat_id,
            message_thread_id: None,
            draft_id,
            text: None,
            parse_mode: None,
            entities: None,
            can_stop: None,
            keep_on_stop: None,
        })
    }

    /// Shows that the bot is busy, for example “typing”, for five seconds or until its next
    /// message arrives.
    ///
    /// Telegram docs: [sendChatAction](https://core.telegram.org/bots/api#sendchataction)
    pub fn send_chat_action(
        &self,
        chat_id: impl Into<ChatId>,
        action: impl Into<ChatAction>,
    ) -> Call<SendChatAction> {
        self.call(SendChatAction {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            action: action.into(),
        })
    }

    /// Replaces the bot's reactions on a message; an empty list takes them off. A bot may set one
    /// per message and never a paid one.
    ///
    /// Telegram docs: [setMessageReaction](https://core.telegram.org/bots/api#setmessagereaction)
    pub fn set_message_reaction(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<SetMessageReaction> {
        self.call(SetMessageReaction {
            chat_id: chat_id.into(),
            message_id,
            reaction: None,
            is_big: None,
        })
    }

    /// Lists the profile pictures of a user, each in several sizes, page by page.
    ///
    /// Telegram docs:
    /// [getUserProfilePhotos](https://core.telegram.org/bots/api#getuserprofilephotos)
    pub fn get_user_profile_photos(&self, user_id: i64) -> Call<GetUserProfilePhotos> {
        self.call(GetUserProfilePhotos {
            user_id,
            offset: None,
            limit: None,
        })
    }

    /// Lists the audio tracks that a user shows on the profile.
    ///
    /// Telegram docs:
    /// [getUserProfileAudios](https://core.telegram.org/bots/api#getuserprofileaudios)
    pub fn get_user_profile_audios(&self, user_id: i64) -> Call<GetUserProfileAudios> {
        self.call(GetUserProfileAudios {
            user_id,
            offset: None,
            limit: None,
        })
    }

    /// Sets or clears the emoji status of a user who allowed it in the bot's Mini App beforehand.
    ///
    /// Telegram docs: [setUserEmojiStatus](https://core.telegram.org/bots/api#setuseremojistatus)
    pub fn set_user_emoji_status(&self, user_id: i64) -> Call<SetUserEmojiStatus> {
        self.call(SetUserEmojiStatus {
            user_id,
            emoji_status_custom_emoji_id: None,
            emoji_status_expiration_date: None,
        })
    }

    /// Prepares a file of up to 20 MB for download and answers its path. The path works for at
    /// least an hour; ask again afterwards.
    ///
    /// Telegram docs: [getFile](https://core.telegram.org/bots/api#getfile)
    pub fn get_file(&self, file_id: impl Into<String>) -> Call<GetFile> {
        self.call(GetFile {
            file_id: file_id.into(),
        })
    }

    /// Removes a user from a group or channel and keeps the user out. A ban of under 30 seconds
    /// or over 366 days lasts forever; needs the right to restrict members.
    ///
    /// Telegram docs: [banChatMember](https://core.telegram.org/bots/api#banchatmember)
    pub fn ban_chat_member(&self, chat_id: impl Into<ChatId>, user_id: i64) -> Call<BanChatMember> {
        self.call(BanChatMember {
            chat_id: chat_id.into(),
            user_id,
            until_date: None,
            revoke_messages: None,
        })
    }

    /// Lifts a ban so that the user may come back. Somebody who is in the chat right now is
    /// removed, unless `only_if_banned` is set.
    ///
    /// Telegram docs: [unbanChatMember](https://core.telegram.org/bots/api#unbanchatmember)
    pub fn unban_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<UnbanChatMember> {
        self.call(UnbanChatMember {
            chat_id: chat_id.into(),
            user_id,
            only_if_banned: None,
        })
    }

    /// Limits what one user may do in a supergroup. Allow everything to lift the restrictions; a
    /// span under 30 seconds or over 366 days never ends.
    ///
    /// Telegram docs: [restrictChatMember](https://core.telegram.org/bots/api#restrictchatmember)
    pub fn restrict_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
        permissions: ChatPermissions,
    ) -> Call<RestrictChatMember> {
        self.call(RestrictChatMember {
            chat_id: chat_id.into(),
            user_id,
            permissions,
            use_independent_chat_permissions: None,
            until_date: None,
        })
    }

    /// Grants administrator rights to a member, or takes them all away when every flag is
    /// `false`. The bot itself needs the right to promote.
    ///
    /// Telegram docs: [promoteChatMember](https://core.telegram.org/bots/api#promotechatmember)
    pub fn promote_chat_member(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<PromoteChatMember> {
        self.call(PromoteChatMember {
            chat_id: chat_id.into(),
            user_id,
            is_anonymous: None,
            can_manage_chat: None,
            can_delete_messages: None,
            can_manage_video_chats: None,
            can_restrict_members: None,
            can_promote_members: None,
            can_change_info: None,
            can_invite_users: None,
            can_post_stories: None,
            can_edit_stories: None,
            can_delete_stories: None,
            can_post_messages: None,
            can_edit_messages: None,
            can_pin_messages: None,
            can_manage_topics: None,
            can_manage_direct_messages: None,
            can_manage_tags: None,
            can_send_welcome_messages: None,
        })
    }

    /// Sets the title shown next to an administrator's name. Works only in supergroups and for
    /// administrators that the bot promoted.
    ///
    /// Telegram docs:
    /// [setChatAdministratorCustomTitle](https://core.telegram.org/bots/api#setchatadministratorcustomtitle)
    pub fn set_chat_administrator_custom_title(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
        custom_title: impl Into<String>,
    ) -> Call<SetChatAdministratorCustomTitle> {
        self.call(SetChatAdministratorCustomTitle {
            chat_id: chat_id.into(),
            user_id,
            custom_title: custom_title.into(),
        })
    }

    /// Sets or removes the tag shown next to an ordinary member's name. Needs the
    /// `can_manage_tags` right.
    ///
    /// Telegram docs: [setChatMemberTag](https://core.telegram.org/bots/api#setchatmembertag)
    pub fn set_chat_member_tag(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<SetChatMemberTag> {
        self.call(SetChatMemberTag {
            chat_id: chat_id.into(),
            user_id,
            tag: None,
        })
    }

    /// Forbids a channel to write in a chat under its own name. Its owner cannot switch to
    /// another of their channels either.
    ///
    /// Telegram docs: [banChatSenderChat](https://core.telegram.org/bots/api#banchatsenderchat)
    pub fn ban_chat_sender_chat(
        &self,
        chat_id: impl Into<ChatId>,
        sender_chat_id: i64,
    ) -> Call<BanChatSenderChat> {
        self.call(BanChatSenderChat {
            chat_id: chat_id.into(),
            sender_chat_id,
        })
    }

    /// Lets a banned channel write in the chat under its own name again.
    ///
    /// Telegram docs:
    /// [unbanChatSenderChat](https://core.telegram.org/bots/api#unbanchatsenderchat)
    pub fn unban_chat_sender_chat(
        &self,
        chat_id: impl Into<ChatId>,
        sender_chat_id: i64,
    ) -> Call<UnbanChatSenderChat> {
        self.call(UnbanChatSenderChat {
            chat_id: chat_id.into(),
            sender_chat_id,
        })
    }

    /// Sets what ordinary members of a group may do by default. Needs the `can_restrict_members`
    /// right.
    ///
    /// Telegram docs: [setChatPermissions](https://core.telegram.org/bots/api#setchatpermissions)
    pub fn set_chat_permissions(
        &self,
        chat_id: impl Into<ChatId>,
        permissions: ChatPermissions,
    ) -> Call<SetChatPermissions> {
        self.call(SetChatPermissions {
            chat_id: chat_id.into(),
            permissions,
            use_independent_chat_permissions: None,
        })
    }

    /// Creates a fresh primary invite link for the bot and answers it as text. The bot's earlier
    /// primary link stops working.
    ///
    /// Telegram docs:
    /// [exportChatInviteLink](https://core.telegram.org/bots/api#exportchatinvitelink)
    pub fn export_chat_invite_link(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<ExportChatInviteLink> {
        self.call(ExportChatInviteLink {
            chat_id: chat_id.into(),
        })
    }

    /// Creates one more invite link, optionally with an expiry date, a member limit or approval
    /// by an administrator.
    ///
    /// At most one of `member_limit`, `creates_join_request` may be given.
    ///
    /// Telegram docs:
    /// [createChatInviteLink](https://core.telegram.org/bots/api#createchatinvitelink)
    pub fn create_chat_invite_link(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<CreateChatInviteLink> {
        self.call(CreateChatInviteLink {
            chat_id: chat_id.into(),
            name: None,
            expire_date: None,
            member_limit: None,
            creates_join_request: None,
        })
    }

    /// Changes the name and limits of an additional invite link that the bot made earlier.
    ///
    /// At most one of `member_limit`, `creates_join_request` may be given.
    ///
    /// Telegram docs: [editChatInviteLink](https://core.telegram.org/bots/api#editchatinvitelink)
    pub fn edit_chat_invite_link(
        &self,
        chat_id: impl Into<ChatId>,
        invite_link: impl Into<String>,
    ) -> Call<EditChatInviteLink> {
        self.call(EditChatInviteLink {
            chat_id: chat_id.into(),
            invite_link: invite_link.into(),
            name: None,
            expire_date: None,
            member_limit: None,
            creates_join_request: None,
        })
    }

    /// Creates an invite link to a channel whose members pay Telegram Stars every 30 days.
    ///
    /// Telegram docs:
    /// [createChatSubscriptionInviteLink](https://core.telegram.org/bots/api#createchatsubscriptioninvitelink)
    pub fn create_chat_subscription_invite_link(
        &self,
        chat_id: impl Into<ChatId>,
        subscription_period: i64,
        subscription_price: i64,
    ) -> Call<CreateChatSubscriptionInviteLink> {
        self.call(CreateChatSubscriptionInviteLink {
            chat_id: chat_id.into(),
            name: None,
            subscription_period,
            subscription_price,
        })
    }

    /// Renames a paid invite link of the bot. Price and period cannot be changed.
    ///
    /// Telegram docs:
    /// [editChatSubscriptionInviteLink](https://core.telegram.org/bots/api#editchatsubscriptioninvitelink)
    pub fn edit_chat_subscription_invite_link(
        &self,
        chat_id: impl Into<ChatId>,
        invite_link: impl Into<String>,
    ) -> Call<EditChatSubscriptionInviteLink> {
        self.call(EditChatSubscriptionInviteLink {
            chat_id: chat_id.into(),
            invite_link: invite_link.into(),
            name: None,
        })
    }

    /// Makes an invite link of the bot useless. When it was the primary one, a replacement
    /// appears by itself.
    ///
    /// Telegram docs:
    /// [revokeChatInviteLink](https://core.telegram.org/bots/api#revokechatinvitelink)
    pub fn revoke_chat_invite_link(
        &self,
        chat_id: impl Into<ChatId>,
        invite_link: impl Into<String>,
    ) -> Call<RevokeChatInviteLink> {
        self.call(RevokeChatInviteLink {
            chat_id: chat_id.into(),
            invite_link: invite_link.into(),
        })
    }

    /// Lets a user in who asked to join. Needs the `can_invite_users` right.
    ///
    /// Telegram docs:
    /// [approveChatJoinRequest](https://core.telegram.org/bots/api#approvechatjoinrequest)
    pub fn approve_chat_join_request(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<ApproveChatJoinRequest> {
        self.call(ApproveChatJoinRequest {
            chat_id: chat_id.into(),
            user_id,
        })
    }

    /// Turns away a user who asked to join. Needs the `can_invite_users` right.
    ///
    /// Telegram docs:
    /// [declineChatJoinRequest](https://core.telegram.org/bots/api#declinechatjoinrequest)
    pub fn decline_chat_join_request(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<DeclineChatJoinRequest> {
        self.call(DeclineChatJoinRequest {
            chat_id: chat_id.into(),
            user_id,
        })
    }

    /// Decides a join request handed to the bot as gatekeeper: let in, turn away, or leave to the
    /// human administrators.
    ///
    /// Telegram docs:
    /// [answerChatJoinRequestQuery](https://core.telegram.org/bots/api#answerchatjoinrequestquery)
    pub fn answer_chat_join_request_query(
        &self,
        chat_join_request_query_id: impl Into<String>,
        result: impl Into<JoinRequestResult>,
    ) -> Call<AnswerChatJoinRequestQuery> {
        self.call(AnswerChatJoinRequestQuery {
            chat_join_request_query_id: chat_join_request_query_id.into(),
            result: result.into(),
        })
    }

    /// Opens a Mini App for a user who asked to join, before the decision. Finish with
    /// `answerChatJoinRequestQuery` afterwards.
    ///
    /// Telegram docs:
    /// [sendChatJoinRequestWebApp](https://core.telegram.org/bots/api#sendchatjoinrequestwebapp)
    pub fn send_chat_join_request_web_app(
        &self,
        chat_join_request_query_id: impl Into<String>,
        web_app_url: impl Into<String>,
    ) -> Call<SendChatJoinRequestWebApp> {
        self.call(SendChatJoinRequestWebApp {
            chat_join_request_query_id: chat_join_request_query_id.into(),
            web_app_url: web_app_url.into(),
        })
    }

    /// Sets the picture of a group or channel. Takes an upload only, and the bot needs the right
    /// to change chat details.
    ///
    /// Telegram docs: [setChatPhoto](https://core.telegram.org/bots/api#setchatphoto)
    pub fn set_chat_photo(
        &self,
        chat_id: impl Into<ChatId>,
        photo: impl Into<InputFile>,
    ) -> Call<SetChatPhoto> {
        self.call(SetChatPhoto {
            chat_id: chat_id.into(),
            photo: photo.into(),
        })
    }

    /// Removes the picture of a group or channel. The bot needs the right to change chat details.
    ///
    /// Telegram docs: [deleteChatPhoto](https://core.telegram.org/bots/api#deletechatphoto)
    pub fn delete_chat_photo(&self, chat_id: impl Into<ChatId>) -> Call<DeleteChatPhoto> {
        self.call(DeleteChatPhoto {
            chat_id: chat_id.into(),
        })
    }

    /// Renames a group or channel. The bot needs the right to change chat details.
    ///
    /// Telegram docs: [setChatTitle](https://core.telegram.org/bots/api#setchattitle)
    pub fn set_chat_title(
        &self,
        chat_id: impl Into<ChatId>,
        title: impl Into<String>,
    ) -> Call<SetChatTitle> {
        self.call(SetChatTitle {
            chat_id: chat_id.into(),
            title: title.into(),
        })
    }

    /// Sets what a group or channel says about itself; leaving it out clears the description.
    ///
    /// Telegram docs: [setChatDescription](https://core.telegram.org/bots/api#setchatdescription)
    pub fn set_chat_description(&self, chat_id: impl Into<ChatId>) -> Call<SetChatDescription> {
        self.call(SetChatDescription {
            chat_id: chat_id.into(),
            description: None,
        })
    }

    /// Pins a message at the top of a chat, next to those already pinned. Groups want the right
    /// to pin, channels the right to edit.
    ///
    /// Telegram docs: [pinChatMessage](https://core.telegram.org/bots/api#pinchatmessage)
    pub fn pin_chat_message(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<PinChatMessage> {
        self.call(PinChatMessage {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_id,
            disable_notification: None,
        })
    }

    /// Unpins one message of a chat; without `message_id` it takes the newest pinned one.
    ///
    /// Telegram docs: [unpinChatMessage](https://core.telegram.org/bots/api#unpinchatmessage)
    pub fn unpin_chat_message(&self, chat_id: impl Into<ChatId>) -> Call<UnpinChatMessage> {
        self.call(UnpinChatMessage {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_id: None,
        })
    }

    /// Unpins everything that is pinned in a chat.
    ///
    /// Telegram docs:
    /// [unpinAllChatMessages](https://core.telegram.org/bots/api#unpinallchatmessages)
    pub fn unpin_all_chat_messages(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<UnpinAllChatMessages> {
        self.call(UnpinAllChatMessages {
            chat_id: chat_id.into(),
        })
    }

    /// Makes the bot leave a group or channel.
    ///
    /// Telegram docs: [leaveChat](https://core.telegram.org/bots/api#leavechat)
    pub fn leave_chat(&self, chat_id: impl Into<ChatId>) -> Call<LeaveChat> {
        self.call(LeaveChat {
            chat_id: chat_id.into(),
        })
    }

    /// Returns everything the bot may know about a chat, freshly read from the server.
    ///
    /// Telegram docs: [getChat](https://core.telegram.org/bots/api#getchat)
    pub fn get_chat(&self, chat_id: impl Into<ChatId>) -> Call<GetChat> {
        self.call(GetChat {
            chat_id: chat_id.into(),
        })
    }

    /// Lists the administrators of a chat. Other bots are missing unless `return_bots` is set.
    ///
    /// Telegram docs:
    /// [getChatAdministrators](https://core.telegram.org/bots/api#getchatadministrators)
    pub fn get_chat_administrators(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<GetChatAdministrators> {
        self.call(GetChatAdministrators {
            chat_id: chat_id.into(),
            return_bots: None,
        })
    }

    /// Returns how many members a chat has.
    ///
    /// Telegram docs: [getChatMemberCount](https://core.telegram.org/bots/api#getchatmembercount)
    pub fn get_chat_member_count(&self, chat_id: impl Into<ChatId>) -> Call<GetChatMemberCount> {
        self.call(GetChatMemberCount {
            chat_id: chat_id.into(),
        })
    }

    /// Tells whether and in which role a user belongs to a chat. Dependable for others only where
    /// the bot has administrator rank.
    ///
    /// Telegram docs: [getChatMember](https://core.telegram.org/bots/api#getchatmember)
    pub fn get_chat_member(&self, chat_id: impl Into<ChatId>, user_id: i64) -> Call<GetChatMember> {
        self.call(GetChatMember {
            chat_id: chat_id.into(),
            user_id,
        })
    }

    /// Returns the latest posts of the channel that a user shows on the profile.
    ///
    /// Telegram docs:
    /// [getUserPersonalChatMessages](https://core.telegram.org/bots/api#getuserpersonalchatmessages)
    pub fn get_user_personal_chat_messages(
        &self,
        user_id: i64,
        limit: i64,
    ) -> Call<GetUserPersonalChatMessages> {
        self.call(GetUserPersonalChatMessages {
            user_id,
            limit,
        })
    }

    /// Assigns a sticker set to a supergroup. Works only where `can_set_sticker_set` was reported
    /// by `getChat`.
    ///
    /// Telegram docs: [setChatStickerSet](https://core.telegram.org/bots/api#setchatstickerset)
    pub fn set_chat_sticker_set(
        &self,
        chat_id: impl Into<ChatId>,
        sticker_set_name: impl Into<String>,
    ) -> Call<SetChatStickerSet> {
        self.call(SetChatStickerSet {
            chat_id: chat_id.into(),
            sticker_set_name: sticker_set_name.into(),
        })
    }

    /// Takes the assigned sticker set away from a supergroup. Works only where
    /// `can_set_sticker_set` was reported by `getChat`.
    ///
    /// Telegram docs:
    /// [deleteChatStickerSet](https://core.telegram.org/bots/api#deletechatstickerset)
    pub fn delete_chat_sticker_set(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<DeleteChatStickerSet> {
        self.call(DeleteChatStickerSet {
            chat_id: chat_id.into(),
        })
    }

    /// Lists the custom emoji that everyone may use as a topic icon.
    ///
    /// Telegram docs:
    /// [getForumTopicIconStickers](https://core.telegram.org/bots/api#getforumtopiciconstickers)
    pub fn get_forum_topic_icon_stickers(&self) -> Call<GetForumTopicIconStickers> {
        self.call(GetForumTopicIconStickers {})
    }

    /// Opens a new topic in a forum or in a private chat. Forums want the `can_manage_topics`
    /// right.
    ///
    /// Telegram docs: [createForumTopic](https://core.telegram.org/bots/api#createforumtopic)
    pub fn create_forum_topic(
        &self,
        chat_id: impl Into<ChatId>,
        name: impl Into<String>,
    ) -> Call<CreateForumTopic> {
        self.call(CreateForumTopic {
            chat_id: chat_id.into(),
            name: name.into(),
            icon_color: None,
            icon_custom_emoji_id: None,
        })
    }

    /// Changes the name or icon of a topic; whatever is left out stays as it was.
    ///
    /// Telegram docs: [editForumTopic](https://core.telegram.org/bots/api#editforumtopic)
    pub fn edit_forum_topic(
        &self,
        chat_id: impl Into<ChatId>,
        message_thread_id: i64,
    ) -> Call<EditForumTopic> {
        self.call(EditForumTopic {
            chat_id: chat_id.into(),
            message_thread_id,
            name: None,
            icon_custom_emoji_id: None,
        })
    }

    /// Closes a topic so that ordinary members can no longer write in it.
    ///
    /// Telegram docs: [closeForumTopic](https://core.telegram.org/bots/api#closeforumtopic)
    pub fn close_forum_topic(
        &self,
        chat_id: impl Into<ChatId>,
        message_thread_id: i64,
    ) -> Call<CloseForumTopic> {
        self.call(CloseForumTopic {
            chat_id: chat_id.into(),
            message_thread_id,
        })
    }

    /// Opens a closed topic of a forum again.
    ///
    /// Telegram docs: [reopenForumTopic](https://core.telegram.org/bots/api#reopenforumtopic)
    pub fn reopen_forum_topic(
        &self,
        chat_id: impl Into<ChatId>,
        message_thread_id: i64,
    ) -> Call<ReopenForumTopic> {
        self.call(ReopenForumTopic {
            chat_id: chat_id.into(),
            message_thread_id,
        })
    }

    /// Deletes a topic and everything written in it. Forums want the `can_delete_messages` right.
    ///
    /// Telegram docs: [deleteForumTopic](https://core.telegram.org/bots/api#deleteforumtopic)
    pub fn delete_forum_topic(
        &self,
        chat_id: impl Into<ChatId>,
        message_thread_id: i64,
    ) -> Call<DeleteForumTopic> {
        self.call(DeleteForumTopic {
            chat_id: chat_id.into(),
            message_thread_id,
        })
    }

    /// Unpins everything that is pinned in one topic.
    ///
    /// Telegram docs:
    /// [unpinAllForumTopicMessages](https://core.telegram.org/bots/api#unpinallforumtopicmessages)
    pub fn unpin_all_forum_topic_messages(
        &self,
        chat_id: impl Into<ChatId>,
        message_thread_id: i64,
    ) -> Call<UnpinAllForumTopicMessages> {
        self.call(UnpinAllForumTopicMessages {
            chat_id: chat_id.into(),
            message_thread_id,
        })
    }

    /// Renames the topic “General” of a forum.
    ///
    /// Telegram docs:
    /// [editGeneralForumTopic](https://core.telegram.org/bots/api#editgeneralforumtopic)
    pub fn edit_general_forum_topic(
        &self,
        chat_id: impl Into<ChatId>,
        name: impl Into<String>,
    ) -> Call<EditGeneralForumTopic> {
        self.call(EditGeneralForumTopic {
            chat_id: chat_id.into(),
            name: name.into(),
        })
    }

    /// Closes the topic “General” of a forum for ordinary members.
    ///
    /// Telegram docs:
    /// [closeGeneralForumTopic](https://core.telegram.org/bots/api#closegeneralforumtopic)
    pub fn close_general_forum_topic(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<CloseGeneralForumTopic> {
        self.call(CloseGeneralForumTopic {
            chat_id: chat_id.into(),
        })
    }

    /// Opens the topic “General” again; if it was hidden, it shows up as well.
    ///
    /// Telegram docs:
    /// [reopenGeneralForumTopic](https://core.telegram.org/bots/api#reopengeneralforumtopic)
    pub fn reopen_general_forum_topic(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<ReopenGeneralForumTopic> {
        self.call(ReopenGeneralForumTopic {
            chat_id: chat_id.into(),
        })
    }

    /// Hides the topic “General” of a forum; an open one is closed on the way.
    ///
    /// Telegram docs:
    /// [hideGeneralForumTopic](https://core.telegram.org/bots/api#hidegeneralforumtopic)
    pub fn hide_general_forum_topic(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<HideGeneralForumTopic> {
        self.call(HideGeneralForumTopic {
            chat_id: chat_id.into(),
        })
    }

    /// Shows the hidden topic “General” of a forum again.
    ///
    /// Telegram docs:
    /// [unhideGeneralForumTopic](https://core.telegram.org/bots/api#unhidegeneralforumtopic)
    pub fn unhide_general_forum_topic(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<UnhideGeneralForumTopic> {
        self.call(UnhideGeneralForumTopic {
            chat_id: chat_id.into(),
        })
    }

    /// Unpins everything that is pinned in the topic “General”.
    ///
    /// Telegram docs:
    /// [unpinAllGeneralForumTopicMessages](https://core.telegram.org/bots/api#unpinallgeneralforumtopicmessages)
    pub fn unpin_all_general_forum_topic_messages(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<UnpinAllGeneralForumTopicMessages> {
        self.call(UnpinAllGeneralForumTopicMessages {
            chat_id: chat_id.into(),
        })
    }

    /// Answers a press on an inline button with a notice, an alert, a link or nothing. Always
    /// call it: the client shows progress until then.
    ///
    /// Telegram docs:
    /// [answerCallbackQuery](https://core.telegram.org/bots/api#answercallbackquery)
    pub fn answer_callback_query(
        &self,
        callback_query_id: impl Into<String>,
    ) -> Call<AnswerCallbackQuery> {
        self.call(AnswerCallbackQuery {
            callback_query_id: callback_query_id.into(),
            text: None,
            show_alert: None,
            url: None,
            cache_time: None,
        })
    }

    /// Replies to a message that called the bot into a chat where it is no member. Answers what
    /// was sent, by its inline identifier.
    ///
    /// Telegram docs: [answerGuestQuery](https://core.telegram.org/bots/api#answerguestquery)
    pub fn answer_guest_query(
        &self,
        guest_query_id: impl Into<String>,
        result: impl Into<InlineQueryResult>,
    ) -> Call<AnswerGuestQuery> {
        self.call(AnswerGuestQuery {
            guest_query_id: guest_query_id.into(),
            result: result.into(),
        })
    }

    /// Lists the boosts that a user gave to a chat. Works only where the bot has administrator
    /// rank.
    ///
    /// Telegram docs: [getUserChatBoosts](https://core.telegram.org/bots/api#getuserchatboosts)
    pub fn get_user_chat_boosts(
        &self,
        chat_id: impl Into<ChatId>,
        user_id: i64,
    ) -> Call<GetUserChatBoosts> {
        self.call(GetUserChatBoosts {
            chat_id: chat_id.into(),
            user_id,
        })
    }

    /// Returns a connection between the bot and a business account, including the rights granted.
    ///
    /// Telegram docs:
    /// [getBusinessConnection](https://core.telegram.org/bots/api#getbusinessconnection)
    pub fn get_business_connection(
        &self,
        business_connection_id: impl Into<String>,
    ) -> Call<GetBusinessConnection> {
        self.call(GetBusinessConnection {
            business_connection_id: business_connection_id.into(),
        })
    }

    /// Returns the token of a bot that this bot manages.
    ///
    /// Telegram docs: [getManagedBotToken](https://core.telegram.org/bots/api#getmanagedbottoken)
    pub fn get_managed_bot_token(&self, user_id: i64) -> Call<GetManagedBotToken> {
        self.call(GetManagedBotToken {
            user_id,
        })
    }

    /// Gives a managed bot a new token and answers it. The old token stops working at once.
    ///
    /// Telegram docs:
    /// [replaceManagedBotToken](https://core.telegram.org/bots/api#replacemanagedbottoken)
    pub fn replace_managed_bot_token(&self, user_id: i64) -> Call<ReplaceManagedBotToken> {
        self.call(ReplaceManagedBotToken {
            user_id,
        })
    }

    /// Tells who may use a bot that this bot manages.
    ///
    /// Telegram docs:
    /// [getManagedBotAccessSettings](https://core.telegram.org/bots/api#getmanagedbotaccesssettings)
    pub fn get_managed_bot_access_settings(
        &self,
        user_id: i64,
    ) -> Call<GetManagedBotAccessSettings> {
        self.call(GetManagedBotAccessSettings {
            user_id,
        })
    }

    /// Decides whether everyone or only chosen users may talk to a managed bot. Its owner always
    /// may.
    ///
    /// Telegram docs:
    /// [setManagedBotAccessSettings](https://core.telegram.org/bots/api#setmanagedbotaccesssettings)
    pub fn set_managed_bot_access_settings(
        &self,
        user_id: i64,
        is_access_restricted: bool,
    ) -> Call<SetManagedBotAccessSettings> {
        self.call(SetManagedBotAccessSettings {
            user_id,
            is_access_restricted,
            added_user_ids: None,
        })
    }

    /// Sets the command list that clients offer, for one scope and one language. It replaces the
    /// former list of that scope.
    ///
    /// Telegram docs: [setMyCommands](https://core.telegram.org/bots/api#setmycommands)
    pub fn set_my_commands(
        &self,
        commands: impl IntoIterator<Item = BotCommand>,
    ) -> Call<SetMyCommands> {
        self.call(SetMyCommands {
            commands: commands.into_iter().collect(),
            scope: None,
            language_code: None,
        })
    }

    /// Removes the command list of one scope and language, so that the next wider list shows
    /// instead.
    ///
    /// Telegram docs: [deleteMyCommands](https://core.telegram.org/bots/api#deletemycommands)
    pub fn delete_my_commands(&self) -> Call<DeleteMyCommands> {
        self.call(DeleteMyCommands {
            scope: None,
            language_code: None,
        })
    }

    /// Returns the command list set for exactly this scope and language; empty when none was set.
    ///
    /// Telegram docs: [getMyCommands](https://core.telegram.org/bots/api#getmycommands)
    pub fn get_my_commands(&self) -> Call<GetMyCommands> {
        self.call(GetMyCommands {
            scope: None,
            language_code: None,
        })
    }

    /// Changes the bot's name for one language; an empty name falls back to the general one.
    ///
    /// Telegram docs: [setMyName](https://core.telegram.org/bots/api#setmyname)
    pub fn set_my_name(&self) -> Call<SetMyName> {
        self.call(SetMyName {
            name: None,
            language_code: None,
        })
    }

    /// Returns the bot's name as users of a language see it.
    ///
    /// Telegram docs: [getMyName](https://core.telegram.org/bots/api#getmyname)
    pub fn get_my_name(&self) -> Call<GetMyName> {
        self.call(GetMyName {
            language_code: None,
        })
    }

    /// Changes the text that a user sees in a still empty chat with the bot.
    ///
    /// Telegram docs: [setMyDescription](https://core.telegram.org/bots/api#setmydescription)
    pub fn set_my_description(&self) -> Call<SetMyDescription> {
        self.call(SetMyDescription {
            description: None,
            language_code: None,
        })
    }

    /// Returns the text shown in an empty chat with the bot, for a language.
    ///
    /// Telegram docs: [getMyDescription](https://core.telegram.org/bots/api#getmydescription)
    pub fn get_my_description(&self) -> Call<GetMyDescription> {
        self.call(GetMyDescription {
            language_code: None,
        })
    }

    /// Changes the short text of the bot's profile, which also goes along when the bot is shared.
    ///
    /// Telegram docs:
    /// [setMyShortDescription](https://core.telegram.org/bots/api#setmyshortdescription)
    pub fn set_my_short_description(&self) -> Call<SetMyShortDescription> {
        self.call(SetMyShortDescription {
            short_description: None,
            language_code: None,
        })
    }

    /// Returns the short text of the bot's profile page, for a language.
    ///
    /// Telegram docs:
    /// [getMyShortDescription](https://core.telegram.org/bots/api#getmyshortdescription)
    pub fn get_my_short_description(&self) -> Call<GetMyShortDescription> {
        self.call(GetMyShortDescription {
            language_code: None,
        })
    }

    /// Gives the bot a new profile picture, still or animated.
    ///
    /// Telegram docs: [setMyProfilePhoto](https://core.telegram.org/bots/api#setmyprofilephoto)
    pub fn set_my_profile_photo(
        &self,
        photo: impl Into<InputProfilePhoto>,
    ) -> Call<SetMyProfilePhoto> {
        self.call(SetMyProfilePhoto {
            photo: photo.into(),
        })
    }

    /// Takes away the bot's current profile picture.
    ///
    /// Telegram docs:
    /// [removeMyProfilePhoto](https://core.telegram.org/bots/api#removemyprofilephoto)
    pub fn remove_my_profile_photo(&self) -> Call<RemoveMyProfilePhoto> {
        self.call(RemoveMyProfilePhoto {})
    }

    /// Changes the menu button of one private chat, or without `chat_id` the one used everywhere
    /// else.
    ///
    /// Telegram docs: [setChatMenuButton](https://core.telegram.org/bots/api#setchatmenubutton)
    pub fn set_chat_menu_button(&self) -> Call<SetChatMenuButton> {
        self.call(SetChatMenuButton {
            chat_id: None,
            menu_button: None,
        })
    }

    /// Returns the menu button of one private chat, or without `chat_id` the general one.
    ///
    /// Telegram docs: [getChatMenuButton](https://core.telegram.org/bots/api#getchatmenubutton)
    pub fn get_chat_menu_button(&self) -> Call<GetChatMenuButton> {
        self.call(GetChatMenuButton {
            chat_id: None,
        })
    }

    /// Sets which rights clients propose when someone makes the bot an administrator. People may
    /// still choose others; omitted `rights` clear the proposal.
    ///
    /// Telegram docs:
    /// [setMyDefaultAdministratorRights](https://core.telegram.org/bots/api#setmydefaultadministratorrights)
    pub fn set_my_default_administrator_rights(&self) -> Call<SetMyDefaultAdministratorRights> {
        self.call(SetMyDefaultAdministratorRights {
            rights: None,
            for_channels: None,
        })
    }

    /// Returns the rights proposed when someone makes the bot an administrator.
    ///
    /// Telegram docs:
    /// [getMyDefaultAdministratorRights](https://core.telegram.org/bots/api#getmydefaultadministratorrights)
    pub fn get_my_default_administrator_rights(&self) -> Call<GetMyDefaultAdministratorRights> {
        self.call(GetMyDefaultAdministratorRights {
            for_channels: None,
        })
    }

    /// Lists the gifts that the bot can buy for users and channels.
    ///
    /// Telegram docs: [getAvailableGifts](https://core.telegram.org/bots/api#getavailablegifts)
    pub fn get_available_gifts(&self) -> Call<GetAvailableGifts> {
        self.call(GetAvailableGifts {})
    }

    /// Sends someone a gift paid by the bot. Give exactly one of `user_id` and `chat_id`; the
    /// receiver cannot turn it into Stars.
    ///
    /// At most one of `text_parse_mode`, `text_entities` may be given.
    ///
    /// Exactly one of `user_id`, `chat_id` must be given.
    ///
    /// Telegram docs: [sendGift](https://core.telegram.org/bots/api#sendgift)
    pub fn send_gift(&self, gift_id: impl Into<String>) -> Call<SendGift> {
        self.call(SendGift {
            user_id: None,
            chat_id: None,
            gift_id: gift_id.into(),
            pay_for_upgrade: None,
            text: None,
            text_parse_mode: None,
            text_entities: None,
        })
    }

    /// Pays a user 3, 6 or 12 months of Telegram Premium out of the bot's Stars.
    ///
    /// At most one of `text_parse_mode`, `text_entities` may be given.
    ///
    /// Telegram docs:
    /// [giftPremiumSubscription](https://core.telegram.org/bots/api#giftpremiumsubscription)
    pub fn gift_premium_subscription(
        &self,
        user_id: i64,
        month_count: i64,
        star_count: i64,
    ) -> Call<GiftPremiumSubscription> {
        self.call(GiftPremiumSubscription {
            user_id,
            month_count,
            star_count,
            text: None,
            text_parse_mode: None,
            text_entities: None,
        })
    }

    /// Marks a user as verified by the organization behind the bot.
    ///
    /// Telegram docs: [verifyUser](https://core.telegram.org/bots/api#verifyuser)
    pub fn verify_user(&self, user_id: i64) -> Call<VerifyUser> {
        self.call(VerifyUser {
            user_id,
            custom_description: None,
        })
    }

    /// Marks a chat as verified by the organization behind the bot.
    ///
    /// Telegram docs: [verifyChat](https://core.telegram.org/bots/api#verifychat)
    pub fn verify_chat(&self, chat_id: impl Into<ChatId>) -> Call<VerifyChat> {
        self.call(VerifyChat {
            chat_id: chat_id.into(),
            custom_description: None,
        })
    }

    /// Takes back the verification that the bot's organization gave a user.
    ///
    /// Telegram docs:
    /// [removeUserVerification](https://core.telegram.org/bots/api#removeuserverification)
    pub fn remove_user_verification(&self, user_id: i64) -> Call<RemoveUserVerification> {
        self.call(RemoveUserVerification {
            user_id,
        })
    }

    /// Takes back the verification that the bot's organization gave a chat.
    ///
    /// Telegram docs:
    /// [removeChatVerification](https://core.telegram.org/bots/api#removechatverification)
    pub fn remove_chat_verification(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<RemoveChatVerification> {
        self.call(RemoveChatVerification {
            chat_id: chat_id.into(),
        })
    }

    /// Marks an incoming message of a business account as read. Needs `can_read_messages` and a
    /// chat active within the last day.
    ///
    /// Telegram docs:
    /// [readBusinessMessage](https://core.telegram.org/bots/api#readbusinessmessage)
    pub fn read_business_message(
        &self,
        business_connection_id: impl Into<String>,
        chat_id: i64,
        message_id: i64,
    ) -> Call<ReadBusinessMessage> {
        self.call(ReadBusinessMessage {
            business_connection_id: business_connection_id.into(),
            chat_id,
            message_id,
        })
    }

    /// Deletes messages in a business account's chat. `can_delete_sent_messages` covers the bot's
    /// own, `can_delete_all_messages` all of them.
    ///
    /// Telegram docs:
    /// [deleteBusinessMessages](https://core.telegram.org/bots/api#deletebusinessmessages)
    pub fn delete_business_messages(
        &self,
        business_connection_id: impl Into<String>,
        message_ids: impl IntoIterator<Item = i64>,
    ) -> Call<DeleteBusinessMessages> {
        self.call(DeleteBusinessMessages {
            business_connection_id: business_connection_id.into(),
            message_ids: message_ids.into_iter().collect(),
        })
    }

    /// Renames the person behind a business account. The owner must have let the bot edit names.
    ///
    /// Telegram docs:
    /// [setBusinessAccountName](https://core.telegram.org/bots/api#setbusinessaccountname)
    pub fn set_business_account_name(
        &self,
        business_connection_id: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Call<SetBusinessAccountName> {
        self.call(SetBusinessAccountName {
            business_connection_id: business_connection_id.into(),
            first_name: first_name.into(),
            last_name: None,
        })
    }

    /// Gives a business account another username. The owner must have allowed it.
    ///
    /// Telegram docs:
    /// [setBusinessAccountUsername](https://core.telegram.org/bots/api#setbusinessaccountusername)
    pub fn set_business_account_username(
        &self,
        business_connection_id: impl Into<String>,
    ) -> Call<SetBusinessAccountUsername> {
        self.call(SetBusinessAccountUsername {
            business_connection_id: business_connection_id.into(),
            username: None,
        })
    }

    /// Gives a business account another biography. The owner must have allowed it.
    ///
    /// Telegram docs:
    /// [setBusinessAccountBio](https://core.telegram.org/bots/api#setbusinessaccountbio)
    pub fn set_business_account_bio(
        &self,
        business_connection_id: impl Into<String>,
    ) -> Call<SetBusinessAccountBio> {
        self.call(SetBusinessAccountBio {
            business_connection_id: business_connection_id.into(),
            bio: None,
        })
    }

    /// Sets the profile picture of a business account. Needs the `can_edit_profile_photo` right.
    ///
    /// Telegram docs:
    /// [setBusinessAccountProfilePhoto](https://core.telegram.org/bots/api#setbusinessaccountprofilephoto)
    pub fn set_business_account_profile_photo(
        &self,
        business_connection_id: impl Into<String>,
        photo: impl Into<InputProfilePhoto>,
    ) -> Call<SetBusinessAccountProfilePhoto> {
        self.call(SetBusinessAccountProfilePhoto {
            business_connection_id: business_connection_id.into(),
            photo: photo.into(),
            is_public: None,
        })
    }

    /// Takes away the profile picture of a business account; the one before it comes back. Needs
    /// the `can_edit_profile_photo` right.
    ///
    /// Telegram docs:
    /// [removeBusinessAccountProfilePhoto](https://core.telegram.org/bots/api#removebusinessaccountprofilephoto)
    pub fn remove_business_account_profile_photo(
        &self,
        business_connection_id: impl Into<String>,
    ) -> Call<RemoveBusinessAccountProfilePhoto> {
        self.call(RemoveBusinessAccountProfilePhoto {
            business_connection_id: business_connection_id.into(),
            is_public: None,
        })
    }

    /// Chooses which gifts a business account takes and whether its chats show a gift button.
    /// Needs the `can_change_gift_settings` right.
    ///
    /// Telegram docs:
    /// [setBusinessAccountGiftSettings](https://core.telegram.org/bots/api#setbusinessaccountgiftsettings)
    pub fn set_business_account_gift_settings(
        &self,
        business_connection_id: impl Into<String>,
        show_gift_button: bool,
        accepted_gift_types: AcceptedGiftTypes,
    ) -> Call<SetBusinessAccountGiftSettings> {
        self.call(SetBusinessAccountGiftSettings {
            business_connection_id: business_connection_id.into(),
            show_gift_button,
            accepted_gift_types,
        })
    }

    /// Returns how many Stars a business account has. Needs the `can_view_gifts_and_stars` right.
    ///
    /// Telegram docs:
    /// [getBusinessAccountStarBalance](https://core.telegram.org/bots/api#getbusinessaccountstarbalance)
    pub fn get_business_account_star_balance(
        &self,
        business_connection_id: impl Into<String>,
    ) -> Call<GetBusinessAccountStarBalance> {
        self.call(GetBusinessAccountStarBalance {
            business_connection_id: business_connection_id.into(),
        })
    }

    /// Moves Stars from a business account to the bot. Needs the `can_transfer_stars` right.
    ///
    /// Telegram docs:
    /// [transferBusinessAccountStars](https://core.telegram.org/bots/api#transferbusinessaccountstars)
    pub fn transfer_business_account_stars(
        &self,
        business_connection_id: impl Into<String>,
        star_count: i64,
    ) -> Call<TransferBusinessAccountStars> {
        self.call(TransferBusinessAccountStars {
            business_connection_id: business_connection_id.into(),
            star_count,
        })
    }

    /// Lists the gifts of a business account page by page. Needs the `can_view_gifts_and_stars`
    /// right.
    ///
    /// Telegram docs:
    /// [getBusinessAccountGifts](https://core.telegram.org/bots/api#getbusinessaccountgifts)
    pub fn get_business_account_gifts(
        &self,
        business_connection_id: impl Into<String>,
    ) -> Call<GetBusinessAccountGifts> {
        self.call(GetBusinessAccountGifts {
            business_connection_id: business_connection_id.into(),
            exclude_unsaved: None,
            exclude_saved: None,
            exclude_unlimited: None,
            exclude_limited_upgradable: None,
            exclude_limited_non_upgradable: None,
            exclude_unique: None,
            exclude_from_blockchain: None,
            sort_by_price: None,
            offset: None,
            limit: None,
        })
    }

    /// Lists the gifts of a user page by page.
    ///
    /// Telegram docs: [getUserGifts](https://core.telegram.org/bots/api#getusergifts)
    pub fn get_user_gifts(&self, user_id: i64) -> Call<GetUserGifts> {
        self.call(GetUserGifts {
            user_id,
            exclude_unlimited: None,
            exclude_limited_upgradable: None,
            exclude_limited_non_upgradable: None,
            exclude_from_blockchain: None,
            exclude_unique: None,
            sort_by_price: None,
            offset: None,
            limit: None,
        })
    }

    /// Lists the gifts of a chat page by page. Gifts hidden from its profile appear only to a bot
    /// that may post there.
    ///
    /// Telegram docs: [getChatGifts](https://core.telegram.org/bots/api#getchatgifts)
    pub fn get_chat_gifts(&self, chat_id: impl Into<ChatId>) -> Call<GetChatGifts> {
        self.call(GetChatGifts {
            chat_id: chat_id.into(),
            exclude_unsaved: None,
            exclude_saved: None,
            exclude_unlimited: None,
            exclude_limited_upgradable: None,
            exclude_limited_non_upgradable: None,
            exclude_from_blockchain: None,
            exclude_unique: None,
            sort_by_price: None,
            offset: None,
            limit: None,
        })
    }

    /// Exchanges a regular gift of a business account for Stars. Needs the
    /// `can_convert_gifts_to_stars` right.
    ///
    /// Telegram docs: [convertGiftToStars](https://core.telegram.org/bots/api#convertgifttostars)
    pub fn convert_gift_to_stars(
        &self,
        business_connection_id: impl Into<String>,
        owned_gift_id: impl Into<String>,
    ) -> Call<ConvertGiftToStars> {
        self.call(ConvertGiftToStars {
            business_connection_id: business_connection_id.into(),
            owned_gift_id: owned_gift_id.into(),
        })
    }

    /// Turns a regular gift of a business account into a unique one. A paid upgrade also needs
    /// the `can_transfer_stars` right.
    ///
    /// Telegram docs: [upgradeGift](https://core.telegram.org/bots/api#upgradegift)
    pub fn upgrade_gift(
        &self,
        business_connection_id: impl Into<String>,
        owned_gift_id: impl Into<String>,
    ) -> Call<UpgradeGift> {
        self.call(UpgradeGift {
            business_connection_id: business_connection_id.into(),
            owned_gift_id: owned_gift_id.into(),
            keep_original_details: None,
            star_count: None,
        })
    }

    /// Hands a unique gift of a business account to another owner. A paid transfer also needs the
    /// `can_transfer_stars` right.
    ///
    /// Telegram docs: [transferGift](https://core.telegram.org/bots/api#transfergift)
    pub fn transfer_gift(
        &self,
        business_connection_id: impl Into<String>,
        owned_gift_id: impl Into<String>,
        new_owner_chat_id: i64,
    ) -> Call<TransferGift> {
        self.call(TransferGift {
            business_connection_id: business_connection_id.into(),
            owned_gift_id: owned_gift_id.into(),
            new_owner_chat_id,
            star_count: None,
        })
    }

    /// Publishes a story for a business account. Needs the `can_manage_stories` right.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs: [postStory](https://core.telegram.org/bots/api#poststory)
    pub fn post_story(
        &self,
        business_connection_id: impl Into<String>,
        content: impl Into<InputStoryContent>,
        active_period: i64,
    ) -> Call<PostStory> {
        self.call(PostStory {
            business_connection_id: business_connection_id.into(),
            content: content.into(),
            active_period,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            areas: None,
            post_to_chat_page: None,
            protect_content: None,
        })
    }

    /// Publishes a story of one business account on another. The bot must manage both and have
    /// posted the original.
    ///
    /// Telegram docs: [repostStory](https://core.telegram.org/bots/api#repoststory)
    pub fn repost_story(
        &self,
        business_connection_id: impl Into<String>,
        from_chat_id: i64,
        from_story_id: i64,
        active_period: i64,
    ) -> Call<RepostStory> {
        self.call(RepostStory {
            business_connection_id: business_connection_id.into(),
            from_chat_id,
            from_story_id,
            active_period,
            post_to_chat_page: None,
            protect_content: None,
        })
    }

    /// Replaces content, caption and areas of a story that the bot posted for a business account.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs: [editStory](https://core.telegram.org/bots/api#editstory)
    pub fn edit_story(
        &self,
        business_connection_id: impl Into<String>,
        story_id: i64,
        content: impl Into<InputStoryContent>,
    ) -> Call<EditStory> {
        self.call(EditStory {
            business_connection_id: business_connection_id.into(),
            story_id,
            content: content.into(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            areas: None,
        })
    }

    /// Deletes a story that the bot posted for a business account.
    ///
    /// Telegram docs: [deleteStory](https://core.telegram.org/bots/api#deletestory)
    pub fn delete_story(
        &self,
        business_connection_id: impl Into<String>,
        story_id: i64,
    ) -> Call<DeleteStory> {
        self.call(DeleteStory {
            business_connection_id: business_connection_id.into(),
            story_id,
        })
    }

    /// Sends, in the user's name, the message that results from a Web App into the chat it was
    /// opened from.
    ///
    /// Telegram docs: [answerWebAppQuery](https://core.telegram.org/bots/api#answerwebappquery)
    pub fn answer_web_app_query(
        &self,
        web_app_query_id: impl Into<String>,
        result: impl Into<InlineQueryResult>,
    ) -> Call<AnswerWebAppQuery> {
        self.call(AnswerWebAppQuery {
            web_app_query_id: web_app_query_id.into(),
            result: result.into(),
        })
    }

    /// Stores a message that a Mini App can offer its user for sending.
    ///
    /// Telegram docs:
    /// [savePreparedInlineMessage](https://core.telegram.org/bots/api#savepreparedinlinemessage)
    pub fn save_prepared_inline_message(
        &self,
        user_id: i64,
        result: impl Into<InlineQueryResult>,
    ) -> Call<SavePreparedInlineMessage> {
        self.call(SavePreparedInlineMessage {
            user_id,
            result: result.into(),
            allow_user_chats: None,
            allow_bot_chats: None,
            allow_group_chats: None,
            allow_channel_chats: None,
        })
    }

    /// Stores a request button that a Mini App can show its user.
    ///
    /// Telegram docs:
    /// [savePreparedKeyboardButton](https://core.telegram.org/bots/api#savepreparedkeyboardbutton)
    pub fn save_prepared_keyboard_button(
        &self,
        user_id: i64,
        button: KeyboardButton,
    ) -> Call<SavePreparedKeyboardButton> {
        self.call(SavePreparedKeyboardButton {
            user_id,
            button,
        })
    }
}

/// # Updating messages
impl Bot {
    /// Replaces the text or rich content of a message. Answers `true` instead of the message when
    /// an inline message was edited.
    ///
    /// At most one of `parse_mode`, `entities` may be given.
    ///
    /// Exactly one of `text`, `rich_message` must be given.
    ///
    /// Telegram docs: [editMessageText](https://core.telegram.org/bots/api#editmessagetext)
    pub fn edit_message_text<T: Target>(
        &self,
        target: T,
        text: impl Into<String>,
    ) -> Call<EditMessageText, T::Answer> {
        self.call(EditMessageText {
            business_connection_id: None,
            target: target.into_ref(),
            text: Some(text.into()),
            parse_mode: None,
            entities: None,
            link_preview_options: None,
            rich_message: None,
            reply_markup: None,
        }).answering()
    }

    /// Replaces a caption, or removes it when left out. Answers `true` instead of the message
    /// when an inline message was edited.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs: [editMessageCaption](https://core.telegram.org/bots/api#editmessagecaption)
    pub fn edit_message_caption<T: Target>(
        &self,
        target: T,
    ) -> Call<EditMessageCaption, T::Answer> {
        self.call(EditMessageCaption {
            business_connection_id: None,
            target: target.into_ref(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
        }).answering()
    }

    /// Swaps the media of a message, or puts media in place of text. Inline messages take no
    /// uploads and answer `true`; albums keep to their kind.
    ///
    /// Telegram docs: [editMessageMedia](https://core.telegram.org/bots/api#editmessagemedia)
    pub fn edit_message_media<T: Target>(
        &self,
        target: T,
        media: impl Into<InputMedia>,
    ) -> Call<EditMessageMedia, T::Answer> {
        self.call(EditMessageMedia {
            business_connection_id: None,
            target: target.into_ref(),
            media: media.into(),
            reply_markup: None,
        }).answering()
    }

    /// Moves a live location while its period lasts. Answers `true` instead of the message when
    /// an inline message was edited.
    ///
    /// Telegram docs:
    /// [editMessageLiveLocation](https://core.telegram.org/bots/api#editmessagelivelocation)
    pub fn edit_message_live_location<T: Target>(
        &self,
        target: T,
        latitude: f64,
        longitude: f64,
    ) -> Call<EditMessageLiveLocation, T::Answer> {
        self.call(EditMessageLiveLocation {
            business_connection_id: None,
            target: target.into_ref(),
            latitude,
            longitude,
            live_period: None,
            horizontal_accuracy: None,
            heading: None,
            proximity_alert_radius: None,
            reply_markup: None,
        }).answering()
    }

    /// Ends a live location early. Answers `true` instead of the message when it was an inline
    /// message.
    ///
    /// Telegram docs:
    /// [stopMessageLiveLocation](https://core.telegram.org/bots/api#stopmessagelivelocation)
    pub fn stop_message_live_location<T: Target>(
        &self,
        target: T,
    ) -> Call<StopMessageLiveLocation, T::Answer> {
        self.call(StopMessageLiveLocation {
            business_connection_id: None,
            target: target.into_ref(),
            reply_markup: None,
        }).answering()
    }

    /// Replaces a checklist that was sent for a business account.
    ///
    /// Telegram docs:
    /// [editMessageChecklist](https://core.telegram.org/bots/api#editmessagechecklist)
    pub fn edit_message_checklist(
        &self,
        business_connection_id: impl Into<String>,
        chat_id: impl Into<ChatId>,
        message_id: i64,
        checklist: InputChecklist,
    ) -> Call<EditMessageChecklist> {
        self.call(EditMessageChecklist {
            business_connection_id: business_connection_id.into(),
            chat_id: chat_id.into(),
            message_id,
            checklist,
            reply_markup: None,
        })
    }

    /// Replaces only the inline keyboard; leaving it out removes it. Answers `true` instead of
    /// the message when an inline message was edited.
    ///
    /// Telegram docs:
    /// [editMessageReplyMarkup](https://core.telegram.org/bots/api#editmessagereplymarkup)
    pub fn edit_message_reply_markup<T: Target>(
        &self,
        target: T,
    ) -> Call<EditMessageReplyMarkup, T::Answer> {
        self.call(EditMessageReplyMarkup {
            business_connection_id: None,
            target: target.into_ref(),
            reply_markup: None,
        }).answering()
    }

    /// Closes a poll that the bot sent and answers its final result.
    ///
    /// Telegram docs: [stopPoll](https://core.telegram.org/bots/api#stoppoll)
    pub fn stop_poll(&self, chat_id: impl Into<ChatId>, message_id: i64) -> Call<StopPoll> {
        self.call(StopPoll {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_id,
            reply_markup: None,
        })
    }

    /// Replaces the text of a message that only one user sees. The change may never reach a user
    /// who is offline.
    ///
    /// At most one of `parse_mode`, `entities` may be given.
    ///
    /// Exactly one of `text`, `rich_message` must be given.
    ///
    /// Telegram docs:
    /// [editEphemeralMessageText](https://core.telegram.org/bots/api#editephemeralmessagetext)
    pub fn edit_ephemeral_message_text(
        &self,
        chat_id: impl Into<ChatId>,
        receiver_user_id: i64,
        ephemeral_message_id: i64,
        text: impl Into<String>,
    ) -> Call<EditEphemeralMessageText> {
        self.call(EditEphemeralMessageText {
            chat_id: chat_id.into(),
            receiver_user_id,
            ephemeral_message_id,
            text: Some(text.into()),
            parse_mode: None,
            entities: None,
            rich_message: None,
            link_preview_options: None,
            reply_markup: None,
        })
    }

    /// Swaps the media of a message that only one user sees. The change may never reach a user
    /// who is offline.
    ///
    /// Telegram docs:
    /// [editEphemeralMessageMedia](https://core.telegram.org/bots/api#editephemeralmessagemedia)
    pub fn edit_ephemeral_message_media(
        &self,
        chat_id: impl Into<ChatId>,
        receiver_user_id: i64,
        ephemeral_message_id: i64,
        media: impl Into<InputMedia>,
    ) -> Call<EditEphemeralMessageMedia> {
        self.call(EditEphemeralMessageMedia {
            chat_id: chat_id.into(),
            receiver_user_id,
            ephemeral_message_id,
            media: media.into(),
            reply_markup: None,
        })
    }

    /// Replaces the caption of a message that only one user sees. The change may never reach a
    /// user who is offline.
    ///
    /// At most one of `parse_mode`, `caption_entities` may be given.
    ///
    /// Telegram docs:
    /// [editEphemeralMessageCaption](https://core.telegram.org/bots/api#editephemeralmessagecaption)
    pub fn edit_ephemeral_message_caption(
        &self,
        chat_id: impl Into<ChatId>,
        receiver_user_id: i64,
        ephemeral_message_id: i64,
    ) -> Call<EditEphemeralMessageCaption> {
        self.call(EditEphemeralMessageCaption {
            chat_id: chat_id.into(),
            receiver_user_id,
            ephemeral_message_id,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
        })
    }

    /// Replaces only the inline keyboard of a message that one user sees. The change may never
    /// reach a user who is offline.
    ///
    /// Telegram docs:
    /// [editEphemeralMessageReplyMarkup](https://core.telegram.org/bots/api#editephemeralmessagereplymarkup)
    pub fn edit_ephemeral_message_reply_markup(
        &self,
        chat_id: impl Into<ChatId>,
        receiver_user_id: i64,
        ephemeral_message_id: i64,
    ) -> Call<EditEphemeralMessageReplyMarkup> {
        self.call(EditEphemeralMessageReplyMarkup {
            chat_id: chat_id.into(),
            receiver_user_id,
            ephemeral_message_id,
            reply_markup: None,
        })
    }

    /// Accepts a post suggested to a channel. Needs the `can_post_messages` right in that
    /// channel.
    ///
    /// Telegram docs:
    /// [approveSuggestedPost](https://core.telegram.org/bots/api#approvesuggestedpost)
    pub fn approve_suggested_post(
        &self,
        chat_id: i64,
        message_id: i64,
    ) -> Call<ApproveSuggestedPost> {
        self.call(ApproveSuggestedPost {
            chat_id,
            message_id,
            send_date: None,
        })
    }

    /// Rejects a post suggested to a channel, optionally with a reason. Needs the
    /// `can_manage_direct_messages` right in that channel.
    ///
    /// Telegram docs:
    /// [declineSuggestedPost](https://core.telegram.org/bots/api#declinesuggestedpost)
    pub fn decline_suggested_post(
        &self,
        chat_id: i64,
        message_id: i64,
    ) -> Call<DeclineSuggestedPost> {
        self.call(DeclineSuggestedPost {
            chat_id,
            message_id,
            comment: None,
        })
    }

    /// Deletes a message no older than 48 hours. Messages of others in groups and channels need
    /// administrator rights.
    ///
    /// Telegram docs: [deleteMessage](https://core.telegram.org/bots/api#deletemessage)
    pub fn delete_message(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<DeleteMessage> {
        self.call(DeleteMessage {
            chat_id: chat_id.into(),
            message_id,
        })
    }

    /// Deletes up to 100 messages of a chat at once. Those that do not exist are passed over.
    ///
    /// Telegram docs: [deleteMessages](https://core.telegram.org/bots/api#deletemessages)
    pub fn delete_messages(
        &self,
        chat_id: impl Into<ChatId>,
        message_ids: impl IntoIterator<Item = i64>,
    ) -> Call<DeleteMessages> {
        self.call(DeleteMessages {
            chat_id: chat_id.into(),
            message_ids: message_ids.into_iter().collect(),
        })
    }

    /// Deletes a message that only one user sees. It may stay visible to a user who is offline.
    ///
    /// Telegram docs:
    /// [deleteEphemeralMessage](https://core.telegram.org/bots/api#deleteephemeralmessage)
    pub fn delete_ephemeral_message(
        &self,
        chat_id: impl Into<ChatId>,
        receiver_user_id: i64,
        ephemeral_message_id: i64,
    ) -> Call<DeleteEphemeralMessage> {
        self.call(DeleteEphemeralMessage {
            chat_id: chat_id.into(),
            receiver_user_id,
            ephemeral_message_id,
        })
    }

    /// Takes one member's reaction off a group message. Needs the `can_delete_messages` right.
    ///
    /// Exactly one of `user_id`, `actor_chat_id` must be given.
    ///
    /// Telegram docs:
    /// [deleteMessageReaction](https://core.telegram.org/bots/api#deletemessagereaction)
    pub fn delete_message_reaction(
        &self,
        chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<DeleteMessageReaction> {
        self.call(DeleteMessageReaction {
            chat_id: chat_id.into(),
            message_id,
            user_id: None,
            actor_chat_id: None,
        })
    }

    /// Takes away the latest reactions of one member in a group, at most 10000. Needs the
    /// `can_delete_messages` right.
    ///
    /// Exactly one of `user_id`, `actor_chat_id` must be given.
    ///
    /// Telegram docs:
    /// [deleteAllMessageReactions](https://core.telegram.org/bots/api#deleteallmessagereactions)
    pub fn delete_all_message_reactions(
        &self,
        chat_id: impl Into<ChatId>,
    ) -> Call<DeleteAllMessageReactions> {
        self.call(DeleteAllMessageReactions {
            chat_id: chat_id.into(),
            user_id: None,
            actor_chat_id: None,
        })
    }
}

/// # Stickers
impl Bot {
    /// Sends a sticker, static, animated or video. Animated and video stickers cannot be given by
    /// address.
    ///
    /// Telegram docs: [sendSticker](https://core.telegram.org/bots/api#sendsticker)
    pub fn send_sticker(
        &self,
        chat_id: impl Into<ChatId>,
        sticker: impl Into<InputFile>,
    ) -> Call<SendSticker> {
        self.call(SendSticker {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            sticker: sticker.into(),
            emoji: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Returns a sticker set by its short name, stickers included.
    ///
    /// Telegram docs: [getStickerSet](https://core.telegram.org/bots/api#getstickerset)
    pub fn get_sticker_set(&self, name: impl Into<String>) -> Call<GetStickerSet> {
        self.call(GetStickerSet {
            name: name.into(),
        })
    }

    /// Looks up the stickers behind up to 200 custom emoji identifiers.
    ///
    /// Telegram docs:
    /// [getCustomEmojiStickers](https://core.telegram.org/bots/api#getcustomemojistickers)
    pub fn get_custom_emoji_stickers(
        &self,
        custom_emoji_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<GetCustomEmojiStickers> {
        self.call(GetCustomEmojiStickers {
            custom_emoji_ids: custom_emoji_ids.into_iter().map(Into::into).collect(),
        })
    }

    /// Uploads a sticker file that can then be put into sets as often as needed. Sends nothing.
    ///
    /// Telegram docs: [uploadStickerFile](https://core.telegram.org/bots/api#uploadstickerfile)
    pub fn upload_sticker_file(
        &self,
        user_id: i64,
        sticker: impl Into<InputFile>,
        sticker_format: impl Into<StickerFormat>,
    ) -> Call<UploadStickerFile> {
        self.call(UploadStickerFile {
            user_id,
            sticker: sticker.into(),
            sticker_format: sticker_format.into(),
        })
    }

    /// Creates a sticker set that belongs to a user. Its name must end in `_by_` plus the bot's
    /// username.
    ///
    /// Telegram docs:
    /// [createNewStickerSet](https://core.telegram.org/bots/api#createnewstickerset)
    pub fn create_new_sticker_set(
        &self,
        user_id: i64,
        name: impl Into<String>,
        title: impl Into<String>,
        stickers: impl IntoIterator<Item = InputSticker>,
    ) -> Call<CreateNewStickerSet> {
        self.call(CreateNewStickerSet {
            user_id,
            name: name.into(),
            title: title.into(),
            stickers: stickers.into_iter().collect(),
            sticker_type: None,
            needs_repainting: None,
        })
    }

    /// Adds a sticker to a set of the bot. Sets of custom emoji hold 200, all others 120.
    ///
    /// Telegram docs: [addStickerToSet](https://core.telegram.org/bots/api#addstickertoset)
    pub fn add_sticker_to_set(
        &self,
        user_id: i64,
        name: impl Into<String>,
        sticker: InputSticker,
    ) -> Call<AddStickerToSet> {
        self.call(AddStickerToSet {
            user_id,
            name: name.into(),
            sticker,
        })
    }

    /// Moves a sticker to another place within its set.
    ///
    /// Telegram docs:
    /// [setStickerPositionInSet](https://core.telegram.org/bots/api#setstickerpositioninset)
    pub fn set_sticker_position_in_set(
        &self,
        sticker: impl Into<String>,
        position: i64,
    ) -> Call<SetStickerPositionInSet> {
        self.call(SetStickerPositionInSet {
            sticker: sticker.into(),
            position,
        })
    }

    /// Takes a sticker out of a set that the bot created.
    ///
    /// Telegram docs:
    /// [deleteStickerFromSet](https://core.telegram.org/bots/api#deletestickerfromset)
    pub fn delete_sticker_from_set(
        &self,
        sticker: impl Into<String>,
    ) -> Call<DeleteStickerFromSet> {
        self.call(DeleteStickerFromSet {
            sticker: sticker.into(),
        })
    }

    /// Swaps a sticker of a set for another at the same place, in one step.
    ///
    /// Telegram docs:
    /// [replaceStickerInSet](https://core.telegram.org/bots/api#replacestickerinset)
    pub fn replace_sticker_in_set(
        &self,
        user_id: i64,
        name: impl Into<String>,
        old_sticker: impl Into<String>,
        sticker: InputSticker,
    ) -> Call<ReplaceStickerInSet> {
        self.call(ReplaceStickerInSet {
            user_id,
            name: name.into(),
            old_sticker: old_sticker.into(),
            sticker,
        })
    }

    /// Sets the emoji that a sticker of the bot's sets stands for.
    ///
    /// Telegram docs:
    /// [setStickerEmojiList](https://core.telegram.org/bots/api#setstickeremojilist)
    pub fn set_sticker_emoji_list(
        &self,
        sticker: impl Into<String>,
        emoji_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<SetStickerEmojiList> {
        self.call(SetStickerEmojiList {
            sticker: sticker.into(),
            emoji_list: emoji_list.into_iter().map(Into::into).collect(),
        })
    }

    /// Sets the words that find a sticker of the bot's sets; leaving them out clears them.
    ///
    /// Telegram docs: [setStickerKeywords](https://core.telegram.org/bots/api#setstickerkeywords)
    pub fn set_sticker_keywords(&self, sticker: impl Into<String>) -> Call<SetStickerKeywords> {
        self.call(SetStickerKeywords {
            sticker: sticker.into(),
            keywords: None,
        })
    }

    /// Sets where on a face a mask sticker goes; leaving it out removes the position.
    ///
    /// Telegram docs:
    /// [setStickerMaskPosition](https://core.telegram.org/bots/api#setstickermaskposition)
    pub fn set_sticker_mask_position(
        &self,
        sticker: impl Into<String>,
    ) -> Call<SetStickerMaskPosition> {
        self.call(SetStickerMaskPosition {
            sticker: sticker.into(),
            mask_position: None,
        })
    }

    /// Renames a sticker set of the bot as shown to users; the short name stays.
    ///
    /// Telegram docs: [setStickerSetTitle](https://core.telegram.org/bots/api#setstickersettitle)
    pub fn set_sticker_set_title(
        &self,
        name: impl Into<String>,
        title: impl Into<String>,
    ) -> Call<SetStickerSetTitle> {
        self.call(SetStickerSetTitle {
            name: name.into(),
            title: title.into(),
        })
    }

    /// Sets a thumbnail for a set of regular stickers or masks; without one the first sticker
    /// serves.
    ///
    /// Telegram docs:
    /// [setStickerSetThumbnail](https://core.telegram.org/bots/api#setstickersetthumbnail)
    pub fn set_sticker_set_thumbnail(
        &self,
        name: impl Into<String>,
        user_id: i64,
        format: impl Into<StickerFormat>,
    ) -> Call<SetStickerSetThumbnail> {
        self.call(SetStickerSetThumbnail {
            name: name.into(),
            user_id,
            thumbnail: None,
            format: format.into(),
        })
    }

    /// Picks a custom emoji as thumbnail of its set; an empty identifier goes back to the first
    /// sticker.
    ///
    /// Telegram docs:
    /// [setCustomEmojiStickerSetThumbnail](https://core.telegram.org/bots/api#setcustomemojistickersetthumbnail)
    pub fn set_custom_emoji_sticker_set_thumbnail(
        &self,
        name: impl Into<String>,
    ) -> Call<SetCustomEmojiStickerSetThumbnail> {
        self.call(SetCustomEmojiStickerSetThumbnail {
            name: name.into(),
            custom_emoji_id: None,
        })
    }

    /// Deletes a whole sticker set that the bot created.
    ///
    /// Telegram docs: [deleteStickerSet](https://core.telegram.org/bots/api#deletestickerset)
    pub fn delete_sticker_set(&self, name: impl Into<String>) -> Call<DeleteStickerSet> {
        self.call(DeleteStickerSet {
            name: name.into(),
        })
    }
}

/// # Rich messages
impl Bot {
    /// Sends a message built of blocks such as headings, tables and media. The bot must be
    /// allowed to send each media kind it contains.
    ///
    /// Telegram docs: [sendRichMessage](https://core.telegram.org/bots/api#sendrichmessage)
    pub fn send_rich_message(
        &self,
        chat_id: impl Into<ChatId>,
        rich_message: InputRichMessage,
    ) -> Call<SendRichMessage> {
        self.call(SendRichMessage {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            ephemeral_message_parameters: None,
            rich_message,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Shows a private chat the rich message built so far while it is being generated. The draft
    /// vanishes after about 30 seconds; send the final one yourself.
    ///
    /// Telegram docs:
    /// [sendRichMessageDraft](https://core.telegram.org/bots/api#sendrichmessagedraft)
    pub fn send_rich_message_draft(
        &self,
        chat_id: i64,
        draft_id: i64,
        rich_message: InputRichMessage,
    ) -> Call<SendRichMessageDraft> {
        self.call(SendRichMessageDraft {
            chat_id,
            message_thread_id: None,
            draft_id,
            rich_message,
            can_stop: None,
            keep_on_stop: None,
        })
    }
}

/// # Inline mode
impl Bot {
    /// Answers an inline query with up to 50 results. They are cached for everyone unless
    /// `is_personal` is set.
    ///
    /// Telegram docs: [answerInlineQuery](https://core.telegram.org/bots/api#answerinlinequery)
    pub fn answer_inline_query(
        &self,
        inline_query_id: impl Into<String>,
        results: impl IntoIterator<Item = impl Into<InlineQueryResult>>,
    ) -> Call<AnswerInlineQuery> {
        self.call(AnswerInlineQuery {
            inline_query_id: inline_query_id.into(),
            results: results.into_iter().map(Into::into).collect(),
            cache_time: None,
            is_personal: None,
            next_offset: None,
            button: None,
        })
    }
}

/// # Payments
impl Bot {
    /// Sends an invoice that the reader can pay in the chat.
    ///
    /// Telegram docs: [sendInvoice](https://core.telegram.org/bots/api#sendinvoice)
    pub fn send_invoice(
        &self,
        chat_id: impl Into<ChatId>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        currency: impl Into<String>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Call<SendInvoice> {
        self.call(SendInvoice {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            title: title.into(),
            description: description.into(),
            payload: payload.into(),
            provider_token: None,
            currency: currency.into(),
            prices: prices.into_iter().collect(),
            max_tip_amount: None,
            suggested_tip_amounts: None,
            start_parameter: None,
            provider_data: None,
            photo_url: None,
            photo_size: None,
            photo_width: None,
            photo_height: None,
            need_name: None,
            need_phone_number: None,
            need_email: None,
            need_shipping_address: None,
            send_phone_number_to_provider: None,
            send_email_to_provider: None,
            is_flexible: None,
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Creates an invoice and answers a link to it, usable anywhere; also the way to sell
    /// subscriptions.
    ///
    /// Telegram docs: [createInvoiceLink](https://core.telegram.org/bots/api#createinvoicelink)
    pub fn create_invoice_link(
        &self,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        currency: impl Into<String>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Call<CreateInvoiceLink> {
        self.call(CreateInvoiceLink {
            business_connection_id: None,
            title: title.into(),
            description: description.into(),
            payload: payload.into(),
            provider_token: None,
            currency: currency.into(),
            prices: prices.into_iter().collect(),
            subscription_period: None,
            max_tip_amount: None,
            suggested_tip_amounts: None,
            provider_data: None,
            photo_url: None,
            photo_size: None,
            photo_width: None,
            photo_height: None,
            need_name: None,
            need_phone_number: None,
            need_email: None,
            need_shipping_address: None,
            send_phone_number_to_provider: None,
            send_email_to_provider: None,
            is_flexible: None,
        })
    }

    /// Answers with delivery options and prices, or with an error text, after a buyer gave an
    /// address. Only for invoices of flexible price.
    ///
    /// Telegram docs:
    /// [answerShippingQuery](https://core.telegram.org/bots/api#answershippingquery)
    pub fn answer_shipping_query(
        &self,
        shipping_query_id: impl Into<String>,
        ok: bool,
    ) -> Call<AnswerShippingQuery> {
        self.call(AnswerShippingQuery {
            shipping_query_id: shipping_query_id.into(),
            ok,
            shipping_options: None,
            error_message: None,
        })
    }

    /// Confirms or refuses an order just before the money moves. Telegram must have the answer
    /// within ten seconds.
    ///
    /// Telegram docs:
    /// [answerPreCheckoutQuery](https://core.telegram.org/bots/api#answerprecheckoutquery)
    pub fn answer_pre_checkout_query(
        &self,
        pre_checkout_query_id: impl Into<String>,
        ok: bool,
    ) -> Call<AnswerPreCheckoutQuery> {
        self.call(AnswerPreCheckoutQuery {
            pre_checkout_query_id: pre_checkout_query_id.into(),
            ok,
            error_message: None,
        })
    }

    /// Returns how many Telegram Stars the bot owns.
    ///
    /// Telegram docs: [getMyStarBalance](https://core.telegram.org/bots/api#getmystarbalance)
    pub fn get_my_star_balance(&self) -> Call<GetMyStarBalance> {
        self.call(GetMyStarBalance {})
    }

    /// Lists the bot's Star payments, oldest first, page by page.
    ///
    /// Telegram docs:
    /// [getStarTransactions](https://core.telegram.org/bots/api#getstartransactions)
    pub fn get_star_transactions(&self) -> Call<GetStarTransactions> {
        self.call(GetStarTransactions {
            offset: None,
            limit: None,
        })
    }

    /// Gives the Stars of a payment back to the user who made it.
    ///
    /// Telegram docs: [refundStarPayment](https://core.telegram.org/bots/api#refundstarpayment)
    pub fn refund_star_payment(
        &self,
        user_id: i64,
        telegram_payment_charge_id: impl Into<String>,
    ) -> Call<RefundStarPayment> {
        self.call(RefundStarPayment {
            user_id,
            telegram_payment_charge_id: telegram_payment_charge_id.into(),
        })
    }

    /// Stops a user's Star subscription from renewing, or lets the user resume one that the bot
    /// stopped.
    ///
    /// Telegram docs:
    /// [editUserStarSubscription](https://core.telegram.org/bots/api#edituserstarsubscription)
    pub fn edit_user_star_subscription(
        &self,
        user_id: i64,
        telegram_payment_charge_id: impl Into<String>,
        is_canceled: bool,
    ) -> Call<EditUserStarSubscription> {
        self.call(EditUserStarSubscription {
            user_id,
            telegram_payment_charge_id: telegram_payment_charge_id.into(),
            is_canceled,
        })
    }
}

/// # Telegram passport
impl Bot {
    /// Tells a user what is wrong with the Passport data they sent. They cannot send it again
    /// before the faults are mended.
    ///
    /// Telegram docs:
    /// [setPassportDataErrors](https://core.telegram.org/bots/api#setpassportdataerrors)
    pub fn set_passport_data_errors(
        &self,
        user_id: i64,
        errors: impl IntoIterator<Item = impl Into<PassportElementError>>,
    ) -> Call<SetPassportDataErrors> {
        self.call(SetPassportDataErrors {
            user_id,
            errors: errors.into_iter().map(Into::into).collect(),
        })
    }
}

/// # Games
impl Bot {
    /// Sends a game that the bot offers. Channels and their direct messages cannot have games.
    ///
    /// Telegram docs: [sendGame](https://core.telegram.org/bots/api#sendgame)
    pub fn send_game(
        &self,
        chat_id: impl Into<ChatId>,
        game_short_name: impl Into<String>,
    ) -> Call<SendGame> {
        self.call(SendGame {
            business_connection_id: None,
            chat_id: chat_id.into(),
            message_thread_id: None,
            game_short_name: game_short_name.into(),
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            reply_parameters: None,
            reply_markup: None,
        })
    }

    /// Records a player's score for a game message. Fails when the score does not rise, unless
    /// `force` is set; answers `true` for inline messages.
    ///
    /// Telegram docs: [setGameScore](https://core.telegram.org/bots/api#setgamescore)
    pub fn set_game_score<T: Target>(
        &self,
        user_id: i64,
        score: i64,
        target: T,
    ) -> Call<SetGameScore, T::Answer> {
        self.call(SetGameScore {
            user_id,
            score,
            force: None,
            disable_edit_message: None,
            target: target.into_ref(),
        }).answering()
    }

    /// Returns the score of a player and of those ranked nearby. The top three come along when
    /// missing from these.
    ///
    /// Telegram docs: [getGameHighScores](https://core.telegram.org/bots/api#getgamehighscores)
    pub fn get_game_high_scores<T: Target>(
        &self,
        user_id: i64,
        target: T,
    ) -> Call<GetGameHighScores> {
        self.call(GetGameHighScores {
            user_id,
            target: target.into_ref(),
        })
    }
}

impl Call<GetUpdates> {
    /// First update wanted; confirms all below it; negative counts from the end.
    ///
    /// May be negative.
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Seconds to wait for something new; 0 returns at once.
    ///
    /// At least 0 seconds. Default: `0`.
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.request.timeout = Some(timeout);
        self
    }

    /// Kinds of updates wanted; left out, the last choice stays.
    ///
    /// An empty list means all except `chat_member`, `message_reaction`,
    /// `message_reaction_count`.
    pub fn allowed_updates(
        mut self,
        allowed_updates: impl IntoIterator<Item = impl Into<UpdateType>>,
    ) -> Self {
        self.request.allowed_updates = Some(allowed_updates.into_iter().map(Into::into).collect());
        self
    }
}

impl Call<SetWebhook> {
    /// Public key of a self-signed certificate, as an upload.
    ///
    /// Takes an upload only.
    pub fn certificate(mut self, certificate: impl Into<InputFile>) -> Self {
        self.request.certificate = Some(certificate.into());
        self
    }

    /// Connects there without asking DNS.
    pub fn ip_address(mut self, ip_address: impl Into<String>) -> Self {
        self.request.ip_address = Some(ip_address.into());
        self
    }

    /// How many deliveries may run at once.
    ///
    /// 1–100. Default: `40`.
    pub fn max_connections(mut self, max_connections: i64) -> Self {
        self.request.max_connections = Some(max_connections);
        self
    }

    /// Kinds of updates wanted; left out, the last choice stays.
    ///
    /// An empty list means all except `chat_member`, `message_reaction`,
    /// `message_reaction_count`.
    pub fn allowed_updates(
        mut self,
        allowed_updates: impl IntoIterator<Item = impl Into<UpdateType>>,
    ) -> Self {
        self.request.allowed_updates = Some(allowed_updates.into_iter().map(Into::into).collect());
        self
    }

    /// Throws away everything that waits.
    pub fn drop_pending_updates(mut self, drop_pending_updates: bool) -> Self {
        self.request.drop_pending_updates = Some(drop_pending_updates);
        self
    }

    /// Word sent along in a header, to know Telegram by.
    ///
    /// 1–256 characters. Made of `A-Za-z0-9_-`.
    pub fn secret_token(mut self, secret_token: impl Into<String>) -> Self {
        self.request.secret_token = Some(secret_token.into());
        self
    }
}

impl Call<DeleteWebhook> {
    /// Throws away everything that waits.
    pub fn drop_pending_updates(mut self, drop_pending_updates: bool) -> Self {
        self.request.drop_pending_updates = Some(drop_pending_updates);
        self
    }
}

impl Call<SendMessage> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the text, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn entities(mut self, entities: impl IntoIterator<Item = MessageEntity>) -> Self {
        self.request.entities = Some(entities.into_iter().collect());
        self
    }

    /// Whether and how to preview links.
    pub fn link_preview_options(mut self, link_preview_options: LinkPreviewOptions) -> Self {
        self.request.link_preview_options = Some(link_preview_options);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<ForwardMessage> {
    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Second from which the copy plays.
    pub fn video_start_timestamp(mut self, video_start_timestamp: i64) -> Self {
        self.request.video_start_timestamp = Some(video_start_timestamp);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }
}

impl Call<ForwardMessages> {
    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }
}

impl Call<CopyMessage> {
    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Second from which the copy plays.
    pub fn video_start_timestamp(mut self, video_start_timestamp: i64) -> Self {
        self.request.video_start_timestamp = Some(video_start_timestamp);
        self
    }

    /// Replaces the old caption; left out, the old one stays.
    ///
    /// 0–1024 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.request.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<CopyMessages> {
    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Copies without captions.
    pub fn remove_caption(mut self, remove_caption: bool) -> Self {
        self.request.remove_caption = Some(remove_caption);
        self
    }
}

impl Call<SendPhoto> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.request.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Hides the media until tapped.
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.request.has_spoiler = Some(has_spoiler);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendLivePhoto> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.request.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Hides the media until tapped.
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.request.has_spoiler = Some(has_spoiler);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendAudio> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Length in seconds.
    ///
    /// In seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.request.duration = Some(duration);
        self
    }

    /// Who plays the track.
    pub fn performer(mut self, performer: impl Into<String>) -> Self {
        self.request.performer = Some(performer.into());
        self
    }

    /// Name of the track.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.request.title = Some(title.into());
        self
    }

    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.request.thumbnail = Some(thumbnail.into());
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendDocument> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.request.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Takes the uploaded file as it is, without guessing its kind.
    pub fn disable_content_type_detection(mut self, disable_content_type_detection: bool) -> Self {
        self.request.disable_content_type_detection = Some(disable_content_type_detection);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendVideo> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// Length in seconds.
    ///
    /// In seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.request.duration = Some(duration);
        self
    }

    /// Width in pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.request.width = Some(width);
        self
    }

    /// Height in pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.request.height = Some(height);
        self
    }

    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.request.thumbnail = Some(thumbnail.into());
        self
    }

    /// Picture shown before the video plays.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub fn cover(mut self, cover: impl Into<InputFile>) -> Self {
        self.request.cover = Some(cover.into());
        self
    }

    /// Second from which the video plays.
    pub fn start_timestamp(mut self, start_timestamp: i64) -> Self {
        self.request.start_timestamp = Some(start_timestamp);
        self
    }

    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.request.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Hides the media until tapped.
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.request.has_spoiler = Some(has_spoiler);
        self
    }

    /// The video can play while it loads.
    pub fn supports_streaming(mut self, supports_streaming: bool) -> Self {
        self.request.supports_streaming = Some(supports_streaming);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendAnimation> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// Length in seconds.
    ///
    /// In seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.request.duration = Some(duration);
        self
    }

    /// Width in pixels.
    pub fn width(mut self, width: i64) -> Self {
        self.request.width = Some(width);
        self
    }

    /// Height in pixels.
    pub fn height(mut self, height: i64) -> Self {
        self.request.height = Some(height);
        self
    }

    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.request.thumbnail = Some(thumbnail.into());
        self
    }

    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.request.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Hides the media until tapped.
    pub fn has_spoiler(mut self, has_spoiler: bool) -> Self {
        self.request.has_spoiler = Some(has_spoiler);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendVoice> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Length in seconds.
    ///
    /// In seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.request.duration = Some(duration);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendVideoNote> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// Length in seconds.
    ///
    /// In seconds.
    pub fn duration(mut self, duration: i64) -> Self {
        self.request.duration = Some(duration);
        self
    }

    /// Width and height alike, in pixels.
    pub fn length(mut self, length: i64) -> Self {
        self.request.length = Some(length);
        self
    }

    /// Preview as a fresh JPEG upload; counts only if the file is uploaded too.
    ///
    /// Takes an upload only.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.request.thumbnail = Some(thumbnail.into());
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendPaidMedia> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// The bot's own note, which the buyer does not see.
    ///
    /// 0–128 bytes.
    pub fn payload(mut self, payload: impl Into<String>) -> Self {
        self.request.payload = Some(payload.into());
        self
    }

    /// Text shown with the media.
    ///
    /// 0–1024 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.request.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendMediaGroup> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }
}

impl Call<SendLocation> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// Radius within which the true position lies, in meters.
    ///
    /// 0.0–1500.0.
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.request.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }

    /// How long the location moves, in seconds.
    ///
    /// 60–86400 seconds. Also `2147483647`, `0`.
    pub fn live_period(mut self, live_period: i64) -> Self {
        self.request.live_period = Some(live_period);
        self
    }

    /// Direction of movement in degrees, for live locations.
    ///
    /// 1–360.
    pub fn heading(mut self, heading: i64) -> Self {
        self.request.heading = Some(heading);
        self
    }

    /// Meters at which approaching members trigger an alert, for live locations.
    ///
    /// 1–100000.
    pub fn proximity_alert_radius(mut self, proximity_alert_radius: i64) -> Self {
        self.request.proximity_alert_radius = Some(proximity_alert_radius);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendVenue> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// The place at Foursquare.
    pub fn foursquare_id(mut self, foursquare_id: impl Into<String>) -> Self {
        self.request.foursquare_id = Some(foursquare_id.into());
        self
    }

    /// Kind of place in Foursquare's terms.
    pub fn foursquare_type(mut self, foursquare_type: impl Into<String>) -> Self {
        self.request.foursquare_type = Some(foursquare_type.into());
        self
    }

    /// The place at Google.
    pub fn google_place_id(mut self, google_place_id: impl Into<String>) -> Self {
        self.request.google_place_id = Some(google_place_id.into());
        self
    }

    /// Kind of place in Google's terms.
    pub fn google_place_type(mut self, google_place_type: impl Into<String>) -> Self {
        self.request.google_place_type = Some(google_place_type.into());
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendContact> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// Family name.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.request.last_name = Some(last_name.into());
        self
    }

    /// Further details as a vCard.
    ///
    /// 0–2048 bytes.
    pub fn vcard(mut self, vcard: impl Into<String>) -> Self {
        self.request.vcard = Some(vcard.into());
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendPoll> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// How to read formatting marks in the question.
    pub fn question_parse_mode(mut self, question_parse_mode: impl Into<ParseMode>) -> Self {
        self.request.question_parse_mode = Some(question_parse_mode.into());
        self
    }

    /// Ready-made formatting of the question, in place of `question_parse_mode`.
    ///
    /// Not together with `question_parse_mode`.
    pub fn question_entities(
        mut self,
        question_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.question_entities = Some(question_entities.into_iter().collect());
        self
    }

    /// Nobody learns who voted for what.
    ///
    /// Default: `true`.
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.request.is_anonymous = Some(is_anonymous);
        self
    }

    /// A plain vote, or a quiz with right answers.
    ///
    /// `type` in JSON. Default: `regular`.
    pub fn kind(mut self, kind: impl Into<PollType>) -> Self {
        self.request.kind = Some(kind.into());
        self
    }

    /// More than one answer may be chosen.
    ///
    /// Default: `false`.
    pub fn allows_multiple_answers(mut self, allows_multiple_answers: bool) -> Self {
        self.request.allows_multiple_answers = Some(allows_multiple_answers);
        self
    }

    /// Votes can be changed.
    pub fn allows_revoting(mut self, allows_revoting: bool) -> Self {
        self.request.allows_revoting = Some(allows_revoting);
        self
    }

    /// Shows the answers in changing order.
    pub fn shuffle_options(mut self, shuffle_options: bool) -> Self {
        self.request.shuffle_options = Some(shuffle_options);
        self
    }

    /// Voters may add answers; only in public polls.
    pub fn allow_adding_options(mut self, allow_adding_options: bool) -> Self {
        self.request.allow_adding_options = Some(allow_adding_options);
        self
    }

    /// Keeps the result secret until the end.
    pub fn hide_results_until_closes(mut self, hide_results_until_closes: bool) -> Self {
        self.request.hide_results_until_closes = Some(hide_results_until_closes);
        self
    }

    /// Only those in the chat for over a day may vote.
    pub fn members_only(mut self, members_only: bool) -> Self {
        self.request.members_only = Some(members_only);
        self
    }

    /// Two-letter countries of those who may take part; all when empty.
    ///
    /// 0–12 items. Two-letter ISO 3166-1 country codes.
    pub fn country_codes(
        mut self,
        country_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.country_codes = Some(country_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Positions of the right answers, from 0.
    ///
    /// In monotonically increasing order.
    pub fn correct_option_ids(mut self, correct_option_ids: impl IntoIterator<Item = i64>) -> Self {
        self.request.correct_option_ids = Some(correct_option_ids.into_iter().collect());
        self
    }

    /// Text shown after a wrong answer.
    ///
    /// 0–200 characters after entities parsing.
    pub fn explanation(mut self, explanation: impl Into<String>) -> Self {
        self.request.explanation = Some(explanation.into());
        self
    }

    /// How to read formatting marks in the explanation.
    pub fn explanation_parse_mode(mut self, explanation_parse_mode: impl Into<ParseMode>) -> Self {
        self.request.explanation_parse_mode = Some(explanation_parse_mode.into());
        self
    }

    /// Ready-made formatting of the explanation, in place of `explanation_parse_mode`.
    ///
    /// Not together with `explanation_parse_mode`.
    pub fn explanation_entities(
        mut self,
        explanation_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.explanation_entities = Some(explanation_entities.into_iter().collect());
        self
    }

    /// Picture or the like beside the explanation.
    pub fn explanation_media(mut self, explanation_media: impl Into<InputPollMedia>) -> Self {
        self.request.explanation_media = Some(explanation_media.into());
        self
    }

    /// Seconds for which votes are taken; excludes `close_date`.
    ///
    /// 5–2628000 seconds. Not together with `close_date`.
    pub fn open_period(mut self, open_period: i64) -> Self {
        self.request.open_period = Some(open_period);
        self
    }

    /// When voting ends; excludes `open_period`.
    ///
    /// Unix time. 5 to 2628000 seconds from now. Not together with `open_period`.
    pub fn close_date(mut self, close_date: i64) -> Self {
        self.request.close_date = Some(close_date);
        self
    }

    /// Sends the poll closed, as a mere preview.
    pub fn is_closed(mut self, is_closed: bool) -> Self {
        self.request.is_closed = Some(is_closed);
        self
    }

    /// Text above the poll's question.
    ///
    /// 0–1024 characters after entities parsing.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// How to read formatting marks in the description.
    pub fn description_parse_mode(mut self, description_parse_mode: impl Into<ParseMode>) -> Self {
        self.request.description_parse_mode = Some(description_parse_mode.into());
        self
    }

    /// Ready-made formatting of the description, in place of `description_parse_mode`.
    ///
    /// Not together with `description_parse_mode`.
    pub fn description_entities(
        mut self,
        description_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.description_entities = Some(description_entities.into_iter().collect());
        self
    }

    /// Picture or the like that goes with the description.
    pub fn media(mut self, media: impl Into<InputPollMedia>) -> Self {
        self.request.media = Some(media.into());
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendChecklist> {
    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl Call<SendDice> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// What to throw; a die when left out.
    ///
    /// One of “🎲”, “🎯”, “🏀”, “⚽”, “🎳”, “🎰”. Default: `🎲`.
    pub fn emoji(mut self, emoji: impl Into<String>) -> Self {
        self.request.emoji = Some(emoji.into());
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendMessageDraft> {
    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Text so far; empty shows a thinking placeholder.
    ///
    /// 0–4096 characters after entities parsing. May be empty.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.request.text = Some(text.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the text, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn entities(mut self, entities: impl IntoIterator<Item = MessageEntity>) -> Self {
        self.request.entities = Some(entities.into_iter().collect());
        self
    }

    /// Shows a stop button, which sends the bot an update.
    pub fn can_stop(mut self, can_stop: bool) -> Self {
        self.request.can_stop = Some(can_stop);
        self
    }

    /// Leaves the draft standing for a while after a stop.
    pub fn keep_on_stop(mut self, keep_on_stop: bool) -> Self {
        self.request.keep_on_stop = Some(keep_on_stop);
        self
    }
}

impl Call<SendChatAction> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }
}

impl Call<SetMessageReaction> {
    /// The reactions from now on; none when left out.
    pub fn reaction(mut self, reaction: impl IntoIterator<Item = impl Into<ReactionType>>) -> Self {
        self.request.reaction = Some(reaction.into_iter().map(Into::into).collect());
        self
    }

    /// Plays a large animation.
    pub fn is_big(mut self, is_big: bool) -> Self {
        self.request.is_big = Some(is_big);
        self
    }
}

impl Call<GetUserProfilePhotos> {
    /// How many entries to skip.
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Call<GetUserProfileAudios> {
    /// How many entries to skip.
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Call<SetUserEmojiStatus> {
    /// The new custom emoji; empty removes it.
    ///
    /// May be empty.
    pub fn emoji_status_custom_emoji_id(
        mut self,
        emoji_status_custom_emoji_id: impl Into<String>,
    ) -> Self {
        self.request.emoji_status_custom_emoji_id = Some(emoji_status_custom_emoji_id.into());
        self
    }

    /// When that emoji goes away.
    ///
    /// Unix time.
    pub fn emoji_status_expiration_date(mut self, emoji_status_expiration_date: i64) -> Self {
        self.request.emoji_status_expiration_date = Some(emoji_status_expiration_date);
        self
    }
}

impl Call<BanChatMember> {
    /// When the ban ends; too near or too far means never.
    ///
    /// Unix time.
    pub fn until_date(mut self, until_date: i64) -> Self {
        self.request.until_date = Some(until_date);
        self
    }

    /// Also deletes what the user wrote.
    pub fn revoke_messages(mut self, revoke_messages: bool) -> Self {
        self.request.revoke_messages = Some(revoke_messages);
        self
    }
}

impl Call<UnbanChatMember> {
    /// Leaves members alone.
    pub fn only_if_banned(mut self, only_if_banned: bool) -> Self {
        self.request.only_if_banned = Some(only_if_banned);
        self
    }
}

impl Call<RestrictChatMember> {
    /// Takes each permission by itself; otherwise broad ones imply narrower ones.
    pub fn use_independent_chat_permissions(
        mut self,
        use_independent_chat_permissions: bool,
    ) -> Self {
        self.request.use_independent_chat_permissions = Some(use_independent_chat_permissions);
        self
    }

    /// When the limits end; too near or too far means never.
    ///
    /// Unix time.
    pub fn until_date(mut self, until_date: i64) -> Self {
        self.request.until_date = Some(until_date);
        self
    }
}

impl Call<PromoteChatMember> {
    /// Hides the administrator behind the chat's name.
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.request.is_anonymous = Some(is_anonymous);
        self
    }

    /// Basic administrator access, implied by every other right.
    pub fn can_manage_chat(mut self, can_manage_chat: bool) -> Self {
        self.request.can_manage_chat = Some(can_manage_chat);
        self
    }

    /// May delete what others wrote.
    pub fn can_delete_messages(mut self, can_delete_messages: bool) -> Self {
        self.request.can_delete_messages = Some(can_delete_messages);
        self
    }

    /// May run video chats.
    pub fn can_manage_video_chats(mut self, can_manage_video_chats: bool) -> Self {
        self.request.can_manage_video_chats = Some(can_manage_video_chats);
        self
    }

    /// May limit and ban members.
    pub fn can_restrict_members(mut self, can_restrict_members: bool) -> Self {
        self.request.can_restrict_members = Some(can_restrict_members);
        self
    }

    /// May appoint administrators with no more than their own rights.
    pub fn can_promote_members(mut self, can_promote_members: bool) -> Self {
        self.request.can_promote_members = Some(can_promote_members);
        self
    }

    /// May alter title, picture and other details.
    pub fn can_change_info(mut self, can_change_info: bool) -> Self {
        self.request.can_change_info = Some(can_change_info);
        self
    }

    /// May bring others in.
    pub fn can_invite_users(mut self, can_invite_users: bool) -> Self {
        self.request.can_invite_users = Some(can_invite_users);
        self
    }

    /// May publish stories for the chat.
    pub fn can_post_stories(mut self, can_post_stories: bool) -> Self {
        self.request.can_post_stories = Some(can_post_stories);
        self
    }

    /// May alter and pin stories of others.
    pub fn can_edit_stories(mut self, can_edit_stories: bool) -> Self {
        self.request.can_edit_stories = Some(can_edit_stories);
        self
    }

    /// May delete stories of others.
    pub fn can_delete_stories(mut self, can_delete_stories: bool) -> Self {
        self.request.can_delete_stories = Some(can_delete_stories);
        self
    }

    /// May write in the channel and accept suggestions.
    pub fn can_post_messages(mut self, can_post_messages: bool) -> Self {
        self.request.can_post_messages = Some(can_post_messages);
        self
    }

    /// May alter and pin what others wrote in the channel.
    pub fn can_edit_messages(mut self, can_edit_messages: bool) -> Self {
        self.request.can_edit_messages = Some(can_edit_messages);
        self
    }

    /// May pin messages in groups.
    pub fn can_pin_messages(mut self, can_pin_messages: bool) -> Self {
        self.request.can_pin_messages = Some(can_pin_messages);
        self
    }

    /// May open, rename and close topics.
    pub fn can_manage_topics(mut self, can_manage_topics: bool) -> Self {
        self.request.can_manage_topics = Some(can_manage_topics);
        self
    }

    /// May run the channel's direct messages and turn suggestions down.
    pub fn can_manage_direct_messages(mut self, can_manage_direct_messages: bool) -> Self {
        self.request.can_manage_direct_messages = Some(can_manage_direct_messages);
        self
    }

    /// May change the tags of ordinary members.
    pub fn can_manage_tags(mut self, can_manage_tags: bool) -> Self {
        self.request.can_manage_tags = Some(can_manage_tags);
        self
    }

    /// May run the chat's welcome messages; bots may send them.
    pub fn can_send_welcome_messages(mut self, can_send_welcome_messages: bool) -> Self {
        self.request.can_send_welcome_messages = Some(can_send_welcome_messages);
        self
    }
}

impl Call<SetChatMemberTag> {
    /// The new word; none when left out.
    ///
    /// 0–16 characters.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.request.tag = Some(tag.into());
        self
    }
}

impl Call<SetChatPermissions> {
    /// Takes each permission by itself; otherwise broad ones imply narrower ones.
    pub fn use_independent_chat_permissions(
        mut self,
        use_independent_chat_permissions: bool,
    ) -> Self {
        self.request.use_independent_chat_permissions = Some(use_independent_chat_permissions);
        self
    }
}

impl Call<CreateChatInviteLink> {
    /// Label that administrators see.
    ///
    /// 0–32 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// When the link stops working.
    ///
    /// Unix time.
    pub fn expire_date(mut self, expire_date: i64) -> Self {
        self.request.expire_date = Some(expire_date);
        self
    }

    /// How many may be in by this link at the same time.
    ///
    /// 1–99999.
    pub fn member_limit(mut self, member_limit: i64) -> Self {
        self.request.member_limit = Some(member_limit);
        self
    }

    /// Administrators must let each one in; excludes a member limit.
    ///
    /// Not together with `member_limit`.
    pub fn creates_join_request(mut self, creates_join_request: bool) -> Self {
        self.request.creates_join_request = Some(creates_join_request);
        self
    }
}

impl Call<EditChatInviteLink> {
    /// Label that administrators see.
    ///
    /// 0–32 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// When the link stops working.
    ///
    /// Unix time.
    pub fn expire_date(mut self, expire_date: i64) -> Self {
        self.request.expire_date = Some(expire_date);
        self
    }

    /// How many may be in by this link at the same time.
    ///
    /// 1–99999.
    pub fn member_limit(mut self, member_limit: i64) -> Self {
        self.request.member_limit = Some(member_limit);
        self
    }

    /// Administrators must let each one in; excludes a member limit.
    ///
    /// Not together with `member_limit`.
    pub fn creates_join_request(mut self, creates_join_request: bool) -> Self {
        self.request.creates_join_request = Some(creates_join_request);
        self
    }
}

impl Call<CreateChatSubscriptionInviteLink> {
    /// Label that administrators see.
    ///
    /// 0–32 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }
}

impl Call<EditChatSubscriptionInviteLink> {
    /// Label that administrators see.
    ///
    /// 0–32 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }
}

impl Call<SetChatDescription> {
    /// The new text; none when left out.
    ///
    /// 0–255 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }
}

impl Call<PinChatMessage> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Does not tell members about the pin.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }
}

impl Call<UnpinChatMessage> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// The message to unpin; left out, the newest pinned one.
    ///
    /// Required with `business_connection_id`.
    pub fn message_id(mut self, message_id: i64) -> Self {
        self.request.message_id = Some(message_id);
        self
    }
}

impl Call<GetChatAdministrators> {
    /// Also lists other bots.
    pub fn return_bots(mut self, return_bots: bool) -> Self {
        self.request.return_bots = Some(return_bots);
        self
    }
}

impl Call<CreateForumTopic> {
    /// Color of the icon as RGB.
    ///
    /// One of `7322096`, `16766590`, `13338331`, `9367192`, `16749490`, `16478047`. A colour,
    /// `0xRRGGBB`.
    pub fn icon_color(mut self, icon_color: i64) -> Self {
        self.request.icon_color = Some(icon_color);
        self
    }

    /// Icon, one of those from `getForumTopicIconStickers`.
    pub fn icon_custom_emoji_id(mut self, icon_custom_emoji_id: impl Into<String>) -> Self {
        self.request.icon_custom_emoji_id = Some(icon_custom_emoji_id.into());
        self
    }
}

impl Call<EditForumTopic> {
    /// The new name; left out or empty, the old one stays.
    ///
    /// 0–128 characters. May be empty.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// The new icon; empty removes it, left out keeps it.
    ///
    /// May be empty.
    pub fn icon_custom_emoji_id(mut self, icon_custom_emoji_id: impl Into<String>) -> Self {
        self.request.icon_custom_emoji_id = Some(icon_custom_emoji_id.into());
        self
    }
}

impl Call<AnswerCallbackQuery> {
    /// Notice to show; nothing when left out.
    ///
    /// 0–200 characters.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.request.text = Some(text.into());
        self
    }

    /// Shows a box to close, not a passing notice.
    ///
    /// Default: `false`.
    pub fn show_alert(mut self, show_alert: bool) -> Self {
        self.request.show_alert = Some(show_alert);
        self
    }

    /// Game address, or a link to the bot with a start parameter.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.request.url = Some(url.into());
        self
    }

    /// Seconds the client may reuse the answer.
    ///
    /// In seconds. Default: `0`.
    pub fn cache_time(mut self, cache_time: i64) -> Self {
        self.request.cache_time = Some(cache_time);
        self
    }
}

impl Call<SetManagedBotAccessSettings> {
    /// Who besides the owner may use the bot.
    ///
    /// At most 10 items.
    pub fn added_user_ids(mut self, added_user_ids: impl IntoIterator<Item = i64>) -> Self {
        self.request.added_user_ids = Some(added_user_ids.into_iter().collect());
        self
    }
}

impl Call<SetMyCommands> {
    /// For whom the list counts; everyone when left out.
    ///
    /// Default: `BotCommandScopeDefault`.
    pub fn scope(mut self, scope: impl Into<BotCommandScope>) -> Self {
        self.request.scope = Some(scope.into());
        self
    }

    /// Two-letter language; empty means all without their own setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.request.language_code = Some(language_code.into());
        self
    }
}

impl Call<DeleteMyCommands> {
    /// For whom the list counts; everyone when left out.
    ///
    /// Default: `BotCommandScopeDefault`.
    pub fn scope(mut self, scope: impl Into<BotCommandScope>) -> Self {
        self.request.scope = Some(scope.into());
        self
    }

    /// Two-letter language; empty means all without their own setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.request.language_code = Some(language_code.into());
        self
    }
}

impl Call<GetMyCommands> {
    /// For whom the list counts; everyone when left out.
    ///
    /// Default: `BotCommandScopeDefault`.
    pub fn scope(mut self, scope: impl Into<BotCommandScope>) -> Self {
        self.request.scope = Some(scope.into());
        self
    }

    /// Two-letter language; empty asks for the general setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.request.language_code = Some(language_code.into());
        self
    }
}

impl Call<SetMyName> {
    /// The new name; empty drops the one of this language.
    ///
    /// 0–64 characters. May be empty.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// Two-letter language; empty means all without their own setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.request.language_code = Some(language_code.into());
        self
    }
}

impl Call<GetMyName> {
    /// Two-letter language; empty asks for the general setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.request.language_code = Some(language_code.into());
        self
    }
}

impl Call<SetMyDescription> {
    /// The new text; empty drops the one of this language.
    ///
    /// 0–512 characters. May be empty.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// Two-letter language; empty means all without their own setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.request.language_code = Some(language_code.into());
        self
    }
}

impl Call<GetMyDescription> {
    /// Two-letter language; empty asks for the general setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.request.language_code = Some(language_code.into());
        self
    }
}

impl Call<SetMyShortDescription> {
    /// The new text; empty drops the one of this language.
    ///
    /// 0–120 characters. May be empty.
    pub fn short_description(mut self, short_description: impl Into<String>) -> Self {
        self.request.short_description = Some(short_description.into());
        self
    }

    /// Two-letter language; empty means all without their own setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.request.language_code = Some(language_code.into());
        self
    }
}

impl Call<GetMyShortDescription> {
    /// Two-letter language; empty asks for the general setting.
    ///
    /// May be empty. Two-letter ISO 639-1 language code.
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.request.language_code = Some(language_code.into());
        self
    }
}

impl Call<SetChatMenuButton> {
    /// Private chat; left out, the button for all chats is meant.
    pub fn chat_id(mut self, chat_id: i64) -> Self {
        self.request.chat_id = Some(chat_id);
        self
    }

    /// The new button; the usual one when left out.
    ///
    /// Default: `MenuButtonDefault`.
    pub fn menu_button(mut self, menu_button: impl Into<MenuButton>) -> Self {
        self.request.menu_button = Some(menu_button.into());
        self
    }
}

impl Call<GetChatMenuButton> {
    /// Private chat; left out, the button for all chats is meant.
    pub fn chat_id(mut self, chat_id: i64) -> Self {
        self.request.chat_id = Some(chat_id);
        self
    }
}

impl Call<SetMyDefaultAdministratorRights> {
    /// The rights to propose; none when left out.
    pub fn rights(mut self, rights: ChatAdministratorRights) -> Self {
        self.request.rights = Some(rights);
        self
    }

    /// Means channels; otherwise groups.
    pub fn for_channels(mut self, for_channels: bool) -> Self {
        self.request.for_channels = Some(for_channels);
        self
    }
}

impl Call<GetMyDefaultAdministratorRights> {
    /// Means channels; otherwise groups.
    pub fn for_channels(mut self, for_channels: bool) -> Self {
        self.request.for_channels = Some(for_channels);
        self
    }
}

impl Call<SendGift> {
    /// The user to give to; leave out when `chat_id` is given.
    ///
    /// Required without `chat_id`.
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.request.user_id = Some(user_id);
        self
    }

    /// The channel to give to; leave out when `user_id` is given.
    ///
    /// Required without `user_id`.
    pub fn chat_id(mut self, chat_id: impl Into<ChatId>) -> Self {
        self.request.chat_id = Some(chat_id.into());
        self
    }

    /// The bot also pays for making it unique.
    pub fn pay_for_upgrade(mut self, pay_for_upgrade: bool) -> Self {
        self.request.pay_for_upgrade = Some(pay_for_upgrade);
        self
    }

    /// Greeting that goes with the gift.
    ///
    /// 0–128 characters.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.request.text = Some(text.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn text_parse_mode(mut self, text_parse_mode: impl Into<ParseMode>) -> Self {
        self.request.text_parse_mode = Some(text_parse_mode.into());
        self
    }

    /// Ready-made formatting of the text, in place of `text_parse_mode`.
    ///
    /// Not together with `text_parse_mode`.
    pub fn text_entities(mut self, text_entities: impl IntoIterator<Item = MessageEntity>) -> Self {
        self.request.text_entities = Some(text_entities.into_iter().collect());
        self
    }
}

impl Call<GiftPremiumSubscription> {
    /// Greeting that goes with the subscription.
    ///
    /// 0–128 characters.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.request.text = Some(text.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn text_parse_mode(mut self, text_parse_mode: impl Into<ParseMode>) -> Self {
        self.request.text_parse_mode = Some(text_parse_mode.into());
        self
    }

    /// Ready-made formatting of the text, in place of `text_parse_mode`.
    ///
    /// Not together with `text_parse_mode`.
    pub fn text_entities(mut self, text_entities: impl IntoIterator<Item = MessageEntity>) -> Self {
        self.request.text_entities = Some(text_entities.into_iter().collect());
        self
    }
}

impl Call<VerifyUser> {
    /// Own words on the badge, if the organization may use them.
    ///
    /// 0–70 characters.
    pub fn custom_description(mut self, custom_description: impl Into<String>) -> Self {
        self.request.custom_description = Some(custom_description.into());
        self
    }
}

impl Call<VerifyChat> {
    /// Own words on the badge, if the organization may use them.
    ///
    /// 0–70 characters.
    pub fn custom_description(mut self, custom_description: impl Into<String>) -> Self {
        self.request.custom_description = Some(custom_description.into());
        self
    }
}

impl Call<SetBusinessAccountName> {
    /// Family name.
    ///
    /// 0–64 characters.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.request.last_name = Some(last_name.into());
        self
    }
}

impl Call<SetBusinessAccountUsername> {
    /// The new public name; none when left out.
    ///
    /// 0–32 characters.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.request.username = Some(username.into());
        self
    }
}

impl Call<SetBusinessAccountBio> {
    /// The new text; none when left out.
    ///
    /// 0–140 characters.
    pub fn bio(mut self, bio: impl Into<String>) -> Self {
        self.request.bio = Some(bio.into());
        self
    }
}

impl Call<SetBusinessAccountProfilePhoto> {
    /// Means the picture shown to those who may not see the main one.
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.request.is_public = Some(is_public);
        self
    }
}

impl Call<RemoveBusinessAccountProfilePhoto> {
    /// Means the picture shown to those who may not see the main one.
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.request.is_public = Some(is_public);
        self
    }
}

impl Call<GetBusinessAccountGifts> {
    /// Leaves out gifts hidden from the profile.
    pub fn exclude_unsaved(mut self, exclude_unsaved: bool) -> Self {
        self.request.exclude_unsaved = Some(exclude_unsaved);
        self
    }

    /// Leaves out gifts shown on the profile.
    pub fn exclude_saved(mut self, exclude_saved: bool) -> Self {
        self.request.exclude_saved = Some(exclude_saved);
        self
    }

    /// Leaves out gifts that never run out.
    pub fn exclude_unlimited(mut self, exclude_unlimited: bool) -> Self {
        self.request.exclude_unlimited = Some(exclude_unlimited);
        self
    }

    /// Leaves out limited gifts that can become unique.
    pub fn exclude_limited_upgradable(mut self, exclude_limited_upgradable: bool) -> Self {
        self.request.exclude_limited_upgradable = Some(exclude_limited_upgradable);
        self
    }

    /// Leaves out limited gifts that cannot become unique.
    pub fn exclude_limited_non_upgradable(mut self, exclude_limited_non_upgradable: bool) -> Self {
        self.request.exclude_limited_non_upgradable = Some(exclude_limited_non_upgradable);
        self
    }

    /// Leaves out unique gifts.
    pub fn exclude_unique(mut self, exclude_unique: bool) -> Self {
        self.request.exclude_unique = Some(exclude_unique);
        self
    }

    /// Leaves out gifts from the TON blockchain, which cannot be passed on here.
    pub fn exclude_from_blockchain(mut self, exclude_from_blockchain: bool) -> Self {
        self.request.exclude_from_blockchain = Some(exclude_from_blockchain);
        self
    }

    /// Orders by price; otherwise by date.
    pub fn sort_by_price(mut self, sort_by_price: bool) -> Self {
        self.request.sort_by_price = Some(sort_by_price);
        self
    }

    /// Empty at first, then the `next_offset` of the last page.
    ///
    /// May be empty.
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.request.offset = Some(offset.into());
        self
    }

    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Call<GetUserGifts> {
    /// Leaves out gifts that never run out.
    pub fn exclude_unlimited(mut self, exclude_unlimited: bool) -> Self {
        self.request.exclude_unlimited = Some(exclude_unlimited);
        self
    }

    /// Leaves out limited gifts that can become unique.
    pub fn exclude_limited_upgradable(mut self, exclude_limited_upgradable: bool) -> Self {
        self.request.exclude_limited_upgradable = Some(exclude_limited_upgradable);
        self
    }

    /// Leaves out limited gifts that cannot become unique.
    pub fn exclude_limited_non_upgradable(mut self, exclude_limited_non_upgradable: bool) -> Self {
        self.request.exclude_limited_non_upgradable = Some(exclude_limited_non_upgradable);
        self
    }

    /// Leaves out gifts from the TON blockchain, which cannot be passed on here.
    pub fn exclude_from_blockchain(mut self, exclude_from_blockchain: bool) -> Self {
        self.request.exclude_from_blockchain = Some(exclude_from_blockchain);
        self
    }

    /// Leaves out unique gifts.
    pub fn exclude_unique(mut self, exclude_unique: bool) -> Self {
        self.request.exclude_unique = Some(exclude_unique);
        self
    }

    /// Orders by price; otherwise by date.
    pub fn sort_by_price(mut self, sort_by_price: bool) -> Self {
        self.request.sort_by_price = Some(sort_by_price);
        self
    }

    /// Empty at first, then the `next_offset` of the last page.
    ///
    /// May be empty.
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.request.offset = Some(offset.into());
        self
    }

    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Call<GetChatGifts> {
    /// Leaves out gifts hidden from the profile.
    pub fn exclude_unsaved(mut self, exclude_unsaved: bool) -> Self {
        self.request.exclude_unsaved = Some(exclude_unsaved);
        self
    }

    /// Leaves out gifts shown on the profile.
    pub fn exclude_saved(mut self, exclude_saved: bool) -> Self {
        self.request.exclude_saved = Some(exclude_saved);
        self
    }

    /// Leaves out gifts that never run out.
    pub fn exclude_unlimited(mut self, exclude_unlimited: bool) -> Self {
        self.request.exclude_unlimited = Some(exclude_unlimited);
        self
    }

    /// Leaves out limited gifts that can become unique.
    pub fn exclude_limited_upgradable(mut self, exclude_limited_upgradable: bool) -> Self {
        self.request.exclude_limited_upgradable = Some(exclude_limited_upgradable);
        self
    }

    /// Leaves out limited gifts that cannot become unique.
    pub fn exclude_limited_non_upgradable(mut self, exclude_limited_non_upgradable: bool) -> Self {
        self.request.exclude_limited_non_upgradable = Some(exclude_limited_non_upgradable);
        self
    }

    /// Leaves out gifts from the TON blockchain, which cannot be passed on here.
    pub fn exclude_from_blockchain(mut self, exclude_from_blockchain: bool) -> Self {
        self.request.exclude_from_blockchain = Some(exclude_from_blockchain);
        self
    }

    /// Leaves out unique gifts.
    pub fn exclude_unique(mut self, exclude_unique: bool) -> Self {
        self.request.exclude_unique = Some(exclude_unique);
        self
    }

    /// Orders by price; otherwise by date.
    pub fn sort_by_price(mut self, sort_by_price: bool) -> Self {
        self.request.sort_by_price = Some(sort_by_price);
        self
    }

    /// Empty at first, then the `next_offset` of the last page.
    ///
    /// May be empty.
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.request.offset = Some(offset.into());
        self
    }

    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Call<UpgradeGift> {
    /// Keeps greeting, giver and receiver.
    pub fn keep_original_details(mut self, keep_original_details: bool) -> Self {
        self.request.keep_original_details = Some(keep_original_details);
        self
    }

    /// What the account pays; 0 when prepaid, else the gift's `upgrade_star_count`.
    pub fn star_count(mut self, star_count: i64) -> Self {
        self.request.star_count = Some(star_count);
        self
    }
}

impl Call<TransferGift> {
    /// What the account pays for the transfer, in Stars.
    pub fn star_count(mut self, star_count: i64) -> Self {
        self.request.star_count = Some(star_count);
        self
    }
}

impl Call<PostStory> {
    /// Text shown with the media.
    ///
    /// 0–2048 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Parts that react to a tap.
    pub fn areas(mut self, areas: impl IntoIterator<Item = StoryArea>) -> Self {
        self.request.areas = Some(areas.into_iter().collect());
        self
    }

    /// Keeps it on the profile afterwards.
    pub fn post_to_chat_page(mut self, post_to_chat_page: bool) -> Self {
        self.request.post_to_chat_page = Some(post_to_chat_page);
        self
    }

    /// Keeps the story from being forwarded or captured on screen.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }
}

impl Call<RepostStory> {
    /// Keeps it on the profile afterwards.
    pub fn post_to_chat_page(mut self, post_to_chat_page: bool) -> Self {
        self.request.post_to_chat_page = Some(post_to_chat_page);
        self
    }

    /// Keeps the story from being forwarded or captured on screen.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }
}

impl Call<EditStory> {
    /// Text shown with the media.
    ///
    /// 0–2048 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Parts that react to a tap.
    pub fn areas(mut self, areas: impl IntoIterator<Item = StoryArea>) -> Self {
        self.request.areas = Some(areas.into_iter().collect());
        self
    }
}

impl Call<SavePreparedInlineMessage> {
    /// People can be picked.
    pub fn allow_user_chats(mut self, allow_user_chats: bool) -> Self {
        self.request.allow_user_chats = Some(allow_user_chats);
        self
    }

    /// Bots can be picked.
    pub fn allow_bot_chats(mut self, allow_bot_chats: bool) -> Self {
        self.request.allow_bot_chats = Some(allow_bot_chats);
        self
    }

    /// Groups can be picked.
    pub fn allow_group_chats(mut self, allow_group_chats: bool) -> Self {
        self.request.allow_group_chats = Some(allow_group_chats);
        self
    }

    /// Channels can be picked.
    pub fn allow_channel_chats(mut self, allow_channel_chats: bool) -> Self {
        self.request.allow_channel_chats = Some(allow_channel_chats);
        self
    }
}

impl<A> Call<EditMessageText, A> {
    /// Connection through which the message had been sent.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// The new text; needed unless `rich_message` is given.
    ///
    /// 1–4096 characters after entities parsing. Required without `rich_message`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.request.text = Some(text.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the text, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn entities(mut self, entities: impl IntoIterator<Item = MessageEntity>) -> Self {
        self.request.entities = Some(entities.into_iter().collect());
        self
    }

    /// Whether and how to preview links.
    pub fn link_preview_options(mut self, link_preview_options: LinkPreviewOptions) -> Self {
        self.request.link_preview_options = Some(link_preview_options);
        self
    }

    /// The new blocks; needed unless `text` is given.
    ///
    /// Required without `text`.
    pub fn rich_message(mut self, rich_message: InputRichMessage) -> Self {
        self.request.rich_message = Some(rich_message);
        self
    }

    /// The buttons from now on; left out, they disappear.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl<A> Call<EditMessageCaption, A> {
    /// Connection through which the message had been sent.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// The new caption; none when left out.
    ///
    /// 0–1024 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.request.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// The buttons from now on; left out, they disappear.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl<A> Call<EditMessageMedia, A> {
    /// Connection through which the message had been sent.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// The buttons from now on; left out, they disappear.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl<A> Call<EditMessageLiveLocation, A> {
    /// Connection through which the message had been sent.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// The new span in seconds, counted from sending; unchanged when left out.
    ///
    /// In seconds. Also `2147483647`.
    pub fn live_period(mut self, live_period: i64) -> Self {
        self.request.live_period = Some(live_period);
        self
    }

    /// Radius within which the true position lies, in meters.
    ///
    /// 0.0–1500.0.
    pub fn horizontal_accuracy(mut self, horizontal_accuracy: f64) -> Self {
        self.request.horizontal_accuracy = Some(horizontal_accuracy);
        self
    }

    /// Direction of movement in degrees, for live locations.
    ///
    /// 1–360.
    pub fn heading(mut self, heading: i64) -> Self {
        self.request.heading = Some(heading);
        self
    }

    /// Meters at which approaching members trigger an alert, for live locations.
    ///
    /// 1–100000.
    pub fn proximity_alert_radius(mut self, proximity_alert_radius: i64) -> Self {
        self.request.proximity_alert_radius = Some(proximity_alert_radius);
        self
    }

    /// The buttons from now on; left out, they disappear.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl<A> Call<StopMessageLiveLocation, A> {
    /// Connection through which the message had been sent.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// The buttons from now on; left out, they disappear.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl Call<EditMessageChecklist> {
    /// The buttons from now on; left out, they disappear.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl<A> Call<EditMessageReplyMarkup, A> {
    /// Connection through which the message had been sent.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// The buttons from now on; left out, they disappear.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl Call<StopPoll> {
    /// Connection through which the message had been sent.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// The buttons from now on; left out, they disappear.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl Call<EditEphemeralMessageText> {
    /// The new text; needed unless `rich_message` is given.
    ///
    /// 1–4096 characters after entities parsing. Required without `rich_message`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.request.text = Some(text.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the text, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn entities(mut self, entities: impl IntoIterator<Item = MessageEntity>) -> Self {
        self.request.entities = Some(entities.into_iter().collect());
        self
    }

    /// The new blocks; needed unless `text` is given.
    ///
    /// Required without `text`.
    pub fn rich_message(mut self, rich_message: InputRichMessage) -> Self {
        self.request.rich_message = Some(rich_message);
        self
    }

    /// Whether and how to preview links.
    pub fn link_preview_options(mut self, link_preview_options: LinkPreviewOptions) -> Self {
        self.request.link_preview_options = Some(link_preview_options);
        self
    }

    /// The buttons from now on.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl Call<EditEphemeralMessageMedia> {
    /// The buttons from now on.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl Call<EditEphemeralMessageCaption> {
    /// The caption from now on.
    ///
    /// 0–1024 characters after entities parsing.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.request.caption = Some(caption.into());
        self
    }

    /// How to read formatting marks in the text.
    pub fn parse_mode(mut self, parse_mode: impl Into<ParseMode>) -> Self {
        self.request.parse_mode = Some(parse_mode.into());
        self
    }

    /// Ready-made formatting of the caption, in place of `parse_mode`.
    ///
    /// Not together with `parse_mode`.
    pub fn caption_entities(
        mut self,
        caption_entities: impl IntoIterator<Item = MessageEntity>,
    ) -> Self {
        self.request.caption_entities = Some(caption_entities.into_iter().collect());
        self
    }

    /// Puts the caption over the media, not below.
    pub fn show_caption_above_media(mut self, show_caption_above_media: bool) -> Self {
        self.request.show_caption_above_media = Some(show_caption_above_media);
        self
    }

    /// The buttons from now on.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl Call<EditEphemeralMessageReplyMarkup> {
    /// The buttons from now on.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl Call<ApproveSuggestedPost> {
    /// When to publish; leave out if the suggestion has a date.
    ///
    /// Unix time. At most 2678400 seconds from now.
    pub fn send_date(mut self, send_date: i64) -> Self {
        self.request.send_date = Some(send_date);
        self
    }
}

impl Call<DeclineSuggestedPost> {
    /// Reason given to the author.
    ///
    /// 0–128 characters.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.request.comment = Some(comment.into());
        self
    }
}

impl Call<DeleteMessageReaction> {
    /// Who reacted, when it was a user.
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.request.user_id = Some(user_id);
        self
    }

    /// Who reacted, when it was a chat.
    pub fn actor_chat_id(mut self, actor_chat_id: i64) -> Self {
        self.request.actor_chat_id = Some(actor_chat_id);
        self
    }
}

impl Call<DeleteAllMessageReactions> {
    /// Who reacted, when it was a user.
    pub fn user_id(mut self, user_id: i64) -> Self {
        self.request.user_id = Some(user_id);
        self
    }

    /// Who reacted, when it was a chat.
    pub fn actor_chat_id(mut self, actor_chat_id: i64) -> Self {
        self.request.actor_chat_id = Some(actor_chat_id);
        self
    }
}

impl Call<SendSticker> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// Emoji the sticker stands for; only for fresh uploads.
    pub fn emoji(mut self, emoji: impl Into<String>) -> Self {
        self.request.emoji = Some(emoji.into());
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<CreateNewStickerSet> {
    /// Which kind of stickers it holds.
    ///
    /// Default: `regular`.
    pub fn sticker_type(mut self, sticker_type: impl Into<StickerType>) -> Self {
        self.request.sticker_type = Some(sticker_type.into());
        self
    }

    /// Takes on the color of its surroundings.
    pub fn needs_repainting(mut self, needs_repainting: bool) -> Self {
        self.request.needs_repainting = Some(needs_repainting);
        self
    }
}

impl Call<SetStickerKeywords> {
    /// Words it is found by.
    ///
    /// 0–20 items.
    pub fn keywords(mut self, keywords: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.keywords = Some(keywords.into_iter().map(Into::into).collect());
        self
    }
}

impl Call<SetStickerMaskPosition> {
    /// Where on a face it goes; left out, removes the position.
    pub fn mask_position(mut self, mask_position: MaskPosition) -> Self {
        self.request.mask_position = Some(mask_position);
        self
    }
}

impl Call<SetStickerSetThumbnail> {
    /// The picture; left out, the first sticker serves.
    ///
    /// Takes an upload, or a file id, or a URL.
    pub fn thumbnail(mut self, thumbnail: impl Into<InputFile>) -> Self {
        self.request.thumbnail = Some(thumbnail.into());
        self
    }
}

impl Call<SetCustomEmojiStickerSetThumbnail> {
    /// Emoji of the set to show for it; empty for the first.
    ///
    /// May be empty.
    pub fn custom_emoji_id(mut self, custom_emoji_id: impl Into<String>) -> Self {
        self.request.custom_emoji_id = Some(custom_emoji_id.into());
        self
    }
}

impl Call<SendRichMessage> {
    /// Business account to send for, if its owner may send rich messages.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// Shows the message to one user only.
    pub fn ephemeral_message_parameters(
        mut self,
        ephemeral_message_parameters: EphemeralMessageParameters,
    ) -> Self {
        self.request.ephemeral_message_parameters = Some(ephemeral_message_parameters);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons or keyboard that come with the message.
    pub fn reply_markup(mut self, reply_markup: impl Into<ReplyMarkup>) -> Self {
        self.request.reply_markup = Some(reply_markup.into());
        self
    }
}

impl Call<SendRichMessageDraft> {
    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Shows a stop button, which sends the bot an update.
    pub fn can_stop(mut self, can_stop: bool) -> Self {
        self.request.can_stop = Some(can_stop);
        self
    }

    /// Leaves the draft standing for a while after a stop.
    pub fn keep_on_stop(mut self, keep_on_stop: bool) -> Self {
        self.request.keep_on_stop = Some(keep_on_stop);
        self
    }
}

impl Call<AnswerInlineQuery> {
    /// Seconds the server may reuse the answer.
    ///
    /// In seconds. Default: `300`.
    pub fn cache_time(mut self, cache_time: i64) -> Self {
        self.request.cache_time = Some(cache_time);
        self
    }

    /// Keeps the answer for this user only.
    pub fn is_personal(mut self, is_personal: bool) -> Self {
        self.request.is_personal = Some(is_personal);
        self
    }

    /// Comes back as `offset` when the user scrolls on; empty at the end.
    ///
    /// At most 64 bytes. May be empty.
    pub fn next_offset(mut self, next_offset: impl Into<String>) -> Self {
        self.request.next_offset = Some(next_offset.into());
        self
    }

    /// Shown above the choices.
    pub fn button(mut self, button: InlineQueryResultsButton) -> Self {
        self.request.button = Some(button);
        self
    }
}

impl Call<SendInvoice> {
    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Conversation to write in; required in a channel's direct messages.
    pub fn direct_messages_topic_id(mut self, direct_messages_topic_id: i64) -> Self {
        self.request.direct_messages_topic_id = Some(direct_messages_topic_id);
        self
    }

    /// From BotFather; empty for prices in Stars.
    ///
    /// May be empty.
    pub fn provider_token(mut self, provider_token: impl Into<String>) -> Self {
        self.request.provider_token = Some(provider_token.into());
        self
    }

    /// Highest tip in the smallest unit; none for Stars.
    ///
    /// Default: `0`.
    pub fn max_tip_amount(mut self, max_tip_amount: i64) -> Self {
        self.request.max_tip_amount = Some(max_tip_amount);
        self
    }

    /// Tips to offer, in the smallest unit and rising.
    ///
    /// At most 4 items. In strictly increasing order.
    pub fn suggested_tip_amounts(
        mut self,
        suggested_tip_amounts: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.request.suggested_tip_amounts = Some(suggested_tip_amounts.into_iter().collect());
        self
    }

    /// Forwarded copies link to the bot with it; empty lets anyone pay.
    ///
    /// May be empty.
    pub fn start_parameter(mut self, start_parameter: impl Into<String>) -> Self {
        self.request.start_parameter = Some(start_parameter.into());
        self
    }

    /// What the payment provider wants to know, as JSON.
    ///
    /// Text that holds JSON.
    pub fn provider_data(mut self, provider_data: impl Into<String>) -> Self {
        self.request.provider_data = Some(provider_data.into());
        self
    }

    /// Address of a picture of the goods.
    pub fn photo_url(mut self, photo_url: impl Into<String>) -> Self {
        self.request.photo_url = Some(photo_url.into());
        self
    }

    /// Size of the picture in bytes.
    pub fn photo_size(mut self, photo_size: i64) -> Self {
        self.request.photo_size = Some(photo_size);
        self
    }

    /// Width of the picture in pixels.
    pub fn photo_width(mut self, photo_width: i64) -> Self {
        self.request.photo_width = Some(photo_width);
        self
    }

    /// Height of the picture in pixels.
    pub fn photo_height(mut self, photo_height: i64) -> Self {
        self.request.photo_height = Some(photo_height);
        self
    }

    /// Asks the buyer for a name.
    pub fn need_name(mut self, need_name: bool) -> Self {
        self.request.need_name = Some(need_name);
        self
    }

    /// Asks the buyer for a telephone number.
    pub fn need_phone_number(mut self, need_phone_number: bool) -> Self {
        self.request.need_phone_number = Some(need_phone_number);
        self
    }

    /// Asks the buyer for an email address.
    pub fn need_email(mut self, need_email: bool) -> Self {
        self.request.need_email = Some(need_email);
        self
    }

    /// Asks the buyer where to deliver.
    pub fn need_shipping_address(mut self, need_shipping_address: bool) -> Self {
        self.request.need_shipping_address = Some(need_shipping_address);
        self
    }

    /// Passes the telephone number on to the payment provider.
    pub fn send_phone_number_to_provider(mut self, send_phone_number_to_provider: bool) -> Self {
        self.request.send_phone_number_to_provider = Some(send_phone_number_to_provider);
        self
    }

    /// Passes the email address on to the payment provider.
    pub fn send_email_to_provider(mut self, send_email_to_provider: bool) -> Self {
        self.request.send_email_to_provider = Some(send_email_to_provider);
        self
    }

    /// The price depends on delivery, so a shipping query will come.
    pub fn is_flexible(mut self, is_flexible: bool) -> Self {
        self.request.is_flexible = Some(is_flexible);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// Makes it a proposal to the channel, with price and date.
    pub fn suggested_post_parameters(
        mut self,
        suggested_post_parameters: SuggestedPostParameters,
    ) -> Self {
        self.request.suggested_post_parameters = Some(suggested_post_parameters);
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons, the first of which must pay; a pay button when empty.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl Call<CreateInvoiceLink> {
    /// Business account to sell for; only for prices in Stars.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// From BotFather; empty for prices in Stars.
    ///
    /// May be empty.
    pub fn provider_token(mut self, provider_token: impl Into<String>) -> Self {
        self.request.provider_token = Some(provider_token.into());
        self
    }

    /// Seconds from one payment to the next.
    ///
    /// In seconds. One of `2592000`.
    pub fn subscription_period(mut self, subscription_period: i64) -> Self {
        self.request.subscription_period = Some(subscription_period);
        self
    }

    /// Highest tip in the smallest unit; none for Stars.
    ///
    /// Default: `0`.
    pub fn max_tip_amount(mut self, max_tip_amount: i64) -> Self {
        self.request.max_tip_amount = Some(max_tip_amount);
        self
    }

    /// Tips to offer, in the smallest unit and rising.
    ///
    /// At most 4 items. In strictly increasing order.
    pub fn suggested_tip_amounts(
        mut self,
        suggested_tip_amounts: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.request.suggested_tip_amounts = Some(suggested_tip_amounts.into_iter().collect());
        self
    }

    /// What the payment provider wants to know, as JSON.
    ///
    /// Text that holds JSON.
    pub fn provider_data(mut self, provider_data: impl Into<String>) -> Self {
        self.request.provider_data = Some(provider_data.into());
        self
    }

    /// Address of a picture of the goods.
    pub fn photo_url(mut self, photo_url: impl Into<String>) -> Self {
        self.request.photo_url = Some(photo_url.into());
        self
    }

    /// Size of the picture in bytes.
    pub fn photo_size(mut self, photo_size: i64) -> Self {
        self.request.photo_size = Some(photo_size);
        self
    }

    /// Width of the picture in pixels.
    pub fn photo_width(mut self, photo_width: i64) -> Self {
        self.request.photo_width = Some(photo_width);
        self
    }

    /// Height of the picture in pixels.
    pub fn photo_height(mut self, photo_height: i64) -> Self {
        self.request.photo_height = Some(photo_height);
        self
    }

    /// Asks the buyer for a name.
    pub fn need_name(mut self, need_name: bool) -> Self {
        self.request.need_name = Some(need_name);
        self
    }

    /// Asks the buyer for a telephone number.
    pub fn need_phone_number(mut self, need_phone_number: bool) -> Self {
        self.request.need_phone_number = Some(need_phone_number);
        self
    }

    /// Asks the buyer for an email address.
    pub fn need_email(mut self, need_email: bool) -> Self {
        self.request.need_email = Some(need_email);
        self
    }

    /// Asks the buyer where to deliver.
    pub fn need_shipping_address(mut self, need_shipping_address: bool) -> Self {
        self.request.need_shipping_address = Some(need_shipping_address);
        self
    }

    /// Passes the telephone number on to the payment provider.
    pub fn send_phone_number_to_provider(mut self, send_phone_number_to_provider: bool) -> Self {
        self.request.send_phone_number_to_provider = Some(send_phone_number_to_provider);
        self
    }

    /// Passes the email address on to the payment provider.
    pub fn send_email_to_provider(mut self, send_email_to_provider: bool) -> Self {
        self.request.send_email_to_provider = Some(send_email_to_provider);
        self
    }

    /// The price depends on delivery, so a shipping query will come.
    pub fn is_flexible(mut self, is_flexible: bool) -> Self {
        self.request.is_flexible = Some(is_flexible);
        self
    }
}

impl Call<AnswerShippingQuery> {
    /// The ways of delivery on offer; needed when `ok`.
    ///
    /// Required when `ok` is `true`.
    pub fn shipping_options(
        mut self,
        shipping_options: impl IntoIterator<Item = ShippingOption>,
    ) -> Self {
        self.request.shipping_options = Some(shipping_options.into_iter().collect());
        self
    }

    /// What to tell the buyer when delivery is impossible.
    ///
    /// Required when `ok` is `false`.
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.request.error_message = Some(error_message.into());
        self
    }
}

impl Call<AnswerPreCheckoutQuery> {
    /// What to tell the buyer when refusing.
    ///
    /// Required when `ok` is `false`.
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.request.error_message = Some(error_message.into());
        self
    }
}

impl Call<GetStarTransactions> {
    /// How many entries to skip.
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// How many entries to return at most.
    ///
    /// 1–100. Default: `100`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Call<SendGame> {
    /// Connection in whose business account to act.
    pub fn business_connection_id(mut self, business_connection_id: impl Into<String>) -> Self {
        self.request.business_connection_id = Some(business_connection_id.into());
        self
    }

    /// Topic or comment thread, for chats that have them.
    pub fn message_thread_id(mut self, message_thread_id: i64) -> Self {
        self.request.message_thread_id = Some(message_thread_id);
        self
    }

    /// Delivers without a sound.
    pub fn disable_notification(mut self, disable_notification: bool) -> Self {
        self.request.disable_notification = Some(disable_notification);
        self
    }

    /// Keeps the message from being forwarded or saved.
    pub fn protect_content(mut self, protect_content: bool) -> Self {
        self.request.protect_content = Some(protect_content);
        self
    }

    /// Sends beyond the usual rate, at 0.1 Stars a message.
    pub fn allow_paid_broadcast(mut self, allow_paid_broadcast: bool) -> Self {
        self.request.allow_paid_broadcast = Some(allow_paid_broadcast);
        self
    }

    /// Animation that plays as the message arrives; private chats only.
    pub fn message_effect_id(mut self, message_effect_id: impl Into<String>) -> Self {
        self.request.message_effect_id = Some(message_effect_id.into());
        self
    }

    /// What the message answers.
    pub fn reply_parameters(mut self, reply_parameters: ReplyParameters) -> Self {
        self.request.reply_parameters = Some(reply_parameters);
        self
    }

    /// Buttons, the first of which must start the game; a play button when empty.
    pub fn reply_markup(mut self, reply_markup: InlineKeyboardMarkup) -> Self {
        self.request.reply_markup = Some(reply_markup);
        self
    }
}

impl<A> Call<SetGameScore, A> {
    /// Accepts a lower score too.
    pub fn force(mut self, force: bool) -> Self {
        self.request.force = Some(force);
        self
    }

    /// Leaves the scores in the message as they are.
    pub fn disable_edit_message(mut self, disable_edit_message: bool) -> Self {
        self.request.disable_edit_message = Some(disable_edit_message);
        self
    }
}
