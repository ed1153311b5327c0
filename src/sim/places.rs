//! Places as messages show them: what a live location tells goes when it does not live, and a venue
//! is known to one provider.

use serde_json::{Map, Value};

/// What only a live location has.
const LIVE: [&str; 3] = ["live_period", "heading", "proximity_alert_radius"];

/// Members of a venue by which each of the providers knows it.
const FOURSQUARE: [&str; 2] = ["foursquare_id", "foursquare_type"];
const GOOGLE: [&str; 2] = ["google_place_id", "google_place_type"];

/// Leaves out of the members of a `Location` what says nothing.
pub(crate) fn tidy(location: &mut Map<String, Value>) {
    let positive = |name: &str| {
        let number = location.get(name).and_then(Value::as_f64);
        number.is_some_and(|number| number > 0.0)
    };
    let lives = positive("live_period");
    let mut gone: Vec<&str> = LIVE
        .into_iter()
        .filter(|name| !lives || !positive(name))
        .collect();
    if !positive("horizontal_accuracy") {
        gone.push("horizontal_accuracy");
    }
    location.retain(|name, _| !gone.contains(&name.as_str()));
}

/// Leaves a venue with one provider: the first of the two that is named.
pub(crate) fn of_one_provider(venue: &mut Map<String, Value>) {
    let named = |name: &&str| venue.get(*name).is_some_and(|value| *value != "");
    if FOURSQUARE.iter().any(named) {
        venue.retain(|name, _| !GOOGLE.contains(&name.as_str()));
    }
}
