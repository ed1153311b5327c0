//! The web page at the root of the HTTP door, compiled in.
//!
//! Plain files without a build step; nothing is loaded from elsewhere.

/// What the page may load and do: its own files, and requests to the server it came from.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// A file of the page: path, type and content.
macro_rules! part {
    ($name:literal, $kind:literal) => {
        (
            concat!("/_sim/page/", $name),
            concat!("text/", $kind, "; charset=utf-8"),
            include_str!(concat!("page/", $name)),
        )
    };
}

/// The parts of the page: path, type and content.
const PARTS: [(&str, &str, &str); 11] = [
    (
        "/",
        "text/html; charset=utf-8",
        include_str!("page/index.html"),
    ),
    part!("page.css", "css"),
    part!("api.js", "javascript"),
    part!("composer.js", "javascript"),
    part!("dom.js", "javascript"),
    part!("message.js", "javascript"),
    part!("page.js", "javascript"),
    part!("panel.js", "javascript"),
    part!("rich.js", "javascript"),
    part!("text.js", "javascript"),
    part!("world.js", "javascript"),
];

/// The type and the content of a part of the page.
pub(crate) fn part(path: &str) -> Option<(&'static str, &'static str)> {
    let part = PARTS.iter().find(|(at, _, _)| *at == path);
    part.map(|(_, kind, content)| (*kind, *content))
}
