"""A bot with the five topics of these tests, written with the original amanobot.

`amanobot.DelegatorBot` of 2.1.0 takes no `api_endpoint`, and needs a Python older than 3.10: the conversation is
kept in an object for each chat, as amanobot's own examples without delegates do.
"""

import io
import os
import time
from pathlib import Path

import amanobot
from amanobot.helper import Answerer
from amanobot.loop import MessageLoop
from amanobot.namedtuple import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputMediaPhoto,
    InputTextMessageContent,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

API = os.environ["BOT_API"]
TOKEN = os.environ["BOT_TOKEN"]
PICTURE = Path(__file__).parent.parent / "picture.png"

bot = amanobot.Bot(TOKEN, api_endpoint=API)
answerer = Answerer(bot)


# Keyboards


def counter_keyboard(count):
    more = InlineKeyboardButton(text="+1", callback_data=f"count:{count + 1}")
    stop = InlineKeyboardButton(text="Stop", callback_data="stop")
    return InlineKeyboardMarkup(inline_keyboard=[[more, stop]])


def on_callback_query(msg):
    query_id, from_id, data = amanobot.glance(msg, flavor="callback_query")
    shown = amanobot.message_identifier(msg["message"])
    if data == "stop":
        bot.answerCallbackQuery(query_id, text="The end", show_alert=True)
        bot.editMessageReplyMarkup(shown)
    else:
        presses = int(data.split(":")[1])
        bot.answerCallbackQuery(query_id, text=f"That makes {presses}")
        bot.editMessageText(shown, f"Presses: {presses}", reply_markup=counter_keyboard(presses))


# A conversation


class Registration:
    def __init__(self, chat_id):
        self.chat_id = chat_id
        self.name = None
        bot.sendMessage(chat_id, "What is your name?")

    def hear(self, text):
        """Answers, and tells whether the conversation goes on."""
        if text == "/cancel":
            bot.sendMessage(self.chat_id, "Never mind.")
            return False
        if self.name is None:
            self.name = text
            bot.sendMessage(self.chat_id, f"How old are you, {text}?")
            return True
        if not text.isdigit():
            bot.sendMessage(self.chat_id, "A number, please.")
            return True
        bot.sendMessage(self.chat_id, f"{self.name} is {text} years old.")
        return False


registrations = {}


# Messages


def on_text(msg, chat_id):
    text = msg["text"]
    if chat_id in registrations:
        if not registrations[chat_id].hear(text):
            del registrations[chat_id]
    elif text == "/start":
        bot.sendMessage(chat_id, f"Hello, <b>{msg['from']['first_name']}</b>!", parse_mode="HTML")
    elif text == "/counter":
        bot.sendMessage(chat_id, "Presses: 0", reply_markup=counter_keyboard(0))
    elif text == "/colour":
        buttons = [[KeyboardButton(text="Red"), KeyboardButton(text="Blue")]]
        keyboard = ReplyKeyboardMarkup(keyboard=buttons, resize_keyboard=True, one_time_keyboard=True)
        bot.sendMessage(chat_id, "Which colour?", reply_markup=keyboard)
    elif text in ("Red", "Blue"):
        bot.sendMessage(chat_id, f"{text} it is.", reply_markup=ReplyKeyboardRemove())
    elif text == "/register":
        registrations[chat_id] = Registration(chat_id)
    elif text == "/album":
        with open(PICTURE, "rb") as one, open(PICTURE, "rb") as two:
            bot.sendMediaGroup(chat_id, [InputMediaPhoto(media=one, caption="Two of them"), InputMediaPhoto(media=two)])
    else:
        bot.sendMessage(chat_id, f"You said: {text}", reply_to_message_id=msg["message_id"])


def download(file_id):
    content = io.BytesIO()
    bot.download_file(file_id, content)
    return content.getvalue()


def on_chat_message(msg):
    content_type, chat_type, chat_id = amanobot.glance(msg)
    if content_type == "text":
        on_text(msg, chat_id)
    elif content_type == "photo":
        content = download(msg["photo"][-1]["file_id"])
        bot.sendPhoto(chat_id, ("photo.png", io.BytesIO(content)), caption=f"{len(content)} bytes")
    elif content_type == "document":
        bot.sendChatAction(chat_id, "upload_document")
        content = download(msg["document"]["file_id"])
        copy = (f"copy of {msg['document']['file_name']}", io.BytesIO(content))
        bot.sendDocument(chat_id, copy, caption=f"{len(content)} bytes")


# Inline mode


def article(id, title, text):
    content = InputTextMessageContent(message_text=text)
    return InlineQueryResultArticle(id=id, title=title, input_message_content=content)


def on_inline_query(msg):
    query_id, from_id, text = amanobot.glance(msg, flavor="inline_query")

    def compute():
        results = [article("upper", "Upper case", text.upper()), article("reversed", "Reversed", text[::-1])]
        return {"results": results, "cache_time": 0}

    answerer.answer(msg, compute)


def on_chosen_inline_result(msg):
    result_id, from_id, query = amanobot.glance(msg, flavor="chosen_inline_result")
    bot.sendMessage(from_id, f"You chose {result_id} for {query}")


if __name__ == "__main__":
    handlers = {
        "chat": on_chat_message,
        "callback_query": on_callback_query,
        "inline_query": on_inline_query,
        "chosen_inline_result": on_chosen_inline_result,
    }
    MessageLoop(bot, handlers).run_as_thread()
    while True:
        time.sleep(10)
