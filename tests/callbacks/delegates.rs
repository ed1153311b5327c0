//! Presses that come to delegates: by the chat, and by who has sent the message.

use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use amanobot::delegate::{
    CloseReason, Cx, Delegate, DelegatorBot, Pair, PerMessage, PerUser, Scope, Seeder, pair,
    per_chat_id, per_from_id, per_from_id_in, per_inline_from_id, per_message, run_with,
};
use amanobot::helper::{Origin, Origins};
use amanobot::prelude::*;
use amanobot::updates::Handle;
use serde_json::{Value, json};
use tokio::runtime::Builder;
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::time::{sleep, timeout};

use crate::desk::{Desk, Reply};
use crate::{at, inline, keyboard};

/// What the loop hands over, and delegates have no use for.
static BOT: LazyLock<Bot> = LazyLock::new(|| Desk::default().bot());

/// What has happened.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn write(&self, line: String) {
        self.0.lock().unwrap().push(line);
    }

    /// What has happened since this was last asked.
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

/// Obeys a word and a number: `post CHAT`, `spawn CHAT` (without waiting), `drop CHAT` (in the middle),
/// `capture NUMBER`, `uncapture NUMBER`, `delete NUMBER`, `slow MILLISECONDS`, `close 0`.
struct Talk {
    name: &'static str,
    log: Log,
}

impl Talk {
    fn say(&self, what: &str) {
        self.log.write(format!("{} {what}", self.name));
    }

    async fn obey<S: Scope>(&mut self, cx: &mut Cx<S>, text: &str) -> HandlerResult {
        let Some((word, number)) = text.split_once(' ') else {
            return Ok(());
        };
        let number: i64 = number.parse()?;
        let post = cx.bot().send_message(number, "?").reply_markup(keyboard());
        match word {
            "post" => drop(post.await?),
            "spawn" => drop(tokio::spawn(post.into_future())),
            "drop" => drop(timeout(Duration::from_millis(10), post.into_future()).await),
            "capture" => cx.capture_origin((7, number)),
            "uncapture" => cx.uncapture_origin((7, number)),
            "delete" => drop(cx.bot().delete_message(7, number).await?),
            "slow" => sleep(Duration::from_millis(number.unsigned_abs())).await,
            _ => cx.close(),
        }
        Ok(())
    }
}

impl<S: Scope> Delegate<S> for Talk
where
    S::Key: std::fmt::Debug,
{
    async fn open(&mut self, cx: &mut Cx<S>) -> HandlerResult {
        self.say(&format!("{:?} opens", cx.seed()));
        Ok(())
    }

    async fn on_chat_message(&mut self, cx: &mut Cx<S>, message: Message) -> HandlerResult {
        let text = message.text.unwrap_or_default();
        self.say(&format!("{:?}: {text}", cx.seed()));
        self.obey(cx, &text).await
    }

    async fn on_callback_query(&mut self, cx: &mut Cx<S>, query: CallbackQuery) -> HandlerResult {
        let below = match query.origin() {
            Some(MessageRef::Chat { message_id, .. }) => message_id.to_string(),
            Some(MessageRef::Inline { inline_message_id }) => inline_message_id,
            None => String::new(),
        };
        self.say(&format!("{:?}: press below {below}", cx.seed()));
        Ok(())
    }

    async fn on_chosen_inline_result(
        &mut self,
        cx: &mut Cx<S>,
        chosen: ChosenInlineResult,
    ) -> HandlerResult {
        self.say(&format!("{:?}: chose {}", cx.seed(), chosen.result_id));
        Ok(())
    }

    async fn on_close(self, cx: &mut Cx<S>, _: CloseReason) -> HandlerResult {
        self.say(&format!("{:?} closes", cx.seed()));
        Ok(())
    }
}

fn talks<Q: Seeder>(log: &Log, name: &'static str, seeder: Q) -> Pair<Q::Scope> {
    let log = log.clone();
    pair(seeder, move |_| Talk {
        name,
        log: log.clone(),
    })
}

/// A delegate for each user, to whom presses below their messages come.
fn users(log: &Log, origins: Origins) -> (DelegatorBot, Desk) {
    let desk = Desk::default();
    let pair = talks(log, "user", per_from_id()).intercept_callback_query(origins);
    (DelegatorBot::new(desk.bot()).delegate(pair), desk)
}

fn update(id: i64, kind: &str, object: &Value) -> Update {
    serde_json::from_value(json!({"update_id": id, kind: object})).unwrap()
}

fn says(id: i64, user: i64, text: &str) -> Update {
    let from = json!({"id": user, "is_bot": false, "first_name": "U"});
    let chat = json!({"id": user, "type": "private"});
    let message = json!({"message_id": id, "date": 1, "chat": chat, "from": from, "text": text});
    update(id, "message", &message)
}

fn presses(id: i64, query: CallbackQuery) -> Update {
    Update::new(id, UpdateKind::CallbackQuery(Box::new(query)))
}

/// Gives an update to the delegator, and waits until everything has come to rest.
async fn give(bot: &DelegatorBot, update: Update) {
    bot.handle(BOT.clone(), update).await.unwrap();
    sleep(Duration::from_millis(1)).await;
}

#[tokio::test(start_paused = true)]
async fn a_press_comes_to_the_delegate_that_has_sent_the_message() {
    let log = Log::default();
    let (bot, _desk) = users(&log, Origins::ALL);
    give(&bot, says(1, 1, "post -5")).await;
    give(&bot, says(2, 2, "post -5")).await;
    log.take();
    // Whoever presses: it is not one of them.
    give(&bot, presses(3, at(-5, 1002))).await;
    give(&bot, presses(4, at(-5, 1001))).await;
    give(&bot, presses(5, at(-5, 999))).await;
    give(&bot, presses(6, at(-6, 1001))).await;
    assert_eq!(
        log.take(),
        ["user 2: press below 1002", "user 1: press below 1001"]
    );
}

#[tokio::test(start_paused = true)]
async fn capture_survives_the_delegate() {
    let log = Log::default();
    let (bot, _desk) = users(&log, Origins::ALL);
    give(&bot, says(1, 1, "post -5")).await;
    give(&bot, says(2, 1, "close 0")).await;
    log.take();
    assert_eq!(bot.live(), 0);
    give(&bot, presses(3, at(-5, 1001))).await;
    give(&bot, presses(4, at(-5, 1001))).await;
    assert_eq!(
        log.take(),
        [
            "user 1 opens",
            "user 1: press below 1001",
            "user 1: press below 1001"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn capture_survives_a_delegate_with_a_seed_of_its_own() {
    let log = Log::default();
    let desk = Desk::default();
    let seeder = per_message().flavors([Flavor::Chat]);
    let each = talks(&log, "each", seeder).intercept_callback_query(Origins::ALL);
    let bot = DelegatorBot::new(desk.bot()).delegate(each);
    give(&bot, says(1, 1, "post -5")).await;
    give(&bot, says(2, 1, "post -5")).await;
    assert_eq!(bot.live(), 2);
    log.take();
    // The first one comes to a delegate that lives.
    give(&bot, presses(3, at(-5, 1001))).await;
    assert_eq!(log.take(), ["each (): press below 1001"]);
    assert!(bot.live() == 2);

    let closing = |cx: Cx<PerMessage>, _| async move {
        cx.bot()
            .send_message(-5, "?")
            .reply_markup(keyboard())
            .await?;
        Ok(())
    };
    let seeder = per_message().flavors([Flavor::Chat]);
    let once = run_with(seeder, closing).intercept_callback_query(Origins::ALL);
    let bot = DelegatorBot::new(desk.bot()).delegate(once);
    give(&bot, says(4, 1, "go")).await;
    assert_eq!(bot.live(), 0);
    // It opens the next one, which posts again.
    give(&bot, presses(5, at(-5, 1003))).await;
    give(&bot, presses(6, at(-5, 1004))).await;
    give(&bot, presses(7, at(-5, 1006))).await;
    let sent = desk.bot().send_message(7, "how many?").await.unwrap();
    assert_eq!(sent.message_id, 1006);
}

/// D11, the fourth of five: in the original, delegates with equal ids share one set of origins.
#[tokio::test(start_paused = true)]
async fn d11_pairs_with_equal_keys_do_not_share() {
    let (log, desk) = (Log::default(), Desk::default());
    let pair = |name, user| {
        talks(&log, name, per_from_id_in([user])).intercept_callback_query(Origins::ALL)
    };
    // Both have the key 1.
    let chat = talks(&log, "chat", per_chat_id()).intercept_callback_query(Origins::ALL);
    let bot = DelegatorBot::new(desk.bot());
    let bot = bot.delegate(pair("first", 1)).delegate(pair("second", 1));
    let bot = bot.delegate(chat);
    give(&bot, says(1, 1, "post -5")).await;
    log.take();
    for number in [1001, 1002, 1003] {
        give(&bot, presses(number, at(-5, number))).await;
    }
    let mut lines = log.take();
    lines.sort();
    assert_eq!(lines.len(), 3, "each press has one owner: {lines:?}");
    let owners: Vec<_> = lines.iter().map(|line| line.split(' ').next()).collect();
    assert_eq!(owners, [Some("chat"), Some("first"), Some("second")]);
}

#[tokio::test(start_paused = true)]
async fn seeders_are_asked_first() {
    let (log, desk) = (Log::default(), Desk::default());
    let chats = talks(&log, "chat", per_chat_id())
        .include_callback_query()
        .intercept_callback_query(Origins::ALL);
    let bot = DelegatorBot::new(desk.bot()).delegate(chats);
    give(&bot, says(1, 1, "post 2")).await;
    log.take();
    give(&bot, presses(2, at(2, 1001))).await;
    assert_eq!(log.take(), ["chat 2 opens", "chat 2: press below 1001"]);
}

#[tokio::test(start_paused = true)]
async fn edits_deletions_and_hands_change_whose_a_press_is() {
    let log = Log::default();
    let (bot, _desk) = users(&log, Origins::ALL);
    give(&bot, says(1, 1, "capture 5")).await;
    log.take();
    give(&bot, presses(2, at(7, 5))).await;
    assert_eq!(log.take(), ["user 1: press below 5"]);
    give(&bot, says(3, 2, "uncapture 5")).await;
    log.take();
    give(&bot, presses(4, at(7, 5))).await;
    assert_eq!(log.take(), [""; 0]);
    give(&bot, says(5, 1, "post 7")).await;
    give(&bot, says(6, 1, "delete 1001")).await;
    log.take();
    give(&bot, presses(7, at(7, 1001))).await;
    assert_eq!(log.take(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_pair_that_does_not_intercept_gets_no_presses() {
    let (log, desk) = (Log::default(), Desk::default());
    let bot = DelegatorBot::new(desk.bot()).delegate(talks(&log, "user", per_from_id()));
    give(&bot, says(1, 1, "post -5")).await;
    give(&bot, says(2, 1, "capture 5")).await;
    log.take();
    give(&bot, presses(3, at(-5, 1001))).await;
    give(&bot, presses(4, at(7, 5))).await;
    assert_eq!(log.take(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn a_chosen_result_is_captured_before_the_hook_is_told() {
    let (log, desk) = (Log::default(), Desk::default());
    let users = talks(&log, "user", per_inline_from_id());
    let bot = DelegatorBot::new(desk.bot());
    let bot = bot.delegate(users.intercept_callback_query(Origins::INLINE));
    let user = json!({"id": 1, "is_bot": false, "first_name": "U"});
    let chosen = json!({
        "result_id": "r", "from": user, "query": "", "inline_message_id": "sent",
    });
    bot.handle(BOT.clone(), update(1, "chosen_inline_result", &chosen))
        .await
        .unwrap();
    // Nothing has run yet.
    give(&bot, presses(2, inline("sent"))).await;
    give(&bot, presses(3, inline("another"))).await;
    assert_eq!(
        log.take(),
        [
            "user 1 opens",
            "user 1: chose r",
            "user 1: press below sent"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn only_the_chosen_kind_of_origins_is_intercepted() {
    let log = Log::default();
    let (bot, _desk) = users(&log, Origins::INLINE);
    give(&bot, says(1, 1, "post -5")).await;
    give(&bot, says(2, 1, "capture 5")).await;
    log.take();
    give(&bot, presses(3, at(-5, 1001))).await;
    give(&bot, presses(4, at(7, 5))).await;
    assert_eq!(log.take(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn what_is_made_of_the_bot_captures_too() {
    struct Once(Log);

    impl Delegate<PerUser> for Once {
        async fn on_chat_message(&mut self, cx: &mut Cx<PerUser>, _: Message) -> HandlerResult {
            let bot = cx.bot().with_hook(|_: &amanobot::bot::Finished<'_>| {});
            let sending =
                tokio::spawn(
                    async move { bot.send_message(7, "?").reply_markup(keyboard()).await },
                );
            sending.await??;
            cx.sender()
                .send_message("?")
                .reply_markup(keyboard())
                .await?;
            Ok(())
        }

        async fn on_callback_query(
            &mut self,
            cx: &mut Cx<PerUser>,
            _: CallbackQuery,
        ) -> HandlerResult {
            self.0.write(format!("press for {}", cx.user_id()));
            Ok(())
        }
    }

    let (log, desk) = (Log::default(), Desk::default());
    let kept = log.clone();
    let users = pair(per_from_id(), move |_| Once(kept.clone()));
    let users = users.intercept_callback_query(Origins::ALL);
    let bot = DelegatorBot::new(desk.bot()).delegate(users);
    give(&bot, says(1, 1, "go")).await;
    give(&bot, presses(2, at(7, 1001))).await;
    give(&bot, presses(3, at(1, 1002))).await;
    assert_eq!(log.take(), ["press for 1", "press for 1"]);
}

#[tokio::test(start_paused = true)]
async fn a_press_that_overtakes_the_answer_keeps_its_place_in_the_order() {
    let log = Log::default();
    let (bot, desk) = users(&log, Origins::ALL);
    desk.hold();
    give(&bot, says(1, 1, "post -5")).await;
    give(&bot, presses(2, at(-5, 1001))).await;
    give(&bot, says(3, 1, "later")).await;
    give(&bot, presses(4, at(-5, 1001))).await;
    give(&bot, presses(5, at(-5, 7))).await;
    assert_eq!(log.take(), ["user 1 opens", "user 1: post -5"]);
    desk.reply(Reply::Done).await;
    sleep(Duration::from_millis(1)).await;
    assert_eq!(
        log.take(),
        [
            "user 1: press below 1001",
            "user 1: later",
            "user 1: press below 1001"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_lets_the_press_go_its_way() {
    let log = Log::default();
    let (bot, desk) = users(&log, Origins::ALL);
    desk.hold();
    give(&bot, says(1, 1, "drop -5")).await;
    give(&bot, presses(2, at(-5, 1001))).await;
    sleep(Duration::from_millis(20)).await;
    assert_eq!(log.take(), ["user 1 opens", "user 1: drop -5"]);
    assert!(
        bot.shutdown(Duration::from_secs(1)).await,
        "nothing is held"
    );
}

/// Two pairs may have sent the message, one has: the press comes once.
#[tokio::test(start_paused = true)]
async fn a_press_that_several_pairs_wait_for_comes_to_one() {
    let (log, desk) = (Log::default(), Desk::default());
    let pair = |name| talks(&log, name, per_from_id()).intercept_callback_query(Origins::ALL);
    let bot = DelegatorBot::new(desk.bot());
    let bot = bot.delegate(pair("first")).delegate(pair("second"));
    desk.hold();
    give(&bot, says(1, 1, "post -5")).await;
    give(&bot, presses(2, at(-5, 1002))).await;
    log.take();
    desk.reply(Reply::Done).await;
    desk.reply(Reply::Done).await;
    sleep(Duration::from_millis(1)).await;
    let lines = log.take();
    assert_eq!(lines.len(), 1, "{lines:?}");
    assert!(lines[0].ends_with("press below 1002"));
}

#[tokio::test(start_paused = true)]
async fn a_press_that_waits_has_one_of_the_places() {
    let log = Log::default();
    let (bot, desk) = users(&log, Origins::ALL);
    let bot = bot.waiting(2);
    desk.hold();
    give(&bot, says(1, 1, "post -5")).await;
    give(&bot, presses(2, at(-5, 1001))).await;
    give(&bot, presses(3, at(-5, 7))).await;
    let next = bot.handle(BOT.clone(), says(4, 2, "hello"));
    tokio::pin!(next);
    assert!(timeout(Duration::from_secs(60), &mut next).await.is_err());
    log.take();
    desk.reply(Reply::Done).await;
    // One is handled, the other was for nobody: both places are free.
    next.await.unwrap();
    give(&bot, says(5, 2, "hello")).await;
    let lines = log.take();
    assert!(
        lines.contains(&"user 1: press below 1001".to_owned()),
        "{lines:?}"
    );
    assert!(lines.contains(&"user 2: hello".to_owned()), "{lines:?}");
}

#[tokio::test(start_paused = true)]
async fn what_waits_for_an_answer_is_handled_before_the_end() {
    let log = Log::default();
    let (bot, desk) = users(&log, Origins::ALL);
    desk.hold();
    // Nobody but a task of its own waits for the answer, and no delegate lives any more.
    give(&bot, says(1, 1, "spawn -5")).await;
    give(&bot, says(2, 1, "close 0")).await;
    give(&bot, presses(3, at(-5, 1001))).await;
    assert_eq!(bot.live(), 0);
    log.take();
    let replying = async {
        sleep(Duration::from_secs(5)).await;
        desk.reply(Reply::Done).await;
    };
    let (in_time, ()) = tokio::join!(bot.shutdown(Duration::from_secs(10)), replying);
    assert!(in_time);
    assert_eq!(
        log.take(),
        ["user 1 opens", "user 1: press below 1001", "user 1 closes"]
    );
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_never_comes_does_not_hold_the_end_up() {
    let log = Log::default();
    let (bot, desk) = users(&log, Origins::ALL);
    desk.hold();
    give(&bot, says(1, 1, "spawn -5")).await;
    give(&bot, presses(2, at(-5, 1001))).await;
    let start = tokio::time::Instant::now();
    assert!(!bot.shutdown(Duration::from_secs(10)).await);
    assert!(
        start.elapsed() <= Duration::from_secs(13),
        "{:?}",
        start.elapsed()
    );
    // The answer comes after all, to nobody.
    log.take();
    desk.reply(Reply::Done).await;
    sleep(Duration::from_secs(1)).await;
    assert_eq!(log.take(), [""; 0]);
}

#[tokio::test(start_paused = true)]
async fn presses_below_messages_of_a_chat_are_included() {
    let (log, desk) = (Log::default(), Desk::default());
    let chats = talks(&log, "chat", per_chat_id().groups()).include_callback_query();
    let bot = DelegatorBot::new(desk.bot()).delegate(chats);
    give(&bot, presses(1, at(-5, 1))).await;
    // Private, so the seeder would not find it; of inline mode, so nobody knows the chat.
    give(&bot, presses(2, at(5, 1))).await;
    give(&bot, presses(3, inline("i"))).await;
    assert_eq!(log.take(), ["chat -5 opens", "chat -5: press below 1"]);
}

/// In the original, a press in a group makes a delegate for the "user" who has the group's id.
#[tokio::test(start_paused = true)]
async fn presses_in_groups_are_no_users() {
    let (log, desk) = (Log::default(), Desk::default());
    let users = talks(&log, "user", per_from_id_in([5, 6])).include_callback_query();
    let bot = DelegatorBot::new(desk.bot()).delegate(users);
    give(&bot, presses(1, at(-5, 1))).await;
    give(&bot, presses(2, at(5, 1))).await;
    give(&bot, presses(3, at(7, 1))).await;
    assert_eq!(log.take(), ["user 5 opens", "user 5: press below 1"]);
}

/// Posts, answers and presses in any order: each press comes once, to whom it belongs. Those of one
/// delegate come in order, as long as it waits for the answers of its calls.
#[tokio::test(start_paused = true)]
async fn nothing_is_lost_doubled_or_reordered_whenever_answers_come() {
    for seed in 1..=200_u64 {
        let waits = seed % 2 == 0;
        let mut state = seed;
        let mut random = move |below: u64| {
            // xorshift64
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 33) % below
        };
        let log = Log::default();
        let (bot, desk) = users(&log, Origins::ALL);
        desk.hold();
        // The user of each post, whose message has the number 1001 and so on.
        let mut posts: Vec<i64> = Vec::new();
        let mut expected: Vec<Vec<String>> = vec![Vec::new(); 4];
        let mut unanswered = 0;
        for id in 1..=60 {
            match random(4) {
                0 => {
                    // Each user waits for the answer, so the next one is of another.
                    let user = i64::try_from(posts.len() % 3).unwrap() + 1;
                    let text = if waits { "post -5" } else { "spawn -5" };
                    give(&bot, says(id, user, text)).await;
                    // What is behind a post that has no answer yet is sent when that has one.
                    while unanswered > 0 {
                        desk.reply(Reply::Done).await;
                        sleep(Duration::from_millis(1)).await;
                        unanswered -= 1;
                    }
                    desk.waiting(1).await;
                    posts.push(user);
                    unanswered += 1;
                }
                1 if unanswered > 0 => {
                    desk.reply(Reply::Done).await;
                    unanswered -= 1;
                }
                _ if !posts.is_empty() => {
                    let post = usize::try_from(random(posts.len() as u64)).unwrap();
                    let (user, number) = (posts[post], 1001 + i64::try_from(post).unwrap());
                    let line = format!("user {user}: press below {number}");
                    expected[usize::try_from(user).unwrap()].push(line);
                    give(&bot, presses(id, at(-5, number))).await;
                }
                _ => {}
            }
        }
        desk.unhold();
        while unanswered > 0 {
            desk.reply(Reply::Done).await;
            unanswered -= 1;
        }
        sleep(Duration::from_millis(10)).await;
        let lines = log.take();
        for (user, expected) in expected.iter().enumerate() {
            let of_user = |line: &&String| line.starts_with(&format!("user {user}: press"));
            let mut handled: Vec<_> = lines.iter().filter(of_user).cloned().collect();
            let mut expected = expected.clone();
            if !waits {
                handled.sort();
                expected.sort();
            }
            assert_eq!(handled, expected, "seed {seed}, user {user}");
        }
        assert!(bot.shutdown(Duration::from_secs(1)).await);
    }
}

#[test]
fn an_origin_is_a_message_whatever_names_it() {
    let message = at(-5, 42).message;
    let Some(amanobot::types::MaybeInaccessibleMessage::Message(message)) = message else {
        panic!("it is there");
    };
    let origin = Origin::of(&at(-5, 42)).unwrap();
    assert_eq!(origin, Origin::from(&*message));
    assert_eq!(origin, Origin::from((-5, 42)));
    assert_eq!(origin, Origin::from(MessageRef::from((-5, 42))));
    assert_eq!(Origin::of(&inline("i")).unwrap(), Origin::from("i"));
}

/// The delegate would end with a runtime that is not its own.
#[test]
fn a_press_that_has_waited_for_a_call_on_another_runtime_is_handled_on_the_delegates_own() {
    /// Lends its bot, and tells of presses.
    struct Lender(UnboundedSender<Option<Bot>>);

    impl Delegate<PerUser> for Lender {
        async fn on_chat_message(&mut self, cx: &mut Cx<PerUser>, _: Message) -> HandlerResult {
            Ok(self.0.send(Some(cx.bot().clone()))?)
        }

        async fn on_callback_query(
            &mut self,
            _: &mut Cx<PerUser>,
            _: CallbackQuery,
        ) -> HandlerResult {
            Ok(self.0.send(None)?)
        }
    }

    let runtime = || Builder::new_current_thread().enable_time().build().unwrap();
    runtime().block_on(async {
        let (tell, mut told) = unbounded_channel();
        let lenders = pair(per_from_id(), move |_| Lender(tell.clone()));
        let desk = Desk::default();
        let bot = DelegatorBot::new(desk.bot());
        let bot = bot.delegate(lenders.intercept_callback_query(Origins::ALL));
        give(&bot, says(1, 1, "lend")).await;
        let lent = told.recv().await.unwrap().unwrap();
        desk.hold();
        let elsewhere = tokio::task::spawn_blocking(move || {
            let post = lent.send_message(-5, "?").reply_markup(keyboard());
            runtime().block_on(post.into_future()).map(drop)
        });
        desk.waiting(1).await;
        give(&bot, presses(2, at(-5, 1001))).await;
        desk.reply(Reply::Done).await;
        elsewhere.await.unwrap().unwrap();
        let press = timeout(Duration::from_secs(5), told.recv()).await;
        assert!(press.unwrap().unwrap().is_none());
    });
}
