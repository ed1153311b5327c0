//! What a person does with messages: answers, votes, reacts, pays, shares.

use serde_json::{Value, json};

use super::{Chat, PATIENCE};
use crate::sim::payments::{Order, Paying};
use crate::sim::reactions::reaction;
use crate::sim::service::members;

/// What has come of a payment.
#[derive(Debug, Clone, PartialEq)]
pub struct Payment(Result<Value, String>);

impl Payment {
    /// Whether money has changed hands.
    pub fn is_paid(&self) -> bool {
        self.0.is_ok()
    }

    /// Why not: what the bot said, or Telegram.
    pub fn error(&self) -> Option<&str> {
        self.0.as_ref().err().map(String::as_str)
    }

    /// The message that tells of the payment, with `successful_payment`; for paid media, the
    /// message that was paid for.
    pub fn message(&self) -> Option<&Value> {
        self.0.as_ref().ok()
    }
}

impl Chat {
    /// Answers a message. Returns the answer as the bot gets it, as [`send`](Self::send) does.
    ///
    /// # Panics
    ///
    /// If there is no such message; the panic's message shows the conversation.
    pub async fn reply_to(&self, message_id: i64, text: impl Into<String>) -> Value {
        let content = members(json!({"text": text.into()}));
        let said = self
            .act(|world| world.say_in_answer(self.key, self.user, message_id, content))
            .await;
        self.or_panic(said)
    }

    /// Votes in the poll of a message: for the options at these places, counted from 0. None takes
    /// the vote back. Returns the poll as the message shows it now.
    ///
    /// # Panics
    ///
    /// If the poll does not take this vote; the panic's message says why and shows the
    /// conversation.
    ///
    /// # Examples
    ///
    /// ```
    /// # use amanobot::sim::Simulator;
    /// # use serde_json::json;
    /// # #[tokio::main(flavor = "current_thread", start_paused = true)]
    /// # async fn main() {
    /// let sim = Simulator::new();
    /// let chat = sim.user("Alice").private_chat();
    /// let options = json!([{"text": "Yes"}, {"text": "No"}]);
    /// let poll = json!({"chat_id": chat.id(), "question": "Tea?", "options": options});
    /// sim.call("sendPoll", poll).await;
    ///
    /// let poll = chat.vote(chat.reply().await.id(), &[0]).await;
    /// assert_eq!(poll["options"][0]["voter_count"], 1);
    /// # }
    /// ```
    pub async fn vote(&self, message_id: i64, options: &[usize]) -> Value {
        let poll = self
            .act(|world| world.vote(self.key, self.user, message_id, options))
            .await;
        self.or_panic(poll)
    }

    /// Adds an option to the poll of a message. Returns the message that tells of it.
    ///
    /// # Panics
    ///
    /// If the poll takes no such option; the panic's message says why and shows the conversation.
    pub async fn add_poll_option(&self, message_id: i64, text: &str) -> Value {
        let told = self
            .act(|world| world.add_poll_option(self.key, self.user, message_id, text))
            .await;
        self.or_panic(told)
    }

    /// Takes away an option that this person has added to the poll of a message. Returns the message
    /// that tells of it.
    ///
    /// # Panics
    ///
    /// If this person has added no such option, or the poll has ended; the panic's message says why
    /// and shows the conversation.
    pub async fn delete_poll_option(&self, message_id: i64, text: &str) -> Value {
        let told = self
            .act(|world| world.delete_poll_option(self.key, self.user, message_id, text))
            .await;
        self.or_panic(told)
    }

    /// Puts a reaction under a message in place of the one before: an emoji, or the number of a
    /// custom one. The empty text takes it away.
    ///
    /// # Panics
    ///
    /// If there is no such message or reaction; the panic's message says why and shows the
    /// conversation.
    pub async fn react(&self, message_id: i64, emoji: &str) {
        let new = Some(emoji).filter(|emoji| !emoji.is_empty()).map(reaction);
        let new = new.into_iter().collect();
        let done = self
            .act(|world| world.react(self.key, self.user, message_id, new))
            .await;
        self.or_panic(done.map_err(str::to_owned));
    }

    /// Pays the invoice in a message, or for its media, and waits for the bot's answers.
    ///
    /// Everybody has 10,000 Stars to begin with; any other money is there without end. What the
    /// invoice asks for is filled in, and the first way of shipping is taken; see
    /// [`pay_with`](Self::pay_with).
    ///
    /// A bot that does not answer within ten seconds gets nothing.
    ///
    /// # Panics
    ///
    /// If the message is nothing to pay for; the panic's message shows the conversation.
    pub async fn pay(&self, message_id: i64) -> Payment {
        self.pay_with(message_id, json!({})).await
    }

    /// As [`pay`](Self::pay), with what the buyer fills in: `shipping_option`, the id of one, and
    /// `order_info`, members of an `OrderInfo` object.
    ///
    /// # Panics
    ///
    /// If the message is nothing to pay for; the panic's message shows the conversation.
    pub async fn pay_with(&self, message_id: i64, order: Value) -> Payment {
        let order = Order::read(&order);
        assert!(
            self.service.world().can_be_paid((self.key, message_id)),
            "message {message_id} is nothing to pay for\n{}",
            self.so_far()
        );
        let paying = self
            .act(|world| world.pay(self.key, self.user, message_id, order))
            .await;
        self.paid(paying).await
    }

    /// Pays the invoice at an address, as [`createInvoiceLink`] gives it.
    ///
    /// [`createInvoiceLink`]: crate::Bot::create_invoice_link
    pub async fn pay_link(&self, link: &str) -> Payment {
        let order = Order::default();
        let paying = self
            .act(|world| world.pay_link(self.user, link, order))
            .await;
        self.paid(paying).await
    }

    /// Ends a subscription that this person pays for, or takes it up again. The payment is named by
    /// its `telegram_payment_charge_id`; the bot gets a `subscription` update.
    ///
    /// # Panics
    ///
    /// If there is no such subscription, or nothing changes; the panic's message shows the
    /// conversation.
    pub async fn set_subscription(&self, charge_id: &str, renews: bool) {
        let changed = self
            .act(|world| world.set_subscription(self.user, charge_id, renews))
            .await;
        assert!(
            changed,
            "there is no subscription {charge_id} to change\n{}",
            self.so_far()
        );
    }

    async fn paid(&self, paying: Result<Paying, String>) -> Payment {
        let id = match paying {
            Err(reason) => return Payment(Err(reason)),
            Ok(Paying::Done(message)) => return Payment(Ok(message)),
            Ok(Paying::Asked(id)) => id,
        };
        // Each of the two questions has its own time.
        let outcome = self
            .wait(PATIENCE * 2, |world| world.payment_outcome(&id))
            .await;
        let nothing = || Err("the bot does not answer".to_owned());
        Payment(outcome.unwrap_or_else(nothing))
    }

    /// Stops a draft that offers it. The bot gets a `stopped_message_generation`.
    ///
    /// # Panics
    ///
    /// If there is no such draft; the panic's message shows the conversation.
    pub async fn stop_draft(&self, draft_id: i64) {
        let stopped = self.act(|world| world.stop_draft(self.key, draft_id)).await;
        assert!(
            stopped,
            "there is no draft {draft_id} to stop\n{}",
            self.so_far()
        );
    }

    /// Presses a button of the reply keyboard that asks for people and picks these. Returns the
    /// message.
    ///
    /// # Panics
    ///
    /// If there is no such button; the panic's message names those there are.
    pub async fn share_users(&self, button: &str, users: &[i64]) -> Value {
        let shared = self
            .act(|world| {
                let button = world.keyboard_button(self.key, button)?;
                let content = world.shared_users(&button["request_users"], users);
                Ok(world.say(self.key, self.user, members(content)))
            })
            .await;
        self.or_panic(shared)
    }

    /// Presses a button of the reply keyboard that asks for a chat and picks this one. Returns the
    /// message.
    ///
    /// # Panics
    ///
    /// If there is no such button; the panic's message names those there are.
    pub async fn share_chat(&self, button: &str, chat: &super::Group) -> Value {
        let shared = self
            .act(|world| {
                let button = world.keyboard_button(self.key, button)?;
                let content = world.shared_chat(&button["request_chat"], chat.key);
                Ok(world.say(self.key, self.user, members(content)))
            })
            .await;
        self.or_panic(shared)
    }

    /// The Web App that a button of the reply keyboard opens sends data to the bot. Returns the
    /// message.
    pub async fn send_web_app_data(&self, button: &str, data: &str) -> Value {
        let content = json!({"web_app_data": {"data": data, "button_text": button}});
        self.send_content(content).await
    }

    /// Sends a message that the bot has prepared for this person.
    ///
    /// # Panics
    ///
    /// If none was prepared under this id; the panic's message shows the conversation.
    pub async fn send_prepared(&self, id: &str) -> Value {
        let sent = self
            .act(|world| world.send_prepared(self.key, self.user, id))
            .await;
        self.or_panic(sent)
    }

    /// Ticks off tasks of the checklist in a message. Returns the message that tells of it.
    ///
    /// # Panics
    ///
    /// If there are no such tasks; the panic's message shows the conversation.
    pub async fn tick(&self, message_id: i64, tasks: &[i64]) -> Value {
        let told = self
            .act(|world| world.tick(self.key, self.user, message_id, tasks))
            .await;
        self.or_panic(told)
    }

    /// Adds tasks to the checklist in a message. Returns the message that tells of it.
    ///
    /// # Panics
    ///
    /// If the checklist takes none; the panic's message says why and shows the conversation.
    pub async fn add_tasks(&self, message_id: i64, texts: &[&str]) -> Value {
        let told = self
            .act(|world| world.add_tasks(self.key, self.user, message_id, texts))
            .await;
        self.or_panic(told)
    }

    /// What was done, unless there is a reason why not.
    pub(crate) fn or_panic<T>(&self, done: Result<T, String>) -> T {
        match done {
            Ok(done) => done,
            Err(reason) => panic!("{reason}\n{}", self.so_far()),
        }
    }
}
