"""A bot with the five topics of these tests, written with pyTelegramBotAPI."""

import os
from pathlib import Path

import telebot
from telebot import apihelper
from telebot.types import (
    CallbackQuery,
    ChosenInlineResult,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InputFile,
    InputMediaPhoto,
    InputTextMessageContent,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

API = os.environ["BOT_API"]
TOKEN = os.environ["BOT_TOKEN"]
PICTURE = Path(__file__).parent.parent / "picture.png"

apihelper.API_URL = API + "/bot{0}/{1}"
apihelper.FILE_URL = API + "/file/bot{0}/{1}"

bot = telebot.TeleBot(TOKEN)


# Hello


@bot.message_handler(commands=["start"])
def start(message: Message) -> None:
    bot.send_message(message.chat.id, f"Hello, <b>{message.from_user.first_name}</b>!", parse_mode="HTML")


# Keyboards


def counter_keyboard(count: int) -> InlineKeyboardMarkup:
    keyboard = InlineKeyboardMarkup()
    keyboard.row(
        InlineKeyboardButton("+1", callback_data=f"count:{count + 1}"),
        InlineKeyboardButton("Stop", callback_data="stop"),
    )
    return keyboard


@bot.message_handler(commands=["counter"])
def counter(message: Message) -> None:
    bot.send_message(message.chat.id, "Presses: 0", reply_markup=counter_keyboard(0))


@bot.callback_query_handler(func=lambda query: query.data.startswith("count:"))
def count(query: CallbackQuery) -> None:
    presses = int(query.data.removeprefix("count:"))
    shown = query.message
    bot.answer_callback_query(query.id, f"That makes {presses}")
    bot.edit_message_text(
        f"Presses: {presses}", shown.chat.id, shown.message_id, reply_markup=counter_keyboard(presses)
    )


@bot.callback_query_handler(func=lambda query: query.data == "stop")
def stop(query: CallbackQuery) -> None:
    bot.answer_callback_query(query.id, "The end", show_alert=True)
    bot.edit_message_reply_markup(query.message.chat.id, query.message.message_id)


@bot.message_handler(commands=["colour"])
def colour(message: Message) -> None:
    keyboard = ReplyKeyboardMarkup(resize_keyboard=True, one_time_keyboard=True)
    keyboard.row("Red", "Blue")
    bot.send_message(message.chat.id, "Which colour?", reply_markup=keyboard)


@bot.message_handler(func=lambda message: message.text in ("Red", "Blue"))
def coloured(message: Message) -> None:
    bot.send_message(message.chat.id, f"{message.text} it is.", reply_markup=ReplyKeyboardRemove())


# A conversation


@bot.message_handler(commands=["register"])
def register(message: Message) -> None:
    bot.send_message(message.chat.id, "What is your name?")
    bot.register_next_step_handler(message, name)


def cancelled(message: Message) -> bool:
    if message.text == "/cancel":
        bot.send_message(message.chat.id, "Never mind.")
        return True
    return False


def name(message: Message) -> None:
    if cancelled(message):
        return
    bot.send_message(message.chat.id, f"How old are you, {message.text}?")
    bot.register_next_step_handler(message, age, message.text)


def age(message: Message, name: str) -> None:
    if cancelled(message):
        return
    if not message.text.isdigit():
        bot.send_message(message.chat.id, "A number, please.")
        bot.register_next_step_handler(message, age, name)
        return
    bot.send_message(message.chat.id, f"{name} is {message.text} years old.")


# Media


def download(file_id: str) -> bytes:
    return bot.download_file(bot.get_file(file_id).file_path)


@bot.message_handler(content_types=["photo"])
def photo(message: Message) -> None:
    content = download(message.photo[-1].file_id)
    bot.send_photo(message.chat.id, content, caption=f"{len(content)} bytes")


@bot.message_handler(content_types=["document"])
def document(message: Message) -> None:
    bot.send_chat_action(message.chat.id, "upload_document")
    content = download(message.document.file_id)
    bot.send_document(
        message.chat.id,
        content,
        caption=f"{len(content)} bytes",
        visible_file_name=f"copy of {message.document.file_name}",
    )


@bot.message_handler(commands=["album"])
def album(message: Message) -> None:
    pictures = [InputMediaPhoto(InputFile(PICTURE), caption="Two of them"), InputMediaPhoto(InputFile(PICTURE))]
    bot.send_media_group(message.chat.id, pictures)


# Inline mode


def article(id: str, title: str, text: str) -> InlineQueryResultArticle:
    return InlineQueryResultArticle(id, title, InputTextMessageContent(text))


@bot.inline_handler(lambda query: True)
def inline(query: InlineQuery) -> None:
    text = query.query
    results = [article("upper", "Upper case", text.upper()), article("reversed", "Reversed", text[::-1])]
    bot.answer_inline_query(query.id, results, cache_time=0)


@bot.chosen_inline_handler(func=lambda result: True)
def chosen(result: ChosenInlineResult) -> None:
    bot.send_message(result.from_user.id, f"You chose {result.result_id} for {result.query}")


@bot.message_handler(func=lambda message: True)
def echo(message: Message) -> None:
    bot.reply_to(message, f"You said: {message.text}")


if __name__ == "__main__":
    bot.infinity_polling()
