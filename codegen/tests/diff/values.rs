//! Values and alternatives.

use crate::{as_it_is, edited, item, push, row, short};
use amanobot_codegen::diff::{Changes, Severity};
use serde_json::{Value, json};

#[test]
fn values_and_alternatives_may_come() {
    let edit = |schema: &mut Value| {
        push(
            &mut item(schema, "enums", "ChatType")["values"],
            json!("channel"),
        );
        let forced = json!({"ref": "PhotoDrawn"});
        push(
            &mut item(schema, "unions", "ReplyMarkup")["of"],
            forced.clone(),
        );
        let rule = json!({"has": ["type"], "variant": "PhotoDrawn"});
        push(
            &mut item(schema, "unions", "ReplyMarkup")["shape_rules"],
            rule,
        );
        let markup = &mut row(schema, "methods", "sendNote", "markup")["type"]["one_of"];
        push(markup, forced);
    };
    // The parameter of the union's type has not changed.
    let (there, back) = edited(as_it_is, edit);
    let short = |changes: &Changes, severity| -> Vec<String> {
        let list = changes.list.iter();
        let list = list.filter(|change| change.severity == severity);
        list.map(short).collect()
    };
    assert_eq!(short(&there, Severity::Breaking), [""; 0]);
    assert_eq!(
        short(&there, Severity::Additive),
        [
            "additive: ReplyMarkup.PhotoDrawn came",
            "additive: ChatType.channel came",
        ]
    );
    assert_eq!(
        short(&back, Severity::Breaking),
        [
            "breaking: ReplyMarkup.PhotoDrawn went",
            "breaking: ChatType.channel went",
        ]
    );
}

#[test]
fn variants_are_renamed_when_a_new_one_shares_less_of_its_name() {
    let edit = |schema: &mut Value| {
        let photo = item(schema, "types", "Photo");
        push(&mut photo["variants"], json!({"ref": "Sketch"}));
        photo["discriminator"]["values"]["Sketch"] = json!("sketch");
        let field = json!({"name": "type", "type": "String", "required": true, "const": "sketch"});
        let sketch = json!({
            "name": "Sketch", "anchor": "", "group": "", "kind": "struct",
            "direction": ["input"], "fields": [field],
        });
        push(&mut schema["types"], sketch);
    };
    let (there, _) = edited(as_it_is, edit);
    let breaking = there
        .list
        .iter()
        .filter(|change| change.severity == Severity::Breaking);
    assert_eq!(
        breaking.map(short).collect::<Vec<_>>(),
        [
            "breaking: Photo.PhotoCached variant Cached -> PhotoCached",
            "breaking: Photo.PhotoLinked variant Linked -> PhotoLinked",
            "breaking: Photo.PhotoDrawn variant Drawn -> PhotoDrawn",
        ]
    );
}
