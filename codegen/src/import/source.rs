//! Fetches what is imported: a file, or a page when an address is given.

use std::fs;
use std::time::Duration;

/// Far more than the documentation has.
const MOST_BYTES: u64 = 64 << 20;

/// Reads a file or fetches an address.
///
/// # Errors
///
/// Says what could not be read, and why.
pub fn fetch(source: &str) -> Result<String, String> {
    if !source.starts_with("https://") && !source.starts_with("http://") {
        return fs::read_to_string(source)
            .map_err(|error| format!("cannot read {source}: {error}"));
    }
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(60)))
        .build()
        .into();
    let fetch = || {
        let mut response = agent.get(source).call()?;
        response
            .body_mut()
            .with_config()
            .limit(MOST_BYTES)
            .read_to_string()
    };
    fetch().map_err(|error| format!("cannot fetch {source}: {error}"))
}
