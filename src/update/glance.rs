//! Headlines: the few things about an update that nearly every handler needs first.

use std::fmt;

use super::Flavor;
use crate::types::{
    CallbackQuery, ChatType, ChosenInlineResult, InlineQuery, Message, PreCheckoutQuery,
    ShippingQuery, Update, UpdateKind,
};

macro_rules! glances {
    ($(
        $(#[$doc:meta])*
        $glance:ident of $object:ident as $this:ident
            short { $($(#[$short_doc:meta])* $short:ident: $Short:ty = $short_value:expr,)* }
            long { $($(#[$long_doc:meta])* $long:ident: $Long:ty = $long_value:expr,)* }
    )*) => {$(
        $(#[$doc])*
        ///
        /// Displays as its short form; `{:#}` as its long form.
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[non_exhaustive]
        pub struct $glance<'a> {
            $($(#[$short_doc])* pub $short: $Short,)*
            $($(#[$long_doc])* pub $long: $Long,)*
        }

        impl<'a> $glance<'a> {
            #[doc = concat!(
                "The short form: ", $("`", stringify!($short), "`, ",)* "in this order."
            )]
            pub fn short(self) -> ($($Short,)*) {
                ($(self.$short,)*)
            }

            #[doc = concat!(
                "The long form: ", $("`", stringify!($short), "`, ",)*
                $("`", stringify!($long), "`, ",)* "in this order."
            )]
            pub fn long(self) -> ($($Short,)* $($Long,)*) {
                ($(self.$short,)* $(self.$long,)*)
            }
        }

        impl fmt::Display for $glance<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                if f.alternate() {
                    write!(f, "{:?}", self.long())
                } else {
                    write!(f, "{:?}", self.short())
                }
            }
        }

        impl $object {
            /// The headline.
            pub fn glance(&self) -> $glance<'_> {
                let $this = self;
                $glance {
                    $($short: $short_value,)*
                    $($long: $long_value,)*
                }
            }
        }
    )*};
}

glances! {
    /// Headline of a message.
    ChatGlance of Message as message
        short {
            /// What the message carries, see
            /// [`Content::content_type`](super::Content::content_type).
            content_type: &'static str = message.content().content_type(),
            /// Whether the chat is private, a group, a supergroup or a channel.
            chat_type: &'a ChatType = &message.chat.kind,
            /// The chat.
            chat_id: i64 = message.chat.id,
        }
        long {
            /// When the message was sent, in Unix time.
            date: i64 = message.date,
            /// The message, in its chat.
            message_id: i64 = message.message_id,
        }

    /// Headline of a callback query.
    CallbackQueryGlance of CallbackQuery as query
        short {
            /// What to answer to.
            id: &'a str = &query.id,
            /// Who pressed the button.
            from_id: i64 = query.from.id,
            /// What the button carries; a game's button carries nothing.
            data: Option<&'a str> = query.data.as_deref(),
        }
        long {}

    /// Headline of an inline query.
    InlineQueryGlance of InlineQuery as query
        short {
            /// What to answer to.
            id: &'a str = &query.id,
            /// Who asks.
            from_id: i64 = query.from.id,
            /// What was typed so far.
            query: &'a str = &query.query,
        }
        long {
            /// Where the wanted page of results begins, in the bot's own terms.
            offset: &'a str = &query.offset,
        }

    /// Headline of a chosen inline result.
    ChosenInlineResultGlance of ChosenInlineResult as chosen
        short {
            /// Which result it was, in the bot's own terms.
            result_id: &'a str = &chosen.result_id,
            /// Who chose it.
            from_id: i64 = chosen.from.id,
            /// What had been typed.
            query: &'a str = &chosen.query,
        }
        long {}

    /// Headline of a shipping query.
    ShippingQueryGlance of ShippingQuery as query
        short {
            /// What to answer to.
            id: &'a str = &query.id,
            /// Who buys.
            from_id: i64 = query.from.id,
            /// Which invoice it is about, in the bot's own terms.
            invoice_payload: &'a str = &query.invoice_payload,
        }
        long {}

    /// Headline of a pre-checkout query.
    PreCheckoutQueryGlance of PreCheckoutQuery as query
        short {
            /// What to answer to.
            id: &'a str = &query.id,
            /// Who pays.
            from_id: i64 = query.from.id,
            /// Which invoice it is about, in the bot's own terms.
            invoice_payload: &'a str = &query.invoice_payload,
        }
        long {
            /// The currency, as a three-letter code of ISO 4217.
            currency: &'a str = &query.currency,
            /// The price in the currency's smallest unit.
            total_amount: i64 = query.total_amount,
        }
}

/// Headline of an update of one of the six flavors that have one.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Glance<'a> {
    /// Of a message.
    Chat(ChatGlance<'a>),
    /// Of a callback query.
    CallbackQuery(CallbackQueryGlance<'a>),
    /// Of an inline query.
    InlineQuery(InlineQueryGlance<'a>),
    /// Of a chosen inline result.
    ChosenInlineResult(ChosenInlineResultGlance<'a>),
    /// Of a shipping query.
    ShippingQuery(ShippingQueryGlance<'a>),
    /// Of a pre-checkout query.
    PreCheckoutQuery(PreCheckoutQueryGlance<'a>),
}

impl fmt::Display for Glance<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Glance::Chat(glance) => glance.fmt(f),
            Glance::CallbackQuery(glance) => glance.fmt(f),
            Glance::InlineQuery(glance) => glance.fmt(f),
            Glance::ChosenInlineResult(glance) => glance.fmt(f),
            Glance::ShippingQuery(glance) => glance.fmt(f),
            Glance::PreCheckoutQuery(glance) => glance.fmt(f),
        }
    }
}

impl Update {
    /// The message that the update carries, whichever of the seven kinds of messages it is.
    pub fn message(&self) -> Option<&Message> {
        match &self.kind {
            UpdateKind::Message(message)
            | UpdateKind::EditedMessage(message)
            | UpdateKind::ChannelPost(message)
            | UpdateKind::EditedChannelPost(message)
            | UpdateKind::BusinessMessage(message)
            | UpdateKind::EditedBusinessMessage(message)
            | UpdateKind::GuestMessage(message) => Some(message),
            _ => None,
        }
    }

    /// The headline, if the update's flavor has one.
    pub fn glance(&self) -> Option<Glance<'_>> {
        Some(match &self.kind {
            UpdateKind::CallbackQuery(query) => Glance::CallbackQuery(query.glance()),
            UpdateKind::InlineQuery(query) => Glance::InlineQuery(query.glance()),
            UpdateKind::ChosenInlineResult(chosen) => Glance::ChosenInlineResult(chosen.glance()),
            UpdateKind::ShippingQuery(query) => Glance::ShippingQuery(query.glance()),
            UpdateKind::PreCheckoutQuery(query) => Glance::PreCheckoutQuery(query.glance()),
            _ => Glance::Chat(self.message()?.glance()),
        })
    }

    /// [Flavor](Self::flavor) and [headline](Self::glance) at once.
    pub fn flance(&self) -> (Flavor, Option<Glance<'_>>) {
        (self.flavor(), self.glance())
    }
}
