//! What bots set is what is got, by whoever it is for: commands, menus, gifts, bots of bots.

use amanobot::sim::{Fidelity, Simulator, fidelity};
use serde_json::{Value, json};

/// The result of a call that succeeds.
async fn result(sim: &Simulator, method: &str, parameters: Value) -> Value {
    let answer = sim.call(method, parameters).await;
    assert_eq!(answer["ok"], true, "{method}: {answer}");
    answer["result"].clone()
}

/// The description of a refusal.
async fn refusal(sim: &Simulator, method: &str, parameters: Value) -> String {
    let answer = sim.call(method, parameters).await;
    answer["description"].as_str().unwrap_or("ok").to_owned()
}

/// The updates that wait for the simulator's bot.
async fn updates(sim: &Simulator) -> Vec<Value> {
    let updates = result(sim, "getUpdates", json!({})).await;
    updates.as_array().unwrap().clone()
}

fn list(command: &str) -> Value {
    json!([{"command": command, "description": "Does it"}])
}

#[test]
fn few_methods_are_answered_by_shape_alone() {
    let by_shape: Vec<&str> = fidelity()
        .filter(|(_, fidelity)| *fidelity == Fidelity::ShapeOnly)
        .map(|(method, _)| method)
        .collect();
    assert!(
        by_shape.len() <= 15,
        "{} methods have no effect: {by_shape:?}",
        by_shape.len()
    );
}

#[tokio::test]
async fn people_are_offered_the_commands_of_the_narrowest_scope_in_their_language() {
    let sim = Simulator::new();
    let english = sim.user("Alice");
    let german = sim.add_user(json!({"first_name": "Birgit", "language_code": "de"}));
    let group = sim.add_chat(json!({"type": "supergroup", "title": "Tea"}));
    let (alice, birgit) = (group.join(&english), group.join(&german));
    let (private, deutsch) = (english.private_chat(), german.private_chat());
    let offered = |chat: &amanobot::sim::Chat| chat.commands()[0]["command"].clone();
    let chat = group.id();
    assert!(private.commands().is_empty());
    for (scope, language, command) in [
        (json!({"type": "default"}), "", "everywhere"),
        (json!({"type": "default"}), "de", "ueberall"),
        (json!({"type": "all_private_chats"}), "", "private"),
        (json!({"type": "all_group_chats"}), "", "groups"),
    ] {
        let set = json!({"commands": list(command), "scope": scope, "language_code": language});
        result(&sim, "setMyCommands", set).await;
    }
    assert_eq!(offered(&private), "private");
    assert_eq!(offered(&deutsch), "private", "the scope weighs more");
    assert_eq!(offered(&alice), "groups");

    group.set_status(german.id(), "administrator");
    let scope = json!({"type": "chat_administrators", "chat_id": chat});
    let set = json!({"commands": list("rule"), "scope": scope});
    result(&sim, "setMyCommands", set).await;
    assert_eq!(offered(&birgit), "rule");
    assert_eq!(offered(&alice), "groups");
    let scope = json!({"type": "chat_member", "chat_id": chat, "user_id": english.id()});
    let set = json!({"commands": list("alice"), "scope": scope});
    result(&sim, "setMyCommands", set).await;
    assert_eq!(offered(&alice), "alice");

    for scope in ["all_private_chats", "default"] {
        let gone = json!({"scope": {"type": scope}});
        result(&sim, "deleteMyCommands", gone).await;
    }
    assert!(private.commands().is_empty());
    assert_eq!(offered(&deutsch), "ueberall");
}

#[tokio::test]
async fn bots_get_the_commands_of_one_scope_and_language() {
    let sim = Simulator::new();
    result(&sim, "setMyCommands", json!({"commands": list("/start")})).await;
    let default = json!({"scope": {"type": "default"}, "language_code": ""});
    assert_eq!(
        result(&sim, "getMyCommands", default).await,
        list("start"),
        "the scope is the default one, and the slash is no part of a command"
    );
    for other in [
        json!({"language_code": "de"}),
        json!({"scope": {"type": "all_group_chats"}}),
    ] {
        assert_eq!(result(&sim, "getMyCommands", other).await, json!([]));
    }
    result(&sim, "setMyCommands", json!({"commands": []})).await;
    assert_eq!(result(&sim, "getMyCommands", json!({})).await, json!([]));
}

#[tokio::test]
async fn commands_that_cannot_be_are_refused() {
    let sim = Simulator::new();
    sim.user("Alice").private_chat();
    for (commands, scope, told) in [
        (
            list("Start"),
            json!({"type": "default"}),
            "Bad Request: BOT_COMMAND_INVALID",
        ),
        (
            list("go-on"),
            json!({"type": "default"}),
            "Bad Request: BOT_COMMAND_INVALID",
        ),
        (
            list("go"),
            json!({"type": "chat", "chat_id": -5}),
            "Bad Request: chat not found",
        ),
        (
            list("go"),
            json!({"type": "chat_administrators", "chat_id": 1001}),
            "Bad Request: can't use specified scope in private chats",
        ),
    ] {
        let set = json!({"commands": commands, "scope": scope});
        assert_eq!(refusal(&sim, "setMyCommands", set).await, told);
    }
    let many = vec![json!({"command": "go", "description": "Goes"}); 101];
    let many = refusal(&sim, "setMyCommands", json!({"commands": many})).await;
    assert!(many.starts_with("Bad Request: "), "{many}");
}

#[tokio::test]
async fn what_is_not_set_for_a_language_or_a_chat_is_as_it_is_for_all() {
    let sim = Simulator::new();
    sim.user("Alice").private_chat();
    let german = || json!({"language_code": "de"});
    for description in [json!({"description": "Tea"}), json!({"description": ""})] {
        result(&sim, "setMyDescription", description.clone()).await;
        assert_eq!(
            result(&sim, "getMyDescription", german()).await,
            description
        );
    }
    result(
        &sim,
        "setMyDescription",
        json!({"description": "Tee", "language_code": "de"}),
    )
    .await;
    assert_eq!(
        result(&sim, "getMyDescription", german()).await,
        json!({"description": "Tee"})
    );

    let web_app =
        json!({"type": "web_app", "text": "Shop", "web_app": {"url": "https://a.example"}});
    result(&sim, "setChatMenuButton", json!({"menu_button": web_app})).await;
    let here = json!({"chat_id": 1001});
    assert_eq!(
        result(&sim, "getChatMenuButton", here.clone()).await,
        web_app
    );
    let commands = json!({"type": "commands"});
    let set = json!({"chat_id": 1001, "menu_button": commands});
    result(&sim, "setChatMenuButton", set).await;
    assert_eq!(
        result(&sim, "getChatMenuButton", here.clone()).await,
        commands
    );
    assert_eq!(result(&sim, "getChatMenuButton", json!({})).await, web_app);
    result(&sim, "setChatMenuButton", here.clone()).await;
    assert_eq!(result(&sim, "getChatMenuButton", here).await, web_app);
    assert_eq!(
        refusal(&sim, "getChatMenuButton", json!({"chat_id": -7})).await,
        "Bad Request: invalid chat_id specified"
    );

    let rights = |sim: &Simulator, channels: bool| {
        let sim = sim.clone();
        async move {
            let asked = json!({"for_channels": channels});
            result(&sim, "getMyDefaultAdministratorRights", asked).await
        }
    };
    let mut wanted = rights(&sim, false).await;
    wanted["can_pin_messages"] = json!(true);
    let set = json!({"rights": wanted});
    result(&sim, "setMyDefaultAdministratorRights", set).await;
    assert_eq!(rights(&sim, false).await["can_pin_messages"], true);
    assert_ne!(rights(&sim, true).await["can_pin_messages"], true);
}

#[tokio::test(start_paused = true)]
async fn gifts_cost_stars_and_show_on_profiles() {
    let sim = Simulator::new();
    let alice = sim.user("Alice");
    let gifts = result(&sim, "getAvailableGifts", json!({})).await;
    let gifts = gifts["gifts"].as_array().unwrap().clone();
    let rose = json!({"user_id": 1001, "gift_id": gifts[1]["id"], "text": "For *you*",
        "text_parse_mode": "Markdown"});
    assert_eq!(
        refusal(&sim, "sendGift", rose.clone()).await,
        "Bad Request: BALANCE_TOO_LOW"
    );
    sim.set_stars(1_000);
    result(&sim, "sendGift", rose).await;
    let bear = json!({"user_id": 1001, "gift_id": gifts[3]["id"], "pay_for_upgrade": true});
    result(&sim, "sendGift", bear).await;
    assert_eq!(
        result(&sim, "getMyStarBalance", json!({})).await,
        json!({"amount": 375})
    );
    assert_eq!(
        refusal(
            &sim,
            "sendGift",
            json!({"user_id": 1001, "gift_id": "none"})
        )
        .await,
        "Bad Request: STARGIFT_INVALID"
    );
    let left = result(&sim, "getAvailableGifts", json!({})).await;
    assert_eq!(left["gifts"][3]["remaining_count"], 999);

    let all = result(&sim, "getUserGifts", json!({"user_id": 1001})).await;
    assert_eq!(all["total_count"], 2);
    assert_eq!(all["gifts"][0]["prepaid_upgrade_star_count"], 100);
    assert_eq!(all["gifts"][1]["text"], "For you");
    assert_eq!(all["gifts"][1]["entities"][0]["type"], "bold");
    assert_eq!(all["gifts"][1]["sender_user"]["username"], "SimBot");
    let page = json!({"user_id": 1001, "limit": 1, "sort_by_price": true});
    let page = result(&sim, "getUserGifts", page).await;
    assert_eq!(page["gifts"][0]["gift"]["star_count"], 500);
    let rest = json!({"user_id": 1001, "offset": page["next_offset"], "sort_by_price": true});
    let rest = result(&sim, "getUserGifts", rest).await;
    assert_eq!(rest["gifts"][0]["gift"]["star_count"], 25);
    assert_eq!(rest.get("next_offset"), None);
    let unlimited = json!({"user_id": 1001, "exclude_limited_upgradable": true});
    let unlimited = result(&sim, "getUserGifts", unlimited).await;
    assert_eq!(unlimited["total_count"], 1);
    drop(alice);

    let channel = sim.add_chat(json!({"type": "channel", "title": "News"}));
    let gift = json!({"chat_id": channel.id(), "gift_id": gifts[0]["id"]});
    result(&sim, "sendGift", gift).await;
    let has = result(&sim, "getChatGifts", json!({"chat_id": channel.id()})).await;
    assert_eq!(has["total_count"], 1);
}

#[tokio::test(start_paused = true)]
async fn premium_that_was_given_ends() {
    let sim = Simulator::new();
    let alice = sim.user("Alice").private_chat();
    sim.set_stars(2_000);
    let give = json!({"user_id": 1001, "month_count": 3, "star_count": 1_000});
    for _ in 0..2 {
        result(&sim, "giftPremiumSubscription", give.clone()).await;
    }
    assert_eq!(
        refusal(&sim, "giftPremiumSubscription", give).await,
        "Bad Request: BALANCE_TOO_LOW"
    );
    let month = std::time::Duration::from_secs(30 * 24 * 60 * 60);
    for premium in [json!(true), json!(true), Value::Null] {
        assert_eq!(alice.send("hi").await["from"]["is_premium"], premium);
        tokio::time::advance(3 * month).await;
    }
}

#[tokio::test]
async fn a_bot_manages_the_bots_that_people_make_by_it() {
    let sim = Simulator::new();
    let id = sim.user("Alice").create_bot("AlicesBot");
    let heard = updates(&sim).await;
    assert_eq!(heard[0]["managed_bot"]["bot"]["username"], "AlicesBot");
    assert_eq!(heard[0]["managed_bot"]["user"]["first_name"], "Alice");
    assert_eq!(heard[1]["message"]["managed_bot_created"]["bot"]["id"], id);

    let asked = || json!({"user_id": id});
    let token = result(&sim, "getManagedBotToken", asked()).await;
    let bot = sim.add_bot(token.as_str().unwrap(), "AlicesBot");
    assert_eq!(bot.get_me().await.unwrap().id, id);
    let renewed = result(&sim, "replaceManagedBotToken", asked()).await;
    assert_ne!(renewed, token);
    assert_eq!(result(&sim, "getManagedBotToken", asked()).await, renewed);
    assert!(
        bot.get_me().await.is_err(),
        "the old token is worth nothing"
    );

    let set = json!({"user_id": id, "is_access_restricted": true, "added_user_ids": [1001]});
    result(&sim, "setManagedBotAccessSettings", set).await;
    let settings = result(&sim, "getManagedBotAccessSettings", asked()).await;
    assert_eq!(settings["added_users"][0]["first_name"], "Alice");
    for (user, told) in [
        (1000, "Bad Request: BOT_ACCESS_FORBIDDEN"),
        (7, "Bad Request: user not found"),
    ] {
        let asked = json!({"user_id": user});
        assert_eq!(refusal(&sim, "getManagedBotToken", asked).await, told);
    }
}

#[tokio::test]
async fn a_guest_answers_once_where_it_was_called() {
    let sim = Simulator::new();
    let group = sim.add_chat(json!({"type": "supergroup", "title": "Tea"}));
    group.set_status(1000, "left");
    let chat = group.join(&sim.user("Alice"));
    let call = chat.call_guest("@SimBot what is tea?").await;
    let heard = updates(&sim).await;
    assert_eq!(heard.len(), 1, "a guest hears nothing else");
    assert_eq!(heard[0]["guest_message"], call);
    let answer = json!({
        "guest_query_id": call["guest_query_id"],
        "result": {"type": "article", "id": "1", "title": "Tea",
            "input_message_content": {"message_text": "A drink"}},
    });
    let sent = result(&sim, "answerGuestQuery", answer.clone()).await;
    let said = chat.reply().await;
    assert_eq!(said.text(), "A drink");
    assert_eq!(
        said.message()["guest_bot_caller_user"]["first_name"],
        "Alice"
    );
    let edit = json!({"inline_message_id": sent["inline_message_id"], "text": "A hot drink"});
    result(&sim, "editMessageText", edit).await;
    assert_eq!(chat.edited().await.text(), "A hot drink");
    assert!(
        refusal(&sim, "answerGuestQuery", answer)
            .await
            .contains("query ID is invalid")
    );
}

#[tokio::test]
async fn people_see_errors_in_their_passport_and_buttons_prepared_for_them() {
    let sim = Simulator::new();
    let alice = sim.user("Alice");
    let chat = alice.private_chat();
    assert!(chat.passport_errors().is_empty());
    let errors = json!([{"source": "data", "type": "passport", "field_name": "country_code",
        "data_hash": "aGFzaA==", "message": "There is no such country"}]);
    let set = json!({"user_id": 1001, "errors": errors});
    result(&sim, "setPassportDataErrors", set).await;
    assert_eq!(json!(chat.passport_errors()), errors);

    let button =
        json!({"text": "Pick", "request_chat": {"request_id": 1, "chat_is_channel": false}});
    let prepare = json!({"user_id": 1001, "button": button});
    let prepared = result(&sim, "savePreparedKeyboardButton", prepare).await;
    let id = prepared["id"].as_str().unwrap();
    assert_eq!(alice.prepared_button(id), Some(button));
    assert_eq!(sim.user("Bob").prepared_button(id), None);
    let plain = json!({"user_id": 1001, "button": {"text": "Hello"}});
    assert_eq!(
        refusal(&sim, "savePreparedKeyboardButton", plain).await,
        "Bad Request: BUTTON_INVALID"
    );
}

#[tokio::test]
async fn a_bot_goes_by_the_name_that_it_has_set_for_everybody() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let german = json!({"name": "Tee", "language_code": "de"});
    result(&sim, "setMyName", german).await;
    assert_eq!(
        result(&sim, "getMe", json!({})).await["first_name"],
        "SimBot"
    );
    result(&sim, "setMyName", json!({"name": "Tea"})).await;
    assert_eq!(result(&sim, "getMe", json!({})).await["first_name"], "Tea");
    let said = json!({"chat_id": chat.id(), "text": "hello"});
    let said = result(&sim, "sendMessage", said).await;
    assert_eq!(said["from"]["first_name"], "Tea");
    result(&sim, "setMyName", json!({})).await;
    assert_eq!(result(&sim, "getMyName", json!({})).await["name"], "Tea");
    let german = json!({"language_code": "de"});
    assert_eq!(result(&sim, "getMyName", german).await["name"], "Tee");
}
