//! Small, strict readers of the three notations, after the rules of Telegram's server.
//!
//! They read what the library writes and panic at anything that the server would refuse. They know no
//! shortcuts of the notations that the library does not use.

use amanobot::types::{MessageEntity, MessageEntityType, User};

struct Reader<'m> {
    markup: &'m str,
    rest: &'m str,
    text: String,
    units: i64,
    entities: Vec<MessageEntity>,
}

impl<'m> Reader<'m> {
    fn new(markup: &'m str) -> Self {
        Self {
            markup,
            rest: markup,
            text: String::new(),
            units: 0,
            entities: Vec::new(),
        }
    }

    fn take(&mut self, token: &str) -> bool {
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn next(&mut self) -> Option<char> {
        let letter = self.rest.chars().next()?;
        self.rest = &self.rest[letter.len_utf8()..];
        Some(letter)
    }

    fn until(&mut self, end: &str) -> &'m str {
        let Some((before, behind)) = self.rest.split_once(end) else {
            self.fail(&format!("no {end:?}"));
        };
        self.rest = behind;
        before
    }

    fn push(&mut self, letter: char) {
        self.text.push(letter);
        self.units += if letter.len_utf16() == 2 { 2 } else { 1 };
    }

    fn add(&mut self, mut entity: MessageEntity, start: i64) {
        (entity.offset, entity.length) = (start, self.units - start);
        if entity.length > 0 {
            self.entities.push(entity);
        }
    }

    fn finish(self) -> (String, Vec<MessageEntity>) {
        (self.text, self.entities)
    }

    #[track_caller]
    fn fail(&self, why: &str) -> ! {
        let at = self.markup.len() - self.rest.len();
        panic!("{why} at {at} of {:?}", self.markup);
    }
}

fn blank(kind: MessageEntityType) -> MessageEntity {
    MessageEntity::new(kind, 0, 0)
}

fn link(url: &str) -> MessageEntity {
    match url.strip_prefix("tg://user?id=") {
        Some(id) => {
            blank(MessageEntityType::TextMention).user(User::new(id.parse().unwrap(), false, ""))
        }
        None => blank(MessageEntityType::TextLink).url(url),
    }
}

/// What `![…](url)` is.
fn picture(url: &str) -> MessageEntity {
    if let Some(id) = url.strip_prefix("tg://emoji?id=") {
        return blank(MessageEntityType::CustomEmoji).custom_emoji_id(id);
    }
    let moment = url.strip_prefix("tg://time?unix=").unwrap();
    let (unix, format) = moment.split_once("&format=").unwrap_or((moment, ""));
    blank(MessageEntityType::DateTime)
        .unix_time(unix.parse().unwrap())
        .date_time_format(format)
}

pub(crate) fn html(markup: &str) -> (String, Vec<MessageEntity>) {
    let mut reader = Reader::new(markup);
    let mut open: Vec<(&str, MessageEntity, i64)> = Vec::new();
    while !reader.rest.is_empty() {
        if reader.take("</") {
            let name = reader.until(">");
            let Some((expected, entity, start)) = open.pop() else {
                reader.fail("unexpected end tag");
            };
            assert_eq!(name, expected, "{markup:?}");
            // The tag around it says the same, with the language.
            if !(name == "code" && open.last().is_some_and(|(name, ..)| *name == "pre")) {
                reader.add(entity, start);
            }
        } else if reader.take("<") {
            let tag = reader.until(">");
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            if let (Some(("pre", pre, _)), "code") = (open.last_mut(), name) {
                let class = attribute(attributes, "class").unwrap();
                pre.language = Some(class.strip_prefix("language-").unwrap().to_owned());
            }
            let start = reader.units;
            open.push((name, element(name, attributes), start));
        } else if reader.take("&") {
            let name = reader.until(";");
            reader.push(character(name));
        } else {
            let letter = reader.next().unwrap();
            assert!(letter != '>', "{markup:?}");
            reader.push(letter);
        }
    }
    assert!(open.is_empty(), "{markup:?}");
    reader.finish()
}

fn element(name: &str, attributes: &str) -> MessageEntity {
    let attribute = |name| attribute(attributes, name);
    match name {
        "b" => blank(MessageEntityType::Bold),
        "i" => blank(MessageEntityType::Italic),
        "u" => blank(MessageEntityType::Underline),
        "s" => blank(MessageEntityType::Strikethrough),
        "span" => {
            assert_eq!(attributes, "class=\"tg-spoiler\"");
            blank(MessageEntityType::Spoiler)
        }
        "blockquote" if attributes == "expandable" => {
            blank(MessageEntityType::ExpandableBlockquote)
        }
        "blockquote" => blank(MessageEntityType::Blockquote),
        "code" => blank(MessageEntityType::Code),
        "pre" => blank(MessageEntityType::Pre),
        "a" => link(&attribute("href").unwrap()),
        "tg-emoji" => {
            blank(MessageEntityType::CustomEmoji).custom_emoji_id(attribute("emoji-id").unwrap())
        }
        "tg-time" => {
            let unix = attribute("unix").unwrap().parse().unwrap();
            let moment = blank(MessageEntityType::DateTime).unix_time(unix);
            match attribute("format") {
                Some(format) => moment.date_time_format(format),
                None => moment,
            }
        }
        other => panic!("unsupported start tag {other:?}"),
    }
}

fn attribute(attributes: &str, name: &str) -> Option<String> {
    let (_, value) = attributes.split_once(&format!("{name}=\""))?;
    let (value, _) = value.split_once('"').expect("a closing quotation mark");
    let mut reader = Reader::new(value);
    while !reader.rest.is_empty() {
        if reader.take("&") {
            let name = reader.until(";");
            reader.push(character(name));
        } else {
            let letter = reader.next().unwrap();
            reader.push(letter);
        }
    }
    Some(reader.text)
}

fn character(name: &str) -> char {
    match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        other => panic!("&{other};"),
    }
}

/// Reads from left to right, with the greedy rule for `__` and without looking at what is open
/// further out, as the server does.
pub(crate) fn markdown_v2(markup: &str) -> (String, Vec<MessageEntity>) {
    let mut reader = Reader::new(markup);
    let mut open: Vec<(MessageEntity, i64)> = Vec::new();
    let mut quoted = false;
    let mut at_line_start = true;
    // Where a spoiler opened: one that ends a quotation at once makes it expandable.
    let mut spoiler_at = usize::MAX;
    while !reader.rest.is_empty() {
        let at = markup.len() - reader.rest.len();
        let top = open.last().map(|(entity, _)| entity.kind.clone());
        let verbatim = match top {
            Some(MessageEntityType::Code) => Some("`"),
            Some(MessageEntityType::Pre) => Some("```"),
            _ => None,
        };
        if reader.take("\\") {
            let letter = reader.next().unwrap();
            assert!(letter.is_ascii(), "{markup:?}");
            reader.push(letter);
            at_line_start = letter == '\n';
            continue;
        }
        if let Some(end) = verbatim {
            if reader.take(end) {
                let (entity, start) = open.pop().unwrap();
                reader.add(entity, start);
            } else {
                let letter = reader.next().unwrap();
                assert!(letter != '`', "a lone backquote: {markup:?}");
                reader.push(letter);
                at_line_start = false;
            }
            continue;
        }
        if reader.take("\n") {
            reader.push('\n');
            if quoted && !reader.rest.starts_with('>') {
                let expandable = spoiler_at.checked_add(2) == Some(at);
                end_quotation(&mut reader, &mut open, expandable);
                quoted = false;
            }
            at_line_start = true;
            continue;
        }
        let mark = longest_mark(reader.rest);
        let Some(mark) = mark else {
            let letter = reader.next().unwrap();
            if "()#+-=|{}.!".contains(letter) {
                reader.fail("reserved");
            }
            reader.push(letter);
            at_line_start = false;
            continue;
        };
        reader.take(mark);
        let kind = match mark {
            "||" => MessageEntityType::Spoiler,
            "__" => MessageEntityType::Underline,
            "_" => MessageEntityType::Italic,
            "*" => MessageEntityType::Bold,
            "~" => MessageEntityType::Strikethrough,
            "`" => MessageEntityType::Code,
            "[" => MessageEntityType::TextLink,
            "![" => MessageEntityType::CustomEmoji,
            "```" => MessageEntityType::Pre,
            "]" => {
                end_link(&mut reader, &mut open);
                continue;
            }
            _ if !at_line_start => reader.fail("a quotation within a line"),
            _ if quoted => continue,
            _ => {
                quoted = true;
                MessageEntityType::Blockquote
            }
        };
        if top == Some(kind.clone()) && !matches!(mark, "[" | "![" | ">") {
            let (entity, start) = open.pop().unwrap();
            reader.add(entity, start);
            continue;
        }
        let mut entity = blank(kind);
        match mark {
            "||" => spoiler_at = at,
            "```" => {
                let language = reader.until("\n");
                assert!(!language.contains(['`', ' ']), "{markup:?}");
                entity.language = Some(language.to_owned());
            }
            _ => {}
        }
        open.push((entity, reader.units));
    }
    if quoted {
        let expandable = spoiler_at.checked_add(2) == Some(markup.len());
        end_quotation(&mut reader, &mut open, expandable);
    }
    assert!(open.is_empty(), "no end of {open:?} in {markup:?}");
    reader.finish()
}

fn longest_mark(markup: &str) -> Option<&'static str> {
    ["```", "||", "__", "![", "_", "*", "~", "`", "[", "]", ">"]
        .into_iter()
        .find(|mark| markup.starts_with(mark))
}

fn end_quotation(reader: &mut Reader, open: &mut Vec<(MessageEntity, i64)>, expandable: bool) {
    if expandable {
        let (spoiler, _) = open.pop().unwrap();
        assert_eq!(spoiler.kind, MessageEntityType::Spoiler);
    }
    let Some((mut quotation, start)) = open.pop() else {
        reader.fail("no quotation");
    };
    if quotation.kind != MessageEntityType::Blockquote {
        reader.fail("no end of what is open in a quotation");
    }
    if expandable {
        quotation.kind = MessageEntityType::ExpandableBlockquote;
    }
    reader.add(quotation, start);
}

fn end_link(reader: &mut Reader, open: &mut Vec<(MessageEntity, i64)>) {
    let Some((entity, start)) = open.pop() else {
        reader.fail("reserved");
    };
    if !reader.take("(") {
        reader.fail("no address");
    }
    let mut url = String::new();
    while !reader.take(")") {
        reader.take("\\");
        url.push(reader.next().expect("an end of the address"));
    }
    let entity = match entity.kind {
        MessageEntityType::TextLink => link(&url),
        MessageEntityType::CustomEmoji => picture(&url),
        _ => reader.fail("] in something else"),
    };
    reader.add(entity, start);
}

pub(crate) fn markdown(markup: &str) -> (String, Vec<MessageEntity>) {
    let mut reader = Reader::new(markup);
    while let Some(letter) = reader.next() {
        let start = reader.units;
        let (entity, end) = match letter {
            '\\' if reader.rest.starts_with(['_', '*', '`', '[']) => {
                let escaped = reader.next().unwrap();
                reader.push(escaped);
                continue;
            }
            '*' => (blank(MessageEntityType::Bold), "*"),
            '_' => (blank(MessageEntityType::Italic), "_"),
            '`' if reader.take("``") => {
                let language = reader.until("\n");
                (blank(MessageEntityType::Pre).language(language), "```")
            }
            '`' => (blank(MessageEntityType::Code), "`"),
            '[' => (blank(MessageEntityType::TextLink), "]"),
            other => {
                reader.push(other);
                continue;
            }
        };
        reader
            .until(end)
            .chars()
            .for_each(|letter| reader.push(letter));
        let entity = if letter == '[' {
            assert!(reader.take("("), "{markup:?}");
            link(reader.until(")"))
        } else {
            entity
        };
        reader.add(entity, start);
    }
    reader.finish()
}
