//! Finds what means something in plain text: mentions, commands, tags, addresses, numbers.
//!
//! The server finds telephone numbers by rules of its own; here one is a plus sign and 7 to 15
//! digits, grouped by spaces, hyphens, dots or brackets.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::entities::{Entity, Found, Kind, keep_apart, sort};

/// The top-level domains of the Internet, and `onion` and `ton`: one a line.
static TOP_LEVEL_DOMAINS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("tlds.txt").lines().collect());

/// Usernames shorter than four letters that exist.
const SHORT_NAMES: [&str; 5] = ["gif", "nft", "pic", "ufc", "vid"];

/// Punctuation that ends a sentence sooner than an address.
const NOT_LAST: [char; 9] = ['.', ':', ';', ',', '(', '\'', '?', '!', '`'];

/// What is found in a text, in order and apart from one another.
pub(super) fn find(text: &str) -> Vec<Entity> {
    let mut finder = Finder {
        text,
        found: Vec::new(),
    };
    finder.names();
    finder.numbers();
    finder.internal_urls();
    finder.urls();
    let mut entities: Vec<Entity> = finder
        .found
        .into_iter()
        .map(|(found, range)| Entity::new(Kind::Found(found), range.start, range.len()))
        .collect();
    sort(&mut entities);
    keep_apart(&mut entities);
    in_units(text, &mut entities);
    entities
}

/// Turns ranges in bytes into ranges in UTF-16 units. They are in order and apart.
fn in_units(text: &str, entities: &mut [Entity]) {
    let (mut bytes, mut units) = (0, 0);
    let mut until = |byte: usize| {
        units += text[bytes..byte]
            .chars()
            .map(char::len_utf16)
            .sum::<usize>();
        bytes = byte;
        units
    };
    for entity in entities {
        let end = entity.end();
        entity.offset = until(entity.offset);
        entity.length = until(end) - entity.offset;
    }
}

struct Finder<'t> {
    text: &'t str,
    found: Vec<(Found, Range<usize>)>,
}

impl Finder<'_> {
    /// What a sign begins: `@name`, `/command@bot`, `#tag@name`, `$TAG@name`.
    fn names(&mut self) {
        let mut at = 0;
        while let Some(sign) = self.next(at, b"@/#$") {
            let (kind, end) = match self.text.as_bytes()[sign] {
                b'@' => (Found::Mention, self.mention(sign)),
                b'/' => (Found::BotCommand, self.command(sign)),
                b'#' => (Found::Hashtag, self.hashtag(sign)),
                _ => (Found::Cashtag, self.cashtag(sign)),
            };
            at = sign + 1;
            if let Some(end) = end {
                self.found.push((kind, sign..end));
                // Behind a mention, and not the name of a command, another sign may stand.
                at = at.max(end);
            }
        }
    }

    fn next(&self, from: usize, signs: &[u8]) -> Option<usize> {
        let rest = &self.text.as_bytes()[from..];
        let found = rest.iter().position(|byte| signs.contains(byte));
        found.map(|found| from + found)
    }

    fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back()
    }

    fn after(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// Where the run of these characters ends that begins here.
    fn run(&self, from: usize, belongs: impl Fn(char) -> bool) -> usize {
        let rest = &self.text[from..];
        from + rest
            .find(|letter: char| !belongs(letter))
            .unwrap_or(rest.len())
    }

    /// Where the run of these characters begins that ends here, at the floor at the latest.
    fn run_back(&self, floor: usize, to: usize, belongs: impl Fn(char) -> bool) -> usize {
        let part = &self.text[floor..to];
        floor + part.trim_end_matches(|letter: char| belongs(letter)).len()
    }

    /// The end of a name in front of which its sign has been read, if it is this long.
    fn name(&self, from: usize, lengths: Range<usize>) -> Option<usize> {
        let end = self.run(from, is_name);
        lengths.contains(&(end - from)).then_some(end)
    }

    fn mention(&self, sign: usize) -> Option<usize> {
        if self.before(sign).is_some_and(is_word) {
            return None;
        }
        let end = self.name(sign + 1, 2..33)?;
        if self.after(end).is_some_and(is_word) {
            return None;
        }
        let name = &self.text[sign + 1..end];
        let exists = name.len() >= 4
            || SHORT_NAMES
                .iter()
                .any(|known| known.eq_ignore_ascii_case(name));
        exists.then_some(end)
    }

    fn command(&self, sign: usize) -> Option<usize> {
        let touches = |letter: char| is_word(letter) || matches!(letter, '/' | '<' | '>');
        if self.before(sign).is_some_and(touches) {
            return None;
        }
        let mut end = self.name(sign + 1, 1..65)?;
        if self.after(end) == Some('@') {
            end = self.name(end + 1, 3..33)?;
        }
        (!self.after(end).is_some_and(touches)).then_some(end)
    }

    fn hashtag(&self, sign: usize) -> Option<usize> {
        const LONGEST: usize = 256;
        if self.before(sign).is_some_and(is_tag) {
            return None;
        }
        let begin = sign + 1;
        let mut behind = self.run(begin, is_tag);
        let mut end = behind;
        let mut has_letter = false;
        for (index, (byte, letter)) in self.text[begin..behind].char_indices().enumerate() {
            if index == LONGEST {
                end = begin + byte;
                break;
            }
            has_letter |= letter.is_alphabetic();
        }
        if end == behind && self.after(behind) == Some('@') {
            let name_end = self.run(behind + 1, is_name).min(behind + 1 + 32);
            if name_end - behind > 3 {
                behind = name_end;
                end = name_end;
            }
        }
        let is_tag = has_letter && self.after(behind) != Some('#');
        is_tag.then_some(end)
    }

    fn cashtag(&self, sign: usize) -> Option<usize> {
        let touches = |letter: char| is_tag(letter) || letter == '$';
        if self.before(sign).is_some_and(touches) {
            return None;
        }
        let begin = sign + 1;
        let mut end = if self.text[begin..].starts_with("1INCH") {
            begin + 5
        } else {
            self.run(begin, |letter| letter.is_ascii_uppercase())
        };
        if !(1..=8).contains(&(end - begin)) {
            return None;
        }
        if self.after(end) == Some('@')
            && let Some(name_end) = self.name(end + 1, 3..33)
        {
            end = name_end;
        }
        (!self.after(end).is_some_and(touches)).then_some(end)
    }

    /// Numbers of bank cards and telephones.
    fn numbers(&mut self) {
        let mut at = 0;
        while let Some(begin) = self.next(at, b"+0123456789") {
            let is_phone = self.text.as_bytes()[begin] == b'+';
            let (kind, end, behind) = if is_phone {
                let (end, behind) = self.phone(begin);
                (Found::PhoneNumber, end, behind)
            } else {
                let (end, behind) = self.card(begin);
                (Found::BankCard, end, behind)
            };
            if let Some(end) = end {
                self.found.push((kind, begin..end));
            }
            at = behind.max(begin + 1);
        }
    }

    /// The end of a telephone number, and where to look on.
    fn phone(&self, plus: usize) -> (Option<usize>, usize) {
        if !self
            .after(plus + 1)
            .is_some_and(|first| first.is_ascii_digit() || first == '(')
        {
            return (None, plus + 1);
        }
        let begin = plus + 1;
        let mut digits = 0;
        let mut behind = begin;
        for byte in self.text.as_bytes()[begin..].iter().copied() {
            // Ten digits or more without a gap are a number already.
            let is_whole = digits >= 10 && digits == behind - begin;
            let belongs = byte.is_ascii_digit() || b" -.()".contains(&byte);
            if !belongs || (byte == b' ' && is_whole) {
                break;
            }
            digits += usize::from(byte.is_ascii_digit());
            behind += 1;
        }
        let number =
            self.text[begin..behind].trim_end_matches(|letter: char| !letter.is_ascii_digit());
        let end = begin + number.len();
        let touches = |letter: char| is_word(letter) || letter == '+';
        let is_number = (7..=15).contains(&digits)
            && !number.contains("  ")
            && !self.before(plus).is_some_and(touches)
            && !self.after(end).is_some_and(touches);
        (is_number.then_some(end), behind)
    }

    /// The end of a bank card's number, and where to look on.
    fn card(&self, begin: usize) -> (Option<usize>, usize) {
        let belongs = |letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '-');
        let is_part = self.before(begin).is_some_and(|before| {
            matches!(before, '.' | ',' | '+' | '-' | '_') || before.is_alphabetic()
        });
        if is_part {
            return (None, self.run(begin, belongs));
        }
        let mut digits = 0;
        let mut behind = begin;
        for byte in self.text.as_bytes()[begin..].iter().copied() {
            // Sixteen digits or more without a gap are a number already.
            let is_whole = (16..=19).contains(&digits) && digits == behind - begin;
            if !belongs(char::from(byte)) || (byte == b' ' && is_whole) {
                break;
            }
            digits += usize::from(byte.is_ascii_digit());
            behind += 1;
        }
        if !(13..=19).contains(&digits) {
            return (None, behind);
        }
        let number =
            self.text[begin..behind].trim_end_matches(|letter: char| !letter.is_ascii_digit());
        let end = begin + number.len();
        let is_number = number.len() < 2 * digits
            && !self
                .after(end)
                .is_some_and(|after| matches!(after, '-' | '_') || after.is_alphabetic())
            && is_card(number);
        (is_number.then_some(end), behind)
    }

    /// Addresses that Telegram's own programs open: `tg://…`, `ton://…`, `tonsite://…`.
    fn internal_urls(&mut self) {
        let mut at = 0;
        while let Some(colon) = self.text[at..].find("://").map(|found| at + found) {
            at = colon + 3;
            let begin = ["tonsite", "ton", "tg"].into_iter().find_map(|scheme| {
                let begin = colon.checked_sub(scheme.len())?;
                let found = self.text.get(begin..colon)?;
                found.eq_ignore_ascii_case(scheme).then_some(begin)
            });
            let Some(begin) = begin else {
                continue;
            };
            let host = at;
            let host_end = self.run(host, is_label).min(host + 253);
            if host_end == host {
                continue;
            }
            at = self.path(host_end);
            self.found.push((Found::Url, begin..at));
        }
    }

    /// Where the path ends that begins here, if one does.
    fn path(&self, from: usize) -> usize {
        let Some(first @ ('/' | '?' | '#')) = self.after(from) else {
            return from;
        };
        let begin = from + 1;
        let end = self.run(begin, is_path);
        let length = self.text[begin..end].trim_end_matches(NOT_LAST).len();
        if first == '/' || length > 0 {
            begin + length
        } else {
            from
        }
    }

    /// Addresses of the web and of mailboxes: whatever is around a dot.
    fn urls(&mut self) {
        let mut floor = 0;
        while let Some(dot) = self.text[floor..].find('.').map(|found| floor + found) {
            match self.after(dot + 1) {
                None => break,
                Some(' ') => {
                    floor = dot + 2;
                    continue;
                }
                Some(_) => {}
            }
            let (url, behind) = self.url(floor, dot);
            if let Some(url) = url {
                self.found.extend(as_address(self.text, url));
            }
            floor = behind.max(dot + 1);
        }
    }

    /// The address around a dot, and where to look on. Nothing in front of the floor is looked at.
    fn url(&self, floor: usize, dot: usize) -> (Option<Range<usize>>, usize) {
        let byte = |at: usize| self.text.as_bytes().get(at).copied();
        let mut begin = self.run_back(floor, dot, is_domain);
        let domain_end = self.run(dot, |letter| letter == '@' || is_domain(letter));
        let has_at = self.text[dot..domain_end].contains('@');
        if has_at {
            begin = self.run_back(floor, begin, is_user_data);
        }
        let mut end = self.path(self.port(domain_end));
        while end > dot + 1 && byte(end - 1) == Some(b'.') {
            end -= 1;
        }

        let mut is_bad = false;
        if begin > floor && byte(begin - 1) == Some(b'@') {
            let user = self.run_back(floor, begin - 1, is_user_data);
            is_bad = has_at || user == begin - 1;
            begin = user;
        }
        let prefix = &self.text[floor..begin];
        if prefix.len() >= 6 && prefix.ends_with("://") {
            let protocol = self.run_back(floor, begin - 3, is_protocol);
            match known_protocol(&self.text[protocol..begin - 3]) {
                Some(length) => begin -= length + 3,
                None => is_bad = true,
            }
        } else if let Some(before) = prefix.chars().next_back() {
            is_bad |= is_word(before) || matches!(before, '/' | '#' | '@');
        }

        if is_bad {
            let last_dot = self.text[..end].rfind('.').unwrap_or(dot);
            return (None, last_dot + 1);
        }
        let behind = self.run(end, |letter| letter == '.');
        ((end > dot + 1).then_some(begin..end), behind)
    }

    /// Where the port ends that begins here, if one does.
    fn port(&self, from: usize) -> usize {
        if self.after(from) != Some(':') {
            return from;
        }
        let end = self.run(from + 1, |letter| letter.is_ascii_digit());
        let port = self.text[from + 1..end].trim_start_matches('0');
        if port.parse().is_ok_and(|port: u16| port > 0) {
            end
        } else {
            from
        }
    }
}

/// What an address is, and the part of it that is one.
fn as_address(text: &str, range: Range<usize>) -> Option<(Found, Range<usize>)> {
    let address = &text[range.clone()];
    if is_email(address) {
        return Some((Found::Email, range));
    }
    if address.strip_prefix("mailto:").is_some_and(is_email) {
        return Some((Found::Email, range.start + 7..range.end));
    }
    let length = url_length(address)?;
    Some((Found::Url, range.start..range.start + length))
}

/// How many bytes of it are an address of the web, if it is one at all.
fn url_length(address: &str) -> Option<usize> {
    let rest = ["http://", "https://", "ftp://", "tonsite://"]
        .into_iter()
        .find_map(|protocol| {
            let begin = address.get(..protocol.len())?;
            begin
                .eq_ignore_ascii_case(protocol)
                .then(|| &address[protocol.len()..])
        });
    let has_protocol = rest.is_some();
    let rest = rest.unwrap_or(address);
    let (domain, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let domain = domain.split_once('@').map_or(domain, |(_, host)| host);
    let domain = domain.rsplit_once(':').map_or(domain, |(host, _)| host);
    // A well-known forgery of Telegram's own.
    let is_domain = !domain.eq_ignore_ascii_case("teiegram.org") && is_host(domain, has_protocol);
    is_domain.then(|| address.len() - path.len() + balanced(path))
}

/// How much of a path is left when a bracket closes that none has opened.
fn balanced(path: &str) -> usize {
    let mut open = [0_usize; 3];
    let mut length = path.len();
    for (at, letter) in path.char_indices() {
        if let Some(pair) = "([{".find(letter) {
            open[pair] += 1;
        } else if let Some(pair) = ")]}".find(letter) {
            let Some(left) = open[pair].checked_sub(1) else {
                length = at;
                break;
            };
            open[pair] = left;
        }
    }
    path[..length].trim_end_matches(NOT_LAST).len()
}

/// Whether this is a domain that may exist, or an address in numbers.
fn is_host(domain: &str, has_protocol: bool) -> bool {
    let labels: Vec<&str> = domain.split('.').collect();
    let is_label = |label: &&str| !label.is_empty() && label.len() < 64 && !label.ends_with('-');
    if labels.len() < 2 || !labels.iter().all(is_label) {
        return false;
    }
    let is_octet = |label: &&str| label.parse::<u8>().is_ok_and(|n| n.to_string() == **label);
    if labels.len() == 4 && labels.iter().all(is_octet) {
        return true;
    }
    if domain
        .bytes()
        .all(|byte| byte == b'.' || byte.is_ascii_digit())
    {
        return false;
    }
    let (top, second) = (labels[labels.len() - 1], labels[labels.len() - 2]);
    if top.chars().count() < 2 || second.contains('_') {
        return false;
    }
    match top.strip_prefix("xn--") {
        Some(rest) => rest.len() > 1 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric()),
        None => !top.contains(['_', '-']) && (has_protocol || is_top_level(top)),
    }
}

/// Whether there is such a top-level domain. One with a large letter at its beginning alone is
/// the first word of a sentence.
fn is_top_level(top: &str) -> bool {
    let lower = top.to_lowercase();
    let is_capitalised = lower != top && lower.chars().skip(1).eq(top.chars().skip(1));
    !is_capitalised && TOP_LEVEL_DOMAINS.contains(lower.as_str())
}

/// How long the known protocol is that this ends with.
fn known_protocol(protocol: &str) -> Option<usize> {
    let protocol = protocol.to_ascii_lowercase();
    let known = ["http", "https", "ftp", "tonsite"];
    let found = known.into_iter().find(|known| protocol.ends_with(known))?;
    let is_other = matches!(protocol.as_str(), "shttp" | "tftp" | "sftp");
    (!is_other).then_some(found.len())
}

/// Whether this is an address of a mailbox.
fn is_email(address: &str) -> bool {
    let Some((user, domain)) = address.split_once('@') else {
        return false;
    };
    let parts: Vec<&str> = user.split(['.', '+']).collect();
    let (last, first) = parts.split_last().expect("a split has at least one part");
    let is_user = first.len() <= 10
        && (1..36).contains(&last.len())
        && first.iter().all(|part| part.len() < 27)
        && parts.iter().all(|part| part.chars().all(is_label));
    let labels: Vec<&str> = domain.split('.').collect();
    let (top, names) = labels.split_last().expect("a split has at least one part");
    let is_domain = (1..=6).contains(&names.len())
        && (2..9).contains(&top.len())
        && top.bytes().all(|byte| byte.is_ascii_alphabetic())
        && names.iter().all(|name| {
            let edge = |letter: Option<char>| letter.is_some_and(|l| l.is_ascii_alphanumeric());
            name.len() < 31
                && name.chars().all(is_label)
                && edge(name.chars().next())
                && edge(name.chars().next_back())
        });
    is_user && is_domain
}

/// Whether the digits are a bank card's: by their last digit, which follows from the others, and
/// by how many the issuer gives.
fn is_card(number: &str) -> bool {
    let digits: Vec<u32> = number
        .chars()
        .filter_map(|digit| digit.to_digit(10))
        .collect();
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(index, digit)| match (index % 2, *digit) {
            (0, digit) => digit,
            (_, digit @ 0..5) => 2 * digit,
            (_, digit) => 2 * digit - 9,
        })
        .sum();
    let begins = |count: usize| {
        digits
            .iter()
            .take(count)
            .fold(0, |all, digit| 10 * all + digit)
    };
    let length = digits.len();
    sum.is_multiple_of(10)
        && match (begins(1), begins(2), begins(4)) {
            (4, ..) => matches!(length, 13 | 16 | 18 | 19),
            (_, 51..=55, _) | (_, _, 2200..=2204 | 2221..=2720) => length == 16,
            (_, 34 | 37, _) => length == 15,
            (_, 62 | 81, _) => length >= 16,
            _ => true,
        }
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

fn is_label(letter: char) -> bool {
    is_name(letter) || letter == '-'
}

/// Letters of hashtags; also a joiner, a middle dot, and Sinhala with its marks.
fn is_tag(letter: char) -> bool {
    is_word(letter) || matches!(letter, '\u{200c}' | '\u{b7}' | '\u{d80}'..='\u{dff}')
}

/// Characters that may be in an address, as far as it is not English.
fn is_in_url(letter: char) -> bool {
    match letter {
        '\u{200c}' | '\u{200d}' | '\u{2010}'..='\u{2015}' => true,
        '\u{2000}'..='\u{206f}' => false,
        _ => !letter.is_whitespace(),
    }
}

fn is_path(letter: char) -> bool {
    !matches!(letter, '\n' | '<' | '>' | '"' | '«' | '»') && is_in_url(letter)
}

fn is_domain(letter: char) -> bool {
    if letter < '\u{c0}' {
        is_label(letter) || matches!(letter, '.' | '~')
    } else {
        is_in_url(letter)
    }
}

fn is_user_data(letter: char) -> bool {
    let is_bracket = matches!(letter, '[' | ']' | '{' | '}' | '(' | ')');
    let ends = matches!(letter, '/' | '\'' | '`' | '@');
    !is_bracket && !ends && is_path(letter)
}

fn is_protocol(letter: char) -> bool {
    if letter.is_ascii() {
        letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-')
    } else {
        !letter.is_whitespace()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found, each as its name and its text.
    fn found(text: &str) -> Vec<(&'static str, String)> {
        let units: Vec<u16> = text.encode_utf16().collect();
        find(text)
            .iter()
            .map(|entity| {
                let part = String::from_utf16(&units[entity.offset..entity.end()]).unwrap();
                (entity.kind.name().unwrap_or("bank_card"), part)
            })
            .collect()
    }

    /// That this and nothing else is found.
    #[track_caller]
    fn finds(text: &str, expected: &[(&str, &str)]) {
        let found = found(text);
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(kind, part)| (*kind, part.as_str()))
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn offsets_count_utf_16_units() {
        let found: Vec<(usize, usize)> = find("😀 /start@SimBot now, @alice_1!")
            .iter()
            .map(|entity| (entity.offset, entity.length))
            .collect();
        assert_eq!(found, [(3, 13), (22, 8)]);
    }

    #[test]
    fn mentions_have_a_sign_and_four_letters_unless_they_are_known() {
        finds(
            "@alice @bob @GIF a@example éclair@there (@some_one)",
            &[
                ("mention", "@alice"),
                ("mention", "@GIF"),
                ("mention", "@some_one"),
            ],
        );
        finds(&format!("@{}", "a".repeat(33)), &[]);
        finds("@aliceé", &[]);
    }

    #[test]
    fn commands_stand_alone_and_may_name_their_bot() {
        finds(
            "/start /a@SimBot, a/b //c </d> /e/f /g@ab /_1",
            &[
                ("bot_command", "/start"),
                ("bot_command", "/a@SimBot"),
                ("bot_command", "/_1"),
            ],
        );
    }

    #[test]
    fn hashtags_need_a_letter_and_cashtags_large_ones() {
        finds(
            "#tea #1 #1a ##b #c#d #é·x a#b #tag@channel #x@ab",
            &[
                ("hashtag", "#tea"),
                ("hashtag", "#1a"),
                ("hashtag", "#b"),
                ("hashtag", "#é·x"),
                ("hashtag", "#tag@channel"),
                ("hashtag", "#x"),
            ],
        );
        finds(
            "$USD $usd $TOOLONGTAG $1INCH $$A $A$ $TON@wallet US$D",
            &[
                ("cashtag", "$USD"),
                ("cashtag", "$1INCH"),
                ("cashtag", "$TON@wallet"),
            ],
        );
        finds(
            &format!("#{}", "a".repeat(300)),
            &[("hashtag", &format!("#{}", "a".repeat(256)))],
        );
    }

    #[test]
    fn addresses_are_found_with_and_without_a_protocol() {
        finds(
            "example.org, (https://example.org/a_(b)). http://localhost ftp://a.bc/c?d#e.",
            &[
                ("url", "example.org"),
                ("url", "https://example.org/a_(b)"),
                ("url", "ftp://a.bc/c?d#e"),
            ],
        );
        finds(
            "Stop.Then go.on End.Now file.rs 1.2 1.2.3.4 256.1.1.1 a.b.c пример.рф",
            &[("url", "file.rs"), ("url", "1.2.3.4"), ("url", "пример.рф")],
        );
        finds(
            "user:word@example.org:8080/x? example.org:99999 xhttp://a.com sftp://a.com",
            &[
                ("url", "user:word@example.org:8080/x"),
                ("url", "example.org"),
                ("url", "http://a.com"),
            ],
        );
        finds(
            "teiegram.org a_b.com a_b.c.com -.com a-.com",
            &[("url", "a_b.c.com")],
        );
        finds(
            "http://a.xn--p1ai http://a.b-c",
            &[("url", "http://a.xn--p1ai")],
        );
    }

    #[test]
    fn addresses_of_telegram_are_found() {
        finds(
            "tg://resolve?domain=x, TON://transfer/y! tonsite://z.ton tg://?",
            &[
                ("url", "tg://resolve?domain=x"),
                ("url", "TON://transfer/y"),
                ("url", "tonsite://z.ton"),
            ],
        );
    }

    #[test]
    fn addresses_of_mailboxes_are_found() {
        finds(
            "a.b@example.org c+d@example.org mailto:x@example.org, a@b@example.org @example.org a@b",
            &[
                ("email", "a.b@example.org"),
                ("email", "c+d@example.org"),
                ("email", "x@example.org"),
                ("mention", "@example"),
            ],
        );
    }

    #[test]
    fn numbers_of_telephones_and_bank_cards_are_found() {
        finds(
            "+1 (202) 555-0123, +12025550123 1+12025550123 +123 456 202-555-01234 +1234567a",
            &[
                ("phone_number", "+1 (202) 555-0123"),
                ("phone_number", "+12025550123"),
            ],
        );
        finds(
            "4111 1111 1111 1111, 4111-1111-1111-1112; 5500000000000004; a4111111111111111",
            &[
                ("bank_card", "4111 1111 1111 1111"),
                ("bank_card", "5500000000000004"),
            ],
        );
        finds("5500000000000004 1", &[("bank_card", "5500000000000004")]);
    }

    #[test]
    fn plain_words_are_nothing() {
        finds("a/b me@home #1 / @ # $ 3:4 . .. a. .b . c", &[]);
    }
}
