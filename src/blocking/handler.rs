//! Ordinary functions as handlers.

use std::panic::resume_unwind;
use std::sync::Arc;

use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use super::runtime::on_own_thread;
use crate::bot::Bot;
use crate::bot::transport::BoxFuture;
use crate::routing::HandlerResult;

/// How many functions run at once. They share a runtime's threads with files that are read and
/// written, and those must have some left.
const AT_ONCE: usize = 100;

static PLACES: Semaphore = Semaphore::const_new(AT_ONCE);

/// Makes a handler of an ordinary function: one without `async` and `.await`, which sends with
/// [`send`](crate::bot::Call::send).
///
/// The function runs on a thread of its own, so it may take its time, and the loop waits for it as it
/// does for any handler: functions run one after another, unless several may run [at
/// once](crate::updates::MessageLoop::concurrent). No more than 100 do, whatever the number of loops.
///
/// ```
/// use amanobot::blocking::blocking;
/// use amanobot::prelude::*;
///
/// fn greet(bot: Bot, message: Message) -> HandlerResult {
///     bot.send_message(&message, "Hello").send()?;
///     Ok(())
/// }
///
/// let routes = Routes::new().on_chat_message(blocking(greet));
/// # drop(routes);
/// ```
///
/// It takes all updates as well, for a loop without routes:
///
/// ```
/// # use amanobot::blocking::blocking;
/// # use amanobot::prelude::*;
/// # let bot = Bot::new("1:a");
/// let printing = blocking(|_bot, update: Update| {
///     println!("{}", update.flavor());
///     Ok(())
/// });
/// let running = MessageLoop::new(bot, printing);
/// # drop(running);
/// ```
///
/// # Cancel safety
///
/// A function cannot be stopped from outside. If its handler is cancelled, because the loop's [grace
/// period](crate::updates::MessageLoop::grace) is over, it goes on and nobody waits for it; only a
/// runtime of your own waits for it before it ends.
pub fn blocking<T, F>(
    function: F,
) -> impl Fn(Bot, T) -> BoxFuture<'static, HandlerResult> + Clone + Send + Sync + 'static
where
    T: Send + 'static,
    F: Fn(Bot, T) -> HandlerResult + Send + Sync + 'static,
{
    let function = Arc::new(function);
    move |bot, object| {
        let function = Arc::clone(&function);
        run(Box::new(move || function(bot, object)))
    }
}

fn run(job: Box<dyn FnOnce() -> HandlerResult + Send>) -> BoxFuture<'static, HandlerResult> {
    Box::pin(async {
        let place = PLACES.acquire().await.expect("nobody closes the semaphore");
        let job = move || {
            // As long as the function runs, even if nobody waits for it any more.
            let _place = place;
            on_own_thread(job)
        };
        match spawn_blocking(job).await {
            Ok(result) => result,
            Err(error) => match error.try_into_panic() {
                Ok(payload) => resume_unwind(payload),
                Err(_) => Err("the runtime ended before the handler began".into()),
            },
        }
    })
}
