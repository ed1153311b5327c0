//! Waiting for a future on the thread that asks for it.

use std::cell::Cell;
use std::pin::{Pin, pin};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;

use tokio::runtime::{Builder, Handle, Runtime, RuntimeFlavor};
use tokio::task::block_in_place;

/// Number of threads that do the work when no runtime is there; those that block come on top.
const WORKERS: usize = 4;

/// How many threads of runtimes may be blocked at once.
///
/// tokio replaces a thread that blocks by one of at most 512. Without any left, nobody would be there
/// to hear the answers that all are waiting for. The rest is for functions behind
/// [`blocking`](super::blocking()) and for files.
const IN_PLACE: usize = 400;

thread_local! {
    /// Whether this thread runs a function behind [`blocking`](super::blocking()) and nothing else.
    static MAY_BLOCK: Cell<bool> = const { Cell::new(false) };
}

/// Waits for a future, such as a call, and returns what it returns.
///
/// ```no_run
/// use amanobot::Bot;
/// use amanobot::blocking::block_on;
///
/// # fn main() -> amanobot::Result<()> {
/// let bot = Bot::from_env()?;
/// let me = block_on(bot.get_me())?; // the same as `bot.get_me().send()?`
/// # Ok(())
/// # }
/// ```
///
/// # Panics
///
/// On the thread of a runtime that has no other, and if 400 threads of runtimes are blocked already:
/// see [Threads](super#threads). Nor can tokio's `spawn_blocking` be told from that one thread; what is
/// behind [`blocking`](super::blocking()) can. Also if the runtime cannot be started, because the
/// operating system gives no thread.
#[track_caller]
pub fn block_on<F: IntoFuture>(future: F) -> F::Output {
    let mut output = None;
    {
        let work = pin!(async { output = Some(future.await) });
        drive(work);
    }
    output.expect("the work has come to its end")
}

/// The one body: what is waited for is seen from outside only.
#[track_caller]
fn drive(work: Pin<&mut (dyn Future<Output = ()> + '_)>) {
    let Ok(here) = Handle::try_current() else {
        return runtime().block_on(work);
    };
    if here.runtime_flavor() == RuntimeFlavor::MultiThread {
        // A function behind `blocking` keeps no thread from anybody.
        let _place = if MAY_BLOCK.get() {
            None
        } else {
            Some(Place::take())
        };
        return block_in_place(|| here.block_on(work));
    }
    // Whoever is called by the work itself is on no thread of its own any more.
    let before = MayBlock::set(false);
    assert!(
        before.0,
        "this would block the only thread of its runtime: `.await` the call, put the function into \
         `amanobot::blocking::blocking`, or use a runtime with several threads, as `#[tokio::main]` \
         has with tokio's feature `rt-multi-thread`"
    );
    here.block_on(work);
}

/// Runs a function on a thread that it may block for as long as it likes.
pub(super) fn on_own_thread<T>(function: impl FnOnce() -> T) -> T {
    let _before = MayBlock::set(true);
    function()
}

/// What [`MAY_BLOCK`] was before. It is that again when this is dropped: also by a panic, behind which
/// others may block in their own `drop`.
struct MayBlock(bool);

impl MayBlock {
    fn set(may: bool) -> Self {
        Self(MAY_BLOCK.replace(may))
    }
}

impl Drop for MayBlock {
    fn drop(&mut self) {
        MAY_BLOCK.set(self.0);
    }
}

/// The runtime of those who have none.
pub(super) fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        Builder::new_multi_thread()
            .worker_threads(available_parallelism().map_or(1, usize::from).min(WORKERS))
            .thread_name("amanobot")
            .enable_all()
            .build()
            .expect("the operating system gives threads to a program")
    })
}

/// One of the threads that may be blocked.
struct Place;

static TAKEN: AtomicUsize = AtomicUsize::new(0);

impl Place {
    #[track_caller]
    fn take() -> Self {
        let place = Self;
        // Counted before it is looked at, so no more than there are can be taken.
        let others = TAKEN.fetch_add(1, Ordering::Relaxed);
        assert!(
            others < IN_PLACE,
            "{IN_PLACE} threads are blocked by calls already: `.await` some of them"
        );
        place
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        TAKEN.fetch_sub(1, Ordering::Relaxed);
    }
}
