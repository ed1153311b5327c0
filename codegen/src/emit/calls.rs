//! Emits `calls.rs`: the methods of `Bot`, and the setters of the calls they return.

use crate::docs;
use crate::emit::methods::{Parameter, output, parameters, summary};
use crate::emit::types::{constraints, setter};
use crate::names;
use crate::schema::{Method, Ty};
use crate::shape::Model;
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub(crate) fn emit(model: &Model) -> TokenStream {
    let mut groups: Vec<(&str, Vec<TokenStream>)> = Vec::new();
    for method in &model.schema.methods {
        let function = function(model, method);
        match groups.iter_mut().find(|(group, _)| *group == method.group) {
            Some((_, functions)) => functions.push(function),
            None => groups.push((&method.group, vec![function])),
        }
    }
    let bots = groups.iter().map(|(group, functions)| {
        let docs = format!(" # {}", title(group));
        quote!(#[doc = #docs] impl Bot { #(#functions)* })
    });
    let setters = model
        .schema
        .methods
        .iter()
        .map(|method| setters(model, method));
    quote!(#(#bots)* #(#setters)*)
}

/// `available-methods` → `Available methods`
fn title(group: &str) -> String {
    let words = group.replace('-', " ");
    let (first, rest) = words.split_at(1);
    first.to_uppercase() + rest
}

fn function(model: &Model, method: &Method) -> TokenStream {
    let function = names::function(&method.name);
    let request = names::request(&method.name);
    let docs = docs::item(
        &summary(method),
        &constraints(&method.constraints),
        &method.name,
        &method.anchor,
    );
    let all = parameters(method);
    let arguments = arguments(model, method)
        .into_iter()
        .map(|(name, ty)| quote!(#name: #ty));
    let values = all.iter().map(|parameter| match parameter {
        Parameter::Target => quote!(target: target.into_ref(),),
        Parameter::Row(row) => {
            let field = names::member(&row.name);
            let given = method.positional.contains(&row.name);
            if !given {
                let absent = if row.ty == Ty::True {
                    quote!(false)
                } else {
                    quote!(None)
                };
                return quote!(#field: #absent,);
            }
            let value = model.row(row).convert(&quote!(#field));
            match (row.required, field == value.to_string()) {
                (true, true) => quote!(#field,),
                (true, false) => quote!(#field: #value,),
                (false, _) => quote!(#field: Some(#value),),
            }
        }
    });
    let values: Vec<_> = values.collect();
    let body = if values.is_empty() {
        quote!(self.call(#request {}))
    } else {
        quote!(self.call(#request { #(#values)* }))
    };
    let typed = method.has_target() && output(model, method).to_string() == "Edited";
    let (generics, answer, body) = match (method.has_target(), typed) {
        (true, true) => (
            quote!(<T: Target>),
            quote!(Call<#request, T::Answer>),
            quote!(#body.answering()),
        ),
        (true, false) => (quote!(<T: Target>), quote!(Call<#request>), body),
        _ => (TokenStream::new(), quote!(Call<#request>), body),
    };
    quote! {
        #docs
        pub fn #function #generics(&self #(, #arguments)*) -> #answer {
            #body
        }
    }
}

/// What a call takes by position: names and types. The message to act on is `target`, a `T`.
pub(crate) fn arguments(model: &Model, method: &Method) -> Vec<(Ident, TokenStream)> {
    let argument = |name: &String| {
        let row = method.params.iter().find(|row| row.name == *name);
        match row {
            Some(row) => Some((names::member(name), model.row(row).argument())),
            None => (name == "target").then(|| (names::ident(name), quote!(T))),
        }
    };
    method.positional.iter().filter_map(argument).collect()
}

fn setters(model: &Model, method: &Method) -> TokenStream {
    let request = names::request(&method.name);
    let setters: Vec<_> = parameters(method)
        .into_iter()
        .filter_map(|parameter| match parameter {
            Parameter::Row(row) if !row.required => Some(setter(model, row, &quote!(self.request))),
            _ => None,
        })
        .collect();
    if setters.is_empty() {
        TokenStream::new()
    } else if output(model, method).to_string() == "Edited" {
        quote!(impl<A> Call<#request, A> { #(#setters)* })
    } else {
        quote!(impl Call<#request> { #(#setters)* })
    }
}
