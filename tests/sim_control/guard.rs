//! What is refused: pages of other sites, and what makes no sense.

use serde_json::json;

use crate::http::{JSON, ask};
use crate::{ALICE, get, post, refusal, serve};

#[tokio::test]
async fn pages_of_other_sites_can_do_nothing() {
    let (sim, server) = serve().await;
    sim.user("Alice").private_chat();
    let send = "POST /bot1000:simulator/sendMessage";
    let body = r#"{"chat_id": 1001, "text": "evil"}"#;
    let by_link = "GET /bot1000:simulator/sendMessage?chat_id=1001&text=evil";
    let act = format!("POST {ALICE}/send");
    for (line, header) in [
        (send, "Origin: https://evil.example"),
        (send, "Origin: null"),
        (send, "Host: evil.example:8081"),
        (by_link, "Sec-Fetch-Site: cross-site"),
        (&act, "Origin: http://localhost:1"),
        (&act, "Sec-Fetch-Site: same-site"),
        ("GET /_sim/state", "Host: rebound.example"),
        ("GET /", "Host: rebound.example"),
        ("OPTIONS /_sim/state", "Origin: https://evil.example"),
    ] {
        let answer = ask(server.address(), line, &[header, JSON], body).await;
        assert_eq!(answer.status, 403, "{line} {header}: {}", answer.body);
        assert!(
            !answer.header.contains("access-control"),
            "{}",
            answer.header
        );
    }
    // What a page can send without asking first is no JSON.
    let answer = ask(
        server.address(),
        &act,
        &["Content-Type: text/plain"],
        r#"{"text": "evil"}"#,
    )
    .await;
    assert_eq!(answer.status, 415);
    assert_eq!(sim.user("Alice").private_chat().transcript(), "");
    let own = ["Origin: http://localhost", JSON];
    assert_eq!(
        ask(server.address(), &act, &own, r#"{"text": "hi"}"#)
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn the_page_may_load_nothing_from_elsewhere() {
    let (_sim, server) = serve().await;
    for (path, kind) in [
        ("/", "text/html"),
        ("/_sim/page/page.css", "text/css"),
        ("/_sim/page/page.js", "text/javascript"),
    ] {
        let part = ask(
            server.address(),
            &format!("GET {path}"),
            &["Sec-Fetch-Site: none"],
            "",
        )
        .await;
        assert_eq!(part.status, 200);
        assert!(
            part.header.contains(&format!("content-type: {kind}")),
            "{}",
            part.header
        );
        assert!(
            part.header
                .contains("content-security-policy: default-src 'none'")
        );
    }
}

#[tokio::test]
async fn mistakes_are_explained() {
    let (_sim, server) = serve().await;
    post(
        &server,
        "/_sim/users/Alice/chats/@SimBot/send",
        json!({"text": "hi"}),
    )
    .await;
    for (path, body, told) in [
        (
            "/_sim/users/Alice/chats/Tee/send",
            json!({"text": "hi"}),
            "there is no chat `Tee`; there is @SimBot",
        ),
        (
            "/_sim/users/@bob/chats/@SimBot/send",
            json!({"text": "hi"}),
            "there is no user `@bob`; there is `Alice` (1001)",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/send",
            json!({}),
            "there is nothing to send; say `text`, or members of `Message`",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/send",
            json!({"txt": "hi"}),
            "`txt` means nothing here; did you mean `text`?",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/send",
            json!({"location": 3}),
            "`location` is not what a message has under this name",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/press",
            json!({"button": "Yes"}),
            "there is no button \"Yes\"; no message has any",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/press",
            json!({"buton": "Yes"}),
            "`buton` means nothing here; did you mean `button`?",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/edit",
            json!({"message_id": "one", "text": "x"}),
            "`message_id` is a whole number, not \"one\"",
        ),
        (
            "/_sim/users/Alice/chats/@SimBot/edit",
            json!({"message_id": 9, "text": "x"}),
            "there is no message 9 of this user's to edit",
        ),
        (
            "/_sim/update",
            json!({"kind": "mesage"}),
            "there is no update of the kind `mesage`",
        ),
        (
            "/_sim/chats",
            json!({"id": -5, "members": [{"user": "Bob"}]}),
            "members[0].user: there is no user Bob",
        ),
    ] {
        assert_eq!(refusal(&server, path, body).await, told);
    }
    assert_eq!(get(&server, "/_sim/stat").await["error_code"], 404);
    assert_eq!(
        get(&server, "/_sim/update").await["description"],
        "this address is for POST"
    );
}
