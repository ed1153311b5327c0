//! Emits `types.rs`: plain structs and enums, their constructors and setters.

use crate::docs;
use crate::names;
use crate::schema::{Direction, Enum, Kind, NamedUnion, Row, TARGET_CHAT, TARGET_INLINE, Ty, Type};
use crate::shape::{Model, Shape};
use proc_macro2::TokenStream;
use quote::quote;

/// From so many required members on, an object has a builder instead of a `new`.
const BUILDER_FROM: usize = 5;

pub(crate) fn emit(model: &Model) -> TokenStream {
    let enums = model
        .schema
        .enums
        .iter()
        .map(|listed| enumeration(model, listed));
    let types = model
        .schema
        .types
        .iter()
        .map(|ty| match (ty.kind, &ty.choice) {
            (Kind::File, _) => TokenStream::new(),
            (Kind::Union, _) => union(&ty.name, &summary(ty), Some(&ty.anchor), &ty.variants),
            (Kind::Struct, Some(choice)) => choice_struct(model, ty, choice),
            (Kind::Struct, None) => {
                let aside = ty.set_aside().map(|aside| object(model, &aside));
                let object = object(model, ty);
                quote!(#object #aside)
            }
        });
    let unions = model
        .schema
        .unions
        .iter()
        .filter(|union| !union.by_hand)
        .map(anonymous);
    quote!(#(#enums)* #(#types)* #(#unions)*)
}

fn summary(ty: &Type) -> String {
    ty.summary
        .clone()
        .unwrap_or_else(|| format!("The Bot API's `{}`.", ty.name))
}

/// The members of an object, without those that have one value only or are set aside.
pub(crate) fn stored(ty: &Type) -> impl Iterator<Item = &Row> {
    let aside = ty.aside.as_ref();
    let is_aside = move |row: &Row| aside.is_some_and(|aside| aside.members.contains(&row.name));
    let rows = ty.fields.iter().flatten();
    rows.filter(move |row| !row.is_constant() && !is_aside(row))
}

/// The members that a constructor asks for.
pub(crate) fn asked(ty: &Type) -> Vec<&Row> {
    stored(ty).filter(|row| row.required).collect()
}

/// Whether a builder takes the place of `new`.
pub(crate) fn has_builder(ty: &Type) -> bool {
    ty.direction.contains(&Direction::Input) && asked(ty).len() >= BUILDER_FROM
}

fn object(model: &Model, ty: &Type) -> TokenStream {
    let name = names::ident(&ty.name);
    let mut more = constraints(&ty.constraints);
    if let Some(aside) = &ty.aside {
        more.push(format!(
            "Dereferences to [`{}`]: its members are reached as if they were fields of this.",
            aside.name
        ));
    }
    let docs = docs::item(&summary(ty), &more, &ty.name, &ty.anchor);
    let sent = ty.direction.contains(&Direction::Input);
    let asked = asked(ty);
    let has_builder = has_builder(ty);
    let fields = stored(ty).map(|row| {
        let docs = docs::row(row);
        let alias = (row.name == "type").then(|| quote!(#[doc(alias = "type")]));
        let field = names::member(&row.name);
        let shape = model.row(row);
        let rust = if row.required {
            shape.tokens()
        } else {
            shape.optional(&row.ty)
        };
        let boxed = !row.required && matches!(shape, Shape::Struct(_));
        let builder = has_builder.then(|| builder_attribute(row, shape.is_converted() || boxed));
        quote!(#docs #alias #builder pub #field: #rust,)
    });
    let rest = ty.aside.as_ref().map(|aside| {
        let rest = names::ident(&aside.name);
        let docs = docs::attributes(&format!(
            "The members of [`{rest}`], which are reached as if they were here."
        ));
        let field = quote!(#docs pub(crate) aside: Aside<#rest>,);
        (field, quote!(aside!(#name, #rest);))
    });
    let (rest_field, rest_code) = rest.unzip();
    let default = asked.is_empty().then(|| quote!(, Default));
    let builder = has_builder.then(|| quote!(, TypedBuilder));
    let code = if sent && !has_builder {
        constructors(model, ty, &asked)
    } else {
        TokenStream::new()
    };
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq #default #builder)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* #rest_field }
        #code
        #rest_code
    }
}

/// What typed-builder does with a field of a request or object.
pub(crate) fn builder_attribute(row: &Row, converted: bool) -> TokenStream {
    let list = matches!(row.ty, Ty::Array(_));
    let flag = row.ty == Ty::True;
    match (row.required, converted || list) {
        (true, true) => quote!(#[builder(setter(into))]),
        (true, false) => TokenStream::new(),
        (false, _) if flag => quote!(#[builder(default)]),
        (false, true) => quote!(#[builder(default, setter(into, strip_option))]),
        (false, false) => quote!(#[builder(default, setter(strip_option))]),
    }
}

fn constructors(model: &Model, ty: &Type, asked: &[&Row]) -> TokenStream {
    let name = names::ident(&ty.name);
    let parameters = asked.iter().map(|row| {
        let field = names::member(&row.name);
        let argument = model.row(row).argument();
        quote!(#field: #argument)
    });
    let values = stored(ty).map(|row| {
        let field = names::member(&row.name);
        if row.required {
            let value = model.row(row).convert(&quote!(#field));
            if field == value.to_string() {
                quote!(#field,)
            } else {
                quote!(#field: #value,)
            }
        } else if row.ty == Ty::True {
            quote!(#field: false,)
        } else {
            quote!(#field: None,)
        }
    });
    let new = if asked.is_empty() {
        quote! {
            #[doc = " Nothing set yet."]
            pub fn new() -> Self { Self::default() }
        }
    } else {
        quote! {
            #[doc = " With what is required; the rest is set by the methods below."]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values)* }
            }
        }
    };
    let setters = stored(ty)
        .filter(|row| !row.required)
        .map(|row| setter(model, row, &quote!(self)));
    quote!(impl #name { #new #(#setters)* })
}

/// `pub fn caption(mut self, caption: impl Into<String>) -> Self`, on an object or a call.
pub(crate) fn setter(model: &Model, row: &Row, holder: &TokenStream) -> TokenStream {
    let field = names::member(&row.name);
    let shape = model.row(row);
    let argument = shape.argument();
    let converted = shape.convert(&quote!(#field));
    let on_object = holder.to_string() == "self";
    let value = match shape {
        _ if row.ty == Ty::True => converted,
        Shape::Struct(_) if on_object => quote!(Some(Box::new(#converted))),
        _ => quote!(Some(#converted)),
    };
    let docs = docs::attributes(&if on_object {
        docs::first_line(row)
    } else {
        docs::row_text(row)
    });
    quote! {
        #docs
        pub fn #field(mut self, #field: #argument) -> Self {
            #holder.#field = #value;
            self
        }
    }
}

/// Rules between members, in words.
pub(crate) fn constraints(constraints: &[crate::schema::Constraint]) -> Vec<String> {
    let list = |sets: &[Vec<String>]| {
        let sets: Vec<_> = sets
            .iter()
            .map(|set| format!("`{}`", set.join("` + `")))
            .collect();
        sets.join(", ")
    };
    let mut text = Vec::new();
    for constraint in constraints {
        let is_target =
            constraint.exactly_one == [TARGET_CHAT.as_slice(), TARGET_INLINE.as_slice()];
        if !constraint.exactly_one.is_empty() && !is_target {
            text.push(format!(
                "Exactly one of {} must be given.",
                list(&constraint.exactly_one)
            ));
        }
        if !constraint.at_most_one.is_empty() {
            text.push(format!(
                "At most one of {} may be given.",
                list(&constraint.at_most_one)
            ));
        }
    }
    text
}

fn enumeration(model: &Model, listed: &Enum) -> TokenStream {
    let name = names::ident(&listed.name);
    let summary = listed
        .summary
        .clone()
        .unwrap_or_else(|| format!("Values of `{}`.", listed.name));
    let docs = docs::attributes(&summary);
    let variants: Vec<_> = names::enum_variants(model.schema, &listed.name);
    let rust: Vec<_> = variants
        .iter()
        .map(|(_, rust)| names::ident(rust))
        .collect();
    let wire: Vec<_> = variants.iter().map(|(wire, _)| wire).collect();
    let texts = wire.iter().map(|wire| format!(" `{wire}`"));
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#[doc = #texts] #rust,)*
            #[doc = " A value that is newer than this library."]
            Unknown(Box<str>),
        }
        impl #name {
            #[doc = " The value as it travels."]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#rust => #wire,)*
                    Self::Unknown(value) => value,
                }
            }
        }
        impl From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#wire => Self::#rust,)*
                    _ => Self::Unknown(value.into()),
                }
            }
        }
    }
}

fn anonymous(union_: &NamedUnion) -> TokenStream {
    let summary = union_
        .summary
        .clone()
        .unwrap_or_else(|| format!("One of {}.", Ty::OneOf(union_.of.clone())));
    union(&union_.name, &summary, None, &union_.of)
}

fn union(name: &str, summary: &str, anchor: Option<&str>, alternatives: &[Ty]) -> TokenStream {
    let ident = names::ident(name);
    let docs = match anchor {
        Some(anchor) => docs::item(summary, &[], name, anchor),
        None => docs::attributes(summary),
    };
    let variants = names::variants(alternatives);
    let mut from = Vec::new();
    let mut plain = Vec::new();
    let arms = alternatives.iter().zip(&variants).map(|(ty, variant)| {
        let variant = names::ident(variant);
        match ty {
            Ty::Ref(object) => {
                let object = names::ident(object);
                from.push(quote!(#variant(#object)));
                let docs = format!(" [`{object}`]");
                quote!(#[doc = #docs] #variant(Box<#object>),)
            }
            Ty::String => {
                plain.push(quote!(&str => #variant));
                plain.push(quote!(String => #variant));
                quote!(#[doc = " Plain text."] #variant(String),)
            }
            _ => {
                plain.push(quote!(Vec<#ident> => #variant));
                quote!(#[doc = " One after the other."] #variant(Vec<#ident>),)
            }
        }
    });
    let arms: Vec<_> = arms.collect();
    let plain = (!plain.is_empty()).then(|| quote!(plain!(#ident { #(#plain,)* });));
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #ident {
            #(#arms)*
            #[doc = " An alternative that is newer than this library, as JSON."]
            Unknown(Value),
        }
        conversions!(#ident { #(#from,)* });
        #plain
    }
}

/// An object whose optional members exclude each other: its required members and one enum.
fn choice_struct(model: &Model, ty: &Type, choice: &str) -> TokenStream {
    let name = names::ident(&ty.name);
    let choice_name = names::ident(choice);
    let docs = docs::item(&summary(ty), &[], &ty.name, &ty.anchor);
    let (required, optional): (Vec<_>, Vec<_>) = stored(ty).partition(|row| row.required);
    let required: Vec<_> = required
        .into_iter()
        .map(|row| {
            let docs = docs::row(row);
            let field = names::member(&row.name);
            let rust = model.row(row).tokens();
            (
                quote!(#docs pub #field: #rust,),
                quote!(#field: #rust),
                field,
            )
        })
        .collect();
    let fields = required.iter().map(|(field, ..)| field);
    let parameters = required.iter().map(|(_, parameter, _)| parameter);
    let members = required.iter().map(|(.., name)| name);
    let mut texts = Vec::new();
    let variants = optional.iter().map(|row| {
        let docs = docs::row(row);
        let variant = names::ident(&names::value(&row.name));
        let rust = model.row(row).tokens();
        let wire = &row.name;
        texts.push(quote!(Self::#variant(_) => #wire,));
        quote!(#docs #variant(Box<#rust>),)
    });
    let variants: Vec<_> = variants.collect();
    let choice_docs = docs::attributes(&format!("What [`{name}`] is about."));
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #[doc = " What it is about."]
            pub kind: #choice_name,
        }
        impl #name {
            #[doc = " Puts one together by hand, as tests do."]
            pub fn new(#(#parameters,)* kind: #choice_name) -> Self {
                Self { #(#members,)* kind, }
            }
        }
        #choice_docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #choice_name {
            #(#variants)*
            #[doc = " A kind that is newer than this library: the whole object without its id, as JSON."]
            Unknown(Box<Value>),
        }
        impl #choice_name {
            #[doc = " The member's name as it travels; of an unknown kind, the first one."]
            pub fn name(&self) -> &str {
                match self {
                    #(#texts)*
                    Self::Unknown(value) => first_key(value),
                }
            }
        }
    }
}
