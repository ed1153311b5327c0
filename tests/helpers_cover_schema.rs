//! What concerns a chat or a message is on `Sender`, `Administrator` or `Editor`, or has a reason not
//! to be.
//!
//! Reads the static table and the generated code, and knows nothing of the generator's own rule.

use amanobot::methods::Method;
use amanobot::prelude::*;
use amanobot::types::{
    ChatAction, ChatPermissions, InputMediaPhoto, InputPollOption, LabeledPrice,
};
use amanobot::{Call, schema};
use serde_json::{Value, json};

/// What is on none of the three, and why.
const ON_NONE: [(&str, &str); 6] = [
    (
        "setChatMenuButton",
        "the chat may be left out: then it is about all private chats",
    ),
    (
        "getChatMenuButton",
        "the chat may be left out: then it is about all private chats",
    ),
    (
        "sendGift",
        "goes to a user or to a channel, which one it is has to be said",
    ),
    (
        "deleteBusinessMessages",
        "the messages are known by their business account, without a chat",
    ),
    (
        "transferGift",
        "acts on a business account; the chat is the gift's new owner",
    ),
    (
        "repostStory",
        "acts on a business account; the chat is where the story was posted first",
    ),
];

#[test]
fn what_concerns_a_chat_or_a_message_is_on_a_proxy() {
    let reasoned = ON_NONE.map(|(method, _)| method);
    assert_eq!(
        on_none(schema::METHODS),
        reasoned,
        "on none of `Sender`, `Administrator` and `Editor`, and listed here with a reason"
    );
}

#[test]
fn a_method_of_tomorrow_is_noticed() {
    let of_today = |name| *schema::method(name).unwrap();
    let of_tomorrow = [
        schema::Method {
            name: "paintChat",
            ..of_today("leaveChat")
        },
        schema::Method {
            name: "paintMessage",
            ..of_today("editMessageText")
        },
        schema::Method {
            name: "paintMyself",
            ..of_today("setMyName")
        },
    ];
    assert_eq!(on_none(&of_tomorrow), ["paintChat", "paintMessage"]);
}

#[test]
fn a_sender_has_what_the_original_had_and_lacked() {
    let sender = Sender::new(&Bot::new("1:a"), 7);
    let price = LabeledPrice::new("Tea", 350);
    let file = InputFile::id("a");
    let photo = InputMediaPhoto::new(&file);
    let calls = [
        told(&sender.send_message("hi")),
        told(&sender.forward_message(8, 9)),
        told(&sender.send_photo(&file)),
        told(&sender.send_audio(&file)),
        told(&sender.send_document(&file)),
        told(&sender.send_sticker(&file)),
        told(&sender.send_video(&file)),
        told(&sender.send_voice(&file)),
        told(&sender.send_video_note(&file)),
        told(&sender.send_media_group([photo])),
        told(&sender.send_location(0.5, 0.5)),
        told(&sender.send_venue(0.5, 0.5, "Cape", "Byron")),
        told(&sender.send_contact("1", "Alice")),
        told(&sender.send_game("chess")),
        told(&sender.send_chat_action(ChatAction::Typing)),
        // The original had none of these.
        told(&sender.send_animation(&file)),
        told(&sender.send_poll("tea?", [InputPollOption::new("yes")])),
        told(&sender.send_invoice("Tea", "Oolong", "tea-1", "EUR", [price])),
        told(&sender.send_dice()),
        told(&sender.copy_message(8, 9)),
        told(&sender.send_message_draft(1)),
    ];
    let expected = [
        "sendMessage",
        "forwardMessage",
        "sendPhoto",
        "sendAudio",
        "sendDocument",
        "sendSticker",
        "sendVideo",
        "sendVoice",
        "sendVideoNote",
        "sendMediaGroup",
        "sendLocation",
        "sendVenue",
        "sendContact",
        "sendGame",
        "sendChatAction",
        "sendAnimation",
        "sendPoll",
        "sendInvoice",
        "sendDice",
        "copyMessage",
        "sendMessageDraft",
    ];
    assert_eq!(calls.clone().map(|(method, _)| method), expected);
    for (method, request) in calls {
        assert_eq!(request["chat_id"], 7, "{method}");
    }
}

#[test]
fn an_administrator_has_what_the_original_had_and_lacked() {
    let administrator = Administrator::new(&Bot::new("1:a"), "@teahouse");
    let calls = [
        told(&administrator.kick_chat_member(8)),
        told(&administrator.unban_chat_member(8)),
        told(&administrator.restrict_chat_member(8, ChatPermissions::new())),
        told(&administrator.promote_chat_member(8)),
        told(&administrator.export_chat_invite_link()),
        told(&administrator.set_chat_photo(InputFile::id("a"))),
        told(&administrator.delete_chat_photo()),
        told(&administrator.set_chat_title("Tea")),
        told(&administrator.set_chat_description()),
        told(&administrator.pin_chat_message(9)),
        told(&administrator.unpin_chat_message()),
        told(&administrator.leave_chat()),
        told(&administrator.get_chat()),
        told(&administrator.get_chat_administrators()),
        told(&administrator.get_chat_members_count()),
        told(&administrator.get_chat_member(8)),
        told(&administrator.set_chat_sticker_set("cats")),
        told(&administrator.delete_chat_sticker_set()),
        // The original had none of these.
        told(&administrator.set_chat_permissions(ChatPermissions::new())),
        told(&administrator.set_chat_administrator_custom_title(8, "Chief")),
        told(&administrator.create_forum_topic("Oolong")),
        told(&administrator.approve_chat_join_request(8)),
    ];
    let expected = [
        "banChatMember",
        "unbanChatMember",
        "restrictChatMember",
        "promoteChatMember",
        "exportChatInviteLink",
        "setChatPhoto",
        "deleteChatPhoto",
        "setChatTitle",
        "setChatDescription",
        "pinChatMessage",
        "unpinChatMessage",
        "leaveChat",
        "getChat",
        "getChatAdministrators",
        "getChatMemberCount",
        "getChatMember",
        "setChatStickerSet",
        "deleteChatStickerSet",
        "setChatPermissions",
        "setChatAdministratorCustomTitle",
        "createForumTopic",
        "approveChatJoinRequest",
    ];
    assert_eq!(calls.clone().map(|(method, _)| method), expected);
    for (method, request) in calls {
        assert_eq!(request["chat_id"], "@teahouse", "{method}");
    }
}

#[test]
fn an_editor_has_what_the_original_had_and_lacked() {
    let editor = Editor::new(&Bot::new("1:a"), (7, 9));
    let photo = InputMediaPhoto::new(InputFile::id("a"));
    let calls = [
        told(&editor.edit_message_text("hi")),
        told(&editor.edit_message_caption()),
        told(&editor.edit_message_reply_markup()),
        told(&editor.delete_message()),
        told(&editor.edit_message_live_location(0.5, 0.5)),
        told(&editor.stop_message_live_location()),
        // The original had none of these.
        told(&editor.edit_message_media(photo)),
        told(&editor.stop_poll()),
        told(&editor.set_message_reaction()),
        told(&editor.pin_chat_message()),
        told(&editor.unpin_chat_message()),
        told(&editor.approve_suggested_post()),
        told(&editor.set_game_score(8, 100)),
    ];
    let expected = [
        "editMessageText",
        "editMessageCaption",
        "editMessageReplyMarkup",
        "deleteMessage",
        "editMessageLiveLocation",
        "stopMessageLiveLocation",
        "editMessageMedia",
        "stopPoll",
        "setMessageReaction",
        "pinChatMessage",
        "unpinChatMessage",
        "approveSuggestedPost",
        "setGameScore",
    ];
    assert_eq!(calls.clone().map(|(method, _)| method), expected);
    for (method, request) in calls {
        let named = json!([request["chat_id"], request["message_id"]]);
        assert_eq!(named, json!([7, 9]), "{method}");
    }
}

/// The methods that concern a chat or a message and that none of the three has.
fn on_none(methods: &[schema::Method]) -> Vec<&'static str> {
    let offered = include_str!(concat!(env!("OUT_DIR"), "/proxies.rs"));
    let is_offered = |method: &schema::Method| {
        let function = format!("    pub fn {}(", snake(method.name));
        offered.contains(&function)
    };
    let missing = methods
        .iter()
        .filter(|method| concerns_chat_or_message(method) && !is_offered(method));
    missing.map(|method| method.name).collect()
}

fn concerns_chat_or_message(method: &schema::Method) -> bool {
    let ids = ["chat_id", "message_id", "message_ids"];
    let mut parameters = method.parameters.iter();
    parameters.any(|parameter| ids.iter().any(|id| parameter.name.ends_with(id)))
}

/// `sendMessage` → `send_message`
fn snake(method: &str) -> String {
    let mut function = String::new();
    for letter in method.chars() {
        if letter.is_ascii_uppercase() {
            function.push('_');
        }
        function.push(letter.to_ascii_lowercase());
    }
    function
}

/// What a call is: its method and its request.
fn told<M: Method, A>(call: &Call<M, A>) -> (&'static str, Value) {
    (M::NAME, serde_json::to_value(call.request()).unwrap())
}
