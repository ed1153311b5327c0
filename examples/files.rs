//! Files up and files down: sends from memory, from a path and as an album; keeps what it is sent.
//!
//! ```sh
//! cargo run --example files
//! ```
//!
//! Type `/bytes`, `/path` or `/album`. A file sent to the bot is saved in the folder for temporary
//! files.

use amanobot::prelude::*;
use amanobot::types::InputMediaDocument;

#[tokio::main]
async fn main() -> Result<()> {
    let bot = amanobot::sim::from_env()?;
    MessageLoop::new(bot, routes()).run().await
}

pub(crate) fn routes() -> Routes {
    Routes::new().on_chat_message(handle)
}

async fn handle(bot: Bot, message: Message) -> HandlerResult {
    match message.content() {
        Content::Text("/bytes") => {
            let table = InputFile::bytes("table.csv", "city,letters\nRio,3\n");
            bot.send_document(&message, table)
                .caption("From memory")
                .await?;
        }
        Content::Text("/path") => {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
            bot.send_document(&message, InputFile::path(path)).await?;
        }
        Content::Text("/album") => {
            let first = InputMediaDocument::new(InputFile::bytes("one.txt", "1")).caption("First");
            let second = InputMediaDocument::new(InputFile::bytes("two.txt", "2"));
            bot.send_media_group(&message, [first, second]).await?;
        }
        Content::Document(document) => {
            let name = document.file_name.as_deref().unwrap_or("document");
            keep(&bot, &message, &document.file_id, name).await?;
        }
        // The last size is the largest.
        Content::Photo([.., photo]) => keep(&bot, &message, &photo.file_id, "photo.jpg").await?,
        _ => {
            bot.send_message(&message, "/bytes, /path or /album; or send me a file")
                .await?;
        }
    }
    Ok(())
}

async fn keep(bot: &Bot, message: &Message, file_id: &str, name: &str) -> HandlerResult {
    // A name from outside must not lead out of the folder.
    let name = name.replace(['/', '\\'], "_");
    let path = std::env::temp_dir().join(format!("amanobot-{}-{name}", message.message_id));
    bot.download(file_id).to_path(&path).await?;
    let length = tokio::fs::metadata(&path).await?.len();
    bot.send_message(
        message,
        format!("{length} bytes kept in {}", path.display()),
    )
    .await?;
    Ok(())
}
