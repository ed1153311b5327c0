//! A bot with the five topics of these tests, written with teloxide.

use std::env;

use teloxide::dispatching::dialogue::{Dialogue, InMemStorage};
use teloxide::net::Download as _;
use teloxide::prelude::*;
use teloxide::sugar::request::RequestReplyExt as _;
use teloxide::types::{
    ChatAction, FileId, InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryResult,
    InlineQueryResultArticle, InputFile, InputMedia, InputMediaPhoto, InputMessageContent,
    InputMessageContentText, KeyboardButton, KeyboardMarkup, KeyboardRemove, ParseMode,
};
use teloxide::utils::command::BotCommands;

const PICTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../picture.png");

type BoxedError = Box<dyn std::error::Error + Send + Sync>;
type HandlerResult = Result<(), BoxedError>;
type Registration = Dialogue<State, InMemStorage<State>>;

#[derive(Clone, Default)]
enum State {
    #[default]
    Idle,
    Name,
    Age {
        name: String,
    },
}

#[derive(BotCommands, Clone)]
#[command(rename_rule = "lowercase")]
enum Command {
    Start,
    Counter,
    Colour,
    Register,
    Album,
}

#[derive(BotCommands, Clone)]
#[command(rename_rule = "lowercase")]
enum InRegistration {
    Cancel,
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let token = env::var("BOT_TOKEN").expect("BOT_TOKEN is the bot's token");
    let api = env::var("BOT_API").expect("BOT_API is the address of the Bot API");
    let bot = Bot::new(token).set_api_url(api.parse().expect("BOT_API is an address"));

    let conversation = dptree::filter(|state: State| !matches!(state, State::Idle))
        .branch(
            dptree::entry()
                .filter_command::<InRegistration>()
                .endpoint(cancel),
        )
        .branch(dptree::case![State::Name].endpoint(name))
        .branch(dptree::case![State::Age { name }].endpoint(age));
    let messages = Update::filter_message()
        .enter_dialogue::<Message, InMemStorage<State>, State>()
        .branch(conversation)
        .branch(
            dptree::entry()
                .filter_command::<Command>()
                .endpoint(command),
        )
        .branch(Message::filter_photo().endpoint(photo))
        .branch(Message::filter_document().endpoint(document))
        .branch(Message::filter_text().endpoint(text));
    let handler = dptree::entry()
        .branch(messages)
        .branch(Update::filter_callback_query().endpoint(pressed))
        .branch(Update::filter_inline_query().endpoint(inline))
        .branch(Update::filter_chosen_inline_result().endpoint(chosen));

    Dispatcher::builder(bot, handler)
        .dependencies(dptree::deps![InMemStorage::<State>::new()])
        .enable_ctrlc_handler()
        .build()
        .dispatch()
        .await;
}

// Hello, and what the other topics begin with

async fn command(
    bot: Bot,
    dialogue: Registration,
    message: Message,
    command: Command,
) -> HandlerResult {
    let chat = message.chat.id;
    match command {
        Command::Start => {
            let name = message.from.map(|user| user.first_name).unwrap_or_default();
            bot.send_message(chat, format!("Hello, <b>{name}</b>!"))
                .parse_mode(ParseMode::Html)
                .await?;
        }
        Command::Counter => {
            bot.send_message(chat, "Presses: 0")
                .reply_markup(counter_keyboard(0))
                .await?;
        }
        Command::Colour => {
            let buttons = ["Red", "Blue"].map(KeyboardButton::new);
            let keyboard = KeyboardMarkup::new([buttons])
                .resize_keyboard()
                .one_time_keyboard();
            bot.send_message(chat, "Which colour?")
                .reply_markup(keyboard)
                .await?;
        }
        Command::Register => {
            bot.send_message(chat, "What is your name?").await?;
            dialogue.update(State::Name).await?;
        }
        Command::Album => {
            let picture = || InputMediaPhoto::new(InputFile::file(PICTURE));
            let album = [picture().caption("Two of them"), picture()];
            bot.send_media_group(chat, album.map(InputMedia::Photo))
                .await?;
        }
    }
    Ok(())
}

async fn text(bot: Bot, message: Message, text: String) -> HandlerResult {
    if ["Red", "Blue"].contains(&&*text) {
        bot.send_message(message.chat.id, format!("{text} it is."))
            .reply_markup(KeyboardRemove::new())
            .await?;
    } else {
        bot.send_message(message.chat.id, format!("You said: {text}"))
            .reply_to(message.id)
            .await?;
    }
    Ok(())
}

// Keyboards

fn counter_keyboard(count: u32) -> InlineKeyboardMarkup {
    InlineKeyboardMarkup::new([[
        InlineKeyboardButton::callback("+1", format!("count:{}", count + 1)),
        InlineKeyboardButton::callback("Stop", "stop"),
    ]])
}

async fn pressed(bot: Bot, query: CallbackQuery) -> HandlerResult {
    let data = query.data.as_deref().unwrap_or_default();
    let shown = query
        .regular_message()
        .map(|shown| (shown.chat.id, shown.id));
    let presses = data.strip_prefix("count:").and_then(|n| n.parse().ok());
    match (shown, presses) {
        (Some((chat, id)), Some(presses)) => {
            bot.answer_callback_query(query.id)
                .text(format!("That makes {presses}"))
                .await?;
            bot.edit_message_text(chat, id, format!("Presses: {presses}"))
                .reply_markup(counter_keyboard(presses))
                .await?;
        }
        (Some((chat, id)), None) => {
            bot.answer_callback_query(query.id)
                .text("The end")
                .show_alert(true)
                .await?;
            bot.edit_message_reply_markup(chat, id).await?;
        }
        (None, _) => {}
    }
    Ok(())
}

// A conversation

async fn name(bot: Bot, dialogue: Registration, message: Message) -> HandlerResult {
    let name = message.text().unwrap_or_default().to_owned();
    bot.send_message(message.chat.id, format!("How old are you, {name}?"))
        .await?;
    dialogue.update(State::Age { name }).await?;
    Ok(())
}

async fn age(bot: Bot, dialogue: Registration, message: Message, name: String) -> HandlerResult {
    match message.text().unwrap_or_default().parse::<u8>() {
        Ok(age) => {
            bot.send_message(message.chat.id, format!("{name} is {age} years old."))
                .await?;
            dialogue.exit().await?;
        }
        Err(_) => {
            bot.send_message(message.chat.id, "A number, please.")
                .await?;
        }
    }
    Ok(())
}

async fn cancel(bot: Bot, dialogue: Registration, message: Message) -> HandlerResult {
    bot.send_message(message.chat.id, "Never mind.").await?;
    dialogue.exit().await?;
    Ok(())
}

// Media

async fn download(bot: &Bot, file_id: FileId) -> Result<Vec<u8>, BoxedError> {
    let file = bot.get_file(file_id).await?;
    let mut content = Vec::new();
    bot.download_file(&file.path, &mut content).await?;
    Ok(content)
}

async fn photo(bot: Bot, message: Message) -> HandlerResult {
    let Some(largest) = message.photo().and_then(|sizes| sizes.last()) else {
        return Ok(());
    };
    let content = download(&bot, largest.file.id.clone()).await?;
    let caption = format!("{} bytes", content.len());
    bot.send_photo(message.chat.id, InputFile::memory(content))
        .caption(caption)
        .await?;
    Ok(())
}

async fn document(bot: Bot, message: Message) -> HandlerResult {
    let Some(document) = message.document() else {
        return Ok(());
    };
    bot.send_chat_action(message.chat.id, ChatAction::UploadDocument)
        .await?;
    let content = download(&bot, document.file.id.clone()).await?;
    let caption = format!("{} bytes", content.len());
    let name = document.file_name.as_deref().unwrap_or_default();
    let copy = InputFile::memory(content).file_name(format!("copy of {name}"));
    bot.send_document(message.chat.id, copy)
        .caption(caption)
        .await?;
    Ok(())
}

// Inline mode

fn article(id: &str, title: &str, text: String) -> InlineQueryResult {
    let content = InputMessageContent::Text(InputMessageContentText::new(text));
    InlineQueryResultArticle::new(id, title, content).into()
}

async fn inline(bot: Bot, query: InlineQuery) -> HandlerResult {
    let text = &query.query;
    let results = [
        article("upper", "Upper case", text.to_uppercase()),
        article("reversed", "Reversed", text.chars().rev().collect()),
    ];
    bot.answer_inline_query(query.id, results)
        .cache_time(0)
        .await?;
    Ok(())
}

async fn chosen(bot: Bot, result: ChosenInlineResult) -> HandlerResult {
    let said = format!("You chose {} for {}", result.result_id, result.query);
    bot.send_message(result.from.id, said).await?;
    Ok(())
}
