//! What makes everyday work of a bot shorter: a bot with its chat already filled in, an answerer of
//! inline queries, a record of whose buttons are whose.
//!
//! All of it works by itself; delegates have it at hand in their [`Cx`](crate::delegate::Cx).
//!
//! The original's `SafeDict`, a dictionary that several threads may use, has no counterpart:
//! `Arc<Mutex<HashMap<K, V>>>` is one, and the compiler asks for it where it is needed.
#![doc(alias = "SafeDict")]

mod administrator;
mod answerer;
mod callback;
mod editor;
mod inline_answer;
mod proxies;
mod sender;

pub use self::administrator::Administrator;
pub use self::answerer::{Answerer, Unanswered};
pub(crate) use self::callback::Owner;
pub use self::callback::{CallbackQueryCoordinator, Origin, Origins};
pub use self::editor::Editor;
pub use self::inline_answer::InlineAnswer;
pub use self::sender::Sender;
