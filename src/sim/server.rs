//! The door over HTTP: the Bot API's addresses for bots in any language.
//!
//! Reads requests and writes answers; what they mean is decided by `service`. The only place in the
//! simulator that names `axum`.

use std::io;
use std::net::SocketAddr;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{DefaultBodyLimit, FromRequest as _, Multipart, Request, State};
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use tokio::net::{TcpListener, ToSocketAddrs};
use tokio::sync::watch;

use crate::sim::Simulator;
use crate::sim::body::{Form, MAX_BODY, Upload};
use crate::sim::refusal::Refusal;
use crate::sim::service::{Answer, Service};

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
        let app = Router::new().fallback(answer).with_state(door.clone());
        // The task ends with its server: connections finish what they answer, and polls are ended.
        tokio::spawn(async move {
            let shut = async move { door.shut().await };
            // Serving has no error of its own.
            let _ = axum::serve(listener, app)
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

async fn answer(State(door): State<Door>, request: Request) -> Response {
    tokio::select! {
        biased;
        () = door.shut() => Refusal::new(500, "restart").into(),
        response = respond(&door.service, request) => response,
    }
}

async fn respond(service: &Service, request: Request) -> Response {
    if ![Method::GET, Method::POST].contains(request.method()) {
        return Refusal::bare(501).into();
    }
    if request.uri().scheme().is_some() {
        return Refusal::new(404, "absolute URI is specified in the Request-Line").into();
    }
    let path = request.uri().path();
    if path == "/" {
        return front_page(service).into_response();
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
    let form = match read(request).await {
        Ok(form) => form,
        Err(refusal) => return refusal.into(),
    };
    let method = if method.is_empty() {
        form.text("method").unwrap_or_default()
    } else {
        &method
    };
    service.answer(&token, method, &form).await.into()
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
    if kind.starts_with("multipart/form-data") {
        read_multipart(request, &mut form).await?;
        return Ok(form);
    }
    let body = to_bytes(request.into_body(), MAX_BODY)
        .await
        .map_err(|_| Refusal::bare(413))?;
    if kind.starts_with("application/json") {
        form.read_json(&body)?;
    } else if kind.starts_with("application/x-www-form-urlencoded") {
        form.read_urlencoded(&body);
    }
    Ok(form)
}

async fn read_multipart(mut request: Request, form: &mut Form) -> Result<(), Refusal> {
    DefaultBodyLimit::max(MAX_BODY).apply(&mut request);
    let broken = |_| Refusal::bad_request("can't parse the multipart form");
    let parts = Multipart::from_request(request, &()).await;
    let mut parts = parts.map_err(|_| Refusal::bad_request("can't parse the multipart form"))?;
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
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
            ([kind], Body::from(stored.content.to_vec())).into_response()
        }
        Err(refusal) => refusal.into(),
    }
}

/// What a browser sees at the root.
fn front_page(service: &Service) -> String {
    let world = service.world();
    let mut page = "amanobot-sim: a simulated Telegram\n\nBots here:\n".to_owned();
    for bot in world.bots.values() {
        let username = bot.user["username"].as_str().unwrap_or_default();
        let waiting = bot.queue.len();
        page = page + "  @" + username + ", " + &waiting.to_string() + " updates waiting\n";
    }
    page + "\nBot API: /bot<token>/<method>, files: /file/bot<token>/<path>\n"
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
        let kind = (header::CONTENT_TYPE, "application/json");
        let mut response = (status, [kind], answer.body.to_string()).into_response();
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
