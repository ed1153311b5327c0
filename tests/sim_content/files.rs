//! Sizes of pictures, thumbnails, and what files may be.

use serde_json::{Value, json};

use crate::{alice, assert_told, result};

/// The beginning of a PNG of this size.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    png.extend(width.to_be_bytes());
    png.extend(height.to_be_bytes());
    png
}

fn sizes(photo: &Value) -> Vec<(i64, i64)> {
    let sizes = photo.as_array().unwrap().iter();
    let number = |size: &Value, name: &str| size[name].as_i64().unwrap();
    sizes
        .map(|size| (number(size, "width"), number(size, "height")))
        .collect()
}

#[tokio::test]
async fn a_photo_has_the_sizes_that_its_picture_has() {
    let (sim, chat) = alice();
    let sent = chat.send_photo(png(1000, 500)).await;
    assert_eq!(
        sizes(&sent["photo"]),
        [(90, 45), (320, 160), (800, 400), (1000, 500)]
    );
    let ids = |index: usize| sent["photo"][index]["file_id"].clone();
    assert_ne!(ids(0), ids(3));
    let smallest = result(&sim, "getFile", json!({"file_id": ids(0)})).await;
    assert_ne!(smallest["file_path"], Value::Null);
    // Whatever size is named, the whole picture is sent again.
    let again = json!({"chat_id": 1001, "photo": ids(0)});
    let again = result(&sim, "sendPhoto", again).await;
    assert_eq!(again["photo"], sent["photo"]);
}

#[tokio::test]
async fn pictures_that_are_no_photos_are_refused() {
    let (sim, chat) = alice();
    let file_id = |message: Value| message["document"]["file_id"].clone();
    let long = file_id(chat.send_document("a.png", png(2100, 100)).await);
    let vast = file_id(chat.send_document("b.png", png(9000, 2000)).await);
    let heavy = vec![0; 10 * 1024 * 1024 + 1];
    let heavy = file_id(chat.send_document("c.png", heavy).await);
    let photo = |id: Value| json!({"chat_id": 1001, "photo": id});
    assert_told(
        &sim,
        [
            (
                "sendPhoto",
                photo(long),
                "Bad Request: PHOTO_INVALID_DIMENSIONS",
            ),
            (
                "sendPhoto",
                photo(vast),
                "Bad Request: PHOTO_INVALID_DIMENSIONS",
            ),
            (
                "sendPhoto",
                photo(heavy),
                "Bad Request: file \"c.png\" of size 10485761 bytes is too big for a photo",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn files_are_asked_for_as_the_server_lets_them() {
    let (sim, chat) = alice();
    let large = chat
        .send_document("a.bin", vec![0; 20 * 1024 * 1024 + 1])
        .await;
    let large = json!({"file_id": large["document"]["file_id"]});
    assert_told(
        &sim,
        [
            ("getFile", large, "Bad Request: file is too big"),
            (
                "getFile",
                json!({"file_id": "x"}),
                "Bad Request: invalid file_id",
            ),
            (
                "getFile",
                json!({"file_id": "sim-photo-99"}),
                "Bad Request: wrong file_id or the file is temporarily unavailable",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_thumbnail_is_shown() {
    let (sim, chat) = alice();
    let picture = chat.send_document("a.png", png(200, 100)).await["document"].clone();
    assert_eq!(sizes(&json!([picture["thumbnail"]])), [(90, 45)]);
    assert_eq!(picture["mime_type"], "image/png");
    let video = json!({
        "chat_id": 1001, "video": "http://a.b/c.mp4", "cover": picture["file_id"], "width": 320,
        "height": 240, "duration": 5,
    });
    let video = result(&sim, "sendVideo", video).await["video"].clone();
    assert_eq!(
        (&video["width"], &video["duration"]),
        (&json!(320), &json!(5))
    );
    assert_eq!(sizes(&video["cover"]), [(90, 45), (200, 100)]);
}
