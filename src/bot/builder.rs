//! Sets a bot up: token, server, proxy, TLS, time limits.
//!
//! Everything is checked here, before the first call; nothing is sent.

use std::ffi::OsString;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use reqwest::Url;

use super::Bot;
use super::file::LocalFiles;
use super::http::Http;
use super::secret::Secrets;
use super::transport::Transport;
use crate::error::{Error, Result};

/// Telegram's own server.
const TELEGRAM: &str = "https://api.telegram.org";

/// Time for an answer, unless told otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// Sets a [`Bot`] up.
///
/// # Examples
///
/// ```no_run
/// use std::time::Duration;
///
/// use amanobot::Bot;
///
/// # fn main() -> amanobot::Result<()> {
/// let bot = Bot::builder("123456789:AAbbCCddEEff")
///     .api_url("http://localhost:8081")
///     .local_files(true)
///     .timeout(Duration::from_secs(60))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a builder does nothing until `build` is called"]
pub struct BotBuilder {
    token: String,
    api_url: Option<String>,
    is_test_environment: bool,
    proxy: Option<String>,
    proxy_auth: Option<(String, String)>,
    client: Option<reqwest::Client>,
    timeout: Duration,
    transport: Option<Box<dyn Transport>>,
    local_files: Option<LocalFiles>,
}

impl BotBuilder {
    pub(super) fn new(token: String) -> Self {
        Self {
            token,
            api_url: None,
            is_test_environment: false,
            proxy: None,
            proxy_auth: None,
            client: None,
            timeout: TIMEOUT,
            transport: None,
            local_files: None,
        }
    }

    /// Token and address from variables of the environment.
    pub(super) fn from_variables(variable: impl Fn(&str) -> Option<OsString>) -> Result<Self> {
        let read = |name| match variable(name) {
            Some(value) if !value.is_empty() => value
                .into_string()
                .map(Some)
                .map_err(|_| Error::config(format!("`{name}` is not valid Unicode"))),
            _ => Ok(None),
        };
        let Some(token) = read("AMANOBOT_TOKEN")? else {
            return Err(Error::config(
                "`AMANOBOT_TOKEN` is not set; get a token from https://t.me/BotFather \
                 and `export AMANOBOT_TOKEN=123456789:…`",
            ));
        };
        let mut builder = Self::new(token);
        builder.api_url = read("AMANOBOT_API_URL")?;
        Ok(builder)
    }

    /// Address of the Bot API server, without the part that begins with `/bot`. Telegram's own by default.
    pub fn api_url(mut self, base: impl Into<String>) -> Self {
        self.api_url = Some(base.into());
        self
    }

    /// Whether the bot lives in Telegram's test environment.
    pub fn test_environment(mut self, is_test_environment: bool) -> Self {
        self.is_test_environment = is_test_environment;
        self
    }

    /// An HTTP proxy for everything this bot sends, as in `http://proxy.example.org:3128`.
    ///
    /// Without it the proxy is that of the environment's variables `HTTP_PROXY`, `HTTPS_PROXY`,
    /// `ALL_PROXY` and `NO_PROXY`, if they are set.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// User and password for the [`proxy`](Self::proxy).
    pub fn proxy_basic_auth(
        mut self,
        user: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        self.proxy_auth = Some((user.into(), password.into()));
        self
    }

    /// Time for an answer, 30 seconds by default. That a call of `getUpdates` waits is added to it.
    ///
    /// A download may take any time, but not fall silent for longer than this; an upload may not stall
    /// for longer than ten times this.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// The HTTP client to use, with its own connections, TLS and proxies. Several bots may share one.
    ///
    /// Let it not follow redirects: the address of a call holds the token. How long an answer may take is
    /// decided by [`timeout`](Self::timeout), whatever the client's own `timeout`; a `read_timeout` of the
    /// client has to be longer than polls wait.
    pub fn client(mut self, client: reqwest::Client) -> Self {
        self.client = Some(client);
        self
    }

    /// Something else than HTTP to carry requests: a simulator, a recorder.
    ///
    /// Address, proxy, client and timeout mean nothing then.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Box::new(transport));
        self
    }

    /// Whether a Bot API server with `--local` runs on this machine: its files are read from disk.
    ///
    /// Such a server is trusted: it names any file that the bot may read.
    pub fn local_files(mut self, are_local: bool) -> Self {
        self.local_files = are_local.then_some(LocalFiles::Here);
        self
    }

    /// Where the files of a Bot API server with `--local` are seen from here: what the server has under
    /// `there` is read from under `here`, as with a volume that two containers share.
    pub fn local_files_under(
        mut self,
        there: impl Into<PathBuf>,
        here: impl Into<PathBuf>,
    ) -> Self {
        self.local_files = Some(LocalFiles::Under {
            there: there.into(),
            here: here.into(),
        });
        self
    }

    /// The bot.
    ///
    /// # Errors
    ///
    /// [`Error::Config`] if token, address or proxy are none, if they need TLS and the crate is built
    /// without it, or if the system has no certificates to trust.
    pub fn build(mut self) -> Result<Bot> {
        let id = bot_id(&self.token)?;
        let mut secrets = Secrets::of_token(&self.token);
        let local_files = self.local_files.take();
        let transport = match self.transport.take() {
            Some(transport) => transport,
            None => Box::new(self.http(&mut secrets)?),
        };
        Ok(Bot::from_parts(
            Ok(transport),
            Some(id),
            secrets,
            local_files,
        ))
    }

    fn http(self, secrets: &mut Secrets) -> Result<Http> {
        let base = base(self.api_url.as_deref().unwrap_or(TELEGRAM))?;
        let proxy = self.proxy.as_deref().map(proxy).transpose()?;
        let proxy = authorised(proxy, self.proxy_auth, secrets)?;
        let client = match (self.client, &proxy) {
            (Some(client), None) => client,
            (Some(_), Some(_)) => {
                return Err(Error::config(
                    "a proxy is given beside a client; set it on the client instead",
                ));
            }
            (None, proxy) => client(&base, proxy.as_ref())?,
        };
        let test = self.is_test_environment;
        let secrets = secrets.clone();
        Ok(Http::new(
            client,
            &base,
            &self.token,
            test,
            self.timeout,
            secrets,
        ))
    }
}

impl fmt::Debug for BotBuilder {
    /// Shows neither the token nor anything else that may hold a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BotBuilder")
            .field("test_environment", &self.is_test_environment)
            .field("timeout", &self.timeout)
            .field("transport", &self.transport)
            .field("local_files", &self.local_files)
            .finish_non_exhaustive()
    }
}

/// The bot's id, which is the number in its token.
fn bot_id(token: &str) -> Result<i64> {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    token
        .split_once(':')
        .filter(|(_, secret)| !secret.is_empty() && secret.bytes().all(is_part))
        .filter(|(id, _)| id.bytes().all(|byte| byte.is_ascii_digit()))
        .and_then(|(id, _)| id.parse().ok())
        .ok_or_else(|| {
            Error::config(
                "this is no token of a bot; one looks like `123456789:AAbbCCddEEff`, \
                 without spaces or quotes",
            )
        })
}

// The addresses themselves are not shown: they may hold a password, or, by mistake, the token.

fn base(text: &str) -> Result<Url> {
    let refused = |why: &dyn fmt::Display| {
        Error::config(format!(
            "the address of the Bot API server is none: {why}; one looks like `{TELEGRAM}`"
        ))
    };
    let url = Url::parse(text).map_err(|error| refused(&error))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(refused(
            &"it begins neither with `http://` nor with `https://`",
        ));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refused(&"it has a query or a fragment"));
    }
    let holds_token = |segment: &str| {
        segment
            .strip_prefix("bot")
            .is_some_and(|token| token.starts_with(|char: char| char.is_ascii_digit()))
    };
    if url
        .path_segments()
        .is_some_and(|mut segments| segments.any(holds_token))
    {
        return Err(refused(&"it goes on to the token"));
    }
    Ok(url)
}

fn proxy(text: &str) -> Result<Url> {
    let refused = |why: &dyn fmt::Display| {
        Error::config(format!(
            "the address of the proxy is none: {why}; one looks like `http://proxy.example.org:3128`"
        ))
    };
    let url = Url::parse(text).map_err(|error| refused(&error))?;
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
        return Err(refused(&"only `http://` and `https://` are known"));
    }
    Ok(url)
}

/// The proxy's address with user and password.
fn authorised(
    proxy: Option<Url>,
    auth: Option<(String, String)>,
    secrets: &mut Secrets,
) -> Result<Option<Url>> {
    let Some(mut proxy) = proxy else {
        return match auth {
            None => Ok(None),
            Some(_) => Err(Error::config(
                "a proxy's user and password are given, but no proxy",
            )),
        };
    };
    if let Some((user, password)) = auth {
        secrets.add(&password);
        proxy
            .set_username(&user)
            .and_then(|()| proxy.set_password(Some(&password)))
            .expect("an address with a host takes user and password");
    }
    // As it stands in the address, escaped.
    secrets.add(proxy.password().unwrap_or_default());
    Ok(Some(proxy))
}

fn client(base: &Url, proxy: Option<&Url>) -> Result<reqwest::Client> {
    let is_secure = [Some(base), proxy]
        .into_iter()
        .flatten()
        .any(|url| url.scheme() == "https");
    let mut builder = with_tls(reqwest::Client::builder(), is_secure)?
        // The Bot API does not redirect, and the address that would be left behind holds the token.
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .user_agent(concat!("amanobot/", env!("CARGO_PKG_VERSION")));
    if let Some(proxy) = proxy {
        let proxy = reqwest::Proxy::all(proxy.clone())
            .map_err(|_| Error::config("the proxy's address is none"))?;
        builder = builder.proxy(proxy);
    }
    builder.build().map_err(|error| {
        let error = error.without_url();
        Error::config(format!("cannot set up the HTTP client: {error}"))
    })
}

/// TLS by rustls, with the provider passed on from here: nothing global is installed or looked up.
#[cfg(feature = "rustls")]
pub(crate) fn with_tls(
    builder: reqwest::ClientBuilder,
    is_secure: bool,
) -> Result<reqwest::ClientBuilder> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let refused = |error: rustls::Error| Error::config(format!("cannot set up TLS: {error}"));
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(refused)?;
    let config = if is_secure {
        config.with_platform_verifier().map_err(refused)?
    } else {
        // A server without TLS needs no certificates, which would take their time to load, or be missing.
        config.with_root_certificates(rustls::RootCertStore::empty())
    };
    let mut config = config.with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(builder.tls_backend_preconfigured(config))
}

/// TLS by the operating system.
#[cfg(all(feature = "native-tls", not(feature = "rustls")))]
#[expect(clippy::unnecessary_wraps, reason = "the other ways can fail")]
pub(crate) fn with_tls(builder: reqwest::ClientBuilder, _: bool) -> Result<reqwest::ClientBuilder> {
    Ok(builder.tls_backend_native())
}

/// No TLS at all.
#[cfg(not(any(feature = "native-tls", feature = "rustls")))]
pub(crate) fn with_tls(
    builder: reqwest::ClientBuilder,
    is_secure: bool,
) -> Result<reqwest::ClientBuilder> {
    if is_secure {
        return Err(Error::config(
            "`https` needs the feature `rustls` or `native-tls` of amanobot",
        ));
    }
    Ok(builder)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "123456789:AAbbCCddEEff";

    fn reason(result: Result<impl fmt::Debug>) -> String {
        match result.unwrap_err() {
            Error::Config { reason } => reason,
            error => panic!("{error:?}"),
        }
    }

    fn variables(set: &[(&str, &str)]) -> Result<BotBuilder> {
        BotBuilder::from_variables(|name| {
            let (_, value) = set.iter().find(|(set, _)| *set == name)?;
            Some(OsString::from(value))
        })
    }

    #[test]
    fn the_id_is_the_number_in_the_token() {
        assert_eq!(bot_id(TOKEN).unwrap(), 123_456_789);
    }

    #[test]
    fn what_is_no_token_is_refused_and_not_shown() {
        for token in [
            "",
            ":",
            "123456789:",
            ":AAbbCCddEEff",
            "AAbbCCddEEff",
            "bot123456789:AAbbCCddEEff",
            "123456789:AAbbCCddEEff\n",
            "123456789:AAbb/../CCddEEff",
            "+1:AAbbCCddEEff",
            "99999999999999999999:AAbbCCddEEff",
        ] {
            let reason = reason(BotBuilder::new(token.to_owned()).build());
            assert!(reason.starts_with("this is no token of a bot"), "{reason}");
        }
    }

    #[test]
    fn what_is_no_address_is_refused_and_not_shown() {
        for (address, why) in [
            ("api.telegram.org", "relative URL without a base"),
            ("ftp://api.telegram.org", "it begins neither with"),
            ("https://", "empty host"),
            ("https://a/?secret", "it has a query"),
            (
                "https://a/bot123456789:AAbbCCddEEff",
                "it goes on to the token",
            ),
        ] {
            let reason = reason(BotBuilder::new(TOKEN.to_owned()).api_url(address).build());
            assert!(reason.contains(why), "{reason}");
            assert!(
                !reason.contains("AAbbCCddEEff") && !reason.contains("secret"),
                "{reason}"
            );
        }
    }

    #[test]
    fn what_is_no_proxy_is_refused_and_not_shown() {
        let build = |proxy: &str| {
            let builder = BotBuilder::new(TOKEN.to_owned()).api_url("http://localhost");
            reason(builder.proxy(proxy).build())
        };
        assert!(build("socks5://me:secret@proxy").contains("only `http://`"));
        assert!(build("not an address").contains("relative URL"));

        let alone = BotBuilder::new(TOKEN.to_owned()).proxy_basic_auth("me", "secret");
        assert!(reason(alone.build()).contains("but no proxy"));
    }

    #[test]
    fn the_environment_names_token_and_server() {
        let builder = variables(&[("AMANOBOT_TOKEN", TOKEN), ("AMANOBOT_API_URL", "http://a")]);
        let builder = builder.unwrap();
        assert_eq!(
            (builder.token.as_str(), builder.api_url.as_deref()),
            (TOKEN, Some("http://a"))
        );

        let builder = variables(&[("AMANOBOT_TOKEN", TOKEN), ("AMANOBOT_API_URL", "")]).unwrap();
        assert_eq!(builder.api_url, None);
    }

    #[test]
    fn a_missing_token_is_explained() {
        for set in [&[][..], &[("AMANOBOT_TOKEN", "")]] {
            let reason = reason(variables(set));
            assert!(reason.contains("`AMANOBOT_TOKEN` is not set"), "{reason}");
            assert!(reason.contains("https://t.me/BotFather"), "{reason}");
        }
    }
}
