//! Reads the facts about one row from its description.
//!
//! A function is for one kind of fact, with the phrases that state it. What no phrase states is no
//! fact; phrases that state one and are not understood are noted.

use super::page::Cells;
use super::types::{self, Known, sentences};
use super::words::{first, number, pattern, quoted};
use crate::schema::{FileSource, Row, Ty};
use serde_json::{Number, Value, json};

/// What a row's facts depend on besides the row.
pub(super) struct Context<'p> {
    pub(super) known: &'p Known<'p>,
    /// Names of the rows of the same table.
    pub(super) rows: Vec<&'p str>,
    pub(super) is_method: bool,
    /// Values of modes for parsing, which stand in another chapter.
    pub(super) parse_modes: &'p [String],
}

/// Reads one row.
pub(super) fn row(cells: &Cells, context: &Context<'_>) -> Result<Row, String> {
    if !pattern!("^[a-z][a-z0-9_]*$").is_match(&cells.name) {
        return Err(format!("`{}` is no name", cells.name));
    }
    let ty = types::cell(&cells.ty, context.known)?;
    let row = json!({ "name": cells.name, "type": ty, "required": cells.required });
    let mut row: Row = serde_json::from_value(row).expect("these three make a row");
    let text = cells.about.as_str();
    constant(&mut row, text);
    enumeration(&mut row, text, context);
    default(&mut row, text, context);
    match &row.ty {
        Ty::Integer => numbers(&mut row, text)?,
        Ty::Float => range(&mut row, text)?,
        Ty::String => lengths(&mut row, text)?,
        Ty::Array(_) => items(&mut row, text)?,
        _ => {}
    }
    if matches!(row.ty, Ty::Integer | Ty::Float) {
        unit(&mut row, text);
    }
    width(&mut row, text);
    form(&mut row, text);
    file(&mut row, text);
    relations(&mut row, text, context);
    if context.is_method && is_json(&row.ty) {
        let stated = text.contains("JSON-serialized");
        row.json = Some(if stated { "stated" } else { "derived" }.to_owned());
    }
    Ok(row)
}

/// `always "user"`, `must be photo`, `Always 0`.
fn constant(row: &mut Row, text: &str) {
    if row.ty == Ty::True {
        row.constant = Some(json!(true));
    }
    if !row.required {
        return;
    }
    row.constant = match row.ty {
        Ty::String => first(pattern!(r#"[^y], always "(\S+)"\.?$"#), text)
            .or_else(|| first(pattern!(r#", must be "?([a-z][a-z0-9_]*)"?\.?$"#), text))
            .map(|value| json!(value)),
        Ty::Integer => first(pattern!(r"^Always (\d+)\b"), text)
            .and_then(number)
            .map(Value::from),
        _ => row.constant.take(),
    };
}

/// The values that a text may have.
fn enumeration(row: &mut Row, text: &str, context: &Context<'_>) {
    if row.ty == Ty::Array(Box::new(Ty::String)) && text.contains("update types") {
        row.enum_ref = Some("UpdateType".to_owned());
        row.empty_list_means =
            on_demand(text).map(|kinds| format!("all except {}", kinds.join(", ")));
    }
    if row.ty != Ty::String || row.constant.is_some() {
        return;
    }
    let (values, is) = if row.name.ends_with("parse_mode") {
        (context.parse_modes.to_vec(), "external")
    } else if let Some(values) = examples(text) {
        (values, "example")
    } else if let Some((values, is_open)) = listed(text) {
        (values, if is_open { "open" } else { "closed" })
    } else {
        (unquoted(text), "closed")
    };
    if !values.is_empty() {
        row.values = values;
        row.enum_is = Some(is.to_owned());
    }
}

/// `for example, "h264", "h265", or "av01"`
fn examples(text: &str) -> Option<Vec<String>> {
    let list = first(
        pattern!(r#"for example, ("[a-z0-9]+"(?:,? (?:or )?"[a-z0-9]+")+)"#),
        text,
    )?;
    Some(quoted(list))
}

/// `one of "a" (the first) or "b" for the second`: the quoted values up to the sentence's end.
fn listed(text: &str) -> Option<(Vec<String>, bool)> {
    let text = pattern!(r"\([^()]*\)").replace_all(text, "");
    let trigger = pattern!(
        r#"(?:(?i)\bone of|\bcan be(?: either)?|\beither|\bmust be|\bpass|\balways|^[^".]*,) ""#
    );
    for sentence in sentences(&text) {
        let Some(start) = trigger.find(sentence) else {
            continue;
        };
        let values = quoted(&sentence[start.end() - 1..]);
        let before = sentence[..start.end()].to_lowercase();
        let is_open = before.contains("currently");
        let is_single = values.len() == 1 && is_open && before.ends_with("always \"");
        if values.len() > 1 || is_single {
            return Some((values, is_open));
        }
    }
    None
}

/// `If quiz is passed, …`, and `Choose one, …: typing for text messages, …`.
fn unquoted(text: &str) -> Vec<String> {
    if let Some((_, list)) = text
        .split_once("Choose one, ")
        .and_then(|(_, rest)| rest.split_once(": "))
    {
        let entries = list
            .split(',')
            .filter_map(|entry| entry.split_once(" for "));
        return entries
            .flat_map(|(names, _)| names.split(" or "))
            .map(|name| name.trim().to_owned())
            .collect();
    }
    pattern!(r"If ([a-z_]+) is passed")
        .captures_iter(text)
        .map(|value| value[1].to_owned())
        .collect()
}

/// `Defaults to 100`, `defaults to the value of can_pin_messages`.
fn default(row: &mut Row, text: &str, context: &Context<'_>) {
    if let Some(other) = first(pattern!(r"[Dd]efaults to the value of ([a-z_]+)"), text) {
        if context.rows.contains(&other) {
            row.default_from = Some(other.to_owned());
        }
        return;
    }
    let stated =
        pattern!(r#"[Dd]efaults to ("[^"\s]+"|-?\d+(?:\.\d+)?|[A-Z][A-Za-z]*|[a-z]+)( for\b)?"#);
    let Some(found) = stated.captures(text) else {
        let by_default = first(
            pattern!(r"By default, an? ([a-z_]+) .*is (?:created|used)"),
            text,
        );
        if let Some(value) = by_default.filter(|value| row.values.contains(&(*value).to_owned())) {
            row.default = Some(json!(value));
        }
        return;
    };
    // `False for quizzes` is no plain default.
    if found.get(2).is_some() {
        return;
    }
    let value = &found[1];
    row.default = match &row.ty {
        Ty::Integer => number(value).map(Value::from),
        Ty::Float => value.parse::<f64>().ok().map(Value::from),
        Ty::Boolean => match value {
            "True" | "true" => Some(json!(true)),
            "False" | "false" => Some(json!(false)),
            _ => None,
        },
        Ty::String => value
            .strip_prefix('"')
            .map(|value| json!(value.trim_end_matches('"'))),
        Ty::Ref(_) if context.known.contains(value) => Some(json!({ "ref": value })),
        _ => None,
    };
}

/// Limits and meanings of whole numbers.
fn numbers(row: &mut Row, text: &str) -> Result<(), String> {
    if row.constant.is_some() {
        return Ok(());
    }
    if pattern!(r"(?i)unix time").is_match(text) {
        row.unix_time = Some("stated".to_owned());
    } else if row.name == "date" || row.name.ends_with("_date") {
        row.unix_time = Some("by_name".to_owned());
    }
    let dated = pattern!(
        r"(?:between (\d+) seconds? and|at least (\d+) and no more than|not more than) (\d+) seconds\b[^.]* in the future"
    );
    if let Some(found) = dated.captures(text) {
        let earliest = found
            .get(1)
            .or(found.get(2))
            .and_then(|found| number(found.as_str()));
        row.seconds_from_now = Some((earliest, number(&found[3])));
    }
    range(row, text)?;
    if row.unix_time.is_none() {
        row.only_values = only_values(text)?;
    }
    if row.min.is_none() && row.only_values.is_empty() {
        let least = if text.contains("must be positive") {
            Some(1)
        } else if pattern!(r"should be positive|\b(?:zero|0)-based\b|must be non-negative")
            .is_match(&text.to_lowercase())
        {
            Some(0)
        } else {
            None
        };
        row.min = least.map(Number::from);
    }
    if text.contains("0x7FFFFFFF") {
        row.also_allowed.push(0x7FFF_FFFF);
        if pattern!(r"[Mm]ust be 0 for").is_match(text) {
            row.also_allowed.push(0);
        }
    }
    row.non_zero = text.contains("must be non-zero");
    row.may_be_negative = row.min.is_none() && pattern!(r"\bnegative\b").is_match(text);
    row.may_be_zero =
        row.name.ends_with("_id") && pattern!(r"(?:will|[Mm]ay) be 0\b").is_match(text);
    Ok(())
}

/// `1-100`, `from 0 to 60`, `between 5 and 100000`; several ranges depend on something else.
fn range(row: &mut Row, text: &str) -> Result<(), String> {
    let stated = pattern!(
        r"(?:^|[;,] |\b(?:between|from) )(-?\d+(?: \* \d+)*)(?: ?- ?| to | and )(-?\d+(?: \* \d+)*)\b"
    );
    let ranges: Vec<_> = stated.captures_iter(text).collect();
    let [range] = ranges.as_slice() else {
        return Ok(());
    };
    let (Some(min), Some(max)) = (number(&range[1]), number(&range[2])) else {
        return Err(format!("`{}` is no range of numbers", range[0].trim()));
    };
    if min >= max {
        return Err(format!("`{}` is an empty range", range[0].trim()));
    }
    #[expect(clippy::cast_precision_loss, reason = "limits are small")]
    let limit = |value: i64| match row.ty {
        Ty::Float => Number::from_f64(value as f64),
        _ => Some(Number::from(value)),
    };
    (row.min, row.max) = (limit(min), limit(max));
    Ok(())
}

/// `must be one of 3, 6, or 12`, `must always be 2592000`, `must be 1000 for 3 months, 1500 for …`.
fn only_values(text: &str) -> Result<Vec<i64>, String> {
    let list = first(pattern!(r"must be one of (\d[^.;]*)"), text)
        .or_else(|| first(pattern!(r"must always be (\d+)"), text))
        .or_else(|| first(pattern!(r"must be (\d+ for \d[^.;]*)"), text));
    let Some(list) = list else {
        return Ok(Vec::new());
    };
    let list = pattern!(r"\([^()]*\)| for [^,]*").replace_all(list, "");
    pattern!(r",\s*(?:and |or )?|\s+(?:and|or)\s+")
        .split(list.trim())
        .map(|value| {
            number(value.trim()).ok_or_else(|| format!("`{value}` is no number in `{list}`"))
        })
        .collect()
}

/// Limits of a text.
fn lengths(row: &mut Row, text: &str) -> Result<(), String> {
    let between = pattern!(r"\b(\d+)-(\d+) (?i:(characters|bytes))\b");
    let at_most = pattern!(r"\b(?:up to|can't exceed) (\d+) (?i:(characters|bytes))\b");
    let length = |text: &str| {
        text.parse::<u32>()
            .map_err(|_| format!("`{text}` is no length"))
    };
    let unit = if let Some(found) = between.captures(text) {
        (row.min_length, row.max_length) = (Some(length(&found[1])?), Some(length(&found[2])?));
        found[3].to_lowercase()
    } else if let Some(found) = at_most.captures(text) {
        row.max_length = Some(length(&found[1])?);
        found[2].to_lowercase()
    } else {
        String::new()
    };
    if !unit.is_empty() {
        row.length_unit = Some(unit);
    }
    row.length_after_entities =
        row.max_length.is_some() && pattern!(r"after (?:entities|entity) parsing").is_match(text);
    if let Some(most) = first(pattern!(r"at most (\d+) line feeds"), text) {
        row.max_line_feeds = Some(length(most)?);
    }
    row.empty_ok = pattern!(
        r"(?i)\bempty (?:string|text)\b|\bmay be empty\b|\bleft empty\b|\bif (?:[a-z ]+ is |not specified or )?empty\b"
    )
    .is_match(text);
    Ok(())
}

/// Limits of a list.
fn items(row: &mut Row, text: &str) -> Result<(), String> {
    let count = |text: &str| {
        text.parse::<u32>()
            .map_err(|_| format!("`{text}` is no count"))
    };
    let between = pattern!(
        r"(?i)(?:(?:list|array|identifiers) of|include)(?: the)? (\d+)(?:-| or )(\d+) |\b(\d+)-(\d+) strings\b"
    );
    let at_most =
        pattern!(r"(?i)(?:(?:list|array) of up to|; up to|\bat most|\bno more than) (\d+) ");
    if let Some(found) = between.captures(text) {
        let ends: Vec<&str> = found
            .iter()
            .skip(1)
            .flatten()
            .map(|end| end.as_str())
            .collect();
        if let [least, most] = ends.as_slice() {
            (row.min_items, row.max_items) = (Some(count(least)?), Some(count(most)?));
        }
    } else if let Some(most) = first(at_most, text) {
        row.max_items = Some(count(most)?);
    }
    if let Some(each) = pattern!(r"\b(\d+)-(\d+) (characters|bytes) each\b").captures(text) {
        (row.min_length, row.max_length) = (Some(count(&each[1])?), Some(count(&each[2])?));
        row.length_unit = Some(each[3].to_owned());
    }
    if let Some(most) = first(pattern!(r"total length of up to (\d+) characters"), text) {
        row.max_total_length = Some(count(most)?);
    }
    if row.ty == Ty::Array(Box::new(Ty::Integer)) && text.contains("must be positive") {
        row.item_min = Some(1);
    }
    let order = if pattern!(r"strictly increas(?:ed|ing) order").is_match(text) {
        Some("strictly_increasing")
    } else if text.contains("monotonically increasing") {
        Some("monotonically_increasing")
    } else {
        None
    };
    row.order = order.map(str::to_owned);
    Ok(())
}

/// What a number counts.
fn unit(row: &mut Row, text: &str) {
    let unit = if text.contains("UTF-16 code units") {
        Some("utf16_code_units")
    } else if row.unix_time.is_none()
        && !row.name.ends_with("_id")
        && pattern!(r"\bseconds\b").is_match(text)
    {
        Some("seconds")
    } else {
        None
    };
    row.unit = unit.map(str::to_owned);
}

/// How many bits a number takes, and how that is known.
fn width(row: &mut Row, text: &str) {
    let is_number = match &row.ty {
        Ty::Integer => true,
        Ty::Array(item) => **item == Ty::Integer,
        Ty::OneOf(alternatives) => alternatives.contains(&Ty::Integer),
        _ => false,
    };
    if !is_number {
        return;
    }
    let name = row.name.as_str();
    let how =
        if pattern!(r"more than 32 significant bits|(?:bigger|greater) than (?:2\^31|32 bits)")
            .is_match(text)
        {
            Some("stated")
        } else if pattern!(r"\bnano(?:grams|toncoins)\b").is_match(text) {
            Some("range")
        } else if row.unix_time.is_some() {
            Some("derived:time")
        } else if pattern!(r"(?:^|_)(?:chat|user)_ids?$|(?:^|_)direct_messages_topic_id$")
            .is_match(name)
        {
            Some("derived:identifier")
        } else if pattern!(r"(?:^|_)amounts?$").is_match(name) && row.max.is_none() {
            Some("derived:money")
        } else if name == "file_size" {
            Some("derived:same field stated elsewhere")
        } else {
            None
        };
    row.int64 = how.map(str::to_owned);
    if text.contains("Signed 32-bit") {
        row.int32 = Some("stated".to_owned());
    }
}

/// What a text or number stands for.
fn form(row: &mut Row, text: &str) {
    let name = row.name.as_str();
    if row.ty == Ty::String {
        let is = if name == "file_unique_id" {
            Some("file_unique_id")
        } else if name == "file_id"
            || name.ends_with("_file_id")
            || pattern!(r"^(?:A valid file|File) identifier\b").is_match(text)
        {
            Some("file_id")
        } else if pattern!(r"^(?:A )?JSON-serialized").is_match(text) {
            Some("json_string")
        } else {
            None
        };
        row.is = is.map(str::to_owned);
        let letters = pattern!(r"[Oo]nly(?: characters)? ((?:\S+, )*\S+ and \S+) are allowed");
        row.charset = if text.contains("only lowercase English letters, digits and underscores") {
            Some("a-z0-9_".to_owned())
        } else {
            first(letters, text).map(|list| list.replace(" and ", ", ").split(", ").collect())
        };
    }
    let format = if text.contains("ISO 3166-1 alpha-2") {
        Some("iso3166-1-alpha2")
    } else if text.contains("two-letter ISO 639-1") {
        Some("iso639-1")
    } else if text.contains("ISO 4217") {
        Some("iso4217|XTR")
    } else if pattern!(r"\bRGB(?:24)? format\b").is_match(text) {
        Some("rgb24")
    } else if text.contains("ARGB format") {
        Some("argb32")
    } else if pattern!(r"(?i)^(?:list of )?base64-encoded").is_match(text) {
        Some("base64")
    } else {
        None
    };
    row.format = format.map(str::to_owned);
}

/// Where a file may come from.
fn file(row: &mut Row, text: &str) {
    let attach = text.contains("attach://");
    let takes_files = match &row.ty {
        Ty::String => attach,
        Ty::Ref(name) => name == "InputFile",
        Ty::OneOf(alternatives) => alternatives.contains(&Ty::Ref("InputFile".to_owned())),
        _ => false,
    };
    if !takes_files {
        return;
    }
    row.file = Some(FileSource {
        upload: true,
        attach,
        file_id: pattern!(r"[Pp]ass a file_id\b").is_match(text),
        url: pattern!(r"[Pp]ass an HTTP URL\b").is_match(text),
    });
    let thumbnail = pattern!(
        r"should be in (\w+) format and less than (\d+) kB in size\. A \w+'s width and height should not exceed (\d+)"
    );
    row.media_limits = thumbnail.captures(text).map(|found| {
        json!({ "format": &found[1], "max_kb": number(&found[2]), "max_px": number(&found[3]) })
    });
}

/// How the row depends on others of its table.
fn relations(row: &mut Row, text: &str, context: &Context<'_>) {
    let is_row = |name: &str| context.rows.contains(&name);
    let excluded = pattern!(
        r"(?:specified instead of|[Cc]an't be used together with|If True,) ([a-z_]+)( can't be specified)?"
    );
    for found in excluded.captures_iter(text) {
        let is_conditional = found[0].starts_with("If True") && found.get(2).is_none();
        let other = found[1].to_owned();
        if is_row(&other) && !is_conditional && !row.excludes.contains(&other) {
            row.excludes.push(other);
        }
    }
    let unless = pattern!(
        r"[Rr]equired if ([a-z_]+)(?: and ([a-z_]+))? (?:is not|are not|isn't|aren't) specified"
    );
    if let Some(found) = unless.captures(text) {
        let others = [found.get(1), found.get(2)].into_iter().flatten();
        row.required_unless = others
            .map(|other| other.as_str().to_owned())
            .filter(|other| is_row(other))
            .collect();
    }
    let when = pattern!(r"[Rr]equired if ([a-z_]+) is (True|False|specified)\b");
    if let Some(found) = when.captures(text).filter(|found| is_row(&found[1])) {
        let value = match &found[2] {
            "True" => json!(true),
            "False" => json!(false),
            _ => json!("present"),
        };
        row.required_if = Some(json!({ &found[1]: value }));
    }
    row.only_in_method =
        first(pattern!(r"Returned only in ([a-z][A-Za-z]+)\b"), text).map(str::to_owned);
}

/// The values of another row that this one goes with, if its text says so.
pub(super) fn only_with(text: &str) -> Vec<String> {
    let list = pattern!(
        r#"(?:^For|; for|\bonly for|\bif requested for) ((?:"[a-z_]+"(?:, | and )?)+)([^.;,]*)"#
    );
    let Some(found) = list.captures(text) else {
        return Vec::new();
    };
    let is_only = found[0].contains("only") || found[0].contains("requested");
    if is_only {
        quoted(&found[1])
    } else {
        Vec::new()
    }
}

/// The phrase that states a default, limits or values of which nothing became a fact.
pub(super) fn unread(row: &Row, text: &str) -> Option<String> {
    let is_default = row.default.is_some() || row.default_from.is_some() || row.enum_ref.is_some();
    let is_limited = row.min.is_some() || row.max_length.is_some() || row.max_items.is_some();
    let is_listed = !row.values.is_empty() || !row.only_values.is_empty();
    let phrases = [
        (is_default, pattern!(r"[Dd]efaults to [^.;]*")),
        (
            is_limited || row.unix_time.is_some(),
            pattern!(
                r"must be between [^.;]*|\b\d+-\d+ (?:characters|bytes|items)\b|[;,] \d+-\d+ for [^.;]*"
            ),
        ),
        (
            is_listed || row.constant.is_some(),
            pattern!(r"[Mm]ust be one of [^.;]*"),
        ),
    ];
    let phrases = phrases.into_iter().filter(|(is_read, _)| !is_read);
    phrases
        .filter_map(|(_, phrase)| phrase.find(text))
        .map(|found| found.as_str().to_owned())
        .next()
}

/// The kinds of updates that the default leaves out.
pub(super) fn on_demand(text: &str) -> Option<Vec<String>> {
    let list = first(
        pattern!(
            r"[Ss]pecify an empty list to receive all update types except ([^()]*) \(default\)"
        ),
        text,
    )?;
    let names = pattern!(r"[a-z]+(?:_[a-z]+)+").find_iter(list);
    Some(names.map(|name| name.as_str().to_owned()).collect())
}

/// Whether a value travels as JSON text in a form.
fn is_json(ty: &Ty) -> bool {
    match ty {
        Ty::Ref(name) => name != "InputFile",
        Ty::Array(_) => true,
        Ty::OneOf(alternatives) => alternatives.iter().any(is_json),
        _ => false,
    }
}
