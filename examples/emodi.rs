//! Shows what an emoji is made of: replies with the code points of a text.
//!
//! ```sh
//! cargo run --example emodi
//! ```
//!
//! Type an emoji, or several.

use amanobot::prelude::*;

/// How many characters are looked at.
const MOST: usize = 10;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot, routes()).run().await
}

pub(crate) fn routes() -> Routes {
    Routes::new().on_chat_message(decode)
}

async fn decode(bot: Bot, message: Message) -> HandlerResult {
    let Some(text) = &message.text else {
        return Ok(());
    };
    let mut reply: String = text.chars().take(MOST).map(code_point).collect();
    if text.chars().count() > MOST {
        reply.insert_str(0, &format!("First {MOST} characters:\n"));
    }
    bot.send_message(&message, reply).await?;
    Ok(())
}

/// `😀` → `\U0001f600`; printable ASCII stays what it is.
fn code_point(character: char) -> String {
    match (character, u32::from(character)) {
        ('\t' | '\n' | '\r' | '\\', _) => character.escape_default().collect(),
        (' '..='~', _) => character.to_string(),
        (_, code @ ..=0xff) => format!("\\x{code:02x}"),
        (_, code @ ..=0xffff) => format!("\\u{code:04x}"),
        (_, code) => format!("\\U{code:08x}"),
    }
}
