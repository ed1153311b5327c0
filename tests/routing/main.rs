//! Routers, filters and listeners: what is promised of them, one promise a test.

#[allow(dead_code, reason = "each test uses another part")]
#[path = "../common/blank.rs"]
mod blank;
mod commands;
mod filters;
mod keys;
mod listeners;
mod objects;
mod patterns;
mod routers;
mod templates;
