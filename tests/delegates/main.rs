//! Delegates: what is promised of them, one promise a test, on a paused clock.

#[allow(dead_code, reason = "each test uses another part")]
#[path = "../common/blank.rs"]
mod blank;
mod bound;
mod end;
mod events;
mod idle;
mod life;
mod model;
mod post;
mod seeds;
mod talk;
