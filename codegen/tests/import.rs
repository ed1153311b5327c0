//! Descriptions of the Bot API become schemas.
//!
//! A small API of our own stands in `data/import`, as a page and as a specification. The real
//! descriptions lie beside the repository of those who maintain the schema; where they do not,
//! only the small one is tested.

use amanobot_codegen::import::{Form, import};
use amanobot_codegen::schema::{Aside, Constraint, Row, Ty};
use amanobot_codegen::{FILES, Schema, generate};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const PAGE: &str = include_str!("data/import/page.html");
const SPEC: &str = include_str!("data/import/spec.json");
const BASE: &str = include_str!("data/import/base.json");

fn base() -> Schema {
    Schema::parse(BASE).unwrap()
}

fn imported(form: Form, text: &str) -> Schema {
    import(form, text, &base()).unwrap().schema
}

/// The page with one text in place of another, which stands there once.
fn page_with(from: &str, to: &str) -> String {
    assert_eq!(PAGE.matches(from).count(), 1, "`{from}`");
    PAGE.replace(from, to)
}

/// What is wrong with a page.
fn findings(page: &str) -> Vec<String> {
    let error = import(Form::Html, page, &base()).map(drop).unwrap_err();
    error.findings().to_vec()
}

fn shared(name: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/schema/upstream");
    let text = fs::read_to_string(path.join(name)).ok();
    if text.is_none() {
        eprintln!("{name} is not there: nothing to import");
    }
    text
}

fn committed() -> Schema {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-schema.json");
    Schema::parse(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn a_page_makes_the_schema_beside_it() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import/schema.json");
    let schema = imported(Form::Html, PAGE).to_canonical();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &schema).unwrap();
    }
    assert_eq!(schema, fs::read_to_string(path).unwrap());
}

#[test]
fn a_specification_states_the_facts_of_the_page() {
    let mut specification = imported(Form::Spec, SPEC);
    let page = imported(Form::Html, PAGE);
    // A specification has no chapters.
    for (ty, of_page) in specification.types.iter_mut().zip(&page.types) {
        ty.group.clone_from(&of_page.group);
    }
    for (method, of_page) in specification.methods.iter_mut().zip(&page.methods) {
        method.group.clone_from(&of_page.group);
    }
    assert_eq!(specification.to_canonical(), page.to_canonical());
}

#[test]
fn what_is_imported_over_itself_stays() {
    let schema = imported(Form::Html, PAGE);
    let again = import(Form::Html, PAGE, &schema).unwrap();
    assert_eq!(again.schema, schema);
    assert_eq!(again.notes, [""; 0]);
}

#[test]
fn what_people_added_is_kept() {
    let schema = imported(Form::Html, PAGE);
    let find = |name: &str| schema.types.iter().find(|ty| ty.name == name).unwrap();
    let row = |ty: &str, name: &str| {
        let rows = find(ty).fields.clone().unwrap();
        rows.into_iter().find(|row| row.name == name).unwrap()
    };
    assert_eq!(find("User").summary.as_deref(), Some("A person or a bot."));
    assert_eq!(find("Update").choice.as_deref(), Some("UpdateKind"));
    assert_eq!(row("User", "id").about.as_deref(), Some("who it is"));
    assert_eq!(row("Message", "mood").enum_name.as_deref(), Some("Mood"));
    assert_eq!(
        row("Message", "mood").note.as_deref(),
        Some("heard, not read")
    );
    let edit = schema
        .methods
        .iter()
        .find(|method| method.name == "editMessage")
        .unwrap();
    assert_eq!(edit.positional, ["text", "target"]);
    assert_eq!(
        edit.constraints.last().unwrap().note.as_deref(),
        Some("once a minute")
    );
    let mood = schema
        .enums
        .iter()
        .find(|listed| listed.name == "Mood")
        .unwrap();
    assert_eq!(
        (&mood.values, &mood.variants),
        (
            &vec!["sad".into(), "merry".into()],
            &vec!["Blue".into(), "Merry".into()]
        )
    );
}

#[test]
fn a_new_row_is_described_as_all_others_of_its_name() {
    let about = |page: &str, base: &Schema| {
        let schema = import(Form::Html, page, base).unwrap().schema;
        let message = schema.types.into_iter().find(|ty| ty.name == "Message");
        message.unwrap().fields.unwrap()[0].about.clone()
    };
    let row = "<tr><td>message_id</td><td>Integer</td><td>Its number</td></tr>";
    let page = page_with(row, &row.replace("message_id", "id"));
    assert_eq!(about(&page, &base()).as_deref(), Some("who it is"));
    // Of another type, or when others disagree, it is somebody's to describe.
    let other = row.replace("message_id", "id").replace("Integer", "String");
    assert_eq!(about(&page_with(row, &other), &base()), None);
    let mut divided = base();
    let update = &mut divided.types[0].fields.as_mut().unwrap()[0];
    (update.name, update.about) = ("id".to_owned(), Some("what it is".to_owned()));
    assert_eq!(about(&page, &divided), None);
}

#[test]
fn what_came_and_went_is_reported() {
    let notes = import(Form::Html, PAGE, &base()).unwrap().notes;
    for note in [
        "types.ChatMember: is new",
        "methods.deleteMessage: is gone",
        "methods.editMessage.flags: is gone",
        "methods.editMessage: `flags` is positional no longer",
        "enums.UpdateType: `poll` is gone",
        "enums.Mood: `merry` is new",
        "unions.SendMediaGroupMedia: is new; rename it as you like: InputMediaPhoto or InputMediaVideo",
    ] {
        assert!(
            notes.iter().any(|line| line == note),
            "{note} in {notes:#?}"
        );
    }
}

#[test]
fn a_new_member_of_an_object_with_an_aside_is_reported() {
    let mut base = imported(Form::Html, PAGE);
    let message = base
        .types
        .iter_mut()
        .find(|ty| ty.name == "Message")
        .unwrap();
    message.aside = Some(Aside {
        name: "Decoration".to_owned(),
        summary: "What a message looks like.".to_owned(),
        members: vec!["mood".to_owned()],
    });
    let fields = message.fields.as_mut().unwrap();
    fields.retain(|row| row.name != "dice");
    let import = import(Form::Html, PAGE, &base).unwrap();
    assert_eq!(
        import.notes[0],
        "types.Message.dice: stands in `Message` itself; if it is rarely there, add it to the members of the aside \
         `Decoration`"
    );
}

#[test]
fn a_new_row_says_what_was_not_understood() {
    let page = page_with(
        "How many; 1-100. Defaults to 100.",
        "How many; 1-100. Defaults to as many as there are.",
    );
    let notes = import(Form::Html, &page, &base()).unwrap().notes;
    let note = "methods.getUpdates.limit: say in the schema what became of `Defaults to as many as there are`";
    assert!(notes.iter().any(|line| line == note), "{notes:#?}");
}

#[test]
fn a_damaged_row_is_named() {
    let page = page_with(
        "<tr><td>limit</td><td>Integer</td><td>Optional</td>",
        "<tr><td>limit</td><td>Integer</td>",
    );
    assert_eq!(
        findings(&page),
        [
            r#"getUpdates: row 1: 3 cells instead of 4 in ["limit", "Integer", "How many; 1-100. Defaults to 100."]"#
        ]
    );
    let page = page_with(
        "<td>limit</td><td>Integer</td><td>Optional</td>",
        "<td>limit</td><td>Integer</td><td>Maybe</td>",
    );
    assert_eq!(
        findings(&page),
        [
            r#"getUpdates: row 1: neither `Yes` nor `Optional` in ["limit", "Integer", "Maybe", "How many; 1-100. Defaults to 100."]"#
        ]
    );
    let page = page_with("<td>limit</td>", "<td> </td>");
    assert!(findings(&page)[0].starts_with("getUpdates: row 1: an empty cell in "));
    let page = page_with("<td>limit</td>", "<td>the limit</td>");
    assert!(findings(&page)[0].starts_with("getUpdates.the limit: `the limit` is no name "));
    let page = page_with("How many; 1-100.", "How many; 100-1.");
    assert_eq!(
        findings(&page),
        [
            "getUpdates.limit: `; 100-1` is an empty range (type `Integer`, description `How many; 100-1. Defaults to 100.`)"
        ]
    );
}

#[test]
fn a_table_with_other_columns_is_named() {
    let page = PAGE.replace("<th>Required</th>", "<th>Needed</th>");
    assert_eq!(findings(&page).len(), 3);
    assert_eq!(
        findings(&page)[0],
        r#"getUpdates: the columns are ["Parameter", "Type", "Needed", "Description"], expected ["Parameter", "Type", "Required", "Description"]"#
    );
    let page = page_with(
        "<blockquote>",
        "<table><tr><td>1</td></tr></table><blockquote>",
    );
    assert_eq!(findings(&page), ["getUpdates: has a second table"]);
}

#[test]
fn an_unknown_type_is_named() {
    let page = page_with(
        "Array of Array of <a href=\"#user\">User</a>",
        "Array of Array of <a href=\"#face\">Face</a>",
    );
    assert_eq!(
        findings(&page),
        [
            "Message.photo: no type is named `Face` (type `Array of Array of Face`, description `Who is on the photo`)"
        ]
    );
}

#[test]
fn alternatives_that_nothing_tells_apart_are_named() {
    let what = "no member has a value of its own in each alternative, so a function in \
                import/fixups.rs must say what tells them apart; they require";
    let page = page_with("Its status, always &#8220;left&#8221;", "Its status");
    assert_eq!(
        findings(&page),
        [format!(
            "types.ChatMember: {what} ChatMemberOwner (status, user), ChatMemberLeft (status)"
        )]
    );
    let page = page_with("What it is, must be <em>video</em>", "What it is");
    assert_eq!(
        findings(&page),
        [format!(
            "unions.SendMediaGroupMedia: {what} InputMediaPhoto (type, media), InputMediaVideo (type, media)"
        )]
    );
}

#[test]
fn what_is_described_twice_is_named() {
    let start = PAGE
        .find("<h4><a class=\"anchor\" name=\"getupdates\"")
        .unwrap();
    let end = PAGE
        .find("<h3><a class=\"anchor\" name=\"available-types\"")
        .unwrap();
    let page = format!("{}{}{}", &PAGE[..end], &PAGE[start..end], &PAGE[end..]);
    assert_eq!(findings(&page), ["getUpdates: is described twice"]);
    let row = "<tr><td>message_id</td><td>Integer</td><td>Its number</td></tr>";
    let page = page_with(row, &row.repeat(2));
    assert_eq!(findings(&page), ["Message.message_id: has two rows"]);
}

#[test]
fn an_item_without_a_table_says_so() {
    let page = page_with("A placeholder, currently holds no information.", "A game.");
    assert_eq!(
        findings(&page),
        [
            "CallbackGame: has neither a table nor a list of types, and does not say that it holds no information: `A game.`"
        ]
    );
}

#[test]
fn a_method_says_what_it_answers() {
    let page = page_with(
        "Returns an Array of <a href=\"#update\">Update</a> objects.",
        "",
    );
    assert!(
        findings(&page)[0]
            .starts_with("getUpdates: nothing says what is returned: `Fetches updates.")
    );
    let page = page_with(
        "Returns an Array of",
        "Returns a <a href=\"#user\">User</a> or an Array of",
    );
    assert!(findings(&page)[0].starts_with(
        r#"getUpdates: returns ["User", "Array of Update"], and nothing says which: "#
    ));
}

/// What a parameter of a type and with a description is imported as.
fn parameter(ty: &str, about: &str) -> Value {
    let page = page_with(
        "<tr><td>limit</td><td>Integer</td><td>Optional</td><td>How many; 1-100. Defaults to 100.</td></tr>",
        &format!("<tr><td>thing</td><td>{ty}</td><td>Optional</td><td>{about}</td></tr>"),
    );
    let schema = imported(Form::Html, &page);
    let method = schema
        .methods
        .iter()
        .find(|method| method.name == "getUpdates");
    let row = method
        .unwrap()
        .params
        .iter()
        .find(|row| row.name == "thing");
    serde_json::to_value(row.unwrap()).unwrap()
}

/// The documentation has said the same in other words, from version to version.
#[test]
fn a_fact_may_be_said_in_older_words() {
    for (ty, about, facts) in [
        (
            "Float number",
            "How far, 0-1500",
            json!({ "type": "Float", "min": 0.0, "max": 1500.0 }),
        ),
        ("Integer", "0-based number of a choice", json!({ "min": 0 })),
        (
            "Integer",
            "How long; should be between 60 and 86400.",
            json!({ "min": 60, "max": 86400 }),
        ),
        (
            "Integer",
            "How often. Values between 1-100 are accepted. Defaults to 100.",
            json!({ "min": 1, "max": 100, "default": 100 }),
        ),
        (
            "Integer",
            "When it ends, unix time",
            json!({ "unix_time": "stated" }),
        ),
        (
            "Integer",
            "When it ends. Must be at least 5 and no more than 600 seconds in the future.",
            json!({ "seconds_from_now": [5, 600] }),
        ),
        (
            "String",
            "A hint, 1‑64 characters",
            json!({ "min_length": 1, "max_length": 64, "length_unit": "characters" }),
        ),
        (
            "String",
            "A reason, 0–200 characters with at most 2 line feeds after entities parsing",
            json!({ "min_length": 0, "max_length": 200, "max_line_feeds": 2, "length_after_entities": true }),
        ),
        (
            "String",
            "Its kind, &#8220;quiz&#8221; or &#8220;regular&#8221;, defaults to &#8220;regular&#8221;",
            json!({ "enum": ["quiz", "regular"], "default": "regular" }),
        ),
        (
            "String",
            "Choose one, depending on what comes: <em>typing</em> for texts, <em>record_video</em> or <em>upload_video</em> for films.",
            json!({ "enum": ["typing", "record_video", "upload_video"] }),
        ),
        (
            "Array of String",
            "A JSON-serialized list of choices, 2-10 strings 1-100 characters each",
            json!({ "min_items": 2, "max_items": 10, "min_length": 1, "max_length": 100, "json": "stated" }),
        ),
        (
            "Array of Integer",
            "Identifiers of 1-100 letters",
            json!({ "min_items": 1, "max_items": 100, "json": "derived" }),
        ),
        (
            "Array of Integer",
            "A JSON-serialized list of numbers. At most 100 numbers can be given.",
            json!({ "max_items": 100 }),
        ),
    ] {
        let row = parameter(ty, about);
        for (name, fact) in facts.as_object().unwrap() {
            assert_eq!(row[name], *fact, "{name} of `{about}` in {row}");
        }
    }
}

#[test]
fn an_answer_may_be_stated_in_older_words() {
    let list = |item: &str| Ty::Array(Box::new(Ty::Ref(item.to_owned())));
    let message = || Ty::Ref("Message".to_owned());
    for (sentences, answer) in [
        ("An Array of Update objects is returned.", list("Update")),
        (
            "On success, an array of Messages that were sent is returned.",
            list("Message"),
        ),
        (
            "Returns Array of User on success. If there are none, an empty list is returned.",
            list("User"),
        ),
        ("Returns Int on success.", Ty::Integer),
        ("Returns the new link as String on success.", Ty::String),
        (
            "Returns something about it in form of a User object.",
            Ty::Ref("User".to_owned()),
        ),
        (
            "Returns the uploaded Message on success. They will not return.",
            message(),
        ),
        (
            "On success, the stopped Message with the final count is returned.",
            message(),
        ),
        (
            "Fix what you returned the error for. Returns True on success. Requires no parameters.",
            Ty::True,
        ),
        (
            "On success, if the message was sent by the bot, returns the edited Message, otherwise returns True. \
             Returns an error, if the Update is too old.",
            Ty::OneOf(vec![message(), Ty::True]),
        ),
    ] {
        let page = page_with(
            "Returns an Array of <a href=\"#update\">Update</a> objects.",
            sentences,
        );
        let schema = imported(Form::Html, &page);
        let method = schema
            .methods
            .iter()
            .find(|method| method.name == "getUpdates");
        assert_eq!(method.unwrap().returns, answer, "{sentences}");
    }
}

#[test]
fn a_placeholder_and_a_table_may_be_described_in_older_words() {
    let page = page_with(
        "A placeholder, currently holds no information.",
        "A service message about a chat by voice. Currently holds no information.",
    )
    .replace("<th>Parameter</th>", "<th>Parameters</th>");
    let schema = imported(Form::Html, &page);
    let ty = schema
        .types
        .iter()
        .find(|ty| ty.name == "CallbackGame")
        .unwrap();
    assert!(ty.empty);
}

#[test]
fn a_list_whose_pictures_are_lost_stays() {
    let page = PAGE
        .replace("<img class=\"emoji\" src=\"a.png\" alt=\"🎲\">", "")
        .replace("<img class=\"emoji\" src=\"b.png\" alt=\"🎯\">", "");
    assert_ne!(page, PAGE);
    let import = import(Form::Html, &page, &base()).unwrap();
    let dice = import
        .schema
        .lists
        .iter()
        .find(|list| list.name == "DiceEmoji");
    assert_eq!(dice.unwrap().values, ["🎲"]);
    let note = "lists.DiceEmoji: `Message.dice` lists its values no more; they stay";
    assert!(
        import.notes.iter().any(|line| line == note),
        "{:#?}",
        import.notes
    );
}

#[test]
fn every_problem_of_a_page_is_named_at_once() {
    let page = page_with(
        "Its status, always &#8220;left&#8221;</td>",
        "Its status</td><td>?</td>",
    )
    .replace("<td>limit</td>", "<td></td>");
    assert_eq!(findings(&page).len(), 2);
}

#[test]
fn what_is_no_description_is_refused() {
    assert_eq!(
        findings("<html><body><p>Not found</p></body></html>"),
        ["the page names no version: no heading is a date above `Bot API …`"]
    );
    let page = "<h4>May 8, 2026</h4><p>Bot API 7.1</p>";
    assert_eq!(
        findings(page),
        ["the page describes no types or no methods"]
    );
    let error = import(Form::Spec, "<html>", &base()).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("cannot read the specification: "),
        "{error}"
    );
}

#[test]
fn a_specification_cannot_tell_true_from_boolean() {
    let text = SPEC.replacen("\"is_premium\"", "\"is_new\"", 1);
    assert_ne!(text, SPEC);
    let import = import(Form::Spec, &text, &base()).unwrap();
    let user = import
        .schema
        .types
        .iter()
        .find(|ty| ty.name == "User")
        .unwrap();
    let row = user.fields.as_ref().unwrap().last().unwrap();
    assert_eq!((&*row.name, &row.ty), ("is_new", &Ty::Boolean));
    let note = "User.is_new: is taken for Boolean; a specification calls `True` Boolean too";
    assert!(
        import.notes.iter().any(|line| line == note),
        "{:#?}",
        import.notes
    );
}

#[test]
fn an_old_specification_states_no_version() {
    let text = SPEC
        .replace("\"version\"", "\"name\"")
        .replace("\"release_date\"", "\"when\"");
    let import = import(Form::Spec, &text, &base()).unwrap();
    assert_eq!(
        (&*import.schema.version, &*import.schema.released),
        ("unknown", "unknown")
    );
    assert!(
        import
            .notes
            .contains(&"the specification states no version".to_owned())
    );
}

/// The descriptions that lie beside the repository.
const UPSTREAM: [(Form, &str); 7] = [
    (Form::Html, "html/api-9.2.html"),
    (Form::Spec, "spec/9.2.json"),
    (Form::Html, "html/api-10.0.html"),
    (Form::Spec, "spec/10.0.json"),
    (Form::Spec, "spec/10.1.json"),
    (Form::Html, "html/api-10.2.html"),
    (Form::Html, "html/api-10.3.html"),
];

#[test]
fn the_official_page_is_the_committed_schema() {
    let Some(page) = shared("html/api-10.3.html") else {
        return;
    };
    let import = import(Form::Html, &page, &committed()).unwrap();
    assert_eq!(import.schema.to_canonical(), committed().to_canonical());
    assert_eq!(import.notes, [""; 0]);
}

/// The facts do not come from the schema that is imported over: without them there, they are made.
#[test]
fn facts_are_read_and_not_kept() {
    let Some(page) = shared("html/api-10.3.html") else {
        return;
    };
    let import = import(Form::Html, &page, &without_facts(committed())).unwrap();
    assert_eq!(import.schema.to_canonical(), committed().to_canonical());
}

/// A schema with no more than what people add to one.
fn without_facts(mut schema: Schema) -> Schema {
    let row = |row: &Row| {
        let people = serde_json::json!({
            "name": row.name,
            "type": row.ty,
            "required": row.required,
            "about": row.about,
            "enum_name": row.enum_name,
            "default_by": row.default_by,
            "depends_on": row.depends_on,
            "limits_by": row.limits_by,
            "media_limits": row.media_limits,
            "note": row.note,
            "pattern": row.pattern,
            "zero_means": row.zero_means,
        });
        serde_json::from_value(people).unwrap()
    };
    let by_people = |rule: &Constraint| {
        rule.note.is_some() || rule.source.is_some() || rule.required_if.is_some()
    };
    schema.version.clear();
    schema.released.clear();
    schema.corrections.clear();
    for listed in &mut schema.enums {
        listed.default_excludes.clear();
    }
    for ty in &mut schema.types {
        ty.anchor.clear();
        ty.group.clear();
        ty.direction.clear();
        ty.member_of.clear();
        ty.recursive = None;
        ty.empty = false;
        ty.also_accepts = None;
        ty.variants.clear();
        ty.discriminator = None;
        ty.constraints.retain(by_people);
        ty.fields = ty
            .fields
            .as_deref()
            .map(|rows| rows.iter().map(row).collect());
    }
    for method in &mut schema.methods {
        method.anchor.clear();
        method.group.clear();
        method.returns = Ty::True;
        method.uploads = None;
        method.constraints.retain(by_people);
        method.params = method.params.iter().map(row).collect();
    }
    schema
}

#[test]
fn the_forms_agree_on_the_real_api() {
    for version in ["9.2", "10.0"] {
        let page = shared(&format!("html/api-{version}.html"));
        let specification = shared(&format!("spec/{version}.json"));
        let (Some(page), Some(specification)) = (page, specification) else {
            return;
        };
        let page = import(Form::Html, &page, &committed()).unwrap().schema;
        let mut specification = import(Form::Spec, &specification, &committed())
            .unwrap()
            .schema;
        // Chapters are those of the schema, where a specification does not know better.
        for (ty, of_page) in specification.types.iter_mut().zip(&page.types) {
            ty.group.clone_from(&of_page.group);
        }
        for (method, of_page) in specification.methods.iter_mut().zip(&page.methods) {
            method.group.clone_from(&of_page.group);
        }
        assert_eq!(
            specification.to_canonical(),
            page.to_canonical(),
            "{version}"
        );
    }
}

#[test]
fn every_version_can_be_imported_and_generated() {
    for (form, name) in UPSTREAM {
        let Some(text) = shared(name) else {
            return;
        };
        let schema = import(form, &text, &committed()).unwrap().schema;
        // `.ci/versions` compiles what is generated.
        assert!(name.contains(&schema.version), "{name}: {}", schema.version);
        assert_eq!(generate(&schema).len(), FILES.len());
    }
}
