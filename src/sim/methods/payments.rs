//! Invoices, answers to those who want to pay them, paid media, and Stars.

use serde_json::{Map, Value, json};

use super::post::Envelope;
use super::{Entry, Request, media};
use crate::schema::Kind;
use crate::sim::keyboards;
use crate::sim::payments::{Invoice, PaidMedia, STARS, sum};
use crate::sim::refusal::Refusal;
use crate::sim::world::World;

/// The methods of this area.
pub(super) const EFFECTS: &[Entry] = &[
    Entry::modelled("sendInvoice", send),
    Entry::modelled("createInvoiceLink", link),
    Entry::modelled("sendPaidMedia", paid_media),
    Entry::modelled("answerShippingQuery", answer_shipping),
    Entry::modelled("answerPreCheckoutQuery", answer_checkout),
    Entry::modelled("getMyStarBalance", balance),
    Entry::modelled("getStarTransactions", transactions),
    Entry::modelled("refundStarPayment", refund),
    Entry::modelled("editUserStarSubscription", subscription),
];

/// What an invoice may ask of its buyer.
const NEEDS: [&str; 5] = [
    "need_name",
    "need_phone_number",
    "need_email",
    "need_shipping_address",
    "is_flexible",
];

/// `sendInvoice`.
fn send(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let invoice = invoice(request.bot, &request.parameters)?;
    let mut known = request.known();
    known.insert("total_amount".to_owned(), json!(invoice.total));
    known.entry("start_parameter").or_insert_with(|| json!(""));
    let shown = world.fill(Kind::Object("Invoice"), &known);
    let mut content = Map::from_iter([("invoice".to_owned(), shown)]);
    let envelope = Envelope::of(world, request, key, &content)?;
    if let Some(markup) = keyboards::default_for(&content) {
        content.insert("reply_markup".to_owned(), markup);
    }
    let message = envelope.post(world, request, key, content);
    let message_id = message["message_id"].as_i64().unwrap_or_default();
    world.put_invoice((key, message_id), invoice);
    Ok(message)
}

/// `createInvoiceLink`.
fn link(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let invoice = invoice(request.bot, &request.parameters)?;
    Ok(json!(world.invoice_link(invoice)))
}

/// What can be paid, as a request describes it.
pub(crate) fn invoice(bot: i64, terms: &Map<String, Value>) -> Result<Invoice, Refusal> {
    let text = |name: &str| terms.get(name).and_then(Value::as_str).unwrap_or_default();
    let given = |name: &str| {
        !matches!(
            terms.get(name),
            None | Some(Value::Null | Value::Bool(false))
        )
    };
    let currency = text("currency");
    let prices = terms.get("prices").unwrap_or(&Value::Null);
    let total = sum(prices);
    let number_of_prices = prices.as_array().map_or(0, Vec::len);
    let in_stars = currency == STARS;
    if in_stars {
        let tip = terms
            .get("max_tip_amount")
            .and_then(Value::as_i64)
            .unwrap_or_default();
        if number_of_prices != 1 || tip != 0 || NEEDS.iter().any(|need| given(need)) {
            return Err(Refusal::bad_request("STARS_INVOICE_INVALID"));
        }
    } else if text("provider_token").is_empty() {
        return Err(Refusal::bad_request("PAYMENT_PROVIDER_INVALID"));
    }
    let is_currency = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase());
    if total <= 0 || !is_currency {
        return Err(Refusal::bad_request("CURRENCY_TOTAL_AMOUNT_INVALID"));
    }
    let subscription = given("subscription_period");
    if subscription && !in_stars {
        return Err(Refusal::bad_request("SUBSCRIPTION_PERIOD_INVALID"));
    }
    let needs = NEEDS.iter().filter(|need| given(need));
    Ok(Invoice {
        bot,
        total,
        currency: currency.to_owned(),
        payload: text("payload").to_owned(),
        needs: needs
            .map(|need| ((*need).to_owned(), json!(true)))
            .collect(),
        subscription,
    })
}

/// `sendPaidMedia`.
fn paid_media(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = request.chat(world)?;
    let mut shown = Vec::new();
    for item in request
        .get("media")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let options = item.as_object().cloned().unwrap_or_default();
        let text = |name: &str| {
            options
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let kind = text("type");
        let mut content = media::content(world, kind, text("media"), &options, request.files)?;
        let file = content.remove(kind).unwrap_or_default();
        shown.push(json!({"type": kind, kind: file}));
    }
    if shown.is_empty() {
        return Err(Refusal::bad_request("there are no media to send"));
    }
    let shown = Value::Array(shown);
    let stars = request.number("star_count");
    let info = json!({"star_count": stars, "paid_media": shown});
    let mut content = Map::from_iter([("paid_media".to_owned(), info)]);
    content.extend(media::caption(&request.parameters));
    let envelope = Envelope::of(world, request, key, &content)?;
    let message = envelope.post(world, request, key, content);
    let message_id = message["message_id"].as_i64().unwrap_or_default();
    let media = PaidMedia {
        bot: request.bot,
        stars,
        payload: request.text("payload").to_owned(),
        media: shown,
    };
    world.put_paid_media((key, message_id), media);
    Ok(message)
}

/// The payment that a query belongs to, if any; refuses late answers and second ones.
fn answered(
    world: &mut World,
    request: &Request<'_>,
    name: &str,
) -> Result<Option<String>, Refusal> {
    let now = world.now();
    let taken = world.payments.take(request.bot, request.text(name), now);
    let taken = taken.ok_or_else(super::queries::too_old)?;
    Ok(taken.checkout)
}

/// Why a bot says no.
fn reason(request: &Request<'_>) -> String {
    request.text("error_message").to_owned()
}

/// `answerShippingQuery`.
fn answer_shipping(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let checkout = answered(world, request, "shipping_query_id")?;
    if let Some(checkout) = checkout {
        let options = request.get("shipping_options").and_then(Value::as_array);
        let offered = if request.flag("ok") {
            Ok(options.map_or(&[][..], Vec::as_slice))
        } else {
            Err(reason(request))
        };
        world.shipping_answered(&checkout, offered);
    }
    Ok(json!(true))
}

/// `answerPreCheckoutQuery`.
fn answer_checkout(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let checkout = answered(world, request, "pre_checkout_query_id")?;
    if let Some(checkout) = checkout {
        let accepted = request
            .flag("ok")
            .then_some(())
            .ok_or_else(|| reason(request));
        world.checkout_answered(&checkout, accepted);
    }
    Ok(json!(true))
}

/// `getMyStarBalance`.
fn balance(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    Ok(json!({"amount": world.payments.earned_by(request.bot)}))
}

/// `getStarTransactions`.
fn transactions(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let number = |name: &str| request.get(name).and_then(Value::as_u64);
    let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let (offset, limit) = (
        number("offset").unwrap_or(0),
        number("limit").unwrap_or(100),
    );
    let all = world.payments.transactions_of(request.bot).iter();
    let some: Vec<&Value> = all.skip(size(offset)).take(size(limit)).collect();
    Ok(json!({"transactions": some}))
}

/// `refundStarPayment`.
fn refund(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let user = buyer(world, request)?;
    let charge = request.text("telegram_payment_charge_id");
    world
        .refund(request.bot, user, charge)
        .map_err(Refusal::bad_request)?;
    Ok(json!(true))
}

/// `editUserStarSubscription`.
fn subscription(world: &mut World, request: &Request<'_>) -> Result<Value, Refusal> {
    let user = buyer(world, request)?;
    let charge = request.text("telegram_payment_charge_id");
    let barred = request.flag("is_canceled");
    world
        .bar_subscription(request.bot, user, charge, barred)
        .map_err(Refusal::bad_request)?;
    Ok(json!(true))
}

fn buyer(world: &World, request: &Request<'_>) -> Result<i64, Refusal> {
    let user = request.number("user_id");
    if world.users.contains_key(&user) {
        Ok(user)
    } else {
        Err(Refusal::bad_request("user not found"))
    }
}
