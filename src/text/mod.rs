//! Formatted text: from entities to markup, from Rust to entities, from one long text to messages.
//!
//! Pure: no I/O, no clock. Markup is written here and never read; Telegram reads it when a request
//! has a `parse_mode`.
//!
//! Telegram keeps a text and, beside it, [entities](MessageEntity): stretches that are bold, lead
//! somewhere or quote somebody. Offsets and lengths count UTF-16 units.
//!
//! # Writing
//!
//! [`Text`] puts both together. Nothing has to be escaped, because there is no markup:
//!
//! ```no_run
//! # use amanobot::prelude::*;
//! use amanobot::text::Text;
//!
//! # async fn example(bot: Bot, message: Message) -> Result<()> {
//! let (text, entities) = Text::new()
//!     .push("1 * 2 is ")
//!     .bold(Text::from("certainly ").italic("two"))
//!     .build();
//! bot.send_message(&message, text).entities(entities).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Sending more than a message holds
//!
//! [`split`] cuts a text and its entities into messages:
//!
//! ```no_run
//! # use amanobot::prelude::*;
//! use amanobot::text::{MESSAGE_LIMIT, split};
//! use amanobot::types::MessageEntity;
//!
//! # async fn example(bot: Bot, text: &str, entities: &[MessageEntity]) -> Result<()> {
//! for (part, entities) in split(text, entities, MESSAGE_LIMIT) {
//!     bot.send_message(7, part).entities(entities).await?;
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Markup
//!
//! [`to_html`], [`to_markdown_v2`] and [`to_markdown`] write what a text and its entities look like in
//! one of Telegram's three notations, to be kept, edited by hand, or sent with a `parse_mode`. The first
//! two lose nothing that matters; legacy Markdown knows only bold, italic, links, mentions and code.
//!
//! | [`MessageEntityType`] | HTML | `MarkdownV2` | Markdown |
//! | --- | --- | --- | --- |
//! | `Bold` | `<b>` | `*…*` | `*…*` |
//! | `Italic` | `<i>` | `_…_` | `_…_` |
//! | `Underline` | `<u>` | `__…__` | |
//! | `Strikethrough` | `<s>` | `~…~` | |
//! | `Spoiler` | `<span class="tg-spoiler">` | <code>\|\|…\|\|</code> | |
//! | `Blockquote` | `<blockquote>` | `>…` | |
//! | `ExpandableBlockquote` | `<blockquote expandable>` | <code>>…\|\|</code> | |
//! | `Code` | `<code>` | `` `…` `` | `` `…` `` |
//! | `Pre` | `<pre>` | ```` ```…``` ```` | ```` ```…``` ```` |
//! | `TextLink` | `<a href="…">` | `[…](…)` | `[…](…)` |
//! | `TextMention` | `<a href="tg://user?id=…">` | `[…](tg://user?id=…)` | `[…](tg://user?id=…)` |
//! | `CustomEmoji` | `<tg-emoji emoji-id="…">` | `![…](tg://emoji?id=…)` | |
//! | `DateTime` | `<tg-time unix="…">` | `![…](tg://time?unix=…)` | |
//!
//! The other kinds (`Mention`, `Hashtag`, `Cashtag`, `BotCommand`, `Url`, `Email`, `PhoneNumber`) need no
//! markup: Telegram finds them in the text by itself. Kinds that are newer than this library are plain
//! text, and so is an entity without what its kind needs, such as a link without an address.
//!
//! Entities may be as Telegram sends them, or as they should not be; no function here panics:
//!
//! - one that reaches beyond the text is cut, one with no length is dropped, one that begins or ends
//!   inside a character is cut to whole characters;
//! - when two cross, the later one is split where the earlier one ends;
//! - `Code` and `Pre` hold no other entities;
//! - quotations do not nest, and are outside of all else: what crosses the edge of one is split there.

mod argument;
mod build;
mod html;
mod markdown;
mod markdown_v2;
mod nesting;
mod quotation;
mod span;
mod split;

pub use build::Text;
pub use html::to_html;
pub use markdown::to_markdown;
pub use markdown_v2::to_markdown_v2;
pub use split::{CAPTION_LIMIT, MESSAGE_LIMIT, Parts, split};

#[cfg(doc)]
use crate::types::{MessageEntity, MessageEntityType};
