//! Ballots in a group: who has voted, and until when.

use amanobot::prelude::ChatType;
use amanobot::sim::Simulator;

use crate::examples::vote::votes;
use crate::{ask, heard, listen, secs, silence};

const BEGIN: &str = "Let's Vote ...";

#[tokio::test(start_paused = true)]
async fn a_ballot_that_ends_early_leaves_the_next_one_its_time() {
    let sim = Simulator::new();
    let group = sim.group("Tea").join(&sim.user("Alice"));
    let _running = listen(&sim, |bot| votes(bot, ChatType::Group));
    assert_eq!(ask(&group, "/vote").await, BEGIN);
    assert_eq!(ask(&group, "/vote").await, "Voting still in progress");
    silence(&group, secs(20)).await;
    let notice = group.press("Yes").await;
    assert_eq!(notice.text.as_deref(), Some("Ok"));
    let result = "Everyone has voted:\nYes: 1\nNo: 0\nSilent: 0";
    assert_eq!(heard(&group).await, result);

    assert_eq!(ask(&group, "/vote").await, BEGIN);
    silence(&group, secs(29)).await;
    let result = "Time is up:\nYes: 0\nNo: 0\nSilent: 1";
    assert_eq!(heard(&group).await, result);
    silence(&group, secs(60)).await;
}
