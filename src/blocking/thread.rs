//! Loops and webhooks for programs without a runtime.

use super::runtime::{block_on, runtime};
use crate::error::{Result, survived};
use crate::updates::{LoopHandle, MessageLoop, OrderedWebhook, Webhook};

macro_rules! runs {
    ($name:ident) => {
        impl $name {
            /// Runs on this thread, until Ctrl-C or SIGTERM, as [`run`](Self::run) does in `async`
            /// programs. Needs the feature `blocking`.
            ///
            /// Handlers and delegates run on [other threads](crate::blocking#threads).
            ///
            /// # Errors
            ///
            /// Those of [`run`](Self::run).
            ///
            /// # Panics
            ///
            /// As [`block_on`]: on the thread of a runtime that has no other.
            #[track_caller]
            pub fn run_forever(self) -> Result<()> {
                block_on(self.run())
            }

            /// Runs beside this thread, and leaves signals alone. Needs the feature `blocking`.
            ///
            /// It goes on when the handle is dropped, and ends with the program.
            pub fn run_as_thread(self) -> LoopThread {
                let _context = runtime().enter();
                LoopThread {
                    handle: Some(self.spawn()),
                }
            }
        }
    };
}
runs!(MessageLoop);
runs!(Webhook);
runs!(OrderedWebhook);

/// A loop or a webhook that runs beside the program's own threads.
///
/// Dropping it changes nothing, as with the handles of the standard library's threads: the loop goes
/// on, like the original's, until the program ends. Handlers that run at that moment are cut off;
/// [`stop`](Self::stop) lets them finish. What ends a loop whose handle was dropped is logged as an
/// error of [`tracing`]; if nobody listens to that, it goes to the standard error output.
///
/// ```no_run
/// use amanobot::blocking::blocking;
/// use amanobot::prelude::*;
///
/// # fn echo(bot: Bot, message: Message) -> HandlerResult { Ok(()) }
/// # fn main() -> Result<()> {
/// let routes = Routes::new().on_chat_message(blocking(echo));
/// let running = MessageLoop::new(Bot::from_env()?, routes).run_as_thread();
/// println!("press Enter to end");
/// let _ = std::io::stdin().read_line(&mut String::new());
/// running.stop()
/// # }
/// ```
#[derive(Debug)]
pub struct LoopThread {
    /// `None` when it has been waited for.
    handle: Option<LoopHandle>,
}

impl LoopThread {
    /// Takes no more updates, lets handlers finish and waits for them; a message loop then confirms
    /// what they handled.
    ///
    /// # Errors
    ///
    /// What has ended the loop before, see its `run`.
    ///
    /// # Panics
    ///
    /// As [`block_on`].
    #[track_caller]
    pub fn stop(mut self) -> Result<()> {
        self.handle
            .take()
            .map_or(Ok(()), |handle| block_on(handle.stop()))
    }

    /// Waits until the loop ends by itself.
    ///
    /// # Errors
    ///
    /// What ended it, see its `run`.
    ///
    /// # Panics
    ///
    /// As [`block_on`].
    #[track_caller]
    pub fn join(mut self) -> Result<()> {
        self.handle
            .take()
            .map_or(Ok(()), |handle| block_on(handle.join()))
    }
}

impl Drop for LoopThread {
    fn drop(&mut self) {
        // The loop ends with its handle, so somebody keeps that.
        if let Some(handle) = self.handle.take() {
            runtime().spawn(async {
                if let Err(error) = handle.join().await {
                    survived::log(&format_args!("the loop has ended: {error:#}"), false);
                }
            });
        }
    }
}
