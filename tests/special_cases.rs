//! Where the Bot API is not what its tables say, one promise a test.
//!
//! Samples are the project's own, and as small as the case allows.

use amanobot::methods::{
    Answer, EditMessageText, Envelope, GetUpdates, Method, SendPoll, SetWebhook,
};
use amanobot::types::*;
use amanobot::wire::{ChatId, InputFile, MessageRef};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Reads text, as it comes from the network.
fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_str(&value.to_string()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

/// Why it cannot be read; where that is in the text is left out.
fn error<T: DeserializeOwned>(value: &Value) -> String {
    let error = serde_json::from_str::<T>(&value.to_string())
        .map(drop)
        .unwrap_err();
    let error = error.to_string();
    error.split(" at line ").next().unwrap().to_owned()
}

fn written(value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

/// What is written back of what was read.
fn copy<T: DeserializeOwned + Serialize>(value: &Value) -> Value {
    written(read::<T>(value))
}

fn user() -> Value {
    json!({"id": 7_000_000_001_i64, "is_bot": false, "first_name": "Ada"})
}

fn chat() -> Value {
    json!({"id": -1_001_234_567_890_i64, "type": "supergroup", "title": "Tea"})
}

fn message() -> Value {
    json!({"message_id": 1, "date": 1_700_000_000, "chat": chat(), "text": "hello"})
}

/// The object with more members.
fn with(mut object: Value, more: &Value) -> Value {
    let more = more.as_object().unwrap().clone();
    object.as_object_mut().unwrap().extend(more);
    object
}

// ---- what is received

#[test]
fn members_that_nobody_knows_are_ignored_at_any_depth() {
    let mut sent = with(message(), &json!({"aura": {"colour": ["blue"]}}));
    sent["chat"]["mood"] = json!("calm");
    let read: Message = read(&sent);
    assert_eq!(written(read), message());
}

#[test]
fn null_is_absent() {
    let nothing = json!({"text": null, "from": null, "entities": null, "photo": null, "is_topic_message": null,
        "sender_boost_count": null, "reply_markup": null, "pinned_message": null, "new_chat_members": null});
    let mut sent = with(message(), &nothing);
    let read_back: Message = read(&sent);
    assert_eq!(read_back.text, None);
    sent = message();
    sent.as_object_mut().unwrap().remove("text");
    assert_eq!(written(read_back), sent);
    // What is required is missing then.
    assert_eq!(
        error::<Message>(&with(message(), &json!({"message_id": null})))
            .split(':')
            .next(),
        Some("message_id")
    );
}

#[test]
fn a_required_enumeration_that_older_objects_lack_is_unknown() {
    for text in [
        r#"{"file_id":"a","file_unique_id":"b","width":1,"height":1}"#,
        r#"{"file_id":"a","file_unique_id":"b","width":1,"height":1,"type":null}"#,
    ] {
        let sticker: Sticker = serde_json::from_str(text).unwrap();
        assert_eq!(sticker.kind, StickerType::Unknown("".into()));
    }
}

#[test]
fn a_required_boolean_that_the_server_omits_is_false() {
    let member =
        json!({"status": "restricted", "user": user(), "until_date": 0, "is_member": true});
    let ChatMember::Restricted(member) = read(&member) else {
        panic!("it is restricted");
    };
    assert!(member.is_member);
    assert!(!member.can_send_messages);
    let user: User = read(&json!({"id": 1, "first_name": "Ada", "is_bot": null}));
    assert!(!user.is_bot);
    // What is no boolean is a mistake all the same.
    let error = error::<User>(&json!({"id": 1, "first_name": "Ada", "is_bot": 0}));
    assert_eq!(
        error,
        "is_bot: invalid type: integer `0`, expected a boolean"
    );
}

#[test]
fn true_members_are_false_when_absent_and_never_written_as_false() {
    for (sent, is_premium) in [
        (user(), None),
        (with(user(), &json!({"is_premium": true})), Some(true)),
        (with(user(), &json!({"is_premium": false})), Some(false)),
    ] {
        let read: User = read(&sent);
        assert_eq!(read.is_premium, is_premium.unwrap_or(false), "{sent}");
        let back = written(read);
        let expected = if is_premium == Some(true) {
            Some(&json!(true))
        } else {
            None
        };
        assert_eq!(back.get("is_premium"), expected);
    }
}

#[test]
fn an_update_of_an_unknown_kind_is_kept() {
    let sent = json!({"update_id": 5, "telepathy": {"thought": [1, 2]}, "extra": 1});
    let update: Update = read(&sent);
    assert_eq!(update.update_id, 5);
    assert_eq!(
        update.kind,
        UpdateKind::Unknown(Box::new(
            json!({"telepathy": {"thought": [1, 2]}, "extra": 1})
        ))
    );
    assert_eq!(written(update), sent);
}

#[test]
fn an_update_without_any_kind_is_kept() {
    let sent = json!({"update_id": 5});
    let update: Update = read(&sent);
    assert_eq!(update.kind, UpdateKind::Unknown(Box::new(json!({}))));
    assert_eq!(update.kind.name(), "");
    assert_eq!(written(update), sent);
}

#[test]
fn a_null_kind_beside_another_does_not_count() {
    for sent in [
        json!({"update_id": 5, "message": message(), "poll": null}),
        json!({"poll": null, "message": message(), "update_id": 5}),
    ] {
        let update: Update = read(&sent);
        assert_eq!(update.kind.name(), "message");
    }
}

#[test]
fn an_unknown_alternative_of_a_union_is_kept() {
    let sent = json!({"type": "hologram", "sides": 6});
    assert_eq!(read::<PaidMedia>(&sent), PaidMedia::Unknown(sent.clone()));
    assert_eq!(copy::<PaidMedia>(&sent), sent);
    let late = json!({"sides": {"front": []}, "type": "hologram"});
    assert_eq!(copy::<PaidMedia>(&late), late);
    let untold = json!({"sides": 6});
    assert_eq!(copy::<PaidMedia>(&untold), untold);
    assert_eq!(copy::<RichBlock>(&sent), sent);
    assert_eq!(copy::<RichText>(&json!(["a", sent])), json!(["a", sent]));
}

#[test]
fn a_known_alternative_with_a_mistake_is_no_unknown_one() {
    let wrong = json!({"status": "left", "user": {"id": "7", "first_name": "Ada"}});
    assert_eq!(
        error::<ChatMember>(&wrong),
        "user.id: invalid type: string \"7\", expected i64"
    );
    let late = json!({"user": {"id": "7", "first_name": "Ada"}, "status": "left"});
    assert_eq!(
        error::<ChatMember>(&late),
        "user.id: invalid type: string \"7\", expected i64"
    );
    assert_eq!(
        error::<ChatMember>(&json!({"status": "left"})),
        "missing field `user`"
    );
}

#[test]
fn an_unknown_value_of_an_enumeration_is_kept() {
    let sent = json!({"type": "brief_case", "offset": 0, "length": 2});
    let entity: MessageEntity = read(&sent);
    assert_eq!(entity.kind, MessageEntityType::Unknown("brief_case".into()));
    assert_eq!(entity.kind.as_str(), "brief_case");
    assert_eq!(entity.kind.to_string(), "brief_case");
    assert_eq!(written(entity), sent);
    let hook = json!({"url": "", "has_custom_certificate": false, "pending_update_count": 0,
        "allowed_updates": ["message", "telepathy"]});
    let info: WebhookInfo = read(&hook);
    assert_eq!(
        info.allowed_updates,
        Some(vec![
            UpdateType::Message,
            UpdateType::Unknown("telepathy".into())
        ])
    );
    assert_eq!(written(info), hook);
}

#[test]
fn an_enumeration_is_made_from_text() {
    assert_eq!(ChatType::from("private"), ChatType::Private);
    assert_eq!(ChatType::from(String::from("channel")), ChatType::Channel);
    assert_eq!(ParseMode::Html.as_str(), "HTML");
    assert_eq!(ParseMode::from("HTML"), ParseMode::Html);
}

#[test]
fn values_that_collide_in_rust_stay_apart() {
    for (value, kind) in [
        ("a", ListItemType::LowercaseLetters),
        ("A", ListItemType::UppercaseLetters),
        ("i", ListItemType::LowercaseRoman),
        ("I", ListItemType::UppercaseRoman),
        ("1", ListItemType::Decimal),
    ] {
        let sent = json!({"label": "1.", "blocks": [], "type": value});
        let item: RichBlockListItem = read(&sent);
        assert_eq!(item.kind, Some(kind));
        assert_eq!(written(item), sent);
    }
}

#[test]
fn an_inline_query_may_come_from_its_sender() {
    let query =
        json!({"id": "1", "from": user(), "query": "", "offset": "", "chat_type": "sender"});
    assert_eq!(
        read::<InlineQuery>(&query).chat_type,
        Some(InlineQueryChatType::Sender)
    );
    // Empty text is text.
    assert_eq!(copy::<InlineQuery>(&query), query);
}

#[test]
fn a_message_without_a_date_cannot_be_read_any_more() {
    let stub = json!({"message_id": 4, "date": 0, "chat": chat()});
    let MaybeInaccessibleMessage::InaccessibleMessage(read_stub) = read(&stub) else {
        panic!("date is 0");
    };
    assert_eq!(read_stub.message_id, 4);
    assert_eq!(copy::<MaybeInaccessibleMessage>(&stub), stub);

    let MaybeInaccessibleMessage::Message(whole) = read(&message()) else {
        panic!("date is not 0");
    };
    assert_eq!(whole.text.as_deref(), Some("hello"));
    // Ephemeral messages have the number 0 and are messages nevertheless.
    let ephemeral = with(message(), &json!({"message_id": 0}));
    assert!(matches!(
        read(&ephemeral),
        MaybeInaccessibleMessage::Message(_)
    ));
    assert_eq!(copy::<MaybeInaccessibleMessage>(&ephemeral), ephemeral);
    let date_first = json!({"date": 0, "message_id": 4, "chat": chat()});
    assert!(matches!(
        read(&date_first),
        MaybeInaccessibleMessage::InaccessibleMessage(_)
    ));
}

#[test]
fn the_four_places_of_a_maybe_inaccessible_message() {
    let stub = json!({"message_id": 4, "date": 0, "chat": chat()});
    let query =
        json!({"id": "1", "from": user(), "chat_instance": "c", "message": stub, "data": ""});
    assert_eq!(copy::<CallbackQuery>(&query), query);
    let pinned = with(message(), &json!({"pinned_message": stub}));
    assert_eq!(copy::<Message>(&pinned), pinned);
    let added = json!({"option_persistent_id": "1", "option_text": "x", "poll_message": stub});
    assert_eq!(copy::<PollOptionAdded>(&added), added);
    assert_eq!(copy::<PollOptionDeleted>(&added), added);
}

#[test]
fn rich_text_is_a_string_a_list_or_an_object() {
    assert_eq!(
        read::<RichText>(&json!("hi")),
        RichText::Text("hi".to_owned())
    );
    assert_eq!(
        read::<RichText>(&json!(["a", ["b"]])),
        RichText::Sequence(vec![
            RichText::Text("a".to_owned()),
            RichText::Sequence(vec![RichText::Text("b".to_owned())])
        ])
    );
    let bold = json!({"type": "bold", "text": ["a", {"type": "italic", "text": "b"}]});
    let RichText::Bold(read_bold) = read(&bold) else {
        panic!("it is bold");
    };
    assert!(matches!(read_bold.text, RichText::Sequence(_)));
    for text in [json!("hi"), json!([]), json!(["a", ["b"]]), bold] {
        assert_eq!(copy::<RichText>(&text), text);
    }
    assert_eq!(
        error::<RichText>(&json!(["a", 7])),
        "[1]: invalid type: integer `7`, expected an object"
    );
}

#[test]
fn a_thumb_beside_its_thumbnail_is_no_second_one() {
    let size = json!({"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1});
    let video = json!({"file_id": "v", "file_unique_id": "w", "length": 1, "duration": 1,
        "thumbnail": size, "thumb": size});
    let video: VideoNote = read(&video);
    assert_eq!(video.thumbnail.as_ref().unwrap().file_id, "f");
    let old =
        json!({"file_id": "v", "file_unique_id": "w", "length": 1, "duration": 1, "thumb": size});
    assert_eq!(read::<VideoNote>(&old).thumbnail, None);
}

#[test]
fn a_member_may_arrive_under_the_name_that_the_server_uses() {
    let entity = json!([{"type": "bold", "offset": 0, "length": 1}]);
    for name in ["option_text_entities", "option_entities"] {
        let added = json!({"option_persistent_id": "1", "option_text": "x", name: entity});
        let added: PollOptionAdded = read(&added);
        assert_eq!(
            added.option_text_entities.as_ref().unwrap().len(),
            1,
            "{name}"
        );
        assert_eq!(written(added)["option_text_entities"], entity);
    }
}

#[test]
fn empty_objects_are_objects_and_may_grow() {
    fn check<T: DeserializeOwned + Serialize>() {
        assert_eq!(copy::<T>(&json!({})), json!({}));
        assert_eq!(copy::<T>(&json!({"new": [1]})), json!({}));
        assert!(serde_json::from_str::<T>("null").is_err());
    }
    check::<CommunityChatRemoved>();
    check::<ForumTopicClosed>();
    check::<ForumTopicReopened>();
    check::<GeneralForumTopicHidden>();
    check::<GeneralForumTopicUnhidden>();
    check::<VideoChatStarted>();
    check::<DisabledButton>();
    check::<CallbackGame>();
    let closed = with(message(), &json!({"forum_topic_closed": {}}));
    let read: Message = read(&closed);
    assert!(read.forum_topic_closed.is_some());
    assert_eq!(written(read), closed);
}

#[test]
fn zero_and_negative_numbers_mean_what_they_mean() {
    let banned = json!({"status": "kicked", "user": user(), "until_date": 0});
    assert_eq!(copy::<ChatMember>(&banned), banned);
    let stars = json!({"amount": -5, "nanostar_amount": -999_999_999});
    assert_eq!(
        read::<StarAmount>(&stars).nanostar_amount,
        Some(-999_999_999)
    );
    let rating = json!({"level": -2, "rating": -40, "current_level_rating": 0});
    assert_eq!(copy::<UserRating>(&rating), rating);
    let task = json!({"id": 1, "text": "x", "completion_date": 0});
    assert_eq!(read::<ChecklistTask>(&task).completion_date, Some(0));
    let location = json!({"latitude": -0.5, "longitude": 90, "live_period": 0x7FFF_FFFF});
    let location: Location = read(&location);
    assert_eq!(
        (location.longitude, location.live_period),
        (90.0, Some(0x7FFF_FFFF))
    );
    assert_eq!(
        written(GetUpdates::builder().offset(-1).build()),
        json!({"offset": -1})
    );
}

#[test]
fn numbers_need_more_than_32_bits() {
    let price = SuggestedPostPrice::new("TON", 10_000_000_000_000_i64);
    assert_eq!(
        written(price),
        json!({"currency": "TON", "amount": 10_000_000_000_000_i64})
    );
    assert_eq!(read::<User>(&user()).id, 7_000_000_001);
    let sent = json!({"file_id": "f", "file_unique_id": "u", "file_size": 4_000_000_000_u64});
    assert_eq!(copy::<File>(&sent), sent);
    // Numbers that Telegram sends as text stay text.
    let query = json!({"id": "4382bfdwdsb323b2d9", "from": user(), "chat_instance": "-1234567890123456789"});
    assert_eq!(copy::<CallbackQuery>(&query), query);
}

#[test]
fn a_fraction_may_come_as_a_whole_number() {
    let mask: MaskPosition =
        read(&json!({"point": "eyes", "x_shift": 1, "y_shift": -1, "scale": 2}));
    assert_eq!((mask.x_shift, mask.y_shift, mask.scale), (1.0, -1.0, 2.0));
    assert_eq!(
        error::<User>(&json!({"id": 1.5, "first_name": ""})),
        "id: invalid type: floating point `1.5`, expected i64"
    );
}

#[test]
fn a_failure_names_its_path() {
    let broken = |text: &Value| {
        with(
            message(),
            &json!({"entities": [
        {"type": "bold", "offset": 0, "length": 1}, {"type": "bold", "offset": text, "length": 1}]}),
        )
    };
    assert_eq!(
        error::<Message>(&broken(&json!("x"))),
        "entities[1].offset: invalid type: string \"x\", expected i64"
    );
    let nameless = json!({"update_id": 1, "message": {"message_id": 1, "date": 1, "chat": {"type": "private"}}});
    assert_eq!(
        error::<Update>(&nameless),
        "message.chat: missing field `id`"
    );
    assert_eq!(
        error::<Update>(&json!({"message": message()})),
        "missing field `update_id`"
    );
    assert_eq!(
        error::<InlineKeyboardMarkup>(
            &json!({"inline_keyboard": [[{"text": "a"}], [{"text": 7}]]})
        ),
        "inline_keyboard[1][0].text: invalid type: integer `7`, expected a string"
    );
    // Told by its date, but a message until then.
    let query =
        json!({"id": "1", "from": user(), "chat_instance": "c", "message": broken(&json!([]))});
    assert_eq!(
        error::<CallbackQuery>(&query),
        "message.entities[1].offset: invalid type: sequence, expected i64"
    );
    // What was read before it was known what it is has a path as well.
    let late =
        json!({"blocks": [{"text": 1, "type": "paragraph"}], "summary": "s", "type": "details"});
    assert_eq!(
        error::<RichBlock>(&late),
        "blocks[0].text: invalid type: integer `1`, expected an object"
    );
}

#[test]
fn a_failure_says_where_in_the_text_it_is() {
    let text = "{\n \"id\": 1,\n \"first_name\": 5\n}";
    let error = serde_json::from_str::<User>(text).unwrap_err().to_string();
    assert_eq!(
        error,
        "first_name: invalid type: integer `5`, expected a string at line 3 column 16"
    );
}

#[test]
fn a_failure_in_an_answers_list_names_the_item() {
    let update = json!({"update_id": 1, "message": message()});
    let mut broken = update.clone();
    broken["message"]["chat"]["type"] = json!(3);
    let answer = json!({"ok": true, "result": [update, update, update, broken]});
    let error = Vec::<Update>::from_response(&answer.to_string())
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("[3].message.chat.type: invalid type: integer `3`, expected a string"),
        "{error}"
    );
}

#[test]
fn an_answer_in_place_of_a_message_is_true() {
    let answer = |result: Value| json!({"ok": true, "result": result}).to_string();
    let Envelope::Ok(edited) =
        amanobot::methods::Edited::from_response(&answer(message())).unwrap()
    else {
        panic!("it is ok");
    };
    assert_eq!(edited.message().unwrap().message_id, 1);
    let Envelope::Ok(edited) =
        amanobot::methods::Edited::from_response(&answer(json!(true))).unwrap()
    else {
        panic!("it is ok");
    };
    assert_eq!(edited.message(), None);
}

#[test]
fn unions_are_told_by_their_own_member_and_value() {
    for (status, variant) in [("creator", "Owner"), ("kicked", "Banned"), ("left", "Left")] {
        let member =
            json!({"status": status, "user": user(), "until_date": 0, "is_anonymous": false});
        let read: ChatMember = read(&member);
        assert!(format!("{read:?}").starts_with(variant), "{read:?}");
        assert_eq!(written(read)["status"], status);
    }
    let source = json!({"source": "giveaway", "giveaway_message_id": 0});
    assert_eq!(copy::<ChatBoostSource>(&source), source);
    let heading = json!({"type": "heading", "text": "Tea", "size": 1});
    assert!(matches!(read(&heading), RichBlock::SectionHeading(_)));
    let quote = json!({"type": "pullquote", "text": "Tea"});
    assert!(matches!(read(&quote), RichBlock::PullQuotation(_)));
}

#[test]
fn the_discriminator_may_stand_anywhere() {
    for text in [
        r#"{"type":"emoji","emoji":"👍"}"#,
        r#"{"emoji":"👍","type":"emoji"}"#,
        r#"{"emoji":"\ud83d\udc4d","\u0074ype":"em\u006fji"}"#,
    ] {
        let reaction: ReactionType = serde_json::from_str(text).unwrap();
        assert!(
            matches!(&reaction, ReactionType::Emoji(it) if it.emoji == "👍"),
            "{text}"
        );
    }
}

#[test]
fn members_that_are_set_aside_are_members_all_the_same() {
    let service = with(
        message(),
        &json!({"new_chat_title": "Coffee", "group_chat_created": true}),
    );
    let mut read: Message = read(&service);
    assert_eq!(read.new_chat_title.as_deref(), Some("Coffee"));
    assert!(read.group_chat_created);
    assert_eq!(read.left_chat_member, None);
    assert_eq!(written(&read), service);
    read.new_chat_title = None;
    read.group_chat_created = false;
    assert_eq!(written(&read), message());
    assert_eq!(read, self::read::<Message>(&message()));
}

// ---- what is sent

#[test]
fn equal_tags_are_told_by_what_the_result_shows() {
    let cached = InlineQueryResultCachedPhoto::new("1", "AgAC");
    let linked = InlineQueryResultPhoto::new(
        "2",
        "https://example.org/a.jpg",
        "https://example.org/t.jpg",
    );
    for (result, is_cached) in [
        (written(InlineQueryResult::from(cached)), true),
        (written(InlineQueryResult::from(linked)), false),
    ] {
        assert_eq!(result["type"], "photo");
        let read: InlineQueryResult = read(&result);
        assert_eq!(matches!(read, InlineQueryResult::CachedPhoto(_)), is_cached);
        assert_eq!(written(read), result);
    }
    let each = [
        ("audio", "audio_file_id", "audio_url"),
        ("document", "document_file_id", "document_url"),
        ("gif", "gif_file_id", "gif_url"),
        ("mpeg4_gif", "mpeg4_file_id", "mpeg4_url"),
        ("photo", "photo_file_id", "photo_url"),
        ("video", "video_file_id", "video_url"),
        ("voice", "voice_file_id", "voice_url"),
    ];
    for (kind, file, url) in each {
        let rest = json!({"type": kind, "id": "1", "title": "t", "thumbnail_url": "u", "mime_type": "video/mp4"});
        let cached: InlineQueryResult = read(&with(rest.clone(), &json!({file: "f"})));
        assert!(format!("{cached:?}").starts_with("Cached"), "{cached:?}");
        let linked: InlineQueryResult = read(&with(rest, &json!({url: "f"})));
        assert!(!format!("{linked:?}").starts_with("Cached"), "{linked:?}");
    }
}

#[test]
fn content_without_a_tag_is_told_by_its_members() {
    let venue =
        json!({"latitude": 1.0, "longitude": 2.0, "title": "Tea House", "address": "Harbour 1"});
    assert!(matches!(read(&venue), InputMessageContent::Venue(_)));
    assert_eq!(copy::<InputMessageContent>(&venue), venue);
    let location = json!({"latitude": 1.0, "longitude": 2.0});
    assert!(matches!(read(&location), InputMessageContent::Location(_)));
    let text = json!({"message_text": "x"});
    assert!(matches!(read(&text), InputMessageContent::Text(_)));
    let contact = json!({"phone_number": "1", "first_name": "Ada"});
    assert!(matches!(read(&contact), InputMessageContent::Contact(_)));
    let unknown = json!({"smell": "tea"});
    assert_eq!(copy::<InputMessageContent>(&unknown), unknown);
}

#[test]
fn a_forced_reply_is_no_keyboard_and_a_keyboard_may_force_one() {
    let keyboard = json!({"keyboard": [[{"text": "a"}]], "force_reply": true});
    assert!(matches!(
        read(&keyboard),
        ReplyMarkup::ReplyKeyboardMarkup(_)
    ));
    assert_eq!(copy::<ReplyMarkup>(&keyboard), keyboard);
    let inline = json!({"inline_keyboard": [], "force_reply": true});
    assert!(matches!(
        read(&inline),
        ReplyMarkup::InlineKeyboardMarkup(_)
    ));
    assert_eq!(copy::<ReplyMarkup>(&inline), inline);
    assert!(matches!(
        read(&json!({"remove_keyboard": true})),
        ReplyMarkup::ReplyKeyboardRemove(_)
    ));
    assert!(matches!(
        read(&json!({"force_reply": true})),
        ReplyMarkup::ForceReply(_)
    ));
    assert_eq!(written(ForceReply::new()), json!({"force_reply": true}));
    assert_eq!(
        written(ReplyKeyboardRemove::new()),
        json!({"remove_keyboard": true})
    );
}

#[test]
fn text_stands_for_a_keyboard_button() {
    assert_eq!(
        read::<KeyboardButton>(&json!("yes")),
        KeyboardButton::new("yes")
    );
    let keyboard: ReplyKeyboardMarkup = read(&json!({"keyboard": [["yes", {"text": "no"}]]}));
    assert_eq!(
        written(keyboard),
        json!({"keyboard": [[{"text": "yes"}, {"text": "no"}]]})
    );
    assert_eq!(
        error::<InlineKeyboardButton>(&json!("yes")),
        "invalid type: string \"yes\", expected an object"
    );
}

#[test]
fn a_boolean_with_a_default_of_its_own_has_three_states() {
    let poll = || SendPoll::builder().chat_id(1).question("?").options([]);
    assert_eq!(written(poll().build()).get("is_anonymous"), None);
    assert_eq!(
        written(poll().is_anonymous(false).build())["is_anonymous"],
        false
    );
    assert_eq!(
        written(poll().is_anonymous(true).build())["is_anonymous"],
        true
    );
    let permissions = ChatPermissions::new().can_react_to_messages(false);
    assert_eq!(
        written(permissions),
        json!({"can_react_to_messages": false})
    );
    let users: KeyboardButtonRequestUsers = read(&json!({"request_id": -1, "user_is_bot": false}));
    assert_eq!(users.user_is_bot, Some(false));
}

#[test]
fn no_kinds_of_updates_is_not_the_same_as_not_saying() {
    assert_eq!(written(GetUpdates::builder().build()), json!({}));
    let none = GetUpdates::builder().allowed_updates([]).build();
    assert_eq!(written(none), json!({"allowed_updates": []}));
    let some = SetWebhook::builder()
        .url("")
        .allowed_updates([UpdateType::Message, UpdateType::ChatMember])
        .build();
    assert_eq!(
        written(some),
        json!({"url": "", "allowed_updates": ["message", "chat_member"]})
    );
}

#[test]
fn every_kind_of_update_can_be_asked_for() {
    let kinds: Vec<&str> = amanobot::schema::ty("Update")
        .unwrap()
        .members()
        .iter()
        .map(|member| member.name)
        .filter(|name| *name != "update_id")
        .collect();
    // Of Bot API 10.3: a newer one may have more.
    assert!(kinds.len() >= 27, "{kinds:?}");
    for name in kinds {
        let kind = UpdateType::from(name);
        assert!(!matches!(kind, UpdateType::Unknown(_)), "{name}");
        assert_eq!(kind.as_str(), name);
    }
}

#[test]
fn a_message_to_edit_is_named_by_chat_or_inline_and_never_both() {
    let edit =
        |target: MessageRef| written(EditMessageText::builder().target(target).text("x").build());
    assert_eq!(
        edit(MessageRef::from(("@tea", 2))),
        json!({"chat_id": "@tea", "message_id": 2, "text": "x"})
    );
    assert_eq!(
        edit(MessageRef::from("inline")),
        json!({"inline_message_id": "inline", "text": "x"})
    );
    assert_eq!(<EditMessageText as Method>::NAME, "editMessageText");
}

#[test]
fn a_chat_is_a_number_or_a_name() {
    assert_eq!(written(ChatId::from(-100)), json!(-100));
    assert_eq!(written(ChatId::from("@tea")), json!("@tea"));
    assert_eq!(
        read::<ChatId>(&json!(-1_001_234_567_890_i64)),
        ChatId::Id(-1_001_234_567_890)
    );
}

#[test]
fn nested_files_may_be_uploads() {
    let media: InputMedia = InputMediaVideo::new(InputFile::id("v"))
        .cover(InputFile::url("https://example.org/c.jpg"))
        .into();
    assert_eq!(
        written(media),
        json!({"type": "video", "media": "v", "cover": "https://example.org/c.jpg"})
    );
    // There is no file in it, yet no plain text either: an upload has no JSON of its own.
    let upload = InputMediaPhoto::new(InputFile::bytes("a.jpg", "a"));
    assert!(serde_json::to_value(upload).is_err());
}

#[test]
fn text_that_holds_json_is_written_as_it_is() {
    let invoice = json!({"title": "t", "description": "d", "payload": "p", "currency": "XTR", "prices": [],
        "provider_data": "{\"a\":1}"});
    assert_eq!(copy::<InputInvoiceMessageContent>(&invoice), invoice);
}

#[test]
fn one_object_belongs_to_several_unions() {
    let photo = || InputMediaPhoto::new(InputFile::id("p"));
    let sent = json!({"type": "photo", "media": "p"});
    assert_eq!(written(InputMedia::from(photo())), sent);
    assert_eq!(written(InputPollMedia::from(photo())), sent);
    assert_eq!(written(InputPollOptionMedia::from(photo())), sent);
    assert_eq!(written(MediaGroupItem::from(photo())), sent);
    assert_eq!(written(RichMessageMedia::from(photo())), sent);
}

#[test]
fn constants_are_written_and_need_not_be_given() {
    assert_eq!(
        written(BotCommandScopeDefault::new()),
        json!({"type": "default"})
    );
    assert_eq!(
        written(PassportElementErrorFile::new("passport", "hash", "blurred")),
        json!({"source": "file", "type": "passport", "file_hash": "hash", "message": "blurred"})
    );
}

#[test]
fn objects_without_required_members_have_a_default() {
    assert_eq!(written(LinkPreviewOptions::default()), json!({}));
    assert_eq!(written(ChatPermissions::new()), json!({}));
    assert_eq!(ChatPermissions::new(), ChatPermissions::default());
}
