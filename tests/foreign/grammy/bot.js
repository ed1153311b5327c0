// A bot with the five topics of these tests, written with grammY.

const path = require("node:path");
const { Bot, InlineKeyboard, InlineQueryResultBuilder, InputFile, InputMediaBuilder, Keyboard } = require("grammy");
const { conversations, createConversation } = require("@grammyjs/conversations");
const { hydrateFiles } = require("@grammyjs/files");

const { BOT_API, BOT_TOKEN } = process.env;
const PICTURE = path.join(__dirname, "..", "picture.png");

const bot = new Bot(BOT_TOKEN, { client: { apiRoot: BOT_API } });
bot.api.config.use(hydrateFiles(bot.token, { apiRoot: BOT_API }));

// A conversation: its own commands come first

async function registration(conversation, ctx) {
  await ctx.reply("What is your name?");
  const name = (await conversation.waitFor("message:text")).message.text;
  if (name === "/cancel") return ctx.reply("Never mind.");
  await ctx.reply(`How old are you, ${name}?`);
  for (;;) {
    const { message } = await conversation.waitFor("message:text");
    if (message.text === "/cancel") return ctx.reply("Never mind.");
    if (/^\d+$/.test(message.text)) return ctx.reply(`${name} is ${message.text} years old.`);
    await ctx.reply("A number, please.");
  }
}

bot.use(conversations());
bot.use(createConversation(registration));
bot.command("register", (ctx) => ctx.conversation.enter("registration"));

// Hello

bot.command("start", (ctx) => ctx.reply(`Hello, <b>${ctx.from.first_name}</b>!`, { parse_mode: "HTML" }));

// Keyboards

const counterKeyboard = (count) => new InlineKeyboard().text("+1", `count:${count + 1}`).text("Stop", "stop");

bot.command("counter", (ctx) => ctx.reply("Presses: 0", { reply_markup: counterKeyboard(0) }));

bot.callbackQuery(/^count:(\d+)$/, async (ctx) => {
  const presses = Number(ctx.match[1]);
  await ctx.answerCallbackQuery(`That makes ${presses}`);
  await ctx.editMessageText(`Presses: ${presses}`, { reply_markup: counterKeyboard(presses) });
});

bot.callbackQuery("stop", async (ctx) => {
  await ctx.answerCallbackQuery({ text: "The end", show_alert: true });
  await ctx.editMessageReplyMarkup();
});

bot.command("colour", (ctx) => {
  const keyboard = new Keyboard().text("Red").text("Blue").resized().oneTime();
  return ctx.reply("Which colour?", { reply_markup: keyboard });
});

bot.hears(["Red", "Blue"], (ctx) => ctx.reply(`${ctx.match} it is.`, { reply_markup: { remove_keyboard: true } }));

// Media

async function download(ctx) {
  const file = await ctx.getFile();
  const response = await fetch(file.getUrl());
  return Buffer.from(await response.arrayBuffer());
}

bot.on("message:photo", async (ctx) => {
  const content = await download(ctx);
  await ctx.replyWithPhoto(new InputFile(content), { caption: `${content.length} bytes` });
});

bot.on("message:document", async (ctx) => {
  await ctx.replyWithChatAction("upload_document");
  const content = await download(ctx);
  const copy = new InputFile(content, `copy of ${ctx.message.document.file_name}`);
  await ctx.replyWithDocument(copy, { caption: `${content.length} bytes` });
});

bot.command("album", (ctx) =>
  ctx.replyWithMediaGroup([
    InputMediaBuilder.photo(new InputFile(PICTURE), { caption: "Two of them" }),
    InputMediaBuilder.photo(new InputFile(PICTURE)),
  ]));

// Inline mode

bot.on("inline_query", (ctx) => {
  const { query } = ctx.inlineQuery;
  const results = [
    InlineQueryResultBuilder.article("upper", "Upper case").text(query.toUpperCase()),
    InlineQueryResultBuilder.article("reversed", "Reversed").text([...query].reverse().join("")),
  ];
  return ctx.answerInlineQuery(results, { cache_time: 0 });
});

bot.on("chosen_inline_result", (ctx) => {
  const { result_id, from, query } = ctx.chosenInlineResult;
  return ctx.api.sendMessage(from.id, `You chose ${result_id} for ${query}`);
});

bot.on("message:text", (ctx) =>
  ctx.reply(`You said: ${ctx.message.text}`, { reply_parameters: { message_id: ctx.message.message_id } }));

process.once("SIGINT", () => bot.stop());
process.once("SIGTERM", () => bot.stop());
bot.start();
