//! The public API of a crate as a list, one line an item, read from its sources.
//!
//! A change of the list is a change that programs may notice: the repository holds a copy, and
//! `cargo codegen check` shows the lines that came and went. It follows modules, re-exports and
//! macros, and calls every item by its public path.
//!
//! It is no compiler: what the types of fields decide is not in the list, such as `Send` and
//! `Sync`. `cargo semver-checks` knows more, and needs a release to compare with.

mod items;
mod modules;
mod names;
mod paths;
mod rules;
mod text;

use crate::File;
use std::collections::HashSet;
use std::fs;
use std::path::Path;

/// The lists of one crate: what people wrote and what the generator wrote, apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Surface {
    /// What people wrote.
    pub written: String,
    /// What the generator wrote.
    pub generated: String,
}

impl Surface {
    /// Where the repository keeps them, with their text.
    pub fn files(&self) -> [(&'static str, &str); 2] {
        [
            ("codegen/surface/written.txt", &self.written),
            ("codegen/surface/generated.txt", &self.generated),
        ]
    }

    /// Reads the crate in `root`, with files of the build script from `generated`.
    ///
    /// # Errors
    ///
    /// Names the place and what is not understood there.
    pub fn read(root: &Path, generated: &[File]) -> Result<Self, String> {
        Self::of(&|path| match path.strip_prefix(modules::OUT_DIR) {
            Some(name) => generated
                .iter()
                .find(|file| name.trim_start_matches('/') == file.name)
                .map(|file| file.contents.clone()),
            None => fs::read_to_string(root.join(path)).ok(),
        })
    }

    /// Reads the crate of `src/lib.rs`, whose files `open` knows by their paths.
    ///
    /// # Errors
    ///
    /// Names the place and what is not understood there.
    pub fn of(open: &dyn Fn(&str) -> Option<String>) -> Result<Self, String> {
        let read = modules::Crate::read(open)?;
        let names = names::Names::new(&read)?;
        let mut surface = Self {
            written: String::new(),
            generated: String::new(),
        };
        for line in items::lines(&read, &names)? {
            let list = if line.is_generated {
                &mut surface.generated
            } else {
                &mut surface.written
            };
            list.push_str(&line.text);
            list.push('\n');
        }
        Ok(surface)
    }
}

/// The lines that one list only has: those of `old` after a minus, those of `new` after a plus.
pub fn difference(old: &str, new: &str) -> String {
    let were: HashSet<&str> = old.lines().collect();
    let are: HashSet<&str> = new.lines().collect();
    let (mut before, mut after) = (old.lines().peekable(), new.lines().peekable());
    let mut lines = String::new();
    loop {
        if let Some(gone) = before.next_if(|line| !are.contains(line)) {
            lines.extend(["- ", gone, "\n"]);
        } else if let Some(came) = after.next_if(|line| !were.contains(line)) {
            lines.extend(["+ ", came, "\n"]);
        } else if before.next().or(after.next()).is_none() {
            return lines;
        }
    }
}
