//! Which requests a server on this machine answers at all.
//!
//! Any page in a browser can send requests to the loopback address. What it must not be able to do
//! is to play with the world or to read from it; so a request has to be for a host that nobody
//! outside can name, and must not come from a page of another origin. Programs are not browsers:
//! they send none of the telltale headers and are let in.
//!
//! Pure: looks at headers, knows no server.

use std::net::IpAddr;

/// The headers that tell who asks.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Origin<'a> {
    /// `Host`: the name that the client believes to talk to.
    pub(crate) host: Option<&'a str>,
    /// `Origin`: the page that a browser asks for.
    pub(crate) page: Option<&'a str>,
    /// `Sec-Fetch-Site`: how a browser sees the page and this server.
    pub(crate) site: Option<&'a str>,
}

impl Origin<'_> {
    /// Why a request is not answered; `None` if it is.
    ///
    /// `is_entrance` says that it is for the page itself, which other pages may link to.
    pub(crate) fn objection(&self, is_entrance: bool) -> Option<&'static str> {
        if self.host.is_some_and(|host| !is_ours(host)) {
            return Some(
                "the request is for another host; use an IP address, `localhost` or a name \
                 without a dot",
            );
        }
        let own = |origin: &str| {
            let host = self.host.unwrap_or_default();
            origin
                .split_once("://")
                .is_some_and(|(_, from)| from.eq_ignore_ascii_case(host))
        };
        if self.page.is_some_and(|page| !own(page)) {
            return Some("the request comes from a page of another origin");
        }
        // Pictures and links of other pages send no `Origin`, but this.
        let foreign = |site: &str| !matches!(site, "same-origin" | "none");
        if !is_entrance && self.site.is_some_and(foreign) {
            return Some("the request comes from a page of another site");
        }
        None
    }
}

/// Whether a host is one that no name server outside can lead here: an address, or a name that is
/// never looked up in public.
fn is_ours(host: &str) -> bool {
    let name = if let Some(rest) = host.strip_prefix('[') {
        rest.split_once(']').map_or("", |(address, _)| address)
    } else {
        host.rsplit_once(':').map_or(host, |(name, _)| name)
    };
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name.parse::<IpAddr>().is_ok()
        || (!name.is_empty() && !name.contains('.') && !name.contains(':'))
        || name.ends_with(".localhost")
        // `host.docker.internal` and its like; the domain is reserved.
        || name.ends_with(".internal")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(host: &str) -> Origin<'_> {
        Origin {
            host: Some(host),
            ..Origin::default()
        }
    }

    #[test]
    fn only_hosts_that_nobody_outside_can_name_are_served() {
        for ours in [
            "127.0.0.1:8081",
            "localhost",
            "LOCALHOST:1",
            "[::1]:8081",
            "sim:8081",
            "192.168.1.7:80",
            "host.docker.internal:8081",
        ] {
            assert_eq!(host(ours).objection(false), None, "{ours}");
        }
        for foreign in [
            "evil.example",
            "evil.example:8081",
            "127.0.0.1.evil.example",
            "localhost.evil.example.:8081",
            "printer.local",
            "",
            ":8081",
        ] {
            assert!(host(foreign).objection(true).is_some(), "{foreign}");
        }
    }

    #[test]
    fn only_pages_from_here_may_ask() {
        let from = |origin| Origin {
            page: Some(origin),
            ..host("127.0.0.1:8081")
        };
        assert_eq!(from("http://127.0.0.1:8081").objection(false), None);
        for foreign in [
            "http://127.0.0.1:8082",
            "http://localhost:8081",
            "https://evil.example",
            "null",
            "",
        ] {
            assert!(from(foreign).objection(true).is_some(), "{foreign}");
        }
    }

    #[test]
    fn other_pages_may_link_to_the_page_and_do_nothing_else() {
        let from = |site| Origin {
            site: Some(site),
            ..host("localhost:8081")
        };
        assert_eq!(from("cross-site").objection(true), None);
        assert!(from("cross-site").objection(false).is_some());
        assert!(from("same-site").objection(false).is_some());
        assert_eq!(from("same-origin").objection(false), None);
        assert_eq!(from("none").objection(false), None);
    }
}
