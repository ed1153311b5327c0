"""A bot with the five topics of these tests, written with python-telegram-bot."""

import os
from pathlib import Path

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputMediaPhoto,
    InputTextMessageContent,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.constants import ChatAction
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChosenInlineResultHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

API = os.environ["BOT_API"]
TOKEN = os.environ["BOT_TOKEN"]
PICTURE = Path(__file__).parent.parent / "picture.png"

NAME, AGE = range(2)


# Hello


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await update.message.reply_html(f"Hello, <b>{update.effective_user.first_name}</b>!")


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await update.message.reply_text(f"You said: {update.message.text}", do_quote=True)


# Keyboards


def counter_keyboard(count: int) -> InlineKeyboardMarkup:
    more = InlineKeyboardButton("+1", callback_data=f"count:{count + 1}")
    stop = InlineKeyboardButton("Stop", callback_data="stop")
    return InlineKeyboardMarkup([[more, stop]])


async def counter(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await update.message.reply_text("Presses: 0", reply_markup=counter_keyboard(0))


async def count(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    presses = int(query.data.removeprefix("count:"))
    await query.answer(f"That makes {presses}")
    await query.edit_message_text(f"Presses: {presses}", reply_markup=counter_keyboard(presses))


async def stop(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await update.callback_query.answer("The end", show_alert=True)
    await update.callback_query.edit_message_reply_markup(None)


async def colour(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    keyboard = ReplyKeyboardMarkup([["Red", "Blue"]], resize_keyboard=True, one_time_keyboard=True)
    await update.message.reply_text("Which colour?", reply_markup=keyboard)


async def coloured(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await update.message.reply_text(f"{update.message.text} it is.", reply_markup=ReplyKeyboardRemove())


# A conversation


async def register(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    await update.message.reply_text("What is your name?")
    return NAME


async def name(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    context.user_data["name"] = update.message.text
    await update.message.reply_text(f"How old are you, {update.message.text}?")
    return AGE


async def age(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    await update.message.reply_text(f"{context.user_data['name']} is {update.message.text} years old.")
    return ConversationHandler.END


async def no_age(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    await update.message.reply_text("A number, please.")
    return AGE


async def cancel(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    await update.message.reply_text("Never mind.")
    return ConversationHandler.END


# Media


async def photo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    file = await update.message.photo[-1].get_file()
    content = await file.download_as_bytearray()
    await update.message.reply_photo(bytes(content), caption=f"{len(content)} bytes")


async def document(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await update.message.reply_chat_action(ChatAction.UPLOAD_DOCUMENT)
    file = await update.message.document.get_file()
    content = await file.download_as_bytearray()
    await update.message.reply_document(
        bytes(content),
        filename=f"copy of {update.message.document.file_name}",
        caption=f"{len(content)} bytes",
    )


async def album(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    content = PICTURE.read_bytes()
    await update.message.reply_media_group([InputMediaPhoto(content, caption="Two of them"), InputMediaPhoto(content)])


# Inline mode


def article(id: str, title: str, text: str) -> InlineQueryResultArticle:
    return InlineQueryResultArticle(id, title, InputTextMessageContent(text))


async def inline(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.inline_query.query
    results = [article("upper", "Upper case", query.upper()), article("reversed", "Reversed", query[::-1])]
    await update.inline_query.answer(results, cache_time=0)


async def chosen(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    result = update.chosen_inline_result
    await context.bot.send_message(result.from_user.id, f"You chose {result.result_id} for {result.query}")


def main() -> None:
    application = (
        Application.builder().token(TOKEN).base_url(f"{API}/bot").base_file_url(f"{API}/file/bot").build()
    )
    is_text = filters.TEXT & ~filters.COMMAND
    conversation = ConversationHandler(
        entry_points=[CommandHandler("register", register)],
        states={
            NAME: [MessageHandler(is_text, name)],
            AGE: [MessageHandler(filters.Regex(r"^\d+$"), age), MessageHandler(is_text, no_age)],
        },
        fallbacks=[CommandHandler("cancel", cancel)],
    )
    application.add_handlers(
        [
            conversation,
            CommandHandler("start", start),
            CommandHandler("counter", counter),
            CallbackQueryHandler(count, pattern=r"^count:"),
            CallbackQueryHandler(stop, pattern=r"^stop$"),
            CommandHandler("colour", colour),
            MessageHandler(filters.Text(["Red", "Blue"]), coloured),
            MessageHandler(filters.PHOTO, photo),
            MessageHandler(filters.Document.ALL, document),
            CommandHandler("album", album),
            InlineQueryHandler(inline),
            ChosenInlineResultHandler(chosen),
            MessageHandler(is_text, echo),
        ]
    )
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()
