//! What is read and written: texts and objects.

use amanobot::prelude::*;
use amanobot::text::{to_html, to_markdown};
use amanobot::types::{MessageEntity, MessageEntityType as Kind};
use amanobot::update::Glance;
use serde_json::{Value, json};

/// D10: offsets were counted in code points, texts in entities not escaped, nested entities doubled,
/// addresses put into markup as they were.
#[test]
fn d10_entities_become_markup_that_means_the_same() {
    let entity = MessageEntity::new;

    // Offsets count UTF-16 units, of which the emoji has two.
    assert_eq!(
        to_html("😀 a b", &[entity(Kind::Bold, 3, 1)]),
        "😀 <b>a</b> b"
    );
    // Text is escaped, inside of entities too.
    assert_eq!(
        to_html("a<b", &[entity(Kind::Italic, 0, 3)]),
        "<i>a&lt;b</i>"
    );
    assert_eq!(to_markdown("a_b", &[entity(Kind::Mention, 0, 3)]), r"a\_b");
    // Entities nest, and no text comes twice.
    let nested = [entity(Kind::Bold, 0, 5), entity(Kind::Italic, 2, 1)];
    assert_eq!(to_html("a b c", &nested), "<b>a <i>b</i> c</b>");
    let crossing = [entity(Kind::Bold, 0, 3), entity(Kind::Italic, 2, 3)];
    assert_eq!(to_html("a b c", &crossing), "<b>a <i>b</i></b><i> c</i>");
    // Addresses stay where they belong.
    let link = [entity(Kind::TextLink, 0, 1).url("http://x/(\"&)")];
    assert_eq!(
        to_html("a", &link),
        r#"<a href="http://x/(&quot;&amp;)">a</a>"#
    );
    assert_eq!(to_markdown("a", &link), "[a](http://x/(\"&%29)");
    // Kinds that were not known.
    assert_eq!(to_html("a", &[entity(Kind::Underline, 0, 1)]), "<u>a</u>");
}

fn message(content: &Value) -> Message {
    let mut message = json!({"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}});
    let content = content.as_object().unwrap().clone();
    message.as_object_mut().unwrap().extend(content);
    serde_json::from_value(message).unwrap()
}

/// D16: a venue was a location, unknown content and presses in games were errors.
#[test]
fn d16_every_message_and_every_press_has_a_headline() {
    let place = json!({"latitude": 1.0, "longitude": 2.0});
    let venue = json!({"location": place, "title": "Inn", "address": "Road 1"});
    let venue = message(&json!({"venue": venue, "location": place}));
    assert_eq!(venue.glance().content_type, "venue");
    let dice = message(&json!({"dice": {"emoji": "🎲", "value": 6}}));
    assert_eq!(dice.content().content_type(), "dice");
    let newer = message(&json!({"telepathy": {"thought": "?"}}));
    assert_eq!(newer.content(), Content::Unknown);

    let from = json!({"id": 7, "is_bot": false, "first_name": "U"});
    let press = json!({"id": "q", "from": from, "chat_instance": "i", "game_short_name": "chess"});
    let update = json!({"update_id": 1, "callback_query": press});
    let update: Update = serde_json::from_value(update).unwrap();
    let Some(Glance::CallbackQuery(glance)) = update.glance() else {
        panic!("{update:?}");
    };
    assert_eq!((glance.from_id, glance.data), (7, None));
}

/// D17: typed objects lost members: of photos the width, of messages the animation, of polls the types
/// of their options, and updates had no payments.
#[test]
fn d17_typed_objects_have_all_their_members() {
    let photo = json!({"file_id": "F", "file_unique_id": "U", "width": 640, "height": 480});
    let mut animation = photo.clone();
    animation["duration"] = json!(2);
    let place = json!({"latitude": 1.0, "longitude": 2.0});
    let poll = json!({
        "id": "p", "question": "?", "type": "regular", "is_anonymous": false, "is_closed": false,
        "allows_multiple_answers": false, "total_voter_count": 1,
        "options": [{"persistent_id": "o", "text": "yes", "voter_count": 1}],
    });
    let message = message(&json!({
        "photo": [photo],
        "animation": animation,
        "poll": poll,
        "venue": {"location": place, "title": "Inn", "address": "Road", "foursquare_type": "food"},
    }));
    let photo = &message.photo.as_ref().unwrap()[0];
    assert_eq!((photo.file_unique_id.as_str(), photo.width), ("U", 640));
    assert_eq!(message.animation.as_ref().unwrap().duration, 2);
    let poll = message.poll.as_ref().unwrap();
    assert!(!poll.is_anonymous);
    assert_eq!(
        (poll.options[0].text.as_str(), poll.options[0].voter_count),
        ("yes", 1)
    );
    let venue = message.venue.as_ref().unwrap();
    assert_eq!(venue.foursquare_type.as_deref(), Some("food"));

    let from = json!({"id": 7, "is_bot": false, "first_name": "U"});
    let address = json!({
        "country_code": "DE", "state": "", "city": "B", "street_line1": "S", "street_line2": "",
        "post_code": "1",
    });
    let payments = [
        (
            "shipping_query",
            json!({"id": "q", "from": from, "invoice_payload": "tea", "shipping_address": address}),
        ),
        (
            "pre_checkout_query",
            json!({"id": "q", "from": from, "currency": "EUR", "total_amount": 5, "invoice_payload": "tea"}),
        ),
    ];
    for (kind, object) in payments {
        let update = json!({"update_id": 1, kind: object});
        let update: Update = serde_json::from_value(update).unwrap();
        let payload = match &update.kind {
            UpdateKind::ShippingQuery(query) => &query.invoice_payload,
            UpdateKind::PreCheckoutQuery(query) => &query.invoice_payload,
            other => panic!("{other:?}"),
        };
        assert_eq!(payload, "tea");
    }
}
