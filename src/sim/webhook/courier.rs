//! Sends updates to webhooks over HTTP.
//!
//! What is sent when is decided by the rest of `webhook`; here is what needs a network.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::io::{self, Read};
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use flate2::read::{MultiGzDecoder, ZlibDecoder};
use reqwest::header::{ACCEPT_ENCODING, CONNECTION, CONTENT_ENCODING, CONTENT_TYPE, RETRY_AFTER};
use reqwest::redirect::Policy;
use reqwest::{Client, Response};
use tokio::task::{AbortHandle, JoinSet};
use tokio::time::sleep;

use super::{Address, Outcome, Parcel, trust};
use crate::bot::with_tls;
use crate::sim::body::{Form, MAX_BODY};
use crate::sim::server;
use crate::sim::service::{Service, WeakService};

/// A receiver has so much of the world's time for its answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the server says of an answer that takes too many bytes.
const TOO_LARGE: &str = "Request Entity Too Large: too much parameters";

/// What a body packed by gzip begins with.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// Methods that cannot be called in an answer, besides all that get something.
const NOT_IN_ANSWERS: [&str; 4] = ["deletewebhook", "setwebhook", "close", "logout"];

/// The tasks that send: one for each bot with a webhook.
#[derive(Debug, Default)]
pub(crate) struct Couriers(BTreeMap<i64, Courier>);

/// A task that sends until it is dropped or its webhook is replaced.
#[derive(Debug)]
struct Courier {
    generation: u64,
    task: AbortHandle,
}

impl Drop for Courier {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Service {
    /// Has what waits for webhooks sent, also for those that came with a world from outside.
    ///
    /// Does nothing outside a tokio runtime: there is nobody who could send.
    pub(crate) fn send_couriers(&self) {
        let Ok(runtime) = tokio::runtime::Handle::try_current() else {
            return;
        };
        let goes_anywhere = self.world().goes_anywhere;
        let mut couriers = self.couriers();
        let wanted: Vec<(i64, Errand)> = {
            let world = self.world();
            let webhooks = world.bots.iter().filter_map(|(bot, state)| {
                let webhook = state.webhook.as_ref()?;
                let errand = Errand {
                    bot: *bot,
                    token: state.token.clone(),
                    generation: webhook.generation,
                    address: webhook.address.clone(),
                    certificate: webhook.certificate.clone(),
                    secret: webhook.secret.clone(),
                };
                (goes_anywhere || errand.address.is_here()).then_some((*bot, errand))
            });
            webhooks.collect()
        };
        couriers.0.retain(|bot, courier| {
            let same = |errand: &Errand| errand.generation == courier.generation;
            let is_wanted = wanted
                .iter()
                .any(|(other, errand)| bot == other && same(errand));
            is_wanted && !courier.task.is_finished()
        });
        for (bot, errand) in wanted {
            couriers.0.entry(bot).or_insert_with(|| Courier {
                generation: errand.generation,
                task: runtime.spawn(errand.run(self.downgrade())).abort_handle(),
            });
        }
    }
}

/// What a courier has to know.
#[derive(Debug, Clone)]
struct Errand {
    bot: i64,
    token: String,
    generation: u64,
    address: Address,
    certificate: Option<String>,
    secret: Option<String>,
}

impl Errand {
    /// A client that goes straight to where it is told: no proxy, no redirect.
    fn client(&self) -> Result<Client, String> {
        let (address, host) = (&self.address, self.address.host());
        let builder = Client::builder()
            .no_proxy()
            .redirect(Policy::none())
            .referer(false);
        let mut builder = match &self.certificate {
            Some(pem) if address.is_secure() => trust::trusting(builder, pem, host)?,
            _ => with_tls(builder, address.is_secure()).map_err(|error| error.to_string())?,
        };
        let ips = address.ips();
        if !ips.is_empty() {
            // Ports are those of the address.
            let places: Vec<SocketAddr> = ips.iter().map(|ip| (*ip, 0).into()).collect();
            builder = builder.resolve_to_addrs(host, &places);
        }
        builder.build().map_err(|error| reason(&error))
    }

    /// Sends what there is to send until the webhook is another.
    async fn run(self, service: WeakService) {
        let client = self.client();
        let mut under_way = JoinSet::new();
        loop {
            let Some(service) = service.upgrade() else {
                return;
            };
            let taken = service.act(|world| {
                let parcels = world.take_parcels(self.bot, self.generation)?;
                world.clock.busy += u32::try_from(parcels.len()).unwrap_or(u32::MAX);
                Some((parcels, world.bots.get(&self.bot)?.bell.subscribe()))
            });
            let Some((parcels, mut bell)) = taken else {
                return;
            };
            for parcel in parcels {
                let busy = Busy(service.clone());
                under_way.spawn(self.clone().deliver(client.clone(), busy, parcel));
            }
            let (left, mut clock) = service.until_due();
            // While nothing happens the simulator may end.
            drop(service);
            let due = async {
                match left {
                    Some(left) => sleep(left).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                rung = bell.changed() => if rung.is_err() { return },
                moved = clock.changed() => if moved.is_err() { return },
                () = due => {}
                Some(_) = under_way.join_next() => {}
            }
        }
    }

    /// Brings one update to the receiver.
    async fn deliver(self, client: Result<Client, String>, busy: Busy, parcel: Parcel) {
        let service = &busy.0;
        let until = service.world().time() + PATIENCE;
        let answer = async {
            match client {
                Ok(client) => self.post(&client, parcel.body.clone()).await,
                Err(reason) => Err(reason),
            }
        };
        let mut found_at = None;
        let outcome = tokio::select! {
            biased;
            answer = answer => {
                found_at = answer.as_ref().ok().and_then(|answer| answer.from);
                self.judge(service, answer).await
            }
            () = service.sleep_until(until) => failed("Read timeout expired".to_owned()),
        };
        service.act(|world| {
            if let Some(ip) = found_at {
                world.webhook_found_at(self.bot, self.generation, ip);
            }
            world.parcel_arrived(self.bot, self.generation, &parcel, outcome);
        });
    }

    async fn post(&self, client: &Client, body: Vec<u8>) -> Result<Answer, String> {
        let mut post = client
            .post(self.address.url.clone())
            .header(CONTENT_TYPE, "application/json")
            .header(ACCEPT_ENCODING, "gzip, deflate")
            .body(body);
        if let Some((user, password)) = &self.address.user {
            post = post.basic_auth(user, password.as_ref());
        }
        if let Some(secret) = &self.secret {
            post = post.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        let mut response = post.send().await.map_err(|error| reason(&error))?;
        let header = |name| text(&response, name);
        let encoding = header(CONTENT_ENCODING).to_ascii_lowercase();
        let mut answer = Answer {
            status: response.status(),
            from: response.remote_addr().map(|from| from.ip()),
            closes: header(CONNECTION).eq_ignore_ascii_case("close"),
            retry_after: header(RETRY_AFTER).trim().parse().unwrap_or(0),
            kind: header(CONTENT_TYPE),
            body: Vec::new(),
        };
        while let Some(piece) = response.chunk().await.map_err(|error| reason(&error))? {
            if answer.body.len() + piece.len() > MAX_BODY {
                return Err(TOO_LARGE.to_owned());
            }
            answer.body.extend_from_slice(&piece);
        }
        answer.body = unpacked(&encoding, answer.body)?;
        Ok(answer)
    }

    /// Makes out of an answer what has become of the update, and does what it says.
    async fn judge(&self, service: &Service, answer: Result<Answer, String>) -> Outcome {
        let answer = match answer {
            Ok(answer) => answer,
            Err(reason) => return failed(reason),
        };
        let closes = answer.closes;
        if answer.status.is_success() {
            self.obey(service, &answer).await;
            return Outcome::Taken {
                status: answer.status.as_u16(),
                closes,
            };
        }
        let phrase = answer.status.canonical_reason().unwrap_or_default();
        let code = answer.status.as_u16();
        Outcome::Failed {
            status: Some(code),
            reason: format!("Wrong response from the webhook: {code} {phrase}"),
            retry_after: answer.retry_after,
            is_gone: code == 410,
            closes,
        }
    }

    /// Calls the method that an answer names. Whatever comes of it, nobody is told.
    async fn obey(&self, service: &Service, answer: &Answer) {
        let Ok(form) = server::read_answer(&answer.kind, &answer.body).await else {
            return;
        };
        let Some(method) = Form::text(&form, "method") else {
            return;
        };
        let name = method.to_ascii_lowercase();
        if !name.is_empty() && !name.starts_with("get") && !NOT_IN_ANSWERS.contains(&name.as_str())
        {
            service.answer(&self.token, method, &form).await;
        }
    }
}

/// What a receiver says.
struct Answer {
    status: reqwest::StatusCode,
    /// Where it comes from.
    from: Option<IpAddr>,
    closes: bool,
    retry_after: u64,
    kind: String,
    body: Vec<u8>,
}

/// The content of an answer in this encoding; what is wrong with it, if there is none. As in the
/// server, either of the two names may stand for either of the two forms.
fn unpacked(encoding: &str, body: Vec<u8>) -> Result<Vec<u8>, String> {
    if encoding.is_empty() || body.is_empty() {
        return Ok(body);
    }
    if !["gzip", "deflate"].contains(&encoding) {
        return Err("Unsupported Media Type: unsupported content-encoding".to_owned());
    }
    let decoder: Box<dyn Read> = if body.starts_with(&GZIP) {
        Box::new(MultiGzDecoder::new(&*body))
    } else {
        Box::new(ZlibDecoder::new(&*body))
    };
    let mut content = Vec::new();
    let most = u64::try_from(MAX_BODY).unwrap_or(u64::MAX);
    match decoder.take(most + 1).read_to_end(&mut content) {
        Ok(size) if size > MAX_BODY => Err(TOO_LARGE.to_owned()),
        Ok(_) => Ok(content),
        // zlib's numbers for data that end too early, and for data that are none.
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
            Err("Bad Request: zlib error -5".to_owned())
        }
        Err(_) => Err("Bad Request: zlib error -3".to_owned()),
    }
}

/// Something is under way that a step of time must not overtake.
struct Busy(Service);

impl Drop for Busy {
    fn drop(&mut self) {
        let clock = &mut self.0.lock().clock;
        clock.busy = clock.busy.saturating_sub(1);
    }
}

fn text(response: &Response, name: reqwest::header::HeaderName) -> String {
    let value = response.headers().get(name);
    let value = value.and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

fn failed(reason: String) -> Outcome {
    Outcome::Failed {
        status: None,
        reason,
        retry_after: 0,
        is_gone: false,
        closes: true,
    }
}

/// What went wrong, in the server's words.
fn reason(error: &reqwest::Error) -> String {
    if error.is_dns() {
        return "Failed to resolve host: Name or service not known".to_owned();
    }
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(words) = trust::words(error) {
            return words;
        }
        let io = error.downcast_ref::<io::Error>();
        let words = match io.map(io::Error::kind) {
            Some(io::ErrorKind::ConnectionRefused) => "Connection refused",
            Some(io::ErrorKind::ConnectionReset) => "Connection reset by peer",
            Some(io::ErrorKind::TimedOut) => "Connection timed out",
            _ => {
                // What an error is made of is not what it names as its source.
                cause = match io.and_then(io::Error::get_ref) {
                    Some(inner) => Some(inner),
                    None => error.source(),
                };
                continue;
            }
        };
        return words.to_owned();
    }
    "Connection closed".to_owned()
}
