// A bot with the five topics of these tests, written with Telegraf.

const path = require("node:path");
const { Input, Markup, Scenes, Telegraf, session } = require("telegraf");
const { message } = require("telegraf/filters");
const { bold, fmt } = require("telegraf/format");

const { BOT_API, BOT_TOKEN } = process.env;
const PICTURE = path.join(__dirname, "..", "picture.png");

const bot = new Telegraf(BOT_TOKEN, { telegram: { apiRoot: BOT_API } });

// A conversation: its own commands come first

const registration = new Scenes.WizardScene(
  "registration",
  async (ctx) => {
    await ctx.reply("What is your name?");
    return ctx.wizard.next();
  },
  async (ctx) => {
    ctx.wizard.state.name = ctx.message.text;
    await ctx.reply(`How old are you, ${ctx.message.text}?`);
    return ctx.wizard.next();
  },
  async (ctx) => {
    if (!/^\d+$/.test(ctx.message.text)) return ctx.reply("A number, please.");
    await ctx.reply(`${ctx.wizard.state.name} is ${ctx.message.text} years old.`);
    return ctx.scene.leave();
  },
);
registration.command("cancel", async (ctx) => {
  await ctx.reply("Never mind.");
  return ctx.scene.leave();
});

bot.use(session());
bot.use(new Scenes.Stage([registration]).middleware());
bot.command("register", (ctx) => ctx.scene.enter("registration"));

// Hello

bot.start((ctx) => ctx.reply(fmt`Hello, ${bold(ctx.from.first_name)}!`));

// Keyboards

const counterKeyboard = (count) =>
  Markup.inlineKeyboard([Markup.button.callback("+1", `count:${count + 1}`), Markup.button.callback("Stop", "stop")]);

bot.command("counter", (ctx) => ctx.reply("Presses: 0", counterKeyboard(0)));

bot.action(/^count:(\d+)$/, async (ctx) => {
  const presses = Number(ctx.match[1]);
  await ctx.answerCbQuery(`That makes ${presses}`);
  await ctx.editMessageText(`Presses: ${presses}`, counterKeyboard(presses));
});

bot.action("stop", async (ctx) => {
  await ctx.answerCbQuery("The end", { show_alert: true });
  await ctx.editMessageReplyMarkup();
});

bot.command("colour", (ctx) => ctx.reply("Which colour?", Markup.keyboard([["Red", "Blue"]]).resize().oneTime()));

bot.hears(["Red", "Blue"], (ctx) => ctx.reply(`${ctx.message.text} it is.`, Markup.removeKeyboard()));

// Media

async function download(ctx, fileId) {
  const response = await fetch(await ctx.telegram.getFileLink(fileId));
  return Buffer.from(await response.arrayBuffer());
}

bot.on(message("photo"), async (ctx) => {
  const content = await download(ctx, ctx.message.photo.at(-1).file_id);
  await ctx.replyWithPhoto(Input.fromBuffer(content), { caption: `${content.length} bytes` });
});

bot.on(message("document"), async (ctx) => {
  const { file_id, file_name } = ctx.message.document;
  await ctx.sendChatAction("upload_document");
  const content = await download(ctx, file_id);
  await ctx.replyWithDocument(Input.fromBuffer(content, `copy of ${file_name}`), { caption: `${content.length} bytes` });
});

bot.command("album", (ctx) =>
  ctx.replyWithMediaGroup([
    { type: "photo", media: Input.fromLocalFile(PICTURE), caption: "Two of them" },
    { type: "photo", media: Input.fromLocalFile(PICTURE) },
  ]));

// Inline mode

const article = (id, title, text) => ({ type: "article", id, title, input_message_content: { message_text: text } });

bot.on("inline_query", (ctx) => {
  const { query } = ctx.inlineQuery;
  const reversed = [...query].reverse().join("");
  const results = [article("upper", "Upper case", query.toUpperCase()), article("reversed", "Reversed", reversed)];
  return ctx.answerInlineQuery(results, { cache_time: 0 });
});

bot.on("chosen_inline_result", (ctx) => {
  const { result_id, from, query } = ctx.chosenInlineResult;
  return ctx.telegram.sendMessage(from.id, `You chose ${result_id} for ${query}`);
});

bot.on(message("text"), (ctx) =>
  ctx.reply(`You said: ${ctx.message.text}`, { reply_parameters: { message_id: ctx.message.message_id } }));

process.once("SIGINT", () => bot.stop("SIGINT"));
process.once("SIGTERM", () => bot.stop("SIGTERM"));
bot.launch();
