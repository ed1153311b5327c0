//! Presses of buttons, and whom they are for.

use std::sync::{Arc, Mutex};

use amanobot::helper::{CallbackQueryCoordinator, Origins};
use amanobot::prelude::*;
use amanobot::sim::Simulator;
use amanobot::types::{InputMediaPhoto, InputPollOption};

fn keyboard(button: InlineKeyboardButton) -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::from([[button]])
}

fn to_press(label: &str) -> InlineKeyboardMarkup {
    keyboard(InlineKeyboardButton::new(label).callback_data("press"))
}

/// D11: typed buttons with a link counted as buttons to press, and some methods as no sending or
/// editing at all.
#[tokio::test(start_paused = true)]
async fn d11_what_has_a_button_to_press_is_captured_by_whatever_method() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat().id();
    let presses = CallbackQueryCoordinator::new(Origins::ALL);
    let bot = presses.augment(&sim.bot(), "owner");

    let link = InlineKeyboardButton::new("Read").url("https://example.org");
    let call = bot.send_message(chat, "link").reply_markup(keyboard(link));
    call.await.unwrap();
    assert!(presses.is_empty(), "a link is never pressed");

    let call = bot.send_animation(chat, InputFile::bytes("a.mp4", "a"));
    call.reply_markup(to_press("Press me")).await.unwrap();
    let call = bot.send_poll(chat, "?", ["yes", "no"].map(InputPollOption::new));
    let poll = call.reply_markup(to_press("Press me")).await.unwrap();
    let call = bot.send_photo(chat, InputFile::bytes("p.jpg", "p"));
    let photo = call.reply_markup(to_press("Press me")).await.unwrap();
    assert_eq!(presses.len(), 3);

    // Without a keyboard, these take the buttons away.
    let media = InputMediaPhoto::new(InputFile::bytes("q.jpg", "q"));
    bot.edit_message_media(&photo, media).await.unwrap();
    assert_eq!(presses.len(), 2);
    bot.stop_poll(chat, poll.message_id).await.unwrap();
    assert_eq!(presses.len(), 1);
}

/// D11, too: two patterns with the same seeds shared what they had captured.
#[tokio::test(start_paused = true)]
async fn d11_two_patterns_with_the_same_seeds_do_not_mix_their_messages() {
    struct Poster(&'static str, Arc<Mutex<Vec<String>>>);

    impl Delegate<PerChat> for Poster {
        async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, _: Message) -> HandlerResult {
            let call = cx.bot().send_message(cx.chat_id(), "Press!");
            call.reply_markup(to_press(self.0)).await?;
            Ok(())
        }

        async fn on_callback_query(
            &mut self,
            cx: &mut Cx<PerChat>,
            query: CallbackQuery,
        ) -> HandlerResult {
            self.1.lock().unwrap().push(self.0.to_owned());
            cx.bot().answer_callback_query(query.id).await?;
            Ok(())
        }
    }

    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let pressed = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&pressed);
    let _running = sim.spawn(|bot| {
        let posters = |name| {
            let log = Arc::clone(&log);
            pair(per_chat_id(), move |_| Poster(name, Arc::clone(&log)))
                .intercept_callback_query(Origins::ALL)
        };
        let delegator = DelegatorBot::new(bot.clone())
            .delegate(posters("A"))
            .delegate(posters("B"));
        MessageLoop::new(bot, delegator)
    });
    chat.send("go").await;
    for _ in 0..2 {
        chat.reply().await;
    }
    for name in ["B", "A"] {
        assert!(chat.press(name).await.answered);
    }
    assert_eq!(*pressed.lock().unwrap(), ["B", "A"]);
}
