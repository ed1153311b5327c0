//! What can go wrong with a call, sorted by what a program does about it.
//!
//! Nothing here holds or prints the bot's token. Errors of other crates are boxed, so that their
//! versions are no promise of ours.

pub(crate) mod survived;

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::path::PathBuf;
use std::time::Duration;

use crate::types::ResponseParameters;

/// Result of whatever talks to Telegram.
pub type Result<T, E = Error> = std::result::Result<T, E>;

type BoxError = Box<dyn StdError + Send + Sync>;

/// Why a call, an upload or a download failed.
///
/// The text is one line that ends with the direct cause; [`source`](StdError::source) continues
/// behind that cause, so that a printed chain says nothing twice. `{error:#}` prints the chain.
///
/// # Examples
///
/// ```
/// use amanobot::{ApiErrorKind, Error};
///
/// fn worth_another_try(error: &Error) -> bool {
///     match error {
///         Error::Network { .. } | Error::BadResponse { .. } => true,
///         Error::Api(error) => error.kind == ApiErrorKind::TooManyRequests,
///         _ => false,
///     }
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Telegram understood the call and refused it.
    Api(Box<ApiError>),
    /// The answer is not the Bot API's: the page of a gateway, JSON of another shape, half an answer.
    BadResponse {
        /// Name of the method, or `download`.
        method: &'static str,
        /// HTTP status of the answer.
        status: u16,
        /// The answer, cut after 1024 bytes.
        body: String,
    },
    /// The answer is the Bot API's, but its result is not what the schema says.
    Decode {
        /// Name of the method; `webhook` for an update that came that way.
        method: &'static str,
        /// Where in the result, as in `[3].message.chat.type`; empty if it is the result itself.
        path: String,
        /// What does not fit there.
        source: serde_json::Error,
    },
    /// No answer: name lookup, connection, TLS, proxy, time limit, broken connection.
    Network {
        /// Name of the method, or `download`.
        method: &'static str,
        /// What the transport says.
        source: TransportError,
    },
    /// A file to send could not be read, or a download could not be written.
    Io {
        /// Name of the method, or `download`.
        method: &'static str,
        /// The file; for a reader the name it was given. `None` for a writer of the caller.
        path: Option<PathBuf>,
        /// What the operating system, the reader or the writer says.
        source: io::Error,
    },
    /// The call contradicts itself or asks for what cannot be had; sending it would not help.
    Invalid {
        /// Name of the method, or `download`.
        method: &'static str,
        /// What is wrong, and what to do about it.
        reason: String,
    },
    /// The bot cannot be set up: its token, the server's address, the proxy, TLS.
    Config {
        /// What is wrong, and what to do about it.
        reason: String,
    },
}

impl Error {
    /// Telegram's refusal, if that is what happened.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// How long Telegram asks to wait before the same call is made again.
    pub fn retry_after(&self) -> Option<Duration> {
        self.api().and_then(ApiError::retry_after)
    }

    /// Id of the supergroup that the group has become; the call succeeds there.
    pub fn migrated_to(&self) -> Option<i64> {
        self.api().and_then(ApiError::migrated_to)
    }

    /// Whether the user has blocked the bot.
    pub fn is_blocked(&self) -> bool {
        self.api()
            .is_some_and(|error| error.kind == ApiErrorKind::BotWasBlocked)
    }

    /// Whether a time limit of this side was reached.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Network { source, .. } if source.is_timeout())
    }

    pub(crate) fn invalid(method: &'static str, reason: impl Into<String>) -> Self {
        Self::Invalid {
            method,
            reason: reason.into(),
        }
    }

    pub(crate) fn config(reason: impl Into<String>) -> Self {
        Self::Config {
            reason: reason.into(),
        }
    }

    /// An error of decoding, whose text begins with the path when a field is to blame.
    pub(crate) fn decode(method: &'static str, error: serde_json::Error) -> Self {
        let text = error.to_string();
        let Some((path, why)) = split_path(&text) else {
            return Self::Decode {
                method,
                path: String::new(),
                source: error,
            };
        };
        Self::Decode {
            method,
            path: path.to_owned(),
            // Keeps line and column: `custom` reads them back from the end of the text.
            source: serde::de::Error::custom(why),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::BadResponse { method, status, .. } => {
                write!(
                    f,
                    "{method}: not an answer of the Bot API (status {status})"
                )
            }
            Self::Decode {
                method,
                path,
                source,
            } if path.is_empty() => write!(f, "{method}: cannot read the result: {source}"),
            Self::Decode {
                method,
                path,
                source,
            } => write!(f, "{method}: cannot read `{path}`: {source}"),
            Self::Network { method, source } => write!(f, "{method}: no answer: {source}"),
            Self::Io {
                method,
                path: Some(path),
                source,
            } => write!(f, "{method}: `{}`: {source}", path.display()),
            Self::Io {
                method,
                path: None,
                source,
            } => write!(f, "{method}: {source}"),
            Self::Invalid { method, reason } => write!(f, "{method}: {reason}"),
            Self::Config { reason } => f.write_str(reason),
        }?;
        survived::causes(self, f)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Network { source, .. } => source.source(),
            Self::Io { source, .. } => source.source(),
            Self::Decode { source, .. } => source.source(),
            Self::Api(_)
            | Self::BadResponse { .. }
            | Self::Invalid { .. }
            | Self::Config { .. } => None,
        }
    }
}

/// A refusal by Telegram.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// Name of the method, or `download`.
    pub method: &'static str,
    /// Telegram's error code, in general the HTTP status.
    pub code: u16,
    /// Telegram's explanation, in English.
    pub description: String,
    /// What kind of refusal it is.
    pub kind: ApiErrorKind,
    /// What a program can do about it.
    pub parameters: Option<ResponseParameters>,
}

impl ApiError {
    /// A refusal; its kind follows from code, parameters and description.
    pub fn new(
        method: &'static str,
        code: u16,
        description: impl Into<String>,
        parameters: Option<ResponseParameters>,
    ) -> Self {
        let description = description.into();
        let kind = ApiErrorKind::of(code, &description, parameters.as_ref());
        Self {
            method,
            code,
            description,
            kind,
            parameters,
        }
    }

    /// How long Telegram asks to wait before the same call is made again.
    pub fn retry_after(&self) -> Option<Duration> {
        let seconds = self.parameters.as_ref()?.retry_after?;
        u64::try_from(seconds).ok().map(Duration::from_secs)
    }

    /// Id of the supergroup that the group has become; the call succeeds there.
    pub fn migrated_to(&self) -> Option<i64> {
        self.parameters.as_ref()?.migrate_to_chat_id
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            method,
            description,
            code,
            ..
        } = self;
        write!(f, "{method}: {description} ({code})")
    }
}

impl StdError for ApiError {}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

/// Kinds of refusals that programs tell apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiErrorKind {
    /// The token is not, or no longer, that of a bot.
    Unauthorized,
    /// The bot was removed from the group or channel.
    BotWasKicked,
    /// The user has blocked the bot.
    BotWasBlocked,
    /// Too many calls; [`ApiError::retry_after`] says when to go on.
    TooManyRequests,
    /// The group has become a supergroup; [`ApiError::migrated_to`] says which.
    MigratedToSupergroup,
    /// The bot is not allowed to do this in the chat.
    NotEnoughRights,
    /// Another `getUpdates` or a webhook is taking this bot's updates.
    Conflict,
    /// There is no such method, file or bot. A chat that is not found is [`Other`](Self::Other).
    NotFound,
    /// Anything else.
    Other,
}

impl ApiErrorKind {
    fn of(code: u16, description: &str, parameters: Option<&ResponseParameters>) -> Self {
        // What is stated in numbers comes first: descriptions are reworded from time to time.
        if parameters.is_some_and(|parameters| parameters.migrate_to_chat_id.is_some()) {
            return Self::MigratedToSupergroup;
        }
        match code {
            401 => return Self::Unauthorized,
            404 => return Self::NotFound,
            409 => return Self::Conflict,
            429 => return Self::TooManyRequests,
            _ if parameters.is_some_and(|parameters| parameters.retry_after.is_some()) => {
                return Self::TooManyRequests;
            }
            _ => {}
        }

        let text = description.to_lowercase().replace(' ', "");
        let says = |first: &str, then: &str| {
            text.find(first)
                .is_some_and(|at| text[at + first.len()..].contains(then))
        };
        if text.contains("unauthorized") {
            Self::Unauthorized
        } else if says("bot", "kicked") {
            Self::BotWasKicked
        } else if says("bot", "blocked") {
            Self::BotWasBlocked
        } else if text.contains("toomanyrequests") {
            Self::TooManyRequests
        } else if says("migrated", "supergroupchat") {
            Self::MigratedToSupergroup
        } else if text.contains("notenoughrights") {
            Self::NotEnoughRights
        } else {
            Self::Other
        }
    }
}

/// Why a transport has no answer.
///
/// Made by implementations of [`Transport`](crate::bot::transport::Transport), who see to it that
/// neither the text nor any cause shows the token.
#[derive(Debug)]
pub struct TransportError {
    summary: Option<&'static str>,
    is_timeout: bool,
    source: BoxError,
}

impl TransportError {
    /// A failure that is explained by its cause.
    pub fn new(source: impl Into<BoxError>) -> Self {
        Self {
            summary: None,
            is_timeout: false,
            source: source.into(),
        }
    }

    /// A failure with a text of its own, as in `cannot connect`, and the cause behind it.
    pub fn because(summary: &'static str, source: impl Into<BoxError>) -> Self {
        Self {
            summary: Some(summary),
            is_timeout: false,
            source: source.into(),
        }
    }

    /// A time limit that was reached.
    pub fn timeout(source: impl Into<BoxError>) -> Self {
        Self {
            summary: Some("timed out"),
            is_timeout: true,
            source: source.into(),
        }
    }

    /// Whether a time limit of this side was reached.
    pub fn is_timeout(&self) -> bool {
        self.is_timeout
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.summary {
            Some(summary) => f.write_str(summary),
            None => self.source.fmt(f),
        }
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self.summary {
            Some(_) => Some(&*self.source),
            None => self.source.source(),
        }
    }
}

/// Splits `message.chat.type: why` after the path; `None` if the text does not begin with one.
fn split_path(text: &str) -> Option<(&str, &str)> {
    let (path, why) = text.split_once(": ")?;
    let is_path = !path.is_empty()
        && path
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'.' | b'[' | b']'));
    is_path.then_some((path, why))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(code: u16, description: &str) -> ApiErrorKind {
        ApiErrorKind::of(code, description, None)
    }

    #[test]
    fn the_kind_is_found_in_the_text() {
        use ApiErrorKind::{
            BotWasBlocked, BotWasKicked, MigratedToSupergroup, NotEnoughRights, Other,
            TooManyRequests, Unauthorized,
        };
        let cases = [
            ("Unauthorized", Unauthorized),
            (
                "Forbidden: bot was kicked from the group chat",
                BotWasKicked,
            ),
            (
                "Forbidden: bot was kicked from the supergroup chat",
                BotWasKicked,
            ),
            ("Forbidden: bot was blocked by the user", BotWasBlocked),
            ("Too Many Requests: retry after 5", TooManyRequests),
            ("TooManyRequests", TooManyRequests),
            (
                "Bad Request: group chat was migrated to a supergroup chat",
                MigratedToSupergroup,
            ),
            (
                "Bad Request: group chat was upgraded to a supergroup chat",
                Other,
            ),
            (
                "Bad Request: not enough rights to send text messages to the chat",
                NotEnoughRights,
            ),
            ("Bad Request: have no rights to send a message", Other),
            ("Bad Request: chat not found", Other),
            ("Forbidden: user is deactivated", Other),
            ("Bad Gateway", Other),
            ("", Other),
            // Two match: the earlier one wins.
            ("Unauthorized: bot was blocked", Unauthorized),
            ("bot was blocked, bot was kicked", BotWasKicked),
            // The words count in this order only.
            ("kicked by a bot", Other),
        ];
        for (description, expected) in cases {
            assert_eq!(kind(0, description), expected, "{description}");
        }
    }

    #[test]
    fn codes_and_parameters_decide_before_the_text() {
        assert_eq!(kind(401, ""), ApiErrorKind::Unauthorized);
        assert_eq!(kind(404, "Not Found"), ApiErrorKind::NotFound);
        assert_eq!(kind(429, "slow down"), ApiErrorKind::TooManyRequests);
        assert_eq!(
            kind(409, "Conflict: terminated by other getUpdates request"),
            ApiErrorKind::Conflict
        );

        let migrated = ResponseParameters {
            migrate_to_chat_id: Some(-1001),
            retry_after: None,
        };
        let error = ApiError::new(
            "sendMessage",
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            Some(migrated),
        );
        assert_eq!(error.kind, ApiErrorKind::MigratedToSupergroup);
        assert_eq!(error.migrated_to(), Some(-1001));
    }

    #[test]
    fn a_negative_retry_after_is_none() {
        let parameters = ResponseParameters {
            migrate_to_chat_id: None,
            retry_after: Some(-1),
        };
        let error = ApiError::new("getMe", 429, "Too Many Requests", Some(parameters));
        assert_eq!(error.retry_after(), None);
    }

    #[test]
    fn an_error_of_decoding_names_the_path_once() {
        let error = serde::de::Error::custom(
            "[3].message.chat.type: invalid type: integer `7`, expected a string at line 1 column 30",
        );
        let error = Error::decode("getUpdates", error);
        let Error::Decode { path, source, .. } = &error else {
            panic!("{error:?}");
        };
        assert_eq!(path, "[3].message.chat.type");
        assert_eq!((source.line(), source.column()), (1, 30));
        assert_eq!(
            error.to_string(),
            "getUpdates: cannot read `[3].message.chat.type`: \
             invalid type: integer `7`, expected a string at line 1 column 30"
        );
    }

    #[test]
    fn text_that_is_no_path_stays_in_the_cause() {
        for text in [
            "invalid type: null, expected a boolean",
            "missing field `id`",
            ": x",
        ] {
            assert_eq!(split_path(text), None, "{text}");
        }
    }

    #[test]
    fn a_chain_says_nothing_twice() {
        let refused = io::Error::new(io::ErrorKind::ConnectionRefused, "connection refused");
        let error = Error::Network {
            method: "getMe",
            source: TransportError::because("cannot connect", refused),
        };
        assert_eq!(error.to_string(), "getMe: no answer: cannot connect");
        assert_eq!(
            format!("{error:#}"),
            "getMe: no answer: cannot connect: connection refused"
        );
    }
}
