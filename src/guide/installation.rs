//! Installation: what to put into `Cargo.toml`.
//!
//! You need [Rust](https://rustup.rs) 1.88 or newer and a C compiler, which Rust itself asks for on
//! most systems.
//!
//! # A look before you begin
//!
//! In a clone of the repository:
//!
//! ```sh
//! cargo run --example echo
//! ```
//!
//! turns the terminal into a chat with a bot. There is no token and no Telegram yet: a
//! [simulator](super::testing) takes their place. Type `hello`.
//!
//! # A project of your own
//!
//! ```sh
//! cargo new mybot
//! ```
//!
//! makes a folder. Its `Cargo.toml` names the library and tokio, which runs it. Until the first
//! release the library is taken from where you have cloned it:
//!
//! ```toml
//! [dependencies]
//! amanobot = { path = "../amanobot" }
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//!
//! [dev-dependencies]
//! tokio = { version = "1", features = ["test-util"] }
//! ```
//!
//! The lower half is for tests of your bot, which run without waiting; it adds nothing to the bot
//! itself.
//!
//! # Features
//!
//! The [front page](crate#features) lists them. Encryption comes from rustls; who prefers the
//! operating system's library takes the other one:
//!
//! ```toml
//! amanobot = { path = "../amanobot", default-features = false, features = ["native-tls", "sim"] }
//! ```
//!
//! `sim` is the simulator. Without it there is nothing to test with, and a service builds faster:
//!
//! ```toml
//! [dependencies]
//! amanobot = { path = "../amanobot", default-features = false, features = ["rustls"] }
//!
//! [dev-dependencies]
//! amanobot = { path = "../amanobot", features = ["sim"] }
//! ```
//!
//! # Upgrading
//!
//! `cargo update` brings fixes. `CHANGELOG.md` says what else is new, and marks what may break a
//! program.
//!
//! Next: [Getting a token](super::token)
