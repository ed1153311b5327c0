//! Commands: `/name@MyBot argument argument`.
//!
//! Arguments stay texts: what they mean is for the handler.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

use super::key::{Key, KeyFunction};
use crate::bot::Bot;
use crate::bot::transport::BoxFuture;
use crate::error::Result;
use crate::types::Message;

/// A command as a user has written it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Command {
    /// Its name, without the prefix and without the name of the bot: `start` of `/start@MyBot now`.
    pub name: String,
    /// What follows, split at each separator. Two separators in a row have an empty argument between
    /// them, unless it is [white space](ByCommand::whitespace) that separates.
    pub args: Vec<String>,
    /// What follows the first separator, as it is.
    pub rest: String,
}

/// Where a text is in an object.
type Extract<T> = Arc<dyn for<'a> Fn(&'a T) -> Option<&'a str> + Send + Sync>;

/// Routes messages by the command that they begin with: `/start`.
///
/// In groups, commands may be addressed to one of several bots: `/start@MyBot`. For this bot, it is the
/// same as `/start`; what is addressed to others is no command. The bot's name is asked of Telegram
/// when the first such command comes to a [`Router`](super::Router), once, unless it was
/// [told](ByCommand::username) before.
///
/// ```
/// use amanobot::prelude::*;
///
/// async fn start(bot: Bot, message: Message) -> HandlerResult {
///     bot.send_message(&message, "Hello").await?;
///     Ok(())
/// }
///
/// async fn add(bot: Bot, message: Message, command: Command) -> HandlerResult {
///     let sum: i64 = command.args.iter().filter_map(|number| number.parse::<i64>().ok()).sum();
///     bot.send_message(&message, sum.to_string()).await?;
///     Ok(())
/// }
/// # async fn unknown(_: Bot, _: Message) -> HandlerResult { Ok(()) }
///
/// let commands = Router::new(by_chat_command()).on("start", start).on("add", add).otherwise(unknown);
/// let routes = Routes::new().on_chat_message(commands.into_handler());
/// ```
///
/// Only text counts. For captions as well, or other prefixes and separators, see [`by_command`] and
/// [`ByCommand`].
pub fn by_chat_command() -> ByCommand<Message> {
    let mut by = by_command(|message: &Message| message.text.as_deref());
    by.syntax.username = Some(Arc::default());
    by
}

/// Routes by the command that a text in an object begins with; `extract` finds the text.
///
/// An object without that text is no command.
///
/// ```
/// use amanobot::prelude::*;
///
/// // `buy 3` in the data of a button.
/// let by_button = by_command(|query: &CallbackQuery| query.data.as_deref()).prefix("");
///
/// // A command may be the caption of a photo.
/// let by_caption = by_command(Message::text_or_caption).username("MyBot");
/// # let _ = (by_button, by_caption);
/// ```
pub fn by_command<T: 'static>(
    extract: impl for<'a> Fn(&'a T) -> Option<&'a str> + Send + Sync + 'static,
) -> ByCommand<T> {
    ByCommand {
        extract: Arc::new(extract),
        syntax: Syntax {
            prefixes: vec!["/".to_owned()],
            separator: Separator::Is(" ".to_owned()),
            username: None,
        },
    }
}

/// Routes by commands, made by [`by_chat_command`] or [`by_command`].
///
/// A command begins with a prefix, `/`, at the very beginning of the text. Its name ends at the first
/// separator, a single space. Case matters, unless [`lower`](KeyFunction::lower) says otherwise.
///
/// Clones are cheap, and know the bot's name as soon as one of them has learnt it.
pub struct ByCommand<T> {
    extract: Extract<T>,
    syntax: Syntax,
}

impl<T> ByCommand<T> {
    /// Commands begin with this, instead of `/`.
    pub fn prefix(self, prefix: impl Into<String>) -> Self {
        self.prefixes([prefix])
    }

    /// Commands begin with one of these: the first that fits is cut off, so the longer of two that
    /// begin alike goes first.
    pub fn prefixes<I>(mut self, prefixes: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        self.syntax.prefixes = prefixes.into_iter().map(Into::into).collect();
        self
    }

    /// This separates the name and the arguments, instead of a space.
    ///
    /// # Panics
    ///
    /// If it is empty.
    pub fn separator(mut self, separator: impl Into<String>) -> Self {
        let separator = separator.into();
        assert!(!separator.is_empty(), "an empty text separates nothing");
        self.syntax.separator = Separator::Is(separator);
        self
    }

    /// White space of any kind and length separates the name and the arguments, new lines included.
    pub fn whitespace(mut self) -> Self {
        self.syntax.separator = Separator::Whitespace;
        self
    }

    /// The bot's username, with or without `@`, so that it need not be asked of Telegram.
    ///
    /// `/start@MyBot` is then `/start`, and `/start@OtherBot` is no command. Case does not matter here.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        let username = username.into();
        let username = username
            .strip_prefix('@')
            .map(str::to_owned)
            .unwrap_or(username);
        self.syntax.username = Some(Arc::new(OnceLock::from(username)));
        self
    }

    /// The command, if there is one: for a `match`, where a router does not reach, such as in the
    /// hook of a delegate.
    ///
    /// As long as the bot's name is neither told nor learnt, whatever follows an `@` is taken for it.
    /// That is right as long as the bot only gets what is meant for it, as Telegram has it for private
    /// chats and for bots in privacy mode.
    ///
    /// ```
    /// use amanobot::prelude::*;
    /// use amanobot::routing::ByCommand;
    ///
    /// struct Counter {
    ///     count: i64,
    ///     commands: ByCommand<Message>,
    /// }
    ///
    /// impl Delegate<PerChat> for Counter {
    ///     async fn on_chat_message(&mut self, cx: &mut Cx<PerChat>, message: Message) -> HandlerResult {
    ///         let Some(command) = self.commands.parse(&message) else {
    ///             return Ok(());
    ///         };
    ///         match command.name.as_str() {
    ///             "add" => self.count += command.rest.parse::<i64>()?,
    ///             "reset" => self.count = 0,
    ///             _ => {}
    ///         }
    ///         cx.bot().send_message(cx.chat_id(), self.count.to_string()).await?;
    ///         Ok(())
    ///     }
    /// }
    ///
    /// let commands = by_chat_command().username("CounterBot");
    /// let counters = pair(per_chat_id(), move |_| Counter { count: 0, commands: commands.clone() });
    /// # let _ = counters;
    /// ```
    pub fn parse(&self, object: &T) -> Option<Command> {
        let parts = self.syntax.command((self.extract)(object)?)?;
        Some(self.syntax.owned(parts))
    }
}

impl<T: Send + 'static> KeyFunction for ByCommand<T> {
    type Object = T;
    type Key = str;
    type Args = Command;

    fn key<'a>(&self, object: &'a T) -> Key<Cow<'a, str>, Command> {
        let text = (self.extract)(object);
        match text.and_then(|text| self.syntax.command(text)) {
            Some(parts) => Key::Is(Cow::Borrowed(parts.name), self.syntax.owned(parts)),
            None => Key::Absent,
        }
    }

    fn learn(&self, bot: &Bot, object: &T) -> Option<BoxFuture<'static, Result<()>>> {
        let username = self.syntax.username.as_ref()?;
        if username.get().is_some() {
            return None;
        }
        let parts = self.syntax.split((self.extract)(object)?)?;
        parts.name.contains('@').then(|| {
            let (bot, username) = (bot.clone(), Arc::clone(username));
            Box::pin(async move {
                let me = bot.get_me().await?;
                // Whoever comes second has heard the same.
                let _ = username.set(me.username.unwrap_or_default());
                Ok(())
            }) as BoxFuture<'static, Result<()>>
        })
    }
}

impl<T> Clone for ByCommand<T> {
    fn clone(&self) -> Self {
        Self {
            extract: Arc::clone(&self.extract),
            syntax: self.syntax.clone(),
        }
    }
}

impl<T> fmt::Debug for ByCommand<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByCommand")
            .field("syntax", &self.syntax)
            .finish_non_exhaustive()
    }
}

/// What a command looks like.
#[derive(Debug, Clone)]
struct Syntax {
    prefixes: Vec<String>,
    separator: Separator,
    /// The bot's own; empty until it is known. `None` if commands are not addressed to anybody.
    username: Option<Arc<OnceLock<String>>>,
}

#[derive(Debug, Clone)]
enum Separator {
    Is(String),
    Whitespace,
}

/// A command in a text.
struct Parts<'a> {
    name: &'a str,
    /// What follows the first separator, if there is one.
    rest: Option<&'a str>,
}

impl Syntax {
    /// The command in a text, if there is one and it is for this bot.
    fn command<'a>(&self, text: &'a str) -> Option<Parts<'a>> {
        let parts = self.split(text)?;
        let Some(username) = &self.username else {
            return Some(parts);
        };
        let Some((name, addressee)) = parts.name.split_once('@') else {
            return Some(parts);
        };
        let is_other = |own: &String| !own.eq_ignore_ascii_case(addressee);
        if username.get().is_some_and(is_other) {
            return None;
        }
        Some(Parts { name, ..parts })
    }

    /// What comes before and after the first separator in a text that begins with a prefix.
    fn split<'a>(&self, text: &'a str) -> Option<Parts<'a>> {
        let text = self
            .prefixes
            .iter()
            .find_map(|prefix| text.strip_prefix(&**prefix))?;
        let parts = match &self.separator {
            Separator::Is(separator) => text.split_once(&**separator),
            Separator::Whitespace => text
                .split_once(char::is_whitespace)
                .map(|(name, rest)| (name, rest.trim_start())),
        };
        Some(match parts {
            Some((name, rest)) => Parts {
                name,
                rest: Some(rest),
            },
            None => Parts {
                name: text,
                rest: None,
            },
        })
    }

    fn owned(&self, Parts { name, rest }: Parts<'_>) -> Command {
        let args = match (rest, &self.separator) {
            (None, _) => Vec::new(),
            (Some(rest), Separator::Is(separator)) => {
                rest.split(&**separator).map(str::to_owned).collect()
            }
            (Some(rest), Separator::Whitespace) => {
                rest.split_whitespace().map(str::to_owned).collect()
            }
        };
        Command {
            name: name.to_owned(),
            args,
            rest: rest.unwrap_or_default().to_owned(),
        }
    }
}
