//! A world that was saved goes on as it was left.

use std::path::PathBuf;
use std::time::Duration;

use amanobot::sim::{Chat, Pace, Simulator};
use amanobot::types::{InputFile, InputStoryContentPhoto};
use serde_json::{Value, json};

/// A file of this test.
fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// The result of a call.
async fn result(sim: &Simulator, method: &str, parameters: Value) -> Value {
    let answer = sim.call(method, parameters).await;
    assert_eq!(answer["ok"], true, "{method}: {answer}");
    answer["result"].clone()
}

/// The simulator again, by way of a file.
fn again(sim: &Simulator, name: &str) -> Simulator {
    let path = file(name);
    sim.save(&path).expect("it can be written");
    Simulator::load(&path).expect("it can be read")
}

/// What is written of a world.
fn written(sim: &Simulator, name: &str) -> Value {
    let path = file(name);
    sim.save(&path).expect("it can be written");
    serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap()
}

/// A world in which everything is in use, and Alice's chat with the bot.
async fn world_in_use() -> (Simulator, Chat) {
    let sim = Simulator::new();
    sim.set_pace(Pace::Stepped);
    let alice = sim.user("Alice").private_chat();
    alice.send("hello").await;
    alice.send_document("notes.txt", "some notes").await;
    let id = alice.id();
    let poll = json!({
        "chat_id": id, "question": "Tea?", "options": [{"text": "Yes"}, {"text": "No"}],
        "is_anonymous": false, "allows_revoting": true, "open_period": 600,
    });
    let poll = result(&sim, "sendPoll", poll).await["message_id"].clone();
    alice.vote(poll.as_i64().unwrap(), &[0]).await;
    alice.react(1, "❤").await;
    let invoice = json!({
        "chat_id": id, "title": "Tea", "description": "A cup", "payload": "cup",
        "currency": "XTR", "prices": [{"label": "Tea", "amount": 5}],
    });
    result(&sim, "sendInvoice", invoice).await;
    let keyboard = json!({"inline_keyboard": [[{"text": "Vote", "callback_data": "v"}]]});
    let question = json!({"chat_id": id, "text": "Press", "reply_markup": keyboard});
    result(&sim, "sendMessage", question).await;
    let article = json!({"type": "article", "id": "1", "title": "Tea", "input_message_content": {"message_text": "tea"}});
    let prepared = json!({"user_id": id, "result": article, "allow_user_chats": true});
    result(&sim, "savePreparedInlineMessage", prepared).await;
    let forum = sim.add_chat(json!({"type": "supergroup", "title": "Tea", "is_forum": true}));
    forum.join(&sim.user("Bob"));
    forum.set_status(1002, "creator");
    forum.set_status(1000, "administrator");
    let topic = json!({"chat_id": forum.id(), "name": "Green"});
    result(&sim, "createForumTopic", topic).await;
    let link = json!({"chat_id": forum.id(), "name": "friends", "member_limit": 5});
    result(&sim, "createChatInviteLink", link).await;
    let sticker = json!({"sticker": "https://example.org/cup.webp", "format": "static", "emoji_list": ["🍵"]});
    let set =
        json!({"user_id": id, "name": "tea_by_SimBot", "title": "Tea", "stickers": [sticker]});
    result(&sim, "createNewStickerSet", set).await;
    result(&sim, "setMyName", json!({"name": "Tea bot"})).await;
    let photo = json!({"chat_id": id, "photo": "https://example.org/cup.jpg"});
    result(&sim, "sendPhoto", photo).await;
    let account = sim.user("Shop").connect_business();
    let customer = account.customer(&sim.user("Carol"));
    customer.send("open?").await;
    (sim, alice)
}

#[tokio::test(start_paused = true)]
async fn all_of_a_world_is_there_again() {
    let (sim, _) = world_in_use().await;
    let other = sim.add_bot("77:other", "OtherBot");
    let hook = other.set_webhook("https://user:secret@127.0.0.1:9/hook");
    hook.secret_token("s").await.expect("it can be set");
    let before = written(&sim, "before.json");
    let loaded = Simulator::load(file("before.json")).unwrap();
    assert_eq!(written(&loaded, "after.json"), before);
    // Nothing of this would be noticed if it had never been written.
    let text = before["world"].to_string();
    for used in [
        "hello",
        "open?",
        "notes.txt",
        "Tea?",
        "❤",
        "payload",
        "Press",
        "Green",
        "friends",
        "tea_by_SimBot",
        "Tea bot",
        "/hook",
        "ClosePoll",
        "creator",
    ] {
        assert!(text.contains(used), "{used} is missing");
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_begun_goes_on() {
    let (sim, chat) = world_in_use().await;
    let (now, said) = (sim.now(), chat.transcript());
    let waiting = result(&sim, "getUpdates", json!({})).await;
    let sim = again(&sim, "begun.json");
    assert_eq!(sim.now(), now);
    assert_eq!(result(&sim, "getUpdates", json!({})).await, waiting);
    let document = waiting[1]["message"]["document"]["file_id"].as_str();
    assert_eq!(sim.file(document.unwrap()).unwrap(), b"some notes");

    let chat = sim.user("Alice").private_chat();
    assert_eq!(chat.transcript(), said);
    let poll = chat.vote(3, &[1]).await;
    let votes = [0, 1].map(|place| poll["options"][place]["voter_count"].clone());
    assert_eq!(votes, [0, 1]);
    sim.advance(Duration::from_secs(601)).await;
    assert_eq!(chat.message(3).unwrap()["poll"]["is_closed"], true);

    let newest = result(&sim, "getUpdates", json!({"offset": -1})).await;
    chat.send("still here").await;
    let next = result(&sim, "getUpdates", json!({"offset": -1})).await;
    assert_eq!(next[0]["message"]["text"], "still here");
    assert_eq!(
        next[0]["update_id"].as_i64(),
        newest[0]["update_id"].as_i64().map(|id| id + 1)
    );
    let answering = async {
        let last = json!({"offset": -1, "timeout": 50});
        let updates = result(&sim, "getUpdates", last).await;
        let asked = updates[0]["pre_checkout_query"]["id"].clone();
        let accept = json!({"pre_checkout_query_id": asked, "ok": true});
        result(&sim, "answerPreCheckoutQuery", accept).await
    };
    let (payment, _) = tokio::join!(chat.pay(4), answering);
    assert!(payment.is_paid(), "{:?}", payment.error());
}

#[tokio::test]
async fn what_is_no_saved_world_is_refused_with_a_reason() {
    let sim = Simulator::new();
    sim.user("Alice").private_chat().send("hello").await;
    let whole = written(&sim, "whole.json");
    let mut newer = whole.clone();
    newer["version"] = json!(3);
    let mut nobody = whole.clone();
    nobody["world"]["users"] = json!({});
    let mut torn = whole.clone();
    torn["contents"]["sim-photo-1"] = json!("!");
    for (world, reason) in [
        (newer, "the version is 3; this simulator reads 2"),
        (nobody, "there is no user 1001 for a private chat"),
        (torn, "contents.sim-photo-1: Invalid"),
        (json!([]), "invalid"),
    ] {
        let path = file("wrong.json");
        std::fs::write(&path, world.to_string()).unwrap();
        let error = Simulator::load(&path).unwrap_err().to_string();
        assert!(error.contains(reason), "{error}");
        assert!(error.contains("wrong.json"), "{error}");
    }
    assert!(Simulator::load(file("nowhere.json")).is_err());
}

#[tokio::test(start_paused = true)]
async fn what_changes_is_saved_soon() {
    let sim = Simulator::new();
    let path = file("kept-by-itself.json");
    let _ = std::fs::remove_file(&path);
    let keeper = (sim.clone(), path.clone());
    let keeping = tokio::spawn(async move { keeper.0.keep_saved(keeper.1).await.map(drop) });
    tokio::task::yield_now().await;
    sim.user("Alice").private_chat().send("hello").await;
    // The file is written on a thread of its own, whose time nobody can stop.
    while !path.exists() {
        tokio::time::sleep(Duration::from_millis(100)).await;
        std::thread::yield_now();
    }
    keeping.abort();
    let again = Simulator::load(&path).unwrap();
    assert_eq!(
        again.user("Alice").private_chat().transcript(),
        "Alice: hello\n"
    );
}

#[tokio::test(start_paused = true)]
async fn gifts_and_stories_are_there_again_and_go_on() {
    let sim = Simulator::new();
    sim.set_pace(Pace::Stepped);
    let (shop, carol) = (sim.user("Shop"), sim.user("Carol"));
    let connection = shop.connect_business().connection_id().to_owned();
    let for_sale = result(&sim, "getAvailableGifts", json!({})).await;
    let bear = for_sale["gifts"][3]["id"].as_str().unwrap();
    carol.give(&shop, bear);
    let with = |mut parameters: Value| {
        parameters["business_connection_id"] = json!(connection);
        parameters
    };
    let content = InputStoryContentPhoto::new(InputFile::bytes("tea.png", picture()));
    let posting = sim.bot().post_story(&*connection, content, 21_600);
    posting.caption("New tea").await.expect("it can be posted");
    let owned = result(&sim, "getBusinessAccountGifts", with(json!({}))).await;
    let shown = shop.stories();

    let sim = again(&sim, "gifts.json");
    let (shop, carol) = (sim.user("Shop"), sim.user("Carol"));
    let known = result(&sim, "getBusinessAccountGifts", with(json!({}))).await;
    assert_eq!(known, owned);
    assert_eq!(carol.stars(), 9_500);
    let for_sale = result(&sim, "getAvailableGifts", json!({})).await;
    assert_eq!(for_sale["gifts"][3]["remaining_count"], 999);
    // The shop has one, and its next is another.
    carol.give(&shop, bear);
    let gift = &owned["gifts"][0]["owned_gift_id"];
    let upgrade = with(json!({"owned_gift_id": gift, "star_count": 100}));
    assert_eq!(result(&sim, "upgradeGift", upgrade).await, true);
    let owned = result(&sim, "getBusinessAccountGifts", with(json!({}))).await;
    let kinds = [0, 1].map(|place| owned["gifts"][place]["type"].clone());
    assert_eq!(kinds, ["regular", "unique"]);

    assert_eq!(shop.stories(), shown);
    assert_eq!(shown[0]["caption"], "New tea");
    let photo = shown[0]["photo"][0]["file_id"].as_str().unwrap();
    assert_eq!(sim.file(photo).unwrap(), picture());
    let repost = json!({"from_chat_id": shop.id(), "from_story_id": 1, "active_period": 86_400});
    let next = result(&sim, "repostStory", with(repost)).await;
    assert_eq!(next["id"], 2);
    sim.advance(Duration::from_secs(21_600)).await;
    let left = shop.stories();
    let left: Vec<&Value> = left.iter().map(|story| &story["id"]).collect();
    assert_eq!(left, [2], "the first has run out");
}

/// The beginning of a PNG of one pixel, which says how large it is.
fn picture() -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    png.extend([0, 0, 4, 56, 0, 0, 7, 128, 8, 2, 0, 0, 0]);
    png
}
