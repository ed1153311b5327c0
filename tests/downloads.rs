//! Files on their way from the server.

mod common;

use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use amanobot::{Bot, Error};
use common::{Directory, Received, Reply, Server, TOKEN};
use tokio::io::{AsyncReadExt, AsyncWrite};

/// A server that has one file under this path, and replies so when it is asked for it.
async fn server_with(path: &'static str, reply: Reply) -> Server {
    Server::new(answer(path, reply)).await
}

fn answer(path: &'static str, reply: Reply) -> impl Fn(&Received) -> Reply + Send + Sync {
    move |request| {
        if request.target.ends_with("/getFile") {
            Reply::file(path)
        } else {
            reply.clone()
        }
    }
}

fn head(length: usize) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n").into_bytes()
}

#[tokio::test]
async fn a_file_is_asked_for_and_read() {
    let server = server_with("photos/file 1#é.jpg", Reply::Bytes(b"jpeg".to_vec())).await;
    assert_eq!(server.bot().download("F").bytes().await.unwrap(), b"jpeg");

    let seen = server.seen();
    assert_eq!(seen[0].json(), serde_json::json!({"file_id": "F"}));
    assert_eq!(seen[1].verb, "GET");
    assert_eq!(
        seen[1].target,
        format!("/file/bot{TOKEN}/photos/file%201%23%C3%A9.jpg")
    );
}

#[tokio::test]
async fn a_path_gets_the_whole_file_and_nothing_is_left_beside() {
    let server = server_with("a.txt", Reply::Bytes(b"new".to_vec())).await;
    let directory = Directory::new();
    let path = directory.path("saved.txt");
    std::fs::write(&path, "an older and longer one").unwrap();

    let size = server.bot().download("F").to_path(&path).await.unwrap();
    assert_eq!(size, 3);
    assert_eq!(std::fs::read(&path).unwrap(), b"new");
    assert_eq!(directory.list(), ["saved.txt"]);
}

#[tokio::test]
async fn a_failure_leaves_the_path_as_it_was() {
    let half = [head(100), b"half".to_vec()].concat();
    let failures = [
        Reply::failed(404, "Not Found"),
        Reply::Text(502, "<html>".to_owned()),
        Reply::Raw(half.clone()),
        Reply::Silence(half),
    ];
    for reply in failures {
        let server = server_with("a.txt", reply).await;
        let directory = Directory::new();
        std::fs::write(directory.path("old.txt"), "old").unwrap();
        let bot = server
            .builder()
            .timeout(Duration::from_millis(50))
            .build()
            .unwrap();

        bot.download("F")
            .to_path(directory.path("new.txt"))
            .await
            .unwrap_err();
        bot.download("F")
            .to_path(directory.path("old.txt"))
            .await
            .unwrap_err();
        assert_eq!(directory.list(), ["old.txt"]);
        assert_eq!(std::fs::read(directory.path("old.txt")).unwrap(), b"old");
    }
}

#[tokio::test]
async fn a_download_that_is_given_up_leaves_nothing() {
    let half = [head(100), b"half".to_vec()].concat();
    let server = server_with("a.txt", Reply::Silence(half)).await;
    let directory = Directory::new();
    let download = server.bot().download("F").to_path(directory.path("a.txt"));
    let given_up = tokio::time::timeout(Duration::from_millis(100), download).await;
    assert!(given_up.is_err());
    assert!(directory.list().is_empty(), "{:?}", directory.list());
}

#[tokio::test]
async fn a_path_that_cannot_be_written_is_named_before_anything_is_downloaded() {
    let server = server_with("a.txt", Reply::Bytes(b"a".to_vec())).await;
    let directory = Directory::new();
    for path in [directory.path("missing/a.txt"), directory.path("")] {
        let error = server.bot().download("F").to_path(&path).await.unwrap_err();
        let text = error.to_string();
        assert!(
            text.starts_with(&format!("download: `{}`: ", path.display())),
            "{text}"
        );
    }
    assert!(
        server
            .seen()
            .iter()
            .all(|request| request.target.ends_with("/getFile"))
    );
}

#[tokio::test]
async fn a_writer_gets_the_file_where_it_stands_and_stays_open() {
    let server = server_with("a.txt", Reply::Bytes(b"content".to_vec())).await;
    let mut text = b"before ".to_vec();
    let size = server.bot().download("F").to(&mut text).await.unwrap();
    text.extend_from_slice(b" after");
    assert_eq!((size, text.as_slice()), (7, &b"before content after"[..]));
}

#[tokio::test]
async fn a_writer_that_fails_is_to_blame() {
    struct Full;

    impl AsyncWrite for Full {
        fn poll_write(
            self: Pin<&mut Self>,
            _: &mut Context<'_>,
            _: &[u8],
        ) -> Poll<io::Result<usize>> {
            Poll::Ready(Err(io::ErrorKind::StorageFull.into()))
        }
        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    let server = server_with("a.txt", Reply::Bytes(b"content".to_vec())).await;
    let error = server.bot().download("F").to(&mut Full).await.unwrap_err();
    let Error::Io {
        path: None, source, ..
    } = error
    else {
        panic!("{error:?}");
    };
    assert_eq!(source.kind(), io::ErrorKind::StorageFull);
}

#[tokio::test]
async fn a_stream_knows_its_length() {
    let server = server_with("a.txt", Reply::Bytes(b"content".to_vec())).await;
    let mut reader = server.bot().download("F").stream().await.unwrap();
    assert_eq!(reader.length(), Some(7));
    let mut text = String::new();
    reader.read_to_string(&mut text).await.unwrap();
    assert_eq!(text, "content");
}

#[tokio::test]
async fn a_refused_download_says_what_the_server_says() {
    let server = server_with("a.txt", Reply::failed(404, "Not Found")).await;
    let error = server.bot().download("F").bytes().await.unwrap_err();
    assert_eq!(error.to_string(), "download: Not Found (404)");

    let server = server_with("a.txt", Reply::Text(404, "<html>no</html>".to_owned())).await;
    let error = server.bot().download("F").bytes().await.unwrap_err();
    let Error::BadResponse {
        method,
        status,
        body,
    } = error
    else {
        panic!("{error:?}");
    };
    assert_eq!(
        (method, status, body.as_str()),
        ("download", 404, "<html>no</html>")
    );
}

#[tokio::test]
async fn a_file_that_the_server_does_not_give_is_explained() {
    let server = Server::always(Reply::ok(r#"{"file_id":"F","file_unique_id":"U"}"#)).await;
    let error = server.bot().download("F").bytes().await.unwrap_err();
    assert!(error.to_string().contains("no `file_path`"), "{error}");

    let server = Server::always(Reply::failed(400, "Bad Request: file is too big")).await;
    let error = server.bot().download("F").bytes().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getFile: Bad Request: file is too big (400)"
    );
}

#[tokio::test]
async fn a_path_that_leads_elsewhere_is_refused() {
    for path in ["../../bot1:a/getMe", "a/../../b", "..", "a/.", "..\\b"] {
        let server = server_with(path, Reply::Bytes(b"a".to_vec())).await;
        let error = server.bot().download("F").bytes().await.unwrap_err();
        assert!(
            error.to_string().contains("leads out of its directory"),
            "{error}"
        );
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn half_a_file_is_a_network_error() {
    let half = [head(100), b"half".to_vec()].concat();
    let server = server_with("a.txt", Reply::Raw(half)).await;
    let error = server.bot().download("F").bytes().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "download: no answer: the connection broke"
    );
}

#[tokio::test]
async fn a_download_may_take_longer_than_the_time_limit_but_not_fall_silent() {
    let server = server_with("a.txt", Reply::Drip(8, Duration::from_millis(30))).await;
    let bot = server
        .builder()
        .timeout(Duration::from_millis(120))
        .build()
        .unwrap();
    assert_eq!(bot.download("F").bytes().await.unwrap(), b"........");

    let half = [head(100), b"half".to_vec()].concat();
    let server = server_with("a.txt", Reply::Silence(half)).await;
    let bot = server
        .builder()
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = bot.download("F").bytes().await.unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
}

#[tokio::test]
async fn a_download_may_take_longer_than_an_own_client_allows() {
    #[cfg(feature = "rustls")]
    let _ = rustls::crypto::ring::default_provider().install_default();
    let server = server_with("a.txt", Reply::Drip(8, Duration::from_millis(30))).await;
    let impatient = reqwest::Client::builder()
        .timeout(Duration::from_millis(120))
        .build()
        .unwrap();
    let bot = server.builder().client(impatient).build().unwrap();
    assert_eq!(bot.download("F").bytes().await.unwrap(), b"........");
}

#[tokio::test]
async fn a_time_limit_may_be_endless() {
    let server = server_with("a.txt", Reply::Drip(2, Duration::from_millis(20))).await;
    let bot = server.builder().timeout(Duration::MAX).build().unwrap();
    assert_eq!(bot.download("F").bytes().await.unwrap(), b"..");
}

#[tokio::test]
async fn a_slow_reader_is_not_a_silent_server() {
    let server = server_with("a.txt", Reply::Drip(4, Duration::from_millis(10))).await;
    let bot = server
        .builder()
        .timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    let mut reader = bot.download("F").stream().await.unwrap();
    let mut text = vec![reader.read_u8().await.unwrap()];
    tokio::time::sleep(Duration::from_millis(150)).await;
    reader.read_to_end(&mut text).await.unwrap();
    assert_eq!(text, b"....");
}

fn local_server(path: &Path) -> impl Fn(&Received) -> Reply + Send + Sync + 'static {
    let path = path.to_str().expect("it is Unicode").to_owned();
    move |request| {
        if request.target.ends_with("/getFile") {
            Reply::file(&path)
        } else {
            Reply::Bytes(b"over HTTP".to_vec())
        }
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_local_servers_file_is_read_from_disk_when_the_bot_may() {
    let directory = Directory::new();
    let path = directory.path("a.txt");
    std::fs::write(&path, "from disk").unwrap();
    let server = Server::new(local_server(&path)).await;

    let bot = server.builder().local_files(true).build().unwrap();
    assert_eq!(bot.download("F").bytes().await.unwrap(), b"from disk");

    let copy = directory.path("copy.txt");
    assert_eq!(bot.download("F").to_path(&copy).await.unwrap(), 9);
    assert_eq!(std::fs::read(copy).unwrap(), b"from disk");

    assert_eq!(
        server.bot().download("F").bytes().await.unwrap(),
        b"over HTTP"
    );
}

#[cfg(unix)]
#[tokio::test]
async fn a_local_servers_directory_may_be_elsewhere_here() {
    let directory = Directory::new();
    std::fs::create_dir(directory.path("photos")).unwrap();
    std::fs::write(directory.path("photos/a.jpg"), "from disk").unwrap();
    let server = Server::new(local_server(Path::new("/var/lib/api/photos/a.jpg"))).await;

    let builder = server
        .builder()
        .local_files_under("/var/lib/api", directory.path(""));
    let bot = builder.build().unwrap();
    assert_eq!(bot.download("F").bytes().await.unwrap(), b"from disk");
}

#[cfg(unix)]
#[tokio::test]
async fn a_local_file_that_is_gone_is_named() {
    let directory = Directory::new();
    let path = directory.path("gone.txt");
    let server = Server::new(local_server(&path)).await;
    let bot = server.builder().local_files(true).build().unwrap();
    let error = bot.download("F").bytes().await.unwrap_err();
    let Error::Io {
        path: named,
        source,
        ..
    } = error
    else {
        panic!("{error:?}");
    };
    assert_eq!(
        (named, source.kind()),
        (Some(path), io::ErrorKind::NotFound)
    );
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_gibibyte_is_downloaded_in_little_memory() {
    const SIZE: u64 = 1 << 30;
    let server = server_with("a.bin", Reply::Zeros(SIZE)).await;
    let bot: Bot = server.bot();
    let before = common::resident();
    let download = tokio::spawn(async move { bot.download("F").to(&mut tokio::io::sink()).await });
    let mut most = before;
    while !download.is_finished() {
        tokio::time::sleep(Duration::from_millis(10)).await;
        most = most.max(common::resident());
    }
    assert_eq!(download.await.unwrap().unwrap(), SIZE);
    let grown = most - before;
    assert!(grown < 16 << 20, "{grown} bytes more than before");
}
