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
    /// What follows, split at each separator. Two separators in a row have an empty argument
    /// between them, unless it is [white space](ByCommand::whitespace) that separates.
    pub args: Vec<String>,
    /// What follows the first separator, as it is.
    pub rest: String,
}

/// Where a text is in an object.
type Extract<T> = Arc<dyn for<'a> Fn(&'a T) -> Option<&'a str> + Send + Sync>;

/// Routes messages by the command that they begin with: `/start`.
///
/// In groups, commands may be addressed to one of several bots: `/start@MyBot`. For this bot, it is
/// the same as `/start`; what is addressed to others is no command. The bot's name is asked of
/// Telegram when the first such command comes to a [`Router`](super::Router), once, unless it was
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
/// let commands = Router::new(by_chat_command())
///     .on("start", start)
///     .on("add", add)
///     .otherwise(unknown);
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
/// A command begins with a prefix, `/`, at the very beginning of the text. Its name ends at the
/// first separator, a single space. Case matters, unless [`lower`](KeyFunction::lower) says
/// otherwise.
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
    /// `/start@MyBot` is then `/start`, and `/start@OtherBot` is no command. Case does not matter
    /// here.
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
    /// As long as the bot's name is neither told nor learnt, whatever follows an `@` is taken for
    /// it. That is right as long as the bot only gets what is meant for it, as Telegram has it for
    /// private chats and for bots in privacy mode.
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
    ///     async fn on_chat_message(
    ///         &mut self,
    ///         cx: &mut Cx<PerChat>,
    ///         message: Message,
    ///     ) -> HandlerResult {
    ///         let Some(command) = self.commands.parse(&message) else {
    ///             return Ok(());
    ///         };
    ///         match command.name.as_str() {
    ///             "add" => self.count += command.rest.parse::<i64>()?,
    ///             "reset" => self.count = 0,
    ///             _ => {}
    ///         }
    ///         cx.sender().send_message(self.count.to_string()).await?;
    ///         Ok(())
    ///     }
    /// }
    ///
    /// let commands = by_chat_command().username("CounterBot");
    /// let counters = pair(per_chat_id(), move |_| Counter {
    ///     count: 0,
    ///     commands: commands.clone(),
    /// });
    /// # let _ = counters;
    /// ```
    pub fn parse(&self, object: &T) -> Option<Command> {
        self.syntax.parse((self.extract)(object)?)
    }
}

impl<T: Send + 'static> KeyFunction for ByCommand<T> {
    type Object = T;
    type Key = str;
    type Args = Command;

    fn key<'a>(&self, object: &'a T) -> Key<Cow<'a, str>, Command> {
        match self.parse(object) {
            Some(command) => Key::Is(Cow::Owned(command.name.clone()), command),
            None => Key::Absent,
        }
    }

    fn learn(&self, bot: &Bot, object: &T) -> Option<BoxFuture<'static, Result<()>>> {
        let username = self.syntax.unknown_username((self.extract)(object)?)?;
        let (bot, username) = (bot.clone(), Arc::clone(username));
        Some(Box::pin(async move {
            let me = bot.get_me().await?;
            // Whoever comes second has heard the same.
            let _ = username.set(me.username.unwrap_or_default());
            Ok(())
        }))
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

impl Syntax {
    /// The command in a text, if there is one and it is for this bot.
    fn parse(&self, text: &str) -> Option<Command> {
        let text = self.after_prefix(text)?;
        let address = self.username.as_ref().zip(Address::find(text));
        let Some((username, Address { name, bot, rest })) = address else {
            return Some(self.split(text));
        };
        let is_other = |own: &String| !own.eq_ignore_ascii_case(bot);
        if username.get().is_some_and(is_other) {
            return None;
        }
        Some(self.split(&format!("{name}{rest}")))
    }

    /// The bot's name, if it has to be asked for before this text can be understood.
    fn unknown_username(&self, text: &str) -> Option<&Arc<OnceLock<String>>> {
        let username = self.username.as_ref()?;
        let is_addressed = || Address::find(self.after_prefix(text)?);
        (username.get().is_none() && is_addressed().is_some()).then_some(username)
    }

    fn after_prefix<'a>(&self, text: &'a str) -> Option<&'a str> {
        let mut prefixes = self.prefixes.iter();
        prefixes.find_map(|prefix| text.strip_prefix(&**prefix))
    }

    /// Name and arguments, without prefix and address.
    fn split(&self, text: &str) -> Command {
        let owned = |(name, rest): (&str, &str), args: Vec<&str>| Command {
            name: name.to_owned(),
            args: args.into_iter().map(str::to_owned).collect(),
            rest: rest.to_owned(),
        };
        match &self.separator {
            Separator::Is(separator) => match text.split_once(&**separator) {
                Some(parts) => owned(parts, parts.1.split(&**separator).collect()),
                None => owned((text, ""), Vec::new()),
            },
            Separator::Whitespace => {
                let (name, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
                owned((name, rest.trim_start()), rest.split_whitespace().collect())
            }
        }
    }
}

/// To whom a command is addressed: `name@bot rest`.
struct Address<'a> {
    name: &'a str,
    bot: &'a str,
    rest: &'a str,
}

impl<'a> Address<'a> {
    /// The address behind the first word, if there is one. The word goes as far as Telegram's
    /// commands do, so an `@` among the arguments is none, whatever separates them.
    fn find(text: &'a str) -> Option<Self> {
        let (name, behind) = text.split_once('@')?;
        let is_word = |part: &str| part.chars().all(|c| c.is_alphanumeric() || c == '_');
        let end = behind.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let (bot, rest) = behind.split_at(end.unwrap_or(behind.len()));
        (is_word(name) && !bot.is_empty()).then_some(Self { name, bot, rest })
    }
}
