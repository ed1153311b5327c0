//! Inline queries and an answerer.

use amanobot::sim::Simulator;

use crate::examples::inline_answerer::routes;
use crate::listen;

#[tokio::test(start_paused = true)]
async fn each_user_is_offered_what_they_typed() {
    let sim = Simulator::new();
    let _running = listen(&sim, |bot| routes(&bot));
    let results = sim.user("Alice").inline("tea").await;
    assert_eq!(results.titles(), ["tea"]);
    assert_eq!(results.choose("tea").await["text"], "tea");
    assert_eq!(sim.user("Bob").inline("coffee").await.titles(), ["coffee"]);
}
