//! Reads the sources into a tree of modules: files, `include!`, `cfg` and macros are done with here.
//!
//! Names are not resolved yet, and nothing is left out but what no program can get: tests, and what
//! is there for the documentation only.

use super::rules::Rules;
use super::text::text;
use proc_macro2::TokenStream;
use std::collections::{HashMap, VecDeque};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Ident, Item, Lit, Meta, Stmt, Token, UseTree, Visibility};

/// The folder that the build script writes to, as the reader's caller names it.
pub(super) const OUT_DIR: &str = "OUT_DIR";

/// Macros of others that make no items that a program can name.
const WITHOUT_ITEMS: [&str; 3] = [
    "compile_error",
    "forward_to_deserialize_any",
    "thread_local",
];

/// A crate as it was read.
pub(super) struct Crate {
    /// The first is the root.
    pub(super) modules: Vec<Module>,
    pub(super) definitions: Vec<Definition>,
    macros: HashMap<String, Vec<(usize, Rules)>>,
}

/// A module.
#[derive(Default)]
pub(super) struct Module {
    /// Its path from the root, which has none.
    pub(super) path: Vec<String>,
    pub(super) parent: Option<usize>,
    /// What is defined in it, by name; a name can be a type, a value and a macro.
    pub(super) names: HashMap<String, Vec<usize>>,
    pub(super) imports: Vec<Import>,
    pub(super) impls: Vec<Impl>,
    /// The conditions of the module and of those around it.
    gates: Vec<String>,
}

/// An item with a name.
pub(super) struct Definition {
    pub(super) name: String,
    pub(super) module: usize,
    pub(super) reach: Reach,
    pub(super) is_hidden: bool,
    pub(super) origin: Origin,
    pub(super) what: What,
}

pub(super) enum What {
    Module(usize),
    Item(Box<Item>),
    Macro(Rules),
}

/// One name of a `use`, or all of a module.
pub(super) struct Import {
    /// What it is called here; all names, if there is none.
    pub(super) name: Option<String>,
    pub(super) path: Vec<String>,
    pub(super) reach: Reach,
    pub(super) is_hidden: bool,
    pub(super) origin: Origin,
}

pub(super) struct Impl {
    pub(super) item: syn::ItemImpl,
    pub(super) origin: Origin,
}

/// From where a name can be used.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Reach {
    Module,
    Crate,
    Public,
}

/// Where something comes from.
#[derive(Clone, Default)]
pub(super) struct Origin {
    /// Whether the generator wrote it.
    pub(super) is_generated: bool,
    /// Conditions under which it is there.
    pub(super) gates: Vec<String>,
}

/// A file, and where the files of its modules are.
#[derive(Clone, Default)]
struct Place {
    folder: String,
    modules: String,
    is_generated: bool,
}

/// Opens a file by its path.
pub(super) type Open<'a> = &'a dyn Fn(&str) -> Option<String>;

struct Reader<'a> {
    open: Open<'a>,
    read: Crate,
    /// Calls that wait until all macros are known.
    calls: VecDeque<(usize, syn::Macro, Place, Origin)>,
}

impl Crate {
    /// Reads the crate of `src/lib.rs`.
    pub(super) fn read(open: Open<'_>) -> Result<Self, String> {
        let mut reader = Reader {
            open,
            read: Self {
                modules: vec![Module::default()],
                definitions: Vec::new(),
                macros: HashMap::new(),
            },
            calls: VecDeque::new(),
        };
        let place = Place {
            folder: "src/".to_owned(),
            modules: "src/".to_owned(),
            is_generated: false,
        };
        let items = reader
            .file("src/lib.rs")
            .ok_or("cannot read src/lib.rs")??;
        reader.items(0, items, &place, &[])?;
        while let Some((module, call, place, origin)) = reader.calls.pop_front() {
            let Some(tokens) = reader.read.expand(module, &call)? else {
                continue;
            };
            let file: syn::File =
                syn::parse2(tokens).map_err(|error| made_no_items(&call, &error))?;
            reader.items(module, file.items, &place, &origin.gates)?;
        }
        Ok(reader.read)
    }

    /// What a call of a macro becomes; nothing, if it makes no items.
    pub(super) fn expand(
        &self,
        module: usize,
        call: &syn::Macro,
    ) -> Result<Option<TokenStream>, String> {
        let name = last_name(&call.path);
        let found = self.macros.get(&name).map_or(&[][..], Vec::as_slice);
        let rules = match found {
            [] if WITHOUT_ITEMS.contains(&name.as_str()) => return Ok(None),
            [] => return Err(format!("{}: cannot expand `{name}!`", self.place(module))),
            [(_, rules)] => rules,
            // The nearest one around the call.
            several => std::iter::successors(Some(module), |module| self.modules[*module].parent)
                .find_map(|around| several.iter().rev().find(|(module, _)| *module == around))
                .map(|(_, rules)| rules)
                .ok_or_else(|| {
                    format!("{}: several macros are called `{name}`", self.place(module))
                })?,
        };
        rules.expand(call.tokens.clone()).map(Some).ok_or_else(|| {
            let call = text(&call.tokens);
            format!("{}: no rule of `{name}!` fits `{call}`", self.place(module))
        })
    }

    /// The name of a module in messages.
    pub(super) fn place(&self, module: usize) -> String {
        let path = &self.modules[module].path;
        ["crate"]
            .into_iter()
            .chain(path.iter().map(String::as_str))
            .collect::<Vec<_>>()
            .join("::")
    }

    /// Conditions of something in a module that has these attributes; `None` if it is never there.
    pub(super) fn gates(
        &self,
        module: usize,
        attributes: &[Attribute],
    ) -> Result<Option<Vec<String>>, String> {
        let around = &self.modules[module].gates;
        own_gates(attributes)
            .map(|own| own.map(|own| joined(around, own)))
            .map_err(|error| format!("{}: {error}", self.place(module)))
    }
}

/// Conditions that must hold together, each once.
pub(super) fn joined(around: &[String], own: Vec<String>) -> Vec<String> {
    let mut gates = around.to_vec();
    gates.extend(own);
    gates.sort();
    gates.dedup();
    gates
}

impl Reader<'_> {
    /// The items of a file, if it is there.
    fn file(&self, path: &str) -> Option<Result<Vec<Item>, String>> {
        let source = (self.open)(path)?;
        Some(match syn::parse_file(&source) {
            Ok(file) => Ok(file.items),
            Err(error) => {
                let line = error.span().start().line;
                Err(format!("{path}:{line}: {error}"))
            }
        })
    }

    /// Puts items into a module.
    fn items(
        &mut self,
        module: usize,
        items: Vec<Item>,
        place: &Place,
        around: &[String],
    ) -> Result<(), String> {
        for item in items {
            let Some(gates) = self.read.gates(module, attributes(&item))? else {
                continue;
            };
            let origin = Origin {
                is_generated: place.is_generated,
                gates: joined(around, gates),
            };
            self.item(module, item, place, origin)?;
        }
        Ok(())
    }

    fn item(
        &mut self,
        module: usize,
        item: Item,
        place: &Place,
        origin: Origin,
    ) -> Result<(), String> {
        let is_hidden = is_hidden(attributes(&item));
        match item {
            Item::Mod(item) => self.module(module, item, place, origin),
            Item::Use(item) => {
                let mut path = Vec::new();
                if item.leading_colon.is_some() {
                    path.push(String::new());
                }
                let reach = reach(&item.vis);
                let imports = &mut self.read.modules[module].imports;
                flatten(&item.tree, &mut path, &mut |name, path| {
                    imports.push(Import {
                        name,
                        path,
                        reach,
                        is_hidden,
                        origin: origin.clone(),
                    });
                });
                Ok(())
            }
            Item::Impl(item) => {
                let impls = &mut self.read.modules[module].impls;
                impls.push(Impl { item, origin });
                Ok(())
            }
            Item::Macro(item) => match &item.ident {
                Some(name) => self.rules(module, name, &item, is_hidden, origin),
                None if item.mac.path.is_ident("include") => {
                    self.include(module, &item.mac, place, &origin)
                }
                None => {
                    let place = place.clone();
                    self.calls.push_back((module, item.mac, place, origin));
                    Ok(())
                }
            },
            // A name for nobody, around implementations.
            Item::Const(item) if item.ident == "_" => match *item.expr {
                Expr::Block(block) => {
                    let items =
                        block
                            .block
                            .stmts
                            .into_iter()
                            .filter_map(|statement| match statement {
                                Stmt::Item(item @ Item::Impl(_)) => Some(item),
                                _ => None,
                            });
                    self.items(module, items.collect(), place, &origin.gates)
                }
                _ => Ok(()),
            },
            item => {
                let Some((name, visibility)) = name(&item) else {
                    return Ok(());
                };
                let (name, reach) = (name.to_string(), reach(visibility));
                self.define(Definition {
                    name,
                    module,
                    reach,
                    is_hidden,
                    origin,
                    what: What::Item(Box::new(item)),
                });
                Ok(())
            }
        }
    }

    fn define(&mut self, definition: Definition) {
        let names = &mut self.read.modules[definition.module].names;
        let id = self.read.definitions.len();
        names.entry(definition.name.clone()).or_default().push(id);
        self.read.definitions.push(definition);
    }

    fn rules(
        &mut self,
        module: usize,
        name: &Ident,
        item: &syn::ItemMacro,
        is_hidden: bool,
        origin: Origin,
    ) -> Result<(), String> {
        let rules = Rules::read(item.mac.tokens.clone())
            .map_err(|error| format!("{}: `{name}!`: {error}", self.read.place(module)))?;
        let known = self.read.macros.entry(name.to_string()).or_default();
        known.push((module, rules.clone()));
        // The root has it, wherever it stands.
        let is_exported = item
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("macro_export"));
        self.define(Definition {
            name: name.to_string(),
            module: if is_exported { 0 } else { module },
            reach: if is_exported {
                Reach::Public
            } else {
                Reach::Module
            },
            is_hidden,
            origin,
            what: What::Macro(rules),
        });
        Ok(())
    }

    fn module(
        &mut self,
        parent: usize,
        item: syn::ItemMod,
        place: &Place,
        origin: Origin,
    ) -> Result<(), String> {
        let name = item.ident.to_string();
        let mut path = self.read.modules[parent].path.clone();
        path.push(name.clone());
        let module = self.read.modules.len();
        self.read.modules.push(Module {
            path,
            parent: Some(parent),
            gates: origin.gates.clone(),
            ..Module::default()
        });
        let gates = origin.gates.clone();
        self.define(Definition {
            name: name.clone(),
            module: parent,
            reach: reach(&item.vis),
            is_hidden: is_hidden(&item.attrs),
            origin,
            what: What::Module(module),
        });

        let given = item
            .attrs
            .iter()
            .find_map(|attribute| match &attribute.meta {
                Meta::NameValue(meta) if meta.path.is_ident("path") => literal(&meta.value),
                _ => None,
            });
        let mut place = place.clone();
        let own = format!("{}{name}/", place.modules);
        if let Some((_, items)) = item.content {
            // A path within is relative to the folder of the inline module.
            place.folder.clone_from(&own);
            place.modules = own;
            return self.items(module, items, &place, &gates);
        }
        let candidates = match given {
            Some(given) => {
                let path = format!("{}{given}", place.folder);
                let folder = folder(&path);
                vec![(path, folder)]
            }
            None => vec![
                (format!("{}{name}.rs", place.modules), own.clone()),
                (format!("{own}mod.rs"), own),
            ],
        };
        for (path, modules) in &candidates {
            if let Some(items) = self.file(path) {
                place.folder = folder(path);
                place.modules.clone_from(modules);
                return self.items(module, items?, &place, &gates);
            }
        }
        Err(format!(
            "{}: cannot read {}",
            self.read.place(module),
            candidates[0].0
        ))
    }

    /// `include!("…")`, or what the build script wrote: `include!(concat!(env!("OUT_DIR"), "/…"))`.
    fn include(
        &mut self,
        module: usize,
        call: &syn::Macro,
        place: &Place,
        origin: &Origin,
    ) -> Result<(), String> {
        let path = included(call).ok_or_else(|| {
            let call = text(call);
            format!(
                "{}: cannot tell what `{call}` reads",
                self.read.place(module)
            )
        })?;
        let is_generated = path.starts_with(OUT_DIR);
        let path = if is_generated {
            path
        } else {
            format!("{}{path}", place.folder)
        };
        let items = self
            .file(&path)
            .ok_or_else(|| format!("{}: cannot read {path}", self.read.place(module)))??;
        let place = Place {
            is_generated: place.is_generated || is_generated,
            ..place.clone()
        };
        self.items(module, items, &place, &origin.gates)
    }
}

fn included(call: &syn::Macro) -> Option<String> {
    let argument: Expr = call.parse_body().ok()?;
    if let Some(path) = literal(&argument) {
        return Some(path);
    }
    let Expr::Macro(concat) = argument else {
        return None;
    };
    if !concat.mac.path.is_ident("concat") {
        return None;
    }
    let parts = concat
        .mac
        .parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated)
        .ok()?;
    parts.iter().map(part).collect()
}

fn part(part: &Expr) -> Option<String> {
    match part {
        Expr::Macro(env) if env.mac.path.is_ident("env") => {
            let name: syn::LitStr = env.mac.parse_body().ok()?;
            (name.value() == OUT_DIR).then(|| OUT_DIR.to_owned())
        }
        other => literal(other),
    }
}

fn literal(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(syn::ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

/// `src/bot/mod.rs` → `src/bot/`
fn folder(path: &str) -> String {
    path[..=path.rfind('/').unwrap_or_default()].to_owned()
}

pub(super) fn made_no_items(call: &syn::Macro, error: &syn::Error) -> String {
    format!("`{}!` made no items: {error}", text(&call.path))
}

fn last_name(path: &syn::Path) -> String {
    path.segments
        .last()
        .map(|segment| segment.ident.to_string())
        .unwrap_or_default()
}

fn reach(visibility: &Visibility) -> Reach {
    match visibility {
        Visibility::Public(_) => Reach::Public,
        Visibility::Restricted(within) if !within.path.is_ident("self") => Reach::Crate,
        Visibility::Restricted(_) | Visibility::Inherited => Reach::Module,
    }
}

fn name(item: &Item) -> Option<(&Ident, &Visibility)> {
    Some(match item {
        Item::Const(item) => (&item.ident, &item.vis),
        Item::Enum(item) => (&item.ident, &item.vis),
        Item::Fn(item) => (&item.sig.ident, &item.vis),
        Item::Static(item) => (&item.ident, &item.vis),
        Item::Struct(item) => (&item.ident, &item.vis),
        Item::Trait(item) => (&item.ident, &item.vis),
        Item::Type(item) => (&item.ident, &item.vis),
        Item::Union(item) => (&item.ident, &item.vis),
        _ => return None,
    })
}

pub(super) fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// Names each entry of a `use`.
fn flatten(
    tree: &UseTree,
    path: &mut Vec<String>,
    entry: &mut impl FnMut(Option<String>, Vec<String>),
) {
    let named = |name: &Ident, path: &[String]| {
        let mut path = path.to_vec();
        if name != "self" || path.is_empty() {
            path.push(name.to_string());
        }
        let name = path.last().cloned();
        (name, path)
    };
    match tree {
        UseTree::Path(inner) => {
            path.push(inner.ident.to_string());
            flatten(&inner.tree, path, entry);
            path.pop();
        }
        UseTree::Name(leaf) => {
            let (name, path) = named(&leaf.ident, path);
            entry(name, path);
        }
        UseTree::Rename(leaf) if leaf.rename == "_" => {}
        UseTree::Rename(leaf) => {
            let (_, path) = named(&leaf.ident, path);
            entry(Some(leaf.rename.to_string()), path);
        }
        UseTree::Glob(_) => entry(None, path.clone()),
        UseTree::Group(group) => {
            for tree in &group.items {
                flatten(tree, path, entry);
            }
        }
    }
}

/// Whether it is `#[doc(hidden)]`.
pub(super) fn is_hidden(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let mut is_hidden = false;
        if attribute.path().is_ident("doc") && matches!(attribute.meta, Meta::List(_)) {
            // What else stands there is the documentation's affair.
            let _ = attribute.parse_nested_meta(|meta| {
                is_hidden |= meta.path.is_ident("hidden");
                let _ = meta.value().and_then(syn::parse::ParseBuffer::parse::<Lit>);
                Ok(())
            });
        }
        is_hidden
    })
}

/// A condition as far as it is known.
enum Known {
    Always,
    Never,
    Sometimes(String),
}

/// The conditions of something with these attributes; `None` if no library has it.
pub(super) fn own_gates(attributes: &[Attribute]) -> Result<Option<Vec<String>>, String> {
    let mut gates = Vec::new();
    for attribute in attributes {
        let Meta::List(list) = &attribute.meta else {
            continue;
        };
        let wrong = |error: syn::Error| format!("`{}`: {error}", text(attribute));
        if list.path.is_ident("cfg_attr") {
            let parts = list
                .parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)
                .map_err(wrong)?;
            let harmless = ["allow", "deny", "doc", "expect", "must_use", "warn"];
            if parts
                .iter()
                .skip(1)
                .any(|part| !harmless.iter().any(|name| part.path().is_ident(name)))
            {
                return Err(format!("`{}` is not understood", text(attribute)));
            }
        } else if list.path.is_ident("cfg") {
            match known(&list.parse_args().map_err(wrong)?).map_err(wrong)? {
                Known::Always => {}
                Known::Never => return Ok(None),
                Known::Sometimes(gate) => gates.push(gate),
            }
        }
    }
    Ok(Some(gates))
}

fn known(condition: &Meta) -> syn::Result<Known> {
    let Meta::List(list) = condition else {
        let is_never = ["test", "doc", "doctest"]
            .iter()
            .any(|name| condition.path().is_ident(name));
        return Ok(if is_never {
            Known::Never
        } else {
            Known::Sometimes(text(condition))
        });
    };
    let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated)?;
    let is_any = list.path.is_ident("any");
    if list.path.is_ident("not") {
        return Ok(match parts.first().map(known).transpose()? {
            Some(Known::Never) => Known::Always,
            Some(Known::Sometimes(gate)) => Known::Sometimes(format!("not({gate})")),
            Some(Known::Always) | None => Known::Never,
        });
    }
    let mut gates = Vec::new();
    for part in &parts {
        match known(part)? {
            Known::Always if is_any => return Ok(Known::Always),
            Known::Never if !is_any => return Ok(Known::Never),
            Known::Sometimes(gate) => gates.push(gate),
            Known::Always | Known::Never => {}
        }
    }
    gates.sort();
    Ok(match gates.as_slice() {
        [] if is_any => Known::Never,
        [] => Known::Always,
        [gate] => Known::Sometimes(gate.clone()),
        several => {
            let operator = if is_any { "any" } else { "all" };
            Known::Sometimes(format!("{operator}({})", several.join(", ")))
        }
    })
}
