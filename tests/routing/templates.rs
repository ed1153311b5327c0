//! What JSON has to look like.

use amanobot::prelude::*;
use amanobot::update::{Template, filter};
use serde_json::{Value, json};

use crate::objects::{pressed, said, update, update_of, vectors};

fn matches(template: impl Into<Template>, value: &Value) -> bool {
    template.into().matches(value)
}

#[test]
fn an_object_needs_the_members_that_are_named_and_may_have_others() {
    let template = json!({"chat": {"id": 7}, "text": "hi"});
    assert!(matches(
        template.clone(),
        &json!({"chat": {"id": 7, "x": 0}, "text": "hi", "y": 0})
    ));
    assert!(!matches(
        template.clone(),
        &json!({"chat": {"id": 8}, "text": "hi"})
    ));
    assert!(!matches(template.clone(), &json!({"chat": {"id": 7}})));
    assert!(!matches(
        template.clone(),
        &json!({"chat": 7, "text": "hi"})
    ));
    assert!(!matches(template, &json!("hi")));
    assert!(matches(json!({}), &json!({"a": 1})));
    assert!(!matches(json!({}), &json!(1)));
    assert!(!matches(json!({"a": null}), &json!({})));
}

#[test]
fn numbers_are_equal_by_value_and_nothing_else_is() {
    let big = 9_007_199_254_740_993_i64;
    for (a, b, same) in [
        (json!(1), json!(1.0), true),
        (json!(-1), json!(-1.0), true),
        (json!(1.5), json!(1.5), true),
        (json!(1), json!(1.5), false),
        (json!(u64::MAX), json!(u64::MAX), true),
        (json!(u64::MAX), json!(-1), false),
        (json!(0), json!(1e300), false),
        // The nearest float is one less.
        (json!(big), json!(9_007_199_254_740_992.0), false),
        (json!(1), json!(true), false),
        (json!(0), json!(null), false),
        (json!(1), json!("1"), false),
        (json!([1, {"a": 2}]), json!([1.0, {"a": 2.0}]), true),
        // Inside a list an object is compared as a whole.
        (json!([{"a": 2}]), json!([{"a": 2, "b": 3}]), false),
        (json!([1]), json!([1, 2]), false),
    ] {
        assert_eq!(matches(a.clone(), &b), same, "{a} and {b}");
        if !a.is_object() {
            assert_eq!(matches(b.clone(), &a), same, "{b} and {a}");
        }
    }
}

#[test]
fn one_of_the_selected_members_has_to_match() {
    let template = Template::any().some_member(|name| name.starts_with('_'), json!({"id": 7}));
    assert!(template.matches(&json!({"_a": {"id": 8}, "_b": {"id": 7}})));
    assert!(!template.matches(&json!({"_a": {"id": 8}, "b": {"id": 7}})));
    assert!(!template.matches(&json!({})));
}

#[test]
fn a_predicate_that_panics_does_not_match() {
    let picky = || Template::when(|value| value.as_str().unwrap().len() > 1);
    assert!(matches(picky(), &json!("ab")));
    assert!(!matches(picky(), &json!(7)));
    let name = Template::any().some_member(|name| name.parse::<u8>().unwrap() > 1, json!(0));
    assert!(!name.matches(&json!({"x": 0})));
    assert!(name.matches(&json!({"2": 0})));
}

#[test]
fn an_update_is_held_against_the_template_without_its_wrapping() {
    let in_7 = || Template::from(json!({"chat": {"id": 7}})).filter();
    assert!(in_7()(&said(7, "hi")));
    assert!(!in_7()(&said(8, "hi")));
    assert!(!in_7()(&pressed(Some("d"))));
    let pressed_in_7 =
        Template::from(json!({"message": {"chat": {"id": 7}}, "data": "d"})).filter();
    assert!(pressed_in_7(&pressed(Some("d"))));
    let unknown = update("telepathy", &json!({"strength": 3}));
    assert!(Template::from(json!({"strength": 3.0})).filter()(&unknown));
    assert!(Template::any()
        .filter()
        .and(filter::flavor(Flavor::Unknown))(&unknown));
}

#[test]
fn templates_show_what_they_ask_for() {
    let template = Template::from(json!({"a": [1]}))
        .member("b", Template::when(Value::is_string))
        .some_member(|_| true, json!(null));
    assert_eq!(
        format!("{template:?}"),
        r#"[{"a": [1]}, {"b": when(…)}, {…: null}]"#
    );
}

/// A pattern of the vectors: all its templates at once.
fn pattern(templates: &Value) -> Template {
    let templates = templates.as_array().unwrap().iter();
    templates.fold(Template::any(), |all, one| all.and(template(one)))
}

fn template(written: &Value) -> Template {
    let Value::Object(members) = written else {
        return written.clone().into();
    };
    if written == &json!({"$fn": "is_str"}) {
        return Template::when(Value::is_string);
    }
    members
        .iter()
        .fold(
            json!({}).into(),
            |all: Template, (name, member)| match name.strip_prefix("re:") {
                Some("^_.+") => {
                    let is_event = |name: &str| name.len() > 1 && name.starts_with('_');
                    all.some_member(is_event, template(member))
                }
                Some(other) => panic!("the expression {other} is new"),
                None => all.member(name, template(member)),
            },
        )
}

#[test]
fn templates_match_what_they_match_in_the_original() {
    let messages = vectors("flavor.json");
    for case in vectors("patterns.json") {
        let template = pattern(&case["pattern"]);
        for (name, expected) in case["matches"].as_object().unwrap() {
            let message = messages
                .iter()
                .find(|message| message["name"] == **name)
                .unwrap();
            let message = &message["msg"];
            assert_eq!(template.matches(message), *expected, "{template:?}, {name}");
            if let Some(update) = update_of(message) {
                assert_eq!(
                    template.clone().filter()(&update),
                    *expected,
                    "{template:?}, {name}"
                );
            }
        }
    }
}
