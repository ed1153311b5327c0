//! The HTML that Markdown stands for: blocks.
//!
//! GitHub's Markdown with the marks of Telegram. Tags of HTML go through as they are. Every text is
//! Markdown: what is no mark is text. Left out: code that is only moved in, and headings that are
//! underlined.

use super::MOST_DEPTH;
use super::inline::{self, Footnotes, escaped};

/// The HTML that a text in Markdown stands for.
pub(super) fn to_html(markdown: &str) -> String {
    let lines: Vec<&str> = markdown.lines().collect();
    let (lines, definitions) = definitions(lines);
    let mut writer = Writer {
        html: String::new(),
        footnotes: Footnotes::new(definitions.iter().map(|(name, _)| *name)),
    };
    writer.blocks(&lines, 0);
    for (name, text) in &definitions {
        writer.html.push_str("<p><tg-reference name=\"");
        writer.html.push_str(&escaped(name));
        writer.html.push_str("\">");
        inline::write(&mut writer.html, &mut writer.footnotes, text);
        writer.html.push_str("</tg-reference></p>");
    }
    writer.html
}

/// Takes the definitions of footnotes out: `[^name]: text` and the lines moved in behind it.
fn definitions(lines: Vec<&str>) -> (Vec<&str>, Vec<(&str, String)>) {
    let mut kept = Vec::with_capacity(lines.len());
    let mut definitions: Vec<(&str, String)> = Vec::new();
    let mut fence = None;
    let mut goes_on = false;
    for line in lines {
        match (fence, fence_of(line)) {
            (None, Some(opened)) => fence = Some(opened),
            (Some(open), _) if line.trim() == open => fence = None,
            _ => {}
        }
        let definition = line.strip_prefix("[^").filter(|_| fence.is_none());
        let definition = definition.and_then(|rest| rest.split_once("]:"));
        if let Some((name, text)) = definition.filter(|(name, _)| inline::is_name(name)) {
            definitions.push((name, text.trim().to_owned()));
            goes_on = true;
        } else if goes_on && line.starts_with([' ', '\t']) && !line.trim().is_empty() {
            let (_, text) = definitions.last_mut().expect("one goes on");
            text.push('\n');
            text.push_str(line.trim());
        } else {
            goes_on = false;
            kept.push(line);
        }
    }
    (kept, definitions)
}

/// The mark that fences code off, should the line begin with one.
fn fence_of(line: &str) -> Option<&str> {
    let text = line.trim_start();
    let mark = text
        .chars()
        .next()
        .filter(|mark| matches!(mark, '`' | '~'))?;
    let length = text.len() - text.trim_start_matches(mark).len();
    let info = &text[length..];
    (length >= 3 && !(mark == '`' && info.contains('`'))).then(|| &text[..length])
}

/// A formula has so many lines at most, so that looking for its end is never much work.
const LONGEST_FORMULA: usize = 256;

struct Writer {
    html: String,
    footnotes: Footnotes,
}

impl Writer {
    fn blocks(&mut self, lines: &[&str], depth: usize) {
        let mut at = 0;
        while let Some(line) = lines.get(at) {
            let rest = &lines[at..];
            if line.trim().is_empty() {
                at += 1;
            } else if let Some(taken) = self.block(rest, depth) {
                at += taken;
            } else {
                at += self.paragraph(rest);
            }
        }
    }

    fn inline(&mut self, text: &str) {
        inline::write(&mut self.html, &mut self.footnotes, text);
    }

    fn element(&mut self, name: &str, text: &str) {
        self.html.extend(["<", name, ">"]);
        self.inline(text);
        self.html.extend(["</", name, ">"]);
    }

    fn paragraph(&mut self, lines: &[&str]) -> usize {
        let ends = |at: usize| lines[at].trim().is_empty() || begins_block(&lines[at..]);
        let taken = (1..lines.len()).find(|at| ends(*at)).unwrap_or(lines.len());
        let mut text = String::new();
        for (at, line) in lines[..taken].iter().enumerate() {
            if at > 0 {
                text.push('\n');
            }
            // Two spaces at the end of a line break it.
            text.push_str(line.trim());
            if line.ends_with("  ") && at + 1 < taken {
                text.push('\\');
            }
        }
        self.element("p", &text);
        taken
    }

    /// Writes the block other than a paragraph that begins here, and tells how many lines it takes.
    fn block(&mut self, lines: &[&str], depth: usize) -> Option<usize> {
        let line = lines[0];
        if let Some((size, text)) = heading(line) {
            self.element(&format!("h{size}"), text);
            return Some(1);
        }
        if is_divider(line) {
            self.html.push_str("<hr>");
            return Some(1);
        }
        if let Some(fence) = fence_of(line) {
            return Some(self.code(lines, fence));
        }
        if let Some(taken) = self.formula(lines) {
            return Some(taken);
        }
        if let Some(taken) = html_block(lines) {
            // Marks within the lines of a block of HTML are not read, as GitHub does not.
            for line in &lines[..taken] {
                self.html.push_str(line);
                self.html.push('\n');
            }
            return Some(taken);
        }
        if let Some((address, caption)) = lone_image(line) {
            self.html.push_str("<figure><img data-any src=\"");
            self.html.push_str(&escaped(address));
            self.html.push_str("\">");
            if let Some(caption) = caption {
                self.element("figcaption", caption);
            }
            self.html.push_str("</figure>");
            return Some(1);
        }
        if is_table(lines) {
            return Some(self.table(lines));
        }
        // What lies deeper is refused, so that nothing has to be read any more.
        if depth > MOST_DEPTH {
            return None;
        }
        if line.starts_with('>') {
            return Some(self.quotation(lines, depth));
        }
        Item::read(line)?;
        Some(self.list(lines, depth))
    }

    fn code(&mut self, lines: &[&str], fence: &str) -> usize {
        let indent = lines[0].len() - lines[0].trim_start().len();
        let info = lines[0].trim_start()[fence.len()..].trim();
        let inside = lines[1..].iter().take_while(|line| line.trim() != fence);
        let inside: Vec<&str> = inside
            .map(|line| {
                let moved = line.len() - line.trim_start_matches(' ').len();
                &line[moved.min(indent)..]
            })
            .collect();
        // A tab is seen to come back as a space.
        let code = escaped(&inside.join("\n").replace('\t', " "));
        let language = info.split_whitespace().next().unwrap_or_default();
        let html = match language {
            "math" => format!("<tg-math-block>{code}</tg-math-block>"),
            "" => format!("<pre>\n{code}</pre>"),
            _ => {
                let language = escaped(language);
                format!("<pre><code class=\"language-{language}\">{code}</code></pre>")
            }
        };
        self.html.push_str(&html);
        (inside.len() + 2).min(lines.len())
    }

    /// A formula between double dollars, on one line or on several.
    fn formula(&mut self, lines: &[&str]) -> Option<usize> {
        let first = lines[0].trim().strip_prefix("$$")?;
        let (formula, taken) = if let Some(formula) = first.strip_suffix("$$") {
            (formula.to_owned(), 1)
        } else {
            let mut ends = lines[1..].iter().take(LONGEST_FORMULA);
            let last = ends.position(|line| line.trim_end().ends_with("$$"))?;
            let mut parts = vec![first];
            parts.extend(&lines[1..=last]);
            let end = lines[last + 1].trim_end();
            parts.push(&end[..end.len() - 2]);
            (parts.join("\n"), last + 2)
        };
        let formula = formula.trim();
        if formula.is_empty() {
            return None;
        }
        let formula = escaped(formula);
        let formula = ["<tg-math-block>", &formula, "</tg-math-block>"];
        self.html.extend(formula);
        Some(taken)
    }

    fn quotation(&mut self, lines: &[&str], depth: usize) -> usize {
        let mut inside: Vec<&str> = Vec::new();
        for line in lines {
            match line.strip_prefix('>') {
                Some(line) => inside.push(line.strip_prefix(' ').unwrap_or(line)),
                None => break,
            }
        }
        self.html.push_str("<blockquote>");
        self.blocks(&inside, depth + 1);
        self.html.push_str("</blockquote>");
        inside.len()
    }

    fn list(&mut self, lines: &[&str], depth: usize) -> usize {
        let first = Item::read(lines[0]).expect("a list begins here");
        let name = if let Some(number) = first.number {
            let number = number.to_string();
            self.html.extend(["<ol start=\"", &number, "\">"]);
            "ol"
        } else {
            self.html.push_str("<ul>");
            "ul"
        };
        let mut at = 0;
        while let Some(item) = lines.get(at).and_then(|line| Item::read(line)) {
            if item.number.is_some() != first.number.is_some() || is_divider(lines[at]) {
                break;
            }
            let mut inside = vec![item.text];
            inside.extend(item.going_on(&lines[at + 1..]));
            at += inside.len();
            while inside.last().is_some_and(|line| line.trim().is_empty()) && inside.len() > 1 {
                inside.pop();
            }
            self.html.push_str("<li>");
            if let Some(is_checked) = item.checkbox {
                let checked = if is_checked { " checked" } else { "" };
                self.html.extend(["<input type=\"checkbox\"", checked, ">"]);
            }
            self.blocks(&inside, depth + 1);
            self.html.push_str("</li>");
        }
        self.html.extend(["</", name, ">"]);
        at
    }

    fn table(&mut self, lines: &[&str]) -> usize {
        let aligns = aligns(lines[1]).unwrap_or_default();
        let ends = |line: &&&str| line.trim().is_empty() || !line.contains('|');
        let taken = 2 + lines[2..].iter().take_while(|line| !ends(line)).count();
        self.html.push_str("<table>");
        for (at, line) in lines[..taken].iter().enumerate().filter(|(at, _)| *at != 1) {
            let name = if at == 0 { "th" } else { "td" };
            self.html.push_str("<tr>");
            for (column, text) in cells(line).iter().enumerate() {
                let align = aligns.get(column).unwrap_or(&"left");
                self.html.extend(["<", name, " align=\"", align, "\">"]);
                self.inline(text);
                self.html.extend(["</", name, ">"]);
            }
            self.html.push_str("</tr>");
        }
        self.html.push_str("</table>");
        taken
    }
}

/// Whether the first of these lines begins something other than a paragraph.
fn begins_block(lines: &[&str]) -> bool {
    let line = lines[0];
    heading(line).is_some()
        || is_divider(line)
        || fence_of(line).is_some()
        || line.trim_start().starts_with("$$")
        || line.starts_with('>')
        || lone_image(line).is_some()
        || html_block(lines).is_some()
        || is_table(lines)
        // A number that is not the first may begin a line of a text.
        || Item::read(line).is_some_and(|item| item.number.is_none_or(|number| number == 1))
}

/// One to six signs. That no space is needed behind them is Telegram's own way.
fn heading(line: &str) -> Option<(usize, &str)> {
    let text = line.trim_start_matches('#');
    let size = line.len() - text.len();
    let text = text.trim();
    let is_heading = (1..=6).contains(&size) && !text.is_empty();
    is_heading.then(|| (size, text.trim_end_matches('#').trim_end()))
}

fn is_divider(line: &str) -> bool {
    let mut signs = line.chars().filter(|letter| !letter.is_whitespace());
    let Some(sign) = signs.next().filter(|sign| matches!(sign, '-' | '*' | '_')) else {
        return false;
    };
    let count = signs.try_fold(1, |count, other| (other == sign).then_some(count + 1));
    count.is_some_and(|count| count >= 3)
}

/// Elements that begin a block of HTML.
const BLOCKS: [&str; 39] = [
    "a",
    "aside",
    "audio",
    "blockquote",
    "caption",
    "cite",
    "details",
    "div",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
    "video",
    "tg-button-row",
    "tg-collage",
    "tg-document",
    "tg-map",
    "tg-slideshow",
];

/// How many lines the block of HTML takes that begins here: up to a blank line.
fn html_block(lines: &[&str]) -> Option<usize> {
    let inside = lines[0].trim_start().strip_prefix('<')?;
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    let end = inside.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-')?;
    let name = inside[..end].to_ascii_lowercase();
    // A link is a block only where it is an anchor by itself.
    let is_block = match name.as_str() {
        "a" => {
            lines[0].trim().ends_with("</a>")
                && lines[0].contains(" name=")
                && lines[0].matches('<').count() == 2
        }
        "tg-math-block" | "tg-thinking" => true,
        name => BLOCKS.contains(&name),
    };
    let is_blank = |line: &&str| line.trim().is_empty();
    is_block.then(|| lines.iter().position(is_blank).unwrap_or(lines.len()))
}

/// The address and the caption of a file that stands on a line by itself.
fn lone_image(line: &str) -> Option<(&str, Option<&str>)> {
    let image = inline::Link::read(line.trim().strip_prefix('!')?)?;
    let is_alone = image.length + 1 == line.trim().len();
    // Emoji and moments are pieces of text.
    let is_piece = ["tg://emoji", "tg://time"]
        .iter()
        .any(|begin| image.address.starts_with(begin));
    (is_alone && !is_piece).then_some((image.address, image.title))
}

/// The first line of an item.
struct Item<'l> {
    number: Option<i64>,
    checkbox: Option<bool>,
    text: &'l str,
    /// How far the lines that go on with it are moved in.
    indent: usize,
}

impl<'l> Item<'l> {
    fn read(line: &'l str) -> Option<Self> {
        let moved = line.len() - line.trim_start_matches(' ').len();
        let inside = line.get(moved..).filter(|_| moved < 4)?;
        let (mark, text) = inside.split_once(' ').unwrap_or((inside, ""));
        let number = match mark {
            "-" | "*" | "+" => None,
            _ => {
                let digits = mark.strip_suffix(['.', ')'])?;
                let is_number =
                    digits.len() < 10 && digits.bytes().all(|digit| digit.is_ascii_digit());
                Some(digits.parse().ok().filter(|_| is_number)?)
            }
        };
        let (checkbox, text) = match text.get(..4) {
            Some("[ ] ") => (Some(false), &text[4..]),
            Some("[x] " | "[X] ") => (Some(true), &text[4..]),
            _ => (None, text),
        };
        Some(Self {
            number,
            checkbox,
            text,
            indent: moved + mark.len() + 1,
        })
    }

    /// The lines that belong to this item, too: moved in, blank between such, or going on with its
    /// text.
    fn going_on(&self, lines: &[&'l str]) -> Vec<&'l str> {
        let mut inside = Vec::new();
        let mut was_blank = self.text.trim().is_empty();
        for (at, line) in lines.iter().enumerate() {
            let moved = line.len() - line.trim_start_matches(' ').len();
            if line.trim().is_empty() {
                was_blank = true;
                inside.push("");
            } else if moved >= self.indent.min(4) {
                was_blank = false;
                inside.push(&line[moved.min(self.indent)..]);
            } else if Item::read(line).is_some() || was_blank || begins_block(&lines[at..]) {
                // A blank line between items stays with the one before.
                break;
            } else {
                inside.push(line);
            }
        }
        inside
    }
}

/// Whether a table begins: a head, and a line of hyphens with as many cells.
fn is_table(lines: &[&str]) -> bool {
    let [head, line, ..] = lines else {
        return false;
    };
    head.contains('|') && line.contains('-') && {
        let aligns = aligns(line);
        aligns.is_some_and(|aligns| aligns.len() == cells(head).len())
    }
}

fn aligns(line: &str) -> Option<Vec<&'static str>> {
    let align = |cell: &String| {
        let hyphens = cell.strip_prefix(':').unwrap_or(cell);
        let hyphens = hyphens.strip_suffix(':').unwrap_or(hyphens);
        if hyphens.is_empty() || !hyphens.bytes().all(|byte| byte == b'-') {
            return None;
        }
        Some(match (cell.starts_with(':'), cell.ends_with(':')) {
            (true, true) => "center",
            (false, true) => "right",
            _ => "left",
        })
    };
    cells(line).iter().map(align).collect()
}

/// The texts between the bars of a line, of which an escaped one is none.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells = vec![String::new()];
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let cell = cells.last_mut().expect("there is one");
        match letter {
            '\\' if letters.next_if_eq(&'|').is_some() => cell.push('|'),
            '|' => cells.push(String::new()),
            letter => cell.push(letter),
        }
    }
    if cells.len() > 1 && cells.last().is_some_and(|last| last.trim().is_empty()) {
        cells.pop();
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}
