//! What can go wrong between a poll and the end of a handler, and who is told.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::{ApiErrorKind, Error, survived};
use crate::update::Flavor;

/// Something went wrong and the loop goes on.
///
/// The text is one line that ends with the direct cause; `{failure:#}` prints all causes.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// A poll failed. The next one follows after the given pause, with the same offset.
    Poll {
        /// Why.
        source: Error,
        /// How long until the next poll.
        retry_in: Duration,
    },
    /// An update cannot be read. It was skipped and will not come again.
    Unreadable {
        /// The update, if that much could be read.
        update_id: Option<i64>,
        /// Which of its members is wrong, and why.
        source: Error,
    },
    /// A handler returned an error.
    Handler {
        /// The update that it handled.
        update_id: i64,
        /// What kind of update that was.
        flavor: Flavor,
        /// What the handler returned.
        source: Box<dyn StdError + Send + Sync>,
    },
    /// A handler panicked.
    Panic {
        /// The update that it handled.
        update_id: i64,
        /// What kind of update that was.
        flavor: Flavor,
        /// What the panic said.
        message: String,
    },
}

impl Failure {
    pub(super) fn panic(update_id: i64, flavor: Flavor, payload: &(dyn Any + Send)) -> Self {
        Failure::Panic {
            update_id,
            flavor,
            message: survived::said(payload),
        }
    }

    /// What a person can do about it, to be printed behind the rest.
    fn advice(&self) -> &'static str {
        match self {
            Failure::Poll {
                source: Error::Api(error),
                ..
            } => match error.kind {
                ApiErrorKind::Conflict if error.description.contains("webhook") => {
                    "; this bot has a webhook: delete it with `delete_webhook`, or do not poll"
                }
                ApiErrorKind::Conflict => {
                    "; another program polls with this token: end it, or use another token"
                }
                _ => "",
            },
            _ => "",
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Poll { source, retry_in } => {
                let seconds = retry_in.as_secs_f64();
                write!(
                    f,
                    "polling again in {seconds:.1} s: {source}{}",
                    self.advice()
                )
            }
            Failure::Unreadable {
                update_id: Some(update_id),
                source,
            } => {
                write!(f, "update {update_id} skipped: {source}")
            }
            Failure::Unreadable {
                update_id: None,
                source,
            } => {
                write!(f, "update without id skipped: {source}")
            }
            Failure::Handler {
                update_id,
                flavor,
                source,
            } => {
                write!(
                    f,
                    "handler of update {update_id} ({flavor}) failed: {source}"
                )
            }
            Failure::Panic {
                update_id,
                flavor,
                message,
            } => {
                write!(
                    f,
                    "handler of update {update_id} ({flavor}) panicked: {message}"
                )
            }
        }?;
        survived::causes(self, f)
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Failure::Poll { source, .. } | Failure::Unreadable { source, .. } => source.source(),
            Failure::Handler { source, .. } => source.source(),
            Failure::Panic { .. } => None,
        }
    }
}

type OnError = Arc<dyn Fn(&Failure) + Send + Sync>;

/// Tells those who want to know.
#[derive(Clone, Default)]
pub(super) struct Reporter {
    on_error: Option<OnError>,
}

impl Reporter {
    pub(super) fn new(on_error: impl Fn(&Failure) + Send + Sync + 'static) -> Self {
        Self {
            on_error: Some(Arc::new(on_error)),
        }
    }

    pub(super) fn report(&self, failure: &Failure) {
        survived::log(failure, self.on_error.is_some());
        if let Some(on_error) = &self.on_error {
            on_error(failure);
        }
    }
}
