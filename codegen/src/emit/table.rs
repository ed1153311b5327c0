//! Emits `table.rs`: the schema as static data, for the simulator and for tests.

use crate::emit::wire::tags;
use crate::names;
use crate::schema::{Constraint, Discriminator, Kind, Row, ShapeRule, Ty};
use crate::shape::Model;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Number, Value};

pub(crate) fn emit(model: &Model) -> TokenStream {
    let version = &model.schema.version;
    let methods = model.schema.methods.iter().map(|method| {
        let name = &method.name;
        let parameters = method.params.iter().map(row);
        let returns = kind(&method.returns);
        let constraints = constraints(&method.constraints);
        quote! {
            Method {
                name: #name,
                parameters: &[#(#parameters),*],
                returns: #returns,
                constraints: &[#(#constraints),*],
            }
        }
    });
    let types = model.schema.types.iter().map(|ty| {
        let name = &ty.name;
        let shape = match ty.kind {
            Kind::File => quote!(Shape::File),
            Kind::Union => union(
                model,
                &ty.variants,
                ty.discriminator.as_ref(),
                &ty.shape_rules,
            ),
            Kind::Struct => {
                let members = ty.fields.iter().flatten().map(row);
                let constraints = constraints(&ty.constraints);
                let also_string = ty.also_accepts.is_some();
                quote! {
                    Shape::Struct {
                        members: &[#(#members),*],
                        constraints: &[#(#constraints),*],
                        also_string: #also_string,
                    }
                }
            }
        };
        quote!(Type { name: #name, shape: #shape, })
    });
    let unions = model
        .schema
        .unions
        .iter()
        .filter(|named| !named.by_hand)
        .map(|named| {
            let name = &named.name;
            let shape = union(
                model,
                &named.of,
                named.discriminator.as_ref(),
                &named.shape_rules,
            );
            quote!(Type { name: #name, shape: #shape, })
        });
    let type_names = model.schema.types.iter().map(|ty| names::ident(&ty.name));
    let request_names = model
        .schema
        .methods
        .iter()
        .map(|method| names::request(&method.name));
    quote! {
        #[doc = " Version of the Bot API that the table describes."]
        pub const VERSION: &str = #version;
        #[doc = " All methods, in the documentation's order."]
        pub static METHODS: &[Method] = &[#(#methods),*];
        #[doc = " All types, in the documentation's order."]
        pub static TYPES: &[Type] = &[#(#types),*];
        #[doc = " Unions that the documentation leaves unnamed, by the names they have here."]
        pub static UNIONS: &[Type] = &[#(#unions),*];
        #[doc = " Calls a macro with the names of all types."]
        #[macro_export]
        macro_rules! each_type {
            ($callback:ident) => {
                $callback! { #(#type_names,)* }
            };
        }
        #[doc = " Calls a macro with the names of all requests."]
        #[macro_export]
        macro_rules! each_method {
            ($callback:ident) => {
                $callback! { #(#request_names,)* }
            };
        }
    }
}

fn row(row: &Row) -> TokenStream {
    let name = &row.name;
    let kind = kind(&row.ty);
    let facts = facts(row);
    if row.required {
        quote!(required(#name, #kind, &[#(#facts),*]))
    } else {
        quote!(optional(#name, #kind, &[#(#facts),*]))
    }
}

fn kind(ty: &Ty) -> TokenStream {
    match ty {
        Ty::Integer => quote!(Kind::Integer),
        Ty::Float => quote!(Kind::Float),
        Ty::String => quote!(Kind::String),
        Ty::Boolean => quote!(Kind::Boolean),
        Ty::True => quote!(Kind::True),
        Ty::Ref(name) => quote!(Kind::Object(#name)),
        Ty::Array(item) => {
            let item = kind(item);
            quote!(Kind::Array(&#item))
        }
        Ty::OneOf(alternatives) => {
            let alternatives = alternatives.iter().map(kind);
            quote!(Kind::OneOf(&[#(#alternatives),*]))
        }
    }
}

fn literal(value: &Value) -> Option<TokenStream> {
    Some(match value {
        Value::Bool(value) => quote!(Literal::Boolean(#value)),
        Value::String(text) => quote!(Literal::String(#text)),
        Value::Number(number) => {
            if let Some(integer) = number.as_i64() {
                let integer = Literal::i64_unsuffixed(integer);
                quote!(Literal::Integer(#integer))
            } else {
                let float = float(number);
                quote!(Literal::Float(#float))
            }
        }
        _ => return None,
    })
}

fn float(number: &Number) -> Literal {
    Literal::f64_unsuffixed(number.as_f64().unwrap_or_default())
}

fn facts(row: &Row) -> Vec<TokenStream> {
    let mut facts = Vec::new();
    let mut fact = |tokens: TokenStream| facts.push(tokens);
    let number = |n: u32| Literal::u32_unsuffixed(n);
    if let Some(value) = row
        .constant
        .as_ref()
        .filter(|_| row.is_constant())
        .and_then(literal)
    {
        fact(quote!(Fact::Const(#value)));
    }
    if let Some(min) = row.min.as_ref().map(float) {
        fact(quote!(Fact::Min(#min)));
    }
    if let Some(max) = row.max.as_ref().map(float) {
        fact(quote!(Fact::Max(#max)));
    }
    if let Some(min) = row.min_length.map(number) {
        fact(quote!(Fact::MinLength(#min)));
    }
    if let Some(max) = row.max_length.map(number) {
        fact(quote!(Fact::MaxLength(#max)));
    }
    if row.length_unit.as_deref() == Some("bytes") {
        fact(quote!(Fact::Bytes));
    }
    if row.length_after_entities {
        fact(quote!(Fact::AfterEntities));
    }
    if let Some(min) = row.min_items.map(number) {
        fact(quote!(Fact::MinItems(#min)));
    }
    if let Some(max) = row.max_items.map(number) {
        fact(quote!(Fact::MaxItems(#max)));
    }
    if !row.values.is_empty() {
        let values = &row.values;
        let open = row.enum_is.as_deref() != Some("closed");
        fact(quote!(Fact::Enum { values: &[#(#values),*], open: #open }));
    }
    if !row.only_values.is_empty() {
        let values = row
            .only_values
            .iter()
            .map(|value| Literal::i64_unsuffixed(*value));
        fact(quote!(Fact::OnlyValues(&[#(#values),*])));
    }
    if !row.also_allowed.is_empty() {
        let values = row
            .also_allowed
            .iter()
            .map(|value| Literal::i64_unsuffixed(*value));
        fact(quote!(Fact::AlsoAllowed(&[#(#values),*])));
    }
    if let Some(value) = row.default.as_ref().and_then(literal) {
        fact(quote!(Fact::Default(#value)));
    }
    if !row.excludes.is_empty() {
        let others = &row.excludes;
        fact(quote!(Fact::Excludes(&[#(#others),*])));
    }
    if !row.required_unless.is_empty() {
        let others = &row.required_unless;
        fact(quote!(Fact::RequiredUnless(&[#(#others),*])));
    }
    if let Some(file) = row.file {
        let (upload, attach, id, url) = (file.upload, file.attach, file.file_id, file.url);
        fact(quote!(Fact::File { upload: #upload, attach: #attach, id: #id, url: #url }));
    }
    if row.is.as_deref() == Some("json_string") {
        fact(quote!(Fact::JsonText));
    }
    if row.unix_time.is_some() {
        fact(quote!(Fact::UnixTime));
    }
    if row.int64.is_some() {
        fact(quote!(Fact::Int64));
    }
    for alias in &row.aliases {
        fact(quote!(Fact::Alias(#alias)));
    }
    if row.empty_ok {
        fact(quote!(Fact::EmptyOk));
    }
    facts
}

fn constraints(constraints: &[Constraint]) -> Vec<TokenStream> {
    let sets = |sets: &[Vec<String>]| {
        let sets = sets.iter().map(|set| quote!(&[#(#set),*]));
        quote!(&[#(#sets),*])
    };
    let mut tokens = Vec::new();
    for constraint in constraints {
        if !constraint.exactly_one.is_empty() {
            let sets = sets(&constraint.exactly_one);
            tokens.push(quote!(Constraint::ExactlyOne(#sets)));
        }
        if !constraint.at_most_one.is_empty() {
            let sets = sets(&constraint.at_most_one);
            tokens.push(quote!(Constraint::AtMostOne(#sets)));
        }
        if let Some(rule) = &constraint.required_if {
            for (member, value) in &rule.when {
                let field = &rule.field;
                let value = match value {
                    Value::String(text) if text == "present" => text.clone(),
                    other => other.to_string(),
                };
                tokens.push(
                    quote!(Constraint::RequiredIf { field: #field, when: (#member, #value) }),
                );
            }
        }
    }
    tokens
}

fn union(
    model: &Model,
    alternatives: &[Ty],
    key: Option<&Discriminator>,
    rules: &[ShapeRule],
) -> TokenStream {
    let variants = alternatives.iter().map(kind);
    let rule = match key {
        Some(key) if key.rule.is_some() => {
            let zero = key.values.keys().next();
            let other = alternatives.iter().find_map(|ty| match ty {
                Ty::Ref(name) if !key.values.contains_key(name) => Some(name),
                _ => None,
            });
            quote!(Rule::ZeroDate { zero: #zero, other: #other })
        }
        Some(key) => {
            let field = &key.field;
            let values = tags(model, alternatives, key)
                .into_iter()
                .flat_map(|(tag, objects)| {
                    objects
                        .into_iter()
                        .map(move |object| quote!((#tag, #object)))
                        .collect::<Vec<_>>()
                });
            quote!(Rule::Tag { field: #field, values: &[#(#values),*] })
        }
        None => {
            let rules = rules.iter().map(|rule| {
                let has = &rule.has;
                let variant = &rule.variant;
                quote!((&[#(#has),*], #variant))
            });
            quote!(Rule::Members(&[#(#rules),*]))
        }
    };
    quote!(Shape::Union { variants: &[#(#variants),*], rule: #rule, })
}
