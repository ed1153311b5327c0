//! Changes as text, as Markdown for a changelog or a pull request, and as JSON.
//!
//! For people, what has happened to many things alike is told once. JSON has each change on its own.

use super::{Change, Changes, Item, Severity, Step, What};
use serde::Serialize;
use serde_json::Value;
use std::fmt::Write as _;

/// Facts that take more letters are not quoted.
const LONGEST_FACT: usize = 60;
/// Width of a list of names in text.
const WIDTH: usize = 100;
const INDENT: usize = 6;

impl Changes {
    /// Lines for a terminal, a paragraph for each severity.
    pub fn to_text(&self) -> String {
        let mut text = format!("Bot API {}: {}\n", self.versions(), self.count());
        if let Some(steps) = self.steps() {
            let _ = writeln!(text, "the library needs {}", version(steps, ""));
        }
        for (severity, title) in TITLES {
            let sentences = self.sentences(severity);
            if sentences.is_empty() {
                continue;
            }
            let _ = writeln!(text, "\n{title}");
            for sentence in sentences {
                let _ = writeln!(text, "  {}", sentence.to_text());
            }
        }
        text
    }

    /// A section for a changelog or a pull request; what changes the documentation only is folded.
    pub fn to_markdown(&self) -> String {
        let mut text = format!(
            "## Bot API {}\n\n{}",
            self.versions(),
            sentence(&self.count())
        );
        if let Some(steps) = self.steps() {
            let _ = write!(text, " The library needs {}.", version(steps, "**"));
        }
        text.push('\n');
        for (severity, _) in TITLES {
            let sentences = self.sentences(severity);
            if sentences.is_empty() {
                continue;
            }
            let label = match severity {
                Severity::Breaking => "**breaking:** ",
                Severity::Additive => "**added:** ",
                Severity::Documentation => "",
            };
            let is_folded = severity == Severity::Documentation;
            text.push('\n');
            if is_folded {
                text.push_str("<details>\n<summary>Documentation</summary>\n\n");
            }
            for sentence in sentences {
                let _ = writeln!(text, "- {label}{}", sentence.to_markdown());
            }
            if is_folded {
                text.push_str("\n</details>\n");
            }
        }
        text
    }

    /// One object; its `changes` are those of the list.
    ///
    /// # Panics
    ///
    /// Never: changes have nothing that JSON cannot hold.
    pub fn to_json(&self) -> String {
        #[derive(Serialize)]
        struct Report<'c> {
            from: &'c str,
            to: &'c str,
            severity: Option<Severity>,
            semver: Option<Semver>,
            changes: &'c [Change],
        }
        #[derive(Serialize)]
        struct Semver {
            before_1_0: Step,
            from_1_0: Step,
        }
        let report = Report {
            from: &self.from,
            to: &self.to,
            severity: self.severity(),
            semver: self.steps().map(|(before_1_0, from_1_0)| Semver {
                before_1_0,
                from_1_0,
            }),
            changes: &self.list,
        };
        let mut text = serde_json::to_string_pretty(&report).expect("changes are plain data");
        text.push('\n');
        text
    }

    fn versions(&self) -> String {
        if self.from == self.to {
            self.from.clone()
        } else {
            format!("{} → {}", self.from, self.to)
        }
    }

    fn count(&self) -> String {
        let of = |severity| {
            let changes = self.list.iter();
            changes.filter(|change| change.severity == severity).count()
        };
        if self.list.is_empty() {
            "no difference".to_owned()
        } else {
            format!(
                "changes: {} breaking, {} additive, {} of the documentation only",
                of(Severity::Breaking),
                of(Severity::Additive),
                of(Severity::Documentation),
            )
        }
    }

    /// The changes of a severity in words; those that are alike as one.
    fn sentences(&self, severity: Severity) -> Vec<Sentence<'_>> {
        let mut sentences: Vec<Sentence> = Vec::new();
        for change in self.list.iter().filter(|one| one.severity == severity) {
            let (verb, object) = words(change);
            let like = |sentence: &&mut Sentence| {
                sentence.item == change.item
                    && sentence.verb == verb
                    && sentence.objects == [object.as_str()]
            };
            match sentences.iter_mut().find(like) {
                Some(sentence) if !sentence.subjects.contains(&change.name.as_str()) => {
                    sentence.subjects.push(&change.name);
                }
                Some(_) => {}
                None => sentences.push(Sentence {
                    item: change.item,
                    subjects: vec![&change.name],
                    verb,
                    objects: vec![object],
                }),
            }
        }
        // What has happened to the same things is told together.
        let mut merged: Vec<Sentence> = Vec::new();
        for sentence in sentences {
            let like = |other: &&mut Sentence| {
                other.item == sentence.item
                    && other.verb == sentence.verb
                    && other.subjects == sentence.subjects
            };
            match merged.iter_mut().find(like) {
                Some(other) => other.objects.extend(sentence.objects),
                None => merged.push(sentence),
            }
        }
        merged
    }
}

const TITLES: [(Severity, &str); 3] = [
    (Severity::Breaking, "Breaking"),
    (Severity::Additive, "Additive"),
    (Severity::Documentation, "Documentation only"),
];

impl Step {
    fn word(self) -> &'static str {
        match self {
            Self::Major => "major",
            Self::Minor => "minor",
            Self::Patch => "patch",
        }
    }
}

impl Item {
    /// One of them, and many.
    fn nouns(self) -> (&'static str, &'static str) {
        match self {
            Self::Method => ("method", "methods"),
            Self::Type => ("type", "types"),
            Self::Union => ("union", "unions"),
            Self::Enum => ("enum", "enums"),
            Self::List => ("list", "lists"),
            Self::Service => ("service", "services"),
        }
    }
}

/// The verb for whole things, in all its forms.
const IS: &str = "is";

/// What has happened to some things.
struct Sentence<'c> {
    item: Item,
    subjects: Vec<&'c str>,
    verb: &'static str,
    objects: Vec<String>,
}

impl Sentence<'_> {
    /// What is said of all, and whether the names have yet to be told.
    fn words(&self) -> (String, bool) {
        let objects = list(&self.objects);
        let (one, many) = self.item.nouns();
        let told = format!("{} {objects}", self.verb);
        match self.subjects.as_slice() {
            [_] if self.item == Item::Service => (format!("the service {told}"), false),
            [name] if self.verb == IS => (format!("the {one} `{name}` is {objects}"), false),
            [name] => (format!("`{name}` {told}"), false),
            names if self.verb == IS => (format!("{} {many} are {objects}", names.len()), true),
            names => (format!("{} {many} {told}", names.len()), true),
        }
    }

    fn to_text(&self) -> String {
        let (mut text, has_names) = self.words();
        if !has_names {
            return text;
        }
        let mut column = WIDTH;
        for (index, name) in self.subjects.iter().enumerate() {
            let comma = if index + 1 < self.subjects.len() {
                ","
            } else {
                ""
            };
            let width = name.len() + 2;
            if column + width > WIDTH {
                let _ = write!(text, "\n{:INDENT$}{name}{comma}", "");
                column = INDENT + width;
            } else {
                let _ = write!(text, " {name}{comma}");
                column += width;
            }
        }
        text
    }

    fn to_markdown(&self) -> String {
        let (text, has_names) = self.words();
        if has_names {
            let names: Vec<String> = self
                .subjects
                .iter()
                .map(|name| format!("`{name}`"))
                .collect();
            format!("{text}: {}.", names.join(", "))
        } else {
            sentence(&text)
        }
    }
}

/// Verb and object of what has happened.
fn words(change: &Change) -> (&'static str, String) {
    let member = change.member.as_ref().map(|member| format!("`{member}`"));
    let of = member
        .as_ref()
        .map_or_else(String::new, |member| format!(" of {member}"));
    let object = member.clone().unwrap_or_default();
    match &change.what {
        What::Came { .. } if member.is_none() => (IS, "new".to_owned()),
        What::Came { ty, required } => {
            let required = if *required == Some(true) {
                ", required"
            } else {
                ""
            };
            let ty = ty
                .as_ref()
                .map_or_else(String::new, |ty| format!(" (`{ty}`{required})"));
            ("got", format!("{object}{ty}"))
        }
        What::Went { ty, perhaps } => {
            let ty = ty.as_ref().map(|ty| format!("`{ty}`"));
            let perhaps = perhaps.as_ref().map(|name| format!("perhaps `{name}` now"));
            let more: Vec<String> = ty.into_iter().chain(perhaps).collect();
            let more = if more.is_empty() {
                String::new()
            } else {
                format!(" ({})", more.join(", "))
            };
            match member {
                None => (IS, format!("gone{more}")),
                Some(member) => ("lost", format!("{member}{more}")),
            }
        }
        What::Type { from, to } => (
            "changed the type",
            format!("{of} from `{from}` to `{to}`")
                .trim_start()
                .to_owned(),
        ),
        What::Required => ("began to require", object),
        What::Optional => ("stopped requiring", object),
        What::Returns { from, to } => (
            "changed",
            format!("what is answered from `{from}` to `{to}`"),
        ),
        What::Positional { from, to } => (
            "changed",
            format!(
                "the arguments by position from `({})` to `({})`",
                from.join(", "),
                to.join(", ")
            ),
        ),
        What::Form { part, from, to } => {
            let quoted = |part: &Option<String>| {
                part.as_ref()
                    .map_or_else(|| "none".to_owned(), |part| format!("`{part}`"))
            };
            (
                "changed",
                format!("`{part}`{of} from {} to {}", quoted(from), quoted(to)),
            )
        }
        What::Fact { fact, from, to } => {
            let (was, is) = (from.to_string(), to.to_string());
            let is_short = was.chars().count().max(is.chars().count()) <= LONGEST_FACT;
            match (from, to) {
                (Value::Null, _) if is_short => ("got", format!("`{fact}`{of} (`{is}`)")),
                (Value::Null, _) => ("got", format!("`{fact}`{of}")),
                (_, Value::Null) if is_short => ("lost", format!("`{fact}`{of} (`{was}`)")),
                (_, Value::Null) => ("lost", format!("`{fact}`{of}")),
                _ if is_short => ("changed", format!("`{fact}`{of} from `{was}` to `{is}`")),
                _ => ("changed", format!("`{fact}`{of}")),
            }
        }
    }
}

/// The next version of the library, by its steps before 1.0 and from then on.
fn version((before, after): (Step, Step), mark: &str) -> String {
    let (first, then) = (before.word(), after.word());
    if before == after {
        format!("a {mark}{first}{mark} version")
    } else {
        format!(
            "a {mark}{first}{mark} version as long as its first number is 0, a {mark}{then}{mark} one from 1.0 on"
        )
    }
}

/// `a, b and c`
fn list(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// With a capital and a full stop.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    format!("{}{}.", first.unwrap_or_default(), letters.as_str())
}
