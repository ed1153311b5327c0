//! Where a failure happened: `chat` and `id: invalid type …` make `chat.id: …`.
//!
//! The path is put together on the way out, which costs nothing while all goes well.

use serde::de;

/// Adds where it happened to what happened.
#[cold]
#[expect(clippy::needless_pass_by_value, reason = "it is at its end here")]
pub(super) fn at<E: de::Error>(segment: &str, error: E) -> E {
    E::custom(located(segment, &error.to_string()))
}

#[cold]
pub(super) fn at_item<E: de::Error>(index: usize, error: E) -> E {
    at(&format!("[{index}]"), error)
}

fn located(segment: &str, message: &str) -> String {
    // What serde_json says of the place in the text stays at the end, where it reads it back.
    match message.split_once(": ") {
        Some((path, what)) if is_path(path) && path.starts_with('[') => {
            format!("{segment}{path}: {what}")
        }
        Some((path, what)) if is_path(path) => format!("{segment}.{path}: {what}"),
        _ => format!("{segment}: {message}"),
    }
}

/// Whether a message begins with the path of a failure further inside.
fn is_path(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_.[]".contains(&byte))
}
