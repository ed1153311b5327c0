//! The guide: from an empty folder to a bot with many users, in reading order.
//!
//! A page takes about two minutes. All of this exists in the documentation only: it is no part of a
//! program, and its examples are tests of the library.
//!
//! # First steps
//!
//! 1. [Installation](installation): what to put into `Cargo.toml`
//! 2. [Getting a token](token): a name on Telegram, and how to keep it
//! 3. [Testing the account](first_call): the first call, and how calls are written
//! 4. [Receiving messages](receiving): updates by hand, and what is in them
//! 5. [The message loop](message_loop): updates that come by themselves
//! 6. [Sending](sending): who can be written to, and what can be said
//!
//! # Telling messages apart
//!
//! 7. [A quick glance](glance): the headline of a message, and what it carries
//! 8. [Keyboards](keyboards): buttons in place of typing, and buttons under a message
//! 9. [Flavors](flavors): one function for each kind of update
//! 10. [Commands](commands): `/start`, and other things to go by
//! 11. [Inline queries](inline_queries): being asked in other people's chats
//!
//! # Conversations
//!
//! 12. [Conversations](conversations): one object for each chat, with its own memory
//! 13. [An inline handler for each user](inline_per_user): the same, for inline queries
//! 14. [Waiting without blocking](async_and_blocking): what `async` means for a bot, and how to do
//!     without
//!
//! # Bots that last
//!
//! 15. [Errors and limits](errors): too many requests, blocked, moved
//! 16. [Files](files): up and down
//! 17. [Formatted text](formatted_text): bold and links without escaping
//! 18. [Webhooks](webhooks): updates that are brought instead of fetched
//! 19. [Testing](testing): a Telegram of your own
//! 20. [Stopping](stopping): the end, in good order
//! 21. [Big bots](big_bots): what grows with the number of users, and what does not
//!
//! # For those who know amanobot already
//!
//! - [Coming from Python](from_python): each name of the original, and what it is called here
//!
//! The repository's `examples` folder has whole programs, which talk in the terminal without a
//! token.

// With all features every link is checked. With fewer, those to what is left out lead nowhere.
#![cfg_attr(
    not(all(
        feature = "blocking",
        feature = "regex",
        feature = "sim",
        feature = "webhook"
    )),
    allow(rustdoc::broken_intra_doc_links)
)]

pub mod async_and_blocking;
pub mod big_bots;
pub mod commands;
pub mod conversations;
pub mod errors;
pub mod files;
pub mod first_call;
pub mod flavors;
pub mod formatted_text;
pub mod from_python;
pub mod glance;
pub mod inline_per_user;
pub mod inline_queries;
pub mod installation;
pub mod keyboards;
pub mod message_loop;
pub mod receiving;
pub mod sending;
pub mod stopping;
pub mod testing;
pub mod token;
pub mod webhooks;
