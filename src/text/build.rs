//! Text and entities from Rust, without markup.

use super::span::{length, spans};
use crate::types::{MessageEntity, MessageEntityType, User};

/// A text under construction, with its formatting.
///
/// Each method adds something at the end. What it adds is a `&str`, a `String` or another `Text`, so
/// that formatting nests. Offsets and lengths are counted along the way; what is empty adds nothing.
///
/// Telegram does not nest quotations, nor links, mentions, custom emoji and dates in one another: of
/// such a pair it keeps one.
///
/// # Examples
///
/// ```
/// use amanobot::text::{Text, to_html};
///
/// let (text, entities) = Text::new()
///     .push("see ")
///     .text_link(Text::from("the ").bold("manual"), "https://example.com/?a&b")
///     .push("\n")
///     .pre_in("rust", "let n = 1;")
///     .build();
///
/// assert_eq!(text, "see the manual\nlet n = 1;");
/// assert_eq!(
///     to_html(&text, &entities),
///     "see <a href=\"https://example.com/?a&amp;b\">the <b>manual</b></a>\n\
///      <pre><code class=\"language-rust\">let n = 1;</code></pre>"
/// );
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
pub struct Text {
    content: String,
    entities: Vec<MessageEntity>,
    /// Length in UTF-16 units.
    length: i64,
}

impl Text {
    /// Without anything in it.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text that has entities already, such as a received one.
    ///
    /// Entities are cut to what is there of the text; those that mark nothing are dropped.
    ///
    /// ```
    /// # use amanobot::types::Message;
    /// use amanobot::text::Text;
    ///
    /// fn quoted(message: &Message) -> Text {
    ///     let text = message.text.as_deref().unwrap_or_default();
    ///     let entities = message.entities.as_deref().unwrap_or_default();
    ///     Text::new().push("You said:\n").blockquote(Text::with_entities(text, entities))
    /// }
    /// ```
    pub fn with_entities(text: impl Into<String>, entities: &[MessageEntity]) -> Self {
        let mut whole = Self::from(text.into());
        whole.entities = spans(&whole.content, entities)
            .into_iter()
            .map(|span| MessageEntity {
                offset: span.units.start,
                length: span.units.end - span.units.start,
                ..span.entity.clone()
            })
            .collect();
        whole
    }

    /// Text as it is.
    pub fn push(mut self, text: impl Into<Text>) -> Self {
        self.append(text.into());
        self
    }

    /// Bold text.
    pub fn bold(self, text: impl Into<Text>) -> Self {
        self.mark(MessageEntityType::Bold, text)
    }

    /// Italic text.
    pub fn italic(self, text: impl Into<Text>) -> Self {
        self.mark(MessageEntityType::Italic, text)
    }

    /// Underlined text.
    pub fn underline(self, text: impl Into<Text>) -> Self {
        self.mark(MessageEntityType::Underline, text)
    }

    /// Text with a line through it.
    pub fn strikethrough(self, text: impl Into<Text>) -> Self {
        self.mark(MessageEntityType::Strikethrough, text)
    }

    /// Text that is hidden until it is tapped.
    pub fn spoiler(self, text: impl Into<Text>) -> Self {
        self.mark(MessageEntityType::Spoiler, text)
    }

    /// A quotation.
    pub fn blockquote(self, text: impl Into<Text>) -> Self {
        self.mark(MessageEntityType::Blockquote, text)
    }

    /// A quotation that shows its first lines until it is tapped.
    pub fn expandable_blockquote(self, text: impl Into<Text>) -> Self {
        self.mark(MessageEntityType::ExpandableBlockquote, text)
    }

    /// Code within a line. It holds no other formatting.
    pub fn code(self, code: impl Into<String>) -> Self {
        self.mark(MessageEntityType::Code, code.into())
    }

    /// A block of code. It holds no other formatting.
    pub fn pre(self, code: impl Into<String>) -> Self {
        self.mark(MessageEntityType::Pre, code.into())
    }

    /// A block of code in a programming language, such as `rust`.
    pub fn pre_in(self, language: impl Into<String>, code: impl Into<String>) -> Self {
        self.entity(
            MessageEntity::new(MessageEntityType::Pre, 0, 0).language(language),
            code.into(),
        )
    }

    /// A link.
    pub fn text_link(self, text: impl Into<Text>, url: impl Into<String>) -> Self {
        self.entity(
            MessageEntity::new(MessageEntityType::TextLink, 0, 0).url(url),
            text,
        )
    }

    /// A mention of a user, who need not have a username.
    ///
    /// Telegram looks at the user's `id` only.
    pub fn text_mention(self, text: impl Into<Text>, user: User) -> Self {
        self.entity(
            MessageEntity::new(MessageEntityType::TextMention, 0, 0).user(user),
            text,
        )
    }

    /// A custom emoji, with the ordinary one that is shown where it cannot be.
    pub fn custom_emoji(
        self,
        emoji: impl Into<String>,
        custom_emoji_id: impl Into<String>,
    ) -> Self {
        self.entity(
            MessageEntity::new(MessageEntityType::CustomEmoji, 0, 0)
                .custom_emoji_id(custom_emoji_id),
            emoji.into(),
        )
    }

    /// A moment, shown in the reader's language and time zone.
    ///
    /// The format is `r` for a span such as “in 5 minutes”; or any of `w` (day of the week), `d` or `D`
    /// (short or long date), `t` or `T` (short or long time), in this order; or empty, to show the text.
    pub fn date_time(
        self,
        text: impl Into<Text>,
        unix_time: i64,
        date_time_format: impl Into<String>,
    ) -> Self {
        self.entity(
            MessageEntity::new(MessageEntityType::DateTime, 0, 0)
                .unix_time(unix_time)
                .date_time_format(date_time_format),
            text,
        )
    }

    /// Text marked by an entity of any kind, whose offset and length are overwritten.
    ///
    /// ```
    /// use amanobot::text::Text;
    /// use amanobot::types::{MessageEntity, MessageEntityType};
    ///
    /// let link = MessageEntity::new(MessageEntityType::TextLink, 0, 0).url("https://example.com");
    /// let (_, entities) = Text::from("😀 ").entity(link, "here").build();
    /// assert_eq!((entities[0].offset, entities[0].length), (3, 4));
    /// ```
    pub fn entity(mut self, entity: MessageEntity, text: impl Into<Text>) -> Self {
        let text = text.into();
        if text.length > 0 {
            self.entities.push(MessageEntity {
                offset: self.length,
                length: text.length,
                ..entity
            });
        }
        self.append(text);
        self
    }

    /// The text and its entities, as the methods of [`Bot`](crate::Bot) want them.
    ///
    /// ```no_run
    /// # use amanobot::prelude::*;
    /// # use amanobot::text::Text;
    /// # async fn example(bot: Bot) -> Result<()> {
    /// let (caption, entities) = Text::from("A ").bold("cat").build();
    /// bot.send_photo(7, InputFile::path("cat.jpg"))
    ///     .caption(caption)
    ///     .caption_entities(entities)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn build(self) -> (String, Vec<MessageEntity>) {
        (self.content, self.entities)
    }

    fn mark(self, kind: MessageEntityType, text: impl Into<Text>) -> Self {
        self.entity(MessageEntity::new(kind, 0, 0), text)
    }

    fn append(&mut self, text: Text) {
        let before = self.length;
        self.entities
            .extend(text.entities.into_iter().map(|entity| MessageEntity {
                offset: entity.offset + before,
                ..entity
            }));
        self.content += &text.content;
        self.length += text.length;
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self {
            length: length(&text),
            content: text,
            entities: Vec::new(),
        }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

impl From<&String> for Text {
    fn from(text: &String) -> Self {
        Self::from(text.as_str())
    }
}
