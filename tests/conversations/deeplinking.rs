//! A key tells who comes, once.

use amanobot::sim::Simulator;

use crate::examples::deeplinking::Links;
use crate::{ask, listen};

/// What is sent to the bot when somebody follows the link.
fn start(link: &str) -> String {
    let (address, key) = link.split_once("?start=").expect(link);
    assert_eq!(address, "https://t.me/SimBot");
    assert!((1..=64).contains(&key.len()), "{key}");
    assert!(
        key.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        "{key}"
    );
    format!("/start {key}")
}

#[tokio::test(start_paused = true)]
async fn whoever_comes_by_a_link_is_known_whatever_their_name_on_telegram() {
    let sim = Simulator::new();
    let links = Links::of("SimBot");
    let (ada, bob) = (links.new_for("ada"), links.new_for("bob"));
    assert_ne!(ada, bob);
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, |_| links.greeter());
    assert_eq!(
        ask(&chat, &start(&bob)).await,
        "Hello, bob. Now I know who you are."
    );
    assert_eq!(
        ask(&chat, &start(&ada)).await,
        "Hello, ada. Now I know who you are."
    );
}

#[tokio::test(start_paused = true)]
async fn a_link_is_good_for_once() {
    let sim = Simulator::new();
    let links = Links::of("SimBot");
    let (first, second) = (links.new_for("ada"), links.new_for("ada"));
    let ada = sim.user("Ada").private_chat();
    let mallory = sim.user("Mallory").private_chat();
    let _running = listen(&sim, |_| links.greeter());
    assert_eq!(
        ask(&ada, &start(&first)).await,
        "Hello, ada. Now I know who you are."
    );
    let used_up = "This link is used up. The website has a new one for you.";
    assert_eq!(ask(&mallory, &start(&first)).await, used_up);
    assert_eq!(ask(&mallory, "/start 0123456789abcdef").await, used_up);
    assert_eq!(
        ask(&ada, &start(&second)).await,
        "Hello, ada. Now I know who you are."
    );
}

#[tokio::test(start_paused = true)]
async fn who_comes_without_a_link_is_told_where_it_is() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let _running = listen(&sim, |_| Links::of("SimBot").greeter());
    for text in ["/start", "hello"] {
        let told = ask(&chat, text).await;
        assert_eq!(told, "Come by the link that the website has for you.");
    }
}
