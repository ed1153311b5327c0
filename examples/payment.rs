//! Sells a hand cream: an invoice, what its delivery costs, the last word before the payment.
//!
//! ```sh
//! cargo run --example payment
//! ```
//!
//! Write anything to get the invoice. Paying takes Telegram, with the token of a payment provider, from
//! `@BotFather`, in `PROVIDER_TOKEN`.

use std::time::Duration;

use amanobot::methods::SendInvoice;
use amanobot::prelude::*;
use amanobot::types::{LabeledPrice, PreCheckoutQuery, ShippingOption, ShippingQuery};

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot.clone(), shop(bot)).run().await
}

pub(crate) fn shop(bot: Bot) -> DelegatorBot {
    let sellers = run_with(
        per_message().flavors([Flavor::Chat]),
        |cx, update| async move {
            match update.message() {
                Some(message) if message.text.is_some() => send_invoice(cx.bot(), message).await,
                _ => Ok(()),
            }
        },
    );
    let processors = pair(per_invoice_payload(), |_payload| OrderProcessor);
    DelegatorBot::new(bot)
        .delegate(sellers)
        .delegate(processors.idle_timeout(Duration::from_secs(30)))
}

/// A request with all names, as there are many.
async fn send_invoice(bot: &Bot, message: &Message) -> HandlerResult {
    let invoice = SendInvoice::builder()
        .chat_id(message)
        .title("Nick's Hand Cream")
        .description("Keep a man's hand like a woman's")
        .payload("a-string-identifying-related-payment-messages-tuvwxyz")
        .provider_token(std::env::var("PROVIDER_TOKEN").unwrap_or_else(|_| "test".to_owned()))
        .start_parameter("abc")
        .currency("HKD")
        // In cents.
        .prices([
            LabeledPrice::new("One Case", 987),
            LabeledPrice::new("Package", 12),
        ])
        .need_shipping_address(true)
        // What it costs in the end depends on how it is sent.
        .is_flexible(true)
        .build();
    let sent = bot.call(invoice).await?;
    println!("Invoice sent: message {}", sent.message_id);
    Ok(())
}

/// Has all that concerns one payload.
struct OrderProcessor;

impl Delegate<PerInvoice> for OrderProcessor {
    async fn on_shipping_query(
        &mut self,
        cx: &mut Cx<PerInvoice>,
        query: ShippingQuery,
    ) -> HandlerResult {
        println!("Shipping query: {}", query.glance());
        let option = |id, title, local, international| {
            let local = LabeledPrice::new("Local", local);
            let international = LabeledPrice::new("International", international);
            ShippingOption::new(id, title, [local, international])
        };
        cx.bot()
            .answer_shipping_query(query.id, true)
            .shipping_options([
                option("fedex", "FedEx", 345, 2345),
                option("dhl", "DHL", 342, 1234),
            ])
            .await?;
        Ok(())
    }

    async fn on_pre_checkout_query(
        &mut self,
        cx: &mut Cx<PerInvoice>,
        query: PreCheckoutQuery,
    ) -> HandlerResult {
        println!("Pre-checkout query: {}", query.glance());
        cx.bot().answer_pre_checkout_query(query.id, true).await?;
        Ok(())
    }

    async fn on_chat_message(&mut self, _: &mut Cx<PerInvoice>, message: Message) -> HandlerResult {
        if let Some(payment) = &message.successful_payment {
            let (cents, currency) = (payment.total_amount, &payment.currency);
            println!("Paid: {cents} cents of {currency}");
        }
        Ok(())
    }
}
