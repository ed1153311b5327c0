//! Writes the line of each item.

use super::modules::{
    Crate, Definition, Impl, Origin, What, attributes, is_hidden, joined, made_no_items,
};
use super::names::{Names, derived};
use super::paths::Paths;
use super::text::text;
use std::collections::{BTreeSet, VecDeque};
use syn::punctuated::Punctuated;
use syn::visit_mut::VisitMut;
use syn::{
    Attribute, Fields, FnArg, GenericParam, Generics, ImplItem, Item, ItemImpl, ItemTrait, Pat,
    Path, ReturnType, Signature, Token, TraitItem, Type, Visibility,
};

/// A line, and what it is sorted by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Line {
    /// Path of the item, or of the type or trait that an implementation belongs to.
    path: String,
    kind: Kind,
    pub(super) text: String,
    pub(super) is_generated: bool,
}

/// What a line is about, in the order of lines with one path.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Item,
    Implementation,
}

/// The lines of all public items, sorted.
pub(super) fn lines(read: &Crate, names: &Names<'_>) -> Result<BTreeSet<Line>, String> {
    let mut writer = Writer {
        read,
        names,
        lines: BTreeSet::new(),
    };
    for (id, definition) in read.definitions.iter().enumerate() {
        if let Some(path) = names.canonical(id) {
            writer.definition(&path.join("::"), definition)?;
        }
    }
    for (module, here) in read.modules.iter().enumerate() {
        for implementation in &here.impls {
            writer.implementation(module, implementation)?;
        }
    }
    for re_export in &names.re_exports {
        let (path, target) = (re_export.path.join("::"), re_export.target.join("::"));
        let text = format!("pub use {path} = {target}");
        writer.line(&path, Kind::Item, text, &re_export.origin);
    }
    Ok(writer.lines)
}

struct Writer<'a> {
    read: &'a Crate,
    names: &'a Names<'a>,
    lines: BTreeSet<Line>,
}

impl Writer<'_> {
    fn line(&mut self, path: &str, kind: Kind, text: String, origin: &Origin) {
        let text = match origin.gates.as_slice() {
            [] => text,
            [gate] => format!("{text} #[cfg({gate})]"),
            gates => format!("{text} #[cfg(all({}))]", gates.join(", ")),
        };
        self.lines.insert(Line {
            path: path.to_owned(),
            kind,
            text,
            is_generated: origin.is_generated,
        });
    }

    /// Where a member comes from; `None` if it is not there for programs.
    fn origin(
        &self,
        module: usize,
        around: &Origin,
        attributes: &[Attribute],
    ) -> Result<Option<Origin>, String> {
        if is_hidden(attributes) {
            return Ok(None);
        }
        let gates = self.read.gates(module, attributes)?;
        Ok(gates.map(|gates| Origin {
            gates: joined(&around.gates, gates),
            ..around.clone()
        }))
    }

    fn definition(&mut self, path: &str, definition: &Definition) -> Result<(), String> {
        let origin = &definition.origin;
        let module = definition.module;
        let paths = Paths::new(self.names, module);
        let (text, generics) = match &definition.what {
            What::Module(_) => (format!("pub mod {path}"), None),
            What::Macro(rules) => {
                let matchers: Vec<String> = rules
                    .matchers()
                    .iter()
                    .map(|matcher| format!("({})", text(matcher)))
                    .collect();
                (format!("pub macro {path}! {}", matchers.join(" ")), None)
            }
            What::Item(item) => match &**item {
                Item::Const(item) => {
                    let ty = written(&paths, &item.ty)?;
                    (format!("pub const {path}: {ty}"), None)
                }
                Item::Static(item) => {
                    let ty = written(&paths, &item.ty)?;
                    let mutable = match &item.mutability {
                        syn::StaticMutability::Mut(_) => "mut ",
                        _ => "",
                    };
                    (format!("pub static {mutable}{path}: {ty}"), None)
                }
                Item::Fn(item) => (signature(&paths, path, &item.sig, &[])?, None),
                Item::Type(item) => {
                    let paths = paths.with(&item.generics);
                    let (list, bounds) = generic(&paths, &item.generics)?;
                    let ty = written(&paths, &item.ty)?;
                    (
                        format!("pub type {path}{list} = {ty}{}", clause(&bounds)),
                        None,
                    )
                }
                Item::Struct(item) => (
                    self.structure(path, item, module, origin)?,
                    Some(&item.generics),
                ),
                Item::Union(item) => {
                    let paths = paths.with(&item.generics);
                    let (list, bounds) = generic(&paths, &item.generics)?;
                    let fields = Fields::Named(item.fields.clone());
                    let more = self.fields(path, &paths, &fields, module, origin)?;
                    (
                        format!("pub union {path}{list}{more}{}", clause(&bounds)),
                        Some(&item.generics),
                    )
                }
                Item::Enum(item) => (
                    self.enumeration(path, item, module, origin)?,
                    Some(&item.generics),
                ),
                Item::Trait(item) => (self.interface(path, item, module, origin)?, None),
                other => {
                    let place = self.read.place(module);
                    return Err(format!("{place}: `{}` is not understood", text(other)));
                }
            },
        };
        let attributes = match &definition.what {
            What::Item(item) => attributes(item),
            _ => &[],
        };
        let text = marks(attributes) + &text;
        self.line(path, Kind::Item, text, origin);
        if let Some(generics) = generics {
            self.derives(path, generics, attributes, module, origin)?;
        }
        Ok(())
    }

    fn structure(
        &mut self,
        path: &str,
        item: &syn::ItemStruct,
        module: usize,
        origin: &Origin,
    ) -> Result<String, String> {
        let paths = Paths::new(self.names, module).with(&item.generics);
        let (list, bounds) = generic(&paths, &item.generics)?;
        let more = self.fields(path, &paths, &item.fields, module, origin)?;
        Ok(format!("pub struct {path}{list}{more}{}", clause(&bounds)))
    }

    /// Lines for named fields; answers what the line of the struct itself says of them.
    fn fields(
        &mut self,
        path: &str,
        paths: &Paths<'_>,
        fields: &Fields,
        module: usize,
        origin: &Origin,
    ) -> Result<String, String> {
        match fields {
            Fields::Unit => Ok(";".to_owned()),
            Fields::Unnamed(fields) => {
                let mut types = Vec::new();
                for field in &fields.unnamed {
                    let is_public = is_public(&field.vis) && !is_hidden(&field.attrs);
                    types.push(if is_public {
                        written(paths, &field.ty)?
                    } else {
                        "_".to_owned()
                    });
                }
                Ok(format!("({})", types.join(", ")))
            }
            Fields::Named(fields) => {
                let mut has_private = false;
                for field in &fields.named {
                    let name = field.ident.as_ref().map(ToString::to_string);
                    let (true, Some(name)) = (is_public(&field.vis), name) else {
                        has_private = true;
                        continue;
                    };
                    let Some(origin) = self.origin(module, origin, &field.attrs)? else {
                        has_private |= is_hidden(&field.attrs);
                        continue;
                    };
                    let field_path = format!("{path}::{name}");
                    let ty = written(paths, &field.ty)?;
                    let builder = builder(&field.attrs);
                    let text = format!("{}pub {field_path}: {ty}{builder}", marks(&field.attrs));
                    self.line(&field_path, Kind::Item, text, &origin);
                }
                Ok(if has_private { " { .. }" } else { " {}" }.to_owned())
            }
        }
    }

    fn enumeration(
        &mut self,
        path: &str,
        item: &syn::ItemEnum,
        module: usize,
        origin: &Origin,
    ) -> Result<String, String> {
        let paths = Paths::new(self.names, module).with(&item.generics);
        let (list, bounds) = generic(&paths, &item.generics)?;
        for variant in &item.variants {
            let Some(origin) = self.origin(module, origin, &variant.attrs)? else {
                continue;
            };
            let variant_path = format!("{path}::{}", variant.ident);
            let mut members = Vec::new();
            for field in &variant.fields {
                let ty = written(&paths, &field.ty)?;
                members.push(match &field.ident {
                    Some(name) => format!("{name}: {ty}"),
                    None => ty,
                });
            }
            let members = members.join(", ");
            let members = match &variant.fields {
                Fields::Unit => String::new(),
                Fields::Unnamed(_) => format!("({members})"),
                Fields::Named(_) => format!(" {{ {members} }}"),
            };
            let number = match &variant.discriminant {
                Some((_, number)) => format!(" = {}", text(number)),
                None => String::new(),
            };
            let text = format!(
                "{}pub {variant_path}{members}{number}",
                marks(&variant.attrs)
            );
            self.line(&variant_path, Kind::Item, text, &origin);
        }
        Ok(format!("pub enum {path}{list}{}", clause(&bounds)))
    }

    fn interface(
        &mut self,
        path: &str,
        item: &ItemTrait,
        module: usize,
        origin: &Origin,
    ) -> Result<String, String> {
        let paths = Paths::new(self.names, module).with(&item.generics);
        let (list, bounds) = generic(&paths, &item.generics)?;
        for member in &item.items {
            let (attributes, name) = match member {
                TraitItem::Const(member) => (&member.attrs, &member.ident),
                TraitItem::Fn(member) => (&member.attrs, &member.sig.ident),
                TraitItem::Type(member) => (&member.attrs, &member.ident),
                other => {
                    let place = self.read.place(module);
                    return Err(format!("{place}: `{}` is not understood", text(other)));
                }
            };
            let Some(origin) = self.origin(module, origin, attributes)? else {
                continue;
            };
            let member_path = format!("{path}::{name}");
            let (mut line, has_default) = match member {
                TraitItem::Const(member) => {
                    let ty = written(&paths, &member.ty)?;
                    (
                        format!("pub const {member_path}: {ty}"),
                        member.default.is_some(),
                    )
                }
                TraitItem::Fn(member) => (
                    signature(&paths, &member_path, &member.sig, &[])?,
                    member.default.is_some(),
                ),
                TraitItem::Type(member) => {
                    let paths = paths.with(&member.generics);
                    let (list, bounds) = generic(&paths, &member.generics)?;
                    let of = colon(&written_all(&paths, &member.bounds)?);
                    (
                        format!("pub type {member_path}{list}{of}{}", clause(&bounds)),
                        member.default.is_some(),
                    )
                }
                _ => continue,
            };
            line.insert_str(0, &marks(attributes));
            if has_default {
                line += " { .. }";
            }
            self.line(&member_path, Kind::Item, line, &origin);
        }
        let of = colon(&written_all(&paths, &item.supertraits)?);
        let unsafety = if item.unsafety.is_some() {
            "unsafe "
        } else {
            ""
        };
        Ok(format!(
            "pub {unsafety}trait {path}{list}{of}{}",
            clause(&bounds)
        ))
    }

    fn derives(
        &mut self,
        path: &str,
        generics: &Generics,
        attributes: &[Attribute],
        module: usize,
        origin: &Origin,
    ) -> Result<(), String> {
        let ty = format!("{path}{}", arguments(generics));
        for attribute in attributes {
            if !attribute.path().is_ident("derive") {
                continue;
            }
            let derives = attribute
                .parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
                .map_err(|error| format!("{path}: `{}`: {error}", text(attribute)))?;
            for mut of in derives {
                let name = of.segments.last().map(|last| last.ident.to_string());
                let name = name.unwrap_or_default();
                if name == "TypedBuilder" {
                    let line = format!("pub fn {path}::builder(){}", builder(attributes));
                    self.line(&format!("{path}::builder"), Kind::Item, line, origin);
                    continue;
                }
                if let Some(known) = derived(&name) {
                    of = syn::parse_str(known).map_err(|error| error.to_string())?;
                }
                // A derived implementation asks the same of each parameter.
                let mut generics = generics.clone();
                for parameter in generics.type_params_mut() {
                    parameter.default = None;
                    parameter.bounds.push(syn::parse_quote!(#of));
                }
                let mut paths = Paths::new(self.names, module).with(&generics);
                paths.visit_path_mut(&mut of);
                paths.finish()?;
                let (list, bounds) = generic(&paths, &generics)?;
                let line = implementation(&list, &text(&of), &ty, &bounds);
                self.line(path, Kind::Implementation, line, origin);
            }
        }
        Ok(())
    }

    fn implementation(&mut self, module: usize, found: &Impl) -> Result<(), String> {
        let item = &found.item;
        if is_hidden(&item.attrs) {
            return Ok(());
        }
        let mut paths = Paths::new(self.names, module).with(&item.generics);
        let mut ty = (*item.self_ty).clone();
        paths.visit_type_mut(&mut ty);
        let of = item.trait_.clone().map(|(mut of, _)| {
            paths.visit_path_mut(&mut of);
            of
        });
        paths.finish()?;
        // What is implemented for or by a private item is no business of programs.
        if paths.is_private {
            return Ok(());
        }
        let place = self.read.place(module);
        let owner = head(&ty).filter(|head| paths.named.contains(head));
        let Some(owner) = owner.or(paths.named.first().cloned()) else {
            return Err(format!(
                "{place}: nothing of this crate is in `impl {} for {}`",
                of.map(|of| text(&of)).unwrap_or_default(),
                text(&ty)
            ));
        };
        let (list, mut bounds) = generic(&paths, &item.generics)?;
        let Some(of) = of else {
            bounds = inline(&paths, &item.generics)?;
            return self.inherent(module, &text(&ty), &owner, &bounds, found);
        };
        let mut types = Vec::new();
        for member in self.members(module, item)? {
            if let ImplItem::Type(member) = member {
                let paths = paths.with(&member.generics);
                let (list, _) = generic(&paths, &member.generics)?;
                let ty = written(&paths, &member.ty)?;
                types.push(format!("type {}{list} = {ty}", member.ident));
            }
        }
        let line = implementation(&list, &text(&of), &text(&ty), &bounds);
        let unsafety = if item.unsafety.is_some() {
            "unsafe "
        } else {
            ""
        };
        let types = if types.is_empty() {
            String::new()
        } else {
            format!(" {{ {} }}", types.join("; "))
        };
        let line = format!("{unsafety}{line}{types}");
        self.line(&owner, Kind::Implementation, line, &found.origin);
        Ok(())
    }

    /// What is in a block, after the macros in it.
    fn members(&self, module: usize, item: &ItemImpl) -> Result<Vec<ImplItem>, String> {
        let mut members = Vec::new();
        let mut rest: VecDeque<ImplItem> = item.items.iter().cloned().collect();
        while let Some(member) = rest.pop_front() {
            let ImplItem::Macro(call) = member else {
                members.push(member);
                continue;
            };
            if let Some(tokens) = self.read.expand(module, &call.mac)? {
                let block: ItemImpl = syn::parse2(quote::quote!(impl Block { #tokens }))
                    .map_err(|error| made_no_items(&call.mac, &error))?;
                rest.extend(block.items);
            }
        }
        Ok(members)
    }

    fn inherent(
        &mut self,
        module: usize,
        ty: &str,
        owner: &str,
        bounds: &[String],
        found: &Impl,
    ) -> Result<(), String> {
        let paths = Paths::new(self.names, module).with(&found.item.generics);
        for member in self.members(module, &found.item)? {
            let (attributes, visibility, name) = match &member {
                ImplItem::Const(member) => (&member.attrs, &member.vis, &member.ident),
                ImplItem::Fn(member) => (&member.attrs, &member.vis, &member.sig.ident),
                other => {
                    let place = self.read.place(module);
                    return Err(format!("{place}: `{}` is not understood", text(other)));
                }
            };
            if !is_public(visibility) {
                continue;
            }
            let Some(origin) = self.origin(module, &found.origin, attributes)? else {
                continue;
            };
            let path = format!("{ty}::{name}");
            let line = match &member {
                ImplItem::Const(member) => {
                    let ty = written(&paths, &member.ty)?;
                    format!("pub const {path}: {ty}{}", clause(bounds))
                }
                ImplItem::Fn(member) => signature(&paths, &path, &member.sig, bounds)?,
                _ => continue,
            };
            let line = marks(attributes) + &line;
            self.line(&format!("{owner}::{name}"), Kind::Item, line, &origin);
        }
        Ok(())
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The path of a type without its arguments, behind references.
fn head(ty: &Type) -> Option<String> {
    match ty {
        Type::Reference(reference) => head(&reference.elem),
        Type::Group(group) => head(&group.elem),
        Type::Path(path) => {
            let names = path.path.segments.iter();
            Some(
                names
                    .map(|segment| segment.ident.to_string())
                    .collect::<Vec<_>>()
                    .join("::"),
            )
        }
        _ => None,
    }
}

/// Attributes that change what programs can do with an item.
fn marks(attributes: &[Attribute]) -> String {
    let mut marks = String::new();
    for attribute in attributes {
        let path = attribute.path();
        if path.is_ident("deprecated") {
            marks += "#[deprecated] ";
        } else if path.is_ident("non_exhaustive") || path.is_ident("repr") {
            marks += &text(attribute);
            marks.push(' ');
        }
    }
    marks
}

/// What typed-builder is told, which makes the setters of a builder.
fn builder(attributes: &[Attribute]) -> String {
    let told = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("builder"))
        .map(text);
    [String::new()]
        .into_iter()
        .chain(told)
        .collect::<Vec<_>>()
        .join(" ")
}

/// A type with public paths.
fn written(paths: &Paths<'_>, ty: &Type) -> Result<String, String> {
    let mut paths = paths.with(&Generics::default());
    let mut ty = ty.clone();
    paths.visit_type_mut(&mut ty);
    paths.finish()?;
    Ok(text(&ty))
}

/// Bounds, joined.
fn written_all(
    paths: &Paths<'_>,
    bounds: &Punctuated<syn::TypeParamBound, Token![+]>,
) -> Result<String, String> {
    let mut paths = paths.with(&Generics::default());
    let mut texts = Vec::new();
    for bound in bounds {
        let mut bound = bound.clone();
        paths.visit_type_param_bound_mut(&mut bound);
        texts.push(text(&bound));
    }
    paths.finish()?;
    Ok(texts.join(" + "))
}

fn colon(bounds: &str) -> String {
    if bounds.is_empty() {
        String::new()
    } else {
        format!(": {bounds}")
    }
}

/// The list of parameters in its brackets, and the predicates of the `where`.
fn generic(paths: &Paths<'_>, generics: &Generics) -> Result<(String, Vec<String>), String> {
    let mut paths = paths.with(generics);
    let mut list = Vec::new();
    for parameter in &generics.params {
        let mut parameter = parameter.clone();
        paths.visit_generic_param_mut(&mut parameter);
        list.push(text(&parameter));
    }
    let mut bounds = Vec::new();
    for predicate in generics
        .where_clause
        .iter()
        .flat_map(|clause| &clause.predicates)
    {
        let mut predicate = predicate.clone();
        paths.visit_where_predicate_mut(&mut predicate);
        bounds.push(text(&predicate));
    }
    paths.finish()?;
    let list = if list.is_empty() {
        String::new()
    } else {
        format!("<{}>", list.join(", "))
    };
    Ok((list, bounds))
}

/// All bounds of a block's parameters as predicates, for the lines of its methods.
fn inline(paths: &Paths<'_>, generics: &Generics) -> Result<Vec<String>, String> {
    let mut bounds = Vec::new();
    for parameter in &generics.params {
        match parameter {
            GenericParam::Type(parameter) if !parameter.bounds.is_empty() => {
                let of = written_all(paths, &parameter.bounds)?;
                bounds.push(format!("{}: {of}", parameter.ident));
            }
            GenericParam::Lifetime(parameter) if !parameter.bounds.is_empty() => {
                bounds.push(text(parameter));
            }
            GenericParam::Const(parameter) => bounds.push(text(parameter)),
            _ => {}
        }
    }
    bounds.extend(generic(paths, generics)?.1);
    Ok(bounds)
}

/// The parameters as the arguments of the type itself.
fn arguments(generics: &Generics) -> String {
    let names: Vec<String> = generics
        .params
        .iter()
        .map(|parameter| match parameter {
            GenericParam::Lifetime(parameter) => text(&parameter.lifetime),
            GenericParam::Type(parameter) => parameter.ident.to_string(),
            GenericParam::Const(parameter) => parameter.ident.to_string(),
        })
        .collect();
    if names.is_empty() {
        String::new()
    } else {
        format!("<{}>", names.join(", "))
    }
}

fn clause(bounds: &[String]) -> String {
    if bounds.is_empty() {
        String::new()
    } else {
        format!(" where {}", bounds.join(", "))
    }
}

fn implementation(list: &str, of: &str, ty: &str, bounds: &[String]) -> String {
    format!("impl{list} {of} for {ty}{}", clause(bounds))
}

/// A function with its whole signature; patterns of parameters are no part of it.
fn signature(
    paths: &Paths<'_>,
    path: &str,
    found: &Signature,
    around: &[String],
) -> Result<String, String> {
    let mut paths = paths.with(&found.generics);
    let (list, bounds) = generic(&paths, &found.generics)?;
    let mut inputs = Vec::new();
    for argument in &found.inputs {
        inputs.push(match argument {
            FnArg::Receiver(receiver) => {
                let mut receiver = receiver.clone();
                receiver.mutability = None;
                paths.visit_receiver_mut(&mut receiver);
                text(&receiver)
            }
            FnArg::Typed(argument) => {
                let name = match &*argument.pat {
                    Pat::Ident(name) => name.ident.to_string(),
                    _ => "_".to_owned(),
                };
                format!("{name}: {}", written(&paths, &argument.ty)?)
            }
        });
    }
    paths.finish()?;
    let output = match &found.output {
        ReturnType::Type(_, ty) => format!(" -> {}", written(&paths, ty)?),
        ReturnType::Default => String::new(),
    };
    let qualifiers: String = [
        ("const ", found.constness.is_some()),
        ("async ", found.asyncness.is_some()),
        ("unsafe ", matches!(found.safety, syn::Safety::Unsafe(_))),
    ]
    .into_iter()
    .filter_map(|(word, is_there)| is_there.then_some(word))
    .collect();
    let inputs = inputs.join(", ");
    let clause = clause(&[around, &bounds].concat());
    Ok(format!(
        "pub {qualifiers}fn {path}{list}({inputs}){output}{clause}"
    ))
}
