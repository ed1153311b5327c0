//! Money: invoices, the steps in which people pay them, Stars and who has how many.
//!
//! A payment goes from one query to the next, each of which the bot must answer in time. What is
//! overdue has failed: nothing has to watch the clock. Subscriptions are paid month by month by way
//! of `schedule`.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::sim::json::Json;
use crate::sim::save::pairs;
use crate::sim::schedule::Due;
use crate::sim::world::{ChatKey, Happening, World};

/// The bot must answer shipping and pre-checkout queries within so many seconds.
const ANSWER_WITHIN: i64 = 10;

/// So many Stars has everybody to begin with.
const POCKET_MONEY: i64 = 10_000;

/// A subscription is paid for so many seconds.
pub(crate) const MONTH: i64 = 2_592_000;

/// The currency of Stars.
pub(crate) const STARS: &str = "XTR";

/// Where a message is.
type Place = (ChatKey, i64);

/// All invoices, payments and accounts.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Payments {
    /// Stars of people and bots who have ever moved one.
    stars: BTreeMap<i64, i64>,
    /// `StarTransaction` objects of each bot, oldest first.
    transactions: BTreeMap<i64, Vec<Value>>,
    /// Payments that were made, by their `telegram_payment_charge_id`.
    charges: BTreeMap<String, Charge>,
    /// By the payment that began each.
    subscriptions: BTreeMap<String, Subscription>,
    #[serde(with = "pairs")]
    invoices: BTreeMap<Place, Invoice>,
    links: BTreeMap<String, Invoice>,
    #[serde(with = "pairs")]
    paid_media: BTreeMap<Place, PaidMedia>,
    checkouts: BTreeMap<String, Checkout>,
    /// Queries that wait for an answer, by bot and id.
    #[serde(with = "pairs")]
    waiting: BTreeMap<(i64, String), Waiting>,
    last: u64,
}

/// What somebody can pay.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Invoice {
    pub(crate) bot: i64,
    pub(crate) total: i64,
    pub(crate) currency: String,
    pub(crate) payload: String,
    /// The parameters that say what has to be known of the buyer.
    pub(crate) needs: Map<String, Value>,
    /// Whether a month is paid at a time.
    pub(crate) subscription: bool,
}

/// Pictures and videos that somebody can buy.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct PaidMedia {
    pub(crate) bot: i64,
    pub(crate) stars: i64,
    pub(crate) payload: String,
    pub(crate) media: Value,
}

/// A payment that was made.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Charge {
    bot: i64,
    user: i64,
    stars: i64,
    payload: String,
    refunded: bool,
    /// The payment that began the subscription it belongs to, if it does.
    subscription: Option<String>,
}

/// What is paid again each month.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Subscription {
    user: i64,
    key: ChatKey,
    invoice: Invoice,
    /// Until when it is paid, in seconds since 1970.
    until: i64,
    /// Whether the person has stopped it, or the bot, or nobody had the Stars.
    stopped: bool,
    /// Whether the bot does not let the person take it up again.
    barred: bool,
}

/// A payment on its way.
#[derive(Debug, Serialize, Deserialize)]
struct Checkout {
    user: i64,
    key: ChatKey,
    invoice: Invoice,
    order: Order,
    /// Ways of shipping that a buyer who looks first has been offered, each a `ShippingOption`.
    offered: Option<Vec<Value>>,
    /// What came of it: the message that tells of the payment, or why there is none.
    outcome: Option<Result<Value, String>>,
    /// When the bot was asked last.
    asked: i64,
}

/// What a buyer fills in.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Order {
    /// `OrderInfo`; what is missing gets a default.
    pub(crate) info: Map<String, Value>,
    /// The id of the way of shipping; the first that is offered, if none is named.
    pub(crate) shipping_option: Option<String>,
    /// Whether the buyer only wants to see the ways of shipping, if there are any.
    pub(crate) looks_first: bool,
}

impl Order {
    /// Reads `shipping_option` and `order_info`.
    pub(crate) fn read(order: &Value) -> Self {
        Self {
            info: order["order_info"].as_object().cloned().unwrap_or_default(),
            shipping_option: order["shipping_option"].as_str().map(str::to_owned),
            looks_first: false,
        }
    }
}

/// A query that waits for an answer.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Waiting {
    /// The payment it belongs to, unless it came out of nowhere.
    pub(crate) checkout: Option<String>,
    asked: i64,
}

/// What has come of somebody's wish to pay.
#[derive(Debug)]
pub(crate) enum Paying {
    /// The bot is asked first; the payment has this id.
    Asked(String),
    /// It is done: the message that was paid for.
    Done(Value),
}

impl Payments {
    /// The chat and the person of each subscription.
    pub(crate) fn subscribers(&self) -> impl Iterator<Item = (ChatKey, i64)> {
        let subscriptions = self.subscriptions.values();
        subscriptions.map(|subscription| (subscription.key, subscription.user))
    }

    /// Notes that a bot has been asked.
    pub(crate) fn asked(&mut self, bot: i64, query: &str, now: i64) {
        let waiting = Waiting {
            checkout: None,
            asked: now,
        };
        self.waiting
            .entry((bot, query.to_owned()))
            .or_insert(waiting);
    }

    /// Lets a message be paid like another that it repeats.
    pub(crate) fn repeat(&mut self, old: Place, new: Place) {
        if let Some(invoice) = self.invoices.get(&old).cloned() {
            self.invoices.insert(new, invoice);
        }
        if let Some(media) = self.paid_media.get(&old).cloned() {
            self.paid_media.insert(new, media);
        }
    }

    /// Stars that a person has.
    pub(crate) fn stars_of(&self, user: i64) -> i64 {
        self.stars.get(&user).copied().unwrap_or(POCKET_MONEY)
    }

    /// Stars that a bot has earned.
    pub(crate) fn earned_by(&self, bot: i64) -> i64 {
        self.stars.get(&bot).copied().unwrap_or_default()
    }

    /// Says how many Stars a person has.
    pub(crate) fn set_stars(&mut self, user: i64, stars: i64) {
        self.stars.insert(user, stars);
    }

    /// All transactions of a bot, oldest first.
    pub(crate) fn transactions_of(&self, bot: i64) -> &[Value] {
        self.transactions.get(&bot).map_or(&[], Vec::as_slice)
    }

    /// The query of this id, if a bot can still answer it. From now on it cannot.
    pub(crate) fn take(&mut self, bot: i64, query: &str, now: i64) -> Option<Waiting> {
        let waiting = self.waiting.remove(&(bot, query.to_owned()))?;
        (now - waiting.asked <= ANSWER_WITHIN).then_some(waiting)
    }

    /// The subscription of a person to which a payment belongs.
    fn subscription_of(&mut self, user: i64, charge: &str) -> Option<&mut Subscription> {
        let began = self.charges.get(charge)?.subscription.as_ref()?;
        let known = self.subscriptions.get_mut(began)?;
        (known.user == user).then_some(known)
    }

    fn next(&mut self, what: &str) -> String {
        self.last += 1;
        format!("{what}{}", self.last)
    }

    /// Moves Stars from a person to a bot, or back.
    fn transfer(&mut self, user: i64, bot: i64, stars: i64) {
        let (has, earned) = (self.stars_of(user), self.earned_by(bot));
        self.stars.insert(user, has.saturating_sub(stars));
        self.stars.insert(bot, earned.saturating_add(stars));
    }
}

impl World {
    /// Lets a message be paid.
    pub(crate) fn put_invoice(&mut self, place: Place, invoice: Invoice) {
        self.payments.invoices.insert(place, invoice);
    }

    /// Lets the media of a message be bought.
    pub(crate) fn put_paid_media(&mut self, place: Place, media: PaidMedia) {
        self.payments.paid_media.insert(place, media);
    }

    /// Whether a message is an invoice, or has media to buy.
    pub(crate) fn can_be_paid(&self, place: Place) -> bool {
        let payments = &self.payments;
        payments.invoices.contains_key(&place) || payments.paid_media.contains_key(&place)
    }

    /// An address at which an invoice can be paid.
    pub(crate) fn invoice_link(&mut self, invoice: Invoice) -> String {
        let link = self.payments.next("https://t.me/$invoice");
        self.payments.links.insert(link.clone(), invoice);
        link
    }

    /// A person pays the invoice in a message, or buys its media.
    pub(crate) fn pay(
        &mut self,
        key: ChatKey,
        user: i64,
        message_id: i64,
        order: Order,
    ) -> Result<Paying, String> {
        let place = (key, message_id);
        if !self.chats[&key].messages.contains_key(&message_id) {
            return Err("the message is gone".to_owned());
        }
        if let Some(media) = self.payments.paid_media.get(&place).cloned() {
            return self.buy_media(place, user, &media).map(Paying::Done);
        }
        let invoice = self.payments.invoices.get(&place).cloned();
        let invoice = invoice.ok_or_else(|| format!("message {message_id} is no invoice"))?;
        self.check_out(key, user, invoice, order).map(Paying::Asked)
    }

    /// A person pays the invoice at an address.
    pub(crate) fn pay_link(
        &mut self,
        user: i64,
        link: &str,
        order: Order,
    ) -> Result<Paying, String> {
        let invoice = self.payments.links.get(link).cloned();
        let invoice = invoice.ok_or_else(|| format!("there is no invoice at {link}"))?;
        let key = self.private_chat(user, invoice.bot);
        self.check_out(key, user, invoice, order).map(Paying::Asked)
    }

    /// What has come of a payment, once that is known.
    pub(crate) fn payment_outcome(&self, id: &str) -> Option<Result<Value, String>> {
        let checkout = self.payments.checkouts.get(id)?;
        let late = self.now() - checkout.asked > ANSWER_WITHIN;
        let timeout = || Err("BOT_PRECHECKOUT_TIMEOUT".to_owned());
        checkout.outcome.clone().or_else(|| late.then(timeout))
    }

    /// The ways of shipping to choose from, once the bot has offered them to a buyer who looks first.
    pub(crate) fn shipping_offered(&self, id: &str) -> Option<&[Value]> {
        self.payments.checkouts.get(id)?.offered.as_deref()
    }

    fn check_out(
        &mut self,
        key: ChatKey,
        user: i64,
        invoice: Invoice,
        mut order: Order,
    ) -> Result<String, String> {
        if invoice.currency == STARS && self.payments.stars_of(user) < invoice.total {
            return Err("BALANCE_TOO_LOW".to_owned());
        }
        self.fill_in(user, &invoice, &mut order);
        let id = self.payments.next("checkout");
        let ships = invoice.needs.get("is_flexible") == Some(&json!(true));
        let checkout = Checkout {
            user,
            key,
            invoice,
            order,
            offered: None,
            outcome: None,
            asked: self.now(),
        };
        self.payments.checkouts.insert(id.clone(), checkout);
        if ships {
            self.ask_about_shipping(&id);
        } else {
            self.ask_before_checkout(&id, None);
        }
        Ok(id)
    }

    /// Fills in what the buyer has left out and the invoice asks for.
    fn fill_in(&self, user: i64, invoice: &Invoice, order: &mut Order) {
        let name = self.users[&user]["first_name"].as_str().unwrap_or_default();
        let email = format!("{}@example.org", name.to_lowercase().replace(' ', "."));
        let address = json!({
            "country_code": "GB",
            "state": "",
            "city": "London",
            "street_line1": "221B Baker Street",
            "street_line2": "",
            "post_code": "NW1 6XE",
        });
        for (need, member, default) in [
            ("need_name", "name", json!(name)),
            ("need_phone_number", "phone_number", json!("+10000000000")),
            ("need_email", "email", json!(email)),
            ("need_shipping_address", "shipping_address", address.clone()),
            ("is_flexible", "shipping_address", address),
        ] {
            if invoice.needs.get(need) == Some(&json!(true)) {
                order.info.entry(member).or_insert(default);
            }
        }
    }

    fn ask_about_shipping(&mut self, id: &str) {
        let checkout = &self.payments.checkouts[id];
        let query = json!({
            "from": self.users[&checkout.user],
            "invoice_payload": checkout.invoice.payload,
            "shipping_address": checkout.order.info["shipping_address"],
        });
        self.ask_bot(id, "shipping_query", query);
    }

    fn ask_before_checkout(&mut self, id: &str, shipping_option: Option<&str>) {
        let checkout = &self.payments.checkouts[id];
        let mut query = json!({
            "from": self.users[&checkout.user],
            "currency": checkout.invoice.currency,
            "total_amount": checkout.invoice.total,
            "invoice_payload": checkout.invoice.payload,
        });
        if let Some(option) = shipping_option {
            query["shipping_option_id"] = json!(option);
        }
        if !checkout.order.info.is_empty() {
            query["order_info"] = json!(checkout.order.info);
        }
        self.ask_bot(id, "pre_checkout_query", query);
    }

    fn ask_bot(&mut self, id: &str, kind: &str, mut query: Value) {
        let (query_id, now) = (self.next_query_id(), self.now());
        query["id"] = json!(query_id);
        let Some(checkout) = self.payments.checkouts.get_mut(id) else {
            return;
        };
        checkout.asked = now;
        let bot = checkout.invoice.bot;
        let waiting = Waiting {
            checkout: Some(id.to_owned()),
            asked: now,
        };
        self.payments.waiting.insert((bot, query_id), waiting);
        self.deliver(bot, kind, query);
    }

    /// A bot offers ways of shipping, each a `ShippingOption`, or says why there is none.
    pub(crate) fn shipping_answered(&mut self, id: &str, offered: Result<&[Value], String>) {
        let Some(checkout) = self.payments.checkouts.get_mut(id) else {
            return;
        };
        if let Ok(options) = &offered
            && checkout.order.looks_first
        {
            checkout.offered = Some(options.to_vec());
            return;
        }
        let wanted = checkout.order.shipping_option.clone();
        let chosen = offered.and_then(|options| {
            let wanted = |option: &&Value| wanted.as_ref().is_none_or(|id| option["id"] == **id);
            let chosen = options.iter().find(wanted);
            chosen
                .cloned()
                .ok_or_else(|| "SHIPPING_OPTION_INVALID".to_owned())
        });
        match chosen {
            Err(reason) => checkout.outcome = Some(Err(reason)),
            Ok(option) => {
                let total = &mut checkout.invoice.total;
                *total = total.saturating_add(sum(&option["prices"]));
                let option = option["id"].as_str().unwrap_or_default().to_owned();
                checkout.order.shipping_option = Some(option.clone());
                self.ask_before_checkout(id, Some(&option));
            }
        }
    }

    /// A bot accepts an order, or says why it does not.
    pub(crate) fn checkout_answered(&mut self, id: &str, accepted: Result<(), String>) {
        let outcome = accepted.and_then(|()| self.complete(id));
        if let Some(checkout) = self.payments.checkouts.get_mut(id) {
            checkout.outcome = Some(outcome);
        }
    }

    /// Money changes hands, and a message tells of it.
    fn complete(&mut self, id: &str) -> Result<Value, String> {
        let checkout = self.payments.checkouts.get(id).ok_or("there is no order")?;
        let (user, key) = (checkout.user, checkout.key);
        let (invoice, order) = (checkout.invoice.clone(), checkout.order.clone());
        let mut payment = Map::new();
        if let Some(option) = order
            .shipping_option
            .filter(|_| invoice.needs.get("is_flexible") == Some(&json!(true)))
        {
            payment.insert("shipping_option_id".to_owned(), json!(option));
        }
        if !order.info.is_empty() {
            payment.insert("order_info".to_owned(), json!(order.info));
        }
        self.charge((key, user), &invoice, payment, None)
    }

    /// As [`complete`](Self::complete), for these members of the payment besides those that each has.
    /// A further month of a subscription names the payment that began it.
    fn charge(
        &mut self,
        (key, user): (ChatKey, i64),
        invoice: &Invoice,
        mut payment: Map<String, Value>,
        began: Option<&str>,
    ) -> Result<Value, String> {
        let pays_stars = invoice.currency == STARS;
        if pays_stars && self.payments.stars_of(user) < invoice.total {
            return Err("BALANCE_TOO_LOW".to_owned());
        }
        let charge = self.payments.next("charge");
        let provider_charge = if pays_stars {
            String::new()
        } else {
            self.payments.next("provider")
        };
        let subscription = invoice
            .subscription
            .then(|| began.unwrap_or(&charge).to_owned());
        let mut put = |name: &str, value: Value| payment.insert(name.to_owned(), value);
        put("currency", json!(invoice.currency));
        put("total_amount", json!(invoice.total));
        put("invoice_payload", json!(invoice.payload));
        put("telegram_payment_charge_id", json!(charge));
        put("provider_payment_charge_id", json!(provider_charge));
        if let Some(began) = &subscription {
            let until = self.now() + MONTH;
            put("subscription_expiration_date", json!(until));
            put("is_recurring", json!(true));
            if *began == charge {
                put("is_first_recurring", json!(true));
            }
            self.pay_until(began, (key, user), invoice, until);
        }
        if pays_stars {
            self.payments.transfer(user, invoice.bot, invoice.total);
            let mut partner = json!({
                "type": "user",
                "transaction_type": "invoice_payment",
                "user": self.users[&user],
                "invoice_payload": invoice.payload,
            });
            if invoice.subscription {
                partner["subscription_period"] = json!(MONTH);
            }
            self.note(invoice.bot, &charge, invoice.total, "source", partner);
        }
        let made = Charge {
            bot: invoice.bot,
            user,
            stars: if pays_stars { invoice.total } else { 0 },
            payload: invoice.payload.clone(),
            refunded: false,
            subscription,
        };
        self.payments.charges.insert(charge, made);
        // A bot that is not in the chat hears of it in private.
        let heard = self.audience(key).contains(&invoice.bot);
        let key = if heard {
            key
        } else {
            self.private_chat(user, invoice.bot)
        };
        let content = Map::from_iter([("successful_payment".to_owned(), json!(payment))]);
        Ok(self.say(key, user, content))
    }

    /// A subscription is paid until then, when the next month is due.
    fn pay_until(
        &mut self,
        began: &str,
        (key, user): (ChatKey, i64),
        invoice: &Invoice,
        until: i64,
    ) {
        let known = self.payments.subscriptions.entry(began.to_owned());
        let subscription = known.or_insert_with(|| Subscription {
            key,
            user,
            invoice: invoice.clone(),
            until,
            stopped: false,
            barred: false,
        });
        subscription.until = until;
        let charge = began.to_owned();
        let month = Duration::from_secs(MONTH.unsigned_abs());
        self.later(month, Due::Renew { charge });
    }

    /// A month of a subscription is over: the next is paid, unless the subscription was stopped. It
    /// ends if the Stars are wanting, of which the bot is told.
    pub(crate) fn pay_next_month(&mut self, began: &str) {
        let known = self.payments.subscriptions.get(began);
        let Some(known) = known.filter(|known| !known.stopped).cloned() else {
            return;
        };
        let whose = (known.key, known.user);
        let paid = self.charge(whose, &known.invoice, Map::new(), Some(began));
        if paid.is_err() {
            if let Some(known) = self.payments.subscriptions.get_mut(began) {
                known.stopped = true;
            }
            self.tell_of_subscription(&known, "failed");
        }
    }

    fn tell_of_subscription(&mut self, subscription: &Subscription, state: &str) {
        let update = json!({
            "user": self.users[&subscription.user],
            "invoice_payload": subscription.invoice.payload,
            "state": state,
        });
        self.deliver(subscription.invoice.bot, "subscription", update);
    }

    fn buy_media(&mut self, place: Place, user: i64, media: &PaidMedia) -> Result<Value, String> {
        if self.payments.stars_of(user) < media.stars {
            return Err("BALANCE_TOO_LOW".to_owned());
        }
        let charge = self.payments.next("charge");
        self.payments.transfer(user, media.bot, media.stars);
        let mut partner = json!({
            "type": "user",
            "transaction_type": "paid_media_payment",
            "user": self.users[&user],
            "paid_media": media.media,
        });
        if !media.payload.is_empty() {
            partner["paid_media_payload"] = json!(media.payload);
        }
        self.note(media.bot, &charge, media.stars, "source", partner);
        let made = Charge {
            bot: media.bot,
            user,
            stars: media.stars,
            payload: media.payload.clone(),
            refunded: false,
            subscription: None,
        };
        self.payments.charges.insert(charge, made);
        let (key, message_id) = place;
        let chat = &self.chats[&key];
        let message = chat
            .messages
            .get(&message_id)
            .ok_or("the message is gone")?
            .object
            .clone();
        let is_channel = chat.is_channel();
        let person = self.users[&user].clone();
        let touched = Happening::Touched {
            message: Json::of(&message),
            user: Json::of(&person),
            what: format!("pays {} Stars", media.stars),
        };
        self.happened(key, touched);
        if !media.payload.is_empty() && !is_channel {
            let bought = json!({"from": person, "paid_media_payload": media.payload});
            self.deliver(media.bot, "purchased_paid_media", bought);
        }
        Ok(message)
    }

    /// Gives Stars back. Says in the server's words why that cannot be.
    pub(crate) fn refund(&mut self, bot: i64, user: i64, charge: &str) -> Result<(), &'static str> {
        let payments = &mut self.payments;
        let earned = payments.earned_by(bot);
        let made = payments
            .charges
            .get_mut(charge)
            .filter(|made| made.bot == bot && made.user == user && made.stars > 0)
            .ok_or("CHARGE_NOT_FOUND")?;
        if made.refunded {
            return Err("CHARGE_ALREADY_REFUNDED");
        }
        if earned < made.stars {
            return Err("BALANCE_TOO_LOW");
        }
        made.refunded = true;
        let made = made.clone();
        payments.transfer(user, bot, -made.stars);
        let partner = json!({
            "type": "user",
            "transaction_type": "invoice_payment",
            "user": self.users[&user],
            "invoice_payload": made.payload,
        });
        self.note(bot, charge, made.stars, "receiver", partner);
        let refunded = json!({"refunded_payment": {
            "currency": STARS,
            "total_amount": made.stars,
            "invoice_payload": made.payload,
            "telegram_payment_charge_id": charge,
        }});
        let key = self.private_chat(user, bot);
        self.say(key, user, refunded.as_object().cloned().unwrap_or_default());
        Ok(())
    }

    /// A bot stops a subscription, named by its first payment, which lasts as long as it is paid; or
    /// it lets the person take it up again. Says in the server's words why that cannot be.
    pub(crate) fn bar_subscription(
        &mut self,
        bot: i64,
        user: i64,
        charge: &str,
        barred: bool,
    ) -> Result<(), &'static str> {
        let known = self.payments.subscriptions.get_mut(charge);
        let known = known
            .filter(|known| known.user == user && known.invoice.bot == bot)
            .ok_or("CHARGE_ID_INVALID")?;
        known.barred = barred;
        known.stopped |= barred;
        Ok(())
    }

    /// A person stops their subscription, or takes it up again while it is paid: the bot is told.
    pub(crate) fn set_subscription(&mut self, user: i64, charge: &str, renews: bool) -> bool {
        let now = self.now();
        let Some(known) = self.payments.subscription_of(user, charge) else {
            return false;
        };
        if known.stopped != renews || renews && (known.barred || known.until <= now) {
            return false;
        }
        known.stopped = !renews;
        let known = known.clone();
        self.tell_of_subscription(&known, if renews { "active" } else { "canceled" });
        true
    }

    /// Writes down that a bot has spent Stars on somebody.
    pub(crate) fn note_spent(&mut self, bot: i64, stars: i64, partner: Value) {
        let charge = self.payments.next("charge");
        self.note(bot, &charge, stars, "receiver", partner);
    }

    /// A bot takes Stars from the business account of a person.
    pub(crate) fn receive_from_account(&mut self, bot: i64, owner: i64, stars: i64) {
        self.payments.transfer(owner, bot, stars);
        let charge = self.payments.next("charge");
        let partner = json!({
            "type": "user",
            "transaction_type": "business_account_transfer",
            "user": self.users[&owner],
        });
        self.note(bot, &charge, stars, "source", partner);
    }

    /// Writes a transaction down, with the other side as its `source` or `receiver`.
    fn note(&mut self, bot: i64, id: &str, stars: i64, side: &str, partner: Value) {
        let mut transaction = json!({"id": id, "amount": stars, "date": self.now()});
        transaction[side] = partner;
        self.payments
            .transactions
            .entry(bot)
            .or_default()
            .push(transaction);
    }
}

/// What several `LabeledPrice` objects come to.
pub(crate) fn sum(prices: &Value) -> i64 {
    let prices = prices.as_array().into_iter().flatten();
    let amounts = prices.filter_map(|price| price["amount"].as_i64());
    amounts.fold(0, i64::saturating_add)
}
