//! Rewrites types so that each path in them is the public one, wherever they were written.
//!
//! A private alias is replaced by what it stands for; any other private item keeps the path of its
//! definition, which begins with `crate`.

use super::modules::What;
use super::names::{Names, Target, foreign};
use proc_macro2::Span;
use std::collections::HashMap;
use syn::visit_mut::{self, VisitMut};
use syn::{GenericArgument, GenericParam, Generics, Ident, Item, PathArguments, PathSegment, Type};

/// Rewrites what was written in one module.
pub(super) struct Paths<'a> {
    names: &'a Names<'a>,
    module: usize,
    /// Names of parameters, which are no items.
    parameters: Vec<String>,
    /// The public items that were named, in their order.
    pub(super) named: Vec<String>,
    /// Whether something was named that programs cannot name.
    pub(super) is_private: bool,
    error: Option<String>,
}

impl<'a> Paths<'a> {
    pub(super) fn new(names: &'a Names<'a>, module: usize) -> Self {
        Self {
            names,
            module,
            parameters: Vec::new(),
            named: Vec::new(),
            is_private: false,
            error: None,
        }
    }

    /// The same, with more parameters.
    pub(super) fn with(&self, generics: &Generics) -> Self {
        let mut parameters = self.parameters.clone();
        parameters.extend(
            generics
                .params
                .iter()
                .filter_map(|parameter| match parameter {
                    GenericParam::Type(parameter) => Some(parameter.ident.to_string()),
                    GenericParam::Const(parameter) => Some(parameter.ident.to_string()),
                    GenericParam::Lifetime(_) => None,
                }),
        );
        Self {
            parameters,
            ..Self::new(self.names, self.module)
        }
    }

    /// The error if a path could not be understood.
    pub(super) fn finish(&mut self) -> Result<(), String> {
        self.error.take().map_or(Ok(()), Err)
    }

    fn resolve(&mut self, path: &syn::Path) -> Option<(Target, usize)> {
        let mut words: Vec<String> = Vec::new();
        if path.leading_colon.is_some() {
            words.push(String::new());
        }
        let prefix = words.len();
        words.extend(
            path.segments
                .iter()
                .map(|segment| segment.ident.to_string()),
        );
        let first = &words[prefix];
        if prefix == 0 && (first == "Self" || self.parameters.contains(first)) {
            return None;
        }
        let found = self.names.resolve(self.module, &words);
        let target = found.and_then(|(targets, used)| {
            let best = targets.iter().find(|target| self.names.is_type(target));
            let target = best.or(targets.first())?.clone();
            Some((target, used - prefix))
        });
        if target.is_none() {
            let place = self.names.read.place(self.module);
            self.error
                .get_or_insert(format!("{place}: `{}` leads to nothing", words.join("::")));
        }
        target
    }

    /// What a private alias stands for.
    fn alias(&mut self, ty: &Type) -> Option<Type> {
        let Type::Path(path) = ty else { return None };
        if path.qself.is_some() {
            return None;
        }
        let (Target::Own(id), used) = self.resolve(&path.path)? else {
            return None;
        };
        let definition = &self.names.read.definitions[id];
        let What::Item(item) = &definition.what else {
            return None;
        };
        let Item::Type(alias) = &**item else {
            return None;
        };
        if used < path.path.segments.len() || self.names.canonical(id).is_some() {
            return None;
        }
        let mut inner = Paths::new(self.names, definition.module).with(&alias.generics);
        let mut meant = (*alias.ty).clone();
        inner.visit_type_mut(&mut meant);

        let (mut lifetimes, mut types) = (Vec::new(), Vec::new());
        if let PathArguments::AngleBracketed(list) = &path.path.segments.last()?.arguments {
            for argument in &list.args {
                match argument {
                    GenericArgument::Lifetime(lifetime) => lifetimes.push(lifetime.clone()),
                    GenericArgument::Type(ty) => types.push(ty.clone()),
                    _ => {}
                }
            }
        }
        let (mut lifetimes, mut types) = (lifetimes.into_iter(), types.into_iter());
        let mut arguments = Arguments::default();
        for parameter in &alias.generics.params {
            match parameter {
                GenericParam::Lifetime(parameter) => {
                    let name = parameter.lifetime.ident.to_string();
                    arguments
                        .lifetimes
                        .extend(lifetimes.next().map(|given| (name, given)));
                }
                GenericParam::Type(parameter) => {
                    let name = parameter.ident.to_string();
                    let given = types.next().map(|mut given| {
                        self.visit_type_mut(&mut given);
                        given
                    });
                    let given = given.or_else(|| {
                        let (_, mut default) = parameter.default.clone()?;
                        inner.visit_type_mut(&mut default);
                        Some(default)
                    });
                    arguments.types.extend(given.map(|given| (name, given)));
                }
                GenericParam::Const(parameter) => {
                    let (place, name) =
                        (self.names.read.place(definition.module), &parameter.ident);
                    self.error.get_or_insert(format!(
                        "{place}: `{name}` of a private alias is not understood"
                    ));
                }
            }
        }
        self.named.append(&mut inner.named);
        self.is_private |= inner.is_private;
        self.error = self.error.take().or(inner.error);
        arguments.visit_type_mut(&mut meant);
        Some(meant)
    }
}

impl VisitMut for Paths<'_> {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Some(meant) = self.alias(ty) {
            *ty = meant;
            return;
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_type_path_mut(&mut self, ty: &mut syn::TypePath) {
        let Some(qself) = &mut ty.qself else {
            self.visit_path_mut(&mut ty.path);
            return;
        };
        self.visit_type_mut(&mut qself.ty);
        // `<T as Trait>::Item`: only the trait is a path to an item.
        let rest: Vec<PathSegment> = ty
            .path
            .segments
            .iter()
            .skip(qself.position)
            .cloned()
            .collect();
        let mut of = ty.path.clone();
        of.segments = ty
            .path
            .segments
            .iter()
            .take(qself.position)
            .cloned()
            .collect();
        if !of.segments.is_empty() {
            self.visit_path_mut(&mut of);
        }
        qself.position = of.segments.len();
        of.segments.extend(rest);
        ty.path = of;
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let Some((target, used)) = self.resolve(path) else {
            return;
        };
        let words = match target {
            Target::Own(id) => {
                let words = self.names.path(id);
                if self.names.canonical(id).is_some() {
                    self.named.push(words.join("::"));
                } else {
                    self.is_private = true;
                }
                words
            }
            Target::Foreign(words) => words,
        };
        let mut segments: Vec<PathSegment> = words.iter().map(|word| segment(word)).collect();
        if let (Some(last), Some(named)) = (segments.last_mut(), path.segments.get(used - 1)) {
            last.arguments = named.arguments.clone();
        }
        segments.extend(path.segments.iter().skip(used).cloned());
        // What the standard library's prelude has goes by its name alone.
        let beginning: Vec<String> = segments
            .iter()
            .take(3)
            .map(|segment| segment.ident.to_string())
            .collect();
        let short = foreign(beginning.clone());
        segments.drain(..beginning.len() - short.len());
        segments[0].ident = segment(&short[0]).ident;
        path.leading_colon = None;
        path.segments = segments.into_iter().collect();
    }

    fn visit_attribute_mut(&mut self, _: &mut syn::Attribute) {}

    fn visit_expr_mut(&mut self, _: &mut syn::Expr) {}

    fn visit_macro_mut(&mut self, _: &mut syn::Macro) {}
}

/// A name without arguments, which may be written `r#…`.
fn segment(word: &str) -> PathSegment {
    let here = Span::call_site();
    PathSegment::from(match word.strip_prefix("r#") {
        Some(word) => Ident::new_raw(word, here),
        None => Ident::new(word, here),
    })
}

/// Puts arguments in the place of an alias's parameters.
#[derive(Default)]
struct Arguments {
    types: HashMap<String, Type>,
    lifetimes: HashMap<String, syn::Lifetime>,
}

impl VisitMut for Arguments {
    fn visit_type_mut(&mut self, ty: &mut Type) {
        if let Type::Path(path) = ty
            && path.qself.is_none()
            && let Some(first) = path.path.segments.first()
            && let Some(given) = self.types.get(&first.ident.to_string())
        {
            if path.path.segments.len() == 1 {
                *ty = given.clone();
                return;
            }
            // `T::Item` becomes `<Given>::Item`.
            let rest = path.path.segments.iter().skip(1);
            *ty = syn::parse_quote!(<#given> #(:: #rest)*);
            return;
        }
        visit_mut::visit_type_mut(self, ty);
    }

    fn visit_lifetime_mut(&mut self, lifetime: &mut syn::Lifetime) {
        if let Some(given) = self.lifetimes.get(&lifetime.ident.to_string()) {
            *lifetime = given.clone();
        }
    }
}
