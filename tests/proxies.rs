//! A sender, an administrator and an editor do to their chat or message what the bot would.

use amanobot::prelude::*;
use amanobot::sim::Simulator;
use amanobot::types::{ReactionType, ReactionTypeEmoji};
use serde_json::json;

#[tokio::test]
async fn a_sender_sends_to_its_chat_with_all_setters() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let sender = Sender::new(&sim.bot(), chat.id());
    let sent = sender
        .send_message("hello")
        .protect_content(true)
        .await
        .unwrap();
    let reply = chat.reply().await;
    assert_eq!((reply.text(), reply.id()), ("hello", sent.message_id));
    assert_eq!(reply.message()["has_protected_content"], true);
}

#[tokio::test]
async fn a_sender_is_where_a_forwarded_message_goes() {
    let sim = Simulator::new();
    let (alice, bob) = (sim.user("Alice"), sim.user("Bob").private_chat());
    let said = alice.private_chat().send("pass it on").await;
    let sender = Sender::new(&sim.bot(), bob.id());
    let message_id = said["message_id"].as_i64().unwrap();
    sender
        .forward_message(alice.id(), message_id)
        .await
        .unwrap();
    assert_eq!(bob.reply().await.text(), "pass it on");
}

#[tokio::test]
async fn an_administrator_looks_after_its_chat() {
    let sim = Simulator::new();
    let (alice, group) = (sim.user("Alice"), sim.group("Tea"));
    group.join(&alice);
    let bot = sim.bot();
    group.set_status(bot.id().unwrap(), "administrator");
    let administrator = Administrator::new(&bot, group.id());
    let members = administrator.get_chat_members_count().await.unwrap();
    administrator.set_chat_title("Coffee").await.unwrap();
    administrator.kick_chat_member(alice.id()).await.unwrap();
    let left = administrator.get_chat_member_count().await.unwrap();
    assert_eq!(left, members - 1);
    let chat = administrator.get_chat().await.unwrap();
    assert_eq!(chat.title.as_deref(), Some("Coffee"));
}

#[tokio::test]
async fn an_editor_edits_pins_and_deletes_its_message() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let sent = sim.bot().send_message(chat.id(), "one").await.unwrap();
    let editor = Editor::new(&sim.bot(), &sent);
    let edited = editor.edit_message_text("two").await.unwrap();
    let text = edited.message().and_then(|message| message.text);
    assert_eq!(text.as_deref(), Some("two"));
    editor.pin_chat_message().await.unwrap();
    let heart = ReactionType::from(ReactionTypeEmoji::new("❤"));
    editor
        .set_message_reaction()
        .reaction([heart])
        .await
        .unwrap();
    editor.unpin_chat_message().await.unwrap();
    editor.delete_message().await.unwrap();
    assert_eq!(chat.message(sent.message_id), None);
    let named = json!({"chat_id": chat.id(), "message_id": sent.message_id});
    for method in ["pinChatMessage", "unpinChatMessage", "deleteMessage"] {
        assert_eq!(json!(sim.calls_to(method)), json!([named]), "{method}");
    }
}

#[tokio::test]
async fn an_inline_message_is_edited_but_not_looked_for_in_a_chat() {
    let sim = Simulator::new();
    let editor = Editor::new(&sim.bot(), "BAAAAJIAAAD-xM0M");
    // The simulator knows no such message; what it was asked is what counts.
    editor.edit_message_text("two").await.unwrap_err();
    let asked = json!({"inline_message_id": "BAAAAJIAAAD-xM0M", "text": "two"});
    assert_eq!(sim.calls_to("editMessageText"), [asked]);
    let errors = [
        editor.delete_message().await.unwrap_err(),
        editor.approve_suggested_post().await.unwrap_err(),
    ];
    assert!(
        errors
            .iter()
            .all(|error| matches!(error, Error::Invalid { .. }))
    );
    let why = "the message was sent by way of an inline query, so its chat is not known";
    assert_eq!(
        errors.map(|error| error.to_string()),
        ["deleteMessage", "approveSuggestedPost"].map(|method| format!("{method}: {why}"))
    );
    assert_eq!(sim.calls().len(), 1);
}

#[tokio::test]
async fn where_a_number_is_needed_a_username_is_refused() {
    let sim = Simulator::new();
    let sender = Sender::new(&sim.bot(), "@alice");
    let error = sender.send_message_draft(1).text("so f").await.unwrap_err();
    assert!(matches!(error, Error::Invalid { .. }), "{error:?}");
    assert_eq!(
        error.to_string(),
        "sendMessageDraft: takes the number of a chat, not its username `@alice`"
    );
    assert!(sim.calls().is_empty());
}

/// Answers with what its context gives it.
struct Polite;

impl Delegate<PerChat> for Polite {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
        let members = cx.administrator().get_chat_member_count().await?;
        cx.sender().send_message(format!("{members} of us")).await?;
        Ok(())
    }
}

impl Delegate<PerUser> for Polite {
    async fn on_chat_message(&mut self, cx: &mut Cx<PerUser>, _: Message) -> HandlerResult {
        cx.sender().send_message("between you and me").await?;
        Ok(())
    }
}

impl Delegate<PerOrigin> for Polite {
    async fn on_callback_query(
        &mut self,
        cx: &mut Cx<PerOrigin>,
        query: CallbackQuery,
    ) -> HandlerResult {
        cx.editor().edit_message_text("thank you").await?;
        cx.bot().answer_callback_query(query.id).await?;
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn a_delegate_has_them_at_hand() {
    let sim = Simulator::new();
    let alice = sim.user("Alice");
    let tea = sim.group("Tea").join(&alice);
    let delegator = DelegatorBot::new(sim.bot())
        .delegate(pair(per_chat_id().types([ChatType::Group]), |_| Polite))
        .delegate(pair(per_from_id(), |_| Polite))
        .delegate(pair(per_callback_query_origin(), |_| Polite));
    let _running = sim.spawn(|bot| MessageLoop::new(bot, delegator));

    tea.send("hello").await;
    assert_eq!(tea.reply().await.text(), "2 of us");
    let private = alice.private_chat();
    assert_eq!(private.reply().await.text(), "between you and me");

    let button = InlineKeyboardButton::new("Press me").callback_data("press");
    let asked = sim
        .bot()
        .send_message(tea.id(), "a button")
        .reply_markup(InlineKeyboardMarkup::from([[button]]))
        .await
        .unwrap();
    tea.press("Press me").await;
    let shown = tea.message(asked.message_id).unwrap();
    assert_eq!(shown["text"], "thank you");
}
