//! The door over HTTP: the Bot API's addresses for bots in any language.
//!
//! Reads requests and writes answers; what they mean is decided by `service`. Besides `wire`
//! the only place in the simulator that names `axum`. Answers are never packed, whatever encodings a
//! bot accepts: the server does not do it either.

use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, DefaultBodyLimit, FromRequest as _, Multipart, Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use futures_core::Stream;
use serde_json::{Map, Value};
use tokio::net::{TcpListener, ToSocketAddrs};
use tokio::sync::watch;

use crate::bot::transport::BoxFuture;
use crate::sim::Simulator;
use crate::sim::body::{Form, MAX_BODY, MAX_WORLD, Upload, part_names};
use crate::sim::control::{self, Ask, Feed, Found, Reply};
use crate::sim::files::Stored;
use crate::sim::guard::Origin;
use crate::sim::page;
use crate::sim::refusal::Refusal;
use crate::sim::service::{Answer, Manner, Service};
use crate::sim::wire::{Drip, Line, Switchboard};

/// A running HTTP server. It stops when this is dropped, and its polls and connections with it.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    /// Nothing is sent: the server runs until this is gone.
    _open: watch::Sender<()>,
}

/// What a request needs to be answered.
#[derive(Debug, Clone)]
struct Door {
    service: Service,
    open: watch::Receiver<()>,
}

impl Door {
    /// Resolves when the simulator has ended or its server was dropped.
    async fn shut(&self) {
        let mut open = self.open.clone();
        tokio::select! {
            () = self.service.closed() => {}
            // An error, which says that the sender is gone.
            _ = open.changed() => {}
        }
    }
}

impl Simulator {
    /// Opens an HTTP server for bots in any language; port 0 takes a free one.
    ///
    /// # Errors
    ///
    /// If the address cannot be used.
    pub async fn serve(&self, address: impl ToSocketAddrs) -> io::Result<Server> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (keep_open, open) = watch::channel(());
        let service = self.service.clone();
        let door = Door { service, open };
        let app = Router::new()
            .fallback(answer)
            .with_state(door.clone())
            .into_make_service_with_connect_info::<Line>();
        // The task ends with its server: connections finish what they answer, and polls are ended.
        tokio::spawn(async move {
            let shut = async move { door.shut().await };
            // Serving has no error of its own.
            let _ = axum::serve(Switchboard(listener), app)
                .with_graceful_shutdown(shut)
                .await;
        });
        Ok(Server {
            address,
            _open: keep_open,
        })
    }
}

impl Server {
    /// The base address, without a slash at the end: what `AMANOBOT_API_URL` takes.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where the server listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

async fn answer(
    State(door): State<Door>,
    ConnectInfo(line): ConnectInfo<Line>,
    request: Request,
) -> Response {
    tokio::select! {
        biased;
        () = door.shut() => Refusal::new(500, "restart").into(),
        response = respond(&door, &line, request) => response,
    }
}

async fn respond(door: &Door, line: &Line, request: Request) -> Response {
    let service = &door.service;
    if request.uri().scheme().is_some() {
        return Refusal::new(404, "absolute URI is specified in the Request-Line").into();
    }
    let path = request.uri().path();
    if let Some(reason) = origin(&request).objection(path == "/") {
        return Refusal::exactly(403, reason).into();
    }
    if request.method() == Method::GET
        && let Some((kind, content)) = page::part(path)
    {
        return document(kind, content);
    }
    if path.starts_with("/_sim/") {
        let answer = control(door, request).await;
        return answer.unwrap_or_else(Response::from);
    }
    if ![Method::GET, Method::POST].contains(request.method()) {
        return Refusal::bare(501).into();
    }
    if let Some(file) = path.strip_prefix("/file/bot") {
        return download(service, file);
    }
    let Some(rest) = path.strip_prefix("/bot") else {
        return Refusal::bare(404).into();
    };
    // An encoded slash is part of the token, and makes it a wrong one.
    let (token, method) = rest.split_once('/').unwrap_or((rest, ""));
    let method = decoded(method.strip_prefix("test/").unwrap_or(method));
    let token = decoded(token);
    let from = named_address(&request).unwrap_or(line.from);
    let form = match read(request).await {
        Ok(form) => form,
        Err(refusal) => return refusal.into(),
    };
    if let Err(refusal) = service.world().greet(&token, from) {
        return refusal.into();
    }
    let method = if method.is_empty() {
        form.text("method").unwrap_or_default()
    } else {
        &method
    };
    let answer = service.answer(&token, method, &form).await;
    if answer.manner == Manner::Reset {
        line.cut.arm();
    }
    answer.into()
}

/// Reads the arguments of a call that comes in the answer of a webhook.
pub(crate) async fn read_answer(kind: &str, body: &[u8]) -> Result<Form, Refusal> {
    let request = Request::builder()
        .header(header::CONTENT_TYPE, kind)
        .body(Body::from(body.to_vec()))
        .map_err(|_| Refusal::bare(400))?;
    read(request).await
}

/// Reads the arguments from wherever they are.
async fn read(request: Request) -> Result<Form, Refusal> {
    let mut form = Form::default();
    form.read_urlencoded(request.uri().query().unwrap_or_default().as_bytes());
    let kind = request.headers().get(header::CONTENT_TYPE);
    let kind = kind
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default()
        .to_ascii_lowercase();
    // The server looks for these anywhere.
    if kind.contains("multipart/form-data") {
        read_multipart(request, &mut form).await?;
        return Ok(form);
    }
    let body = to_bytes(request.into_body(), MAX_BODY)
        .await
        .map_err(|_| Refusal::bare(413))?;
    if kind.contains("application/x-www-form-urlencoded") {
        form.read_urlencoded(&body);
    } else if kind.contains("application/json") {
        form.read_json(&body);
    }
    Ok(form)
}

async fn read_multipart(mut request: Request, form: &mut Form) -> Result<(), Refusal> {
    DefaultBodyLimit::max(MAX_BODY).apply(&mut request);
    let broken = |_| Refusal::bad_request("can't parse the multipart form");
    let parts = Multipart::from_request(request, &()).await;
    let mut parts = parts.map_err(|_| Refusal::bad_request("can't parse the multipart form"))?;
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        let disposition = part.headers().get(header::CONTENT_DISPOSITION);
        let disposition = disposition.map_or(&b"form-data;"[..], |value| value.as_bytes());
        let (name, file_name) = part_names(&String::from_utf8_lossy(disposition))?;
        let content = part.bytes().await.map_err(|error| match error.status() {
            StatusCode::PAYLOAD_TOO_LARGE => Refusal::bare(413),
            _ => broken(error),
        })?;
        match file_name {
            Some(file_name) => {
                let content = content.as_ref().into();
                form.add_file(name, Upload { file_name, content });
            }
            None => form.add_text(name, String::from_utf8_lossy(&content).into_owned()),
        }
    }
    Ok(())
}

fn download(service: &Service, file: &str) -> Response {
    let Some((token, path)) = file.split_once('/') else {
        return Refusal::bare(404).into();
    };
    match service.download(&decoded(token), &decoded(path)) {
        Ok(stored) => {
            let kind = (header::CONTENT_TYPE, "application/octet-stream");
            let plain = (header::X_CONTENT_TYPE_OPTIONS, "nosniff");
            ([kind, plain], Body::from(stored.content.to_vec())).into_response()
        }
        Err(refusal) => refusal.into(),
    }
}

/// The address that a server in between names. Whoever connects here is on this machine or near it,
/// and is believed.
fn named_address(request: &Request) -> Option<IpAddr> {
    let named = request.headers().get("x-real-ip")?;
    named.to_str().ok()?.parse().ok()
}

/// The headers that tell who asks.
fn origin(request: &Request) -> Origin<'_> {
    let text = |name: &str| {
        let value = request.headers().get(name)?;
        // What is no text is nobody's name.
        Some(value.to_str().unwrap_or("?"))
    };
    Origin {
        host: text("host"),
        page: text("origin"),
        site: text("sec-fetch-site"),
    }
}

/// A request to the control API.
async fn control(door: &Door, request: Request) -> Result<Response, Refusal> {
    let method = request.method().as_str();
    let (route, path) = match control::find(method, request.uri().path(), decoded) {
        Found::Route(route, path) => (route, path),
        Found::OtherMethods(methods) => {
            let reason = format!("this address is for {}", methods.join(" and "));
            return Err(Refusal::exactly(405, &reason));
        }
        Found::Nothing => {
            let reason = "there is no such address; /_sim/openapi.json lists all";
            return Err(Refusal::exactly(404, reason));
        }
    };
    let last_event = request.headers().get("last-event-id");
    let last_event = last_event.and_then(|id| id.to_str().ok()?.parse().ok());
    let (members, form) = read_control(request).await?;
    let ask = Ask {
        path,
        members,
        form,
        last_event,
    };
    route.check(&ask)?;
    let json = |body: String| document("application/json", body);
    Ok(match control::run(&door.service, route.run, ask).await? {
        Reply::Result(result) => json(control::envelope(&result)),
        Reply::Written(result) => json(format!(r#"{{"ok":true,"result":{result}}}"#)),
        Reply::Document(kind, content) => document(kind, content),
        Reply::File(stored) => file(&stored),
        Reply::Events(feed) => events(door.clone(), feed),
    })
}

/// The members of a request to the control API. A body says that it is JSON: a page of another site
/// can send anything else without asking the browser.
async fn read_control(request: Request) -> Result<(Map<String, Value>, Form), Refusal> {
    let mut form = Form::default();
    let kind = request.headers().get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok());
    let kind = kind.unwrap_or_default().to_ascii_lowercase();
    if matches!(*request.method(), Method::GET | Method::DELETE) {
        form.read_urlencoded(request.uri().query().unwrap_or_default().as_bytes());
    } else if kind.starts_with("multipart/form-data") {
        read_multipart(request, &mut form).await?;
    } else {
        let most = if request.method() == Method::PUT {
            MAX_WORLD
        } else {
            MAX_BODY
        };
        let body = to_bytes(request.into_body(), most);
        let body = body.await.map_err(|_| Refusal::bare(413))?;
        if body.trim_ascii().is_empty() {
            return Ok((Map::new(), form));
        }
        if !kind.starts_with("application/json") {
            let reason = "the body is JSON, and Content-Type says so: application/json";
            return Err(Refusal::exactly(415, reason));
        }
        return match serde_json::from_slice(&body) {
            Ok(Value::Object(members)) => Ok((members, form)),
            Ok(_) => Err(Refusal::exactly(400, "the body is a JSON object")),
            Err(error) => Err(Refusal::exactly(
                400,
                &format!("the body is no JSON: {error}"),
            )),
        };
    }
    let texts = form.texts.iter();
    let members = texts.map(|(name, text)| (name.clone(), Value::String(text.clone())));
    Ok((members.collect(), form))
}

/// A document of this type. Nothing else can be read into it, and no other page can show it.
fn document(kind: &'static str, content: impl Into<Body>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
        (header::CONTENT_SECURITY_POLICY, page::POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (headers, content.into()).into_response()
}

/// A file for the page. What a browser would run, were it shown, is only ever saved.
fn file(stored: &Stored) -> Response {
    let kind = stored.mime_type();
    let shown = ["image/", "video/", "audio/"]
        .iter()
        .any(|family| kind.starts_with(family));
    let kind = if shown {
        kind
    } else {
        "application/octet-stream"
    };
    let disposition = if shown { "inline" } else { "attachment" };
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_DISPOSITION, disposition),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; sandbox",
        ),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, Body::from(stored.content.to_vec())).into_response()
}

/// A stream of events, which ends with the server.
fn events(door: Door, feed: Feed) -> Response {
    let stream = Unfold::new((door, feed), |(door, mut feed)| {
        Box::pin(async move {
            let lines = tokio::select! {
                biased;
                () = door.shut() => return None,
                lines = feed.next() => lines,
            };
            Some((Ok::<_, Infallible>(lines), (door, feed)))
        })
    });
    document("text/event-stream", Body::from_stream(stream))
}

/// A step of a stream: an item and the state after it, or the end.
type Step<S, T> = BoxFuture<'static, Option<(T, S)>>;

/// A stream made of a state and a function that takes it one step further.
struct Unfold<S, T> {
    step: fn(S) -> Step<S, T>,
    /// The step that is taken; none at the end.
    taken: Option<Step<S, T>>,
}

impl<S, T> Unfold<S, T> {
    fn new(state: S, step: fn(S) -> Step<S, T>) -> Self {
        let taken = Some(step(state));
        Self { step, taken }
    }
}

impl<S, T> Stream for Unfold<S, T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<T>> {
        let Some(taken) = &mut self.taken else {
            return Poll::Ready(None);
        };
        let next = ready!(taken.as_mut().poll(cx));
        self.taken = None;
        Poll::Ready(next.map(|(item, state)| {
            self.taken = Some((self.step)(state));
            item
        }))
    }
}

/// Reads `%41` as `A`: a token may come with its colon encoded.
fn decoded(path: &str) -> String {
    percent_encoding::percent_decode_str(path)
        .decode_utf8_lossy()
        .into_owned()
}

impl From<Answer> for Response {
    fn from(answer: Answer) -> Self {
        let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::BAD_REQUEST);
        let (kind, body) = match answer.manner {
            Manner::Whole | Manner::Reset => ("application/json", Body::from(answer.body)),
            Manner::Page => ("text/html", Body::from(answer.body)),
            Manner::Slow(rate) => (
                "application/json",
                Body::from_stream(Drip::new(answer.body, rate)),
            ),
        };
        let kind = (header::CONTENT_TYPE, kind);
        let mut response = (status, [kind], body).into_response();
        if let Some(seconds) = answer.retry_after {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, seconds.into());
        }
        response
    }
}

impl From<Refusal> for Response {
    fn from(refusal: Refusal) -> Self {
        Answer::from(refusal).into()
    }
}
