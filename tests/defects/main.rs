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
mod buttons;
mod calls;
mod commands;
mod conversations;
mod desk;
mod objects;
mod programs;
mod updates;

#[test]
fn each_of_the_24_defects_has_a_test() {
    let tests = concat!(
        include_str!("answers.rs"),
        include_str!("buttons.rs"),
        include_str!("calls.rs"),
        include_str!("commands.rs"),
        include_str!("conversations.rs"),
        include_str!("objects.rs"),
        include_str!("programs.rs"),
        include_str!("updates.rs"),
    );
    let is_missing = |number: &u32| !tests.contains(&format!("fn d{number:02}_"));
    let missing: Vec<_> = (1..=24).filter(is_missing).collect();
    assert!(missing.is_empty(), "no test for {missing:?}");
}
