//! Addresses in markup and entities: which are accepted, and in which form they are kept.
//!
//! Nothing is resolved or opened.

use std::net::Ipv6Addr;

use super::entities::DateFormat;
use super::markup::is_space;

/// Ids of people are below this number.
const MAX_USER_ID: i64 = 1 << 40;

/// The form in which the server keeps an address, or why it refuses it.
pub(crate) fn check(link: &str) -> Result<String, String> {
    for scheme in ["tg", "ton", "tonsite"] {
        let is_this = link
            .split_once(':')
            .is_some_and(|(found, _)| found.eq_ignore_ascii_case(scheme));
        if is_this {
            return internal(scheme, &link[scheme.len() + 1..]);
        }
    }
    let url = Url::read(link)?;
    if !url.host.contains('.') && !url.is_ipv6 {
        return Err("Wrong HTTP URL".to_owned());
    }
    Ok(url.to_string())
}

/// An address that Telegram's own programs open.
fn internal(scheme: &str, rest: &str) -> Result<String, String> {
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    let url = Url::read(rest)?;
    let is_web = rest
        .get(..6)
        .is_some_and(|begin| begin.eq_ignore_ascii_case("http:/"));
    if is_web || url.is_https || !url.userinfo.is_empty() || url.port != 0 || url.is_ipv6 {
        let name = if scheme == "tg" { "tg" } else { "ton" };
        return Err(format!("Wrong {name} URL"));
    }
    let allowed = |letter: char| {
        letter.is_ascii_alphanumeric()
            || matches!(letter, '-' | '_')
            || (letter == '.' && scheme == "tonsite")
    };
    if !url.host.chars().all(allowed) {
        return Err("Unallowed characters in URL host".to_owned());
    }
    let path = match url.path.strip_prefix("/?") {
        Some(_) => &url.path[1..],
        None => &url.path,
    };
    Ok(format!("{scheme}://{}{path}", url.host))
}

/// The person that `tg://user?id=…` means.
pub(super) fn user_id(link: &str) -> Option<i64> {
    let id = parameter(query(link, "user")?, "id")?;
    // Letters do not matter here, so that `ID=` is one, too.
    integer(id).filter(|id| (1..MAX_USER_ID).contains(id))
}

/// The custom emoji that `tg://emoji?id=…` means.
pub(super) fn custom_emoji_id(link: &str) -> Option<i64> {
    integer(parameter(query(link, "emoji")?, "id")?).filter(|id| *id != 0)
}

/// The moment that `tg://time?unix=…&format=…` means, and how it is shown.
pub(super) fn moment(link: &str) -> Option<Result<(i64, DateFormat), &'static str>> {
    let query = query(link, "time")?;
    let unix_time = integer(parameter(query, "unix")?)?;
    if !(1..=i64::from(i32::MAX)).contains(&unix_time) {
        return None;
    }
    let format = DateFormat::read(parameter(query, "format").unwrap_or_default());
    Some(format.map(|format| (unix_time, format)))
}

/// What comes after the question mark of an address of Telegram's own.
fn query<'l>(link: &'l str, host: &str) -> Option<&'l str> {
    let prefix = |text: &'l str, prefix: &str| -> Option<&'l str> {
        let begin = text.get(..prefix.len())?;
        begin
            .eq_ignore_ascii_case(prefix)
            .then(|| &text[prefix.len()..])
    };
    let rest = prefix(link, "tg:")?;
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    let rest = prefix(rest, host)?;
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    let query = rest.strip_prefix('?')?;
    Some(query.split_once('#').map_or(query, |(query, _)| query))
}

fn parameter<'q>(query: &'q str, name: &str) -> Option<&'q str> {
    query.split('&').find_map(|parameter| {
        let (found, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        found.eq_ignore_ascii_case(name).then_some(value)
    })
}

/// A whole number, written as numbers are: no plus sign, no leading zeros.
pub(super) fn integer(digits: &str) -> Option<i64> {
    let number: i64 = digits.parse().ok()?;
    (number.to_string() == digits).then_some(number)
}

/// An address of the web, taken apart.
struct Url {
    is_https: bool,
    userinfo: String,
    host: String,
    is_ipv6: bool,
    /// Zero when none is given.
    port: u16,
    /// Path, query and fragment; begins with a slash.
    path: String,
}

impl Url {
    fn read(url: &str) -> Result<Self, String> {
        let protocol_end = url.find([':', '/', '?', '#', '@', '[', ']']);
        let protocol = &url[..protocol_end.unwrap_or(url.len())];
        let (is_https, rest) = match url[protocol.len()..].strip_prefix("://") {
            None => (false, url),
            Some(rest) if protocol.eq_ignore_ascii_case("http") => (false, rest),
            Some(rest) if protocol.eq_ignore_ascii_case("https") => (true, rest),
            Some(_) => return Err("Unsupported URL protocol".to_owned()),
        };
        let authority_end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(authority_end);

        let colon = authority
            .rfind([':', ']', '@'])
            .filter(|at| *at > 0 && authority[*at..].starts_with(':'));
        let (authority, port) = match colon {
            None => (authority, 0),
            Some(colon) => {
                let digits = authority[colon + 1..].trim_start_matches('0');
                let port = integer(digits)
                    .and_then(|port| u16::try_from(port).ok())
                    .filter(|port| *port > 0)
                    .ok_or("Wrong port number specified in the URL")?;
                (&authority[..colon], port)
            }
        };
        let (userinfo, host) = authority.rsplit_once('@').unwrap_or(("", authority));
        let literal = host
            .strip_prefix('[')
            .and_then(|host| host.strip_suffix(']'));
        if literal.is_some_and(|literal| literal.parse::<Ipv6Addr>().is_err()) {
            return Err("Wrong IPv6 address specified in the URL".to_owned());
        }
        match host {
            "" => return Err("URL host is empty".to_owned()),
            "." => return Err("Host is invalid".to_owned()),
            _ => {}
        }
        if literal.is_none() {
            check_part(host, "host", false)?;
            check_part(userinfo, "userinfo", true)?;
        }
        Ok(Self {
            is_https,
            userinfo: userinfo.to_owned(),
            host: host.to_ascii_lowercase(),
            is_ipv6: literal.is_some(),
            port,
            path: escaped_path(path),
        })
    }
}

impl std::fmt::Display for Url {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.is_https { "https://" } else { "http://" })?;
        if !self.userinfo.is_empty() {
            write!(f, "{}@", self.userinfo)?;
        }
        f.write_str(&self.host)?;
        if self.port > 0 {
            write!(f, ":{}", self.port)?;
        }
        f.write_str(&self.path)
    }
}

fn escaped_path(path: &str) -> String {
    let path = path.trim_end_matches(|letter: char| u8::try_from(letter).is_ok_and(is_space));
    let mut escaped = String::with_capacity(path.len() + 1);
    if !path.starts_with('/') {
        escaped.push('/');
    }
    let digit = |number: u8| char::from(b"0123456789ABCDEF"[usize::from(number)]);
    for letter in path.chars() {
        match u8::try_from(letter) {
            Ok(byte) if byte <= b' ' => escaped.extend(['%', digit(byte / 16), digit(byte % 16)]),
            _ => escaped.push(letter),
        }
    }
    escaped
}

fn check_part(part: &str, name: &str, colon_allowed: bool) -> Result<(), String> {
    let bytes = part.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'%' => {
                let digits = bytes.get(at..at + 2);
                if !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit)) {
                    return Err(format!("Wrong percent-encoded symbol in URL {name}"));
                }
                at += 2;
            }
            b':' if colon_allowed => {}
            _ if byte.is_ascii_alphanumeric() || !byte.is_ascii() => {}
            _ if b".-_!$,~*'();&+=".contains(byte) => {}
            _ => return Err(format!("Disallowed character in URL {name}")),
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_completed() {
        for (given, kept) in [
            ("example.org", "http://example.org/"),
            ("HTTPS://Example.ORG", "https://example.org/"),
            ("example.org?a=b", "http://example.org/?a=b"),
            ("example.org/a b \n", "http://example.org/a%20b"),
            (
                "user:word@example.org:0080/",
                "http://user:word@example.org:80/",
            ),
            ("http://[::1]:8080", "http://[::1]:8080/"),
            ("https://пример.рф/ф", "https://пример.рф/ф"),
            ("tg:resolve?domain=bot", "tg://resolve?domain=bot"),
            ("TG://Resolve/?domain=bot", "tg://resolve?domain=bot"),
            ("tg://settings", "tg://settings/"),
            ("ton://transfer/abc", "ton://transfer/abc"),
            ("tonsite://foundation.ton", "tonsite://foundation.ton/"),
        ] {
            assert_eq!(check(given).as_deref(), Ok(kept), "{given}");
        }
    }

    #[test]
    fn addresses_that_are_none_are_named() {
        for (given, reason) in [
            ("", "URL host is empty"),
            ("example", "Wrong HTTP URL"),
            (".", "Host is invalid"),
            ("ftp://example.org", "Unsupported URL protocol"),
            ("mailto:a@example.org", "Disallowed character in URL host"),
            ("example.org:", "Wrong port number specified in the URL"),
            ("example.org:0", "Wrong port number specified in the URL"),
            (
                "example.org:65536",
                "Wrong port number specified in the URL",
            ),
            ("http://[x]/", "Wrong IPv6 address specified in the URL"),
            ("exa mple.org", "Disallowed character in URL host"),
            ("exa%2.org", "Wrong percent-encoded symbol in URL host"),
            ("a\"b@example.org", "Disallowed character in URL userinfo"),
            ("tg://a.b", "Unallowed characters in URL host"),
            ("tg:http://example.org", "Wrong tg URL"),
            ("ton://user@host", "Wrong ton URL"),
        ] {
            let checked = check(given);
            if given == "mailto:a@example.org" {
                // A user `mailto` with a password: nobody means it, and the server takes it.
                assert_eq!(checked.as_deref(), Ok("http://mailto:a@example.org/"));
            } else {
                assert_eq!(checked, Err(reason.to_owned()), "{given}");
            }
        }
    }

    #[test]
    fn links_of_telegram_name_people_emoji_and_moments() {
        assert_eq!(user_id("tg://user?id=1001"), Some(1001));
        assert_eq!(user_id("TG:USER/?x&ID=7#id=8"), Some(7));
        for link in [
            "tg://user?id=0",
            "tg://user?id=-1",
            "tg://user?id=007",
            "tg://users?id=1",
            "https://t.me/user?id=1",
        ] {
            assert_eq!(user_id(link), None, "{link}");
        }
        assert_eq!(
            custom_emoji_id("tg://emoji?id=5368324170671202286"),
            Some(5_368_324_170_671_202_286)
        );
        assert_eq!(custom_emoji_id("tg://emoji?id=0"), None);
        let format = DateFormat::read("wDT").unwrap();
        assert_eq!(
            moment("tg://time?unix=1647531900&format=wDT"),
            Some(Ok((1_647_531_900, format)))
        );
        assert_eq!(
            moment("tg://time?unix=1&format=x"),
            Some(Err("Invalid date format used"))
        );
        assert_eq!(moment("tg://time?unix=0"), None);
    }
}
