//! The door for what Telegram sends, as a route of axum.
//!
//! Decides who may come in and what is answered. What an update is, and where it waits, is decided
//! by the [`Feeder`].

use std::fmt;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest as _, Request};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{MethodRouter, post};
use subtle::ConstantTimeEq as _;

use super::feed::{FeedError, Feeder};
use crate::error::{Error, Result};

/// The header in which Telegram says the secret token.
///
/// Bot API: <https://core.telegram.org/bots/api#setwebhook>
const HEADER: &str = "x-telegram-bot-api-secret-token";

/// An update has at most 512 KiB.
const MAX_BODY: usize = 1024 * 1024;

/// Who may bring updates.
#[derive(Clone)]
pub(super) enum Guard {
    /// Nothing was said about it.
    Unset,
    /// Who knows the token.
    Secret(String),
    /// Everybody.
    Open,
}

impl Guard {
    /// Fails if nothing was said, or no proper token.
    pub(super) fn check(&self) -> Result<()> {
        match self {
            Self::Unset => Err(Error::config(
                "webhook: no secret token, so that anybody could send updates; call \
                 `secret_token`, or `without_secret` if something else keeps strangers away",
            )),
            Self::Secret(token) if !is_token(token) => Err(Error::config(
                "webhook: a secret token has 1 to 256 characters of A-Z, a-z, 0-9, _ and -",
            )),
            Self::Secret(_) | Self::Open => Ok(()),
        }
    }

    /// Whether the headers say what they have to. Takes equally long for all wrong tokens of the
    /// right length.
    fn admits(&self, headers: &HeaderMap) -> bool {
        match (self, headers.get(HEADER)) {
            (Self::Open, _) => true,
            (Self::Secret(token), Some(said)) => token.as_bytes().ct_eq(said.as_bytes()).into(),
            (Self::Secret(_), None) | (Self::Unset, _) => false,
        }
    }
}

impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unset => "Unset",
            Self::Secret(_) => "Secret(…)",
            Self::Open => "Open",
        })
    }
}

fn is_token(token: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    (1..=256).contains(&token.len()) && token.bytes().all(allowed)
}

/// A route that takes updates, for a web server of your own.
///
/// | answer | when |
/// | --- | --- |
/// | 200 | the update waits for its handler, or it could not be read and was reported |
/// | 400 | it is no update |
/// | 403 | the secret token is missing or wrong; the body is not looked at |
/// | 413 | the body is too long |
/// | 503 | too many updates wait, or the webhook has ended; Telegram sends it again |
///
/// # Examples
///
/// ```no_run
/// use amanobot::prelude::*;
/// use amanobot::updates::OrderedWebhook;
///
/// # async fn echo(bot: Bot, message: Message) -> HandlerResult { Ok(()) }
/// # async fn example(secret: &str) -> Result<(), Box<dyn std::error::Error>> {
/// let bot = Bot::from_env()?;
/// let webhook = OrderedWebhook::new(bot.clone(), Routes::new().on_chat_message(echo));
/// let route = webhook.route().secret_token(secret).build()?;
/// let running = webhook.spawn();
/// bot.set_webhook("https://bot.example.org/hook").secret_token(secret).await?;
///
/// let app = axum::Router::new().route("/hook", route);
/// let listener = tokio::net::TcpListener::bind("127.0.0.1:8080").await?;
/// axum::serve(listener, app)
///     .with_graceful_shutdown(async { drop(tokio::signal::ctrl_c().await) })
///     .await?;
/// running.stop().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a route does nothing until it is built"]
pub struct Route {
    feeder: Feeder,
    pub(super) guard: Guard,
    max_body: usize,
}

impl Route {
    pub(super) fn new(feeder: Feeder) -> Self {
        Self {
            feeder,
            guard: Guard::Unset,
            max_body: MAX_BODY,
        }
    }

    /// Takes updates from those only who know this token: the one that `set_webhook` is given. It
    /// has 1 to 256 characters of `A-Z`, `a-z`, `0-9`, `_` and `-`.
    pub fn secret_token(mut self, token: impl Into<String>) -> Self {
        self.guard = Guard::Secret(token.into());
        self
    }

    /// Takes updates from everybody, because something else keeps strangers away.
    pub fn without_secret(mut self) -> Self {
        self.guard = Guard::Open;
        self
    }

    /// Takes bodies of at most so many bytes, 1 MiB unless set.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// The route, to be put under a path.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] without a secret token, unless it is [meant to
    /// be](Self::without_secret), and with one that Telegram would refuse.
    pub fn build<S>(self) -> Result<MethodRouter<S>>
    where
        S: Clone + Send + Sync + 'static,
    {
        self.guard.check()?;
        let route = Arc::new(self);
        Ok(post(async move |request: Request| {
            route.answer(request).await
        }))
    }

    async fn answer(&self, mut request: Request) -> Response {
        if !self.guard.admits(request.headers()) {
            tracing::warn!(
                "webhook: secret token does not match; is `set_webhook` given the same \
                 `secret_token`?"
            );
            return StatusCode::FORBIDDEN.into_response();
        }
        DefaultBodyLimit::max(self.max_body).apply(&mut request);
        let body = match Bytes::from_request(request, &()).await {
            Ok(body) => body,
            Err(rejection) => return rejection.into_response(),
        };
        match self.feeder.feed(&body) {
            Ok(()) => StatusCode::OK.into_response(),
            Err(error @ FeedError::NotAnUpdate { .. }) => {
                tracing::warn!("webhook: {error}");
                (StatusCode::BAD_REQUEST, error.to_string()).into_response()
            }
            Err(error @ (FeedError::Full { .. } | FeedError::Closed { .. })) => {
                tracing::warn!("webhook: {error}");
                // Telegram comes back at once otherwise.
                let pause = [(header::RETRY_AFTER, "1")];
                (StatusCode::SERVICE_UNAVAILABLE, pause).into_response()
            }
        }
    }
}
