//! Writes the generated modules to `OUT_DIR`.

use amanobot_codegen::{Schema, generate};
use std::path::Path;
use std::{env, fs, process};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=api-schema.json");
    let text = fs::read_to_string("api-schema.json").expect("api-schema.json is in the package");
    let schema = Schema::parse(&text).unwrap_or_else(|error| {
        eprintln!("api-schema.json:\n{error}");
        process::exit(1);
    });
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    for file in generate(&schema) {
        fs::write(Path::new(&out).join(file.name), file.contents).expect("OUT_DIR can be written");
    }
}
