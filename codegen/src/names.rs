//! Names as they travel → names in Rust.

use crate::schema::{Schema, Ty};
use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

/// `type` is the only Bot API name that Rust keeps for itself.
const RENAMED: [(&str, &str); 1] = [("type", "kind")];

/// The Rust name of a member or parameter.
pub(crate) fn member(name: &str) -> Ident {
    ident(member_name(name))
}

/// The same as text, which need not be a name yet.
pub(crate) fn member_name(name: &str) -> &str {
    let renamed = RENAMED.iter().find(|(wire, _)| *wire == name);
    renamed.map_or(name, |(_, rust)| rust)
}

/// The Rust name of a method's function: `sendMessage` → `send_message`.
pub(crate) fn function(method: &str) -> Ident {
    ident(&method.to_snake_case())
}

/// The Rust name of a method's request: `sendMessage` → `SendMessage`.
pub(crate) fn request(method: &str) -> Ident {
    ident(&method.to_upper_camel_case())
}

/// The Rust name of one value of an enumeration: `custom_emoji` → `CustomEmoji`.
pub(crate) fn value(value: &str) -> String {
    value.to_upper_camel_case()
}

/// An identifier.
pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The Rust names of the alternatives of a union: what the structs' names do not share.
///
/// `ChatMemberOwner`, `ChatMemberLeft` → `Owner`, `Left`; `InputTextMessageContent`,
/// `InputVenueMessageContent` → `Text`, `Venue`. Names stay whole when nothing would be left of one.
pub(crate) fn variants(alternatives: &[Ty]) -> Vec<String> {
    let words: Vec<Vec<&str>> = alternatives
        .iter()
        .filter_map(|ty| {
            if let Ty::Ref(name) = ty {
                Some(split(name))
            } else {
                None
            }
        })
        .collect();
    let shortest = words.iter().map(Vec::len).min().unwrap_or(0);
    let same =
        |at: &dyn Fn(&Vec<&str>) -> String| words.iter().all(|name| at(name) == at(&words[0]));
    let head = (0..shortest)
        .take_while(|&i| same(&|name| name[i].to_owned()))
        .count();
    let tail = (0..shortest)
        .take_while(|&i| same(&|name| name[name.len() - 1 - i].to_owned()))
        .count();
    let (head, tail) = if head + tail >= shortest {
        if head < shortest { (head, 0) } else { (0, 0) }
    } else {
        (head, tail)
    };
    alternatives
        .iter()
        .map(|ty| match ty {
            Ty::Ref(name) => {
                let words = split(name);
                words[head..words.len() - tail].concat()
            }
            Ty::String => "Text".to_owned(),
            Ty::Array(_) => "Sequence".to_owned(),
            other => other.to_string(),
        })
        .collect()
}

/// The words of a camel-case name, with their capitals.
pub(crate) fn split(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    for (index, letter) in name.char_indices().skip(1) {
        if letter.is_ascii_uppercase() {
            words.push(&name[start..index]);
            start = index;
        }
    }
    words.push(&name[start..]);
    words
}

/// The variants of an enumeration, in the order of its values.
pub(crate) fn enum_variants(schema: &Schema, name: &str) -> Vec<(String, String)> {
    let Some(listed) = schema.enums.iter().find(|item| item.name == name) else {
        return Vec::new();
    };
    let rust = |(index, wire): (usize, &String)| match listed.variants.get(index) {
        Some(given) => (wire.clone(), given.clone()),
        None => (wire.clone(), value(wire)),
    };
    listed.values.iter().enumerate().map(rust).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(names: &[&str]) -> Vec<String> {
        variants(
            &names
                .iter()
                .map(|name| Ty::Ref((*name).to_owned()))
                .collect::<Vec<_>>(),
        )
    }

    #[test]
    fn variants_are_what_the_names_do_not_share() {
        assert_eq!(
            of(&["ChatMemberOwner", "ChatMemberMember"]),
            ["Owner", "Member"]
        );
        assert_eq!(
            of(&["InputTextMessageContent", "InputVenueMessageContent"]),
            ["Text", "Venue"]
        );
    }

    #[test]
    fn variants_stay_whole_when_nothing_would_be_left() {
        assert_eq!(
            of(&["Message", "InaccessibleMessage"]),
            ["Message", "InaccessibleMessage"]
        );
        assert_eq!(
            of(&["ReplyKeyboardRemove", "ForceReply"]),
            ["ReplyKeyboardRemove", "ForceReply"]
        );
    }

    #[test]
    fn a_lone_object_keeps_its_name() {
        let alternatives = [Ty::String, Ty::Ref("RichTextBold".to_owned())];
        assert_eq!(variants(&alternatives), ["Text", "RichTextBold"]);
    }

    #[test]
    fn a_keyword_is_renamed() {
        assert_eq!(member("type").to_string(), "kind");
        assert_eq!(member("from").to_string(), "from");
    }
}
