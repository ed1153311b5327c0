//! Waiting for the first of two things, and for the signals that end a program.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

/// What ends first; `a`, if both have ended.
pub(super) async fn first<T>(a: impl Future<Output = T>, b: impl Future<Output = T>) -> T {
    let (mut a, mut b) = (pin!(a), pin!(b));
    poll_fn(|cx| match a.as_mut().poll(cx) {
        Poll::Ready(done) => Poll::Ready(done),
        Poll::Pending => b.as_mut().poll(cx),
    })
    .await
}

/// Ends when the program is asked to end: Ctrl-C, or SIGTERM where there is such a thing.
///
/// From then on the program itself decides what these signals mean.
pub(super) async fn signal() {
    if let Err(error) = listen().await {
        tracing::warn!("cannot listen for signals: {error}");
        std::future::pending::<()>().await;
    }
}

#[cfg(unix)]
async fn listen() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    first(interrupt.recv(), terminate.recv()).await;
    Ok(())
}

#[cfg(not(unix))]
async fn listen() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
