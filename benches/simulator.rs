//! What `amanobot-sim` costs: how soon it answers, what it weighs, how much it takes, who may wait.
//!
//! ```sh
//! cargo bench --bench simulator
//! cargo test --bench simulator
//! ```
//!
//! Starts the binary and talks to it over loopback, so client and server share the machine. The
//! client writes bytes that it has made before and reads no more of an answer than it must. Linux
//! only, for what a process weighs is read from `/proc`. As a test, each part runs once and for a
//! moment, to show that it still can; its figures mean nothing.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How many connections send messages side by side.
const SENDERS: usize = 16;

/// An answer that has not come by then is not coming.
const PATIENCE: Duration = Duration::from_secs(60);

/// How much is done.
struct Effort {
    /// How often it is started; the best counts, for the machine has other things to do.
    starts: usize,
    /// How long messages are sent.
    sending: Duration,
    /// How many bots wait for updates.
    pollers: usize,
}

impl Effort {
    const BENCHMARK: Self = Self {
        starts: 5,
        sending: Duration::from_secs(3),
        pollers: 1_000,
    };

    const TEST: Self = Self {
        starts: 1,
        sending: Duration::from_millis(100),
        pollers: 20,
    };

    /// Cargo tells its benchmarks that they are meant as such, unless `--test` is asked for.
    fn asked_for() -> Self {
        let has = |argument| std::env::args().any(|given| given == argument);
        if has("--bench") && !has("--test") {
            Self::BENCHMARK
        } else {
            Self::TEST
        }
    }
}

fn main() {
    let Effort {
        starts,
        sending,
        pollers,
    } = Effort::asked_for();
    let start = (0..starts).map(|_| Simulator::start().1).min();
    let start = start.expect("it was started");
    println!(
        "start to first answer  {:>8.1} ms",
        start.as_secs_f64() * 1e3
    );

    let (sim, _) = Simulator::start();
    println!("resident, idle         {:>8.1} MiB", sim.resident());

    println!(
        "sendMessage            {:>8.0} /s over {SENDERS} connections",
        sim.messages_a_second(sending)
    );
    println!("resident, afterwards   {:>8.1} MiB", sim.resident());

    let (sim, _) = Simulator::start();
    let took = sim.wait_and_wake(pollers);
    println!(
        "idle pollers           {pollers:>8} woken in {:.0} ms",
        took.as_secs_f64() * 1e3
    );
    println!("resident with them     {:>8.1} MiB", sim.resident());
}

/// A running `amanobot-sim`.
struct Simulator {
    process: Child,
    address: String,
}

impl Simulator {
    /// Starts it, and says how long the first answer took.
    fn start() -> (Self, Duration) {
        let began = Instant::now();
        let mut process = Command::new(env!("CARGO_BIN_EXE_amanobot-sim"))
            .args(["--port", "0", "--no-terminal"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the binary can be started");
        let output = process.stdout.take().expect("its output is piped");
        let address = BufReader::new(output)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, rest) = line.split_once("http://")?;
                rest.split(['/', ' ']).next().map(str::to_owned)
            })
            .expect("it says where it listens");
        let sim = Self { process, address };
        let mut connection = sim.connect();
        connection.call("1000:simulator", "getMe", "{}");
        (sim, began.elapsed())
    }

    fn connect(&self) -> Connection {
        let stream = TcpStream::connect(&self.address).expect("it listens");
        stream.set_nodelay(true).expect("a socket has the option");
        let patience = stream.set_read_timeout(Some(PATIENCE));
        patience.expect("it is not zero");
        Connection {
            stream,
            read: Vec::new(),
            host: self.address.clone(),
        }
    }

    /// MiB that the process has in memory.
    fn resident(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id()));
        let status = status.expect("this is Linux");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
        kib.expect("Linux tells what is resident") / 1024.0
    }

    fn messages_a_second(&self, sending: Duration) -> f64 {
        let mut first = self.connect();
        first.control("/_sim/users", r#"{"id": 7, "first_name": "Alice"}"#);
        let body = r#"{"chat_id": 7, "text": "How many of these are there in a second?"}"#;
        let began = Instant::now();
        let sent: usize = std::thread::scope(|scope| {
            let senders: Vec<_> = (0..SENDERS)
                .map(|_| {
                    let mut connection = self.connect();
                    scope.spawn(move || {
                        let request = connection.request("1000:simulator", "sendMessage", body);
                        let mut sent = 0;
                        while began.elapsed() < sending {
                            connection.exchange(&request);
                            sent += 1;
                        }
                        sent
                    })
                })
                .collect();
            senders
                .into_iter()
                .map(|sender| sender.join().expect("senders do not fail"))
                .sum()
        });
        f64::from(u32::try_from(sent).expect("there is not so much time"))
            / began.elapsed().as_secs_f64()
    }

    /// Lets bots wait, sends each an update, and says how long it took until all had theirs.
    fn wait_and_wake(&self, pollers: usize) -> Duration {
        let mut pollers: Vec<Connection> = (0..pollers).map(|_| self.connect()).collect();
        for (bot, poller) in (2_000..).zip(&mut pollers) {
            let request = poller.request(&format!("{bot}:x"), "getUpdates", r#"{"timeout": 50}"#);
            poller.stream.write_all(&request).expect("it reads");
        }
        // Everyone has to be waiting before the first is woken.
        std::thread::sleep(Duration::from_secs(2));
        let began = Instant::now();
        let mut control = self.connect();
        for bot in (2_000..).take(pollers.len()) {
            let update = format!(r#"{{"bot": {bot}, "kind": "poll", "object": {{"id": "1"}}}}"#);
            control.control("/_sim/update", &update);
        }
        for poller in &mut pollers {
            let answer = poller.answer();
            let has_update = answer.windows(9).any(|part| part == b"update_id");
            assert!(has_update, "{}", String::from_utf8_lossy(&answer));
        }
        began.elapsed()
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A connection that is kept.
struct Connection {
    stream: TcpStream,
    read: Vec<u8>,
    host: String,
}

impl Connection {
    fn request(&self, token: &str, method: &str, body: &str) -> Vec<u8> {
        self.post(&format!("/bot{token}/{method}"), body)
    }

    fn post(&self, path: &str, body: &str) -> Vec<u8> {
        format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\n\r\n{body}",
            self.host,
            body.len()
        )
        .into_bytes()
    }

    fn call(&mut self, token: &str, method: &str, body: &str) {
        let request = self.request(token, method, body);
        self.exchange(&request);
    }

    fn control(&mut self, path: &str, body: &str) {
        let request = self.post(path, body);
        self.exchange(&request);
    }

    fn exchange(&mut self, request: &[u8]) {
        self.stream.write_all(request).expect("it reads");
        let answer = self.answer();
        assert!(
            answer.starts_with(b"HTTP/1.1 200"),
            "{}",
            String::from_utf8_lossy(&answer)
        );
    }

    /// The next answer, whole.
    fn answer(&mut self) -> Vec<u8> {
        let mut buffer = [0; 16 * 1024];
        loop {
            if let Some(length) = complete(&self.read) {
                let rest = self.read.split_off(length);
                return std::mem::replace(&mut self.read, rest);
            }
            let count = self.stream.read(&mut buffer).expect("it answers");
            assert!(count > 0, "the connection was closed");
            self.read.extend_from_slice(&buffer[..count]);
        }
    }
}

/// How long the answer at the beginning is, if all of it is there.
fn complete(read: &[u8]) -> Option<usize> {
    let head = read.windows(4).position(|end| end == b"\r\n\r\n")? + 4;
    let lines = std::str::from_utf8(&read[..head]).expect("headers are text");
    let length = lines.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        let is_length = name.eq_ignore_ascii_case("content-length");
        is_length.then(|| value.trim().parse::<usize>().ok())?
    });
    let length = head + length.expect("answers have a length");
    (read.len() >= length).then_some(length)
}
