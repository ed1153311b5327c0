//! Reactions of people and bots.

use serde_json::json;

use crate::{alice, assert_told, panic_of, result, supergroup, updates};

#[tokio::test]
async fn bots_are_told_what_people_put_under_a_message() {
    let (sim, chat) = alice();
    updates(&sim).await;
    chat.send("hi").await;
    updates(&sim).await;
    chat.react(1, "👍").await;
    chat.react(1, "👎").await;
    chat.react(1, "").await;
    let told = updates(&sim).await;
    let emoji = |emoji: &str| json!([{"type": "emoji", "emoji": emoji}]);
    let changes: Vec<_> = told
        .iter()
        .map(|(kind, update)| {
            assert_eq!(
                (kind.as_str(), &update["message_id"]),
                ("message_reaction", &json!(1))
            );
            assert_eq!(update["user"]["first_name"], "Alice");
            (
                update["old_reaction"].clone(),
                update["new_reaction"].clone(),
            )
        })
        .collect();
    assert_eq!(
        changes,
        [
            (json!([]), emoji("👍")),
            (emoji("👍"), emoji("👎")),
            (emoji("👎"), json!([])),
        ]
    );
    assert!(
        chat.transcript()
            .starts_with("Alice: hi\nAlice (reacts: 👍, on 1)\n")
    );
}

#[tokio::test]
async fn in_a_group_only_bots_in_charge_are_told() {
    let (sim, _) = alice();
    let (group, chat) = supergroup(&sim);
    updates(&sim).await;
    chat.send("hi").await;
    updates(&sim).await;
    chat.react(1, "👍").await;
    assert_eq!(updates(&sim).await.len(), 1);
    group.set_status(1000, "member");
    chat.react(1, "🔥").await;
    assert_eq!(updates(&sim).await, []);
}

#[tokio::test]
async fn in_a_channel_reactions_are_counted() {
    let (sim, _) = alice();
    updates(&sim).await;
    let channel = sim.add_chat(json!({"type": "channel", "title": "News"}));
    let alice = channel.join(&sim.user("Alice"));
    let bob = channel.join(&sim.user("Bob"));
    result(
        &sim,
        "sendMessage",
        json!({"chat_id": channel.id(), "text": "one"}),
    )
    .await;
    alice.react(1, "👍").await;
    bob.react(1, "👍").await;
    let told = updates(&sim).await;
    let (kind, count) = told.last().unwrap();
    assert_eq!(kind, "message_reaction_count");
    let thumb = json!({"type": "emoji", "emoji": "👍"});
    assert_eq!(
        count["reactions"],
        json!([{"type": thumb, "total_count": 2}])
    );
}

#[tokio::test]
async fn bots_react_and_are_refused_in_the_servers_words() {
    let (sim, chat) = alice();
    chat.send("hi").await;
    chat.send_content(json!({"new_chat_title": "x"})).await;
    let react = |id: i64, emoji: &[&str]| {
        let all = emoji
            .iter()
            .map(|emoji| json!({"type": "emoji", "emoji": emoji}));
        json!({"chat_id": 1001, "message_id": id, "reaction": all.collect::<Vec<_>>()})
    };
    assert_told(
        &sim,
        [
            ("setMessageReaction", react(1, &["👍"]), "ok"),
            ("setMessageReaction", react(1, &[]), "ok"),
            (
                "setMessageReaction",
                react(9, &["👍"]),
                "Bad Request: message to react not found",
            ),
            (
                "setMessageReaction",
                react(1, &["🫖"]),
                "Bad Request: REACTION_INVALID",
            ),
            (
                "setMessageReaction",
                react(1, &["👍", "👎"]),
                "Bad Request: REACTIONS_TOO_MANY",
            ),
            (
                "setMessageReaction",
                react(2, &["👍"]),
                "Bad Request: REACTION_INVALID",
            ),
        ],
    )
    .await;
    let told = panic_of(async move { chat.react(1, "🫖").await }).await;
    assert!(told.starts_with("REACTION_INVALID\n"), "{told}");
}

#[tokio::test]
async fn bots_in_charge_take_reactions_away() {
    let (sim, _) = alice();
    let (group, chat) = supergroup(&sim);
    chat.send("one").await;
    chat.send("two").await;
    chat.react(1, "👍").await;
    chat.react(2, "👍").await;
    updates(&sim).await;
    let one = json!({"chat_id": group.id(), "message_id": 1, "user_id": 1001});
    result(&sim, "deleteMessageReaction", one.clone()).await;
    result(
        &sim,
        "deleteAllMessageReactions",
        json!({"chat_id": group.id(), "user_id": 1001}),
    )
    .await;
    let gone: Vec<_> = updates(&sim)
        .await
        .into_iter()
        .map(|(_, update)| (update["message_id"].clone(), update["new_reaction"].clone()))
        .collect();
    assert_eq!(gone, [(json!(1), json!([])), (json!(2), json!([]))]);
    group.set_status(1000, "member");
    assert_told(
        &sim,
        [(
            "deleteMessageReaction",
            one,
            "Bad Request: not enough rights to manage reactions",
        )],
    )
    .await;
}
