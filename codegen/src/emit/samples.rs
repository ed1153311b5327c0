//! Emits `samples.rs`: each request twice, for the tests that compare what requests write with
//! what the static table says.

use crate::emit::methods::{Parameter, parameters};
use crate::names;
use crate::shape::Model;
use proc_macro2::TokenStream;
use quote::quote;

pub(crate) fn emit(model: &Model) -> TokenStream {
    let requests = model.schema.methods.iter().map(|method| {
        let request = names::request(&method.name);
        let name = &method.name;
        let build = |all: bool| {
            let setters =
                parameters(method)
                    .into_iter()
                    .filter_map(move |parameter| match parameter {
                        Parameter::Target => Some(quote!(.target(target()))),
                        Parameter::Row(row) if all || row.required => {
                            let field = names::member(&row.name);
                            let parameter = &row.name;
                            let rust = model.row(row).tokens();
                            Some(quote!(.#field(sample::<#rust>(#name, #parameter))))
                        }
                        Parameter::Row(_) => None,
                    });
            quote!(#request::builder() #(#setters)* .build())
        };
        let (full, bare) = (build(true), build(false));
        quote! {
            check(#full, true);
            check(#bare, false);
        }
    });
    quote! {
        #[doc = " Checks each request with every parameter set, then with the required ones only."]
        fn check_all() {
            #(#requests)*
        }
    }
}
