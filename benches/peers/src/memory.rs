//! What large files and hostile input do to memory: nothing.

use std::process::ExitStatus;

use amanobot::prelude::{Bot, InputFile};
use amanobot::types::{RichText, Update};

use crate::server::{FILE_BYTES, Server};
use crate::table::{Row, number, print};
use crate::{child, usage};

const TOKEN: &str = "7201130044:harbour";
const CHAT: i64 = 6_402_117_301;
const DEPTH: usize = 100_000;
const NESTED: [&str; 4] = [
    "RichText in objects",
    "RichText in arrays",
    "a message in a reply",
    "a member not known",
];

/// Measures and prints the section.
pub fn section() {
    let server = Server::start();
    let mut rows: Vec<Row> = ["upload", "download"]
        .map(|direction| {
            let grown: f64 = child::printed(&["transfer", &server.address, direction])
                .trim()
                .parse()
                .expect("a worker prints one number");
            Row::new(
                format!("1 GiB {direction}: MiB above idle"),
                [number(grown)],
            )
            .at_most(grown, 16.0, "")
        })
        .into();
    for what in NESTED {
        let status = child::status(&["nested", what]);
        let row = Row::new(
            format!("nested {DEPTH} deep, {what}"),
            [outcome(status).to_owned()],
        );
        rows.push(row.goal("an error", status.success()));
    }
    print("memory", &["amanobot"], &rows);
}

fn outcome(status: ExitStatus) -> &'static str {
    match status.code() {
        Some(0) => "an error",
        Some(_) => "accepted",
        None => "aborted",
    }
}

/// Worker `transfer ADDRESS upload|download`: prints by how many MiB the resident memory rose above idle.
pub fn work_transfer(address: &str, direction: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime starts");
    runtime.block_on(async {
        let bot = Bot::builder(TOKEN)
            .api_url(address)
            .build()
            .expect("the address is a URL");
        bot.send_message(CHAT, "High water at seven")
            .await
            .expect("the server answers");
        let (idle, _) = usage::resident_mib();
        if direction == "upload" {
            let path = std::env::temp_dir().join(format!("peers-{}.bin", std::process::id()));
            let file =
                std::fs::File::create(&path).expect("the folder for temporary files is writable");
            file.set_len(FILE_BYTES).expect("a file may have a hole");
            let sent = bot.send_document(CHAT, InputFile::path(&path)).await;
            std::fs::remove_file(&path).expect("the file is ours");
            sent.expect("the server answers");
        } else {
            let mut nowhere = tokio::io::sink();
            let download = bot.download("BQACAgQAAxkBAAIHnmdDoc");
            let written = download.to(&mut nowhere).await.expect("the server answers");
            assert_eq!(written, FILE_BYTES);
        }
        let (_, peak) = usage::resident_mib();
        println!("{}", peak - idle);
    });
}

/// Worker `nested WHAT`: succeeds if reading ends in an error.
pub fn work_nested(what: &str) -> bool {
    let nest =
        |open: &str, inside: &str, close: &str| open.repeat(DEPTH) + inside + &close.repeat(DEPTH);
    match what {
        "RichText in objects" => {
            serde_json::from_str::<RichText>(&nest(r#"{"type":"bold","text":"#, r#""""#, "}"))
                .is_err()
        }
        "RichText in arrays" => serde_json::from_str::<RichText>(&nest("[", r#""""#, "]")).is_err(),
        "a message in a reply" => {
            let head =
                r#"{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},"reply_to_message":"#;
            let message = nest(head, "null", "}");
            serde_json::from_str::<Update>(&format!(r#"{{"update_id":1,"message":{message}}}"#))
                .is_err()
        }
        "a member not known" => {
            let value = nest(r#"{"a":["#, "1", "]}");
            serde_json::from_str::<Update>(&format!(r#"{{"update_id":1,"surprise":{value}}}"#))
                .is_err()
        }
        other => panic!("no nesting `{other}`"),
    }
}
