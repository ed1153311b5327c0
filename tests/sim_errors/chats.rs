//! Members, those who rule them, and chats that have no such thing.

use serde_json::{Value, json};

use crate::{ALICE, BOT, Told, alice, channel, supergroup};

/// Nobody.
const NOBODY: i64 = 77;

#[tokio::test]
async fn members_and_chats_are_held_to_the_servers_rules() {
    refusals(&mut Told::default()).await;
}

pub(crate) async fn refusals(told: &mut Told) {
    let (sim, _) = alice();
    let basic = sim.group("Basic");
    basic.join(&sim.user("Alice"));
    basic.set_status(BOT, "administrator");
    let (group, _) = supergroup(&sim);
    group.set_status(BOT, "administrator");
    let bob = sim.user("Bob");
    group.join(&bob);
    group.set_status(bob.id(), "administrator");
    let channel = channel(&sim);
    let about = |chat: i64, user: i64| json!({"chat_id": chat, "user_id": user});
    let restricted =
        |chat: i64, user: i64| json!({"chat_id": chat, "user_id": user, "permissions": {}});
    let supergroups = "method is available only for supergroups";
    let both = "method is available for supergroup and channel chats only";
    let rows: [(&str, Value, &str); 19] = [
        ("getChatMember", about(ALICE, NOBODY), "user not found"),
        ("getChatMember", about(basic.id(), NOBODY), "user not found"),
        (
            "getChatMember",
            about(group.id(), NOBODY),
            "PARTICIPANT_ID_INVALID",
        ),
        (
            "getChatMember",
            about(channel.id(), ALICE),
            "CHAT_ADMIN_REQUIRED",
        ),
        ("banChatMember", about(basic.id(), NOBODY), "user not found"),
        (
            "banChatMember",
            about(group.id(), NOBODY),
            "PARTICIPANT_ID_INVALID",
        ),
        (
            "banChatMember",
            about(group.id(), ALICE),
            "can't remove chat owner",
        ),
        (
            "banChatMember",
            about(group.id(), bob.id()),
            "user is an administrator of the chat",
        ),
        (
            "restrictChatMember",
            restricted(group.id(), bob.id()),
            "user is an administrator of the chat",
        ),
        (
            "restrictChatMember",
            restricted(basic.id(), ALICE),
            supergroups,
        ),
        (
            "restrictChatMember",
            restricted(channel.id(), ALICE),
            supergroups,
        ),
        ("unbanChatMember", about(basic.id(), ALICE), both),
        ("promoteChatMember", about(basic.id(), ALICE), both),
        (
            "getChatAdministrators",
            json!({"chat_id": ALICE}),
            "there are no administrators in the private chat",
        ),
        (
            "setChatDescription",
            json!({"chat_id": group.id(), "description": ""}),
            "chat description is not modified",
        ),
        (
            "setMyCommands",
            json!({
                "commands": [],
                "scope": {"type": "chat_member", "chat_id": group.id(), "user_id": NOBODY},
            }),
            "user not found",
        ),
        (
            "setMyCommands",
            json!({"commands": [], "scope": {"type": "chat", "chat_id": NOBODY}}),
            "chat not found",
        ),
        ("getChat", json!({"chat_id": NOBODY}), "chat not found"),
        ("leaveChat", json!({"chat_id": NOBODY}), "chat not found"),
    ];
    for (method, parameters, reason) in rows {
        told.bad(&sim, method, [(parameters, reason)]).await;
    }
}
