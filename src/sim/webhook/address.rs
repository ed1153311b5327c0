//! Where a webhook is, and which places the server accepts.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use reqwest::Url;
use serde::{Deserialize, Serialize};

use crate::sim::refusal::Refusal;

/// Ports that a webhook may listen on.
const PORTS: [u16; 4] = [80, 88, 443, 8443];

/// The address of a webhook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Written", try_from = "Written")]
pub(crate) struct Address {
    /// Where to send, without user and password.
    pub(crate) url: Url,
    /// User and password, as they stand in the address.
    pub(crate) user: Option<(String, Option<String>)>,
    /// Where this is, whatever name servers say.
    pub(crate) fixed: Option<IpAddr>,
}

/// An address as it is saved.
#[derive(Serialize, Deserialize)]
struct Written {
    url: String,
    user: Option<(String, Option<String>)>,
    #[serde(default)]
    fixed: Option<IpAddr>,
}

impl From<Address> for Written {
    fn from(address: Address) -> Self {
        Self {
            url: address.url.into(),
            user: address.user,
            fixed: address.fixed,
        }
    }
}

impl TryFrom<Written> for Address {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let url = Url::parse(&written.url).map_err(|error| error.to_string())?;
        Ok(Self {
            url,
            user: written.user,
            fixed: written.fixed,
        })
    }
}

impl Address {
    /// Reads an address. One without a scheme is meant for HTTPS.
    pub(crate) fn parse(text: &str) -> Result<Self, Refusal> {
        let invalid = || Refusal::bad_request("invalid webhook URL specified");
        let (scheme, rest) = text.split_once("://").unwrap_or(("https", text));
        // More slashes would be skipped, and the path taken for the host.
        if rest.starts_with(['/', '\\']) {
            return Err(invalid());
        }
        let mut url = Url::parse(&format!("{scheme}://{rest}")).map_err(|_| invalid())?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(invalid());
        }
        let decoded = |text: &str| {
            percent_encoding::percent_decode_str(text)
                .decode_utf8_lossy()
                .into_owned()
        };
        let user = (!url.username().is_empty() || url.password().is_some())
            .then(|| (decoded(url.username()), url.password().map(decoded)));
        url.set_username("").map_err(|()| invalid())?;
        url.set_password(None).map_err(|()| invalid())?;
        url.set_fragment(None);
        Ok(Self {
            url,
            user,
            fixed: None,
        })
    }

    /// The same, at this IP address whatever name servers say; an empty one says nothing.
    pub(crate) fn at(mut self, ip: &str) -> Result<Self, Refusal> {
        if !ip.is_empty() {
            let invalid = |_| Refusal::bad_request("bad webhook: Invalid IP address specified");
            self.fixed = Some(ip.parse().map_err(invalid)?);
        }
        Ok(self)
    }

    /// Refuses what the public server refuses, and a server with `--local` accepts: another scheme
    /// than HTTPS, ports out of the usual, addresses that are not public.
    pub(crate) fn require_public(&self) -> Result<(), Refusal> {
        let bad = |reason: &str| {
            // The prefix keeps the reason's first letter from being lowered.
            Err(Refusal::bad_request(&format!("bad webhook: {reason}")))
        };
        if !self.is_secure() {
            return bad("An HTTPS URL must be provided for webhook");
        }
        if !PORTS.contains(&self.port()) {
            return bad("Webhook can be set up only on ports 80, 88, 443 or 8443");
        }
        if self.fixed.is_none() && is_below(self.host(), "invalid") {
            return bad("Failed to resolve host: Name or service not known");
        }
        match self.ip() {
            Some(IpAddr::V6(_)) => bad("IPv6-only addresses are not allowed"),
            Some(IpAddr::V4(v4))
                if v4.is_private()
                    || v4.is_loopback()
                    || v4.is_link_local()
                    || v4.is_multicast()
                    || v4.is_broadcast()
                    || v4.is_documentation()
                    || v4.octets()[0] == 0
                    || v4.octets()[0] >= 240 =>
            {
                bad(&format!("IP address {v4} is reserved"))
            }
            _ => Ok(()),
        }
    }

    /// The IP addresses, where no name has to be looked up; what is told of them is the first.
    pub(crate) fn ips(&self) -> Vec<IpAddr> {
        if let Some(fixed) = self.fixed {
            return vec![fixed];
        }
        let host = self.host();
        if is_below(host, "localhost") {
            return vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()];
        }
        let host = host.trim_start_matches('[').trim_end_matches(']');
        host.parse().into_iter().collect()
    }

    /// The first of them.
    pub(crate) fn ip(&self) -> Option<IpAddr> {
        self.ips().first().copied()
    }

    /// Whether it is reached by HTTPS.
    pub(crate) fn is_secure(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// Whether this is a place on this machine.
    pub(crate) fn is_here(&self) -> bool {
        self.ip().is_some_and(|ip| ip.is_loopback())
    }

    /// The host's name, or its address as it stands in a URL.
    pub(crate) fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    fn port(&self) -> u16 {
        self.url.port_or_known_default().unwrap_or_default()
    }
}

/// Whether a name is this top-level domain or in it.
fn is_below(host: &str, domain: &str) -> bool {
    host == domain
        || host
            .strip_suffix(domain)
            .is_some_and(|rest| rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn user_and_password_are_taken_out_of_the_address() {
        let address = Address::parse("https://me:a%20b@example.org:8443/hook?x=1#y").unwrap();
        assert_eq!(address.url.as_str(), "https://example.org:8443/hook?x=1");
        assert_eq!(
            address.user,
            Some(("me".to_owned(), Some("a b".to_owned())))
        );
    }

    #[test]
    fn an_address_without_a_scheme_is_one_of_https() {
        let address = Address::parse("example.org/hook").unwrap();
        assert_eq!(address.url.as_str(), "https://example.org/hook");
    }

    #[test]
    fn this_machine_is_known_by_all_its_names() {
        for here in [
            "http://127.0.0.1:8080",
            "http://localhost/x",
            "http://[::1]/",
            "http://a.localhost",
        ] {
            assert!(Address::parse(here).unwrap().is_here(), "{here}");
        }
        for there in [
            "https://example.org",
            "http://10.0.0.1",
            "http://notlocalhost",
        ] {
            assert!(!Address::parse(there).unwrap().is_here(), "{there}");
        }
        let fixed = |url, ip| Address::parse(url).unwrap().at(ip).unwrap();
        assert!(fixed("https://example.org", "127.0.0.1").is_here());
        assert!(!fixed("http://localhost", "10.0.0.1").is_here());
    }
}
