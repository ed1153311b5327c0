//! Reads the official documentation page.
//!
//! It goes by the page's structure: chapters are `h3`, types and methods are `h4` with an anchor of
//! one word, and what follows up to the next heading belongs to them.

use super::page::{Cells, Item, Page};
use super::words::{Words, date, first, pattern};
use crate::Error;
use scraper::{ElementRef, Html, Node};

/// Reads a page.
///
/// # Errors
///
/// Names each table or row that is damaged.
pub(super) fn read(text: &str) -> Result<Page, Error> {
    let page = Html::parse_document(text);
    let mut reader = Reader::default();
    reader.blocks(page.root_element());
    reader.finish()
}

#[derive(Default)]
struct Reader {
    group: Option<String>,
    /// The date of the changes that are being read.
    date: Option<String>,
    release: Option<(String, String)>,
    items: Vec<Item>,
    /// Whether what follows belongs to the last item.
    in_item: bool,
    findings: Vec<String>,
}

impl Reader {
    /// Goes through the blocks of an element in the page's order.
    fn blocks(&mut self, element: ElementRef<'_>) {
        for child in element.child_elements() {
            match child.value().name() {
                "h3" => {
                    self.in_item = false;
                    self.group = anchor(child);
                }
                "h4" => self.heading(child),
                "p" => self.paragraph(child),
                "ul" | "ol" => self.list(child),
                "table" => self.table(child),
                "head" | "script" | "style" | "pre" => {}
                _ => self.blocks(child),
            }
        }
    }

    fn heading(&mut self, heading: ElementRef<'_>) {
        let title = words(heading);
        self.date = date(title.as_str());
        let anchor = anchor(heading).unwrap_or_default();
        // Sections and dates have anchors of several words.
        self.in_item = pattern!("^[A-Za-z][A-Za-z0-9]*$").is_match(title.as_str())
            && !anchor.is_empty()
            && !anchor.contains('-');
        if self.in_item {
            self.items.push(Item {
                name: title.to_string(),
                anchor,
                group: self.group.clone(),
                paragraphs: Vec::new(),
                alternatives: Vec::new(),
                rows: None,
            });
        }
    }

    fn paragraph(&mut self, paragraph: ElementRef<'_>) {
        let text = words(paragraph);
        // The latest changes come first.
        if let (Some(date), None) = (&self.date, &self.release)
            && let Some(version) = first(pattern!(r"^Bot API (\d+\.\d+)\.?$"), text.as_str())
        {
            self.release = Some((version.to_owned(), date.clone()));
        }
        if let Some(item) = self.item() {
            item.paragraphs.push(text);
        }
    }

    fn list(&mut self, list: ElementRef<'_>) {
        let entries: Vec<_> = list.child_elements().collect();
        let names: Option<Vec<String>> = entries.iter().map(|entry| only_link(*entry)).collect();
        let texts = entries.iter().map(|entry| words(*entry));
        if let Some(item) = self.item() {
            match names {
                Some(names) => item.alternatives.extend(names),
                None => item.paragraphs.extend(texts),
            }
        }
    }

    fn table(&mut self, table: ElementRef<'_>) {
        let Some(item) = self.item() else {
            return;
        };
        let name = item.name.clone();
        let is_method = item.is_method();
        if item.rows.is_some() {
            self.findings.push(format!("{name}: has a second table"));
            return;
        }
        let mut lines = table
            .descendent_elements()
            .filter(|element| element.value().name() == "tr")
            .map(|line| line.child_elements().map(words).collect::<Vec<_>>());
        let heads = lines.next().unwrap_or_default();
        let wanted: &[&str] = if is_method {
            &["Parameter", "Type", "Required", "Description"]
        } else {
            &["Field", "Type", "Description"]
        };
        let is_expected = heads.len() == wanted.len()
            && heads
                .iter()
                .zip(wanted)
                .all(|(head, wanted)| head.as_str().trim_end_matches('s') == *wanted);
        if !is_expected {
            let heads: Vec<_> = heads.iter().map(Words::as_str).collect();
            self.findings.push(format!(
                "{name}: the columns are {heads:?}, expected {wanted:?}"
            ));
            return;
        }
        let mut rows = Vec::new();
        for (index, cells) in lines.enumerate() {
            match row(cells, wanted.len()) {
                Ok(row) => rows.push(row),
                Err(problem) => {
                    self.findings
                        .push(format!("{name}: row {}: {problem}", index + 1));
                }
            }
        }
        if let Some(item) = self.item() {
            item.rows = Some(rows);
        }
    }

    fn item(&mut self) -> Option<&mut Item> {
        self.items.last_mut().filter(|_| self.in_item)
    }

    fn finish(mut self) -> Result<Page, Error> {
        if self.release.is_none() {
            self.findings.push(
                "the page names no version: no heading is a date above `Bot API …`".to_owned(),
            );
        }
        match self.release {
            Some((version, released)) if self.findings.is_empty() => Ok(Page {
                version,
                released,
                items: self.items,
                notes: Vec::new(),
            }),
            _ => Err(Error {
                findings: self.findings,
            }),
        }
    }
}

/// The row of a method's table has four cells, that of a type's has three.
fn row(cells: Vec<Words>, columns: usize) -> Result<Cells, String> {
    let texts: Vec<String> = cells.iter().map(Words::to_string).collect();
    let damaged = |what: &str| Err(format!("{what} in {texts:?}"));
    if cells.len() != columns {
        return damaged(&format!("{} cells instead of {columns}", cells.len()));
    }
    if texts[..columns - 1].iter().any(String::is_empty) {
        return damaged("an empty cell");
    }
    let about = cells.into_iter().next_back().unwrap_or_default();
    let (about, is_marked) = about.without("Optional.");
    let required = match texts[2].as_str() {
        "Yes" if columns == 4 => true,
        "Optional" if columns == 4 => false,
        _ if columns == 4 => return damaged("neither `Yes` nor `Optional`"),
        _ => !is_marked,
    };
    Ok(Cells {
        name: texts[0].clone(),
        ty: texts[1].clone(),
        required,
        about,
    })
}

/// The name that others link to.
fn anchor(heading: ElementRef<'_>) -> Option<String> {
    heading
        .descendent_elements()
        .find_map(|element| element.value().attr("name"))
        .map(str::to_owned)
}

/// The text of an element; pictures are emoji and say which.
fn words(element: ElementRef<'_>) -> Words {
    let mut text = String::new();
    for node in element.descendants() {
        match node.value() {
            Node::Text(part) => text.push_str(part),
            Node::Element(inner) if inner.name() == "br" => text.push(' '),
            Node::Element(inner) if inner.name() == "img" => {
                text.push_str(inner.attr("alt").unwrap_or_default());
            }
            _ => {}
        }
    }
    Words::new(&text)
}

/// The name in an element that holds a link to a type and nothing else.
fn only_link(element: ElementRef<'_>) -> Option<String> {
    let links: Vec<_> = element
        .descendent_elements()
        .filter(|inner| inner.value().name() == "a")
        .collect();
    let [link] = links.as_slice() else {
        return None;
    };
    let name = words(*link).to_string();
    let leads_to = link.value().attr("href")?;
    (words(element).as_str() == name && leads_to == format!("#{}", name.to_lowercase()))
        .then_some(name)
}
