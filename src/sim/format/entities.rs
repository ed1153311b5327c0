//! Stretches of a text that mean something, in the order and nesting that the server keeps.
//!
//! Offsets and lengths count UTF-16 units. What the text says is not looked at here; `fix` holds
//! entities against it.

use std::cmp::Reverse;

use serde_json::{Map, Value, json};

/// A stretch of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entity {
    pub(super) kind: Kind,
    pub(super) offset: usize,
    pub(super) length: usize,
}

/// What a stretch of a text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// One of those that are found in a text by themselves.
    Found(Found),
    Style(Style),
    Blockquote,
    ExpandableBlockquote,
    Code,
    Pre,
    /// A block of code in this language.
    PreCode(String),
    TextLink(String),
    /// A mention of the person with this id.
    TextMention(i64),
    CustomEmoji(i64),
    DateTime(i64, DateFormat),
}

/// What is found in a text by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    Mention,
    Hashtag,
    Cashtag,
    BotCommand,
    Url,
    Email,
    PhoneNumber,
    /// Known to the server and to people's programs, not to bots.
    BankCard,
}

/// How letters look. Styles may overlap everything but code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Bold,
    Italic,
    Underline,
    Strikethrough,
    Spoiler,
}

const STYLES: [Style; 5] = [
    Style::Bold,
    Style::Italic,
    Style::Underline,
    Style::Strikethrough,
    Style::Spoiler,
];

/// How a moment is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct DateFormat {
    relative: bool,
    weekday: bool,
    date: Option<Precision>,
    time: Option<Precision>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Precision {
    Short,
    Long,
}

impl DateFormat {
    /// Reads `r`, or letters of `wdDtT` in any order.
    pub(super) fn read(letters: &str) -> Result<Self, &'static str> {
        let mut format = Self::default();
        if letters.eq_ignore_ascii_case("r") {
            format.relative = true;
            return Ok(format);
        }
        for letter in letters.chars() {
            match letter {
                'w' | 'W' => format.weekday = true,
                // Of both precisions the short one is shown.
                'd' => format.date = Some(Precision::Short),
                'D' => format.date = format.date.or(Some(Precision::Long)),
                't' => format.time = Some(Precision::Short),
                'T' => format.time = format.time.or(Some(Precision::Long)),
                _ => return Err("Invalid date format used"),
            }
        }
        Ok(format)
    }

    fn letters(self) -> String {
        if self.relative {
            return "r".to_owned();
        }
        let weekday = self.weekday.then_some('w');
        let date = self.date.map(|precision| precision.pick('d', 'D'));
        let time = self.time.map(|precision| precision.pick('t', 'T'));
        weekday.into_iter().chain(date).chain(time).collect()
    }
}

impl Precision {
    fn pick(self, short: char, long: char) -> char {
        match self {
            Self::Short => short,
            Self::Long => long,
        }
    }
}

/// How entities may overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// May begin and end anywhere, and is cut where something else does.
    Style(usize),
    /// Holds whole entities of other classes, and never another quotation.
    Quotation,
    /// Holds styles at most.
    Solid,
    /// Holds nothing.
    Verbatim,
}

impl Kind {
    fn class(&self) -> Class {
        match self {
            Self::Style(style) => Class::Style(*style as usize),
            Self::Blockquote | Self::ExpandableBlockquote => Class::Quotation,
            Self::Code | Self::Pre | Self::PreCode(_) | Self::DateTime(..) => Class::Verbatim,
            Self::Found(_) | Self::TextLink(_) | Self::TextMention(_) | Self::CustomEmoji(_) => {
                Class::Solid
            }
        }
    }

    /// Which of two with the same range comes first: the smaller one.
    fn priority(&self) -> usize {
        match self {
            Self::Blockquote | Self::ExpandableBlockquote => 0,
            Self::PreCode(_) => 10,
            Self::Pre => 11,
            Self::Code => 20,
            Self::DateTime(..) => 30,
            Self::TextLink(_) | Self::TextMention(_) => 49,
            Self::Found(_) => 50,
            Self::Style(style) => 90 + *style as usize,
            Self::CustomEmoji(_) => 99,
        }
    }

    /// Whether it may be given, or is found only.
    fn is_markup(&self) -> bool {
        !matches!(self, Self::Found(_))
    }

    /// Its name in the Bot API; none for what bots are not told.
    pub(super) fn name(&self) -> Option<&'static str> {
        Some(match self {
            Self::Found(Found::Mention) => "mention",
            Self::Found(Found::Hashtag) => "hashtag",
            Self::Found(Found::Cashtag) => "cashtag",
            Self::Found(Found::BotCommand) => "bot_command",
            Self::Found(Found::Url) => "url",
            Self::Found(Found::Email) => "email",
            Self::Found(Found::PhoneNumber) => "phone_number",
            Self::Found(Found::BankCard) => return None,
            Self::Style(Style::Bold) => "bold",
            Self::Style(Style::Italic) => "italic",
            Self::Style(Style::Underline) => "underline",
            Self::Style(Style::Strikethrough) => "strikethrough",
            Self::Style(Style::Spoiler) => "spoiler",
            Self::Blockquote => "blockquote",
            Self::ExpandableBlockquote => "expandable_blockquote",
            Self::Code => "code",
            Self::Pre | Self::PreCode(_) => "pre",
            Self::TextLink(_) => "text_link",
            Self::TextMention(_) => "text_mention",
            Self::CustomEmoji(_) => "custom_emoji",
            Self::DateTime(..) => "date_time",
        })
    }
}

impl Entity {
    pub(super) fn new(kind: Kind, offset: usize, length: usize) -> Self {
        Self {
            kind,
            offset,
            length,
        }
    }

    pub(super) fn end(&self) -> usize {
        self.offset + self.length
    }

    /// The `MessageEntity` object. `user` knows the person who is mentioned.
    pub(super) fn object(&self, user: impl Fn(i64) -> Option<Value>) -> Option<Value> {
        let mut object = Map::new();
        object.insert("type".to_owned(), json!(self.kind.name()?));
        object.insert("offset".to_owned(), json!(self.offset));
        object.insert("length".to_owned(), json!(self.length));
        match &self.kind {
            Kind::PreCode(language) => {
                object.insert("language".to_owned(), json!(language));
            }
            Kind::TextLink(url) => {
                object.insert("url".to_owned(), json!(url));
            }
            Kind::TextMention(id) => {
                object.insert("user".to_owned(), user(*id)?);
            }
            Kind::CustomEmoji(id) => {
                object.insert("custom_emoji_id".to_owned(), json!(id.to_string()));
            }
            Kind::DateTime(unix_time, format) => {
                object.insert("unix_time".to_owned(), json!(unix_time));
                let letters = format.letters();
                if !letters.is_empty() {
                    object.insert("date_time_format".to_owned(), json!(letters));
                }
            }
            _ => {}
        }
        Some(Value::Object(object))
    }
}

/// Puts entities in order: from left to right, and the outer before the inner.
pub(super) fn sort(entities: &mut [Entity]) {
    entities.sort_by_key(|entity| {
        (
            entity.offset,
            Reverse(entity.length),
            entity.kind.priority(),
        )
    });
}

/// Entities by how they may overlap, each list in order.
#[derive(Default)]
struct Sorted {
    styles: Vec<Entity>,
    quotations: Vec<Entity>,
    /// The rest: links, mentions, code.
    solid: Vec<Entity>,
}

impl Sorted {
    fn new(mut entities: Vec<Entity>) -> Self {
        sort(&mut entities);
        let mut sorted = Self::default();
        for entity in entities {
            match entity.kind.class() {
                Class::Style(_) => sorted.styles.push(entity),
                Class::Quotation => sorted.quotations.push(entity),
                Class::Solid | Class::Verbatim => sorted.solid.push(entity),
            }
        }
        sorted
    }

    /// One list, in which whatever overlaps is nested.
    fn join(self) -> Vec<Entity> {
        let mut all = self.solid;
        all.extend(self.quotations);
        sort(&mut all);
        let styles = cut(self.styles, &all);
        all.extend(styles);
        sort(&mut all);
        all
    }
}

/// Makes entities overlap only as the server lets them: what crosses is cut or left out, what
/// touches and is alike is joined.
pub(super) fn nest(entities: Vec<Entity>) -> Vec<Entity> {
    let mut sorted = Sorted::new(entities);
    keep_apart(&mut sorted.solid);
    keep_apart(&mut sorted.quotations);
    keep_within(&mut sorted.solid, &sorted.quotations);
    sorted.join()
}

/// Adds what was found in a text, in order, to what is marked in it. What is marked counts more.
pub(super) fn add_found(entities: Vec<Entity>, mut found: Vec<Entity>) -> Vec<Entity> {
    if found.is_empty() {
        return entities;
    }
    let mut sorted = Sorted::new(entities);
    keep_within(&mut found, &sorted.quotations);
    let marked = &sorted.solid;
    let mut next = 0;
    found.retain(|found| {
        while next < marked.len() && marked[next].end() <= found.offset {
            next += 1;
        }
        marked
            .get(next)
            .is_none_or(|marked| marked.offset >= found.end())
    });
    sorted.solid.extend(found);
    sort(&mut sorted.solid);
    sorted.join()
}

/// A message has so many entities, without those that are found and custom emoji.
const MOST: usize = 100;

/// Leaves out the entities that are too many, styles before all others.
pub(super) fn limit(entities: Vec<Entity>) -> Vec<Entity> {
    if entities.len() <= MOST {
        return entities;
    }
    let mut sorted = Sorted::new(entities);
    let mut left = MOST;
    let mut admit = |entity: &Entity| {
        let is_free = !entity.kind.is_markup() || matches!(entity.kind, Kind::CustomEmoji(_));
        if is_free {
            return true;
        }
        let admitted = left > 0;
        left -= usize::from(admitted);
        admitted
    };
    let mut all = std::mem::take(&mut sorted.solid);
    all.append(&mut sorted.quotations);
    sort(&mut all);
    all.retain(&mut admit);
    // Pieces that were cut where something else begins are sent as one.
    let mut styles = cut(sorted.styles, &[]);
    styles.retain(&mut admit);
    all.extend(styles);
    Sorted::new(all).join()
}

/// Keeps of entities that overlap the first.
pub(super) fn keep_apart(entities: &mut Vec<Entity>) {
    let mut end = 0;
    entities.retain(|entity| {
        let is_free = entity.offset >= end;
        if is_free {
            end = entity.end();
        }
        is_free
    });
}

/// Leaves out what is partly inside of a quotation.
fn keep_within(entities: &mut Vec<Entity>, quotations: &[Entity]) {
    let mut next = 0;
    entities.retain(|entity| {
        while next < quotations.len() && quotations[next].end() <= entity.offset {
            next += 1;
        }
        quotations.get(next).is_none_or(|quotation| {
            let is_before = entity.end() <= quotation.offset;
            let is_inside = quotation.offset <= entity.offset && entity.end() <= quotation.end();
            is_before || is_inside
        })
    });
}

/// Joins styles that touch and are alike, and cuts them where others begin and end, so that
/// everything nests. `others` are nested.
fn cut(styles: Vec<Entity>, others: &[Entity]) -> Vec<Entity> {
    if styles.is_empty() {
        return styles;
    }
    let mut scissors = Scissors {
        waiting: styles.into_iter().peekable(),
        open: [None; STYLES.len()],
        pieces: Vec::new(),
    };
    let mut around: Vec<&Entity> = Vec::new();
    for other in others {
        scissors.leave(&mut around, other.offset);
        scissors.advance(other.offset);
        around.push(other);
    }
    scissors.leave(&mut around, usize::MAX);
    scissors.advance(usize::MAX);
    let mut pieces = scissors.pieces;
    sort(&mut pieces);
    pieces
}

struct Scissors {
    waiting: std::iter::Peekable<std::vec::IntoIter<Entity>>,
    /// Where the open piece of each style begins, and where it is to end.
    open: [Option<(usize, usize)>; STYLES.len()],
    pieces: Vec<Entity>,
}

impl Scissors {
    /// Cuts at the ends of what ends here or before. Styles in code are dropped.
    fn leave(&mut self, around: &mut Vec<&Entity>, offset: usize) {
        while let Some(inner) = around.pop_if(|inner| inner.end() <= offset) {
            let before = self.pieces.len();
            self.advance(inner.end());
            if inner.kind.class() == Class::Verbatim {
                self.pieces.truncate(before);
            }
        }
    }

    /// Takes up the styles that begin before an offset, and cuts there.
    fn advance(&mut self, offset: usize) {
        while let Some(style) = self.waiting.next_if(|style| style.offset < offset) {
            let Class::Style(index) = style.kind.class() else {
                continue;
            };
            match &mut self.open[index] {
                Some((_, end)) if style.offset <= *end => *end = style.end().max(*end),
                _ => {
                    self.cut(style.offset);
                    self.open[index] = Some((style.offset, style.end()));
                }
            }
        }
        self.cut(offset);
    }

    fn cut(&mut self, offset: usize) {
        for (style, open) in STYLES.into_iter().zip(&mut self.open) {
            let Some((begin, end)) = *open else {
                continue;
            };
            if begin >= offset {
                continue;
            }
            let length = end.min(offset) - begin;
            self.pieces
                .push(Entity::new(Kind::Style(style), begin, length));
            *open = (end > offset).then_some((offset, end));
        }
    }
}
