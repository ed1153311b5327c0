// Generated from api-schema.json (Bot API 10.3). Change the schema or the generator, not this file.

/// Checks each request with every parameter set, then with the required ones only.
fn check_all() {
    check(
        GetUpdates::builder()
            .offset(sample::<i64>("getUpdates", "offset"))
            .limit(sample::<i64>("getUpdates", "limit"))
            .timeout(sample::<i64>("getUpdates", "timeout"))
            .allowed_updates(sample::<Vec<UpdateType>>("getUpdates", "allowed_updates"))
            .build(),
        true,
    );
    check(GetUpdates::builder().build(), false);
    check(
        SetWebhook::builder()
            .url(sample::<String>("setWebhook", "url"))
            .certificate(sample::<InputFile>("setWebhook", "certificate"))
            .ip_address(sample::<String>("setWebhook", "ip_address"))
            .max_connections(sample::<i64>("setWebhook", "max_connections"))
            .allowed_updates(sample::<Vec<UpdateType>>("setWebhook", "allowed_updates"))
            .drop_pending_updates(sample::<bool>("setWebhook", "drop_pending_updates"))
            .secret_token(sample::<String>("setWebhook", "secret_token"))
            .build(),
        true,
    );
    check(SetWebhook::builder().url(sample::<String>("setWebhook", "url")).build(), false);
    check(
        DeleteWebhook::builder()
            .drop_pending_updates(sample::<bool>("deleteWebhook", "drop_pending_updates"))
            .build(),
        true,
    );
    check(DeleteWebhook::builder().build(), false);
    check(GetWebhookInfo::builder().build(), true);
    check(GetWebhookInfo::builder().build(), false);
    check(GetMe::builder().build(), true);
    check(GetMe::builder().build(), false);
    check(LogOut::builder().build(), true);
    check(LogOut::builder().build(), false);
    check(Close::builder().build(), true);
    check(Close::builder().build(), false);
    check(
        SendMessage::builder()
            .business_connection_id(sample::<String>("sendMessage", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendMessage", "chat_id"))
            .message_thread_id(sample::<i64>("sendMessage", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendMessage", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendMessage", "ephemeral_message_parameters"))
            .text(sample::<String>("sendMessage", "text"))
            .parse_mode(sample::<ParseMode>("sendMessage", "parse_mode"))
            .entities(sample::<Vec<MessageEntity>>("sendMessage", "entities"))
            .link_preview_options(sample::<LinkPreviewOptions>("sendMessage", "link_preview_options"))
            .disable_notification(sample::<bool>("sendMessage", "disable_notification"))
            .protect_content(sample::<bool>("sendMessage", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendMessage", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendMessage", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendMessage", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendMessage", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendMessage", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendMessage::builder()
            .chat_id(sample::<ChatId>("sendMessage", "chat_id"))
            .text(sample::<String>("sendMessage", "text"))
            .build(),
        false,
    );
    check(
        ForwardMessage::builder()
            .chat_id(sample::<ChatId>("forwardMessage", "chat_id"))
            .message_thread_id(sample::<i64>("forwardMessage", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("forwardMessage", "direct_messages_topic_id"))
            .from_chat_id(sample::<ChatId>("forwardMessage", "from_chat_id"))
            .video_start_timestamp(sample::<i64>("forwardMessage", "video_start_timestamp"))
            .disable_notification(sample::<bool>("forwardMessage", "disable_notification"))
            .protect_content(sample::<bool>("forwardMessage", "protect_content"))
            .message_effect_id(sample::<String>("forwardMessage", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("forwardMessage", "suggested_post_parameters"))
            .message_id(sample::<i64>("forwardMessage", "message_id"))
            .build(),
        true,
    );
    check(
        ForwardMessage::builder()
            .chat_id(sample::<ChatId>("forwardMessage", "chat_id"))
            .from_chat_id(sample::<ChatId>("forwardMessage", "from_chat_id"))
            .message_id(sample::<i64>("forwardMessage", "message_id"))
            .build(),
        false,
    );
    check(
        ForwardMessages::builder()
            .chat_id(sample::<ChatId>("forwardMessages", "chat_id"))
            .message_thread_id(sample::<i64>("forwardMessages", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("forwardMessages", "direct_messages_topic_id"))
            .from_chat_id(sample::<ChatId>("forwardMessages", "from_chat_id"))
            .message_ids(sample::<Vec<i64>>("forwardMessages", "message_ids"))
            .disable_notification(sample::<bool>("forwardMessages", "disable_notification"))
            .protect_content(sample::<bool>("forwardMessages", "protect_content"))
            .build(),
        true,
    );
    check(
        ForwardMessages::builder()
            .chat_id(sample::<ChatId>("forwardMessages", "chat_id"))
            .from_chat_id(sample::<ChatId>("forwardMessages", "from_chat_id"))
            .message_ids(sample::<Vec<i64>>("forwardMessages", "message_ids"))
            .build(),
        false,
    );
    check(
        CopyMessage::builder()
            .chat_id(sample::<ChatId>("copyMessage", "chat_id"))
            .message_thread_id(sample::<i64>("copyMessage", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("copyMessage", "direct_messages_topic_id"))
            .from_chat_id(sample::<ChatId>("copyMessage", "from_chat_id"))
            .message_id(sample::<i64>("copyMessage", "message_id"))
            .video_start_timestamp(sample::<i64>("copyMessage", "video_start_timestamp"))
            .caption(sample::<String>("copyMessage", "caption"))
            .parse_mode(sample::<ParseMode>("copyMessage", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("copyMessage", "caption_entities"))
            .show_caption_above_media(sample::<bool>("copyMessage", "show_caption_above_media"))
            .disable_notification(sample::<bool>("copyMessage", "disable_notification"))
            .protect_content(sample::<bool>("copyMessage", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("copyMessage", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("copyMessage", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("copyMessage", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("copyMessage", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("copyMessage", "reply_markup"))
            .build(),
        true,
    );
    check(
        CopyMessage::builder()
            .chat_id(sample::<ChatId>("copyMessage", "chat_id"))
            .from_chat_id(sample::<ChatId>("copyMessage", "from_chat_id"))
            .message_id(sample::<i64>("copyMessage", "message_id"))
            .build(),
        false,
    );
    check(
        CopyMessages::builder()
            .chat_id(sample::<ChatId>("copyMessages", "chat_id"))
            .message_thread_id(sample::<i64>("copyMessages", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("copyMessages", "direct_messages_topic_id"))
            .from_chat_id(sample::<ChatId>("copyMessages", "from_chat_id"))
            .message_ids(sample::<Vec<i64>>("copyMessages", "message_ids"))
            .disable_notification(sample::<bool>("copyMessages", "disable_notification"))
            .protect_content(sample::<bool>("copyMessages", "protect_content"))
            .remove_caption(sample::<bool>("copyMessages", "remove_caption"))
            .build(),
        true,
    );
    check(
        CopyMessages::builder()
            .chat_id(sample::<ChatId>("copyMessages", "chat_id"))
            .from_chat_id(sample::<ChatId>("copyMessages", "from_chat_id"))
            .message_ids(sample::<Vec<i64>>("copyMessages", "message_ids"))
            .build(),
        false,
    );
    check(
        SendPhoto::builder()
            .business_connection_id(sample::<String>("sendPhoto", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendPhoto", "chat_id"))
            .message_thread_id(sample::<i64>("sendPhoto", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendPhoto", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendPhoto", "ephemeral_message_parameters"))
            .photo(sample::<InputFile>("sendPhoto", "photo"))
            .caption(sample::<String>("sendPhoto", "caption"))
            .parse_mode(sample::<ParseMode>("sendPhoto", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("sendPhoto", "caption_entities"))
            .show_caption_above_media(sample::<bool>("sendPhoto", "show_caption_above_media"))
            .has_spoiler(sample::<bool>("sendPhoto", "has_spoiler"))
            .disable_notification(sample::<bool>("sendPhoto", "disable_notification"))
            .protect_content(sample::<bool>("sendPhoto", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendPhoto", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendPhoto", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendPhoto", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendPhoto", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendPhoto", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendPhoto::builder()
            .chat_id(sample::<ChatId>("sendPhoto", "chat_id"))
            .photo(sample::<InputFile>("sendPhoto", "photo"))
            .build(),
        false,
    );
    check(
        SendLivePhoto::builder()
            .business_connection_id(sample::<String>("sendLivePhoto", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendLivePhoto", "chat_id"))
            .message_thread_id(sample::<i64>("sendLivePhoto", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendLivePhoto", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendLivePhoto", "ephemeral_message_parameters"))
            .live_photo(sample::<InputFile>("sendLivePhoto", "live_photo"))
            .photo(sample::<InputFile>("sendLivePhoto", "photo"))
            .caption(sample::<String>("sendLivePhoto", "caption"))
            .parse_mode(sample::<ParseMode>("sendLivePhoto", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("sendLivePhoto", "caption_entities"))
            .show_caption_above_media(sample::<bool>("sendLivePhoto", "show_caption_above_media"))
            .has_spoiler(sample::<bool>("sendLivePhoto", "has_spoiler"))
            .disable_notification(sample::<bool>("sendLivePhoto", "disable_notification"))
            .protect_content(sample::<bool>("sendLivePhoto", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendLivePhoto", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendLivePhoto", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendLivePhoto", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendLivePhoto", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendLivePhoto", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendLivePhoto::builder()
            .chat_id(sample::<ChatId>("sendLivePhoto", "chat_id"))
            .live_photo(sample::<InputFile>("sendLivePhoto", "live_photo"))
            .photo(sample::<InputFile>("sendLivePhoto", "photo"))
            .build(),
        false,
    );
    check(
        SendAudio::builder()
            .business_connection_id(sample::<String>("sendAudio", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendAudio", "chat_id"))
            .message_thread_id(sample::<i64>("sendAudio", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendAudio", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendAudio", "ephemeral_message_parameters"))
            .audio(sample::<InputFile>("sendAudio", "audio"))
            .caption(sample::<String>("sendAudio", "caption"))
            .parse_mode(sample::<ParseMode>("sendAudio", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("sendAudio", "caption_entities"))
            .duration(sample::<i64>("sendAudio", "duration"))
            .performer(sample::<String>("sendAudio", "performer"))
            .title(sample::<String>("sendAudio", "title"))
            .thumbnail(sample::<InputFile>("sendAudio", "thumbnail"))
            .disable_notification(sample::<bool>("sendAudio", "disable_notification"))
            .protect_content(sample::<bool>("sendAudio", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendAudio", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendAudio", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendAudio", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendAudio", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendAudio", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendAudio::builder()
            .chat_id(sample::<ChatId>("sendAudio", "chat_id"))
            .audio(sample::<InputFile>("sendAudio", "audio"))
            .build(),
        false,
    );
    check(
        SendDocument::builder()
            .business_connection_id(sample::<String>("sendDocument", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendDocument", "chat_id"))
            .message_thread_id(sample::<i64>("sendDocument", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendDocument", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendDocument", "ephemeral_message_parameters"))
            .document(sample::<InputFile>("sendDocument", "document"))
            .thumbnail(sample::<InputFile>("sendDocument", "thumbnail"))
            .caption(sample::<String>("sendDocument", "caption"))
            .parse_mode(sample::<ParseMode>("sendDocument", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("sendDocument", "caption_entities"))
            .disable_content_type_detection(sample::<bool>("sendDocument", "disable_content_type_detection"))
            .disable_notification(sample::<bool>("sendDocument", "disable_notification"))
            .protect_content(sample::<bool>("sendDocument", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendDocument", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendDocument", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendDocument", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendDocument", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendDocument", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendDocument::builder()
            .chat_id(sample::<ChatId>("sendDocument", "chat_id"))
            .document(sample::<InputFile>("sendDocument", "document"))
            .build(),
        false,
    );
    check(
        SendVideo::builder()
            .business_connection_id(sample::<String>("sendVideo", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendVideo", "chat_id"))
            .message_thread_id(sample::<i64>("sendVideo", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendVideo", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendVideo", "ephemeral_message_parameters"))
            .video(sample::<InputFile>("sendVideo", "video"))
            .duration(sample::<i64>("sendVideo", "duration"))
            .width(sample::<i64>("sendVideo", "width"))
            .height(sample::<i64>("sendVideo", "height"))
            .thumbnail(sample::<InputFile>("sendVideo", "thumbnail"))
            .cover(sample::<InputFile>("sendVideo", "cover"))
            .start_timestamp(sample::<i64>("sendVideo", "start_timestamp"))
            .caption(sample::<String>("sendVideo", "caption"))
            .parse_mode(sample::<ParseMode>("sendVideo", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("sendVideo", "caption_entities"))
            .show_caption_above_media(sample::<bool>("sendVideo", "show_caption_above_media"))
            .has_spoiler(sample::<bool>("sendVideo", "has_spoiler"))
            .supports_streaming(sample::<bool>("sendVideo", "supports_streaming"))
            .disable_notification(sample::<bool>("sendVideo", "disable_notification"))
            .protect_content(sample::<bool>("sendVideo", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendVideo", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendVideo", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendVideo", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendVideo", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendVideo", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendVideo::builder()
            .chat_id(sample::<ChatId>("sendVideo", "chat_id"))
            .video(sample::<InputFile>("sendVideo", "video"))
            .build(),
        false,
    );
    check(
        SendAnimation::builder()
            .business_connection_id(sample::<String>("sendAnimation", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendAnimation", "chat_id"))
            .message_thread_id(sample::<i64>("sendAnimation", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendAnimation", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendAnimation", "ephemeral_message_parameters"))
            .animation(sample::<InputFile>("sendAnimation", "animation"))
            .duration(sample::<i64>("sendAnimation", "duration"))
            .width(sample::<i64>("sendAnimation", "width"))
            .height(sample::<i64>("sendAnimation", "height"))
            .thumbnail(sample::<InputFile>("sendAnimation", "thumbnail"))
            .caption(sample::<String>("sendAnimation", "caption"))
            .parse_mode(sample::<ParseMode>("sendAnimation", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("sendAnimation", "caption_entities"))
            .show_caption_above_media(sample::<bool>("sendAnimation", "show_caption_above_media"))
            .has_spoiler(sample::<bool>("sendAnimation", "has_spoiler"))
            .disable_notification(sample::<bool>("sendAnimation", "disable_notification"))
            .protect_content(sample::<bool>("sendAnimation", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendAnimation", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendAnimation", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendAnimation", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendAnimation", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendAnimation", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendAnimation::builder()
            .chat_id(sample::<ChatId>("sendAnimation", "chat_id"))
            .animation(sample::<InputFile>("sendAnimation", "animation"))
            .build(),
        false,
    );
    check(
        SendVoice::builder()
            .business_connection_id(sample::<String>("sendVoice", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendVoice", "chat_id"))
            .message_thread_id(sample::<i64>("sendVoice", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendVoice", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendVoice", "ephemeral_message_parameters"))
            .voice(sample::<InputFile>("sendVoice", "voice"))
            .caption(sample::<String>("sendVoice", "caption"))
            .parse_mode(sample::<ParseMode>("sendVoice", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("sendVoice", "caption_entities"))
            .duration(sample::<i64>("sendVoice", "duration"))
            .disable_notification(sample::<bool>("sendVoice", "disable_notification"))
            .protect_content(sample::<bool>("sendVoice", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendVoice", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendVoice", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendVoice", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendVoice", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendVoice", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendVoice::builder()
            .chat_id(sample::<ChatId>("sendVoice", "chat_id"))
            .voice(sample::<InputFile>("sendVoice", "voice"))
            .build(),
        false,
    );
    check(
        SendVideoNote::builder()
            .business_connection_id(sample::<String>("sendVideoNote", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendVideoNote", "chat_id"))
            .message_thread_id(sample::<i64>("sendVideoNote", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendVideoNote", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendVideoNote", "ephemeral_message_parameters"))
            .video_note(sample::<InputFile>("sendVideoNote", "video_note"))
            .duration(sample::<i64>("sendVideoNote", "duration"))
            .length(sample::<i64>("sendVideoNote", "length"))
            .thumbnail(sample::<InputFile>("sendVideoNote", "thumbnail"))
            .disable_notification(sample::<bool>("sendVideoNote", "disable_notification"))
            .protect_content(sample::<bool>("sendVideoNote", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendVideoNote", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendVideoNote", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendVideoNote", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendVideoNote", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendVideoNote", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendVideoNote::builder()
            .chat_id(sample::<ChatId>("sendVideoNote", "chat_id"))
            .video_note(sample::<InputFile>("sendVideoNote", "video_note"))
            .build(),
        false,
    );
    check(
        SendPaidMedia::builder()
            .business_connection_id(sample::<String>("sendPaidMedia", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendPaidMedia", "chat_id"))
            .message_thread_id(sample::<i64>("sendPaidMedia", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendPaidMedia", "direct_messages_topic_id"))
            .star_count(sample::<i64>("sendPaidMedia", "star_count"))
            .media(sample::<Vec<InputPaidMedia>>("sendPaidMedia", "media"))
            .payload(sample::<String>("sendPaidMedia", "payload"))
            .caption(sample::<String>("sendPaidMedia", "caption"))
            .parse_mode(sample::<ParseMode>("sendPaidMedia", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("sendPaidMedia", "caption_entities"))
            .show_caption_above_media(sample::<bool>("sendPaidMedia", "show_caption_above_media"))
            .disable_notification(sample::<bool>("sendPaidMedia", "disable_notification"))
            .protect_content(sample::<bool>("sendPaidMedia", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendPaidMedia", "allow_paid_broadcast"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendPaidMedia", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendPaidMedia", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendPaidMedia", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendPaidMedia::builder()
            .chat_id(sample::<ChatId>("sendPaidMedia", "chat_id"))
            .star_count(sample::<i64>("sendPaidMedia", "star_count"))
            .media(sample::<Vec<InputPaidMedia>>("sendPaidMedia", "media"))
            .build(),
        false,
    );
    check(
        SendMediaGroup::builder()
            .business_connection_id(sample::<String>("sendMediaGroup", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendMediaGroup", "chat_id"))
            .message_thread_id(sample::<i64>("sendMediaGroup", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendMediaGroup", "direct_messages_topic_id"))
            .media(sample::<Vec<MediaGroupItem>>("sendMediaGroup", "media"))
            .disable_notification(sample::<bool>("sendMediaGroup", "disable_notification"))
            .protect_content(sample::<bool>("sendMediaGroup", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendMediaGroup", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendMediaGroup", "message_effect_id"))
            .reply_parameters(sample::<ReplyParameters>("sendMediaGroup", "reply_parameters"))
            .build(),
        true,
    );
    check(
        SendMediaGroup::builder()
            .chat_id(sample::<ChatId>("sendMediaGroup", "chat_id"))
            .media(sample::<Vec<MediaGroupItem>>("sendMediaGroup", "media"))
            .build(),
        false,
    );
    check(
        SendLocation::builder()
            .business_connection_id(sample::<String>("sendLocation", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendLocation", "chat_id"))
            .message_thread_id(sample::<i64>("sendLocation", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendLocation", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendLocation", "ephemeral_message_parameters"))
            .latitude(sample::<f64>("sendLocation", "latitude"))
            .longitude(sample::<f64>("sendLocation", "longitude"))
            .horizontal_accuracy(sample::<f64>("sendLocation", "horizontal_accuracy"))
            .live_period(sample::<i64>("sendLocation", "live_period"))
            .heading(sample::<i64>("sendLocation", "heading"))
            .proximity_alert_radius(sample::<i64>("sendLocation", "proximity_alert_radius"))
            .disable_notification(sample::<bool>("sendLocation", "disable_notification"))
            .protect_content(sample::<bool>("sendLocation", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendLocation", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendLocation", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendLocation", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendLocation", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendLocation", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendLocation::builder()
            .chat_id(sample::<ChatId>("sendLocation", "chat_id"))
            .latitude(sample::<f64>("sendLocation", "latitude"))
            .longitude(sample::<f64>("sendLocation", "longitude"))
            .build(),
        false,
    );
    check(
        SendVenue::builder()
            .business_connection_id(sample::<String>("sendVenue", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendVenue", "chat_id"))
            .message_thread_id(sample::<i64>("sendVenue", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendVenue", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendVenue", "ephemeral_message_parameters"))
            .latitude(sample::<f64>("sendVenue", "latitude"))
            .longitude(sample::<f64>("sendVenue", "longitude"))
            .title(sample::<String>("sendVenue", "title"))
            .address(sample::<String>("sendVenue", "address"))
            .foursquare_id(sample::<String>("sendVenue", "foursquare_id"))
            .foursquare_type(sample::<String>("sendVenue", "foursquare_type"))
            .google_place_id(sample::<String>("sendVenue", "google_place_id"))
            .google_place_type(sample::<String>("sendVenue", "google_place_type"))
            .disable_notification(sample::<bool>("sendVenue", "disable_notification"))
            .protect_content(sample::<bool>("sendVenue", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendVenue", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendVenue", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendVenue", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendVenue", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendVenue", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendVenue::builder()
            .chat_id(sample::<ChatId>("sendVenue", "chat_id"))
            .latitude(sample::<f64>("sendVenue", "latitude"))
            .longitude(sample::<f64>("sendVenue", "longitude"))
            .title(sample::<String>("sendVenue", "title"))
            .address(sample::<String>("sendVenue", "address"))
            .build(),
        false,
    );
    check(
        SendContact::builder()
            .business_connection_id(sample::<String>("sendContact", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendContact", "chat_id"))
            .message_thread_id(sample::<i64>("sendContact", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendContact", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendContact", "ephemeral_message_parameters"))
            .phone_number(sample::<String>("sendContact", "phone_number"))
            .first_name(sample::<String>("sendContact", "first_name"))
            .last_name(sample::<String>("sendContact", "last_name"))
            .vcard(sample::<String>("sendContact", "vcard"))
            .disable_notification(sample::<bool>("sendContact", "disable_notification"))
            .protect_content(sample::<bool>("sendContact", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendContact", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendContact", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendContact", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendContact", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendContact", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendContact::builder()
            .chat_id(sample::<ChatId>("sendContact", "chat_id"))
            .phone_number(sample::<String>("sendContact", "phone_number"))
            .first_name(sample::<String>("sendContact", "first_name"))
            .build(),
        false,
    );
    check(
        SendPoll::builder()
            .business_connection_id(sample::<String>("sendPoll", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendPoll", "chat_id"))
            .message_thread_id(sample::<i64>("sendPoll", "message_thread_id"))
            .question(sample::<String>("sendPoll", "question"))
            .question_parse_mode(sample::<ParseMode>("sendPoll", "question_parse_mode"))
            .question_entities(sample::<Vec<MessageEntity>>("sendPoll", "question_entities"))
            .options(sample::<Vec<InputPollOption>>("sendPoll", "options"))
            .is_anonymous(sample::<bool>("sendPoll", "is_anonymous"))
            .kind(sample::<PollType>("sendPoll", "type"))
            .allows_multiple_answers(sample::<bool>("sendPoll", "allows_multiple_answers"))
            .allows_revoting(sample::<bool>("sendPoll", "allows_revoting"))
            .shuffle_options(sample::<bool>("sendPoll", "shuffle_options"))
            .allow_adding_options(sample::<bool>("sendPoll", "allow_adding_options"))
            .hide_results_until_closes(sample::<bool>("sendPoll", "hide_results_until_closes"))
            .members_only(sample::<bool>("sendPoll", "members_only"))
            .country_codes(sample::<Vec<String>>("sendPoll", "country_codes"))
            .correct_option_ids(sample::<Vec<i64>>("sendPoll", "correct_option_ids"))
            .explanation(sample::<String>("sendPoll", "explanation"))
            .explanation_parse_mode(sample::<ParseMode>("sendPoll", "explanation_parse_mode"))
            .explanation_entities(sample::<Vec<MessageEntity>>("sendPoll", "explanation_entities"))
            .explanation_media(sample::<InputPollMedia>("sendPoll", "explanation_media"))
            .open_period(sample::<i64>("sendPoll", "open_period"))
            .close_date(sample::<i64>("sendPoll", "close_date"))
            .is_closed(sample::<bool>("sendPoll", "is_closed"))
            .description(sample::<String>("sendPoll", "description"))
            .description_parse_mode(sample::<ParseMode>("sendPoll", "description_parse_mode"))
            .description_entities(sample::<Vec<MessageEntity>>("sendPoll", "description_entities"))
            .media(sample::<InputPollMedia>("sendPoll", "media"))
            .disable_notification(sample::<bool>("sendPoll", "disable_notification"))
            .protect_content(sample::<bool>("sendPoll", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendPoll", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendPoll", "message_effect_id"))
            .reply_parameters(sample::<ReplyParameters>("sendPoll", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendPoll", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendPoll::builder()
            .chat_id(sample::<ChatId>("sendPoll", "chat_id"))
            .question(sample::<String>("sendPoll", "question"))
            .options(sample::<Vec<InputPollOption>>("sendPoll", "options"))
            .build(),
        false,
    );
    check(
        SendChecklist::builder()
            .business_connection_id(sample::<String>("sendChecklist", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendChecklist", "chat_id"))
            .checklist(sample::<InputChecklist>("sendChecklist", "checklist"))
            .disable_notification(sample::<bool>("sendChecklist", "disable_notification"))
            .protect_content(sample::<bool>("sendChecklist", "protect_content"))
            .message_effect_id(sample::<String>("sendChecklist", "message_effect_id"))
            .reply_parameters(sample::<ReplyParameters>("sendChecklist", "reply_parameters"))
            .reply_markup(sample::<InlineKeyboardMarkup>("sendChecklist", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendChecklist::builder()
            .business_connection_id(sample::<String>("sendChecklist", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendChecklist", "chat_id"))
            .checklist(sample::<InputChecklist>("sendChecklist", "checklist"))
            .build(),
        false,
    );
    check(
        SendDice::builder()
            .business_connection_id(sample::<String>("sendDice", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendDice", "chat_id"))
            .message_thread_id(sample::<i64>("sendDice", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendDice", "direct_messages_topic_id"))
            .emoji(sample::<String>("sendDice", "emoji"))
            .disable_notification(sample::<bool>("sendDice", "disable_notification"))
            .protect_content(sample::<bool>("sendDice", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendDice", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendDice", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendDice", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendDice", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendDice", "reply_markup"))
            .build(),
        true,
    );
    check(SendDice::builder().chat_id(sample::<ChatId>("sendDice", "chat_id")).build(), false);
    check(
        SendMessageDraft::builder()
            .chat_id(sample::<i64>("sendMessageDraft", "chat_id"))
            .message_thread_id(sample::<i64>("sendMessageDraft", "message_thread_id"))
            .draft_id(sample::<i64>("sendMessageDraft", "draft_id"))
            .text(sample::<String>("sendMessageDraft", "text"))
            .parse_mode(sample::<ParseMode>("sendMessageDraft", "parse_mode"))
            .entities(sample::<Vec<MessageEntity>>("sendMessageDraft", "entities"))
            .can_stop(sample::<bool>("sendMessageDraft", "can_stop"))
            .keep_on_stop(sample::<bool>("sendMessageDraft", "keep_on_stop"))
            .build(),
        true,
    );
    check(
        SendMessageDraft::builder()
            .chat_id(sample::<i64>("sendMessageDraft", "chat_id"))
            .draft_id(sample::<i64>("sendMessageDraft", "draft_id"))
            .build(),
        false,
    );
    check(
        SendChatAction::builder()
            .business_connection_id(sample::<String>("sendChatAction", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendChatAction", "chat_id"))
            .message_thread_id(sample::<i64>("sendChatAction", "message_thread_id"))
            .action(sample::<ChatAction>("sendChatAction", "action"))
            .build(),
        true,
    );
    check(
        SendChatAction::builder()
            .chat_id(sample::<ChatId>("sendChatAction", "chat_id"))
            .action(sample::<ChatAction>("sendChatAction", "action"))
            .build(),
        false,
    );
    check(
        SetMessageReaction::builder()
            .chat_id(sample::<ChatId>("setMessageReaction", "chat_id"))
            .message_id(sample::<i64>("setMessageReaction", "message_id"))
            .reaction(sample::<Vec<ReactionType>>("setMessageReaction", "reaction"))
            .is_big(sample::<bool>("setMessageReaction", "is_big"))
            .build(),
        true,
    );
    check(
        SetMessageReaction::builder()
            .chat_id(sample::<ChatId>("setMessageReaction", "chat_id"))
            .message_id(sample::<i64>("setMessageReaction", "message_id"))
            .build(),
        false,
    );
    check(
        GetUserProfilePhotos::builder()
            .user_id(sample::<i64>("getUserProfilePhotos", "user_id"))
            .offset(sample::<i64>("getUserProfilePhotos", "offset"))
            .limit(sample::<i64>("getUserProfilePhotos", "limit"))
            .build(),
        true,
    );
    check(
        GetUserProfilePhotos::builder()
            .user_id(sample::<i64>("getUserProfilePhotos", "user_id"))
            .build(),
        false,
    );
    check(
        GetUserProfileAudios::builder()
            .user_id(sample::<i64>("getUserProfileAudios", "user_id"))
            .offset(sample::<i64>("getUserProfileAudios", "offset"))
            .limit(sample::<i64>("getUserProfileAudios", "limit"))
            .build(),
        true,
    );
    check(
        GetUserProfileAudios::builder()
            .user_id(sample::<i64>("getUserProfileAudios", "user_id"))
            .build(),
        false,
    );
    check(
        SetUserEmojiStatus::builder()
            .user_id(sample::<i64>("setUserEmojiStatus", "user_id"))
            .emoji_status_custom_emoji_id(sample::<String>("setUserEmojiStatus", "emoji_status_custom_emoji_id"))
            .emoji_status_expiration_date(sample::<i64>("setUserEmojiStatus", "emoji_status_expiration_date"))
            .build(),
        true,
    );
    check(
        SetUserEmojiStatus::builder()
            .user_id(sample::<i64>("setUserEmojiStatus", "user_id"))
            .build(),
        false,
    );
    check(GetFile::builder().file_id(sample::<String>("getFile", "file_id")).build(), true);
    check(GetFile::builder().file_id(sample::<String>("getFile", "file_id")).build(), false);
    check(
        BanChatMember::builder()
            .chat_id(sample::<ChatId>("banChatMember", "chat_id"))
            .user_id(sample::<i64>("banChatMember", "user_id"))
            .until_date(sample::<i64>("banChatMember", "until_date"))
            .revoke_messages(sample::<bool>("banChatMember", "revoke_messages"))
            .build(),
        true,
    );
    check(
        BanChatMember::builder()
            .chat_id(sample::<ChatId>("banChatMember", "chat_id"))
            .user_id(sample::<i64>("banChatMember", "user_id"))
            .build(),
        false,
    );
    check(
        UnbanChatMember::builder()
            .chat_id(sample::<ChatId>("unbanChatMember", "chat_id"))
            .user_id(sample::<i64>("unbanChatMember", "user_id"))
            .only_if_banned(sample::<bool>("unbanChatMember", "only_if_banned"))
            .build(),
        true,
    );
    check(
        UnbanChatMember::builder()
            .chat_id(sample::<ChatId>("unbanChatMember", "chat_id"))
            .user_id(sample::<i64>("unbanChatMember", "user_id"))
            .build(),
        false,
    );
    check(
        RestrictChatMember::builder()
            .chat_id(sample::<ChatId>("restrictChatMember", "chat_id"))
            .user_id(sample::<i64>("restrictChatMember", "user_id"))
            .permissions(sample::<ChatPermissions>("restrictChatMember", "permissions"))
            .use_independent_chat_permissions(sample::<bool>("restrictChatMember", "use_independent_chat_permissions"))
            .until_date(sample::<i64>("restrictChatMember", "until_date"))
            .build(),
        true,
    );
    check(
        RestrictChatMember::builder()
            .chat_id(sample::<ChatId>("restrictChatMember", "chat_id"))
            .user_id(sample::<i64>("restrictChatMember", "user_id"))
            .permissions(sample::<ChatPermissions>("restrictChatMember", "permissions"))
            .build(),
        false,
    );
    check(
        PromoteChatMember::builder()
            .chat_id(sample::<ChatId>("promoteChatMember", "chat_id"))
            .user_id(sample::<i64>("promoteChatMember", "user_id"))
            .is_anonymous(sample::<bool>("promoteChatMember", "is_anonymous"))
            .can_manage_chat(sample::<bool>("promoteChatMember", "can_manage_chat"))
            .can_delete_messages(sample::<bool>("promoteChatMember", "can_delete_messages"))
            .can_manage_video_chats(sample::<bool>("promoteChatMember", "can_manage_video_chats"))
            .can_restrict_members(sample::<bool>("promoteChatMember", "can_restrict_members"))
            .can_promote_members(sample::<bool>("promoteChatMember", "can_promote_members"))
            .can_change_info(sample::<bool>("promoteChatMember", "can_change_info"))
            .can_invite_users(sample::<bool>("promoteChatMember", "can_invite_users"))
            .can_post_stories(sample::<bool>("promoteChatMember", "can_post_stories"))
            .can_edit_stories(sample::<bool>("promoteChatMember", "can_edit_stories"))
            .can_delete_stories(sample::<bool>("promoteChatMember", "can_delete_stories"))
            .can_post_messages(sample::<bool>("promoteChatMember", "can_post_messages"))
            .can_edit_messages(sample::<bool>("promoteChatMember", "can_edit_messages"))
            .can_pin_messages(sample::<bool>("promoteChatMember", "can_pin_messages"))
            .can_manage_topics(sample::<bool>("promoteChatMember", "can_manage_topics"))
            .can_manage_direct_messages(sample::<bool>("promoteChatMember", "can_manage_direct_messages"))
            .can_manage_tags(sample::<bool>("promoteChatMember", "can_manage_tags"))
            .can_send_welcome_messages(sample::<bool>("promoteChatMember", "can_send_welcome_messages"))
            .build(),
        true,
    );
    check(
        PromoteChatMember::builder()
            .chat_id(sample::<ChatId>("promoteChatMember", "chat_id"))
            .user_id(sample::<i64>("promoteChatMember", "user_id"))
            .build(),
        false,
    );
    check(
        SetChatAdministratorCustomTitle::builder()
            .chat_id(sample::<ChatId>("setChatAdministratorCustomTitle", "chat_id"))
            .user_id(sample::<i64>("setChatAdministratorCustomTitle", "user_id"))
            .custom_title(sample::<String>("setChatAdministratorCustomTitle", "custom_title"))
            .build(),
        true,
    );
    check(
        SetChatAdministratorCustomTitle::builder()
            .chat_id(sample::<ChatId>("setChatAdministratorCustomTitle", "chat_id"))
            .user_id(sample::<i64>("setChatAdministratorCustomTitle", "user_id"))
            .custom_title(sample::<String>("setChatAdministratorCustomTitle", "custom_title"))
            .build(),
        false,
    );
    check(
        SetChatMemberTag::builder()
            .chat_id(sample::<ChatId>("setChatMemberTag", "chat_id"))
            .user_id(sample::<i64>("setChatMemberTag", "user_id"))
            .tag(sample::<String>("setChatMemberTag", "tag"))
            .build(),
        true,
    );
    check(
        SetChatMemberTag::builder()
            .chat_id(sample::<ChatId>("setChatMemberTag", "chat_id"))
            .user_id(sample::<i64>("setChatMemberTag", "user_id"))
            .build(),
        false,
    );
    check(
        BanChatSenderChat::builder()
            .chat_id(sample::<ChatId>("banChatSenderChat", "chat_id"))
            .sender_chat_id(sample::<i64>("banChatSenderChat", "sender_chat_id"))
            .build(),
        true,
    );
    check(
        BanChatSenderChat::builder()
            .chat_id(sample::<ChatId>("banChatSenderChat", "chat_id"))
            .sender_chat_id(sample::<i64>("banChatSenderChat", "sender_chat_id"))
            .build(),
        false,
    );
    check(
        UnbanChatSenderChat::builder()
            .chat_id(sample::<ChatId>("unbanChatSenderChat", "chat_id"))
            .sender_chat_id(sample::<i64>("unbanChatSenderChat", "sender_chat_id"))
            .build(),
        true,
    );
    check(
        UnbanChatSenderChat::builder()
            .chat_id(sample::<ChatId>("unbanChatSenderChat", "chat_id"))
            .sender_chat_id(sample::<i64>("unbanChatSenderChat", "sender_chat_id"))
            .build(),
        false,
    );
    check(
        SetChatPermissions::builder()
            .chat_id(sample::<ChatId>("setChatPermissions", "chat_id"))
            .permissions(sample::<ChatPermissions>("setChatPermissions", "permissions"))
            .use_independent_chat_permissions(sample::<bool>("setChatPermissions", "use_independent_chat_permissions"))
            .build(),
        true,
    );
    check(
        SetChatPermissions::builder()
            .chat_id(sample::<ChatId>("setChatPermissions", "chat_id"))
            .permissions(sample::<ChatPermissions>("setChatPermissions", "permissions"))
            .build(),
        false,
    );
    check(
        ExportChatInviteLink::builder()
            .chat_id(sample::<ChatId>("exportChatInviteLink", "chat_id"))
            .build(),
        true,
    );
    check(
        ExportChatInviteLink::builder()
            .chat_id(sample::<ChatId>("exportChatInviteLink", "chat_id"))
            .build(),
        false,
    );
    check(
        CreateChatInviteLink::builder()
            .chat_id(sample::<ChatId>("createChatInviteLink", "chat_id"))
            .name(sample::<String>("createChatInviteLink", "name"))
            .expire_date(sample::<i64>("createChatInviteLink", "expire_date"))
            .member_limit(sample::<i64>("createChatInviteLink", "member_limit"))
            .creates_join_request(sample::<bool>("createChatInviteLink", "creates_join_request"))
            .build(),
        true,
    );
    check(
        CreateChatInviteLink::builder()
            .chat_id(sample::<ChatId>("createChatInviteLink", "chat_id"))
            .build(),
        false,
    );
    check(
        EditChatInviteLink::builder()
            .chat_id(sample::<ChatId>("editChatInviteLink", "chat_id"))
            .invite_link(sample::<String>("editChatInviteLink", "invite_link"))
            .name(sample::<String>("editChatInviteLink", "name"))
            .expire_date(sample::<i64>("editChatInviteLink", "expire_date"))
            .member_limit(sample::<i64>("editChatInviteLink", "member_limit"))
            .creates_join_request(sample::<bool>("editChatInviteLink", "creates_join_request"))
            .build(),
        true,
    );
    check(
        EditChatInviteLink::builder()
            .chat_id(sample::<ChatId>("editChatInviteLink", "chat_id"))
            .invite_link(sample::<String>("editChatInviteLink", "invite_link"))
            .build(),
        false,
    );
    check(
        CreateChatSubscriptionInviteLink::builder()
            .chat_id(sample::<ChatId>("createChatSubscriptionInviteLink", "chat_id"))
            .name(sample::<String>("createChatSubscriptionInviteLink", "name"))
            .subscription_period(sample::<i64>("createChatSubscriptionInviteLink", "subscription_period"))
            .subscription_price(sample::<i64>("createChatSubscriptionInviteLink", "subscription_price"))
            .build(),
        true,
    );
    check(
        CreateChatSubscriptionInviteLink::builder()
            .chat_id(sample::<ChatId>("createChatSubscriptionInviteLink", "chat_id"))
            .subscription_period(sample::<i64>("createChatSubscriptionInviteLink", "subscription_period"))
            .subscription_price(sample::<i64>("createChatSubscriptionInviteLink", "subscription_price"))
            .build(),
        false,
    );
    check(
        EditChatSubscriptionInviteLink::builder()
            .chat_id(sample::<ChatId>("editChatSubscriptionInviteLink", "chat_id"))
            .invite_link(sample::<String>("editChatSubscriptionInviteLink", "invite_link"))
            .name(sample::<String>("editChatSubscriptionInviteLink", "name"))
            .build(),
        true,
    );
    check(
        EditChatSubscriptionInviteLink::builder()
            .chat_id(sample::<ChatId>("editChatSubscriptionInviteLink", "chat_id"))
            .invite_link(sample::<String>("editChatSubscriptionInviteLink", "invite_link"))
            .build(),
        false,
    );
    check(
        RevokeChatInviteLink::builder()
            .chat_id(sample::<ChatId>("revokeChatInviteLink", "chat_id"))
            .invite_link(sample::<String>("revokeChatInviteLink", "invite_link"))
            .build(),
        true,
    );
    check(
        RevokeChatInviteLink::builder()
            .chat_id(sample::<ChatId>("revokeChatInviteLink", "chat_id"))
            .invite_link(sample::<String>("revokeChatInviteLink", "invite_link"))
            .build(),
        false,
    );
    check(
        ApproveChatJoinRequest::builder()
            .chat_id(sample::<ChatId>("approveChatJoinRequest", "chat_id"))
            .user_id(sample::<i64>("approveChatJoinRequest", "user_id"))
            .build(),
        true,
    );
    check(
        ApproveChatJoinRequest::builder()
            .chat_id(sample::<ChatId>("approveChatJoinRequest", "chat_id"))
            .user_id(sample::<i64>("approveChatJoinRequest", "user_id"))
            .build(),
        false,
    );
    check(
        DeclineChatJoinRequest::builder()
            .chat_id(sample::<ChatId>("declineChatJoinRequest", "chat_id"))
            .user_id(sample::<i64>("declineChatJoinRequest", "user_id"))
            .build(),
        true,
    );
    check(
        DeclineChatJoinRequest::builder()
            .chat_id(sample::<ChatId>("declineChatJoinRequest", "chat_id"))
            .user_id(sample::<i64>("declineChatJoinRequest", "user_id"))
            .build(),
        false,
    );
    check(
        AnswerChatJoinRequestQuery::builder()
            .chat_join_request_query_id(sample::<String>("answerChatJoinRequestQuery", "chat_join_request_query_id"))
            .result(sample::<JoinRequestResult>("answerChatJoinRequestQuery", "result"))
            .build(),
        true,
    );
    check(
        AnswerChatJoinRequestQuery::builder()
            .chat_join_request_query_id(sample::<String>("answerChatJoinRequestQuery", "chat_join_request_query_id"))
            .result(sample::<JoinRequestResult>("answerChatJoinRequestQuery", "result"))
            .build(),
        false,
    );
    check(
        SendChatJoinRequestWebApp::builder()
            .chat_join_request_query_id(sample::<String>("sendChatJoinRequestWebApp", "chat_join_request_query_id"))
            .web_app_url(sample::<String>("sendChatJoinRequestWebApp", "web_app_url"))
            .build(),
        true,
    );
    check(
        SendChatJoinRequestWebApp::builder()
            .chat_join_request_query_id(sample::<String>("sendChatJoinRequestWebApp", "chat_join_request_query_id"))
            .web_app_url(sample::<String>("sendChatJoinRequestWebApp", "web_app_url"))
            .build(),
        false,
    );
    check(
        SetChatPhoto::builder()
            .chat_id(sample::<ChatId>("setChatPhoto", "chat_id"))
            .photo(sample::<InputFile>("setChatPhoto", "photo"))
            .build(),
        true,
    );
    check(
        SetChatPhoto::builder()
            .chat_id(sample::<ChatId>("setChatPhoto", "chat_id"))
            .photo(sample::<InputFile>("setChatPhoto", "photo"))
            .build(),
        false,
    );
    check(
        DeleteChatPhoto::builder().chat_id(sample::<ChatId>("deleteChatPhoto", "chat_id")).build(),
        true,
    );
    check(
        DeleteChatPhoto::builder().chat_id(sample::<ChatId>("deleteChatPhoto", "chat_id")).build(),
        false,
    );
    check(
        SetChatTitle::builder()
            .chat_id(sample::<ChatId>("setChatTitle", "chat_id"))
            .title(sample::<String>("setChatTitle", "title"))
            .build(),
        true,
    );
    check(
        SetChatTitle::builder()
            .chat_id(sample::<ChatId>("setChatTitle", "chat_id"))
            .title(sample::<String>("setChatTitle", "title"))
            .build(),
        false,
    );
    check(
        SetChatDescription::builder()
            .chat_id(sample::<ChatId>("setChatDescription", "chat_id"))
            .description(sample::<String>("setChatDescription", "description"))
            .build(),
        true,
    );
    check(
        SetChatDescription::builder()
            .chat_id(sample::<ChatId>("setChatDescription", "chat_id"))
            .build(),
        false,
    );
    check(
        PinChatMessage::builder()
            .business_connection_id(sample::<String>("pinChatMessage", "business_connection_id"))
            .chat_id(sample::<ChatId>("pinChatMessage", "chat_id"))
            .message_id(sample::<i64>("pinChatMessage", "message_id"))
            .disable_notification(sample::<bool>("pinChatMessage", "disable_notification"))
            .build(),
        true,
    );
    check(
        PinChatMessage::builder()
            .chat_id(sample::<ChatId>("pinChatMessage", "chat_id"))
            .message_id(sample::<i64>("pinChatMessage", "message_id"))
            .build(),
        false,
    );
    check(
        UnpinChatMessage::builder()
            .business_connection_id(sample::<String>("unpinChatMessage", "business_connection_id"))
            .chat_id(sample::<ChatId>("unpinChatMessage", "chat_id"))
            .message_id(sample::<i64>("unpinChatMessage", "message_id"))
            .build(),
        true,
    );
    check(
        UnpinChatMessage::builder()
            .chat_id(sample::<ChatId>("unpinChatMessage", "chat_id"))
            .build(),
        false,
    );
    check(
        UnpinAllChatMessages::builder()
            .chat_id(sample::<ChatId>("unpinAllChatMessages", "chat_id"))
            .build(),
        true,
    );
    check(
        UnpinAllChatMessages::builder()
            .chat_id(sample::<ChatId>("unpinAllChatMessages", "chat_id"))
            .build(),
        false,
    );
    check(LeaveChat::builder().chat_id(sample::<ChatId>("leaveChat", "chat_id")).build(), true);
    check(LeaveChat::builder().chat_id(sample::<ChatId>("leaveChat", "chat_id")).build(), false);
    check(GetChat::builder().chat_id(sample::<ChatId>("getChat", "chat_id")).build(), true);
    check(GetChat::builder().chat_id(sample::<ChatId>("getChat", "chat_id")).build(), false);
    check(
        GetChatAdministrators::builder()
            .chat_id(sample::<ChatId>("getChatAdministrators", "chat_id"))
            .return_bots(sample::<bool>("getChatAdministrators", "return_bots"))
            .build(),
        true,
    );
    check(
        GetChatAdministrators::builder()
            .chat_id(sample::<ChatId>("getChatAdministrators", "chat_id"))
            .build(),
        false,
    );
    check(
        GetChatMemberCount::builder()
            .chat_id(sample::<ChatId>("getChatMemberCount", "chat_id"))
            .build(),
        true,
    );
    check(
        GetChatMemberCount::builder()
            .chat_id(sample::<ChatId>("getChatMemberCount", "chat_id"))
            .build(),
        false,
    );
    check(
        GetChatMember::builder()
            .chat_id(sample::<ChatId>("getChatMember", "chat_id"))
            .user_id(sample::<i64>("getChatMember", "user_id"))
            .build(),
        true,
    );
    check(
        GetChatMember::builder()
            .chat_id(sample::<ChatId>("getChatMember", "chat_id"))
            .user_id(sample::<i64>("getChatMember", "user_id"))
            .build(),
        false,
    );
    check(
        GetUserPersonalChatMessages::builder()
            .user_id(sample::<i64>("getUserPersonalChatMessages", "user_id"))
            .limit(sample::<i64>("getUserPersonalChatMessages", "limit"))
            .build(),
        true,
    );
    check(
        GetUserPersonalChatMessages::builder()
            .user_id(sample::<i64>("getUserPersonalChatMessages", "user_id"))
            .limit(sample::<i64>("getUserPersonalChatMessages", "limit"))
            .build(),
        false,
    );
    check(
        SetChatStickerSet::builder()
            .chat_id(sample::<ChatId>("setChatStickerSet", "chat_id"))
            .sticker_set_name(sample::<String>("setChatStickerSet", "sticker_set_name"))
            .build(),
        true,
    );
    check(
        SetChatStickerSet::builder()
            .chat_id(sample::<ChatId>("setChatStickerSet", "chat_id"))
            .sticker_set_name(sample::<String>("setChatStickerSet", "sticker_set_name"))
            .build(),
        false,
    );
    check(
        DeleteChatStickerSet::builder()
            .chat_id(sample::<ChatId>("deleteChatStickerSet", "chat_id"))
            .build(),
        true,
    );
    check(
        DeleteChatStickerSet::builder()
            .chat_id(sample::<ChatId>("deleteChatStickerSet", "chat_id"))
            .build(),
        false,
    );
    check(GetForumTopicIconStickers::builder().build(), true);
    check(GetForumTopicIconStickers::builder().build(), false);
    check(
        CreateForumTopic::builder()
            .chat_id(sample::<ChatId>("createForumTopic", "chat_id"))
            .name(sample::<String>("createForumTopic", "name"))
            .icon_color(sample::<i64>("createForumTopic", "icon_color"))
            .icon_custom_emoji_id(sample::<String>("createForumTopic", "icon_custom_emoji_id"))
            .build(),
        true,
    );
    check(
        CreateForumTopic::builder()
            .chat_id(sample::<ChatId>("createForumTopic", "chat_id"))
            .name(sample::<String>("createForumTopic", "name"))
            .build(),
        false,
    );
    check(
        EditForumTopic::builder()
            .chat_id(sample::<ChatId>("editForumTopic", "chat_id"))
            .message_thread_id(sample::<i64>("editForumTopic", "message_thread_id"))
            .name(sample::<String>("editForumTopic", "name"))
            .icon_custom_emoji_id(sample::<String>("editForumTopic", "icon_custom_emoji_id"))
            .build(),
        true,
    );
    check(
        EditForumTopic::builder()
            .chat_id(sample::<ChatId>("editForumTopic", "chat_id"))
            .message_thread_id(sample::<i64>("editForumTopic", "message_thread_id"))
            .build(),
        false,
    );
    check(
        CloseForumTopic::builder()
            .chat_id(sample::<ChatId>("closeForumTopic", "chat_id"))
            .message_thread_id(sample::<i64>("closeForumTopic", "message_thread_id"))
            .build(),
        true,
    );
    check(
        CloseForumTopic::builder()
            .chat_id(sample::<ChatId>("closeForumTopic", "chat_id"))
            .message_thread_id(sample::<i64>("closeForumTopic", "message_thread_id"))
            .build(),
        false,
    );
    check(
        ReopenForumTopic::builder()
            .chat_id(sample::<ChatId>("reopenForumTopic", "chat_id"))
            .message_thread_id(sample::<i64>("reopenForumTopic", "message_thread_id"))
            .build(),
        true,
    );
    check(
        ReopenForumTopic::builder()
            .chat_id(sample::<ChatId>("reopenForumTopic", "chat_id"))
            .message_thread_id(sample::<i64>("reopenForumTopic", "message_thread_id"))
            .build(),
        false,
    );
    check(
        DeleteForumTopic::builder()
            .chat_id(sample::<ChatId>("deleteForumTopic", "chat_id"))
            .message_thread_id(sample::<i64>("deleteForumTopic", "message_thread_id"))
            .build(),
        true,
    );
    check(
        DeleteForumTopic::builder()
            .chat_id(sample::<ChatId>("deleteForumTopic", "chat_id"))
            .message_thread_id(sample::<i64>("deleteForumTopic", "message_thread_id"))
            .build(),
        false,
    );
    check(
        UnpinAllForumTopicMessages::builder()
            .chat_id(sample::<ChatId>("unpinAllForumTopicMessages", "chat_id"))
            .message_thread_id(sample::<i64>("unpinAllForumTopicMessages", "message_thread_id"))
            .build(),
        true,
    );
    check(
        UnpinAllForumTopicMessages::builder()
            .chat_id(sample::<ChatId>("unpinAllForumTopicMessages", "chat_id"))
            .message_thread_id(sample::<i64>("unpinAllForumTopicMessages", "message_thread_id"))
            .build(),
        false,
    );
    check(
        EditGeneralForumTopic::builder()
            .chat_id(sample::<ChatId>("editGeneralForumTopic", "chat_id"))
            .name(sample::<String>("editGeneralForumTopic", "name"))
            .build(),
        true,
    );
    check(
        EditGeneralForumTopic::builder()
            .chat_id(sample::<ChatId>("editGeneralForumTopic", "chat_id"))
            .name(sample::<String>("editGeneralForumTopic", "name"))
            .build(),
        false,
    );
    check(
        CloseGeneralForumTopic::builder()
            .chat_id(sample::<ChatId>("closeGeneralForumTopic", "chat_id"))
            .build(),
        true,
    );
    check(
        CloseGeneralForumTopic::builder()
            .chat_id(sample::<ChatId>("closeGeneralForumTopic", "chat_id"))
            .build(),
        false,
    );
    check(
        ReopenGeneralForumTopic::builder()
            .chat_id(sample::<ChatId>("reopenGeneralForumTopic", "chat_id"))
            .build(),
        true,
    );
    check(
        ReopenGeneralForumTopic::builder()
            .chat_id(sample::<ChatId>("reopenGeneralForumTopic", "chat_id"))
            .build(),
        false,
    );
    check(
        HideGeneralForumTopic::builder()
            .chat_id(sample::<ChatId>("hideGeneralForumTopic", "chat_id"))
            .build(),
        true,
    );
    check(
        HideGeneralForumTopic::builder()
            .chat_id(sample::<ChatId>("hideGeneralForumTopic", "chat_id"))
            .build(),
        false,
    );
    check(
        UnhideGeneralForumTopic::builder()
            .chat_id(sample::<ChatId>("unhideGeneralForumTopic", "chat_id"))
            .build(),
        true,
    );
    check(
        UnhideGeneralForumTopic::builder()
            .chat_id(sample::<ChatId>("unhideGeneralForumTopic", "chat_id"))
            .build(),
        false,
    );
    check(
        UnpinAllGeneralForumTopicMessages::builder()
            .chat_id(sample::<ChatId>("unpinAllGeneralForumTopicMessages", "chat_id"))
            .build(),
        true,
    );
    check(
        UnpinAllGeneralForumTopicMessages::builder()
            .chat_id(sample::<ChatId>("unpinAllGeneralForumTopicMessages", "chat_id"))
            .build(),
        false,
    );
    check(
        AnswerCallbackQuery::builder()
            .callback_query_id(sample::<String>("answerCallbackQuery", "callback_query_id"))
            .text(sample::<String>("answerCallbackQuery", "text"))
            .show_alert(sample::<bool>("answerCallbackQuery", "show_alert"))
            .url(sample::<String>("answerCallbackQuery", "url"))
            .cache_time(sample::<i64>("answerCallbackQuery", "cache_time"))
            .build(),
        true,
    );
    check(
        AnswerCallbackQuery::builder()
            .callback_query_id(sample::<String>("answerCallbackQuery", "callback_query_id"))
            .build(),
        false,
    );
    check(
        AnswerGuestQuery::builder()
            .guest_query_id(sample::<String>("answerGuestQuery", "guest_query_id"))
            .result(sample::<InlineQueryResult>("answerGuestQuery", "result"))
            .build(),
        true,
    );
    check(
        AnswerGuestQuery::builder()
            .guest_query_id(sample::<String>("answerGuestQuery", "guest_query_id"))
            .result(sample::<InlineQueryResult>("answerGuestQuery", "result"))
            .build(),
        false,
    );
    check(
        GetUserChatBoosts::builder()
            .chat_id(sample::<ChatId>("getUserChatBoosts", "chat_id"))
            .user_id(sample::<i64>("getUserChatBoosts", "user_id"))
            .build(),
        true,
    );
    check(
        GetUserChatBoosts::builder()
            .chat_id(sample::<ChatId>("getUserChatBoosts", "chat_id"))
            .user_id(sample::<i64>("getUserChatBoosts", "user_id"))
            .build(),
        false,
    );
    check(
        GetBusinessConnection::builder()
            .business_connection_id(sample::<String>("getBusinessConnection", "business_connection_id"))
            .build(),
        true,
    );
    check(
        GetBusinessConnection::builder()
            .business_connection_id(sample::<String>("getBusinessConnection", "business_connection_id"))
            .build(),
        false,
    );
    check(
        GetManagedBotToken::builder()
            .user_id(sample::<i64>("getManagedBotToken", "user_id"))
            .build(),
        true,
    );
    check(
        GetManagedBotToken::builder()
            .user_id(sample::<i64>("getManagedBotToken", "user_id"))
            .build(),
        false,
    );
    check(
        ReplaceManagedBotToken::builder()
            .user_id(sample::<i64>("replaceManagedBotToken", "user_id"))
            .build(),
        true,
    );
    check(
        ReplaceManagedBotToken::builder()
            .user_id(sample::<i64>("replaceManagedBotToken", "user_id"))
            .build(),
        false,
    );
    check(
        GetManagedBotAccessSettings::builder()
            .user_id(sample::<i64>("getManagedBotAccessSettings", "user_id"))
            .build(),
        true,
    );
    check(
        GetManagedBotAccessSettings::builder()
            .user_id(sample::<i64>("getManagedBotAccessSettings", "user_id"))
            .build(),
        false,
    );
    check(
        SetManagedBotAccessSettings::builder()
            .user_id(sample::<i64>("setManagedBotAccessSettings", "user_id"))
            .is_access_restricted(sample::<bool>("setManagedBotAccessSettings", "is_access_restricted"))
            .added_user_ids(sample::<Vec<i64>>("setManagedBotAccessSettings", "added_user_ids"))
            .build(),
        true,
    );
    check(
        SetManagedBotAccessSettings::builder()
            .user_id(sample::<i64>("setManagedBotAccessSettings", "user_id"))
            .is_access_restricted(sample::<bool>("setManagedBotAccessSettings", "is_access_restricted"))
            .build(),
        false,
    );
    check(
        SetMyCommands::builder()
            .commands(sample::<Vec<BotCommand>>("setMyCommands", "commands"))
            .scope(sample::<BotCommandScope>("setMyCommands", "scope"))
            .language_code(sample::<String>("setMyCommands", "language_code"))
            .build(),
        true,
    );
    check(
        SetMyCommands::builder()
            .commands(sample::<Vec<BotCommand>>("setMyCommands", "commands"))
            .build(),
        false,
    );
    check(
        DeleteMyCommands::builder()
            .scope(sample::<BotCommandScope>("deleteMyCommands", "scope"))
            .language_code(sample::<String>("deleteMyCommands", "language_code"))
            .build(),
        true,
    );
    check(DeleteMyCommands::builder().build(), false);
    check(
        GetMyCommands::builder()
            .scope(sample::<BotCommandScope>("getMyCommands", "scope"))
            .language_code(sample::<String>("getMyCommands", "language_code"))
            .build(),
        true,
    );
    check(GetMyCommands::builder().build(), false);
    check(
        SetMyName::builder()
            .name(sample::<String>("setMyName", "name"))
            .language_code(sample::<String>("setMyName", "language_code"))
            .build(),
        true,
    );
    check(SetMyName::builder().build(), false);
    check(
        GetMyName::builder().language_code(sample::<String>("getMyName", "language_code")).build(),
        true,
    );
    check(GetMyName::builder().build(), false);
    check(
        SetMyDescription::builder()
            .description(sample::<String>("setMyDescription", "description"))
            .language_code(sample::<String>("setMyDescription", "language_code"))
            .build(),
        true,
    );
    check(SetMyDescription::builder().build(), false);
    check(
        GetMyDescription::builder()
            .language_code(sample::<String>("getMyDescription", "language_code"))
            .build(),
        true,
    );
    check(GetMyDescription::builder().build(), false);
    check(
        SetMyShortDescription::builder()
            .short_description(sample::<String>("setMyShortDescription", "short_description"))
            .language_code(sample::<String>("setMyShortDescription", "language_code"))
            .build(),
        true,
    );
    check(SetMyShortDescription::builder().build(), false);
    check(
        GetMyShortDescription::builder()
            .language_code(sample::<String>("getMyShortDescription", "language_code"))
            .build(),
        true,
    );
    check(GetMyShortDescription::builder().build(), false);
    check(
        SetMyProfilePhoto::builder()
            .photo(sample::<InputProfilePhoto>("setMyProfilePhoto", "photo"))
            .build(),
        true,
    );
    check(
        SetMyProfilePhoto::builder()
            .photo(sample::<InputProfilePhoto>("setMyProfilePhoto", "photo"))
            .build(),
        false,
    );
    check(RemoveMyProfilePhoto::builder().build(), true);
    check(RemoveMyProfilePhoto::builder().build(), false);
    check(
        SetChatMenuButton::builder()
            .chat_id(sample::<i64>("setChatMenuButton", "chat_id"))
            .menu_button(sample::<MenuButton>("setChatMenuButton", "menu_button"))
            .build(),
        true,
    );
    check(SetChatMenuButton::builder().build(), false);
    check(
        GetChatMenuButton::builder().chat_id(sample::<i64>("getChatMenuButton", "chat_id")).build(),
        true,
    );
    check(GetChatMenuButton::builder().build(), false);
    check(
        SetMyDefaultAdministratorRights::builder()
            .rights(sample::<ChatAdministratorRights>("setMyDefaultAdministratorRights", "rights"))
            .for_channels(sample::<bool>("setMyDefaultAdministratorRights", "for_channels"))
            .build(),
        true,
    );
    check(SetMyDefaultAdministratorRights::builder().build(), false);
    check(
        GetMyDefaultAdministratorRights::builder()
            .for_channels(sample::<bool>("getMyDefaultAdministratorRights", "for_channels"))
            .build(),
        true,
    );
    check(GetMyDefaultAdministratorRights::builder().build(), false);
    check(GetAvailableGifts::builder().build(), true);
    check(GetAvailableGifts::builder().build(), false);
    check(
        SendGift::builder()
            .user_id(sample::<i64>("sendGift", "user_id"))
            .chat_id(sample::<ChatId>("sendGift", "chat_id"))
            .gift_id(sample::<String>("sendGift", "gift_id"))
            .pay_for_upgrade(sample::<bool>("sendGift", "pay_for_upgrade"))
            .text(sample::<String>("sendGift", "text"))
            .text_parse_mode(sample::<ParseMode>("sendGift", "text_parse_mode"))
            .text_entities(sample::<Vec<MessageEntity>>("sendGift", "text_entities"))
            .build(),
        true,
    );
    check(SendGift::builder().gift_id(sample::<String>("sendGift", "gift_id")).build(), false);
    check(
        GiftPremiumSubscription::builder()
            .user_id(sample::<i64>("giftPremiumSubscription", "user_id"))
            .month_count(sample::<i64>("giftPremiumSubscription", "month_count"))
            .star_count(sample::<i64>("giftPremiumSubscription", "star_count"))
            .text(sample::<String>("giftPremiumSubscription", "text"))
            .text_parse_mode(sample::<ParseMode>("giftPremiumSubscription", "text_parse_mode"))
            .text_entities(sample::<Vec<MessageEntity>>("giftPremiumSubscription", "text_entities"))
            .build(),
        true,
    );
    check(
        GiftPremiumSubscription::builder()
            .user_id(sample::<i64>("giftPremiumSubscription", "user_id"))
            .month_count(sample::<i64>("giftPremiumSubscription", "month_count"))
            .star_count(sample::<i64>("giftPremiumSubscription", "star_count"))
            .build(),
        false,
    );
    check(
        VerifyUser::builder()
            .user_id(sample::<i64>("verifyUser", "user_id"))
            .custom_description(sample::<String>("verifyUser", "custom_description"))
            .build(),
        true,
    );
    check(VerifyUser::builder().user_id(sample::<i64>("verifyUser", "user_id")).build(), false);
    check(
        VerifyChat::builder()
            .chat_id(sample::<ChatId>("verifyChat", "chat_id"))
            .custom_description(sample::<String>("verifyChat", "custom_description"))
            .build(),
        true,
    );
    check(VerifyChat::builder().chat_id(sample::<ChatId>("verifyChat", "chat_id")).build(), false);
    check(
        RemoveUserVerification::builder()
            .user_id(sample::<i64>("removeUserVerification", "user_id"))
            .build(),
        true,
    );
    check(
        RemoveUserVerification::builder()
            .user_id(sample::<i64>("removeUserVerification", "user_id"))
            .build(),
        false,
    );
    check(
        RemoveChatVerification::builder()
            .chat_id(sample::<ChatId>("removeChatVerification", "chat_id"))
            .build(),
        true,
    );
    check(
        RemoveChatVerification::builder()
            .chat_id(sample::<ChatId>("removeChatVerification", "chat_id"))
            .build(),
        false,
    );
    check(
        ReadBusinessMessage::builder()
            .business_connection_id(sample::<String>("readBusinessMessage", "business_connection_id"))
            .chat_id(sample::<i64>("readBusinessMessage", "chat_id"))
            .message_id(sample::<i64>("readBusinessMessage", "message_id"))
            .build(),
        true,
    );
    check(
        ReadBusinessMessage::builder()
            .business_connection_id(sample::<String>("readBusinessMessage", "business_connection_id"))
            .chat_id(sample::<i64>("readBusinessMessage", "chat_id"))
            .message_id(sample::<i64>("readBusinessMessage", "message_id"))
            .build(),
        false,
    );
    check(
        DeleteBusinessMessages::builder()
            .business_connection_id(sample::<String>("deleteBusinessMessages", "business_connection_id"))
            .message_ids(sample::<Vec<i64>>("deleteBusinessMessages", "message_ids"))
            .build(),
        true,
    );
    check(
        DeleteBusinessMessages::builder()
            .business_connection_id(sample::<String>("deleteBusinessMessages", "business_connection_id"))
            .message_ids(sample::<Vec<i64>>("deleteBusinessMessages", "message_ids"))
            .build(),
        false,
    );
    check(
        SetBusinessAccountName::builder()
            .business_connection_id(sample::<String>("setBusinessAccountName", "business_connection_id"))
            .first_name(sample::<String>("setBusinessAccountName", "first_name"))
            .last_name(sample::<String>("setBusinessAccountName", "last_name"))
            .build(),
        true,
    );
    check(
        SetBusinessAccountName::builder()
            .business_connection_id(sample::<String>("setBusinessAccountName", "business_connection_id"))
            .first_name(sample::<String>("setBusinessAccountName", "first_name"))
            .build(),
        false,
    );
    check(
        SetBusinessAccountUsername::builder()
            .business_connection_id(sample::<String>("setBusinessAccountUsername", "business_connection_id"))
            .username(sample::<String>("setBusinessAccountUsername", "username"))
            .build(),
        true,
    );
    check(
        SetBusinessAccountUsername::builder()
            .business_connection_id(sample::<String>("setBusinessAccountUsername", "business_connection_id"))
            .build(),
        false,
    );
    check(
        SetBusinessAccountBio::builder()
            .business_connection_id(sample::<String>("setBusinessAccountBio", "business_connection_id"))
            .bio(sample::<String>("setBusinessAccountBio", "bio"))
            .build(),
        true,
    );
    check(
        SetBusinessAccountBio::builder()
            .business_connection_id(sample::<String>("setBusinessAccountBio", "business_connection_id"))
            .build(),
        false,
    );
    check(
        SetBusinessAccountProfilePhoto::builder()
            .business_connection_id(sample::<String>("setBusinessAccountProfilePhoto", "business_connection_id"))
            .photo(sample::<InputProfilePhoto>("setBusinessAccountProfilePhoto", "photo"))
            .is_public(sample::<bool>("setBusinessAccountProfilePhoto", "is_public"))
            .build(),
        true,
    );
    check(
        SetBusinessAccountProfilePhoto::builder()
            .business_connection_id(sample::<String>("setBusinessAccountProfilePhoto", "business_connection_id"))
            .photo(sample::<InputProfilePhoto>("setBusinessAccountProfilePhoto", "photo"))
            .build(),
        false,
    );
    check(
        RemoveBusinessAccountProfilePhoto::builder()
            .business_connection_id(sample::<String>("removeBusinessAccountProfilePhoto", "business_connection_id"))
            .is_public(sample::<bool>("removeBusinessAccountProfilePhoto", "is_public"))
            .build(),
        true,
    );
    check(
        RemoveBusinessAccountProfilePhoto::builder()
            .business_connection_id(sample::<String>("removeBusinessAccountProfilePhoto", "business_connection_id"))
            .build(),
        false,
    );
    check(
        SetBusinessAccountGiftSettings::builder()
            .business_connection_id(sample::<String>("setBusinessAccountGiftSettings", "business_connection_id"))
            .show_gift_button(sample::<bool>("setBusinessAccountGiftSettings", "show_gift_button"))
            .accepted_gift_types(sample::<AcceptedGiftTypes>("setBusinessAccountGiftSettings", "accepted_gift_types"))
            .build(),
        true,
    );
    check(
        SetBusinessAccountGiftSettings::builder()
            .business_connection_id(sample::<String>("setBusinessAccountGiftSettings", "business_connection_id"))
            .show_gift_button(sample::<bool>("setBusinessAccountGiftSettings", "show_gift_button"))
            .accepted_gift_types(sample::<AcceptedGiftTypes>("setBusinessAccountGiftSettings", "accepted_gift_types"))
            .build(),
        false,
    );
    check(
        GetBusinessAccountStarBalance::builder()
            .business_connection_id(sample::<String>("getBusinessAccountStarBalance", "business_connection_id"))
            .build(),
        true,
    );
    check(
        GetBusinessAccountStarBalance::builder()
            .business_connection_id(sample::<String>("getBusinessAccountStarBalance", "business_connection_id"))
            .build(),
        false,
    );
    check(
        TransferBusinessAccountStars::builder()
            .business_connection_id(sample::<String>("transferBusinessAccountStars", "business_connection_id"))
            .star_count(sample::<i64>("transferBusinessAccountStars", "star_count"))
            .build(),
        true,
    );
    check(
        TransferBusinessAccountStars::builder()
            .business_connection_id(sample::<String>("transferBusinessAccountStars", "business_connection_id"))
            .star_count(sample::<i64>("transferBusinessAccountStars", "star_count"))
            .build(),
        false,
    );
    check(
        GetBusinessAccountGifts::builder()
            .business_connection_id(sample::<String>("getBusinessAccountGifts", "business_connection_id"))
            .exclude_unsaved(sample::<bool>("getBusinessAccountGifts", "exclude_unsaved"))
            .exclude_saved(sample::<bool>("getBusinessAccountGifts", "exclude_saved"))
            .exclude_unlimited(sample::<bool>("getBusinessAccountGifts", "exclude_unlimited"))
            .exclude_limited_upgradable(sample::<bool>("getBusinessAccountGifts", "exclude_limited_upgradable"))
            .exclude_limited_non_upgradable(sample::<bool>("getBusinessAccountGifts", "exclude_limited_non_upgradable"))
            .exclude_unique(sample::<bool>("getBusinessAccountGifts", "exclude_unique"))
            .exclude_from_blockchain(sample::<bool>("getBusinessAccountGifts", "exclude_from_blockchain"))
            .sort_by_price(sample::<bool>("getBusinessAccountGifts", "sort_by_price"))
            .offset(sample::<String>("getBusinessAccountGifts", "offset"))
            .limit(sample::<i64>("getBusinessAccountGifts", "limit"))
            .build(),
        true,
    );
    check(
        GetBusinessAccountGifts::builder()
            .business_connection_id(sample::<String>("getBusinessAccountGifts", "business_connection_id"))
            .build(),
        false,
    );
    check(
        GetUserGifts::builder()
            .user_id(sample::<i64>("getUserGifts", "user_id"))
            .exclude_unlimited(sample::<bool>("getUserGifts", "exclude_unlimited"))
            .exclude_limited_upgradable(sample::<bool>("getUserGifts", "exclude_limited_upgradable"))
            .exclude_limited_non_upgradable(sample::<bool>("getUserGifts", "exclude_limited_non_upgradable"))
            .exclude_from_blockchain(sample::<bool>("getUserGifts", "exclude_from_blockchain"))
            .exclude_unique(sample::<bool>("getUserGifts", "exclude_unique"))
            .sort_by_price(sample::<bool>("getUserGifts", "sort_by_price"))
            .offset(sample::<String>("getUserGifts", "offset"))
            .limit(sample::<i64>("getUserGifts", "limit"))
            .build(),
        true,
    );
    check(GetUserGifts::builder().user_id(sample::<i64>("getUserGifts", "user_id")).build(), false);
    check(
        GetChatGifts::builder()
            .chat_id(sample::<ChatId>("getChatGifts", "chat_id"))
            .exclude_unsaved(sample::<bool>("getChatGifts", "exclude_unsaved"))
            .exclude_saved(sample::<bool>("getChatGifts", "exclude_saved"))
            .exclude_unlimited(sample::<bool>("getChatGifts", "exclude_unlimited"))
            .exclude_limited_upgradable(sample::<bool>("getChatGifts", "exclude_limited_upgradable"))
            .exclude_limited_non_upgradable(sample::<bool>("getChatGifts", "exclude_limited_non_upgradable"))
            .exclude_from_blockchain(sample::<bool>("getChatGifts", "exclude_from_blockchain"))
            .exclude_unique(sample::<bool>("getChatGifts", "exclude_unique"))
            .sort_by_price(sample::<bool>("getChatGifts", "sort_by_price"))
            .offset(sample::<String>("getChatGifts", "offset"))
            .limit(sample::<i64>("getChatGifts", "limit"))
            .build(),
        true,
    );
    check(
        GetChatGifts::builder().chat_id(sample::<ChatId>("getChatGifts", "chat_id")).build(),
        false,
    );
    check(
        ConvertGiftToStars::builder()
            .business_connection_id(sample::<String>("convertGiftToStars", "business_connection_id"))
            .owned_gift_id(sample::<String>("convertGiftToStars", "owned_gift_id"))
            .build(),
        true,
    );
    check(
        ConvertGiftToStars::builder()
            .business_connection_id(sample::<String>("convertGiftToStars", "business_connection_id"))
            .owned_gift_id(sample::<String>("convertGiftToStars", "owned_gift_id"))
            .build(),
        false,
    );
    check(
        UpgradeGift::builder()
            .business_connection_id(sample::<String>("upgradeGift", "business_connection_id"))
            .owned_gift_id(sample::<String>("upgradeGift", "owned_gift_id"))
            .keep_original_details(sample::<bool>("upgradeGift", "keep_original_details"))
            .star_count(sample::<i64>("upgradeGift", "star_count"))
            .build(),
        true,
    );
    check(
        UpgradeGift::builder()
            .business_connection_id(sample::<String>("upgradeGift", "business_connection_id"))
            .owned_gift_id(sample::<String>("upgradeGift", "owned_gift_id"))
            .build(),
        false,
    );
    check(
        TransferGift::builder()
            .business_connection_id(sample::<String>("transferGift", "business_connection_id"))
            .owned_gift_id(sample::<String>("transferGift", "owned_gift_id"))
            .new_owner_chat_id(sample::<i64>("transferGift", "new_owner_chat_id"))
            .star_count(sample::<i64>("transferGift", "star_count"))
            .build(),
        true,
    );
    check(
        TransferGift::builder()
            .business_connection_id(sample::<String>("transferGift", "business_connection_id"))
            .owned_gift_id(sample::<String>("transferGift", "owned_gift_id"))
            .new_owner_chat_id(sample::<i64>("transferGift", "new_owner_chat_id"))
            .build(),
        false,
    );
    check(
        PostStory::builder()
            .business_connection_id(sample::<String>("postStory", "business_connection_id"))
            .content(sample::<InputStoryContent>("postStory", "content"))
            .active_period(sample::<i64>("postStory", "active_period"))
            .caption(sample::<String>("postStory", "caption"))
            .parse_mode(sample::<ParseMode>("postStory", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("postStory", "caption_entities"))
            .areas(sample::<Vec<StoryArea>>("postStory", "areas"))
            .post_to_chat_page(sample::<bool>("postStory", "post_to_chat_page"))
            .protect_content(sample::<bool>("postStory", "protect_content"))
            .build(),
        true,
    );
    check(
        PostStory::builder()
            .business_connection_id(sample::<String>("postStory", "business_connection_id"))
            .content(sample::<InputStoryContent>("postStory", "content"))
            .active_period(sample::<i64>("postStory", "active_period"))
            .build(),
        false,
    );
    check(
        RepostStory::builder()
            .business_connection_id(sample::<String>("repostStory", "business_connection_id"))
            .from_chat_id(sample::<i64>("repostStory", "from_chat_id"))
            .from_story_id(sample::<i64>("repostStory", "from_story_id"))
            .active_period(sample::<i64>("repostStory", "active_period"))
            .post_to_chat_page(sample::<bool>("repostStory", "post_to_chat_page"))
            .protect_content(sample::<bool>("repostStory", "protect_content"))
            .build(),
        true,
    );
    check(
        RepostStory::builder()
            .business_connection_id(sample::<String>("repostStory", "business_connection_id"))
            .from_chat_id(sample::<i64>("repostStory", "from_chat_id"))
            .from_story_id(sample::<i64>("repostStory", "from_story_id"))
            .active_period(sample::<i64>("repostStory", "active_period"))
            .build(),
        false,
    );
    check(
        EditStory::builder()
            .business_connection_id(sample::<String>("editStory", "business_connection_id"))
            .story_id(sample::<i64>("editStory", "story_id"))
            .content(sample::<InputStoryContent>("editStory", "content"))
            .caption(sample::<String>("editStory", "caption"))
            .parse_mode(sample::<ParseMode>("editStory", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("editStory", "caption_entities"))
            .areas(sample::<Vec<StoryArea>>("editStory", "areas"))
            .build(),
        true,
    );
    check(
        EditStory::builder()
            .business_connection_id(sample::<String>("editStory", "business_connection_id"))
            .story_id(sample::<i64>("editStory", "story_id"))
            .content(sample::<InputStoryContent>("editStory", "content"))
            .build(),
        false,
    );
    check(
        DeleteStory::builder()
            .business_connection_id(sample::<String>("deleteStory", "business_connection_id"))
            .story_id(sample::<i64>("deleteStory", "story_id"))
            .build(),
        true,
    );
    check(
        DeleteStory::builder()
            .business_connection_id(sample::<String>("deleteStory", "business_connection_id"))
            .story_id(sample::<i64>("deleteStory", "story_id"))
            .build(),
        false,
    );
    check(
        AnswerWebAppQuery::builder()
            .web_app_query_id(sample::<String>("answerWebAppQuery", "web_app_query_id"))
            .result(sample::<InlineQueryResult>("answerWebAppQuery", "result"))
            .build(),
        true,
    );
    check(
        AnswerWebAppQuery::builder()
            .web_app_query_id(sample::<String>("answerWebAppQuery", "web_app_query_id"))
            .result(sample::<InlineQueryResult>("answerWebAppQuery", "result"))
            .build(),
        false,
    );
    check(
        SavePreparedInlineMessage::builder()
            .user_id(sample::<i64>("savePreparedInlineMessage", "user_id"))
            .result(sample::<InlineQueryResult>("savePreparedInlineMessage", "result"))
            .allow_user_chats(sample::<bool>("savePreparedInlineMessage", "allow_user_chats"))
            .allow_bot_chats(sample::<bool>("savePreparedInlineMessage", "allow_bot_chats"))
            .allow_group_chats(sample::<bool>("savePreparedInlineMessage", "allow_group_chats"))
            .allow_channel_chats(sample::<bool>("savePreparedInlineMessage", "allow_channel_chats"))
            .build(),
        true,
    );
    check(
        SavePreparedInlineMessage::builder()
            .user_id(sample::<i64>("savePreparedInlineMessage", "user_id"))
            .result(sample::<InlineQueryResult>("savePreparedInlineMessage", "result"))
            .build(),
        false,
    );
    check(
        SavePreparedKeyboardButton::builder()
            .user_id(sample::<i64>("savePreparedKeyboardButton", "user_id"))
            .button(sample::<KeyboardButton>("savePreparedKeyboardButton", "button"))
            .build(),
        true,
    );
    check(
        SavePreparedKeyboardButton::builder()
            .user_id(sample::<i64>("savePreparedKeyboardButton", "user_id"))
            .button(sample::<KeyboardButton>("savePreparedKeyboardButton", "button"))
            .build(),
        false,
    );
    check(
        EditMessageText::builder()
            .business_connection_id(sample::<String>("editMessageText", "business_connection_id"))
            .target(target())
            .text(sample::<String>("editMessageText", "text"))
            .parse_mode(sample::<ParseMode>("editMessageText", "parse_mode"))
            .entities(sample::<Vec<MessageEntity>>("editMessageText", "entities"))
            .link_preview_options(sample::<LinkPreviewOptions>("editMessageText", "link_preview_options"))
            .rich_message(sample::<InputRichMessage>("editMessageText", "rich_message"))
            .reply_markup(sample::<InlineKeyboardMarkup>("editMessageText", "reply_markup"))
            .build(),
        true,
    );
    check(EditMessageText::builder().target(target()).build(), false);
    check(
        EditMessageCaption::builder()
            .business_connection_id(sample::<String>("editMessageCaption", "business_connection_id"))
            .target(target())
            .caption(sample::<String>("editMessageCaption", "caption"))
            .parse_mode(sample::<ParseMode>("editMessageCaption", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("editMessageCaption", "caption_entities"))
            .show_caption_above_media(sample::<bool>("editMessageCaption", "show_caption_above_media"))
            .reply_markup(sample::<InlineKeyboardMarkup>("editMessageCaption", "reply_markup"))
            .build(),
        true,
    );
    check(EditMessageCaption::builder().target(target()).build(), false);
    check(
        EditMessageMedia::builder()
            .business_connection_id(sample::<String>("editMessageMedia", "business_connection_id"))
            .target(target())
            .media(sample::<InputMedia>("editMessageMedia", "media"))
            .reply_markup(sample::<InlineKeyboardMarkup>("editMessageMedia", "reply_markup"))
            .build(),
        true,
    );
    check(
        EditMessageMedia::builder()
            .target(target())
            .media(sample::<InputMedia>("editMessageMedia", "media"))
            .build(),
        false,
    );
    check(
        EditMessageLiveLocation::builder()
            .business_connection_id(sample::<String>("editMessageLiveLocation", "business_connection_id"))
            .target(target())
            .latitude(sample::<f64>("editMessageLiveLocation", "latitude"))
            .longitude(sample::<f64>("editMessageLiveLocation", "longitude"))
            .live_period(sample::<i64>("editMessageLiveLocation", "live_period"))
            .horizontal_accuracy(sample::<f64>("editMessageLiveLocation", "horizontal_accuracy"))
            .heading(sample::<i64>("editMessageLiveLocation", "heading"))
            .proximity_alert_radius(sample::<i64>("editMessageLiveLocation", "proximity_alert_radius"))
            .reply_markup(sample::<InlineKeyboardMarkup>("editMessageLiveLocation", "reply_markup"))
            .build(),
        true,
    );
    check(
        EditMessageLiveLocation::builder()
            .target(target())
            .latitude(sample::<f64>("editMessageLiveLocation", "latitude"))
            .longitude(sample::<f64>("editMessageLiveLocation", "longitude"))
            .build(),
        false,
    );
    check(
        StopMessageLiveLocation::builder()
            .business_connection_id(sample::<String>("stopMessageLiveLocation", "business_connection_id"))
            .target(target())
            .reply_markup(sample::<InlineKeyboardMarkup>("stopMessageLiveLocation", "reply_markup"))
            .build(),
        true,
    );
    check(StopMessageLiveLocation::builder().target(target()).build(), false);
    check(
        EditMessageChecklist::builder()
            .business_connection_id(sample::<String>("editMessageChecklist", "business_connection_id"))
            .chat_id(sample::<ChatId>("editMessageChecklist", "chat_id"))
            .message_id(sample::<i64>("editMessageChecklist", "message_id"))
            .checklist(sample::<InputChecklist>("editMessageChecklist", "checklist"))
            .reply_markup(sample::<InlineKeyboardMarkup>("editMessageChecklist", "reply_markup"))
            .build(),
        true,
    );
    check(
        EditMessageChecklist::builder()
            .business_connection_id(sample::<String>("editMessageChecklist", "business_connection_id"))
            .chat_id(sample::<ChatId>("editMessageChecklist", "chat_id"))
            .message_id(sample::<i64>("editMessageChecklist", "message_id"))
            .checklist(sample::<InputChecklist>("editMessageChecklist", "checklist"))
            .build(),
        false,
    );
    check(
        EditMessageReplyMarkup::builder()
            .business_connection_id(sample::<String>("editMessageReplyMarkup", "business_connection_id"))
            .target(target())
            .reply_markup(sample::<InlineKeyboardMarkup>("editMessageReplyMarkup", "reply_markup"))
            .build(),
        true,
    );
    check(EditMessageReplyMarkup::builder().target(target()).build(), false);
    check(
        StopPoll::builder()
            .business_connection_id(sample::<String>("stopPoll", "business_connection_id"))
            .chat_id(sample::<ChatId>("stopPoll", "chat_id"))
            .message_id(sample::<i64>("stopPoll", "message_id"))
            .reply_markup(sample::<InlineKeyboardMarkup>("stopPoll", "reply_markup"))
            .build(),
        true,
    );
    check(
        StopPoll::builder()
            .chat_id(sample::<ChatId>("stopPoll", "chat_id"))
            .message_id(sample::<i64>("stopPoll", "message_id"))
            .build(),
        false,
    );
    check(
        EditEphemeralMessageText::builder()
            .chat_id(sample::<ChatId>("editEphemeralMessageText", "chat_id"))
            .receiver_user_id(sample::<i64>("editEphemeralMessageText", "receiver_user_id"))
            .ephemeral_message_id(sample::<i64>("editEphemeralMessageText", "ephemeral_message_id"))
            .text(sample::<String>("editEphemeralMessageText", "text"))
            .parse_mode(sample::<ParseMode>("editEphemeralMessageText", "parse_mode"))
            .entities(sample::<Vec<MessageEntity>>("editEphemeralMessageText", "entities"))
            .rich_message(sample::<InputRichMessage>("editEphemeralMessageText", "rich_message"))
            .link_preview_options(sample::<LinkPreviewOptions>("editEphemeralMessageText", "link_preview_options"))
            .reply_markup(sample::<InlineKeyboardMarkup>("editEphemeralMessageText", "reply_markup"))
            .build(),
        true,
    );
    check(
        EditEphemeralMessageText::builder()
            .chat_id(sample::<ChatId>("editEphemeralMessageText", "chat_id"))
            .receiver_user_id(sample::<i64>("editEphemeralMessageText", "receiver_user_id"))
            .ephemeral_message_id(sample::<i64>("editEphemeralMessageText", "ephemeral_message_id"))
            .build(),
        false,
    );
    check(
        EditEphemeralMessageMedia::builder()
            .chat_id(sample::<ChatId>("editEphemeralMessageMedia", "chat_id"))
            .receiver_user_id(sample::<i64>("editEphemeralMessageMedia", "receiver_user_id"))
            .ephemeral_message_id(sample::<i64>("editEphemeralMessageMedia", "ephemeral_message_id"))
            .media(sample::<InputMedia>("editEphemeralMessageMedia", "media"))
            .reply_markup(sample::<InlineKeyboardMarkup>("editEphemeralMessageMedia", "reply_markup"))
            .build(),
        true,
    );
    check(
        EditEphemeralMessageMedia::builder()
            .chat_id(sample::<ChatId>("editEphemeralMessageMedia", "chat_id"))
            .receiver_user_id(sample::<i64>("editEphemeralMessageMedia", "receiver_user_id"))
            .ephemeral_message_id(sample::<i64>("editEphemeralMessageMedia", "ephemeral_message_id"))
            .media(sample::<InputMedia>("editEphemeralMessageMedia", "media"))
            .build(),
        false,
    );
    check(
        EditEphemeralMessageCaption::builder()
            .chat_id(sample::<ChatId>("editEphemeralMessageCaption", "chat_id"))
            .receiver_user_id(sample::<i64>("editEphemeralMessageCaption", "receiver_user_id"))
            .ephemeral_message_id(sample::<i64>("editEphemeralMessageCaption", "ephemeral_message_id"))
            .caption(sample::<String>("editEphemeralMessageCaption", "caption"))
            .parse_mode(sample::<ParseMode>("editEphemeralMessageCaption", "parse_mode"))
            .caption_entities(sample::<Vec<MessageEntity>>("editEphemeralMessageCaption", "caption_entities"))
            .show_caption_above_media(sample::<bool>("editEphemeralMessageCaption", "show_caption_above_media"))
            .reply_markup(sample::<InlineKeyboardMarkup>("editEphemeralMessageCaption", "reply_markup"))
            .build(),
        true,
    );
    check(
        EditEphemeralMessageCaption::builder()
            .chat_id(sample::<ChatId>("editEphemeralMessageCaption", "chat_id"))
            .receiver_user_id(sample::<i64>("editEphemeralMessageCaption", "receiver_user_id"))
            .ephemeral_message_id(sample::<i64>("editEphemeralMessageCaption", "ephemeral_message_id"))
            .build(),
        false,
    );
    check(
        EditEphemeralMessageReplyMarkup::builder()
            .chat_id(sample::<ChatId>("editEphemeralMessageReplyMarkup", "chat_id"))
            .receiver_user_id(sample::<i64>("editEphemeralMessageReplyMarkup", "receiver_user_id"))
            .ephemeral_message_id(sample::<i64>("editEphemeralMessageReplyMarkup", "ephemeral_message_id"))
            .reply_markup(sample::<InlineKeyboardMarkup>("editEphemeralMessageReplyMarkup", "reply_markup"))
            .build(),
        true,
    );
    check(
        EditEphemeralMessageReplyMarkup::builder()
            .chat_id(sample::<ChatId>("editEphemeralMessageReplyMarkup", "chat_id"))
            .receiver_user_id(sample::<i64>("editEphemeralMessageReplyMarkup", "receiver_user_id"))
            .ephemeral_message_id(sample::<i64>("editEphemeralMessageReplyMarkup", "ephemeral_message_id"))
            .build(),
        false,
    );
    check(
        ApproveSuggestedPost::builder()
            .chat_id(sample::<i64>("approveSuggestedPost", "chat_id"))
            .message_id(sample::<i64>("approveSuggestedPost", "message_id"))
            .send_date(sample::<i64>("approveSuggestedPost", "send_date"))
            .build(),
        true,
    );
    check(
        ApproveSuggestedPost::builder()
            .chat_id(sample::<i64>("approveSuggestedPost", "chat_id"))
            .message_id(sample::<i64>("approveSuggestedPost", "message_id"))
            .build(),
        false,
    );
    check(
        DeclineSuggestedPost::builder()
            .chat_id(sample::<i64>("declineSuggestedPost", "chat_id"))
            .message_id(sample::<i64>("declineSuggestedPost", "message_id"))
            .comment(sample::<String>("declineSuggestedPost", "comment"))
            .build(),
        true,
    );
    check(
        DeclineSuggestedPost::builder()
            .chat_id(sample::<i64>("declineSuggestedPost", "chat_id"))
            .message_id(sample::<i64>("declineSuggestedPost", "message_id"))
            .build(),
        false,
    );
    check(
        DeleteMessage::builder()
            .chat_id(sample::<ChatId>("deleteMessage", "chat_id"))
            .message_id(sample::<i64>("deleteMessage", "message_id"))
            .build(),
        true,
    );
    check(
        DeleteMessage::builder()
            .chat_id(sample::<ChatId>("deleteMessage", "chat_id"))
            .message_id(sample::<i64>("deleteMessage", "message_id"))
            .build(),
        false,
    );
    check(
        DeleteMessages::builder()
            .chat_id(sample::<ChatId>("deleteMessages", "chat_id"))
            .message_ids(sample::<Vec<i64>>("deleteMessages", "message_ids"))
            .build(),
        true,
    );
    check(
        DeleteMessages::builder()
            .chat_id(sample::<ChatId>("deleteMessages", "chat_id"))
            .message_ids(sample::<Vec<i64>>("deleteMessages", "message_ids"))
            .build(),
        false,
    );
    check(
        DeleteEphemeralMessage::builder()
            .chat_id(sample::<ChatId>("deleteEphemeralMessage", "chat_id"))
            .receiver_user_id(sample::<i64>("deleteEphemeralMessage", "receiver_user_id"))
            .ephemeral_message_id(sample::<i64>("deleteEphemeralMessage", "ephemeral_message_id"))
            .build(),
        true,
    );
    check(
        DeleteEphemeralMessage::builder()
            .chat_id(sample::<ChatId>("deleteEphemeralMessage", "chat_id"))
            .receiver_user_id(sample::<i64>("deleteEphemeralMessage", "receiver_user_id"))
            .ephemeral_message_id(sample::<i64>("deleteEphemeralMessage", "ephemeral_message_id"))
            .build(),
        false,
    );
    check(
        DeleteMessageReaction::builder()
            .chat_id(sample::<ChatId>("deleteMessageReaction", "chat_id"))
            .message_id(sample::<i64>("deleteMessageReaction", "message_id"))
            .user_id(sample::<i64>("deleteMessageReaction", "user_id"))
            .actor_chat_id(sample::<i64>("deleteMessageReaction", "actor_chat_id"))
            .build(),
        true,
    );
    check(
        DeleteMessageReaction::builder()
            .chat_id(sample::<ChatId>("deleteMessageReaction", "chat_id"))
            .message_id(sample::<i64>("deleteMessageReaction", "message_id"))
            .build(),
        false,
    );
    check(
        DeleteAllMessageReactions::builder()
            .chat_id(sample::<ChatId>("deleteAllMessageReactions", "chat_id"))
            .user_id(sample::<i64>("deleteAllMessageReactions", "user_id"))
            .actor_chat_id(sample::<i64>("deleteAllMessageReactions", "actor_chat_id"))
            .build(),
        true,
    );
    check(
        DeleteAllMessageReactions::builder()
            .chat_id(sample::<ChatId>("deleteAllMessageReactions", "chat_id"))
            .build(),
        false,
    );
    check(
        SendSticker::builder()
            .business_connection_id(sample::<String>("sendSticker", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendSticker", "chat_id"))
            .message_thread_id(sample::<i64>("sendSticker", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendSticker", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendSticker", "ephemeral_message_parameters"))
            .sticker(sample::<InputFile>("sendSticker", "sticker"))
            .emoji(sample::<String>("sendSticker", "emoji"))
            .disable_notification(sample::<bool>("sendSticker", "disable_notification"))
            .protect_content(sample::<bool>("sendSticker", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendSticker", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendSticker", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendSticker", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendSticker", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendSticker", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendSticker::builder()
            .chat_id(sample::<ChatId>("sendSticker", "chat_id"))
            .sticker(sample::<InputFile>("sendSticker", "sticker"))
            .build(),
        false,
    );
    check(GetStickerSet::builder().name(sample::<String>("getStickerSet", "name")).build(), true);
    check(GetStickerSet::builder().name(sample::<String>("getStickerSet", "name")).build(), false);
    check(
        GetCustomEmojiStickers::builder()
            .custom_emoji_ids(sample::<Vec<String>>("getCustomEmojiStickers", "custom_emoji_ids"))
            .build(),
        true,
    );
    check(
        GetCustomEmojiStickers::builder()
            .custom_emoji_ids(sample::<Vec<String>>("getCustomEmojiStickers", "custom_emoji_ids"))
            .build(),
        false,
    );
    check(
        UploadStickerFile::builder()
            .user_id(sample::<i64>("uploadStickerFile", "user_id"))
            .sticker(sample::<InputFile>("uploadStickerFile", "sticker"))
            .sticker_format(sample::<StickerFormat>("uploadStickerFile", "sticker_format"))
            .build(),
        true,
    );
    check(
        UploadStickerFile::builder()
            .user_id(sample::<i64>("uploadStickerFile", "user_id"))
            .sticker(sample::<InputFile>("uploadStickerFile", "sticker"))
            .sticker_format(sample::<StickerFormat>("uploadStickerFile", "sticker_format"))
            .build(),
        false,
    );
    check(
        CreateNewStickerSet::builder()
            .user_id(sample::<i64>("createNewStickerSet", "user_id"))
            .name(sample::<String>("createNewStickerSet", "name"))
            .title(sample::<String>("createNewStickerSet", "title"))
            .stickers(sample::<Vec<InputSticker>>("createNewStickerSet", "stickers"))
            .sticker_type(sample::<StickerType>("createNewStickerSet", "sticker_type"))
            .needs_repainting(sample::<bool>("createNewStickerSet", "needs_repainting"))
            .build(),
        true,
    );
    check(
        CreateNewStickerSet::builder()
            .user_id(sample::<i64>("createNewStickerSet", "user_id"))
            .name(sample::<String>("createNewStickerSet", "name"))
            .title(sample::<String>("createNewStickerSet", "title"))
            .stickers(sample::<Vec<InputSticker>>("createNewStickerSet", "stickers"))
            .build(),
        false,
    );
    check(
        AddStickerToSet::builder()
            .user_id(sample::<i64>("addStickerToSet", "user_id"))
            .name(sample::<String>("addStickerToSet", "name"))
            .sticker(sample::<InputSticker>("addStickerToSet", "sticker"))
            .build(),
        true,
    );
    check(
        AddStickerToSet::builder()
            .user_id(sample::<i64>("addStickerToSet", "user_id"))
            .name(sample::<String>("addStickerToSet", "name"))
            .sticker(sample::<InputSticker>("addStickerToSet", "sticker"))
            .build(),
        false,
    );
    check(
        SetStickerPositionInSet::builder()
            .sticker(sample::<String>("setStickerPositionInSet", "sticker"))
            .position(sample::<i64>("setStickerPositionInSet", "position"))
            .build(),
        true,
    );
    check(
        SetStickerPositionInSet::builder()
            .sticker(sample::<String>("setStickerPositionInSet", "sticker"))
            .position(sample::<i64>("setStickerPositionInSet", "position"))
            .build(),
        false,
    );
    check(
        DeleteStickerFromSet::builder()
            .sticker(sample::<String>("deleteStickerFromSet", "sticker"))
            .build(),
        true,
    );
    check(
        DeleteStickerFromSet::builder()
            .sticker(sample::<String>("deleteStickerFromSet", "sticker"))
            .build(),
        false,
    );
    check(
        ReplaceStickerInSet::builder()
            .user_id(sample::<i64>("replaceStickerInSet", "user_id"))
            .name(sample::<String>("replaceStickerInSet", "name"))
            .old_sticker(sample::<String>("replaceStickerInSet", "old_sticker"))
            .sticker(sample::<InputSticker>("replaceStickerInSet", "sticker"))
            .build(),
        true,
    );
    check(
        ReplaceStickerInSet::builder()
            .user_id(sample::<i64>("replaceStickerInSet", "user_id"))
            .name(sample::<String>("replaceStickerInSet", "name"))
            .old_sticker(sample::<String>("replaceStickerInSet", "old_sticker"))
            .sticker(sample::<InputSticker>("replaceStickerInSet", "sticker"))
            .build(),
        false,
    );
    check(
        SetStickerEmojiList::builder()
            .sticker(sample::<String>("setStickerEmojiList", "sticker"))
            .emoji_list(sample::<Vec<String>>("setStickerEmojiList", "emoji_list"))
            .build(),
        true,
    );
    check(
        SetStickerEmojiList::builder()
            .sticker(sample::<String>("setStickerEmojiList", "sticker"))
            .emoji_list(sample::<Vec<String>>("setStickerEmojiList", "emoji_list"))
            .build(),
        false,
    );
    check(
        SetStickerKeywords::builder()
            .sticker(sample::<String>("setStickerKeywords", "sticker"))
            .keywords(sample::<Vec<String>>("setStickerKeywords", "keywords"))
            .build(),
        true,
    );
    check(
        SetStickerKeywords::builder()
            .sticker(sample::<String>("setStickerKeywords", "sticker"))
            .build(),
        false,
    );
    check(
        SetStickerMaskPosition::builder()
            .sticker(sample::<String>("setStickerMaskPosition", "sticker"))
            .mask_position(sample::<MaskPosition>("setStickerMaskPosition", "mask_position"))
            .build(),
        true,
    );
    check(
        SetStickerMaskPosition::builder()
            .sticker(sample::<String>("setStickerMaskPosition", "sticker"))
            .build(),
        false,
    );
    check(
        SetStickerSetTitle::builder()
            .name(sample::<String>("setStickerSetTitle", "name"))
            .title(sample::<String>("setStickerSetTitle", "title"))
            .build(),
        true,
    );
    check(
        SetStickerSetTitle::builder()
            .name(sample::<String>("setStickerSetTitle", "name"))
            .title(sample::<String>("setStickerSetTitle", "title"))
            .build(),
        false,
    );
    check(
        SetStickerSetThumbnail::builder()
            .name(sample::<String>("setStickerSetThumbnail", "name"))
            .user_id(sample::<i64>("setStickerSetThumbnail", "user_id"))
            .thumbnail(sample::<InputFile>("setStickerSetThumbnail", "thumbnail"))
            .format(sample::<StickerFormat>("setStickerSetThumbnail", "format"))
            .build(),
        true,
    );
    check(
        SetStickerSetThumbnail::builder()
            .name(sample::<String>("setStickerSetThumbnail", "name"))
            .user_id(sample::<i64>("setStickerSetThumbnail", "user_id"))
            .format(sample::<StickerFormat>("setStickerSetThumbnail", "format"))
            .build(),
        false,
    );
    check(
        SetCustomEmojiStickerSetThumbnail::builder()
            .name(sample::<String>("setCustomEmojiStickerSetThumbnail", "name"))
            .custom_emoji_id(sample::<String>("setCustomEmojiStickerSetThumbnail", "custom_emoji_id"))
            .build(),
        true,
    );
    check(
        SetCustomEmojiStickerSetThumbnail::builder()
            .name(sample::<String>("setCustomEmojiStickerSetThumbnail", "name"))
            .build(),
        false,
    );
    check(
        DeleteStickerSet::builder().name(sample::<String>("deleteStickerSet", "name")).build(),
        true,
    );
    check(
        DeleteStickerSet::builder().name(sample::<String>("deleteStickerSet", "name")).build(),
        false,
    );
    check(
        SendRichMessage::builder()
            .business_connection_id(sample::<String>("sendRichMessage", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendRichMessage", "chat_id"))
            .message_thread_id(sample::<i64>("sendRichMessage", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendRichMessage", "direct_messages_topic_id"))
            .ephemeral_message_parameters(sample::<EphemeralMessageParameters>("sendRichMessage", "ephemeral_message_parameters"))
            .rich_message(sample::<InputRichMessage>("sendRichMessage", "rich_message"))
            .disable_notification(sample::<bool>("sendRichMessage", "disable_notification"))
            .protect_content(sample::<bool>("sendRichMessage", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendRichMessage", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendRichMessage", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendRichMessage", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendRichMessage", "reply_parameters"))
            .reply_markup(sample::<ReplyMarkup>("sendRichMessage", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendRichMessage::builder()
            .chat_id(sample::<ChatId>("sendRichMessage", "chat_id"))
            .rich_message(sample::<InputRichMessage>("sendRichMessage", "rich_message"))
            .build(),
        false,
    );
    check(
        SendRichMessageDraft::builder()
            .chat_id(sample::<i64>("sendRichMessageDraft", "chat_id"))
            .message_thread_id(sample::<i64>("sendRichMessageDraft", "message_thread_id"))
            .draft_id(sample::<i64>("sendRichMessageDraft", "draft_id"))
            .rich_message(sample::<InputRichMessage>("sendRichMessageDraft", "rich_message"))
            .can_stop(sample::<bool>("sendRichMessageDraft", "can_stop"))
            .keep_on_stop(sample::<bool>("sendRichMessageDraft", "keep_on_stop"))
            .build(),
        true,
    );
    check(
        SendRichMessageDraft::builder()
            .chat_id(sample::<i64>("sendRichMessageDraft", "chat_id"))
            .draft_id(sample::<i64>("sendRichMessageDraft", "draft_id"))
            .rich_message(sample::<InputRichMessage>("sendRichMessageDraft", "rich_message"))
            .build(),
        false,
    );
    check(
        AnswerInlineQuery::builder()
            .inline_query_id(sample::<String>("answerInlineQuery", "inline_query_id"))
            .results(sample::<Vec<InlineQueryResult>>("answerInlineQuery", "results"))
            .cache_time(sample::<i64>("answerInlineQuery", "cache_time"))
            .is_personal(sample::<bool>("answerInlineQuery", "is_personal"))
            .next_offset(sample::<String>("answerInlineQuery", "next_offset"))
            .button(sample::<InlineQueryResultsButton>("answerInlineQuery", "button"))
            .build(),
        true,
    );
    check(
        AnswerInlineQuery::builder()
            .inline_query_id(sample::<String>("answerInlineQuery", "inline_query_id"))
            .results(sample::<Vec<InlineQueryResult>>("answerInlineQuery", "results"))
            .build(),
        false,
    );
    check(
        SendInvoice::builder()
            .chat_id(sample::<ChatId>("sendInvoice", "chat_id"))
            .message_thread_id(sample::<i64>("sendInvoice", "message_thread_id"))
            .direct_messages_topic_id(sample::<i64>("sendInvoice", "direct_messages_topic_id"))
            .title(sample::<String>("sendInvoice", "title"))
            .description(sample::<String>("sendInvoice", "description"))
            .payload(sample::<String>("sendInvoice", "payload"))
            .provider_token(sample::<String>("sendInvoice", "provider_token"))
            .currency(sample::<String>("sendInvoice", "currency"))
            .prices(sample::<Vec<LabeledPrice>>("sendInvoice", "prices"))
            .max_tip_amount(sample::<i64>("sendInvoice", "max_tip_amount"))
            .suggested_tip_amounts(sample::<Vec<i64>>("sendInvoice", "suggested_tip_amounts"))
            .start_parameter(sample::<String>("sendInvoice", "start_parameter"))
            .provider_data(sample::<String>("sendInvoice", "provider_data"))
            .photo_url(sample::<String>("sendInvoice", "photo_url"))
            .photo_size(sample::<i64>("sendInvoice", "photo_size"))
            .photo_width(sample::<i64>("sendInvoice", "photo_width"))
            .photo_height(sample::<i64>("sendInvoice", "photo_height"))
            .need_name(sample::<bool>("sendInvoice", "need_name"))
            .need_phone_number(sample::<bool>("sendInvoice", "need_phone_number"))
            .need_email(sample::<bool>("sendInvoice", "need_email"))
            .need_shipping_address(sample::<bool>("sendInvoice", "need_shipping_address"))
            .send_phone_number_to_provider(sample::<bool>("sendInvoice", "send_phone_number_to_provider"))
            .send_email_to_provider(sample::<bool>("sendInvoice", "send_email_to_provider"))
            .is_flexible(sample::<bool>("sendInvoice", "is_flexible"))
            .disable_notification(sample::<bool>("sendInvoice", "disable_notification"))
            .protect_content(sample::<bool>("sendInvoice", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendInvoice", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendInvoice", "message_effect_id"))
            .suggested_post_parameters(sample::<SuggestedPostParameters>("sendInvoice", "suggested_post_parameters"))
            .reply_parameters(sample::<ReplyParameters>("sendInvoice", "reply_parameters"))
            .reply_markup(sample::<InlineKeyboardMarkup>("sendInvoice", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendInvoice::builder()
            .chat_id(sample::<ChatId>("sendInvoice", "chat_id"))
            .title(sample::<String>("sendInvoice", "title"))
            .description(sample::<String>("sendInvoice", "description"))
            .payload(sample::<String>("sendInvoice", "payload"))
            .currency(sample::<String>("sendInvoice", "currency"))
            .prices(sample::<Vec<LabeledPrice>>("sendInvoice", "prices"))
            .build(),
        false,
    );
    check(
        CreateInvoiceLink::builder()
            .business_connection_id(sample::<String>("createInvoiceLink", "business_connection_id"))
            .title(sample::<String>("createInvoiceLink", "title"))
            .description(sample::<String>("createInvoiceLink", "description"))
            .payload(sample::<String>("createInvoiceLink", "payload"))
            .provider_token(sample::<String>("createInvoiceLink", "provider_token"))
            .currency(sample::<String>("createInvoiceLink", "currency"))
            .prices(sample::<Vec<LabeledPrice>>("createInvoiceLink", "prices"))
            .subscription_period(sample::<i64>("createInvoiceLink", "subscription_period"))
            .max_tip_amount(sample::<i64>("createInvoiceLink", "max_tip_amount"))
            .suggested_tip_amounts(sample::<Vec<i64>>("createInvoiceLink", "suggested_tip_amounts"))
            .provider_data(sample::<String>("createInvoiceLink", "provider_data"))
            .photo_url(sample::<String>("createInvoiceLink", "photo_url"))
            .photo_size(sample::<i64>("createInvoiceLink", "photo_size"))
            .photo_width(sample::<i64>("createInvoiceLink", "photo_width"))
            .photo_height(sample::<i64>("createInvoiceLink", "photo_height"))
            .need_name(sample::<bool>("createInvoiceLink", "need_name"))
            .need_phone_number(sample::<bool>("createInvoiceLink", "need_phone_number"))
            .need_email(sample::<bool>("createInvoiceLink", "need_email"))
            .need_shipping_address(sample::<bool>("createInvoiceLink", "need_shipping_address"))
            .send_phone_number_to_provider(sample::<bool>("createInvoiceLink", "send_phone_number_to_provider"))
            .send_email_to_provider(sample::<bool>("createInvoiceLink", "send_email_to_provider"))
            .is_flexible(sample::<bool>("createInvoiceLink", "is_flexible"))
            .build(),
        true,
    );
    check(
        CreateInvoiceLink::builder()
            .title(sample::<String>("createInvoiceLink", "title"))
            .description(sample::<String>("createInvoiceLink", "description"))
            .payload(sample::<String>("createInvoiceLink", "payload"))
            .currency(sample::<String>("createInvoiceLink", "currency"))
            .prices(sample::<Vec<LabeledPrice>>("createInvoiceLink", "prices"))
            .build(),
        false,
    );
    check(
        AnswerShippingQuery::builder()
            .shipping_query_id(sample::<String>("answerShippingQuery", "shipping_query_id"))
            .ok(sample::<bool>("answerShippingQuery", "ok"))
            .shipping_options(sample::<Vec<ShippingOption>>("answerShippingQuery", "shipping_options"))
            .error_message(sample::<String>("answerShippingQuery", "error_message"))
            .build(),
        true,
    );
    check(
        AnswerShippingQuery::builder()
            .shipping_query_id(sample::<String>("answerShippingQuery", "shipping_query_id"))
            .ok(sample::<bool>("answerShippingQuery", "ok"))
            .build(),
        false,
    );
    check(
        AnswerPreCheckoutQuery::builder()
            .pre_checkout_query_id(sample::<String>("answerPreCheckoutQuery", "pre_checkout_query_id"))
            .ok(sample::<bool>("answerPreCheckoutQuery", "ok"))
            .error_message(sample::<String>("answerPreCheckoutQuery", "error_message"))
            .build(),
        true,
    );
    check(
        AnswerPreCheckoutQuery::builder()
            .pre_checkout_query_id(sample::<String>("answerPreCheckoutQuery", "pre_checkout_query_id"))
            .ok(sample::<bool>("answerPreCheckoutQuery", "ok"))
            .build(),
        false,
    );
    check(GetMyStarBalance::builder().build(), true);
    check(GetMyStarBalance::builder().build(), false);
    check(
        GetStarTransactions::builder()
            .offset(sample::<i64>("getStarTransactions", "offset"))
            .limit(sample::<i64>("getStarTransactions", "limit"))
            .build(),
        true,
    );
    check(GetStarTransactions::builder().build(), false);
    check(
        RefundStarPayment::builder()
            .user_id(sample::<i64>("refundStarPayment", "user_id"))
            .telegram_payment_charge_id(sample::<String>("refundStarPayment", "telegram_payment_charge_id"))
            .build(),
        true,
    );
    check(
        RefundStarPayment::builder()
            .user_id(sample::<i64>("refundStarPayment", "user_id"))
            .telegram_payment_charge_id(sample::<String>("refundStarPayment", "telegram_payment_charge_id"))
            .build(),
        false,
    );
    check(
        EditUserStarSubscription::builder()
            .user_id(sample::<i64>("editUserStarSubscription", "user_id"))
            .telegram_payment_charge_id(sample::<String>("editUserStarSubscription", "telegram_payment_charge_id"))
            .is_canceled(sample::<bool>("editUserStarSubscription", "is_canceled"))
            .build(),
        true,
    );
    check(
        EditUserStarSubscription::builder()
            .user_id(sample::<i64>("editUserStarSubscription", "user_id"))
            .telegram_payment_charge_id(sample::<String>("editUserStarSubscription", "telegram_payment_charge_id"))
            .is_canceled(sample::<bool>("editUserStarSubscription", "is_canceled"))
            .build(),
        false,
    );
    check(
        SetPassportDataErrors::builder()
            .user_id(sample::<i64>("setPassportDataErrors", "user_id"))
            .errors(sample::<Vec<PassportElementError>>("setPassportDataErrors", "errors"))
            .build(),
        true,
    );
    check(
        SetPassportDataErrors::builder()
            .user_id(sample::<i64>("setPassportDataErrors", "user_id"))
            .errors(sample::<Vec<PassportElementError>>("setPassportDataErrors", "errors"))
            .build(),
        false,
    );
    check(
        SendGame::builder()
            .business_connection_id(sample::<String>("sendGame", "business_connection_id"))
            .chat_id(sample::<ChatId>("sendGame", "chat_id"))
            .message_thread_id(sample::<i64>("sendGame", "message_thread_id"))
            .game_short_name(sample::<String>("sendGame", "game_short_name"))
            .disable_notification(sample::<bool>("sendGame", "disable_notification"))
            .protect_content(sample::<bool>("sendGame", "protect_content"))
            .allow_paid_broadcast(sample::<bool>("sendGame", "allow_paid_broadcast"))
            .message_effect_id(sample::<String>("sendGame", "message_effect_id"))
            .reply_parameters(sample::<ReplyParameters>("sendGame", "reply_parameters"))
            .reply_markup(sample::<InlineKeyboardMarkup>("sendGame", "reply_markup"))
            .build(),
        true,
    );
    check(
        SendGame::builder()
            .chat_id(sample::<ChatId>("sendGame", "chat_id"))
            .game_short_name(sample::<String>("sendGame", "game_short_name"))
            .build(),
        false,
    );
    check(
        SetGameScore::builder()
            .user_id(sample::<i64>("setGameScore", "user_id"))
            .score(sample::<i64>("setGameScore", "score"))
            .force(sample::<bool>("setGameScore", "force"))
            .disable_edit_message(sample::<bool>("setGameScore", "disable_edit_message"))
            .target(target())
            .build(),
        true,
    );
    check(
        SetGameScore::builder()
            .user_id(sample::<i64>("setGameScore", "user_id"))
            .score(sample::<i64>("setGameScore", "score"))
            .target(target())
            .build(),
        false,
    );
    check(
        GetGameHighScores::builder()
            .user_id(sample::<i64>("getGameHighScores", "user_id"))
            .target(target())
            .build(),
        true,
    );
    check(
        GetGameHighScores::builder()
            .user_id(sample::<i64>("getGameHighScores", "user_id"))
            .target(target())
            .build(),
        false,
    );
}
