//! What the original got wrong, numbered D1 to D24, and does not go wrong here.
//!
//! Each test does by itself what made the original fail. Other files say more about the same things.

#[path = "../common/mod.rs"]
mod common;
#[allow(dead_code, reason = "what `main` needs, no test does")]
#[path = "../../examples/deeplinking.rs"]
mod deeplinking;
#[allow(dead_code, reason = "each test uses another part")]
#[path = "../common/example.rs"]
mod example;
#[allow(dead_code, reason = "each test uses another part")]
#[path = "../common/scripted.rs"]
mod scripted;

mod answers;
mod calls;
mod commands;
mod conversations;
mod desk;
mod objects;
mod programs;
mod updates;
