//! Games and their scores.

use serde_json::json;

use crate::{alice, assert_told, result, updates};

#[tokio::test]
async fn scores_are_kept_and_shown() {
    let (sim, chat) = alice();
    for name in ["Bob", "Carol", "Dave", "Eve", "Frank", "Grace", "Heidi"] {
        sim.user(name);
    }
    result(
        &sim,
        "sendGame",
        json!({"chat_id": 1001, "game_short_name": "chess"}),
    )
    .await;
    let score = |user: i64, score: i64| json!({"chat_id": 1001, "message_id": 1, "user_id": user, "score": score});
    for user in 1001..=1008 {
        result(&sim, "setGameScore", score(user, (user - 1000) * 10)).await;
    }
    let mut lower = score(1008, 5);
    let not_modified = "Bad Request: BOT_SCORE_NOT_MODIFIED";
    assert_told(
        &sim,
        [
            ("setGameScore", lower.clone(), not_modified),
            ("setGameScore", score(1008, 80), not_modified),
            (
                "setGameScore",
                score(1001, -1),
                "Bad Request: SCORE_INVALID",
            ),
            (
                "setGameScore",
                json!({"chat_id": 1001, "message_id": 9, "user_id": 1001, "score": 1}),
                "Bad Request: message to set game score not found",
            ),
            (
                "getGameHighScores",
                json!({"chat_id": 1001, "message_id": 9, "user_id": 1001}),
                "Bad Request: message to get game high scores not found",
            ),
        ],
    )
    .await;
    let text = chat.message(1).unwrap()["game"]["text"].clone();
    assert!(
        text.as_str()
            .unwrap()
            .starts_with("1. Heidi – 80\n2. Grace – 70\n"),
        "{text}"
    );

    let ask = json!({"chat_id": 1001, "message_id": 1, "user_id": 1002});
    let shown = result(&sim, "getGameHighScores", ask).await;
    let places: Vec<_> = shown
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["position"])
        .collect();
    assert_eq!(places, [1, 2, 3, 5, 6, 7, 8]);
    assert_eq!(shown[5]["user"]["first_name"], "Bob");
    lower["force"] = json!(true);
    result(&sim, "setGameScore", lower).await;
    let ask = json!({"chat_id": 1001, "message_id": 1, "user_id": 1008});
    let shown = result(&sim, "getGameHighScores", ask).await;
    assert_eq!(shown[shown.as_array().unwrap().len() - 1]["score"], 5);
}

#[tokio::test]
async fn what_is_no_game_has_no_scores() {
    let (sim, chat) = alice();
    chat.send("chess?").await;
    let about = json!({"chat_id": 1001, "message_id": 1, "user_id": 1001});
    let mut score = about.clone();
    score["score"] = json!(1);
    assert_told(
        &sim,
        [
            (
                "setGameScore",
                score,
                "Bad Request: game score can't be set",
            ),
            (
                "getGameHighScores",
                about,
                "Bad Request: MESSAGE_ID_INVALID",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn the_play_button_asks_for_the_address_of_the_game() {
    let (sim, chat) = alice();
    updates(&sim).await;
    result(
        &sim,
        "sendGame",
        json!({"chat_id": 1001, "game_short_name": "chess"}),
    )
    .await;
    let playing = tokio::spawn({
        let chat = chat.clone();
        async move { chat.press("Play chess").await }
    });
    tokio::task::yield_now().await;
    let query = updates(&sim).await.remove(0).1;
    assert_eq!(
        (&query["game_short_name"], query.get("data")),
        (&json!("chess"), None)
    );
    let open = json!({"callback_query_id": query["id"], "url": "https://games.example.org"});
    result(&sim, "answerCallbackQuery", open).await;
    let opened = playing.await.unwrap().url;
    assert_eq!(opened.as_deref(), Some("https://games.example.org"));
}
