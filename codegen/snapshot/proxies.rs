// Generated from api-schema.json (Bot API 10.3). Change the schema or the generator, not this file.

impl Sender {
    /// [`Bot::send_message`] for this chat.
    pub fn send_message(&self, text: impl Into<String>) -> Call<SendMessage> {
        self.bot.send_message(&self.chat_id, text)
    }

    /// [`Bot::forward_message`] for this chat.
    pub fn forward_message(
        &self,
        from_chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<ForwardMessage> {
        self.bot.forward_message(&self.chat_id, from_chat_id, message_id)
    }

    /// [`Bot::forward_messages`] for this chat.
    pub fn forward_messages(
        &self,
        from_chat_id: impl Into<ChatId>,
        message_ids: impl IntoIterator<Item = i64>,
    ) -> Call<ForwardMessages> {
        self.bot.forward_messages(&self.chat_id, from_chat_id, message_ids)
    }

    /// [`Bot::copy_message`] for this chat.
    pub fn copy_message(
        &self,
        from_chat_id: impl Into<ChatId>,
        message_id: i64,
    ) -> Call<CopyMessage> {
        self.bot.copy_message(&self.chat_id, from_chat_id, message_id)
    }

    /// [`Bot::copy_messages`] for this chat.
    pub fn copy_messages(
        &self,
        from_chat_id: impl Into<ChatId>,
        message_ids: impl IntoIterator<Item = i64>,
    ) -> Call<CopyMessages> {
        self.bot.copy_messages(&self.chat_id, from_chat_id, message_ids)
    }

    /// [`Bot::send_photo`] for this chat.
    pub fn send_photo(&self, photo: impl Into<InputFile>) -> Call<SendPhoto> {
        self.bot.send_photo(&self.chat_id, photo)
    }

    /// [`Bot::send_live_photo`] for this chat.
    pub fn send_live_photo(
        &self,
        live_photo: impl Into<InputFile>,
        photo: impl Into<InputFile>,
    ) -> Call<SendLivePhoto> {
        self.bot.send_live_photo(&self.chat_id, live_photo, photo)
    }

    /// [`Bot::send_audio`] for this chat.
    pub fn send_audio(&self, audio: impl Into<InputFile>) -> Call<SendAudio> {
        self.bot.send_audio(&self.chat_id, audio)
    }

    /// [`Bot::send_document`] for this chat.
    pub fn send_document(&self, document: impl Into<InputFile>) -> Call<SendDocument> {
        self.bot.send_document(&self.chat_id, document)
    }

    /// [`Bot::send_video`] for this chat.
    pub fn send_video(&self, video: impl Into<InputFile>) -> Call<SendVideo> {
        self.bot.send_video(&self.chat_id, video)
    }

    /// [`Bot::send_animation`] for this chat.
    pub fn send_animation(&self, animation: impl Into<InputFile>) -> Call<SendAnimation> {
        self.bot.send_animation(&self.chat_id, animation)
    }

    /// [`Bot::send_voice`] for this chat.
    pub fn send_voice(&self, voice: impl Into<InputFile>) -> Call<SendVoice> {
        self.bot.send_voice(&self.chat_id, voice)
    }

    /// [`Bot::send_video_note`] for this chat.
    pub fn send_video_note(&self, video_note: impl Into<InputFile>) -> Call<SendVideoNote> {
        self.bot.send_video_note(&self.chat_id, video_note)
    }

    /// [`Bot::send_paid_media`] for this chat.
    pub fn send_paid_media(
        &self,
        star_count: i64,
        media: impl IntoIterator<Item = impl Into<InputPaidMedia>>,
    ) -> Call<SendPaidMedia> {
        self.bot.send_paid_media(&self.chat_id, star_count, media)
    }

    /// [`Bot::send_media_group`] for this chat.
    pub fn send_media_group(
        &self,
        media: impl IntoIterator<Item = impl Into<MediaGroupItem>>,
    ) -> Call<SendMediaGroup> {
        self.bot.send_media_group(&self.chat_id, media)
    }

    /// [`Bot::send_location`] for this chat.
    pub fn send_location(&self, latitude: f64, longitude: f64) -> Call<SendLocation> {
        self.bot.send_location(&self.chat_id, latitude, longitude)
    }

    /// [`Bot::send_venue`] for this chat.
    pub fn send_venue(
        &self,
        latitude: f64,
        longitude: f64,
        title: impl Into<String>,
        address: impl Into<String>,
    ) -> Call<SendVenue> {
        self.bot.send_venue(&self.chat_id, latitude, longitude, title, address)
    }

    /// [`Bot::send_contact`] for this chat.
    pub fn send_contact(
        &self,
        phone_number: impl Into<String>,
        first_name: impl Into<String>,
    ) -> Call<SendContact> {
        self.bot.send_contact(&self.chat_id, phone_number, first_name)
    }

    /// [`Bot::send_poll`] for this chat.
    pub fn send_poll(
        &self,
        question: impl Into<String>,
        options: impl IntoIterator<Item = InputPollOption>,
    ) -> Call<SendPoll> {
        self.bot.send_poll(&self.chat_id, question, options)
    }

    /// [`Bot::send_checklist`] for this chat.
    pub fn send_checklist(
        &self,
        business_connection_id: impl Into<String>,
        checklist: InputChecklist,
    ) -> Call<SendChecklist> {
        self.bot.send_checklist(business_connection_id, &self.chat_id, checklist)
    }

    /// [`Bot::send_dice`] for this chat.
    pub fn send_dice(&self) -> Call<SendDice> {
        self.bot.send_dice(&self.chat_id)
    }

    /// [`Bot::send_message_draft`] for this chat, if it is named by its number.
    pub fn send_message_draft(&self, draft_id: i64) -> Call<SendMessageDraft> {
        let (bot, chat_id) = numbered(&self.bot, &self.chat_id);
        bot.send_message_draft(chat_id, draft_id)
    }

    /// [`Bot::send_chat_action`] for this chat.
    pub fn send_chat_action(&self, action: impl Into<ChatAction>) -> Call<SendChatAction> {
        self.bot.send_chat_action(&self.chat_id, action)
    }

    /// [`Bot::edit_ephemeral_message_text`] for this chat.
    pub fn edit_ephemeral_message_text(
        &self,
        receiver_user_id: i64,
        ephemeral_message_id: i64,
        text: impl Into<String>,
    ) -> Call<EditEphemeralMessageText> {
        self.bot.edit_ephemeral_message_text(
            &self.chat_id,
            receiver_user_id,
            ephemeral_message_id,
            text,
        )
    }

    /// [`Bot::edit_ephemeral_message_media`] for this chat.
    pub fn edit_ephemeral_message_media(
        &self,
        receiver_user_id: i64,
        ephemeral_message_id: i64,
        media: impl Into<InputMedia>,
    ) -> Call<EditEphemeralMessageMedia> {
        self.bot.edit_ephemeral_message_media(
            &self.chat_id,
            receiver_user_id,
            ephemeral_message_id,
            media,
        )
    }

    /// [`Bot::edit_ephemeral_message_caption`] for this chat.
    pub fn edit_ephemeral_message_caption(
        &self,
        receiver_user_id: i64,
        ephemeral_message_id: i64,
    ) -> Call<EditEphemeralMessageCaption> {
        self.bot.edit_ephemeral_message_caption(
            &self.chat_id,
            receiver_user_id,
            ephemeral_message_id,
        )
    }

    /// [`Bot::edit_ephemeral_message_reply_markup`] for this chat.
    pub fn edit_ephemeral_message_reply_markup(
        &self,
        receiver_user_id: i64,
        ephemeral_message_id: i64,
    ) -> Call<EditEphemeralMessageReplyMarkup> {
        self.bot.edit_ephemeral_message_reply_markup(
            &self.chat_id,
            receiver_user_id,
            ephemeral_message_id,
        )
    }

    /// [`Bot::delete_ephemeral_message`] for this chat.
    pub fn delete_ephemeral_message(
        &self,
        receiver_user_id: i64,
        ephemeral_message_id: i64,
    ) -> Call<DeleteEphemeralMessage> {
        self.bot.delete_ephemeral_message(&self.chat_id, receiver_user_id, ephemeral_message_id)
    }

    /// [`Bot::send_sticker`] for this chat.
    pub fn send_sticker(&self, sticker: impl Into<InputFile>) -> Call<SendSticker> {
        self.bot.send_sticker(&self.chat_id, sticker)
    }

    /// [`Bot::send_rich_message`] for this chat.
    pub fn send_rich_message(&self, rich_message: InputRichMessage) -> Call<SendRichMessage> {
        self.bot.send_rich_message(&self.chat_id, rich_message)
    }

    /// [`Bot::send_rich_message_draft`] for this chat, if it is named by its number.
    pub fn send_rich_message_draft(
        &self,
        draft_id: i64,
        rich_message: InputRichMessage,
    ) -> Call<SendRichMessageDraft> {
        let (bot, chat_id) = numbered(&self.bot, &self.chat_id);
        bot.send_rich_message_draft(chat_id, draft_id, rich_message)
    }

    /// [`Bot::send_invoice`] for this chat.
    pub fn send_invoice(
        &self,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        currency: impl Into<String>,
        prices: impl IntoIterator<Item = LabeledPrice>,
    ) -> Call<SendInvoice> {
        self.bot.send_invoice(&self.chat_id, title, description, payload, currency, prices)
    }

    /// [`Bot::send_game`] for this chat.
    pub fn send_game(&self, game_short_name: impl Into<String>) -> Call<SendGame> {
        self.bot.send_game(&self.chat_id, game_short_name)
    }
}

impl Administrator {
    /// [`Bot::ban_chat_member`] for this chat.
    pub fn ban_chat_member(&self, user_id: i64) -> Call<BanChatMember> {
        self.bot.ban_chat_member(&self.chat_id, user_id)
    }

    /// [`Bot::unban_chat_member`] for this chat.
    pub fn unban_chat_member(&self, user_id: i64) -> Call<UnbanChatMember> {
        self.bot.unban_chat_member(&self.chat_id, user_id)
    }

    /// [`Bot::restrict_chat_member`] for this chat.
    pub fn restrict_chat_member(
        &self,
        user_id: i64,
        permissions: ChatPermissions,
    ) -> Call<RestrictChatMember> {
        self.bot.restrict_chat_member(&self.chat_id, user_id, permissions)
    }

    /// [`Bot::promote_chat_member`] for this chat.
    pub fn promote_chat_member(&self, user_id: i64) -> Call<PromoteChatMember> {
        self.bot.promote_chat_member(&self.chat_id, user_id)
    }

    /// [`Bot::set_chat_administrator_custom_title`] for this chat.
    pub fn set_chat_administrator_custom_title(
        &self,
        user_id: i64,
        custom_title: impl Into<String>,
    ) -> Call<SetChatAdministratorCustomTitle> {
        self.bot.set_chat_administrator_custom_title(&self.chat_id, user_id, custom_title)
    }

    /// [`Bot::set_chat_member_tag`] for this chat.
    pub fn set_chat_member_tag(&self, user_id: i64) -> Call<SetChatMemberTag> {
        self.bot.set_chat_member_tag(&self.chat_id, user_id)
    }

    /// [`Bot::ban_chat_sender_chat`] for this chat.
    pub fn ban_chat_sender_chat(&self, sender_chat_id: i64) -> Call<BanChatSenderChat> {
        self.bot.ban_chat_sender_chat(&self.chat_id, sender_chat_id)
    }

    /// [`Bot::unban_chat_sender_chat`] for this chat.
    pub fn unban_chat_sender_chat(&self, sender_chat_id: i64) -> Call<UnbanChatSenderChat> {
        self.bot.unban_chat_sender_chat(&self.chat_id, sender_chat_id)
    }

    /// [`Bot::set_chat_permissions`] for this chat.
    pub fn set_chat_permissions(&self, permissions: ChatPermissions) -> Call<SetChatPermissions> {
        self.bot.set_chat_permissions(&self.chat_id, permissions)
    }

    /// [`Bot::export_chat_invite_link`] for this chat.
    pub fn export_chat_invite_link(&self) -> Call<ExportChatInviteLink> {
        self.bot.export_chat_invite_link(&self.chat_id)
    }

    /// [`Bot::create_chat_invite_link`] for this chat.
    pub fn create_chat_invite_link(&self) -> Call<CreateChatInviteLink> {
        self.bot.create_chat_invite_link(&self.chat_id)
    }

    /// [`Bot::edit_chat_invite_link`] for this chat.
    pub fn edit_chat_invite_link(
        &self,
        invite_link: impl Into<String>,
    ) -> Call<EditChatInviteLink> {
        self.bot.edit_chat_invite_link(&self.chat_id, invite_link)
    }

    /// [`Bot::create_chat_subscription_invite_link`] for this chat.
    pub fn create_chat_subscription_invite_link(
        &self,
        subscription_period: i64,
        subscription_price: i64,
    ) -> Call<CreateChatSubscriptionInviteLink> {
        self.bot.create_chat_subscription_invite_link(
            &self.chat_id,
            subscription_period,
            subscription_price,
        )
    }

    /// [`Bot::edit_chat_subscription_invite_link`] for this chat.
    pub fn edit_chat_subscription_invite_link(
        &self,
        invite_link: impl Into<String>,
    ) -> Call<EditChatSubscriptionInviteLink> {
        self.bot.edit_chat_subscription_invite_link(&self.chat_id, invite_link)
    }

    /// [`Bot::revoke_chat_invite_link`] for this chat.
    pub fn revoke_chat_invite_link(
        &self,
        invite_link: impl Into<String>,
    ) -> Call<RevokeChatInviteLink> {
        self.bot.revoke_chat_invite_link(&self.chat_id, invite_link)
    }

    /// [`Bot::approve_chat_join_request`] for this chat.
    pub fn approve_chat_join_request(&self, user_id: i64) -> Call<ApproveChatJoinRequest> {
        self.bot.approve_chat_join_request(&self.chat_id, user_id)
    }

    /// [`Bot::decline_chat_join_request`] for this chat.
    pub fn decline_chat_join_request(&self, user_id: i64) -> Call<DeclineChatJoinRequest> {
        self.bot.decline_chat_join_request(&self.chat_id, user_id)
    }

    /// [`Bot::set_chat_photo`] for this chat.
    pub fn set_chat_photo(&self, photo: impl Into<InputFile>) -> Call<SetChatPhoto> {
        self.bot.set_chat_photo(&self.chat_id, photo)
    }

    /// [`Bot::delete_chat_photo`] for this chat.
    pub fn delete_chat_photo(&self) -> Call<DeleteChatPhoto> {
        self.bot.delete_chat_photo(&self.chat_id)
    }

    /// [`Bot::set_chat_title`] for this chat.
    pub fn set_chat_title(&self, title: impl Into<String>) -> Call<SetChatTitle> {
        self.bot.set_chat_title(&self.chat_id, title)
    }

    /// [`Bot::set_chat_description`] for this chat.
    pub fn set_chat_description(&self) -> Call<SetChatDescription> {
        self.bot.set_chat_description(&self.chat_id)
    }

    /// [`Bot::pin_chat_message`] for this chat.
    pub fn pin_chat_message(&self, message_id: i64) -> Call<PinChatMessage> {
        self.bot.pin_chat_message(&self.chat_id, message_id)
    }

    /// [`Bot::unpin_chat_message`] for this chat.
    pub fn unpin_chat_message(&self) -> Call<UnpinChatMessage> {
        self.bot.unpin_chat_message(&self.chat_id)
    }

    /// [`Bot::unpin_all_chat_messages`] for this chat.
    pub fn unpin_all_chat_messages(&self) -> Call<UnpinAllChatMessages> {
        self.bot.unpin_all_chat_messages(&self.chat_id)
    }

    /// [`Bot::leave_chat`] for this chat.
    pub fn leave_chat(&self) -> Call<LeaveChat> {
        self.bot.leave_chat(&self.chat_id)
    }

    /// [`Bot::get_chat`] for this chat.
    pub fn get_chat(&self) -> Call<GetChat> {
        self.bot.get_chat(&self.chat_id)
    }

    /// [`Bot::get_chat_administrators`] for this chat.
    pub fn get_chat_administrators(&self) -> Call<GetChatAdministrators> {
        self.bot.get_chat_administrators(&self.chat_id)
    }

    /// [`Bot::get_chat_member_count`] for this chat.
    pub fn get_chat_member_count(&self) -> Call<GetChatMemberCount> {
        self.bot.get_chat_member_count(&self.chat_id)
    }

    /// [`Bot::get_chat_member`] for this chat.
    pub fn get_chat_member(&self, user_id: i64) -> Call<GetChatMember> {
        self.bot.get_chat_member(&self.chat_id, user_id)
    }

    /// [`Bot::set_chat_sticker_set`] for this chat.
    pub fn set_chat_sticker_set(
        &self,
        sticker_set_name: impl Into<String>,
    ) -> Call<SetChatStickerSet> {
        self.bot.set_chat_sticker_set(&self.chat_id, sticker_set_name)
    }

    /// [`Bot::delete_chat_sticker_set`] for this chat.
    pub fn delete_chat_sticker_set(&self) -> Call<DeleteChatStickerSet> {
        self.bot.delete_chat_sticker_set(&self.chat_id)
    }

    /// [`Bot::create_forum_topic`] for this chat.
    pub fn create_forum_topic(&self, name: impl Into<String>) -> Call<CreateForumTopic> {
        self.bot.create_forum_topic(&self.chat_id, name)
    }

    /// [`Bot::edit_forum_topic`] for this chat.
    pub fn edit_forum_topic(&self, message_thread_id: i64) -> Call<EditForumTopic> {
        self.bot.edit_forum_topic(&self.chat_id, message_thread_id)
    }

    /// [`Bot::close_forum_topic`] for this chat.
    pub fn close_forum_topic(&self, message_thread_id: i64) -> Call<CloseForumTopic> {
        self.bot.close_forum_topic(&self.chat_id, message_thread_id)
    }

    /// [`Bot::reopen_forum_topic`] for this chat.
    pub fn reopen_forum_topic(&self, message_thread_id: i64) -> Call<ReopenForumTopic> {
        self.bot.reopen_forum_topic(&self.chat_id, message_thread_id)
    }

    /// [`Bot::delete_forum_topic`] for this chat.
    pub fn delete_forum_topic(&self, message_thread_id: i64) -> Call<DeleteForumTopic> {
        self.bot.delete_forum_topic(&self.chat_id, message_thread_id)
    }

    /// [`Bot::unpin_all_forum_topic_messages`] for this chat.
    pub fn unpin_all_forum_topic_messages(
        &self,
        message_thread_id: i64,
    ) -> Call<UnpinAllForumTopicMessages> {
        self.bot.unpin_all_forum_topic_messages(&self.chat_id, message_thread_id)
    }

    /// [`Bot::edit_general_forum_topic`] for this chat.
    pub fn edit_general_forum_topic(&self, name: impl Into<String>) -> Call<EditGeneralForumTopic> {
        self.bot.edit_general_forum_topic(&self.chat_id, name)
    }

    /// [`Bot::close_general_forum_topic`] for this chat.
    pub fn close_general_forum_topic(&self) -> Call<CloseGeneralForumTopic> {
        self.bot.close_general_forum_topic(&self.chat_id)
    }

    /// [`Bot::reopen_general_forum_topic`] for this chat.
    pub fn reopen_general_forum_topic(&self) -> Call<ReopenGeneralForumTopic> {
        self.bot.reopen_general_forum_topic(&self.chat_id)
    }

    /// [`Bot::hide_general_forum_topic`] for this chat.
    pub fn hide_general_forum_topic(&self) -> Call<HideGeneralForumTopic> {
        self.bot.hide_general_forum_topic(&self.chat_id)
    }

    /// [`Bot::unhide_general_forum_topic`] for this chat.
    pub fn unhide_general_forum_topic(&self) -> Call<UnhideGeneralForumTopic> {
        self.bot.unhide_general_forum_topic(&self.chat_id)
    }

    /// [`Bot::unpin_all_general_forum_topic_messages`] for this chat.
    pub fn unpin_all_general_forum_topic_messages(&self) -> Call<UnpinAllGeneralForumTopicMessages> {
        self.bot.unpin_all_general_forum_topic_messages(&self.chat_id)
    }

    /// [`Bot::get_user_chat_boosts`] for this chat.
    pub fn get_user_chat_boosts(&self, user_id: i64) -> Call<GetUserChatBoosts> {
        self.bot.get_user_chat_boosts(&self.chat_id, user_id)
    }

    /// [`Bot::verify_chat`] for this chat.
    pub fn verify_chat(&self) -> Call<VerifyChat> {
        self.bot.verify_chat(&self.chat_id)
    }

    /// [`Bot::remove_chat_verification`] for this chat.
    pub fn remove_chat_verification(&self) -> Call<RemoveChatVerification> {
        self.bot.remove_chat_verification(&self.chat_id)
    }

    /// [`Bot::get_chat_gifts`] for this chat.
    pub fn get_chat_gifts(&self) -> Call<GetChatGifts> {
        self.bot.get_chat_gifts(&self.chat_id)
    }

    /// [`Bot::delete_messages`] for this chat.
    pub fn delete_messages(
        &self,
        message_ids: impl IntoIterator<Item = i64>,
    ) -> Call<DeleteMessages> {
        self.bot.delete_messages(&self.chat_id, message_ids)
    }

    /// [`Bot::delete_all_message_reactions`] for this chat.
    pub fn delete_all_message_reactions(&self) -> Call<DeleteAllMessageReactions> {
        self.bot.delete_all_message_reactions(&self.chat_id)
    }
}

impl Editor {
    /// [`Bot::set_message_reaction`] for this message, if it is in a chat.
    pub fn set_message_reaction(&self) -> Call<SetMessageReaction> {
        let (bot, chat_id, message_id) = self.in_chat();
        bot.set_message_reaction(chat_id, message_id)
    }

    /// [`Bot::pin_chat_message`] for this message, if it is in a chat.
    pub fn pin_chat_message(&self) -> Call<PinChatMessage> {
        let (bot, chat_id, message_id) = self.in_chat();
        bot.pin_chat_message(chat_id, message_id)
    }

    /// [`Bot::unpin_chat_message`] for this message, if it is in a chat.
    pub fn unpin_chat_message(&self) -> Call<UnpinChatMessage> {
        let (bot, chat_id, message_id) = self.in_chat();
        bot.unpin_chat_message(chat_id).message_id(message_id)
    }

    /// [`Bot::read_business_message`] for this message, if it is in a chat that is named by its
    /// number.
    pub fn read_business_message(
        &self,
        business_connection_id: impl Into<String>,
    ) -> Call<ReadBusinessMessage> {
        let (bot, chat_id, message_id) = self.in_chat();
        let (bot, chat_id) = numbered(&bot, &chat_id);
        bot.read_business_message(business_connection_id, chat_id, message_id)
    }

    /// [`Bot::edit_message_text`] for this message.
    pub fn edit_message_text(&self, text: impl Into<String>) -> Call<EditMessageText> {
        self.bot.edit_message_text(&self.message, text)
    }

    /// [`Bot::edit_message_caption`] for this message.
    pub fn edit_message_caption(&self) -> Call<EditMessageCaption> {
        self.bot.edit_message_caption(&self.message)
    }

    /// [`Bot::edit_message_media`] for this message.
    pub fn edit_message_media(&self, media: impl Into<InputMedia>) -> Call<EditMessageMedia> {
        self.bot.edit_message_media(&self.message, media)
    }

    /// [`Bot::edit_message_live_location`] for this message.
    pub fn edit_message_live_location(
        &self,
        latitude: f64,
        longitude: f64,
    ) -> Call<EditMessageLiveLocation> {
        self.bot.edit_message_live_location(&self.message, latitude, longitude)
    }

    /// [`Bot::stop_message_live_location`] for this message.
    pub fn stop_message_live_location(&self) -> Call<StopMessageLiveLocation> {
        self.bot.stop_message_live_location(&self.message)
    }

    /// [`Bot::edit_message_checklist`] for this message, if it is in a chat.
    pub fn edit_message_checklist(
        &self,
        business_connection_id: impl Into<String>,
        checklist: InputChecklist,
    ) -> Call<EditMessageChecklist> {
        let (bot, chat_id, message_id) = self.in_chat();
        bot.edit_message_checklist(business_connection_id, chat_id, message_id, checklist)
    }

    /// [`Bot::edit_message_reply_markup`] for this message.
    pub fn edit_message_reply_markup(&self) -> Call<EditMessageReplyMarkup> {
        self.bot.edit_message_reply_markup(&self.message)
    }

    /// [`Bot::stop_poll`] for this message, if it is in a chat.
    pub fn stop_poll(&self) -> Call<StopPoll> {
        let (bot, chat_id, message_id) = self.in_chat();
        bot.stop_poll(chat_id, message_id)
    }

    /// [`Bot::approve_suggested_post`] for this message, if it is in a chat that is named by its
    /// number.
    pub fn approve_suggested_post(&self) -> Call<ApproveSuggestedPost> {
        let (bot, chat_id, message_id) = self.in_chat();
        let (bot, chat_id) = numbered(&bot, &chat_id);
        bot.approve_suggested_post(chat_id, message_id)
    }

    /// [`Bot::decline_suggested_post`] for this message, if it is in a chat that is named by its
    /// number.
    pub fn decline_suggested_post(&self) -> Call<DeclineSuggestedPost> {
        let (bot, chat_id, message_id) = self.in_chat();
        let (bot, chat_id) = numbered(&bot, &chat_id);
        bot.decline_suggested_post(chat_id, message_id)
    }

    /// [`Bot::delete_message`] for this message, if it is in a chat.
    pub fn delete_message(&self) -> Call<DeleteMessage> {
        let (bot, chat_id, message_id) = self.in_chat();
        bot.delete_message(chat_id, message_id)
    }

    /// [`Bot::delete_message_reaction`] for this message, if it is in a chat.
    pub fn delete_message_reaction(&self) -> Call<DeleteMessageReaction> {
        let (bot, chat_id, message_id) = self.in_chat();
        bot.delete_message_reaction(chat_id, message_id)
    }

    /// [`Bot::set_game_score`] for this message.
    pub fn set_game_score(&self, user_id: i64, score: i64) -> Call<SetGameScore> {
        self.bot.set_game_score(user_id, score, &self.message)
    }

    /// [`Bot::get_game_high_scores`] for this message.
    pub fn get_game_high_scores(&self, user_id: i64) -> Call<GetGameHighScores> {
        self.bot.get_game_high_scores(user_id, &self.message)
    }
}
