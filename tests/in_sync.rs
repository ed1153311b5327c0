//! The copies of generated code that people read are what the build makes.

/// A test for each generated file.
macro_rules! in_sync {
    ($($test:ident: $file:literal;)+) => {
        $(
            #[test]
            fn $test() {
                let built = include_str!(concat!(env!("OUT_DIR"), "/", $file));
                let committed = include_str!(concat!("../codegen/snapshot/", $file));
                same($file, built, committed);
            }
        )+

        const FILES: &[&str] = &[$($file),+];
    };
}

in_sync! {
    types: "types.rs";
    wire: "wire.rs";
    methods: "methods.rs";
    calls: "calls.rs";
    proxies: "proxies.rs";
    table: "table.rs";
    samples: "samples.rs";
}

#[test]
fn nothing_else_is_committed() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/codegen/snapshot");
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let mut files = FILES.to_vec();
    files.sort_unstable();
    assert_eq!(names, files);
}

fn same(file: &str, built: &str, committed: &str) {
    if built == committed {
        return;
    }
    let equal = built
        .lines()
        .zip(committed.lines())
        .take_while(|(built, committed)| built == committed)
        .count();
    let line = |text: &str| {
        text.lines()
            .nth(equal)
            .unwrap_or("(nothing)")
            .trim()
            .to_owned()
    };
    panic!(
        "codegen/snapshot/{file}:{}: committed `{}`, built `{}`; run `cargo codegen check --fix`",
        equal + 1,
        line(committed),
        line(built)
    );
}
