//! Emits `wire.rs`: how types are read and written, and where they may hold uploads.

use crate::emit::types::stored;
use crate::names;
use crate::schema::{Discriminator, Kind, Row, ShapeRule, Ty, Type};
use crate::shape::{Model, Shape};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value;
use std::collections::HashSet;

pub(crate) fn emit(model: &Model) -> TokenStream {
    let enums = model.schema.enums.iter().map(|listed| {
        let name = names::ident(&listed.name);
        quote!(enumeration!(#name);)
    });
    let types = model
        .schema
        .types
        .iter()
        .map(|ty| match (ty.kind, &ty.choice) {
            (Kind::File, _) => TokenStream::new(),
            (Kind::Union, _) => union(
                model,
                &ty.name,
                &ty.variants,
                ty.discriminator.as_ref(),
                &ty.shape_rules,
            ),
            (Kind::Struct, Some(choice)) => choice_struct(ty, choice),
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
        .map(|anonymous| {
            let rules = &anonymous.shape_rules;
            union(
                model,
                &anonymous.name,
                &anonymous.of,
                anonymous.discriminator.as_ref(),
                rules,
            )
        });
    let uploads = uploads(model);
    quote!(#(#enums)* #(#types)* #(#unions)* #uploads)
}

fn object(model: &Model, ty: &Type) -> TokenStream {
    let name = names::ident(&ty.name);
    let required: Vec<_> = stored(ty)
        .filter(|row| row.required && !may_be_missing(model, row))
        .map(|row| row.name.as_str())
        .collect();
    let blanks = stored(ty).map(|row| {
        let field = names::member(&row.name);
        let value = blank(model, row);
        quote!(#field: #value,)
    });
    let reads = stored(ty).map(|row| {
        let bit = required.iter().position(|name| *name == row.name);
        let read = read(model, row, bit);
        let name = &row.name;
        let aliases = &row.aliases;
        quote!(#name #(| #aliases)* => #read,)
    });
    let is_stored = |row: &&Row| row.is_constant() || stored(ty).any(|stored| stored == *row);
    let writes = ty.fields.iter().flatten().filter(is_stored).map(write);
    let (mut rest_blank, mut rest_read, mut rest_write) = (None, None, None);
    if let Some(aside) = &ty.aside {
        let rows = ty.fields.iter().flatten();
        let members = rows
            .filter(|row| aside.members.contains(&row.name))
            .flat_map(|row| std::iter::once(&row.name).chain(&row.aliases));
        rest_blank = Some(quote!(aside: Aside::default(),));
        rest_read = Some(quote!(#(#members)|* => self.aside.filled().read(name, map),));
        rest_write = Some(quote!(self.aside.write(map)?;));
    }
    let writes: Vec<_> = writes.chain(rest_write).collect();
    let body = if writes.is_empty() {
        quote!(let _ = map;)
    } else {
        quote!(#(#writes)*)
    };
    let from_text = ty.also_accepts.as_ref().map(|_| {
        quote!(
            fn from_text(text: &str) -> Option<Self> {
                Some(Self::from(text))
            }
        )
    });
    let reads: Vec<_> = reads.collect();
    let read_body = if reads.is_empty() {
        quote!(let _ = name; skip(map))
    } else {
        quote!(match name { #(#reads)* #rest_read _ => skip(map), })
    };
    quote! {
        impl Write for #name {
            fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                #body
                Ok(())
            }
        }
        impl Object for #name {
            const REQUIRED: &'static [&'static str] = &[#(#required),*];
            fn blank() -> Self {
                Self { #(#blanks)* #rest_blank }
            }
            fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<u64, A::Error> {
                #read_body
            }
            #from_text
        }
        object!(#name);
    }
}

/// Whether an object is read without a member that is documented as required: a boolean, which the
/// server leaves out when it is false, or an enumeration, which objects of earlier versions lack.
fn may_be_missing(model: &Model, row: &Row) -> bool {
    model.row(row) == Shape::Boolean || (row.enum_name.is_some() && !matches!(row.ty, Ty::Array(_)))
}

/// The value of a member before anything was read.
fn blank(model: &Model, row: &Row) -> TokenStream {
    if row.ty == Ty::True {
        return quote!(false);
    }
    if !row.required {
        return quote!(None);
    }
    match &model.row(row) {
        Shape::Integer => quote!(0),
        Shape::Float => quote!(0.0),
        Shape::Boolean => quote!(false),
        Shape::String => quote!(String::new()),
        Shape::List(_) => quote!(Vec::new()),
        Shape::File => quote!(InputFile::id("")),
        Shape::Struct(name) => {
            let name = names::ident(name);
            quote!(#name::blank())
        }
        Shape::Enum(name) if name == "ChatId" => quote!(ChatId::Id(0)),
        Shape::Enum(name) => {
            let nothing = if model.schema.enums.iter().any(|listed| listed.name == *name) {
                quote!(Box::default())
            } else {
                quote!(Value::Null)
            };
            let name = names::ident(name);
            quote!(#name::Unknown(#nothing))
        }
    }
}

fn read(model: &Model, row: &Row, bit: Option<usize>) -> TokenStream {
    let field = names::member(&row.name);
    let shape = model.row(row);
    let grid = matches!(&shape, Shape::List(item) if matches!(**item, Shape::List(_)));
    let objects = matches!(&shape, Shape::List(item) if matches!(**item, Shape::Struct(_)));
    let bit = bit.map(Literal::usize_unsuffixed);
    match (bit, &shape) {
        (Some(bit), Shape::List(_)) if grid => quote!(take_grid(#bit, &mut self.#field, map)),
        (Some(bit), Shape::List(_)) if objects => quote!(take_objects(#bit, &mut self.#field, map)),
        (Some(bit), Shape::List(_)) => quote!(take_list(#bit, &mut self.#field, map)),
        (Some(bit), Shape::Struct(_)) => quote!(take_object(#bit, &mut self.#field, map)),
        (None, Shape::Struct(_)) => quote!(take_some_object(&mut self.#field, map)),
        (Some(bit), _) => quote!(take(#bit, &mut self.#field, map)),
        (None, Shape::Boolean) if row.required || row.ty == Ty::True => {
            quote!(take_flag(&mut self.#field, map))
        }
        (None, Shape::Enum(_)) if row.required => quote!(take_known(&mut self.#field, map)),
        (None, Shape::List(_)) if objects => quote!(take_some_objects(&mut self.#field, map)),
        (None, Shape::String) => quote!(take_some_text(&mut self.#field, map)),
        (None, Shape::List(_)) => quote!(take_some_list(&mut self.#field, map)),
        (None, _) => quote!(take_some(&mut self.#field, map)),
    }
}

pub(crate) fn write(row: &Row) -> TokenStream {
    let name = &row.name;
    if row.is_constant() {
        let value = match row.constant.as_ref() {
            Some(Value::String(text)) => quote!(#text),
            Some(Value::Bool(value)) => quote!(&#value),
            Some(Value::Number(number)) => {
                let number = Literal::i64_unsuffixed(number.as_i64().unwrap_or_default());
                quote!(&#number)
            }
            _ => quote!(&()),
        };
        return quote!(put(map, #name, #value)?;);
    }
    let field = names::member(name);
    if row.ty == Ty::True {
        quote!(put_true(map, #name, self.#field)?;)
    } else if row.required {
        quote!(put(map, #name, &self.#field)?;)
    } else {
        quote!(put_some(map, #name, &self.#field)?;)
    }
}

fn union(
    model: &Model,
    name: &str,
    alternatives: &[Ty],
    key: Option<&Discriminator>,
    rules: &[ShapeRule],
) -> TokenStream {
    let ident = names::ident(name);
    let variants: Vec<_> = names::variants(alternatives)
        .iter()
        .map(|name| names::ident(name))
        .collect();
    let of = |object: &str| {
        let position = alternatives
            .iter()
            .position(|ty| matches!(ty, Ty::Ref(name) if name == object));
        &variants[position.expect("checked: rules name alternatives")]
    };
    let read = match key {
        Some(key) if key.rule.is_some() => {
            return union_by_zero(model, &ident, &variants, alternatives, key);
        }
        Some(key) => {
            let tag = &key.field;
            let arms = arms(model, alternatives, key, &of);
            quote! {
                const TAG: Option<&'static str> = Some(#tag);
                fn read<'de, A: MapAccess<'de>>(tag: &str, rest: Rest<'de, A>) -> Result<Self, A::Error> {
                    match tag {
                        #(#arms)*
                        _ => rest.unknown().map(Self::Unknown),
                    }
                }
            }
        }
        None => {
            let tests = rules.iter().map(|rule| {
                let has = &rule.has;
                let variant = of(&rule.variant);
                quote! {
                    if rest.has(&[#(#has),*]) {
                        return rest.object().map(Self::#variant);
                    }
                }
            });
            quote! {
                const TAG: Option<&'static str> = None;
                fn read<'de, A: MapAccess<'de>>(_: &str, mut rest: Rest<'de, A>) -> Result<Self, A::Error> {
                    rest.hold_all()?;
                    #(#tests)*
                    rest.unknown().map(Self::Unknown)
                }
            }
        }
    };
    let text = alternatives.contains(&Ty::String).then(|| {
        quote! {
            fn from_text(text: &str) -> Option<Self> {
                Some(Self::Text(text.to_owned()))
            }
        }
    });
    let list = alternatives
        .iter()
        .any(|ty| matches!(ty, Ty::Array(_)))
        .then(|| {
            quote! {
                fn from_list<'de, A: SeqAccess<'de>>(items: A) -> Option<Result<Self, A::Error>> {
                    Some(list(items).map(Self::Sequence))
                }
            }
        });
    quote! {
        impl Union for #ident {
            #read
            fn keep(value: Value) -> Self {
                Self::Unknown(value)
            }
            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(Self::#variants(value) => value.serialize(serializer),)*
                    Self::Unknown(value) => value.serialize(serializer),
                }
            }
            #text
            #list
        }
        union!(#ident);
    }
}

/// A union of an object and the same object cut short, told by a zero: the whole one is read, and cut
/// when the zero is there.
fn union_by_zero(
    model: &Model,
    ident: &Ident,
    variants: &[Ident],
    alternatives: &[Ty],
    key: &Discriminator,
) -> TokenStream {
    let named = alternatives.iter().filter_map(|ty| match ty {
        Ty::Ref(name) => Some(name),
        _ => None,
    });
    let (zero, whole): (Vec<_>, Vec<_>) = named.partition(|name| key.values.contains_key(*name));
    let (zero, whole) = (names::ident(zero[0]), names::ident(whole[0]));
    let cut = model.schema.types.iter().filter(|ty| zero == ty.name);
    let fields = cut.flat_map(stored).map(|row| names::member(&row.name));
    let tag = names::member(&key.field);
    quote! {
        impl<'de> Deserialize<'de> for #ident {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let object = Box::<#whole>::deserialize(deserializer)?;
                if object.#tag != 0 {
                    return Ok(Self::#whole(object));
                }
                Ok(#zero { #(#fields: object.#fields,)* }.into())
            }
        }
        impl Serialize for #ident {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(Self::#variants(object) => object.serialize(serializer),)*
                    Self::Unknown(value) => value.serialize(serializer),
                }
            }
        }
    }
}

/// The value of the discriminator inside each alternative, by value.
pub(crate) fn tags(
    model: &Model,
    alternatives: &[Ty],
    key: &Discriminator,
) -> Vec<(String, Vec<String>)> {
    let mut tags: Vec<(String, Vec<String>)> = Vec::new();
    for ty in alternatives {
        let Ty::Ref(name) = ty else { continue };
        let constant = model
            .schema
            .types
            .iter()
            .find(|ty| ty.name == *name)
            .and_then(|ty| ty.fields.iter().flatten().find(|row| row.name == key.field))
            .and_then(|row| row.constant.as_ref())
            .and_then(Value::as_str);
        let Some(value) = constant else { continue };
        match tags.iter_mut().find(|(tag, _)| tag == value) {
            Some((_, objects)) => objects.push(name.clone()),
            None => tags.push((value.to_owned(), vec![name.clone()])),
        }
    }
    tags
}

fn arms<'v>(
    model: &Model,
    alternatives: &[Ty],
    key: &Discriminator,
    of: &dyn Fn(&str) -> &'v Ident,
) -> Vec<TokenStream> {
    tags(model, alternatives, key)
        .into_iter()
        .map(|(tag, objects)| {
            if let [object] = objects.as_slice() {
                let variant = of(object);
                return quote!(#tag => rest.object().map(Self::#variant),);
            }
            // One value for several objects: the members that only one of them requires decide.
            let (last, others) = objects.split_last().expect("a tag has an object");
            let tests = others.iter().map(|object| {
                let has = &key.tie_break_required_fields[&tag][object];
                let variant = of(object);
                quote! {
                    if rest.has(&[#(#has),*]) {
                        return rest.object().map(Self::#variant);
                    }
                }
            });
            let variant = of(last);
            quote! {
                #tag => {
                    let mut rest = rest;
                    rest.hold_all()?;
                    #(#tests)*
                    rest.object().map(Self::#variant)
                }
            }
        })
        .collect()
}

fn choice_struct(ty: &Type, choice: &str) -> TokenStream {
    let name = names::ident(&ty.name);
    let choice = names::ident(choice);
    let (required, optional): (Vec<_>, Vec<_>) = stored(ty).partition(|row| row.required);
    let id = &required[0].name;
    let id_field = names::member(id);
    let wire: Vec<_> = optional.iter().map(|row| &row.name).collect();
    let variants: Vec<_> = optional
        .iter()
        .map(|row| names::ident(&names::value(&row.name)))
        .collect();
    quote! {
        impl Choice for #choice {
            const ID: &'static str = #id;
            fn read<'de, A: MapAccess<'de>>(name: &str, map: &mut A) -> Option<Result<Option<Self>, A::Error>> {
                Some(match name {
                    #(#wire => choose(Self::#variants, map),)*
                    _ => return None,
                })
            }
            fn unknown(value: Value) -> Self {
                Self::Unknown(Box::new(value))
            }
            fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                match self {
                    #(Self::#variants(value) => put(map, #wire, value),)*
                    Self::Unknown(value) => put_members(map, value),
                }
            }
        }
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let (#id_field, kind) = read_choice(deserializer)?;
                Ok(Self { #id_field, kind, })
            }
        }
        impl Serialize for #name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                write_choice(serializer, self.#id_field, &self.kind)
            }
        }
    }
}

/// The names of the types that may hold an upload, at any depth.
pub(crate) fn holders(model: &Model) -> HashSet<String> {
    let mut holders: HashSet<String> = HashSet::new();
    loop {
        let before = holders.len();
        for ty in &model.schema.types {
            let in_fields = stored(ty).any(|row| holds(&model.row(row), &holders));
            let in_variants = ty.variants.iter().any(|ty| holds(&model.ty(ty), &holders));
            if in_fields || in_variants {
                holders.insert(ty.name.clone());
            }
        }
        for union in model.schema.unions.iter().filter(|union| !union.by_hand) {
            if union.of.iter().any(|ty| holds(&model.ty(ty), &holders)) {
                holders.insert(union.name.clone());
            }
        }
        if holders.len() == before {
            return holders;
        }
    }
}

/// Whether a value may hold an upload.
pub(crate) fn holds(shape: &Shape, holders: &HashSet<String>) -> bool {
    match shape {
        Shape::File => true,
        Shape::Struct(name) | Shape::Enum(name) => holders.contains(name),
        Shape::List(item) => holds(item, holders),
        _ => false,
    }
}

fn uploads(model: &Model) -> TokenStream {
    let holders = holders(model);
    let objects = model
        .schema
        .types
        .iter()
        .filter(|ty| holders.contains(&ty.name) && ty.kind == Kind::Struct)
        .map(|ty| {
            let name = names::ident(&ty.name);
            let fields = stored(ty)
                .filter(|row| holds(&model.row(row), &holders))
                .map(|row| {
                    let field = names::member(&row.name);
                    let wire = &row.name;
                    match (model.row(row), row.required) {
                        (Shape::File, true) => quote!(uploads.attach(#wire, &mut self.#field);),
                        (Shape::File, false) => quote! {
                            if let Some(file) = &mut self.#field {
                                uploads.attach(#wire, file);
                            }
                        },
                        _ => quote!(self.#field.attach(uploads);),
                    }
                });
            quote! {
                impl Attach for #name {
                    fn attach(&mut self, uploads: &mut Uploads) {
                        #(#fields)*
                    }
                }
            }
        });
    let named = model
        .schema
        .types
        .iter()
        .filter(|ty| ty.kind == Kind::Union)
        .map(|ty| (&ty.name, &ty.variants));
    let anonymous = model
        .schema
        .unions
        .iter()
        .filter(|union| !union.by_hand)
        .map(|union| (&union.name, &union.of));
    let unions = named
        .chain(anonymous)
        .filter(|(name, _)| holders.contains(*name))
        .map(|(name, alternatives)| {
            let name = names::ident(name);
            let all = names::variants(alternatives);
            let arms = alternatives
                .iter()
                .zip(&all)
                .filter(|(ty, _)| holds(&model.ty(ty), &holders))
                .map(|(_, variant)| {
                    let variant = names::ident(variant);
                    quote!(Self::#variant(object) => object.attach(uploads),)
                });
            quote! {
                impl Attach for #name {
                    fn attach(&mut self, uploads: &mut Uploads) {
                        match self {
                            #(#arms)*
                            _ => {}
                        }
                    }
                }
            }
        });
    quote!(#(#objects)* #(#unions)*)
}
