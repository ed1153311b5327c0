//! A Bot API server that knows four answers, in a process of its own so that its CPU time does not count.
//!
//! No library: it reads a request to its end, throws it away and answers at once.

use std::io::{BufRead, BufReader, Read, Result, Write, copy, repeat, sink};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::thread;

use crate::child;

/// How many bytes the one file has, and uploads in the benchmark.
pub const FILE_BYTES: u64 = 1 << 30;

/// The answer to every method that sends a message.
const MESSAGE: &str = r#"{"ok":true,"result":{"message_id":915,"from":{"id":7201130044,"is_bot":true,"first_name":"Harbour Master","username":"harbour_master_bot"},"chat":{"id":6402117301,"first_name":"Leopoldina","last_name":"Marchetti","username":"harbour_01","type":"private"},"date":1772351400,"text":"High water at seven, bring a coat"}}"#;
const FILE: &str = r#"{"ok":true,"result":{"file_id":"BQACAgQAAxkBAAIHnmdDoc","file_unique_id":"AgADberthsUQ","file_size":1073741824,"file_path":"documents/file_0.bin"}}"#;

const ME: &str = r#"{"ok":true,"result":{"id":7201130044,"is_bot":true,"first_name":"Harbour Master","username":"harbour_master_bot","can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false,"can_connect_to_business":false,"has_main_web_app":false}}"#;

/// A running server; ends when it is dropped.
#[derive(Debug)]
pub struct Server {
    process: Child,
    /// The base address, without a slash at the end.
    pub address: String,
}

impl Server {
    /// Starts the server on a free port.
    pub fn start() -> Self {
        let mut process = child::worker(&["serve"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program can be started again");
        let mut address = String::new();
        let output = process.stdout.take().expect("the output was asked for");
        BufReader::new(output)
            .read_line(&mut address)
            .expect("the server says its address");
        Self {
            process,
            address: address.trim().to_owned(),
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Worker `serve`: prints the address and serves until it is killed.
pub fn work() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    println!(
        "http://{}",
        listener.local_addr().expect("a listener has an address")
    );
    for stream in listener.incoming() {
        let stream = stream.expect("connections are accepted");
        thread::spawn(|| drop(serve(stream)));
    }
}

fn serve(stream: TcpStream) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::with_capacity(1 << 16, stream);
    while let Some(path) = read(&mut reader)? {
        if path.starts_with("/file/") {
            write!(
                writer,
                "HTTP/1.1 200 OK\r\ncontent-length: {FILE_BYTES}\r\n\r\n"
            )?;
            copy(
                &mut BufReader::with_capacity(1 << 16, repeat(0).take(FILE_BYTES)),
                &mut writer,
            )?;
        } else {
            let body = match path.rsplit('/').next() {
                Some("getFile") => FILE,
                Some("getMe" | "GetMe") => ME,
                _ => MESSAGE,
            };
            let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length";
            writer.write_all(format!("{head}: {}\r\n\r\n{body}", body.len()).as_bytes())?;
        }
    }
    Ok(())
}

/// Reads one request with its body and returns its path; `None` at the end of the connection.
fn read(reader: &mut BufReader<TcpStream>) -> Result<Option<String>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let (mut length, mut chunked) = (0, false);
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let header = line.trim_end().to_ascii_lowercase();
        if header.is_empty() {
            break;
        }
        if let Some(value) = header.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
        chunked |= header.starts_with("transfer-encoding:") && header.ends_with("chunked");
    }
    while chunked {
        line.clear();
        reader.read_line(&mut line)?;
        let size = u64::from_str_radix(line.trim(), 16).unwrap_or(0);
        // Two bytes end each chunk, the last and empty one too.
        copy(&mut reader.by_ref().take(size + 2), &mut sink())?;
        chunked = size > 0;
    }
    copy(&mut reader.by_ref().take(length), &mut sink())?;
    Ok(Some(path))
}
