// The field to write in: texts, replies, edits, files, inline queries, the bot's reply keyboard.

import { $, attempt, el } from "./dom.js";
import { gist } from "./message.js";
import { doHere, world } from "./world.js";

/** What the text will be when it is sent: a reply to a message, or an edit of one. */
let context;

/** So long after the last letter an inline query is asked, in milliseconds. */
const PAUSE = 300;

/** Makes the field work. */
export function start() {
  const text = $("text");
  $("composer").onsubmit = (event) => {
    event.preventDefault();
    send();
  };
  text.onkeydown = (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === "Escape") {
      setContext(undefined);
    } else if (event.key === "ArrowDown" && !$("results").hidden) {
      event.preventDefault();
      $("results").querySelector("button")?.focus();
    }
  };
  text.oninput = () => {
    text.style.height = "auto";
    text.style.height = `${Math.min(text.scrollHeight, 160)}px`;
    clearTimeout(start.timer);
    start.timer = setTimeout(askInline, PAUSE);
  };
  text.onpaste = (event) => upload([...event.clipboardData.files]);
  $("attach").onclick = () => $("file").click();
  $("file").onchange = async () => {
    await upload([...$("file").files]);
    $("file").value = "";
  };
  const talk = $("talk");
  talk.ondragover = (event) => event.preventDefault();
  talk.ondrop = (event) => {
    event.preventDefault();
    upload([...event.dataTransfer.files]);
  };
  $("context").querySelector("button").onclick = () => setContext(undefined);
}

/** Says what the next text is: `{reply: message}`, `{edit: message}` or nothing special. */
export function setContext(next) {
  if (context?.edit && !next) $("text").value = "";
  context = next;
  $("context").hidden = !next;
  $("context").querySelector("span").textContent = next?.edit ? `Edit: ${gist(next.edit)}` : next ? `Reply to: ${gist(next.reply)}` : "";
  if (next?.edit) $("text").value = next.edit.text ?? next.edit.caption ?? "";
  if (next) $("text").focus();
}

/** Puts a text into the field, and asks the inline query that it may be. */
export function write(text) {
  $("text").value = text;
  $("text").focus();
  askInline();
}

/** Says something in the open chat. */
export const say = (text) => attempt(() => doHere("send", { text }));

async function send() {
  const field = $("text");
  const text = field.value;
  if (!text.trim()) return;
  const { edit, reply } = context ?? {};
  const where = world.open;
  // Emptied at once: nothing is sent twice, and what is typed meanwhile stays.
  setContext(undefined);
  field.value = "";
  field.style.height = "auto";
  showResults(undefined);
  const sent = await attempt(() =>
    edit ? doHere("edit", { message_id: edit.message_id, text })
      : doHere("send", { text, ...(reply && { reply_to: reply.message_id }) }));
  // What was refused can be mended.
  if (sent || field.value || world.open !== where) return;
  if (edit ?? reply) setContext({ edit, reply });
  field.value = text;
}

async function upload(files) {
  for (const file of files) {
    const form = new FormData();
    const [kind] = file.type.split("/");
    form.append("kind", { image: file.type === "image/gif" ? "animation" : "photo", video: "video", audio: "audio" }[kind] ?? "document");
    form.append("caption", $("text").value);
    form.append("file", file, file.name);
    if (await attempt(() => doHere("upload", form))) $("text").value = "";
  }
}

/** Shows the keyboard that the bot offers below the field, or the field alone. */
export function showKeyboard(chat) {
  const { keyboard } = chat;
  const rows = keyboard?.keyboard ?? [];
  $("text").placeholder = keyboard?.input_field_placeholder || "Message";
  $("keyboard").hidden = !rows.length;
  $("keyboard").replaceChildren(...rows.map((row) => el("div.row", {}, ...row.map((button) => {
    const label = button.text ?? button;
    return el("button", {
      type: "button",
      onclick: async () => {
        const pressed = await attempt(() => doHere("press", { button: label }));
        if (!pressed || !keyboard.one_time_keyboard) return;
        for (const held of world.chats.values()) if (held.keyboard === keyboard) held.keyboard = undefined;
        showKeyboard(world.chats.get(world.open) ?? {});
      },
    }, label);
  }))));
  if (keyboard?.force_reply && chat.replyOffered !== keyboard) {
    chat.replyOffered = keyboard;
    if (chat.last_message) setContext({ reply: chat.last_message });
  }
}

/** Asks `@bot query` while it is typed. */
async function askInline() {
  const typed = /^@(\w+)\s+(.*)$/s.exec($("text").value);
  const bot = typed && [...world.bots.values()].find((bot) => bot.username?.toLowerCase() === typed[1].toLowerCase());
  if (!bot) return showResults(undefined);
  const asked = $("text").value;
  const answer = await attempt(() => doHere("inline", { bot: `@${bot.username}`, query: typed[2], wait: 10 }));
  if ($("text").value === asked && answer) showResults(answer);
  return undefined;
}

function showResults(answer) {
  const results = answer?.results ?? [];
  const list = $("results");
  list.hidden = !answer;
  list.replaceChildren(...results.map((result) => el("li", {}, el("button", {
    type: "button",
    onclick: async () => {
      const sent = await attempt(() => doHere("choose", { query_id: answer.query_id, result_id: result.id }));
      if (!sent) return;
      $("text").value = "";
      showResults(undefined);
      $("text").focus();
    },
    onkeydown: (event) => {
      const next = { ArrowDown: "nextSibling", ArrowUp: "previousSibling" }[event.key];
      if (next) {
        event.preventDefault();
        (event.currentTarget.parentNode[next]?.firstChild ?? $("text")).focus();
      }
    },
  }, el("b", {}, result.title ?? result.type), el("small", {}, result.description ?? result.input_message_content?.message_text ?? "")))));
  if (answer?.button) {
    list.prepend(el("li", {}, el("button.main", {
      type: "button",
      onclick: () => say(`/start ${answer.button.start_parameter ?? ""}`.trim()),
    }, answer.button.text)));
  }
  if (answer && !list.children.length) list.append(el("li", {}, el("p", {}, "No results")));
}
