//! Schema types → Rust types.
//!
//! Two rules keep values small and recursion finite: an optional object is boxed, and so is the
//! object inside a union's variant.

use crate::names;
use crate::schema::{Kind, NamedUnion, Row, Schema, Ty};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashMap;

/// What a value is in Rust.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// `i64`
    Integer,
    /// `f64`
    Float,
    /// `bool`
    Boolean,
    /// `String`
    String,
    /// A generated struct.
    Struct(String),
    /// A generated or hand-written enum, cheap to move.
    Enum(String),
    /// `InputFile`
    File,
    /// `Vec`
    List(Box<Shape>),
}

/// A schema with its names looked up once.
pub(crate) struct Model<'s> {
    pub(crate) schema: &'s Schema,
    kinds: HashMap<&'s str, Kind>,
}

impl<'s> Model<'s> {
    pub(crate) fn new(schema: &'s Schema) -> Self {
        let kinds = schema
            .types
            .iter()
            .map(|ty| (ty.name.as_str(), ty.kind))
            .collect();
        Self { schema, kinds }
    }

    /// The named union that lists just these alternatives.
    pub(crate) fn named_union(&self, alternatives: &[Ty]) -> Option<&'s NamedUnion> {
        self.schema
            .unions
            .iter()
            .find(|union| union.of == alternatives)
    }

    /// What a member or parameter is in Rust, optional or not.
    pub(crate) fn row(&self, row: &Row) -> Shape {
        let inner = match &row.enum_name {
            Some(name) => Some(Shape::Enum(name.clone())),
            None if row.file.is_some_and(|file| file.attach) && row.ty == Ty::String => {
                Some(Shape::File)
            }
            None => None,
        };
        match (inner, &row.ty) {
            (Some(shape), Ty::Array(_)) => Shape::List(Box::new(shape)),
            (Some(shape), _) => shape,
            (None, ty) => self.ty(ty),
        }
    }

    /// What a type of the documentation is in Rust.
    pub(crate) fn ty(&self, ty: &Ty) -> Shape {
        match ty {
            Ty::Integer => Shape::Integer,
            Ty::Float => Shape::Float,
            Ty::Boolean | Ty::True => Shape::Boolean,
            Ty::String => Shape::String,
            Ty::Array(item) => Shape::List(Box::new(self.ty(item))),
            Ty::Ref(name) => match self.kinds.get(name.as_str()) {
                Some(Kind::File) => Shape::File,
                Some(Kind::Union) => Shape::Enum(name.clone()),
                _ => Shape::Struct(name.clone()),
            },
            Ty::OneOf(alternatives) => match self.named_union(alternatives) {
                Some(union) if union.name == "InputFile" => Shape::File,
                Some(union) => Shape::Enum(union.name.clone()),
                None => Shape::Struct("Unnamed".to_owned()),
            },
        }
    }
}

impl Shape {
    /// The type itself.
    pub(crate) fn tokens(&self) -> TokenStream {
        match self {
            Self::Integer => quote!(i64),
            Self::Float => quote!(f64),
            Self::Boolean => quote!(bool),
            Self::String => quote!(String),
            Self::File => quote!(InputFile),
            Self::Struct(name) | Self::Enum(name) => {
                let name = names::ident(name);
                quote!(#name)
            }
            Self::List(item) => {
                let item = item.tokens();
                quote!(Vec<#item>)
            }
        }
    }

    /// The type of a field of an object, which may be absent.
    pub(crate) fn optional(&self, ty: &Ty) -> TokenStream {
        let tokens = self.tokens();
        match self {
            _ if *ty == Ty::True => quote!(bool),
            Self::Struct(_) => quote!(Option<Box<#tokens>>),
            _ => quote!(Option<#tokens>),
        }
    }

    /// Whether callers may hold something else that turns into it.
    pub(crate) fn is_converted(&self) -> bool {
        matches!(self, Self::String | Self::Enum(_) | Self::File)
    }

    /// The type of an argument: the type itself, what turns into it, or a sequence of that.
    pub(crate) fn argument(&self) -> TokenStream {
        if let Self::List(item) = self {
            let item = item.argument();
            return quote!(impl IntoIterator<Item = #item>);
        }
        let tokens = self.tokens();
        if self.is_converted() {
            quote!(impl Into<#tokens>)
        } else {
            tokens
        }
    }

    /// Turns an argument of that type into the value.
    pub(crate) fn convert(&self, argument: &TokenStream) -> TokenStream {
        match self {
            Self::List(item) => match &**item {
                Self::List(_) => {
                    quote!(#argument.into_iter().map(|row| row.into_iter().collect()).collect())
                }
                inner if inner.is_converted() => {
                    quote!(#argument.into_iter().map(Into::into).collect())
                }
                _ => quote!(#argument.into_iter().collect()),
            },
            _ if self.is_converted() => quote!(#argument.into()),
            _ => argument.clone(),
        }
    }
}
