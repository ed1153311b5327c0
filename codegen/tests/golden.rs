//! One small schema for each rule of the generator, beside the code it must make.
//!
//! Says nothing about whether the code compiles or does the right thing: the library's own tests
//! do, on the whole Bot API.

use amanobot_codegen::{Schema, generate};
use std::path::Path;
use std::{env, fs};

const COMMAND: &str = "UPDATE=1 cargo test -p amanobot-codegen --test golden";

/// A test for each folder of `golden`, with the generated files that its rule is about.
macro_rules! golden {
    ($($test:ident: $case:literal [$($file:literal),+];)+) => {
        const CASES: &[&str] = &[$($case),+];

        $(
            #[test]
            fn $test() {
                compare($case, &[$($file),+]);
            }
        )+
    };
}

golden! {
    a_true_member_is_a_bool_that_is_written_only_when_set: "true_fields" ["types.rs", "wire.rs", "methods.rs", "calls.rs"];
    an_optional_boolean_has_three_states: "booleans" ["types.rs", "wire.rs", "methods.rs", "calls.rs"];
    an_optional_object_is_boxed: "optional_objects" ["types.rs", "wire.rs"];
    only_what_is_sent_can_be_made: "directions" ["types.rs"];
    a_union_is_told_by_its_type: "union_by_type" ["types.rs", "wire.rs", "table.rs"];
    a_union_is_told_by_any_member_and_value: "union_by_status" ["types.rs", "wire.rs", "table.rs"];
    equal_tags_are_told_by_members: "union_equal_tags" ["types.rs", "wire.rs", "table.rs"];
    a_union_without_a_tag_is_told_by_members: "union_by_shape" ["types.rs", "wire.rs", "table.rs"];
    a_message_cut_short_is_told_by_zero: "union_by_zero" ["types.rs", "wire.rs", "table.rs"];
    text_and_lists_may_be_alternatives: "union_of_text_list_and_objects" ["types.rs", "wire.rs", "table.rs"];
    unnamed_unions_have_the_names_that_the_schema_gives: "unnamed_unions" ["types.rs", "wire.rs", "methods.rs", "calls.rs", "table.rs", "samples.rs"];
    an_empty_object_is_an_object: "empty_struct" ["types.rs", "wire.rs"];
    lists_nest: "nested_arrays" ["types.rs", "wire.rs", "methods.rs", "calls.rs"];
    recursion_goes_through_boxes_and_lists: "recursion" ["types.rs", "wire.rs"];
    a_keyword_is_renamed_in_rust_only: "keyword_names" ["types.rs", "wire.rs", "methods.rs", "calls.rs"];
    an_enumeration_keeps_values_that_it_does_not_know: "enumeration" ["types.rs", "wire.rs"];
    values_that_collide_have_given_names: "enumeration_with_given_variants" ["types.rs", "wire.rs"];
    uploads_are_found_at_any_depth: "uploads" ["types.rs", "wire.rs", "methods.rs", "calls.rs", "table.rs"];
    the_answer_to_an_edit_follows_from_how_the_message_is_named: "edited_messages" ["methods.rs", "calls.rs", "samples.rs"];
    what_is_known_of_a_chat_or_message_is_filled_in: "proxies" ["proxies.rs"];
    a_request_says_what_it_does_to_buttons: "buttons" ["methods.rs"];
    a_member_may_arrive_under_another_name: "aliases" ["types.rs", "wire.rs", "table.rs"];
    a_constant_is_written_and_never_stored: "constants" ["types.rs", "wire.rs", "table.rs"];
    members_that_exclude_each_other_are_one_enum: "choice" ["types.rs", "wire.rs"];
    members_that_are_rarely_there_are_a_struct_of_their_own: "members_set_aside" ["types.rs", "wire.rs", "table.rs"];
    five_required_members_make_a_builder: "builder" ["types.rs", "wire.rs"];
    a_string_may_stand_for_an_object: "text_in_place_of_an_object" ["types.rs", "wire.rs", "table.rs"];
    a_request_knows_how_long_the_server_may_wait: "waiting" ["methods.rs", "calls.rs"];
    facts_are_told_in_the_documentation: "documentation" ["types.rs", "methods.rs", "calls.rs", "table.rs"];
}

#[test]
fn every_folder_has_a_test() {
    let mut folders: Vec<String> = fs::read_dir(folder("."))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    folders.sort();
    let mut cases = CASES.to_vec();
    cases.sort_unstable();
    assert_eq!(folders, cases);
}

fn folder(case: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(case)
}

fn compare(case: &str, files: &[&str]) {
    let folder = folder(case);
    let text = fs::read_to_string(folder.join("schema.json")).unwrap();
    let schema = Schema::parse(&text).unwrap_or_else(|error| panic!("{case}: {error}"));
    let generated = generate(&schema);
    let mut expected = String::new();
    for name in files {
        let file = generated.iter().find(|file| file.name == *name).unwrap();
        let (_header, code) = file.contents.split_once("\n\n").unwrap();
        expected.extend(["// ", name, "\n\n", code, "\n"]);
    }
    for (name, wanted) in [
        ("schema.json", schema.to_canonical()),
        ("expected.rs", expected),
    ] {
        let path = folder.join(name);
        if env::var_os("UPDATE").is_some() {
            fs::write(&path, wanted).unwrap();
            continue;
        }
        let found = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == wanted,
            "golden/{case}/{name}:{}; if that is right, run `{COMMAND}`",
            difference(&found, &wanted)
        );
    }
}

/// The first line that differs, with its number.
fn difference(found: &str, wanted: &str) -> String {
    let mut found = found.lines();
    let mut wanted = wanted.lines();
    let mut line = 1;
    loop {
        match (found.next(), wanted.next()) {
            (None, None) => return format!("{line}: the ends differ"),
            (found, wanted) if found == wanted => line += 1,
            (found, wanted) => {
                let show = |text: Option<&str>| text.unwrap_or("(nothing)").trim().to_owned();
                return format!(
                    "{line}: expected `{}`, generated `{}`",
                    show(found),
                    show(wanted)
                );
            }
        }
    }
}
