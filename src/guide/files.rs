//! Files: up and down.
//!
//! # Up
//!
//! Whatever takes a file takes an [`InputFile`](crate::InputFile):
//!
//! | | the file is |
//! | --- | --- |
//! | [`InputFile::path`](crate::InputFile::path) | on this machine; read while it is sent |
//! | [`InputFile::bytes`](crate::InputFile::bytes) | in memory, with a name |
//! | [`InputFile::reader`](crate::InputFile::reader) | whatever a reader yields, with a name |
//! | [`InputFile::url`](crate::InputFile::url) | on the web; Telegram fetches it |
//! | [`InputFile::id`](crate::InputFile::id) | at Telegram already: the `file_id` of a message |
//!
//! ```
//! use amanobot::prelude::*;
//! use amanobot::types::InputMediaDocument;
//!
//! async fn report(bot: &Bot, chat_id: i64) -> Result<()> {
//!     let table = InputFile::bytes("report.csv", "city,letters\nRio,3\n");
//!     let sent = bot.send_document(chat_id, table).caption("Today's").await?;
//!
//!     // The second time it need not travel.
//!     let document = sent.document.expect("that is what was sent");
//!     bot.send_document(chat_id, InputFile::id(document.file_id)).await?;
//!
//!     // An album. Names of parts and `attach://` are taken care of.
//!     let first = InputMediaDocument::new(InputFile::bytes("one.txt", "1")).caption("First");
//!     let second = InputMediaDocument::new(InputFile::bytes("two.txt", "2"));
//!     bot.send_media_group(chat_id, [first, second]).await?;
//!     Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<()> {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let chat = sim.user("Alice").private_chat();
//! #     chat.send("/start").await;
//! #     report(&sim.bot(), chat.id()).await?;
//! #     assert_eq!(chat.reply().await.text(), "Today's");
//! #     chat.reply().await;
//! #     assert_eq!(chat.reply().await.text(), "First");
//! #     Ok(())
//! # }
//! ```
//!
//! Uploads stream: a gigabyte takes no more memory than a kilobyte. A path is opened when the call
//! is awaited, and an [`Io`](crate::Error::Io) error names it if it cannot be read.
//!
//! # Down
//!
//! A received message has `file_id`s. [`download`](crate::Bot::download) takes one, and says where
//! the content goes:
//!
//! ```
//! use amanobot::prelude::*;
//!
//! async fn keep(bot: &Bot, message: &Message) -> HandlerResult {
//!     match message.content() {
//!         Content::Document(document) => {
//!             let path = std::env::temp_dir().join(format!("document-{}", message.message_id));
//!             let size = bot.download(&document.file_id).to_path(&path).await?;
//!             println!("{size} bytes in {}", path.display());
//! #           assert_eq!(tokio::fs::read(&path).await?, b"The end.");
//! #           tokio::fs::remove_file(&path).await?;
//!         }
//!         Content::Photo([.., largest]) => {
//!             let picture = bot.download(&largest.file_id).bytes().await?;
//!             println!("{} bytes in memory", picture.len());
//!         }
//!         _ => {}
//!     }
//!     Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> HandlerResult {
//! #     let sim = amanobot::sim::Simulator::new();
//! #     let chat = sim.user("Alice").private_chat();
//! #     let message = chat.send_document("novel.txt", "The end.").await;
//! #     keep(&sim.bot(), &serde_json::from_value(message)?).await
//! # }
//! ```
//!
//! A path has the whole file or is left as it was. There are also [`to`](crate::bot::Download::to),
//! which fills a writer, and [`stream`](crate::bot::Download::stream), which is a reader. Do not
//! use the name that the sender gave the file as a path: it may lead out of the folder.
//!
//! Telegram takes uploads up to 50 MB and gives downloads up to 20 MB. A
//! [Bot API server of your own](https://github.com/tdlib/telegram-bot-api) knows no such limits:
//! [`api_url`](crate::BotBuilder::api_url) and [`local_files`](crate::BotBuilder::local_files).
//!
//! Next: [Formatted text](super::formatted_text)
