//! Files on their way to the server.

mod common;

use std::future::IntoFuture;
use std::path::PathBuf;

use amanobot::Error;
use amanobot::types::{InputMediaPhoto, InputMediaVideo, MediaGroupItem};
use amanobot::wire::InputFile;
use common::{Directory, MESSAGE, Received, Reply, Server};
use serde_json::json;

/// Sends a document; answers what arrived.
async fn sent(document: InputFile) -> Received {
    let server = Server::always(Reply::message()).await;
    server.bot().send_document(7, document).await.unwrap();
    server.only()
}

/// The file part: its name, the file's name, the content.
fn file(request: &Received) -> (String, String, String) {
    let mut files = request
        .parts()
        .into_iter()
        .filter(|(_, file_name, _)| file_name.is_some());
    let (name, file_name, content) = files.next().expect("there is a file");
    assert!(files.next().is_none(), "there is one file");
    (
        name,
        file_name.unwrap(),
        String::from_utf8(content).unwrap(),
    )
}

fn own(name: &str, file_name: &str, content: &str) -> (String, String, String) {
    (name.to_owned(), file_name.to_owned(), content.to_owned())
}

#[tokio::test]
async fn an_id_or_url_is_sent_as_json() {
    for known in [InputFile::id("AgAC"), InputFile::url("AgAC")] {
        let request = sent(known).await;
        assert_eq!(request.json(), json!({"chat_id": 7, "document": "AgAC"}));
    }
}

#[tokio::test]
async fn a_path_is_uploaded_under_its_last_component() {
    let directory = Directory::new();
    let path = directory.path("Ёлка 木.txt");
    std::fs::write(&path, "content").unwrap();

    let request = sent(InputFile::path(path)).await;
    assert_eq!(file(&request), own("document", "Ёлка 木.txt", "content"));
    assert_eq!(
        request.header("content-length").unwrap(),
        request.length.to_string()
    );
}

#[tokio::test]
async fn parameters_are_beside_the_file_and_the_files_own_is_not_twice() {
    let server = Server::always(Reply::message()).await;
    let file = InputFile::bytes("a.txt", "a");
    let call = server
        .bot()
        .send_document(7, file)
        .caption("\"quoted\" und süß");
    call.disable_notification(true).await.unwrap();

    let parts = server.only().parts();
    let parts: Vec<_> = parts
        .iter()
        .map(|(name, _, content)| (name.as_str(), str::from_utf8(content).unwrap()))
        .collect();
    assert_eq!(
        parts,
        [
            ("caption", "\"quoted\" und süß"),
            ("chat_id", "7"),
            ("disable_notification", "true"),
            ("document", "a"),
        ]
    );
}

#[tokio::test]
async fn bytes_are_uploaded_with_their_length() {
    let request = sent(InputFile::bytes("data.bin", *b"abc")).await;
    assert_eq!(file(&request), own("document", "data.bin", "abc"));
    assert_eq!(request.header("transfer-encoding"), None);
}

#[tokio::test]
async fn a_reader_of_known_length_is_sent_with_it() {
    let request = sent(InputFile::reader("r.txt", &b"abcdef"[..]).length(6)).await;
    assert_eq!(file(&request), own("document", "r.txt", "abcdef"));
    assert_eq!(request.header("transfer-encoding"), None);
}

#[tokio::test]
async fn a_reader_of_unknown_length_is_sent_in_chunks() {
    let request = sent(InputFile::reader("r.txt", &b"abcdef"[..])).await;
    assert_eq!(file(&request), own("document", "r.txt", "abcdef"));
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
}

#[tokio::test]
async fn an_empty_file_is_a_file() {
    assert_eq!(
        file(&sent(InputFile::bytes("", "")).await),
        own("document", "", "")
    );
}

#[tokio::test]
async fn a_chosen_part_is_referred_to() {
    let request = sent(InputFile::bytes("a", "a").attach_as("mine")).await;
    assert_eq!(file(&request), own("mine", "a", "a"));
    let reference = request
        .parts()
        .into_iter()
        .find(|(name, _, _)| name == "document");
    assert_eq!(reference.unwrap().2, b"attach://mine");
}

#[tokio::test]
async fn a_media_group_attaches_its_files() {
    let server = Server::always(Reply::ok(&format!("[{MESSAGE}]"))).await;
    let media: [MediaGroupItem; 4] = [
        InputMediaPhoto::new(InputFile::bytes("a.jpg", "a")).into(),
        InputMediaPhoto::new(InputFile::url("https://example.org/b.jpg")).into(),
        InputMediaVideo::new(InputFile::bytes("c.mp4", "c"))
            .thumbnail(InputFile::bytes("t.jpg", "t"))
            .into(),
        InputMediaPhoto::new(InputFile::bytes("d.jpg", "d").attach_as("media1")).into(),
    ];
    server.bot().send_media_group(7, media).await.unwrap();

    let parts = server.only().parts();
    let media = parts.iter().find(|(name, _, _)| name == "media").unwrap();
    let media: serde_json::Value = serde_json::from_slice(&media.2).unwrap();
    assert_eq!(
        media,
        json!([
            {"type": "photo", "media": "attach://media2"},
            {"type": "photo", "media": "https://example.org/b.jpg"},
            {"type": "video", "media": "attach://media3", "thumbnail": "attach://thumbnail1"},
            {"type": "photo", "media": "attach://media1"},
        ])
    );
    let files: Vec<_> = parts
        .iter()
        .filter_map(|(name, file_name, _)| Some((name.as_str(), file_name.as_deref()?)))
        .collect();
    assert_eq!(
        files,
        [
            ("media2", "a.jpg"),
            ("media3", "c.mp4"),
            ("thumbnail1", "t.jpg"),
            ("media1", "d.jpg")
        ]
    );
}

#[tokio::test]
async fn a_request_is_the_callers_own_after_it_was_sent() {
    let server = Server::always(Reply::message()).await;
    let call = server
        .bot()
        .send_document(7, InputFile::bytes("a.txt", "a"));
    call.clone().await.unwrap();
    call.await.unwrap();
    let seen = server.seen();
    assert_eq!(file(&seen[0]), file(&seen[1]));
}

#[tokio::test]
async fn a_name_chosen_twice_is_found_before_sending() {
    let server = Server::always(Reply::message()).await;
    let media =
        ["a", "b"].map(|name| InputMediaPhoto::new(InputFile::bytes(name, name).attach_as("x")));
    let error = server.bot().send_media_group(7, media).await.unwrap_err();
    assert!(matches!(error, Error::Invalid { .. }), "{error:?}");
    assert_eq!(error.to_string(), "sendMediaGroup: two files are named `x`");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_reader_can_be_sent_once() {
    let server = Server::always(Reply::failed(429, "Too Many Requests")).await;
    let call = server
        .bot()
        .send_document(7, InputFile::reader("r.txt", &b"abc"[..]));
    call.clone().await.unwrap_err();
    let error = call.await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "sendDocument: the reader of `r.txt` was sent before"
    );
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_missing_file_is_named_and_nothing_is_sent() {
    let server = Server::always(Reply::message()).await;
    let directory = Directory::new();
    for (path, kind) in [
        (directory.path("cat.jpg"), std::io::ErrorKind::NotFound),
        (directory.path(""), std::io::ErrorKind::IsADirectory),
    ] {
        let error = server.bot().send_document(7, &*path).await.unwrap_err();
        let text = error.to_string();
        assert!(
            text.starts_with(&format!("sendDocument: `{}`: ", path.display())),
            "{text}"
        );
        let Error::Io {
            source,
            path: named,
            ..
        } = error
        else {
            panic!("{error:?}");
        };
        assert_eq!((source.kind(), named), (kind, Some(path)));
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_reader_that_fails_is_to_blame_and_not_the_network() {
    let server = Server::always(Reply::message()).await;
    let short = InputFile::reader("short.txt", &b"abc"[..]).length(5);
    let broken = InputFile::reader(
        "broken.txt",
        failing(std::io::Error::new(
            std::io::ErrorKind::PermissionDenied,
            "locked",
        )),
    );
    for (document, name, kind) in [
        (short, "short.txt", std::io::ErrorKind::UnexpectedEof),
        (broken, "broken.txt", std::io::ErrorKind::PermissionDenied),
    ] {
        let error = server.bot().send_document(7, document).await.unwrap_err();
        let Error::Io { path, source, .. } = error else {
            panic!("{error:?}");
        };
        assert_eq!((path, source.kind()), (Some(PathBuf::from(name)), kind));
    }
}

/// A reader that fails at once.
fn failing(error: std::io::Error) -> impl tokio::io::AsyncRead + Send + 'static {
    struct Broken(Option<std::io::Error>);

    impl tokio::io::AsyncRead for Broken {
        fn poll_read(
            mut self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
            _: &mut tokio::io::ReadBuf<'_>,
        ) -> std::task::Poll<std::io::Result<()>> {
            std::task::Poll::Ready(self.0.take().map_or(Ok(()), Err))
        }
    }

    Broken(Some(error))
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_gibibyte_is_uploaded_in_little_memory() {
    const SIZE: u64 = 1 << 30;
    let directory = Directory::new();
    let path = directory.path("zeros.bin");
    // Takes no space: the file is one hole.
    std::fs::File::create(&path).unwrap().set_len(SIZE).unwrap();
    let server = Server::counting(|_| Reply::message()).await;
    let bot = server.bot();
    let warm_up = InputFile::bytes("warm-up", vec![0; 1 << 20]);
    bot.send_document(7, warm_up).await.unwrap();

    let before = common::resident();
    let upload = tokio::spawn(bot.send_document(7, InputFile::path(path)).into_future());
    let mut most = before;
    while !upload.is_finished() {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        most = most.max(common::resident());
    }
    upload.await.unwrap().unwrap();
    assert!(server.seen().last().unwrap().length > SIZE);
    let grown = most - before;
    assert!(grown < 16 << 20, "{grown} bytes more than before");
}
