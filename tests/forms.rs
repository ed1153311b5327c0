//! A request with files to upload says the same as one without: the form and the JSON of each method.
//!
//! Every method that takes files is called twice, with files that Telegram has and with uploads. Where
//! the JSON has a file's id, the form has a part with that file or the name of one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use amanobot::bot::transport::{
    Body, BoxFuture, Content, FileStream, Request, Response, Transport, TransportError,
};
use amanobot::methods::*;
use amanobot::schema::{self, Fact, Kind, Shape};
use amanobot::types::*;
use amanobot::wire::InputFile;
use amanobot::{Bot, Error};
use serde_json::{Map, Value, json};
use tokio::io::AsyncReadExt;

/// Keeps what is sent, and refuses it.
#[derive(Debug, Clone, Default)]
struct Recorder(Arc<Mutex<Option<Request>>>);

impl Transport for Recorder {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, TransportError>> {
        *self.0.lock().unwrap() = Some(request);
        let body = json!({"ok": false, "error_code": 400, "description": "Bad Request: recorded"});
        let body = body.to_string().into_bytes();
        Box::pin(async move { Ok(Response { status: 400, body }) })
    }

    fn file(&self, _: &str) -> BoxFuture<'_, Result<FileStream, TransportError>> {
        unreachable!("nothing is downloaded")
    }
}

async fn body_of<M: Method>(request: M) -> Body {
    let recorder = Recorder::default();
    let bot = Bot::with_transport("1:token", recorder.clone()).unwrap();
    let error = bot.call(request).await.map(drop).unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error}");
    let sent = recorder.0.lock().unwrap().take().unwrap();
    assert_eq!(sent.method, M::NAME);
    sent.body
}

/// A file that Telegram has.
fn known(name: &str) -> InputFile {
    InputFile::id(name)
}

/// A file to upload, with its name for content.
fn upload(name: &str) -> InputFile {
    InputFile::bytes(format!("{name}.bin"), name)
}

/// Checks one method's request, made with files of either sort; answers the names of the file parts.
async fn check<M: Method>(make: impl Fn(fn(&str) -> InputFile) -> M) -> Vec<String> {
    let method = schema::method(M::NAME).unwrap();
    let Body::Json(json) = body_of(make(known)).await else {
        panic!("{}: files that Telegram has need no form", M::NAME);
    };
    let json: Map<String, Value> = serde_json::from_slice(&json).unwrap();
    let Body::Multipart(parts) = body_of(make(upload)).await else {
        panic!("{}: uploads need a form", M::NAME);
    };

    let mut files = BTreeMap::new();
    let mut names = Vec::new();
    let mut fields = BTreeMap::new();
    for part in parts {
        match part.content {
            Content::Text(text) => assert!(fields.insert(part.name, text).is_none()),
            Content::File {
                file_name,
                length,
                mut reader,
            } => {
                let mut content = String::new();
                reader.read_to_string(&mut content).await.unwrap();
                assert_eq!(file_name, format!("{content}.bin"));
                assert_eq!(length, Some(content.len() as u64));
                names.push(part.name.clone());
                assert!(files.insert(part.name, content).is_none());
            }
        }
    }

    // The same parameters with the same values, each file in its place.
    let mut found = Map::new();
    for (name, text) in fields {
        let parameter = method
            .parameter(&name)
            .unwrap_or_else(|| panic!("{}: {name}", M::NAME));
        // A chat's name is text, its number is not.
        let is_text = match parameter.kind {
            Kind::OneOf(kinds) => kinds.contains(&Kind::String) && text.parse::<i64>().is_err(),
            kind => kind == Kind::String,
        };
        let value = if is_text {
            Value::String(text)
        } else {
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}: {text}"))
        };
        found.insert(name, resolve(value, &mut files));
    }
    for (name, content) in files {
        found.insert(name, Value::String(content));
    }
    assert_eq!(found, json, "{}", M::NAME);
    names
}

/// Puts in place of `attach://…` what is in that part, which is then used up.
fn resolve(value: Value, files: &mut BTreeMap<String, String>) -> Value {
    match value {
        Value::String(text) => match text.strip_prefix("attach://") {
            Some(part) => Value::String(
                files
                    .remove(part)
                    .unwrap_or_else(|| panic!("no part `{part}`")),
            ),
            None => Value::String(text),
        },
        Value::Array(items) => items.into_iter().map(|item| resolve(item, files)).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| (name, resolve(value, files)))
            .collect::<Map<_, _>>()
            .into(),
        other => other,
    }
}

/// A rich message with a file in each place that may hold one.
fn rich_message(file: fn(&str) -> InputFile) -> InputRichMessage {
    let photo = |name| InputRichBlockPhoto::new(InputMediaPhoto::new(file(name)));
    let inner: [InputRichBlock; 2] = [
        InputRichBlockDetails::new("more", [photo("in details")]).into(),
        InputRichBlockCollage::new([photo("in a collage")]).into(),
    ];
    let blocks: [InputRichBlock; 3] = [
        InputRichBlockParagraph::new("attached below").into(),
        InputRichBlockList::new([InputRichBlockListItem::new(inner)]).into(),
        InputRichBlockVideo::new(
            InputMediaVideo::new(file("a video"))
                .thumbnail(file("its thumbnail"))
                .cover(file("its cover")),
        )
        .into(),
    ];
    let media: [InputRichMessageMedia; 2] = [
        InputRichMessageMedia::new("voice", InputMediaVoiceNote::new(file("a voice"))),
        InputRichMessageMedia::new("music", InputMediaAudio::new(file("music"))),
    ];
    InputRichMessage::new().blocks(blocks).media(media)
}

fn keyboard() -> ReplyMarkup {
    InlineKeyboardMarkup::from([[InlineKeyboardButton::new("\"go\"").url("https://example.org")]])
        .into()
}

/// Calls a macro with each method that takes uploads and a request of it.
macro_rules! each_form {
    ($check:ident) => {
        // A file is a parameter of its own.
        $check!(SetWebhook: |file| SetWebhook::builder().url("https://example.org").certificate(file("certificate")).max_connections(3).drop_pending_updates(true).allowed_updates([UpdateType::Poll]));
        $check!(SendPhoto: |file| SendPhoto::builder().chat_id(7).photo(file("photo")).caption("\"süß\"\n").parse_mode(ParseMode::Html).reply_markup(keyboard()).has_spoiler(false));
        $check!(SendLivePhoto: |file| SendLivePhoto::builder().chat_id("@tea").live_photo(file("live_photo")).photo(file("photo")));
        $check!(SendAudio: |file| SendAudio::builder().chat_id(7).audio(file("audio")).thumbnail(file("thumbnail")).title("true").duration(90));
        $check!(SendDocument: |file| SendDocument::builder().chat_id(7).document(file("document")).thumbnail(file("thumbnail")).caption("7"));
        $check!(SendVideo: |file| SendVideo::builder().chat_id(7).video(file("video")).thumbnail(file("thumbnail")).cover(file("cover")).reply_parameters(ReplyParameters::new().message_id(2).quote("attach")));
        $check!(SendAnimation: |file| SendAnimation::builder().chat_id(7).animation(file("animation")).thumbnail(file("thumbnail")).caption_entities([MessageEntity::new(MessageEntityType::Bold, 0, 1)]).caption("x"));
        $check!(SendVoice: |file| SendVoice::builder().chat_id(7).voice(file("voice")).caption(""));
        $check!(SendVideoNote: |file| SendVideoNote::builder().chat_id(7).video_note(file("video_note")).thumbnail(file("thumbnail")));
        $check!(SetChatPhoto: |file| SetChatPhoto::builder().chat_id(-100).photo(file("photo")));
        $check!(SendSticker: |file| SendSticker::builder().chat_id(7).sticker(file("sticker")).emoji("🦀"));
        $check!(UploadStickerFile: |file| UploadStickerFile::builder().user_id(7).sticker(file("sticker")).sticker_format("static"));
        $check!(SetStickerSetThumbnail: |file| SetStickerSetThumbnail::builder().name("crabs").user_id(7).thumbnail(file("thumbnail")).format("video"));

        // Files are somewhere within a parameter.
        $check!(SendPaidMedia: |file| SendPaidMedia::builder().chat_id(7).star_count(3).media([
            InputPaidMediaPhoto::new(file("a")).into(),
            InputPaidMediaVideo::new(file("b")).thumbnail(file("c")).cover(file("d")).into(),
            InputPaidMedia::from(InputPaidMediaLivePhoto::new(file("e"), file("f"))),
        ]));
        $check!(SendMediaGroup: |file| SendMediaGroup::builder().chat_id(7).media([
            InputMediaAudio::new(file("a")).thumbnail(file("b")).into(),
            InputMediaDocument::new(file("c")).thumbnail(file("d")).caption("\"quoted\"").into(),
            InputMediaLivePhoto::new(file("e"), file("f")).into(),
            InputMediaPhoto::new(file("g")).into(),
            MediaGroupItem::from(InputMediaVideo::new(file("h")).cover(file("i"))),
        ]));
        $check!(SendPoll: |file| SendPoll::builder().chat_id(7).question("?").options([
            InputPollOption::new("one").media(InputMediaSticker::new(file("a"))),
            InputPollOption::new("two").media(InputMediaPhoto::new(file("b"))),
            InputPollOption::new("three").media(InputMediaLocation::new(1.5, -2.0)),
        ]).media(InputMediaAnimation::new(file("c")).thumbnail(file("d"))).explanation_media(InputMediaDocument::new(file("e"))));
        $check!(SetMyProfilePhoto: |file| SetMyProfilePhoto::builder().photo(InputProfilePhotoStatic::new(file("a"))));
        $check!(SetBusinessAccountProfilePhoto: |file| SetBusinessAccountProfilePhoto::builder().business_connection_id("b").photo(InputProfilePhotoAnimated::new(file("a")).main_frame_timestamp(0.5)));
        $check!(PostStory: |file| PostStory::builder().business_connection_id("b").content(InputStoryContentVideo::new(file("a"))).active_period(21_600));
        $check!(EditStory: |file| EditStory::builder().business_connection_id("b").story_id(1).content(InputStoryContentPhoto::new(file("a"))));
        $check!(EditMessageMedia: |file| EditMessageMedia::builder().target((7, 2)).media(InputMediaVideo::new(file("a")).thumbnail(file("b"))));
        $check!(EditEphemeralMessageMedia: |file| EditEphemeralMessageMedia::builder().chat_id(7).receiver_user_id(1).ephemeral_message_id(2).media(InputMediaPhoto::new(file("a"))));
        $check!(CreateNewStickerSet: |file| CreateNewStickerSet::builder().user_id(7).name("crabs").title("Crabs").stickers([
            InputSticker::new(file("a"), "static", ["🦀"]),
            InputSticker::new(file("b"), "video", ["🌊", "🦀"]).keywords(["tide"]),
        ]));
        $check!(AddStickerToSet: |file| AddStickerToSet::builder().user_id(7).name("crabs").sticker(InputSticker::new(file("a"), "static", ["🦀"])));
        $check!(ReplaceStickerInSet: |file| ReplaceStickerInSet::builder().user_id(7).name("crabs").old_sticker("old").sticker(InputSticker::new(file("a"), "static", ["🦀"])));
        $check!(EditMessageText: |file| EditMessageText::builder().target((7, 2)).rich_message(rich_message(file)));
        $check!(EditEphemeralMessageText: |file| EditEphemeralMessageText::builder().chat_id(7).receiver_user_id(1).ephemeral_message_id(2).rich_message(rich_message(file)));
        $check!(SendRichMessage: |file| SendRichMessage::builder().chat_id(7).rich_message(rich_message(file)));
    };
}

#[tokio::test]
async fn a_form_says_what_the_json_says() {
    macro_rules! check_form {
        ($request:ident: |$file:ident| $($made:tt)+) => {
            check(|$file| ($($made)+).build()).await
        };
    }
    each_form!(check_form);
}

#[test]
fn every_method_that_takes_uploads_is_here() {
    let mut here = BTreeSet::new();
    macro_rules! note {
        ($request:ident: $($made:tt)+) => {
            here.insert(<$request as Method>::NAME)
        };
    }
    each_form!(note);
    // What these show must be on Telegram's servers already, though their types could hold more.
    let no_uploads = [
        "answerGuestQuery",
        "answerInlineQuery",
        "answerWebAppQuery",
        "savePreparedInlineMessage",
        "sendRichMessageDraft",
    ];
    let mut take = BTreeSet::new();
    for method in schema::METHODS {
        let mut seen = BTreeSet::new();
        let parameters = method.parameters.iter();
        if { parameters }.any(|member| may_upload(member.facts, &member.kind, &mut seen)) {
            take.insert(method.name);
        }
    }
    for name in no_uploads {
        assert!(take.remove(name), "{name}");
    }
    let (gone, new) = (&here - &take, &take - &here);
    assert_eq!(here, take, "gone: {gone:?}, new: {new:?}");
}

fn may_upload(facts: &[Fact], kind: &Kind, seen: &mut BTreeSet<&'static str>) -> bool {
    if facts
        .iter()
        .any(|fact| matches!(fact, Fact::File { upload: true, .. }))
    {
        return true;
    }
    match kind {
        Kind::Array(item) => may_upload(&[], item, seen),
        Kind::OneOf(kinds) => kinds.iter().any(|kind| may_upload(&[], kind, seen)),
        Kind::Object(name) if seen.insert(name) => match &schema::ty(name).unwrap().shape {
            Shape::Struct { members, .. } => {
                { members.iter() }.any(|member| may_upload(member.facts, &member.kind, seen))
            }
            Shape::Union { variants, .. } => {
                variants.iter().any(|kind| may_upload(&[], kind, seen))
            }
            Shape::File => true,
        },
        _ => false,
    }
}

#[tokio::test]
async fn the_part_of_a_parameter_has_its_name() {
    let names = check(|file| {
        SendVideo::builder()
            .chat_id(7)
            .video(file("v"))
            .cover(file("c"))
            .thumbnail(file("t"))
            .build()
    })
    .await;
    let names: BTreeSet<_> = names.iter().map(String::as_str).collect();
    assert_eq!(names, BTreeSet::from(["cover", "thumbnail", "video"]));
}

#[tokio::test]
async fn the_parts_within_a_parameter_are_numbered() {
    let names = check(|file| {
        let media = [
            MediaGroupItem::from(InputMediaLivePhoto::new(file("a"), file("b"))),
            InputMediaVideo::new(file("c")).thumbnail(file("d")).into(),
        ];
        SendMediaGroup::builder().chat_id(7).media(media).build()
    })
    .await;
    let names: BTreeSet<_> = names.iter().map(String::as_str).collect();
    assert_eq!(
        names,
        BTreeSet::from(["media1", "media2", "photo1", "thumbnail1"])
    );
}

#[tokio::test]
async fn a_request_without_parameters_has_no_body() {
    assert!(matches!(
        body_of(GetMe::builder().build()).await,
        Body::Empty
    ));
    let updates = body_of(GetUpdates::builder().build()).await;
    assert!(matches!(updates, Body::Empty), "{updates:?}");
}
