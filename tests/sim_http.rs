//! The simulator's HTTP door, over real sockets: encodings, addresses, statuses and headers.

#[path = "common/http.rs"]
mod http;

use amanobot::sim::{Server, Simulator};
use serde_json::{Value, json};
use tokio::io::AsyncReadExt as _;

use http::Answer;

/// Where the simulator's bot is.
const BOT: &str = "/bot1000:simulator";

/// A simulator with Alice, whose chat is 1001, and its server.
async fn serve() -> (Simulator, Server) {
    let sim = Simulator::new();
    sim.user("Alice").private_chat();
    let server = sim.serve("127.0.0.1:0").await.expect("a port is free");
    (sim, server)
}

/// Sends a request with a body of this type.
async fn ask(server: &Server, line: &str, kind: &str, body: &[u8]) -> Answer {
    let kind = format!("Content-Type: {kind}");
    http::ask(server.address(), line, &[&kind], body).await
}

async fn get(server: &Server, path: &str) -> Answer {
    http::get(server.address(), path).await
}

#[tokio::test]
async fn every_encoding_says_the_same() {
    let (sim, server) = serve().await;
    let line = format!("POST {BOT}/sendMessage");
    let form = "application/x-www-form-urlencoded";
    let multipart = "--b\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n1001\r\n\
                     --b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\nhi there\r\n\
                     --b\r\nContent-Disposition: form-data; name=\"protect_content\"\r\n\r\ntrue\r\n--b--\r\n";
    let json = br#"{"chat_id": 1001, "text": "hi there", "protect_content": true}"#;
    let query = format!("GET {BOT}/sendMessage?chat_id=1001&text=hi+there&protect_content=True");
    let merged = format!("POST {BOT}/sendMessage?chat_id=1001&protect_content=1");
    for answer in [
        ask(&server, &query, "text/plain", b"").await,
        ask(
            &server,
            &line,
            form,
            b"chat_id=1001&text=hi%20there&protect_content=yes",
        )
        .await,
        ask(
            &server,
            &line,
            "multipart/form-data; boundary=b",
            multipart.as_bytes(),
        )
        .await,
        ask(&server, &line, "application/json; charset=utf-8", json).await,
        ask(&server, &merged, form, b"text=hi+there").await,
    ] {
        assert_eq!(answer.status, 200, "{}", answer.body);
    }
    let expected = json!({"chat_id": 1001, "text": "hi there", "protect_content": true});
    assert_eq!(sim.calls_to("sendMessage"), vec![expected; 5]);
}

#[tokio::test]
async fn a_bot_is_told_of_each_of_its_abilities_whether_it_has_it_or_not() {
    let (_sim, server) = serve().await;
    let me = get(&server, &format!("{BOT}/getMe")).await.json();
    let me = me["result"].as_object().expect("a bot is an object");
    for (name, has) in [
        ("can_join_groups", true),
        ("supports_inline_queries", true),
        ("can_connect_to_business", false),
        // teloxide reads no answer without it.
        ("has_main_web_app", false),
    ] {
        assert_eq!(me.get(name), Some(&json!(has)), "{name}");
    }
    // What is said of people only when it holds is not said of bots.
    assert_eq!(me.get("is_premium"), None);
}

#[tokio::test]
async fn an_answer_has_its_codes_status_and_is_json() {
    let (sim, server) = serve().await;
    let answer = get(&server, &format!("{BOT}/getMe")).await;
    assert!(
        answer.header.contains("content-type: application/json"),
        "{}",
        answer.header
    );
    assert_eq!(answer.json()["result"]["username"], "SimBot");
    let answer = get(&server, &format!("{BOT}/getFile")).await;
    assert_eq!(
        (answer.status, answer.json()["error_code"].clone()),
        (400, json!(400))
    );
    sim.fail_next("getMe", 429).retry_after(7);
    let answer = get(&server, &format!("{BOT}/getMe")).await;
    assert_eq!(answer.status, 429);
    assert!(
        answer.header.contains("retry-after: 7"),
        "{}",
        answer.header
    );
}

#[tokio::test]
async fn addresses_are_read_as_the_server_reads_them() {
    let (_sim, server) = serve().await;
    for (path, status, description) in [
        (format!("{BOT}/test/getme"), 200, None),
        ("/bot1000%3Asimulator/GETME".to_owned(), 200, None),
        (format!("{BOT}/?method=getMe"), 200, None),
        (format!("{BOT}?method=getMe"), 200, None),
        (
            format!("{BOT}/sendTelepathy"),
            404,
            Some("Not Found: method not found"),
        ),
        ("/getMe".to_owned(), 404, Some("Not Found")),
        (
            "/bot0:x/getMe".to_owned(),
            401,
            Some("Unauthorized: invalid token specified"),
        ),
        (
            "/bot1/getMe".to_owned(),
            401,
            Some("Unauthorized: invalid token specified"),
        ),
        (
            format!("/bot1:{}/getMe", "x".repeat(80)),
            401,
            Some("Unauthorized: invalid token specified"),
        ),
        (
            "/botx:y/getMe".to_owned(),
            421,
            Some("Misdirected Request: unallowed token specified"),
        ),
        (
            "/bot+1000:simulator/getMe".to_owned(),
            421,
            Some("Misdirected Request: unallowed token specified"),
        ),
        (
            format!("/bot{}:x/getMe", 1_u64 << 54),
            401,
            Some("Unauthorized: invalid token specified"),
        ),
        // A slash in a token is not the one before the method.
        (
            "/bot1000:simulator%2FgetMe".to_owned(),
            401,
            Some("Unauthorized: invalid token specified"),
        ),
        ("/bot1000:wrong/getMe".to_owned(), 401, Some("Unauthorized")),
        (
            "http://localhost/bot1:x/getMe".to_owned(),
            404,
            Some("Not Found: absolute URI is specified in the Request-Line"),
        ),
    ] {
        let answer = get(&server, &path).await;
        let told = answer.json()["description"].as_str().map(str::to_owned);
        assert_eq!(
            (answer.status, told.as_deref()),
            (status, description),
            "{path}"
        );
    }
}

#[tokio::test]
async fn uploads_are_kept_and_downloaded() {
    let (_sim, server) = serve().await;
    let multipart = "--b\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n1001\r\n\
                     --b\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.txt\"\r\n\
                     Content-Type: text/plain\r\n\r\nsome notes\r\n--b--\r\n";
    let line = format!("POST {BOT}/sendDocument");
    let kind = "multipart/form-data; boundary=b";
    let sent = ask(&server, &line, kind, multipart.as_bytes()).await.json();
    let document = &sent["result"]["document"];
    assert_eq!(
        (
            &document["file_name"],
            &document["mime_type"],
            &document["file_size"]
        ),
        (&json!("a.txt"), &json!("text/plain"), &json!(10))
    );
    let file_id = document["file_id"].as_str().unwrap();
    let file = get(&server, &format!("{BOT}/getFile?file_id={file_id}"))
        .await
        .json();
    let path = file["result"]["file_path"].as_str().unwrap();
    assert_eq!(
        get(&server, &format!("/file{BOT}/{path}")).await.body,
        "some notes"
    );
    for path in [
        "documents/nothing.txt",
        "../../../etc/passwd",
        "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "",
    ] {
        assert_eq!(
            get(&server, &format!("/file{BOT}/{path}")).await.status,
            404,
            "{path}"
        );
    }
    assert_eq!(
        get(&server, "/file/bot1000:wrong/documents/file_1.txt")
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn a_file_name_may_come_without_quotes_as_two_libraries_send_it() {
    let (_sim, server) = serve().await;
    let multipart = "--b\r\nContent-Disposition: form-data; name=\"document\"; filename=two words.txt\r\n\r\n\
                     some notes\r\n--b--\r\n";
    let line = format!("POST {BOT}/sendDocument?chat_id=1001");
    let kind = "multipart/form-data; boundary=b";
    let sent = ask(&server, &line, kind, multipart.as_bytes()).await.json();
    assert_eq!(sent["result"]["document"]["file_name"], "two words.txt");
}

#[tokio::test]
async fn nested_uploads_are_found_by_their_part() {
    let (_sim, server) = serve().await;
    let media = r#"[{"type":"photo","media":"attach://a"},{"type":"photo","media":"attach://b"}]"#;
    let part = |name: &str, content: &str| {
        let file = if name.len() == 1 {
            "; filename=\"p.jpg\""
        } else {
            ""
        };
        format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n{content}\r\n")
    };
    let line = format!("POST {BOT}/sendMediaGroup");
    let kind = "multipart/form-data; boundary=x";
    let form = part("chat_id", "1001") + &part("media", media) + &part("a", "1") + &part("b", "22");
    let sent = ask(&server, &line, kind, (form + "--x--\r\n").as_bytes())
        .await
        .json();
    assert_eq!(sent["result"][0]["photo"][0]["file_size"], 1);
    assert_eq!(sent["result"][1]["photo"][0]["file_size"], 2);
    let form = part("chat_id", "1001") + &part("media", media) + &part("a", "") + &part("b", "22");
    let sent = ask(&server, &line, kind, (form + "--x--\r\n").as_bytes())
        .await
        .json();
    assert_eq!(sent["description"], "Bad Request: file must be non-empty");
}

#[tokio::test]
async fn hostile_bodies_are_refused() {
    let (_sim, server) = serve().await;
    let line = format!("POST {BOT}/sendMessage");
    let deep = format!("{{\"x\":{}", "[".repeat(100_000));
    let answer = ask(&server, &line, "application/json", deep.as_bytes()).await;
    assert_eq!(
        answer.json()["description"],
        "Bad Request: message text is empty"
    );
    let answer = ask(
        &server,
        &line,
        "multipart/form-data; boundary=b",
        b"--b\r\nx",
    )
    .await;
    assert_eq!(answer.status, 400);
    let huge = vec![b' '; 53 * 1024 * 1024];
    let answer = ask(&server, &line, "application/json", &huge).await;
    assert_eq!(
        (answer.status, answer.json()["description"].clone()),
        (413, json!("Request Entity Too Large"))
    );
}

#[tokio::test]
async fn a_new_token_makes_a_bot_where_any_is_accepted() {
    let sim = Simulator::new().accept_any_token();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let me = get(&server, "/bot77:anything/getMe").await.json();
    assert_eq!(me["result"]["id"], 77);
    assert_eq!(get(&server, "/bot77:another/getMe").await.status, 401);
}

#[tokio::test]
async fn the_root_says_what_this_is() {
    let (_sim, server) = serve().await;
    let page = get(&server, "/").await;
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("<title>Simulated Telegram</title>"),
        "{}",
        page.body
    );
}

#[tokio::test]
async fn of_several_values_the_first_counts_and_the_query_comes_before_the_body() {
    let (sim, server) = serve().await;
    let line = format!("POST {BOT}/sendMessage?chat_id=1001&text=one&text=two");
    let kind = "application/x-www-form-urlencoded";
    ask(&server, &line, kind, b"text=three&chat_id=7").await;
    let parts = ["four", "five"].map(|text| {
        format!("--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n{text}\r\n")
    });
    let line = format!("POST {BOT}/sendMessage?chat_id=1001");
    let kind = "multipart/form-data; boundary=b";
    ask(
        &server,
        &line,
        kind,
        (parts.concat() + "--b--\r\n").as_bytes(),
    )
    .await;
    let texts: Vec<Value> = sim
        .calls_to("sendMessage")
        .iter()
        .map(|call| call["text"].clone())
        .collect();
    assert_eq!(texts, ["one", "four"]);
}

#[tokio::test]
async fn only_get_and_post_are_answered() {
    let (sim, server) = serve().await;
    for verb in ["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"] {
        let line = format!("{verb} {BOT}/sendMessage?chat_id=1001&text=x");
        assert_eq!(ask(&server, &line, "", b"").await.status, 501, "{verb}");
    }
    assert_eq!(sim.calls_to("sendMessage"), [Value::Null; 0]);
}

#[tokio::test]
async fn a_form_that_is_too_large_is_refused() {
    let (_sim, server) = serve().await;
    let line = format!("POST {BOT}/sendDocument?chat_id=1001");
    let mut form = b"--b\r\nContent-Disposition: form-data; name=\"document\"; \
                     filename=\"a\"\r\n\r\n"
        .to_vec();
    form.resize(53 * 1024 * 1024, b'x');
    form.extend(b"\r\n--b--\r\n");
    let answer = ask(&server, &line, "multipart/form-data; boundary=b", &form).await;
    assert_eq!(answer.status, 413, "{}", answer.body);
}

/// A poll over HTTP that has begun, and its answer.
async fn long_poll(sim: &Simulator, server: &Server) -> tokio::task::JoinHandle<String> {
    let line = format!("GET {BOT}/getUpdates?timeout=50");
    let mut stream = http::open(server.address(), &line, &[], "").await;
    let answer = tokio::spawn(async move {
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    });
    while sim.calls_to("getUpdates").is_empty() {
        tokio::task::yield_now().await;
    }
    answer
}

#[tokio::test]
async fn polls_and_connections_end_with_the_simulator() {
    let (sim, server) = serve().await;
    let poll = long_poll(&sim, &server).await;
    sim.shutdown();
    let answer = poll.await.unwrap();
    assert!(
        answer.contains("Internal Server Error: restart"),
        "{answer}"
    );
}

#[tokio::test]
async fn polls_and_connections_end_with_their_server() {
    let (sim, server) = serve().await;
    let poll = long_poll(&sim, &server).await;
    drop(server);
    let answer = poll.await.unwrap();
    assert!(
        answer.contains("Internal Server Error: restart"),
        "{answer}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_strict_server_lets_one_address_bring_twenty_new_bots_a_minute() {
    let sim = Simulator::new().accept_any_token().strict();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let me = async |bot: u32| get(&server, &format!("/bot{bot}:x/getMe")).await;
    for bot in 1..=20 {
        assert_eq!(me(bot).await.status, 200, "{bot}");
    }
    let refused = me(21).await;
    assert_eq!(refused.status, 429);
    assert!(
        refused.header.contains("\r\nretry-after: 4"),
        "{}",
        refused.header
    );
    assert_eq!(
        refused.json()["description"],
        "Too Many Requests: retry after 4"
    );
    // Those that have come may go on, and from elsewhere others may come.
    assert_eq!(me(1).await.status, 200);
    let from = ["X-Real-IP: 192.0.2.7"];
    let elsewhere = http::ask(server.address(), "GET /bot21:x/getMe", &from, b"").await;
    assert_eq!(elsewhere.status, 200);
    assert_eq!(me(22).await.status, 429);
    tokio::time::advance(std::time::Duration::from_secs(3)).await;
    assert_eq!(me(22).await.status, 200);
    assert_eq!(me(23).await.status, 429);
    // What is no token at all is told so.
    assert_eq!(get(&server, "/bot0:x/getMe").await.status, 401);
}

#[tokio::test]
async fn an_answer_is_not_packed_even_if_it_could_be() {
    let (_sim, server) = serve().await;
    let line = format!("GET {BOT}/getMe");
    let accepts = ["Accept-Encoding: gzip, deflate"];
    let answer = http::ask(server.address(), &line, &accepts, b"").await;
    assert!(
        !answer.header.contains("content-encoding"),
        "{}",
        answer.header
    );
    assert_eq!(answer.json()["result"]["username"], "SimBot");
}

#[tokio::test(start_paused = true)]
async fn a_token_of_nobody_is_new_each_time_it_is_tried_on_a_strict_server() {
    let sim = Simulator::new().strict();
    let server = sim.serve("127.0.0.1:0").await.unwrap();
    let mut statuses = Vec::new();
    for _ in 0..22 {
        statuses.push(get(&server, "/bot7:guess/getMe").await.status);
    }
    assert_eq!(statuses[..20], [401; 20]);
    assert_eq!(statuses[20..], [429; 2]);
}
