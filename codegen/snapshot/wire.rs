// Generated from api-schema.json (Bot API 10.3). Change the schema or the generator, not this file.

enumeration!(UpdateType);
enumeration!(ParseMode);
enumeration!(ChatType);
enumeration!(InlineQueryChatType);
enumeration!(ChatAction);
enumeration!(MessageEntityType);
enumeration!(PollType);
enumeration!(StickerType);
enumeration!(StickerFormat);
enumeration!(MaskPoint);
enumeration!(ButtonStyle);
enumeration!(RichButtonStyle);
enumeration!(JoinRequestResult);
enumeration!(PassportElementType);
enumeration!(BotSubscriptionState);
enumeration!(SuggestedPostState);
enumeration!(SuggestedPostRefundReason);
enumeration!(UniqueGiftRarity);
enumeration!(UniqueGiftOrigin);
enumeration!(TransactionType);
enumeration!(HorizontalAlignment);
enumeration!(VerticalAlignment);
enumeration!(ListItemType);
enumeration!(ThumbnailMimeType);
enumeration!(VideoMimeType);
enumeration!(DocumentMimeType);

impl Choice for UpdateKind {
    const ID: &'static str = "update_id";

    fn read<'de, A: MapAccess<'de>>(
        name: &str,
        map: &mut A,
    ) -> Option<Result<Option<Self>, A::Error>> {
        Some(match name {
            "message" => choose(Self::Message, map),
            "edited_message" => choose(Self::EditedMessage, map),
            "channel_post" => choose(Self::ChannelPost, map),
            "edited_channel_post" => choose(Self::EditedChannelPost, map),
            "business_connection" => choose(Self::BusinessConnection, map),
            "business_message" => choose(Self::BusinessMessage, map),
            "edited_business_message" => choose(Self::EditedBusinessMessage, map),
            "deleted_business_messages" => choose(Self::DeletedBusinessMessages, map),
            "guest_message" => choose(Self::GuestMessage, map),
            "message_reaction" => choose(Self::MessageReaction, map),
            "message_reaction_count" => choose(Self::MessageReactionCount, map),
            "inline_query" => choose(Self::InlineQuery, map),
            "chosen_inline_result" => choose(Self::ChosenInlineResult, map),
            "callback_query" => choose(Self::CallbackQuery, map),
            "shipping_query" => choose(Self::ShippingQuery, map),
            "pre_checkout_query" => choose(Self::PreCheckoutQuery, map),
            "purchased_paid_media" => choose(Self::PurchasedPaidMedia, map),
            "poll" => choose(Self::Poll, map),
            "poll_answer" => choose(Self::PollAnswer, map),
            "my_chat_member" => choose(Self::MyChatMember, map),
            "chat_member" => choose(Self::ChatMember, map),
            "chat_join_request" => choose(Self::ChatJoinRequest, map),
            "chat_boost" => choose(Self::ChatBoost, map),
            "removed_chat_boost" => choose(Self::RemovedChatBoost, map),
            "managed_bot" => choose(Self::ManagedBot, map),
            "subscription" => choose(Self::Subscription, map),
            "stopped_message_generation" => choose(Self::StoppedMessageGeneration, map),
            _ => return None,
        })
    }

    fn unknown(value: Value) -> Self {
        Self::Unknown(Box::new(value))
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        match self {
            Self::Message(value) => put(map, "message", value),
            Self::EditedMessage(value) => put(map, "edited_message", value),
            Self::ChannelPost(value) => put(map, "channel_post", value),
            Self::EditedChannelPost(value) => put(map, "edited_channel_post", value),
            Self::BusinessConnection(value) => put(map, "business_connection", value),
            Self::BusinessMessage(value) => put(map, "business_message", value),
            Self::EditedBusinessMessage(value) => put(map, "edited_business_message", value),
            Self::DeletedBusinessMessages(value) => put(map, "deleted_business_messages", value),
            Self::GuestMessage(value) => put(map, "guest_message", value),
            Self::MessageReaction(value) => put(map, "message_reaction", value),
            Self::MessageReactionCount(value) => put(map, "message_reaction_count", value),
            Self::InlineQuery(value) => put(map, "inline_query", value),
            Self::ChosenInlineResult(value) => put(map, "chosen_inline_result", value),
            Self::CallbackQuery(value) => put(map, "callback_query", value),
            Self::ShippingQuery(value) => put(map, "shipping_query", value),
            Self::PreCheckoutQuery(value) => put(map, "pre_checkout_query", value),
            Self::PurchasedPaidMedia(value) => put(map, "purchased_paid_media", value),
            Self::Poll(value) => put(map, "poll", value),
            Self::PollAnswer(value) => put(map, "poll_answer", value),
            Self::MyChatMember(value) => put(map, "my_chat_member", value),
            Self::ChatMember(value) => put(map, "chat_member", value),
            Self::ChatJoinRequest(value) => put(map, "chat_join_request", value),
            Self::ChatBoost(value) => put(map, "chat_boost", value),
            Self::RemovedChatBoost(value) => put(map, "removed_chat_boost", value),
            Self::ManagedBot(value) => put(map, "managed_bot", value),
            Self::Subscription(value) => put(map, "subscription", value),
            Self::StoppedMessageGeneration(value) => put(map, "stopped_message_generation", value),
            Self::Unknown(value) => put_members(map, value),
        }
    }
}

impl<'de> Deserialize<'de> for Update {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (update_id, kind) = read_choice(deserializer)?;
        Ok(Self {
            update_id,
            kind,
        })
    }
}

impl Serialize for Update {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_choice(serializer, self.update_id, &self.kind)
    }
}

impl Write for WebhookInfo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "url", &self.url)?;
        put(map, "has_custom_certificate", &self.has_custom_certificate)?;
        put(map, "pending_update_count", &self.pending_update_count)?;
        put_some(map, "ip_address", &self.ip_address)?;
        put_some(map, "last_error_date", &self.last_error_date)?;
        put_some(map, "last_error_message", &self.last_error_message)?;
        put_some(map, "last_synchronization_error_date", &self.last_synchronization_error_date)?;
        put_some(map, "max_connections", &self.max_connections)?;
        put_some(map, "allowed_updates", &self.allowed_updates)?;
        Ok(())
    }
}

impl Object for WebhookInfo {
    const REQUIRED: &'static [&'static str] = &["url", "pending_update_count"];

    fn blank() -> Self {
        Self {
            url: String::new(),
            has_custom_certificate: false,
            pending_update_count: 0,
            ip_address: None,
            last_error_date: None,
            last_error_message: None,
            last_synchronization_error_date: None,
            max_connections: None,
            allowed_updates: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "url" => take(0, &mut self.url, map),
            "has_custom_certificate" => take_flag(&mut self.has_custom_certificate, map),
            "pending_update_count" => take(1, &mut self.pending_update_count, map),
            "ip_address" => take_some_text(&mut self.ip_address, map),
            "last_error_date" => take_some(&mut self.last_error_date, map),
            "last_error_message" => take_some_text(&mut self.last_error_message, map),
            "last_synchronization_error_date" => take_some(
                &mut self.last_synchronization_error_date,
                map,
            ),
            "max_connections" => take_some(&mut self.max_connections, map),
            "allowed_updates" => take_some_list(&mut self.allowed_updates, map),
            _ => skip(map),
        }
    }
}

object!(WebhookInfo);

impl Write for User {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "is_bot", &self.is_bot)?;
        put(map, "first_name", &self.first_name)?;
        put_some(map, "last_name", &self.last_name)?;
        put_some(map, "username", &self.username)?;
        put_some(map, "language_code", &self.language_code)?;
        put_true(map, "is_premium", self.is_premium)?;
        put_true(map, "added_to_attachment_menu", self.added_to_attachment_menu)?;
        put_some(map, "can_join_groups", &self.can_join_groups)?;
        put_some(map, "can_read_all_group_messages", &self.can_read_all_group_messages)?;
        put_some(map, "supports_guest_queries", &self.supports_guest_queries)?;
        put_some(map, "supports_inline_queries", &self.supports_inline_queries)?;
        put_some(map, "can_connect_to_business", &self.can_connect_to_business)?;
        put_some(map, "has_main_web_app", &self.has_main_web_app)?;
        put_some(map, "has_topics_enabled", &self.has_topics_enabled)?;
        put_some(map, "allows_users_to_create_topics", &self.allows_users_to_create_topics)?;
        put_some(map, "can_manage_bots", &self.can_manage_bots)?;
        put_some(map, "supports_join_request_queries", &self.supports_join_request_queries)?;
        Ok(())
    }
}

impl Object for User {
    const REQUIRED: &'static [&'static str] = &["id", "first_name"];

    fn blank() -> Self {
        Self {
            id: 0,
            is_bot: false,
            first_name: String::new(),
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

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "is_bot" => take_flag(&mut self.is_bot, map),
            "first_name" => take(1, &mut self.first_name, map),
            "last_name" => take_some_text(&mut self.last_name, map),
            "username" => take_some_text(&mut self.username, map),
            "language_code" => take_some_text(&mut self.language_code, map),
            "is_premium" => take_flag(&mut self.is_premium, map),
            "added_to_attachment_menu" => take_flag(&mut self.added_to_attachment_menu, map),
            "can_join_groups" => take_some(&mut self.can_join_groups, map),
            "can_read_all_group_messages" => take_some(&mut self.can_read_all_group_messages, map),
            "supports_guest_queries" => take_some(&mut self.supports_guest_queries, map),
            "supports_inline_queries" => take_some(&mut self.supports_inline_queries, map),
            "can_connect_to_business" => take_some(&mut self.can_connect_to_business, map),
            "has_main_web_app" => take_some(&mut self.has_main_web_app, map),
            "has_topics_enabled" => take_some(&mut self.has_topics_enabled, map),
            "allows_users_to_create_topics" => take_some(
                &mut self.allows_users_to_create_topics,
                map,
            ),
            "can_manage_bots" => take_some(&mut self.can_manage_bots, map),
            "supports_join_request_queries" => take_some(
                &mut self.supports_join_request_queries,
                map,
            ),
            _ => skip(map),
        }
    }
}

object!(User);

impl Write for Chat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "type", &self.kind)?;
        put_some(map, "title", &self.title)?;
        put_some(map, "username", &self.username)?;
        put_some(map, "first_name", &self.first_name)?;
        put_some(map, "last_name", &self.last_name)?;
        put_true(map, "is_forum", self.is_forum)?;
        put_true(map, "is_direct_messages", self.is_direct_messages)?;
        Ok(())
    }
}

impl Object for Chat {
    const REQUIRED: &'static [&'static str] = &["id"];

    fn blank() -> Self {
        Self {
            id: 0,
            kind: ChatType::Unknown(Box::default()),
            title: None,
            username: None,
            first_name: None,
            last_name: None,
            is_forum: false,
            is_direct_messages: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "type" => take_known(&mut self.kind, map),
            "title" => take_some_text(&mut self.title, map),
            "username" => take_some_text(&mut self.username, map),
            "first_name" => take_some_text(&mut self.first_name, map),
            "last_name" => take_some_text(&mut self.last_name, map),
            "is_forum" => take_flag(&mut self.is_forum, map),
            "is_direct_messages" => take_flag(&mut self.is_direct_messages, map),
            _ => skip(map),
        }
    }
}

object!(Chat);

impl Write for ChatFullInfo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "type", &self.kind)?;
        put_some(map, "title", &self.title)?;
        put_some(map, "username", &self.username)?;
        put_some(map, "first_name", &self.first_name)?;
        put_some(map, "last_name", &self.last_name)?;
        put_true(map, "is_forum", self.is_forum)?;
        put_true(map, "is_direct_messages", self.is_direct_messages)?;
        put(map, "accent_color_id", &self.accent_color_id)?;
        put(map, "max_reaction_count", &self.max_reaction_count)?;
        put_some(map, "photo", &self.photo)?;
        put_some(map, "active_usernames", &self.active_usernames)?;
        put_some(map, "birthdate", &self.birthdate)?;
        put_some(map, "business_intro", &self.business_intro)?;
        put_some(map, "business_location", &self.business_location)?;
        put_some(map, "business_opening_hours", &self.business_opening_hours)?;
        put_some(map, "personal_chat", &self.personal_chat)?;
        put_some(map, "parent_chat", &self.parent_chat)?;
        put_some(map, "available_reactions", &self.available_reactions)?;
        put_some(map, "background_custom_emoji_id", &self.background_custom_emoji_id)?;
        put_some(map, "profile_accent_color_id", &self.profile_accent_color_id)?;
        put_some(
            map,
            "profile_background_custom_emoji_id",
            &self.profile_background_custom_emoji_id,
        )?;
        put_some(map, "emoji_status_custom_emoji_id", &self.emoji_status_custom_emoji_id)?;
        put_some(map, "emoji_status_expiration_date", &self.emoji_status_expiration_date)?;
        put_some(map, "bio", &self.bio)?;
        put_true(map, "has_private_forwards", self.has_private_forwards)?;
        put_true(
            map,
            "has_restricted_voice_and_video_messages",
            self.has_restricted_voice_and_video_messages,
        )?;
        put_true(map, "join_to_send_messages", self.join_to_send_messages)?;
        put_true(map, "join_by_request", self.join_by_request)?;
        put_some(map, "description", &self.description)?;
        put_some(map, "invite_link", &self.invite_link)?;
        put_some(map, "pinned_message", &self.pinned_message)?;
        put_some(map, "permissions", &self.permissions)?;
        put(map, "accepted_gift_types", &self.accepted_gift_types)?;
        put_true(map, "can_send_paid_media", self.can_send_paid_media)?;
        put_some(map, "slow_mode_delay", &self.slow_mode_delay)?;
        put_some(map, "unrestrict_boost_count", &self.unrestrict_boost_count)?;
        put_some(map, "message_auto_delete_time", &self.message_auto_delete_time)?;
        put_true(map, "has_aggressive_anti_spam_enabled", self.has_aggressive_anti_spam_enabled)?;
        put_true(map, "has_hidden_members", self.has_hidden_members)?;
        put_true(map, "has_protected_content", self.has_protected_content)?;
        put_true(map, "has_visible_history", self.has_visible_history)?;
        put_some(map, "sticker_set_name", &self.sticker_set_name)?;
        put_true(map, "can_set_sticker_set", self.can_set_sticker_set)?;
        put_some(map, "custom_emoji_sticker_set_name", &self.custom_emoji_sticker_set_name)?;
        put_some(map, "linked_chat_id", &self.linked_chat_id)?;
        put_some(map, "location", &self.location)?;
        put_some(map, "rating", &self.rating)?;
        put_some(map, "first_profile_audio", &self.first_profile_audio)?;
        put_some(map, "unique_gift_colors", &self.unique_gift_colors)?;
        put_some(map, "paid_message_star_count", &self.paid_message_star_count)?;
        put_some(map, "guard_bot", &self.guard_bot)?;
        put_some(map, "community", &self.community)?;
        Ok(())
    }
}

impl Object for ChatFullInfo {
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "accent_color_id",
        "max_reaction_count",
        "accepted_gift_types",
    ];

    fn blank() -> Self {
        Self {
            id: 0,
            kind: ChatType::Unknown(Box::default()),
            title: None,
            username: None,
            first_name: None,
            last_name: None,
            is_forum: false,
            is_direct_messages: false,
            accent_color_id: 0,
            max_reaction_count: 0,
            photo: None,
            active_usernames: None,
            birthdate: None,
            business_intro: None,
            business_location: None,
            business_opening_hours: None,
            personal_chat: None,
            parent_chat: None,
            available_reactions: None,
            background_custom_emoji_id: None,
            profile_accent_color_id: None,
            profile_background_custom_emoji_id: None,
            emoji_status_custom_emoji_id: None,
            emoji_status_expiration_date: None,
            bio: None,
            has_private_forwards: false,
            has_restricted_voice_and_video_messages: false,
            join_to_send_messages: false,
            join_by_request: false,
            description: None,
            invite_link: None,
            pinned_message: None,
            permissions: None,
            accepted_gift_types: AcceptedGiftTypes::blank(),
            can_send_paid_media: false,
            slow_mode_delay: None,
            unrestrict_boost_count: None,
            message_auto_delete_time: None,
            has_aggressive_anti_spam_enabled: false,
            has_hidden_members: false,
            has_protected_content: false,
            has_visible_history: false,
            sticker_set_name: None,
            can_set_sticker_set: false,
            custom_emoji_sticker_set_name: None,
            linked_chat_id: None,
            location: None,
            rating: None,
            first_profile_audio: None,
            unique_gift_colors: None,
            paid_message_star_count: None,
            guard_bot: None,
            community: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "type" => take_known(&mut self.kind, map),
            "title" => take_some_text(&mut self.title, map),
            "username" => take_some_text(&mut self.username, map),
            "first_name" => take_some_text(&mut self.first_name, map),
            "last_name" => take_some_text(&mut self.last_name, map),
            "is_forum" => take_flag(&mut self.is_forum, map),
            "is_direct_messages" => take_flag(&mut self.is_direct_messages, map),
            "accent_color_id" => take(1, &mut self.accent_color_id, map),
            "max_reaction_count" => take(2, &mut self.max_reaction_count, map),
            "photo" => take_some_object(&mut self.photo, map),
            "active_usernames" => take_some_list(&mut self.active_usernames, map),
            "birthdate" => take_some_object(&mut self.birthdate, map),
            "business_intro" => take_some_object(&mut self.business_intro, map),
            "business_location" => take_some_object(&mut self.business_location, map),
            "business_opening_hours" => take_some_object(&mut self.business_opening_hours, map),
            "personal_chat" => take_some_object(&mut self.personal_chat, map),
            "parent_chat" => take_some_object(&mut self.parent_chat, map),
            "available_reactions" => take_some_list(&mut self.available_reactions, map),
            "background_custom_emoji_id" => take_some_text(
                &mut self.background_custom_emoji_id,
                map,
            ),
            "profile_accent_color_id" => take_some(&mut self.profile_accent_color_id, map),
            "profile_background_custom_emoji_id" => take_some_text(
                &mut self.profile_background_custom_emoji_id,
                map,
            ),
            "emoji_status_custom_emoji_id" => take_some_text(
                &mut self.emoji_status_custom_emoji_id,
                map,
            ),
            "emoji_status_expiration_date" => take_some(
                &mut self.emoji_status_expiration_date,
                map,
            ),
            "bio" => take_some_text(&mut self.bio, map),
            "has_private_forwards" => take_flag(&mut self.has_private_forwards, map),
            "has_restricted_voice_and_video_messages" => take_flag(
                &mut self.has_restricted_voice_and_video_messages,
                map,
            ),
            "join_to_send_messages" => take_flag(&mut self.join_to_send_messages, map),
            "join_by_request" => take_flag(&mut self.join_by_request, map),
            "description" => take_some_text(&mut self.description, map),
            "invite_link" => take_some_text(&mut self.invite_link, map),
            "pinned_message" => take_some_object(&mut self.pinned_message, map),
            "permissions" => take_some_object(&mut self.permissions, map),
            "accepted_gift_types" => take_object(3, &mut self.accepted_gift_types, map),
            "can_send_paid_media" => take_flag(&mut self.can_send_paid_media, map),
            "slow_mode_delay" => take_some(&mut self.slow_mode_delay, map),
            "unrestrict_boost_count" => take_some(&mut self.unrestrict_boost_count, map),
            "message_auto_delete_time" => take_some(&mut self.message_auto_delete_time, map),
            "has_aggressive_anti_spam_enabled" => take_flag(
                &mut self.has_aggressive_anti_spam_enabled,
                map,
            ),
            "has_hidden_members" => take_flag(&mut self.has_hidden_members, map),
            "has_protected_content" => take_flag(&mut self.has_protected_content, map),
            "has_visible_history" => take_flag(&mut self.has_visible_history, map),
            "sticker_set_name" => take_some_text(&mut self.sticker_set_name, map),
            "can_set_sticker_set" => take_flag(&mut self.can_set_sticker_set, map),
            "custom_emoji_sticker_set_name" => take_some_text(
                &mut self.custom_emoji_sticker_set_name,
                map,
            ),
            "linked_chat_id" => take_some(&mut self.linked_chat_id, map),
            "location" => take_some_object(&mut self.location, map),
            "rating" => take_some_object(&mut self.rating, map),
            "first_profile_audio" => take_some_object(&mut self.first_profile_audio, map),
            "unique_gift_colors" => take_some_object(&mut self.unique_gift_colors, map),
            "paid_message_star_count" => take_some(&mut self.paid_message_star_count, map),
            "guard_bot" => take_some_object(&mut self.guard_bot, map),
            "community" => take_some_object(&mut self.community, map),
            _ => skip(map),
        }
    }
}

object!(ChatFullInfo);

impl Write for Message {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "message_id", &self.message_id)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put_some(map, "direct_messages_topic", &self.direct_messages_topic)?;
        put_some(map, "from", &self.from)?;
        put_some(map, "sender_chat", &self.sender_chat)?;
        put_some(map, "sender_boost_count", &self.sender_boost_count)?;
        put_some(map, "sender_business_bot", &self.sender_business_bot)?;
        put_some(map, "sender_tag", &self.sender_tag)?;
        put_some(map, "receiver_user", &self.receiver_user)?;
        put_some(map, "ephemeral_message_id", &self.ephemeral_message_id)?;
        put(map, "date", &self.date)?;
        put_some(map, "guest_query_id", &self.guest_query_id)?;
        put_some(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat", &self.chat)?;
        put_some(map, "forward_origin", &self.forward_origin)?;
        put_true(map, "is_topic_message", self.is_topic_message)?;
        put_true(map, "is_automatic_forward", self.is_automatic_forward)?;
        put_some(map, "reply_to_message", &self.reply_to_message)?;
        put_some(map, "external_reply", &self.external_reply)?;
        put_some(map, "quote", &self.quote)?;
        put_some(map, "reply_to_story", &self.reply_to_story)?;
        put_some(map, "reply_to_checklist_task_id", &self.reply_to_checklist_task_id)?;
        put_some(map, "reply_to_poll_option_id", &self.reply_to_poll_option_id)?;
        put_some(map, "via_bot", &self.via_bot)?;
        put_some(map, "guest_bot_caller_user", &self.guest_bot_caller_user)?;
        put_some(map, "guest_bot_caller_chat", &self.guest_bot_caller_chat)?;
        put_some(map, "edit_date", &self.edit_date)?;
        put_true(map, "has_protected_content", self.has_protected_content)?;
        put_true(map, "is_from_offline", self.is_from_offline)?;
        put_true(map, "is_paid_post", self.is_paid_post)?;
        put_some(map, "media_group_id", &self.media_group_id)?;
        put_some(map, "author_signature", &self.author_signature)?;
        put_some(map, "paid_star_count", &self.paid_star_count)?;
        put_some(map, "text", &self.text)?;
        put_some(map, "entities", &self.entities)?;
        put_some(map, "link_preview_options", &self.link_preview_options)?;
        put_some(map, "suggested_post_info", &self.suggested_post_info)?;
        put_some(map, "effect_id", &self.effect_id)?;
        put_some(map, "rich_message", &self.rich_message)?;
        put_some(map, "animation", &self.animation)?;
        put_some(map, "audio", &self.audio)?;
        put_some(map, "document", &self.document)?;
        put_some(map, "live_photo", &self.live_photo)?;
        put_some(map, "paid_media", &self.paid_media)?;
        put_some(map, "photo", &self.photo)?;
        put_some(map, "sticker", &self.sticker)?;
        put_some(map, "story", &self.story)?;
        put_some(map, "video", &self.video)?;
        put_some(map, "video_note", &self.video_note)?;
        put_some(map, "voice", &self.voice)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_true(map, "show_caption_above_media", self.show_caption_above_media)?;
        put_true(map, "has_media_spoiler", self.has_media_spoiler)?;
        put_some(map, "checklist", &self.checklist)?;
        put_some(map, "contact", &self.contact)?;
        put_some(map, "dice", &self.dice)?;
        put_some(map, "game", &self.game)?;
        put_some(map, "poll", &self.poll)?;
        put_some(map, "venue", &self.venue)?;
        put_some(map, "location", &self.location)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        self.aside.write(map)?;
        Ok(())
    }
}

impl Object for Message {
    const REQUIRED: &'static [&'static str] = &["message_id", "date", "chat"];

    fn blank() -> Self {
        Self {
            message_id: 0,
            message_thread_id: None,
            direct_messages_topic: None,
            from: None,
            sender_chat: None,
            sender_boost_count: None,
            sender_business_bot: None,
            sender_tag: None,
            receiver_user: None,
            ephemeral_message_id: None,
            date: 0,
            guest_query_id: None,
            business_connection_id: None,
            chat: Chat::blank(),
            forward_origin: None,
            is_topic_message: false,
            is_automatic_forward: false,
            reply_to_message: None,
            external_reply: None,
            quote: None,
            reply_to_story: None,
            reply_to_checklist_task_id: None,
            reply_to_poll_option_id: None,
            via_bot: None,
            guest_bot_caller_user: None,
            guest_bot_caller_chat: None,
            edit_date: None,
            has_protected_content: false,
            is_from_offline: false,
            is_paid_post: false,
            media_group_id: None,
            author_signature: None,
            paid_star_count: None,
            text: None,
            entities: None,
            link_preview_options: None,
            suggested_post_info: None,
            effect_id: None,
            rich_message: None,
            animation: None,
            audio: None,
            document: None,
            live_photo: None,
            paid_media: None,
            photo: None,
            sticker: None,
            story: None,
            video: None,
            video_note: None,
            voice: None,
            caption: None,
            caption_entities: None,
            show_caption_above_media: false,
            has_media_spoiler: false,
            checklist: None,
            contact: None,
            dice: None,
            game: None,
            poll: None,
            venue: None,
            location: None,
            reply_markup: None,
            aside: Aside::default(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "message_id" => take(0, &mut self.message_id, map),
            "message_thread_id" => take_some(&mut self.message_thread_id, map),
            "direct_messages_topic" => take_some_object(&mut self.direct_messages_topic, map),
            "from" => take_some_object(&mut self.from, map),
            "sender_chat" => take_some_object(&mut self.sender_chat, map),
            "sender_boost_count" => take_some(&mut self.sender_boost_count, map),
            "sender_business_bot" => take_some_object(&mut self.sender_business_bot, map),
            "sender_tag" => take_some_text(&mut self.sender_tag, map),
            "receiver_user" => take_some_object(&mut self.receiver_user, map),
            "ephemeral_message_id" => take_some(&mut self.ephemeral_message_id, map),
            "date" => take(1, &mut self.date, map),
            "guest_query_id" => take_some_text(&mut self.guest_query_id, map),
            "business_connection_id" => take_some_text(&mut self.business_connection_id, map),
            "chat" => take_object(2, &mut self.chat, map),
            "forward_origin" => take_some(&mut self.forward_origin, map),
            "is_topic_message" => take_flag(&mut self.is_topic_message, map),
            "is_automatic_forward" => take_flag(&mut self.is_automatic_forward, map),
            "reply_to_message" => take_some_object(&mut self.reply_to_message, map),
            "external_reply" => take_some_object(&mut self.external_reply, map),
            "quote" => take_some_object(&mut self.quote, map),
            "reply_to_story" => take_some_object(&mut self.reply_to_story, map),
            "reply_to_checklist_task_id" => take_some(&mut self.reply_to_checklist_task_id, map),
            "reply_to_poll_option_id" => take_some_text(&mut self.reply_to_poll_option_id, map),
            "via_bot" => take_some_object(&mut self.via_bot, map),
            "guest_bot_caller_user" => take_some_object(&mut self.guest_bot_caller_user, map),
            "guest_bot_caller_chat" => take_some_object(&mut self.guest_bot_caller_chat, map),
            "edit_date" => take_some(&mut self.edit_date, map),
            "has_protected_content" => take_flag(&mut self.has_protected_content, map),
            "is_from_offline" => take_flag(&mut self.is_from_offline, map),
            "is_paid_post" => take_flag(&mut self.is_paid_post, map),
            "media_group_id" => take_some_text(&mut self.media_group_id, map),
            "author_signature" => take_some_text(&mut self.author_signature, map),
            "paid_star_count" => take_some(&mut self.paid_star_count, map),
            "text" => take_some_text(&mut self.text, map),
            "entities" => take_some_objects(&mut self.entities, map),
            "link_preview_options" => take_some_object(&mut self.link_preview_options, map),
            "suggested_post_info" => take_some_object(&mut self.suggested_post_info, map),
            "effect_id" => take_some_text(&mut self.effect_id, map),
            "rich_message" => take_some_object(&mut self.rich_message, map),
            "animation" => take_some_object(&mut self.animation, map),
            "audio" => take_some_object(&mut self.audio, map),
            "document" => take_some_object(&mut self.document, map),
            "live_photo" => take_some_object(&mut self.live_photo, map),
            "paid_media" => take_some_object(&mut self.paid_media, map),
            "photo" => take_some_objects(&mut self.photo, map),
            "sticker" => take_some_object(&mut self.sticker, map),
            "story" => take_some_object(&mut self.story, map),
            "video" => take_some_object(&mut self.video, map),
            "video_note" => take_some_object(&mut self.video_note, map),
            "voice" => take_some_object(&mut self.voice, map),
            "caption" => take_some_text(&mut self.caption, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_flag(&mut self.show_caption_above_media, map),
            "has_media_spoiler" => take_flag(&mut self.has_media_spoiler, map),
            "checklist" => take_some_object(&mut self.checklist, map),
            "contact" => take_some_object(&mut self.contact, map),
            "dice" => take_some_object(&mut self.dice, map),
            "game" => take_some_object(&mut self.game, map),
            "poll" => take_some_object(&mut self.poll, map),
            "venue" => take_some_object(&mut self.venue, map),
            "location" => take_some_object(&mut self.location, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "new_chat_members"
            | "left_chat_member"
            | "chat_owner_left"
            | "chat_owner_changed"
            | "new_chat_title"
            | "new_chat_photo"
            | "delete_chat_photo"
            | "group_chat_created"
            | "supergroup_chat_created"
            | "channel_chat_created"
            | "message_auto_delete_timer_changed"
            | "migrate_to_chat_id"
            | "migrate_from_chat_id"
            | "pinned_message"
            | "invoice"
            | "successful_payment"
            | "refunded_payment"
            | "users_shared"
            | "chat_shared"
            | "gift"
            | "unique_gift"
            | "gift_upgrade_sent"
            | "connected_website"
            | "write_access_allowed"
            | "passport_data"
            | "proximity_alert_triggered"
            | "boost_added"
            | "chat_background_set"
            | "checklist_tasks_done"
            | "checklist_tasks_added"
            | "community_chat_added"
            | "community_chat_joined"
            | "community_chat_removed"
            | "direct_message_price_changed"
            | "forum_topic_created"
            | "forum_topic_edited"
            | "forum_topic_closed"
            | "forum_topic_reopened"
            | "general_forum_topic_hidden"
            | "general_forum_topic_unhidden"
            | "giveaway_created"
            | "giveaway"
            | "giveaway_winners"
            | "giveaway_completed"
            | "managed_bot_created"
            | "paid_message_price_changed"
            | "poll_option_added"
            | "poll_option_deleted"
            | "suggested_post_approved"
            | "suggested_post_approval_failed"
            | "suggested_post_declined"
            | "suggested_post_paid"
            | "suggested_post_refunded"
            | "video_chat_scheduled"
            | "video_chat_started"
            | "video_chat_ended"
            | "video_chat_participants_invited"
            | "web_app_data" => self
                .aside
                .filled()
                .read(name, map),
            _ => skip(map),
        }
    }
}

object!(Message);

impl Write for ServiceMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "new_chat_members", &self.new_chat_members)?;
        put_some(map, "left_chat_member", &self.left_chat_member)?;
        put_some(map, "chat_owner_left", &self.chat_owner_left)?;
        put_some(map, "chat_owner_changed", &self.chat_owner_changed)?;
        put_some(map, "new_chat_title", &self.new_chat_title)?;
        put_some(map, "new_chat_photo", &self.new_chat_photo)?;
        put_true(map, "delete_chat_photo", self.delete_chat_photo)?;
        put_true(map, "group_chat_created", self.group_chat_created)?;
        put_true(map, "supergroup_chat_created", self.supergroup_chat_created)?;
        put_true(map, "channel_chat_created", self.channel_chat_created)?;
        put_some(
            map,
            "message_auto_delete_timer_changed",
            &self.message_auto_delete_timer_changed,
        )?;
        put_some(map, "migrate_to_chat_id", &self.migrate_to_chat_id)?;
        put_some(map, "migrate_from_chat_id", &self.migrate_from_chat_id)?;
        put_some(map, "pinned_message", &self.pinned_message)?;
        put_some(map, "invoice", &self.invoice)?;
        put_some(map, "successful_payment", &self.successful_payment)?;
        put_some(map, "refunded_payment", &self.refunded_payment)?;
        put_some(map, "users_shared", &self.users_shared)?;
        put_some(map, "chat_shared", &self.chat_shared)?;
        put_some(map, "gift", &self.gift)?;
        put_some(map, "unique_gift", &self.unique_gift)?;
        put_some(map, "gift_upgrade_sent", &self.gift_upgrade_sent)?;
        put_some(map, "connected_website", &self.connected_website)?;
        put_some(map, "write_access_allowed", &self.write_access_allowed)?;
        put_some(map, "passport_data", &self.passport_data)?;
        put_some(map, "proximity_alert_triggered", &self.proximity_alert_triggered)?;
        put_some(map, "boost_added", &self.boost_added)?;
        put_some(map, "chat_background_set", &self.chat_background_set)?;
        put_some(map, "checklist_tasks_done", &self.checklist_tasks_done)?;
        put_some(map, "checklist_tasks_added", &self.checklist_tasks_added)?;
        put_some(map, "community_chat_added", &self.community_chat_added)?;
        put_some(map, "community_chat_joined", &self.community_chat_joined)?;
        put_some(map, "community_chat_removed", &self.community_chat_removed)?;
        put_some(map, "direct_message_price_changed", &self.direct_message_price_changed)?;
        put_some(map, "forum_topic_created", &self.forum_topic_created)?;
        put_some(map, "forum_topic_edited", &self.forum_topic_edited)?;
        put_some(map, "forum_topic_closed", &self.forum_topic_closed)?;
        put_some(map, "forum_topic_reopened", &self.forum_topic_reopened)?;
        put_some(map, "general_forum_topic_hidden", &self.general_forum_topic_hidden)?;
        put_some(map, "general_forum_topic_unhidden", &self.general_forum_topic_unhidden)?;
        put_some(map, "giveaway_created", &self.giveaway_created)?;
        put_some(map, "giveaway", &self.giveaway)?;
        put_some(map, "giveaway_winners", &self.giveaway_winners)?;
        put_some(map, "giveaway_completed", &self.giveaway_completed)?;
        put_some(map, "managed_bot_created", &self.managed_bot_created)?;
        put_some(map, "paid_message_price_changed", &self.paid_message_price_changed)?;
        put_some(map, "poll_option_added", &self.poll_option_added)?;
        put_some(map, "poll_option_deleted", &self.poll_option_deleted)?;
        put_some(map, "suggested_post_approved", &self.suggested_post_approved)?;
        put_some(map, "suggested_post_approval_failed", &self.suggested_post_approval_failed)?;
        put_some(map, "suggested_post_declined", &self.suggested_post_declined)?;
        put_some(map, "suggested_post_paid", &self.suggested_post_paid)?;
        put_some(map, "suggested_post_refunded", &self.suggested_post_refunded)?;
        put_some(map, "video_chat_scheduled", &self.video_chat_scheduled)?;
        put_some(map, "video_chat_started", &self.video_chat_started)?;
        put_some(map, "video_chat_ended", &self.video_chat_ended)?;
        put_some(map, "video_chat_participants_invited", &self.video_chat_participants_invited)?;
        put_some(map, "web_app_data", &self.web_app_data)?;
        Ok(())
    }
}

impl Object for ServiceMessage {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            new_chat_members: None,
            left_chat_member: None,
            chat_owner_left: None,
            chat_owner_changed: None,
            new_chat_title: None,
            new_chat_photo: None,
            delete_chat_photo: false,
            group_chat_created: false,
            supergroup_chat_created: false,
            channel_chat_created: false,
            message_auto_delete_timer_changed: None,
            migrate_to_chat_id: None,
            migrate_from_chat_id: None,
            pinned_message: None,
            invoice: None,
            successful_payment: None,
            refunded_payment: None,
            users_shared: None,
            chat_shared: None,
            gift: None,
            unique_gift: None,
            gift_upgrade_sent: None,
            connected_website: None,
            write_access_allowed: None,
            passport_data: None,
            proximity_alert_triggered: None,
            boost_added: None,
            chat_background_set: None,
            checklist_tasks_done: None,
            checklist_tasks_added: None,
            community_chat_added: None,
            community_chat_joined: None,
            community_chat_removed: None,
            direct_message_price_changed: None,
            forum_topic_created: None,
            forum_topic_edited: None,
            forum_topic_closed: None,
            forum_topic_reopened: None,
            general_forum_topic_hidden: None,
            general_forum_topic_unhidden: None,
            giveaway_created: None,
            giveaway: None,
            giveaway_winners: None,
            giveaway_completed: None,
            managed_bot_created: None,
            paid_message_price_changed: None,
            poll_option_added: None,
            poll_option_deleted: None,
            suggested_post_approved: None,
            suggested_post_approval_failed: None,
            suggested_post_declined: None,
            suggested_post_paid: None,
            suggested_post_refunded: None,
            video_chat_scheduled: None,
            video_chat_started: None,
            video_chat_ended: None,
            video_chat_participants_invited: None,
            web_app_data: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "new_chat_members" => take_some_objects(&mut self.new_chat_members, map),
            "left_chat_member" => take_some_object(&mut self.left_chat_member, map),
            "chat_owner_left" => take_some_object(&mut self.chat_owner_left, map),
            "chat_owner_changed" => take_some_object(&mut self.chat_owner_changed, map),
            "new_chat_title" => take_some_text(&mut self.new_chat_title, map),
            "new_chat_photo" => take_some_objects(&mut self.new_chat_photo, map),
            "delete_chat_photo" => take_flag(&mut self.delete_chat_photo, map),
            "group_chat_created" => take_flag(&mut self.group_chat_created, map),
            "supergroup_chat_created" => take_flag(&mut self.supergroup_chat_created, map),
            "channel_chat_created" => take_flag(&mut self.channel_chat_created, map),
            "message_auto_delete_timer_changed" => take_some_object(
                &mut self.message_auto_delete_timer_changed,
                map,
            ),
            "migrate_to_chat_id" => take_some(&mut self.migrate_to_chat_id, map),
            "migrate_from_chat_id" => take_some(&mut self.migrate_from_chat_id, map),
            "pinned_message" => take_some(&mut self.pinned_message, map),
            "invoice" => take_some_object(&mut self.invoice, map),
            "successful_payment" => take_some_object(&mut self.successful_payment, map),
            "refunded_payment" => take_some_object(&mut self.refunded_payment, map),
            "users_shared" => take_some_object(&mut self.users_shared, map),
            "chat_shared" => take_some_object(&mut self.chat_shared, map),
            "gift" => take_some_object(&mut self.gift, map),
            "unique_gift" => take_some_object(&mut self.unique_gift, map),
            "gift_upgrade_sent" => take_some_object(&mut self.gift_upgrade_sent, map),
            "connected_website" => take_some_text(&mut self.connected_website, map),
            "write_access_allowed" => take_some_object(&mut self.write_access_allowed, map),
            "passport_data" => take_some_object(&mut self.passport_data, map),
            "proximity_alert_triggered" => take_some_object(
                &mut self.proximity_alert_triggered,
                map,
            ),
            "boost_added" => take_some_object(&mut self.boost_added, map),
            "chat_background_set" => take_some_object(&mut self.chat_background_set, map),
            "checklist_tasks_done" => take_some_object(&mut self.checklist_tasks_done, map),
            "checklist_tasks_added" => take_some_object(&mut self.checklist_tasks_added, map),
            "community_chat_added" => take_some_object(&mut self.community_chat_added, map),
            "community_chat_joined" => take_some_object(&mut self.community_chat_joined, map),
            "community_chat_removed" => take_some_object(&mut self.community_chat_removed, map),
            "direct_message_price_changed" => take_some_object(
                &mut self.direct_message_price_changed,
                map,
            ),
            "forum_topic_created" => take_some_object(&mut self.forum_topic_created, map),
            "forum_topic_edited" => take_some_object(&mut self.forum_topic_edited, map),
            "forum_topic_closed" => take_some_object(&mut self.forum_topic_closed, map),
            "forum_topic_reopened" => take_some_object(&mut self.forum_topic_reopened, map),
            "general_forum_topic_hidden" => take_some_object(
                &mut self.general_forum_topic_hidden,
                map,
            ),
            "general_forum_topic_unhidden" => take_some_object(
                &mut self.general_forum_topic_unhidden,
                map,
            ),
            "giveaway_created" => take_some_object(&mut self.giveaway_created, map),
            "giveaway" => take_some_object(&mut self.giveaway, map),
            "giveaway_winners" => take_some_object(&mut self.giveaway_winners, map),
            "giveaway_completed" => take_some_object(&mut self.giveaway_completed, map),
            "managed_bot_created" => take_some_object(&mut self.managed_bot_created, map),
            "paid_message_price_changed" => take_some_object(
                &mut self.paid_message_price_changed,
                map,
            ),
            "poll_option_added" => take_some_object(&mut self.poll_option_added, map),
            "poll_option_deleted" => take_some_object(&mut self.poll_option_deleted, map),
            "suggested_post_approved" => take_some_object(&mut self.suggested_post_approved, map),
            "suggested_post_approval_failed" => take_some_object(
                &mut self.suggested_post_approval_failed,
                map,
            ),
            "suggested_post_declined" => take_some_object(&mut self.suggested_post_declined, map),
            "suggested_post_paid" => take_some_object(&mut self.suggested_post_paid, map),
            "suggested_post_refunded" => take_some_object(&mut self.suggested_post_refunded, map),
            "video_chat_scheduled" => take_some_object(&mut self.video_chat_scheduled, map),
            "video_chat_started" => take_some_object(&mut self.video_chat_started, map),
            "video_chat_ended" => take_some_object(&mut self.video_chat_ended, map),
            "video_chat_participants_invited" => take_some_object(
                &mut self.video_chat_participants_invited,
                map,
            ),
            "web_app_data" => take_some_object(&mut self.web_app_data, map),
            _ => skip(map),
        }
    }
}

object!(ServiceMessage);

impl Write for MessageId {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "message_id", &self.message_id)?;
        Ok(())
    }
}

impl Object for MessageId {
    const REQUIRED: &'static [&'static str] = &["message_id"];

    fn blank() -> Self {
        Self {
            message_id: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "message_id" => take(0, &mut self.message_id, map),
            _ => skip(map),
        }
    }
}

object!(MessageId);

impl Write for InaccessibleMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat", &self.chat)?;
        put(map, "message_id", &self.message_id)?;
        put(map, "date", &0)?;
        Ok(())
    }
}

impl Object for InaccessibleMessage {
    const REQUIRED: &'static [&'static str] = &["chat", "message_id"];

    fn blank() -> Self {
        Self {
            chat: Chat::blank(),
            message_id: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat" => take_object(0, &mut self.chat, map),
            "message_id" => take(1, &mut self.message_id, map),
            _ => skip(map),
        }
    }
}

object!(InaccessibleMessage);

impl<'de> Deserialize<'de> for MaybeInaccessibleMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let object = Box::<Message>::deserialize(deserializer)?;
        if object.date!= 0{
            return Ok(Self::Message(object));
        }
        Ok(InaccessibleMessage {
            chat: object.chat,
            message_id: object.message_id,
        }.into())
    }
}

impl Serialize for MaybeInaccessibleMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Message(object) => object.serialize(serializer),
            Self::InaccessibleMessage(object) => object.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl Write for MessageEntity {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", &self.kind)?;
        put(map, "offset", &self.offset)?;
        put(map, "length", &self.length)?;
        put_some(map, "url", &self.url)?;
        put_some(map, "user", &self.user)?;
        put_some(map, "language", &self.language)?;
        put_some(map, "custom_emoji_id", &self.custom_emoji_id)?;
        put_some(map, "unix_time", &self.unix_time)?;
        put_some(map, "date_time_format", &self.date_time_format)?;
        Ok(())
    }
}

impl Object for MessageEntity {
    const REQUIRED: &'static [&'static str] = &["offset", "length"];

    fn blank() -> Self {
        Self {
            kind: MessageEntityType::Unknown(Box::default()),
            offset: 0,
            length: 0,
            url: None,
            user: None,
            language: None,
            custom_emoji_id: None,
            unix_time: None,
            date_time_format: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_known(&mut self.kind, map),
            "offset" => take(0, &mut self.offset, map),
            "length" => take(1, &mut self.length, map),
            "url" => take_some_text(&mut self.url, map),
            "user" => take_some_object(&mut self.user, map),
            "language" => take_some_text(&mut self.language, map),
            "custom_emoji_id" => take_some_text(&mut self.custom_emoji_id, map),
            "unix_time" => take_some(&mut self.unix_time, map),
            "date_time_format" => take_some_text(&mut self.date_time_format, map),
            _ => skip(map),
        }
    }
}

object!(MessageEntity);

impl Write for TextQuote {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        put_some(map, "entities", &self.entities)?;
        put(map, "position", &self.position)?;
        put_true(map, "is_manual", self.is_manual)?;
        Ok(())
    }
}

impl Object for TextQuote {
    const REQUIRED: &'static [&'static str] = &["text", "position"];

    fn blank() -> Self {
        Self {
            text: String::new(),
            entities: None,
            position: 0,
            is_manual: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "entities" => take_some_objects(&mut self.entities, map),
            "position" => take(1, &mut self.position, map),
            "is_manual" => take_flag(&mut self.is_manual, map),
            _ => skip(map),
        }
    }
}

object!(TextQuote);

impl Write for ExternalReplyInfo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "origin", &self.origin)?;
        put_some(map, "chat", &self.chat)?;
        put_some(map, "message_id", &self.message_id)?;
        put_some(map, "link_preview_options", &self.link_preview_options)?;
        put_some(map, "animation", &self.animation)?;
        put_some(map, "audio", &self.audio)?;
        put_some(map, "document", &self.document)?;
        put_some(map, "live_photo", &self.live_photo)?;
        put_some(map, "paid_media", &self.paid_media)?;
        put_some(map, "photo", &self.photo)?;
        put_some(map, "sticker", &self.sticker)?;
        put_some(map, "story", &self.story)?;
        put_some(map, "video", &self.video)?;
        put_some(map, "video_note", &self.video_note)?;
        put_some(map, "voice", &self.voice)?;
        put_true(map, "has_media_spoiler", self.has_media_spoiler)?;
        put_some(map, "checklist", &self.checklist)?;
        put_some(map, "contact", &self.contact)?;
        put_some(map, "dice", &self.dice)?;
        put_some(map, "game", &self.game)?;
        put_some(map, "giveaway", &self.giveaway)?;
        put_some(map, "giveaway_winners", &self.giveaway_winners)?;
        put_some(map, "invoice", &self.invoice)?;
        put_some(map, "location", &self.location)?;
        put_some(map, "poll", &self.poll)?;
        put_some(map, "venue", &self.venue)?;
        Ok(())
    }
}

impl Object for ExternalReplyInfo {
    const REQUIRED: &'static [&'static str] = &["origin"];

    fn blank() -> Self {
        Self {
            origin: MessageOrigin::Unknown(Value::Null),
            chat: None,
            message_id: None,
            link_preview_options: None,
            animation: None,
            audio: None,
            document: None,
            live_photo: None,
            paid_media: None,
            photo: None,
            sticker: None,
            story: None,
            video: None,
            video_note: None,
            voice: None,
            has_media_spoiler: false,
            checklist: None,
            contact: None,
            dice: None,
            game: None,
            giveaway: None,
            giveaway_winners: None,
            invoice: None,
            location: None,
            poll: None,
            venue: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "origin" => take(0, &mut self.origin, map),
            "chat" => take_some_object(&mut self.chat, map),
            "message_id" => take_some(&mut self.message_id, map),
            "link_preview_options" => take_some_object(&mut self.link_preview_options, map),
            "animation" => take_some_object(&mut self.animation, map),
            "audio" => take_some_object(&mut self.audio, map),
            "document" => take_some_object(&mut self.document, map),
            "live_photo" => take_some_object(&mut self.live_photo, map),
            "paid_media" => take_some_object(&mut self.paid_media, map),
            "photo" => take_some_objects(&mut self.photo, map),
            "sticker" => take_some_object(&mut self.sticker, map),
            "story" => take_some_object(&mut self.story, map),
            "video" => take_some_object(&mut self.video, map),
            "video_note" => take_some_object(&mut self.video_note, map),
            "voice" => take_some_object(&mut self.voice, map),
            "has_media_spoiler" => take_flag(&mut self.has_media_spoiler, map),
            "checklist" => take_some_object(&mut self.checklist, map),
            "contact" => take_some_object(&mut self.contact, map),
            "dice" => take_some_object(&mut self.dice, map),
            "game" => take_some_object(&mut self.game, map),
            "giveaway" => take_some_object(&mut self.giveaway, map),
            "giveaway_winners" => take_some_object(&mut self.giveaway_winners, map),
            "invoice" => take_some_object(&mut self.invoice, map),
            "location" => take_some_object(&mut self.location, map),
            "poll" => take_some_object(&mut self.poll, map),
            "venue" => take_some_object(&mut self.venue, map),
            _ => skip(map),
        }
    }
}

object!(ExternalReplyInfo);

impl Write for ReplyParameters {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "message_id", &self.message_id)?;
        put_some(map, "chat_id", &self.chat_id)?;
        put_some(map, "ephemeral_message_id", &self.ephemeral_message_id)?;
        put_some(map, "allow_sending_without_reply", &self.allow_sending_without_reply)?;
        put_some(map, "quote", &self.quote)?;
        put_some(map, "quote_parse_mode", &self.quote_parse_mode)?;
        put_some(map, "quote_entities", &self.quote_entities)?;
        put_some(map, "quote_position", &self.quote_position)?;
        put_some(map, "checklist_task_id", &self.checklist_task_id)?;
        put_some(map, "poll_option_id", &self.poll_option_id)?;
        Ok(())
    }
}

impl Object for ReplyParameters {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            message_id: None,
            chat_id: None,
            ephemeral_message_id: None,
            allow_sending_without_reply: None,
            quote: None,
            quote_parse_mode: None,
            quote_entities: None,
            quote_position: None,
            checklist_task_id: None,
            poll_option_id: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "message_id" => take_some(&mut self.message_id, map),
            "chat_id" => take_some(&mut self.chat_id, map),
            "ephemeral_message_id" => take_some(&mut self.ephemeral_message_id, map),
            "allow_sending_without_reply" => take_some(&mut self.allow_sending_without_reply, map),
            "quote" => take_some_text(&mut self.quote, map),
            "quote_parse_mode" => take_some(&mut self.quote_parse_mode, map),
            "quote_entities" => take_some_objects(&mut self.quote_entities, map),
            "quote_position" => take_some(&mut self.quote_position, map),
            "checklist_task_id" => take_some(&mut self.checklist_task_id, map),
            "poll_option_id" => take_some_text(&mut self.poll_option_id, map),
            _ => skip(map),
        }
    }
}

object!(ReplyParameters);

impl Write for EphemeralMessageParameters {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "receiver_user_id", &self.receiver_user_id)?;
        put_some(map, "callback_query_id", &self.callback_query_id)?;
        put_some(map, "replace_callback_query_message", &self.replace_callback_query_message)?;
        Ok(())
    }
}

impl Object for EphemeralMessageParameters {
    const REQUIRED: &'static [&'static str] = &["receiver_user_id"];

    fn blank() -> Self {
        Self {
            receiver_user_id: 0,
            callback_query_id: None,
            replace_callback_query_message: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "receiver_user_id" => take(0, &mut self.receiver_user_id, map),
            "callback_query_id" => take_some_text(&mut self.callback_query_id, map),
            "replace_callback_query_message" => take_some(
                &mut self.replace_callback_query_message,
                map,
            ),
            _ => skip(map),
        }
    }
}

object!(EphemeralMessageParameters);

impl Union for MessageOrigin {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "user" => rest.object().map(Self::User),
            "hidden_user" => rest.object().map(Self::HiddenUser),
            "chat" => rest.object().map(Self::Chat),
            "channel" => rest.object().map(Self::Channel),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::User(value) => value.serialize(serializer),
            Self::HiddenUser(value) => value.serialize(serializer),
            Self::Chat(value) => value.serialize(serializer),
            Self::Channel(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(MessageOrigin);

impl Write for MessageOriginUser {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "user")?;
        put(map, "date", &self.date)?;
        put(map, "sender_user", &self.sender_user)?;
        Ok(())
    }
}

impl Object for MessageOriginUser {
    const REQUIRED: &'static [&'static str] = &["date", "sender_user"];

    fn blank() -> Self {
        Self {
            date: 0,
            sender_user: User::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "date" => take(0, &mut self.date, map),
            "sender_user" => take_object(1, &mut self.sender_user, map),
            _ => skip(map),
        }
    }
}

object!(MessageOriginUser);

impl Write for MessageOriginHiddenUser {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "hidden_user")?;
        put(map, "date", &self.date)?;
        put(map, "sender_user_name", &self.sender_user_name)?;
        Ok(())
    }
}

impl Object for MessageOriginHiddenUser {
    const REQUIRED: &'static [&'static str] = &["date", "sender_user_name"];

    fn blank() -> Self {
        Self {
            date: 0,
            sender_user_name: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "date" => take(0, &mut self.date, map),
            "sender_user_name" => take(1, &mut self.sender_user_name, map),
            _ => skip(map),
        }
    }
}

object!(MessageOriginHiddenUser);

impl Write for MessageOriginChat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "chat")?;
        put(map, "date", &self.date)?;
        put(map, "sender_chat", &self.sender_chat)?;
        put_some(map, "author_signature", &self.author_signature)?;
        Ok(())
    }
}

impl Object for MessageOriginChat {
    const REQUIRED: &'static [&'static str] = &["date", "sender_chat"];

    fn blank() -> Self {
        Self {
            date: 0,
            sender_chat: Chat::blank(),
            author_signature: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "date" => take(0, &mut self.date, map),
            "sender_chat" => take_object(1, &mut self.sender_chat, map),
            "author_signature" => take_some_text(&mut self.author_signature, map),
            _ => skip(map),
        }
    }
}

object!(MessageOriginChat);

impl Write for MessageOriginChannel {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "channel")?;
        put(map, "date", &self.date)?;
        put(map, "chat", &self.chat)?;
        put(map, "message_id", &self.message_id)?;
        put_some(map, "author_signature", &self.author_signature)?;
        Ok(())
    }
}

impl Object for MessageOriginChannel {
    const REQUIRED: &'static [&'static str] = &["date", "chat", "message_id"];

    fn blank() -> Self {
        Self {
            date: 0,
            chat: Chat::blank(),
            message_id: 0,
            author_signature: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "date" => take(0, &mut self.date, map),
            "chat" => take_object(1, &mut self.chat, map),
            "message_id" => take(2, &mut self.message_id, map),
            "author_signature" => take_some_text(&mut self.author_signature, map),
            _ => skip(map),
        }
    }
}

object!(MessageOriginChannel);

impl Write for PhotoSize {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "file_id", &self.file_id)?;
        put(map, "file_unique_id", &self.file_unique_id)?;
        put(map, "width", &self.width)?;
        put(map, "height", &self.height)?;
        put_some(map, "file_size", &self.file_size)?;
        Ok(())
    }
}

impl Object for PhotoSize {
    const REQUIRED: &'static [&'static str] = &["file_id", "file_unique_id", "width", "height"];

    fn blank() -> Self {
        Self {
            file_id: String::new(),
            file_unique_id: String::new(),
            width: 0,
            height: 0,
            file_size: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "file_id" => take(0, &mut self.file_id, map),
            "file_unique_id" => take(1, &mut self.file_unique_id, map),
            "width" => take(2, &mut self.width, map),
            "height" => take(3, &mut self.height, map),
            "file_size" => take_some(&mut self.file_size, map),
            _ => skip(map),
        }
    }
}

object!(PhotoSize);

impl Write for Animation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "file_id", &self.file_id)?;
        put(map, "file_unique_id", &self.file_unique_id)?;
        put(map, "width", &self.width)?;
        put(map, "height", &self.height)?;
        put(map, "duration", &self.duration)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "file_name", &self.file_name)?;
        put_some(map, "mime_type", &self.mime_type)?;
        put_some(map, "file_size", &self.file_size)?;
        Ok(())
    }
}

impl Object for Animation {
    const REQUIRED: &'static [&'static str] = &[
        "file_id",
        "file_unique_id",
        "width",
        "height",
        "duration",
    ];

    fn blank() -> Self {
        Self {
            file_id: String::new(),
            file_unique_id: String::new(),
            width: 0,
            height: 0,
            duration: 0,
            thumbnail: None,
            file_name: None,
            mime_type: None,
            file_size: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "file_id" => take(0, &mut self.file_id, map),
            "file_unique_id" => take(1, &mut self.file_unique_id, map),
            "width" => take(2, &mut self.width, map),
            "height" => take(3, &mut self.height, map),
            "duration" => take(4, &mut self.duration, map),
            "thumbnail" => take_some_object(&mut self.thumbnail, map),
            "file_name" => take_some_text(&mut self.file_name, map),
            "mime_type" => take_some_text(&mut self.mime_type, map),
            "file_size" => take_some(&mut self.file_size, map),
            _ => skip(map),
        }
    }
}

object!(Animation);

impl Write for Audio {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "file_id", &self.file_id)?;
        put(map, "file_unique_id", &self.file_unique_id)?;
        put(map, "duration", &self.duration)?;
        put_some(map, "performer", &self.performer)?;
        put_some(map, "title", &self.title)?;
        put_some(map, "file_name", &self.file_name)?;
        put_some(map, "mime_type", &self.mime_type)?;
        put_some(map, "file_size", &self.file_size)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        Ok(())
    }
}

impl Object for Audio {
    const REQUIRED: &'static [&'static str] = &["file_id", "file_unique_id", "duration"];

    fn blank() -> Self {
        Self {
            file_id: String::new(),
            file_unique_id: String::new(),
            duration: 0,
            performer: None,
            title: None,
            file_name: None,
            mime_type: None,
            file_size: None,
            thumbnail: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "file_id" => take(0, &mut self.file_id, map),
            "file_unique_id" => take(1, &mut self.file_unique_id, map),
            "duration" => take(2, &mut self.duration, map),
            "performer" => take_some_text(&mut self.performer, map),
            "title" => take_some_text(&mut self.title, map),
            "file_name" => take_some_text(&mut self.file_name, map),
            "mime_type" => take_some_text(&mut self.mime_type, map),
            "file_size" => take_some(&mut self.file_size, map),
            "thumbnail" => take_some_object(&mut self.thumbnail, map),
            _ => skip(map),
        }
    }
}

object!(Audio);

impl Write for Document {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "file_id", &self.file_id)?;
        put(map, "file_unique_id", &self.file_unique_id)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "file_name", &self.file_name)?;
        put_some(map, "mime_type", &self.mime_type)?;
        put_some(map, "file_size", &self.file_size)?;
        Ok(())
    }
}

impl Object for Document {
    const REQUIRED: &'static [&'static str] = &["file_id", "file_unique_id"];

    fn blank() -> Self {
        Self {
            file_id: String::new(),
            file_unique_id: String::new(),
            thumbnail: None,
            file_name: None,
            mime_type: None,
            file_size: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "file_id" => take(0, &mut self.file_id, map),
            "file_unique_id" => take(1, &mut self.file_unique_id, map),
            "thumbnail" => take_some_object(&mut self.thumbnail, map),
            "file_name" => take_some_text(&mut self.file_name, map),
            "mime_type" => take_some_text(&mut self.mime_type, map),
            "file_size" => take_some(&mut self.file_size, map),
            _ => skip(map),
        }
    }
}

object!(Document);

impl Write for LivePhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "photo", &self.photo)?;
        put(map, "file_id", &self.file_id)?;
        put(map, "file_unique_id", &self.file_unique_id)?;
        put(map, "width", &self.width)?;
        put(map, "height", &self.height)?;
        put(map, "duration", &self.duration)?;
        put_some(map, "mime_type", &self.mime_type)?;
        put_some(map, "file_size", &self.file_size)?;
        Ok(())
    }
}

impl Object for LivePhoto {
    const REQUIRED: &'static [&'static str] = &[
        "file_id",
        "file_unique_id",
        "width",
        "height",
        "duration",
    ];

    fn blank() -> Self {
        Self {
            photo: None,
            file_id: String::new(),
            file_unique_id: String::new(),
            width: 0,
            height: 0,
            duration: 0,
            mime_type: None,
            file_size: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "photo" => take_some_objects(&mut self.photo, map),
            "file_id" => take(0, &mut self.file_id, map),
            "file_unique_id" => take(1, &mut self.file_unique_id, map),
            "width" => take(2, &mut self.width, map),
            "height" => take(3, &mut self.height, map),
            "duration" => take(4, &mut self.duration, map),
            "mime_type" => take_some_text(&mut self.mime_type, map),
            "file_size" => take_some(&mut self.file_size, map),
            _ => skip(map),
        }
    }
}

object!(LivePhoto);

impl Write for Story {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat", &self.chat)?;
        put(map, "id", &self.id)?;
        Ok(())
    }
}

impl Object for Story {
    const REQUIRED: &'static [&'static str] = &["chat", "id"];

    fn blank() -> Self {
        Self {
            chat: Chat::blank(),
            id: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat" => take_object(0, &mut self.chat, map),
            "id" => take(1, &mut self.id, map),
            _ => skip(map),
        }
    }
}

object!(Story);

impl Write for VideoQuality {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "file_id", &self.file_id)?;
        put(map, "file_unique_id", &self.file_unique_id)?;
        put(map, "width", &self.width)?;
        put(map, "height", &self.height)?;
        put(map, "codec", &self.codec)?;
        put_some(map, "file_size", &self.file_size)?;
        Ok(())
    }
}

impl Object for VideoQuality {
    const REQUIRED: &'static [&'static str] = &[
        "file_id",
        "file_unique_id",
        "width",
        "height",
        "codec",
    ];

    fn blank() -> Self {
        Self {
            file_id: String::new(),
            file_unique_id: String::new(),
            width: 0,
            height: 0,
            codec: String::new(),
            file_size: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "file_id" => take(0, &mut self.file_id, map),
            "file_unique_id" => take(1, &mut self.file_unique_id, map),
            "width" => take(2, &mut self.width, map),
            "height" => take(3, &mut self.height, map),
            "codec" => take(4, &mut self.codec, map),
            "file_size" => take_some(&mut self.file_size, map),
            _ => skip(map),
        }
    }
}

object!(VideoQuality);

impl Write for Video {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "file_id", &self.file_id)?;
        put(map, "file_unique_id", &self.file_unique_id)?;
        put(map, "width", &self.width)?;
        put(map, "height", &self.height)?;
        put(map, "duration", &self.duration)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "cover", &self.cover)?;
        put_some(map, "start_timestamp", &self.start_timestamp)?;
        put_some(map, "qualities", &self.qualities)?;
        put_some(map, "file_name", &self.file_name)?;
        put_some(map, "mime_type", &self.mime_type)?;
        put_some(map, "file_size", &self.file_size)?;
        Ok(())
    }
}

impl Object for Video {
    const REQUIRED: &'static [&'static str] = &[
        "file_id",
        "file_unique_id",
        "width",
        "height",
        "duration",
    ];

    fn blank() -> Self {
        Self {
            file_id: String::new(),
            file_unique_id: String::new(),
            width: 0,
            height: 0,
            duration: 0,
            thumbnail: None,
            cover: None,
            start_timestamp: None,
            qualities: None,
            file_name: None,
            mime_type: None,
            file_size: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "file_id" => take(0, &mut self.file_id, map),
            "file_unique_id" => take(1, &mut self.file_unique_id, map),
            "width" => take(2, &mut self.width, map),
            "height" => take(3, &mut self.height, map),
            "duration" => take(4, &mut self.duration, map),
            "thumbnail" => take_some_object(&mut self.thumbnail, map),
            "cover" => take_some_objects(&mut self.cover, map),
            "start_timestamp" => take_some(&mut self.start_timestamp, map),
            "qualities" => take_some_objects(&mut self.qualities, map),
            "file_name" => take_some_text(&mut self.file_name, map),
            "mime_type" => take_some_text(&mut self.mime_type, map),
            "file_size" => take_some(&mut self.file_size, map),
            _ => skip(map),
        }
    }
}

object!(Video);

impl Write for VideoNote {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "file_id", &self.file_id)?;
        put(map, "file_unique_id", &self.file_unique_id)?;
        put(map, "length", &self.length)?;
        put(map, "duration", &self.duration)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "file_size", &self.file_size)?;
        Ok(())
    }
}

impl Object for VideoNote {
    const REQUIRED: &'static [&'static str] = &["file_id", "file_unique_id", "length", "duration"];

    fn blank() -> Self {
        Self {
            file_id: String::new(),
            file_unique_id: String::new(),
            length: 0,
            duration: 0,
            thumbnail: None,
            file_size: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "file_id" => take(0, &mut self.file_id, map),
            "file_unique_id" => take(1, &mut self.file_unique_id, map),
            "length" => take(2, &mut self.length, map),
            "duration" => take(3, &mut self.duration, map),
            "thumbnail" => take_some_object(&mut self.thumbnail, map),
            "file_size" => take_some(&mut self.file_size, map),
            _ => skip(map),
        }
    }
}

object!(VideoNote);

impl Write for Voice {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "file_id", &self.file_id)?;
        put(map, "file_unique_id", &self.file_unique_id)?;
        put(map, "duration", &self.duration)?;
        put_some(map, "mime_type", &self.mime_type)?;
        put_some(map, "file_size", &self.file_size)?;
        Ok(())
    }
}

impl Object for Voice {
    const REQUIRED: &'static [&'static str] = &["file_id", "file_unique_id", "duration"];

    fn blank() -> Self {
        Self {
            file_id: String::new(),
            file_unique_id: String::new(),
            duration: 0,
            mime_type: None,
            file_size: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "file_id" => take(0, &mut self.file_id, map),
            "file_unique_id" => take(1, &mut self.file_unique_id, map),
            "duration" => take(2, &mut self.duration, map),
            "mime_type" => take_some_text(&mut self.mime_type, map),
            "file_size" => take_some(&mut self.file_size, map),
            _ => skip(map),
        }
    }
}

object!(Voice);

impl Write for PaidMediaInfo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "star_count", &self.star_count)?;
        put(map, "paid_media", &self.paid_media)?;
        Ok(())
    }
}

impl Object for PaidMediaInfo {
    const REQUIRED: &'static [&'static str] = &["star_count", "paid_media"];

    fn blank() -> Self {
        Self {
            star_count: 0,
            paid_media: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "star_count" => take(0, &mut self.star_count, map),
            "paid_media" => take_list(1, &mut self.paid_media, map),
            _ => skip(map),
        }
    }
}

object!(PaidMediaInfo);

impl Union for PaidMedia {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "live_photo" => rest.object().map(Self::LivePhoto),
            "photo" => rest.object().map(Self::Photo),
            "preview" => rest.object().map(Self::Preview),
            "video" => rest.object().map(Self::Video),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::LivePhoto(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::Preview(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(PaidMedia);

impl Write for PaidMediaLivePhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "live_photo")?;
        put(map, "live_photo", &self.live_photo)?;
        Ok(())
    }
}

impl Object for PaidMediaLivePhoto {
    const REQUIRED: &'static [&'static str] = &["live_photo"];

    fn blank() -> Self {
        Self {
            live_photo: LivePhoto::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "live_photo" => take_object(0, &mut self.live_photo, map),
            _ => skip(map),
        }
    }
}

object!(PaidMediaLivePhoto);

impl Write for PaidMediaPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "photo")?;
        put(map, "photo", &self.photo)?;
        Ok(())
    }
}

impl Object for PaidMediaPhoto {
    const REQUIRED: &'static [&'static str] = &["photo"];

    fn blank() -> Self {
        Self {
            photo: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "photo" => take_objects(0, &mut self.photo, map),
            _ => skip(map),
        }
    }
}

object!(PaidMediaPhoto);

impl Write for PaidMediaPreview {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "preview")?;
        put_some(map, "width", &self.width)?;
        put_some(map, "height", &self.height)?;
        put_some(map, "duration", &self.duration)?;
        Ok(())
    }
}

impl Object for PaidMediaPreview {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            width: None,
            height: None,
            duration: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "width" => take_some(&mut self.width, map),
            "height" => take_some(&mut self.height, map),
            "duration" => take_some(&mut self.duration, map),
            _ => skip(map),
        }
    }
}

object!(PaidMediaPreview);

impl Write for PaidMediaVideo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "video")?;
        put(map, "video", &self.video)?;
        Ok(())
    }
}

impl Object for PaidMediaVideo {
    const REQUIRED: &'static [&'static str] = &["video"];

    fn blank() -> Self {
        Self {
            video: Video::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "video" => take_object(0, &mut self.video, map),
            _ => skip(map),
        }
    }
}

object!(PaidMediaVideo);

impl Write for Contact {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "phone_number", &self.phone_number)?;
        put(map, "first_name", &self.first_name)?;
        put_some(map, "last_name", &self.last_name)?;
        put_some(map, "user_id", &self.user_id)?;
        put_some(map, "vcard", &self.vcard)?;
        Ok(())
    }
}

impl Object for Contact {
    const REQUIRED: &'static [&'static str] = &["phone_number", "first_name"];

    fn blank() -> Self {
        Self {
            phone_number: String::new(),
            first_name: String::new(),
            last_name: None,
            user_id: None,
            vcard: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "phone_number" => take(0, &mut self.phone_number, map),
            "first_name" => take(1, &mut self.first_name, map),
            "last_name" => take_some_text(&mut self.last_name, map),
            "user_id" => take_some(&mut self.user_id, map),
            "vcard" => take_some_text(&mut self.vcard, map),
            _ => skip(map),
        }
    }
}

object!(Contact);

impl Write for Dice {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "emoji", &self.emoji)?;
        put(map, "value", &self.value)?;
        Ok(())
    }
}

impl Object for Dice {
    const REQUIRED: &'static [&'static str] = &["emoji", "value"];

    fn blank() -> Self {
        Self {
            emoji: String::new(),
            value: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "emoji" => take(0, &mut self.emoji, map),
            "value" => take(1, &mut self.value, map),
            _ => skip(map),
        }
    }
}

object!(Dice);

impl Write for Link {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "url", &self.url)?;
        Ok(())
    }
}

impl Object for Link {
    const REQUIRED: &'static [&'static str] = &["url"];

    fn blank() -> Self {
        Self {
            url: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "url" => take(0, &mut self.url, map),
            _ => skip(map),
        }
    }
}

object!(Link);

impl Write for PollMedia {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "animation", &self.animation)?;
        put_some(map, "audio", &self.audio)?;
        put_some(map, "document", &self.document)?;
        put_some(map, "link", &self.link)?;
        put_some(map, "live_photo", &self.live_photo)?;
        put_some(map, "location", &self.location)?;
        put_some(map, "photo", &self.photo)?;
        put_some(map, "sticker", &self.sticker)?;
        put_some(map, "venue", &self.venue)?;
        put_some(map, "video", &self.video)?;
        Ok(())
    }
}

impl Object for PollMedia {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            animation: None,
            audio: None,
            document: None,
            link: None,
            live_photo: None,
            location: None,
            photo: None,
            sticker: None,
            venue: None,
            video: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "animation" => take_some_object(&mut self.animation, map),
            "audio" => take_some_object(&mut self.audio, map),
            "document" => take_some_object(&mut self.document, map),
            "link" => take_some_object(&mut self.link, map),
            "live_photo" => take_some_object(&mut self.live_photo, map),
            "location" => take_some_object(&mut self.location, map),
            "photo" => take_some_objects(&mut self.photo, map),
            "sticker" => take_some_object(&mut self.sticker, map),
            "venue" => take_some_object(&mut self.venue, map),
            "video" => take_some_object(&mut self.video, map),
            _ => skip(map),
        }
    }
}

object!(PollMedia);

impl Union for InputPollMedia {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "animation" => rest.object().map(Self::Animation),
            "audio" => rest.object().map(Self::Audio),
            "document" => rest.object().map(Self::Document),
            "live_photo" => rest.object().map(Self::LivePhoto),
            "location" => rest.object().map(Self::Location),
            "photo" => rest.object().map(Self::Photo),
            "venue" => rest.object().map(Self::Venue),
            "video" => rest.object().map(Self::Video),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Animation(value) => value.serialize(serializer),
            Self::Audio(value) => value.serialize(serializer),
            Self::Document(value) => value.serialize(serializer),
            Self::LivePhoto(value) => value.serialize(serializer),
            Self::Location(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::Venue(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(InputPollMedia);

impl Union for InputPollOptionMedia {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "animation" => rest.object().map(Self::Animation),
            "link" => rest.object().map(Self::Link),
            "live_photo" => rest.object().map(Self::LivePhoto),
            "location" => rest.object().map(Self::Location),
            "photo" => rest.object().map(Self::Photo),
            "sticker" => rest.object().map(Self::Sticker),
            "venue" => rest.object().map(Self::Venue),
            "video" => rest.object().map(Self::Video),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Animation(value) => value.serialize(serializer),
            Self::Link(value) => value.serialize(serializer),
            Self::LivePhoto(value) => value.serialize(serializer),
            Self::Location(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::Sticker(value) => value.serialize(serializer),
            Self::Venue(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(InputPollOptionMedia);

impl Write for PollOption {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "persistent_id", &self.persistent_id)?;
        put(map, "text", &self.text)?;
        put_some(map, "text_entities", &self.text_entities)?;
        put_some(map, "media", &self.media)?;
        put(map, "voter_count", &self.voter_count)?;
        put_some(map, "added_by_user", &self.added_by_user)?;
        put_some(map, "added_by_chat", &self.added_by_chat)?;
        put_some(map, "addition_date", &self.addition_date)?;
        Ok(())
    }
}

impl Object for PollOption {
    const REQUIRED: &'static [&'static str] = &["persistent_id", "text", "voter_count"];

    fn blank() -> Self {
        Self {
            persistent_id: String::new(),
            text: String::new(),
            text_entities: None,
            media: None,
            voter_count: 0,
            added_by_user: None,
            added_by_chat: None,
            addition_date: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "persistent_id" => take(0, &mut self.persistent_id, map),
            "text" => take(1, &mut self.text, map),
            "text_entities" => take_some_objects(&mut self.text_entities, map),
            "media" => take_some_object(&mut self.media, map),
            "voter_count" => take(2, &mut self.voter_count, map),
            "added_by_user" => take_some_object(&mut self.added_by_user, map),
            "added_by_chat" => take_some_object(&mut self.added_by_chat, map),
            "addition_date" => take_some(&mut self.addition_date, map),
            _ => skip(map),
        }
    }
}

object!(PollOption);

impl Write for InputPollOption {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        put_some(map, "text_parse_mode", &self.text_parse_mode)?;
        put_some(map, "text_entities", &self.text_entities)?;
        put_some(map, "media", &self.media)?;
        Ok(())
    }
}

impl Object for InputPollOption {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: String::new(),
            text_parse_mode: None,
            text_entities: None,
            media: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "text_parse_mode" => take_some(&mut self.text_parse_mode, map),
            "text_entities" => take_some_objects(&mut self.text_entities, map),
            "media" => take_some(&mut self.media, map),
            _ => skip(map),
        }
    }
}

object!(InputPollOption);

impl Write for PollAnswer {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "poll_id", &self.poll_id)?;
        put_some(map, "voter_chat", &self.voter_chat)?;
        put_some(map, "user", &self.user)?;
        put(map, "option_ids", &self.option_ids)?;
        put(map, "option_persistent_ids", &self.option_persistent_ids)?;
        Ok(())
    }
}

impl Object for PollAnswer {
    const REQUIRED: &'static [&'static str] = &["poll_id", "option_ids", "option_persistent_ids"];

    fn blank() -> Self {
        Self {
            poll_id: String::new(),
            voter_chat: None,
            user: None,
            option_ids: Vec::new(),
            option_persistent_ids: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "poll_id" => take(0, &mut self.poll_id, map),
            "voter_chat" => take_some_object(&mut self.voter_chat, map),
            "user" => take_some_object(&mut self.user, map),
            "option_ids" => take_list(1, &mut self.option_ids, map),
            "option_persistent_ids" => take_list(2, &mut self.option_persistent_ids, map),
            _ => skip(map),
        }
    }
}

object!(PollAnswer);

impl Write for Poll {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "question", &self.question)?;
        put_some(map, "question_entities", &self.question_entities)?;
        put(map, "options", &self.options)?;
        put(map, "total_voter_count", &self.total_voter_count)?;
        put(map, "is_closed", &self.is_closed)?;
        put(map, "is_anonymous", &self.is_anonymous)?;
        put(map, "type", &self.kind)?;
        put(map, "allows_multiple_answers", &self.allows_multiple_answers)?;
        put(map, "allows_revoting", &self.allows_revoting)?;
        put(map, "members_only", &self.members_only)?;
        put_some(map, "country_codes", &self.country_codes)?;
        put_some(map, "correct_option_ids", &self.correct_option_ids)?;
        put_some(map, "explanation", &self.explanation)?;
        put_some(map, "explanation_entities", &self.explanation_entities)?;
        put_some(map, "explanation_media", &self.explanation_media)?;
        put_some(map, "open_period", &self.open_period)?;
        put_some(map, "close_date", &self.close_date)?;
        put_some(map, "description", &self.description)?;
        put_some(map, "description_entities", &self.description_entities)?;
        put_some(map, "media", &self.media)?;
        Ok(())
    }
}

impl Object for Poll {
    const REQUIRED: &'static [&'static str] = &["id", "question", "options", "total_voter_count"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            question: String::new(),
            question_entities: None,
            options: Vec::new(),
            total_voter_count: 0,
            is_closed: false,
            is_anonymous: false,
            kind: PollType::Unknown(Box::default()),
            allows_multiple_answers: false,
            allows_revoting: false,
            members_only: false,
            country_codes: None,
            correct_option_ids: None,
            explanation: None,
            explanation_entities: None,
            explanation_media: None,
            open_period: None,
            close_date: None,
            description: None,
            description_entities: None,
            media: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "question" => take(1, &mut self.question, map),
            "question_entities" => take_some_objects(&mut self.question_entities, map),
            "options" => take_objects(2, &mut self.options, map),
            "total_voter_count" => take(3, &mut self.total_voter_count, map),
            "is_closed" => take_flag(&mut self.is_closed, map),
            "is_anonymous" => take_flag(&mut self.is_anonymous, map),
            "type" => take_known(&mut self.kind, map),
            "allows_multiple_answers" => take_flag(&mut self.allows_multiple_answers, map),
            "allows_revoting" => take_flag(&mut self.allows_revoting, map),
            "members_only" => take_flag(&mut self.members_only, map),
            "country_codes" => take_some_list(&mut self.country_codes, map),
            "correct_option_ids" => take_some_list(&mut self.correct_option_ids, map),
            "explanation" => take_some_text(&mut self.explanation, map),
            "explanation_entities" => take_some_objects(&mut self.explanation_entities, map),
            "explanation_media" => take_some_object(&mut self.explanation_media, map),
            "open_period" => take_some(&mut self.open_period, map),
            "close_date" => take_some(&mut self.close_date, map),
            "description" => take_some_text(&mut self.description, map),
            "description_entities" => take_some_objects(&mut self.description_entities, map),
            "media" => take_some_object(&mut self.media, map),
            _ => skip(map),
        }
    }
}

object!(Poll);

impl Write for ChecklistTask {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "text", &self.text)?;
        put_some(map, "text_entities", &self.text_entities)?;
        put_some(map, "completed_by_user", &self.completed_by_user)?;
        put_some(map, "completed_by_chat", &self.completed_by_chat)?;
        put_some(map, "completion_date", &self.completion_date)?;
        Ok(())
    }
}

impl Object for ChecklistTask {
    const REQUIRED: &'static [&'static str] = &["id", "text"];

    fn blank() -> Self {
        Self {
            id: 0,
            text: String::new(),
            text_entities: None,
            completed_by_user: None,
            completed_by_chat: None,
            completion_date: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "text" => take(1, &mut self.text, map),
            "text_entities" => take_some_objects(&mut self.text_entities, map),
            "completed_by_user" => take_some_object(&mut self.completed_by_user, map),
            "completed_by_chat" => take_some_object(&mut self.completed_by_chat, map),
            "completion_date" => take_some(&mut self.completion_date, map),
            _ => skip(map),
        }
    }
}

object!(ChecklistTask);

impl Write for Checklist {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "title", &self.title)?;
        put_some(map, "title_entities", &self.title_entities)?;
        put(map, "tasks", &self.tasks)?;
        put_true(map, "others_can_add_tasks", self.others_can_add_tasks)?;
        put_true(map, "others_can_mark_tasks_as_done", self.others_can_mark_tasks_as_done)?;
        Ok(())
    }
}

impl Object for Checklist {
    const REQUIRED: &'static [&'static str] = &["title", "tasks"];

    fn blank() -> Self {
        Self {
            title: String::new(),
            title_entities: None,
            tasks: Vec::new(),
            others_can_add_tasks: false,
            others_can_mark_tasks_as_done: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "title" => take(0, &mut self.title, map),
            "title_entities" => take_some_objects(&mut self.title_entities, map),
            "tasks" => take_objects(1, &mut self.tasks, map),
            "others_can_add_tasks" => take_flag(&mut self.others_can_add_tasks, map),
            "others_can_mark_tasks_as_done" => take_flag(
                &mut self.others_can_mark_tasks_as_done,
                map,
            ),
            _ => skip(map),
        }
    }
}

object!(Checklist);

impl Write for InputChecklistTask {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "text", &self.text)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "text_entities", &self.text_entities)?;
        Ok(())
    }
}

impl Object for InputChecklistTask {
    const REQUIRED: &'static [&'static str] = &["id", "text"];

    fn blank() -> Self {
        Self {
            id: 0,
            text: String::new(),
            parse_mode: None,
            text_entities: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "text" => take(1, &mut self.text, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "text_entities" => take_some_objects(&mut self.text_entities, map),
            _ => skip(map),
        }
    }
}

object!(InputChecklistTask);

impl Write for InputChecklist {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "title", &self.title)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "title_entities", &self.title_entities)?;
        put(map, "tasks", &self.tasks)?;
        put_some(map, "others_can_add_tasks", &self.others_can_add_tasks)?;
        put_some(map, "others_can_mark_tasks_as_done", &self.others_can_mark_tasks_as_done)?;
        Ok(())
    }
}

impl Object for InputChecklist {
    const REQUIRED: &'static [&'static str] = &["title", "tasks"];

    fn blank() -> Self {
        Self {
            title: String::new(),
            parse_mode: None,
            title_entities: None,
            tasks: Vec::new(),
            others_can_add_tasks: None,
            others_can_mark_tasks_as_done: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "title" => take(0, &mut self.title, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "title_entities" => take_some_objects(&mut self.title_entities, map),
            "tasks" => take_objects(1, &mut self.tasks, map),
            "others_can_add_tasks" => take_some(&mut self.others_can_add_tasks, map),
            "others_can_mark_tasks_as_done" => take_some(
                &mut self.others_can_mark_tasks_as_done,
                map,
            ),
            _ => skip(map),
        }
    }
}

object!(InputChecklist);

impl Write for Location {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "latitude", &self.latitude)?;
        put(map, "longitude", &self.longitude)?;
        put_some(map, "horizontal_accuracy", &self.horizontal_accuracy)?;
        put_some(map, "live_period", &self.live_period)?;
        put_some(map, "heading", &self.heading)?;
        put_some(map, "proximity_alert_radius", &self.proximity_alert_radius)?;
        Ok(())
    }
}

impl Object for Location {
    const REQUIRED: &'static [&'static str] = &["latitude", "longitude"];

    fn blank() -> Self {
        Self {
            latitude: 0.0,
            longitude: 0.0,
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "latitude" => take(0, &mut self.latitude, map),
            "longitude" => take(1, &mut self.longitude, map),
            "horizontal_accuracy" => take_some(&mut self.horizontal_accuracy, map),
            "live_period" => take_some(&mut self.live_period, map),
            "heading" => take_some(&mut self.heading, map),
            "proximity_alert_radius" => take_some(&mut self.proximity_alert_radius, map),
            _ => skip(map),
        }
    }
}

object!(Location);

impl Write for Venue {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "location", &self.location)?;
        put(map, "title", &self.title)?;
        put(map, "address", &self.address)?;
        put_some(map, "foursquare_id", &self.foursquare_id)?;
        put_some(map, "foursquare_type", &self.foursquare_type)?;
        put_some(map, "google_place_id", &self.google_place_id)?;
        put_some(map, "google_place_type", &self.google_place_type)?;
        Ok(())
    }
}

impl Object for Venue {
    const REQUIRED: &'static [&'static str] = &["location", "title", "address"];

    fn blank() -> Self {
        Self {
            location: Location::blank(),
            title: String::new(),
            address: String::new(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "location" => take_object(0, &mut self.location, map),
            "title" => take(1, &mut self.title, map),
            "address" => take(2, &mut self.address, map),
            "foursquare_id" => take_some_text(&mut self.foursquare_id, map),
            "foursquare_type" => take_some_text(&mut self.foursquare_type, map),
            "google_place_id" => take_some_text(&mut self.google_place_id, map),
            "google_place_type" => take_some_text(&mut self.google_place_type, map),
            _ => skip(map),
        }
    }
}

object!(Venue);

impl Write for WebAppData {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "data", &self.data)?;
        put(map, "button_text", &self.button_text)?;
        Ok(())
    }
}

impl Object for WebAppData {
    const REQUIRED: &'static [&'static str] = &["data", "button_text"];

    fn blank() -> Self {
        Self {
            data: String::new(),
            button_text: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "data" => take(0, &mut self.data, map),
            "button_text" => take(1, &mut self.button_text, map),
            _ => skip(map),
        }
    }
}

object!(WebAppData);

impl Write for ProximityAlertTriggered {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "traveler", &self.traveler)?;
        put(map, "watcher", &self.watcher)?;
        put(map, "distance", &self.distance)?;
        Ok(())
    }
}

impl Object for ProximityAlertTriggered {
    const REQUIRED: &'static [&'static str] = &["traveler", "watcher", "distance"];

    fn blank() -> Self {
        Self {
            traveler: User::blank(),
            watcher: User::blank(),
            distance: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "traveler" => take_object(0, &mut self.traveler, map),
            "watcher" => take_object(1, &mut self.watcher, map),
            "distance" => take(2, &mut self.distance, map),
            _ => skip(map),
        }
    }
}

object!(ProximityAlertTriggered);

impl Write for MessageAutoDeleteTimerChanged {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "message_auto_delete_time", &self.message_auto_delete_time)?;
        Ok(())
    }
}

impl Object for MessageAutoDeleteTimerChanged {
    const REQUIRED: &'static [&'static str] = &["message_auto_delete_time"];

    fn blank() -> Self {
        Self {
            message_auto_delete_time: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "message_auto_delete_time" => take(0, &mut self.message_auto_delete_time, map),
            _ => skip(map),
        }
    }
}

object!(MessageAutoDeleteTimerChanged);

impl Write for ManagedBotCreated {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "bot", &self.bot)?;
        Ok(())
    }
}

impl Object for ManagedBotCreated {
    const REQUIRED: &'static [&'static str] = &["bot"];

    fn blank() -> Self {
        Self {
            bot: User::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "bot" => take_object(0, &mut self.bot, map),
            _ => skip(map),
        }
    }
}

object!(ManagedBotCreated);

impl Write for ManagedBotUpdated {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user", &self.user)?;
        put(map, "bot", &self.bot)?;
        Ok(())
    }
}

impl Object for ManagedBotUpdated {
    const REQUIRED: &'static [&'static str] = &["user", "bot"];

    fn blank() -> Self {
        Self {
            user: User::blank(),
            bot: User::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "user" => take_object(0, &mut self.user, map),
            "bot" => take_object(1, &mut self.bot, map),
            _ => skip(map),
        }
    }
}

object!(ManagedBotUpdated);

impl Write for BotSubscriptionUpdated {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user", &self.user)?;
        put(map, "invoice_payload", &self.invoice_payload)?;
        put(map, "state", &self.state)?;
        Ok(())
    }
}

impl Object for BotSubscriptionUpdated {
    const REQUIRED: &'static [&'static str] = &["user", "invoice_payload"];

    fn blank() -> Self {
        Self {
            user: User::blank(),
            invoice_payload: String::new(),
            state: BotSubscriptionState::Unknown(Box::default()),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "user" => take_object(0, &mut self.user, map),
            "invoice_payload" => take(1, &mut self.invoice_payload, map),
            "state" => take_known(&mut self.state, map),
            _ => skip(map),
        }
    }
}

object!(BotSubscriptionUpdated);

impl Write for MessageGenerationStopped {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat", &self.chat)?;
        put_some(map, "message_thread_id", &self.message_thread_id)?;
        put(map, "draft_id", &self.draft_id)?;
        Ok(())
    }
}

impl Object for MessageGenerationStopped {
    const REQUIRED: &'static [&'static str] = &["chat", "draft_id"];

    fn blank() -> Self {
        Self {
            chat: Chat::blank(),
            message_thread_id: None,
            draft_id: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat" => take_object(0, &mut self.chat, map),
            "message_thread_id" => take_some(&mut self.message_thread_id, map),
            "draft_id" => take(1, &mut self.draft_id, map),
            _ => skip(map),
        }
    }
}

object!(MessageGenerationStopped);

impl Write for PollOptionAdded {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "poll_message", &self.poll_message)?;
        put(map, "option_persistent_id", &self.option_persistent_id)?;
        put(map, "option_text", &self.option_text)?;
        put_some(map, "option_text_entities", &self.option_text_entities)?;
        Ok(())
    }
}

impl Object for PollOptionAdded {
    const REQUIRED: &'static [&'static str] = &["option_persistent_id", "option_text"];

    fn blank() -> Self {
        Self {
            poll_message: None,
            option_persistent_id: String::new(),
            option_text: String::new(),
            option_text_entities: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "poll_message" => take_some(&mut self.poll_message, map),
            "option_persistent_id" => take(0, &mut self.option_persistent_id, map),
            "option_text" => take(1, &mut self.option_text, map),
            "option_text_entities" | "option_entities" => take_some_objects(
                &mut self.option_text_entities,
                map,
            ),
            _ => skip(map),
        }
    }
}

object!(PollOptionAdded);

impl Write for PollOptionDeleted {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "poll_message", &self.poll_message)?;
        put(map, "option_persistent_id", &self.option_persistent_id)?;
        put(map, "option_text", &self.option_text)?;
        put_some(map, "option_text_entities", &self.option_text_entities)?;
        Ok(())
    }
}

impl Object for PollOptionDeleted {
    const REQUIRED: &'static [&'static str] = &["option_persistent_id", "option_text"];

    fn blank() -> Self {
        Self {
            poll_message: None,
            option_persistent_id: String::new(),
            option_text: String::new(),
            option_text_entities: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "poll_message" => take_some(&mut self.poll_message, map),
            "option_persistent_id" => take(0, &mut self.option_persistent_id, map),
            "option_text" => take(1, &mut self.option_text, map),
            "option_text_entities" | "option_entities" => take_some_objects(
                &mut self.option_text_entities,
                map,
            ),
            _ => skip(map),
        }
    }
}

object!(PollOptionDeleted);

impl Write for ChatBoostAdded {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "boost_count", &self.boost_count)?;
        Ok(())
    }
}

impl Object for ChatBoostAdded {
    const REQUIRED: &'static [&'static str] = &["boost_count"];

    fn blank() -> Self {
        Self {
            boost_count: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "boost_count" => take(0, &mut self.boost_count, map),
            _ => skip(map),
        }
    }
}

object!(ChatBoostAdded);

impl Union for BackgroundFill {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "solid" => rest.object().map(Self::Solid),
            "gradient" => rest.object().map(Self::Gradient),
            "freeform_gradient" => rest.object().map(Self::FreeformGradient),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Solid(value) => value.serialize(serializer),
            Self::Gradient(value) => value.serialize(serializer),
            Self::FreeformGradient(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(BackgroundFill);

impl Write for BackgroundFillSolid {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "solid")?;
        put(map, "color", &self.color)?;
        Ok(())
    }
}

impl Object for BackgroundFillSolid {
    const REQUIRED: &'static [&'static str] = &["color"];

    fn blank() -> Self {
        Self {
            color: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "color" => take(0, &mut self.color, map),
            _ => skip(map),
        }
    }
}

object!(BackgroundFillSolid);

impl Write for BackgroundFillGradient {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "gradient")?;
        put(map, "top_color", &self.top_color)?;
        put(map, "bottom_color", &self.bottom_color)?;
        put(map, "rotation_angle", &self.rotation_angle)?;
        Ok(())
    }
}

impl Object for BackgroundFillGradient {
    const REQUIRED: &'static [&'static str] = &["top_color", "bottom_color", "rotation_angle"];

    fn blank() -> Self {
        Self {
            top_color: 0,
            bottom_color: 0,
            rotation_angle: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "top_color" => take(0, &mut self.top_color, map),
            "bottom_color" => take(1, &mut self.bottom_color, map),
            "rotation_angle" => take(2, &mut self.rotation_angle, map),
            _ => skip(map),
        }
    }
}

object!(BackgroundFillGradient);

impl Write for BackgroundFillFreeformGradient {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "freeform_gradient")?;
        put(map, "colors", &self.colors)?;
        Ok(())
    }
}

impl Object for BackgroundFillFreeformGradient {
    const REQUIRED: &'static [&'static str] = &["colors"];

    fn blank() -> Self {
        Self {
            colors: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "colors" => take_list(0, &mut self.colors, map),
            _ => skip(map),
        }
    }
}

object!(BackgroundFillFreeformGradient);

impl Union for BackgroundType {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "fill" => rest.object().map(Self::Fill),
            "wallpaper" => rest.object().map(Self::Wallpaper),
            "pattern" => rest.object().map(Self::Pattern),
            "chat_theme" => rest.object().map(Self::ChatTheme),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Fill(value) => value.serialize(serializer),
            Self::Wallpaper(value) => value.serialize(serializer),
            Self::Pattern(value) => value.serialize(serializer),
            Self::ChatTheme(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(BackgroundType);

impl Write for BackgroundTypeFill {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "fill")?;
        put(map, "fill", &self.fill)?;
        put(map, "dark_theme_dimming", &self.dark_theme_dimming)?;
        Ok(())
    }
}

impl Object for BackgroundTypeFill {
    const REQUIRED: &'static [&'static str] = &["fill", "dark_theme_dimming"];

    fn blank() -> Self {
        Self {
            fill: BackgroundFill::Unknown(Value::Null),
            dark_theme_dimming: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "fill" => take(0, &mut self.fill, map),
            "dark_theme_dimming" => take(1, &mut self.dark_theme_dimming, map),
            _ => skip(map),
        }
    }
}

object!(BackgroundTypeFill);

impl Write for BackgroundTypeWallpaper {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "wallpaper")?;
        put(map, "document", &self.document)?;
        put(map, "dark_theme_dimming", &self.dark_theme_dimming)?;
        put_true(map, "is_blurred", self.is_blurred)?;
        put_true(map, "is_moving", self.is_moving)?;
        Ok(())
    }
}

impl Object for BackgroundTypeWallpaper {
    const REQUIRED: &'static [&'static str] = &["document", "dark_theme_dimming"];

    fn blank() -> Self {
        Self {
            document: Document::blank(),
            dark_theme_dimming: 0,
            is_blurred: false,
            is_moving: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "document" => take_object(0, &mut self.document, map),
            "dark_theme_dimming" => take(1, &mut self.dark_theme_dimming, map),
            "is_blurred" => take_flag(&mut self.is_blurred, map),
            "is_moving" => take_flag(&mut self.is_moving, map),
            _ => skip(map),
        }
    }
}

object!(BackgroundTypeWallpaper);

impl Write for BackgroundTypePattern {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "pattern")?;
        put(map, "document", &self.document)?;
        put(map, "fill", &self.fill)?;
        put(map, "intensity", &self.intensity)?;
        put_true(map, "is_inverted", self.is_inverted)?;
        put_true(map, "is_moving", self.is_moving)?;
        Ok(())
    }
}

impl Object for BackgroundTypePattern {
    const REQUIRED: &'static [&'static str] = &["document", "fill", "intensity"];

    fn blank() -> Self {
        Self {
            document: Document::blank(),
            fill: BackgroundFill::Unknown(Value::Null),
            intensity: 0,
            is_inverted: false,
            is_moving: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "document" => take_object(0, &mut self.document, map),
            "fill" => take(1, &mut self.fill, map),
            "intensity" => take(2, &mut self.intensity, map),
            "is_inverted" => take_flag(&mut self.is_inverted, map),
            "is_moving" => take_flag(&mut self.is_moving, map),
            _ => skip(map),
        }
    }
}

object!(BackgroundTypePattern);

impl Write for BackgroundTypeChatTheme {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "chat_theme")?;
        put(map, "theme_name", &self.theme_name)?;
        Ok(())
    }
}

impl Object for BackgroundTypeChatTheme {
    const REQUIRED: &'static [&'static str] = &["theme_name"];

    fn blank() -> Self {
        Self {
            theme_name: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "theme_name" => take(0, &mut self.theme_name, map),
            _ => skip(map),
        }
    }
}

object!(BackgroundTypeChatTheme);

impl Write for ChatBackground {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", &self.kind)?;
        Ok(())
    }
}

impl Object for ChatBackground {
    const REQUIRED: &'static [&'static str] = &["type"];

    fn blank() -> Self {
        Self {
            kind: BackgroundType::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take(0, &mut self.kind, map),
            _ => skip(map),
        }
    }
}

object!(ChatBackground);

impl Write for ChecklistTasksDone {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "checklist_message", &self.checklist_message)?;
        put_some(map, "marked_as_done_task_ids", &self.marked_as_done_task_ids)?;
        put_some(map, "marked_as_not_done_task_ids", &self.marked_as_not_done_task_ids)?;
        Ok(())
    }
}

impl Object for ChecklistTasksDone {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            checklist_message: None,
            marked_as_done_task_ids: None,
            marked_as_not_done_task_ids: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "checklist_message" => take_some_object(&mut self.checklist_message, map),
            "marked_as_done_task_ids" => take_some_list(&mut self.marked_as_done_task_ids, map),
            "marked_as_not_done_task_ids" => take_some_list(
                &mut self.marked_as_not_done_task_ids,
                map,
            ),
            _ => skip(map),
        }
    }
}

object!(ChecklistTasksDone);

impl Write for ChecklistTasksAdded {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "checklist_message", &self.checklist_message)?;
        put(map, "tasks", &self.tasks)?;
        Ok(())
    }
}

impl Object for ChecklistTasksAdded {
    const REQUIRED: &'static [&'static str] = &["tasks"];

    fn blank() -> Self {
        Self {
            checklist_message: None,
            tasks: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "checklist_message" => take_some_object(&mut self.checklist_message, map),
            "tasks" => take_objects(0, &mut self.tasks, map),
            _ => skip(map),
        }
    }
}

object!(ChecklistTasksAdded);

impl Write for CommunityChatAdded {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "community", &self.community)?;
        Ok(())
    }
}

impl Object for CommunityChatAdded {
    const REQUIRED: &'static [&'static str] = &["community"];

    fn blank() -> Self {
        Self {
            community: Community::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "community" => take_object(0, &mut self.community, map),
            _ => skip(map),
        }
    }
}

object!(CommunityChatAdded);

impl Write for CommunityChatJoined {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "community", &self.community)?;
        Ok(())
    }
}

impl Object for CommunityChatJoined {
    const REQUIRED: &'static [&'static str] = &["community"];

    fn blank() -> Self {
        Self {
            community: Community::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "community" => take_object(0, &mut self.community, map),
            _ => skip(map),
        }
    }
}

object!(CommunityChatJoined);

impl Write for CommunityChatRemoved {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Object for CommunityChatRemoved {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(CommunityChatRemoved);

impl Write for ForumTopicCreated {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "name", &self.name)?;
        put(map, "icon_color", &self.icon_color)?;
        put_some(map, "icon_custom_emoji_id", &self.icon_custom_emoji_id)?;
        put_true(map, "is_name_implicit", self.is_name_implicit)?;
        Ok(())
    }
}

impl Object for ForumTopicCreated {
    const REQUIRED: &'static [&'static str] = &["name", "icon_color"];

    fn blank() -> Self {
        Self {
            name: String::new(),
            icon_color: 0,
            icon_custom_emoji_id: None,
            is_name_implicit: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "name" => take(0, &mut self.name, map),
            "icon_color" => take(1, &mut self.icon_color, map),
            "icon_custom_emoji_id" => take_some_text(&mut self.icon_custom_emoji_id, map),
            "is_name_implicit" => take_flag(&mut self.is_name_implicit, map),
            _ => skip(map),
        }
    }
}

object!(ForumTopicCreated);

impl Write for ForumTopicClosed {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Object for ForumTopicClosed {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(ForumTopicClosed);

impl Write for ForumTopicEdited {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "name", &self.name)?;
        put_some(map, "icon_custom_emoji_id", &self.icon_custom_emoji_id)?;
        Ok(())
    }
}

impl Object for ForumTopicEdited {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            name: None,
            icon_custom_emoji_id: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "name" => take_some_text(&mut self.name, map),
            "icon_custom_emoji_id" => take_some_text(&mut self.icon_custom_emoji_id, map),
            _ => skip(map),
        }
    }
}

object!(ForumTopicEdited);

impl Write for ForumTopicReopened {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Object for ForumTopicReopened {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(ForumTopicReopened);

impl Write for GeneralForumTopicHidden {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Object for GeneralForumTopicHidden {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(GeneralForumTopicHidden);

impl Write for GeneralForumTopicUnhidden {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Object for GeneralForumTopicUnhidden {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(GeneralForumTopicUnhidden);

impl Write for SharedUser {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "user_id", &self.user_id)?;
        put_some(map, "first_name", &self.first_name)?;
        put_some(map, "last_name", &self.last_name)?;
        put_some(map, "username", &self.username)?;
        put_some(map, "photo", &self.photo)?;
        Ok(())
    }
}

impl Object for SharedUser {
    const REQUIRED: &'static [&'static str] = &["user_id"];

    fn blank() -> Self {
        Self {
            user_id: 0,
            first_name: None,
            last_name: None,
            username: None,
            photo: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "user_id" => take(0, &mut self.user_id, map),
            "first_name" => take_some_text(&mut self.first_name, map),
            "last_name" => take_some_text(&mut self.last_name, map),
            "username" => take_some_text(&mut self.username, map),
            "photo" => take_some_objects(&mut self.photo, map),
            _ => skip(map),
        }
    }
}

object!(SharedUser);

impl Write for UsersShared {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "request_id", &self.request_id)?;
        put(map, "users", &self.users)?;
        Ok(())
    }
}

impl Object for UsersShared {
    const REQUIRED: &'static [&'static str] = &["request_id", "users"];

    fn blank() -> Self {
        Self {
            request_id: 0,
            users: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "request_id" => take(0, &mut self.request_id, map),
            "users" => take_objects(1, &mut self.users, map),
            _ => skip(map),
        }
    }
}

object!(UsersShared);

impl Write for ChatShared {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "request_id", &self.request_id)?;
        put(map, "chat_id", &self.chat_id)?;
        put_some(map, "title", &self.title)?;
        put_some(map, "username", &self.username)?;
        put_some(map, "photo", &self.photo)?;
        Ok(())
    }
}

impl Object for ChatShared {
    const REQUIRED: &'static [&'static str] = &["request_id", "chat_id"];

    fn blank() -> Self {
        Self {
            request_id: 0,
            chat_id: 0,
            title: None,
            username: None,
            photo: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "request_id" => take(0, &mut self.request_id, map),
            "chat_id" => take(1, &mut self.chat_id, map),
            "title" => take_some_text(&mut self.title, map),
            "username" => take_some_text(&mut self.username, map),
            "photo" => take_some_objects(&mut self.photo, map),
            _ => skip(map),
        }
    }
}

object!(ChatShared);

impl Write for WriteAccessAllowed {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "from_request", &self.from_request)?;
        put_some(map, "web_app_name", &self.web_app_name)?;
        put_some(map, "from_attachment_menu", &self.from_attachment_menu)?;
        Ok(())
    }
}

impl Object for WriteAccessAllowed {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            from_request: None,
            web_app_name: None,
            from_attachment_menu: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "from_request" => take_some(&mut self.from_request, map),
            "web_app_name" => take_some_text(&mut self.web_app_name, map),
            "from_attachment_menu" => take_some(&mut self.from_attachment_menu, map),
            _ => skip(map),
        }
    }
}

object!(WriteAccessAllowed);

impl Write for VideoChatScheduled {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "start_date", &self.start_date)?;
        Ok(())
    }
}

impl Object for VideoChatScheduled {
    const REQUIRED: &'static [&'static str] = &["start_date"];

    fn blank() -> Self {
        Self {
            start_date: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "start_date" => take(0, &mut self.start_date, map),
            _ => skip(map),
        }
    }
}

object!(VideoChatScheduled);

impl Write for VideoChatStarted {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Object for VideoChatStarted {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(VideoChatStarted);

impl Write for VideoChatEnded {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "duration", &self.duration)?;
        Ok(())
    }
}

impl Object for VideoChatEnded {
    const REQUIRED: &'static [&'static str] = &["duration"];

    fn blank() -> Self {
        Self {
            duration: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "duration" => take(0, &mut self.duration, map),
            _ => skip(map),
        }
    }
}

object!(VideoChatEnded);

impl Write for VideoChatParticipantsInvited {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "users", &self.users)?;
        Ok(())
    }
}

impl Object for VideoChatParticipantsInvited {
    const REQUIRED: &'static [&'static str] = &["users"];

    fn blank() -> Self {
        Self {
            users: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "users" => take_objects(0, &mut self.users, map),
            _ => skip(map),
        }
    }
}

object!(VideoChatParticipantsInvited);

impl Write for PaidMessagePriceChanged {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "paid_message_star_count", &self.paid_message_star_count)?;
        Ok(())
    }
}

impl Object for PaidMessagePriceChanged {
    const REQUIRED: &'static [&'static str] = &["paid_message_star_count"];

    fn blank() -> Self {
        Self {
            paid_message_star_count: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "paid_message_star_count" => take(0, &mut self.paid_message_star_count, map),
            _ => skip(map),
        }
    }
}

object!(PaidMessagePriceChanged);

impl Write for DirectMessagePriceChanged {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "are_direct_messages_enabled", &self.are_direct_messages_enabled)?;
        put_some(map, "direct_message_star_count", &self.direct_message_star_count)?;
        Ok(())
    }
}

impl Object for DirectMessagePriceChanged {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            are_direct_messages_enabled: false,
            direct_message_star_count: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "are_direct_messages_enabled" => take_flag(&mut self.are_direct_messages_enabled, map),
            "direct_message_star_count" => take_some(&mut self.direct_message_star_count, map),
            _ => skip(map),
        }
    }
}

object!(DirectMessagePriceChanged);

impl Write for SuggestedPostApproved {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "suggested_post_message", &self.suggested_post_message)?;
        put_some(map, "price", &self.price)?;
        put(map, "send_date", &self.send_date)?;
        Ok(())
    }
}

impl Object for SuggestedPostApproved {
    const REQUIRED: &'static [&'static str] = &["send_date"];

    fn blank() -> Self {
        Self {
            suggested_post_message: None,
            price: None,
            send_date: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "suggested_post_message" => take_some_object(&mut self.suggested_post_message, map),
            "price" => take_some_object(&mut self.price, map),
            "send_date" => take(0, &mut self.send_date, map),
            _ => skip(map),
        }
    }
}

object!(SuggestedPostApproved);

impl Write for SuggestedPostApprovalFailed {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "suggested_post_message", &self.suggested_post_message)?;
        put(map, "price", &self.price)?;
        Ok(())
    }
}

impl Object for SuggestedPostApprovalFailed {
    const REQUIRED: &'static [&'static str] = &["price"];

    fn blank() -> Self {
        Self {
            suggested_post_message: None,
            price: SuggestedPostPrice::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "suggested_post_message" => take_some_object(&mut self.suggested_post_message, map),
            "price" => take_object(0, &mut self.price, map),
            _ => skip(map),
        }
    }
}

object!(SuggestedPostApprovalFailed);

impl Write for SuggestedPostDeclined {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "suggested_post_message", &self.suggested_post_message)?;
        put_some(map, "comment", &self.comment)?;
        Ok(())
    }
}

impl Object for SuggestedPostDeclined {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            suggested_post_message: None,
            comment: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "suggested_post_message" => take_some_object(&mut self.suggested_post_message, map),
            "comment" => take_some_text(&mut self.comment, map),
            _ => skip(map),
        }
    }
}

object!(SuggestedPostDeclined);

impl Write for SuggestedPostPaid {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "suggested_post_message", &self.suggested_post_message)?;
        put(map, "currency", &self.currency)?;
        put_some(map, "amount", &self.amount)?;
        put_some(map, "star_amount", &self.star_amount)?;
        Ok(())
    }
}

impl Object for SuggestedPostPaid {
    const REQUIRED: &'static [&'static str] = &["currency"];

    fn blank() -> Self {
        Self {
            suggested_post_message: None,
            currency: String::new(),
            amount: None,
            star_amount: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "suggested_post_message" => take_some_object(&mut self.suggested_post_message, map),
            "currency" => take(0, &mut self.currency, map),
            "amount" => take_some(&mut self.amount, map),
            "star_amount" => take_some_object(&mut self.star_amount, map),
            _ => skip(map),
        }
    }
}

object!(SuggestedPostPaid);

impl Write for SuggestedPostRefunded {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "suggested_post_message", &self.suggested_post_message)?;
        put(map, "reason", &self.reason)?;
        Ok(())
    }
}

impl Object for SuggestedPostRefunded {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            suggested_post_message: None,
            reason: SuggestedPostRefundReason::Unknown(Box::default()),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "suggested_post_message" => take_some_object(&mut self.suggested_post_message, map),
            "reason" => take_known(&mut self.reason, map),
            _ => skip(map),
        }
    }
}

object!(SuggestedPostRefunded);

impl Write for GiveawayCreated {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "prize_star_count", &self.prize_star_count)?;
        Ok(())
    }
}

impl Object for GiveawayCreated {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            prize_star_count: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "prize_star_count" => take_some(&mut self.prize_star_count, map),
            _ => skip(map),
        }
    }
}

object!(GiveawayCreated);

impl Write for Giveaway {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chats", &self.chats)?;
        put(map, "winners_selection_date", &self.winners_selection_date)?;
        put(map, "winner_count", &self.winner_count)?;
        put_true(map, "only_new_members", self.only_new_members)?;
        put_true(map, "has_public_winners", self.has_public_winners)?;
        put_some(map, "prize_description", &self.prize_description)?;
        put_some(map, "country_codes", &self.country_codes)?;
        put_some(map, "prize_star_count", &self.prize_star_count)?;
        put_some(map, "premium_subscription_month_count", &self.premium_subscription_month_count)?;
        Ok(())
    }
}

impl Object for Giveaway {
    const REQUIRED: &'static [&'static str] = &["chats", "winners_selection_date", "winner_count"];

    fn blank() -> Self {
        Self {
            chats: Vec::new(),
            winners_selection_date: 0,
            winner_count: 0,
            only_new_members: false,
            has_public_winners: false,
            prize_description: None,
            country_codes: None,
            prize_star_count: None,
            premium_subscription_month_count: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chats" => take_objects(0, &mut self.chats, map),
            "winners_selection_date" => take(1, &mut self.winners_selection_date, map),
            "winner_count" => take(2, &mut self.winner_count, map),
            "only_new_members" => take_flag(&mut self.only_new_members, map),
            "has_public_winners" => take_flag(&mut self.has_public_winners, map),
            "prize_description" => take_some_text(&mut self.prize_description, map),
            "country_codes" => take_some_list(&mut self.country_codes, map),
            "prize_star_count" => take_some(&mut self.prize_star_count, map),
            "premium_subscription_month_count" => take_some(
                &mut self.premium_subscription_month_count,
                map,
            ),
            _ => skip(map),
        }
    }
}

object!(Giveaway);

impl Write for GiveawayWinners {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat", &self.chat)?;
        put(map, "giveaway_message_id", &self.giveaway_message_id)?;
        put(map, "winners_selection_date", &self.winners_selection_date)?;
        put(map, "winner_count", &self.winner_count)?;
        put(map, "winners", &self.winners)?;
        put_some(map, "additional_chat_count", &self.additional_chat_count)?;
        put_some(map, "prize_star_count", &self.prize_star_count)?;
        put_some(map, "premium_subscription_month_count", &self.premium_subscription_month_count)?;
        put_some(map, "unclaimed_prize_count", &self.unclaimed_prize_count)?;
        put_true(map, "only_new_members", self.only_new_members)?;
        put_true(map, "was_refunded", self.was_refunded)?;
        put_some(map, "prize_description", &self.prize_description)?;
        Ok(())
    }
}

impl Object for GiveawayWinners {
    const REQUIRED: &'static [&'static str] = &[
        "chat",
        "giveaway_message_id",
        "winners_selection_date",
        "winner_count",
        "winners",
    ];

    fn blank() -> Self {
        Self {
            chat: Chat::blank(),
            giveaway_message_id: 0,
            winners_selection_date: 0,
            winner_count: 0,
            winners: Vec::new(),
            additional_chat_count: None,
            prize_star_count: None,
            premium_subscription_month_count: None,
            unclaimed_prize_count: None,
            only_new_members: false,
            was_refunded: false,
            prize_description: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat" => take_object(0, &mut self.chat, map),
            "giveaway_message_id" => take(1, &mut self.giveaway_message_id, map),
            "winners_selection_date" => take(2, &mut self.winners_selection_date, map),
            "winner_count" => take(3, &mut self.winner_count, map),
            "winners" => take_objects(4, &mut self.winners, map),
            "additional_chat_count" => take_some(&mut self.additional_chat_count, map),
            "prize_star_count" => take_some(&mut self.prize_star_count, map),
            "premium_subscription_month_count" => take_some(
                &mut self.premium_subscription_month_count,
                map,
            ),
            "unclaimed_prize_count" => take_some(&mut self.unclaimed_prize_count, map),
            "only_new_members" => take_flag(&mut self.only_new_members, map),
            "was_refunded" => take_flag(&mut self.was_refunded, map),
            "prize_description" => take_some_text(&mut self.prize_description, map),
            _ => skip(map),
        }
    }
}

object!(GiveawayWinners);

impl Write for GiveawayCompleted {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "winner_count", &self.winner_count)?;
        put_some(map, "unclaimed_prize_count", &self.unclaimed_prize_count)?;
        put_some(map, "giveaway_message", &self.giveaway_message)?;
        put_true(map, "is_star_giveaway", self.is_star_giveaway)?;
        Ok(())
    }
}

impl Object for GiveawayCompleted {
    const REQUIRED: &'static [&'static str] = &["winner_count"];

    fn blank() -> Self {
        Self {
            winner_count: 0,
            unclaimed_prize_count: None,
            giveaway_message: None,
            is_star_giveaway: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "winner_count" => take(0, &mut self.winner_count, map),
            "unclaimed_prize_count" => take_some(&mut self.unclaimed_prize_count, map),
            "giveaway_message" => take_some_object(&mut self.giveaway_message, map),
            "is_star_giveaway" => take_flag(&mut self.is_star_giveaway, map),
            _ => skip(map),
        }
    }
}

object!(GiveawayCompleted);

impl Write for LinkPreviewOptions {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "is_disabled", &self.is_disabled)?;
        put_some(map, "url", &self.url)?;
        put_some(map, "prefer_small_media", &self.prefer_small_media)?;
        put_some(map, "prefer_large_media", &self.prefer_large_media)?;
        put_some(map, "show_above_text", &self.show_above_text)?;
        Ok(())
    }
}

impl Object for LinkPreviewOptions {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            is_disabled: None,
            url: None,
            prefer_small_media: None,
            prefer_large_media: None,
            show_above_text: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "is_disabled" => take_some(&mut self.is_disabled, map),
            "url" => take_some_text(&mut self.url, map),
            "prefer_small_media" => take_some(&mut self.prefer_small_media, map),
            "prefer_large_media" => take_some(&mut self.prefer_large_media, map),
            "show_above_text" => take_some(&mut self.show_above_text, map),
            _ => skip(map),
        }
    }
}

object!(LinkPreviewOptions);

impl Write for SuggestedPostPrice {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "currency", &self.currency)?;
        put(map, "amount", &self.amount)?;
        Ok(())
    }
}

impl Object for SuggestedPostPrice {
    const REQUIRED: &'static [&'static str] = &["currency", "amount"];

    fn blank() -> Self {
        Self {
            currency: String::new(),
            amount: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "currency" => take(0, &mut self.currency, map),
            "amount" => take(1, &mut self.amount, map),
            _ => skip(map),
        }
    }
}

object!(SuggestedPostPrice);

impl Write for SuggestedPostInfo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "state", &self.state)?;
        put_some(map, "price", &self.price)?;
        put_some(map, "send_date", &self.send_date)?;
        Ok(())
    }
}

impl Object for SuggestedPostInfo {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            state: SuggestedPostState::Unknown(Box::default()),
            price: None,
            send_date: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "state" => take_known(&mut self.state, map),
            "price" => take_some_object(&mut self.price, map),
            "send_date" => take_some(&mut self.send_date, map),
            _ => skip(map),
        }
    }
}

object!(SuggestedPostInfo);

impl Write for SuggestedPostParameters {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "price", &self.price)?;
        put_some(map, "send_date", &self.send_date)?;
        Ok(())
    }
}

impl Object for SuggestedPostParameters {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            price: None,
            send_date: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "price" => take_some_object(&mut self.price, map),
            "send_date" => take_some(&mut self.send_date, map),
            _ => skip(map),
        }
    }
}

object!(SuggestedPostParameters);

impl Write for DirectMessagesTopic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "topic_id", &self.topic_id)?;
        put_some(map, "user", &self.user)?;
        Ok(())
    }
}

impl Object for DirectMessagesTopic {
    const REQUIRED: &'static [&'static str] = &["topic_id"];

    fn blank() -> Self {
        Self {
            topic_id: 0,
            user: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "topic_id" => take(0, &mut self.topic_id, map),
            "user" => take_some_object(&mut self.user, map),
            _ => skip(map),
        }
    }
}

object!(DirectMessagesTopic);

impl Write for UserProfilePhotos {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "total_count", &self.total_count)?;
        put(map, "photos", &self.photos)?;
        Ok(())
    }
}

impl Object for UserProfilePhotos {
    const REQUIRED: &'static [&'static str] = &["total_count", "photos"];

    fn blank() -> Self {
        Self {
            total_count: 0,
            photos: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "total_count" => take(0, &mut self.total_count, map),
            "photos" => take_grid(1, &mut self.photos, map),
            _ => skip(map),
        }
    }
}

object!(UserProfilePhotos);

impl Write for UserProfileAudios {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "total_count", &self.total_count)?;
        put(map, "audios", &self.audios)?;
        Ok(())
    }
}

impl Object for UserProfileAudios {
    const REQUIRED: &'static [&'static str] = &["total_count", "audios"];

    fn blank() -> Self {
        Self {
            total_count: 0,
            audios: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "total_count" => take(0, &mut self.total_count, map),
            "audios" => take_objects(1, &mut self.audios, map),
            _ => skip(map),
        }
    }
}

object!(UserProfileAudios);

impl Write for File {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "file_id", &self.file_id)?;
        put(map, "file_unique_id", &self.file_unique_id)?;
        put_some(map, "file_size", &self.file_size)?;
        put_some(map, "file_path", &self.file_path)?;
        Ok(())
    }
}

impl Object for File {
    const REQUIRED: &'static [&'static str] = &["file_id", "file_unique_id"];

    fn blank() -> Self {
        Self {
            file_id: String::new(),
            file_unique_id: String::new(),
            file_size: None,
            file_path: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "file_id" => take(0, &mut self.file_id, map),
            "file_unique_id" => take(1, &mut self.file_unique_id, map),
            "file_size" => take_some(&mut self.file_size, map),
            "file_path" => take_some_text(&mut self.file_path, map),
            _ => skip(map),
        }
    }
}

object!(File);

impl Write for WebAppInfo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "url", &self.url)?;
        Ok(())
    }
}

impl Object for WebAppInfo {
    const REQUIRED: &'static [&'static str] = &["url"];

    fn blank() -> Self {
        Self {
            url: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "url" => take(0, &mut self.url, map),
            _ => skip(map),
        }
    }
}

object!(WebAppInfo);

impl Write for ReplyKeyboardMarkup {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "keyboard", &self.keyboard)?;
        put_some(map, "is_persistent", &self.is_persistent)?;
        put_some(map, "resize_keyboard", &self.resize_keyboard)?;
        put_some(map, "one_time_keyboard", &self.one_time_keyboard)?;
        put_some(map, "input_field_placeholder", &self.input_field_placeholder)?;
        put_some(map, "selective", &self.selective)?;
        put_some(map, "force_reply", &self.force_reply)?;
        Ok(())
    }
}

impl Object for ReplyKeyboardMarkup {
    const REQUIRED: &'static [&'static str] = &["keyboard"];

    fn blank() -> Self {
        Self {
            keyboard: Vec::new(),
            is_persistent: None,
            resize_keyboard: None,
            one_time_keyboard: None,
            input_field_placeholder: None,
            selective: None,
            force_reply: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "keyboard" => take_grid(0, &mut self.keyboard, map),
            "is_persistent" => take_some(&mut self.is_persistent, map),
            "resize_keyboard" => take_some(&mut self.resize_keyboard, map),
            "one_time_keyboard" => take_some(&mut self.one_time_keyboard, map),
            "input_field_placeholder" => take_some_text(&mut self.input_field_placeholder, map),
            "selective" => take_some(&mut self.selective, map),
            "force_reply" => take_some(&mut self.force_reply, map),
            _ => skip(map),
        }
    }
}

object!(ReplyKeyboardMarkup);

impl Write for KeyboardButton {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        put_some(map, "icon_custom_emoji_id", &self.icon_custom_emoji_id)?;
        put_some(map, "style", &self.style)?;
        put_some(map, "request_users", &self.request_users)?;
        put_some(map, "request_chat", &self.request_chat)?;
        put_some(map, "request_managed_bot", &self.request_managed_bot)?;
        put_some(map, "request_contact", &self.request_contact)?;
        put_some(map, "request_location", &self.request_location)?;
        put_some(map, "request_poll", &self.request_poll)?;
        put_some(map, "web_app", &self.web_app)?;
        Ok(())
    }
}

impl Object for KeyboardButton {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: String::new(),
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

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "icon_custom_emoji_id" => take_some_text(&mut self.icon_custom_emoji_id, map),
            "style" => take_some(&mut self.style, map),
            "request_users" => take_some_object(&mut self.request_users, map),
            "request_chat" => take_some_object(&mut self.request_chat, map),
            "request_managed_bot" => take_some_object(&mut self.request_managed_bot, map),
            "request_contact" => take_some(&mut self.request_contact, map),
            "request_location" => take_some(&mut self.request_location, map),
            "request_poll" => take_some_object(&mut self.request_poll, map),
            "web_app" => take_some_object(&mut self.web_app, map),
            _ => skip(map),
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(Self::from(text))
    }
}

object!(KeyboardButton);

impl Write for KeyboardButtonRequestUsers {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "request_id", &self.request_id)?;
        put_some(map, "user_is_bot", &self.user_is_bot)?;
        put_some(map, "user_is_premium", &self.user_is_premium)?;
        put_some(map, "max_quantity", &self.max_quantity)?;
        put_some(map, "request_name", &self.request_name)?;
        put_some(map, "request_username", &self.request_username)?;
        put_some(map, "request_photo", &self.request_photo)?;
        Ok(())
    }
}

impl Object for KeyboardButtonRequestUsers {
    const REQUIRED: &'static [&'static str] = &["request_id"];

    fn blank() -> Self {
        Self {
            request_id: 0,
            user_is_bot: None,
            user_is_premium: None,
            max_quantity: None,
            request_name: None,
            request_username: None,
            request_photo: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "request_id" => take(0, &mut self.request_id, map),
            "user_is_bot" => take_some(&mut self.user_is_bot, map),
            "user_is_premium" => take_some(&mut self.user_is_premium, map),
            "max_quantity" => take_some(&mut self.max_quantity, map),
            "request_name" => take_some(&mut self.request_name, map),
            "request_username" => take_some(&mut self.request_username, map),
            "request_photo" => take_some(&mut self.request_photo, map),
            _ => skip(map),
        }
    }
}

object!(KeyboardButtonRequestUsers);

impl Write for KeyboardButtonRequestChat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "request_id", &self.request_id)?;
        put(map, "chat_is_channel", &self.chat_is_channel)?;
        put_some(map, "chat_is_forum", &self.chat_is_forum)?;
        put_some(map, "chat_has_username", &self.chat_has_username)?;
        put_some(map, "chat_is_created", &self.chat_is_created)?;
        put_some(map, "user_administrator_rights", &self.user_administrator_rights)?;
        put_some(map, "bot_administrator_rights", &self.bot_administrator_rights)?;
        put_some(map, "bot_is_member", &self.bot_is_member)?;
        put_some(map, "request_title", &self.request_title)?;
        put_some(map, "request_username", &self.request_username)?;
        put_some(map, "request_photo", &self.request_photo)?;
        Ok(())
    }
}

impl Object for KeyboardButtonRequestChat {
    const REQUIRED: &'static [&'static str] = &["request_id"];

    fn blank() -> Self {
        Self {
            request_id: 0,
            chat_is_channel: false,
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

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "request_id" => take(0, &mut self.request_id, map),
            "chat_is_channel" => take_flag(&mut self.chat_is_channel, map),
            "chat_is_forum" => take_some(&mut self.chat_is_forum, map),
            "chat_has_username" => take_some(&mut self.chat_has_username, map),
            "chat_is_created" => take_some(&mut self.chat_is_created, map),
            "user_administrator_rights" => take_some_object(
                &mut self.user_administrator_rights,
                map,
            ),
            "bot_administrator_rights" => take_some_object(&mut self.bot_administrator_rights, map),
            "bot_is_member" => take_some(&mut self.bot_is_member, map),
            "request_title" => take_some(&mut self.request_title, map),
            "request_username" => take_some(&mut self.request_username, map),
            "request_photo" => take_some(&mut self.request_photo, map),
            _ => skip(map),
        }
    }
}

object!(KeyboardButtonRequestChat);

impl Write for KeyboardButtonRequestManagedBot {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "request_id", &self.request_id)?;
        put_some(map, "suggested_name", &self.suggested_name)?;
        put_some(map, "suggested_username", &self.suggested_username)?;
        Ok(())
    }
}

impl Object for KeyboardButtonRequestManagedBot {
    const REQUIRED: &'static [&'static str] = &["request_id"];

    fn blank() -> Self {
        Self {
            request_id: 0,
            suggested_name: None,
            suggested_username: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "request_id" => take(0, &mut self.request_id, map),
            "suggested_name" => take_some_text(&mut self.suggested_name, map),
            "suggested_username" => take_some_text(&mut self.suggested_username, map),
            _ => skip(map),
        }
    }
}

object!(KeyboardButtonRequestManagedBot);

impl Write for KeyboardButtonPollType {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "type", &self.kind)?;
        Ok(())
    }
}

impl Object for KeyboardButtonPollType {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            kind: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_some(&mut self.kind, map),
            _ => skip(map),
        }
    }
}

object!(KeyboardButtonPollType);

impl Write for ReplyKeyboardRemove {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "remove_keyboard", &true)?;
        put_some(map, "selective", &self.selective)?;
        Ok(())
    }
}

impl Object for ReplyKeyboardRemove {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            selective: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "selective" => take_some(&mut self.selective, map),
            _ => skip(map),
        }
    }
}

object!(ReplyKeyboardRemove);

impl Write for InlineKeyboardMarkup {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "inline_keyboard", &self.inline_keyboard)?;
        put_some(map, "force_reply", &self.force_reply)?;
        Ok(())
    }
}

impl Object for InlineKeyboardMarkup {
    const REQUIRED: &'static [&'static str] = &["inline_keyboard"];

    fn blank() -> Self {
        Self {
            inline_keyboard: Vec::new(),
            force_reply: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "inline_keyboard" => take_grid(0, &mut self.inline_keyboard, map),
            "force_reply" => take_some(&mut self.force_reply, map),
            _ => skip(map),
        }
    }
}

object!(InlineKeyboardMarkup);

impl Write for InlineKeyboardButton {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        put_some(map, "icon_custom_emoji_id", &self.icon_custom_emoji_id)?;
        put_some(map, "style", &self.style)?;
        put_some(map, "url", &self.url)?;
        put_some(map, "callback_data", &self.callback_data)?;
        put_some(map, "web_app", &self.web_app)?;
        put_some(map, "login_url", &self.login_url)?;
        put_some(map, "switch_inline_query", &self.switch_inline_query)?;
        put_some(map, "switch_inline_query_current_chat", &self.switch_inline_query_current_chat)?;
        put_some(map, "switch_inline_query_chosen_chat", &self.switch_inline_query_chosen_chat)?;
        put_some(map, "copy_text", &self.copy_text)?;
        put_some(map, "callback_game", &self.callback_game)?;
        put_some(map, "pay", &self.pay)?;
        put_some(map, "disabled", &self.disabled)?;
        Ok(())
    }
}

impl Object for InlineKeyboardButton {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: String::new(),
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

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "icon_custom_emoji_id" => take_some_text(&mut self.icon_custom_emoji_id, map),
            "style" => take_some(&mut self.style, map),
            "url" => take_some_text(&mut self.url, map),
            "callback_data" => take_some_text(&mut self.callback_data, map),
            "web_app" => take_some_object(&mut self.web_app, map),
            "login_url" => take_some_object(&mut self.login_url, map),
            "switch_inline_query" => take_some_text(&mut self.switch_inline_query, map),
            "switch_inline_query_current_chat" => take_some_text(
                &mut self.switch_inline_query_current_chat,
                map,
            ),
            "switch_inline_query_chosen_chat" => take_some_object(
                &mut self.switch_inline_query_chosen_chat,
                map,
            ),
            "copy_text" => take_some_object(&mut self.copy_text, map),
            "callback_game" => take_some_object(&mut self.callback_game, map),
            "pay" => take_some(&mut self.pay, map),
            "disabled" => take_some_object(&mut self.disabled, map),
            _ => skip(map),
        }
    }
}

object!(InlineKeyboardButton);

impl Write for LoginUrl {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "url", &self.url)?;
        put_some(map, "forward_text", &self.forward_text)?;
        put_some(map, "bot_username", &self.bot_username)?;
        put_some(map, "request_write_access", &self.request_write_access)?;
        Ok(())
    }
}

impl Object for LoginUrl {
    const REQUIRED: &'static [&'static str] = &["url"];

    fn blank() -> Self {
        Self {
            url: String::new(),
            forward_text: None,
            bot_username: None,
            request_write_access: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "url" => take(0, &mut self.url, map),
            "forward_text" => take_some_text(&mut self.forward_text, map),
            "bot_username" => take_some_text(&mut self.bot_username, map),
            "request_write_access" => take_some(&mut self.request_write_access, map),
            _ => skip(map),
        }
    }
}

object!(LoginUrl);

impl Write for SwitchInlineQueryChosenChat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "query", &self.query)?;
        put_some(map, "allow_user_chats", &self.allow_user_chats)?;
        put_some(map, "allow_bot_chats", &self.allow_bot_chats)?;
        put_some(map, "allow_group_chats", &self.allow_group_chats)?;
        put_some(map, "allow_channel_chats", &self.allow_channel_chats)?;
        Ok(())
    }
}

impl Object for SwitchInlineQueryChosenChat {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            query: None,
            allow_user_chats: None,
            allow_bot_chats: None,
            allow_group_chats: None,
            allow_channel_chats: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "query" => take_some_text(&mut self.query, map),
            "allow_user_chats" => take_some(&mut self.allow_user_chats, map),
            "allow_bot_chats" => take_some(&mut self.allow_bot_chats, map),
            "allow_group_chats" => take_some(&mut self.allow_group_chats, map),
            "allow_channel_chats" => take_some(&mut self.allow_channel_chats, map),
            _ => skip(map),
        }
    }
}

object!(SwitchInlineQueryChosenChat);

impl Write for CopyTextButton {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for CopyTextButton {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(CopyTextButton);

impl Write for DisabledButton {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Object for DisabledButton {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(DisabledButton);

impl Write for CallbackQuery {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "from", &self.from)?;
        put_some(map, "message", &self.message)?;
        put_some(map, "inline_message_id", &self.inline_message_id)?;
        put(map, "chat_instance", &self.chat_instance)?;
        put_some(map, "data", &self.data)?;
        put_some(map, "game_short_name", &self.game_short_name)?;
        Ok(())
    }
}

impl Object for CallbackQuery {
    const REQUIRED: &'static [&'static str] = &["id", "from", "chat_instance"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            from: User::blank(),
            message: None,
            inline_message_id: None,
            chat_instance: String::new(),
            data: None,
            game_short_name: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "from" => take_object(1, &mut self.from, map),
            "message" => take_some(&mut self.message, map),
            "inline_message_id" => take_some_text(&mut self.inline_message_id, map),
            "chat_instance" => take(2, &mut self.chat_instance, map),
            "data" => take_some_text(&mut self.data, map),
            "game_short_name" => take_some_text(&mut self.game_short_name, map),
            _ => skip(map),
        }
    }
}

object!(CallbackQuery);

impl Write for ForceReply {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "force_reply", &true)?;
        put_some(map, "input_field_placeholder", &self.input_field_placeholder)?;
        put_some(map, "selective", &self.selective)?;
        Ok(())
    }
}

impl Object for ForceReply {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            input_field_placeholder: None,
            selective: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "input_field_placeholder" => take_some_text(&mut self.input_field_placeholder, map),
            "selective" => take_some(&mut self.selective, map),
            _ => skip(map),
        }
    }
}

object!(ForceReply);

impl Write for Community {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "name", &self.name)?;
        Ok(())
    }
}

impl Object for Community {
    const REQUIRED: &'static [&'static str] = &["id", "name"];

    fn blank() -> Self {
        Self {
            id: 0,
            name: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "name" => take(1, &mut self.name, map),
            _ => skip(map),
        }
    }
}

object!(Community);

impl Write for ChatPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "small_file_id", &self.small_file_id)?;
        put(map, "small_file_unique_id", &self.small_file_unique_id)?;
        put(map, "big_file_id", &self.big_file_id)?;
        put(map, "big_file_unique_id", &self.big_file_unique_id)?;
        Ok(())
    }
}

impl Object for ChatPhoto {
    const REQUIRED: &'static [&'static str] = &[
        "small_file_id",
        "small_file_unique_id",
        "big_file_id",
        "big_file_unique_id",
    ];

    fn blank() -> Self {
        Self {
            small_file_id: String::new(),
            small_file_unique_id: String::new(),
            big_file_id: String::new(),
            big_file_unique_id: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "small_file_id" => take(0, &mut self.small_file_id, map),
            "small_file_unique_id" => take(1, &mut self.small_file_unique_id, map),
            "big_file_id" => take(2, &mut self.big_file_id, map),
            "big_file_unique_id" => take(3, &mut self.big_file_unique_id, map),
            _ => skip(map),
        }
    }
}

object!(ChatPhoto);

impl Write for ChatInviteLink {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "invite_link", &self.invite_link)?;
        put(map, "creator", &self.creator)?;
        put(map, "creates_join_request", &self.creates_join_request)?;
        put(map, "is_primary", &self.is_primary)?;
        put(map, "is_revoked", &self.is_revoked)?;
        put_some(map, "name", &self.name)?;
        put_some(map, "expire_date", &self.expire_date)?;
        put_some(map, "member_limit", &self.member_limit)?;
        put_some(map, "pending_join_request_count", &self.pending_join_request_count)?;
        put_some(map, "subscription_period", &self.subscription_period)?;
        put_some(map, "subscription_price", &self.subscription_price)?;
        Ok(())
    }
}

impl Object for ChatInviteLink {
    const REQUIRED: &'static [&'static str] = &["invite_link", "creator"];

    fn blank() -> Self {
        Self {
            invite_link: String::new(),
            creator: User::blank(),
            creates_join_request: false,
            is_primary: false,
            is_revoked: false,
            name: None,
            expire_date: None,
            member_limit: None,
            pending_join_request_count: None,
            subscription_period: None,
            subscription_price: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "invite_link" => take(0, &mut self.invite_link, map),
            "creator" => take_object(1, &mut self.creator, map),
            "creates_join_request" => take_flag(&mut self.creates_join_request, map),
            "is_primary" => take_flag(&mut self.is_primary, map),
            "is_revoked" => take_flag(&mut self.is_revoked, map),
            "name" => take_some_text(&mut self.name, map),
            "expire_date" => take_some(&mut self.expire_date, map),
            "member_limit" => take_some(&mut self.member_limit, map),
            "pending_join_request_count" => take_some(&mut self.pending_join_request_count, map),
            "subscription_period" => take_some(&mut self.subscription_period, map),
            "subscription_price" => take_some(&mut self.subscription_price, map),
            _ => skip(map),
        }
    }
}

object!(ChatInviteLink);

impl Write for ChatAdministratorRights {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "is_anonymous", &self.is_anonymous)?;
        put(map, "can_manage_chat", &self.can_manage_chat)?;
        put(map, "can_delete_messages", &self.can_delete_messages)?;
        put(map, "can_manage_video_chats", &self.can_manage_video_chats)?;
        put(map, "can_restrict_members", &self.can_restrict_members)?;
        put(map, "can_promote_members", &self.can_promote_members)?;
        put(map, "can_change_info", &self.can_change_info)?;
        put(map, "can_invite_users", &self.can_invite_users)?;
        put(map, "can_post_stories", &self.can_post_stories)?;
        put(map, "can_edit_stories", &self.can_edit_stories)?;
        put(map, "can_delete_stories", &self.can_delete_stories)?;
        put_some(map, "can_post_messages", &self.can_post_messages)?;
        put_some(map, "can_edit_messages", &self.can_edit_messages)?;
        put_some(map, "can_pin_messages", &self.can_pin_messages)?;
        put_some(map, "can_manage_topics", &self.can_manage_topics)?;
        put_some(map, "can_manage_direct_messages", &self.can_manage_direct_messages)?;
        put_some(map, "can_manage_tags", &self.can_manage_tags)?;
        put(map, "can_send_welcome_messages", &self.can_send_welcome_messages)?;
        Ok(())
    }
}

impl Object for ChatAdministratorRights {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            is_anonymous: false,
            can_manage_chat: false,
            can_delete_messages: false,
            can_manage_video_chats: false,
            can_restrict_members: false,
            can_promote_members: false,
            can_change_info: false,
            can_invite_users: false,
            can_post_stories: false,
            can_edit_stories: false,
            can_delete_stories: false,
            can_post_messages: None,
            can_edit_messages: None,
            can_pin_messages: None,
            can_manage_topics: None,
            can_manage_direct_messages: None,
            can_manage_tags: None,
            can_send_welcome_messages: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "is_anonymous" => take_flag(&mut self.is_anonymous, map),
            "can_manage_chat" => take_flag(&mut self.can_manage_chat, map),
            "can_delete_messages" => take_flag(&mut self.can_delete_messages, map),
            "can_manage_video_chats" => take_flag(&mut self.can_manage_video_chats, map),
            "can_restrict_members" => take_flag(&mut self.can_restrict_members, map),
            "can_promote_members" => take_flag(&mut self.can_promote_members, map),
            "can_change_info" => take_flag(&mut self.can_change_info, map),
            "can_invite_users" => take_flag(&mut self.can_invite_users, map),
            "can_post_stories" => take_flag(&mut self.can_post_stories, map),
            "can_edit_stories" => take_flag(&mut self.can_edit_stories, map),
            "can_delete_stories" => take_flag(&mut self.can_delete_stories, map),
            "can_post_messages" => take_some(&mut self.can_post_messages, map),
            "can_edit_messages" => take_some(&mut self.can_edit_messages, map),
            "can_pin_messages" => take_some(&mut self.can_pin_messages, map),
            "can_manage_topics" => take_some(&mut self.can_manage_topics, map),
            "can_manage_direct_messages" => take_some(&mut self.can_manage_direct_messages, map),
            "can_manage_tags" => take_some(&mut self.can_manage_tags, map),
            "can_send_welcome_messages" => take_flag(&mut self.can_send_welcome_messages, map),
            _ => skip(map),
        }
    }
}

object!(ChatAdministratorRights);

impl Write for ChatMemberUpdated {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat", &self.chat)?;
        put(map, "from", &self.from)?;
        put(map, "date", &self.date)?;
        put(map, "old_chat_member", &self.old_chat_member)?;
        put(map, "new_chat_member", &self.new_chat_member)?;
        put_some(map, "invite_link", &self.invite_link)?;
        put_some(map, "via_join_request", &self.via_join_request)?;
        put_some(map, "via_chat_folder_invite_link", &self.via_chat_folder_invite_link)?;
        Ok(())
    }
}

impl Object for ChatMemberUpdated {
    const REQUIRED: &'static [&'static str] = &[
        "chat",
        "from",
        "date",
        "old_chat_member",
        "new_chat_member",
    ];

    fn blank() -> Self {
        Self {
            chat: Chat::blank(),
            from: User::blank(),
            date: 0,
            old_chat_member: ChatMember::Unknown(Value::Null),
            new_chat_member: ChatMember::Unknown(Value::Null),
            invite_link: None,
            via_join_request: None,
            via_chat_folder_invite_link: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat" => take_object(0, &mut self.chat, map),
            "from" => take_object(1, &mut self.from, map),
            "date" => take(2, &mut self.date, map),
            "old_chat_member" => take(3, &mut self.old_chat_member, map),
            "new_chat_member" => take(4, &mut self.new_chat_member, map),
            "invite_link" => take_some_object(&mut self.invite_link, map),
            "via_join_request" => take_some(&mut self.via_join_request, map),
            "via_chat_folder_invite_link" => take_some(&mut self.via_chat_folder_invite_link, map),
            _ => skip(map),
        }
    }
}

object!(ChatMemberUpdated);

impl Union for ChatMember {
    const TAG: Option<&'static str> = Some("status");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "creator" => rest.object().map(Self::Owner),
            "administrator" => rest.object().map(Self::Administrator),
            "member" => rest.object().map(Self::Member),
            "restricted" => rest.object().map(Self::Restricted),
            "left" => rest.object().map(Self::Left),
            "kicked" => rest.object().map(Self::Banned),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Owner(value) => value.serialize(serializer),
            Self::Administrator(value) => value.serialize(serializer),
            Self::Member(value) => value.serialize(serializer),
            Self::Restricted(value) => value.serialize(serializer),
            Self::Left(value) => value.serialize(serializer),
            Self::Banned(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(ChatMember);

impl Write for ChatMemberOwner {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "status", "creator")?;
        put(map, "user", &self.user)?;
        put(map, "is_anonymous", &self.is_anonymous)?;
        put_some(map, "custom_title", &self.custom_title)?;
        Ok(())
    }
}

impl Object for ChatMemberOwner {
    const REQUIRED: &'static [&'static str] = &["user"];

    fn blank() -> Self {
        Self {
            user: User::blank(),
            is_anonymous: false,
            custom_title: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "user" => take_object(0, &mut self.user, map),
            "is_anonymous" => take_flag(&mut self.is_anonymous, map),
            "custom_title" => take_some_text(&mut self.custom_title, map),
            _ => skip(map),
        }
    }
}

object!(ChatMemberOwner);

impl Write for ChatMemberAdministrator {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "status", "administrator")?;
        put(map, "user", &self.user)?;
        put(map, "can_be_edited", &self.can_be_edited)?;
        put(map, "is_anonymous", &self.is_anonymous)?;
        put(map, "can_manage_chat", &self.can_manage_chat)?;
        put(map, "can_delete_messages", &self.can_delete_messages)?;
        put(map, "can_manage_video_chats", &self.can_manage_video_chats)?;
        put(map, "can_restrict_members", &self.can_restrict_members)?;
        put(map, "can_promote_members", &self.can_promote_members)?;
        put(map, "can_change_info", &self.can_change_info)?;
        put(map, "can_invite_users", &self.can_invite_users)?;
        put(map, "can_post_stories", &self.can_post_stories)?;
        put(map, "can_edit_stories", &self.can_edit_stories)?;
        put(map, "can_delete_stories", &self.can_delete_stories)?;
        put_some(map, "can_post_messages", &self.can_post_messages)?;
        put_some(map, "can_edit_messages", &self.can_edit_messages)?;
        put_some(map, "can_pin_messages", &self.can_pin_messages)?;
        put_some(map, "can_manage_topics", &self.can_manage_topics)?;
        put_some(map, "can_manage_direct_messages", &self.can_manage_direct_messages)?;
        put_some(map, "can_manage_tags", &self.can_manage_tags)?;
        put(map, "can_send_welcome_messages", &self.can_send_welcome_messages)?;
        put_some(map, "custom_title", &self.custom_title)?;
        Ok(())
    }
}

impl Object for ChatMemberAdministrator {
    const REQUIRED: &'static [&'static str] = &["user"];

    fn blank() -> Self {
        Self {
            user: User::blank(),
            can_be_edited: false,
            is_anonymous: false,
            can_manage_chat: false,
            can_delete_messages: false,
            can_manage_video_chats: false,
            can_restrict_members: false,
            can_promote_members: false,
            can_change_info: false,
            can_invite_users: false,
            can_post_stories: false,
            can_edit_stories: false,
            can_delete_stories: false,
            can_post_messages: None,
            can_edit_messages: None,
            can_pin_messages: None,
            can_manage_topics: None,
            can_manage_direct_messages: None,
            can_manage_tags: None,
            can_send_welcome_messages: false,
            custom_title: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "user" => take_object(0, &mut self.user, map),
            "can_be_edited" => take_flag(&mut self.can_be_edited, map),
            "is_anonymous" => take_flag(&mut self.is_anonymous, map),
            "can_manage_chat" => take_flag(&mut self.can_manage_chat, map),
            "can_delete_messages" => take_flag(&mut self.can_delete_messages, map),
            "can_manage_video_chats" => take_flag(&mut self.can_manage_video_chats, map),
            "can_restrict_members" => take_flag(&mut self.can_restrict_members, map),
            "can_promote_members" => take_flag(&mut self.can_promote_members, map),
            "can_change_info" => take_flag(&mut self.can_change_info, map),
            "can_invite_users" => take_flag(&mut self.can_invite_users, map),
            "can_post_stories" => take_flag(&mut self.can_post_stories, map),
            "can_edit_stories" => take_flag(&mut self.can_edit_stories, map),
            "can_delete_stories" => take_flag(&mut self.can_delete_stories, map),
            "can_post_messages" => take_some(&mut self.can_post_messages, map),
            "can_edit_messages" => take_some(&mut self.can_edit_messages, map),
            "can_pin_messages" => take_some(&mut self.can_pin_messages, map),
            "can_manage_topics" => take_some(&mut self.can_manage_topics, map),
            "can_manage_direct_messages" => take_some(&mut self.can_manage_direct_messages, map),
            "can_manage_tags" => take_some(&mut self.can_manage_tags, map),
            "can_send_welcome_messages" => take_flag(&mut self.can_send_welcome_messages, map),
            "custom_title" => take_some_text(&mut self.custom_title, map),
            _ => skip(map),
        }
    }
}

object!(ChatMemberAdministrator);

impl Write for ChatMemberMember {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "status", "member")?;
        put_some(map, "tag", &self.tag)?;
        put(map, "user", &self.user)?;
        put_some(map, "until_date", &self.until_date)?;
        Ok(())
    }
}

impl Object for ChatMemberMember {
    const REQUIRED: &'static [&'static str] = &["user"];

    fn blank() -> Self {
        Self {
            tag: None,
            user: User::blank(),
            until_date: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "tag" => take_some_text(&mut self.tag, map),
            "user" => take_object(0, &mut self.user, map),
            "until_date" => take_some(&mut self.until_date, map),
            _ => skip(map),
        }
    }
}

object!(ChatMemberMember);

impl Write for ChatMemberRestricted {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "status", "restricted")?;
        put_some(map, "tag", &self.tag)?;
        put(map, "user", &self.user)?;
        put(map, "is_member", &self.is_member)?;
        put(map, "can_send_messages", &self.can_send_messages)?;
        put(map, "can_send_audios", &self.can_send_audios)?;
        put(map, "can_send_documents", &self.can_send_documents)?;
        put(map, "can_send_photos", &self.can_send_photos)?;
        put(map, "can_send_videos", &self.can_send_videos)?;
        put(map, "can_send_video_notes", &self.can_send_video_notes)?;
        put(map, "can_send_voice_notes", &self.can_send_voice_notes)?;
        put(map, "can_send_polls", &self.can_send_polls)?;
        put(map, "can_send_other_messages", &self.can_send_other_messages)?;
        put(map, "can_add_web_page_previews", &self.can_add_web_page_previews)?;
        put(map, "can_react_to_messages", &self.can_react_to_messages)?;
        put(map, "can_edit_tag", &self.can_edit_tag)?;
        put(map, "can_change_info", &self.can_change_info)?;
        put(map, "can_invite_users", &self.can_invite_users)?;
        put(map, "can_pin_messages", &self.can_pin_messages)?;
        put(map, "can_manage_topics", &self.can_manage_topics)?;
        put(map, "until_date", &self.until_date)?;
        Ok(())
    }
}

impl Object for ChatMemberRestricted {
    const REQUIRED: &'static [&'static str] = &["user", "until_date"];

    fn blank() -> Self {
        Self {
            tag: None,
            user: User::blank(),
            is_member: false,
            can_send_messages: false,
            can_send_audios: false,
            can_send_documents: false,
            can_send_photos: false,
            can_send_videos: false,
            can_send_video_notes: false,
            can_send_voice_notes: false,
            can_send_polls: false,
            can_send_other_messages: false,
            can_add_web_page_previews: false,
            can_react_to_messages: false,
            can_edit_tag: false,
            can_change_info: false,
            can_invite_users: false,
            can_pin_messages: false,
            can_manage_topics: false,
            until_date: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "tag" => take_some_text(&mut self.tag, map),
            "user" => take_object(0, &mut self.user, map),
            "is_member" => take_flag(&mut self.is_member, map),
            "can_send_messages" => take_flag(&mut self.can_send_messages, map),
            "can_send_audios" => take_flag(&mut self.can_send_audios, map),
            "can_send_documents" => take_flag(&mut self.can_send_documents, map),
            "can_send_photos" => take_flag(&mut self.can_send_photos, map),
            "can_send_videos" => take_flag(&mut self.can_send_videos, map),
            "can_send_video_notes" => take_flag(&mut self.can_send_video_notes, map),
            "can_send_voice_notes" => take_flag(&mut self.can_send_voice_notes, map),
            "can_send_polls" => take_flag(&mut self.can_send_polls, map),
            "can_send_other_messages" => take_flag(&mut self.can_send_other_messages, map),
            "can_add_web_page_previews" => take_flag(&mut self.can_add_web_page_previews, map),
            "can_react_to_messages" => take_flag(&mut self.can_react_to_messages, map),
            "can_edit_tag" => take_flag(&mut self.can_edit_tag, map),
            "can_change_info" => take_flag(&mut self.can_change_info, map),
            "can_invite_users" => take_flag(&mut self.can_invite_users, map),
            "can_pin_messages" => take_flag(&mut self.can_pin_messages, map),
            "can_manage_topics" => take_flag(&mut self.can_manage_topics, map),
            "until_date" => take(1, &mut self.until_date, map),
            _ => skip(map),
        }
    }
}

object!(ChatMemberRestricted);

impl Write for ChatMemberLeft {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "status", "left")?;
        put(map, "user", &self.user)?;
        Ok(())
    }
}

impl Object for ChatMemberLeft {
    const REQUIRED: &'static [&'static str] = &["user"];

    fn blank() -> Self {
        Self {
            user: User::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "user" => take_object(0, &mut self.user, map),
            _ => skip(map),
        }
    }
}

object!(ChatMemberLeft);

impl Write for ChatMemberBanned {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "status", "kicked")?;
        put(map, "user", &self.user)?;
        put(map, "until_date", &self.until_date)?;
        Ok(())
    }
}

impl Object for ChatMemberBanned {
    const REQUIRED: &'static [&'static str] = &["user", "until_date"];

    fn blank() -> Self {
        Self {
            user: User::blank(),
            until_date: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "user" => take_object(0, &mut self.user, map),
            "until_date" => take(1, &mut self.until_date, map),
            _ => skip(map),
        }
    }
}

object!(ChatMemberBanned);

impl Write for ChatJoinRequest {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat", &self.chat)?;
        put(map, "from", &self.from)?;
        put(map, "user_chat_id", &self.user_chat_id)?;
        put(map, "date", &self.date)?;
        put_some(map, "bio", &self.bio)?;
        put_some(map, "invite_link", &self.invite_link)?;
        put_some(map, "query_id", &self.query_id)?;
        Ok(())
    }
}

impl Object for ChatJoinRequest {
    const REQUIRED: &'static [&'static str] = &["chat", "from", "user_chat_id", "date"];

    fn blank() -> Self {
        Self {
            chat: Chat::blank(),
            from: User::blank(),
            user_chat_id: 0,
            date: 0,
            bio: None,
            invite_link: None,
            query_id: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat" => take_object(0, &mut self.chat, map),
            "from" => take_object(1, &mut self.from, map),
            "user_chat_id" => take(2, &mut self.user_chat_id, map),
            "date" => take(3, &mut self.date, map),
            "bio" => take_some_text(&mut self.bio, map),
            "invite_link" => take_some_object(&mut self.invite_link, map),
            "query_id" => take_some_text(&mut self.query_id, map),
            _ => skip(map),
        }
    }
}

object!(ChatJoinRequest);

impl Write for ChatPermissions {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "can_send_messages", &self.can_send_messages)?;
        put_some(map, "can_send_audios", &self.can_send_audios)?;
        put_some(map, "can_send_documents", &self.can_send_documents)?;
        put_some(map, "can_send_photos", &self.can_send_photos)?;
        put_some(map, "can_send_videos", &self.can_send_videos)?;
        put_some(map, "can_send_video_notes", &self.can_send_video_notes)?;
        put_some(map, "can_send_voice_notes", &self.can_send_voice_notes)?;
        put_some(map, "can_send_polls", &self.can_send_polls)?;
        put_some(map, "can_send_other_messages", &self.can_send_other_messages)?;
        put_some(map, "can_add_web_page_previews", &self.can_add_web_page_previews)?;
        put_some(map, "can_react_to_messages", &self.can_react_to_messages)?;
        put_some(map, "can_edit_tag", &self.can_edit_tag)?;
        put_some(map, "can_change_info", &self.can_change_info)?;
        put_some(map, "can_invite_users", &self.can_invite_users)?;
        put_some(map, "can_pin_messages", &self.can_pin_messages)?;
        put_some(map, "can_manage_topics", &self.can_manage_topics)?;
        Ok(())
    }
}

impl Object for ChatPermissions {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            can_send_messages: None,
            can_send_audios: None,
            can_send_documents: None,
            can_send_photos: None,
            can_send_videos: None,
            can_send_video_notes: None,
            can_send_voice_notes: None,
            can_send_polls: None,
            can_send_other_messages: None,
            can_add_web_page_previews: None,
            can_react_to_messages: None,
            can_edit_tag: None,
            can_change_info: None,
            can_invite_users: None,
            can_pin_messages: None,
            can_manage_topics: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "can_send_messages" => take_some(&mut self.can_send_messages, map),
            "can_send_audios" => take_some(&mut self.can_send_audios, map),
            "can_send_documents" => take_some(&mut self.can_send_documents, map),
            "can_send_photos" => take_some(&mut self.can_send_photos, map),
            "can_send_videos" => take_some(&mut self.can_send_videos, map),
            "can_send_video_notes" => take_some(&mut self.can_send_video_notes, map),
            "can_send_voice_notes" => take_some(&mut self.can_send_voice_notes, map),
            "can_send_polls" => take_some(&mut self.can_send_polls, map),
            "can_send_other_messages" => take_some(&mut self.can_send_other_messages, map),
            "can_add_web_page_previews" => take_some(&mut self.can_add_web_page_previews, map),
            "can_react_to_messages" => take_some(&mut self.can_react_to_messages, map),
            "can_edit_tag" => take_some(&mut self.can_edit_tag, map),
            "can_change_info" => take_some(&mut self.can_change_info, map),
            "can_invite_users" => take_some(&mut self.can_invite_users, map),
            "can_pin_messages" => take_some(&mut self.can_pin_messages, map),
            "can_manage_topics" => take_some(&mut self.can_manage_topics, map),
            _ => skip(map),
        }
    }
}

object!(ChatPermissions);

impl Write for Birthdate {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "day", &self.day)?;
        put(map, "month", &self.month)?;
        put_some(map, "year", &self.year)?;
        Ok(())
    }
}

impl Object for Birthdate {
    const REQUIRED: &'static [&'static str] = &["day", "month"];

    fn blank() -> Self {
        Self {
            day: 0,
            month: 0,
            year: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "day" => take(0, &mut self.day, map),
            "month" => take(1, &mut self.month, map),
            "year" => take_some(&mut self.year, map),
            _ => skip(map),
        }
    }
}

object!(Birthdate);

impl Write for BusinessIntro {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "title", &self.title)?;
        put_some(map, "message", &self.message)?;
        put_some(map, "sticker", &self.sticker)?;
        Ok(())
    }
}

impl Object for BusinessIntro {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            title: None,
            message: None,
            sticker: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "title" => take_some_text(&mut self.title, map),
            "message" => take_some_text(&mut self.message, map),
            "sticker" => take_some_object(&mut self.sticker, map),
            _ => skip(map),
        }
    }
}

object!(BusinessIntro);

impl Write for BusinessLocation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "address", &self.address)?;
        put_some(map, "location", &self.location)?;
        Ok(())
    }
}

impl Object for BusinessLocation {
    const REQUIRED: &'static [&'static str] = &["address"];

    fn blank() -> Self {
        Self {
            address: String::new(),
            location: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "address" => take(0, &mut self.address, map),
            "location" => take_some_object(&mut self.location, map),
            _ => skip(map),
        }
    }
}

object!(BusinessLocation);

impl Write for BusinessOpeningHoursInterval {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "opening_minute", &self.opening_minute)?;
        put(map, "closing_minute", &self.closing_minute)?;
        Ok(())
    }
}

impl Object for BusinessOpeningHoursInterval {
    const REQUIRED: &'static [&'static str] = &["opening_minute", "closing_minute"];

    fn blank() -> Self {
        Self {
            opening_minute: 0,
            closing_minute: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "opening_minute" => take(0, &mut self.opening_minute, map),
            "closing_minute" => take(1, &mut self.closing_minute, map),
            _ => skip(map),
        }
    }
}

object!(BusinessOpeningHoursInterval);

impl Write for BusinessOpeningHours {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "time_zone_name", &self.time_zone_name)?;
        put(map, "opening_hours", &self.opening_hours)?;
        Ok(())
    }
}

impl Object for BusinessOpeningHours {
    const REQUIRED: &'static [&'static str] = &["time_zone_name", "opening_hours"];

    fn blank() -> Self {
        Self {
            time_zone_name: String::new(),
            opening_hours: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "time_zone_name" => take(0, &mut self.time_zone_name, map),
            "opening_hours" => take_objects(1, &mut self.opening_hours, map),
            _ => skip(map),
        }
    }
}

object!(BusinessOpeningHours);

impl Write for UserRating {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "level", &self.level)?;
        put(map, "rating", &self.rating)?;
        put(map, "current_level_rating", &self.current_level_rating)?;
        put_some(map, "next_level_rating", &self.next_level_rating)?;
        Ok(())
    }
}

impl Object for UserRating {
    const REQUIRED: &'static [&'static str] = &["level", "rating", "current_level_rating"];

    fn blank() -> Self {
        Self {
            level: 0,
            rating: 0,
            current_level_rating: 0,
            next_level_rating: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "level" => take(0, &mut self.level, map),
            "rating" => take(1, &mut self.rating, map),
            "current_level_rating" => take(2, &mut self.current_level_rating, map),
            "next_level_rating" => take_some(&mut self.next_level_rating, map),
            _ => skip(map),
        }
    }
}

object!(UserRating);

impl Write for StoryAreaPosition {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "x_percentage", &self.x_percentage)?;
        put(map, "y_percentage", &self.y_percentage)?;
        put(map, "width_percentage", &self.width_percentage)?;
        put(map, "height_percentage", &self.height_percentage)?;
        put(map, "rotation_angle", &self.rotation_angle)?;
        put(map, "corner_radius_percentage", &self.corner_radius_percentage)?;
        Ok(())
    }
}

impl Object for StoryAreaPosition {
    const REQUIRED: &'static [&'static str] = &[
        "x_percentage",
        "y_percentage",
        "width_percentage",
        "height_percentage",
        "rotation_angle",
        "corner_radius_percentage",
    ];

    fn blank() -> Self {
        Self {
            x_percentage: 0.0,
            y_percentage: 0.0,
            width_percentage: 0.0,
            height_percentage: 0.0,
            rotation_angle: 0.0,
            corner_radius_percentage: 0.0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "x_percentage" => take(0, &mut self.x_percentage, map),
            "y_percentage" => take(1, &mut self.y_percentage, map),
            "width_percentage" => take(2, &mut self.width_percentage, map),
            "height_percentage" => take(3, &mut self.height_percentage, map),
            "rotation_angle" => take(4, &mut self.rotation_angle, map),
            "corner_radius_percentage" => take(5, &mut self.corner_radius_percentage, map),
            _ => skip(map),
        }
    }
}

object!(StoryAreaPosition);

impl Write for LocationAddress {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "country_code", &self.country_code)?;
        put_some(map, "state", &self.state)?;
        put_some(map, "city", &self.city)?;
        put_some(map, "street", &self.street)?;
        Ok(())
    }
}

impl Object for LocationAddress {
    const REQUIRED: &'static [&'static str] = &["country_code"];

    fn blank() -> Self {
        Self {
            country_code: String::new(),
            state: None,
            city: None,
            street: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "country_code" => take(0, &mut self.country_code, map),
            "state" => take_some_text(&mut self.state, map),
            "city" => take_some_text(&mut self.city, map),
            "street" => take_some_text(&mut self.street, map),
            _ => skip(map),
        }
    }
}

object!(LocationAddress);

impl Union for StoryAreaType {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "location" => rest.object().map(Self::Location),
            "suggested_reaction" => rest.object().map(Self::SuggestedReaction),
            "link" => rest.object().map(Self::Link),
            "weather" => rest.object().map(Self::Weather),
            "unique_gift" => rest.object().map(Self::UniqueGift),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Location(value) => value.serialize(serializer),
            Self::SuggestedReaction(value) => value.serialize(serializer),
            Self::Link(value) => value.serialize(serializer),
            Self::Weather(value) => value.serialize(serializer),
            Self::UniqueGift(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(StoryAreaType);

impl Write for StoryAreaTypeLocation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "location")?;
        put(map, "latitude", &self.latitude)?;
        put(map, "longitude", &self.longitude)?;
        put_some(map, "address", &self.address)?;
        Ok(())
    }
}

impl Object for StoryAreaTypeLocation {
    const REQUIRED: &'static [&'static str] = &["latitude", "longitude"];

    fn blank() -> Self {
        Self {
            latitude: 0.0,
            longitude: 0.0,
            address: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "latitude" => take(0, &mut self.latitude, map),
            "longitude" => take(1, &mut self.longitude, map),
            "address" => take_some_object(&mut self.address, map),
            _ => skip(map),
        }
    }
}

object!(StoryAreaTypeLocation);

impl Write for StoryAreaTypeSuggestedReaction {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "suggested_reaction")?;
        put(map, "reaction_type", &self.reaction_type)?;
        put_some(map, "is_dark", &self.is_dark)?;
        put_some(map, "is_flipped", &self.is_flipped)?;
        Ok(())
    }
}

impl Object for StoryAreaTypeSuggestedReaction {
    const REQUIRED: &'static [&'static str] = &["reaction_type"];

    fn blank() -> Self {
        Self {
            reaction_type: ReactionType::Unknown(Value::Null),
            is_dark: None,
            is_flipped: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "reaction_type" => take(0, &mut self.reaction_type, map),
            "is_dark" => take_some(&mut self.is_dark, map),
            "is_flipped" => take_some(&mut self.is_flipped, map),
            _ => skip(map),
        }
    }
}

object!(StoryAreaTypeSuggestedReaction);

impl Write for StoryAreaTypeLink {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "link")?;
        put(map, "url", &self.url)?;
        Ok(())
    }
}

impl Object for StoryAreaTypeLink {
    const REQUIRED: &'static [&'static str] = &["url"];

    fn blank() -> Self {
        Self {
            url: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "url" => take(0, &mut self.url, map),
            _ => skip(map),
        }
    }
}

object!(StoryAreaTypeLink);

impl Write for StoryAreaTypeWeather {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "weather")?;
        put(map, "temperature", &self.temperature)?;
        put(map, "emoji", &self.emoji)?;
        put(map, "background_color", &self.background_color)?;
        Ok(())
    }
}

impl Object for StoryAreaTypeWeather {
    const REQUIRED: &'static [&'static str] = &["temperature", "emoji", "background_color"];

    fn blank() -> Self {
        Self {
            temperature: 0.0,
            emoji: String::new(),
            background_color: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "temperature" => take(0, &mut self.temperature, map),
            "emoji" => take(1, &mut self.emoji, map),
            "background_color" => take(2, &mut self.background_color, map),
            _ => skip(map),
        }
    }
}

object!(StoryAreaTypeWeather);

impl Write for StoryAreaTypeUniqueGift {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "unique_gift")?;
        put(map, "name", &self.name)?;
        Ok(())
    }
}

impl Object for StoryAreaTypeUniqueGift {
    const REQUIRED: &'static [&'static str] = &["name"];

    fn blank() -> Self {
        Self {
            name: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "name" => take(0, &mut self.name, map),
            _ => skip(map),
        }
    }
}

object!(StoryAreaTypeUniqueGift);

impl Write for StoryArea {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "position", &self.position)?;
        put(map, "type", &self.kind)?;
        Ok(())
    }
}

impl Object for StoryArea {
    const REQUIRED: &'static [&'static str] = &["position", "type"];

    fn blank() -> Self {
        Self {
            position: StoryAreaPosition::blank(),
            kind: StoryAreaType::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "position" => take_object(0, &mut self.position, map),
            "type" => take(1, &mut self.kind, map),
            _ => skip(map),
        }
    }
}

object!(StoryArea);

impl Write for ChatLocation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "location", &self.location)?;
        put(map, "address", &self.address)?;
        Ok(())
    }
}

impl Object for ChatLocation {
    const REQUIRED: &'static [&'static str] = &["location", "address"];

    fn blank() -> Self {
        Self {
            location: Location::blank(),
            address: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "location" => take_object(0, &mut self.location, map),
            "address" => take(1, &mut self.address, map),
            _ => skip(map),
        }
    }
}

object!(ChatLocation);

impl Union for ReactionType {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "emoji" => rest.object().map(Self::Emoji),
            "custom_emoji" => rest.object().map(Self::CustomEmoji),
            "paid" => rest.object().map(Self::Paid),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Emoji(value) => value.serialize(serializer),
            Self::CustomEmoji(value) => value.serialize(serializer),
            Self::Paid(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(ReactionType);

impl Write for ReactionTypeEmoji {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "emoji")?;
        put(map, "emoji", &self.emoji)?;
        Ok(())
    }
}

impl Object for ReactionTypeEmoji {
    const REQUIRED: &'static [&'static str] = &["emoji"];

    fn blank() -> Self {
        Self {
            emoji: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "emoji" => take(0, &mut self.emoji, map),
            _ => skip(map),
        }
    }
}

object!(ReactionTypeEmoji);

impl Write for ReactionTypeCustomEmoji {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "custom_emoji")?;
        put(map, "custom_emoji_id", &self.custom_emoji_id)?;
        Ok(())
    }
}

impl Object for ReactionTypeCustomEmoji {
    const REQUIRED: &'static [&'static str] = &["custom_emoji_id"];

    fn blank() -> Self {
        Self {
            custom_emoji_id: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "custom_emoji_id" => take(0, &mut self.custom_emoji_id, map),
            _ => skip(map),
        }
    }
}

object!(ReactionTypeCustomEmoji);

impl Write for ReactionTypePaid {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "paid")?;
        Ok(())
    }
}

impl Object for ReactionTypePaid {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(ReactionTypePaid);

impl Write for ReactionCount {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", &self.kind)?;
        put(map, "total_count", &self.total_count)?;
        Ok(())
    }
}

impl Object for ReactionCount {
    const REQUIRED: &'static [&'static str] = &["type", "total_count"];

    fn blank() -> Self {
        Self {
            kind: ReactionType::Unknown(Value::Null),
            total_count: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take(0, &mut self.kind, map),
            "total_count" => take(1, &mut self.total_count, map),
            _ => skip(map),
        }
    }
}

object!(ReactionCount);

impl Write for MessageReactionUpdated {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat", &self.chat)?;
        put(map, "message_id", &self.message_id)?;
        put_some(map, "user", &self.user)?;
        put_some(map, "actor_chat", &self.actor_chat)?;
        put(map, "date", &self.date)?;
        put(map, "old_reaction", &self.old_reaction)?;
        put(map, "new_reaction", &self.new_reaction)?;
        Ok(())
    }
}

impl Object for MessageReactionUpdated {
    const REQUIRED: &'static [&'static str] = &[
        "chat",
        "message_id",
        "date",
        "old_reaction",
        "new_reaction",
    ];

    fn blank() -> Self {
        Self {
            chat: Chat::blank(),
            message_id: 0,
            user: None,
            actor_chat: None,
            date: 0,
            old_reaction: Vec::new(),
            new_reaction: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat" => take_object(0, &mut self.chat, map),
            "message_id" => take(1, &mut self.message_id, map),
            "user" => take_some_object(&mut self.user, map),
            "actor_chat" => take_some_object(&mut self.actor_chat, map),
            "date" => take(2, &mut self.date, map),
            "old_reaction" => take_list(3, &mut self.old_reaction, map),
            "new_reaction" => take_list(4, &mut self.new_reaction, map),
            _ => skip(map),
        }
    }
}

object!(MessageReactionUpdated);

impl Write for MessageReactionCountUpdated {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat", &self.chat)?;
        put(map, "message_id", &self.message_id)?;
        put(map, "date", &self.date)?;
        put(map, "reactions", &self.reactions)?;
        Ok(())
    }
}

impl Object for MessageReactionCountUpdated {
    const REQUIRED: &'static [&'static str] = &["chat", "message_id", "date", "reactions"];

    fn blank() -> Self {
        Self {
            chat: Chat::blank(),
            message_id: 0,
            date: 0,
            reactions: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat" => take_object(0, &mut self.chat, map),
            "message_id" => take(1, &mut self.message_id, map),
            "date" => take(2, &mut self.date, map),
            "reactions" => take_objects(3, &mut self.reactions, map),
            _ => skip(map),
        }
    }
}

object!(MessageReactionCountUpdated);

impl Write for ForumTopic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "message_thread_id", &self.message_thread_id)?;
        put(map, "name", &self.name)?;
        put(map, "icon_color", &self.icon_color)?;
        put_some(map, "icon_custom_emoji_id", &self.icon_custom_emoji_id)?;
        put_true(map, "is_name_implicit", self.is_name_implicit)?;
        Ok(())
    }
}

impl Object for ForumTopic {
    const REQUIRED: &'static [&'static str] = &["message_thread_id", "name", "icon_color"];

    fn blank() -> Self {
        Self {
            message_thread_id: 0,
            name: String::new(),
            icon_color: 0,
            icon_custom_emoji_id: None,
            is_name_implicit: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "message_thread_id" => take(0, &mut self.message_thread_id, map),
            "name" => take(1, &mut self.name, map),
            "icon_color" => take(2, &mut self.icon_color, map),
            "icon_custom_emoji_id" => take_some_text(&mut self.icon_custom_emoji_id, map),
            "is_name_implicit" => take_flag(&mut self.is_name_implicit, map),
            _ => skip(map),
        }
    }
}

object!(ForumTopic);

impl Write for GiftBackground {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "center_color", &self.center_color)?;
        put(map, "edge_color", &self.edge_color)?;
        put(map, "text_color", &self.text_color)?;
        Ok(())
    }
}

impl Object for GiftBackground {
    const REQUIRED: &'static [&'static str] = &["center_color", "edge_color", "text_color"];

    fn blank() -> Self {
        Self {
            center_color: 0,
            edge_color: 0,
            text_color: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "center_color" => take(0, &mut self.center_color, map),
            "edge_color" => take(1, &mut self.edge_color, map),
            "text_color" => take(2, &mut self.text_color, map),
            _ => skip(map),
        }
    }
}

object!(GiftBackground);

impl Write for Gift {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "sticker", &self.sticker)?;
        put(map, "star_count", &self.star_count)?;
        put_some(map, "upgrade_star_count", &self.upgrade_star_count)?;
        put_true(map, "is_premium", self.is_premium)?;
        put_true(map, "has_colors", self.has_colors)?;
        put_some(map, "total_count", &self.total_count)?;
        put_some(map, "remaining_count", &self.remaining_count)?;
        put_some(map, "personal_total_count", &self.personal_total_count)?;
        put_some(map, "personal_remaining_count", &self.personal_remaining_count)?;
        put_some(map, "background", &self.background)?;
        put_some(map, "unique_gift_variant_count", &self.unique_gift_variant_count)?;
        put_some(map, "publisher_chat", &self.publisher_chat)?;
        Ok(())
    }
}

impl Object for Gift {
    const REQUIRED: &'static [&'static str] = &["id", "sticker", "star_count"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            sticker: Sticker::blank(),
            star_count: 0,
            upgrade_star_count: None,
            is_premium: false,
            has_colors: false,
            total_count: None,
            remaining_count: None,
            personal_total_count: None,
            personal_remaining_count: None,
            background: None,
            unique_gift_variant_count: None,
            publisher_chat: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "sticker" => take_object(1, &mut self.sticker, map),
            "star_count" => take(2, &mut self.star_count, map),
            "upgrade_star_count" => take_some(&mut self.upgrade_star_count, map),
            "is_premium" => take_flag(&mut self.is_premium, map),
            "has_colors" => take_flag(&mut self.has_colors, map),
            "total_count" => take_some(&mut self.total_count, map),
            "remaining_count" => take_some(&mut self.remaining_count, map),
            "personal_total_count" => take_some(&mut self.personal_total_count, map),
            "personal_remaining_count" => take_some(&mut self.personal_remaining_count, map),
            "background" => take_some_object(&mut self.background, map),
            "unique_gift_variant_count" => take_some(&mut self.unique_gift_variant_count, map),
            "publisher_chat" => take_some_object(&mut self.publisher_chat, map),
            _ => skip(map),
        }
    }
}

object!(Gift);

impl Write for Gifts {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "gifts", &self.gifts)?;
        Ok(())
    }
}

impl Object for Gifts {
    const REQUIRED: &'static [&'static str] = &["gifts"];

    fn blank() -> Self {
        Self {
            gifts: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "gifts" => take_objects(0, &mut self.gifts, map),
            _ => skip(map),
        }
    }
}

object!(Gifts);

impl Write for UniqueGiftModel {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "name", &self.name)?;
        put(map, "sticker", &self.sticker)?;
        put(map, "rarity_per_mille", &self.rarity_per_mille)?;
        put_some(map, "rarity", &self.rarity)?;
        Ok(())
    }
}

impl Object for UniqueGiftModel {
    const REQUIRED: &'static [&'static str] = &["name", "sticker", "rarity_per_mille"];

    fn blank() -> Self {
        Self {
            name: String::new(),
            sticker: Sticker::blank(),
            rarity_per_mille: 0,
            rarity: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "name" => take(0, &mut self.name, map),
            "sticker" => take_object(1, &mut self.sticker, map),
            "rarity_per_mille" => take(2, &mut self.rarity_per_mille, map),
            "rarity" => take_some(&mut self.rarity, map),
            _ => skip(map),
        }
    }
}

object!(UniqueGiftModel);

impl Write for UniqueGiftSymbol {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "name", &self.name)?;
        put(map, "sticker", &self.sticker)?;
        put(map, "rarity_per_mille", &self.rarity_per_mille)?;
        Ok(())
    }
}

impl Object for UniqueGiftSymbol {
    const REQUIRED: &'static [&'static str] = &["name", "sticker", "rarity_per_mille"];

    fn blank() -> Self {
        Self {
            name: String::new(),
            sticker: Sticker::blank(),
            rarity_per_mille: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "name" => take(0, &mut self.name, map),
            "sticker" => take_object(1, &mut self.sticker, map),
            "rarity_per_mille" => take(2, &mut self.rarity_per_mille, map),
            _ => skip(map),
        }
    }
}

object!(UniqueGiftSymbol);

impl Write for UniqueGiftBackdropColors {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "center_color", &self.center_color)?;
        put(map, "edge_color", &self.edge_color)?;
        put(map, "symbol_color", &self.symbol_color)?;
        put(map, "text_color", &self.text_color)?;
        Ok(())
    }
}

impl Object for UniqueGiftBackdropColors {
    const REQUIRED: &'static [&'static str] = &[
        "center_color",
        "edge_color",
        "symbol_color",
        "text_color",
    ];

    fn blank() -> Self {
        Self {
            center_color: 0,
            edge_color: 0,
            symbol_color: 0,
            text_color: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "center_color" => take(0, &mut self.center_color, map),
            "edge_color" => take(1, &mut self.edge_color, map),
            "symbol_color" => take(2, &mut self.symbol_color, map),
            "text_color" => take(3, &mut self.text_color, map),
            _ => skip(map),
        }
    }
}

object!(UniqueGiftBackdropColors);

impl Write for UniqueGiftBackdrop {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "name", &self.name)?;
        put(map, "colors", &self.colors)?;
        put(map, "rarity_per_mille", &self.rarity_per_mille)?;
        Ok(())
    }
}

impl Object for UniqueGiftBackdrop {
    const REQUIRED: &'static [&'static str] = &["name", "colors", "rarity_per_mille"];

    fn blank() -> Self {
        Self {
            name: String::new(),
            colors: UniqueGiftBackdropColors::blank(),
            rarity_per_mille: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "name" => take(0, &mut self.name, map),
            "colors" => take_object(1, &mut self.colors, map),
            "rarity_per_mille" => take(2, &mut self.rarity_per_mille, map),
            _ => skip(map),
        }
    }
}

object!(UniqueGiftBackdrop);

impl Write for UniqueGiftColors {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "model_custom_emoji_id", &self.model_custom_emoji_id)?;
        put(map, "symbol_custom_emoji_id", &self.symbol_custom_emoji_id)?;
        put(map, "light_theme_main_color", &self.light_theme_main_color)?;
        put(map, "light_theme_other_colors", &self.light_theme_other_colors)?;
        put(map, "dark_theme_main_color", &self.dark_theme_main_color)?;
        put(map, "dark_theme_other_colors", &self.dark_theme_other_colors)?;
        Ok(())
    }
}

impl Object for UniqueGiftColors {
    const REQUIRED: &'static [&'static str] = &[
        "model_custom_emoji_id",
        "symbol_custom_emoji_id",
        "light_theme_main_color",
        "light_theme_other_colors",
        "dark_theme_main_color",
        "dark_theme_other_colors",
    ];

    fn blank() -> Self {
        Self {
            model_custom_emoji_id: String::new(),
            symbol_custom_emoji_id: String::new(),
            light_theme_main_color: 0,
            light_theme_other_colors: Vec::new(),
            dark_theme_main_color: 0,
            dark_theme_other_colors: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "model_custom_emoji_id" => take(0, &mut self.model_custom_emoji_id, map),
            "symbol_custom_emoji_id" => take(1, &mut self.symbol_custom_emoji_id, map),
            "light_theme_main_color" => take(2, &mut self.light_theme_main_color, map),
            "light_theme_other_colors" => take_list(3, &mut self.light_theme_other_colors, map),
            "dark_theme_main_color" => take(4, &mut self.dark_theme_main_color, map),
            "dark_theme_other_colors" => take_list(5, &mut self.dark_theme_other_colors, map),
            _ => skip(map),
        }
    }
}

object!(UniqueGiftColors);

impl Write for UniqueGift {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "gift_id", &self.gift_id)?;
        put(map, "base_name", &self.base_name)?;
        put(map, "name", &self.name)?;
        put(map, "number", &self.number)?;
        put(map, "model", &self.model)?;
        put(map, "symbol", &self.symbol)?;
        put(map, "backdrop", &self.backdrop)?;
        put_true(map, "is_premium", self.is_premium)?;
        put_true(map, "is_burned", self.is_burned)?;
        put_true(map, "is_from_blockchain", self.is_from_blockchain)?;
        put_some(map, "colors", &self.colors)?;
        put_some(map, "publisher_chat", &self.publisher_chat)?;
        Ok(())
    }
}

impl Object for UniqueGift {
    const REQUIRED: &'static [&'static str] = &[
        "gift_id",
        "base_name",
        "name",
        "number",
        "model",
        "symbol",
        "backdrop",
    ];

    fn blank() -> Self {
        Self {
            gift_id: String::new(),
            base_name: String::new(),
            name: String::new(),
            number: 0,
            model: UniqueGiftModel::blank(),
            symbol: UniqueGiftSymbol::blank(),
            backdrop: UniqueGiftBackdrop::blank(),
            is_premium: false,
            is_burned: false,
            is_from_blockchain: false,
            colors: None,
            publisher_chat: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "gift_id" => take(0, &mut self.gift_id, map),
            "base_name" => take(1, &mut self.base_name, map),
            "name" => take(2, &mut self.name, map),
            "number" => take(3, &mut self.number, map),
            "model" => take_object(4, &mut self.model, map),
            "symbol" => take_object(5, &mut self.symbol, map),
            "backdrop" => take_object(6, &mut self.backdrop, map),
            "is_premium" => take_flag(&mut self.is_premium, map),
            "is_burned" => take_flag(&mut self.is_burned, map),
            "is_from_blockchain" => take_flag(&mut self.is_from_blockchain, map),
            "colors" => take_some_object(&mut self.colors, map),
            "publisher_chat" => take_some_object(&mut self.publisher_chat, map),
            _ => skip(map),
        }
    }
}

object!(UniqueGift);

impl Write for GiftInfo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "gift", &self.gift)?;
        put_some(map, "owned_gift_id", &self.owned_gift_id)?;
        put_some(map, "convert_star_count", &self.convert_star_count)?;
        put_some(map, "prepaid_upgrade_star_count", &self.prepaid_upgrade_star_count)?;
        put_true(map, "is_upgrade_separate", self.is_upgrade_separate)?;
        put_true(map, "can_be_upgraded", self.can_be_upgraded)?;
        put_some(map, "text", &self.text)?;
        put_some(map, "entities", &self.entities)?;
        put_true(map, "is_private", self.is_private)?;
        put_some(map, "unique_gift_number", &self.unique_gift_number)?;
        Ok(())
    }
}

impl Object for GiftInfo {
    const REQUIRED: &'static [&'static str] = &["gift"];

    fn blank() -> Self {
        Self {
            gift: Gift::blank(),
            owned_gift_id: None,
            convert_star_count: None,
            prepaid_upgrade_star_count: None,
            is_upgrade_separate: false,
            can_be_upgraded: false,
            text: None,
            entities: None,
            is_private: false,
            unique_gift_number: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "gift" => take_object(0, &mut self.gift, map),
            "owned_gift_id" => take_some_text(&mut self.owned_gift_id, map),
            "convert_star_count" => take_some(&mut self.convert_star_count, map),
            "prepaid_upgrade_star_count" => take_some(&mut self.prepaid_upgrade_star_count, map),
            "is_upgrade_separate" => take_flag(&mut self.is_upgrade_separate, map),
            "can_be_upgraded" => take_flag(&mut self.can_be_upgraded, map),
            "text" => take_some_text(&mut self.text, map),
            "entities" => take_some_objects(&mut self.entities, map),
            "is_private" => take_flag(&mut self.is_private, map),
            "unique_gift_number" => take_some(&mut self.unique_gift_number, map),
            _ => skip(map),
        }
    }
}

object!(GiftInfo);

impl Write for UniqueGiftInfo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "gift", &self.gift)?;
        put(map, "origin", &self.origin)?;
        put_some(map, "text", &self.text)?;
        put_some(map, "entities", &self.entities)?;
        put_true(map, "is_private", self.is_private)?;
        put_some(map, "last_resale_currency", &self.last_resale_currency)?;
        put_some(map, "last_resale_amount", &self.last_resale_amount)?;
        put_some(map, "owned_gift_id", &self.owned_gift_id)?;
        put_some(map, "transfer_star_count", &self.transfer_star_count)?;
        put_some(map, "next_transfer_date", &self.next_transfer_date)?;
        Ok(())
    }
}

impl Object for UniqueGiftInfo {
    const REQUIRED: &'static [&'static str] = &["gift"];

    fn blank() -> Self {
        Self {
            gift: UniqueGift::blank(),
            origin: UniqueGiftOrigin::Unknown(Box::default()),
            text: None,
            entities: None,
            is_private: false,
            last_resale_currency: None,
            last_resale_amount: None,
            owned_gift_id: None,
            transfer_star_count: None,
            next_transfer_date: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "gift" => take_object(0, &mut self.gift, map),
            "origin" => take_known(&mut self.origin, map),
            "text" => take_some_text(&mut self.text, map),
            "entities" => take_some_objects(&mut self.entities, map),
            "is_private" => take_flag(&mut self.is_private, map),
            "last_resale_currency" => take_some_text(&mut self.last_resale_currency, map),
            "last_resale_amount" => take_some(&mut self.last_resale_amount, map),
            "owned_gift_id" => take_some_text(&mut self.owned_gift_id, map),
            "transfer_star_count" => take_some(&mut self.transfer_star_count, map),
            "next_transfer_date" => take_some(&mut self.next_transfer_date, map),
            _ => skip(map),
        }
    }
}

object!(UniqueGiftInfo);

impl Union for OwnedGift {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "regular" => rest.object().map(Self::Regular),
            "unique" => rest.object().map(Self::Unique),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Regular(value) => value.serialize(serializer),
            Self::Unique(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(OwnedGift);

impl Write for OwnedGiftRegular {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "regular")?;
        put(map, "gift", &self.gift)?;
        put_some(map, "owned_gift_id", &self.owned_gift_id)?;
        put_some(map, "sender_user", &self.sender_user)?;
        put(map, "send_date", &self.send_date)?;
        put_some(map, "text", &self.text)?;
        put_some(map, "entities", &self.entities)?;
        put_true(map, "is_private", self.is_private)?;
        put_true(map, "is_saved", self.is_saved)?;
        put_true(map, "can_be_upgraded", self.can_be_upgraded)?;
        put_true(map, "was_refunded", self.was_refunded)?;
        put_some(map, "convert_star_count", &self.convert_star_count)?;
        put_some(map, "prepaid_upgrade_star_count", &self.prepaid_upgrade_star_count)?;
        put_true(map, "is_upgrade_separate", self.is_upgrade_separate)?;
        put_some(map, "unique_gift_number", &self.unique_gift_number)?;
        Ok(())
    }
}

impl Object for OwnedGiftRegular {
    const REQUIRED: &'static [&'static str] = &["gift", "send_date"];

    fn blank() -> Self {
        Self {
            gift: Gift::blank(),
            owned_gift_id: None,
            sender_user: None,
            send_date: 0,
            text: None,
            entities: None,
            is_private: false,
            is_saved: false,
            can_be_upgraded: false,
            was_refunded: false,
            convert_star_count: None,
            prepaid_upgrade_star_count: None,
            is_upgrade_separate: false,
            unique_gift_number: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "gift" => take_object(0, &mut self.gift, map),
            "owned_gift_id" => take_some_text(&mut self.owned_gift_id, map),
            "sender_user" => take_some_object(&mut self.sender_user, map),
            "send_date" => take(1, &mut self.send_date, map),
            "text" => take_some_text(&mut self.text, map),
            "entities" => take_some_objects(&mut self.entities, map),
            "is_private" => take_flag(&mut self.is_private, map),
            "is_saved" => take_flag(&mut self.is_saved, map),
            "can_be_upgraded" => take_flag(&mut self.can_be_upgraded, map),
            "was_refunded" => take_flag(&mut self.was_refunded, map),
            "convert_star_count" => take_some(&mut self.convert_star_count, map),
            "prepaid_upgrade_star_count" => take_some(&mut self.prepaid_upgrade_star_count, map),
            "is_upgrade_separate" => take_flag(&mut self.is_upgrade_separate, map),
            "unique_gift_number" => take_some(&mut self.unique_gift_number, map),
            _ => skip(map),
        }
    }
}

object!(OwnedGiftRegular);

impl Write for OwnedGiftUnique {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "unique")?;
        put(map, "gift", &self.gift)?;
        put_some(map, "owned_gift_id", &self.owned_gift_id)?;
        put_some(map, "sender_user", &self.sender_user)?;
        put(map, "send_date", &self.send_date)?;
        put_true(map, "is_saved", self.is_saved)?;
        put_true(map, "can_be_transferred", self.can_be_transferred)?;
        put_some(map, "transfer_star_count", &self.transfer_star_count)?;
        put_some(map, "next_transfer_date", &self.next_transfer_date)?;
        Ok(())
    }
}

impl Object for OwnedGiftUnique {
    const REQUIRED: &'static [&'static str] = &["gift", "send_date"];

    fn blank() -> Self {
        Self {
            gift: UniqueGift::blank(),
            owned_gift_id: None,
            sender_user: None,
            send_date: 0,
            is_saved: false,
            can_be_transferred: false,
            transfer_star_count: None,
            next_transfer_date: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "gift" => take_object(0, &mut self.gift, map),
            "owned_gift_id" => take_some_text(&mut self.owned_gift_id, map),
            "sender_user" => take_some_object(&mut self.sender_user, map),
            "send_date" => take(1, &mut self.send_date, map),
            "is_saved" => take_flag(&mut self.is_saved, map),
            "can_be_transferred" => take_flag(&mut self.can_be_transferred, map),
            "transfer_star_count" => take_some(&mut self.transfer_star_count, map),
            "next_transfer_date" => take_some(&mut self.next_transfer_date, map),
            _ => skip(map),
        }
    }
}

object!(OwnedGiftUnique);

impl Write for OwnedGifts {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "total_count", &self.total_count)?;
        put(map, "gifts", &self.gifts)?;
        put_some(map, "next_offset", &self.next_offset)?;
        Ok(())
    }
}

impl Object for OwnedGifts {
    const REQUIRED: &'static [&'static str] = &["total_count", "gifts"];

    fn blank() -> Self {
        Self {
            total_count: 0,
            gifts: Vec::new(),
            next_offset: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "total_count" => take(0, &mut self.total_count, map),
            "gifts" => take_list(1, &mut self.gifts, map),
            "next_offset" => take_some_text(&mut self.next_offset, map),
            _ => skip(map),
        }
    }
}

object!(OwnedGifts);

impl Write for BotAccessSettings {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "is_access_restricted", &self.is_access_restricted)?;
        put_some(map, "added_users", &self.added_users)?;
        Ok(())
    }
}

impl Object for BotAccessSettings {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            is_access_restricted: false,
            added_users: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "is_access_restricted" => take_flag(&mut self.is_access_restricted, map),
            "added_users" => take_some_objects(&mut self.added_users, map),
            _ => skip(map),
        }
    }
}

object!(BotAccessSettings);

impl Write for AcceptedGiftTypes {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "unlimited_gifts", &self.unlimited_gifts)?;
        put(map, "limited_gifts", &self.limited_gifts)?;
        put(map, "unique_gifts", &self.unique_gifts)?;
        put(map, "premium_subscription", &self.premium_subscription)?;
        put(map, "gifts_from_channels", &self.gifts_from_channels)?;
        Ok(())
    }
}

impl Object for AcceptedGiftTypes {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            unlimited_gifts: false,
            limited_gifts: false,
            unique_gifts: false,
            premium_subscription: false,
            gifts_from_channels: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "unlimited_gifts" => take_flag(&mut self.unlimited_gifts, map),
            "limited_gifts" => take_flag(&mut self.limited_gifts, map),
            "unique_gifts" => take_flag(&mut self.unique_gifts, map),
            "premium_subscription" => take_flag(&mut self.premium_subscription, map),
            "gifts_from_channels" => take_flag(&mut self.gifts_from_channels, map),
            _ => skip(map),
        }
    }
}

object!(AcceptedGiftTypes);

impl Write for StarAmount {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "amount", &self.amount)?;
        put_some(map, "nanostar_amount", &self.nanostar_amount)?;
        Ok(())
    }
}

impl Object for StarAmount {
    const REQUIRED: &'static [&'static str] = &["amount"];

    fn blank() -> Self {
        Self {
            amount: 0,
            nanostar_amount: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "amount" => take(0, &mut self.amount, map),
            "nanostar_amount" => take_some(&mut self.nanostar_amount, map),
            _ => skip(map),
        }
    }
}

object!(StarAmount);

impl Write for BotCommand {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "command", &self.command)?;
        put(map, "description", &self.description)?;
        put_some(map, "is_ephemeral", &self.is_ephemeral)?;
        Ok(())
    }
}

impl Object for BotCommand {
    const REQUIRED: &'static [&'static str] = &["command", "description"];

    fn blank() -> Self {
        Self {
            command: String::new(),
            description: String::new(),
            is_ephemeral: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "command" => take(0, &mut self.command, map),
            "description" => take(1, &mut self.description, map),
            "is_ephemeral" => take_some(&mut self.is_ephemeral, map),
            _ => skip(map),
        }
    }
}

object!(BotCommand);

impl Union for BotCommandScope {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "default" => rest.object().map(Self::Default),
            "all_private_chats" => rest.object().map(Self::AllPrivateChats),
            "all_group_chats" => rest.object().map(Self::AllGroupChats),
            "all_chat_administrators" => rest.object().map(Self::AllChatAdministrators),
            "chat" => rest.object().map(Self::Chat),
            "chat_administrators" => rest.object().map(Self::ChatAdministrators),
            "chat_member" => rest.object().map(Self::ChatMember),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Default(value) => value.serialize(serializer),
            Self::AllPrivateChats(value) => value.serialize(serializer),
            Self::AllGroupChats(value) => value.serialize(serializer),
            Self::AllChatAdministrators(value) => value.serialize(serializer),
            Self::Chat(value) => value.serialize(serializer),
            Self::ChatAdministrators(value) => value.serialize(serializer),
            Self::ChatMember(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(BotCommandScope);

impl Write for BotCommandScopeDefault {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "default")?;
        Ok(())
    }
}

impl Object for BotCommandScopeDefault {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(BotCommandScopeDefault);

impl Write for BotCommandScopeAllPrivateChats {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "all_private_chats")?;
        Ok(())
    }
}

impl Object for BotCommandScopeAllPrivateChats {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(BotCommandScopeAllPrivateChats);

impl Write for BotCommandScopeAllGroupChats {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "all_group_chats")?;
        Ok(())
    }
}

impl Object for BotCommandScopeAllGroupChats {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(BotCommandScopeAllGroupChats);

impl Write for BotCommandScopeAllChatAdministrators {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "all_chat_administrators")?;
        Ok(())
    }
}

impl Object for BotCommandScopeAllChatAdministrators {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(BotCommandScopeAllChatAdministrators);

impl Write for BotCommandScopeChat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "chat")?;
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Object for BotCommandScopeChat {
    const REQUIRED: &'static [&'static str] = &["chat_id"];

    fn blank() -> Self {
        Self {
            chat_id: ChatId::Id(0),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat_id" => take(0, &mut self.chat_id, map),
            _ => skip(map),
        }
    }
}

object!(BotCommandScopeChat);

impl Write for BotCommandScopeChatAdministrators {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "chat_administrators")?;
        put(map, "chat_id", &self.chat_id)?;
        Ok(())
    }
}

impl Object for BotCommandScopeChatAdministrators {
    const REQUIRED: &'static [&'static str] = &["chat_id"];

    fn blank() -> Self {
        Self {
            chat_id: ChatId::Id(0),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat_id" => take(0, &mut self.chat_id, map),
            _ => skip(map),
        }
    }
}

object!(BotCommandScopeChatAdministrators);

impl Write for BotCommandScopeChatMember {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "chat_member")?;
        put(map, "chat_id", &self.chat_id)?;
        put(map, "user_id", &self.user_id)?;
        Ok(())
    }
}

impl Object for BotCommandScopeChatMember {
    const REQUIRED: &'static [&'static str] = &["chat_id", "user_id"];

    fn blank() -> Self {
        Self {
            chat_id: ChatId::Id(0),
            user_id: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat_id" => take(0, &mut self.chat_id, map),
            "user_id" => take(1, &mut self.user_id, map),
            _ => skip(map),
        }
    }
}

object!(BotCommandScopeChatMember);

impl Write for BotName {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "name", &self.name)?;
        Ok(())
    }
}

impl Object for BotName {
    const REQUIRED: &'static [&'static str] = &["name"];

    fn blank() -> Self {
        Self {
            name: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "name" => take(0, &mut self.name, map),
            _ => skip(map),
        }
    }
}

object!(BotName);

impl Write for BotDescription {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "description", &self.description)?;
        Ok(())
    }
}

impl Object for BotDescription {
    const REQUIRED: &'static [&'static str] = &["description"];

    fn blank() -> Self {
        Self {
            description: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "description" => take(0, &mut self.description, map),
            _ => skip(map),
        }
    }
}

object!(BotDescription);

impl Write for BotShortDescription {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "short_description", &self.short_description)?;
        Ok(())
    }
}

impl Object for BotShortDescription {
    const REQUIRED: &'static [&'static str] = &["short_description"];

    fn blank() -> Self {
        Self {
            short_description: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "short_description" => take(0, &mut self.short_description, map),
            _ => skip(map),
        }
    }
}

object!(BotShortDescription);

impl Union for MenuButton {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "commands" => rest.object().map(Self::Commands),
            "web_app" => rest.object().map(Self::WebApp),
            "default" => rest.object().map(Self::Default),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Commands(value) => value.serialize(serializer),
            Self::WebApp(value) => value.serialize(serializer),
            Self::Default(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(MenuButton);

impl Write for MenuButtonCommands {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "commands")?;
        Ok(())
    }
}

impl Object for MenuButtonCommands {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(MenuButtonCommands);

impl Write for MenuButtonWebApp {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "web_app")?;
        put(map, "text", &self.text)?;
        put(map, "web_app", &self.web_app)?;
        Ok(())
    }
}

impl Object for MenuButtonWebApp {
    const REQUIRED: &'static [&'static str] = &["text", "web_app"];

    fn blank() -> Self {
        Self {
            text: String::new(),
            web_app: WebAppInfo::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "web_app" => take_object(1, &mut self.web_app, map),
            _ => skip(map),
        }
    }
}

object!(MenuButtonWebApp);

impl Write for MenuButtonDefault {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "default")?;
        Ok(())
    }
}

impl Object for MenuButtonDefault {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(MenuButtonDefault);

impl Union for ChatBoostSource {
    const TAG: Option<&'static str> = Some("source");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "premium" => rest.object().map(Self::Premium),
            "gift_code" => rest.object().map(Self::GiftCode),
            "giveaway" => rest.object().map(Self::Giveaway),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Premium(value) => value.serialize(serializer),
            Self::GiftCode(value) => value.serialize(serializer),
            Self::Giveaway(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(ChatBoostSource);

impl Write for ChatBoostSourcePremium {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "source", "premium")?;
        put(map, "user", &self.user)?;
        Ok(())
    }
}

impl Object for ChatBoostSourcePremium {
    const REQUIRED: &'static [&'static str] = &["user"];

    fn blank() -> Self {
        Self {
            user: User::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "user" => take_object(0, &mut self.user, map),
            _ => skip(map),
        }
    }
}

object!(ChatBoostSourcePremium);

impl Write for ChatBoostSourceGiftCode {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "source", "gift_code")?;
        put(map, "user", &self.user)?;
        Ok(())
    }
}

impl Object for ChatBoostSourceGiftCode {
    const REQUIRED: &'static [&'static str] = &["user"];

    fn blank() -> Self {
        Self {
            user: User::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "user" => take_object(0, &mut self.user, map),
            _ => skip(map),
        }
    }
}

object!(ChatBoostSourceGiftCode);

impl Write for ChatBoostSourceGiveaway {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "source", "giveaway")?;
        put(map, "giveaway_message_id", &self.giveaway_message_id)?;
        put_some(map, "user", &self.user)?;
        put_some(map, "prize_star_count", &self.prize_star_count)?;
        put_true(map, "is_unclaimed", self.is_unclaimed)?;
        Ok(())
    }
}

impl Object for ChatBoostSourceGiveaway {
    const REQUIRED: &'static [&'static str] = &["giveaway_message_id"];

    fn blank() -> Self {
        Self {
            giveaway_message_id: 0,
            user: None,
            prize_star_count: None,
            is_unclaimed: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "giveaway_message_id" => take(0, &mut self.giveaway_message_id, map),
            "user" => take_some_object(&mut self.user, map),
            "prize_star_count" => take_some(&mut self.prize_star_count, map),
            "is_unclaimed" => take_flag(&mut self.is_unclaimed, map),
            _ => skip(map),
        }
    }
}

object!(ChatBoostSourceGiveaway);

impl Write for ChatBoost {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "boost_id", &self.boost_id)?;
        put(map, "add_date", &self.add_date)?;
        put(map, "expiration_date", &self.expiration_date)?;
        put(map, "source", &self.source)?;
        Ok(())
    }
}

impl Object for ChatBoost {
    const REQUIRED: &'static [&'static str] = &[
        "boost_id",
        "add_date",
        "expiration_date",
        "source",
    ];

    fn blank() -> Self {
        Self {
            boost_id: String::new(),
            add_date: 0,
            expiration_date: 0,
            source: ChatBoostSource::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "boost_id" => take(0, &mut self.boost_id, map),
            "add_date" => take(1, &mut self.add_date, map),
            "expiration_date" => take(2, &mut self.expiration_date, map),
            "source" => take(3, &mut self.source, map),
            _ => skip(map),
        }
    }
}

object!(ChatBoost);

impl Write for ChatBoostUpdated {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat", &self.chat)?;
        put(map, "boost", &self.boost)?;
        Ok(())
    }
}

impl Object for ChatBoostUpdated {
    const REQUIRED: &'static [&'static str] = &["chat", "boost"];

    fn blank() -> Self {
        Self {
            chat: Chat::blank(),
            boost: ChatBoost::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat" => take_object(0, &mut self.chat, map),
            "boost" => take_object(1, &mut self.boost, map),
            _ => skip(map),
        }
    }
}

object!(ChatBoostUpdated);

impl Write for ChatBoostRemoved {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "chat", &self.chat)?;
        put(map, "boost_id", &self.boost_id)?;
        put(map, "remove_date", &self.remove_date)?;
        put(map, "source", &self.source)?;
        Ok(())
    }
}

impl Object for ChatBoostRemoved {
    const REQUIRED: &'static [&'static str] = &["chat", "boost_id", "remove_date", "source"];

    fn blank() -> Self {
        Self {
            chat: Chat::blank(),
            boost_id: String::new(),
            remove_date: 0,
            source: ChatBoostSource::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat" => take_object(0, &mut self.chat, map),
            "boost_id" => take(1, &mut self.boost_id, map),
            "remove_date" => take(2, &mut self.remove_date, map),
            "source" => take(3, &mut self.source, map),
            _ => skip(map),
        }
    }
}

object!(ChatBoostRemoved);

impl Write for ChatOwnerLeft {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "new_owner", &self.new_owner)?;
        Ok(())
    }
}

impl Object for ChatOwnerLeft {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            new_owner: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "new_owner" => take_some_object(&mut self.new_owner, map),
            _ => skip(map),
        }
    }
}

object!(ChatOwnerLeft);

impl Write for ChatOwnerChanged {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "new_owner", &self.new_owner)?;
        Ok(())
    }
}

impl Object for ChatOwnerChanged {
    const REQUIRED: &'static [&'static str] = &["new_owner"];

    fn blank() -> Self {
        Self {
            new_owner: User::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "new_owner" => take_object(0, &mut self.new_owner, map),
            _ => skip(map),
        }
    }
}

object!(ChatOwnerChanged);

impl Write for UserChatBoosts {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "boosts", &self.boosts)?;
        Ok(())
    }
}

impl Object for UserChatBoosts {
    const REQUIRED: &'static [&'static str] = &["boosts"];

    fn blank() -> Self {
        Self {
            boosts: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "boosts" => take_objects(0, &mut self.boosts, map),
            _ => skip(map),
        }
    }
}

object!(UserChatBoosts);

impl Write for BusinessBotRights {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_true(map, "can_reply", self.can_reply)?;
        put_true(map, "can_read_messages", self.can_read_messages)?;
        put_true(map, "can_delete_sent_messages", self.can_delete_sent_messages)?;
        put_true(map, "can_delete_all_messages", self.can_delete_all_messages)?;
        put_true(map, "can_edit_name", self.can_edit_name)?;
        put_true(map, "can_edit_bio", self.can_edit_bio)?;
        put_true(map, "can_edit_profile_photo", self.can_edit_profile_photo)?;
        put_true(map, "can_edit_username", self.can_edit_username)?;
        put_true(map, "can_change_gift_settings", self.can_change_gift_settings)?;
        put_true(map, "can_view_gifts_and_stars", self.can_view_gifts_and_stars)?;
        put_true(map, "can_convert_gifts_to_stars", self.can_convert_gifts_to_stars)?;
        put_true(map, "can_transfer_and_upgrade_gifts", self.can_transfer_and_upgrade_gifts)?;
        put_true(map, "can_transfer_stars", self.can_transfer_stars)?;
        put_true(map, "can_manage_stories", self.can_manage_stories)?;
        Ok(())
    }
}

impl Object for BusinessBotRights {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            can_reply: false,
            can_read_messages: false,
            can_delete_sent_messages: false,
            can_delete_all_messages: false,
            can_edit_name: false,
            can_edit_bio: false,
            can_edit_profile_photo: false,
            can_edit_username: false,
            can_change_gift_settings: false,
            can_view_gifts_and_stars: false,
            can_convert_gifts_to_stars: false,
            can_transfer_and_upgrade_gifts: false,
            can_transfer_stars: false,
            can_manage_stories: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "can_reply" => take_flag(&mut self.can_reply, map),
            "can_read_messages" => take_flag(&mut self.can_read_messages, map),
            "can_delete_sent_messages" => take_flag(&mut self.can_delete_sent_messages, map),
            "can_delete_all_messages" => take_flag(&mut self.can_delete_all_messages, map),
            "can_edit_name" => take_flag(&mut self.can_edit_name, map),
            "can_edit_bio" => take_flag(&mut self.can_edit_bio, map),
            "can_edit_profile_photo" => take_flag(&mut self.can_edit_profile_photo, map),
            "can_edit_username" => take_flag(&mut self.can_edit_username, map),
            "can_change_gift_settings" => take_flag(&mut self.can_change_gift_settings, map),
            "can_view_gifts_and_stars" => take_flag(&mut self.can_view_gifts_and_stars, map),
            "can_convert_gifts_to_stars" => take_flag(&mut self.can_convert_gifts_to_stars, map),
            "can_transfer_and_upgrade_gifts" => take_flag(
                &mut self.can_transfer_and_upgrade_gifts,
                map,
            ),
            "can_transfer_stars" => take_flag(&mut self.can_transfer_stars, map),
            "can_manage_stories" => take_flag(&mut self.can_manage_stories, map),
            _ => skip(map),
        }
    }
}

object!(BusinessBotRights);

impl Write for BusinessConnection {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "user", &self.user)?;
        put(map, "user_chat_id", &self.user_chat_id)?;
        put(map, "date", &self.date)?;
        put_some(map, "rights", &self.rights)?;
        put(map, "is_enabled", &self.is_enabled)?;
        Ok(())
    }
}

impl Object for BusinessConnection {
    const REQUIRED: &'static [&'static str] = &["id", "user", "user_chat_id", "date"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            user: User::blank(),
            user_chat_id: 0,
            date: 0,
            rights: None,
            is_enabled: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "user" => take_object(1, &mut self.user, map),
            "user_chat_id" => take(2, &mut self.user_chat_id, map),
            "date" => take(3, &mut self.date, map),
            "rights" => take_some_object(&mut self.rights, map),
            "is_enabled" => take_flag(&mut self.is_enabled, map),
            _ => skip(map),
        }
    }
}

object!(BusinessConnection);

impl Write for BusinessMessagesDeleted {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "business_connection_id", &self.business_connection_id)?;
        put(map, "chat", &self.chat)?;
        put(map, "message_ids", &self.message_ids)?;
        Ok(())
    }
}

impl Object for BusinessMessagesDeleted {
    const REQUIRED: &'static [&'static str] = &["business_connection_id", "chat", "message_ids"];

    fn blank() -> Self {
        Self {
            business_connection_id: String::new(),
            chat: Chat::blank(),
            message_ids: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "business_connection_id" => take(0, &mut self.business_connection_id, map),
            "chat" => take_object(1, &mut self.chat, map),
            "message_ids" => take_list(2, &mut self.message_ids, map),
            _ => skip(map),
        }
    }
}

object!(BusinessMessagesDeleted);

impl Write for SentWebAppMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "inline_message_id", &self.inline_message_id)?;
        Ok(())
    }
}

impl Object for SentWebAppMessage {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            inline_message_id: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "inline_message_id" => take_some_text(&mut self.inline_message_id, map),
            _ => skip(map),
        }
    }
}

object!(SentWebAppMessage);

impl Write for SentGuestMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "inline_message_id", &self.inline_message_id)?;
        Ok(())
    }
}

impl Object for SentGuestMessage {
    const REQUIRED: &'static [&'static str] = &["inline_message_id"];

    fn blank() -> Self {
        Self {
            inline_message_id: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "inline_message_id" => take(0, &mut self.inline_message_id, map),
            _ => skip(map),
        }
    }
}

object!(SentGuestMessage);

impl Write for PreparedInlineMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "expiration_date", &self.expiration_date)?;
        Ok(())
    }
}

impl Object for PreparedInlineMessage {
    const REQUIRED: &'static [&'static str] = &["id", "expiration_date"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            expiration_date: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "expiration_date" => take(1, &mut self.expiration_date, map),
            _ => skip(map),
        }
    }
}

object!(PreparedInlineMessage);

impl Write for PreparedKeyboardButton {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        Ok(())
    }
}

impl Object for PreparedKeyboardButton {
    const REQUIRED: &'static [&'static str] = &["id"];

    fn blank() -> Self {
        Self {
            id: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            _ => skip(map),
        }
    }
}

object!(PreparedKeyboardButton);

impl Write for ResponseParameters {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "migrate_to_chat_id", &self.migrate_to_chat_id)?;
        put_some(map, "retry_after", &self.retry_after)?;
        Ok(())
    }
}

impl Object for ResponseParameters {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            migrate_to_chat_id: None,
            retry_after: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "migrate_to_chat_id" => take_some(&mut self.migrate_to_chat_id, map),
            "retry_after" => take_some(&mut self.retry_after, map),
            _ => skip(map),
        }
    }
}

object!(ResponseParameters);

impl Union for InputMedia {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "animation" => rest.object().map(Self::Animation),
            "audio" => rest.object().map(Self::Audio),
            "document" => rest.object().map(Self::Document),
            "live_photo" => rest.object().map(Self::LivePhoto),
            "photo" => rest.object().map(Self::Photo),
            "video" => rest.object().map(Self::Video),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Animation(value) => value.serialize(serializer),
            Self::Audio(value) => value.serialize(serializer),
            Self::Document(value) => value.serialize(serializer),
            Self::LivePhoto(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(InputMedia);

impl Write for InputMediaAnimation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "animation")?;
        put(map, "media", &self.media)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "width", &self.width)?;
        put_some(map, "height", &self.height)?;
        put_some(map, "duration", &self.duration)?;
        put_some(map, "has_spoiler", &self.has_spoiler)?;
        Ok(())
    }
}

impl Object for InputMediaAnimation {
    const REQUIRED: &'static [&'static str] = &["media"];

    fn blank() -> Self {
        Self {
            media: InputFile::id(""),
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

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "media" => take(0, &mut self.media, map),
            "thumbnail" => take_some(&mut self.thumbnail, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_some(&mut self.show_caption_above_media, map),
            "width" => take_some(&mut self.width, map),
            "height" => take_some(&mut self.height, map),
            "duration" => take_some(&mut self.duration, map),
            "has_spoiler" => take_some(&mut self.has_spoiler, map),
            _ => skip(map),
        }
    }
}

object!(InputMediaAnimation);

impl Write for InputMediaAudio {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "audio")?;
        put(map, "media", &self.media)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "duration", &self.duration)?;
        put_some(map, "performer", &self.performer)?;
        put_some(map, "title", &self.title)?;
        Ok(())
    }
}

impl Object for InputMediaAudio {
    const REQUIRED: &'static [&'static str] = &["media"];

    fn blank() -> Self {
        Self {
            media: InputFile::id(""),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            duration: None,
            performer: None,
            title: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "media" => take(0, &mut self.media, map),
            "thumbnail" => take_some(&mut self.thumbnail, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "duration" => take_some(&mut self.duration, map),
            "performer" => take_some_text(&mut self.performer, map),
            "title" => take_some_text(&mut self.title, map),
            _ => skip(map),
        }
    }
}

object!(InputMediaAudio);

impl Write for InputMediaDocument {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "document")?;
        put(map, "media", &self.media)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "disable_content_type_detection", &self.disable_content_type_detection)?;
        Ok(())
    }
}

impl Object for InputMediaDocument {
    const REQUIRED: &'static [&'static str] = &["media"];

    fn blank() -> Self {
        Self {
            media: InputFile::id(""),
            thumbnail: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            disable_content_type_detection: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "media" => take(0, &mut self.media, map),
            "thumbnail" => take_some(&mut self.thumbnail, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "disable_content_type_detection" => take_some(
                &mut self.disable_content_type_detection,
                map,
            ),
            _ => skip(map),
        }
    }
}

object!(InputMediaDocument);

impl Write for InputMediaLink {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "link")?;
        put(map, "url", &self.url)?;
        Ok(())
    }
}

impl Object for InputMediaLink {
    const REQUIRED: &'static [&'static str] = &["url"];

    fn blank() -> Self {
        Self {
            url: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "url" => take(0, &mut self.url, map),
            _ => skip(map),
        }
    }
}

object!(InputMediaLink);

impl Write for InputMediaLivePhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "live_photo")?;
        put(map, "media", &self.media)?;
        put(map, "photo", &self.photo)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "has_spoiler", &self.has_spoiler)?;
        Ok(())
    }
}

impl Object for InputMediaLivePhoto {
    const REQUIRED: &'static [&'static str] = &["media", "photo"];

    fn blank() -> Self {
        Self {
            media: InputFile::id(""),
            photo: InputFile::id(""),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "media" => take(0, &mut self.media, map),
            "photo" => take(1, &mut self.photo, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_some(&mut self.show_caption_above_media, map),
            "has_spoiler" => take_some(&mut self.has_spoiler, map),
            _ => skip(map),
        }
    }
}

object!(InputMediaLivePhoto);

impl Write for InputMediaLocation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "location")?;
        put(map, "latitude", &self.latitude)?;
        put(map, "longitude", &self.longitude)?;
        put_some(map, "horizontal_accuracy", &self.horizontal_accuracy)?;
        Ok(())
    }
}

impl Object for InputMediaLocation {
    const REQUIRED: &'static [&'static str] = &["latitude", "longitude"];

    fn blank() -> Self {
        Self {
            latitude: 0.0,
            longitude: 0.0,
            horizontal_accuracy: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "latitude" => take(0, &mut self.latitude, map),
            "longitude" => take(1, &mut self.longitude, map),
            "horizontal_accuracy" => take_some(&mut self.horizontal_accuracy, map),
            _ => skip(map),
        }
    }
}

object!(InputMediaLocation);

impl Write for InputMediaPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "photo")?;
        put(map, "media", &self.media)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "has_spoiler", &self.has_spoiler)?;
        Ok(())
    }
}

impl Object for InputMediaPhoto {
    const REQUIRED: &'static [&'static str] = &["media"];

    fn blank() -> Self {
        Self {
            media: InputFile::id(""),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            has_spoiler: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "media" => take(0, &mut self.media, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_some(&mut self.show_caption_above_media, map),
            "has_spoiler" => take_some(&mut self.has_spoiler, map),
            _ => skip(map),
        }
    }
}

object!(InputMediaPhoto);

impl Write for InputMediaSticker {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "sticker")?;
        put(map, "media", &self.media)?;
        put_some(map, "emoji", &self.emoji)?;
        Ok(())
    }
}

impl Object for InputMediaSticker {
    const REQUIRED: &'static [&'static str] = &["media"];

    fn blank() -> Self {
        Self {
            media: InputFile::id(""),
            emoji: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "media" => take(0, &mut self.media, map),
            "emoji" => take_some_text(&mut self.emoji, map),
            _ => skip(map),
        }
    }
}

object!(InputMediaSticker);

impl Write for InputMediaVenue {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "venue")?;
        put(map, "latitude", &self.latitude)?;
        put(map, "longitude", &self.longitude)?;
        put(map, "title", &self.title)?;
        put(map, "address", &self.address)?;
        put_some(map, "foursquare_id", &self.foursquare_id)?;
        put_some(map, "foursquare_type", &self.foursquare_type)?;
        put_some(map, "google_place_id", &self.google_place_id)?;
        put_some(map, "google_place_type", &self.google_place_type)?;
        Ok(())
    }
}

impl Object for InputMediaVenue {
    const REQUIRED: &'static [&'static str] = &["latitude", "longitude", "title", "address"];

    fn blank() -> Self {
        Self {
            latitude: 0.0,
            longitude: 0.0,
            title: String::new(),
            address: String::new(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "latitude" => take(0, &mut self.latitude, map),
            "longitude" => take(1, &mut self.longitude, map),
            "title" => take(2, &mut self.title, map),
            "address" => take(3, &mut self.address, map),
            "foursquare_id" => take_some_text(&mut self.foursquare_id, map),
            "foursquare_type" => take_some_text(&mut self.foursquare_type, map),
            "google_place_id" => take_some_text(&mut self.google_place_id, map),
            "google_place_type" => take_some_text(&mut self.google_place_type, map),
            _ => skip(map),
        }
    }
}

object!(InputMediaVenue);

impl Write for InputMediaVideo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "video")?;
        put(map, "media", &self.media)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "cover", &self.cover)?;
        put_some(map, "start_timestamp", &self.start_timestamp)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "width", &self.width)?;
        put_some(map, "height", &self.height)?;
        put_some(map, "duration", &self.duration)?;
        put_some(map, "supports_streaming", &self.supports_streaming)?;
        put_some(map, "has_spoiler", &self.has_spoiler)?;
        Ok(())
    }
}

impl Object for InputMediaVideo {
    const REQUIRED: &'static [&'static str] = &["media"];

    fn blank() -> Self {
        Self {
            media: InputFile::id(""),
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

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "media" => take(0, &mut self.media, map),
            "thumbnail" => take_some(&mut self.thumbnail, map),
            "cover" => take_some(&mut self.cover, map),
            "start_timestamp" => take_some(&mut self.start_timestamp, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_some(&mut self.show_caption_above_media, map),
            "width" => take_some(&mut self.width, map),
            "height" => take_some(&mut self.height, map),
            "duration" => take_some(&mut self.duration, map),
            "supports_streaming" => take_some(&mut self.supports_streaming, map),
            "has_spoiler" => take_some(&mut self.has_spoiler, map),
            _ => skip(map),
        }
    }
}

object!(InputMediaVideo);

impl Write for InputMediaVoiceNote {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "voice_note")?;
        put(map, "media", &self.media)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "duration", &self.duration)?;
        Ok(())
    }
}

impl Object for InputMediaVoiceNote {
    const REQUIRED: &'static [&'static str] = &["media"];

    fn blank() -> Self {
        Self {
            media: InputFile::id(""),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            duration: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "media" => take(0, &mut self.media, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "duration" => take_some(&mut self.duration, map),
            _ => skip(map),
        }
    }
}

object!(InputMediaVoiceNote);

impl Union for InputPaidMedia {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "live_photo" => rest.object().map(Self::LivePhoto),
            "photo" => rest.object().map(Self::Photo),
            "video" => rest.object().map(Self::Video),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::LivePhoto(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(InputPaidMedia);

impl Write for InputPaidMediaLivePhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "live_photo")?;
        put(map, "media", &self.media)?;
        put(map, "photo", &self.photo)?;
        Ok(())
    }
}

impl Object for InputPaidMediaLivePhoto {
    const REQUIRED: &'static [&'static str] = &["media", "photo"];

    fn blank() -> Self {
        Self {
            media: InputFile::id(""),
            photo: InputFile::id(""),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "media" => take(0, &mut self.media, map),
            "photo" => take(1, &mut self.photo, map),
            _ => skip(map),
        }
    }
}

object!(InputPaidMediaLivePhoto);

impl Write for InputPaidMediaPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "photo")?;
        put(map, "media", &self.media)?;
        Ok(())
    }
}

impl Object for InputPaidMediaPhoto {
    const REQUIRED: &'static [&'static str] = &["media"];

    fn blank() -> Self {
        Self {
            media: InputFile::id(""),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "media" => take(0, &mut self.media, map),
            _ => skip(map),
        }
    }
}

object!(InputPaidMediaPhoto);

impl Write for InputPaidMediaVideo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "video")?;
        put(map, "media", &self.media)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "cover", &self.cover)?;
        put_some(map, "start_timestamp", &self.start_timestamp)?;
        put_some(map, "width", &self.width)?;
        put_some(map, "height", &self.height)?;
        put_some(map, "duration", &self.duration)?;
        put_some(map, "supports_streaming", &self.supports_streaming)?;
        Ok(())
    }
}

impl Object for InputPaidMediaVideo {
    const REQUIRED: &'static [&'static str] = &["media"];

    fn blank() -> Self {
        Self {
            media: InputFile::id(""),
            thumbnail: None,
            cover: None,
            start_timestamp: None,
            width: None,
            height: None,
            duration: None,
            supports_streaming: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "media" => take(0, &mut self.media, map),
            "thumbnail" => take_some(&mut self.thumbnail, map),
            "cover" => take_some(&mut self.cover, map),
            "start_timestamp" => take_some(&mut self.start_timestamp, map),
            "width" => take_some(&mut self.width, map),
            "height" => take_some(&mut self.height, map),
            "duration" => take_some(&mut self.duration, map),
            "supports_streaming" => take_some(&mut self.supports_streaming, map),
            _ => skip(map),
        }
    }
}

object!(InputPaidMediaVideo);

impl Union for InputProfilePhoto {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "static" => rest.object().map(Self::Static),
            "animated" => rest.object().map(Self::Animated),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Static(value) => value.serialize(serializer),
            Self::Animated(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(InputProfilePhoto);

impl Write for InputProfilePhotoStatic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "static")?;
        put(map, "photo", &self.photo)?;
        Ok(())
    }
}

impl Object for InputProfilePhotoStatic {
    const REQUIRED: &'static [&'static str] = &["photo"];

    fn blank() -> Self {
        Self {
            photo: InputFile::id(""),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "photo" => take(0, &mut self.photo, map),
            _ => skip(map),
        }
    }
}

object!(InputProfilePhotoStatic);

impl Write for InputProfilePhotoAnimated {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "animated")?;
        put(map, "animation", &self.animation)?;
        put_some(map, "main_frame_timestamp", &self.main_frame_timestamp)?;
        Ok(())
    }
}

impl Object for InputProfilePhotoAnimated {
    const REQUIRED: &'static [&'static str] = &["animation"];

    fn blank() -> Self {
        Self {
            animation: InputFile::id(""),
            main_frame_timestamp: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "animation" => take(0, &mut self.animation, map),
            "main_frame_timestamp" => take_some(&mut self.main_frame_timestamp, map),
            _ => skip(map),
        }
    }
}

object!(InputProfilePhotoAnimated);

impl Union for InputStoryContent {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "photo" => rest.object().map(Self::Photo),
            "video" => rest.object().map(Self::Video),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Photo(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(InputStoryContent);

impl Write for InputStoryContentPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "photo")?;
        put(map, "photo", &self.photo)?;
        Ok(())
    }
}

impl Object for InputStoryContentPhoto {
    const REQUIRED: &'static [&'static str] = &["photo"];

    fn blank() -> Self {
        Self {
            photo: InputFile::id(""),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "photo" => take(0, &mut self.photo, map),
            _ => skip(map),
        }
    }
}

object!(InputStoryContentPhoto);

impl Write for InputStoryContentVideo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "video")?;
        put(map, "video", &self.video)?;
        put_some(map, "duration", &self.duration)?;
        put_some(map, "cover_frame_timestamp", &self.cover_frame_timestamp)?;
        put_some(map, "is_animation", &self.is_animation)?;
        Ok(())
    }
}

impl Object for InputStoryContentVideo {
    const REQUIRED: &'static [&'static str] = &["video"];

    fn blank() -> Self {
        Self {
            video: InputFile::id(""),
            duration: None,
            cover_frame_timestamp: None,
            is_animation: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "video" => take(0, &mut self.video, map),
            "duration" => take_some(&mut self.duration, map),
            "cover_frame_timestamp" => take_some(&mut self.cover_frame_timestamp, map),
            "is_animation" => take_some(&mut self.is_animation, map),
            _ => skip(map),
        }
    }
}

object!(InputStoryContentVideo);

impl Write for Sticker {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "file_id", &self.file_id)?;
        put(map, "file_unique_id", &self.file_unique_id)?;
        put(map, "type", &self.kind)?;
        put(map, "width", &self.width)?;
        put(map, "height", &self.height)?;
        put(map, "is_animated", &self.is_animated)?;
        put(map, "is_video", &self.is_video)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        put_some(map, "emoji", &self.emoji)?;
        put_some(map, "set_name", &self.set_name)?;
        put_some(map, "premium_animation", &self.premium_animation)?;
        put_some(map, "mask_position", &self.mask_position)?;
        put_some(map, "custom_emoji_id", &self.custom_emoji_id)?;
        put_true(map, "needs_repainting", self.needs_repainting)?;
        put_some(map, "file_size", &self.file_size)?;
        Ok(())
    }
}

impl Object for Sticker {
    const REQUIRED: &'static [&'static str] = &["file_id", "file_unique_id", "width", "height"];

    fn blank() -> Self {
        Self {
            file_id: String::new(),
            file_unique_id: String::new(),
            kind: StickerType::Unknown(Box::default()),
            width: 0,
            height: 0,
            is_animated: false,
            is_video: false,
            thumbnail: None,
            emoji: None,
            set_name: None,
            premium_animation: None,
            mask_position: None,
            custom_emoji_id: None,
            needs_repainting: false,
            file_size: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "file_id" => take(0, &mut self.file_id, map),
            "file_unique_id" => take(1, &mut self.file_unique_id, map),
            "type" => take_known(&mut self.kind, map),
            "width" => take(2, &mut self.width, map),
            "height" => take(3, &mut self.height, map),
            "is_animated" => take_flag(&mut self.is_animated, map),
            "is_video" => take_flag(&mut self.is_video, map),
            "thumbnail" => take_some_object(&mut self.thumbnail, map),
            "emoji" => take_some_text(&mut self.emoji, map),
            "set_name" => take_some_text(&mut self.set_name, map),
            "premium_animation" => take_some_object(&mut self.premium_animation, map),
            "mask_position" => take_some_object(&mut self.mask_position, map),
            "custom_emoji_id" => take_some_text(&mut self.custom_emoji_id, map),
            "needs_repainting" => take_flag(&mut self.needs_repainting, map),
            "file_size" => take_some(&mut self.file_size, map),
            _ => skip(map),
        }
    }
}

object!(Sticker);

impl Write for StickerSet {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "name", &self.name)?;
        put(map, "title", &self.title)?;
        put(map, "sticker_type", &self.sticker_type)?;
        put(map, "stickers", &self.stickers)?;
        put_some(map, "thumbnail", &self.thumbnail)?;
        Ok(())
    }
}

impl Object for StickerSet {
    const REQUIRED: &'static [&'static str] = &["name", "title", "stickers"];

    fn blank() -> Self {
        Self {
            name: String::new(),
            title: String::new(),
            sticker_type: StickerType::Unknown(Box::default()),
            stickers: Vec::new(),
            thumbnail: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "name" => take(0, &mut self.name, map),
            "title" => take(1, &mut self.title, map),
            "sticker_type" => take_known(&mut self.sticker_type, map),
            "stickers" => take_objects(2, &mut self.stickers, map),
            "thumbnail" => take_some_object(&mut self.thumbnail, map),
            _ => skip(map),
        }
    }
}

object!(StickerSet);

impl Write for MaskPosition {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "point", &self.point)?;
        put(map, "x_shift", &self.x_shift)?;
        put(map, "y_shift", &self.y_shift)?;
        put(map, "scale", &self.scale)?;
        Ok(())
    }
}

impl Object for MaskPosition {
    const REQUIRED: &'static [&'static str] = &["x_shift", "y_shift", "scale"];

    fn blank() -> Self {
        Self {
            point: MaskPoint::Unknown(Box::default()),
            x_shift: 0.0,
            y_shift: 0.0,
            scale: 0.0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "point" => take_known(&mut self.point, map),
            "x_shift" => take(0, &mut self.x_shift, map),
            "y_shift" => take(1, &mut self.y_shift, map),
            "scale" => take(2, &mut self.scale, map),
            _ => skip(map),
        }
    }
}

object!(MaskPosition);

impl Write for InputSticker {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "sticker", &self.sticker)?;
        put(map, "format", &self.format)?;
        put(map, "emoji_list", &self.emoji_list)?;
        put_some(map, "mask_position", &self.mask_position)?;
        put_some(map, "keywords", &self.keywords)?;
        Ok(())
    }
}

impl Object for InputSticker {
    const REQUIRED: &'static [&'static str] = &["sticker", "emoji_list"];

    fn blank() -> Self {
        Self {
            sticker: InputFile::id(""),
            format: StickerFormat::Unknown(Box::default()),
            emoji_list: Vec::new(),
            mask_position: None,
            keywords: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "sticker" => take(0, &mut self.sticker, map),
            "format" => take_known(&mut self.format, map),
            "emoji_list" => take_list(1, &mut self.emoji_list, map),
            "mask_position" => take_some_object(&mut self.mask_position, map),
            "keywords" => take_some_list(&mut self.keywords, map),
            _ => skip(map),
        }
    }
}

object!(InputSticker);

impl Write for RichMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "blocks", &self.blocks)?;
        put_some(map, "is_rtl", &self.is_rtl)?;
        Ok(())
    }
}

impl Object for RichMessage {
    const REQUIRED: &'static [&'static str] = &["blocks"];

    fn blank() -> Self {
        Self {
            blocks: Vec::new(),
            is_rtl: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "blocks" => take_list(0, &mut self.blocks, map),
            "is_rtl" => take_some(&mut self.is_rtl, map),
            _ => skip(map),
        }
    }
}

object!(RichMessage);

impl Write for InputRichMessage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "blocks", &self.blocks)?;
        put_some(map, "html", &self.html)?;
        put_some(map, "markdown", &self.markdown)?;
        put_some(map, "media", &self.media)?;
        put_some(map, "is_rtl", &self.is_rtl)?;
        put_some(map, "skip_entity_detection", &self.skip_entity_detection)?;
        Ok(())
    }
}

impl Object for InputRichMessage {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            blocks: None,
            html: None,
            markdown: None,
            media: None,
            is_rtl: None,
            skip_entity_detection: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "blocks" => take_some_list(&mut self.blocks, map),
            "html" => take_some_text(&mut self.html, map),
            "markdown" => take_some_text(&mut self.markdown, map),
            "media" => take_some_objects(&mut self.media, map),
            "is_rtl" => take_some(&mut self.is_rtl, map),
            "skip_entity_detection" => take_some(&mut self.skip_entity_detection, map),
            _ => skip(map),
        }
    }
}

object!(InputRichMessage);

impl Write for InputRichMessageMedia {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "media", &self.media)?;
        Ok(())
    }
}

impl Object for InputRichMessageMedia {
    const REQUIRED: &'static [&'static str] = &["id", "media"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            media: RichMessageMedia::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "media" => take(1, &mut self.media, map),
            _ => skip(map),
        }
    }
}

object!(InputRichMessageMedia);

impl Write for RichMessageButton {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        put_some(map, "style", &self.style)?;
        put_some(map, "url", &self.url)?;
        put_some(map, "callback_data", &self.callback_data)?;
        put_some(map, "web_app", &self.web_app)?;
        put_some(map, "login_url", &self.login_url)?;
        put_some(map, "switch_inline_query", &self.switch_inline_query)?;
        put_some(map, "switch_inline_query_current_chat", &self.switch_inline_query_current_chat)?;
        put_some(map, "switch_inline_query_chosen_chat", &self.switch_inline_query_chosen_chat)?;
        put_some(map, "copy_text", &self.copy_text)?;
        put_some(map, "disabled", &self.disabled)?;
        Ok(())
    }
}

impl Object for RichMessageButton {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
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

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "style" => take_some(&mut self.style, map),
            "url" => take_some_text(&mut self.url, map),
            "callback_data" => take_some_text(&mut self.callback_data, map),
            "web_app" => take_some_object(&mut self.web_app, map),
            "login_url" => take_some_object(&mut self.login_url, map),
            "switch_inline_query" => take_some_text(&mut self.switch_inline_query, map),
            "switch_inline_query_current_chat" => take_some_text(
                &mut self.switch_inline_query_current_chat,
                map,
            ),
            "switch_inline_query_chosen_chat" => take_some_object(
                &mut self.switch_inline_query_chosen_chat,
                map,
            ),
            "copy_text" => take_some_object(&mut self.copy_text, map),
            "disabled" => take_some_object(&mut self.disabled, map),
            _ => skip(map),
        }
    }
}

object!(RichMessageButton);

impl Union for RichText {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "bold" => rest.object().map(Self::Bold),
            "italic" => rest.object().map(Self::Italic),
            "underline" => rest.object().map(Self::Underline),
            "strikethrough" => rest.object().map(Self::Strikethrough),
            "spoiler" => rest.object().map(Self::Spoiler),
            "date_time" => rest.object().map(Self::DateTime),
            "text_mention" => rest.object().map(Self::TextMention),
            "subscript" => rest.object().map(Self::Subscript),
            "superscript" => rest.object().map(Self::Superscript),
            "marked" => rest.object().map(Self::Marked),
            "code" => rest.object().map(Self::Code),
            "custom_emoji" => rest.object().map(Self::CustomEmoji),
            "mathematical_expression" => rest.object().map(Self::MathematicalExpression),
            "url" => rest.object().map(Self::Url),
            "email_address" => rest.object().map(Self::EmailAddress),
            "phone_number" => rest.object().map(Self::PhoneNumber),
            "bank_card_number" => rest.object().map(Self::BankCardNumber),
            "mention" => rest.object().map(Self::Mention),
            "hashtag" => rest.object().map(Self::Hashtag),
            "cashtag" => rest.object().map(Self::Cashtag),
            "bot_command" => rest.object().map(Self::BotCommand),
            "button" => rest.object().map(Self::Button),
            "anchor" => rest.object().map(Self::Anchor),
            "anchor_link" => rest.object().map(Self::AnchorLink),
            "reference" => rest.object().map(Self::Reference),
            "reference_link" => rest.object().map(Self::ReferenceLink),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Sequence(value) => value.serialize(serializer),
            Self::Bold(value) => value.serialize(serializer),
            Self::Italic(value) => value.serialize(serializer),
            Self::Underline(value) => value.serialize(serializer),
            Self::Strikethrough(value) => value.serialize(serializer),
            Self::Spoiler(value) => value.serialize(serializer),
            Self::DateTime(value) => value.serialize(serializer),
            Self::TextMention(value) => value.serialize(serializer),
            Self::Subscript(value) => value.serialize(serializer),
            Self::Superscript(value) => value.serialize(serializer),
            Self::Marked(value) => value.serialize(serializer),
            Self::Code(value) => value.serialize(serializer),
            Self::CustomEmoji(value) => value.serialize(serializer),
            Self::MathematicalExpression(value) => value.serialize(serializer),
            Self::Url(value) => value.serialize(serializer),
            Self::EmailAddress(value) => value.serialize(serializer),
            Self::PhoneNumber(value) => value.serialize(serializer),
            Self::BankCardNumber(value) => value.serialize(serializer),
            Self::Mention(value) => value.serialize(serializer),
            Self::Hashtag(value) => value.serialize(serializer),
            Self::Cashtag(value) => value.serialize(serializer),
            Self::BotCommand(value) => value.serialize(serializer),
            Self::Button(value) => value.serialize(serializer),
            Self::Anchor(value) => value.serialize(serializer),
            Self::AnchorLink(value) => value.serialize(serializer),
            Self::Reference(value) => value.serialize(serializer),
            Self::ReferenceLink(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(Self::Text(text.to_owned()))
    }

    fn from_list<'de, A: SeqAccess<'de>>(items: A) -> Option<Result<Self, A::Error>> {
        Some(list(items).map(Self::Sequence))
    }
}

union!(RichText);

impl Write for RichTextBold {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "bold")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichTextBold {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichTextBold);

impl Write for RichTextItalic {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "italic")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichTextItalic {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichTextItalic);

impl Write for RichTextUnderline {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "underline")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichTextUnderline {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichTextUnderline);

impl Write for RichTextStrikethrough {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "strikethrough")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichTextStrikethrough {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichTextStrikethrough);

impl Write for RichTextSpoiler {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "spoiler")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichTextSpoiler {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichTextSpoiler);

impl Write for RichTextDateTime {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "date_time")?;
        put(map, "text", &self.text)?;
        put(map, "unix_time", &self.unix_time)?;
        put(map, "date_time_format", &self.date_time_format)?;
        Ok(())
    }
}

impl Object for RichTextDateTime {
    const REQUIRED: &'static [&'static str] = &["text", "unix_time", "date_time_format"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            unix_time: 0,
            date_time_format: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "unix_time" => take(1, &mut self.unix_time, map),
            "date_time_format" => take(2, &mut self.date_time_format, map),
            _ => skip(map),
        }
    }
}

object!(RichTextDateTime);

impl Write for RichTextTextMention {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "text_mention")?;
        put(map, "text", &self.text)?;
        put(map, "user", &self.user)?;
        Ok(())
    }
}

impl Object for RichTextTextMention {
    const REQUIRED: &'static [&'static str] = &["text", "user"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            user: User::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "user" => take_object(1, &mut self.user, map),
            _ => skip(map),
        }
    }
}

object!(RichTextTextMention);

impl Write for RichTextSubscript {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "subscript")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichTextSubscript {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichTextSubscript);

impl Write for RichTextSuperscript {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "superscript")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichTextSuperscript {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichTextSuperscript);

impl Write for RichTextMarked {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "marked")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichTextMarked {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichTextMarked);

impl Write for RichTextCode {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "code")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichTextCode {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichTextCode);

impl Write for RichTextCustomEmoji {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "custom_emoji")?;
        put(map, "custom_emoji_id", &self.custom_emoji_id)?;
        put(map, "alternative_text", &self.alternative_text)?;
        Ok(())
    }
}

impl Object for RichTextCustomEmoji {
    const REQUIRED: &'static [&'static str] = &["custom_emoji_id", "alternative_text"];

    fn blank() -> Self {
        Self {
            custom_emoji_id: String::new(),
            alternative_text: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "custom_emoji_id" => take(0, &mut self.custom_emoji_id, map),
            "alternative_text" => take(1, &mut self.alternative_text, map),
            _ => skip(map),
        }
    }
}

object!(RichTextCustomEmoji);

impl Write for RichTextMathematicalExpression {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "mathematical_expression")?;
        put(map, "expression", &self.expression)?;
        Ok(())
    }
}

impl Object for RichTextMathematicalExpression {
    const REQUIRED: &'static [&'static str] = &["expression"];

    fn blank() -> Self {
        Self {
            expression: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "expression" => take(0, &mut self.expression, map),
            _ => skip(map),
        }
    }
}

object!(RichTextMathematicalExpression);

impl Write for RichTextUrl {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "url")?;
        put(map, "text", &self.text)?;
        put(map, "url", &self.url)?;
        Ok(())
    }
}

impl Object for RichTextUrl {
    const REQUIRED: &'static [&'static str] = &["text", "url"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            url: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "url" => take(1, &mut self.url, map),
            _ => skip(map),
        }
    }
}

object!(RichTextUrl);

impl Write for RichTextEmailAddress {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "email_address")?;
        put(map, "text", &self.text)?;
        put(map, "email_address", &self.email_address)?;
        Ok(())
    }
}

impl Object for RichTextEmailAddress {
    const REQUIRED: &'static [&'static str] = &["text", "email_address"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            email_address: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "email_address" => take(1, &mut self.email_address, map),
            _ => skip(map),
        }
    }
}

object!(RichTextEmailAddress);

impl Write for RichTextPhoneNumber {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "phone_number")?;
        put(map, "text", &self.text)?;
        put(map, "phone_number", &self.phone_number)?;
        Ok(())
    }
}

impl Object for RichTextPhoneNumber {
    const REQUIRED: &'static [&'static str] = &["text", "phone_number"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            phone_number: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "phone_number" => take(1, &mut self.phone_number, map),
            _ => skip(map),
        }
    }
}

object!(RichTextPhoneNumber);

impl Write for RichTextBankCardNumber {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "bank_card_number")?;
        put(map, "text", &self.text)?;
        put(map, "bank_card_number", &self.bank_card_number)?;
        Ok(())
    }
}

impl Object for RichTextBankCardNumber {
    const REQUIRED: &'static [&'static str] = &["text", "bank_card_number"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            bank_card_number: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "bank_card_number" => take(1, &mut self.bank_card_number, map),
            _ => skip(map),
        }
    }
}

object!(RichTextBankCardNumber);

impl Write for RichTextMention {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "mention")?;
        put(map, "text", &self.text)?;
        put(map, "username", &self.username)?;
        Ok(())
    }
}

impl Object for RichTextMention {
    const REQUIRED: &'static [&'static str] = &["text", "username"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            username: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "username" => take(1, &mut self.username, map),
            _ => skip(map),
        }
    }
}

object!(RichTextMention);

impl Write for RichTextHashtag {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "hashtag")?;
        put(map, "text", &self.text)?;
        put(map, "hashtag", &self.hashtag)?;
        Ok(())
    }
}

impl Object for RichTextHashtag {
    const REQUIRED: &'static [&'static str] = &["text", "hashtag"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            hashtag: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "hashtag" => take(1, &mut self.hashtag, map),
            _ => skip(map),
        }
    }
}

object!(RichTextHashtag);

impl Write for RichTextCashtag {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "cashtag")?;
        put(map, "text", &self.text)?;
        put(map, "cashtag", &self.cashtag)?;
        Ok(())
    }
}

impl Object for RichTextCashtag {
    const REQUIRED: &'static [&'static str] = &["text", "cashtag"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            cashtag: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "cashtag" => take(1, &mut self.cashtag, map),
            _ => skip(map),
        }
    }
}

object!(RichTextCashtag);

impl Write for RichTextBotCommand {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "bot_command")?;
        put(map, "text", &self.text)?;
        put(map, "bot_command", &self.bot_command)?;
        Ok(())
    }
}

impl Object for RichTextBotCommand {
    const REQUIRED: &'static [&'static str] = &["text", "bot_command"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            bot_command: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "bot_command" => take(1, &mut self.bot_command, map),
            _ => skip(map),
        }
    }
}

object!(RichTextBotCommand);

impl Write for RichTextButton {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "button")?;
        put(map, "button", &self.button)?;
        Ok(())
    }
}

impl Object for RichTextButton {
    const REQUIRED: &'static [&'static str] = &["button"];

    fn blank() -> Self {
        Self {
            button: RichMessageButton::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "button" => take_object(0, &mut self.button, map),
            _ => skip(map),
        }
    }
}

object!(RichTextButton);

impl Write for RichTextAnchor {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "anchor")?;
        put(map, "name", &self.name)?;
        Ok(())
    }
}

impl Object for RichTextAnchor {
    const REQUIRED: &'static [&'static str] = &["name"];

    fn blank() -> Self {
        Self {
            name: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "name" => take(0, &mut self.name, map),
            _ => skip(map),
        }
    }
}

object!(RichTextAnchor);

impl Write for RichTextAnchorLink {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "anchor_link")?;
        put(map, "text", &self.text)?;
        put(map, "anchor_name", &self.anchor_name)?;
        Ok(())
    }
}

impl Object for RichTextAnchorLink {
    const REQUIRED: &'static [&'static str] = &["text", "anchor_name"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            anchor_name: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "anchor_name" => take(1, &mut self.anchor_name, map),
            _ => skip(map),
        }
    }
}

object!(RichTextAnchorLink);

impl Write for RichTextReference {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "reference")?;
        put(map, "text", &self.text)?;
        put(map, "name", &self.name)?;
        Ok(())
    }
}

impl Object for RichTextReference {
    const REQUIRED: &'static [&'static str] = &["text", "name"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            name: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "name" => take(1, &mut self.name, map),
            _ => skip(map),
        }
    }
}

object!(RichTextReference);

impl Write for RichTextReferenceLink {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "reference_link")?;
        put(map, "text", &self.text)?;
        put(map, "reference_name", &self.reference_name)?;
        Ok(())
    }
}

impl Object for RichTextReferenceLink {
    const REQUIRED: &'static [&'static str] = &["text", "reference_name"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            reference_name: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "reference_name" => take(1, &mut self.reference_name, map),
            _ => skip(map),
        }
    }
}

object!(RichTextReferenceLink);

impl Write for RichBlockCaption {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        put_some(map, "credit", &self.credit)?;
        Ok(())
    }
}

impl Object for RichBlockCaption {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            credit: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "credit" => take_some(&mut self.credit, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockCaption);

impl Write for RichBlockTableCell {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "text", &self.text)?;
        put_true(map, "is_header", self.is_header)?;
        put_some(map, "colspan", &self.colspan)?;
        put_some(map, "rowspan", &self.rowspan)?;
        put(map, "align", &self.align)?;
        put(map, "valign", &self.valign)?;
        Ok(())
    }
}

impl Object for RichBlockTableCell {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            text: None,
            is_header: false,
            colspan: None,
            rowspan: None,
            align: HorizontalAlignment::Unknown(Box::default()),
            valign: VerticalAlignment::Unknown(Box::default()),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take_some(&mut self.text, map),
            "is_header" => take_flag(&mut self.is_header, map),
            "colspan" => take_some(&mut self.colspan, map),
            "rowspan" => take_some(&mut self.rowspan, map),
            "align" => take_known(&mut self.align, map),
            "valign" => take_known(&mut self.valign, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockTableCell);

impl Write for RichBlockListItem {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "label", &self.label)?;
        put(map, "blocks", &self.blocks)?;
        put_true(map, "has_checkbox", self.has_checkbox)?;
        put_true(map, "is_checked", self.is_checked)?;
        put_some(map, "value", &self.value)?;
        put_some(map, "type", &self.kind)?;
        Ok(())
    }
}

impl Object for RichBlockListItem {
    const REQUIRED: &'static [&'static str] = &["label", "blocks"];

    fn blank() -> Self {
        Self {
            label: String::new(),
            blocks: Vec::new(),
            has_checkbox: false,
            is_checked: false,
            value: None,
            kind: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "label" => take(0, &mut self.label, map),
            "blocks" => take_list(1, &mut self.blocks, map),
            "has_checkbox" => take_flag(&mut self.has_checkbox, map),
            "is_checked" => take_flag(&mut self.is_checked, map),
            "value" => take_some(&mut self.value, map),
            "type" => take_some(&mut self.kind, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockListItem);

impl Union for RichBlock {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "paragraph" => rest.object().map(Self::Paragraph),
            "heading" => rest.object().map(Self::SectionHeading),
            "pre" => rest.object().map(Self::Preformatted),
            "footer" => rest.object().map(Self::Footer),
            "divider" => rest.object().map(Self::Divider),
            "mathematical_expression" => rest.object().map(Self::MathematicalExpression),
            "anchor" => rest.object().map(Self::Anchor),
            "list" => rest.object().map(Self::List),
            "blockquote" => rest.object().map(Self::BlockQuotation),
            "expandable_blockquote" => rest.object().map(Self::ExpandableBlockQuotation),
            "pullquote" => rest.object().map(Self::PullQuotation),
            "collage" => rest.object().map(Self::Collage),
            "slideshow" => rest.object().map(Self::Slideshow),
            "table" => rest.object().map(Self::Table),
            "details" => rest.object().map(Self::Details),
            "map" => rest.object().map(Self::Map),
            "buttons" => rest.object().map(Self::Buttons),
            "animation" => rest.object().map(Self::Animation),
            "audio" => rest.object().map(Self::Audio),
            "document" => rest.object().map(Self::Document),
            "photo" => rest.object().map(Self::Photo),
            "video" => rest.object().map(Self::Video),
            "voice_note" => rest.object().map(Self::VoiceNote),
            "thinking" => rest.object().map(Self::Thinking),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Paragraph(value) => value.serialize(serializer),
            Self::SectionHeading(value) => value.serialize(serializer),
            Self::Preformatted(value) => value.serialize(serializer),
            Self::Footer(value) => value.serialize(serializer),
            Self::Divider(value) => value.serialize(serializer),
            Self::MathematicalExpression(value) => value.serialize(serializer),
            Self::Anchor(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::BlockQuotation(value) => value.serialize(serializer),
            Self::ExpandableBlockQuotation(value) => value.serialize(serializer),
            Self::PullQuotation(value) => value.serialize(serializer),
            Self::Collage(value) => value.serialize(serializer),
            Self::Slideshow(value) => value.serialize(serializer),
            Self::Table(value) => value.serialize(serializer),
            Self::Details(value) => value.serialize(serializer),
            Self::Map(value) => value.serialize(serializer),
            Self::Buttons(value) => value.serialize(serializer),
            Self::Animation(value) => value.serialize(serializer),
            Self::Audio(value) => value.serialize(serializer),
            Self::Document(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::VoiceNote(value) => value.serialize(serializer),
            Self::Thinking(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(RichBlock);

impl Write for RichBlockParagraph {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "paragraph")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichBlockParagraph {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockParagraph);

impl Write for RichBlockSectionHeading {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "heading")?;
        put(map, "text", &self.text)?;
        put(map, "size", &self.size)?;
        Ok(())
    }
}

impl Object for RichBlockSectionHeading {
    const REQUIRED: &'static [&'static str] = &["text", "size"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            size: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "size" => take(1, &mut self.size, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockSectionHeading);

impl Write for RichBlockPreformatted {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "pre")?;
        put(map, "text", &self.text)?;
        put_some(map, "language", &self.language)?;
        Ok(())
    }
}

impl Object for RichBlockPreformatted {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            language: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "language" => take_some_text(&mut self.language, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockPreformatted);

impl Write for RichBlockFooter {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "footer")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichBlockFooter {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockFooter);

impl Write for RichBlockDivider {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "divider")?;
        Ok(())
    }
}

impl Object for RichBlockDivider {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(RichBlockDivider);

impl Write for RichBlockMathematicalExpression {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "mathematical_expression")?;
        put(map, "expression", &self.expression)?;
        Ok(())
    }
}

impl Object for RichBlockMathematicalExpression {
    const REQUIRED: &'static [&'static str] = &["expression"];

    fn blank() -> Self {
        Self {
            expression: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "expression" => take(0, &mut self.expression, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockMathematicalExpression);

impl Write for RichBlockAnchor {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "anchor")?;
        put(map, "name", &self.name)?;
        Ok(())
    }
}

impl Object for RichBlockAnchor {
    const REQUIRED: &'static [&'static str] = &["name"];

    fn blank() -> Self {
        Self {
            name: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "name" => take(0, &mut self.name, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockAnchor);

impl Write for RichBlockList {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "list")?;
        put(map, "items", &self.items)?;
        Ok(())
    }
}

impl Object for RichBlockList {
    const REQUIRED: &'static [&'static str] = &["items"];

    fn blank() -> Self {
        Self {
            items: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "items" => take_objects(0, &mut self.items, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockList);

impl Write for RichBlockBlockQuotation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "blockquote")?;
        put(map, "blocks", &self.blocks)?;
        put_some(map, "credit", &self.credit)?;
        Ok(())
    }
}

impl Object for RichBlockBlockQuotation {
    const REQUIRED: &'static [&'static str] = &["blocks"];

    fn blank() -> Self {
        Self {
            blocks: Vec::new(),
            credit: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "blocks" => take_list(0, &mut self.blocks, map),
            "credit" => take_some(&mut self.credit, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockBlockQuotation);

impl Write for RichBlockExpandableBlockQuotation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "expandable_blockquote")?;
        put(map, "text", &self.text)?;
        put_some(map, "credit", &self.credit)?;
        Ok(())
    }
}

impl Object for RichBlockExpandableBlockQuotation {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            credit: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "credit" => take_some(&mut self.credit, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockExpandableBlockQuotation);

impl Write for RichBlockPullQuotation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "pullquote")?;
        put(map, "text", &self.text)?;
        put_some(map, "credit", &self.credit)?;
        Ok(())
    }
}

impl Object for RichBlockPullQuotation {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            credit: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "credit" => take_some(&mut self.credit, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockPullQuotation);

impl Write for RichBlockCollage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "collage")?;
        put(map, "blocks", &self.blocks)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for RichBlockCollage {
    const REQUIRED: &'static [&'static str] = &["blocks"];

    fn blank() -> Self {
        Self {
            blocks: Vec::new(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "blocks" => take_list(0, &mut self.blocks, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockCollage);

impl Write for RichBlockSlideshow {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "slideshow")?;
        put(map, "blocks", &self.blocks)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for RichBlockSlideshow {
    const REQUIRED: &'static [&'static str] = &["blocks"];

    fn blank() -> Self {
        Self {
            blocks: Vec::new(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "blocks" => take_list(0, &mut self.blocks, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockSlideshow);

impl Write for RichBlockTable {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "table")?;
        put(map, "cells", &self.cells)?;
        put_true(map, "is_bordered", self.is_bordered)?;
        put_true(map, "is_striped", self.is_striped)?;
        put_true(map, "is_compact", self.is_compact)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for RichBlockTable {
    const REQUIRED: &'static [&'static str] = &["cells"];

    fn blank() -> Self {
        Self {
            cells: Vec::new(),
            is_bordered: false,
            is_striped: false,
            is_compact: false,
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "cells" => take_grid(0, &mut self.cells, map),
            "is_bordered" => take_flag(&mut self.is_bordered, map),
            "is_striped" => take_flag(&mut self.is_striped, map),
            "is_compact" => take_flag(&mut self.is_compact, map),
            "caption" => take_some(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockTable);

impl Write for RichBlockDetails {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "details")?;
        put(map, "summary", &self.summary)?;
        put(map, "blocks", &self.blocks)?;
        put_true(map, "is_open", self.is_open)?;
        Ok(())
    }
}

impl Object for RichBlockDetails {
    const REQUIRED: &'static [&'static str] = &["summary", "blocks"];

    fn blank() -> Self {
        Self {
            summary: RichText::Unknown(Value::Null),
            blocks: Vec::new(),
            is_open: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "summary" => take(0, &mut self.summary, map),
            "blocks" => take_list(1, &mut self.blocks, map),
            "is_open" => take_flag(&mut self.is_open, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockDetails);

impl Write for RichBlockMap {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "map")?;
        put(map, "location", &self.location)?;
        put(map, "zoom", &self.zoom)?;
        put(map, "width", &self.width)?;
        put(map, "height", &self.height)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for RichBlockMap {
    const REQUIRED: &'static [&'static str] = &["location", "zoom", "width", "height"];

    fn blank() -> Self {
        Self {
            location: Location::blank(),
            zoom: 0,
            width: 0,
            height: 0,
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "location" => take_object(0, &mut self.location, map),
            "zoom" => take(1, &mut self.zoom, map),
            "width" => take(2, &mut self.width, map),
            "height" => take(3, &mut self.height, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockMap);

impl Write for RichBlockButtons {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "buttons")?;
        put(map, "buttons", &self.buttons)?;
        put_some(map, "align", &self.align)?;
        Ok(())
    }
}

impl Object for RichBlockButtons {
    const REQUIRED: &'static [&'static str] = &["buttons"];

    fn blank() -> Self {
        Self {
            buttons: Vec::new(),
            align: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "buttons" => take_objects(0, &mut self.buttons, map),
            "align" => take_some(&mut self.align, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockButtons);

impl Write for RichBlockAnimation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "animation")?;
        put(map, "animation", &self.animation)?;
        put_true(map, "has_spoiler", self.has_spoiler)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for RichBlockAnimation {
    const REQUIRED: &'static [&'static str] = &["animation"];

    fn blank() -> Self {
        Self {
            animation: Animation::blank(),
            has_spoiler: false,
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "animation" => take_object(0, &mut self.animation, map),
            "has_spoiler" => take_flag(&mut self.has_spoiler, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockAnimation);

impl Write for RichBlockAudio {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "audio")?;
        put(map, "audio", &self.audio)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for RichBlockAudio {
    const REQUIRED: &'static [&'static str] = &["audio"];

    fn blank() -> Self {
        Self {
            audio: Audio::blank(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "audio" => take_object(0, &mut self.audio, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockAudio);

impl Write for RichBlockDocument {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "document")?;
        put(map, "document", &self.document)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for RichBlockDocument {
    const REQUIRED: &'static [&'static str] = &["document"];

    fn blank() -> Self {
        Self {
            document: Document::blank(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "document" => take_object(0, &mut self.document, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockDocument);

impl Write for RichBlockPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "photo")?;
        put(map, "photo", &self.photo)?;
        put_true(map, "has_spoiler", self.has_spoiler)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for RichBlockPhoto {
    const REQUIRED: &'static [&'static str] = &["photo"];

    fn blank() -> Self {
        Self {
            photo: Vec::new(),
            has_spoiler: false,
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "photo" => take_objects(0, &mut self.photo, map),
            "has_spoiler" => take_flag(&mut self.has_spoiler, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockPhoto);

impl Write for RichBlockVideo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "video")?;
        put(map, "video", &self.video)?;
        put_true(map, "has_spoiler", self.has_spoiler)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for RichBlockVideo {
    const REQUIRED: &'static [&'static str] = &["video"];

    fn blank() -> Self {
        Self {
            video: Video::blank(),
            has_spoiler: false,
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "video" => take_object(0, &mut self.video, map),
            "has_spoiler" => take_flag(&mut self.has_spoiler, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockVideo);

impl Write for RichBlockVoiceNote {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "voice_note")?;
        put(map, "voice_note", &self.voice_note)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for RichBlockVoiceNote {
    const REQUIRED: &'static [&'static str] = &["voice_note"];

    fn blank() -> Self {
        Self {
            voice_note: Voice::blank(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "voice_note" => take_object(0, &mut self.voice_note, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockVoiceNote);

impl Write for RichBlockThinking {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "thinking")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for RichBlockThinking {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(RichBlockThinking);

impl Write for InputRichBlockListItem {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "blocks", &self.blocks)?;
        put_true(map, "has_checkbox", self.has_checkbox)?;
        put_true(map, "is_checked", self.is_checked)?;
        put_some(map, "value", &self.value)?;
        put_some(map, "type", &self.kind)?;
        Ok(())
    }
}

impl Object for InputRichBlockListItem {
    const REQUIRED: &'static [&'static str] = &["blocks"];

    fn blank() -> Self {
        Self {
            blocks: Vec::new(),
            has_checkbox: false,
            is_checked: false,
            value: None,
            kind: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "blocks" => take_list(0, &mut self.blocks, map),
            "has_checkbox" => take_flag(&mut self.has_checkbox, map),
            "is_checked" => take_flag(&mut self.is_checked, map),
            "value" => take_some(&mut self.value, map),
            "type" => take_some(&mut self.kind, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockListItem);

impl Union for InputRichBlock {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "paragraph" => rest.object().map(Self::Paragraph),
            "heading" => rest.object().map(Self::SectionHeading),
            "pre" => rest.object().map(Self::Preformatted),
            "footer" => rest.object().map(Self::Footer),
            "divider" => rest.object().map(Self::Divider),
            "mathematical_expression" => rest.object().map(Self::MathematicalExpression),
            "anchor" => rest.object().map(Self::Anchor),
            "list" => rest.object().map(Self::List),
            "blockquote" => rest.object().map(Self::BlockQuotation),
            "expandable_blockquote" => rest.object().map(Self::ExpandableBlockQuotation),
            "pullquote" => rest.object().map(Self::PullQuotation),
            "collage" => rest.object().map(Self::Collage),
            "slideshow" => rest.object().map(Self::Slideshow),
            "table" => rest.object().map(Self::Table),
            "details" => rest.object().map(Self::Details),
            "map" => rest.object().map(Self::Map),
            "buttons" => rest.object().map(Self::Buttons),
            "animation" => rest.object().map(Self::Animation),
            "audio" => rest.object().map(Self::Audio),
            "document" => rest.object().map(Self::Document),
            "photo" => rest.object().map(Self::Photo),
            "video" => rest.object().map(Self::Video),
            "voice_note" => rest.object().map(Self::VoiceNote),
            "thinking" => rest.object().map(Self::Thinking),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Paragraph(value) => value.serialize(serializer),
            Self::SectionHeading(value) => value.serialize(serializer),
            Self::Preformatted(value) => value.serialize(serializer),
            Self::Footer(value) => value.serialize(serializer),
            Self::Divider(value) => value.serialize(serializer),
            Self::MathematicalExpression(value) => value.serialize(serializer),
            Self::Anchor(value) => value.serialize(serializer),
            Self::List(value) => value.serialize(serializer),
            Self::BlockQuotation(value) => value.serialize(serializer),
            Self::ExpandableBlockQuotation(value) => value.serialize(serializer),
            Self::PullQuotation(value) => value.serialize(serializer),
            Self::Collage(value) => value.serialize(serializer),
            Self::Slideshow(value) => value.serialize(serializer),
            Self::Table(value) => value.serialize(serializer),
            Self::Details(value) => value.serialize(serializer),
            Self::Map(value) => value.serialize(serializer),
            Self::Buttons(value) => value.serialize(serializer),
            Self::Animation(value) => value.serialize(serializer),
            Self::Audio(value) => value.serialize(serializer),
            Self::Document(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::VoiceNote(value) => value.serialize(serializer),
            Self::Thinking(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(InputRichBlock);

impl Write for InputRichBlockParagraph {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "paragraph")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for InputRichBlockParagraph {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockParagraph);

impl Write for InputRichBlockSectionHeading {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "heading")?;
        put(map, "text", &self.text)?;
        put(map, "size", &self.size)?;
        Ok(())
    }
}

impl Object for InputRichBlockSectionHeading {
    const REQUIRED: &'static [&'static str] = &["text", "size"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            size: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "size" => take(1, &mut self.size, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockSectionHeading);

impl Write for InputRichBlockPreformatted {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "pre")?;
        put(map, "text", &self.text)?;
        put_some(map, "language", &self.language)?;
        Ok(())
    }
}

impl Object for InputRichBlockPreformatted {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            language: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "language" => take_some_text(&mut self.language, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockPreformatted);

impl Write for InputRichBlockFooter {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "footer")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for InputRichBlockFooter {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockFooter);

impl Write for InputRichBlockDivider {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "divider")?;
        Ok(())
    }
}

impl Object for InputRichBlockDivider {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(InputRichBlockDivider);

impl Write for InputRichBlockMathematicalExpression {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "mathematical_expression")?;
        put(map, "expression", &self.expression)?;
        Ok(())
    }
}

impl Object for InputRichBlockMathematicalExpression {
    const REQUIRED: &'static [&'static str] = &["expression"];

    fn blank() -> Self {
        Self {
            expression: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "expression" => take(0, &mut self.expression, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockMathematicalExpression);

impl Write for InputRichBlockAnchor {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "anchor")?;
        put(map, "name", &self.name)?;
        Ok(())
    }
}

impl Object for InputRichBlockAnchor {
    const REQUIRED: &'static [&'static str] = &["name"];

    fn blank() -> Self {
        Self {
            name: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "name" => take(0, &mut self.name, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockAnchor);

impl Write for InputRichBlockList {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "list")?;
        put(map, "items", &self.items)?;
        Ok(())
    }
}

impl Object for InputRichBlockList {
    const REQUIRED: &'static [&'static str] = &["items"];

    fn blank() -> Self {
        Self {
            items: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "items" => take_objects(0, &mut self.items, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockList);

impl Write for InputRichBlockBlockQuotation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "blockquote")?;
        put(map, "blocks", &self.blocks)?;
        put_some(map, "credit", &self.credit)?;
        Ok(())
    }
}

impl Object for InputRichBlockBlockQuotation {
    const REQUIRED: &'static [&'static str] = &["blocks"];

    fn blank() -> Self {
        Self {
            blocks: Vec::new(),
            credit: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "blocks" => take_list(0, &mut self.blocks, map),
            "credit" => take_some(&mut self.credit, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockBlockQuotation);

impl Write for InputRichBlockExpandableBlockQuotation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "expandable_blockquote")?;
        put(map, "text", &self.text)?;
        put_some(map, "credit", &self.credit)?;
        Ok(())
    }
}

impl Object for InputRichBlockExpandableBlockQuotation {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            credit: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "credit" => take_some(&mut self.credit, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockExpandableBlockQuotation);

impl Write for InputRichBlockPullQuotation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "pullquote")?;
        put(map, "text", &self.text)?;
        put_some(map, "credit", &self.credit)?;
        Ok(())
    }
}

impl Object for InputRichBlockPullQuotation {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
            credit: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "credit" => take_some(&mut self.credit, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockPullQuotation);

impl Write for InputRichBlockCollage {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "collage")?;
        put(map, "blocks", &self.blocks)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for InputRichBlockCollage {
    const REQUIRED: &'static [&'static str] = &["blocks"];

    fn blank() -> Self {
        Self {
            blocks: Vec::new(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "blocks" => take_list(0, &mut self.blocks, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockCollage);

impl Write for InputRichBlockSlideshow {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "slideshow")?;
        put(map, "blocks", &self.blocks)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for InputRichBlockSlideshow {
    const REQUIRED: &'static [&'static str] = &["blocks"];

    fn blank() -> Self {
        Self {
            blocks: Vec::new(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "blocks" => take_list(0, &mut self.blocks, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockSlideshow);

impl Write for InputRichBlockTable {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "table")?;
        put(map, "cells", &self.cells)?;
        put_true(map, "is_bordered", self.is_bordered)?;
        put_true(map, "is_striped", self.is_striped)?;
        put_true(map, "is_compact", self.is_compact)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for InputRichBlockTable {
    const REQUIRED: &'static [&'static str] = &["cells"];

    fn blank() -> Self {
        Self {
            cells: Vec::new(),
            is_bordered: false,
            is_striped: false,
            is_compact: false,
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "cells" => take_grid(0, &mut self.cells, map),
            "is_bordered" => take_flag(&mut self.is_bordered, map),
            "is_striped" => take_flag(&mut self.is_striped, map),
            "is_compact" => take_flag(&mut self.is_compact, map),
            "caption" => take_some(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockTable);

impl Write for InputRichBlockDetails {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "details")?;
        put(map, "summary", &self.summary)?;
        put(map, "blocks", &self.blocks)?;
        put_true(map, "is_open", self.is_open)?;
        Ok(())
    }
}

impl Object for InputRichBlockDetails {
    const REQUIRED: &'static [&'static str] = &["summary", "blocks"];

    fn blank() -> Self {
        Self {
            summary: RichText::Unknown(Value::Null),
            blocks: Vec::new(),
            is_open: false,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "summary" => take(0, &mut self.summary, map),
            "blocks" => take_list(1, &mut self.blocks, map),
            "is_open" => take_flag(&mut self.is_open, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockDetails);

impl Write for InputRichBlockMap {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "map")?;
        put(map, "location", &self.location)?;
        put_some(map, "zoom", &self.zoom)?;
        put_some(map, "width", &self.width)?;
        put_some(map, "height", &self.height)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for InputRichBlockMap {
    const REQUIRED: &'static [&'static str] = &["location"];

    fn blank() -> Self {
        Self {
            location: Location::blank(),
            zoom: None,
            width: None,
            height: None,
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "location" => take_object(0, &mut self.location, map),
            "zoom" => take_some(&mut self.zoom, map),
            "width" => take_some(&mut self.width, map),
            "height" => take_some(&mut self.height, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockMap);

impl Write for InputRichBlockButtons {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "buttons")?;
        put(map, "buttons", &self.buttons)?;
        put_some(map, "align", &self.align)?;
        Ok(())
    }
}

impl Object for InputRichBlockButtons {
    const REQUIRED: &'static [&'static str] = &["buttons"];

    fn blank() -> Self {
        Self {
            buttons: Vec::new(),
            align: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "buttons" => take_objects(0, &mut self.buttons, map),
            "align" => take_some(&mut self.align, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockButtons);

impl Write for InputRichBlockAnimation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "animation")?;
        put(map, "animation", &self.animation)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for InputRichBlockAnimation {
    const REQUIRED: &'static [&'static str] = &["animation"];

    fn blank() -> Self {
        Self {
            animation: InputMediaAnimation::blank(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "animation" => take_object(0, &mut self.animation, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockAnimation);

impl Write for InputRichBlockAudio {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "audio")?;
        put(map, "audio", &self.audio)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for InputRichBlockAudio {
    const REQUIRED: &'static [&'static str] = &["audio"];

    fn blank() -> Self {
        Self {
            audio: InputMediaAudio::blank(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "audio" => take_object(0, &mut self.audio, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockAudio);

impl Write for InputRichBlockDocument {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "document")?;
        put(map, "document", &self.document)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for InputRichBlockDocument {
    const REQUIRED: &'static [&'static str] = &["document"];

    fn blank() -> Self {
        Self {
            document: InputMediaDocument::blank(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "document" => take_object(0, &mut self.document, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockDocument);

impl Write for InputRichBlockPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "photo")?;
        put(map, "photo", &self.photo)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for InputRichBlockPhoto {
    const REQUIRED: &'static [&'static str] = &["photo"];

    fn blank() -> Self {
        Self {
            photo: InputMediaPhoto::blank(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "photo" => take_object(0, &mut self.photo, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockPhoto);

impl Write for InputRichBlockVideo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "video")?;
        put(map, "video", &self.video)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for InputRichBlockVideo {
    const REQUIRED: &'static [&'static str] = &["video"];

    fn blank() -> Self {
        Self {
            video: InputMediaVideo::blank(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "video" => take_object(0, &mut self.video, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockVideo);

impl Write for InputRichBlockVoiceNote {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "voice_note")?;
        put(map, "voice_note", &self.voice_note)?;
        put_some(map, "caption", &self.caption)?;
        Ok(())
    }
}

impl Object for InputRichBlockVoiceNote {
    const REQUIRED: &'static [&'static str] = &["voice_note"];

    fn blank() -> Self {
        Self {
            voice_note: InputMediaVoiceNote::blank(),
            caption: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "voice_note" => take_object(0, &mut self.voice_note, map),
            "caption" => take_some_object(&mut self.caption, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockVoiceNote);

impl Write for InputRichBlockThinking {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "thinking")?;
        put(map, "text", &self.text)?;
        Ok(())
    }
}

impl Object for InputRichBlockThinking {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: RichText::Unknown(Value::Null),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            _ => skip(map),
        }
    }
}

object!(InputRichBlockThinking);

impl Write for InlineQuery {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "from", &self.from)?;
        put(map, "query", &self.query)?;
        put(map, "offset", &self.offset)?;
        put_some(map, "chat_type", &self.chat_type)?;
        put_some(map, "location", &self.location)?;
        Ok(())
    }
}

impl Object for InlineQuery {
    const REQUIRED: &'static [&'static str] = &["id", "from", "query", "offset"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            from: User::blank(),
            query: String::new(),
            offset: String::new(),
            chat_type: None,
            location: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "from" => take_object(1, &mut self.from, map),
            "query" => take(2, &mut self.query, map),
            "offset" => take(3, &mut self.offset, map),
            "chat_type" => take_some(&mut self.chat_type, map),
            "location" => take_some_object(&mut self.location, map),
            _ => skip(map),
        }
    }
}

object!(InlineQuery);

impl Write for InlineQueryResultsButton {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "text", &self.text)?;
        put_some(map, "web_app", &self.web_app)?;
        put_some(map, "start_parameter", &self.start_parameter)?;
        Ok(())
    }
}

impl Object for InlineQueryResultsButton {
    const REQUIRED: &'static [&'static str] = &["text"];

    fn blank() -> Self {
        Self {
            text: String::new(),
            web_app: None,
            start_parameter: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "text" => take(0, &mut self.text, map),
            "web_app" => take_some_object(&mut self.web_app, map),
            "start_parameter" => take_some_text(&mut self.start_parameter, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultsButton);

impl Union for InlineQueryResult {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "audio" => {
                let mut rest = rest;
                rest.hold_all()?;
                if rest.has(&["audio_file_id"]) {
                    return rest.object().map(Self::CachedAudio);
                }
                rest.object().map(Self::Audio)
            }
            "document" => {
                let mut rest = rest;
                rest.hold_all()?;
                if rest.has(&["document_file_id"]) {
                    return rest.object().map(Self::CachedDocument);
                }
                rest.object().map(Self::Document)
            }
            "gif" => {
                let mut rest = rest;
                rest.hold_all()?;
                if rest.has(&["gif_file_id"]) {
                    return rest.object().map(Self::CachedGif);
                }
                rest.object().map(Self::Gif)
            }
            "mpeg4_gif" => {
                let mut rest = rest;
                rest.hold_all()?;
                if rest.has(&["mpeg4_file_id"]) {
                    return rest.object().map(Self::CachedMpeg4Gif);
                }
                rest.object().map(Self::Mpeg4Gif)
            }
            "photo" => {
                let mut rest = rest;
                rest.hold_all()?;
                if rest.has(&["photo_file_id"]) {
                    return rest.object().map(Self::CachedPhoto);
                }
                rest.object().map(Self::Photo)
            }
            "sticker" => rest.object().map(Self::CachedSticker),
            "video" => {
                let mut rest = rest;
                rest.hold_all()?;
                if rest.has(&["video_file_id"]) {
                    return rest.object().map(Self::CachedVideo);
                }
                rest.object().map(Self::Video)
            }
            "voice" => {
                let mut rest = rest;
                rest.hold_all()?;
                if rest.has(&["voice_file_id"]) {
                    return rest.object().map(Self::CachedVoice);
                }
                rest.object().map(Self::Voice)
            }
            "article" => rest.object().map(Self::Article),
            "contact" => rest.object().map(Self::Contact),
            "game" => rest.object().map(Self::Game),
            "location" => rest.object().map(Self::Location),
            "venue" => rest.object().map(Self::Venue),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CachedAudio(value) => value.serialize(serializer),
            Self::CachedDocument(value) => value.serialize(serializer),
            Self::CachedGif(value) => value.serialize(serializer),
            Self::CachedMpeg4Gif(value) => value.serialize(serializer),
            Self::CachedPhoto(value) => value.serialize(serializer),
            Self::CachedSticker(value) => value.serialize(serializer),
            Self::CachedVideo(value) => value.serialize(serializer),
            Self::CachedVoice(value) => value.serialize(serializer),
            Self::Article(value) => value.serialize(serializer),
            Self::Audio(value) => value.serialize(serializer),
            Self::Contact(value) => value.serialize(serializer),
            Self::Game(value) => value.serialize(serializer),
            Self::Document(value) => value.serialize(serializer),
            Self::Gif(value) => value.serialize(serializer),
            Self::Location(value) => value.serialize(serializer),
            Self::Mpeg4Gif(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::Venue(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::Voice(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(InlineQueryResult);

impl Write for InlineQueryResultArticle {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "article")?;
        put(map, "id", &self.id)?;
        put(map, "title", &self.title)?;
        put(map, "input_message_content", &self.input_message_content)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "url", &self.url)?;
        put_some(map, "description", &self.description)?;
        put_some(map, "thumbnail_url", &self.thumbnail_url)?;
        put_some(map, "thumbnail_width", &self.thumbnail_width)?;
        put_some(map, "thumbnail_height", &self.thumbnail_height)?;
        Ok(())
    }
}

impl Object for InlineQueryResultArticle {
    const REQUIRED: &'static [&'static str] = &["id", "title", "input_message_content"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            title: String::new(),
            input_message_content: InputMessageContent::Unknown(Value::Null),
            reply_markup: None,
            url: None,
            description: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "title" => take(1, &mut self.title, map),
            "input_message_content" => take(2, &mut self.input_message_content, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "url" => take_some_text(&mut self.url, map),
            "description" => take_some_text(&mut self.description, map),
            "thumbnail_url" => take_some_text(&mut self.thumbnail_url, map),
            "thumbnail_width" => take_some(&mut self.thumbnail_width, map),
            "thumbnail_height" => take_some(&mut self.thumbnail_height, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultArticle);

impl Write for InlineQueryResultPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "photo")?;
        put(map, "id", &self.id)?;
        put(map, "photo_url", &self.photo_url)?;
        put(map, "thumbnail_url", &self.thumbnail_url)?;
        put_some(map, "photo_width", &self.photo_width)?;
        put_some(map, "photo_height", &self.photo_height)?;
        put_some(map, "title", &self.title)?;
        put_some(map, "description", &self.description)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultPhoto {
    const REQUIRED: &'static [&'static str] = &["id", "photo_url", "thumbnail_url"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            photo_url: String::new(),
            thumbnail_url: String::new(),
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

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "photo_url" => take(1, &mut self.photo_url, map),
            "thumbnail_url" => take(2, &mut self.thumbnail_url, map),
            "photo_width" => take_some(&mut self.photo_width, map),
            "photo_height" => take_some(&mut self.photo_height, map),
            "title" => take_some_text(&mut self.title, map),
            "description" => take_some_text(&mut self.description, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_some(&mut self.show_caption_above_media, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultPhoto);

impl Write for InlineQueryResultGif {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "gif")?;
        put(map, "id", &self.id)?;
        put(map, "gif_url", &self.gif_url)?;
        put_some(map, "gif_width", &self.gif_width)?;
        put_some(map, "gif_height", &self.gif_height)?;
        put_some(map, "gif_duration", &self.gif_duration)?;
        put(map, "thumbnail_url", &self.thumbnail_url)?;
        put_some(map, "thumbnail_mime_type", &self.thumbnail_mime_type)?;
        put_some(map, "title", &self.title)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultGif {
    const REQUIRED: &'static [&'static str] = &["id", "gif_url", "thumbnail_url"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            gif_url: String::new(),
            gif_width: None,
            gif_height: None,
            gif_duration: None,
            thumbnail_url: String::new(),
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

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "gif_url" => take(1, &mut self.gif_url, map),
            "gif_width" => take_some(&mut self.gif_width, map),
            "gif_height" => take_some(&mut self.gif_height, map),
            "gif_duration" => take_some(&mut self.gif_duration, map),
            "thumbnail_url" => take(2, &mut self.thumbnail_url, map),
            "thumbnail_mime_type" => take_some(&mut self.thumbnail_mime_type, map),
            "title" => take_some_text(&mut self.title, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_some(&mut self.show_caption_above_media, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultGif);

impl Write for InlineQueryResultMpeg4Gif {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "mpeg4_gif")?;
        put(map, "id", &self.id)?;
        put(map, "mpeg4_url", &self.mpeg4_url)?;
        put_some(map, "mpeg4_width", &self.mpeg4_width)?;
        put_some(map, "mpeg4_height", &self.mpeg4_height)?;
        put_some(map, "mpeg4_duration", &self.mpeg4_duration)?;
        put(map, "thumbnail_url", &self.thumbnail_url)?;
        put_some(map, "thumbnail_mime_type", &self.thumbnail_mime_type)?;
        put_some(map, "title", &self.title)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultMpeg4Gif {
    const REQUIRED: &'static [&'static str] = &["id", "mpeg4_url", "thumbnail_url"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            mpeg4_url: String::new(),
            mpeg4_width: None,
            mpeg4_height: None,
            mpeg4_duration: None,
            thumbnail_url: String::new(),
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

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "mpeg4_url" => take(1, &mut self.mpeg4_url, map),
            "mpeg4_width" => take_some(&mut self.mpeg4_width, map),
            "mpeg4_height" => take_some(&mut self.mpeg4_height, map),
            "mpeg4_duration" => take_some(&mut self.mpeg4_duration, map),
            "thumbnail_url" => take(2, &mut self.thumbnail_url, map),
            "thumbnail_mime_type" => take_some(&mut self.thumbnail_mime_type, map),
            "title" => take_some_text(&mut self.title, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_some(&mut self.show_caption_above_media, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultMpeg4Gif);

impl Write for InlineQueryResultVideo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "video")?;
        put(map, "id", &self.id)?;
        put(map, "video_url", &self.video_url)?;
        put(map, "mime_type", &self.mime_type)?;
        put(map, "thumbnail_url", &self.thumbnail_url)?;
        put(map, "title", &self.title)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "video_width", &self.video_width)?;
        put_some(map, "video_height", &self.video_height)?;
        put_some(map, "video_duration", &self.video_duration)?;
        put_some(map, "description", &self.description)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultVideo {
    const REQUIRED: &'static [&'static str] = &["id", "video_url", "thumbnail_url", "title"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            video_url: String::new(),
            mime_type: VideoMimeType::Unknown(Box::default()),
            thumbnail_url: String::new(),
            title: String::new(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            video_width: None,
            video_height: None,
            video_duration: None,
            description: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "video_url" => take(1, &mut self.video_url, map),
            "mime_type" => take_known(&mut self.mime_type, map),
            "thumbnail_url" => take(2, &mut self.thumbnail_url, map),
            "title" => take(3, &mut self.title, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_some(&mut self.show_caption_above_media, map),
            "video_width" => take_some(&mut self.video_width, map),
            "video_height" => take_some(&mut self.video_height, map),
            "video_duration" => take_some(&mut self.video_duration, map),
            "description" => take_some_text(&mut self.description, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultVideo);

impl Write for InlineQueryResultAudio {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "audio")?;
        put(map, "id", &self.id)?;
        put(map, "audio_url", &self.audio_url)?;
        put(map, "title", &self.title)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "performer", &self.performer)?;
        put_some(map, "audio_duration", &self.audio_duration)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultAudio {
    const REQUIRED: &'static [&'static str] = &["id", "audio_url", "title"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            audio_url: String::new(),
            title: String::new(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            performer: None,
            audio_duration: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "audio_url" => take(1, &mut self.audio_url, map),
            "title" => take(2, &mut self.title, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "performer" => take_some_text(&mut self.performer, map),
            "audio_duration" => take_some(&mut self.audio_duration, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultAudio);

impl Write for InlineQueryResultVoice {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "voice")?;
        put(map, "id", &self.id)?;
        put(map, "voice_url", &self.voice_url)?;
        put(map, "title", &self.title)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "voice_duration", &self.voice_duration)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultVoice {
    const REQUIRED: &'static [&'static str] = &["id", "voice_url", "title"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            voice_url: String::new(),
            title: String::new(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            voice_duration: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "voice_url" => take(1, &mut self.voice_url, map),
            "title" => take(2, &mut self.title, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "voice_duration" => take_some(&mut self.voice_duration, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultVoice);

impl Write for InlineQueryResultDocument {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "document")?;
        put(map, "id", &self.id)?;
        put(map, "title", &self.title)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put(map, "document_url", &self.document_url)?;
        put(map, "mime_type", &self.mime_type)?;
        put_some(map, "description", &self.description)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        put_some(map, "thumbnail_url", &self.thumbnail_url)?;
        put_some(map, "thumbnail_width", &self.thumbnail_width)?;
        put_some(map, "thumbnail_height", &self.thumbnail_height)?;
        Ok(())
    }
}

impl Object for InlineQueryResultDocument {
    const REQUIRED: &'static [&'static str] = &["id", "title", "document_url"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            title: String::new(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            document_url: String::new(),
            mime_type: DocumentMimeType::Unknown(Box::default()),
            description: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "title" => take(1, &mut self.title, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "document_url" => take(2, &mut self.document_url, map),
            "mime_type" => take_known(&mut self.mime_type, map),
            "description" => take_some_text(&mut self.description, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            "thumbnail_url" => take_some_text(&mut self.thumbnail_url, map),
            "thumbnail_width" => take_some(&mut self.thumbnail_width, map),
            "thumbnail_height" => take_some(&mut self.thumbnail_height, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultDocument);

impl Write for InlineQueryResultLocation {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "location")?;
        put(map, "id", &self.id)?;
        put(map, "latitude", &self.latitude)?;
        put(map, "longitude", &self.longitude)?;
        put(map, "title", &self.title)?;
        put_some(map, "horizontal_accuracy", &self.horizontal_accuracy)?;
        put_some(map, "live_period", &self.live_period)?;
        put_some(map, "heading", &self.heading)?;
        put_some(map, "proximity_alert_radius", &self.proximity_alert_radius)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        put_some(map, "thumbnail_url", &self.thumbnail_url)?;
        put_some(map, "thumbnail_width", &self.thumbnail_width)?;
        put_some(map, "thumbnail_height", &self.thumbnail_height)?;
        Ok(())
    }
}

impl Object for InlineQueryResultLocation {
    const REQUIRED: &'static [&'static str] = &["id", "latitude", "longitude", "title"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            latitude: 0.0,
            longitude: 0.0,
            title: String::new(),
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

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "latitude" => take(1, &mut self.latitude, map),
            "longitude" => take(2, &mut self.longitude, map),
            "title" => take(3, &mut self.title, map),
            "horizontal_accuracy" => take_some(&mut self.horizontal_accuracy, map),
            "live_period" => take_some(&mut self.live_period, map),
            "heading" => take_some(&mut self.heading, map),
            "proximity_alert_radius" => take_some(&mut self.proximity_alert_radius, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            "thumbnail_url" => take_some_text(&mut self.thumbnail_url, map),
            "thumbnail_width" => take_some(&mut self.thumbnail_width, map),
            "thumbnail_height" => take_some(&mut self.thumbnail_height, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultLocation);

impl Write for InlineQueryResultVenue {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "venue")?;
        put(map, "id", &self.id)?;
        put(map, "latitude", &self.latitude)?;
        put(map, "longitude", &self.longitude)?;
        put(map, "title", &self.title)?;
        put(map, "address", &self.address)?;
        put_some(map, "foursquare_id", &self.foursquare_id)?;
        put_some(map, "foursquare_type", &self.foursquare_type)?;
        put_some(map, "google_place_id", &self.google_place_id)?;
        put_some(map, "google_place_type", &self.google_place_type)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        put_some(map, "thumbnail_url", &self.thumbnail_url)?;
        put_some(map, "thumbnail_width", &self.thumbnail_width)?;
        put_some(map, "thumbnail_height", &self.thumbnail_height)?;
        Ok(())
    }
}

impl Object for InlineQueryResultVenue {
    const REQUIRED: &'static [&'static str] = &["id", "latitude", "longitude", "title", "address"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            latitude: 0.0,
            longitude: 0.0,
            title: String::new(),
            address: String::new(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "latitude" => take(1, &mut self.latitude, map),
            "longitude" => take(2, &mut self.longitude, map),
            "title" => take(3, &mut self.title, map),
            "address" => take(4, &mut self.address, map),
            "foursquare_id" => take_some_text(&mut self.foursquare_id, map),
            "foursquare_type" => take_some_text(&mut self.foursquare_type, map),
            "google_place_id" => take_some_text(&mut self.google_place_id, map),
            "google_place_type" => take_some_text(&mut self.google_place_type, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            "thumbnail_url" => take_some_text(&mut self.thumbnail_url, map),
            "thumbnail_width" => take_some(&mut self.thumbnail_width, map),
            "thumbnail_height" => take_some(&mut self.thumbnail_height, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultVenue);

impl Write for InlineQueryResultContact {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "contact")?;
        put(map, "id", &self.id)?;
        put(map, "phone_number", &self.phone_number)?;
        put(map, "first_name", &self.first_name)?;
        put_some(map, "last_name", &self.last_name)?;
        put_some(map, "vcard", &self.vcard)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        put_some(map, "thumbnail_url", &self.thumbnail_url)?;
        put_some(map, "thumbnail_width", &self.thumbnail_width)?;
        put_some(map, "thumbnail_height", &self.thumbnail_height)?;
        Ok(())
    }
}

impl Object for InlineQueryResultContact {
    const REQUIRED: &'static [&'static str] = &["id", "phone_number", "first_name"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            phone_number: String::new(),
            first_name: String::new(),
            last_name: None,
            vcard: None,
            reply_markup: None,
            input_message_content: None,
            thumbnail_url: None,
            thumbnail_width: None,
            thumbnail_height: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "phone_number" => take(1, &mut self.phone_number, map),
            "first_name" => take(2, &mut self.first_name, map),
            "last_name" => take_some_text(&mut self.last_name, map),
            "vcard" => take_some_text(&mut self.vcard, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            "thumbnail_url" => take_some_text(&mut self.thumbnail_url, map),
            "thumbnail_width" => take_some(&mut self.thumbnail_width, map),
            "thumbnail_height" => take_some(&mut self.thumbnail_height, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultContact);

impl Write for InlineQueryResultGame {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "game")?;
        put(map, "id", &self.id)?;
        put(map, "game_short_name", &self.game_short_name)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        Ok(())
    }
}

impl Object for InlineQueryResultGame {
    const REQUIRED: &'static [&'static str] = &["id", "game_short_name"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            game_short_name: String::new(),
            reply_markup: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "game_short_name" => take(1, &mut self.game_short_name, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultGame);

impl Write for InlineQueryResultCachedPhoto {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "photo")?;
        put(map, "id", &self.id)?;
        put(map, "photo_file_id", &self.photo_file_id)?;
        put_some(map, "title", &self.title)?;
        put_some(map, "description", &self.description)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultCachedPhoto {
    const REQUIRED: &'static [&'static str] = &["id", "photo_file_id"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            photo_file_id: String::new(),
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

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "photo_file_id" => take(1, &mut self.photo_file_id, map),
            "title" => take_some_text(&mut self.title, map),
            "description" => take_some_text(&mut self.description, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_some(&mut self.show_caption_above_media, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultCachedPhoto);

impl Write for InlineQueryResultCachedGif {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "gif")?;
        put(map, "id", &self.id)?;
        put(map, "gif_file_id", &self.gif_file_id)?;
        put_some(map, "title", &self.title)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultCachedGif {
    const REQUIRED: &'static [&'static str] = &["id", "gif_file_id"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            gif_file_id: String::new(),
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "gif_file_id" => take(1, &mut self.gif_file_id, map),
            "title" => take_some_text(&mut self.title, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_some(&mut self.show_caption_above_media, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultCachedGif);

impl Write for InlineQueryResultCachedMpeg4Gif {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "mpeg4_gif")?;
        put(map, "id", &self.id)?;
        put(map, "mpeg4_file_id", &self.mpeg4_file_id)?;
        put_some(map, "title", &self.title)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultCachedMpeg4Gif {
    const REQUIRED: &'static [&'static str] = &["id", "mpeg4_file_id"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            mpeg4_file_id: String::new(),
            title: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "mpeg4_file_id" => take(1, &mut self.mpeg4_file_id, map),
            "title" => take_some_text(&mut self.title, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_some(&mut self.show_caption_above_media, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultCachedMpeg4Gif);

impl Write for InlineQueryResultCachedSticker {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "sticker")?;
        put(map, "id", &self.id)?;
        put(map, "sticker_file_id", &self.sticker_file_id)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultCachedSticker {
    const REQUIRED: &'static [&'static str] = &["id", "sticker_file_id"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            sticker_file_id: String::new(),
            reply_markup: None,
            input_message_content: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "sticker_file_id" => take(1, &mut self.sticker_file_id, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultCachedSticker);

impl Write for InlineQueryResultCachedDocument {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "document")?;
        put(map, "id", &self.id)?;
        put(map, "title", &self.title)?;
        put(map, "document_file_id", &self.document_file_id)?;
        put_some(map, "description", &self.description)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultCachedDocument {
    const REQUIRED: &'static [&'static str] = &["id", "title", "document_file_id"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            title: String::new(),
            document_file_id: String::new(),
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "title" => take(1, &mut self.title, map),
            "document_file_id" => take(2, &mut self.document_file_id, map),
            "description" => take_some_text(&mut self.description, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultCachedDocument);

impl Write for InlineQueryResultCachedVideo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "video")?;
        put(map, "id", &self.id)?;
        put(map, "video_file_id", &self.video_file_id)?;
        put(map, "title", &self.title)?;
        put_some(map, "description", &self.description)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "show_caption_above_media", &self.show_caption_above_media)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultCachedVideo {
    const REQUIRED: &'static [&'static str] = &["id", "video_file_id", "title"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            video_file_id: String::new(),
            title: String::new(),
            description: None,
            caption: None,
            parse_mode: None,
            caption_entities: None,
            show_caption_above_media: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "video_file_id" => take(1, &mut self.video_file_id, map),
            "title" => take(2, &mut self.title, map),
            "description" => take_some_text(&mut self.description, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "show_caption_above_media" => take_some(&mut self.show_caption_above_media, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultCachedVideo);

impl Write for InlineQueryResultCachedVoice {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "voice")?;
        put(map, "id", &self.id)?;
        put(map, "voice_file_id", &self.voice_file_id)?;
        put(map, "title", &self.title)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultCachedVoice {
    const REQUIRED: &'static [&'static str] = &["id", "voice_file_id", "title"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            voice_file_id: String::new(),
            title: String::new(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "voice_file_id" => take(1, &mut self.voice_file_id, map),
            "title" => take(2, &mut self.title, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultCachedVoice);

impl Write for InlineQueryResultCachedAudio {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "audio")?;
        put(map, "id", &self.id)?;
        put(map, "audio_file_id", &self.audio_file_id)?;
        put_some(map, "caption", &self.caption)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "caption_entities", &self.caption_entities)?;
        put_some(map, "reply_markup", &self.reply_markup)?;
        put_some(map, "input_message_content", &self.input_message_content)?;
        Ok(())
    }
}

impl Object for InlineQueryResultCachedAudio {
    const REQUIRED: &'static [&'static str] = &["id", "audio_file_id"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            audio_file_id: String::new(),
            caption: None,
            parse_mode: None,
            caption_entities: None,
            reply_markup: None,
            input_message_content: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "audio_file_id" => take(1, &mut self.audio_file_id, map),
            "caption" => take_some_text(&mut self.caption, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "caption_entities" => take_some_objects(&mut self.caption_entities, map),
            "reply_markup" => take_some_object(&mut self.reply_markup, map),
            "input_message_content" => take_some(&mut self.input_message_content, map),
            _ => skip(map),
        }
    }
}

object!(InlineQueryResultCachedAudio);

impl Union for InputMessageContent {
    const TAG: Option<&'static str> = None;

    fn read<'de, A: MapAccess<'de>>(_: &str, mut rest: Rest<'de, A>) -> Result<Self, A::Error> {
        rest.hold_all()?;
        if rest.has(&["message_text"]) {
            return rest.object().map(Self::Text);
        }
        if rest.has(&["rich_message"]) {
            return rest.object().map(Self::Rich);
        }
        if rest.has(&["latitude", "title", "address"]) {
            return rest.object().map(Self::Venue);
        }
        if rest.has(&["latitude"]) {
            return rest.object().map(Self::Location);
        }
        if rest.has(&["phone_number"]) {
            return rest.object().map(Self::Contact);
        }
        if rest.has(&["payload"]) {
            return rest.object().map(Self::Invoice);
        }
        rest.unknown().map(Self::Unknown)
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Rich(value) => value.serialize(serializer),
            Self::Location(value) => value.serialize(serializer),
            Self::Venue(value) => value.serialize(serializer),
            Self::Contact(value) => value.serialize(serializer),
            Self::Invoice(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(InputMessageContent);

impl Write for InputTextMessageContent {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "message_text", &self.message_text)?;
        put_some(map, "parse_mode", &self.parse_mode)?;
        put_some(map, "entities", &self.entities)?;
        put_some(map, "link_preview_options", &self.link_preview_options)?;
        Ok(())
    }
}

impl Object for InputTextMessageContent {
    const REQUIRED: &'static [&'static str] = &["message_text"];

    fn blank() -> Self {
        Self {
            message_text: String::new(),
            parse_mode: None,
            entities: None,
            link_preview_options: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "message_text" => take(0, &mut self.message_text, map),
            "parse_mode" => take_some(&mut self.parse_mode, map),
            "entities" => take_some_objects(&mut self.entities, map),
            "link_preview_options" => take_some_object(&mut self.link_preview_options, map),
            _ => skip(map),
        }
    }
}

object!(InputTextMessageContent);

impl Write for InputRichMessageContent {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "rich_message", &self.rich_message)?;
        Ok(())
    }
}

impl Object for InputRichMessageContent {
    const REQUIRED: &'static [&'static str] = &["rich_message"];

    fn blank() -> Self {
        Self {
            rich_message: InputRichMessage::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "rich_message" => take_object(0, &mut self.rich_message, map),
            _ => skip(map),
        }
    }
}

object!(InputRichMessageContent);

impl Write for InputLocationMessageContent {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "latitude", &self.latitude)?;
        put(map, "longitude", &self.longitude)?;
        put_some(map, "horizontal_accuracy", &self.horizontal_accuracy)?;
        put_some(map, "live_period", &self.live_period)?;
        put_some(map, "heading", &self.heading)?;
        put_some(map, "proximity_alert_radius", &self.proximity_alert_radius)?;
        Ok(())
    }
}

impl Object for InputLocationMessageContent {
    const REQUIRED: &'static [&'static str] = &["latitude", "longitude"];

    fn blank() -> Self {
        Self {
            latitude: 0.0,
            longitude: 0.0,
            horizontal_accuracy: None,
            live_period: None,
            heading: None,
            proximity_alert_radius: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "latitude" => take(0, &mut self.latitude, map),
            "longitude" => take(1, &mut self.longitude, map),
            "horizontal_accuracy" => take_some(&mut self.horizontal_accuracy, map),
            "live_period" => take_some(&mut self.live_period, map),
            "heading" => take_some(&mut self.heading, map),
            "proximity_alert_radius" => take_some(&mut self.proximity_alert_radius, map),
            _ => skip(map),
        }
    }
}

object!(InputLocationMessageContent);

impl Write for InputVenueMessageContent {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "latitude", &self.latitude)?;
        put(map, "longitude", &self.longitude)?;
        put(map, "title", &self.title)?;
        put(map, "address", &self.address)?;
        put_some(map, "foursquare_id", &self.foursquare_id)?;
        put_some(map, "foursquare_type", &self.foursquare_type)?;
        put_some(map, "google_place_id", &self.google_place_id)?;
        put_some(map, "google_place_type", &self.google_place_type)?;
        Ok(())
    }
}

impl Object for InputVenueMessageContent {
    const REQUIRED: &'static [&'static str] = &["latitude", "longitude", "title", "address"];

    fn blank() -> Self {
        Self {
            latitude: 0.0,
            longitude: 0.0,
            title: String::new(),
            address: String::new(),
            foursquare_id: None,
            foursquare_type: None,
            google_place_id: None,
            google_place_type: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "latitude" => take(0, &mut self.latitude, map),
            "longitude" => take(1, &mut self.longitude, map),
            "title" => take(2, &mut self.title, map),
            "address" => take(3, &mut self.address, map),
            "foursquare_id" => take_some_text(&mut self.foursquare_id, map),
            "foursquare_type" => take_some_text(&mut self.foursquare_type, map),
            "google_place_id" => take_some_text(&mut self.google_place_id, map),
            "google_place_type" => take_some_text(&mut self.google_place_type, map),
            _ => skip(map),
        }
    }
}

object!(InputVenueMessageContent);

impl Write for InputContactMessageContent {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "phone_number", &self.phone_number)?;
        put(map, "first_name", &self.first_name)?;
        put_some(map, "last_name", &self.last_name)?;
        put_some(map, "vcard", &self.vcard)?;
        Ok(())
    }
}

impl Object for InputContactMessageContent {
    const REQUIRED: &'static [&'static str] = &["phone_number", "first_name"];

    fn blank() -> Self {
        Self {
            phone_number: String::new(),
            first_name: String::new(),
            last_name: None,
            vcard: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "phone_number" => take(0, &mut self.phone_number, map),
            "first_name" => take(1, &mut self.first_name, map),
            "last_name" => take_some_text(&mut self.last_name, map),
            "vcard" => take_some_text(&mut self.vcard, map),
            _ => skip(map),
        }
    }
}

object!(InputContactMessageContent);

impl Write for InputInvoiceMessageContent {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "title", &self.title)?;
        put(map, "description", &self.description)?;
        put(map, "payload", &self.payload)?;
        put_some(map, "provider_token", &self.provider_token)?;
        put(map, "currency", &self.currency)?;
        put(map, "prices", &self.prices)?;
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

impl Object for InputInvoiceMessageContent {
    const REQUIRED: &'static [&'static str] = &[
        "title",
        "description",
        "payload",
        "currency",
        "prices",
    ];

    fn blank() -> Self {
        Self {
            title: String::new(),
            description: String::new(),
            payload: String::new(),
            provider_token: None,
            currency: String::new(),
            prices: Vec::new(),
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
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "title" => take(0, &mut self.title, map),
            "description" => take(1, &mut self.description, map),
            "payload" => take(2, &mut self.payload, map),
            "provider_token" => take_some_text(&mut self.provider_token, map),
            "currency" => take(3, &mut self.currency, map),
            "prices" => take_objects(4, &mut self.prices, map),
            "max_tip_amount" => take_some(&mut self.max_tip_amount, map),
            "suggested_tip_amounts" => take_some_list(&mut self.suggested_tip_amounts, map),
            "provider_data" => take_some_text(&mut self.provider_data, map),
            "photo_url" => take_some_text(&mut self.photo_url, map),
            "photo_size" => take_some(&mut self.photo_size, map),
            "photo_width" => take_some(&mut self.photo_width, map),
            "photo_height" => take_some(&mut self.photo_height, map),
            "need_name" => take_some(&mut self.need_name, map),
            "need_phone_number" => take_some(&mut self.need_phone_number, map),
            "need_email" => take_some(&mut self.need_email, map),
            "need_shipping_address" => take_some(&mut self.need_shipping_address, map),
            "send_phone_number_to_provider" => take_some(
                &mut self.send_phone_number_to_provider,
                map,
            ),
            "send_email_to_provider" => take_some(&mut self.send_email_to_provider, map),
            "is_flexible" => take_some(&mut self.is_flexible, map),
            _ => skip(map),
        }
    }
}

object!(InputInvoiceMessageContent);

impl Write for ChosenInlineResult {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "result_id", &self.result_id)?;
        put(map, "from", &self.from)?;
        put_some(map, "location", &self.location)?;
        put_some(map, "inline_message_id", &self.inline_message_id)?;
        put(map, "query", &self.query)?;
        Ok(())
    }
}

impl Object for ChosenInlineResult {
    const REQUIRED: &'static [&'static str] = &["result_id", "from", "query"];

    fn blank() -> Self {
        Self {
            result_id: String::new(),
            from: User::blank(),
            location: None,
            inline_message_id: None,
            query: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "result_id" => take(0, &mut self.result_id, map),
            "from" => take_object(1, &mut self.from, map),
            "location" => take_some_object(&mut self.location, map),
            "inline_message_id" => take_some_text(&mut self.inline_message_id, map),
            "query" => take(2, &mut self.query, map),
            _ => skip(map),
        }
    }
}

object!(ChosenInlineResult);

impl Write for LabeledPrice {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "label", &self.label)?;
        put(map, "amount", &self.amount)?;
        Ok(())
    }
}

impl Object for LabeledPrice {
    const REQUIRED: &'static [&'static str] = &["label", "amount"];

    fn blank() -> Self {
        Self {
            label: String::new(),
            amount: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "label" => take(0, &mut self.label, map),
            "amount" => take(1, &mut self.amount, map),
            _ => skip(map),
        }
    }
}

object!(LabeledPrice);

impl Write for Invoice {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "title", &self.title)?;
        put(map, "description", &self.description)?;
        put(map, "start_parameter", &self.start_parameter)?;
        put(map, "currency", &self.currency)?;
        put(map, "total_amount", &self.total_amount)?;
        Ok(())
    }
}

impl Object for Invoice {
    const REQUIRED: &'static [&'static str] = &[
        "title",
        "description",
        "start_parameter",
        "currency",
        "total_amount",
    ];

    fn blank() -> Self {
        Self {
            title: String::new(),
            description: String::new(),
            start_parameter: String::new(),
            currency: String::new(),
            total_amount: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "title" => take(0, &mut self.title, map),
            "description" => take(1, &mut self.description, map),
            "start_parameter" => take(2, &mut self.start_parameter, map),
            "currency" => take(3, &mut self.currency, map),
            "total_amount" => take(4, &mut self.total_amount, map),
            _ => skip(map),
        }
    }
}

object!(Invoice);

impl Write for ShippingAddress {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "country_code", &self.country_code)?;
        put(map, "state", &self.state)?;
        put(map, "city", &self.city)?;
        put(map, "street_line1", &self.street_line1)?;
        put(map, "street_line2", &self.street_line2)?;
        put(map, "post_code", &self.post_code)?;
        Ok(())
    }
}

impl Object for ShippingAddress {
    const REQUIRED: &'static [&'static str] = &[
        "country_code",
        "state",
        "city",
        "street_line1",
        "street_line2",
        "post_code",
    ];

    fn blank() -> Self {
        Self {
            country_code: String::new(),
            state: String::new(),
            city: String::new(),
            street_line1: String::new(),
            street_line2: String::new(),
            post_code: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "country_code" => take(0, &mut self.country_code, map),
            "state" => take(1, &mut self.state, map),
            "city" => take(2, &mut self.city, map),
            "street_line1" => take(3, &mut self.street_line1, map),
            "street_line2" => take(4, &mut self.street_line2, map),
            "post_code" => take(5, &mut self.post_code, map),
            _ => skip(map),
        }
    }
}

object!(ShippingAddress);

impl Write for OrderInfo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "name", &self.name)?;
        put_some(map, "phone_number", &self.phone_number)?;
        put_some(map, "email", &self.email)?;
        put_some(map, "shipping_address", &self.shipping_address)?;
        Ok(())
    }
}

impl Object for OrderInfo {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            name: None,
            phone_number: None,
            email: None,
            shipping_address: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "name" => take_some_text(&mut self.name, map),
            "phone_number" => take_some_text(&mut self.phone_number, map),
            "email" => take_some_text(&mut self.email, map),
            "shipping_address" => take_some_object(&mut self.shipping_address, map),
            _ => skip(map),
        }
    }
}

object!(OrderInfo);

impl Write for ShippingOption {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "title", &self.title)?;
        put(map, "prices", &self.prices)?;
        Ok(())
    }
}

impl Object for ShippingOption {
    const REQUIRED: &'static [&'static str] = &["id", "title", "prices"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            title: String::new(),
            prices: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "title" => take(1, &mut self.title, map),
            "prices" => take_objects(2, &mut self.prices, map),
            _ => skip(map),
        }
    }
}

object!(ShippingOption);

impl Write for SuccessfulPayment {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "currency", &self.currency)?;
        put(map, "total_amount", &self.total_amount)?;
        put(map, "invoice_payload", &self.invoice_payload)?;
        put_some(map, "subscription_expiration_date", &self.subscription_expiration_date)?;
        put_true(map, "is_recurring", self.is_recurring)?;
        put_true(map, "is_first_recurring", self.is_first_recurring)?;
        put_some(map, "shipping_option_id", &self.shipping_option_id)?;
        put_some(map, "order_info", &self.order_info)?;
        put(map, "telegram_payment_charge_id", &self.telegram_payment_charge_id)?;
        put(map, "provider_payment_charge_id", &self.provider_payment_charge_id)?;
        Ok(())
    }
}

impl Object for SuccessfulPayment {
    const REQUIRED: &'static [&'static str] = &[
        "currency",
        "total_amount",
        "invoice_payload",
        "telegram_payment_charge_id",
        "provider_payment_charge_id",
    ];

    fn blank() -> Self {
        Self {
            currency: String::new(),
            total_amount: 0,
            invoice_payload: String::new(),
            subscription_expiration_date: None,
            is_recurring: false,
            is_first_recurring: false,
            shipping_option_id: None,
            order_info: None,
            telegram_payment_charge_id: String::new(),
            provider_payment_charge_id: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "currency" => take(0, &mut self.currency, map),
            "total_amount" => take(1, &mut self.total_amount, map),
            "invoice_payload" => take(2, &mut self.invoice_payload, map),
            "subscription_expiration_date" => take_some(
                &mut self.subscription_expiration_date,
                map,
            ),
            "is_recurring" => take_flag(&mut self.is_recurring, map),
            "is_first_recurring" => take_flag(&mut self.is_first_recurring, map),
            "shipping_option_id" => take_some_text(&mut self.shipping_option_id, map),
            "order_info" => take_some_object(&mut self.order_info, map),
            "telegram_payment_charge_id" => take(3, &mut self.telegram_payment_charge_id, map),
            "provider_payment_charge_id" => take(4, &mut self.provider_payment_charge_id, map),
            _ => skip(map),
        }
    }
}

object!(SuccessfulPayment);

impl Write for RefundedPayment {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "currency", &self.currency)?;
        put(map, "total_amount", &self.total_amount)?;
        put(map, "invoice_payload", &self.invoice_payload)?;
        put(map, "telegram_payment_charge_id", &self.telegram_payment_charge_id)?;
        put_some(map, "provider_payment_charge_id", &self.provider_payment_charge_id)?;
        Ok(())
    }
}

impl Object for RefundedPayment {
    const REQUIRED: &'static [&'static str] = &[
        "currency",
        "total_amount",
        "invoice_payload",
        "telegram_payment_charge_id",
    ];

    fn blank() -> Self {
        Self {
            currency: String::new(),
            total_amount: 0,
            invoice_payload: String::new(),
            telegram_payment_charge_id: String::new(),
            provider_payment_charge_id: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "currency" => take(0, &mut self.currency, map),
            "total_amount" => take(1, &mut self.total_amount, map),
            "invoice_payload" => take(2, &mut self.invoice_payload, map),
            "telegram_payment_charge_id" => take(3, &mut self.telegram_payment_charge_id, map),
            "provider_payment_charge_id" => take_some_text(
                &mut self.provider_payment_charge_id,
                map,
            ),
            _ => skip(map),
        }
    }
}

object!(RefundedPayment);

impl Write for ShippingQuery {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "from", &self.from)?;
        put(map, "invoice_payload", &self.invoice_payload)?;
        put(map, "shipping_address", &self.shipping_address)?;
        Ok(())
    }
}

impl Object for ShippingQuery {
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "from",
        "invoice_payload",
        "shipping_address",
    ];

    fn blank() -> Self {
        Self {
            id: String::new(),
            from: User::blank(),
            invoice_payload: String::new(),
            shipping_address: ShippingAddress::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "from" => take_object(1, &mut self.from, map),
            "invoice_payload" => take(2, &mut self.invoice_payload, map),
            "shipping_address" => take_object(3, &mut self.shipping_address, map),
            _ => skip(map),
        }
    }
}

object!(ShippingQuery);

impl Write for PreCheckoutQuery {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "from", &self.from)?;
        put(map, "currency", &self.currency)?;
        put(map, "total_amount", &self.total_amount)?;
        put(map, "invoice_payload", &self.invoice_payload)?;
        put_some(map, "shipping_option_id", &self.shipping_option_id)?;
        put_some(map, "order_info", &self.order_info)?;
        Ok(())
    }
}

impl Object for PreCheckoutQuery {
    const REQUIRED: &'static [&'static str] = &[
        "id",
        "from",
        "currency",
        "total_amount",
        "invoice_payload",
    ];

    fn blank() -> Self {
        Self {
            id: String::new(),
            from: User::blank(),
            currency: String::new(),
            total_amount: 0,
            invoice_payload: String::new(),
            shipping_option_id: None,
            order_info: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "from" => take_object(1, &mut self.from, map),
            "currency" => take(2, &mut self.currency, map),
            "total_amount" => take(3, &mut self.total_amount, map),
            "invoice_payload" => take(4, &mut self.invoice_payload, map),
            "shipping_option_id" => take_some_text(&mut self.shipping_option_id, map),
            "order_info" => take_some_object(&mut self.order_info, map),
            _ => skip(map),
        }
    }
}

object!(PreCheckoutQuery);

impl Write for PaidMediaPurchased {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "from", &self.from)?;
        put(map, "paid_media_payload", &self.paid_media_payload)?;
        Ok(())
    }
}

impl Object for PaidMediaPurchased {
    const REQUIRED: &'static [&'static str] = &["from", "paid_media_payload"];

    fn blank() -> Self {
        Self {
            from: User::blank(),
            paid_media_payload: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "from" => take_object(0, &mut self.from, map),
            "paid_media_payload" => take(1, &mut self.paid_media_payload, map),
            _ => skip(map),
        }
    }
}

object!(PaidMediaPurchased);

impl Union for RevenueWithdrawalState {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "pending" => rest.object().map(Self::Pending),
            "succeeded" => rest.object().map(Self::Succeeded),
            "failed" => rest.object().map(Self::Failed),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Pending(value) => value.serialize(serializer),
            Self::Succeeded(value) => value.serialize(serializer),
            Self::Failed(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(RevenueWithdrawalState);

impl Write for RevenueWithdrawalStatePending {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "pending")?;
        Ok(())
    }
}

impl Object for RevenueWithdrawalStatePending {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(RevenueWithdrawalStatePending);

impl Write for RevenueWithdrawalStateSucceeded {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "succeeded")?;
        put(map, "date", &self.date)?;
        put(map, "url", &self.url)?;
        Ok(())
    }
}

impl Object for RevenueWithdrawalStateSucceeded {
    const REQUIRED: &'static [&'static str] = &["date", "url"];

    fn blank() -> Self {
        Self {
            date: 0,
            url: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "date" => take(0, &mut self.date, map),
            "url" => take(1, &mut self.url, map),
            _ => skip(map),
        }
    }
}

object!(RevenueWithdrawalStateSucceeded);

impl Write for RevenueWithdrawalStateFailed {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "failed")?;
        Ok(())
    }
}

impl Object for RevenueWithdrawalStateFailed {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(RevenueWithdrawalStateFailed);

impl Write for AffiliateInfo {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put_some(map, "affiliate_user", &self.affiliate_user)?;
        put_some(map, "affiliate_chat", &self.affiliate_chat)?;
        put(map, "commission_per_mille", &self.commission_per_mille)?;
        put(map, "amount", &self.amount)?;
        put_some(map, "nanostar_amount", &self.nanostar_amount)?;
        Ok(())
    }
}

impl Object for AffiliateInfo {
    const REQUIRED: &'static [&'static str] = &["commission_per_mille", "amount"];

    fn blank() -> Self {
        Self {
            affiliate_user: None,
            affiliate_chat: None,
            commission_per_mille: 0,
            amount: 0,
            nanostar_amount: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "affiliate_user" => take_some_object(&mut self.affiliate_user, map),
            "affiliate_chat" => take_some_object(&mut self.affiliate_chat, map),
            "commission_per_mille" => take(0, &mut self.commission_per_mille, map),
            "amount" => take(1, &mut self.amount, map),
            "nanostar_amount" => take_some(&mut self.nanostar_amount, map),
            _ => skip(map),
        }
    }
}

object!(AffiliateInfo);

impl Union for TransactionPartner {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "user" => rest.object().map(Self::User),
            "chat" => rest.object().map(Self::Chat),
            "affiliate_program" => rest.object().map(Self::AffiliateProgram),
            "fragment" => rest.object().map(Self::Fragment),
            "telegram_ads" => rest.object().map(Self::TelegramAds),
            "telegram_api" => rest.object().map(Self::TelegramApi),
            "other" => rest.object().map(Self::Other),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::User(value) => value.serialize(serializer),
            Self::Chat(value) => value.serialize(serializer),
            Self::AffiliateProgram(value) => value.serialize(serializer),
            Self::Fragment(value) => value.serialize(serializer),
            Self::TelegramAds(value) => value.serialize(serializer),
            Self::TelegramApi(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(TransactionPartner);

impl Write for TransactionPartnerUser {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "user")?;
        put(map, "transaction_type", &self.transaction_type)?;
        put(map, "user", &self.user)?;
        put_some(map, "affiliate", &self.affiliate)?;
        put_some(map, "invoice_payload", &self.invoice_payload)?;
        put_some(map, "subscription_period", &self.subscription_period)?;
        put_some(map, "paid_media", &self.paid_media)?;
        put_some(map, "paid_media_payload", &self.paid_media_payload)?;
        put_some(map, "gift", &self.gift)?;
        put_some(map, "premium_subscription_duration", &self.premium_subscription_duration)?;
        Ok(())
    }
}

impl Object for TransactionPartnerUser {
    const REQUIRED: &'static [&'static str] = &["user"];

    fn blank() -> Self {
        Self {
            transaction_type: TransactionType::Unknown(Box::default()),
            user: User::blank(),
            affiliate: None,
            invoice_payload: None,
            subscription_period: None,
            paid_media: None,
            paid_media_payload: None,
            gift: None,
            premium_subscription_duration: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "transaction_type" => take_known(&mut self.transaction_type, map),
            "user" => take_object(0, &mut self.user, map),
            "affiliate" => take_some_object(&mut self.affiliate, map),
            "invoice_payload" => take_some_text(&mut self.invoice_payload, map),
            "subscription_period" => take_some(&mut self.subscription_period, map),
            "paid_media" => take_some_list(&mut self.paid_media, map),
            "paid_media_payload" => take_some_text(&mut self.paid_media_payload, map),
            "gift" => take_some_object(&mut self.gift, map),
            "premium_subscription_duration" => take_some(
                &mut self.premium_subscription_duration,
                map,
            ),
            _ => skip(map),
        }
    }
}

object!(TransactionPartnerUser);

impl Write for TransactionPartnerChat {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "chat")?;
        put(map, "chat", &self.chat)?;
        put_some(map, "gift", &self.gift)?;
        Ok(())
    }
}

impl Object for TransactionPartnerChat {
    const REQUIRED: &'static [&'static str] = &["chat"];

    fn blank() -> Self {
        Self {
            chat: Chat::blank(),
            gift: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "chat" => take_object(0, &mut self.chat, map),
            "gift" => take_some_object(&mut self.gift, map),
            _ => skip(map),
        }
    }
}

object!(TransactionPartnerChat);

impl Write for TransactionPartnerAffiliateProgram {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "affiliate_program")?;
        put_some(map, "sponsor_user", &self.sponsor_user)?;
        put(map, "commission_per_mille", &self.commission_per_mille)?;
        Ok(())
    }
}

impl Object for TransactionPartnerAffiliateProgram {
    const REQUIRED: &'static [&'static str] = &["commission_per_mille"];

    fn blank() -> Self {
        Self {
            sponsor_user: None,
            commission_per_mille: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "sponsor_user" => take_some_object(&mut self.sponsor_user, map),
            "commission_per_mille" => take(0, &mut self.commission_per_mille, map),
            _ => skip(map),
        }
    }
}

object!(TransactionPartnerAffiliateProgram);

impl Write for TransactionPartnerFragment {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "fragment")?;
        put_some(map, "withdrawal_state", &self.withdrawal_state)?;
        Ok(())
    }
}

impl Object for TransactionPartnerFragment {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {
            withdrawal_state: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "withdrawal_state" => take_some(&mut self.withdrawal_state, map),
            _ => skip(map),
        }
    }
}

object!(TransactionPartnerFragment);

impl Write for TransactionPartnerTelegramAds {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "telegram_ads")?;
        Ok(())
    }
}

impl Object for TransactionPartnerTelegramAds {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(TransactionPartnerTelegramAds);

impl Write for TransactionPartnerTelegramApi {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "telegram_api")?;
        put(map, "request_count", &self.request_count)?;
        Ok(())
    }
}

impl Object for TransactionPartnerTelegramApi {
    const REQUIRED: &'static [&'static str] = &["request_count"];

    fn blank() -> Self {
        Self {
            request_count: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "request_count" => take(0, &mut self.request_count, map),
            _ => skip(map),
        }
    }
}

object!(TransactionPartnerTelegramApi);

impl Write for TransactionPartnerOther {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", "other")?;
        Ok(())
    }
}

impl Object for TransactionPartnerOther {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(TransactionPartnerOther);

impl Write for StarTransaction {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "id", &self.id)?;
        put(map, "amount", &self.amount)?;
        put_some(map, "nanostar_amount", &self.nanostar_amount)?;
        put(map, "date", &self.date)?;
        put_some(map, "source", &self.source)?;
        put_some(map, "receiver", &self.receiver)?;
        Ok(())
    }
}

impl Object for StarTransaction {
    const REQUIRED: &'static [&'static str] = &["id", "amount", "date"];

    fn blank() -> Self {
        Self {
            id: String::new(),
            amount: 0,
            nanostar_amount: None,
            date: 0,
            source: None,
            receiver: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "id" => take(0, &mut self.id, map),
            "amount" => take(1, &mut self.amount, map),
            "nanostar_amount" => take_some(&mut self.nanostar_amount, map),
            "date" => take(2, &mut self.date, map),
            "source" => take_some(&mut self.source, map),
            "receiver" => take_some(&mut self.receiver, map),
            _ => skip(map),
        }
    }
}

object!(StarTransaction);

impl Write for StarTransactions {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "transactions", &self.transactions)?;
        Ok(())
    }
}

impl Object for StarTransactions {
    const REQUIRED: &'static [&'static str] = &["transactions"];

    fn blank() -> Self {
        Self {
            transactions: Vec::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "transactions" => take_objects(0, &mut self.transactions, map),
            _ => skip(map),
        }
    }
}

object!(StarTransactions);

impl Write for PassportData {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "data", &self.data)?;
        put(map, "credentials", &self.credentials)?;
        Ok(())
    }
}

impl Object for PassportData {
    const REQUIRED: &'static [&'static str] = &["data", "credentials"];

    fn blank() -> Self {
        Self {
            data: Vec::new(),
            credentials: EncryptedCredentials::blank(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "data" => take_objects(0, &mut self.data, map),
            "credentials" => take_object(1, &mut self.credentials, map),
            _ => skip(map),
        }
    }
}

object!(PassportData);

impl Write for PassportFile {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "file_id", &self.file_id)?;
        put(map, "file_unique_id", &self.file_unique_id)?;
        put(map, "file_size", &self.file_size)?;
        put(map, "file_date", &self.file_date)?;
        Ok(())
    }
}

impl Object for PassportFile {
    const REQUIRED: &'static [&'static str] = &[
        "file_id",
        "file_unique_id",
        "file_size",
        "file_date",
    ];

    fn blank() -> Self {
        Self {
            file_id: String::new(),
            file_unique_id: String::new(),
            file_size: 0,
            file_date: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "file_id" => take(0, &mut self.file_id, map),
            "file_unique_id" => take(1, &mut self.file_unique_id, map),
            "file_size" => take(2, &mut self.file_size, map),
            "file_date" => take(3, &mut self.file_date, map),
            _ => skip(map),
        }
    }
}

object!(PassportFile);

impl Write for EncryptedPassportElement {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "type", &self.kind)?;
        put_some(map, "data", &self.data)?;
        put_some(map, "phone_number", &self.phone_number)?;
        put_some(map, "email", &self.email)?;
        put_some(map, "files", &self.files)?;
        put_some(map, "front_side", &self.front_side)?;
        put_some(map, "reverse_side", &self.reverse_side)?;
        put_some(map, "selfie", &self.selfie)?;
        put_some(map, "translation", &self.translation)?;
        put(map, "hash", &self.hash)?;
        Ok(())
    }
}

impl Object for EncryptedPassportElement {
    const REQUIRED: &'static [&'static str] = &["hash"];

    fn blank() -> Self {
        Self {
            kind: PassportElementType::Unknown(Box::default()),
            data: None,
            phone_number: None,
            email: None,
            files: None,
            front_side: None,
            reverse_side: None,
            selfie: None,
            translation: None,
            hash: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_known(&mut self.kind, map),
            "data" => take_some_text(&mut self.data, map),
            "phone_number" => take_some_text(&mut self.phone_number, map),
            "email" => take_some_text(&mut self.email, map),
            "files" => take_some_objects(&mut self.files, map),
            "front_side" => take_some_object(&mut self.front_side, map),
            "reverse_side" => take_some_object(&mut self.reverse_side, map),
            "selfie" => take_some_object(&mut self.selfie, map),
            "translation" => take_some_objects(&mut self.translation, map),
            "hash" => take(0, &mut self.hash, map),
            _ => skip(map),
        }
    }
}

object!(EncryptedPassportElement);

impl Write for EncryptedCredentials {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "data", &self.data)?;
        put(map, "hash", &self.hash)?;
        put(map, "secret", &self.secret)?;
        Ok(())
    }
}

impl Object for EncryptedCredentials {
    const REQUIRED: &'static [&'static str] = &["data", "hash", "secret"];

    fn blank() -> Self {
        Self {
            data: String::new(),
            hash: String::new(),
            secret: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "data" => take(0, &mut self.data, map),
            "hash" => take(1, &mut self.hash, map),
            "secret" => take(2, &mut self.secret, map),
            _ => skip(map),
        }
    }
}

object!(EncryptedCredentials);

impl Union for PassportElementError {
    const TAG: Option<&'static str> = Some("source");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "data" => rest.object().map(Self::DataField),
            "front_side" => rest.object().map(Self::FrontSide),
            "reverse_side" => rest.object().map(Self::ReverseSide),
            "selfie" => rest.object().map(Self::Selfie),
            "file" => rest.object().map(Self::File),
            "files" => rest.object().map(Self::Files),
            "translation_file" => rest.object().map(Self::TranslationFile),
            "translation_files" => rest.object().map(Self::TranslationFiles),
            "unspecified" => rest.object().map(Self::Unspecified),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::DataField(value) => value.serialize(serializer),
            Self::FrontSide(value) => value.serialize(serializer),
            Self::ReverseSide(value) => value.serialize(serializer),
            Self::Selfie(value) => value.serialize(serializer),
            Self::File(value) => value.serialize(serializer),
            Self::Files(value) => value.serialize(serializer),
            Self::TranslationFile(value) => value.serialize(serializer),
            Self::TranslationFiles(value) => value.serialize(serializer),
            Self::Unspecified(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(PassportElementError);

impl Write for PassportElementErrorDataField {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "source", "data")?;
        put(map, "type", &self.kind)?;
        put(map, "field_name", &self.field_name)?;
        put(map, "data_hash", &self.data_hash)?;
        put(map, "message", &self.message)?;
        Ok(())
    }
}

impl Object for PassportElementErrorDataField {
    const REQUIRED: &'static [&'static str] = &["field_name", "data_hash", "message"];

    fn blank() -> Self {
        Self {
            kind: PassportElementType::Unknown(Box::default()),
            field_name: String::new(),
            data_hash: String::new(),
            message: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_known(&mut self.kind, map),
            "field_name" => take(0, &mut self.field_name, map),
            "data_hash" => take(1, &mut self.data_hash, map),
            "message" => take(2, &mut self.message, map),
            _ => skip(map),
        }
    }
}

object!(PassportElementErrorDataField);

impl Write for PassportElementErrorFrontSide {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "source", "front_side")?;
        put(map, "type", &self.kind)?;
        put(map, "file_hash", &self.file_hash)?;
        put(map, "message", &self.message)?;
        Ok(())
    }
}

impl Object for PassportElementErrorFrontSide {
    const REQUIRED: &'static [&'static str] = &["file_hash", "message"];

    fn blank() -> Self {
        Self {
            kind: PassportElementType::Unknown(Box::default()),
            file_hash: String::new(),
            message: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_known(&mut self.kind, map),
            "file_hash" => take(0, &mut self.file_hash, map),
            "message" => take(1, &mut self.message, map),
            _ => skip(map),
        }
    }
}

object!(PassportElementErrorFrontSide);

impl Write for PassportElementErrorReverseSide {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "source", "reverse_side")?;
        put(map, "type", &self.kind)?;
        put(map, "file_hash", &self.file_hash)?;
        put(map, "message", &self.message)?;
        Ok(())
    }
}

impl Object for PassportElementErrorReverseSide {
    const REQUIRED: &'static [&'static str] = &["file_hash", "message"];

    fn blank() -> Self {
        Self {
            kind: PassportElementType::Unknown(Box::default()),
            file_hash: String::new(),
            message: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_known(&mut self.kind, map),
            "file_hash" => take(0, &mut self.file_hash, map),
            "message" => take(1, &mut self.message, map),
            _ => skip(map),
        }
    }
}

object!(PassportElementErrorReverseSide);

impl Write for PassportElementErrorSelfie {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "source", "selfie")?;
        put(map, "type", &self.kind)?;
        put(map, "file_hash", &self.file_hash)?;
        put(map, "message", &self.message)?;
        Ok(())
    }
}

impl Object for PassportElementErrorSelfie {
    const REQUIRED: &'static [&'static str] = &["file_hash", "message"];

    fn blank() -> Self {
        Self {
            kind: PassportElementType::Unknown(Box::default()),
            file_hash: String::new(),
            message: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_known(&mut self.kind, map),
            "file_hash" => take(0, &mut self.file_hash, map),
            "message" => take(1, &mut self.message, map),
            _ => skip(map),
        }
    }
}

object!(PassportElementErrorSelfie);

impl Write for PassportElementErrorFile {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "source", "file")?;
        put(map, "type", &self.kind)?;
        put(map, "file_hash", &self.file_hash)?;
        put(map, "message", &self.message)?;
        Ok(())
    }
}

impl Object for PassportElementErrorFile {
    const REQUIRED: &'static [&'static str] = &["file_hash", "message"];

    fn blank() -> Self {
        Self {
            kind: PassportElementType::Unknown(Box::default()),
            file_hash: String::new(),
            message: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_known(&mut self.kind, map),
            "file_hash" => take(0, &mut self.file_hash, map),
            "message" => take(1, &mut self.message, map),
            _ => skip(map),
        }
    }
}

object!(PassportElementErrorFile);

impl Write for PassportElementErrorFiles {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "source", "files")?;
        put(map, "type", &self.kind)?;
        put(map, "file_hashes", &self.file_hashes)?;
        put(map, "message", &self.message)?;
        Ok(())
    }
}

impl Object for PassportElementErrorFiles {
    const REQUIRED: &'static [&'static str] = &["file_hashes", "message"];

    fn blank() -> Self {
        Self {
            kind: PassportElementType::Unknown(Box::default()),
            file_hashes: Vec::new(),
            message: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_known(&mut self.kind, map),
            "file_hashes" => take_list(0, &mut self.file_hashes, map),
            "message" => take(1, &mut self.message, map),
            _ => skip(map),
        }
    }
}

object!(PassportElementErrorFiles);

impl Write for PassportElementErrorTranslationFile {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "source", "translation_file")?;
        put(map, "type", &self.kind)?;
        put(map, "file_hash", &self.file_hash)?;
        put(map, "message", &self.message)?;
        Ok(())
    }
}

impl Object for PassportElementErrorTranslationFile {
    const REQUIRED: &'static [&'static str] = &["file_hash", "message"];

    fn blank() -> Self {
        Self {
            kind: PassportElementType::Unknown(Box::default()),
            file_hash: String::new(),
            message: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_known(&mut self.kind, map),
            "file_hash" => take(0, &mut self.file_hash, map),
            "message" => take(1, &mut self.message, map),
            _ => skip(map),
        }
    }
}

object!(PassportElementErrorTranslationFile);

impl Write for PassportElementErrorTranslationFiles {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "source", "translation_files")?;
        put(map, "type", &self.kind)?;
        put(map, "file_hashes", &self.file_hashes)?;
        put(map, "message", &self.message)?;
        Ok(())
    }
}

impl Object for PassportElementErrorTranslationFiles {
    const REQUIRED: &'static [&'static str] = &["file_hashes", "message"];

    fn blank() -> Self {
        Self {
            kind: PassportElementType::Unknown(Box::default()),
            file_hashes: Vec::new(),
            message: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take_known(&mut self.kind, map),
            "file_hashes" => take_list(0, &mut self.file_hashes, map),
            "message" => take(1, &mut self.message, map),
            _ => skip(map),
        }
    }
}

object!(PassportElementErrorTranslationFiles);

impl Write for PassportElementErrorUnspecified {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "source", "unspecified")?;
        put(map, "type", &self.kind)?;
        put(map, "element_hash", &self.element_hash)?;
        put(map, "message", &self.message)?;
        Ok(())
    }
}

impl Object for PassportElementErrorUnspecified {
    const REQUIRED: &'static [&'static str] = &["type", "element_hash", "message"];

    fn blank() -> Self {
        Self {
            kind: String::new(),
            element_hash: String::new(),
            message: String::new(),
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "type" => take(0, &mut self.kind, map),
            "element_hash" => take(1, &mut self.element_hash, map),
            "message" => take(2, &mut self.message, map),
            _ => skip(map),
        }
    }
}

object!(PassportElementErrorUnspecified);

impl Write for Game {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "title", &self.title)?;
        put(map, "description", &self.description)?;
        put(map, "photo", &self.photo)?;
        put_some(map, "text", &self.text)?;
        put_some(map, "text_entities", &self.text_entities)?;
        put_some(map, "animation", &self.animation)?;
        Ok(())
    }
}

impl Object for Game {
    const REQUIRED: &'static [&'static str] = &["title", "description", "photo"];

    fn blank() -> Self {
        Self {
            title: String::new(),
            description: String::new(),
            photo: Vec::new(),
            text: None,
            text_entities: None,
            animation: None,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "title" => take(0, &mut self.title, map),
            "description" => take(1, &mut self.description, map),
            "photo" => take_objects(2, &mut self.photo, map),
            "text" => take_some_text(&mut self.text, map),
            "text_entities" => take_some_objects(&mut self.text_entities, map),
            "animation" => take_some_object(&mut self.animation, map),
            _ => skip(map),
        }
    }
}

object!(Game);

impl Write for CallbackGame {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let _ = map;
        Ok(())
    }
}

impl Object for CallbackGame {
    const REQUIRED: &'static [&'static str] = &[];

    fn blank() -> Self {
        Self {}
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        let _ = name;
        skip(map)
    }
}

object!(CallbackGame);

impl Write for GameHighScore {
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        put(map, "position", &self.position)?;
        put(map, "user", &self.user)?;
        put(map, "score", &self.score)?;
        Ok(())
    }
}

impl Object for GameHighScore {
    const REQUIRED: &'static [&'static str] = &["position", "user", "score"];

    fn blank() -> Self {
        Self {
            position: 0,
            user: User::blank(),
            score: 0,
        }
    }

    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
        match name {
            "position" => take(0, &mut self.position, map),
            "user" => take_object(1, &mut self.user, map),
            "score" => take(2, &mut self.score, map),
            _ => skip(map),
        }
    }
}

object!(GameHighScore);

impl Union for ReplyMarkup {
    const TAG: Option<&'static str> = None;

    fn read<'de, A: MapAccess<'de>>(_: &str, mut rest: Rest<'de, A>) -> Result<Self, A::Error> {
        rest.hold_all()?;
        if rest.has(&["keyboard"]) {
            return rest.object().map(Self::ReplyKeyboardMarkup);
        }
        if rest.has(&["inline_keyboard"]) {
            return rest.object().map(Self::InlineKeyboardMarkup);
        }
        if rest.has(&["remove_keyboard"]) {
            return rest.object().map(Self::ReplyKeyboardRemove);
        }
        if rest.has(&["force_reply"]) {
            return rest.object().map(Self::ForceReply);
        }
        rest.unknown().map(Self::Unknown)
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::InlineKeyboardMarkup(value) => value.serialize(serializer),
            Self::ReplyKeyboardMarkup(value) => value.serialize(serializer),
            Self::ReplyKeyboardRemove(value) => value.serialize(serializer),
            Self::ForceReply(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(ReplyMarkup);

impl Union for MediaGroupItem {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "audio" => rest.object().map(Self::Audio),
            "document" => rest.object().map(Self::Document),
            "live_photo" => rest.object().map(Self::LivePhoto),
            "photo" => rest.object().map(Self::Photo),
            "video" => rest.object().map(Self::Video),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Audio(value) => value.serialize(serializer),
            Self::Document(value) => value.serialize(serializer),
            Self::LivePhoto(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(MediaGroupItem);

impl Union for RichMessageMedia {
    const TAG: Option<&'static str> = Some("type");

    fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
        match tag {
            "animation" => rest.object().map(Self::Animation),
            "audio" => rest.object().map(Self::Audio),
            "document" => rest.object().map(Self::Document),
            "photo" => rest.object().map(Self::Photo),
            "video" => rest.object().map(Self::Video),
            "voice_note" => rest.object().map(Self::VoiceNote),
            _ => rest.unknown().map(Self::Unknown),
        }
    }

    fn keep(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Animation(value) => value.serialize(serializer),
            Self::Audio(value) => value.serialize(serializer),
            Self::Document(value) => value.serialize(serializer),
            Self::Photo(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::VoiceNote(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

union!(RichMessageMedia);

impl Attach for InputPollOption {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.media.attach(uploads);
    }
}

impl Attach for InputMediaAnimation {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("media", &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            uploads.attach("thumbnail", file);
        }
    }
}

impl Attach for InputMediaAudio {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("media", &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            uploads.attach("thumbnail", file);
        }
    }
}

impl Attach for InputMediaDocument {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("media", &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            uploads.attach("thumbnail", file);
        }
    }
}

impl Attach for InputMediaLivePhoto {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("media", &mut self.media);
        uploads.attach("photo", &mut self.photo);
    }
}

impl Attach for InputMediaPhoto {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("media", &mut self.media);
    }
}

impl Attach for InputMediaSticker {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("media", &mut self.media);
    }
}

impl Attach for InputMediaVideo {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("media", &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            uploads.attach("thumbnail", file);
        }
        if let Some(file) = &mut self.cover {
            uploads.attach("cover", file);
        }
    }
}

impl Attach for InputMediaVoiceNote {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("media", &mut self.media);
    }
}

impl Attach for InputPaidMediaLivePhoto {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("media", &mut self.media);
        uploads.attach("photo", &mut self.photo);
    }
}

impl Attach for InputPaidMediaPhoto {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("media", &mut self.media);
    }
}

impl Attach for InputPaidMediaVideo {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("media", &mut self.media);
        if let Some(file) = &mut self.thumbnail {
            uploads.attach("thumbnail", file);
        }
        if let Some(file) = &mut self.cover {
            uploads.attach("cover", file);
        }
    }
}

impl Attach for InputProfilePhotoStatic {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("photo", &mut self.photo);
    }
}

impl Attach for InputProfilePhotoAnimated {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("animation", &mut self.animation);
    }
}

impl Attach for InputStoryContentPhoto {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("photo", &mut self.photo);
    }
}

impl Attach for InputStoryContentVideo {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("video", &mut self.video);
    }
}

impl Attach for InputSticker {
    fn attach(&mut self, uploads: &mut Uploads) {
        uploads.attach("sticker", &mut self.sticker);
    }
}

impl Attach for InputRichMessage {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.blocks.attach(uploads);
        self.media.attach(uploads);
    }
}

impl Attach for InputRichMessageMedia {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.media.attach(uploads);
    }
}

impl Attach for InputRichBlockListItem {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.blocks.attach(uploads);
    }
}

impl Attach for InputRichBlockList {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.items.attach(uploads);
    }
}

impl Attach for InputRichBlockBlockQuotation {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.blocks.attach(uploads);
    }
}

impl Attach for InputRichBlockCollage {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.blocks.attach(uploads);
    }
}

impl Attach for InputRichBlockSlideshow {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.blocks.attach(uploads);
    }
}

impl Attach for InputRichBlockDetails {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.blocks.attach(uploads);
    }
}

impl Attach for InputRichBlockAnimation {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.animation.attach(uploads);
    }
}

impl Attach for InputRichBlockAudio {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.audio.attach(uploads);
    }
}

impl Attach for InputRichBlockDocument {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.document.attach(uploads);
    }
}

impl Attach for InputRichBlockPhoto {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.photo.attach(uploads);
    }
}

impl Attach for InputRichBlockVideo {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.video.attach(uploads);
    }
}

impl Attach for InputRichBlockVoiceNote {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.voice_note.attach(uploads);
    }
}

impl Attach for InlineQueryResultArticle {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultPhoto {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultGif {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultMpeg4Gif {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultVideo {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultAudio {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultVoice {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultDocument {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultLocation {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultVenue {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultContact {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultCachedPhoto {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultCachedGif {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultCachedMpeg4Gif {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultCachedSticker {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultCachedDocument {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultCachedVideo {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultCachedVoice {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InlineQueryResultCachedAudio {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.input_message_content.attach(uploads);
    }
}

impl Attach for InputRichMessageContent {
    fn attach(&mut self, uploads: &mut Uploads) {
        self.rich_message.attach(uploads);
    }
}

impl Attach for InputPollMedia {
    fn attach(&mut self, uploads: &mut Uploads) {
        match self {
            Self::Animation(object) => object.attach(uploads),
            Self::Audio(object) => object.attach(uploads),
            Self::Document(object) => object.attach(uploads),
            Self::LivePhoto(object) => object.attach(uploads),
            Self::Photo(object) => object.attach(uploads),
            Self::Video(object) => object.attach(uploads),
            _ => {}
        }
    }
}

impl Attach for InputPollOptionMedia {
    fn attach(&mut self, uploads: &mut Uploads) {
        match self {
            Self::Animation(object) => object.attach(uploads),
            Self::LivePhoto(object) => object.attach(uploads),
            Self::Photo(object) => object.attach(uploads),
            Self::Sticker(object) => object.attach(uploads),
            Self::Video(object) => object.attach(uploads),
            _ => {}
        }
    }
}

impl Attach for InputMedia {
    fn attach(&mut self, uploads: &mut Uploads) {
        match self {
            Self::Animation(object) => object.attach(uploads),
            Self::Audio(object) => object.attach(uploads),
            Self::Document(object) => object.attach(uploads),
            Self::LivePhoto(object) => object.attach(uploads),
            Self::Photo(object) => object.attach(uploads),
            Self::Video(object) => object.attach(uploads),
            _ => {}
        }
    }
}

impl Attach for InputPaidMedia {
    fn attach(&mut self, uploads: &mut Uploads) {
        match self {
            Self::LivePhoto(object) => object.attach(uploads),
            Self::Photo(object) => object.attach(uploads),
            Self::Video(object) => object.attach(uploads),
            _ => {}
        }
    }
}

impl Attach for InputProfilePhoto {
    fn attach(&mut self, uploads: &mut Uploads) {
        match self {
            Self::Static(object) => object.attach(uploads),
            Self::Animated(object) => object.attach(uploads),
            _ => {}
        }
    }
}

impl Attach for InputStoryContent {
    fn attach(&mut self, uploads: &mut Uploads) {
        match self {
            Self::Photo(object) => object.attach(uploads),
            Self::Video(object) => object.attach(uploads),
            _ => {}
        }
    }
}

impl Attach for InputRichBlock {
    fn attach(&mut self, uploads: &mut Uploads) {
        match self {
            Self::List(object) => object.attach(uploads),
            Self::BlockQuotation(object) => object.attach(uploads),
            Self::Collage(object) => object.attach(uploads),
            Self::Slideshow(object) => object.attach(uploads),
            Self::Details(object) => object.attach(uploads),
            Self::Animation(object) => object.attach(uploads),
            Self::Audio(object) => object.attach(uploads),
            Self::Document(object) => object.attach(uploads),
            Self::Photo(object) => object.attach(uploads),
            Self::Video(object) => object.attach(uploads),
            Self::VoiceNote(object) => object.attach(uploads),
            _ => {}
        }
    }
}

impl Attach for InlineQueryResult {
    fn attach(&mut self, uploads: &mut Uploads) {
        match self {
            Self::CachedAudio(object) => object.attach(uploads),
            Self::CachedDocument(object) => object.attach(uploads),
            Self::CachedGif(object) => object.attach(uploads),
            Self::CachedMpeg4Gif(object) => object.attach(uploads),
            Self::CachedPhoto(object) => object.attach(uploads),
            Self::CachedSticker(object) => object.attach(uploads),
            Self::CachedVideo(object) => object.attach(uploads),
            Self::CachedVoice(object) => object.attach(uploads),
            Self::Article(object) => object.attach(uploads),
            Self::Audio(object) => object.attach(uploads),
            Self::Contact(object) => object.attach(uploads),
            Self::Document(object) => object.attach(uploads),
            Self::Gif(object) => object.attach(uploads),
            Self::Location(object) => object.attach(uploads),
            Self::Mpeg4Gif(object) => object.attach(uploads),
            Self::Photo(object) => object.attach(uploads),
            Self::Venue(object) => object.attach(uploads),
            Self::Video(object) => object.attach(uploads),
            Self::Voice(object) => object.attach(uploads),
            _ => {}
        }
    }
}

impl Attach for InputMessageContent {
    fn attach(&mut self, uploads: &mut Uploads) {
        match self {
            Self::Rich(object) => object.attach(uploads),
            _ => {}
        }
    }
}

impl Attach for MediaGroupItem {
    fn attach(&mut self, uploads: &mut Uploads) {
        match self {
            Self::Audio(object) => object.attach(uploads),
            Self::Document(object) => object.attach(uploads),
            Self::LivePhoto(object) => object.attach(uploads),
            Self::Photo(object) => object.attach(uploads),
            Self::Video(object) => object.attach(uploads),
            _ => {}
        }
    }
}

impl Attach for RichMessageMedia {
    fn attach(&mut self, uploads: &mut Uploads) {
        match self {
            Self::Animation(object) => object.attach(uploads),
            Self::Audio(object) => object.attach(uploads),
            Self::Document(object) => object.attach(uploads),
            Self::Photo(object) => object.attach(uploads),
            Self::Video(object) => object.attach(uploads),
            Self::VoiceNote(object) => object.attach(uploads),
            _ => {}
        }
    }
}
