//! Every method is called once, with the parameters that it requires, and its answer is read by the
//! generated types: the simulator's reading of the schema and the library's agree.

#[path = "common/accepted.rs"]
mod accepted;

use amanobot::methods::{self, Answer, Method};
use amanobot::schema::METHODS;
use amanobot::sim::Simulator;
use serde_json::{Value, json};

use accepted::accepted;

/// What stands for a file where it has to be sent along: nothing is.
const NO_UPLOAD: &str = "https://example.org/cat.jpg";

/// Methods that need more than what they require, or something that is not there.
const REFUSED: [&str; 78] = [
    "close: Too Many Requests: retry after 600",
    "sendLivePhoto: Bad Request: parameter \"live_photo\" can't be sent by URL",
    "sendVideoNote: Bad Request: parameter \"video_note\" can't be sent by URL",
    "sendPaidMedia: Bad Request: there are no media to send",
    "getFile: Bad Request: invalid file_id",
    "setChatAdministratorCustomTitle: Bad Request: user is not an administrator",
    "banChatSenderChat: Bad Request: chat not found",
    "unbanChatSenderChat: Bad Request: chat not found",
    "createChatSubscriptionInviteLink: Bad Request: the chat must be a channel",
    "approveChatJoinRequest: Bad Request: USER_ALREADY_PARTICIPANT",
    "declineChatJoinRequest: Bad Request: USER_ALREADY_PARTICIPANT",
    "answerChatJoinRequestQuery: Bad Request: query is too old and response timeout expired or query ID is invalid",
    "sendChatJoinRequestWebApp: Bad Request: query is too old and response timeout expired or query ID is invalid",
    "setChatPhoto: Bad Request: photo must be uploaded as an InputFile",
    "deleteChatPhoto: Bad Request: CHAT_NOT_MODIFIED",
    "setChatDescription: Bad Request: chat description is not modified",
    "unpinChatMessage: Bad Request: message to unpin not found",
    "reopenForumTopic: Bad Request: TOPIC_NOT_MODIFIED",
    "reopenGeneralForumTopic: Bad Request: TOPIC_NOT_MODIFIED",
    "unhideGeneralForumTopic: Bad Request: TOPIC_NOT_MODIFIED",
    "answerCallbackQuery: Bad Request: query is too old and response timeout expired or query ID is invalid",
    "getManagedBotToken: Bad Request: user not found",
    "replaceManagedBotToken: Bad Request: user not found",
    "getManagedBotAccessSettings: Bad Request: user not found",
    "setManagedBotAccessSettings: Bad Request: user not found",
    "setMyProfilePhoto: Bad Request: photo must be uploaded as a file",
    "sendGift: Bad Request: invalid user_id specified",
    "setBusinessAccountProfilePhoto: Bad Request: photo must be uploaded as a file",
    "upgradeGift: Bad Request: STARGIFT_UPGRADE_UNAVAILABLE",
    "transferGift: Bad Request: STARGIFT_NOT_UNIQUE",
    "postStory: Bad Request: story photo must be uploaded as a file",
    "repostStory: Bad Request: story not found",
    "editStory: Bad Request: story photo must be uploaded as a file",
    "deleteStory: Bad Request: STORY_ID_INVALID",
    "answerWebAppQuery: Bad Request: query is too old and response timeout expired or query ID is invalid",
    "savePreparedKeyboardButton: Bad Request: BUTTON_INVALID",
    "editMessageText: Bad Request: message text is empty",
    "editMessageCaption: Bad Request: message identifier is not specified",
    "editMessageMedia: Bad Request: message identifier is not specified",
    "editMessageLiveLocation: Bad Request: message identifier is not specified",
    "stopMessageLiveLocation: Bad Request: message identifier is not specified",
    "editMessageChecklist: Bad Request: message can't be edited",
    "editMessageReplyMarkup: Bad Request: message identifier is not specified",
    "stopPoll: Bad Request: message with poll to stop not found",
    "editEphemeralMessageText: Bad Request: message text is empty",
    "editEphemeralMessageMedia: Bad Request: message to edit not found",
    "editEphemeralMessageCaption: Bad Request: message to edit not found",
    "editEphemeralMessageReplyMarkup: Bad Request: message to edit not found",
    "approveSuggestedPost: Bad Request: suggested post not found",
    "declineSuggestedPost: Bad Request: suggested post not found",
    "deleteEphemeralMessage: Bad Request: message to delete not found",
    "deleteMessageReaction: Bad Request: sender_chat_id is empty",
    "deleteAllMessageReactions: Bad Request: sender_chat_id is empty",
    "getStickerSet: Bad Request: STICKERSET_INVALID",
    "uploadStickerFile: Bad Request: sticker must be uploaded as an InputFile",
    "createNewStickerSet: Bad Request: invalid sticker set name is specified",
    "addStickerToSet: Bad Request: STICKERSET_INVALID",
    "setStickerPositionInSet: Bad Request: STICKER_INVALID",
    "deleteStickerFromSet: Bad Request: STICKER_INVALID",
    "replaceStickerInSet: Bad Request: STICKERSET_INVALID",
    "setStickerEmojiList: Bad Request: STICKER_EMOJI_INVALID",
    "setStickerKeywords: Bad Request: STICKER_INVALID",
    "setStickerMaskPosition: Bad Request: STICKER_INVALID",
    "setStickerSetTitle: Bad Request: STICKERSET_INVALID",
    "setStickerSetThumbnail: Bad Request: STICKERSET_INVALID",
    "setCustomEmojiStickerSetThumbnail: Bad Request: STICKERSET_INVALID",
    "deleteStickerSet: Bad Request: STICKERSET_INVALID",
    "sendRichMessage: Bad Request: rich message must be non-empty",
    "sendRichMessageDraft: Bad Request: rich message must be non-empty",
    "answerInlineQuery: Bad Request: query is too old and response timeout expired or query ID is invalid",
    "sendInvoice: Bad Request: PAYMENT_PROVIDER_INVALID",
    "createInvoiceLink: Bad Request: PAYMENT_PROVIDER_INVALID",
    "answerShippingQuery: Bad Request: parameter \"shipping_options\" is required",
    "answerPreCheckoutQuery: Bad Request: query is too old and response timeout expired or query ID is invalid",
    "refundStarPayment: Bad Request: CHARGE_NOT_FOUND",
    "editUserStarSubscription: Bad Request: CHARGE_ID_INVALID",
    "setGameScore: Bad Request: message identifier is not specified",
    "getGameHighScores: Bad Request: message identifier is not specified",
];

/// Reads an answer; says why if that fails.
type Reader = fn(&str) -> Result<(), String>;

macro_rules! readers {
    ($($request:ident,)*) => {
        fn readers() -> Vec<(&'static str, Reader)> {
            vec![$((methods::$request::NAME, read::<methods::$request>),)*]
        }
    };
}
amanobot::each_method!(readers);

fn read<M: Method>(answer: &str) -> Result<(), String> {
    match M::Output::from_response(answer) {
        Ok(_) => Ok(()),
        Err(error) => Err(error.to_string()),
    }
}

#[tokio::test(start_paused = true)]
async fn every_method_answers_what_the_library_reads() {
    let mut refused = Vec::new();
    for (name, read) in readers() {
        let sim = Simulator::new();
        let forum = json!({"id": -2001, "type": "supergroup", "title": "Tea", "is_forum": true});
        let group = sim.add_chat(forum);
        let alice = sim.user("Alice");
        let chat = group.join(&alice);
        group.set_status(1000, "administrator");
        sim.call("sendMessage", json!({"chat_id": -2001, "text": "one"}))
            .await;
        sim.call("createForumTopic", json!({"chat_id": -2001, "name": "Two"}))
            .await;
        let link = sim
            .call("createChatInviteLink", json!({"chat_id": -2001}))
            .await;
        let shop = sim.user("Shop");
        let account = shop.connect_business();
        sim.set_stars(10_000);
        account.customer(&alice).send("hello").await;
        let gifts = sim.call("getAvailableGifts", json!({})).await;
        let gift = gifts["result"]["gifts"][0]["id"].clone();
        alice.give(&shop, gift.as_str().expect("a gift has an id"));
        let called = chat.call_guest("what is tea?").await;
        let method = METHODS
            .iter()
            .find(|method| method.name == name)
            .expect("it is there");
        let required = method
            .parameters
            .iter()
            .filter(|parameter| parameter.required);
        let mut parameters: Value = required
            .map(|parameter| (parameter.name.to_owned(), accepted(parameter, NO_UPLOAD)))
            .collect();
        let given = [
            ("invite_link", link["result"]["invite_link"].clone()),
            ("business_connection_id", json!(account.connection_id())),
            ("gift_id", gift),
            ("guest_query_id", called["guest_query_id"].clone()),
        ];
        if parameters.get("business_connection_id").is_some() && parameters.get("chat_id").is_some()
        {
            // Customers write in private.
            parameters["chat_id"] = json!(alice.id());
        }
        for (name, value) in given {
            if parameters.get(name).is_some() {
                parameters[name] = value;
            }
        }
        let answer = sim.call(name, parameters).await;
        if answer["ok"] == true {
            read(&answer.to_string()).unwrap_or_else(|error| panic!("{name}: {error}: {answer}"));
        } else {
            refused.push(format!(
                "{name}: {}",
                answer["description"].as_str().unwrap_or_default()
            ));
        }
    }
    assert_eq!(refused, REFUSED);
}
