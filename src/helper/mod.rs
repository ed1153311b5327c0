//! What makes everyday work of a bot shorter: a bot with its chat already filled in, an answerer of
//! inline queries, a record of whose buttons are whose.
//!
//! All of it works by itself; delegates have it at hand in their [`Cx`](crate::delegate::Cx).

mod answerer;
mod inline_answer;

pub use self::answerer::{Answerer, Unanswered};
pub use self::inline_answer::InlineAnswer;
