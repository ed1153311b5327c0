//! The token, and a proxy's password, are in nothing that people read: no text of an error, no cause, no
//! debug output, no log.

mod common;

use std::error::Error as StdError;
use std::fmt::{self, Write as _};
use std::sync::{Mutex, Once};
use std::time::Duration;

use amanobot::wire::InputFile;
use amanobot::{Bot, Error};
use common::{GetAnything, Received, Reply, SECRET, Server, TOKEN, closed_port};
use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber, span};

const PASSWORD: &str = "open-sesame-4711";

/// Everything that was logged by way of `tracing` or `log`, at any level.
static LOGGED: Mutex<String> = Mutex::new(String::new());

struct Everything;

impl Subscriber for Everything {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        span.record(&mut Everything);
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut Everything);
    }
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &Event<'_>) {
        event.record(&mut Everything);
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

impl Visit for Everything {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        writeln!(LOGGED.lock().unwrap(), "{field}={value:?}").unwrap();
    }
}

impl log::Log for Everything {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        writeln!(
            LOGGED.lock().unwrap(),
            "{}: {}",
            record.target(),
            record.args()
        )
        .unwrap();
    }
    fn flush(&self) {}
}

/// Begins to listen to all logs of this process.
fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing::subscriber::set_global_default(Everything).unwrap();
        log::set_logger(&Everything).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
}

fn assert_secret(what: &str, shown: &str) {
    // The last is how a proxy is told the password.
    for secret in [SECRET, PASSWORD, "bWU6b3Blbi1zZXNhbWUtNDcxMQ"] {
        assert!(!shown.contains(secret), "{what} shows a secret:\n{shown}");
    }
}

/// Everything that can be printed of an error.
fn printed(error: &Error) -> String {
    let mut shown = format!("{error}\n{error:#}\n{error:?}\n{error:#?}\n");
    let mut cause = error.source();
    while let Some(error) = cause {
        writeln!(shown, "{error}\n{error:#}\n{error:?}\n{error:#?}").unwrap();
        cause = error.source();
    }
    shown
}

/// Lets a bot fail in each way that it has, and looks at what can be seen of that.
async fn fails(what: &str, bot: Bot) {
    assert_secret(what, &format!("{bot:?}{bot:#?}"));
    let errors = [
        bot.call(GetAnything).await.unwrap_err(),
        bot.send_document(7, InputFile::bytes("a.txt", "a"))
            .await
            .unwrap_err(),
        bot.download("file").bytes().await.unwrap_err(),
        bot.download("file").to(&mut Vec::new()).await.unwrap_err(),
    ];
    for error in errors {
        assert_secret(what, &printed(&error));
    }
}

fn bot(base: &str) -> Bot {
    let builder = Bot::builder(TOKEN)
        .api_url(base)
        .timeout(Duration::from_millis(500));
    assert_secret("the builder", &format!("{builder:?}{builder:#?}"));
    builder.build().unwrap()
}

/// Answers `getFile` and quotes the address in everything else.
fn quoting(
    reply: impl Fn(&str) -> Reply + Send + Sync,
) -> impl Fn(&Received) -> Reply + Send + Sync {
    move |request| {
        if request.target.ends_with("/getFile") {
            Reply::file("a.txt")
        } else {
            reply(&request.target)
        }
    }
}

#[tokio::test]
async fn when_the_server_cannot_be_reached() {
    listen();
    fails("a closed port", bot(&closed_port())).await;
    fails("a name that does not exist", bot("http://amanobot.invalid")).await;
    let no_tls = Server::always(Reply::ok("true")).await;
    let builder = Bot::builder(TOKEN).api_url(no_tls.url().replace("http", "https"));
    match builder.build() {
        Ok(bot) => fails("a server without TLS", bot).await,
        // Without certificates, or without TLS at all, `https` fails earlier.
        Err(error) => assert_secret("TLS", &printed(&error)),
    }
    assert_secret("the log", &LOGGED.lock().unwrap());
}

#[tokio::test]
async fn when_the_connection_fails() {
    listen();
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"ok\"";
    for (what, reply) in [
        ("a connection that is closed", Reply::Raw(Vec::new())),
        ("no HTTP", Reply::Raw(b"220 smtp ready\r\n".to_vec())),
        ("half an answer", Reply::Raw(head.into())),
        ("silence", Reply::Silence(Vec::new())),
        ("silence midway", Reply::Silence(head.into())),
    ] {
        let server = Server::always(reply.clone()).await;
        fails(what, short(&server)).await;
        // The same while the file itself is on its way.
        let server = Server::new(quoting(move |_| reply.clone())).await;
        fails(what, short(&server)).await;
    }
    assert_secret("the log", &LOGGED.lock().unwrap());
}

fn short(server: &Server) -> Bot {
    server
        .builder()
        .timeout(Duration::from_millis(20))
        .build()
        .unwrap()
}

#[tokio::test]
async fn when_the_answer_quotes_the_address() {
    listen();
    let page = |target: &str| {
        Reply::Text(
            404,
            format!("<p>no {target} or {}", target.replace(':', "%3A")),
        )
    };
    let server = Server::new(move |request| page(&request.target)).await;
    fails("an error page", bot(&server.url())).await;
    let server = Server::new(quoting(page)).await;
    fails("an error page instead of a file", bot(&server.url())).await;

    let refusal = |target: &str| Reply::failed(404, &format!("Not Found: {target}"));
    let server = Server::new(move |request| refusal(&request.target)).await;
    fails("a refusal", bot(&server.url())).await;
    let server = Server::new(quoting(refusal)).await;
    fails("a refusal instead of a file", bot(&server.url())).await;

    let redirect = |target: &str| {
        Reply::Raw(
            format!("HTTP/1.1 302 Found\r\nLocation: http://a.invalid{target}\r\n\r\n").into(),
        )
    };
    let server = Server::new(move |request| redirect(&request.target)).await;
    fails("a redirect", bot(&server.url())).await;
    assert_secret("the log", &LOGGED.lock().unwrap());
}

#[cfg(unix)]
#[tokio::test]
async fn when_a_local_file_is_gone() {
    listen();
    // A local server keeps the files of a bot in a directory that is named like its token.
    let server = Server::always(Reply::file(&format!("/nowhere/{TOKEN}/photos/a.jpg"))).await;
    let bot = server.builder().local_files(true).build().unwrap();
    let error = bot.download("file").bytes().await.unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("download: `/nowhere/123456789:***/photos/a.jpg`: ")
    );
    assert_secret("a file that is gone", &printed(&error));
}

#[tokio::test]
async fn when_the_proxy_fails() {
    listen();
    let refusing =
        Server::new(|request| Reply::Text(407, format!("{} as me:{PASSWORD}", request.target)))
            .await;
    let proxies = [
        closed_port(),
        "http://amanobot.invalid:3128".to_owned(),
        refusing.url(),
    ];
    for base in ["http://api.invalid", "https://api.invalid"] {
        for proxy in &proxies {
            for builder in [
                Bot::builder(TOKEN)
                    .proxy(proxy)
                    .proxy_basic_auth("me", PASSWORD),
                Bot::builder(TOKEN).proxy(proxy.replace("//", &format!("//me:{PASSWORD}@"))),
            ] {
                let builder = builder.api_url(base).timeout(Duration::from_millis(500));
                assert_secret("the builder", &format!("{builder:?}{builder:#?}"));
                match builder.build() {
                    Ok(bot) => fails("a proxy", bot).await,
                    // Without certificates, or without TLS at all, `https` fails earlier.
                    Err(error) => assert_secret("a proxy", &printed(&error)),
                }
            }
        }
    }
    assert_secret("the log", &LOGGED.lock().unwrap());
}

#[tokio::test]
async fn when_the_client_is_the_callers_own_and_follows_redirects() {
    listen();
    #[cfg(feature = "rustls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    let server = Server::new(|request| {
        let target = &request.target;
        Reply::Raw(
            format!("HTTP/1.1 307 Again\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n").into(),
        )
    })
    .await;
    let builder = server.builder().client(reqwest::Client::new());
    assert_secret("the builder", &format!("{builder:?}{builder:#?}"));
    fails("redirects without end", builder.build().unwrap()).await;
}

#[tokio::test]
async fn when_calls_succeed() {
    listen();
    let server = Server::new(quoting(|_| Reply::ok("true"))).await;
    let bot = server.bot();
    bot.call(GetAnything).await.unwrap();
    bot.download("file").bytes().await.unwrap();

    let logged = LOGGED.lock().unwrap();
    assert_secret("the log", &logged);
    assert!(
        logged.contains("outcome=\"ok\""),
        "calls are logged:\n{logged}"
    );
}
