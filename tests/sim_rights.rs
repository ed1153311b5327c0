//! What the simulator refuses for want of a right, in the server's words.

use std::time::Duration;

use amanobot::sim::{Chat, Group, Simulator};
use serde_json::{Value, json};

/// The simulator's bot.
const BOT: i64 = 1000;
/// Bob, a member of every chat here.
const BOB: i64 = 1002;

/// A forum that Alice owns; Bob and the bot are members.
fn forum() -> (Simulator, Group, Chat) {
    let sim = Simulator::new();
    let group = sim.add_chat(json!({"type": "supergroup", "title": "Tea", "is_forum": true}));
    let alice = group.join(&sim.user("Alice"));
    group.set_status(1001, "creator");
    group.join(&sim.user("Bob"));
    (sim, group, alice)
}

/// What a call about a chat is answered with: `ok`, or why not.
async fn told(sim: &Simulator, chat: i64, method: &str, parameters: Value) -> String {
    let mut parameters = parameters;
    parameters["chat_id"] = json!(chat);
    let answer = sim.call(method, parameters).await;
    answer["description"].as_str().unwrap_or("ok").to_owned()
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "a table of what each method is told")]
async fn a_plain_member_may_do_none_of_this() {
    let (sim, group, alice) = forum();
    alice.send("hi").await;
    let thread = alice.create_topic("News").await;
    for (method, parameters, why) in [
        (
            "banChatMember",
            json!({"user_id": BOB}),
            "not enough rights to restrict/unrestrict chat member",
        ),
        (
            "unbanChatMember",
            json!({"user_id": BOB}),
            "not enough rights to restrict/unrestrict chat member",
        ),
        (
            "restrictChatMember",
            json!({"user_id": BOB, "permissions": {}}),
            "not enough rights to restrict/unrestrict chat member",
        ),
        (
            "promoteChatMember",
            json!({"user_id": BOB, "can_pin_messages": true}),
            "not enough rights",
        ),
        (
            "setChatMemberTag",
            json!({"user_id": BOB, "tag": "x"}),
            "CHAT_ADMIN_REQUIRED",
        ),
        (
            "setChatPermissions",
            json!({"permissions": {}}),
            "not enough rights to change chat permissions",
        ),
        (
            "setChatTitle",
            json!({"title": "x"}),
            "not enough rights to change chat title",
        ),
        (
            "setChatDescription",
            json!({"description": "x"}),
            "not enough rights to set chat description",
        ),
        (
            "deleteChatPhoto",
            json!({}),
            "not enough rights to change chat photo",
        ),
        (
            "setChatStickerSet",
            json!({"sticker_set_name": "x"}),
            "not enough rights to change supergroup sticker set",
        ),
        (
            "pinChatMessage",
            json!({"message_id": 1}),
            "not enough rights to manage pinned messages in the chat",
        ),
        (
            "unpinChatMessage",
            json!({}),
            "not enough rights to manage pinned messages in the chat",
        ),
        (
            "unpinAllChatMessages",
            json!({}),
            "not enough rights to manage pinned messages in the chat",
        ),
        (
            "exportChatInviteLink",
            json!({}),
            "not enough rights to manage chat invite link",
        ),
        (
            "createChatInviteLink",
            json!({}),
            "not enough rights to manage chat invite link",
        ),
        (
            "approveChatJoinRequest",
            json!({"user_id": BOB}),
            "not enough rights to manage chat join requests",
        ),
        (
            "createForumTopic",
            json!({"name": "x"}),
            "not enough rights to create a topic",
        ),
        (
            "editForumTopic",
            json!({"message_thread_id": thread, "name": "x"}),
            "not enough rights to edit the topic",
        ),
        (
            "closeForumTopic",
            json!({"message_thread_id": thread}),
            "not enough rights to close or open the topic",
        ),
        (
            "hideGeneralForumTopic",
            json!({}),
            "not enough rights to close or open the topic",
        ),
        (
            "deleteForumTopic",
            json!({"message_thread_id": thread}),
            "not enough rights to delete the topic",
        ),
        (
            "deleteMessage",
            json!({"message_id": 1}),
            "message can't be deleted",
        ),
        (
            "getUserChatBoosts",
            json!({"user_id": BOB}),
            "CHAT_ADMIN_REQUIRED",
        ),
        ("getChatMember", json!({"user_id": BOB}), "ok"),
        ("getChatAdministrators", json!({}), "ok"),
    ] {
        let why = match why {
            "ok" => why.to_owned(),
            _ => format!("Bad Request: {why}"),
        };
        assert_eq!(
            told(&sim, group.id(), method, parameters).await,
            why,
            "{method}"
        );
    }
}

#[tokio::test]
async fn a_single_right_is_enough_for_what_needs_it() {
    let (sim, group, alice) = forum();
    alice.send("hi").await;
    for (right, method, parameters) in [
        (
            "can_pin_messages",
            "pinChatMessage",
            json!({"message_id": 1}),
        ),
        (
            "can_change_info",
            "setChatTitle",
            json!({"title": "Coffee"}),
        ),
        ("can_invite_users", "exportChatInviteLink", json!({})),
        (
            "can_manage_topics",
            "createForumTopic",
            json!({"name": "News"}),
        ),
        (
            "can_manage_tags",
            "setChatMemberTag",
            json!({"user_id": BOB, "tag": "x"}),
        ),
        (
            "can_restrict_members",
            "banChatMember",
            json!({"user_id": BOB}),
        ),
        (
            "can_delete_messages",
            "deleteMessage",
            json!({"message_id": 1}),
        ),
    ] {
        alice.promote(BOT, json!({"can_manage_chat": true})).await;
        let without = told(&sim, group.id(), method, parameters.clone()).await;
        assert_ne!(without, "ok", "{method} without {right}");
        let mut rights = json!({});
        rights[right] = json!(true);
        alice.promote(BOT, rights).await;
        assert_eq!(
            told(&sim, group.id(), method, parameters).await,
            "ok",
            "{method}"
        );
    }
}

#[tokio::test]
async fn owners_and_other_administrators_are_out_of_reach() {
    let (sim, group, _alice) = forum();
    group.set_status(BOT, "administrator");
    group.set_status(BOB, "administrator");
    let everybody = json!({"permissions": {}});
    for (method, user, parameters, why) in [
        ("banChatMember", 1001, json!({}), "can't remove chat owner"),
        (
            "restrictChatMember",
            1001,
            everybody.clone(),
            "can't remove chat owner",
        ),
        (
            "promoteChatMember",
            1001,
            json!({"can_pin_messages": true}),
            "can't remove chat owner",
        ),
        (
            "banChatMember",
            BOB,
            json!({}),
            "user is an administrator of the chat",
        ),
        (
            "restrictChatMember",
            BOB,
            everybody.clone(),
            "user is an administrator of the chat",
        ),
        (
            "promoteChatMember",
            BOB,
            json!({"can_pin_messages": true}),
            "CHAT_ADMIN_REQUIRED",
        ),
        ("banChatMember", BOT, json!({}), "can't restrict self"),
        (
            "promoteChatMember",
            BOT,
            json!({"can_pin_messages": true}),
            "can't promote self",
        ),
        (
            "setChatAdministratorCustomTitle",
            1001,
            json!({"custom_title": "x"}),
            "only creator can edit their custom title",
        ),
        (
            "setChatAdministratorCustomTitle",
            BOB,
            json!({"custom_title": "x"}),
            "not enough rights to change custom title of the user",
        ),
        ("banChatMember", 7, json!({}), "PARTICIPANT_ID_INVALID"),
    ] {
        let mut parameters = parameters;
        parameters["user_id"] = json!(user);
        let told = told(&sim, group.id(), method, parameters).await;
        assert_eq!(told, format!("Bad Request: {why}"), "{method} {user}");
    }
}

#[tokio::test]
async fn nobody_gives_a_right_that_they_lack() {
    let (sim, group, alice) = forum();
    alice
        .promote(BOT, json!({"can_promote_members": true}))
        .await;
    let pins = json!({"user_id": BOB, "can_pin_messages": true});
    assert_eq!(
        told(&sim, group.id(), "promoteChatMember", pins).await,
        "Bad Request: RIGHT_FORBIDDEN"
    );
}

#[tokio::test]
async fn whom_a_bot_promotes_it_may_demote() {
    let (sim, group, _alice) = forum();
    group.set_status(BOT, "administrator");
    let promote = |pins: bool| json!({"user_id": BOB, "can_pin_messages": pins});
    for (pins, status) in [(true, "administrator"), (false, "member")] {
        assert_eq!(
            told(&sim, group.id(), "promoteChatMember", promote(pins)).await,
            "ok"
        );
        assert_eq!(group.member(BOB)["status"], status);
    }
}

#[tokio::test]
async fn each_kind_of_message_has_its_permission() {
    let (sim, group, _alice) = forum();
    group.set_permissions(json!({}));
    let file = "https://example.org/file";
    for (method, parameters, kind) in [
        ("sendMessage", json!({"text": "x"}), "text messages"),
        ("sendPhoto", json!({"photo": file}), "photos"),
        ("sendVideo", json!({"video": file}), "videos"),
        ("sendAnimation", json!({"animation": file}), "animations"),
        ("sendAudio", json!({"audio": file}), "music"),
        ("sendDocument", json!({"document": file}), "documents"),
        ("sendVoice", json!({"voice": file}), "voice notes"),
        ("sendSticker", json!({"sticker": file}), "stickers"),
        ("sendDice", json!({}), "dice"),
        ("sendGame", json!({"game_short_name": "chess"}), "games"),
        (
            "sendPoll",
            json!({"question": "?", "options": [{"text": "a"}, {"text": "b"}]}),
            "polls",
        ),
        (
            "sendContact",
            json!({"phone_number": "1", "first_name": "x"}),
            "contacts",
        ),
        (
            "sendLocation",
            json!({"latitude": 1, "longitude": 1}),
            "locations",
        ),
        (
            "sendVenue",
            json!({"latitude": 1, "longitude": 1, "title": "x", "address": "y"}),
            "venues",
        ),
    ] {
        assert_eq!(
            told(&sim, group.id(), method, parameters.clone()).await,
            format!("Bad Request: not enough rights to send {kind} to the chat")
        );
        group.set_status(BOT, "administrator");
        assert_eq!(told(&sim, group.id(), method, parameters).await, "ok");
        group.set_status(BOT, "member");
    }
}

#[tokio::test]
async fn what_a_restricted_bot_is_still_permitted_it_may_do() {
    let (sim, group, alice) = forum();
    alice.restrict(BOT, json!({"can_send_photos": true})).await;
    let photo = json!({"photo": "https://example.org/a.jpg"});
    assert_eq!(told(&sim, group.id(), "sendPhoto", photo).await, "ok");
    assert_eq!(
        told(&sim, group.id(), "sendMessage", json!({"text": "x"})).await,
        "Bad Request: not enough rights to send text messages to the chat"
    );
}

#[tokio::test]
async fn in_a_channel_only_administrators_post() {
    let sim = Simulator::new();
    let channel = sim.add_chat(json!({"type": "channel", "title": "News"}));
    let hi = json!({"text": "hi"});
    // A bot that is declared into a channel is an administrator.
    assert_eq!(
        told(&sim, channel.id(), "sendMessage", hi.clone()).await,
        "ok"
    );
    channel.set_member(
        BOT,
        json!({"status": "administrator", "can_post_messages": false}),
    );
    assert_eq!(
        told(&sim, channel.id(), "sendMessage", hi).await,
        "Bad Request: need administrator rights in the channel chat"
    );
    channel.set_status(BOT, "member");
    let alice = sim.user("Alice");
    channel.join(&alice);
    assert_eq!(
        told(
            &sim,
            channel.id(),
            "getChatMember",
            json!({"user_id": alice.id()})
        )
        .await,
        "Bad Request: CHAT_ADMIN_REQUIRED"
    );
    assert_eq!(
        told(&sim, channel.id(), "getChatAdministrators", json!({})).await,
        "Bad Request: member list is inaccessible"
    );
}

#[tokio::test]
async fn some_chats_are_no_place_for_some_methods() {
    let (sim, _group, _alice) = forum();
    let basic = sim.group("Basic");
    basic.set_status(BOT, "administrator");
    let channel = sim.add_chat(json!({"type": "channel", "title": "News"}));
    let private = sim.user("Bob").private_chat();
    let bob = json!({"user_id": BOB});
    let restrict = json!({"user_id": BOB, "permissions": {}});
    for (chat, method, parameters, why) in [
        (
            basic.id(),
            "restrictChatMember",
            restrict.clone(),
            "method is available only for supergroups",
        ),
        (
            channel.id(),
            "restrictChatMember",
            restrict,
            "method is available only for supergroups",
        ),
        (
            basic.id(),
            "unbanChatMember",
            bob.clone(),
            "method is available for supergroup and channel chats only",
        ),
        (
            basic.id(),
            "promoteChatMember",
            bob.clone(),
            "method is available for supergroup and channel chats only",
        ),
        (
            private.id(),
            "banChatMember",
            bob,
            "can't ban members in private chats",
        ),
        (
            private.id(),
            "setChatTitle",
            json!({"title": "x"}),
            "can't change private chat title",
        ),
        (
            private.id(),
            "setChatPermissions",
            json!({"permissions": {}}),
            "can't change private chat permissions",
        ),
        (
            channel.id(),
            "setChatPermissions",
            json!({"permissions": {}}),
            "can't change channel chat permissions",
        ),
        (
            private.id(),
            "leaveChat",
            json!({}),
            "chat member status can't be changed in private chats",
        ),
        (
            private.id(),
            "exportChatInviteLink",
            json!({}),
            "can't invite members to a private chat",
        ),
        (
            private.id(),
            "getChatAdministrators",
            json!({}),
            "there are no administrators in the private chat",
        ),
        (
            private.id(),
            "createForumTopic",
            json!({"name": "x"}),
            "the chat is not a forum",
        ),
        (
            basic.id(),
            "closeGeneralForumTopic",
            json!({}),
            "the chat is not a forum",
        ),
    ] {
        let told = told(&sim, chat, method, parameters).await;
        assert_eq!(told, format!("Bad Request: {why}"), "{method}");
    }
}

#[tokio::test(start_paused = true)]
async fn in_slow_mode_members_wait() {
    let (sim, group, _alice) = forum();
    group.set_slow_mode(30);
    let full = sim.call("getChat", json!({"chat_id": group.id()})).await;
    assert_eq!(full["result"]["slow_mode_delay"], 30);
    let hi = json!({"text": "hi"});
    assert_eq!(
        told(&sim, group.id(), "sendMessage", hi.clone()).await,
        "ok"
    );
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(
        told(&sim, group.id(), "sendMessage", hi.clone()).await,
        "Too Many Requests: retry after 20"
    );
    tokio::time::sleep(Duration::from_secs(20)).await;
    assert_eq!(
        told(&sim, group.id(), "sendMessage", hi.clone()).await,
        "ok"
    );
    group.set_status(BOT, "administrator");
    assert_eq!(told(&sim, group.id(), "sendMessage", hi).await, "ok");
}

/// What a task panicked with.
async fn panic_of(task: impl Future<Output = ()> + Send + 'static) -> String {
    let panic = tokio::spawn(task).await.unwrap_err().into_panic();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[tokio::test]
async fn people_are_held_to_their_rights_as_well() {
    let (sim, group, alice) = forum();
    let bob = group.join(&sim.user("Bob"));
    bob.send("hello").await;
    alice.restrict(BOB, json!({"can_send_photos": true})).await;
    bob.send_photo(b"cup").await;
    let chat = bob.clone();
    let told = panic_of(async move { _ = chat.send("hello?").await }).await;
    assert_eq!(
        told.lines().next(),
        Some("Bad Request: not enough rights to send text messages to the chat")
    );
    let told = panic_of(async move { bob.ban(1001).await }).await;
    assert_eq!(
        told.lines().next(),
        Some("Bad Request: can't remove chat owner")
    );
}

#[tokio::test]
async fn permissions_and_slow_mode_may_be_declared_as_getchat_tells_them() {
    let (sim, group, _alice) = forum();
    group.set_details(json!({"permissions": {"can_send_photos": true}, "slow_mode_delay": 10}));
    let full = sim.call("getChat", json!({"chat_id": group.id()})).await;
    assert_eq!(full["result"]["slow_mode_delay"], 10);
    assert_eq!(full["result"]["permissions"]["can_send_photos"], true);
    assert_eq!(
        told(&sim, group.id(), "sendMessage", json!({"text": "x"})).await,
        "Bad Request: not enough rights to send text messages to the chat"
    );
}

#[tokio::test]
async fn permissions_of_a_chat_are_what_was_set() {
    let (sim, group, _alice) = forum();
    group.set_status(BOT, "administrator");
    let permissions = json!({"permissions": {"can_send_polls": true}});
    assert_eq!(
        told(&sim, group.id(), "setChatPermissions", permissions).await,
        "ok"
    );
    let full = sim.call("getChat", json!({"chat_id": group.id()})).await;
    let granted = full["result"]["permissions"].as_object().unwrap();
    let granted = granted
        .iter()
        .filter(|(_, granted)| **granted == json!(true));
    // Polls bring text messages along unless permissions are independent.
    assert_eq!(
        granted.map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        ["can_send_messages", "can_send_polls"]
    );
}
