"""A bot with the five topics of these tests, written with aiogram."""

import asyncio
import os
from pathlib import Path

from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ChatAction, ParseMode
from aiogram.filters import Command, CommandStart
from aiogram.filters.callback_data import CallbackData
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import (
    BufferedInputFile,
    CallbackQuery,
    ChosenInlineResult,
    FSInputFile,
    InlineKeyboardMarkup,
    InlineQuery,
    InlineQueryResultArticle,
    InputTextMessageContent,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from aiogram.utils.formatting import Bold, Text
from aiogram.utils.keyboard import InlineKeyboardBuilder
from aiogram.utils.media_group import MediaGroupBuilder

API = os.environ["BOT_API"]
TOKEN = os.environ["BOT_TOKEN"]
PICTURE = Path(__file__).parent.parent / "picture.png"

router = Router()


# Hello


@router.message(CommandStart())
async def start(message: Message) -> None:
    hello = Text("Hello, ", Bold(message.from_user.first_name), "!")
    await message.answer(**hello.as_kwargs())


# Keyboards


class Count(CallbackData, prefix="count"):
    presses: int


def counter_keyboard(presses: int) -> InlineKeyboardMarkup:
    builder = InlineKeyboardBuilder()
    builder.button(text="+1", callback_data=Count(presses=presses + 1))
    builder.button(text="Stop", callback_data="stop")
    return builder.as_markup()


@router.message(Command("counter"))
async def counter(message: Message) -> None:
    await message.answer("Presses: 0", reply_markup=counter_keyboard(0))


@router.callback_query(Count.filter())
async def count(query: CallbackQuery, callback_data: Count) -> None:
    presses = callback_data.presses
    await query.answer(f"That makes {presses}")
    await query.message.edit_text(f"Presses: {presses}", reply_markup=counter_keyboard(presses))


@router.callback_query(F.data == "stop")
async def stop(query: CallbackQuery) -> None:
    await query.answer("The end", show_alert=True)
    await query.message.edit_reply_markup()


@router.message(Command("colour"))
async def colour(message: Message) -> None:
    buttons = [[KeyboardButton(text="Red"), KeyboardButton(text="Blue")]]
    keyboard = ReplyKeyboardMarkup(keyboard=buttons, resize_keyboard=True, one_time_keyboard=True)
    await message.answer("Which colour?", reply_markup=keyboard)


@router.message(F.text.in_({"Red", "Blue"}))
async def coloured(message: Message) -> None:
    await message.answer(f"{message.text} it is.", reply_markup=ReplyKeyboardRemove())


# A conversation


class Registration(StatesGroup):
    name = State()
    age = State()


@router.message(Command("register"))
async def register(message: Message, state: FSMContext) -> None:
    await state.set_state(Registration.name)
    await message.answer("What is your name?")


@router.message(Command("cancel"))
async def cancel(message: Message, state: FSMContext) -> None:
    await state.clear()
    await message.answer("Never mind.")


@router.message(Registration.name)
async def name(message: Message, state: FSMContext) -> None:
    await state.update_data(name=message.text)
    await state.set_state(Registration.age)
    await message.answer(f"How old are you, {message.text}?")


@router.message(Registration.age, F.text.isdigit())
async def age(message: Message, state: FSMContext) -> None:
    data = await state.get_data()
    await state.clear()
    await message.answer(f"{data['name']} is {message.text} years old.")


@router.message(Registration.age)
async def no_age(message: Message) -> None:
    await message.answer("A number, please.")


# Media


@router.message(F.photo)
async def photo(message: Message, bot: Bot) -> None:
    content = (await bot.download(message.photo[-1])).read()
    await message.answer_photo(BufferedInputFile(content, "photo.png"), caption=f"{len(content)} bytes")


@router.message(F.document)
async def document(message: Message, bot: Bot) -> None:
    await bot.send_chat_action(message.chat.id, ChatAction.UPLOAD_DOCUMENT)
    content = (await bot.download(message.document)).read()
    copy = BufferedInputFile(content, f"copy of {message.document.file_name}")
    await message.answer_document(copy, caption=f"{len(content)} bytes")


@router.message(Command("album"))
async def album(message: Message) -> None:
    album = MediaGroupBuilder(caption="Two of them")
    album.add_photo(FSInputFile(PICTURE))
    album.add_photo(FSInputFile(PICTURE))
    await message.answer_media_group(album.build())


# Inline mode


def article(id: str, title: str, text: str) -> InlineQueryResultArticle:
    content = InputTextMessageContent(message_text=text)
    return InlineQueryResultArticle(id=id, title=title, input_message_content=content)


@router.inline_query()
async def inline(query: InlineQuery) -> None:
    text = query.query
    results = [article("upper", "Upper case", text.upper()), article("reversed", "Reversed", text[::-1])]
    await query.answer(results, cache_time=0)


@router.chosen_inline_result()
async def chosen(result: ChosenInlineResult, bot: Bot) -> None:
    await bot.send_message(result.from_user.id, f"You chose {result.result_id} for {result.query}")


@router.message(F.text)
async def echo(message: Message) -> None:
    await message.reply(f"You said: {message.text}")


async def main() -> None:
    session = AiohttpSession(api=TelegramAPIServer.from_base(API))
    bot = Bot(TOKEN, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML))
    dispatcher = Dispatcher()
    dispatcher.include_router(router)
    await bot.delete_webhook()
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
