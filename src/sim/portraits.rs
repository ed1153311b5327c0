//! Photos of people and chats, which come in three sizes; the world keeps the largest.

use serde_json::{Value, json};

/// The sides of the two smaller ones in pixels.
const SMALLER: [u32; 2] = [160, 320];

/// How many sizes there are besides the largest.
pub(crate) const OTHERS: usize = SMALLER.len();

/// All sizes of a photo of which this is the largest, the smallest first.
pub(crate) fn sizes(photo: &Value) -> Value {
    let smaller = SMALLER.iter().enumerate().map(|(index, side)| {
        let mut size = photo.clone();
        for name in ["file_id", "file_unique_id"] {
            size[name] = smaller(photo, name, index);
        }
        size["width"] = json!(side);
        size["height"] = json!(side);
        size
    });
    smaller.chain([photo.clone()]).collect()
}

/// The `ChatPhoto` of a chat that shows this photo.
pub(crate) fn chat_photo(photo: &Value) -> Value {
    json!({
        "small_file_id": smaller(photo, "file_id", 0),
        "small_file_unique_id": smaller(photo, "file_unique_id", 0),
        "big_file_id": photo["file_id"],
        "big_file_unique_id": photo["file_unique_id"],
    })
}

/// An identifier of a smaller size, as the store of files names it.
fn smaller(photo: &Value, name: &str, index: usize) -> Value {
    let whole = photo[name].as_str().unwrap_or_default();
    json!(format!("{whole}-{}", index + 1))
}
