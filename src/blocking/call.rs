//! Calls that are sent without `.await`.

use super::runtime::block_on;
use crate::bot::Call;
use crate::error::Result;
use crate::methods::{Answer, Method};

impl<M: Method, A: Answer> Call<M, A> {
    /// Sends the call and waits for the answer, where there is no `async`. Needs the feature
    /// `blocking`.
    ///
    /// ```no_run
    /// # fn example(bot: amanobot::Bot) -> amanobot::Result<()> {
    /// let message = bot.send_message("@announcements", "Hello").send()?;
    /// println!("message {}", message.message_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Panics
    ///
    /// As [`block_on`](crate::blocking::block_on): on the thread of a runtime that has no other.
    #[track_caller]
    pub fn send(self) -> Result<A> {
        block_on(self)
    }
}
