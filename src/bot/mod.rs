//! The bot: a token, and the way its calls take.
//!
//! Knows requests only as [`Method`](crate::methods::Method)s, and nothing of where updates come from.

mod aliases;
mod builder;
mod call;
mod calls;
mod file;
mod form;
mod hook;
mod http;
mod multipart;
mod secret;
pub mod transport;

use std::fmt;
use std::sync::Arc;

pub use builder::BotBuilder;
#[cfg(feature = "sim")]
pub(crate) use builder::with_tls;
pub use call::Call;
pub use file::{Download, FileReader};
pub use hook::{Finished, Hook, Outcome, Started};

use self::file::LocalFiles;
use self::hook::Hooks;
use self::secret::Secrets;
use self::transport::{BoxFuture, Transport};
use crate::error::{Error, Result};

/// A bot, ready to make calls. Clones are cheap, and share its connections.
///
/// # Examples
///
/// ```no_run
/// use amanobot::Bot;
///
/// # async fn example() -> amanobot::Result<()> {
/// let bot = Bot::new("123456789:AAbbCCddEEff");
/// bot.send_message("@announcements", "Hello").await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Bot(Arc<Inner>);

struct Inner {
    core: Arc<Core>,
    hooks: Option<Arc<Hooks>>,
}

/// What a bot with a hook has in common with the one that it was made of.
struct Core {
    /// Or why there is none.
    transport: Result<Box<dyn Transport>, Refusal>,
    id: Option<i64>,
    secrets: Secrets,
    local_files: Option<LocalFiles>,
}

/// Why a bot sends nothing.
#[derive(Debug)]
enum Refusal {
    /// It could not be set up.
    Config(String),
    /// What its calls are about cannot be had.
    Invalid(String),
}

impl Bot {
    /// A bot at Telegram's own server.
    ///
    /// Nothing is sent. If the token is none, each call fails with [`Error::Config`]; use
    /// [`builder`](Self::builder) to know at once.
    pub fn new(token: impl Into<String>) -> Self {
        Self::builder(token).build().unwrap_or_else(|error| {
            let refusal = Refusal::Config(error.to_string());
            Self::from_parts(Err(refusal), None, Secrets::default(), None)
        })
    }

    /// Sets a bot up in detail.
    pub fn builder(token: impl Into<String>) -> BotBuilder {
        BotBuilder::new(token.into())
    }

    /// The bot whose token is in the environment's variable `AMANOBOT_TOKEN`.
    ///
    /// `AMANOBOT_API_URL`, if it is set, is the address of the Bot API server, as for
    /// [`api_url`](BotBuilder::api_url).
    ///
    /// # Errors
    ///
    /// [`Error::Config`] that says which variable to set, or what is wrong with it.
    pub fn from_env() -> Result<Self> {
        BotBuilder::from_variables(|name| std::env::var_os(name))?.build()
    }

    /// A bot whose requests are carried by something else than HTTP.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if the token is none.
    pub fn with_transport(token: impl Into<String>, transport: impl Transport) -> Result<Self> {
        Self::builder(token).transport(transport).build()
    }

    /// The bot's user id, which is the number in its token. `None` if the token is none.
    pub fn id(&self) -> Option<i64> {
        self.0.core.id
    }

    /// Prepares to download a file that was sent to the bot.
    pub fn download(&self, file_id: impl Into<String>) -> Download {
        Download::new(self.clone(), file_id.into())
    }

    /// Resolves when the server has ended for good, which only a simulator does.
    pub fn closed(&self) -> BoxFuture<'_, ()> {
        match &self.0.core.transport {
            Ok(transport) => transport.closed(),
            Err(_) => Box::pin(std::future::pending()),
        }
    }

    /// A bot whose calls fail with [`Error::Invalid`] when they are awaited: for a call that is about
    /// something that cannot be had. Its hooks are told of them as of any other.
    pub(crate) fn refusing(&self, reason: impl Into<String>) -> Self {
        let refusal = Refusal::Invalid(reason.into());
        let bot = Self::from_parts(Err(refusal), self.id(), Secrets::default(), None);
        Self(Arc::new(Inner {
            core: Arc::clone(&bot.0.core),
            hooks: self.0.hooks.clone(),
        }))
    }

    fn from_parts(
        transport: Result<Box<dyn Transport>, Refusal>,
        id: Option<i64>,
        secrets: Secrets,
        local_files: Option<LocalFiles>,
    ) -> Self {
        let core = Core {
            transport,
            id,
            secrets,
            local_files,
        };
        Self(Arc::new(Inner {
            core: Arc::new(core),
            hooks: None,
        }))
    }

    /// The way that a call of `method` takes.
    fn transport(&self, method: &'static str) -> Result<&dyn Transport> {
        match &self.0.core.transport {
            Ok(transport) => Ok(&**transport),
            Err(Refusal::Config(reason)) => Err(Error::config(reason)),
            Err(Refusal::Invalid(reason)) => Err(Error::invalid(method, reason)),
        }
    }

    fn secrets(&self) -> &Secrets {
        &self.0.core.secrets
    }

    fn local_files(&self) -> Option<&LocalFiles> {
        self.0.core.local_files.as_ref()
    }
}

impl fmt::Debug for Bot {
    /// Shows neither the token nor an address that holds it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bot")
            .field("id", &self.0.core.id)
            .field("transport", &self.0.core.transport)
            .finish_non_exhaustive()
    }
}
