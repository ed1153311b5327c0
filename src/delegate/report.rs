//! What can go wrong in a delegate, and who is told.

use std::error::Error as StdError;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;

use crate::error::survived;
pub(super) use crate::error::survived::said;
use crate::helper::Unanswered;

/// Something went wrong in one delegate; all others go on.
///
/// The text is one line that ends with the direct cause; `{failure:#}` prints all causes.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure<'a> {
    /// A hook returned an error.
    Hook {
        /// The hook's name.
        hook: &'static str,
        /// The key of the delegate.
        key: &'a dyn fmt::Debug,
        /// What the hook returned.
        source: &'a (dyn StdError + Send + Sync + 'static),
    },
    /// A hook panicked, the function that makes the delegate did (`new`), or the key's own code
    /// (`key`): then the message does not reach the delegate.
    Panic {
        /// The hook's name.
        hook: &'static str,
        /// The key of the delegate.
        key: &'a dyn fmt::Debug,
        /// What the panic said.
        message: &'a str,
    },
    /// A seeder panicked; the update does not reach the delegates of its pattern.
    Seeder {
        /// The number of the pattern, from 1 in the order in which they were added.
        pattern: usize,
        /// The update that it was asked about.
        update_id: i64,
        /// What the panic said.
        message: &'a str,
    },
    /// A delegate's [answerer](super::Cx::answerer) did not answer an inline query.
    Answer {
        /// Which query, and why.
        source: &'a Unanswered<'a>,
    },
}

impl fmt::Display for Failure<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Hook { hook, key, source } => {
                write!(f, "`{hook}` of the delegate for {key:?} failed: {source}")
            }
            Failure::Panic { hook, key, message } => {
                write!(
                    f,
                    "`{hook}` of the delegate for {key:?} panicked: {message}"
                )
            }
            Failure::Seeder {
                pattern,
                update_id,
                message,
            } => {
                write!(
                    f,
                    "seeder of pattern {pattern} panicked at update {update_id}: {message}"
                )
            }
            Failure::Answer { source } => write!(f, "{source}"),
        }?;
        survived::causes(self, f)
    }
}

impl StdError for Failure<'_> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Failure::Hook { source, .. } => source.source(),
            Failure::Answer { source } => source.source(),
            Failure::Panic { .. } | Failure::Seeder { .. } => None,
        }
    }
}

type OnError = Box<dyn Fn(&Failure<'_>) + Send + Sync>;

/// Tells those who want to know.
#[derive(Default)]
pub(super) struct Reporter(OnceLock<OnError>);

impl Reporter {
    /// Has this called as well; the first one stays.
    pub(super) fn call(&self, on_error: OnError) {
        // A second one would have to wait for failures that are being reported.
        let _ = self.0.set(on_error);
    }

    pub(super) fn report(&self, failure: &Failure<'_>) {
        let on_error = self.0.get();
        survived::log(failure, on_error.is_some());
        if let Some(on_error) = on_error {
            // Whoever is told must not bring the delegate down.
            drop(catch_unwind(AssertUnwindSafe(|| on_error(failure))));
        }
    }
}
