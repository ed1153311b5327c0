//! A crate of its own around the modules that a schema makes, to see whether they compile.
//!
//! The library's other code is written for one version of the Bot API and names its types, so it
//! cannot be compiled with the modules of another version. What the modules themselves stand on can:
//! that is copied, and only the bot that would send the requests is replaced by one that does not.

use std::path::{Path, PathBuf};
use std::{fs, io};

const MANIFEST: &str = r#"[package]
name = "amanobot-trial"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]

[dependencies]
"#;

/// Copies the modules to where the library expects them.
const BUILD: &str = r#"use std::{env, fs, path::Path};

fn main() {
    println!("cargo::rerun-if-changed=generated");
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    for module in fs::read_dir("generated").expect("the modules are here") {
        let module = module.expect("the folder can be read");
        fs::copy(module.path(), Path::new(&out).join(module.file_name())).expect("OUT_DIR can be written");
    }
}
"#;

const LIB: &str = "//! The modules of a schema.
#![allow(dead_code, unused_imports, unused_macros)]

pub mod bot;
pub mod helper;
pub mod methods;
pub mod samples;
pub mod schema;
pub mod types;
pub mod wire;
";

const BOT: &str = "//! A bot that sends nothing.

use crate::methods::*;
use crate::types::*;
use crate::wire::ChatId;

#[derive(Debug, Clone)]
pub struct Bot;

#[derive(Debug)]
pub struct Call<M: Method, A = <M as Method>::Output> {
    request: M,
    answer: std::marker::PhantomData<fn() -> A>,
}

impl Bot {
    pub fn call<M: Method>(&self, request: M) -> Call<M> {
        Call { request, answer: std::marker::PhantomData }
    }

    pub(crate) fn refusing(&self, _: impl Into<String>) -> Self {
        self.clone()
    }
}

impl<M: Method, A> Call<M, A> {
    fn answering<B>(self) -> Call<M, B> {
        Call { request: self.request, answer: std::marker::PhantomData }
    }
}

include!(concat!(env!(\"OUT_DIR\"), \"/calls.rs\"));
";

/// Bots with one chat or message, which the generated methods are added to.
const HELPER: &str = "//! A bot with the chat or message that its calls are about.

use crate::bot::Bot;
use crate::wire::{ChatId, MessageRef};

mod proxies;

#[derive(Debug)]
pub struct Sender {
    bot: Bot,
    chat_id: ChatId,
}

#[derive(Debug)]
pub struct Administrator {
    bot: Bot,
    chat_id: ChatId,
}

#[derive(Debug)]
pub struct Editor {
    bot: Bot,
    message: MessageRef,
}

impl Editor {
    fn in_chat(&self) -> (Bot, ChatId, i64) {
        (self.bot.clone(), ChatId::Id(0), 0)
    }
}
";

/// The conveniences on types that the modules themselves use, by the line that they begin with. The
/// others are for the types of one version.
const CONVENIENCES: [&str; 3] = [
    "impl From<&Message> for MessageRef {",
    "impl From<&str> for KeyboardButton {",
    "impl ReplyMarkup {",
];

const SAMPLES: &str = "//! A request of each method, in full and bare.

use crate::methods::*;
use crate::types::*;
use crate::wire::{ChatId, MessageRef};

fn target() -> MessageRef {
    MessageRef::from((7, 1))
}

fn sample<T: serde::de::DeserializeOwned>(method: &str, parameter: &str) -> T {
    serde_json::from_str(&format!(\"{method}.{parameter}\")).expect(\"this is compiled and not run\")
}

fn check<M: Method>(request: M, is_full: bool) {
    drop((request, is_full));
}

include!(concat!(env!(\"OUT_DIR\"), \"/samples.rs\"));
";

/// Dependencies of the library that the copied code uses, as its manifest has them.
const DEPENDENCIES: [&str; 5] = ["bytes", "serde", "serde_json", "tokio", "typed-builder"];

/// Writes the crate around the modules in `dir/generated`.
pub(crate) fn write(root: &Path, dir: &Path) -> io::Result<()> {
    let library = fs::read_to_string(root.join("Cargo.toml"))?;
    let is_needed = |line: &&str| {
        DEPENDENCIES
            .iter()
            .any(|name| line.starts_with(&format!("{name} = ")))
    };
    // The table of what the library needs comes first, that for its tests later.
    let table = library
        .split("\n[dependencies]\n")
        .nth(1)
        .unwrap_or_default();
    let table = table.split("\n[").next().unwrap_or_default();
    let dependencies: Vec<&str> = table.lines().filter(is_needed).collect();
    let _ = fs::remove_dir_all(dir.join("src"));
    fs::create_dir_all(dir.join("src"))?;
    fs::write(
        dir.join("Cargo.toml"),
        format!("{MANIFEST}{}\n", dependencies.join("\n")),
    )?;
    fs::copy(root.join("Cargo.lock"), dir.join("Cargo.lock"))?;
    fs::write(dir.join("build.rs"), BUILD)?;
    fs::write(dir.join("src/lib.rs"), LIB)?;
    fs::write(dir.join("src/bot.rs"), BOT)?;
    fs::write(dir.join("src/samples.rs"), SAMPLES)?;
    for name in ["methods.rs", "methods", "schema.rs", "types.rs", "wire"] {
        copy(&root.join("src").join(name), &dir.join("src").join(name))?;
    }
    fs::create_dir_all(dir.join("src/helper"))?;
    fs::write(dir.join("src/helper.rs"), HELPER)?;
    copy(
        &root.join("src/helper/proxies.rs"),
        &dir.join("src/helper/proxies.rs"),
    )?;
    fs::create_dir_all(dir.join("src/types"))?;
    let conveniences = fs::read_to_string(root.join("src/types/ext.rs"))?;
    fs::write(dir.join("src/types/ext.rs"), excerpt(&conveniences)?)
}

/// The named blocks of a file.
fn excerpt(text: &str) -> io::Result<String> {
    let block = |first: &&str| {
        let (_, rest) = text.split_once(&format!("\n{first}\n"))?;
        let (body, _) = rest.split_once("\n}\n")?;
        Some(format!("\n{first}\n{body}\n}}\n"))
    };
    let blocks: Result<String, _> = CONVENIENCES
        .iter()
        .map(|first| block(first).ok_or_else(|| format!("src/types/ext.rs has no `{first}`")))
        .collect();
    let blocks = blocks.map_err(io::Error::other)?;
    Ok(format!(
        "use super::*;\nuse crate::wire::MessageRef;\n{blocks}"
    ))
}

fn copy(from: &PathBuf, to: &Path) -> io::Result<()> {
    if !from.is_dir() {
        return fs::copy(from, to).map(drop);
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
