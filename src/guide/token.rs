//! Getting a token: a name on Telegram, and how to keep it.
//!
//! A bot is an account without a telephone. You get one by talking to another bot,
//! [@BotFather](https://t.me/BotFather): send it `/newbot` and answer its questions. At the end it
//! gives you a **token**, which looks like `123456789:AAbbCCddEEff`. The number is the bot's user
//! id, the rest is its password.
//!
//! # Where to keep it
//!
//! Whoever has the token has the bot. So it belongs into the environment and not into the source:
//!
//! ```sh
//! export AMANOBOT_TOKEN=123456789:AAbbCCddEEff
//! ```
//!
//! [`Bot::from_env`](crate::Bot::from_env) reads it:
//!
//! ```no_run
//! use amanobot::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let bot = Bot::from_env()?;
//! # Ok(())
//! # }
//! ```
//!
//! A token from elsewhere goes to [`Bot::new`](crate::Bot::new). Neither errors nor logs of the
//! library show it, not even where they quote the address of a request, of which it is a part. If
//! it has become known all the same, `/revoke` at @BotFather gives you another.
//!
//! # More about the bot
//!
//! [`Bot::builder`](crate::Bot::builder) knows the rest: a proxy, a Bot API server of your own,
//! time limits. It checks all of it, and sends nothing.
//!
//! ```
//! use amanobot::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let bot = Bot::builder("123456789:AAbbCCddEEff")
//!     .proxy("http://proxy.example.org:3128")
//!     .build()?;
//! assert_eq!(bot.id(), Some(123_456_789));
//!
//! let refused = Bot::builder("AAbbCCddEEff").build();
//! assert!(refused.is_err(), "it lacks the number");
//! # Ok(())
//! # }
//! ```
//!
//! # What else @BotFather decides
//!
//! | command | what it is for |
//! | --- | --- |
//! | `/setprivacy` | whether the bot hears everything in a group, or only commands and replies |
//! | `/setinline` | whether it can be asked in other chats: [inline queries](super::inline_queries) |
//! | `/setinlinefeedback` | whether it hears which of its answers was chosen |
//! | `/setjoingroups` | whether it can be added to groups |
//! | `/revoke` | a new token in place of the old one |
//!
//! Next: [Testing the account](super::first_call)
