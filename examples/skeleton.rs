//! Prints flavor and headline of everything that arrives: a start for programs of your own.
//!
//! ```sh
//! cargo run --example skeleton
//! ```
//!
//! Type anything.

use amanobot::prelude::*;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot, handle).run().await
}

pub(crate) async fn handle(_bot: Bot, update: Update) -> HandlerResult {
    match update.flance() {
        (flavor, Some(headline)) => println!("{flavor} {headline}"),
        (flavor, None) => println!("{flavor}"),
    }
    Ok(())
}
