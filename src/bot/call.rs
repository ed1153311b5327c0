//! A call: a request together with the bot that makes it, sent by `.await`.
//!
//! What depends on the request's type is kept small, because it is compiled in the bot's own build; the
//! one body that sends is compiled here.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::{Duration, Instant};

use serde::de::IgnoredAny;
use tracing::{Instrument, debug, debug_span};

use super::Bot;
use super::hook;
use super::multipart::{self, ReadFailure};
use super::transport::{BoxFuture, Request};
use crate::error::{ApiError, Error, Result};
use crate::methods::{Answer, Envelope, Method, envelope};
use crate::types::ResponseParameters;
use crate::wire::{Upload, Uploads};

/// How much of an answer that cannot be read is kept.
const KEPT: usize = 1024;

/// A request that `.await` sends.
///
/// Optional parameters are set on the call; a setter keeps its type, so that they can be decided at run
/// time. Calls own what they need: they may be stored, cloned and spawned.
///
/// # Examples
///
/// ```no_run
/// # async fn example(bot: amanobot::Bot, is_quiet: bool) -> amanobot::Result<()> {
/// let mut call = bot.send_message("@announcements", "Hello");
/// if is_quiet {
///     call = call.disable_notification(true);
/// }
/// let message = call.await?;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Each kind of [`Error`] that names a method.
///
/// # Cancel safety
///
/// A call that is dropped while it is awaited may or may not be carried out.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<M: Method, A = <M as Method>::Output> {
    bot: Bot,
    pub(super) request: M,
    answer: PhantomData<fn() -> A>,
}

impl<M: Method, A> Call<M, A> {
    pub(crate) fn new(bot: &Bot, request: M) -> Self {
        Self {
            bot: bot.clone(),
            request,
            answer: PhantomData,
        }
    }

    /// The same call with an answer whose type the caller knows better.
    pub(crate) fn answering<B>(self) -> Call<M, B> {
        Call {
            bot: self.bot,
            request: self.request,
            answer: PhantomData,
        }
    }

    /// The request as it stands.
    pub fn request(&self) -> &M {
        &self.request
    }

    /// The request without its bot.
    pub fn into_request(self) -> M {
        self.request
    }
}

impl<M: Method, A: Answer> IntoFuture for Call<M, A> {
    type Output = Result<A>;
    type IntoFuture = BoxFuture<'static, Result<A>>;

    fn into_future(self) -> Self::IntoFuture {
        let Self {
            bot, mut request, ..
        } = self;
        let mut uploads = Uploads::default();
        request.uploads(&mut uploads);
        let exchange = match uploads.finish() {
            Ok(files) => bot.exchange(M::NAME, request.wait(), serde_json::to_vec(&request), files),
            Err(reason) => Box::pin(async { Err(Error::invalid(M::NAME, reason)) }),
        };
        let watch = bot.watch(request);
        let call: BoxFuture<'static, Result<A>> = Box::pin(async move {
            let started = Instant::now();
            let result = match exchange.await {
                Ok(answer) => match A::from_response(&answer.text) {
                    Ok(Envelope::Ok(result)) => Ok(result),
                    Ok(Envelope::Failed {
                        description,
                        code,
                        parameters,
                    }) => Err(bot.refused(M::NAME, code, &description, parameters)),
                    Err(error) => Err(bot.unreadable(M::NAME, &answer, error)),
                },
                Err(error) => Err(error),
            };
            finished(M::NAME, started, result.as_ref().err());
            result
        });
        match watch {
            None => call,
            Some(watch) => hook::watched(watch, call),
        }
    }
}

impl<M: Method + Clone, A> Clone for Call<M, A> {
    fn clone(&self) -> Self {
        Self::new(&self.bot, self.request.clone())
    }
}

impl<M: Method + fmt::Debug, A> fmt::Debug for Call<M, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&self.request).finish()
    }
}

/// An answer that was not read yet.
pub(super) struct Exchange {
    pub(super) status: u16,
    pub(super) text: String,
}

impl Bot {
    /// A call of any request.
    pub fn call<M: Method>(&self, request: M) -> Call<M> {
        Call::new(self, request)
    }

    /// Sends a request and waits for the whole answer.
    fn exchange(
        &self,
        method: &'static str,
        wait: Duration,
        json: serde_json::Result<Vec<u8>>,
        files: Vec<Upload>,
    ) -> BoxFuture<'static, Result<Exchange>> {
        let bot = self.clone();
        let exchange = async move {
            let json = json.map_err(|error| {
                Error::invalid(method, format!("cannot encode the request: {error}"))
            })?;
            let failure = ReadFailure::default();
            let body = multipart::body(method, json, files, &failure).await?;
            let request = Request { method, body, wait };
            let transport = bot.transport(method)?;
            let response = transport.send(request).await.map_err(|source| {
                // That a file cannot be read breaks the connection; the file is to blame.
                match failure.take() {
                    Some((path, source)) => Error::Io {
                        method,
                        path: Some(path),
                        source,
                    },
                    None => Error::Network { method, source },
                }
            })?;
            Ok(Exchange {
                status: response.status,
                text: text(response.body),
            })
        };
        Box::pin(exchange.instrument(debug_span!("call", method)))
    }

    pub(super) fn refused(
        &self,
        method: &'static str,
        code: u16,
        description: &str,
        parameters: Option<ResponseParameters>,
    ) -> Error {
        let description = self.secrets().hide(description);
        ApiError::new(method, code, description, parameters).into()
    }

    /// Finds out whether the result does not fit or the answer is not the Bot API's at all.
    fn unreadable(
        &self,
        method: &'static str,
        answer: &Exchange,
        error: serde_json::Error,
    ) -> Error {
        if envelope::<IgnoredAny>(&answer.text).is_ok() {
            return Error::decode(method, error);
        }
        self.bad_response(method, answer)
    }

    pub(super) fn bad_response(&self, method: &'static str, answer: &Exchange) -> Error {
        // Error pages quote the address, which holds the token.
        let mut body = self.secrets().hide(&answer.text).into_owned();
        let end = (0..=KEPT.min(body.len()))
            .rev()
            .find(|&end| body.is_char_boundary(end));
        body.truncate(end.unwrap_or_default());
        Error::BadResponse {
            method,
            status: answer.status,
            body,
        }
    }
}

/// Bytes as text; what is no UTF-8 becomes U+FFFD.
pub(super) fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn finished(method: &'static str, started: Instant, error: Option<&Error>) {
    let elapsed = started.elapsed();
    match error {
        None => debug!(method, ?elapsed, outcome = "ok"),
        Some(error) => debug!(method, ?elapsed, outcome = "failed", error = %error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_utf_8_is_read_with_replacements() {
        assert_eq!(text(b"a\xffb".to_vec()), "a\u{fffd}b");
    }
}
