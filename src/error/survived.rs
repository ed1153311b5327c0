//! Failures that a program survives: how they are put into words and into the log.
//!
//! Who is told of them besides is decided where they happen.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::io::{self, Write as _};

/// Logs a failure, with all its causes. If nobody reads the log, nor is told otherwise, it goes to
/// the standard error output.
pub(crate) fn log(failure: &dyn fmt::Display, is_told: bool) {
    tracing::error!("{failure:#}");
    // A beginner's program has neither; its failures must not be silent.
    if !is_told && !tracing::enabled!(tracing::Level::ERROR) {
        // Not `eprintln!`, which panics when nobody reads.
        let _ = writeln!(io::stderr(), "amanobot: {failure:#}");
    }
}

/// Writes what is behind an error, if it is written as `{error:#}`.
pub(crate) fn causes(error: &dyn StdError, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if f.alternate() {
        let mut cause = error.source();
        while let Some(error) = cause {
            write!(f, ": {error}")?;
            cause = error.source();
        }
    }
    Ok(())
}

/// What a panic said.
pub(crate) fn said(payload: &(dyn Any + Send)) -> String {
    payload
        .downcast_ref::<&str>()
        .map(ToString::to_string)
        .or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap_or_default()
}
