//! Everything that the Bot API names can be named in Rust.

use serde_json::Value;
use std::path::Path;
use std::{any, fs};

use amanobot::methods::{self, Method};
use amanobot::{schema, types};

/// The names of all types, each of which has to exist for this to compile.
macro_rules! type_names {
    ($($name:ident),* $(,)?) => {
        fn type_names() -> Vec<(&'static str, &'static str)> {
            vec![$((stringify!($name), any::type_name::<types::$name>())),*]
        }
    };
}

/// The names of all requests and of the methods that they call.
macro_rules! method_names {
    ($($name:ident),* $(,)?) => {
        fn method_names() -> Vec<(&'static str, &'static str)> {
            vec![$((stringify!($name), <methods::$name as Method>::NAME)),*]
        }
    };
}

amanobot::each_type!(type_names);
amanobot::each_method!(method_names);

fn names(list: &Value) -> Vec<&str> {
    let items = list.as_array().unwrap().iter();
    items.map(|item| item["name"].as_str().unwrap()).collect()
}

/// The schema, and the independent collection of facts where it lies beside the repository.
fn lists() -> Vec<(Value, &'static str)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path));
    let schema = read("api-schema.json").unwrap();
    let mut lists = vec![(serde_json::from_str(&schema).unwrap(), "types")];
    if let Ok(facts) = read(&format!("../shared/schema/facts-{}.json", schema::VERSION)) {
        lists.push((serde_json::from_str(&facts).unwrap(), "objects"));
    }
    lists
}

#[test]
fn every_type_has_its_name_in_rust() {
    for (list, key) in lists() {
        let named: Vec<_> = type_names().into_iter().map(|(name, _)| name).collect();
        assert_eq!(named, names(&list[key]));
    }
    for (name, rust) in type_names() {
        assert_eq!(rust.rsplit("::").next(), Some(name), "{rust}");
    }
}

#[test]
fn every_method_has_a_request_of_its_name() {
    for (list, _) in lists() {
        let named: Vec<_> = method_names().into_iter().map(|(_, name)| name).collect();
        assert_eq!(named, names(&list["methods"]));
    }
    for (request, method) in method_names() {
        assert_eq!(request[..1].to_lowercase() + &request[1..], method);
    }
}

#[test]
fn every_method_is_a_function_of_the_bot() {
    let calls = include_str!(concat!(env!("OUT_DIR"), "/calls.rs"));
    for (request, method) in method_names() {
        let mut function = String::new();
        for letter in method.chars() {
            if letter.is_ascii_uppercase() {
                function.push('_');
            }
            function.push(letter.to_ascii_lowercase());
        }
        let start = calls
            .find(&format!("pub fn {function}("))
            .or_else(|| calls.find(&format!("pub fn {function}<T: Target>(")))
            .unwrap_or_else(|| panic!("no `{function}`"));
        let signature = calls[start..].split('{').next().unwrap();
        assert!(
            signature.contains(&format!("Call<{request}")),
            "{signature}"
        );
    }
}

#[test]
fn the_static_table_holds_the_same_names() {
    let table: Vec<_> = schema::TYPES.iter().map(|ty| ty.name).collect();
    let named: Vec<_> = type_names().into_iter().map(|(name, _)| name).collect();
    assert_eq!(table, named);
    let table: Vec<_> = schema::METHODS.iter().map(|method| method.name).collect();
    let named: Vec<_> = method_names().into_iter().map(|(_, name)| name).collect();
    assert_eq!(table, named);
}
