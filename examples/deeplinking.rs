//! Tells a bot who of a website's users writes to it: by a personal link.
//!
//! ```sh
//! cargo run --example deeplinking
//! ```
//!
//! Whoever is called Ada on the website finds her link on the page `/ada`. It leads to the bot and has
//! a key in it; Telegram sends `/start` and that key when she presses Start. A key is good for once.
//! `PORT` is where the page is served; unless set, any that is free.

use std::collections::HashMap;
use std::error::Error;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex};

use amanobot::prelude::*;
use axum::extract::{Path, State};
use axum::response::Html;
use axum::routing::get;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let bot = amanobot::sim::from_env()?;
    let me = bot.get_me().await?;
    let links = Links::of(&me.username.unwrap_or_default());

    let port = std::env::var("PORT").map_or(Ok(0), |port| port.parse())?;
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("Ada's page is http://{}/ada", listener.local_addr()?);
    println!("Bob's link is {}", links.new_for("bob"));
    println!("In the terminal, type /start and the key behind `start=`.");

    let site = axum::Router::new()
        .route("/{user}", get(page))
        .with_state(links.clone());
    tokio::select! {
        served = async { axum::serve(listener, site).await } => served?,
        heard = MessageLoop::new(bot, links.greeter()).run() => heard?,
    }
    Ok(())
}

/// In a website of yours, whoever is logged in gets the link of no one else.
async fn page(State(links): State<Links>, Path(user): Path<String>) -> Html<String> {
    let link = links.new_for(&user);
    Html(format!("<a href=\"{link}\">Meet me on Telegram</a>"))
}

/// The keys that are out, and whom each stands for.
#[derive(Clone)]
pub(crate) struct Links {
    bot_name: Arc<str>,
    users: Arc<Mutex<HashMap<String, String>>>,
}

impl Links {
    pub(crate) fn of(bot_name: &str) -> Self {
        Self {
            bot_name: bot_name.into(),
            users: Arc::default(),
        }
    }

    /// A link for one user of the website. What comes after `start=` has at most 64 characters of
    /// `A-Z`, `a-z`, `0-9`, `_` and `-`.
    pub(crate) fn new_for(&self, user: &str) -> String {
        // Each new hasher of the standard library is seeded by chance.
        let random = || RandomState::new().hash_one(());
        let key = format!("{:016x}{:016x}", random(), random());
        let link = format!("https://t.me/{}?start={key}", self.bot_name);
        self.users.lock().unwrap().insert(key, user.to_owned());
        link
    }

    /// The bot's side of it.
    pub(crate) fn greeter(self) -> Routes {
        Routes::new().on_chat_message(move |bot: Bot, message: Message| {
            let text = message.text.as_deref().unwrap_or_default();
            let key = text.strip_prefix("/start ").map(str::trim);
            let user = key.map(|key| self.users.lock().unwrap().remove(key));
            async move {
                let reply = match user {
                    Some(Some(user)) => format!("Hello, {user}. Now I know who you are."),
                    Some(None) => {
                        "This link is used up. The website has a new one for you.".to_owned()
                    }
                    None => "Come by the link that the website has for you.".to_owned(),
                };
                bot.send_message(&message, reply).await?;
                Ok(())
            }
        })
    }
}
