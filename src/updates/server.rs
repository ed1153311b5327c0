//! A web server for one webhook, from its registration to its end.
//!
//! Speaks HTTP: the encryption that Telegram asks for is up to a proxy in front of it.

use std::fmt;
use std::future::pending;
use std::time::Duration;

use axum::Router;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::route::{Guard, Route};
use super::runner::{Ends, LoopHandle};
use super::stop::first;
use super::webhook::Core;
use crate::bot::{Bot, Call};
use crate::error::{Error, Result};
use crate::methods::SetWebhook;
use crate::types::UpdateType;

/// How long the last request may take.
const DELETE: Duration = Duration::from_secs(5);

type Registration = Box<dyn FnOnce(Call<SetWebhook>) -> Call<SetWebhook> + Send>;

/// Registers a webhook, takes what Telegram sends there and has it handled, until it is told to
/// end.
///
/// Serves plain HTTP under the path of the webhook's URL. Telegram asks for HTTPS, so a proxy with
/// a certificate stands in front of it. [`Route`] says what is answered to requests.
///
/// # Examples
///
/// ```no_run
/// use amanobot::prelude::*;
/// use amanobot::updates::OrderedWebhook;
/// use tokio::net::TcpListener;
///
/// # async fn echo(bot: Bot, message: Message) -> HandlerResult { Ok(()) }
/// # async fn example(secret: String) -> Result<(), Box<dyn std::error::Error>> {
/// let listener = TcpListener::bind("127.0.0.1:8080").await?;
/// OrderedWebhook::new(Bot::from_env()?, Routes::new().on_chat_message(echo))
///     .server("https://bot.example.org/hook")
///     .secret_token(secret)
///     .allowed_updates(["message", "callback_query"])
///     .run(listener)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # The end
///
/// It ends on a signal, when it is told to, or when the other side is gone for good. The webhook
/// stays registered, unless [told otherwise](Self::delete_at_end), so that Telegram keeps updates
/// for the program's next run. Requests that are on their way are answered, and the handlers of all
/// that was taken are waited for, each for no longer than the grace period.
#[must_use = "a server does nothing until it is run or spawned"]
pub struct WebhookServer {
    core: Core,
    url: String,
    route: Route,
    path: Option<String>,
    allowed_updates: Option<Vec<UpdateType>>,
    registration: Registration,
    deletes: bool,
}

impl WebhookServer {
    pub(super) fn new(core: Core, url: String) -> Self {
        let route = Route::new(core.outlet.feeder());
        Self {
            core,
            url,
            route,
            path: None,
            allowed_updates: None,
            registration: Box::new(|call| call),
            deletes: false,
        }
    }

    /// Has Telegram say this token with each update, and takes none without it. It has 1 to 256
    /// characters of `A-Z`, `a-z`, `0-9`, `_` and `-`.
    pub fn secret_token(mut self, token: impl Into<String>) -> Self {
        self.route = self.route.secret_token(token);
        self
    }

    /// Takes updates from everybody, because something else keeps strangers away.
    pub fn without_secret(mut self) -> Self {
        self.route = self.route.without_secret();
        self
    }

    /// Takes bodies of at most so many bytes, 1 MiB unless set.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.route = self.route.max_body(bytes);
        self
    }

    /// Serves under this path, as in `/hook`, instead of that of the URL: for a proxy that changes
    /// paths.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Asks for these kinds of updates only; their names, such as `"callback_query"`, do as well.
    ///
    /// Telegram remembers the kinds; unless set, they stay as they were. None at all stands for
    /// Telegram's usual ones: all but `chat_member`, `message_reaction` and
    /// `message_reaction_count`.
    pub fn allowed_updates<I>(mut self, kinds: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<UpdateType>,
    {
        self.allowed_updates = Some(kinds.into_iter().map(Into::into).collect());
        self
    }

    /// Says more about the webhook when it is registered, as in
    /// `.registration(|call| call.max_connections(10))`.
    pub fn registration(
        mut self,
        more: impl FnOnce(Call<SetWebhook>) -> Call<SetWebhook> + Send + 'static,
    ) -> Self {
        self.registration = Box::new(more);
        self
    }

    /// Deletes the webhook at the end, so that updates can be polled.
    pub fn delete_at_end(mut self) -> Self {
        self.deletes = true;
        self
    }

    /// Runs until Ctrl-C or SIGTERM, unless the webhook was told [something
    /// else](super::Webhook::until).
    ///
    /// A second signal cuts the wait for requests and handlers short. Once this has run, Ctrl-C no
    /// longer ends the program by itself: what follows has to end on its own.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] without a secret token, unless it is [meant to be](Self::without_secret),
    /// and with a URL or path that cannot be served. Whatever keeps the webhook from being
    /// registered.
    ///
    /// # Cancel safety
    ///
    /// Dropping the future ends everything at once, running handlers included.
    pub async fn run(mut self, listener: TcpListener) -> Result<()> {
        let ends = self.core.runner.ends();
        self.drive(listener, ends).await
    }

    /// Runs in a task of its own, until the handle is told to stop or is dropped. Signals are left
    /// alone.
    ///
    /// # Panics
    ///
    /// Outside of a tokio runtime.
    pub fn spawn(mut self, listener: TcpListener) -> LoopHandle {
        let until = self.core.runner.until.take();
        LoopHandle::spawn(until, |ends| self.drive(listener, ends))
    }

    async fn drive(self, listener: TcpListener, ends: Ends) -> Result<()> {
        let bot = self.core.runner.bot.clone();
        let grace = self.core.runner.grace;
        let path = served_path(self.path.as_deref(), &self.url)?;
        let mut registration = (self.registration)(bot.set_webhook(self.url));
        if let Guard::Secret(token) = &self.route.guard {
            registration = registration.secret_token(token);
        }
        if let Some(kinds) = self.allowed_updates {
            registration = registration.allowed_updates(kinds);
        }
        let app = Router::new()
            .without_v07_checks()
            .route(&path, self.route.build()?);

        let (shut, shutting) = oneshot::channel::<()>();
        let serving = axum::serve(listener, app).with_graceful_shutdown(async {
            // Sent, or dropped with everything else.
            let _ = shutting.await;
        });
        let mut server = JoinSet::new();
        server.spawn(serving.into_future());
        let core = self.core;
        let handling = LoopHandle::spawn(None, |ends| core.drive(ends));

        let stop = async {
            first(ends.stop, bot.closed()).await;
            Ok(())
        };
        let registered = async {
            registration.await?;
            pending().await
        };
        let result = first(stop, registered).await;

        if self.deletes && result.is_ok() {
            delete(&bot).await;
        }
        let finish = async {
            let _ = shut.send(());
            if timeout(grace, server.join_next()).await.is_err() {
                tracing::warn!("requests are cut off before they are answered");
            }
            handling.stop().await
        };
        let hurry = async {
            ends.hurry.await;
            Ok(())
        };
        first(finish, hurry).await?;
        result
    }
}

impl fmt::Debug for WebhookServer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookServer")
            .field("core", &self.core)
            .field("route", &self.route)
            .field("path", &self.path)
            .field("allowed_updates", &self.allowed_updates)
            .finish_non_exhaustive()
    }
}

/// The path to serve, as axum wants it: that of the URL unless another one is given.
fn served_path(given: Option<&str>, url: &str) -> Result<String> {
    let path = given.unwrap_or_else(|| path_of(url));
    if !path.starts_with('/') {
        return Err(Error::config(format!(
            "webhook: path `{path}` does not begin with a slash"
        )));
    }
    // Braces mean something to axum, unless they are doubled.
    Ok(path.replace('{', "{{").replace('}', "}}"))
}

/// `https://bot.example.org/hook?a=b` → `/hook`
fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let rest = &rest[..end];
    rest.find('/').map_or("/", |begin| &rest[begin..])
}

async fn delete(bot: &Bot) {
    match timeout(DELETE, bot.delete_webhook()).await {
        Ok(Ok(_)) => {}
        Ok(Err(error)) => tracing::warn!("webhook: it stays registered: {error:#}"),
        Err(_) => tracing::warn!("webhook: it stays registered: Telegram does not answer"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_is_that_of_the_url() {
        let cases = [
            ("https://bot.example.org/hook", "/hook"),
            ("https://bot.example.org:8443/a/b?c=/d#e", "/a/b"),
            ("https://bot.example.org", "/"),
            ("https://bot.example.org?a=/b", "/"),
            ("bot.example.org/hook", "/hook"),
        ];
        for (url, path) in cases {
            assert_eq!(path_of(url), path, "{url}");
        }
    }

    #[test]
    fn a_path_means_itself_to_axum() {
        for path in ["/{a}", "/:a", "/*a", "/a//b/", "/%7B"] {
            let path = served_path(Some(path), "").unwrap();
            let _ = Router::<()>::new()
                .without_v07_checks()
                .route(&path, axum::routing::post(async || ()));
        }
        assert!(served_path(Some("hook"), "").is_err());
    }
}
