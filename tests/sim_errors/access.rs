//! Chats that are not there for the bot, or no longer.

use amanobot::sim::Simulator;
use serde_json::json;

use crate::{ALICE, BOT, Told, alice, channel, supergroup, text};

#[tokio::test]
async fn a_bot_is_told_why_a_chat_is_closed_to_it() {
    refusals(&mut Told::default()).await;
}

pub(crate) async fn refusals(told: &mut Told) {
    let (sim, chat) = alice();
    told.each(
        &sim,
        [
            (
                "sendMessage",
                json!({"text": "hi"}),
                "Bad Request: chat_id is empty",
            ),
            (
                "sendMessage",
                json!({"chat_id": "", "text": "hi"}),
                "Bad Request: chat_id is empty",
            ),
            ("sendMessage", text(4, "hi"), "Bad Request: chat not found"),
            (
                "sendMessage",
                // A person has a username, too, but is not found by it.
                json!({"chat_id": "@alice", "text": "hi"}),
                "Bad Request: chat not found",
            ),
            (
                "getChat",
                json!({"chat_id": -4}),
                "Bad Request: chat not found",
            ),
            (
                "sendMessage",
                text(BOT, "hi"),
                "Forbidden: bot can't send messages to bots",
            ),
        ],
    )
    .await;
    let hi = || text(ALICE, "hi");

    // A strict server lets no bot speak first.
    let strict = Simulator::new().strict();
    let stranger = strict.user("Alice").private_chat();
    let first = "Forbidden: bot can't initiate conversation with a user";
    told.told(&strict, "sendMessage", hi(), first).await;
    stranger.send("/start").await;
    assert_eq!(strict.call("sendMessage", hi()).await["ok"], true);

    chat.send("hi").await;
    sim.user("Alice").block();
    let blocked = "Forbidden: bot was blocked by the user";
    told.told(&sim, "sendMessage", hi(), blocked).await;
    sim.user("Alice").unblock();
    sim.user("Alice").deactivate();
    told.told(&sim, "sendMessage", hi(), "Forbidden: user is deactivated")
        .await;

    let (sim, _) = alice();
    let group = sim.group("Tea");
    for (kind, closed) in [
        ("group", sim.group("Coffee")),
        ("supergroup", supergroup(&sim).0),
        ("channel", channel(&sim)),
    ] {
        for (status, why) in [
            ("kicked", "was kicked from"),
            ("left", "is not a member of"),
        ] {
            closed.set_status(BOT, status);
            let description = format!("Forbidden: bot {why} the {kind} chat");
            told.told(&sim, "sendMessage", text(closed.id(), "hi"), &description)
                .await;
        }
    }
    let old = group.id();
    let new = group.migrate();
    let answer = sim.call("sendMessage", text(old, "hi")).await;
    let parameters = json!({"migrate_to_chat_id": new.id()});
    let description = "Bad Request: group chat was upgraded to a supergroup chat";
    told.with(&answer, description, Some(parameters), "migrated");
    let gone = sim.group("Gone");
    gone.delete();
    let deleted = "Forbidden: the group chat was deleted";
    told.told(&sim, "sendMessage", text(gone.id(), "hi"), deleted)
        .await;
}
