//! The examples.
//!
//! Not here: that some presses in `quiz` and `skeleton_route` are not answered. They are the original's
//! conversations call by call, and say so.

use amanobot::prelude::*;
use amanobot::sim::Simulator;

use crate::deeplinking::Links;
use crate::example::conversation;

/// D24: the skeletons sent articles in a form that the server has refused since 2016.
#[test]
fn d24_the_articles_of_the_skeletons_are_accepted() {
    for name in ["webhook_skeleton", "inline_simple", "skeleton_route"] {
        let conversation = conversation(name, "@SimBot tea\n@SimBot a\n#1\n");
        let shown = conversation.contains("bot (results):\n     #1 ");
        assert!(shown, "{name}: {conversation}");
        // The message that the chosen article stands for.
        let sent = conversation.contains("you (via bot): ");
        assert!(sent, "{name}: {conversation}");
    }
}

/// D24, too: the program with personal links failed when somebody came by one.
#[tokio::test(start_paused = true)]
async fn d24_who_comes_by_a_personal_link_is_known() {
    let sim = Simulator::new();
    let chat = sim.user("Alice").private_chat();
    let links = Links::of("SimBot");
    let link = links.new_for("ada");
    let _running = sim.spawn(|bot| MessageLoop::new(bot, links.greeter()));
    let (_, key) = link.split_once("?start=").unwrap();
    chat.send(format!("/start {key}")).await;
    let reply = chat.reply().await;
    assert!(reply.text().contains("ada"), "{}", reply.text());
}
