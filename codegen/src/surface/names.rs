//! What a path means, and under which path programs know it.
//!
//! An item is called by the path of its definition if all of that is public, otherwise by the public
//! path that is nearest to it; every other one is a re-export.

use super::modules::{Crate, Import, Module, Origin, Reach, What, joined};
use std::collections::{BTreeMap, HashMap, HashSet};
use syn::Item;

/// What every module knows without a `use`, with the module of `std` that it comes from.
const PRELUDE: [(&str, &str); 43] = [
    ("AsMut", "convert"),
    ("AsRef", "convert"),
    ("AsyncFn", "ops"),
    ("AsyncFnMut", "ops"),
    ("AsyncFnOnce", "ops"),
    ("Box", "boxed"),
    ("Clone", "clone"),
    ("Copy", "marker"),
    ("Default", "default"),
    ("DoubleEndedIterator", "iter"),
    ("Drop", "ops"),
    ("Eq", "cmp"),
    ("Err", "result"),
    ("ExactSizeIterator", "iter"),
    ("Extend", "iter"),
    ("Fn", "ops"),
    ("FnMut", "ops"),
    ("FnOnce", "ops"),
    ("From", "convert"),
    ("FromIterator", "iter"),
    ("Future", "future"),
    ("Into", "convert"),
    ("IntoFuture", "future"),
    ("IntoIterator", "iter"),
    ("Iterator", "iter"),
    ("None", "option"),
    ("Ok", "result"),
    ("Option", "option"),
    ("Ord", "cmp"),
    ("PartialEq", "cmp"),
    ("PartialOrd", "cmp"),
    ("Result", "result"),
    ("Send", "marker"),
    ("Sized", "marker"),
    ("Some", "option"),
    ("String", "string"),
    ("Sync", "marker"),
    ("ToOwned", "borrow"),
    ("ToString", "string"),
    ("TryFrom", "convert"),
    ("TryInto", "convert"),
    ("Unpin", "marker"),
    ("Vec", "vec"),
];

const PRIMITIVES: [&str; 17] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "str", "u8", "u16",
    "u32", "u64", "u128", "usize",
];

/// What a path leads to.
#[derive(Clone, PartialEq)]
pub(super) enum Target {
    /// Something of this crate.
    Own(usize),
    /// Something of another crate, by its path there.
    Foreign(Vec<String>),
}

/// Another public path to something.
pub(super) struct ReExport {
    pub(super) path: Vec<String>,
    pub(super) target: Vec<String>,
    pub(super) origin: Origin,
}

/// The public paths of a crate.
pub(super) struct Names<'a> {
    pub(super) read: &'a Crate,
    canonical: HashMap<usize, Vec<String>>,
    pub(super) re_exports: Vec<ReExport>,
}

impl<'a> Names<'a> {
    pub(super) fn new(read: &'a Crate) -> Result<Self, String> {
        let mut names = Self {
            read,
            canonical: HashMap::new(),
            re_exports: Vec::new(),
        };
        for id in 0..read.definitions.len() {
            if names.is_public_throughout(id) {
                let definition = &read.definitions[id];
                let mut path = read.modules[definition.module].path.clone();
                path.push(definition.name.clone());
                names.canonical.insert(id, path);
            }
        }
        names.walk()?;
        Ok(names)
    }

    /// The path by which programs name it, if they can.
    pub(super) fn canonical(&self, id: usize) -> Option<&[String]> {
        self.canonical.get(&id).map(Vec::as_slice)
    }

    /// The same, or for what programs cannot name the path of its definition.
    pub(super) fn path(&self, id: usize) -> Vec<String> {
        self.canonical(id)
            .map_or_else(|| self.definition(id), <[_]>::to_vec)
    }

    /// The path of its definition.
    fn definition(&self, id: usize) -> Vec<String> {
        let definition = &self.read.definitions[id];
        let mut path = vec!["crate".to_owned()];
        path.extend(self.read.modules[definition.module].path.iter().cloned());
        path.push(definition.name.clone());
        path
    }

    fn is_public_throughout(&self, id: usize) -> bool {
        let definition = &self.read.definitions[id];
        definition.reach == Reach::Public
            && !definition.is_hidden
            && (definition.module == 0
                || self
                    .definition_of(definition.module)
                    .is_some_and(|module| self.is_public_throughout(module)))
    }

    fn definition_of(&self, module: usize) -> Option<usize> {
        let parent = self.read.modules[module].parent?;
        let name = self.read.modules[module].path.last()?;
        let named = self.read.modules[parent].names.get(name)?;
        named.iter().copied().find(
            |id| matches!(self.read.definitions[*id].what, What::Module(inner) if inner == module),
        )
    }

    /// Follows public names from the root, and decides which path to an item is its own.
    fn walk(&mut self) -> Result<(), String> {
        let mut found = Vec::new();
        let mut level: Vec<(Vec<String>, usize)> = vec![(Vec::new(), 0)];
        let mut entered = HashSet::from([0]);
        while !level.is_empty() {
            level.sort();
            for (around, module) in std::mem::take(&mut level) {
                for (name, targets) in self.public(module, &mut HashSet::new())? {
                    let mut path = around.clone();
                    path.push(name);
                    for (target, origin) in targets {
                        if let Target::Own(id) = target
                            && let Some(inner) = self.module_of(id)
                            // A module that has a path of its own is entered there.
                            && self.canonical(id).is_none_or(|own| own == path)
                            && entered.insert(inner)
                        {
                            self.canonical.insert(id, path.clone());
                            level.push((path.clone(), inner));
                        }
                        found.push((path.clone(), target, origin));
                    }
                }
            }
        }
        for (path, target, _) in &found {
            if let Target::Own(id) = target
                && self.module_of(*id).is_none()
            {
                let better = match self.canonical(*id) {
                    Some(known) => self.distance(*id, path) < self.distance(*id, known),
                    None => true,
                };
                if better {
                    self.canonical.insert(*id, path.clone());
                }
            }
        }
        for (path, target, origin) in found {
            let target = match target {
                Target::Foreign(target) => target,
                Target::Own(id) => self.canonical[&id].clone(),
            };
            if path != target {
                self.re_exports.push(ReExport {
                    path,
                    target,
                    origin,
                });
            }
        }
        Ok(())
    }

    /// How far a path is from where the item is defined: a new `pub use` elsewhere renames nothing.
    fn distance<'b>(&self, id: usize, path: &'b [String]) -> (usize, usize, &'b [String]) {
        let definition = self.definition(id);
        let common = definition[1..]
            .iter()
            .zip(path)
            .take_while(|(one, other)| one == other)
            .count();
        (definition.len() - common, path.len(), path)
    }

    /// The public names of a module; `*` is all of something that is no module.
    fn public(
        &self,
        module: usize,
        entered: &mut HashSet<usize>,
    ) -> Result<BTreeMap<String, Vec<(Target, Origin)>>, String> {
        let mut names: BTreeMap<String, Vec<(Target, Origin)>> = BTreeMap::new();
        if !entered.insert(module) {
            return Ok(names);
        }
        let here = &self.read.modules[module];
        for (name, ids) in &here.names {
            for id in ids {
                let definition = &self.read.definitions[*id];
                if definition.reach == Reach::Public && !definition.is_hidden {
                    let target = (Target::Own(*id), definition.origin.clone());
                    names.entry(name.clone()).or_default().push(target);
                }
            }
        }
        let mut globs = Vec::new();
        for import in &here.imports {
            if import.reach != Reach::Public || import.is_hidden {
                continue;
            }
            let Some(name) = &import.name else {
                globs.push(import);
                continue;
            };
            for target in self.imported(module, import)? {
                // Of several things of that name, only the public ones are re-exported.
                if let Target::Own(id) = target
                    && (self.read.definitions[id].reach != Reach::Public
                        || self.read.definitions[id].is_hidden)
                {
                    continue;
                }
                let target = (target, import.origin.clone());
                names.entry(name.clone()).or_default().push(target);
            }
        }
        for import in globs {
            for target in self.imported(module, import)? {
                let all = match target {
                    Target::Own(id) => match self.module_of(id) {
                        Some(inner) => {
                            for (name, targets) in self.public(inner, entered)? {
                                if here.names.contains_key(&name) || names.contains_key(&name) {
                                    continue;
                                }
                                let gated = targets.into_iter().map(|(target, origin)| {
                                    let gates = joined(&import.origin.gates, origin.gates);
                                    (target, Origin { gates, ..origin })
                                });
                                names.insert(name, gated.collect());
                            }
                            continue;
                        }
                        None => self.path(id),
                    },
                    Target::Foreign(path) => path,
                };
                let all = Target::Foreign([all, vec!["*".to_owned()]].concat());
                let known = names.entry("*".to_owned()).or_default();
                known.push((all, import.origin.clone()));
            }
        }
        Ok(names)
    }

    /// The module that is defined there, if it is one.
    fn module_of(&self, id: usize) -> Option<usize> {
        match self.read.definitions[id].what {
            What::Module(module) => Some(module),
            _ => None,
        }
    }

    /// What a `use` leads to.
    fn imported(&self, module: usize, import: &Import) -> Result<Vec<Target>, String> {
        let (targets, used) = self.resolve(module, &import.path).ok_or_else(|| {
            let (place, path) = (self.read.place(module), import.path.join("::"));
            format!("{place}: `use {path}` leads to nothing")
        })?;
        let rest = &import.path[used..];
        Ok(targets
            .into_iter()
            .map(|target| match target {
                target @ Target::Own(_) if rest.is_empty() => target,
                // A variant.
                Target::Own(id) => Target::Foreign([&self.path(id), rest].concat()),
                Target::Foreign(path) => Target::Foreign([&path, rest].concat()),
            })
            .collect())
    }

    /// What the longest part of a path leads to that is an item, and the length of that part.
    pub(super) fn resolve(&self, module: usize, path: &[String]) -> Option<(Vec<Target>, usize)> {
        self.resolve_within(module, path, &mut HashSet::new())
    }

    fn resolve_within(
        &self,
        from: usize,
        path: &[String],
        seen: &mut HashSet<(usize, String)>,
    ) -> Option<(Vec<Target>, usize)> {
        let mut module = from;
        let mut used = 0;
        while let Some(word) = path.get(used) {
            module = match word.as_str() {
                "crate" => 0,
                "self" => module,
                "super" => self.read.modules[module].parent?,
                _ => break,
            };
            used += 1;
        }
        if path.first().is_some_and(String::is_empty) {
            return Some((vec![Target::Foreign(path[1..].to_vec())], path.len()));
        }
        if used == path.len() {
            let targets = self.definition_of(module).map(Target::Own);
            return Some((targets.into_iter().collect(), used));
        }
        let mut is_first = used == 0;
        loop {
            let name = &path[used];
            let mut targets = self.look_up(module, name, seen);
            used += 1;
            if targets.is_empty() {
                if !is_first {
                    return None;
                }
                let is_known = PRIMITIVES.contains(&name.as_str())
                    || PRELUDE.iter().any(|(known, _)| known == name);
                // What is followed by more, and nothing else, is the name of a crate.
                return (is_known || used < path.len())
                    .then(|| (vec![Target::Foreign(vec![name.clone()])], used));
            }
            is_first = false;
            if used == path.len() {
                return Some((targets, used));
            }
            // Only modules and types have something below them.
            targets.retain(|target| self.is_type(target));
            let inner = targets.iter().find_map(|target| match target {
                Target::Own(id) => self.module_of(*id),
                Target::Foreign(_) => None,
            });
            match inner {
                Some(inner) => module = inner,
                None => return Some((targets, used)),
            }
        }
    }

    /// Whether it is a module, a type or a trait; nobody knows of what is in other crates.
    pub(super) fn is_type(&self, target: &Target) -> bool {
        let Target::Own(id) = target else {
            return true;
        };
        match &self.read.definitions[*id].what {
            What::Module(_) => true,
            What::Item(item) => !matches!(**item, Item::Fn(_) | Item::Const(_) | Item::Static(_)),
            What::Macro(_) => false,
        }
    }

    /// What a name means in a module.
    fn look_up(
        &self,
        module: usize,
        name: &str,
        seen: &mut HashSet<(usize, String)>,
    ) -> Vec<Target> {
        let here = &self.read.modules[module];
        let mut targets: Vec<Target> = here
            .names
            .get(name)
            .into_iter()
            .flatten()
            .map(|id| Target::Own(*id))
            .collect();
        // `use self::pair::pair` asks for the module while it is asked for the function.
        if !seen.insert((module, name.to_owned())) {
            return targets;
        }
        for import in &here.imports {
            if import.name.as_deref() == Some(name) {
                targets.extend(self.through(module, import, seen));
            }
        }
        if targets.is_empty() {
            for import in here.imports.iter().filter(|import| import.name.is_none()) {
                for target in self.through(module, import, seen) {
                    if let Target::Own(id) = target
                        && let Some(inner) = self.module_of(id)
                    {
                        let found = self.look_up(inner, name, seen);
                        targets.extend(found.into_iter().filter(|target| {
                            self.is_within(module, inner) || self.is_shared(inner, name, target)
                        }));
                    }
                }
            }
        }
        seen.remove(&(module, name.to_owned()));
        let mut distinct = Vec::new();
        for target in targets {
            if !distinct.contains(&target) {
                distinct.push(target);
            }
        }
        distinct
    }

    /// Whether others than a module and those within it can use one of its names.
    fn is_shared(&self, module: usize, name: &str, target: &Target) -> bool {
        let here: &Module = &self.read.modules[module];
        if let Target::Own(id) = target
            && here.names.get(name).is_some_and(|ids| ids.contains(id))
        {
            return self.read.definitions[*id].reach != Reach::Module;
        }
        here.imports.iter().any(|import| {
            import.reach != Reach::Module
                && import
                    .name
                    .as_deref()
                    .is_none_or(|imported| imported == name)
        })
    }

    fn is_within(&self, module: usize, around: usize) -> bool {
        std::iter::successors(Some(module), |module| self.read.modules[*module].parent)
            .any(|module| module == around)
    }

    fn through(
        &self,
        module: usize,
        import: &Import,
        seen: &mut HashSet<(usize, String)>,
    ) -> Vec<Target> {
        let Some((targets, used)) = self.resolve_within(module, &import.path, seen) else {
            return Vec::new();
        };
        let rest = &import.path[used..];
        targets
            .into_iter()
            .filter_map(|target| match target {
                Target::Own(id) => rest.is_empty().then_some(Target::Own(id)),
                Target::Foreign(path) => Some(Target::Foreign([&path, rest].concat())),
            })
            .collect()
    }
}

/// The one way in which a path of another crate is written: `core` is `std`, and what every module
/// knows goes by its name.
pub(super) fn foreign(mut path: Vec<String>) -> Vec<String> {
    if matches!(path[0].as_str(), "core" | "alloc") {
        "std".clone_into(&mut path[0]);
    }
    if let [root, module, name] = path.as_slice()
        && root == "std"
        && PRELUDE.iter().any(|known| *known == (name, module))
    {
        path.drain(..2);
    }
    path
}

/// The path of a trait of the standard library that can be derived.
pub(super) fn derived(name: &str) -> Option<&'static str> {
    match name {
        "Debug" => Some("std::fmt::Debug"),
        "Hash" => Some("std::hash::Hash"),
        "Clone" | "Copy" | "Default" | "Eq" | "Ord" | "PartialEq" | "PartialOrd" => PRELUDE
            .iter()
            .map(|(known, _)| *known)
            .find(|known| *known == name),
        _ => None,
    }
}
