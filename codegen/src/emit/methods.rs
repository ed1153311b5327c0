//! Emits `methods.rs`: a plain struct for each method's parameters, with a typed builder.

use crate::docs;
use crate::emit::{buttons, types, wire};
use crate::names;
use crate::schema::{Method, Row, Ty};
use crate::shape::{Model, Shape};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashSet;

pub(crate) fn emit(model: &Model) -> TokenStream {
    let holders = wire::holders(model);
    let requests = model
        .schema
        .methods
        .iter()
        .map(|method| request(model, method, &holders));
    let mut answers: Vec<String> = Vec::new();
    let mut emitted = Vec::new();
    for method in &model.schema.methods {
        let output = output(model, method);
        let by_hand =
            [Shape::Boolean, Shape::Integer, Shape::String].contains(&model.ty(&method.returns));
        if !by_hand && !answers.contains(&output.to_string()) && output.to_string() != "Edited" {
            answers.push(output.to_string());
            emitted.push(quote!(answer!(#output);));
        }
    }
    quote!(#(#requests)* #(#emitted)*)
}

/// The type of a method's result.
pub(crate) fn output(model: &Model, method: &Method) -> TokenStream {
    model.ty(&method.returns).tokens()
}

/// What a method does, for people.
pub(crate) fn summary(method: &Method) -> String {
    method
        .summary
        .clone()
        .unwrap_or_else(|| format!("Calls the Bot API's `{}`.", method.name))
}

/// The parameters of a method; the message to act on counts as one, named `target`.
pub(crate) enum Parameter<'s> {
    Target,
    Row(&'s Row),
}

/// The parameters in the documentation's order.
pub(crate) fn parameters(method: &Method) -> Vec<Parameter<'_>> {
    let mut parameters = Vec::new();
    for row in &method.params {
        if !method.is_in_target(&row.name) {
            parameters.push(Parameter::Row(row));
        } else if row.name == "chat_id" {
            parameters.push(Parameter::Target);
        }
    }
    parameters
}

fn request(model: &Model, method: &Method, holders: &HashSet<String>) -> TokenStream {
    let name = names::request(&method.name);
    let wire_name = &method.name;
    let output = output(model, method);
    let docs = docs::item(
        &summary(method),
        &types::constraints(&method.constraints),
        &method.name,
        &method.anchor,
    );
    let parameters = parameters(method);
    let fields = parameters.iter().map(|parameter| match parameter {
        Parameter::Target => quote! {
            #[doc = " The message to act on."]
            #[builder(setter(into))]
            pub target: MessageRef,
        },
        Parameter::Row(row) => {
            let docs = docs::row(row);
            let field = names::member(&row.name);
            let shape = model.row(row);
            let tokens = shape.tokens();
            let rust = match (row.required, &row.ty) {
                (true, _) | (_, Ty::True) => tokens,
                _ => quote!(Option<#tokens>),
            };
            let builder = types::builder_attribute(row, shape.is_converted());
            quote!(#docs #builder pub #field: #rust,)
        }
    });
    let writes: Vec<_> = parameters
        .iter()
        .map(|parameter| match parameter {
            Parameter::Target => quote!(self.target.write(map)?;),
            Parameter::Row(row) => wire::write(row),
        })
        .collect();
    let body = if writes.is_empty() {
        quote!(let _ = map;)
    } else {
        quote!(#(#writes)*)
    };
    let uploads = parameters.iter().filter_map(|parameter| match parameter {
        Parameter::Row(row) if wire::holds(&model.row(row), holders) => Some(upload(model, row)),
        _ => None,
    });
    let uploads: Vec<_> = uploads.collect();
    let visitor = (!uploads.is_empty()).then(|| {
        quote! {
            fn uploads(&mut self, uploads: &mut Uploads) {
                #(#uploads)*
            }
        }
    });
    let wait = (method.name == "getUpdates").then(|| {
        quote! {
            fn wait(&self) -> Duration {
                Duration::from_secs(self.timeout.unwrap_or_default().try_into().unwrap_or_default())
            }
        }
    });
    let buttons = buttons::emit(model, method);
    quote! {
        #docs
        #[derive(Debug, Clone, TypedBuilder)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* }
        impl Write for #name {
            fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                #body
                Ok(())
            }
        }
        impl Method for #name {
            const NAME: &'static str = #wire_name;
            type Output = #output;
            #wait
            #visitor
            #buttons
        }
        request!(#name);
    }
}

fn upload(model: &Model, row: &Row) -> TokenStream {
    let field = names::member(&row.name);
    let wire = &row.name;
    match (model.row(row), row.required) {
        (Shape::File, true) => quote!(uploads.direct(#wire, &mut self.#field);),
        (Shape::File, false) => quote! {
            if let Some(file) = &mut self.#field {
                uploads.direct(#wire, file);
            }
        },
        _ => quote!(self.#field.attach(uploads);),
    }
}
